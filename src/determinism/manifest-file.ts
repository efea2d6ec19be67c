import type { ArtifactEntry } from '../shared/model/artifact.ts';
import type { DeterminismFacts } from './facts.ts';
import { NORMALISERS } from './normalisers/index.ts';

/** manifest.json: every artifact, and what its Merkle root was made with. The same artifacts give the same bytes. */
export function manifestText({ plan, reference }: DeterminismFacts, entries: readonly ArtifactEntry[]): string {
  const head = {
    version: 1,
    rootDigest: reference?.digest ?? null,
    normalisedDigest: reference?.normalised ?? null,
    normalisers: NORMALISERS.map(({ id }) => id),
    artifacts: plan.artifacts,
    modes: plan.modes,
  };
  const lines = entries.map((entry) => JSON.stringify({ ...entry, mode: entry.mode.toString(8) }));
  return `${JSON.stringify({ ...head, mtimes: plan.mtimes }).slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
