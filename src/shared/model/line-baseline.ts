import type { Lines } from './coverage.ts';

/** One source file in one suite, as an earlier run measured it. */
export interface FileLines {
  readonly lines: Lines;
  /** `[covered, total]`; null: the reports carry no branches. */
  readonly branches: readonly [covered: number, total: number] | null;
  /** True: the tool only listed the file; in the union of suites any other record replaces it. */
  readonly stub?: true;
}

/**
 * What a run covered, line by line: enough to tell code that was removed or moved from code that is no longer covered. In an
 * entry hits are 0 or 1.
 */
export interface LineBaseline {
  /** By path: git's id of the source as it was measured, 40 or 64 hexadecimal digits. Every measured file has one. */
  readonly blobs: ReadonlyMap<string, string>;
  /** By name of the suite, then by path. */
  readonly suites: ReadonlyMap<string, ReadonlyMap<string, FileLines>>;
}

/** The lines of an earlier run, and where it stands. */
export interface EarlierLines {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Steps from the measured commit along first parents, at least 1. */
  readonly commitsBack: number;
  readonly lines: LineBaseline;
}

/** Lines that a change takes away and puts in their place, as a hunk of `git diff -U0` says it. */
export interface Hunk {
  /** First of the old lines, 1-based; with 0 of them, the line behind which the new ones are put. */
  readonly oldStart: number;
  readonly oldLines: number;
  /** First of the new lines, 1-based; with 0 of them, the line behind which the old ones were. */
  readonly newStart: number;
  readonly newLines: number;
}

/** How one file changed. Hunks are in the order of the file and do not overlap. */
export interface FileChange {
  /** Its path before; another one when it was moved. */
  readonly oldPath: string;
  readonly hunks: readonly Hunk[];
}
