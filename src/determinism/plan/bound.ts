/**
 * After `runs` independent builds that were all alike: the largest rate of deviating builds that would still have gone
 * unseen with a probability of 5 %, q = 1 − 0.05^(1/N) (Clopper and Pearson's exact one-sided bound for 0 of N). With one
 * build nothing was compared, and the bound is 1.
 */
export function bound95(runs: number): number {
  return runs < 2 ? 1 : 1 - 0.05 ** (1 / runs);
}

/** As percent, rounded up to three significant digits, so that it never claims more than is known. */
export function boundText(runs: number): string {
  const percent = bound95(runs) * 100;
  const digits = Math.max(0, 2 - Math.floor(Math.log10(percent)));
  // The quotient of two decimals is not exact: what is a whole number but for that is one.
  const scaled = percent * 10 ** digits;
  const rounded = Math.ceil(scaled - 1e-9) / 10 ** digits;
  return `${rounded.toFixed(digits)} %`;
}
