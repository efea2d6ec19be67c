/** What a rule or problem code means, for docs/errors.md and `reliability explain`. One sentence or two. */
export interface CodeMeaning {
  readonly code: string;
  readonly meaning: string;
  readonly next: string;
}
