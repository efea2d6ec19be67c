import type { Finding } from '../model/finding.ts';
import type { Check } from '../model/presentation.ts';
import type { Verdict } from '../model/verdict.ts';
import type { WaivedFinding } from '../model/waiver.ts';
import { plainLine, xmlAttribute, xmlText } from './escape.ts';
import { problemsOf, rankFindings } from './order.ts';
import { placeText } from './place.ts';
import type { Report, ReportInput } from './port.ts';
import { waivedFindings, waiverText } from './waived.ts';
import { counted, countText } from './words.ts';

/** Lines of one test case; verdict.json has them all. */
const MAX_LINES = 100;

interface TestCase {
  readonly name: string;
  readonly result: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

/**
 * junit.xml, in the dialect that GitLab, Azure (PublishTestResults) and Jenkins read: one suite per gate; a test case for
 * each check, each rule that found something outside of a check, and each problem. Failed checks and rules with errors are
 * `<failure>`, what could not be measured is `<error>`, and what only waived findings speak of is `<skipped>`. The counts always agree with the verdict: a passed verdict has
 * neither, a failed one at least one failure, an inconclusive one at least one error. No times: none are measured.
 */
export const junitReport: Report = {
  file: 'junit.xml',
  render: (input) => {
    const cases = testCases(input);
    const count = (result: TestCase['result']) => cases.filter((test) => test.result === result).length;
    const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
    const skipped = count('skipped');
    const gate = xmlAttribute(input.verdict.gate);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="reliability" ${counts}>`,
      `  <testsuite name="${gate}" ${counts} skipped="${skipped}">`,
      ...cases.map((test) => testCase(test, gate)),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function testCases({ verdict, presentation }: ReportInput): readonly TestCase[] {
  const { checks = [] } = presentation;
  const ranked = rankFindings(verdict.findings);
  const waived = waivedFindings(verdict);
  const checked = new Set(checks.flatMap(({ findings = [] }) => findings));
  const isLoose = ({ fingerprint }: Finding): boolean => !checked.has(fingerprint);
  const loose = ranked.filter(isLoose);
  const cases = [
    ...checks.map((check) => waivedCheck(check, ranked, waived) ?? checkCase(check, ranked)),
    ...[...new Set(loose.map(({ rule }) => rule))].map((rule) => ruleCase(rule, loose)),
    ...waived.filter(isLoose).map((finding) => waivedCase(finding.rule, [finding])),
    ...problemsOf(verdict).map(({ code, reason, hint }): TestCase => {
      return { name: code, result: 'error', type: code, message: reason, lines: [reason, hint] };
    }),
  ];
  const wanted = verdictCase(verdict);
  const agrees = cases.some(({ result }) => result === wanted.result);
  return agrees ? cases : [...cases, wanted];
}

function checkCase({ name, outcome, detail = '', findings = [] }: Check, ranked: readonly Finding[]): TestCase {
  const own = new Set(findings);
  const lines = ranked.filter(({ fingerprint }) => own.has(fingerprint)).map(findingLine);
  const result = outcome === 'passed' ? 'passed' : outcome === 'failed' ? 'failure' : 'error';
  return { name, result, type: outcome, message: detail, lines: detail === '' ? lines : [detail, ...lines] };
}

/** undefined: something that it found counts, or nothing is waived. */
function waivedCheck(
  { name, outcome, findings = [] }: Check,
  kept: readonly Finding[],
  waived: readonly WaivedFinding[],
): TestCase | undefined {
  const own = waived.filter(({ fingerprint }) => findings.includes(fingerprint));
  const counts = kept.some(({ fingerprint }) => findings.includes(fingerprint));
  return outcome !== 'failed' || own.length === 0 || counts ? undefined : waivedCase(name, own);
}

function waivedCase(name: string, waived: readonly WaivedFinding[]): TestCase {
  const lines = waived.map((finding) => `${findingLine(finding)} (${waiverText(finding)})`);
  return { name, result: 'skipped', type: 'waived', message: waived.map(waiverText).join('; '), lines };
}

function ruleCase(rule: string, findings: readonly Finding[]): TestCase {
  const own = findings.filter((finding) => finding.rule === rule);
  const failed = own.some(({ severity }) => severity === 'error');
  const message = own.length === 1 ? own[0]!.message : counted(own.length, 'finding');
  return { name: rule, result: failed ? 'failure' : 'passed', type: rule, message, lines: own.map(findingLine) };
}

function verdictCase({ outcome, summary }: Verdict): TestCase {
  const result = outcome === 'passed' ? 'passed' : outcome === 'failed' ? 'failure' : 'error';
  return { name: 'verdict', result, type: outcome, message: summary, lines: [summary] };
}

function findingLine({ severity, message, hint = '', location }: Finding): string {
  const place = location === undefined ? '' : `${placeText(location)}: `;
  return `${place}${severity}: ${message}${hint === '' ? '' : ` ${hint}`}`;
}

function testCase({ name, result, type, message, lines }: TestCase, gate: string): string {
  const shown = lines.slice(0, MAX_LINES).map(plainLine);
  if (lines.length > shown.length) shown.push(`+${countText(lines.length - shown.length)} more`);
  const body = xmlText(shown.join('\n'));
  const open = `    <testcase classname="${gate}" name="${xmlAttribute(plainLine(name))}">`;
  if (result === 'passed')
    return shown.length === 0 ? `${open}</testcase>` : `${open}<system-out>${body}</system-out></testcase>`;
  if (result === 'skipped')
    return `${open}<skipped message="${xmlAttribute(plainLine(message))}"/><system-out>${body}</system-out></testcase>`;
  const attributes = `message="${xmlAttribute(plainLine(message))}" type="${xmlAttribute(plainLine(type))}"`;
  return `${open}<${result} ${attributes}>${body}</${result}></testcase>`;
}
