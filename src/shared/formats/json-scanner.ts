import { FormatFault } from './fault.ts';

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
 * The letters of JSON (RFC 8259, strictly: what JSON.parse refuses is refused here) in a window of bytes. Every method
 * throws STARVED when the window ends first and FormatFault SYNTAX when the bytes are something else.
 */
export abstract class JsonScanner {
  bytes: Buffer = Buffer.alloc(0);
  p = 0;
  end = 0;
  /** Whether the string last passed has a backslash. */
  protected escaped = false;
  /** Of the values that `skip` is inside: 1 for an object. */
  readonly #inObject = new Uint8Array(DEEPEST + 1);

  /** The next byte that is not white space, not consumed. */
  peek(): number {
    const { bytes, end } = this;
    let p = this.p;
    let c = bytes[p]!;
    while (p < end && c <= 32) {
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) this.unexpectedAt(p);
      c = bytes[++p]!;
    }
    this.p = p;
    if (p >= end) throw STARVED;
    return c;
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
          if (c === OPEN_OBJECT) this.passName();
          continue;
        }
        this.p++;
        depth--;
      } else this.scalar(c);
      while (depth > 0) {
        const next = this.peek();
        if (next === COMMA) {
          this.p++;
          if (inObject[depth] === 1) this.passName();
          break;
        }
        if (next !== (inObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY)) this.unexpected();
        this.p++;
        depth--;
      }
    } while (depth > 0);
  }

  protected scalar(c: number): void {
    if (c === QUOTE) this.passString();
    else if (c === SMALL_T || c === SMALL_F || c === SMALL_N) this.literal(c);
    else this.passNumber();
  }

  /** Plain digits with an end in sight, consumed; or -1, nothing consumed, when there is more to the number. */
  protected digits(): number {
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
    if (bytes[start] === ZERO && p - start > 1) this.unexpected();
    this.p = p;
    return value;
  }

  /** A number, true, false or null as text, consumed. */
  protected token(): string {
    const c = this.peek();
    const start = this.p;
    if (c === SMALL_T || c === SMALL_F || c === SMALL_N) this.literal(c);
    else this.passNumber();
    return this.bytes.toString('latin1', start, this.p);
  }

  protected literal(first: number): void {
    const word = first === SMALL_T ? 'true' : first === SMALL_F ? 'false' : 'null';
    const { bytes, end, p } = this;
    for (let i = 1; i < word.length; i++) {
      if (p + i >= end) throw STARVED;
      if (bytes[p + i] !== word.charCodeAt(i)) this.unexpected();
    }
    this.p = p + word.length;
  }

  /** -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)? */
  protected passNumber(): void {
    const { bytes } = this;
    const start = this.p;
    let p = start;
    if (bytes[p] === 45) p++;
    p = bytes[p] === ZERO ? p + 1 : this.passDigits(p);
    if (bytes[p] === 46) p = this.passDigits(p + 1);
    if (p < this.end && (bytes[p]! | 32) === SMALL_E) {
      p++;
      if (bytes[p] === 43 || bytes[p] === 45) p++;
      p = this.passDigits(p);
    }
    if (p >= this.end) throw STARVED;
    const c = bytes[p]! - ZERO;
    if (c >= 0 && c <= 9) this.unexpected();
    this.p = p;
  }

  /** At least one digit. */
  protected passDigits(from: number): number {
    const { bytes, end } = this;
    let p = from;
    while (p < end && bytes[p]! >= ZERO && bytes[p]! <= 57) p++;
    if (p >= end) throw STARVED;
    if (p === from) this.unexpected();
    return p;
  }

  protected passName(): void {
    this.passString();
    this.expect(COLON);
  }

  /** Over a string; returns where its content begins. `p` is then behind the closing quote. */
  protected passString(): number {
    this.expect(QUOTE);
    const { bytes, end } = this;
    const start = this.p;
    let p = start;
    this.escaped = false;
    let c = bytes[p]!;
    while (p < end && c !== QUOTE) {
      if (c === BACKSLASH) {
        p = this.escape(p);
        c = bytes[p]!;
      } else {
        if (c < 32) this.unexpectedAt(p);
        c = bytes[++p]!;
      }
    }
    if (p >= end) throw STARVED;
    this.p = p + 1;
    return start;
  }

  /** Behind the escape at `p`. */
  protected escape(p: number): number {
    const { bytes, end } = this;
    if (p + 1 >= end) throw STARVED;
    const c = bytes[p + 1]!;
    if (!ESCAPES.has(c)) this.unexpectedAt(p);
    this.escaped = true;
    if (c !== SMALL_U) return p + 2;
    for (let at = p + 2; at < p + 6; at++) {
      if (at >= end) throw STARVED;
      const hex = bytes[at]!;
      if (!((hex >= ZERO && hex <= 57) || ((hex | 32) >= 97 && (hex | 32) <= 102))) this.unexpectedAt(p);
    }
    return p + 6;
  }

  protected decode(start: number, end: number, escaped: boolean): string {
    const text = this.bytes.toString('utf8', start, end);
    return escaped ? (JSON.parse(`"${text}"`) as string) : text;
  }

  protected expect(byte: number): void {
    if (this.peek() !== byte) this.unexpected();
    this.p++;
  }

  protected unexpectedAt(p: number): never {
    this.p = p;
    return this.unexpected();
  }

  protected unexpected(): never {
    const text = this.bytes.toString('latin1', this.p, Math.min(this.end, this.p + 20));
    throw new FormatFault('SYNTAX', `unexpected ${JSON.stringify(text)}`, this.p);
  }
}
