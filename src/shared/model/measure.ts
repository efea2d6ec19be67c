/** Covered things out of all of them. Integers; a percentage is only ever made for showing. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

export type Unit = 'percent' | 'count' | 'ms' | 'bytes' | 'ratio';

/** A value with its unit. A measured percentage also carries the integers it was made from. */
export interface Measure {
  readonly value: number;
  readonly unit: Unit;
  readonly covered?: number;
  readonly total?: number;
}
