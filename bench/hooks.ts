import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DIST } from './contenders.ts';
import { measure, measureProgram, middleMean, type Usage } from './measure.ts';

const FILES = 20;
const RUNS = 10;
const SOURCES = join(dirname(import.meta.dirname), 'src', 'shared', 'config');

/** What a commit waits for before it is made. */
export interface HookCost {
  readonly files: number;
  readonly bytes: number;
  readonly entries: readonly HookEntry[];
}

export interface HookEntry {
  readonly name: string;
  readonly wallMs: number;
  /** CPU of git included. */
  readonly cpuMs: number;
}

/** A commit of 20 source files, of which none holds a secret: the hook, and gitleaks where the PATH has it. Throws when one finds any. */
export function measureHooks(): HookCost {
  const directory = mkdtempSync(join(tmpdir(), 'reliability-bench-'));
  try {
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: directory });
    git('init', '--quiet');
    mkdirSync(join(directory, 'src'));
    const names = readdirSync(SOURCES).filter((name) => name.endsWith('.ts') && !name.includes('.generated.'));
    const files = names.slice(0, FILES).map((name) => join(directory, 'src', name));
    for (const file of files) cpSync(join(SOURCES, basename(file)), file);
    git('add', '--all');
    const entries: [name: string, run: () => Usage][] = [
      ['reliability hooks run', () => measure([join(DIST, 'cli', 'index.js'), 'hooks', 'run'], directory)],
      ['start Node.js only', () => measure(['--eval', '0'], directory)],
    ];
    const peer = (): Usage => measureProgram('gitleaks', ['git', '--staged', '--no-banner', '.'], directory);
    if (measureProgram('gitleaks', ['version'], directory).status === 0) entries.push(['gitleaks', peer]);
    return {
      files: files.length,
      bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
      entries: entries.map(([name, run]) => {
        const usages = Array.from({ length: RUNS }, run);
        const broken = usages.find(({ status }) => status !== 0);
        if (broken !== undefined)
          throw new Error(`${name} ended with ${broken.status}: ${broken.stdout}${broken.stderr}`);
        return {
          name,
          wallMs: middleMean(usages.map(({ wallMs }) => wallMs)),
          cpuMs: middleMean(usages.map(({ cpuMs }) => cpuMs)),
        };
      }),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
