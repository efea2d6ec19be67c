import type { Finding } from '../../../shared/model/finding.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { fingerprint } from '../../../shared/policy/fingerprint.ts';
import { durationText } from '../duration-text.ts';
import type { TestsFacts } from '../facts.ts';
import type { TestLimits } from '../settings.ts';
import { listedFindings } from './test-finding.ts';

/** Budgets of time, and what became slower than it was in all of the last runs: by share and by an amount. */
export function durationFindings(facts: TestsFacts, limits: TestLimits): Finding[] {
  const { durationMs, comparison, overDuration, oddDurations } = facts;
  const { maxDurationMs, maxTestDurationMs } = limits;
  const findings: Finding[] = [];
  if (maxDurationMs !== undefined && durationMs > maxDurationMs)
    findings.push({
      rule: 'tests/over-duration',
      severity: 'error',
      message: `all tests together took ${durationText(durationMs)}, more than ${durationText(maxDurationMs)}`,
      hint: 'The report names the slowest tests.',
      measured: { value: durationMs, unit: 'ms' },
      limit: { value: maxDurationMs, unit: 'ms' },
      fingerprint: fingerprint('tests/over-duration', '', ''),
    });
  if (comparison !== undefined && isRunSlower(facts, limits))
    findings.push({
      rule: 'tests/slower-run',
      severity: 'error',
      message: `all tests together took ${durationText(durationMs)}, and at most ${durationText(comparison.beforeMs)} in the last runs`,
      hint: 'The report names the tests that became slower.',
      measured: { value: durationMs, unit: 'ms' },
      limit: { value: comparison.beforeMs, unit: 'ms' },
      fingerprint: fingerprint('tests/slower-run', '', ''),
    });
  findings.push(
    ...listedFindings(overDuration, {
      rule: 'tests/slow-test',
      severity: 'error',
      hint: 'Split it, or let it wait for events and not for time.',
      message: ({ id, durationMs: own = 0 }) =>
        `${id} took ${durationText(own)}, more than ${durationText(maxTestDurationMs ?? 0)}`,
      others: 'tests took longer than they may',
    }),
  );
  if (limits.maxSlowdown !== undefined && comparison !== undefined)
    findings.push(
      ...listedFindings(comparison.slower, {
        rule: 'tests/slower-test',
        severity: 'error',
        hint: 'It is slower than in every one of the last runs that are kept, by more than chance was seen to make it.',
        message: ({ id, durationMs: own = 0, beforeMs = 0 }) =>
          `${id} took ${durationText(own)}, and at most ${durationText(beforeMs)} in the last runs`,
        others: 'tests are slower',
      }),
    );
  if (oddDurations.count > 0) findings.push(oddDuration(facts));
  return findings;
}

/** A budget of time cannot be judged where times are none. */
export function durationProblems({ oddDurations }: TestsFacts, limits: TestLimits): readonly Problem[] {
  const { maxDurationMs, maxTestDurationMs, maxSlowdown } = limits;
  if (oddDurations.count === 0) return [];
  if ([maxDurationMs, maxTestDurationMs, maxSlowdown].every((limit) => limit === undefined)) return [];
  const { id = '', report } = oddDurations.first ?? {};
  return [
    {
      code: 'TESTS-DURATION',
      reason: `${count(oddDurations.count)} no length of time (negative, infinite, or no number), and there is a budget of time; the first is ${id}`,
      hint: 'The clock was set while the tests ran, or a tool writes times that are none; run the tests again.',
      ...(report === undefined ? {} : { location: { path: report } }),
    },
  ];
}

function isRunSlower({ durationMs, comparison }: TestsFacts, { maxSlowdown, minSlowdownMs }: TestLimits): boolean {
  if (comparison === undefined || maxSlowdown === undefined || comparison.beforeMs === 0) return false;
  const more = durationMs - comparison.beforeMs;
  return more > minSlowdownMs && more * 100_000 > maxSlowdown * comparison.beforeMs;
}

function oddDuration({ oddDurations }: TestsFacts): Finding {
  const { id = '', report } = oddDurations.first ?? {};
  return {
    rule: 'tests/odd-duration',
    severity: 'warning',
    message: `${count(oddDurations.count)} no length of time; the first is ${id}`,
    hint: 'The clock was set while the tests ran, or a tool writes times that are none.',
    ...(report === undefined ? {} : { location: { path: report } }),
    fingerprint: fingerprint('tests/odd-duration', '', ''),
  };
}

function count(tests: number): string {
  return tests === 1 ? 'the time of one test is' : `the times of ${tests} tests are`;
}
