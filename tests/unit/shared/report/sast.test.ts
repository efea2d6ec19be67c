import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANOMALY_SCAN } from '../../../../src/anomaly-scan/description.ts';
import { COVERAGE_GATE } from '../../../../src/coverage-gate/description.ts';
import type { ReportInput } from '../../../../src/shared/report/port.ts';
import { sastReport } from '../../../../src/shared/report/sast.ts';
import { hostileText, OBEYED } from './hostile-text.ts';
import { FAILED, HOSTILE, hostileInput, INCONCLUSIVE, PASSED, WAIVED } from './verdicts.ts';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/gitlab/sast-report-format.json'), 'utf8'),
) as object & { readonly self: { readonly version: string } };
const validate = new Ajv({ strict: false, allErrors: true }).compile(SCHEMA);

function report(input: ReportInput) {
  const read = JSON.parse(sastReport.render(input));
  validate(read);
  expect(validate.errors).toBeNull();
  return read;
}

describe('gl-sast-report.json', () => {
  it.each(
    Object.entries({ FAILED, PASSED, WAIVED, INCONCLUSIVE, HOSTILE: hostileInput(HOSTILE) }),
  )('is what the schema of GitLab asks for: %s', (_, input) => {
    expect(report(input).version).toBe(SCHEMA.self.version);
  });

  it('is so whatever texts there are, none of which Markdown obeys', () => {
    const outcomes = fc.constantFrom('passed' as const, 'failed' as const, 'inconclusive' as const);
    fc.assert(
      fc.property(hostileText, outcomes, (text, outcome) => {
        const { vulnerabilities, scan } = report(hostileInput(text, outcome));
        expect(scan.status).toBe(outcome === 'inconclusive' ? 'failure' : 'success');
        for (const { description, solution = '', location } of vulnerabilities) {
          expect(`${description}${solution}`).not.toMatch(OBEYED);
          expect(location.file.split('/')).not.toContain('..');
          expect(location.file).not.toMatch(/^\/|^$/);
        }
      }),
    );
  });

  it('tells findings of one rule at one line apart, since GitLab takes those with one first identifier for one', () => {
    const [finding] = FAILED.verdict.findings;
    const findings = ['00000000000000a1', '00000000000000a2'].map((fingerprint) => ({ ...finding!, fingerprint }));
    const { vulnerabilities } = report({ ...FAILED, verdict: { ...FAILED.verdict, findings } });
    const first = vulnerabilities.map(
      ({ identifiers }: { identifiers: readonly [{ value: string }] }) => identifiers[0],
    );
    expect(first.map(({ value }: { value: string }) => value)).toEqual(['00000000000000a1', '00000000000000a2']);
  });

  it('says why nothing is sure, where something is, and when', () => {
    const { scan, vulnerabilities } = report({
      ...INCONCLUSIVE,
      startedMs: Date.UTC(2028, 1, 29, 23, 59, 59, 999),
      endedMs: Date.UTC(2028, 2, 1, 0, 0, 7),
    });
    expect(scan).toMatchObject({
      status: 'failure',
      start_time: '2028-02-29T23:59:59',
      end_time: '2028-03-01T00:00:07',
      messages: INCONCLUSIVE.verdict.problems!.map(({ code }) => ({
        level: 'fatal',
        value: expect.stringMatching(new RegExp(`^${code}: `, 'u')),
      })),
    });
    expect(vulnerabilities).toHaveLength(INCONCLUSIVE.verdict.findings.length);
  });

  it('holds what is waived with the least severity, and what has no place in reliability.yml', () => {
    const { vulnerabilities } = report(WAIVED);
    const waived = vulnerabilities.filter(({ description }: { description: string }) =>
      /waived until/u.test(description),
    );
    expect(waived).toHaveLength(WAIVED.verdict.waived!.length);
    for (const { severity } of waived) expect(severity).toBe('Info');
    const { location, severity } = report(FAILED).vulnerabilities[0];
    expect([severity, location]).toEqual(['High', { file: 'reliability.yml', start_line: 1, end_line: 1 }]);
  });

  it('has 5000 at most, and texts that are short enough when every character of them is escaped', () => {
    const findings = Array.from({ length: 5002 }, (_, at) => ({
      rule: 'policy/none',
      severity: 'warning' as const,
      message: at === 0 ? '&1'.repeat(100_000) : 'x',
      hint: ['$', '&1', '@a', '#', '~x', '%', '<'][at % 7]!.repeat(20_000 >> (at > 14 ? 8 : 0)),
      fingerprint: at.toString(16).padStart(16, '0'),
    }));
    const { scan, vulnerabilities } = report({ ...FAILED, verdict: { ...FAILED.verdict, findings } });
    expect(vulnerabilities).toHaveLength(5000);
    expect(scan.messages).toEqual([{ level: 'warn', value: '2 more findings are in verdict.json.' }]);
  });

  it('is written by the gate that looks for weaknesses, and by no other', () => {
    expect([ANOMALY_SCAN, COVERAGE_GATE].map((gate) => sastReport.isFor?.(gate))).toEqual([true, false]);
  });
});
