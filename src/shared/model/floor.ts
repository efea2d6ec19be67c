import type { Metric } from './coverage.ts';

/** What a floor holds for: a suite, or `combined`; of it the files that match `path`, or that `owner` owns, or all. */
export interface FloorScope {
  readonly suite: string;
  readonly metric: Metric;
  /** A glob, as in `paths` of reliability.yml. */
  readonly path?: string;
  /** As in CODEOWNERS. */
  readonly owner?: string;
}

/** A floor that somebody lowered, and why. */
export interface Lowering {
  readonly fromMilliPercent: number;
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
}

/** What coverage may not fall below, 0 to 100 000. It only rises by itself. */
export interface Floor extends FloorScope {
  readonly milliPercent: number;
  readonly lowered?: Lowering;
}
