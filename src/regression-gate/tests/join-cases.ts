import type { TestCase, TestReport } from '../../shared/model/test-run.ts';

/** Not in any name that a person writes. */
const SEPARATOR = '\u001f';

/** The tests of a run by suite and name: all cases of reports that are about a test are one. */
export class TestTable implements Iterable<TestCase> {
  /** By suite, then by name and, from the second on, ordinal. */
  readonly #suites = new Map<string, Map<string, TestCase>>();
  /** Of the names that are there more than once, the last test by the first one. */
  readonly #last = new Map<TestCase, TestCase>();
  size = 0;

  /** The tests of a suite, which there is from now on. */
  of(suite: string): Map<string, TestCase> {
    let tests = this.#suites.get(suite);
    if (tests === undefined) {
      tests = new Map();
      this.#suites.set(suite, tests);
    }
    return tests;
  }

  /** The last one of the name of `first`. */
  lastOf(first: TestCase): TestCase {
    return this.#last.get(first) ?? first;
  }

  addAnother(tests: Map<string, TestCase>, first: TestCase, next: TestCase): void {
    next.ordinal = this.lastOf(first).ordinal + 1;
    this.#last.set(first, next);
    tests.set(`${next.name}${SEPARATOR}${next.ordinal}`, next);
    this.size++;
  }

  /** The test of a key, as `testKey` makes it. */
  get(key: string): TestCase | undefined {
    const at = key.indexOf(SEPARATOR);
    return this.#suites.get(key.slice(0, at))?.get(key.slice(at + 1));
  }

  /** Whether a suite has a test. */
  hasSuite(suite: string): boolean {
    return this.#suites.has(suite);
  }

  *[Symbol.iterator](): Iterator<TestCase> {
    for (const tests of this.#suites.values()) yield* tests.values();
  }
}

/** What a test is known by from run to run: suite, name, and which of several it is. */
export function testKey({ suite, name, ordinal }: Pick<TestCase, 'suite' | 'name' | 'ordinal'>): string {
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

export function isFlaky({ outcome, tries }: Pick<TestCase, 'outcome' | 'tries'>): boolean {
  return outcome === 'passed' && tries > 1;
}

/**
 * Cases of one name in one part of a report are tries of one test when the earlier one failed, or when the tool is known to
 * repeat without saying so. A case that passed and is followed by one that failed is never taken for a try: that would
 * hide a failure of two tests of one name. Takes the cases over and changes them.
 */
export function joinCases(reports: readonly TestReport[], duplicates: 'retry' | 'separate'): TestTable {
  const table = new TestTable();
  for (const { cases, repeatsSilently } of reports) {
    let suite: string | undefined;
    let tests = new Map<string, TestCase>();
    for (const one of cases) {
      if (one.suite !== suite) {
        suite = one.suite;
        tests = table.of(suite);
      }
      const first = tests.get(one.name);
      if (first === undefined) {
        tests.set(one.name, one);
        table.size++;
        continue;
      }
      const before = table.lastOf(first);
      const isTry =
        duplicates === 'retry' &&
        before.report === one.report &&
        before.group === one.group &&
        (before.outcome === 'failed' || (repeatsSilently === true && before.outcome === 'passed'));
      if (isTry) tryAgain(before, one);
      else table.addAnother(tests, first, one);
    }
  }
  return table;
}

function tryAgain(test: TestCase, again: TestCase): void {
  // A test that is skipped on another try has failed before.
  test.outcome = again.outcome === 'skipped' ? 'failed' : again.outcome;
  test.tries += again.tries;
  test.durationMs = again.durationMs === -1 ? test.durationMs : Math.max(0, test.durationMs) + again.durationMs;
  if (test.told?.message === undefined) test.told = again.told ?? test.told;
}
