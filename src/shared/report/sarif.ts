import type { Finding, Location, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { WaivedFinding } from '../model/waiver.ts';
import { markdownCode, plainLine, sarifText } from './escape.ts';
import { problemsOf, rankFindings } from './order.ts';
import { PLACELESS_PATH, placeInRepository, problemLocation } from './place.ts';
import type { Report } from './port.ts';
import { waivedFindings } from './waived.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub shows the first 5000 of a run; the gravest come first. */
const MAX_RESULTS = 5000;

/**
 * report.sarif, SARIF 2.1.0 (OASIS). One run per gate, told apart by `automationDetails.id`. GitHub refuses results
 * without a location, so findings about no file stand in reliability.yml. A verdict that is inconclusive has
 * `executionSuccessful: false` and its problems as notifications. Waived findings are suppressed results (3.27.23: where one
 * result has suppressions, every other has an empty list of them).
 */
export const sarifReport: Report = {
  file: 'report.sarif',
  render: ({ verdict, version }) => {
    const waived = waivedFindings(verdict);
    const ranked = [...rankFindings(verdict.findings), ...waived];
    const shown = ranked.slice(0, MAX_RESULTS);
    const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
    const notifications = problemsOf(verdict).map(problemNotification);
    const log = {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'reliability', version, rules: rules.map((rule) => describe(rule, ranked)) } },
          automationDetails: { id: `reliability/${verdict.gate}/` },
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: verdict.outcome !== 'inconclusive',
              toolExecutionNotifications: [...notifications, ...omission(ranked.length - shown.length)],
            },
          ],
          results: shown.map((finding) => ({
            ...result(finding, rules.indexOf(finding.rule)),
            ...(waived.length === 0 ? {} : { suppressions: suppressions(finding) }),
          })),
        },
      ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

function describe(rule: string, findings: readonly Finding[]) {
  const gravest = findings.find((finding) => finding.rule === rule);
  const words = plainLine(rule).replace(/[/-]+/g, ' ').trim();
  const explain = `reliability explain ${plainLine(rule)}`;
  return {
    id: rule,
    shortDescription: { text: sarifText(words === '' ? 'finding' : words) },
    help: {
      text: sarifText(`What it means and what to do: ${explain}`),
      markdown: `What it means and what to do: ${markdownCode(explain)}`,
    },
    defaultConfiguration: { level: LEVELS[gravest?.severity ?? 'warning'] },
  };
}

function result({ rule, severity, message, hint, location, fingerprint, owners }: Finding, ruleIndex: number) {
  const text = [message, hint ?? ''].map((part) => sarifText(plainLine(part))).filter((part) => part !== '');
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: text.length === 0 ? sarifText(plainLine(rule)) : text.join('\n') },
    locations: [physicalLocation(location) ?? physicalLocation({ path: PLACELESS_PATH })],
    partialFingerprints: { 'reliability/v1': fingerprint },
    ...(owners === undefined || owners.length === 0 ? {} : { properties: { owners } }),
  };
}

/** A file beside the code is `external`; whoever merged it accepted it. */
function suppressions(finding: Finding | WaivedFinding) {
  if (!('waiver' in finding)) return [];
  const { reason, owner, expires, location } = finding.waiver;
  const place = physicalLocation(location);
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: sarifText(plainLine(reason)),
      ...(place === undefined ? {} : { location: place }),
      properties: { owner, expires },
    },
  ];
}

function physicalLocation(location: Location | undefined) {
  const place = placeInRepository(location);
  if (place === undefined) return undefined;
  const uri = place.path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: place.startLine, endLine: place.endLine },
    },
  };
}

function problemNotification(problem: Problem) {
  const { code, reason, hint } = problem;
  const place = physicalLocation(problemLocation(problem));
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: [reason, hint].map((part) => sarifText(plainLine(part))).join('\n') },
    ...(place === undefined ? {} : { locations: [place] }),
  };
}

function omission(count: number) {
  if (count === 0) return [];
  return [{ level: 'note', message: { text: `${count} more findings are in verdict.json.` } }];
}
