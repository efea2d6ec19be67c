import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './contenders.ts';
import { measure, middleMean } from './measure.ts';

const RUNS = 20;

export interface Startup {
  /** The action on a report of one file, from the start of the process to its end: git, verdict, report files, no publishing. */
  readonly cpuMs: number;
  /** The same until the verdict is there to be read, in verdict.json, without git: what is told to people comes after it. */
  readonly verdictCpuMs: number;
  /** Node.js alone. */
  readonly emptyCpuMs: number;
  readonly maxRssBytes: number;
  /** All files in dist/. */
  readonly distBytes: number;
}

/** `node dist/coverage-gate/index.js` as a runner starts it, with everything left at its default. */
export function measureStartup(): Startup {
  const directory = mkdtempSync(join(tmpdir(), 'reliability-bench-'));
  try {
    for (const folder of ['src', 'coverage']) mkdirSync(join(directory, folder));
    writeFileSync(join(directory, 'src', 'a.js'), 'export const a = 1;\n');
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: directory });
    git('init', '--quiet');
    git('add', 'src');
    git('-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '--quiet', '-m', 'first');
    writeFileSync(join(directory, 'coverage', 'lcov.info'), 'TN:\nSF:src/a.js\nDA:1,1\nLF:1\nLH:1\nend_of_record\n');
    const [action, empty] = [[join(DIST, 'coverage-gate', 'index.js')], ['--eval', '0']];
    const [ours, verdicts, floor]: [number[], number[], number[]] = [[], [], []];
    let maxRssBytes = 0;
    for (let run = 0; run < RUNS; run++) {
      const usage = measure(action, directory);
      if (usage.status !== 0) throw new Error(`the small report did not pass: ${usage.stdout}${usage.stderr}`);
      ours.push(usage.cpuMs);
      verdicts.push(usage.verdictCpuMs);
      maxRssBytes = Math.max(maxRssBytes, usage.maxRssBytes);
      floor.push(measure(empty, directory).cpuMs);
    }
    return {
      cpuMs: middleMean(ours),
      verdictCpuMs: middleMean(verdicts),
      emptyCpuMs: middleMean(floor),
      maxRssBytes,
      distBytes: sizeOf(DIST),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
