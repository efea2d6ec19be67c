import type { CoverageSettings, SuiteSettings } from '../../../src/coverage-gate/settings.ts';
import type { CoverageFacts, FileFacts, SuiteFacts } from '../../../src/shared/model/coverage-facts.ts';
import type { Problem } from '../../../src/shared/model/problem.ts';

export const PROBLEM: Problem = {
  code: 'LCOV-TRUNCATED',
  reason: 'coverage/lcov.info ends in the middle of a record',
  hint: 'Write it again.',
  location: { path: 'coverage/lcov.info', line: 3 },
};

export function settingsOf(over: Partial<CoverageSettings> = {}): CoverageSettings {
  return {
    suites: [suiteSettings('unit')],
    combined: {},
    paths: [],
    patch: {},
    owners: {},
    gaps: { failOn: [], hub: 5, analyse: 'auto' },
    ignore: [],
    unmeasured: 'fail',
    maxAnnotations: 50,
    comment: true,
    key: '',
    ...over,
  };
}

export function suiteSettings(name: string, over: Partial<SuiteSettings> = {}): SuiteSettings {
  return {
    name,
    reports: ['lcov.info'],
    conventional: false,
    mentioned: true,
    thresholds: { lines: 95_000 },
    minMatched: 95_000,
    ...over,
  };
}

export function fileFacts(path: string, over: Partial<FileFacts> = {}): FileFacts {
  return { path, lines: [10, 10], branches: null, functions: null, statements: null, ...over };
}

export function suiteFacts(name: string, files: readonly FileFacts[], over: Partial<SuiteFacts> = {}): SuiteFacts {
  return {
    name,
    reports: [
      { path: `coverage/${name}/lcov.info`, format: 'lcov', sizeBytes: 1000, files: files.length, stale: false },
    ],
    files,
    unmatched: [],
    unmatchedCount: 0,
    matchedCount: files.length,
    lowerBoundFiles: 0,
    problems: [],
    ...over,
  };
}

export function factsOf(suites: readonly SuiteFacts[], over: Partial<CoverageFacts> = {}): CoverageFacts {
  return {
    commit: '0123456789012345678901234567890123456789',
    suites,
    rangesOmittedFiles: 0,
    unmeasured: [],
    unmeasuredCount: 0,
    ...over,
  };
}
