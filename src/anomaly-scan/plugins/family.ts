import { defineFamily } from '../../shared/families/port.ts';
import { checkPlugins } from './check-plugins.ts';
import { decidePlugins } from './decide-plugins.ts';
import type { PluginsFacts } from './facts.ts';
import { presentPlugins } from './present-plugins.ts';
import { configure, type PluginsOptions } from './settings.ts';

/** The user's own plugin host, under plugins that attack it. */
export const plugins = defineFamily<PluginsOptions, PluginsFacts, undefined>({
  id: 'plugins',
  configure,
  collect: async (context, options) => (await import('./collect-plugins.ts')).collectPlugins(context, options),
  decide: decidePlugins,
  check: checkPlugins,
  present: presentPlugins,
  keep: () => undefined,
});
