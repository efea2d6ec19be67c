import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { readWithFormat } from '../../shared/formats/report-reader.ts';
import { TestBuilder } from '../../shared/formats/tests/builder.ts';
import { TEST_FORMATS } from '../../shared/formats/tests/index.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { TestReport } from '../../shared/model/test-run.ts';
import type { ReportFacts } from './facts.ts';
import type { TestsOptions } from './settings.ts';

export interface ReadReports {
  /** In the order of their paths. */
  readonly reports: readonly TestReport[];
  /** Of each of them. */
  readonly facts: readonly ReportFacts[];
  readonly problems: readonly Problem[];
}

/** Reads every report that the globs name. One that cannot be read says why; the others go on. */
export async function readReports(context: FamilyContext, { reports, limits }: TestsOptions): Promise<ReadReports> {
  const { io, checkout } = context;
  const { paths, missing } = reportPaths(context, reports, 'test report');
  const problems: Problem[] = [];
  if (paths.length === 0) problems.push(noReport(reports));
  else {
    problems.push(...missing);
    if (paths.length < limits.minReports) problems.push(tooFew(paths.length, limits.minReports));
  }
  const read: TestReport[] = [];
  const facts: ReportFacts[] = [];
  const known = new Map<string, string>();
  for (const path of paths) {
    try {
      const report = await readReport(context, path, read.length);
      const identity = identityOf(report);
      const repeats = known.get(identity);
      if (report.cases.length > 0) known.set(identity, repeats ?? path);
      read.push(report);
      facts.push({
        path,
        format: report.format,
        sizeBytes: report.sizeBytes,
        tests: report.cases.length,
        stale: isStale(report, io.status(path).modifiedMs, path, context),
        ...(repeats === undefined ? {} : { repeats }),
      });
      const other = otherCommit(report, path, context);
      if (other !== undefined) problems.push(other);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  if (problems.length === 0 && read.every(({ cases }) => cases.length === 0))
    problems.push(empty(paths, checkout.commit));
  return { reports: read, facts, problems };
}

async function readReport({ io, progress }: FamilyContext, path: string, place: number): Promise<TestReport> {
  const builder = new TestBuilder(place);
  const { format, sizeBytes } = await readWithFormat(io, path, progress, {
    kind: 'test report',
    formats: TEST_FORMATS,
    open: (chosen) => chosen.open(builder),
    finish: () => undefined,
  });
  const { cases, madeAtMs, commit, repeatsSilently } = builder;
  return {
    format: format.id,
    sizeBytes,
    cases,
    ...(madeAtMs === undefined ? {} : { madeAtMs }),
    ...(commit === undefined ? {} : { commit }),
    ...(repeatsSilently ? { repeatsSilently } : {}),
  };
}

/** Enough to tell reports apart that nobody made to be mistaken for each other; it only warns. */
function identityOf({ format, sizeBytes, cases, madeAtMs }: TestReport): string {
  const some = [cases[0], cases.at(-1)].map((one) => `${one?.suite} ${one?.name} ${one?.durationMs}`);
  return JSON.stringify([format, sizeBytes, cases.length, madeAtMs, some]);
}

/** A report that git tracks was committed on purpose, and its time is that of the checkout. */
function isStale(
  { madeAtMs }: TestReport,
  modifiedMs: number,
  path: string,
  { checkout }: Pick<FamilyContext, 'checkout'>,
): boolean {
  const made = Math.min(madeAtMs ?? Number.POSITIVE_INFINITY, modifiedMs);
  return made < checkout.committedMs && !checkout.isTracked(path);
}

/** A report that says itself of which commit it is, and it is none of those that this run is about. */
function otherCommit(
  { commit }: TestReport,
  path: string,
  { checkout, environment }: FamilyContext,
): Problem | undefined {
  if (commit === undefined || !/^[0-9a-f]{7,64}$/iu.test(commit)) return undefined;
  const known = [checkout.commit, environment.commit, environment.headCommit].filter((one) => typeof one === 'string');
  if (known.length === 0 || known.some((one) => one.startsWith(commit.toLowerCase()))) return undefined;
  return {
    code: 'TESTS-OTHER-COMMIT',
    reason: `${path} says that it is of commit ${commit.slice(0, 12)}, and ${known[0]?.slice(0, 12)} is measured`,
    hint: 'Run the tests on this commit, and do not take reports of another run.',
    location: { path },
  };
}

function noReport(globs: readonly string[]): Problem {
  return {
    code: 'TESTS-NO-REPORT',
    reason: `no test report was found: ${globs.join(', ')}`,
    hint: 'Check that the tests ran before this step and wrote their reports, and the globs; they are relative to the working directory.',
  };
}

function tooFew(found: number, needed: number): Problem {
  return {
    code: 'TESTS-REPORTS-MISSING',
    reason: `${found} of at least ${needed} test reports are there (min-reports)`,
    hint: 'A shard did not run, or its report was not handed on; look at its job.',
  };
}

function empty(paths: readonly string[], commit: string | null): Problem {
  const [first = ''] = paths;
  return {
    code: 'TESTS-EMPTY',
    reason: `the reports hold no test at all (${paths.length === 1 ? first : `${paths.length} reports`}${commit === null ? '' : ` of ${commit.slice(0, 7)}`})`,
    hint: 'Tests that were not found or all filtered out have not passed; look at the command that runs them.',
    location: { path: first },
  };
}
