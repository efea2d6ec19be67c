import type { ModuleVersion, Vulnerability } from '../../model/vulnerability.ts';
import type { FaultKind } from '../fault.ts';
import type { WindowParser } from '../parser.ts';

/** Takes what a report says. */
export interface VulnerabilitySink {
  vulnerability(found: Vulnerability): void;
  /** Was looked at, and is named here even when nothing is wrong with it. */
  module(known: ModuleVersion): void;
  /** The name of a package that the tool could not look at, as it says itself. */
  unaudited(name: string): void;
}

/** A format of what scanners for vulnerabilities and fuzzers say: one file in this folder and one line in index.ts. */
export interface VulnerabilityFormat {
  /** Registry id and, in capitals, the area of its problem codes. */
  readonly id: string;
  readonly title: string;
  /** What its parser can find wrong with a report, beyond what any report can have. */
  readonly faults: readonly FaultKind[];
  /** `head`: up to 64 KiB of the content, each byte one character. One format at most may say yes to a real report. */
  detect(head: string): boolean;
  /** A parser for one report. It throws FormatFault. */
  open(sink: VulnerabilitySink): WindowParser;
}
