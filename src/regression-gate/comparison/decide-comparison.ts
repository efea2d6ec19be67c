import type { FamilyVerdict } from '../../shared/families/port.ts';
import { changeText, measureText } from '../../shared/history/measure-text.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { ComparisonFacts } from './facts.ts';
import { type JudgedPair, judge } from './judgement.ts';
import { COMPARISON_RULES } from './rule-ids.ts';
import type { ComparisonOptions } from './settings.ts';

/** Samples of both sides → what became worse. */
export function decideComparison(options: ComparisonOptions, facts: ComparisonFacts): FamilyVerdict {
  const judged = judge(options, facts);
  const of = (standing: JudgedPair['standing']): readonly JudgedPair[] =>
    judged.filter((one) => one.standing === standing);
  const problems: Problem[] = [...facts.problems];
  const [few, unknown] = [of('few'), [...of('unknown'), ...of('suspect')]];
  if (few.length > 0) problems.push(tooFew(few));
  if (unknown.length > 0) problems.push(uncertain(unknown, options));
  return {
    problems,
    findings: [...of('worse').map((one) => worse(one, facts)), ...facts.onlyBase.map((name) => removed(name, facts))],
    metrics: {
      comparison: {
        base: facts.base,
        pairs: facts.run,
        compared: judged.length - few.length,
        regressed: of('worse').length,
        improved: of('better').length,
        inconclusive: few.length + unknown.length,
      },
    },
    holds: `${judged.length === 1 ? judged[0]!.metric.name : `${judged.length} metrics`} as in ${facts.base.slice(0, 7)} or better, ${facts.run} pairs of runs`,
  };
}

/** `+3.1 % (95 %: +2.8 % to +3.3 %)`. */
export function changeOf({ before, now, change, interval }: JudgedPair): string {
  if (change === undefined || interval === undefined) return changeText(before, now);
  const [low, high] = interval;
  return `${changeText(1, 1 + change)} (95 %: ${changeText(1, 1 + low)} to ${changeText(1, 1 + high)})`;
}

function worse(one: JudgedPair, { base }: ComparisonFacts): Finding {
  const { metric, before, now, p, pairs } = one;
  const sure = p === undefined ? '' : `, ${pairs} pairs, p = ${p.toPrecision(1)}`;
  return {
    rule: COMPARISON_RULES.worse,
    severity: 'error',
    message: `${metric.name} went from ${measureText(before, metric.unit)} to ${measureText(now, metric.unit)}: ${changeOf(one)}${sure}`,
    hint: `Look at what changed since ${base.slice(0, 12)} in what is measured, or waive it.`,
    fingerprint: fingerprint(COMPARISON_RULES.worse, '', metric.name),
  };
}

function removed(name: string, { base }: ComparisonFacts): Finding {
  return {
    rule: COMPARISON_RULES.removed,
    severity: 'warning',
    message: `${name} is measured in ${base.slice(0, 7)} and not any more`,
    hint: 'If it was renamed, it is compared again with the next change; if it was taken out, nothing guards what it measured.',
    fingerprint: fingerprint(COMPARISON_RULES.removed, '', name),
  };
}

function named(judged: readonly JudgedPair[]): string {
  return judged.length === 1 ? judged[0]!.metric.name : `${judged[0]!.metric.name} and ${judged.length - 1} more`;
}

function tooFew(few: readonly JudgedPair[]): Problem {
  return {
    code: 'COMPARISON-FEW',
    reason: `of ${named(few)}, ${few[0]!.pairs} pairs of runs can be compared, too few to tell a change from chance`,
    hint: 'Measure something that takes longer, at least 0.1 s of CPU time, and is measured in every run; or raise pairs and most-pairs.',
  };
}

function uncertain(unknown: readonly JudgedPair[], { maxUncertainty }: ComparisonOptions): Problem {
  return {
    code: 'COMPARISON-UNCERTAIN',
    reason: `${named(unknown)} may be worse by more than ${maxUncertainty / 1000} %: ${changeOf(unknown[0]!)} after ${unknown[0]!.pairs} pairs of runs`,
    hint: 'Measure for longer in each run, or on a quieter machine; raise most-pairs; or say how much may stay unknown (max-uncertainty).',
  };
}
