import { folderOf, joined } from '../repository-path.ts';
import type { Repository } from '../resolver.ts';
import { readConfig } from './config-file.ts';
import { type JsonValue, objectOf, stringsOf } from './json-text.ts';

/** `compilerOptions` of a tsconfig.json, as far as they say where modules are; folders are of the repository. */
export interface PathMappings {
  readonly baseFolder: string | undefined;
  /** Exact names first, then longer prefixes first. */
  readonly patterns: readonly PathPattern[];
}

export interface PathPattern {
  readonly prefix: string;
  /** undefined: no star, the name is the prefix. */
  readonly suffix: string | undefined;
  readonly targets: readonly string[];
}

const NAMES = ['tsconfig.json', 'jsconfig.json'];
/** TypeScript 5.5: the folder of the configuration that is used. */
const CONFIG_FOLDER = /\$\{configDir\}/g;
const MOST_EXTENDED = 20;
const NONE: PathMappings = { baseFolder: undefined, patterns: [] };

/** Mappings by folder: of the nearest configuration above, with what it extends, or of a project that it references. */
export class MappingsByFolder {
  readonly #repository: Repository;
  readonly #packageFolder: (name: string) => string | undefined;
  readonly #byFolder = new Map<string, PathMappings>();
  readonly #byFile = new Map<string, PathMappings>();

  /** `packageFolder`: of a package of the repository that `extends` may name. */
  constructor(repository: Repository, packageFolder: (name: string) => string | undefined) {
    this.#repository = repository;
    this.#packageFolder = packageFolder;
  }

  of(folder: string): PathMappings {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const mappings = this.#find(folder);
    this.#byFolder.set(folder, mappings);
    return mappings;
  }

  #find(folder: string): PathMappings {
    const join = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    const name = NAMES.find((candidate) => this.#repository.tracked.has(join(candidate)));
    if (name !== undefined) return this.#ofFile(join(name), 0);
    return folder === '' ? NONE : this.of(folderOf(folder));
  }

  #ofFile(path: string, depth: number): PathMappings {
    const known = this.#byFile.get(path);
    if (known !== undefined) return known;
    // A file that extends itself ends here.
    this.#byFile.set(path, NONE);
    const config = readConfig(this.#repository, path);
    const own = this.#read(path, config);
    let mappings = own;
    if (depth < MOST_EXTENDED) {
      for (const name of [...stringsOf(config['extends'])].reverse())
        mappings = merged(mappings, this.#extended(path, name, depth));
      if (mappings.patterns.length === 0 && mappings.baseFolder === undefined)
        mappings = this.#referenced(path, config, depth);
    }
    this.#byFile.set(path, mappings);
    return mappings;
  }

  #read(path: string, config: { readonly [key: string]: JsonValue }): PathMappings {
    const options = objectOf(config['compilerOptions']);
    const folder = folderOf(path);
    const baseUrl = options['baseUrl'];
    const baseFolder = typeof baseUrl === 'string' ? joined(folder, baseUrl.replace(CONFIG_FOLDER, '.')) : undefined;
    const paths = objectOf(options['paths']);
    const patterns = Object.entries(paths).map(([pattern, targets]): PathPattern => {
      const star = pattern.indexOf('*');
      const places = stringsOf(targets).map((target) =>
        joined(baseFolder ?? folder, target.replace(CONFIG_FOLDER, '.')),
      );
      return {
        prefix: star < 0 ? pattern : pattern.slice(0, star),
        suffix: star < 0 ? undefined : pattern.slice(star + 1),
        targets: places.filter((place) => place !== undefined),
      };
    });
    const rank = ({ prefix, suffix }: PathPattern): number => (suffix === undefined ? 1e9 : 0) + prefix.length;
    return { baseFolder, patterns: patterns.sort((a, b) => rank(b) - rank(a)) };
  }

  #extended(path: string, name: string, depth: number): PathMappings {
    const file = this.#configFile(path, name);
    return file === undefined ? NONE : this.#ofFile(file, depth + 1);
  }

  /** A relative path, or a file of a package of the repository; a package from outside is none of ours. */
  #configFile(path: string, name: string): string | undefined {
    let base: string | undefined;
    if (/^\.{1,2}(?:\/|$)/.test(name)) base = joined(folderOf(path), name);
    else {
      const parts = name.split('/');
      const length = name.startsWith('@') ? 2 : 1;
      const folder = this.#packageFolder(parts.slice(0, length).join('/'));
      if (folder !== undefined) base = joined(folder, parts.slice(length).join('/'));
    }
    if (base === undefined) return;
    const within = base === '' ? 'tsconfig.json' : `${base}/tsconfig.json`;
    return [base, `${base}.json`, within].find((file) => this.#repository.tracked.has(file));
  }

  /** `{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }` */
  #referenced(path: string, config: { readonly [key: string]: JsonValue }, depth: number): PathMappings {
    const references = config['references'];
    if (!Array.isArray(references)) return NONE;
    for (const reference of references as readonly JsonValue[]) {
      const name = objectOf(reference)['path'];
      const file =
        typeof name === 'string' ? this.#configFile(path, name.startsWith('.') ? name : `./${name}`) : undefined;
      // Only projects in the same folder are about the same files.
      if (file === undefined || folderOf(file) !== folderOf(path)) continue;
      const mappings = this.#ofFile(file, depth + 1);
      if (mappings.patterns.length > 0 || mappings.baseFolder !== undefined) return mappings;
    }
    return NONE;
  }
}

function merged(own: PathMappings, inherited: PathMappings): PathMappings {
  return {
    baseFolder: own.baseFolder ?? inherited.baseFolder,
    patterns: own.patterns.length > 0 ? own.patterns : inherited.patterns,
  };
}
