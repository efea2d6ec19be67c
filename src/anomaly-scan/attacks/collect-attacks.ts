import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { type ArenaRun, runArena } from '../arena/arena.ts';
import type { Arm } from '../arena/attack.ts';
import { missingBrowser } from '../arena/browser-problem.ts';
import { layersOf } from '../arena/layers.ts';
import type { VectorResult } from '../arena/outcome.ts';
import { openSite } from '../site/open-site.ts';
import { sourcePlaces } from '../site/source-places.ts';
import { VECTORS } from '../vectors/index.ts';
import { isBeyondPolicy, type Vector } from '../vectors/vector.ts';
import { boardOf, cellOf, emptyBoard } from './attack-board.ts';
import type { AttackedPolicy, AttackRow, AttacksFacts, PolicyChange } from './facts.ts';
import { readKept } from './history.ts';
import { changed, changeText, likelyChanges } from './policy-changes.ts';
import type { AttacksOptions } from './settings.ts';
import { sitePolicies } from './site-policies.ts';

const CONCURRENCY = 3;
/** The arena's ports are other ones in every run. */
const OWN_ADDRESS = /http:\/\/127\.0\.0\.1:\d+(?:\/\d+\/)?/gu;

/** What is known of the run beside its facts. */
export interface AttacksDetail {
  /** null: there is no git. */
  readonly commit: string | null;
}

/** Runs attacks without defence, under the policies of the site, and under each other layer. */
export async function collectAttacks(
  context: FamilyContext,
  options: AttacksOptions,
): Promise<Collected<AttacksFacts, AttacksDetail>> {
  const site = await openSite(context, options.site);
  const policies = await sitePolicies(site, options.pages, sourcePlaces(context, options.site));
  const host = await context.io.webHost();
  const browser = await host.findBrowser(options.browser);
  if (browser === undefined) throw missingBrowser();
  const vectors = VECTORS.filter(
    (vector) =>
      options.vectors.length === 0 || options.vectors.some((word) => word === vector.id || word === vector.class),
  );
  const arms = armsOf(policies);
  const attack = (
    own: readonly Vector[],
    under: readonly Arm[],
    what: string,
    tell: (result: VectorResult) => void = silent,
    control?: readonly VectorResult[],
  ): Promise<ArenaRun> =>
    runArena({
      host,
      browser,
      vectors: own,
      arms: under,
      concurrency: CONCURRENCY,
      ...(control === undefined ? {} : { control }),
      progress: (done, all, result) => {
        context.progress(`${what}: ${done} of ${all}`);
        tell(result);
      },
    });
  const ids = ['none', ...arms.map(({ id }) => id)];
  const known = vectors.map(descriptionOf);
  context.watch({ kind: 'board', board: emptyBoard(browser.path.replace(/^.*[\\/]/u, ''), ids, policies, known) });
  const run = await attack(vectors, arms, 'Attacks', ({ vector, arm, outcome, evidence }) => {
    const [row, column] = [vectors.findIndex(({ id }) => id === vector), ids.indexOf(arm)];
    context.watch({ kind: 'cell', row, column, cell: cellOf(outcome, withoutAddress(evidence), column) });
  });
  const rows = rowsOf(vectors, ids, run.results);
  const [first] = policies;
  const changes =
    first === undefined
      ? []
      : await tryChanges(first, rows, vectors, (own, under) =>
          attack(own, under, 'Changes of the policy', silent, run.results.filter(isControlOf(own))),
        );
  const history = await historyOf(context, options);
  const facts: AttacksFacts = { browser: run.browser, arms: ids, policies, vectors: rows, changes, ...history };
  context.watch({ kind: 'board', board: boardOf(facts) });
  return { facts, detail: { commit: context.checkout.commit } };
}

/** What earlier runs came to; without a store there is nothing to say. */
async function historyOf(
  context: FamilyContext,
  { vectors }: AttacksOptions,
): Promise<Pick<AttacksFacts, 'history' | 'historyProblem'>> {
  const found = await context.earlier();
  if (!('kept' in found)) return {};
  try {
    const history = readKept(found.kept, vectors);
    return history === undefined ? {} : { history };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { historyProblem: error.problem };
  }
}

/** Of which it is known that they work: they are not run without defence a second time. */
function isControlOf(vectors: readonly Vector[]): (result: VectorResult) => boolean {
  const ids = new Set(vectors.map(({ id }) => id));
  return ({ arm, vector }) => arm === 'none' && ids.has(vector);
}

function silent(): void {
  // Whoever watches sees the matrix, which changes that are tried are not in.
}

/** The site's policies, then the layers of the first one that are not the site's own. */
function armsOf(policies: readonly AttackedPolicy[]): readonly Arm[] {
  const own = policies.map(({ arm, headers, meta }): Arm => ({ id: arm, policy: { headers, meta }, encoding: false }));
  const [first] = own;
  return first === undefined ? [] : [...own, ...layersOf(first.policy).filter(({ id }) => id !== 'policy')];
}

function rowsOf(
  vectors: readonly Vector[],
  arms: readonly string[],
  results: readonly VectorResult[],
): readonly AttackRow[] {
  const found = new Map(results.map((result) => [`${result.vector} ${result.arm}`, result]));
  return vectors.map((vector) => {
    const own = arms.map((arm) => found.get(`${vector.id} ${arm}`));
    return {
      ...descriptionOf(vector),
      outcomes: own.map((result) => result?.outcome ?? 'unmeasured'),
      evidence: own.map((result) => withoutAddress(result?.evidence ?? '')),
    };
  });
}

function descriptionOf(vector: Vector): Omit<AttackRow, 'outcomes' | 'evidence'> {
  const { id, class: kind, idea, blockedBy } = vector;
  return { id, class: kind, idea, blockedBy, beyondPolicy: isBeyondPolicy(vector) };
}

function withoutAddress(evidence: string): string {
  return evidence.replace(OWN_ADDRESS, 'the application');
}

/** The change that should stop most, then all that should stop anything, each run in the browser. */
async function tryChanges(
  { headers, meta }: AttackedPolicy,
  rows: readonly AttackRow[],
  vectors: readonly Vector[],
  attack: (own: readonly Vector[], under: readonly Arm[]) => Promise<ArenaRun>,
): Promise<readonly PolicyChange[]> {
  const executed = rows.filter(({ outcomes, beyondPolicy }) => outcomes[1] === 'executed' && !beyondPolicy);
  const likely = likelyChanges(executed, { headers, meta });
  if (likely.length === 0) return [];
  const tried = likely.length === 1 ? [likely] : [likely.slice(0, 1), likely];
  const arms = tried.map(
    (defences, at): Arm => ({ id: `change ${at}`, policy: changed({ headers, meta }, defences), encoding: false }),
  );
  const ids = new Set(executed.map(({ id }) => id));
  const { results } = await attack(
    vectors.filter(({ id }) => ids.has(id)),
    arms,
  );
  return tried.map((defences, at) => {
    const own = results.filter(({ arm }) => arm === `change ${at}`);
    const stopped = own
      .filter(({ outcome }) => outcome === 'blocked' || outcome === 'silent')
      .map(({ vector }) => vector);
    return { changes: defences.map(changeText), stopped, remaining: executed.length - stopped.length };
  });
}
