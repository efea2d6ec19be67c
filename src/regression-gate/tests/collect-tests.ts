import { ownersReader } from '../../shared/families/owners.ts';
import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { TestCase } from '../../shared/model/test-run.ts';
import { dayText } from '../../shared/policy/calendar-day.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { compareTests, listOf, nextKept } from './compare-tests.ts';
import type { CategoryFacts, QuarantineEntry, QuarantineFacts, TestEntry, TestsFacts } from './facts.ts';
import { isFlaky, joinCases, type TestTable, testId, testKey } from './join-cases.ts';
import { type KeptTests, MOST_RUNS, unpackTests } from './kept-tests.ts';
import { holds, readQuarantine } from './quarantine.ts';
import { readReports } from './read-reports.ts';
import { comparesTests, type TestsOptions } from './settings.ts';
import { testPlace } from './test-places.ts';

const MOST_SLOWEST = 10;

/** For later runs; only made where a store keeps it. */
export interface TestsDetail {
  readonly kept: () => KeptTests;
}

/** Reads every report, and what became of the tests of the nearest baseline. */
export async function collectTests(
  context: FamilyContext,
  options: TestsOptions,
): Promise<Collected<TestsFacts, TestsDetail>> {
  const { io, environment, checkout } = context;
  const { limits } = options;
  const { reports, facts: reportFacts, problems } = await readReports(context, options);
  const tests = joinCases(reports, options.duplicates);
  const { earlier, problem } = await earlierTests(context, options);
  const today = dayText(io.now());
  const quarantine = await quarantineFacts(context, options, tests, earlier, today);
  const shielded = new Set(
    (quarantine?.entries ?? []).filter((entry) => holds(entry, today, options.releaseAfter)).map(({ id }) => id),
  );
  const owners = ownersReader(io, checkout, environment.platform);
  const idOf = (test: TestCase): string => testId(testKey(test));
  const entryOf = (test: TestCase): TestEntry => {
    const place = testPlace(io, checkout, test.told ?? {});
    const { message } = test.told ?? {};
    const own = place === undefined ? [] : owners(place.path);
    return {
      id: idOf(test),
      ...(reportFacts[test.report] === undefined ? {} : { report: reportFacts[test.report]!.path }),
      ...place,
      ...(own.length === 0 ? {} : { owners: own }),
      ...(message === undefined ? {} : { message }),
      ...(test.tries > 1 ? { tries: test.tries } : {}),
      ...(test.durationMs >= 0 ? { durationMs: test.durationMs } : {}),
      ...(shielded.has(idOf(test)) ? { quarantined: true as const } : {}),
    };
  };
  const sums = sumUp(tests, limits.maxTestDurationMs);
  const isShielded = (test: TestCase): boolean => shielded.size > 0 && shielded.has(idOf(test));
  const open = (all: readonly TestCase[]): readonly TestCase[] => all.filter((one) => !isShielded(one));
  const list = (all: readonly TestCase[]): TestsFacts['failed'] => listOf(all, entryOf);
  const comparison =
    earlier === undefined
      ? undefined
      : {
          commit: earlier.commit,
          commitsBack: earlier.commitsBack,
          ...compareTests(tests, earlier.kept, limits, entryOf),
        };
  return {
    facts: {
      reports: reportFacts,
      problems,
      total: tests.size,
      passed: sums.passed,
      skipped: sums.skipped,
      failed: list(open(sums.failed)),
      flaky: withRates(list(open(sums.flaky)), open(sums.flaky), earlier?.kept),
      quarantined: [...sums.failed, ...sums.flaky].filter(isShielded).length,
      durationMs: sums.durationMs,
      oddDurations: {
        count: sums.odd.length,
        ...(sums.odd[0] === undefined ? {} : { first: entryOf(sums.odd[0]) }),
      },
      slowest: sums.slowest.map(entryOf),
      overDuration: list(sums.over),
      categories: categoriesOf(options, tests, reportFacts),
      ...(comparison === undefined ? {} : { comparison }),
      ...(problem === undefined ? {} : { comparisonProblem: problem }),
      ...(quarantine === undefined ? {} : { quarantine }),
    },
    detail: {
      kept: () => {
        const passes = new Map((quarantine?.entries ?? []).map(({ id, passes: runs }) => [id, runs]));
        return nextKept(tests, sums.durationMs, earlier?.kept, passes);
      },
    },
  };
}

interface EarlierTests {
  readonly commit: string;
  readonly commitsBack: number;
  readonly kept: KeptTests;
}

/** Looked at wherever there is one; that there is none only matters where something is decided on it. */
async function earlierTests(
  { earlier }: FamilyContext,
  options: TestsOptions,
): Promise<{ readonly earlier?: EarlierTests; readonly problem?: Problem }> {
  const found = await earlier();
  try {
    if ('kept' in found)
      return { earlier: { commit: found.commit, commitsBack: found.commitsBack, kept: unpackTests(found.kept) } };
    return comparesTests(options) ? { problem: found } : {};
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problem: error.problem };
  }
}

interface Sums {
  passed: number;
  skipped: number;
  durationMs: number;
  readonly failed: TestCase[];
  readonly flaky: TestCase[];
  readonly odd: TestCase[];
  readonly over: TestCase[];
  slowest: readonly TestCase[];
}

function sumUp(tests: TestTable, maxTestDurationMs = Number.POSITIVE_INFINITY): Sums {
  const sums: Sums = { passed: 0, skipped: 0, durationMs: 0, failed: [], flaky: [], odd: [], over: [], slowest: [] };
  const slowest: TestCase[] = [];
  let floor = 0;
  for (const test of tests) {
    if (test.outcome === 'failed') sums.failed.push(test);
    else if (test.outcome === 'skipped') sums.skipped++;
    else sums.passed++;
    if (isFlaky(test)) sums.flaky.push(test);
    const { durationMs } = test;
    if (Number.isNaN(durationMs)) sums.odd.push(test);
    if (!(durationMs > 0)) continue;
    sums.durationMs += durationMs;
    if (durationMs > maxTestDurationMs) sums.over.push(test);
    if (durationMs <= floor) continue;
    slowest.push(test);
    if (slowest.length < 4 * MOST_SLOWEST) continue;
    slowest.sort(bySlowness).splice(MOST_SLOWEST);
    floor = slowest.at(-1)?.durationMs ?? 0;
  }
  // Of many small numbers: to a thousandth, so that no order of the reports matters.
  sums.durationMs = Math.round(sums.durationMs * 1000) / 1000;
  sums.over.sort(bySlowness);
  sums.slowest = slowest.sort(bySlowness).slice(0, MOST_SLOWEST);
  return sums;
}

function bySlowness(a: TestCase, b: TestCase): number {
  return b.durationMs - a.durationMs;
}

/** In how many of the runs that are kept each was flaky, this one included. */
function withRates(
  list: TestsFacts['flaky'],
  tests: readonly TestCase[],
  kept: KeptTests | undefined,
): TestsFacts['flaky'] {
  return {
    count: list.count,
    listed: list.listed.map((entry, at) => {
      const before = kept?.tests.get(testKey(tests[at]!));
      const runs = Math.min(MOST_RUNS, (before?.runs ?? 0) + 1);
      const earlier = (before?.flakes ?? []).filter((age) => age + 1 < runs).length;
      return { ...entry, flakes: { runs, flaky: 1 + earlier } };
    }),
  };
}

function categoriesOf(
  { categories }: TestsOptions,
  tests: TestTable,
  reports: TestsFacts['reports'],
): readonly CategoryFacts[] {
  if (categories.length === 0) return [];
  const matchers = categories.map(({ match }) => globMatcher(match));
  const places = reports.map(({ path }) => matchers.findIndex((matches) => matches(path)));
  const counts = categories.map(() => 0);
  let others = 0;
  for (const { report } of tests) {
    const place = places[report] ?? -1;
    if (place < 0) others++;
    else counts[place]!++;
  }
  const named = categories.map(({ name }, at) => ({ name, count: counts[at]! }));
  return others === 0 ? named : [...named, { name: '', count: others }];
}

async function quarantineFacts(
  { io }: FamilyContext,
  options: TestsOptions,
  tests: TestTable,
  earlier: EarlierTests | undefined,
  today: string,
): Promise<QuarantineFacts | undefined> {
  const path = options.quarantine;
  if (path === undefined) return undefined;
  const written = await readQuarantine(io, path);
  const wanted = new Set(written.map(({ id }) => id));
  const found = new Map<string, TestCase>();
  if (wanted.size > 0)
    for (const test of tests) {
      const id = testId(testKey(test));
      if (wanted.has(id)) found.set(id, test);
    }
  const entries = written.map((entry): QuarantineEntry => {
    const test = found.get(entry.id);
    const before = earlier?.kept.passes.get(entry.id) ?? 0;
    if (test === undefined) return { ...entry, passes: 0 };
    const outcome = isFlaky(test) ? 'flaky' : test.outcome;
    // Once it is let go, it stays so until somebody takes it out of the file.
    const isReleased = before >= options.releaseAfter;
    const passes = outcome === 'passed' ? before + 1 : outcome === 'skipped' || isReleased ? before : 0;
    return { ...entry, outcome, passes };
  });
  return { path, today, entries };
}
