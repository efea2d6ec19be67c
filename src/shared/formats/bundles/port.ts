import type { FaultKind } from '../fault.ts';
import type { WindowParser } from '../parser.ts';

/** What one entry of an application loads, as its bundler says. */
export interface BundleEntry {
  readonly name: string;
  /** Paths as the report has them: what is loaded at once, with style sheets. */
  readonly files: readonly string[];
  /** What is loaded later, by `import()`, and not at once. */
  readonly later: readonly string[];
}

/** Takes what a report says. */
export interface BundleSink {
  entry(entry: BundleEntry): void;
  /** The folder that paths are relative to, where the report says so; absolute or not. */
  folder(path: string): void;
}

/** A format of what bundlers say of their entries: one file in this folder and one line in index.ts. */
export interface BundleFormat {
  /** Registry id and, in capitals, the area of its problem codes. */
  readonly id: string;
  readonly title: string;
  /** What its parser can find wrong with a report, beyond what any report can have. */
  readonly faults: readonly FaultKind[];
  /** `head`: up to 64 KiB of the content, each byte one character. One format at most may say yes to a real report. */
  detect(head: string): boolean;
  /** A parser for one report. It throws FormatFault. */
  open(sink: BundleSink): WindowParser;
}
