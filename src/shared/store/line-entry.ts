import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FileLines, LineBaseline } from '../model/line-baseline.ts';
import { LARGEST_ENTRY_BYTES } from './entry-bytes.ts';
import { type LineBudget, readLines, writeLines } from './line-runs.ts';
import type { BaselineOwner } from './port.ts';
import { storeFault } from './store-fault.ts';
import { VarintReader, VarintWriter } from './varints.ts';

/** Not the magic number of gzip: stores that unpack on the way would hand out something else than was written. */
const MAGIC = 'RLINES\x00\x01';
const DIGEST_BYTES = 16;
const HEAD_BYTES = MAGIC.length + DIGEST_BYTES;
const LARGEST_UNPACKED_BYTES = 64 << 20;
/** Fast: the runs are already most of what can be saved. */
const LEVEL = 1;
const MOST_FILES = 1_000_000;
const MOST_SUITES = 1000;
const MOST_LINES = 40_000_000;
const LONGEST_PATH_BYTES = 4096;
const SUITE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;
const BLOB = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** The name of the owner's lines for a commit; beside the entry with the totals. */
export function lineKey({ gate, key }: BaselineOwner, commit: string): string {
  return `${gate}${key === '' ? '' : `-${encodeURIComponent(key)}`}-${commit}.lines`;
}

/**
 * `RLINES`, 0, version 1; the first half of the SHA-256 of what follows; gzip of: gate, key, commit, then the files sorted by
 * path (length that it shares with the path before, rest, blob), then the suites sorted by name, each with the positions of
 * its files, their branches and their lines as runs. Numbers are LEB128. Throws Error when it gets larger than an entry may.
 */
export function writeLineEntry({ gate, key }: BaselineOwner, commit: string, lines: LineBaseline): Uint8Array {
  const writer = new VarintWriter();
  for (const text of [gate, key, commit]) writer.text(text);
  const paths = [...lines.blobs.keys()].sort();
  writePaths(writer, paths, lines.blobs);
  const positions = new Map(paths.map((path, at) => [path, at]));
  writer.number(lines.suites.size);
  for (const name of [...lines.suites.keys()].sort()) {
    writer.text(name);
    writeSuite(writer, lines.suites.get(name)!, positions);
  }
  const packed = gzipSync(writer.bytes(), { level: LEVEL });
  const entry = Buffer.concat([Buffer.from(MAGIC, 'latin1'), digest(packed), packed]);
  if (writer.bytes().length > LARGEST_UNPACKED_BYTES || entry.length > LARGEST_ENTRY_BYTES)
    throw new Error(`the lines of ${paths.length} files are more than an entry may hold (${entry.length} bytes)`);
  return entry;
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function readLineEntry(bytes: Uint8Array, owner: BaselineOwner, commit: string): LineBaseline {
  try {
    return unpacked(bytes, owner, commit);
  } catch (error) {
    // Of the reader, of zlib, and of a text that is no UTF-8.
    const known = error instanceof RangeError || error instanceof TypeError;
    const ofZlib = /^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(String((error as NodeJS.ErrnoException).code));
    if (!known && !ofZlib) throw error;
    throw storeFault(
      'BASELINE-DAMAGED',
      `the lines are damaged or not of this gate and commit: ${(error as Error).message}`,
    );
  }
}

function unpacked(bytes: Uint8Array, { gate, key }: BaselineOwner, commit: string): LineBaseline {
  if (bytes.length > LARGEST_ENTRY_BYTES) throw new RangeError('they are too large');
  const packed = bytes.subarray(HEAD_BYTES);
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
    throw new RangeError('they are of another version');
  if (Buffer.compare(bytes.subarray(MAGIC.length, HEAD_BYTES), digest(packed)) !== 0)
    throw new RangeError('their digest is another one');
  const reader = new VarintReader(gunzipSync(packed, { maxOutputLength: LARGEST_UNPACKED_BYTES }));
  for (const expected of [gate, key, commit])
    if (reader.text(LONGEST_PATH_BYTES) !== expected) throw new RangeError('they say so');
  const { paths, blobs } = readPaths(reader);
  const budget = { lines: MOST_LINES };
  const suites = new Map<string, ReadonlyMap<string, FileLines>>();
  let before = '';
  for (let left = reader.number(MOST_SUITES); left > 0; left--) {
    const name = reader.text(64);
    if (!SUITE_NAME.test(name) || name <= before) throw new RangeError('a suite has a wrong name');
    before = name;
    suites.set(name, readSuite(reader, paths, budget));
  }
  if (!reader.ended) throw new RangeError('something follows them');
  return { blobs, suites };
}

function writePaths(writer: VarintWriter, paths: readonly string[], blobs: ReadonlyMap<string, string>): void {
  writer.number(paths.length);
  let before = '';
  for (const path of paths) {
    let shared = 0;
    while (shared < before.length && shared < path.length && before[shared] === path[shared]) shared++;
    // Not in the middle of a character of two code units.
    if (shared > 0 && /[\ud800-\udbff]/u.test(path[shared - 1]!)) shared--;
    writer.number(shared);
    writer.text(path.slice(shared));
    const blob = blobs.get(path)!;
    if (!BLOB.test(blob)) throw new Error(`${blob} is no id of git`);
    writer.number(blob.length / 2);
    writer.raw(Buffer.from(blob, 'hex'));
    before = path;
  }
}

function readPaths(reader: VarintReader): {
  readonly paths: readonly string[];
  readonly blobs: ReadonlyMap<string, string>;
} {
  const paths: string[] = [];
  const blobs = new Map<string, string>();
  let before = '';
  for (let left = reader.number(MOST_FILES); left > 0; left--) {
    const path = before.slice(0, reader.number(before.length)) + reader.text(LONGEST_PATH_BYTES);
    if (path <= before || path.length > LONGEST_PATH_BYTES) throw new RangeError('paths are out of order or too long');
    const length = reader.number(32);
    if (length !== 20 && length !== 32) throw new RangeError('an id of git has another length');
    const id = reader.raw(length);
    blobs.set(path, Buffer.from(id.buffer, id.byteOffset, length).toString('hex'));
    paths.push(path);
    before = path;
  }
  return { paths, blobs };
}

function writeSuite(
  writer: VarintWriter,
  files: ReadonlyMap<string, FileLines>,
  positions: ReadonlyMap<string, number>,
): void {
  writer.number(files.size);
  let next = 0;
  for (const path of [...files.keys()].sort()) {
    const position = positions.get(path);
    if (position === undefined) throw new Error(`${path} has no id of git`);
    writer.number(position - next);
    next = position + 1;
    const { lines, branches, stub } = files.get(path)!;
    // Twice the branches and two, 0 when they are not measured, and one more for a file that was only listed.
    writer.number((branches === null ? 0 : branches[1] + 1) * 2 + (stub === true ? 1 : 0));
    if (branches !== null) writer.number(branches[0]);
    writeLines(writer, lines);
  }
}

function readSuite(reader: VarintReader, paths: readonly string[], budget: LineBudget): ReadonlyMap<string, FileLines> {
  const files = new Map<string, FileLines>();
  let next = 0;
  for (let left = reader.number(paths.length); left > 0; left--) {
    const position = next + reader.number(paths.length);
    const path = paths[position];
    if (path === undefined) throw new RangeError('a suite names a file that there is not');
    next = position + 1;
    const packed = reader.number(Number.MAX_SAFE_INTEGER);
    const total = Math.floor(packed / 2);
    const branches = total === 0 ? null : ([reader.number(total - 1), total - 1] as const);
    const stub = packed % 2 === 1 ? ({ stub: true } as const) : {};
    files.set(path, { branches, lines: readLines(reader, budget), ...stub });
  }
  return files;
}

function digest(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES);
}
