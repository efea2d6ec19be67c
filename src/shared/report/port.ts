import type { Presentation, SourcePage } from '../model/presentation.ts';
import type { Verdict } from '../model/verdict.ts';

export interface ReportInput {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
  /** Source files with their hits, for reports that show code; may be empty. */
  readonly pages: readonly SourcePage[];
  /** Of this tool, for formats that name the tool that wrote them. */
  readonly version: string;
}

/** A report file: verdict → text, pure. One file in this folder and one line in index.ts. */
export interface Report {
  /** File name under `<output>/<gate>/`. */
  readonly file: string;
  render(input: ReportInput): string;
}
