import { describe, expect, it } from 'vitest';
import { checkTests } from '../../../../src/regression-gate/tests/check-tests.ts';
import { decideTests } from '../../../../src/regression-gate/tests/decide-tests.ts';
import type { QuarantineEntry, TestsFacts } from '../../../../src/regression-gate/tests/facts.ts';
import { comparisonOf, factsOf, list, optionsOf, PROBLEM } from './facts.ts';

type Entries = { readonly [name: string]: unknown };

/** Codes of problems, then `severity rule: message`; of facts that the check accepts, so that a repeated verdict is the same. */
function told(entries: Entries, more: Partial<TestsFacts>): readonly string[] {
  const [options, facts] = [optionsOf(entries), factsOf(more)];
  checkTests(options, facts);
  const { problems, findings } = decideTests(options, facts);
  return [
    ...problems.map(({ code }) => code),
    ...findings.map(({ rule, severity, message }) => `${severity} ${rule.replace('tests/', '')}: ${message}`),
  ];
}

function quarantine(more: Partial<QuarantineEntry>): Partial<TestsFacts> {
  const entry = { id: 'a > b', reason: 'clock', owner: '@qa', expires: '2026-11-28', line: 3, passes: 0, ...more };
  return { quarantine: { path: 'quarantine.yml', today: '2026-11-28', entries: [entry] } };
}

describe('outcomes', () => {
  it.each<[what: string, entries: Entries, facts: Partial<TestsFacts>, said: readonly string[]]>([
    ['all passed', {}, {}, []],
    [
      'a test failed twice, with its first line',
      {},
      { passed: 9, failed: list({ id: 'a > b', tries: 2, message: 'Error: 1' }) },
      ['error failed-test: a > b failed 2 times: Error: 1'],
    ],
    ['as many failed as may', { 'max-failed': 1 }, { passed: 9, failed: list('a') }, ['warning failed-test: a failed']],
    [
      'a flaky test is only told',
      {},
      { flaky: list({ id: 'a', tries: 3 }) },
      ['warning flaky-test: a is flaky: passed on try 3'],
    ],
    [
      'none may be flaky',
      { 'max-flaky': 0 },
      { flaky: list({ id: 'a', flakes: { runs: 40, flaky: 3 } }) },
      ['error flaky-test: a is flaky: passed on try 2; flaky in 3 of the last 40 runs (2.6 to 19.9 %, 95 % sure)'],
    ],
    [
      'none may become flaky',
      { 'max-new-flaky': 0 },
      { flaky: list('a'), comparison: comparisonOf({ newlyFlaky: list('a') }) },
      [
        'warning flaky-test: a is flaky, for the first time: passed on try 2',
        'error new-flaky-test: a is flaky, and was not in any earlier run that is kept',
      ],
    ],
    [
      'what may not be flaky is not told a second time for being new',
      { 'max-flaky': 0, 'max-new-flaky': 0 },
      { flaky: list('a'), comparison: comparisonOf({ newlyFlaky: list('a') }) },
      ['error flaky-test: a is flaky, for the first time: passed on try 2'],
    ],
    [
      'too many are skipped',
      { 'max-skipped': 1 },
      { passed: 8, skipped: 2 },
      ['error too-many-skipped: 2 of 10 tests are skipped, at most 1 allowed'],
    ],
    ['as many are skipped as may be', { 'max-skipped': 2 }, { passed: 8, skipped: 2 }, []],
    ['there are too few', { 'min-tests': 11 }, {}, ['error too-few-tests: there are 10 tests, at least 11 allowed']],
    ['nobody knows how many there are', { 'min-tests': 11 }, { problems: [PROBLEM] }, ['BASELINE-NONE']],
  ])('%s', (_, entries, facts, said) => {
    expect(told(entries, facts)).toEqual(said);
  });

  it('of tests that are not named are counted', () => {
    const listed = Array.from({ length: 500 }, (_, at) => ({ id: `t${at}` }));
    const said = told({}, { total: 600, passed: 90, failed: { count: 510, listed } });
    expect([said.length, said.at(-1)]).toEqual([501, 'error failed-test: 10 more tests failed']);
  });

  it('lead to the line, and to whom it belongs', () => {
    const failed = list({ id: 'a', path: 'a.test.ts', line: 7, owners: ['@qa'] }, { id: 'b', path: 'b.test.ts' });
    const { findings } = decideTests(optionsOf(), factsOf({ passed: 8, failed }));
    expect(findings.map(({ location, owners }) => ({ location, owners }))).toEqual([
      { location: { path: 'a.test.ts', startLine: 7 }, owners: ['@qa'] },
      { location: { path: 'b.test.ts' }, owners: undefined },
    ]);
  });
});

describe('changes since the baseline', () => {
  it.each<[what: string, entries: Entries, facts: Partial<TestsFacts>, said: readonly string[]]>([
    ['nobody asks, and there is none', {}, { comparisonProblem: PROBLEM }, []],
    ['it is asked for, and there is none', { 'max-removed': 0 }, { comparisonProblem: PROBLEM }, ['BASELINE-NONE']],
    [
      'a test is gone, which nobody asked about',
      {},
      { comparison: comparisonOf({ removed: list('a') }) },
      ['notice removed-test: a is gone since abcdef0'],
    ],
    [
      'a whole suite is gone',
      { 'max-removed': 0 },
      { comparison: comparisonOf({ removed: list('a > b'), emptied: [{ suite: 'a', tests: 1 }] }) },
      [
        'error emptied-suite: a has lost all of its 1 test since abcdef0',
        'error removed-test: a > b is gone since abcdef0',
      ],
    ],
    [
      'a suite is gone, as many tests as may be',
      { 'max-removed': 2 },
      { comparison: comparisonOf({ removed: list('a > b', 'a > c'), emptied: [{ suite: 'a', tests: 2 }] }) },
      [
        'warning emptied-suite: a has lost all of its 2 tests since abcdef0',
        'notice removed-test: a > b is gone since abcdef0',
        'notice removed-test: a > c is gone since abcdef0',
      ],
    ],
    [
      'what is only in a report that cannot be read is not gone',
      { 'max-removed': 0 },
      { problems: [PROBLEM], comparison: comparisonOf({ removed: list('a'), emptied: [{ suite: 'a', tests: 1 }] }) },
      ['BASELINE-NONE'],
    ],
    [
      'a test is newly skipped',
      { 'max-newly-skipped': 0 },
      { comparison: comparisonOf({ newlySkipped: list('a') }) },
      ['error newly-skipped-test: a is skipped, and ran at abcdef0'],
    ],
    [
      'a test has another name',
      {},
      { comparison: comparisonOf({ renamed: list({ id: 'a', now: 'b' }) }) },
      ['notice renamed-test: a is now b'],
    ],
  ])('%s', (_, entries, facts, said) => {
    expect(told(entries, facts)).toEqual(said);
  });
});

describe('time', () => {
  const odd = { count: 2, first: { id: 'a', report: 'junit.xml' } };
  it.each<[what: string, entries: Entries, facts: Partial<TestsFacts>, said: readonly string[]]>([
    ['all take as long as they may', { 'max-duration': '2s' }, {}, []],
    [
      'all take longer',
      { 'max-duration': '1.5s' },
      {},
      ['error over-duration: all tests together took 2 s, more than 1.5 s'],
    ],
    [
      'one takes longer',
      { 'max-test-duration': '1s' },
      { overDuration: list({ id: 'a', durationMs: 61_000 }) },
      ['error slow-test: a took 1 min 1 s, more than 1 s'],
    ],
    [
      'the run is slower by more than its share and by more than an amount',
      { 'max-slowdown': '50%', 'min-slowdown': '900ms' },
      { comparison: comparisonOf({ beforeMs: 1000 }) },
      ['error slower-run: all tests together took 2 s, and at most 1 s in the last runs'],
    ],
    [
      'by its share, but not by the amount',
      { 'max-slowdown': '50%', 'min-slowdown': '1s' },
      { comparison: comparisonOf({ beforeMs: 1000 }) },
      [],
    ],
    [
      'by just its share',
      { 'max-slowdown': '100%', 'min-slowdown': '0ms' },
      { comparison: comparisonOf({ beforeMs: 1000 }) },
      [],
    ],
    [
      'nobody knows how long it took',
      { 'max-slowdown': '0%', 'min-slowdown': '0ms' },
      { comparison: comparisonOf({ beforeMs: 0 }) },
      [],
    ],
    [
      'a test is slower',
      { 'max-slowdown': '10%' },
      { comparison: comparisonOf({ slower: list({ id: 'a', durationMs: 3_605_000, beforeMs: 5 }) }) },
      ['error slower-test: a took 1 h, and at most 5 ms in the last runs'],
    ],
    [
      'times that are none, and no budget',
      {},
      { oddDurations: { count: 1 } },
      ['warning odd-duration: the time of one test is no length of time; the first is '],
    ],
    [
      'times that are none, and a budget',
      { 'max-duration': '1h' },
      { oddDurations: odd },
      ['TESTS-DURATION', 'warning odd-duration: the times of 2 tests are no length of time; the first is a'],
    ],
  ])('%s', (_, entries, facts, said) => {
    expect(told(entries, facts)).toEqual(said);
  });
});

describe('reports, kinds and the quarantine', () => {
  const kinds = { categories: { unit: { match: 'u', 'min-share': '70%' }, e2e: { match: 'e', 'max-share': '30%' } } };
  const shares = (unit: number) => ({
    categories: [
      { name: 'unit', count: unit },
      { name: 'e2e', count: 10 - unit },
    ],
  });
  it.each<[what: string, entries: Entries, facts: Partial<TestsFacts>, said: readonly string[]]>([
    ['just the shares that are asked for', kinds, shares(7), []],
    [
      'too few of one kind, too many of another',
      kinds,
      shares(6),
      [
        'error share-of-category: unit: 6 of 10 tests (60.00 %), at least 70 % needed',
        'error share-of-category: e2e: 4 of 10 tests (40.00 %), at most 30 % allowed',
      ],
    ],
    [
      'shares of nothing are none',
      kinds,
      { ...shares(10), total: 0, passed: 0, problems: [PROBLEM] },
      ['BASELINE-NONE'],
    ],
    ['a quarantine on its last day', { quarantine: 'q' }, quarantine({ outcome: 'failed' }), []],
    [
      'a quarantine that ended',
      { quarantine: 'q' },
      quarantine({ expires: '2026-11-27', outcome: 'failed' }),
      ['error quarantine-expired: the quarantine of a > b ended on 2026-11-27'],
    ],
    [
      'a quarantine of nothing',
      { quarantine: 'q' },
      quarantine({}),
      ['warning quarantine-unused: no test is called a > b, which is quarantined'],
    ],
    [
      'a quarantine that is over',
      { quarantine: 'q', 'release-after': 5 },
      quarantine({ outcome: 'passed', passes: 5 }),
      ['warning quarantine-released: a > b passed 5 runs in a row, and is quarantined no longer'],
    ],
    [
      'a report that is old and there twice',
      {},
      {
        reports: [{ path: 'b.xml', format: 'junit', sizeBytes: 1, tests: 10, stale: true, repeats: 'a.xml' }],
      },
      [
        'warning stale-report: b.xml was made before the commit it should be of',
        'warning repeated-report: b.xml has the same tests and times as a.xml; they count twice',
      ],
    ],
  ])('%s', (_, entries, facts, said) => {
    expect(told(entries, facts)).toEqual(said);
  });

  it('finds a quarantine at its line of the file, with its owner', () => {
    const [options, facts] = [optionsOf({ quarantine: 'q' }), factsOf(quarantine({}))];
    expect(decideTests(options, facts).findings).toMatchObject([
      { location: { path: 'quarantine.yml', startLine: 3, endLine: 3 }, owners: ['@qa'] },
    ]);
  });
});

describe('the numbers of verdict.json', () => {
  it('say null where nothing is known, which is not 0', () => {
    const { metrics, holds } = decideTests(optionsOf(), factsOf());
    expect(metrics).toEqual({
      tests: { total: 10, passed: 10, failed: 0, skipped: 0, flaky: 0, removed: null, added: null, reports: 1 },
      durationMs: 2000,
    });
    expect(holds).toBe('10 of 10 tests passed (2 s)');
  });

  it('count all that is known', () => {
    const facts = factsOf({
      passed: 8,
      skipped: 1,
      failed: list('a'),
      flaky: list('b'),
      durationMs: 0.4,
      ...quarantine({ outcome: 'failed' }),
      categories: [
        { name: 'unit', count: 9 },
        { name: '', count: 1 },
      ],
      comparison: comparisonOf({
        added: 2,
        removed: list('c'),
        renamed: list({ id: 'd', now: 'e' }),
        newlySkipped: list('f'),
        newlyFlaky: list('b'),
      }),
    });
    const { metrics, holds } = decideTests(optionsOf({ quarantine: 'q' }), facts);
    expect(metrics['tests']).toEqual({
      ...{ total: 10, passed: 8, failed: 1, skipped: 1, flaky: 1, removed: 1, added: 2 },
      ...{ renamed: 1, newlySkipped: 1, newlyFlaky: 1, quarantined: 0 },
      ...{ categories: { unit: 9, other: 1 }, reports: 1 },
    });
    expect(holds).toBe('8 of 10 tests passed, 1 skipped, 1 flaky (0.4 ms)');
  });
});
