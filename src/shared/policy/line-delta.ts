import type { Lines } from '../model/coverage.ts';
import type { FileChange, FileLines, LineBaseline } from '../model/line-baseline.ts';
import { countLines } from './line-counts.ts';
import { LineMap, REPLACES } from './line-map.ts';
import { type LineOrigins, lineOrigins } from './line-origins.ts';

/** Covered and all; `[covered, total]`. */
export type Pair = readonly [covered: number, total: number];

/** Lines whose own text is the same on both sides, and whose state is not. */
export interface IndirectChange {
  readonly path: string;
  /** Ascending line numbers of the head that were covered and are not. */
  readonly lost: readonly number[];
  /** Those that were not covered and are. */
  readonly gained: readonly number[];
  /** True: not only these lines, the whole file is as it was. */
  readonly fileUnchanged: boolean;
}

/**
 * How the lines of one suite changed. Exact: `before = removed + kept` and `after = added + kept`, totals as they are, and
 * `after.covered = added.covered + keptBefore.covered − lost + gained`.
 */
export interface SuiteDelta {
  readonly suite: string;
  readonly before: Pair;
  readonly after: Pair;
  /** Of the base: lines that are gone, with their file or out of it, or that hold no code any more. */
  readonly removed: Pair;
  /** Of the head: lines that are new. */
  readonly added: Pair;
  /** Those of `added` that stand where old lines were. */
  readonly replaced: Pair;
  /** Lines that are the same on both sides: as the base covered them. */
  readonly keptBefore: Pair;
  /** The same lines as the head covers them. */
  readonly keptAfter: Pair;
  /** Kept lines in files whose path is another one now. */
  readonly movedLines: number;
  /** Sorted by path. */
  readonly indirect: readonly IndirectChange[];
  /** Paths of the head whose source changed in a way that is not known: all their lines count as removed and added. Sorted. */
  readonly unmapped: readonly string[];
}

/**
 * What became of the lines of the base. `changes` says how files changed, by path of the head; a file that has the same
 * blob needs none, wherever it was moved. Suites are those of the head, sorted by name; one that the base does not have
 * has all its lines added.
 */
export function lineDelta(
  base: LineBaseline,
  head: LineBaseline,
  changes: ReadonlyMap<string, FileChange>,
  origins: LineOrigins = lineOrigins(base, head, changes),
): readonly SuiteDelta[] {
  return [...head.suites]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([suite, files]) => suiteDelta(suite, base.suites.get(suite) ?? new Map(), files, origins));
}

/** Sums while the files of a suite are gone through. */
interface Tally {
  covered: number;
  total: number;
}

function suiteDelta(
  suite: string,
  before: ReadonlyMap<string, FileLines>,
  after: ReadonlyMap<string, FileLines>,
  origins: LineOrigins,
): SuiteDelta {
  const tally = (): Tally => ({ covered: 0, total: 0 });
  const sums = { added: tally(), replaced: tally(), keptBefore: tally(), keptAfter: tally() };
  const [indirect, unmapped]: [IndirectChange[], string[]] = [[], []];
  let movedLines = 0;
  for (const path of [...after.keys()].sort()) {
    const { lines } = after.get(path)!;
    const origin = origins.get(path);
    const old = origin === undefined || origin === null ? undefined : before.get(origin.oldPath);
    if (origin === null) unmapped.push(path);
    const kept = sums.keptBefore.total;
    const change = compareFile(old?.lines, lines, origin?.hunks, sums);
    if (origin !== undefined && origin !== null && origin.oldPath !== path) movedLines += sums.keptBefore.total - kept;
    if (change.lost.length + change.gained.length > 0)
      indirect.push({ path, ...change, fileUnchanged: origin?.fileUnchanged === true });
  }
  const [all, now] = [sumOf(before), sumOf(after)];
  const { added, replaced, keptBefore, keptAfter } = sums;
  return {
    suite,
    before: pair(all),
    after: pair(now),
    removed: [all.covered - keptBefore.covered, all.total - keptBefore.total],
    added: pair(added),
    replaced: pair(replaced),
    keptBefore: pair(keptBefore),
    keptAfter: pair(keptAfter),
    movedLines,
    indirect,
    unmapped,
  };
}

/** Both ascend, so that one walk over the two is enough. */
function compareFile(
  old: Lines | undefined,
  now: Lines,
  hunks: FileChange['hunks'] | undefined,
  sums: { readonly [name in 'added' | 'replaced' | 'keptBefore' | 'keptAfter']: Tally },
): { readonly lost: readonly number[]; readonly gained: readonly number[] } {
  const map = new LineMap(hunks ?? []);
  const [lost, gained]: [number[], number[]] = [[], []];
  const { numbers, hits } = now;
  const [oldNumbers, oldHits] = [old?.numbers, old?.hits];
  let at = 0;
  for (let index = 0; index < numbers.length; index++) {
    const line = numbers[index]!;
    const isCovered = hits[index]! > 0;
    const oldLine = map.at(line);
    if (oldNumbers !== undefined && oldLine >= 0) while (at < oldNumbers.length && oldNumbers[at]! < oldLine) at++;
    if (oldNumbers === undefined || oldHits === undefined || oldLine < 0 || oldNumbers[at] !== oldLine) {
      count(sums.added, isCovered);
      if (oldLine === REPLACES) count(sums.replaced, isCovered);
      continue;
    }
    const wasCovered = oldHits[at]! > 0;
    count(sums.keptBefore, wasCovered);
    count(sums.keptAfter, isCovered);
    if (wasCovered && !isCovered) lost.push(line);
    if (!wasCovered && isCovered) gained.push(line);
  }
  return { lost, gained };
}

function sumOf(files: ReadonlyMap<string, FileLines>): Tally {
  const sum = { covered: 0, total: 0 };
  for (const { lines } of files.values()) {
    const [covered, total] = countLines(lines);
    sum.covered += covered;
    sum.total += total;
  }
  return sum;
}

function count(tally: Tally, covered: boolean): void {
  tally.total++;
  if (covered) tally.covered++;
}

function pair({ covered, total }: Tally): Pair {
  return [covered, total];
}
