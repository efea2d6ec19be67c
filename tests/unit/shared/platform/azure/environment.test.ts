import { describe, expect, it } from 'vitest';
import { azure } from '../../../../../src/shared/platform/azure/azure.ts';
import { readAzureEnvironment } from '../../../../../src/shared/platform/azure/environment.ts';

const [MERGE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)];

/** As an agent sets them in a build of a branch. */
const BRANCH = {
  TF_BUILD: 'True',
  BUILD_SOURCEVERSION: HEAD,
  BUILD_SOURCEBRANCH: 'refs/heads/main',
  BUILD_REASON: 'IndividualCI',
  BUILD_BUILDID: '981',
  BUILD_REPOSITORY_NAME: 'shop',
  BUILD_REPOSITORY_PROVIDER: 'TfsGit',
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/octo/',
  SYSTEM_TEAMPROJECT: 'Big Shop',
  SYSTEM_STAGEATTEMPT: '1',
  SYSTEM_JOBATTEMPT: '1',
};

const PULL_REQUEST = {
  ...BRANCH,
  BUILD_REASON: 'PullRequest',
  BUILD_SOURCEVERSION: MERGE,
  BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
  SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
  SYSTEM_PULLREQUEST_SOURCECOMMITID: HEAD,
  SYSTEM_PULLREQUEST_ISFORK: 'False',
};

const read = (env: { readonly [name: string]: string }) => readAzureEnvironment({ env });

describe('readAzureEnvironment', () => {
  it('reads the build of a branch', () => {
    expect(read(BRANCH)).toEqual({
      platform: 'azure',
      commit: HEAD,
      headCommit: HEAD,
      event: 'IndividualCI',
      repository: 'shop',
      runUrl: 'https://dev.azure.com/octo/Big%20Shop/_build/results?buildId=981',
      runNumber: 981,
      runAttempt: 1,
    });
  });

  it('reads the build of a pull request', () => {
    expect(read(PULL_REQUEST)).toMatchObject({ commit: MERGE, headCommit: HEAD, pullRequest: 7, event: 'PullRequest' });
    expect(read(PULL_REQUEST)).not.toHaveProperty('readOnly');
    expect(read({ ...PULL_REQUEST, SYSTEM_PULLREQUEST_ISFORK: 'True' })).toMatchObject({ readOnly: true });
  });

  it('says that a pull request is measured merged, and into what', () => {
    const env = { ...PULL_REQUEST, SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release/1.x' };
    expect(read(env)).toMatchObject({ mergesProposal: true, baseBranch: 'release/1.x' });
    expect(read({ ...env, BUILD_SOURCEVERSION: HEAD })).not.toHaveProperty('mergesProposal');
    expect(read({ ...env, SYSTEM_PULLREQUEST_TARGETBRANCH: '-x' })).not.toHaveProperty('baseBranch');
    expect(read(BRANCH)).not.toHaveProperty('mergesProposal');
  });

  it('takes the number that GitHub shows for a repository on GitHub', () => {
    const env = {
      ...PULL_REQUEST,
      SYSTEM_PULLREQUEST_PULLREQUESTID: '90071',
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '12',
    };
    expect(read(env).pullRequest).toBe(12);
  });

  it('counts repeats of jobs and stages upwards', () => {
    const attempts = [
      ['1', '1'],
      ['1', '2'],
      ['2', '1'],
      ['2', '3'],
    ].map(
      ([stage = '', job = '']) =>
        read({ ...BRANCH, SYSTEM_STAGEATTEMPT: stage, SYSTEM_JOBATTEMPT: job }).runAttempt ?? 0,
    );
    expect(attempts).toEqual([...attempts].sort((a, b) => a - b));
    expect(new Set(attempts).size).toBe(4);
  });

  it.each([
    ['main', BRANCH, true],
    ['refs/heads/main', BRANCH, true],
    ['main', { ...BRANCH, BUILD_REASON: 'Schedule' }, true],
    ['main', PULL_REQUEST, undefined],
    ['trunk', BRANCH, undefined],
    ['', BRANCH, undefined],
  ])('RELIABILITY_DEFAULT_BRANCH "%s"', (branch, env, expected) => {
    expect(read({ ...env, RELIABILITY_DEFAULT_BRANCH: branch }).onDefaultBranch).toBe(expected);
  });

  it('leaves out what is not of the expected form', () => {
    const bad = Object.fromEntries(Object.keys(PULL_REQUEST).map((name) => [name, `x](javascript:1) ${name}`]));
    expect(Object.keys(read(bad)).sort()).toEqual(['event', 'platform', 'repository']);
    expect(read({})).toEqual({ platform: 'azure' });
  });

  it.each([
    ['True', true],
    ['true', true],
    ['False', false],
    ['', false],
  ])('TF_BUILD %s', (text, expected) => {
    expect(azure.detect({ TF_BUILD: text })).toBe(expected);
  });
});
