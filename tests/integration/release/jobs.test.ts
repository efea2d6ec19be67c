import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyManifest } from '../../../scripts/release/manifest.ts';
import { Repository } from '../../../scripts/release/repository.ts';
import { copyPackages } from '../../bundle/checkout-copy.ts';
import { ROOT } from '../../dist.ts';
import { runWorkflow, type WorkflowJob } from '../../platform/workflow.ts';
import { removeFolder, temporaryFolder } from '../../release/folder.ts';
import { BUILT, releasableSources, SOMEBODY } from '../../release/sources.ts';

// The jobs `build` and `rebuild` of release.yml, step by step, in two clones that are as different as two machines. What is
// not done as there: the packages are copied, not installed, and of .ci/run (all tests) it is only written down that, and
// where, it ran.

/** Beside the folder, which every job has of its own. */
const MACHINES: { readonly [job: string]: { readonly [name: string]: string } } = {
  build: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  rebuild: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
};
const CI_RUN = '#!/bin/bash\ngit rev-parse HEAD > "$RUNNER_TEMP/tested"\n';
const WORKFLOW = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');

/** What a job left behind. */
interface Left {
  readonly workspace: string;
  /** Path below the build → text. */
  readonly built: ReadonlyMap<string, string>;
  readonly repository: Repository;
}

interface Ran {
  readonly jobs: readonly WorkflowJob[];
  readonly left: ReadonlyMap<string, Left>;
}

async function runJobs(remote: Repository, prepare: (workspace: string) => void, keep: string): Promise<Ran> {
  const left = new Map<string, Left>();
  const jobs = await runWorkflow({
    sources: remote.folder,
    workflow: WORKFLOW,
    event: 'workflow_dispatch',
    ref: 'refs/heads/main',
    only: ['build', 'rebuild'],
    sha: remote.git(['rev-parse', 'main']),
    inputs: { version: '' },
    machine: (job) => ({ ...SOMEBODY, ...MACHINES[job] }),
    checkout: (workspace) => {
      remote.git(['clone', '--quiet', remote.folder, workspace], SOMEBODY);
      prepare(workspace);
    },
    ended: (job, workspace) => {
      const clone = join(keep, job);
      remote.git(['clone', '--quiet', '--no-checkout', workspace, clone], SOMEBODY);
      new Repository(clone).git(['fetch', '--quiet', 'origin', 'refs/candidate/*:refs/candidate/*'], SOMEBODY);
      const built = textsIn(join(workspace, job === 'build' ? 'dist' : 'build/rebuilt'));
      left.set(job, { workspace, built, repository: new Repository(clone) });
    },
  });
  return { jobs, left };
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** A repository to release from, in which .ci/run is the stand-in and `change` was done. */
function sourcesIn(base: string, change: (folder: string) => void = () => undefined): Repository {
  const sources = releasableSources(join(base, 'sources'), [...BUILT, 'gitlab', 'azure-pipelines']);
  mkdirSync(join(sources.folder, '.ci'));
  writeFileSync(join(sources.folder, '.ci/run'), CI_RUN);
  chmodSync(join(sources.folder, '.ci/run'), 0o755);
  change(sources.folder);
  sources.git(['add', '--all'], SOMEBODY);
  sources.git(['commit', '--quiet', '-m', 'test: stand-ins'], SOMEBODY);
  return sources;
}

const outcomes = ({ jobs }: Ran) =>
  jobs.map(({ job, steps }) => [job, steps.map(({ outcome }) => outcome).join(' ')] as const);

describe('release.yml: build, and rebuild on another machine', () => {
  let base: string;
  let ran: Ran;
  beforeAll(async () => {
    base = temporaryFolder('jobs');
    ran = await runJobs(sourcesIn(base), (workspace) => copyPackages(ROOT, workspace), base);
  }, 300_000);
  afterAll(() => removeFolder(base));

  const leftBy = (job: string): Left => {
    const left = ran.left.get(job);
    if (left === undefined) throw new Error(`${job} did not run:\n${JSON.stringify(ran.jobs, undefined, 1)}`);
    return left;
  };

  it('come to the same commit, every step of both', () => {
    const logs = ran.jobs.flatMap(({ steps }) => steps.filter(({ outcome }) => outcome === 'failure'));
    expect(logs).toEqual([]);
    expect(outcomes(ran)).toEqual([
      ['build', 'success success success success success'],
      ['rebuild', 'success success success success success'],
    ]);
  });

  it('build to the same bytes, which tell nothing of the machine', () => {
    const [first, second] = [leftBy('build'), leftBy('rebuild')];
    expect(first.workspace).not.toBe(second.workspace);
    expect([...first.built.keys()]).toEqual([...second.built.keys()]);
    expect([...first.built].filter(([path, text]) => second.built.get(path) !== text).map(([path]) => path)).toEqual(
      [],
    );
    expect(first.built.size).toBeGreaterThan(6);
    for (const [path, text] of first.built)
      expect([path, text.includes(base), text.includes(ROOT)]).toEqual([path, false, false]);
  });

  it('hand on a commit of the sources, and on it one of a whole release tree', () => {
    const { repository, built } = leftBy('rebuild');
    const [source, release] = ['source', 'release'].map((name) =>
      repository.git(['rev-parse', `refs/candidate/${name}`]),
    );
    expect(repository.git(['rev-parse', `${release}^1`])).toBe(source);
    expect(repository.git(['rev-parse', `${source}^1`])).toBe(
      repository.git(['rev-parse', 'refs/remotes/origin/main']),
    );
    expect(repository.withFiles(release ?? '', verifyManifest)).toEqual([]);
    expect(repository.git(['show', `${release}:dist/cli/index.js`])).toBe(built.get('cli/index.js')?.trim());
  });
});

/** As a build that writes down where it was made, or one that does not. */
const standIn = (content: string) => `import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
export function build(output: string): void {
  mkdirSync(join(output, 'cli'), { recursive: true });
  writeFileSync(join(output, 'cli/index.js'), ${content});
}
if (import.meta.main) build(process.argv[3] ?? 'dist');
`;

/** npm's note of what is installed is enough to start a script that needs no package. */
function noPackages(workspace: string): void {
  mkdirSync(join(workspace, 'node_modules'));
  cpSync(join(ROOT, 'node_modules/.package-lock.json'), join(workspace, 'node_modules/.package-lock.json'));
}

describe('release.yml: what rebuild is for', () => {
  it.each([
    ['the same everywhere', "'1'", 'success success success success success'],
    ['another one on each machine', 'process.cwd()', 'success success success success failure'],
  ])('a build that is %s', async (_, content, expected) => {
    const base = temporaryFolder('rebuild');
    try {
      const sources = sourcesIn(base, (folder) => writeFileSync(join(folder, 'scripts/build.ts'), standIn(content)));
      const ran = await runJobs(sources, noPackages, base);
      expect(outcomes(ran)).toEqual([
        ['build', 'success success success success success'],
        ['rebuild', expected],
      ]);
    } finally {
      removeFolder(base);
    }
  });
});
