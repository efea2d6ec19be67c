import { commonEnd, firstDifference } from '../contents/comparison.ts';
import { type Content, collected, isRandom } from '../contents/content.ts';
import { LONGEST_TEXT, type Spot, type StreamDiffer } from './port.ts';

/** In one file: the first ones say what it is. */
const MOST_LINES = 20;
const WINDOW = 200;
const LONGEST_LINE = 20_000;

/** Read from each side of what differs, so that its whole line is seen, and of what differs itself. */
const AROUND_BYTES = 1 << 16;
const LARGEST_MIDDLE_BYTES = 4 << 20;

/** Lines of UTF-8: same lines in another order, other line ends, or which lines differ. */
export const text: StreamDiffer = {
  id: 'text',
  reads: 'ordered',
  recognises: (head) => !head.includes(0) && decoded(head) !== undefined,
  async differ({ left, right }) {
    const first = await firstDifference(left, right);
    const from = Math.max(0, first - AROUND_BYTES);
    const end = isRandom(left) && isRandom(right) ? commonEnd(left, right, first) : undefined;
    const middle = async (content: Content) => {
      const last = end === undefined || content.size === undefined ? first : content.size - end;
      return collected(content, from, Math.min(last + AROUND_BYTES, from + LARGEST_MIDDLE_BYTES));
    };
    const [ones, others] = [await middle(left), await middle(right)];
    const start = from === 0 ? 0 : lineStart(ones, first - from);
    const [one, other] = [decoded(ones.subarray(start)), decoded(others.subarray(start))];
    if (one === undefined || other === undefined) return undefined;
    return textSpots(one, other, 1 + (await newlines(left, from + start)));
  },
};

/** Behind the last line end before a place, or the start of a character where the line is longer. */
function lineStart(bytes: Uint8Array, place: number): number {
  const end = bytes.lastIndexOf(10, Math.max(0, place - 1));
  if (end >= 0 && place > 0) return end + 1;
  let at = 0;
  while (at < 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}

async function newlines(content: Content, to: number): Promise<number> {
  let count = 0;
  const look = (piece: Uint8Array): void => {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) count++;
  };
  if (isRandom(content)) {
    const memory = new Uint8Array(Math.min(to, AROUND_BYTES));
    for (let at = 0; at < to; at += AROUND_BYTES) look(content.peek(at, Math.min(at + AROUND_BYTES, to), memory));
  } else for await (const piece of content.pieces(0, to)) look(piece);
  return count;
}

/** What differs in two texts; `within` is `line N` of the first, which begins with line `firstLine`. */
export function textSpots(left: string, right: string, firstLine = 1): readonly Spot[] {
  if (left === right) return [];
  const plain = (value: string) => value.replaceAll('\r\n', '\n');
  if (plain(left) === plain(right)) {
    const ends = (value: string) => (value.includes('\r\n') ? 'CRLF' : 'LF');
    return [{ within: [], aspect: 'text.line-ends', left: ends(left), right: ends(right) }];
  }
  const [before, after] = [left.split('\n'), right.split('\n')];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end++;
  const ones = before.slice(start, before.length - end);
  const others = after.slice(start, after.length - end);
  const shown = (line: string | undefined) => (line ?? '').slice(0, LONGEST_TEXT);
  if (ones.length > 1 && sameItems(ones, others))
    return [
      { within: [`line ${start + firstLine}`], aspect: 'text.order', left: shown(ones[0]), right: shown(others[0]) },
    ];
  if (ones.length !== others.length) {
    const within = [`line ${start + firstLine}`];
    const part = (lines: readonly string[]) => shown(lines.slice(0, MOST_LINES).join('\n'));
    return [{ within, aspect: 'text', left: part(ones), right: part(others) }];
  }
  return ones
    .flatMap((line, at) =>
      line === others[at] ? [] : lineSpots(line, others[at] ?? '', `line ${start + at + firstLine}`),
    )
    .slice(0, MOST_LINES);
}

export function sameItems(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const others = [...right].sort();
  return [...left].sort().every((item, at) => item === others[at]);
}

/** A long line (minified code) is shown in windows around what differs in it. */
function lineSpots(left: string, right: string, place: string): readonly Spot[] {
  const items = (line: string) => line.split(/[,;]/u).map((item) => item.trim());
  const ordered = items(left);
  if (ordered.length > 2 && left.length < LONGEST_LINE * 50 && sameItems(ordered, items(right)))
    return [
      { within: [place], aspect: 'text.order', left: left.slice(0, LONGEST_TEXT), right: right.slice(0, LONGEST_TEXT) },
    ];
  if (left.length <= 2 * WINDOW && right.length <= 2 * WINDOW)
    return [{ within: [place], aspect: 'text', left, right }];
  const [words, others] = [left.split(/(?<=[\s,;(){}"'`])/u), right.split(/(?<=[\s,;(){}"'`])/u)];
  const at = words.findIndex((word, index) => word !== others[index]);
  if (words.length !== others.length || at < 0) return [window(left, right, place)];
  const seen = new Set<string>();
  return words.flatMap((word, index) => {
    const other = others[index] ?? '';
    if (word === other || seen.has(`${word}\0${other}`) || seen.size >= MOST_LINES) return [];
    seen.add(`${word}\0${other}`);
    const around = (list: readonly string[]) =>
      list
        .slice(Math.max(0, index - 2), index + 3)
        .join('')
        .slice(0, LONGEST_TEXT);
    return [{ within: [place], aspect: 'text', left: around(words), right: around(others) }];
  });
}

function window(left: string, right: string, place: string): Spot {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left.at(-1 - end) === right.at(-1 - end)) end++;
  const from = Math.max(0, start - WINDOW);
  const part = (line: string) => line.slice(from, Math.min(line.length - end + WINDOW, from + LONGEST_TEXT));
  return { within: [place], aspect: 'text', left: part(left), right: part(right) };
}

/** Undefined: no UTF-8. A character that is cut off at the end is left out. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
