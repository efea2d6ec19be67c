import type { CheckRunOutput } from '../../report/check-run.ts';
import { ApiFailure } from '../api/failure.ts';
import { type Clock, RETRY_LIMITS, type RetryLimits, retrier } from '../api/retry.ts';
import { octokitFailure } from './failure.ts';

export type Conclusion = 'success' | 'failure' | 'neutral';

/** An annotation as the Checks API takes it; lines are 1-based and both included. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckOutput extends CheckRunOutput {
  /** At most 50 in one request. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface NewCheckRun {
  readonly name: string;
  readonly headCommit: string;
  readonly detailsUrl?: string;
  readonly externalId: string;
  readonly conclusion: Conclusion;
  readonly output: CheckOutput;
}

export type StatusState = 'success' | 'failure' | 'error';

/** A status of a commit; the newest of a context is the one that counts. */
export interface CommitStatus {
  readonly commit: string;
  readonly state: StatusState;
  readonly context: string;
  /** At most 140 characters. */
  readonly description: string;
  readonly targetUrl?: string;
}

export interface IssueComment {
  readonly id: number;
  /** Login of the author, bots with their `[bot]`; undefined for a deleted account. */
  readonly author: string | undefined;
  readonly body: string;
}

export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly headCommit: string;
  /** Undefined when the fork was deleted. */
  readonly headRepositoryId: number | undefined;
  readonly baseRepositoryId: number;
}

export interface CommentPage {
  readonly comments: readonly IssueComment[];
  readonly last: boolean;
}

/** The few things we ask of GitHub. Every method throws ApiFailure after its retries. */
export interface GitHubClient {
  /** Makes a finished check run and returns its id. */
  createCheckRun(run: NewCheckRun): Promise<number>;
  /** Appends annotations; the texts are repeated because GitHub replaces them. */
  appendAnnotations(checkRun: number, output: CheckOutput): Promise<void>;
  createStatus(status: CommitStatus): Promise<void>;
  /** 100 comments a page, oldest first; pages count from 1. */
  listComments(pullRequest: number, page: number): Promise<CommentPage>;
  /** Never repeated after an answer that leaves open whether it was carried out. */
  createComment(pullRequest: number, body: string): Promise<void>;
  updateComment(comment: number, body: string): Promise<void>;
  /** Pull requests that GitHub connects with a commit, at most 100. */
  pullRequestsOf(commit: string): Promise<readonly PullRequest[]>;
  /** Open pull requests from a branch, `owner:branch`, at most 100. */
  pullRequestsFrom(head: string): Promise<readonly PullRequest[]>;
  /** Login that this token writes as. */
  login(): Promise<string>;
}

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly clock: Clock;
  /** Of one try. GitHub itself gives up on a request after 10 s. */
  readonly timeoutMs: number;
  readonly limits?: RetryLimits;
}

/** Asks for the login of any kind of token; the REST route `/user` refuses installation tokens, so GITHUB_TOKEN too. */
const VIEWER_QUERY = 'query { viewer { login } }';

interface Viewer {
  readonly viewer?: { readonly login?: string };
}

const USER_AGENT = 'reliability';

/** What went wrong comes back as notices; Octokit's own log lines would only repeat it, on the wrong stream. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

/**
 * Loads Octokit (only now: it costs every run that publishes nothing its start-up time) and binds it to one repository.
 * The transport is the one of `@actions/github`, which honours the runner's `https_proxy` and `no_proxy`.
 */
export async function connect(connection: Connection): Promise<GitHubClient> {
  const [{ Octokit }, actions] = await Promise.all([import('@octokit/rest'), import('@actions/github/lib/utils')]);
  const { timeoutMs, clock, repository } = connection;
  const octokit = new Octokit({
    ...actions.getOctokitOptions(connection.token, { userAgent: USER_AGENT }),
    baseUrl: connection.apiUrl.replace(/\/+$/, ''),
    request: actions.defaults.request ?? {},
    log: SILENT,
  });
  const [owner = '', repo = ''] = repository.split('/');
  const retry = retrier(clock, connection.limits ?? RETRY_LIMITS);
  const signal = () => AbortSignal.timeout(timeoutMs);

  /**
   * One request with its own time-out for each try. A page of a proxy, or half an answer, arrives as a string; the answer
   * to what was turned into a GET on the way (a renamed repository, HTTP 301) has another status than the one expected.
   */
  function send<T extends { readonly data: unknown; readonly status: number }>(
    request: (common: { owner: string; repo: string; request: { signal: AbortSignal } }) => Promise<T>,
    repeatable: boolean,
    expected: 200 | 201 = 200,
  ): Promise<T> {
    return retry(async () => {
      const answer = await request({ owner, repo, request: { signal: signal() } }).catch((error: unknown) => {
        throw octokitFailure(error);
      });
      if (typeof answer.data !== 'object') throw new ApiFailure(0, 'the answer is not whole JSON');
      if (answer.status !== expected) throw new ApiFailure(answer.status, `${repository} is not where it was`);
      return answer;
    }, repeatable);
  }

  return {
    async createCheckRun(run) {
      const { name, externalId: external_id, conclusion } = run;
      const details = run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl };
      const output = { ...run.output, annotations: [...run.output.annotations] };
      const fields = { name, head_sha: run.headCommit, external_id, status: 'completed' as const, conclusion, output };
      // Twice the same check run shows as one (the newest of a name), so a repeat is harmless.
      const answer = await send(
        (common) => octokit.rest.checks.create({ ...common, ...fields, ...details }),
        true,
        201,
      );
      return answer.data.id;
    },

    async appendAnnotations(checkRun, output) {
      const fields = { check_run_id: checkRun, output: { ...output, annotations: [...output.annotations] } };
      // A repeat may show a batch twice; giving up would lose it.
      await send((common) => octokit.rest.checks.update({ ...common, ...fields }), true);
    },

    async createStatus({ commit, state, context, description, targetUrl }) {
      const target = targetUrl === undefined ? {} : { target_url: targetUrl };
      const fields = { sha: commit, state, context, description, ...target };
      // Twice the same status shows as one, so a repeat is harmless.
      await send((common) => octokit.rest.repos.createCommitStatus({ ...common, ...fields }), true, 201);
    },

    async listComments(pullRequest, page) {
      const fields = { issue_number: pullRequest, per_page: 100, page };
      const answer = await send((common) => octokit.rest.issues.listComments({ ...common, ...fields }), true);
      return {
        comments: answer.data.map(({ id, user, body }) => ({ id, author: user?.login, body: body ?? '' })),
        last: !/;\s*rel="next"/.test(answer.headers.link ?? ''),
      };
    },

    async createComment(pullRequest, body) {
      const fields = { issue_number: pullRequest, body };
      await send((common) => octokit.rest.issues.createComment({ ...common, ...fields }), false, 201);
    },

    async updateComment(comment, body) {
      const fields = { comment_id: comment, body };
      await send((common) => octokit.rest.issues.updateComment({ ...common, ...fields }), true);
    },

    async pullRequestsOf(commit) {
      const fields = { commit_sha: commit, per_page: 100 };
      const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
      return (await send((common) => list({ ...common, ...fields }), true)).data.map(pullRequest);
    },

    async pullRequestsFrom(head) {
      const fields = { head, state: 'open' as const, per_page: 100 };
      return (await send((common) => octokit.rest.pulls.list({ ...common, ...fields }), true)).data.map(pullRequest);
    },

    async login() {
      const answer = await retry(
        () =>
          octokit
            .graphql<Viewer | undefined>(VIEWER_QUERY, { request: { signal: signal() } })
            .catch((error: unknown) => {
              throw octokitFailure(error);
            }),
        true,
      );
      const login = answer?.viewer?.login;
      if (typeof login !== 'string') throw new ApiFailure(200, 'the answer names no login');
      return login;
    },
  };
}

/** What both lists have in common. Types say that the head always has a repository; a deleted fork has none. */
function pullRequest(item: {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly repo: { readonly id: number } };
}): PullRequest {
  return {
    number: item.number,
    open: item.state === 'open',
    headCommit: item.head.sha,
    headRepositoryId: item.head.repo?.id,
    baseRepositoryId: item.base.repo.id,
  };
}
