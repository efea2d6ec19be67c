/** What a gap's place in the ranking is made of; docs/gap-analysis.md explains it. */
export interface Weight {
  /** Lines of code that no test runs. */
  readonly missing: number;
  /** Decision points on them. */
  readonly decisions: number;
  readonly importers: number;
  readonly dependents: number;
  /** Commits of the last 90 days that changed the file. */
  readonly changes: number;
  /** No test reaches the file along imports. */
  readonly unreached: boolean;
}

const MOST_IMPORTERS = 30;
const MOST_DEPENDENTS = 100;
const MOST_CHANGES = 20;

/**
 * How much a test is worth that covers the gap: the square root of what is missing (lines, and twice their decisions), in
 * tenths, so that one enormous file does not bury everything else; more by 10 % for each importer, 1 % for each file that
 * depends on it, 10 % for each recent change, and 100 % when no test reaches it. Whole numbers only: square roots of
 * numbers below 2^52 are exact enough to be cut, so that the score is the same on every machine.
 */
export function scoreOf({ missing, decisions, importers, dependents, changes, unreached }: Weight): number {
  const size = Math.floor(Math.sqrt(100 * (missing + 2 * decisions)));
  const percent =
    100 +
    10 * Math.min(importers, MOST_IMPORTERS) +
    Math.min(dependents, MOST_DEPENDENTS) +
    10 * Math.min(changes, MOST_CHANGES) +
    (unreached ? 100 : 0);
  return Math.floor((size * percent) / 100);
}
