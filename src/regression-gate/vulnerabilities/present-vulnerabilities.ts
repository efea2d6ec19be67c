import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Check, Table } from '../../shared/model/presentation.ts';
import { budgetUses } from './budgets.ts';
import { isCompared } from './decide-vulnerabilities.ts';
import type { SeverityCount, VulnerabilitiesFacts } from './facts.ts';
import type { VulnerabilitiesOptions } from './settings.ts';

const MOST_ROWS = 50;

/** What people see of vulnerabilities: how many of each severity, and which. */
export function presentVulnerabilities(
  options: VulnerabilitiesOptions,
  facts: VulnerabilitiesFacts,
  { findings }: FamilyVerdict,
): FamilyPresentation {
  const { comparison, counts, listed, problems } = facts;
  const uses = budgetUses(options, counts);
  const overNames = new Set(uses.filter(({ count, limit }) => count > limit).map(({ budget }) => budget));
  const check = (name: string, rules: readonly string[], isKnown: boolean): Check => {
    const own = findings.filter(({ rule, severity }) => severity === 'error' && rules.includes(rule));
    if (own.length > 0) return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
    return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
  };
  return {
    tables: [sums(counts, comparison?.fixed, overNames), ...(listed.length === 0 ? [] : [names(facts)])],
    notes: [
      ...(comparison === undefined
        ? []
        : [`Vulnerabilities are compared with those of ${comparison.commit.slice(0, 7)}, by package and name.`]),
    ],
    checks: [
      ...(isCompared(options)
        ? [
            check(
              'vulnerabilities: new',
              ['vulnerabilities/new-vulnerability', 'vulnerabilities/newly-published'],
              comparison !== undefined,
            ),
          ]
        : []),
      ...(uses.length === 0
        ? []
        : [check('vulnerabilities: all', ['vulnerabilities/not-allowed', 'vulnerabilities/too-many'], true)]),
    ],
  };
}

function sums(counts: readonly SeverityCount[], fixed: number | undefined, over: ReadonlySet<string>): Table {
  const shown = counts.filter(({ severity, total }) => severity !== 'unknown' || total > 0);
  const all = counts.reduce((sum, { total }) => sum + total, 0);
  const fresh = counts.reduce((sum, count) => sum + count.fresh, 0);
  const published = counts.reduce((sum, count) => sum + count.published, 0);
  const cell = (count: number, tone: 'bad' | 'good') => (count === 0 ? '0' : { text: String(count), tone });
  return {
    title: 'Vulnerabilities',
    columns: [
      { label: 'Vulnerabilities', align: 'right' },
      ...shown.map(({ severity }) => ({
        label: `${severity[0]!.toUpperCase()}${severity.slice(1)}`,
        align: 'right' as const,
      })),
      ...(fixed === undefined
        ? []
        : ['New', 'Newly published', 'Fixed'].map((label) => ({ label, align: 'right' as const }))),
    ],
    rows: [
      [
        over.has('total') ? { text: String(all), tone: 'bad' } : String(all),
        ...shown.map(({ severity, total }) => (over.has(severity) ? cell(total, 'bad') : String(total))),
        ...(fixed === undefined ? [] : [cell(fresh, 'bad'), String(published), cell(fixed, 'good')]),
      ],
    ],
  };
}

function names({ listed, counts }: VulnerabilitiesFacts): Table {
  const more = counts.reduce((sum, { total }) => sum + total, 0) - Math.min(listed.length, MOST_ROWS);
  const standings = { known: '', new: 'new', published: 'newly published', unknown: '' } as const;
  return {
    title: more > 0 ? `Vulnerabilities by package (${more} more are not shown)` : 'Vulnerabilities by package',
    columns: ['Package', 'Version', 'Vulnerability', 'Severity', 'Since the baseline', 'Mended in'].map((label) => ({
      label,
      align: 'left' as const,
    })),
    rows: listed
      .slice(0, MOST_ROWS)
      .map(({ module, version, ids, severity, standing, fixed }) => [
        module === '' ? '' : { text: module, code: true },
        version,
        ids[0] ?? '',
        severity,
        standing === 'new' ? { text: standings[standing], tone: 'bad' } : standings[standing],
        fixed.join(', '),
      ]),
    detail: true,
  };
}
