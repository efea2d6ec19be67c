import type { CollectContext, Collected } from '../shared/gate.ts';
import type { DeterminismDetail, DeterminismFacts } from './facts.ts';
import { measureRuns } from './runs/measurement.ts';
import { mergeRecords } from './runs/merge.ts';
import type { DeterminismSettings } from './settings.ts';

/** World → facts: builds, or what other jobs built. Throws ProblemError DETERMINISM-… when there is nothing to show. */
export function collect(
  context: CollectContext,
  settings: DeterminismSettings,
): Promise<Collected<DeterminismFacts, DeterminismDetail>> {
  return settings.merge.length > 0 ? mergeRecords(context, settings) : measureRuns(context, settings);
}
