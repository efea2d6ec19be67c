import type { Problem } from '../../shared/model/problem.ts';
import type { SizeHistory } from '../size-history.ts';

/** A file, or a group of them, and what it weighs. */
export interface WeighedItem {
  /** Path without what changes from build to build (`dist/app-*.js`), or the name of a group or an entry. */
  readonly name: string;
  readonly isGroup: boolean;
  /** How many files. */
  readonly files: number;
  /** As they are weighed; and as they are. */
  readonly bytes: number;
  readonly rawBytes: number;
  /** In the baseline; absent: it was not there, or there is none. */
  readonly beforeBytes?: number;
}

/** What a bundler says of its entries. */
export interface Metafile {
  readonly path: string;
  /** Registry id. */
  readonly format: string;
  /** Names of its items. */
  readonly entries: readonly string[];
}

/** All that is decided on. Plain JSON. */
export interface SizesFacts {
  readonly metafiles: readonly Metafile[];
  /** Groups and entries first, then files, the largest first; at most MOST_ITEMS. */
  readonly items: readonly WeighedItem[];
  /** Of files, without groups. */
  readonly files: number;
  readonly bytes: number;
  readonly rawBytes: number;
  readonly problems: readonly Problem[];
  readonly baseline?: {
    readonly commit: string;
    readonly commitsBack: number;
    readonly bytes: number;
    /** Of the baseline's files, those that are gone. */
    readonly removed: readonly string[];
  };
  /** For charts: nothing is decided by it. Absent: none is kept. */
  readonly history?: SizeHistory;
  /** Why there is none, where growth is decided on. */
  readonly baselineProblem?: Problem;
}

/** What all files together are called where they are one of several measurements. */
export const TOTAL = 'all files together';

/** Beyond so many, only the largest are told apart; all of them count for the total. */
export const MOST_ITEMS = 5000;
