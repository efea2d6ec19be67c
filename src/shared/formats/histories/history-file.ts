import type { Io } from '../../io/port.ts';
import type { WindowParser } from '../parser.ts';
import { readWithFormat } from '../report-reader.ts';
import type { HistoryCollector } from './collector.ts';
import { HISTORY_FORMATS } from './index.ts';
import type { HistoryFormat } from './port.ts';

/** Reads what one file of any known format keeps of earlier commits, at most 64 MiB. Throws ProblemError REPORT-… or <FORMAT>-…. */
export async function readHistoryFile(io: Io, path: string, collector: HistoryCollector): Promise<void> {
  await readWithFormat(io, path, () => undefined, {
    kind: 'history of benchmarks',
    formats: HISTORY_FORMATS,
    open: (format) => new WholeFile(format, collector),
    finish: () => undefined,
  });
}

/** Waits for the whole file, then reads it at once. */
class WholeFile implements WindowParser {
  readonly #format: HistoryFormat;
  readonly #collector: HistoryCollector;

  constructor(format: HistoryFormat, collector: HistoryCollector) {
    this.#format = format;
    this.#collector = collector;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    if (!last) return 0;
    this.#format.read(bytes.toString('utf8', 0, end), this.#collector);
    return end;
  }
}
