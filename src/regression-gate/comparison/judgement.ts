import { comparePairs, type PairedJudgement } from '../../shared/policy/paired/paired-comparison.ts';
import type { ComparisonFacts, PairedMetricFacts } from './facts.ts';
import type { ComparisonOptions } from './settings.ts';

export interface JudgedPair extends PairedJudgement {
  readonly metric: PairedMetricFacts;
}

/** Every metric of both sides. Pure. */
export function judge(
  { pairs, mostPairs, minChange, maxUncertainty }: ComparisonOptions,
  { metrics, run }: Pick<ComparisonFacts, 'metrics' | 'run'>,
): readonly JudgedPair[] {
  const rules = {
    pairs,
    mostPairs,
    run,
    leastChange: minChange / 100_000,
    // What would be no change is no uncertainty either.
    mostUncertain: Math.max(minChange, maxUncertainty) / 100_000,
  };
  return comparePairs(metrics, rules).map((judged, at) => ({ ...judged, metric: metrics[at]! }));
}
