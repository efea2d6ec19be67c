import type { Problem } from './problem.ts';

/** Lines covered and all; `[covered, total]`. */
export type LinePair = readonly [covered: number, total: number];

/** Lines of one file whose own text is as it was, and whose coverage is not. */
export interface IndirectFacts {
  readonly path: string;
  /** How many were covered and are not, and which: "3-5,9"; of very many only the first are listed. */
  readonly lost: number;
  readonly lostLines: string;
  /** The same of those that were not covered and are. */
  readonly gained: number;
  readonly gainedLines: string;
  /** True: not only these lines, the whole file is as it was. */
  readonly fileUnchanged: boolean;
}

/** Lines that changed now, and that went there and back between earlier runs of the same source. */
export interface FlakyFacts {
  readonly path: string;
  readonly count: number;
  /** "3-5,9"; of very many only the first. */
  readonly lines: string;
  /** How many earlier runs in a row measured the file as it is now. */
  readonly runs: number;
}

/** How the lines of one suite changed since the baseline. Lists hold the largest; the counts are of all. */
export interface SuiteDeltaFacts {
  readonly name: string;
  readonly before: LinePair;
  readonly after: LinePair;
  /** Of `before`: code that is gone and that nothing replaced. */
  readonly removed: LinePair;
  /** Of `after`: lines that are new or rewritten. */
  readonly added: LinePair;
  /** Lines that are the same on both sides, as the base covered them and as they are covered now. */
  readonly keptBefore: LinePair;
  readonly keptAfter: LinePair;
  /** Of `before`: lines that are still in the repository, in files that this suite no longer measures. */
  readonly dropped: LinePair;
  readonly droppedFiles: readonly string[];
  readonly droppedFileCount: number;
  /** Kept lines in files that were moved. */
  readonly movedLines: number;
  /** Kept lines that were covered and are not, and the other way round. */
  readonly lost: number;
  readonly gained: number;
  readonly indirect: readonly IndirectFacts[];
  readonly indirectFileCount: number;
  /** Of `lost` and `gained`: lines that are known to flap. */
  readonly flakyLost: number;
  readonly flakyGained: number;
  readonly flaky: readonly FlakyFacts[];
  readonly flakyFileCount: number;
  /** Files whose source changed in a way that is not known: all their lines count as rewritten. */
  readonly unmappedFiles: number;
}

/** What became of the lines of the baseline. */
export interface DeltaFacts {
  /** Why it is not known; then nothing else is. */
  readonly problem?: Problem;
  /** Those of the measured suites that have no problems, in their order. */
  readonly suites: readonly SuiteDeltaFacts[];
  /** The union over the suites, when either side has several. */
  readonly combined?: SuiteDeltaFacts;
  /** Suites that the baseline has and this run does not, sorted. */
  readonly missingSuites: readonly string[];
}
