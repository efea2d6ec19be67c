import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST } from './contenders.ts';
import { measure, median } from './measure.ts';

const FILES = 10_000;
const LINES = 40;
const COMMAND = [
  ...[join(DIST, 'cli', 'index.js'), 'coverage-gate', '--unit-reports', 'report.txt', '--unit-lines', '0'],
  ...['--output', 'out', '--format', 'json'],
];
/** With a store; without, for what costs nothing. */
const [KEPT, PLAIN] = ['kept.yml', 'plain.yml'];

/** What it costs to look at what changed, CPU of git included: the same report every time. */
export interface ChangeRace {
  readonly files: number;
  readonly changedLines: number;
  readonly entries: readonly ChangeEntry[];
}

export interface ChangeEntry {
  readonly name: string;
  readonly cpuMs: number;
}

/**
 * A change of 10 000 files: the gate alone, with the patch, with the patch and what changed since the baseline; and
 * diff_cover where RELIABILITY_PYTHON (or python3) has it. Throws when they do not find the lines that were changed.
 */
export function raceChange(runs: number): ChangeRace {
  const directory = mkdtempSync(join(tmpdir(), 'reliability-bench-change-'));
  try {
    repository(directory);
    const patch = ['--patch', 'lines: 1'];
    const since = [...patch, '--regression', 'max-drop: 100', '--config', KEPT];
    const peer = diffCoverCpuMs(directory);
    return {
      files: FILES,
      changedLines: 2 * FILES,
      entries: [
        { name: 'coverage-gate', cpuMs: gateCpuMs(directory, runs, ['--combined', 'lines: 1', '--config', PLAIN]) },
        { name: 'with the patch', cpuMs: gateCpuMs(directory, runs, [...patch, '--config', PLAIN]) },
        { name: 'with the patch and the baseline', cpuMs: gateCpuMs(directory, runs, since) },
        ...(peer === undefined ? [] : [{ name: 'diff_cover', cpuMs: peer }]),
      ],
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * A repository of two commits: the second adds one line and rewrites one in every file. The report covers all but these. What
 * the first covered is in a store.
 */
function repository(directory: string): void {
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  };
  const paths = Array.from({ length: FILES }, (_, at) => `src/${at % 100}/file-${at}.ts`);
  const write = (change: (lines: string[]) => string[]): void => {
    for (const path of paths) {
      mkdirSync(join(directory, dirname(path)), { recursive: true });
      const lines = Array.from({ length: LINES }, (_, line) => `call(${JSON.stringify(path)}, ${line});`);
      writeFileSync(join(directory, path), `${change(lines).join('\n')}\n`);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', 'change');
  };
  const report = (hits: readonly string[]): void => {
    const records = paths.map((path) => `SF:${path}\n${hits.join('\n')}\nend_of_record\n`);
    writeFileSync(join(directory, 'report.txt'), records.join(''));
  };
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(directory, '.gitignore'), 'kept/\nout/\n*.txt\n*.yml\n');
  writeFileSync(join(directory, KEPT), 'version: 1\nbaseline: file:kept\n');
  writeFileSync(join(directory, PLAIN), 'version: 1\n');
  write((lines) => lines);
  report(Array.from({ length: LINES }, (_, at) => `DA:${at + 1},1`));
  spawnSync(process.execPath, [...COMMAND, '--config', KEPT, '--save-baseline', 'always'], { cwd: directory });
  git('checkout', '--quiet', '-b', 'feature');
  write((lines) => [...lines.slice(0, 9), 'rewritten();', ...lines.slice(10), 'added();']);
  // As a clone has them.
  git('repack', '-a', '-d', '--quiet');
  report(Array.from({ length: LINES + 1 }, (_, at) => `DA:${at + 1},${at === 9 || at === LINES ? 0 : 1}`));
}

function gateCpuMs(directory: string, runs: number, options: readonly string[]): number {
  const usages = Array.from({ length: runs }, () => {
    const usage = measure([...COMMAND, ...options], directory);
    const { metrics } = JSON.parse(usage.stdout) as Metrics;
    const found = [metrics.patch?.lines.total, metrics.baseline?.suites?.unit.added.total];
    const expected = ['--patch', '--regression'].map((option) => (options.includes(option) ? 2 * FILES : undefined));
    if (found.join() !== expected.join())
      throw new Error(`the gate found ${found.join(' and ')} changed lines (exit ${usage.status})`);
    return usage.cpuMs;
  });
  return median(usages);
}

interface Metrics {
  readonly metrics: {
    readonly patch?: { readonly lines: { readonly total: number } };
    readonly baseline?: { readonly suites?: { readonly unit: { readonly added: { readonly total: number } } } };
  };
}

/** In ms; undefined where it is not installed. */
function diffCoverCpuMs(directory: string): number | undefined {
  const python = process.env['RELIABILITY_PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', 'import diff_cover']).status !== 0) return undefined;
  const args = [
    '-m',
    'diff_cover.diff_cover_tool',
    'report.txt',
    '--compare-branch=main',
    '--format',
    'json:peer.json',
  ];
  const script = `import resource, runpy, sys; sys.argv = ['diff-cover'] + ${JSON.stringify(args.slice(2))}
try: runpy.run_module('diff_cover.diff_cover_tool', run_name='__main__')
finally:
  own = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
  print('CPU', sum(one.ru_utime + one.ru_stime for one in own), file=sys.stderr)`;
  const { stderr } = spawnSync(python, ['-c', script], { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 });
  return Number(/^CPU ([\d.]+)$/m.exec(stderr)?.[1] ?? Number.NaN) * 1000;
}
