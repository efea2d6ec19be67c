import type { FileLines, LineBaseline } from '../../shared/model/line-baseline.ts';
import { countPoints } from '../counting.ts';
import type { Suite } from '../suite.ts';

/**
 * What this run measured, line by line. Suites that could not be measured are left out. A file of which git cannot say what
 * it is has no id: it can be compared, all of its lines being new, and the run cannot be kept line by line.
 */
export function headLines(suites: readonly Suite[], blobs: ReadonlyMap<string, string>): LineBaseline {
  const own = new Map<string, string>();
  const bySuite = new Map<string, ReadonlyMap<string, FileLines>>();
  for (const { name, files, problems } of suites) {
    if (problems.length > 0) continue;
    const lines = new Map<string, FileLines>();
    for (const [path, { coverage }] of files) {
      const blob = blobs.get(path);
      if (blob !== undefined) own.set(path, blob);
      lines.set(path, {
        lines: coverage.lines,
        branches: countPoints(coverage.branches),
        ...(coverage.stub === true ? { stub: true as const } : {}),
      });
    }
    bySuite.set(name, lines);
  }
  return { blobs: own, suites: bySuite };
}
