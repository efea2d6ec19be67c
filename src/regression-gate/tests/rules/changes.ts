import type { Finding } from '../../../shared/model/finding.ts';
import { fingerprint } from '../../../shared/policy/fingerprint.ts';
import type { TestsFacts } from '../facts.ts';
import type { TestLimits } from '../settings.ts';
import { listedFindings, severityOf } from './test-finding.ts';

const MOST_RENAMED = 50;

/** Tests that are gone, renamed, or skipped since the baseline. */
export function changeFindings({ comparison, problems }: TestsFacts, limits: TestLimits): Finding[] {
  if (comparison === undefined) return [];
  const { renamed, newlySkipped } = comparison;
  // What is only in a report that could not be read is not gone.
  const isWhole = problems.length === 0;
  const removed = isWhole ? comparison.removed : { count: 0, listed: [] };
  const emptied = isWhole ? comparison.emptied : [];
  const since = `since ${comparison.commit.slice(0, 7)}`;
  const removedSeverity = severityOf(removed.count, limits.maxRemoved, 'notice');
  return [
    ...emptied.map(
      ({ suite, tests }): Finding => ({
        rule: 'tests/emptied-suite',
        severity: removedSeverity === 'error' ? 'error' : 'warning',
        message: `${suite} has lost all of its ${tests} ${tests === 1 ? 'test' : 'tests'} ${since}`,
        hint: 'If nobody meant that: look for a filter, a file that is no longer found, or a suite that is no longer run.',
        fingerprint: fingerprint('tests/emptied-suite', '', suite),
      }),
    ),
    ...listedFindings(removed, {
      rule: 'tests/removed-test',
      severity: removedSeverity,
      hint: 'If it was taken out on purpose, waive it; the next baseline does not have it any more.',
      message: ({ id }) => `${id} is gone ${since}`,
      others: 'tests are gone',
    }),
    ...listedFindings(newlySkipped, {
      rule: 'tests/newly-skipped-test',
      severity: severityOf(newlySkipped.count, limits.maxNewlySkipped, 'warning'),
      hint: 'A skipped test finds nothing; let it run again, or remove it.',
      message: ({ id }) => `${id} is skipped, and ran ${since.replace('since', 'at')}`,
      others: 'tests are newly skipped',
    }),
    ...listedFindings(
      { count: Math.min(MOST_RENAMED, renamed.listed.length), listed: renamed.listed.slice(0, MOST_RENAMED) },
      {
        rule: 'tests/renamed-test',
        severity: 'notice',
        hint: 'Its history begins anew under its new name.',
        message: ({ id, now }) => `${id} is now ${now}`,
        others: 'tests have another name',
      },
    ),
  ];
}
