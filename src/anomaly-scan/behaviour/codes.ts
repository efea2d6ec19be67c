import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about what pages do, and codes of their problems. */
export const BEHAVIOUR_CODES: readonly CodeMeaning[] = [
  {
    code: 'behaviour/new-deed',
    meaning:
      'A page does, each time it is loaded, what its profile does not know: it asks a host, runs a script or text as code, keeps something, or starts a worker.',
    next: 'Look at the line that does it; if it is meant, write the profile anew with --update-profile and commit it.',
  },
  {
    code: 'behaviour/changed-script',
    meaning: "A script of the site's own has the name that the profile knows and other content. A build does that.",
    next: 'Nothing, when the change is meant; the next --update-profile keeps it.',
  },
  {
    code: 'behaviour/no-longer',
    meaning: 'A page does not do what its profile says any more.',
    next: 'Write the profile anew with --update-profile, so that it is new again when it comes back.',
  },
  {
    code: 'BEHAVIOUR-NO-PROFILE',
    meaning: 'There is no profile yet of what the pages do, so that nothing can be compared.',
    next: 'Make one with --update-profile, look at it, and commit it.',
  },
  {
    code: 'BEHAVIOUR-PROFILE',
    meaning: 'The profile of what the pages do is damaged.',
    next: 'Restore it from git, or make a new one with --update-profile.',
  },
  {
    code: 'BEHAVIOUR-NOT-LOADED',
    meaning: 'A page did not load to its end, crashed, or did more than can be kept.',
    next: 'Open it by hand, and mend it, or leave it out of pages.',
  },
];
