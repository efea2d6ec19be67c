import type { Io } from '../io/port.ts';
import { gitText } from './git.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** The commits before HEAD. */
export interface FirstParents {
  /** HEAD~1, HEAD~2 and so on: on a pull request's merge commit the first is the tip of the base branch. */
  readonly commits: readonly string[];
  /** True: the clone ends here, the history does not. */
  readonly shallow: boolean;
}

/**
 * At most `most` first parents of HEAD, HEAD itself left out: a run that is repeated would be compared with itself. At the
 * end of a shallow clone one more is known, because a commit names its parents whether they were fetched or not; it is
 * all there is with actions/checkout's default depth of 1.
 */
export function firstParents(io: Io, most: number): FirstParents {
  // Empty before the first commit.
  const listed = gitText(io, 'rev-list', '--first-parent', `--max-count=${most + 1}`, 'HEAD', '--');
  const [head, ...commits] = listed.split('\n').filter((line) => COMMIT.test(line));
  const last = commits.at(-1) ?? head;
  if (last === undefined || commits.length >= most) return { commits, shallow: false };
  const [header = ''] = gitText(io, 'cat-file', 'commit', last).split('\n\n');
  const parent = /^parent ([0-9a-f]+)$/mu.exec(header)?.[1];
  if (parent === undefined || !COMMIT.test(parent)) return { commits, shallow: false };
  return { commits: [...commits, parent], shallow: true };
}
