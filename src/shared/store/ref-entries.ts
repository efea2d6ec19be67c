import { LARGEST_ENTRY_BYTES } from './entry-bytes.ts';
import { storeFault } from './store-fault.ts';

/** One entry in the tree of a git ref. */
export interface RefEntry {
  readonly key: string;
  /** `2026-11/28T152233Z-<key>`: when it was written, UTC, so that names sort by age. */
  readonly path: string;
  readonly blob: string;
  readonly sizeBytes: number;
}

/** How much a ref holds at most; what is older goes when something is written. */
export interface RefLimits {
  readonly entries: number;
  readonly bytes: number;
  readonly ageMs: number;
  /** So many of the newest stay however old they are: after a long pause there is still something to compare with. */
  readonly keptHoweverOld: number;
}

const DAY_MS = 86_400_000;
const REF_LIMITS: RefLimits = { entries: 500, bytes: 16 << 20, ageMs: 180 * DAY_MS, keptHoweverOld: 20 };

/** A tree with more than this was not written here. */
const MOST_LISTED = 20_000;
const RECORD = /^(\d{6}) ([a-z]+) ([0-9a-f]{40}|[0-9a-f]{64}) +(\d+|-|BAD)\t(.*)$/su;
const PATH = /^\d{4}-\d{2}\/\d{2}T\d{6}Z-([A-Za-z0-9._~%!*'()-]{1,400})$/u;

/**
 * The output of `git ls-tree -r -l -z`, sorted by age, oldest first. Throws ProblemError BASELINE-FOREIGN for anything that
 * was not written here: it is neither read in part nor overwritten.
 */
export function readRefEntries(listing: string): readonly RefEntry[] {
  const records = listing.split('\0').filter((record) => record !== '');
  if (records.length > MOST_LISTED) throw foreign(`it holds ${records.length} files`);
  const keys = new Set<string>();
  const entries = records.map((record) => {
    const [, mode, type, blob = '', size, path = ''] = RECORD.exec(record) ?? [];
    const [, key] = PATH.exec(path) ?? [];
    const shown = JSON.stringify(path.slice(0, 100));
    if (mode !== '100644' || type !== 'blob') throw foreign(`${shown} in it is no plain file`);
    if (key === undefined) throw foreign(`${shown} in it is no entry`);
    if (keys.has(key)) throw foreign(`${JSON.stringify(key)} is twice in it`);
    if (size === 'BAD') throw storeFault('BASELINE-FOREIGN', `the ref is damaged: ${shown} in it cannot be read`);
    const sizeBytes = Number(size);
    if (!(sizeBytes <= LARGEST_ENTRY_BYTES))
      throw foreign(`${shown} in it is larger than ${LARGEST_ENTRY_BYTES} bytes`);
    keys.add(key);
    return { key, path, blob, sizeBytes };
  });
  return entries.sort(byPath);
}

/** Where an entry that is written at this time (ms since 1970) goes. */
export function refPath(key: string, nowMs: number): string {
  const [month, rest] = [new Date(nowMs).toISOString().slice(0, 7), new Date(nowMs).toISOString().slice(8, 19)];
  return `${month}/${rest.replaceAll(':', '')}Z-${key}`;
}

/** Those that stay when the newest are `added`; `existing` as `readRefEntries` gives them. */
export function keptRefEntries(
  existing: readonly RefEntry[],
  added: readonly RefEntry[],
  nowMs: number,
  limits: RefLimits = REF_LIMITS,
): readonly RefEntry[] {
  const oldest = refPath('', nowMs - limits.ageMs);
  const kept = [...added];
  let bytes = added.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const entry of existing.toReversed()) {
    bytes += entry.sizeBytes;
    const tooOld = entry.path < oldest && kept.length >= limits.keptHoweverOld;
    if (tooOld || bytes > limits.bytes || kept.length >= limits.entries) break;
    kept.push(entry);
  }
  return kept.sort(byPath);
}

/** Input of `git mktree --batch`: one tree for each month, and the months in its order. */
export function monthTrees(entries: readonly RefEntry[]): {
  readonly months: readonly string[];
  readonly input: string;
} {
  const months = new Map<string, string[]>();
  for (const { path, blob } of entries) {
    const [month = '', name = ''] = path.split('/');
    const lines = months.get(month) ?? [];
    months.set(month, lines);
    lines.push(`100644 blob ${blob}\t${name}\n`);
  }
  return { months: [...months.keys()], input: [...months.values()].map((lines) => lines.join('')).join('\n') };
}

function byPath(one: RefEntry, other: RefEntry): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

function foreign(what: string): Error {
  return storeFault('BASELINE-FOREIGN', `the ref was not written by this tool: ${what}`);
}
