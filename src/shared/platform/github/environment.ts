import type { Io } from '../../io/port.ts';
import { valueAt as at, branchOf, commitOf, positive } from '../api/json-value.ts';
import type { Environment } from '../port.ts';

/** GitHub caps a webhook payload at 25 MB; the runner's event file is that payload. */
const EVENT_MAX_BYTES = 32 * 1024 * 1024;

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const PULL_REQUEST_REF = /^refs\/pull\/([1-9]\d{0,14})\//;

/** Events whose runs measure a branch as it is; all others measure what somebody proposes, or a tag. */
const BRANCH_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Events whose token is read-only when the pull request comes from a fork; `pull_request_target` has the base's token. */
const FORK_RESTRICTED = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * Reads the run from GitHub's environment variables and event file. Never throws: a value that is absent or not of the
 * expected form is left out, because a gate must also measure where the event file is missing (a re-created runner, `act`).
 */
export function readGitHubEnvironment(io: Io): Environment {
  const env = io.env;
  const event = readEvent(io);
  const name = env['GITHUB_EVENT_NAME'];
  const triggering = name === 'workflow_run' ? at(event, 'workflow_run') : undefined;
  const commit = commitOf(env['GITHUB_SHA']);
  const headCommit =
    commitOf(at(event, 'pull_request', 'head', 'sha')) ??
    commitOf(at(event, 'merge_group', 'head_sha')) ??
    commitOf(at(triggering, 'head_sha')) ??
    commit;
  // The run that measured is the triggering one: publishing later must not make its results look newer than they are.
  const runNumber = positive(triggering === undefined ? env['GITHUB_RUN_NUMBER'] : at(triggering, 'run_number'));
  const runAttempt = positive(triggering === undefined ? env['GITHUB_RUN_ATTEMPT'] : at(triggering, 'run_attempt'));
  const pullRequest =
    positive(at(event, 'pull_request', 'number')) ??
    positive(at(triggering, 'pull_requests', 0, 'number')) ??
    positive(PULL_REQUEST_REF.exec(env['GITHUB_REF'] ?? '')?.[1]);
  const repository = env['GITHUB_REPOSITORY'];
  const runUrl = runPage(env);
  return {
    platform: 'github',
    ...(commit === undefined ? {} : { commit }),
    ...(headCommit === undefined ? {} : { headCommit }),
    ...(name === undefined || name === '' ? {} : { event: name }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(repository !== undefined && REPOSITORY.test(repository) ? { repository } : {}),
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(runNumber === undefined ? {} : { runNumber }),
    ...(runAttempt === undefined ? {} : { runAttempt }),
    ...(isDefaultBranch(env, event) ? { onDefaultBranch: true } : {}),
    ...baseOf(env, event, commit),
    ...(name !== undefined && FORK_RESTRICTED.has(name) && isFork(event) ? { readOnly: true } : {}),
  };
}

/**
 * Where the change starts. `base.sha` of a pull request is the tip of its base branch when the event happened: older than
 * what the merge commit was made from, so it is only used where that commit was not checked out. `before` of a push that
 * overwrote history is no ancestor, and of a new branch it is zeros.
 */
function baseOf(
  env: Io['env'],
  event: unknown,
  commit: string | undefined,
): Pick<Environment, 'baseCommit' | 'baseTip' | 'baseBranch' | 'mergesProposal'> {
  const name = env['GITHUB_EVENT_NAME'];
  const queued = commitOf(at(event, 'merge_group', 'base_sha'));
  if (queued !== undefined) return { baseCommit: queued };
  const proposal = at(event, 'pull_request') ?? at(event, 'workflow_run', 'pull_requests', 0);
  if (proposal !== undefined) {
    const baseTip = commitOf(at(proposal, 'base', 'sha'));
    const baseBranch = branchOf(at(proposal, 'base', 'ref')) ?? branchOf(env['GITHUB_BASE_REF']);
    // On pull_request_target, GITHUB_SHA is the base itself.
    const merged = name !== 'pull_request_target' && PULL_REQUEST_REF.test(env['GITHUB_REF'] ?? '');
    return {
      ...(baseTip === undefined ? {} : { baseTip }),
      ...(baseBranch === undefined ? {} : { baseBranch }),
      ...(merged && commit !== undefined ? { mergesProposal: true } : {}),
    };
  }
  const before = commitOf(at(event, 'before'));
  if (name === 'push' && before !== undefined && !/^0+$/.test(before) && at(event, 'forced') !== true)
    return { baseCommit: before };
  const branch = branchOf(at(event, 'repository', 'default_branch'));
  const ref = env['GITHUB_REF'] ?? '';
  // The run that triggered may be of a fork's proposal, which GitHub does not name here.
  const elsewhere =
    name === 'workflow_run' ||
    (BRANCH_EVENTS.has(name ?? '') && ref.startsWith('refs/heads/') && ref !== `refs/heads/${branch}`);
  return branch !== undefined && elsewhere ? { baseBranch: branch } : {};
}

/** The event of a schedule names no repository; it always runs on the default branch. */
function isDefaultBranch(env: Io['env'], event: unknown): boolean {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (!BRANCH_EVENTS.has(name)) return false;
  const branch = at(event, 'repository', 'default_branch');
  if (branch === undefined) return name === 'schedule';
  return typeof branch === 'string' && branch !== '' && env['GITHUB_REF'] === `refs/heads/${branch}`;
}

/** A fork that was deleted meanwhile has `head.repo: null`; its token is as read-only as before. */
function isFork(event: unknown): boolean {
  if (at(event, 'pull_request') === undefined) return false;
  const base = at(event, 'pull_request', 'base', 'repo', 'id');
  return base !== undefined && at(event, 'pull_request', 'head', 'repo', 'id') !== base;
}

function runPage(env: Io['env']): string | undefined {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const run = positive(env['GITHUB_RUN_ID']);
  if (!server || repository === undefined || !REPOSITORY.test(repository) || run === undefined) return undefined;
  const attempt = positive(env['GITHUB_RUN_ATTEMPT']) ?? 1;
  const page = `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${run}`;
  return attempt > 1 ? `${page}/attempts/${attempt}` : page;
}

/** The payload of the event, or undefined when there is none that is whole. */
export function readEvent(io: Io): unknown {
  const path = io.env['GITHUB_EVENT_PATH'];
  const text = path ? io.readText(path, EVENT_MAX_BYTES) : undefined;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Half an event says less than the variables, which are read either way.
    return undefined;
  }
}
