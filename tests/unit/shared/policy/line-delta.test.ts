import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileChange, Hunk, LineBaseline } from '../../../../src/shared/model/line-baseline.ts';
import { dropsTooFar } from '../../../../src/shared/policy/coverage-drop.ts';
import { lineDelta, type SuiteDelta } from '../../../../src/shared/policy/line-delta.ts';
import { arbitraryBaseline, blobOf, fileLines, measured } from '../line-baselines.ts';

const NO_CHANGES: ReadonlyMap<string, FileChange> = new Map();

function only(base: LineBaseline, head: LineBaseline, changes = NO_CHANGES): SuiteDelta {
  const [delta, ...others] = lineDelta(base, head, changes);
  if (delta === undefined || others.length > 0) throw new Error('there is not one suite');
  return delta;
}

/** `-2,1 +2,3` of `a`, which was called `oldPath`. */
function change(path: string, hunks: string, oldPath = path): ReadonlyMap<string, FileChange> {
  const read = [...hunks.matchAll(/-(\d+),(\d+) \+(\d+),(\d+)/gu)].map((numbers): Hunk => {
    const [, oldStart = 0, oldLines = 0, newStart = 0, newLines = 0] = numbers.map(Number);
    return { oldStart, oldLines, newStart, newLines };
  });
  return new Map([[path, { oldPath, hunks: read }]]);
}

const ratio = ([covered, total]: readonly [number, number]) => ({ covered, total });

describe('what became of the lines of the base', () => {
  type Expected = Partial<SuiteDelta>;
  it.each<
    readonly [what: string, base: LineBaseline, head: LineBaseline, changes: ReadonlyMap<string, FileChange>, Expected]
  >([
    [
      'nothing changed',
      measured({ a: ['A', '1+ 2-'] }),
      measured({ a: ['A', '1+ 2-'] }),
      NO_CHANGES,
      {
        before: [1, 2],
        after: [1, 2],
        removed: [0, 0],
        added: [0, 0],
        keptBefore: [1, 2],
        keptAfter: [1, 2],
        indirect: [],
      },
    ],
    [
      'a line is no longer covered though its file is the same: indirect',
      measured({ a: ['A', '1+ 2+ 3-'] }),
      measured({ a: ['A', '1+ 2- 3+'] }),
      NO_CHANGES,
      { removed: [0, 0], added: [0, 0], indirect: [{ path: 'a', lost: [2], gained: [3], fileUnchanged: true }] },
    ],
    [
      'a line that was moved down by others is the same line',
      measured({ a: ['A', '1+ 2+ 3-'] }),
      measured({ a: ['B', '1+ 2+ 3- 4- 5+'] }),
      change('a', '-1,0 +2,2'),
      {
        removed: [0, 0],
        added: [1, 2],
        replaced: [0, 0],
        keptBefore: [2, 3],
        keptAfter: [2, 3],
        indirect: [{ path: 'a', lost: [4], gained: [5], fileUnchanged: false }],
      },
    ],
    [
      'a replaced line is removed and added',
      measured({ a: ['A', '1+ 2+ 3+'] }),
      measured({ a: ['B', '1+ 2- 3+'] }),
      change('a', '-2,1 +2,1'),
      { removed: [1, 1], added: [0, 1], replaced: [0, 1], keptBefore: [2, 2], keptAfter: [2, 2], indirect: [] },
    ],
    [
      'removed lines, covered and not',
      measured({ a: ['A', '1+ 2+ 3- 4-'] }),
      measured({ a: ['B', '1+ 2-'] }),
      change('a', '-2,2 +1,0'),
      { removed: [1, 2], added: [0, 0], keptBefore: [1, 2], keptAfter: [1, 2], indirect: [] },
    ],
    [
      'a removed file',
      measured({ a: ['A', '1+ 2-'], b: ['B', '1+'] }),
      measured({ b: ['B', '1+'] }),
      NO_CHANGES,
      { before: [2, 3], after: [1, 1], removed: [1, 2], added: [0, 0] },
    ],
    [
      'a new file',
      measured({ b: ['B', '1+'] }),
      measured({ a: ['A', '1+ 2-'], b: ['B', '1+'] }),
      NO_CHANGES,
      { removed: [0, 0], added: [1, 2], replaced: [0, 0] },
    ],
    [
      'a moved file keeps its lines',
      measured({ a: ['A', '1+ 2-'] }),
      measured({ b: ['A', '1+ 2-'] }),
      NO_CHANGES,
      { removed: [0, 0], added: [0, 0], keptBefore: [1, 2], movedLines: 2, unmapped: [] },
    ],
    [
      'a file that was moved and changed, as git says',
      measured({ a: ['A', '1+ 2-'] }),
      measured({ b: ['B', '1+ 2+ 3-'] }),
      change('b', '-1,0 +2,1', 'a'),
      { removed: [0, 0], added: [1, 1], keptBefore: [1, 2], keptAfter: [1, 2], movedLines: 2 },
    ],
    [
      'a copy is new: the lines of the base are kept once',
      measured({ a: ['A', '1+ 2-'] }),
      measured({ a: ['A', '1+ 2-'], b: ['A', '1+ 2-'] }),
      NO_CHANGES,
      { removed: [0, 0], added: [1, 2], keptBefore: [1, 2], movedLines: 0 },
    ],
    [
      'two files swapped: each is a changed one, and nobody says how',
      measured({ a: ['A', '1+'], b: ['B', '1-'] }),
      measured({ a: ['B', '1-'], b: ['A', '1+'] }),
      NO_CHANGES,
      { removed: [1, 2], added: [1, 2], unmapped: ['a', 'b'] },
    ],
    [
      'a changed file without hunks counts as removed and added',
      measured({ a: ['A', '1+ 2-'] }),
      measured({ a: ['B', '1+'] }),
      NO_CHANGES,
      { removed: [1, 2], added: [1, 1], unmapped: ['a'], indirect: [] },
    ],
    [
      'a line that the tool no longer takes for code is removed, one that it now does is added',
      measured({ a: ['A', '1+ 2+'] }),
      measured({ a: ['A', '1+ 3-'] }),
      NO_CHANGES,
      { removed: [1, 1], added: [0, 1], keptBefore: [1, 1], indirect: [] },
    ],
    [
      'a suite that is new',
      measured({ a: ['A', '1+'] }, 'other'),
      measured({ a: ['A', '1+ 2-'] }),
      NO_CHANGES,
      { suite: 'unit', before: [0, 0], removed: [0, 0], added: [1, 2], keptBefore: [0, 0] },
    ],
  ])('%s', (_, base, head, changes, expected) => {
    expect(only(base, head, changes)).toMatchObject(expected);
  });

  it('are told for every suite, by name', () => {
    const blobs = new Map([['a', blobOf('A')]]);
    const of = (unit: string, e2e: string) => ({
      blobs,
      suites: new Map([
        ['unit', new Map([['a', fileLines(unit)]])],
        ['e2e', new Map([['a', fileLines(e2e)]])],
      ]),
    });
    expect(
      lineDelta(of('1+ 2-', '1+'), of('1+ 2+', '1-'), NO_CHANGES).map(({ suite, indirect }) => [
        suite,
        indirect[0]?.lost,
      ]),
    ).toEqual([
      ['e2e', [1]],
      ['unit', []],
    ]);
  });
});

describe('whatever the measurements', () => {
  it('nothing changes against itself', () => {
    fc.assert(
      fc.property(arbitraryBaseline, (baseline) => {
        for (const delta of lineDelta(baseline, baseline, NO_CHANGES)) {
          expect(delta).toMatchObject({ removed: [0, 0], added: [0, 0], indirect: [], unmapped: [], movedLines: 0 });
          expect(delta.keptAfter).toEqual(delta.after);
        }
      }),
    );
  });

  it('every line is removed, kept or added, and counted once', () => {
    fc.assert(
      fc.property(arbitraryBaseline, arbitraryBaseline, (base, head) => {
        for (const { before, after, removed, added, keptBefore, keptAfter, indirect } of lineDelta(
          base,
          head,
          NO_CHANGES,
        )) {
          expect(before).toEqual([removed[0] + keptBefore[0], removed[1] + keptBefore[1]]);
          expect(after).toEqual([added[0] + keptAfter[0], added[1] + keptAfter[1]]);
          expect(keptBefore[1]).toBe(keptAfter[1]);
          const sum = (side: 'lost' | 'gained') => indirect.reduce((all, file) => all + file[side].length, 0);
          expect(keptAfter[0]).toBe(keptBefore[0] - sum('lost') + sum('gained'));
          expect(removed[0]).toBeLessThanOrEqual(removed[1]);
          expect(Math.min(...removed, ...added)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('removing files, whatever they cover, is never a drop', () => {
    fc.assert(
      fc.property(arbitraryBaseline, fc.nat(), (base, some) => {
        const without = [...base.blobs.keys()].filter((_, at) => ((some >> at) & 1) === 0);
        const suites = [...base.suites].map(
          ([name, files]) => [name, new Map([...files].filter(([path]) => without.includes(path)))] as const,
        );
        const head = {
          blobs: new Map([...base.blobs].filter(([path]) => without.includes(path))),
          suites: new Map(suites),
        };
        for (const { before, removed, after } of lineDelta(base, head, NO_CHANGES))
          expect(dropsTooFar({ before: ratio(before), removed: ratio(removed), after: ratio(after) }, 0)).not.toBe(
            true,
          );
      }),
    );
  });

  it('losing a covered line always is one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), fc.nat(), (lines, which) => {
        const sorted = lines.toSorted((one, other) => one - other);
        const lost = sorted[which % sorted.length];
        const base = measured({ a: ['A', sorted.map((line) => `${line}+`).join(' ')] });
        const head = measured({ a: ['A', sorted.map((line) => `${line}${line === lost ? '-' : '+'}`).join(' ')] });
        const { before, removed, after, indirect } = only(base, head);
        expect(dropsTooFar({ before: ratio(before), removed: ratio(removed), after: ratio(after) }, 0)).toBe(true);
        expect(indirect).toEqual([{ path: 'a', lost: [lost], gained: [], fileUnchanged: true }]);
      }),
    );
  });
});
