import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countFile,
  countPoints,
  countRanges,
  rankByMissing,
  readRanges,
  uncoveredRanges,
} from '../../../src/coverage-gate/counting.ts';
import type { Lines } from '../../../src/shared/model/coverage.ts';
import { fileFacts } from './facts.ts';

function linesOf(pairs: readonly (readonly [number, number])[]): Lines {
  return { numbers: Uint32Array.from(pairs, ([line]) => line), hits: Uint32Array.from(pairs, ([, hits]) => hits) };
}
const lines = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(2)), { selector: ([line]) => line })
  .map((pairs) => pairs.sort(([a], [b]) => a - b));

test.each([
  [[], ''],
  [[[1, 1]], ''],
  [[[1, 0]], '1'],
  [
    [
      [1, 0],
      [9, 0],
    ],
    '1-9',
  ],
  [
    [
      [1, 0],
      [2, 1],
      [3, 0],
      [5, 0],
      [6, 4_294_967_295],
      [8, 0],
    ],
    '1,3-5,8',
  ],
] as const)('%j is uncovered at "%s"', (pairs, expected) => {
  expect(uncoveredRanges(linesOf(pairs))).toBe(expected);
});

test('ranges hold every uncovered line and no covered one, and read back as many as there are', () => {
  fc.assert(
    fc.property(lines, (pairs) => {
      const text = uncoveredRanges(linesOf(pairs));
      const ranges = text === '' ? [] : readRanges(text);
      for (const [line, hits] of pairs)
        expect(ranges.some(({ start, end }) => start <= line && line <= end)).toBe(hits === 0);
      for (const [at, { start, end }] of ranges.entries()) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThan(ranges[at - 1]?.end ?? 0);
      }
      if (text !== '') expect(countRanges(text)).toBe(ranges.length);
    }),
  );
});

test('points count by weight; a metric that is absent stays unknown', () => {
  const points = { lines: Uint8Array.of(1, 1, 2), ids: Uint8Array.of(0, 1, 0), hits: Uint8Array.of(0, 5, 1) };
  expect(countPoints(undefined)).toBeNull();
  expect(countPoints(points)).toEqual([2, 3]);
  expect(countPoints({ ...points, weights: Uint8Array.of(7, 2, 1) })).toEqual([3, 10]);
  expect(countPoints({ ...points, covered: 1, total: 9 })).toEqual([1, 9]);
  expect(countFile('a.ts', { path: 'x', scope: '', lines: linesOf([[1, 0]]), branches: points })).toEqual({
    path: 'a.ts',
    lines: [0, 1],
    branches: [2, 3],
    functions: null,
    statements: null,
  });
});

test('files are ranked by uncovered lines as a plain, stable sort would', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3))), (counts) => {
      const files = counts.map(([covered, missing], at) =>
        fileFacts(`${at}.ts`, { lines: [covered, covered + missing] }),
      );
      const open = files.filter((file) => file.lines[0] < file.lines[1]);
      const expected = open.sort((a, b) => b.lines[1] - b.lines[0] - (a.lines[1] - a.lines[0]));
      expect(rankByMissing(files)).toEqual(expected);
      expect(rankByMissing(files)).toBe(rankByMissing(files));
    }),
  );
});
