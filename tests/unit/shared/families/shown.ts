import type { FamilyPresentation, FamilyVerdict } from '../../../../src/shared/families/port.ts';
import type { Problem } from '../../../../src/shared/model/problem.ts';

export const COMMIT: string = 'abcdef0'.padEnd(40, '0');
export const PROBLEM: Problem = { code: 'BASELINE-NONE', reason: 'there is none', hint: 'Wait.' };

/** Codes of problems, then `severity rule: message`. */
export function saidBy({ problems, findings }: Pick<FamilyVerdict, 'problems' | 'findings'>): readonly string[] {
  return [
    ...problems.map(({ code }) => code),
    ...findings.map(({ rule, severity, message }) => `${severity} ${rule.slice(rule.indexOf('/') + 1)}: ${message}`),
  ];
}

/** Tables as `title: column | column`, their rows, and how many more there are. */
export function linesOf({ tables }: Pick<FamilyPresentation, 'tables'>): readonly string[] {
  return tables.flatMap(({ title, columns, rows, omittedRows }) => [
    `${title}: ${columns.map(({ label }) => label).join(' | ')}`,
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'text' in cell ? cell.text : cell)).join(' | '),
    ),
    ...(omittedRows === undefined ? [] : [`${omittedRows} more`]),
  ]);
}

/** Outcomes of the checks by name. */
export function outcomesOf({ checks }: Pick<FamilyPresentation, 'checks'>): { readonly [name: string]: string } {
  return Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]));
}
