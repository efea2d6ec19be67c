import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GapCost, measureGaps } from './gaps.ts';
import { generateTree, treePaths } from './generate/typescript-tree.ts';
import { measure, median } from './measure.ts';
import { bundled } from './tools.ts';

const DATA = join(import.meta.dirname, 'data');
const FILES = 10_000;
/** Not among this repository's dependencies: it brings forty packages, and only this benchmark asks it. */
const PEER = ['dependency-cruiser@17.4.3', 'typescript@5.9.3'];

/** The import graph of one repository, made by us and by dependency-cruiser. */
export interface GraphRace {
  readonly files: number;
  readonly edges: number;
  readonly entries: readonly GraphEntry[];
  /** The gate that makes use of it. */
  readonly gaps: GapCost;
}

export interface GraphEntry {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly maxRssBytes: number;
}

/** Throws when the two do not find the same number of imports: then there is nothing to compare. */
export function raceGraph(runs: number): GraphRace {
  const tree = join(DATA, `typescript-tree-${FILES}`);
  rmSync(tree, { recursive: true, force: true });
  const edges = generateTree(tree, FILES);
  const peer = installPeer();
  // A gate knows them from git.
  const list = join(DATA, 'typescript-tree-paths.txt');
  writeFileSync(list, treePaths(FILES).join('\n'));
  const own = entry('import-graph', runs, tree, [bundled('import-graph.mjs'), tree, list], (text) => {
    const found = JSON.parse(text) as { files: number; edges: number };
    agree('import-graph', found.edges, edges);
  });
  const args = [peer, '--no-config', '--ts-pre-compilation-deps', '--output-type', 'text', 'src'];
  // It takes too long to be asked more than once.
  const other = entry('dependency-cruiser', 1, tree, args, (text) =>
    agree('dependency-cruiser', text.split('\n').filter((line) => line.includes(' → ')).length, edges),
  );
  return { files: FILES, edges, entries: [own, other], gaps: measureGaps(tree, treePaths(FILES), runs) };
}

function entry(
  name: string,
  runs: number,
  tree: string,
  args: readonly string[],
  check: (stdout: string) => void,
): GraphEntry {
  const usages = Array.from({ length: runs }, () => measure(args, tree, ['--max-old-space-size=8192']));
  for (const { status, stdout, stderr } of usages) {
    if (status !== 0) throw new Error(`${name} died (exit ${status}): ${stderr.slice(0, 1000)}`);
    check(stdout);
  }
  return {
    name,
    cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
    wallMs: median(usages.map(({ wallMs }) => wallMs)),
    maxRssBytes: median(usages.map(({ maxRssBytes }) => maxRssBytes)),
  };
}

function agree(name: string, found: number, edges: number): void {
  if (found !== edges) throw new Error(`${name} finds ${found} imports, ${edges} were written: no ratio is printed`);
}

/** The program of the peer, installed beside the data. */
function installPeer(): string {
  const folder = join(DATA, 'peers');
  const program = join(folder, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...PEER];
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return program;
}
