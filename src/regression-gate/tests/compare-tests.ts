import type { ComparisonFacts, TestEntry, TestList } from './facts.ts';
import { MOST_LISTED } from './facts.ts';
import { isFlaky, type JoinedTest, suiteOf, testId } from './join-cases.ts';
import { type KeptTest, type KeptTests, MOST_RUNS } from './kept-tests.ts';
import { findRenames } from './renames.ts';
import type { TestLimits } from './settings.ts';

const MOST_EMPTIED = 100;
/** What the slowest of the last runs weighs a run later. */
const FADE = 0.9;

/** A test that became something, and what it was. */
type Change = readonly [key: string, test: JoinedTest, before: KeptTest];

/** What became of the tests that an earlier run kept. `entryOf` names a test of this run. */
export function compareTests(
  tests: ReadonlyMap<string, JoinedTest>,
  earlier: KeptTests,
  { maxSlowdown, minSlowdownMs }: Pick<TestLimits, 'maxSlowdown' | 'minSlowdownMs'>,
  entryOf: (key: string, test: JoinedTest) => TestEntry,
): Omit<ComparisonFacts, 'commit' | 'commitsBack'> {
  const removed: string[] = [];
  const skipped: Change[] = [];
  const flaky: Change[] = [];
  const slower: Change[] = [];
  for (const [key, before] of earlier.tests) {
    const test = tests.get(key);
    if (test === undefined) removed.push(key);
    else {
      if (test.outcome === 'skipped' && before.state !== 'skipped') skipped.push([key, test, before]);
      if (isFlaky(test) && before.flakes.length === 0) flaky.push([key, test, before]);
      if (maxSlowdown !== undefined && isSlower(test.durationMs, before.upperMs, maxSlowdown, minSlowdownMs))
        slower.push([key, test, before]);
    }
  }
  const added = [...tests.keys()].filter((key) => !earlier.tests.has(key));
  // A test that is new and flaky at once was without flakes before, too.
  const unsteady = added.filter((key) => isFlaky(tests.get(key)!));
  const renames = findRenames(removed, added);
  const gone = removed.filter((key) => !renames.has(key));
  const entry = (key: string): TestEntry => ({ id: testId(key) });
  return {
    tests: earlier.tests.size,
    runs: earlier.runs,
    added: added.length - renames.size,
    removed: listOf(gone, entry),
    renamed: listOf([...renames], ([key, now]) => ({ ...entry(key), now: testId(now) })),
    newlySkipped: listOf(skipped, ([key, test]) => entryOf(key, test)),
    newlyFlaky: listOf([...flaky.map(([key]) => key), ...unsteady], (key) => entryOf(key, tests.get(key)!)),
    slower: listOf(slower.sort(byLoss), ([key, test, before]) => ({ ...entryOf(key, test), beforeMs: before.upperMs })),
    beforeMs: earlier.upperMs,
    emptied: emptiedSuites(gone, tests),
  };
}

export function isSlower(durationMs: number, beforeMs: number, maxSlowdown: number, minSlowdownMs: number): boolean {
  if (!(durationMs >= 0) || beforeMs < 0) return false;
  return durationMs - beforeMs > minSlowdownMs && (durationMs - beforeMs) * 100_000 > maxSlowdown * beforeMs;
}

function byLoss([, a, beforeA]: Change, [, b, beforeB]: Change): number {
  return b.durationMs - beforeB.upperMs - (a.durationMs - beforeA.upperMs);
}

export function listOf<T>(all: readonly T[], entry: (one: T) => TestEntry): TestList {
  return { count: all.length, listed: all.slice(0, MOST_LISTED).map(entry) };
}

function emptiedSuites(gone: readonly string[], tests: ReadonlyMap<string, JoinedTest>): ComparisonFacts['emptied'] {
  const suites = new Map<string, number>();
  for (const key of gone) suites.set(suiteOf(key), (suites.get(suiteOf(key)) ?? 0) + 1);
  suites.delete('');
  if (suites.size > 0) for (const { case: one } of tests.values()) suites.delete(one.suite);
  return [...suites].slice(0, MOST_EMPTIED).map(([suite, count]) => ({ suite, tests: count }));
}

/** What the next runs compare with. A test under a new name begins anew. */
export function nextKept(
  tests: ReadonlyMap<string, JoinedTest>,
  durationMs: number,
  earlier: KeptTests | undefined,
  passes: ReadonlyMap<string, number>,
): KeptTests {
  const kept = new Map<string, KeptTest>();
  for (const [key, test] of tests) {
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
