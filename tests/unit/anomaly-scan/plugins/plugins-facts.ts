import type { PluginsFacts, VectorFact } from '../../../../src/anomaly-scan/plugins/facts.ts';
import { NO_GRANTS } from '../../../../src/anomaly-scan/plugins/grants.ts';
import type { PluginsOptions } from '../../../../src/anomaly-scan/plugins/settings.ts';

export const OPTIONS: PluginsOptions = {
  adapter: 'reliability.plugins.mjs',
  failOn: ['escape', 'denial-of-service'],
  vectors: [],
  minLive: 1,
};

export function vectorFact(id: string, more: Partial<VectorFact> = {}): VectorFact {
  return {
    id,
    kind: 'host object',
    idea: 'climb from an object of the host',
    verdict: 'contained',
    evidence: [],
    granted: [],
    control: ['env', 'file'],
    milliseconds: 5,
    ...more,
  };
}

export function pluginsFacts(vectors: readonly VectorFact[], more: Partial<PluginsFacts> = {}): PluginsFacts {
  return {
    adapter: { path: 'packages/host/reliability.plugins.mjs', line: 4 },
    node: '24.21.0',
    audit: true,
    grants: NO_GRANTS,
    catalogued: vectors.length,
    vectors,
    problems: [],
    milliseconds: 9000,
    ...more,
  };
}
