/**
 * On/off rows, the first all off, so that every pair of columns has all four combinations in some row (a covering array
 * of strength 2), in the fewest rows there can be. Below the first row, each column is on in a choice of its own of
 * half of the rows, rounded up: two different choices meet in some row, and each has a row that the other lacks
 * (Kleitman and Spencer, Families of k-independent sets, 1973). 7 rows are enough for 15 columns, 8 for 35.
 */
export function coveringArray(columns: number): readonly (readonly boolean[])[] {
  if (columns === 0) return [[]];
  if (columns === 1) return [[false], [true]];
  let below = 3;
  while (choices(below, Math.floor(below / 2) + 1) < columns) below++;
  const chosen = subsets(below, Math.floor(below / 2) + 1).slice(0, columns);
  const rows = Array.from({ length: below }, (_, row) => chosen.map((own) => own.includes(row)));
  return [Array.from({ length: columns }, () => false), ...rows];
}

function choices(of: number, taken: number): number {
  let count = 1;
  for (let at = 1; at <= taken; at++) count = (count * (of - taken + at)) / at;
  return count;
}

function subsets(of: number, taken: number, from = 0): number[][] {
  if (taken === 0) return [[]];
  const found: number[][] = [];
  for (let first = from; first <= of - taken; first++)
    for (const rest of subsets(of, taken - 1, first + 1)) found.push([first, ...rest]);
  return found;
}
