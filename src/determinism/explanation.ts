import type { Io } from '../shared/io/port.ts';
import type { ArtifactEntry } from '../shared/model/artifact.ts';
import { adviceText, attributions } from './attribution.ts';
import { cascade, type Place } from './cascade.ts';
import type { Builds } from './causes/port.ts';
import {
  type ArtifactTree,
  type Difference,
  differingPaths,
  type Explanation,
  MOST_DIFFERENCES,
  UNKNOWN_BUILD,
} from './difference.ts';
import type { Spot } from './differs/port.ts';
import { excerpts } from './excerpts.ts';
import { spotsInside } from './inside.ts';
import { renamesOf } from './renames.ts';

/** Of one artifact; larger ones are named, not looked into. */
const LARGEST_BYTES = 128 << 20;
/** Read of all artifacts, both builds. */
const MOST_BYTES = 2 ** 31;
const MOST_PLACES = 20_000;

type Found = readonly Difference[];
/** Of an artifact, `undefined` when it cannot be read. */
export type ReadArtifact = (side: 'left' | 'right', path: string) => Uint8Array | undefined;

/** Says why two builds differ; the one call that the gate makes. Never throws for what is in an artifact. */
export async function explain(io: Io, left: ArtifactTree, right: ArtifactTree): Promise<Explanation> {
  const host = await io.buildHost();
  const trees = { left, right };
  return explanation(left, right, (side, path) => host.readArtifact(`${trees[side].folder}/${path}`, LARGEST_BYTES));
}

/** The same, with the bytes given by a function. */
export function explanation(left: ArtifactTree, right: ArtifactTree, read: ReadArtifact): Explanation {
  const paths = differingPaths(left.entries, right.entries);
  const builds: Builds = { left: left.build, right: right.build };
  const byPath = ({ entries }: ArtifactTree) => new Map(entries.map((entry) => [entry.path, entry] as const));
  const [before, after] = [byPath(left), byPath(right)];
  const only = (kind: Difference['kind'], entries: ReadonlyMap<string, ArtifactEntry>) =>
    paths.flatMap((one) => (one.kind === kind ? [entries.get(one.path)!] : []));
  const renames = renamesOf(only('removed', before), only('added', after));
  const pairs = [
    ...paths.flatMap(({ path, kind }) => (kind === 'content' ? [{ left: path, right: path }] : [])),
    ...renames.filter((one) => before.get(one.left)?.digest !== after.get(one.right)?.digest),
  ];
  const notes: string[] = [];
  const places: Place[] = [];
  let bytes = 0;
  for (const pair of pairs) {
    const size = (before.get(pair.left)?.sizeBytes ?? 0) + (after.get(pair.right)?.sizeBytes ?? 0);
    const unread = unreadNote(size, bytes, places.length);
    const [one, other] = unread === undefined ? [read('left', pair.left), read('right', pair.right)] : [];
    if (one === undefined || other === undefined) {
      notes.push(`${pair.left} was not looked into: ${unread ?? 'it cannot be read'}.`);
      places.push({ path: pair.left, spot: { within: [], aspect: 'unread' } });
      continue;
    }
    bytes += size;
    const spots = spotsInside({ name: pair.left, left: one, right: other });
    for (const spot of spots.length === 0 ? [{ within: [], aspect: 'bytes' }] : spots)
      places.push({ path: pair.left, spot });
    for (const { within } of spots.filter(({ aspect }) => aspect === 'unread').slice(0, 1))
      notes.push(
        `${[pair.left, ...within].join(' > ')} was not looked into: damaged, encrypted, too large or too deep.`,
      );
  }
  const digests = pairs.map((pair) => ({
    path: pair.left,
    left: before.get(pair.left)?.digest ?? '',
    right: after.get(pair.right)?.digest ?? '',
  }));
  const { follows, renames: behind } = cascade(places, renames, digests);
  const explained = new Map<number, number>();
  for (const seed of [...follows, ...behind]) if (seed >= 0) explained.set(seed, (explained.get(seed) ?? 0) + 1);
  const contents = places.flatMap(({ path, spot }, at) =>
    spotDifferences(path, spot, builds, follows[at] === -1, explained.get(at) ?? 0),
  );
  const known = new Map(renames.map((one, at) => [one.left, { ...one, seed: behind[at] === -1 }] as const));
  const newNames = new Set(renames.map((one) => one.right));
  const others = paths
    .filter(({ kind }) => kind !== 'content')
    .map((one) => pathDifference(one, before.get(one.path), after.get(one.path), known, newNames));
  return summary([...contents, ...others], paths.length, notes.slice(0, 20));
}

function unreadNote(size: number, read: number, places: number): string | undefined {
  if (size > 2 * LARGEST_BYTES) return `it is larger than ${LARGEST_BYTES >> 20} MiB`;
  return read + size > MOST_BYTES || places > MOST_PLACES ? 'enough of the others were' : undefined;
}

/** One for each cause of the spot. */
function spotDifferences(path: string, spot: Spot, builds: Builds, seed: boolean, explains: number): Found {
  const texts = excerpts(spot);
  const common = { path, kind: 'content', ...(spot.within.length === 0 ? {} : { within: spot.within }), seed } as const;
  const base: Difference = { ...common, ...(seed && explains > 0 ? { explains } : {}), ...texts };
  const causes = attributions(spot, builds);
  if (causes.length === 0) return [base];
  return causes.map(({ cause, confidence }) => ({
    ...base,
    cause: cause.id,
    confidence,
    advice: adviceText(cause, [path, ...spot.within].at(-1)!.replace(/:\d+$/u, '')),
  }));
}

type Renamed = ReadonlyMap<string, { readonly right: string; readonly seed: boolean }>;

function pathDifference(
  one: Difference,
  left: ArtifactEntry | undefined,
  right: ArtifactEntry | undefined,
  renamed: Renamed,
  newNames: ReadonlySet<string>,
): Difference {
  const rename = renamed.get(one.path);
  if (one.kind === 'removed' && rename !== undefined)
    return {
      ...one,
      seed: rename.seed,
      ...excerpts({ within: [], aspect: 'name', left: one.path, right: rename.right }),
    };
  if (one.kind === 'added' && newNames.has(one.path)) return { ...one, seed: false };
  const told: Spot | undefined =
    one.kind === 'mode'
      ? { within: [], aspect: 'file.mode', left: left?.mode.toString(8) ?? '', right: right?.mode.toString(8) ?? '' }
      : one.kind === 'modified'
        ? { within: [], aspect: 'file.modified', left: String(left?.modifiedMs), right: String(right?.modifiedMs) }
        : undefined;
  const [found] = told === undefined ? [] : attributions(told, NO_BUILDS);
  if (told === undefined || found === undefined) return one;
  const { cause, confidence } = found;
  return { ...one, ...excerpts(told), cause: cause.id, confidence, advice: adviceText(cause, one.path) };
}

const NO_BUILDS: Builds = { left: UNKNOWN_BUILD, right: UNKNOWN_BUILD };

/** Seeds first, those that explain most before others, then by path. */
function summary(found: Found, differing: number, notes: readonly string[]): Explanation {
  const sorted = found
    .map((one, at) => ({ one, at }))
    .sort(
      ({ one: a, at: first }, { one: b, at: second }) =>
        Number(b.seed) - Number(a.seed) ||
        (b.explains ?? 0) - (a.explains ?? 0) ||
        (a.path < b.path ? -1 : a.path > b.path ? 1 : first - second),
    )
    .map(({ one }) => one);
  const differences = sorted.slice(0, MOST_DIFFERENCES);
  return { differences, differingPaths: differing, omitted: sorted.length - differences.length, notes };
}
