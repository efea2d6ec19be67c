// Builds twelve real front ends with the tools that people use, from the npm registry, and scans each with a weak policy and
// a strict one, as users do: the bundle, on a shell, with a reliability.yml. What each has to come to is in expected.json
// beside it. Usage: npm run stacks -- [--only react,vue] [--dist build/dist] [--write] [--expect]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inLanes } from '../../src/anomaly-scan/arena/lanes.ts';
import { betweenMarkers } from '../print/between-markers.ts';
import { inlineDigests } from './inline-digests.ts';
import { differences, type PolicyName, type ScanVerdict, type Seen, seen } from './seen.ts';
import { STACKS, type Stack } from './stack.ts';
import { type ScanRun, type StackRun, stacksTable, stacksTimes } from './table.ts';
import { TRIED } from './vectors.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/stacks');
const PAGE = join(ROOT, 'docs/stacks.md');
const POLICIES: readonly PolicyName[] = ['weak', 'strict'];
/** Builds and scans both wait much of their time. */
const LANES = 2;
const LIMIT_MS = 300_000;
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    dist: { type: 'string', default: process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist') },
    // The table of docs/stacks.md, and what is found as what is expected: both to be looked at before they are committed.
    write: { type: 'boolean', default: false },
    expect: { type: 'boolean', default: false },
  },
});
const CLI = join(resolve(values.dist), 'cli/index.js');
const ENV = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`, CI: '1' };

const wanted = STACKS.filter(({ id }) => values.only === undefined || values.only.split(',').includes(id));
if (wanted.length === 0) throw new Error(`no stack is called ${values.only}; there are ${STACKS.map(({ id }) => id)}`);
for (const packages of new Set(wanted.map((stack) => stack.packages))) install(packages);
const started = performance.now();
const runs = await inLanes(wanted, LANES, runStack);
const wallSeconds = secondsSince(started);

const table = `${stacksTable(runs, TRIED.length)}\n\n${stacksTimes(runs, wallSeconds)}`;
console.log(`\n${table}`);
const wrong = runs.flatMap(({ name, scans }) =>
  scans.flatMap(({ policy, differences }) => differences.map((text) => `${name}, ${policy}: ${text}`)),
);
for (const line of wrong) console.log(line);
console.log(`${runs.length} stacks, ${wrong.length} differences from what is expected`);
if (values.write && wanted.length === STACKS.length)
  writeFileSync(
    PAGE,
    betweenMarkers(readFileSync(PAGE, 'utf8'), 'stacks', table, 'docs/stacks.md', 'npm run stacks -- --write'),
  );
if (wrong.length > 0) process.exitCode = 1;

/** The locked packages, once; npm is no part of what is measured. */
function install(packages: string): void {
  const folder = join(FOLDER, packages);
  const stamp = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`Installing ${packages} ...`);
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, { cwd: folder, env: ENV, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ci failed in tests/stacks/${packages}`);
}

async function runStack(stack: Stack): Promise<StackRun> {
  const began = performance.now();
  const directory = join(FOLDER, stack.directory);
  for (const { program, arguments: rest, env } of stack.builds) {
    const path = join(FOLDER, stack.packages, 'node_modules', program);
    const { status, said } = await ended([path, ...rest], directory, env);
    if (status !== 0) throw new Error(`${stack.name} was not built:\n${said}`);
  }
  if (stack.inlineScriptsOf !== undefined) allowInline(stack, join(FOLDER, stack.inlineScriptsOf));
  const buildSeconds = secondsSince(began);
  const scans: ScanRun[] = [];
  for (const policy of POLICIES) scans.push(await scan(stack, policy));
  if (values.expect) writeExpected(stack, scans);
  const result = { name: stack.name, buildSeconds, scans };
  const states = scans.map(({ policy, seconds, differences: found }) => {
    return `${policy} ${Math.round(seconds)} s, ${found.length === 0 ? 'as expected' : 'NOT as expected'}`;
  });
  console.log(`${stack.name}: built in ${Math.round(buildSeconds)} s; ${states.join('; ')}`);
  return result;
}

/** The strict policy of this very build: digests of inline scripts are other ones when the scripts are. */
function allowInline({ policies }: Stack, output: string): void {
  const pages = globSync('**/*.html', { cwd: output }).toSorted();
  const digests = inlineDigests(pages.map((page) => readFileSync(join(output, page), 'utf8')));
  const strict = join(FOLDER, policies, 'strict');
  const text = readFileSync(join(strict, 'headers.template'), 'utf8').replace('{inline-scripts}', () => digests);
  writeFileSync(join(strict, '_headers'), text);
}

async function scan(stack: Stack, policy: PolicyName): Promise<ScanRun> {
  const began = performance.now();
  const directory = join(FOLDER, stack.directory);
  const output = join('reports', `${stack.id}-${policy}`);
  rmSync(join(directory, output), { recursive: true, force: true });
  const more = ['--output', output, '--vectors', TRIED.join(','), '--min-live-vectors', String(TRIED.length)];
  const config = join(FOLDER, stack.policies, `${policy}.yml`).slice(directory.length + 1);
  const { status, said } = await ended([CLI, 'anomaly-scan', '--config', config, ...more], directory);
  const seconds = secondsSince(began);
  try {
    const path = join(directory, output, 'anomaly-scan/verdict.json');
    const found = seen(JSON.parse(readFileSync(path, 'utf8')) as ScanVerdict);
    const codes: { readonly [outcome: string]: number } = { passed: 0, failed: 1 };
    const exit = status === codes[found.outcome] ? [] : [`it ended with ${status}`];
    return { policy, seconds, seen: found, differences: [...exit, ...differences(expectedOf(stack)[policy], found)] };
  } catch (error) {
    return { policy, seconds, seen: undefined, differences: [`${String(error)}\n${said}`] };
  }
}

function expectedOf({ policies }: Stack): { readonly [policy: string]: Seen | undefined } {
  const path = join(FOLDER, policies, 'expected.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { readonly [policy: string]: Seen }) : {};
}

function writeExpected({ policies }: Stack, scans: readonly ScanRun[]): void {
  const text = JSON.stringify(Object.fromEntries(scans.map(({ policy, seen: found }) => [policy, found])), null, 2);
  writeFileSync(join(FOLDER, policies, 'expected.json'), `${text}\n`);
}

/** Runs Node.js with these arguments to its end; what it said is cut to its last lines. */
function ended(
  args: readonly string[],
  cwd: string,
  env: { readonly [name: string]: string } = {},
): Promise<{ readonly status: number | null; readonly said: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...ENV, ...env }, timeout: LIMIT_MS });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said = `${said}${chunk.toString()}`.slice(-4000);
      });
    child.on('error', reject);
    child.on('close', (status) => settle({ status, said }));
  });
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}
