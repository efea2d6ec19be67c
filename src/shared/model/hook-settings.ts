/** A command of the repository that looks at files before they are committed. */
export interface HookCheck {
  /** Globs of the files it is for. */
  readonly files: readonly string[];
  /** A line for a shell; `{files}` stands for the staged ones of these files. */
  readonly command: string;
}

/** What `reliability hooks run` does besides looking for secrets. */
export interface HookSettings {
  /** Globs of files that nobody commits. */
  readonly protected: readonly string[];
  readonly checks: readonly HookCheck[];
  /** Ids. */
  readonly gates: readonly string[];
}
