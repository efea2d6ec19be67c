import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonEnd, firstDifference, sameContent } from '../../../../src/determinism/contents/comparison.ts';
import {
  type Content,
  collected,
  fileContent,
  headOf,
  heldContent,
  isRandom,
  memoryContent,
  type RandomContent,
  stretchOf,
  Unreadable,
} from '../../../../src/determinism/contents/content.ts';
import { Cursor } from '../../../../src/determinism/contents/cursor.ts';
import { unpackedContent } from '../../../../src/determinism/contents/unpacked.ts';

const bytesOf = (content: Content, from = 0, to = Number.MAX_SAFE_INTEGER) =>
  collected(content, from, to).then((bytes) => [...bytes]);
/** The same bytes in every way in which they can be had. */
const ways = (bytes: Uint8Array): readonly Content[] => [
  memoryContent(bytes),
  fileContent(bytes.length, (from, memory) => {
    const part = bytes.subarray(from, from + memory.length);
    memory.set(part);
    return part.length;
  }),
  unpackedContent(memoryContent(gzipSync(bytes)), 'gzip', { leftBytes: 1 << 20 }),
  stretchOf(
    unpackedContent(
      memoryContent(deflateRawSync(Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(5)]))),
      'deflate',
      { leftBytes: 1 << 20 },
    ),
    7,
    7 + bytes.length,
  ),
  stretchOf(memoryContent(Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(5)])), 7, 7 + bytes.length),
];
const some = fc.uint8Array({ maxLength: 300 });

describe('content', () => {
  it('gives any stretch, however it is had', async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.nat(320), fc.nat(320), async (bytes, from, length) => {
        for (const content of ways(bytes)) {
          expect(await bytesOf(content, from, from + length)).toEqual([...bytes.subarray(from, from + length)]);
          expect([...(await headOf(content, 5))]).toEqual([...bytes.subarray(0, 5)]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds the first byte that differs, and how much is the same at the end', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, some, some, async (start, one, other, end) => {
        const [left, right] = [Buffer.concat([start, one, end]), Buffer.concat([start, other, end])];
        let at = 0;
        while (at < Math.min(left.length, right.length) && left[at] === right[at]) at++;
        const expected = at === left.length && at === right.length ? -1 : at;
        for (const [place, content] of ways(left).entries()) {
          expect(await firstDifference(content, ways(right)[place]!)).toBe(expected);
          expect(await sameContent(content, ways(right)[0]!)).toBe(expected === -1);
        }
        if (expected === -1) return;
        const length = commonEnd(memoryContent(left), memoryContent(right), at);
        expect(left.subarray(left.length - length).equals(right.subarray(right.length - length))).toBe(true);
        expect(
          left[left.length - length - 1] === right[right.length - length - 1] &&
            length < Math.min(left.length, right.length) - at,
        ).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('is read in order by a cursor, which says where it is', async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.array(fc.nat(40)), async (bytes, lengths) => {
        for (const content of ways(bytes)) {
          const cursor = new Cursor(content);
          let at = 0;
          for (const [turn, length] of lengths.entries()) {
            const expected = bytes.subarray(at, at + length);
            if (turn % 2 === 0) expect([...(await cursor.take(length))]).toEqual([...expected]);
            else expect(await cursor.pass(length)).toBe(expected.length);
            at += expected.length;
            expect(cursor.at).toBe(at);
          }
          await cursor.close();
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reads a large file in windows, and small parts of it from one', () => {
    const reads: number[] = [];
    const content = fileContent(1 << 20, (_from, memory) => {
      reads.push(memory.length);
      return memory.length;
    });
    for (let at = 0; at < 100; at++) content.slice(at * 100, at * 100 + 60);
    expect(reads).toEqual([1 << 14]);
  });

  it('says what cannot be read', async () => {
    const gone: RandomContent = fileContent(10, () => undefined);
    const shrunk = fileContent(10, (_from, memory) => Math.min(3, memory.length));
    for (const content of [gone, shrunk]) await expect(bytesOf(content)).rejects.toBeInstanceOf(Unreadable);
    const packed = gzipSync(Buffer.alloc(5000, 1));
    const cut = unpackedContent(memoryContent(packed.subarray(0, 30)), 'gzip', { leftBytes: 1 << 20 });
    await expect(bytesOf(cut)).rejects.toBeInstanceOf(Unreadable);
    const much = unpackedContent(memoryContent(packed), 'gzip', { leftBytes: 4000 });
    await expect(bytesOf(much)).rejects.toBeInstanceOf(Unreadable);
    await expect(bytesOf(unpackedContent(gone, 'gzip', { leftBytes: 1 }))).rejects.toBeInstanceOf(Unreadable);
  });

  it('is held where it is small, and left where it is', async () => {
    const packed = (): Content =>
      unpackedContent(memoryContent(gzipSync(Buffer.alloc(500))), 'gzip', { leftBytes: 1 << 20 });
    expect(isRandom(await heldContent(packed(), 500))).toBe(true);
    expect(isRandom(await heldContent(packed(), 499))).toBe(false);
  });
});
