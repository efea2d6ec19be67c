import { measureText } from '../../shared/history/measure-text.ts';
import { measuredChart, THIS_RUN } from '../../shared/history/measured-chart.ts';
import type { Chart, ChartGroup, ChartLimit, ChartPoint } from '../../shared/model/chart.ts';
import { median } from '../../shared/policy/change-points/order-statistics.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { unitFactor } from '../../shared/policy/measurement-unit.ts';
import type { BenchmarksFacts, MetricFacts } from './facts.ts';
import type { JudgedMetric, Judgement } from './judgement.ts';
import type { FamilyId } from './rule-ids.ts';
import type { BenchmarksOptions } from './settings.ts';

const WORDS: { readonly [standing in JudgedMetric['standing']]: string } = {
  worse: 'became worse',
  suspect: 'perhaps worse',
  better: 'became better',
  stable: 'as before',
  few: 'too few runs',
  new: 'new',
};
/** The last of the ranks; there a larger step is only noise. */
const UNCHANGED = 6;
const SHORT_COMMIT = 7;
const MOST_CHARTS = 200;
/** About 25 bytes each in the page. */
const MOST_POINTS = 40_000;

/** A limit that a metric has, in the metric's unit. */
interface OwnLimit extends ChartLimit {
  readonly isBroken: boolean;
}

/** The history of every metric that has one: regressed, over its limit, suspect, changed, then the rest. */
export function chartBenchmarks(
  id: FamilyId,
  options: BenchmarksOptions,
  facts: BenchmarksFacts,
  { metrics }: Judgement,
): ChartGroup | undefined {
  const runs = [...facts.commits.map((commit) => commit.slice(0, SHORT_COMMIT)), THIS_RUN];
  const limitsOf = limitsFor(options);
  const ranked = metrics
    .filter(({ metric }) => metric.history.length > 0)
    .map((judged) => chartOf(judged, limitsOf(judged.metric), options, facts, runs))
    .sort((a, b) => a.rank - b.rank || (a.rank === UNCHANGED ? 0 : b.step - a.step))
    .map(({ chart }) => chart);
  if (ranked.length === 0) return undefined;
  let points = 0;
  const shown = ranked.filter((chart, at) => {
    points += chart.points.length;
    return at < MOST_CHARTS && points <= MOST_POINTS;
  });
  return {
    title: id === 'load' ? 'Load' : 'Benchmarks',
    runs,
    charts: shown,
    ...(ranked.length > shown.length ? { omitted: ranked.length - shown.length } : {}),
  };
}

function chartOf(
  { metric, standing, before, now, firstBad, open = [] }: JudgedMetric,
  limits: readonly OwnLimit[],
  { minChange }: BenchmarksOptions,
  { commits }: BenchmarksFacts,
  runs: readonly string[],
): { readonly chart: Chart; readonly rank: number; readonly step: number } {
  const points: readonly ChartPoint[] = [
    ...metric.history.map((value, at) => ({ run: metric.places[at]!, value })),
    ...metric.values.map((value) => ({ run: runs.length - 1, value })),
  ];
  // A commit of the history, or none: then this run is the first that shows it.
  const placeOf = (commit: string | undefined): number =>
    commit === undefined ? metric.history.length : metric.places.indexOf(commits.indexOf(commit));
  const isBroken = limits.some((limit) => limit.isBroken);
  const told = [
    ...(standing === 'worse' || standing === 'better' ? [placeOf(firstBad)] : []),
    ...open.map((change) => placeOf(change.firstBad)),
  ];
  const chart = measuredChart(
    {
      name: metric.name,
      unit: metric.unit,
      better: metric.better,
      exact: metric.exact,
      share: minChange / 100_000,
      points,
      told,
      limits: limits.map(({ value, text }) => ({ value, text })),
      ...standingOf(standing, isBroken, open.length > 0),
    },
    runs,
  );
  const rank = rankOf(standing, isBroken, open.length > 0, chart.changes.length > 0);
  return { chart, rank, step: before === undefined || before === 0 ? 0 : Math.abs((now - before) / before) };
}

function standingOf(
  standing: JudgedMetric['standing'],
  isBroken: boolean,
  isOpen: boolean,
): Pick<Chart, 'standing' | 'tone'> {
  if (standing === 'worse') return { standing: WORDS.worse, tone: 'bad' };
  if (isBroken) return { standing: 'beyond its limit', tone: 'bad' };
  if (standing === 'suspect') return { standing: WORDS.suspect, tone: 'warn' };
  if (isOpen) return { standing: 'still worse', tone: 'warn' };
  return { standing: WORDS[standing], tone: standing === 'better' ? 'good' : 'muted' };
}

function rankOf(standing: JudgedMetric['standing'], isBroken: boolean, isOpen: boolean, isChanged: boolean): number {
  if (standing === 'worse') return 0;
  if (isBroken) return 1;
  if (standing === 'suspect') return 2;
  if (isOpen) return 3;
  if (standing === 'better') return 4;
  return isChanged ? 5 : UNCHANGED;
}

function limitsFor({ limits }: BenchmarksOptions): (metric: MetricFacts) => readonly OwnLimit[] {
  const known = limits.map((limit) => ({ ...limit, matches: globMatcher([limit.metric]) }));
  return ({ name, unit, values }) =>
    known.flatMap(({ metric, matches, is, value, unit: own }) => {
      const factor = own === '' ? 1 : unitFactor(own, unit);
      if (factor === undefined || !(metric === name || matches(name))) return [];
      const [now, most] = [median(values), value * factor];
      const text = `${is === 'at-most' ? 'at most' : 'at least'} ${measureText(most, unit)}`;
      return [{ value: most, text, isBroken: !(is === 'at-most' ? now <= most : now >= most) }];
    });
}
