import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about what a policy breaks, and codes of their problems. */
export const TWIN_CODES: readonly CodeMeaning[] = [
  {
    code: 'twin/breaks-page',
    meaning:
      "Nobody attacks, and yet the site's own policy stops something that its page does without it: something is refused, an error is in the console, or a script does not run. It was so twice with the policy, and not once of two times without.",
    next: 'Allow it in the directive that is named, or take it out of the page.',
  },
  {
    code: 'TWIN-NOT-LOADED',
    meaning: 'A page did not load to its end, with its policy or without, so that the two cannot be compared.',
    next: 'Open it by hand, and mend it, or leave it out of pages.',
  },
];
