import type { ComparisonFacts, TestEntry, TestList, TestsFacts } from '../../../../src/regression-gate/tests/facts.ts';
import { configure, type TestsOptions } from '../../../../src/regression-gate/tests/settings.ts';
import type { Problem } from '../../../../src/shared/model/problem.ts';

export const COMMIT: string = 'abcdef0'.padEnd(40, '0');
export const NONE: TestList = { count: 0, listed: [] };
export const PROBLEM: Problem = { code: 'BASELINE-NONE', reason: 'there is none', hint: 'Wait.' };

export function list(...entries: readonly (string | TestEntry)[]): TestList {
  const listed = entries.map((entry) => (typeof entry === 'string' ? { id: entry } : entry));
  return { count: listed.length, listed };
}

/** As reliability.yml has them. */
export function optionsOf(entries: { readonly [name: string]: unknown } = {}): TestsOptions {
  return configure(new Map(Object.entries({ reports: 'junit.xml', ...entries })));
}

/** Ten tests that passed in two seconds. */
export function factsOf(more: Partial<TestsFacts> = {}): TestsFacts {
  return {
    reports: [{ path: 'junit.xml', format: 'junit', sizeBytes: 10, tests: 10, stale: false }],
    problems: [],
    total: 10,
    passed: 10,
    skipped: 0,
    failed: NONE,
    flaky: NONE,
    quarantined: 0,
    durationMs: 2000,
    oddDurations: { count: 0 },
    slowest: [],
    overDuration: NONE,
    categories: [],
    ...more,
  };
}

export function comparisonOf(more: Partial<ComparisonFacts> = {}): ComparisonFacts {
  return {
    commit: COMMIT,
    commitsBack: 1,
    tests: 10,
    runs: 5,
    added: 0,
    removed: NONE,
    renamed: NONE,
    newlySkipped: NONE,
    newlyFlaky: NONE,
    slower: NONE,
    beforeMs: 2000,
    emptied: [],
    ...more,
  };
}
