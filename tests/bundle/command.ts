import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = dirname(dirname(import.meta.dirname));

/** The built bundle that is tested; RELIABILITY_DIST names another than the one in this repository. */
export const DIST: string = process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist');

/** Where the sources run in place of the bundle, and count what they run, everything takes longer (`npm run own-gates`). */
const PATIENCE = Number(process.env['RELIABILITY_PATIENCE'] ?? 1);

/** What the runner starts for an action. */
export function actionScript(gate: string): string {
  return join(DIST, gate, 'index.js');
}

export interface CommandOptions {
  /** Working directory. */
  readonly in: string;
  readonly env?: { readonly [name: string]: string };
  /** Kills it after this long: a hang is a failure. */
  readonly timeoutMs?: number;
  /** Command and arguments that start it as somebody else. */
  readonly through?: readonly string[];
}

export interface CommandResult {
  /** Null when a signal, such as that of the timeout, ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory that it held at once; 0 when it was killed. */
  readonly maxRssBytes: number;
  /** User and system time; 0 when it was killed. */
  readonly cpuMs: number;
}

const MEASURE = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, maxRssBytes: maxRSS * 1024 }));
});`;

/** Runs `reliability ARGS` of the bundle in a process of its own, in an environment that knows no CI system. */
export async function reliability(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-usage-'));
  const usageFile = join(folder, 'usage.json');
  const hook = `data:text/javascript,${encodeURIComponent(MEASURE)}`;
  const [command = '', ...rest] = [
    ...(options.through ?? []),
    process.execPath,
    ...(options.through === undefined ? ['--import', hook] : []),
    join(DIST, 'cli', 'index.js'),
    ...args,
  ];
  try {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, USAGE_FILE: usageFile, ...options.env };
    const child = spawn(command, rest, { cwd: options.in, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE * (options.timeoutMs ?? 30_000));
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    clearTimeout(timer);
    const usage = existsSync(usageFile)
      ? (JSON.parse(readFileSync(usageFile, 'utf8')) as { readonly cpuMs: number; readonly maxRssBytes: number })
      : { cpuMs: 0, maxRssBytes: 0 };
    return {
      exitCode,
      stdout: Buffer.concat(out).toString('utf8'),
      stderr: Buffer.concat(err).toString('utf8'),
      ...usage,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
