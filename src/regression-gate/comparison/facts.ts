import type { Problem } from '../../shared/model/problem.ts';

/** One metric on both sides: the lists are equally long, and what stands at one place is one pair. */
export interface PairedMetricFacts {
  readonly name: string;
  readonly unit: string;
  readonly better: 'less' | 'more';
  readonly exact: boolean;
  readonly base: readonly number[];
  readonly head: readonly number[];
}

/** All that is decided on. Plain JSON. */
export interface ComparisonFacts {
  readonly base: string;
  readonly head: string;
  /** Pairs that were run. */
  readonly run: number;
  /** `reports`: what the command wrote; `cpu`: CPU time of all its processes; `wall`: the clock, where the system tells no CPU time. */
  readonly measure: 'reports' | 'cpu' | 'wall';
  readonly metrics: readonly PairedMetricFacts[];
  /** Metrics of one side alone. */
  readonly onlyBase: readonly string[];
  readonly onlyHead: readonly string[];
  /** True: the working directory has changes that are in no commit, and were not measured. */
  readonly uncommitted: boolean;
  readonly problems: readonly Problem[];
}
