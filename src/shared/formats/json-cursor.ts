import { FormatFault } from './fault.ts';
import { hashBytes } from './hash.ts';
import { hitsOfText, lineOfText } from './integers.ts';
import { NameTable } from './name-table.ts';

const DEEPEST = 256;
const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const [SMALL_E, SMALL_F, SMALL_N, SMALL_T, SMALL_U] = [101, 102, 110, 116, 117];
/** What may follow a backslash: " / \ b f n r t u */
const ESCAPES = new Set([34, 47, 92, 98, 102, 110, 114, 116, 117]);

/** Thrown when the window ends inside a unit; JsonParser catches it and asks for more. One object: it is no error. */
export const STARVED: unique symbol = Symbol('the window ends inside a unit');

/**
 * Walks JSON (RFC 8259, strictly: what JSON.parse refuses is refused here) in a window of bytes without making objects.
 * Every method throws STARVED when the window ends first and FormatFault SYNTAX when the bytes are something else.
 * Typical use: `if (json.enter()) do { switch (json.key) { … } } while (json.again());`
 */
export class JsonCursor {
  readonly #names: NameTable;
  bytes: Buffer = Buffer.alloc(0);
  p = 0;
  end = 0;
  /** Of the last member entered: its name's place in `names` from 1, or 0 for another name. */
  key = 0;
  #keyStart = 0;
  #keyEnd = 0;
  #keyEscaped = false;
  /** Whether the string last passed has a backslash. */
  #escaped = false;
  /** Of the values that `skip` is inside: 1 for an object. */
  readonly #inObject = new Uint8Array(DEEPEST + 1);

  constructor(names: readonly string[]) {
    this.#names = new NameTable(names);
  }

  /** The next byte that is not white space, not consumed. */
  peek(): number {
    const { bytes, end } = this;
    let p = this.p;
    let c = bytes[p]!;
    while (p < end && c <= 32) {
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) this.#unexpectedAt(p);
      c = bytes[++p]!;
    }
    this.p = p;
    if (p >= end) throw STARVED;
    return c;
  }

  /** Steps into an object, onto its first member; false when it is empty (and left). */
  enter(): boolean {
    this.#expect(OPEN_OBJECT);
    if (this.peek() === CLOSE_OBJECT) {
      this.p++;
      return false;
    }
    this.#member();
    return true;
  }

  /** On to the object's next member; false when there is none (and it is left). */
  again(): boolean {
    const c = this.peek();
    if (c === COMMA) {
      this.p++;
      this.#member();
      return true;
    }
    if (c !== CLOSE_OBJECT) this.#unexpected();
    this.p++;
    return false;
  }

  /**
   * Like `again` where the next member's name should be this whole number, below 10^8: true when it is, written without
   * white space; else nothing is consumed. `key` and `keyText` are of no use afterwards.
   */
  againNumber(expected: number): boolean {
    const { bytes } = this;
    let p = this.p;
    if (p + 16 > this.end || bytes[p] !== COMMA || bytes[p + 1] !== QUOTE) return false;
    p += 2;
    const start = p;
    let value = 0;
    let digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9 && p - start < 9) {
      value = value * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (value !== expected || bytes[p] !== QUOTE || bytes[p + 1] !== COLON || p === start) return false;
    if (bytes[start] === ZERO && p - start > 1) return false;
    this.p = p + 2;
    return true;
  }

  /** Steps into an array, before its first element; false when it is empty (and left). */
  enterArray(): boolean {
    this.#expect(OPEN_ARRAY);
    if (this.peek() !== CLOSE_ARRAY) return true;
    this.p++;
    return false;
  }

  /** On to the array's next element; false when there is none (and it is left). */
  againArray(): boolean {
    const c = this.peek();
    if (c !== COMMA && c !== CLOSE_ARRAY) this.#unexpected();
    this.p++;
    return c === COMMA;
  }

  /** The name of the member last entered, as text. */
  keyText(): string {
    return this.#decode(this.#keyStart, this.#keyEnd, this.#keyEscaped);
  }

  /** The member's name as a number when it is one of up to nine digits as JavaScript would write it (Istanbul's "0", "1", …), else -1. */
  keyNumber(): number {
    if (this.#keyEscaped) return /^(?:0|[1-9]\d{0,8})$/.test(this.keyText()) ? Number(this.keyText()) : -1;
    const length = this.#keyEnd - this.#keyStart;
    if (length > 9 || length === 0 || (length > 1 && this.bytes[this.#keyStart] === ZERO)) return -1;
    let value = 0;
    for (let p = this.#keyStart; p < this.#keyEnd; p++) {
      const digit = this.bytes[p]! - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  string(): string {
    const start = this.#passString();
    return this.#decode(start, this.p - 1, this.#escaped);
  }

  /** A string as a 32-bit hash of its bytes as written: cheaper than the text where only equality matters. */
  stringHash(): number {
    const start = this.#passString();
    return hashBytes(this.bytes, start, this.p - 1);
  }

  /** A whole number not below zero, or -1 for null or anything that is not a plain number of up to 15 digits (then skipped). */
  integerOrSkip(): number {
    const c = this.peek();
    if (c >= ZERO && c <= 57) {
      const value = this.#digits();
      if (value >= 0) return value;
    }
    this.skip();
    return -1;
  }

  /** A hit count. Throws FormatFault HITS-…. */
  hits(): number {
    const c = this.peek();
    if (c >= ZERO && c <= 57) {
      const value = this.#digits();
      if (value >= 0) return value;
    }
    const start = this.p;
    return hitsOfText(this.#token(), start);
  }

  /** A line number 0 … 16 777 215. Throws FormatFault LINE-RANGE. */
  line(): number {
    const c = this.peek();
    const start = this.p;
    if (c >= ZERO && c <= 57) {
      const value = this.#digits();
      if (value >= 0 && value <= 0xffffff) return value;
      this.p = start;
    }
    return lineOfText(this.#token(), start);
  }

  /** A whole number that may be negative. */
  integer(): number {
    this.peek();
    const start = this.p;
    const value = Number(this.#token());
    if (!Number.isSafeInteger(value)) throw new FormatFault('SYNTAX', 'a number here must be a whole one', start);
    return value;
  }

  /** true or false. */
  boolean(): boolean {
    const c = this.peek();
    if (c !== SMALL_T && c !== SMALL_F) this.#unexpected();
    this.#literal(c);
    return c === SMALL_T;
  }

  /** Steps over null and says true, or stays and says false. */
  null(): boolean {
    if (this.peek() !== SMALL_N) return false;
    this.#literal(SMALL_N);
    return true;
  }

  /** Steps over any value. */
  skip(): void {
    const inObject = this.#inObject;
    let depth = 0;
    do {
      const c = this.peek();
      if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
        this.p++;
        if (++depth > DEEPEST) throw new FormatFault('TOO-DEEP', `values are nested more than ${DEEPEST} deep`, this.p);
        if (this.peek() !== c + 2) {
          inObject[depth] = c === OPEN_OBJECT ? 1 : 0;
          if (c === OPEN_OBJECT) this.#passName();
          continue;
        }
        this.p++;
        depth--;
      } else this.#scalar(c);
      while (depth > 0) {
        const next = this.peek();
        if (next === COMMA) {
          this.p++;
          if (inObject[depth] === 1) this.#passName();
          break;
        }
        if (next !== (inObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY)) this.#unexpected();
        this.p++;
        depth--;
      }
    } while (depth > 0);
  }

  #scalar(c: number): void {
    if (c === QUOTE) this.#passString();
    else if (c === SMALL_T || c === SMALL_F || c === SMALL_N) this.#literal(c);
    else this.#passNumber();
  }

  /** Plain digits with an end in sight, consumed; or -1, nothing consumed, when there is more to the number. */
  #digits(): number {
    const { bytes, end } = this;
    const start = this.p;
    let p = start;
    let value = 0;
    let digit = bytes[p]! - ZERO;
    while (p < end && digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (p >= end) throw STARVED;
    const c = bytes[p]!;
    if (p - start > 15 || (c !== COMMA && c !== CLOSE_OBJECT && c !== CLOSE_ARRAY && c > 32)) return -1;
    if (bytes[start] === ZERO && p - start > 1) this.#unexpected();
    this.p = p;
    return value;
  }

  /** A number, true, false or null as text, consumed. */
  #token(): string {
    const c = this.peek();
    const start = this.p;
    if (c === SMALL_T || c === SMALL_F || c === SMALL_N) this.#literal(c);
    else this.#passNumber();
    return this.bytes.toString('latin1', start, this.p);
  }

  #literal(first: number): void {
    const word = first === SMALL_T ? 'true' : first === SMALL_F ? 'false' : 'null';
    const { bytes, end, p } = this;
    for (let i = 1; i < word.length; i++) {
      if (p + i >= end) throw STARVED;
      if (bytes[p + i] !== word.charCodeAt(i)) this.#unexpected();
    }
    this.p = p + word.length;
  }

  /** -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)? */
  #passNumber(): void {
    const { bytes } = this;
    const start = this.p;
    let p = start;
    if (bytes[p] === 45) p++;
    p = bytes[p] === ZERO ? p + 1 : this.#passDigits(p);
    if (bytes[p] === 46) p = this.#passDigits(p + 1);
    if (p < this.end && (bytes[p]! | 32) === SMALL_E) {
      p++;
      if (bytes[p] === 43 || bytes[p] === 45) p++;
      p = this.#passDigits(p);
    }
    if (p >= this.end) throw STARVED;
    const c = bytes[p]! - ZERO;
    if (c >= 0 && c <= 9) this.#unexpected();
    this.p = p;
  }

  /** At least one digit. */
  #passDigits(from: number): number {
    const { bytes, end } = this;
    let p = from;
    while (p < end && bytes[p]! >= ZERO && bytes[p]! <= 57) p++;
    if (p >= end) throw STARVED;
    if (p === from) this.#unexpected();
    return p;
  }

  #member(): void {
    const start = this.#passString();
    this.#keyStart = start;
    this.#keyEnd = this.p - 1;
    this.#keyEscaped = this.#escaped;
    if (this.#escaped) {
      const name = Buffer.from(this.keyText(), 'utf8');
      this.key = this.#names.find(name, 0, name.length);
    } else this.key = this.#names.find(this.bytes, start, this.p - 1);
    this.#expect(COLON);
  }

  #passName(): void {
    this.#passString();
    this.#expect(COLON);
  }

  /** Over a string; returns where its content begins. `p` is then behind the closing quote. */
  #passString(): number {
    this.#expect(QUOTE);
    const { bytes, end } = this;
    const start = this.p;
    let p = start;
    this.#escaped = false;
    let c = bytes[p]!;
    while (p < end && c !== QUOTE) {
      if (c === BACKSLASH) {
        p = this.#escape(p);
        c = bytes[p]!;
      } else {
        if (c < 32) this.#unexpectedAt(p);
        c = bytes[++p]!;
      }
    }
    if (p >= end) throw STARVED;
    this.p = p + 1;
    return start;
  }

  /** Behind the escape at `p`. */
  #escape(p: number): number {
    const { bytes, end } = this;
    if (p + 1 >= end) throw STARVED;
    const c = bytes[p + 1]!;
    if (!ESCAPES.has(c)) this.#unexpectedAt(p);
    this.#escaped = true;
    if (c !== SMALL_U) return p + 2;
    for (let at = p + 2; at < p + 6; at++) {
      if (at >= end) throw STARVED;
      const hex = bytes[at]!;
      if (!((hex >= ZERO && hex <= 57) || ((hex | 32) >= 97 && (hex | 32) <= 102))) this.#unexpectedAt(p);
    }
    return p + 6;
  }

  #decode(start: number, end: number, escaped: boolean): string {
    const text = this.bytes.toString('utf8', start, end);
    return escaped ? (JSON.parse(`"${text}"`) as string) : text;
  }

  #expect(byte: number): void {
    if (this.peek() !== byte) this.#unexpected();
    this.p++;
  }

  #unexpectedAt(p: number): never {
    this.p = p;
    return this.#unexpected();
  }

  #unexpected(): never {
    const text = this.bytes.toString('latin1', this.p, Math.min(this.end, this.p + 20));
    throw new FormatFault('SYNTAX', `unexpected ${JSON.stringify(text)}`, this.p);
  }
}
