import type { JsonSchema, Option } from '../model/option.ts';
import { PERCENT_DECIMALS, PERCENT_FORM, PERCENT_PATTERN } from './percent.ts';

/**
 * Schemas of single values. `title` says the allowed form in words that complete "expected …": messages quote it.
 * Only keywords whose compiled code needs nothing at run time are used (so `pattern`, never `maxLength`).
 */

/** Text with at least one character that shows, and no control characters (a glob or path with one is a mistake). */
const FILLED_PATTERN = '^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$';
const LARGEST = 2_147_483_647;

export function percentSchema(description: string): JsonSchema {
  return {
    title: PERCENT_FORM,
    description,
    type: ['number', 'string'],
    minimum: 0,
    maximum: 100,
    maxDecimals: PERCENT_DECIMALS,
    pattern: PERCENT_PATTERN,
  };
}

export function textSchema(description: string, pattern = FILLED_PATTERN, form = 'text'): JsonSchema {
  return { title: form, description, type: 'string', pattern };
}

export function countSchema(description: string, minimum = 0): JsonSchema {
  const maximum = 10_000_000;
  return { title: `a whole number from ${minimum} to ${maximum}`, description, type: 'integer', minimum, maximum };
}

/** A list of texts, or one text that is split as an input is: by lines and commas. */
export function listSchema(description: string, item: 'glob' | 'word', minItems = 0): JsonSchema {
  const least = minItems > 0 ? `at least ${minItems} ${item}` : `a list of ${item}s`;
  return {
    title: least,
    description,
    type: ['array', 'string'],
    ...(minItems > 0 ? { minItems } : {}),
    items: { title: `a ${item}`, type: 'string', pattern: FILLED_PATTERN },
    pattern: '^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$',
  };
}

/** An object with these keys and no others. */
export function mappingSchema(
  description: string,
  properties: { readonly [key: string]: JsonSchema },
  required: readonly string[] = [],
): JsonSchema {
  return {
    title: 'a mapping',
    description,
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties,
    additionalProperties: false,
  };
}

/** `[minimum, maximum]` of an `integer` option. */
export function integerBounds(option: Option): readonly [number, number] {
  return [option.minimum ?? 0, option.maximum ?? LARGEST];
}

/** The allowed form of an option's value, in words that complete "expected …". */
export function formOf(option: Option): string {
  switch (option.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number from ${integerBounds(option).join(' to ')}`;
    case 'percent':
      return PERCENT_FORM;
    case 'list':
      return 'a list of words, one per line or separated by commas';
    case 'globs':
      return 'globs, one per line or separated by commas';
    case 'enum':
      return (option.values ?? []).join(' or ');
    case 'yaml':
      return 'YAML';
    case 'string':
      return option.form ?? 'text';
  }
}

/** The schema of an option's value in reliability.yml. */
export function optionSchema(option: Option): JsonSchema {
  const { description } = option;
  const shown = option.default === undefined ? {} : { default: option.default };
  switch (option.type) {
    case 'boolean':
      return { title: formOf(option), description, ...shown, type: 'boolean' };
    case 'integer': {
      const [minimum, maximum] = integerBounds(option);
      return { title: formOf(option), description, ...shown, type: 'integer', minimum, maximum };
    }
    case 'percent':
      return { ...percentSchema(description), ...shown };
    case 'list':
      return { ...listSchema(description, 'word'), ...shown };
    case 'globs':
      return { ...listSchema(description, 'glob'), ...shown };
    case 'enum':
      return { title: formOf(option), description, ...shown, type: 'string', enum: option.values ?? [] };
    case 'yaml':
      return { ...option.schema, description };
    case 'string':
      return { ...textSchema(description, option.pattern, formOf(option)), ...shown };
  }
}
