import { afterEach, describe, expect, it } from 'vitest';
import type { Files } from '../../bundle/checkout.ts';
import { runWorkflow, type WorkflowJob } from '../../platform/workflow.ts';
import {
  BUILDS,
  beyondChecks,
  CONFIG,
  example,
  type Faults,
  fewer,
  type PipelineProject,
  pipelineProject,
  SCENARIOS,
} from './pipeline-project.ts';

let project: PipelineProject | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

const RUNS = {
  proposal: { event: 'pull_request', ref: 'refs/pull/7/merge' },
  main: { event: 'push', ref: 'refs/heads/main' },
  nightly: { event: 'schedule', ref: 'refs/heads/main' },
} as const;

function run(
  file: string,
  trigger: keyof typeof RUNS,
  faults: Faults = {},
  files: Files = {},
): Promise<readonly WorkflowJob[]> {
  project = pipelineProject({ ...(file === 'pipeline.yml' ? CONFIG : {}), ...files }, faults);
  const { path } = project;
  return runWorkflow({
    sources: project.checkout.root,
    workflow: file.includes('determinism') ? fewer(example(`github/${file}`)) : example(`github/${file}`),
    ...RUNS[trigger],
    secrets: { GITHUB_TOKEN: 'x', DEPLOY_TOKEN: 'y' },
    machine: () => ({ PATH: path }),
  });
}

const failed = (jobs: readonly WorkflowJob[]): readonly string[] =>
  jobs.filter(({ outcome }) => outcome === 'failure').map(({ job }) => job);
const gate = (jobs: readonly WorkflowJob[]): string =>
  jobs.find(({ job }) => job === 'coverage-gate')?.steps.at(-1)?.log ?? '';

describe('examples/pipelines/github/pipeline.yml', () => {
  it.each(SCENARIOS)('$name', async ({ trigger, faults, passes, ran }) => {
    const jobs = await run('pipeline.yml', trigger, faults);
    expect(failed(jobs).length === 0, failed(jobs).join()).toBe(passes);
    expect(beyondChecks(project?.ran() ?? [])).toEqual(ran);
    expect(gate(jobs)).toContain(faults?.covered === undefined ? 'passed: unit' : 'failed: unit');
  });

  it('gives a verdict also where the tests failed: a job that is skipped would count as passed', async () => {
    const jobs = await run('pipeline.yml', 'proposal', { failing: ['e2e'] });
    expect(failed(jobs)).toEqual(['e2e', 'coverage-gate']);
    expect(gate(jobs)).toContain('REPORT-MISSING');
  });
});

describe('examples/pipelines/github/nightly.yml', () => {
  it('fuzzes, and keeps what it found', async () => {
    const jobs = await run('nightly.yml', 'nightly');
    expect([failed(jobs), project?.ran()]).toEqual([[], ['fuzz']]);
    expect(jobs[0]?.steps.at(-1)?.outcome).toBe('skipped');
    project?.remove();
    const broken = await run('nightly.yml', 'nightly', { failing: ['fuzz'] });
    expect(failed(broken)).toEqual(['fuzz']);
    expect(broken[0]?.steps.at(-1)?.outcome).toBe('success');
  });
});

describe('examples/pipelines/github/fan-out-coverage.yml', () => {
  it('judges the reports of all shards together', async () => {
    const jobs = await run('fan-out-coverage.yml', 'proposal');
    expect(jobs.map(({ job }) => job)).toEqual(['unit (1)', 'unit (2)', 'unit (3)', 'unit (4)', 'coverage-gate']);
    expect(failed(jobs)).toEqual([]);
    expect(gate(jobs)).toContain('passed: unit 100 %');
  });

  it('does not pass without one of them', async () => {
    const jobs = await run('fan-out-coverage.yml', 'proposal', { failing: ['unit 3'] });
    expect(failed(jobs)).toEqual(['unit (3)', 'coverage-gate']);
    expect(gate(jobs)).toContain('REPORT-MISSING');
  });
});

describe('examples/pipelines/github/fan-out-determinism.yml', () => {
  const verdict = (jobs: readonly WorkflowJob[]): string =>
    jobs.find(({ job }) => job === 'determinism')?.steps.at(-1)?.log ?? '';

  it('judges the builds of all parts together', async () => {
    const jobs = await run('fan-out-determinism.yml', 'main', {}, BUILDS.alike);
    expect(failed(jobs), jobs.map(({ steps }) => steps.at(-1)?.log).join('\n')).toEqual([]);
    expect(verdict(jobs)).toContain('passed: 8 builds');
  });

  it('fails where they differ', async () => {
    const jobs = await run('fan-out-determinism.yml', 'main', {}, BUILDS.atRandom);
    expect(failed(jobs)).toContain('determinism');
    expect(verdict(jobs)).toContain('determinism/differing-artifact');
  });
});
