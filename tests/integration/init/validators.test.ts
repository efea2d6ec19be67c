import { afterEach, describe, expect, it } from 'vitest';
import { propose } from '../../../src/init/proposal.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { fixture, requestOf, viewOf } from '../../init/views.ts';
import { azureFaults } from '../../platform/azure-check.ts';
import { gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
import { unpinnedActions, workflowFaults } from '../../platform/workflow-validators.ts';

type Files = { readonly [path: string]: string };

let project: Checkout | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

/** Everything that a whole pipeline can have. */
const SHOP: Files = {
  'package.json': JSON.stringify({
    scripts: {
      lint: 'biome check .',
      build: 'tsc',
      fuzz: 'node fuzz.js',
      'test:unit': 'vitest run',
      'test:integration': 'vitest run --project integration',
      'test:e2e': 'playwright test',
    },
    devDependencies: { vitest: '5' },
  }),
  'package-lock.json': '',
  Dockerfile: 'FROM node:24\nCOPY dist/ .\n',
  'ci/deploy.sh': '',
  'ci/smoke.sh': '',
  'ci/rollback.sh': '',
};
/** Every ecosystem in one repository, each in a folder, some of them twice. */
const ALL: Files = {
  ...Object.fromEntries(
    ['node-test', 'vitest', 'pip', 'go', 'rust', 'maven'].flatMap((name) =>
      Object.entries(fixture(name)).map(([path, text]) => [`parts/${name} 1/${path}`, text]),
    ),
  ),
  'more/uv/uv.lock': '',
  'more/uv/pyproject.toml': '',
  'more/uv/test_a.py': 'def test_a(): pass',
  'more/gradle/settings.gradle': '',
  'more/gradle/src/test/java/A.java': '',
  'Shop.sln': '',
  'more/net/T.csproj': 'Microsoft.NET.Test.Sdk',
  'more/php/composer.json': '{"require-dev":{"phpunit/phpunit":"1"}}',
  'more/ruby/Gemfile': '',
  'more/ruby/spec/spec_helper.rb': 'SimpleCov.start',
  'ci/deploy.sh': '',
};
const PROJECTS: readonly (readonly [name: string, files: Files])[] = [
  ...['node-test', 'vitest', 'pip', 'go', 'rust', 'maven'].map((name) => [name, fixture(name)] as const),
  ['a shop', SHOP],
  ['everything', ALL],
];
const EVERY_GATE = ['coverage-gate', 'determinism'];

const written = (platform: string, files: Files, whole: boolean, more: Files = {}): Files => {
  const { files: all } = propose(viewOf({ ...files, ...more }), requestOf({ platform, whole, gates: EVERY_GATE }));
  return Object.fromEntries(all.map(({ path, text }) => [path, text]));
};

describe.each([false, true])('what init writes, whole: %s', (whole) => {
  it.each(PROJECTS)("%s: GitHub's language service and actionlint have nothing to say", async (_, files) => {
    for (const [path, text] of Object.entries(written('github', files, whole))) {
      if (!path.startsWith('.github/workflows/')) continue;
      expect(await workflowFaults({ path, text })).toEqual([]);
      expect(unpinnedActions({ path, text })).toEqual([]);
    }
  });

  it.each(PROJECTS)('%s: the expander of Azure has nothing to say', (_, files) => {
    const all = written('azure', files, whole);
    project = Checkout.of(all);
    for (const path of Object.keys(all))
      if (path.startsWith('azure-')) expect(azureFaults({ self: project.root }, path)).toEqual([]);
  });

  it.skipIf(gitlabUnavailable !== undefined).each(PROJECTS.slice(-2))(
    '%s: gitlab-ci-local and its schema have nothing to say',
    async (_, files) => {
      project = Checkout.of(written('gitlab', files, whole));
      const { exitCode, output } = await runGitlab({ checkout: project, list: true });
      expect(exitCode, output).toBe(0);
      expect(output).toContain('coverage-gate');
    },
  );
});

describe('beside a pipeline that is there', () => {
  it.each(['stages:\n  - stage: a\n    jobs:\n', 'jobs:\n', 'steps:\n'])('is a template for Azure: %j', (level) => {
    const job = '- job: b\n  steps:\n  - bash: "true"\n';
    const body = level === 'steps:\n' ? '- bash: "true"\n' : job;
    const main = `${level}${body.replace(/^/gmu, level.startsWith('stages') ? '      ' : '  ').trimEnd()}\n`;
    const all = written('azure', fixture('go'), false, { 'azure-pipelines.yml': main });
    const last = level.startsWith('stages') ? '  - template: ' : '  - template: ';
    project = Checkout.of({ ...all, 'azure-pipelines.yml': `${main}${last}.azure-pipelines/reliability.yml\n` });
    expect(azureFaults({ self: project.root }, 'azure-pipelines.yml')).toEqual([]);
  });

  it.skipIf(gitlabUnavailable !== undefined)('is a file to include for GitLab', async () => {
    const main = 'stages: [build, checks]\nb:\n  stage: build\n  script: ["true"]\n';
    const all = written('gitlab', fixture('go'), false, { '.gitlab-ci.yml': main });
    project = Checkout.of({
      ...all,
      '.gitlab-ci.yml': `${main}include: [{ local: .gitlab/reliability.gitlab-ci.yml }]\n`,
    });
    const { exitCode, output } = await runGitlab({ checkout: project, list: true });
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/coverage-gate .*checks/u);
  });
});

describe('parts that wait for a script', () => {
  /** Takes the signs away in front of the lines below one that asks for it, as far as they go. */
  const taken = (text: string): string => {
    let inside = false;
    return text
      .split('\n')
      .map((line) => {
        const comment = /^( *)#(?: (.*))?$/u.exec(line);
        const asked = line.endsWith('take away the signs in front of the lines below.');
        if (asked || comment === null || line.includes('# Add to the stages:')) {
          inside = asked || (inside && comment !== null);
          return line;
        }
        return inside ? `${comment[1]}${comment[2] ?? ''}` : line;
      })
      .join('\n');
  };

  it('are right once their signs are taken away: GitHub', async () => {
    const { '.github/workflows/ci.yml': text = '' } = written('github', fixture('go'), true);
    expect(await workflowFaults({ path: '.github/workflows/ci.yml', text: taken(text) })).toEqual([]);
    expect(taken(text)).toMatch(/^ {2}production:$/mu);
    expect(taken(text)).toMatch(/^ {2}image:$/mu);
  });

  it('are right once their signs are taken away: Azure', () => {
    const { 'azure-pipelines.yml': text = '' } = written('azure', fixture('go'), true);
    project = Checkout.of({ 'azure-pipelines.yml': taken(text) });
    expect(azureFaults({ self: project.root }, 'azure-pipelines.yml')).toEqual([]);
    expect(taken(text)).toMatch(/^ {2}- stage: production$/mu);
  });

  it.skipIf(gitlabUnavailable !== undefined)('are right once their signs are taken away: GitLab', async () => {
    const { '.gitlab-ci.yml': text = '' } = written('gitlab', fixture('go'), true);
    const whole = taken(text).replace(
      'stages: [check, gate]',
      'stages: [check, gate, image, staging, production, rollback]',
    );
    project = Checkout.of({ '.gitlab-ci.yml': whole });
    const { exitCode, output } = await runGitlab({ checkout: project, list: true });
    expect(exitCode, output).toBe(0);
    expect(output).toContain('rollback-production');
  });
});
