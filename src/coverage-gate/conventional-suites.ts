/** A suite that is known without being configured: its reports are looked for in conventional places. */
export interface ConventionalSuite {
  readonly name: string;
  /** Percent of lines that it must cover when nobody says otherwise. */
  readonly lines: number;
  /** As in "reports of the …". */
  readonly tests: string;
}

export const CONVENTIONAL_SUITES: readonly ConventionalSuite[] = [
  { name: 'unit', lines: 95, tests: 'unit tests' },
  { name: 'integration', lines: 90, tests: 'integration tests' },
  { name: 'e2e', lines: 80, tests: 'end-to-end tests' },
];

/** What a suite may be called; the same in the schema. */
export const SUITE_NAME_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
export const SUITE_NAME_FORM =
  'a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit';
