import { describe, expect, it } from 'vitest';
import { allocate, formatMoney, isCurrency, percentOf } from '../../src/money.ts';

describe('percentOf', () => {
  it.each([
    [1000, 10, 100],
    [1299, 7, 91],
    [50, 1, 1],
    [-50, 1, -1],
    [0, 19, 0],
  ])('takes of %i cents %i percent', (amount, percent, expected) => {
    expect(percentOf(amount, percent)).toBe(expected);
  });
});

describe('formatMoney', () => {
  it('writes as many decimals as the currency has', () => {
    expect(formatMoney(1230)).toBe('12.30 EUR');
    expect(formatMoney(1230, 'JPY')).toBe('1230 JPY');
  });

  it('puts the sign in front', () => {
    expect(formatMoney(-5, 'USD')).toBe('-0.05 USD');
  });
});

describe('allocate', () => {
  it('loses no cent', () => {
    expect(allocate(1000, [1, 1, 1])).toEqual([334, 333, 333]);
  });

  it('needs something to share by', () => {
    expect(() => allocate(1000, [])).toThrow(RangeError);
  });
});

it('knows its currencies, and not what every object has', () => {
  expect(isCurrency('GBP')).toBe(true);
  expect(isCurrency('toString')).toBe(false);
});
