import type { Finding, Severity } from '../model/finding.ts';
import type { Waiver } from '../model/waiver.ts';
import { fingerprint } from './fingerprint.ts';
import type { WaiverResult } from './waiver.ts';

/**
 * What is wrong with the waivers themselves, expired ones first. An expired one is an error, so that it is renewed or its
 * cause is repaired; an unused one is a warning. `path`: of the waivers' file.
 */
export function waiverFindings({ expired, unused }: WaiverResult, path: string): readonly Finding[] {
  return [
    ...expired.map((waiver) =>
      findingOf('waiver/has-expired', 'error', waiver, path, {
        message: `the waiver of ${subject(waiver)} by ${waiver.owner} expired after ${waiver.expires}: ${waiver.reason}`,
        hint: 'Repair what it was for and remove it, or renew it with a new date and reason.',
      }),
    ),
    ...unused.map((waiver) =>
      findingOf('waiver/is-unused', 'warning', waiver, path, {
        message: `the waiver of ${subject(waiver)} by ${waiver.owner} fits nothing that was found`,
        hint: 'Remove it: what it was for is no longer there, or its rule, path or fingerprint is another one.',
      }),
    ),
  ];
}

function findingOf(
  rule: string,
  severity: Severity,
  waiver: Waiver,
  path: string,
  text: { readonly message: string; readonly hint: string },
): Finding {
  return {
    rule,
    severity,
    ...text,
    location: { path, startLine: waiver.line, endLine: waiver.line },
    owners: [waiver.owner],
    fingerprint: fingerprint(rule, path, subject(waiver)),
  };
}

function subject({ rule, paths, fingerprint: id }: Waiver): string {
  if (id !== undefined) return `the finding ${id}${rule === undefined ? '' : ` of ${rule}`}`;
  return paths === undefined ? `${rule}` : `${rule} in ${paths.join(', ')}`;
}
