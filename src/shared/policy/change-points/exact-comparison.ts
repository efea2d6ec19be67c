export type Better = 'less' | 'more';

/** How far a metric without noise may move; what is within either is the same. */
export interface Tolerance {
  /** Of the value before: 0.01 is 1 %. */
  readonly share: number;
  /** In the metric's own unit. */
  readonly absolute: number;
}

/**
 * Metrics that a run repeats to the digit (bytes, allocations, instructions, counts) are compared, not tested: any step
 * beyond the tolerance is one. Values that are not finite are no measurement.
 */
export function compareExactly(
  before: number,
  now: number,
  better: Better,
  { share, absolute }: Tolerance,
): 'same' | 'better' | 'worse' | 'incomparable' {
  if (!Number.isFinite(before) || !Number.isFinite(now)) return 'incomparable';
  const step = now - before;
  if (Math.abs(step) <= Math.max(absolute, share * Math.abs(before))) return 'same';
  return step > 0 === (better === 'more') ? 'better' : 'worse';
}
