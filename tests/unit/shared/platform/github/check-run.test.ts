import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../src/shared/model/verdict.ts';
import { checkName, conclusionOf } from '../../../../../src/shared/platform/github/check-run.ts';
import { sampleFinding, sampleVerdict } from '../../../../platform/publication.ts';

describe('conclusionOf', () => {
  const cases: readonly (readonly [Outcome, number, 'fail' | 'warn', string])[] = [
    ['passed', 0, 'fail', 'success'],
    ['passed', 0, 'warn', 'success'],
    ['failed', 1, 'fail', 'failure'],
    ['failed', 1, 'warn', 'failure'],
    ['inconclusive', 0, 'fail', 'failure'],
    ['inconclusive', 0, 'warn', 'neutral'],
    ['inconclusive', 1, 'warn', 'failure'],
  ];
  it.each(cases)('%s with %i errors, on-inconclusive %s: %s', (outcome, errors, mode, expected) => {
    const findings = Array.from({ length: errors }, (_, n) => sampleFinding(n + 1));
    expect(conclusionOf(sampleVerdict({ outcome, findings }), mode)).toBe(expected);
  });
});

describe('checkName', () => {
  it.each([
    ['', 'reliability/coverage-gate'],
    ['web', 'reliability/coverage-gate (web)'],
  ])('key "%s"', (key, expected) => {
    expect(checkName('coverage-gate', key)).toBe(expected);
  });
});
