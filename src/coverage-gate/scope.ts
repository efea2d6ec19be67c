import type { Metric } from '../shared/model/coverage.ts';
import type { FileFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { Thresholds } from './settings.ts';

/** Files that are judged together: a suite, a path rule within a suite, the union of the suites, a change, what somebody owns. */
export interface Scope {
  /** `unit`, `unit src/auth/**`, `combined`. */
  readonly label: string;
  readonly suite: string;
  /** Glob of the path rule, when it is one. */
  readonly match?: string;
  readonly files: readonly FileFacts[];
  readonly thresholds: Thresholds;
  readonly lowerBound: boolean;
  /** The owner, when the files are somebody's. */
  readonly owner?: string;
  /** Of the finding when it is below a threshold; absent: `coverage/below-threshold`. */
  readonly rule?: string;
  /** True: it may have no line of code at all (a change of documents, an owner of them), and then nothing is missing. */
  readonly mayBeEmpty?: true;
}

/** A scope that has thresholds but cannot be judged, and why. */
export interface ClosedScope {
  readonly label: string;
  readonly thresholds: Thresholds;
  readonly problem: Problem;
}

type Totals = { readonly [metric in Metric]: Ratio | null };

/** A verdict, its tables, its badge and its headline all ask for the same sums; of 40 000 files each takes a millisecond. */
const KNOWN = new WeakMap<readonly FileFacts[], Totals>();

/** Sum over the files that carry the metric; null when none does. */
export function total(files: readonly FileFacts[], metric: Metric): Ratio | null {
  return totals({ files })[metric];
}

/** Totals of every metric, as they stand in verdict.json. */
export function totals({ files }: { readonly files: readonly FileFacts[] }): Totals {
  let known = KNOWN.get(files);
  if (known === undefined) {
    known = {
      lines: sum(files, (file) => file.lines),
      branches: sum(files, (file) => file.branches),
      functions: sum(files, (file) => file.functions),
      statements: sum(files, (file) => file.statements),
    };
    KNOWN.set(files, known);
  }
  return known;
}

function sum(files: readonly FileFacts[], read: (file: FileFacts) => FileFacts['branches']): Ratio | null {
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
