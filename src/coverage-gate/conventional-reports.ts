/**
 * Where test runners put their reports when nobody tells them otherwise. Several places may hold the same run in
 * different formats (vitest writes coverage-final.json and lcov.info), so of each group only the first that exists counts.
 */
export function conventionalReports(suite: string): readonly (readonly string[])[] {
  const inFolder = [
    [
      `coverage/${suite}/**/coverage-final.json`,
      `coverage/${suite}/**/lcov.info`,
      `coverage/${suite}/**/*.xml`,
      `coverage/${suite}/**/*.out`,
      `coverage/${suite}/**/*.json`,
    ],
  ];
  if (suite !== 'unit') return inFolder;
  return [
    ...inFolder,
    [
      'coverage/coverage-final.json',
      'coverage/lcov.info',
      'coverage/cobertura-coverage.xml',
      'coverage/clover.xml',
      'lcov.info',
    ],
    ['coverage.xml', 'coverage.json', 'cobertura.xml'],
    ['coverage/.resultset.json'],
    ['cover.out', 'coverage.out'],
    ['**/target/site/jacoco/jacoco.xml', '**/build/reports/jacoco/test/jacocoTestReport.xml'],
    ['clover.xml', 'build/logs/clover.xml'],
  ];
}
