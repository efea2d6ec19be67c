import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/port.ts';
import { ProblemError } from '../../model/problem.ts';
import { failureOf } from '../api/failure.ts';
import { valueAt as at, commitOf, positive } from '../api/json-value.ts';
import type { Environment } from '../port.ts';
import { connect, type PullRequest } from './client.ts';
import { readEvent } from './environment.ts';

const TIMEOUT_MS = 15_000;
const DEFAULT_API_URL = 'https://api.github.com';

/** What GitHub says of the run whose end started this one; nothing of it comes from files of that run. */
interface TriggeringRun {
  readonly repository: string;
  readonly repositoryId: number;
  readonly headRepositoryId: number | undefined;
  readonly headCommit: string;
  /** `owner:branch`, as the API filters pull requests; undefined when the fork was deleted. */
  readonly head: string | undefined;
  readonly ofPullRequest: boolean;
  /** Numbers that the event itself names; empty for forks. */
  readonly named: readonly number[];
  readonly environment: Environment;
}

/**
 * The run that a `workflow_run` event is about. The pull request is the one open pull request of this repository whose head
 * is the commit that was measured: named by the event, or, for forks, where the event names none, by the API.
 * Throws ProblemError PUBLISH-EVENT, PUBLISH-RUN, PUBLISH-TOKEN, PUBLISH-API and PUBLISH-PULL-REQUEST.
 */
export async function readTriggeringRun(io: Io, token: string): Promise<Environment> {
  const run = fromEvent(io);
  if (token === '') throw problem('PUBLISH-TOKEN', 'there is no token to publish with', 'Set the input token.');
  if (!run.ofPullRequest) {
    if (run.headRepositoryId === run.repositoryId) return run.environment;
    throw problem('PUBLISH-RUN', 'the run that measured is of another repository', 'It has no say here.');
  }
  const [number, ...others] = run.named.length > 0 ? run.named : await lookedUp(io, token, run);
  if (number !== undefined && others.length === 0) return { ...run.environment, pullRequest: number };
  throw problem(
    'PUBLISH-PULL-REQUEST',
    `${number === undefined ? 'no' : 'more than one'} open pull request has ${run.headCommit} as its newest commit`,
    'Nothing needs to be done when it was closed or has newer commits: their own run is published.',
  );
}

function fromEvent(io: Io): TriggeringRun {
  const { env } = io;
  const event = readEvent(io);
  const run = at(event, 'workflow_run');
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run' || at(event, 'action') !== 'completed')
    throw problem('PUBLISH-EVENT', 'this is no workflow that the end of another one started', EVENT_HINT);
  const [repository, headCommit] = [env['GITHUB_REPOSITORY'], commitOf(at(run, 'head_sha'))];
  const [repositoryId, id] = [positive(at(event, 'repository', 'id')), positive(at(run, 'id'))];
  const event_ = at(run, 'event');
  if (repository === undefined || headCommit === undefined || repositoryId === undefined || id === undefined)
    throw problem('PUBLISH-EVENT', 'the event does not say which run it is about', EVENT_HINT);
  if (typeof event_ !== 'string' || at(event, 'repository', 'full_name') !== repository)
    throw problem('PUBLISH-EVENT', 'the event is of another repository', EVENT_HINT);
  if (positive(at(run, 'repository', 'id')) !== repositoryId)
    throw problem('PUBLISH-RUN', 'the run that measured is of another repository', 'It has no say here.');
  const [number, attempt] = [positive(at(run, 'run_number')), positive(at(run, 'run_attempt'))];
  const server = env['GITHUB_SERVER_URL'];
  return {
    repository,
    repositoryId,
    headRepositoryId: positive(at(run, 'head_repository', 'id')),
    headCommit,
    head: headOf(run),
    ofPullRequest: event_.startsWith('pull_request'),
    named: namedBy(run, repositoryId, headCommit),
    environment: {
      platform: 'github',
      headCommit,
      event: event_,
      repository,
      ...(server ? { runUrl: `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${id}` } : {}),
      ...(number === undefined ? {} : { runNumber: number }),
      ...(attempt === undefined ? {} : { runAttempt: attempt }),
    },
  };
}

function headOf(run: unknown): string | undefined {
  const [owner, branch] = [at(run, 'head_repository', 'owner', 'login'), at(run, 'head_branch')];
  return typeof owner === 'string' && typeof branch === 'string' ? `${owner}:${branch}` : undefined;
}

/** For a run in a fork the event also names pull requests of the repository that it was forked from. */
function namedBy(run: unknown, repositoryId: number, headCommit: string): readonly number[] {
  const all = at(run, 'pull_requests');
  if (!Array.isArray(all)) return [];
  return all.flatMap((one: unknown) => {
    const number = positive(at(one, 'number'));
    const ours = positive(at(one, 'base', 'repo', 'id')) === repositoryId && at(one, 'head', 'sha') === headCommit;
    return ours && number !== undefined ? [number] : [];
  });
}

/**
 * Asks by commit first. GitHub does not promise that a commit of a fork is found that way, so then by the branch. Either
 * way only what has the right head, in the right fork, counts.
 */
async function lookedUp(io: Io, token: string, run: TriggeringRun): Promise<readonly number[]> {
  const fits = (candidate: PullRequest): boolean =>
    candidate.open &&
    candidate.headCommit === run.headCommit &&
    candidate.baseRepositoryId === run.repositoryId &&
    candidate.headRepositoryId === run.headRepositoryId;
  try {
    const client = await connect({
      token,
      apiUrl: io.env['GITHUB_API_URL'] || DEFAULT_API_URL,
      repository: run.repository,
      clock: { now: () => io.now(), sleep: (ms) => sleep(ms) },
      timeoutMs: TIMEOUT_MS,
    });
    const byCommit = (await client.pullRequestsOf(run.headCommit)).filter(fits);
    if (byCommit.length > 0 || run.head === undefined) return byCommit.map(({ number }) => number);
    return (await client.pullRequestsFrom(run.head)).filter(fits).map(({ number }) => number);
  } catch (error) {
    const { message } = failureOf(error);
    throw problem(
      'PUBLISH-API',
      `GitHub did not say which pull request this is: ${message}`,
      'Does the job have pull-requests: write? Then repeat it.',
    );
  }
}

const EVENT_HINT = 'Call publish in a workflow with on: workflow_run, types: [completed].';

function problem(code: string, reason: string, hint: string): ProblemError {
  return new ProblemError({ code, reason, hint });
}
