import type { WindowParser } from './parser.ts';

/** What reads a whole report at once, and where what it finds goes. */
export interface WholeFormat<Collector> {
  read(text: string, collector: Collector): void;
}

/** Waits for the whole report (64 MiB at most, which is what the window grows to), then reads it at once. */
export class WholeReport<Collector> implements WindowParser {
  readonly #format: WholeFormat<Collector>;
  readonly #collector: Collector;

  constructor(format: WholeFormat<Collector>, collector: Collector) {
    this.#format = format;
    this.#collector = collector;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    if (!last) return 0;
    this.#format.read(bytes.toString('utf8', 0, end), this.#collector);
    return end;
  }
}
