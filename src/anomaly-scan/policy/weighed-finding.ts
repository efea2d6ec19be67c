import type { Finding, Location, Severity } from '../../shared/model/finding.ts';
import type { Place } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { Weight } from './settings.ts';
import { WEIGHTS } from './settings.ts';

export interface Weakness {
  readonly rule: string;
  readonly weight: Weight;
  readonly message: string;
  readonly hint: string;
  readonly place?: Place;
  /** Which of several of one rule in one file it is; never a line. */
  readonly key: string;
}

/** A weakness as a finding: an error when the gate fails on its weight. */
export function weighedFinding({ rule, weight, message, hint, place, key }: Weakness, failOn: Weight): Finding {
  return {
    rule,
    severity: severityOf(weight, failOn),
    message,
    hint,
    ...(place === undefined ? {} : { location: locationOf(place) }),
    fingerprint: fingerprint(rule, place?.path ?? '', key),
  };
}

function severityOf(weight: Weight, failOn: Weight): Severity {
  if (WEIGHTS.indexOf(weight) <= WEIGHTS.indexOf(failOn)) return 'error';
  return weight === 'low' ? 'notice' : 'warning';
}

function locationOf({ path, line }: Place): Location {
  return line === undefined ? { path } : { path, startLine: line, endLine: line };
}
