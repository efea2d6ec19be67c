import { describe, expect, test } from 'vitest';
import { gcov } from '../../../../../src/shared/formats/coverage/gcov.ts';
import { summarize } from './fixture-cases.ts';
import { faultOfReport, fill, linesOf, readCoverage } from './read-coverage.ts';

const line = (line_number: number, count: number, branches: readonly number[] = [], function_name = 'f'): object => ({
  branches: branches.map((taken) => ({ fallthrough: false, count: taken, throw: false })),
  count,
  line_number,
  unexecuted_block: false,
  function_name,
});
const entry = (start_line: number, execution_count: number, name: string): object => ({
  name,
  demangled_name: `${name}()`,
  start_line,
  execution_count,
  blocks: 3,
});
const document = (folder: string, ...files: object[]): object => ({
  gcc_version: '12.2.0',
  files,
  format_version: '1',
  current_working_directory: folder,
});
const file = (name: string, lines: readonly object[], functions: readonly object[] = []): object => ({
  lines,
  functions,
  file: name,
});

test('records of one line in several functions are one line', () => {
  const lines = [line(3, 2, [1, 0]), line(3, 0, [0, 0, 5], 'g'), line(4, 0)];
  const functions = [entry(3, 0, 'f<int>'), entry(3, 2, 'f<long>'), entry(9, 0, 'g')];
  for (const pieces of [1, 7, 1 << 20]) {
    const found = readCoverage(gcov, document('/b', file('a.cpp', lines, functions)), pieces);
    expect(linesOf(found[0])).toBe('3:2 4:0');
    expect(summarize(found)[0]).toMatchObject({
      path: 'a.cpp',
      branches: { covered: 2, total: 3 },
      functions: { covered: 1, total: 3 },
      statements: null,
    });
  }
});

test('code without a place of its own has no line', () => {
  expect(
    linesOf(
      readCoverage(gcov, document('/b', file('a.c', [line(0, 1), line(2, 1)], [entry(0, 1, '_GLOBAL__sub_I_a')])))[0],
    ),
  ).toBe('2:1');
});

describe('several documents', () => {
  const text = (...documents: object[]): string => documents.map((one) => JSON.stringify(one)).join('\n');

  test('of one folder share it as their root', () => {
    const builder = fill(
      gcov,
      text(
        document('/b', file('a.c', [line(1, 1)]), file('/usr/x.h', [line(1, 0)])),
        document('/b', file('a.c', [line(2, 0)])),
      ),
      11,
    );
    expect(builder.roots).toEqual(['/b']);
    expect(builder.finish().map((one) => `${one.path} ${linesOf(one)}`)).toEqual(['a.c 1:1 2:0', '/usr/x.h 1:0']);
  });

  test('of different folders do not mix their files', () => {
    const builder = fill(
      gcov,
      text(
        document('/b/one', file('main.c', [line(1, 1)])),
        document('/b/two', file('main.c', [line(1, 0)]), file('C:/x.h', [line(1, 1)])),
      ),
    );
    expect(builder.roots).toEqual(['/b/one']);
    expect(builder.finish().map((one) => `${one.path} ${linesOf(one)}`)).toEqual([
      'main.c 1:1',
      '/b/two/main.c 1:0',
      'C:/x.h 1:1',
    ]);
  });

  test('may not be cut off', () => {
    const whole = text(document('/b', file('a.c', [line(1, 1)])), document('/b', file('b.c', [line(1, 1)])));
    const second = whole.indexOf('\n') + 1;
    for (let end = 0; end < whole.length; end++) {
      if (end === second || end === second - 1) continue;
      expect(faultOfReport(gcov, whole.slice(0, end)), `at ${end}`).toBe('TRUNCATED');
    }
  });
});

test.each([
  ['no files', { gcc_version: '12' }, 'SYNTAX'],
  ['a file without a name', document('/b', file('', [])), 'SYNTAX'],
  ['a line without a number', document('/b', file('a.c', [{ count: 1, branches: [] }])), 'SYNTAX'],
  ['a line without a count', document('/b', file('a.c', [{ line_number: 1, branches: [] }])), 'SYNTAX'],
  ['a line without an end', document('/b', file('a.c', [line(0x1000000, 1)])), 'LINE-RANGE'],
  ['a count below zero', document('/b', file('a.c', [line(1, -1)])), 'HITS-NEGATIVE'],
  ['a branch without a count', document('/b', file('a.c', [{ line_number: 1, count: 1, branches: [{}] }])), 'SYNTAX'],
  ['a function without a line', document('/b', file('a.c', [], [{ name: 'f', execution_count: 1 }])), 'SYNTAX'],
])('a report with %s is refused', (_, report, kind) => {
  expect(faultOfReport(gcov, report)).toBe(kind);
});
