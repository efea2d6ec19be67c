import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../../../src/shared/policy/change-points/order-statistics.ts';
import { holmAdjusted } from '../../../../../src/shared/policy/paired/holm.ts';
import { medianInterval } from '../../../../../src/shared/policy/paired/median-interval.ts';
import { runOrder } from '../../../../../src/shared/policy/paired/run-order.ts';
import { seededNumbers } from '../../../../../src/shared/policy/paired/seeded-numbers.ts';
import { signedRankTest } from '../../../../../src/shared/policy/paired/signed-rank.ts';

/** scipy 1.14, `wilcoxon(x, method='exact')`; the one with ties counted by hand in `exhaustive`. */
const KNOWN: readonly (readonly [differences: readonly number[], p: number])[] = [
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.001953125],
  [[-1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.00390625],
  [[1, -2, 3, -4, 5, -6], 0.84375],
  [[1, -1], 1],
  [[0, 0, 0], 1],
  [[], 1],
];

describe('the signed-rank test', () => {
  it.each(KNOWN)('of %j', (differences, p) => {
    expect(signedRankTest(differences)).toBeCloseTo(p, 12);
  });

  it('counts what all ways of giving signs would give, with ties too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 9 }), (differences) => {
        expect(signedRankTest(differences)).toBeCloseTo(exhaustive(differences), 10);
      }),
    );
  });
});

function exhaustive(all: readonly number[]): number {
  const sizes = all.filter((one) => one !== 0).map(Math.abs);
  if (sizes.length === 0) return 1;
  const rank = (size: number): number =>
    sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2;
  const total = sizes.reduce((sum, size) => sum + rank(size), 0);
  const distance = (positive: number): number => Math.abs(positive - total / 2);
  const seen = distance(all.filter((one) => one > 0).reduce((sum, one) => sum + rank(one), 0));
  let extreme = 0;
  for (let signs = 0; signs < 2 ** sizes.length; signs++) {
    const positive = sizes.reduce((sum, size, at) => sum + ((signs >> at) & 1 ? rank(size) : 0), 0);
    if (distance(positive) >= seen - 1e-9) extreme++;
  }
  return Math.min(1, extreme / 2 ** sizes.length);
}

describe('what goes with it', () => {
  it('adjusts p-values by Holm, in any order', () => {
    expect(holmAdjusted([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holmAdjusted([])).toEqual([]);
  });

  it('runs two pairs as base head head base, or the reverse, by the seed', () => {
    const order = runOrder(40, 7);
    expect(order).toEqual(runOrder(40, 7));
    for (let at = 0; at < 40; at += 2) expect(order[at + 1]).toEqual([...order[at]!].reverse());
    const first = new Set(order.map(([side]) => side));
    expect([...first].sort()).toEqual(['base', 'head']);
    expect(order).not.toEqual(runOrder(40, 8));
  });

  it('gives the interval that very many resamples would give', () => {
    const next = seededNumbers(3);
    const values = Array.from({ length: 31 }, () => next() - 0.5);
    const medians = Float64Array.from({ length: 20_000 }, () =>
      median(values.map(() => values[Math.floor(next() * values.length)]!)),
    ).sort();
    expect(medianInterval(values)).toEqual([medians[500], medians[19_499]]);
    expect(medianInterval([])).toEqual([Number.NaN, Number.NaN]);
    expect(medianInterval([4])).toEqual([4, 4]);
  });

  it.each([10, 30])('gives an interval that holds the median about 95 times of 100: %i values', (length) => {
    const next = seededNumbers(length);
    let held = 0;
    for (let trial = 0; trial < 1000; trial++) {
      const [low, high] = medianInterval(Array.from({ length }, () => next() - 0.5));
      if (low <= 0 && high >= 0) held++;
    }
    expect(held).toBeGreaterThan(920);
    expect(held).toBeLessThan(990);
  });
});
