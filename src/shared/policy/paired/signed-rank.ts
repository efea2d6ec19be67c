/** More differences would take long to count exactly; nobody has them. */
const MOST_DIFFERENCES = 200;

/**
 * Two-sided p-value of Wilcoxon's signed-rank test that differences are symmetric around 0. Exact, also with ties (mean
 * ranks): all ways to give signs to the ranks are counted. Differences of 0 are left out (Wilcoxon 1945); 1 for none.
 * Throws RangeError beyond 200 differences.
 */
export function signedRankTest(differences: readonly number[]): number {
  const sorted = differences
    .filter((difference) => difference !== 0)
    .sort((one, other) => Math.abs(one) - Math.abs(other));
  if (sorted.length === 0) return 1;
  if (sorted.length > MOST_DIFFERENCES) throw new RangeError(`more than ${MOST_DIFFERENCES} differences`);
  // Twice the ranks: the mean of two neighbours is whole then.
  const ranks: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && Math.abs(sorted[to]!) === Math.abs(sorted[from]!)) to++;
    for (let at = from; at < to; at++) ranks.push(from + 1 + to);
    from = to;
  }
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const positive = ranks.reduce((sum, rank, at) => (sorted[at]! > 0 ? sum + rank : sum), 0);
  const extreme = Math.min(positive, total - positive);
  return Math.min(1, 2 * shareUpTo(ranks, total, extreme));
}

/** Of all subsets of the ranks, the share whose sum is at most `limit`. */
function shareUpTo(ranks: readonly number[], total: number, limit: number): number {
  const shares = new Float64Array(total + 1);
  shares[0] = 1;
  let most = 0;
  for (const rank of ranks) {
    most += rank;
    for (let sum = most; sum >= 0; sum--)
      shares[sum] = ((sum < rank ? 0 : shares[sum - rank]!) + (sum > most - rank ? 0 : shares[sum]!)) / 2;
  }
  return shares.subarray(0, limit + 1).reduce((sum, share) => sum + share, 0);
}
