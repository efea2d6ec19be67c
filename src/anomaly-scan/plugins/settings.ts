import { configProblem } from '../../shared/config/config-problem.ts';
import { integerOf, listOf, textOf } from '../../shared/config/narrow.ts';
import { VECTORS } from './vectors/index.ts';

/** What may fail a run. */
export const FAILURES = ['escape', 'denial-of-service', 'capability'] as const;
export type Failure = (typeof FAILURES)[number];

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface PluginsOptions {
  /** Path of the adapter, relative to the working directory. */
  readonly adapter: string;
  readonly failOn: readonly Failure[];
  /** Ids; empty: all. */
  readonly vectors: readonly string[];
  readonly minLive: number;
}

/** Throws ProblemError CONFIG-*. */
export function configure(values: ReadonlyMap<string, unknown>): PluginsOptions {
  const failOn = values.has('plugin-fail-on') ? listOf(values, 'plugin-fail-on') : ['escape', 'denial-of-service'];
  const vectors = listOf(values, 'plugin-vectors');
  return {
    adapter: textOf(values, 'plugins'),
    failOn: failOn.map((one) => known('plugin-fail-on', one, FAILURES)),
    vectors: vectors.map((one) =>
      known(
        'plugin-vectors',
        one,
        VECTORS.map(({ id }) => id),
      ),
    ),
    minLive: values.has('min-live-plugin-vectors') ? integerOf(values, 'min-live-plugin-vectors') : 50,
  };
}

function known<Word extends string>(option: string, word: string, words: readonly Word[]): Word {
  const found = words.find((one) => one === word);
  if (found !== undefined) return found;
  throw configProblem(
    'CONFIG-VALUE',
    `${option} has ${JSON.stringify(word)}, which is none`,
    `Known are ${words.join(', ')}.`,
  );
}
