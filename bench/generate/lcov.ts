import type { GeneratedReport } from './generated.ts';
import { SeededRandom } from './random.ts';
import { ReportFile } from './report-file.ts';

export interface Generated extends GeneratedReport {
  readonly lines: number;
  readonly coveredLines: number;
  readonly branches: number;
}

const FUNCTIONS_A_FILE = 8;

/**
 * Writes an LCOV tracefile of about `megabytes` (10^6 bytes each) as Istanbul's lcovonly report does it: 150 to 450 lines
 * and eight functions to a file, branches on a quarter of the lines; some 3 500 files and a million lines in 20 MB. LF and
 * LH are right, because lcov-parse believes them. The same arguments give the same bytes.
 */
export function generate(path: string, megabytes: number): Generated {
  const random = new SeededRandom(12_345);
  const file = new ReportFile(path);
  const paths: string[] = [];
  const made = { files: 0, paths, lines: 0, coveredLines: 0, branches: 0 };
  while (file.sizeBytes < megabytes * 1_000_000) {
    const source = `src/mod${made.files % 100}/file${made.files}.ts`;
    made.files++;
    paths.push(source);
    file.write(`TN:\nSF:/home/runner/work/app/app/${source}\n${functions(random)}${body(random, made)}end_of_record\n`);
  }
  file.close();
  return made;
}

function functions(random: SeededRandom): string {
  let [names, counts, hit] = ['', '', 0];
  for (let i = 0; i < FUNCTIONS_A_FILE; i++) {
    const hits = random.below(50);
    if (hits > 0) hit++;
    names += `FN:${i * 20 + 1},fn${i}\n`;
    counts += `FNDA:${hits},fn${i}\n`;
  }
  return `${names}FNF:${FUNCTIONS_A_FILE}\nFNH:${hit}\n${counts}`;
}

function body(random: SeededRandom, made: { lines: number; coveredLines: number; branches: number }): string {
  const count = 150 + random.below(300);
  let [lines, branches, hitLines, foundBranches, hitBranches] = ['', '', 0, 0, 0];
  for (let line = 1; line <= count; line++) {
    const hits = random.chance(18) ? 0 : random.below(1000);
    if (hits > 0) hitLines++;
    lines += `DA:${line},${hits}\n`;
    if (!random.chance(24)) continue;
    const taken = hits === 0 ? ['-', '-'] : [random.below(20), random.below(2)];
    for (const [branch, times] of taken.entries()) {
      branches += `BRDA:${line},${line},${branch},${times}\n`;
      foundBranches++;
      if (times !== '-' && times !== 0) hitBranches++;
    }
  }
  made.lines += count;
  made.coveredLines += hitLines;
  made.branches += foundBranches;
  return `${branches}BRF:${foundBranches}\nBRH:${hitBranches}\n${lines}LF:${count}\nLH:${hitLines}\n`;
}
