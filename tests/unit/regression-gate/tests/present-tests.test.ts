import { describe, expect, it } from 'vitest';
import { decideTests } from '../../../../src/regression-gate/tests/decide-tests.ts';
import type { TestsFacts } from '../../../../src/regression-gate/tests/facts.ts';
import { presentTests } from '../../../../src/regression-gate/tests/present-tests.ts';
import { comparisonOf, factsOf, list, optionsOf, PROBLEM } from './facts.ts';

function presented(entries: { readonly [name: string]: unknown }, more: Partial<TestsFacts>) {
  const [options, facts] = [optionsOf(entries), factsOf(more)];
  return presentTests(options, facts, decideTests(options, facts));
}

const text = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? (cell as { readonly text: string }).text : cell;

/** Tables as `title: column | column`, then their rows. */
function drawn(entries: { readonly [name: string]: unknown }, more: Partial<TestsFacts>): readonly string[] {
  return presented(entries, more).tables.flatMap(({ title, columns, rows, omittedRows }) => [
    `${title}: ${columns.map(({ label }) => label).join(' | ')}`,
    ...rows.map((row) => row.map(text).join(' | ')),
    ...(omittedRows === undefined ? [] : [`${omittedRows} more`]),
  ]);
}

describe('what people see of tests', () => {
  it('are the sums and the reports, when nothing is wrong', () => {
    expect(drawn({}, {})).toEqual([
      'Tests: Tests | Passed | Failed | Flaky | Skipped | Time',
      '10 | 10 | 0 | 0 | 0 | 2 s',
      'Test reports: Report | Format | Tests',
      'junit.xml | junit | 10',
    ]);
  });

  it('are lists of what became of tests, with columns for what is known of them', () => {
    const facts = {
      passed: 8,
      failed: list({ id: 'a', path: 'a.ts', line: 7, message: 'no', owners: ['@a', '@b'] }, { id: 'b', path: 'b.ts' }),
      flaky: list({ id: 'c', tries: 2, flakes: { runs: 9, flaky: 2 } }),
      slowest: [{ id: 'd', durationMs: 1500 }],
      categories: [
        { name: 'unit', count: 9 },
        { name: '', count: 1 },
      ],
      comparison: comparisonOf({
        added: 1,
        removed: list('e'),
        renamed: list({ id: 'f', now: 'g' }),
        newlySkipped: list('h'),
        slower: list({ id: 'i', durationMs: 2000, beforeMs: 1000 }),
      }),
    };
    expect(drawn({ 'max-slowdown': '1%' }, facts)).toEqual([
      'Tests: Tests | Passed | Failed | Flaky | Skipped | New | Gone | Time',
      '10 | 8 | 2 | 1 | 0 | 1 | 1 | 2 s',
      'Failed tests: Test | Where | What it says | Owners',
      'a | a.ts:7 | no | @a @b',
      'b | b.ts |  | ',
      'Flaky tests: Test | Tries | Flaky in',
      'c | 2 | 2 of 9 runs',
      'Tests that are gone: Test',
      'e',
      'Tests that are newly skipped: Test',
      'h',
      'Tests that are slower: Test | Time | Before',
      'i | 2 s | 1 s',
      'Tests under a new name: Test | Now',
      'f | g',
      'Slowest tests: Test | Time',
      'd | 1.5 s',
      'Kinds of tests: Kind | Tests | Share',
      'unit | 9 | 90.0 %',
      'other | 1 | 10.0 %',
      'Test reports: Report | Format | Tests',
      'junit.xml | junit | 10',
    ]);
    expect(drawn({}, facts).filter((line) => line.startsWith('Tests that are slower'))).toEqual([]);
  });

  it('are a hundred rows, and how many more there are', () => {
    const listed = Array.from({ length: 150 }, (_, at) => ({ id: `t${at}` }));
    const reports = listed.map(({ id }) => ({ path: id, format: 'junit', sizeBytes: 1, tests: 1, stale: false }));
    const lines = drawn({}, { total: 700, passed: 100, failed: { count: 600, listed }, reports });
    expect(lines.filter((line) => line.endsWith(' more'))).toEqual(['500 more', '50 more']);
  });

  it('is told with what so few runs can say, and what does not count', () => {
    expect(presented({}, {}).notes).toEqual([]);
    const entry = { id: 'a', reason: 'r', owner: '@a', expires: '2026-12-01', line: 1, passes: 0 };
    const quarantine = { path: 'q', today: '2026-11-28', entries: [entry] };
    const more = { comparison: comparisonOf(), quarantine, quarantined: 1, flaky: list('a') };
    expect(presented({}, more).notes).toEqual([
      'Tests are compared with those of abcdef0, 1 commit back, and 5 runs that it knows of.',
      '1 test is quarantined; 1 of them failed or were flaky, which does not count.',
      'A flaky test failed and passed in this run; how often is told with what so few runs can say.',
    ]);
    const others = {
      comparison: comparisonOf({ commitsBack: 2, runs: 1 }),
      quarantine: { ...quarantine, entries: [] },
    };
    expect(presented({}, others).notes).toEqual([
      'Tests are compared with those of abcdef0, 2 commits back, and 1 run that it knows of.',
      '0 tests are quarantined; 0 of them failed or were flaky, which does not count.',
    ]);
  });
});

describe('the limits one by one', () => {
  const ALL = {
    ...{ 'max-flaky': 0, 'max-new-flaky': 0, 'max-skipped': 0, 'max-newly-skipped': 0, 'max-removed': 0 },
    ...{ 'max-duration': '1h', 'max-test-duration': '1h', 'max-slowdown': '1%' },
  };
  const COMPARED = ['newly flaky', 'newly skipped', 'removed', 'slower'];
  const TIMED = ['time of all', 'time of each', 'slower'];
  const NAMES = ['failed', 'flaky', 'newly flaky', 'skipped', 'newly skipped', 'removed', ...TIMED];

  const outcomes = (entries: { readonly [name: string]: unknown }, more: Partial<TestsFacts>) =>
    Object.fromEntries(
      presented(entries, more).checks.map(({ name, outcome }) => [name.replace('tests: ', ''), outcome]),
    );
  const all = (outcome: string, but: readonly string[] = [], other = '') =>
    Object.fromEntries(NAMES.map((name) => [name, but.includes(name) ? other : outcome]));

  it.each<[what: string, more: Partial<TestsFacts>, expected: { readonly [name: string]: string }]>([
    ['all hold', { comparison: comparisonOf() }, all('passed')],
    ['what needs a baseline', {}, all('passed', COMPARED, 'inconclusive')],
    [
      'what needs times',
      { comparison: comparisonOf(), oddDurations: { count: 1 } },
      all('passed', TIMED, 'inconclusive'),
    ],
    ['a report that cannot be read', { comparison: comparisonOf(), problems: [PROBLEM] }, all('inconclusive')],
    [
      'what fails, fails though a report cannot be read',
      { passed: 9, failed: list('a'), comparison: comparisonOf(), problems: [PROBLEM] },
      all('inconclusive', ['failed'], 'failed'),
    ],
    [
      'a suite that is empty',
      { comparison: comparisonOf({ removed: list('a'), emptied: [{ suite: 's', tests: 1 }] }) },
      all('passed', ['removed'], 'failed'),
    ],
  ])('%s', (_, more, expected) => {
    expect(outcomes(ALL, more)).toEqual(expected);
  });

  it('are those that somebody gave, and which findings a failed one has', () => {
    expect(outcomes({}, {})).toEqual({ failed: 'passed' });
    const [check] = presented({}, { passed: 8, failed: list('a', 'b') }).checks;
    expect(check!.findings).toHaveLength(2);
  });
});
