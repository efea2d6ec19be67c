import type { CodeMeaning } from '../../shared/model/codes.ts';

/** What can go wrong with the browser that attacks are proved in. */
export const ARENA_CODES: readonly CodeMeaning[] = [
  {
    code: 'ANOMALY-BROWSER-MISSING',
    meaning: 'No Chromium, Chrome or Edge was found; attacks are proved in a real browser only.',
    next: 'Install one: npm install --save-dev @sparticuz/chromium, or apt-get install chromium-headless-shell.',
  },
  {
    code: 'ANOMALY-BROWSER-FAILED',
    meaning: 'The browser did not start, or ended before every attack was run.',
    next: 'Read what it said last; give the job more memory, or name another browser.',
  },
];
