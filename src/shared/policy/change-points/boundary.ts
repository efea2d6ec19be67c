import { median, spreadAround } from './order-statistics.ts';
import { rankTest } from './rank-test.ts';
import type { Scaled } from './scale.ts';

/** Values on either side of a cut that say whether it is one. */
const NEIGHBOURHOOD = 20;
/** Of these, the ones right at the cut: a drift has levels that differ, but no jump. */
const CLOSE = 10;
const LEAST_SHARE = 0.01;
const MOST_CHANCE = 0.01;
/** One spike of the whole series must not hide everything: its height counts up to so many sigmas. */
const MOST_HEIGHT_SIGMAS = 100;

/** Of a whole series: what a single jump is held against. */
export interface Frame {
  readonly scale: Scaled;
  /** Sigma of the steps. */
  readonly noise: number;
  /** From the lowest to the highest value. */
  readonly height: number;
}

export function frameOf(scale: Scaled, noise: number): Frame {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of scale.values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { scale, noise, height: Math.min(most - least, MOST_HEIGHT_SIGMAS * noise) };
}

/**
 * How much the cut at `at` between the cuts `from` and `to` stands out: the geometric mean of the jump in sigmas of its
 * neighbourhood and of its share of the height of the whole series, which is what an eye sees that looks at a chart. 0 when
 * the levels differ by less than 1 %, the ranks by less than chance would explain, or values go the other way at the cut.
 */
export function prominence({ scale, height }: Frame, from: number, at: number, to: number): number {
  const { values, share, leastNoise } = scale;
  const before = values.subarray(Math.max(from, at - NEIGHBOURHOOD), at);
  const after = values.subarray(at, Math.min(to, at + NEIGHBOURHOOD));
  const levels = [median(before), median(after)] as const;
  if (share(...levels) < LEAST_SHARE) return 0;
  const jump = median(after.subarray(0, CLOSE)) - median(before.subarray(-CLOSE));
  const difference = levels[1] - levels[0];
  if (jump * difference <= 0 || rankTest(before, after) > MOST_CHANCE) return 0;
  const residuals = new Float64Array(before.length + after.length);
  for (let index = 0; index < before.length; index++) residuals[index] = before[index]! - levels[0];
  for (let index = 0; index < after.length; index++) residuals[before.length + index] = after[index]! - levels[1];
  const noise = Math.max(spreadAround(residuals, 0), leastNoise);
  return Math.sqrt((Math.abs(jump) / noise) * (Math.abs(difference) / height));
}
