import { expect, test } from 'vitest';
import { simplecov } from '../../../../../src/shared/formats/coverage/simplecov.ts';
import { summarize } from './fixture-cases.ts';
import { faultOfReport, fill, linesOf, readCoverage } from './read-coverage.ts';

type Line = number | null | 'ignored';
const command = (lines: readonly Line[], branches?: object, timestamp = 1_795_253_720): object => ({
  coverage: { '/app/a.rb': { lines, ...(branches === undefined ? {} : { branches }) } },
  timestamp,
});

test.each([1, 6, 1 << 20])('lines and branches, in windows of %i bytes', (pieces) => {
  const branches = {
    '[:if, 0, 3, 6, 13, 28]': { '[:then, 1, 3, 6, 3, 14]': 1, '[:else, 2, 3, 6, 13, 28]': 0 },
    '[:"&.", 3, 4, 2, 4, 9]': { '[:then, 4, 4, 2, 4, 9]': 2, '[:else, 5, 4, 2, 4, 9]': 0 },
  };
  const found = readCoverage(simplecov, { RSpec: command([null, 1, 0, 'ignored', 7], branches) }, pieces);
  expect(linesOf(found[0])).toBe('2:1 3:0 5:7');
  expect([...found[0]!.branches!.lines]).toEqual([3, 3, 4, 4]);
  expect(summarize(found)[0]).toMatchObject({
    path: '/app/a.rb',
    branches: { covered: 2, total: 4 },
    functions: null,
    statements: null,
  });
});

test('commands are merged as SimpleCov does it, in any order', () => {
  const loaded = command([null, 1, 0, null, 2, 0]);
  const tracked = command([0, 0, 0, 0, null, null, 3]);
  const third = command([0, null, 0]);
  for (const commands of [
    [loaded, tracked, third],
    [third, tracked, loaded],
    [tracked, loaded, third],
  ]) {
    expect(linesOf(readCoverage(simplecov, { ...commands })[0])).toBe('2:1 3:0 5:2 7:3');
  }
  const branch = (hits: number): object => ({ '[:if, 0, 3, 6, 13, 28]': { '[:then, 1, 3, 6, 3, 14]': hits } });
  expect(
    summarize(readCoverage(simplecov, { a: command([1], branch(0)), b: command([1], branch(2)) }))[0]!.branches,
  ).toEqual({ covered: 1, total: 1 });
});

test('old reports have the lines alone', () => {
  const old = { 'Unit Tests': { coverage: { 'a "b".rb': [1, null, 0] }, timestamp: 1 } };
  expect(simplecov.detect(JSON.stringify(old))).toBe(true);
  const found = readCoverage(simplecov, old);
  expect(`${found[0]!.path} ${linesOf(found[0])}`).toBe('a "b".rb 1:1 3:0');
  expect(found[0]!.branches).toBeUndefined();
});

test('the oldest command dates the report', () => {
  expect(fill(simplecov, { a: command([1], undefined, 200), b: command([1], undefined, 100) }).madeAtMs).toBe(100_000);
  expect(fill(simplecov, { a: { coverage: {} } }).madeAtMs).toBeUndefined();
});

test('counts that do not fit stay at the largest that does', () => {
  expect(linesOf(readCoverage(simplecov, { a: command([5_000_000_000]), b: command([5_000_000_000]) })[0])).toBe(
    `1:${2 ** 32 - 2}`,
  );
});

test.each([
  ['branches only', { a: { coverage: { '/a.rb': { branches: {} } } } }, 'UNSUPPORTED'],
  ['a count below zero', { a: command([-1]) }, 'HITS-NEGATIVE'],
  ['half a count', { a: command([0.5]) }, 'HITS-NOT-INTEGER'],
  ['a condition nowhere', { a: command([1], { if: {} }) }, 'SYNTAX'],
  ['a condition on line 0', { a: command([1], { '[:if, 0, 0, 6, 13, 28]': {} }) }, 'SYNTAX'],
])('a report with %s is refused', (_, report, kind) => {
  expect(faultOfReport(simplecov, report)).toBe(kind);
});
