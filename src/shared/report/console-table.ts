import type { Cell, Column, Table, Tone } from '../model/presentation.ts';
import { consoleText } from './console-text.ts';
import { displayWidth, shortenMiddle, wrapText } from './display-width.ts';
import { countText } from './words.ts';

/** A column is never made narrower than this, while there is another way. */
const MIN_COLUMN = 6;
const SEPARATOR = ' │ ';
/** Long tables are for the report files; a terminal shows their beginning. */
const MAX_ROWS = 40;

export type Paint = (text: string, tone: Tone | 'strong') => string;

interface Drawn {
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** A table between light rules, at most `columns` wide; where its columns cannot be told apart any more, one block a row. */
export function drawTable(table: Table, columns: number, paint: Paint): readonly string[] {
  if (table.prose === true) return told(table, columns, paint);
  const rows = table.rows.slice(0, MAX_ROWS).map((cells) => table.columns.map((_, i) => drawn(cells[i] ?? '')));
  const more = table.rows.length - rows.length + (table.omittedRows ?? 0);
  const labels = table.columns.map(({ label }) => consoleText(label));
  const widths = fitWidths(naturalWidths(labels, rows), table.columns, columns);
  const body = widths === undefined ? stacked(labels, rows, columns, paint) : ruled(table, labels, rows, widths, paint);
  return [...body, ...(more === 0 ? [] : [paint(`+${countText(more)} more in the report`, 'muted')])];
}

/** Row by row: the first cell, and below it the others with their labels, wrapped. */
function told(table: Table, columns: number, paint: Paint): readonly string[] {
  const [, ...labels] = table.columns.map(({ label }) => consoleText(label));
  const more = table.omittedRows ?? 0;
  const lines = table.rows.flatMap(([first = '', ...others]) => [
    paint(shortenMiddle(drawn(first).text, columns), 'strong'),
    ...others.flatMap((cell, i) =>
      wrapText(`${labels[i] ?? ''}: ${drawn(cell).text}`, columns - 2).map((line) => `  ${line}`),
    ),
  ]);
  return more === 0 ? lines : [...lines, paint(`+${countText(more)} more in the report`, 'muted')];
}

function drawn(cell: Cell): Drawn {
  if (typeof cell === 'string') return { text: consoleText(cell), tone: undefined };
  const text = consoleText(cell.text);
  // The mark says without colour what colour says.
  if (cell.tone === 'bad') return { text: `✗ ${text}`, tone: 'bad' };
  return { text: cell.tone === 'warn' ? `! ${text}` : text, tone: cell.tone };
}

function naturalWidths(labels: readonly string[], rows: readonly (readonly Drawn[])[]): readonly number[] {
  return labels.map((label, i) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[i]!.text)), displayWidth(label)),
  );
}

/** Takes what is too much from the widest text column first; numbers are never cut. Undefined when that is not enough. */
function fitWidths(
  natural: readonly number[],
  columns: readonly Column[],
  available: number,
): readonly number[] | undefined {
  const widths = [...natural];
  const room = available - SEPARATOR.length * (widths.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    let widest = -1;
    widths.forEach((width, i) => {
      if (columns[i]!.align === 'left' && width > MIN_COLUMN && (widest === -1 || width > widths[widest]!)) widest = i;
    });
    if (widest === -1) return undefined;
    widths[widest]! -= 1;
    excess -= 1;
  }
  return widths;
}

function ruled(
  table: Table,
  labels: readonly string[],
  rows: readonly (readonly Drawn[])[],
  widths: readonly number[],
  paint: Paint,
): readonly string[] {
  const place = (text: string, i: number) =>
    aligned(shortenMiddle(text, widths[i]!), widths[i]!, table.columns[i]!.align);
  const line = (cells: readonly string[]) => cells.join(SEPARATOR).trimEnd();
  return [
    line(labels.map((label, i) => paint(place(label, i), 'strong'))),
    widths.map((width) => '─'.repeat(width)).join('─┼─'),
    ...rows.map((cells) =>
      line(cells.map(({ text, tone }, i) => (tone === undefined ? place(text, i) : paint(place(text, i), tone)))),
    ),
  ];
}

function aligned(text: string, width: number, align: Column['align']): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? fill + text : text + fill;
}

function stacked(
  labels: readonly string[],
  rows: readonly (readonly Drawn[])[],
  columns: number,
  paint: Paint,
): readonly string[] {
  const labelWidth = Math.min(Math.floor(columns / 2), Math.max(...labels.map(displayWidth)));
  const room = Math.max(1, columns - labelWidth - 2);
  return rows.flatMap((cells, index) => [
    ...(index === 0 ? [] : ['─'.repeat(Math.min(columns, labelWidth + 2))]),
    ...cells.map(({ text, tone }, i) => {
      const label = aligned(shortenMiddle(labels[i]!, labelWidth), labelWidth, 'left');
      const value = shortenMiddle(text, room);
      return `${paint(label, 'strong')}  ${tone === undefined ? value : paint(value, tone)}`.trimEnd();
    }),
  ]);
}
