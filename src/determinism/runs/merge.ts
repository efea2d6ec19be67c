import type { CollectContext, Collected } from '../../shared/gate.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { differingPaths, MOST_DIFFERENCES } from '../difference.ts';
import type {
  DeterminismDetail,
  DeterminismFacts,
  DifferenceFacts,
  ReferenceFacts,
  RunFacts,
  VariationFacts,
} from '../facts.ts';
import { runsOf } from '../plan/shard.ts';
import type { DeterminismSettings } from '../settings.ts';
import { readRecord, recordProblem } from './read-record.ts';
import type { ManifestRecord, RunRecord } from './record-shape.ts';

const MOST_LISTED = 100;
const MOST_MISSING_NAMED = 10;

interface Part {
  readonly path: string;
  readonly record: RunRecord;
}

/**
 * Joins the records of all parts. Throws ProblemError DETERMINISM-RECORD-…; runs that are in no record are a problem
 * among the facts, so that what is there is still shown.
 */
export async function mergeRecords(
  { io, reportFolder }: CollectContext,
  { merge }: DeterminismSettings,
): Promise<Collected<DeterminismFacts, DeterminismDetail>> {
  const host = await io.buildHost();
  const own = reportFolder === undefined ? [] : [`${reportFolder}/record.json`];
  const paths = io.find(merge).filter((path) => !own.includes(path));
  const parts = paths.map((path) => ({ path, record: readRecord(io, host, path) }));
  const [first] = parts;
  if (first === undefined)
    throw new ProblemError({
      code: 'DETERMINISM-RECORD-MISSING',
      reason: `no record matches ${merge.join(', ')}`,
      hint: 'Download the artifacts of the jobs that built, and name their record.json.',
    });
  const { plan } = first.record.facts;
  for (const { path, record } of parts)
    if (record.facts.plan.digest !== plan.digest)
      throw recordProblem(
        'DETERMINISM-RECORD-OTHER-PLAN',
        path,
        `is of another plan than ${first.path}: ${differingPart(plan, record.facts.plan)} differs`,
        'All parts must build the same sources in the same way. Delete what earlier pipelines left.',
      );
  const runs = joinedRuns(parts);
  const facts = parts.map(({ record }) => record.facts);
  const reference = manifestOf(parts, runs[0]?.digest);
  const difference = differenceOf(parts, runs) ?? facts.find((one) => one.difference !== undefined)?.difference;
  const bisection = facts.find((one) => one.bisection !== undefined)?.bisection;
  const committed = facts.find((one) => (one.committed?.differingPaths ?? 0) > 0) ?? facts.find((one) => one.committed);
  return {
    facts: {
      commit: facts.every(({ commit }) => commit === facts[0]?.commit) ? (facts[0]?.commit ?? null) : null,
      plan,
      merged: parts.length,
      runs,
      variations: plan.vary.map((name) => joinedVariation(name, parts)),
      ...(reference === undefined
        ? {}
        : { reference: { ...referenceFacts(reference), ...normalisedOf(facts, reference.digest) } }),
      ...(difference === undefined ? {} : { difference }),
      ...(bisection === undefined ? {} : { bisection }),
      ...(committed?.committed === undefined ? {} : { committed: committed.committed }),
      changedSources: [...new Set(facts.flatMap((one) => one.changedSources))].sort().slice(0, MOST_LISTED),
      sharedFiles: [...new Set(facts.flatMap((one) => one.sharedFiles))].sort().slice(0, MOST_LISTED),
      problems: [...facts.flatMap((one) => one.problems), ...missingRuns(plan.runs, runs)],
    },
    detail: { entries: reference?.entries ?? [] },
  };
}

function differingPart(left: DeterminismFacts['plan'], right: DeterminismFacts['plan']): string {
  const names = Object.keys(left) as (keyof typeof left)[];
  return names
    .filter((name) => name !== 'digest' && JSON.stringify(left[name]) !== JSON.stringify(right[name]))
    .join(', ');
}

function joinedRuns(parts: readonly Part[]): readonly RunFacts[] {
  const joined = new Map<number, RunFacts>();
  for (const { path, record } of parts)
    for (const run of record.facts.runs) {
      if (joined.has(run.index))
        throw recordProblem(
          'DETERMINISM-RECORD-DUPLICATE',
          path,
          `holds build ${run.index + 1}, which another record holds too`,
          'Each part is built once: a copy of a record would count its builds twice.',
        );
      joined.set(run.index, run);
    }
  return [...joined.values()].sort((a, b) => a.index - b.index);
}

/** Where the builds already differ there is an answer, and parts stopped early because of it. */
function missingRuns(runs: number, made: readonly RunFacts[]): readonly Problem[] {
  if (new Set(made.map(({ digest }) => digest)).size > 1) return [];
  const known = new Set(made.map(({ index }) => index));
  const missing = runsOf(runs, undefined).filter((index) => !known.has(index));
  if (missing.length === 0) return [];
  const named = missing.slice(0, MOST_MISSING_NAMED).map((index) => index + 1);
  return [
    {
      code: 'DETERMINISM-RECORD-MISSING',
      reason: `${missing.length} of ${runs} builds are in no record: ${named.join(', ')}${missing.length > named.length ? ' …' : ''}`,
      hint: 'A part did not run to its end, or its record was not downloaded.',
    },
  ];
}

/** As good as on the machine where it was worst. */
function joinedVariation(name: string, parts: readonly Part[]): VariationFacts {
  const order = ['unavailable', 'no-effect', 'varied'] as const;
  const all = parts.map(({ record }) => record.facts.variations.find((one) => one.name === name));
  for (const status of order) {
    const worst = all.find((one) => (one?.status ?? 'unavailable') === status);
    if (status === 'unavailable' && all.some((one) => one === undefined))
      return { name, status, detail: 'a part did not come to the point of varying it' };
    if (worst !== undefined) return worst;
  }
  return { name, status: 'unavailable', detail: 'in no record' };
}

function manifestOf(parts: readonly Part[], digest: string | undefined): RunRecord['manifests'][number] | undefined {
  const all = parts.flatMap(({ record }) => record.manifests).filter((manifest) => manifest.digest === digest);
  return all.find(({ entries }) => entries !== undefined) ?? all[0];
}

function referenceFacts({ digest, files, bytes }: ManifestRecord): ReferenceFacts {
  return { digest, files, bytes };
}

/** As the part says that built the same. */
function normalisedOf(facts: readonly DeterminismFacts[], digest: string): { readonly normalised?: string } {
  const known = facts.find(({ reference }) => reference?.digest === digest)?.reference?.normalised;
  return known === undefined ? {} : { normalised: known };
}

/** Only the paths: the artifacts are on the machines that built them. */
function differenceOf(parts: readonly Part[], runs: readonly RunFacts[]): DifferenceFacts | undefined {
  const [first] = runs;
  const other = runs.find(({ digest }) => digest !== first?.digest);
  if (first === undefined || other === undefined) return undefined;
  const own = parts.find(({ record: { facts } }) => facts.difference !== undefined)?.record.facts.difference;
  if (own !== undefined) return own;
  const left = manifestOf(parts, first.digest)?.entries;
  const right = manifestOf(parts, other.digest)?.entries;
  const found = left === undefined || right === undefined ? [] : differingPaths(left, right);
  return {
    run: other.index,
    reference: first.index,
    differences: found.slice(0, MOST_DIFFERENCES),
    differingPaths: found.length,
    omitted: Math.max(0, found.length - MOST_DIFFERENCES),
    notes:
      left === undefined || right === undefined
        ? ['The records are too large to name the artifacts that differ.']
        : [
            'Built on different machines: the paths are known, not what is in the files. Build both on one machine to see it.',
          ],
  };
}
