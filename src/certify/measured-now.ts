import type { AnyGate } from '../shared/gate.ts';
import type { TrendMeasure } from '../shared/model/trend.ts';
import { isWhole } from '../shared/model/verdict.ts';
import type { ShownGate } from './present.ts';

/** A measure of this run, and whose it is. */
export interface MeasuredNow extends TrendMeasure {
  /** Title of the gate. */
  readonly title: string;
}

/** What this run measured, by `gate/name of the measure`. A gate that came to no verdict has measured nothing for sure. */
export function measuredNow(gates: readonly AnyGate[], shown: readonly ShownGate[]): ReadonlyMap<string, MeasuredNow> {
  const all = shown.flatMap(({ verdict }) => {
    const gate = gates.find(({ id }) => id === verdict.gate);
    if (gate === undefined || !isWhole(verdict)) return [];
    const measures = gate.trendOf?.(verdict) ?? [];
    return measures.map((one) => [`${gate.id}/${one.name}`, { ...one, title: gate.title }] as const);
  });
  return new Map(all);
}
