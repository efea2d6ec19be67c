/** Rules of the findings, written out so that each can be searched for. */
export const COMPARISON_RULES = {
  worse: 'comparison/became-worse',
  removed: 'comparison/not-measured',
} as const;
