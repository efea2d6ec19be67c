export const id = 8154;
export const ids = [8154];
export const modules = {

/***/ 94323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ dataBlocks),
/* harmony export */   _g: () => (/* binding */ embedJson)
/* harmony export */ });
/* unused harmony exports encodeHits, suiteNames */
function encodeHits({ numbers, hits }) {
    const runs = [];
    let next = 1;
    for (let at = 0; at < numbers.length;) {
        const start = numbers[at];
        const count = hits[at];
        let end = start + 1;
        for (at++; at < numbers.length && numbers[at] === end && hits[at] === count; at++)
            end++;
        runs.push(start - next, end - start, count);
        next = end;
    }
    return runs;
}
function linesOf(page, suite) {
    return Object.hasOwn(page.suites, suite) ? page.suites[suite] : undefined;
}
function countCovered(runs) {
    let covered = 0;
    for (let i = 1; i < runs.length; i += 3)
        if (runs[i + 1] !== 0)
            covered += runs[i];
    return covered;
}
function countUnion(suites) {
    const covered = new Map();
    for (const { numbers, hits } of suites) {
        for (let at = 0; at < numbers.length; at++) {
            const [line, isHit] = [numbers[at], hits[at] > 0];
            if (isHit || !covered.has(line))
                covered.set(line, isHit);
        }
    }
    let count = 0;
    for (const isCovered of covered.values())
        if (isCovered)
            count++;
    return [count, covered.size];
}
function embedJson(value) {
    return JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
function block(id, value) {
    return `<script type="application/json" id="${id}">${embedJson(value)}</script>\n`;
}
function suiteNames(pages) {
    const names = new Set();
    for (const page of pages)
        for (const name of Object.keys(page.suites))
            names.add(name);
    return [...names];
}
function dataBlocks(pages) {
    if (pages.length === 0)
        return '';
    const suites = suiteNames(pages);
    const [files, blocks] = [[], []];
    for (const [index, page] of pages.entries()) {
        const lines = suites.map((suite) => linesOf(page, suite));
        const hits = lines.map((own) => (own === undefined ? null : encodeHits(own)));
        files.push([page.path.toWellFormed(), ...counts(lines, hits)]);
        blocks.push(block(`f${index}`, { ...(page.text === undefined ? {} : { text: page.text }), hits }));
    }
    return block('index', { suites, files }) + blocks.join('');
}
function counts(lines, hits) {
    const own = hits.flatMap((runs, at) => (runs === null ? [0, -1] : [countCovered(runs), lines[at].numbers.length]));
    const present = lines.filter((some) => some !== undefined);
    const alone = hits.findIndex((runs) => runs !== null);
    return [...(present.length === 1 ? own.slice(2 * alone, 2 * alone + 2) : countUnion(present)), ...own];
}


/***/ }),

/***/ 22621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ favicon),
/* harmony export */   Je: () => (/* binding */ SEVERITY_SHAPES),
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   _X: () => (/* binding */ OUTCOME_SHAPES)
/* harmony export */ });
const CIRCLE = 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Z';
const OCTAGON = 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z';
const TRIANGLE = 'M8 1 15.6 14.6H.4Z';
const TICK = 'm4.6 8.3 2.3 2.3 4.6-5';
const CROSS = 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2';
const POINT = 'M8 5.8v4m0 2v.6';
const LETTER = 'M8 7.4v4m0-7v.6';
const OUTCOME_SHAPES = {
    passed: [CIRCLE, TICK],
    failed: [OCTAGON, CROSS],
    inconclusive: [TRIANGLE, POINT],
};
const SEVERITY_SHAPES = {
    error: [OCTAGON, CROSS],
    warning: [TRIANGLE, POINT],
    notice: [CIRCLE, LETTER],
};
function icon([outline, sign], sizePx) {
    return `<svg class="icon" width="${sizePx}" height="${sizePx}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path class="shape" d="${outline}"/><path class="sign" d="${sign}"/></svg>`;
}
function favicon([outline, sign], colour) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${colour}" d="${outline}"/><path fill="none" stroke="#fff" stroke-width="1.8" d="${sign}"/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}


/***/ }),

/***/ 93432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ light),
/* harmony export */   XT: () => (/* binding */ dark)
/* harmony export */ });
/* unused harmony export PAIRS */
const light = {
    ground: '#f4f6f8',
    panel: '#ffffff',
    line: '#dce1e7',
    edge: '#858e99',
    text: '#1a1f26',
    muted: '#565f6b',
    link: '#0a58c2',
    mark: '#e3eefc',
    good: '#12662b',
    'good-soft': '#e2f5e6',
    'good-fill': '#2f9e4f',
    bad: '#b01b20',
    'bad-soft': '#fdebea',
    'bad-fill': '#dd5a52',
    warn: '#7a4a00',
    'warn-soft': '#fdf1d3',
};
const dark = {
    ground: '#0e1217',
    panel: '#161b22',
    line: '#2b333d',
    edge: '#6c7784',
    text: '#e4e9ef',
    muted: '#9da8b5',
    link: '#7cb5ff',
    mark: '#1b2f4b',
    good: '#62d186',
    'good-soft': '#132a1b',
    'good-fill': '#3fae61',
    bad: '#ff938b',
    'bad-soft': '#38181a',
    'bad-fill': '#d65a53',
    warn: '#ecbd55',
    'warn-soft': '#322810',
};
const PAIRS = (/* unused pure expression or super */ null && ([
    ['text', 'ground', 4.5],
    ['text', 'panel', 4.5],
    ['text', 'mark', 4.5],
    ['text', 'bad-soft', 4.5],
    ['text', 'good-soft', 4.5],
    ['text', 'warn-soft', 4.5],
    ['muted', 'ground', 4.5],
    ['muted', 'panel', 4.5],
    ['muted', 'mark', 4.5],
    ['muted', 'bad-soft', 4.5],
    ['muted', 'warn-soft', 4.5],
    ['link', 'ground', 4.5],
    ['link', 'panel', 4.5],
    ['link', 'mark', 4.5],
    ['good', 'panel', 4.5],
    ['good', 'good-soft', 4.5],
    ['good', 'mark', 4.5],
    ['bad', 'panel', 4.5],
    ['bad', 'bad-soft', 4.5],
    ['bad', 'mark', 4.5],
    ['warn', 'panel', 4.5],
    ['warn', 'warn-soft', 4.5],
    ['warn', 'mark', 4.5],
    ['edge', 'panel', 3],
    ['good-fill', 'panel', 3],
    ['bad-fill', 'panel', 3],
]));


/***/ }),

/***/ 56393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ contentPolicy)
/* harmony export */ });
/* harmony import */ var _policy_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26458);

function source(text) {
    const bytes = (0,_policy_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text).match(/../g) ?? [];
    return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}'`;
}
function contentPolicy(style, script) {
    return [
        "default-src 'none'",
        `style-src ${source(style)}`,
        script === undefined ? "script-src 'none'" : `script-src ${source(script)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}


/***/ }),

/***/ 28187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ FILES_DOM),
/* harmony export */   d: () => (/* binding */ DOM)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50498);

const DOM = String.raw `
const byId = (id) => document.getElementById(id);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

// Control, bidirectional and invisible characters are shown by their number: they can make code read as other code.
const HIDDEN = /(${_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG.source}|[\n\r])/u;

function plain(text) {
  if (!HIDDEN.test(text)) return [text];
  return text.split(HIDDEN).map((part, at) => {
    if (at % 2 === 0) return part;
    const number = 'U+' + part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return make('span', { class: 'hidden-character', title: 'Invisible or control character' }, number);
  });
}

function plural(number, word) {
  return thousands(number) + ' ' + word + (number === 1 ? '' : 's');
}
`;
const FILES_DOM = String.raw `
function pathNodes(path) {
  const cut = path.lastIndexOf('/') + 1;
  // Long paths break after a slash.
  const folders = path.slice(0, cut).split(/(?<=\/)/).flatMap((name) => [...plain(name), make('wbr', {})]);
  return [make('bdi', {}, make('span', { class: 'folder' }, ...folders), ...plain(path.slice(cut)))];
}

function bar(covered, total) {
  const fill = make('span', {});
  fill.style.setProperty('width', (total > 0 ? (covered * 100) / total : 0) + '%');
  return make('span', { class: total > 0 ? 'bar' : 'bar empty', 'aria-hidden': 'true' }, fill);
}

function address(path, line, slot) {
  let hash = '#file=' + encodeURIComponent(path);
  if (line !== undefined) hash += '&line=' + line;
  if (slot > 0) hash += '&suite=' + encodeURIComponent(slots[slot]);
  return hash;
}
`;


/***/ }),

/***/ 51198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ STYLE)
});

// EXTERNAL MODULE: ./build/js/shared/report/html/palette.js
var palette = __webpack_require__(93432);
;// CONCATENATED MODULE: ./build/js/shared/report/html/style/files.js
const FILES = `
#list { overflow-x: auto; padding: 2px; margin: -2px; }
#list-status { font-size: .93em; margin-bottom: 8px; min-height: 1.5em; }
.files thead th { padding-top: 2px; padding-bottom: 2px; border-bottom: 1px solid var(--edge); }
.files thead button { border: 0; background: none; padding: 4px 0; min-height: 32px; font-weight: 600; color: var(--muted); white-space: nowrap; }
.files thead button:hover { color: var(--text); background: none; text-decoration: underline; }
.files th[aria-sort="ascending"] button, .files th[aria-sort="descending"] button { color: var(--text); }
.files thead button { position: relative; }
.arrow { position: absolute; left: calc(100% + .3em); }
.right .arrow { left: auto; right: calc(100% + .3em); }
th[aria-sort="ascending"] .arrow::before { content: "↑"; }
th[aria-sort="descending"] .arrow::before { content: "↓"; }
th[aria-sort="none"] button:hover .arrow::before { content: "↕"; }
.files td, .files tbody th { padding-top: 6px; padding-bottom: 6px; vertical-align: middle; }
.files td.right, .files thead th.right { width: 1%; }
.files .path { overflow-wrap: anywhere; min-width: 13rem; }
.files a .folder, #source-title .folder { color: var(--muted); }
.files .main > * { margin-left: 12px; vertical-align: middle; }
.files .main .percent, .files .of { display: inline-block; }
.files .percent { min-width: 8ch; }
.files .of { min-width: 11ch; }
.files a { font-weight: 550; text-decoration: none; } .files a .folder { font-weight: 400; }
.files a:hover, .files a:focus-visible { text-decoration: underline; }
.folder-row { background: var(--ground); }
.folder-row ~ tr:not(.folder-row) .folder { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.fold { border: 0; background: none; padding: 0; min-height: 28px; font-weight: 600; overflow-wrap: anywhere; text-align: left; }
.fold::before { content: "▸"; display: inline-block; width: 1.2em; }
.fold[aria-expanded="true"]::before { content: "▾"; }
.folder-row ~ tr:not(.folder-row) > .path { padding-left: 1.5em; }
#more { margin-top: 12px; }
@media screen and (min-width: 981px) and (max-width: 1180px) { .files .of { display: none; } }
.bar { display: inline-block; width: clamp(60px, 9vw, 130px); height: 9px; border-radius: 5px; background: var(--bad-fill); overflow: hidden; }
.bar.empty { background: var(--line); }
.bar > span { display: block; height: 100%; background: var(--good-fill); box-shadow: 2px 0 0 var(--panel); }

#source-title { font-size: 1.2rem; margin: 0; padding: 4px 0; overflow-wrap: anywhere; }
@media (min-width: 981px) and (min-height: 500px) {
  #source-title { position: sticky; top: 0; z-index: 3; height: 40px; line-height: 32px; background: var(--panel); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  #source .sticky { top: 40px; padding-top: 2px; }
}
.totals { padding: 4px 0 8px; display: flex; flex-wrap: wrap; gap: 4px 30px; }
.totals li { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; font-variant-numeric: tabular-nums; }
.sticky { position: sticky; top: 0; z-index: 2; background: var(--panel); padding: 10px 0; margin-top: 4px; }
#gaps { margin: 2px 0 12px; }
.blocks { display: flex; flex-wrap: wrap; gap: 4px 14px; max-height: 11em; overflow-y: auto; padding: 2px 4px; font-variant-numeric: tabular-nums; }
p.notice { padding: 9px 13px; margin: 4px 0 12px; border: 1px solid var(--line); border-left: 4px solid var(--warn); border-radius: 7px; background: var(--warn-soft); color: var(--text); }
#code { font-size: 13px; line-height: 20px; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; tab-size: 4; direction: ltr; }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 2000px; }
.row { display: grid; grid-template-columns: calc(max(4, var(--digits)) * 1ch + 16px) 24px 8ch minmax(0, 1fr); }
.several .row { grid-template-columns: calc(max(4, var(--digits)) * 1ch + 16px) 24px repeat(var(--suites), var(--hits)) minmax(0, 1fr); }
.several .sum { display: none; }
.row > * { padding: 0 6px; min-height: 20px; }
.row .number, .row .hits { text-align: right; color: var(--muted); }
.row .number a { color: inherit; text-decoration: none; }
.row .number a:hover { color: var(--link); text-decoration: underline; }
.row .mark { text-align: center; padding: 0; font-weight: 700; }
.row .code { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 14px; unicode-bidi: isolate; }
.row.covered .mark { color: var(--good); background: var(--good-soft); }
.row.partly .mark { color: var(--warn); background: var(--warn-soft); }
.row.missed { background: var(--bad-soft); }
.row.missed .mark, .row.missed .zero { color: var(--bad); }
.row.partly .zero { color: var(--warn); background: var(--warn-soft); }
.row .zero { font-weight: 700; }
.row.current { background: var(--mark); box-shadow: inset 4px 0 0 var(--link); }
.row.current .mark, .row.current .zero { background: none; }
.row.head { color: var(--muted); border-bottom: 1px solid var(--line); background: var(--ground); font-weight: 600; padding: 3px 0; }
.row.head .hits { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.note { padding: 5px 14px; margin: 1px 0 3px; border-left: 4px solid currentColor; background: var(--panel); font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
.note > span { color: var(--text); }
.hidden-character { padding: 0 3px; border: 1px solid var(--warn); border-radius: 3px; background: var(--warn-soft); color: var(--warn); font-size: .85em; unicode-bidi: isolate; }

@media screen and (max-width: 980px) {
  .panel { padding: 13px 12px 14px; border-radius: 9px; }
  .finding { grid-template-columns: minmax(0, 1fr); }
  .heading .tools, .tools input[type="search"] { width: 100%; }
  .files, .files thead, .files tbody, .files tr, .files th, .files td { display: block; }
  .files thead tr { display: flex; flex-wrap: wrap; gap: 0 16px; border-bottom: 1px solid var(--edge); padding-bottom: 4px; }
  .files thead th { padding: 0; border: 0; }
  .files thead th.right, .files td.right { width: auto; text-align: left; }
  .files tbody tr { display: flex; flex-wrap: wrap; gap: 3px 18px; padding: 9px 0; border-bottom: 1px solid var(--line); }
  .files tbody tr > * { padding: 0; border: 0; }
  .files .path { min-width: 0; }
  .files tbody .path { flex: 0 0 100%; }
  .right .arrow { left: calc(100% + .2em); right: auto; }
  .files td.main { flex: 0 0 100%; }
  .files .main > * { margin: 0 10px 0 0; }
  .files .percent, .files .of { min-width: 0; }
  .files td::before { content: attr(data-label) " "; color: var(--muted); font-size: .93em; }
  .files td.main::before { display: none; }
  .folder-row { padding-left: 6px !important; }
  .row, .several .row { grid-template-columns: calc(max(3, var(--digits)) * 1ch + 10px) 20px 6ch minmax(0, 1fr); font-size: 12px; }
  .several .sum { display: block; }
  .several .each { display: none; }
  .row > * { padding: 0 4px; }
  .row .code { padding-left: 8px; }
  button kbd, #position { display: none; }
  .sticky { gap: 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  button, .button, select { transition: background-color .12s; }
}
@media (forced-colors: active) {
  .bar { border: 1px solid CanvasText; } .bar > span { background: Highlight; forced-color-adjust: none; }
  .row.current { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media print {
  html { font-size: 11px; background: #fff; }
  .panel { break-inside: auto; border-radius: 0; padding: 8px 0; border-width: 1px 0 0; }
  .ways, .tools, .skip, #more, footer .needs-script, #copy { display: none !important; }
  details::details-content { content-visibility: visible; height: auto; }
  .chunk { content-visibility: visible; }
  .row, .finding, tr { break-inside: avoid; }
  th, td { padding-left: 6px; padding-right: 6px; }
  .files .of { min-width: 0; }
  .bar, .row, .mark, .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .blocks { max-height: none; }
  a { color: inherit; text-decoration: none; }
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/page.js
const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-width: 0; }
[hidden] { display: none !important; }
html:not(.scripted) .needs-script { display: none; }
.wide { max-width: 1440px; margin: 0 auto; padding: 0 clamp(12px, 3vw, 32px); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--muted); }
h1, h2, p, ul, pre { margin: 0; }
ul { padding: 0; list-style: none; }
h2 { font-size: 1.07rem; line-height: 1.35; font-weight: 650; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
code, pre, kbd, #code { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: .87em; }
code { overflow-wrap: anywhere; }
kbd { display: inline-block; min-width: 1.7em; padding: 0 .4em; text-align: center; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 4px; background: var(--panel); color: var(--text); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
button, .button, select, input[type="search"] { font: inherit; font-size: .93em; min-height: 34px; padding: 4px 11px; border: 1px solid var(--edge); border-radius: 7px; background: var(--panel); color: var(--text); }
button, .button, select, label.field { cursor: pointer; }
.button { display: inline-flex; align-items: center; gap: .4em; text-decoration: none; }
button:hover:not(:disabled), .button:hover, select:hover { background: var(--mark); }
button:disabled { color: var(--muted); border-color: var(--line); cursor: default; }
button kbd { margin-left: .55em; min-width: 0; border-bottom-width: 1px; line-height: 1.3; }
.icon { flex: none; vertical-align: -.14em; }
.icon .shape { fill: currentColor; }
.icon .sign { fill: none; stroke: var(--panel); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.skip { position: absolute; left: 8px; top: -60px; padding: 8px 14px; background: var(--panel); border: 1px solid var(--edge); border-radius: 7px; z-index: 5; }
.skip:focus { top: 8px; }

.top { background: var(--panel); border-bottom: 1px solid var(--line); border-top: 5px solid var(--tone); padding: 22px 0 14px; }
.top.passed { --tone: var(--good); } .top.failed { --tone: var(--bad); } .top.inconclusive { --tone: var(--warn); }
.outcome { display: flex; align-items: center; gap: 14px; color: var(--tone); }
.outcome h1 { font-size: 1.75rem; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; }
.eyebrow { color: var(--muted); font-size: .87rem; font-weight: 600; }
.headline { margin-top: 12px; font-size: 1.07rem; max-width: 90ch; overflow-wrap: anywhere; }
.ways { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 20px; margin-top: 14px; }
.ways nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.ways nav a { padding: 5px 0; font-weight: 550; }
button[aria-pressed="true"] { background: var(--mark); border-color: var(--link); }

#main { padding-top: 20px; padding-bottom: 8px; }
#main:focus { outline: none; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 11px; padding: 16px 18px 18px; margin-bottom: 16px; min-width: 0; }
.panel > h2 { margin-bottom: 10px; }
.panel > * + h2 { margin-top: 18px; }
summary { cursor: pointer; }
summary h2 { display: inline; }
details[open] > summary { margin-bottom: 10px; }
.heading { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 10px 20px; margin-bottom: 12px; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; min-width: 0; }
.count { color: var(--muted); font-weight: 500; font-variant-numeric: tabular-nums; }
label.field { display: inline-flex; align-items: center; gap: 7px; font-size: .93em; min-height: 34px; max-width: 100%; }
label.field select { min-width: 0; max-width: 22ch; }
input[type="checkbox"] { width: 17px; height: 17px; margin: 0; accent-color: var(--link); }
input[type="search"] { width: 20rem; max-width: 100%; }
::placeholder { color: var(--muted); opacity: 1; }

.scroll { overflow-x: auto; position: relative; background: linear-gradient(to left, var(--panel) 50%, transparent) right / 44px 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / 22px 100% no-repeat scroll, var(--panel); }
.scroll th:first-child { position: sticky; left: 0; background: var(--panel); }
.scroll tbody tr:hover th:first-child { background: var(--ground); }
.scroll + p { margin-top: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 7px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--muted); font-size: .87rem; font-weight: 600; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover { background: var(--ground); }
th:first-child, td:first-child { padding-left: 4px; }
th:last-child, td:last-child { padding-right: 4px; }
.right { text-align: right; }
td.right { white-space: nowrap; }
.tone { white-space: nowrap; }
.tone.good { color: var(--good); } .tone.bad { color: var(--bad); font-weight: 600; } .tone.warn { color: var(--warn); } .tone.muted { color: var(--muted); }
.tone .sign { display: inline-block; min-width: .8em; margin-right: .35em; text-align: center; font-weight: 700; }

.problems { border-left: 5px solid var(--warn); }
.problems li + li { margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--line); }
.problems .rule { color: var(--warn); font-weight: 650; }
.message { font-weight: 550; overflow-wrap: anywhere; }
.hint { overflow-wrap: anywhere; }
.finding .hint { color: var(--muted); }
.finding { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: 2px 12px; padding: 11px 4px; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; padding-top: 2px; }
.badge { display: inline-flex; align-items: center; gap: 6px; height: 1.5em; font-size: .93em; font-weight: 600; }
.error { color: var(--bad); } .warning { color: var(--warn); } .notice { color: var(--muted); }
li.finding { color: var(--text); }
.toggle .icon { margin-right: 6px; }
.toggle[aria-pressed="false"] { color: var(--muted); border-style: dashed; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin-top: 3px; font-size: .93em; color: var(--muted); }
.facts > span { min-width: 0; overflow-wrap: anywhere; }
.told { margin: 0; padding: 0 0 0 1.6em; }
.told li { padding: 8px 0 9px 4px; border-top: 1px solid var(--line); }
.told li:first-child { border-top: 0; padding-top: 0; }
.told li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
.told dl { margin: 3px 0 0; }
.told dl > div { overflow-wrap: anywhere; }
.told dt { display: inline; color: var(--muted); } .told dt::after { content: ":"; } .told dd { display: inline; margin: 0; }
.notes li { padding-left: 1.1em; position: relative; overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
.notes li::before { content: "•"; position: absolute; left: .2em; color: var(--muted); }
.command { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start; }
.command pre { flex: 1 1 20rem; min-width: 0; padding: 8px 12px; overflow-x: auto; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; }
.command code { overflow-wrap: normal; font-size: 1em; }
footer { padding-top: 4px; padding-bottom: 28px; color: var(--muted); font-size: .87rem; }
footer p + p { margin-top: 6px; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
footer label { display: inline-flex; align-items: center; gap: 7px; margin-right: 8px; }
footer span { white-space: nowrap; margin-right: 8px; }
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/picture.js
const PICTURE = `
.picture svg { display: block; width: 100%; height: auto; direction: ltr; }
.picture svg.large { max-width: 1300px; }
.picture svg.small { max-width: 560px; display: none; }
.picture figcaption { color: var(--muted); font-size: .93em; margin-top: 10px; max-width: 90ch; }
.picture figure { margin: 0; }
.picture .node { fill: var(--ground); stroke: var(--line); }
.picture .arrow-line { fill: none; stroke: var(--edge); opacity: .7; }
.picture .arrow-head { fill: var(--edge); }
.picture .back.arrow-line { stroke: var(--warn); stroke-dasharray: 5 3; opacity: 1; }
.picture .back.arrow-head { fill: var(--warn); }
.picture .track { fill: var(--bad-fill); } .picture .covered { fill: var(--good-fill); }
.picture text { fill: var(--text); font-size: 13px; }
.picture .name { font: 600 13px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.picture .mark { font-weight: 400; font-size: 12px; }
.picture .said { fill: var(--muted); font-size: 12px; }
@media (max-width: 1120px) { .picture svg.large { display: none; } .picture svg.small { display: block; } }
@media (forced-colors: active) {
  .picture .node { stroke: CanvasText; } .picture text { fill: CanvasText; } .picture .arrow-line { stroke: CanvasText; }
  .picture .track { fill: Canvas; stroke: CanvasText; } .picture .covered { fill: Highlight; }
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style.js




function variables(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}: ${colour};`)
        .join(' ');
}
const SCHEMES = `
:root { color-scheme: light; ${variables(palette/* light */.BB)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark; ${variables(palette/* dark */.XT)} } }
@media screen { :root[data-theme="dark"] { color-scheme: dark; ${variables(palette/* dark */.XT)} } }
`;
const STYLE = SCHEMES + PAGE + PICTURE + FILES;


/***/ })

};
