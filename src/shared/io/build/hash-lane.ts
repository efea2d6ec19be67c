import type { HostFiles } from './host-files.ts';

/** What a lane needs of Node.js; it has no imports but types, because its text is what a worker thread runs. */
export interface LaneTools {
  readonly fs: Pick<HostFiles, 'openSync' | 'fstatSync' | 'readSync' | 'closeSync' | 'constants'>;
  readonly hash: typeof import('node:crypto').hash;
}

/** Files to be read by several lanes at once; all memory is shared, and each lane takes the next batch by itself. */
export interface LaneJob {
  /** Absolute paths, joined by `\0`: one text is passed to a thread much faster than a list. */
  readonly paths: string;
  /** Place of the next batch. */
  readonly next: Int32Array;
  /** Of each file, in its place: 32 bytes of SHA-256. */
  readonly digests: Uint8Array;
  readonly sizes: Float64Array;
  readonly modes: Uint32Array;
  /** Milliseconds since 1970. */
  readonly modified: Float64Array;
  /** READ, LARGE, VANISHED, UNREADABLE, CHANGED of file-digests.ts. */
  readonly states: Uint8Array;
  /** Files of more bytes are left to be read in parts. */
  readonly partBytes: number;
  /** Absent: whole files. Else `[file, part]` pairs, and `digests` holds those of the parts. */
  readonly parts?: Uint32Array;
}

/**
 * Reads and hashes batch after batch until there are none. Synchronous reads into one reused buffer: promises and
 * streams cost six times as much for small files. Self-contained: nothing outside of the function is used.
 */
export function hashLane({ fs, hash }: LaneTools, job: LaneJob): void {
  const paths = job.paths.split('\0');
  const { parts, next, digests, sizes, modes, modified, states, partBytes } = job;
  const buffer = Buffer.allocUnsafe(partBytes + 1);
  // As a text, which is made faster than a buffer.
  const sums = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
  const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);
  const count = parts === undefined ? paths.length : parts.length / 2;
  const batch = parts === undefined ? 32 : 1;

  const fill = (descriptor: number, wanted: number, position: number): number => {
    let length = 0;
    for (let read = -1; read !== 0 && length < wanted; length += read)
      read = fs.readSync(descriptor, buffer, length, wanted - length, position + length);
    return length;
  };
  const whole = (at: number, descriptor: number): number => {
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile()) return 3;
    sizes[at] = stats.size;
    modes[at] = stats.mode;
    modified[at] = stats.mtimeMs;
    if (stats.size > partBytes) return 1;
    // One byte more than there should be: a file that grows is seen to.
    const length = stats.size === 0 ? fill(descriptor, 1, 0) : fs.readSync(descriptor, buffer, 0, stats.size + 1, 0);
    if (length !== stats.size) return 4;
    sums.write(hash('sha256', buffer.subarray(0, length), 'binary'), at * 32, 32, 'latin1');
    return 0;
  };
  const part = (at: number, file: number, descriptor: number): number => {
    const start = parts![at * 2 + 1]! * partBytes;
    const expected = Math.min(partBytes, sizes[file]! - start);
    const last = start + expected >= sizes[file]!;
    const length = fill(descriptor, expected + (last ? 1 : 0), start);
    if (length !== expected) return 4;
    sums.write(hash('sha256', buffer.subarray(0, length), 'binary'), at * 32, 32, 'latin1');
    return 0;
  };
  for (;;) {
    const from = Atomics.add(next, 0, batch);
    if (from >= count) return;
    for (let at = from; at < Math.min(from + batch, count); at++) {
      const file = parts === undefined ? at : parts[at * 2]!;
      let descriptor = -1;
      try {
        descriptor = fs.openSync(paths[file]!, flags);
        const state = parts === undefined ? whole(at, descriptor) : part(at, file, descriptor);
        // Another lane may have found a fault in another part of this file.
        if (state !== 0 || parts === undefined) states[file] = state;
      } catch (error) {
        states[file] = (error as { readonly code?: unknown }).code === 'ENOENT' ? 2 : 3;
      } finally {
        if (descriptor !== -1) fs.closeSync(descriptor);
      }
    }
  }
}
