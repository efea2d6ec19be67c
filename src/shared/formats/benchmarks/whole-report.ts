import type { WindowParser } from '../parser.ts';
import type { BenchmarkCollector } from './collector.ts';
import type { BenchmarkFormat } from './port.ts';

/** Waits for the whole report (64 MiB at most, which is what the window grows to), then reads it at once. */
export class WholeReport implements WindowParser {
  readonly #format: BenchmarkFormat;
  readonly #collector: BenchmarkCollector;

  constructor(format: BenchmarkFormat, collector: BenchmarkCollector) {
    this.#format = format;
    this.#collector = collector;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    if (!last) return 0;
    this.#format.read(bytes.toString('utf8', 0, end), this.#collector);
    return end;
  }
}
