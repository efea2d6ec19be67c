import type { ImportSite } from '../lexed-source.ts';
import { folderOf, isBelow, joined, upwards } from '../repository-path.ts';
import type { Repository, Resolution, Resolver } from '../resolver.ts';

/** Folders that are on the path by convention, when they are not packages themselves. */
const CONVENTIONAL_ROOT = /(?:^|\/)(?:src|lib|python)$/;
const MANIFESTS: ReadonlySet<string> = new Set(['pyproject.toml', 'setup.py', 'setup.cfg']);

/** Modules as Python's import system finds them, with every folder on the path that the layout says is. */
export function pythonResolver(repository: Repository): Resolver {
  return new PythonResolver(repository);
}

class PythonResolver implements Resolver {
  readonly units = new Map();
  readonly #tracked: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;
  /** By the first name of a module: the folders that it may be below, in ascending order. */
  readonly #roots = new Map<string, string[]>();

  constructor({ tracked, folders, sources }: Repository) {
    this.#tracked = tracked;
    this.#folders = folders;
    const roots = new Set<string>(['']);
    for (const folder of folders) if (CONVENTIONAL_ROOT.test(folder) && !this.#isPackage(folder)) roots.add(folder);
    for (const path of tracked) if (MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1))) roots.add(folderOf(path));
    const entries = new Set<string>();
    for (const path of sources.keys()) {
      let top = folderOf(path);
      entries.add(path);
      while (top !== '' && this.#isPackage(top)) top = folderOf(top);
      // A script or a test without a package is started with its own folder on the path.
      roots.add(top);
      for (const folder of upwards(folderOf(path))) {
        if (entries.has(folder)) break;
        entries.add(folder);
      }
    }
    for (const entry of [...entries].sort()) {
      const folder = folderOf(entry);
      if (entry === '' || !roots.has(folder)) continue;
      const name = entry.slice(folder === '' ? 0 : folder.length + 1).replace(/\.pyi?$/, '');
      const known = this.#roots.get(name);
      if (known === undefined) this.#roots.set(name, [folder]);
      else if (known.at(-1) !== folder) known.push(folder);
    }
  }

  resolve(path: string, { target, names = [] }: ImportSite): Resolution {
    const dots = /^\.*/.exec(target)?.[0].length ?? 0;
    const parts = target
      .slice(dots)
      .split('.')
      .filter((part) => part !== '');
    if (dots > 0) return this.#relative(path, dots, parts, names);
    const first = parts[0];
    const roots = first === undefined ? undefined : this.#roots.get(first);
    if (roots === undefined) return 'outside';
    // The nearest root above the file, then the others.
    const above = roots.filter((root) => isBelow(path, root)).reverse();
    let partly = false;
    for (const root of [...above, ...roots.filter((other) => !above.includes(other))]) {
      const found = this.#below(root, parts, names, true);
      if (found !== undefined) return found;
      partly ||= root !== folderOf(path) && parts.length > 1 && this.#isPackage(join(root, first!));
    }
    return partly ? 'missing' : 'outside';
  }

  #relative(path: string, dots: number, parts: readonly string[], names: readonly string[]): Resolution {
    const base = joined(folderOf(path), '../'.repeat(dots - 1));
    if (base === undefined) return 'missing';
    return this.#below(base, parts, names, false) ?? 'missing';
  }

  /** `withParents`: the packages above the module run as well. */
  #below(
    root: string,
    parts: readonly string[],
    names: readonly string[],
    withParents: boolean,
  ): readonly string[] | undefined {
    const found: string[] = [];
    let at = root;
    for (const [index, part] of parts.entries()) {
      if (withParents && index > 0) this.#add(this.#init(at), found);
      at = join(at, part);
    }
    const own = parts.length === 0 ? this.#init(at) : this.#module(at);
    const isFolder = this.#folders.has(at);
    if (own === undefined && !isFolder) return;
    this.#add(own, found);
    let missed = own === undefined;
    for (const name of names) {
      const submodule = isFolder ? this.#module(join(at, name)) : undefined;
      if (submodule === undefined) continue;
      missed = false;
      this.#add(submodule, found);
    }
    // `import a.b` of a folder without __init__.py runs nothing; `from a.b import c` has to find c.
    return missed && names.length > 0 ? undefined : found;
  }

  #add(path: string | undefined, found: string[]): void {
    if (path !== undefined && !found.includes(path)) found.push(path);
  }

  #module(base: string): string | undefined {
    return this.#init(base) ?? [`${base}.py`, `${base}.pyi`].find((path) => this.#tracked.has(path));
  }

  #init(folder: string): string | undefined {
    return [join(folder, '__init__.py'), join(folder, '__init__.pyi')].find((path) => this.#tracked.has(path));
  }

  #isPackage(folder: string): boolean {
    return this.#init(folder) !== undefined;
  }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
