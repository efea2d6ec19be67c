import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioChange } from '../../../../src/shared/policy/ratio-change.ts';

const BIG = Number.MAX_SAFE_INTEGER;

describe('ratioChange', () => {
  it.each<readonly [now: readonly [number, number], before: readonly [number, number], text: string | undefined]>([
    [[8, 10], [8, 10], '±0'],
    [[8, 10], [80, 100], '±0'],
    [[0, 3], [0, 7], '±0'],
    [[9042, 10_000], [9000, 10_000], '+0.42'],
    [[8990, 10_000], [9000, 10_000], '−0.10'],
    [[1, 1], [0, 1], '+100.00'],
    [[0, 1], [1, 1], '−100.00'],
    [[2, 3], [1, 3], '+33.33'],
    [[1, 3], [2, 3], '−33.33'],
    // 0.01 points exactly, just below, and the smallest that there is.
    [[10_001, 100_000], [10_000, 100_000], '+<0.01'],
    [[10_010, 100_000], [10_000, 100_000], '+0.01'],
    [[10_009, 100_000], [10_000, 100_000], '+<0.01'],
    [[9_990, 100_000], [10_000, 100_000], '−0.01'],
    [[9_991, 100_000], [10_000, 100_000], '−<0.01'],
    [[BIG - 1, BIG], [BIG - 2, BIG - 1], '+<0.01'],
    // Removing covered code: the share falls although nothing else is missed.
    [[90, 100], [190, 200], '−5.00'],
    [[0, 0], [1, 2], undefined],
    [[1, 2], [0, 0], undefined],
  ])('%j after %j is %s', (now, before, text) => {
    const ratio = ([covered, total]: readonly [number, number]) => ({ covered, total });
    expect(ratioChange(ratio(now), ratio(before))?.text).toBe(text);
  });

  it('has the sign of the change, hides none, and says the opposite the other way round', () => {
    const ratio = fc
      .tuple(fc.integer({ min: 1, max: BIG }), fc.integer({ min: 0, max: BIG }))
      .map(([total, part]) => ({ covered: part % (total + 1), total }));
    fc.assert(
      fc.property(ratio, ratio, (now, before) => {
        const difference = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
        const there = ratioChange(now, before);
        const back = ratioChange(before, now);
        const directions = difference > 0n ? ['up', 'down'] : difference < 0n ? ['down', 'up'] : ['same', 'same'];
        expect([there?.direction, back?.direction]).toEqual(directions);
        expect(there?.text).not.toMatch(/^[+−]0\.00$/u);
        expect(back?.text.slice(1)).toBe(there?.text.slice(1));
      }),
    );
  });
});
