import type { Severity } from '../../model/finding.ts';
import type { Annotation } from './annotations.ts';

/** GitHub's runner (`_maxCountPerIssueType`) and Azure's agent (`_maxIssueCount`) keep this many of each type per step. */
const KEPT_PER_TYPE = 10;

const SEVERITIES = ['error', 'warning', 'notice'] as const;

const PLURAL: { readonly [severity in Severity]: string } = {
  error: 'errors',
  warning: 'warnings',
  notice: 'notices',
};

/**
 * What is shown by commands on standard output: at most ten annotations of each type and `limit` in all. Where there are
 * more, the last of the ten says how many, so that nobody takes ten for everything.
 */
export function selectAnnotations(annotations: readonly Annotation[], limit: number): readonly Annotation[] {
  const selected: Annotation[] = [];
  for (const severity of SEVERITIES) {
    const all = annotations.filter((annotation) => annotation.severity === severity);
    const room = Math.min(KEPT_PER_TYPE, Math.max(0, limit) - selected.length);
    if (all.length === 0 || room <= 0) continue;
    const shown = all.length <= room ? all : all.slice(0, room - 1);
    selected.push(...shown);
    if (shown.length === all.length) continue;
    selected.push({
      severity,
      title: `+${all.length - shown.length} more`,
      message: `+${all.length - shown.length} more ${PLURAL[severity]}: see the job summary or the report.`,
    });
  }
  return selected;
}
