import { describe, expect, it } from 'vitest';
import type { Hunk } from '../../../../src/shared/model/line-baseline.ts';
import { LineMap } from '../../../../src/shared/policy/line-map.ts';

const hunk = (oldStart: number, oldLines: number, newStart: number, newLines: number): Hunk => ({
  oldStart,
  oldLines,
  newStart,
  newLines,
});

describe('lines through hunks as git diff -U0 prints them', () => {
  it.each<readonly [what: string, hunks: readonly Hunk[], origins: readonly (number | string)[]]>([
    ['no change', [], [1, 2, 3]],
    ['two lines put at the start', [hunk(0, 0, 1, 2)], ['+', '+', 1, 2]],
    ['one put behind line 2', [hunk(2, 0, 3, 1)], [1, 2, '+', 3]],
    ['the first line removed', [hunk(1, 1, 0, 0)], [2, 3]],
    ['line 2 removed', [hunk(2, 1, 1, 0)], [1, 3, 4]],
    ['line 2 replaced', [hunk(2, 1, 2, 1)], [1, '~', 3]],
    ['lines 2 and 3 replaced by one', [hunk(2, 2, 2, 1)], [1, '~', 4]],
    ['two hunks', [hunk(1, 1, 1, 2), hunk(4, 2, 4, 0)], ['~', '~', 2, 3, 6, 7]],
    ['a removal, then an insertion', [hunk(1, 2, 0, 0), hunk(4, 0, 3, 1)], [3, 4, '+', 5]],
  ])('%s', (_, hunks, origins) => {
    const map = new LineMap(hunks);
    const found = origins
      .map((__, at) => map.of(at + 1))
      .map(({ oldLine, replaces }) => (oldLine < 0 ? (replaces ? '~' : '+') : oldLine));
    expect(found).toEqual(origins);
  });

  it.each<readonly [what: string, hunks: readonly Hunk[]]>([
    ['out of order', [hunk(5, 1, 5, 1), hunk(2, 1, 2, 1)]],
    ['overlapping', [hunk(2, 2, 2, 2), hunk(3, 1, 3, 1)]],
    ['that do not fit one another', [hunk(2, 0, 3, 1), hunk(5, 1, 5, 1)]],
    ['with a fraction', [hunk(1.5, 1, 1.5, 1)]],
    ['below zero', [hunk(-1, 1, -1, 1)]],
    ['that are no numbers', [hunk(Number.NaN, 1, 1, 1)]],
  ])('refuses hunks %s', (_, hunks) => {
    expect(() => new LineMap(hunks)).toThrow(RangeError);
  });
});
