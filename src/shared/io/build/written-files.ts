import { join } from 'node:path';
import type { FolderItem, HostFiles } from './host-files.ts';
import type { Outside } from './port.ts';

/** A look that nobody waits for: beyond this, what is deeper is not seen, and nothing is claimed of it. */
const MOST_LOOKED_AT = 30_000;
const DEEPEST = 6;

/**
 * Files below folders that were written at or after a moment, with when they were last read. A build that writes
 * outside of its copy in one run and reads it in the next is not two independent builds.
 */
export function writtenFiles(
  fs: HostFiles,
  folders: readonly string[],
  sinceMs: number,
  leaveOut: readonly string[],
): readonly Outside[] {
  const found: Outside[] = [];
  let looked = 0;
  const look = (folder: string, depth: number): void => {
    let entries: FolderItem[];
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (leaveOut.includes(path) || looked++ > MOST_LOOKED_AT) continue;
      if (entry.isDirectory()) {
        if (depth < DEEPEST) look(path, depth + 1);
      } else if (entry.isFile()) {
        const stats = fs.lstatSync(path, { throwIfNoEntry: false });
        if (stats !== undefined && stats.mtimeMs >= sinceMs && stats.size > 0)
          found.push({ path, modifiedMs: stats.mtimeMs, accessedMs: stats.atimeMs });
      }
    }
  };
  for (const folder of folders) look(folder, 0);
  return found;
}
