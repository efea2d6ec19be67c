import type { WindowParser } from './parser.ts';

/** Reads text line by line. */
export class LineParser implements WindowParser {
  readonly #read: (line: string) => void;

  constructor(read: (line: string) => void) {
    this.#read = read;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    let p = 0;
    while (p < end) {
      const newline = bytes.subarray(p, end).indexOf(10);
      if (newline < 0 && !last) return p;
      const to = newline < 0 ? end : p + newline;
      this.#read(bytes.toString('utf8', p, to).replace(/\r$/u, ''));
      p = newline < 0 ? end : to + 1;
    }
    return end;
  }
}
