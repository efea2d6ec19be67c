import { METRICS } from '../shared/model/coverage.ts';
import type { CoverageFacts, PatchFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Finding } from '../shared/model/finding.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { Json, Verdict } from '../shared/model/verdict.ts';
import { carriedFindings, carriedMetrics, carriedProblems } from './carry/carried-texts.ts';
import { deltaMetrics } from './delta-metrics.ts';
import { headline } from './headline.ts';
import { ownedFiles, ownersLookup } from './owner-scopes.ts';
import { type RatchetResult, ratchetOf } from './ratchet.ts';
import { judgeRegression } from './regression.ts';
import { flakyFindings, indirectFindings, missingSuiteFindings } from './rules/baseline-lines.ts';
import { judgeGaps } from './rules/gaps.ts';
import { ownersLineFindings } from './rules/owners-line.ts';
import { patchFindings } from './rules/patch.ts';
import { ratchetFindings } from './rules/ratchet.ts';
import { repeatedFindings } from './rules/repeated-report.ts';
import { staleFindings } from './rules/stale-report.ts';
import { uncoveredFindings } from './rules/uncovered-lines.ts';
import { unmeasuredFindings, unmeasuredProblem } from './rules/unmeasured-file.ts';
import { type Scope, totals } from './scope.ts';
import { scopesOf } from './scopes.ts';
import type { CoverageSettings } from './settings.ts';
import { checkThreshold } from './threshold.ts';

/** facts → verdict, pure: the same facts and settings give the same bytes anywhere. */
export function decide(settings: CoverageSettings, facts: CoverageFacts): Verdict {
  const problems: Problem[] = [];
  const failures: { scope: Scope; finding: Finding }[] = [];
  for (const suite of facts.suites) problems.push(...suite.problems);
  const add = (problem: Problem): void => {
    if (!problems.some(({ code, reason }) => code === problem.code && reason === problem.reason))
      problems.push(problem);
  };
  for (const scope of scopesOf(settings, facts)) {
    if ('problem' in scope) {
      add(scope.problem);
      continue;
    }
    for (const metric of METRICS) {
      const limit = scope.thresholds[metric];
      if (limit === undefined || limit === 0) continue;
      const outcome = checkThreshold(scope, metric, limit);
      if (outcome === undefined) continue;
      if ('code' in outcome) problems.push(outcome);
      else failures.push({ scope, finding: outcome });
    }
  }
  const ratchet = ratchetOf(settings, facts);
  problems.push(...(ratchet?.problems ?? []).filter((problem) => !problems.includes(problem)));
  for (const problem of carriedProblems(settings, facts)) add(problem);
  const judged = judgeRegression(settings, facts);
  for (const { problem } of judged) if (problem !== undefined) add(problem);
  const fallen = judged.filter(({ finding }) => finding !== undefined);
  const gaps = judgeGaps(settings, facts);
  for (const problem of gaps.flatMap((kind) => kind.problems)) add(problem);
  const failed = failures.map(({ scope }) => scope);
  const findings = [
    ...failures.map(({ finding }) => finding),
    ...(ratchet === undefined ? [] : ratchetFindings(ratchet)),
    ...fallen.flatMap(({ finding }) => finding ?? []),
    ...missingSuiteFindings(facts, settings.regression !== undefined),
    ...gaps.flatMap((kind) => kind.findings),
    ...patchFindings(facts, failed),
    ...indirectFindings(facts, new Set(fallen.map(({ label }) => label))),
    ...uncoveredFindings(failed, facts.patch),
    ...staleFindings(facts),
    ...repeatedFindings(facts),
    ...ownersLineFindings(facts),
    ...flakyFindings(facts),
    ...carriedFindings(facts),
    ...(settings.unmeasured === 'warn' ? unmeasuredFindings(facts) : []),
  ];
  if (settings.unmeasured === 'fail' && facts.unmeasuredCount > 0 && problems.length === 0)
    problems.push(unmeasuredProblem(facts));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const outcome = problems.length > 0 ? 'inconclusive' : errors.length > 0 ? 'failed' : 'passed';
  const [first] = problems;
  return {
    version: 1,
    gate: 'coverage-gate',
    outcome,
    summary: headline(settings, facts, errors, problems),
    findings: withOwners(findings, facts),
    metrics: { ...metricsOf(facts), ...ratchetMetrics(ratchet) },
    ...(first === undefined ? {} : { problem: first }),
    ...(problems.length > 1 ? { problems } : {}),
  };
}

/** Whom to ask about a file; a finding about an owner already says who it is. */
function withOwners(findings: readonly Finding[], facts: CoverageFacts): readonly Finding[] {
  if (facts.owners === undefined) return findings;
  const ownersOf = ownersLookup(facts);
  return findings.map((finding) => {
    const owners = finding.location === undefined ? [] : ownersOf(finding.location.path);
    return owners.length === 0 ? finding : { ...finding, owners };
  });
}

function metricsOf(facts: CoverageFacts): { readonly [key: string]: Json } {
  const suites: { [name: string]: Json } = {};
  const measured = new Set<string>();
  let [unmatched, problems] = [0, 0];
  for (const suite of facts.suites) {
    suites[suite.name] = { ...ratios(suite), files: suite.files.length, reports: suite.reports.length };
    unmatched += suite.unmatchedCount;
    problems += suite.problems.length;
    if (facts.suites.length > 1) for (const file of suite.files) measured.add(file.path);
  }
  return {
    suites,
    ...(facts.combined === undefined
      ? {}
      : { combined: { ...ratios(facts.combined), files: facts.combined.files.length } }),
    files: facts.suites.length > 1 ? measured.size : (facts.suites[0]?.files.length ?? 0),
    unmatchedReportPaths: unmatched,
    unmeasuredFiles: facts.unmeasuredCount,
    problems,
    ...patchMetrics(facts),
    ...deltaMetrics(facts),
    ...carriedMetrics(facts),
    ...ownerMetrics(facts),
    ...gapMetrics(facts),
  };
}

function ratchetMetrics(ratchet: RatchetResult | undefined): { readonly [key: string]: Json } {
  if (ratchet === undefined) return {};
  const { below, unmeasured, raisable } = ratchet.judgement;
  const floors = ratchet.facts.floors.length;
  return { ratchet: { floors, below: below.length, unmeasured: unmeasured.length, raisable: raisable.length } };
}

function patchMetrics({ patch }: CoverageFacts): { readonly [key: string]: Json } {
  if (patch?.base === undefined) return {};
  const own = (files: PatchFacts['files']): { readonly [key: string]: Json } => {
    const { lines, branches } = ratios({ files });
    // A change without code has no percentage, but it was measured: 0 of 0.
    return { lines: lines ?? { covered: 0, total: 0 }, branches: branches ?? null, files: files.length };
  };
  return {
    patch: {
      base: patch.base.commit,
      ...own(patch.files),
      changedFiles: patch.changedFiles,
      suites: Object.fromEntries(patch.suites.map(({ name, files }) => [name, own(files)])),
    },
    unmeasuredChangedFiles: patch.unmeasured.length,
  };
}

function ownerMetrics(facts: CoverageFacts): { readonly [key: string]: Json } {
  if (facts.owners === undefined) return {};
  const owned = ownedFiles(facts).flatMap(({ owner, files }) =>
    owner === undefined ? [] : [[owner, { ...ratios({ files }), files: files.length }] as const],
  );
  return { owners: Object.fromEntries(owned) };
}

function gapMetrics({ gaps }: CoverageFacts): { readonly [key: string]: Json } {
  if (gaps === undefined) return {};
  const { sources, tests, unreached, rankedCount, kinds } = gaps;
  return { gaps: { sources, tests, unreached, ranked: rankedCount, kinds } };
}

function ratios(suite: Pick<SuiteFacts, 'files'>): { readonly [metric: string]: Json } {
  return Object.fromEntries(
    Object.entries(totals(suite)).map(([metric, ratio]) => [
      metric,
      ratio === null ? null : { covered: ratio.covered, total: ratio.total },
    ]),
  );
}
