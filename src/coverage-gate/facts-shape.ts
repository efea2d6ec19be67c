import { METRICS } from '../shared/model/coverage.ts';
import { ProblemError } from '../shared/model/problem.ts';

/** An object of a facts.json, not yet known to be of the right form. */
export type Known = { readonly [key: string]: unknown };

export function checkSuite(suite: Known, path: string): void {
  text(suite['name'], `${path}.name`);
  for (const name of ['unmatchedCount', 'matchedCount', 'lowerBoundFiles']) count(suite[name], `${path}.${name}`);
  for (const [at, one] of list(suite['reports'], `${path}.reports`).entries())
    checkReport(object(one, `${path}.reports.${at}`), `${path}.reports.${at}`);
  for (const one of list(suite['unmatched'], `${path}.unmatched`)) text(one, `${path}.unmatched`);
  for (const [at, one] of list(suite['problems'], `${path}.problems`).entries())
    checkProblem(object(one, `${path}.problems.${at}`), `${path}.problems.${at}`);
  checkFiles(suite['files'], `${path}.files`);
}

export function checkProblem(problem: Known, path: string): void {
  for (const key of ['code', 'reason', 'hint']) text(problem[key], `${path}.${key}`);
  if (problem['location'] !== undefined)
    checkPlace(object(problem['location'], `${path}.location`), `${path}.location`);
}

/** Sorted by path, without repeats; gives the paths. */
export function checkFiles(value: unknown, path: string): readonly string[] {
  const paths: string[] = [];
  let previous = '';
  for (const [at, one] of list(value, path).entries()) {
    const file = object(one, `${path}.${at}`);
    const name = text(file['path'], `${path}.${at}.path`);
    if (name <= previous) invalid(`${path}.${at}.path`);
    previous = name;
    paths.push(name);
    for (const metric of METRICS)
      if (metric === 'lines' || file[metric] !== null) counted(file[metric], `${path}.${at}.${metric}`);
    if (
      file['uncovered'] !== undefined &&
      !/^\d{1,8}(?:-\d{1,8})?(?:,\d{1,8}(?:-\d{1,8})?)*$/.test(text(file['uncovered'], `${path}.${at}.uncovered`))
    )
      invalid(`${path}.${at}.uncovered`);
  }
  return paths;
}

function checkPlace(place: Known, path: string): void {
  text(place['path'], `${path}.path`);
  for (const key of ['line', 'column']) if (place[key] !== undefined) count(place[key], `${path}.${key}`);
}

function checkReport(report: Known, path: string): void {
  for (const key of ['path', 'format']) text(report[key], `${path}.${key}`);
  for (const key of ['sizeBytes', 'files']) count(report[key], `${path}.${key}`);
  flag(report['stale'], `${path}.stale`);
  if (report['shard'] !== undefined) text(report['shard'], `${path}.shard`);
  if (report['repeats'] === undefined) return;
  const repeats = object(report['repeats'], `${path}.repeats`);
  text(repeats['path'], `${path}.repeats.path`);
  if (!['content', 'shard'].includes(text(repeats['what'], `${path}.repeats.what`))) invalid(`${path}.repeats.what`);
}

export function flag(value: unknown, path: string): void {
  if (typeof value !== 'boolean') invalid(path);
}

export function counted(value: unknown, path: string): void {
  const [covered, total, ...rest] = list(value, path);
  if (rest.length > 0 || count(covered, path) > count(total, path)) invalid(path);
}

export function count(value: unknown, path: string): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : invalid(path);
}

export function text(value: unknown, path: string): string {
  return typeof value === 'string' ? value : invalid(path);
}

export function list(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : invalid(path);
}

export function object(value: unknown, path: string): Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Known) : invalid(path);
}

export function invalid(path: string): never {
  throw new ProblemError({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
  });
}
