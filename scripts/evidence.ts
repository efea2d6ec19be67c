// Builds this project's own bundle many times, each with something else varied, and keeps the in-toto statement of all of
// them in docs/evidence/ when they were alike. What was cut off goes on where it stopped. The parts of a thousand builds may be
// made by many machines, in any order: each leaves docs/evidence/records/I-of-N.json.
// Usage: npm run evidence [-- --runs N] [--shard I/N [--work-folder DIR] | --merge 'docs/evidence/records/*.json']
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = dirname(import.meta.dirname);
const OUTPUT = 'build/evidence-report';
const BUILD = 'node scripts/node24.mjs scripts/build.ts --output build/evidence';
const EVIDENCE = join(ROOT, 'docs/evidence');
const RECORDS = join(EVIDENCE, 'records');
/** What of the packages for development the build reads; all others are not copied. */
const BUILD_TOOLS = /^node_modules\/(?:typescript|@typescript\/.*|@vercel\/ncc|node-.*|@types\/.*|undici-types)$/u;
const NOT_READ = ['build', 'bench', 'docs', 'examples', 'reliability-report', 'tests'];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    shard: { type: 'string' },
    merge: { type: 'string' },
    // Parts that run beside each other on one machine need one each.
    'work-folder': { type: 'string' },
  },
});

const args = [
  ['build', BUILD],
  ['artifacts', 'build/evidence/**'],
  ['runs', values.runs],
  ['leave-out', [...NOT_READ, ...otherPackages()].map((folder) => `${folder}/**`).join(',')],
  ['output', OUTPUT],
  ['comment', 'false'],
  values.merge === undefined ? ['resume', 'true'] : ['merge', values.merge],
  ...(values.shard === undefined ? [] : [['shard', values.shard]]),
  ...(values['work-folder'] === undefined ? [] : [['work-folder', values['work-folder']]]),
].map(([name, value]) => `--${name}=${value}`);
const dist = process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist');
const { status } = spawnSync(process.execPath, [join(dist, 'cli/index.js'), 'determinism', ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status === 0 && values.shard === undefined) keepStatement();
else if (status === 0) keepRecord(values.shard!);
process.exitCode = status ?? 2;

function otherPackages(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: { readonly dev?: boolean } };
  };
  return Object.entries(packages).flatMap(([path, { dev }]) => (dev === true && !BUILD_TOOLS.test(path) ? [path] : []));
}

function keepRecord(shard: string): void {
  mkdirSync(RECORDS, { recursive: true });
  const kept = join(RECORDS, `${shard.replace('/', '-of-')}.json`);
  copyFileSync(join(ROOT, OUTPUT, 'determinism/record.json'), kept);
  console.log(`The record of part ${shard} is in ${kept}`);
}

/** Named by how many builds it is of, so that none can stand for another. */
function keepStatement(): void {
  const statement = join(ROOT, OUTPUT, 'determinism/statement.intoto.json');
  const { predicate } = JSON.parse(readFileSync(statement, 'utf8')) as {
    readonly predicate: { readonly runs: number };
  };
  mkdirSync(EVIDENCE, { recursive: true });
  const kept = join(EVIDENCE, `bundle-${predicate.runs}-builds.intoto.json`);
  copyFileSync(statement, kept);
  console.log(`The statement of ${predicate.runs} builds is in ${kept}`);
}
