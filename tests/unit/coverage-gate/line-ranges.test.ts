import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Range, withoutLines } from '../../../src/coverage-gate/line-ranges.ts';

const range = (start: number, end = start): Range => ({ start, end });

it.each<readonly [what: string, ranges: readonly Range[], taken: readonly Range[], left: readonly Range[]]>([
  ['nothing taken', [range(1, 3)], [], [range(1, 3)]],
  ['all taken', [range(1, 3)], [range(1, 3)], []],
  ['more than all', [range(2, 3)], [range(1, 9)], []],
  ['the middle', [range(1, 9)], [range(3, 4), range(7)], [range(1, 2), range(5, 6), range(8, 9)]],
  ['the ends', [range(1, 9)], [range(1), range(9)], [range(2, 8)]],
  ['over two of them', [range(1, 3), range(5, 7)], [range(3, 5)], [range(1, 2), range(6, 7)]],
  ['something else', [range(5, 6)], [range(1, 4), range(7, 9)], [range(5, 6)]],
])('%s', (_, ranges, taken, left) => {
  expect(withoutLines(ranges, taken)).toEqual(left);
});

it('leaves exactly the lines that are not taken, in order and apart', () => {
  const ranges = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(5)), { maxLength: 8 })
    .map((pairs) => rangesOf(new Set(pairs.flatMap(([start, more]) => linesOf([range(start, start + more)])))));
  fc.assert(
    fc.property(ranges, ranges, (some, taken) => {
      const gone = new Set(linesOf(taken));
      expect(linesOf(withoutLines(some, taken))).toEqual(linesOf(some).filter((line) => !gone.has(line)));
    }),
  );
});

function linesOf(ranges: readonly Range[]): number[] {
  return ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}

function rangesOf(lines: ReadonlySet<number>): Range[] {
  const found: Range[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.end === line - 1) found[found.length - 1] = range(last.start, line);
    else found.push(range(line));
  }
  return found;
}
