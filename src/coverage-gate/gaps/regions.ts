import type { GapRegion } from '../../shared/model/gap-facts.ts';

/** Instrumented lines in ascending order, and their hits. */
interface Hits {
  readonly numbers: ArrayLike<number>;
  readonly hits: ArrayLike<number>;
}

/**
 * Uncovered lines that follow one another, over lines without code but never over a covered one; `decisions` are the lines
 * of the file's decision points, ascending. A decision is in a region when its line lies in it.
 */
export function regionsOf({ numbers, hits }: Hits, decisions: ArrayLike<number>): readonly GapRegion[] {
  const regions: GapRegion[] = [];
  let decision = 0;
  for (let at = 0; at < numbers.length; ) {
    if (hits[at] !== 0) {
      at++;
      continue;
    }
    const first = at;
    while (at < numbers.length && hits[at] === 0) at++;
    const [start, end] = [numbers[first]!, numbers[at - 1]!];
    while (decision < decisions.length && decisions[decision]! < start) decision++;
    const before = decision;
    while (decision < decisions.length && decisions[decision]! <= end) decision++;
    regions.push({ start, end, lines: at - first, decisions: decision - before });
  }
  return regions;
}

/** Those that weigh most, in the order of their lines. */
export function heaviest(regions: readonly GapRegion[], most: number): readonly GapRegion[] {
  const weight = ({ lines, decisions }: GapRegion): number => lines + 2 * decisions;
  return [...regions]
    .sort((a, b) => weight(b) - weight(a) || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}
