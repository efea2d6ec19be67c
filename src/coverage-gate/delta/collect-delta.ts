import { depthAdvice } from '../../shared/change/depth-advice.ts';
import { fetchCommit } from '../../shared/change/fetching.ts';
import type { Git } from '../../shared/change/git.ts';
import type { CollectContext, EarlierRuns } from '../../shared/gate.ts';
import type { BaselineFacts } from '../../shared/model/baseline.ts';
import type { DeltaFacts, SuiteDeltaFacts } from '../../shared/model/coverage-delta.ts';
import type { EarlierLines, LineBaseline } from '../../shared/model/line-baseline.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { countLines } from '../../shared/policy/line-counts.ts';
import { lineDelta, type SuiteDelta } from '../../shared/policy/line-delta.ts';
import { lineOrigins } from '../../shared/policy/line-origins.ts';
import { removedCode } from '../../shared/policy/removed-code.ts';
import { suiteUnion } from '../../shared/policy/suite-union.ts';
import type { ReadChange } from '../change-reader.ts';
import type { Checkout } from '../repository.ts';
import type { CoverageSettings } from '../settings.ts';
import { type SourceBlobs, sourceBlobs } from '../source-blobs.ts';
import type { Suite } from '../suite.ts';
import { baselineFault } from './baseline-fault.ts';
import { flakyLines, suspects } from './flaky-lines.ts';
import { headLines } from './head-lines.ts';
import { fileChanges, stillThere } from './still-there.ts';
import { suiteDelta } from './suite-delta.ts';

/** So many earlier runs are looked at for lines that flap. */
const MOST_RUNS = 8;
const UNION = 'combined';

/** What of a run is compared with earlier ones. */
export interface DeltaQuestion {
  readonly checkout: Checkout;
  readonly suites: readonly Suite[];
  readonly ignored: (path: string) => boolean;
  readonly readChange: ReadChange;
}

export interface CollectedDelta {
  readonly baseline?: BaselineFacts;
  readonly delta?: DeltaFacts;
  /** What later runs compare with; absent without a store. */
  readonly lines?: LineBaseline;
}

/**
 * What became of the lines of the nearest earlier run that was kept. Without a rule that decides on it, nothing is fetched,
 * and what is not at hand is not said.
 */
export async function collectDelta(
  context: CollectContext,
  settings: CoverageSettings,
  question: DeltaQuestion,
): Promise<CollectedDelta> {
  const needed = settings.regression !== undefined;
  const runs = context.earlierRuns?.(settings.key);
  if (runs === undefined) return needed ? { delta: unknown(baselineFault('unset')) } : {};
  const { git } = question.checkout;
  const sources = sourceBlobs(question.checkout, new Set(question.suites.flatMap(({ files }) => [...files.keys()])));
  const lines = headLines(question.suites, sources.blobs);
  const baseline = await runs.nearest();
  if (baseline === undefined) return { lines, ...(needed ? { delta: unknown(runs.problem) } : {}) };
  try {
    const delta = await deltaOf({ context, git, runs, question, sources, lines, needed }, baseline);
    return { lines, baseline, delta };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // Nobody has to know that a shallow clone lacks a commit, and everybody that an entry was changed.
    const isTold = needed || error.problem.code === 'BASELINE-DAMAGED';
    return { lines, baseline, ...(isTold ? { delta: unknown(error.problem) } : {}) };
  }
}

interface Sides {
  readonly context: CollectContext;
  readonly git: Git;
  readonly runs: EarlierRuns;
  readonly question: DeltaQuestion;
  readonly sources: SourceBlobs;
  readonly lines: LineBaseline;
  readonly needed: boolean;
}

/** Throws ProblemError BASELINE-*, PATCH-DIFF-*. */
async function deltaOf(sides: Sides, baseline: BaselineFacts): Promise<DeltaFacts> {
  const { context, git, runs, question, sources, lines, needed } = sides;
  requireCommit(git, baseline, context.environment.platform, needed);
  const base = await runs.linesOf(baseline.commit);
  if (base === undefined) throw new ProblemError(runs.problem ?? baselineFault('unset'));
  if (!addsUp(base, baseline)) throw new ProblemError(baselineFault('sums', baseline.commit));
  const { commit } = baseline;
  const changes = fileChanges(
    await question.readChange({ commit, rule: 'first-parent', workingTree: sources.changed }),
  );
  const there = stillThere(sources.blobs, changes, question.ignored);
  const compare = (before: LineBaseline, after: LineBaseline) => {
    const origins = lineOrigins(before, after, changes);
    return lineDelta(before, after, changes, origins).map((delta) => ({
      delta,
      removed: removedCode(before.suites.get(delta.suite) ?? new Map(), after.suites.get(delta.suite)!, origins, there),
    }));
  };
  const own = compare(base, lines);
  const unions = base.suites.size > 1 || question.suites.length > 1 ? compare(union(base), union(lines)) : [];
  const history = await historyFor([...own, ...unions], runs, needed);
  const facts = ({ delta, removed }: (typeof own)[number], suite: string | undefined): SuiteDeltaFacts =>
    suiteDelta(delta, removed, flakyLines(history, suite, suspects(delta)));
  const measured = new Set(question.suites.map(({ name }) => name));
  const order = [...lines.suites.keys()];
  const [combined] = unions;
  return {
    suites: own
      .sort((one, other) => order.indexOf(one.delta.suite) - order.indexOf(other.delta.suite))
      .map((suite) => facts(suite, suite.delta.suite)),
    ...(combined === undefined ? {} : { combined: facts(combined, undefined) }),
    missingSuites: [...base.suites.keys()].filter((name) => !measured.has(name)).sort(),
  };
}

function unknown(problem: Problem | undefined): DeltaFacts {
  return { problem: problem ?? baselineFault('unset'), suites: [], missingSuites: [] };
}

function union(baseline: LineBaseline): LineBaseline {
  return { blobs: baseline.blobs, suites: new Map([[UNION, suiteUnion(baseline)]]) };
}

/** Only asked for when there is something to look up in it. */
async function historyFor(
  compared: readonly { readonly delta: SuiteDelta }[],
  runs: EarlierRuns,
  needed: boolean,
): Promise<readonly EarlierLines[]> {
  if (compared.every(({ delta }) => suspects(delta).size === 0)) return [];
  const history = await runs.history(MOST_RUNS);
  // Which lines flap is not known then, and on it may depend whether coverage fell.
  if (needed && runs.problem !== undefined) throw new ProblemError(runs.problem);
  return history;
}

/** Two entries of one run say the same, or somebody changed one of them. */
function addsUp({ suites, ...rest }: LineBaseline, baseline: BaselineFacts): boolean {
  const totals = Object.entries(baseline.suites).filter(([, { lines }]) => lines !== null);
  if (totals.length !== suites.size) return false;
  const same = (
    files: LineBaseline['suites'] extends ReadonlyMap<string, infer Files> ? Files : never,
    pair: unknown,
  ) => {
    let [covered, total] = [0, 0];
    for (const { lines } of files.values()) {
      const [own, all] = countLines(lines);
      covered += own;
      total += all;
    }
    return JSON.stringify(pair) === JSON.stringify([covered, total]);
  };
  if (!totals.every(([name, { lines }]) => same(suites.get(name) ?? new Map(), lines))) return false;
  return baseline.combined === undefined || same(suiteUnion({ suites, ...rest }), baseline.combined.lines);
}

/** Fetched alone when a rule needs it, and never on a shell. Throws ProblemError BASELINE-COMMIT-MISSING. */
function requireCommit(git: Git, { commit, commitsBack }: BaselineFacts, platform: string, needed: boolean): void {
  if (git.commit(commit) !== undefined) return;
  if (needed && platform !== 'local' && fetchCommit(git, commit)) return;
  throw new ProblemError({
    code: 'BASELINE-COMMIT-MISSING',
    reason: `the commit of the baseline, ${commit}, is not in this clone${needed && platform !== 'local' ? ' and could not be fetched' : ''}`,
    hint: `To have it there, ${depthAdvice(platform, commitsBack === 1 ? 'parent' : 'history')}.`,
  });
}
