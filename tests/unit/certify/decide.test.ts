import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/certify/decide.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { Outcome, Verdict } from '../../../src/shared/model/verdict.ts';

const LINE = { path: 'waivers.yml', startLine: 3, endLine: 3 };
const finding = (rule: string, fingerprint: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: rule.startsWith('waiver/') ? 'warning' : 'error',
  message: `message of ${fingerprint}`,
  fingerprint,
  ...more,
});
const UNUSED = finding('waiver/is-unused', 'unused', { location: LINE });
const problem = (code: string) => ({ code, reason: `reason of ${code}`, hint: 'hint' });

function verdict(gate: string, outcome: Outcome, more: Partial<Verdict> = {}): Verdict {
  const open = outcome === 'inconclusive' ? { problem: problem(`${gate.toUpperCase()}-CODE`) } : {};
  const findings = outcome === 'failed' ? [finding(`${gate}/rule`, `${gate}1`)] : [];
  return { version: 1, gate, outcome, summary: `${gate} says`, findings, metrics: { of: gate }, ...open, ...more };
}

describe('one verdict over several', () => {
  const [good, bad, open] = (['passed', 'failed', 'inconclusive'] as const).map((outcome) => verdict('a', outcome));
  it.each([
    [[good!], 'passed', 'a: a says'],
    [[good!, verdict('b', 'passed')], 'passed', '2 gates passed: a, b'],
    [[good!, verdict('b', 'failed')], 'failed', 'b: b says'],
    [[bad!, verdict('b', 'passed')], 'failed', 'a: a says'],
    [[good!, verdict('b', 'inconclusive')], 'inconclusive', 'b: b says'],
    [[bad!, verdict('b', 'inconclusive')], 'inconclusive', 'b: b says; a: a says'],
    [[open!, verdict('b', 'failed'), verdict('c', 'inconclusive')], 'inconclusive', 'a: a says; c: c says; b: b says'],
    [[], 'inconclusive', 'no gate came to a verdict (CERTIFY-NOTHING-RAN)'],
  ] as const)('%#: %o is %s', (verdicts, outcome, summary) => {
    const said = decide(verdicts);
    expect(said).toMatchObject({ gate: 'certify', outcome, summary });
    expect(said.problem === undefined).toBe(outcome !== 'inconclusive');
  });

  it('has the findings, the waived ones, the problems and the metrics of all', () => {
    const waiver = { reason: 'r', owner: '@o', expires: '2030-01-01', location: LINE };
    const waived = [{ ...finding('a/rule', 'w'), waiver }];
    const said = decide([
      verdict('a', 'failed', { waived }),
      verdict('b', 'inconclusive', { problems: [problem('B-1'), problem('B-2')] }),
      verdict('c', 'failed'),
    ]);
    expect(said.findings.map(({ fingerprint }) => fingerprint)).toEqual(['a1', 'c1']);
    expect(said.waived).toEqual(waived);
    expect(said.problems?.map(({ code }) => code)).toEqual(['B-1', 'B-2']);
    expect(said.metrics).toEqual({
      gates: {
        a: { outcome: 'failed', of: 'a' },
        b: { outcome: 'inconclusive', of: 'b' },
        c: { outcome: 'failed', of: 'c' },
      },
    });
  });

  it('says nothing that is not there', () => {
    const keys = (...verdicts: readonly Verdict[]) => Object.keys(decide(verdicts)).slice(6);
    expect(keys(verdict('a', 'passed'))).toEqual([]);
    expect(keys(verdict('a', 'inconclusive'))).toEqual(['problem']);
    expect(keys(verdict('a', 'inconclusive'), verdict('b', 'inconclusive'))).toEqual(['problem', 'problems']);
    // What only an inconclusive verdict can have is not taken from others.
    expect(keys(verdict('a', 'passed', { problem: problem('A-1') }))).toEqual([]);
  });

  it('is inconclusive over one that does not say why', () => {
    const { problem: _, ...silent } = verdict('a', 'inconclusive');
    expect(decide([silent, verdict('b', 'failed')])).toMatchObject({
      outcome: 'inconclusive',
      summary: 'a: a says; b: b says',
    });
    expect(decide([silent]).outcome).toBe('inconclusive');
  });

  it('tells twice of what is no waiver, and of other faults of a used one', () => {
    const same = finding('a/rule', 'same');
    const over = finding('waiver/expired', 'over', { location: LINE });
    const elsewhere = finding('waiver/is-unused', 'other', { location: { ...LINE, startLine: 9 } });
    const { location: __, ...placeless } = finding('waiver/is-unused', 'placeless');
    const findings = [same, over, elsewhere, placeless];
    const waiver = { reason: 'r', owner: '@o', expires: '2030-01-01', location: LINE };
    const waived = [{ ...finding('c/rule', 'w'), waiver }];
    const one = verdict('a', 'passed', { findings, waived });
    expect(decide([one, { ...one, gate: 'b' }]).findings).toEqual([...findings, same]);
  });

  it('tells of a waiver once, and of one that a gate used, not as unused', () => {
    const both = [verdict('a', 'passed', { findings: [UNUSED] }), verdict('b', 'passed', { findings: [UNUSED] })];
    expect(decide(both).findings).toEqual([UNUSED]);
    const waiver = { reason: 'r', owner: '@o', expires: '2030-01-01', location: LINE };
    const used = verdict('c', 'passed', { waived: [{ ...finding('c/rule', 'w'), waiver }] });
    expect(decide([...both, used]).findings).toEqual([]);
  });
});
