import type { Finding } from '../shared/model/finding.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { DeterminismFacts } from './facts.ts';
import { boundText } from './plan/bound.ts';

/** The verdict in one line: what holds, or what is wrong first. */
export function headline(facts: DeterminismFacts, errors: readonly Finding[], problems: readonly Problem[]): string {
  const [error] = errors;
  if (error !== undefined) return error.message;
  const [problem] = problems;
  if (problem !== undefined) return `${problem.reason}${more(problems.length - 1)} (${problem.code})`;
  const { runs, plan, shard, reference, variations, committed } = facts;
  const files = `${reference?.files ?? 0} ${reference?.files === 1 ? 'artifact' : 'artifacts'}`;
  if (shard !== undefined)
    return `part ${shard.index} of ${shard.count}: ${runs.length} of ${plan.runs} builds, ${runs.length === 1 ? 'to be compared' : 'alike so far'} (${files}); the verdict is made where the parts are merged`;
  const varied = variations.filter(({ status }) => status === 'varied').length;
  const what = varied === 0 ? 'nothing varied' : `${varied} of ${variations.length} variations in effect`;
  const same = committed === undefined ? '' : ', and what is committed is what was built';
  return `${runs.length} builds gave the same ${files}${same}, ${what}; builds that differ are rarer than ${boundText(runs.length)} (95 % sure)`;
}

function more(count: number): string {
  return count > 0 ? `, and ${count} more` : '';
}
