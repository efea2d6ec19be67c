import { describe, expect, it } from 'vitest';
import { baselineNotes } from '../../../src/coverage-gate/baseline-column.ts';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { measurementOf } from '../../../src/coverage-gate/measurement.ts';
import { present } from '../../../src/coverage-gate/present.ts';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import type { CoverageSettings } from '../../../src/coverage-gate/settings.ts';
import type { BaselineFacts, MetricTotals } from '../../../src/shared/model/baseline.ts';
import type { CoverageFacts, SuiteFacts } from '../../../src/shared/model/coverage-facts.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';

const COMMIT = `1a2b3c4${'d'.repeat(33)}`;
const SETTINGS: CoverageSettings = {
  suites: [],
  combined: {},
  paths: [],
  patch: {},
  owners: {},
  gaps: { failOn: [], hub: 5, analyse: 'auto' },
  ignore: [],
  unmeasured: 'fail',
  maxAnnotations: 10,
  comment: true,
  key: 'web',
};

function suite(name: string, covered: number, total = 100, change: Partial<SuiteFacts> = {}): SuiteFacts {
  return {
    name,
    reports: [],
    files: [{ path: 'src/a.ts', lines: [covered, total], branches: [1, 2], functions: null, statements: null }],
    unmatched: [],
    unmatchedCount: 0,
    matchedCount: 1,
    lowerBoundFiles: 0,
    problems: [],
    ...change,
  };
}

function facts(suites: readonly SuiteFacts[], change: Partial<CoverageFacts> = {}): CoverageFacts {
  return { commit: 'f'.repeat(40), suites, rangesOmittedFiles: 0, unmeasured: [], unmeasuredCount: 0, ...change };
}

const lines = (covered: number, total: number): MetricTotals => ({
  lines: [covered, total],
  branches: null,
  functions: null,
  statements: null,
});

function baseline(suites: BaselineFacts['suites'], change: Partial<BaselineFacts> = {}): BaselineFacts {
  return { commit: COMMIT, commitsBack: 3, suites, ...change };
}

function suiteTable(all: CoverageFacts) {
  const [table] = present(SETTINGS, decide(SETTINGS, all), all).tables;
  if (table === undefined) throw new Error('there is no table');
  return table;
}

describe('the column of the baseline', () => {
  const broken = { problems: [{ code: 'REPORT-EMPTY', reason: 'r', hint: 'h' }] };
  it.each<readonly [what: string, now: SuiteFacts, before: BaselineFacts['suites'], cell: unknown]>([
    ['more', suite('unit', 82), { unit: lines(80, 100) }, { text: '+2.00', tone: 'good' }],
    ['less', suite('unit', 799, 1000), { unit: lines(80, 100) }, { text: '−0.10', tone: 'bad' }],
    ['hardly less', suite('unit', 799_999, 1_000_000), { unit: lines(80, 100) }, { text: '−<0.01', tone: 'bad' }],
    ['the same', suite('unit', 40, 50), { unit: lines(80, 100) }, { text: '±0', tone: 'muted' }],
    ['a suite that was not there', suite('unit', 40), { e2e: lines(80, 100) }, { text: 'new', tone: 'muted' }],
    ['a name that every object knows', suite('constructor', 40), {}, { text: 'new', tone: 'muted' }],
    ['nothing to cover before', suite('unit', 40), { unit: lines(0, 0) }, { text: '–', tone: 'muted' }],
    ['nothing to cover now', suite('unit', 0, 0), { unit: lines(1, 2) }, { text: '–', tone: 'muted' }],
    [
      'lines not measured before',
      suite('unit', 40),
      { unit: { ...lines(1, 2), lines: null } },
      { text: '–', tone: 'muted' },
    ],
    ['not measured now', suite('unit', 40, 100, broken), { unit: lines(1, 2) }, ''],
  ])('%s', (_, now, before, cell) => {
    const table = suiteTable(facts([now], { baseline: baseline(before) }));
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Suite',
      'Lines',
      'Since 1a2b3c4',
      'Branches',
      'Functions',
      'Statements',
      'Needed',
      'Files',
    ]);
    expect(table.rows[0]?.[2]).toEqual(cell);
    expect(table.rows.map((row) => row.length)).toEqual([8]);
  });

  it('has the union too', () => {
    const suites = [suite('unit', 82), suite('e2e', 10)];
    const combined = suite('combined', 90);
    const before = baseline({ unit: lines(80, 100), e2e: lines(10, 100) }, { combined: lines(91, 100) });
    const { rows } = suiteTable(facts(suites, { combined, baseline: before }));
    expect(rows.map((row) => row[2])).toEqual([
      { text: '+2.00', tone: 'good' },
      { text: '±0', tone: 'muted' },
      { text: '−1.00', tone: 'bad' },
    ]);
  });

  it('is not there without one, and the verdict is the same either way', () => {
    const without = facts([suite('unit', 82)]);
    const withOne = { ...without, baseline: baseline({ unit: lines(99, 100) }) };
    const { columns, rows } = suiteTable(without);
    expect(columns).toHaveLength(7);
    expect(rows[0]).toHaveLength(7);
    expect(present(SETTINGS, decide(SETTINGS, without), without).notes).toEqual([]);
    const { metrics, ...verdict } = decide(SETTINGS, withOne);
    expect(verdict).toEqual({ ...decide(SETTINGS, without), metrics: undefined });
    expect(metrics).toMatchObject({ baseline: { commit: COMMIT, commitsBack: 3 } });
  });

  it.each([
    [1, 'HEAD~1, the commit before this one'],
    [3, 'HEAD~3, 3 commits before this one'],
  ])('%i commits back: a note says which commit it is', (commitsBack, words) => {
    const [note, ...more] = baselineNotes(SETTINGS, facts([], { baseline: baseline({}, { commitsBack }) }));
    expect(note).toContain(`against ${COMMIT} (${words}). It decides nothing.`);
    expect(more).toEqual([]);
  });
});

describe('measurementOf', () => {
  it('is what was measured, by suite, with the union', () => {
    const broken = suite('e2e', 1, 2, { problems: [{ code: 'REPORT-EMPTY', reason: 'r', hint: 'h' }] });
    const unit = { lines: [82, 100], branches: [1, 2], functions: null, statements: null };
    expect(measurementOf(SETTINGS, facts([suite('unit', 82), broken]))).toEqual({
      commit: 'f'.repeat(40),
      key: 'web',
      totals: { suites: { unit } },
    });
    const union = facts([suite('unit', 82)], { combined: suite('combined', 82) });
    expect(measurementOf(SETTINGS, union)?.totals.combined).toEqual(unit);
  });
});

describe('readFacts', () => {
  const unit = { name: 'unit', reports: ['*'], conventional: false, mentioned: true, minMatched: 0 };
  const settings: CoverageSettings = { ...SETTINGS, suites: [{ ...unit, thresholds: { lines: 1000 } }] };
  const read = (value: unknown) =>
    readFacts(settings, JSON.parse(JSON.stringify({ ...facts([suite('unit', 1)]), baseline: value }))).facts.baseline;

  it('takes a whole baseline, and none', () => {
    const whole = baseline({ unit: lines(1, 2) }, { combined: lines(1, 2) });
    expect(read(whole)).toEqual(whole);
    expect(read(undefined)).toBeUndefined();
  });

  const good = baseline({ unit: lines(1, 2) });
  it.each<readonly [path: string, value: unknown]>([
    ['facts.baseline', null],
    ['facts.baseline', []],
    ['facts.baseline.commit', { ...good, commit: '<b>' }],
    ['facts.baseline.commit', { ...good, commit: 'A'.repeat(40) }],
    ['facts.baseline.commitsBack', { ...good, commitsBack: 0 }],
    ['facts.baseline.commitsBack', { ...good, commitsBack: 1.5 }],
    ['facts.baseline.suites', { ...good, suites: [] }],
    ['facts.baseline.suites', { ...good, suites: { '\u001b[2J': lines(1, 2) } }],
    ['facts.baseline.suites.unit', { ...good, suites: { unit: null } }],
    ['facts.baseline.suites.unit.lines', { ...good, suites: { unit: lines(3, 2) } }],
    ['facts.baseline.suites.unit.branches', { ...good, suites: { unit: { lines: [1, 2] } } }],
    ['facts.baseline.combined', { ...good, combined: 1 }],
  ])('refuses a damaged %s (%j)', (path, value) => {
    let problem: unknown;
    try {
      read(value);
    } catch (error) {
      if (error instanceof ProblemError) problem = error.problem;
    }
    expect(problem).toMatchObject({ code: 'FACTS-INVALID', reason: expect.stringContaining(`: ${path} is not`) });
  });
});
