import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { REPRODUCE } from '../reproduce.ts';

/** Lines of CODEOWNERS that say nothing: files may be counted for somebody else, or for nobody. */
export function ownersLineFindings({ owners }: CoverageFacts): Finding[] {
  return (owners?.problems ?? []).map(({ reason, hint, location }) => ({
    rule: 'coverage/owners-line',
    severity: 'warning',
    message: reason,
    hint,
    ...(location === undefined
      ? {}
      : { location: { path: location.path, ...(location.line === undefined ? {} : { startLine: location.line }) } }),
    reproduce: REPRODUCE,
    fingerprint: fingerprint('coverage/owners-line', location?.path ?? '', reason),
  }));
}
