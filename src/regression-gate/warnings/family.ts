import { defineFamily } from '../../shared/families/port.ts';
import { checkWarnings } from './check-warnings.ts';
import { decideWarnings } from './decide-warnings.ts';
import type { WarningsFacts } from './facts.ts';
import { type KeptWarnings, packWarnings } from './kept-warnings.ts';
import { presentWarnings } from './present-warnings.ts';
import { configure, type WarningsOptions } from './settings.ts';

/** What linters and compilers say, and which of it is new. */
export const warnings = defineFamily<WarningsOptions, WarningsFacts, () => KeptWarnings>({
  id: 'warnings',
  configure,
  collect: async (context, options) => (await import('./collect-warnings.ts')).collectWarnings(context, options),
  decide: decideWarnings,
  check: checkWarnings,
  present: presentWarnings,
  keep: (_options, _facts, kept) => packWarnings(kept()),
});
