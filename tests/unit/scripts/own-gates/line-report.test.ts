import { expect, it } from 'vitest';
import { type ByPath, lineReport } from '../../../../scripts/own-gates/line-report.ts';

/** Statements as `line: hits`. */
function measured(path: string, ...statements: readonly (readonly [line: number, hits: number])[]): ByPath {
  const place = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 9 } });
  const statementMap = Object.fromEntries(statements.map(([line], id) => [id, place(line)]));
  const s = Object.fromEntries(statements.map(([, hits], id) => [id, hits]));
  return { [path]: { path, statementMap, s, fnMap: {}, f: {}, branchMap: {}, b: {} } };
}

it('tells of every line the most hits that anything knows', () => {
  const tests = measured('/src/b.ts', [1, 1], [2, 0], [2, 3], [9, 0]);
  const processes = { ...measured('/src/b.ts', [1, 0], [2, 1], [10, 4]), ...measured('/src/a.ts', [7, 0]) };
  expect(lineReport([tests, processes])).toBe(
    'SF:/src/a.ts\nDA:7,0\nend_of_record\nSF:/src/b.ts\nDA:1,1\nDA:2,3\nDA:9,0\nDA:10,4\nend_of_record\n',
  );
});
