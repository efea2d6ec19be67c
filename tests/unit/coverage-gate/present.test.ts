import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { coverageFiles } from '../../../src/coverage-gate/files.ts';
import { gapAnalysis } from '../../../src/coverage-gate/gap-analysis.ts';
import { present } from '../../../src/coverage-gate/present.ts';
import type { CoverageSettings } from '../../../src/coverage-gate/settings.ts';
import type { CoverageFacts, FileFacts } from '../../../src/shared/model/coverage-facts.ts';
import type { Presentation } from '../../../src/shared/model/presentation.ts';
import { htmlReport } from '../../../src/shared/report/html/report.ts';
import { junitReport } from '../../../src/shared/report/junit.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from './facts.ts';

const A = fileFacts('src/a.ts', { lines: [9, 10], branches: [1, 4], uncovered: '7' });
const B = fileFacts('src/b.ts', { lines: [10, 10], branches: [4, 4] });
const SETTINGS = settingsOf({
  suites: [
    suiteSettings('unit', { thresholds: { lines: 95_000, branches: 60_000 } }),
    suiteSettings('e2e', { thresholds: { lines: 80_000 } }),
    suiteSettings('api', { thresholds: { lines: 0 } }),
  ],
  combined: { lines: 99_000 },
  paths: [{ match: 'src/a*', suites: ['unit'], thresholds: { lines: 90_000, functions: 50_000 } }],
});
const FACTS = factsOf(
  [suiteFacts('unit', [A, B]), suiteFacts('e2e', [], { problems: [PROBLEM] }), suiteFacts('api', [B])],
  {
    combined: suiteFacts('combined', [A, B], { problems: [PROBLEM] }),
  },
);

function shown(settings: CoverageSettings, facts: CoverageFacts): Presentation {
  return present(settings, decide(settings, facts), facts);
}

function junitCases(settings: CoverageSettings, facts: CoverageFacts): string[] {
  const verdict = decide(settings, facts);
  const presentation = present(settings, verdict, facts);
  const cases: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') cases.push(attributes['name']!);
    if (name === 'failure' || name === 'error') cases.push(`${cases.pop()} ${name}`);
  });
  parser.write(junitReport.render({ verdict, presentation, pages: [], version: '0' })).close();
  return cases;
}

test('junit.xml has a case for each threshold of each suite, path rule and the union', () => {
  expect(junitCases(SETTINGS, FACTS)).toEqual([
    'unit: lines',
    'unit: branches',
    'unit src/a*: lines',
    'unit src/a*: functions error',
    'e2e: lines error',
    'combined: lines error',
    'LCOV-TRUNCATED error',
    'METRIC-NOT-MEASURED error',
  ]);
  const single = factsOf([suiteFacts('unit', [A])]);
  expect(junitCases(settingsOf({ combined: { branches: 1000 } }), single)).toEqual([
    'unit: lines failure',
    'combined: branches',
    'coverage/uncovered-lines',
  ]);
});

test('each check says what was measured against what', () => {
  expect(shown(SETTINGS, FACTS).checks).toEqual([
    { name: 'unit: lines', outcome: 'passed', detail: '95.00 % (95 % needed)' },
    { name: 'unit: branches', outcome: 'passed', detail: '62.50 % (60 % needed)' },
    { name: 'unit src/a*: lines', outcome: 'passed', detail: '90.00 % (90 % needed)' },
    {
      name: 'unit src/a*: functions',
      outcome: 'inconclusive',
      detail: 'unit src/a* has a threshold for functions, but no report of it says anything about functions',
    },
    { name: 'e2e: lines', outcome: 'inconclusive', detail: PROBLEM.reason },
    { name: 'combined: lines', outcome: 'inconclusive', detail: PROBLEM.reason },
  ]);
});

test('the page is of the verdict’s outcome, whatever the presentation says', () => {
  const facts = factsOf([suiteFacts('unit', [A])]);
  const verdict = decide(settingsOf(), facts);
  const presentation = { ...present(settingsOf(), verdict, facts), outcome: 'passed' as const };
  const html = htmlReport.render({ verdict, presentation, pages: [], version: '0' });
  expect(html).toContain('<title>Failed: Coverage</title>');
  expect(html).not.toContain('Passed');
});

test('suites, what each needs, and what could not be measured', () => {
  const { title, tables } = shown({ ...SETTINGS, key: 'web' }, FACTS);
  expect(title).toBe('Coverage web');
  expect(tables[0]?.rows).toEqual([
    [
      'unit',
      { text: '95.00 %', tone: 'good' },
      { text: '62.50 %', tone: 'good' },
      { text: '–', tone: 'muted' },
      { text: '–', tone: 'muted' },
      'lines 95 %, branches 60 %',
      '2',
    ],
    ['e2e', { text: 'not measured', tone: 'warn' }, '', '', '', '80 %', '0'],
    [
      'api',
      { text: '100 %', tone: 'muted' },
      { text: '100 %', tone: 'muted' },
      { text: '–', tone: 'muted' },
      { text: '–', tone: 'muted' },
      '',
      '1',
    ],
    ['combined', { text: 'not measured', tone: 'warn' }, '', '', '', '99 %', '2'],
  ]);
  for (const table of tables) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});

test('two failures get a table of their own; a baseline a column', () => {
  const settings = settingsOf({ combined: { lines: 91_000 } });
  const before = { lines: [8, 10], branches: null, functions: null, statements: null } as const;
  const baseline = { commit: 'a'.repeat(40), commitsBack: 1, suites: { unit: before } };
  const { tables, notes } = shown(settings, factsOf([suiteFacts('unit', [A])], { baseline }));
  expect(tables.map((table) => table.title)).toEqual([
    'Suites',
    'Below their threshold',
    'Files of unit with uncovered lines',
  ]);
  expect(tables[1]?.rows).toEqual([
    ['unit: line coverage of 90.00 %', { text: '9 of 10', tone: 'bad' }, '95 %'],
    ['combined: line coverage of 90.00 %', { text: '9 of 10', tone: 'bad' }, '91 %'],
  ]);
  expect(tables[0]?.columns[2]?.label).toBe('Since aaaaaaa');
  expect(tables[0]?.rows[0]?.[2]).toMatchObject({ tone: 'good' });
  expect(notes).toHaveLength(1);
});

test('long lists are cut and say so; doubts are noted', () => {
  const uncovered = Array.from({ length: 10 }, (_, at) => String(at * 2 + 1)).join(',');
  const files = Array.from(
    { length: 1002 },
    (_, at): FileFacts =>
      fileFacts(`src/${String(at).padStart(4, '0')}.ts`, { lines: [0, 20], ...(at === 0 ? { uncovered } : {}) }),
  );
  const suite = suiteFacts('unit', files, {
    unmatched: ['a', 'b', 'c', 'd'],
    unmatchedCount: 4,
    lowerBoundFiles: 3,
  });
  const facts = factsOf([suite], { rangesOmittedFiles: 502 });
  const { tables, notes } = shown(settingsOf(), facts);
  expect(tables.at(-1)).toEqual({
    title: 'Paths in the reports of unit that are no files of this repository',
    columns: [{ label: 'Path', align: 'left' }],
    rows: ['a', 'b', 'c', 'd'].map((text) => [{ text, code: true }]),
    detail: true,
  });
  const table = tables.at(-2);
  expect(table?.rows).toHaveLength(1000);
  expect(table?.omittedRows).toBe(2);
  expect(table?.rows[0]).toEqual([
    { text: 'src/0000.ts', code: true },
    '0 %',
    '–',
    '20',
    '1, 3, 5, 7, 9, 11, 13, 15, +2 more',
  ]);
  expect(table?.rows[1]?.[4]).toBe('');
  expect(notes).toEqual([
    'unit: 4 of 1006 paths in the reports are no files of this repository and not counted: a, b, c, ….',
    'unit: the branches of 3 files are a lower bound: their reports do not tell branches apart, so merging them cannot.',
    'Uncovered line numbers are listed for the 500 worst files; 502 more have uncovered lines.',
  ]);
  const gaps = gapAnalysis(settingsOf(), facts);
  expect(gaps.split('\n').filter((line) => line.startsWith('| `src/'))).toHaveLength(100);
  expect(gaps).toContain('+902 more files with fewer uncovered lines.');
});

test('COVERAGE_GAP_ANALYSIS.md ranks files, and keeps hostile names inside their cells', () => {
  const evil = fileFacts('src/a|b`<img src=x>\n| x |.ts', { lines: [0, 2], uncovered: '1-2' });
  const facts = factsOf([
    suiteFacts('unit', [A, B, evil]),
    suiteFacts('e2e', [B]),
    suiteFacts('api', [], { problems: [{ ...PROBLEM, reason: '<b>| bad\n# x' }] }),
  ]);
  const text = gapAnalysis(settingsOf(), facts);
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(4);
  expect(rows[2]).toMatch(/ \| 0 % \| 2 \| 1-2 \|$/);
  expect(rows[3]).toBe('| `src/a.ts` | 90.00 % | 1 | 7 |');
  expect(text).not.toMatch(/<(?:img|b)\b/);
  expect(text).toContain('## e2e\n\nNo uncovered line.\n');
  expect(text.match(/^#+ .*/gm)).toHaveLength(4);
  expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
});

test('the badge says how much is covered, and nothing when nobody knows', () => {
  const badge = (facts: CoverageFacts): string => {
    const files = coverageFiles(SETTINGS, decide(SETTINGS, facts), facts, undefined);
    expect(files.map((file) => file.name)).toEqual(['badge.svg', 'COVERAGE_GAP_ANALYSIS.md']);
    return String(files[0]?.render());
  };
  expect(badge(FACTS)).toContain('inconclusive');
  expect(badge(FACTS)).not.toContain('95.00');
  const good = factsOf([suiteFacts('unit', [A])]);
  const [svg] = coverageFiles(settingsOf(), decide(settingsOf(), good), good, undefined);
  expect(svg?.render()).toContain('90.00 %');
});

test('with this run’s detail there is a Cobertura report too', () => {
  const detail = { ranked: [], readPages: () => [], suites: [] };
  const names = coverageFiles(SETTINGS, decide(SETTINGS, FACTS), FACTS, detail).map((file) => file.name);
  expect(names).toEqual(['badge.svg', 'COVERAGE_GAP_ANALYSIS.md', 'cobertura.xml']);
});

test.each<[listed: number, count: number, omitted: number | undefined]>([
  [3, 9, undefined],
  [1000, 1000, undefined],
  [1000, 4000, 3000],
])('%i unmatched paths listed of %i: %s more', (listed, count, omitted) => {
  const unmatched = Array.from({ length: listed }, (_, i) => `gen/${String(i).padStart(4, '0')}.ts`);
  const facts = factsOf([suiteFacts('unit', [fileFacts('a.ts')], { unmatched, unmatchedCount: count })]);
  const table = shown(settingsOf(), facts).tables.at(-1);
  expect([table?.rows.length, table?.omittedRows]).toEqual([listed, omitted]);
});

test('a metric with a threshold that some reports do not carry is said to be judged on the others', () => {
  const settings = settingsOf({ suites: [suiteSettings('unit', { thresholds: { lines: 1000, branches: 1000 } })] });
  const files = [fileFacts('a.go', { branches: null }), fileFacts('b.ts', { branches: [1, 1] })];
  const facts = factsOf([suiteFacts('unit', files)]);
  const { notes } = present(settings, decide(settings, facts), facts);
  expect(notes).toEqual(['unit: branches are judged on 1 of 2 files; the reports of the others do not carry them.']);
});

test('a change without code has a row only where somebody asks for its coverage', () => {
  const patch = {
    base: { commit: 'c'.repeat(40), rule: 'merge-base' as const, workingTree: false },
    changedFiles: 1,
    suites: [],
    files: [],
    lowerBoundFiles: 0,
    unmeasured: [],
    outside: [],
    outsideCount: 0,
  };
  const facts = factsOf([suiteFacts('unit', [B])], { patch });
  const suites = [suiteSettings('unit', { thresholds: { lines: 95_000 } })];
  const rows = (settings: CoverageSettings) => shown(settings, facts).tables[0]?.rows.map(([name]) => name);
  expect(rows(settingsOf({ suites }))).toEqual(['unit']);
  expect(rows(settingsOf({ suites, patch: { lines: 95_000 } }))).toEqual(['unit', 'patch']);
});
