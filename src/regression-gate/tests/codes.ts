import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about tests, and codes of their problems, apart from those of the formats. */
export const TESTS_CODES: readonly CodeMeaning[] = [
  {
    code: 'tests/failed-test',
    meaning: 'A test failed, on its last try where there were several. An error beyond max-failed.',
    next: 'Mend the test or the code; quarantine it for a time if it fails by chance.',
  },
  {
    code: 'tests/flaky-test',
    meaning:
      'A test failed and then passed in the same run. An error beyond max-flaky, else a warning. How often it did so in the runs that are kept is told with a 95 % interval (Wilson).',
    next: 'Look for time, chance, order or parallel work in the test.',
  },
  {
    code: 'tests/new-flaky-test',
    meaning: 'More tests are flaky for the first time than max-new-flaky allows.',
    next: 'Look at what the change did to these tests.',
  },
  {
    code: 'tests/too-many-skipped',
    meaning: 'More tests are skipped than max-skipped allows.',
    next: 'Let them run again, or remove them.',
  },
  {
    code: 'tests/too-few-tests',
    meaning: 'The reports hold fewer tests than min-tests says.',
    next: 'Look whether a part of the tests was not run.',
  },
  {
    code: 'tests/over-duration',
    meaning: 'All tests together took longer than max-duration: the sum of their times, whatever ran at once.',
    next: 'Make the slowest tests faster; the report names them.',
  },
  {
    code: 'tests/slower-run',
    meaning:
      'All tests together took longer than in each of the last runs, by more than max-slowdown and by more than min-slowdown.',
    next: 'Look at the tests that became slower.',
  },
  {
    code: 'tests/slow-test',
    meaning: 'A test took longer than max-test-duration.',
    next: 'Split it, or let it wait for events and not for time.',
  },
  {
    code: 'tests/slower-test',
    meaning:
      'A test took longer than in each of the last runs, by more than max-slowdown and by more than min-slowdown.',
    next: 'Look at what it waits for, and at what the change did to the code under test.',
  },
  {
    code: 'tests/odd-duration',
    meaning: 'A report gives times that are none: negative, infinite, more than a year, or no number. A warning.',
    next: 'Look at the clock of the machine, or at the tool that writes them.',
  },
  {
    code: 'tests/removed-test',
    meaning:
      'A test of the baseline is not in the reports any more, under no name that is like it. An error beyond max-removed.',
    next: 'Bring it back, or waive the finding where it was meant.',
  },
  {
    code: 'tests/emptied-suite',
    meaning: 'A suite of the baseline has no test any more. An error where max-removed is exceeded, else a warning.',
    next: 'Look for a filter, or for a file that the runner does not find any more.',
  },
  {
    code: 'tests/renamed-test',
    meaning: 'A test has another name, other parameters or another suite. A notice: it does not count as removed.',
    next: 'Nothing to do, if it is the same test.',
  },
  {
    code: 'tests/newly-skipped-test',
    meaning: 'A test is skipped that ran in the baseline. An error beyond max-newly-skipped.',
    next: 'Let it run again, or remove it.',
  },
  {
    code: 'tests/share-of-category',
    meaning: 'Tests of a kind (unit, integration, end to end) are fewer or more of all tests than they may be.',
    next: 'Write tests of the kind that is missing, or correct the share.',
  },
  {
    code: 'tests/quarantine-expired',
    meaning: 'The last day of a quarantine is over: its test counts again.',
    next: 'Mend the test and take it out of the file, or say again why, and until when.',
  },
  {
    code: 'tests/quarantine-unused',
    meaning: 'A quarantined test is in no report. A warning.',
    next: 'Correct its name as the report of this gate spells it, or take it out of the file.',
  },
  {
    code: 'tests/quarantine-released',
    meaning: 'A quarantined test passed so many runs in a row (release-after) that it counts again. A warning.',
    next: 'Take it out of the file.',
  },
  {
    code: 'tests/stale-report',
    meaning: 'A test report is older than the commit it should be of. A warning: it does not change the verdict.',
    next: 'Run the tests again on this commit; do not restore reports from a cache.',
  },
  {
    code: 'tests/repeated-report',
    meaning: 'Two reports have the same tests with the same times. A warning: they count twice.',
    next: 'Name the report once; look whether it was written over another one.',
  },
  {
    code: 'TESTS-NO-REPORT',
    meaning: 'No file fits the globs of tests.reports.',
    next: 'Run the tests first, and correct the globs.',
  },
  {
    code: 'TESTS-REPORTS-MISSING',
    meaning: 'There are fewer reports than min-reports says.',
    next: 'Look at the job of the shard whose report is missing.',
  },
  {
    code: 'TESTS-EMPTY',
    meaning: 'The reports can be read, and hold no test at all.',
    next: 'Look at the command that runs the tests: nothing was found, or all was filtered out.',
  },
  {
    code: 'TESTS-OTHER-COMMIT',
    meaning: 'A report says itself that it is of another commit than the measured one.',
    next: 'Run the tests on this commit.',
  },
  {
    code: 'TESTS-DURATION',
    meaning: 'There is a budget of time, and times in the reports are none (negative, infinite, no number).',
    next: 'Run the tests again, with a clock that nobody sets.',
  },
];
