import type { Git } from './git.ts';

/**
 * Where HEAD left the history of `tip`; undefined when this clone cannot say. In a shallow clone a common ancestor may hide
 * a nearer one behind the end of what was fetched: it only counts when everything between it and the two is there.
 */
export function mergeBase(git: Git, tip: string): string | undefined {
  const [head, other] = [git.commit('HEAD'), git.commit(tip)];
  if (other === undefined) return undefined;
  if (other.id === head?.id) return head.id;
  const found = git.line('merge-base', '--end-of-options', tip, 'HEAD');
  if (found === undefined || !git.isShallow()) return found;
  const ends = git.shallowCommits();
  const { status, stdout } = git.run('rev-list', 'HEAD', tip, `^${found}`, '--');
  if (status !== 0) return undefined;
  const above = Buffer.from(stdout).toString('latin1').split('\n');
  return above.some((commit) => ends.has(commit)) ? undefined : found;
}
