import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../src/shared/model/verdict.ts';
import { conclusionOf } from '../../../../../src/shared/platform/github/check-run.ts';
import { stateOf, statusOf } from '../../../../../src/shared/platform/github/commit-status.ts';
import { samplePublication, sampleVerdict } from '../../../../platform/publication.ts';
import { hostileText } from '../../report/hostile-text.ts';

const PROBLEM = { code: 'LCOV-EMPTY', reason: 'nothing is in it', hint: 'Run the tests.' };

describe('stateOf', () => {
  it.each([
    ['passed', 'fail', 'success'],
    ['passed', 'warn', 'success'],
    ['failed', 'fail', 'failure'],
    ['failed', 'warn', 'failure'],
    ['inconclusive', 'fail', 'error'],
    // A rule that asks for it has to let it through, as it does with a neutral check run.
    ['inconclusive', 'warn', 'success'],
  ] as const)('%s with on-inconclusive: %s is %s, and blocks where the check run does', (outcome, onInconclusive, state) => {
    const findings = outcome === 'failed' ? sampleVerdict().findings : [];
    const problem = outcome === 'inconclusive' ? { problem: PROBLEM } : {};
    const verdict = sampleVerdict({ outcome: outcome satisfies Outcome, findings, ...problem });
    expect(stateOf(verdict, onInconclusive)).toBe(state);
    expect(state !== 'success').toBe(conclusionOf(verdict, onInconclusive) === 'failure');
  });

  it('blocks for an error that an inconclusive run found all the same', () => {
    expect(stateOf(sampleVerdict({ outcome: 'inconclusive', problem: PROBLEM }), 'warn')).toBe('error');
  });
});

describe('statusOf', () => {
  it('keeps to what GitHub takes, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { verdict, settings, environment } = samplePublication({
          verdict: { summary: text.repeat(30) },
          settings: { key: text },
        });
        const { description, context } = statusOf(verdict, settings, environment, 'c');
        expect(description.length).toBeLessThanOrEqual(140);
        expect(description.startsWith('failed:')).toBe(true);
        expect(description.isWellFormed()).toBe(true);
        expect(`${description}${context}`).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('names what was not measured although it may go on, and needs no page', () => {
    const { verdict, settings, environment } = samplePublication({
      verdict: { outcome: 'inconclusive', problem: PROBLEM, findings: [], summary: 'there is no report' },
      settings: { onInconclusive: 'warn' },
      without: ['runUrl'],
    });
    expect(statusOf(verdict, settings, environment, 'c')).toEqual({
      commit: 'c',
      state: 'success',
      context: 'reliability/coverage-gate',
      description: 'inconclusive: there is no report',
    });
  });
});
