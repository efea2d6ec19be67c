import { neighbours } from './adjacency.ts';
import type { ImportGraph } from './import-graph.ts';

/** By file: how many product files import it directly, and how many it imports. */
export interface ProductFan {
  readonly in: Int32Array;
  readonly out: Int32Array;
}

/**
 * Importers and imports that are product. Of a Go or JVM package, only files from outside it count as importers of its
 * files: all of a package see each other without an import, and nothing says which of them need which.
 */
export function productFan(graph: ImportGraph, isProduct: readonly boolean[]): ProductFan {
  const { files, units, imports, importers } = graph;
  const members = units.map((_, at) => new Set(neighbours(imports, files.length + at)));
  const users = units.map((_, at) =>
    Array.from(neighbours(importers, files.length + at)).filter((user) => isProduct[user] && !members[at]!.has(user)),
  );
  const seen = new Int32Array(files.length).fill(-1);
  const into = Int32Array.from(files, (_, file) => {
    let count = 0;
    seen[file] = file;
    for (const node of neighbours(importers, file))
      for (const user of node < files.length ? [node] : users[node - files.length]!) {
        if (!isProduct[user] || seen[user] === file) continue;
        seen[user] = file;
        count++;
      }
    return count;
  });
  const out = Int32Array.from(files, (_, file) => {
    let count = 0;
    for (const node of neighbours(imports, file))
      if (node < files.length ? isProduct[node] : !members[node - files.length]!.has(file)) count++;
    return count;
  });
  return { in: into, out };
}
