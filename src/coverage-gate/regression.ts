import type { LinePair, SuiteDeltaFacts } from '../shared/model/coverage-delta.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Finding, Location } from '../shared/model/finding.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Problem } from '../shared/model/problem.ts';
import { dropsTooFar, effectiveBase } from '../shared/policy/coverage-drop.ts';
import { fingerprint } from '../shared/policy/fingerprint.ts';
import { percentTexts, percentValue } from '../shared/policy/ratio.ts';
import { readRanges } from './counting.ts';
import { REPRODUCE } from './reproduce.ts';
import type { CoverageSettings } from './settings.ts';

const RULE = 'coverage/below-baseline';

/** How a suite, or all together, stands to the baseline: a problem, a drop that is too large, or neither. */
export interface Judged {
  /** `unit`, `combined`; `regression` when nothing can be said of any. */
  readonly label: string;
  readonly problem?: Problem;
  readonly finding?: Finding;
  /** What was compared, for people. */
  readonly detail: string;
}

/** Nothing without the option `regression`. */
export function judgeRegression({ regression }: CoverageSettings, facts: CoverageFacts): readonly Judged[] {
  if (regression === undefined) return [];
  const { delta, baseline } = facts;
  if (delta === undefined || delta.problem !== undefined || baseline === undefined) {
    const problem = delta?.problem ?? notLookedFor();
    return [{ label: 'regression', problem, detail: problem.reason }];
  }
  const [trouble] = facts.suites.flatMap(({ problems }) => problems);
  const closed = (label: string, problem: Problem): Judged => ({ label, problem, detail: problem.reason });
  const judged = facts.suites.map(({ name, problems: [problem] }) => {
    const own = delta.suites.find((suite) => suite.name === name);
    if (problem !== undefined) return closed(name, problem);
    return own === undefined ? closed(name, notLookedFor()) : judge(own, name, regression.maxDrop, facts);
  });
  if (delta.combined === undefined) return judged;
  const { combined } = delta;
  return [
    ...judged,
    trouble === undefined ? judge(combined, 'combined', regression.maxDrop, facts) : closed('combined', trouble),
  ];
}

/**
 * The suite as it is compared: lines that are known to flap stand as they did, and those that are no longer measured though
 * they are still there count as uncovered.
 */
export function comparedLines({ after, dropped, flakyLost, flakyGained }: SuiteDeltaFacts): Ratio {
  return { covered: after[0] + flakyLost - flakyGained, total: after[1] + dropped[1] };
}

function judge(suite: SuiteDeltaFacts, label: string, maxDrop: number, facts: CoverageFacts): Judged {
  const before = ratio(suite.before);
  const after = comparedLines(suite);
  if (before.total === 0) return { label, detail: 'new: the baseline has no lines of it' };
  if (after.total === 0) return { label, detail: 'all of its code was removed' };
  const removed = ratio(suite.removed);
  // All of the base is gone: then others' lines took the place of all, and stand for them.
  const input = { before, removed: removed.total < before.total ? removed : { covered: 0, total: 0 }, after };
  const { ratio: base, base: kind } = effectiveBase(input)!;
  const [now, then] = percentTexts(after, base);
  const what = kind === 'whole' ? 'the baseline' : 'the baseline without removed code';
  const commit = facts.baseline?.commit.slice(0, 7) ?? '';
  const compared = `${now} (${after.covered} of ${after.total}) against ${then} (${base.covered} of ${base.total}), ${what} of ${commit}`;
  if (dropsTooFar(input, maxDrop) !== true) return { label, detail: `${compared}; ${allowed(maxDrop)}` };
  const limit = limitValue(base, maxDrop);
  const location = placeOf(suite, label, facts);
  const finding: Finding = {
    rule: RULE,
    severity: 'error',
    message: `${label}: lines fell to ${now} (${after.covered} of ${after.total}) from ${then} (${base.covered} of ${base.total}), ${what} of ${commit}${adjusted(suite)}; ${allowed(maxDrop)}`,
    hint: `${hint(suite, unrunFiles(facts, label))} The table of what changed since ${commit} tells removed, changed and other lines apart.`,
    ...(location === undefined ? {} : { location }),
    measured: { value: percentValue(after) ?? 0, unit: 'percent', ...after },
    limit: { value: limit, unit: 'percent' },
    reproduce: REPRODUCE,
    fingerprint: fingerprint(RULE, '', `${label} lines`),
  };
  return { label, finding, detail: finding.message };
}

function adjusted({ dropped, flakyLost, flakyGained }: SuiteDeltaFacts): string {
  const flaky = flakyLost + flakyGained;
  const parts = [
    ...(flaky > 0 ? [`${flaky} flaky line${flaky === 1 ? '' : 's'} counted as before`] : []),
    ...(dropped[1] > 0 ? [`${dropped[1]} no longer measured counted as uncovered`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function hint({ lost, flakyLost, dropped, added, keptAfter, name }: SuiteDeltaFacts, unrun: number): string {
  if (unrun > 0)
    return `Run the tests of ${name}: ${unrun} changed file${unrun === 1 ? ' counts' : 's count'} as uncovered, because they did not run.`;
  const open = added[1] - added[0];
  if (dropped[1] > 0) return `Let the tests of ${name} measure all files again that they measured before.`;
  if (lost > flakyLost)
    return `${lost - flakyLost} line${lost - flakyLost === 1 ? '' : 's'} that the change does not touch ${lost - flakyLost === 1 ? 'is' : 'are'} no longer covered: look for a test that was removed, skipped or no longer gets there.`;
  if (open > 0) return `Cover more of the ${open} new or rewritten lines that no test runs.`;
  return keptAfter[1] === 0 ? 'Cover the new lines.' : 'Cover more lines.';
}

/** Files that changed since their suite, which is carried forward, ran. */
function unrunFiles({ carried = [] }: CoverageFacts, label: string): number {
  return carried.reduce((sum, { suite, changedCount }) => sum + (suite === label ? changedCount : 0), 0);
}

function allowed(maxDrop: number): string {
  return maxDrop === 0
    ? 'nothing may be lost'
    : `at most ${maxDrop / 1000} point${maxDrop === 1000 ? '' : 's'} may be lost`;
}

/** The lowest share that is allowed, in percent, cut to three decimals. */
function limitValue({ covered, total }: Ratio, maxDrop: number): number {
  const milli = (BigInt(covered) * 100_000n) / BigInt(total) - BigInt(maxDrop);
  return Number(milli < 0n ? 0n : milli) / 1000;
}

/** Where most was lost: of lines that did not change, else of a file that is gone from the reports, else of the change. */
function placeOf(suite: SuiteDeltaFacts, label: string, { patch }: CoverageFacts): Location | undefined {
  const [worst] = suite.indirect;
  if (worst !== undefined && worst.lost > 0) {
    const [first] = readRanges(worst.lostLines);
    return { path: worst.path, ...(first === undefined ? {} : { startLine: first.start, endLine: first.end }) };
  }
  const [dropped] = suite.droppedFiles;
  if (dropped !== undefined) return { path: dropped };
  const changed = (label === 'combined' ? patch?.files : patch?.suites.find(({ name }) => name === label)?.files) ?? [];
  const open = [...changed].sort((a, b) => b.lines[1] - b.lines[0] - (a.lines[1] - a.lines[0]))[0];
  if (open?.uncovered === undefined) return undefined;
  const [first] = readRanges(open.uncovered);
  return { path: open.path, ...(first === undefined ? {} : { startLine: first.start, endLine: first.end }) };
}

function ratio([covered, total]: LinePair): Ratio {
  return { covered, total };
}

function notLookedFor(): Problem {
  return {
    code: 'BASELINE-NONE',
    reason: 'what coverage was before was not looked for',
    hint: 'Run the gate with the option regression and a baseline.',
  };
}
