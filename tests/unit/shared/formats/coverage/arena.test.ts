import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Arena, columnAt, narrow, widthOf } from '../../../../../src/shared/formats/coverage/arena.ts';

const numbers = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 70_000 }),
    fc.integer({ min: 0, max: 0xffffffff }),
  ),
);

it('gives back every column that was written, side by side', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 20 }), fc.integer({ min: 1, max: 3 }), (columns, stride) => {
      const arena = new Arena();
      const written = columns.map((column) => {
        const cells = new Uint32Array(column.length * stride + 1);
        for (const [i, value] of column.entries()) cells[i * stride + stride - 1] = value;
        const width = widthOf(column.reduce((bits, value) => bits | value, 0));
        const start = arena.reserve(column.length * width);
        const filled = arena.write(start, width, cells, stride - 1, stride, column.length);
        return { column, width, start, filled, block: arena.block };
      });
      for (const { column, width, start, filled, block } of written) {
        expect([...columnAt(block, start, width, column.length)]).toEqual(column);
        expect(filled).toBe(column.filter((value) => value !== 0).length);
        expect(start % 4).toBe(0);
      }
    }),
  );
});

it('takes a new block where one is full, and a large one where one column needs it', () => {
  const arena = new Arena();
  arena.reserve(1 << 20);
  const first = arena.block;
  expect(arena.reserve(1)).toBe(0);
  expect(arena.block).not.toBe(first);
  expect(arena.reserve(3 << 20)).toBe(0);
  expect(arena.block.byteLength).toBe(3 << 20);
  expect(arena.reserve((1 << 20) + 1)).toBe(0);
  expect(arena.block.byteLength % 4).toBe(0);
});

it.each([
  [0, 1],
  [0xff, 1],
  [0x100, 2],
  [0xffff, 2],
  [0x10000, 4],
  [0xffffffff, 4],
  [-1, 4],
])('bits %i need %i bytes', (bits, width) => {
  expect(widthOf(bits)).toBe(width);
});

it('narrows to the smallest array that holds all', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const found = narrow(values);
      expect([...found]).toEqual(values);
      expect(found.BYTES_PER_ELEMENT).toBe(widthOf(Math.max(0, ...values)));
    }),
  );
});
