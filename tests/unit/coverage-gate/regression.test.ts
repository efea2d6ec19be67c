import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { present } from '../../../src/coverage-gate/present.ts';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import { comparedLines, judgeRegression } from '../../../src/coverage-gate/regression.ts';
import type { SuiteDeltaFacts } from '../../../src/shared/model/coverage-delta.ts';
import type { CoverageFacts } from '../../../src/shared/model/coverage-facts.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from './facts.ts';

const COMMIT = `1a2b3c4${'d'.repeat(33)}`;
const UNIT = suiteSettings('unit', { thresholds: { lines: 0 } });
const settings = (maxDrop: number) => settingsOf({ suites: [UNIT], regression: { maxDrop } });

function deltaOf(over: Partial<SuiteDeltaFacts> = {}): SuiteDeltaFacts {
  return {
    name: 'unit',
    before: [80, 100],
    after: [80, 100],
    removed: [0, 0],
    added: [0, 0],
    keptBefore: [80, 100],
    keptAfter: [80, 100],
    dropped: [0, 0],
    droppedFiles: [],
    droppedFileCount: 0,
    movedLines: 0,
    lost: 0,
    gained: 0,
    indirect: [],
    indirectFileCount: 0,
    flakyLost: 0,
    flakyGained: 0,
    flaky: [],
    flakyFileCount: 0,
    unmappedFiles: 0,
    ...over,
  };
}

function facts(over: Partial<SuiteDeltaFacts> = {}, more: Partial<CoverageFacts> = {}): CoverageFacts {
  const delta = deltaOf(over);
  const none = { branches: null, functions: null, statements: null };
  return factsOf([suiteFacts('unit', [fileFacts('a.ts', { lines: delta.after })])], {
    baseline: { commit: COMMIT, commitsBack: 2, suites: { unit: { lines: delta.before, ...none } } },
    delta: { suites: [delta], missingSuites: [] },
    ...more,
  });
}

function outcomeOf(all: CoverageFacts, maxDrop = 0): string {
  const [judged] = judgeRegression(settings(maxDrop), all);
  return judged?.problem?.code ?? (judged?.finding === undefined ? 'passed' : 'failed');
}

describe('a drop is decided on integers', () => {
  it.each<readonly [what: string, delta: Partial<SuiteDeltaFacts>, maxDrop: number, outcome: string]>([
    ['nothing changed', {}, 0, 'passed'],
    ['one of very many', { before: [800_000, 1_000_000], after: [799_999, 1_000_000] }, 0, 'failed'],
    ['exactly what may be lost', { after: [79, 100] }, 1000, 'passed'],
    ['a little more', { before: [800_000, 1_000_000], after: [789_999, 1_000_000] }, 1000, 'failed'],
    ['covered code is gone', { before: [80, 100], after: [30, 50], removed: [50, 50] }, 0, 'passed'],
    ['it is gone, and more besides', { before: [80, 100], after: [29, 50], removed: [50, 50] }, 0, 'failed'],
    ['all of it is gone, and other code is there', { after: [1, 50], removed: [80, 100] }, 0, 'failed'],
    ['all of it is gone', { after: [0, 0], removed: [80, 100] }, 0, 'passed'],
    ['the suite is new', { before: [0, 0], after: [1, 100] }, 0, 'passed'],
    ['lines that are still there are not measured', { after: [80, 90], dropped: [5, 10] }, 0, 'passed'],
    ['covered lines that are still there are not measured', { after: [70, 80], dropped: [10, 20] }, 0, 'failed'],
    ['only what flaps was lost', { after: [77, 100], lost: 3, flakyLost: 3 }, 0, 'passed'],
    ['what flaps came back and hides what was lost', { lost: 2, gained: 2, flakyGained: 2 }, 0, 'failed'],
  ])('%s', (_, delta, maxDrop, outcome) => {
    expect(outcomeOf(facts(delta), maxDrop)).toBe(outcome);
  });

  it('texts that look the same are told apart', () => {
    const all = facts({ before: [799_955, 1_000_000], after: [799_951, 1_000_000] });
    expect(decide(settings(0), all).summary).toBe(
      'unit: lines fell to 79.9951 % (799951 of 1000000) from 79.9955 % (799955 of 1000000), the baseline of 1a2b3c4; nothing may be lost',
    );
  });

  it('says what it counted otherwise', () => {
    const all = facts({ after: [70, 80], dropped: [10, 20], lost: 1, flakyLost: 1 });
    expect(comparedLines(all.delta!.suites[0]!)).toEqual({ covered: 71, total: 100 });
    expect(decide(settings(0), all).summary).toContain(
      '(1 flaky line counted as before, 20 no longer measured counted as uncovered)',
    );
  });
});

describe('what cannot be compared does not pass', () => {
  const suites = [suiteFacts('unit', [], { problems: [PROBLEM] })];
  it.each<readonly [what: string, all: CoverageFacts, code: string]>([
    ['nobody looked', { ...facts(), delta: undefined as never }, 'BASELINE-NONE'],
    [
      'the store failed',
      facts({}, { delta: { problem: { ...PROBLEM, code: 'BASELINE-DENIED' }, suites: [], missingSuites: [] } }),
      'BASELINE-DENIED',
    ],
    ['the suite was not measured', facts({}, { suites }), 'LCOV-TRUNCATED'],
    ['the delta has not the suite', facts({}, { delta: { suites: [], missingSuites: [] } }), 'BASELINE-NONE'],
  ])('%s', (_, all, code) => {
    expect(outcomeOf(all)).toBe(code);
    expect(decide(settings(0), all).outcome).toBe('inconclusive');
  });
});

it('nothing is decided without the option', () => {
  const all = facts({ after: [1, 100] });
  expect(judgeRegression(settingsOf({ suites: [UNIT] }), all)).toEqual([]);
  expect(decide(settingsOf({ suites: [UNIT] }), all).outcome).toBe('passed');
});

describe('people are shown', () => {
  const changed = facts(
    {
      after: [76, 100],
      added: [3, 5],
      removed: [2, 2],
      lost: 4,
      gained: 1,
      indirect: [
        { path: 'src/`x`.ts', lost: 4, lostLines: '3-5,9', gained: 1, gainedLines: '12', fileUnchanged: true },
      ],
      indirectFileCount: 3,
      flakyLost: 1,
      flaky: [{ path: 'src/`x`.ts', count: 1, lines: '9', runs: 4 }],
      flakyFileCount: 5,
      droppedFiles: ['b.ts'],
      droppedFileCount: 1,
      dropped: [1, 2],
      unmappedFiles: 2,
    },
    {},
  );
  const shown = present(settings(0), decide(settings(0), changed), changed);

  it('what became of the lines, suite by suite', () => {
    const table = shown.tables.find(({ title }) => title === 'What changed since 1a2b3c4 (covered of all lines)');
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Suite',
      'Fair change',
      'Removed',
      'New lines',
      'Lost elsewhere',
      'Gained elsewhere',
      'Flaky',
    ]);
    expect(table?.rows).toEqual([
      [
        'unit',
        { text: '−4.10', tone: 'bad' },
        '2 of 2',
        '3 of 5',
        { text: '5', tone: 'bad' },
        { text: '1', tone: 'good' },
        { text: '1', tone: 'warn' },
      ],
    ]);
  });

  it('which lines changed though nobody touched them', () => {
    const table = shown.tables.find(({ title }) => title.startsWith('Lines that did not change'));
    expect(table).toMatchObject({
      rows: [[{ text: 'src/`x`.ts', code: true }, 'unit', '3-5, 9', '12', '9', 'no']],
      omittedRows: 2,
      detail: true,
    });
  });

  it('flaky lines, files that are no longer measured, and how far back the baseline is', () => {
    expect(shown.notes).toEqual([
      `Since 1a2b3c4: change of the lines covered, in percentage points, against ${COMMIT} (HEAD~2, 2 commits before this one). Lines may fall by 0 points, removed code accounted for.`,
      'unit: flaky lines, counted as they were: src/`x`.ts 9; +4 more.',
      'unit: 1 file is still there, but no report names it any more: b.ts.',
      'unit: how 2 files changed is not known; all of their lines count as rewritten.',
    ]);
  });

  it('a check for each suite', () => {
    expect(shown.checks?.at(-1)).toMatchObject({
      name: 'unit: since the baseline',
      outcome: 'failed',
      findings: [expect.stringMatching(/^[0-9a-f]{16}$/u)],
    });
  });

  it('no table where nothing changed', () => {
    const same = facts();
    const { tables } = present(settings(0), decide(settings(0), same), same);
    expect(tables.map(({ title }) => title).join()).not.toContain('What changed');
  });
});

describe('facts that somebody changed', () => {
  const read = (all: CoverageFacts) => readFacts(settings(0), JSON.parse(JSON.stringify(all)));
  it('are read back whole', () => {
    const all = facts({
      indirect: [{ path: 'a.ts', lost: 0, lostLines: '', gained: 1, gainedLines: '3', fileUnchanged: false }],
      flaky: [{ path: 'a.ts', count: 1, lines: '3', runs: 3 }],
    });
    expect(read(all).facts).toEqual(all);
  });

  const none = { branches: null, functions: null, statements: null };
  const delta = deltaOf();
  it.each<readonly [path: string, change: Partial<CoverageFacts>]>([
    ['facts.delta', { delta: undefined as never }],
    ['facts.delta.suites', { delta: { suites: [], missingSuites: [] } }],
    ['facts.delta.suites', { delta: { problem: PROBLEM, suites: [delta], missingSuites: [] } }],
    ['facts.baseline', { baseline: undefined as never }],
    ['facts.delta.suites.0.before', { delta: { suites: [deltaOf({ before: [1, 100] })], missingSuites: [] } }],
    ['facts.delta.suites.0.after', { delta: { suites: [deltaOf({ after: [90, 100] })], missingSuites: [] } }],
    ['facts.delta.suites.0.removed', { delta: { suites: [deltaOf({ removed: [81, 100] })], missingSuites: [] } }],
    ['facts.delta.suites.0.removed', { delta: { suites: [deltaOf({ removed: [0, 30] })], missingSuites: [] } }],
    ['facts.delta.suites.0.lost', { delta: { suites: [deltaOf({ flakyLost: 1 })], missingSuites: [] } }],
    ['facts.delta.suites.0.name', { delta: { suites: [deltaOf({ name: 'e2e' })], missingSuites: [] } }],
    ['facts.delta.combined', { delta: { suites: [delta], combined: delta, missingSuites: [] } }],
    ['facts.delta.missingSuites', { delta: { suites: [delta], missingSuites: ['e2e'] } }],
    [
      'facts.delta.missingSuites',
      {
        baseline: {
          commit: COMMIT,
          commitsBack: 1,
          suites: { unit: { lines: [80, 100], ...none }, e2e: { lines: [1, 2], ...none } },
        },
      },
    ],
    [
      'facts.delta.suites.0.indirect.0.lostLines',
      {
        delta: {
          suites: [
            deltaOf({
              indirect: [{ path: 'a', lost: 1, lostLines: '<b>', gained: 0, gainedLines: '', fileUnchanged: true }],
            }),
          ],
          missingSuites: [],
        },
      },
    ],
  ])('%s is refused', (path, change) => {
    let problem: unknown;
    try {
      read(facts({}, change));
    } catch (error) {
      if (error instanceof ProblemError) problem = error.problem;
    }
    expect(problem).toMatchObject({ code: 'FACTS-INVALID', reason: expect.stringContaining(`: ${path} is not`) });
  });
});
