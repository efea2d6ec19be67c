import { describe, expect, it } from 'vitest';
import { checkWarnings } from '../../../../src/regression-gate/warnings/check-warnings.ts';
import { decideWarnings } from '../../../../src/regression-gate/warnings/decide-warnings.ts';
import type { WarningEntry, WarningsFacts } from '../../../../src/regression-gate/warnings/facts.ts';
import { presentWarnings } from '../../../../src/regression-gate/warnings/present-warnings.ts';
import { configure } from '../../../../src/regression-gate/warnings/settings.ts';
import { survivedDamage } from '../../shared/config/damage.ts';
import { COMMIT, linesOf, outcomesOf, PROBLEM, saidBy } from '../../shared/families/shown.ts';

type Entries = { readonly [name: string]: unknown };

const optionsOf = (entries: Entries = {}) => configure(new Map(Object.entries({ reports: 'lint.sarif', ...entries })));

function entry(message: string, more: Partial<WarningEntry> = {}): WarningEntry {
  const where = { path: 'src/a.ts', isFile: true, line: 7 };
  return { rule: 'no-a', level: 'warning', message, ...where, key: 'k'.repeat(16), ...more };
}

/** So many warnings, of which these are new. */
function factsOf(total: number, fresh?: readonly WarningEntry[], more: Partial<WarningsFacts> = {}): WarningsFacts {
  const listed = fresh ?? [];
  const own = { commit: COMMIT, commitsBack: 1, total: total - listed.length + 2, fixed: 2 };
  return {
    reports: [{ path: 'lint.sarif', format: 'sarif', sizeBytes: 1, count: total }],
    problems: [],
    total,
    rules: total === 0 ? [] : [{ rule: 'no-a', count: total }],
    ...(fresh === undefined ? {} : { comparison: { ...own, fresh: { count: listed.length, listed } } }),
    ...more,
  };
}

function verdict(entries: Entries, facts: WarningsFacts) {
  const options = optionsOf(entries);
  checkWarnings(options, facts);
  return decideWarnings(options, facts);
}

describe('decideWarnings', () => {
  it.each<[what: string, entries: Entries, facts: WarningsFacts, said: readonly string[]]>([
    ['nothing is asked', {}, factsOf(9), []],
    ['as many as may be', { 'max-total': 9 }, factsOf(9), []],
    [
      'one more',
      { 'max-total': 8 },
      factsOf(9),
      ['error too-many-warnings: there are 9 warnings, and at most 8 may be'],
    ],
    [
      'a new one, where nobody asks',
      {},
      factsOf(9, [entry('do not')]),
      ['warning new-warning: do not (no-a), new since abcdef0'],
    ],
    [
      'a new one, where none may be',
      { 'max-new': 0 },
      factsOf(9, [entry('do not\nand more')]),
      ['error new-warning: do not (no-a), new since abcdef0'],
    ],
    [
      'as many new ones as may be',
      { 'max-new': 1 },
      factsOf(9, [entry('do not', { rule: '' })]),
      ['warning new-warning: do not, new since abcdef0'],
    ],
    [
      'one in what is no file of the repository',
      {},
      factsOf(9, [entry('do not', { isFile: false, path: '/usr/a.h' })]),
      ['warning new-warning: /usr/a.h: do not (no-a), new since abcdef0'],
    ],
    [
      'no baseline, and why',
      { 'max-new': 0 },
      factsOf(9, undefined, { comparisonProblem: PROBLEM }),
      ['BASELINE-NONE'],
    ],
    ['no baseline, where nobody asks', {}, factsOf(9, undefined, { comparisonProblem: PROBLEM }), []],
  ])('%s', (_, entries, facts, said) => {
    expect(saidBy(verdict(entries, facts))).toEqual(said);
  });

  it('leads to the line, and tells two of one text apart', () => {
    const fresh = [entry('a', { owners: ['@a'] }), entry('a'), entry('b', { line: 0 }), entry('c', { isFile: false })];
    const { findings } = verdict({}, factsOf(9, fresh));
    expect(findings.map(({ location, owners }) => [location, owners])).toEqual([
      [{ path: 'src/a.ts', startLine: 7 }, ['@a']],
      [{ path: 'src/a.ts', startLine: 7 }, undefined],
      [{ path: 'src/a.ts' }, undefined],
      [undefined, undefined],
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it('counts those that are not named', () => {
    const fresh = Array.from({ length: 500 }, (_, at) => entry(`${at}`));
    const facts = factsOf(510, fresh);
    const more = { ...facts.comparison!, total: 2, fresh: { count: 510, listed: fresh } };
    expect(saidBy(verdict({ 'max-new': 9 }, { ...facts, comparison: more })).at(-1)).toBe(
      'error new-warning: 10 more are new',
    );
  });

  it('says null where nothing is known', () => {
    expect(verdict({}, factsOf(9))).toMatchObject({
      metrics: { warnings: { total: 9, new: null, fixed: null } },
      holds: '9 warnings',
    });
    expect(verdict({}, factsOf(9, [entry('a')]))).toMatchObject({
      metrics: { warnings: { total: 9, new: 1, fixed: 2 } },
      holds: '9 warnings, 1 new and 2 fixed',
    });
  });
});

describe('facts of warnings in a facts.json that anybody may have written', () => {
  const WHOLE = {
    options: optionsOf({ 'max-new': 1, 'max-total': 9 }),
    facts: factsOf(3, [entry('a', { owners: ['@a'] })]),
  };

  it('are refused when a part is of another type, and may only lack what says nothing by being there', () => {
    const { retyped, removed } = survivedDamage(WHOLE, (damaged) => {
      const { options, facts } = damaged as unknown as typeof WHOLE;
      checkWarnings(options, facts);
    });
    expect(retyped).toEqual([]);
    expect(removed).toEqual([
      ...['options.reports.0', 'options.maxNew', 'options.maxTotal', 'facts.rules.0'],
      ...['facts.comparison.fresh.listed.0.owners', 'facts.comparison.fresh.listed.0.owners.0'],
    ]);
  });

  it.each<[what: string, entries: Entries, facts: WarningsFacts]>([
    ['a total that is not the sum of the reports', {}, { ...factsOf(3), total: 2 }],
    ['fewer reports than there have to be', { 'min-reports': 2 }, factsOf(3)],
    ['no baseline where new ones are decided on', { 'max-new': 1 }, factsOf(3)],
    [
      'a new one that is not in the list',
      {},
      { ...factsOf(3), comparison: { ...factsOf(3, []).comparison!, total: 4 } },
    ],
  ])('are refused: %s', (_, entries, facts) => {
    expect(() => checkWarnings(optionsOf(entries), facts)).toThrow('the facts are damaged');
  });
});

describe('what people see of warnings', () => {
  const shown = (entries: Entries, facts: WarningsFacts) =>
    presentWarnings(optionsOf(entries), facts, verdict(entries, facts));

  it('is the sums and the rules', () => {
    const rules = [
      { rule: 'no-a', count: 8 },
      { rule: '', count: 1 },
    ];
    const presented = shown({}, factsOf(9, [entry('a')], { rules }));
    expect(linesOf(presented)).toEqual([
      'Warnings: Warnings | New | Fixed | Reports',
      '9 | 1 | 2 | 1',
      'Warnings by rule: Rule | Warnings',
      'no-a | 8',
      'without a rule | 1',
    ]);
    expect(presented.notes).toEqual(['Warnings are compared with those of abcdef0, by the text of their lines.']);
    expect(linesOf(shown({}, factsOf(0)))).toEqual(['Warnings: Warnings | Reports', '0 | 1']);
  });

  it.each<[what: string, facts: WarningsFacts, fresh: string, all: string]>([
    ['all holds', factsOf(5, []), 'passed', 'passed'],
    ['a new one', factsOf(5, [entry('a')]), 'failed', 'passed'],
    ['too many', factsOf(6, []), 'passed', 'failed'],
    ['no baseline', factsOf(5, undefined, { comparisonProblem: PROBLEM }), 'inconclusive', 'passed'],
    ['not read', factsOf(5, [], { problems: [PROBLEM] }), 'inconclusive', 'inconclusive'],
  ])('tells the limits one by one: %s', (_, facts, fresh, all) => {
    const entries = { 'max-new': 0, 'max-total': 5 };
    expect(outcomesOf(shown(entries, facts))).toEqual({ 'warnings: new': fresh, 'warnings: all': all });
    expect(outcomesOf(shown({}, facts))).toEqual({});
  });
});

it('options of warnings are all that can be said', () => {
  const entries = { reports: ['a'], level: 'note', 'max-new': 1, 'max-total': 2, 'min-reports': 3 };
  expect(optionsOf(entries)).toEqual({ reports: ['a'], level: 'note', maxNew: 1, maxTotal: 2, minReports: 3 });
  expect(optionsOf()).toEqual({ reports: ['lint.sarif'], level: 'warning', minReports: 1 });
  expect(() => optionsOf({ reports: '' })).toThrow('warnings.reports is empty');
});
