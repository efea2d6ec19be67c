// Makes the commit that a tag points to: its files are a release tree, its parent is the commit of the sources. No branch
// and no file of the checkout changes. The same tree and parent give the same commit, down to its hash.
// Usage: node scripts/node24.mjs scripts/release/commit-tree.ts DIR VERSION   prints the commit
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { verifyManifest } from './manifest.ts';
import { Repository } from './repository.ts';

const AUTHOR = { name: 'reliability release', email: 'release@reliability.invalid' };

/** Who makes the commits of a release, and when: at the time of a commit, not of the clock, so that they can be repeated. */
export function releaseIdentity(repository: Repository, commit: string): { readonly [name: string]: string } {
  const date = repository.git(['show', '--no-patch', '--format=%cI', commit]);
  return {
    GIT_AUTHOR_NAME: AUTHOR.name,
    GIT_AUTHOR_EMAIL: AUTHOR.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: AUTHOR.name,
    GIT_COMMITTER_EMAIL: AUTHOR.email,
    GIT_COMMITTER_DATE: date,
  };
}

/** Throws when the tree is not what its manifest says. Returns the commit, which nothing refers to yet. */
export function commitTree(repository: Repository, tree: string, version: string): string {
  const wrong = verifyManifest(tree);
  if (wrong.length > 0) throw new Error(`${tree} is no release tree:\n${wrong.join('\n')}`);
  if (existsSync(join(tree, '.git'))) throw new Error(`${tree} is a checkout`);
  const source = repository.git(['rev-parse', 'HEAD']);
  const temporary = mkdtempSync(join(tmpdir(), 'reliability-index-'));
  try {
    const env = {
      GIT_INDEX_FILE: join(temporary, 'index'),
      GIT_WORK_TREE: tree,
      GIT_DIR: repository.git(['rev-parse', '--absolute-git-dir']),
      ...releaseIdentity(repository, source),
    };
    const inTree = new Repository(tree);
    inTree.git(['add', '--all', '--force', '.'], env);
    const files = inTree.git(['write-tree'], env);
    return inTree.git(['commit-tree', files, '-p', source, '-m', `Release ${version}`, '--no-gpg-sign'], env);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [tree, version, ...more] = process.argv.slice(2);
  if (tree === undefined || version === undefined || more.length > 0) {
    console.error('Usage: commit-tree.ts DIR VERSION');
    process.exit(2);
  }
  console.log(commitTree(new Repository(process.cwd()), resolve(tree), version));
}
