import { DOM } from '../script/dom.ts';

/**
 * The script of the dashboard: makes the matrix of a board, and changes it as it is told. Texts only ever go in as text
 * nodes and attributes.
 */
const BOARD = String.raw`
const SIGNS = { bad: '✗', good: '✓', warn: '!', muted: '–' };
const thousands = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ' ');
const isKept = byId('board') !== null;
let board = null;
let counts = [];
let cards = [];
let rows = [];
let started = 0;
let ended = null;

const total = () => board.rows.length * board.columns.length;
const decided = () => counts.reduce((sum, own) => sum + own.good + own.bad + own.warn + own.muted, 0);

function take(next) {
  const again = board !== null;
  board = next;
  started = started === 0 ? performance.now() : started;
  counts = board.columns.map(() => ({ good: 0, bad: 0, warn: 0, muted: 0, live: 0 }));
  byId('title').replaceChildren(...plain(board.title));
  const kinds = [...new Set(board.rows.map((row) => row.kind))];
  const chosen = byId('kind').value;
  byId('kind').replaceChildren(make('option', { value: '' }, 'all'), ...kinds.map((kind) => make('option', { value: kind }, kind)));
  byId('kind').value = kinds.includes(chosen) ? chosen : '';
  fillLayers();
  fillMatrix();
  byId('matrix-panel').hidden = false;
  for (const own of board.cells) {
    for (const [column, cell] of own.entries()) if (cell !== null) count(column, cell, 1);
  }
  show();
  filter();
  if (!again) openNamed();
}

function fillLayers() {
  cards = board.columns.map((column) => {
    const parts = ['bad', 'warn', 'good', 'muted'].map((tone) => make('span', { class: tone }));
    const figure = make('p', { class: 'figure' });
    const rest = make('p', {});
    const element = make('section', { class: 'layer' }, make('h2', {}, ...plain(column.label)), figure, make('div', { class: 'parts', 'aria-hidden': 'true' }, ...parts), rest);
    return { element, figure, parts, rest };
  });
  byId('layers').replaceChildren(...cards.map(({ element }) => element));
}

function fillMatrix() {
  const groups = [];
  for (const { group } of board.columns) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === group) last[1]++;
    else groups.push([group, 1]);
  }
  const head = make('thead', {},
    make('tr', {}, make('td', {}), make('td', { class: 'kind' }), make('td', { class: 'text' }), ...groups.map(([group, width]) => make('th', { class: 'group', scope: 'colgroup', colspan: width }, ...plain(group)))),
    make('tr', {}, make('th', { scope: 'col' }, 'Attack'), make('th', { scope: 'col', class: 'kind' }, 'Class'), make('th', { scope: 'col', class: 'text' }, 'Idea'), ...board.columns.map(({ label }) => make('th', { scope: 'col' }, ...plain(label)))));
  rows = board.rows.map((row, at) => {
    const cells = board.columns.map(() => make('td', {}));
    const element = make('tr', {}, make('th', { scope: 'row' }, make('code', {}, ...plain(row.id))), make('td', { class: 'kind' }, ...plain(row.kind)), make('td', { class: 'text' }, ...plain(row.text)), ...cells);
    for (const [column, cell] of cells.entries()) fillCell(cell, at, column);
    return { element, cells };
  });
  byId('matrix').replaceChildren(head, make('tbody', {}, ...rows.map(({ element }) => element)));
}

function fillCell(slot, row, column) {
  const cell = board.cells[row][column];
  if (cell === null) {
    slot.className = 'open';
    slot.replaceChildren('·', make('span', { class: 'unseen' }, 'not decided yet'));
    return;
  }
  slot.className = '';
  const button = make('button', { type: 'button', class: cell.tone, title: cell.word, 'aria-label': board.rows[row].id + ', ' + board.columns[column].label + ': ' + cell.word }, make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[cell.tone]), make('span', { class: 'word' }, cell.word));
  button.addEventListener('click', () => { location.hash = cellAddress(row, column); });
  slot.replaceChildren(button);
}

function count(column, cell, by) {
  counts[column][cell.tone] += by;
  if (cell.word === 'live') counts[column].live += by;
}

function change({ row, column, cell }) {
  const before = board.cells[row][column];
  if (before !== null) count(column, before, -1);
  board.cells[row][column] = cell;
  count(column, cell, 1);
  fillCell(rows[row].cells[column], row, column);
  filterRow(row);
}

function show() {
  cards.forEach(({ figure, parts, rest }, column) => {
    const own = counts[column];
    const done = own.good + own.bad + own.warn + own.muted;
    const isControl = column === 0;
    figure.className = 'figure ' + (isControl || done === 0 ? '' : own.bad > 0 ? 'bad' : own.warn > 0 ? 'warn' : 'good');
    figure.replaceChildren(thousands(isControl ? own.live : own.bad), ' ', make('small', {}, isControl ? 'work without defence' : 'got through'));
    ['bad', 'warn', 'good', 'muted'].forEach((tone, at) => { parts[at].style.flexGrow = String(own[tone]); });
    const left = board.rows.length - done;
    const words = isControl ? [thousands(own.muted - own.live) + ' not live'] : [thousands(own.good) + ' stopped', thousands(own.muted) + ' not live'];
    if (own.warn > 0) words.push(thousands(own.warn) + ' not measured');
    if (left > 0) words.push(thousands(left) + ' to go');
    rest.textContent = words.join(' · ');
  });
  const [done, all] = [decided(), total()];
  const bar = byId('progress');
  bar.hidden = ended !== null || isKept;
  bar.max = Math.max(1, all);
  bar.value = done;
  byId('time').textContent = timeText(done, all);
}

function timeText(done, all) {
  const text = thousands(done) + ' of ' + thousands(all) + ' cells are decided';
  if (done === all || ended !== null || isKept) return text;
  const seconds = (performance.now() - started) / 1000;
  if (done * 20 < all || seconds < 1) return text;
  return text + ', about ' + Math.ceil((seconds * (all - done)) / done) + ' s left';
}

function filterRow(at) {
  const wanted = byId('show').value;
  const kind = byId('kind').value;
  const own = board.cells[at];
  // Without any defence, getting through is what is wanted.
  const fits = wanted === 'all' || (wanted === 'open' ? own.includes(null) : own.slice(wanted === 'bad' ? 1 : 0).some((cell) => cell !== null && cell.tone === wanted));
  rows[at].element.hidden = !fits || (kind !== '' && board.rows[at].kind !== kind);
}

function filter() {
  for (const at of rows.keys()) filterRow(at);
  const visible = rows.filter(({ element }) => !element.hidden).length;
  byId('shown').textContent = thousands(visible) + ' of ' + plural(rows.length, 'attack');
}

function cellAddress(row, column) {
  return '#' + new URLSearchParams({ attack: board.rows[row].id, layer: board.columns[column].label });
}

function openNamed() {
  const dialog = byId('detail');
  const wanted = new URLSearchParams(location.hash.slice(1));
  const row = board === null ? -1 : board.rows.findIndex(({ id }) => id === wanted.get('attack'));
  const column = board === null ? -1 : board.columns.findIndex(({ label }) => label === wanted.get('layer'));
  if (row < 0 || column < 0) {
    if (dialog.open) dialog.close();
    return;
  }
  fillDetail(dialog, row, column);
  if (!dialog.open) dialog.showModal();
}

function fillDetail(dialog, row, column) {
  const { id, kind, text, facts } = board.rows[row];
  const { label, group, lines, place } = board.columns[column];
  const cell = board.cells[row][column];
  const close = make('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => dialog.close());
  const entry = (name, ...content) => [make('dt', {}, name), make('dd', {}, ...content)];
  const code = (written) => make('pre', {}, make('code', {}, ...plain(written)));
  const told = (own) => own === null ? 'not decided yet' : own.word;
  const badge = make('span', { class: 'badge ' + (cell === null ? 'muted' : cell.tone) }, make('span', { 'aria-hidden': 'true' }, cell === null ? '·' : SIGNS[cell.tone]), told(cell));
  dialog.replaceChildren(
    make('div', { class: 'heading' }, make('div', {}, make('p', { class: 'eyebrow' }, ...plain(id + ' · ' + kind)), make('h2', { id: 'detail-title' }, ...plain(text))), close),
    make('dl', {},
      ...entry('Under ' + label + ', in ' + group, badge),
      ...(cell === null || cell.note === '' ? [] : entry('What was seen', ...plain(cell.note))),
      ...facts.flatMap((fact) => entry(fact.label, ...(fact.code ? [code(fact.text)] : plain(fact.text)))),
      ...entry('What is set there' + (place === undefined ? '' : ', at ' + place), ...lines.map((line) => code(line))),
      ...entry('The other layers', ...board.columns.flatMap((other, at) => at === column ? [] : [make('a', { href: cellAddress(row, at) }, ...plain(other.label)), ': ' + told(board.cells[row][at]) + ' ']))));
}

function startTheme() {
  const button = byId('theme');
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  let dark = scheme.matches;
  const showTheme = () => button.setAttribute('aria-pressed', String(dark));
  button.addEventListener('click', () => {
    dark = !dark;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    showTheme();
  });
  showTheme();
}

function finish({ outcome, headline, reports, stays }) {
  ended = outcome;
  byId('top').classList.add(outcome);
  byId('state').textContent = 'The run is over: ' + outcome;
  document.title = outcome + ': ' + document.title;
  byId('headline').replaceChildren(...plain(headline));
  if (reports.length > 0) {
    const links = reports.map((path) => stays ? make('a', { href: path }, ...plain(path)) : make('code', {}, ...plain(path)));
    byId('main').prepend(make('section', { class: 'panel' }, make('h2', {}, 'Reports'), make('p', {}, ...links.flatMap((link) => [link, ' ']))));
  }
  if (board === null) byId('time').textContent = '';
  else show();
}

function listen() {
  const source = new EventSource('events');
  source.addEventListener('open', () => { if (ended === null) byId('state').textContent = 'Running'; });
  source.addEventListener('error', () => { if (ended === null) byId('state').textContent = 'The run does not answer: this is what was known of it'; });
  source.addEventListener('message', ({ data }) => {
    const event = JSON.parse(data);
    if (event.kind === 'board') take(event.board);
    if (event.kind === 'cell') {
      change(event);
      queue();
    }
    if (event.kind === 'message') byId('headline').replaceChildren(...plain(event.text));
    if (event.kind === 'end') {
      source.close();
      finish(event);
    }
  });
}

let queued = false;
// Cells come in bursts: the counts are written once for each.
function queue() {
  if (queued) return;
  queued = true;
  requestAnimationFrame(() => {
    queued = false;
    show();
    byId('shown').textContent = thousands(rows.filter(({ element }) => !element.hidden).length) + ' of ' + plural(rows.length, 'attack');
  });
}

document.documentElement.classList.add('scripted');
startTheme();
byId('show').addEventListener('change', filter);
byId('kind').addEventListener('change', filter);
byId('detail').addEventListener('close', () => { if (location.hash.includes('attack=')) history.replaceState(null, '', location.pathname); });
window.addEventListener('hashchange', openNamed);
if (isKept) take(JSON.parse(byId('board').textContent));
else listen();
`;

/** Plain JavaScript for browsers of 2023 and later, kept as text as the report's own is. */
export const BOARD_SCRIPT = `(() => {\n'use strict';\n${DOM}${BOARD}})();\n`;
