import { type Content, isRandom, type RandomContent } from './content.ts';

const WINDOW_BYTES = 1 << 18;

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && Buffer.compare(left, right) === 0;
}

/** Offset of the first byte that differs, at most the shorter length; -1: all are the same. Reads no further. */
export async function firstDifference(left: Content, right: Content): Promise<number> {
  if (isRandom(left) && isRandom(right)) return firstInRandom(left, right);
  const [ones, others] = [left.pieces()[Symbol.asyncIterator](), right.pieces()[Symbol.asyncIterator]()];
  try {
    let [one, other, at]: [Uint8Array, Uint8Array, number] = [new Uint8Array(), new Uint8Array(), 0];
    for (;;) {
      // Both at once: two threads unpack.
      const [more, others_] = await Promise.all([next(ones, one), next(others, other)]);
      if (more === undefined || others_ === undefined) return more === others_ ? -1 : at;
      [one, other] = [more, others_];
      const length = Math.min(one.length, other.length);
      const [begin, end] = [one.subarray(0, length), other.subarray(0, length)];
      if (!sameBytes(begin, end)) return at + firstInBytes(begin, end);
      at += length;
      [one, other] = [one.subarray(length), other.subarray(length)];
    }
  } finally {
    await Promise.all([ones.return?.(), others.return?.()]);
  }
}

/** What is left of a piece, else the next one; undefined at the end. */
async function next(pieces: AsyncIterator<Uint8Array>, rest: Uint8Array): Promise<Uint8Array | undefined> {
  let bytes: Uint8Array | undefined = rest;
  while (bytes !== undefined && bytes.length === 0) {
    const { done, value } = await pieces.next();
    bytes = done === true ? undefined : value;
  }
  return bytes;
}

export async function sameContent(left: Content, right: Content): Promise<boolean> {
  if (left.size !== undefined && right.size !== undefined && left.size !== right.size) return false;
  return (await firstDifference(left, right)) === -1;
}

/** `firstDifference`, without waiting. */
export function firstInRandom(left: RandomContent, right: RandomContent): number {
  const end = Math.min(left.size, right.size);
  const [memory, more] = twoWindows(end);
  for (let at = 0; at < end; at += WINDOW_BYTES) {
    const to = Math.min(at + WINDOW_BYTES, end);
    const [one, other] = [left.peek(at, to, memory), right.peek(at, to, more)];
    if (!sameBytes(one, other)) return at + firstInBytes(one, other);
  }
  return left.size === right.size ? -1 : end;
}

/** How many bytes are the same at the end, none of them before `from`. */
export function commonEnd(left: RandomContent, right: RandomContent, from: number): number {
  const most = Math.min(left.size, right.size) - from;
  const [memory, more] = twoWindows(most);
  let length = 0;
  while (length < most) {
    const step = Math.min(WINDOW_BYTES, most - length);
    const one = left.peek(left.size - length - step, left.size - length, memory);
    const other = right.peek(right.size - length - step, right.size - length, more);
    if (!sameBytes(one, other)) {
      let same = 0;
      while (one[step - 1 - same] === other[step - 1 - same]) same++;
      return length + same;
    }
    length += step;
  }
  return length;
}

function twoWindows(most: number): readonly [Uint8Array, Uint8Array] {
  const length = Math.max(0, Math.min(WINDOW_BYTES, most));
  return [new Uint8Array(length), new Uint8Array(length)];
}

function firstInBytes(left: Uint8Array, right: Uint8Array): number {
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left[at] === right[at]) at++;
  return at;
}
