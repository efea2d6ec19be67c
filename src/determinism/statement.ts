import { STATEMENT_TYPE } from '../shared/config/in-toto.ts';
import type { ArtifactEntry } from '../shared/model/artifact.ts';
import type { Json, Verdict } from '../shared/model/verdict.ts';
import type { DeterminismFacts } from './facts.ts';
import { distinctDigests } from './outcome.ts';
import { bound95 } from './plan/bound.ts';

export const PREDICATE_TYPE = 'https://reliability.dev/attestation/reproducible-build/v1';
/** Of a single file larger than this the digest in a manifest is no plain SHA-256, so that it is no subject. */
const LARGEST_SUBJECT_BYTES = 8 << 20;
/** GitHub takes no more; the Merkle root covers all of them. */
const MOST_SUBJECTS = 1024;
/** Name of the subject that stands for all artifacts: its digest is the Merkle root of manifest.json. */
export const ROOT_SUBJECT = 'artifacts';

/** statement.intoto.json: what was built, how often, what was varied, and how it came out. Unsigned; platforms sign it. */
export function statementText(verdict: Verdict, facts: DeterminismFacts, entries: readonly ArtifactEntry[]): string {
  const { plan, reference, runs, variations, commit, shard, merged } = facts;
  const files = entries.filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= LARGEST_SUBJECT_BYTES);
  const root = reference === undefined ? [] : [{ name: ROOT_SUBJECT, digest: { sha256: reference.digest } }];
  const own = files.length + root.length > MOST_SUBJECTS ? [] : files;
  const results = distinctDigests(facts).length;
  const predicate: Json = {
    version: 1,
    outcome: verdict.outcome,
    summary: verdict.summary,
    commit,
    build: plan.build,
    plan: { ...planJson(plan), ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }) },
    runs: runs.length,
    distinctResults: results,
    bound95: results === 1 ? bound95(runs.length) : null,
    rootDigest: reference?.digest ?? null,
    files: reference?.files ?? 0,
    bytes: reference?.bytes ?? 0,
    variations: variations.map(({ name, status, detail }) => ({ name, status, detail })),
    caches: plan.caches,
    ...(merged === undefined ? {} : { merged }),
  };
  const subject = [...root, ...own.map(({ path, digest }) => ({ name: path, digest: { sha256: digest } }))];
  return `${JSON.stringify({ _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPE, predicate }, null, 2)}\n`;
}

function planJson(plan: DeterminismFacts['plan']): { readonly [key: string]: Json } {
  const { digest, runs, artifacts, vary, explicit, modes, mtimes, sources } = plan;
  return { digest, runs, artifacts, vary, explicit, modes, mtimes, sources };
}
