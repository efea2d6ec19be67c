/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of the platforms. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { azureFaults } from '../../platform/azure-check.ts';
import { inputFaults } from '../../platform/gitlab-inputs.ts';
import { gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
import { actionFaults, unpinnedActions, workflowFaults } from '../../platform/workflow-validators.ts';
import { example, PIPELINES } from './pipeline-project.ts';

let project: Checkout | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

/** Every template of a platform, where its examples expect them. */
function templates(platform: 'gitlab' | 'azure-pipelines', folder: string): Files {
  const names = readdirSync(join(ROOT, platform)).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(
    names.map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, platform, name), 'utf8')]),
  );
}
const files = (platform: string): readonly string[] => readdirSync(join(PIPELINES, platform)).sort();

/** One fault in a file that is otherwise right. Throws when the text to replace is not there: the fault would not be one. */
function broken(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to break: ${from}`);
  return text.replace(from, to);
}

describe('ci/', () => {
  const scripts = files('ci');

  it.each(scripts)('%s can be read by bash', (name) => {
    expect(() => execFileSync('bash', ['-n', join(PIPELINES, 'ci', name)], { stdio: 'pipe' })).not.toThrow();
  });

  it.each(['github', 'gitlab', 'azure'])('is all that %s calls, and all of it', (platform) => {
    const called = files(platform).flatMap((name) => [
      ...example(`${platform}/${name}`).matchAll(/bash ci\/([\w-]+\.sh)/gu),
    ]);
    expect([...new Set(called.map(([, name]) => name))].sort()).toEqual(scripts);
  });
});

describe('GitHub: the language service and actionlint', () => {
  const workflow = (): string => example('github/pipeline.yml');

  it.each(files('github'))('have nothing to say of %s', async (name) => {
    const checked = { path: `.github/workflows/${name}`, text: example(`github/${name}`) };
    expect(await workflowFaults(checked)).toEqual([]);
    expect(unpinnedActions(checked)).toEqual([]);
  });

  it.each<readonly [fault: string, from: string, to: string, said: RegExp]>([
    ['a key that is none', 'runs-on: ubuntu-24.04', 'runs_on: ubuntu-24.04', /runs_on/u],
    ['a runner that is none', 'runs-on: ubuntu-24.04', 'runs-on: ubunt-24.04', /ubunt-24.04/u],
    ['an event that is none', 'pull_request:', 'pull_requests:', /pull_requests/u],
    ['a permission that is none', 'checks: write', 'check: write', /check/u],
    ['an open expression', "github.event_name == 'pull_request' }}", "github.event_name == 'pull_request }}", /./u],
    ['a job that is not there', 'needs: [image]', 'needs: [imag]', /imag/u],
    ['a step that is not there', "steps.deploy.outcome != 'skipped'", "steps.deplo.outcome != 'skipped'", /deplo/u],
    ['an input that the gate has not', 'unit-reports:', 'unit-report:', /unit-report/u],
    ['an input that an action of others has not', 'persist-credentials:', 'persist-credential:', /persist-credential/u],
    [
      'a script that a title can change',
      'run: bash ci/smoke.sh staging',
      'run: echo ${{ github.event.pull_request.title }}',
      /untrusted/u,
    ],
    ['a step without a command', '        run: |\n          npm ci\n          npm run fuzz', '        run:', /./u],
  ])('say something of %s', async (_, from, to, said) => {
    const text = [workflow(), example('github/nightly.yml'), example('github/fan-out-coverage.yml')].find((candidate) =>
      candidate.includes(from),
    );
    const faults = await workflowFaults({ path: '.github/workflows/a.yml', text: broken(text ?? '', from, to) });
    expect(faults.join('\n')).toMatch(said);
  });

  it.each<readonly [fault: string, from: string, to: string, said: RegExp]>([
    ['a runtime that is none', 'using: node24', 'using: node25', /node25/u],
    ['an action without a program', '  main: ', '  mian: ', /main|mian/u],
    ['a secret in a default', "default: ''", 'default: ${{ secrets.X }}', /secrets/u],
  ])('say something of %s', async (_, from, to, said) => {
    const text = readFileSync(join(ROOT, 'actions/coverage-gate/action.yml'), 'utf8');
    expect((await actionFaults({ path: 'action.yml', text: broken(text, from, to) })).join('\n')).toMatch(said);
  });

  it('see a reference that is not pinned', () => {
    const text = broken(workflow(), '@de0fac2e4500dabe0009e67214ff5f5447ce83dd', '@v6');
    expect(unpinnedActions({ path: 'a.yml', text })[0]).toContain('actions/checkout@v6');
  });
});

describe('GitHub: what a fork can reach', () => {
  interface Job {
    readonly if?: string;
    readonly needs?: string | readonly string[];
    readonly permissions?: { readonly [scope: string]: string };
  }
  it.each(files('github'))('%s', (name) => {
    const text = example(`github/${name}`);
    const { on, permissions, jobs } = parse(text) as { on: object; permissions: object; jobs: { [id: string]: Job } };
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(permissions).toEqual({ contents: 'read' });
    const protectedJobs = new Set<string>();
    for (const [id, job] of Object.entries(jobs)) {
      const needs = [job.needs ?? []].flat();
      if (
        /github\.event_name == 'push'/u.test(job.if ?? '') ||
        (job.if === undefined && needs.some((need) => protectedJobs.has(need)))
      )
        protectedJobs.add(id);
      else {
        expect(JSON.stringify(job), id).not.toContain('secrets.');
        const writes = Object.entries(job.permissions ?? {})
          .filter(([, access]) => access === 'write')
          .map(([scope]) => scope);
        expect(
          writes.filter((scope) => !['checks', 'pull-requests'].includes(scope)),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe('GitLab: gitlab-ci-local with its schema, and the inputs', () => {
  beforeEach(({ skip }) => skip(gitlabUnavailable !== undefined, gitlabUnavailable));

  async function faults(text: string): Promise<string> {
    project?.remove();
    project = Checkout.of({ '.gitlab-ci.yml': text, ...templates('gitlab', 'reliability') });
    const wrong = inputFaults(text, (path) => project?.read(path) ?? '');
    const { exitCode, output } = await runGitlab({ checkout: project, list: true });
    return [...wrong, ...(exitCode === 0 ? [] : [output])].join('\n');
  }

  it.each(files('gitlab'))('have nothing to say of %s', async (name) => {
    expect(await faults(example(`gitlab/${name}`))).toBe('');
  });

  it.each<readonly [fault: string, from: string, to: string, said: RegExp]>([
    ['a key that is none', 'interruptible: true', 'interruptable: true', /interruptable/u],
    ['a stage that is none', 'stage: production', 'stage: prod', /prod/u],
    ['a job that is not there', 'needs: [staging]', 'needs: [stagin]', /stagin/u],
    ['a base that is not there', 'extends: .check', 'extends: .checks', /checks/u],
    ['a wrong word', 'when: on_failure', 'when: on_failed', /on_failed|when/u],
    ['an input that is none', 'unit-reports:', 'unit-report:', /`unit-report` input/u],
    ['an input of the wrong type', '      stage: gate', '      stage: gate\n      unit-lines: 95', /unit-lines/u],
    ['an input of a wrong form', '      stage: gate', "      stage: gate\n      unit-lines: '950'", /unit-lines/u],
    ['a word that is not listed', '      stage: gate', '      stage: gate\n      unmeasured: never', /unmeasured/u],
    [
      'a file that is not there',
      'local: reliability/coverage-gate.yml',
      'local: reliability/coverage.yml',
      /coverage\.yml/u,
    ],
    ['a job called like a keyword', 'container-image:', 'image:', /image/u],
  ])('say something of %s', async (_, from, to, said) => {
    const whole = example('gitlab/pipeline.gitlab-ci.yml');
    const text = broken(whole.includes(from) ? whole : example('gitlab/fan-out-coverage.gitlab-ci.yml'), from, to);
    await expect(faults(text).catch(String)).resolves.toMatch(said);
  });
});

describe('Azure: the expander', () => {
  function faults(text: string): string {
    project?.remove();
    project = Checkout.of({ 'azure-pipelines.yml': text, ...templates('azure-pipelines', 'azure-pipelines') });
    return azureFaults({ self: project.root, reliability: project.root }, 'azure-pipelines.yml').join('\n');
  }

  it.each(files('azure'))('has nothing to say of %s', (name) => {
    expect(faults(example(`azure/${name}`))).toBe('');
  });

  it.each<readonly [fault: string, from: string, to: string, said: RegExp]>([
    ['a key of a step that is none', 'artifact: coverage-unit', 'artefact: coverage-unit', /artefact/u],
    ['a key of a job that is none', 'timeoutInMinutes: 15', 'timeoutMinutes: 15', /timeoutMinutes/u],
    ['a key of a stage that is none', 'lockBehavior:', 'lockBehaviour:', /lockBehaviour/u],
    ['a key of the pipeline that is none', 'pool:', 'pools:', /pools/u],
    ['a stage that is not there', 'dependsOn: gate', 'dependsOn: gates', /gates/u],
    [
      'a condition that cannot be read',
      "ne(variables['Build.Reason'], 'PullRequest')",
      "variables['Build.Reason'] != 'PullRequest'",
      /!=/u,
    ],
    ['a function that is none', 'condition: and(', 'condition: all(', /all/u],
    ['a task that is none', 'task: DownloadPipelineArtifact@2', 'task: DownloadPipelineArtefact@2', /Artefact/u],
    ['an input that a task has not', 'targetPath:', 'path:', /path/u],
    ['a parameter that is none', 'unitReports:', 'unitReport:', /unitReport/u],
    ['a template that is not there', 'coverage-gate.yml@reliability', 'coverage.yml@reliability', /coverage\.yml/u],
    ['a repository that is not declared', '@reliability', '@reliabilty', /reliabilty/u],
    ['a hook that is none', 'routeTraffic:', 'routeTrafic:', /routeTrafic/u],
    ['an expression in a trigger', 'include: [main]', "include: ['${{ 1 }}']", /trigger/u],
  ])('says something of %s', (_, from, to, said) => {
    const whole = example('azure/pipeline.yml');
    expect(faults(broken(whole.includes(from) ? whole : example('azure/fan-out-coverage.yml'), from, to))).toMatch(
      said,
    );
  });
});
