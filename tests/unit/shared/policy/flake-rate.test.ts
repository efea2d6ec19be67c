import { describe, expect, it } from 'vitest';
import { flakeRate } from '../../../../src/shared/policy/flake-rate.ts';

describe('flakeRate', () => {
  // Of R 4.3: prop.test(x, n, correct = FALSE)$conf.int, which is Wilson's interval.
  it.each([
    [1, 10, 0.017876, 0.40415],
    [3, 40, 0.025821, 0.198594],
    [10, 10, 0.722467, 1],
    [0, 10, 0, 0.277533],
  ])('%i of %i', (flaky, runs, low, high) => {
    const rate = flakeRate(flaky, runs);
    expect(rate.low).toBeCloseTo(low, 4);
    expect(rate.high).toBeCloseTo(high, 4);
  });

  it('says nothing of no run', () => {
    expect(flakeRate(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('gets narrower with more runs', () => {
    const width = (runs: number): number => flakeRate(runs / 10, runs).high - flakeRate(runs / 10, runs).low;
    expect(width(100)).toBeLessThan(width(20));
  });
});
