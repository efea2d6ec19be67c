import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';
import { type Judged, Project } from './project.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURES = join(ROOT, 'tests/fixtures/determinism/toolchains');
/** Bundlers and compilers of npm; `npm ci --prefix tests/servers/toolchains --ignore-scripts`. */
export const PACKAGES: string = join(ROOT, 'tests/servers/toolchains/node_modules');
/** What Go and Maven need, kept between builds and between runs of the tests; .ci/run fills it. */
const KEPT = process.env['RELIABILITY_TOOLCHAINS'] ?? join(ROOT, 'build/toolchains');
const PYTHON = process.env['RELIABILITY_PYTHON'] ?? join(ROOT, 'build/python/bin/python');

export type Tool = 'npm' | 'go' | 'cargo' | 'maven' | 'wheel' | 'archives' | 'faketime';

/** Environment of a tool, or why it is not there. */
type Found = { readonly env: { readonly [name: string]: string } } | { readonly missing: string };

/** Looks for tools where builds will find them. */
const TOOLS: { readonly [tool in Tool]: () => Found } = {
  npm: () =>
    existsSync(join(PACKAGES, 'webpack/package.json'))
      ? { env: { TOOLCHAINS: PACKAGES } }
      : { missing: 'npm ci --prefix tests/servers/toolchains --ignore-scripts was not run' },
  // Packages of the standard library are compiled once: what Go keeps is named by all that goes in.
  go: () =>
    has('go', 'version')
      ? { env: { GOCACHE: join(KEPT, 'go'), GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local', GOPROXY: 'off' } }
      : { missing: 'there is no Go' },
  cargo() {
    const root = said('rustc', '--print', 'sysroot');
    // Not the launcher of rustup, which looks for toolchains in the home folder.
    return root === undefined ? { missing: 'there is no Rust' } : { env: { PATH: withPath(join(root, 'bin')) } };
  },
  maven() {
    if (!has('mvn', '--version')) return { missing: 'there is no Maven' };
    const repository = join(KEPT, 'maven');
    if (!existsSync(join(repository, 'complete'))) return { missing: `plugins of Maven are not in ${repository}` };
    return { env: { REPOSITORY: repository } };
  },
  wheel: () =>
    has(PYTHON, '-c', 'import setuptools, wheel')
      ? { env: { PYTHON } }
      : { missing: 'RELIABILITY_PYTHON and build/python have no setuptools and wheel' },
  archives: () =>
    has('tar', '--version') && has('zip', '--version') ? { env: {} } : { missing: 'there is no zip, or no tar' },
  faketime: () => (has('faketime', '--version') ? { env: {} } : { missing: 'there is no faketime' }),
};

/** What a case is judged with. */
export interface Case {
  readonly build: string;
  readonly vary: string;
  readonly options?: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
}

/** Skips the test, with the reason, when a tool is not on this machine; else gives the environment of them all. */
export function need(context: TestContext, ...tools: readonly Tool[]): { readonly [name: string]: string } {
  const found = tools.map((tool) => TOOLS[tool]());
  const missing = found.flatMap((one) => ('missing' in one ? [one.missing] : []));
  if (missing.length > 0) context.skip(`${missing.join(', ')}; .ci/run installs it`);
  return Object.assign({}, ...found.map((one) => ('env' in one ? one.env : {})));
}

/** A repository with one of the projects in tests/fixtures/determinism/toolchains. */
export function toolchainProject(name: string): Project {
  const folder = join(FIXTURES, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Project({
    '.gitignore': 'out/\ntarget/\nnode_modules/\nreliability-report/\n*.egg-info/\nbuild/\n',
    ...Object.fromEntries(files.map((path) => [path.slice(folder.length + 1), readFileSync(path)])),
  });
}

/** Two builds, the second with all of `vary` varied; which one makes the difference is not looked for. */
export function judgeCase(
  project: Project,
  { build, vary, options = {}, env = {} }: Case,
  tools: { readonly [name: string]: string },
): Promise<Judged> {
  const given = { runs: '2', bisect: 'false', 'time-limit': '100', ...options };
  return project.judge({ build, vary, ...given }, { ...tools, ...env });
}

export interface Named {
  readonly path: string;
  readonly cause?: string;
  readonly seed: boolean;
  readonly within?: readonly string[];
  readonly left?: string;
  readonly right?: string;
  readonly advice?: string;
}

/** What the last run found to differ, as its facts say. */
export function differences(project: Project): readonly Named[] {
  const { facts } = JSON.parse(project.report('facts.json')) as {
    readonly facts: { readonly difference?: { readonly differences: readonly Named[] } };
  };
  return facts.difference?.differences ?? [];
}

/** Causes of the seeds, sorted, each once; a seed without one is `?`. */
export function seedCauses(project: Project): readonly string[] {
  return [...new Set(differences(project).flatMap(({ seed, cause }) => (seed ? [cause ?? '?'] : [])))].sort();
}

function has(program: string, ...args: readonly string[]): boolean {
  return said(program, ...args) !== undefined;
}

function said(program: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

function withPath(folder: string): string {
  return `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
}
