import { METRICS } from '../shared/model/coverage.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { SUITE_NAME_PATTERN } from './conventional-suites.ts';
import type { CoverageSettings } from './settings.ts';

type Known = { readonly [key: string]: unknown };

/**
 * Options and facts of a facts.json, checked: it comes from an artifact that anybody may have written, and what is
 * missing in it must not pass. Throws ProblemError FACTS-INVALID with the dotted path of what is wrong.
 */
export function readFacts(
  options: unknown,
  facts: unknown,
): { readonly options: CoverageSettings; readonly facts: CoverageFacts } {
  checkOptions(object(options, 'options'));
  checkFacts(object(facts, 'facts'));
  return { options: options as CoverageSettings, facts: facts as CoverageFacts };
}

function checkOptions(options: Known): void {
  for (const [at, suite] of list(options['suites'], 'options.suites').entries()) {
    const own = object(suite, `options.suites.${at}`);
    text(own['name'], `options.suites.${at}.name`);
    thresholds(own['thresholds'], `options.suites.${at}.thresholds`);
  }
  thresholds(options['combined'], 'options.combined');
  for (const [at, rule] of list(options['paths'], 'options.paths').entries()) {
    const own = object(rule, `options.paths.${at}`);
    text(own['match'], `options.paths.${at}.match`);
    if (own['suites'] !== undefined)
      for (const name of list(own['suites'], `options.paths.${at}.suites`)) text(name, `options.paths.${at}.suites`);
    thresholds(own['thresholds'], `options.paths.${at}.thresholds`);
  }
  text(options['key'], 'options.key');
  if (!['fail', 'warn', 'ignore'].includes(text(options['unmeasured'], 'options.unmeasured')))
    invalid('options.unmeasured');
  count(options['maxAnnotations'], 'options.maxAnnotations');
}

function thresholds(value: unknown, path: string): void {
  const own = object(value, path);
  for (const metric of METRICS)
    if (own[metric] !== undefined && count(own[metric], `${path}.${metric}`) > 100_000) invalid(`${path}.${metric}`);
}

function checkFacts(facts: Known): void {
  const suites = list(facts['suites'], 'facts.suites');
  if (suites.length === 0) invalid('facts.suites');
  for (const [at, suite] of suites.entries()) checkSuite(object(suite, `facts.suites.${at}`), `facts.suites.${at}`);
  if (facts['combined'] !== undefined) checkSuite(object(facts['combined'], 'facts.combined'), 'facts.combined');
  count(facts['rangesOmittedFiles'], 'facts.rangesOmittedFiles');
  count(facts['unmeasuredCount'], 'facts.unmeasuredCount');
  for (const path of list(facts['unmeasured'], 'facts.unmeasured')) text(path, 'facts.unmeasured');
  if (facts['baseline'] !== undefined) checkBaseline(object(facts['baseline'], 'facts.baseline'));
}

function checkBaseline(baseline: Known): void {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text(baseline['commit'], 'facts.baseline.commit')))
    invalid('facts.baseline.commit');
  if (count(baseline['commitsBack'], 'facts.baseline.commitsBack') === 0) invalid('facts.baseline.commitsBack');
  const suites = Object.entries(object(baseline['suites'], 'facts.baseline.suites'));
  for (const [name, totals] of suites) {
    if (!new RegExp(SUITE_NAME_PATTERN, 'u').test(name)) invalid('facts.baseline.suites');
    checkTotals(totals, `facts.baseline.suites.${name}`);
  }
  if (baseline['combined'] !== undefined) checkTotals(baseline['combined'], 'facts.baseline.combined');
}

function checkTotals(totals: unknown, path: string): void {
  const own = object(totals, path);
  for (const metric of METRICS) if (own[metric] !== null) counted(own[metric], `${path}.${metric}`);
}

function checkSuite(suite: Known, path: string): void {
  text(suite['name'], `${path}.name`);
  for (const name of ['unmatchedCount', 'matchedCount', 'lowerBoundFiles']) count(suite[name], `${path}.${name}`);
  for (const [at, one] of list(suite['reports'], `${path}.reports`).entries())
    text(object(one, `${path}.reports.${at}`)['path'], `${path}.reports.${at}.path`);
  for (const one of list(suite['unmatched'], `${path}.unmatched`)) text(one, `${path}.unmatched`);
  for (const [at, one] of list(suite['problems'], `${path}.problems`).entries()) {
    const problem = object(one, `${path}.problems.${at}`);
    for (const key of ['code', 'reason', 'hint']) text(problem[key], `${path}.problems.${at}.${key}`);
  }
  for (const [at, one] of list(suite['files'], `${path}.files`).entries()) {
    const file = object(one, `${path}.files.${at}`);
    text(file['path'], `${path}.files.${at}.path`);
    for (const metric of METRICS)
      if (metric === 'lines' || file[metric] !== null) counted(file[metric], `${path}.files.${at}.${metric}`);
    if (
      file['uncovered'] !== undefined &&
      !/^\d{1,8}(?:-\d{1,8})?(?:,\d{1,8}(?:-\d{1,8})?)*$/.test(text(file['uncovered'], `${path}.files.${at}.uncovered`))
    )
      invalid(`${path}.files.${at}.uncovered`);
  }
}

function counted(value: unknown, path: string): void {
  const [covered, total, ...rest] = list(value, path);
  if (rest.length > 0 || count(covered, path) > count(total, path)) invalid(path);
}

function count(value: unknown, path: string): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : invalid(path);
}

function text(value: unknown, path: string): string {
  return typeof value === 'string' ? value : invalid(path);
}

function list(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : invalid(path);
}

function object(value: unknown, path: string): Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Known) : invalid(path);
}

function invalid(path: string): never {
  throw new ProblemError({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
  });
}
