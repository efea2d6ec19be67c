import type { BaselineFacts } from './baseline.ts';
import type { Metric } from './coverage.ts';
import type { Ratio } from './measure.ts';
import type { Problem } from './problem.ts';

/** Covered and total; written as a pair to keep facts.json small: `[covered, total]`. */
export type Counted = readonly [covered: number, total: number];

/** One source file in one suite. A metric that no report of this file carries is null. */
export interface FileFacts {
  /** Relative to the repository root. */
  readonly path: string;
  readonly lines: Counted;
  readonly branches: Counted | null;
  readonly functions: Counted | null;
  readonly statements: Counted | null;
  /** Uncovered lines as "3-5,9"; absent when fully covered, or when the run's budget for ranges was spent. */
  readonly uncovered?: string;
}

export interface ReportFacts {
  readonly path: string;
  readonly format: string;
  readonly sizeBytes: number;
  /** Source files named by it. */
  readonly files: number;
  /** Older than the commit that is measured. */
  readonly stale: boolean;
}

export interface SuiteFacts {
  readonly name: string;
  readonly reports: readonly ReportFacts[];
  /** Sorted by path. */
  readonly files: readonly FileFacts[];
  /** Report paths that name no file of the repository, sorted; at most 1000 are listed, `unmatchedCount` has them all. */
  readonly unmatched: readonly string[];
  readonly unmatchedCount: number;
  /** Report paths that were resolved to a file. */
  readonly matchedCount: number;
  /** Branch counts are the lower end of a range (merged records without branch ids) in this many files. */
  readonly lowerBoundFiles: number;
  /** What kept this suite from being measured; a suite with problems has no say in passing. */
  readonly problems: readonly Problem[];
}

/** What coverage-gate measured: plain JSON, enough to decide again anywhere. */
export interface CoverageFacts {
  /** Commit measured, 40 hexadecimal digits, or null outside a commit. */
  readonly commit: string | null;
  readonly suites: readonly SuiteFacts[];
  /** The union over the suites, in the same form; absent with fewer than two suites. */
  readonly combined?: SuiteFacts;
  /** Files whose uncovered ranges were left out to keep this file small. */
  readonly rangesOmittedFiles: number;
  /** Source files of measured modules that hold code and that no report names, sorted; at most 1000 are listed. */
  readonly unmeasured: readonly string[];
  readonly unmeasuredCount: number;
  /** What an earlier commit covered; absent when no baseline is configured or none was found. Shown, never decided on. */
  readonly baseline?: BaselineFacts;
}

export type Totals = { readonly [metric in Metric]: Ratio | null };
