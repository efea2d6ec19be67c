import type { VulnerabilitySeverity } from '../../shared/model/vulnerability.ts';
import type { SeverityCount } from './facts.ts';
import type { Budget, VulnerabilitiesOptions } from './settings.ts';
import { SEVERITIES } from './severities.ts';

/** What one limit of `max` counts. */
export interface BudgetUse {
  readonly budget: Budget;
  readonly limit: number;
  readonly count: number;
  /** Those that it counts. */
  readonly severities: readonly VulnerabilitySeverity[];
}

/**
 * How far each limit is used, the gravest first. What is unknown may be as grave as any: it counts for the gravest severity that
 * has a limit, unless it has a limit of its own.
 */
export function budgetUses(
  { max }: Pick<VulnerabilitiesOptions, 'max'>,
  counts: readonly SeverityCount[],
): readonly BudgetUse[] {
  const limited = SEVERITIES.filter((severity) => max[severity] !== undefined);
  const forUnknown = limited.includes('unknown') ? 'unknown' : limited[0];
  const total = (severities: readonly VulnerabilitySeverity[]): number =>
    counts.filter(({ severity }) => severities.includes(severity)).reduce((sum, count) => sum + count.total, 0);
  const uses = limited.map((budget): BudgetUse => {
    const severities: readonly VulnerabilitySeverity[] =
      budget === forUnknown && budget !== 'unknown' ? [budget, 'unknown'] : [budget];
    return { budget, limit: max[budget]!, count: total(severities), severities };
  });
  return max.total === undefined
    ? uses
    : [...uses, { budget: 'total', limit: max.total, count: total(SEVERITIES), severities: SEVERITIES }];
}
