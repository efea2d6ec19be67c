import { globMatcher } from '../../policy/globs.ts';
import { folderOf, isBelow, joined, upwards } from '../repository-path.ts';
import type { Repository } from '../resolver.ts';
import { readConfig } from './config-file.ts';
import { type JsonValue, objectOf, stringsOf } from './json-text.ts';

export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly manifest: { readonly [key: string]: JsonValue };
}

const LOCAL_LINK = /^(?:file|link|portal):(.+)$/;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** The packages of the repository, and which of them are seen by name from where. */
export class Packages {
  readonly #byFolder = new Map<string, Package>();
  /** Members of workspaces, and packages that are linked by path. */
  readonly #linked = new Map<string, Package>();

  constructor(repository: Repository) {
    for (const path of repository.tracked) {
      if (path !== 'package.json' && !path.endsWith('/package.json')) continue;
      if (path.includes('node_modules/')) continue;
      const manifest = readConfig(repository, path);
      const name = manifest['name'];
      this.#byFolder.set(folderOf(path), {
        folder: folderOf(path),
        name: typeof name === 'string' ? name : '',
        manifest,
      });
    }
    for (const root of this.#byFolder.values()) {
      this.#linkWorkspaces(root.folder, workspaceGlobs(root.manifest));
      this.#linkPaths(root);
    }
    for (const path of repository.tracked)
      if (path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml'))
        this.#linkWorkspaces(folderOf(path), pnpmGlobs(repository.readText(path) ?? ''));
  }

  /** The package that a file is in. */
  around(folder: string): Package | undefined {
    for (const at of upwards(folder)) {
      const found = this.#byFolder.get(at);
      if (found !== undefined) return found;
    }
    return;
  }

  at(folder: string): Package | undefined {
    return this.#byFolder.get(folder);
  }

  /** By name, as seen from a folder: one's own package, or one that is linked. */
  named(name: string, from: string): Package | undefined {
    const own = this.around(from);
    return own?.name === name ? own : this.#linked.get(name);
  }

  linked(name: string): Package | undefined {
    return this.#linked.get(name);
  }

  #linkWorkspaces(root: string, globs: readonly string[]): void {
    if (globs.length === 0) return;
    const matches = globMatcher(globs.map((glob) => glob.replace(/^(!?)\.\//, '$1').replace(/\/$/, '')));
    for (const member of this.#byFolder.values()) {
      if (!isBelow(member.folder, root) || member.folder === root) continue;
      if (matches(root === '' ? member.folder : member.folder.slice(root.length + 1))) this.#link(member);
    }
  }

  #linkPaths({ folder, manifest }: Package): void {
    for (const kind of DEPENDENCIES)
      for (const [name, version] of Object.entries(objectOf(manifest[kind]))) {
        const path = typeof version === 'string' ? LOCAL_LINK.exec(version)?.[1] : undefined;
        const target = path === undefined ? undefined : joined(folder, path);
        const linked = target === undefined ? undefined : this.#byFolder.get(target);
        if (linked !== undefined && !this.#linked.has(name)) this.#linked.set(name, linked);
      }
  }

  /** The first of a name, in the order of the paths. */
  #link(member: Package): void {
    if (member.name !== '' && !this.#linked.has(member.name)) this.#linked.set(member.name, member);
  }
}

function workspaceGlobs(manifest: { readonly [key: string]: JsonValue }): readonly string[] {
  const workspaces = manifest['workspaces'];
  return stringsOf(Array.isArray(workspaces) ? workspaces : objectOf(workspaces)['packages']);
}

/** The list under `packages:`; all that the file needs of YAML. */
function pnpmGlobs(text: string): readonly string[] {
  const globs: string[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (/^packages\s*:/.test(line)) inside = true;
    else if (/^[^\s#-]/.test(line)) inside = false;
    const item = inside ? /^\s*-\s*(?:'([^']*)'|"([^"]*)"|([^\s'"#][^#]*))/.exec(line) : null;
    if (item !== null) globs.push((item[1] ?? item[2] ?? item[3] ?? '').trim());
  }
  return globs;
}
