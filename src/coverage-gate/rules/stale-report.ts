import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { REPRODUCE } from '../reproduce.ts';

/** Reports older than the commit they are said to measure: most often a cache or an artifact of another run. */
export function staleFindings(facts: CoverageFacts): Finding[] {
  return facts.suites.flatMap((suite) =>
    suite.reports
      .filter((report) => report.stale)
      .map((report) => ({
        rule: 'coverage/stale-report',
        severity: 'warning' as const,
        message: `${report.path} was made before the commit it should measure`,
        hint: 'Run the tests again on this commit, and do not restore coverage reports from a cache.',
        location: { path: report.path },
        reproduce: REPRODUCE,
        fingerprint: fingerprint('coverage/stale-report', report.path, suite.name),
      })),
  );
}
