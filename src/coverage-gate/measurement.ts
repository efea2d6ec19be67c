import type { Measurement } from '../shared/gate.ts';
import type { MetricTotals } from '../shared/model/baseline.ts';
import type { CoverageFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import { totals } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

/** What later runs compare with. Suites that could not be measured are in no baseline. */
export function measurementOf({ key }: CoverageSettings, { commit, suites, combined }: CoverageFacts): Measurement {
  const measured = suites.filter(({ problems }) => problems.length === 0);
  return {
    commit,
    key,
    totals: {
      suites: Object.fromEntries(measured.map((suite) => [suite.name, metricTotals(suite)])),
      ...(combined === undefined || combined.problems.length > 0 ? {} : { combined: metricTotals(combined) }),
    },
  };
}

function metricTotals(suite: SuiteFacts): MetricTotals {
  const { lines, branches, functions, statements } = totals(suite);
  return { lines: pair(lines), branches: pair(branches), functions: pair(functions), statements: pair(statements) };
}

function pair(ratio: Ratio | null): readonly [covered: number, total: number] | null {
  return ratio === null ? null : [ratio.covered, ratio.total];
}
