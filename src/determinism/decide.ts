import type { Json, Verdict } from '../shared/model/verdict.ts';
import type { DeterminismFacts } from './facts.ts';
import { headline } from './headline.ts';
import { distinctDigests, openQuestions } from './outcome.ts';
import { bound95 } from './plan/bound.ts';
import { changedSources } from './rules/changed-source.ts';
import { committedFindings } from './rules/committed.ts';
import { differingArtifacts } from './rules/differing-artifact.ts';
import { notReproducible } from './rules/not-reproducible.ts';
import type { DeterminismSettings } from './settings.ts';

/**
 * Facts → verdict, pure. Builds that differ are an answer whatever else is open; builds that are alike are one only when
 * all were made, from copies of their own, with all varied that had to be.
 */
export function decide(_settings: DeterminismSettings, facts: DeterminismFacts): Verdict {
  const errors = [...notReproducible(facts), ...differingArtifacts(facts), ...committedFindings(facts)];
  const problems = errors.length > 0 ? [] : openQuestions(facts);
  const outcome = errors.length > 0 ? 'failed' : problems.length > 0 ? 'inconclusive' : 'passed';
  const [first] = problems;
  return {
    version: 1,
    gate: 'determinism',
    outcome,
    summary: headline(facts, errors, problems),
    findings: [...errors, ...changedSources(facts)],
    metrics: metricsOf(facts),
    ...(first === undefined ? {} : { problem: first }),
    ...(problems.length > 1 ? { problems } : {}),
  };
}

function metricsOf(facts: DeterminismFacts): { readonly [key: string]: Json } {
  const { runs, plan, reference, difference, committed, shard, merged, variations } = facts;
  const results = distinctDigests(facts).length;
  const causes = (difference?.differences ?? [])
    .filter(({ seed }) => seed)
    .map(({ cause, path, seed }) => ({ cause: cause ?? null, path, seed }));
  return {
    runs: runs.length,
    plannedRuns: plan.runs,
    distinctDigests: results,
    rootDigest: reference?.digest ?? null,
    normalisedDigest: reference?.normalised ?? null,
    ...(difference?.normalised === undefined
      ? {}
      : { normalisedAlike: difference.normalised === reference?.normalised }),
    files: reference?.files ?? 0,
    bytes: reference?.bytes ?? 0,
    // Rounded up: it must never claim more than is known.
    bound95: results === 1 ? Math.ceil(bound95(runs.length) * 1e6) / 1e6 : null,
    variations: Object.fromEntries(variations.map(({ name, status }) => [name, status])),
    differingPaths: difference?.differingPaths ?? 0,
    causes,
    ...(facts.bisection === undefined ? {} : { madeTheDifference: facts.bisection.names, kind: facts.bisection.kind }),
    ...(committed === undefined ? {} : { committedDiffering: committed.differingPaths }),
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }),
    ...(merged === undefined ? {} : { merged }),
  };
}
