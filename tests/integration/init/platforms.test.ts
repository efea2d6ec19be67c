import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { DIST } from '../../dist.ts';
import { runInit } from '../../init/run-init.ts';
import { fixture } from '../../init/views.ts';
import { type AzureResult, runAzure } from '../../platform/azure-pipeline.ts';
import { gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
import { runWorkflow } from '../../platform/workflow.ts';

let checkout: Checkout | undefined;
let azure: AzureResult | undefined;
let programs: string;
beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), 'reliability-npx-'));
  // The gate of this build, where a release would come from a registry.
  const npx = `#!/bin/sh\nshift 2\nexec ${process.execPath} ${join(DIST, 'cli', 'index.js')} "$@"\n`;
  writeFileSync(join(programs, 'npx'), npx);
  chmodSync(join(programs, 'npx'), 0o755);
});
afterEach(() => {
  checkout?.remove();
  azure?.remove();
  rmSync(programs, { recursive: true, force: true });
  checkout = undefined;
  azure = undefined;
});

const PATH = (): string => [programs, dirname(process.execPath), process.env['PATH']].join(delimiter);

/** A repository in which `reliability init ARGS` was run, and what it wrote is committed. */
async function initialised(files: Files, ...args: readonly string[]): Promise<Checkout> {
  checkout = Checkout.of(files);
  const { exitCode, problem } = await runInit(checkout.root, ...args);
  expect(exitCode, problem).toBe(0);
  checkout.commit();
  return checkout;
}

/** Two packages of one workspace, so that reports lie apart and have to be collected where they travel. */
const WORKSPACE: Files = {
  'package.json': JSON.stringify({ name: 'shop', private: true, type: 'module', workspaces: ['packages/*'] }),
  ...Object.fromEntries(
    ['cart', 'price'].flatMap((name) =>
      Object.entries(fixture('node-test'))
        .filter(([path]) => path !== 'package.json')
        .map(([path, text]) => [`packages/${name}/${path}`, text]),
    ),
  ),
  ...Object.fromEntries(
    ['cart', 'price'].map((name) => [
      `packages/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', type: 'module', scripts: { test: 'node --test' } }),
    ]),
  ),
};

describe('what init writes, run', () => {
  it('on GitLab, a job for tests and one for the gate', async ({ skip }) => {
    skip(gitlabUnavailable !== undefined, gitlabUnavailable);
    const one = await initialised(fixture('node-test'), '--platform', 'gitlab');
    const { exitCode, output, jobs } = await runGitlab({ checkout: one, programs });
    expect(exitCode, output).toBe(0);
    expect([...jobs]).toEqual(
      expect.arrayContaining([
        ['coverage', 'passed'],
        ['coverage-gate', 'passed'],
      ]),
    );
    expect(output).toContain('passed: unit 100 %');
  });

  it('on Azure, in one job', async () => {
    const one = await initialised(fixture('node-test'), '--platform', 'azure');
    azure = await runAzure({
      repositories: { self: one.root },
      file: 'azure-pipelines.yml',
      variables: { 'Build.Reason': 'PullRequest' },
      env: { PATH: PATH(), HOME: homedir() },
    });
    const [job] = azure.jobs;
    expect(azure.outcome, job?.steps.map(({ log }) => log).join('\n')).toBe('succeeded');
    expect(job?.steps.find(({ name }) => name === 'Coverage gate')?.log).toContain('passed: unit 100 %');
    expect(job?.steps.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('whole, with reports that lie apart, on GitHub and Azure', async () => {
    const one = await initialised(WORKSPACE, '--platform', 'github', '--pipeline', 'full');
    const jobs = await runWorkflow({
      sources: one.root,
      workflow: one.read('.github/workflows/ci.yml'),
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      machine: () => ({ PATH: PATH(), HOME: homedir() }),
    });
    const said = jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n');
    expect(
      jobs.map(({ job, outcome }) => [job, outcome]),
      said,
    ).toEqual([
      ['unit', 'success'],
      ['coverage-gate', 'success'],
    ]);
    expect(said).toMatch(/passed: unit 100 %/u);

    await runInit(one.root, '--platform', 'azure', '--pipeline', 'full', '--force');
    one.commit();
    azure = await runAzure({
      repositories: { self: one.root },
      file: 'azure-pipelines.yml',
      variables: { 'Build.Reason': 'PullRequest' },
      env: { PATH: PATH(), HOME: homedir() },
    });
    expect(azure.outcome, azure.jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n')).toBe('succeeded');
  });
});
