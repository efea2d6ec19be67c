import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Check, Table } from '../../shared/model/presentation.ts';
import type { WarningsFacts } from './facts.ts';
import type { WarningsOptions } from './settings.ts';

/** What people see of warnings: the sums, and the rules that say most. */
export function presentWarnings(
  { maxNew, maxTotal }: WarningsOptions,
  { total, comparison, rules, reports, problems }: WarningsFacts,
  { findings }: FamilyVerdict,
): FamilyPresentation {
  const sums: Table = {
    title: 'Warnings',
    columns: [
      { label: 'Warnings', align: 'right' },
      ...(comparison === undefined
        ? []
        : [{ label: 'New', align: 'right' } as const, { label: 'Fixed', align: 'right' } as const]),
      { label: 'Reports', align: 'right' },
    ],
    rows: [
      [
        String(total),
        ...(comparison === undefined
          ? []
          : [
              comparison.fresh.count === 0 ? '0' : { text: String(comparison.fresh.count), tone: 'bad' as const },
              comparison.fixed === 0 ? '0' : { text: String(comparison.fixed), tone: 'good' as const },
            ]),
        String(reports.length),
      ],
    ],
  };
  const byRule: Table = {
    title: 'Warnings by rule',
    columns: [
      { label: 'Rule', align: 'left' },
      { label: 'Warnings', align: 'right' },
    ],
    rows: rules.map(({ rule, count }) => [rule === '' ? 'without a rule' : { text: rule, code: true }, String(count)]),
    detail: true,
  };
  const check = (name: string, rule: string, isKnown: boolean): Check => {
    const own = findings.filter((finding) => finding.rule === rule && finding.severity === 'error');
    if (own.length > 0) return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
    return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
  };
  return {
    tables: [sums, ...(rules.length === 0 ? [] : [byRule])],
    notes:
      comparison === undefined
        ? []
        : [`Warnings are compared with those of ${comparison.commit.slice(0, 7)}, by the text of their lines.`],
    checks: [
      ...(maxNew === undefined ? [] : [check('warnings: new', 'warnings/new-warning', comparison !== undefined)]),
      ...(maxTotal === undefined ? [] : [check('warnings: all', 'warnings/too-many-warnings', true)]),
    ],
  };
}
