import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about built scripts, and codes of their problems. */
export const BUNDLES_CODES: readonly CodeMeaning[] = [
  {
    code: 'bundles/dangerous-sink',
    meaning:
      'By this line of your own code a text becomes code or markup, and it is no constant. An error when it is not among those that are known, beyond max-new.',
    next: 'Use textContent, a sanitiser or Trusted Types; if it is harmless, put the sinks.json of this run into the file of known ones.',
  },
  {
    code: 'BUNDLES-NONE',
    meaning: 'No file fits the globs of bundles.files.',
    next: 'Build first, and correct the globs.',
  },
  {
    code: 'BUNDLES-TOO-LARGE',
    meaning: 'A built script is larger than 32 MiB, or its source map than 128 MiB.',
    next: 'Leave it out of bundles.files, or split it.',
  },
  {
    code: 'BUNDLES-SYNTAX',
    meaning: 'A built script is no JavaScript, or its source map is damaged.',
    next: 'Build it again; leave out what is no script.',
  },
  {
    code: 'BUNDLES-KNOWN',
    meaning: 'The file of known sinks is not there, or damaged.',
    next: 'Copy sinks.json of the report folder there, look at what is in it, and commit it.',
  },
];
