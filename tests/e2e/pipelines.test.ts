import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout } from '../bundle/checkout.ts';
import { reliability } from '../bundle/command.ts';
import { expectGolden as expectSteady } from '../golden.ts';
import { AgentReader } from '../platform/agent-commands.ts';
import type { ApiServer } from '../platform/api-server.ts';
import { type AzureServer, startAzureServer } from '../platform/azure-server.ts';
import { readDotenv } from '../platform/dotenv.ts';
import { type GitLabServer, startGitLabServer } from '../platform/gitlab-server.ts';

const GITLAB_TOKEN = 'glpat-a-very-secret-token';
const AZURE_TOKEN = 'eyJ0.a-very-secret.token';

const SOURCE = 'export function half(n) {\n  if (n > 0) {\n    return n / 2;\n  }\n  return 0;\n}\n';
const REPORT = (hits: number) =>
  `TN:\nSF:src/half.js\nDA:1,5\nDA:2,5\nDA:3,5\nDA:5,${hits}\nLF:4\nLH:${hits > 0 ? 4 : 3}\nend_of_record\n`;

let checkout: Checkout;
let commit: string;
beforeEach(() => {
  checkout = Checkout.of({
    'package.json': '{"name":"shop"}',
    'src/half.js': SOURCE,
    'reliability.yml':
      'version: 1\ncoverage-gate:\n  suites:\n    unit: { reports: [coverage/lcov.info], lines: 80 }\n  max-discussions: 2\n',
  });
  commit = checkout.git('rev-parse', 'HEAD').trim();
  checkout.write({ 'coverage/lcov.info': REPORT(0) });
});
afterEach(() => checkout.remove());

/** Compares what was asked with a file under tests/golden/platform; UPDATE_GOLDEN=1 writes it instead. */
function expectGolden(name: string, server: ApiServer, secrets: readonly string[]): void {
  const asked = server.requests.map(({ route, path, query, body, status, headers }) => {
    const { authorization, 'private-token': token } = headers;
    return { route, path, query: Object.fromEntries(query), token: token ?? authorization, body, status };
  });
  let text = `${JSON.stringify(asked, undefined, 2)}\n`;
  text = text.replaceAll(server.url, 'https://server.example').replaceAll(commit, '<commit>');
  for (const secret of secrets) text = text.replaceAll(secret, '<token>');
  expectSteady(`platform/${name}`, text);
}

const run = (env: { readonly [name: string]: string }, ...args: readonly string[]) =>
  reliability(['coverage-gate', ...args], { in: checkout.root, env });

describe('the shell on GitLab', () => {
  let server: GitLabServer;
  beforeEach(async () => {
    server = await startGitLabServer({ token: GITLAB_TOKEN, commit });
  });
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  /** As a runner sets them in a pipeline of merge request 7. */
  const variables = (more: { readonly [name: string]: string } = {}) => ({
    CI: 'true',
    GITLAB_CI: 'true',
    CI_API_V4_URL: server.url,
    CI_SERVER_URL: 'https://gitlab.example',
    CI_PROJECT_ID: '42',
    CI_PROJECT_PATH: 'octo/shop',
    CI_COMMIT_SHA: commit,
    CI_COMMIT_REF_NAME: 'feature',
    CI_DEFAULT_BRANCH: 'main',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_PIPELINE_ID: '1234',
    CI_PIPELINE_IID: '12',
    CI_JOB_URL: 'https://gitlab.example/octo/shop/-/jobs/5',
    CI_JOB_TOKEN: 'glcbt-job',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
    RELIABILITY_GITLAB_TOKEN: GITLAB_TOKEN,
    ...more,
  });

  it('posts a failure, then brings it up to date', async () => {
    const failed = await run(variables());
    expect(failed.stderr).toBe('');
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain('failed: unit');
    expect(server.statuses).toMatchObject([{ sha: commit, state: 'failed' }]);
    expect(server.notes.map(({ resolved }) => resolved)).toEqual(expect.arrayContaining([false]));

    checkout.write({ 'coverage/lcov.info': REPORT(2) });
    const passed = await run(variables({ CI_PIPELINE_IID: '13' }));
    expect(passed.exitCode).toBe(0);
    expect(server.statuses.filter(({ retried }) => !retried)).toMatchObject([{ state: 'success' }]);
    expect(server.notes.filter(({ position }) => position === undefined)).toHaveLength(1);
    expect(server.quickActions).toEqual([]);
    expectGolden('gitlab.json', server, [GITLAB_TOKEN]);
    for (const text of [failed.stdout, passed.stdout]) expect(text).not.toMatch(/secret|glcbt/);
    const outputs = readDotenv(checkout.read('reliability-report/coverage-gate/reliability.env'));
    expect(outputs.get('RELIABILITY_COVERAGE_GATE_OUTCOME')).toBe('passed');
    expect(outputs.get('RELIABILITY_COVERAGE_GATE_UNIT_LINES')).toBe('100');
    const codequality = JSON.parse(checkout.read('reliability-report/coverage-gate/codequality.json')) as unknown;
    expect(codequality).toEqual([]);
  });

  it('decides the same without a token, and says which variable to set', async () => {
    const { exitCode, stdout } = await run(variables({ RELIABILITY_GITLAB_TOKEN: '' }));
    expect(exitCode).toBe(1);
    expect(stdout.match(/RELIABILITY_GITLAB_TOKEN/g)).toHaveLength(1);
    expect(server.requests).toEqual([]);
  });

  it('decides the same when the server refuses everything, and says so beside the JSON', async () => {
    server.inject({ kind: 'answer', status: 400, times: 99 });
    const { exitCode, stdout, stderr } = await run(variables(), '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'failed' });
    expect(stderr).toMatch(/^No commit status: .*\nNo note: .*\nNo discussions: .*\n$/);
  });
});

describe('the shell on Azure Pipelines', () => {
  let server: AzureServer;
  beforeEach(async () => {
    server = await startAzureServer({ token: AZURE_TOKEN });
  });
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  /** As an agent sets them in the build of pull request 7. */
  const variables = (more: { readonly [name: string]: string } = {}) => ({
    TF_BUILD: 'True',
    BUILD_BUILDID: '981',
    BUILD_REASON: 'PullRequest',
    BUILD_REPOSITORY_ID: 'repo-id',
    BUILD_REPOSITORY_NAME: 'shop',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
    BUILD_SOURCEVERSION: commit,
    SYSTEM_ACCESSTOKEN: AZURE_TOKEN,
    SYSTEM_COLLECTIONURI: `${server.url}/`,
    SYSTEM_JOBATTEMPT: '1',
    SYSTEM_STAGEATTEMPT: '1',
    SYSTEM_PULLREQUEST_ISFORK: 'False',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: 'b'.repeat(40),
    SYSTEM_TEAMPROJECT: 'Big Shop',
    SYSTEM_TEAMPROJECTID: 'shop-id',
    ...more,
  });

  it('posts a failure, then brings it up to date', async () => {
    const failed = await run(variables());
    const agent = new AgentReader().readAll(failed.stdout);
    expect(failed.stderr).toBe('');
    expect(failed.exitCode).toBe(1);
    expect(agent.errors).toEqual([]);
    expect(agent.variables.get('outcome')).toBe('failed');
    expect(agent.variables.get('unitLines')).toBe('75.00');
    expect(agent.issues.filter(({ type }) => type === 'error').length).toBeGreaterThan(0);
    expect(agent.summaries.get('coverage-gate')).toContain('unit');
    expect(agent.tags).toEqual(['reliability-coverage-gate-failed']);
    expect(agent.log.join('\n')).toContain('failed: unit');
    expect(server.threads).toMatchObject([{ status: 'active' }]);

    checkout.write({ 'coverage/lcov.info': REPORT(2) });
    const passed = await run(variables({ BUILD_BUILDID: '982' }));
    expect(passed.exitCode).toBe(0);
    expect(server.threads).toMatchObject([{ status: 'fixed' }]);
    expect(server.statuses.map(({ state }) => state)).toEqual(['failed', 'succeeded']);
    expectGolden('azure.json', server, [AZURE_TOKEN]);
    for (const text of [failed.stdout, passed.stdout]) expect(text).not.toContain('secret');
  });

  it('goes on with issues where nothing could be measured and the user wants it so', async () => {
    checkout.write({ 'coverage/lcov.info': 'TN:\nSF:src/half.js\nDA:1,' });
    const env = variables({ SYSTEM_ACCESSTOKEN: '$(System.AccessToken)' });
    const { exitCode, stdout } = await run(env, '--on-inconclusive', 'warn');
    const agent = new AgentReader().readAll(stdout);
    expect(exitCode).toBe(0);
    expect(agent.errors).toEqual([]);
    expect(agent.result(0)).toBe('SucceededWithIssues');
    expect(stdout).toContain('SYSTEM_ACCESSTOKEN');
  });

  it('keeps commands out of JSON', async () => {
    const { exitCode, stdout, stderr } = await run(variables(), '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'failed' });
    const agent = new AgentReader().readAll(stderr);
    expect(agent.errors).toEqual([]);
    expect(agent.variables.get('outcome')).toBe('failed');
    expect(agent.log).toEqual(['']);
  });
});

describe('the shell on a CI system that it does not know', () => {
  it('says so, and decides', async () => {
    const { exitCode, stdout } = await run({ CI: 'true', JENKINS_URL: 'https://jenkins.example' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('this CI system has no adapter');
  });
});
