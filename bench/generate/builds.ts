import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SeededRandom } from './random.ts';

const POOL_BYTES = 8 << 20;
const WORDS =
  'const function return import export default value index options result error length module exports this require'.split(
    ' ',
  );
const FOLDERS = 3000;
/** As in folders of installed packages: many small files, few large ones. */
const LARGE_EVERY = 2000;
const LARGE_BYTES = 9_000_000;

/** What differs between the two builds, by path. */
export const DIFFERING: readonly string[] = ['build/bundle.js', 'build/meta.json', 'build/report.txt'];

/** Two builds of as many files and bytes, alike but for three files: a bundle, a document and a list. */
export function generateBuilds(folders: readonly [string, string], files: number, bytes: number): void {
  folders.forEach((folder, side) => {
    const random = new SeededRandom(7);
    const pool = textPool(random);
    const large = Math.floor(files / LARGE_EVERY);
    const mean = (bytes - large * LARGE_BYTES) / (files - large);
    const made = new Set<string>();
    const write = (path: string, content: Uint8Array | string): void => {
      const target = join(folder, path);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      writeFileSync(target, content);
    };
    for (let at = 0; at < files - DIFFERING.length; at++) {
      const isLarge = at % LARGE_EVERY === LARGE_EVERY - 1;
      // From nothing to twice the mean.
      const size = isLarge ? LARGE_BYTES - (LARGE_BYTES % 1000) : random.below(Math.floor(2 * mean));
      const from = random.below(isLarge ? 1 : POOL_BYTES - size);
      const content = isLarge ? Buffer.concat([pool, pool]).subarray(0, size) : pool.subarray(from, from + size);
      write(`packages/p${at % FOLDERS}/lib/f${at}.js`, Buffer.concat([Buffer.from(`// ${at}\n`), content]));
    }
    const [id, time] = [['a1b2c3d4', 'e5f6a7b8'][side]!, ['10:20:30', '11:21:31'][side]!];
    const half = pool.subarray(0, 4_500_000);
    write('build/bundle.js', Buffer.concat([half, Buffer.from(`\nconst build = "${id}";\n`), half]));
    write('build/meta.json', `${JSON.stringify({ name: 'app', built: `2026-01-02T${time}Z` }, null, 2)}\n`);
    write('build/report.txt', `made at ${time}\n`);
  });
}

/** Lines of words, packed to a fifth by gzip, as programs are. */
function textPool(random: SeededRandom): Buffer {
  const lines: string[] = [];
  for (let length = 0; length < POOL_BYTES; ) {
    const line = Array.from({ length: 4 + random.below(6) }, () =>
      random.chance(60) ? WORDS[random.below(WORDS.length)] : `v${random.below(100_000)}`,
    ).join(' ');
    lines.push(line);
    length += line.length + 1;
  }
  return Buffer.from(lines.join('\n')).subarray(0, POOL_BYTES);
}
