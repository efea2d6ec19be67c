import { describe, expect, it } from 'vitest';
import { compareExactly } from '../../../../../src/shared/policy/change-points/exact-comparison.ts';

const NONE = { share: 0, absolute: 0 };

describe('compareExactly', () => {
  it.each([
    [1000, 1000, 'less', NONE, 'same'],
    [1000, 1001, 'less', NONE, 'worse'],
    [1000, 999, 'less', NONE, 'better'],
    [1000, 1001, 'more', NONE, 'better'],
    [1000, 1010, 'less', { share: 0.01, absolute: 0 }, 'same'],
    [1000, 1011, 'less', { share: 0.01, absolute: 0 }, 'worse'],
    [1000, 1011, 'less', { share: 0.01, absolute: 20 }, 'same'],
    [0, 1, 'less', { share: 0.5, absolute: 0 }, 'worse'],
    [-10, -9, 'less', NONE, 'worse'],
    [Number.NaN, 1, 'less', NONE, 'incomparable'],
    [1, Number.POSITIVE_INFINITY, 'more', NONE, 'incomparable'],
  ] as const)('%d, then %d, where %s is better, within %j: %s', (before, now, better, tolerance, expected) => {
    expect(compareExactly(before, now, better, tolerance)).toBe(expected);
  });
});
