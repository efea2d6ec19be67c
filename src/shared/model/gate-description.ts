import type { CodeMeaning } from './codes.ts';
import type { OptionTable, OutputOption } from './option.ts';

/**
 * What is said of a gate wherever it is printed (action.yml, --help, schema, docs), apart from its code: reading or
 * printing a description never loads the gate.
 */
export interface GateDescription {
  /** Kebab-case: folder, command, section of reliability.yml. */
  readonly id: string;
  readonly title: string;
  /** One sentence; at most 125 characters, which is what the GitHub marketplace shows. */
  readonly summary: string;
  /** Feather icon and colour of the GitHub marketplace. */
  readonly branding: { readonly icon: string; readonly color: string };
  readonly options: OptionTable;
  readonly outputs: readonly OutputOption[];
  /** Name of the Cobertura file among this gate's report files, for platforms that show covered lines beside a change. */
  readonly coverageFile?: string;
  /**
   * Names of its own report files, beside those that every gate has. One that an earlier run left and this one, which could
   * measure, does not write is removed, so that nothing there speaks for another run; absent here: it stays.
   */
  readonly ownFiles?: readonly string[];
  /** Name of GitLab's security report among this gate's report files, for gates whose findings are weaknesses. */
  readonly securityFile?: string;
  /** Rules of its findings and codes of its problems, for docs/errors.md and `explain`. */
  readonly codes?: readonly CodeMeaning[];
}
