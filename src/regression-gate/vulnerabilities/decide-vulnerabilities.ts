import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { type BudgetUse, budgetUses } from './budgets.ts';
import type { VulnerabilitiesFacts, VulnerabilityEntry } from './facts.ts';
import type { VulnerabilitiesOptions } from './settings.ts';

type Rule = 'vulnerabilities/new-vulnerability' | 'vulnerabilities/newly-published' | 'vulnerabilities/not-allowed';

/** Facts → what this change brings, what there may be none of, and of what there is too much. Each vulnerability is told once. */
export function decideVulnerabilities(options: VulnerabilitiesOptions, facts: VulnerabilitiesFacts): FamilyVerdict {
  const { comparison, counts } = facts;
  const problems: Problem[] = [...facts.problems];
  if (isCompared(options) && comparison === undefined && facts.comparisonProblem !== undefined)
    problems.push(facts.comparisonProblem);
  const sum = (of: 'total' | 'fresh' | 'published'): number => counts.reduce((all, count) => all + count[of], 0);
  const [total, fresh, published] = [sum('total'), sum('fresh'), sum('published')];
  const over = budgetUses(options, counts).filter(({ count, limit }) => count > limit);
  const findings = [
    ...facts.listed.flatMap((entry) => told(entry, options, over, fresh)),
    ...unlisted(options, facts, over, fresh),
    ...over.filter(({ limit }) => limit > 0).map(tooMany),
  ];
  const bySeverity = Object.fromEntries(counts.map((count) => [count.severity, count.total]));
  return {
    problems,
    findings: [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))],
    metrics: {
      vulnerabilities: {
        total,
        new: comparison === undefined ? null : fresh,
        fixed: comparison?.fixed ?? null,
        published: comparison === undefined ? null : published,
        ...bySeverity,
      },
    },
    holds:
      comparison === undefined
        ? `${total} vulnerabilities`
        : `${total} vulnerabilities, ${fresh} new, ${published} newly published and ${comparison.fixed} fixed`,
  };
}

/** Whether a rule needs the baseline. */
export function isCompared({ maxNew, failOnPublished }: VulnerabilitiesOptions): boolean {
  return maxNew !== undefined || failOnPublished;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function told(
  entry: VulnerabilityEntry,
  options: VulnerabilitiesOptions,
  over: readonly BudgetUse[],
  fresh: number,
): readonly Finding[] {
  const found = judged(entry, options, over, fresh);
  return found === undefined ? [] : [findingOf(entry, ...found)];
}

function judged(
  { standing, severity }: VulnerabilityEntry,
  options: VulnerabilitiesOptions,
  over: readonly BudgetUse[],
  fresh: number,
): readonly [Rule, Severity] | undefined {
  if (standing === 'new' && options.maxNew !== undefined && fresh > options.maxNew)
    return ['vulnerabilities/new-vulnerability', 'error'];
  if (over.some(({ limit, severities }) => limit === 0 && severities.includes(severity)))
    return ['vulnerabilities/not-allowed', 'error'];
  if (standing === 'new') return ['vulnerabilities/new-vulnerability', 'warning'];
  if (standing === 'published')
    return ['vulnerabilities/newly-published', options.failOnPublished ? 'error' : 'warning'];
  return undefined;
}

function findingOf(entry: VulnerabilityEntry, rule: Rule, severity: Severity): Finding {
  const { ids, module, version, title, isFile, path, line, owners } = entry;
  const [id = ''] = ids;
  const where = isFile || path === '' ? '' : `${path}: `;
  const what = module === '' ? '' : ` in ${module}${version === '' ? '' : ` ${version}`}`;
  const others = ids.length > 1 ? ` (${ids.slice(1, 4).join(', ')})` : '';
  return {
    rule,
    severity,
    message: `${where}${entry.severity === 'unknown' ? 'unknown severity' : entry.severity}: ${id}${others}${what}${title === '' ? '' : `: ${title.split('\n')[0]}`}`,
    hint: hintOf(entry),
    ...(isFile ? { location: { path, ...(line === 0 ? {} : { startLine: line }) } } : {}),
    ...(entry.standing === 'new' ? { changed: true as const } : {}),
    ...(owners === undefined ? {} : { owners }),
    // Whatever rule tells it: a waiver is of one vulnerability in one version of one package.
    fingerprint: fingerprint('vulnerabilities', module, `${id} ${version}`),
  };
}

function hintOf({ fixed, ids }: VulnerabilityEntry): string {
  if (ids[0]?.startsWith('CRASH-') === true)
    return 'Run the input again that the fuzzer kept, mend what it shows, and keep the input as a test.';
  return fixed.length === 0
    ? 'No mended version is known: leave the package, or waive it for a time.'
    : `Mended in ${fixed.join(', ')}.`;
}

/** What fails must be told, also of those that are not listed. */
function unlisted(
  { maxNew }: VulnerabilitiesOptions,
  { listed, counts }: VulnerabilitiesFacts,
  over: readonly BudgetUse[],
  fresh: number,
): readonly Finding[] {
  const total = counts.reduce((all, count) => all + count.total, 0);
  const more = total - listed.length;
  const fails = (maxNew !== undefined && fresh > maxNew) || over.some(({ limit }) => limit === 0);
  if (more <= 0 || !fails) return [];
  return [
    {
      rule: 'vulnerabilities/too-many',
      severity: 'error',
      message: `${more} more vulnerabilities are not listed`,
      hint: 'Upgrade some of the packages first.',
      fingerprint: fingerprint('vulnerabilities/too-many', '', '\u001fmore'),
    },
  ];
}

function tooMany({ budget, limit, count, severities }: BudgetUse): Finding {
  const what = budget === 'total' ? 'vulnerabilities' : `vulnerabilities of ${severities.join(' or ')} severity`;
  return {
    rule: 'vulnerabilities/too-many',
    severity: 'error',
    message: `there are ${count} ${what}, and at most ${limit} may be`,
    hint: 'Upgrade some of the packages; the report names them.',
    measured: { value: count, unit: 'count' },
    limit: { value: limit, unit: 'count' },
    fingerprint: fingerprint('vulnerabilities/too-many', '', budget),
  };
}
