/**
 * p-values that may be compared with one level for all of them: the chance that any true hypothesis is rejected is at most
 * that level, however they depend on each other (Holm 1979). In the order of the question.
 */
export function holmAdjusted(pValues: readonly number[]): readonly number[] {
  const sorted = pValues.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p);
  const adjusted = pValues.map(() => 1);
  let least = 0;
  for (const [rank, { p, at }] of sorted.entries()) {
    least = Math.max(least, Math.min(1, p * (sorted.length - rank)));
    adjusted[at] = least;
  }
  return adjusted;
}
