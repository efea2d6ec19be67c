/**
 * Two-sided p-value of the Mann-Whitney test that two samples come from one distribution: normal approximation with
 * correction for ties and continuity. 1 when all values are equal, or a sample is empty.
 */
export function rankTest(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [n, m] = [one.length, other.length];
  const all = Array.from({ length: n + m }, (_, at) =>
    at < n ? { value: one[at]!, isFirst: true } : { value: other[at - n]!, isFirst: false },
  ).sort((a, b) => a.value - b.value);
  let [ranks, ties] = [0, 0];
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to++;
    // Ranks from + 1 to `to`: each of the equal ones gets their mean.
    for (let at = from; at < to; at++) if (all[at]!.isFirst) ranks += (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) return 1;
  const distance = Math.abs(ranks - (n * (n + 1)) / 2 - (n * m) / 2);
  return normalTail(Math.max(0, distance - 0.5) / Math.sqrt(variance));
}

/** Probability that a standard normal variable is further from 0 than `z`, on either side. Relative error below 2e-7. */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  // erfc by Chebyshev polynomials: Press et al., Numerical Recipes, 6.2.
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ].reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  return Math.min(1, t * Math.exp(-x * x + series));
}
