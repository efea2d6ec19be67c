import { byteUnit } from '../shared/history/byte-unit.ts';
import { measuredChart, THIS_RUN } from '../shared/history/measured-chart.ts';
import type { Chart, ChartGroup } from '../shared/model/chart.ts';
import type { Presentation } from '../shared/model/presentation.ts';
import type { TrendFacts } from './facts.ts';
import type { MeasuredNow } from './measured-now.ts';

const SHORT_COMMIT = 7;
const MOST_CHARTS = 100;
/** A smaller step, as a share of the value, is seen but not marked: of counts, and of percentages. */
const [STEP, PERCENTAGE_STEP] = [0.05, 0.02];
const MOST_NAMED = 3;
/** What was not measured in so many runs was taken out. */
const RECENT_RUNS = 10;
const FIRST =
  'On GitHub every run of the default branch keeps what its gates measured, and the next run shows it. Elsewhere, write save-baseline: always in the section of coverage-gate, regression-gate or anomaly-scan for runs of that branch (docs/baselines.md).';

/** What the gates measured over the last runs of the default branch and in this one, a group for each gate; or why there is nothing to show. */
export function chartTrends(
  { commits, series, problem }: TrendFacts,
  measures: ReadonlyMap<string, MeasuredNow>,
): Pick<Presentation, 'charts' | 'chartsNote'> {
  if (series.length === 0) return { chartsNote: noteOf(problem) };
  const runs = [...commits.map((commit) => commit.slice(0, SHORT_COMMIT)), THIS_RUN];
  const known = new Map(series.map((one) => [one.name, one]));
  const groups = new Map<string, Chart[]>();
  let [count, omitted] = [0, 0];
  for (const [name, now] of measures) {
    const own = known.get(name);
    if (own === undefined || own.unit !== now.unit) continue;
    if (++count > MOST_CHARTS) omitted++;
    else groups.set(now.title, [...(groups.get(now.title) ?? []), chartOf(own, now, runs)]);
  }
  const gone = series
    .filter(({ name, places }) => !measures.has(name) && places.at(-1)! >= commits.length - RECENT_RUNS)
    .map(({ name }) => name);
  const charts = [...groups].map(([title, own], at): ChartGroup => {
    const [first, rest] = [own.filter(({ matters }) => matters), own.filter(({ matters }) => !matters)];
    return { title, runs, charts: [...first, ...rest], ...(at === 0 && omitted > 0 ? { omitted } : {}) };
  });
  const nothing = charts.length === 0 ? ['This run took no measure that earlier runs kept.'] : [];
  const notes = [...nothing, ...(gone.length === 0 ? [] : [goneNote(gone)])];
  return {
    ...(charts.length === 0 ? {} : { charts }),
    ...(notes.length === 0 ? {} : { chartsNote: notes.join(' ') }),
  };
}

function chartOf(
  { places, values }: TrendFacts['series'][number],
  { name, unit, value, better }: MeasuredNow,
  runs: readonly string[],
): Chart {
  const [shown, factor] = unit === 'B' ? byteUnit(Math.max(value, ...values)) : [unit, 1];
  const points = [...places.map((run, at) => ({ run, value: values[at]! })), { run: runs.length - 1, value }];
  const told = {
    name,
    unit: shown,
    better,
    exact: true,
    share: unit === '%' ? PERCENTAGE_STEP : STEP,
    told: [],
    limits: [],
  } as const;
  const scaled = points.map((point) => ({ ...point, value: point.value / factor }));
  return measuredChart({ ...told, points: scaled, ...standingOf(values.at(-1)!, value, better) }, runs);
}

/** Nothing is decided here: a step for the worse is something to look at, not a fault. */
function standingOf(before: number, now: number, better: MeasuredNow['better']): Pick<Chart, 'standing' | 'tone'> {
  if (now === before) return { standing: 'as before', tone: 'muted' };
  const standing = now > before ? 'rose' : 'fell';
  return { standing, tone: now > before === (better === 'more') ? 'good' : 'warn' };
}

function noteOf(problem: TrendFacts['problem']): string {
  if (problem === undefined || problem.code === 'BASELINE-NONE')
    return `No earlier run of all gates is kept yet, so that there is no history to show. ${FIRST}`;
  const { code, reason, hint } = problem;
  return `There is no history to show: ${reason} (${code}). ${hint}${code === 'BASELINE-UNSET' ? ` ${FIRST}` : ''}`;
}

/** They are not forgotten: a gate that is inconclusive today measures again tomorrow. */
function goneNote(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `Measured by earlier runs, but not by this one, and not shown: ${shown}${more}.`;
}
