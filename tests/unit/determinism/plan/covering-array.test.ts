import { describe, expect, it } from 'vitest';
import { coveringArray } from '../../../../src/determinism/plan/covering-array.ts';

describe('coveringArray', () => {
  it.each(
    Array.from({ length: 36 }, (_, columns) => columns),
  )('shows every pair of %i columns in all ways', (columns) => {
    const rows = coveringArray(columns);
    expect(rows[0]).toEqual(Array.from({ length: columns }, () => false));
    for (let first = 0; first < columns; first++)
      for (let second = first + 1; second < columns; second++) {
        const seen = new Set(rows.map((row) => `${row[first]} ${row[second]}`));
        expect({ first, second, seen: seen.size }).toEqual({ first, second, seen: 4 });
      }
  });

  it.each([
    [1, 2],
    [2, 4],
    [3, 4],
    [4, 5],
    [10, 6],
    [15, 7],
    [35, 8],
  ])('has for %i columns %i rows', (columns, rows) => {
    expect(coveringArray(columns)).toHaveLength(rows);
  });
});
