// Moves the tag of a major version (v1) to a release that exists and verifies: forward after a release, back from a bad
// one. Tags of releases (vX.Y.Z) are never touched.
// Usage: npm run release:rollback -- vX.Y.Z [--remote NAME] [--push]   without --push it only says what it would do
import { parseArgs } from 'node:util';
import { verifyManifest } from './manifest.ts';
import { Repository } from './repository.ts';
import { parseVersion } from './version.ts';

export interface Move {
  /** `v1` */
  readonly tag: string;
  /** What it is now on the remote: a commit, or the object of an annotated tag; undefined: it does not exist yet. */
  readonly from: string | undefined;
  /** The commit of the release. */
  readonly to: string;
}

/**
 * What moving would do. Looks at the remote's own tags, fetched without touching those of this clone.
 * Throws when there is no such release on the remote, or when its files are not what its manifest says.
 */
export function planMove(repository: Repository, remote: string, release: string): Move {
  const version = parseVersion(release);
  if (version === undefined || !release.startsWith('v')) throw new Error(`${release} is no release such as v1.2.3`);
  const tag = `v${version[0]}`;
  if (remoteTag(repository, remote, release) === undefined) throw new Error(`${remote} has no tag ${release}`);
  repository.git(['fetch', '--no-tags', '--quiet', remote, `refs/tags/${release}`]);
  const to = repository.git(['rev-parse', '--verify', 'FETCH_HEAD^{commit}']);
  const wrong = repository.withFiles(to, verifyManifest);
  if (wrong.length > 0) throw new Error(`${release} is not what its manifest says:\n${wrong.join('\n')}`);
  const named = repository.git(['show', `${to}:package.json`]);
  const { version: own } = JSON.parse(named) as { readonly version?: unknown };
  if (`v${own}` !== release) throw new Error(`${release} holds the release ${own}`);
  return { tag, from: remoteTag(repository, remote, tag), to };
}

/** Carries a plan out; refused by the remote when the tag was moved since. */
export function move(repository: Repository, remote: string, { tag, from, to }: Move): void {
  const lease = `--force-with-lease=refs/tags/${tag}:${from ?? ''}`;
  repository.git(['push', '--no-verify', lease, remote, `${to}:refs/tags/${tag}`]);
}

function remoteTag(repository: Repository, remote: string, tag: string): string | undefined {
  const [object] = repository.git(['ls-remote', remote, `refs/tags/${tag}`]).split('\t');
  return object === '' ? undefined : object;
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { remote: { type: 'string', default: 'origin' }, push: { type: 'boolean', default: false } },
  });
  const [release, ...more] = positionals;
  if (release === undefined || more.length > 0) {
    console.error('Usage: npm run release:rollback -- vX.Y.Z [--remote NAME] [--push]');
    process.exit(2);
  }
  const repository = new Repository(process.cwd());
  const plan = planMove(repository, values.remote, release);
  const said = `${plan.tag}: ${plan.from ?? 'does not exist'} -> ${plan.to} (${release}, verified)`;
  if (plan.from === plan.to) console.log(`${said}: nothing to do`);
  else if (values.push) {
    move(repository, values.remote, plan);
    console.log(`${said}: moved`);
  } else console.log(`${said}: a dry run; add --push to move it`);
}
