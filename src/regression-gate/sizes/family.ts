import { defineFamily } from '../../shared/families/port.ts';
import { checkSizes } from './check-sizes.ts';
import { decideSizes } from './decide-sizes.ts';
import type { SizesFacts } from './facts.ts';
import { type KeptSizes, writeKept } from './kept-sizes.ts';
import { presentSizes } from './present-sizes.ts';
import { configure, type SizesOptions } from './settings.ts';

/** What files weigh, alone, in groups and together, against budgets and the baseline. */
export const sizes = defineFamily<SizesOptions, SizesFacts, KeptSizes>({
  id: 'sizes',
  configure,
  collect: async (context, options) => (await import('./collect-sizes.ts')).collectSizes(context, options),
  decide: decideSizes,
  check: checkSizes,
  present: presentSizes,
  keep: (_options, _facts, detail) => writeKept(detail),
});
