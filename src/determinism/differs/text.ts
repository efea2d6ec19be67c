import { type Differ, LONGEST_TEXT, type Spot } from './port.ts';

/** In one file: the first ones say what it is. */
const MOST_LINES = 20;
const WINDOW = 200;
const LONGEST_LINE = 20_000;

/** Lines of UTF-8: same lines in another order, other line ends, or which lines differ. */
export const text: Differ = {
  id: 'text',
  recognises: (bytes) => decoded(bytes) !== undefined,
  differ({ left, right }) {
    const [one, other] = [decoded(left), decoded(right)];
    return one === undefined || other === undefined ? undefined : textSpots(one, other);
  },
};

/** What differs in two texts; `within` is `line N` of the first. */
export function textSpots(left: string, right: string): readonly Spot[] {
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
    return [{ within: [`line ${start + 1}`], aspect: 'text.order', left: shown(ones[0]), right: shown(others[0]) }];
  if (ones.length !== others.length) {
    const within = [`line ${start + 1}`];
    const part = (lines: readonly string[]) => shown(lines.slice(0, MOST_LINES).join('\n'));
    return [{ within, aspect: 'text', left: part(ones), right: part(others) }];
  }
  return ones
    .flatMap((line, at) => (line === others[at] ? [] : lineSpots(line, others[at] ?? '', `line ${start + at + 1}`)))
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

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
