import type { Problem } from '../../shared/model/problem.ts';

/** At most so many of each list are named; how many there are is counted. */
export const MOST_LISTED = 500;

/** A test that something is said of. Texts are hostile. */
export interface TestEntry {
  /** `suite > name`, with ` (#2)` for the second of one name. */
  readonly id: string;
  /** The report it is in. */
  readonly report?: string;
  /** Relative to the repository root, where such a file is there. */
  readonly path?: string;
  readonly line?: number;
  readonly owners?: readonly string[];
  readonly message?: string;
  readonly tries?: number;
  readonly durationMs?: number;
  /** Of earlier runs: how long it took at most. */
  readonly beforeMs?: number;
  /** Flaky: in how many of so many runs, this one included. */
  readonly flakes?: { readonly runs: number; readonly flaky: number };
  /** Removed: the new name of it. */
  readonly now?: string;
  /** True: it is quarantined, and does not count. */
  readonly quarantined?: true;
}

/** Those that are named, and how many there are. */
export interface TestList {
  readonly count: number;
  readonly listed: readonly TestEntry[];
}

export interface ReportFacts {
  readonly path: string;
  readonly format: string;
  readonly sizeBytes: number;
  readonly tests: number;
  /** Older than the commit that it should be of. */
  readonly stale: boolean;
  /** The report with the same tests and results. */
  readonly repeats?: string;
}

export interface CategoryFacts {
  readonly name: string;
  readonly count: number;
}

/** What changed since the baseline. */
export interface ComparisonFacts {
  readonly commit: string;
  readonly commitsBack: number;
  /** How many tests it has. */
  readonly tests: number;
  /** How many runs its history goes back, that one included. */
  readonly runs: number;
  readonly added: number;
  readonly removed: TestList;
  readonly renamed: TestList;
  readonly newlySkipped: TestList;
  readonly newlyFlaky: TestList;
  readonly slower: TestList;
  /** How long all tests took at most in the last runs, in ms. */
  readonly beforeMs: number;
  /** Suites of the baseline of which no test is left, among those that are removed. */
  readonly emptied: readonly { readonly suite: string; readonly tests: number }[];
}

export interface QuarantineEntry {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  readonly ticket?: string;
  readonly expires: string;
  /** 1-based, in the file. */
  readonly line: number;
  /** How it came out; absent: no such test ran. */
  readonly outcome?: 'passed' | 'failed' | 'flaky' | 'skipped';
  /** Runs in a row that it passed at once, this one included. */
  readonly passes: number;
}

export interface QuarantineFacts {
  readonly path: string;
  /** `2026-11-28`, in UTC. */
  readonly today: string;
  readonly entries: readonly QuarantineEntry[];
}

/** All that is decided on. Plain JSON. */
export interface TestsFacts {
  /** Sorted by path. */
  readonly reports: readonly ReportFacts[];
  readonly problems: readonly Problem[];
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
  /** Without those that are quarantined, which come last in it and are marked. */
  readonly failed: TestList;
  readonly flaky: TestList;
  /** Failed or flaky, and quarantined. */
  readonly quarantined: number;
  /** The sum of all times that were told, in ms. */
  readonly durationMs: number;
  /** Tests whose time is no length of time, and the first of them. */
  readonly oddDurations: { readonly count: number; readonly first?: TestEntry };
  /** The slowest, in descending order. */
  readonly slowest: readonly TestEntry[];
  /** Those over `max-test-duration`. */
  readonly overDuration: TestList;
  readonly categories: readonly CategoryFacts[];
  readonly comparison?: ComparisonFacts;
  /** Why there is none, where something is decided on it. */
  readonly comparisonProblem?: Problem;
  readonly quarantine?: QuarantineFacts;
}
