import { type Better, compareExactly } from '../change-points/exact-comparison.ts';
import { median } from '../change-points/order-statistics.ts';
import { holmAdjusted } from './holm.ts';
import { medianInterval } from './median-interval.ts';
import { signedRankTest } from './signed-rank.ts';

/** What is measured on both sides, pair by pair: the lists are equally long. */
export interface PairedMetric {
  readonly better: Better;
  /** Counted, not timed. */
  readonly exact: boolean;
  readonly base: readonly number[];
  readonly head: readonly number[];
}

export interface PairedRules {
  /** Pairs of the first look, and of the last one; `looks` has those between. */
  readonly pairs: number;
  readonly mostPairs: number;
  /** Pairs that were run: fewer than `mostPairs` is not the last look. */
  readonly run: number;
  /** As a share of the base: a smaller change is none. */
  readonly leastChange: number;
  /** A metric that may have become worse by more than this share is not known to be as it was. */
  readonly mostUncertain: number;
}

/** The chance that code which did not change is called worse or better, over all metrics and all looks. */
export const FALSE_ALARM_RATE = 0.01;
/** Of that chance, what the first look may use; the others share the rest, so that looking again does not raise it. */
const FIRST_LOOK_SHARE = 0.2;
/** Before the last look, p-values up to this are worth more samples. */
const SUSPECT_P = 0.1;
/** The second look has so many times the pairs of the first. */
const SECOND_LOOK = 3;
/** With fewer pairs nothing is a suspect: p is at least 2 / 2^5. */
const LEAST_PAIRS = 6;

export interface PairedJudgement {
  /**
   * `few`: fewer pairs than can say anything. `suspect`: more pairs would tell. `unknown`: the noise is larger than the
   * change that would have to be seen.
   */
  readonly standing: 'few' | 'same' | 'better' | 'worse' | 'suspect' | 'unknown';
  readonly pairs: number;
  /** Medians of both sides. */
  readonly before: number;
  readonly now: number;
  /** Median over the pairs of head / base − 1, and where it lies with 95 % confidence. Absent for what is compared exactly. */
  readonly change?: number;
  readonly interval?: readonly [low: number, high: number];
  /** Adjusted for the number of metrics (Holm). */
  readonly p?: number;
}

/** After how many pairs is looked, as long as something is a suspect. */
export function looks({ pairs, mostPairs }: Pick<PairedRules, 'pairs' | 'mostPairs'>): readonly number[] {
  return [...new Set([pairs, Math.min(mostPairs, SECOND_LOOK * pairs), mostPairs])];
}

/** Judges all metrics of one comparison together. Pure: the same samples, the same judgement. */
export function comparePairs(metrics: readonly PairedMetric[], rules: PairedRules): readonly PairedJudgement[] {
  const isCounted = metrics.map(isExact);
  const ratios = metrics.map(({ base, head }) =>
    base.flatMap((value, at) => (value > 0 && head[at]! > 0 ? [Math.log(head[at]! / value)] : [])),
  );
  const tested = metrics.flatMap((_, at) => (!isCounted[at] && ratios[at]!.length >= LEAST_PAIRS ? [at] : []));
  const raw = new Map(tested.map((at) => [at, signedRankTest(ratios[at]!)]));
  const adjusted = holmAdjusted([...raw.values()]);
  return metrics.map((metric, at) => {
    const own = { pairs: metric.base.length, before: median(metric.base), now: median(metric.head) };
    if (isCounted[at]) return { ...own, standing: counted(metric, own.before, own.now, rules) };
    const p = adjusted[tested.indexOf(at)];
    // Also where the smallest p-value that so many pairs can have would not be small enough: it could only pass.
    const least = 2 ** (1 - ratios[at]!.length) * tested.length;
    if (p === undefined || (isLastLook(rules) && least > levelOf(rules))) return { ...own, standing: 'few' };
    return { ...own, pairs: ratios[at]!.length, ...timed(metric, ratios[at]!, [raw.get(at)!, p], rules) };
  });
}

/** Said to be counted, and the same in every run of a side. */
function isExact({ exact, base, head }: PairedMetric): boolean {
  const same = (values: readonly number[]): boolean =>
    values.length > 0 && values.every((value) => value === values[0]);
  return exact && same(base) && same(head);
}

function counted(
  { better }: PairedMetric,
  before: number,
  now: number,
  { leastChange }: PairedRules,
): PairedJudgement['standing'] {
  const result = compareExactly(before, now, better, { share: leastChange, absolute: 0 });
  return result === 'incomparable' ? 'few' : result;
}

function timed(
  { better }: PairedMetric,
  ratios: readonly number[],
  [raw, p]: readonly [raw: number, adjusted: number],
  rules: PairedRules,
): Pick<PairedJudgement, 'standing' | 'change' | 'interval' | 'p'> {
  const { leastChange, mostUncertain } = rules;
  const middle = median(ratios);
  const [low, high] = medianInterval(ratios);
  const told = { change: Math.expm1(middle), interval: [Math.expm1(low), Math.expm1(high)] as const, p };
  const beyond = (ratio: number, share: number): boolean => Math.abs(Math.expm1(ratio)) >= share;
  const isWorse = middle > 0 === (better === 'less') && middle !== 0;
  if (p <= levelOf(rules) && beyond(middle, leastChange)) return { ...told, standing: isWorse ? 'worse' : 'better' };
  // How much worse it may be, at the bad end of the interval.
  const worst = better === 'less' ? Math.max(0, high) : Math.min(0, low);
  if (
    !isLastLook(rules) &&
    ((isWorse && raw <= SUSPECT_P && beyond(worst, leastChange)) || beyond(worst, mostUncertain))
  )
    return { ...told, standing: 'suspect' };
  return { ...told, standing: beyond(worst, mostUncertain) ? 'unknown' : 'same' };
}

function isLastLook({ run, mostPairs }: PairedRules): boolean {
  return run >= mostPairs;
}

/** Who looks once may use all of the rate. */
function levelOf(rules: PairedRules): number {
  const [, ...later] = looks(rules);
  if (later.length === 0) return FALSE_ALARM_RATE;
  return FALSE_ALARM_RATE * (rules.run < later[0]! ? FIRST_LOOK_SHARE : (1 - FIRST_LOOK_SHARE) / later.length);
}
