import type { CodeMeaning } from '../model/codes.ts';

/** Rules about waivers, of every gate. */
export const WAIVER_CODES: readonly CodeMeaning[] = [
  {
    code: 'waiver/has-expired',
    meaning: 'The last day of a waiver is over; what it was for counts again.',
    next: 'Repair what it was for and remove it, or renew it with a new date and reason.',
  },
  {
    code: 'waiver/is-unused',
    meaning: 'A waiver fits nothing that was found.',
    next: 'Remove it, or correct its rule, path or fingerprint.',
  },
];
