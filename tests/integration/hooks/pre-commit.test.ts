import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { layOutTree } from '../../../scripts/release/tree.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { DIST } from '../../bundle/command.ts';
import { trueSamples } from '../../hooks/secret-corpus.ts';

const PYTHON = process.env['RELIABILITY_PYTHON'] ?? 'python3';
const HAS_PRE_COMMIT = spawnSync(PYTHON, ['-m', 'pre_commit', '--version']).status === 0;
if (!HAS_PRE_COMMIT) console.log(`skipped: ${PYTHON} has no pre_commit, which starts hooks`);

const folder = mkdtempSync(join(tmpdir(), 'reliability-pre-commit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENV = {
  ...process.env,
  HOME: folder,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  // Nothing is to be fetched.
  npm_config_offline: 'true',
};

function run(directory: string, program: string, ...args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: directory, env: ENV, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

it.skipIf(!HAS_PRE_COMMIT)('pre-commit starts them from a release', () => {
  const release = join(folder, 'release');
  layOutTree(release, { dist: DIST });
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'v1'],
    ['tag', 'v1'],
  ])
    expect(run(release, 'git', ...args)).toEqual({ status: 0, said: '' });
  const hooks = '[{id: reliability}, {id: reliability-message}]';
  const checkout = Checkout.of({
    'a.txt': 'a\n',
    '.pre-commit-config.yaml': `default_install_hook_types: [pre-commit, commit-msg]\nrepos:\n  - {repo: "${release}", rev: v1, hooks: ${hooks}}\n`,
  });
  try {
    const commit = (message: string) => {
      run(checkout.root, 'git', 'add', '--all');
      return run(checkout.root, 'git', 'commit', '--message', message);
    };
    expect(run(checkout.root, PYTHON, '-m', 'pre_commit', 'install')).toMatchObject({ status: 0 });

    checkout.write({ 'b.txt': 'b\n' });
    const good = commit('feat: b');
    expect(good.status, good.said).toBe(0);
    checkout.write({ 'b.txt': 'c\n' });
    expect(commit('something')).toMatchObject({ status: 1, said: expect.stringContaining('message of the commit') });

    const [token] = trueSamples(3).filter(({ kind }) => kind === 'GitHub personal token');
    checkout.write({ 'c.txt': `${token!.text}\n` });
    const secret = commit('feat: c');
    expect(secret.status).toBe(1);
    expect(secret.said).toContain('c.txt');
    expect(secret.said).not.toContain(token!.text);
  } finally {
    checkout.remove();
  }
});
