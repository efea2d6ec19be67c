import type { OptionValues } from '../model/option.ts';
import { configProblem } from './config-problem.ts';
import { splitList } from './list-text.ts';
import { show } from './quote.ts';

/** Typed readers of merged values. Each throws ProblemError CONFIG-TYPE when the value is absent or of another type. */

function wrong(name: string, value: unknown, expected: string): Error {
  return configProblem('CONFIG-TYPE', `${name} is ${show(value)}, which is not allowed here`, `Expected ${expected}.`);
}

export function textOf(values: OptionValues, name: string): string {
  const value = values.get(name);
  if (typeof value !== 'string') throw wrong(name, value, 'text');
  return value;
}

export function flagOf(values: OptionValues, name: string): boolean {
  const value = values.get(name);
  if (typeof value !== 'boolean') throw wrong(name, value, 'true or false');
  return value;
}

/** Also of `percent`: its values are milli-percent, which are whole. */
export function integerOf(values: OptionValues, name: string): number {
  const value = values.get(name);
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(name, value, 'a whole number');
  return value;
}

/** Absent: an empty list. */
export function listOf(values: OptionValues, name: string): readonly string[] {
  return textsOf(values.get(name) ?? [], name);
}

/** One of the words of an `enum`. */
export function wordOf<Word extends string>(values: OptionValues, name: string, words: readonly Word[]): Word {
  const value = values.get(name);
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw wrong(name, value, words.join(' or '));
  return word;
}

export function textsOf(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw wrong(name, value, 'a list of texts');
  return value;
}

/** The items of a list inside a `yaml` value, or of its text (see splitList). */
export function itemsOf(value: unknown, name: string): readonly string[] {
  return typeof value === 'string' ? splitList(value) : textsOf(value, name);
}

/** The entries of a mapping inside a `yaml` value; whatever its keys are called, they are only data. Absent: none. */
export function entriesOf(value: unknown, name: string): ReadonlyMap<string, unknown> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, value, 'a mapping');
  return new Map(Object.entries(value));
}
