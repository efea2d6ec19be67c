/** What a job has to have before its commands run. Writers know how each platform brings it. */
export interface Toolchain {
  readonly id: 'node' | 'python' | 'go' | 'rust' | 'java' | 'dotnet' | 'php' | 'ruby';
  /** A version, or the beginning of one. */
  readonly version: string;
  /** The file that says the version, where there is one. */
  readonly versionFile?: string;
}

export type SuiteName = 'unit' | 'integration' | 'e2e';

/** Tests that run together, and what they leave behind. */
export interface TestSuite {
  readonly name: SuiteName;
  /** Lines for a shell, from the root of the repository. */
  readonly commands: readonly string[];
  /** Coverage reports, as globs from the root; none: this run measures nothing. */
  readonly reports: readonly string[];
  /** JUnit files of the runner, as globs from the root. */
  readonly junit: readonly string[];
  /**
   * For whoever reads files and not a log, where the runner writes no JUnit or the commands above are only for a pipeline:
   * other commands, and the files in which they say which tests ran, in any format of test reports, as globs.
   */
  readonly recorded?: { readonly commands: readonly string[]; readonly records: readonly string[] };
  /** The tool, where whatever suite it runs is written to one folder: two at once would mix what they measure. */
  readonly exclusive?: string;
}

/** What one ecosystem has in this repository. All commands are lines for a shell, from its root. */
export interface Part {
  /** Id of the ecosystem. */
  readonly ecosystem: string;
  /** `JavaScript: npm, vitest` */
  readonly title: string;
  /** Where it was seen: `package.json`. */
  readonly found: readonly string[];
  readonly toolchain: Toolchain;
  readonly install: readonly string[];
  readonly lint: readonly string[];
  readonly build: readonly string[];
  /** The tests' own commands build all of it, so that building before them would only take time. */
  readonly builtByTests: boolean;
  /** What the build writes, as globs; guessed where nothing says it. */
  readonly artifacts: readonly string[];
  readonly suites: readonly TestSuite[];
  readonly audit: readonly string[];
  readonly fuzz: readonly string[];
  /** What somebody should know or do, one sentence each. */
  readonly notes: readonly string[];
}

/** Of a part only what it has: all lists are empty unless given. */
export function partOf(part: Pick<Part, 'ecosystem' | 'title' | 'found' | 'toolchain'> & Partial<Part>): Part {
  return {
    install: [],
    lint: [],
    build: [],
    builtByTests: false,
    artifacts: [],
    suites: [],
    audit: [],
    fuzz: [],
    notes: [],
    ...part,
  };
}

/** The folder that reports of a suite go to, wherever a runner can be told so. */
export function reportFolder(suite: string): string {
  return `coverage/${suite}`;
}

/** Where what a runner says of its tests goes when that is no JUnit: JSON, a line or a file. */
export function recordFile(ecosystem: string, suite: string): string {
  return `${RECORDS}/${ecosystem}-${suite}.json`;
}

/** The folder of these files, below that of a package. */
export const RECORDS = 'reports/records';

/** What a step or job that runs a suite is called. */
export function suiteTitle(suite: SuiteName): string {
  const titles = { unit: 'Unit tests', integration: 'Integration tests', e2e: 'End-to-end tests' } as const;
  return titles[suite];
}
