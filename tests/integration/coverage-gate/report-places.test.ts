import { symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findReports, inRepository } from '../../../src/coverage-gate/report-places.ts';
import { type Checkout as Known, readCheckout } from '../../../src/coverage-gate/repository.ts';
import type { SuiteSettings } from '../../../src/coverage-gate/settings.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Io } from '../../../src/shared/io/port.ts';
import { Checkout } from '../../bundle/checkout.ts';

let checkout: Checkout;
let io: Io;

beforeAll(() => {
  checkout = Checkout.of({ 'a.ts': '', 'packages/x/b.ts': '' });
  checkout.write({
    'coverage/lcov.info': '',
    'coverage/coverage-final.json': '{}',
    'coverage.xml': '',
    'coverage/unit/a/lcov.info': '',
    'coverage/e2e/clover.xml': '',
    'mod/target/site/jacoco/jacoco.xml': '',
    'out/coverage-gate/cobertura.xml': '',
    'out/other/cobertura.xml': '',
    'reports/[x].info': '',
  });
  symlinkSync('nowhere', checkout.path('reports/gone.info'));
  io = nodeIo(checkout.root, process.env, Date.now);
});
afterAll(() => checkout.remove());

function named(...reports: readonly string[]): SuiteSettings {
  return { name: 'unit', reports, conventional: false, mentioned: true, thresholds: {}, minMatched: 90_000 };
}

describe('named reports', () => {
  it.each<[string[], string[], string[]]>([
    [['coverage/*.info'], ['coverage/lcov.info'], []],
    [['coverage/lcov.info', './coverage/lcov.info'], ['coverage/lcov.info'], []],
    [['none/*.info'], [], []],
    [['coverage/lcov.info', 'shard-2/lcov.info'], ['coverage/lcov.info'], ['shard-2/lcov.info']],
    [['coverage/lcov.info', 'none/**/*.xml'], ['coverage/lcov.info'], []],
    [['coverage/lcov.info', '!coverage/lcov.info'], [], []],
    [['reports/[x].info'], ['reports/[x].info'], []],
    [['reports/gone.info'], [], ['reports/gone.info']],
    [['out/**/*.xml'], ['out/other/cobertura.xml'], []],
    [['out/coverage-gate/cobertura.xml'], [], []],
  ])('%j', (globs, paths, missing) => {
    const found = findReports(io, named(...globs), 'out/coverage-gate');
    expect(found.paths).toEqual(paths);
    expect(found.problems.map(({ code, location }) => [code, location?.path])).toEqual(
      missing.map((path) => ['REPORT-MISSING', path]),
    );
  });

  it('are not looked for in what this gate wrote, however that is spelled', () => {
    for (const own of ['./out/coverage-gate/', `${checkout.root}/out/coverage-gate`, 'packages/../out/coverage-gate'])
      expect(findReports(io, named(`${checkout.root}/out/**/*.xml`, 'out/**/*.xml'), own).paths).toEqual([
        `${checkout.root}/out/other/cobertura.xml`,
        'out/other/cobertura.xml',
      ]);
    expect(findReports(io, named('out/**/*.xml'), undefined).paths.length).toBe(2);
  });
});

it('conventional reports are the first of each kind of place that exists', () => {
  const conventional = (name: string): readonly string[] =>
    findReports(io, { ...named(), name, conventional: true }, undefined).paths;
  expect(conventional('unit')).toEqual([
    'coverage/unit/a/lcov.info',
    'coverage/coverage-final.json',
    'coverage.xml',
    'mod/target/site/jacoco/jacoco.xml',
  ]);
  expect(conventional('e2e')).toEqual(['coverage/e2e/clover.xml']);
  expect(conventional('integration')).toEqual([]);
});

describe('where a report is in the repository', () => {
  const at = (folder: string): Known => readCheckout(nodeIo(checkout.path(folder), process.env, Date.now));

  it.each([
    ['.', 'coverage/lcov.info', 'coverage/lcov.info'],
    ['.', './coverage/../a.info', 'a.info'],
    ['packages/x', 'coverage/lcov.info', 'packages/x/coverage/lcov.info'],
    ['packages/x', '../../coverage/lcov.info', 'coverage/lcov.info'],
    ['packages/x', '../../../other/lcov.info', undefined],
    ['.', '/elsewhere/lcov.info', undefined],
  ])('from %s: %s', (folder, path, expected) => {
    expect(inRepository(path, at(folder))).toBe(expected);
  });

  it('also when it is named by its absolute path', () => {
    expect(inRepository(`${checkout.root}/packages/x/lcov.info`, at('packages/x'))).toBe('packages/x/lcov.info');
    expect(inRepository(`${checkout.root}2/lcov.info`, at('.'))).toBeUndefined();
    expect(inRepository('/a.info', { ...at('.'), root: '' })).toBe('a.info');
  });
});
