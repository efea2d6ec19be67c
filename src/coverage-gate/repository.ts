import { FIRST_ASKED } from '../shared/change/base.ts';
import { askGit, Git } from '../shared/change/git.ts';
import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import type { Repository } from './path-question.ts';
import { TrackedFiles } from './tracked-files.ts';

const LARGEST_GO_MOD_BYTES = 1 << 20;
const LARGEST_SOURCE_BYTES = 1 << 20;
/** Of SHA-1 and of SHA-256. */
const OBJECT_DIGITS: readonly number[] = [40, 64];
const PACKAGE = /^\s*package\s+([\w.`]+)/m;

/** The git checkout that the working directory is in. */
export interface Checkout extends Repository {
  /** Working directory relative to the root; '' at the root. */
  readonly prefix: string;
  /** Absolute path of the root. */
  readonly directory: string;
  readonly git: Git;
  /** 40 hexadecimal digits (64 where git names objects by SHA-256), or null before the first commit. */
  readonly commit: string | null;
  /** Committer time of that commit, in ms since 1970 UTC. */
  readonly committedMs: number;
  /** Git's ids of plain files as its index has them, by path; those in conflict have none. */
  readonly indexed: () => Map<string, string>;
  /** The same with the files that git neither tracks nor ignores; undefined when there are none. Git is asked once. */
  withUntracked(): Checkout | undefined;
}

/** Reads names and the commit, no contents. Throws ProblemError GIT-MISSING, GIT-NO-REPOSITORY, GIT-FAILED. */
export function readCheckout(io: Io): Checkout {
  const place = askGit(io, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (place.status !== 0) throw notARepository(place);
  const [root = '', prefix = ''] = text(place.stdout).split('\n');
  const listed = askGit(io, ['-C', root, 'ls-files', '--stage', '-z']);
  if (listed.status !== 0) {
    throw new ProblemError({
      code: 'GIT-FAILED',
      reason: `git ls-files failed: ${listed.stderr.trim().split('\n')[0] ?? ''}`,
      hint: 'Report paths are matched with the files that git tracks; check that "git ls-files" works in this job.',
    });
  }
  const entries = text(listed.stdout);
  const tracked = plainFiles(entries);
  const directory = root.replace(/\/$/, '');
  const commits = new Git(io, root);
  commits.look(FIRST_ASKED);
  const head = commits.commit('HEAD');
  const checkout = {
    directory,
    git: commits,
    root: root.replace(/^(?:[A-Za-z]:)?\//, ''),
    prefix: prefix.replace(/\/$/, ''),
    indexed: () => indexedBlobs(entries),
    commit: head?.id ?? null,
    committedMs: head?.committedMs ?? 0,
  };
  let untracked: { readonly checkout: Checkout | undefined } | undefined;
  const withUntracked = (): Checkout | undefined => {
    untracked ??= { checkout: extended(io, checkout, tracked) };
    return untracked.checkout;
  };
  return { ...checkout, ...repositoryOf(io, root, new TrackedFiles(tracked)), withUntracked };
}

function extended(
  io: Io,
  checkout: Omit<Checkout, keyof ReturnType<typeof repositoryOf> | 'withUntracked'>,
  tracked: readonly string[],
): Checkout | undefined {
  const { directory } = checkout;
  const listed = checkout.git.run('ls-files', '--others', '--exclude-standard', '-z');
  // A directory stands for a repository in it that git does not look into.
  const others = text(listed.stdout)
    .split('\0')
    .filter((path) => path !== '' && !path.endsWith('/'));
  if (listed.status !== 0 || others.length === 0) return undefined;
  const all = new TrackedFiles([...tracked, ...others]);
  const self: Checkout = { ...checkout, ...repositoryOf(io, directory, all), withUntracked: () => self };
  return self;
}

function repositoryOf(
  io: Io,
  root: string,
  tracked: TrackedFiles,
): Pick<Checkout, 'tracked' | 'goModules' | 'packageOf'> {
  const packages = new Map<string, string | undefined>();
  return {
    tracked,
    goModules: goModules(io, root, tracked),
    packageOf: (path) => {
      if (!packages.has(path))
        packages.set(path, declaredPackage(io.readText(`${root}/${path}`, LARGEST_SOURCE_BYTES)));
      return packages.get(path);
    },
  };
}

/** Of `MODE HASH STAGE<tab>PATH` entries. A tracked link may lead anywhere, and what it leads to must not be shown as a source. */
function plainFiles(listed: string): string[] {
  const files: string[] = [];
  for (let start = 0; start < listed.length; ) {
    const end = listed.indexOf('\0', start);
    if (listed.startsWith('100', start)) files.push(listed.slice(listed.indexOf('\t', start) + 1, end));
    start = end + 1;
  }
  return files;
}

/** Of the same entries. */
function indexedBlobs(listed: string): Map<string, string> {
  const blobs = new Map<string, string>();
  for (let start = 0; start < listed.length; ) {
    const end = listed.indexOf('\0', start);
    const tab = listed.indexOf('\t', start);
    const [from, to] = [listed.indexOf(' ', start) + 1, tab - 2];
    if (listed.startsWith('100', start) && listed.startsWith(' 0', to) && OBJECT_DIGITS.includes(to - from))
      blobs.set(listed.slice(tab + 1, end), listed.slice(from, to));
    start = end + 1;
  }
  return blobs;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function notARepository({ status, stderr }: ReturnType<Io['run']>): ProblemError {
  if (status === -1) {
    return new ProblemError({
      code: 'GIT-MISSING',
      reason: `git could not be started: ${stderr.trim().split('\n')[0] ?? ''}`,
      hint: 'Install git in the image of this job; report paths are matched with the files that git tracks.',
    });
  }
  const [said = ''] = stderr.trim().split('\n');
  if (!/not a git repository|must be run in a work tree/.test(said) && /safe\.directory|ownership/.test(stderr)) {
    return new ProblemError({
      code: 'GIT-FAILED',
      reason: `git does not trust the checkout: ${said}`,
      hint: 'Run "git config --global --add safe.directory" with the path of the checkout before this step.',
    });
  }
  return new ProblemError({
    code: 'GIT-NO-REPOSITORY',
    reason: 'the working directory is in no git repository',
    hint: 'Check out the sources first (actions/checkout on GitHub), and run in the checkout.',
  });
}

function goModules(io: Io, root: string, tracked: TrackedFiles): Map<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const path of tracked) {
    if (!path.endsWith('go.mod') || (path !== 'go.mod' && !path.endsWith('/go.mod'))) continue;
    const name = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(
      io.readText(`${root}/${path}`, LARGEST_GO_MOD_BYTES) ?? '',
    )?.[1];
    if (name === undefined) continue;
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    modules.set(name, [...(modules.get(name) ?? []), directory]);
  }
  return modules;
}

function declaredPackage(source: string | undefined): string | undefined {
  return source === undefined ? undefined : PACKAGE.exec(source)?.[1]?.replaceAll('`', '').replaceAll('.', '/');
}
