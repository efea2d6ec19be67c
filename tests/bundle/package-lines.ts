import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells which npm packages a bundled file was made of by its text alone: a line that only one of the installed packages
 * holds can come from nowhere else. It knows nothing of the bundler or of its statistics.
 */
export interface PackageLines {
  /** Packages as `name@version`, sorted, of which `text` holds lines. Releases that cannot be told apart all count. */
  packagesIn(text: string): readonly string[];
  readonly packages: readonly string[];
}

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Shorter lines (`return undefined;`) are in every code base, and one line can always be chance. */
const SHORTEST_LINE = 32;
const FEWEST_LINES = 3;
/** ncc says where a module comes from when it puts several into one. */
const ORIGIN =
  /^;\/\/ CONCATENATED MODULE: \.\/(node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*)\//u;
const CODE_FILE = /\.[cm]?js$/u;

/** Reads every package that package-lock.json installs for use, not those for development. */
export function readPackageLines(root: string): PackageLines {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: Locked };
  };
  const ours = new Set([...codeLines(join(root, 'src'), /\.ts$/u)]);
  const holders = new Map<string, Set<string>>();
  const packages: string[] = [];
  for (const [path, { version, dev, optional }] of Object.entries(lock.packages)) {
    if (path === '' || dev === true || optional === true || !existsSync(join(root, path))) continue;
    const id = `${packageName(path)}@${version}`;
    packages.push(id);
    for (const line of codeLines(join(root, path), CODE_FILE)) {
      if (ours.has(line)) continue;
      const known = holders.get(line);
      if (known === undefined) holders.set(line, new Set([id]));
      else known.add(id);
    }
  }
  return {
    packages: packages.sort(),
    packagesIn(text) {
      const found = new Map<string, Set<string>>();
      const named = new Set<string>();
      for (const line of lines(text)) {
        const [, folder] = ORIGIN.exec(line) ?? [];
        if (folder !== undefined) named.add(`${packageName(folder)}@${lock.packages[folder]?.version}`);
        const known = [...(holders.get(line) ?? [])];
        if (new Set(known.map(nameOf)).size !== 1) continue;
        for (const id of known) found.set(id, (found.get(id) ?? new Set()).add(line));
      }
      const proven = [...found].filter(([, distinct]) => distinct.size >= FEWEST_LINES).map(([id]) => id);
      return [...new Set([...proven, ...named])].sort();
    },
  };
}

/** `@scope/name@1.0.0` → `@scope/name`. */
export function nameOf(id: string): string {
  return id.slice(0, id.lastIndexOf('@'));
}

function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function* codeLines(folder: string, kind: RegExp): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* codeLines(path, kind);
    else if (entry.isFile() && kind.test(entry.name)) yield* lines(readFileSync(path, 'utf8'));
  }
}

function* lines(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare.length >= SHORTEST_LINE) yield bare;
  }
}
