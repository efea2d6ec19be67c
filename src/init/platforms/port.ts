import type { RepositoryView } from '../model/view.ts';
import type { Plan } from '../plan/plan.ts';

/** A file of CI to be written, relative to the root. */
export interface CiFile {
  readonly path: string;
  readonly text: string;
}

export interface CiFiles {
  readonly files: readonly CiFile[];
  /** What somebody has to add to the file that is there already: its path, and lines for it. */
  readonly addition?: { readonly path: string; readonly lines: readonly string[] };
}

/** A platform that init can write for: one file and one line in index.ts. */
export interface CiPlatform {
  readonly id: 'github' | 'gitlab' | 'azure';
  readonly title: string;
  /** Files of it that the repository has. */
  present(view: RepositoryView): readonly string[];
  /** Whether the host of a remote is one of this platform. */
  hosts(host: string): boolean;
  /** `whole`: from lint to production; else tests and gates, beside what is there. */
  write(plan: Plan, view: RepositoryView, whole: boolean): CiFiles;
}
