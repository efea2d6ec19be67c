import { Git } from '../../shared/change/git.ts';
import type { FamilyContext } from '../../shared/families/port.ts';
import type { CommitRange } from './facts.ts';
import type { JudgedMetric } from './judgement.ts';

/** Longer ranges are not listed whole. */
const MOST_COMMITS = 1000;
const MOST_RANGES = 20;

/** Asks git for the commits that each change for the worse may be from. Ranges whose ends are not in this clone are left out. */
export function commitRanges(
  { io, checkout }: Pick<FamilyContext, 'io' | 'checkout'>,
  judged: readonly JudgedMetric[],
): readonly CommitRange[] {
  const wanted = new Map<string, readonly [from: string, to: string]>();
  const want = (from: string | undefined, to: string | null | undefined): void => {
    if (from !== undefined && to !== undefined && to !== null) wanted.set(`${from}..${to}`, [from, to]);
  };
  for (const { standing, lastGood, firstBad, open = [] } of judged) {
    if (standing === 'worse') want(lastGood, firstBad ?? checkout.commit);
    for (const change of open) want(change.lastGood, change.firstBad);
  }
  const git = new Git(io, checkout.directory);
  return [...wanted].slice(0, MOST_RANGES).flatMap(([range, [from, to]]) => {
    const { status, stdout } = git.run('rev-list', '--first-parent', `--max-count=${MOST_COMMITS}`, range, '--');
    if (status !== 0) return [];
    const commits = Buffer.from(stdout)
      .toString('latin1')
      .split('\n')
      .filter((line) => line !== '');
    return [{ from, to, commits }];
  });
}
