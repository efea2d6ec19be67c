import type { Problem } from '../shared/model/problem.ts';
import type { DeterminismFacts } from './facts.ts';
import { runsOf } from './plan/shard.ts';

/** Different results, the reference first, then in the order of their first run. */
export function distinctDigests({ runs }: DeterminismFacts): readonly string[] {
  return [...new Set(runs.map(({ digest }) => digest))];
}

/** What keeps builds that are alike from being proof; empty where they are, or where they differ. */
export function openQuestions(facts: DeterminismFacts): readonly Problem[] {
  if (distinctDigests(facts).length > 1) return [];
  const expected = runsOf(facts.plan.runs, facts.shard).length;
  const found: Problem[] = [...facts.problems];
  if (found.length === 0 && facts.runs.length < expected)
    found.push({
      code: 'DETERMINISM-INCOMPLETE',
      reason: `${facts.runs.length} of ${expected} builds were made`,
      hint: 'Run it again with resume: true.',
    });
  const [unvaried] = facts.plan.explicit ? facts.variations.filter(({ status }) => status !== 'varied') : [];
  if (unvaried !== undefined)
    found.push({
      code: 'DETERMINISM-NOT-VARIED',
      reason: `${unvaried.name} was asked for, but could not be varied (${unvaried.status}): ${unvaried.detail}`,
      hint: 'Run it where it can be varied, or write vary: all, which varies what it can and says what it cannot.',
    });
  const [shared] = facts.sharedFiles;
  if (shared !== undefined)
    found.push({
      code: 'DETERMINISM-SHARED-CACHE',
      reason: `builds share a file: one wrote ${shared}, and a later one read it`,
      hint: 'Builds that read what an earlier one wrote are alike whatever they do. Turn that cache off, or accept it with caches: keep.',
    });
  return found;
}
