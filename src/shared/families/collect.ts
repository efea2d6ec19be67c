import type { CollectContext, Collected, EarlierRuns } from '../gate.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { readCheckout } from './checkout.ts';
import type { FamiliesDetail, FamiliesFacts, FamilyFacts } from './facts.ts';
import { ownFolder } from './own-folder.ts';
import type { AnyFamily, Earlier, FamilyContext } from './port.ts';
import type { FamiliesSettings } from './settings.ts';
import { SharedResources } from './shared-resources.ts';

/** World → facts, family by family. One that cannot be measured says why; the others go on. */
export async function collect(
  families: readonly AnyFamily[],
  context: CollectContext,
  { families: configured, key }: FamiliesSettings,
): Promise<Collected<FamiliesFacts, FamiliesDetail>> {
  const { io, environment, progress, watch = () => undefined, reportFolder, earlierRuns } = context;
  const checkout = readCheckout(io);
  const runs = earlierRuns?.(key);
  const nearest = once(() => runs?.nearest() ?? Promise.resolve(undefined));
  const facts: { [id: string]: FamilyFacts } = {};
  const detail = new Map<string, unknown>();
  const resources = new SharedResources();
  try {
    for (const family of families) {
      const options = configured[family.id];
      if (options === undefined) continue;
      const own: FamilyContext = {
        io,
        environment,
        checkout,
        progress,
        watch,
        isOwn: ownFolder(io, reportFolder),
        earlier: async () => earlierOf(family.id, await nearest(), runs),
        shared: (name, open) => resources.get(name, open),
      };
      try {
        const collected = await family.collect(own, options);
        facts[family.id] = { facts: collected.facts };
        detail.set(family.id, collected.detail);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        facts[family.id] = { problem: error.problem };
      }
    }
  } finally {
    await resources.close();
  }
  return { facts: { commit: checkout.commit, families: facts }, detail };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function earlierOf(
  id: string,
  nearest: Awaited<ReturnType<EarlierRuns['nearest']>>,
  runs: EarlierRuns | undefined,
): Earlier | Problem {
  if (runs === undefined)
    return {
      code: 'BASELINE-UNSET',
      reason: 'a rule compares with earlier runs, but no baseline is named that keeps them',
      hint: 'Name a store in reliability.yml, for example baseline: git-ref:refs/reliability/baseline (docs/baselines.md).',
    };
  const kept = nearest?.families?.[id];
  if (nearest !== undefined && kept !== undefined)
    return { commit: nearest.commit, commitsBack: nearest.commitsBack, kept };
  // The same words for every family, so that it is one problem and a first baseline can come to be.
  return (
    (nearest === undefined ? runs.problem : undefined) ?? {
      code: 'BASELINE-NONE',
      reason: `the baseline of ${nearest?.commit.slice(0, 7) ?? 'no commit'} was kept before all of this was measured`,
      hint: 'Let one complete run of the default branch keep its measurements; it does so even when this is all that it lacks.',
    }
  );
}
