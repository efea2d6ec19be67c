import type { Finding, Severity } from '../../../shared/model/finding.ts';
import { fingerprint } from '../../../shared/policy/fingerprint.ts';
import type { TestEntry, TestList } from '../facts.ts';

export interface ListedRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly hint: string;
  readonly message: (entry: TestEntry) => string;
  /** What the tests of the list are, for those that are not named: `tests failed`. */
  readonly others: string;
}

/** One finding for each test of a list, and one for all that are not named: none is forgotten. */
export function listedFindings({ count, listed }: TestList, told: ListedRule): Finding[] {
  const { rule, severity, hint, message, others } = told;
  const findings = listed.map(
    (entry): Finding => ({
      rule,
      severity,
      message: message(entry),
      hint,
      ...(entry.path === undefined
        ? {}
        : { location: { path: entry.path, ...(entry.line === undefined ? {} : { startLine: entry.line }) } }),
      ...(entry.owners === undefined ? {} : { owners: entry.owners }),
      fingerprint: fingerprint(rule, '', entry.id),
    }),
  );
  const more = count - listed.length;
  if (more > 0)
    findings.push({
      rule,
      severity,
      message: `${more} more ${others}`,
      hint,
      fingerprint: fingerprint(rule, '', '\u001fmore'),
    });
  return findings;
}

/** Whether a count is beyond its limit; without a limit never. */
export function severityOf(count: number, limit: number | undefined, otherwise: Severity): Severity {
  return limit !== undefined && count > limit ? 'error' : otherwise;
}

/** ` (Error: …)`, the first line of a failure; '' without one. */
export function failureText({ message }: TestEntry): string {
  return message === undefined || message === '' ? '' : `: ${message}`;
}
