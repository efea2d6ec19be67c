import { askGit } from '../../shared/change/git.ts';
import type { BuildHost } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { sha256 } from '../../shared/policy/sha256.ts';

/** What is built, so that parts of one measurement on several machines can be told to belong together. */
export interface Sources {
  /** 40 or 64 hexadecimal digits; null outside of a commit. */
  readonly commit: string | null;
  /** Equal wherever the same files are checked out; '' when that cannot be known. */
  readonly digest: string;
  /** Whether git tracks a path of the working directory, or something below it. */
  readonly isTracked: (path: string) => boolean;
}

/** `own`: paths of the working directory that this tool writes. */
export async function readSources(
  io: Io,
  host: BuildHost,
  artifacts: readonly string[],
  own: readonly string[],
): Promise<Sources> {
  const tree = git(io, 'rev-parse', 'HEAD:./');
  if (tree === undefined)
    return { commit: null, digest: await contentDigest(io, host, [...artifacts, ...own]), isTracked: () => false };
  const others = ['.', ...own.map((path) => `:(exclude)${path}`)];
  const changes = [
    git(io, 'status', '--porcelain=v1', '-z', '--no-renames', '--', ...others),
    git(io, 'diff', 'HEAD', '--binary', '--no-ext-diff', '--no-textconv', '--', ...others),
  ];
  const tracked = (git(io, 'ls-files', '-z') ?? '').split('\0');
  return {
    commit: git(io, 'rev-parse', 'HEAD') ?? null,
    digest: sha256(JSON.stringify([tree, ...changes])),
    isTracked: (path) => tracked.some((file) => file === path || file.startsWith(`${path}/`)),
  };
}

/** Standard output without the line's end; undefined: there is no git, no repository, no commit. */
function git(io: Io, ...args: readonly string[]): string | undefined {
  const { status, stdout } = askGit(io, ['-c', 'core.quotePath=false', ...args]);
  return status === 0 ? new TextDecoder().decode(stdout).trimEnd() : undefined;
}

async function contentDigest(io: Io, host: BuildHost, ignore: readonly string[]): Promise<string> {
  try {
    const request = { root: io.workingDirectory, globs: ['**'], modes: 'ignore', mtimes: false } as const;
    const below = ignore.flatMap((path) => [path, `${path}/**`]);
    return (await host.fingerprint({ ...request, ignore: below })).rootDigest;
  } catch (error) {
    if (error instanceof ProblemError) return '';
    throw error;
  }
}
