import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../src/shared/model/verdict.ts';
import { annotationsOf } from '../../../../../src/shared/platform/annotation/annotations.ts';
import { conclusionOf, selectCheckAnnotations } from '../../../../../src/shared/platform/github/check-run.ts';
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

describe('selectCheckAnnotations', () => {
  const annotations = annotationsOf(
    sampleVerdict({ findings: Array.from({ length: 7 }, (_, n) => sampleFinding(n + 1)) }),
  );
  it.each([
    [10, 7, 0],
    [7, 7, 0],
    [5, 5, 2],
    [0, 0, 7],
    [-1, 0, 7],
  ])('limit %i: %i shown, %i more', (limit, shown, more) => {
    const selection = selectCheckAnnotations(annotations, limit);
    expect([selection.shown.length, selection.more]).toEqual([shown, more]);
  });
});
