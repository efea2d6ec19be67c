export type IssueLevel = 'error' | 'warning' | 'note';

/** Something that a linter or compiler says. Texts are hostile. */
export interface Issue {
  /** `eqeqeq`, `TS6133`, `-Wunused-variable`; '' where the tool has none. */
  readonly rule: string;
  readonly level: IssueLevel;
  readonly message: string;
  /** As the report spells it; '' where it is about no file. */
  readonly path: string;
  /** 1-based; 0: not told. */
  readonly line: number;
}
