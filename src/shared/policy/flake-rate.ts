/** Of the normal distribution: 95 % of it lie between −Z and Z. */
const Z = 1.959_963_984_540_054;

/** Bounds of a share, 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * What a test that was flaky in so many of so many runs may be in truth, 95 % sure: Wilson's score interval (E. B. Wilson,
 * JASA 22, 1927), which is honest for few runs and for 0 and all. `runs` of 0 says nothing: 0 to 1.
 */
export function flakeRate(flaky: number, runs: number): ShareInterval {
  if (runs === 0) return { low: 0, high: 1 };
  const share = flaky / runs;
  const square = Z * Z;
  const middle = share + square / (2 * runs);
  const spread = Z * Math.sqrt((share * (1 - share)) / runs + square / (4 * runs * runs));
  const scale = 1 + square / runs;
  return {
    low: flaky === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: flaky === runs ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
