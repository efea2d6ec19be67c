/** Where option values come from, strongest first: inputs of the platform or the command line, then reliability.yml, then defaults. */
export interface RawInputs {
  /** Option name (kebab-case) → text as the user wrote it. */
  readonly values: ReadonlyMap<string, string>;
  /** How a reader would spell it in a message: `--unit-reports`, `with: unit-reports`. */
  spell(name: string): string;
}
