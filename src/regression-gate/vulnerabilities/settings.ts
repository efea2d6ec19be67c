import { configProblem } from '../../shared/config/config-problem.ts';
import { entriesOf, flagOf, integerOf, itemsOf, listOf, wordOf } from '../../shared/config/narrow.ts';
import type { VulnerabilitySeverity } from '../../shared/model/vulnerability.ts';

/** The least grave that counts can be told; what is unknown always counts. */
export const LEVELS = ['critical', 'high', 'medium', 'low'] as const;
/** Of these there may be budgets. */
export const BUDGETS = ['critical', 'high', 'medium', 'low', 'unknown', 'total'] as const;
export type Budget = VulnerabilitySeverity | 'total';

/** Options of the family, narrowed. Plain JSON: facts.json carries it. */
export interface VulnerabilitiesOptions {
  /** Globs. */
  readonly reports: readonly string[];
  readonly level: (typeof LEVELS)[number];
  /** Since the baseline; absent: not judged. */
  readonly maxNew?: number;
  /** How many there may be, by severity and of all; absent: not judged. */
  readonly max: { readonly [budget in Budget]?: number };
  readonly failOnPublished: boolean;
  readonly minReports: number;
  /** Globs over names of packages that no scanner knows, such as those of the project itself. */
  readonly unaudited: readonly string[];
}

/** Throws ProblemError CONFIG-*. */
export function configure(entries: ReadonlyMap<string, unknown>): VulnerabilitiesOptions {
  const reports = entries.get('reports');
  const globs = itemsOf(reports, 'vulnerabilities.reports');
  if (globs.length === 0)
    throw configProblem('CONFIG-VALUE', 'vulnerabilities.reports is empty', 'Name at least one glob.');
  const max = entriesOf(entries.get('max'), 'vulnerabilities.max');
  return {
    reports: globs,
    level: entries.has('level') ? wordOf(entries, 'level', LEVELS) : 'low',
    ...(entries.has('max-new') ? { maxNew: integerOf(entries, 'max-new') } : {}),
    max: Object.fromEntries(BUDGETS.filter((name) => max.has(name)).map((name) => [name, integerOf(max, name)])),
    failOnPublished: entries.has('fail-on-published') && flagOf(entries, 'fail-on-published'),
    unaudited: listOf(entries, 'unaudited'),
    minReports: entries.has('min-reports') ? integerOf(entries, 'min-reports') : 1,
  };
}
