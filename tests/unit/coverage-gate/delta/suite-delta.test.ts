import { describe, expect, it } from 'vitest';
import { flakyLines, suspects } from '../../../../src/coverage-gate/delta/flaky-lines.ts';
import { fileChanges, stillThere } from '../../../../src/coverage-gate/delta/still-there.ts';
import { suiteDelta } from '../../../../src/coverage-gate/delta/suite-delta.ts';
import type { Change, ChangedFile } from '../../../../src/shared/model/change.ts';
import type { EarlierLines } from '../../../../src/shared/model/line-baseline.ts';
import { lineDelta, type SuiteDelta } from '../../../../src/shared/policy/line-delta.ts';
import { measured } from '../../shared/line-baselines.ts';

type Measured = Parameters<typeof measured>[0];

/** How a suite changed between two runs in which no source did. */
function deltaOf(before: Measured, after: Measured): SuiteDelta {
  return lineDelta(measured(before), measured(after), new Map())[0]!;
}

const NONE = { removed: { covered: 0, total: 0 }, dropped: { covered: 0, total: 0 }, droppedFiles: [] } as never;

describe('what facts.json says of a suite that changed', () => {
  it('is lines as ranges, those that lost most first', () => {
    const before: Measured = { 'a.ts': ['A', '1+ 2+ 3+ 9-'], 'b.ts': ['B', '1+ 2+ 3+ 5+'], 'c.ts': ['C', '1-'] };
    const after: Measured = { 'a.ts': ['A', '1- 2+ 3+ 9+'], 'b.ts': ['B', '1- 2- 3- 5-'], 'c.ts': ['C', '1+'] };
    const said = suiteDelta(deltaOf(before, after), NONE, []);
    expect([said.lost, said.gained, said.indirectFileCount, said.flakyFileCount]).toEqual([5, 2, 3, 0]);
    expect(said.indirect.map(({ path, lostLines, gainedLines }) => [path, lostLines, gainedLines])).toEqual([
      ['b.ts', '1-3,5', ''],
      ['a.ts', '1', '9'],
      ['c.ts', '', '1'],
    ]);
  });

  it('names two hundred files, and counts all', () => {
    const files = (state: string): Measured =>
      Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`f${at}.ts`, ['A', `1${state}`] as const]));
    const dropped = Array.from({ length: 250 }, (_, at) => `d${at}.ts`);
    const said = suiteDelta(
      deltaOf(files('+'), files('-')),
      { ...(NONE as object), droppedFiles: dropped } as never,
      [],
    );
    expect([said.indirect.length, said.indirectFileCount]).toEqual([200, 250]);
    expect([said.droppedFiles.length, said.droppedFileCount]).toEqual([200, 250]);
  });

  it('tells lines that are known to come and go apart, in files that are as they were', () => {
    const before: Measured = { 'a.ts': ['A', '1+ 2- 3+ 4+'], 'b.ts': ['B', '1+'] };
    const after: Measured = { 'a.ts': ['A', '1- 2+ 3- 4+'], 'b.ts': ['B', '1-'] };
    const known = [{ suite: 'unit', path: 'a.ts', lines: [1, 2, 4], runs: 7 }];
    const said = suiteDelta(deltaOf(before, after), NONE, known);
    expect(said.flaky).toEqual([{ path: 'a.ts', count: 2, lines: '1-2', runs: 7 }]);
    expect([said.flakyLost, said.flakyGained, said.flakyFileCount]).toEqual([1, 1, 1]);
  });
});

describe('lines that come and go', () => {
  const run = (commitsBack: number, files: Measured): EarlierLines => ({
    commit: `${commitsBack}`.padEnd(40, 'a'),
    commitsBack,
    lines: measured(files),
  });

  it('are those of earlier runs alone, of files that are asked about', () => {
    const states = ['1+ 2+', '1- 2+', '1+ 2+', '1- 2+'];
    const history = states.map((lines, at) => run(at + 1, { 'a.ts': ['A', lines], 'b.ts': ['B', lines] }));
    const found = flakyLines(history, 'unit', new Set(['a.ts']));
    expect(found.map(({ path, lines }) => [path, [...lines]])).toEqual([['a.ts', [1]]]);
    expect(flakyLines(history, undefined, new Set(['b.ts'])).map(({ path }) => path)).toEqual(['b.ts']);
    expect(flakyLines(history, 'other', new Set(['a.ts']))).toEqual([]);
    expect(flakyLines(history, 'unit', new Set())).toEqual([]);
  });

  it('are looked for where lines changed and the file did not', () => {
    const delta = deltaOf({ 'a.ts': ['A', '1+'], 'b.ts': ['B', '1+'] }, { 'a.ts': ['A', '1-'], 'b.ts': ['B', '1+'] });
    expect([...suspects(delta)]).toEqual(['a.ts']);
  });
});

describe('whether a file of the base is still there', () => {
  const hunk = { oldStart: 1, oldLines: 1, newStart: 1, newLines: 2 };
  function changed(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
    return { path, status: 'modified', kind: 'file', lines: [], hunks: [hunk], isOpaque: false, ...more };
  }
  const changes = fileChanges({
    files: [
      changed('same.ts'),
      changed('new.ts', { status: 'added' }),
      changed('now.ts', { status: 'renamed', previousPath: 'was.ts' }),
      changed('torn.ts', { status: 'unmerged' }),
      changed('binary.ts', { isOpaque: true }),
      changed('module', { kind: 'submodule' }),
    ],
  } as unknown as Change);

  it('goes by the changes of files of which git shows lines', () => {
    expect([...changes.keys()]).toEqual(['same.ts', 'now.ts']);
    expect(changes.get('now.ts')).toEqual({ oldPath: 'was.ts', hunks: [hunk] });
  });

  it.each<[path: string, there: readonly object[] | undefined]>([
    ['untouched.ts', []],
    ['same.ts', [hunk]],
    ['was.ts', [hunk]],
    ['gone.ts', undefined],
    ['ignored.ts', undefined],
  ])('%s', (path, there) => {
    const tracked = new Map(['untouched.ts', 'same.ts', 'now.ts', 'ignored.ts'].map((name) => [name, '']));
    expect(stillThere(tracked, changes, (name) => name === 'ignored.ts')(path)).toEqual(there);
  });
});
