import type { ImportSite, LexedSource } from '../lexed-source.ts';
import { folderOf, joined } from '../repository-path.ts';
import type { Repository, Resolution, Resolver, Unit } from '../resolver.ts';

/** A module of go.mod: import paths that begin with `path` are folders below `folder`. */
interface GoModule {
  readonly path: string;
  readonly folder: string;
}

/**
 * A package is a folder, and its files see each other: every folder is a unit. Modules of the repository see each other
 * whether go.work joins them, a `replace` does, or neither.
 */
export function goResolver(repository: Repository): Resolver {
  const modules = readModules(repository);
  const units = packageUnits(repository.sources);
  return {
    units,
    resolve: (_path: string, { target }: ImportSite): Resolution => {
      for (const { path, folder } of modules) {
        if (target !== path && !(target.startsWith(path) && target[path.length] === '/')) continue;
        const at = joined(folder, target.slice(path.length + 1));
        const unit = at === undefined ? undefined : unitName(at);
        return unit !== undefined && units.has(unit) ? [unit] : 'missing';
      }
      return 'outside';
    },
  };
}

function unitName(folder: string): string {
  return `go package ${folder === '' ? '.' : folder}`;
}

/** Files of tests see the package and each other; nobody else sees them. */
function packageUnits(sources: ReadonlyMap<string, LexedSource>): ReadonlyMap<string, Unit> {
  const units = new Map<string, { readonly members: string[]; readonly users: string[] }>();
  const unit = (name: string) => {
    const known = units.get(name) ?? { members: [], users: [] };
    units.set(name, known);
    return known;
  };
  for (const [path, source] of sources) {
    const name = unitName(folderOf(path));
    const isTest = path.endsWith('_test.go');
    // `package a_test` imports what it tests.
    if (!isTest || source.unit?.endsWith('_test') !== true) unit(name).users.push(path);
    if (!isTest) unit(name).members.push(path);
    else {
      const tests = unit(`${name} [${source.unit}, tests]`);
      tests.members.push(path);
      tests.users.push(path);
    }
  }
  return units;
}

/** Longest path first, so that a nested module is asked before the one around it. */
function readModules({ tracked, readText }: Repository): readonly GoModule[] {
  const modules: GoModule[] = [];
  const replaced: GoModule[] = [];
  for (const file of tracked) {
    if (file !== 'go.mod' && !file.endsWith('/go.mod')) continue;
    const folder = folderOf(file);
    for (const line of (readText(file) ?? '').split('\n').slice(0, 10_000)) {
      const words = line
        .replace(/\/\/.*$/, '')
        .trim()
        .split(/\s+/);
      if (words[0] === 'module' && words[1] !== undefined) modules.push({ path: unquoted(words[1]), folder });
      const arrow = words.indexOf('=>');
      const target = words[arrow + 1];
      if (arrow < 1 || target === undefined || !/^\.{1,2}(?:\/|$)/.test(target)) continue;
      const at = joined(folder, target);
      const path = words[words[0] === 'replace' ? 1 : 0];
      if (at !== undefined && path !== undefined) replaced.push({ path: unquoted(path), folder: at });
    }
  }
  // A module's own name is stronger than what another file replaces it with.
  const own = new Set(modules.map(({ path }) => path));
  return [...modules, ...replaced.filter(({ path }) => !own.has(path))].sort(
    (a, b) => b.path.length - a.path.length || (a.folder < b.folder ? -1 : 1),
  );
}

function unquoted(word: string): string {
  return word.replace(/^["`]|["`]$/g, '');
}
