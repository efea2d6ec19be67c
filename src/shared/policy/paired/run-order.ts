import { seededNumbers } from './seeded-numbers.ts';

export type Side = 'base' | 'head';

/**
 * Which side runs first in each pair: two pairs together are `base head head base` or, by the seed, the reverse, so that a
 * machine that becomes slower or faster on the way favours neither.
 */
export function runOrder(pairs: number, seed: number): readonly (readonly [first: Side, second: Side])[] {
  const next = seededNumbers(seed);
  let isBaseFirst = true;
  return Array.from({ length: pairs }, (_, at) => {
    isBaseFirst = at % 2 === 0 ? next() < 0.5 : !isBaseFirst;
    return isBaseFirst ? (['base', 'head'] as const) : (['head', 'base'] as const);
  });
}
