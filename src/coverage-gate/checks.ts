import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Check } from '../shared/model/presentation.ts';
import { percentText, thresholdText } from '../shared/policy/ratio.ts';
import { ratchetChecks } from './ratchet-presentation.ts';
import { judgeRegression } from './regression.ts';
import { type ClosedScope, type Scope, total } from './scope.ts';
import { scopesOf } from './scopes.ts';
import type { CoverageSettings } from './settings.ts';
import { checkThreshold } from './threshold.ts';

/** One check for every threshold: `unit: lines`, `unit src/auth/**: branches`, `combined: lines`; one for all floors; and `unit: since the baseline`. */
export function checksOf(settings: CoverageSettings, facts: CoverageFacts): readonly Check[] {
  return [...thresholdChecks(settings, facts), ...ratchetChecks(settings, facts), ...regressionChecks(settings, facts)];
}

function regressionChecks(settings: CoverageSettings, facts: CoverageFacts): readonly Check[] {
  return judgeRegression(settings, facts).map(({ label, problem, finding, detail }) => ({
    name: `${label}: since the baseline`,
    outcome: problem !== undefined ? 'inconclusive' : finding !== undefined ? 'failed' : 'passed',
    detail,
    ...(finding === undefined ? {} : { findings: [finding.fingerprint] }),
  }));
}

function thresholdChecks(settings: CoverageSettings, facts: CoverageFacts): readonly Check[] {
  return scopesOf(settings, facts).flatMap((scope) =>
    METRICS.flatMap((metric) => {
      const limit = scope.thresholds[metric] ?? 0;
      return limit === 0 ? [] : [checkOf(scope, metric, limit)];
    }),
  );
}

function checkOf(scope: Scope | ClosedScope, metric: Metric, limit: number): Check {
  const name = `${scope.label}: ${metric}`;
  if ('problem' in scope) return { name, outcome: 'inconclusive', detail: scope.problem.reason };
  const found = checkThreshold(scope, metric, limit);
  if (found === undefined) {
    const shown = percentText(total(scope.files, metric) ?? { covered: 0, total: 0 }, limit);
    return { name, outcome: 'passed', detail: `${shown} (${thresholdText(limit)} needed)` };
  }
  if ('code' in found) return { name, outcome: 'inconclusive', detail: found.reason };
  return { name, outcome: 'failed', detail: found.message, findings: [found.fingerprint] };
}
