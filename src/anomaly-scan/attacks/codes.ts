import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about attacks, and codes of their problems. */
export const ATTACKS_CODES: readonly CodeMeaning[] = [
  {
    code: 'attacks/got-through',
    meaning:
      'An attack that works without any defence works under a policy of the site too: its own token came back from a page of the application, or arrived at another origin.',
    next: 'Set what the finding says stops it, or waive it with a reason; max-executed allows some.',
  },
  {
    code: 'attacks/beyond-policy',
    meaning: 'An attack got through that no header can stop; only the application can, by encoding or by not doing it.',
    next: 'Look whether the application has such a place.',
  },
  {
    code: 'attacks/static-disagrees',
    meaning:
      'What csp_evaluator says of the policy, and whether injected scripts ran in the browser, are not the same.',
    next: 'Look at both: a policy may reach the browser in another way than it is written, or hold in this one only.',
  },
  {
    code: 'ANOMALY-NO-PAGE',
    meaning: 'No page is named whose policy could be attacked.',
    next: 'Name one in pages.',
  },
  {
    code: 'ANOMALY-TOO-MANY-POLICIES',
    meaning: 'The pages that are named have more different policies than are attacked in one run.',
    next: 'Name one page for each policy, and scan further ones in a run of their own, with another key.',
  },
  {
    code: 'ANOMALY-TOO-FEW-LIVE',
    meaning:
      'Fewer attacks than min-live-vectors work in this browser without any defence; blocking the others shows nothing.',
    next: 'Use a current Chromium; with only some vectors, lower min-live-vectors.',
  },
  {
    code: 'ANOMALY-NOT-MEASURED',
    meaning: 'Some attacks could not be tried to the end: the browser was too slow, or the page did not load.',
    next: 'Give the job more time and memory.',
  },
];
