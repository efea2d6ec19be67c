import type { ImportSite, LexedSource } from './lexed-source.ts';
import type { Notice } from './notice.ts';

/** What resolvers know of the repository. */
export interface Repository {
  /** All tracked files, of whatever kind. */
  readonly tracked: ReadonlySet<string>;
  /** Every folder that holds a tracked file, at whatever depth; '' is the root. */
  readonly folders: ReadonlySet<string>;
  /** The sources of the ecosystem that were read, in ascending order of their paths. */
  readonly sources: ReadonlyMap<string, LexedSource>;
  /** A manifest or configuration file; undefined when it cannot be read. */
  readText(path: string): string | undefined;
  /** For what is wrong with a file that was read. */
  notice(notice: Notice): void;
}

/**
 * What an import means: paths of tracked files and names of units; `outside`: a package of somebody else; `missing`: it
 * looks like a file of the repository, but there is none.
 */
export type Resolution = readonly string[] | 'outside' | 'missing';

export interface Resolver {
  resolve(path: string, site: ImportSite): Resolution;
  /**
   * Packages whose files see each other without imports, by name; a name is never a path of a file. `members`: what
   * an import of the unit brings; `users`: the files that see the members.
   */
  readonly units: ReadonlyMap<string, Unit>;
}

export interface Unit {
  readonly members: readonly string[];
  readonly users: readonly string[];
}

/** Never throws for what is in the repository. */
export type ResolverMaker = (repository: Repository) => Resolver;
