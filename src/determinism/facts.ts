/** All that the verdict of determinism is decided on. Plain JSON: facts.json carries it. */
export interface Facts {
  /** Paths of the reports that were found, sorted. */
  readonly reports: readonly string[];
}
