import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileChange, Hunk, LineBaseline } from '../../../../src/shared/model/line-baseline.ts';
import { lineDelta } from '../../../../src/shared/policy/line-delta.ts';
import { lineOrigins } from '../../../../src/shared/policy/line-origins.ts';
import { type RemovedCode, removedCode, type StillThere } from '../../../../src/shared/policy/removed-code.ts';
import { arbitraryBaseline, measured } from '../line-baselines.ts';

/** `-2,1 +2,3`. */
function hunksOf(text: string): readonly Hunk[] {
  return [...text.matchAll(/-(\d+),(\d+) \+(\d+),(\d+)/gu)].map((numbers) => {
    const [, oldStart = 0, oldLines = 0, newStart = 0, newLines = 0] = numbers.map(Number);
    return { oldStart, oldLines, newStart, newLines };
  });
}

const GONE: StillThere = () => undefined;

function removed(
  base: LineBaseline,
  head: LineBaseline,
  hunks: string | undefined,
  there: StillThere = GONE,
): RemovedCode {
  const changes = new Map<string, FileChange>(
    hunks === undefined ? [] : [['a', { oldPath: 'a', hunks: hunksOf(hunks) }]],
  );
  return removedCode(base.suites.get('unit')!, head.suites.get('unit')!, lineOrigins(base, head, changes), there);
}

describe('code that is gone', () => {
  it.each<readonly [what: string, before: string, after: string, hunks: string | undefined, removed: string]>([
    ['nothing', '1+ 2-', '1+ 2-', '', '0/0'],
    ['lines that nothing replaced', '1+ 2+ 3-', '1-', '-1,2 +0,0', '2/2'],
    ['lines that as many replaced: none', '1+ 2+ 3-', '1- 2- 3-', '-1,2 +1,2', '0/0'],
    ['lines that more replaced: none', '1+ 2+', '1- 2- 3- 4-', '-1,2 +1,4', '0/0'],
    ['lines that fewer replaced: the difference, covered ones first', '1+ 2- 3+ 4+ 5-', '1- 2-', '-1,4 +1,1', '3/3'],
    ['not more covered ones than there were', '1- 2- 3+ 4-', '1-', '-1,4 +1,1', '1/3'],
    ['only lines of code count on either side', '1+ 5+', '9+', '-1,5 +1,20', '1/1'],
    ['lines that hold no code any more', '1+ 2+ 3-', '1+ 3-', '', '1/1'],
    [
      'hunk by hunk: what came in one does not stand for what went in another',
      '1+ 2+ 9+',
      '1- 2- 9+',
      '-1,2 +0,0 -8,0 +7,2',
      '2/2',
    ],
    ['in a way that is not known: as if it were one hunk', '1+ 2+ 3-', '7-', undefined, '2/2'],
  ])('%s', (_, before, after, hunks, expected) => {
    const found = removed(measured({ a: ['A', before] }), measured({ a: [hunks === '' ? 'A' : 'B', after] }), hunks);
    expect(found.removed.join('/')).toBe(expected);
    expect(found.dropped).toEqual([0, 0]);
  });

  it('with its file', () => {
    const found = removed(measured({ a: ['A', '1+ 2-'], b: ['B', '1+ 2+'] }), measured({ a: ['A', '1+ 2-'] }), '');
    expect(found).toEqual({ removed: [2, 2], dropped: [0, 0], droppedFiles: [] });
  });

  it('is not what is still there and no longer measured', () => {
    const base = measured({ a: ['A', '1+'], b: ['B', '1+ 2+ 3-'], c: ['C', '1+ 2+ 3+ 4-'] });
    const there: StillThere = (path) => (path === 'b' ? [] : hunksOf('-1,2 +1,1 -3,0 +3,1'));
    const found = removed(base, measured({ a: ['A', '1+'] }), '', there);
    expect(found).toEqual({ removed: [2, 2], dropped: [3, 5], droppedFiles: ['b', 'c'] });
  });

  it('is never more than what the delta says is gone, and leaves a share of the base', () => {
    fc.assert(
      fc.property(arbitraryBaseline, arbitraryBaseline, fc.boolean(), (base, head, there) => {
        const origins = lineOrigins(base, head, new Map());
        for (const { suite, before, removed: gone } of lineDelta(base, head, new Map())) {
          const files = base.suites.get(suite) ?? new Map();
          const found = removedCode(files, head.suites.get(suite)!, origins, () => (there ? [] : undefined));
          for (const at of [0, 1] as const) {
            expect(found.removed[at] + found.dropped[at]).toBeLessThanOrEqual(gone[at]);
            expect(found.removed[at]).toBeGreaterThanOrEqual(0);
          }
          expect(before[0] - found.removed[0]).toBeLessThanOrEqual(before[1] - found.removed[1]);
        }
      }),
    );
  });
});
