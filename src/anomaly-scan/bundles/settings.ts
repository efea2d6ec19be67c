import { configProblem } from '../../shared/config/config-problem.ts';
import { entriesOf, integerOf, itemsOf, textOf } from '../../shared/config/narrow.ts';

/** Options of the part, narrowed. Plain JSON: facts.json carries it. */
export interface BundlesOptions {
  /** Globs. */
  readonly files: readonly string[];
  /** The file of those that are known; absent: sinks are told, and none fails. */
  readonly known?: string;
  /** How many may be new beside those that are known. */
  readonly maxNew: number;
}

/** Throws ProblemError CONFIG-*. */
export function configure(values: ReadonlyMap<string, unknown>): BundlesOptions {
  const entries = entriesOf(values.get('bundles'), 'bundles');
  const named = entries.get('files');
  const files = itemsOf(named, 'bundles.files');
  if (files.length === 0) throw configProblem('CONFIG-VALUE', 'bundles.files is empty', 'Name at least one glob.');
  return {
    files,
    ...(entries.has('known') ? { known: textOf(entries, 'known') } : {}),
    maxNew: entries.has('max-new') ? integerOf(entries, 'max-new') : 0,
  };
}
