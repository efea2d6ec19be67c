// Everything that has to hold before a change lands: it builds, is formatted and typed, what is printed and dist/ are up
// to date, and every test passes, the integration and e2e tests on the bundle of the current sources.
// The last line is always "N passed, N failed", with ", N skipped" when something was skipped. Usage: npm test
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { startVitest } from 'vitest/node';
import { closingLine, TestCount } from './test-count.ts';

const ROOT = dirname(import.meta.dirname);
const BUILT = 'build/dist';

/** One check outside vitest: counts as one test. What it prints comes in one piece, because others run beside it. */
async function step(title: string, script: string, ...args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  console.log(`\n== ${title}\n${Buffer.concat(printed).toString('utf8').trimEnd()}`);
  count.add(title, status === 0);
  return status === 0;
}

/** What needs no build, one after the other: it is done when the build is. */
async function staticChecks(): Promise<void> {
  await step('Format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
  await step('Types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
  await step('Printed files', 'scripts/generate.ts', '--check');
}

async function tests(projects: readonly string[]): Promise<void> {
  console.log(`\n== Tests: ${projects.join(', ')}`);
  process.env['RELIABILITY_DIST'] = join(ROOT, BUILT);
  const vitest = await startVitest('test', [], {
    root: ROOT,
    watch: false,
    allowOnly: false,
    project: [...projects],
    reporters: ['default', count],
  });
  await vitest.close();
  for (const project of projects) count.demand(project);
}

const count = new TestCount();
if (process.argv.length > 2) {
  console.error('npm test runs everything. One file: node scripts/node24.mjs node_modules/vitest/vitest.mjs run FILE');
  process.exit(2);
}
const [built] = await Promise.all([step('Build', 'scripts/build.ts', '--output', BUILT), staticChecks()]);
if (built) await step('dist/', 'scripts/check-dist.ts', '--built', BUILT);
else count.fail('dist/, integration and e2e: not checked, because there is no build');
await tests(built ? ['unit', 'integration', 'e2e'] : ['unit']);

console.log('');
for (const line of count.remarks()) console.log(line);
console.log(closingLine(count.total()));
process.exit(count.total().failed === 0 ? 0 : 1);
