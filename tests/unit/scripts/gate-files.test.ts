import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateFiles, registeredGate } from '../../../scripts/new/gate-files.ts';
import { readFacts } from '../../architecture/module-facts.ts';
import { RULES } from '../../architecture/rules.ts';

const REGISTRY = readFileSync(join(import.meta.dirname, '../../../src/gates.ts'), 'utf8');

describe('gateFiles', () => {
  it.each(['new-gate', 'scan', 'load2-test', 'abcdefgh-abcdefgh-abcdef'])('fills every place: %s', (id) => {
    const files = gateFiles(id);
    expect([...files.keys()]).toEqual(expect.arrayContaining([`src/${id}/gate.ts`, `docs/gates/${id}.md`]));
    for (const [path, text] of files) expect(text, path).not.toMatch(/__[A-Z]+__/u);
    for (const path of files.keys()) expect(path).toContain(id);
    const lines = [...files].filter(([path]) => path.endsWith('.ts')).flatMap(([, text]) => text.split('\n'));
    expect([...lines, ...registeredGate(REGISTRY, id).split('\n')].filter((line) => line.length > 120)).toEqual([]);
  });

  it.each(['new-gate', 'a'])('keeps the rules of the house: %s', (id) => {
    const sources = [...gateFiles(id)].filter(([path]) => path.startsWith('src/'));
    const facts = sources.map(([path, text]) => readFacts(path, text));
    expect(facts.length).toBeGreaterThan(7);
    expect(RULES.flatMap((rule) => rule.check(facts))).toEqual([]);
  });

  it.each([
    '',
    'NewGate',
    'new_gate',
    '2nd',
    '-a',
    'a--b',
    '../a',
    'shared',
    'schema',
    'a'.repeat(25),
  ])('refuses %j', (id) => {
    expect(() => gateFiles(id)).toThrow('kebab-case');
  });
});

describe('registeredGate', () => {
  it('adds one import and one line', () => {
    const added = registeredGate(REGISTRY, 'new-gate').split('\n');
    const before = REGISTRY.split('\n');
    expect(added.filter((line) => !before.includes(line))).toEqual([
      "import { NEW_GATE } from './new-gate/description.ts';",
      "  { ...NEW_GATE, load: async () => (await import('./new-gate/gate.ts')).newGate as AnyGate },",
    ]);
    expect(added.filter((line) => before.includes(line))).toEqual(before);
  });

  it('twice is refused', () => {
    expect(() => registeredGate(registeredGate(REGISTRY, 'new-gate'), 'new-gate')).toThrow('it is there');
  });
});
