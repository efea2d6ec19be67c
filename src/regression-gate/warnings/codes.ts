import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about warnings, and codes of their problems, apart from those of the formats. */
export const WARNINGS_CODES: readonly CodeMeaning[] = [
  {
    code: 'warnings/new-warning',
    meaning:
      'A linter or compiler says something that it did not say of the baseline: of this rule, and a line of this text. An error beyond max-new, else a warning.',
    next: 'Mend it, or silence it where it is, with a reason.',
  },
  {
    code: 'warnings/too-many-warnings',
    meaning: 'Linters and compilers say more than max-total allows.',
    next: 'Mend some; the report says which rules they are of.',
  },
  {
    code: 'WARNINGS-NO-REPORT',
    meaning: 'No file, or fewer than min-reports, fits the globs of warnings.reports.',
    next: 'Run the linter first, and correct the globs.',
  },
];
