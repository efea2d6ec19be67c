import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about libraries in built scripts, and codes of their problems. */
export const LIBRARIES_CODES: readonly CodeMeaning[] = [
  {
    code: 'libraries/known-vulnerability',
    meaning:
      'A built script holds a version of a library that has a known vulnerability. An error when it is as grave as libraries.fail-on, or graver; else a warning.',
    next: 'Update the library to the version that is named, and build again; if it cannot be reached in your code, waive it with the reason.',
  },
  {
    code: 'libraries/version-unknown',
    meaning:
      'A built script holds a library of which vulnerabilities are known, and its version cannot be told: it may be one of those. An error when one of them is as grave as libraries.fail-on, or graver; else a warning.',
    next: 'Keep package-lock.json beside package.json, or the banner of the library in the build; if you know the version, waive it.',
  },
  {
    code: 'libraries/old-data',
    meaning: 'The known vulnerabilities are older than libraries.max-age-days: what became known later is not found.',
    next: 'Name a newer jsrepository.json of Retire.js in libraries.data, or update this program.',
  },
  {
    code: 'LIBRARIES-NONE',
    meaning: 'No file fits the globs of libraries.files.',
    next: 'Build first, and correct the globs.',
  },
  {
    code: 'LIBRARIES-TOO-LARGE',
    meaning: 'A built script is larger than 32 MiB, or its source map than 128 MiB.',
    next: 'Leave it out of libraries.files, or split it.',
  },
  {
    code: 'LIBRARIES-SYNTAX',
    meaning: 'A built script is no JavaScript, or its source map is damaged.',
    next: 'Build it again; leave out what is no script.',
  },
  {
    code: 'LIBRARIES-DATA',
    meaning: 'The file of known vulnerabilities is not there, or is no jsrepository.json of Retire.js.',
    next: 'Download it again, or leave out libraries.data.',
  },
];
