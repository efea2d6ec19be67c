// What the gate determinism costs itself, beside the builds that it runs: CPU of its own process for each build of a project
// of 40 000 files (628 MB, installed dependencies mostly). Usage: node scripts/node24.mjs bench/builds.ts [RUNS]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, requireBundle } from './contenders.ts';
import { load, thisMachine } from './machine.ts';
import { measure } from './measure.ts';

const [FOLDERS, FILES_EACH, FILE_BYTES] = [400, 100, 15_700];
/** Of a build of realistic length. */
const BUILD_SECONDS = 60;
const MOST_SHARE = 0.02;

/** The gate's own CPU in ms, without that of builds and probes; its hook tells it when it ends. */
const HOOK = `require('node:fs');
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  if (process.argv[2] === 'determinism') require('node:fs').writeFileSync(process.env.OWN_CPU, String((userCPUTime + systemCPUTime) / 1000));
});`;

function project(folder: string): void {
  for (let at = 0; at < FOLDERS; at++) {
    const target = join(folder, 'node_modules', `package-${at}`);
    mkdirSync(target, { recursive: true });
    for (let file = 0; file < FILES_EACH; file++)
      writeFileSync(join(target, `file-${file}.js`), Buffer.alloc(FILE_BYTES, `${at} ${file} `));
  }
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\nout/\nreliability-report/\n');
  writeFileSync(join(folder, 'a.js'), 'export const a = 1;\n');
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '--quiet', '-m', 'first');
}

/** CPU and wall time in ms of one run with so many builds, which themselves do next to nothing. */
function gate(folder: string, runs: number): { readonly cpuMs: number; readonly wallMs: number } {
  const said = join(folder, '..', 'own-cpu');
  const hook = join(folder, '..', 'hook.cjs');
  writeFileSync(hook, HOOK.replace('process.env.OWN_CPU', JSON.stringify(said)));
  const build = 'mkdir out && cp a.js out/';
  const args = ['determinism', `--build=${build}`, '--artifacts=out/**', `--runs=${runs}`, '--vary=env'];
  const usage = measure([join(DIST, 'cli', 'index.js'), ...args], folder, ['--require', hook]);
  if (usage.status !== 0) throw new Error(`the gate did not pass: ${usage.stdout}${usage.stderr}`);
  return { cpuMs: Number(readFileSync(said, 'utf8')), wallMs: usage.wallMs };
}

requireBundle();
const runs = Number(process.argv[2] ?? 4);
const parent = mkdtempSync(join(tmpdir(), 'reliability-bench-'));
try {
  const folder = join(parent, 'project');
  project(folder);
  const before = load();
  const [few, many] = [gate(folder, 2), gate(folder, 2 + runs)];
  const cpu = (many.cpuMs - few.cpuMs) / runs;
  const wall = (many.wallMs - few.wallMs) / runs;
  const share = cpu / 1000 / BUILD_SECONDS;
  const { cores, system, node } = thisMachine();
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  console.log(`${cores} cores, ${system}, Node.js ${node}. Load ${before} at the start, ${load()} at the end.

| each build of a project of ${FOLDERS * FILES_EACH} files, ${((FOLDERS * FILES_EACH * FILE_BYTES) / 1e6).toFixed(0)} MB | |
| --- | ---: |
| the gate's own CPU | ${seconds(cpu)} |
| from the end of one to the beginning of the next | ${seconds(wall)} |
| of a build that takes ${BUILD_SECONDS} s of CPU | ${(share * 100).toFixed(1)} % (target: at most ${MOST_SHARE * 100} %, ${share <= MOST_SHARE ? 'met' : 'missed'}) |`);
} finally {
  rmSync(parent, { recursive: true });
}
