// How anomaly-scan starts the host in host.mjs and gives it plugins (docs/gates/anomaly-plugins.md).
import { pluginHost } from './host.mjs';

export default {
  createHost({ receive, limits }) {
    const host = pluginHost({ onLog: receive, ...limits });
    return {
      load: (folder) => folder,
      invoke: (folder) => host.run(folder),
      dispose: () => host.close(),
    };
  },
  wrap: (body) => ({ files: { 'plugin.js': body } }),
  apiMap: { emit: 'ctx.log', object: 'ctx.options' },
  grants: { eval: true },
};
