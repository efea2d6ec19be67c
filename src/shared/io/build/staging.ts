import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileStats, HostFiles } from './host-files.ts';
import { writeProblem } from './host-problem.ts';
import type { Staged, StageRequest } from './port.ts';
import { shuffle } from './shuffle.ts';

/** What does not change when a file is moved. */
interface Mark {
  /** What its original looked like. */
  readonly original: string;
  readonly inode: number;
  readonly sizeBytes: number;
}

/**
 * A copied folder. Whatever is done to a file afterwards, be it to its times, changes its ctime, which nobody can set: what
 * nobody touched has one from while the copy was made.
 */
export interface Copy {
  readonly from: string;
  readonly olderMs: number;
  readonly staged: Staged;
  /** By path; of links too. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly beganMs: number;
  /** Before whatever a build does, by the clock of the file system. */
  readonly endedMs: number;
}

/** An earlier copy of the same folder that is taken to pieces for a new one. */
export interface Earlier {
  /** Where it lies, absolute. */
  readonly folder: string;
  readonly copy: Copy;
  /** Where that is known already. */
  readonly changed: readonly string[] | undefined;
}

/**
 * What git writes to at any time, whoever asks it something (`git status` of an editor renews the index), and what changes nothing
 * of what a build can read in it: objects are named by their content. HEAD and references count.
 */
const GITS_OWN =
  /(?:^|\/)\.git\/(?:worktrees\/[^/]+\/|modules\/(?:.+\/)?)?(?:(?:objects|logs)\/.*|index|FETCH_HEAD|ORIG_HEAD|gc\.(?:log|pid)|[^/]+\.lock)$/su;

/**
 * Copies a folder, file by file in this process: `cp` takes as long, and fs.cpSync five times as long. Where the file
 * system can, files share their blocks until somebody writes. Links stay as they are; pipes, sockets and devices are
 * left out, as a checkout has none. Files of `earlier` that nobody touched since, and whose original is what it was, are
 * moved instead; folders are always new.
 */
export function copyFolder(fs: HostFiles, request: StageRequest, earlier?: Earlier): Copy {
  const { from, to, leaveOut, shuffleSeed, olderMs = 0 } = request;
  const states: string[] = [];
  const marks = new Map<string, Mark>();
  const untouched = earlier === undefined ? undefined : untouchedFiles(fs, earlier);
  let bytes = 0;
  const moved = (path: string, original: string): Mark | undefined => {
    const mark = untouched?.get(path);
    if (mark?.original !== original) return undefined;
    try {
      fs.renameSync(`${earlier!.folder}/${path}`, `${to}/${path}`);
      return mark;
    } catch {
      // The build took away the right to move it, or it was an artifact and is kept.
      return undefined;
    }
  };
  const copyFile = (path: string): void => {
    const [source, target] = [`${from}/${path}`, `${to}/${path}`];
    const stats = fs.lstatSync(source);
    const original = `file\0${path}\0${stats.size} ${stats.mtimeMs} ${stats.mode}`;
    const mark = moved(path, original);
    if (mark === undefined) fs.copyFileSync(source, target, fs.constants.COPYFILE_FICLONE);
    // Tools such as make go by what is older than what.
    if (mark === undefined || olderMs !== earlier!.copy.olderMs)
      fs.utimesSync(target, stats.atime, writtenAt(stats.mtimeMs, olderMs));
    if (!GITS_OWN.test(path)) states.push(original);
    bytes += stats.size;
    marks.set(path, mark ?? marked(fs, target, original));
  };
  const copyLink = (path: string): void => {
    const target = fs.readlinkSync(`${from}/${path}`);
    fs.symlinkSync(target, `${to}/${path}`);
    const original = `link\0${path}\0${target}`;
    states.push(original);
    marks.set(path, marked(fs, `${to}/${path}`, original));
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
      else if (entry.isSymbolicLink()) copyLink(path);
      else if (entry.isFile()) copyFile(path);
    }
  };
  try {
    fs.mkdirSync(to, { recursive: true });
    const beganMs = fs.lstatSync(to).ctimeMs;
    copy('');
    const endedMs = clockAfter(fs, to);
    const stateDigest = createHash('sha256').update(states.sort().join('\0')).digest('hex');
    return { from, olderMs, staged: { files: states.length, bytes, stateDigest }, marks, beganMs, endedMs };
  } catch (error) {
    throw writeProblem('a copy of the working directory', error);
  }
}

function marked(fs: HostFiles, target: string, original: string): Mark {
  const { ino, size } = fs.lstatSync(target);
  return { original, inode: ino, sizeBytes: size };
}

/** Clocks of old file systems go in steps of two seconds; those of today in steps of a few milliseconds. */
const LONGEST_STEP_MS = 2500;

/**
 * The time of the last thing that was written, once the clock of the file system has gone on: what is written from now on is
 * later.
 */
function clockAfter(fs: HostFiles, folder: string): number {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const { atime, mtime, ctimeMs } = fs.lstatSync(folder);
  let endedMs = ctimeMs;
  for (let waited = 0; waited < LONGEST_STEP_MS; waited++) {
    fs.utimesSync(folder, atime, mtime);
    const now = fs.lstatSync(folder).ctimeMs;
    if (waited > 0 && now > endedMs) return endedMs;
    endedMs = now;
    Atomics.wait(pause, 0, 0, 1);
  }
  return endedMs;
}

function untouchedFiles(fs: HostFiles, { folder, copy, changed }: Earlier): ReadonlyMap<string, Mark> {
  const untouched = new Map(copy.marks);
  for (const path of changed ?? changedFiles(fs, folder, copy)) untouched.delete(path);
  return untouched;
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
export function changedFiles(fs: HostFiles, folder: string, { marks, beganMs, endedMs }: Copy): readonly string[] {
  const changed: string[] = [];
  for (const [path, { inode, sizeBytes }] of marks) {
    const stats = statsOf(fs, `${folder}/${path}`);
    const isSame = stats?.ino === inode && stats.size === sizeBytes;
    if (!isSame || stats.ctimeMs < beganMs || stats.ctimeMs > endedMs) changed.push(path);
  }
  return changed.sort();
}

function statsOf(fs: HostFiles, path: string): FileStats | undefined {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // Its folder was closed.
    return undefined;
  }
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
