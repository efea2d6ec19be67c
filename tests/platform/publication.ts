import type { Finding, Severity } from '../../src/shared/model/finding.ts';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import type { Environment, Publication, PublishSettings } from '../../src/shared/platform/port.ts';

/** A finding of line `n`, for tests that need many. */
export function sampleFinding(n: number, severity: Severity = 'error'): Finding {
  return {
    rule: 'coverage/uncovered-change',
    severity,
    message: `line ${n} is not covered`,
    hint: 'Write a test that runs it.',
    location: { path: `src/file-${n}.ts`, startLine: n, endLine: n },
    fingerprint: n.toString(16).padStart(16, '0'),
  };
}

export function sampleVerdict(change: Partial<Verdict> = {}): Verdict {
  return {
    version: 1,
    gate: 'coverage-gate',
    outcome: 'failed',
    summary: 'unit 94.99 % is below 95 %',
    findings: [sampleFinding(3)],
    metrics: {},
    ...change,
  };
}

export interface SampleChange {
  readonly verdict?: Partial<Verdict>;
  readonly environment?: Partial<Environment>;
  /** Members of the environment that the runner did not say. */
  readonly without?: readonly (keyof Environment)[];
  readonly settings?: Partial<PublishSettings>;
  readonly outputs?: ReadonlyMap<string, string>;
}

const ENVIRONMENT: Environment = {
  platform: 'github',
  commit: 'a'.repeat(40),
  headCommit: 'b'.repeat(40),
  event: 'pull_request',
  pullRequest: 7,
  repository: 'octo/shop',
  runUrl: 'https://github.com/octo/shop/actions/runs/4242',
  runNumber: 3,
  runAttempt: 1,
};

/** A failed coverage gate of pull request 7, third run. */
export function samplePublication(change: SampleChange = {}): Publication {
  const verdict = sampleVerdict(change.verdict);
  const environment = { ...ENVIRONMENT, ...change.environment };
  const known = Object.entries(environment).filter(([name]) => !change.without?.some((missing) => missing === name));
  return {
    verdict,
    presentation: {
      title: 'Coverage',
      outcome: verdict.outcome,
      headline: verdict.summary,
      tables: [
        {
          title: 'Suites',
          columns: [
            { label: 'Suite', align: 'left' },
            { label: 'Lines', align: 'right' },
          ],
          rows: [['unit', { text: '94.99 %', tone: 'bad' }]],
        },
      ],
      notes: [],
      reproduce: 'reliability decide --facts reliability-report/coverage-gate/facts.json',
    },
    outputs: change.outputs ?? new Map([['outcome', verdict.outcome]]),
    outputDirectory: '/nowhere/reliability-report/coverage-gate',
    environment: { platform: environment.platform, ...Object.fromEntries(known) },
    settings: { token: 'ghs_secret', comment: true, key: '', maxAnnotations: 200, ...change.settings },
  };
}
