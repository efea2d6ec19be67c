import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Checkout } from '../bundle/checkout.ts';

const CLIENT = join(import.meta.dirname, '..', '..', 'node_modules', 'gitlab-ci-local', 'dist', 'index.js');

/** Why gitlab-ci-local cannot run jobs on this machine; undefined when it can. */
export const gitlabUnavailable: string | undefined =
  spawnSync('rsync', ['--version']).error === undefined
    ? undefined
    : 'gitlab-ci-local needs rsync, which is not installed';

export interface GitlabRun {
  /** Committed repository with a `.gitlab-ci.yml`. */
  readonly checkout: Checkout;
  /** Only these jobs. */
  readonly jobs?: readonly string[];
  readonly variables?: { readonly [name: string]: string };
  /** Expands and checks, and runs nothing. */
  readonly list?: boolean;
  /** Other than `.gitlab-ci.yml`. */
  readonly file?: string;
  /** Folder whose programs are found first, as in an image that has them. */
  readonly programs?: string;
  /** How many jobs run at a time; absent: as many as can. */
  readonly concurrency?: number;
}

export interface GitlabResult {
  readonly exitCode: number;
  /** Both streams; every line of a job starts with its name. */
  readonly output: string;
  /** Job → how it ended, as the client's last lines say. */
  readonly jobs: ReadonlyMap<string, 'passed' | 'failed' | 'warned'>;
  /** What a job kept of a path; undefined when it kept none. */
  readonly artifact: (job: string, path: string) => string | undefined;
}

/** Runs a pipeline in gitlab-ci-local: each job in a folder of its own, files pass between jobs as artifacts only. */
export async function runGitlab({
  checkout,
  jobs = [],
  variables = {},
  list = false,
  file,
  programs,
  concurrency,
}: GitlabRun): Promise<GitlabResult> {
  const home = mkdtempSync(join(tmpdir(), 'reliability-gitlab-'));
  if (!checkout.git('remote').includes('origin'))
    checkout.git('remote', 'add', 'origin', 'https://gitlab.example.com/acme/shop.git');
  const all = { CI_PIPELINE_SOURCE: 'push', ...variables };
  const path = [programs, dirname(process.execPath), process.env['PATH']]
    .filter((part) => part !== undefined)
    .join(':');
  const args = [
    ...(list ? ['--list-all'] : ['--force-shell-executor', '--shell-isolation', '--no-artifacts-to-source']),
    '--no-color',
    ...(concurrency === undefined ? [] : ['--concurrency', String(concurrency)]),
    ...(file === undefined ? [] : ['--file', file]),
    ...['--ignore-predefined-vars', Object.keys(all).join(',')],
    ...Object.entries(all).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
    ...jobs,
  ];
  try {
    const child = spawn(process.execPath, [CLIENT, ...args], {
      cwd: checkout.root,
      // Not the environment of the tests: whatever CI system runs these would be seen by the jobs.
      env: { PATH: path, HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const both: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => both.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => both.push(chunk));
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? -1));
    });
    const output = Buffer.concat(both).toString('utf8');
    return {
      exitCode,
      output,
      jobs: outcomes(output),
      artifact: artifactReader(checkout),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function artifactReader(checkout: Checkout): GitlabResult['artifact'] {
  return (job, path) => {
    const file = checkout.path(join('.gitlab-ci-local', 'artifacts', job, path));
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
}

/** ` PASS  unit`, ` FAIL  gate`, ` WARN  lint` at the end. */
function outcomes(output: string): GitlabResult['jobs'] {
  const words = { PASS: 'passed', FAIL: 'failed', WARN: 'warned' } as const;
  return new Map(
    [...output.matchAll(/^ (PASS|FAIL|WARN) {1,2}(.+?)\s*$/gmu)].map(
      ([, word, job = '']) => [job, words[word as 'PASS']] as const,
    ),
  );
}
