import { configProblem } from '../../shared/config/config-problem.ts';
import { integerOf, listOf, textOf } from '../../shared/config/narrow.ts';
import { show } from '../../shared/config/quote.ts';
import type { OptionValues } from '../../shared/model/option.ts';
import { pagePaths } from '../site/page-paths.ts';
import { configureSite, type SiteOptions } from '../site/settings.ts';
import { VECTORS } from '../vectors/index.ts';

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface AttacksOptions {
  readonly site: SiteOptions;
  /** Paths of the pages whose policies are attacked. */
  readonly pages: readonly string[];
  /** Path of a browser. */
  readonly browser?: string;
  /** Classes and ids; empty: all. */
  readonly vectors: readonly string[];
  readonly minLive: number;
  readonly maxExecuted: number;
}

/** Throws ProblemError CONFIG-*. */
export function configureAttacks(values: OptionValues): AttacksOptions {
  const vectors = listOf(values, 'vectors');
  for (const word of vectors)
    if (!VECTORS.some((vector) => vector.id === word || vector.class === word))
      throw configProblem(
        'CONFIG-VALUE',
        `vectors names ${show(word)}, which is neither a class nor an id of an attack`,
        'docs/gates/anomaly-vectors.md lists them all.',
      );
  return {
    site: configureSite(values),
    pages: pagePaths(values),
    ...(values.has('browser') ? { browser: textOf(values, 'browser') } : {}),
    vectors,
    minLive: integerOf(values, 'min-live-vectors'),
    maxExecuted: integerOf(values, 'max-executed'),
  };
}
