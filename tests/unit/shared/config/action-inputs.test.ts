import { describe, expect, test } from 'vitest';
import { COVERAGE_OPTIONS } from '../../../../src/coverage-gate/options.ts';
import { readActionInputs } from '../../../../src/shared/config/action-inputs.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';

type Env = { readonly [name: string]: string };

describe('readActionInputs reads', () => {
  test.each<[string, Env, Env]>([
    ['capitals and hyphens', { 'INPUT_UNIT-REPORTS': 'a\nb' }, { 'unit-reports': 'a\nb' }],
    ['trimmed text', { INPUT_KEY: '  web \n' }, { key: 'web' }],
    ['empty as not set', { 'INPUT_UNIT-LINES': '', INPUT_COMMENT: '  ' }, {}],
    ['the token', { INPUT_TOKEN: 'abc' }, { token: 'abc' }],
    ['nothing of other names', { INPUT_SOMETHING_ELSE: 'x', UNIT_LINES: '5', 'input_unit-lines': '5' }, {}],
    ['no misspelt input that is empty', { 'INPUT_UNIT-REPORT': '' }, {}],
  ])('%s', (_name, env, values) => {
    expect(Object.fromEntries(readActionInputs(env, COVERAGE_OPTIONS).values)).toEqual(values);
  });

  test('a name with a space as the runner writes it', () => {
    const table = [{ name: 'my input', type: 'string' as const, description: 'An input.' }];
    expect([...readActionInputs({ INPUT_MY_INPUT: 'x' }, table).values]).toEqual([['my input', 'x']]);
  });

  test('and spells inputs as in a workflow', () => {
    expect(readActionInputs({}, COVERAGE_OPTIONS).spell('unit-lines')).toBe('with: unit-lines');
  });
});

describe('readActionInputs refuses', () => {
  test.each([
    ['INPUT_UNIT-REPORT', '"unit-report"', 'unit-reports'],
    ['INPUT_UNIT_LINES', '"unit_lines"', 'unit-lines'],
  ])('%s, which the runner only warns about', (variable, shown, meant) => {
    try {
      readActionInputs({ [variable]: 'x' }, COVERAGE_OPTIONS);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
      expect((error as ProblemError).problem).toEqual({
        code: 'CONFIG-UNKNOWN-OPTION',
        reason: `the input ${shown} is not known`,
        hint: `Did you mean "${meant}"?`,
      });
    }
  });
});
