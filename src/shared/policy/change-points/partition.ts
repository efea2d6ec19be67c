/** Sums of the first values and of their squares, so that the cost of any segment is a matter of two subtractions. */
interface Sums {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Where to cut values whose noise has a standard deviation of 1: the partition into segments of at least `shortest` values
 * whose squared distances from their means, plus `penalty` for every cut, are smallest (optimal partitioning, Jackson et al. 2005, with the pruning of PELT, Killick et
 * al. 2012). Cuts are looked for at places that stand out only (`candidates`), which makes it near linear: a cut that pays
 * its penalty is a local extreme of the difference of means at some width. Memory is linear.
 */
export function partition(values: Float64Array, penalty: number, shortest: number): readonly number[] {
  const sums = sumsOf(values);
  const places = [0, ...candidates(sums, Math.sqrt(penalty) / 2, shortest), values.length];
  const best = new Float64Array(places.length);
  const before = new Int32Array(places.length);
  let open: number[] = [0];
  best[0] = -penalty;
  for (let end = 1; end < places.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    const costs = open.map((start) => best[start]! + cost(sums, places[start]!, places[end]!));
    for (let at = 0; at < open.length; at++) {
      const start = open[at]!;
      if (costs[at]! + penalty >= least || places[end]! - places[start]! < shortest) continue;
      least = costs[at]! + penalty;
      before[end] = start;
    }
    best[end] = least;
    // One that is not even good enough without a penalty never will be.
    open = open.filter((_, at) => costs[at]! <= least);
    open.push(end);
  }
  const cuts: number[] = [];
  for (let end = before[places.length - 1]!; end > 0; end = before[end]!) cuts.push(places[end]!);
  return settled(sums, cuts.reverse(), values.length, shortest);
}

/** Every cut at the best place between its neighbours: a difference of means is largest near a cut, not always at it. */
function settled(sums: Sums, cuts: number[], length: number, shortest: number): readonly number[] {
  for (let index = 0; index < cuts.length; index++) {
    const [from, to] = [cuts[index - 1] ?? 0, cuts[index + 1] ?? length];
    let [least, leastAt] = [Number.POSITIVE_INFINITY, cuts[index]!];
    for (let at = from + shortest; at + shortest <= to; at++) {
      const size = cost(sums, from, at) + cost(sums, at, to);
      if (size < least) [least, leastAt] = [size, at];
    }
    cuts[index] = leastAt;
  }
  return cuts;
}

/** Local extremes of the difference between the means of `width` values before and after, above `least` sigmas. */
function candidates(sums: Sums, least: number, shortest: number): readonly number[] {
  const length = sums.values.length - 1;
  const found = new Set<number>();
  for (let width = shortest; width * 2 <= length; width *= 2) {
    const limit = least * Math.sqrt(2 * width);
    const radius = Math.max(1, width >> 2);
    let [top, topAt] = [0, -1];
    for (let at = width; at + width <= length; at++) {
      const size = Math.abs(sums.values[at + width]! - 2 * sums.values[at]! + sums.values[at - width]!);
      if (size >= limit && size > top) [top, topAt] = [size, at];
      if (topAt < 0 || at - topAt < radius) continue;
      found.add(topAt);
      [top, topAt] = [0, -1];
    }
    if (topAt >= 0) found.add(topAt);
  }
  return [...found].sort((one, other) => one - other);
}

function cost({ values, squares }: Sums, from: number, to: number): number {
  const sum = values[to]! - values[from]!;
  return squares[to]! - squares[from]! - (sum * sum) / (to - from);
}

/** Centred first, so that large values with small differences lose no digits. */
function sumsOf(series: Float64Array): Sums {
  const [values, squares] = [new Float64Array(series.length + 1), new Float64Array(series.length + 1)];
  const centre = series[0]!;
  for (let at = 0; at < series.length; at++) {
    const value = series[at]! - centre;
    values[at + 1] = values[at]! + value;
    squares[at + 1] = squares[at]! + value * value;
  }
  return { values, squares };
}
