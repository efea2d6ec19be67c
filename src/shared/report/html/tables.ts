import type { Cell, Table, Tone } from '../../model/presentation.ts';
import { htmlText } from '../escape.ts';
import { countText } from '../words.ts';
import { isolated } from './isolated.ts';

/** Longer tables are left to the file list, which can be filtered: a table of thousands helps nobody. */
const MAX_ROWS = 500;

/** A sign and a word, so that a tone does not depend on seeing its colour. */
const TONES: Readonly<Record<Tone, readonly [sign: string, word: string]>> = {
  good: ['✓', 'good'],
  bad: ['✕', 'bad'],
  warn: ['!', 'warning'],
  muted: ['', ''],
};

/** Paths that have a source view, and their place in the data. */
export type PathIndex = ReadonlyMap<string, number>;

/** Opens a file's source view; the script reads it back from the address. */
export function fileAddress(path: string, line?: number): string {
  const file = `#file=${encodeURIComponent(path.toWellFormed())}`;
  return line === undefined ? file : `${file}&line=${line}`;
}

function cellContent(cell: Cell, paths: PathIndex): string {
  const { text, tone, code } = typeof cell === 'string' ? { text: cell, tone: undefined, code: false } : cell;
  const plain = code === true ? `<code>${isolated(text)}</code>` : isolated(text);
  const shown = paths.has(text) ? `<a href="${htmlText(fileAddress(text))}">${plain}</a>` : plain;
  if (tone === undefined) return shown;
  const [sign, word] = TONES[tone];
  if (sign === '') return `<span class="tone ${tone}">${shown}</span>`;
  return `<span class="tone ${tone}"><span class="sign" aria-hidden="true">${sign}</span>${shown}<span class="unseen"> (${word})</span></span>`;
}

/** Rows of sentences as a list: side by side they would be columns of a word each on a telephone. */
function told({ columns, rows, omittedRows = 0 }: Table, paths: PathIndex): string {
  const [, ...labels] = columns.map(({ label }) => label);
  const items = rows.slice(0, MAX_ROWS).map(([first = '', ...others]) => {
    const facts = labels.map(
      (label, i) => `<div><dt>${isolated(label)}</dt> <dd>${cellContent(others[i] ?? '', paths)}</dd></div>`,
    );
    return `<li><p class="message">${cellContent(first, paths)}</p><dl>${facts.join('')}</dl></li>\n`;
  });
  return `<ol class="told">\n${items.join('')}</ol>${omission(rows.length - items.length + omittedRows)}`;
}

function omission(more: number): string {
  return more > 0 ? `<p class="muted">+${countText(more)} more</p>` : '';
}

function grid(table: Table, paths: PathIndex): string {
  if (table.prose === true) return told(table, paths);
  const { title, columns, rows, omittedRows = 0 } = table;
  const side = columns.map(({ align }) => (align === 'right' ? ' class="right"' : ''));
  const head = columns.map(({ label }, i) => `<th scope="col"${side[i]}>${isolated(label)}</th>`);
  const body = rows.slice(0, MAX_ROWS).map((row) => {
    const cells = columns.map((_, i) => {
      const content = cellContent(row[i] ?? '', paths);
      return i === 0 ? `<th scope="row"${side[i]}>${content}</th>` : `<td${side[i]}>${content}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const name = htmlText(title);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">
<table><caption class="unseen">${name}</caption><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('')}</tbody></table></div>${omission(rows.length - body.length + omittedRows)}`;
}

/** The presentation's tables as HTML; detail is folded. Cells that name a path of `paths` lead to its source. */
export function tablesHtml(tables: readonly Table[], paths: PathIndex): string {
  return tables
    .map((table) => {
      const title = `<h2>${isolated(table.title)}</h2>`;
      if (table.detail === true)
        return `<details class="panel"><summary>${title}</summary>${grid(table, paths)}</details>\n`;
      return `<section class="panel">${title}${grid(table, paths)}</section>\n`;
    })
    .join('');
}
