import { describe, expect, it } from 'vitest';
import { exitCodeOf, judgeSuite, type SuiteEvidence } from '../../../src/suites/outcome.ts';

const GOOD: SuiteEvidence = {
  status: 0,
  timedOut: false,
  timeoutMs: 1000,
  counts: { passed: 3, failed: 0, skipped: 1 },
  coverage: 'written',
};

describe('what a run of a suite came to', () => {
  it.each<readonly [what: string, evidence: Partial<SuiteEvidence>, outcome: string]>([
    ['all as it should be', {}, 'passed'],
    ['a suite that measures nothing, as in a browser', { coverage: 'none' }, 'passed'],
    ['a failed test', { status: 1, counts: { passed: 3, failed: 1, skipped: 0 } }, 'failed'],
    ['a failed test that the runner hides', { counts: { passed: 3, failed: 1, skipped: 0 } }, 'failed'],
    [
      'a failed test, then a hang',
      { status: null, timedOut: true, counts: { passed: 0, failed: 1, skipped: 0 } },
      'failed',
    ],
    ['a threshold of the runner itself', { status: 1 }, 'failed'],
    ['a hang', { status: null, timedOut: true }, 'SUITE-TIMEOUT'],
    ['a signal', { status: null }, 'SUITE-KILLED'],
    ['no such program', { status: 127, counts: undefined }, 'SUITE-BROKEN'],
    ['no record and a failure', { status: 1, counts: undefined }, 'SUITE-BROKEN'],
    ['no record', { counts: undefined }, 'SUITE-NO-RECORD'],
    ['no test', { counts: { passed: 0, failed: 0, skipped: 0 } }, 'SUITE-RAN-NOTHING'],
    [
      'no test, and the runner says so',
      { status: 5, counts: { passed: 0, failed: 0, skipped: 0 } },
      'SUITE-RAN-NOTHING',
    ],
    ['all skipped', { counts: { passed: 0, failed: 0, skipped: 9 } }, 'SUITE-RAN-NOTHING'],
    ['no coverage', { coverage: 'missing' }, 'SUITE-NO-COVERAGE'],
    ['coverage elsewhere', { coverage: { elsewhere: ['a.info'] } }, 'SUITE-ELSEWHERE'],
    ['a cut-off record', { unreadable: { code: 'JUNIT-TRUNCATED', reason: 'ends', hint: '' } }, 'JUNIT-TRUNCATED'],
  ])('%s', (_, evidence, outcome) => {
    const judged = judgeSuite({ ...GOOD, ...evidence });
    expect(judged.problem?.code ?? judged.outcome).toBe(outcome);
    expect(judged.outcome === 'inconclusive').toBe(judged.problem !== undefined);
  });

  it.each([
    [['passed', 'passed'], 0],
    [['passed', 'inconclusive'], 2],
    [['inconclusive', 'failed', 'passed'], 1],
    [[], 2],
  ] as const)('%j ends with %i', (outcomes, code) => {
    expect(exitCodeOf(outcomes)).toBe(code);
  });
});
