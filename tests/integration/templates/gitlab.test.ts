import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checkout, Files } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { inputFaults } from '../../platform/gitlab-inputs.ts';
import { type GitlabResult, gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
import { BUNDLE_COMMAND, gateProject, gitlabPipeline, gitlabSpec, lcov } from './gate-project.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

let project: Checkout | undefined;
beforeEach(({ skip }) => skip(gitlabUnavailable !== undefined, gitlabUnavailable));
afterEach(() => {
  project?.remove();
  project = undefined;
});

type Inputs = { readonly [name: string]: string };

const REPORT = 'reliability-report/coverage-gate';

/** A job that writes a report, and the gate in a later stage. */
async function pipeline(
  inputs: Inputs,
  {
    files = {},
    covered = 2,
    variables = { CI_PIPELINE_SOURCE: 'merge_request_event' },
    rest = {},
  }: {
    readonly files?: Files;
    readonly covered?: 0 | 1 | 2;
    readonly variables?: Inputs;
    readonly rest?: object;
  } = {},
): Promise<GitlabResult> {
  const unit = {
    stage: 'test',
    script: ['mkdir -p coverage', 'cp report.info coverage/lcov.info'],
    artifacts: { paths: ['coverage/'] },
  };
  project = gateProject({
    'report.info': lcov(covered),
    '.gitlab-ci.yml': gitlabPipeline([{ stage: 'gate', command: BUNDLE_COMMAND, ...inputs }], {
      stages: ['test', 'gate', 'after'],
      unit,
      ...rest,
    }),
    ...files,
  });
  return runGitlab({ checkout: project, variables });
}

const outcomeOf = ({ artifact }: GitlabResult): string | undefined =>
  JSON.parse(artifact('coverage-gate', `${REPORT}/verdict.json`) ?? '{}').outcome;

describe('gitlab/coverage-gate.yml', () => {
  it('reads the artifacts of earlier jobs, passes, and keeps its reports', async () => {
    const result = await pipeline({ 'unit-reports': 'coverage/lcov.info', 'unit-lines': '100' });
    expect(result.output).toContain('passed: unit 100 % of lines (100 % needed)');
    expect(result.exitCode).toBe(0);
    expect(Object.fromEntries(result.jobs)).toEqual({ unit: 'passed', 'coverage-gate': 'passed' });
    expect(outcomeOf(result)).toBe('passed');
    for (const file of ['codequality.json', 'junit.xml', 'cobertura.xml', 'report.html'])
      expect(result.artifact('coverage-gate', `${REPORT}/${file}`), file).toBeDefined();
  });

  it('fails the pipeline, and keeps its reports all the same', async () => {
    const result = await pipeline({ 'unit-reports': 'coverage/lcov.info' }, { covered: 1 });
    expect(result.exitCode).toBe(1);
    expect(Object.fromEntries(result.jobs)).toEqual({ unit: 'passed', 'coverage-gate': 'failed' });
    expect(outcomeOf(result)).toBe('failed');
  });

  it('fails the pipeline where nothing was measured', async () => {
    const result = await pipeline({ 'unit-reports': 'elsewhere/*.info' });
    expect(result.jobs.get('coverage-gate')).toBe('failed');
    expect(outcomeOf(result)).toBe('inconclusive');
    expect(result.output).toContain('REPORT-MISSING');
  });

  it('leaves to reliability.yml what is not set, and is stronger where it is', async () => {
    const file = 'coverage-gate:\n  unit-reports: coverage/lcov.info\n  unit-lines: 100\n';
    const files = { 'reliability.yml': file };
    expect(outcomeOf(await pipeline({}, { files, covered: 1 }))).toBe('failed');
    project?.remove();
    expect(outcomeOf(await pipeline({ 'unit-lines': '50' }, { files, covered: 1 }))).toBe('passed');
  });

  it('runs in a folder of a monorepo', async () => {
    const result = await pipeline(
      { 'working-directory': 'packages/a', 'unit-reports': 'lcov.info', unmeasured: 'ignore' },
      {
        files: { 'packages/a/src/a.ts': 'export const a = 1;\nexport const b = 1;\n', 'packages/a/lcov.info': lcov(2) },
      },
    );
    expect(result.artifact('coverage-gate', `packages/a/${REPORT}/verdict.json`)).toContain('"passed"');
  });

  it('calls an input as its author did', async () => {
    const result = await pipeline({ 'unit-reports': 'coverage/lcov.info', suites: 'unit: { line: 90 }' });
    expect(result.jobs.get('coverage-gate')).toBe('failed');
    expect(result.output).toContain('inputs: suites');
  });

  it.each<readonly [name: string, branch: string, variables: Inputs, runs: boolean]>([
    ['merge requests', 'topic', { CI_PIPELINE_SOURCE: 'merge_request_event' }, true],
    ['the default branch', 'main', { CI_PIPELINE_SOURCE: 'push' }, true],
    ['no other branch', 'topic', { CI_PIPELINE_SOURCE: 'push' }, false],
  ])('runs for %s', async (_, branch, variables, runs) => {
    project = gateProject({
      '.gitlab-ci.yml': gitlabPipeline([{ command: 'node probe.mjs' }], { other: { script: ['true'] } }),
    });
    project.git('checkout', '--quiet', '-B', branch);
    const { exitCode, jobs } = await runGitlab({ checkout: project, variables });
    expect(exitCode).toBe(0);
    expect(jobs.has('coverage-gate')).toBe(runs);
  });

  it('hands its outputs to later jobs', async () => {
    const later = { stage: 'after', script: ['echo "told: $RELIABILITY_OUTCOME"'], rules: [{ when: 'always' }] };
    const result = await pipeline({ command: 'node probe.mjs' }, { rest: { later } });
    expect(result.output).toContain('told: passed');
  });

  it('is joined with a job of its own name: needs and rules of the user', async () => {
    const rest = { 'coverage-gate': { needs: ['unit'], rules: [{ when: 'on_success' }] } };
    const inputs = { stage: 'test', 'unit-reports': 'coverage/lcov.info' };
    const result = await pipeline(inputs, { rest, variables: { CI_PIPELINE_SOURCE: 'web' } });
    expect(outcomeOf(result)).toBe('passed');
  });
});

describe('hostile inputs on GitLab', () => {
  const SPEC = gitlabSpec();
  /** Used by GitLab itself or by the script around the gate; tried on their own. */
  const AROUND = ['job-name', 'stage', 'image', 'version', 'command', 'working-directory'];
  const options = Object.keys(SPEC).filter((name) => !AROUND.includes(name));
  const FOLDERS = ['working-directory', 'output'];
  const HARMLESS_FOLDERS = ['an option'];
  const free = options.filter((name) => SPEC[name]?.regex === undefined && SPEC[name]?.options === undefined);
  const checked = options.filter((name) => !free.includes(name));

  const untouched = (): void => {
    for (const folder of ['', '.gitlab-ci-local/builds/coverage-gate'])
      expect(existsSync(project?.path(`${folder}/pwned`) ?? ''), folder).toBe(false);
  };

  it('would be seen: a template that writes an input into its script', async () => {
    const naive = 'spec:\n  inputs:\n    a: {}\n---\nnaive:\n  script: echo "$[[ inputs.a ]]"\n';
    for (const [, a] of HOSTILE_VALUES.slice(0, 4)) {
      if (a.includes("'")) continue;
      project?.remove();
      const include = [{ local: 'naive.yml', inputs: { a } }];
      project = gateProject({ 'naive.yml': naive, '.gitlab-ci.yml': JSON.stringify({ include }) });
      await runGitlab({ checkout: project });
      expect(existsSync(project.path('.gitlab-ci-local/builds/naive/pwned')), a).toBe(true);
    }
  });

  it('arrive as they are, all in one pipeline', async () => {
    const includes = HOSTILE_VALUES.map(([, value], at) => ({
      'job-name': `gate-${at}`,
      command: 'node probe.mjs',
      ...Object.fromEntries(free.map((name) => [name, value])),
    }));
    project = gateProject({ '.gitlab-ci.yml': gitlabPipeline(includes, {}) });
    const { exitCode, output } = await runGitlab({ checkout: project });
    expect(exitCode, output).toBe(0);
    for (const [at, [name, value]] of HOSTILE_VALUES.entries()) {
      const probe = JSON.parse(project.read(`.gitlab-ci-local/builds/gate-${at}/probe.json`));
      expect(probe.args).toEqual(['coverage-gate']);
      for (const option of free)
        expect(probe.env[`RELIABILITY_INPUT_${option.replaceAll('-', '_').toUpperCase()}`], `${option}: ${name}`).toBe(
          value,
        );
      expect(existsSync(project.path(`.gitlab-ci-local/builds/gate-${at}/pwned`))).toBe(false);
    }
    untouched();
  });

  it('reach the gate, which refuses what it cannot use', async () => {
    const includes = HOSTILE_VALUES.map(([, value], at) => ({
      'job-name': `gate-${at}`,
      command: BUNDLE_COMMAND,
      ...Object.fromEntries(['config', 'ignore', 'suites'].map((name) => [name, value])),
    }));
    project = gateProject({ '.gitlab-ci.yml': gitlabPipeline(includes, {}) });
    const { jobs, artifact } = await runGitlab({ checkout: project });
    for (const [at, [name]] of HOSTILE_VALUES.entries()) {
      expect(jobs.get(`gate-${at}`), name).toBe('failed');
      expect(artifact(`gate-${at}`, `${REPORT}/verdict.json`), name).toContain('"outcome": "inconclusive"');
      expect(existsSync(project.path(`.gitlab-ci-local/builds/gate-${at}/pwned`)), name).toBe(false);
    }
    untouched();
  });

  it.each([...checked, 'version', 'working-directory'])('are refused before anything runs: %s', async (name) => {
    for (const [kind, value] of HOSTILE_VALUES) {
      const faults = inputFaults(gitlabPipeline([{ [name]: value }], {}), (path) =>
        readFileSync(join(ROOT, path), 'utf8'),
      );
      // A folder may be called like an option.
      if (!HARMLESS_FOLDERS.includes(kind) || !FOLDERS.includes(name))
        expect(faults.join(), kind).toContain(`\`${name}\` input`);
    }
    // What GitLab's rules say, its client does.
    project = gateProject({ '.gitlab-ci.yml': gitlabPipeline([{ [name]: HOSTILE_VALUES[0]?.[1] ?? '' }], {}) });
    const { exitCode, output, jobs } = await runGitlab({ checkout: project });
    expect(exitCode).toBe(1);
    expect(output).toContain(`\`${name}\` input`);
    expect(jobs.size).toBe(0);
    untouched();
  });

  it('as a command are the name of a program that does not exist', async () => {
    const includes = HOSTILE_VALUES.map(([, command], at) => ({ 'job-name': `gate-${at}`, command }));
    project = gateProject({ '.gitlab-ci.yml': gitlabPipeline(includes, {}) });
    const { jobs } = await runGitlab({ checkout: project });
    expect([...jobs.values()]).toEqual(HOSTILE_VALUES.map(() => 'failed'));
    for (const at of HOSTILE_VALUES.keys())
      expect(existsSync(project.path(`.gitlab-ci-local/builds/gate-${at}/pwned`))).toBe(false);
  });

  it.each(HOSTILE_VALUES.slice(1, 3))('as the name of a job or a stage run nothing: %s', async (_, value) => {
    for (const name of ['job-name', 'stage']) {
      project?.remove();
      project = gateProject({ '.gitlab-ci.yml': gitlabPipeline([{ command: 'node probe.mjs', [name]: value }], {}) });
      await runGitlab({ checkout: project });
      const made = readdirSync(project.root, { recursive: true, encoding: 'utf8' });
      expect(made.filter((path) => path.split('/').at(-1) === 'pwned')).toEqual([]);
    }
  });
});
