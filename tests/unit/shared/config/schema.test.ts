import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printExample } from '../../../../scripts/print/example.ts';
import { COVERAGE_GATE } from '../../../../src/coverage-gate/description.ts';
import { parseConfigFile } from '../../../../src/shared/config/file.ts';
import { publishedSchema } from '../../../../src/shared/config/schema.ts';

type Node = { readonly [key: string]: unknown };

const SCHEMA = publishedSchema([COVERAGE_GATE]);

function compile() {
  return new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SCHEMA);
}

/** Every schema object below this one. */
function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

describe('the published schema', () => {
  test('is valid draft-07 with standard keywords only', () => {
    expect(new Ajv().validateSchema(SCHEMA)).toBe(true);
    expect(() => compile()).not.toThrow();
  });

  test('allows no unknown key anywhere', () => {
    const mappings = nodesOf(SCHEMA).filter((node) => [node['type']].flat().includes('object'));
    expect(mappings.length).toBeGreaterThan(4);
    expect(mappings.filter((node) => node['additionalProperties'] !== false)).toEqual([]);
  });

  test('knows these keys at the top', () => {
    expect(Object.keys(SCHEMA['properties'] as object)).toEqual([
      'version',
      'coverage-gate',
      'baseline',
      'waivers',
      'alerts',
      'hooks',
    ]);
  });

  test('has no secret, no option of one platform, and not the path of the file itself', () => {
    const gate = (SCHEMA['properties'] as { readonly [id: string]: { readonly properties: object } })['coverage-gate'];
    expect(Object.keys(gate?.properties ?? {})).not.toEqual(expect.arrayContaining(['token']));
    expect(Object.keys(gate?.properties ?? {}).filter((key) => ['token', 'format', 'config'].includes(key))).toEqual(
      [],
    );
  });
});

describe('the printed example', () => {
  const text = printExample(COVERAGE_GATE);

  test('is valid by the schema and is read', async () => {
    const validate = compile();
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect((await parseConfigFile(text, 'reliability.yml')).sections.get('coverage-gate')?.values.size).toBeGreaterThan(
      5,
    );
  });
});

// What editors say (the published schema) and what a run says (the compiled validator) is the same.
test.each([
  ['coverage-gate: { suites: { unit: { lines: 95.001 } } }', true],
  ['coverage-gate: { suites: { unit: { lines: "95 %" } } }', true],
  ['coverage-gate: { suites: { unit: { lines: 101 } } }', false],
  ['coverage-gate: { suites: { unit: { lins: 95 } } }', false],
  ['coverage-gate: { unit-reports: [] }', true],
  ['coverage-gate: { ratchet: {} }', false],
  ['version: 2', false],
  ['waivers: x', false],
  ['waivers: .reliability/waivers.yml', true],
])('%s: %s', async (text, valid) => {
  expect(compile()(parse(text))).toBe(valid);
  const read = await parseConfigFile(text, 'r.yml').then(
    () => true,
    () => false,
  );
  expect(read).toBe(valid);
});
