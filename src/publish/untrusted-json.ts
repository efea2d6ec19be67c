import { refusal } from './refusal.ts';

/** Reports nest at most ten levels; what comes later may call itself for each. */
const MOST_LEVELS = 64;
/** Own keys that code somewhere could take for something else than data. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The object that a text of JSON holds. Levels are counted before the text is parsed, and keys are looked at after, so
 * that no spelling of them (`"\u005f_proto__"`) gets by. Throws ProblemError PUBLISH-JSON.
 */
export function parseUntrusted(text: string, path: string): { readonly [key: string]: unknown } {
  if (levels(text) > MOST_LEVELS) throw wrong(`it is nested deeper than ${MOST_LEVELS} levels`, path);
  const value = parse(text, path);
  if (!isObject(value) || Array.isArray(value)) throw wrong('it holds no object', path);
  const waiting: object[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [key, child] of Object.entries(next)) {
      if (FORBIDDEN_KEYS.has(key)) throw wrong(`it has the key ${JSON.stringify(key)}`, path);
      if (isObject(child)) waiting.push(child);
    }
  }
  return value as { readonly [key: string]: unknown };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong('it is not whole JSON', path);
    throw error;
  }
}

/** The most brackets that are open at once; brackets in strings do not count. In damaged JSON it may be too high. */
function levels(text: string): number {
  let [depth, most] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return most;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function wrong(what: string, path: string): Error {
  return refusal('PUBLISH-JSON', `${path} is refused: ${what}`, 'Upload the file as the gate wrote it.', path);
}
