import type { WatchLevel } from './commit-watch.ts';

/** Most series of a run moved the same way at once: the machine or the toolchain did, not the code. */
export interface CommonMode {
  /** What most of them moved by, as a factor: 1.2 is 20 % up. */
  readonly factor: number;
  /** So many moved that way, of so many that could be compared. */
  readonly moved: number;
  readonly of: number;
}

/** Fewer series than that cannot tell a machine from a change. */
const LEAST_SERIES = 8;
/** As a share of the series: more than two thirds. */
const MOST = 2 / 3;
const MOVED_SIGMAS = 1;
const MOVED_SHARE = 0.02;

/**
 * What all series of one run have in common, if they have: divide by `factor`, and judge what is left. Only positive values
 * of positive levels are compared. Throughput and time move in opposite directions with a machine, so that `value` has to
 * be turned (1/x) by the caller where more is better.
 */
export function commonMode(series: readonly (WatchLevel & { readonly value: number })[]): CommonMode | undefined {
  const compared = series.filter(({ value, level }) => value > 0 && level > 0);
  if (compared.length < LEAST_SERIES) return undefined;
  for (const direction of [1, -1]) {
    const moved = compared.filter(({ value, level, noise }) => {
      return (value - level) * direction > Math.max(MOVED_SIGMAS * noise, MOVED_SHARE * level);
    });
    if (moved.length < MOST * compared.length) continue;
    const factors = moved.map(({ value, level }) => value / level).sort((one, other) => one - other);
    return { factor: factors[factors.length >> 1]!, moved: moved.length, of: compared.length };
  }
  return undefined;
}
