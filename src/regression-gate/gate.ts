import { type AnyGate, defineGate, type Measurement } from '../shared/gate.ts';
import type { Json, Verdict } from '../shared/model/verdict.ts';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { REGRESSION_GATE } from './description.ts';
import type { RegressionDetail, RegressionFacts } from './facts.ts';
import { FAMILIES } from './families.ts';
import type { AnyFamily } from './port.ts';
import { present } from './present.ts';
import { readFacts } from './read-facts.ts';
import { configure, type RegressionSettings } from './settings.ts';

/** Tests, sizes and whatever else is compared over time, one verdict over all of it. Loads the families. */
export async function loadRegressionGate(): Promise<AnyGate> {
  return regressionGate(await Promise.all(FAMILIES.map((entry) => entry.load())));
}

/** The gate over these families. */
export function regressionGate(families: readonly AnyFamily[]): AnyGate {
  return defineGate<RegressionSettings, RegressionFacts, RegressionDetail>({
    ...REGRESSION_GATE,
    configure: (values) => configure(families, values),
    collect: (context, settings) => collect(families, context, settings),
    decide: (settings, facts) => decide(families, settings, facts),
    readFacts: (options, facts) => readFacts(families, options, facts),
    present: (settings, verdict, facts) => present(families, settings, verdict, facts),
    outputValues,
    baselineOf: (settings, facts, detail) => measurementOf(families, settings, facts, detail),
    pages: () => [],
    files: () => [],
  }) as AnyGate;
}

/** Of all families that keep something; undefined when one of them was not measured. */
function measurementOf(
  families: readonly AnyFamily[],
  { families: configured, key }: RegressionSettings,
  facts: RegressionFacts,
  detail: RegressionDetail,
): Measurement | undefined {
  const kept: { [id: string]: Json } = {};
  for (const family of families) {
    const own = facts.families[family.id];
    if (own === undefined) continue;
    if ('problem' in own) return undefined;
    const value = family.keep(configured[family.id], own.facts, detail.get(family.id));
    if (value !== undefined) kept[family.id] = value;
  }
  return Object.keys(kept).length === 0
    ? undefined
    : { commit: facts.commit, key, totals: { suites: {}, families: kept } };
}

function outputValues({ metrics }: Verdict): ReadonlyMap<string, string> {
  const tests = metrics['tests'] as { readonly [name: string]: number } | undefined;
  return new Map(
    ['total', 'failed', 'flaky'].map((name) => [`tests-${name}`, tests === undefined ? '' : String(tests[name] ?? '')]),
  );
}
