import { behindTrivia, isText, wordEnd } from '../lexers/characters.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Where JSON with comments is not what it says it is. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  /** From 1. */
  readonly line: number;

  constructor(reason: string, text: string, offset: number) {
    super(reason);
    this.line = text.slice(0, offset).split('\n').length;
  }
}

const DEEPEST = 100;

/** JSON with comments and commas before closing brackets, as in tsconfig.json. Throws JsonFault. */
export function parseJsonText(text: string): JsonValue {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

/** A value as an object, or an empty one. */
export function objectOf(value: JsonValue | undefined): { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: JsonValue })
    : {};
}

/** The strings among a value's elements, or the value itself when it is one. */
export function stringsOf(value: JsonValue | undefined): readonly string[] {
  const list: readonly JsonValue[] = Array.isArray(value) ? value : value === undefined ? [] : [value as JsonValue];
  return list.filter((item) => typeof item === 'string');
}

class Reader {
  readonly #text: string;
  #p: number;

  constructor(text: string) {
    this.#text = text;
    this.#p = behindTrivia(text, 0);
  }

  value(depth: number): JsonValue {
    const text = this.#text;
    const c = text[this.#p];
    if (depth > DEEPEST) throw this.#fault('nested too deeply');
    if (c === '{') return this.#object(depth);
    if (c === '[') return this.#array(depth);
    if (c === '"') return this.#string();
    const start = this.#p;
    let end = wordEnd(text, start);
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const)
      if (isText(text, start, end, word)) {
        this.#p = behindTrivia(text, end);
        return value;
      }
    while (end < text.length && '+-.'.includes(text[end]!)) end = wordEnd(text, end + 1);
    const number = Number(text.slice(start, end));
    if (end === start || Number.isNaN(number)) throw this.#fault('a value is missing');
    this.#p = behindTrivia(text, end);
    return number;
  }

  end(): void {
    if (this.#p < this.#text.length) throw this.#fault('something follows the value');
  }

  #object(depth: number): JsonValue {
    const members: [string, JsonValue][] = [];
    this.#step();
    while (this.#text[this.#p] !== '}') {
      if (this.#text[this.#p] !== '"') throw this.#fault('a name in quotes is missing');
      const key = this.#string();
      if (this.#text[this.#p] !== ':') throw this.#fault('":" is missing');
      this.#step();
      members.push([key, this.value(depth + 1)]);
      if (this.#text[this.#p] === ',') this.#step();
      else if (this.#text[this.#p] !== '}') throw this.#fault('"," or "}" is missing');
    }
    this.#step();
    return Object.fromEntries(members);
  }

  #array(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.#step();
    while (this.#text[this.#p] !== ']') {
      items.push(this.value(depth + 1));
      if (this.#text[this.#p] === ',') this.#step();
      else if (this.#text[this.#p] !== ']') throw this.#fault('"," or "]" is missing');
    }
    this.#step();
    return items;
  }

  #string(): string {
    const text = this.#text;
    const start = this.#p;
    for (let p = start + 1; p < text.length && text[p] !== '\n'; p++) {
      if (text[p] === '\\') p++;
      else if (text[p] === '"') {
        this.#p = behindTrivia(text, p + 1);
        try {
          return JSON.parse(text.slice(start, p + 1)) as string;
        } catch {
          break;
        }
      }
    }
    this.#p = start;
    throw this.#fault('this string is not one');
  }

  #step(): void {
    this.#p = behindTrivia(this.#text, this.#p + 1);
  }

  #fault(reason: string): JsonFault {
    return new JsonFault(reason, this.#text, this.#p);
  }
}
