import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { Difference } from '../difference.ts';
import type { DeterminismFacts } from '../facts.ts';

export const COMMITTED = 'determinism/committed-differs';
const MOST_FINDINGS = 100;

/** One finding for every committed artifact that the sources do not build to. */
export function committedFindings({ committed }: DeterminismFacts): readonly Finding[] {
  if (committed === undefined) return [];
  return committed.differences
    .filter(({ seed }) => seed)
    .slice(0, MOST_FINDINGS)
    .map((difference) => ({
      rule: COMMITTED,
      severity: 'error',
      message: `${difference.path} ${committedText(difference)}`,
      hint: 'Build from a clean checkout with the locked dependencies, and commit the result.',
      location: { path: difference.path },
      fingerprint: fingerprint(COMMITTED, difference.path, difference.kind),
    }));
}

export function committedText({ kind }: Difference): string {
  if (kind === 'added') return 'is built, but not committed';
  if (kind === 'removed') return 'is committed, but not built';
  if (kind === 'mode') return 'is committed with other permissions than it is built with';
  return 'is not what the sources build to';
}
