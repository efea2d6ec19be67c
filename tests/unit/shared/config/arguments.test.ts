import { describe, expect, test } from 'vitest';
import { COVERAGE_OPTIONS } from '../../../../src/coverage-gate/options.ts';
import { readArguments } from '../../../../src/shared/config/arguments.ts';
import { type Problem, ProblemError } from '../../../../src/shared/model/problem.ts';

function problemOf(argv: readonly string[]): Problem {
  try {
    readArguments(argv, COVERAGE_OPTIONS);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('the arguments were accepted');
}

describe('readArguments reads', () => {
  test.each<[readonly string[], { readonly [name: string]: string }]>([
    [[], {}],
    [['--unit-lines', '90'], { 'unit-lines': '90' }],
    [['--unit-lines=90'], { 'unit-lines': '90' }],
    [['--key=a=b'], { key: 'a=b' }],
    [['--key', '-x'], { key: '-x' }],
    [['--output=--odd'], { output: '--odd' }],
    [['--comment'], { comment: 'true' }],
    [['--no-comment'], { comment: 'false' }],
    [['--comment=false'], { comment: 'false' }],
    [['--unit-reports', 'a', '--unit-reports', 'b,c'], { 'unit-reports': 'a\nb,c' }],
    [['--unit-lines', '90', '--unit-lines', '80'], { 'unit-lines': '80' }],
    [['--comment', '--no-comment'], { comment: 'false' }],
    [['--unit-reports=', '--key', ''], {}],
    [['--format', 'json', '--config', 'a.yml'], { format: 'json', config: 'a.yml' }],
  ])('%j', (argv, values) => {
    const read = readArguments(argv, COVERAGE_OPTIONS);
    expect(Object.fromEntries(read.inputs.values)).toEqual(values);
    expect(read).toMatchObject({ help: false, version: false });
  });

  test.each([['--help'], ['-h']])('%s', (word) => {
    expect(readArguments([word], COVERAGE_OPTIONS)).toMatchObject({ help: true, version: false });
  });

  test('--version', () => {
    expect(readArguments(['--version'], COVERAGE_OPTIONS)).toMatchObject({ help: false, version: true });
  });

  test('and spells options as they are typed', () => {
    expect(readArguments([], COVERAGE_OPTIONS).inputs.spell('unit-lines')).toBe('--unit-lines');
  });
});

describe('readArguments refuses', () => {
  test.each<[readonly string[], string, string, string | RegExp]>([
    [['--unit-report', 'a'], 'CONFIG-UNKNOWN-OPTION', '"--unit-report" is not known', 'Did you mean --unit-reports?'],
    [['--unitReports=a'], 'CONFIG-UNKNOWN-OPTION', '"--unitReports" is not known', 'Did you mean --unit-reports?'],
    [['--no-coment'], 'CONFIG-UNKNOWN-OPTION', '"--no-coment" is not known', 'Did you mean --no-comment?'],
    [['--no-comment=true'], 'CONFIG-UNKNOWN-OPTION', '"--no-comment" is not known', /./u],
    [['--no-key'], 'CONFIG-UNKNOWN-OPTION', '"--no-key" is not known', '--help lists all options.'],
    [['--frobnicate'], 'CONFIG-UNKNOWN-OPTION', '"--frobnicate" is not known', '--help lists all options.'],
    [['--__proto__', 'a'], 'CONFIG-UNKNOWN-OPTION', '"--__proto__" is not known', '--help lists all options.'],
    [['--token', 'S3CRET'], 'CONFIG-UNKNOWN-OPTION', '"--token" is not known', /environment only/u],
    [
      ['--unit-reports', 'a.info', 'b.info'],
      'CONFIG-UNKNOWN-OPTION',
      '"b.info" is not an option',
      /Put globs in quotes/u,
    ],
    [['--'], 'CONFIG-UNKNOWN-OPTION', '"--" is not an option', /Every option/u],
    [['-x'], 'CONFIG-UNKNOWN-OPTION', '"-x" is not an option', /Every option/u],
    [[''], 'CONFIG-UNKNOWN-OPTION', '"" is not an option', /Every option/u],
    [['--unit-lines'], 'CONFIG-VALUE', '--unit-lines needs a value', /--unit-lines=VALUE/u],
    [['--unit-lines', '--comment'], 'CONFIG-VALUE', '--unit-lines needs a value', /--unit-lines=VALUE/u],
  ])('%j', (argv, code, reason, hint) => {
    const problem = problemOf(argv);
    expect(problem).toMatchObject({ code, reason });
    if (typeof hint === 'string') expect(problem.hint).toBe(hint);
    else expect(problem.hint).toMatch(hint);
    expect(JSON.stringify(problem)).not.toContain('S3CRET');
  });
});
