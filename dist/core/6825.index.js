export const id = 6825;
export const ids = [6825];
export const modules = {

/***/ 96825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dashboardAnswer: () => (/* binding */ dashboardAnswer)
});

// EXTERNAL MODULE: ./build/js/shared/report/html/dashboard/board-page.js + 1 modules
var board_page = __webpack_require__(37895);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/html/icons.js
var icons = __webpack_require__(22621);
// EXTERNAL MODULE: ./build/js/shared/report/html/isolated.js
var isolated = __webpack_require__(32664);
// EXTERNAL MODULE: ./build/js/shared/report/html/layout.js
var layout = __webpack_require__(557);
// EXTERNAL MODULE: ./build/js/shared/report/html/palette.js
var palette = __webpack_require__(93432);
// EXTERNAL MODULE: ./build/js/shared/report/html/policy.js
var policy = __webpack_require__(56393);
// EXTERNAL MODULE: ./build/js/shared/report/html/dashboard/style.js
var style = __webpack_require__(37537);
;// CONCATENATED MODULE: ./build/js/shared/report/html/dashboard/index-page.js







function indexPage(folder, reports) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${indexPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Reports in ${(0,report_escape/* htmlText */.js)(folder)}</title>
<link rel="icon" href="${(0,icons/* favicon */.Dm)(icons/* OUTCOME_SHAPES */._X.passed, palette/* light */.BB.link)}">
<style>${style/* BOARD_STYLE */.t}</style>
</head>
<body>
<header class="top"><div class="wide"><p class="eyebrow">${(0,isolated/* isolated */.M)(folder)}</p><h1>Reports</h1></div></header>
<main class="wide" id="main">
<section class="panel" aria-label="Reports">
${reports.length === 0 ? `<p>There is no report yet. Run a gate, then load this page again.</p>` : tableHtml(reports)}
</section>
</main>
<footer class="wide"><p>Made by reliability. Reload to see newer ones.</p></footer>
</body>
</html>
`;
}
function indexPolicy() {
    return (0,policy/* contentPolicy */.u)(style/* BOARD_STYLE */.t, undefined);
}
function tableHtml(reports) {
    const rows = reports.map(({ gate, outcome, headline, ageMs, files }) => {
        const tone = outcome === undefined ? 'muted' : { passed: 'good', failed: 'bad', inconclusive: 'warn' }[outcome];
        const word = outcome === undefined ? 'not readable' : `${(0,icons/* icon */.Kk)(icons/* OUTCOME_SHAPES */._X[outcome], 14)} ${layout/* OUTCOME_WORDS */.nx[outcome]}`;
        const links = files.map((name) => `<a href="${address(gate)}/${address(name)}">${(0,report_escape/* htmlText */.js)(name)}</a>`);
        return `<tr><th scope="row">${(0,isolated/* isolated */.M)(gate)}</th><td class="tone ${tone}">${word}</td><td class="text">${(0,isolated/* isolated */.M)(headline)}</td><td>${ageText(ageMs)}</td><td class="text">${links.join(' · ')}</td></tr>`;
    });
    return `<div class="scroll" role="region" tabindex="0" aria-label="Reports"><table class="gates"><thead><tr><th scope="col">Gate</th><th scope="col">Verdict</th><th scope="col">Says</th><th scope="col">Written</th><th scope="col">Files</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
function ageText(ms) {
    const minutes = Math.max(0, Math.floor(ms / 60_000));
    if (minutes < 1)
        return 'just now';
    if (minutes < 120)
        return `${minutes} min ago`;
    return minutes < 2880 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} days ago`;
}
function address(name) {
    return (0,report_escape/* htmlText */.js)(encodeURIComponent(name));
}

;// CONCATENATED MODULE: ./build/js/dashboard/kept-reports.js
const LARGEST_BYTES = 64 << 20;
const TYPES = {
    html: 'text/html; charset=utf-8',
    md: 'text/plain; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    json: 'application/json',
    sarif: 'application/json',
    xml: 'application/xml',
    svg: 'image/svg+xml',
};
const OUTCOMES = ['passed', 'failed', 'inconclusive'];
function keptReports(io, folder) {
    const gates = (io.list(folder) ?? []).filter(({ kind, name }) => kind === 'directory' && isName(name));
    return gates
        .flatMap(({ name }) => {
        const files = filesOf(io, folder, name);
        if (files.length === 0)
            return [];
        const { modifiedMs } = io.status(`${folder}/${name}/${files[0]}`);
        return [
            {
                gate: name,
                ...verdictOf(io.readText(`${folder}/${name}/verdict.json`, LARGEST_BYTES)),
                ageMs: io.now() - modifiedMs,
                files,
            },
        ];
    })
        .sort((a, b) => a.ageMs - b.ageMs || (a.gate < b.gate ? -1 : 1));
}
function keptFile(io, folder, gate, name) {
    if (!isName(gate) || !(io.list(folder) ?? []).some((entry) => entry.name === gate && entry.kind === 'directory'))
        return undefined;
    const type = typeOf(name);
    if (type === undefined || !filesOf(io, folder, gate).includes(name))
        return undefined;
    const text = io.readText(`${folder}/${gate}/${name}`, LARGEST_BYTES);
    return text === undefined ? undefined : { type, text };
}
function filesOf(io, folder, gate) {
    const rank = (name) => (name === 'report.html' ? 0 : name.endsWith('.html') ? 1 : 2);
    return (io.list(`${folder}/${gate}`) ?? [])
        .filter(({ kind, name }) => kind === 'file' && isName(name) && typeOf(name) !== undefined)
        .map(({ name }) => name)
        .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
function isName(name) {
    return !name.startsWith('.') && !/[/\\]/u.test(name);
}
function typeOf(name) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
function verdictOf(text) {
    try {
        const { outcome, summary } = JSON.parse(text ?? '');
        const known = OUTCOMES.find((word) => word === outcome);
        return {
            ...(known === undefined ? {} : { outcome: known }),
            headline: typeof summary === 'string' ? summary.slice(0, 500) : '',
        };
    }
    catch {
        return { headline: '' };
    }
}

;// CONCATENATED MODULE: ./build/js/dashboard/answers.js



const NOWHERE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const REPORT = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-scripts`;
const COMMON = [
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['cache-control', 'no-store'],
];
function dashboardAnswer({ io, folder, secret, feed }, asked) {
    const { host = '', 'sec-fetch-site': site = 'none' } = asked.headers;
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host))
        return plain(421, 'This is not the host that was asked for.');
    if (site !== 'none' && site !== 'same-origin')
        return plain(403, 'Pages of other origins get nothing.');
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
        return plain(405, 'There is nothing to write here.');
    const [path = ''] = asked.path.split(/[?#]/u);
    const [, given, ...rest] = path.split('/');
    if (given !== secret || rest.length === 0 || rest.length > 2)
        return missing();
    const [first = '', second] = rest.map(decoded);
    if (second !== undefined)
        return fileAnswer(io, folder, first, second);
    if (first === '')
        return page(indexPage(folder, keptReports(io, folder)), indexPolicy());
    if (feed !== undefined && first === 'live')
        return page((0,board_page/* boardPage */.e)({}), (0,board_page/* boardPolicy */.h)(true));
    if (feed !== undefined && first === 'events')
        return eventsAnswer(feed);
    return missing();
}
function page(body, policy) {
    const type = ['content-type', 'text/html; charset=utf-8'];
    return {
        status: 200,
        headers: [type, ['content-security-policy', `${policy}; frame-ancestors 'none'`], ...COMMON],
        body,
    };
}
function fileAnswer(io, folder, gate, name) {
    const found = keptFile(io, folder, gate, name);
    if (found === undefined)
        return missing();
    const policy = found.type.startsWith('text/html') ? REPORT : `${NOWHERE}; sandbox`;
    return {
        status: 200,
        headers: [['content-type', found.type], ['content-security-policy', policy], ...COMMON],
        body: found.text,
    };
}
function eventsAnswer(feed) {
    return {
        status: 200,
        headers: [['content-type', 'text/event-stream'], ['content-security-policy', NOWHERE], ...COMMON],
        body: ': listening\n\n',
        stream: (send, end) => feed.watch({ send: (event) => send(`data: ${JSON.stringify(event)}\n\n`), end }),
    };
}
function missing() {
    return plain(404, 'There is nothing here.');
}
function plain(status, body) {
    const type = ['content-type', 'text/plain; charset=utf-8'];
    return { status, headers: [type, ['content-security-policy', NOWHERE], ...COMMON], body };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return '\0';
    }
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ boardPage),
  h: () => (/* binding */ boardPolicy)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/html/data.js
var data = __webpack_require__(94323);
// EXTERNAL MODULE: ./build/js/shared/report/html/icons.js
var icons = __webpack_require__(22621);
// EXTERNAL MODULE: ./build/js/shared/report/html/palette.js
var palette = __webpack_require__(93432);
// EXTERNAL MODULE: ./build/js/shared/report/html/policy.js
var policy = __webpack_require__(56393);
// EXTERNAL MODULE: ./build/js/shared/report/html/script/dom.js
var dom = __webpack_require__(28187);
;// CONCATENATED MODULE: ./build/js/shared/report/html/dashboard/script.js

const BOARD = String.raw `
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
const BOARD_SCRIPT = `(() => {\n'use strict';\n${dom/* DOM */.d}${BOARD}})();\n`;

// EXTERNAL MODULE: ./build/js/shared/report/html/dashboard/style.js
var style = __webpack_require__(37537);
;// CONCATENATED MODULE: ./build/js/shared/report/html/dashboard/board-page.js







const STATIC_NOTE = `This file is complete: it loads nothing and sends nothing. The verdict and its reasons are in <a href="report.html">report.html</a>.`;
const LIVE_NOTE = 'This page hears from the run on this machine only, and stays as it is when the run is over.';
function boardPage({ board }) {
    const title = board?.title ?? 'Reliability, live';
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${boardPolicy(board === undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<link rel="icon" href="${(0,icons/* favicon */.Dm)(icons/* OUTCOME_SHAPES */._X.passed, palette/* light */.BB.link)}">
<style>${style/* BOARD_STYLE */.t}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the matrix</a>
<header class="top" id="top"><div class="wide">
<p class="eyebrow" id="state">${board === undefined ? 'Waiting for the run' : 'As it was when the run was over'}</p>
<h1 id="title">${(0,report_escape/* htmlText */.js)(title)}</h1>
<p class="headline" id="headline" role="status"></p>
<div class="ways"><p class="muted" id="time"></p>
<button type="button" class="needs-script" id="theme" aria-pressed="false">Dark theme</button></div>
<progress id="progress" max="1" value="0" aria-label="Cells that are decided" hidden></progress>
</div></header>
<main class="wide" id="main" tabindex="-1">
<noscript><p class="panel">The matrix needs JavaScript. report.html holds the same as a table, without.</p></noscript>
<div class="layers" id="layers"></div>
<section class="panel needs-script" id="matrix-panel" aria-labelledby="matrix-title" hidden>
<div class="heading"><h2 id="matrix-title">Every attack</h2><div class="tools">
<label class="field">Show <select id="show"><option value="all">all</option><option value="bad">what got through</option><option value="warn">what was not measured</option><option value="open">what is not decided yet</option></select></label>
<label class="field">Class <select id="kind"><option value="">all</option></select></label>
<span class="count" id="shown" role="status"></span></div></div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-title"><table id="matrix"></table></div>
</section>
${board?.history === undefined ? '' : historyPanel(board.history)}</main>
<dialog id="detail" aria-labelledby="detail-title"></dialog>
<footer class="wide"><p>Made by reliability. ${board === undefined ? LIVE_NOTE : STATIC_NOTE}</p></footer>
${board === undefined ? '' : `<script type="application/json" id="board">${(0,data/* embedJson */._g)(board)}</script>\n`}<script>${BOARD_SCRIPT}</script>
</body>
</html>
`;
}
function historyPanel({ title, columns, rows, omittedRows }) {
    const last = columns.length - 1;
    const cell = (text, at, tone) => {
        const kind = at === last ? ` class="text ${tone}"` : '';
        return at === 0 ? `<th scope="row">${(0,report_escape/* htmlText */.js)(text)}</th>` : `<td${kind}>${(0,report_escape/* htmlText */.js)(text)}</td>`;
    };
    return `<section class="panel" aria-labelledby="history-title">
<div class="heading"><h2 id="history-title">${(0,report_escape/* htmlText */.js)(title)}</h2>${omittedRows > 0 ? `<span class="count">${omittedRows} earlier runs are not shown</span>` : ''}</div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="history-title"><table class="history">
<thead><tr>${columns.map((column) => `<th scope="col">${(0,report_escape/* htmlText */.js)(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(({ cells, tone }) => `<tr>${cells.map((text, at) => cell(text, at, tone)).join('')}</tr>`).join('\n')}</tbody>
</table></div>
</section>
`;
}
function boardPolicy(isLive) {
    return `${(0,policy/* contentPolicy */.u)(style/* BOARD_STYLE */.t, BOARD_SCRIPT)}${isLive ? "; connect-src 'self'" : ''}`;
}


/***/ }),

/***/ 37537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BOARD_STYLE)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51198);

const BOARD = `
.top { --tone: var(--link); }
.top h1 { font-size: 1.75rem; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; }
.top .headline { min-height: 1.6em; margin-top: 8px; }
.top .ways { min-height: 34px; margin-top: 6px; }
progress { display: block; width: 100%; height: 6px; margin-top: 10px; border: 0; border-radius: 3px; overflow: hidden; background: var(--mark); accent-color: var(--link); appearance: none; }
progress::-webkit-progress-bar { background: var(--mark); }
progress::-webkit-progress-value { background: var(--link); }
progress::-moz-progress-bar { background: var(--link); }
.layers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 12px; margin-bottom: 16px; }
.layer { background: var(--panel); border: 1px solid var(--line); border-radius: 11px; padding: 12px 16px 14px; min-width: 0; }
.layer h2 { overflow-wrap: anywhere; }
.layer p { color: var(--muted); font-size: .93em; font-variant-numeric: tabular-nums; }
.layer .figure { color: var(--text); font-size: 1.75rem; line-height: 1.25; font-weight: 700; }
.layer .figure.bad { color: var(--bad); } .layer .figure.good { color: var(--good); } .layer .figure.warn { color: var(--warn); }
.layer .figure small { font-size: .87rem; font-weight: 500; color: var(--muted); }
.parts { display: flex; height: 8px; margin: 8px 0 6px; border-radius: 4px; overflow: hidden; background: var(--mark); }
.parts span { min-width: 0; }
.parts .bad { background: var(--bad-fill); } .parts .good { background: var(--good-fill); } .parts .warn { background: var(--warn); } .parts .muted { background: var(--edge); }
#matrix td { padding: 3px 6px; } #matrix .kind { padding: 7px 12px; } #matrix th[scope="row"] { white-space: nowrap; }
#matrix .text { padding: 7px 12px; min-width: 14rem; }
#matrix .group { text-align: center; border-left: 1px solid var(--line); }
#matrix button { display: block; width: 100%; min-height: 30px; padding: 2px 9px; text-align: left; border-color: transparent; background: transparent; font-size: .93em; white-space: nowrap; }
#matrix button .sign { display: inline-block; width: 1.1em; font-weight: 700; }
#matrix button:hover { border-color: var(--edge); }
#matrix button.bad { color: var(--bad); background: var(--bad-soft); font-weight: 600; }
#matrix button.good { color: var(--good); background: var(--good-soft); }
#matrix button.warn { color: var(--warn); background: var(--warn-soft); }
#matrix button.muted { color: var(--muted); }
#matrix .open { color: var(--muted); padding: 6px 15px; }
dialog { width: min(860px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow-y: auto; padding: 18px 20px 20px; color: var(--text); background: var(--panel); border: 1px solid var(--edge); border-radius: 11px; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog .heading { flex-wrap: nowrap; align-items: flex-start; }
dialog dl { margin: 0; } dialog dt { margin-top: 12px; color: var(--muted); font-size: .87rem; font-weight: 600; } dialog dd { margin: 2px 0 0; overflow-wrap: anywhere; }
dialog pre + pre { margin-top: 4px; } dialog pre { padding: 8px 12px; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; white-space: pre-wrap; overflow-wrap: anywhere; }
dialog .badge.bad { color: var(--bad); } dialog .badge.good { color: var(--good); } dialog .badge.warn { color: var(--warn); } dialog .badge.muted { color: var(--muted); }
.history td, .history th { white-space: nowrap; font-variant-numeric: tabular-nums; } .history td.text { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
.history td.bad { color: var(--bad); } .history td.good { color: var(--good); } .history td.muted { color: var(--muted); }
.gates td, .gates th { white-space: nowrap; } .gates td.text { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
@media (max-width: 700px) {
  #matrix .kind, #matrix .text, .history :is(th, td):nth-child(2) { display: none; }
  #matrix button { padding: 2px 6px; }
  #matrix button .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media print { #matrix button { border: 0; } }
`;
const BOARD_STYLE = _style_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLE */ .Y + BOARD;


/***/ }),

/***/ 32664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isolated)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50498);

function isolated(text) {
    return `<bdi>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(text)}</bdi>`;
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ problemsHtml),
/* harmony export */   G: () => (/* binding */ SOURCE_HTML),
/* harmony export */   Hc: () => (/* binding */ footerHtml),
/* harmony export */   XT: () => (/* binding */ headerHtml),
/* harmony export */   kv: () => (/* binding */ FILES_HTML),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   zc: () => (/* binding */ notesHtml)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50498);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40809);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22621);
/* harmony import */ var _isolated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32664);




const OUTCOME_WORDS = {
    passed: 'Passed',
    failed: 'Failed',
    inconclusive: 'Inconclusive',
};
function headerHtml({ outcome }, presentation, parts) {
    const { title, headline } = presentation;
    const links = parts.map(([id, label]) => `<a href="#${id}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(label)}</a>`);
    return `<a class="skip" href="#main">Skip to the report</a>
<header class="top ${outcome}"><div class="wide">
<div class="outcome">${(0,_icons_js__WEBPACK_IMPORTED_MODULE_1__/* .icon */ .Kk)(_icons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_SHAPES */ ._X[outcome], 44)}
<div><p class="eyebrow">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(title)}</p><h1><span class="unseen">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(title)}: </span>${OUTCOME_WORDS[outcome]}</h1></div></div>
<p class="headline">${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_3__/* .isolated */ .M)(headline)}</p>
<div class="ways"><nav aria-label="Parts of this report">${links.join('')}</nav>
<button type="button" class="needs-script" id="theme" aria-pressed="false">Dark theme</button></div>
</div></header>\n`;
}
function problemHtml(problem) {
    const { code, reason, hint, location } = problem;
    const line = location?.line === undefined ? '' : `:${location.line}`;
    const column = location?.line === undefined || location.column === undefined ? '' : `:${location.column}`;
    const place = location === undefined ? '' : `<p><code>${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_3__/* .isolated */ .M)(location.path)}${line}${column}</code></p>`;
    return `<li><p><code class="rule">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(code)}</code></p><p class="message">${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_3__/* .isolated */ .M)(reason)}</p>${place}<p class="hint"><strong>Next step:</strong> ${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_3__/* .isolated */ .M)(hint)}</p></li>\n`;
}
function problemsHtml(verdict) {
    const problems = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(verdict);
    if (problems.length === 0)
        return '';
    return `<section class="panel problems" aria-labelledby="problems-title"><h2 id="problems-title">What could not be measured</h2><ul>\n${problems.map(problemHtml).join('')}</ul></section>\n`;
}
function notesHtml(presentation) {
    const { notes, reproduce } = presentation;
    const remarks = notes.map((note) => `<li>${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_3__/* .isolated */ .M)(note)}</li>`).join('');
    const list = notes.length === 0 ? '' : `<h2>Notes</h2><ul class="notes">${remarks}</ul>`;
    const command = reproduce === ''
        ? ''
        : `<h2>Repeat this verdict</h2><div class="command"><pre role="region" tabindex="0" aria-label="Command"><code id="command">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(reproduce)}</code></pre><button type="button" class="needs-script" id="copy" hidden>Copy</button></div>`;
    return list + command === '' ? '' : `<section class="panel">${list}${command}</section>\n`;
}
const FILES_HTML = `<section class="panel" id="files" aria-labelledby="files-title">
<div class="heading"><h2 id="files-title" tabindex="-1">Files</h2><div class="tools needs-script" id="list-tools"></div></div>
<noscript><p class="muted">The file list and the sources need JavaScript. The tables and findings above are complete without it.</p></noscript>
<p class="muted" id="list-status" role="status"></p>
<div id="list"></div></section>\n`;
const SOURCE_HTML = `<section class="panel" id="source" aria-labelledby="source-title" hidden></section>\n`;
function footerHtml(version, hasFiles) {
    const keys = `<p class="needs-script"><label><input type="checkbox" id="keys" checked> Single-key shortcuts</label> <span><kbd>/</kbd> filter</span> <span><kbd>n</kbd> next uncovered block</span> <span><kbd>p</kbd> previous one</span> <span><kbd>Esc</kbd> back to the list</span></p>`;
    return `<footer class="wide"><p>Made by reliability ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(version)}. This file is complete: it loads nothing and sends nothing.</p>${hasFiles ? keys : ''}</footer>\n`;
}


/***/ })

};
