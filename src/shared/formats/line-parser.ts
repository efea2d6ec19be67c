import type { WindowParser } from './parser.ts';

/** Reads text line by line. */
export class LineParser implements WindowParser {
  readonly #read: (line: string, offset: number) => void;
  readonly #finish: (end: number) => void;

  /** `offset`, `end`: bytes in the window. `finish` is called once, behind the last line. */
  constructor(read: (line: string, offset: number) => void, finish: (end: number) => void = () => undefined) {
    this.#read = read;
    this.#finish = finish;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    let p = 0;
    while (p < end) {
      const newline = bytes.subarray(p, end).indexOf(10);
      if (newline < 0 && !last) return p;
      const to = newline < 0 ? end : p + newline;
      this.#read(bytes.toString('utf8', p, to).replace(/\r$/u, ''), p);
      p = newline < 0 ? end : to + 1;
    }
    if (last) this.#finish(end);
    return end;
  }
}
