import type { EarlierLines, FileLines, LineBaseline } from '../../shared/model/line-baseline.ts';
import { type FlappingLines, flappingLines } from '../../shared/policy/flapping-lines.ts';
import type { SuiteDelta } from '../../shared/policy/line-delta.ts';
import { suiteUnion } from '../../shared/policy/suite-union.ts';

/** Files as they were, with lines that changed all the same: of these alone earlier runs can say something. */
export function suspects({ indirect }: SuiteDelta): ReadonlySet<string> {
  return new Set(indirect.filter(({ fileUnchanged }) => fileUnchanged).map(({ path }) => path));
}

/**
 * Lines of these files that went there and back over the earlier runs alone. This run has no say: where a test was added and
 * is taken away again, its lines did the same, and that is no flapping.
 */
export function flakyLines(
  history: readonly EarlierLines[],
  suite: string | undefined,
  paths: ReadonlySet<string>,
): readonly FlappingLines[] {
  if (paths.size === 0) return [];
  return flappingLines(history.map(({ lines }) => narrowed(lines, suite, paths)));
}

/** One suite, or the union of all, with these files only. */
function narrowed(
  { blobs, suites }: LineBaseline,
  suite: string | undefined,
  paths: ReadonlySet<string>,
): LineBaseline {
  const some = (files: ReadonlyMap<string, FileLines>): ReadonlyMap<string, FileLines> =>
    new Map([...paths].flatMap((path) => (files.has(path) ? [[path, files.get(path)!] as const] : [])));
  const files =
    suite === undefined
      ? suiteUnion({ suites: new Map([...suites].map(([name, all]) => [name, some(all)])) })
      : some(suites.get(suite) ?? new Map());
  return { blobs, suites: new Map([[suite ?? '', files]]) };
}
