import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../../../bench/generate/random.ts';
import { partition } from '../../../../../src/shared/policy/change-points/partition.ts';
import { noise } from './noisy-series.ts';

/** What the definition says, by trying every cut: quadratic. */
function exhaustive(values: Float64Array, penalty: number, shortest: number): number {
  const best = [-penalty];
  for (let end = 1; end <= values.length; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = 0; start + shortest <= end; start++)
      best[end] = Math.min(best[end]!, best[start]! + cost(values, start, end) + penalty);
  }
  return best[values.length]!;
}

function cost(values: Float64Array, start: number, end: number): number {
  let [sum, squares] = [0, 0];
  for (let at = start; at < end; at++) {
    sum += values[at]!;
    squares += values[at]! ** 2;
  }
  return squares - sum ** 2 / (end - start);
}

describe('partition', () => {
  it('is the best of all partitions in 28 of 30 series, and nearly as good in the others', () => {
    const random = new SeededRandom(11);
    let best = 0;
    for (let trial = 0; trial < 30; trial++) {
      let level = 0;
      const values = Float64Array.from({ length: 60 + random.below(120) }, () => {
        if (random.chance(3)) level += 4 + random.below(8) - 16 * Number(random.chance(50));
        return level + noise(random, 1);
      });
      const penalty = 6 * Math.log(values.length);
      const cuts = [0, ...partition(values, penalty, 3), values.length];
      const total = cuts.slice(1).reduce((sum, end, at) => sum + cost(values, cuts[at]!, end) + penalty, -penalty);
      const ratio = total / exhaustive(values, penalty, 3);
      if (ratio < 1 + 1e-9) best++;
      expect(ratio).toBeLessThan(1.15);
    }
    expect(best).toBeGreaterThanOrEqual(28);
  });

  it('leaves no segment shorter than it may be', () => {
    const values = Float64Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 100 : -100));
    const cuts = [0, ...partition(values, 10, 3), 200];
    expect(Math.min(...cuts.slice(1).map((end, at) => end - cuts[at]!))).toBeGreaterThanOrEqual(3);
  });
});
