import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitTree } from '../../../scripts/release/commit-tree.ts';
import { writeManifest } from '../../../scripts/release/manifest.ts';
import { Repository } from '../../../scripts/release/repository.ts';
import { move, planMove } from '../../../scripts/release/rollback.ts';
import { ROOT } from '../../dist.ts';
import { removeFolder, temporaryFolder } from '../../release/folder.ts';

const GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Someone',
  GIT_AUTHOR_EMAIL: 'someone@example.com',
  GIT_COMMITTER_NAME: 'Someone',
  GIT_COMMITTER_EMAIL: 'someone@example.com',
};

let base: string;
let sources: Repository;
const git = (...args: readonly string[]): string => sources.git(args, GIT);
const onRemote = (tag: string): string => git('ls-remote', 'origin', `refs/tags/${tag}`).split('\t')[0] ?? '';

beforeEach(() => {
  base = temporaryFolder('rollback');
  mkdirSync(join(base, 'remote.git'));
  mkdirSync(join(base, 'sources'));
  new Repository(join(base, 'remote.git')).git(['init', '--quiet', '--bare'], GIT);
  sources = new Repository(join(base, 'sources'));
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', join(base, 'remote.git'));
});
afterEach(() => removeFolder(base));

/** Sources, a tree of their release, the commit of the tree, the tag on the remote. Returns the commit. */
function release(version: string, change: (tree: string) => void = () => undefined): string {
  writeFileSync(join(sources.folder, 'source.ts'), version);
  git('add', '--all');
  git('commit', '--quiet', '--message', `sources of ${version}`);
  const tree = layOut(version);
  change(tree);
  const commit = commitTree(sources, tree, version);
  git('push', '--quiet', 'origin', 'main', `${commit}:refs/tags/v${version}`);
  return commit;
}

function layOut(version: string): string {
  const tree = join(base, `tree-${version}`);
  mkdirSync(join(tree, 'dist'), { recursive: true });
  writeFileSync(join(tree, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(tree, 'dist', 'index.js'), `// ${version}\r\n`);
  writeManifest(tree);
  return tree;
}

function rollback(...args: readonly string[]): string {
  const script = join(ROOT, 'scripts/release/rollback.ts');
  return execFileSync(process.execPath, [script, ...args], {
    cwd: sources.folder,
    env: { PATH: process.env['PATH'], ...GIT },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('the commit of a release', () => {
  it('has the files of the tree byte for byte, and the sources as its parent', () => {
    const commit = release('1.0.0');
    expect(git('rev-parse', `${commit}^1`)).toBe(git('rev-parse', 'main'));
    expect(git('ls-tree', '-r', '--name-only', commit).split('\n')).toEqual([
      'MANIFEST.sha256',
      'dist/index.js',
      'package.json',
    ]);
    expect(sources.withFiles(commit, (folder) => readFileSync(join(folder, 'dist/index.js'), 'utf8'))).toBe(
      '// 1.0.0\r\n',
    );
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is the same when it is made again, elsewhere and later', () => {
    const commit = release('1.0.0');
    const clone = join(base, 'clone');
    sources.git(['clone', '--quiet', join(base, 'remote.git'), clone, '--branch', 'main'], GIT);
    const tree = join(base, 'elsewhere');
    cpSync(join(base, 'tree-1.0.0'), tree, { recursive: true });
    expect(commitTree(new Repository(clone), tree, '1.0.0')).toBe(commit);
  });

  it('is not made of a tree that was changed', () => {
    const spoil = (tree: string) => writeFileSync(join(tree, 'dist/index.js'), 'evil');
    expect(() => release('1.0.0', spoil)).toThrow('dist/index.js was changed');
  });
});

describe('rollback', () => {
  it('says what it would do, and does nothing', () => {
    const first = release('1.0.0');
    const second = release('1.1.0');
    move(sources, 'origin', planMove(sources, 'origin', 'v1.1.0'));
    expect(rollback('v1.0.0')).toBe(`v1: ${second} -> ${first} (v1.0.0, verified): a dry run; add --push to move it\n`);
    expect(onRemote('v1')).toBe(second);
  });

  it('makes the tag of the major version, moves it forward and back, and leaves the others alone', () => {
    const first = release('1.0.0');
    const second = release('1.1.0');
    const next = release('2.0.0');
    expect(rollback('v1.1.0', '--push')).toContain(`v1: does not exist -> ${second}`);
    expect(onRemote('v1')).toBe(second);
    expect(rollback('v1.0.0', '--push')).toContain('moved');
    expect(onRemote('v1')).toBe(first);
    expect(rollback('v1.0.0', '--push')).toContain('nothing to do');
    rollback('v2.0.0', '--push');
    expect([onRemote('v1'), onRemote('v2'), onRemote('v1.0.0'), onRemote('v1.1.0')]).toEqual([
      first,
      next,
      first,
      second,
    ]);
  });

  it('works from a clone that has none of the tags, and where the tag is annotated', () => {
    const first = release('1.0.0');
    git('tag', '--annotate', '--message', 'by hand', 'v1', 'main');
    git('push', '--quiet', 'origin', 'v1');
    git('tag', '--delete', 'v1');
    const clone = join(base, 'clone');
    sources.git(['clone', '--quiet', '--no-tags', '--depth=1', `file://${join(base, 'remote.git')}`, clone], GIT);
    const other = new Repository(clone);
    move(other, 'origin', planMove(other, 'origin', 'v1.0.0'));
    expect(onRemote('v1')).toBe(first);
  });

  it.each<readonly [why: string, target: string, said: RegExp]>([
    ['does not exist', 'v1.5.0', /has no tag v1\.5\.0/],
    ['is only here', 'v1.6.0', /has no tag v1\.6\.0/],
    ['is no release', 'v1', /no release/],
    ['is a branch', 'main', /no release/],
    ['is an option', 'v1.0.0 --upload-pack=evil', /no release/],
    ['is of sources', 'v1.7.0', /MANIFEST\.sha256 is missing/],
    ['was changed', 'v1.8.0', /dist\/index\.js was changed/],
    ['is another release', 'v1.9.0', /holds the release 1\.0\.0/],
  ])('refuses a target that %s', (_why, target, said) => {
    const first = release('1.0.0');
    git('tag', 'v1.6.0', first);
    git('push', '--quiet', 'origin', 'main:refs/tags/v1.7.0', `${first}:refs/tags/v1.9.0`);
    const spoilt = spoil(first);
    git('push', '--quiet', 'origin', `${spoilt}:refs/tags/v1.8.0`);
    expect(() => planMove(sources, 'origin', target)).toThrow(said);
    expect(onRemote('v1')).toBe('');
  });

  it('is refused by the remote when somebody else moved the tag meanwhile', () => {
    release('1.0.0');
    const second = release('1.1.0');
    const plan = planMove(sources, 'origin', 'v1.0.0');
    move(sources, 'origin', planMove(sources, 'origin', 'v1.1.0'));
    expect(() => move(sources, 'origin', plan)).toThrow();
    expect(onRemote('v1')).toBe(second);
  });
});

/** The same release with another file in it, as somebody with write access could push it. */
function spoil(commit: string): string {
  const index = { ...GIT, GIT_INDEX_FILE: join(base, 'index') };
  sources.git(['read-tree', commit], index);
  const blob = git('hash-object', '-w', 'source.ts');
  sources.git(['update-index', '--cacheinfo', `100644,${blob},dist/index.js`], index);
  const tree = sources.git(['write-tree'], index);
  return git('commit-tree', tree, '-m', 'Release', '-p', commit);
}
