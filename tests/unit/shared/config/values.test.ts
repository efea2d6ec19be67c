import { describe, expect, test } from 'vitest';
import { COVERAGE_GATE } from '../../../../src/coverage-gate/description.ts';
import { parseConfigFile } from '../../../../src/shared/config/file.ts';
import { readValues } from '../../../../src/shared/config/values.ts';
import type { OptionTable, OptionValues } from '../../../../src/shared/model/option.ts';
import { type Problem, ProblemError } from '../../../../src/shared/model/problem.ts';

type Inputs = { readonly [name: string]: string };

async function valuesOf(
  inputs: Inputs,
  file?: string,
  gate: { id: string; options: OptionTable } = COVERAGE_GATE,
): Promise<OptionValues> {
  const raw = { values: new Map(Object.entries(inputs)), spell: (name: string) => `--${name}` };
  return readValues(gate, raw, file === undefined ? undefined : await parseConfigFile(file, 'reliability.yml'));
}

async function problemOf(inputs: Inputs, file?: string, options?: OptionTable): Promise<Problem> {
  try {
    await valuesOf(inputs, file, options === undefined ? COVERAGE_GATE : { id: 'coverage-gate', options });
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('the values were accepted');
}

const section = (text: string) => `coverage-gate:\n${text}`;

describe('precedence', () => {
  test.each<[string, Inputs, string | undefined, string, unknown]>([
    ['default', {}, undefined, 'max-annotations', 200],
    ['file over default', {}, section('  max-annotations: 5'), 'max-annotations', 5],
    ['input over file', { 'max-annotations': '7' }, section('  max-annotations: 5'), 'max-annotations', 7],
    ['input over default', { 'max-annotations': '0' }, undefined, 'max-annotations', 0],
    ['false in the file over true by default', {}, section('  comment: false'), 'comment', false],
    ['an empty list in the file', {}, section('  ignore: []'), 'ignore', []],
    ['the file has another gate only', {}, 'version: 1', 'output', 'reliability-report'],
  ])('%s', async (_name, inputs, file, option, value) => {
    expect((await valuesOf(inputs, file)).get(option)).toEqual(value);
  });

  test('without a value and a default an option is absent', async () => {
    const values = await valuesOf({});
    expect([...values.keys()]).toEqual([
      'owners-report',
      'update-floors',
      'min-matched',
      'unmeasured',
      'save-baseline',
      'max-annotations',
      'max-discussions',
      'comment',
      'key',
      'output',
      'on-inconclusive',
      'format',
    ]);
  });
});

describe('shorthands', () => {
  const suites = '  suites:\n    unit: { reports: [a], lines: 91 }\n    e2e: { reports: [c], lines: 71 }\n';

  test.each<[string, Inputs, string | undefined, unknown]>([
    ['input alone', { 'unit-lines': '90' }, undefined, { unit: { lines: '90' } }],
    ['key alone', {}, section('  unit-reports: a'), { unit: { reports: 'a' } }],
    [
      'input over one key of the file',
      { 'unit-lines': '90' },
      section(suites),
      { unit: { reports: ['a'], lines: '90' }, e2e: { reports: ['c'], lines: 71 } },
    ],
    [
      'input over the same shorthand of the file',
      { 'unit-reports': 'x,y' },
      section('  unit-reports: a\n  e2e-lines: 70'),
      { unit: { reports: ['x', 'y'] }, e2e: { lines: 70 } },
    ],
    [
      'input of all suites over the file and its shorthands',
      { suites: 'api: { reports: z, lines: 5 }' },
      section('  unit-reports: a'),
      { api: { reports: 'z', lines: 5 } },
    ],
    [
      'both kinds in one source, of different keys',
      { suites: 'unit: { branches: 5 }', 'unit-lines': '6' },
      undefined,
      { unit: { branches: 5, lines: '6' } },
    ],
  ])('%s', async (_name, inputs, file, expected) => {
    const values = await valuesOf(inputs, file);
    expect(values.get('suites')).toEqual(expected);
    expect([...values.keys()].filter((name) => /^(?:unit|integration|e2e)-/u.test(name))).toEqual([]);
  });

  test('one thing said twice in the file', async () => {
    const problem = await problemOf({}, section('  unit-lines: 90\n  suites: { unit: { lines: 91 } }'));
    expect(problem).toEqual({
      code: 'CONFIG-CONFLICT',
      reason: 'coverage-gate.unit-lines and coverage-gate.suites.unit.lines say the same thing twice',
      hint: 'Keep one of the two.',
      location: { path: 'reliability.yml', line: 2, column: 15 },
    });
  });

  test('one thing said twice in inputs', async () => {
    const problem = await problemOf({ 'unit-lines': '90', suites: 'unit: { lines: 91 }' });
    expect(problem.code).toBe('CONFIG-CONFLICT');
    expect(problem.reason).toBe('--unit-lines and --suites.unit.lines say the same thing twice');
  });
});

describe('each type of input', () => {
  test.each<[string, string, unknown]>([
    ['comment', 'false', false],
    ['comment', 'True', true],
    ['comment', ' FALSE ', false],
    ['max-annotations', ' 12 ', 12],
    ['min-matched', '99.5 %', 99_500],
    ['ignore', 'a,{b,c}\n d', ['a', '{b,c}', 'd']],
    ['on-inconclusive', 'warn', 'warn'],
    ['key', 'api v2', 'api v2'],
    ['output', ' a b ', ' a b '],
    ['combined', '{ lines: 95 %, branches: 70 }', { lines: '95 %', branches: 70 }],
    ['paths', '- match: "a"\n  lines: 5\n', [{ match: 'a', lines: 5 }]],
  ])('%s = %j', async (name, text, value) => {
    expect((await valuesOf({ [name]: text })).get(name)).toEqual(value);
  });

  test.each<[string, string, string, string, string]>([
    ['comment', 'yes', 'CONFIG-VALUE', '--comment is "yes", which is not allowed', 'Expected true or false.'],
    [
      'max-annotations',
      '-1',
      'CONFIG-VALUE',
      '--max-annotations is "-1", which is not allowed',
      'Expected a whole number from 0 to 5000.',
    ],
    [
      'max-annotations',
      '1e3',
      'CONFIG-VALUE',
      '--max-annotations is "1e3", which is not allowed',
      'Expected a whole number from 0 to 5000.',
    ],
    [
      'max-annotations',
      '5001',
      'CONFIG-VALUE',
      '--max-annotations is "5001", which is not allowed',
      'Expected a whole number from 0 to 5000.',
    ],
    [
      'unit-lines',
      '101',
      'CONFIG-VALUE',
      '--unit-lines is "101", which is not allowed',
      'Expected a percentage from 0 to 100 with at most 3 decimals.',
    ],
    [
      'unit-reports',
      ' ,\n',
      'CONFIG-VALUE',
      '--unit-reports is " ,\\n", which is not allowed',
      'Expected globs, one per line or separated by commas.',
    ],
    [
      'on-inconclusive',
      'wran',
      'CONFIG-VALUE',
      '--on-inconclusive is "wran", which is not allowed',
      'Expected fail or warn. Did you mean "warn"?',
    ],
    [
      'key',
      '-->',
      'CONFIG-VALUE',
      '--key is "-->", which is not allowed',
      'Expected at most 64 letters, digits, spaces and . _ / -.',
    ],
    [
      'suites',
      'unit:\n  lins: 5',
      'CONFIG-UNKNOWN-KEY',
      '--suites, line 2, column 3: suites.unit.lins is not a known key',
      'Did you mean "lines"?',
    ],
    [
      'suites',
      'unit: [',
      'CONFIG-SYNTAX',
      '--suites, line 1, column 8: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'Correct the YAML here; a YAML-aware editor shows the place.',
    ],
    [
      'suites',
      '# nothing',
      'CONFIG-TYPE',
      '--suites, line 1, column 1: suites is empty, which is not allowed here',
      'Expected a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit.',
    ],
    [
      'paths',
      '- lines: 5',
      'CONFIG-MISSING-KEY',
      '--paths, line 1, column 3: paths[0] has no "match"',
      'Add the key "match".',
    ],
    ['unit-report', 'a', 'CONFIG-UNKNOWN-OPTION', '"--unit-report" is not known', 'Did you mean --unit-reports?'],
    ['__proto__', 'a', 'CONFIG-UNKNOWN-OPTION', '"--__proto__" is not known', 'coverage-gate has no such option.'],
  ])('%s = %j is refused', async (name, text, code, reason, hint) => {
    const inputs = Object.fromEntries([[name, text]]);
    expect(await problemOf(inputs)).toEqual({ code, reason, hint });
  });

  test('a secret is never shown', async () => {
    const options: OptionTable = [
      { name: 'token', type: 'string', description: 'A token.', secret: true, pattern: '^[a-z]+$' },
    ];
    const problem = await problemOf({ token: 'S3CRET' }, undefined, options);
    expect(JSON.stringify(problem)).not.toContain('S3CRET');
  });
});
