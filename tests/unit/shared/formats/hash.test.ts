import { expect, it } from 'vitest';
import { hashBytes, hashIntegers, hashText } from '../../../../src/shared/formats/hash.ts';

// Test vectors of the FNV authors (32-bit FNV-1a).
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as FNV-1a does', (text, expected) => {
  const bytes = Buffer.from(`--${text}--`);
  expect(hashText(text)).toBe(expected);
  expect(hashBytes(bytes, 2, 2 + text.length)).toBe(expected);
});

it('tells integers apart by value and by order, up to 32 bits', () => {
  const seen = new Set<number>();
  for (let a = 0; a < 60; a++) for (let b = 0; b < 60; b++) seen.add(hashIntegers(a, b * 70_000));
  expect(seen.size).toBe(3600);
  expect(hashIntegers(1, 2)).not.toBe(hashIntegers(2, 1));
  expect(hashIntegers(0x1_0000_0001)).toBe(hashIntegers(1));
  for (const value of seen) expect(value).toBe(value >>> 0);
});
