import type { FileCoverage, Lines, Points } from '../shared/model/coverage.ts';
import type { Counted, FileFacts } from '../shared/model/coverage-facts.ts';
import { countLines } from '../shared/policy/line-counts.ts';

export function countPoints(points: Points | undefined): Counted | null {
  if (points === undefined) return null;
  if (points.covered !== undefined && points.total !== undefined) return [points.covered, points.total];
  const { hits, weights } = points;
  let covered = 0;
  let total = 0;
  for (let i = 0; i < hits.length; i++) {
    const weight = weights === undefined ? 1 : weights[i]!;
    total += weight;
    if (hits[i] !== 0) covered += weight;
  }
  return [covered, total];
}

/** What facts.json says of a file, without its uncovered ranges. */
export function countFile(path: string, file: FileCoverage): FileFacts {
  return {
    path,
    lines: countLines(file.lines),
    branches: countPoints(file.branches),
    functions: countPoints(file.functions),
    statements: countPoints(file.statements),
  };
}

/**
 * Uncovered lines as ranges "3-9,12": a range goes over blank lines and comments (lines without code) but never over a
 * covered line. Both ends are uncovered lines.
 */
export function uncoveredRanges({ numbers, hits }: Lines): string {
  let text = '';
  for (let i = 0; i < numbers.length; ) {
    if (hits[i] !== 0) {
      i++;
      continue;
    }
    const start = numbers[i]!;
    let end = start;
    for (; i < numbers.length && hits[i] === 0; i++) end = numbers[i]!;
    text += `${text === '' ? '' : ','}${start === end ? start : `${start}-${end}`}`;
  }
  return text;
}

/** How many ranges `readRanges` would give. */
export function countRanges(text: string): number {
  let count = 1;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}

/** The ranges of `uncoveredRanges`, read back. */
export function readRanges(text: string): { readonly start: number; readonly end: number }[] {
  return text.split(',').map((range) => {
    const [start = '', end = start] = range.split('-');
    return { start: Number(start), end: Number(end) };
  });
}

const RANKED = new WeakMap<readonly FileFacts[], readonly FileFacts[]>();

/**
 * Files with most uncovered lines first, equal ones in the order given; those without any are left out. Plain numbers as
 * sort keys: a comparator over 40 000 files takes ten times as long. Every report asks for it, so it is made once.
 */
export function rankByMissing(files: readonly FileFacts[]): readonly FileFacts[] {
  let ranked = RANKED.get(files);
  if (ranked === undefined) {
    const keys = new Float64Array(files.length);
    let count = 0;
    for (let at = 0; at < files.length; at++) {
      const [covered, total] = files[at]!.lines;
      if (covered < total) keys[count++] = (0xffffff - (total - covered)) * 0x1000000 + at;
    }
    ranked = Array.from(keys.subarray(0, count).sort(), (key) => files[key % 0x1000000]!);
    RANKED.set(files, ranked);
  }
  return ranked;
}
