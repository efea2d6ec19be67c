import type { Problem } from '../shared/model/problem.ts';
import type { TestCounts } from './counts.ts';

/** What a run left behind. */
export interface SuiteEvidence {
  /** Of the first command that did not end with 0, else 0; null: ended by a signal, or never started. */
  readonly status: number | null;
  readonly timedOut: boolean;
  readonly timeoutMs: number;
  /** Of the tests; undefined: nothing that was written in this run, and nothing that was printed, says it. */
  readonly counts: TestCounts | undefined;
  /** Why a record of tests could not be read. */
  readonly unreadable?: Problem;
  /** A coverage report is expected, and whether one was written in this run. */
  readonly coverage: 'none' | 'written' | 'missing' | { readonly elsewhere: readonly string[] };
}

export interface SuiteOutcome {
  readonly outcome: 'passed' | 'failed' | 'inconclusive';
  /** Only when inconclusive. */
  readonly problem?: Omit<Problem, 'location'>;
}

/** No shell found the program (127), or it may not run (126): nothing was tested. */
const NOT_STARTED = [126, 127];

/**
 * A test that failed is a failure, whatever else went wrong. Passed: it ended with 0, at least one test ran, and what was to
 * be measured was. Everything else is inconclusive.
 */
export function judgeSuite(evidence: SuiteEvidence): SuiteOutcome {
  const { status, timedOut, counts, coverage } = evidence;
  if (counts !== undefined && counts.failed > 0) return { outcome: 'failed' };
  if (timedOut)
    return inconclusive(
      'SUITE-TIMEOUT',
      `ran longer than ${Math.round(evidence.timeoutMs / 100) / 10} s and was ended`,
    );
  if (status === null) return inconclusive('SUITE-KILLED', 'was ended by a signal, or could not be started');
  if (evidence.unreadable !== undefined) return { outcome: 'inconclusive', problem: evidence.unreadable };
  if (counts === undefined || NOT_STARTED.includes(status))
    return status === 0
      ? inconclusive('SUITE-NO-RECORD', 'ended well, but nothing says how many tests ran')
      : inconclusive('SUITE-BROKEN', `ended with ${status} and left no record of tests`);
  if (counts.passed === 0)
    return inconclusive('SUITE-RAN-NOTHING', counts.skipped > 0 ? 'skipped every test' : 'ran no test at all');
  // A threshold of the runner itself, or an error outside of its tests.
  if (status !== 0) return { outcome: 'failed' };
  if (coverage === 'missing') return inconclusive('SUITE-NO-COVERAGE', 'passed, but wrote no coverage report');
  if (typeof coverage === 'object')
    return inconclusive(
      'SUITE-ELSEWHERE',
      `wrote its coverage to ${coverage.elsewhere.slice(0, 3).join(', ')}, where the gate does not look`,
    );
  return { outcome: 'passed' };
}

const HINTS: { readonly [code: string]: string } = {
  'SUITE-TIMEOUT': 'The end of its output says what hangs; --timeout allows more.',
  'SUITE-KILLED': 'The end of its output may say why; --jobs 1 gives each suite all of the memory.',
  'SUITE-NO-RECORD': 'Have the runner write JUnit to reports/junit/, in a file with the name of the suite.',
  'SUITE-BROKEN': 'Run its command by itself; often a package is not installed.',
  'SUITE-RAN-NOTHING': 'Look at the patterns that the runner finds its tests by.',
  'SUITE-NO-COVERAGE': 'Often the coverage package of the runner is not installed.',
  'SUITE-ELSEWHERE': 'Correct reports of the suite in reliability.yml.',
};

function inconclusive(code: string, reason: string): SuiteOutcome {
  return { outcome: 'inconclusive', problem: { code, reason, hint: HINTS[code] ?? '' } };
}

/** 1: something failed; 2: something could not be measured, and nothing failed; 0: all passed. */
export function exitCodeOf(outcomes: readonly SuiteOutcome['outcome'][]): 0 | 1 | 2 {
  if (outcomes.includes('failed')) return 1;
  return outcomes.length === 0 || outcomes.includes('inconclusive') ? 2 : 0;
}
