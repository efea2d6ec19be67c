import type { FaultKind } from '../fault.ts';
import type { HistoryCollector } from './collector.ts';

/** A format in which another tool keeps the measurements of many commits: one file in this folder and one line in index.ts. */
export interface HistoryFormat {
  /** Registry id and, in capitals, the area of its problem codes. */
  readonly id: string;
  readonly title: string;
  /** What its reader can find wrong with a file, beyond what any file can have. */
  readonly faults: readonly FaultKind[];
  /** `head`: up to 64 KiB of the content, each byte one character. */
  detect(head: string): boolean;
  /** Reads a whole file. Throws FormatFault with an offset in characters. */
  read(text: string, collector: HistoryCollector): void;
}
