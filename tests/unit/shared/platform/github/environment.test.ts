import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../../../src/shared/io/port.ts';
import { readGitHubEnvironment } from '../../../../../src/shared/platform/github/environment.ts';
import { github } from '../../../../../src/shared/platform/github/github.ts';

const SHA = 'f'.repeat(40);
/** Older than what the merge commit was made from. */
const BASE = { baseTip: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', baseBranch: 'master' };
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';

const BASE_ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'Codertocat/Hello-World',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_NUMBER: '17',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: SHA,
};

const COMMON = {
  platform: 'github',
  commit: SHA,
  repository: 'Codertocat/Hello-World',
  runUrl: 'https://github.com/Codertocat/Hello-World/actions/runs/4242',
  runNumber: 17,
  runAttempt: 1,
};

function payload(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/github-events/${name}.json`, import.meta.url), 'utf8');
}

/** The two members of Io that an environment may use; anything else would be a TypeError. */
function ioWith(env: Io['env'], event: string | undefined): Io {
  const io: Pick<Io, 'env' | 'readText'> = { env, readText: (path) => (path === '/event.json' ? event : undefined) };
  return io as Io;
}

function read(event: string | undefined, env: Io['env'] = {}) {
  return readGitHubEnvironment(ioWith({ ...BASE_ENV, ...env }, event));
}

describe('readGitHubEnvironment', () => {
  const mergeGroupHead = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d';
  it.each([
    ['pull_request', 'pull-request', { headCommit: HEAD, pullRequest: 2, ...BASE }],
    ['pull_request', 'pull-request-fork', { headCommit: HEAD, pullRequest: 2, readOnly: true, ...BASE }],
    ['pull_request_review', 'pull-request-fork', { headCommit: HEAD, pullRequest: 2, readOnly: true, ...BASE }],
    // The base's workflow with the base's token.
    ['pull_request_target', 'pull-request-fork', { headCommit: HEAD, pullRequest: 2, ...BASE }],
    [
      'merge_group',
      'merge-group',
      { headCommit: mergeGroupHead, baseCommit: '380387fbc80638b734a49e1be1c4dfec1c01b33c' },
    ],
    ['push', 'push', { headCommit: SHA }],
    ['workflow_dispatch', 'workflow-dispatch', { headCommit: SHA }],
    ['schedule', 'schedule', { headCommit: SHA }],
    [
      'workflow_run',
      'workflow-run',
      {
        headCommit: '5779607b49aab1200488439f02372c57b4f75444',
        runNumber: 36,
        runAttempt: 1,
        // GitHub names no pull request of a fork.
        baseBranch: 'main',
      },
    ],
  ])('%s (%s)', (event, file, expected) => {
    expect(read(payload(file), { GITHUB_EVENT_NAME: event })).toEqual({ ...COMMON, event, ...expected });
  });

  it.each<[string, string, object, Io['env'], object]>([
    [
      'its merge commit',
      'pull_request',
      { pull_request: { base: {} } },
      { GITHUB_REF: 'refs/pull/2/merge' },
      { mergesProposal: true },
    ],
    ['the base itself', 'pull_request_target', { pull_request: { base: {} } }, { GITHUB_REF: 'refs/pull/2/merge' }, {}],
    [
      'the branch of the variables',
      'pull_request',
      { pull_request: {} },
      { GITHUB_BASE_REF: 'dev' },
      { baseBranch: 'dev' },
    ],
    ['no option for git', 'pull_request', { pull_request: { base: { ref: '--upload-pack=x' } } }, {}, {}],
    ['a push', 'push', { before: SHA, forced: false }, {}, { baseCommit: SHA }],
    ['a push over history', 'push', { before: SHA, forced: true }, { GITHUB_REF: 'refs/heads/x' }, {}],
    [
      'a new branch',
      'push',
      { before: '0'.repeat(40), repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/heads/x' },
      { baseBranch: 'main' },
    ],
    [
      'a tag',
      'push',
      { before: '0'.repeat(40), repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/tags/x' },
      {},
    ],
    [
      'a run by hand on a branch',
      'workflow_dispatch',
      { repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/heads/x' },
      { baseBranch: 'main' },
    ],
    [
      'a run of the default branch',
      'schedule',
      { repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/heads/main' },
      {},
    ],
  ])('says where the change starts: %s', (_, name, event, env, expected) => {
    const { baseCommit, baseTip, baseBranch, mergesProposal } = read(JSON.stringify(event), {
      GITHUB_EVENT_NAME: name,
      ...env,
    });
    const found = { baseCommit, baseTip, baseBranch, mergesProposal };
    expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
  });

  it('takes a deleted fork for a fork', () => {
    const event = JSON.parse(payload('pull-request-fork')) as { pull_request: { head: { repo: unknown } } };
    event.pull_request.head.repo = null;
    expect(read(JSON.stringify(event), { GITHUB_EVENT_NAME: 'pull_request' }).readOnly).toBe(true);
  });

  it('takes the pull request of a workflow_run from the event', () => {
    const event = JSON.parse(payload('workflow-run')) as { workflow_run: { pull_requests: unknown } };
    event.workflow_run.pull_requests = [{ number: 12, head: { sha: HEAD } }];
    expect(read(JSON.stringify(event), { GITHUB_EVENT_NAME: 'workflow_run' }).pullRequest).toBe(12);
  });

  it.each<readonly [event: string, file: string, ref: string, is: boolean]>([
    ['push', 'push', 'refs/heads/master', true],
    ['workflow_dispatch', 'workflow-dispatch', 'refs/heads/main', true],
    ['schedule', 'schedule', 'refs/heads/master', true],
    ['push', 'push', 'refs/heads/topic', false],
    ['push', 'push', 'refs/tags/master', false],
    ['push', 'push', 'refs/heads/heads/master', false],
    ['push', 'push', '', false],
    ['workflow_dispatch', 'workflow-dispatch', 'refs/heads/topic', false],
    ['pull_request', 'pull-request', 'refs/heads/master', false],
    ['pull_request_target', 'pull-request', 'refs/heads/master', false],
    ['merge_group', 'merge-group', 'refs/heads/main', false],
    ['workflow_run', 'workflow-run', 'refs/heads/main', false],
  ])('%s (%s) of %j is on the default branch: %s', (event, file, ref, is) => {
    const { onDefaultBranch } = read(payload(file), { GITHUB_EVENT_NAME: event, GITHUB_REF: ref });
    expect(onDefaultBranch).toBe(is ? true : undefined);
  });

  it('knows that schedules run on the default branch only, whatever their event says', () => {
    expect(read('{}', { GITHUB_EVENT_NAME: 'schedule' }).onDefaultBranch).toBe(true);
    expect(read('{}', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' })).not.toHaveProperty(
      'onDefaultBranch',
    );
  });

  it('names the attempt in the address of a repeated run', () => {
    const { runUrl, runAttempt } = read(payload('push'), { GITHUB_RUN_ATTEMPT: '3' });
    expect(runUrl).toBe('https://github.com/Codertocat/Hello-World/actions/runs/4242/attempts/3');
    expect(runAttempt).toBe(3);
  });

  it('keeps the address of an Enterprise server', () => {
    expect(read(payload('push'), { GITHUB_SERVER_URL: 'https://git.example.org/' }).runUrl).toBe(
      'https://git.example.org/Codertocat/Hello-World/actions/runs/4242',
    );
  });

  it.each([
    ['missing', undefined],
    ['half written', '{"pull_request":{"number":'],
    ['of another shape', '[1,2]'],
    ['null', 'null'],
  ])('falls back to the variables when the event file is %s', (_, event) => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/31/merge' };
    expect(read(event, env)).toEqual({ ...COMMON, event: 'pull_request', headCommit: SHA, pullRequest: 31 });
  });

  it.each([
    ['commit', { GITHUB_SHA: 'HEAD; rm -rf /' }],
    ['commit', { GITHUB_SHA: SHA.toUpperCase() }],
    ['repository', { GITHUB_REPOSITORY: '../../evil' }],
    ['runNumber', { GITHUB_RUN_NUMBER: '-1' }],
    ['runNumber', { GITHUB_RUN_NUMBER: '99999999999999999999' }],
    ['runUrl', { GITHUB_RUN_ID: '' }],
    ['event', { GITHUB_EVENT_NAME: '' }],
  ])('leaves out a %s that is not one', (key, env) => {
    expect(read(payload('push'), env)).not.toHaveProperty(key);
  });

  it('does not take values of the wrong type from the event', () => {
    const event = JSON.stringify({ pull_request: { number: '7; x', head: { sha: 12 } } });
    expect(read(event, { GITHUB_EVENT_NAME: 'pull_request' })).not.toHaveProperty('pullRequest');
    expect(read(event, { GITHUB_EVENT_NAME: 'pull_request' }).headCommit).toBe(SHA);
  });
});

describe('github.detect', () => {
  it.each([
    [{ GITHUB_ACTIONS: 'true' }, true],
    [{ GITHUB_ACTIONS: 'false' }, false],
    [{ GITHUB_ACTIONS: '' }, false],
    [{ CI: 'true' }, false],
    [{}, false],
  ])('%j: %s', (env, expected) => {
    expect(github.detect(env)).toBe(expected);
  });
});
