import type { Finding } from '../shared/model/finding.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { Outcome, Verdict } from '../shared/model/verdict.ts';

/**
 * One verdict over several, pure: inconclusive when one of them is, failed when one of them is, with the findings and
 * problems of all. No verdict at all is no pass.
 */
export function decide(verdicts: readonly Verdict[]): Verdict {
  const problems = verdicts.flatMap(problemsOf);
  const waived = verdicts.flatMap((verdict) => verdict.waived ?? []);
  const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
  if (verdicts.length === 0) problems.push(NOTHING_RAN);
  // One that does not say why is inconclusive all the same.
  const isOpen = problems.length > 0 || outcomes.has('inconclusive');
  const outcome: Outcome = isOpen ? 'inconclusive' : outcomes.has('failed') ? 'failed' : 'passed';
  const [first] = problems;
  return {
    version: 1,
    gate: 'certify',
    outcome,
    summary: summaryOf(verdicts),
    findings: joined(verdicts),
    ...(waived.length === 0 ? {} : { waived }),
    metrics: { gates: Object.fromEntries(verdicts.map((one) => [one.gate, { ...one.metrics, outcome: one.outcome }])) },
    ...(first === undefined ? {} : { problem: first }),
    ...(problems.length > 1 ? { problems } : {}),
  };
}

const NOTHING_RAN: Problem = {
  code: 'CERTIFY-NOTHING-RAN',
  reason: 'no gate came to a verdict',
  hint: 'Configure at least one gate in reliability.yml.',
};

function problemsOf({ outcome, problem, problems }: Verdict): readonly Problem[] {
  return outcome === 'inconclusive' ? (problems ?? (problem === undefined ? [] : [problem])) : [];
}

/**
 * A waiver of a fingerprint alone may be of any gate, so each gate looks for it: it is unused only where no gate used it, and
 * what is wrong with it is told once.
 */
function joined(verdicts: readonly Verdict[]): readonly Finding[] {
  const used = new Set(verdicts.flatMap(({ waived = [] }) => waived.map(({ waiver }) => waiver.location.startLine)));
  const told = new Set<string>();
  return verdicts.flatMap(({ findings }) =>
    findings.filter(({ rule, fingerprint, location }) => {
      if (!rule.startsWith('waiver/')) return true;
      const isUsed = rule === 'waiver/is-unused' && location !== undefined && used.has(location.startLine);
      const isNews = !isUsed && !told.has(fingerprint);
      told.add(fingerprint);
      return isNews;
    }),
  );
}

function summaryOf(verdicts: readonly Verdict[]): string {
  const of = (wanted: Outcome): readonly Verdict[] => verdicts.filter(({ outcome }) => outcome === wanted);
  const says = ({ gate, summary }: Verdict): string => `${gate}: ${summary}`;
  const [open, failed] = [of('inconclusive'), of('failed')];
  if (verdicts.length === 0) return `${NOTHING_RAN.reason} (${NOTHING_RAN.code})`;
  if (open.length > 0 || failed.length > 0) return [...open, ...failed].map(says).join('; ');
  const gates = verdicts.map(({ gate }) => gate).join(', ');
  return verdicts.length === 1 ? says(verdicts[0]!) : `${verdicts.length} gates passed: ${gates}`;
}
