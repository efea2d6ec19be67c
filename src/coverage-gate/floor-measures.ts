import picomatch from 'picomatch';
import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Floor } from '../shared/model/floor.ts';
import { OF_PATHS } from '../shared/model/path-globs.ts';
import { type FloorMeasure, scopeId } from '../shared/policy/ratchet.ts';
import { ownedFiles } from './owner-scopes.ts';
import { totals } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

const COMBINED = 'combined';
/** What floors begin with by themselves; whoever wants one for functions or statements writes it. */
const NEW_METRICS: readonly Metric[] = ['lines', 'branches'];

/**
 * What this run measured of everything that has a floor, and of what could have one: each suite, all of them together, the
 * paths that have rules or floors, the owners. Suites with problems measured nothing.
 */
export function floorMeasures(
  settings: CoverageSettings,
  facts: CoverageFacts,
  floors: readonly Floor[],
): readonly FloorMeasure[] {
  const known = new Set(floors.map(scopeId));
  const measures: FloorMeasure[] = [];
  const add = (scope: Pick<FloorMeasure, 'suite' | 'path' | 'owner'>, files: readonly FileFacts[], isNew = true) => {
    const sums = totals({ files });
    for (const metric of METRICS) {
      const ratio = sums[metric];
      if (ratio === null) continue;
      const measure = { ...scope, metric, ...ratio };
      const wanted = isNew && NEW_METRICS.includes(metric) && ratio.total > 0;
      if (wanted || known.has(scopeId(measure))) measures.push(measure);
    }
  };
  for (const suite of suitesOf(facts)) {
    // The union of one suite is that suite: a second floor for it would say nothing.
    add({ suite: suite.name }, suite.files, suite.isOwn);
    for (const path of pathsOf(settings, suite.name, floors)) {
      const matches = picomatch(path, OF_PATHS);
      add(
        { suite: suite.name, path },
        suite.files.filter((file) => matches(file.path)),
      );
    }
  }
  if (facts.suites.some(({ problems }) => problems.length > 0) || (facts.owners?.problems.length ?? 0) > 0)
    return measures;
  for (const { owner, files } of ownedFiles(facts))
    if (owner !== undefined && files.length > 0) add({ suite: COMBINED, owner }, files);
  return measures;
}

type OwnSuite = Pick<SuiteFacts, 'name' | 'files'> & { readonly isOwn: boolean };

function suitesOf({ suites, combined }: CoverageFacts): readonly OwnSuite[] {
  const own = suites
    .filter(({ problems }) => problems.length === 0)
    .map(({ name, files }) => ({ name, files, isOwn: true }));
  const union = combined ?? suites[0]!;
  // A suite may be called so; then its floors are what the name says.
  if (union.problems.length > 0 || suites.some(({ name }) => name === COMBINED)) return own;
  return [...own, { name: COMBINED, files: union.files, isOwn: combined !== undefined }];
}

/** Globs that there are rules or floors for, in this suite. */
function pathsOf({ paths }: CoverageSettings, suite: string, floors: readonly Floor[]): ReadonlySet<string> {
  const ruled = paths.filter((rule) => suite !== COMBINED && (rule.suites?.includes(suite) ?? true));
  const floored = floors.filter((floor) => floor.suite === suite).flatMap(({ path }) => path ?? []);
  return new Set([...ruled.map(({ match }) => match), ...floored]);
}
