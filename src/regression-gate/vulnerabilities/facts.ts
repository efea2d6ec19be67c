import type { Problem } from '../../shared/model/problem.ts';
import type { VulnerabilitySeverity } from '../../shared/model/vulnerability.ts';

/** At most so many are named; those that may fail first. */
export const MOST_LISTED = 500;

/**
 * Since the baseline: it was there; it came with this change; or its package and version were there before anybody knew. Without
 * a baseline: `unknown`.
 */
export type Standing = 'known' | 'new' | 'published' | 'unknown';

/** One vulnerability of one version of one package, whatever it is called and by however many reports. Texts are hostile. */
export interface VulnerabilityEntry {
  /** CVE first, then GHSA, then the others. */
  readonly ids: readonly string[];
  readonly module: string;
  readonly version: string;
  readonly severity: VulnerabilitySeverity;
  readonly title: string;
  readonly fixed: readonly string[];
  /** Relative to the repository root where it is a file of it, else as a report spells it. */
  readonly path: string;
  readonly isFile: boolean;
  /** 0: not told. */
  readonly line: number;
  readonly standing: Standing;
  readonly owners?: readonly string[];
}

export interface VulnerabilityReport {
  readonly path: string;
  readonly format: string;
  readonly sizeBytes: number;
  /** As the report counts, before those of several reports are joined. */
  readonly count: number;
}

export interface SeverityCount {
  readonly severity: VulnerabilitySeverity;
  readonly total: number;
  readonly fresh: number;
  readonly published: number;
}

/** All that is decided on. Plain JSON. */
export interface VulnerabilitiesFacts {
  readonly reports: readonly VulnerabilityReport[];
  readonly problems: readonly Problem[];
  /** Each severity once, the gravest first. */
  readonly counts: readonly SeverityCount[];
  readonly listed: readonly VulnerabilityEntry[];
  readonly comparison?: {
    readonly commit: string;
    readonly commitsBack: number;
    readonly total: number;
    readonly fixed: number;
  };
  readonly comparisonProblem?: Problem;
}
