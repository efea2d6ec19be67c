import { configProblem } from '../../shared/config/config-problem.ts';
import { splitList } from '../../shared/config/list-text.ts';
import { entriesOf, integerOf, textOf, textsOf, wordOf } from '../../shared/config/narrow.ts';
import { GRAVITIES, type Gravity } from './advisory-data.ts';

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface LibrariesOptions {
  /** Globs. */
  readonly files: readonly string[];
  /** A newer file of known vulnerabilities; absent: those that are built in. */
  readonly data?: string;
  /** Vulnerabilities of this gravity, and graver ones, are errors. */
  readonly failOn: Gravity;
  readonly maxAgeDays: number;
}

/** Throws ProblemError CONFIG-*. */
export function configure(values: ReadonlyMap<string, unknown>): LibrariesOptions {
  const entries = entriesOf(values.get('libraries'), 'libraries');
  const named = entries.get('files');
  const files = typeof named === 'string' ? splitList(named) : textsOf(named, 'libraries.files');
  if (files.length === 0) throw configProblem('CONFIG-VALUE', 'libraries.files is empty', 'Name at least one glob.');
  return {
    files,
    ...(entries.has('data') ? { data: textOf(entries, 'data') } : {}),
    failOn: entries.has('fail-on') ? wordOf(entries, 'fail-on', GRAVITIES) : 'medium',
    maxAgeDays: entries.has('max-age-days') ? integerOf(entries, 'max-age-days') : 180,
  };
}
