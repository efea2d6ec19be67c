import { describe, expect, it } from 'vitest';
import { compareTests, isSlower, nextKept } from '../../../../src/regression-gate/tests/compare-tests.ts';
import { joinCases, type TestTable, testKey } from '../../../../src/regression-gate/tests/join-cases.ts';
import type { KeptTest, KeptTests } from '../../../../src/regression-gate/tests/kept-tests.ts';
import type { TestCase } from '../../../../src/shared/model/test-run.ts';

function testCase(suite: string, name: string, more: Partial<TestCase> = {}): TestCase {
  const base = {
    outcome: 'passed' as const,
    tries: 1,
    durationMs: 10,
    group: 0,
    report: 0,
    ordinal: 1,
    told: undefined,
  };
  return { ...base, suite, name, ...more };
}

const table = (...cases: readonly TestCase[]): TestTable =>
  joinCases([{ format: 'junit', sizeBytes: 1, cases }], 'separate');

/** As the tests of an earlier run would have been kept. */
function kept(
  tests: readonly (readonly [suite: string, name: string, more?: Partial<KeptTest>])[],
  runs = 3,
): KeptTests {
  const entries = tests.map(([suite, name, more]): [string, KeptTest] => [
    testKey({ suite, name, ordinal: 1 }),
    { state: 'passed', upperMs: 10, runs: 3, flakes: [], ...more },
  ]);
  return { runs, upperMs: 100, tests: new Map(entries), passes: new Map() };
}

function compared(now: TestTable, before: KeptTests, maxSlowdown?: number) {
  const limits = { minSlowdownMs: 5, ...(maxSlowdown === undefined ? {} : { maxSlowdown }) };
  return compareTests(now, before, limits, ({ suite, name }) => ({ id: `${suite} > ${name}` }));
}

const ids = ({ listed }: { readonly listed: readonly { readonly id: string }[] }) => listed.map(({ id }) => id);

describe('tests compared with those that an earlier run kept', () => {
  it('tells those that are new from those that are gone', () => {
    const result = compared(
      table(testCase('s', 'a'), testCase('t', 'x')),
      kept([
        ['s', 'a'],
        ['s', 'b'],
      ]),
    );
    expect([result.tests, result.runs, result.beforeMs, result.added]).toEqual([2, 3, 100, 1]);
    expect(ids(result.removed)).toEqual(['s > b']);
    expect(result.emptied).toEqual([]);
  });

  it('names suites of which nothing is left, with how many tests they had', () => {
    const before = kept([
      ['s', 'first one'],
      ['s', 'second one'],
      ['', 'loose'],
      ['t', 'x'],
    ]);
    expect(compared(table(testCase('t', 'x')), before).emptied).toEqual([{ suite: 's', tests: 2 }]);
  });

  it('takes a test under another name neither for gone nor for new', () => {
    const before = kept([['cart', 'adds an item to the cart']]);
    const result = compared(table(testCase('cart', 'adds an item to the full cart')), before);
    expect([result.added, result.removed.count, result.emptied]).toEqual([0, 0, []]);
    expect(result.renamed.listed).toEqual([
      { id: 'cart > adds an item to the cart', now: 'cart > adds an item to the full cart' },
    ]);
  });

  it.each<[what: string, now: Partial<TestCase>, before: Partial<KeptTest>, skipped: number, flaky: number]>([
    ['skipped, and it ran', { outcome: 'skipped' }, {}, 1, 0],
    ['skipped, and it failed', { outcome: 'skipped' }, { state: 'failed' }, 1, 0],
    ['skipped as before', { outcome: 'skipped' }, { state: 'skipped' }, 0, 0],
    ['flaky for the first time', { tries: 2 }, {}, 0, 1],
    ['flaky as it was once', { tries: 2 }, { flakes: [40] }, 0, 0],
    ['failed on every try, which is not flaky', { tries: 2, outcome: 'failed' }, {}, 0, 0],
  ])('%s', (_, now, before, skipped, flaky) => {
    const result = compared(table(testCase('s', 'a', now)), kept([['s', 'a', before]]));
    expect([result.newlySkipped.count, result.newlyFlaky.count]).toEqual([skipped, flaky]);
  });

  it('takes a test that is new and flaky at once for newly flaky', () => {
    expect(ids(compared(table(testCase('s', 'a', { tries: 2 })), kept([])).newlyFlaky)).toEqual(['s > a']);
  });

  it('lists what is slower, what lost most time first, and only when somebody asks', () => {
    const now = table(
      testCase('s', 'a', { durationMs: 20 }),
      testCase('s', 'b', { durationMs: 40 }),
      testCase('s', 'c'),
    );
    const before = kept([
      ['s', 'a'],
      ['s', 'b'],
      ['s', 'c'],
    ]);
    expect(compared(now, before, 10_000).slower.listed).toEqual([
      { id: 's > b', beforeMs: 10 },
      { id: 's > a', beforeMs: 10 },
    ]);
    expect(compared(now, before).slower.count).toBe(0);
  });
});

it.each([
  [16, 10, true],
  [15, 10, false],
  [1006, 1000, false],
  [1101, 1000, true],
  [1100, 1000, false],
  [Number.NaN, 10, false],
  [-1, 10, false],
  [100, -1, false],
])('%d ms after %d ms: slower by more than 10 %% and 5 ms is %s', (now, before, slower) => {
  expect(isSlower(now, before, 10_000, 5)).toBe(slower);
});

describe('what is kept for the next runs', () => {
  it('is an envelope of times that falls by a tenth, and when tests were flaky', () => {
    const now = table(testCase('s', 'fast', { durationMs: 1.2 }), testCase('s', 'slow', { durationMs: 500, tries: 2 }));
    const before = kept([
      ['s', 'fast', { upperMs: 100, runs: 100, flakes: [0, 98, 99] }],
      ['s', 'slow', { upperMs: 100 }],
      ['s', 'gone'],
    ]);
    const next = nextKept(now, 20, before, new Map([['q', 1]]));
    expect([...next.tests.values()]).toEqual([
      { state: 'passed', upperMs: 90, runs: 100, flakes: [1, 99] },
      { state: 'passed', upperMs: 500, runs: 4, flakes: [0] },
    ]);
    expect([next.runs, next.upperMs, next.passes.get('q')]).toEqual([4, 90, 1]);
  });

  it('begins with this run, and keeps that nobody told a time', () => {
    const next = nextKept(table(testCase('s', 'a', { durationMs: -1, outcome: 'skipped' })), 0, undefined, new Map());
    expect([...next.tests.values()]).toEqual([{ state: 'skipped', upperMs: -1, runs: 1, flakes: [] }]);
    expect([next.runs, next.upperMs]).toEqual([1, 0]);
  });
});
