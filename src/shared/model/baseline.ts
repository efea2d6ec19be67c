import type { Metric } from './coverage.ts';
import type { Json } from './verdict.ts';

/** Covered and total of every metric, `[covered, total]`; null: not measured. */
export type MetricTotals = { readonly [metric in Metric]: readonly [covered: number, total: number] | null };

/** What is kept of a run for later ones to compare with. */
export interface BaselineTotals {
  /** By name of the suite. */
  readonly suites: { readonly [suite: string]: MetricTotals };
  /** The union over the suites; absent with fewer than two. */
  readonly combined?: MetricTotals;
  /** By name of the owner, over all suites; absent without CODEOWNERS. */
  readonly owners?: { readonly [owner: string]: MetricTotals };
  /** By family of regression-gate: what that family keeps, checked by it alone; absent where nothing is of a family. */
  readonly families?: { readonly [family: string]: Json };
}

/** The same of an earlier commit. */
export interface BaselineFacts extends BaselineTotals {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Steps from the measured commit along first parents, at least 1: it is `HEAD~<commitsBack>`. */
  readonly commitsBack: number;
}

/** The same of a commit that is so and so old, however many commits ago it was. */
export interface EarlierTotals extends BaselineTotals {
  readonly commit: string;
  /** `2026-11-20`: when it was committed, in UTC. */
  readonly day: string;
}
