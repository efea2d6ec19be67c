import type { OptionTable } from '../model/option.ts';
import type { Place } from '../model/problem.ts';
import { configProblem } from './config-problem.ts';

/** Values as written, of one source (inputs or file), by option name. */
export type Layer = ReadonlyMap<string, unknown>;

/** How a source names its values: in a message, and in a file with the place. */
export interface LayerNames {
  spell(name: string): string;
  place?(path: readonly string[]): Place;
}

/**
 * Folds the shorthands of one source into the options they stand for, over what weaker sources said:
 * `unit-lines: 90` becomes `suites: { unit: { lines: 90 } }`. Throws CONFIG-CONFLICT when the source says one thing in
 * both ways, because neither is the stronger one.
 */
export function foldShorthands(table: OptionTable, layer: Layer, below: Layer, names: LayerNames): Layer {
  const merged = new Map([...below, ...layer]);
  for (const option of table) {
    const target = option.shorthandFor;
    if (target === undefined || !layer.has(option.name)) continue;
    const [name, ...path] = target;
    if (at(layer.get(name), path) !== undefined) {
      const reason = `${names.spell(option.name)} and ${[names.spell(name), ...path].join('.')} say the same thing twice`;
      throw configProblem('CONFIG-CONFLICT', reason, 'Keep one of the two.', names.place?.([option.name]));
    }
    merged.set(name, replaced(merged.get(name), path, layer.get(option.name)));
    merged.delete(option.name);
  }
  return merged;
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = isMapping(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

function replaced(value: unknown, path: readonly string[], leaf: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return leaf;
  const entries = new Map(isMapping(value) ? Object.entries(value) : []);
  entries.set(key, replaced(entries.get(key), rest, leaf));
  return Object.fromEntries(entries);
}
