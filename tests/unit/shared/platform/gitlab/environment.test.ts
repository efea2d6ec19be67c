import { describe, expect, it } from 'vitest';
import { readGitLabEnvironment } from '../../../../../src/shared/platform/gitlab/environment.ts';

const [MERGE, HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];

/** As GitLab 18 sets them in a pipeline of a branch. */
const BRANCH = {
  GITLAB_CI: 'true',
  CI_COMMIT_SHA: HEAD,
  CI_COMMIT_BRANCH: 'main',
  CI_DEFAULT_BRANCH: 'main',
  CI_PIPELINE_SOURCE: 'push',
  CI_PIPELINE_ID: '991',
  CI_PIPELINE_IID: '12',
  CI_PROJECT_ID: '42',
  CI_PROJECT_PATH: 'octo/group/shop',
  CI_JOB_URL: 'https://gitlab.example/octo/group/shop/-/jobs/5',
  CI_PIPELINE_URL: 'https://gitlab.example/octo/group/shop/-/pipelines/991',
};

/** In a merged-results pipeline of merge request 7. */
const { CI_COMMIT_BRANCH: _, ...REST } = BRANCH;
const MERGED = {
  ...REST,
  CI_COMMIT_SHA: MERGE,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_PROJECT_ID: '42',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
  CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: HEAD,
  CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  CI_MERGE_REQUEST_TARGET_BRANCH_SHA: BASE,
  CI_MERGE_REQUEST_DIFF_BASE_SHA: BASE,
};

const read = (env: { readonly [name: string]: string }) => readGitLabEnvironment({ env });

describe('readGitLabEnvironment', () => {
  it.each<readonly [string, { readonly [name: string]: string }, object]>([
    ['a push', { ...BRANCH, CI_COMMIT_BEFORE_SHA: BASE }, { baseCommit: BASE }],
    [
      'a first push',
      { ...BRANCH, CI_COMMIT_BEFORE_SHA: '0'.repeat(40), CI_COMMIT_BRANCH: 'x' },
      { baseBranch: 'main' },
    ],
    [
      'a merge train',
      { ...MERGED, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' },
      { mergesProposal: true, baseTip: BASE, baseBranch: 'main' },
    ],
    [
      'a detached pipeline',
      { ...MERGED, CI_MERGE_REQUEST_EVENT_TYPE: 'detached' },
      { baseCommit: BASE, baseTip: BASE, baseBranch: 'main' },
    ],
    [
      'a branch of an odd name',
      { ...MERGED, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: '--upload-pack=x' },
      { baseTip: BASE, mergesProposal: true },
    ],
  ])('says where the change of %s starts', (_name, env, base) => {
    const { baseCommit, baseTip, baseBranch, mergesProposal } = read(env);
    expect({ baseCommit, baseTip, baseBranch, mergesProposal }).toEqual(base);
  });

  it('reads a pipeline of the default branch', () => {
    expect(read(BRANCH)).toEqual({
      platform: 'gitlab',
      commit: HEAD,
      headCommit: HEAD,
      event: 'push',
      repository: 'octo/group/shop',
      runUrl: BRANCH.CI_JOB_URL,
      runNumber: 12,
      onDefaultBranch: true,
    });
  });

  it('reads a merged-results pipeline: the merge commit is measured, people look at the head', () => {
    expect(read(MERGED)).toEqual({
      platform: 'gitlab',
      commit: MERGE,
      headCommit: HEAD,
      event: 'merge_request_event',
      pullRequest: 7,
      repository: 'octo/group/shop',
      runUrl: BRANCH.CI_JOB_URL,
      runNumber: 12,
      baseTip: BASE,
      baseBranch: 'main',
      mergesProposal: true,
    });
  });

  it('reads a pipeline of a merge request that is not merged first', () => {
    const { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: __, ...detached } = MERGED;
    expect(read({ ...detached, CI_COMMIT_SHA: HEAD })).toMatchObject({
      commit: HEAD,
      headCommit: HEAD,
      pullRequest: 7,
    });
    expect(read({ ...MERGED, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '' })).toMatchObject({ headCommit: MERGE });
  });

  it.each([
    ['of a fork', { ...MERGED, CI_PROJECT_ID: '77', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77' }, true],
    ['of a fork, in the parent project', { ...MERGED, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77' }, undefined],
    ['of the project itself', MERGED, undefined],
    ['of a branch', BRANCH, undefined],
  ])('read-only token: %s', (__, env, readOnly) => {
    expect(read(env).readOnly).toBe(readOnly);
  });

  it.each([
    ['a push', BRANCH, true],
    ['a schedule', { ...BRANCH, CI_PIPELINE_SOURCE: 'schedule' }, true],
    ['another branch', { ...BRANCH, CI_COMMIT_BRANCH: 'dev' }, undefined],
    ['a tag', { ...REST, CI_COMMIT_TAG: 'v1' }, undefined],
    ['a merge request', MERGED, undefined],
    ['an external pull request', { ...BRANCH, CI_PIPELINE_SOURCE: 'external_pull_request_event' }, undefined],
    ['no names at all', { ...BRANCH, CI_COMMIT_BRANCH: '', CI_DEFAULT_BRANCH: '' }, undefined],
  ])('default branch: %s', (__, env, expected) => {
    expect(read(env).onDefaultBranch).toBe(expected);
  });

  it.each([
    ['octo/group/shop!7', 7],
    ['other/shop!3, octo/group/shop!8', 8],
    ['octo/group/shop!7,octo/group/shop!8', undefined],
    ['other/shop!3', undefined],
    ['octo/group/shop!x', undefined],
    ['', undefined],
  ])('a branch with the merge requests "%s"', (open, expected) => {
    expect(read({ ...BRANCH, CI_OPEN_MERGE_REQUESTS: open }).pullRequest).toBe(expected);
  });

  it('leaves out what is not of the expected form', () => {
    const bad = Object.fromEntries(Object.keys(MERGED).map((name) => [name, `x'"\n](javascript:1) ${name}`]));
    const { event, ...rest } = read(bad);
    expect(rest).toEqual({ platform: 'gitlab', readOnly: true });
    expect(event).toContain('CI_PIPELINE_SOURCE');
    expect(read({})).toEqual({ platform: 'gitlab' });
    expect(read({ ...BRANCH, CI_JOB_URL: 'javascript:alert(1)' }).runUrl).toBe(BRANCH.CI_PIPELINE_URL);
  });
});
