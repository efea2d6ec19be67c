import { folderOf, isBelow, joined } from '../repository-path.ts';
import type { Repository } from '../resolver.ts';

/** A target of a Cargo package: a root file, and the names by which it sees other crates of the repository. */
export interface Crate {
  /** As code names it: `-` is `_`. Binaries, tests and examples have none: nobody names them. */
  readonly name: string | undefined;
  readonly root: string;
  readonly folder: string;
  /** Names in the code → names of crates, where they differ. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Files and folders whose files are targets of their own (The Cargo Book, "Package Layout"). */
const AUTOMATIC =
  /^(?:build\.rs|src\/main\.rs|src\/bin\/[^/]+(?:\/main)?\.rs|(?:tests|benches|examples)\/[^/]+(?:\/main)?\.rs)$/;

/** All targets, libraries first. */
export function readCrates(repository: Repository): readonly Crate[] {
  const libraries: Crate[] = [];
  const others: Crate[] = [];
  const manifests = [...repository.tracked].filter((path) => path === 'Cargo.toml' || path.endsWith('/Cargo.toml'));
  const folders = manifests.map(folderOf).sort((a, b) => b.length - a.length);
  const owned = new Map<string, string[]>();
  for (const path of repository.sources.keys()) {
    const owner = folders.find((folder) => isBelow(path, folder));
    if (owner === undefined) continue;
    const list = owned.get(owner) ?? [];
    owned.set(owner, list);
    list.push(path);
  }
  for (const path of manifests) {
    const folder = folderOf(path);
    const read = readManifest(repository.readText(path) ?? '');
    if (read.name === undefined) continue;
    const { renamed } = read;
    const name = (read.library ?? read.name).replaceAll('-', '_');
    const root = joined(folder, read.libraryPath ?? 'src/lib.rs');
    if (root !== undefined && repository.tracked.has(root)) libraries.push({ name, root, folder, renamed });
    const named = read.paths.map((target) => joined(folder, target));
    for (const file of owned.get(folder) ?? []) {
      const within = folder === '' ? file : file.slice(folder.length + 1);
      if (file !== root && (AUTOMATIC.test(within) || named.includes(file)))
        others.push({ name: undefined, root: file, folder, renamed });
    }
  }
  return [...libraries, ...others];
}

interface Manifest {
  readonly name: string | undefined;
  readonly library: string | undefined;
  readonly libraryPath: string | undefined;
  /** Of targets that are listed. */
  readonly paths: readonly string[];
  readonly renamed: ReadonlyMap<string, string>;
}

/** The few keys of TOML that matter, each on a line of its own as Cargo writes them. */
function readManifest(text: string): Manifest {
  const found: { name?: string; library?: string; libraryPath?: string } = {};
  const paths: string[] = [];
  const renamed = new Map<string, string>();
  let section = '';
  for (const line of text.split('\n')) {
    const header = /^\s*\[{1,2}\s*([^\]]{1,200}?)\s*\]/.exec(line);
    if (header !== null) {
      section = header[1]!;
      continue;
    }
    const pair = /^\s*["']?([\w.-]{1,200})["']?\s*=\s*(.*)$/.exec(line);
    if (pair === null) continue;
    const [, key, value] = pair as unknown as readonly [string, string, string];
    const text = /^["']([^"']*)["']/.exec(value)?.[1];
    if (section === 'package' && key === 'name' && text !== undefined) found.name = text;
    else if (section === 'lib' && key === 'name' && text !== undefined) found.library = text;
    else if (section === 'lib' && key === 'path' && text !== undefined) found.libraryPath = text;
    else if (/^(?:bin|test|bench|example)$/.test(section) && key === 'path' && text !== undefined) paths.push(text);
    else if (/dependencies$/.test(section)) {
      const other = /\bpackage\s*=\s*["']([^"']+)["']/.exec(value)?.[1];
      if (other !== undefined) renamed.set(key.replaceAll('-', '_'), other.replaceAll('-', '_'));
    } else if (key === 'package' && text !== undefined && /dependencies\./.test(section)) {
      const alias = section.slice(section.lastIndexOf('dependencies.') + 13).replace(/["']/g, '');
      renamed.set(alias.replaceAll('-', '_'), text.replaceAll('-', '_'));
    }
  }
  return { name: found.name, library: found.library, libraryPath: found.libraryPath, paths, renamed };
}
