import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { WarningEntry, WarningsFacts } from './facts.ts';
import type { WarningsOptions } from './settings.ts';

const NEW = 'warnings/new-warning';
const MANY = 'warnings/too-many-warnings';

/** Facts → what is new beyond what may be, and what is too much. */
export function decideWarnings({ maxNew, maxTotal }: WarningsOptions, facts: WarningsFacts): FamilyVerdict {
  const { total, comparison } = facts;
  const problems: Problem[] = [...facts.problems];
  if (maxNew !== undefined && comparison === undefined && facts.comparisonProblem !== undefined)
    problems.push(facts.comparisonProblem);
  const fresh = comparison?.fresh.count ?? 0;
  const isOver = maxNew !== undefined && fresh > maxNew;
  return {
    problems,
    findings: [
      ...(comparison === undefined ? [] : newFindings(comparison, isOver)),
      ...(maxTotal !== undefined && total > maxTotal ? [tooMany(total, maxTotal)] : []),
    ],
    metrics: { warnings: { total, new: comparison?.fresh.count ?? null, fixed: comparison?.fixed ?? null } },
    holds:
      comparison === undefined ? `${total} warnings` : `${total} warnings, ${fresh} new and ${comparison.fixed} fixed`,
  };
}

function newFindings({ commit, fresh }: NonNullable<WarningsFacts['comparison']>, isOver: boolean): readonly Finding[] {
  const severity = isOver ? 'error' : 'warning';
  const hint = 'Mend it; or silence it where it is, with a reason, if it is wrong.';
  const seen = new Map<string, number>();
  const findings = fresh.listed.map((entry): Finding => {
    const place = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, place);
    return {
      rule: NEW,
      severity,
      message: `${textOf(entry)}, new since ${commit.slice(0, 7)}`,
      hint,
      ...(entry.isFile
        ? { location: { path: entry.path, ...(entry.line === 0 ? {} : { startLine: entry.line }) } }
        : {}),
      ...(entry.owners === undefined ? {} : { owners: entry.owners }),
      fingerprint: fingerprint(NEW, entry.path, `${entry.key} ${place}`),
    };
  });
  const more = fresh.count - fresh.listed.length;
  if (more > 0)
    findings.push({
      rule: NEW,
      severity,
      message: `${more} more are new`,
      hint,
      fingerprint: fingerprint(NEW, '', '\u001fmore'),
    });
  return findings;
}

function textOf({ message, rule, isFile, path }: WarningEntry): string {
  const where = isFile || path === '' ? '' : `${path}: `;
  return `${where}${message.split('\n')[0] ?? ''}${rule === '' ? '' : ` (${rule})`}`;
}

function tooMany(total: number, limit: number): Finding {
  return {
    rule: MANY,
    severity: 'error',
    message: `there are ${total} warnings, and at most ${limit} may be`,
    hint: 'Mend some; the report says which rules they are of.',
    measured: { value: total, unit: 'count' },
    limit: { value: limit, unit: 'count' },
    fingerprint: fingerprint(MANY, '', ''),
  };
}
