import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Json, Verdict } from '../model/verdict.ts';
import { verdictSummary } from '../policy/verdict-summary.ts';
import type { FamiliesFacts } from './facts.ts';
import type { AnyFamily, FamilyVerdict } from './port.ts';
import type { FamiliesSettings } from './settings.ts';

/** Facts → verdict, pure. A configured family without facts is inconclusive; one that is not configured is not there. */
export function decide(
  gate: string,
  families: readonly AnyFamily[],
  settings: FamiliesSettings,
  facts: FamiliesFacts,
): Verdict {
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  const metrics: { [key: string]: Json } = {};
  const holds: string[] = [];
  const add = (problem: Problem): void => {
    if (!problems.some(({ code, reason }) => code === problem.code && reason === problem.reason))
      problems.push(problem);
  };
  for (const family of families) {
    const own = facts.families[family.id];
    if (own === undefined) continue;
    if ('problem' in own) {
      add(own.problem);
      continue;
    }
    const verdict = decideFamily(family, settings, own.facts);
    for (const problem of verdict.problems) add(problem);
    findings.push(...verdict.findings);
    Object.assign(metrics, verdict.metrics);
    holds.push(verdict.holds);
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = problems;
  return {
    version: 1,
    gate,
    outcome: problems.length > 0 ? 'inconclusive' : errors.length > 0 ? 'failed' : 'passed',
    summary: verdictSummary({ problems, errors, holds: () => holds.join('; ') }),
    findings,
    metrics,
    ...(first === undefined ? {} : { problem: first }),
    ...(problems.length > 1 ? { problems } : {}),
  };
}

/** Decided for the verdict and for what is shown; pure, so it is the same both times. */
export function decideFamily(family: AnyFamily, settings: FamiliesSettings, facts: unknown): FamilyVerdict {
  return family.decide(settings.families[family.id], facts);
}
