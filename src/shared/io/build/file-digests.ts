import { createHash, hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hashLane, type LaneJob, type LaneTools } from './hash-lane.ts';

/** Larger files are hashed in parts of this many bytes, by several threads; it is part of what a digest means. */
const PART_BYTES = 8 << 20;
/** Below this a thread costs more than it saves. */
const FILES_WORTH_A_THREAD = 600;
const PARTS_WORTH_A_THREAD = 3;
const MOST_LANES = 4;

export type FileState = 'read' | 'vanished' | 'unreadable' | 'changed';

/** `states` of a lane, by number; 1 (large) is gone when all is done. */
const STATES: readonly FileState[] = ['read', 'read', 'vanished', 'unreadable', 'changed'];

export interface FileDigests {
  readonly digests: Uint8Array;
  readonly sizes: Float64Array;
  readonly modes: Uint32Array;
  readonly modified: Float64Array;
  stateOf(at: number): FileState;
}

/**
 * Digest, size, mode and time of each file. The digest is SHA-256 of the content; of a file larger than PART_BYTES it is
 * SHA-256 of the SHA-256 digests of its parts, one behind the other.
 */
export async function fileDigests(fs: LaneTools['fs'], paths: readonly string[]): Promise<FileDigests> {
  const job: LaneJob = {
    paths: paths.join('\0'),
    next: new Int32Array(new SharedArrayBuffer(4)),
    digests: new Uint8Array(new SharedArrayBuffer(32 * paths.length)),
    sizes: new Float64Array(new SharedArrayBuffer(8 * paths.length)),
    modes: new Uint32Array(new SharedArrayBuffer(4 * paths.length)),
    modified: new Float64Array(new SharedArrayBuffer(8 * paths.length)),
    states: new Uint8Array(new SharedArrayBuffer(paths.length)),
    partBytes: PART_BYTES,
  };
  if (paths.length > 0) await runLanes(fs, job, paths.length >= FILES_WORTH_A_THREAD);
  await hashLargeFiles(fs, job, paths.length);
  const { digests, sizes, modes, modified, states } = job;
  return { digests, sizes, modes, modified, stateOf: (at) => STATES[states[at]!]! };
}

async function hashLargeFiles(fs: LaneTools['fs'], job: LaneJob, count: number): Promise<void> {
  const pairs: number[] = [];
  for (let file = 0; file < count; file++) {
    if (job.states[file] !== 1) continue;
    const parts = Math.ceil(job.sizes[file]! / PART_BYTES);
    for (let part = 0; part < parts; part++) pairs.push(file, part);
  }
  if (pairs.length === 0) return;
  const parts = new Uint32Array(new SharedArrayBuffer(4 * pairs.length));
  parts.set(pairs);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const digests = new Uint8Array(new SharedArrayBuffer(16 * pairs.length));
  await runLanes(fs, { ...job, next, digests, parts }, pairs.length / 2 >= PARTS_WORTH_A_THREAD);
  for (let from = 0; from < pairs.length / 2; ) {
    const file = pairs[from * 2]!;
    let to = from;
    while (pairs[to * 2] === file) to++;
    job.digests.set(
      createHash('sha256')
        .update(digests.subarray(from * 32, to * 32))
        .digest(),
      file * 32,
    );
    from = to;
  }
}

/** This thread takes part: while it works, the others start. */
async function runLanes(fs: LaneTools['fs'], job: LaneJob, inThreads: boolean): Promise<void> {
  const others = inThreads ? Math.min(availableParallelism(), MOST_LANES) - 1 : 0;
  const threads = Array.from({ length: others }, () => startLane(job));
  hashLane({ fs, hash }, job);
  await Promise.all(threads);
}

function startLane(job: LaneJob): Promise<void> {
  const text = `(${hashLane.toString()})({ fs: require('node:fs'), hash: require('node:crypto').hash }, require('node:worker_threads').workerData)`;
  const thread = new Worker(text, { eval: true, workerData: job });
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
}
