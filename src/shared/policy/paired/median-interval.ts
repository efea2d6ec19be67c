/** On either side. */
const LEFT_OUT = 0.025;

/**
 * Where the median of what the values were drawn from lies, with 95 % confidence: the percentile bootstrap (Efron 1979)
 * with all resamples there are, which for a median are counted instead of drawn: the m-th of n resampled values is at most
 * the k-th value as often as Binomial(n, k/n) is at least m. Too narrow below about ten values, as every bootstrap is.
 * NaN for none.
 */
export function medianInterval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((one, other) => one - other);
  const { length } = sorted;
  if (length === 0) return [Number.NaN, Number.NaN];
  // The lower one of two middle values; the upper one is its mirror image.
  const middle = (length + 1) >> 1;
  let at = 1;
  while (at < length && atLeast(middle, length, at / length) <= LEFT_OUT) at++;
  return [sorted[at - 1]!, sorted[length - at]!];
}

/** The chance of at least so many successes of `tries`, each with the probability `p`, above 0 and below 1. */
function atLeast(successes: number, tries: number, p: number): number {
  let [chance, sum] = [(1 - p) ** tries, 0];
  for (let count = 0; count <= tries; count++) {
    if (count >= successes) sum += chance;
    chance *= ((tries - count) / (count + 1)) * (p / (1 - p));
  }
  return sum;
}
