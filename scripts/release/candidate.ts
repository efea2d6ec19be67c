// Makes a release in this checkout, and tells nobody: a commit of the sources with the version and a fresh dist/, and the
// commit that the tag will point to. The same HEAD, version and date give the same two commits on any machine.
// Usage: node scripts/node24.mjs scripts/release/candidate.ts VERSION DATE [--repository URL]   prints both commits
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.ts';
import { commitTree, releaseIdentity } from './commit-tree.ts';
import { Repository } from './repository.ts';
import { withVersion } from './set-version.ts';
import { layOutTree } from './tree.ts';
import { parseVersion } from './version.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const VERSIONED = ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'];

export interface Candidate {
  readonly version: string;
  /** `YYYY-MM-DD`, for the changelog. */
  readonly date: string;
  readonly repositoryUrl?: string;
  /** Builds into a folder; after the version was written, because the bundle holds it. */
  readonly build: (output: string) => void;
}

export interface Commits {
  /** What main becomes. */
  readonly source: string;
  /** What the tag becomes; its parent is `source`. */
  readonly release: string;
}

/** Throws when the checkout has changes, or when a file that names the version cannot be changed. */
export function makeCandidate(repository: Repository, candidate: Candidate): Commits {
  const root = repository.folder;
  if (repository.git(['status', '--porcelain', '--untracked-files=no']) !== '')
    throw new Error('the checkout has changes that nobody has reviewed');
  const before = new Map(VERSIONED.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const));
  for (const [path, text] of withVersion(before, candidate.version, candidate.date))
    writeFileSync(join(root, path), text);
  candidate.build(join(root, 'dist'));
  repository.git(['add', '--all', '--', ...VERSIONED, 'dist']);
  const identity = releaseIdentity(repository, 'HEAD');
  const message = `chore(release): ${candidate.version}`;
  repository.git(['commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--no-verify', '-m', message], identity);
  const source = repository.git(['rev-parse', 'HEAD']);
  const temporary = mkdtempSync(join(tmpdir(), 'reliability-candidate-'));
  try {
    const tree = join(temporary, 'tree');
    const { repositoryUrl } = candidate;
    layOutTree(tree, {
      dist: join(root, 'dist'),
      root,
      ...(repositoryUrl === undefined ? {} : { repository: repositoryUrl }),
    });
    return { source, release: commitTree(repository, tree, candidate.version) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { repository: { type: 'string' } },
  });
  const [version = '', date = '', ...more] = positionals;
  if (parseVersion(version) === undefined || !/^\d{4}-\d\d-\d\d$/.test(date) || more.length > 0) {
    console.error('Usage: candidate.ts VERSION DATE [--repository URL], for example 1.2.3 2026-11-28');
    process.exit(2);
  }
  const { source, release } = makeCandidate(new Repository(ROOT), {
    version,
    date,
    build,
    ...(values.repository === undefined ? {} : { repositoryUrl: values.repository }),
  });
  console.log(`source=${source}\nrelease=${release}`);
}
