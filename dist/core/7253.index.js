export const id = 7253;
export const ids = [7253];
export const modules = {

/***/ 37253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testSuites: () => (/* binding */ testSuites),
  watchSuites: () => (/* binding */ watchSuites)
});

// EXTERNAL MODULE: ./build/js/shared/report/console-text.js
var console_text = __webpack_require__(270);
;// CONCATENATED MODULE: ./build/js/suites/outcome.js
const NOT_STARTED = [126, 127];
function judgeSuite(evidence) {
    const { status, timedOut, counts, coverage } = evidence;
    if (counts !== undefined && counts.failed > 0)
        return { outcome: 'failed' };
    if (timedOut)
        return inconclusive('SUITE-TIMEOUT', `ran longer than ${Math.round(evidence.timeoutMs / 100) / 10} s and was ended`);
    if (status === null)
        return inconclusive('SUITE-KILLED', 'was ended by a signal, or could not be started');
    if (evidence.unreadable !== undefined)
        return { outcome: 'inconclusive', problem: evidence.unreadable };
    if (counts === undefined || NOT_STARTED.includes(status))
        return status === 0
            ? inconclusive('SUITE-NO-RECORD', 'ended well, but nothing says how many tests ran')
            : inconclusive('SUITE-BROKEN', `ended with ${status} and left no record of tests`);
    if (counts.passed === 0)
        return inconclusive('SUITE-RAN-NOTHING', counts.skipped > 0 ? 'skipped every test' : 'ran no test at all');
    if (status !== 0)
        return { outcome: 'failed' };
    if (coverage === 'missing')
        return inconclusive('SUITE-NO-COVERAGE', 'passed, but wrote no coverage report');
    if (typeof coverage === 'object')
        return inconclusive('SUITE-ELSEWHERE', `wrote its coverage to ${coverage.elsewhere.slice(0, 3).join(', ')}, where the gate does not look`);
    return { outcome: 'passed' };
}
const HINTS = {
    'SUITE-TIMEOUT': 'The end of its output says what hangs; --timeout allows more.',
    'SUITE-KILLED': 'The end of its output may say why; --jobs 1 gives each suite all of the memory.',
    'SUITE-NO-RECORD': 'Have the runner write JUnit to reports/junit/, in a file with the name of the suite.',
    'SUITE-BROKEN': 'Run its command by itself; often a package is not installed.',
    'SUITE-RAN-NOTHING': 'Look at the patterns that the runner finds its tests by.',
    'SUITE-NO-COVERAGE': 'Often the coverage package of the runner is not installed.',
    'SUITE-ELSEWHERE': 'Correct reports of the suite in reliability.yml.',
};
function inconclusive(code, reason) {
    return { outcome: 'inconclusive', problem: { code, reason, hint: HINTS[code] ?? '' } };
}
function exitCodeOf(outcomes) {
    if (outcomes.includes('failed'))
        return 1;
    return outcomes.length === 0 || outcomes.includes('inconclusive') ? 2 : 0;
}

// EXTERNAL MODULE: ./build/js/shared/report/console-table.js
var console_table = __webpack_require__(30413);
// EXTERNAL MODULE: ./build/js/shared/report/display-width.js
var display_width = __webpack_require__(77398);
// EXTERNAL MODULE: ./build/js/shared/report/words.js
var words = __webpack_require__(27752);
;// CONCATENATED MODULE: ./build/js/suites/counts.js
function countsOf(cases) {
    const of = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
    return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}
const COLOURS = /\u001b\[[\d;]*m/gu;
const SUMMARIES = [
    (text) => [...text.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/gmu)].map(([, passed, failed, skipped]) => ({ passed: Number(passed), failed: Number(failed), skipped: Number(skipped) })),
    (text) => [...text.matchAll(/^\s+Summary \[[^\]]*\]\s+(?:\d+\/)?\d+ tests? run: ([^\n]+)$/gmu)].map(([, more = '']) => {
        const number = (word) => Number(new RegExp(`(\\d+) ${word}`, 'u').exec(more)?.[1] ?? 0);
        return {
            passed: number('passed'),
            failed: number('failed') + number('exec failed') + number('timed out'),
            skipped: number('skipped'),
        };
    }),
    (text) => [...text.matchAll(/^Ran (\d+) tests? in [\d.]+s\s+(?:OK|FAILED|NO TESTS RAN)(?: \(([^)\n]*)\))?/gmu)].map(([, ran, more = '']) => {
        const number = (word) => Number(new RegExp(`\\b${word}=(\\d+)`, 'u').exec(more)?.[1] ?? 0);
        const [failed, skipped] = [number('failures') + number('errors'), number('skipped')];
        return { passed: Math.max(0, Number(ran) - failed - skipped), failed, skipped };
    }),
    (text) => [...text.matchAll(/^\s+(\d+) passing \([^)]*\)((?:\s+\d+ (?:pending|failing)$)*)/gmu)].map(([, passed, more = '']) => {
        const number = (word) => Number(new RegExp(`(\\d+) ${word}`, 'u').exec(more)?.[1] ?? 0);
        return { passed: Number(passed), failed: number('failing'), skipped: number('pending') };
    }),
    (text) => /^(?:No tests found, exiting with code \d|Error: No tests found|\[INFO\] No tests to run\.)$/mu.test(text)
        ? [{ passed: 0, failed: 0, skipped: 0 }]
        : [],
];
function printedCounts(output) {
    const text = output.replace(COLOURS, '').replaceAll('\r\n', '\n');
    for (const read of SUMMARIES) {
        const found = read(text);
        if (found.length > 0)
            return found.reduce(sumOf);
    }
    return undefined;
}
function sumOf(a, b) {
    return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

;// CONCATENATED MODULE: ./build/js/suites/report.js





const SYMBOLS = { passed: '✓', failed: '✗', inconclusive: '?' };
const TONES = { passed: 'good', failed: 'bad', inconclusive: 'warn' };
const MOST_OUTPUT_LINES = 20;
function renderSuites(results, columns, paint) {
    const table = {
        title: 'Suites',
        columns: [
            { label: 'Suite', align: 'left' },
            { label: 'Outcome', align: 'left' },
            { label: 'Tests', align: 'right' },
            { label: 'Failed', align: 'right' },
            { label: 'Skipped', align: 'right' },
            { label: 'Time', align: 'right' },
        ],
        rows: results.map(row),
    };
    const blocks = results.filter(({ outcome }) => outcome !== 'passed').map((one) => wrong(one, columns, paint));
    return `${[...blocks, [...(0,console_table/* drawTable */.L)(table, columns, paint)]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function row({ suite, outcome, counts, durationMs }) {
    const number = (value) => (value === undefined ? '–' : (0,words/* countText */.lT)(value));
    return [
        suite.title,
        { text: { passed: '✓ passed', failed: 'failed', inconclusive: 'inconclusive' }[outcome], tone: TONES[outcome] },
        number(counts === undefined ? undefined : counts.passed + counts.failed + counts.skipped),
        number(counts?.failed),
        number(counts?.skipped),
        secondsText(durationMs),
    ];
}
function wrong({ suite, outcome, problem, failures, counts, tail }, columns, paint) {
    const tone = TONES[outcome];
    const head = paint(`${SYMBOLS[outcome]} ${(0,console_text/* consoleText */.b)(suite.title)}`, tone);
    const more = (counts?.failed ?? 0) - failures.length;
    const named = failures.flatMap(({ suite: within, name, told }) => [
        ...(0,display_width/* wrapText */.C1)((0,console_text/* consoleText */.b)(within === '' ? name : `${within} > ${name}`), columns - 2).map((line) => `  ${line}`),
        ...(told?.message === undefined
            ? []
            : (0,display_width/* wrapText */.C1)((0,console_text/* consoleText */.b)(told.message), columns - 4).map((line) => paint(`    ${line}`, 'muted'))),
    ]);
    const said = problem === undefined
        ? []
        : [`${problem.reason} (${problem.code})`, problem.hint].flatMap((text) => (0,display_width/* wrapText */.C1)((0,console_text/* consoleText */.b)(text), columns - 2).map((line) => `  ${line}`));
    return [
        head,
        ...said,
        ...named,
        ...(failures.length > 0 && more > 0 ? [`  +${(0,words/* countText */.lT)(more)} more failed`] : []),
        ...(failures.length > 0 ? [] : outputEnd(tail).map((line) => paint(`  │ ${line}`, 'muted'))),
    ];
}
function outputEnd(tail) {
    const lines = tail
        .replace(COLOURS, '')
        .split(/\r?\n/u)
        .map((line) => (0,console_text/* consoleText */.b)(line).trimEnd());
    return lines.filter((line) => line !== '').slice(-MOST_OUTPUT_LINES);
}
function secondsText(ms) {
    if (ms < 99_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function suitesJson(results) {
    const suites = results.map(({ suite, outcome, problem, counts, durationMs }) => ({
        name: suite.title,
        outcome,
        tests: counts ?? null,
        durationMs: Math.round(durationMs),
        ...(problem === undefined ? {} : { problem: { code: problem.code, reason: problem.reason, hint: problem.hint } }),
    }));
    return `${JSON.stringify({ version: 1, suites }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/builder.js
var tests_builder = __webpack_require__(78884);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/index.js + 13 modules
var tests = __webpack_require__(72927);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
;// CONCATENATED MODULE: ./build/js/suites/junit-file.js


function junitFile(name, cases) {
    const suites = new Map();
    for (const one of cases) {
        const key = `${one.group} ${one.suite}`;
        const known = suites.get(key);
        if (known === undefined)
            suites.set(key, [one]);
        else
            known.push(one);
    }
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${(0,report_escape/* xmlAttribute */.IE)(name)}" ${attributesOf(cases)}>`,
        ...[...suites.values()].flatMap((own) => [
            `  <testsuite name="${(0,report_escape/* xmlAttribute */.IE)(own[0].suite)}" ${attributesOf(own)}>`,
            ...own.map(caseOf),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}
function attributesOf(cases) {
    const { failed, skipped } = countsOf(cases);
    return `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
}
function caseOf({ suite, name, outcome, durationMs, told }) {
    const time = durationMs >= 0 ? ` time="${(durationMs / 1000).toFixed(3)}"` : '';
    const file = told?.file === undefined ? '' : ` file="${(0,report_escape/* xmlAttribute */.IE)(told.file)}"`;
    const open = `    <testcase name="${(0,report_escape/* xmlAttribute */.IE)(name)}" classname="${(0,report_escape/* xmlAttribute */.IE)(suite)}"${file}${time}`;
    if (outcome === 'passed')
        return `${open}/>`;
    if (outcome === 'skipped')
        return `${open}><skipped/></testcase>`;
    const message = (0,report_escape/* xmlAttribute */.IE)(told?.message ?? 'failed');
    return `${open}><failure message="${message}">${(0,report_escape/* xmlText */.xK)(told?.details ?? told?.message ?? '')}</failure></testcase>`;
}

;// CONCATENATED MODULE: ./build/js/suites/traces.js





const LARGEST_COPIED_BYTES = 256 << 20;
class Before {
    #io;
    #known;
    constructor(io, globs) {
        this.#io = io;
        this.#known = new Map(io.find(globs).map((path) => [path, stateOf(io, path)]));
    }
    written(globs) {
        return this.#io.find(globs).filter((path) => this.#known.get(path) !== stateOf(this.#io, path));
    }
}
function stateOf(io, path) {
    const { modifiedMs, sizeBytes } = io.status(path);
    return `${modifiedMs} ${sizeBytes}`;
}
async function readRecords(io, paths) {
    if (paths.length === 0)
        return { cases: undefined };
    const cases = [];
    try {
        for (const path of paths) {
            const builder = new tests_builder/* TestBuilder */.Q();
            await (0,report_reader/* readWithFormat */.u)(io, path, () => undefined, {
                kind: 'test report',
                formats: tests/* TEST_FORMATS */.q,
                open: (format) => format.open(builder),
                finish: () => undefined,
            });
            cases.push(...builder.cases);
            const junit = junitPlace(path);
            if (junit !== undefined)
                io.write(junit, junitFile(path, builder.cases));
        }
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { cases: undefined, problem: error.problem };
    }
    return { cases };
}
function junitPlace(path) {
    const [, folder, name] = /^(.*?)reports\/records\/([^/]+)\.json$/u.exec(path) ?? [];
    return name === undefined ? undefined : `${folder}reports/junit/${name}.xml`;
}
function placeCoverage(io, before, coverage, looked) {
    if (coverage.length === 0 && looked.length === 0)
        return 'none';
    const written = before.written(coverage);
    if (looked.length === 0)
        return written.length > 0 ? 'written' : 'missing';
    if (before.written(looked).length > 0)
        return 'written';
    if (written.length === 0)
        return 'missing';
    const [place = '', ...others] = looked;
    const [report = '', ...more] = written;
    const plain = others.length === 0 && more.length === 0 && !/[*?[\]{}()!]/u.test(place);
    const text = plain && kindOf(place) === kindOf(report) ? io.readText(report, LARGEST_COPIED_BYTES) : undefined;
    if (text === undefined)
        return { elsewhere: written };
    io.write(place, text);
    return 'written';
}
function kindOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./build/js/suites/run.js



const MOST_FAILURES = 5;
async function runSuites(suites, request) {
    const results = [];
    const waiting = new Set(suites.keys());
    const taken = new Set();
    const work = async () => {
        for (;;) {
            const at = [...waiting].find((one) => !taken.has(suites[one].exclusive ?? ''));
            if (at === undefined)
                return;
            const suite = suites[at];
            waiting.delete(at);
            if (suite.exclusive !== undefined)
                taken.add(suite.exclusive);
            request.onStart?.(suite);
            results[at] = await runSuite(suite, request);
            if (suite.exclusive !== undefined)
                taken.delete(suite.exclusive);
            request.onEnd?.(results[at]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(request.jobs, suites.length) }, work));
    return results;
}
async function runSuite(suite, { io, host, timeoutMs }) {
    const before = new Before(io, [...suite.coverage, ...suite.looked, ...suite.records]);
    const started = io.now();
    const ended = await runCommands(suite, { io, host, timeoutMs });
    const durationMs = io.now() - started;
    const { cases, problem } = await readRecords(io, before.written(suite.records));
    const counts = cases === undefined ? printedCounts(ended.tail) : countsOf(cases);
    const judged = judgeSuite({
        ...ended,
        timeoutMs,
        counts,
        ...(problem === undefined ? {} : { unreadable: problem }),
        coverage: placeCoverage(io, before, suite.coverage, suite.looked),
    });
    const failures = (cases ?? []).filter(({ outcome }) => outcome === 'failed').slice(0, MOST_FAILURES);
    return { ...judged, suite, counts, durationMs, tail: ended.tail, failures };
}
async function runCommands({ commands }, { io, host, timeoutMs }) {
    const env = Object.fromEntries(Object.entries(io.env).filter((entry) => entry[1] !== undefined));
    const shell = host.machine.system === 'win32' ? 'bash' : 'sh';
    let [left, output] = [timeoutMs, ''];
    for (const command of commands) {
        const { status, timedOut, durationMs, tail } = await host.execute({
            command: [shell, '-c', command],
            folder: io.workingDirectory,
            env,
            timeoutMs: Math.max(1, left),
        });
        left -= durationMs;
        output += tail;
        if (status !== 0)
            return { status, timedOut, tail: output };
    }
    return { status: 0, timedOut: false, tail: output };
}

;// CONCATENATED MODULE: ./build/js/suites/sources.js
const TESTS_OF = /(?:^|\/)(?:tests?|spec|__tests__)\/(unit|integration|e2e)\//u;
function suitesOf(suites, changed) {
    const touched = new Set(changed.filter((path) => !isWritten(path)).flatMap((path) => ofPath(suites, path)));
    return suites.filter((suite) => touched.has(suite));
}
function ofPath(suites, path) {
    const depth = (suite) => Math.max(-1, ...suite.folders.filter((folder) => folder === '' || path.startsWith(`${folder}/`)).map(({ length }) => length));
    const deepest = Math.max(-1, ...suites.map(depth));
    const own = deepest < 0 ? [] : suites.filter((suite) => depth(suite) === deepest);
    const [, name = ''] = TESTS_OF.exec(path) ?? [];
    const named = own.filter(({ names }) => names.includes(name));
    return named.length > 0 ? named : own;
}
function isWritten(path) {
    return /(?:^|\/)(?:coverage|reports|reliability-report|target|test-results|playwright-report|\.pytest_cache|__pycache__|node_modules|\.git)\/|(?:^|\/)\.coverage/u.test(path);
}

// EXTERNAL MODULE: ./build/js/commands/repository-view.js
var repository_view = __webpack_require__(10291);
;// CONCATENATED MODULE: ./build/js/commands/test-run.js






const SGR = { good: '32', bad: '31', warn: '33', muted: '2', strong: '1' };
const TICK_MS = 500;
async function testSuites(suites, request, { write, json }) {
    const progress = new Progress(suites.length, request.io.now);
    const results = await runSuites(suites, {
        ...request,
        onStart: ({ title }) => progress.start(title),
        onEnd: (result) => progress.end(result),
    });
    progress.stop();
    const terminal = process.stdout.isTTY === true;
    const color = terminal && (request.io.env['NO_COLOR'] ?? '') === '';
    const paint = (text, tone) => (color && text !== '' ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const columns = terminal ? Math.min(process.stdout.columns, 120) : 100;
    write(json ? suitesJson(results) : renderSuites(results, columns, paint));
    return exitCodeOf(results.map(({ outcome }) => outcome));
}
async function watchSuites(suites, request, telling) {
    const changes = new Changes(request);
    let again = suites;
    for (;;) {
        if (again.length > 0) {
            await testSuites(again, request, telling);
            process.stderr.write('Waiting for sources to change; Ctrl+C ends it.\n');
        }
        again = suitesOf(suites, await changes.next());
    }
}
class Changes {
    #request;
    #changed = new Set();
    #paths = [];
    #close = () => undefined;
    #wake = () => undefined;
    #quiet;
    constructor(request) {
        this.#request = request;
        this.#watch();
    }
    async next() {
        await new Promise((resolve) => {
            this.#wake = resolve;
            if (this.#changed.size > 0)
                this.#settle();
        });
        this.#wake = () => undefined;
        const changed = [...this.#changed];
        this.#changed.clear();
        const before = new Set(this.#paths);
        this.#watch();
        const now = new Set(this.#paths);
        return changed.filter((path) => now.has(path) || before.has(path));
    }
    #watch() {
        const { io, host } = this.#request;
        const root = io.workingDirectory;
        this.#paths = (0,repository_view/* sourcePaths */.KS)(io);
        const folders = new Set(this.#paths.flatMap(foldersOf));
        const close = this.#close;
        this.#close = host.watch([root, ...[...folders].map((folder) => `${root}/${folder}`)], (path) => this.#note(path.replaceAll('\\', '/').slice(root.length + 1)));
        close();
    }
    #note(path) {
        this.#changed.add(path);
        this.#settle();
    }
    #settle() {
        clearTimeout(this.#quiet);
        this.#quiet = setTimeout(() => this.#wake(), this.#request.quietMs);
    }
}
function foldersOf(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
class Progress {
    #all;
    #now;
    #running = new Map();
    #done = 0;
    #timer;
    constructor(all, now) {
        this.#all = all;
        this.#now = now;
        if (process.stderr.isTTY === true)
            this.#timer = setInterval(() => this.#show(), TICK_MS);
    }
    start(title) {
        this.#running.set(title, this.#now());
        this.#show();
    }
    end({ suite, outcome, durationMs }) {
        this.#running.delete(suite.title);
        this.#done++;
        if (this.#timer === undefined)
            return;
        process.stderr.write(`\r\u001b[K${(0,console_text/* consoleText */.b)(suite.title)}: ${outcome}, ${secondsText(durationMs)}\n`);
        this.#show();
    }
    stop() {
        clearInterval(this.#timer);
        if (this.#timer !== undefined)
            process.stderr.write('\r\u001b[K');
        this.#timer = undefined;
    }
    #show() {
        if (this.#timer === undefined)
            return;
        const running = [...this.#running].map(([title, since]) => `${title} ${secondsText(this.#now() - since)}`);
        process.stderr.write(`\r\u001b[K${(0,console_text/* consoleText */.b)(`${this.#done}/${this.#all} done; ${running.join(', ')}`).slice(0, process.stderr.columns - 1)}`);
    }
}


/***/ }),

/***/ 59545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ EncodingError),
/* harmony export */   pe: () => (/* binding */ WINDOW_BYTES),
/* harmony export */   xL: () => (/* binding */ ReportFeed)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);


const WINDOW_BYTES = 1 << 20;
const LONGEST_RECORD_BYTES = 64 << 20;
const HEAD_BYTES = 64 << 10;
const LEAST_ROOM_BYTES = 128 << 10;
class EncodingError extends Error {
    name = 'EncodingError';
    fault;
    offset;
    constructor(fault, offset) {
        super(fault);
        this.fault = fault;
        this.offset = offset;
    }
}
class ReportFeed {
    #choose;
    #isKnownText;
    #parser;
    #window;
    #end = 0;
    #base = 0;
    #checked = 0;
    #started = false;
    #utf16;
    #staging;
    constructor(choose, accepts = 'text', window = Buffer.allocUnsafe(WINDOW_BYTES)) {
        this.#window = window;
        this.#choose = choose;
        this.#isKnownText = accepts === 'anything';
    }
    reserve() {
        if (this.#staging !== undefined)
            return this.#staging;
        return this.#window.subarray(this.#end, this.#window.length - 1);
    }
    commit(length) {
        if (this.#utf16 !== undefined && this.#staging !== undefined) {
            this.#append(Buffer.from(this.#utf16.decode(this.#staging.subarray(0, length), { stream: true }), 'utf8'));
            return;
        }
        this.#end += length;
        if (!this.#started && this.#end >= 4)
            this.#start();
        this.#advance(false);
    }
    finish() {
        if (!this.#started)
            this.#start();
        if (this.#utf16 !== undefined)
            this.#append(Buffer.from(this.#utf16.decode(), 'utf8'));
        if (this.#base === 0 && this.#end === 0 && this.#parser === undefined)
            throw new EncodingError('empty', 0);
        this.#advance(true);
    }
    #start() {
        this.#started = true;
        const [a, b, c] = [this.#window[0], this.#window[1], this.#window[2]];
        if (this.#end >= 3 && a === 0xef && b === 0xbb && c === 0xbf) {
            this.#window.copyWithin(0, 3, this.#end);
            this.#end -= 3;
        }
        else if (this.#end >= 2 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
            this.#utf16 = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', { fatal: false });
            const raw = Buffer.from(this.#window.subarray(0, this.#end));
            this.#staging = Buffer.allocUnsafe(LEAST_ROOM_BYTES);
            this.#end = 0;
            this.#append(Buffer.from(this.#utf16.decode(raw, { stream: true }), 'utf8'));
        }
    }
    #append(bytes) {
        let from = 0;
        while (from < bytes.length) {
            const taken = bytes.copy(this.#window, this.#end, from, Math.min(bytes.length, from + this.#window.length - 1 - this.#end));
            this.#end += taken;
            from += taken;
            this.#advance(false);
        }
    }
    #advance(last) {
        if (this.#parser === undefined) {
            if (!last && this.#end < HEAD_BYTES)
                return;
            this.#check(last);
            this.#parser = this.#choose(this.#window.toString('latin1', 0, Math.min(this.#end, HEAD_BYTES)));
        }
        const room = this.#window.length - 1 - this.#end;
        if (!last && room >= LEAST_ROOM_BYTES)
            return;
        this.#check(last);
        let used = 0;
        try {
            used = this.#parser.consume(this.#window, this.#end, last);
        }
        catch (error) {
            throw error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z ? error.shifted(this.#base) : error;
        }
        if (last && used !== this.#end)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z('TRUNCATED', 'the report ends in the middle of a record', this.#base + used);
        if (used > 0)
            this.#window.copyWithin(0, used, this.#end);
        this.#base += used;
        this.#end -= used;
        this.#checked = Math.max(0, this.#checked - used);
        if (!last && this.#window.length - 1 - this.#end < LEAST_ROOM_BYTES)
            this.#grow();
    }
    #grow() {
        if (this.#window.length >= LONGEST_RECORD_BYTES) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z('TOO-LONG', 'one record is longer than 64 MiB', this.#base);
        }
        const larger = Buffer.allocUnsafe(this.#window.length * 2);
        this.#window.copy(larger, 0, 0, this.#end);
        this.#window = larger;
    }
    #check(last) {
        if (this.#isKnownText)
            return;
        const to = last ? this.#end : wholeCharacters(this.#window, this.#end);
        const fresh = this.#window.subarray(this.#checked, Math.max(this.#checked, to));
        const nul = fresh.indexOf(0);
        if (nul >= 0)
            throw new EncodingError('nul', this.#base + this.#checked + nul);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(fresh))
            throw new EncodingError('not-utf8', this.#base + this.#checked + firstOddLine(fresh));
        this.#checked = Math.max(this.#checked, to);
    }
}
function firstOddLine(bytes) {
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return start;
        start = end;
    }
    return 0;
}
function wholeCharacters(bytes, end) {
    for (let back = 1; back <= 3 && back <= end; back++) {
        const byte = bytes[end - back];
        if (byte < 0x80)
            return end;
        if (byte >= 0xc0) {
            const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return need > back ? end - back : end;
        }
    }
    return end;
}


/***/ }),

/***/ 55883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readWithFormat)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59545);



const ENCODING_PROBLEMS = {
    empty: {
        code: 'REPORT-EMPTY',
        reason: 'is empty (0 bytes)',
        hint: 'The step that should have written it died or wrote nothing; look at its log.',
    },
    'not-utf8': {
        code: 'REPORT-NOT-UTF8',
        reason: 'is not UTF-8 text',
        hint: 'Write the report again in UTF-8; UTF-16 is read when it begins with a byte order mark.',
    },
    nul: {
        code: 'REPORT-NUL',
        reason: 'holds a NUL byte, as binary files and damaged disks do',
        hint: 'Name the text report, not the binary data of the tool (.exec, .gcda, .profraw, .coverage), and write it again.',
    },
};
async function readWithFormat(io, path, progress, reading) {
    const { kind, sizeBytes } = io.status(path);
    if (kind === 'other')
        throw notAFile(path);
    let format;
    const choose = (head) => {
        format = reading.formats.find((candidate) => candidate.detect(head));
        if (format === undefined)
            throw unknownFormat(path, reading);
        return reading.open(format);
    };
    const feed = new _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportFeed */ .xL(choose, 'text', reading.window);
    try {
        await io.read(path, feed, progressOf(path, sizeBytes, progress));
        feed.finish();
        if (format === undefined)
            throw unknownFormat(path, reading);
        await reading.finish(format);
        return { format, sizeBytes };
    }
    catch (error) {
        if (error instanceof _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .EncodingError */ .Ug)
            throw await encodingProblem(io, path, error);
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z)
            throw await formatProblem(io, path, format?.id ?? 'report', error);
        throw error;
    }
}
const PROGRESS_FROM_BYTES = 16 << 20;
function progressOf(path, sizeBytes, progress) {
    if (sizeBytes < PROGRESS_FROM_BYTES)
        return undefined;
    let shown = -1;
    return (bytes) => {
        const percent = Math.floor((100 * bytes) / sizeBytes);
        if (percent === shown)
            return;
        shown = percent;
        progress(`reading ${path}: ${percent} %`);
    };
}
function notAFile(path) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'REPORT-NOT-A-FILE',
        reason: `${path} is a device, pipe or socket`,
        hint: 'Write the report to a plain file first.',
        location: { path },
    });
}
function unknownFormat(path, { kind, formats }) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'REPORT-FORMAT-UNKNOWN',
        reason: `${path} is no ${kind} of a known format`,
        hint: `Read are: ${formats.map((format) => format.title).join(', ')}. Name the report itself, not a summary or an HTML page.`,
        location: { path },
    });
}
async function encodingProblem(io, path, { fault, offset }) {
    const { code, reason, hint } = ENCODING_PROBLEMS[fault];
    const location = fault === 'empty' ? { path } : { path, line: await lineAt(io, path, offset) };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({ code, reason: `${path} ${reason}`, hint, location });
}
async function formatProblem(io, path, format, fault) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: `${format.toUpperCase()}-${fault.kind}`,
        reason: `${path}: ${fault.message}`,
        hint: _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULTS */ .y2[fault.kind],
        location: { path, line: await lineAt(io, path, fault.offset) },
    });
}
async function lineAt(io, path, offset) {
    const counter = new LineCounter(offset);
    const feed = new _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportFeed */ .xL(() => counter, 'anything');
    await io.read(path, feed);
    feed.finish();
    return counter.line;
}
class LineCounter {
    line = 1;
    #left;
    constructor(offset) {
        this.#left = offset;
    }
    consume(bytes, end) {
        const counted = Math.min(end, this.#left);
        for (let i = 0; i < counted; i++)
            if (bytes[i] === 10)
                this.line++;
        this.#left -= counted;
        return end;
    }
}


/***/ }),

/***/ 78884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TestBuilder)
/* harmony export */ });
const MOST_DETAILS = 500;
const LONGEST_MESSAGE = 300;
const LONGEST_DETAILS = 4000;
const COLOURS = /\u001b\[[\d;]*[A-Za-z]/gu;
class TestBuilder {
    cases = [];
    madeAtMs;
    commit;
    repeatsSilently = false;
    #details = 0;
    #report;
    constructor(report = 0) {
        this.#report = report;
    }
    get wantsDetails() {
        return this.#details < MOST_DETAILS;
    }
    add({ suite, name, outcome, tries = 1, durationMs = -1, file, line, failure, group = 0 }) {
        const told = outcome === 'passed' && tries === 1 ? undefined : this.#told(file, line, failure);
        this.cases.push({ suite, name, outcome, tries, durationMs, group, report: this.#report, ordinal: 1, told });
    }
    began(ms) {
        if (ms !== undefined && Number.isFinite(ms) && ms > 0)
            this.madeAtMs = Math.min(ms, this.madeAtMs ?? ms);
    }
    #told(file, line, failure) {
        const hasLine = line !== undefined && line > 0;
        const told = {
            ...(file === undefined || file === '' ? {} : { file }),
            ...(hasLine ? { line } : {}),
            ...this.#texts(failure),
        };
        return Object.keys(told).length === 0 ? undefined : told;
    }
    #texts(failure) {
        if (failure === undefined || failure.trim() === '' || !this.wantsDetails)
            return {};
        this.#details++;
        const text = failure
            .slice(0, 2 * LONGEST_DETAILS)
            .replace(COLOURS, '')
            .trim();
        const [first = ''] = text.split('\n', 1);
        return { message: first.slice(0, LONGEST_MESSAGE).trim(), details: text.slice(0, LONGEST_DETAILS) };
    }
}


/***/ })

};
