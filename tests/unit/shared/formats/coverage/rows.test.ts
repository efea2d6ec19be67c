import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHits, LineRows, PointRows } from '../../../../../src/shared/formats/coverage/rows.ts';

const MOST = 0xffffffff;

function linesOf(rows: LineRows): number[][] {
  return Array.from({ length: rows.length / 2 }, (_, i) => [rows.cells[2 * i]!, rows.cells[2 * i + 1]!]);
}

function pointsOf(rows: PointRows): number[][] {
  return Array.from({ length: rows.length / 3 }, (_, i) => [
    rows.cells[3 * i]!,
    rows.cells[3 * i + 1]!,
    rows.cells[3 * i + 2]!,
    ...(rows.weights === undefined ? [] : [rows.weights[i]!]),
  ]);
}

/** What sorting and adding up must give, in the plainest way. */
function sums(entries: readonly (readonly number[])[], keyLength: number): number[][] {
  const found = new Map<string, number[]>();
  for (const entry of entries) {
    const key = entry.slice(0, keyLength).join();
    const known = found.get(key);
    const hits = Math.min(MOST, (known?.[keyLength] ?? 0) + entry[keyLength]!);
    const weight = entry[keyLength + 1];
    found.set(key, [
      ...entry.slice(0, keyLength),
      hits,
      ...(weight === undefined ? [] : [Math.max(weight, known?.[keyLength + 1] ?? 0)]),
    ]);
  }
  return [...found.values()].sort((a, b) => a[0]! - b[0]! || (keyLength === 1 ? 0 : a[1]! - b[1]!));
}

const line = fc.integer({ min: 1, max: 40 });
const hits = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: MOST - 2, max: MOST }));
const id = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: MOST }));

describe('LineRows', () => {
  it('sorts and adds up, and knows whether it has to', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, hits)), (entries) => {
        const rows = new LineRows();
        for (const entry of entries) rows.push(...entry);
        expect(rows.sorted).toBe(entries.every(([number], i) => i === 0 || number > entries[i - 1]![0]));
        rows.sort();
        const expected = sums(entries, 1);
        expect(linesOf(rows)).toEqual(expected);
        expect(rows.sorted).toBe(true);
        expect(rows.lastLine).toBe(expected.at(-1)?.[0] ?? 0);
        expect(rows.hitBits >>> 0).toBeGreaterThanOrEqual(Math.max(0, ...expected.map(([, count]) => count!)));
      }),
    );
  });

  it('grows, and forgets when it is cleared', () => {
    const rows = new LineRows();
    for (let i = 1; i <= 20_000; i++) rows.push(i, i % 7);
    expect(linesOf(rows).at(-1)).toEqual([20_000, 20_000 % 7]);
    rows.clear();
    expect([rows.length, rows.hitBits, rows.lastLine, rows.sorted]).toEqual([0, 0, 0, true]);
  });
});

describe('PointRows', () => {
  it('sorts by line and id and adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, id, hits), { maxLength: 300 }), (entries) => {
        const rows = new PointRows();
        for (const entry of entries) rows.push(...entry);
        if (!rows.sorted) rows.sort();
        expect(pointsOf(rows)).toEqual(sums(entries, 2));
      }),
    );
  });

  it('also with weights, of which the larger holds', () => {
    const weight = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.integer({ min: 0, max: 3 }), hits, weight)), (entries) => {
        const rows = new PointRows();
        for (const [number, place, count, heavy] of entries) {
          rows.push(number, place, count);
          if (heavy !== 1) rows.weigh(heavy);
        }
        rows.sort();
        const expected = sums(entries, 2);
        const plain = expected.every((entry) => entry[3] === 1);
        expect(pointsOf(rows)).toEqual(plain ? expected.map((entry) => entry.slice(0, 3)) : expected);
      }),
    );
  });

  // A line of a generated file has hundreds of branches, whose hashes come in any order.
  it.each([
    2, 64, 65, 66, 67, 68, 100, 1000,
  ])('keeps every one of %i rows of one line, whatever their order', (count) => {
    const entries = Array.from({ length: count }, (_, i) => [3, count - i, i + 1] as const);
    const shuffled = Array.from({ length: count }, (_, i) => [3, (i * 7919) % 10_007, i + 1] as const);
    for (const order of [entries, shuffled, [...entries, [4, 1, 1] as const, [4, 0, 2] as const]]) {
      const rows = new PointRows();
      for (const [number, place, count] of order) rows.push(number!, place!, count!);
      rows.sort();
      expect(pointsOf(rows)).toEqual(sums(order, 2));
    }
  });

  it('keeps twins apart where they are several things', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))),
        (entries) => {
          const rows = new PointRows();
          rows.apart = true;
          for (const entry of entries) rows.push(...entry);
          if (!rows.sorted) rows.sort();
          const found = pointsOf(rows);
          expect(found.length).toBe(entries.length);
          expect(new Set(found.map(([number, place]) => `${number}:${place}`)).size).toBe(entries.length);
          const hitsOf = (list: readonly (readonly number[])[]): string[] =>
            list.map((entry) => `${entry[0]}:${entry[2]}`).sort();
          expect(hitsOf(found)).toEqual(hitsOf(entries));
          expect(rows.hasTwins).toBe(
            new Set(entries.map(([number, place]) => `${number}:${place}`)).size < entries.length,
          );
        },
      ),
    );
  });

  it('remembers that it ever had a row', () => {
    const rows = new PointRows();
    rows.clear();
    expect(rows.any).toBe(false);
    rows.push(1, 1, 0);
    rows.clear();
    expect([rows.any, rows.length, rows.weights, rows.sorted, rows.hasTwins]).toEqual([
      true,
      0,
      undefined,
      true,
      false,
    ]);
  });
});

it('hits stay at the largest number that fits', () => {
  expect(addHits(MOST, 1)).toBe(MOST);
  expect(addHits(MOST - 1, 1)).toBe(MOST);
  expect(addHits(2, 3)).toBe(5);
});
