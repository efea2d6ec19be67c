import type { FamilyVerdict } from '../../shared/families/port.ts';
import { changeText, measureText } from '../../shared/history/measure-text.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { WATCH_RULES } from '../../shared/policy/change-points/commit-watch.ts';
import { expectedFalseAlarms } from '../../shared/policy/change-points/false-discovery.ts';
import { median } from '../../shared/policy/change-points/order-statistics.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { unitFactor } from '../../shared/policy/measurement-unit.ts';
import { bisectPlan } from './bisect-plan.ts';
import type { BenchmarksFacts, CommitRange } from './facts.ts';
import { type JudgedMetric, judge } from './judgement.ts';
import { type FamilyId, RULE_IDS } from './rule-ids.ts';
import type { BenchmarksOptions, MetricLimit } from './settings.ts';

/** Facts → what is over its limit, and what became worse. `id`: `benchmarks` or `load`, the area of the rules. */
export function decideBenchmarks(id: FamilyId, options: BenchmarksOptions, facts: BenchmarksFacts): FamilyVerdict {
  const problems: Problem[] = [...facts.problems];
  const findings: Finding[] = options.limits.flatMap((limit) => limited(id, limit, facts, problems));
  const { metrics: judged, common } = judge(options, facts);
  const count = (standing: JudgedMetric['standing']): number =>
    judged.filter((one) => one.standing === standing).length;
  const compared = judged.filter(({ standing }) => standing !== 'new' && standing !== 'few').length;
  if (options.compare) {
    if (facts.baselineProblem !== undefined) problems.push(facts.baselineProblem);
    else problems.push(...tooFew(judged, compared));
    for (const one of judged) if (one.standing === 'worse') findings.push(worse(id, one, facts.ranges));
    if (facts.onDefaultBranch) findings.push(...judged.flatMap((one) => stillWorse(id, one, facts.ranges)));
    const suspects = judged.filter(({ standing }) => standing === 'suspect');
    findings.push(...suspects.map((one) => suspect(id, one)));
    if (suspects.length > 0 && options.onSuspect === 'inconclusive' && !facts.onDefaultBranch)
      problems.push(unconfirmed(suspects));
    findings.push(...facts.removed.map((name) => removed(id, name)));
    if (common !== undefined) findings.push(environment(id, common.factor, common.moved, common.of));
  }
  const lastGood = lastGoodOf(judged, facts.commits);
  return {
    problems,
    findings,
    metrics: {
      [id]: {
        compared,
        regressed: count('worse'),
        improved: count('better'),
        inconclusive: count('suspect') + count('few') + count('new'),
        metrics: judged.length,
        removed: facts.removed.length,
        expectedFalseAlarms: Number(expectedFalseAlarms(compared).toPrecision(3)),
        ...lastGood,
      },
    },
    holds: `${judged.length} metrics of ${id}${options.compare ? `, ${compared} compared with the history` : ''}`,
  };
}

/** The oldest of those that anything went worse from, and how many measured commits ago that was. */
function lastGoodOf(
  judged: readonly JudgedMetric[],
  commits: readonly string[],
): { readonly lastGood?: string; readonly lastGoodBack?: number } {
  const places = judged
    .filter(({ standing, lastGood }) => standing === 'worse' && lastGood !== undefined)
    .map(({ lastGood }) => commits.indexOf(lastGood!));
  if (places.length === 0) return {};
  const oldest = Math.min(...places);
  return { lastGood: commits[oldest]!, lastGoodBack: commits.length - oldest };
}

function limited(
  id: FamilyId,
  { metric, is, value: limit, unit }: MetricLimit,
  { metrics }: BenchmarksFacts,
  problems: Problem[],
): readonly Finding[] {
  const matches = globMatcher([metric]);
  const own = metrics.filter(({ name }) => name === metric || matches(name));
  if (own.length === 0)
    problems.push({
      code: 'BENCHMARKS-NO-METRIC',
      reason: `${id}.limits names ${metric}, which no report measured`,
      hint: 'Correct the name, or let the tool measure it; the table of the report lists what there is.',
    });
  return own.flatMap(({ name, unit: ownUnit, values }) => {
    const factor = unit === '' ? 1 : unitFactor(unit, ownUnit);
    if (factor === undefined) {
      problems.push({
        code: 'BENCHMARKS-UNIT',
        reason: `${name} is measured in ${ownUnit || 'no unit'}, and its limit in ${unit}`,
        hint: 'Give the limit in a unit of the same kind.',
      });
      return [];
    }
    const [now, most] = [median(values), limit * factor];
    // Just what was asked for: not "not within", which NaN would be.
    if (is === 'at-most' ? now <= most : now >= most) return [];
    return [
      {
        rule: RULE_IDS[id].overLimit,
        severity: 'error' as const,
        message: `${name} is ${measureText(now, ownUnit)}, and has to be ${is === 'at-most' ? 'at most' : 'at least'} ${measureText(most, ownUnit)}`,
        hint: 'Make it faster, or change the limit.',
        fingerprint: fingerprint(RULE_IDS[id].overLimit, '', name),
      },
    ];
  });
}

function worse(
  id: FamilyId,
  { metric, before = Number.NaN, now, lastGood, firstBad }: JudgedMetric,
  ranges: readonly CommitRange[],
): Finding {
  const { name, unit } = metric;
  const since = firstBad === undefined ? 'in this commit' : `since ${firstBad.slice(0, 7)}`;
  return {
    rule: RULE_IDS[id].worse,
    severity: 'error',
    message: `${name} went from ${measureText(before, unit)} to ${measureText(now, unit)}, ${changeText(before, now)}, ${since}`,
    hint: lastGood === undefined ? 'Look at what was changed, or waive it.' : bisectPlan(lastGood, firstBad, ranges),
    fingerprint: fingerprint(RULE_IDS[id].worse, '', name),
  };
}

function stillWorse(
  id: FamilyId,
  { metric: { name, unit }, now, open = [] }: JudgedMetric,
  ranges: readonly CommitRange[],
): readonly Finding[] {
  return open.map(({ before, lastGood, firstBad }) => ({
    rule: RULE_IDS[id].stillWorse,
    severity: 'warning',
    message: `${name} is still worse than before ${firstBad.slice(0, 7)}: ${measureText(now, unit)} after ${measureText(before, unit)}, ${changeText(before, now)}`,
    hint: `Accept it with a waiver, or mend it. ${bisectPlan(lastGood, firstBad, ranges)}`,
    // Of one change: what is accepted is not what comes later.
    fingerprint: fingerprint(RULE_IDS[id].stillWorse, '', `${name} ${firstBad}`),
  }));
}

function suspect(id: FamilyId, { metric, before = Number.NaN, now }: JudgedMetric): Finding {
  const { name, unit } = metric;
  return {
    rule: RULE_IDS[id].suspect,
    severity: 'warning',
    message: `${name} may have become worse: ${measureText(now, unit)} after ${measureText(before, unit)}, ${changeText(before, now)}`,
    hint: `Measure it again: ${WATCH_RULES.confirming} of ${WATCH_RULES.of} runs decide, best on fresh machines, all reports together.`,
    fingerprint: fingerprint(RULE_IDS[id].suspect, '', name),
  };
}

function removed(id: FamilyId, name: string): Finding {
  return {
    rule: RULE_IDS[id].removed,
    severity: 'warning',
    message: `${name} is not measured any more`,
    hint: 'If it was renamed, its history begins again; if it was taken out, nothing guards what it measured.',
    fingerprint: fingerprint(RULE_IDS[id].removed, '', name),
  };
}

function environment(id: FamilyId, factor: number, moved: number, of: number): Finding {
  return {
    rule: RULE_IDS[id].environment,
    severity: 'notice',
    message: `${moved} of ${of} metrics moved together, by ${changeText(1, factor)} of time: the machine or the toolchain, not the code; they are judged by what is left`,
    hint: 'Compare runs of one kind of machine only (machine).',
    fingerprint: fingerprint(RULE_IDS[id].environment, '', ''),
  };
}

/** One that is in this commit for the first time has nothing to be compared with; one that has a history, but too short a one, must not pass for it. */
function tooFew(judged: readonly JudgedMetric[], compared: number): readonly Problem[] {
  const few = judged.filter(({ standing }) => standing === 'few');
  const open = few.length === 0 && compared === 0 ? judged : few;
  const [first] = open;
  if (first === undefined) return [];
  const least = Math.min(...open.map(({ metric }) => metric.history.length));
  const names =
    open.length === judged.length
      ? 'these metrics'
      : open.length === 1
        ? first.metric.name
        : `${open.length} metrics, such as ${first.metric.name},`;
  return [
    {
      code: 'BASELINE-NONE',
      reason: `the history has ${least} ${least === 1 ? 'run' : 'runs'} of ${names} on this machine, and ${WATCH_RULES.leastBaseline} are needed to tell a change from noise`,
      hint: 'Let more runs of the default branch keep their measurements; they do so even when this is all that they lack.',
    },
  ];
}

function unconfirmed(suspects: readonly JudgedMetric[]): Problem {
  return {
    code: 'BENCHMARKS-SUSPECT',
    reason: `${suspects.length === 1 ? suspects[0]!.metric.name : `${suspects.length} metrics`} may have become worse, and too few runs say so`,
    hint: `Run the benchmarks ${WATCH_RULES.of - 1} more times, best on fresh machines, and name all the reports; or say on-suspect: warn.`,
  };
}
