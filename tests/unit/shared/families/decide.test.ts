import { describe, expect, it } from 'vitest';
import { decide, decideFamily } from '../../../../src/shared/families/decide.ts';
import type { FamilyFacts } from '../../../../src/shared/families/facts.ts';
import type { AnyFamily, FamilyVerdict } from '../../../../src/shared/families/port.ts';
import type { FamiliesSettings } from '../../../../src/shared/families/settings.ts';
import type { Finding } from '../../../../src/shared/model/finding.ts';

const finding = (severity: Finding['severity'], message: string): Finding => ({
  rule: 'a/rule',
  severity,
  message,
  fingerprint: message,
});
const problem = (code: string, reason = `reason of ${code}`) => ({ code, reason, hint: 'hint' });
const clean = (id: string): FamilyVerdict => ({
  problems: [],
  findings: [],
  metrics: { [id]: 1 },
  holds: `${id} holds`,
});

/** Families whose verdict is what their facts are. */
const families = ['tests', 'sizes', 'load'].map(
  (id) => ({ id, decide: (_options: unknown, facts: unknown) => facts }) as unknown as AnyFamily,
);
const settings = { families: { tests: 'options of tests' } } as unknown as FamiliesSettings;
const said = (facts: { readonly [id: string]: FamilyFacts }) =>
  decide('regression-gate', families, settings, { commit: null, families: facts });
const of = (verdict: FamilyVerdict): FamilyFacts => ({ facts: verdict });

describe('one verdict over families', () => {
  it('passes when all hold, and says what each does', () => {
    expect(said({ sizes: of(clean('sizes')), tests: of(clean('tests')) })).toEqual({
      version: 1,
      gate: 'regression-gate',
      outcome: 'passed',
      summary: 'tests holds; sizes holds',
      findings: [],
      metrics: { tests: 1, sizes: 1 },
    });
  });

  it('fails by an error of any, and not by what is less', () => {
    const warned = { ...clean('tests'), findings: [finding('warning', 'slow'), finding('notice', 'new')] };
    expect(said({ tests: of(warned) })).toMatchObject({ outcome: 'passed', findings: warned.findings });
    const failed = { ...clean('sizes'), findings: [finding('error', 'too large')] };
    expect(said({ tests: of(warned), sizes: of(failed) })).toMatchObject({
      outcome: 'failed',
      summary: 'too large',
      findings: [...warned.findings, ...failed.findings],
      metrics: { tests: 1, sizes: 1 },
    });
  });

  it('is inconclusive without the facts of one, whatever the others say', () => {
    const failed = { ...clean('sizes'), findings: [finding('error', 'too large')] };
    const verdict = said({ tests: { problem: problem('TESTS-NO-REPORT') }, sizes: of(failed) });
    expect(verdict).toMatchObject({
      outcome: 'inconclusive',
      summary: 'reason of TESTS-NO-REPORT (TESTS-NO-REPORT); failed as well: too large',
      problem: problem('TESTS-NO-REPORT'),
      findings: failed.findings,
    });
    expect(verdict).not.toHaveProperty('problems');
    expect(verdict.metrics).toEqual({ sizes: 1 });
  });

  it('is inconclusive by a problem that a family found itself', () => {
    const open = { ...clean('load'), problems: [problem('LOAD-EMPTY')] };
    expect(said({ load: of(open), tests: of(clean('tests')) })).toMatchObject({
      outcome: 'inconclusive',
      problem: problem('LOAD-EMPTY'),
    });
  });

  it('tells the same problem once, and others of its code or reason beside it', () => {
    const [one, other, third] = [problem('A', 'why'), problem('A', 'else'), problem('B', 'why')];
    const open = { ...clean('load'), problems: [one, other, third, one] };
    const verdict = said({ tests: { problem: one }, load: of(open) });
    expect(verdict.problem).toEqual(one);
    expect(verdict.problems).toEqual([one, other, third]);
  });

  it('asks a family with its own options', () => {
    const asked: unknown[] = [];
    const family = { id: 'tests', decide: (...args: readonly unknown[]) => asked.push(args) } as unknown as AnyFamily;
    decideFamily(family, settings, 'facts');
    expect(asked).toEqual([['options of tests', 'facts']]);
  });
});
