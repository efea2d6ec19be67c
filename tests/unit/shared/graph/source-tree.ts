import { neighbours } from '../../../../src/shared/graph/adjacency.ts';
import { type ImportGraph, importGraph, type SourceTree } from '../../../../src/shared/graph/import-graph.ts';

/** A repository in memory: path → text. */
export function treeOf(files: { readonly [path: string]: string }): SourceTree {
  return {
    paths: Object.keys(files),
    readText: (path, maxBytes) => {
      const text = files[path];
      return text === undefined || text.length > maxBytes ? undefined : text;
    },
  };
}

/** The names of what a file imports, units written out as the files in them. */
export function importsOf(graph: ImportGraph, path: string): string[] {
  const node = graph.nodeOf(path);
  if (node === undefined) throw new Error(`${path} is no source`);
  return [...neighbours(graph.imports, node)].map((target) => graph.nameOf(target)).sort();
}

/** Asks a graph of `files` what `path` imports. */
export function seenFrom(path: string, files: { readonly [path: string]: string }): string[] {
  return importsOf(importGraph(treeOf(files)), path);
}
