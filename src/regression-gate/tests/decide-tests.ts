import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { durationText } from './duration-text.ts';
import type { TestsFacts } from './facts.ts';
import { changeFindings } from './rules/changes.ts';
import { durationFindings, durationProblems } from './rules/durations.ts';
import { inputFindings } from './rules/inputs.ts';
import { outcomeFindings } from './rules/outcomes.ts';
import { comparesTests, type TestsOptions } from './settings.ts';

/** Facts → what is wrong, what is worth knowing, and the numbers of verdict.json. */
export function decideTests(options: TestsOptions, facts: TestsFacts): FamilyVerdict {
  const { limits } = options;
  const problems: Problem[] = [...facts.problems];
  if (comparesTests(options) && facts.comparison === undefined && facts.comparisonProblem !== undefined)
    problems.push(facts.comparisonProblem);
  problems.push(...durationProblems(facts, limits));
  return {
    problems,
    findings: [
      ...outcomeFindings(facts, limits),
      ...durationFindings(facts, limits),
      ...changeFindings(facts, limits),
      ...inputFindings(facts, options),
    ],
    metrics: metricsOf(facts),
    holds: holds(facts),
  };
}

function metricsOf(facts: TestsFacts): { readonly [key: string]: Json } {
  const { comparison, categories, quarantined, quarantine } = facts;
  return {
    tests: {
      total: facts.total,
      passed: facts.passed,
      failed: facts.failed.count,
      skipped: facts.skipped,
      flaky: facts.flaky.count,
      // Unknown is null: 0 would say that none is gone.
      removed: comparison?.removed.count ?? null,
      added: comparison?.added ?? null,
      ...(comparison === undefined
        ? {}
        : {
            renamed: comparison.renamed.count,
            newlySkipped: comparison.newlySkipped.count,
            newlyFlaky: comparison.newlyFlaky.count,
          }),
      ...(quarantine === undefined ? {} : { quarantined }),
      ...(categories.length === 0
        ? {}
        : { categories: Object.fromEntries(categories.map(({ name, count }) => [name || 'other', count])) }),
      reports: facts.reports.length,
    },
    durationMs: Math.round(facts.durationMs),
  };
}

function holds({ total, passed, skipped, flaky, durationMs }: TestsFacts): string {
  const parts = [`${passed} of ${total} tests passed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (flaky.count > 0) parts.push(`${flaky.count} flaky`);
  return `${parts.join(', ')} (${durationText(durationMs)})`;
}
