// Builds this project's own bundle many times, each with something else varied, and keeps the in-toto statement of all of
// them in docs/evidence/ when they were alike. What was cut off goes on where it stopped.
// Usage: npm run evidence [-- --runs N] [--shard I/N | --merge GLOB]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = dirname(import.meta.dirname);
const OUTPUT = 'build/evidence-report';
const BUILD = 'node scripts/node24.mjs scripts/build.ts --output build/evidence';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    shard: { type: 'string' },
    merge: { type: 'string' },
  },
});

const args = [
  ['build', BUILD],
  ['artifacts', 'build/evidence/**'],
  ['runs', values.runs],
  ['leave-out', 'build/**,bench/data/**,reliability-report/**,tests/servers/*/node_modules/**'],
  ['output', OUTPUT],
  ['comment', 'false'],
  values.merge === undefined ? ['resume', 'true'] : ['merge', values.merge],
  ...(values.shard === undefined ? [] : [['shard', values.shard]]),
].map(([name, value]) => `--${name}=${value}`);
const dist = process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist');
const { status } = spawnSync(process.execPath, [join(dist, 'cli/index.js'), 'determinism', ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status === 0 && values.shard === undefined) keepStatement();
process.exitCode = status ?? 2;

/** Named by how many builds it is of, so that none can stand for another. */
function keepStatement(): void {
  const statement = join(ROOT, OUTPUT, 'determinism/statement.intoto.json');
  const { predicate } = JSON.parse(readFileSync(statement, 'utf8')) as {
    readonly predicate: { readonly runs: number };
  };
  const folder = join(ROOT, 'docs/evidence');
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, `bundle-${predicate.runs}-builds.intoto.json`);
  copyFileSync(statement, kept);
  console.log(`The statement of ${predicate.runs} builds is in ${kept}`);
}
