import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uncoveredRanges } from '../../../../src/coverage-gate/counting.ts';
import { heaviest, regionsOf } from '../../../../src/coverage-gate/gaps/regions.ts';

test('uncovered lines and their decisions', () => {
  const lines = { numbers: [1, 2, 4, 5, 9, 10], hits: [1, 0, 0, 2, 0, 0] };
  // Line 3 has no code of its own, but the decision on it is inside; line 5 is covered.
  expect(regionsOf(lines, [1, 2, 3, 5, 9, 9, 12])).toEqual([
    { start: 2, end: 4, lines: 2, decisions: 2 },
    { start: 9, end: 10, lines: 2, decisions: 2 },
  ]);
});

test('are the ranges of facts.json, on any lines', () => {
  const hits = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(1)));
  fc.assert(
    fc.property(hits, fc.array(fc.nat(60)), (steps, decisions) => {
      let line = 0;
      const numbers = steps.map(([step]) => (line += step));
      const lines = { numbers: Uint32Array.from(numbers), hits: Uint8Array.from(steps, ([, hit]) => hit) };
      const regions = regionsOf(
        lines,
        [...decisions].sort((a, b) => a - b),
      );
      const text = regions.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`)).join(',');
      expect(text).toBe(uncoveredRanges(lines));
      expect(regions.reduce((sum, one) => sum + one.lines, 0)).toBe(lines.hits.filter((hit) => hit === 0).length);
      const inside = decisions.filter((at) => regions.some(({ start, end }) => at >= start && at <= end)).length;
      expect(regions.reduce((sum, one) => sum + one.decisions, 0)).toBe(inside);
    }),
  );
});

test('the heaviest, in the order of their lines', () => {
  const region = (start: number, lines: number, decisions: number) => ({
    start,
    end: start + lines - 1,
    lines,
    decisions,
  });
  const [a, b, c, d] = [region(1, 3, 0), region(10, 1, 2), region(20, 9, 0), region(40, 3, 0)] as const;
  expect(heaviest([a, b, c, d], 3)).toEqual([a, b, c]);
  expect(heaviest([d, c, b, a], 2)).toEqual([b, c]);
});
