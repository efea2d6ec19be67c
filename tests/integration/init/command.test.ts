import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { reliability } from '../../bundle/command.ts';
import { runInit } from '../../init/run-init.ts';
import { fixture } from '../../init/views.ts';

let checkout: Checkout | undefined;
afterEach(() => {
  checkout?.remove();
  checkout = undefined;
});

const GO = fixture('go');
const CONFIG = 'reliability.yml';
const WORKFLOW = '.github/workflows/ci.yml';

function project(files: Files): Checkout {
  checkout = Checkout.of(files);
  return checkout;
}
/** What git has not seen yet. */
const written = (one: Checkout): readonly string[] =>
  one
    .git('status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .sort();

describe('reliability init', () => {
  it('writes two files and says three things', async () => {
    const one = project(GO);
    const { exitCode, said } = await runInit(one.root);
    expect(exitCode).toBe(0);
    expect(written(one)).toEqual([WORKFLOW, CONFIG]);
    for (const word of [
      'Found',
      'Go: go test',
      'Written',
      CONFIG,
      WORKFLOW,
      'Next',
      '1.',
      '2.',
      '3.',
      'npx reliability coverage-gate',
    ])
      expect(said).toContain(word);
    expect(said).not.toContain('\u001b');
  });

  it('comes with the bundle, in any language of the machine, and asks nothing', async () => {
    const one = project(GO);
    const { exitCode, stdout, stderr } = await reliability(['init'], {
      in: one.root,
      env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
    });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('unit 95 % of lines');
    expect(one.read(CONFIG)).toContain('lines: 95\n');
  });

  it('prints with --dry-run, and writes nothing', async () => {
    const one = project({ ...GO, [CONFIG]: 'version: 1\n' });
    const { exitCode, said } = await runInit(one.root, '--dry-run', '--platform', 'gitlab');
    expect(exitCode).toBe(0);
    expect(written(one)).toEqual([]);
    expect(said).toMatch(/^# ---- reliability\.yml \(is there already: --force would replace it\)\n/u);
    expect(said).toContain('# ---- .gitlab-ci.yml\n');
  });

  it.each([
    [{ [CONFIG]: 'version: 1\n' }],
    [{ [CONFIG]: 'version: 1\n', '.github/workflows/reliability.yml': 'x' }],
  ])('replaces nothing without --force: %j', async (there) => {
    const one = project({ ...GO, ...there });
    const { exitCode, problem } = await runInit(one.root);
    expect(exitCode).toBe(2);
    for (const path of Object.keys(there)) expect(problem).toContain(path);
    expect(problem).toMatch(/^INIT-EXISTS: .*nothing was written\n.*--force/u);
    expect(written(one)).toEqual([]);
  });

  it('replaces with --force, and keeps the line ends of what was there', async () => {
    const one = project({ ...GO, [CONFIG]: 'version: 1\r\n' });
    expect((await runInit(one.root, '--force')).exitCode).toBe(0);
    expect(one.read(CONFIG)).toMatch(/^# What has to hold here.*\r\n/u);
    expect(one.read(CONFIG).replaceAll('\r\n', '')).not.toContain('\n');
    expect(one.read(WORKFLOW)).not.toContain('\r');
  });

  it('writes nothing at all where one of the files cannot be written', async () => {
    // .github is a file, so that there can be no folder of workflows; reliability.yml alone could be written.
    const one = project({ ...GO, '.github': 'x', [CONFIG]: 'version: 1\n' });
    const { exitCode, problem } = await runInit(one.root, '--force');
    expect(exitCode).toBe(2);
    expect(problem).toMatch(/^INIT-UNWRITABLE: .*nothing was\n/u);
    expect(written(one)).toEqual([]);
    expect(readdirSync(one.root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says the same of a disk that is read only', async ({ skip }) => {
    const through = [
      'unshare',
      '--mount',
      'sh',
      '-c',
      'mount --bind -o ro "$PWD" "$PWD" 2>/dev/null && mount -o remount,ro,bind "$PWD" && cd "$PWD" && exec "$0" "$@"',
    ];
    const one = project(GO);
    const probe = await reliability(['--version'], { in: one.root, through });
    if (probe.exitCode !== 0) skip('this user may mount nothing');
    const { exitCode, stderr } = await reliability(['init'], { in: one.root, through });
    expect([exitCode, written(one)]).toEqual([2, []]);
    expect(stderr).toMatch(/INIT-UNWRITABLE/u);
    expect(stderr).toMatch(/EROFS/u);
  });

  it('works without git, and says what gates need', async () => {
    const root = mkdtempSync(join(tmpdir(), 'reliability-no-git-'));
    try {
      for (const [path, text] of Object.entries({ ...GO, 'vendor/x/package.json': '{}' })) {
        mkdirSync(join(root, path, '..'), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      const { exitCode, said } = await runInit(root);
      expect(exitCode).toBe(0);
      expect(said).toContain('git init');
      expect(existsSync(join(root, WORKFLOW))).toBe(true);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it.each<readonly [what: string, files: Files, args: readonly string[], problem: string]>([
    ['an empty repository', {}, [], 'INIT-NOTHING-FOUND: there are no files here'],
    ['two configurations', { ...GO, [CONFIG]: '', '.github/reliability.yml': '' }, ['--force'], 'INIT-TWO-CONFIGS'],
    ['two CI systems', { ...GO, '.gitlab-ci.yml': '', 'azure-pipelines.yml': '' }, [], 'INIT-PLATFORM'],
    ['a gate that is none', GO, ['--gates', 'coverage'], 'CONFIG-VALUE'],
    ['a platform that is none', GO, ['--platform', 'jenkins'], 'CONFIG-VALUE'],
    ['an option that is none', GO, ['--yes'], 'CONFIG-UNKNOWN-OPTION'],
  ])('refuses %s', async (_, files, args, problem) => {
    const one = project(files);
    const result = await runInit(one.root, ...args);
    expect([result.exitCode, written(one)]).toEqual([2, []]);
    expect(result.problem.startsWith(problem), result.problem).toBe(true);
  });

  it('is for the root of a repository', async () => {
    const one = project({ 'api/go.mod': '', 'api/a_test.go': '' });
    expect((await runInit(one.path('api'))).problem).toContain(`cd ${one.root}`);
  });

  it('takes branch and host from git', async () => {
    const one = project(GO);
    one.git('branch', '--move', 'trunk');
    one.git('remote', 'add', 'origin', 'git@gitlab.acme.example:team/shop.git');
    await runInit(one.root);
    expect(written(one)).toEqual(['.gitlab-ci.yml', CONFIG]);
    await runInit(one.root, '--force', '--platform', 'github');
    expect(one.read(WORKFLOW)).toContain('branches: [trunk]');
  });
});
