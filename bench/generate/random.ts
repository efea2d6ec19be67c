/** A seeded linear congruential generator (Numerical Recipes): the same numbers on every machine. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An integer from 0 to `bound` - 1. */
  below(bound: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    // The low bits of such a generator have short periods; the high ones do not.
    return Math.floor((this.#state / 0x1_0000_0000) * bound);
  }

  /** True in `percent` of a hundred calls. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}
