import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FolderItem, HostFiles } from './host-files.ts';
import { writeProblem } from './host-problem.ts';
import type { Staged, StageRequest } from './port.ts';
import { shuffle } from './shuffle.ts';

/** What a copied file looked like right after it was copied: any write to it, or to what is known of it, changes its ctime. */
interface Mark {
  readonly inode: number;
  readonly changedMs: number;
  readonly sizeBytes: number;
}

/** A copied folder, and what everything in it looked like when the copy was done. */
export interface Copy {
  readonly staged: Staged;
  /** Files and links by path. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/**
 * Copies a folder, file by file in this process: `cp` takes as long, and fs.cpSync five times as long. Where the file
 * system can, files share their blocks until somebody writes. Links stay as they are; pipes, sockets and devices are
 * left out, as a checkout has none.
 */
export function copyFolder(fs: HostFiles, { from, to, leaveOut, shuffleSeed, olderMs = 0 }: StageRequest): Copy {
  const states: string[] = [];
  const marks = new Map<string, Mark>();
  let [files, bytes] = [0, 0];
  const copyOne = (path: string, entry: FolderItem): void => {
    const [source, target] = [join(from, path), join(to, path)];
    if (entry.isSymbolicLink()) {
      const link = fs.readlinkSync(source);
      fs.symlinkSync(link, target);
      states.push(`link\0${path}\0${link}`);
    } else if (entry.isFile()) {
      fs.copyFileSync(source, target, fs.constants.COPYFILE_FICLONE);
      const stats = fs.statSync(source);
      // Tools such as make go by what is older than what.
      fs.utimesSync(target, stats.atime, writtenAt(stats.mtimeMs, olderMs));
      states.push(`file\0${path}\0${stats.size} ${stats.mtimeMs} ${stats.mode}`);
      bytes += stats.size;
    } else return;
    files++;
    const { ino, ctimeMs, size } = fs.lstatSync(target);
    marks.set(path, { inode: ino, changedMs: ctimeMs, sizeBytes: size });
  };
  const copy = (folder: string): void => {
    fs.mkdirSync(join(to, folder), { recursive: true });
    const entries = fs.readdirSync(join(from, folder), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const ordered = shuffleSeed === undefined ? entries : shuffle(entries, shuffleSeed, folder);
    for (const entry of ordered) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leaveOut(path)) continue;
      if (entry.isDirectory()) copy(path);
      else copyOne(path, entry);
    }
  };
  try {
    copy('');
  } catch (error) {
    throw writeProblem('a copy of the working directory', error);
  }
  const stateDigest = createHash('sha256').update(states.sort().join('\0')).digest('hex');
  return { staged: { files, bytes, stateDigest }, marks };
}

/** 1990. Earlier times are no times of a checkout: packers set them (npm: 1985), and archives know none before 1980. */
const FIRST_REAL_TIME_MS = 631_152_000_000;

/** In seconds, as utimes takes it. */
function writtenAt(mtimeMs: number, olderMs: number): number {
  return (mtimeMs < FIRST_REAL_TIME_MS + olderMs ? mtimeMs : mtimeMs - olderMs) / 1000;
}

/** What a copy would hold. */
export function measureFolder(
  fs: HostFiles,
  from: string,
  leaveOut: (path: string) => boolean,
): { readonly files: number; readonly bytes: number } {
  let [files, bytes] = [0, 0];
  const look = (folder: string): void => {
    for (const entry of fs.readdirSync(join(from, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leaveOut(path)) continue;
      if (entry.isDirectory()) look(path);
      else {
        files++;
        bytes += fs.lstatSync(join(from, path), { throwIfNoEntry: false })?.size ?? 0;
      }
    }
  };
  try {
    look('');
  } catch (error) {
    throw writeProblem('a copy of the working directory', error);
  }
  return { files, bytes };
}

/** Copied files that were written to or removed since, sorted. What is new is not among them. */
export function changedFiles(fs: HostFiles, folder: string, { marks }: Copy, most: number): readonly string[] {
  const changed: string[] = [];
  for (const [path, mark] of marks) {
    const stats = fs.lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (stats?.ino === mark.inode && stats.ctimeMs === mark.changedMs && stats.size === mark.sizeBytes) continue;
    changed.push(path);
  }
  return changed.sort().slice(0, most);
}

/** Removes a folder even when a build took away its own permissions. */
export function removeFolder(fs: HostFiles, folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    unlock(fs, folder);
    try {
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      throw writeProblem('the removal of an earlier build', error);
    }
  }
}

function unlock(fs: HostFiles, folder: string): void {
  try {
    fs.chmodSync(folder, 0o700);
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) unlock(fs, join(folder, entry.name));
  } catch {
    // What cannot be unlocked cannot be removed either, and that is said.
  }
}
