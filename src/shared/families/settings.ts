import { configProblem } from '../config/config-problem.ts';
import { textOf } from '../config/narrow.ts';
import type { OptionValues } from '../model/option.ts';
import type { AnyFamily } from './port.ts';

/** Options of a gate of families, narrowed. Plain JSON: facts.json carries it. */
export interface FamiliesSettings {
  /** By id, those that are configured. */
  readonly families: { readonly [id: string]: unknown };
  readonly key: string;
}

/** What a family is configured with, by its id; undefined: it is not configured. */
export type EntriesOf = (id: string, values: OptionValues) => ReadonlyMap<string, unknown> | undefined;

export interface FamiliesSource {
  readonly gate: string;
  readonly entriesOf: EntriesOf;
  /** Options that turn families on. */
  readonly named: readonly string[];
  readonly example: string;
}

/** Narrows the merged values. Throws ProblemError CONFIG-TYPE, CONFIG-VALUE, CONFIG-MISSING-KEY. */
export function configure(
  { gate, entriesOf, named: options, example }: FamiliesSource,
  families: readonly AnyFamily[],
  values: OptionValues,
): FamiliesSettings {
  const named = families.flatMap((family) => {
    const entries = entriesOf(family.id, values);
    return entries === undefined ? [] : [[family.id, family.configure(entries)] as const];
  });
  if (named.length === 0)
    throw configProblem(
      'CONFIG-MISSING-KEY',
      `${gate} is told nothing to look at`,
      `Name at least one of ${options.join(', ')}, for example ${example}.`,
    );
  return { families: Object.fromEntries(named), key: textOf(values, 'key') };
}
