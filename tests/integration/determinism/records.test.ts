import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DIST } from '../../bundle/command.ts';
import { NODE, Project } from './project.ts';

let project: Project;
afterEach(() => project.remove());

const BUILD = 'mkdir out && cat src/* > out/all';
const FAST = { vary: 'path,env', bisect: 'false' };

describe('parts of one measurement', () => {
  it('are merged when they are whole, and refused when they are not', async () => {
    project = new Project({ 'src/a': 'a', 'src/b': 'b' });
    const part = (shard: string, more: { readonly [name: string]: string } = {}) =>
      project.judge({ build: BUILD, runs: '5', ...FAST, shard, output: `part-${shard[0]}`, ...more });
    const merge = (globs: string) => project.judge({ merge: globs, runs: '5' });
    project.checkout.write({ '.git/info/exclude': 'part-*\nother-*\n' });

    const [first, second] = [await part('1/2'), await part('2/2')];
    expect([first.verdict.problem, second.verdict.problem]).toEqual([undefined, undefined]);
    expect(first).toMatchObject({ exitCode: 0, verdict: { metrics: { runs: 3, shard: '1/2' } } });
    expect(second.verdict.summary).toContain('part 2 of 2: 2 of 5 builds');

    const whole = await merge('part-*/**/record.json');
    expect(whole.verdict).toMatchObject({
      outcome: 'passed',
      metrics: { runs: 5, merged: 2, distinctDigests: 1, rootDigest: first.verdict.metrics['rootDigest'] },
    });
    expect((await merge('part-1/**/record.json')).verdict.problem).toMatchObject({
      code: 'DETERMINISM-RECORD-MISSING',
      reason: '2 of 5 builds are in no record: 2, 4',
    });
    expect((await merge('nowhere/*')).verdict.problem?.code).toBe('DETERMINISM-RECORD-MISSING');

    const record = project.report('record.json', 'part-2');
    const refused = async (name: string, text: string): Promise<string | undefined> => {
      project.checkout.write({ [`other-${name}/record.json`]: text });
      return (await merge(`{part-1/**,other-${name}}/record.json`)).verdict.problem?.code;
    };
    expect(await refused('twice', project.report('record.json', 'part-1'))).toBe('DETERMINISM-RECORD-DUPLICATE');
    expect(await refused('edited', record.replace(/"digest":"[0-9a-f]{8}/u, '"digest":"00000000'))).toBe(
      'DETERMINISM-RECORD-TAMPERED',
    );
    expect(await refused('cut', record.slice(0, -100))).toBe('DETERMINISM-RECORD-TAMPERED');

    await part('2/2', { build: `${BUILD} && true`, output: 'other-plan' });
    const other = await merge('{part-1,other-plan}/**/record.json');
    expect(other.verdict.problem).toMatchObject({
      code: 'DETERMINISM-RECORD-OTHER-PLAN',
      reason: expect.stringContaining('build differs') as string,
    });
  });

  it('that differ from each other are a difference, with the paths', async () => {
    project = new Project({ 'src/a': 'a' });
    project.checkout.write({ '.git/info/exclude': 'part-*\n' });
    // Each machine has a name of its own in it.
    const build = 'mkdir out && echo "$MACHINE" > out/machine && echo same > out/same';
    for (const shard of ['1', '2'])
      await project.judge(
        { build, runs: '4', ...FAST, shard: `${shard}/2`, output: `part-${shard}` },
        { MACHINE: shard },
      );
    const { exitCode, verdict } = await project.judge({ merge: 'part-*/**/record.json', runs: '4' });
    expect(exitCode).toBe(1);
    expect(verdict.summary).toMatch(/^4 builds gave 2 different results, 1 of 2 artifacts differ/u);
    expect(verdict.findings.map(({ location }) => location?.path)).toContain('out/machine');
  });
});

/** The gate in a process that the test can end. */
function runGate(options: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): ChildProcess {
  const args = Object.entries({ artifacts: 'out/**', ...options }).map(([name, value]) => `--${name}=${value}`);
  return spawn(process.execPath, [join(DIST, 'cli', 'index.js'), 'determinism', ...args], {
    cwd: project.checkout.root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: 'ignore',
  });
}

/** A folder outside of the checkout, for what builds write about themselves. */
function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-home-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/**
 * What /proc says of a process; '' once it is gone, waited for or not. proc(5): one that ended is there as Z until its
 * parent asks, and the parent may be a process 1 that never does.
 */
function remains(pid: number): string {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return 'alive';
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return /^State:\tZ/mu.test(status) ? '' : `${status}${readFileSync(`/proc/${pid}/cmdline`, 'latin1')}`;
  } catch {
    return '';
  }
}

const SLOW_BUILD = 'sleep 1000 & echo $! > "$LOG.child"; echo $$ > "$LOG.new"; mv "$LOG.new" "$LOG"; wait';

async function nobodyIsLeft(log: string): Promise<void> {
  for (const file of [log, `${log}.child`]) {
    const pid = Number(readFileSync(file, 'utf8'));
    await vi.waitFor(() => expect(remains(pid)).toBe(''), 10_000);
  }
}

/** Loaded into the gate: it is told to end when its build has written who it is, and before spawn has returned. */
const TOLD_WHILE_STARTING = `
const { syncBuiltinESMExports } = require('node:module');
const processes = require('node:child_process');
const { existsSync } = require('node:fs');
const { spawn } = processes;
processes.spawn = (program, args, options) => {
  const child = spawn(program, args, options);
  if (String(args).includes('build.sh')) {
    while (!existsSync(process.env.LOG)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    process.kill(process.pid, process.env.SIGNAL);
  }
  return child;
};
syncBuiltinESMExports();
`;

describe('a run that is told to end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s ends its build and then itself', async (signal) => {
    project = new Project({ 'build.sh': SLOW_BUILD });
    const home = elsewhere();
    const log = join(home, 'pid');
    const child = runGate({ build: 'sh build.sh', runs: '2', vary: 'env', caches: 'keep' }, { HOME: home, LOG: log });
    const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    while (!existsSync(log)) await pause(20);
    child.kill(signal);
    expect(await ended).toBe(signal);
    await nobodyIsLeft(log);
  });

  it('while it starts its build ends it as well', async () => {
    project = new Project({ 'build.sh': SLOW_BUILD });
    const home = elsewhere();
    const log = join(home, 'pid');
    const hook = join(home, 'told.cjs');
    writeFileSync(hook, TOLD_WHILE_STARTING);
    const child = runGate(
      { build: 'sh build.sh', runs: '2', vary: 'env', caches: 'keep' },
      { HOME: home, LOG: log, SIGNAL: 'SIGHUP', NODE_OPTIONS: `--require=${hook}` },
    );
    expect(await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))).toBe('SIGHUP');
    await nobodyIsLeft(log);
  });
});

describe('a run that was killed', () => {
  it('is gone on with, and the build that did not end is not counted', async () => {
    // The third build waits until a file is there, outside of its copy.
    const build = `${NODE} build.mjs`;
    project = new Project({
      'build.mjs': `import fs from 'node:fs';
const log = process.env.LOG;
fs.appendFileSync(log, 'x');
fs.appendFileSync(log + '.pids', process.pid + '\\n');
if (fs.readFileSync(log, 'utf8').length === 3) setInterval(() => undefined, 1000);
else { fs.mkdirSync('out'); fs.writeFileSync('out/a', 'a'); }
`,
    });
    const home = elsewhere();
    const log = join(home, 'builds');
    const builds = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    const options = { build, runs: '4', vary: 'env', caches: 'keep' };
    const child = runGate(options, { HOME: home, LOG: log });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (builds().length < 3) await pause(20);
    child.kill('SIGKILL');
    await ended;

    const env = { LOG: log };
    const { verdict } = await project.judge({ ...options, resume: 'true' }, env);
    expect(verdict).toMatchObject({ outcome: 'passed', metrics: { runs: 4, plannedRuns: 4 } });
    // Two before, the one that was cut off, and two after.
    expect(builds()).toBe('xxxxx');
    // What the killed run left behind could have written into the next run's copies.
    expect(remains(Number(readFileSync(`${log}.pids`, 'utf8').split('\n')[2]))).toBe('');

    project.checkout.write({ 'build.mjs': `${project.checkout.read('build.mjs')}// changed\n` });
    await project.judge({ ...options, resume: 'true' }, env);
    expect(builds()).toBe('xxxxxxxxx');
  });
});
