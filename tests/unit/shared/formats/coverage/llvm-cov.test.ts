import { describe, expect, test } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { llvmCov } from '../../../../../src/shared/formats/coverage/llvm-cov.ts';
import { LlvmLines } from '../../../../../src/shared/formats/coverage/llvm-lines.ts';
import { JsonCursor } from '../../../../../src/shared/formats/json-cursor.ts';
import { faultOf } from '../windows.ts';
import { summarize } from './fixture-cases.ts';
import { faultOfReport, linesOf, readCoverage } from './read-coverage.ts';

type Segment = readonly [
  line: number,
  column: number,
  count: number,
  hasCount: boolean,
  isEntry: boolean,
  isGap?: boolean,
];

const file = (segments: readonly unknown[], others: object = {}): object => ({
  branches: [],
  expansions: [],
  filename: '/app/a.cpp',
  segments,
  summary: {},
  ...others,
});
const report = (files: readonly unknown[], functions?: readonly unknown[]): object => ({
  data: [{ files, ...(functions === undefined ? {} : { functions }), totals: {} }],
  type: 'llvm.coverage.json.export',
  version: '2.0.1',
});
const lines = (...segments: Segment[]): string => linesOf(readCoverage(llvmCov, report([file(segments)]))[0]);
const fault = (value: unknown): string | undefined => faultOfReport(llvmCov, value);

describe('lines of segments', () => {
  test('reach from a segment to the next one', () => {
    expect(lines([2, 1, 4, true, true], [5, 2, 0, false, false])).toBe('2:4 3:4 4:4 5:4');
  });

  test('have the highest count of the segment that reaches in and of the regions that begin on them', () => {
    expect(lines([1, 1, 2, true, true], [3, 5, 7, true, true], [3, 9, 2, true, false], [4, 2, 0, false, false])).toBe(
      '1:2 2:2 3:7 4:2',
    );
    expect(lines([1, 1, 9, true, true], [3, 5, 0, true, true], [3, 9, 9, true, false], [4, 2, 0, false, false])).toBe(
      '1:9 2:9 3:9 4:9',
    );
    expect(lines([1, 1, 1, true, true], [2, 3, 0, true, true], [4, 2, 1, true, false], [5, 2, 0, false, false])).toBe(
      '1:1 2:1 3:0 4:0 5:1',
    );
  });

  test('take nothing of the count of a gap, but are code where one begins', () => {
    expect(lines([1, 1, 1, true, true, false], [1, 9, 8, true, true, true], [1, 12, 0, false, false, false])).toBe(
      '1:1',
    );
    expect(lines([1, 1, 0, false, false, false], [2, 9, 8, true, true, true], [2, 12, 0, false, false, false])).toBe(
      '2:0',
    );
  });

  test('are none where nothing was counted, or where a skipped region begins', () => {
    expect(lines([1, 1, 1, true, true], [2, 1, 0, false, false], [6, 1, 3, true, true], [7, 1, 0, false, false])).toBe(
      '1:1 2:1 6:3 7:3',
    );
    expect(lines([1, 1, 1, true, true], [2, 1, 0, false, true], [3, 1, 1, true, false], [4, 1, 0, false, false])).toBe(
      '1:1 4:1',
    );
  });

  test('are none without segments', () => {
    expect(lines()).toBe('');
  });
});

test('branches are two outcomes a place, instantiations together', () => {
  const segments: Segment[] = [
    [1, 1, 1, true, true],
    [2, 1, 0, false, false],
  ];
  const branches = [
    [1, 5, 1, 9, 3, 0, 0, 0, 4],
    [1, 5, 1, 9, 0, 0, 0, 0, 4],
    [1, 12, 1, 14, 0, 2, 0, 0, 4],
    [1, 5, 1, 9, 0, 1, 0, 0, 4],
  ];
  expect(summarize(readCoverage(llvmCov, report([file(segments, { branches })]), 3))[0]!.branches).toEqual({
    covered: 3,
    total: 4,
  });
  expect(readCoverage(llvmCov, report([file(segments)]))[0]!.branches).toBeUndefined();
});

test('functions are places that functions begin at, and belong to the file of their first region', () => {
  const segments: Segment[] = [
    [1, 1, 1, true, true],
    [9, 1, 0, false, false],
  ];
  const body = (line: number, column: number, count: number, fileId = 0): object => ({
    count,
    filenames: ['/app/a.cpp', '/app/b.hpp'],
    name: 'f',
    regions: [
      [line, column, 9, 2, count, fileId, 0, 0],
      [3, 1, 4, 1, 0, 0, 0, 0],
    ],
  });
  const functions = [body(1, 1, 0), body(1, 1, 2), body(1, 20, 0), body(2, 1, 0, 1), body(7, 1, 1)];
  const found = summarize(
    readCoverage(llvmCov, report([file(segments), file(segments, { filename: '/app/b.hpp' })], functions), 5),
  );
  expect(found.map(({ functions: counts }) => counts)).toEqual([
    { covered: 2, total: 3 },
    { covered: 0, total: 1 },
  ]);
  expect(readCoverage(llvmCov, report([file(segments)]))[0]!.functions).toBeUndefined();
  // A file that is left out of the export stays out.
  expect(readCoverage(llvmCov, report([file(segments)], [body(2, 1, 1, 1)]))).toHaveLength(1);
});

test('several exports of one file add up', () => {
  const part = report([
    file([
      [1, 1, 0, true, true],
      [2, 1, 0, false, false],
    ]),
  ]) as { data: unknown[] };
  const other = report([
    file([
      [1, 1, 2, true, true],
      [3, 1, 0, false, false],
    ]),
  ]) as { data: unknown[] };
  expect(linesOf(readCoverage(llvmCov, { ...part, data: [...part.data, ...other.data] })[0])).toBe('1:2 2:2 3:2');
});

describe('a faulty report is refused', () => {
  const good: Segment[] = [
    [1, 1, 1, true, true],
    [2, 1, 0, false, false],
  ];
  test.each([
    ['totals only', report([{ filename: '/app/a.cpp', summary: {} }]), 'UNSUPPORTED'],
    ['another type', { data: [], type: 'llvm.coverage.text.export' }, 'UNSUPPORTED'],
    ['a file without a name', report([file(good, { filename: '' })]), 'SYNTAX'],
    [
      'segments out of order',
      report([
        file([
          [2, 1, 1, true, true],
          [1, 1, 0, false, false],
        ]),
      ]),
      'SYNTAX',
    ],
    [
      'columns out of order',
      report([
        file([
          [2, 9, 1, true, true],
          [2, 1, 0, false, false],
        ]),
      ]),
      'SYNTAX',
    ],
    ['a short segment', report([file([[1, 1, 1, true]])]), 'SYNTAX'],
    ['a segment on line 0', report([file([[0, 1, 1, true, true]])]), 'LINE-RANGE'],
    ['a line beyond any file', report([file([[0x1000000, 1, 1, true, true]])]), 'LINE-RANGE'],
    ['a count below zero', report([file([[1, 1, -1, true, true]])]), 'HITS-NEGATIVE'],
    ['a short branch', report([file(good, { branches: [[1, 1, 1, 2, 1]] })]), 'SYNTAX'],
    ['a function without regions', report([file(good)], [{ count: 1, filenames: ['a'], regions: [] }]), 'SYNTAX'],
    [
      'a function in no file',
      report([file(good)], [{ count: 1, filenames: [], regions: [[1, 1, 2, 1, 1, 0, 0, 0]] }]),
      'SYNTAX',
    ],
  ])('with %s', (_, value, kind) => {
    expect(fault(value)).toBe(kind);
  });

  test('with a counter that wrapped around', () => {
    const text = JSON.stringify(report([file(good)])).replace('[1,1,1,', '[1,1,18446744073709551614,');
    expect(fault(text)).toBe('HITS-OVERFLOW');
    expect(fault(text.replace('18446744073709551614', '9007199254740993'))).toBeUndefined();
  });

  test('with regions that would take minutes to walk, counted over all files', () => {
    const json = new JsonCursor([]);
    const text = Buffer.from(
      JSON.stringify([
        [1, 1, 1, true, true],
        [400, 1, 0, false, false],
      ]),
    );
    const builder = new CoverageBuilder(llvmCov.carries);
    const reader = new LlvmLines(json, builder, 1000);
    const read = (): void => {
      builder.begin('/app/a.cpp');
      Object.assign(json, { bytes: text, end: text.length, p: 0 });
      reader.read();
    };
    for (let tries = 0; tries < 5; tries++) read();
    reader.keep();
    read();
    reader.keep();
    expect(faultOf(read)).toBe('LINE-RANGE');
  });
});
