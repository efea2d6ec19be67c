/** What a run took from an earlier one by one rule, because it did not measure it itself. */
export interface CarriedFacts {
  readonly suite: string;
  /** Globs of the rule; absent: all of the suite. */
  readonly paths?: readonly string[];
  /** How many commits back the earlier run may be at most. */
  readonly maxCommits: number;
  /** The earlier run; absent: none that is near enough measured any of it. */
  readonly from?: {
    /** 40 or 64 hexadecimal digits. */
    readonly commit: string;
    /** Steps from the measured commit along first parents, at least 1. */
    readonly commitsBack: number;
  };
  /** How many files were taken, all of them exactly as they were then. */
  readonly files: number;
  /** Files that changed since, sorted, at most 100: they count as uncovered. */
  readonly changed: readonly string[];
  readonly changedCount: number;
}
