import { type Adjacency, neighbours } from './adjacency.ts';

/** What a breadth-first search from several nodes at once came to; linear in nodes and edges. */
export interface Reach {
  /** Edges on the shortest way from the nearest start; -1: not reached. */
  readonly distance: Int32Array;
  /** The node before it on that way; -1 at a start and where nothing leads. */
  readonly before: Int32Array;
}

/** Along the edges of `graph`: with imports, what the starts reach; with importers, who reaches the starts. */
export function reachFrom(graph: Adjacency, starts: Iterable<number>): Reach {
  const distance = new Int32Array(graph.nodes).fill(-1);
  const before = new Int32Array(graph.nodes).fill(-1);
  const queue = new Int32Array(graph.nodes);
  let end = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (distance[start] !== -1) continue;
    distance[start] = 0;
    queue[end++] = start;
  }
  for (let at = 0; at < end; at++) {
    const node = queue[at]!;
    for (const next of neighbours(graph, node)) {
      if (distance[next] !== -1) continue;
      distance[next] = distance[node]! + 1;
      before[next] = node;
      queue[end++] = next;
    }
  }
  return { distance, before };
}

/** The shortest way to a node, from its start to itself; empty when it was not reached. */
export function chainTo({ distance, before }: Reach, node: number): number[] {
  if (distance[node] === undefined || distance[node] < 0) return [];
  const chain: number[] = [];
  for (let at = node; at >= 0; at = before[at]!) chain.push(at);
  return chain.reverse();
}
