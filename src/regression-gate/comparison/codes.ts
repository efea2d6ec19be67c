import type { CodeMeaning } from '../../shared/model/codes.ts';
import { COMPARISON_RULES } from './rule-ids.ts';

/** Rules of the findings of base and head side by side, and codes of its problems. */
export const COMPARISON_CODES: readonly CodeMeaning[] = [
  {
    code: COMPARISON_RULES.worse,
    meaning:
      'The command is slower, or a metric that it reports is worse, in this commit than in its base, run in turns on one machine.',
    next: 'Look at what this change does in what is measured; or waive it.',
  },
  {
    code: COMPARISON_RULES.removed,
    meaning: 'The base reports a metric that this commit does not report.',
    next: 'Measure it again, or let it be: from the next change on it is told no more.',
  },
  {
    code: 'COMPARISON-SAME',
    meaning: 'Base and head are one commit, so that there is nothing to compare.',
    next: 'Run it on a change, or name the commit to compare with (base).',
  },
  {
    code: 'COMPARISON-NO-GIT',
    meaning: 'There is no git checkout, no commit, or no such commit as base names.',
    next: 'Run it in a checkout that has both commits.',
  },
  {
    code: 'COMPARISON-COPY',
    meaning: 'git could not make a clean copy of base or head.',
    next: 'The message has what git said: mostly a full disk, or a clone without the files of the commit.',
  },
  {
    code: 'COMPARISON-FAILED',
    meaning:
      'The build or the command failed in the copy of base or head; the message says which, with the end of what it said.',
    next: 'Both have to work in a clean copy: what the repository does not hold (node_modules) has to be made by build.',
  },
  {
    code: 'COMPARISON-HANGS',
    meaning: 'The build or the command took longer than time-limit, and was ended.',
    next: 'Raise time-limit if it only takes long.',
  },
  {
    code: 'COMPARISON-NO-REPORT',
    meaning: 'A run of the command wrote no report that fits the globs, or one without any measurement.',
    next: 'Let the command write the report anew in every run; the globs are relative to its folder.',
  },
  {
    code: 'COMPARISON-NOTHING-COMMON',
    meaning: 'No metric is measured on both sides.',
    next: 'Measure something that the base has too.',
  },
  {
    code: 'COMPARISON-FEW',
    meaning:
      'A metric has too few pairs that can be compared: it is missing in some runs, is 0, or most-pairs is small for so many metrics.',
    next: 'Measure something that takes longer (at least 0.1 s of CPU time), or raise pairs and most-pairs.',
  },
  {
    code: 'COMPARISON-UNCERTAIN',
    meaning: 'After all pairs a metric may still be worse by more than max-uncertainty: the noise is too large.',
    next: 'Measure for longer or on a quieter machine, raise most-pairs, or accept it with max-uncertainty.',
  },
  {
    code: 'COMPARISON-UNIT',
    meaning: 'Base and head measure a metric in different units.',
    next: 'Compare it once both have the same unit.',
  },
];
