import type { TestCase, TestOutcome, TestReport } from '../../shared/model/test-run.ts';

/** One test of a run: all cases of reports that are about it. */
export interface JoinedTest {
  readonly case: TestCase;
  /** Place of its report. */
  readonly report: number;
  /** 1 for the first of its name, 2 for the next one that is not another try of it. */
  readonly ordinal: number;
  outcome: TestOutcome;
  tries: number;
  /** -1: not told; NaN: no length of time. */
  durationMs: number;
  /** With the texts of a failure, where the last case has none. */
  failure: TestCase | undefined;
}

/** Not in any name that a person writes. */
const SEPARATOR = '\u001f';

/** What a test is known by from run to run: suite, name, and which of several it is. */
export function testKey({ case: { suite, name }, ordinal }: JoinedTest): string {
  const key = `${suite}${SEPARATOR}${name}`;
  return ordinal === 1 ? key : `${key}${SEPARATOR}${ordinal}`;
}

/** `suite > name`, for people and for quarantine. */
export function testId(key: string): string {
  const [suite = '', name = '', ordinal] = key.split(SEPARATOR);
  const whole = suite === '' ? name : `${suite} > ${name}`;
  return ordinal === undefined ? whole : `${whole} (#${ordinal})`;
}

export function suiteOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(SEPARATOR)));
}

export function isFlaky({ outcome, tries }: Pick<JoinedTest, 'outcome' | 'tries'>): boolean {
  return outcome === 'passed' && tries > 1;
}

/**
 * Key → test, in the order of the reports. Cases of one name in one part of a report are tries of one test when the earlier
 * one failed, or when the tool is known to repeat without saying so. A case that passed and is followed by one that failed
 * is never taken for a try: that would hide a failure of two tests of one name.
 */
export function joinCases(
  reports: readonly TestReport[],
  duplicates: 'retry' | 'separate',
): ReadonlyMap<string, JoinedTest> {
  const tests = new Map<string, JoinedTest>();
  /** Of each name the one before; only those that are there more than once. */
  const last = new Map<string, JoinedTest>();
  for (const [report, { cases, repeatsSilently }] of reports.entries())
    for (const one of cases) {
      const key = `${one.suite}${SEPARATOR}${one.name}`;
      const before = last.get(key) ?? tests.get(key);
      if (before === undefined) {
        tests.set(key, joined(one, report, 1));
        continue;
      }
      const isTry =
        duplicates === 'retry' &&
        before.report === report &&
        before.case.group === one.group &&
        (before.outcome === 'failed' || (repeatsSilently === true && before.outcome === 'passed'));
      if (isTry) tryAgain(before, one);
      else {
        const next = joined(one, report, before.ordinal + 1);
        last.set(key, next);
        tests.set(testKey(next), next);
      }
    }
  return tests;
}

function joined(one: TestCase, report: number, ordinal: number): JoinedTest {
  const { outcome, tries, durationMs } = one;
  return {
    case: one,
    report,
    ordinal,
    outcome,
    tries,
    durationMs,
    failure: one.message === undefined ? undefined : one,
  };
}

function tryAgain(test: JoinedTest, again: TestCase): void {
  // A test that is skipped on another try has failed before.
  test.outcome = again.outcome === 'skipped' ? 'failed' : again.outcome;
  test.tries += again.tries;
  test.durationMs = again.durationMs === -1 ? test.durationMs : Math.max(0, test.durationMs) + again.durationMs;
  test.failure ??= again.message === undefined ? undefined : again;
}
