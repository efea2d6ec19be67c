export const id = 4222;
export const ids = [4222];
export const modules = {

/***/ 44222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: ./build/js/shared/history/measured-history.js
var measured_history = __webpack_require__(80172);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/imported-history.js


function importedHistory(runs, { order, machine, prefix }, existing = measured_history/* EMPTY_HISTORY */.nF) {
    const places = new Map(order.map((commit, at) => [commit, at]));
    const known = new Map(existing.commits.map((commit, at) => [commit, { ...runAt(existing, at), at: places.get(commit) ?? -1 }]));
    const fresh = joined(runs, prefix);
    const usable = [...fresh].filter(([commit]) => places.has(commit) && !known.has(commit));
    const all = [
        ...known.values(),
        ...usable.map(([commit, metrics]) => ({ commit, machine, metrics, at: places.get(commit) })),
    ].sort((one, other) => one.at - other.at);
    const newest = all.slice(-measured_history/* MOST_RUNS */.nD);
    const history = newest.reduce((sum, run) => (0,measured_history/* appended */.YP)(sum, run), measured_history/* EMPTY_HISTORY */.nF);
    const taken = usable.map(([commit]) => commit).filter((commit) => history.commits.includes(commit));
    return {
        history,
        taken: taken.sort((one, other) => places.get(one) - places.get(other)),
        elsewhere: [...fresh.keys()].filter((commit) => !places.has(commit)).length,
        tooOld: usable.length - taken.length,
    };
}
function joined(runs, prefix) {
    const commits = new Map();
    for (const { commit, metrics } of runs) {
        const own = commits.get(commit) ?? new Map();
        commits.set(commit, own);
        for (const [name, [unit, values]] of metrics) {
            const one = own.get(prefix + name) ?? [unit, []];
            own.set(prefix + name, one);
            if (one[0] === unit)
                one[1].push(...values);
        }
    }
    return new Map([...commits].map(([commit, metrics]) => [
        commit,
        new Map([...metrics].map(([name, [unit, values]]) => [name, [unit, (0,order_statistics/* median */.JZ)(values)]])),
    ]));
}
function runAt({ commits, machines, metrics }, at) {
    return {
        commit: commits[at],
        machine: machines[at],
        metrics: new Map(metrics
            .filter(({ values }) => Number.isFinite(values[at]))
            .map(({ name, unit, values }) => [name, [unit, values[at]]])),
    };
}

// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/machine-name.js
var machine_name = __webpack_require__(43068);
;// CONCATENATED MODULE: ./build/js/shared/formats/histories/collector.js
const LONGEST_TEXT = 500;
class HistoryCollector {
    #runs = new Map();
    #left = new Map();
    add(run, name, unit, value) {
        if (typeof value !== 'number' || !Number.isFinite(value) || name === '' || run.commit === '')
            return;
        const [commit, group] = [run.commit.slice(0, LONGEST_TEXT), run.group.slice(0, LONGEST_TEXT)];
        const key = `${commit}\n${group}`;
        const known = this.#runs.get(key) ?? { commit, group, metrics: new Map() };
        this.#runs.set(key, known);
        const short = name.slice(0, LONGEST_TEXT);
        const own = known.metrics.get(short) ?? [unit.slice(0, LONGEST_TEXT), []];
        known.metrics.set(short, own);
        if (own[0] === unit.slice(0, LONGEST_TEXT))
            own[1].push(value);
    }
    leave(reason) {
        this.#left.set(reason, (this.#left.get(reason) ?? 0) + 1);
    }
    runs() {
        return [...this.#runs.values()];
    }
    left() {
        return this.#left;
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
// EXTERNAL MODULE: ./build/js/shared/formats/whole-report.js
var whole_report = __webpack_require__(27765);
// EXTERNAL MODULE: ./build/js/shared/formats/histories/index.js + 3 modules
var histories = __webpack_require__(868);
;// CONCATENATED MODULE: ./build/js/shared/formats/histories/history-file.js



async function readHistoryFile(io, path, collector) {
    await (0,report_reader/* readWithFormat */.u)(io, path, () => undefined, {
        kind: 'history of benchmarks',
        formats: histories/* HISTORY_FORMATS */.m,
        open: (format) => new whole_report/* WholeReport */.M(format, collector),
        finish: () => undefined,
    });
}

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/shared/report/console-text.js
var console_text = __webpack_require__(270);
// EXTERNAL MODULE: ./build/js/shared/store/baseline.js + 5 modules
var store_baseline = __webpack_require__(29307);
// EXTERNAL MODULE: ./build/js/shared/store/baseline-entry.js
var baseline_entry = __webpack_require__(52468);
// EXTERNAL MODULE: ./build/js/shared/store/git.js
var git = __webpack_require__(71300);
// EXTERNAL MODULE: ./build/js/shared/store/index.js + 8 modules
var shared_store = __webpack_require__(91737);
;// CONCATENATED MODULE: ./build/js/commands/history-import.js












const MOST_COMMITS = 50_000;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const MOST_NAMED = 10;
async function runImport(values, io, write) {
    const texts = (name) => values.get(name) ?? [];
    const [from, to, key] = [texts('from'), values.get('to'), String(values.get('key'))];
    if (from.length === 0 || typeof to !== 'string')
        throw history_import_problem('IMPORT-OPTION', 'import-history needs to know what to read and where to keep it', 'Write: reliability import-history --from data.js --to git-ref:refs/reliability/baseline');
    const collector = new HistoryCollector();
    for (const path of pathsOf(io, from))
        await readHistoryFile(io, path, collector);
    const runs = chosen(collector.runs(), texts('only'));
    const order = (0,git/* gitText */.q_)(io, 'rev-list', '--first-parent', `--max-count=${MOST_COMMITS}`, 'HEAD', '--')
        .split('\n')
        .filter((line) => COMMIT.test(line))
        .reverse();
    const [head, family] = [order.at(-1), String(values.get('family'))];
    const owner = { gate: 'regression-gate', key };
    if (head !== undefined && (await isKept(to, io, (0,baseline_entry/* entryKey */.k2)(owner, head))))
        throw history_import_problem('IMPORT-MEASURED', `${to} keeps measurements of the present commit ${head.slice(0, 7)} already`, 'Entries are never changed: import on the next commit, before its run.');
    const baseline = (0,store_baseline.openBaseline)(to, io);
    const before = await baseline.load(owner);
    if (baseline.problem !== undefined && baseline.problem.code !== 'BASELINE-NONE')
        throw history_import_problem('IMPORT-UNSAVED', baseline.problem.reason, baseline.problem.hint);
    const kept = before?.families?.[family];
    const machine = String(values.get('machine') ?? (0,machine_name/* machineName */.F)((await io.buildHost()).machine));
    const imported = importedHistory(runs, { order, machine, prefix: String(values.get('prefix')) }, kept === undefined ? measured_history/* EMPTY_HISTORY */.nF : (0,measured_history/* readHistory */.Lu)(kept));
    if (imported.taken.length === 0 || head === undefined)
        throw nothing(runs, imported);
    const totals = {
        suites: {},
        families: { ...before?.families, [family]: (0,measured_history/* writeHistory */.wn)(imported.history) },
    };
    const said = baseline.notices.length;
    await baseline.save(owner, head, totals);
    const [complaint] = baseline.notices.slice(said);
    if (complaint !== undefined)
        throw history_import_problem('IMPORT-UNSAVED', complaint, 'Nothing was imported. Correct what it says.');
    write(told(imported, machine, head, collector));
    return 0;
}
async function isKept(to, io, key) {
    const store = (0,shared_store/* openStore */.Ch)(to, io);
    try {
        return (await store.read(key)) !== undefined;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            throw error;
        throw history_import_problem('IMPORT-UNSAVED', error.message, 'Correct what it says about the store.');
    }
}
function pathsOf(io, from) {
    const globs = from.map((one) => io.status(one).kind === 'directory' ? `${one.replace(/\/+$/u, '')}/**/*.json` : one);
    const paths = io.find(globs).filter((path) => !/(?:^|\/)(?:benchmarks|machine)\.json$/u.test(path));
    if (paths.length > 0)
        return paths;
    throw history_import_problem('IMPORT-NOTHING', `no file was found: ${from.join(', ')}`, 'Correct the path.');
}
function chosen(runs, only) {
    const matches = only.length === 0 ? () => true : (0,globs/* globMatcher */.f)(only);
    const own = runs.filter(({ group }) => only.includes(group) || matches(group));
    const groups = [...new Set(own.map(({ group }) => group))];
    if (only.length > 0 || groups.length < 2)
        return own;
    const more = groups.length > MOST_NAMED ? ` and ${groups.length - MOST_NAMED} more` : '';
    throw history_import_problem('IMPORT-SEVERAL', `there are runs of ${groups.slice(0, MOST_NAMED).join(', ')}${more}`, 'Choose with --only what belongs together and was measured on one kind of machine.');
}
function nothing(runs, { elsewhere }) {
    const reason = runs.length === 0
        ? 'the files hold no run that can be taken over'
        : elsewhere > 0
            ? `none of ${elsewhere} measured commits is this one or before it along first parents`
            : 'the store knows all of it already';
    return history_import_problem('IMPORT-NOTHING', reason, 'Check out the branch that was measured, with its whole history.');
}
function told(imported, machine, head, collector) {
    const { history, taken, elsewhere, tooOld } = imported;
    const lines = [
        `✓ ${taken.length} runs, ${taken[0].slice(0, 7)} to ${taken.at(-1).slice(0, 7)}, are kept for ${head.slice(0, 7)}`,
        `the history has ${history.commits.length} runs of ${history.metrics.length} metrics, as measured on ${machine}`,
        ...(elsewhere > 0 ? [`left out: ${elsewhere} commits that are not before this one along first parents`] : []),
        ...(tooOld > 0 ? [`left out: ${tooOld} runs that are older than what is kept`] : []),
        ...[...collector.left()].slice(0, MOST_NAMED).map(([reason, count]) => `left out: ${count} ${reason}`),
    ];
    return `${lines.map((line) => (0,console_text/* consoleText */.b)(line)).join('\n  ')}\n`;
}
function history_import_problem(code, reason, hint) {
    return new problem/* ProblemError */.M({ code, reason, hint });
}


/***/ }),

/***/ 43068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ machineName),
/* harmony export */   q: () => (/* binding */ machineWith)
/* harmony export */ });
const GIBIBYTE = 2 ** 30;
const LONGEST = 120;
function machineWith(machine, metrics) {
    const runtimes = [...new Set(metrics.flatMap(({ runtime }) => runtime ?? []))].sort();
    return [machine, ...runtimes].join(', ');
}
function machineName({ system, processor, cpus, memoryBytes }) {
    const memory = 2 ** Math.round(Math.log2(Math.max(1, memoryBytes / GIBIBYTE)));
    const name = processor
        .replace(/[^\x20-\x7e]|\s+/gu, ' ')
        .trim()
        .slice(0, LONGEST) || 'unknown processor';
    return `${system}, ${name}, ${cpus} cores, ${memory} GB`;
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

/***/ 27765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ WholeReport)
/* harmony export */ });
class WholeReport {
    #format;
    #collector;
    constructor(format, collector) {
        this.#format = format;
        this.#collector = collector;
    }
    consume(bytes, end, last) {
        if (!last)
            return 0;
        this.#format.read(bytes.toString('utf8', 0, end), this.#collector);
        return end;
    }
}


/***/ }),

/***/ 80172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   nD: () => (/* binding */ MOST_RUNS),
/* harmony export */   nF: () => (/* binding */ EMPTY_HISTORY),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);



const EMPTY_HISTORY = { commits: [], machines: [], metrics: [] };
const MOST_RUNS = 300;
const MOST_POINTS = 60_000;
const MOST_METRICS = 20_000;
const LARGEST_UNPACKED_BYTES = 16 << 20;
const DIGITS = 5;
const QUALITY = 6;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function appended({ commits, machines, metrics }, run) {
    const known = new Map(metrics.map((metric) => [metric.name, metric]));
    const names = [...new Set([...known.keys(), ...run.metrics.keys()])].sort().slice(0, MOST_METRICS);
    const before = commits.indexOf(run.commit) === -1 ? commits.length : commits.indexOf(run.commit);
    const most = Math.max(10, Math.min(MOST_RUNS, Math.floor(MOST_POINTS / Math.max(1, names.length))));
    const from = Math.max(0, before + 1 - most);
    const rows = names.map((name) => {
        const [unit, value] = run.metrics.get(name) ?? [undefined, Number.NaN];
        const own = known.get(name);
        const isSame = own !== undefined && (unit === undefined || own.unit === unit);
        const old = isSame ? own.values.slice(from, before) : commits.slice(from, before).map(() => Number.NaN);
        return { name, unit: unit ?? own.unit, values: [...old, value] };
    });
    return {
        commits: [...commits.slice(from, before), run.commit],
        machines: [...machines.slice(from, before), run.machine],
        metrics: rows.filter(({ values }) => values.some(Number.isFinite)),
    };
}
function writeHistory({ commits, machines, metrics }) {
    const columns = {
        commits,
        machines,
        names: metrics.map(({ name }) => name),
        units: metrics.map(({ unit }) => unit),
        values: metrics.map(({ values }) => values.map(digits).join(' ')),
    };
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliCompressSync)(JSON.stringify(columns), { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return { version: 1, packed: packed.toString('base64') };
}
function digits(value) {
    if (!Number.isFinite(value))
        return '';
    return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
}
function readHistory(kept) {
    try {
        const { version, packed } = (0,_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(kept);
        if (version !== 1)
            throw new RangeError('version');
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(Buffer.from((0,_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(packed), 'base64'), {
            maxOutputLength: LARGEST_UNPACKED_BYTES,
        });
        return columnsOf((0,_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(JSON.parse(text.toString('utf8'))));
    }
    catch (error) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M({
            code: 'BASELINE-DAMAGED',
            reason: `what the baseline keeps of earlier runs is damaged: ${error.message.slice(0, 100)}`,
            hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
        });
    }
}
function columnsOf({ commits, machines, names, units, values }) {
    const texts = (list) => {
        const own = (0,_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(list).filter((one) => typeof one === 'string');
        if (own.length !== (0,_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(list).length)
            throw new RangeError('a column');
        return own;
    };
    const [ids, boxes, all, kinds, rows] = [texts(commits), texts(machines), texts(names), texts(units), texts(values)];
    if (ids.length > MOST_RUNS || !ids.every((id) => COMMIT.test(id)) || boxes.length !== ids.length)
        throw new RangeError('commits');
    if (new Set(all).size !== all.length || kinds.length !== all.length || rows.length !== all.length)
        throw new RangeError('metrics');
    return {
        commits: ids,
        machines: boxes,
        metrics: all.map((name, at) => {
            const own = rows[at].split(' ').map((value) => {
                if (value !== '' && !Number.isFinite(Number(value)))
                    throw new RangeError('values');
                return value === '' ? Number.NaN : Number(value);
            });
            if (own.length !== ids.length)
                throw new RangeError('values');
            return { name, unit: kinds[at], values: own };
        }),
    };
}


/***/ }),

/***/ 72624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   P: () => (/* binding */ spreadAround),
/* harmony export */   ZT: () => (/* binding */ stepNoise)
/* harmony export */ });
const SIGMA_PER_MAD = 1.4826;
function median(values) {
    return middleOfWork(new Float64Array(values));
}
function middleOfWork(work) {
    const middle = work.length >> 1;
    if (work.length === 0)
        return Number.NaN;
    const upper = nth(work, middle);
    if (work.length % 2 === 1)
        return upper;
    let lower = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < middle; at++)
        if (work[at] > lower)
            lower = work[at];
    return (lower + upper) / 2;
}
function spreadAround(values, centre) {
    const distances = new Float64Array(values.length);
    for (let at = 0; at < values.length; at++)
        distances[at] = Math.abs(values[at] - centre);
    return SIGMA_PER_MAD * middleOfWork(distances);
}
function stepNoise(values) {
    if (values.length < 2)
        return 0;
    const steps = new Float64Array(values.length - 1);
    for (let at = 0; at < steps.length; at++)
        steps[at] = Math.abs(values[at + 1] - values[at]);
    return (SIGMA_PER_MAD * middleOfWork(steps)) / Math.SQRT2;
}
function nth(values, rank) {
    let [from, to] = [0, values.length - 1];
    while (from < to) {
        const pivot = middleOf(values[from], values[(from + to) >> 1], values[to]);
        let [left, right] = [from, to];
        while (left <= right) {
            while (values[left] < pivot)
                left++;
            while (values[right] > pivot)
                right--;
            if (left > right)
                break;
            const value = values[left];
            values[left++] = values[right];
            values[right--] = value;
        }
        if (rank <= right)
            to = right;
        else if (rank >= left)
            from = left;
        else
            break;
    }
    return values[rank];
}
function middleOf(one, other, third) {
    return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}


/***/ })

};
