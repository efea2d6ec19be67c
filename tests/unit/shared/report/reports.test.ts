import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../../src/shared/model/finding.ts';
import type { Verdict } from '../../../../src/shared/model/verdict.ts';
import { codequalityReport } from '../../../../src/shared/report/codequality.ts';
import { REPORTS } from '../../../../src/shared/report/index.ts';
import { jsonReport, verdictJson } from '../../../../src/shared/report/json.ts';
import { junitReport } from '../../../../src/shared/report/junit.ts';
import { markdownReport } from '../../../../src/shared/report/markdown.ts';
import type { Report, ReportInput } from '../../../../src/shared/report/port.ts';
import { sarifReport } from '../../../../src/shared/report/sarif.ts';
import { sastReport } from '../../../../src/shared/report/sast.ts';
import { expectGolden } from './golden.ts';
import { hostileText, OBEYED } from './hostile-text.ts';
import { FAILED, FINDINGS, HOSTILE, hostileInput, INCONCLUSIVE, PASSED, WAIVED } from './verdicts.ts';

const INPUTS = {
  failed: FAILED,
  passed: PASSED,
  waived: WAIVED,
  inconclusive: INCONCLUSIVE,
  hostile: hostileInput(HOSTILE),
};
const TEXT_REPORTS = [jsonReport, markdownReport, sarifReport, codequalityReport, junitReport, sastReport];
const outcomes = fc.constantFrom('passed', 'failed', 'inconclusive');
const inputs = fc
  .tuple(hostileText, outcomes)
  .map(([text, outcome]) => hostileInput(text, outcome as Verdict['outcome']));

test('the registry has every report file of the contract, once', () => {
  const files = REPORTS.map(({ file }) => file);
  expect(files).toEqual([
    'verdict.json',
    'report.md',
    'report.html',
    'report.sarif',
    'codequality.json',
    'junit.xml',
    'gl-sast-report.json',
  ]);
});

describe.each(TEXT_REPORTS.map((report) => [report.file, report] as const))('%s', (file, report) => {
  test.each(Object.entries(INPUTS))('of a verdict that is %s', (name, input) => {
    expectGolden(`${name}/${file}`, report.render(input));
  });

  it('gives the same bytes for the same inputs, ends in one line end, and is well-formed Unicode', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const text = report.render(input);
        expect(report.render(structuredClone(input))).toBe(text);
        expect(text).toMatch(/[^\n]\n$/);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

const parsed = (report: Report, input: ReportInput) => JSON.parse(report.render(input));

describe('verdict.json', () => {
  it('reads back as the verdict', () => {
    for (const { verdict } of Object.values(INPUTS).filter((input) => input !== INPUTS.hostile)) {
      expect(JSON.parse(verdictJson(verdict))).toEqual(verdict);
    }
    const clean = hostileText.map((text) => text.toWellFormed());
    fc.assert(
      fc.property(clean, (text) => {
        const { verdict } = hostileInput(text);
        expect(JSON.parse(verdictJson(verdict))).toEqual(verdict);
        // It may be printed to a log.
        expect(verdictJson(verdict)).not.toMatch(OBEYED);
      }),
    );
  });

  it('has the keys in the order of the contract whatever order they were made in', () => {
    const { metrics, findings, summary, outcome, gate, version } = INCONCLUSIVE.verdict;
    const shuffled = findings.map(
      (finding) => Object.fromEntries(Object.entries(finding).reverse()) as unknown as Finding,
    );
    const problem = INCONCLUSIVE.verdict.problem!;
    const problems = INCONCLUSIVE.verdict.problems!;
    expect(verdictJson({ problems, problem, metrics, findings: shuffled, summary, outcome, gate, version })).toBe(
      verdictJson(INCONCLUSIVE.verdict),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which JSON would turn into null', (value) => {
    expect(() => verdictJson({ ...PASSED.verdict, metrics: { a: { b: value } } })).toThrow(/VERDICT-NOT-JSON: "b"/);
  });
});

describe('report.sarif', () => {
  const run = (input: ReportInput) => parsed(sarifReport, input).runs[0];

  it('names rules, levels, places and fingerprints', () => {
    const { results, tool, invocations, automationDetails } = run(FAILED);
    expect(automationDetails.id).toBe('reliability/coverage-gate/');
    expect(tool.driver).toMatchObject({ name: 'reliability', version: '1.2.3' });
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('reliability.yml');
    expect(results[1].locations[0].physicalLocation.region).toEqual({ startLine: 10, endLine: 14 });
    expect(results[2].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'coverage/unit/gr%C3%B6%C3%9Fe%20%231.info',
    );
    expect(results[1].partialFingerprints).toEqual({ 'reliability/v1': '00000000000000a1' });
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('says that an inconclusive run did not succeed, and why', () => {
    const [invocation] = run(INCONCLUSIVE).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(
      invocation.toolExecutionNotifications.map(({ descriptor }: { descriptor: { id: string } }) => descriptor.id),
    ).toEqual(['LCOV-TRUNCATED', 'REPORT-MISSING']);
  });

  it('suppresses what is waived, and says of all others that they are not', () => {
    const { results } = run(WAIVED);
    expect(results.map(({ suppressions }: { suppressions: readonly unknown[] }) => suppressions.length)).toEqual([
      0, 0, 1,
    ]);
    expect(results[2]).toMatchObject({
      ruleId: 'coverage/below-threshold',
      level: 'error',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'the importer is being replaced',
          location: { physicalLocation: { artifactLocation: { uri: '.reliability/waivers.yml' } } },
          properties: { owner: '@org/core', expires: '2027-01-31' },
        },
      ],
    });
    for (const result of run(FAILED).results) expect(result).not.toHaveProperty('suppressions');
  });

  it('keeps to the structure that readers need, whatever the texts', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { results, tool, invocations } = run(input);
        expect(invocations[0].executionSuccessful).toBe(input.verdict.outcome !== 'inconclusive');
        expect(results).toHaveLength(input.verdict.findings.length + (input.verdict.waived?.length ?? 0));
        for (const result of results) {
          expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
          expect(['error', 'warning', 'note']).toContain(result.level);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
          expect(result.message.text).not.toMatch(/\]\(|[\u202a-\u202e\u001b]/);
          const { artifactLocation, region } = result.locations[0].physicalLocation;
          // A relative reference (RFC 3986, 4.2) that stays below its base.
          const base = 'https://host.example/root/';
          expect(new URL(artifactLocation.uri, base).href).toBe(base + artifactLocation.uri);
          expect(region.startLine).toBeGreaterThanOrEqual(1);
          expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
        }
      }),
    );
  });

  it('keeps the gravest 5000 results and says how many there are more', () => {
    const findings = Array.from({ length: 5003 }, (_, i) => ({
      ...FINDINGS[i === 5002 ? 1 : 0]!,
      fingerprint: String(i),
    }));
    const { results, invocations } = run({ ...FAILED, verdict: { ...FAILED.verdict, findings } });
    expect(results).toHaveLength(5000);
    expect(results[0].level).toBe('error');
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('3 more findings are in verdict.json.');
  });
});

describe('codequality.json', () => {
  it('gives GitLab the keys it asks for, and a path for everything', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const issues = parsed(codequalityReport, input);
        const problems = input.verdict.problems?.length ?? 0;
        expect(issues).toHaveLength(input.verdict.findings.length + (input.verdict.waived?.length ?? 0) + problems);
        for (const issue of issues) {
          expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
          expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
          expect(issue.fingerprint).toMatch(/^[0-9a-f]{16}$/);
          expect(issue.location.path.split('/')).not.toContain('..');
          expect(issue.location.path).not.toMatch(/^\/|^$/);
          expect(Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin >= 1).toBe(true);
        }
      }),
    );
  });

  it('is never empty when something could not be measured', () => {
    const verdict = { ...INCONCLUSIVE.verdict, findings: [] };
    const issues = parsed(codequalityReport, { ...INCONCLUSIVE, verdict });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['blocker', 'blocker']);
    expect(issues[0].location).toEqual({ path: 'coverage/unit/lcov.info', lines: { begin: 3 } });
    expect(issues[1].location).toEqual({ path: 'reliability.yml', lines: { begin: 1 } });
    expect(parsed(codequalityReport, PASSED)).toEqual([]);
  });
});

/** Elements of an XML text in order, with attributes and text; throws where a parser would. */
function elements(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe('junit.xml', () => {
  it('parses, its counts are those of its test cases, and they agree with the verdict', () => {
    fc.assert(
      fc.property(inputs, fc.boolean(), fc.boolean(), ({ verdict, presentation, ...rest }, checks, findings) => {
        const { checks: all = [], ...without } = presentation;
        // A passed verdict has no errors among its findings, and no failed checks.
        const passed = verdict.outcome === 'passed';
        const own = passed ? verdict.findings.filter(({ severity }) => severity !== 'error') : verdict.findings;
        const input = {
          ...rest,
          verdict: { ...verdict, findings: findings ? own : [] },
          presentation: checks ? { ...without, checks: all } : without,
        };
        const found = elements(junitReport.render(input));
        const count = (name: string) => found.filter((element) => element.name === name).length;
        for (const name of ['testsuites', 'testsuite']) {
          const { attributes } = found.find((element) => element.name === name)!;
          expect(attributes).toMatchObject({
            tests: String(count('testcase')),
            failures: String(count('failure')),
            errors: String(count('error')),
          });
        }
        expect(count('testcase')).toBeGreaterThan(0);
        if (passed) expect(count('failure') + count('error')).toBe(0);
        if (verdict.outcome === 'failed') expect(count('failure')).toBeGreaterThan(0);
        if (verdict.outcome === 'inconclusive') expect(count('error')).toBeGreaterThan(0);
      }),
    );
  });

  it('lists checks, then what no check explains', () => {
    const cases = elements(junitReport.render(FAILED)).filter(({ name }) => name === 'testcase');
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual([
      'unit: lines',
      'integration: lines',
      'coverage/uncovered-lines',
      'coverage/stale-report',
    ]);
    const failure = elements(junitReport.render(FAILED)).find(({ name }) => name === 'failure')!;
    expect(failure.text).toContain('error: unit: lines 94.99 % are below 95 %');
  });

  it('lists no more than a hundred lines in one test case', () => {
    const findings = Array.from({ length: 250 }, (_, i) => ({ ...FINDINGS[1]!, fingerprint: `f${i}` }));
    const failure = elements(junitReport.render({ ...FAILED, verdict: { ...FAILED.verdict, findings } })).findLast(
      ({ name }) => name === 'failure',
    )!;
    expect(failure.text.split('\n')).toHaveLength(101);
    expect(failure.text).toMatch(/\+150 more$/);
  });
});
