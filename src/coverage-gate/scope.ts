import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Thresholds } from './settings.ts';

/** Files that are judged together: a suite, a path rule within a suite, or the union of the suites. */
export interface Scope {
  /** `unit`, `unit src/auth/**`, `combined`. */
  readonly label: string;
  readonly suite: string;
  /** Glob of the path rule, when it is one. */
  readonly match?: string;
  readonly files: readonly FileFacts[];
  readonly thresholds: Thresholds;
  readonly lowerBound: boolean;
}

/** One reader per metric: a computed key in the loop over all files would be four times slower. */
const COUNTED: { readonly [metric in Metric]: (file: FileFacts) => FileFacts['branches'] } = {
  lines: (file) => file.lines,
  branches: (file) => file.branches,
  functions: (file) => file.functions,
  statements: (file) => file.statements,
};

/** Sum over the files that carry the metric; null when none does. */
export function total(files: readonly FileFacts[], metric: Metric): Ratio | null {
  const read = COUNTED[metric];
  let [covered, all, carried] = [0, 0, false];
  for (const file of files) {
    const counted = read(file);
    if (counted === null) continue;
    carried = true;
    covered += counted[0];
    all += counted[1];
  }
  return carried ? { covered, total: all } : null;
}

/** Totals of every metric, as they stand in verdict.json. */
export function totals(suite: SuiteFacts): { readonly [metric in Metric]: Ratio | null } {
  const [lines, branches, functions, statements] = METRICS.map((metric) => total(suite.files, metric));
  return {
    lines: lines ?? null,
    branches: branches ?? null,
    functions: functions ?? null,
    statements: statements ?? null,
  };
}
