import type { Measurement } from '../shared/gate.ts';
import type { MetricTotals } from '../shared/model/baseline.ts';
import type { CoverageFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import { isCarried } from './carry/carried-texts.ts';
import type { CoverageDetail } from './collect.ts';
import { ownedFiles } from './owner-scopes.ts';
import { totals } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

/** What later runs compare with. Suites that could not be measured are in no baseline; undefined: the run is not whole. */
export function measurementOf(
  { key }: CoverageSettings,
  facts: CoverageFacts,
  { lines }: Pick<CoverageDetail, 'lines'> = {},
): Measurement | undefined {
  // What was carried once would be carried for ever, and nobody could tell how old it is.
  if (isCarried(facts)) return undefined;
  const { commit, suites, combined } = facts;
  const measured = suites.filter(({ problems }) => problems.length === 0);
  return {
    commit,
    key,
    totals: {
      suites: Object.fromEntries(measured.map((suite) => [suite.name, metricTotals(suite)])),
      ...(combined === undefined || combined.problems.length > 0 ? {} : { combined: metricTotals(combined) }),
      ...ownersOf(facts),
    },
    ...(lines === undefined ? {} : { lines }),
  };
}

/** Only when all suites were measured: an owner would seem to lose what one of them covers. */
function ownersOf(facts: CoverageFacts): Pick<Measurement['totals'], 'owners'> {
  if (facts.owners === undefined || facts.suites.some(({ problems }) => problems.length > 0)) return {};
  const owned = ownedFiles(facts).flatMap(({ owner, files }) =>
    owner === undefined || files.length === 0 ? [] : [[owner, metricTotals({ files })] as const],
  );
  return { owners: Object.fromEntries(owned) };
}

function metricTotals(suite: Pick<SuiteFacts, 'files'>): MetricTotals {
  const { lines, branches, functions, statements } = totals(suite);
  return { lines: pair(lines), branches: pair(branches), functions: pair(functions), statements: pair(statements) };
}

function pair(ratio: Ratio | null): readonly [covered: number, total: number] | null {
  return ratio === null ? null : [ratio.covered, ratio.total];
}
