import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { DIFFERING, generateBuilds } from './generate/builds.ts';
import { measure, measureProgram, median } from './measure.ts';
import { bundled, findDiffoscope } from './tools.ts';

const FILES = 41_500;
const BYTES = 600e6;
/** As the stubs in dist/ set it (docs/adr/0008-young-generation.md). */
const NODE_OPTIONS = ['--semi-space-growth-factor=1'];

/** What it costs to say why two builds differ, fingerprints included. */
export interface ExplainRace {
  readonly files: number;
  readonly bytes: number;
  readonly runs: number;
  readonly entries: readonly ExplainEntry[];
}

export interface ExplainEntry {
  readonly name: string;
  /** `folders`: two folders; `archives`: the same in two .tar.gz. */
  readonly of: 'folders' | 'archives';
  readonly cpuMs: number;
  readonly wallMs: number;
  /** NaN: not looked at. */
  readonly maxRssBytes: number;
}

/** Throws when one of the programs does not find the three files that differ: then there is nothing to compare. */
export function raceExplain(runs: number): ExplainRace {
  const folder = dataFolder('builds', 'builds.ts', (target) => {
    generateBuilds([join(target, 'folders', 'a'), join(target, 'folders', 'b')], FILES, BYTES);
    const pack =
      'mkdir -p archives/$0 && tar --sort=name --owner=0 --group=0 --mtime=@1700000000 -C folders/$0 -cf - . | gzip -1n > archives/$0/app.tar.gz';
    for (const side of ['a', 'b']) spawnSync('sh', ['-c', pack, side], { cwd: target, stdio: 'inherit' });
  });
  const program = bundled('explain.mjs');
  const diffoscope = findDiffoscope();
  return {
    files: FILES,
    bytes: BYTES,
    runs,
    entries: [
      ours(program, join(folder, 'folders'), 'folders', runs),
      // It takes too long to be asked more than once, or about the archives too.
      ...(diffoscope === undefined ? [] : [peer(diffoscope, join(folder, 'folders'))]),
      ours(program, join(folder, 'archives'), 'archives', 1),
    ],
  };
}

function ours(program: string, folder: string, of: ExplainEntry['of'], runs: number): ExplainEntry {
  const usages = Array.from({ length: runs }, () => measure([program, 'a', 'b'], folder, NODE_OPTIONS));
  for (const { status, stdout, stderr } of usages) {
    if (status !== 0) throw new Error(`the explanation died (exit ${status}): ${stderr.slice(0, 1000)}`);
    const { places } = JSON.parse(stdout) as { readonly places: readonly string[] };
    const named = DIFFERING.filter((path) => places.some((place) => place.includes(path)));
    if (named.length !== DIFFERING.length || places.length !== DIFFERING.length)
      throw new Error(`the explanation of ${of} names ${places.join(', ')}`);
  }
  return {
    name: 'determinism',
    of,
    cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
    wallMs: median(usages.map(({ wallMs }) => wallMs)),
    maxRssBytes: median(usages.map(({ maxRssBytes }) => maxRssBytes)),
  };
}

function peer(program: string, folder: string): ExplainEntry {
  const output = mkdtempSync(join(tmpdir(), 'reliability-bench-diffoscope-'));
  try {
    const report = join(output, 'report.txt');
    const args = ['--no-progress', '--exclude-directory-metadata', 'yes', '--text', report, 'a', 'b'];
    const { cpuMs, wallMs, maxRssBytes, status, stderr } = measureProgram(program, args, folder);
    if (status !== 1) throw new Error(`diffoscope died (exit ${status}): ${stderr.slice(-1000)}`);
    const text = readFileSync(report, 'utf8');
    if (!DIFFERING.every((path) => text.includes(path))) throw new Error('diffoscope does not name the files');
    return { name: 'diffoscope', of: 'folders', cpuMs, wallMs, maxRssBytes };
  } finally {
    rmSync(output, { recursive: true });
  }
}
