import { expect, test } from 'vitest';
import { coveragePy } from '../../../../../src/shared/formats/coverage/coverage-py.ts';
import { summarize } from './fixture-cases.ts';
import { faultOfReport, fill, linesOf, readCoverage } from './read-coverage.ts';

const meta = {
  format: 3,
  version: '7.17.3',
  timestamp: '2026-11-21T09:31:16.989811',
  branch_coverage: true,
  show_contexts: false,
};
const file = {
  executed_lines: [3, 1],
  missing_lines: [4],
  excluded_lines: [9],
  executed_branches: [
    [1, 3],
    [3, -1],
  ],
  missing_branches: [[3, 4]],
};
const report = (entry: object): object => ({ meta, files: { 'a.py': entry }, totals: {} });

test.each([1, 4, 1 << 20])('lines and branches, in windows of %i bytes', (pieces) => {
  const found = readCoverage(coveragePy, report(file), pieces);
  expect(linesOf(found[0])).toBe('1:1 3:1 4:0');
  expect(summarize(found)[0]).toMatchObject({
    path: 'a.py',
    branches: { covered: 2, total: 3 },
    functions: null,
    statements: null,
  });
});

test('a line that ran and did not has run', () => {
  expect(linesOf(readCoverage(coveragePy, report({ ...file, missing_lines: [1, 4] }))[0])).toBe('1:1 3:1 4:0');
});

test('functions have a name and something to run', () => {
  const region = (executed: readonly number[], missing: readonly number[]): object => ({
    executed_lines: executed,
    summary: {},
    missing_lines: missing,
    excluded_lines: [],
  });
  const functions = {
    '': region([1], []),
    'A.run': region([], [4, 3]),
    open: region([8], [7]),
    doc: region([], []),
    late: { ...region([9], []), start_line: 6 },
  };
  const [found] = readCoverage(coveragePy, report({ ...file, functions, classes: functions }));
  expect([...found!.functions!.lines]).toEqual([3, 6, 7]);
  expect([...found!.functions!.hits]).toEqual([0, 1, 1]);
});

test('the date has no time zone and is not used', () => {
  expect(fill(coveragePy, report(file)).madeAtMs).toBeUndefined();
});

test('a report without files is read as one', () => {
  expect(readCoverage(coveragePy, { meta, files: {}, totals: {} })).toEqual([]);
  expect(coveragePy.detect(JSON.stringify({ meta, files: {}, totals: {} }))).toBe(true);
});

test.each([
  ['no files', { meta, totals: {} }, 'SYNTAX'],
  ['totals only', report({ summary: { covered_lines: 1, num_statements: 1 } }), 'SYNTAX'],
  ['no missing lines', report({ executed_lines: [1] }), 'SYNTAX'],
  ['line 0', report({ ...file, missing_lines: [0] }), 'LINE-RANGE'],
  ['a line below zero', report({ ...file, executed_lines: [-1] }), 'LINE-RANGE'],
  ['half a branch', report({ ...file, missing_branches: [[3]] }), 'SYNTAX'],
  ['a branch of three', report({ ...file, missing_branches: [[3, 4, 5]] }), 'SYNTAX'],
  ['a branch that is none', report({ ...file, missing_branches: [[]] }), 'SYNTAX'],
])('a report with %s is refused', (_, value, kind) => {
  expect(faultOfReport(coveragePy, value)).toBe(kind);
});
