import type { Location, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { dayText } from '../policy/calendar-day.ts';
import { markdownText, plainLine } from './escape.ts';
import { problemsOf, rankFindings } from './order.ts';
import { PLACELESS_PATH, placeInRepository, problemLocation } from './place.ts';
import type { Report } from './port.ts';
import { cutToSize, type SizeLimit } from './size.ts';
import { waivedFindings, waiverText } from './waived.ts';

/** The version of GitLab's schemas that this is written by; GitLab takes reports of its major version. */
const SCHEMA_VERSION = '15.0.6';
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'High', warning: 'Medium', notice: 'Info' };
/** As in report.sarif: nobody looks at more, and the gravest come first. */
const MOST = 5000;
/** Of texts before they are escaped, which makes them up to sixteen times as long; a solution may have 7000 characters, then. */
const SOLUTION = { max: 400, unit: 'characters' } as const;
const DESCRIPTION = { max: 20_000, unit: 'characters' } as const;
const NAME = { max: 255, unit: 'characters' } as const;

/**
 * gl-sast-report.json, GitLab's security report of static analysis (security-report-schemas, sast-report-format.json): what
 * stands at a line of the repository. GitLab takes two vulnerabilities with the same first identifier at the same line for one, so
 * that it is the fingerprint; texts are GitLab's Markdown. Problems are messages of a scan that failed. What is waived is there with
 * the least severity, because the format knows no waivers.
 */
export const sastReport: Report = {
  file: 'gl-sast-report.json',
  isFor: ({ securityFile }) => securityFile === 'gl-sast-report.json',
  render: ({ verdict, version, startedMs = 0, endedMs = startedMs }) => {
    const found = [
      ...rankFindings(verdict.findings).map((finding) => ({ ...finding, note: '' })),
      ...waivedFindings(verdict).map((finding) => ({
        ...finding,
        severity: 'notice' as const,
        note: ` (${waiverText(finding)})`,
      })),
    ];
    const tool = {
      id: `reliability-${verdict.gate}`,
      name: `reliability ${verdict.gate}`,
      version: notEmpty(plainLine(version), 'unknown'),
      vendor: { name: 'reliability' },
    };
    const problems = problemsOf(verdict);
    const report = {
      version: SCHEMA_VERSION,
      scan: {
        analyzer: tool,
        scanner: tool,
        type: 'sast',
        status: verdict.outcome === 'inconclusive' ? 'failure' : 'success',
        start_time: timeText(startedMs),
        end_time: timeText(endedMs),
        messages: [...problems.map(message), ...omission(found.length - MOST)],
      },
      vulnerabilities: found
        .slice(0, MOST)
        .map(({ rule, severity, message: text, note, hint, location, fingerprint }) => ({
          id: fingerprint,
          name: nameOf(rule),
          description: markdown(`${text}${note}`, DESCRIPTION),
          severity: SEVERITIES[severity],
          ...(hint === undefined ? {} : { solution: markdown(hint, SOLUTION) }),
          identifiers: [
            { type: 'reliability_finding', name: `${nameOf(rule)} ${fingerprint}`, value: fingerprint },
            { type: 'reliability_rule', name: nameOf(rule), value: nameOf(rule) },
          ],
          location: placeOf(location),
        })),
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
  },
};

function nameOf(rule: string): string {
  return notEmpty(cutToSize(plainLine(rule), NAME), 'finding');
}

/** The schema does not allow an empty text. */
function notEmpty(text: string, otherwise: string): string {
  return text === '' ? otherwise : text;
}

function markdown(text: string, limit: SizeLimit): string {
  return markdownText(cutToSize(plainLine(text), limit));
}

function placeOf(location: Location | undefined) {
  const place = placeInRepository(location);
  const [start, end] = [place?.startLine ?? 1, place?.endLine ?? 1];
  return { file: (place?.path ?? PLACELESS_PATH).toWellFormed(), start_line: start, end_line: end };
}

function message(problem: Problem) {
  const { code, reason, hint } = problem;
  const place = placeInRepository(problemLocation(problem));
  const at = place === undefined ? '' : ` (${place.path}:${place.startLine})`;
  return { level: 'fatal', value: plainLine(`${code}: ${reason} ${hint}${at}`) };
}

function omission(count: number) {
  return count <= 0 ? [] : [{ level: 'warn', value: `${count} more findings are in verdict.json.` }];
}

/** `2026-11-29T12:00:00`, in UTC, without the zone that the schema does not allow. */
function timeText(ms: number): string {
  const seconds = Math.floor(ms / 1000) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayText(ms)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
