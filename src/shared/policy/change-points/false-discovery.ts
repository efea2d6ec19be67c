import type { WatchLevel } from './commit-watch.ts';
import { normalTail } from './rank-test.ts';

/** Stable commits of one series that raise a confirmed alarm, of 1000: an upper end for what docs/adr/0021-change-points.md measures. */
const FALSE_ALARMS_PER_1000 = 0.6;

/**
 * Which of the p-values are discoveries when at most a share `rate` of the discoveries may be false (Benjamini and Hochberg
 * 1995). The answer is in the order of the question.
 */
export function discoveries(pValues: readonly number[], rate: number): readonly boolean[] {
  const sorted = pValues.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p);
  const last = sorted.findLastIndex(({ p }, rank) => p <= (rate * (rank + 1)) / sorted.length);
  const found = pValues.map(() => false);
  for (const { at } of sorted.slice(0, last + 1)) found[at] = true;
  return found;
}

/**
 * Two-sided p-value of a single new value against its level: a prediction, so that both the value's own noise and that of
 * the median count (variance π/2n). 1 where there is no noise to compare with and nothing differs, 0 where something does.
 */
export function surprise({ level, noise, values }: WatchLevel, value: number): number {
  if (value === level) return 1;
  return normalTail((value - level) / (noise * Math.sqrt(1 + Math.PI / (2 * values))));
}

/** How many confirmed alarms to expect of so many series in a run when nothing has changed. */
export function expectedFalseAlarms(series: number): number {
  return (series * FALSE_ALARMS_PER_1000) / 1000;
}
