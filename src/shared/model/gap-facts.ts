import type { Problem } from './problem.ts';

/** Kinds of untested sources that `gaps.fail-on` may name, the one that says most first. */
export const GAP_KINDS = [
  'new-untested-hub',
  'untested-hub',
  'new-untested-source',
  'unreached-source',
  'untested-source',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Uncovered lines that lie together, both ends included, 1-based. */
export interface GapRegion {
  readonly start: number;
  readonly end: number;
  /** Lines of code in it that no test runs. */
  readonly lines: number;
  /** Decision points on its lines. */
  readonly decisions: number;
}

/**
 * The test file to write in: one called like the source, one that imports it, one that reaches it through others; or one
 * that is not there yet, named as tests of its neighbours are.
 */
export interface NextTest {
  readonly path: string;
  readonly how: 'named' | 'imports' | 'reaches' | 'new';
}

/** A source file with code that no test runs, and what is known of it. null: its language has no import graph. */
export interface GapFacts {
  /** Relative to the repository root. */
  readonly path: string;
  /** docs/gap-analysis.md has the formula. A whole number; the higher, the more a test is worth. */
  readonly score: number;
  /** Of all suites together. In no report: 0 of the lines that hold code, which is an estimate. */
  readonly lines: readonly [covered: number, total: number];
  readonly measured: boolean;
  /** Decision points on uncovered lines, and in the whole file. */
  readonly decisions: readonly [uncovered: number, total: number];
  /** Product files that import it directly; of a file of a Go or JVM package also those that import the package. */
  readonly importers: number | null;
  /** Product files that depend on it, directly or through others. */
  readonly dependents: number | null;
  /** Product files that it imports. */
  readonly imports: number | null;
  /** Test files that reach it along imports. */
  readonly tests: number | null;
  readonly next?: NextTest;
  /** Commits of the window that changed it; null when history is not known. */
  readonly changes: number | null;
  /** The change under review adds it. */
  readonly added?: true;
  /** Those that weigh most, in the order of their lines; at most 3. */
  readonly regions: readonly GapRegion[];
  readonly owners: readonly string[];
}

/** How often files changed lately. */
export interface HistoryFacts {
  readonly days: number;
  /** Commits that were looked at. */
  readonly commits: number;
  /** `whole`: all of them; `cut`: the clone is shallow, or there were more than are looked at; `unknown`: git could not say. */
  readonly state: 'whole' | 'cut' | 'unknown';
}

/** A folder on the map, with everything below it that is not on the map itself. */
export interface MapFolder {
  /** '' is the root. */
  readonly path: string;
  /** Product files. */
  readonly files: number;
  /** Of them, those that some test reaches along imports. */
  readonly reached: number;
  readonly lines: readonly [covered: number, total: number];
  /** How many of the folder's files are gaps. */
  readonly gaps: number;
}

/** Imports between two folders of the map, by their places. */
export interface MapEdge {
  readonly from: number;
  readonly to: number;
  /** Pairs of files. */
  readonly imports: number;
}

/** Folders from those that depend on others to those that others depend on. At most 14 folders and 40 edges. */
export interface FolderMap {
  readonly folders: readonly MapFolder[];
  readonly edges: readonly MapEdge[];
  /** Edges with fewest imports that were left out. */
  readonly omittedEdges: number;
}

/** What the import graph, coverage, complexity and history say together. */
export interface GapsFacts {
  /** Product sources with code, and test files. */
  readonly sources: number;
  readonly tests: number;
  /** Product sources that no test reaches along imports. */
  readonly unreached: number;
  readonly history: HistoryFacts;
  /** Highest score first; the first 100, and whatever a rule of `fail-on` may look at, up to 1000 more. */
  readonly ranked: readonly GapFacts[];
  /** All files with gaps. */
  readonly rankedCount: number;
  /** How many sources are of each kind; those of the change are 0 when it is not known. */
  readonly kinds: { readonly [kind in GapKind]: number };
  /** Untested sources in languages whose imports are not read, and one of them. */
  readonly ungraphed: { readonly untested: number; readonly added: number; readonly example?: string };
  /** What the graph could not read, at most 20; it may lack imports. */
  readonly unread: readonly Problem[];
  readonly unreadCount: number;
  /** Imports that look like files of the repository and are not there. */
  readonly unresolved: number;
  readonly map?: FolderMap;
}
