import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldedCounts, type RawReport } from '../../../../scripts/own-gates/folded-counts.ts';

const LENGTH = 30;
const KNOWN = [['file:///laid/a.js', 'file:///src/a.ts', LENGTH]] as const;

/** One function for each list of ranges, the whole script first, as V8 tells it. */
function report(url: string, ...ranges: readonly (readonly [start: number, end: number, count: number])[]): RawReport {
  const functions = ranges.map(([startOffset, endOffset, count]) => ({ ranges: [{ startOffset, endOffset, count }] }));
  return { result: [{ url, functions }] };
}

/** How often the character at each offset ran: of the ranges that hold it, the innermost counts, of equal ones the last. */
function hits({ result }: RawReport): readonly number[] {
  const ranges = result.flatMap(({ functions }) => functions.flatMap((own) => own.ranges));
  return Array.from({ length: LENGTH }, (_, at) => {
    const own = ranges.filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset).toReversed();
    own.sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
    return own[0]?.count ?? 0;
  });
}

const folded = (...reports: readonly RawReport[]): RawReport => {
  const counts = new FoldedCounts(KNOWN);
  for (const one of reports) counts.add(one);
  return counts.report();
};

/** Nested as V8's are: each pair of ranges is apart, or one holds the other and is longer. */
const process = fc
  .array(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }), fc.nat(5)), { maxLength: 6 })
  .map((tuples) => {
    const kept: [number, number, number][] = [];
    for (const [start, length, count] of tuples) {
      const end = Math.min(LENGTH, start + length);
      const fits = kept.every(([s, e]) => end <= s || e <= start || (s <= start && end <= e && end - start < e - s));
      if (fits && end - start < LENGTH) kept.push([start, end, count]);
    }
    return report('file:///laid/a.js', [0, LENGTH, 1], ...kept);
  });

describe('counts of several processes', () => {
  it('are added at every offset, in any order', () => {
    fc.assert(
      fc.property(fc.array(process, { maxLength: 5 }), (processes) => {
        const sum = Array.from({ length: LENGTH }, (_, at) =>
          processes.reduce((all, one) => all + (hits(one)[at] ?? 0), 0),
        );
        expect(hits(folded(...processes))).toEqual(sum);
        expect(folded(...processes.toReversed())).toEqual(folded(...processes));
      }),
    );
  });

  it('are told under the name of the source, in V8’s form, the whole script first', () => {
    expect(folded(report('file:///laid/a.js', [0, LENGTH, 1], [10, 20, 0]))).toEqual({
      result: [
        {
          scriptId: '0',
          url: 'file:///src/a.ts',
          functions: [
            {
              functionName: '',
              isBlockCoverage: true,
              ranges: [
                { startOffset: 0, endOffset: LENGTH, count: 0 },
                { startOffset: 0, endOffset: 10, count: 1 },
                { startOffset: 10, endOffset: 20, count: 0 },
                { startOffset: 20, endOffset: LENGTH, count: 1 },
              ],
            },
          ],
        },
      ],
    });
  });

  it('are 0 of a source that no process loads, and nothing of scripts that are no source', () => {
    expect(hits(folded(report('file:///laid/b.js', [0, 9, 1])))).toEqual(Array.from({ length: LENGTH }, () => 0));
  });

  it('are added where a process tells a second time, of what ran in between alone', () => {
    const first = report('file:///laid/a.js', [0, LENGTH, 1]);
    const counts = hits(folded(first, report('file:///laid/a.js', [5, 10, 2])));
    expect([counts[4], counts[5], counts[9], counts[10]]).toEqual([1, 3, 3, 1]);
  });

  it('are refused when the script was another one', () => {
    expect(() => folded(report('file:///laid/a.js', [0, LENGTH + 1, 1]))).toThrow('was changed while it was measured');
  });
});
