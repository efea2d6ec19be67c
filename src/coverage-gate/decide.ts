import picomatch from 'picomatch';
import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Finding } from '../shared/model/finding.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { Json, Verdict } from '../shared/model/verdict.ts';
import { fingerprint } from '../shared/policy/fingerprint.ts';
import { meets, percentText, percentValue, thresholdText, thresholdValue } from '../shared/policy/ratio.ts';
import { headline } from './headline.ts';
import { REPRODUCE } from './reproduce.ts';
import { staleFindings } from './rules/stale-report.ts';
import { uncoveredFindings } from './rules/uncovered-lines.ts';
import { unmeasuredFindings, unmeasuredProblem } from './rules/unmeasured-file.ts';
import { type Scope, total, totals } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

/** facts → verdict, pure: the same facts and settings give the same bytes anywhere. */
export function decide(settings: CoverageSettings, facts: CoverageFacts): Verdict {
  const problems: Problem[] = [];
  const failures: { scope: Scope; finding: Finding }[] = [];
  for (const suite of facts.suites) problems.push(...suite.problems);
  for (const scope of scopes(settings, facts, problems)) {
    for (const metric of METRICS) {
      const limit = scope.thresholds[metric];
      if (limit === undefined || limit === 0) continue;
      const outcome = check(scope, metric, limit);
      if (outcome === undefined) continue;
      if ('code' in outcome) problems.push(outcome);
      else failures.push({ scope, finding: outcome });
    }
  }
  const findings = [
    ...failures.map(({ finding }) => finding),
    ...uncoveredFindings(failures.map(({ scope }) => scope)),
    ...staleFindings(facts),
    ...(settings.unmeasured === 'warn' ? unmeasuredFindings(facts) : []),
  ];
  if (settings.unmeasured === 'fail' && facts.unmeasuredCount > 0 && problems.length === 0)
    problems.push(unmeasuredProblem(facts));
  const outcome = problems.length > 0 ? 'inconclusive' : failures.length > 0 ? 'failed' : 'passed';
  const [first] = problems;
  return {
    version: 1,
    gate: 'coverage-gate',
    outcome,
    summary: headline(
      settings,
      facts,
      failures.map(({ finding }) => finding),
      problems,
    ),
    findings,
    metrics: metricsOf(facts),
    ...(first === undefined ? {} : { problem: first }),
    ...(problems.length > 1 ? { problems } : {}),
  };
}

/** Everything that has a threshold: suites, path rules per suite (the first that matches a file counts it), the union. */
function scopes(settings: CoverageSettings, facts: CoverageFacts, problems: Problem[]): Scope[] {
  const found: Scope[] = [];
  for (const suite of facts.suites) {
    if (suite.problems.length > 0) continue;
    const own = settings.suites.find((candidate) => candidate.name === suite.name);
    const lowerBound = suite.lowerBoundFiles > 0;
    found.push({
      label: suite.name,
      suite: suite.name,
      files: suite.files,
      thresholds: own?.thresholds ?? {},
      lowerBound,
    });
    found.push(...ruledScopes(settings, suite, lowerBound, problems));
  }
  const union = facts.combined ?? (facts.suites.length === 1 ? facts.suites[0] : undefined);
  if (Object.keys(settings.combined).length > 0 && union !== undefined && union.problems.length === 0) {
    found.push({
      label: 'combined',
      suite: 'combined',
      files: union.files,
      thresholds: settings.combined,
      lowerBound: union.lowerBoundFiles > 0,
    });
  }
  return found;
}

function ruledScopes(settings: CoverageSettings, suite: SuiteFacts, lowerBound: boolean, problems: Problem[]): Scope[] {
  const rules = settings.paths.filter((rule) => rule.suites?.includes(suite.name) ?? true);
  const matchers = rules.map((rule) => picomatch(rule.match, { dot: true }));
  const files = rules.map((): SuiteFacts['files'][number][] => []);
  for (const file of rules.length === 0 ? [] : suite.files) {
    const at = matchers.findIndex((matches) => matches(file.path));
    if (at >= 0) files[at]!.push(file);
  }
  return rules.flatMap((rule, at) => {
    if (files[at]!.length > 0) {
      return [
        {
          label: `${suite.name} ${rule.match}`,
          suite: suite.name,
          match: rule.match,
          files: files[at]!,
          thresholds: rule.thresholds,
          lowerBound,
        },
      ];
    }
    problems.push({
      code: 'PATH-RULE-EMPTY',
      reason: `no file in the reports of suite ${suite.name} falls under the path rule ${rule.match}`,
      hint: 'Correct the glob, move the rule above the one that matches its files first, name the suites it is for, or take it out.',
    });
    return [];
  });
}

/** undefined: the threshold is met. A problem: it cannot be measured. */
function check(scope: Scope, metric: Metric, limit: number): Finding | Problem | undefined {
  const ratio = total(scope.files, metric);
  if (ratio === null || (ratio.total === 0 && metric === 'lines')) return notMeasured(scope, metric);
  // No branch (function, statement) in these files at all: nothing to cover, so nothing is missing.
  if (ratio.total === 0 || meets(ratio.covered, ratio.total, limit)) return undefined;
  const missing = Math.ceil((limit * ratio.total) / 100_000) - ratio.covered;
  const bound = metric === 'branches' && scope.lowerBound ? ' at least (merged reports without branch ids)' : '';
  return {
    rule: 'coverage/below-threshold',
    severity: 'error',
    message: `${scope.label}: ${metric} ${percentText(ratio, limit)}${bound} is below ${thresholdText(limit)} (${ratio.covered} of ${ratio.total})`,
    hint: `Cover ${missing} more of its ${metric} to reach ${thresholdText(limit)}.`,
    measured: { value: percentValue(ratio, limit) ?? 0, unit: 'percent', covered: ratio.covered, total: ratio.total },
    limit: { value: thresholdValue(limit), unit: 'percent' },
    reproduce: REPRODUCE,
    fingerprint: fingerprint('coverage/below-threshold', scope.match ?? '', `${scope.suite} ${metric}`),
  };
}

function notMeasured(scope: Scope, metric: Metric): Problem {
  return {
    code: 'METRIC-NOT-MEASURED',
    reason: `${scope.label} has a threshold for ${metric}, but no report of it says anything about ${metric}`,
    hint: `Switch ${metric} on in the coverage tool, use a format that carries them (docs/formats.md), or take the threshold out.`,
  };
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
  };
}

function ratios(suite: SuiteFacts): { readonly [metric: string]: Json } {
  return Object.fromEntries(
    Object.entries(totals(suite)).map(([metric, ratio]) => [
      metric,
      ratio === null ? null : { covered: ratio.covered, total: ratio.total },
    ]),
  );
}
