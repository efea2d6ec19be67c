import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { REPRODUCE } from '../reproduce.ts';

const MEASURE =
  'Let the test runner report files that no test loads (vitest: coverage.include, nyc: --all, coverage.py: --source, Go: -coverpkg=./...)';

/** Code that no report speaks of: nobody knows how much of it is covered, so that there is no percentage to trust. */
export function unmeasuredProblem({ unmeasured, unmeasuredCount }: CoverageFacts): Problem {
  const shown = unmeasured.slice(0, 5).join(', ');
  const more = unmeasuredCount > 5 ? `, and ${unmeasuredCount - 5} more` : '';
  return {
    code: 'FILES-UNMEASURED',
    reason: `${unmeasuredCount === 1 ? 'a source file holds' : `${unmeasuredCount} source files hold`} code but ${unmeasuredCount === 1 ? 'is' : 'are'} in no report: ${shown}${more}`,
    hint: `${MEASURE}, list files that need no tests under ignore, or set unmeasured: warn.`,
    ...(unmeasured[0] === undefined ? {} : { location: { path: unmeasured[0] } }),
  };
}

export function unmeasuredFindings({ unmeasured }: CoverageFacts): Finding[] {
  return unmeasured.map((path) => ({
    rule: 'coverage/unmeasured-file',
    severity: 'warning',
    message: `${path} holds code but is in no report`,
    hint: `${MEASURE}, or list files that need no tests under ignore.`,
    location: { path },
    reproduce: REPRODUCE,
    fingerprint: fingerprint('coverage/unmeasured-file', path, ''),
  }));
}
