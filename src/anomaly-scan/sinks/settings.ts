import { configProblem } from '../../shared/config/config-problem.ts';
import { entriesOf, textOf } from '../../shared/config/narrow.ts';
import type { OptionValues } from '../../shared/model/option.ts';
import { configureSite, type SiteOptions } from '../site/settings.ts';

/** How data of others gets into a page. */
export const WAYS = ['parameter', 'fragment', 'field', 'message'] as const;
export type Way = (typeof WAYS)[number];
/** Each takes some seconds. */
const MOST_SINKS = 20;

/** One declared way into a page. Plain JSON. */
export interface Sink {
  /** Given by the user. */
  readonly name: string;
  /** A path, with its query. */
  readonly page: string;
  readonly way: Way;
  /** A name of a parameter, a CSS selector, or a text with `{data}`. */
  readonly text: string;
  /** A CSS selector; only of fields. */
  readonly press?: string;
}

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface SinksOptions {
  readonly site: SiteOptions;
  readonly sinks: readonly Sink[];
  /** Path of a browser. */
  readonly browser?: string;
}

/** Throws ProblemError CONFIG-*. */
export function configureSinks(values: OptionValues): SinksOptions {
  const sinks = [...entriesOf(values.get('sinks'), 'sinks')].map(([name, value]) => sinkOf(name, value));
  if (sinks.length === 0 || sinks.length > MOST_SINKS)
    throw configProblem(
      'CONFIG-VALUE',
      `sinks names ${sinks.length} ways into pages`,
      `Name one at least, and ${MOST_SINKS} at most: sinks: { search: { page: /search, parameter: q } }.`,
    );
  return {
    site: configureSite(values),
    sinks,
    ...(values.has('browser') ? { browser: textOf(values, 'browser') } : {}),
  };
}

function sinkOf(name: string, value: unknown): Sink {
  const entries = entriesOf(value, `sinks.${name}`);
  const [way, ...more] = WAYS.filter((known) => entries.has(known));
  if (way === undefined || more.length > 0)
    throw configProblem(
      way === undefined ? 'CONFIG-MISSING-KEY' : 'CONFIG-CONFLICT',
      `sinks.${name} names ${way === undefined ? 'no way' : 'several ways'} into its page`,
      `Name one of ${WAYS.join(', ')}.`,
    );
  const text = textOf(entries, way);
  if ((way === 'fragment' || way === 'message') && !text.includes('{data}'))
    throw configProblem(
      'CONFIG-VALUE',
      `sinks.${name}.${way} has no {data}`,
      `Write {data} where the data is: ${way}: "{data}".`,
    );
  if (entries.has('press') && way !== 'field')
    throw configProblem('CONFIG-CONFLICT', `sinks.${name}.press belongs to a field`, 'Leave press out.');
  const page = textOf(entries, 'page');
  return {
    name,
    page: page.startsWith('/') ? page : `/${page}`,
    way,
    text,
    ...(entries.has('press') ? { press: textOf(entries, 'press') } : {}),
  };
}
