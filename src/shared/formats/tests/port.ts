import type { FaultKind } from '../fault.ts';
import type { WindowParser } from '../parser.ts';
import type { TestBuilder } from './builder.ts';

/** A format of test reports: one file in this folder and one line in index.ts. */
export interface TestFormat {
  /** Registry id and, in capitals, the area of its problem codes: `junit` → `JUNIT-TRUNCATED`. */
  readonly id: string;
  readonly title: string;
  /** What its parser can find wrong with a report, beyond what any report can have. */
  readonly faults: readonly FaultKind[];
  /** `head`: up to 64 KiB of the content, each byte one character. One format at most may say yes to a real report. */
  detect(head: string): boolean;
  /** A parser for one report. It throws FormatFault. */
  open(builder: TestBuilder): WindowParser;
}
