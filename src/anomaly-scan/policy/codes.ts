import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about the policy of a site. */
export const POLICY_CODES: readonly CodeMeaning[] = [
  {
    code: 'policy/no-policy',
    meaning: 'No page has a Content Security Policy that holds: whatever an attacker gets into a page runs.',
    next: 'Send one for every path; the finding says one to begin with.',
  },
  {
    code: 'policy/not-everywhere',
    meaning: 'Some answers have no policy while others have one: deep routes, error pages, one forgotten folder.',
    next: 'Set it for every path and every status (nginx: always, and again in each location that adds a header).',
  },
  {
    code: 'policy/report-only',
    meaning: 'The only policy is reported and stops nothing, or stands in a page, where browsers pass over it.',
    next: 'Enforce it: Content-Security-Policy.',
  },
  {
    code: 'policy/begins-late',
    meaning: 'A policy in a page begins after its first script, or outside of its head, where it does not hold.',
    next: 'Make it the first element of the head; better, send a header.',
  },
  {
    code: 'policy/not-ascii',
    meaning:
      'A policy holds a character that is not ASCII, mostly a curly quote; browsers drop the directive that it is in.',
    next: 'Write plain quotes.',
  },
  {
    code: 'policy/ignored-in-meta',
    meaning: 'frame-ancestors, report-uri and sandbox do nothing in a meta element.',
    next: 'Send them as a header.',
  },
  {
    code: 'policy/weak-directive',
    meaning:
      'csp_evaluator finds a weakness in every policy that holds for a page; its HIGH and SYNTAX are high, its MEDIUM and HIGH_MAYBE medium, its MEDIUM_MAYBE low.',
    next: 'Make the directive stricter; where that is not possible, waive it with a reason.',
  },
  {
    code: 'policy/static-nonce',
    meaning: 'A nonce can be known before the answer: it is written in a file, or was the same in several answers.',
    next: 'Make a new one for every answer, or allow code by its hash.',
  },
  {
    code: 'policy/refuses-own-code',
    meaning: 'A page has inline code that its own policy does not let run: its hash is missing, or it is a handler.',
    next: 'Add the hash that the finding says, or put the code into a file.',
  },
  {
    code: 'policy/unused-hash',
    meaning: 'A policy allows the hash of code that no page has: it was changed, or is gone.',
    next: 'Take it out.',
  },
  {
    code: 'policy/no-integrity',
    meaning: 'A script or style sheet of another site is loaded without integrity: who changes it there runs here.',
    next: 'Add integrity and crossorigin, or serve it yourself.',
  },
  {
    code: 'policy/may-be-framed',
    meaning: 'Neither frame-ancestors in a header nor X-Frame-Options keeps other sites from framing a page.',
    next: "Send frame-ancestors 'none' or 'self'.",
  },
  {
    code: 'policy/type-sniffing',
    meaning: 'X-Content-Type-Options: nosniff is not sent.',
    next: 'Send it for every path.',
  },
  {
    code: 'policy/opener-handle',
    meaning: 'Cross-Origin-Opener-Policy does not part a page from those that open it.',
    next: 'Send same-origin, or same-origin-allow-popups.',
  },
  {
    code: 'policy/referrer-told',
    meaning: 'Referrer-Policy is not sent.',
    next: 'Send strict-origin-when-cross-origin or no-referrer.',
  },
];
