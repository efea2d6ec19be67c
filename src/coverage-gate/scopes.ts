import picomatch from 'picomatch';
import type { CoverageFacts, FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import { OF_PATHS } from '../shared/model/path-globs.ts';
import type { Problem } from '../shared/model/problem.ts';
import { ownerScopes } from './owner-scopes.ts';
import { patchScopes } from './patch-scope.ts';
import type { ClosedScope, Scope } from './scope.ts';
import type { CoverageSettings, Thresholds } from './settings.ts';

/**
 * Everything that has a threshold: suites, path rules per suite (the first that matches a file counts it), the union, the
 * change, the owners.
 */
export function scopesOf(settings: CoverageSettings, facts: CoverageFacts): readonly (Scope | ClosedScope)[] {
  const found: (Scope | ClosedScope)[] = [];
  for (const suite of facts.suites) {
    const own = settings.suites.find((candidate) => candidate.name === suite.name);
    found.push(scopeOf(suite, suite.name, own?.thresholds ?? {}));
    found.push(...ruledScopes(settings, suite));
  }
  const union = facts.combined ?? (facts.suites.length === 1 ? facts.suites[0] : undefined);
  if (Object.keys(settings.combined).length > 0 && union !== undefined)
    found.push(scopeOf(union, 'combined', settings.combined));
  found.push(...patchScopes(settings, facts), ...ownerScopes(settings, facts));
  return found;
}

function scopeOf(
  { files, problems, lowerBoundFiles }: SuiteFacts,
  label: string,
  thresholds: Thresholds,
): Scope | ClosedScope {
  const [problem] = problems;
  if (problem !== undefined) return { label, thresholds, problem };
  return { label, suite: label, files, thresholds, lowerBound: lowerBoundFiles > 0 };
}

function ruledScopes(settings: CoverageSettings, suite: SuiteFacts): readonly (Scope | ClosedScope)[] {
  const rules = settings.paths.filter((rule) => rule.suites?.includes(suite.name) ?? true);
  const labelOf = (match: string): string => `${suite.name} ${match}`;
  const [problem] = suite.problems;
  if (problem !== undefined)
    return rules.map(({ match, thresholds }) => ({ label: labelOf(match), thresholds, problem }));
  const matchers = rules.map((rule) => picomatch(rule.match, OF_PATHS));
  const files = rules.map((): FileFacts[] => []);
  for (const file of rules.length === 0 ? [] : suite.files) {
    const at = matchers.findIndex((matches) => matches(file.path));
    if (at >= 0) files[at]!.push(file);
  }
  return rules.map(({ match, thresholds }, at) => {
    const label = labelOf(match);
    return files[at]!.length === 0
      ? { label, thresholds, problem: emptyRule(suite.name, match) }
      : { label, suite: suite.name, match, files: files[at]!, thresholds, lowerBound: suite.lowerBoundFiles > 0 };
  });
}

function emptyRule(suite: string, match: string): Problem {
  return {
    code: 'PATH-RULE-EMPTY',
    reason: `no file in the reports of suite ${suite} falls under the path rule ${match}`,
    hint: 'Correct the glob, move the rule above the one that matches its files first, name the suites it is for, or take it out.',
  };
}
