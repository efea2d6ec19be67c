import type { CodeMeaning } from '../shared/model/codes.ts';

/** What init can end with instead of writing. */
export const INIT_CODES: readonly CodeMeaning[] = [
  {
    code: 'INIT-NOTHING-FOUND',
    meaning: 'No file says what the repository is made of, so that there is nothing to write a pipeline for.',
    next: 'Run init where package.json, pyproject.toml, go.mod, Cargo.toml, pom.xml or their like is.',
  },
  {
    code: 'INIT-NO-TESTS',
    meaning:
      'Projects were found, but no tests that could be measured. A gate over nothing would never give a verdict.',
    next: 'Do what the message says of each project, then run init again.',
  },
  {
    code: 'INIT-EXISTS',
    meaning: 'A file that would be written is there already. Nothing was written.',
    next: 'Look at what would be written with --dry-run; --force replaces what is there.',
  },
  {
    code: 'INIT-TWO-CONFIGS',
    meaning: 'There are two configuration files, of which gates read the first only.',
    next: 'Keep one of the two, then run init again.',
  },
  {
    code: 'INIT-PLATFORM',
    meaning: 'The repository has files of several CI systems, and its remote does not say which one is meant.',
    next: 'Say it with --platform github, gitlab or azure.',
  },
  {
    code: 'INIT-NOT-AT-ROOT',
    meaning: 'init was run in a folder below the root of the repository, where CI systems do not look for their files.',
    next: 'Run it in the folder that the message names.',
  },
  {
    code: 'INIT-UNWRITABLE',
    meaning: 'A file could not be written, so that none was.',
    next: 'Correct what the message says of the file, then run init again.',
  },
];
