import { unitFactor } from '../measurement-unit.ts';

/** One measurement of a metric, in the order of the history: what the clock says is not asked, it may go backwards. */
export interface MeasuredPoint {
  readonly value: number;
  readonly unit: string;
  /** What the machine is known by; absent: nobody noted it. */
  readonly machine?: string;
}

/** What of a history can be compared with its newest point. */
export interface ComparableSeries {
  /** In the unit of the newest point, which is the last of them. */
  readonly values: readonly number[];
  /** Where in the history each of them is. */
  readonly places: readonly number[];
  /** Points that were left out, by why. */
  readonly otherMachine: number;
  readonly otherUnit: number;
  /** NaN, infinite, or below zero, which no time, size, count or rate is. */
  readonly impossible: number;
}

/**
 * The points that were measured on the machine of the newest one, in its unit (ns and ms are converted, a time and a rate
 * are not), and that can be measurements at all. Points without a machine are compared with those without.
 */
export function comparableSeries(points: readonly MeasuredPoint[]): ComparableSeries {
  const newest = points.at(-1);
  const [values, places]: [number[], number[]] = [[], []];
  const left = { otherMachine: 0, otherUnit: 0, impossible: 0 };
  for (const [at, { value, unit, machine }] of points.entries()) {
    const factor = unitFactor(unit, newest!.unit);
    if (machine !== newest!.machine) left.otherMachine++;
    else if (factor === undefined) left.otherUnit++;
    else if (!Number.isFinite(value) || value < 0) left.impossible++;
    else {
      values.push(value * factor);
      places.push(at);
    }
  }
  return { values, places, ...left };
}
