import { findBase } from '../../shared/change/base.ts';
import { Git } from '../../shared/change/git.ts';
import type { FamilyContext } from '../../shared/families/port.ts';
import { readBenchmarkReport } from '../../shared/formats/benchmarks/benchmark-report.ts';
import type { Collected } from '../../shared/gate.ts';
import type { BenchmarkMetric } from '../../shared/model/benchmark.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { looks } from '../../shared/policy/paired/paired-comparison.ts';
import { runOrder, type Side } from '../../shared/policy/paired/run-order.ts';
import { Copies } from './copies.ts';
import type { ComparisonFacts } from './facts.ts';
import { judge } from './judgement.ts';
import { MeasuredCommand, type MeasuredRun } from './measured-command.ts';
import { Samples } from './samples.ts';
import type { ComparisonOptions } from './settings.ts';

const SIDES = ['base', 'head'] as const;

/** Copies both commits, builds them, and runs the command in them in turns until all is known or `mostPairs` have run. */
export async function collectComparison(
  context: FamilyContext,
  options: ComparisonOptions,
): Promise<Collected<ComparisonFacts, undefined>> {
  const { io, checkout, progress } = context;
  const git = new Git(io, checkout.directory);
  const commits = commitsOf(context, options, git);
  const host = await io.buildHost();
  const name = fingerprint('comparison', '', checkout.directory).slice(0, 12);
  const copies = new Copies(git, host, `${host.machine.temporaryFolder}/reliability-ab-${name}`);
  try {
    copies.make(commits);
    const limitMs = options.timeLimitMs;
    const command = new MeasuredCommand(io, host, { timesFile: copies.fileOf('times'), limitMs });
    const folderOf = (side: Side): string => [copies.folderOf(side), checkout.prefix].filter(Boolean).join('/');
    for (const side of SIDES) {
      if (options.build === '') continue;
      progress(`building ${side}`);
      await command.run(options.build, folderOf(side), 'the build', side);
    }
    const measure = async (side: Side): Promise<Measured> => {
      const globs = options.reports.map((glob) => `${folderOf(side)}/${glob}`);
      // What the run before wrote, or the repository holds, was not measured by this one.
      if (globs.length > 0) for (const path of io.find(globs)) host.remove(path);
      const run = await command.run(options.command, folderOf(side), 'the command', side);
      return { run, metrics: globs.length === 0 ? [] : await readReports(context, globs, side) };
    };
    // Fills the caches of both, and shows that both work before much time is spent.
    const first = { base: await measure('base'), head: await measure('head') };
    const kind = options.reports.length > 0 ? 'reports' : hasCpu(first) ? 'cpu' : 'wall';
    const { samples, run } = await sample(options, measure, kind, progress);
    const paired = samples.paired(options);
    return {
      facts: {
        ...commits,
        run,
        measure: kind,
        ...paired,
        uncommitted: (git.line('status', '--porcelain', '--untracked-files=no') ?? '') !== '',
        problems: [...paired.problems, ...(paired.metrics.length === 0 ? [NOTHING_COMMON] : [])],
      },
      detail: undefined,
    };
  } finally {
    copies.remove();
  }
}

interface Measured {
  readonly run: MeasuredRun;
  readonly metrics: readonly BenchmarkMetric[];
}

function hasCpu(first: { readonly [side in Side]: Measured }): boolean {
  return SIDES.every((side) => first[side].run.cpuMs !== undefined);
}

/** More pairs only for suspects. */
async function sample(
  options: ComparisonOptions,
  measure: (side: Side) => Promise<Measured>,
  kind: ComparisonFacts['measure'],
  progress: (message: string) => void,
): Promise<{ readonly samples: Samples; readonly run: number }> {
  const samples = new Samples();
  const order = runOrder(options.mostPairs, options.seed);
  let pair = 0;
  for (const look of looks(options)) {
    for (; pair < look; pair++) {
      progress(`pair ${pair + 1} of ${look}`);
      for (const side of order[pair]!) {
        const { run, metrics } = await measure(side);
        samples.add(side, pair, kind === 'reports' ? metrics : [timeOf(run, kind)]);
      }
    }
    const judged = judge(options, { metrics: samples.paired(options).metrics, run: pair });
    if (!judged.some(({ standing }) => standing === 'suspect')) break;
  }
  return { samples, run: pair };
}

function timeOf({ cpuMs, wallMs }: MeasuredRun, kind: 'cpu' | 'wall'): BenchmarkMetric {
  const told = { unit: 'ms', better: 'less', exact: false } as const;
  return kind === 'cpu'
    ? { ...told, name: 'CPU time', samples: [cpuMs ?? Number.NaN] }
    : { ...told, name: 'wall time', samples: [wallMs] };
}

async function readReports(
  { io, progress }: FamilyContext,
  globs: readonly string[],
  side: Side,
): Promise<readonly BenchmarkMetric[]> {
  const metrics: BenchmarkMetric[] = [];
  for (const path of io.find(globs)) metrics.push(...(await readBenchmarkReport(io, path, progress)));
  if (metrics.length === 0)
    throw new ProblemError({
      code: 'COMPARISON-NO-REPORT',
      reason: `a run of ${side} wrote no report with measurements`,
      hint: 'Let the command write its report anew in every run; reports are globs relative to the folder of the run.',
    });
  return metrics;
}

function commitsOf(
  { environment, checkout }: FamilyContext,
  options: ComparisonOptions,
  git: Git,
): { readonly [side in Side]: string } {
  if (checkout.commit === null) throw new ProblemError(noCommit('there is no commit here'));
  const head = checkout.commit;
  if (options.base !== '') {
    // A revision that looks like an option is none.
    const named = options.base.startsWith('-') ? undefined : git.commit(options.base)?.id;
    if (named === undefined)
      throw new ProblemError(noCommit(`base names ${options.base}, which is no commit of this clone`));
    return { base: named, head };
  }
  const found = findBase({ git, environment, needed: true });
  if ('code' in found) throw new ProblemError(found);
  const base = git.commit(found.commit)?.id;
  if (base === undefined) throw new ProblemError(noCommit('this is the first commit'));
  if (base === head)
    throw new ProblemError({
      code: 'COMPARISON-SAME',
      reason: `base and head are both ${head.slice(0, 12)}`,
      hint: 'Run it on a change that is committed, or name the commit to compare with (ab-base).',
    });
  return { base, head };
}

function noCommit(reason: string): Problem {
  return {
    code: 'COMPARISON-NO-GIT',
    reason: `base and head cannot be compared: ${reason}`,
    hint: 'Run it in a git checkout that holds the commit to compare with.',
  };
}

const NOTHING_COMMON: Problem = {
  code: 'COMPARISON-NOTHING-COMMON',
  reason: 'no metric is measured in base and in head',
  hint: 'Let both report the same benchmarks, or leave reports out to compare the CPU time of the command.',
};
