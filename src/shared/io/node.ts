import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import picomatch from 'picomatch';
import { ProblemError } from '../model/problem.ts';
import type { ByteSink, CommandResult, FileStatus, Io } from './port.ts';

const NEVER_ENTERED = new Set(['.git', 'node_modules']);
const LARGEST_READ_BYTES = 1 << 20;
const LARGEST_OUTPUT_BYTES = 1 << 30;

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** The real world. The only file with node:fs and node:child_process. */
export function nodeIo(workingDirectory: string, env: Io['env'], now: () => number): Io {
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(workingDirectory, path));
  return {
    workingDirectory: slashed(workingDirectory),
    env,
    find: (globs) => find(workingDirectory, globs),
    status: (path) => status(absolute(path)),
    read: (path, sink, onProgress) => read(path, absolute(path), sink, onProgress),
    readText: (path, maxBytes) => readText(absolute(path), maxBytes),
    write: (path, content) => write(absolute(path), content),
    run: (command, args, options) => run(workingDirectory, env, command, args, options?.input),
    now,
    stripTypes,
  };
}

function find(workingDirectory: string, globs: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const refused = negated.length === 0 ? () => false : picomatch(negated, { dot: true });
  for (const glob of globs) {
    if (glob.startsWith('!')) continue;
    const { base, isGlob } = picomatch.scan(glob);
    if (!isGlob) {
      if (statSync(resolve(workingDirectory, glob), { throwIfNoEntry: false }) !== undefined && !refused(glob))
        found.add(glob);
      continue;
    }
    const matches = picomatch(glob, { dot: true });
    const named = [...NEVER_ENTERED].filter((name) => glob.split('/').includes(name));
    walk(workingDirectory, base === '' ? '.' : base, named, (path) => {
      if (matches(path) && !refused(path)) found.add(path);
    });
  }
  return [...found].sort();
}

/** Depth first, links to folders not followed (they can form rings); folders that cannot be read are passed over. */
function walk(root: string, folder: string, named: readonly string[], visit: (path: string) => void): void {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(resolve(root, folder), { withFileTypes: true });
  } catch (error) {
    if (isErrno(error)) return;
    throw error;
  }
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) visit(path);
    else if (!NEVER_ENTERED.has(entry.name) || named.includes(entry.name)) walk(root, path, named, visit);
  }
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
    const known = readSync(descriptor, magic, 0, 2, 0);
    if (known === 2 && magic[0] === 0x1f && magic[1] === 0x8b) {
      await readGzip(shown, path, sink, onProgress);
      return;
    }
    let position = 0;
    for (;;) {
      const room = sink.reserve();
      const length = readSync(descriptor, room, 0, Math.min(room.length, LARGEST_READ_BYTES), position);
      if (length === 0) return;
      position += length;
      sink.commit(length);
      onProgress?.(position);
    }
  } finally {
    closeSync(descriptor);
  }
}

function open(shown: string, path: string): number {
  try {
    const descriptor = openSync(path, 'r');
    if (!fstatSync(descriptor).isDirectory()) return descriptor;
    closeSync(descriptor);
  } catch (error) {
    if (!isErrno(error)) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    throw new ProblemError({
      code: missing ? 'REPORT-MISSING' : 'REPORT-UNREADABLE',
      reason: missing ? `${shown} does not exist` : `${shown} cannot be read (${error.code})`,
      hint: missing
        ? 'Check the path, and that the step that writes the report ran before this one.'
        : 'Give the user of this job the right to read the file.',
      location: { path: shown },
    });
  }
  throw new ProblemError({
    code: 'REPORT-DIRECTORY',
    reason: `${shown} is a directory`,
    hint: 'Name the report file in it, or a glob such as dir/**/lcov.info.',
    location: { path: shown },
  });
}

async function readGzip(
  shown: string,
  path: string,
  sink: ByteSink,
  onProgress?: (bytesRead: number) => void,
): Promise<void> {
  const file = createReadStream(path, { highWaterMark: LARGEST_READ_BYTES });
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
      onProgress?.(file.bytesRead);
    }
  } catch (error) {
    if (!isErrno(error) || !(error.code?.startsWith('Z_') ?? false)) throw error;
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
    descriptor = openSync(path, 'r');
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > maxBytes) return undefined;
    const bytes = Buffer.allocUnsafe(stats.size);
    const length = readSync(descriptor, bytes, 0, stats.size, 0);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(descriptor);
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${process.pid}.${path.slice(dirname(path).length + 1)}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    if (lstatSync(temporary, { throwIfNoEntry: false }) !== undefined) rmSync(temporary, { force: true });
    throw error;
  }
}

function run(cwd: string, env: Io['env'], command: string, args: readonly string[], input?: Uint8Array): CommandResult {
  const done = spawnSync(command, args, {
    cwd,
    env: { ...env },
    maxBuffer: LARGEST_OUTPUT_BYTES,
    ...(input === undefined ? {} : { input }),
  });
  return {
    status: done.status ?? -1,
    stdout: done.stdout ?? new Uint8Array(),
    stderr: done.stderr?.toString('utf8') ?? done.error?.message ?? '',
  };
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
