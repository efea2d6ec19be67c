import type { Judged } from '../../shared/policy/change-points/commit-watch.ts';
import { median } from '../../shared/policy/change-points/order-statistics.ts';

/** Values that say what the present level is. */
const LATEST = 20;

/** A change for the worse that was confirmed in an earlier run, and is still there. */
export interface OpenChange {
  /** Level before it. */
  readonly before: number;
  /** Places in the series: the last value on that level, and the first that shows the new one. */
  readonly lastGoodAt: number;
  readonly firstBadAt: number;
}

/**
 * Confirmed changes for the worse of which the present level has not come back by at least `share` of the level before them,
 * oldest first. What the newest value confirms is no open change yet: it is told as one of this run.
 */
export function openChanges(judged: readonly Judged[], better: 'less' | 'more', share: number): readonly OpenChange[] {
  const latest = judged.findLast(({ standing }) => standing === 'changed');
  if (latest === undefined) return [];
  // By the values themselves: a level that is few commits old is not judged by yet.
  const present = median(
    judged
      .filter(({ at }) => at >= latest.since)
      .slice(-LATEST)
      .map(({ value }) => value),
  );
  const isBeyond = (before: number): boolean => {
    const step = better === 'less' ? present - before : before - present;
    return step > share * Math.abs(before);
  };
  return judged
    .slice(0, -1)
    .filter(({ standing, direction, level }) => {
      const isWorse = direction > 0 === (better === 'less');
      return standing === 'changed' && isWorse && isBeyond(level);
    })
    .map(({ level, since }) => ({ before: level, lastGoodAt: since - 1, firstBadAt: since }));
}
