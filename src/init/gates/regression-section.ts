import type { GateSection } from './port.ts';

/** regression-gate: the results of the tests that run anyway. Everything else it can judge needs a word from somebody. */
export const regressionSection: GateSection = {
  id: 'regression-gate',
  title: 'Regression gate',
  reads: 'reports',
  config({ parts }) {
    const reports = parts.flatMap((part) =>
      [...new Set(part.suites.flatMap(({ junit }) => junit))].map(
        (glob) => `      - ${JSON.stringify(glob)} # ${part.title}`,
      ),
    );
    if (reports.length === 0) return [];
    return [
      '# Tests that fail, vanish, flake or are skipped from one change to the next.',
      'regression-gate:',
      '  tests:',
      '    reports:',
      ...reports,
      '    # A file that lists tests which may fail for a while, with owner and end.',
      '    # quarantine: ".reliability/quarantine.yml"',
    ];
  },
};
