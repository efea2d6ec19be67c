import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PEERS = join(import.meta.dirname, 'data', 'peers');
const DIFFOSCOPE = 'diffoscope==332';
const GLOB = '@actions/glob@0.7.0';

/**
 * Programs that this project is compared with, and that are no packages of it: got into bench/data/ where the usual clients
 * can get them. Undefined: they cannot, and the benchmark says so.
 */
export function findDiffoscope(): string | undefined {
  const folder = join(PEERS, 'diffoscope');
  const program = join(folder, 'bin', 'diffoscope');
  const works = (path: string): boolean => spawnSync(path, ['--version']).status === 0;
  if (works('diffoscope')) return 'diffoscope';
  if (works(program)) return program;
  const made = spawnSync('python3', ['-m', 'venv', folder]).status === 0;
  const got = made && spawnSync(join(folder, 'bin', 'pip'), ['install', '--quiet', DIFFOSCOPE]).status === 0;
  return got && works(program) ? program : undefined;
}

/** As Debian packages it. */
export function findB3sum(): string | undefined {
  const folder = join(PEERS, 'b3sum');
  const program = join(folder, 'usr', 'bin', 'b3sum');
  if (spawnSync('b3sum', ['--version']).status === 0) return 'b3sum';
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  if (spawnSync('apt-get', ['download', 'b3sum'], { cwd: folder }).status !== 0) return undefined;
  const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (archive !== undefined) spawnSync('dpkg', ['-x', archive, '.'], { cwd: folder });
  return existsSync(program) ? program : undefined;
}

/** The folder of a package that has @actions/glob; throws where npm cannot get it. */
export function installGlob(): string {
  const folder = join(PEERS, 'glob');
  if (existsSync(join(folder, 'node_modules', '@actions', 'glob'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', GLOB];
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return folder;
}

/** One of bench/peers as a single file of plain JavaScript: taking types out of sources at start costs time and memory. */
export function bundled(name: string): string {
  const output = join(import.meta.dirname, 'data', 'bundles', name);
  const rolldown = join(import.meta.dirname, '..', 'node_modules', 'rolldown', 'bin', 'cli.mjs');
  const input = join(import.meta.dirname, 'peers', name);
  execFileSync(process.execPath, [rolldown, input, '--file', output, '--platform', 'node', '--format', 'esm'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return output;
}
