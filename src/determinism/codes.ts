import type { CodeMeaning } from '../shared/model/codes.ts';

/** Rules of the findings of determinism and codes of its problems. */
export const DETERMINISM_CODES: readonly CodeMeaning[] = [
  {
    code: 'DETERMINISM-NOT-MEASURED',
    meaning: 'This gate measures nothing yet.',
    next: 'Do not use it until a release measures something.',
  },
];
