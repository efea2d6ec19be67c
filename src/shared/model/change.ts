import type { Hunk } from './line-baseline.ts';

/** Lines from `start` to `end`, both included, 1-based. */
export type LineRange = readonly [start: number, end: number];

export type ChangeStatus = 'added' | 'modified' | 'renamed' | 'copied' | 'type-changed' | 'unmerged';

/** A file of the measured tree that a change touches; deleted files are in no change. */
export interface ChangedFile {
  /** Relative to the repository root. */
  readonly path: string;
  /** Of a renamed or copied file: the path it had before. */
  readonly previousPath?: string;
  readonly status: ChangeStatus;
  /** What it is now: a submodule is a commit, a link is a path, and neither has lines of code. */
  readonly kind: 'file' | 'link' | 'submodule';
  /** Lines that were added or rewritten, numbered as in the measured tree; ascending, apart from one another. */
  readonly lines: readonly LineRange[];
  /** What became of the lines before, in the order of the file. */
  readonly hunks: readonly Hunk[];
  /** True: its content changed, but git took it for binary and showed no lines. */
  readonly isOpaque: boolean;
}

/**
 * How the commit was found that a change is compared with. `merge`: HEAD merges a proposal into its base, which is its
 * first parent. `given`: the platform named it. `merge-base`: where HEAD left the base branch. `first-parent`: the commit
 * before HEAD. `nothing`: HEAD is the first commit, so that everything is new.
 */
export type BaseRule = 'merge' | 'given' | 'merge-base' | 'first-parent' | 'nothing';

/** What a change is compared with. */
export interface ChangeBase {
  /** 40 or 64 hexadecimal digits; with the rule `nothing`, the empty tree. */
  readonly commit: string;
  readonly rule: BaseRule;
  /** True: compared with the files as they lie there, with what is not committed; else with HEAD. */
  readonly workingTree: boolean;
}

/** What a run measures on top of its base. */
export interface Change {
  readonly base: ChangeBase;
  /** In git's order. */
  readonly files: readonly ChangedFile[];
}
