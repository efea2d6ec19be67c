import type { GeneratedReport } from './generated.ts';
import { SeededRandom } from './random.ts';
import { ReportFile } from './report-file.ts';

export interface Generated extends GeneratedReport {
  /** Different blocks; those of every third file are written twice. */
  readonly blocks: number;
  readonly statements: number;
}

export const GO_MODULE = 'github.com/acme/shop';

/**
 * Writes a Go cover profile of about `megabytes` (10^6 bytes each) as `go test -covermode=atomic -coverpkg=./...` does it:
 * 60 to 180 blocks to a file, those of three files in ten twice, because two test binaries hold them; some 330 000 lines in
 * 20 MB. The same arguments give the same bytes.
 */
export function generate(path: string, megabytes: number): Generated {
  const random = new SeededRandom(54_321);
  const file = new ReportFile(path);
  const paths: string[] = [];
  const made = { files: 0, paths, blocks: 0, statements: 0 };
  file.write('mode: atomic\n');
  while (file.sizeBytes < megabytes * 1_000_000) {
    const source = `internal/pkg${made.files % 200}/file${made.files}.go`;
    made.files++;
    paths.push(source);
    const blocks = blocksOf(`${GO_MODULE}/${source}`, random, made);
    file.write(random.chance(30) ? blocks + blocks : blocks);
  }
  file.close();
  return made;
}

function blocksOf(source: string, random: SeededRandom, made: { blocks: number; statements: number }): string {
  let [text, line] = ['', 10];
  for (let left = 60 + random.below(120); left > 0; left--) {
    const [length, statements] = [1 + random.below(5), 1 + random.below(4)];
    const [start, end] = [2 + (left % 30), random.chance(40) ? 2 : 20];
    const hits = random.chance(20) ? 0 : random.below(1000);
    text += `${source}:${line}.${start},${line + length}.${end} ${statements} ${hits}\n`;
    line += length + (random.chance(30) ? 2 : 0);
    made.blocks++;
    made.statements += statements;
  }
  return text;
}
