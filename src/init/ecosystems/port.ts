import type { Part } from '../model/part.ts';
import type { RepositoryView } from '../model/view.ts';

/** A language with its package managers and test runners: one file and one line in index.ts. */
export interface Ecosystem {
  readonly id: string;
  /** Files that are looked for, for the message when nothing is found. */
  readonly manifests: readonly string[];
  /** Parts of this ecosystem; several where runners differ in how they are called. Never throws, whatever a manifest holds. */
  detect(view: RepositoryView): readonly Part[];
}
