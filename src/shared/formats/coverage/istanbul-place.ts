import type { JsonCursor } from '../json-cursor.ts';

/** Stands for a line or column that is null, absent or no plain number. (A small integer: larger ones would be objects.) */
export const NOWHERE = 0x7fffffff;

/** Member names inside a place; a parser puts them first in its list, so that `json.key` is 1 … 4 for them. */
export const PLACE_NAMES = ['start', 'end', 'line', 'column'] as const;
const [START, END, LINE, COLUMN] = [1, 2, 3, 4];

const ZERO = 48;
/** Longer than a place is written without white space. */
const LONGEST = 128;

/** Four characters as the little-endian number that DataView reads in their place. */
function word(text: string): number {
  return Buffer.from(text, 'latin1').readInt32LE();
}

const [START_1, START_2, START_3, START_4] = [word('{"st'), word('art"'), word(':{"l'), word('ine"')];
const [COLUMN_1, COLUMN_2] = [word(',"co'), word('lumn')];
const [END_1, END_2, END_3, END_4] = [word('},"e'), word('nd":'), word('{"li'), word('ne":')];
const [NULL, COLON, QUOTE_COLON, CLOSED] = [word('null'), 58, 0x3a22, 0x7d7d];

/**
 * Reads Istanbul's `{"start":{"line":1,"column":2},"end":{"line":3,"column":4}}`. Nine of ten bytes of a report are such
 * places, so their usual spelling is compared four bytes at a time; any other spelling goes through the cursor.
 */
export class IstanbulPlace {
  readonly #json: JsonCursor;
  #bytes: Buffer | undefined;
  #view: DataView = new DataView(new ArrayBuffer(0));
  startLine = NOWHERE;
  startColumn = NOWHERE;
  endLine = NOWHERE;
  endColumn = NOWHERE;

  constructor(json: JsonCursor) {
    this.#json = json;
  }

  /** The place at `json.p`; null and `{}` are nowhere. */
  read(): void {
    if (this.#quick()) return;
    const json = this.#json;
    this.startLine = this.startColumn = this.endLine = this.endColumn = NOWHERE;
    if (json.null() || !json.enter()) return;
    do {
      const key = json.key;
      if ((key !== START && key !== END) || json.peek() !== 123) json.skip();
      else if (key === START) this.#point(true);
      else this.#point(false);
    } while (json.again());
  }

  /** Steps over a place that does not matter. */
  pass(): void {
    if (!this.#quick()) this.#json.skip();
  }

  #point(isStart: boolean): void {
    const json = this.#json;
    if (!json.enter()) return;
    do {
      const key = json.key;
      if (key === LINE) {
        const line = number(json);
        if (isStart) this.startLine = line;
        else this.endLine = line;
      } else if (key === COLUMN) {
        const column = number(json);
        if (isStart) this.startColumn = column;
        else this.endColumn = column;
      } else json.skip();
    } while (json.again());
  }

  /** True when the usual spelling stood there and was read; else nothing is consumed. */
  #quick(): boolean {
    const json = this.#json;
    const { bytes } = json;
    let p = json.p;
    if (p + LONGEST > json.end) return false;
    if (this.#bytes !== bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const view = this.#view;
    if (
      view.getInt32(p, true) !== START_1 ||
      view.getInt32(p + 4, true) !== START_2 ||
      view.getInt32(p + 8, true) !== START_3
    )
      return false;
    if (view.getInt32(p + 12, true) !== START_4 || bytes[p + 16] !== COLON) return false;
    let from = p + 17;
    p = from;
    let startLine = 0;
    let digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      startLine = startLine * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (p - from > 8 || p === from || bytes[from] === ZERO) return false;
    if (
      view.getInt32(p, true) !== COLUMN_1 ||
      view.getInt32(p + 4, true) !== COLUMN_2 ||
      view.getInt16(p + 8, true) !== QUOTE_COLON
    )
      return false;
    from = p + 10;
    p = from;
    let startColumn = 0;
    digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      startColumn = startColumn * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (p - from > 9 || p === from || (bytes[from] === ZERO && p - from > 1)) return false;
    if (
      view.getInt32(p, true) !== END_1 ||
      view.getInt32(p + 4, true) !== END_2 ||
      view.getInt32(p + 8, true) !== END_3
    )
      return false;
    if (view.getInt32(p + 12, true) !== END_4) return false;
    from = p + 16;
    p = from;
    let endLine = 0;
    digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      endLine = endLine * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (p - from > 8 || p === from || bytes[from] === ZERO) return false;
    if (
      view.getInt32(p, true) !== COLUMN_1 ||
      view.getInt32(p + 4, true) !== COLUMN_2 ||
      view.getInt16(p + 8, true) !== QUOTE_COLON
    )
      return false;
    from = p + 10;
    p = from;
    let endColumn = 0;
    digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      endColumn = endColumn * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (p === from && view.getInt32(p, true) === NULL) {
      endColumn = NOWHERE;
      p += 4;
    } else if (p - from > 9 || p === from || (bytes[from] === ZERO && p - from > 1)) return false;
    if (view.getInt16(p, true) !== CLOSED) return false;
    json.p = p + 2;
    this.startLine = startLine;
    this.startColumn = startColumn;
    this.endLine = endLine;
    this.endColumn = endColumn;
    return true;
  }
}

function number(json: JsonCursor): number {
  const value = json.integerOrSkip();
  return value < 0 || value > NOWHERE ? NOWHERE : value;
}
