import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { PluginsFacts, PluginVerdict, VectorFact } from './facts.ts';
import { RULES } from './rule-ids.ts';
import type { PluginsOptions } from './settings.ts';

const PROVEN = ['escape', 'denial-of-service', 'capability'] as const;

/** Facts → what got out, what stopped the host, what may be done. */
export function decidePlugins(options: PluginsOptions, facts: PluginsFacts): FamilyVerdict {
  const { vectors, problems } = facts;
  const of = (verdict: PluginVerdict): readonly VectorFact[] => vectors.filter((one) => one.verdict === verdict);
  const live = vectors.length - of('not-live').length;
  const tried = live - of('unreachable').length - of('error').length;
  const held = of('contained').length;
  return {
    problems,
    findings: PROVEN.flatMap((verdict) => of(verdict).map((one) => finding(one, options, facts))),
    metrics: {
      plugins: {
        catalogued: facts.catalogued,
        live,
        contained: held,
        escapes: of('escape').length,
        denialsOfService: of('denial-of-service').length,
        capabilities: of('capability').length,
        unreachable: of('unreachable').length,
        errors: of('error').length,
      },
    },
    holds: `${held} of ${tried} plugins that attack were held${options.vectors.length === 0 ? '' : ` (only ${options.vectors.join(', ')} of ${facts.catalogued})`}`,
  };
}

function finding(fact: VectorFact, { adapter, failOn }: PluginsOptions, facts: PluginsFacts): Finding {
  const verdict = fact.verdict as (typeof PROVEN)[number];
  const rule = RULES[verdict];
  const what = {
    escape: 'got out',
    'denial-of-service': 'stopped the host',
    capability: 'may do more than is granted',
  };
  return {
    rule,
    severity: failOn.includes(verdict) ? 'error' : 'warning',
    message: `plugin ${fact.id} ${what[verdict]} (${fact.kind}: ${fact.idea}); proven: ${fact.evidence.join(', ')}`,
    hint: `Try it again with: npx reliability anomaly-scan --plugins ${adapter} --plugin-vectors ${fact.id}`,
    location: { path: facts.adapter.path, startLine: facts.adapter.line },
    fingerprint: fingerprint(rule, facts.adapter.path, fact.id),
  };
}
