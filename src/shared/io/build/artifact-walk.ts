import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { OF_PATHS } from '../../model/path-globs.ts';
import type { FileStats, FolderItem, HostFiles } from './host-files.ts';
import { hostProblem } from './host-problem.ts';
import { comparePaths } from './merkle.ts';
import type { FingerprintRequest } from './port.ts';

/** As with reports: nobody means these unless a glob names them. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);
const REPLACEMENT = '\ufffd';

/** What the globs of a build name, by kind, each path relative to the root. Files are not opened. */
export interface Walked {
  /** All of them, in the order of `comparePaths`. */
  readonly paths: readonly string[];
  /** Of each path; of a link, its target. */
  readonly kinds: readonly WalkedKind[];
}

/** Of a file, what `onFile` said of it. */
export type WalkedKind = number | 'directory' | { readonly target: string };

/**
 * Links are not followed, apart from those on the fixed part of a glob. `onFile` is called with each path once, in any
 * order. Throws ProblemError DETERMINISM-….
 */
export function walkArtifacts(
  fs: HostFiles,
  { root, globs, ignore }: FingerprintRequest,
  onFile: (path: string) => number,
): Walked {
  const found = new Map<string, WalkedKind>();
  const refused = [...ignore, ...globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))];
  const refuses = refused.length === 0 ? undefined : picomatch(refused, OF_PATHS);
  const realRoot = fs.realpathSync(root);
  for (const glob of globs.filter((candidate) => !candidate.startsWith('!'))) {
    const plain = posix.normalize(glob.replaceAll('\\', '/')).replace(/\/$/u, '');
    const { base, isGlob } = picomatch.scan(plain);
    const start = isGlob ? base : plain;
    if (isAbsolute(start) || start.split('/').includes('..')) throw outside(glob);
    const folder = resolve(root, start);
    if (fs.lstatSync(folder, { throwIfNoEntry: false }) === undefined) continue;
    const real = isGlob ? fs.realpathSync(folder) : folder;
    if (!isWithin(realRoot, isGlob ? real : fs.realpathSync(join(folder, '..')))) throw escapes(start, real);
    const everything = !isGlob || plain === `${base}/**` || plain === '**';
    const matches = everything ? () => true : picomatch(plain, OF_PATHS);
    const named = [...NEVER_ENTERED].filter((name) => plain.split('/').includes(name));
    const walk = new Walk(fs, { root, realRoot, matches, refuses, named, found, onFile });
    walk.visit(start === '.' ? '' : start, isGlob);
  }
  const paths = [...found.keys()].sort(comparePaths);
  return { paths, kinds: paths.map((path) => found.get(path)!) };
}

interface WalkPlan {
  readonly root: string;
  readonly realRoot: string;
  readonly matches: (path: string) => boolean;
  readonly refuses: ((path: string) => boolean) | undefined;
  readonly named: readonly string[];
  readonly found: Map<string, WalkedKind>;
  readonly onFile: (path: string) => number;
}

class Walk {
  readonly #fs: HostFiles;
  readonly #plan: WalkPlan;

  constructor(fs: HostFiles, plan: WalkPlan) {
    this.#fs = fs;
    this.#plan = plan;
  }

  /** The fixed part of a glob, or a plain path: a folder is entered whatever it is called. */
  visit(path: string, isGlob: boolean): void {
    const stats = (isGlob ? this.#fs.statSync : this.#fs.lstatSync)(resolve(this.#plan.root, path));
    if (stats.isDirectory()) this.#enter(path, isGlob);
    else this.#add(path, stats);
  }

  #enter(folder: string, isStart: boolean): void {
    let entries: FolderItem[];
    try {
      entries = this.#fs.readdirSync(resolve(this.#plan.root, folder), { withFileTypes: true });
    } catch (error) {
      throw unreadable(folder, error);
    }
    if (entries.length === 0 && !isStart && this.#wants(folder)) this.#plan.found.set(folder, 'directory');
    // As they are wanted in the end: what is in order already is sorted in no time.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) this.#add(path, entry);
      else if (!NEVER_ENTERED.has(entry.name) || this.#plan.named.includes(entry.name)) this.#enter(path, false);
    }
  }

  #wants(path: string): boolean {
    return this.#plan.matches(path) && this.#plan.refuses?.(path) !== true;
  }

  #add(path: string, entry: FolderItem | FileStats): void {
    if (!this.#wants(path)) return;
    if (path.includes(REPLACEMENT) && this.#isLost(path)) throw badName(path);
    if (entry.isFile()) {
      // Two globs may name it.
      if (!this.#plan.found.has(path)) this.#plan.found.set(path, this.#plan.onFile(path));
    } else if (entry.isSymbolicLink()) this.#plan.found.set(path, { target: this.#target(path) });
    else throw special(path, entry);
  }

  #isLost(path: string): boolean {
    return this.#fs.lstatSync(resolve(this.#plan.root, path), { throwIfNoEntry: false }) === undefined;
  }

  #target(path: string): string {
    const absolute = resolve(this.#plan.root, path);
    const target = this.#fs.readlinkSync(absolute);
    const real = resolve(this.#fs.realpathSync(join(absolute, '..')), target);
    if (!isWithin(this.#plan.realRoot, real) && !isWithin(this.#plan.root, real)) throw escapes(path, target);
    return target;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function outside(glob: string): Error {
  return hostProblem(
    'DETERMINISM-OUTSIDE',
    `the artifacts ${JSON.stringify(glob)} lie outside of the folder that is built in`,
    'Name artifacts relative to the working directory; each build has a copy of it, and what it writes elsewhere is not its own.',
    glob,
  );
}

function escapes(path: string, target: string): Error {
  return hostProblem(
    'DETERMINISM-LINK-ESCAPES',
    `the artifact ${path} is a link that leads out of the build, to ${target}`,
    'What is behind it is not compared. Copy the file, make the link relative, or add it to ignore.',
    path,
  );
}

function badName(path: string): Error {
  return hostProblem(
    'DETERMINISM-NAME',
    `the name of the artifact ${path} is no UTF-8`,
    'Such a name cannot be written into a manifest. Rename it, or add its folder to ignore.',
    path,
  );
}

function special(path: string, entry: FolderItem | FileStats): Error {
  const kind = entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device';
  return hostProblem(
    'DETERMINISM-SPECIAL-FILE',
    `the artifact ${path} is ${kind}, which has no content to compare`,
    'Let the build remove it, or add it to ignore.',
    path,
  );
}

function unreadable(path: string, error: unknown): Error {
  const code = String((error as { readonly code?: unknown }).code ?? error);
  return hostProblem(
    code === 'ENOENT' ? 'DETERMINISM-VANISHED' : 'DETERMINISM-UNREADABLE',
    `${path === '' ? 'the folder of the build' : path} cannot be read (${code})`,
    code === 'ENOENT'
      ? 'Something still works in the folder after the build has ended: let the build wait for all that it starts.'
      : 'Give the user of this job the right to read it.',
    path,
  );
}
