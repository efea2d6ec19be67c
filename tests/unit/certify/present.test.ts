import { describe, expect, it } from 'vitest';
import { present, type ShownGate } from '../../../src/certify/present.ts';
import { readFacts } from '../../../src/certify/read-facts.ts';
import type { AnyGate } from '../../../src/shared/gate.ts';
import type { Presentation } from '../../../src/shared/model/presentation.ts';
import type { Outcome, Verdict } from '../../../src/shared/model/verdict.ts';

function shown(gate: string, outcome: Outcome, more: Partial<Presentation> = {}): ShownGate {
  const verdict: Verdict = { version: 1, gate, outcome, summary: `${gate} says`, findings: [], metrics: {} };
  const table = { title: `Of ${gate}`, columns: [], rows: [] };
  const presentation = {
    title: `The ${gate}`,
    outcome,
    headline: `${gate} headline`,
    tables: [table],
    notes: [],
    reproduce: '',
  };
  return { verdict, presentation: { ...presentation, ...more } };
}

const WHOLE: Verdict = {
  version: 1,
  gate: 'certify',
  outcome: 'failed',
  summary: 'b: b says',
  findings: [],
  metrics: {},
};

describe('what people see of all gates', () => {
  it('is which said what, then the tables of each, and its own page', () => {
    const presented = present({ key: '' }, WHOLE, [shown('a', 'passed'), shown('b', 'failed', { notes: ['so'] })]);
    expect(presented).toMatchObject({
      title: 'Reliability',
      outcome: 'failed',
      headline: 'b: b says',
      notes: ['The b: so'],
    });
    expect(presented.tables[0]!.rows).toEqual([
      ['a', { text: 'passed', tone: 'good' }, '0', 'a says'],
      ['b', { text: 'failed', tone: 'bad' }, '0', 'b says'],
    ]);
    expect(presented.parts!.map(({ id, report, tables }) => [id, report, tables[0]!.title])).toEqual([
      ['a', '../a/report.html', 'Of a'],
      ['b', '../b/report.html', 'Of b'],
    ]);
    expect(present({ key: 'web' }, WHOLE, []).title).toBe('Reliability web');
  });

  it('has the checks of each under its name; a gate without any is one', () => {
    const checks = [{ name: 'unit: lines', outcome: 'passed' as const }];
    expect(present({ key: '' }, WHOLE, [shown('a', 'passed', { checks }), shown('b', 'inconclusive')]).checks).toEqual([
      { name: 'a: unit: lines', outcome: 'passed' },
      { name: 'b: verdict', outcome: 'inconclusive', detail: 'b says' },
    ]);
  });

  it('has the first picture and the first timeline that a gate has', () => {
    const picture = { title: 'p', description: '', legend: '', nodes: [], edges: [] };
    const timeline = { title: 't', legend: '', spans: [] };
    const presented = present({ key: '' }, WHOLE, [shown('a', 'passed'), shown('b', 'passed', { picture, timeline })]);
    expect([presented.picture, presented.timeline]).toEqual([picture, timeline]);
    expect(present({ key: '' }, WHOLE, [shown('a', 'passed')])).not.toHaveProperty('picture');
  });
});

describe('facts of all gates in a facts.json that anybody may have written', () => {
  const gate = {
    id: 'a',
    readFacts: (options: unknown, facts: unknown) => {
      if (facts !== 'sound') throw new Error('FACTS-INVALID of a');
      return { options, facts };
    },
  } as unknown as AnyGate;
  const COMMIT = 'a'.repeat(40);
  const read = (gates: unknown, commit: unknown = COMMIT, options: unknown = { key: 'k' }) =>
    readFacts([gate], options, { commit, gates });

  it('are read by each gate, or are why it could not be measured', () => {
    const problem = { code: 'A-1', reason: 'r', hint: 'h' };
    expect(read({ a: { options: 1, facts: 'sound' } })).toEqual({
      options: { key: 'k' },
      facts: { commit: COMMIT, gates: { a: { options: 1, facts: 'sound' } } },
    });
    expect(read({ a: { problem } }, null).facts).toEqual({ commit: null, gates: { a: { problem } } });
  });

  it('keep what was waived', () => {
    const waivers = { path: 'waivers.yml', today: '2026-11-28', waivers: [] };
    expect(read({ a: { options: 1, facts: 'sound', waivers } }).facts.gates['a']).toMatchObject({ waivers });
  });

  it.each<[what: string, gates: unknown, commit?: unknown, options?: unknown]>([
    ['a gate that nobody knows', { b: { options: 1, facts: 'sound' } }],
    ['facts that the gate refuses', { a: { options: 1, facts: 'other' } }],
    ['a problem without a code', { a: { problem: { reason: 'r', hint: 'h' } } }],
    ['a gate that is no object', { a: 'passed' }],
    ['no gates', []],
    ['a commit that is none', {}, 'main'],
    ['no key', {}, COMMIT, {}],
  ])('are refused: %s', (_, gates, commit, options) => {
    expect(() => read(gates, commit, options)).toThrow(/FACTS-INVALID|the facts are damaged/u);
  });
});
