import type { Git } from '../shared/change/git.ts';
import type { Checkout } from './repository.ts';

/** Paths on one command line; Windows takes 32 KiB of it. */
const MOST_PATHS = 100;
const BLOB = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** Git's ids of sources as they were measured. */
export interface SourceBlobs {
  /** By path, of every tracked file and of those measured that are not tracked; absent where git cannot say. */
  readonly blobs: ReadonlyMap<string, string>;
  /** True: a measured file is not as it was committed, so that only the working tree has its lines. */
  readonly changed: boolean;
}

/**
 * Reports number the lines of the files that lie there: what git would call those, and not what its index says, is the id of
 * a measured source. The index is asked for all, the files themselves only where they differ from it.
 */
export function sourceBlobs({ git, indexed }: Checkout, measured: Iterable<string>): SourceBlobs {
  const blobs = indexed();
  const modified = new Set(
    paths(git, 'diff', '--name-only', '-z', '--no-ext-diff', '--ignore-submodules=all', '--diff-filter=MT'),
  );
  const unsaid = [...measured].filter((path) => modified.has(path) || !blobs.has(path));
  for (const path of unsaid) blobs.delete(path);
  for (let at = 0; at < unsaid.length; at += MOST_PATHS) {
    const some = unsaid.slice(at, at + MOST_PATHS);
    const { status, stdout } = git.run('hash-object', '--', ...some);
    const ids = Buffer.from(stdout).toString('latin1').split('\n');
    // It stops at the first that it cannot read: those behind it have no id then.
    if (status === 0 || ids.length > 1)
      for (const [position, path] of some.entries()) {
        const id = ids[position] ?? '';
        if (BLOB.test(id)) blobs.set(path, id);
      }
  }
  return { blobs, changed: unsaid.length > 0 };
}

/** What is listed with a NUL behind each; nothing when git fails. */
function paths(git: Git, ...args: readonly string[]): readonly string[] {
  const { status, stdout } = git.run(...args);
  return status === 0
    ? Buffer.from(stdout)
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '')
    : [];
}
