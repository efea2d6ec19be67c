import type { FaultKind } from '../fault.ts';
import type { WindowParser } from '../parser.ts';
import type { RecordRuns } from '../record-runs.ts';
import type { Carried, CoverageBuilder } from './builder.ts';

/**
 * A coverage format: one file in this folder and one line in index.ts. Its parser fills the builder with what the
 * report's line records say; totals and rates that the report states are never used.
 */
export interface CoverageFormat {
  /** Registry id and, in capitals, the area of its problem codes: `lcov` → `LCOV-TRUNCATED`. */
  readonly id: string;
  /** For readers: "LCOV tracefile". */
  readonly title: string;
  readonly carries: Carried;
  /** What its parser can find wrong with a report: with the id, codes of the catalogue. A test finds what is missing or too much. */
  readonly faults: readonly FaultKind[];
  /**
   * Is this one of ours? `head`: up to 64 KiB of the content, each byte one character, BOM removed. Exactly one format
   * may say yes to any real report; a test feeds each format the fixtures of all others.
   */
  detect(head: string): boolean;
  /**
   * A parser for one report. It throws FormatFault. `runs`, where the window lies in its memory, reads plain records
   * faster; the result is the same without.
   */
  open(builder: CoverageBuilder, runs?: RecordRuns): WindowParser;
  /**
   * For formats that need more than the report (raw V8: sources and source maps): awaited once the report is read.
   * `readText` gives the text of a file by its path as the run saw it (absolute there, decoded, with `/`), or undefined
   * when there is none. `stripTypes` blanks out TypeScript's types as Node.js does when it runs a .ts file, keeping
   * every offset; absent or undefined where Node.js cannot. Throws FormatFault.
   */
  finish?(
    builder: CoverageBuilder,
    readText: (path: string) => string | undefined | Promise<string | undefined>,
    stripTypes?: (text: string) => string | undefined,
  ): Promise<void>;
}
