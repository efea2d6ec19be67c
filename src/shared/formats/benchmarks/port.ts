import type { FaultKind } from '../fault.ts';
import type { WindowParser } from '../parser.ts';
import type { BenchmarkCollector } from './collector.ts';

/** A format of benchmark or load reports: one file in this folder and one line in index.ts. */
export interface BenchmarkFormat {
  /** Registry id and, in capitals, the area of its problem codes: `hyperfine` → `HYPERFINE-TRUNCATED`. */
  readonly id: string;
  readonly title: string;
  /** What its reader can find wrong with a report, beyond what any report can have. */
  readonly faults: readonly FaultKind[];
  /** `head`: up to 64 KiB of the content, each byte one character. One format at most may say yes to a real report. */
  detect(head: string): boolean;
  /** Reads a whole report: such reports are small. Throws FormatFault with an offset in characters. */
  read(text: string, collector: BenchmarkCollector): void;
  /** Of a format whose reports are of any length: the same, piece by piece. */
  open?(collector: BenchmarkCollector): WindowParser;
}
