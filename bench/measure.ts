import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a program cost. */
export interface Usage {
  /** User and system time of the program and, on Linux, of every program that it started and waited for (git). */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Of the program itself, until its verdict.json was there; NaN when it wrote none. */
  readonly verdictCpuMs: number;
  /** Largest resident memory of the program itself; NaN when it died before it could say. */
  readonly maxRssBytes: number;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const HOOK = join(import.meta.dirname, 'usage-hook.cjs');
const LARGEST_OUTPUT_BYTES = 256 << 20;
/** Of /proc: the same on every architecture that Node.js runs on. */
const TICKS_PER_SECOND = 100;

/** Runs `node ARGS...` to its end, alone, and measures it. Never throws for what the program does. */
export function measure(args: readonly string[], directory: string, nodeOptions: readonly string[] = []): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-bench-'));
  const said = join(folder, 'usage.json');
  try {
    const [before, start] = [childTicks(), performance.now()];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...nodeOptions, ...args], {
      cwd: directory,
      encoding: 'utf8',
      env: { ...plainEnvironment(), RELIABILITY_BENCH_USAGE: said },
      maxBuffer: LARGEST_OUTPUT_BYTES,
    });
    const wallMs = performance.now() - start;
    const ticks = childTicks() - before;
    const own = existsSync(said)
      ? (JSON.parse(readFileSync(said, 'utf8')) as { maxRssBytes: number; cpuMs: number; verdictCpuMs?: number })
      : undefined;
    return {
      cpuMs: Number.isNaN(ticks) ? (own?.cpuMs ?? Number.NaN) : (ticks * 1000) / TICKS_PER_SECOND,
      wallMs,
      verdictCpuMs: own?.verdictCpuMs ?? Number.NaN,
      maxRssBytes: own?.maxRssBytes ?? Number.NaN,
      status: status ?? -1,
      stdout,
      stderr,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same of any program, whose memory is not looked at; its output is thrown away, apart from the last of what it complains about. */
export function measureProgram(command: string, args: readonly string[], directory: string): Usage {
  const [before, start] = [childTicks(), performance.now()];
  const { status, stderr } = spawnSync(command, args, {
    cwd: directory,
    encoding: 'utf8',
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: LARGEST_OUTPUT_BYTES,
  });
  const wallMs = performance.now() - start;
  const cpuMs = ((childTicks() - before) * 1000) / TICKS_PER_SECOND;
  return { cpuMs, wallMs, verdictCpuMs: Number.NaN, maxRssBytes: Number.NaN, status: status ?? -1, stdout: '', stderr };
}

/**
 * CPU time of all children that this process has waited for, with theirs: fields 16 and 17 of /proc/self/stat (proc(5)).
 * Steps of 10 ms, but nothing is lost from one run to the next. NaN where there is no such file.
 */
function childTicks(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const text = readFileSync('/proc/self/stat', 'latin1');
  // The name of the program, in parentheses, may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

/** As on a laptop: nothing that makes a program believe it runs in a CI system, or that changes Node.js. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'USER', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(kept.filter((name) => name in process.env).map((name) => [name, process.env[name]]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Mean of the middle half: as robust as a median, and finer than the steps in which CPU time is told. */
export function middleMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
