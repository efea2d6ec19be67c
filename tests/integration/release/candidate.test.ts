import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyManifest } from '../../../scripts/release/manifest.ts';
import { Repository } from '../../../scripts/release/repository.ts';
import { removeFolder, temporaryFolder } from '../../release/folder.ts';
import { releasableSources, SOMEBODY, standInCandidate } from '../../release/sources.ts';

let base: string;
let sources: Repository;
beforeEach(() => {
  base = temporaryFolder('candidate');
  sources = releasableSources(join(base, 'sources'));
});
afterEach(() => removeFolder(base));

const candidate = (repository: Repository) => standInCandidate(repository, '7.8.9');

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
