import { describe, expect, it } from 'vitest';
import {
  carriedFindings,
  carriedMark,
  carriedMetrics,
  carriedNotes,
  carriedProblems,
  isCarried,
} from '../../../src/coverage-gate/carry/carried-texts.ts';
import { checkCarried, checkCarryRules } from '../../../src/coverage-gate/carry/read-carried.ts';
import type { CarriedFacts } from '../../../src/shared/model/coverage-carried.ts';
import type { CoverageFacts } from '../../../src/shared/model/coverage-facts.ts';
import { settingsOf, suiteSettings } from './facts.ts';

const COMMIT = 'abcdef0'.padEnd(40, '0');

function carried(more: Partial<CarriedFacts> = {}): CarriedFacts {
  const from = { commit: COMMIT, commitsBack: 3 };
  return { suite: 'e2e', maxCommits: 5, from, files: 2, changed: [], changedCount: 0, ...more };
}

const factsOf = (...all: readonly CarriedFacts[]) => ({ carried: all }) as unknown as CoverageFacts;

describe('what is said of numbers that a run did not measure', () => {
  const changed = ['a.ts', 'b.ts', 'c.ts', 'd.ts'];
  it.each<[what: string, facts: CarriedFacts, said: string]>([
    ['two files', carried(), 'e2e: 2 files carried forward from abcdef0 (HEAD~3, at most 5 back)'],
    [
      'one file of a part, and one that changed',
      carried({ paths: ['web/**', 'x'], files: 1, changed: ['a.ts'], changedCount: 1 }),
      'e2e in web/**, x: 1 file carried forward from abcdef0 (HEAD~3, at most 5 back); 1 changed since and counts as uncovered: a.ts',
    ],
    [
      'four that changed',
      carried({ changed, changedCount: 4 }),
      'e2e: 2 files carried forward from abcdef0 (HEAD~3, at most 5 back); 4 changed since and count as uncovered: a.ts, b.ts, c.ts, +1 more',
    ],
  ])('%s', (_, facts, said) => {
    expect(carriedFindings(factsOf(facts)).map(({ message, severity }) => [message, severity])).toEqual([
      [said, 'notice'],
    ]);
    expect(carriedNotes(factsOf(facts))).toEqual([
      `${said}.`,
      'What is carried forward is no whole run and is not kept as a baseline.',
    ]);
    expect(isCarried(factsOf(facts))).toBe(true);
  });

  it.each<[what: string, facts: CarriedFacts, said: string]>([
    ['nothing', carried({ files: 0 }), 'e2e: nothing to carry forward from abcdef0 (HEAD~3, at most 5 back).'],
    [
      'no run',
      { suite: 'e2e', maxCommits: 5, files: 0, changed: [], changedCount: 0 },
      'e2e: no run, at most 5 back, can be carried forward.',
    ],
  ])('%s', (_, facts, said) => {
    expect(carriedFindings(factsOf(facts))).toEqual([]);
    expect(carriedNotes(factsOf(facts))).toEqual([said]);
    expect([isCarried(factsOf(facts)), carriedMark(factsOf(facts), 'e2e')]).toEqual([false, '']);
  });

  it('is marked behind the name of the suite, by the oldest run', () => {
    const facts = factsOf(carried(), carried({ from: { commit: COMMIT, commitsBack: 5 } }));
    expect([carriedMark(facts, 'e2e'), carriedMark(facts, 'unit')]).toEqual([' (from HEAD~5)', '']);
  });

  it('is told to programs, and nothing where nothing was', () => {
    expect(carriedMetrics({} as CoverageFacts)).toEqual({});
    const none = { suite: 'x', maxCommits: 1, files: 0, changed: [], changedCount: 0 };
    expect(carriedMetrics(factsOf(carried({ paths: ['a'] }), none))).toEqual({
      carried: [
        { suite: 'e2e', paths: ['a'], commit: COMMIT, commitsBack: 3, maxCommits: 5, files: 2, changedFiles: 0 },
        { suite: 'x', commit: null, commitsBack: null, maxCommits: 1, files: 0, changedFiles: 0 },
      ],
    });
  });

  it('cannot meet a threshold for anything but lines', () => {
    const limits = { lines: 90_000, branches: 80_000 };
    const settings = settingsOf({ suites: [suiteSettings('e2e', { thresholds: limits })] });
    expect(carriedProblems(settings, factsOf(carried())).map(({ code, reason }) => [code, reason])).toEqual([
      [
        'METRIC-NOT-MEASURED',
        'suite e2e is carried forward, which holds lines only, and there is a threshold for branches',
      ],
    ]);
    expect(carriedProblems(settings, factsOf(carried({ files: 0 })))).toEqual([]);
    const rule = (suites: readonly string[]) =>
      settingsOf({ paths: [{ match: 'a', suites, thresholds: { functions: 1 } }] });
    expect(carriedProblems(rule(['e2e']), factsOf(carried()))).toHaveLength(1);
    expect(carriedProblems(rule(['unit']), factsOf(carried()))).toEqual([]);
  });
});

describe('what a facts.json that anybody may have written says was carried', () => {
  const RULE = { suite: 'e2e', maxCommits: 5, paths: ['web/**'] };
  const whole = carried({ paths: ['web/**'] });

  it('is taken when it is of a rule, and no older than that', () => {
    expect(() => checkCarried([whole], { carryForward: [RULE] })).not.toThrow();
    const { from, ...none } = { ...whole, files: 0 };
    expect(() => checkCarried([none], { carryForward: [RULE] })).not.toThrow();
  });

  it.each<[what: string, value: unknown]>([
    ['of no rule', [{ ...whole, suite: 'unit' }]],
    ['of other files', [{ ...whole, paths: ['**'] }]],
    ['of all files', [carried()]],
    ['under another age', [{ ...whole, maxCommits: 50 }]],
    ['too old', [{ ...whole, from: { commit: COMMIT, commitsBack: 6 } }]],
    ['of this run', [{ ...whole, from: { commit: COMMIT, commitsBack: 0 } }]],
    ['of no commit', [{ ...whole, from: { commit: 'main', commitsBack: 1 } }]],
    ['of nothing', [{ ...whole, from: undefined }]],
    ['not counted', [{ ...whole, files: -1 }]],
    ['of files without names', [{ ...whole, changed: [1] }]],
    ['no list', {}],
  ])('is refused: %s', (_, value) => {
    expect(() => checkCarried(value, { carryForward: [RULE] })).toThrow('the facts are damaged');
  });

  it.each<[what: string, rules: unknown]>([
    ['no list', {}],
    ['no suite', [{ maxCommits: 1 }]],
    ['no age', [{ suite: 'e2e', maxCommits: '5' }]],
    ['globs that are none', [{ ...RULE, paths: [1] }]],
  ])('has rules, which are refused: %s', (_, rules) => {
    expect(() => checkCarryRules([RULE])).not.toThrow();
    expect(() => checkCarryRules(rules)).toThrow('the facts are damaged: options.carryForward');
  });
});
