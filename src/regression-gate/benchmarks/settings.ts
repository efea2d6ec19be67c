import { configProblem } from '../../shared/config/config-problem.ts';
import { GROWTH_FORM, readGrowth } from '../../shared/config/growth.ts';
import { entriesOf, itemsOf, wordOf } from '../../shared/config/narrow.ts';
import { show } from '../../shared/config/quote.ts';

/** What a metric may be at most or must be at least. */
export interface MetricLimit {
  /** Glob over names of metrics. */
  readonly metric: string;
  readonly is: 'at-most' | 'at-least';
  readonly value: number;
  /** '' for the metric's own. */
  readonly unit: string;
}

/** Options of a family of benchmarks, narrowed. Plain JSON: facts.json carries it. */
export interface BenchmarksOptions {
  readonly reports: readonly string[];
  readonly limits: readonly MetricLimit[];
  /** With the history. */
  readonly compare: boolean;
  /** Milli-percent: a smaller change is none. */
  readonly minChange: number;
  readonly onSuspect: 'warn' | 'inconclusive';
  /** Globs over names of metrics. */
  readonly moreIsBetter: readonly string[];
  readonly exact: readonly string[];
  /** What the machine is known by; only runs of one machine are compared. '': by its processor, cores and memory. */
  readonly machine: string;
}

export const LIMIT_PATTERN = '^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$';
export const LIMIT_FORM = 'a limit such as 500ms, <= 500ms or >= 1000/s';
const LIMIT = /^\s*(<=|>=)?\s*(\d{1,15}(?:\.\d{1,9})?)\s*([^\s<>=]{0,20})\s*$/u;
const LEAST_CHANGE = 3000;

/** Throws ProblemError CONFIG-*. */
export function configure(id: string, entries: ReadonlyMap<string, unknown>, compares: boolean): BenchmarksOptions {
  const globs = (key: string): readonly string[] => {
    const value = entries.get(key);
    return value === undefined ? [] : itemsOf(value, `${id}.${key}`);
  };
  const reports = globs('reports');
  if (reports.length === 0) throw configProblem('CONFIG-VALUE', `${id}.reports is empty`, 'Name at least one glob.');
  const minChange = entries.has('min-change') ? readGrowth(entries.get('min-change')) : LEAST_CHANGE;
  const machine = entries.get('machine');
  return {
    reports,
    limits: [...entriesOf(entries.get('limits'), `${id}.limits`)].map(([metric, limit]) =>
      limitOf(metric, limit, `${id}.limits.${metric}`),
    ),
    compare: entries.has('compare') ? entries.get('compare') === true : compares,
    minChange: minChange ?? wrong(`${id}.min-change`, entries.get('min-change'), GROWTH_FORM),
    onSuspect: entries.has('on-suspect') ? wordOf(entries, 'on-suspect', ['warn', 'inconclusive']) : 'inconclusive',
    moreIsBetter: globs('more-is-better'),
    exact: globs('exact'),
    machine: typeof machine === 'string' ? machine : '',
  };
}

function limitOf(metric: string, value: unknown, label: string): MetricLimit {
  const [, sign = '<=', amount, unit = ''] = LIMIT.exec(String(value)) ?? [];
  if (amount === undefined) return wrong(label, value, LIMIT_FORM);
  return { metric, is: sign === '>=' ? 'at-least' : 'at-most', value: Number(amount), unit };
}

function wrong(label: string, value: unknown, form: string): never {
  throw configProblem('CONFIG-VALUE', `${label} is ${show(value)}, which is not allowed here`, `Expected ${form}.`);
}
