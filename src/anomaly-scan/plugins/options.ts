import type { OptionTable } from '../../shared/model/option.ts';

/** The options of the part about plugins. */
export const PLUGINS_OPTIONS: OptionTable = [
  {
    name: 'plugins',
    type: 'string',
    description:
      'The adapter that starts your own plugin host, for example `reliability.plugins.mjs`: every known way out of a sandbox is tried in it, and it must hold (docs/gates/anomaly-plugins.md). Its code is run.',
    example: 'reliability.plugins.mjs',
  },
  {
    name: 'plugin-fail-on',
    type: 'list',
    description:
      'What of a plugin fails the run, outside of what the adapter grants: `escape`, `denial-of-service`, `capability`.',
    default: ['escape', 'denial-of-service'],
  },
  {
    name: 'plugin-vectors',
    type: 'list',
    description: 'Only these vectors, by id (`P07`), to try one again; without it, all.',
  },
  {
    name: 'min-live-plugin-vectors',
    type: 'integer',
    description:
      'How many vectors at least must work without any defence, so that holding them says something; not asked of a run that names `plugin-vectors`.',
    minimum: 1,
    maximum: 1000,
    default: 50,
  },
];
