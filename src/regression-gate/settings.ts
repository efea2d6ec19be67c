import { configProblem } from '../shared/config/config-problem.ts';
import { entriesOf, textOf } from '../shared/config/narrow.ts';
import type { OptionValues } from '../shared/model/option.ts';
import type { AnyFamily } from './port.ts';

/** Options of regression-gate, narrowed. Plain JSON: facts.json carries it. */
export interface RegressionSettings {
  /** By id, those that are configured. */
  readonly families: { readonly [id: string]: unknown };
  readonly key: string;
}

/** Narrows the merged values. Throws ProblemError CONFIG-TYPE, CONFIG-VALUE, CONFIG-MISSING-KEY. */
export function configure(families: readonly AnyFamily[], values: OptionValues): RegressionSettings {
  const named = families.filter(({ id }) => values.has(id));
  if (named.length === 0)
    throw configProblem(
      'CONFIG-MISSING-KEY',
      'regression-gate is told nothing to look at',
      `Name at least one of ${families.map(({ id }) => id).join(', ')}, for example tests: { reports: ["reports/junit/*.xml"] }.`,
    );
  return {
    families: Object.fromEntries(
      named.map((family) => [family.id, family.configure(entriesOf(values.get(family.id), family.id))]),
    ),
    key: textOf(values, 'key'),
  };
}
