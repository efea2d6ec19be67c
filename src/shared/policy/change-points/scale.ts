import { median } from './order-statistics.ts';

/** Steps smaller than this share of the level are no noise that matters, and divide nothing by zero. */
const LEAST_NOISE = 0.002;

/** Values as they are compared, and what is known of them all. */
export interface Scaled {
  readonly values: Float64Array;
  /** Noise below this is taken to be this. */
  readonly leastNoise: number;
  /** By which share of the smaller one two levels of the scaled values differ: 0.05 is 5 %. */
  readonly share: (one: number, other: number) => number;
}

/**
 * Logarithms where all values are positive, because noise and changes of measurements are shares of them; else the values
 * themselves.
 */
export function scaled(series: Float64Array): Scaled {
  if (series.every((value) => value > 0)) {
    const share = (one: number, other: number): number => Math.expm1(Math.abs(one - other));
    return { values: series.map(Math.log), leastNoise: LEAST_NOISE, share };
  }
  const sizes = series.map(Math.abs);
  // Where most values are 0, what the others are.
  const size = median(sizes) || median(sizes.filter((value) => value > 0)) || 1;
  const share = (one: number, other: number): number => {
    const smaller = Math.min(Math.abs(one), Math.abs(other));
    return one === other ? 0 : Math.abs(one - other) / smaller;
  };
  return { values: series, leastNoise: LEAST_NOISE * size, share };
}
