import type { XmlStartTag } from './xml-start-tag.ts';

const MOST_NUMBERS = 14;
const LONGEST_NUMBER = 8;
const ZERO = 48;
const NINE = 57;

/** The runs of digits in the attribute values of one element: where each begins and ends. */
export class XmlNumbers {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Looks through the tag in `bytes[start, end)`. False: there are none, or more or longer ones than a row can hold. */
  find(bytes: Uint8Array, start: number, end: number): boolean {
    this.#starts.length = 0;
    this.#ends.length = 0;
    let quote = 0;
    for (let p = start; p < end; p++) {
      const c = bytes[p]!;
      if (quote === 0) {
        if (c === 34 || c === 39) quote = c;
      } else if (c === quote) quote = 0;
      else if (c >= ZERO && c <= NINE) {
        const from = p;
        while (bytes[p + 1]! >= ZERO && bytes[p + 1]! <= NINE) p++;
        if (p + 1 - from > LONGEST_NUMBER || this.#starts.length === MOST_NUMBERS) return false;
        this.#starts.push(from);
        this.#ends.push(p + 1);
      }
    }
    return this.#starts.length > 0;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Place, from 0, of the number that is the whole value of an attribute; -1: it is none. */
  whole(xml: XmlStartTag, name: number): number {
    const start = xml.valueStart(name);
    const at = start < 0 ? -1 : this.#starts.indexOf(start);
    return at >= 0 && this.#ends[at] === xml.valueEnd(name) ? at : -1;
  }

  /** Place of the last number in the value of an attribute; -1: it has none. */
  last(xml: XmlStartTag, name: number): number {
    if (!xml.has(name)) return -1;
    const [start, end] = [xml.valueStart(name), xml.valueEnd(name)];
    return this.#starts.findLastIndex((from) => from >= start && from < end);
  }

  /** The texts before, between and behind the numbers. */
  texts(bytes: Uint8Array, start: number, end: number): Uint8Array[] {
    return [...this.#starts, end].map((to, at) => bytes.slice(at === 0 ? start : this.#ends[at - 1]!, to));
  }
}
