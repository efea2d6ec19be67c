import { defineFamily } from '../../shared/families/port.ts';
import { checkLibraries } from './check-libraries.ts';
import { decideLibraries } from './decide-libraries.ts';
import type { LibrariesFacts } from './facts.ts';
import { presentLibraries } from './present-libraries.ts';
import { configure, type LibrariesOptions } from './settings.ts';

/** Libraries with known vulnerabilities in built scripts. */
export const libraries = defineFamily<LibrariesOptions, LibrariesFacts, undefined>({
  id: 'libraries',
  configure,
  collect: async (context, options) => (await import('./collect-libraries.ts')).collectLibraries(context, options),
  decide: decideLibraries,
  check: checkLibraries,
  present: presentLibraries,
  keep: () => undefined,
});
