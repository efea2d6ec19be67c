/** A directed graph in compressed rows: the targets of node `i` are `targets[offsets[i]] … targets[offsets[i + 1] - 1]`, ascending. */
export interface Adjacency {
  readonly nodes: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** From pairs in any order; repeats are kept once, a node's edge to itself is dropped. Linear time. */
export function adjacencyOf(nodes: number, from: readonly number[], to: readonly number[]): Adjacency {
  // Two passes of counting sort, by target and then by source, leave each row ascending.
  const byTarget = rows(nodes, to, from);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let target = 0; target < nodes; target++)
    for (let at = byTarget.offsets[target]!; at < byTarget.offsets[target + 1]!; at++) {
      const source = byTarget.targets[at]!;
      if (source === target) continue;
      sources.push(source);
      targets.push(target);
    }
  return withoutRepeats(rows(nodes, sources, targets));
}

/** Every edge turned round. */
export function reversed({ nodes, offsets, targets }: Adjacency): Adjacency {
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < nodes; node++) sources.fill(node, offsets[node]!, offsets[node + 1]!);
  return rows(nodes, targets, sources);
}

/** The nodes that a node has an edge to, ascending. */
export function neighbours({ offsets, targets }: Adjacency, node: number): Int32Array {
  return targets.subarray(offsets[node]!, offsets[node + 1]!);
}

function rows(nodes: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency {
  const offsets = new Int32Array(nodes + 1);
  for (let edge = 0; edge < from.length; edge++) offsets[from[edge]! + 1]!++;
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const targets = new Int32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) targets[next[from[edge]!]!++] = to[edge]!;
  return { nodes, offsets, targets };
}

function withoutRepeats({ nodes, offsets, targets }: Adjacency): Adjacency {
  const kept = new Int32Array(nodes + 1);
  let length = 0;
  for (let node = 0; node < nodes; node++) {
    const start = length;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
      if (length === start || targets[length - 1] !== targets[at]) targets[length++] = targets[at]!;
    kept[node + 1] = length;
  }
  return { nodes, offsets: kept, targets: targets.slice(0, length) };
}
