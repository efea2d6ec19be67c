import { configProblem } from '../../shared/config/config-problem.ts';
import { integerOf, itemsOf, wordOf } from '../../shared/config/narrow.ts';
import type { IssueLevel } from '../../shared/model/issue.ts';

/** Options of the family, narrowed. Plain JSON: facts.json carries it. */
export interface WarningsOptions {
  /** Globs. */
  readonly reports: readonly string[];
  /** The least grave that counts. */
  readonly level: IssueLevel;
  /** Since the baseline; absent: not judged. */
  readonly maxNew?: number;
  readonly maxTotal?: number;
  readonly minReports: number;
}

/** Throws ProblemError CONFIG-*. */
export function configure(entries: ReadonlyMap<string, unknown>): WarningsOptions {
  const reports = entries.get('reports');
  const globs = itemsOf(reports, 'warnings.reports');
  if (globs.length === 0) throw configProblem('CONFIG-VALUE', 'warnings.reports is empty', 'Name at least one glob.');
  return {
    reports: globs,
    level: entries.has('level') ? wordOf(entries, 'level', ['error', 'warning', 'note']) : 'warning',
    ...(entries.has('max-new') ? { maxNew: integerOf(entries, 'max-new') } : {}),
    ...(entries.has('max-total') ? { maxTotal: integerOf(entries, 'max-total') } : {}),
    minReports: entries.has('min-reports') ? integerOf(entries, 'min-reports') : 1,
  };
}
