import type { Certificate } from './read-certificate.ts';

/** What is found where a certificate is checked. */
export interface Found {
  /** The commit that is to be deployed; undefined: it is not known. */
  readonly commit: string | undefined;
  /** Ids of the gates that must have passed, as the configuration that is checked out names them. */
  readonly gates: readonly string[];
  /** SHA-256 of a file below the report folder; undefined: there is none. */
  digestOf(path: string): string | undefined;
  /** The verdict.json that a gate's facts give when they are decided once more; undefined: they give none. */
  verdictOf(gate: string): string | undefined;
  /** verdict.json of a gate, as it lies there. */
  savedVerdictOf(gate: string): string | undefined;
}

/** Why a certificate does not hold; nothing: it does. Every doubt is a reason. */
export function reasonsAgainst(certificate: Certificate, found: Found): readonly string[] {
  const { outcome, summary, commit, gates, files } = certificate;
  const reasons: string[] = [];
  if (outcome !== 'passed') reasons.push(`it was given for a verdict that is ${outcome}: ${summary}`);
  if (found.commit === undefined) reasons.push('it is not known which commit is to be deployed: name it with --commit');
  else if (commit === null) reasons.push('it says of no commit that it was measured');
  else if (commit !== found.commit) reasons.push(`it is of commit ${commit}, and ${found.commit} is to be deployed`);
  for (const gate of found.gates)
    if (!gates.has(gate)) reasons.push(`reliability.yml configures ${gate}, and it says nothing of that`);
  for (const [path, digest] of files) {
    const own = found.digestOf(path);
    if (own === undefined) reasons.push(`${path} is missing`);
    else if (own !== digest) reasons.push(`${path} is not the file that it was given for`);
  }
  for (const [gate] of gates) {
    const saved = found.savedVerdictOf(gate);
    if (saved === undefined || found.verdictOf(gate) !== saved)
      reasons.push(`the facts of ${gate} do not come to the verdict that it was given for`);
  }
  return reasons;
}
