import type { Adjacency } from './adjacency.ts';

export interface Components {
  readonly count: number;
  /** By node. Components are numbered so that what a component has edges to has a lower number. */
  readonly of: Int32Array;
}

/** Strongly connected components: Tarjan, Depth-first search and linear graph algorithms (1972), without recursion. */
export function stronglyConnected({ nodes, offsets, targets }: Adjacency): Components {
  const of = new Int32Array(nodes).fill(-1);
  /** Order of discovery from 1; 0: not yet. */
  const index = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const nextEdge = offsets.slice(0, nodes);
  const [open, path] = [new Int32Array(nodes), new Int32Array(nodes)];
  let [count, discovered, opened, depth] = [0, 0, 0, 0];
  const discover = (node: number): void => {
    index[node] = low[node] = ++discovered;
    open[opened++] = node;
    path[depth++] = node;
  };
  for (let root = 0; root < nodes; root++) {
    if (index[root] !== 0) continue;
    discover(root);
    while (depth > 0) {
      const node = path[depth - 1]!;
      if (nextEdge[node]! < offsets[node + 1]!) {
        const target = targets[nextEdge[node]!++]!;
        if (index[target] === 0) discover(target);
        else if (of[target] === -1) low[node] = Math.min(low[node]!, index[target]!);
        continue;
      }
      depth--;
      if (depth > 0) {
        const parent = path[depth - 1]!;
        low[parent] = Math.min(low[parent]!, low[node]!);
      }
      if (low[node] !== index[node]) continue;
      let member = -1;
      do {
        member = open[--opened]!;
        of[member] = count;
      } while (member !== node);
      count++;
    }
  }
  return { count, of };
}
