import { type Problem, ProblemError } from '../shared/model/problem.ts';
import type { CoverageSettings, SuiteSettings } from './settings.ts';
import type { Suite } from './suite.ts';

/** Fewer paths than must be are files of the repository; undefined: enough of them are. */
export function unmatchedProblem(suite: Suite, settings: SuiteSettings): Problem | undefined {
  const all = suite.matchedCount + suite.unmatchedCount;
  if (all === 0 || (suite.matchedCount > 0 && suite.matchedCount * 100_000 >= settings.minMatched * all))
    return undefined;
  return {
    code: 'PATHS-UNMATCHED',
    reason: `suite ${suite.name}: only ${suite.matchedCount} of ${all} paths in its reports are files of this repository (for example not ${suite.unmatched.slice(0, 3).join(', ')})`,
    hint: `Set suites.${suite.name}.root to the directory that the paths start at, list generated files under ignore, or lower min-matched.`,
    ...(suite.reports[0] === undefined ? {} : { location: { path: suite.reports[0].path } }),
  };
}

/** A whole report that says nothing of this repository is missing, however many others there are. */
export function nothingMatched(suite: Suite, report: string, count: number): Problem {
  return {
    code: 'PATHS-UNMATCHED',
    reason: `suite ${suite.name}: none of the ${count} paths in ${report} is a file of this repository`,
    hint: `Set suites.${suite.name}.root to the directory that the paths start at, or take the report out of the globs.`,
    location: { path: report },
  };
}

export function missing(settings: SuiteSettings): Problem {
  const where = settings.conventional ? 'in the conventional places' : `at ${settings.reports.join(', ')}`;
  return {
    code: 'REPORT-MISSING',
    reason: `suite ${settings.name} has no report ${where}`,
    hint: `Check that the tests ran with coverage before this step, and the globs under suites.${settings.name}.reports.`,
  };
}

export function allIgnored(settings: SuiteSettings): Problem {
  return {
    code: 'SUITE-EMPTY',
    reason: `every file in the reports of suite ${settings.name} is ignored`,
    hint: 'Narrow the globs under ignore, or take the suite out.',
  };
}

export function nothingFound(settings: CoverageSettings): ProblemError {
  return new ProblemError({
    code: 'REPORT-MISSING',
    reason: `no coverage report was found for ${settings.suites.map((suite) => suite.name).join(', ')}`,
    hint: 'Run the tests with coverage before this step, and name the reports: unit-reports: "coverage/lcov.info" (globs are relative to the working directory).',
  });
}
