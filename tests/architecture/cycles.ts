/** Every group of nodes that reach each other, as a shortest way around: `a → b → a`. Sorted, one line per group. */
export function cycles(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reported = new Set<string>();
  const found: string[] = [];
  for (const start of [...graph.keys()].sort()) {
    if (reported.has(start)) continue;
    const way = shortestWayBack(graph, start);
    if (way === undefined) continue;
    for (const node of way) reported.add(node);
    found.push([...way, start].join(' → '));
  }
  return found;
}

/** Breadth first, so that what is reported is as short as can be. */
function shortestWayBack(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const next of [...(graph.get(node) ?? [])].sort()) {
      if (next === start) return wayTo(node, start, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let node = end; node !== start; ) {
    node = cameFrom.get(node) ?? start;
    way.unshift(node);
  }
  return way;
}
