import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about sizes, and codes of their problems. */
export const SIZES_CODES: readonly CodeMeaning[] = [
  {
    code: 'sizes/over-budget',
    meaning: 'A file or group is larger than max-size, or all files together are larger than max-total.',
    next: 'Look at what was added; split it, or leave out what is not needed.',
  },
  {
    code: 'sizes/larger-than-before',
    meaning:
      'A file, a group, or all files together grew since the baseline by more than max-growth and by more than min-growth. Names are compared without the hashes that bundlers put into them.',
    next: 'Take back what made it grow, or waive it.',
  },
  {
    code: 'SIZES-NO-FILE',
    meaning: 'No file fits the globs of sizes.files.',
    next: 'Build first, and correct the globs.',
  },
  {
    code: 'SIZES-EMPTY-GROUP',
    meaning: 'None of the weighed files is of a group that is configured.',
    next: 'Correct the globs of the group; its files must be among sizes.files.',
  },
  {
    code: 'SIZES-NO-METAFILE',
    meaning: 'No report of a bundler fits the globs of sizes.bundles.',
    next: 'Let the bundler write it before this step, and correct the globs.',
  },
  {
    code: 'SIZES-NO-ENTRY',
    meaning: 'The report of a bundler names no entry, so that nothing can be weighed by entry.',
    next: 'Name the report of an application.',
  },
  {
    code: 'SIZES-ENTRY-FILE',
    meaning: 'A file that the report of a bundler names is not there.',
    next: 'Weigh where the build was made, with the report of the same build.',
  },
  {
    code: 'SIZES-UNREADABLE',
    meaning: 'Something that fits the globs is no file, or may not be read.',
    next: 'Leave it out of the globs.',
  },
  {
    code: 'SIZES-TOO-LARGE',
    meaning: 'A file is too large to be compressed for weighing.',
    next: 'Weigh it as it is: compression: none.',
  },
];
