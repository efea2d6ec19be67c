import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRanges } from '../../../src/coverage-gate/counting.ts';
import { countChanged, countUnmeasured } from '../../../src/coverage-gate/patch-counting.ts';
import type { LineRange } from '../../../src/shared/model/change.ts';
import type { FileCoverage } from '../../../src/shared/model/coverage.ts';

/** Line → hits. */
function fileOf(lines: readonly (readonly [number, number])[], branches?: FileCoverage['branches']): FileCoverage {
  const numbers = Uint32Array.from(lines, ([line]) => line);
  const hits = Uint32Array.from(lines, ([, hit]) => hit);
  return { path: 'a.ts', scope: '', lines: { numbers, hits }, ...(branches === undefined ? {} : { branches }) };
}

test.each<[string, [number, number][], LineRange[], object | undefined]>([
  ['nothing changed', [[1, 0]], [], undefined],
  [
    'comments changed',
    [
      [1, 0],
      [5, 1],
    ],
    [[2, 4]],
    undefined,
  ],
  [
    'all covered',
    [
      [1, 0],
      [2, 1],
      [3, 9],
    ],
    [[2, 3]],
    { lines: [2, 2] },
  ],
  [
    'over lines without code',
    [
      [1, 0],
      [3, 0],
      [6, 1],
      [7, 0],
    ],
    [[1, 7]],
    { lines: [1, 4], uncovered: '1-3,7' },
  ],
  [
    'never over a line that did not change',
    [
      [1, 0],
      [2, 0],
      [3, 0],
    ],
    [
      [1, 1],
      [3, 3],
    ],
    { lines: [0, 2], uncovered: '1,3' },
  ],
  ['behind the end of the file', [[1, 0]], [[1, 16_777_215]], { lines: [0, 1], uncovered: '1' }],
])('%s', (_, lines, ranges, expected) => {
  const counted = countChanged('a.ts', fileOf(lines), ranges);
  const whole = { path: 'a.ts', branches: null, functions: null, statements: null };
  expect(counted).toEqual(expected === undefined ? undefined : { ...whole, ...expected });
});

test('branches on changed lines, with their weights', () => {
  const branches = {
    lines: Uint8Array.from([1, 2, 2, 3]),
    ids: Uint8Array.from([0, 0, 1, 0]),
    hits: Uint8Array.from([0, 1, 0, 0]),
    weights: Uint8Array.from([9, 2, 3, 9]),
  };
  expect(countChanged('a.ts', fileOf([[2, 1]], branches), [[2, 2]])?.branches).toEqual([2, 5]);
});

test('a file in no report: its changed lines of code', () => {
  expect(countUnmeasured('a.ts', [1, 2, 5, 9], [[2, 6]])).toMatchObject({ lines: [0, 2], uncovered: '2-5' });
});

test('as counting line by line', () => {
  const lines = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(1)), { selector: ([line]) => line });
  fc.assert(
    fc.property(lines, fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (given, changed) => {
      const sorted = [...given].sort(([a], [b]) => a - b);
      const ranges = [...changed].sort((a, b) => a - b).map((line): LineRange => [line, line]);
      const own = sorted.filter(([line]) => changed.includes(line));
      const counted = countChanged('a.ts', fileOf(sorted), ranges);
      expect(counted?.lines ?? [0, 0]).toEqual([own.filter(([, hit]) => hit > 0).length, own.length]);
      const uncovered = counted?.uncovered === undefined ? [] : readRanges(counted.uncovered).map(({ start }) => start);
      expect(uncovered).toEqual(own.filter(([, hit]) => hit === 0).map(([line]) => line));
    }),
  );
});
