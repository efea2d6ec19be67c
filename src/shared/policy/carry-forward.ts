import type { FileLines, LineBaseline } from '../model/line-baseline.ts';
import { globMatcher } from './globs.ts';

/** What may be taken from an earlier run when this one did not measure it. Nothing is, unless a rule says so. */
export interface CarryRule {
  readonly suite: string;
  /** Globs of the files; absent: all of the suite. */
  readonly paths?: readonly string[];
  /** How many commits back the run may be at most, at least 1. */
  readonly maxCommits: number;
}

/** An earlier run. */
export interface CarrySource {
  readonly commit: string;
  /** Steps from HEAD along first parents, at least 1. */
  readonly commitsBack: number;
  readonly lines: LineBaseline;
}

/** What a rule took, or that there was nothing to take. */
export interface Carried {
  readonly rule: CarryRule;
  /** Where it is from; undefined: no run that is near enough measured the suite in these paths. */
  readonly from: { readonly commit: string; readonly commitsBack: number } | undefined;
  /** Files that were taken, sorted: exactly as they are now. */
  readonly files: readonly string[];
  /** Files that are not what they were then: they stay unmeasured. Sorted. */
  readonly changed: readonly string[];
}

/**
 * Fills in what a run did not measure from the nearest earlier run that did, rule by rule. A file is taken only when its
 * source has the same blob now: what is known of another text says nothing of this one. What this run measured is never
 * replaced, and nothing is put together from several runs by one rule. `blobs`: of every tracked file now, by path.
 */
export function carryForward(
  head: LineBaseline,
  blobs: ReadonlyMap<string, string>,
  sources: readonly CarrySource[],
  rules: readonly CarryRule[],
): { readonly lines: LineBaseline; readonly carried: readonly Carried[] } {
  const nearest = [...sources].sort((one, other) => one.commitsBack - other.commitsBack);
  const suites = new Map([...head.suites].map(([name, files]) => [name, new Map(files)]));
  const known = new Map(head.blobs);
  const carried: Carried[] = [];
  for (const rule of rules) {
    const own = suites.get(rule.suite) ?? new Map<string, FileLines>();
    const matches = rule.paths === undefined ? () => true : globMatcher(rule.paths);
    const wanted = (path: string) => matches(path) && !own.has(path);
    const source = nearest.find(
      ({ commitsBack, lines }) =>
        commitsBack <= rule.maxCommits && [...(lines.suites.get(rule.suite)?.keys() ?? [])].some(wanted),
    );
    const [files, changed]: [string[], string[]] = [[], []];
    for (const [path, lines] of source?.lines.suites.get(rule.suite) ?? []) {
      const blob = blobs.get(path);
      // Gone: there is nothing left to measure.
      if (!wanted(path) || blob === undefined) continue;
      if (source?.lines.blobs.get(path) !== blob) changed.push(path);
      else {
        files.push(path);
        own.set(path, lines);
        known.set(path, blob);
      }
    }
    if (files.length > 0) suites.set(rule.suite, own);
    const from = source === undefined ? undefined : { commit: source.commit, commitsBack: source.commitsBack };
    carried.push({ rule, from, files: files.sort(), changed: changed.sort() });
  }
  return { lines: { blobs: known, suites }, carried };
}
