// One file of plain JavaScript and all that it imports → one bundle with lazily loaded chunks, and which module is in which of
// them. A process of its own, because ncc names modules by the working directory. What ncc's command does besides, above all
// a report of 90 MB, takes a fifth longer. Usage: node scripts/bundle.ts ENTRY FOLDER STATISTICS
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Stats } from './notices.ts';

interface Bundled {
  readonly code: string;
  readonly assets: { readonly [name: string]: { readonly source: string | Uint8Array } };
  /** webpack's. */
  readonly stats: { toJson(options: object): Stats };
}

type Ncc = (entry: string, options: object) => Promise<Bundled>;

/** Names of modules, those joined into one included, and the chunks that they are in: what notices are made of. */
const NAMES = {
  all: false,
  ids: true,
  modules: true,
  nestedModules: true,
  chunks: true,
  chunkModules: true,
  orphanModules: true,
  dependentModules: true,
  cachedModules: true,
  runtimeModules: true,
  modulesSpace: Number.POSITIVE_INFINITY,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
  chunkModulesSpace: Number.POSITIVE_INFINITY,
};

const [entry, folder, statistics] = process.argv.slice(2);
if (entry === undefined || folder === undefined || statistics === undefined)
  throw new Error('Usage: node scripts/bundle.ts ENTRY FOLDER STATISTICS');
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
// Its own cache is left out: a build must depend on nothing but the sources and the lock.
const { code, assets, stats } = await ncc(resolve(entry), { cache: false, quiet: true });
const write = (name: string, source: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), source);
};
write('index.js', code);
for (const [name, { source }] of Object.entries(assets)) write(name, source);
writeFileSync(statistics, JSON.stringify(stats.toJson(NAMES), ['modules', 'chunks', 'files', 'name']));
