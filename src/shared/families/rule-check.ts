import type { Check } from '../model/presentation.ts';
import type { FamilyVerdict } from './port.ts';

/**
 * The check of one rule: failed by its findings, else inconclusive where something could not be read or nobody knows what
 * to hold against (`isKnown`).
 */
export function ruleCheck(
  name: string,
  rule: string,
  { findings, problems }: Pick<FamilyVerdict, 'findings' | 'problems'>,
  isKnown = true,
): Check {
  const own = findings.filter((finding) => finding.rule === rule);
  if (own.length > 0) return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
  return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
}
