import { describe, expect, it } from 'vitest';
import { isFlaky, joinCases } from '../../../../../src/regression-gate/tests/join-cases.ts';
import { TEST_FORMATS } from '../../../../../src/shared/formats/tests/index.ts';
import { fixtureCases } from './fixture-cases.ts';
import { readText } from './read-text.ts';

const CASES = fixtureCases().map((one) => [`${one.format}/${one.name}`, one] as const);

describe('test reports of the real tools', () => {
  it('are there for every format', () => {
    expect([...new Set(CASES.map(([, { format }]) => format))].sort()).toEqual(TEST_FORMATS.map(({ id }) => id).sort());
  });

  it.each(CASES)('%s is claimed by its own format alone', (_, { format, report }) => {
    // Which the feed takes off, as vstest puts it on.
    const head = report.toString('latin1', 0, 64 << 10).replace(/^\u00ef\u00bb\u00bf/u, '');
    expect(TEST_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([format]);
  });

  it.each(CASES)('%s is counted right', (_, { report, expected }) => {
    const tests = [...joinCases([readText(report)], 'retry')];
    const count = (outcome: string): number => tests.filter((test) => test.outcome === outcome).length;
    expect({
      total: tests.length,
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      flaky: tests.filter(isFlaky).length,
    }).toEqual(expected);
  });

  it.each(CASES)('%s is the same in parts of a few bytes', (_, { report }) => {
    expect(readText(report, 7)).toEqual(readText(report));
  });

  it.each(CASES)('%s is refused when it is cut off', (_, { report, format }) => {
    // Where the cut falls between two whole records of lines, nothing of the rest is known: TAP has its plan for that.
    const whole = readText(report).cases.length;
    for (const share of [0.3, 0.6, 0.9]) {
      const cut = report.subarray(0, Math.floor(report.length * share));
      expect(() => readText(cut), `${format} ${share} of ${whole}`).toThrow(/./u);
    }
  });
});
