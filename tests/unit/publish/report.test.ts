import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/publish/report.ts';
import type { CodeMeaning } from '../../../src/shared/model/codes.ts';

const MEANINGS: ReadonlyMap<string, CodeMeaning> = new Map([
  ['LCOV-TRUNCATED', { code: 'LCOV-TRUNCATED', meaning: 'The report ends in the middle.', next: 'Write it again.' }],
]);
const OWN = { code: 'LCOV-TRUNCATED', reason: 'The report ends in the middle', hint: 'Write it again.' };
const HOSTILE = { code: 'LCOV-TRUNCATED', reason: '@everyone', hint: 'https://evil.example' };

function read(facts: object | undefined, verdict: object | undefined, folder = 'web') {
  const text = (value: object | undefined) => (value === undefined ? undefined : JSON.stringify(value));
  return readReport(
    { folder, facts: text(facts), verdict: text(verdict) } as Parameters<typeof readReport>[0],
    MEANINGS,
  );
}

const FACTS = {
  version: 1,
  gate: 'coverage-gate',
  options: { a: 1 },
  facts: { problems: [HOSTILE] },
  waivers: { w: 1 },
};

describe('a report that anybody may have written', () => {
  it('is facts to decide again, with problems in our own words, and what the run said', () => {
    expect(read(FACTS, { version: 1, gate: 'coverage-gate', outcome: 'passed' })).toEqual({
      ...{ folder: 'web', gate: 'coverage-gate', options: { a: 1 }, waivers: { w: 1 }, said: 'passed' },
      facts: { problems: [OWN] },
    });
    expect(read(FACTS, undefined)).toMatchObject({ said: undefined });
  });

  it('is a problem where nothing was measured, in our own words', () => {
    const verdict = {
      version: 1,
      gate: 'determinism',
      outcome: 'inconclusive',
      problem: HOSTILE,
      summary: 'Click here',
    };
    expect(read(undefined, verdict)).toEqual({ folder: 'web', gate: 'determinism', problem: OWN });
  });

  const verdict = (more: object) => ({ version: 1, gate: 'coverage-gate', outcome: 'inconclusive', ...more });
  it.each<[what: string, facts: object | undefined, verdict: object | undefined, said: RegExp]>([
    [
      'of two gates',
      FACTS,
      verdict({ gate: 'determinism' }),
      /web\/facts\.json is not believed: they are of different gates/u,
    ],
    ['without an outcome', FACTS, verdict({ outcome: 'great' }), /web\/verdict\.json is not believed: it has none/u],
    [
      'that passed without facts',
      undefined,
      verdict({ outcome: 'passed' }),
      /only an inconclusive verdict can come without/u,
    ],
    ['that is inconclusive and does not say why', undefined, verdict({}), /it is inconclusive, but not why/u],
    ['of no gate', { ...FACTS, gate: 1 }, undefined, /web\/facts\.json is not of this version/u],
    ['of a gate with a name without end', { ...FACTS, gate: 'x'.repeat(65) }, undefined, /not of this version/u],
    ['of another version', { ...FACTS, version: 2 }, undefined, /not of this version/u],
    ['of an unknown problem', undefined, verdict({ problem: { ...HOSTILE, code: 'NO-SUCH' } }), /PUBLISH-GATE/u],
  ])('is refused: %s', (_, facts, said, message) => {
    expect(() => read(facts, said)).toThrow(message);
  });

  it('is told by its file alone where it lies in no folder', () => {
    expect(() => read({ ...FACTS, version: 2 }, undefined, '')).toThrow(/ facts\.json is not of this version/u);
  });
});
