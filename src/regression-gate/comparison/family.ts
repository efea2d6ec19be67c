import { type AnyFamily, defineFamily } from '../../shared/families/port.ts';
import { checkComparison } from './check-comparison.ts';
import { decideComparison } from './decide-comparison.ts';
import type { ComparisonFacts } from './facts.ts';
import { presentComparison } from './present-comparison.ts';
import { type ComparisonOptions, configure } from './settings.ts';

/** Base and head on one machine, in turns. */
export const comparison: AnyFamily = defineFamily<ComparisonOptions, ComparisonFacts, undefined>({
  id: 'comparison',
  configure,
  collect: async (context, options) => (await import('./collect-comparison.ts')).collectComparison(context, options),
  decide: decideComparison,
  check: checkComparison,
  present: presentComparison,
  keep: () => undefined,
});
