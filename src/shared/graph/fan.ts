import { type Adjacency, neighbours } from './adjacency.ts';
import type { ImportGraph } from './import-graph.ts';

/** By file: how many other files it imports, or is imported by, directly; a package counts as the files in it. */
export interface Fan {
  readonly in: Int32Array;
  readonly out: Int32Array;
}

/** Files of one Go or JVM package all count as seeing each other, because nothing says which of them do. */
export function fanOf(graph: ImportGraph): Fan {
  return { in: degrees(graph, graph.importers), out: degrees(graph, graph.imports) };
}

function degrees({ files, units }: ImportGraph, edges: Adjacency): Int32Array {
  // What a unit leads to is the same for all its files but themselves; only files that have several units may repeat.
  const seen = new Int32Array(files.length + units.length).fill(-1);
  return Int32Array.from(files, (_, file) => {
    const own = neighbours(edges, file);
    const [only] = own;
    // Most files of a package see that package alone; a package of many files must not be counted once for each.
    if (own.length === 1 && only! >= files.length)
      return neighbours(edges, only!).length - (isIn(edges, only!, file) ? 1 : 0);
    let count = 0;
    seen[file] = file;
    for (const node of own) {
      const reached = node < files.length ? [node] : neighbours(edges, node);
      for (const other of reached) {
        if (seen[other] === file) continue;
        seen[other] = file;
        count++;
      }
    }
    return count;
  });
}

function isIn(edges: Adjacency, unit: number, file: number): boolean {
  const row = neighbours(edges, unit);
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]! < file) low = middle + 1;
    else high = middle;
  }
  return row[low] === file;
}
