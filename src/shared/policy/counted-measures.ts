import type { TrendMeasure } from '../model/trend.ts';
import type { Json, Verdict } from '../model/verdict.ts';

/** A count of a verdict's metrics that is told over time. */
export interface CountedMeasure extends Omit<TrendMeasure, 'value'> {
  /** Where it is in the metrics: `['tests', 'total']`. */
  readonly at: readonly string[];
}

/** Those of the table that the metrics have, in its order: what was not measured has no value, and never 0. */
export function countedMeasures(
  metrics: Verdict['metrics'],
  table: readonly CountedMeasure[],
): readonly TrendMeasure[] {
  return table.flatMap(({ at, ...measure }) => {
    const value = at.reduce<Json | undefined>(memberOf, metrics);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? [{ ...measure, value }] : [];
  });
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: Json })[name] : undefined;
}
