/** First and last code points of what East Asian terminals draw two columns wide (UAX #11, W and F), without emoji. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const ZERO = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}]+$/u;
/** One column each: ASCII and the signs that our own texts use. Anything else needs Unicode's tables, which take 10 ms to load. */
const PLAIN = /^[\x20-\x7e·×–…✓✗]*$/;

/** Columns that a text takes on a terminal: 2 for CJK and emoji, 0 for combining marks, 1 for the rest. No colours in it. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const cluster of clusters(text)) width += clusterWidth(cluster);
  return width;
}

/** The text if it fits, else both its ends around `…`, as many columns as there are: names begin and paths end with what matters. */
export function shortenMiddle(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns <= 1) return columns === 1 ? '…' : '';
  const all = clusters(text);
  const tail = takeColumns([...all].reverse(), Math.ceil((columns - 1) / 2)).reverse();
  const head = takeColumns(all, columns - 1 - displayWidth(tail.join('')));
  return `${head.join('')}…${tail.join('')}`;
}

/** Lines of at most `columns`, broken at blanks; a longer word is broken where it has to be. Always at least one line. */
export function wrapText(text: string, columns: number): readonly string[] {
  const room = Math.max(2, columns);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > room) {
      const head = takeColumns(clusters(line), room).join('');
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

function takeColumns(all: readonly string[], columns: number): string[] {
  let room = columns;
  const taken: string[] = [];
  for (const cluster of all) {
    room -= clusterWidth(cluster);
    if (room < 0) break;
    taken.push(cluster);
  }
  return taken;
}

function clusters(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function clusterWidth(cluster: string): number {
  if (ZERO.test(cluster)) return 0;
  if (EMOJI.test(cluster)) return 2;
  const point = cluster.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}
