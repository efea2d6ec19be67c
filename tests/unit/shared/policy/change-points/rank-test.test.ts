import { describe, expect, it } from 'vitest';
import { normalTail, rankTest } from '../../../../../src/shared/policy/change-points/rank-test.ts';

const range = (from: number, length: number): readonly number[] => Array.from({ length }, (_, at) => from + at);

describe('rankTest', () => {
  // Expected: scipy.stats.mannwhitneyu(one, other, method='asymptotic').
  it.each<readonly [one: readonly number[], other: readonly number[], p: number]>([
    [range(1, 10), range(11, 10), 0.00018267179110955002],
    [[1, 2, 3], [4, 5, 6], 0.0808556],
    [[1, 1, 2, 2, 3], [2, 3, 3, 4, 4], 0.0524116],
    [[1, 3, 5, 7], [2, 4, 6, 8], 0.6650055],
    [[5, 5, 5], [5, 5], 1],
    [[], [1, 2], 1],
  ])('%j and %j: %d', (one, other, p) => {
    expect(rankTest(one, other)).toBeCloseTo(p, 5);
    expect(rankTest(other, one)).toBeCloseTo(p, 5);
  });

  it.each([
    [0, 1],
    [1, 0.317310507862914],
    [-1.959963984540054, 0.05],
    [3, 0.00269979606326],
    [8, 1.244192114854357e-15],
  ])('both tails beyond %d sigmas: %d', (z, p) => {
    expect(normalTail(z) / p).toBeCloseTo(1, 6);
  });
});
