import { describe, expect, it } from 'vitest';
import { checkSizes } from '../../../../src/regression-gate/sizes/check-sizes.ts';
import { decideSizes } from '../../../../src/regression-gate/sizes/decide-sizes.ts';
import type { SizesFacts, WeighedItem } from '../../../../src/regression-gate/sizes/facts.ts';
import { presentSizes } from '../../../../src/regression-gate/sizes/present-sizes.ts';
import { configure } from '../../../../src/regression-gate/sizes/settings.ts';
import { survivedDamage } from '../../shared/config/damage.ts';
import { COMMIT, linesOf, outcomesOf, PROBLEM, saidBy } from '../../shared/families/shown.ts';

type Entries = { readonly [name: string]: unknown };

const optionsOf = (entries: Entries = {}) => configure(new Map(Object.entries({ files: 'dist/*', ...entries })));

/** A file, or with `isGroup` a group: what it weighs, and what it weighed. */
function item(name: string, bytes: number, beforeBytes?: number, isGroup = false): WeighedItem {
  return { name, isGroup, files: 1, bytes, rawBytes: 2 * bytes, ...(beforeBytes === undefined ? {} : { beforeBytes }) };
}

function factsOf(items: readonly WeighedItem[], more: Partial<SizesFacts> = {}): SizesFacts {
  const files = items.filter(({ isGroup }) => !isGroup);
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  return { metafiles: [], items, files: files.length, bytes, rawBytes: 2 * bytes, problems: [], ...more };
}

const baseline = (bytes: number, removed: readonly string[] = []) => ({
  baseline: { commit: COMMIT, commitsBack: 1, bytes, removed },
});

function verdict(entries: Entries, facts: SizesFacts) {
  const options = optionsOf(entries);
  checkSizes(options, facts);
  return decideSizes(options, facts);
}

describe('decideSizes', () => {
  it.each<[what: string, entries: Entries, facts: SizesFacts, said: readonly string[]]>([
    ['nothing is asked', {}, factsOf([item('a', 5)]), []],
    ['just the budgets', { 'max-size': '5B', 'max-total': '8B' }, factsOf([item('a', 5), item('b', 3)]), []],
    [
      'one byte more, of a file, a group, and all',
      { 'max-size': '5B', 'max-total': '8B', groups: { page: 'a' } },
      factsOf([item('a', 6), item('page', 6, undefined, true), item('b', 3)]),
      [
        'error over-budget: all files together weighs 9 B, 1 B more than 8 B',
        'error over-budget: a weighs 6 B, 1 B more than 5 B',
        'error over-budget: page weighs 6 B, 1 B more than 5 B',
      ],
    ],
    ['just as much more as may be', { 'max-growth': '10%' }, factsOf([item('a', 110, 100)], baseline(100)), []],
    [
      'more than that',
      { 'max-growth': '10%' },
      factsOf([item('a', 111, 100)], baseline(100)),
      [
        'error larger-than-before: all files together grew from 100 B to 111 B: +11 B (+11.00 %) since abcdef0, and at most 10 % are allowed',
        'error larger-than-before: a grew from 100 B to 111 B: +11 B (+11.00 %) since abcdef0, and at most 10 % are allowed',
      ],
    ],
    [
      'more than that, but by few bytes',
      { 'max-growth': '10%', 'min-growth': '11B' },
      factsOf([item('a', 111, 100)], baseline(100)),
      [],
    ],
    [
      'a file that is new is only part of the growth of all',
      { 'max-growth': '10%' },
      factsOf([item('a', 100, 100), item('b', 100)], baseline(100)),
      [
        'error larger-than-before: all files together grew from 100 B to 200 B: +100 B (+100.00 %) since abcdef0, and at most 10 % are allowed',
      ],
    ],
    ['what grew, where nobody asks', {}, factsOf([item('a', 200, 100)], baseline(100)), []],
    [
      'no baseline, and why',
      { 'max-growth': '10%' },
      factsOf([item('a', 1)], { baselineProblem: PROBLEM }),
      ['BASELINE-NONE'],
    ],
    ['no baseline, where nobody asks', {}, factsOf([item('a', 1)], { baselineProblem: PROBLEM }), []],
  ])('%s', (_, entries, facts, said) => {
    expect(saidBy(verdict(entries, facts))).toEqual(said);
  });

  it('leads to the file, not to a group or to a name that stands for many', () => {
    const facts = factsOf([item('a.js', 9), item('b-*.js', 9), item('page', 9, undefined, true)]);
    const { findings } = verdict({ 'max-size': '1B', groups: { page: 'a.js' } }, facts);
    expect(findings.map(({ location }) => location)).toEqual([{ path: 'a.js' }, undefined, undefined]);
    expect(findings[0]).toMatchObject({ measured: { value: 9, unit: 'bytes' }, limit: { value: 1, unit: 'bytes' } });
  });

  it('counts', () => {
    const facts = factsOf([item('a', 2000, 1000), item('b', 5, 10), item('c', 5, 5), item('d', 1)], baseline(1015));
    expect(verdict({}, facts)).toMatchObject({
      metrics: { sizes: { total: 4, new: 1, fixed: 1, bytes: 2011, rawBytes: 4022, beforeBytes: 1015 } },
      holds: '4 files of 2.0 kB, +996 B (+98.13 %)',
    });
    expect(verdict({}, factsOf([item('a', 5)])).holds).toBe('1 file of 5 B');
  });
});

describe('facts of sizes in a facts.json that anybody may have written', () => {
  const history = { commits: [COMMIT], series: [{ name: 'a', places: [0], bytes: [5] }] };
  const WHOLE = {
    options: optionsOf({ 'max-size': '9B', 'max-total': '9B', 'max-growth': '1%', groups: { page: 'a' } }),
    facts: factsOf([item('a', 5, 5), item('page', 5, 5, true)], { ...baseline(5, ['c']), history }),
  };

  it('are refused when a part is of another type, and may only lack what says nothing by being there', () => {
    const { retyped, removed } = survivedDamage(WHOLE, (damaged) => {
      const { options, facts } = damaged as unknown as typeof WHOLE;
      checkSizes(options, facts);
    });
    expect(retyped).toEqual(['options.groups.0.files', 'options.groups.0.files.0']);
    expect(removed).toEqual([
      ...['options.files.0', 'options.groups.0', 'options.groups.0.files', 'options.groups.0.files.0'],
      ...['options.maxSize', 'options.maxTotal', 'options.maxGrowth', 'facts.items.0.beforeBytes'],
      ...['facts.items.1.beforeBytes', 'facts.baseline.removed.0', 'facts.history', 'facts.history.series.0'],
    ]);
  });

  it.each<[what: string, entries: Entries, facts: SizesFacts]>([
    ['no baseline where growth is decided on', { 'max-growth': '1%' }, factsOf([item('a', 1)])],
    ['a group that was not weighed', { groups: { page: 'a' } }, factsOf([item('a', 1)])],
    ['a sum that is none', {}, factsOf([item('a', 1)], { bytes: 2 })],
    ['no files, and nothing that says why', {}, factsOf([])],
  ])('are refused: %s', (_, entries, facts) => {
    expect(() => checkSizes(optionsOf(entries), facts)).toThrow('the facts are damaged');
  });
});

describe('what people see of sizes', () => {
  const shown = (entries: Entries, facts: SizesFacts) =>
    presentSizes(optionsOf(entries), facts, verdict(entries, facts));

  it('is the sum, then what changed most, then the largest', () => {
    const facts = factsOf([item('a', 5, 5), item('b', 90, 90), item('c', 20, 10), item('d', 1)], baseline(105, ['x']));
    const presented = shown({ compression: 'gzip' }, facts);
    expect(linesOf(presented)).toEqual([
      'Sizes (gzip): What | Size | As it is | Since the baseline',
      'all 4 files | 116 B | 232 B | +11 B (+10.48 %)',
      'c | 20 B | 40 B | +10 B (+100.00 %)',
      'b | 90 B | 180 B | same',
      'a | 5 B | 10 B | same',
      'd | 1 B | 2 B | new',
    ]);
    expect(presented.notes).toEqual(['Sizes are compared with those of abcdef0; 1 file of it is gone.']);
    expect(shown({}, factsOf([item('a', 1, 1)], baseline(1, ['x', 'y']))).notes[0]).toMatch(
      /; 2 files of it are gone\.$/u,
    );
  });

  it('is fifty rows, and how many more there are', () => {
    const many = shown({}, factsOf(Array.from({ length: 60 }, (_, at) => item(`f${at}`, at + 1))));
    expect([linesOf(many).length, linesOf(many).at(-1), many.notes]).toEqual([53, '10 more', []]);
    expect(linesOf(shown({}, factsOf([item('a', 1)])))[1]).toBe('the one file | 1 B');
  });

  it.each<[what: string, facts: SizesFacts, budgets: string, growth: string]>([
    ['all holds', factsOf([item('a', 5, 5)], baseline(5)), 'passed', 'passed'],
    ['too large', factsOf([item('a', 50, 50)], baseline(50)), 'failed', 'passed'],
    ['grown', factsOf([item('a', 9, 5)], baseline(5)), 'passed', 'failed'],
    ['no baseline', factsOf([item('a', 5)], { baselineProblem: PROBLEM }), 'passed', 'inconclusive'],
    ['nothing weighed', factsOf([], { problems: [PROBLEM], ...baseline(5) }), 'inconclusive', 'inconclusive'],
  ])('tells the limits one by one: %s', (_, facts, budgets, growth) => {
    const entries = { 'max-size': '10B', 'max-growth': '10%' };
    expect(outcomesOf(shown(entries, facts))).toEqual({ 'sizes: budgets': budgets, 'sizes: growth': growth });
    expect(outcomesOf(shown({}, factsOf([item('a', 1)])))).toEqual({});
  });

  it('is drawn over time, where there is a history', () => {
    const history = { commits: [COMMIT], series: [{ name: 'a', places: [0], bytes: [5] }] };
    const { charts } = shown(
      { 'max-growth': '10%', 'max-size': '20B' },
      factsOf([item('a', 9, 5)], { ...baseline(5), history }),
    );
    expect(charts?.charts.map(({ name, matters }) => [name, matters])).toEqual([['a', true]]);
    expect(shown({}, factsOf([item('a', 9)])).charts).toBeUndefined();
  });
});

describe('options of sizes', () => {
  it('are all that can be said', () => {
    const entries = {
      ...{ compression: 'brotli', groups: { page: ['a', 'b'] }, 'max-size': '1kB', 'max-total': '2kB' },
      ...{ 'max-growth': '3%', 'min-growth': '4B', bundles: 'meta.json, stats.json' },
    };
    expect(optionsOf(entries)).toEqual({
      ...{ files: ['dist/*'], compression: 'brotli', groups: [{ name: 'page', files: ['a', 'b'] }] },
      ...{ maxSize: 1000, maxTotal: 2000, maxGrowth: 3000, minGrowth: 4, bundles: ['meta.json', 'stats.json'] },
    });
    expect(optionsOf()).toEqual({ files: ['dist/*'], compression: 'none', groups: [], bundles: [], minGrowth: 0 });
  });

  it.each<[entries: Entries, said: RegExp]>([
    [{ files: [] }, /sizes\.files is empty/u],
    [{ groups: { page: '' } }, /sizes\.groups\.page is empty/u],
    [{ 'max-size': '5' }, /sizes\.max-size is "5"/u],
    [{ 'max-growth': 'x' }, /sizes\.max-growth is "x"/u],
    [{ compression: 'zip' }, /compression.*"zip"/u],
  ])('are refused: %j', (entries, said) => {
    expect(() => optionsOf(entries)).toThrow(said);
  });
});
