import { FormatFault } from './fault.ts';
import { hashBytes } from './hash.ts';
import { hitsOfText, lineOfText } from './integers.ts';
import { JsonScanner } from './json-scanner.ts';
import { NameTable } from './name-table.ts';

const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const COLON = 58;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const SMALL_F = 102;
const SMALL_N = 110;
const SMALL_T = 116;

/**
 * Walks JSON in a window of bytes without making objects.
 * Typical use: `if (json.enter()) do { switch (json.key) { … } } while (json.again());`
 */
export class JsonCursor extends JsonScanner {
  readonly #names: NameTable;
  /** Of the last member entered: its name's place in `names` from 1, or 0 for another name. */
  key = 0;
  #keyStart = 0;
  #keyEnd = 0;
  #keyEscaped = false;

  constructor(names: readonly string[]) {
    super();
    this.#names = new NameTable(names);
  }

  /** Steps into an object, onto its first member; false when it is empty (and left). */
  enter(): boolean {
    this.expect(OPEN_OBJECT);
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
    if (c !== CLOSE_OBJECT) this.unexpected();
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
    this.expect(OPEN_ARRAY);
    if (this.peek() !== CLOSE_ARRAY) return true;
    this.p++;
    return false;
  }

  /** On to the array's next element; false when there is none (and it is left). */
  againArray(): boolean {
    const c = this.peek();
    if (c !== COMMA && c !== CLOSE_ARRAY) this.unexpected();
    this.p++;
    return c === COMMA;
  }

  /** The name of the member last entered, as text. */
  keyText(): string {
    return this.decode(this.#keyStart, this.#keyEnd, this.#keyEscaped);
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
    const start = this.passString();
    return this.decode(start, this.p - 1, this.escaped);
  }

  /** A string as a 32-bit hash of its bytes as written: cheaper than the text where only equality matters. */
  stringHash(): number {
    const start = this.passString();
    return hashBytes(this.bytes, start, this.p - 1);
  }

  /** A whole number not below zero, or -1 for null or anything that is not a plain number of up to 15 digits (then skipped). */
  integerOrSkip(): number {
    const c = this.peek();
    if (c >= ZERO && c <= 57) {
      const value = this.digits();
      if (value >= 0) return value;
    }
    this.skip();
    return -1;
  }

  /** A hit count. Throws FormatFault HITS-…. */
  hits(): number {
    const c = this.peek();
    if (c >= ZERO && c <= 57) {
      const value = this.digits();
      if (value >= 0) return value;
    }
    const start = this.p;
    return hitsOfText(this.token(), start);
  }

  /** A line number 0 … 16 777 215. Throws FormatFault LINE-RANGE. */
  line(): number {
    const c = this.peek();
    const start = this.p;
    if (c >= ZERO && c <= 57) {
      const value = this.digits();
      if (value >= 0 && value <= 0xffffff) return value;
      this.p = start;
    }
    return lineOfText(this.token(), start);
  }

  /** A whole number that may be negative. */
  integer(): number {
    this.peek();
    const start = this.p;
    const value = Number(this.token());
    if (!Number.isSafeInteger(value)) throw new FormatFault('SYNTAX', 'a number here must be a whole one', start);
    return value;
  }

  /** true or false. */
  boolean(): boolean {
    const c = this.peek();
    if (c !== SMALL_T && c !== SMALL_F) this.unexpected();
    this.literal(c);
    return c === SMALL_T;
  }

  /** Steps over null and says true, or stays and says false. */
  null(): boolean {
    if (this.peek() !== SMALL_N) return false;
    this.literal(SMALL_N);
    return true;
  }

  #member(): void {
    const start = this.passString();
    this.#keyStart = start;
    this.#keyEnd = this.p - 1;
    this.#keyEscaped = this.escaped;
    if (this.escaped) {
      const name = Buffer.from(this.keyText(), 'utf8');
      this.key = this.#names.find(name, 0, name.length);
    } else this.key = this.#names.find(this.bytes, start, this.p - 1);
    this.expect(COLON);
  }
}
