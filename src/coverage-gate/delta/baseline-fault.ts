import type { Problem } from '../../shared/model/problem.ts';

/** Why there is nothing to compare with, where no store says it. */
export function baselineFault(what: 'unset' | 'sums', commit = ''): Problem {
  return what === 'unset'
    ? {
        code: 'BASELINE-UNSET',
        reason: 'a rule compares with earlier runs, but no baseline is named that keeps them',
        hint: 'Name a store in reliability.yml, for example baseline: git-ref:refs/reliability/baseline (docs/baselines.md).',
      }
    : {
        code: 'BASELINE-DAMAGED',
        reason: `the lines that are kept of ${commit} do not add up to its totals`,
        hint: 'Remove the entries of this commit from the store; the next run of the default branch keeps new ones.',
      };
}
