const MOST_HITS = 0xffffffff;

/**
 * V8's nested ranges, [start, end, count] …, as ranges side by side in order: at every offset the innermost range counts,
 * of equal ones the later. n log n for any input; the converter's own way takes a step for every character of every range.
 */
export function flattenRanges(ranges: Float64Array): Float64Array {
  const count = ranges.length / 3;
  const edges = Float64Array.from({ length: count * 2 }, (_, i) => ranges[Math.floor(i / 2) * 3 + (i % 2)]!).sort();
  const cells = edges.filter((edge, i) => i === 0 || edge !== edges[i - 1]);
  const place = new Map<number, number>();
  for (const [i, edge] of cells.entries()) place.set(edge, i);
  const order = Array.from({ length: count }, (_, i) => i);
  const area = (i: number): number => ranges[i * 3 + 1]! - ranges[i * 3]!;
  order.sort((a, b) => area(a) - area(b) || ranges[b * 3 + 1]! - ranges[a * 3 + 1]! || b - a);
  // The innermost ranges first; what they take is skipped from then on (each cell points to the next free one).
  const hits = new Float64Array(cells.length).fill(-1);
  const free = Uint32Array.from(cells, (_, i) => i);
  for (const range of order) {
    const end = place.get(ranges[range * 3 + 1]!)!;
    for (let cell = find(free, place.get(ranges[range * 3]!)!); cell < end; cell = find(free, cell)) {
      hits[cell] = Math.min(ranges[range * 3 + 2]!, MOST_HITS);
      free[cell] = cell + 1;
    }
  }
  const flat: number[] = [];
  for (let cell = 0; cell + 1 < cells.length; cell++) {
    if (hits[cell]! < 0) continue;
    const last = flat.length - 3;
    if (last >= 0 && flat[last + 1] === cells[cell] && flat[last + 2] === hits[cell]) flat[last + 1] = cells[cell + 1]!;
    else flat.push(cells[cell]!, cells[cell + 1]!, hits[cell]!);
  }
  return Float64Array.from(flat);
}

function find(free: Uint32Array, cell: number): number {
  let root = cell;
  while (root < free.length && free[root] !== root) root = free[root]!;
  for (let at = cell; at < free.length && free[at] !== at; ) {
    const next = free[at]!;
    free[at] = root;
    at = next;
  }
  return root;
}
