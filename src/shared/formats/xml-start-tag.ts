import { FormatFault } from './fault.ts';
import { hashBytes } from './hash.ts';
import { hitsOfText, lineOfText } from './integers.ts';
import { NameTable } from './name-table.ts';
import { MOST_VALUES, XmlShape } from './xml-shape.ts';
import { decodeXml } from './xml-text.ts';

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const ZERO = 48;
/** Places of the cells behind the first. */
const FROM = 1;
const TO = 2;
const NUMBER = 3;
const SHAPES = 16;
const MOST_MISSES = 4;
/** An odd number whose bits are well mixed (the golden ratio), to spread tag names over the shapes. */
const SPREAD = 0x9e3779b1;

/**
 * Reads start tags and answers for the attributes of the one read last. A report repeats tags that differ in nothing but
 * values (`<line number="…" hits="…"/>`), so the shape of the last one is kept, and the next one compared with it: half the
 * work of finding and looking up its names.
 */
export class XmlStartTag {
  readonly #names: NameTable;
  /**
   * Four cells for each known attribute (0: for all others): the element it was last seen in, begin and end of its value,
   * and that value if it is a plain number of up to nine digits (-1: it is not, or was not looked at).
   */
  readonly #cells: Int32Array;
  #element = 0;
  /** Of the last tags, by their first four bytes. */
  readonly #shapes = Array.from({ length: SHAPES }, () => new XmlShape());
  #shape = this.#shapes[0]!;
  /** Of the tag being read: name, begin and end of the value, for each attribute that a shape has room for. */
  readonly #values = new Int32Array(3 * MOST_VALUES);
  /** Behind the last attribute that was as in the shape; 0: none. */
  #alike = 0;
  /** The window: what `valueStart` and `valueEnd` point into. Behind its last byte there is a "<", so that no loop runs on. */
  bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Place of the element's name among the known ones, or 0. */
  tag = 0;
  nameEnd = 0;
  closesItself = false;

  /** `names`: of elements and attributes alike. */
  constructor(names: readonly string[]) {
    this.#names = new NameTable(names);
    this.#cells = new Int32Array(4 * (names.length + 1));
  }

  /** Turns to another window of `end` bytes. */
  protected useWindow(bytes: Buffer, end: number): void {
    bytes[end] = LT;
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, end);
  }

  /** Number of a known name, or 0. */
  protected nameAt(start: number, end: number): number {
    return this.#names.find(this.bytes, start, end);
  }

  /** The tag whose name begins at `start`; returns what follows it, or -1 when the window ends before it does. */
  protected readStartTag(start: number, end: number): number {
    this.#element = (this.#element + 1) | 0;
    this.#alike = 0;
    if (start + 4 > end) return this.#unlike(start, end);
    const shape = this.#shapes[Math.imul(this.#view.getInt32(start), SPREAD) >>> 28]!;
    this.#shape = shape;
    const after = this.#likeShape(shape, start, end);
    if (after === 0 && this.#alike === 0) return this.#unlike(start, end);
    this.tag = shape.tag;
    this.nameEnd = start + shape.nameLength;
    this.closesItself = shape.closesItself;
    if (after > 0) {
      shape.misses = 0;
      return after;
    }
    // The shape may be that of an exception: then the next tag gives another one.
    if (++shape.misses === MOST_MISSES) shape.values = 0;
    return this.#attributes(start, this.#alike, end, MOST_VALUES + 1);
  }

  #unlike(start: number, end: number): number {
    const bytes = this.bytes;
    let p = start;
    let c = bytes[p]!;
    while (c > GT || (c > 32 && c !== GT && c !== SLASH && c !== EQUALS && c !== LT)) c = bytes[++p]!;
    if (p === end) return -1;
    if (p === start || c === EQUALS || c === LT) throw new FormatFault('SYNTAX', 'a tag has no proper name', start - 1);
    this.tag = this.#names.find(bytes, start, p);
    this.nameEnd = p;
    return this.#attributes(start, p, end, 0);
  }

  /** Reads a tag of the same shape as the last one; returns what follows it, or 0 where it differs or ends. */
  #likeShape(shape: XmlShape, start: number, end: number): number {
    const bytes = this.bytes;
    const view = this.#view;
    const { pieces, values } = shape;
    const cells = this.#cells;
    const element = this.#element;
    let p = start;
    let s = 0;
    if (values === 0) return 0;
    for (let value = 0; value < values; value++) {
      const stop = shape.stops[value]!;
      if (p + stop - s > end) return 0;
      // Four bytes at a time, the last four once more if need be: each piece of a tag before a value has at least four.
      for (; s + 4 <= stop; s += 4, p += 4) if (pieces.getInt32(s) !== view.getInt32(p)) return 0;
      p += stop - s;
      if (s < stop && pieces.getInt32(stop - 4) !== view.getInt32(p - 4)) return 0;
      s = stop;
      const quote = bytes[p - 1]!;
      const from = p;
      let number = 0;
      let c = bytes[p]!;
      while (c >= ZERO && c <= 57) {
        number = (Math.imul(number, 10) + c - ZERO) | 0;
        c = bytes[++p]!;
      }
      const isNumber = c === quote && p - from < 10 && p > from;
      while (c !== quote && c !== LT) c = bytes[++p]!;
      if (c === LT) return 0;
      const cell = 4 * shape.names[value]!;
      cells[cell] = element;
      cells[cell + FROM] = from;
      cells[cell + TO] = p;
      cells[cell + NUMBER] = isNumber ? number : -1;
      this.#alike = p + 1;
    }
    const stop = shape.stops[values]!;
    for (; s < stop; s++, p++) if (pieces.getUint8(s) !== bytes[p]) return 0;
    return p;
  }

  /** Attributes from `start` on, and the end of the tag. `count` of them were read before. */
  #attributes(nameStart: number, start: number, end: number, count: number): number {
    const bytes = this.bytes;
    const cells = this.#cells;
    const element = this.#element;
    let p = start;
    let c = bytes[p]!;
    for (;;) {
      if (c > 32 && c !== GT && c !== SLASH) {
        if (p === end) return -1;
        throw new FormatFault('SYNTAX', 'attributes run into each other', p);
      }
      while (c <= 32) c = bytes[++p]!;
      if (c === GT || c === SLASH) break;
      const from = p;
      while (c > GT || (c > 32 && c !== EQUALS && c !== GT && c !== SLASH && c !== LT)) c = bytes[++p]!;
      const to = p;
      while (c <= 32) c = bytes[++p]!;
      if (p === end) return -1;
      if (c !== EQUALS || to === from) throw new FormatFault('SYNTAX', 'an attribute has no value', from);
      c = bytes[++p]!;
      while (c <= 32) c = bytes[++p]!;
      if (p === end) return -1;
      if (c !== 34 && c !== 39) throw new FormatFault('SYNTAX', 'an attribute value has no quotes', p);
      const quote = c;
      const valueStart = ++p;
      c = bytes[p]!;
      while (c !== quote && c !== LT) c = bytes[++p]!;
      if (p === end) return -1;
      if (c === LT) throw new FormatFault('SYNTAX', 'an attribute value holds a "<"', p);
      const name = this.#names.find(bytes, from, to);
      const cell = 4 * name;
      if (name > 0 && cells[cell] === element) throw new FormatFault('SYNTAX', 'an attribute is given twice', from);
      cells[cell] = element;
      cells[cell + FROM] = valueStart;
      cells[cell + TO] = p;
      cells[cell + NUMBER] = -1;
      if (count < MOST_VALUES) {
        this.#values[3 * count] = name;
        this.#values[3 * count + 1] = valueStart;
        this.#values[3 * count + 2] = p;
      }
      count++;
      c = bytes[++p]!;
    }
    this.closesItself = c === SLASH;
    if (c === SLASH) {
      if (++p === end) return -1;
      if (bytes[p] !== GT) throw new FormatFault('SYNTAX', 'a "/" stands alone in a tag', p);
    }
    // A tag with one attribute or none gains nothing, and would push out the shape of those that do.
    if (count > 1 && count <= MOST_VALUES) this.#keepShape(nameStart, p + 1, count);
    return p + 1;
  }

  #keepShape(start: number, end: number, count: number): void {
    const shape = this.#shape;
    shape.keep(this.bytes, start, end, this.#values, count);
    shape.tag = this.tag;
    shape.nameLength = this.nameEnd - start;
    shape.closesItself = this.closesItself;
  }

  /** Whether the element has the attribute. */
  has(name: number): boolean {
    return this.#cells[4 * name] === this.#element;
  }

  /** Value of an attribute with references resolved, or undefined. Throws FormatFault ENTITY or SYNTAX. */
  text(name: number): string | undefined {
    return this.has(name) ? decodeXml(this.#written(name, 'utf8'), this.#cells[4 * name + FROM]!) : undefined;
  }

  /** Where in `bytes` the value of an attribute begins, as written; -1 when it is absent. */
  valueStart(name: number): number {
    return this.has(name) ? this.#cells[4 * name + FROM]! : -1;
  }

  /** Where it ends; only after `valueStart` said that it begins. */
  valueEnd(name: number): number {
    return this.#cells[4 * name + TO]!;
  }

  /** First byte of an attribute's value, or 0 when it is absent or empty: enough to tell `true` from `False`. */
  initial(name: number): number {
    const start = this.valueStart(name);
    return start >= 0 && start < this.valueEnd(name) ? this.bytes[start]! : 0;
  }

  /** Hash of an attribute's value as written; of nothing when it is absent. */
  hash(name: number): number {
    return this.has(name)
      ? hashBytes(this.bytes, this.valueStart(name), this.valueEnd(name))
      : hashBytes(this.bytes, 0, 0);
  }

  /** A hit count, or undefined when the attribute is absent. Throws FormatFault HITS-…. */
  hits(name: number): number | undefined {
    if (!this.has(name)) return undefined;
    const known = this.#cells[4 * name + NUMBER]!;
    const value = known >= 0 ? known : this.#digits(name);
    return value >= 0 ? value : hitsOfText(this.#written(name, 'latin1'), this.#cells[4 * name + FROM]!);
  }

  /** A line number 0 … 16 777 215. Throws FormatFault LINE-RANGE, or SYNTAX when the attribute is absent. */
  line(name: number): number {
    if (!this.has(name)) throw new FormatFault('SYNTAX', 'a line has no number', this.nameEnd);
    const known = this.#cells[4 * name + NUMBER]!;
    const value = known >= 0 ? known : this.#digits(name);
    if (value >= 0 && value <= 0xffffff) return value;
    return lineOfText(this.#written(name, 'latin1'), this.#cells[4 * name + FROM]!);
  }

  #written(name: number, encoding: 'utf8' | 'latin1'): string {
    return this.bytes.toString(encoding, this.#cells[4 * name + FROM], this.#cells[4 * name + TO]);
  }

  /** A plain number of up to nine digits, or -1. */
  #digits(name: number): number {
    const to = this.#cells[4 * name + TO]!;
    let p = this.#cells[4 * name + FROM]!;
    if (p === to || to - p > 9) return -1;
    let value = 0;
    for (; p < to; p++) {
      const digit = this.bytes[p]! - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }
}
