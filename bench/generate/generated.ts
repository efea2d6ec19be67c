/** What every generator tells of its report, so that a benchmark can check that every reader saw all of it. */
export interface GeneratedReport {
  readonly files: number;
  /** The source files it names, relative to the root of the repository it was made in. */
  readonly paths: readonly string[];
}
