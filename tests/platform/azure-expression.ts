import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** A value of a template: YAML's plain texts, and what expressions make of them. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

type Data = data.ExpressionData;

/** Functions that are only known while a pipeline runs, such as `succeeded()`. */
export type RuntimeFunctions = { readonly [name: string]: (...names: readonly string[]) => boolean };

/**
 * Evaluates an expression of Azure Pipelines with GitHub's lexer, parser and evaluator: both services share the language
 * but for its functions and operators. Azure has functions where GitHub has `==`, `&&` and `!`, so those are refused.
 * Throws for anything that Azure would refuse to compile.
 */
export function evaluate(
  text: string,
  contexts: { readonly [name: string]: Value },
  runtime: RuntimeFunctions = {},
): Value {
  const functions = [...FUNCTIONS, ...Object.entries(runtime).map(([name, call]) => runtimeFunction(name, call))];
  const { tokens } = new Lexer(text).lex();
  for (const { lexeme } of tokens)
    if (/^(?:==|!=|&&|\|\||!|<|<=|>|>=)$/u.test(lexeme)) throw new Error(`Unexpected symbol '${lexeme}' in '${text}'`);
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })));
  const byName = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
  return fromData(new Evaluator(tree, known, byName).evaluate());
}

/** How Azure writes a value into a text: booleans with a capital, nothing for null. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'object') throw new Error('Unable to convert from Object or Array to String');
  return String(value);
}

/** Whether `${{ if }}` goes on: as the service does it, every text but the empty one is true. */
export function isTrue(value: Value): boolean {
  return !(value === null || value === false || value === 0 || value === '');
}

function runtimeFunction(name: string, call: (...names: readonly string[]) => boolean): FunctionDefinition {
  return define(name, 0, 255, (...values) => call(...values.map(textOf)));
}

function define(
  name: string,
  minArgs: number,
  maxArgs: number,
  call: (...values: readonly Value[]) => Value,
): FunctionDefinition {
  return { name, minArgs, maxArgs, call: (...values) => toData(call(...values.map(fromData))) };
}

const folded = (value: Value): string => textOf(value).toLowerCase();
/** Texts are compared without their case; the second operand becomes what the first one is. */
function same(a: Value, b: Value): boolean {
  if (typeof a === 'number' || typeof b === 'number') return Number(textOf(a)) === Number(textOf(b));
  return folded(a) === folded(b);
}
function order(a: Value, b: Value): number {
  const [left, right] = [Number(textOf(a)), Number(textOf(b))];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return folded(a) < folded(b) ? -1 : Number(folded(a) > folded(b));
}

const FUNCTIONS: readonly FunctionDefinition[] = [
  define('and', 2, 255, (...values) => values.every(isTrue)),
  define('or', 2, 255, (...values) => values.some(isTrue)),
  define('not', 1, 1, (value = null) => !isTrue(value)),
  define('xor', 2, 2, (a = null, b = null) => isTrue(a) !== isTrue(b)),
  define('eq', 2, 2, (a = null, b = null) => same(a, b)),
  define('ne', 2, 2, (a = null, b = null) => !same(a, b)),
  define('gt', 2, 2, (a = null, b = null) => order(a, b) > 0),
  define('ge', 2, 2, (a = null, b = null) => order(a, b) >= 0),
  define('lt', 2, 2, (a = null, b = null) => order(a, b) < 0),
  define('le', 2, 2, (a = null, b = null) => order(a, b) <= 0),
  define('in', 2, 255, (first = null, ...rest) => rest.some((value) => same(first, value))),
  define('notIn', 2, 255, (first = null, ...rest) => !rest.some((value) => same(first, value))),
  define('coalesce', 2, 255, (...values) => values.find((value) => value !== null && value !== '') ?? null),
  define('iif', 3, 3, (test = null, yes = null, no = null) => (isTrue(test) ? yes : no)),
  define('startsWith', 2, 2, (a = '', b = '') => folded(a).startsWith(folded(b))),
  define('endsWith', 2, 2, (a = '', b = '') => folded(a).endsWith(folded(b))),
  define('contains', 2, 2, (a = '', b = '') => folded(a).includes(folded(b))),
  define('containsValue', 2, 2, (a = null, b = null) => Object.values(a ?? {}).some((value) => same(value, b))),
  define('lower', 1, 1, (a = '') => folded(a)),
  define('upper', 1, 1, (a = '') => textOf(a).toUpperCase()),
  define('replace', 3, 3, (a = '', b = '', c = '') => textOf(a).replaceAll(textOf(b), textOf(c))),
  define('length', 1, 1, (a = '') => (Array.isArray(a) ? a.length : Object.keys(a ?? '').length)),
  define('join', 2, 2, (a = '', b = []) => (Array.isArray(b) ? b.map(textOf).join(textOf(a)) : textOf(b))),
  define('convertToJson', 1, 1, (a = null) => JSON.stringify(a, undefined, 2)),
];

function toData(value: Value): Data {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })));
}

function fromData(value: Data): Value {
  if (value instanceof data.Null) return null;
  if (value instanceof data.Array) return value.values().map(fromData);
  if (value instanceof data.Dictionary)
    return Object.fromEntries(value.pairs().map(({ key, value: inner }) => [key, fromData(inner)]));
  return (value as data.StringData | data.NumberData | data.BooleanData).value;
}
