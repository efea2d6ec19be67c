import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitlabResult, gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
import {
  beyondChecks,
  bundled,
  example,
  type Faults,
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

function run(file: string, trigger: keyof typeof RUNS, faults: Faults = {}): Promise<GitlabResult> {
  project = pipelineProject(
    {
      // A service is a container: there is no daemon here that could start one.
      '.gitlab-ci.yml': example(`gitlab/${file}`).replace('  services: [docker:28-dind]\n', ''),
      'reliability/coverage-gate.yml': bundled('gitlab/coverage-gate.yml'),
    },
    faults,
  );
  return runGitlab({ checkout: project.checkout, variables: { CI_PIPELINE_SOURCE: RUNS[trigger] } });
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
