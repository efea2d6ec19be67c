import { defineFamily } from '../../shared/families/port.ts';
import { checkSinks } from './check-sinks.ts';
import { decideSinks } from './decide-sinks.ts';
import type { SinksFacts } from './facts.ts';
import { presentSinks } from './present-sinks.ts';
import { configureSinks, type SinksOptions } from './settings.ts';

/** Whether data of others runs in the user's own pages, where the user says that it gets in. */
export const sinks = defineFamily<SinksOptions, SinksFacts, undefined>({
  id: 'sinks',
  configure: configureSinks,
  collect: async (context, options) => (await import('./collect-sinks.ts')).collectSinks(context, options),
  decide: decideSinks,
  check: checkSinks,
  present: presentSinks,
  keep: () => undefined,
});
