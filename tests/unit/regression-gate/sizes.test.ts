import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteText, growthText } from '../../../src/regression-gate/byte-text.ts';
import { readKept, writeKept } from '../../../src/regression-gate/sizes/kept-sizes.ts';
import { steadyName } from '../../../src/regression-gate/sizes/steady-name.ts';
import { readByteSize } from '../../../src/shared/config/byte-size.ts';
import { readDuration } from '../../../src/shared/config/duration.ts';
import { readGrowth } from '../../../src/shared/config/growth.ts';
import type { Json } from '../../../src/shared/model/verdict.ts';

it.each([
  ['dist/app-4f9a01c2.js', 'dist/app-*.js'],
  ['dist/app.DQ3xk_9Z.css', 'dist/app.*.css'],
  ['dist/vendor-9b2f6a7c8d9e0f1a2b3c.js.map', 'dist/vendor-*.js.map'],
  ['dist/core/index.js', 'dist/core/index.js'],
  ['dist/app-carousel.js', 'dist/app-carousel.js'],
  ['dist/119.index.js', 'dist/119.index.js'],
])('%s is known as %s', (path, name) => {
  expect(steadyName(path)).toBe(name);
});

it.each([
  [812, '812 B'],
  [12_345, '12.3 kB'],
  [1_250_000, '1.25 MB'],
  [-1500, '−1.5 kB'],
])('%i bytes are %s', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});

it('says how much something grew', () => {
  expect(growthText(1100, 1000)).toBe('+100 B (+10.00 %)');
  expect(growthText(900, 1000)).toBe('−100 B (−10.00 %)');
  expect(growthText(7, 7)).toBe('same');
  expect(growthText(7, 0)).toBe('+7 B');
  expect(growthText(7, undefined)).toBe('');
});

describe('amounts in reliability.yml', () => {
  it.each([
    ['500B', 500],
    ['1.5 MiB', 1_572_864],
    ['200kB', 200_000],
    ['200', undefined],
    ['-1kB', undefined],
    [200, undefined],
  ])('%s bytes', (text, bytes) => {
    expect(readByteSize(text)).toBe(bytes);
  });

  it.each([
    ['5m', 300_000],
    ['500ms', 500],
    ['1.5h', 5_400_000],
    ['5', undefined],
    ['5 minutes', undefined],
    [5, undefined],
  ])('%s of time', (text, ms) => {
    expect(readDuration(text)).toBe(ms);
  });

  it.each([
    ['1%', 1000],
    [0.5, 500],
    ['250 %', 250_000],
    ['1.0001%', undefined],
    ['-1%', undefined],
  ])('%s of growth', (text, growth) => {
    expect(readGrowth(text)).toBe(growth);
  });
});

describe('what is kept of sizes', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat()), fc.nat(), (items, bytes) => {
        const kept = { compression: 'gzip' as const, bytes, items: new Map(Object.entries(items)) };
        expect(readKept(JSON.parse(JSON.stringify(writeKept(kept))) as Json)).toEqual(kept);
      }),
    );
  });

  const good = { version: 1, compression: 'none', bytes: 1, items: [['a', 1]] };
  it.each<[string, Json]>([
    ['nothing', null],
    ['another version', { ...good, version: 2 }],
    ['an unknown compression', { ...good, compression: 'zip' }],
    ['bytes below zero', { ...good, bytes: -1 }],
    ['an item without bytes', { ...good, items: [['a']] }],
    [
      'an item twice',
      {
        ...good,
        items: [
          ['a', 1],
          ['a', 2],
        ],
      },
    ],
  ])('is refused: %s', (_, json) => {
    expect(() => readKept(json)).toThrow(/BASELINE-DAMAGED/u);
  });
});
