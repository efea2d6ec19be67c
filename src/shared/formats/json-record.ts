import type { JsonCursor } from './json-cursor.ts';

/** An object of a report, whose members may be anything. */
export type JsonRecord = { readonly [key: string]: unknown };

/** Reads the value at the cursor as a plain one, checked by the cursor first; STARVED when the window ends inside it. */
export function jsonValue(json: JsonCursor): unknown {
  json.peek();
  const start = json.p;
  json.skip();
  return JSON.parse(json.bytes.toString('utf8', start, json.p));
}

/** The same where an object belongs; anything else is one without members. */
export function jsonRecord(json: JsonCursor): JsonRecord {
  return asRecord(jsonValue(json));
}

export function asRecord(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** '' for anything else than text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** undefined for anything else than a finite number. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
