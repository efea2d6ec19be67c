import type { ByteSink, Io } from '../io/port.ts';

/** Lines of a repository of ten million lines, packed; totals are held to less by their reader. */
export const LARGEST_ENTRY_BYTES = 8 << 20;

/** The bytes of an entry's file; undefined when it does not exist. Throws Error when it is too large or cannot be read. */
export async function entryBytes(io: Io, path: string): Promise<Uint8Array | undefined> {
  const { kind, sizeBytes } = io.status(path);
  if (kind === 'missing') return undefined;
  if (kind !== 'file') throw new Error(`${path} is not a file that can be read`);
  if (sizeBytes > LARGEST_ENTRY_BYTES) throw tooLarge(path);
  const sink = new BoundedBytes(path);
  await io.read(path, sink);
  return sink.bytes();
}

/** One byte longer than what is allowed: a file that grows, or a gzip bomb, is noticed when it fills that byte. */
class BoundedBytes implements ByteSink {
  readonly #room = new Uint8Array(LARGEST_ENTRY_BYTES + 1);
  readonly #path: string;
  #length = 0;

  constructor(path: string) {
    this.#path = path;
  }

  reserve(): Uint8Array {
    if (this.#length === this.#room.length) throw tooLarge(this.#path);
    return this.#room.subarray(this.#length);
  }

  commit(length: number): void {
    this.#length += length;
  }

  bytes(): Uint8Array {
    if (this.#length > LARGEST_ENTRY_BYTES) throw tooLarge(this.#path);
    return this.#room.slice(0, this.#length);
  }
}

function tooLarge(path: string): Error {
  return new Error(`${path} is larger than ${LARGEST_ENTRY_BYTES} bytes`);
}
