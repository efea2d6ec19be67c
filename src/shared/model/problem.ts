/** Where something is: a path relative to the repository root with `/`, a 1-based line and a 1-based column. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Why something could not be measured: a searchable code, the reason, what to do next, and where. */
export interface Problem {
  /** AREA-WHAT in capitals, for example `LCOV-TRUNCATED`; every code has a row in docs/errors.md. */
  readonly code: string;
  readonly reason: string;
  readonly hint: string;
  readonly location?: Place;
}

/** Thrown wherever measuring cannot go on; the run turns it into an `inconclusive` verdict. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.reason}`);
    this.problem = problem;
  }
}
