import { expect, it } from 'vitest';
import { decideAttacks } from '../../../src/anomaly-scan/attacks/decide-attacks.ts';
import type { AttackRow } from '../../../src/anomaly-scan/attacks/facts.ts';
import { decideBundles } from '../../../src/anomaly-scan/bundles/decide-bundles.ts';
import { decidePlugins } from '../../../src/anomaly-scan/plugins/decide-plugins.ts';
import { TREND_TABLE } from '../../../src/anomaly-scan/trend-table.ts';
import { countedMeasures } from '../../../src/shared/policy/counted-measures.ts';
import { OPTIONS, pluginsFacts, vectorFact } from './plugins/plugins-facts.ts';

const POLICY = { arm: 'policy', page: '/', headers: [], meta: [], place: { path: '_headers', line: 2 }, grades: [] };
const attack = (id: string, ...outcomes: AttackRow['outcomes']): AttackRow => ({
  id,
  class: 'reflected',
  idea: 'an idea',
  blockedBy: ['script-src'],
  beyondPolicy: false,
  outcomes,
  evidence: outcomes.map(() => ''),
});

it('names what the parts count', () => {
  const attacks = decideAttacks(
    { site: { directory: 'dist' }, pages: ['/'], vectors: [], minLive: 1, maxExecuted: 9 },
    {
      browser: { name: 'Chromium', version: '1' },
      arms: ['none', 'policy'],
      policies: [POLICY],
      vectors: [
        attack('a', 'executed', 'blocked'),
        attack('b', 'executed', 'executed'),
        attack('c', 'executed', 'blocked'),
        attack('d', 'not-live', 'not-live'),
      ],
      changes: [],
    },
  );
  const plugins = decidePlugins(OPTIONS, pluginsFacts([vectorFact('a'), vectorFact('b', { verdict: 'escape' })]));
  const bundles = decideBundles(
    { files: ['dist/*.js'], known: '', maxNew: 0 },
    { bundles: [], problems: [], own: 7, sinks: [], packages: [] },
  );
  const metrics = { ...attacks.metrics, ...plugins.metrics, ...bundles.metrics };
  expect(countedMeasures(metrics, TREND_TABLE).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'live attacks 3',
    'blocked attacks 2',
    'attacks that get through 1',
    'contained plugins 1',
    'plugins that escape 1',
    'dangerous sinks of own code 7',
  ]);
});
