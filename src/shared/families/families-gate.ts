import { type AnyGate, defineGate, type GateFile, type Measurement } from '../gate.ts';
import type { GateDescription } from '../model/gate-description.ts';
import type { Json, Verdict } from '../model/verdict.ts';
import { type CountedMeasure, countedMeasures } from '../policy/counted-measures.ts';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import type { FamiliesDetail, FamiliesFacts } from './facts.ts';
import type { AnyFamily } from './port.ts';
import { present } from './present.ts';
import { readFacts } from './read-facts.ts';
import { configure, type EntriesOf, type FamiliesSettings } from './settings.ts';

/** What tells one gate of families from another. */
export interface FamiliesGate {
  readonly description: GateDescription;
  /** Entries of the option, or options, of a family; undefined: it is not configured. */
  readonly entriesOf: EntriesOf;
  /** Options that turn families on, for people who gave none of them. */
  readonly named: readonly string[];
  /** How to configure one, after "Name at least one of …, for example". */
  readonly example: string;
  /** Values of this gate's own outputs, by name. */
  outputValues(verdict: Verdict): ReadonlyMap<string, string>;
  /** What of its metrics is told over time. */
  readonly trends: readonly CountedMeasure[];
}

/** The gate over these families: one verdict over all that are configured. */
export function familiesGate(
  { description, entriesOf, named, example, outputValues, trends }: FamiliesGate,
  families: readonly AnyFamily[],
): AnyGate {
  const { id, title } = description;
  return defineGate<FamiliesSettings, FamiliesFacts, FamiliesDetail>({
    ...description,
    configure: (values) => configure({ gate: id, entriesOf, named, example }, families, values),
    collect: (context, settings) => collect(families, context, settings),
    decide: (settings, facts) => decide(id, families, settings, facts),
    readFacts: (options, facts) => readFacts(families, options, facts),
    present: (settings, verdict, facts) => present(title, families, settings, verdict, facts),
    outputValues,
    baselineOf: (settings, facts, detail) => measurementOf(families, settings, facts, detail),
    trendOf: ({ metrics }) => countedMeasures(metrics, trends),
    pages: () => [],
    files: (settings, _verdict, facts, detail) => filesOf(families, settings, facts, detail),
  }) as AnyGate;
}

/** Of all families that keep something; undefined when one of them was not measured. */
function measurementOf(
  families: readonly AnyFamily[],
  { families: configured, key }: FamiliesSettings,
  facts: FamiliesFacts,
  detail: FamiliesDetail,
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

function filesOf(
  families: readonly AnyFamily[],
  { families: configured }: FamiliesSettings,
  facts: FamiliesFacts,
  detail: FamiliesDetail | undefined,
): readonly GateFile[] {
  return families.flatMap((family) => {
    const own = facts.families[family.id];
    if (own === undefined || 'problem' in own) return [];
    return family.files?.(configured[family.id], own.facts, detail?.get(family.id)) ?? [];
  });
}
