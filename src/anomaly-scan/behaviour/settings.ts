import { flagOf, textOf } from '../../shared/config/narrow.ts';
import type { OptionValues } from '../../shared/model/option.ts';
import { somePagePaths } from '../site/page-paths.ts';
import { configureSite, type SiteOptions } from '../site/settings.ts';

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface BehaviourOptions {
  readonly site: SiteOptions;
  readonly pages: readonly string[];
  /** Path of a browser. */
  readonly browser?: string;
  /** The file of what is known, relative to the working directory. */
  readonly profile: string;
  readonly update: boolean;
}

/** Throws ProblemError CONFIG-*. */
export function configureBehaviour(values: OptionValues): BehaviourOptions {
  return {
    site: configureSite(values),
    pages: somePagePaths(values),
    ...(values.has('browser') ? { browser: textOf(values, 'browser') } : {}),
    profile: textOf(values, 'profile'),
    update: flagOf(values, 'update-profile'),
  };
}
