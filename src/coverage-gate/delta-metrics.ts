import type { LinePair, SuiteDeltaFacts } from '../shared/model/coverage-delta.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Json } from '../shared/model/verdict.ts';

/** What changed since the baseline, as counts of lines; nothing without one. */
export function deltaMetrics({ baseline, delta }: CoverageFacts): { readonly [key: string]: Json } {
  if (baseline === undefined) return {};
  const known = delta === undefined || delta.problem !== undefined ? undefined : delta;
  return {
    baseline: {
      commit: baseline.commit,
      commitsBack: baseline.commitsBack,
      ...(known === undefined
        ? {}
        : {
            suites: Object.fromEntries(known.suites.map((suite) => [suite.name, ofSuite(suite)])),
            ...(known.combined === undefined ? {} : { combined: ofSuite(known.combined) }),
            missingSuites: known.missingSuites,
          }),
    },
  };
}

function ofSuite(suite: SuiteDeltaFacts): { readonly [key: string]: Json } {
  const { before, after, removed, added, keptBefore, keptAfter, dropped } = suite;
  return {
    before: counts(before),
    after: counts(after),
    removed: counts(removed),
    added: counts(added),
    keptBefore: counts(keptBefore),
    keptAfter: counts(keptAfter),
    noLongerMeasured: counts(dropped),
    lost: suite.lost,
    gained: suite.gained,
    flaky: suite.flakyLost + suite.flakyGained,
    movedLines: suite.movedLines,
  };
}

function counts([covered, total]: LinePair): Json {
  return { covered, total };
}
