import { describe, expect, it } from 'vitest';
import { closingLine, TestCount } from '../../../scripts/test-count.ts';

type Case = Parameters<TestCount['onTestCaseResult']>[0];
type Module = Parameters<TestCount['onTestRunEnd']>[0][number];

function testCase(state: 'passed' | 'failed' | 'skipped', project = 'unit', note?: string): Case {
  return {
    fullName: `a ${state} test`,
    project: { name: project },
    result: () => ({ state, note }),
  } as unknown as Case;
}

function module(errors: readonly string[], suiteErrors: readonly string[] = []): Module {
  const asErrors = (messages: readonly string[]) => messages.map((message) => ({ message }));
  return {
    relativeModuleId: 'tests/a.test.ts',
    errors: () => asErrors(errors),
    children: { allSuites: () => [{ errors: () => asErrors(suiteErrors) }] },
  } as unknown as Module;
}

describe('TestCount', () => {
  it('counts tests and checks', () => {
    const count = new TestCount();
    count.add('Types', true);
    count.add('Lint', false);
    for (const state of ['passed', 'passed', 'failed', 'skipped'] as const) count.onTestCaseResult(testCase(state));
    expect(count.total()).toEqual({ passed: 3, failed: 2, skipped: 1 });
    expect(count.remarks()).toEqual([
      'failed: Lint',
      'failed: a failed test',
      'skipped: a skipped test: no reason given',
    ]);
  });

  it('says why a test was skipped, in one line', () => {
    const count = new TestCount();
    count.onTestCaseResult(testCase('skipped', 'unit', 'only\non Windows'));
    expect(count.remarks()).toEqual(['skipped: a skipped test: only on Windows']);
  });

  it('fails for a file that cannot be loaded, a failed hook, and an error outside any test', () => {
    const count = new TestCount();
    count.onTestRunEnd([module(['no such file'], ['hook']), module([])], [{ message: 'late' } as never]);
    expect(count.remarks()).toEqual([
      'failed: tests/a.test.ts: no such file',
      'failed: tests/a.test.ts: hook',
      'failed: outside any test: late',
    ]);
  });

  it('fails when nothing ran, also when all was skipped', () => {
    const count = new TestCount();
    count.onTestCaseResult(testCase('skipped', 'e2e'));
    count.onTestCaseResult(testCase('passed', 'unit'));
    for (const project of ['unit', 'integration', 'e2e']) count.demand(project);
    expect(count.remarks()).toEqual(
      expect.arrayContaining(['failed: no test of integration ran', 'failed: no test of e2e ran']),
    );
    expect(count.total()).toEqual({ passed: 1, failed: 2, skipped: 1 });
  });
});

describe('closingLine', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 0, failed: 1, skipped: 2 }, '0 passed, 1 failed, 2 skipped'],
  ])('%j', (total, line) => {
    expect(closingLine(total)).toBe(line);
  });
});
