// Ours, from the sources: reads, lexes, resolves and builds. Says how many files and imports there are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importGraph } from '../../src/shared/graph/import-graph.ts';

const root = process.argv[2];
const paths = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
const graph = importGraph({ paths, readText: (path) => readFileSync(join(root, path), 'utf8') });
console.log(JSON.stringify({ files: graph.files.length, edges: graph.imports.targets.length }));
