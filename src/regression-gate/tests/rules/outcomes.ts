import type { Finding } from '../../../shared/model/finding.ts';
import { fingerprint } from '../../../shared/policy/fingerprint.ts';
import { flakeRate } from '../../../shared/policy/flake-rate.ts';
import type { TestEntry, TestsFacts } from '../facts.ts';
import type { TestLimits } from '../settings.ts';
import { failureText, listedFindings, severityOf } from './test-finding.ts';

/** Tests that failed, that passed only on another try, and how many there are of which kind. */
export function outcomeFindings(facts: TestsFacts, limits: TestLimits): Finding[] {
  const { failed, flaky, total, skipped } = facts;
  const known = new Set((facts.comparison?.newlyFlaky.listed ?? []).map(({ id }) => id));
  const fresh = facts.comparison?.newlyFlaky.count ?? 0;
  const freshSeverity = severityOf(fresh, limits.maxNewFlaky, 'warning');
  const flakySeverity = severityOf(flaky.count, limits.maxFlaky, 'warning');
  return [
    ...listedFindings(failed, {
      rule: 'tests/failed-test',
      severity: severityOf(failed.count, limits.maxFailed, 'warning'),
      hint: 'Mend it, or the code that it tests. A test that fails by chance may be quarantined for a time, with an owner and a ticket.',
      message: (entry) => `${entry.id} failed${tries(entry)}${failureText(entry)}`,
      others: 'tests failed',
    }),
    ...listedFindings(flaky, {
      rule: 'tests/flaky-test',
      severity: flakySeverity,
      hint: 'It failed and passed on the same code: look for time, chance, order or parallel work in it.',
      message: (entry) => `${entry.id} is flaky${known.has(entry.id) ? ', for the first time' : ''}${rate(entry)}`,
      others: 'tests are flaky',
    }),
    ...(freshSeverity === 'error' && flakySeverity !== 'error'
      ? listedFindings(facts.comparison!.newlyFlaky, {
          rule: 'tests/new-flaky-test',
          severity: 'error',
          hint: 'Nothing flaky was known of it: what this change did to it is most often the cause.',
          message: (entry) => `${entry.id} is flaky, and was not in any earlier run that is kept${failureText(entry)}`,
          others: 'tests are newly flaky',
        })
      : []),
    ...(limits.maxSkipped !== undefined && skipped > limits.maxSkipped
      ? [counted('tests/too-many-skipped', `${skipped} of ${total} tests are skipped`, skipped, limits.maxSkipped)]
      : []),
    // Of reports that could not be read nobody knows how many tests they hold.
    ...(total < limits.minTests && facts.problems.length === 0
      ? [counted('tests/too-few-tests', `there are ${total} tests`, total, limits.minTests, 'at least')]
      : []),
  ];
}

function tries({ tries: count }: TestEntry): string {
  return count === undefined ? '' : ` ${count} times`;
}

/** `: 3 of the last 40 runs (2.6 % to 19.9 %, 95 % sure)`. */
function rate({ flakes, tries: count = 2 }: TestEntry): string {
  const passed = `passed on try ${count}`;
  if (flakes === undefined || flakes.runs < 2) return `: ${passed}`;
  const { low, high } = flakeRate(flakes.flaky, flakes.runs);
  return `: ${passed}; flaky in ${flakes.flaky} of the last ${flakes.runs} runs (${percent(low)} to ${percent(high)} %, 95 % sure)`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function counted(rule: string, what: string, value: number, limit: number, bound = 'at most'): Finding {
  return {
    rule,
    severity: 'error',
    message: `${what}, ${bound} ${limit} allowed`,
    hint: 'Look whether tests were left out by a filter or a condition, or correct the limit.',
    measured: { value, unit: 'count' },
    limit: { value: limit, unit: 'count' },
    fingerprint: fingerprint(rule, '', ''),
  };
}
