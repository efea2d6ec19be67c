import { expect, test } from 'vitest';
import { familiesGate } from '../../../../src/shared/families/families-gate.ts';
import { type AnyFamily, defineFamily, type FamilyContext } from '../../../../src/shared/families/port.ts';
import type { CollectContext } from '../../../../src/shared/gate.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';

/** A family that measures whatever its option says, and opens one thing together with the others. */
function family(id: string, log: string[], measure: (value: unknown) => number): AnyFamily {
  return defineFamily<{ value: unknown }, { measured: number }, string>({
    id,
    configure: (entries) => ({ value: entries.get(id) }),
    collect: async (context: FamilyContext, { value }) => {
      await context.shared('door', async () => {
        log.push(`${id} opens`);
        return { close: async () => void log.push('closed') };
      });
      return { facts: { measured: measure(value) }, detail: `detail of ${id}` };
    },
    decide: (_options, { measured }) => ({
      problems: [],
      findings: [],
      metrics: { [id]: measured },
      holds: `${id} holds`,
    }),
    check: () => undefined,
    present: () => ({ tables: [], notes: [`note of ${id}`], checks: [] }),
    keep: () => undefined,
    files: (_options, { measured }, detail) => [
      { name: `${id}.json`, render: () => `${measured} ${detail ?? 'without'}` },
    ],
  });
}

const unreachable = new ProblemError({ code: 'SITE-DOWN', reason: 'the site is down', hint: 'Start it.' });

function world(): CollectContext {
  const io = { workingDirectory: '/w', run: () => ({ status: 128, stdout: new Uint8Array(), stderr: '' }) };
  return { io, environment: {}, progress: () => undefined } as unknown as CollectContext;
}

function gateOf(families: readonly AnyFamily[]) {
  return familiesGate(
    {
      description: { id: 'some-gate', title: 'Some gate' } as never,
      entriesOf: (id, values) => (values.has(id) ? values : undefined),
      named: ['a'],
      example: 'a: 1',
      outputValues: () => new Map(),
      trends: [{ at: ['c'], name: 'those of c', unit: '', better: 'more' }],
    },
    families,
  );
}

test('families share what one opened; it is closed even when one is not measured, and the others are told all the same', async () => {
  const log: string[] = [];
  const failing = () => {
    throw unreachable;
  };
  const gate = gateOf([family('a', log, Number), family('b', log, failing), family('c', log, Number)]);
  const options = gate.configure(
    new Map<string, unknown>([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['key', 'k'],
    ]),
  );
  const { facts, detail } = await gate.collect(world(), options);
  expect(log).toEqual(['a opens', 'closed']);
  const verdict = gate.decide(options, facts);
  expect(verdict).toMatchObject({
    gate: 'some-gate',
    outcome: 'inconclusive',
    problem: unreachable.problem,
    metrics: { a: 1, c: 3 },
  });
  expect(gate.trendOf?.(verdict)).toEqual([{ name: 'those of c', unit: '', better: 'more', value: 3 }]);
  const texts = (own: unknown) =>
    gate.files(options, verdict, facts, own).map(({ name, render }) => `${name}: ${render()}`);
  expect(texts(detail)).toEqual(['a.json: 1 detail of a', 'c.json: 3 detail of c']);
  expect(texts(undefined)).toEqual(['a.json: 1 without', 'c.json: 3 without']);
  expect(gate.present(options, verdict, facts)).toMatchObject({
    title: 'Some gate k',
    notes: ['note of a', 'note of c'],
  });
});

test('a gate that is told nothing names what it could be told', () => {
  expect(() => gateOf([family('a', [], Number)]).configure(new Map())).toThrow('some-gate is told nothing to look at');
});
