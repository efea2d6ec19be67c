import type { Problem } from '../../shared/model/problem.ts';

/** One metric of this run, and what is known of it. */
export interface MetricFacts {
  readonly name: string;
  readonly unit: string;
  readonly better: 'less' | 'more';
  readonly exact: boolean;
  /** One for each report that has it, in the order of their paths: the median of its samples. */
  readonly values: readonly number[];
  /** Of earlier commits, oldest first, in this unit. */
  readonly history: readonly number[];
  /** Of each of them, the place of its commit in `commits`. */
  readonly places: readonly number[];
}

/** The commits that a change may be from. */
export interface CommitRange {
  /** The last good commit, which is not one of them, and the first that shows the change, which is. */
  readonly from: string;
  readonly to: string;
  /** Along first parents, newest first; some are left out when they are very many. */
  readonly commits: readonly string[];
}

/** All that is decided on. Plain JSON. */
export interface BenchmarksFacts {
  readonly metrics: readonly MetricFacts[];
  /** Of the history, oldest first. */
  readonly commits: readonly string[];
  /** Metrics that the history has and this run has not. */
  readonly removed: readonly string[];
  /** Metrics that are called otherwise now. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly reports: number;
  /** What the machine is known by, and that of the last run of the history where it is another one. */
  readonly machine: string;
  readonly machineBefore?: string;
  readonly onDefaultBranch: boolean;
  /** Of what became worse, where git knows both ends. */
  readonly ranges: readonly CommitRange[];
  readonly problems: readonly Problem[];
  /** Why there is no history, where one is compared with. */
  readonly baselineProblem?: Problem;
}
