import type { PlannedSuite } from './plan.ts';

/** Folders of tests that belong to one suite by their names. */
const TESTS_OF = /(?:^|\/)(?:tests?|spec|__tests__)\/(unit|integration|e2e)\//u;

/**
 * The suites to run again when files changed: those of the innermost project that a file is in; where the file is a test in a
 * folder with the name of a suite, that suite alone. What suites write themselves starts nothing.
 */
export function suitesOf(suites: readonly PlannedSuite[], changed: readonly string[]): readonly PlannedSuite[] {
  const touched = new Set(changed.filter((path) => !isWritten(path)).flatMap((path) => ofPath(suites, path)));
  return suites.filter((suite) => touched.has(suite));
}

function ofPath(suites: readonly PlannedSuite[], path: string): readonly PlannedSuite[] {
  const depth = (suite: PlannedSuite): number =>
    Math.max(
      -1,
      ...suite.folders.filter((folder) => folder === '' || path.startsWith(`${folder}/`)).map(({ length }) => length),
    );
  const deepest = Math.max(-1, ...suites.map(depth));
  const own = deepest < 0 ? [] : suites.filter((suite) => depth(suite) === deepest);
  const [, name = ''] = TESTS_OF.exec(path) ?? [];
  const named = own.filter(({ names }) => names.includes(name));
  return named.length > 0 ? named : own;
}

/** Reports of any suite, also where git does not ignore them. */
function isWritten(path: string): boolean {
  return /(?:^|\/)(?:coverage|reports|reliability-report|target|test-results|playwright-report|\.pytest_cache|__pycache__|node_modules|\.git)\/|(?:^|\/)\.coverage/u.test(
    path,
  );
}
