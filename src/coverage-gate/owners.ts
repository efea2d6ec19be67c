import type { Io } from '../shared/io/port.ts';
import type { OwnersFacts, PatchFacts } from '../shared/model/coverage-facts.ts';
import type { Problem } from '../shared/model/problem.ts';
import { CodeOwners } from '../shared/policy/codeowners.ts';
import { ownersDialect, ownersPlaces } from '../shared/policy/owners-places.ts';
import type { Checkout } from './repository.ts';

/** GitHub does not load a larger one. */
const LARGEST_BYTES = 3 << 20;
const MOST_FAULTS = 100;

/** Who owns the measured files (`paths`, in this order), by the CODEOWNERS file of the measured tree; undefined without one. */
export function collectOwners(
  io: Io,
  checkout: Checkout,
  platform: string,
  paths: readonly string[],
  patch: PatchFacts | undefined,
): OwnersFacts | undefined {
  const read = readOwners(io, checkout, platform);
  if (read === undefined) return undefined;
  const { path, text, owners } = read;
  const problems = text === undefined ? [unreadable(path)] : owners.faults.slice(0, MOST_FAULTS).map(faultIn(path));
  const sets = new OwnerSets(owners);
  const files = paths.map((file) => sets.of(file));
  const unmeasured = (patch?.unmeasured ?? []).map((file) => sets.of(file));
  return { path, problems, ...sets.sorted(), files, unmeasured };
}

/** Who owns a file, whatever it is; nobody without a CODEOWNERS file. */
export function ownersReader(io: Io, checkout: Checkout, platform: string): (path: string) => readonly string[] {
  const owners = readOwners(io, checkout, platform)?.owners;
  return (path) => owners?.ownersOf(path) ?? [];
}

function readOwners(io: Io, checkout: Checkout, platform: string) {
  const path = ownersPlaces(platform).find((place) => checkout.tracked.has(place));
  if (path === undefined) return undefined;
  const text = io.readText(`${checkout.directory}/${path}`, LARGEST_BYTES);
  return { path, text, owners: new CodeOwners(text ?? '', ownersDialect(platform, path, text ?? '')) };
}

/** Most files share their owners with others. */
class OwnerSets {
  readonly #owners: CodeOwners;
  readonly #places = new Map<string, number>([['', 0]]);
  readonly #sets: (readonly string[])[] = [[]];

  constructor(owners: CodeOwners) {
    this.#owners = owners;
  }

  of(file: string): number {
    const owners = this.#owners.ownersOf(file);
    const key = owners.join('\0');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#sets.length);
    return this.#sets.push(owners) - 1;
  }

  sorted(): Pick<OwnersFacts, 'names' | 'sets'> {
    const names = [...new Set(this.#sets.flat())].sort();
    const places = new Map(names.map((name, at) => [name, at]));
    return { names, sets: this.#sets.map((set) => set.map((name) => places.get(name)!)) };
  }
}

function faultIn(path: string): (fault: CodeOwners['faults'][number]) => Problem {
  return ({ line, reason }) => ({
    code: 'OWNERS-LINE',
    reason: `${path} line ${line} was left out: ${reason}`,
    hint: 'Correct the line; what its pattern matches counts for the owners of an earlier line, or for nobody.',
    location: { path, line },
  });
}

function unreadable(path: string): Problem {
  return {
    code: 'OWNERS-UNREADABLE',
    reason: `${path} cannot be read, or is larger than 3 MiB`,
    hint: 'Give this job the right to read it; GitHub does not load a larger one either.',
    location: { path },
  };
}
