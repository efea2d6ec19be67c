import type { CodeMeaning } from '../shared/model/codes.ts';

/** Why `reliability test` could not say that a suite passed. */
export const SUITE_CODES: readonly CodeMeaning[] = [
  {
    code: 'SUITE-NONE',
    meaning: 'No suite was found and none is configured, so that there is nothing to run.',
    next: 'Write a `command` for a suite below coverage-gate.suites in reliability.yml, or see what `reliability init` finds.',
  },
  {
    code: 'SUITE-UNKNOWN',
    meaning: 'A suite was asked for by name that neither reliability.yml nor the repository has.',
    next: 'The message lists those that are known.',
  },
  {
    code: 'SUITE-NO-COMMAND',
    meaning: 'reliability.yml names a suite, and nothing says how its tests are run.',
    next: 'Give it a `command` in reliability.yml.',
  },
  {
    code: 'SUITE-TIMEOUT',
    meaning: 'The tests ran longer than they may, and were ended with all processes that they had started.',
    next: 'Look at what hangs in the end of its output, or allow more with --timeout.',
  },
  {
    code: 'SUITE-KILLED',
    meaning: 'The tests were ended by a signal, for example for want of memory, or could not be started.',
    next: 'Look at the end of its output; with fewer suites at once (--jobs 1) they have more memory.',
  },
  {
    code: 'SUITE-BROKEN',
    meaning: 'The command failed, and left no record of tests: nobody knows whether one ran.',
    next: 'Run the command by itself; often a package is not installed.',
  },
  {
    code: 'SUITE-NO-RECORD',
    meaning: 'The command ended well, and nothing says how many tests ran.',
    next: 'Have the runner write JUnit to reports/junit/, in a file with the name of the suite.',
  },
  {
    code: 'SUITE-RAN-NOTHING',
    meaning: 'No test ran: none was found, or all were skipped. That is not the same as passing.',
    next: 'Look at the patterns that the runner finds its tests by.',
  },
  {
    code: 'SUITE-NO-COVERAGE',
    meaning: 'The tests passed, and no coverage report was written where one was expected.',
    next: 'Look at the end of its output; often the coverage package of the runner is not installed.',
  },
  {
    code: 'SUITE-ELSEWHERE',
    meaning:
      'The coverage report lies where the gate does not look for it: `reports` in reliability.yml names other places.',
    next: 'Correct `reports` of the suite; the message says where the report is.',
  },
];
