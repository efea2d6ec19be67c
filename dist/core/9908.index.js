export const id = 9908;
export const ids = [9908];
export const modules = {

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


/***/ }),

/***/ 59908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORTS: () => (/* binding */ REPORTS)
});

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/order.js
var order = __webpack_require__(40809);
// EXTERNAL MODULE: ./build/js/shared/report/place.js
var report_place = __webpack_require__(27930);
// EXTERNAL MODULE: ./build/js/shared/report/waived.js
var report_waived = __webpack_require__(98519);
;// CONCATENATED MODULE: ./build/js/shared/report/codequality.js





const SEVERITIES = { error: 'critical', warning: 'minor', notice: 'info' };
const codequalityReport = {
    file: 'codequality.json',
    render: ({ verdict }) => {
        const problems = (0,order/* problemsOf */.G)(verdict).map((problem) => ({
            description: (0,report_escape/* plainLine */.h0)(`${problem.reason} ${problem.hint}`),
            check_name: problem.code,
            fingerprint: (0,fingerprint/* fingerprint */.R)(problem.code, problem.location?.path ?? '', problem.reason),
            severity: 'blocker',
            location: issuePlace((0,report_place/* problemLocation */.fI)(problem)),
        }));
        const findings = (0,order/* rankFindings */.J)(verdict.findings).map(({ message, rule, severity, location, ...finding }) => ({
            description: (0,report_escape/* plainLine */.h0)(message),
            check_name: rule,
            fingerprint: finding.fingerprint,
            severity: SEVERITIES[severity],
            location: issuePlace(location),
        }));
        const waived = (0,report_waived/* waivedFindings */.N)(verdict).map((finding) => ({
            description: (0,report_escape/* plainLine */.h0)(`${finding.message} (${(0,report_waived/* waiverText */.E)(finding)})`),
            check_name: finding.rule,
            fingerprint: finding.fingerprint,
            severity: SEVERITIES.notice,
            location: issuePlace(finding.location),
        }));
        return `${JSON.stringify([...problems, ...findings, ...waived], undefined, 2)}\n`;
    },
};
function issuePlace(location) {
    const place = (0,report_place/* placeInRepository */.vO)(location);
    return { path: place?.path ?? report_place/* PLACELESS_PATH */.PP, lines: { begin: place?.startLine ?? 1 } };
}

// EXTERNAL MODULE: ./build/js/shared/report/words.js
var words = __webpack_require__(27752);
// EXTERNAL MODULE: ./build/js/shared/report/display-width.js
var display_width = __webpack_require__(77398);
;// CONCATENATED MODULE: ./build/js/shared/report/html/chart-scale.js
const LEAST_SPAN = 0.1;
const SMALLEST = 1e-300;
const MARGIN = 0.08;
const TICKS = 4;
function chartScale(values, limits) {
    const least = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    const reach = Math.max(most - least, Math.abs(most + least) / 4);
    const near = limits.filter((limit) => limit >= least - reach && limit <= most + reach);
    const all = [least, most, ...near];
    let [low, high] = [Math.min(...all), Math.max(...all)];
    const known = Math.max(high - low, (LEAST_SPAN * Math.abs(high + low)) / 2);
    const span = known < SMALLEST ? 1 : known;
    const middle = (low + high) / 2;
    const isPositive = low >= 0;
    [low, high] = [middle - span * (0.5 + MARGIN), middle + span * (0.5 + MARGIN)];
    if (isPositive && low < 0)
        low = 0;
    return { low, high, ticks: ticksOf(low, high) };
}
function ticksOf(low, high) {
    const rough = (high - low) / TICKS;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
    const first = Math.ceil(low / step);
    const count = Math.min(10, Math.floor(high / step) - first + 1);
    return Array.from({ length: count }, (_, at) => (first + at) * step);
}
function axisNumber(value) {
    const size = Math.abs(value);
    if (size >= 1e15)
        return value.toExponential(1);
    const [factor, sign] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
    return String(Number((value / factor).toPrecision(4))) + sign;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/chart-drawing.js


const HEIGHT = 1000;
const TEXT_WIDTH = 0.22;
const ROWS = 2;
const ROW_HEIGHT = 15;
function chartSvg(chart, id) {
    const { points, levels, changes, limits } = chart;
    const scale = chartScale(points.map(({ value }) => value), limits.map(({ value }) => value));
    const [from, to] = [points[0].run, points.at(-1).run];
    const [left, width] = [from - 0.5, to - from + 1];
    const y = (value) => Math.round(((scale.high - value) / (scale.high - scale.low)) * HEIGHT * 10) / 10;
    const across = (values) => values.map((value) => `M${left} ${y(value)}h${width}`).join('');
    const shown = limits.map(({ value }) => value).filter((value) => value >= scale.low && value <= scale.high);
    const axis = scale.ticks.map((tick) => `<text x="100%" y="${y(tick) / 10}%" dy=".32em" text-anchor="end">${axisNumber(tick)}</text>`);
    const lines = [
        `<path class="grid" d="${across(scale.ticks)}"/>`,
        `<path class="limit" d="${across(shown)}"/>`,
        ...changes.map(({ run, text, detail, tone }) => `<path class="change ${tone}" d="M${run - 0.5} 0V${HEIGHT}"><title>${(0,report_escape/* htmlText */.js)(`${text}: ${detail}`)}</title></path>`),
        `<path class="line" d="${points.map(({ run, value }, at) => `${at === 0 ? 'M' : 'L'}${run} ${y(value)}`).join('')}"/>`,
        `<path class="level" d="${levels.map((level) => `M${level.from - 0.4} ${y(level.value)}H${level.to + 0.4}`).join('')}"/>`,
        `<path class="dots" d="${points.map(({ run, value }) => `M${run} ${y(value)}h0`).join('')}"/>`,
    ];
    return `<svg class="axis" aria-hidden="true">${axis.join('')}</svg>
<div class="plot"><svg class="drawing" role="img" aria-labelledby="${id}-name" aria-describedby="${id}-words">
<svg class="lines" width="100%" height="100%" viewBox="${left} 0 ${width} ${HEIGHT}" preserveAspectRatio="none">
${lines.join('\n')}
</svg>${marks(chart, left, width)}</svg></div>`;
}
function marks({ changes }, left, width) {
    const ends = Array.from({ length: ROWS }, () => -1);
    return changes
        .map(({ run, text, tone }) => {
        const at = (run - 0.5 - left) / width;
        const isLate = at > 1 - TEXT_WIDTH;
        const start = isLate ? at - TEXT_WIDTH : at;
        const row = ends.findIndex((end) => end <= start);
        if (row < 0)
            return '';
        ends[row] = start + TEXT_WIDTH;
        const side = isLate ? ' dx="-5" text-anchor="end"' : ' dx="5"';
        return `<text class="mark ${tone}" data-run="${run}" x="${(100 * at).toFixed(2)}%" y="${12 + row * ROW_HEIGHT}"${side}>${(0,report_escape/* htmlText */.js)(text)}</text>`;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/js/shared/report/html/data.js
var data = __webpack_require__(94323);
// EXTERNAL MODULE: ./build/js/shared/report/html/isolated.js
var isolated = __webpack_require__(32664);
;// CONCATENATED MODULE: ./build/js/shared/report/html/charts.js






const LONGEST_NAME = 160;
const LONGEST_UNIT = 24;
const SIGNS = { good: '✓', bad: '✕', warn: '!', muted: '' };
const HOW_TO_READ = 'The scale does not begin at zero. Point at a chart, or move in it with the arrow keys, to read values; enlarge a part by drawing over it, or with + and −.';
function chartsHtml(groups = [], { title, note: text } = { title: 'History' }) {
    const placed = placedCharts(groups);
    const note = text === undefined ? '' : `<p class="note">${(0,isolated/* isolated */.M)(text)}</p>\n`;
    if (placed.length === 0)
        return note === ''
            ? ''
            : `<section class="panel charts" id="charts" aria-labelledby="charts-title"><h2 id="charts-title">${title}</h2>\n${note}</section>\n`;
    const [matter, rest] = [true, false].map((matters) => placed.filter(({ chart }) => chart.matters === matters));
    const omitted = groups.reduce((sum, group) => sum + (group.omitted ?? 0), 0);
    const folded = rest.length === 0
        ? ''
        : `<details id="charts-rest"${matter.length === 0 ? ' open' : ''}><summary><h3>Unchanged <span class="count">${(0,words/* countText */.lT)(rest.length)}</span></h3></summary>
<div class="sheets">${rest.map((one) => figure(one, groups)).join('')}</div></details>\n`;
    return `<section class="panel charts" id="charts" aria-labelledby="charts-title">
<div class="heading"><h2 id="charts-title">${title} <span class="count">${(0,words/* countText */.lT)(placed.length)}</span></h2>
<div class="tools needs-script"><label class="field">Filter <input type="search" id="charts-filter" placeholder="Name of a measurement"></label></div></div>
<p class="muted legend">${legend(placed.map(({ chart }) => chart))}</p><p class="muted" id="charts-status" role="status"></p>
${note}<div class="sheets">${matter.map((one) => figure(one, groups)).join('')}</div>
${folded}${omitted > 0 ? `<p class="muted">+${(0,words/* countText */.lT)(omitted)} more in facts.json</p>` : ''}</section>\n`;
}
function chartData(groups = []) {
    const placed = placedCharts(groups);
    if (placed.length === 0)
        return '';
    const charts = placed.map(({ chart: { unit, points, levels, limits }, group }) => ({
        group,
        unit: shownUnit(unit),
        at: points.map(({ run }) => run),
        values: points.map(({ value }) => value),
        levels: levels.map(({ from, to, value }) => [from, to, value]),
        limits: limits.map(({ value }) => value),
    }));
    const runs = groups.map((group) => group.runs.map((run) => (0,report_escape/* plainLine */.h0)(run)));
    return `<script type="application/json" id="chart-data">${(0,data/* embedJson */._g)({ runs, charts })}</script>\n`;
}
function placedCharts(groups) {
    return groups
        .flatMap(({ charts }, group) => charts.map((chart) => ({ chart, group })))
        .map((one, at) => ({ ...one, id: `chart-${at}` }));
}
function legend(charts) {
    const signs = [
        [true, 'A dot is a value'],
        [charts.some(({ levels }) => levels.length > 0), 'a thick line the level that values lie around'],
        [charts.some(({ changes }) => changes.length > 0), 'an upright line a change'],
        [charts.some(({ limits }) => limits.length > 0), 'a dashed line a limit'],
    ];
    const drawn = signs.filter(([isDrawn]) => isDrawn).map(([, words]) => words);
    return `${drawn.join(', ')}. ${HOW_TO_READ}`;
}
function figure({ chart, group, id }, groups) {
    const { title, runs } = groups[group];
    const { name, unit, standing, tone, description, points } = chart;
    const first = runs[points[0].run] ?? '';
    const last = runs[points.at(-1).run] ?? '';
    const of = [...(groups.length > 1 ? [(0,isolated/* isolated */.M)(title)] : []), ...(unit === '' ? [] : [(0,isolated/* isolated */.M)(shownUnit(unit))])];
    return `<figure class="chart" id="${id}">
<figcaption><p class="name" id="${id}-name"><code>${(0,isolated/* isolated */.M)((0,display_width/* shortenMiddle */.jM)((0,report_escape/* plainLine */.h0)(name), LONGEST_NAME))}</code></p>
<p class="standing tone ${tone}">${SIGNS[tone] === '' ? '' : `<span class="sign" aria-hidden="true">${SIGNS[tone]}</span>`}${(0,isolated/* isolated */.M)(standing)}</p>
<p class="unit muted">${of.length === 0 ? 'no unit' : of.join(' · ')}</p></figcaption>
<div class="frame">${chartSvg(chart, id)}
<p class="runs muted"><span>${(0,report_escape/* htmlText */.js)(first)}</span><span>${(0,report_escape/* htmlText */.js)(last)}</span></p></div>
<p class="words muted" id="${id}-words">${(0,isolated/* isolated */.M)(description)}</p></figure>\n`;
}
function shownUnit(unit) {
    return (0,display_width/* shortenMiddle */.jM)((0,report_escape/* plainLine */.h0)(unit), LONGEST_UNIT);
}

// EXTERNAL MODULE: ./build/js/shared/report/html/icons.js
var icons = __webpack_require__(22621);
;// CONCATENATED MODULE: ./build/js/shared/report/html/tables.js



const MAX_ROWS = 500;
const TONES = {
    good: ['✓', 'good'],
    bad: ['✕', 'bad'],
    warn: ['!', 'warning'],
    muted: ['', ''],
};
function fileAddress(path, line) {
    const file = `#file=${encodeURIComponent(path.toWellFormed())}`;
    return line === undefined ? file : `${file}&line=${line}`;
}
function cellContent(cell, paths) {
    const { text, tone, code } = typeof cell === 'string' ? { text: cell, tone: undefined, code: false } : cell;
    const plain = code === true ? `<code>${(0,isolated/* isolated */.M)(text)}</code>` : (0,isolated/* isolated */.M)(text);
    const shown = paths.has(text) ? `<a href="${(0,report_escape/* htmlText */.js)(fileAddress(text))}">${plain}</a>` : plain;
    if (tone === undefined)
        return shown;
    const [sign, word] = TONES[tone];
    if (sign === '')
        return `<span class="tone ${tone}">${shown}</span>`;
    return `<span class="tone ${tone}"><span class="sign" aria-hidden="true">${sign}</span>${shown}<span class="unseen"> (${word})</span></span>`;
}
function told({ columns, rows, omittedRows = 0 }, paths) {
    const [, ...labels] = columns.map(({ label }) => label);
    const items = rows.slice(0, MAX_ROWS).map(([first = '', ...others]) => {
        const facts = labels.map((label, i) => `<div><dt>${(0,isolated/* isolated */.M)(label)}</dt> <dd>${cellContent(others[i] ?? '', paths)}</dd></div>`);
        return `<li><p class="message">${cellContent(first, paths)}</p><dl>${facts.join('')}</dl></li>\n`;
    });
    return `<ol class="told">\n${items.join('')}</ol>${omission(rows.length - items.length + omittedRows)}`;
}
function omission(more) {
    return more > 0 ? `<p class="muted">+${(0,words/* countText */.lT)(more)} more</p>` : '';
}
function grid(table, paths) {
    if (table.prose === true)
        return told(table, paths);
    const { title, columns, rows, omittedRows = 0 } = table;
    const side = columns.map(({ align }) => (align === 'right' ? ' class="right"' : ''));
    const head = columns.map(({ label }, i) => `<th scope="col"${side[i]}>${(0,isolated/* isolated */.M)(label)}</th>`);
    const body = rows.slice(0, MAX_ROWS).map((row) => {
        const cells = columns.map((_, i) => {
            const content = cellContent(row[i] ?? '', paths);
            return i === 0 ? `<th scope="row"${side[i]}>${content}</th>` : `<td${side[i]}>${content}</td>`;
        });
        return `<tr>${cells.join('')}</tr>\n`;
    });
    const name = (0,report_escape/* htmlText */.js)(title);
    return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">
<table><caption class="unseen">${name}</caption><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('')}</tbody></table></div>${omission(rows.length - body.length + omittedRows)}`;
}
function tablesHtml(tables, paths) {
    return tables
        .map((table) => {
        const title = `<h2>${(0,isolated/* isolated */.M)(table.title)}</h2>`;
        if (table.detail === true)
            return `<details class="panel"><summary>${title}</summary>${grid(table, paths)}</details>\n`;
        return `<section class="panel">${title}${grid(table, paths)}</section>\n`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/findings.js








const MAX_FINDINGS = 1000;
const findings_SEVERITIES = ['error', 'warning', 'notice'];
const ONE = { error: 'Error', warning: 'Warning', notice: 'Notice' };
const MANY = { error: 'Errors', warning: 'Warnings', notice: 'Notices' };
const UNITS = {
    percent: ' %',
    count: '',
    ms: ' ms',
    bytes: ' bytes',
    ratio: '×',
};
function measureText({ value, unit, covered, total }) {
    const counts = covered === undefined || total === undefined ? '' : ` (${(0,words/* countText */.lT)(covered)} of ${(0,words/* countText */.lT)(total)})`;
    return `${value}${UNITS[unit]}${counts}`;
}
function placeHtml(finding, paths) {
    const { location } = finding;
    if (location === undefined)
        return [];
    const text = `<code>${(0,isolated/* isolated */.M)((0,report_place/* placeText */.Z9)(location))}</code>`;
    if (!paths.has(location.path))
        return [text];
    return [`<a href="${(0,report_escape/* htmlText */.js)(fileAddress(location.path, location.startLine))}">${text}</a>`];
}
function factsHtml(finding, paths) {
    const { rule, measured, limit, owners = [], fingerprint } = finding;
    const facts = [
        ...placeHtml(finding, paths),
        ...(measured === undefined ? [] : [`measured ${measureText(measured)}`]),
        ...(limit === undefined ? [] : [`limit ${measureText(limit)}`]),
        ...(owners.length === 0 ? [] : [`owned by ${(0,isolated/* isolated */.M)(owners.join(' '))}`]),
        `<code class="rule">${(0,report_escape/* htmlText */.js)(rule)}</code>`,
        `fingerprint <code>${(0,report_escape/* htmlText */.js)(fingerprint)}</code>`,
    ];
    return `<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join(' ')}</p>`;
}
function item(finding, paths) {
    const { severity, message, hint, location } = finding;
    const file = location && paths.get(location.path);
    const address = file === undefined ? '' : ` data-file="${file}" data-line="${location?.startLine ?? 1}"`;
    return `<li class="finding ${severity}" data-severity="${severity}"${address}>
<span class="badge ${severity}">${(0,icons/* icon */.Kk)(icons/* SEVERITY_SHAPES */.Je[severity], 14)}${ONE[severity]}</span>
<div class="body"><p class="message">${(0,isolated/* isolated */.M)(message)}</p>${hint === undefined ? '' : `<p class="hint">${(0,isolated/* isolated */.M)(hint)}</p>`}
${factsHtml(finding, paths)}</div></li>\n`;
}
function findingsHtml(findings, paths) {
    if (findings.length === 0)
        return '';
    const toggles = findings_SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0)
            return '';
        const label = `${(0,icons/* icon */.Kk)(icons/* SEVERITY_SHAPES */.Je[severity], 14)}${MANY[severity]} <span class="count">${(0,words/* countText */.lT)(count)}</span>`;
        return `<button type="button" class="toggle ${severity}" data-severity="${severity}" aria-pressed="true">${label}</button>`;
    });
    const ranked = (0,order/* rankFindings */.J)(findings);
    const items = ranked.slice(0, MAX_FINDINGS).map((finding) => item(finding, paths));
    const more = ranked.length - items.length;
    return `<section class="panel" id="findings" aria-labelledby="findings-title">
<div class="heading"><h2 id="findings-title">Findings <span class="count">${(0,words/* countText */.lT)(findings.length)}</span></h2>
<div class="tools needs-script" role="group" aria-label="Show findings by severity">${toggles.join('')}</div></div>
<ul class="findings" id="finding-list">
${items.join('')}</ul>
<p class="muted needs-script" id="findings-status" role="status"></p>${more > 0 ? `<p class="muted">+${(0,words/* countText */.lT)(more)} more in verdict.json</p>` : ''}</section>\n`;
}
function waivedHtml(verdict, paths) {
    const waived = (0,report_waived/* waivedFindings */.N)(verdict);
    if (waived.length === 0)
        return '';
    const items = waived.slice(0, MAX_FINDINGS).map((finding) => `<li class="finding">
<span class="badge notice">${(0,icons/* icon */.Kk)(icons/* SEVERITY_SHAPES */.Je.notice, 14)}Waived</span>
<div class="body"><p class="message">${(0,isolated/* isolated */.M)(finding.message)}</p><p class="hint">${(0,isolated/* isolated */.M)((0,report_waived/* waiverText */.E)(finding))}</p>
${factsHtml(finding, paths)}</div></li>\n`);
    const more = waived.length - items.length;
    return `<details class="panel" id="waived"><summary><h2>Waived <span class="count">${(0,words/* countText */.lT)(waived.length)}</span></h2></summary>
<ul class="findings">
${items.join('')}</ul>${more > 0 ? `<p class="muted">+${(0,words/* countText */.lT)(more)} more in verdict.json</p>` : ''}</details>\n`;
}

// EXTERNAL MODULE: ./build/js/shared/report/html/layout.js
var layout = __webpack_require__(557);
// EXTERNAL MODULE: ./build/js/shared/report/html/palette.js
var palette = __webpack_require__(93432);
;// CONCATENATED MODULE: ./build/js/shared/report/html/parts.js





function partsHtml(parts, paths) {
    if (parts.length === 0)
        return '';
    const tabs = parts.map(({ id, title, outcome }, at) => `<button type="button" role="tab" class="tab ${outcome}" id="tab-${(0,report_escape/* htmlText */.js)(id)}" aria-controls="gate-${(0,report_escape/* htmlText */.js)(id)}" aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}">${(0,icons/* icon */.Kk)(icons/* OUTCOME_SHAPES */._X[outcome], 14)}${(0,isolated/* isolated */.M)(title)}<span class="unseen">: ${layout/* OUTCOME_WORDS */.nx[outcome]}</span></button>`);
    const panels = parts.map(({ id, title, outcome, headline, tables, report, }) => `<section class="part" id="gate-${(0,report_escape/* htmlText */.js)(id)}" aria-labelledby="title-${(0,report_escape/* htmlText */.js)(id)}">
<div class="part-head ${outcome}"><h2 id="title-${(0,report_escape/* htmlText */.js)(id)}">${(0,icons/* icon */.Kk)(icons/* OUTCOME_SHAPES */._X[outcome], 20)}<span>${(0,isolated/* isolated */.M)(title)}: ${layout/* OUTCOME_WORDS */.nx[outcome].toLowerCase()}</span></h2>
<p>${(0,isolated/* isolated */.M)(headline)}</p><p><a href="${(0,report_escape/* htmlText */.js)(report)}">Its own report</a></p></div>
${tablesHtml(tables, paths)}</section>\n`);
    return `<div id="gates"><div class="tabs needs-script" role="tablist" aria-label="Gates">${tabs.join('')}</div>\n${panels.join('')}</div>\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/picture.js




const DRAWINGS = [
    { name: 'large', width: 1080, left: 190, right: 90, marksAt: 360 },
    { name: 'small', width: 320, left: 44, right: 22, marksAt: 0 },
];
const PAD = 10;
const LINE = 18;
const BAR = 6;
const GAP = 12;
const NAME_WIDTH = 7.9;
const MARK_WIDTH = 7.3;
const DETAIL_WIDTH = 6.6;
function pictureHtml(picture, paths) {
    if (picture === undefined)
        return '';
    const { title, legend, nodes, table } = picture;
    const drawn = DRAWINGS.map((drawing) => drawingSvg(picture, drawing)).join('');
    const figure = nodes.length === 0
        ? ''
        : `<section class="panel picture" id="picture" aria-labelledby="picture-title"><h2 id="picture-title">${(0,isolated/* isolated */.M)(title)}</h2>
<figure>${drawn}<figcaption>${(0,isolated/* isolated */.M)(legend)}</figcaption></figure></section>\n`;
    return figure + (table === undefined ? '' : tablesHtml([table], paths));
}
function drawingSvg({ title, description, nodes, edges }, drawing) {
    const boxes = placed(nodes, drawing);
    const height = (boxes.at(-1)?.top ?? 0) + (boxes.at(-1)?.height ?? 0) + 2;
    const { name, width } = drawing;
    const ids = `picture-${name}`;
    return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${ids}-title" aria-describedby="${ids}-words">
<title id="${ids}-title">${(0,report_escape/* htmlText */.js)(title)}</title><desc id="${ids}-words">${(0,report_escape/* htmlText */.js)(description)}</desc>
${edges.map((edge) => arrowLine(edge, boxes, drawing)).join('')}${arrowHeads(edges, boxes, drawing)}${boxes.map((box) => boxSvg(box, drawing)).join('')}</svg>\n`;
}
function placed(nodes, { marksAt }) {
    let top = 2;
    return nodes.map((node) => {
        const own = 2 * LINE + (node.share === undefined ? 0 : BAR + 6);
        const marks = node.marks.length * LINE;
        const height = 2 * PAD + (marksAt > 0 ? Math.max(own, marks) : own + marks);
        const box = { node, top, height };
        top += height + GAP;
        return box;
    });
}
function boxSvg({ node, top, height }, { width, left, right, marksAt }) {
    const inner = width - left - right - 2 * PAD;
    const own = marksAt > 0 ? marksAt - PAD - 20 : inner;
    const x = left + PAD;
    const parts = [
        `<rect class="node" x="${left}" y="${top}" width="${width - left - right}" height="${height}" rx="7"/>`,
        picture_text('name', x, top + PAD + 13, cut(node.name, own / NAME_WIDTH)),
        picture_text('said', x, top + PAD + LINE + 13, cut(node.detail, own / DETAIL_WIDTH)),
    ];
    if (node.share !== undefined) {
        const { covered, total } = node.share;
        const y = top + PAD + 2 * LINE + 3;
        const part = Math.floor((own * covered) / Math.max(1, total));
        parts.push(`<rect class="track" x="${x}" y="${y}" width="${own}" height="${BAR}" rx="3"/><rect class="covered" x="${x}" y="${y}" width="${part}" height="${BAR}" rx="3"/>`);
    }
    const marksX = marksAt > 0 ? left + marksAt : x;
    const marksTop = top + PAD + (marksAt > 0 ? 0 : 2 * LINE + (node.share === undefined ? 0 : BAR + 6));
    const end = width - right - PAD;
    for (const [at, mark] of node.marks.entries()) {
        const y = marksTop + at * LINE + 13;
        const room = (end - marksX - 8 - (0,display_width/* displayWidth */.F1)((0,report_escape/* plainLine */.h0)(mark.detail)) * DETAIL_WIDTH) / MARK_WIDTH;
        parts.push(picture_text('name mark', marksX, y, cut(mark.name, Math.max(6, room))), endText(end, y, mark.detail));
    }
    return `${parts.join('')}\n`;
}
function arrowLine({ from, to, weight, label }, boxes, drawing) {
    const isBack = to < from;
    const [start, end] = [sideOf(boxes[from], 'out'), sideOf(boxes[to], 'in')];
    const x = isBack ? drawing.width - drawing.right : drawing.left;
    const room = (isBack ? drawing.right : drawing.left) - 4;
    const reach = Math.abs(to - from) / Math.max(1, boxes.length - 1);
    const bow = Math.round(((0.18 + 0.82 * reach) * room * 4) / 3) * (isBack ? 1 : -1);
    const tip = x + (isBack ? 7 : -7);
    const thickness = Math.min(5, 1 + Math.sqrt(weight) / 3).toFixed(1);
    return `<path class="arrow-line${isBack ? ' back' : ''}" stroke-width="${thickness}" d="M${x} ${start}C${x + bow} ${start} ${tip + bow} ${end} ${tip} ${end}"><title>${(0,report_escape/* htmlText */.js)(label)}</title></path>\n`;
}
function arrowHeads(edges, boxes, drawing) {
    return boxes
        .map((box, at) => {
        const y = sideOf(box, 'in');
        const [left, right] = [drawing.left, drawing.width - drawing.right];
        const down = edges.some(({ from, to }) => to === at && from < to);
        const up = edges.some(({ from, to }) => to === at && from > to);
        return [
            ...(down ? [`<path class="arrow-head" d="M${left} ${y}l-9 -5v10z"/>`] : []),
            ...(up ? [`<path class="arrow-head back" d="M${right} ${y}l9 -5v10z"/>`] : []),
        ].join('');
    })
        .join('');
}
function sideOf({ top, height }, way) {
    return Math.round(top + height / 2 + (way === 'in' ? -9 : 9));
}
function picture_text(kind, x, y, shown) {
    return `<text class="${kind}" x="${x}" y="${y}">${(0,report_escape/* htmlText */.js)(shown)}</text>`;
}
function endText(x, y, shown) {
    return `<text class="said" x="${x}" y="${y}" text-anchor="end">${(0,report_escape/* htmlText */.js)(shown)}</text>`;
}
function cut(shown, characters) {
    return (0,display_width/* shortenMiddle */.jM)((0,report_escape/* plainLine */.h0)(shown), Math.floor(characters));
}

// EXTERNAL MODULE: ./build/js/shared/report/html/policy.js
var policy = __webpack_require__(56393);
;// CONCATENATED MODULE: ./build/js/shared/report/html/script/charts.js
const CHARTS = `
const SVG_NAMES = 'http://www.w3.org/2000/svg';
const LEAST_RUNS = 5;

function drawn(tag, attributes, text) {
  const element = document.createElementNS(SVG_NAMES, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function shortNumber(value) {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

function axisNumber(value) {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(1);
  const [factor, sign] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return String(Number((value / factor).toPrecision(4))) + sign;
}

// The same as the drawing was made with, for the values that are shown.
function chartScale(values, limits) {
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  const reach = Math.max(most - least, Math.abs(most + least) / 4);
  const all = [least, most, ...limits.filter((limit) => limit >= least - reach && limit <= most + reach)];
  let [low, high] = [Math.min(...all), Math.max(...all)];
  const known = Math.max(high - low, (0.1 * Math.abs(high + low)) / 2);
  const span = known < 1e-300 ? 1 : known;
  const middle = (low + high) / 2;
  const positive = low >= 0;
  [low, high] = [middle - span * 0.58, middle + span * 0.58];
  if (positive && low < 0) low = 0;
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const ticks = Array.from({ length: Math.min(10, Math.floor(high / step) - first + 1) }, (_, at) => (first + at) * step);
  return { low, high, ticks };
}

class ChartView {
  constructor(figure, own, runs) {
    Object.assign(this, { figure, own, runs, current: own.at.length - 1, anchor: null });
    this.plot = figure.querySelector('.plot');
    this.lines = figure.querySelector('.lines');
    this.whole = [own.at[0], own.at[own.at.length - 1]];
    this.shown = this.whole;
    this.tip = make('output', { class: 'tip', hidden: true });
    this.cursor = drawn('path', { class: 'cursor' });
    this.point = drawn('path', { class: 'dots now' });
    this.marked = drawn('path', { class: 'selection' });
    this.lines.prepend(this.marked);
    this.lines.append(this.cursor, this.point);
    this.plot.append(this.tip);
    const words = figure.querySelector('.words').id;
    const name = figure.querySelector('.name').id;
    for (const [key, value] of Object.entries({ tabindex: 0, role: 'slider', 'aria-labelledby': name, 'aria-describedby': words, 'aria-valuemin': 0, 'aria-valuemax': own.at.length - 1 }))
      this.plot.setAttribute(key, String(value));
    const button = (label, sign, act) => {
      const element = make('button', { type: 'button', 'aria-label': label + ': ' + figure.querySelector('.name').textContent, title: label }, sign);
      element.addEventListener('click', act);
      return element;
    };
    this.all = button('Show all', 'All', () => this.zoom(null));
    this.all.disabled = true;
    const tools = make('div', { class: 'zoom' }, button('Enlarge', '+', () => this.zoom(0.5)), button('Reduce', '−', () => this.zoom(2)), this.all);
    figure.querySelector('figcaption').append(tools);
    figure.append(this.valueTable());
    this.listen();
    this.say();
  }

  text(at) {
    return this.runs[this.own.at[at]] + ': ' + shortNumber(this.own.values[at]) + (this.own.unit === '' ? '' : ' ' + this.own.unit);
  }

  say() {
    this.plot.setAttribute('aria-valuenow', String(this.current));
    this.plot.setAttribute('aria-valuetext', this.text(this.current));
  }

  // Draws the part that is shown anew: lines in units of runs across, and of thousandths of the height down.
  show(from, to) {
    const { own, lines } = this;
    this.shown = [from, to];
    const isIn = (run) => run >= from && run <= to;
    const values = own.values.filter((_, at) => isIn(own.at[at]));
    const scale = chartScale(values.length === 0 ? own.values : values, own.limits);
    const [left, width] = [from - 0.5, to - from + 1];
    const y = (value) => Math.round(((scale.high - value) / (scale.high - scale.low)) * 10000) / 10;
    const across = (some) => some.map((value) => 'M' + left + ' ' + y(value) + 'h' + width).join('');
    const draw = (kind, path) => lines.querySelector('.' + kind).setAttribute('d', path);
    lines.setAttribute('viewBox', left + ' 0 ' + width + ' 1000');
    draw('grid', across(scale.ticks));
    draw('limit', across(own.limits.filter((value) => value >= scale.low && value <= scale.high)));
    draw('line', own.values.map((value, at) => (at === 0 ? 'M' : 'L') + own.at[at] + ' ' + y(value)).join(''));
    draw('level', own.levels.map(([start, end, value]) => 'M' + (start - 0.4) + ' ' + y(value) + 'H' + (end + 0.4)).join(''));
    draw('dots', own.values.map((value, at) => 'M' + own.at[at] + ' ' + y(value) + 'h0').join(''));
    this.figure.querySelector('.axis').replaceChildren(...scale.ticks.map((tick) => drawn('text', { x: '100%', y: y(tick) / 10 + '%', dy: '.32em', 'text-anchor': 'end' }, axisNumber(tick))));
    for (const mark of this.figure.querySelectorAll('.mark')) {
      const at = (Number(mark.dataset.run) - 0.5 - left) / width;
      mark.setAttribute('x', 100 * at + '%');
      mark.classList.toggle('outside', at < 0 || at > 1);
    }
    const [first, last] = this.figure.querySelectorAll('.runs span');
    first.textContent = this.runs[from];
    last.textContent = this.runs[to];
    this.all.disabled = from === this.whole[0] && to === this.whole[1];
    this.height = y;
  }

  // Around the value that was read last; null shows everything.
  zoom(factor) {
    const [least, most] = this.whole;
    const [from, to] = this.shown;
    const wanted = factor === null ? most - least : Math.max(LEAST_RUNS - 1, Math.round((to - from) * factor));
    const width = Math.min(most - least, wanted);
    const start = Math.min(most - width, Math.max(least, this.own.at[this.current] - Math.floor(width / 2)));
    this.show(start, start + width);
    if (!this.tip.hidden) this.read(this.current);
  }

  read(at) {
    this.current = at;
    const run = this.own.at[at];
    const [from, to] = this.shown;
    // What is read with keys is brought into sight.
    if (run < from || run > to) {
      const start = Math.min(this.whole[1] - (to - from), Math.max(this.whole[0], run - Math.floor((to - from) / 2)));
      this.show(start, start + to - from);
    }
    if (this.height === undefined) this.show(...this.shown);
    this.cursor.setAttribute('d', 'M' + run + ' 0V1000');
    this.point.setAttribute('d', 'M' + run + ' ' + this.height(this.own.values[at]) + 'h0');
    this.tip.textContent = this.text(at);
    this.tip.hidden = false;
    const share = (run - this.shown[0] + 0.5) / (this.shown[1] - this.shown[0] + 1);
    this.tip.style.setProperty('left', 100 * share + '%');
    this.tip.style.setProperty('transform', 'translateX(' + -100 * share + '%)');
    this.say();
  }

  leave() {
    this.tip.hidden = true;
    this.cursor.setAttribute('d', '');
    this.point.setAttribute('d', '');
  }

  runAt(event) {
    const box = this.plot.getBoundingClientRect();
    const [from, to] = this.shown;
    return Math.min(to, Math.max(from, from - 0.5 + ((event.clientX - box.left) / box.width) * (to - from + 1)));
  }

  nearest(run) {
    let best = 0;
    for (const [at, own] of this.own.at.entries()) if (Math.abs(own - run) <= Math.abs(this.own.at[best] - run)) best = at;
    return best;
  }

  listen() {
    const { plot } = this;
    plot.addEventListener('pointermove', (event) => {
      const run = this.runAt(event);
      this.read(this.nearest(run));
      if (this.anchor !== null) this.marked.setAttribute('d', 'M' + this.anchor + ' 0H' + run + 'V1000H' + this.anchor + 'Z');
    });
    plot.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      this.anchor = this.runAt(event);
      plot.setPointerCapture(event.pointerId);
    });
    plot.addEventListener('pointerup', (event) => {
      const ends = [this.anchor, this.runAt(event)].sort((a, b) => a - b).map(Math.round);
      if (this.anchor !== null && ends[1] - ends[0] >= 2) this.show(Math.max(this.whole[0], ends[0]), Math.min(this.whole[1], ends[1]));
      this.unmark();
    });
    plot.addEventListener('pointercancel', () => this.unmark());
    plot.addEventListener('pointerleave', () => { if (document.activeElement !== plot) this.leave(); });
    plot.addEventListener('dblclick', () => this.zoom(null));
    plot.addEventListener('focus', () => this.read(this.current));
    plot.addEventListener('blur', () => this.leave());
    plot.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const last = this.own.at.length - 1;
      const to = { ArrowRight: this.current + 1, ArrowUp: this.current + 1, ArrowLeft: this.current - 1, ArrowDown: this.current - 1, Home: 0, End: last, PageUp: this.current + 10, PageDown: this.current - 10 }[event.key];
      const factor = { '+': 0.5, '=': 0.5, '-': 2, 0: null }[event.key];
      if (to === undefined && factor === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (factor !== undefined) this.zoom(factor);
      else this.read(Math.min(last, Math.max(0, to)));
    });
  }

  unmark() {
    this.anchor = null;
    this.marked.setAttribute('d', '');
  }

  // The same as a table, made when it is opened.
  valueTable() {
    const details = make('details', { class: 'values' }, make('summary', {}, 'Values'));
    details.addEventListener('toggle', () => {
      if (details.querySelector('table') !== null) return;
      const row = (_, at) => make('tr', {}, make('th', { scope: 'row' }, make('code', {}, this.runs[this.own.at[at]])), make('td', { class: 'right' }, this.text(at).slice(this.runs[this.own.at[at]].length + 2)));
      const head = make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Run'), make('th', { scope: 'col', class: 'right' }, 'Value')));
      details.append(make('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': 'Values' }, make('table', {}, head, make('tbody', {}, ...this.own.values.map(row).reverse()))));
    });
    return details;
  }
}

function startCharts() {
  const data = readBlock('chart-data');
  const figures = [...document.querySelectorAll('#charts .chart')];
  for (const [at, figure] of figures.entries()) new ChartView(figure, data.charts[at], data.runs[data.charts[at].group]);
  const [filter, rest] = [byId('charts-filter'), byId('charts-rest')];
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const figure of figures) figure.hidden = !figure.querySelector('.name').textContent.toLowerCase().includes(wanted);
    const shown = figures.filter((figure) => !figure.hidden).length;
    if (rest !== null && wanted !== '') rest.open = true;
    byId('charts-status').textContent = wanted === '' ? '' : 'Showing ' + thousands(shown) + ' of ' + plural(figures.length, 'chart') + '.';
  });
}

startCharts();
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/decode.js
const DECODE = String.raw `
function readBlock(id) {
  const block = document.getElementById(id);
  return block === null ? null : JSON.parse(block.textContent);
}

// Runs [gap, length, hits, ...] become [line, hits] pairs, lines ascending.
function decodeHits(runs) {
  const pairs = [];
  let line = 0;
  for (let at = 0; at < runs.length; at += 3) {
    line += runs[at];
    for (let n = 0; n < runs[at + 1]; n += 1) {
      line += 1;
      pairs.push([line, runs[at + 2]]);
    }
  }
  return pairs;
}

// What the suites say of one line: undefined where a suite has no code there.
function lineState(hits) {
  const known = hits.filter((count) => count !== undefined);
  if (known.length === 0) return 'none';
  const covered = known.filter((count) => count > 0).length;
  if (covered === 0) return 'missed';
  return covered === known.length ? 'covered' : 'partly';
}

// Uncovered lines as blocks: lines without code do not end a block, covered lines do.
function missedBlocks(states) {
  const blocks = [];
  let open = null;
  for (const [line, state] of states) {
    if (state !== 'missed') {
      open = null;
    } else if (open === null) {
      open = { first: line, last: line, lines: 1 };
      blocks.push(open);
    } else {
      open.last = line;
      open.lines += 1;
    }
  }
  return blocks;
}

// Cut to two decimals, never rounded up: a file below a threshold must not be shown as reaching it.
function percent(covered, total) {
  if (total <= 0) return '–';
  if (covered === 0 || covered === total) return covered === 0 ? '0 %' : '100 %';
  return (Math.floor((covered * 10000) / total) / 100).toFixed(2) + ' %';
}

function thousands(number) {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

function shortHits(hits) {
  if (hits < 10000) return String(hits);
  if (hits < 1e6) return Math.floor(hits / 1e3) + 'k';
  if (hits < 1e9) return Math.floor(hits / 1e6) + 'M';
  return Math.floor(hits / 1e9) + 'G';
}
`;

// EXTERNAL MODULE: ./build/js/shared/report/html/script/dom.js
var dom = __webpack_require__(28187);
;// CONCATENATED MODULE: ./build/js/shared/report/html/script/list.js
const LIST = String.raw `
const PAGE = 200;
const data = readBlock('index') ?? { suites: [], files: [] };
// Slot 0 is the union; with several suites, slot n is suite n.
const slots = data.suites.length > 1 ? ['All suites', ...data.suites] : [data.suites[0] ?? 'Lines'];
const files = data.files.map(([path, ...counts], at) => ({ at, path, lower: path.toLowerCase(), counts }));
const list = { slot: 0, terms: [], gaps: false, folders: false, key: 'missing', down: true, shown: PAGE, closed: new Set() };

const covered = (entry, slot) => entry.counts[2 * slot];
const total = (entry, slot) => entry.counts[2 * slot + 1];
const missing = (entry) => Math.max(0, total(entry, list.slot) - covered(entry, list.slot));

function compare(a, b) {
  let order = 0;
  if (list.key === 'missing') {
    order = missing(a) - missing(b);
  } else if (list.key !== 'path') {
    const [ta, tb] = [total(a, list.key), total(b, list.key)];
    // What has no lines has no percentage: it comes last in either direction.
    if (ta <= 0 || tb <= 0) {
      if (ta > 0 || tb > 0) return ta > 0 ? -1 : 1;
    } else {
      order = covered(a, list.key) * tb - covered(b, list.key) * ta;
    }
  }
  if (order !== 0) return list.down ? -order : order;
  const byPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return list.key === 'path' && list.down ? -byPath : byPath;
}

function matching() {
  return files.filter((file) => {
    if (total(file, list.slot) < 0 || (list.gaps && missing(file) === 0)) return false;
    return list.terms.every((term) => file.lower.includes(term));
  });
}

function grouped(found) {
  const folders = new Map();
  for (const file of found) {
    const path = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const folder = folders.get(path) ?? { path, members: [], counts: slots.flatMap(() => [0, -1]) };
    folders.set(path, folder);
    folder.members.push(file);
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (total(file, slot) < 0) continue;
      folder.counts[2 * slot] += covered(file, slot);
      folder.counts[2 * slot + 1] = Math.max(0, total(folder, slot)) + total(file, slot);
    }
  }
  return [...folders.values()].sort(compare).flatMap((folder) => {
    return list.closed.has(folder.path) ? [folder] : [folder, ...folder.members.sort(compare)];
  });
}

function columns() {
  const shown = list.slot > 0 ? [list.slot] : slots.map((_, slot) => slot);
  return [
    { key: 'path', label: 'File' },
    ...shown.map((slot) => ({ key: slot, label: slots[slot], main: slot === list.slot })),
    { key: 'missing', label: 'Uncovered' },
  ];
}

function sortBy(key) {
  list.down = list.key === key ? !list.down : key === 'missing';
  list.key = key;
  showList();
  byId('sort-' + key).focus();
}

function headCell({ key, label }) {
  const sort = list.key === key ? (list.down ? 'descending' : 'ascending') : 'none';
  const button = make('button', { type: 'button', id: 'sort-' + key }, ...plain(label), make('span', { class: 'arrow', 'aria-hidden': 'true' }));
  button.addEventListener('click', () => sortBy(key));
  return make('th', { role: 'columnheader', scope: 'col', 'aria-sort': sort, class: key === 'path' ? 'path' : 'right' }, button);
}

function numberCell(entry, column) {
  const cell = make('td', { role: 'cell', class: column.main ? 'right main' : 'right', 'data-label': column.label });
  if (column.key === 'missing') {
    cell.append(thousands(missing(entry)));
  } else {
    const [hit, all] = [covered(entry, column.key), total(entry, column.key)];
    if (column.main) cell.append(bar(hit, all));
    cell.append(make('span', { class: all > 0 ? 'percent' : 'percent muted' }, all < 0 ? 'not measured' : percent(hit, all)));
    if (column.main && all > 0) cell.append(make('span', { class: 'of muted' }, thousands(hit) + ' / ' + thousands(all)));
  }
  return cell;
}

function fileRow(file, shown) {
  const link = make('a', { href: address(file.path, undefined, list.slot), id: 'file-' + file.at }, ...pathNodes(file.path));
  // Named by its text as it is: a place to break would be read as a space.
  link.setAttribute('aria-label', link.textContent);
  const name = make('th', { role: 'rowheader', scope: 'row', class: 'path' }, link);
  return make('tr', { role: 'row' }, name, ...shown.slice(1).map((column) => numberCell(file, column)));
}

function folderRow(folder, shown) {
  const open = !list.closed.has(folder.path);
  const button = make('button', { type: 'button', class: 'fold', 'aria-expanded': String(open) }, make('bdi', {}, ...plain(folder.path === '' ? './' : folder.path)));
  button.addEventListener('click', () => {
    if (open) list.closed.add(folder.path);
    else list.closed.delete(folder.path);
    showList();
    const again = [...document.querySelectorAll('#list .fold')].find((other) => other.textContent === button.textContent);
    again?.focus();
  });
  const name = make('th', { role: 'rowheader', scope: 'row', class: 'path' }, button, make('span', { class: 'muted' }, ' ' + plural(folder.members.length, 'file')));
  return make('tr', { role: 'row', class: 'folder-row' }, name, ...shown.slice(1).map((column) => numberCell(folder, column)));
}

function showList() {
  const shown = columns();
  if (!shown.some(({ key }) => key === list.key)) Object.assign(list, { key: 'missing', down: true });
  const found = matching();
  const entries = list.folders ? grouped(found) : found.sort(compare);
  const rows = entries.slice(0, list.shown).map((entry) => (entry.members ? folderRow(entry, shown) : fileRow(entry, shown)));
  const head = make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...shown.map(headCell)));
  const table = make('table', { role: 'table', class: 'files', 'aria-labelledby': 'files-title' }, head, make('tbody', { role: 'rowgroup' }, ...rows));
  byId('list').replaceChildren(table);
  const left = entries.length - rows.length;
  if (left > 0) {
    const more = make('button', { type: 'button', id: 'more' }, 'Show ' + Math.min(PAGE, left) + ' more (' + thousands(left) + ' left)');
    more.addEventListener('click', () => {
      const first = list.shown;
      list.shown += PAGE;
      showList();
      byId('list').querySelector('tbody').rows[first]?.querySelector('a, button')?.focus();
    });
    byId('list').append(more);
  }
  const gaps = found.reduce((sum, file) => sum + missing(file), 0);
  const among = found.length === files.length ? '' : ' of ' + thousands(files.length);
  byId('list-status').textContent =
    found.length === 0 ? 'No file matches these filters.' : thousands(found.length) + among + (files.length === 1 ? ' file, ' : ' files, ') + plural(gaps, 'uncovered line');
}

function refilter() {
  list.shown = PAGE;
  showList();
}

function suiteSelect(id, onChange) {
  const options = slots.map((name, slot) => make('option', { value: slot, selected: slot === list.slot }, name));
  const select = make('select', { id }, ...options);
  select.addEventListener('change', () => {
    list.slot = Number(select.value);
    onChange();
  });
  return make('label', { class: 'field' }, 'Suite', select);
}

function checkbox(id, label, onChange) {
  const box = make('input', { type: 'checkbox', id });
  box.addEventListener('change', () => onChange(box.checked));
  return make('label', { class: 'field' }, box, label);
}

function startList() {
  const filter = make('input', { type: 'search', id: 'filter', placeholder: 'Filter by path', 'aria-label': 'Filter files by path', autocomplete: 'off', spellcheck: 'false' });
  filter.addEventListener('input', () => {
    list.terms = filter.value.toLowerCase().split(/\s+/).filter((term) => term !== '');
    refilter();
  });
  const tools = [filter];
  if (slots.length > 1) tools.push(suiteSelect('suite', refilter));
  tools.push(
    checkbox('only-gaps', 'Only with uncovered lines', (on) => {
      list.gaps = on;
      refilter();
    }),
    checkbox('by-folder', 'By folder', (on) => {
      list.folders = on;
      list.closed.clear();
      refilter();
    }),
  );
  byId('list-tools').append(...tools);
  showList();
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/source.js
const SOURCE = String.raw `
const CHUNK = 100;
const LONGEST = 5000;
const MARKS = { covered: ['✓', 'covered'], missed: ['✕', 'not covered'], partly: ['◐', 'covered by some suites only'], none: ['', 'no code'] };
let opened = null;

function readSource(file, slot) {
  const block = readBlock('f' + file.at);
  const chosen = block.hits.map((runs, suite) => ({ name: data.suites[suite], runs, suite })).filter(({ runs, suite }) => runs !== null && (slot === 0 || suite === slot - 1));
  const counts = chosen.map(({ name, runs }) => ({ name, hits: new Map(decodeHits(runs)) }));
  const numbers = [...new Set(counts.flatMap(({ hits }) => [...hits.keys()]))].sort((a, b) => a - b);
  const states = new Map(numbers.map((line) => [line, lineState(counts.map(({ hits }) => hits.get(line)))]));
  let lines = null;
  if (block.text !== undefined) {
    lines = block.text.split(/\r?\n/);
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  }
  return { file, slot, counts, states, lines, blocks: missedBlocks(states), lastNumber: numbers.at(-1) ?? 0 };
}

function hitCell(hits, kind) {
  const cell = make('span', { role: 'cell', class: kind + (hits === 0 ? ' zero' : ''), title: hits > 9999 && thousands(hits) });
  if (hits !== undefined) cell.append(shortHits(hits));
  return cell;
}

function codeRow(source, line) {
  const state = source.states.get(line) ?? 'none';
  const hits = source.counts.map((suite) => suite.hits.get(line));
  const known = hits.filter((count) => count !== undefined);
  const [mark, word] = MARKS[state];
  const text = source.lines[line - 1];
  const code = make('span', { role: 'cell', class: 'code' }, ...plain(text.slice(0, LONGEST)));
  if (text.length > LONGEST) code.append(make('span', { class: 'muted' }, ' … ' + thousands(text.length - LONGEST) + ' more characters'));
  const cells = source.counts.length > 1 ? hits.map((count) => hitCell(count, 'hits each')) : [];
  const sum = known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0);
  const number = make('span', { role: 'rowheader', class: 'number' }, make('a', { href: address(source.file.path, line, source.slot), tabindex: '-1' }, String(line)));
  return make('div', { role: 'row', class: 'row ' + state, id: 'L' + line }, number, make('span', { role: 'cell', class: 'mark', 'aria-label': word }, mark), ...cells, hitCell(sum, 'hits sum'), code);
}

function findingsByLine(file) {
  const found = new Map();
  for (const item of document.querySelectorAll('#finding-list [data-file="' + file.at + '"]')) {
    const line = Number(item.dataset.line);
    const text = item.querySelector('.badge').textContent + ': ' + item.querySelector('.message').textContent;
    const note = make('div', { role: 'row', class: 'note ' + item.dataset.severity }, make('span', { role: 'cell' }, text));
    found.set(line, [...(found.get(line) ?? []), note]);
  }
  return found;
}

function codeTable(source) {
  const notes = findingsByLine(source.file);
  const heads = source.counts.length > 1 ? source.counts.map(({ name }) => make('span', { role: 'columnheader', class: 'hits each', title: name }, ...plain(name))) : [];
  const head = make('div', { role: 'row', class: 'row head' },
    make('span', { role: 'columnheader', class: 'number' }, 'Line'),
    make('span', { role: 'columnheader', class: 'mark', 'aria-label': 'State' }),
    ...heads,
    make('span', { role: 'columnheader', class: 'hits sum' }, 'Hits'),
    make('span', { role: 'columnheader', class: 'code' }, 'Source'));
  const table = make('div', { role: 'table', id: 'code', class: source.counts.length > 1 ? 'several' : 'single', 'aria-label': 'Source of ' + source.file.path }, make('div', { role: 'rowgroup' }, head));
  table.style.setProperty('--suites', source.counts.length);
  table.style.setProperty('--hits', Math.min(13, Math.max(7, ...source.counts.map(({ name }) => name.length + 2))) + 'ch');
  table.style.setProperty('--digits', String(source.lines.length).length);
  for (let start = 1; start <= source.lines.length; start += CHUNK) {
    const chunk = make('div', { role: 'rowgroup', class: 'chunk' });
    for (let line = start; line < start + CHUNK && line <= source.lines.length; line += 1) {
      chunk.append(codeRow(source, line), ...(notes.get(line) ?? []));
    }
    table.append(chunk);
  }
  return table;
}

function blockLinks(source) {
  const missed = source.blocks.reduce((sum, block) => sum + block.lines, 0);
  if (missed === 0) return make('p', { id: 'gaps' }, source.states.size === 0 ? 'No suite counts any line of this file.' : 'Every line that holds code is covered.');
  const items = source.blocks.map(({ first, last }) => {
    const text = first === last ? String(first) : first + '–' + last;
    return make('li', {}, source.lines === null ? text : make('a', { href: address(source.file.path, first, source.slot) }, text));
  });
  const summary = make('summary', {}, plural(missed, 'uncovered line') + ' in ' + plural(source.blocks.length, 'block'));
  return make('details', { id: 'gaps', open: source.lines === null || source.blocks.length <= 12 }, summary, make('ul', { class: 'blocks' }, ...items));
}

function totalsList(file, slot) {
  const shown = slot > 0 ? [slot] : slots.map((_, at) => at);
  return make('ul', { class: 'totals' }, ...shown.filter((at) => total(file, at) >= 0).map((at) => {
    const [hit, all] = [covered(file, at), total(file, at)];
    return make('li', {}, make('span', { class: 'muted' }, ...plain(slots[at])), bar(hit, all), make('strong', {}, percent(hit, all)), make('span', { class: 'muted' }, thousands(hit) + ' / ' + thousands(all)));
  }));
}

function step(direction) {
  if (opened === null || opened.lines === null || opened.blocks.length === 0) return;
  const { blocks } = opened;
  const beyond = direction > 0 ? blocks.find(({ first }) => first > opened.line) : blocks.findLast(({ first }) => first < opened.line);
  const target = beyond ?? (direction > 0 ? blocks[0] : blocks.at(-1));
  location.replace(address(opened.file.path, target.first, opened.slot));
}

function goTo(line) {
  opened.line = line ?? 0;
  document.querySelector('#code .current')?.classList.remove('current');
  const row = line === undefined ? null : byId('L' + line);
  if (row === null) return false;
  row.classList.add('current');
  row.scrollIntoView({ block: 'center' });
  const [, word] = MARKS[opened.states.get(line) ?? 'none'];
  const block = opened.blocks.findIndex(({ first }) => first === line) + 1;
  byId('position').textContent = 'Line ' + line + ', ' + word + (block > 0 ? ', block ' + block + ' of ' + opened.blocks.length : '');
  return true;
}

function stepButton(id, label, key, direction) {
  const button = make('button', { type: 'button', id, 'aria-keyshortcuts': key, disabled: opened.lines === null || opened.blocks.length === 0 }, label, make('kbd', { 'aria-hidden': 'true' }, key));
  button.addEventListener('click', () => step(direction));
  return button;
}

function fillSource(file) {
  opened = { ...readSource(file, list.slot), line: 0 };
  const title = make('h2', { id: 'source-title', tabindex: '-1' }, ...pathNodes(file.path));
  title.setAttribute('aria-label', title.textContent);
  const tools = make('div', { class: 'tools sticky' }, make('a', { href: '#files', id: 'back', class: 'button' }, make('span', { 'aria-hidden': 'true' }, '←'), 'All files'));
  if (slots.length > 1) {
    tools.append(suiteSelect('source-suite', () => {
      showList();
      byId('suite').value = String(list.slot);
      location.replace(address(file.path, opened.line || undefined, list.slot));
    }));
  }
  tools.append(stepButton('previous', 'Previous', 'p', -1), stepButton('next', 'Next uncovered', 'n', 1), make('span', { id: 'position', class: 'muted', role: 'status' }));
  const parts = [title, totalsList(file, list.slot), tools, blockLinks(opened)];
  if (total(file, list.slot) < 0) parts.push(make('p', { class: 'notice' }, 'This suite does not count this file.'));
  if (opened.lines === null) {
    parts.push(make('p', { class: 'notice' }, 'Source not embedded: it was not found, or it did not fit the size limit of this report.'));
  } else {
    if (opened.lastNumber > opened.lines.length) {
      parts.push(make('p', { class: 'notice' }, 'The reports count up to line ' + opened.lastNumber + ', but this source ends at line ' + opened.lines.length + ': it changed since the tests ran.'));
    }
    parts.push(codeTable(opened));
  }
  byId('source').replaceChildren(...parts);
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/start.js
const START = `
const pageTitle = document.title;
let returnTo = null;

function showOverview() {
  byId('overview').hidden = false;
  if (opened === null) return;
  const { file } = opened;
  opened = null;
  byId('source').hidden = true;
  byId('source').replaceChildren();
  document.title = pageTitle;
  const named = ['', '#', '#files'].includes(location.hash) ? null : byId(location.hash.slice(1));
  if (named !== null) {
    named.scrollIntoView();
    return;
  }
  const link = byId('file-' + file.at) ?? byId('files-title');
  link.focus({ preventScroll: returnTo !== null });
  if (returnTo !== null) window.scrollTo(0, returnTo);
}

function showSource(file, line) {
  if (opened === null && !byId('overview').hidden) returnTo = window.scrollY;
  const sameFile = opened !== null && opened.file === file;
  const again = sameFile && opened.slot === list.slot;
  byId('overview').hidden = true;
  byId('source').hidden = false;
  document.title = file.path + ' – ' + pageTitle;
  if (!again) fillSource(file);
  const found = goTo(line);
  if (again) return;
  byId(sameFile ? 'source-suite' : 'source-title').focus({ preventScroll: true });
  if (!found) byId('source').scrollIntoView();
}

function showMissing(path) {
  opened = { file: { at: -1 }, lines: null, blocks: [], line: 0 };
  byId('overview').hidden = true;
  byId('source').hidden = false;
  const title = make('h2', { id: 'source-title', tabindex: '-1' }, 'Not in this report');
  byId('source').replaceChildren(title, make('p', {}, 'This report has no file ', make('code', {}, ...plain(path)), '. ', make('a', { href: '#files' }, 'All files')));
  title.focus();
}

function route() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const path = wanted.get('file');
  if (path === null || byId('source') === null) {
    showOverview();
    return;
  }
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    showMissing(path);
    return;
  }
  const slot = slots.indexOf(wanted.get('suite') ?? slots[list.slot]);
  if (slot >= 0 && slot !== list.slot) {
    list.slot = slot;
    showList();
    if (byId('suite') !== null) byId('suite').value = String(slot);
  }
  const line = Number.parseInt(wanted.get('line') ?? '', 10);
  showSource(file, line > 0 ? line : undefined);
}

function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea') !== null) return;
    if (event.key === 'Escape' && opened !== null) location.hash = '#files';
    if (byId('keys')?.checked !== true) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
    if (event.key === '/' && opened === null && byId('filter') !== null) {
      event.preventDefault();
      byId('filter').focus();
    }
  });
}

function startTheme() {
  const button = byId('theme');
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  let dark = scheme.matches;
  const show = () => button.setAttribute('aria-pressed', String(dark));
  button.addEventListener('click', () => {
    dark = !dark;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    show();
  });
  scheme.addEventListener('change', () => {
    if (document.documentElement.dataset.theme !== undefined) return;
    dark = scheme.matches;
    show();
  });
  show();
}

function startFindings() {
  const toggles = [...document.querySelectorAll('#findings .toggle')];
  const items = [...document.querySelectorAll('#finding-list > li')];
  for (const toggle of toggles) {
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      const on = new Set(toggles.filter((other) => other.getAttribute('aria-pressed') === 'true').map((other) => other.dataset.severity));
      for (const item of items) item.hidden = !on.has(item.dataset.severity);
      const shown = items.filter((item) => !item.hidden).length;
      byId('findings-status').textContent = shown === items.length ? '' : 'Showing ' + thousands(shown) + ' of ' + plural(items.length, 'finding') + '.';
    });
  }
}

function startCopy() {
  const button = byId('copy');
  // Browsers offer the clipboard only where they trust the page; without it the command can still be selected.
  if (button === null || navigator.clipboard === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(byId('command').textContent).then(
      () => { button.textContent = 'Copied'; },
      () => { button.textContent = 'Not allowed here'; },
    );
  });
}

document.documentElement.classList.add('scripted');
startTheme();
startFindings();
startCopy();
if (files.length > 0) startList();
startKeys();
window.addEventListener('hashchange', route);
route();
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/tabs.js
const TABS = `
function startTabs() {
  const tabs = [...document.querySelectorAll('#gates [role="tab"]')];
  const panelOf = (tab) => byId(tab.getAttribute('aria-controls'));
  const select = (wanted) => {
    for (const tab of tabs) {
      const on = tab === wanted;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      panelOf(tab).hidden = !on;
    }
  };
  for (const [at, tab] of tabs.entries()) {
    const panel = panelOf(tab);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = tabs[(to + tabs.length) % tabs.length];
      select(next);
      next.focus();
    });
  }
  // What needs looking at comes first.
  if (tabs.length > 0) select(tabs.find((tab) => !tab.classList.contains('passed')) ?? tabs[0]);
}

startTabs();
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script.js







const SCRIPT = scriptOf('');
function scriptWith({ hasTabs, hasCharts }) {
    return scriptOf(`${hasTabs ? TABS : ''}${hasCharts ? CHARTS : ''}`);
}
function scriptOf(more) {
    return `(() => {\n'use strict';\n${DECODE}${dom/* DOM */.d}${dom/* FILES_DOM */.$}${LIST}${SOURCE}${START}${more}})();\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/charts.js
const CHARTS_STYLE = `
.charts .legend { font-size: .93em; max-width: 100ch; margin-bottom: 12px; }
.charts #charts-status:empty { display: none; }
.charts .sheets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 520px), 1fr)); gap: 14px; align-items: start; }
.charts h3 { display: inline; margin: 0; font-size: 1rem; font-weight: 650; }
.charts #charts-rest { margin-top: 16px; } .charts #charts-rest > summary { margin-bottom: 10px; }
.chart { margin: 0; padding: 12px 14px 10px; border: 1px solid var(--line); border-radius: 9px; min-width: 0; }
.chart figcaption { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1px 12px; align-items: baseline; }
.chart figcaption p { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.chart .name { font-weight: 600; }
.chart .standing { justify-self: end; font-size: .93em; }
.chart .unit { font-size: .87em; }
.chart .zoom { display: flex; gap: 4px; justify-self: end; }
.chart .zoom button { min-height: 26px; min-width: 30px; padding: 0 7px; line-height: 1.2; }
.chart .frame { display: grid; grid-template-columns: 3.9em minmax(0, 1fr); column-gap: 8px; margin-top: 8px; direction: ltr; }
.chart .axis, .chart .plot { height: 180px; } .chart .axis { width: 100%; overflow: visible; }
.chart .axis text { fill: var(--muted); font-size: 11.5px; font-variant-numeric: tabular-nums; }
.chart .plot { position: relative; touch-action: pan-y; cursor: crosshair; user-select: none; border-bottom: 1px solid var(--edge); }
.chart .drawing { display: block; width: 100%; height: 100%; }
.chart path { fill: none; vector-effect: non-scaling-stroke; }
.chart .grid { stroke: var(--line); stroke-width: 1px; }
.chart .limit { stroke: var(--warn); stroke-width: 1.5px; stroke-dasharray: 7 4; }
.chart .change { stroke-width: 1.5px; stroke: var(--bad); } .chart .change.good { stroke: var(--good); }
.chart .line { stroke: var(--edge); stroke-width: 1px; opacity: .55; stroke-linejoin: round; }
.chart .dots { stroke: var(--link); stroke-width: 4px; stroke-linecap: round; }
.chart .dots.now { stroke: var(--text); stroke-width: 9px; }
.chart .level { stroke: var(--text); stroke-width: 2.5px; opacity: .75; }
.chart .cursor { stroke: var(--text); stroke-width: 1px; opacity: .6; }
.chart .selection { fill: var(--link); opacity: .18; }
.chart .mark { font-size: 12px; font-weight: 650; fill: var(--bad); paint-order: stroke; stroke: var(--panel); stroke-width: 4px; stroke-linejoin: round; } .chart .mark.good { fill: var(--good); } .chart .mark.outside { display: none; }
.chart .tip { position: absolute; bottom: 6px; z-index: 1; width: max-content; max-width: min(100%, 24em); padding: 2px 8px; border: 1px solid var(--edge); border-radius: 6px; background: var(--panel); color: var(--text); font-size: .87em; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; pointer-events: none; }
.chart .runs { grid-column: 2; display: flex; justify-content: space-between; gap: 10px; margin: 3px 0 0; font: .8em ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.chart .words { margin: 8px 0 0; font-size: .9em; overflow-wrap: anywhere; }
.chart .values { margin-top: 4px; font-size: .9em; } .chart .values .scroll { max-height: 16em; overflow-y: auto; margin-top: 6px; }
html:not(.scripted) .chart .plot { cursor: default; }
@media (max-width: 640px) { .chart { padding: 10px 8px 8px; } .chart .frame { grid-template-columns: 3.2em minmax(0, 1fr); column-gap: 6px; } .chart .axis text { font-size: 10.5px; } }
@media (forced-colors: active) {
  .chart path { forced-color-adjust: none; } .chart .dots { stroke: Highlight; } .chart .line, .chart .level, .chart .cursor, .chart .change { stroke: CanvasText; }
  .chart .mark, .chart .axis text { fill: CanvasText; stroke: none; }
}
@media print { .chart { break-inside: avoid; } .chart .zoom, .chart .values { display: none; } }
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/parts.js
const PARTS = `
.tabs { display: flex; flex-wrap: wrap; gap: 6px; margin: 4px 0 12px; }
.tab { display: inline-flex; align-items: center; gap: .45em; font-weight: 550; }
.tab[aria-selected="true"] { background: var(--mark); border-color: var(--link); }
.passed > .icon, .passed h2 > .icon { color: var(--good); } .failed > .icon, .failed h2 > .icon { color: var(--bad); } .inconclusive > .icon, .inconclusive h2 > .icon { color: var(--warn); }
#summary th[scope="row"] { white-space: nowrap; } #summary td:last-child { min-width: 16rem; }
.part-head { margin: 6px 2px 14px; }
.part-head h2 { display: flex; align-items: center; gap: .5em; font-size: 1.2rem; }
.part-head p { margin-top: 4px; max-width: 90ch; overflow-wrap: anywhere; }
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/timeline.js
const TIMELINE = `
.timeline ol { list-style: none; margin: 12px 0 0; padding: 0; }
.timeline li { display: grid; grid-template-columns: 7em 15em minmax(0, 1fr); column-gap: 14px; align-items: center; padding: 7px 0; border-top: 1px solid var(--line); }
.timeline li p { margin: 0; }
.timeline .name { font-weight: 600; }
.timeline .detail { grid-column: 3; color: var(--muted); font-size: .9em; overflow-wrap: anywhere; }
.timeline svg { display: block; width: 100%; height: 12px; direction: ltr; border-radius: 3px; }
.timeline .track { fill: var(--line); } .timeline .good .span { fill: var(--good-fill); } .timeline .bad .span { fill: var(--bad-fill); }
@media (max-width: 640px) {
  .timeline li { grid-template-columns: minmax(0, 1fr) auto; row-gap: 4px; }
  .timeline svg, .timeline .detail { grid-column: 1 / -1; }
}
@media (forced-colors: active) { .timeline .track { fill: Canvas; stroke: CanvasText; } .timeline li .span { fill: Highlight; } }
`;

// EXTERNAL MODULE: ./build/js/shared/report/html/style.js + 3 modules
var html_style = __webpack_require__(51198);
;// CONCATENATED MODULE: ./build/js/shared/report/html/timeline.js


const WIDTH = 1000;
const timeline_HEIGHT = 12;
const LEAST_WIDTH = 4;
function timelineHtml(timeline) {
    if (timeline === undefined || timeline.spans.length === 0)
        return '';
    const { title, legend, spans, omitted = 0 } = timeline;
    const end = Math.max(1, ...spans.map(({ startMs, durationMs }) => startMs + durationMs));
    const more = omitted > 0 ? `<p class="muted">+${(0,words/* countText */.lT)(omitted)} more</p>` : '';
    return `<section class="panel timeline" id="timeline" aria-labelledby="timeline-title"><h2 id="timeline-title">${(0,isolated/* isolated */.M)(title)}</h2>
<p class="muted">${(0,isolated/* isolated */.M)(legend)}</p>
<ol>\n${spans.map((span) => rowHtml(span, end)).join('')}</ol>${more}</section>\n`;
}
function rowHtml({ name, result, tone, detail, startMs, durationMs }, end) {
    const width = Math.max(LEAST_WIDTH, Math.round((durationMs / end) * WIDTH));
    const from = Math.min(Math.round((startMs / end) * WIDTH), WIDTH - width);
    const sign = tone === 'good' ? '✓' : '✕';
    return `<li class="${tone}"><p class="name">${(0,isolated/* isolated */.M)(name)}</p><p class="result tone ${tone}"><span class="sign" aria-hidden="true">${sign}</span>${(0,isolated/* isolated */.M)(result)}</p><svg viewBox="0 0 ${WIDTH} ${timeline_HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${WIDTH}" height="${timeline_HEIGHT}"/><rect class="span" x="${from}" width="${width}" height="${timeline_HEIGHT}"/></svg><p class="detail">${(0,isolated/* isolated */.M)(detail)}</p></li>\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/report.js


















const OUTCOME_COLOURS = { passed: palette/* light */.BB.good, failed: palette/* light */.BB.bad, inconclusive: palette/* light */.BB.warn };
function render({ verdict, presentation, pages, version }) {
    const { title, tables, parts: gates = [] } = presentation;
    const { outcome } = verdict;
    const paths = new Map(pages.map((page, index) => [page.path, index]));
    const findings = findingsHtml(verdict.findings, paths);
    const overTime = { title: gates.length === 0 ? 'History' : 'Trends', note: presentation.chartsNote };
    const [charts, chartNumbers] = [chartsHtml(presentation.charts, overTime), chartData(presentation.charts)];
    const style = html_style/* STYLE */.Y +
        (presentation.timeline === undefined ? '' : TIMELINE) +
        (charts === '' ? '' : CHARTS_STYLE) +
        (gates.length === 0 ? '' : PARTS);
    const script = scriptWith({ hasTabs: gates.length > 0, hasCharts: chartNumbers !== '' });
    const parts = [['summary', 'Summary']];
    if (gates.length > 0)
        parts.push(['gates', 'Gates']);
    if ((presentation.picture?.nodes.length ?? 0) > 0)
        parts.push(['picture', 'Gaps']);
    if (timelineHtml(presentation.timeline) !== '')
        parts.push(['timeline', 'Timeline']);
    if (findings !== '')
        parts.push(['findings', `Findings (${(0,words/* countText */.lT)(verdict.findings.length)})`]);
    if (charts !== '')
        parts.push(['charts', overTime.title]);
    const waived = waivedHtml(verdict, paths);
    if (waived !== '')
        parts.push(['waived', `Waived (${(0,words/* countText */.lT)(verdict.waived?.length ?? 0)})`]);
    if (pages.length > 0)
        parts.push(['files', `Files (${(0,words/* countText */.lT)(pages.length)})`]);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,policy/* contentPolicy */.u)(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${layout/* OUTCOME_WORDS */.nx[outcome]}: ${(0,report_escape/* htmlText */.js)(title)}</title>
<link rel="icon" href="${(0,icons/* favicon */.Dm)(icons/* OUTCOME_SHAPES */._X[outcome], OUTCOME_COLOURS[outcome])}">
<style>${style}</style>
</head>
<body>
${(0,layout/* headerHtml */.XT)(verdict, presentation, parts)}<main class="wide" id="main" tabindex="-1">
<div id="overview">
<div id="summary" class="summary">
${(0,layout/* problemsHtml */.Eh)(verdict)}${tablesHtml(tables, paths)}</div>
${partsHtml(gates, paths)}${pictureHtml(presentation.picture, paths)}${timelineHtml(presentation.timeline)}${findings}${charts}${waived}${pages.length > 0 ? layout/* FILES_HTML */.kv : ''}${(0,layout/* notesHtml */.zc)(presentation)}</div>
${pages.length > 0 ? layout/* SOURCE_HTML */.G : ''}</main>
${(0,layout/* footerHtml */.Hc)(version, pages.length > 0)}${(0,data/* dataBlocks */.Tk)(pages)}${chartNumbers}<script>${script}</script>
</body>
</html>
`;
}
const htmlReport = { file: 'report.html', render };

// EXTERNAL MODULE: ./build/js/shared/report/json.js
var json = __webpack_require__(19247);
;// CONCATENATED MODULE: ./build/js/shared/report/junit.js





const MAX_LINES = 100;
const junitReport = {
    file: 'junit.xml',
    render: (input) => {
        const cases = testCases(input);
        const count = (result) => cases.filter((test) => test.result === result).length;
        const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
        const skipped = count('skipped');
        const gate = (0,report_escape/* xmlAttribute */.IE)(input.verdict.gate);
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="reliability" ${counts}>`,
            `  <testsuite name="${gate}" ${counts} skipped="${skipped}">`,
            ...cases.map((test) => testCase(test, gate)),
            '  </testsuite>',
            '</testsuites>',
            '',
        ].join('\n');
    },
};
function testCases({ verdict, presentation }) {
    const { checks = [] } = presentation;
    const ranked = (0,order/* rankFindings */.J)(verdict.findings);
    const waived = (0,report_waived/* waivedFindings */.N)(verdict);
    const checked = new Set(checks.flatMap(({ findings = [] }) => findings));
    const isLoose = ({ fingerprint }) => !checked.has(fingerprint);
    const loose = ranked.filter(isLoose);
    const cases = [
        ...checks.map((check) => waivedCheck(check, ranked, waived) ?? checkCase(check, ranked)),
        ...[...new Set(loose.map(({ rule }) => rule))].map((rule) => ruleCase(rule, loose)),
        ...waived.filter(isLoose).map((finding) => waivedCase(finding.rule, [finding])),
        ...(0,order/* problemsOf */.G)(verdict).map(({ code, reason, hint }) => {
            return { name: code, result: 'error', type: code, message: reason, lines: [reason, hint] };
        }),
    ];
    const wanted = verdictCase(verdict);
    const agrees = cases.some(({ result }) => result === wanted.result);
    return agrees ? cases : [...cases, wanted];
}
function checkCase({ name, outcome, detail = '', findings = [] }, ranked) {
    const own = new Set(findings);
    const lines = ranked.filter(({ fingerprint }) => own.has(fingerprint)).map(findingLine);
    const result = outcome === 'passed' ? 'passed' : outcome === 'failed' ? 'failure' : 'error';
    return { name, result, type: outcome, message: detail, lines: detail === '' ? lines : [detail, ...lines] };
}
function waivedCheck({ name, outcome, findings = [] }, kept, waived) {
    const own = waived.filter(({ fingerprint }) => findings.includes(fingerprint));
    const counts = kept.some(({ fingerprint }) => findings.includes(fingerprint));
    return outcome !== 'failed' || own.length === 0 || counts ? undefined : waivedCase(name, own);
}
function waivedCase(name, waived) {
    const lines = waived.map((finding) => `${findingLine(finding)} (${(0,report_waived/* waiverText */.E)(finding)})`);
    return { name, result: 'skipped', type: 'waived', message: waived.map(report_waived/* waiverText */.E).join('; '), lines };
}
function ruleCase(rule, findings) {
    const own = findings.filter((finding) => finding.rule === rule);
    const failed = own.some(({ severity }) => severity === 'error');
    const message = own.length === 1 ? own[0].message : (0,words/* counted */.hS)(own.length, 'finding');
    return { name: rule, result: failed ? 'failure' : 'passed', type: rule, message, lines: own.map(findingLine) };
}
function verdictCase({ outcome, summary }) {
    const result = outcome === 'passed' ? 'passed' : outcome === 'failed' ? 'failure' : 'error';
    return { name: 'verdict', result, type: outcome, message: summary, lines: [summary] };
}
function findingLine({ severity, message, hint = '', location }) {
    const place = location === undefined ? '' : `${(0,report_place/* placeText */.Z9)(location)}: `;
    return `${place}${severity}: ${message}${hint === '' ? '' : ` ${hint}`}`;
}
function testCase({ name, result, type, message, lines }, gate) {
    const shown = lines.slice(0, MAX_LINES).map(report_escape/* plainLine */.h0);
    if (lines.length > shown.length)
        shown.push(`+${(0,words/* countText */.lT)(lines.length - shown.length)} more`);
    const body = (0,report_escape/* xmlText */.xK)(shown.join('\n'));
    const open = `    <testcase classname="${gate}" name="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(name))}">`;
    if (result === 'passed')
        return shown.length === 0 ? `${open}</testcase>` : `${open}<system-out>${body}</system-out></testcase>`;
    if (result === 'skipped')
        return `${open}<skipped message="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(message))}"/><system-out>${body}</system-out></testcase>`;
    const attributes = `message="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(message))}" type="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(type))}"`;
    return `${open}<${result} ${attributes}>${body}</${result}></testcase>`;
}

// EXTERNAL MODULE: ./build/js/shared/report/markdown.js
var markdown = __webpack_require__(94368);
;// CONCATENATED MODULE: ./build/js/shared/report/sarif.js




const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const MAX_RESULTS = 5000;
const sarifReport = {
    file: 'report.sarif',
    render: ({ verdict, version }) => {
        const waived = (0,report_waived/* waivedFindings */.N)(verdict);
        const ranked = [...(0,order/* rankFindings */.J)(verdict.findings), ...waived];
        const shown = ranked.slice(0, MAX_RESULTS);
        const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
        const notifications = (0,order/* problemsOf */.G)(verdict).map(problemNotification);
        const log = {
            $schema: SCHEMA,
            version: '2.1.0',
            runs: [
                {
                    tool: { driver: { name: 'reliability', version, rules: rules.map((rule) => describe(rule, ranked)) } },
                    automationDetails: { id: `reliability/${verdict.gate}/` },
                    columnKind: 'utf16CodeUnits',
                    invocations: [
                        {
                            executionSuccessful: verdict.outcome !== 'inconclusive',
                            toolExecutionNotifications: [...notifications, ...sarif_omission(ranked.length - shown.length)],
                        },
                    ],
                    results: shown.map((finding) => ({
                        ...result(finding, rules.indexOf(finding.rule)),
                        ...(waived.length === 0 ? {} : { suppressions: suppressions(finding) }),
                    })),
                },
            ],
        };
        return `${JSON.stringify(log, undefined, 2)}\n`;
    },
};
function describe(rule, findings) {
    const gravest = findings.find((finding) => finding.rule === rule);
    const words = (0,report_escape/* plainLine */.h0)(rule).replace(/[/-]+/g, ' ').trim();
    const explain = `reliability explain ${(0,report_escape/* plainLine */.h0)(rule)}`;
    return {
        id: rule,
        shortDescription: { text: (0,report_escape/* sarifText */.BC)(words === '' ? 'finding' : words) },
        help: {
            text: (0,report_escape/* sarifText */.BC)(`What it means and what to do: ${explain}`),
            markdown: `What it means and what to do: ${(0,report_escape/* markdownCode */.D9)(explain)}`,
        },
        defaultConfiguration: { level: LEVELS[gravest?.severity ?? 'warning'] },
    };
}
function result({ rule, severity, message, hint, location, fingerprint, owners }, ruleIndex) {
    const text = [message, hint ?? ''].map((part) => (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(part))).filter((part) => part !== '');
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVELS[severity],
        message: { text: text.length === 0 ? (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(rule)) : text.join('\n') },
        locations: [physicalLocation(location) ?? physicalLocation({ path: report_place/* PLACELESS_PATH */.PP })],
        partialFingerprints: { 'reliability/v1': fingerprint },
        ...(owners === undefined || owners.length === 0 ? {} : { properties: { owners } }),
    };
}
function suppressions(finding) {
    if (!('waiver' in finding))
        return [];
    const { reason, owner, expires, location } = finding.waiver;
    const place = physicalLocation(location);
    return [
        {
            kind: 'external',
            status: 'accepted',
            justification: (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(reason)),
            ...(place === undefined ? {} : { location: place }),
            properties: { owner, expires },
        },
    ];
}
function physicalLocation(location) {
    const place = (0,report_place/* placeInRepository */.vO)(location);
    if (place === undefined)
        return undefined;
    const uri = place.path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: place.startLine, endLine: place.endLine },
        },
    };
}
function problemNotification(problem) {
    const { code, reason, hint } = problem;
    const place = physicalLocation((0,report_place/* problemLocation */.fI)(problem));
    return {
        descriptor: { id: code },
        level: 'error',
        message: { text: [reason, hint].map((part) => (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(part))).join('\n') },
        ...(place === undefined ? {} : { locations: [place] }),
    };
}
function sarif_omission(count) {
    if (count === 0)
        return [];
    return [{ level: 'note', message: { text: `${count} more findings are in verdict.json.` } }];
}

// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(18540);
;// CONCATENATED MODULE: ./build/js/shared/report/sast.js






const SCHEMA_VERSION = '15.0.6';
const sast_SEVERITIES = { error: 'High', warning: 'Medium', notice: 'Info' };
const MOST = 5000;
const SOLUTION = { max: 400, unit: 'characters' };
const DESCRIPTION = { max: 20_000, unit: 'characters' };
const NAME = { max: 255, unit: 'characters' };
const sastReport = {
    file: 'gl-sast-report.json',
    isFor: ({ securityFile }) => securityFile === 'gl-sast-report.json',
    render: ({ verdict, version, startedMs = 0, endedMs = startedMs }) => {
        const found = [
            ...(0,order/* rankFindings */.J)(verdict.findings).map((finding) => ({ ...finding, note: '' })),
            ...(0,report_waived/* waivedFindings */.N)(verdict).map((finding) => ({
                ...finding,
                severity: 'notice',
                note: ` (${(0,report_waived/* waiverText */.E)(finding)})`,
            })),
        ];
        const tool = {
            id: `reliability-${verdict.gate}`,
            name: `reliability ${verdict.gate}`,
            version: notEmpty((0,report_escape/* plainLine */.h0)(version), 'unknown'),
            vendor: { name: 'reliability' },
        };
        const problems = (0,order/* problemsOf */.G)(verdict);
        const report = {
            version: SCHEMA_VERSION,
            scan: {
                analyzer: tool,
                scanner: tool,
                type: 'sast',
                status: verdict.outcome === 'inconclusive' ? 'failure' : 'success',
                start_time: timeText(startedMs),
                end_time: timeText(endedMs),
                messages: [...problems.map(message), ...sast_omission(found.length - MOST)],
            },
            vulnerabilities: found
                .slice(0, MOST)
                .map(({ rule, severity, message: text, note, hint, location, fingerprint }) => ({
                id: fingerprint,
                name: nameOf(rule),
                description: sast_markdown(`${text}${note}`, DESCRIPTION),
                severity: sast_SEVERITIES[severity],
                ...(hint === undefined ? {} : { solution: sast_markdown(hint, SOLUTION) }),
                identifiers: [
                    { type: 'reliability_finding', name: `${nameOf(rule)} ${fingerprint}`, value: fingerprint },
                    { type: 'reliability_rule', name: nameOf(rule), value: nameOf(rule) },
                ],
                location: placeOf(location),
            })),
        };
        return `${JSON.stringify(report, undefined, 2)}\n`;
    },
};
function nameOf(rule) {
    return notEmpty((0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(rule), NAME), 'finding');
}
function notEmpty(text, otherwise) {
    return text === '' ? otherwise : text;
}
function sast_markdown(text, limit) {
    return (0,report_escape/* markdownText */.p7)((0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(text), limit));
}
function placeOf(location) {
    const place = (0,report_place/* placeInRepository */.vO)(location);
    const [start, end] = [place?.startLine ?? 1, place?.endLine ?? 1];
    return { file: (place?.path ?? report_place/* PLACELESS_PATH */.PP).toWellFormed(), start_line: start, end_line: end };
}
function message(problem) {
    const { code, reason, hint } = problem;
    const place = (0,report_place/* placeInRepository */.vO)((0,report_place/* problemLocation */.fI)(problem));
    const at = place === undefined ? '' : ` (${place.path}:${place.startLine})`;
    return { level: 'fatal', value: (0,report_escape/* plainLine */.h0)(`${code}: ${reason} ${hint}${at}`) };
}
function sast_omission(count) {
    return count <= 0 ? [] : [{ level: 'warn', value: `${count} more findings are in verdict.json.` }];
}
function timeText(ms) {
    const seconds = Math.floor(ms / 1000) % 86_400;
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${(0,calendar_day/* dayText */.Ew)(ms)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/index.js







const REPORTS = [
    json/* jsonReport */.L,
    markdown/* markdownReport */.qN,
    htmlReport,
    sarifReport,
    codequalityReport,
    junitReport,
    sastReport,
];


/***/ }),

/***/ 19247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson),
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50498);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40809);



const WRITTEN = new WeakMap();
const jsonReport = { file: 'verdict.json', render: ({ verdict }) => verdictJson(verdict) };
function verdictJson(verdict) {
    const known = WRITTEN.get(verdict);
    if (known !== undefined)
        return known;
    const text = written(verdict);
    WRITTEN.set(verdict, text);
    return text;
}
function written(verdict) {
    const { version, gate, outcome, summary, findings, metrics } = verdict;
    const [problem] = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(verdict);
    const ordered = {
        version,
        gate,
        outcome,
        summary,
        findings: findings.map(orderedFinding),
        waived: verdict.waived?.map(orderedWaived),
        metrics,
        problem: problem === undefined ? undefined : orderedProblem(problem),
        problems: verdict.problems?.map(orderedProblem),
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandSafeJson */ .R6)(JSON.stringify(ordered, onlyFinite, 2))}\n`;
}
function orderedFinding(finding) {
    const { rule, severity, message, hint, location, measured, limit, changed, owners, reproduce, fingerprint } = finding;
    return defined({
        rule,
        severity,
        message,
        hint,
        location: location && orderedLocation(location),
        measured: measured && orderedMeasure(measured),
        limit: limit && orderedMeasure(limit),
        changed,
        owners,
        reproduce,
        fingerprint,
    });
}
function orderedWaived({ waiver, ...finding }) {
    const { reason, owner, expires, location } = waiver;
    return { ...orderedFinding(finding), waiver: { reason, owner, expires, location: orderedLocation(location) } };
}
function orderedLocation({ path, startLine, endLine }) {
    return defined({ path, startLine, endLine });
}
function orderedMeasure({ value, unit, covered, total }) {
    return defined({ value, unit, covered, total });
}
function orderedProblem({ code, reason, hint, location }) {
    return defined({ code, reason, hint, location: location && orderedPlace(location) });
}
function orderedPlace({ path, line, column }) {
    return defined({ path, line, column });
}
function defined(value) {
    return value;
}
function onlyFinite(key, value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return value;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'VERDICT-NOT-JSON',
        reason: `"${key}" of the verdict is ${value}, which is not a number that can be reported`,
        hint: 'This is a fault of this tool: please report it with the facts.json of the run.',
    });
}


/***/ }),

/***/ 59293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ fullBudget),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   wZ: () => (/* binding */ prepareSections)
/* harmony export */ });
/* unused harmony export MAX_LISTED_FINDINGS */
/* harmony import */ var _all_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50498);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40809);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27930);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18540);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98519);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27752);







const MAX_LISTED_FINDINGS = 100;
const FOLD_FROM = 6;
function prepareSections({ verdict, presentation }) {
    const tables = (0,_all_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .allTables */ .p)(presentation).filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
    return {
        heading: {
            symbol: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SYMBOLS */ .nv[verdict.outcome],
            title: presentation.title,
            outcome: verdict.outcome,
        },
        headline: presentation.headline,
        problems: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(verdict).map(problemItem),
        tables: tables.filter(({ detail }) => detail !== true).map(tableSection),
        findings: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .rankFindings */ .J)(verdict.findings).map((finding, at) => ({
            severity: finding.severity,
            text: at < MAX_LISTED_FINDINGS ? findingItem(finding) : '',
        })),
        waived: (0,_waived_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .N)(verdict).map((finding, at) => at < MAX_LISTED_FINDINGS ? findingItem(finding, [(0,_waived_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .E)(finding)]) : ''),
        notes: presentation.notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(note)}`),
        details: tables.filter(({ detail }) => detail === true).map(tableSection),
        reproduce: presentation.reproduce,
    };
}
function fullBudget(sections) {
    return {
        detailRows: longest(sections.details),
        findings: Math.min(sections.findings.length, MAX_LISTED_FINDINGS),
        waived: Math.min(sections.waived.length, MAX_LISTED_FINDINGS),
        tableRows: longest(sections.tables),
        notes: sections.notes.length,
        reproduce: sections.reproduce === '' ? 0 : 1,
        problems: sections.problems.length,
        headline: sections.headline.length,
        title: sections.heading?.title.length ?? 0,
    };
}
function assemble(sections, budget) {
    const blocks = [
        ...headingBlocks(sections, budget),
        ...listBlock('### Could not be measured', sections.problems.slice(0, budget.problems)),
        ...sections.tables.flatMap((table) => tableBlocks(table, budget.tableRows)),
        ...findingBlocks(sections.findings, budget.findings),
        ...waivedBlocks(sections.waived, budget.waived),
        ...listBlock('### Notes', sections.notes.slice(0, budget.notes)),
        ...sections.details.flatMap((table) => detailBlocks(table, budget.detailRows)),
        ...(budget.reproduce === 0 ? [] : ['Repeat this verdict:', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCodeBlock */ .IS)(sections.reproduce, 'sh')]),
        ...omissionBlock(sections, budget),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function longest(tables) {
    return tables.reduce((most, { rows }) => Math.max(most, rows.length), 0);
}
function headingBlocks({ heading, headline }, budget) {
    const blocks = [];
    if (heading !== undefined) {
        const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)((0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToSize */ .Vn)(heading.title, { max: budget.title, unit: 'characters' }));
        blocks.push(`## ${heading.symbol} ${title === '' ? '' : `${title} `}${heading.outcome}`);
    }
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)((0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToSize */ .Vn)(headline, { max: budget.headline, unit: 'characters' }));
    return line === '' ? blocks : [...blocks, `**${line}**`];
}
function listBlock(title, items) {
    return items.length === 0 ? [] : [title, items.join('\n')];
}
function problemItem({ code, reason, hint, location }) {
    const where = location === undefined ? '' : problemPlace(location);
    const place = where === '' || reason.endsWith(` ${where}`) ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(where)})`;
    return [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(code)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(reason)}${place}`, ...subItem(hint)].join('\n');
}
function problemPlace({ path, line, column }) {
    return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
function findingItem({ message, rule, location, hint, owners = [] }, remarks = [hint ?? '']) {
    const tail = [...(location === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(location))]), (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(rule)].join(' ');
    const people = owners.length === 0 ? [] : [`  - Owners: ${owners.map(_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9).join(', ')}`];
    return [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(message)} ${tail}`, ...remarks.flatMap(subItem), ...people].join('\n');
}
function subItem(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(text);
    return line === '' ? [] : [`  - ${line}`];
}
function tableSection({ title, columns, rows, omittedRows = 0 }) {
    const head = [
        row(columns.map(({ label }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(label))),
        row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ].join('\n');
    return { title, head, rows: rows.map((cells) => row(columns.map((_, i) => cell(cells[i] ?? '')))), omittedRows };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
const BEFORE_UNIT = /(\d) (?=(?:%|[kMG]?B|m?s|min|h)(?!\w))/g;
const NO_BREAK = '\u00a0';
function cell(value) {
    if (typeof value === 'string')
        return together((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(value));
    const text = value.code === true ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(value.text) : together((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(value.text));
    if (value.tone === 'bad')
        return `❌${NO_BREAK}${text}`;
    return value.tone === 'warn' ? `⚠️${NO_BREAK}${text}` : text;
}
function together(text) {
    return text.replace(BEFORE_UNIT, `$1${NO_BREAK}`);
}
function tableBlocks(table, rows) {
    if (rows === 0)
        return [];
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(table.title);
    return [...(title === '' ? [] : [`### ${title}`]), ...shownRows(table, rows)];
}
function detailBlocks(table, rows) {
    if (rows === 0)
        return [];
    const all = table.rows.length + table.omittedRows;
    const summary = `<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownHtml */ .hU)(table.title)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all, 'row')})</summary>`;
    return [`<details>\n${summary}`, ...shownRows(table, rows), '</details>'];
}
function shownRows(table, rows) {
    const shown = table.rows.slice(0, rows);
    const more = table.rows.length - shown.length + table.omittedRows;
    return [[table.head, ...shown].join('\n'), ...(more === 0 ? [] : [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(more)} more`])];
}
function findingBlocks(findings, shown) {
    if (shown === 0)
        return [];
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        if (all.length === 0)
            return [];
        const before = findings.findIndex((finding) => finding.severity === severity);
        const listed = all.slice(0, Math.max(0, shown - before)).map(({ text }) => text);
        const more = all.length - listed.length;
        const body = [
            ...(listed.length === 0 ? [] : [listed.join('\n')]),
            ...(more === 0 ? [] : [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(more)} more`]),
        ];
        const title = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all.length, severity);
        if (severity === 'error' || all.length < FOLD_FROM)
            return [`### ${title}`, ...body];
        return [`<details>\n<summary>${title}</summary>`, ...body, '</details>'];
    });
}
function waivedBlocks(items, shown) {
    if (shown === 0)
        return [];
    const more = items.length - shown;
    const body = [items.slice(0, shown).join('\n'), ...(more === 0 ? [] : [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(more)} more`])];
    return [`<details>\n<summary>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(items.length, 'waived finding')}</summary>`, ...body, '</details>'];
}
function omissionBlock(sections, budget) {
    const full = fullBudget(sections);
    const cut = (tables, rows) => tables.reduce((sum, table) => sum + Math.max(0, table.rows.length - rows), 0);
    const findings = budget.findings < full.findings ? sections.findings.length - budget.findings : 0;
    const counts = [
        [cut(sections.details, budget.detailRows), 'row of detail'],
        [findings, 'finding'],
        [budget.waived < full.waived ? sections.waived.length - budget.waived : 0, 'waived finding'],
        [cut(sections.tables, budget.tableRows), 'row of a table'],
        [full.notes - budget.notes, 'note'],
        [full.problems - budget.problems, 'problem'],
    ];
    const left = counts.filter(([count]) => count > 0).map(([count, word]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, word));
    if (budget.reproduce < full.reproduce)
        left.push('the command that repeats the verdict');
    if (budget.headline < full.headline || budget.title < full.title)
        left.push('the end of the headline');
    return left.length === 0
        ? []
        : [`_Left out to keep within the size limit of this page: ${left.join(', ')}. verdict.json has it all._`];
}


/***/ }),

/***/ 94368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ fitMarkdown),
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   qN: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59293);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18540);


const markdownReport = {
    file: 'report.md',
    render: (input) => fitMarkdown(input, _size_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_LIMITS */ .bd.githubSummary.max, _size_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_LIMITS */ .bd.githubSummary.unit),
};
function fitMarkdown(input, max, unit = 'bytes') {
    return fitSections((0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSections */ .wZ)(input), { max, unit });
}
function fitSections(sections, limit) {
    const fits = (budget) => (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)((0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(sections, budget), limit.unit) <= limit.max;
    let budget = (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .fullBudget */ .R_)(sections);
    if (fits(budget))
        return (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(sections, budget);
    for (const part of Object.keys(budget)) {
        const without = { ...budget, [part]: 0 };
        if (fits(without))
            return (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(sections, { ...without, [part]: most(budget[part], (n) => fits({ ...budget, [part]: n })) });
        budget = without;
    }
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToSize */ .Vn)(sections.heading?.outcome ?? '', limit);
}
function most(all, fits) {
    let low = 0;
    let high = all;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
