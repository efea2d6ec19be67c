import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { betweenMarkers } from '../../scripts/print/between-markers.ts';
import { PRINTED_FILES, RUNNABLE } from '../../scripts/print/index.ts';
import { printValidator } from '../../scripts/print/validator.ts';
import { CERTIFY } from '../../src/certify/description.ts';
import { COVERAGE_GATE } from '../../src/coverage-gate/description.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function committed(path: string): string {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
}

describe.each(PRINTED_FILES.map((file) => [file.path, file] as const))('%s', (path, file) => {
  const text = committed(path);

  test('is what the option tables print (else: npm run generate)', () => {
    expect(file.print(text)).toBe(text);
  });

  test('names the command that prints it', () => {
    expect(text).toContain('npm run generate');
  });
});

test('the files of every gate are printed', () => {
  const paths = PRINTED_FILES.map((file) => file.path);
  for (const { id } of RUNNABLE) {
    expect(paths).toEqual(
      expect.arrayContaining([
        `actions/${id}/action.yml`,
        `actions/${id}/README.md`,
        `docs/gates/${id}.md`,
        `gitlab/${id}.yml`,
        `azure-pipelines/${id}.yml`,
      ]),
    );
  }
  expect(paths).toEqual(
    expect.arrayContaining([
      'action.yml',
      'schema/reliability.schema.json',
      'src/shared/config/validator.generated.ts',
    ]),
  );
});

describe.each([
  ['action.yml', CERTIFY, 'dist/certify/index.js'],
  ['actions/coverage-gate/action.yml', COVERAGE_GATE, '../../dist/coverage-gate/index.js'],
] as const)('%s', (path, gate, main) => {
  const action = parse(committed(path)) as {
    readonly description: string;
    readonly runs: object;
    readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } };
    readonly outputs: { readonly [name: string]: { readonly description: string } };
  };

  test('runs on Node 24 only', () => {
    expect(action.runs).toEqual({ using: 'node24', main });
  });
  test('has a description that the marketplace shows whole', () => {
    expect(action.description.length).toBeLessThanOrEqual(125);
  });
  test('has names that the runner takes', () => {
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
    expect(names.filter((name) => !/^[a-z_][a-z0-9_-]*$/u.test(name))).toEqual([]);
  });
  test('leaves every default but the token to us, so that reliability.yml can win over an input that is not set', () => {
    const set = Object.entries(action.inputs).filter(([, input]) => input.default !== '');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for its runner to expand.
    expect(set.map(([name, input]) => [name, input.default])).toEqual([['token', '${{ github.token }}']]);
  });
  test('tells our defaults', () => {
    expect(action.inputs['max-annotations']?.description).toMatch(/Default: `200`\.$/u);
  });
  test('has no option of the command line', () => {
    expect(Object.keys(action.inputs)).not.toContain('format');
  });
  test('lists the outputs of the gate', () => {
    expect(Object.keys(action.outputs)).toEqual(gate.outputs.map((output) => output.name));
  });
});

describe('betweenMarkers', () => {
  test('keeps what people wrote around it, and is stable', () => {
    const text = 'a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb $& $1\n';
    const once = betweenMarkers(text, 'x', 'new $&', 'f.md');
    expect(once).toBe(
      'a\n<!-- x:begin -->\n<!-- Printed by `npm run generate`: do not edit. -->\n\nnew $&\n\n<!-- x:end -->\nb $& $1\n',
    );
    expect(betweenMarkers(once, 'x', 'new $&', 'f.md')).toBe(once);
  });
  test.each([
    '',
    '<!-- x:begin -->',
    '<!-- x:end --> <!-- x:begin -->',
    '<!-- x:begin --><!-- x:begin --><!-- x:end -->',
  ])('refuses %j', (text) => {
    expect(() => betweenMarkers(text, 'x', 'new', 'f.md')).toThrow('f.md needs the markers');
  });
});

test('a validator that needs require() is refused: the ESM bundle has none', () => {
  expect(() => printValidator({ type: 'string', minLength: 1 })).toThrow('needs require()');
});
