import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Cell, Check, Table } from '../../shared/model/presentation.ts';
import { gradeOf } from './decide-policy.ts';
import type { PolicyFacts, Profile } from './facts.ts';
import { isEnforced } from './rules/enforced.ts';
import { pagesText } from './rules/profile-place.ts';
import type { PolicyOptions } from './settings.ts';

const MOST_ROWS = 30;

/** Each check of a test report, and the rules that it stands for. */
const CHECKS: readonly (readonly [name: string, ...rules: readonly string[]])[] = [
  [
    'policy: every page has one',
    'no-policy',
    'report-only',
    'not-everywhere',
    'begins-late',
    'not-ascii',
    'ignored-in-meta',
  ],
  ['policy: strength', 'weak-directive', 'static-nonce'],
  ['policy: own code', 'refuses-own-code', 'unused-hash'],
  ['policy: code of others', 'no-integrity'],
  ['policy: other headers', 'may-be-framed', 'type-sniffing', 'opener-handle', 'referrer-told'],
];

/** What people see of the policy: which pages have which, and what is checked. */
export function presentPolicy(_options: PolicyOptions, facts: PolicyFacts, verdict: FamilyVerdict): FamilyPresentation {
  const { profiles } = facts;
  const table: Table = {
    title: `Policy of ${facts.site}: ${gradeOf(facts)}`,
    columns: [
      { label: 'Pages', align: 'left' },
      { label: 'Status', align: 'right' },
      { label: 'Policy', align: 'left' },
    ],
    rows: profiles.slice(0, MOST_ROWS).map(row),
    ...(profiles.length > MOST_ROWS ? { omittedRows: profiles.length - MOST_ROWS } : {}),
    prose: true,
  };
  return { tables: [table], notes: notesOf(facts), checks: CHECKS.map((check) => checkOf(check, verdict)) };
}

function row(profile: Profile): readonly Cell[] {
  const { headers, metas, status } = profile;
  const policies = [
    ...headers.filter(({ name }) => name === 'content-security-policy').map(({ value }) => value),
    ...metas.filter(({ reportOnly }) => !reportOnly).map(({ content }) => `in the page: ${content}`),
  ];
  return [
    pagesText(profile),
    String(status),
    isEnforced(profile) ? { text: policies.join(' and '), code: true } : { text: 'none that holds', tone: 'bad' },
  ];
}

function notesOf({ kind, configuration, omitted }: PolicyFacts): readonly string[] {
  return [
    ...(kind === 'directory' && configuration === undefined
      ? ['No file was found that sets headers: only what stands in the pages is known (site: { headers: … }).']
      : []),
    ...(omitted > 0 ? [`${omitted} more of the same kind were left out.`] : []),
  ];
}

function checkOf([name, ...rules]: (typeof CHECKS)[number], { findings, problems }: FamilyVerdict): Check {
  const own = findings.filter(
    ({ rule, severity }) => severity === 'error' && rules.includes(rule.slice('policy/'.length)),
  );
  if (own.length > 0) return { name, outcome: 'failed', findings: own.map(({ fingerprint }) => fingerprint) };
  return { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
}
