/** Unsigned integers in the narrowest array that holds them. */
export type Uints = Uint8Array | Uint16Array | Uint32Array;

/**
 * The instrumented lines of one file: `numbers` ascending, 1-based, without repeats; `hits[i]` belongs to `numbers[i]`.
 * Hits saturate at 4 294 967 295.
 */
export interface Lines {
  readonly numbers: Uints;
  readonly hits: Uints;
  /** How many have hits, and how many there are, where that was counted on the way. */
  readonly covered?: number;
  readonly total?: number;
}

/**
 * Branches, functions or statements of one file, sorted by (line, id), without repeats. `ids[i]` tells things on one
 * line apart. `weights[i]` is how many things the entry stands for (Go's NumStmt); absent: 1 each.
 */
export interface Points {
  readonly lines: Uints;
  readonly ids: Uints;
  readonly hits: Uints;
  readonly weights?: Uints;
  /** Sums of weights, where they were counted on the way. */
  readonly covered?: number;
  readonly total?: number;
}

/**
 * `exact`: ids are the tool's own, so merging two records is a union. `ordinal`: the tool only says "1 of 2 on this
 * line"; ids are 0, 1, … with the covered ones first, so the union of two records is the lower bound of the truth.
 */
export type Identity = 'exact' | 'ordinal';

/** What one report says of one source file. A metric that the format does not carry is absent, never empty. */
export interface FileCoverage {
  /** As written in the report, until paths are resolved; then relative to the repository root with `/`. */
  readonly path: string;
  /** Tells files of the same path apart where the format has a module or group (JaCoCo's `<group>`), else ''. */
  readonly scope: string;
  readonly lines: Lines;
  readonly branches?: Points;
  readonly branchIdentity?: Identity;
  /** True when a merge of records without ids left the branches known only as a range; counts are its lower end. */
  readonly branchesAreLowerBound?: boolean;
  readonly functions?: Points;
  readonly statements?: Points;
  /** True when the tool only listed a file that was never loaded; any other record of the file replaces it. */
  readonly stub?: boolean;
  /**
   * True when entries of this record share one place (Istanbul). Merging by id keeps each of them, as the tool's own
   * totals of one record do; the tool's own merge makes one of them.
   */
  readonly hasTwins?: boolean;
}

/** One report file, read. */
export interface CoverageReport {
  readonly path: string;
  /** Registry id of the format, for example `lcov`. */
  readonly format: string;
  /** Bytes read from disk (compressed size for .gz). */
  readonly sizeBytes: number;
  readonly files: readonly FileCoverage[];
  /** Roots that the report names (`<source>`), as written. */
  readonly roots: readonly string[];
  /** When the report says it was made, in ms since 1970 UTC; absent when it does not say. */
  readonly madeAtMs?: number;
  /**
   * For formats that have no trailer and are written in the order of the source: the first place behind all that the last
   * file of the report says, column in bytes from 1. Statements behind it say that the report was cut off.
   */
  readonly endsAt?: { readonly path: string; readonly line: number; readonly column: number };
}

export const METRICS = ['lines', 'branches', 'functions', 'statements'] as const;
export type Metric = (typeof METRICS)[number];
