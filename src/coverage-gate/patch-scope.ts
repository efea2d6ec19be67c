import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { ClosedScope, Scope } from './scope.ts';
import { type CoverageSettings, decides } from './settings.ts';

const PATCH = 'patch';

/** The changed lines, when something is decided on them. */
export function patchScopes(
  { patch: thresholds }: CoverageSettings,
  facts: CoverageFacts,
): readonly (Scope | ClosedScope)[] {
  const { patch } = facts;
  if (!decides(thresholds)) return [];
  if (patch === undefined) return [{ label: PATCH, thresholds, problem: unknownChange() }];
  const problem = patch.problem ?? facts.suites.flatMap(({ problems }) => problems)[0];
  if (problem !== undefined) return [{ label: PATCH, thresholds, problem }];
  const scope: Scope = {
    label: PATCH,
    suite: PATCH,
    rule: 'coverage/patch',
    files: patch.files,
    thresholds,
    lowerBound: patch.lowerBoundFiles > 0,
    mayBeEmpty: true,
  };
  const { branches = 0, ...others } = thresholds;
  if (branches === 0 || patch.unmeasured.length === 0) return [scope];
  return [
    { ...scope, thresholds: others },
    { label: PATCH, thresholds: { branches }, problem: unknownBranches(patch.unmeasured) },
  ];
}

function unknownChange(): Problem {
  return {
    code: 'PATCH-BASE-UNKNOWN',
    reason: 'what the change is compared with was not looked for',
    hint: 'Run the gate with the threshold for the patch.',
  };
}

/** How many branches there are in code that nobody measured, nobody knows. */
function unknownBranches(paths: readonly string[]): Problem {
  const shown = paths.slice(0, 3).join(', ');
  return {
    code: 'METRIC-NOT-MEASURED',
    reason: `patch has a threshold for branches, but changed code is in no report: ${shown}${paths.length > 3 ? `, and ${paths.length - 3} more` : ''}`,
    hint: 'Let the test runner report files that no test loads, or list files that need no tests under ignore.',
    ...(paths[0] === undefined ? {} : { location: { path: paths[0] } }),
  };
}
