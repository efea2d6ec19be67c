// The cost of patch coverage: a change of 10 000 files, with and without the threshold that makes the gate look at it, and
// diff_cover beside it where RELIABILITY_PYTHON (or python3) has it. `node scripts/node24.mjs bench/patch.ts [--assert]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST, requireBundle } from './contenders.ts';
import { measure, median } from './measure.ts';

const FILES = 10_000;
const LINES = 40;
const RUNS = 3;
/** What looking at the change may add, CPU of git included. */
const MOST_CPU_MS = 2000;

/** A repository of two commits: the second adds one line and rewrites one in every file. The report covers all but these. */
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
  git('init', '--quiet', '--initial-branch=main');
  write((lines) => lines);
  git('checkout', '--quiet', '-b', 'feature');
  write((lines) => [...lines.slice(0, 9), 'rewritten();', ...lines.slice(10), 'added();']);
  const hits = Array.from({ length: LINES + 1 }, (_, at) => `DA:${at + 1},${at === 9 || at === LINES ? 0 : 1}`);
  const records = paths.map((path) => `SF:${path}\n${hits.join('\n')}\nend_of_record\n`);
  writeFileSync(join(directory, 'report.txt'), records.join(''));
}

function gateCpuMs(directory: string, options: readonly string[]): number {
  const command = [join(DIST, 'cli', 'index.js'), 'coverage-gate', '--unit-reports', 'report.txt', '--unit-lines', '0'];
  const runs = Array.from({ length: RUNS }, () => {
    const usage = measure([...command, '--output', 'out', '--format', 'json', ...options], directory);
    const { metrics } = JSON.parse(usage.stdout) as { metrics: { patch?: { lines: { total: number } } } };
    const total = metrics.patch?.lines.total;
    if (total !== (options.includes('--patch') ? 2 * FILES : undefined))
      throw new Error(`the gate found ${total} changed lines (exit ${usage.status})`);
    return usage.cpuMs;
  });
  return median(runs);
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

function main(args: readonly string[]): number {
  requireBundle();
  const directory = mkdtempSync(join(tmpdir(), 'reliability-bench-patch-'));
  try {
    repository(directory);
    const without = gateCpuMs(directory, ['--combined', 'lines: 1']);
    const patched = gateCpuMs(directory, ['--patch', 'lines: 1']);
    const peer = diffCoverCpuMs(directory);
    const added = patched - without;
    console.log(`a change of ${FILES} files, ${2 * FILES} changed lines, medians of ${RUNS} runs, CPU with git:`);
    console.log(`  the gate without the patch  ${without.toFixed(0)} ms`);
    console.log(
      `  the gate with it            ${patched.toFixed(0)} ms (${added.toFixed(0)} ms more; at most ${MOST_CPU_MS})`,
    );
    console.log(`  diff_cover                  ${peer === undefined ? 'not installed' : `${peer.toFixed(0)} ms`}`);
    return args.includes('--assert') && added > MOST_CPU_MS ? 1 : 0;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

process.exitCode = main(process.argv.slice(2));
