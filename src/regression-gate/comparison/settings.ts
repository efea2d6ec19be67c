import { configProblem } from '../../shared/config/config-problem.ts';
import { DURATION_FORM, readDuration } from '../../shared/config/duration.ts';
import { GROWTH_FORM, readGrowth } from '../../shared/config/growth.ts';
import { integerOf, itemsOf, textOf } from '../../shared/config/narrow.ts';
import { show } from '../../shared/config/quote.ts';

/** Options of the comparison of base and head, narrowed. Plain JSON: facts.json carries it. */
export interface ComparisonOptions {
  /** Lines for the shell; '' for no build. */
  readonly command: string;
  readonly build: string;
  /** A revision; '': where the change began. */
  readonly base: string;
  /** Globs relative to the folder of a run; empty: CPU time. */
  readonly reports: readonly string[];
  readonly pairs: number;
  /** At least `pairs`. */
  readonly mostPairs: number;
  /** Milli-percent. */
  readonly minChange: number;
  readonly maxUncertainty: number;
  readonly timeLimitMs: number;
  readonly seed: number;
  /** Globs over names of metrics. */
  readonly moreIsBetter: readonly string[];
  readonly exact: readonly string[];
}

const DEFAULTS = {
  pairs: 10,
  'most-pairs': 60,
  'min-change': 2000,
  'max-uncertainty': 20_000,
  'time-limit': 600_000,
  seed: 1,
} as const;

/** Throws ProblemError CONFIG-*. */
export function configure(entries: ReadonlyMap<string, unknown>): ComparisonOptions {
  const text = (key: string): string => (entries.has(key) ? textOf(entries, key) : '');
  const whole = (key: 'pairs' | 'most-pairs' | 'seed'): number =>
    entries.has(key) ? integerOf(entries, key) : DEFAULTS[key];
  const globs = (key: string): readonly string[] => {
    const value = entries.get(key) ?? [];
    return itemsOf(value, `comparison.${key}`);
  };
  const read = (
    key: 'min-change' | 'max-uncertainty' | 'time-limit',
    form: string,
    reader: (value: unknown) => number | undefined,
  ): number => {
    const value = entries.get(key);
    const amount = value === undefined ? DEFAULTS[key] : reader(value);
    if (amount === undefined) throw wrong(key, value, form);
    return amount;
  };
  const command = text('command');
  if (command.trim() === '') throw wrong('command', command, 'a command, for example node bench/parse.js');
  const pairs = whole('pairs');
  return {
    command,
    build: text('build'),
    base: text('base'),
    reports: globs('reports'),
    pairs,
    mostPairs: Math.max(pairs, whole('most-pairs')),
    minChange: read('min-change', GROWTH_FORM, readGrowth),
    maxUncertainty: read('max-uncertainty', GROWTH_FORM, readGrowth),
    timeLimitMs: read('time-limit', DURATION_FORM, readDuration),
    seed: whole('seed'),
    moreIsBetter: globs('more-is-better'),
    exact: globs('exact'),
  };
}

function wrong(key: string, value: unknown, form: string): Error {
  return configProblem(
    'CONFIG-VALUE',
    `comparison.${key} is ${show(value)}, which is not allowed here`,
    `Expected ${form}.`,
  );
}
