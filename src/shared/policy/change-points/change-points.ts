import { frameOf, prominence } from './boundary.ts';
import { median, stepNoise } from './order-statistics.ts';
import { partition } from './partition.ts';
import { scaled } from './scale.ts';
import { winsorised } from './winsorised.ts';

/** A change of the level of a series. */
export interface ChangePoint {
  /** 0-based: the first value of the new level. */
  readonly at: number;
  /** Medians of up to 20 values on either side, up to the next change. */
  readonly before: number;
  readonly after: number;
}

/** The numbers that were fitted (docs/adr/0021-change-points.md). */
export interface ChangeRules {
  /** What one more change costs, in squared sigmas for each natural logarithm of the length. */
  readonly penalty: number;
  /** How much a change has to stand out (`prominence`). */
  readonly leastProminence: number;
}

export const CHANGE_RULES: ChangeRules = { penalty: 6, leastProminence: 0.5 };

/** Neighbours on either side of which the median is what a spike is measured against. */
const REACH = 5;
/** A value further than so many sigmas from that median is pulled to there. */
const SPIKE_SIGMAS = 3;
/** Values that a level has at least. */
const SHORTEST = 3;
/** Values of which the median is shown as a level. */
const SHOWN = 20;

/**
 * The changes of level of a series of measurements, oldest first. Robust: noise is told from levels by the median step
 * from value to value, spikes are clipped, the partition that pays for its cuts is found, and cuts that do not stand out
 * are taken back, the weakest first. Values that are not finite are passed over.
 */
export function changePoints(
  series: ArrayLike<number>,
  { penalty, leastProminence }: ChangeRules = CHANGE_RULES,
): readonly ChangePoint[] {
  const places: number[] = [];
  for (let at = 0; at < series.length; at++) if (Number.isFinite(series[at])) places.push(at);
  const values = Float64Array.from(places, (at) => series[at]!);
  if (values.length <= 2 * SHORTEST) return [];
  const scale = scaled(values);
  const noise = Math.max(stepNoise(scale.values), scale.leastNoise);
  const sigmas = winsorised(scale.values, REACH, SPIKE_SIGMAS * noise).map((value) => value / noise);
  const cuts = [0, ...partition(sigmas, penalty * Math.log(values.length), SHORTEST), values.length];
  const frame = frameOf(scale, noise);
  const prominences = cuts.map((_, index) => prominenceOf(index));
  for (let weak = weakest(); weak.length > 0; weak = weakest()) {
    for (const index of weak) {
      cuts.splice(index, 1);
      prominences.splice(index, 1);
      for (const beside of [index - 1, index]) prominences[beside] = prominenceOf(beside);
    }
  }
  return cuts.slice(1, -1).map((at, index) => ({
    at: places[at]!,
    before: median(values.subarray(Math.max(cuts[index]!, at - SHOWN), at)),
    after: median(values.subarray(at, Math.min(cuts[index + 2]!, at + SHOWN))),
  }));

  /** The cuts that do not stand out and are weaker than those beside them, the last first, so that places stay as they are. */
  function weakest(): readonly number[] {
    return prominences
      .flatMap((own, index) => {
        const [before = 0, after = 0] = [prominences[index - 1], prominences[index + 1]];
        return own < leastProminence && own <= before && own < after ? [index] : [];
      })
      .reverse();
  }

  /** The ends are no cuts. */
  function prominenceOf(index: number): number {
    if (index === 0 || index === cuts.length - 1) return Number.POSITIVE_INFINITY;
    return prominence(frame, cuts[index - 1]!, cuts[index]!, cuts[index + 1]!);
  }
}
