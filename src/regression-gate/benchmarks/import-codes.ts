import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Problems of `reliability import-history`. */
export const IMPORT_CODES: readonly CodeMeaning[] = [
  {
    code: 'IMPORT-OPTION',
    meaning: 'import-history was not told what to read (from) or where to keep it (to).',
    next: 'Name both, for example --from data.js --to git-ref:refs/reliability/baseline.',
  },
  {
    code: 'IMPORT-NOTHING',
    meaning: 'Nothing of what was read is of a commit before the present one along first parents.',
    next: 'Check out the branch that was measured, with its whole history, and name the file that another tool kept.',
  },
  {
    code: 'IMPORT-SEVERAL',
    meaning: 'The files hold runs of several suites, machines or testbeds.',
    next: 'Choose with only what belongs together; a history is of one kind of machine.',
  },
  {
    code: 'IMPORT-MEASURED',
    meaning: 'The store keeps measurements of the present commit already, and entries are never changed.',
    next: 'Import on the next commit, before its run, or into a new store.',
  },
  {
    code: 'IMPORT-UNSAVED',
    meaning: 'The store could not be read or written.',
    next: 'Correct what the message says.',
  },
];
