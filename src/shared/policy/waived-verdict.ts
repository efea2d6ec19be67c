import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import type { WaivedFinding, WaiverFacts } from '../model/waiver.ts';
import { verdictSummary } from './verdict-summary.ts';
import { applyWaivers, type WaiverUse } from './waiver.ts';
import { waiverFindings } from './waiver-findings.ts';

/**
 * A gate's verdict under waivers, pure: what is waived does not count, but stays in `waived`; expired and unused waivers
 * are findings. An inconclusive verdict stays inconclusive, because what could not be measured is no finding. Without
 * anything to say, the verdict itself.
 */
export function waivedVerdict(verdict: Verdict, { path, today, waivers }: WaiverFacts): Verdict {
  const result = applyWaivers(verdict.findings, waivers, today);
  const isOpen = verdict.outcome === 'inconclusive';
  // What a waiver is for may be where nothing could be measured.
  const told = waiverFindings(isOpen ? { ...result, unused: [] } : result, path);
  if (result.waived.length === 0 && told.length === 0) return verdict;
  const findings = [...result.kept, ...told];
  const errors = findings.filter(isError);
  // Nobody waives a failure that no finding stands for.
  const isUnfounded = verdict.outcome === 'failed' && !verdict.findings.some(isError);
  const outcome = isOpen ? 'inconclusive' : errors.length > 0 || isUnfounded ? 'failed' : 'passed';
  const { problem } = verdict;
  const summary = verdictSummary({
    problems: verdict.problems ?? (problem === undefined ? [] : [problem]),
    errors,
    holds: () => (verdict.outcome === 'passed' || isUnfounded ? verdict.summary : waivedText(result.waived)),
  });
  return {
    ...verdict,
    outcome,
    summary,
    findings,
    ...(result.waived.length === 0 ? {} : { waived: result.waived.map((use) => waivedFinding(use, path)) }),
  };
}

function waivedText(waived: readonly WaiverUse[]): string {
  const errors = waived.filter(({ finding }) => isError(finding));
  const [first] = errors;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
  return `nothing fails that is not waived; waived until ${first?.waiver.expires}: ${first?.finding.message}${more}`;
}

function waivedFinding({ finding, waiver }: WaiverUse, path: string): WaivedFinding {
  const { reason, owner, expires, line } = waiver;
  return { ...finding, waiver: { reason, owner, expires, location: { path, startLine: line, endLine: line } } };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
