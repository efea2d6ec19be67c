import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commits, makeCandidate } from '../../scripts/release/candidate.ts';
import { Repository } from '../../scripts/release/repository.ts';
import { ROOT } from '../dist.ts';

/** What a release reads of the checkout. */
const NEEDED = [
  ...['action.yml', '.pre-commit-hooks.yaml', 'LICENSE', 'README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'TESTING.md'],
  ...['package.json', 'package-lock.json', 'src/version.ts', 'actions', 'docs', 'schema', 'scripts/release'],
  ...['examples/pipelines', 'examples/plugins', 'examples/workflows'],
];

/** Of its own: right after a release, ours has nothing to say. */
export const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- what users notice\n\n## 0.0.1 (2026-01-01)\n\n- older\n';

/** Neither this machine's git configuration nor its user has a say. */
export const SOMEBODY: { readonly [name: string]: string } = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.com',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.com',
};

/** What is built, and how. */
export const BUILT: readonly string[] = ['src', 'scripts', 'tsconfig.json', 'tsconfig.build.json', '.gitignore'];

/** A repository of one commit with what a release needs of this one, and with `more` of it. */
export function releasableSources(folder: string, more: readonly string[] = []): Repository {
  for (const path of [...NEEDED, ...more]) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
  const sources = new Repository(folder);
  sources.git(['init', '--quiet', '--initial-branch=main'], SOMEBODY);
  sources.git(['add', '--all'], SOMEBODY);
  sources.git(['commit', '--quiet', '-m', 'feat: all of it'], SOMEBODY);
  return sources;
}

/** A candidate with a stand-in for the build, which takes long and is compared bit for bit elsewhere. */
export function standInCandidate(repository: Repository, version: string): Commits {
  const build = (output: string) => {
    mkdirSync(join(output, 'cli'), { recursive: true });
    writeFileSync(join(output, 'cli/index.js'), readFileSync(join(repository.folder, 'src/version.ts')));
  };
  const repositoryUrl = 'https://github.com/org/reliability';
  return makeCandidate(repository, { version, date: '2026-11-28', repositoryUrl, build });
}
