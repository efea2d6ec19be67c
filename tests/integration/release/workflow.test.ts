import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Commits } from '../../../scripts/release/candidate.ts';
import { Repository } from '../../../scripts/release/repository.ts';
import { ROOT } from '../../dist.ts';
import { removeFolder, temporaryFolder } from '../../release/folder.ts';
import { releasableSources, SOMEBODY, standInCandidate } from '../../release/sources.ts';

const VERSION = '7.8.9';

interface Job {
  readonly steps: readonly { readonly run?: string }[];
  readonly permissions: { readonly [name: string]: string };
  readonly needs?: string | readonly string[];
}
const WORKFLOW = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  readonly permissions: object;
  readonly concurrency: { readonly 'cancel-in-progress': boolean };
  readonly jobs: { readonly [id: string]: Job };
};

/** Writes down what it was called with instead of reaching the network; `npm` only does so for `publish`. */
const GH = '#!/bin/bash\necho "gh $*" >> "$CALLS"\n';
const npm = (real: string) =>
  `#!/bin/bash\nif [ "$1" = publish ]; then echo "npm $*" >> "$CALLS"; else exec "${real}" "$@"; fi\n`;

let base: string;
let remote: Repository;
let runner: Repository;
let commits: Commits;
let before: string;
beforeEach(() => {
  base = temporaryFolder('workflow');
  const sources = releasableSources(join(base, 'sources'));
  before = sources.git(['rev-parse', 'HEAD']);
  mkdirSync(join(base, 'remote.git'));
  remote = new Repository(join(base, 'remote.git'));
  remote.git(['init', '--quiet', '--bare', '--initial-branch=main'], SOMEBODY);
  sources.git(['push', '--quiet', remote.folder, 'main'], SOMEBODY);
  sources.git(['clone', '--quiet', remote.folder, join(base, 'runner')], SOMEBODY);
  runner = new Repository(join(base, 'runner'));
  // As the job `build` hands it on.
  commits = standInCandidate(sources, VERSION);
  mkdirSync(join(base, 'temp'));
  for (const name of ['source', 'release'] as const)
    sources.git(['update-ref', `refs/candidate/${name}`, commits[name]]);
  const refs = ['refs/candidate/source', 'refs/candidate/release'];
  sources.git(['bundle', 'create', join(base, 'temp/candidate.bundle'), `^${before}`, ...refs]);
  mkdirSync(join(base, 'bin'));
  const real = execFileSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  for (const [name, script] of [['gh', GH] as const, ['npm', npm(real)] as const]) {
    writeFileSync(join(base, 'bin', name), script);
    chmodSync(join(base, 'bin', name), 0o755);
  }
  writeFileSync(join(base, 'calls'), '');
});
afterEach(() => removeFolder(base));

/** The scripts of a job, one after the other, as the runner starts them. */
function runJob(id: string): void {
  for (const { run } of WORKFLOW.jobs[id]?.steps ?? []) {
    if (run === undefined) continue;
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: runner.folder,
      env: {
        PATH: `${join(base, 'bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        HOME: base,
        ...SOMEBODY,
        CALLS: join(base, 'calls'),
        RUNNER_TEMP: join(base, 'temp'),
        GITHUB_SHA: before,
        GITHUB_REF_NAME: 'main',
        VERSION,
        SOURCE: commits.source,
        RELEASE: commits.release,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

const refs = (): { readonly [name: string]: string } =>
  Object.fromEntries(
    remote
      .git(['for-each-ref', '--format=%(refname) %(objectname)'])
      .split('\n')
      .map((line) => line.split(' ')),
  );

describe('release.yml: what it does to a repository', () => {
  it('publishes the candidate, then moves the tag of the major version', () => {
    runJob('publish');
    expect(refs()).toEqual({ 'refs/heads/main': commits.source, [`refs/tags/v${VERSION}`]: commits.release });
    runJob('move');
    expect(refs()).toEqual({
      'refs/heads/main': commits.source,
      [`refs/tags/v${VERSION}`]: commits.release,
      'refs/tags/v7': commits.release,
    });
    const assets = readdirSync(join(base, 'temp/assets')).sort();
    expect(assets).toEqual(['MANIFEST.sha256', `reliability-${VERSION}.tar`, `reliability-${VERSION}.tgz`]);
    const notes = readFileSync(join(base, 'temp/notes.md'), 'utf8');
    expect(notes.trim()).toBe('- what users notice');
    const [release = '', published = '', ...more] = readFileSync(join(base, 'calls'), 'utf8').trimEnd().split('\n');
    expect(release).toContain(`gh release create v${VERSION} --verify-tag`);
    for (const asset of assets) expect(release).toContain(`/assets/${asset}`);
    expect(published).toMatch(/^npm publish .*--provenance .*reliability-7\.8\.9\.tgz$/);
    expect(more).toEqual([]);
  });

  it('pushes nothing when main has moved meanwhile', () => {
    const other = new Repository(join(base, 'other'));
    runner.git(['clone', '--quiet', remote.folder, other.folder], SOMEBODY);
    other.git(['commit', '--quiet', '--allow-empty', '-m', 'fix: in between'], SOMEBODY);
    other.git(['push', '--quiet', 'origin', 'main'], SOMEBODY);
    const pushed = refs();
    expect(() => runJob('publish')).toThrow();
    expect(refs()).toEqual(pushed);
    expect(readFileSync(join(base, 'calls'), 'utf8')).toBe('');
  });

  it('pushes nothing when the tag exists', () => {
    remote.git(['tag', `v${VERSION}`, 'main']);
    const pushed = refs();
    expect(() => runJob('publish')).toThrow();
    expect(refs()).toEqual(pushed);
  });

  it('pushes nothing of a candidate that is of other sources', () => {
    commits = { ...commits, source: before };
    expect(() => runJob('publish')).toThrow();
    expect(Object.keys(refs())).toEqual(['refs/heads/main']);
  });
});

describe('release.yml: what its jobs may do', () => {
  it('grants nothing but to jobs, and writing only to those that run no code of dependencies', () => {
    expect(WORKFLOW.permissions).toEqual({});
    expect(WORKFLOW.concurrency['cancel-in-progress']).toBe(false);
    const granted = Object.entries(WORKFLOW.jobs).map(([id, { permissions }]) => [id, permissions]);
    expect(granted).toEqual([
      ['build', { contents: 'read' }],
      ['rebuild', { contents: 'read' }],
      ['builds', { contents: 'read' }],
      ['evidence', { contents: 'read' }],
      ['publish', { contents: 'write', 'id-token': 'write', attestations: 'write' }],
      ['move', { contents: 'write' }],
    ]);
    const text = (id: string) => JSON.stringify(WORKFLOW.jobs[id]?.steps);
    for (const id of ['publish', 'move'])
      expect(text(id)).not.toMatch(/npm (?:ci|install|run|test)|node24\.mjs|\.ci\/run/);
  });

  it('moves nothing before a second runner, and a thousand builds, have built the same', () => {
    expect(WORKFLOW.jobs['publish']?.needs).toEqual(['build', 'rebuild', 'evidence']);
    expect(WORKFLOW.jobs['evidence']?.needs).toContain('builds');
    expect(WORKFLOW.jobs['move']?.needs).toContain('publish');
  });
});
