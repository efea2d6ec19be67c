import { createHash } from 'node:crypto';
import { availableParallelism, cpus, freemem, hostname, tmpdir, totalmem, userInfo } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { runBuild } from './build-run.ts';
import { fingerprint, rootDigestOf } from './fingerprint.ts';
import { watchFolders } from './folder-watch.ts';
import type { HostFiles, HostProcesses } from './host-files.ts';
import { hostProblem, writeProblem } from './host-problem.ts';
import type { BuildHost, Machine } from './port.ts';
import { preloadText } from './preload.ts';
import { endLeftBehind } from './process-groups.ts';
import { type Copy, changedFiles, copyFolder, type Earlier, measureFolder, removeFolder } from './staging.ts';
import { writtenFiles } from './written-files.ts';

const READ_BYTES = 1 << 20;

interface KnownCopy {
  readonly copy: Copy;
  /** Since the build in it has ended. */
  changed?: readonly string[];
}

/** The real machine; the one implementation. */
export function buildHost(fs: HostFiles, processes: HostProcesses): BuildHost {
  const copies = new Map<string, KnownCopy>();
  return {
    machine: machine(fs),
    claim: (folder) => claim(fs, folder),
    remove: (folder) => {
      copies.delete(folder);
      removeFolder(fs, folder);
    },
    makeFolder: (folder) => writing('a folder for builds', () => fs.mkdirSync(folder, { recursive: true })),
    measure: ({ from, leaveOut }) => measureFolder(fs, from, leaveOut),
    linkAll: (from, to, leaveOut) =>
      writing('a home folder', () => {
        fs.mkdirSync(to, { recursive: true });
        for (const name of fs.readdirSync(from))
          if (!leaveOut.includes(name)) fs.symlinkSync(join(from, name), join(to, name));
      }),
    stage(request) {
      const earlier = request.mayMove === true ? takeApart(fs, copies, request.from, request.to) : undefined;
      removeFolder(fs, request.to);
      const copy = copyFolder(fs, request, earlier);
      copies.set(request.to, { copy });
      if (earlier !== undefined) removeFolder(fs, earlier.folder);
      return copy.staged;
    },
    changes(folder, most) {
      const known = copies.get(folder);
      if (known === undefined) return [];
      known.changed = changedFiles(fs, folder, known.copy);
      return known.changed.slice(0, most);
    },
    keep: (root, { entries }, to) =>
      writing('a place for the artifacts of a build', () => {
        removeFolder(fs, to);
        let made = '';
        for (const { path } of entries) {
          const target = join(to, path);
          if (dirname(target) !== made) {
            made = dirname(target);
            fs.mkdirSync(made, { recursive: true });
          }
          move(fs, join(root, path), target);
        }
      }),
    pause: (ms) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve()),
    execute: (build) => runBuild(fs, processes, build),
    watch: (folders, onChange) => watchFolders(fs, folders, onChange),
    fingerprint: (request) => fingerprint(fs, request),
    rootDigest: rootDigestOf,
    fileDigest: (path) => fileDigest(fs, path),
    readPart: (path, from, memory) => readPart(fs, path, from, memory),
    outside: (folders, sinceMs, leaveOut) => writtenFiles(fs, folders, sinceMs, leaveOut),
    forgetReads: (paths) => forgetReads(fs, processes, paths),
    preloadText,
  };
}

/** An earlier copy of a folder, out of the way of the next one; nothing works in it any longer. Undefined: there is none. */
function takeApart(fs: HostFiles, copies: Map<string, KnownCopy>, from: string, to: string): Earlier | undefined {
  const [folder, known] = [...copies].findLast(([, { copy }]) => copy.from === from) ?? [];
  if (folder === undefined || known === undefined) return undefined;
  const { copy } = known;
  // What was still at work may have written since that was looked at.
  const changed = endLeftBehind(fs, folder) ? known.changed : undefined;
  copies.delete(folder);
  if (folder !== to) return { folder, copy, changed };
  const aside = `${folder}.earlier`;
  try {
    removeFolder(fs, aside);
    fs.renameSync(folder, aside);
    return { folder: aside, copy, changed };
  } catch {
    // A copy is made, then.
    return undefined;
  }
}

/** Of statfs(2). */
const TMPFS_MAGIC = 0x01021994;
const MEMORY_FOLDER = '/dev/shm';

function machine(fs: HostFiles): Machine {
  const { username, uid } = userInfo();
  const memory = memoryOf(fs);
  return {
    ...(memory === undefined ? {} : { memory }),
    system: process.platform,
    hostname: hostname(),
    user: username,
    userId: uid,
    cpus: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? '',
    memoryBytes: totalmem(),
    nodePath: slashed(process.execPath),
    temporaryFolder: slashed(tmpdir()),
  };
}

function memoryOf(fs: HostFiles): Machine['memory'] {
  try {
    const { type, bavail, bsize } = fs.statfsSync(MEMORY_FOLDER);
    fs.accessSync(MEMORY_FOLDER, fs.constants.W_OK);
    if (type === TMPFS_MAGIC) return { folder: MEMORY_FOLDER, freeBytes: Math.min(bavail * bsize, freemem()) };
  } catch {
    // There is none.
  }
  return undefined;
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** A folder whose owner is gone (its run was killed) is taken over; nothing in it is used, and nothing works in it any longer. */
function claim(fs: HostFiles, folder: string): void {
  const owner = join(folder, 'owner');
  const known = fs.existsSync(owner) ? Number(fs.readFileSync(owner, 'utf8')) : 0;
  if (known !== 0 && known !== process.pid && isAlive(known))
    throw hostProblem(
      'DETERMINISM-BUSY',
      `another run of the same builds works in ${folder}`,
      'Wait for it, or give each of them a work-folder of its own.',
    );
  if (known !== 0) endLeftBehind(fs, folder);
  removeFolder(fs, folder);
  writing('a folder for builds', () => {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.writeFileSync(owner, String(process.pid));
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM';
  }
}

/** Folders of builds may lie on different file systems: the shuffled copy does. */
function move(fs: HostFiles, from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  }
}

/**
 * Most systems note a read only when it is the first one since the last write (mount option relatime). `touch` and not
 * fs.utimes, which would write the time of the last change anew, less exactly.
 */
async function forgetReads(fs: HostFiles, processes: HostProcesses, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const command = ['touch', '-a', '-c', '-t', '200001010000', '--', ...paths] as const;
  await runBuild(fs, processes, { command, folder: '/', env: { ...process.env } as never, timeoutMs: 10_000 });
}

function fileDigest(fs: HostFiles, path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  const descriptor = fs.openSync(path, 'r');
  try {
    for (let length = -1; length !== 0; ) {
      length = fs.readSync(descriptor, buffer, 0, READ_BYTES, null);
      hash.update(buffer.subarray(0, length));
    }
  } finally {
    fs.closeSync(descriptor);
  }
  return hash.digest('hex');
}

function writing<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw writeProblem(what, error);
  }
}

/** Opened for each part: a part is large, and nobody has to close anything. */
function readPart(fs: HostFiles, path: string, from: number, memory: Uint8Array): number | undefined {
  let descriptor: number;
  try {
    // A pipe would be waited for.
    descriptor = fs.openSync(
      path,
      fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0) | (fs.constants.O_NOFOLLOW ?? 0),
    );
  } catch {
    return undefined;
  }
  try {
    if (!fs.fstatSync(descriptor).isFile()) return undefined;
    let length = 0;
    for (let read = -1; read !== 0 && length < memory.length; length += read)
      read = fs.readSync(descriptor, memory, length, memory.length - length, from + length);
    return length;
  } catch {
    return undefined;
  } finally {
    fs.closeSync(descriptor);
  }
}
