import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { isAbsolute, join, posix, resolve, sep } from 'node:path';
// Not lazily: the module is a function, and ncc's bundle gives a dynamic import of one no named exports.
import { Readable } from 'node:stream';
import picomatch from 'picomatch';
import { OF_PATHS } from '../model/path-globs.ts';
import { ProblemError } from '../model/problem.ts';
import { childOutput } from './child-output.ts';
import { readGlob } from './glob.ts';
import type { ByteSink, CommandResult, FileStatus, FolderEntry, Io, RunOptions } from './port.ts';
import { writeWhole } from './whole-write.ts';

const NEVER_ENTERED = new Set(['.git', 'node_modules']);
const LARGEST_READ_BYTES = 1 << 20;
/** A report from which so much is kept that the heap would grow for it. */
const LARGE_BYTES = 8 << 20;
const LARGEST_OUTPUT_BYTES = 1 << 30;
/** Opening a pipe that nobody writes to would wait for ever. Windows has no such flag, and no such pipes. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** The real world. The only file with node:fs and node:child_process. */
export function nodeIo(workingDirectory: string, env: Io['env'], now: () => number): Io {
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(workingDirectory, path));
  return {
    workingDirectory: slashed(workingDirectory),
    env,
    find: (globs) => find(workingDirectory, globs),
    status: (path) => status(absolute(path)),
    list: (folder) => list(absolute(folder)),
    read: (path, sink, onProgress) => read(path, absolute(path), sink, onProgress),
    readText: (path, maxBytes) => readText(absolute(path), maxBytes),
    write: (path, content) => writeWhole(fs, [{ path: absolute(path), content }]),
    remove: (path) => fs.rmSync(absolute(path), { force: true }),
    writeAll: (files) =>
      writeWhole(
        fs,
        Array.from(files, ([path, content]) => ({ path: absolute(path), content })),
      ),
    run: (command, args, options) => run(workingDirectory, env, command, args, options ?? {}),
    stream: (command, args, onBytes) => stream(workingDirectory, env, command, args, onBytes),
    now,
    stripTypes,
    buildHost: async () => (await import('./build/host.ts')).buildHost(fs, { spawn }),
    captiveHost: async () => (await import('./captive/host.ts')).captiveHost(fs, { spawn }),
    webHost: async () => (await import('./web/host.ts')).webHost(fs, { spawn, spawnSync }, workingDirectory, env),
  };
}

function find(workingDirectory: string, globs: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const refused = negated.length === 0 ? () => false : picomatch(negated, OF_PATHS);
  for (const glob of globs) {
    if (glob.startsWith('!')) continue;
    // A plain name, or a name with brackets in it: "reports/[unit].info".
    const plain = posix.normalize(glob);
    if (status(resolve(workingDirectory, plain)).kind !== 'missing' && !refused(plain)) found.add(plain);
    const { base, isGlob, matcher } = readGlob(glob);
    if (!isGlob) continue;
    const start = base === '' ? '.' : posix.normalize(base);
    // Most conventional places are not there, and a pattern takes longer to compile than a folder to look for.
    if (status(resolve(workingDirectory, start)).kind === 'missing') continue;
    const matches = matcher();
    const named = [...NEVER_ENTERED].filter((name) => glob.split('/').includes(name));
    walk({ root: workingDirectory, start, named }, start, (path) => {
      if ((matches(path) || (glob.startsWith('./') && matches(`./${path}`))) && !refused(path)) found.add(path);
    });
  }
  return [...found].sort();
}

interface Walk {
  readonly root: string;
  /** The fixed part of the glob, or '.'. */
  readonly start: string;
  /** Of the folders that are otherwise not entered, those that the glob names. */
  readonly named: readonly string[];
}

/**
 * Depth first, links to folders not followed: they can form rings. A folder that cannot be read is passed over in the
 * working directory, where it need not have to do with reports; below the fixed part of a glob it may hide some.
 */
function walk(from: Walk, folder: string, visit: (path: string) => void): void {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(resolve(from.root, folder), { withFileTypes: true });
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (from.start === '.' || isMissing(error)) return;
    throw unreadable(folder, error);
  }
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder}${folder.endsWith('/') ? '' : '/'}${entry.name}`;
    if (entry.isDirectory()) {
      if (!NEVER_ENTERED.has(entry.name) || from.named.includes(entry.name)) walk(from, path, visit);
    } else if (!entry.isSymbolicLink() || status(resolve(from.root, path)).kind !== 'directory') visit(path);
  }
}

function isMissing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function unreadable(shown: string, { code }: NodeJS.ErrnoException): ProblemError {
  return new ProblemError({
    code: 'REPORT-UNREADABLE',
    reason: `${shown} cannot be read (${code})`,
    hint: 'Give the user of this job the right to read it.',
    location: { path: shown },
  });
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

function status(path: string): FileStatus {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'missing', sizeBytes: 0, modifiedMs: 0 };
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    return { kind, sizeBytes: stats.size, modifiedMs: stats.mtimeMs };
  } catch (error) {
    if (isErrno(error)) return { kind: error.code === 'ENOTDIR' ? 'missing' : 'denied', sizeBytes: 0, modifiedMs: 0 };
    throw error;
  }
}

function list(folder: string): readonly FolderEntry[] | undefined {
  try {
    if (!lstatSync(folder).isDirectory()) return undefined;
    return readdirSync(folder)
      .sort()
      .map((name) => entryOf(folder, name));
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}

/** Names that are no UTF-8 come back changed, and lead nowhere. */
function entryOf(folder: string, name: string): FolderEntry {
  const stats = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (stats === undefined) return { name, kind: 'other', sizeBytes: 0 };
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
  return { name, kind, sizeBytes: stats.size };
}

/** Synchronous reads into the sink's own memory are twice as fast as streams; only gzip needs a stream. */
async function read(
  shown: string,
  path: string,
  sink: ByteSink,
  onProgress?: (bytesRead: number) => void,
): Promise<void> {
  const descriptor = open(shown, path);
  try {
    const magic = new Uint8Array(2);
    const known = readInto(shown, descriptor, magic, 0);
    if (known === 2 && magic[0] === 0x1f && magic[1] === 0x8b) {
      await readGzip(shown, descriptor, sink, onProgress);
      return;
    }
    let position = 0;
    for (;;) {
      const room = sink.reserve();
      const length = readInto(shown, descriptor, room.subarray(0, LARGEST_READ_BYTES), position);
      if (length === 0) return;
      if (position < LARGE_BYTES && position + length >= LARGE_BYTES) keepYoungGeneration();
      position += length;
      sink.commit(length);
      onProgress?.(position);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * From now on the young generation of the heap stays as large as it is (docs/adr/0008-young-generation.md). Node.js takes
 * 10 ms to load node:v8, so this is not for small reports.
 */
function keepYoungGeneration(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

/** Disks and network folders fail in the middle of a file too. */
function readInto(shown: string, descriptor: number, room: Uint8Array, position: number): number {
  try {
    return readSync(descriptor, room, 0, room.length, position);
  } catch (error) {
    throw isErrno(error) ? unreadable(shown, error) : error;
  }
}

function open(shown: string, path: string): number {
  let descriptor: number;
  try {
    descriptor = openSync(path, READ_ONLY);
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (!isMissing(error)) throw unreadable(shown, error);
    throw new ProblemError({
      code: 'REPORT-MISSING',
      reason: `${shown} does not exist`,
      hint: 'Check the path, and that the step that writes the report ran before this one.',
      location: { path: shown },
    });
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return descriptor;
  closeSync(descriptor);
  const isDirectory = stats.isDirectory();
  throw new ProblemError({
    code: isDirectory ? 'REPORT-DIRECTORY' : 'REPORT-NOT-A-FILE',
    reason: `${shown} is a ${isDirectory ? 'directory' : 'device, pipe or socket'}`,
    hint: isDirectory
      ? 'Name the report file in it, or a glob such as dir/**/lcov.info.'
      : 'Write the report to a plain file first.',
    location: { path: shown },
  });
}

async function readGzip(
  shown: string,
  descriptor: number,
  sink: ByteSink,
  onProgress?: (bytesRead: number) => void,
): Promise<void> {
  // Only when it is needed: loading it takes two milliseconds.
  const { createGunzip } = await import('node:zlib');
  let position = 0;
  function* chunks(): Generator<Uint8Array> {
    for (;;) {
      const chunk = new Uint8Array(LARGEST_READ_BYTES);
      const length = readInto(shown, descriptor, chunk, position);
      if (length === 0) return;
      position += length;
      yield chunk.subarray(0, length);
    }
  }
  const file = Readable.from(chunks(), { objectMode: false });
  const unpacked = createGunzip({ chunkSize: 256 << 10 });
  file.on('error', (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      for (let from = 0; from < chunk.length; ) {
        const room = sink.reserve();
        const taken = chunk.copy(room, 0, from, Math.min(chunk.length, from + room.length));
        from += taken;
        sink.commit(taken);
      }
      onProgress?.(position);
    }
  } catch (error) {
    if (!isErrno(error) || error.code?.startsWith('Z_') !== true) throw error;
    throw new ProblemError({
      code: 'REPORT-GZIP',
      reason: `${shown} is a damaged or cut-off gzip file (${error.code})`,
      hint: 'Write or upload the report again; a part of a report is never judged.',
      location: { path: shown },
    });
  } finally {
    file.destroy();
  }
}

function readText(path: string, maxBytes: number): string | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, READ_ONLY);
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > maxBytes) return undefined;
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < stats.size; length += read)
      read = readSync(descriptor, bytes, length, stats.size - length, length);
    return bytes.toString('utf8', 0, length);
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function run(
  cwd: string,
  env: Io['env'],
  command: string,
  args: readonly string[],
  { input, env: more, timeoutMs }: RunOptions,
): CommandResult {
  const done = spawnSync(command, args, {
    cwd,
    env: { ...env, ...more },
    maxBuffer: LARGEST_OUTPUT_BYTES,
    ...(input === undefined ? {} : { input }),
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  });
  return {
    status: done.status ?? -1,
    stdout: done.stdout ?? new Uint8Array(),
    stderr: done.stderr?.toString('utf8') || (done.error?.message ?? ''),
  };
}

/** The child's streams are the world of this file; what becomes of its output is told in child-output.ts. */
function stream(
  cwd: string,
  env: Io['env'],
  command: string,
  args: readonly string[],
  onBytes: (bytes: Uint8Array) => void,
): ReturnType<Io['stream']> {
  return childOutput(spawn(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] }), onBytes);
}

/** Experimental in Node.js 24, and says so on standard error once; that is no news to users of a report. */
function stripTypes(text: string): string | undefined {
  if (typeof nodeModule.stripTypeScriptTypes !== 'function') return undefined;
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return nodeModule.stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
