import type { ConfigCode } from './config-problem.ts';
import { nearest } from './nearest.ts';
import { dotted, quote, show } from './quote.ts';

/** One thing wrong with a document, at `path` from its root; `part` says whether the key or its value is meant. */
export interface Fault {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  readonly code: ConfigCode;
  readonly reason: string;
  readonly hint: string;
}

/** What the compiled validator reports (ajv with `allErrors` and `verbose`). */
interface Violation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly parentSchema: { readonly [keyword: string]: unknown };
  readonly data: unknown;
}

type Validate = ((document: unknown) => boolean) & { readonly errors?: readonly Violation[] | null };

/** More than a reader would correct in one go; bounds the work on a hostile file. */
const MOST_FAULTS = 100;

/**
 * Checks a document against the schema of reliability.yml, in the order of the schema. `named` is how many keys at the
 * start of a path are left out of messages: the name of an input says them already.
 */
export async function faultsOf(document: unknown, named = 0): Promise<readonly Fault[]> {
  const generated = await import('./validator.generated.ts');
  const validate = generated.validate as unknown as Validate;
  if (validate(document)) return [];
  return (validate.errors ?? []).slice(0, MOST_FAULTS).map((violation) => faultOf(violation, named));
}

function faultOf(violation: Violation, named: number): Fault {
  const path = violation.instancePath.split('/').slice(1).map(decodePointer);
  const name = dotted(path.slice(named));
  const title = String(violation.parentSchema['title'] ?? 'something else');
  switch (violation.keyword) {
    case 'additionalProperties':
      return unknownKey(violation, path, named);
    case 'type': {
      const reason = `${name} is ${kindOf(violation.data)}, which is not allowed here`;
      return { path, part: 'value', code: 'CONFIG-TYPE', reason, hint: `Expected ${title}.` };
    }
    case 'required': {
      const missing = String(violation.params['missingProperty']);
      const reason = `${name} has no ${quote(missing)}`;
      return { path, part: 'value', code: 'CONFIG-MISSING-KEY', reason, hint: `Add the key ${quote(missing)}.` };
    }
    case 'enum': {
      const words = (violation.params['allowedValues'] as readonly unknown[]).map(String);
      const near = typeof violation.data === 'string' ? nearest(violation.data, words) : undefined;
      const reason = `${name} is ${show(violation.data)}`;
      const hint = `${near === undefined ? '' : `Did you mean ${quote(near)}? `}Allowed: ${words.join(', ')}.`;
      return { path, part: 'value', code: 'CONFIG-VALUE', reason, hint };
    }
    default: {
      const reason = `${name} is ${kindOrValue(violation)}, which is not allowed here`;
      return { path, part: 'value', code: 'CONFIG-VALUE', reason, hint: `Expected ${title}.` };
    }
  }
}

function unknownKey(violation: Violation, parent: readonly string[], named: number): Fault {
  const key = String(violation.params['additionalProperty']);
  const path = [...parent, key];
  const { properties, patternProperties } = violation.parentSchema;
  if (patternProperties !== undefined) {
    const reason = `${quote(key)} cannot be a name in ${dotted(parent.slice(named))}`;
    return {
      path,
      part: 'key',
      code: 'CONFIG-VALUE',
      reason,
      hint: `Expected ${String(violation.parentSchema['title'])}.`,
    };
  }
  const known = Object.keys(properties ?? {});
  const near = nearest(key, known);
  const hint = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${quote(near)}?`;
  return {
    path,
    part: 'key',
    code: 'CONFIG-UNKNOWN-KEY',
    reason: `${dotted(path.slice(named))} is not a known key`,
    hint,
  };
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return show(value);
}

function kindOrValue(violation: Violation): string {
  return violation.keyword === 'minItems' ? 'an empty list' : show(violation.data);
}

function decodePointer(segment: string): string {
  return segment.replace(/~1/gu, '/').replace(/~0/gu, '~');
}
