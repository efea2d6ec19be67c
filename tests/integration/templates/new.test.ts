import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { copyCheckout } from '../../bundle/checkout-copy.ts';
import { ROOT } from '../../dist.ts';
import { runAzure } from '../../platform/azure-pipeline.ts';
import { gitlabUnavailable, runGitlab } from '../../platform/gitlab-runner.ts';
import { runAction } from '../../platform/runner.ts';

const ID = 'sample-gate';
const CODE = 'SAMPLE-GATE-NOT-MEASURED';
const FORMAT = 'sample-format';
/** Beside what a build needs: what is printed, and the tests that hold for every gate. */
const ALSO = [
  'action.yml',
  'actions',
  'azure-pipelines',
  'docs',
  'gitlab',
  'schema',
  'biome.json',
  '.gitignore',
].concat(
  ['vitest.config.ts', 'tests/setup.ts', 'tests/sequencer.ts', 'tests/unit', 'tests/architecture', 'tests/golden'],
  ['tests/cpu-time.ts', 'tests/fixtures/coverage'],
);

let copy: string;
let project: Checkout;

/** One of this repository's own commands, in the copy. */
function node(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** Also red when no test is of that name. */
function unitTests(...args: readonly string[]): void {
  const report = join(copy, 'build', 'tests.json');
  const reporting = ['--reporter', 'json', '--outputFile', report];
  node(join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '--project', 'unit', ...reporting, ...args);
  const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as { readonly numPassedTests: number };
  expect(numPassedTests).toBeGreaterThan(3);
}

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-new-')));
  copyCheckout(ROOT, copy);
  for (const path of ALSO) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  // Tools that are no part of what is built need not be copied.
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!existsSync(join(copy, 'node_modules', name)))
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  node('scripts/new.ts', 'gate', ID);
  node('scripts/new.ts', 'format', FORMAT);
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  node('scripts/generate.ts');
  node('scripts/build.ts', '--output', 'build/dist');
  project = Checkout.of({
    'reports/a.json': '{}',
    'gitlab/gate.yml': readFileSync(join(copy, 'gitlab', `${ID}.yml`)),
    'azure/gate.yml': readFileSync(join(copy, 'azure-pipelines', `${ID}.yml`)),
  });
}, 240_000);

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  project.remove();
});

const command = (): string => `node ${join(copy, 'build', 'dist', 'cli', 'index.js')}`;

describe('npm run new -- gate sample-gate and format sample-format, then npm run generate', () => {
  it('prints every file of every platform', () => {
    for (const path of [
      `actions/${ID}/action.yml`,
      `actions/${ID}/README.md`,
      `gitlab/${ID}.yml`,
      `azure-pipelines/${ID}.yml`,
    ])
      expect(existsSync(join(copy, path)), path).toBe(true);
    const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
    expect(read('docs/errors.md')).toContain(CODE);
    expect(read('schema/reliability.schema.json')).toContain(`"${ID}"`);
    for (const page of ['gitlab', 'azure']) expect(read(`docs/platforms/${page}.md`)).toContain(`${ID}.yml`);
    expect(node('scripts/generate.ts', '--check')).toContain('up to date');
  });

  it('is formatted and linted, and keeps every rule that holds for all gates', () => {
    node(
      join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
      'check',
      '--error-on-warnings',
      'src/gates.ts',
      `src/${ID}`,
      'src/shared/formats/coverage/index.ts',
      `src/shared/formats/coverage/${FORMAT}.ts`,
      `tests/unit/${ID}`,
      `tests/unit/shared/formats/coverage/${FORMAT}.test.ts`,
    );
    const formats = ['registry', FORMAT].map((name) => `shared/formats/coverage/${name}.test.ts`);
    // What is printed was compared above.
    const tests = ['architecture.test.ts', 'errors.test.ts', 'scripts/print', ID, ...formats];
    unitTests(...tests.map((name) => `tests/unit/${name}`));
    // What holds for the fixtures of every format; those of the others are long.
    unitTests('tests/unit/shared/formats/coverage/fixtures.test.ts', '--testNamePattern', FORMAT);
  }, 120_000);

  it('passes no report of the format, which it knows but does not read yet', () => {
    const made = join(copy, 'tests/fixtures/coverage', FORMAT, 'first');
    const before = readdirSync(made).map((name) => readFileSync(join(made, name), 'utf8'));
    execFileSync(join(made, 'made-by.sh'));
    expect(readdirSync(made).map((name) => readFileSync(join(made, name), 'utf8'))).toEqual(before);
    project.write({ 'coverage/report.txt': readFileSync(join(made, 'report.txt')) });
    const gate = ['coverage-gate', '--unit-reports', 'coverage/report.txt', '--unit-lines', '1'];
    const { status, stdout } = spawnSync(process.execPath, [join(copy, 'build/dist/cli/index.js'), ...gate], {
      cwd: project.root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toContain('SAMPLE-FORMAT-UNSUPPORTED');
    expect(node('build/dist/cli/index.js', 'explain', 'SAMPLE-FORMAT-UNSUPPORTED')).toContain('Sample format');
  });

  it('runs as an action: inconclusive, for nothing is measured', async () => {
    const { exitCode, outputs, log, runnerErrors } = await runAction({
      script: join(copy, 'build', 'dist', ID, 'index.js'),
      workspace: project.root,
      inputs: { reports: 'reports/*.json' },
    });
    expect(exitCode).toBe(2);
    expect(runnerErrors).toEqual([]);
    expect(outputs.get('outcome')).toBe('inconclusive');
    expect(log).toContain(CODE);
    expect(log).toContain('Reports found: 1');
  });

  it('repeats its verdict offline, and explains its code', () => {
    const facts = project.path(`reliability-report/${ID}/facts.json`);
    const cli = join(copy, 'build/dist/cli/index.js');
    const { status, stdout } = spawnSync(process.execPath, [cli, 'decide', '--facts', facts], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toContain(CODE);
    expect(node('build/dist/cli/index.js', 'explain', CODE)).toContain('measures nothing yet');
  });

  it('runs on GitLab', async ({ skip }) => {
    skip(gitlabUnavailable !== undefined, gitlabUnavailable);
    const include = [{ local: 'gitlab/gate.yml', inputs: { command: command(), reports: 'reports/*.json' } }];
    project.write({ '.gitlab-ci.yml': JSON.stringify({ include }) });
    project.commit();
    const { exitCode, jobs, output, artifact } = await runGitlab({ checkout: project });
    expect(exitCode).toBe(1);
    expect(jobs.get(ID)).toBe('failed');
    expect(output).toContain('Reports found: 1');
    expect(artifact(ID, `reliability-report/${ID}/verdict.json`)).toContain(CODE);
  });

  it('runs on Azure', async () => {
    project.write({
      'azure-pipelines.yml': JSON.stringify({
        steps: [{ template: 'azure/gate.yml', parameters: { command: command(), reports: 'reports/*.json' } }],
      }),
    });
    const result = await runAzure({ repositories: { self: project.root }, file: 'azure-pipelines.yml' });
    expect(result.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['failed', 'succeeded', 'succeeded']);
    expect(result.jobs[0]?.steps[0]?.log).toContain('Reports found: 1');
    expect(readFileSync(join(result.artifacts, `reliability-${ID}-1`, 'verdict.json'), 'utf8')).toContain(CODE);
    result.remove();
  });
});
