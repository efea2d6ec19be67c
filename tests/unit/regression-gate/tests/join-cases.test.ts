import { describe, expect, it } from 'vitest';
import { isFlaky, joinCases, testId, testKey } from '../../../../src/regression-gate/tests/join-cases.ts';
import type { TestCase, TestOutcome, TestReport } from '../../../../src/shared/model/test-run.ts';

function report(
  cases: readonly (readonly [name: string, outcome: TestOutcome, group?: number])[],
  silent = false,
  place = 0,
): TestReport {
  return {
    format: 'junit',
    sizeBytes: 1,
    cases: cases.map(
      ([name, outcome, group = 1]): TestCase => ({
        suite: 's',
        name,
        outcome,
        tries: 1,
        durationMs: 2,
        group,
        report: place,
        ordinal: 1,
        told: undefined,
      }),
    ),
    ...(silent ? { repeatsSilently: true as const } : {}),
  };
}

function told(reports: readonly TestReport[], duplicates: 'retry' | 'separate' = 'retry'): readonly string[] {
  return [...joinCases(reports, duplicates)].map(
    (test) => `${testId(testKey(test))} ${isFlaky(test) ? 'flaky' : test.outcome} ${test.tries}`,
  );
}

describe('joinCases', () => {
  it.each<[string, TestReport, readonly string[]]>([
    [
      'failed, then passed',
      report([
        ['a', 'failed'],
        ['a', 'passed'],
      ]),
      ['s > a flaky 2'],
    ],
    [
      'failed on every try',
      report([
        ['a', 'failed'],
        ['a', 'failed'],
      ]),
      ['s > a failed 2'],
    ],
    // Two parametrised tests of one name, most often: a failure must not be hidden by what is before it.
    [
      'passed, then failed',
      report([
        ['a', 'passed'],
        ['a', 'failed'],
      ]),
      ['s > a passed 1', 's > a (#2) failed 1'],
    ],
    [
      'passed twice',
      report([
        ['a', 'passed'],
        ['a', 'passed'],
      ]),
      ['s > a passed 1', 's > a (#2) passed 1'],
    ],
    [
      'passed twice under pytest',
      report(
        [
          ['a', 'passed'],
          ['a', 'passed'],
        ],
        true,
      ),
      ['s > a flaky 2'],
    ],
    [
      'failed at last under pytest',
      report(
        [
          ['a', 'passed'],
          ['a', 'failed'],
        ],
        true,
      ),
      ['s > a failed 2'],
    ],
    [
      'failed, then skipped',
      report([
        ['a', 'failed'],
        ['a', 'skipped'],
      ]),
      ['s > a failed 2'],
    ],
    [
      'skipped, then passed',
      report([
        ['a', 'skipped'],
        ['a', 'passed'],
      ]),
      ['s > a skipped 1', 's > a (#2) passed 1'],
    ],
    [
      'in two suites',
      report([
        ['a', 'failed', 1],
        ['a', 'passed', 2],
      ]),
      ['s > a failed 1', 's > a (#2) passed 1'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told([given])).toEqual(expected);
  });

  it('never takes what another report says for another try', () => {
    expect(told([report([['a', 'failed']]), report([['a', 'passed']], false, 1)])).toEqual([
      's > a failed 1',
      's > a (#2) passed 1',
    ]);
  });

  it('counts every case when duplicates are separate', () => {
    expect(
      told(
        [
          report([
            ['a', 'failed'],
            ['a', 'passed'],
            ['a', 'passed'],
          ]),
        ],
        'separate',
      ),
    ).toEqual(['s > a failed 1', 's > a (#2) passed 1', 's > a (#3) passed 1']);
  });

  it('adds up the time of all tries, and keeps that a time is none', () => {
    const [test] = joinCases(
      [
        report([
          ['a', 'failed'],
          ['a', 'passed'],
        ]),
      ],
      'retry',
    );
    expect(test?.durationMs).toBe(4);
    const odd = report([
      ['a', 'failed'],
      ['a', 'passed'],
    ]);
    const cases = [{ ...odd.cases[0]!, durationMs: Number.NaN }, odd.cases[1]!];
    const [other] = joinCases([{ ...odd, cases }], 'retry');
    expect(other?.durationMs).toBeNaN();
  });
});
