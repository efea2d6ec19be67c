import type { TrackedFiles } from './tracked-files.ts';

/** One report's paths, and what is known of where they start. */
export interface PathQuestion {
  /** Of the report, relative to the repository root; '' when it lies outside. */
  readonly reportDirectory: string;
  /** Roots the report names (`<source>`), as written. */
  readonly roots: readonly string[];
  /** Directory that the user says the report's paths start at, relative to the repository root. */
  readonly configuredRoot?: string;
  /** Paths as in the report, each with its module's name or ''. */
  readonly files: readonly { readonly path: string; readonly scope: string }[];
}

export interface Repository {
  readonly tracked: TrackedFiles;
  /** Absolute, with `/`, without a leading slash or drive. */
  readonly root: string;
  /** Go module path → directories of the go.mod files that say so, relative to the root. */
  readonly goModules: ReadonlyMap<string, readonly string[]>;
  /** Package that a source file declares (Kotlin, Java), dots as `/`; undefined when it declares none. */
  packageOf(path: string): string | undefined;
}

/** `ambiguous` with a single candidate: other paths of the report contradict it. */
export type PathAnswer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

export const UNMATCHED: PathAnswer = { kind: 'unmatched' };

/** A path that is not yet found, cleaned, and its place in the question. */
export interface OpenPath {
  readonly at: number;
  readonly path: string;
  readonly scope: string;
}

/** None: unmatched; one: the file; several: ambiguous. The files are sorted and without repeats. */
export function answerOf(candidates: readonly string[]): PathAnswer {
  if (candidates.length === 0) return UNMATCHED;
  return candidates.length === 1 ? { kind: 'file', path: candidates[0]! } : { kind: 'ambiguous', candidates };
}

/** Sorted and without repeats. */
export function distinct(files: readonly string[]): readonly string[] {
  return files.length < 2 ? files : [...new Set(files)].sort();
}

export function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function isBelow(path: string, root: string): boolean {
  return path === root || root === '' || path.startsWith(`${root}/`);
}

export function joined(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}

export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../');
}
