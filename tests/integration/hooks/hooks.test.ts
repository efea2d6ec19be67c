import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hooks } from '../../../src/commands/hooks.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { DIST } from '../../bundle/command.ts';
import { trueSamples } from '../../hooks/secret-corpus.ts';

let checkout: Checkout | undefined;
afterEach(() => {
  checkout?.remove();
  checkout = undefined;
});

const ENV = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
const [TOKEN] = trueSamples(3).filter(({ kind }) => kind === 'GitHub personal token');

/** The package as npm installs it. */
function project(): Checkout {
  checkout = Checkout.of({ '.gitignore': 'node_modules\n', 'a.txt': 'a\n' });
  checkout.write({
    'node_modules/.bin/reliability': `#!/bin/sh\nexec "${process.execPath}" "${join(DIST, 'cli', 'index.js')}" "$@"\n`,
  });
  chmodSync(checkout.path('node_modules/.bin/reliability'), 0o755);
  return checkout;
}
const git = (root: string, ...args: readonly string[]) =>
  spawnSync('git', args, { cwd: root, env: ENV, encoding: 'utf8' });

/** `reliability hooks ARGS` in this process. */
async function run(
  root: string,
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly said: string }> {
  let said = '';
  try {
    const exitCode = await hooks.run(args, nodeIo(root, ENV, Date.now), (text) => {
      said += text;
    });
    return { exitCode, said };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { exitCode: 2, said: `${error.problem.code} ${error.problem.hint}` };
  }
}

describe('installed hooks', () => {
  it('let a good commit through, and stop secrets, protected files and messages, by what is staged', async () => {
    const one = project();
    expect((await run(one.root, 'install')).exitCode).toBe(0);
    expect((await run(one.root, 'install')).exitCode).toBe(0);
    const commit = (message: string) => git(one.root, 'commit', '-m', message);

    one.write({ 'b.txt': 'b\n' });
    git(one.root, 'add', 'b.txt');
    const started = performance.now();
    const good = commit('feat: a file');
    // Two hooks, each a start of Node.js, on a machine that does other things too.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect([good.status, good.stderr]).toEqual([0, expect.any(String)]);

    one.write({ 'b.txt': 'c\n' });
    git(one.root, 'add', 'b.txt');
    expect(commit('a file')).toMatchObject({ status: 1 });

    // What is staged counts: here it is worse than what lies there.
    one.write({ 'with "quotes".ts': TOKEN!.text, '.env': 'A=1\n' });
    git(one.root, 'add', '--force', '.');
    one.write({ 'with "quotes".ts': 'nothing\n' });
    const bad = commit('feat: settings');
    expect(bad.status).toBe(1);
    expect(bad.stdout + bad.stderr).toContain('with "quotes".ts:2: a secret (github-pat)');
    expect(bad.stdout + bad.stderr).toContain('.env: a protected file');
    expect(bad.stdout + bad.stderr).not.toContain(/ghp_\w+/u.exec(TOKEN!.text)?.[0]);

    // And here it is better.
    git(one.root, 'rm', '--cached', '--quiet', '.env');
    git(one.root, 'add', '.', ':!.env');
    one.write({ 'with "quotes".ts': TOKEN!.text });
    expect(commit('feat: settings').status).toBe(0);
    expect((await run(one.root, 'uninstall')).said).toContain('Removed');
    expect(existsSync(one.path('.git/hooks/pre-commit'))).toBe(false);
  });

  it('leave hooks of others alone, and say what to add', async () => {
    const one = project();
    one.write({ '.git/hooks/commit-msg': '#!/bin/sh\nexit 0\n' });
    const { exitCode, said } = await run(one.root, 'install');
    expect([exitCode, said]).toEqual([2, expect.stringMatching(/^HOOKS-THERE .*reliability hooks run --message/u)]);
    expect(existsSync(one.path('.git/hooks/pre-commit'))).toBe(false);
    await run(one.root, 'uninstall');
    expect(one.read('.git/hooks/commit-msg')).toBe('#!/bin/sh\nexit 0\n');
  });

  it('go where core.hooksPath, husky and worktrees have theirs', async () => {
    const one = project();
    git(one.root, 'config', 'core.hooksPath', 'tools/hooks');
    await run(one.root, 'install');
    expect(readFileSync(one.path('tools/hooks/pre-commit'), 'utf8')).toContain('hooks run');
    git(one.root, 'config', 'core.hooksPath', '.husky/_');
    await run(one.root, 'install');
    expect(existsSync(one.path('.husky/pre-commit'))).toBe(true);
    git(one.root, 'config', '--unset', 'core.hooksPath');
    git(one.root, 'worktree', 'add', '--quiet', one.path('node_modules/other'));
    await run(one.path('node_modules/other'), 'install');
    expect(existsSync(one.path('.git/hooks/pre-commit'))).toBe(true);
  });

  it('look at a first commit, at links and binary files, and say when there is no repository', async () => {
    const one = project();
    git(one.root, 'checkout', '--quiet', '--orphan', 'new');
    mkdirSync(one.path('d'));
    one.write({ 'd/binary': new Uint8Array([0, 1, 2]), 'd/key.ts': TOKEN!.text });
    symlinkSync('nowhere', one.path('d/link'));
    git(one.root, 'add', '.');
    const { exitCode, said } = await run(one.root, 'run');
    expect([exitCode, said]).toEqual([1, expect.stringContaining('d/key.ts:2: a secret')]);
    git(one.root, 'rm', '--cached', '--quiet', 'd/key.ts');
    one.write({ 'large.txt': 'a\n'.repeat((8 << 20) + 1), 'large.bin': new Uint8Array((16 << 20) + 1) });
    git(one.root, 'add', 'large.txt', 'large.bin');
    const large = await run(one.root, 'run');
    expect(large).toEqual({ exitCode: 2, said: '? large.txt: larger than 16 MiB, so it was not looked at\n' });
    expect((await run('/', 'run')).said).toMatch(/^HOOKS-STAGED/u);
    expect((await run('/', 'install')).said).toMatch(/^HOOKS-NO-REPOSITORY/u);
    expect((await run(one.root)).said).toMatch(/^CONFIG-VALUE/u);
  });
});
