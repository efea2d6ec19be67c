import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../dist.ts';

/** Jest and Playwright; `npm ci --prefix tests/servers/runners --ignore-scripts`. */
export const RUNNERS: string = join(ROOT, 'tests/servers/runners/node_modules');
const PYTHON = process.env['RELIABILITY_PYTHON'] ?? join(ROOT, 'build/python/bin/python');
/** Node.js that runs these tests first: npm scripts say `node`. Behind all others, what .ci/run installs beside Python. */
export const PATH: string = [dirname(process.execPath), process.env['PATH'] ?? '', dirname(PYTHON)].join(delimiter);

/** Whether a program is there and does what it is asked. */
export function works(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, PATH } }).status === 0;
}

/** Maven fetches plug-ins when it first needs them; tests use no network. */
export function mavenIsWarm(): boolean {
  const repository = join(homedir(), '.m2/repository');
  return (
    works('mvn', '--version') &&
    existsSync(join(repository, 'org/jacoco/jacoco-maven-plugin/0.8.13')) &&
    existsSync(join(repository, 'org/apache/maven/surefire/surefire-junit-platform'))
  );
}

/** Why a runner cannot run here; undefined: it can. */
export function missing(runner: 'cargo' | 'nextest' | 'maven' | 'jest' | 'playwright'): string | undefined {
  const has = {
    cargo: (): boolean => works('cargo', 'llvm-cov', '--version') && works('sh', '-c', LLVM_TOOLS),
    nextest: (): boolean => missing('cargo') === undefined && works('cargo', 'nextest', '--version'),
    maven: mavenIsWarm,
    jest: (): boolean => existsSync(join(RUNNERS, 'jest/package.json')),
    playwright: (): boolean => existsSync(join(RUNNERS, '@playwright/test/package.json')),
  };
  return has[runner]() ? undefined : `${NEEDS[runner]} not on this machine; .ci/run installs it`;
}

const LLVM_TOOLS = 'ls "$(rustc --print sysroot)"/lib/rustlib/*/bin/llvm-profdata';
const NEEDS = {
  cargo: 'Rust with cargo-llvm-cov and llvm-tools is',
  nextest: 'Rust with cargo-nextest, cargo-llvm-cov and llvm-tools is',
  maven: 'Maven with its plug-ins is',
  jest: 'Jest is',
  playwright: 'Playwright is',
};
