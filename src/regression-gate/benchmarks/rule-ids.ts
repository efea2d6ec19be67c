/** The two families that this folder is. */
export type FamilyId = 'benchmarks' | 'load';

/** Rules of the findings, written out so that each can be searched for. */
export const RULE_IDS = {
  benchmarks: {
    overLimit: 'benchmarks/over-limit',
    worse: 'benchmarks/became-worse',
    stillWorse: 'benchmarks/still-worse',
    suspect: 'benchmarks/perhaps-worse',
    removed: 'benchmarks/not-measured',
    environment: 'benchmarks/moved-together',
  },
  load: {
    overLimit: 'load/over-limit',
    worse: 'load/became-worse',
    stillWorse: 'load/still-worse',
    suspect: 'load/perhaps-worse',
    removed: 'load/not-measured',
    environment: 'load/moved-together',
  },
} as const;
