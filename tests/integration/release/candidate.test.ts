import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCandidate } from '../../../scripts/release/candidate.ts';
import { verifyManifest } from '../../../scripts/release/manifest.ts';
import { Repository } from '../../../scripts/release/repository.ts';
import { ROOT } from '../../dist.ts';
import { removeFolder, temporaryFolder } from '../../release/folder.ts';

/** What a release reads of the checkout. The build is a stand-in: the real one is compared bit for bit elsewhere. */
const NEEDED = [
  ...['action.yml', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'TESTING.md'],
  ...['package.json', 'package-lock.json', 'src/version.ts', 'actions', 'docs', 'schema'],
];
const SOMEBODY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 's@example.com',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 's@example.com',
};

let base: string;
let sources: Repository;
beforeEach(() => {
  base = temporaryFolder('candidate');
  const folder = join(base, 'sources');
  for (const path of NEEDED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  sources = new Repository(folder);
  sources.git(['init', '--quiet', '--initial-branch=main'], SOMEBODY);
  sources.git(['add', '--all'], SOMEBODY);
  sources.git(['commit', '--quiet', '-m', 'feat: all of it'], SOMEBODY);
});
afterEach(() => removeFolder(base));

function candidate(repository: Repository, version = '7.8.9') {
  const build = (output: string) => {
    mkdirSync(join(output, 'cli'), { recursive: true });
    writeFileSync(join(output, 'cli/index.js'), readFileSync(join(repository.folder, 'src/version.ts')));
  };
  const repositoryUrl = 'https://github.com/org/reliability';
  return makeCandidate(repository, { version, date: '2026-11-28', repositoryUrl, build });
}

describe('the candidate of a release', () => {
  it('is a commit of the sources with the version, and one of the tree with that as its parent', () => {
    const before = sources.git(['rev-parse', 'HEAD']);
    const { source, release } = candidate(sources);
    expect(sources.git(['rev-parse', `${source}^1`, `${release}^1`])).toBe(`${before}\n${source}`);
    expect(sources.git(['diff', '--name-only', before, source]).split('\n')).toEqual([
      'CHANGELOG.md',
      'dist/cli/index.js',
      'package-lock.json',
      'package.json',
      'src/version.ts',
    ]);
    expect(sources.git(['show', `${source}:CHANGELOG.md`])).toContain('## 7.8.9 (2026-11-28)');
    const own = JSON.parse(sources.git(['show', `${release}:package.json`]));
    expect(own).toMatchObject({ version: '7.8.9', repository: { url: 'git+https://github.com/org/reliability.git' } });
    expect(sources.git(['show', `${release}:dist/cli/index.js`])).toContain('7.8.9');
    expect(sources.withFiles(release, verifyManifest)).toEqual([]);
    expect(sources.git(['status', '--porcelain'])).toBe('');
  });

  it('is the same from another clone', () => {
    const clone = join(base, 'clone');
    sources.git(['clone', '--quiet', sources.folder, clone], SOMEBODY);
    expect(candidate(new Repository(clone))).toEqual(candidate(sources));
  });

  it('is not made of changes that nobody has reviewed', () => {
    writeFileSync(join(sources.folder, 'LICENSE'), 'mine');
    expect(() => candidate(sources)).toThrow('nobody has reviewed');
  });
});
