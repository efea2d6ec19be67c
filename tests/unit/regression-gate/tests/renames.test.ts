import { describe, expect, it } from 'vitest';
import { baseName, findRenames } from '../../../../src/regression-gate/tests/renames.ts';

const key = (suite: string, name: string): string => `${suite}\u001f${name}`;

describe('findRenames', () => {
  it.each<[string, string, string, boolean]>([
    ['other parameters', key('s', 'test_tax[1-2]'), key('s', 'test_tax[1-3]'), true],
    ['another suite', key('s', 'rounds half up'), key('t', 'rounds half up'), true],
    ['a word more', key('s', 'rounds half up'), key('s', 'always rounds half up'), true],
    ['nothing in common', key('s', 'rounds half up'), key('s', 'sends mail'), false],
    ['a like name in another suite', key('s', 'rounds half up'), key('t', 'rounds half down'), false],
    ['suites with brackets', key('s (old)', 'pays'), key('s (old)', 'ships'), false],
    ['names that are parameters alone', key('s', '[1]'), key('s', '(other)'), false],
  ])('%s', (_, removed, added, isRename) => {
    expect(findRenames([removed], [added]).size).toBe(isRename ? 1 : 0);
  });

  it('takes every new name once: fewer cases of one test are a loss', () => {
    const removed = [key('s', 't[1]'), key('s', 't[2]'), key('s', 'test_all[1]'), key('s', 'test_all[2]')];
    const renames = findRenames(removed, [key('s', 'test_all[9]')]);
    expect([...renames]).toEqual([[key('s', 'test_all[1]'), key('s', 'test_all[9]')]]);
  });

  it('does not compare thousands by likeness', () => {
    const removed = Array.from({ length: 3000 }, (_, at) => key('s', `gone ${'x'.repeat(at % 7)}${at}y`));
    const added = Array.from({ length: 3000 }, (_, at) => key('s', `here ${'x'.repeat(at % 7)}${at}z`));
    expect(findRenames(removed, added).size).toBe(0);
  });
});

it.each([
  ['test_tax[100-19]', 'test_tax'],
  ['adds(int, int)[2]', 'adds'],
  ['case 12', 'case'],
  ['plain', 'plain'],
])('the base of %s is %s', (name, base) => {
  expect(baseName(name)).toBe(base);
});
