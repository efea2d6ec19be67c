import type { Measure } from './measure.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** A span of source lines, both ends included, 1-based; without lines, the whole file. */
export interface Location {
  readonly path: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** One thing a reader should know or do. Every text in it may come from a report and is hostile: escape for the target. */
export interface Finding {
  /** `<area>/<what>`, for example `coverage/below-threshold`; `reliability explain RULE` says what it means. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly location?: Location;
  readonly measured?: Measure;
  readonly limit?: Measure;
  /** True: it is about what the change under review adds or rewrites, and is shown before others as grave. */
  readonly changed?: true;
  readonly owners?: readonly string[];
  /** A shell command that repeats the verdict from facts.json. */
  readonly reproduce?: string;
  /** Stable over moved lines and re-runs: 16 hexadecimal digits. */
  readonly fingerprint: string;
}
