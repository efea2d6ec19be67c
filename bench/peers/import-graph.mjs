// Ours: reads, lexes, resolves and builds. Says how many files and imports there are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importGraph } from '../../src/shared/graph/import-graph.ts';

const [root, list] = process.argv.slice(2);
const paths = readFileSync(list, 'utf8').split('\n');
const graph = importGraph({ paths, readText: (path) => readFileSync(join(root, path), 'utf8') });
console.log(JSON.stringify({ files: graph.files.length, edges: graph.imports.targets.length }));
