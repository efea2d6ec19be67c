import type { Problem } from '../model/problem.ts';

/** A family's facts, or why it has none. */
export type FamilyFacts = { readonly facts: unknown } | { readonly problem: Problem };

/** All that the verdict of a gate of families is decided on. Plain JSON: facts.json carries it. */
export interface FamiliesFacts {
  /** The measured commit; null outside of git. */
  readonly commit: string | null;
  /** By id, exactly those that are configured. */
  readonly families: { readonly [id: string]: FamilyFacts };
}

/** What only this run has, by id of the family. */
export type FamiliesDetail = ReadonlyMap<string, unknown>;
