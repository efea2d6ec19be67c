import type { CodeMeaning } from '../shared/model/codes.ts';

/** Rules of coverage-gate's findings and codes of its problems, apart from those of the formats. */
export const COVERAGE_CODES: readonly CodeMeaning[] = [
  {
    code: 'coverage/below-threshold',
    meaning: 'A suite, a part of the repository or all suites together cover less than they must.',
    next: 'Add tests for the uncovered lines; the report ranks the files. Counts are compared as integers, never rounded.',
  },
  {
    code: 'coverage/uncovered-lines',
    meaning: 'These lines are run by no test of a suite that is below its threshold.',
    next: 'Add a test that reaches them, or delete code that nothing needs.',
  },
  {
    code: 'coverage/stale-report',
    meaning: 'A report is older than the commit it should measure. A warning: it does not change the verdict.',
    next: 'Run the tests again on this commit; do not restore reports from a cache.',
  },
  {
    code: 'coverage/repeated-report',
    meaning:
      'Two reports of a suite have the same content, or are of one shard about the same files. A warning: hits count twice, coverage does not.',
    next: 'Name the report once; look whether it was written over another one, or left by an earlier try.',
  },
  {
    code: 'coverage/unmeasured-file',
    meaning: 'A source file of a measured module holds code but is in no report. A warning, with unmeasured: warn.',
    next: 'Let the test runner report files that no test loads, or list it under ignore.',
  },
  {
    code: 'coverage/patch',
    meaning:
      'The lines that a change adds or rewrites are covered less than the patch must be, and which of them no test runs.',
    next: 'Add tests for the changed lines; the findings name them, those of the largest gaps first.',
  },
  {
    code: 'coverage/below-floor',
    meaning:
      'Coverage of a suite, a path or an owner fell below what it once reached, as the file of the ratchet says.',
    next: 'Add tests for what is missing, or lower the floor and write into its line why, and who answers for it.',
  },
  {
    code: 'coverage/lowered-floor',
    meaning: 'A floor is lower than where the change starts, or gone; a notice when its line says why and by whom.',
    next: 'Take it back, or write "lowered" into its line: from where, the reason, and who answers for it.',
  },
  {
    code: 'coverage/below-baseline',
    meaning:
      'The lines of a suite, or of all together, fell further below the baseline than regression allows, removed code accounted for.',
    next: 'The table of what changed says what was lost where: cover new lines, and bring back the tests of lines that did not change.',
  },
  {
    code: 'coverage/indirect-change',
    meaning:
      'The change does not touch these lines, but they are no longer covered, or a file is no longer in the reports.',
    next: 'Look for a test that was removed, skipped, or no longer gets there.',
  },
  {
    code: 'coverage/flaky-line',
    meaning:
      'Some of the earlier runs of the same source covered these lines, and others did not. A notice: they count as in the baseline.',
    next: 'Make the test that runs them do the same every time.',
  },
  {
    code: 'coverage/carried-forward',
    meaning:
      'Lines of a suite are those of an earlier run, by a rule of carry-forward. A notice: it says of which commit, and what changed since.',
    next: 'Run the tests of the suite to measure what is there now.',
  },
  {
    code: 'coverage/missing-suite',
    meaning:
      'The baseline has a suite that this run did not measure. An error when regression is decided, else a warning.',
    next: 'Let its tests write their reports again and name them; a suite that is gone for good needs a baseline without it.',
  },
  {
    code: 'coverage/owners-line',
    meaning: 'A line of CODEOWNERS cannot be read and was left out. A warning, unless owners have thresholds.',
    next: 'Correct the line; docs/gates/coverage-gate.md says what each platform understands.',
  },
  {
    code: 'coverage/new-untested-hub',
    meaning: 'A file that the change adds is imported by many others, and no suite runs a line of it (`gaps.fail-on`).',
    next: 'Write a test for it before others rely on it; the finding says in which file.',
  },
  {
    code: 'coverage/untested-hub',
    meaning: 'A file that many others import, of which no suite runs a line (`gaps.fail-on`).',
    next: 'Write a test for it; the finding says in which file.',
  },
  {
    code: 'coverage/new-untested-source',
    meaning: 'A source file that the change adds, of which no suite runs a line (`gaps.fail-on`).',
    next: 'Write a test for it, or list it under ignore if it needs none.',
  },
  {
    code: 'coverage/unreached-source',
    meaning:
      'A source file that no test imports, directly or through others, and of which no suite runs a line (`gaps.fail-on`).',
    next: 'Write a test for it, or delete it if nothing needs it.',
  },
  {
    code: 'coverage/untested-source',
    meaning: 'A source file of which no suite runs a line, or that is in no report (`gaps.fail-on`).',
    next: 'Write a test for it, or list it under ignore if it needs none.',
  },
  {
    code: 'GAPS-GRAPH-INCOMPLETE',
    meaning: 'A file could not be read for the import graph, and a rule of `gaps.fail-on` depends on what it imports.',
    next: 'List it under ignore if it is generated or bundled (the graph reads sources up to 4 MiB), or correct it.',
  },
  {
    code: 'GAPS-LANGUAGE-UNKNOWN',
    meaning: 'A rule of `gaps.fail-on` needs to know who imports a file, but the imports of its language are not read.',
    next: 'Use untested-source or new-untested-source; docs/graph.md lists the languages.',
  },
  {
    code: 'GAPS-NOT-ANALYSED',
    meaning: 'Facts were decided on with `gaps.fail-on`, but were collected without it.',
    next: 'Run the gate again with the option.',
  },
  {
    code: 'PATCH-BASE-MISSING',
    meaning: 'The commit that a change is compared with is not in the clone, and could not be fetched.',
    next: 'Fetch more: fetch-depth on GitHub, GIT_DEPTH on GitLab, fetchDepth on Azure; the message says how much.',
  },
  {
    code: 'PATCH-BASE-UNKNOWN',
    meaning: 'Nothing says what the change is compared with, or HEAD has nothing in common with it.',
    next: 'Check out the commit that the run was started for; on a shell, let origin/HEAD name the main branch.',
  },
  {
    code: 'PATCH-DIFF-FAILED',
    meaning: 'git could not compare the measured commit with its base.',
    next: 'Check that “git diff” works in this job, and that the clone is whole.',
  },
  {
    code: 'PATCH-DIFF-UNREADABLE',
    meaning: 'What git diff printed is not what it should be.',
    next: 'Check that “git diff” works in this job; if it does, report it as a fault of this tool.',
  },
  {
    code: 'FLOOR-UNMEASURED',
    meaning:
      'There is a floor for something that this run does not measure: a suite, a metric, a path or an owner is gone.',
    next: 'Measure it again, or lower the floor to 0 and say why.',
  },
  {
    code: 'FLOORS-BASE-UNREADABLE',
    meaning: 'The floors cannot be read as they were where the change starts, so nobody knows whether one was lowered.',
    next: 'Check that git works in this job; repair a damaged file on the base branch.',
  },
  {
    code: 'FLOORS-OUTSIDE',
    meaning: 'The file of the ratchet is not in the repository.',
    next: 'Name a path in the checkout, such as .reliability/coverage-floor.json.',
  },
  {
    code: 'OWNERS-MISSING',
    meaning: 'Owners have thresholds, but there is no CODEOWNERS file where it is looked for.',
    next: 'Add one, or take the option owners out.',
  },
  {
    code: 'OWNERS-LINE',
    meaning: 'A line of CODEOWNERS cannot be read, and owners have thresholds.',
    next: 'Correct the line that the message names.',
  },
  {
    code: 'OWNERS-UNREADABLE',
    meaning: 'The CODEOWNERS file cannot be read, or is larger than 3 MiB.',
    next: 'Give the job the right to read it, or make it smaller.',
  },
  {
    code: 'FILES-UNMEASURED',
    meaning:
      'Source files of a measured module hold code but are in no report: they were never loaded, or the report lost its end.',
    next: 'Let the test runner report files that no test loads, list files that need no tests under ignore, or set unmeasured: warn.',
  },
  {
    code: 'REPORT-MISSING',
    meaning: 'No file matches the globs of a suite, or a named report does not exist.',
    next: 'Check that the tests ran with coverage before this step, and the globs.',
  },
  {
    code: 'SHARD-MISSING',
    meaning: 'A shard that the suite expects has no report.',
    next: 'Look at the job of the shard that is named, and at the download of its artifact; else correct the suite’s shards.',
  },
  {
    code: 'SHARD-UNEXPECTED',
    meaning: 'There is a report of a shard that the suite does not expect, or one that may be of several shards.',
    next: 'Correct the suite’s shards, remove what an earlier run left, or let a slash or dot follow {shard}.',
  },
  {
    code: 'REPORT-EMPTY',
    meaning: 'A report has no bytes.',
    next: 'The step that writes it died or was given no tests; look at its log.',
  },
  {
    code: 'REPORT-UNREADABLE',
    meaning: 'The user of this job may not read the report.',
    next: 'Correct its permissions, for example of files written by a container.',
  },
  {
    code: 'REPORT-DIRECTORY',
    meaning: 'A directory was named where a report belongs.',
    next: 'Name the file in it, or a glob.',
  },
  {
    code: 'REPORT-NOT-A-FILE',
    meaning: 'A pipe, socket or device was named.',
    next: 'Write the report to a file first.',
  },
  { code: 'REPORT-GZIP', meaning: 'A gzip file is damaged or cut off.', next: 'Write or upload the report again.' },
  {
    code: 'REPORT-NOT-UTF8',
    meaning: 'A report is not UTF-8 text.',
    next: 'Write it in UTF-8. UTF-16 with a byte order mark is read.',
  },
  {
    code: 'REPORT-NUL',
    meaning: 'A report holds NUL bytes: binary data, or a damaged disk.',
    next: 'Name the text report, not the tool’s binary data.',
  },
  {
    code: 'REPORT-FORMAT-UNKNOWN',
    meaning: 'A file is no coverage report of a format that is read.',
    next: 'docs/formats.md lists the formats and how each tool writes them.',
  },
  {
    code: 'SUITE-MIXED-FORMATS',
    meaning: 'One suite has the same source file in reports of two formats.',
    next: 'Name the reports of one format; the same run in two formats would count branches twice.',
  },
  { code: 'SUITE-EMPTY', meaning: 'Every file of a suite is ignored.', next: 'Narrow the globs under ignore.' },
  {
    code: 'PATHS-UNMATCHED',
    meaning:
      'Fewer of the report’s paths than min-matched are files of this repository: the report was made elsewhere, or its paths start elsewhere.',
    next: 'Set the suite’s root, or list generated files under ignore.',
  },
  {
    code: 'PATH-AMBIGUOUS',
    meaning: 'A report path fits several files of the repository, and nothing says which.',
    next: 'Set the suite’s root, or let the tool write absolute paths.',
  },
  {
    code: 'PATH-OUTSIDE-WORKSPACE',
    meaning: 'A report path leads out of the repository.',
    next: 'Set the suite’s root to the directory that its paths start at.',
  },
  {
    code: 'PATH-RULE-EMPTY',
    meaning: 'A path rule matches no measured file, so that it could not be checked.',
    next: 'Correct its glob, or take the rule out.',
  },
  {
    code: 'METRIC-NOT-MEASURED',
    meaning: 'A threshold stands for a metric that no report of the suite carries.',
    next: 'Switch the metric on in the tool, or use a format that carries it.',
  },
  { code: 'GIT-MISSING', meaning: 'git could not be started.', next: 'Install git in the image of the job.' },
  {
    code: 'GIT-NO-REPOSITORY',
    meaning: 'The working directory is in no git repository.',
    next: 'Check out the sources first.',
  },
  {
    code: 'GIT-FAILED',
    meaning: 'git could not list the files of the repository.',
    next: 'Check that “git ls-files” works in this job.',
  },
];
