import type { VulnerabilitySeverity } from '../../shared/model/vulnerability.ts';

/** The gravest first. */
export const SEVERITIES: readonly VulnerabilitySeverity[] = ['critical', 'high', 'medium', 'low', 'unknown'];

/** The graver of two; what one of them could not say, the other says. */
export function graver(a: VulnerabilitySeverity, b: VulnerabilitySeverity): VulnerabilitySeverity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/** Whether it counts where only this and graver ones do; what is unknown may be as grave as any. */
export function isAtLeast(severity: VulnerabilitySeverity, level: VulnerabilitySeverity): boolean {
  return severity === 'unknown' || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
