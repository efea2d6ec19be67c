import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../bundle/checkout.ts';
import { type GitlabResult, gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
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
beforeEach(({ skip }) => skip(gitlabUnavailable !== undefined, gitlabUnavailable));
afterEach(() => {
  project?.remove();
  project = undefined;
});

const RUNS = { proposal: 'merge_request_event', main: 'push', nightly: 'schedule' } as const;

function run(file: string, trigger: keyof typeof RUNS, faults: Faults = {}, files: Files = {}): Promise<GitlabResult> {
  const text = example(`gitlab/${file}`).replace('  services: [docker:28-dind]\n', '');
  project = pipelineProject(
    {
      // A service is a container: there is no daemon here that could start one.
      '.gitlab-ci.yml': file.includes('determinism') ? fewer(text) : text,
      'reliability/coverage-gate.yml': bundled('gitlab/coverage-gate.yml'),
      'reliability/determinism.yml': bundled('gitlab/determinism.yml'),
      ...(file === 'pipeline.gitlab-ci.yml' ? CONFIG : {}),
      ...files,
    },
    faults,
  );
  // On GitLab each part has a machine; here they would meet in one work folder, and be told so.
  const alone = file.includes('determinism') ? { concurrency: 1 } : {};
  return runGitlab({
    checkout: project.checkout,
    programs: project.programs,
    variables: { CI_PIPELINE_SOURCE: RUNS[trigger] },
    ...alone,
  });
}

describe('examples/pipelines/gitlab/pipeline.gitlab-ci.yml', () => {
  it.each(SCENARIOS)('$name', async ({ trigger, faults, passes, ran }) => {
    const { exitCode, output } = await run('pipeline.gitlab-ci.yml', trigger, faults);
    expect(exitCode === 0, output).toBe(passes);
    expect(beyondChecks(project?.ran() ?? [])).toEqual(ran);
    if (faults?.failing === undefined)
      expect(output).toContain(faults?.covered === undefined ? 'passed: unit' : 'failed: unit');
  });

  it('fuzzes every night, and does nothing else then', async () => {
    const { exitCode } = await run('pipeline.gitlab-ci.yml', 'nightly');
    expect([exitCode, project?.ran()]).toEqual([0, ['fuzz']]);
  });
});

describe('examples/pipelines/gitlab/fan-out-coverage.gitlab-ci.yml', () => {
  it('judges the reports of all shards together', async () => {
    const { exitCode, jobs, output } = await run('fan-out-coverage.gitlab-ci.yml', 'proposal');
    expect(output).toContain('passed: unit 100 %');
    expect(exitCode).toBe(0);
    expect([...jobs.keys()].filter((job) => job.startsWith('unit'))).toHaveLength(4);
  });

  it('does not pass without one of them', async () => {
    const { exitCode } = await run('fan-out-coverage.gitlab-ci.yml', 'proposal', { failing: ['unit 3'] });
    expect(exitCode).toBe(1);
  });
});

describe('examples/pipelines/gitlab/owners-weekly.gitlab-ci.yml', () => {
  it('says in its log what owners cover, also where the gate fails', async () => {
    const { exitCode, output } = await run('owners-weekly.gitlab-ci.yml', 'nightly', { covered: 2 });
    expect(exitCode).toBe(1);
    expect(output).toContain('# Coverage by owner, ');
    expect(output).toContain('There is no CODEOWNERS file');
  });
});

describe('examples/pipelines/gitlab/fan-out-determinism.gitlab-ci.yml', () => {
  it('judges the builds of all parts together', async () => {
    const { exitCode, output } = await run('fan-out-determinism.gitlab-ci.yml', 'main', {}, BUILDS.alike);
    expect(output).toContain('passed: 8 builds');
    expect(exitCode, output).toBe(0);
  });

  it('fails where they differ', async () => {
    const { exitCode, output } = await run('fan-out-determinism.gitlab-ci.yml', 'main', {}, BUILDS.atRandom);
    expect(exitCode).toBe(1);
    expect(output).toContain('determinism/differing-artifact');
  });
});
