import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { present } from '../../../src/coverage-gate/present.ts';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import type { CoverageSettings } from '../../../src/coverage-gate/settings.ts';
import type { CoverageFacts } from '../../../src/shared/model/coverage-facts.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from './facts.ts';

interface Stored {
  readonly options: CoverageSettings;
  readonly facts: CoverageFacts;
}
type Path = readonly string[];

const A = fileFacts('src/a.ts', { lines: [1, 10], branches: [0, 4], uncovered: '2-9,10' });
const B = fileFacts('src/b.ts', { lines: [9, 10], branches: [4, 4], uncovered: '4' });

const FAILED: Stored = {
  options: settingsOf({
    suites: [suiteSettings('unit', { root: 'packages/a' }), suiteSettings('e2e', { thresholds: { lines: 80_000 } })],
    combined: { lines: 99_000 },
    paths: [{ match: 'src/a*', suites: ['unit', 'e2e'], thresholds: { lines: 50_000, branches: 50_000 } }],
    ignore: ['gen/**'],
  }),
  facts: factsOf([suiteFacts('unit', [A, B], { unmatched: ['x.ts'], unmatchedCount: 1 }), suiteFacts('e2e', [A, B])], {
    combined: suiteFacts('combined', [A, B]),
    baseline: {
      commit: 'f'.repeat(40),
      commitsBack: 2,
      suites: { unit: { lines: [1, 2], branches: null, functions: null, statements: null } },
      combined: { lines: [1, 2], branches: null, functions: null, statements: [1, 2] },
    },
  }),
};
const UNMEASURABLE: Stored = {
  options: settingsOf({
    suites: [suiteSettings('unit'), suiteSettings('e2e', { thresholds: { lines: 0, branches: 1000 } })],
    combined: { branches: 1000 },
  }),
  facts: factsOf([suiteFacts('unit', [], { problems: [PROBLEM] }), suiteFacts('e2e', [A])], {
    combined: suiteFacts('combined', [A], { problems: [PROBLEM] }),
  }),
};
const UNMEASURED: Stored = {
  options: settingsOf(),
  facts: factsOf([suiteFacts('unit', [fileFacts('a.ts')])], { unmeasured: ['b.ts', 'c.ts'], unmeasuredCount: 2 }),
};
const PASSED: Stored = {
  options: settingsOf(),
  facts: factsOf([suiteFacts('unit', [fileFacts('a.ts', { branches: [1, 2] })])], { commit: null }),
};
const SINGLE: Stored = { options: settingsOf(), facts: factsOf([suiteFacts('unit', [A])]) };
const STORED = { FAILED, UNMEASURABLE, UNMEASURED, PASSED, SINGLE };

function membersOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...membersOf(inner, [...path, key])]);
}

/** A copy in which one member is something else; undefined takes it out. */
function damaged(stored: Stored, path: Path, by: unknown): { readonly options: unknown; readonly facts: unknown } {
  const copy = structuredClone(stored);
  let holder = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (by !== undefined) holder[last] = by;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

function outcomeOf({ options, facts }: { readonly options: unknown; readonly facts: unknown }): string {
  try {
    const read = readFacts(options, facts);
    const verdict = decide(read.options, read.facts);
    present(read.options, verdict, read.facts);
    return verdict.outcome;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'FACTS-INVALID') return 'FACTS-INVALID';
    throw error;
  }
}

test.each([
  [FAILED, 'failed'],
  [UNMEASURABLE, 'inconclusive'],
  [UNMEASURED, 'inconclusive'],
  [PASSED, 'passed'],
  [SINGLE, 'failed'],
])('what was written is read and decided again (%#)', (stored, outcome) => {
  expect(outcomeOf(JSON.parse(JSON.stringify(stored)))).toBe(outcome);
});

describe('one damaged member never turns another verdict into a pass', () => {
  const NOT_PASSED = Object.entries(STORED).filter(([name]) => name !== 'PASSED');
  test.each(NOT_PASSED)('%s: taken out', (_name, stored) => {
    const passed = membersOf(stored).filter((path) => outcomeOf(damaged(stored, path, undefined)) === 'passed');
    expect(passed.map((path) => path.join('.'))).toEqual([]);
  });

  test.each(NOT_PASSED)('%s: of another type or beyond all bounds', (_name, stored) => {
    const passed: string[] = [];
    for (const path of membersOf(stored))
      for (const by of [null, true, -1, 0.5, 1e300, '', 'x', [], [1], {}, { a: 1 }])
        if (outcomeOf(damaged(stored, path, by)) === 'passed') passed.push(`${path.join('.')} = ${JSON.stringify(by)}`);
    expect(passed).toEqual([]);
  });
});

describe('what is refused, and where', () => {
  const facts = (over: Partial<CoverageFacts>): Stored => ({ ...FAILED, facts: { ...FAILED.facts, ...over } });
  const options = (over: Partial<CoverageSettings>): Stored => ({ ...FAILED, options: { ...FAILED.options, ...over } });
  const unit = FAILED.facts.suites[0]!;
  const e2e = FAILED.facts.suites[1]!;
  const withFile = (over: object): Stored => facts({ suites: [{ ...unit, files: [{ ...A, ...over }, B] }, e2e] });

  test.each<[string, unknown, string]>([
    ['no options', { facts: FAILED.facts }, 'options'],
    ['no facts', { options: FAILED.options, facts: null }, 'facts'],
    ['no suites', facts({ suites: [] }), 'facts.suites'],
    ['a suite is missing that must be there', facts({ suites: [unit] }), 'facts.combined'],
    ['… and its union too', { ...facts({ suites: [unit] }), facts: factsOf([unit]) }, 'facts.suites'],
    ['a suite without settings', facts({ suites: [{ ...unit, name: 'other' }, e2e] }), 'facts.suites'],
    ['a suite twice', facts({ suites: [unit, unit] }), 'facts.suites'],
    ['settings twice', options({ suites: [FAILED.options.suites[0]!, ...FAILED.options.suites] }), 'options.suites'],
    [
      'nothing to judge by',
      { ...SINGLE, options: settingsOf({ suites: [suiteSettings('unit', { thresholds: {} })] }) },
      'options.suites',
    ],
    ['a bad name', options({ suites: [suiteSettings('__proto__')] }), 'options.suites.0.name'],
    ['a threshold above 100 %', options({ combined: { lines: 100_001 } }), 'options.combined.lines'],
    ['an unknown policy', options({ unmeasured: 'never' as 'fail' }), 'options.unmeasured'],
    ['more covered than there is', withFile({ lines: [11, 10] }), 'facts.suites.0.files.0.lines'],
    ['three counts', withFile({ lines: [1, 10, 1] }), 'facts.suites.0.files.0.lines'],
    ['markup for lines', withFile({ uncovered: '<b>' }), 'facts.suites.0.files.0.uncovered'],
    ['no range', withFile({ uncovered: '' }), 'facts.suites.0.files.0.uncovered'],
    ['files out of order', facts({ suites: [{ ...unit, files: [B, A] }, e2e] }), 'facts.suites.0.files.1.path'],
    ['a file twice', facts({ suites: [{ ...unit, files: [A, A] }, e2e] }), 'facts.suites.0.files.1.path'],
    ['a union without a file', facts({ combined: suiteFacts('combined', [A]) }), 'facts.combined.files'],
    [
      'a union in doubt alone',
      facts({ combined: suiteFacts('combined', [A, B], { problems: [PROBLEM] }) }),
      'facts.combined.problems',
    ],
    ['a commit that is none', facts({ commit: '$(id)' }), 'facts.commit'],
    ['unmeasured files without their count', facts({ unmeasured: ['a'] }), 'facts.unmeasuredCount'],
    ['a count without unmeasured files', facts({ unmeasuredCount: 1 }), 'facts.unmeasuredCount'],
    [
      'a place that is none',
      {
        ...UNMEASURABLE,
        facts: {
          ...UNMEASURABLE.facts,
          suites: [
            suiteFacts('unit', [], {
              problems: [{ ...PROBLEM, location: { path: 'a', line: '1' as unknown as number } }],
            }),
          ],
        },
      },
      'facts.suites.0.problems.0.location.line',
    ],
    [
      'a baseline of no commit',
      facts({ baseline: { ...FAILED.facts.baseline!, commit: 'HEAD' } }),
      'facts.baseline.commit',
    ],
    [
      'a baseline of this commit',
      facts({ baseline: { ...FAILED.facts.baseline!, commitsBack: 0 } }),
      'facts.baseline.commitsBack',
    ],
    [
      'a baseline of a strange suite',
      facts({ baseline: { ...FAILED.facts.baseline!, suites: { '': FAILED.facts.baseline!.combined! } } }),
      'facts.baseline.suites',
    ],
  ])('%s', (_what, stored, where) => {
    const { options, facts } = stored as { options: unknown; facts: unknown };
    expect(() => readFacts(options, facts)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          code: 'FACTS-INVALID',
          reason: `the facts are damaged: ${where} is not what it should be`,
        }),
      }),
    );
  });
});
