import type { Metric } from '../shared/model/coverage.ts';

/** As in "line coverage of 57.14 % is below 95 %". */
export const METRIC_COVERAGE: { readonly [metric in Metric]: string } = {
  lines: 'line coverage',
  branches: 'branch coverage',
  functions: 'function coverage',
  statements: 'statement coverage',
};
