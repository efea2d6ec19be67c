import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Finding } from '../shared/model/finding.ts';
import type { Problem } from '../shared/model/problem.ts';
import { percentText, thresholdText } from '../shared/policy/ratio.ts';
import { verdictSummary } from '../shared/policy/verdict-summary.ts';
import { total } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

/** The verdict in one line: what holds, or what is wrong first. */
export function headline(
  settings: CoverageSettings,
  facts: CoverageFacts,
  failures: readonly Finding[],
  problems: readonly Problem[],
): string {
  return verdictSummary({ problems, errors: failures, holds: () => whatHolds(settings, facts) });
}

function whatHolds(settings: CoverageSettings, facts: CoverageFacts): string {
  const parts = facts.suites.map((suite) => {
    const limit = settings.suites.find((candidate) => candidate.name === suite.name)?.thresholds.lines;
    const ratio = total(suite.files, 'lines');
    const shown = ratio === null ? 'no lines' : percentText(ratio, limit);
    return limit === undefined || limit === 0
      ? `${suite.name} ${shown}`
      : `${suite.name} ${shown} of lines (${thresholdText(limit)} needed)`;
  });
  const patch = settings.patch.lines ?? 0;
  if (patch > 0 && facts.patch !== undefined) {
    const shown = percentText(total(facts.patch.files, 'lines') ?? { covered: 0, total: 0 }, patch);
    parts.push(`patch ${shown} of lines (${thresholdText(patch)} needed)`);
  }
  return parts.join(', ');
}
