import { join } from 'node:path';
import type { HostFiles } from './host-files.ts';

/** Folders, not files, since a file that is replaced is another one. A folder that cannot be watched is passed over. */
export function watchFolders(fs: HostFiles, folders: readonly string[], onChange: (path: string) => void): () => void {
  const watchers = folders.flatMap((folder) => {
    try {
      return [fs.watch(folder, (_, name) => onChange(name === null ? folder : join(folder, name)))];
    } catch {
      return [];
    }
  });
  for (const watcher of watchers) watcher.on('error', () => watcher.close());
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
