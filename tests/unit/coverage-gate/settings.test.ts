import { describe, expect, test } from 'vitest';
import { COVERAGE_GATE } from '../../../src/coverage-gate/description.ts';
import { type CoverageSettings, configure } from '../../../src/coverage-gate/settings.ts';
import { parseConfigFile } from '../../../src/shared/config/file.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';

async function settingsOf(
  section: string,
  inputs: { readonly [name: string]: string } = {},
): Promise<CoverageSettings> {
  const file = await parseConfigFile(`coverage-gate: ${section}`, 'reliability.yml');
  return configure(
    await readValues(COVERAGE_GATE, { values: new Map(Object.entries(inputs)), spell: (name) => name }, file),
  );
}

function brief(settings: CoverageSettings): readonly string[] {
  return settings.suites.map(
    (suite) =>
      `${suite.name} ${suite.conventional ? '?' : suite.reports.join('+')} ${JSON.stringify(suite.thresholds)}`,
  );
}

describe('which suites exist', () => {
  test.each<[string, string, { readonly [name: string]: string }, readonly string[]]>([
    ['nothing said', '{}', {}, ['unit ? {"lines":95000}', 'integration ? {"lines":90000}', 'e2e ? {"lines":80000}']],
    [
      'a threshold said, no reports',
      '{}',
      { 'unit-lines': '91.5' },
      ['unit ? {"lines":91500}', 'integration ? {"lines":90000}', 'e2e ? {"lines":80000}'],
    ],
    ['reports of one', '{}', { 'unit-reports': 'a,b' }, ['unit a+b {"lines":95000}']],
    [
      'reports of one, threshold of another',
      '{}',
      { 'unit-reports': 'a', 'e2e-lines': '70' },
      ['unit a {"lines":95000}', 'e2e ? {"lines":70000}'],
    ],
    ['a custom one', '{ suites: { api: { reports: "x", branches: 60 } } }', {}, ['api x {"branches":60000}']],
    [
      'known ones first, then by name',
      '{ suites: { z: { reports: [z], lines: 1 }, B: { reports: [b], lines: 1 }, e2e: { reports: [e] }, unit: { reports: [u] } } }',
      {},
      ['unit u {"lines":95000}', 'e2e e {"lines":80000}', 'B b {"lines":1000}', 'z z {"lines":1000}'],
    ],
    [
      'lines switched off',
      '{ suites: { unit: { reports: [u], lines: 0, branches: 50 } } }',
      {},
      ['unit u {"lines":0,"branches":50000}'],
    ],
    ['input over file', '{ unit-reports: a, unit-lines: 50 }', { 'unit-lines': '60' }, ['unit a {"lines":60000}']],
    [
      'a suite called constructor',
      '{ suites: { constructor: { reports: [c], lines: 5 } } }',
      {},
      ['constructor c {"lines":5000}'],
    ],
    [
      'no threshold of its own, but a combined one',
      '{ suites: { api: { reports: [x] } }, combined: { lines: 9 } }',
      {},
      ['api x {}'],
    ],
    [
      'no threshold of its own, but a rule',
      '{ suites: { api: { reports: [x] } }, paths: [{ match: a, lines: 9 }] }',
      {},
      ['api x {}'],
    ],
  ])('%s', async (_name, section, inputs, expected) => {
    expect(brief(await settingsOf(section, inputs))).toEqual(expected);
  });
});

test.each<[section: string, shards: readonly string[] | undefined]>([
  ['{ suites: { unit: { reports: ["u-{shard}"], shards: 3 } } }', ['1', '2', '3']],
  ['{ suites: { unit: { reports: ["u-{shard}"], shards: [linux, "2"] } } }', ['linux', '2']],
  ['{ suites: { unit: { reports: ["u"] } } }', undefined],
])('shards: %s', async (section, shards) => {
  expect((await settingsOf(section)).suites[0]?.shards).toEqual(shards);
});

test.each([
  ['{ suites: { unit: { reports: ["u"], shards: 3 } } }', 'suites.unit.shards is given, but no {shard} stands in'],
  ['{ suites: { unit: { reports: ["u-{shard}"] } } }', 'suites.unit.reports has {shard}, but there is no'],
  ['{ suites: { unit: { reports: ["u-{shard}"], shards: [a, a] } } }', 'suites.unit.shards names "a" twice'],
  ['{ suites: { unit: { reports: ["u-{shard}"], shards: 0 } } }', 'coverage-gate.suites.unit.shards is'],
  ['{ suites: { unit: { reports: ["u-{shard}"], shards: ["../a"] } } }', 'coverage-gate.suites.unit.shards[0] is'],
  ['{ update-floors: true }', 'update-floors is true, but there is no ratchet'],
])('refused: %s', async (section, reason) => {
  await expect(settingsOf(section)).rejects.toThrow(`CONFIG-VALUE: ${reason}`);
});

test('everything is plain JSON, in milli-percent', async () => {
  const settings = await settingsOf(
    '{ suites: { unit: { reports: [u], lines: 95.001, functions: "80 %", statements: 1, root: web, min-matched: 50 } }, combined: { lines: 99.999 }, patch: { lines: 95, branches: 0 }, owners: { functions: 85 }, gaps: { fail-on: [untested-source, new-untested-hub, untested-source], hub: 3, analyse: never },' +
      ' paths: [{ match: "src/**", suites: "unit", branches: 5 }, { match: b }], ignore: "x,y", min-matched: 70, max-annotations: 3, comment: false, key: k }',
  );
  expect(settings).toEqual({
    suites: [
      {
        name: 'unit',
        reports: ['u'],
        conventional: false,
        mentioned: true,
        root: 'web',
        thresholds: { lines: 95_001, functions: 80_000, statements: 1000 },
        minMatched: 50_000,
      },
    ],
    combined: { lines: 99_999 },
    paths: [
      { match: 'src/**', suites: ['unit'], thresholds: { branches: 5000 } },
      { match: 'b', thresholds: {} },
    ],
    patch: { lines: 95_000, branches: 0 },
    owners: { functions: 85_000 },
    gaps: { failOn: ['new-untested-hub', 'untested-source'], hub: 3, analyse: 'never' },
    ignore: ['x', 'y'],
    unmeasured: 'fail',
    maxAnnotations: 3,
    comment: false,
    key: 'k',
  });
  expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
});

describe('refused', () => {
  test.each([
    [
      'a suite nobody can find',
      '{ suites: { api: { lines: 5 } } }',
      'CONFIG-VALUE',
      'the suite "api" names no reports',
    ],
    [
      'a suite that nothing looks at',
      '{ suites: { api: { reports: [x] } } }',
      'CONFIG-VALUE',
      'the suite "api" has no threshold',
    ],
    [
      'a rule that is for other suites only',
      '{ suites: { api: { reports: [x] }, unit: { reports: [u] } }, paths: [{ match: a, suites: [unit], lines: 1 }] }',
      'CONFIG-VALUE',
      'the suite "api" has no threshold',
    ],
    [
      'a rule for a suite that is not there',
      '{ paths: [{ match: a, suites: [unti], lines: 5 }] }',
      'CONFIG-VALUE',
      'paths[0].suites names "unti", which is no suite',
    ],
    [
      'a rule for a suite that does not exist any more',
      '{ unit-reports: u, paths: [{ match: a, suites: [e2e], lines: 5 }] }',
      'CONFIG-VALUE',
      'paths[0].suites names "e2e", which is no suite',
    ],
  ])('%s', async (_name, section, code, reason) => {
    const error = await settingsOf(section).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({ code, reason });
  });

  test('a rule that names a suite speaks of it: the suite must be found', async () => {
    const { suites } = await settingsOf('{ paths: [{ match: "src/**", suites: [e2e], lines: 5 }] }');
    expect(suites.map(({ name, mentioned }) => [name, mentioned])).toEqual([
      ['unit', false],
      ['integration', false],
      ['e2e', true],
    ]);
  });

  test.each<[string, Map<string, unknown>]>([
    ['values of the wrong type', new Map([['suites', 5]])],
    ['a suite of the wrong type', new Map([['suites', { unit: [] }]])],
    ['a bad percentage', new Map([['combined', { lines: 101 }]])],
    ['rules of the wrong type', new Map([['paths', {}]])],
    ['a bad suite name', new Map([['suites', JSON.parse('{"__proto__":{"reports":["a"]}}')]])],
    ['nothing at all', new Map()],
  ])('%s, even when nothing checked them before', (_name, values) => {
    expect(() => configure(values)).toThrow(ProblemError);
  });
});
