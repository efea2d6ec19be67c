import { median } from '../measure.ts';
import type { AnnotatedSeries } from './series-file.ts';

/** Changes of one size, as shares of the level before. */
export interface SizeRecall {
  readonly from: number;
  readonly to: number;
  readonly changes: number;
  readonly found: number;
}

export interface OnlineScore {
  /** Alarms on commits that are far from every mark, of 1000 such commits. */
  readonly falseAlarmsPer1000: number;
  /** Series with at least one of them. */
  readonly seriesWithFalseAlarms: number;
  readonly sizes: readonly SizeRecall[];
  /** Commits from a change to its alarm, on average. */
  readonly delay: number;
}

/** A commit is stable when nobody marked a change within so many commits after and before it. */
const [AFTER, BEFORE] = [3, 12];
/** An alarm that comes this late still counts. */
const LATE = 10;
/** Values on either side that tell how large a change is. */
const AROUND = 20;
const SIZES = [0.03, 0.1, 0.5, Number.POSITIVE_INFINITY];

/** `alarms` gives the commits at which the gate would have failed, judging each by what came before it. */
export function onlineScore(
  series: readonly AnnotatedSeries[],
  alarms: (values: readonly number[]) => readonly number[],
): OnlineScore {
  const found = SIZES.slice(1).map(() => ({ changes: 0, found: 0 }));
  let [stable, wrong, touched, delays, hits] = [0, 0, 0, 0, 0];
  for (const { values, annotations, consensus } of series) {
    const raised = alarms(values);
    const marked = new Uint8Array(values.length);
    for (const mark of annotations.flat()) marked.fill(1, Math.max(0, mark - AFTER), mark + BEFORE + 1);
    stable += marked.filter((near) => near === 0).length;
    const falseOnes = raised.filter((at) => marked[at] === 0).length;
    wrong += falseOnes;
    if (falseOnes > 0) touched++;
    for (const [index, at] of consensus.entries()) {
      const size = sizeOf(values, consensus[index - 1] ?? 0, at, consensus[index + 1] ?? values.length);
      const bin = found[SIZES.findLastIndex((least) => size >= least)];
      if (bin === undefined) continue;
      bin.changes++;
      const alarm = raised.find((raisedAt) => raisedAt >= at - AFTER && raisedAt <= at + LATE);
      if (alarm === undefined) continue;
      bin.found++;
      hits++;
      delays += alarm - at;
    }
  }
  return {
    falseAlarmsPer1000: (1000 * wrong) / stable,
    seriesWithFalseAlarms: touched,
    sizes: found.map((bin, at) => ({ from: SIZES[at]!, to: SIZES[at + 1]!, ...bin })),
    delay: delays / hits,
  };
}

function sizeOf(values: readonly number[], from: number, at: number, to: number): number {
  const before = median(values.slice(Math.max(from, at - AROUND), at));
  const after = median(values.slice(at, Math.min(to, at + AROUND)));
  return Math.abs(after - before) / Math.abs(before);
}
