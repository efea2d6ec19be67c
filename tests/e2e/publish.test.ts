import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout } from '../bundle/checkout.ts';
import { actionScript } from '../bundle/command.ts';
import { type GitHubServer, startGitHubServer } from '../platform/github-server.ts';
import { runAction } from '../platform/runner.ts';
import { ArtifactFolder } from '../publish/artifact-folder.ts';
import { BASE_ID, FORK_ID, HEAD, workflowRunEvent } from '../publish/workflow-run-event.ts';
import { runGate, TOKEN } from './action-run.ts';

let fork: Checkout;
let base: Checkout;
let artifact: ArtifactFolder;
let server: GitHubServer;
beforeEach(async () => {
  const files = { 'src/a.ts': 'export const a = 1;\nexport const b = 2;\n' };
  fork = Checkout.of(files);
  base = Checkout.of(files);
  artifact = new ArtifactFolder();
  server = await startGitHubServer({ token: TOKEN });
  server.pullRequests.push({
    number: 9,
    open: true,
    headCommit: HEAD,
    head: 'mallory:better',
    headRepositoryId: FORK_ID,
    baseRepositoryId: BASE_ID,
    foundByCommit: false,
  });
});
afterEach(async () => {
  const { violations } = server;
  for (const folder of [fork, base, artifact]) folder.remove();
  await server.close();
  expect(violations).toEqual([]);
});

/** The first workflow: on code of the fork, without a token. Its report folder becomes the artifact. */
async function measure(lcov: string): Promise<Awaited<ReturnType<typeof runGate>>> {
  fork.write({ 'coverage/lcov.info': lcov });
  const run = await runGate(fork, { fork: true, server, inputs: { token: '' } });
  cpSync(fork.path('reliability-report'), artifact.root, { recursive: true });
  return run;
}

/** The second: in a checkout of the base. */
function publish(inputs: { readonly [name: string]: string } = {}) {
  return runAction({
    script: actionScript('publish'),
    workspace: base.root,
    eventName: 'workflow_run',
    event: workflowRunEvent(),
    inputs: { artifact: artifact.root, token: TOKEN, ...inputs },
    env: { GITHUB_API_URL: server.url, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'a'.repeat(40) },
  });
}

const HALF = 'SF:src/a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
const WHOLE = 'SF:src/a.ts\nDA:1,1\nDA:2,1\nend_of_record\n';

describe("a fork's pull request, in two workflows", () => {
  it('gets the check run, the annotations and the comment that its own run could not write', async () => {
    const { exitCode, verdict } = await measure(HALF);
    expect(exitCode).toBe(1);
    expect(server.requests).toEqual([]);

    const told = await publish();
    expect(told.errorLog).toBe('');
    expect(told.exitCode).toBe(0);
    expect(told.runnerErrors).toEqual([]);
    expect(told.annotations).toEqual([]);
    expect(Object.fromEntries(told.outputs)).toEqual({
      outcome: 'failed',
      summary: `coverage-gate: ${verdict.summary}`,
      'pull-request': '9',
    });
    expect(server.checkRuns).toMatchObject([
      { name: 'reliability/coverage-gate', conclusion: 'failure', headCommit: HEAD },
    ]);
    expect(server.checkRuns[0]?.annotations).toMatchObject([{ path: 'src/a.ts', start_line: 2 }]);
    expect(server.comments).toMatchObject([{ pullRequest: 9 }]);
    expect(told.summary).toContain('below 95 %');
    expect(told.log).not.toContain(TOKEN);
  });

  it('updates the comment with the next run', async () => {
    await measure(HALF);
    await publish();
    await measure(WHOLE);
    await publish();
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toContain('passed');
    expect(server.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('with a threshold that it lowered is held to that of the base, where that is wanted', async () => {
    fork.write({ 'reliability.yml': 'version: 1\ncoverage-gate: { unit-lines: 10 }\n' });
    const { exitCode } = await measure(HALF);
    expect(exitCode).toBe(0);
    await publish();
    await publish({ thresholds: 'base' });
    expect(server.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
  });

  it('with facts that were changed afterwards is refused: one line says why, and GitHub is told nothing', async () => {
    await measure(HALF);
    const facts = join(artifact.root, 'coverage-gate/facts.json');
    writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('[1,2]', '[2,2]'));
    const { exitCode, log } = await publish();
    expect(exitCode).toBe(2);
    expect(log).toContain('PUBLISH-MISMATCH');
    expect(server.checkRuns).toEqual([]);
    expect(server.comments).toEqual([]);
  });

  it('with a misspelt input is refused', async () => {
    await measure(HALF);
    const { exitCode, log } = await publish({ threshold: 'base' });
    expect(exitCode).toBe(2);
    expect(log).toContain('thresholds');
    expect(server.requests).toEqual([]);
  });
});
