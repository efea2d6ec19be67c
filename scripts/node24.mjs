// Runs a script of this repository on the Node.js that users' runners have (24), whichever Node >= 20 started npm.
// Installs the locked dependencies first when they are missing or older than package-lock.json, so that one command
// does all the set-up on a fresh clone. Usage: node scripts/node24.mjs FILE [ARG...]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function installed() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;
  if (statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return true;
  // A lock that was only touched, by a checkout for example, is no reason to take node_modules away under running tools.
  const present = packages(stamp);
  return Object.entries(packages(lock)).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

function install() {
  process.stderr.write('Installing the locked dependencies (once) ...\n');
  // npm_execpath is npm's own entry file when npm started us; running it through node avoids npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const done = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (done.status !== 0) {
    process.stderr.write('npm ci failed; see the lines above.\n');
    process.exit(done.status ?? 1);
  }
}

/** The locked Node 24 of this platform, or the running one where npm has no binary (macOS). */
function node24() {
  const name = process.platform === 'win32' ? `node-win-${process.arch}` : `node-${process.platform}-${process.arch}`;
  const binary = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  process.stderr.write(
    `No Node 24 for ${name} in node_modules, and this is Node ${process.versions.node}: install Node 24.\n`,
  );
  process.exit(1);
}

if (!installed()) install();
const node = node24();
const path = `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
const run = spawnSync(node, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
process.exit(run.status ?? 1);
