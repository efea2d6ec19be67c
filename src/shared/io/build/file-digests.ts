import { createHash, hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hashLane, type LaneJob, type LaneTools } from './hash-lane.ts';

/** Larger files are hashed in parts of this many bytes, by several threads; it is part of what a digest means. */
const PART_BYTES = 8 << 20;
/** Files of one job. */
const JOB_FILES = 4096;
/** Below this a thread costs more than it saves. */
const FILES_WORTH_A_THREAD = 600;
const PARTS_WORTH_A_THREAD = 3;
const MOST_LANES = 4;

export type FileState = 'read' | 'vanished' | 'unreadable' | 'changed';

/** `states` of a lane, by number; 1 (large) is gone when all is done. */
const STATES: readonly FileState[] = ['read', 'read', 'vanished', 'unreadable', 'changed'];

/** What was read, by the places that `add` gave. */
export interface FileDigests {
  /** 32 bytes. */
  digestOf(place: number): Uint8Array;
  sizeOf(place: number): number;
  modeOf(place: number): number;
  /** Milliseconds since 1970. */
  modifiedOf(place: number): number;
  stateOf(place: number): FileState;
}

/**
 * Digest, size, mode and time of files. The digest is SHA-256 of the content; of a file larger than PART_BYTES it is
 * SHA-256 of the SHA-256 digests of its parts, one behind the other. Other threads begin while this one still looks for files.
 */
export class FileHashing {
  readonly #fs: LaneTools['fs'];
  readonly #jobs: LaneJob[] = [];
  readonly #threads: Worker[] = [];
  #waiting: string[] = [];
  #count = 0;

  constructor(fs: LaneTools['fs']) {
    this.#fs = fs;
  }

  /** An absolute path. Gives its place: how many were added before. */
  add(path: string): number {
    this.#waiting.push(path);
    if (this.#waiting.length === JOB_FILES) this.#handOut();
    this.#count++;
    if (this.#count === FILES_WORTH_A_THREAD) this.#startThreads();
    return this.#count - 1;
  }

  async finish(): Promise<FileDigests> {
    if (this.#waiting.length > 0) this.#handOut();
    for (const job of this.#jobs) this.#join(job);
    // The last files of another thread may be large.
    await this.#end();
    await this.#hashLargeFiles();
    return new Read(this.#jobs);
  }

  /** Ends the threads, whatever they are at. */
  async abandon(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.terminate()));
  }

  #handOut(): void {
    const job = laneJob(this.#waiting);
    this.#waiting = [];
    this.#jobs.push(job);
    for (const thread of this.#threads) thread.postMessage(job);
  }

  #join(job: LaneJob): void {
    hashLane({ fs: this.#fs, hash }, job);
  }

  async #hashLargeFiles(): Promise<void> {
    const parted = this.#jobs.map((job) => inParts(job)).filter(({ parts }) => parts.length > 0);
    const parts = parted.reduce((sum, job) => sum + job.parts.length / 2, 0);
    if (parts >= PARTS_WORTH_A_THREAD) this.#startThreads(parted);
    for (const job of parted) this.#join(job);
    await this.#end();
    for (const job of parted) joinParts(job);
  }

  #startThreads(jobs: readonly LaneJob[] = this.#jobs): void {
    const text = `const { parentPort } = require('node:worker_threads');
const tools = { fs: require('node:fs'), hash: require('node:crypto').hash };
const lane = ${hashLane.toString()};
parentPort.on('message', (job) => (job === null ? parentPort.close() : lane(tools, job)));`;
    for (let count = Math.min(availableParallelism(), MOST_LANES) - 1; count > 0; count--) {
      const thread = new Worker(text, { eval: true });
      for (const job of jobs) thread.postMessage(job);
      this.#threads.push(thread);
    }
  }

  async #end(): Promise<void> {
    const ends = this.#threads.splice(0).map((thread) => {
      thread.postMessage(null);
      return new Promise<void>((resolve, reject) => {
        thread.on('error', reject);
        thread.on('exit', () => resolve());
      });
    });
    await Promise.all(ends);
  }
}

function laneJob(paths: readonly string[]): LaneJob {
  const shared = <T>(bytes: number, view: new (memory: SharedArrayBuffer) => T): T =>
    new view(new SharedArrayBuffer(bytes * paths.length));
  return {
    paths: paths.join('\0'),
    next: new Int32Array(new SharedArrayBuffer(4)),
    digests: shared(32, Uint8Array),
    sizes: shared(8, Float64Array),
    modes: shared(4, Uint32Array),
    modified: shared(8, Float64Array),
    states: shared(1, Uint8Array),
    partBytes: PART_BYTES,
  };
}

type PartedJob = LaneJob & { readonly parts: Uint32Array; readonly whole: Uint8Array };

/** The large files of a job once more, part by part. */
function inParts(job: LaneJob): PartedJob {
  const pairs: number[] = [];
  for (let file = 0; file < job.states.length; file++) {
    if (job.states[file] !== 1) continue;
    const parts = Math.ceil(job.sizes[file]! / PART_BYTES);
    for (let part = 0; part < parts; part++) pairs.push(file, part);
  }
  const parts = new Uint32Array(new SharedArrayBuffer(4 * pairs.length));
  parts.set(pairs);
  const next = new Int32Array(new SharedArrayBuffer(4));
  return { ...job, next, digests: new Uint8Array(new SharedArrayBuffer(16 * pairs.length)), parts, whole: job.digests };
}

function joinParts({ parts, digests, whole }: PartedJob): void {
  for (let from = 0; from < parts.length / 2; ) {
    const file = parts[from * 2]!;
    let to = from;
    while (parts[to * 2] === file) to++;
    const joined = createHash('sha256').update(digests.subarray(from * 32, to * 32));
    whole.set(joined.digest(), file * 32);
    from = to;
  }
}

class Read implements FileDigests {
  readonly #jobs: readonly LaneJob[];

  constructor(jobs: readonly LaneJob[]) {
    this.#jobs = jobs;
  }

  digestOf(place: number): Uint8Array {
    const from = (place % JOB_FILES) * 32;
    return this.#of(place).digests.subarray(from, from + 32);
  }

  sizeOf(place: number): number {
    return this.#of(place).sizes[place % JOB_FILES]!;
  }

  modeOf(place: number): number {
    return this.#of(place).modes[place % JOB_FILES]!;
  }

  modifiedOf(place: number): number {
    return this.#of(place).modified[place % JOB_FILES]!;
  }

  stateOf(place: number): FileState {
    return STATES[this.#of(place).states[place % JOB_FILES]!]!;
  }

  #of(place: number): LaneJob {
    return this.#jobs[Math.floor(place / JOB_FILES)]!;
  }
}
