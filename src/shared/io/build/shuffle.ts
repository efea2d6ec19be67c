import { createHash } from 'node:crypto';

/** The same order for the same seed and place; another place has another order. */
export function shuffle<T>(items: readonly T[], seed: number, place: string): T[] {
  const result = [...items];
  let state = createHash('sha256').update(`${seed}\0${place}`).digest().readUInt32LE();
  for (let last = result.length - 1; last > 0; last--) {
    // A linear congruential generator (Numerical Recipes); its high bits are good enough to order names.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
