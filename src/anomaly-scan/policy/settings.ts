import { integerOf, wordOf } from '../../shared/config/narrow.ts';
import type { OptionValues } from '../../shared/model/option.ts';
import { pagePaths } from '../site/page-paths.ts';
import { configureSite, type SiteOptions } from '../site/settings.ts';

export type Weight = 'high' | 'medium' | 'low';

export const WEIGHTS: readonly Weight[] = ['high', 'medium', 'low'];

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface PolicyOptions {
  readonly site: SiteOptions;
  /** Paths. */
  readonly pages: readonly string[];
  readonly maxPages: number;
  /** Weaknesses of this weight, and graver ones, are errors. */
  readonly failOn: Weight;
}

/** Throws ProblemError CONFIG-*. */
export function configurePolicy(values: OptionValues): PolicyOptions {
  return {
    site: configureSite(values),
    pages: pagePaths(values),
    maxPages: integerOf(values, 'max-pages'),
    failOn: wordOf(values, 'policy-fail-on', WEIGHTS),
  };
}
