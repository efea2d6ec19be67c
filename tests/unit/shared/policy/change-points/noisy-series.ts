import { SeededRandom } from '../../../../../bench/generate/random.ts';

/** Nearly normal noise with this standard deviation around 0: the sum of twelve uniform variables. */
export function noise(random: SeededRandom, sigma: number): number {
  let sum = -6;
  for (let at = 0; at < 12; at++) sum += random.below(1e6) / 1e6;
  return sum * sigma;
}

/** Levels one after the other, each `length` values with noise of `share` of the level. */
export function noisySeries(
  seed: number,
  share: number,
  ...levels: readonly (readonly [level: number, length: number])[]
): readonly number[] {
  const random = new SeededRandom(seed);
  return levels.flatMap(([level, length]) => Array.from({ length }, () => level * (1 + noise(random, share))));
}
