import type { LineRange } from '../shared/model/change.ts';
import type { FileCoverage, Lines, Points } from '../shared/model/coverage.ts';
import type { Counted, FileFacts } from '../shared/model/coverage-facts.ts';

/**
 * What a file's records say of its changed lines (`ranges`, ascending): lines, branches on them, and which are uncovered.
 * undefined when they count none of them: comments, blank lines, types.
 */
export function countChanged(
  path: string,
  { lines, branches }: FileCoverage,
  ranges: readonly LineRange[],
): FileFacts | undefined {
  const counted = changedLines(lines, ranges);
  const points = branches === undefined ? null : changedPoints(branches, ranges);
  if (counted.total === 0 && (points === null || points[1] === 0)) return undefined;
  return {
    path,
    lines: [counted.covered, counted.total],
    branches: points,
    functions: null,
    statements: null,
    ...(counted.uncovered === '' ? {} : { uncovered: counted.uncovered }),
  };
}

/** Every one of these lines (ascending) uncovered: a file that is in no report. */
export function countUnmeasured(path: string, numbers: readonly number[], ranges: readonly LineRange[]): FileFacts {
  const lines = { numbers: Uint32Array.from(numbers), hits: new Uint8Array(numbers.length) };
  const { covered, total, uncovered } = changedLines(lines, ranges);
  return { path, lines: [covered, total], branches: null, functions: null, statements: null, uncovered };
}

/**
 * Uncovered ones as ranges "3-9,12", as `uncoveredRanges` writes them: over lines without code, but neither over a covered
 * line nor over one that did not change.
 */
function changedLines({ numbers, hits }: Lines, ranges: readonly LineRange[]) {
  let [covered, total, uncovered] = [0, 0, ''];
  let at = 0;
  for (const [start, end] of ranges) {
    at = firstFrom(numbers, start, at);
    let [from, to] = [0, 0];
    const close = (): void => {
      if (from > 0) uncovered += `${uncovered === '' ? '' : ','}${from === to ? from : `${from}-${to}`}`;
      from = 0;
    };
    for (; at < numbers.length && numbers[at]! <= end; at++) {
      total++;
      if (hits[at] === 0) {
        if (from === 0) from = numbers[at]!;
        to = numbers[at]!;
      } else {
        covered++;
        close();
      }
    }
    close();
  }
  return { covered, total, uncovered };
}

function changedPoints({ lines, hits, weights }: Points, ranges: readonly LineRange[]): Counted {
  let [covered, total, at] = [0, 0, 0];
  for (const [start, end] of ranges) {
    for (at = firstFrom(lines, start, at); at < lines.length && lines[at]! <= end; at++) {
      const weight = weights === undefined ? 1 : weights[at]!;
      total += weight;
      if (hits[at] !== 0) covered += weight;
    }
  }
  return [covered, total];
}

/** The first place, from `low` on, of a number that is not below `least`. */
function firstFrom(numbers: Lines['numbers'], least: number, low: number): number {
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
