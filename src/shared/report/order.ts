import type { Finding, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

const RANKED = new WeakMap<readonly Finding[], readonly Finding[]>();

/**
 * What a reader should see first: errors before warnings before notices, then what is about the change under review, then
 * the larger span of lines, then by place and rule. Every report asks for it, so it is made once.
 */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  const known = RANKED.get(findings);
  if (known !== undefined) return known;
  const ranked = findings
    .map((finding, index) => ({ finding, index, lines: lineCount(finding) }))
    .sort(
      (a, b) =>
        RANKS[a.finding.severity] - RANKS[b.finding.severity] ||
        Number(b.finding.changed === true) - Number(a.finding.changed === true) ||
        b.lines - a.lines ||
        compare(a.finding.location?.path ?? '', b.finding.location?.path ?? '') ||
        (a.finding.location?.startLine ?? 0) - (b.finding.location?.startLine ?? 0) ||
        compare(a.finding.rule, b.finding.rule) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
  RANKED.set(findings, ranked);
  return ranked;
}

/** Every problem of a verdict; `problem` alone stands for a list of one. */
export function problemsOf(verdict: Verdict): readonly Problem[] {
  return verdict.problems ?? (verdict.problem === undefined ? [] : [verdict.problem]);
}

function lineCount({ location }: Finding): number {
  if (location?.startLine === undefined) return 0;
  return (location.endLine ?? location.startLine) - location.startLine + 1;
}

/** By UTF-16 units: the same on every machine and in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
