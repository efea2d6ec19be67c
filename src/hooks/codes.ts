import type { CodeMeaning } from '../shared/model/codes.ts';

/** Why hooks could not be installed, or could not look. */
export const HOOK_CODES: readonly CodeMeaning[] = [
  {
    code: 'HOOKS-NO-REPOSITORY',
    meaning: 'This is no git repository, or git is not installed.',
    next: 'Run it inside of a repository.',
  },
  {
    code: 'HOOKS-THERE',
    meaning: 'A hook of this name is there that somebody else wrote. Nothing was written.',
    next: 'Add the line that the message shows to it.',
  },
  {
    code: 'HOOKS-UNWRITABLE',
    meaning: 'A hook could not be written, so that none was.',
    next: 'Give the user of this process the right to write there.',
  },
  {
    code: 'HOOKS-STAGED',
    meaning: 'What is staged could not be read, so that nobody knows what would be committed.',
    next: 'Look at what git says of the repository: git status, git fsck.',
  },
];
