import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './contenders.ts';
import { SeededRandom } from './generate/random.ts';
import { measure, median } from './measure.ts';

const REPORT = 'lcov.info';
const COMMITS = 40;
const FILES_OF_A_COMMIT = 20;

/** The whole gate on one repository, with and without the gap analysis. */
export interface GapCost {
  readonly withoutMs: number;
  readonly withMs: number;
  readonly maxRssBytes: number;
}

/** Commits the tree, lets some of its files change, writes a report in which every file misses lines, and asks for the gaps. */
export function measureGaps(tree: string, paths: readonly string[], runs: number): GapCost {
  const random = new SeededRandom(7);
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], {
      cwd: tree,
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  for (let commit = 0; commit < COMMITS; commit++) {
    for (let file = 0; file < FILES_OF_A_COMMIT; file++)
      appendFileSync(join(tree, paths[random.below(paths.length)]!), `// ${commit}\n`);
    git('commit', '--quiet', '--all', '--message', 'more');
  }
  const records = paths.map((path) => {
    const lines = readFileSync(join(tree, path), 'utf8').split('\n').length;
    const hits = Array.from({ length: lines }, (_, at) => `DA:${at + 1},${random.chance(80) ? 1 : 0}\n`);
    return `SF:${path}\n${hits.join('')}end_of_record\n`;
  });
  writeFileSync(join(tree, REPORT), records.join(''));
  const cost = (analyse: string): { readonly cpuMs: number; readonly maxRssBytes: number } => {
    const usages = Array.from({ length: runs }, () => ask(tree, analyse, paths.length));
    return {
      cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
      maxRssBytes: median(usages.map(({ maxRssBytes }) => maxRssBytes)),
    };
  };
  const [without, whole] = [cost('never'), cost('always')];
  return { withoutMs: without.cpuMs, withMs: whole.cpuMs, maxRssBytes: whole.maxRssBytes };
}

function ask(tree: string, analyse: string, files: number) {
  const options = ['--unit-reports', REPORT, '--unit-lines', '1', '--output', 'out', '--format', 'json'];
  const args = [join(DIST, 'cli', 'index.js'), 'coverage-gate', ...options, '--gaps', `analyse: ${analyse}`];
  const usage = measure(args, tree);
  const verdict =
    usage.status === 0 ? (JSON.parse(usage.stdout) as { metrics: { gaps?: { ranked: number } } }) : undefined;
  const found = verdict?.metrics.gaps?.ranked ?? 0;
  if (usage.status !== 0 || (analyse === 'always' && found < files * 0.9))
    throw new Error(`the gate found ${found} gaps in ${files} files (exit ${usage.status}): ${usage.stderr}`);
  return usage;
}
