import { coveringArray } from './covering-array.ts';

/**
 * What is varied in each of `runs` builds, by name. The first varies nothing, and the last that must be varies all at
 * once: two builds say most that way. With builds enough, a covering array shows every pair of variations in all four
 * combinations. All further builds vary a half of them each, by chance, but the same in every plan of these names.
 */
export function planRuns(runs: number, names: readonly string[]): readonly (readonly string[])[] {
  const rows = coveringArray(names.length).map((row) => names.filter((_, column) => row[column]));
  const plan: (readonly string[])[] = [[]];
  if (runs > 1) plan.push(names);
  plan.push(...rows.slice(1).filter((row) => row.length < names.length || names.length === 0));
  for (let at = plan.length; at < runs; at++) plan.push(names.filter((_, column) => chance(at, column)));
  return plan.slice(0, runs);
}

/** Pairs of names with all four combinations among the rows, and pairs there are. */
export function coveredPairs(
  rows: readonly (readonly string[])[],
  names: readonly string[],
): { readonly covered: number; readonly total: number } {
  const sets = rows.map((row) => new Set(row));
  let [covered, total] = [0, 0];
  names.forEach((first, at) => {
    for (const second of names.slice(at + 1)) {
      const seen = new Set(sets.map((row) => `${row.has(first)} ${row.has(second)}`));
      total++;
      if (seen.size === 4) covered++;
    }
  });
  return { covered, total };
}

/** A coin that falls the same way for the same place (an integer hash: Murmur3's finalizer). */
function chance(row: number, column: number): boolean {
  let mixed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) & 1) === 1;
}
