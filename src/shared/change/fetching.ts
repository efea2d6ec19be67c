import type { Git } from './git.ts';

const REMOTE = 'origin';
/** A server that has stopped sending for half a minute is given up on. */
const PATIENCE = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30', '-c', 'maintenance.auto=false'];
const QUIET = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
/** Commits fetched at a time where a server cannot send history alone: each try takes twice as many as the one before. */
const DEEPEN = [50, 100, 200, 400, 800, 1600, 3200];
/** Servers that send a history without its files (`uploadpack.allowFilter`). Of others, a whole history may be gigabytes. */
const SENDS_BARE_HISTORY: ReadonlySet<string> = new Set(['github', 'gitlab']);

/** Gets one commit with its files, and as little else as can be. Returns whether it is there now. */
export function fetchCommit(git: Git, commit: string): boolean {
  // In a whole clone, a depth would cut its history off.
  fetched(git, ...(git.isShallow() ? ['--depth=1'] : []), REMOTE, commit);
  return git.commit(commit) !== undefined;
}

/**
 * Makes the history of a shallow clone and of `tip` (a commit or the name of a branch) long enough for `mergeBase` to give
 * an answer, and gives it. Where the server can, all of the history comes in one fetch, without files; those that the
 * difference needs are fetched by git itself. Elsewhere it grows until there is an answer.
 */
export function fetchHistory(
  git: Git,
  platform: string,
  tip: string,
  mergeBase: () => string | undefined,
): string | undefined {
  const wanted = refspec(tip);
  if (!git.isShallow()) {
    fetched(git, REMOTE, wanted);
    return mergeBase();
  }
  if (SENDS_BARE_HISTORY.has(platform)) {
    if (!fetched(git, '--unshallow', '--filter=tree:0', REMOTE, wanted)) fetched(git, '--unshallow', REMOTE, wanted);
    return mergeBase();
  }
  // With the tip alone first: deepening counts from what is there.
  fetched(git, '--depth=1', REMOTE, wanted);
  for (const commits of DEEPEN) {
    if (!git.isShallow()) return mergeBase();
    if (!fetched(git, `--deepen=${commits}`, REMOTE, wanted)) return undefined;
    const found = mergeBase();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A branch is kept where git itself would keep it. */
function refspec(tip: string): string {
  return isCommit(tip) ? tip : `+refs/heads/${tip}:refs/remotes/${REMOTE}/${tip}`;
}

/** What `tip` is called in this clone. */
export function revisionOf(tip: string): string {
  return isCommit(tip) ? tip : `refs/remotes/${REMOTE}/${tip}`;
}

function isCommit(tip: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tip);
}

function fetched(git: Git, ...args: readonly string[]): boolean {
  const { status } = git.run(...PATIENCE, 'fetch', ...QUIET, ...args);
  git.forget();
  return status === 0;
}
