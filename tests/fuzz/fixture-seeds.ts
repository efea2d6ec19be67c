import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Seed } from './target.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** Inputs that are kept because something went wrong with them: `tests/fuzz/corpus/<target>/…`. */
const CORPUS = fileURLToPath(new URL('./corpus/', import.meta.url));
/** Larger ones make a run slow and say no more. */
const LARGEST_BYTES = 160 << 10;

/** Reports of one kind and format: `tests/fixtures/<kind>/<format>/<case>/report.*`, and what the corpus has of it. */
export function reportSeeds(kind: string, format: string): readonly Seed[] {
  const folder = join(FIXTURES, kind, format);
  const cases = list(folder).flatMap((name) => {
    const own = join(folder, name);
    const file = list(own).find((one) => one.startsWith('report.'));
    return file === undefined ? [] : seedOf(`${format}/${name}`, join(own, file));
  });
  return [...cases, ...corpusSeeds(`${kind}/${format}`)];
}

/** Files under `tests/fixtures` by their paths. */
export function fixtureSeeds(...paths: readonly string[]): readonly Seed[] {
  return paths.flatMap((path) => seedOf(path, join(FIXTURES, path)));
}

export function corpusSeeds(target: string): readonly Seed[] {
  const folder = join(CORPUS, target);
  return list(folder).flatMap((name) => seedOf(`corpus/${target}/${name}`, join(folder, name)));
}

/** Texts that a test writes down itself. */
export function textSeeds(texts: { readonly [name: string]: string }): readonly Seed[] {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

function seedOf(name: string, path: string): readonly Seed[] {
  if (statSync(path).size > LARGEST_BYTES) return [];
  return [{ name, bytes: readFileSync(path), folder: `${join(path, '..')}/` }];
}

function list(folder: string): readonly string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? readdirSync(folder).sort() : [];
}
