import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SeededRandom } from './random.ts';

const FOLDERS = 1000;
const BLOCK_BYTES = 1 << 20;

/** So many files of 4 KB on average, in a thousand folders, no two alike. */
export function generateSmallFiles(folder: string, count: number): void {
  const random = new SeededRandom(11);
  const noise = block(random);
  for (let at = 0; at < FOLDERS; at++) mkdirSync(join(folder, `d${at % 100}`, `e${at}`), { recursive: true });
  for (let at = 0; at < count; at++) {
    const from = random.below(BLOCK_BYTES - 8192);
    const content = noise.subarray(from, from + 1 + random.below(8000));
    const parent = at % FOLDERS;
    writeFileSync(
      join(folder, `d${parent % 100}`, `e${parent}`, `f${at}.txt`),
      Buffer.concat([Buffer.from(`${at} `), content]),
    );
  }
}

/** One file of so many bytes, in blocks of which no two are alike. */
export function generateLargeFile(path: string, bytes: number): void {
  const noise = block(new SeededRandom(12));
  const descriptor = openSync(path, 'w');
  for (let at = 0; at < bytes; at += BLOCK_BYTES) {
    noise.writeUInt32LE(at / BLOCK_BYTES, 0);
    writeSync(descriptor, noise, 0, Math.min(BLOCK_BYTES, bytes - at));
  }
  closeSync(descriptor);
}

function block(random: SeededRandom): Buffer {
  return Buffer.from(Array.from({ length: BLOCK_BYTES }, () => random.below(256)));
}
