import { defineFamily } from '../../shared/families/port.ts';
import { checkTwin } from './check-twin.ts';
import { decideTwin } from './decide-twin.ts';
import type { TwinFacts } from './facts.ts';
import { presentTwin } from './present-twin.ts';
import { configureTwin, type TwinOptions } from './settings.ts';

/** Whether the site's own policy breaks its own pages. */
export const twin = defineFamily<TwinOptions, TwinFacts, undefined>({
  id: 'twin',
  configure: configureTwin,
  collect: async (context, options) => (await import('./collect-twin.ts')).collectTwin(context, options),
  decide: decideTwin,
  check: checkTwin,
  present: presentTwin,
  keep: () => undefined,
});
