import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, 'data');

/** A folder below bench/data/ that `make` fills; made again when the generator is another one. */
export function dataFolder(name: string, generator: string, make: (folder: string) => void): string {
  const folder = join(DATA, name);
  const stamp = join(DATA, `${name}.made`);
  const by = createHash('sha256')
    .update(readFileSync(join(import.meta.dirname, 'generate', generator)))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === by) return folder;
  console.error(`making ${name} ...`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  make(folder);
  writeFileSync(stamp, by);
  return folder;
}
