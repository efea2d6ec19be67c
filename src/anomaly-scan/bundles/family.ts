import { defineFamily } from '../../shared/families/port.ts';
import { checkBundles } from './check-bundles.ts';
import { decideBundles } from './decide-bundles.ts';
import type { BundlesFacts } from './facts.ts';
import { printKnown } from './known-sinks.ts';
import { presentBundles } from './present-bundles.ts';
import { type BundlesOptions, configure } from './settings.ts';

/** Ways in built scripts by which a text becomes code or markup. */
export const bundles = defineFamily<BundlesOptions, BundlesFacts, undefined>({
  id: 'bundles',
  configure,
  collect: async (context, options) => (await import('./collect-bundles.ts')).collectBundles(context, options),
  decide: decideBundles,
  check: checkBundles,
  present: presentBundles,
  keep: () => undefined,
  // Cut short it would make known ones new: then there is none.
  files: (_options, { own, sinks, problems }) =>
    own > sinks.length || problems.length > 0 ? [] : [{ name: 'sinks.json', render: () => printKnown(sinks) }],
});
