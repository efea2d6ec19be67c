import { STATEMENT_TYPE } from '../shared/config/in-toto.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import type { CertifyDetail, CertifyFacts } from './facts.ts';

export const PREDICATE_TYPE = 'https://reliability.dev/attestation/verdict/v1';
export const CERTIFICATE_FILE = 'certificate.intoto.json';

/**
 * certificate.intoto.json: which commit was measured, what every gate said, and the digests of the facts and verdicts that say
 * it, as subjects. Unsigned; platforms sign it. It holds no time, so that the same run gives the same bytes.
 */
export function certificateText(
  verdict: Verdict,
  gates: readonly Verdict[],
  { commit }: CertifyFacts,
  { digests }: CertifyDetail,
): string {
  const subject = [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sha256]) => ({ name, digest: { sha256 } }));
  const predicate = {
    version: 1,
    outcome: verdict.outcome,
    summary: verdict.summary,
    commit,
    gates: gates.map(({ gate, outcome, summary }) => ({ gate, outcome, summary })),
  };
  return `${JSON.stringify({ _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPE, predicate }, null, 2)}\n`;
}
