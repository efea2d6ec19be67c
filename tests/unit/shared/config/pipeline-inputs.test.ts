import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COVERAGE_OPTIONS } from '../../../../src/coverage-gate/options.ts';
import { camelCase } from '../../../../src/shared/config/camel-case.ts';
import { pipelineVariable, readPipelineInputs, strongerInputs } from '../../../../src/shared/config/pipeline-inputs.ts';
import type { RawInputs } from '../../../../src/shared/config/port.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';

type Env = { readonly [name: string]: string };

const GITLAB = { RELIABILITY_TEMPLATE: 'gitlab' };
const AZURE = { RELIABILITY_TEMPLATE: 'azure' };

describe('readPipelineInputs reads', () => {
  test.each<[string, Env, Env]>([
    ['on GitLab', { ...GITLAB, RELIABILITY_INPUT_UNIT_REPORTS: 'a\nb' }, { 'unit-reports': 'a\nb' }],
    ['on Azure', { ...AZURE, RELIABILITY_INPUT_E2E_LINES: '80' }, { 'e2e-lines': '80' }],
    ['trimmed text', { ...GITLAB, RELIABILITY_INPUT_KEY: '  web \n' }, { key: 'web' }],
    ['empty as not set', { ...GITLAB, RELIABILITY_INPUT_UNIT_LINES: '', RELIABILITY_INPUT_COMMENT: ' ' }, {}],
    ['nothing of other names', { ...GITLAB, RELIABILITY_VERSION: '1', UNIT_LINES: '5', INPUT_KEY: 'x' }, {}],
    [
      'where no template is',
      { RELIABILITY_INPUT_KEY: 'web', RELIABILITY_INPUT_FORMAT: 'json' },
      { key: 'web', format: 'json' },
    ],
    ['where GitLab is only played', { ...GITLAB, GITLAB_CI: 'false', RELIABILITY_INPUT_KEY: 'web' }, { key: 'web' }],
    ['no unknown one that is empty', { ...AZURE, RELIABILITY_INPUT_UNIT_REPORT: '' }, {}],
  ])('%s', (_name, env, values) => {
    expect(Object.fromEntries(readPipelineInputs(env, COVERAGE_OPTIONS).values)).toEqual(values);
  });

  test('any text as it is, but for blanks around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { values } = readPipelineInputs({ ...GITLAB, RELIABILITY_INPUT_KEY: text }, COVERAGE_OPTIONS);
        expect(values.get('key') ?? '').toBe(text.trim());
      }),
    );
  });

  test('and spells each as it is written there', () => {
    expect(readPipelineInputs(GITLAB, COVERAGE_OPTIONS).spell('unit-lines')).toBe('inputs: unit-lines');
    expect(readPipelineInputs(AZURE, COVERAGE_OPTIONS).spell('unit-lines')).toBe('parameters: unitLines');
    expect(readPipelineInputs({}, COVERAGE_OPTIONS).spell('unit-lines')).toBe('RELIABILITY_INPUT_UNIT_LINES');
  });
});

describe('readPipelineInputs refuses', () => {
  test.each<[Env, string]>([
    [{ ...GITLAB, RELIABILITY_INPUT_UNIT_REPORT: 'x' }, 'Did you mean "inputs: unit-reports"?'],
    [{ ...AZURE, RELIABILITY_INPUT_UNIT_REPORT: 'x' }, 'Did you mean "parameters: unitReports"?'],
    [{ ...AZURE, 'RELIABILITY_INPUT_UNIT-LINES': '9' }, 'Did you mean "parameters: unitLines"?'],
    [{ ...GITLAB, RELIABILITY_INPUT_SOMETHING_ELSE: 'x' }, 'Remove it: there is no such option.'],
    [{ ...GITLAB, RELIABILITY_INPUT_FORMAT: 'json' }, 'Remove it: there is no such option.'],
    [{ RELIABILITY_INPUT_UNIT_LINE: '9' }, 'Did you mean "RELIABILITY_INPUT_UNIT_LINES"?'],
    [{ ...GITLAB, RELIABILITY_INPUT_TOKEN: 'x' }, 'Remove it: there is no such option.'],
  ])('%j', (env, hint) => {
    try {
      readPipelineInputs(env, COVERAGE_OPTIONS);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
      expect((error as ProblemError).problem).toMatchObject({ code: 'CONFIG-UNKNOWN-OPTION', hint });
    }
  });
});

describe('strongerInputs', () => {
  const inputs = (form: string, values: Env): RawInputs => ({
    values: new Map(Object.entries(values)),
    spell: (name) => `${form}${name}`,
  });

  test('prefers the first, and spells each as it was given', () => {
    const both = strongerInputs(inputs('--', { key: 'a' }), inputs('inputs: ', { key: 'b', output: 'c' }));
    expect(Object.fromEntries(both.values)).toEqual({ key: 'a', output: 'c' });
    expect(['key', 'output', 'config'].map(both.spell)).toEqual(['--key', 'inputs: output', 'inputs: config']);
  });

  test('spells as on the command line where there is no template', () => {
    expect(strongerInputs(inputs('--', {}), inputs('inputs: ', {})).spell('key')).toBe('--key');
  });
});

test('no two options share a variable or a camelCase name', () => {
  for (const form of [pipelineVariable, camelCase]) {
    const names = COVERAGE_OPTIONS.map(({ name }) => form(name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/u.test(name))).toEqual([]);
  }
});
