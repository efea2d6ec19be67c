// One file of plain JavaScript and all that it imports → one bundle with lazily loaded chunks, and which module is in which of
// them. A process of its own, because ncc names modules by the working directory. What ncc's command does besides, above all
// a report of 90 MB, takes a fifth longer. Usage: node scripts/bundle.ts ENTRY FOLDER STATISTICS [--relocate-all]
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

/** webpack's contract of a loader, as far as it is used here. */
interface LoaderContext {
  callback(error: null, source: string, map: unknown): void;
}
type Loader = (this: LoaderContext, source: string, map: unknown) => unknown;

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

/**
 * ncc parses every module once more to find files that it reads by a path of its own, which is a quarter of a build. A module
 * without any of these words has nothing to find; `--relocate-all` looks all the same, and a test shows the same bytes.
 */
const MAY_RELOCATE = /\brequire\b|__non_webpack_require__|__dirname|__filename|import\s*\.\s*meta|\bcwd\b/u;

function relocateWhereNeeded(): void {
  const path = require.resolve('@vercel/ncc/dist/ncc/loaders/relocate-loader.js');
  const relocate = require(path) as Loader;
  const loader: Loader = function (source, map) {
    return MAY_RELOCATE.test(source) ? relocate.call(this, source, map) : this.callback(null, source, map);
  };
  // ncc and webpack find the loader by its path, and take it from here.
  require.cache[path]!.exports = Object.assign(loader, relocate);
}

const [entry, folder, statistics, option] = process.argv.slice(2);
if (entry === undefined || folder === undefined || statistics === undefined)
  throw new Error('Usage: node scripts/bundle.ts ENTRY FOLDER STATISTICS [--relocate-all]');
const require = createRequire(import.meta.url);
if (option !== '--relocate-all') relocateWhereNeeded();
const ncc = require('@vercel/ncc') as Ncc;
// Its own cache is left out: a build must depend on nothing but the sources and the lock.
const { code, assets, stats } = await ncc(resolve(entry), { cache: false, quiet: true });
const write = (name: string, source: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), source);
};
write('index.js', code);
for (const [name, { source }] of Object.entries(assets)) write(name, source);
writeFileSync(statistics, JSON.stringify(stats.toJson(NAMES), ['modules', 'chunks', 'files', 'name']));
