import type { Part, SuiteName } from '../model/part.ts';

/** What the configuration of a gate is written from. */
export interface ConfigSources {
  readonly parts: readonly Part[];
  /** Percent of lines that a suite must cover when nobody says otherwise. */
  readonly lines: (suite: SuiteName) => number;
}

/** A gate as init writes it: one file and one line in index.ts. */
export interface GateSection {
  /** Id of the gate: its command, its key in reliability.yml, its folder of actions. */
  readonly id: string;
  readonly title: string;
  /** What it decides on: the reports of tests, which come from other jobs, or the sources alone. */
  readonly reads: 'reports' | 'sources';
  /** Of a gate that decides on which tests passed: their JUnit files have to reach its job, too. */
  readonly readsResults?: true;
  /** Cobertura report among its files, which GitLab and Azure show. */
  readonly coverageFile?: string;
  /** GitLab's security report among its files. */
  readonly securityFile?: string;
  /** Of a gate that builds: the part whose toolchain and packages it needs; undefined: there is nothing to build. */
  builder?(parts: readonly Part[]): Part | undefined;
  /** It looks at what that part's build wrote, and does not build itself. */
  readonly needsBuild?: true;
  /** What its job needs besides where the image is bare (GitLab); hosted runners have it. */
  readonly debianPackages?: readonly string[];
  /** Lines of its section, comments above it included; none: there is nothing here that it could decide on. */
  config(sources: ConfigSources): readonly string[];
}
