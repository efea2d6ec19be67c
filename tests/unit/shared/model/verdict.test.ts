import { expect, test } from 'vitest';
import type { Severity } from '../../../../src/shared/model/finding.ts';
import { exitCode, inconclusive, type Outcome, type Verdict } from '../../../../src/shared/model/verdict.ts';

const PROBLEM = { code: 'REPORT-EMPTY', reason: 'a.info is empty', hint: 'Write it again.' };

function verdictOf(outcome: Outcome, severities: readonly Severity[]): Verdict {
  const findings = severities.map((severity, at) => ({ rule: 'a/b', severity, message: 'm', fingerprint: `${at}` }));
  return { version: 1, gate: 'coverage-gate', outcome, summary: '', findings, metrics: {} };
}

test.each<[Outcome, readonly Severity[], 0 | 1 | 2, 0 | 1 | 2]>([
  ['passed', [], 0, 0],
  ['passed', ['warning'], 0, 0],
  ['failed', ['error'], 1, 1],
  ['inconclusive', [], 2, 0],
  ['inconclusive', ['warning', 'notice'], 2, 0],
  ['inconclusive', ['warning', 'error'], 2, 1],
])('%s with %j exits %d, or %d where inconclusive runs only warn', (outcome, severities, fail, warn) => {
  expect(exitCode(verdictOf(outcome, severities), 'fail')).toBe(fail);
  expect(exitCode(verdictOf(outcome, severities), 'warn')).toBe(warn);
});

test('a run that could not start says why', () => {
  expect(inconclusive('coverage-gate', PROBLEM)).toEqual({
    version: 1,
    gate: 'coverage-gate',
    outcome: 'inconclusive',
    summary: 'a.info is empty (REPORT-EMPTY)',
    findings: [],
    metrics: {},
    problem: PROBLEM,
  });
});
