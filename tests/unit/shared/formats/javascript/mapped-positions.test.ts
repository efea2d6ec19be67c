import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mappedPositions } from '../../../../../src/shared/formats/javascript/mapped-positions.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function digits(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  do {
    text += DIGITS[(rest % 32) + (rest >= 32 ? 32 : 0)];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}

interface Segment {
  readonly line: number;
  readonly column: number;
  readonly to?: readonly [source: number, line: number];
}

function encoded(segments: readonly Segment[]): string {
  let [line, column, source, original] = [1, 0, 0, 0];
  let text = '';
  let isFirst = true;
  for (const segment of segments) {
    for (; line < segment.line; line++) {
      text += ';';
      column = 0;
      isFirst = true;
    }
    text += `${isFirst ? '' : ','}${digits(segment.column - column)}`;
    isFirst = false;
    column = segment.column;
    if (segment.to === undefined) continue;
    text += `${digits(segment.to[0] - source)}${digits(segment.to[1] - 1 - original)}A`;
    [source, original] = [segment.to[0], segment.to[1] - 1];
  }
  return text;
}

const segment = fc.record(
  {
    line: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 0, max: 5000 }),
    to: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 100_000 })),
  },
  { requiredKeys: ['line', 'column'] },
) as fc.Arbitrary<Segment>;
const position = fc.record({ line: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 0, max: 6000 }) });
const sorted = <T extends { readonly line: number; readonly column: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.line - b.line || a.column - b.column);

it('finds the last segment of the line that begins before the position', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 30 }), fc.array(position, { maxLength: 10 }), (some, asked) => {
      const segments = sorted([...new Map(some.map((one) => [`${one.line}:${one.column}`, one])).values()]);
      const wanted = sorted(asked);
      const expected = wanted.map(({ line, column }) => {
        const to = segments.findLast((one) => one.line === line && one.column <= column)?.to;
        return to === undefined ? undefined : { source: to[0], line: to[1] };
      });
      expect(mappedPositions(encoded(segments), wanted)).toEqual(expected);
    }),
  );
});

it.each(['!', 'A!', 'g', 'gggggggggggA', ',,A,,!'])('refuses %s', (mappings) => {
  expect(() => mappedPositions(mappings, [{ line: 1, column: 9 }])).toThrow(SyntaxError);
});
