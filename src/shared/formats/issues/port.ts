import type { Issue } from '../../model/issue.ts';
import type { FaultKind } from '../fault.ts';
import type { WindowParser } from '../parser.ts';

/** A format of what linters and compilers say: one file in this folder and one line in index.ts. */
export interface IssueFormat {
  /** Registry id and, in capitals, the area of its problem codes. */
  readonly id: string;
  readonly title: string;
  /** What its parser can find wrong with a report, beyond what any report can have. */
  readonly faults: readonly FaultKind[];
  /** `head`: up to 64 KiB of the content, each byte one character. One format at most may say yes to a real report. */
  detect(head: string): boolean;
  /** A parser for one report; `add` takes what it finds. It throws FormatFault. */
  open(add: (issue: Issue) => void): WindowParser;
}
