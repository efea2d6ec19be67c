import type { GateDescription } from '../model/gate-description.ts';
import type { Presentation, SourcePage } from '../model/presentation.ts';
import type { Verdict } from '../model/verdict.ts';

export interface ReportInput {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
  /** Source files with their hits, for reports that show code; may be empty. */
  readonly pages: readonly SourcePage[];
  /** Of this tool, for formats that name the tool that wrote them. */
  readonly version: string;
  /** When measuring began and ended, in ms since 1970, for formats that demand it; no verdict depends on it. */
  readonly startedMs?: number;
  readonly endedMs?: number;
}

/** A report file: verdict → text, pure. One file in this folder and one line in index.ts. */
export interface Report {
  /** File name under `<output>/<gate>/`. */
  readonly file: string;
  /** Absent: every gate writes it. */
  isFor?(gate: Pick<GateDescription, 'securityFile'>): boolean;
  render(input: ReportInput): string;
}
