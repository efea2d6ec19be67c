import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/coverage-gate/decide.ts';
import { gapAnalysis } from '../../../../src/coverage-gate/gap-analysis.ts';
import { gapNotes, gapTables } from '../../../../src/coverage-gate/gaps/gap-tables.ts';
import { present } from '../../../../src/coverage-gate/present.ts';
import type { CoverageFacts } from '../../../../src/shared/model/coverage-facts.ts';
import type { FolderMap, GapFacts, GapsFacts } from '../../../../src/shared/model/gap-facts.ts';
import { fitMarkdown } from '../../../../src/shared/report/markdown.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts } from '../facts.ts';
import { gap, gapsFacts } from './gap-facts.ts';

function facts(gaps: GapsFacts): CoverageFacts {
  return factsOf(
    [suiteFacts('unit', [fileFacts('a.ts', { lines: [0, 10] }), fileFacts('b.ts', { lines: [90, 90] })])],
    {
      gaps,
    },
  );
}

function row(one: GapFacts): readonly unknown[] {
  return gapTables(settingsOf(), facts(gapsFacts([one])))[0]!.rows[0]!;
}

describe('a row says why', () => {
  test.each<[string, Partial<GapFacts>, string]>([
    [
      'all of it',
      { added: true, lines: [2, 31], decisions: [12, 20], importers: 14, dependents: 37, tests: 0, changes: 9 },
      'new in this change; 2 of 31 lines covered; 12 decisions on uncovered lines; imported by 14 files, 37 depend on it; changed 9 times in 90 days; no test file imports it, directly or not',
    ],
    [
      'ones',
      { lines: [0, 1], decisions: [1, 1], importers: 1, dependents: 1, tests: 1, changes: 1 },
      '0 of 1 line covered; 1 decision on uncovered lines; imported by 1 file; changed once in 90 days; 1 test file reaches it',
    ],
    [
      'what is not known is not said',
      { importers: null, dependents: null, tests: null, changes: null },
      '0 of 10 lines covered; imports of its language are not read',
    ],
    [
      'an estimate is called one',
      { measured: false, lines: [0, 31] },
      'in no report: about 31 lines of code; 1 test file reaches it',
    ],
  ])('%s', (_what, over, why) => {
    expect(row(gap('a.ts', over))[1]).toBe(why);
  });

  test('packages are told apart', () => {
    expect(row(gap('a.go', { importers: 3, dependents: 3 }))[1]).toContain('it or its package is imported by 3 files');
  });

  test.each<[string, Partial<GapFacts>, string]>([
    ['extend', { next: { path: 'a.test.ts', how: 'named' } }, 'extend a.test.ts'],
    ['begin', { next: { path: 'a.test.ts', how: 'new' } }, 'begin a.test.ts'],
    ['nobody knows where', {}, 'begin a test file'],
  ])('where: %s', (_what, over, where) => {
    expect(row(gap('a.ts', over))[3]).toBe(where);
  });
});

test('three rows where people comment, twenty-five on the page and in the file', () => {
  const many = gapsFacts(
    Array.from({ length: 100 }, (_, at) => gap(`f${at}.ts`)),
    { rankedCount: 400 },
  );
  const given = facts(many);
  const shown = present(settingsOf(), decide(settingsOf(), given), given);
  const table = shown.tables.find(({ title }) => title === 'Tests to write next');
  expect([table?.rows.length, table?.omittedRows]).toEqual([3, 397]);
  expect([shown.picture?.table?.rows.length, shown.picture?.table?.omittedRows]).toEqual([25, 375]);
  const text = gapAnalysis(settingsOf(), given);
  expect(text.match(/^\d+\. /gmu)).toHaveLength(25);
  expect(text).toContain('+375 more files with uncovered lines.');
});

test('never: nothing is shown, though rules may decide', () => {
  const settings = settingsOf({ gaps: { failOn: [], hub: 5, analyse: 'never' } });
  const given = facts(gapsFacts([gap('a.ts')], { unreached: 1 }));
  const shown = present(settings, decide(settings, given), given);
  expect(shown.tables.map(({ title }) => title)).not.toContain('Tests to write next');
  expect(shown.picture).toBeUndefined();
  expect(gapNotes(settings, given)).toEqual([]);
});

test('what was not known is said', () => {
  const unread = { ...PROBLEM, reason: 'dist/a.js is longer than 4 MiB, so that the import graph may lack imports' };
  const gaps = gapsFacts([gap('a.ts')], {
    unreached: 3,
    unread: [unread],
    unreadCount: 1,
    history: { days: 90, commits: 0, state: 'unknown' },
  });
  expect(gapNotes(settingsOf(), facts(gaps))).toEqual([
    'gaps: no test file imports 3 of 20 sources, directly or not.',
    'gaps: 1 file could not be read for the import graph: dist/a.js is longer than 4 MiB.',
  ]);
  expect(gapAnalysis(settingsOf(), facts(gaps))).toContain('- gaps: how often files changed is not known');
  const cut = gapsFacts([gap('a.ts')], { history: { days: 90, commits: 1, state: 'cut' } });
  expect(gapAnalysis(settingsOf(), facts(cut))).toContain('counted in the last 1 commit only');
  const { gaps: _, ...without } = facts(gaps);
  expect(gapNotes(settingsOf(), { ...without, gapsFault: 'Error: x' })[0]).toContain('a fault of this tool: Error: x');
  expect(gapAnalysis(settingsOf(), without)).toContain('analyse: always');
});

const MAP: FolderMap = {
  folders: [
    { path: '', files: 1, reached: 0, lines: [0, 0], gaps: 0 },
    { path: 'src', files: 3, reached: 3, lines: [5, 15], gaps: 1 },
    { path: 'src/deep', files: 2, reached: 1, lines: [9, 10], gaps: 1 },
  ],
  edges: [{ from: 1, to: 2, imports: 4 }],
  omittedEdges: 1,
};

test('the map names what is in each folder, and says it in words', () => {
  const ranked = ['src/a.ts', 'src/deep/x/b.ts', 'src/c.ts', 'src/d.ts', 'src/e.ts', 'top.rb'].map((path) =>
    gap(path, path === 'top.rb' ? { importers: null } : { importers: 2 }),
  );
  const given = facts(gapsFacts(ranked, { map: MAP }));
  const { picture } = present(settingsOf(), decide(settingsOf(), given), given);
  expect(picture?.nodes).toEqual([
    {
      name: '(top folder)',
      detail: '1 file, nothing to cover, tests reach 0',
      marks: [{ name: 'top.rb', detail: '0 of 10' }],
    },
    {
      name: 'src (rest)',
      detail: '3 files, 33.33 %, tests reach all',
      share: { covered: 5, total: 15 },
      marks: ['a.ts', 'c.ts', 'd.ts'].map((name) => ({ name, detail: '0 of 10, 2 importers' })),
    },
    {
      name: 'src/deep',
      detail: '2 files, 90.00 %, tests reach 1',
      share: { covered: 9, total: 10 },
      marks: [{ name: 'x/b.ts', detail: '0 of 10, 2 importers' }],
    },
  ]);
  expect(picture?.edges).toEqual([{ from: 1, to: 2, weight: 4, label: 'src (rest) imports src/deep: 4 imports' }]);
  expect(picture?.description).toContain('src/deep: 2 files, 90.00 %, tests reach 1; x/b.ts (0 of 10, 2 importers).');
  expect(picture?.legend).toContain('1 weaker arrow left out.');
});

test('hostile names are only text, in the file and in the comment', () => {
  const evil = 'src/a|b`<img src=x>\n# x @octocat.ts';
  const one = gap(evil, { owners: ['@x|<b>'], next: { path: `test/${evil}`, how: 'imports' } });
  const given = facts(gapsFacts([one]));
  const verdict = decide(settingsOf(), given);
  const comment = fitMarkdown({ verdict, presentation: present(settingsOf(), verdict, given) }, 60_000);
  for (const text of [gapAnalysis(settingsOf(), given), comment]) {
    // Outside of code.
    const active = text.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, 'CODE').replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(active).not.toMatch(/<(?:img|b)\b|@octocat|^# x/mu);
  }
});
