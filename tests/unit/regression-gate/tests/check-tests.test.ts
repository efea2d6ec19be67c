import { describe, expect, it } from 'vitest';
import { checkTests } from '../../../../src/regression-gate/tests/check-tests.ts';
import type { TestsFacts } from '../../../../src/regression-gate/tests/facts.ts';
import { survivedDamage } from '../../shared/config/damage.ts';
import { comparisonOf, factsOf, list, optionsOf, PROBLEM } from './facts.ts';

const EVERYTHING = {
  'max-removed': 0,
  'max-duration': '1h',
  quarantine: 'q.yml',
  categories: { unit: { match: 'u', 'min-share': '10%' } },
};
const ENTRY = {
  ...{ id: 'a', report: 'junit.xml', path: 'a.ts', line: 1, owners: ['@a'], message: 'no', tries: 2, durationMs: 1.5 },
  ...{ beforeMs: 1, flakes: { runs: 2, flaky: 1 } },
};
const WHOLE = factsOf({
  passed: 9,
  failed: list(ENTRY),
  slowest: [{ id: 'b' }],
  oddDurations: { count: 1, first: { id: 'c' } },
  categories: [{ name: 'unit', count: 10 }],
  comparison: comparisonOf({
    removed: list('d'),
    renamed: list({ id: 'e', now: 'f' }),
    emptied: [{ suite: 's', tests: 1 }],
  }),
  quarantine: {
    path: 'q.yml',
    today: '2026-11-28',
    entries: [{ id: 'a', reason: 'r', owner: '@a', expires: '2026-12-01', line: 1, outcome: 'failed', passes: 0 }],
  },
});

describe('facts of tests in a facts.json that anybody may have written', () => {
  it('are refused when a part is of another type, and may only lack what says nothing by being there', () => {
    const { retyped, removed } = survivedDamage({ options: optionsOf(EVERYTHING), facts: WHOLE }, (damaged) => {
      const { options, facts } = damaged as unknown as { readonly options: unknown; readonly facts: unknown };
      checkTests(options, facts);
    });
    expect(retyped).toEqual([]);
    expect(removed.map((path) => path.replace('facts.failed.listed.0.', 'entry.'))).toEqual([
      ...['options.reports.0', 'options.limits.maxRemoved', 'options.limits.maxDurationMs', 'options.quarantine'],
      ...['options.categories.0', 'options.categories.0.match.0', 'options.categories.0.minShare'],
      ...['entry.report', 'entry.path', 'entry.line', 'entry.owners', 'entry.owners.0', 'entry.message', 'entry.tries'],
      ...['entry.durationMs', 'entry.beforeMs', 'entry.flakes', 'facts.oddDurations.first', 'facts.slowest.0'],
      ...['facts.comparison.renamed.listed.0.now', 'facts.comparison.emptied.0'],
      ...['facts.quarantine.entries.0', 'facts.quarantine.entries.0.outcome'],
    ]);
  });

  it.each<[what: string, entries: { readonly [name: string]: unknown }, more: Partial<TestsFacts>]>([
    ['no tests, and nothing that says why', {}, { total: 0, passed: 0 }],
    ['fewer reports than there have to be', { 'min-reports': 2 }, {}],
    ['more that passed than there are', {}, { passed: 11 }],
    ['a failure that is not in the list', {}, { passed: 9 }],
    ['more that are flaky than passed', {}, { total: 1, passed: 0, failed: list('a'), flaky: list('b') }],
    ['a list that is shorter than it says', {}, { passed: 8, failed: { count: 2, listed: [{ id: 'a' }] } }],
    ['more flaky runs than runs', {}, { flaky: list({ id: 'a', flakes: { runs: 1, flaky: 2 } }) }],
    ['no baseline where one is decided on', { 'max-slowdown': '1%' }, {}],
    ['no quarantine where there is one', { quarantine: 'q' }, {}],
    ['a kind of tests that is not counted', { categories: { unit: { match: 'u' } } }, {}],
    ['a day that is none', { quarantine: 'q' }, { quarantine: { path: 'q', today: '2026-02-30', entries: [] } }],
  ])('are refused: %s', (_, entries, more) => {
    expect(() => checkTests(optionsOf(entries), factsOf(more))).toThrow(/FACTS-INVALID|the facts are damaged/u);
  });

  it.each<[what: string, entries: { readonly [name: string]: unknown }, more: Partial<TestsFacts>]>([
    ['no tests, and why', {}, { total: 0, passed: 0, problems: [PROBLEM] }],
    ['no baseline, and why', { 'max-removed': 0 }, { comparisonProblem: PROBLEM }],
    ['a failure that is quarantined', {}, { passed: 9, quarantined: 1 }],
  ])('are taken: %s', (_, entries, more) => {
    expect(() => checkTests(optionsOf(entries), factsOf(more))).not.toThrow();
  });
});
