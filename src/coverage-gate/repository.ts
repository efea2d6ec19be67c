import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import type { Repository } from './path-resolver.ts';
import { TrackedFiles } from './tracked-files.ts';

const LARGEST_GO_MOD_BYTES = 1 << 20;
const LARGEST_SOURCE_BYTES = 1 << 20;
const PACKAGE = /^\s*package\s+([\w.`]+)/m;

/** The git checkout that the working directory is in. */
export interface Checkout extends Repository {
  /** Working directory relative to the root; '' at the root. */
  readonly prefix: string;
  /** 40 hexadecimal digits, or null before the first commit. */
  readonly commit: string | null;
  /** Committer time of that commit, in ms since 1970 UTC. */
  readonly committedMs: number;
}

/**
 * Asks git. Ownership of the checkout does not matter to reading names from it (containers run as another user), and a
 * file-system monitor that the repository configures is not started.
 */
function git(io: Io, ...args: readonly string[]): ReturnType<Io['run']> {
  return io.run('git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args]);
}

/** Reads names and the commit, no contents. Throws ProblemError GIT-MISSING, GIT-NO-REPOSITORY, GIT-FAILED. */
export function readCheckout(io: Io): Checkout {
  const place = git(io, 'rev-parse', '--show-toplevel', '--show-prefix');
  if (place.status !== 0) throw notARepository(place);
  const [root = '', prefix = ''] = text(place.stdout).split('\n');
  const listed = git(io, '-C', root, 'ls-files', '--stage', '-z');
  if (listed.status !== 0) {
    throw new ProblemError({
      code: 'GIT-FAILED',
      reason: `git ls-files failed: ${listed.stderr.trim().split('\n')[0] ?? ''}`,
      hint: 'Report paths are matched with the files that git tracks; check that "git ls-files" works in this job.',
    });
  }
  const tracked = new TrackedFiles(plainFiles(text(listed.stdout)));
  const head = git(io, 'log', '-1', '--format=%H %ct');
  const [commit = '', seconds = '0'] = head.status === 0 ? text(head.stdout).trim().split(' ') : [];
  const packages = new Map<string, string | undefined>();
  return {
    tracked,
    root: root.replace(/^(?:[A-Za-z]:)?\//, ''),
    prefix: prefix.replace(/\/$/, ''),
    commit: commit === '' ? null : commit,
    committedMs: Number(seconds) * 1000,
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
  return listed.split('\0').flatMap((entry) => (entry.startsWith('100') ? [entry.slice(entry.indexOf('\t') + 1)] : []));
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
  return new ProblemError({
    code: 'GIT-NO-REPOSITORY',
    reason: 'the working directory is in no git repository',
    hint: 'Check out the sources first (actions/checkout on GitHub), and run in the checkout.',
  });
}

function goModules(io: Io, root: string, tracked: TrackedFiles): Map<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const path of tracked.named('go.mod')) {
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
