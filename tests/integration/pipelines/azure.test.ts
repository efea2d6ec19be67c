import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { type AzureResult, runAzure } from '../../platform/azure-pipeline.ts';
import {
  BUILDS,
  beyondChecks,
  bundled,
  CONFIG,
  example,
  type Faults,
  fewer,
  type PipelineProject,
  pipelineProject,
  SCENARIOS,
} from './pipeline-project.ts';

let project: PipelineProject | undefined;
let release: Checkout | undefined;
let result: AzureResult | undefined;
afterEach(() => {
  project?.remove();
  release?.remove();
  result?.remove();
  project = undefined;
  release = undefined;
  result = undefined;
});

const RUNS = {
  proposal: { 'Build.Reason': 'PullRequest', 'Build.SourceBranch': 'refs/pull/7/merge' },
  main: { 'Build.Reason': 'IndividualCI', 'Build.SourceBranch': 'refs/heads/main' },
  nightly: { 'Build.Reason': 'Schedule', 'Build.SourceBranch': 'refs/heads/main' },
} as const;

const TEMPLATES = ['azure-pipelines/coverage-gate.yml', 'azure-pipelines/determinism.yml'];

async function run(
  file: string,
  trigger: keyof typeof RUNS,
  faults: Faults = {},
  files: Files = {},
): Promise<AzureResult> {
  const text = example(`azure/${file}`);
  const pipeline = file.includes('determinism') ? fewer(text) : text;
  project = pipelineProject(
    { 'azure-pipelines.yml': pipeline, ...(file === 'pipeline.yml' ? CONFIG : {}), ...files },
    faults,
  );
  release = Checkout.of(Object.fromEntries(TEMPLATES.map((path) => [path, bundled(path)])));
  result = await runAzure({
    repositories: { self: project.checkout.root, reliability: release.root },
    file: 'azure-pipelines.yml',
    variables: { ...RUNS[trigger], 'Build.SourceVersion': 'c'.repeat(40) },
    env: { PATH: project.path },
  });
  return result;
}

const gate = (): string =>
  result?.jobs.find(({ job }) => job === 'coverageGate')?.steps.find(({ name }) => name === 'Coverage gate')?.log ?? '';

describe('examples/pipelines/azure/pipeline.yml', () => {
  it.each(SCENARIOS)('$name', async ({ trigger, faults, passes, ran }) => {
    const { outcome, jobs } = await run('pipeline.yml', trigger, faults);
    const broken = jobs.flatMap(({ job, steps }) =>
      steps.filter((step) => step.outcome === 'failed').map((step) => `${job}: ${step.log}`),
    );
    expect(outcome === 'succeeded', broken.join('\n')).toBe(passes);
    expect(beyondChecks(project?.ran() ?? [])).toEqual(ran);
    if (faults?.failing === undefined)
      expect(gate()).toContain(faults?.covered === undefined ? 'passed: unit' : 'failed: unit');
  });
});

describe('examples/pipelines/azure/nightly.yml', () => {
  it('fuzzes, and keeps what it found', async () => {
    await run('nightly.yml', 'nightly');
    expect([result?.outcome, project?.ran()]).toEqual(['succeeded', ['fuzz']]);
    expect(result?.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded', 'skipped']);
  });
});

describe('examples/pipelines/azure/fan-out-coverage.yml', () => {
  it('judges the reports of all shards together', async () => {
    await run('fan-out-coverage.yml', 'proposal');
    expect(result?.jobs.map(({ job }) => job)).toEqual(['unit.1', 'unit.2', 'unit.3', 'unit.4', 'coverageGate']);
    expect(gate()).toContain('passed: unit 100 %');
    expect(result?.outcome).toBe('succeeded');
  });

  it('does not pass without one of them', async () => {
    await run('fan-out-coverage.yml', 'proposal', { failing: ['unit 3'] });
    expect(result?.outcome).toBe('failed');
    expect(gate()).toContain('REPORT-MISSING');
  });
});

describe('examples/pipelines/azure/owners-weekly.yml', () => {
  it('shows the report of owners as a page of the run, also where the gate fails', async () => {
    await run('owners-weekly.yml', 'nightly', { covered: 2 });
    const steps = result?.jobs[0]?.steps ?? [];
    expect(steps.find(({ name }) => name === 'Coverage gate')?.outcome).toBe('failed');
    const page = steps.find(({ name }) => name === 'Report of owners');
    expect([page?.outcome, page?.errors]).toEqual(['succeeded', []]);
    expect(page?.summaries.get('owners-report')).toContain('# Coverage by owner, ');
  });
});

describe('examples/pipelines/azure/fan-out-determinism.yml', () => {
  const verdict = (): string =>
    result?.jobs.find(({ job }) => job === 'determinism')?.steps.find(({ name }) => name === 'Determinism')?.log ?? '';

  it('judges the builds of all parts together', async () => {
    await run('fan-out-determinism.yml', 'main', {}, BUILDS.alike);
    expect(verdict()).toContain('passed: 8 builds');
    expect(result?.outcome).toBe('succeeded');
  });

  it('fails where they differ', async () => {
    await run('fan-out-determinism.yml', 'main', {}, BUILDS.atRandom);
    expect(result?.outcome).toBe('failed');
    expect(verdict()).toContain('determinism/differing-artifact');
  });
});
