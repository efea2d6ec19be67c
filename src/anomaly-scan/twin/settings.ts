import { textOf } from '../../shared/config/narrow.ts';
import type { OptionValues } from '../../shared/model/option.ts';
import { somePagePaths } from '../site/page-paths.ts';
import { configureSite, type SiteOptions } from '../site/settings.ts';

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface TwinOptions {
  readonly site: SiteOptions;
  readonly pages: readonly string[];
  /** Path of a browser. */
  readonly browser?: string;
}

/** Throws ProblemError CONFIG-*. */
export function configureTwin(values: OptionValues): TwinOptions {
  return {
    site: configureSite(values),
    pages: somePagePaths(values),
    ...(values.has('browser') ? { browser: textOf(values, 'browser') } : {}),
  };
}
