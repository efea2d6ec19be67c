import type { Lines } from '../model/coverage.ts';
import type { FileLines, Hunk } from '../model/line-baseline.ts';
import { countLines } from './line-counts.ts';
import type { LineOrigins } from './line-origins.ts';

/** Covered and all. */
type Pair = readonly [covered: number, total: number];

/** What a fair comparison has to know of the lines of the base that are not there any more. */
export interface RemovedCode {
  /**
   * Code that is gone and that nothing replaced. Of lines that were rewritten into fewer, as many as there are fewer, covered
   * ones first; so rewriting code is no way around the comparison, and writing it shorter costs nothing.
   */
  readonly removed: Pair;
  /** Code that is still in the repository, in files that are no longer measured. */
  readonly dropped: Pair;
  /** Paths of the base that hold it, sorted. */
  readonly droppedFiles: readonly string[];
}

/** How a file of the base lives on where it is no longer measured: its hunks, or none when it is as it was. */
export type StillThere = (oldPath: string) => readonly Hunk[] | undefined;

/**
 * Sorts out what is gone of one suite. `stillThere` is asked about files of the base that the suite does not measure any
 * more; undefined: they are gone, or are left out on purpose.
 */
export function removedCode(
  before: ReadonlyMap<string, FileLines>,
  after: ReadonlyMap<string, FileLines>,
  origins: LineOrigins,
  stillThere: StillThere,
): RemovedCode {
  const heirs = heirsOf(after, origins);
  const [removed, dropped] = [tally(), tally()];
  const droppedFiles: string[] = [];
  for (const [oldPath, { lines }] of before) {
    const heir = heirs.get(oldPath);
    if (heir !== undefined) {
      tallyRemoved(lines, after.get(heir.path)!.lines, heir.hunks, removed);
      continue;
    }
    const hunks = stillThere(oldPath);
    const kept = hunks === undefined ? tally() : outside(lines, hunks);
    const all = sumOf(lines);
    add(dropped, kept.covered, kept.total);
    add(removed, all.covered - kept.covered, all.total - kept.total);
    if (kept.total > 0) droppedFiles.push(oldPath);
  }
  return { removed: pair(removed), dropped: pair(dropped), droppedFiles: droppedFiles.sort() };
}

/** By path of the base: the file that the suite measures in its place; hunks are undefined when nobody knows how it changed. */
function heirsOf(after: ReadonlyMap<string, FileLines>, origins: LineOrigins) {
  const heirs = new Map<string, { readonly path: string; readonly hunks: readonly Hunk[] | undefined }>();
  for (const path of after.keys()) {
    const origin = origins.get(path);
    if (origin === null) heirs.set(path, { path, hunks: undefined });
    else if (origin !== undefined) heirs.set(origin.oldPath, { path, hunks: origin.hunks ?? [] });
  }
  return heirs;
}

interface Tally {
  covered: number;
  total: number;
}

/** Both files ascend. What is packed is looked at once. In a hunk, lines stand for lines; outside, a line that holds no code any more is removed. */
function tallyRemoved(old: Lines, now: Lines, hunks: readonly Hunk[] | undefined, removed: Tally): void {
  if (hunks === undefined) {
    const all = sumOf(old);
    shrink(all, now.numbers.length, removed);
    return;
  }
  const { numbers, hits } = old;
  const there = now.numbers;
  let [at, next, shift] = [0, 0, 0];
  const kept = (end: number): void => {
    for (; at < numbers.length && numbers[at]! < end; at++) {
      const line = numbers[at]! + shift;
      while (next < there.length && there[next]! < line) next++;
      if (there[next] !== line) add(removed, hits[at]! > 0 ? 1 : 0, 1);
    }
  };
  for (const { oldStart, oldLines, newStart, newLines } of hunks) {
    kept(oldLines === 0 ? oldStart + 1 : oldStart);
    const gone = tally();
    for (; at < numbers.length && numbers[at]! < oldStart + oldLines; at++) add(gone, hits[at]! > 0 ? 1 : 0, 1);
    let came = 0;
    while (next < there.length && there[next]! < newStart) next++;
    for (; next < there.length && there[next]! < newStart + newLines; next++) came++;
    shrink(gone, came, removed);
    shift += newLines - oldLines;
  }
  kept(Number.POSITIVE_INFINITY);
}

/** Of lines that others stand for, those that are more than the others. */
function shrink(gone: Tally, came: number, removed: Tally): void {
  const fewer = Math.max(0, gone.total - came);
  add(removed, Math.min(gone.covered, fewer), fewer);
}

function outside({ numbers, hits }: Lines, hunks: readonly Hunk[]): Tally {
  const kept = tally();
  let at = 0;
  for (let index = 0; index < numbers.length; index++) {
    while (at < hunks.length && hunks[at]!.oldStart + hunks[at]!.oldLines <= numbers[index]!) at++;
    const hunk = hunks[at];
    if (hunk === undefined || hunk.oldLines === 0 || numbers[index]! < hunk.oldStart)
      add(kept, hits[index]! > 0 ? 1 : 0, 1);
  }
  return kept;
}

function sumOf(lines: Lines): Tally {
  const [covered, total] = countLines(lines);
  return { covered, total };
}

function tally(): Tally {
  return { covered: 0, total: 0 };
}

function add(sum: Tally, covered: number, total: number): void {
  sum.covered += covered;
  sum.total += total;
}

function pair({ covered, total }: Tally): Pair {
  return [covered, total];
}
