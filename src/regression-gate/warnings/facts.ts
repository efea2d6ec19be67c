import type { IssueLevel } from '../../shared/model/issue.ts';
import type { Problem } from '../../shared/model/problem.ts';

/** At most so many new ones are named. */
export const MOST_LISTED = 500;

/** One that is new, or, without a baseline, any. Texts are hostile. */
export interface WarningEntry {
  readonly rule: string;
  readonly level: IssueLevel;
  readonly message: string;
  /** Relative to the repository root where it is a file of it, else as the report spells it. */
  readonly path: string;
  readonly isFile: boolean;
  /** 0: not told. */
  readonly line: number;
  /** 16 hexadecimal digits of rule, path and the text of the line. */
  readonly key: string;
  readonly owners?: readonly string[];
}

export interface WarningReport {
  readonly path: string;
  readonly format: string;
  readonly sizeBytes: number;
  readonly count: number;
}

/** All that is decided on. Plain JSON. */
export interface WarningsFacts {
  readonly reports: readonly WarningReport[];
  readonly problems: readonly Problem[];
  readonly total: number;
  /** Those rules that say most, in descending order. */
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
  readonly comparison?: {
    readonly commit: string;
    readonly commitsBack: number;
    readonly total: number;
    readonly fresh: { readonly count: number; readonly listed: readonly WarningEntry[] };
    readonly fixed: number;
  };
  readonly comparisonProblem?: Problem;
}
