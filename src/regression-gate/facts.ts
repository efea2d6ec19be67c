import type { Problem } from '../shared/model/problem.ts';

/** A family's facts, or why it has none. */
export type FamilyFacts = { readonly facts: unknown } | { readonly problem: Problem };

/** All that the verdict of regression-gate is decided on. Plain JSON: facts.json carries it. */
export interface RegressionFacts {
  /** The measured commit; null outside of git. */
  readonly commit: string | null;
  /** By id, exactly those that are configured. */
  readonly families: { readonly [id: string]: FamilyFacts };
}

/** What only this run has, by id of the family. */
export type RegressionDetail = ReadonlyMap<string, unknown>;
