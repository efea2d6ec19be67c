import type { Location, Severity } from '../model/finding.ts';
import { fingerprint } from '../policy/fingerprint.ts';
import { plainLine } from './escape.ts';
import { problemsOf, rankFindings } from './order.ts';
import { PLACELESS_PATH, placeInRepository, problemLocation } from './place.ts';
import type { Report } from './port.ts';
import { waivedFindings, waiverText } from './waived.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' };

/**
 * codequality.json, GitLab's Code Quality report: an array of issues with description, check_name, fingerprint, severity,
 * location.path and location.lines.begin (doc/ci/testing/code_quality). GitLab demands a path: findings about no file
 * stand at line 1 of reliability.yml. Problems are issues too, because an empty report reads as "no issues"; what is waived
 * is one of the least severity, because the format has no other way to say so.
 */
export const codequalityReport: Report = {
  file: 'codequality.json',
  render: ({ verdict }) => {
    const problems = problemsOf(verdict).map((problem) => ({
      description: plainLine(`${problem.reason} ${problem.hint}`),
      check_name: problem.code,
      fingerprint: fingerprint(problem.code, problem.location?.path ?? '', problem.reason),
      severity: 'blocker',
      location: issuePlace(problemLocation(problem)),
    }));
    const findings = rankFindings(verdict.findings).map(({ message, rule, severity, location, ...finding }) => ({
      description: plainLine(message),
      check_name: rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITIES[severity],
      location: issuePlace(location),
    }));
    const waived = waivedFindings(verdict).map((finding) => ({
      description: plainLine(`${finding.message} (${waiverText(finding)})`),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITIES.notice,
      location: issuePlace(finding.location),
    }));
    return `${JSON.stringify([...problems, ...findings, ...waived], undefined, 2)}\n`;
  },
};

function issuePlace(location: Location | undefined) {
  const place = placeInRepository(location);
  return { path: place?.path ?? PLACELESS_PATH, lines: { begin: place?.startLine ?? 1 } };
}
