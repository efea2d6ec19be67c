import { textOf } from '../shared/config/narrow.ts';
import { readCheckout } from '../shared/families/checkout.ts';
import { type AnyGate, decideWith, defineGate, emptyPresentation, type GateFile } from '../shared/gate.ts';
import { inconclusive } from '../shared/model/verdict.ts';
import { CERTIFICATE_FILE, certificateText } from './certificate.ts';
import { chartTrends } from './chart-trends.ts';
import { decide } from './decide.ts';
import { CERTIFY } from './description.ts';
import type { CertifyDetail, CertifyFacts, CertifySettings, GateFacts, GateRun } from './facts.ts';
import { measuredNow } from './measured-now.ts';
import { present, type ShownGate } from './present.ts';
import { readFacts } from './read-facts.ts';
import { keptTrends, readTrends } from './trend-facts.ts';

/**
 * The gate over gates: its facts are those of the gates that ran, so that one facts.json repeats all verdicts. `runs`: what
 * the gates came to, for `collect`; a verdict that is repeated needs none.
 */
export function certifyGate(gates: readonly AnyGate[], runs: readonly GateRun[]): AnyGate {
  const shown = decidedOnce(gates);
  return defineGate<CertifySettings, CertifyFacts, CertifyDetail>({
    ...CERTIFY,
    configure: (values) => ({ key: textOf(values, 'key') }),
    collect: async ({ io, earlierRuns }, { key }) => {
      const { commit } = readCheckout(io);
      const trends = await readTrends(earlierRuns?.(key));
      const facts = { commit, gates: Object.fromEntries(runs.map(({ id, facts: own }) => [id, own])), trends };
      const digests = runs.flatMap(({ id, digests: own }) =>
        [...own].map(([name, sum]) => [`${id}/${name}`, sum] as const),
      );
      const details = new Map(runs.map(({ id, detail }) => [id, detail] as const));
      return { facts, detail: { details, digests: new Map(digests) } };
    },
    decide: (_settings, facts) => decide(shown(facts).map(({ verdict }) => verdict)),
    readFacts: (options, facts) => readFacts(gates, options, facts),
    present: (settings, verdict, facts) => {
      const now = measuredNow(gates, shown(facts));
      return present(settings, verdict, shown(facts), facts.trends && chartTrends(facts.trends, now));
    },
    keepsParts: true,
    baselineOf: ({ key }, facts) => {
      const { commit, trends } = facts;
      const families = trends && keptTrends(trends, commit, measuredNow(gates, shown(facts)));
      return families === undefined ? undefined : { commit, key, totals: { suites: {}, families } };
    },
    outputValues: () => new Map(),
    pages: (facts, { details }) =>
      decidable(gates, facts).flatMap(([gate, own]) => gate.pages(own.facts, details.get(gate.id))),
    files: (_settings, verdict, facts, detail) => filesOf(gates, shown(facts), verdict, facts, detail),
  }) as AnyGate;
}

/** Every gate's verdict and what it shows, decided from its facts, once for the same facts: three parts of a run ask. */
function decidedOnce(gates: readonly AnyGate[]): (facts: CertifyFacts) => readonly ShownGate[] {
  const known = new WeakMap<CertifyFacts, readonly ShownGate[]>();
  return (facts) => {
    const found = known.get(facts) ?? gates.flatMap((gate) => decided(gate, facts.gates[gate.id]));
    known.set(facts, found);
    return found;
  };
}

function decided(gate: AnyGate, own: GateFacts | undefined): readonly ShownGate[] {
  if (own === undefined) return [];
  if (!('problem' in own)) return [decideWith(gate, own.options, own.facts, own.waivers)];
  const verdict = inconclusive(gate.id, own.problem);
  return [{ verdict, presentation: emptyPresentation(gate, verdict) }];
}

function decidable(gates: readonly AnyGate[], { gates: facts }: CertifyFacts) {
  return gates.flatMap((gate) => {
    const own = facts[gate.id];
    return own === undefined || 'problem' in own ? [] : [[gate, own] as const];
  });
}

/** The certificate, and the Cobertura file for platforms that show covered lines beside a change. */
function filesOf(
  gates: readonly AnyGate[],
  shown: readonly ShownGate[],
  verdict: Parameters<typeof certificateText>[0],
  facts: CertifyFacts,
  detail: CertifyDetail | undefined,
): readonly GateFile[] {
  const covered = decidable(gates, facts).flatMap(([gate, own]) => {
    const said = shown.find(({ verdict: { gate: id } }) => id === gate.id)?.verdict ?? verdict;
    const files = gate.files(own.options, said, own.facts, detail?.details.get(gate.id), own.waivers);
    return files.filter(({ name }) => name === CERTIFY.coverageFile).map(({ name, render }) => ({ name, render }));
  });
  if (detail === undefined) return covered;
  const verdicts = shown.map((one) => one.verdict);
  return [...covered, { name: CERTIFICATE_FILE, render: () => certificateText(verdict, verdicts, facts, detail) }];
}
