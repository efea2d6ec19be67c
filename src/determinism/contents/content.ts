/** Bytes of an artifact, or of something in it, that need not be in memory at once. */
export interface Content {
  /** Undefined: known only when all of it was read. */
  readonly size: number | undefined;
  /** What is between two offsets, in order; `to` may lie beyond the end. Throws Unreadable. */
  pieces(from?: number, to?: number): AsyncIterable<Uint8Array>;
}

/** Content of which any stretch can be had at once. */
export interface RandomContent extends Content {
  readonly size: number;
  /** Shorter at the end; not to be written to. Throws Unreadable. */
  slice(from: number, to: number): Uint8Array;
  /** The same, perhaps in `memory`, for whoever only looks at it before the next part: large files make no garbage then. */
  peek(from: number, to: number, memory: Uint8Array): Uint8Array;
}

/** Puts bytes of a file from an offset on into `memory`, and says how many; undefined: it cannot be read. */
export type ReadPart = (from: number, memory: Uint8Array) => number | undefined;

/** What is in an artifact cannot be read: damaged, encrypted, or more than may be read. */
export class Unreadable extends Error {}

const PIECE_BYTES = 1 << 18;
/** Of a file, read at once when less is asked for: headers lie close to each other. */
const WINDOW_BYTES = 1 << 14;

export function isRandom(content: Content): content is RandomContent {
  return 'slice' in content;
}

export function memoryContent(bytes: Uint8Array): RandomContent {
  return randomContent(bytes.length, (from, to) => bytes.subarray(from, to));
}

/** Of a file of a known size. */
export function fileContent(size: number, read: ReadPart): RandomContent {
  let window: Uint8Array = new Uint8Array();
  let start = 0;
  const part = (from: number, to: number, memory: Uint8Array): Uint8Array => {
    const wanted = memory.subarray(0, Math.min(to, size) - from);
    if (read(from, wanted) !== wanted.length) throw new Unreadable('it cannot be read');
    return wanted;
  };
  const slice = (from: number, to: number): Uint8Array => {
    if (to - from >= WINDOW_BYTES) return part(from, to, new Uint8Array(to - from));
    if (from < start || to > start + window.length)
      [window, start] = [part(from, from + WINDOW_BYTES, new Uint8Array(WINDOW_BYTES)), from];
    return window.subarray(from - start, to - start);
  };
  return randomContent(size, slice, part);
}

/** A part of another content. */
export function stretchOf(content: Content, from: number, to: number): Content {
  if (isRandom(content)) {
    const end = Math.min(to, content.size);
    const begin = Math.min(from, end);
    return randomContent(
      end - begin,
      (one, other) => content.slice(begin + one, begin + other),
      (one, other, memory) => content.peek(begin + one, begin + other, memory),
    );
  }
  return {
    size: to - from,
    pieces: (one = 0, other = Number.POSITIVE_INFINITY) =>
      content.pieces(Math.min(to, from + one), Math.min(to, from + other)),
  };
}

function randomContent(
  size: number,
  slice: RandomContent['slice'],
  peek: RandomContent['peek'] = slice,
): RandomContent {
  const within = <T extends readonly unknown[]>(
    from: number,
    to: number,
    part: (from: number, to: number, ...rest: T) => Uint8Array,
    ...rest: T
  ): Uint8Array => {
    const [begin, end] = [Math.min(Math.max(0, from), size), Math.min(to, size)];
    return end <= begin ? new Uint8Array() : part(begin, end, ...rest);
  };
  return {
    size,
    slice: (from, to) => within(from, to, slice),
    peek: (from, to, memory) => within(from, to, peek, memory),
    async *pieces(from = 0, to = size) {
      const end = Math.min(to, size);
      for (let at = from; at < end; at += PIECE_BYTES) yield within(at, Math.min(at + PIECE_BYTES, end), slice);
    },
  };
}

/** The first bytes, at most so many. */
export async function headOf(content: Content, length: number): Promise<Uint8Array> {
  return isRandom(content) ? content.slice(0, length) : collected(content, 0, length);
}

/** All that is between two offsets, in memory. */
export async function collected(content: Content, from: number, to: number): Promise<Uint8Array> {
  if (isRandom(content)) return content.slice(from, to);
  const parts: Uint8Array[] = [];
  for await (const piece of content.pieces(from, to)) parts.push(piece);
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** The same content in memory, so that any stretch can be had; as it is where it is larger. */
export async function heldContent(content: Content, mostBytes: number): Promise<Content> {
  if (isRandom(content) || (content.size ?? 0) > mostBytes) return content;
  const bytes = await collected(content, 0, mostBytes + 1);
  return bytes.length > mostBytes ? content : memoryContent(bytes);
}
