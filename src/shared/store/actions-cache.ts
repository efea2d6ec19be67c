import type { Io } from '../io/port.ts';
import { ProblemError } from '../model/problem.ts';
import { type Captured, captureOutput } from './captured-output.ts';
import { entryBytes } from './entry-bytes.ts';
import type { Store, StoredEntry, StoreKind } from './port.ts';

type Cache = typeof import('@actions/cache');

/**
 * Where an entry is packed from and unpacked to: the path is part of what the service looks an entry up by, so it is the
 * same for all of them, and inside .git so that the checkout stays clean.
 */
const PLACE = '.git/reliability-baseline.json';
const PREFIX = /^[^,\s]{1,200}$/u;
/** Of one request, the exact key included (limit of the package). */
const KEYS_A_REQUEST = 10;
const LIMIT_MS = 5000;
/** Whatever the operating system of the runner. */
const ANY_SYSTEM = true;

/**
 * The cache service of GitHub Actions. Entries cannot be changed once they are there; runs of a pull request see those of
 * the base branch, but not the other way round. The package only logs what goes wrong and then returns as if there was no
 * entry, so its output is read.
 */
export const actionsCache: StoreKind = {
  scheme: 'actions-cache',
  form: 'actions-cache:PREFIX',
  open: (prefix, io) => {
    if (PREFIX.test(prefix)) return new ActionsCacheStore(prefix, io);
    throw new ProblemError({
      code: 'CONFIG-VALUE',
      reason: `baseline names the cache prefix ${JSON.stringify(prefix)}, which cannot be part of a cache key`,
      hint: 'Expected at most 200 characters without commas and blanks, for example actions-cache:reliability.',
    });
  },
};

class ActionsCacheStore implements Store {
  readonly #prefix: string;
  readonly #io: Io;
  #unfinished = false;

  constructor(prefix: string, io: Io) {
    this.#prefix = prefix;
    this.#io = io;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return (await this.first([key]))?.bytes;
  }

  async first(keys: readonly string[]): Promise<StoredEntry | undefined> {
    const found = await this.#call((cache) => this.#download(cache, keys));
    if (found.value === undefined) throwComplaint(found.lines);
    return found.value;
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    const name = this.#nameOf(key);
    const { value, lines } = await this.#call(async (cache) => {
      // Of a run that is repeated: the same commit was measured before.
      if ((await lookUp(cache, [name])) === name) return true;
      this.#io.write(PLACE, bytes);
      return (await cache.saveCache([PLACE], name, {}, ANY_SYSTEM)) >= 0;
    });
    if (value === true) return;
    throwComplaint(lines);
    throw new Error('the cache service did not take the entry');
  }

  unfinished(): boolean {
    return this.#unfinished;
  }

  #nameOf(key: string): string {
    return `${this.#prefix}/${key}`;
  }

  /** undefined: there is none, or the lines say what went wrong. */
  async #download(cache: Cache, keys: readonly string[]): Promise<StoredEntry | undefined> {
    const name = await nearest(
      cache,
      keys.map((key) => this.#nameOf(key)),
    );
    if (name === undefined) return undefined;
    // Left by an earlier run, or by nobody: what is read below is what was unpacked now.
    this.#io.write(PLACE, '');
    if ((await cache.restoreCache([PLACE], name, [], {}, ANY_SYSTEM)) !== name) return undefined;
    const bytes = await entryBytes(this.#io, PLACE);
    if (bytes === undefined || bytes.length === 0) throw new Error(`the cache entry ${name} does not hold ${PLACE}`);
    return { key: name.slice(this.#prefix.length + 1), bytes };
  }

  async #call<T>(use: (cache: Cache) => Promise<T>): Promise<Captured<T>> {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable())
      throw new Error('GitHub Actions offers its cache service only to steps that use an action');
    if (this.#io.status('.git').kind !== 'directory')
      throw new Error('the working directory is not the root of a git checkout');
    const captured = await captureOutput(() => use(cache), LIMIT_MS);
    if (captured.ended) return captured;
    this.#unfinished = true;
    const said = complaint(captured.lines);
    throw new Error(
      `the cache service did not answer within ${LIMIT_MS / 1000} s${said === undefined ? '' : `: ${said}`}`,
    );
  }
}

/** The first of the names that has an entry. */
async function nearest(cache: Cache, names: readonly string[]): Promise<string | undefined> {
  for (let at = 0; at < names.length; at += KEYS_A_REQUEST) {
    let open = names.slice(at, at + KEYS_A_REQUEST);
    let found: string | undefined;
    // The service prefers its own branch's entries to those of the base, so that what it names may not be the first.
    while (open.length > 0) {
      const name = await lookUp(cache, open);
      if (name === undefined) break;
      found = name;
      open = open.slice(0, open.indexOf(name));
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names are looked up by their beginning: an entry of a longer name is another one. */
async function lookUp(cache: Cache, [first = '', ...others]: readonly string[]): Promise<string | undefined> {
  const name = await cache.restoreCache([PLACE], first, others, { lookupOnly: true }, ANY_SYSTEM);
  return name !== undefined && [first, ...others].includes(name) ? name : undefined;
}

/** In the order of what they tell; the package's own words of version 6.3.0. */
const COMPLAINTS: readonly RegExp[] = [
  /^::debug::Failed to reserve cache: (?:Error: )?(.+)$/u,
  /^::(?:warning|error)::(.+)$/u,
  /^(Cache (?:restore|save) skipped: .+)$/u,
  /^Failed to save: (.+)$/u,
  /^Attempt \d+ of \d+ failed with error: (.+?)(?:\. Retrying .*)?$/u,
];

/** What the package says is wrong; undefined when it complains of nothing. */
function complaint(lines: readonly string[]): string | undefined {
  for (const form of COMPLAINTS) {
    const said = lines.map((line) => form.exec(line)?.[1]).find((text) => text !== undefined);
    if (said !== undefined)
      return said
        .replace(/%0[AD]/gu, ' ')
        .replaceAll('%25', '%')
        .trim();
  }
  return undefined;
}

function throwComplaint(lines: readonly string[]): void {
  const said = complaint(lines);
  if (said !== undefined) throw new Error(said);
}
