import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { readBenchmarkReport } from '../../shared/formats/benchmarks/benchmark-report.ts';
import type { Collected } from '../../shared/gate.ts';
import { appended, EMPTY_HISTORY, type MeasuredHistory, readHistory } from '../../shared/history/measured-history.ts';
import type { BenchmarkMetric } from '../../shared/model/benchmark.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { comparableSeries } from '../../shared/policy/change-points/comparable-series.ts';
import { median } from '../../shared/policy/change-points/order-statistics.ts';
import { renames } from '../../shared/policy/change-points/renames.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { unitFactor } from '../../shared/policy/measurement-unit.ts';
import { commitRanges } from './commit-ranges.ts';
import type { BenchmarksFacts, MetricFacts } from './facts.ts';
import { judge } from './judgement.ts';
import { machineName, machineWith } from './machine-name.ts';
import type { BenchmarksOptions } from './settings.ts';

/** Reads the reports, and joins them with the history. `detail` is the history with this run; undefined without a commit. */
export async function collectBenchmarks(
  context: FamilyContext,
  options: BenchmarksOptions,
): Promise<Collected<BenchmarksFacts, MeasuredHistory | undefined>> {
  const { reports, problems: ofReports } = await readReports(context, options);
  const problems = [...ofReports];
  const measured = joined(reports, options, problems);
  const { history, problem } = await historyOf(context, options);
  const before = new Map(history.metrics.map((metric) => [metric.name, metric]));
  const kinds = new Map([...before.values(), ...measured].map(({ name, unit }) => [name, unit]));
  const names = measured.map(({ name }) => name);
  // Only where both have something: a history of another report is not renamed.
  const renamed = renames([...before.keys()], names, (name) => kinds.get(name) ?? '');
  const oldNames = new Map(renamed.map(({ from, to }) => [to, from]));
  const box = options.machine || machineName((await context.io.buildHost()).machine);
  const machine = machineWith(box, reports.flat());
  const machineBefore = history.machines.at(-1) ?? machine;
  const metrics = measured.map((metric): MetricFacts => {
    const own = before.get(oldNames.get(metric.name) ?? metric.name);
    const known = (own?.values ?? []).map((value, at) => ({ value, unit: own!.unit, machine: history.machines[at]! }));
    const series = comparableSeries([...known, { value: 0, unit: metric.unit, machine }]);
    return { ...metric, history: series.values.slice(0, -1), places: series.places.slice(0, -1) };
  });
  const { commit } = context.checkout;
  const facts: BenchmarksFacts = {
    metrics,
    commits: history.commits,
    removed: [...before.keys()].filter((name) => !names.includes(name) && !renamed.some(({ from }) => from === name)),
    renamed,
    reports: reports.length,
    machine,
    ...(machineBefore === machine ? {} : { machineBefore }),
    onDefaultBranch: context.environment.onDefaultBranch === true,
    ranges: [],
    problems,
    ...(problem === undefined ? {} : { baselineProblem: problem }),
  };
  return {
    facts: { ...facts, ranges: commitRanges(context, judge(options, facts).metrics) },
    detail: commit === null || !options.compare ? undefined : kept(history, renamed, commit, machine, metrics),
  };
}

function kept(
  history: MeasuredHistory,
  renamed: BenchmarksFacts['renamed'],
  commit: string,
  machine: string,
  metrics: readonly MetricFacts[],
): MeasuredHistory {
  const newNames = new Map(renamed.map(({ from, to }) => [from, to]));
  const own = history.metrics.map((metric) => ({ ...metric, name: newNames.get(metric.name) ?? metric.name }));
  const run = new Map(metrics.map(({ name, unit, values }) => [name, [unit, median(values)] as const]));
  return appended({ ...history, metrics: own }, { commit, machine, metrics: run });
}

async function readReports(
  context: FamilyContext,
  { reports: globs }: BenchmarksOptions,
): Promise<{ readonly reports: readonly (readonly BenchmarkMetric[])[]; readonly problems: readonly Problem[] }> {
  const { io, progress } = context;
  const { paths, missing } = reportPaths(context, globs, 'report of benchmarks or load');
  if (paths.length === 0) throw nothing('BENCHMARKS-NO-REPORT', `no report was found: ${globs.join(', ')}`);
  const problems: Problem[] = [...missing];
  const reports: (readonly BenchmarkMetric[])[] = [];
  for (const path of paths) {
    try {
      const metrics = await readBenchmarkReport(io, path, progress);
      if (metrics.length === 0)
        problems.push(nothing('BENCHMARKS-EMPTY', `${path} holds no measurement`, path).problem);
      reports.push(metrics);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  return { reports, problems };
}

function joined(
  reports: readonly (readonly BenchmarkMetric[])[],
  { moreIsBetter, exact }: BenchmarksOptions,
  problems: Problem[],
): readonly Omit<MetricFacts, 'history' | 'places'>[] {
  const [isMore, isExact] = [globMatcher(moreIsBetter), globMatcher(exact)];
  const all = new Map<string, { readonly metric: BenchmarkMetric; readonly values: number[] }>();
  for (const metrics of reports)
    for (const metric of metrics) {
      const known = all.get(metric.name) ?? { metric, values: [] };
      all.set(metric.name, known);
      const factor = unitFactor(metric.unit, known.metric.unit);
      if (factor === undefined) problems.push(otherUnit(metric, known.metric));
      else known.values.push(median(metric.samples) * factor);
    }
  return [...all.values()].map(({ metric: { name, unit, better, exact: counted }, values }) => ({
    name,
    unit,
    better: moreIsBetter.length > 0 && isMore(name) ? 'more' : better,
    exact: counted || (exact.length > 0 && isExact(name)),
    values,
  }));
}

async function historyOf(
  { earlier }: FamilyContext,
  { compare }: BenchmarksOptions,
): Promise<{ readonly history: MeasuredHistory; readonly problem?: Problem }> {
  if (!compare) return { history: EMPTY_HISTORY };
  const found = await earlier();
  if (!('kept' in found)) return { history: EMPTY_HISTORY, problem: found };
  try {
    return { history: readHistory(found.kept) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { history: EMPTY_HISTORY, problem: error.problem };
  }
}

function otherUnit({ name, unit }: BenchmarkMetric, other: BenchmarkMetric): Problem {
  return {
    code: 'BENCHMARKS-UNIT',
    reason: `${name} is measured in ${other.unit || 'no unit'} by one report, and in ${unit || 'no unit'} by another`,
    hint: 'Name reports of the same benchmarks only; of several runs, all in units of one kind.',
  };
}

function nothing(code: string, reason: string, path?: string): ProblemError {
  return new ProblemError({
    code,
    reason,
    hint: 'Check that the benchmarks ran before this step and wrote their report, and the globs; they are relative to the working directory.',
    ...(path === undefined ? {} : { location: { path } }),
  });
}
