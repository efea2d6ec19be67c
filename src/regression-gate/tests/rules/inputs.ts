import type { Finding } from '../../../shared/model/finding.ts';
import { fingerprint } from '../../../shared/policy/fingerprint.ts';
import { meets, percentText, thresholdText } from '../../../shared/policy/ratio.ts';
import type { QuarantineEntry, TestsFacts } from '../facts.ts';
import type { TestCategory, TestsOptions } from '../settings.ts';

/** Reports that are old or there twice, the quarantine, and the shares of kinds of tests. */
export function inputFindings(facts: TestsFacts, options: TestsOptions): Finding[] {
  return [
    ...options.categories.flatMap((category) => shareFindings(facts, category)),
    ...quarantineFindings(facts, options.releaseAfter),
    ...facts.reports.flatMap(({ path, stale, repeats }): Finding[] => [
      ...(stale ? [staleReport(path)] : []),
      ...(repeats === undefined ? [] : [repeatedReport(path, repeats)]),
    ]),
  ];
}

function shareFindings({ categories, total }: TestsFacts, category: TestCategory): Finding[] {
  const { name, minShare, maxShare } = category;
  if (total === 0) return [];
  const count = categories.find((one) => one.name === name)?.count ?? 0;
  const shown = (limit: number): string =>
    `${name}: ${count} of ${total} tests (${percentText({ covered: count, total }, limit)})`;
  const rule = 'tests/share-of-category';
  const of = (message: string, key: string): Finding => ({
    rule,
    severity: 'error',
    message,
    hint: 'Write tests of the kind that is missing, or correct the share.',
    fingerprint: fingerprint(rule, '', `${name} ${key}`),
  });
  const found: Finding[] = [];
  if (minShare !== undefined && !meets(count, total, minShare))
    found.push(of(`${shown(minShare)}, at least ${thresholdText(minShare)} needed`, 'min'));
  // More than its share: what is left for all others is less than the rest.
  if (maxShare !== undefined && !meets(total - count, total, 100_000 - maxShare))
    found.push(of(`${shown(maxShare)}, at most ${thresholdText(maxShare)} allowed`, 'max'));
  return found;
}

function quarantineFindings({ quarantine }: TestsFacts, releaseAfter: number): Finding[] {
  if (quarantine === undefined) return [];
  const { path, today, entries } = quarantine;
  const finding = (
    rule: string,
    severity: Finding['severity'],
    entry: QuarantineEntry,
    message: string,
    hint: string,
  ) => ({
    rule,
    severity,
    message,
    hint,
    location: { path, startLine: entry.line, endLine: entry.line },
    owners: [entry.owner],
    fingerprint: fingerprint(rule, path, entry.id),
  });
  return entries.flatMap((entry): Finding[] => {
    const { id, expires, outcome, passes } = entry;
    if (expires < today)
      return [
        finding(
          'tests/quarantine-expired',
          'error',
          entry,
          `the quarantine of ${id} ended on ${expires}`,
          'Mend the test and take it out of the file; or say again why, and until when.',
        ),
      ];
    if (outcome === undefined)
      return [
        finding(
          'tests/quarantine-unused',
          'warning',
          entry,
          `no test is called ${id}, which is quarantined`,
          'A quarantined test still runs. Correct its name as this report spells it, or take it out.',
        ),
      ];
    if (passes < releaseAfter) return [];
    return [
      finding(
        'tests/quarantine-released',
        'warning',
        entry,
        `${id} passed ${passes} runs in a row, and is quarantined no longer`,
        'Take it out of the file; it counts again.',
      ),
    ];
  });
}

function staleReport(path: string): Finding {
  return {
    rule: 'tests/stale-report',
    severity: 'warning',
    message: `${path} was made before the commit it should be of`,
    hint: 'Run the tests again on this commit, and do not restore reports from a cache.',
    location: { path },
    fingerprint: fingerprint('tests/stale-report', path, ''),
  };
}

function repeatedReport(path: string, repeats: string): Finding {
  return {
    rule: 'tests/repeated-report',
    severity: 'warning',
    message: `${path} has the same tests and times as ${repeats}; they count twice`,
    hint: 'Name the report once; look whether it was written over another one, or left by an earlier try.',
    location: { path },
    fingerprint: fingerprint('tests/repeated-report', path, ''),
  };
}
