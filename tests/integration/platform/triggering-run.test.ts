import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { readTriggeringRun } from '../../../src/shared/platform/github/triggering-run.ts';
import { type GitHubServer, type StoredPullRequest, startGitHubServer } from '../../platform/github-server.ts';
import { ArtifactFolder } from '../../publish/artifact-folder.ts';
import {
  BASE_ID,
  type EventChange,
  FORK_ID,
  fromBase,
  HEAD,
  namedPullRequest,
  workflowRunEvent,
} from '../../publish/workflow-run-event.ts';

const TOKEN = 'ghs_secret';

let server: GitHubServer;
let folder: ArtifactFolder;
beforeEach(async () => {
  server = await startGitHubServer({ token: TOKEN });
  folder = new ArtifactFolder();
});
afterEach(async () => {
  const { violations } = server;
  folder.remove();
  await server.close();
  // The description does not know that a deleted fork leaves no repository.
  expect(violations.filter((violation) => !violation.endsWith('/head/repo must be object'))).toEqual([]);
});

const FROM_FORK: StoredPullRequest = {
  number: 9,
  open: true,
  headCommit: HEAD,
  head: 'mallory:better',
  headRepositoryId: FORK_ID,
  baseRepositoryId: BASE_ID,
  foundByCommit: true,
};

function read(change: EventChange = {}, env: { readonly [name: string]: string } = {}, token: string = TOKEN) {
  folder.write({ 'event.json': JSON.stringify(workflowRunEvent(change)) });
  const known = {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: folder.path('event.json'),
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: server.url,
  };
  return readTriggeringRun(
    nodeIo(folder.root, { ...known, ...env }, () => Date.now()),
    token,
  );
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  const error: unknown = await run.then(
    (value) => new Error(`accepted: ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error.problem.code;
  throw error;
}

describe('the pull request', () => {
  it('is the one that the event names, where it names one of ours', async () => {
    expect(await read(fromBase(7))).toEqual({
      platform: 'github',
      headCommit: HEAD,
      event: 'pull_request',
      repository: 'octo/shop',
      runUrl: 'https://github.com/octo/shop/actions/runs/4711',
      runNumber: 12,
      runAttempt: 1,
      pullRequest: 7,
    });
    expect(server.requests).toEqual([]);
  });

  it('of a fork is looked up by the commit', async () => {
    server.pullRequests.push({ ...FROM_FORK, number: 8, headCommit: 'd'.repeat(40) }, FROM_FORK);
    expect((await read()).pullRequest).toBe(9);
    expect(server.requests.map(({ path }) => path)).toEqual([`/repos/octo/shop/commits/${HEAD}/pulls`]);
  });

  it('of a fork is looked up by the branch, where GitHub does not know the commit', async () => {
    server.pullRequests.push({ ...FROM_FORK, foundByCommit: false });
    expect((await read()).pullRequest).toBe(9);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.query.get('head')).toBe('mallory:better');
  });

  const cases: readonly (readonly [why: string, stored: readonly Partial<StoredPullRequest>[], change: EventChange])[] =
    [
      ['there is none', [], {}],
      ['it is closed', [{ open: false }], {}],
      ['it has a newer commit', [{ headCommit: 'd'.repeat(40) }], {}],
      ['it is of another repository', [{ baseRepositoryId: 5 }], {}],
      ['it comes from another fork that has the commit too', [{ headRepositoryId: 5 }], {}],
      ['its fork was deleted', [{ headRepositoryId: null }], {}],
      ['there are two', [{}, { number: 10 }], {}],
      ['the event names one of another repository', [], { workflowRun: { pull_requests: [namedPullRequest(7, 5)] } }],
      [
        'the event names one with another head',
        [],
        { workflowRun: { pull_requests: [namedPullRequest(7, BASE_ID, 'd'.repeat(40))] } },
      ],
      ['the event names two', [], { workflowRun: { pull_requests: [namedPullRequest(7), namedPullRequest(8)] } }],
    ];
  it.each(cases)('is not guessed when %s', async (_why, stored, change) => {
    server.pullRequests.push(...stored.map((item) => ({ ...FROM_FORK, ...item })));
    expect(await codeOf(read(change))).toBe('PUBLISH-PULL-REQUEST');
  });

  it('is none for a run of a branch of the repository', async () => {
    const { workflowRun } = fromBase(7);
    const run = await read({ workflowRun: { ...workflowRun, event: 'push', pull_requests: [] } });
    expect(run).toMatchObject({ headCommit: HEAD, event: 'push' });
    expect(run.pullRequest).toBeUndefined();
  });
});

describe('what is no run to publish', () => {
  const cases: readonly (readonly [
    why: string,
    code: string,
    change: EventChange,
    env: { readonly [name: string]: string },
  ])[] = [
    ['another event', 'PUBLISH-EVENT', {}, { GITHUB_EVENT_NAME: 'pull_request' }],
    ['the target of a pull request', 'PUBLISH-EVENT', {}, { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['a run that only starts', 'PUBLISH-EVENT', { event: { action: 'requested' } }, {}],
    ['no event file', 'PUBLISH-EVENT', {}, { GITHUB_EVENT_PATH: '/nowhere' }],
    ['an event without a run', 'PUBLISH-EVENT', { event: { workflow_run: null } }, {}],
    ['no commit', 'PUBLISH-EVENT', { workflowRun: { head_sha: 'main' } }, {}],
    ['no number of the run', 'PUBLISH-EVENT', { workflowRun: { id: '../1' } }, {}],
    ['an event of another repository', 'PUBLISH-EVENT', {}, { GITHUB_REPOSITORY: 'octo/other' }],
    ['a run of another repository', 'PUBLISH-RUN', { workflowRun: { repository: { id: 5 } } }, {}],
    ['a push to a fork', 'PUBLISH-RUN', { workflowRun: { event: 'push' } }, {}],
  ];
  it.each(cases)('%s', async (_why, code, change, env) => {
    expect(await codeOf(read(change, env))).toBe(code);
    expect(server.requests).toEqual([]);
  });

  it('nothing without a token', async () => {
    expect(await codeOf(read(fromBase(7), {}, ''))).toBe('PUBLISH-TOKEN');
  });

  it('nothing when GitHub does not say', async () => {
    server.inject({ kind: 'answer', status: 403, message: 'Resource not accessible by integration' });
    expect(await codeOf(read())).toBe('PUBLISH-API');
  });
});
