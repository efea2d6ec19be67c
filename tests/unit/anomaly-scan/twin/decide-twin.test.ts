import { describe, expect, it } from 'vitest';
import { checkTwin } from '../../../../src/anomaly-scan/twin/check-twin.ts';
import { decideTwin } from '../../../../src/anomaly-scan/twin/decide-twin.ts';
import type { Fault, TwinFacts, TwinPage } from '../../../../src/anomaly-scan/twin/facts.ts';
import { presentTwin } from '../../../../src/anomaly-scan/twin/present-twin.ts';
import type { TwinOptions } from '../../../../src/anomaly-scan/twin/settings.ts';

const OPTIONS: TwinOptions = { site: { directory: 'dist' }, pages: ['/'] };
const REFUSED: Fault = {
  kind: 'refused',
  directive: 'img-src',
  what: 'https://a.example',
  place: { path: 'src/a.js', line: 4 },
};
const PAGE: TwinPage = { page: '/', hasPolicy: true, policy: { path: '_headers', line: 2 }, faults: [] };

function facts(page: Partial<TwinPage>, more: Partial<TwinFacts> = {}): TwinFacts {
  return { browser: { name: 'Chromium', version: '1.2' }, pages: [{ ...PAGE, ...page }], problems: [], ...more };
}

describe('what is decided of pages with and without their policy', () => {
  it.each<[string, Fault, string]>([
    ['what is refused', REFUSED, 'img-src refuses https://a.example (src/a.js:4), which / does without being attacked'],
    [
      'an error',
      { kind: 'error', directive: '', what: 'EvalError' },
      '/ has an error only under its policy: EvalError',
    ],
    ['a script', { kind: 'missing', directive: '', what: '/a.js' }, '/ does not run a script under its policy: /a.js'],
  ])('%s is an error at the line of the policy', (_, fault, message) => {
    const own = facts({ faults: [fault] });
    const verdict = decideTwin(OPTIONS, own);
    expect(verdict.findings).toMatchObject([
      { rule: 'twin/breaks-page', severity: 'error', message, location: { path: '_headers', startLine: 2 } },
    ]);
    expect(presentTwin(OPTIONS, own, verdict).checks).toEqual([
      { name: 'twin', outcome: 'failed', findings: [verdict.findings[0]?.fingerprint] },
    ]);
  });

  it('is at the line that needs it, where nobody knows the line of the policy', () => {
    const { policy: _, ...unknown } = PAGE;
    const own: TwinFacts = { ...facts({}), pages: [{ ...unknown, faults: [REFUSED] }] };
    expect(decideTwin(OPTIONS, own).findings[0]?.location).toEqual({ path: 'src/a.js', startLine: 4, endLine: 4 });
  });

  it('no fault is none, a page without a policy is said, a problem stays one', () => {
    const own = facts({ hasPolicy: false });
    const verdict = decideTwin(OPTIONS, own);
    expect(verdict).toMatchObject({
      findings: [],
      problems: [],
      metrics: { twin: { pages: 1, withPolicy: 0, broken: 0 } },
    });
    expect(presentTwin(OPTIONS, own, verdict).notes).toContain('Without any policy: /.');
    const problem = { code: 'TWIN-NOT-LOADED', reason: 'it crashed', hint: 'Mend it.' };
    expect(decideTwin(OPTIONS, facts({}, { pages: [], problems: [problem] })).problems).toEqual([problem]);
  });

  it.each<[string, unknown]>([
    ['no page', facts({}, { pages: [] })],
    ['another page', facts({ page: '/b' })],
    ['a page twice', facts({}, { pages: [PAGE, PAGE] })],
    ['a kind that there is not', facts({ faults: [{ ...REFUSED, kind: 'other' as 'error' }] })],
    ['a place without a path', facts({ policy: {} as { path: string } })],
    ['nothing said of the policy', { ...facts({}), pages: [{ page: '/', faults: [] }] }],
  ])('facts are refused with %s', (_, damaged) => expect(() => checkTwin(OPTIONS, damaged)).toThrow('FACTS-INVALID'));

  it('facts are taken as they are written', () =>
    expect(checkTwin(OPTIONS, facts({ faults: [REFUSED] }))).toBe(undefined));
});
