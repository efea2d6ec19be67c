import type { Metric } from '../shared/model/coverage.ts';
import type { Finding } from '../shared/model/finding.ts';
import type { Problem } from '../shared/model/problem.ts';
import { fingerprint } from '../shared/policy/fingerprint.ts';
import { meets, percentText, percentValue, thresholdText, thresholdValue } from '../shared/policy/ratio.ts';
import { METRIC_COVERAGE } from './metric-words.ts';
import { REPRODUCE } from './reproduce.ts';
import { type Scope, total } from './scope.ts';

/** `limit` in milli-percent. undefined: the threshold is met. A problem: it cannot be measured. */
export function checkThreshold(scope: Scope, metric: Metric, limit: number): Finding | Problem | undefined {
  const ratio = total(scope.files, metric);
  if (scope.mayBeEmpty === true && (total(scope.files, 'lines')?.total ?? 0) === 0) return undefined;
  if (ratio === null || (ratio.total === 0 && metric === 'lines')) return notMeasured(scope, metric);
  // No branch (function, statement) in these files at all: nothing to cover, so nothing is missing.
  if (ratio.total === 0 || meets(ratio.covered, ratio.total, limit)) return undefined;
  const missing = Math.ceil((limit * ratio.total) / 100_000) - ratio.covered;
  // Merged reports without branch ids.
  const bound = metric === 'branches' && scope.lowerBound ? 'at least ' : '';
  const { rule = 'coverage/below-threshold', owner } = scope;
  return {
    rule,
    severity: 'error',
    message: `${scope.label}: ${METRIC_COVERAGE[metric]} of ${bound}${percentText(ratio, limit)} is below ${thresholdText(limit)} (${ratio.covered} of ${ratio.total})`,
    hint: `Cover ${missing} more of ${rule === 'coverage/patch' ? 'the changed' : 'its'} ${metric} to reach ${thresholdText(limit)}.`,
    measured: { value: percentValue(ratio, limit) ?? 0, unit: 'percent', covered: ratio.covered, total: ratio.total },
    limit: { value: thresholdValue(limit), unit: 'percent' },
    ...(owner === undefined ? {} : { owners: [owner] }),
    reproduce: REPRODUCE,
    fingerprint: fingerprint(rule, scope.match ?? '', `${owner ?? scope.suite} ${metric}`),
  };
}

function notMeasured(scope: Scope, metric: Metric): Problem {
  return {
    code: 'METRIC-NOT-MEASURED',
    reason: `${scope.label} has a threshold for ${metric}, but no report of it says anything about ${metric}`,
    hint: `Switch ${metric} on in the coverage tool, use a format that carries them (docs/formats.md), or take the threshold out.`,
  };
}
