import type { BaselineFacts, EarlierTotals } from './baseline.ts';
import type { ChangeBase } from './change.ts';
import type { Metric } from './coverage.ts';
import type { CarriedFacts } from './coverage-carried.ts';
import type { DeltaFacts } from './coverage-delta.ts';
import type { Floor } from './floor.ts';
import type { GapsFacts } from './gap-facts.ts';
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
  /** Name of the shard that it is of, where shards are expected. */
  readonly shard?: string;
  /** Another report that it says again: the same content, or the same shard about the same files. */
  readonly repeats?: { readonly path: string; readonly what: 'content' | 'shard' };
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

/** The changed lines of one suite; in `files` only their lines and branches are counted. */
export interface PatchSuiteFacts {
  readonly name: string;
  /** Files with changed lines that this suite's reports count, sorted by path. */
  readonly files: readonly FileFacts[];
}

/** What the change under review covers: lines that it adds or rewrites, and the branches on them. */
export interface PatchFacts {
  /** What it is compared with; absent when there is a problem. */
  readonly base?: ChangeBase;
  /** Why the change is not known. */
  readonly problem?: Problem;
  /** Files that it adds or touches, of any kind. */
  readonly changedFiles: number;
  readonly suites: readonly PatchSuiteFacts[];
  /** Of all suites together, with the changed code that is in no report, sorted by path. */
  readonly files: readonly FileFacts[];
  /** Branch counts are the lower end of a range in this many of `files`. */
  readonly lowerBoundFiles: number;
  /** Paths in `files` that no report names: all of their changed lines of code count as uncovered. Sorted. */
  readonly unmeasured: readonly string[];
  /** Paths in `files` that the change adds, sorted. */
  readonly added?: readonly string[];
  /** Changed source files of modules that no report measures, sorted; not counted. At most 1000 are listed. */
  readonly outside: readonly string[];
  readonly outsideCount: number;
}

/** Who owns what, of the CODEOWNERS file of the measured tree. */
export interface OwnersFacts {
  /** Of the file, relative to the repository root. */
  readonly path: string;
  /** Lines that cannot be read; at most 100. */
  readonly problems: readonly Problem[];
  /** Owners of any measured file, sorted. */
  readonly names: readonly string[];
  /** Sets of owners, each as ascending places in `names`; the first is the empty one. */
  readonly sets: readonly (readonly number[])[];
  /** The set of each file of all suites together, in their order. */
  readonly files: readonly number[];
  /** The same of `patch.unmeasured`. */
  readonly unmeasured: readonly number[];
}

/** Floors of coverage, in the file that `ratchet` names. */
export interface RatchetFacts {
  /** Of the file, relative to the repository root. */
  readonly path: string;
  /** As the measured tree has them; none without the file. */
  readonly floors: readonly Floor[];
  /** As they were where the change under review starts. */
  readonly before: readonly Floor[];
  /** Why they are not known; then there are none. */
  readonly problem?: Problem;
}

/** When the report of owners is of, and what it compares with. */
export interface OwnersReportFacts {
  /** `2026-11-28`, in UTC. */
  readonly today: string;
  /** Of about a week before; absent: there is none. */
  readonly before?: EarlierTotals;
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
  /** What an earlier commit covered; absent when no baseline is configured or none was found. */
  readonly baseline?: BaselineFacts;
  /** What became of its lines; absent when nobody decides on it and it is not at hand. */
  readonly delta?: DeltaFacts;
  /** What this run did not measure itself, one entry for each rule of carry-forward; absent without rules. */
  readonly carried?: readonly CarriedFacts[];
  /** Absent when its base is not at hand and nothing is decided on it. */
  readonly patch?: PatchFacts;
  /** Absent without a CODEOWNERS file. */
  readonly owners?: OwnersFacts;
  /** Absent without a ratchet. */
  readonly ratchet?: RatchetFacts;
  /** Absent unless asked for. Shown, never decided on. */
  readonly ownersReport?: OwnersReportFacts;
  /** Absent when nobody asked for it and it would not be useful (docs/gap-analysis.md says when). */
  readonly gaps?: GapsFacts;
  /** Why it is absent though it would have been useful: a fault of ours, which decides nothing. */
  readonly gapsFault?: string;
}

export type Totals = { readonly [metric in Metric]: Ratio | null };
