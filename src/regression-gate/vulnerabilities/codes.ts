import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about vulnerabilities, and codes of their problems, apart from those of the formats. */
export const VULNERABILITIES_CODES: readonly CodeMeaning[] = [
  {
    code: 'vulnerabilities/new-vulnerability',
    meaning:
      'A package with a known vulnerability came with this change: the baseline had neither the vulnerability nor this version of the package. An error beyond max-new, else a warning.',
    next: 'Take the version that the hint names, or another package; or waive it by its fingerprint.',
  },
  {
    code: 'vulnerabilities/newly-published',
    meaning:
      'A vulnerability was published since the baseline, of a package and version that were there before. A warning, or an error with fail-on-published.',
    next: 'Upgrade the package in a change of its own.',
  },
  {
    code: 'vulnerabilities/not-allowed',
    meaning: 'A vulnerability is of a severity of which max allows none.',
    next: 'Take the version that the hint names; or waive it by its fingerprint, which is of this package, version and vulnerability.',
  },
  {
    code: 'vulnerabilities/too-many',
    meaning: 'There are more vulnerabilities of a severity, or of all, than max allows.',
    next: 'Upgrade some of the packages; the report names them.',
  },
  {
    code: 'VULNERABILITIES-UNAUDITED',
    meaning:
      'A scanner says of packages that it could not look at them: it knows nothing of them, which is not that nothing is wrong with them.',
    next: 'Let it reach its database; or name the packages in unaudited, where they are in none.',
  },
  {
    code: 'VULNERABILITIES-NO-REPORT',
    meaning: 'No file, or fewer than min-reports, fits the globs of vulnerabilities.reports.',
    next: 'Run the scanner first, and correct the globs.',
  },
];
