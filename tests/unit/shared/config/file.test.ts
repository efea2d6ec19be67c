import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIG_CODES } from '../../../../src/shared/config/config-problem.ts';
import { parseConfigFile } from '../../../../src/shared/config/file.ts';
import { MAX_YAML_LENGTH } from '../../../../src/shared/config/yaml-text.ts';
import { type Problem, ProblemError } from '../../../../src/shared/model/problem.ts';

async function problemOf(text: string): Promise<Problem> {
  try {
    await parseConfigFile(text, 'reliability.yml');
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('the text was accepted');
}

/** The coverage-gate section as documented, without what is not read yet. */
const EXAMPLE = `version: 1
coverage-gate:
  suites:
    unit:        { reports: ["coverage/unit/**/lcov.info"],        lines: 95 }
    integration: { reports: ["coverage/integration/*.xml"],        lines: 90 }
    e2e:         { reports: ["coverage/e2e/coverage-final.json"],  lines: 80, branches: 70 }
  combined: { lines: 95 }                          # union of the suites
  paths:
    - { match: "src/auth/**", suites: [unit], lines: 95, branches: 90 }
  ignore: ["**/generated/**"]
baseline: file:.reliability/baseline
`;

describe('parseConfigFile reads', () => {
  test('the documented example', async () => {
    const file = await parseConfigFile(EXAMPLE, 'reliability.yml');
    expect([...file.sections.keys()]).toEqual(['coverage-gate']);
    expect(file.baseline).toBe('file:.reliability/baseline');
    expect([...(file.sections.get('coverage-gate')?.values.keys() ?? [])]).toEqual([
      'suites',
      'combined',
      'paths',
      'ignore',
    ]);
  });

  test.each(['', '# nothing yet\n', '\uFEFF', 'version: 1\n', '---\n...\n', '~'])('nothing from %j', async (text) => {
    expect((await parseConfigFile(text, 'reliability.yml')).sections.size).toBe(0);
  });

  test('a gate without keys as "with its defaults"', async () => {
    const file = await parseConfigFile('coverage-gate:\n', 'reliability.yml');
    expect(file.sections.get('coverage-gate')?.values.size).toBe(0);
  });

  test('aliases', async () => {
    const text = 'coverage-gate:\n  combined: &all { lines: 90 }\n  suites: { unit: *all }\n';
    const section = (await parseConfigFile(text, 'reliability.yml')).sections.get('coverage-gate');
    expect(section?.values.get('suites')).toEqual({ unit: { lines: 90 } });
    expect(section?.place(['suites', 'unit', 'lines'])).toEqual({ path: 'reliability.yml', line: 2, column: 27 });
  });

  test('a suite called constructor as a suite called constructor', async () => {
    const text = 'coverage-gate: { suites: { constructor: { reports: a, lines: 5 } } }';
    const suites = (await parseConfigFile(text, 'r.yml')).sections.get('coverage-gate')?.values.get('suites');
    expect(Object.entries(suites as object)).toEqual([['constructor', { reports: 'a', lines: 5 }]]);
  });
});

describe('parseConfigFile refuses, at line and column', () => {
  const section = (text: string) => `version: 1\ncoverage-gate:\n${text}`;
  test.each<[string, string, string, number, number, string | RegExp]>([
    [
      'an unknown key',
      section('  suites:\n    unit: { lins: 95 }'),
      'CONFIG-UNKNOWN-KEY',
      4,
      13,
      'coverage-gate.suites.unit.lins is not a known key',
    ],
    [
      'an unknown option',
      section('  coment: true'),
      'CONFIG-UNKNOWN-KEY',
      3,
      3,
      'coverage-gate.coment is not a known key',
    ],
    [
      'a gate of a later version',
      'later-gate: { runs: 10 }',
      'CONFIG-UNKNOWN-KEY',
      1,
      1,
      'later-gate is not a known key',
    ],
    [
      'owners',
      section('  owners: { teams: 85 }'),
      'CONFIG-UNKNOWN-KEY',
      3,
      13,
      'coverage-gate.owners.teams is not a known key',
    ],
    [
      'a metric that the patch does not have',
      section('  patch: { functions: 85 }'),
      'CONFIG-UNKNOWN-KEY',
      3,
      12,
      'coverage-gate.patch.functions is not a known key',
    ],
    [
      'regression without a limit',
      section('  regression: {}'),
      'CONFIG-MISSING-KEY',
      3,
      15,
      'coverage-gate.regression has no "max-drop"',
    ],
    [
      'a ratchet without a file',
      section('  ratchet: {}'),
      'CONFIG-MISSING-KEY',
      3,
      12,
      'coverage-gate.ratchet has no "file"',
    ],
    [
      'a kind of gap that is none',
      section('  gaps: { fail-on: [new-untested-hubs] }'),
      'CONFIG-VALUE',
      3,
      21,
      'coverage-gate.gaps.fail-on[0] is "new-untested-hubs"',
    ],
    ['a hub of nobody', section('  gaps: { hub: 0 }'), 'CONFIG-VALUE', 3, 16, /gaps.hub is 0/],
    ['the token', section('  token: abc'), 'CONFIG-UNKNOWN-KEY', 3, 3, 'coverage-gate.token is not a known key'],
    [
      'config in the file',
      section('  config: a.yml'),
      'CONFIG-UNKNOWN-KEY',
      3,
      3,
      'coverage-gate.config is not a known key',
    ],
    ['__proto__ as a key', '__proto__: { lines: 1 }', 'CONFIG-UNKNOWN-KEY', 1, 1, '__proto__ is not a known key'],
    [
      '__proto__ as an option',
      section('  __proto__: { lines: 1 }'),
      'CONFIG-UNKNOWN-KEY',
      3,
      3,
      'coverage-gate.__proto__ is not a known key',
    ],
    [
      'constructor as an option',
      section('  constructor: 1'),
      'CONFIG-UNKNOWN-KEY',
      3,
      3,
      'coverage-gate.constructor is not a known key',
    ],
    [
      '__proto__ as a suite',
      section('  suites: { __proto__: { lines: 1 } }'),
      'CONFIG-VALUE',
      3,
      13,
      '"__proto__" cannot be a name in coverage-gate.suites',
    ],
    [
      'a suite name with a space',
      section('  suites:\n    "a b": {}'),
      'CONFIG-VALUE',
      4,
      5,
      '"a b" cannot be a name in coverage-gate.suites',
    ],
    [
      'a list of suites',
      section('  suites: [unit]'),
      'CONFIG-TYPE',
      3,
      11,
      'coverage-gate.suites is a list, which is not allowed here',
    ],
    [
      'a number for text',
      section('  key: 5'),
      'CONFIG-TYPE',
      3,
      8,
      'coverage-gate.key is the number 5, which is not allowed here',
    ],
    [
      'yes for true',
      section('  comment: yes'),
      'CONFIG-TYPE',
      3,
      12,
      'coverage-gate.comment is the text "yes", which is not allowed here',
    ],
    [
      'an empty suite',
      section('  suites: { unit: }'),
      'CONFIG-TYPE',
      3,
      19,
      'coverage-gate.suites.unit is empty, which is not allowed here',
    ],
    [
      'a percentage above 100',
      section('  unit-lines: 100.5'),
      'CONFIG-VALUE',
      3,
      15,
      'coverage-gate.unit-lines is 100.5, which is not allowed here',
    ],
    [
      'a negative percentage',
      section('  unit-lines: -1'),
      'CONFIG-VALUE',
      3,
      15,
      'coverage-gate.unit-lines is -1, which is not allowed here',
    ],
    [
      'four decimals',
      section('  unit-lines: 95.0001'),
      'CONFIG-VALUE',
      3,
      15,
      'coverage-gate.unit-lines is 95.0001, which is not allowed here',
    ],
    [
      'a percentage as bad text',
      section('  unit-lines: "95,5"'),
      'CONFIG-VALUE',
      3,
      15,
      'coverage-gate.unit-lines is "95,5", which is not allowed here',
    ],
    [
      'not a number',
      section('  unit-lines: .nan'),
      'CONFIG-TYPE',
      3,
      15,
      'coverage-gate.unit-lines is the number NaN, which is not allowed here',
    ],
    [
      'a fraction of annotations',
      section('  max-annotations: 1.5'),
      'CONFIG-TYPE',
      3,
      20,
      'coverage-gate.max-annotations is the number 1.5, which is not allowed here',
    ],
    [
      'too many annotations',
      section('  max-annotations: 5001'),
      'CONFIG-VALUE',
      3,
      20,
      'coverage-gate.max-annotations is 5001, which is not allowed here',
    ],
    [
      'a word that is not one of them',
      section('  on-inconclusive: wran'),
      'CONFIG-VALUE',
      3,
      20,
      'coverage-gate.on-inconclusive is "wran"',
    ],
    [
      'no reports',
      section('  suites: { api: { reports: [] } }'),
      'CONFIG-VALUE',
      3,
      29,
      'coverage-gate.suites.api.reports is an empty list, which is not allowed here',
    ],
    [
      'a blank glob',
      section('  ignore: ["a", " "]'),
      'CONFIG-VALUE',
      3,
      17,
      'coverage-gate.ignore[1] is " ", which is not allowed here',
    ],
    [
      'a rule without files',
      section('  paths:\n    - lines: 5'),
      'CONFIG-MISSING-KEY',
      4,
      7,
      'coverage-gate.paths[0] has no "match"',
    ],
    [
      'a comment marker in the key',
      section('  key: "-->"'),
      'CONFIG-VALUE',
      3,
      8,
      'coverage-gate.key is "-->", which is not allowed here',
    ],
    [
      'an unknown store',
      'baseline: ftp://x',
      'CONFIG-VALUE',
      1,
      11,
      'baseline is "ftp://x", which is not allowed here',
    ],
    [
      'a later version, before its keys',
      'frobnicate: 1\nversion: 2',
      'CONFIG-VERSION',
      2,
      10,
      'version is 2, and only version 1 is read here',
    ],
    ['a version as text', 'version: "1"', 'CONFIG-VERSION', 1, 10, 'version is "1", and only version 1 is read here'],
    ['a list', '# top\n- a', 'CONFIG-TYPE', 2, 1, 'reliability.yml is a list, not a mapping'],
    ['a word', 'hello', 'CONFIG-TYPE', 1, 1, 'reliability.yml is "hello", not a mapping'],
    ['a key given twice', section('  key: a\n  key: b'), 'CONFIG-SYNTAX', 4, 3, 'the key "key" is given twice'],
    [
      'the first of several, as the text goes',
      'a: { x: 1, x: 2 }\nb: { y: 1, y: 2 }',
      'CONFIG-SYNTAX',
      1,
      12,
      'the key "x" is given twice',
    ],
    ['a number key given twice', '1: a\n"1": b', 'CONFIG-SYNTAX', 2, 1, 'the key "1" is given twice'],
    ['a mapping as a key', '? {a: b}\n: c', 'CONFIG-SYNTAX', 1, 3, 'a key must be plain text'],
    ['a tab', 'coverage-gate:\n\tkey: a', 'CONFIG-SYNTAX', 2, 1, 'Tabs are not allowed as indentation'],
    ['an open quote', 'baseline: "a', 'CONFIG-SYNTAX', 1, 13, 'Missing closing "quote'],
    ['binary data', 'baseline: !!binary aGk=', 'CONFIG-SYNTAX', 1, 11, /Unresolved tag/u],
    [
      'an old YAML version as the newer one',
      '%YAML 1.1\n---\ncoverage-gate:\n  comment: no',
      'CONFIG-TYPE',
      4,
      12,
      /the text "no"/u,
    ],
    [
      'merge keys',
      section('  combined: &c { lines: 1 }\n  suites: { unit: { <<: *c } }'),
      'CONFIG-UNKNOWN-KEY',
      4,
      21,
      'coverage-gate.suites.unit."<<" is not a known key',
    ],
    ['an alias of nothing', 'version: 1\nbaseline: *x', 'CONFIG-SYNTAX', 2, 11, 'the alias "x" stands for nothing'],
    [
      'a second document',
      'version: 1\n---\nversion: 1',
      'CONFIG-SYNTAX',
      2,
      1,
      'reliability.yml holds several documents',
    ],
    ['a thousand nested lists', '['.repeat(30_000), 'CONFIG-SYNTAX', 1, 1, 'reliability.yml is nested too deeply'],
    [
      'a text of any size',
      ' '.repeat(MAX_YAML_LENGTH + 1),
      'CONFIG-SYNTAX',
      1,
      1,
      'reliability.yml is longer than 262144 characters',
    ],
    [
      'a huge number of aliases',
      `a: &a 1\nb: [${'*a, '.repeat(200)}]`,
      'CONFIG-SYNTAX',
      2,
      5 + 4 * 100,
      'there are more than 100 aliases',
    ],
  ])('%s', async (_name, text, code, line, column, reason) => {
    const problem = await problemOf(text);
    expect({ code: problem.code, ...problem.location }).toEqual({ code, path: 'reliability.yml', line, column });
    if (typeof reason === 'string') expect(problem.reason).toBe(reason);
    else expect(problem.reason).toMatch(reason);
  });

  test('aliases that multiply', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
    );
    const problem = await problemOf(`a0: &a0 [1,1,1,1,1,1,1,1,1]\n${levels.join('\n')}`);
    expect(problem.code).toBe('CONFIG-SYNTAX');
    expect(problem.reason).toBe('the aliases stand for too much');
  });
});

describe('the hint', () => {
  test('names the nearest known key', async () => {
    expect((await problemOf('coverage-gate: { unitReports: a }')).hint).toBe('Did you mean "unit-reports"?');
  });
  test('lists the known keys when none is near', async () => {
    expect((await problemOf('anomalies: {}')).hint).toBe(
      'Known here: version, coverage-gate, determinism, regression-gate, anomaly-scan, certify, baseline, waivers, alerts, hooks.',
    );
  });
  test('says the allowed form', async () => {
    expect((await problemOf('coverage-gate: { unit-lines: 101 }')).hint).toBe(
      'Expected a percentage from 0 to 100 with at most 3 decimals.',
    );
  });
  test('names the nearest known word', async () => {
    expect((await problemOf('coverage-gate: { on-inconclusive: wran }')).hint).toBe(
      'Did you mean "warn"? Allowed: fail, warn.',
    );
  });
  test('names the other faults in the order of the text', async () => {
    const problem = await problemOf('coverage-gate:\n  max-annotations: x\n  key: 5\n  unit-lines: 101\nfoo: 1\n');
    expect(problem.location).toEqual({ path: 'reliability.yml', line: 2, column: 20 });
    expect(problem.hint).toBe(
      'Expected a whole number from 0 to 5000. Also wrong: 3:8 coverage-gate.key is the number 5, which is not allowed here; ' +
        '4:15 coverage-gate.unit-lines is 101, which is not allowed here; 5:1 foo is not a known key.',
    );
  });
  test('stays short when everything is wrong', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n');
    expect((await problemOf(text)).hint).toMatch(/ and 94 more\.$/u);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'version',
    'coverage-gate',
    'suites',
    'unit',
    'reports',
    'lines',
    'paths',
    'match',
    '__proto__',
    'constructor',
    'toString',
    '1',
    '95.5',
    'true',
    '~',
    '.inf',
    '"',
    "'",
    '&a',
    '*a',
    '!!set',
    '!x',
    '<<',
    '%YAML 1.1',
    '---',
    '...',
    '|',
    '>',
    '@',
    '`',
  );
  const mark = fc.constantFrom(
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '? ',
    '# ',
    '\t',
    '\r',
    '\u0000',
    '😀',
  );
  const yamlish = fc.array(fc.oneof(word, mark), { maxLength: 40 }).map((parts) => parts.join(''));

  test('it is read, or refused with a known code and a place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(yamlish, fc.string({ unit: 'binary' })), async (text) => {
        try {
          await parseConfigFile(text, 'reliability.yml');
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
          const { problem } = error as ProblemError;
          expect(Object.keys(CONFIG_CODES)).toContain(problem.code);
          expect(problem.location?.line).toBeGreaterThanOrEqual(1);
          expect(problem.location?.column).toBeGreaterThanOrEqual(1);
          expect(problem.reason + problem.hint).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
