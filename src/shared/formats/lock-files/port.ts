import type { ModuleVersion } from '../../model/vulnerability.ts';

/** A package as a lock file names it. */
export interface LockedModule extends ModuleVersion {
  /** 1-based: where it is named. */
  readonly line: number;
  /** Of npm: its place in the tree, `node_modules/a/node_modules/b`. */
  readonly node?: string;
}

/** A form of lock file: one file in this folder and one line in index.ts. */
export interface LockFileFormat {
  readonly id: string;
  /** Names of such files, as git's pathspecs know them. */
  readonly names: readonly string[];
  /** What it names, in its order; lines that are something else are passed over. Never throws. */
  read(lines: readonly string[]): readonly LockedModule[];
}
