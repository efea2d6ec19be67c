import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  meets,
  percentText,
  percentTexts,
  percentValue,
  thresholdText,
  thresholdValue,
} from '../../../../src/shared/policy/ratio.ts';

const MAX = Number.MAX_SAFE_INTEGER;
const ratios = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: MAX })),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([total, part, shift]) => ({ covered: Math.min(total, Math.max(0, Math.floor(total * part) + shift)), total }));
const thresholds = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(95_000, 94_995, 99_999, 100_000, 1));
/** The number in a text, as an exact fraction over 10^decimals. */
const exact = (text: string) => {
  const [whole, fraction = ''] = text.replace(' %', '').split('.');
  return { digits: BigInt(whole! + fraction), scale: 10n ** BigInt(fraction.length) };
};

describe('meets', () => {
  test.each([
    [95, 100, 95_000, true],
    [9499, 10_000, 95_000, false],
    [94_999, 100_000, 95_000, false],
    [0, 1, 0, true],
    [0, 1, 1, false],
    [1, 1, 100_000, true],
    [MAX - 1, MAX, 100_000, false],
    [MAX, MAX, 100_000, true],
    [94_995, 100_000, 94_995, true],
  ])('%d of %d against %d milli-percent: %s', (covered, total, threshold, expected) => {
    expect(meets(covered, total, threshold)).toBe(expected);
  });

  it('agrees with unbounded integers', () => {
    // At the threshold itself, where floating point would round to either side.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX }),
        thresholds,
        fc.integer({ min: -1, max: 1 }),
        (total, threshold, shift) => {
          const edge = Number((BigInt(threshold) * BigInt(total)) / 100_000n) + shift;
          const covered = Math.min(total, Math.max(0, edge));
          expect(meets(covered, total, threshold)).toBe(
            BigInt(covered) * 100_000n >= BigInt(threshold) * BigInt(total),
          );
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(ratios, thresholds, ({ covered, total }, threshold) => {
        expect(meets(covered, total, threshold)).toBe(BigInt(covered) * 100_000n >= BigInt(threshold) * BigInt(total));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [0, 0, 95_000],
    [2, 1, 95_000],
    [-1, 1, 95_000],
    [0.5, 1, 95_000],
    [Number.NaN, 1, 95_000],
    [1, Number.POSITIVE_INFINITY, 95_000],
    [1, 2, 100_001],
    [1, 2, -1],
    [1, 2, 94.5],
  ])('%d of %d against %d has no answer', (covered, total, threshold) => {
    expect(() => meets(covered, total, threshold)).toThrow(RangeError);
  });
});

describe('percentText', () => {
  test.each([
    [1, 2, undefined, '50.00 %'],
    [9499, 10_000, 95_000, '94.99 %'],
    [949_999, 1_000_000, 95_000, '94.99 %'],
    [999_999, 1_000_000, undefined, '99.99 %'],
    [1, 1_000_000, undefined, '0.00 %'],
    [0, 5, undefined, '0 %'],
    [5, 5, undefined, '100 %'],
    [0, 0, undefined, 'nothing to cover'],
    [1, 3, undefined, '33.33 %'],
    [94_995, 100_000, 94_995, '94.995 %'],
    [94_994, 100_000, 94_995, '94.99 %'],
    [94_999, 100_000, 94_990, '94.99 %'],
  ])('%d of %d with limit %s is %s', (covered, total, limit, expected) => {
    expect(percentText({ covered, total }, limit)).toBe(expected);
  });

  it('never shows more than there is, and stands on the right side of the limit', () => {
    fc.assert(
      fc.property(ratios, thresholds, (ratio, limit) => {
        const text = percentText(ratio, limit);
        const { digits, scale } = exact(text);
        const [covered, total] = [BigInt(ratio.covered), BigInt(ratio.total)];
        expect(digits * total <= covered * 100n * scale).toBe(true);
        expect((digits + 1n) * total > covered * 100n * scale).toBe(true);
        expect(digits * 1000n >= BigInt(limit) * scale).toBe(meets(ratio.covered, ratio.total, limit));
        expect(text === '100 %').toBe(ratio.covered === ratio.total);
        expect(String(percentValue(ratio, limit))).toBe(String(Number(text.replace(' %', ''))));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('percentTexts', () => {
  it('tells different ratios apart and equal ones not', () => {
    expect(percentTexts({ covered: 949_998, total: 1_000_000 }, { covered: 949_999, total: 1_000_000 })).toEqual([
      '94.9998 %',
      '94.9999 %',
    ]);
    expect(percentTexts({ covered: 1, total: 2 }, { covered: 2, total: 4 })).toEqual(['50.00 %', '50.00 %']);
    expect(percentTexts({ covered: 0, total: 0 }, { covered: 0, total: 0 })).toEqual([
      'nothing to cover',
      'nothing to cover',
    ]);
    expect(percentTexts({ covered: 0, total: 9 }, { covered: 1, total: 1_000_000 })).toEqual(['0 %', '0.00 %']);
    fc.assert(
      fc.property(ratios, ratios, (one, other) => {
        const [a, b] = percentTexts(one, other);
        const order = BigInt(one.covered) * BigInt(other.total) - BigInt(other.covered) * BigInt(one.total);
        expect(a === b).toBe(order === 0n);
      }),
    );
    expect(percentTexts({ covered: MAX - 2, total: MAX - 1 }, { covered: MAX - 1, total: MAX })[0]).not.toBe('99.99 %');
  });
});

test('thresholds are written exactly', () => {
  expect([95_000, 94_995, 100_000, 0, 1].map(thresholdText)).toEqual(['95 %', '94.995 %', '100 %', '0 %', '0.001 %']);
  expect(thresholdValue(94_990)).toBe(94.99);
  expect(percentValue({ covered: 0, total: 0 })).toBeUndefined();
  expect(() => thresholdText(100_001)).toThrow(RangeError);
});
