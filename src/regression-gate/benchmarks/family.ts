import { type AnyFamily, defineFamily } from '../../shared/families/port.ts';
import { type MeasuredHistory, writeHistory } from '../../shared/history/measured-history.ts';
import { checkBenchmarks } from './check-benchmarks.ts';
import { decideBenchmarks } from './decide-benchmarks.ts';
import type { BenchmarksFacts } from './facts.ts';
import { presentBenchmarks } from './present-benchmarks.ts';
import type { FamilyId } from './rule-ids.ts';
import { type BenchmarksOptions, configure } from './settings.ts';

/** Two families that differ in what their reports are, and in whether they are compared unasked. */
function familyOf(id: FamilyId, compares: boolean): AnyFamily {
  return defineFamily<BenchmarksOptions, BenchmarksFacts, MeasuredHistory | undefined>({
    id,
    configure: (entries) => configure(id, entries, compares),
    collect: async (context, options) => (await import('./collect-benchmarks.ts')).collectBenchmarks(context, options),
    decide: (options, facts) => decideBenchmarks(id, options, facts),
    check: (options, facts) => checkBenchmarks(id, options, facts),
    present: (options, facts, verdict) => presentBenchmarks(id, options, facts, verdict),
    keep: (_options, _facts, detail) => (detail === undefined ? undefined : writeHistory(detail)),
  });
}

/** How fast the code is, against limits and its history. */
export const benchmarks: AnyFamily = familyOf('benchmarks', true);

/** How a service holds under load, against limits, and its history where that is asked for. */
export const load: AnyFamily = familyOf('load', false);
