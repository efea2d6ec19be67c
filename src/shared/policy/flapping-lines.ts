import type { LineBaseline } from '../model/line-baseline.ts';

/** Lines of one file in one suite that went there and back while the file stayed as it is. */
export interface FlappingLines {
  readonly suite: string;
  readonly path: string;
  /** Ascending line numbers. */
  readonly lines: readonly number[];
  /** How many runs in a row had the file as it is now, the last one included. */
  readonly runs: number;
}

/**
 * Lines whose state changed at least twice in the last runs in which their file had the blob that it has now: covered,
 * not covered, covered again. One change alone may have a reason (a test was added or removed); there and back without a
 * change of the file is what a test does that does not always run the same. `runs` are in the order of the history, the
 * newest last. Sorted by suite and path.
 */
export function flappingLines(runs: readonly LineBaseline[]): readonly FlappingLines[] {
  const newest = runs.at(-1);
  if (newest === undefined) return [];
  const found: FlappingLines[] = [];
  for (const suite of [...newest.suites.keys()].sort()) {
    for (const path of [...newest.suites.get(suite)!.keys()].sort()) {
      const same = sameRuns(runs, suite, path, newest.blobs.get(path));
      // Fewer cannot show there and back.
      if (same.length < 3) continue;
      const lines = flapping(same.map((run) => run.suites.get(suite)!.get(path)!.lines));
      if (lines.length > 0) found.push({ suite, path, lines, runs: same.length });
    }
  }
  return found;
}

/** The longest end of the history in which the suite measured the file with this blob. */
function sameRuns(
  runs: readonly LineBaseline[],
  suite: string,
  path: string,
  blob: string | undefined,
): readonly LineBaseline[] {
  if (blob === undefined) return [];
  let first = runs.length;
  while (first > 0) {
    const run = runs[first - 1]!;
    if (run.blobs.get(path) !== blob || run.suites.get(suite)?.has(path) !== true) break;
    first--;
  }
  return runs.slice(first);
}

function flapping(
  runs: readonly { readonly numbers: ArrayLike<number>; readonly hits: ArrayLike<number> }[],
): number[] {
  const state = new Map<number, { covered: boolean; changes: number }>();
  for (const { numbers, hits } of runs)
    for (let at = 0; at < numbers.length; at++) {
      const covered = hits[at]! > 0;
      const known = state.get(numbers[at]!);
      if (known === undefined) state.set(numbers[at]!, { covered, changes: 0 });
      else if (known.covered !== covered) {
        known.covered = covered;
        known.changes++;
      }
    }
  return [...state]
    .filter(([, { changes }]) => changes > 1)
    .map(([line]) => line)
    .sort((one, other) => one - other);
}
