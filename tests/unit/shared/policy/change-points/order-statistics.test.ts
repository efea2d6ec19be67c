import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, spreadAround, stepNoise } from '../../../../../src/shared/policy/change-points/order-statistics.ts';
import { noisySeries } from './noisy-series.ts';

describe('order statistics', () => {
  it('finds the median that sorting finds, and leaves the values alone', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const before = [...values];
        const sorted = [...values].sort((one, other) => one - other);
        const middle = sorted.length >> 1;
        const expected = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
        expect(median(values) + 0).toBe(expected + 0);
        expect(values).toEqual(before);
      }),
    );
    expect(median([])).toBeNaN();
  });

  it('tells sigma from distances and from steps, whatever a third of the values does', () => {
    const values = noisySeries(1, 0.1, [10, 3000]);
    expect(spreadAround(values, 10)).toBeCloseTo(1, 1);
    expect(stepNoise(values)).toBeCloseTo(1, 1);
    expect(
      spreadAround(
        values.map((value, at) => (at % 10 === 0 ? 1e6 : value)),
        10,
      ),
    ).toBeLessThan(1.3);
    // Levels are no noise.
    expect(stepNoise(values.map((value, at) => (at < 1500 ? value : value + 100)))).toBeCloseTo(1, 1);
    expect([stepNoise([]), stepNoise([3])]).toEqual([0, 0]);
  });
});
