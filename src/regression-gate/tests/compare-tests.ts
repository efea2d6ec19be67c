import type { TestCase } from '../../shared/model/test-run.ts';
import type { ComparisonFacts, TestEntry, TestList } from './facts.ts';
import { MOST_LISTED } from './facts.ts';
import { isFlaky, suiteOf, type TestTable, testId, testKey } from './join-cases.ts';
import { type KeptTest, type KeptTests, MOST_RUNS } from './kept-tests.ts';
import { findRenames } from './renames.ts';
import type { TestLimits } from './settings.ts';

const MOST_EMPTIED = 100;
/** What the slowest of the last runs weighs a run later. */
const FADE = 0.9;

/** A test that became something, and what it was. */
type Change = readonly [test: TestCase, before: KeptTest];

/** What became of the tests that an earlier run kept. `entryOf` names a test of this run. */
export function compareTests(
  tests: TestTable,
  earlier: KeptTests,
  { maxSlowdown, minSlowdownMs }: Pick<TestLimits, 'maxSlowdown' | 'minSlowdownMs'>,
  entryOf: (test: TestCase) => TestEntry,
): Omit<ComparisonFacts, 'commit' | 'commitsBack'> {
  const removed: string[] = [];
  const skipped: Change[] = [];
  const flaky: Change[] = [];
  const slower: Change[] = [];
  for (const [key, before] of earlier.tests) {
    const test = tests.get(key);
    if (test === undefined) removed.push(key);
    else {
      if (test.outcome === 'skipped' && before.state !== 'skipped') skipped.push([test, before]);
      if (isFlaky(test) && before.flakes.length === 0) flaky.push([test, before]);
      if (maxSlowdown !== undefined && isSlower(test.durationMs, before.upperMs, maxSlowdown, minSlowdownMs))
        slower.push([test, before]);
    }
  }
  const added: string[] = [];
  // A test that is new and flaky at once was without flakes before, too.
  const unsteady: TestCase[] = [];
  for (const test of tests) {
    const key = testKey(test);
    if (earlier.tests.has(key)) continue;
    added.push(key);
    if (isFlaky(test)) unsteady.push(test);
  }
  const renames = findRenames(removed, added);
  const gone = removed.filter((key) => !renames.has(key));
  const entry = (key: string): TestEntry => ({ id: testId(key) });
  return {
    tests: earlier.tests.size,
    runs: earlier.runs,
    added: added.length - renames.size,
    removed: listOf(gone, entry),
    renamed: listOf([...renames], ([key, now]) => ({ ...entry(key), now: testId(now) })),
    newlySkipped: listOf(skipped, ([test]) => entryOf(test)),
    newlyFlaky: listOf([...flaky.map(([test]) => test), ...unsteady], entryOf),
    slower: listOf(slower.sort(byLoss), ([test, before]) => ({ ...entryOf(test), beforeMs: before.upperMs })),
    beforeMs: earlier.upperMs,
    emptied: emptiedSuites(gone, tests),
  };
}

export function isSlower(durationMs: number, beforeMs: number, maxSlowdown: number, minSlowdownMs: number): boolean {
  if (!(durationMs >= 0) || beforeMs < 0) return false;
  return durationMs - beforeMs > minSlowdownMs && (durationMs - beforeMs) * 100_000 > maxSlowdown * beforeMs;
}

function byLoss([a, beforeA]: Change, [b, beforeB]: Change): number {
  return b.durationMs - beforeB.upperMs - (a.durationMs - beforeA.upperMs);
}

export function listOf<T>(all: readonly T[], entry: (one: T) => TestEntry): TestList {
  return { count: all.length, listed: all.slice(0, MOST_LISTED).map(entry) };
}

function emptiedSuites(gone: readonly string[], tests: TestTable): ComparisonFacts['emptied'] {
  const suites = new Map<string, number>();
  for (const key of gone) suites.set(suiteOf(key), (suites.get(suiteOf(key)) ?? 0) + 1);
  return [...suites]
    .filter(([suite]) => suite !== '' && !tests.hasSuite(suite))
    .slice(0, MOST_EMPTIED)
    .map(([suite, count]) => ({ suite, tests: count }));
}

/** What the next runs compare with. A test under a new name begins anew. */
export function nextKept(
  tests: TestTable,
  durationMs: number,
  earlier: KeptTests | undefined,
  passes: ReadonlyMap<string, number>,
): KeptTests {
  const kept = new Map<string, KeptTest>();
  for (const test of tests) {
    const key = testKey(test);
    const before = earlier?.tests.get(key);
    const ages = (before?.flakes ?? []).map((age) => age + 1).filter((age) => age < MOST_RUNS);
    kept.set(key, {
      state: test.outcome,
      upperMs: envelope(test.durationMs, before?.upperMs ?? -1),
      runs: Math.min(MOST_RUNS, (before?.runs ?? 0) + 1),
      flakes: isFlaky(test) ? [0, ...ages] : ages,
    });
  }
  return {
    runs: Math.min(MOST_RUNS, (earlier?.runs ?? 0) + 1),
    upperMs: Math.max(0, envelope(durationMs, earlier?.upperMs ?? -1)),
    tests: kept,
    passes,
  };
}

function envelope(durationMs: number, beforeMs: number): number {
  const faded = beforeMs < 0 ? -1 : Math.floor(beforeMs * FADE);
  return Math.max(faded, durationMs >= 0 ? Math.ceil(durationMs) : -1);
}
