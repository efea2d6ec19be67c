import type { ArtifactEntry } from '../../shared/model/artifact.ts';
import { sha256 } from '../../shared/policy/sha256.ts';
import type { DeterminismFacts, PlanFacts } from '../facts.ts';

/** Artifacts of one result; their list is left out when it is too long for a record. */
export interface ManifestRecord {
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
  readonly entries?: readonly ArtifactEntry[];
}

/** What one part of a measurement hands on: its facts, and what it takes to name the files that differ. */
export interface RunRecord {
  readonly version: 1;
  readonly kind: 'determinism-record';
  readonly facts: DeterminismFacts;
  /** One for each result, in the order of their first run. */
  readonly manifests: readonly ManifestRecord[];
}

/** In all manifests of a record together; a record is to stay small. */
const MOST_RECORDED_ENTRIES = 20_000;

/** The text of record.json. The seal shows damage and edits by hand; it is no signature, since nobody signs. */
export function recordText(record: RunRecord): string {
  let room = MOST_RECORDED_ENTRIES;
  const manifests = record.manifests.map(({ entries, ...manifest }) => {
    room -= entries?.length ?? 0;
    return entries === undefined || room < 0 ? manifest : { ...manifest, entries };
  });
  const text = JSON.stringify({ ...record, manifests });
  return `${text.slice(0, -1)},"seal":"${sha256(text)}"}\n`;
}

/** The text that a seal is over, and the seal; undefined for a text that has none. */
export function sealed(text: string): { readonly text: string; readonly seal: string } | undefined {
  const match = /^(\{.*),"seal":"([0-9a-f]{64})"\}\s*$/su.exec(text);
  return match === null ? undefined : { text: `${match[1]}}`, seal: match[2]! };
}

/** What makes two parts belong together. */
export function planDigest(plan: Omit<PlanFacts, 'digest'>): string {
  const { build, artifacts, runs, vary, explicit, caches, modes, mtimes, sources } = plan;
  return sha256(JSON.stringify([1, build, artifacts, runs, vary, explicit, caches, modes, mtimes, sources]));
}
