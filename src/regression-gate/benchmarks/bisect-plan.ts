import type { CommitRange } from './facts.ts';

const SHOWN = 5;

/** Which commits a change may be from, and how to find the one. `firstBad`: absent for this commit. */
export function bisectPlan(lastGood: string, firstBad: string | undefined, ranges: readonly CommitRange[]): string {
  const { commits = [] } =
    ranges.find(({ from, to }) => from === lastGood && (firstBad === undefined || to === firstBad)) ?? {};
  const short = (commit: string): string => commit.slice(0, 12);
  const good = `The last good commit is ${short(lastGood)}.`;
  if (commits.length === 1) return `${good} The change came with ${short(commits[0]!)}.`;
  const more = commits.length > SHOWN ? ` and ${commits.length - SHOWN} more` : '';
  const among =
    commits.length === 0
      ? ''
      : ` It is one of ${commits.length} commits: ${commits.slice(0, SHOWN).map(short).join(', ')}${more}.`;
  return `${good}${among} Go back to it, or look for the change: git bisect start --first-parent ${firstBad === undefined ? 'HEAD' : short(firstBad)} ${short(lastGood)}; git bisect run COMMAND`;
}
