import type { Io } from '../io/port.ts';
import type { Presentation } from '../model/presentation.ts';
import type { Verdict } from '../model/verdict.ts';

/** What a CI system tells us about the run. Absent: it does not say, or it does not apply. */
export interface Environment {
  readonly platform: string;
  /** Commit that is measured (on a GitHub pull request: the merge commit). */
  readonly commit?: string;
  /** Commit that people look at (on a pull request: its head); where checks and statuses go. */
  readonly headCommit?: string;
  /** Event in the platform's own word: `pull_request`, `merge_request_event`, `push` … */
  readonly event?: string;
  readonly pullRequest?: number;
  readonly repository?: string;
  readonly runUrl?: string;
  /** Grows with every run of the same pipeline: an older run never overwrites a newer one's comment. */
  readonly runNumber?: number;
  /** 1 on the first try of that run, more when somebody repeats it. */
  readonly runAttempt?: number;
  /** True where the platform says that the measured commit is the newest one of the default branch, and no proposal. */
  readonly onDefaultBranch?: boolean;
  /**
   * Commit that the change starts from, as it is: on a merge queue its base, on a push what the branch was before (unless
   * that was overwritten), on GitLab `CI_MERGE_REQUEST_DIFF_BASE_SHA`. Not the tip of a base branch.
   */
  readonly baseCommit?: string;
  /** A commit of the branch that the proposal goes into, as it was when the run was started: the change starts where they part. */
  readonly baseTip?: string;
  /** Name of that branch, without `refs/heads/`; on a push, of the default branch, when it is another. */
  readonly baseBranch?: string;
  /** True where the platform says that `commit` is its own merge of a proposal into the base, which is the first parent. */
  readonly mergesProposal?: boolean;
  /** True where the token is known to be read-only (a fork's pull request). */
  readonly readOnly?: boolean;
}

export interface PublishSettings {
  readonly token?: string;
  /** One sticky comment per gate on the pull request. */
  readonly comment: boolean;
  /** Distinguishes several runs of one gate in one pipeline (monorepos): part of the check's name and comment marker. */
  readonly key: string;
  readonly maxAnnotations: number;
  /** What an inconclusive verdict exits with, so that a check run says the same as the exit code. Absent: `fail`. */
  readonly onInconclusive?: 'fail' | 'warn';
  /** How many findings may open a discussion at their line (GitLab). Absent: none. */
  readonly maxDiscussions?: number;
  /** Where commands to the CI system are written: not where somebody reads JSON. Absent: standard output. */
  readonly commandStream?: 'stdout' | 'stderr';
}

export interface Publication {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
  /** Action outputs: name → value. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Folder the report files were written to; relative to the working directory unless absolute. */
  readonly outputDirectory: string;
  readonly environment: Environment;
  readonly settings: PublishSettings;
}

export interface Platform {
  readonly id: string;
  /** Pure: is this the system we run on? */
  detect(env: Io['env']): boolean;
  environment(io: Io): Environment;
  /**
   * Tells people. Never throws and never changes the verdict: what could not be posted comes back as notices.
   */
  publish(publication: Publication, io: Io): Promise<readonly string[]>;
  /**
   * Where this process was started by the end of a run without permissions (a fork's), that run, from what the platform
   * says of it and never from its files. Absent: there is no such thing here. Throws ProblemError PUBLISH-…
   */
  readonly triggeringRun?: (io: Io, token: string) => Promise<Environment>;
}
