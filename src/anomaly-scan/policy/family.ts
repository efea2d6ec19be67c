import { defineFamily } from '../../shared/families/port.ts';
import { checkPolicy } from './check-policy.ts';
import { decidePolicy } from './decide-policy.ts';
import type { PolicyFacts } from './facts.ts';
import { presentPolicy } from './present-policy.ts';
import { configurePolicy, type PolicyOptions } from './settings.ts';

/** The policy of the site, as far as its text, its pages and its answers say. */
export const policy = defineFamily<PolicyOptions, PolicyFacts, undefined>({
  id: 'policy',
  configure: configurePolicy,
  collect: async (context, options) => (await import('./collect-policy.ts')).collectPolicy(context, options),
  decide: decidePolicy,
  check: checkPolicy,
  present: presentPolicy,
  keep: () => undefined,
});
