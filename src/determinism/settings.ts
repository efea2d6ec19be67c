import { listOf, textOf } from '../shared/config/narrow.ts';
import type { OptionValues } from '../shared/model/option.ts';

/** Options of determinism, narrowed. Plain JSON: facts.json carries it. */
export interface Settings {
  /** Globs. */
  readonly reports: readonly string[];
  readonly key: string;
}

/** Narrows the merged values. Throws ProblemError CONFIG-TYPE. */
export function configure(values: OptionValues): Settings {
  return { reports: listOf(values, 'reports'), key: textOf(values, 'key') };
}
