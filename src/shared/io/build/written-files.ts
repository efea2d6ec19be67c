import { join } from 'node:path';
import type { FileStats, FolderItem, HostFiles } from './host-files.ts';
import type { Outside } from './port.ts';

/** A look that nobody waits for, folder by folder from above: what is behind so many others is not seen, and not claimed. */
const MOST_LOOKED_AT = 8000;
const DEEPEST = 6;
/** Work folders, of this run and of others. */
const OWN_PREFIX = 'reliability-';
const NEVER_ENTERED = new Set(['node_modules', '.git']);

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
  const found = new Map<string, Outside>();
  for (const folder of folders) look(fs, folder, sinceMs, leaveOut, found);
  return [...found.values()];
}

function look(
  fs: HostFiles,
  root: string,
  sinceMs: number,
  leaveOut: readonly string[],
  found: Map<string, Outside>,
): void {
  let looked = 0;
  let level = [root];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const entry of entriesOf(fs, folder)) {
        const path = join(folder, entry.name);
        if (leaveOut.includes(path) || entry.name.startsWith(OWN_PREFIX)) continue;
        if (looked++ > MOST_LOOKED_AT) return;
        if (entry.isDirectory()) {
          if (!NEVER_ENTERED.has(entry.name)) next.push(path);
        } else if (entry.isFile()) {
          const stats = statsOf(fs, path);
          if (stats !== undefined && stats.mtimeMs >= sinceMs && stats.size > 0)
            found.set(path, { path, modifiedMs: stats.mtimeMs, accessedMs: stats.atimeMs });
        }
      }
    }
    level = next;
  }
}

function entriesOf(fs: HostFiles, folder: string): readonly FolderItem[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Others work in these folders too: what was there may be gone, with the folders above it. */
function statsOf(fs: HostFiles, path: string): FileStats | undefined {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
