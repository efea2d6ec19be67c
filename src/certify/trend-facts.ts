import { FACTS_SHAPE } from '../shared/config/facts-shape.ts';
import type { EarlierRuns } from '../shared/gate.ts';
import {
  appended,
  EMPTY_HISTORY,
  type MeasuredHistory,
  readHistory,
  writeHistory,
} from '../shared/history/measured-history.ts';
import { type Problem, ProblemError } from '../shared/model/problem.ts';
import type { Json } from '../shared/model/verdict.ts';
import type { TrendFacts } from './facts.ts';
import type { MeasuredNow } from './measured-now.ts';

/** Under what name the history of all gates is kept. */
const KEPT = 'trends';
/** Numbers of one program on any machine: they are compared wherever they come from. */
const ANY_MACHINE = '';
const UNSET: Problem = {
  code: 'BASELINE-UNSET',
  reason: 'no baseline is named that keeps what earlier runs measured',
  hint: 'Name a store in reliability.yml, for example baseline: git-ref:refs/reliability/baseline (docs/baselines.md).',
};
/** As many as a page shows. With as many that were taken out an entry stays below 200 KB; with 15 it has about 20 KB. */
const MOST_MEASURES = 100;
/** What was not measured in so many runs was taken out. */
const FORGOTTEN_AFTER = 100;
/** After these there is nothing that a new history would take away from later runs. */
const NOTHING_TO_LOSE: ReadonlySet<string> = new Set(['BASELINE-NONE', 'BASELINE-DAMAGED']);

/** What earlier runs of all gates measured, or why nobody knows. */
export async function readTrends(runs: EarlierRuns | undefined): Promise<TrendFacts> {
  if (runs === undefined) return { commits: [], series: [], problem: UNSET };
  const nearest = await runs.nearest(true);
  const kept = nearest?.families?.[KEPT];
  if (kept === undefined) return { commits: [], series: [], problem: runs.problem ?? none() };
  try {
    return factsOf(readHistory(kept));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { commits: [], series: [], problem: error.problem };
  }
}

/** The history with this run in it; undefined: there is nothing to keep, or the history that is kept could not be read. */
export function keptTrends(
  { commits, series, problem }: TrendFacts,
  commit: string | null,
  measures: ReadonlyMap<string, MeasuredNow>,
): { readonly [family: string]: Json } | undefined {
  if (commit === null || measures.size === 0) return undefined;
  if (problem !== undefined && !NOTHING_TO_LOSE.has(problem.code)) return undefined;
  const told = [...measures].slice(0, MOST_MEASURES);
  const kept = series
    .filter(({ name, places }) => measures.has(name) || places.at(-1)! >= commits.length - FORGOTTEN_AFTER)
    .slice(0, 2 * MOST_MEASURES);
  const before: MeasuredHistory = {
    commits,
    machines: commits.map(() => ANY_MACHINE),
    metrics: kept.map(({ name, unit, places, values }) => {
      const own = new Map(places.map((place, at) => [place, values[at]!]));
      return { name, unit, values: commits.map((_, at) => own.get(at) ?? Number.NaN) };
    }),
  };
  const metrics = new Map(told.map(([name, { unit, value }]) => [name, [unit, value] as const] as const));
  const run = { commit, machine: ANY_MACHINE, metrics };
  return { [KEPT]: writeHistory(appended(commits.length === 0 ? EMPTY_HISTORY : before, run)) };
}

/** Of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkTrends(value: unknown, path: string): TrendFacts {
  const own = FACTS_SHAPE.object(value, path);
  const commits = FACTS_SHAPE.list(own['commits'], `${path}.commits`);
  for (const commit of commits) FACTS_SHAPE.commit(commit, `${path}.commits`);
  if (own['problem'] !== undefined) FACTS_SHAPE.problem(own['problem'], `${path}.problem`);
  for (const one of FACTS_SHAPE.list(own['series'], `${path}.series`)) {
    const series = FACTS_SHAPE.object(one, `${path}.series`);
    for (const key of ['name', 'unit']) FACTS_SHAPE.text(series[key], `${path}.series.${key}`);
    const values = FACTS_SHAPE.list(series['values'], `${path}.series.values`);
    for (const number of values) FACTS_SHAPE.number(number, `${path}.series.values`);
    const places = FACTS_SHAPE.list(series['places'], `${path}.series.places`).map((place) =>
      FACTS_SHAPE.count(place, `${path}.series.places`),
    );
    const isAscending = places.every((place, at) => place < commits.length && (at === 0 || place > places[at - 1]!));
    if (places.length === 0 || places.length !== values.length || !isAscending)
      FACTS_SHAPE.invalid(`${path}.series.places`);
  }
  return value as TrendFacts;
}

function factsOf({ commits, metrics }: MeasuredHistory): TrendFacts {
  const series = metrics.map(({ name, unit, values }) => {
    const places = values.flatMap((value, at) => (Number.isFinite(value) && value >= 0 ? [at] : []));
    return { name, unit, places, values: places.map((at) => values[at]!) };
  });
  return { commits, series: series.filter(({ places }) => places.length > 0) };
}

function none(): Problem {
  return {
    code: 'BASELINE-NONE',
    reason: 'the baseline keeps no earlier run of all gates',
    hint: 'Let one run of the default branch keep its measurements.',
  };
}
