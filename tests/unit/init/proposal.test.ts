import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GATES } from '../../../src/gates.ts';
import { GATE_SECTIONS } from '../../../src/init/gates/index.ts';
import { CI_PLATFORMS } from '../../../src/init/platforms/index.ts';
import { type InitRequest, propose } from '../../../src/init/proposal.ts';
import { parseConfigFile } from '../../../src/shared/config/file.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { fixture, requestOf, viewOf } from '../../init/views.ts';

const GO = { 'go.mod': 'module a\n', 'a.go': '', 'a_test.go': '' };
const MIXED = {
  ...fixture('vitest'),
  'api/go.mod': '',
  'api/a_test.go': '',
  'jobs/pyproject.toml': '',
  'jobs/tests/test_a.py': 'def test_a(): pass',
};

const proposed = (files: { readonly [path: string]: string }, over: Partial<InitRequest> = {}) =>
  propose(viewOf(files), requestOf(over));

function problemOf(action: () => unknown): ProblemError['problem'] {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('reliability.yml', () => {
  it.each([
    'node-test',
    'vitest',
    'pip',
    'go',
    'rust',
    'maven',
  ])('of %s is read by the gates, with the thresholds', async (name) => {
    const { files } = proposed(fixture(name));
    const config = await parseConfigFile(files[0]?.text ?? '', 'reliability.yml');
    expect([...config.sections.keys()]).toEqual(['coverage-gate']);
    const suites = config.sections.get('coverage-gate')?.values.get('suites') as {
      unit: { lines: number; reports: string[] };
    };
    expect(suites.unit.lines).toBe(95);
    expect(suites.unit.reports).toHaveLength(1);
  });

  it('is valid with every gate, also once the signs of comments are taken away', async () => {
    const { files } = proposed(MIXED, { gates: GATES.map(({ id }) => id) });
    const text = files[0]?.text ?? '';
    const config = await parseConfigFile(text, 'reliability.yml');
    expect([...config.sections.keys()]).toEqual(GATES.map(({ id }) => id));
    const all = text.replace(/^( *)# ([\w-]+: [{["])/gmu, '$1$2');
    expect(all).not.toBe(text);
    await expect(parseConfigFile(all, 'reliability.yml')).resolves.toBeDefined();
  });

  it('has every gate that there is', () => {
    expect(GATE_SECTIONS.map(({ id }) => id).sort()).toEqual(GATES.map(({ id }) => id).sort());
  });

  it('joins the reports of all parts in one suite', () => {
    const { files, parts } = proposed(MIXED);
    expect(parts.map(({ ecosystem }) => ecosystem)).toEqual(['javascript', 'python', 'go']);
    const config = parse(files[0]?.text ?? '') as { 'coverage-gate': { suites: { unit: { reports: string[] } } } };
    expect(config['coverage-gate'].suites.unit.reports).toEqual([
      'coverage/unit/lcov.info',
      'jobs/coverage/unit/python.xml',
      'api/coverage/unit/go.out',
    ]);
  });
});

describe('the platform', () => {
  const paths = (files: { readonly [path: string]: string }, over: Partial<InitRequest> = {}) =>
    proposed({ ...GO, ...files }, over).files.map(({ path }) => path);

  it.each<
    readonly [
      what: string,
      files: { readonly [path: string]: string },
      over: Partial<InitRequest>,
      written: readonly string[],
    ]
  >([
    ['nothing', {}, {}, ['reliability.yml', '.github/workflows/ci.yml']],
    ['a workflow', { '.github/workflows/x.yml': '' }, {}, ['reliability.yml', '.github/workflows/reliability.yml']],
    ['GitLab', { '.gitlab-ci.yml': '' }, {}, ['reliability.yml', '.gitlab/reliability.gitlab-ci.yml']],
    ['Azure', { 'azure-pipelines.yml': '' }, {}, ['reliability.yml', '.azure-pipelines/reliability.yml']],
    ['the remote', {}, { host: 'gitlab.com' }, ['reliability.yml', '.gitlab-ci.yml']],
    ['a remote of a company', {}, { host: 'gitlab.acme.example' }, ['reliability.yml', '.gitlab-ci.yml']],
    ['a remote of Azure', {}, { host: 'dev.azure.com' }, ['reliability.yml', 'azure-pipelines.yml']],
    [
      'files before the remote',
      { '.gitlab-ci.yml': '' },
      { host: 'github.com' },
      ['reliability.yml', '.gitlab/reliability.gitlab-ci.yml'],
    ],
    ['what was asked for', { '.gitlab-ci.yml': '' }, { platform: 'azure' }, ['reliability.yml', 'azure-pipelines.yml']],
    [
      'a configuration elsewhere',
      { '.github/reliability.yml': '' },
      {},
      ['.github/reliability.yml', '.github/workflows/ci.yml'],
    ],
    ['a whole pipeline', { '.gitlab-ci.yml': '' }, { whole: true }, ['reliability.yml', '.gitlab-ci.yml']],
  ])('%s', (_, files, over, written) => {
    expect(paths(files, over)).toEqual(written);
  });

  it('is asked for where files of two speak for both, unless the remote decides', () => {
    const files = { ...GO, '.gitlab-ci.yml': '', 'azure-pipelines.yml': '' };
    expect(problemOf(() => proposed(files))).toMatchObject({ code: 'INIT-PLATFORM' });
    expect(proposed(files, { host: 'dev.azure.com' }).choice.platform.id).toBe('azure');
  });

  it.each([
    ['stages: [build, test, deploy]', 'test'],
    ['stages:\n  - build\n  - "unit tests" # x\n  - deploy\n', 'unit tests'],
    ['stages: [a, b]', 'b'],
    ['job:\n  script: [x]', 'test'],
  ])('puts jobs into a stage of GitLab that is there: %j', (text, stage) => {
    const { files, addition } = proposed({ ...GO, '.gitlab-ci.yml': text });
    const { coverage } = parse(files[1]?.text ?? '') as { coverage: { stage: string } };
    expect(coverage.stage).toBe(stage);
    expect(addition).toEqual({
      path: '.gitlab-ci.yml',
      lines: ['include: [{ local: .gitlab/reliability.gitlab-ci.yml }]'],
    });
  });

  it.each(['stages', 'jobs', 'steps'])('becomes a template of %s beside a pipeline of Azure', (level) => {
    const { files, addition } = proposed({ ...GO, 'azure-pipelines.yml': `trigger: none\n${level}:\n- x: y\n` });
    expect(Object.keys(parse(files[1]?.text ?? '') as object)).toEqual([level]);
    expect(addition?.lines).toEqual([`${level}:`, '  - template: .azure-pipelines/reliability.yml']);
  });
});

describe('what is not written', () => {
  it.each<readonly [code: string, files: { readonly [path: string]: string }, hint: string]>([
    ['INIT-NOTHING-FOUND', {}, 'package.json'],
    ['INIT-NOTHING-FOUND', { 'README.md': '' }, 'Looked for'],
    ['INIT-NOTHING-FOUND', { '$(x)/go.mod': '' }, 'rename'],
    ['INIT-NO-TESTS', { 'package.json': '{}' }, 'No script of package.json runs tests yet'],
    ['INIT-TWO-CONFIGS', { ...GO, 'reliability.yml': '', '.github/reliability.yml': '' }, 'Remove one'],
  ])('%s', (code, files, hint) => {
    const problem = problemOf(() => proposed(files));
    expect(problem.code).toBe(code);
    expect(problem.hint).toContain(hint);
  });

  it('holds no step that nothing in the repository stands for', () => {
    for (const { id } of CI_PLATFORMS) {
      const text = proposed(GO, { platform: id, whole: true })
        .files.map((file) => file.text)
        .join('\n');
      const active = text
        .split('\n')
        .filter((line) => !line.trim().startsWith('#'))
        .join('\n');
      for (const missing of ['docker', 'deploy', 'smoke', 'rollback', 'staging', 'production', 'e2e'])
        expect(active, `${id}: ${missing}`).not.toContain(missing);
      // As comments, they say what to do.
      expect(text).toContain('ci/deploy.sh');
      expect(text).toContain('Dockerfile');
    }
  });

  it('takes no branch that would be more than a name', () => {
    expect(proposed(GO, { branch: "x'); evil" }).plan.branch).toBe('main');
  });
});
