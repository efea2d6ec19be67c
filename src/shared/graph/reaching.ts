import { type Adjacency, neighbours } from './adjacency.ts';
import { stronglyConnected } from './components.ts';

/** So many starts are followed at once: a row of bits for each component stays small whatever the size of the graph. */
const WORDS = 32;

/**
 * By node: how many of the `starts` reach it along the edges of `graph`, itself not counted. Exact, in time
 * (nodes + edges) · starts / 32: what reaches a component is the union of what reaches those before it, as rows of bits.
 */
export function countReaching(graph: Adjacency, starts: readonly number[]): Int32Array {
  const { count, of } = stronglyConnected(graph);
  const edges = condensed(graph, of, count);
  const total = new Int32Array(count);
  for (let first = 0; first < starts.length; first += WORDS * 32) {
    const rows = new Uint32Array(count * WORDS);
    for (let at = first; at < Math.min(starts.length, first + WORDS * 32); at++) {
      const bit = at - first;
      rows[of[starts[at]!]! * WORDS + (bit >>> 5)]! |= 1 << (bit & 31);
    }
    // What a component leads to has a lower number.
    for (let from = count - 1; from >= 0; from--) {
      for (const to of neighbours(edges, from))
        for (let word = 0; word < WORDS; word++) rows[to * WORDS + word]! |= rows[from * WORDS + word]!;
    }
    for (let component = 0; component < count; component++)
      for (let word = 0; word < WORDS; word++) total[component]! += bits(rows[component * WORDS + word]!);
  }
  const reaching = Int32Array.from(of, (component) => total[component]!);
  for (const start of new Set(starts)) reaching[start]!--;
  return reaching;
}

/** The edges between components, without repeats worth speaking of: a component is asked once for each of its edges. */
function condensed(graph: Adjacency, of: Int32Array, count: number): Adjacency {
  const offsets = new Int32Array(count + 1);
  for (let node = 0; node < graph.nodes; node++)
    for (const target of neighbours(graph, node)) if (of[target] !== of[node]) offsets[of[node]! + 1]!++;
  for (let component = 0; component < count; component++) offsets[component + 1]! += offsets[component]!;
  const next = offsets.slice();
  const targets = new Int32Array(offsets[count]!);
  for (let node = 0; node < graph.nodes; node++)
    for (const target of neighbours(graph, node))
      if (of[target] !== of[node]) targets[next[of[node]!]!++] = of[target]!;
  return { nodes: count, offsets, targets };
}

function bits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
