import type { Problem } from '../../shared/model/problem.ts';
import type { Advisory, Gravity } from './advisory-data.ts';

/** At most so many scripts are named of one library. */
export const MOST_SCRIPTS = 20;

export const TOLD_BY = ['banner', 'code', 'file-name', 'path', 'source', 'lock-file', 'installed', 'nothing'] as const;

/**
 * What told the version: a banner or the code of the script, its file name, the path of the source (pnpm writes it there), the original
 * in the source map, a lock file, the installed package; or nothing did.
 */
export type ToldBy = (typeof TOLD_BY)[number];

/** One version of a library that built scripts hold. Texts are hostile. */
export interface LibraryUse {
  readonly library: string;
  /** Absent: it cannot be told. */
  readonly version?: string;
  readonly toldBy: ToldBy;
  /** Where a source map says that it comes from, `node_modules/jquery/dist/jquery.js`. */
  readonly source?: string;
  /** Where the lock file names it, relative to the repository root; 1-based. */
  readonly locked?: { readonly path: string; readonly line: number };
  /** Sorted, at most MOST_SCRIPTS of `scriptCount`; relative to the repository root. */
  readonly scripts: readonly string[];
  readonly scriptCount: number;
  /** Those that its version has, gravest first; without a version, none. */
  readonly advisories: readonly Advisory[];
  /** The gravest that any version has: what an unknown one may be. */
  readonly gravest: Gravity;
}

export interface ScriptFact {
  readonly path: string;
  readonly hasMap: boolean;
}

/** What is known, and of which day. */
export interface DataFact {
  /** `Retire.js, built in`, or the path of the file. */
  readonly name: string;
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  readonly ageDays: number;
  readonly libraries: number;
  readonly advisories: number;
}

/** All that is decided on. Plain JSON. */
export interface LibrariesFacts {
  readonly scripts: readonly ScriptFact[];
  readonly problems: readonly Problem[];
  readonly data: DataFact;
  /** By name, then version. */
  readonly uses: readonly LibraryUse[];
  /** Packages that source maps name and the data do not know. */
  readonly otherPackages: number;
}
