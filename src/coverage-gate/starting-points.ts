import { isBelow, joined, leadsOut, type PathQuestion, parent, type Repository } from './path-question.ts';
import { fold, readSourcePath } from './source-path.ts';

const MOST_STARTS = 30;

/** Where relative paths of a report may start. */
export interface StartingPoints {
  /** Directories of the repository; those of one entry hold together (several `<source>`), the nearest entry first. */
  readonly starts: readonly (readonly string[])[];
  /** Roots on another machine that the report says its paths start at. */
  readonly foreignRoots: readonly string[];
}

/**
 * The configured root; or the report's own roots, seen from its directory and those above it; then these directories
 * themselves, nearest first. A report that tells nothing but foreign roots is in a directory of the repository all the same.
 */
export function startingPoints(question: PathQuestion, { root }: Repository): StartingPoints {
  if (question.configuredRoot !== undefined) return { starts: [[fold(question.configuredRoot)]], foreignRoots: [] };
  const relative: string[] = [];
  const own: string[] = [];
  const foreignRoots = new Set<string>();
  for (const written of question.roots) {
    const { path, absolute } = readSourcePath(written);
    if (!absolute) {
      if (path !== '') relative.push(path);
    } else if (root !== '' && isBelow(path, root)) own.push(path.slice(root.length + 1));
    else if (path !== '') foreignRoots.add(path);
  }
  const above = directoriesAbove(question.reportDirectory);
  const starts: (readonly string[])[] = [];
  if (relative.length > 0) {
    for (const directory of above) {
      const folded = relative.map((path) => fold(joined(directory, path))).filter((path) => !leadsOut(path));
      starts.push([...new Set([...folded, ...own])]);
    }
  } else if (own.length > 0) starts.push([...new Set(own)]);
  starts.push(...above.map((directory) => [directory]));
  return { starts: starts.slice(0, MOST_STARTS), foreignRoots: [...foreignRoots] };
}

/** A directory and those above it up to the repository root. */
function directoriesAbove(directory: string): string[] {
  const above: string[] = [];
  for (let path = directory; path !== '' && above.length < MOST_STARTS / 2 - 1; path = parent(path)) above.push(path);
  return [...above, ''];
}
