import type { ImportSite } from '../lexed-source.ts';
import { folderOf, joined } from '../repository-path.ts';
import type { Repository, Resolution, Resolver } from '../resolver.ts';
import { stringsOf } from './json-text.ts';
import { entriesOf } from './package-entries.ts';
import { type Package, Packages } from './packages.ts';
import { MappingsByFolder, type PathPattern } from './path-mappings.ts';
import { ScriptFiles } from './script-files.ts';

/** In the order they are asked: `source` is what bundlers of monorepos read. */
const MAIN_FIELDS = ['source', 'module', 'main', 'types', 'typings', 'browser', 'svelte'];

/** As TypeScript's `bundler` resolution, with what only other bundlers allow, for files that are tracked. */
export function javaScriptResolver(repository: Repository): Resolver {
  return new JavaScriptResolver(repository);
}

class JavaScriptResolver implements Resolver {
  readonly units = new Map();
  readonly #files: ScriptFiles;
  readonly #packages: Packages;
  readonly #mappings: MappingsByFolder;
  /** By folder and kind of the asking file, then by specifier. */
  readonly #known = new Map<string, Map<string, Resolution>>();

  constructor(repository: Repository) {
    this.#files = new ScriptFiles(repository);
    this.#packages = new Packages(repository);
    this.#mappings = new MappingsByFolder(repository, (name) => this.#packages.linked(name)?.folder);
  }

  resolve(path: string, { target }: ImportSite): Resolution {
    const folder = folderOf(path);
    const typed = /\.(?:[mc]?tsx?|vue|svelte)$/.test(path);
    const key = typed ? folder : `${folder}\0`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = new Map();
      this.#known.set(key, known);
    }
    let resolution = known.get(target);
    if (resolution === undefined) {
      resolution = this.#resolve(folder, target, typed);
      known.set(target, resolution);
    }
    return resolution;
  }

  #resolve(folder: string, target: string, typed: boolean): Resolution {
    const specifier = target.replace(/[?#].*$/, (rest, at: number) => (at === 0 ? rest : ''));
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) {
      const base = joined(folder, specifier);
      // Out of the repository: a sibling checkout, which is nothing of ours.
      if (base === undefined) return 'outside';
      return this.#fileOrFolder(base, typed) ?? 'missing';
    }
    if (specifier === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(specifier)) return 'outside';
    if (specifier.startsWith('#')) return this.#privateEntry(folder, specifier, typed);
    return this.#bare(folder, specifier, typed);
  }

  #fileOrFolder(base: string, typed: boolean): readonly string[] | undefined {
    const file = this.#files.find(base, typed);
    if (file !== undefined) return [file];
    if (!this.#files.isFolder(base)) return;
    const inside = this.#packages.at(base);
    const found = (inside === undefined ? undefined : this.#mainOf(inside)) ?? this.#files.index(base);
    return found === undefined ? undefined : [found];
  }

  #bare(folder: string, specifier: string, typed: boolean): Resolution {
    const { patterns, baseFolder } = this.#mappings.of(folder);
    const pattern = patterns.find(({ prefix, suffix }) =>
      suffix === undefined
        ? prefix === specifier
        : specifier.length >= prefix.length + suffix.length &&
          specifier.startsWith(prefix) &&
          specifier.endsWith(suffix),
    );
    const mapped = pattern === undefined ? undefined : this.#mapped(pattern, specifier, typed);
    if (mapped !== undefined) return mapped;
    if (baseFolder !== undefined) {
      const base = joined(baseFolder, specifier);
      const found = base === undefined ? undefined : this.#fileOrFolder(base, typed);
      if (found !== undefined) return found;
    }
    const parts = specifier.split('/');
    const length = specifier.startsWith('@') ? 2 : 1;
    const known = this.#packages.named(parts.slice(0, length).join('/'), folder);
    if (known !== undefined) return this.#entry(known, parts.slice(length).join('/'), typed) ?? 'missing';
    // A pattern for everything, or one that leads into node_modules, says nothing about whose the module is.
    const isOurs =
      pattern !== undefined &&
      pattern.prefix !== '' &&
      pattern.targets.every((place) => !place.includes('node_modules'));
    return isOurs ? 'missing' : 'outside';
  }

  #mapped({ prefix, suffix, targets }: PathPattern, specifier: string, typed: boolean): readonly string[] | undefined {
    const star = suffix === undefined ? '' : specifier.slice(prefix.length, specifier.length - suffix.length);
    for (const place of targets) {
      const base = joined(
        '',
        place.replace('*', () => star),
      );
      const found = base === undefined ? undefined : this.#fileOrFolder(base, typed);
      if (found !== undefined) return found;
    }
    return;
  }

  #privateEntry(folder: string, specifier: string, typed: boolean): Resolution {
    const own = this.#packages.around(folder);
    const mapped = this.#mappings.of(folder).patterns.length > 0 ? this.#bare(folder, specifier, typed) : 'outside';
    if (typeof mapped !== 'string' || own === undefined) return mapped;
    const entries = entriesOf(own.manifest['imports'], specifier);
    const local = entries.filter((entry) => entry.startsWith('./'));
    if (local.length > 0) return this.#first(own, local, typed) ?? 'missing';
    const other = entries[0];
    return other === undefined || other.startsWith('#') ? mapped : this.#bare(folder, other, typed);
  }

  /** What `name/subpath` means; `subpath` is '' for the package itself. */
  #entry(own: Package, subpath: string, typed: boolean): readonly string[] | undefined {
    const entries = entriesOf(own.manifest['exports'], subpath === '' ? '.' : `./${subpath}`);
    const exported = this.#first(own, entries, typed);
    if (exported !== undefined) return exported;
    if (subpath === '') {
      const main = this.#mainOf(own) ?? this.#files.index(own.folder) ?? this.#files.sourceOf(own.folder, 'index');
      return main === undefined ? undefined : [main];
    }
    const base = joined(own.folder, subpath);
    const direct = base === undefined ? undefined : this.#fileOrFolder(base, typed);
    if (direct !== undefined) return direct;
    const source = this.#files.sourceOf(own.folder, subpath);
    return source === undefined ? undefined : [source];
  }

  /** The first place that is tracked, or else the first whose source is. */
  #first(own: Package, places: readonly string[], typed: boolean): readonly string[] | undefined {
    for (const place of places) {
      const base = joined(own.folder, place);
      const found = base === undefined ? undefined : this.#files.find(base, typed);
      if (found !== undefined) return [found];
    }
    for (const place of places) {
      const found = this.#files.sourceOf(own.folder, place);
      if (found !== undefined) return [found];
    }
    return;
  }

  #mainOf(own: Package): string | undefined {
    const places = MAIN_FIELDS.flatMap((field) => stringsOf(own.manifest[field]));
    for (const place of places) {
      const base = joined(own.folder, place);
      if (base === undefined) continue;
      const found = this.#files.find(base, true) ?? this.#files.index(base);
      if (found !== undefined) return found;
    }
    return this.#first(own, [...entriesOf(own.manifest['exports'], '.'), ...places], true)?.[0];
  }
}
