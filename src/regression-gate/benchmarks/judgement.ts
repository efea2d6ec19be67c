import { type Judged, WATCH_RULES, watchCommits } from '../../shared/policy/change-points/commit-watch.ts';
import { type CommonMode, commonMode } from '../../shared/policy/change-points/common-mode.ts';
import { compareExactly } from '../../shared/policy/change-points/exact-comparison.ts';
import { discoveries, surprise } from '../../shared/policy/change-points/false-discovery.ts';
import type { BenchmarksFacts, MetricFacts } from './facts.ts';
import { openChanges } from './open-changes.ts';
import type { BenchmarksOptions } from './settings.ts';

/** Of all suspects that are told, about one of a hundred may be false. */
const FALSE_DISCOVERIES = 0.01;

export interface JudgedMetric {
  readonly metric: MetricFacts;
  readonly standing: 'new' | 'few' | 'stable' | 'suspect' | 'worse' | 'better';
  /** What it is compared with; absent for new ones. */
  readonly before?: number;
  readonly now: number;
  /** The last commit on the level before, and the first of those that show the new one; absent: this commit. */
  readonly lastGood?: string;
  readonly firstBad?: string;
  /** Changes for the worse that earlier runs confirmed and nothing has taken back, oldest first. */
  readonly open?: readonly OpenRegression[];
}

export interface OpenRegression {
  readonly before: number;
  readonly lastGood: string;
  readonly firstBad: string;
}

export interface Judgement {
  readonly metrics: readonly JudgedMetric[];
  /** Most metrics moved together, and were judged by what is left. */
  readonly common?: CommonMode;
}

/** Every metric against its history; several reports are several runs of this commit. */
export function judge(options: BenchmarksOptions, facts: BenchmarksFacts): Judgement {
  const share = options.minChange / 100_000;
  const rules = { ...WATCH_RULES, share };
  const noisy = facts.metrics.filter(({ exact, history }) => !exact && history.length > 0);
  const first = noisy.map(({ history, values }) => watchCommits([...history, values[0]!], rules).at(-1)!);
  const common = commonMode(
    first.flatMap((judged, at) => (judged.standing === 'few' ? [] : [turned(judged, noisy[at]!)])),
  );
  const factor = common?.factor ?? 1;
  const watched = new Map(noisy.map((metric) => [metric, watchedOf(metric, factor, rules)]));
  const runs = new Map(noisy.map((metric) => [metric, ofThisRun(metric, watched.get(metric)!)]));
  const suspects = noisy.filter((metric) => runs.get(metric)!.standing === 'suspect');
  const compared = noisy.filter((metric) => runs.get(metric)!.standing !== 'few');
  const found = discoveries(
    compared.map((metric) => surprise(runs.get(metric)!, runs.get(metric)!.value)),
    FALSE_DISCOVERIES,
  );
  const real = new Set(suspects.filter((metric) => found[compared.indexOf(metric)] === true));
  return {
    metrics: facts.metrics.map((metric) => {
      const judged = runs.get(metric);
      if (judged !== undefined)
        return {
          ...noisyOf(metric, judged, real.has(metric), facts),
          ...openOf(metric, watched.get(metric)!, share, facts),
        };
      return exactOf(metric, share, facts);
    }),
    ...(common === undefined ? {} : { common }),
  };
}

/**
 * What is said of this commit. What four of its own values confirm is said, also when a fifth one follows: against the new
 * level alone it would have too few to be compared with.
 */
function ofThisRun({ history }: MetricFacts, watched: readonly Judged[]): Judged {
  const last = watched.at(-1)!;
  const confirmed = watched.findLast(({ at, standing }) => standing === 'changed' && at >= history.length);
  return last.standing === 'few' && confirmed !== undefined ? confirmed : last;
}

/** Where more is better, a slower machine makes less of it. */
function turned(judged: Judged, { better }: MetricFacts): Judged {
  if (better === 'less') return judged;
  const { value, level, noise } = judged;
  return { ...judged, value: 1 / value, level: 1 / level, noise: noise / (level * level) };
}

function watchedOf(
  { history, values, better }: MetricFacts,
  factor: number,
  rules: typeof WATCH_RULES,
): readonly Judged[] {
  const own = values.map((value) => (better === 'less' ? value / factor : value * factor));
  return watchCommits([...history, ...own], rules);
}

function openOf(
  { better, places, history }: MetricFacts,
  judged: readonly Judged[],
  share: number,
  { commits }: BenchmarksFacts,
): Pick<JudgedMetric, 'open'> {
  // Only what the history itself has confirmed: several reports of this run are one run.
  const confirmed = judged.filter(({ at, standing }) => standing !== 'changed' || at < history.length);
  const open = openChanges(confirmed, better, share).flatMap(({ before, lastGoodAt, firstBadAt }) => {
    const [lastGood, firstBad] = [commits[places[lastGoodAt] ?? -1], commits[places[firstBadAt] ?? -1]];
    return lastGood === undefined || firstBad === undefined ? [] : [{ before, lastGood, firstBad }];
  });
  return open.length === 0 ? {} : { open };
}

function noisyOf(metric: MetricFacts, judged: Judged, isReal: boolean, facts: BenchmarksFacts): JudgedMetric {
  const { standing, direction, level: before, value: now, since } = judged;
  const own = { metric, now };
  if (standing === 'few') return { ...own, standing };
  if (direction === 0 || (standing === 'suspect' && !isReal)) return { ...own, standing: 'stable', before };
  const isWorse = direction > 0 === (metric.better === 'less');
  if (standing === 'suspect') return { ...own, standing: isWorse ? 'suspect' : 'stable', before };
  const place = (at: number): string | undefined => facts.commits[metric.places[at] ?? -1];
  // Several reports are several runs of this commit: before the first of them lies the last one of the history.
  const lastGood = place(Math.min(since, metric.history.length) - 1);
  const firstBad = place(since);
  return {
    ...own,
    standing: isWorse ? 'worse' : 'better',
    before,
    ...(lastGood === undefined ? {} : { lastGood }),
    ...(firstBad === undefined ? {} : { firstBad }),
  };
}

function exactOf(metric: MetricFacts, share: number, facts: BenchmarksFacts): JudgedMetric {
  const now = metric.values.at(-1)!;
  const before = metric.history.at(-1);
  if (before === undefined) return { metric, standing: 'new', now };
  const result = compareExactly(before, now, metric.better, { share, absolute: 0 });
  const standing = result === 'same' || result === 'incomparable' ? 'stable' : result;
  const lastGood = facts.commits[metric.places.at(-1) ?? -1];
  return { metric, standing, before, now, ...(lastGood === undefined ? {} : { lastGood }) };
}
