import type { ImportSite, LexedSource } from '../lexed-source.ts';
import { folderOf, joined } from '../repository-path.ts';
import type { Repository, Resolution, Resolver } from '../resolver.ts';
import { type Crate, readCrates } from './cargo-manifests.ts';

/** A file as a module: of which crate, and its path there, `a::b`; '' is the root. */
interface Module {
  readonly crate: Crate;
  readonly path: string;
}

/** Modules are walked from the roots of the crates through `mod` declarations, as the compiler does. */
export function rustResolver(repository: Repository): Resolver {
  return new RustResolver(repository);
}

class RustResolver implements Resolver {
  readonly units = new Map();
  readonly #sources: ReadonlyMap<string, LexedSource>;
  readonly #libraries = new Map<string, Crate>();
  readonly #modules = new Map<string, Module>();
  /** By crate: the file of each module; inline modules are in the file around. */
  readonly #files = new Map<Crate, Map<string, string>>();

  constructor(repository: Repository) {
    this.#sources = repository.sources;
    for (const crate of readCrates(repository)) {
      if (crate.name !== undefined && !this.#libraries.has(crate.name)) this.#libraries.set(crate.name, crate);
      this.#walk(crate);
    }
  }

  resolve(path: string, site: ImportSite): Resolution {
    if (site.kind === 'module') {
      const file = this.#moduleFile(path, site);
      return file === undefined ? 'missing' : [file];
    }
    const module = this.#modules.get(path);
    if (module === undefined) return 'outside';
    const here = within(module.path, site.scope ?? '');
    const parts = site.target.split('::').filter((part) => part !== '' && part !== '*');
    if (parts.length > 1 && parts.at(-1) === 'self') parts.pop();
    const [first, ...rest] = parts;
    if (first === undefined) return 'outside';
    if (first === 'crate') return this.#inCrate(module.crate, '', rest);
    if (first === 'self') return this.#inCrate(module.crate, here, rest);
    if (first === 'super') {
      let base = above(here);
      while (rest[0] === 'super') {
        base = above(base);
        rest.shift();
      }
      return this.#inCrate(module.crate, base, rest);
    }
    if (this.#files.get(module.crate)?.has(within(here, first))) return this.#inCrate(module.crate, here, parts);
    const library = this.#libraries.get(module.crate.renamed.get(first) ?? first);
    if (library !== undefined && library !== module.crate) return this.#inCrate(library, '', rest);
    // Rust 2015: paths of `use` begin at the root of the crate.
    if (this.#files.get(module.crate)?.has(first)) return this.#inCrate(module.crate, '', parts);
    return 'outside';
  }

  /** The file of the longest beginning of a path that is a module; the rest are names in it. */
  #inCrate(crate: Crate, base: string, names: readonly string[]): Resolution {
    const files = this.#files.get(crate);
    let at = base;
    let found = files?.get(base);
    for (const name of names) {
      at = within(at, name);
      const next = files?.get(at);
      if (next === undefined) break;
      found = next;
    }
    return found === undefined ? 'missing' : [found];
  }

  #walk(crate: Crate): void {
    const files = new Map<string, string>([['', crate.root]]);
    this.#files.set(crate, files);
    const queue: [path: string, module: string][] = [[crate.root, '']];
    for (const [file, module] of queue) {
      if (!this.#modules.has(file)) this.#modules.set(file, { crate, path: module });
      for (const site of this.#sources.get(file)?.imports ?? []) {
        if (site.kind !== 'module') continue;
        const scope = within(module, site.scope ?? '');
        for (let inline = scope; inline !== module && !files.has(inline); inline = above(inline))
          files.set(inline, file);
        const child = this.#moduleFile(file, site);
        const path = within(scope, site.target);
        if (child === undefined || files.has(path)) continue;
        files.set(path, child);
        queue.push([child, path]);
      }
    }
  }

  /** The Rust Reference, "Module source filenames". */
  #moduleFile(path: string, { target, scope, file }: ImportSite): string | undefined {
    const folder = folderOf(path);
    const name = path.slice(folder === '' ? 0 : folder.length + 1, -'.rs'.length);
    const isRoot = name === 'mod' || this.#modules.get(path)?.path === '' || name === 'lib' || name === 'main';
    const own = isRoot ? folder : folder === '' ? name : `${folder}/${name}`;
    const inline = (scope ?? '').split('::').join('/');
    if (file !== undefined) {
      // Beside the file, or below the inline modules around.
      const named = joined(inline === '' ? folder : (joined(own, inline) ?? own), file);
      return named !== undefined && this.#sources.has(named) ? named : undefined;
    }
    const base = joined(own, inline === '' ? target : `${inline}/${target}`);
    return base === undefined ? undefined : [`${base}.rs`, `${base}/mod.rs`].find((found) => this.#sources.has(found));
  }
}

function within(module: string, name: string): string {
  if (name === '') return module;
  return module === '' ? name : `${module}::${name}`;
}

function above(module: string): string {
  return module.slice(0, Math.max(0, module.lastIndexOf('::')));
}
