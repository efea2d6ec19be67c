import type { Finding } from '../../../../src/shared/model/finding.ts';
import type { Presentation } from '../../../../src/shared/model/presentation.ts';
import type { Verdict } from '../../../../src/shared/model/verdict.ts';
import type { WaivedFinding } from '../../../../src/shared/model/waiver.ts';
import type { ReportInput } from '../../../../src/shared/report/port.ts';

/** A name as an attacker would choose it: markup of every target, a mention, references, an address, escapes, bidi. */
export const HOSTILE = [
  '|</details><img src=x onerror=1> @octocat #12 !34 GH-56 org/repo#7 [x](http://evil.example) `` ` ```',
  'www.evil.example me@evil.example $a$ :tada: ]]><b/> "\' %0A::error::x ##vso[task.complete]x ##[error]x',
  '::set-output name=a::b \u001b[31mred\u001b[0m \u202egnp.exe\u202c \ufffe\ud800 last\r\n/close\n# heading',
].join(' ');

export const FINDINGS: readonly Finding[] = [
  {
    rule: 'coverage/uncovered-lines',
    severity: 'warning',
    message: '5 changed lines are not covered',
    hint: 'Cover lines 10 to 14.',
    location: { path: 'src/auth/token.ts', startLine: 10, endLine: 14 },
    owners: ['@org/security'],
    fingerprint: '00000000000000a1',
  },
  {
    rule: 'coverage/below-threshold',
    severity: 'error',
    message: 'unit: lines 94.99 % are below 95 %',
    hint: 'Cover 3 more lines, for example in src/auth/token.ts.',
    measured: { value: 94.99, unit: 'percent', covered: 9499, total: 10000 },
    limit: { value: 95, unit: 'percent' },
    fingerprint: '00000000000000b2',
  },
  {
    rule: 'coverage/stale-report',
    severity: 'notice',
    message: 'coverage/unit/lcov.info is older than the commit',
    location: { path: 'coverage/unit/größe #1.info' },
    fingerprint: '00000000000000c3',
  },
];

const PRESENTATION: Presentation = {
  title: 'Coverage gate',
  outcome: 'failed',
  headline: 'unit: lines 94.99 % are below 95 %',
  tables: [
    {
      title: 'Suites',
      columns: [
        { label: 'Suite', align: 'left' },
        { label: 'Lines', align: 'right' },
        { label: 'Required', align: 'right' },
        { label: 'Branches', align: 'right' },
      ],
      rows: [
        [{ text: 'unit', code: true }, { text: '94.99 %', tone: 'bad' }, '95 %', '88.10 %'],
        [
          { text: 'integration', code: true },
          { text: '91.40 %', tone: 'good' },
          '90 %',
          { text: 'none', tone: 'muted' },
        ],
        [{ text: 'e2e', code: true }, { text: '80.02 %', tone: 'good' }, '80 %', { text: '61.00 %', tone: 'warn' }],
      ],
    },
    {
      title: 'Files',
      detail: true,
      columns: [
        { label: 'File', align: 'left' },
        { label: 'Lines', align: 'right' },
      ],
      rows: [
        [
          { text: 'src/auth/token.ts', code: true },
          { text: '61.50 %', tone: 'bad' },
        ],
        [{ text: 'src/a|b.ts', code: true }, '100 %'],
      ],
      omittedRows: 12345,
    },
  ],
  checks: [
    { name: 'unit: lines', outcome: 'failed', detail: '94.99 % of 95 %', findings: ['00000000000000b2'] },
    { name: 'integration: lines', outcome: 'passed', detail: '91.40 % of 90 %' },
  ],
  notes: ['2 paths of coverage/e2e/coverage-final.json name no file of the repository.'],
  reproduce: 'reliability decide --facts reliability-report/coverage-gate/facts.json',
};

export const FAILED: ReportInput = {
  verdict: {
    version: 1,
    gate: 'coverage-gate',
    outcome: 'failed',
    summary: 'unit: lines 94.99 % are below 95 %',
    findings: FINDINGS,
    metrics: { suites: { unit: { lines: { covered: 9499, total: 10000 } } }, files: 2 },
  },
  presentation: PRESENTATION,
  pages: [],
  version: '1.2.3',
};

export const WAIVER: WaivedFinding['waiver'] = {
  reason: 'the importer is being replaced',
  owner: '@org/core',
  expires: '2027-01-31',
  location: { path: '.reliability/waivers.yml', startLine: 3, endLine: 3 },
};

/** The error is waived, and nothing else is one. */
export const WAIVED: ReportInput = {
  ...FAILED,
  verdict: {
    ...FAILED.verdict,
    outcome: 'passed',
    summary: 'nothing fails that is not waived',
    findings: FINDINGS.filter(({ severity }) => severity !== 'error'),
    waived: FINDINGS.filter(({ severity }) => severity === 'error').map((finding) => ({ ...finding, waiver: WAIVER })),
  },
  presentation: { ...PRESENTATION, outcome: 'passed', headline: 'nothing fails that is not waived' },
};

export const PASSED: ReportInput = {
  verdict: { version: 1, gate: 'coverage-gate', outcome: 'passed', summary: 'All hold', findings: [], metrics: {} },
  presentation: {
    title: 'Coverage gate',
    outcome: 'passed',
    headline: 'All hold',
    tables: [],
    notes: [],
    reproduce: '',
  },
  pages: [],
  version: '1.2.3',
};

const PROBLEM = {
  code: 'LCOV-TRUNCATED',
  reason: 'the last record has no end_of_record',
  hint: 'Let the test run finish before the report is read.',
  location: { path: 'coverage/unit/lcov.info', line: 3, column: 7 },
};

export const INCONCLUSIVE: ReportInput = {
  ...FAILED,
  verdict: {
    ...FAILED.verdict,
    outcome: 'inconclusive',
    summary: 'unit could not be measured',
    problem: PROBLEM,
    problems: [
      PROBLEM,
      { code: 'REPORT-MISSING', reason: 'no file matches reports/*.xml', hint: 'Run the tests first.' },
    ],
  },
  presentation: { ...PRESENTATION, outcome: 'inconclusive', headline: 'unit could not be measured', checks: [] },
};

/** The same texts everywhere that a verdict and its presentation can hold a text from outside. */
export function hostileInput(text: string, outcome: Verdict['outcome'] = 'inconclusive'): ReportInput {
  const problem = { code: text, reason: text, hint: text, location: { path: text, line: 2 } };
  const finding: Finding = {
    rule: text,
    severity: 'error',
    message: text,
    hint: text,
    location: { path: text, startLine: 3, endLine: 4 },
    owners: [text, text],
    fingerprint: '00000000000000d4',
  };
  const cells = [text, { text, code: true }, { text, tone: 'bad' as const }];
  const table = {
    title: text,
    columns: cells.map(() => ({ label: text, align: 'left' as const })),
    rows: [cells, cells],
  };
  return {
    verdict: {
      version: 1,
      gate: text,
      outcome,
      summary: text,
      findings: [finding, { ...finding, severity: 'warning' }],
      waived: [{ ...finding, waiver: { reason: text, owner: text, expires: text, location: { path: text } } }],
      metrics: { text },
      ...(outcome === 'inconclusive' ? { problem, problems: [problem, problem] } : {}),
    },
    presentation: {
      title: text,
      outcome,
      headline: text,
      tables: [table, { ...table, detail: true }],
      checks: [{ name: text, outcome, detail: text }],
      notes: [text],
      reproduce: text,
    },
    pages: [],
    version: text,
  };
}
