import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';

/** What a verdict is made of: errors in the order in which they are told. */
export interface SummaryParts {
  readonly problems: readonly Problem[];
  readonly errors: readonly Finding[];
  /** What is said when neither is there. */
  readonly holds: () => string;
}

/** A verdict in one line: what could not be measured first, and what failed all the same; else what failed; else what holds. */
export function verdictSummary({ problems, errors, holds }: SummaryParts): string {
  const [problem] = problems;
  const [error] = errors;
  const failed = error === undefined ? '' : `${error.message}${more(errors.length - 1)}`;
  if (problem !== undefined) {
    const said = `${problem.reason}${more(problems.length - 1)} (${problem.code})`;
    return failed === '' ? said : `${said}; failed as well: ${failed}`;
  }
  return failed === '' ? holds() : failed;
}

function more(count: number): string {
  return count > 0 ? `, and ${count} more` : '';
}
