import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './contenders.ts';
import { generateJunit } from './generate/junit.ts';
import { measure, median } from './measure.ts';

const DATA = join(import.meta.dirname, 'data');
/** Not among this repository's dependencies; the two actions that read the same (mikepenz, dorny) are in no registry. */
const PEER = 'junit-to-ctrf@0.0.14';
/** 100 MB. */
const [CASES, BYTES_OF_CASE] = [200_000, 380];
const [MANY_CASES, BYTES_OF_MANY] = [1_000_000, 60];

/** What it costs to judge a large JUnit report. */
export interface TestsRace {
  readonly cases: number;
  readonly sizeBytes: number;
  readonly entries: readonly TestsEntry[];
  /** The gate alone on a million cases. */
  readonly million: TestsEntry;
}

export interface TestsEntry {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
  /** NaN: it died before it could say. */
  readonly maxRssBytes: number;
}

/** Throws when somebody does not find all cases and failures: then there is nothing to compare. */
export function raceTests(runs: number): TestsRace {
  const directory = mkdtempSync(join(tmpdir(), 'reliability-bench-tests-'));
  try {
    spawnSync('git', ['init', '--quiet'], { cwd: directory });
    const failed = generateJunit(join(directory, 'large.xml'), CASES, BYTES_OF_CASE);
    const failedOfMany = generateJunit(join(directory, 'many.xml'), MANY_CASES, BYTES_OF_MANY);
    const saxes = [join(import.meta.dirname, 'peers', 'junit-saxes.mjs'), 'large.xml'];
    const entries = [
      gateEntry(directory, 'large.xml', runs, [CASES, failed]),
      entry('saxes, counting only', runs, directory, saxes, (stdout) =>
        agree('saxes', Object.values(JSON.parse(stdout) as { total: number; failed: number }), [CASES, failed]),
      ),
      // It takes too long to be asked more than once.
      entry('junit-to-ctrf', 1, directory, [installPeer(), 'large.xml', '-o', 'ctrf.json'], () => {
        const { results } = JSON.parse(readFileSync(join(directory, 'ctrf.json'), 'utf8')) as Ctrf;
        agree('junit-to-ctrf', [results.summary.tests, results.summary.failed], [CASES, failed]);
      }),
    ];
    return {
      cases: CASES,
      sizeBytes: statSync(join(directory, 'large.xml')).size,
      entries,
      million: gateEntry(directory, 'many.xml', 1, [MANY_CASES, failedOfMany]),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

interface Ctrf {
  readonly results: { readonly summary: { readonly tests: number; readonly failed: number } };
}

function gateEntry(directory: string, report: string, runs: number, expected: readonly number[]): TestsEntry {
  const args = [join(DIST, 'cli', 'index.js'), 'regression-gate', '--test-reports', report];
  return entry('regression-gate', runs, directory, [...args, '--output', 'out', '--format', 'json'], (stdout) => {
    const { metrics } = JSON.parse(stdout) as { metrics: { tests: { total: number; failed: number } } };
    agree('regression-gate', [metrics.tests.total, metrics.tests.failed], expected);
  });
}

function entry(
  name: string,
  runs: number,
  directory: string,
  args: readonly string[],
  check: (stdout: string) => void,
): TestsEntry {
  // Our own heap is the usual one; whole documents as objects need more.
  const heap = name === 'junit-to-ctrf' ? ['--max-old-space-size=8192'] : [];
  const usages = Array.from({ length: runs }, () => {
    const usage = measure(args, directory, heap);
    if (usage.status > 1) throw new Error(`${name} died (exit ${usage.status}): ${usage.stderr.slice(0, 1000)}`);
    check(usage.stdout);
    return usage;
  });
  return {
    name,
    cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
    wallMs: median(usages.map(({ wallMs }) => wallMs)),
    maxRssBytes: median(usages.map(({ maxRssBytes }) => maxRssBytes)),
  };
}

function agree(name: string, found: readonly number[], expected: readonly number[]): void {
  if (found.join() !== expected.join())
    throw new Error(`${name} finds ${found.join(' and ')} tests and failures, not ${expected.join(' and ')}`);
}

/** The program of the peer, installed beside the data. */
function installPeer(): string {
  const folder = join(DATA, 'peers-of-tests');
  const program = join(folder, 'node_modules', 'junit-to-ctrf', 'dist', 'cli.js');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', PEER];
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return program;
}
