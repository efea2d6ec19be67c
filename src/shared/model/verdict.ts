import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import type { WaivedFinding } from './waiver.ts';

export type Outcome = 'passed' | 'failed' | 'inconclusive';

/** JSON that a verdict may carry: integers are counts, never rounded percentages. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a gate says. `failed` has at least one finding of severity `error`; `inconclusive` has at least one problem
 * (and keeps the findings of whatever could be measured); `passed` has neither. The same inputs give the same bytes.
 */
export interface Verdict {
  readonly version: 1;
  readonly gate: string;
  readonly outcome: Outcome;
  /** One line: what holds, or what to do. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Those that do not count for now, because somebody answers for them; absent: none. Shown, but never annotated. */
  readonly waived?: readonly WaivedFinding[];
  readonly metrics: { readonly [key: string]: Json };
  /** The first of `problems`; only when inconclusive. */
  readonly problem?: Problem;
  /** All of them, when there are more than one. */
  readonly problems?: readonly Problem[];
}

/** 0 passed, 1 failed, 2 inconclusive. With `warn`, an inconclusive run exits 0 unless an error was found all the same. */
export function exitCode(verdict: Verdict, onInconclusive: 'fail' | 'warn'): 0 | 1 | 2 {
  if (verdict.outcome === 'passed') return 0;
  if (verdict.outcome === 'failed') return 1;
  if (onInconclusive === 'fail') return 2;
  return verdict.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

/** All was measured. What lacks nothing but a baseline to compare with is whole: that is how the first one comes to be. */
export function isWhole({ outcome, problem, problems }: Verdict): boolean {
  return outcome !== 'inconclusive' || (problem?.code === 'BASELINE-NONE' && problems === undefined);
}

/** An `inconclusive` verdict for a run that could not even start to decide. */
export function inconclusive(gate: string, problem: Problem): Verdict {
  return {
    version: 1,
    gate,
    outcome: 'inconclusive',
    summary: `${problem.reason} (${problem.code})`,
    findings: [],
    metrics: {},
    problem,
  };
}
