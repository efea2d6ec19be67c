export const id = 4855;
export const ids = [4855];
export const modules = {

/***/ 24855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectBenchmarks: () => (/* binding */ collectBenchmarks)
});

// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/benchmark-report.js
var benchmark_report = __webpack_require__(44276);
// EXTERNAL MODULE: ./build/js/shared/history/measured-history.js
var measured_history = __webpack_require__(80172);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/measurement-unit.js
var measurement_unit = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/comparable-series.js

function comparableSeries(points) {
    const newest = points.at(-1);
    const [values, places] = [[], []];
    const left = { otherMachine: 0, otherUnit: 0, impossible: 0 };
    for (const [at, { value, unit, machine }] of points.entries()) {
        const factor = (0,measurement_unit/* unitFactor */.I)(unit, newest.unit);
        if (machine !== newest.machine)
            left.otherMachine++;
        else if (factor === undefined)
            left.otherUnit++;
        else if (!Number.isFinite(value) || value < 0)
            left.impossible++;
        else {
            values.push(value * factor);
            places.push(at);
        }
    }
    return { values, places, ...left };
}

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/renames.js
const LEAST_ALIKE = 0.6;
function plain(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
function renames(before, now, kindOf) {
    const gone = before.filter((name) => !now.includes(name));
    const added = now.filter((name) => !before.includes(name));
    return gone.flatMap((from) => {
        const alike = added.filter((to) => plain(to) === plain(from) && plain(from) !== '');
        if (alike.length === 1 && gone.filter((name) => plain(name) === plain(from)).length === 1)
            return [{ from, to: alike[0] }];
        const goneAlike = gone.filter((name) => kindOf(name) === kindOf(from));
        const addedAlike = added.filter((name) => kindOf(name) === kindOf(from));
        const alone = goneAlike.length === 1 && addedAlike.length === 1 && alike.length === 0;
        return alone && shareOfLetters(from, addedAlike[0]) >= LEAST_ALIKE ? [{ from, to: addedAlike[0] }] : [];
    });
}
function shareOfLetters(one, other) {
    const [first, second] = [pairs(one), pairs(other)];
    const common = first.filter((pair) => second.includes(pair)).length;
    return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}
function pairs(name) {
    const letters = plain(name);
    return [...new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)))];
}

// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/shared/change/git.js + 1 modules
var change_git = __webpack_require__(93736);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/commit-ranges.js

const MOST_COMMITS = 1000;
const MOST_RANGES = 20;
function commitRanges({ io, checkout }, judged) {
    const wanted = new Map();
    const want = (from, to) => {
        if (from !== undefined && to !== undefined && to !== null)
            wanted.set(`${from}..${to}`, [from, to]);
    };
    for (const { standing, lastGood, firstBad, open = [] } of judged) {
        if (standing === 'worse')
            want(lastGood, firstBad ?? checkout.commit);
        for (const change of open)
            want(change.lastGood, change.firstBad);
    }
    const git = new change_git/* Git */.T(io, checkout.directory);
    return [...wanted].slice(0, MOST_RANGES).flatMap(([range, [from, to]]) => {
        const { status, stdout } = git.run('rev-list', '--first-parent', `--max-count=${MOST_COMMITS}`, range, '--');
        if (status !== 0)
            return [];
        const commits = Buffer.from(stdout)
            .toString('latin1')
            .split('\n')
            .filter((line) => line !== '');
        return [{ from, to, commits }];
    });
}

// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/judgement.js + 2 modules
var judgement = __webpack_require__(41083);
// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/machine-name.js
var machine_name = __webpack_require__(43068);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/collect-benchmarks.js












async function collectBenchmarks(context, options) {
    const { reports, problems: ofReports } = await readReports(context, options);
    const problems = [...ofReports];
    const measured = joined(reports, options, problems);
    const { history, problem } = await historyOf(context, options);
    const before = new Map(history.metrics.map((metric) => [metric.name, metric]));
    const kinds = new Map([...before.values(), ...measured].map(({ name, unit }) => [name, unit]));
    const names = measured.map(({ name }) => name);
    const renamed = renames([...before.keys()], names, (name) => kinds.get(name) ?? '');
    const oldNames = new Map(renamed.map(({ from, to }) => [to, from]));
    const box = options.machine || (0,machine_name/* machineName */.F)((await context.io.buildHost()).machine);
    const machine = (0,machine_name/* machineWith */.q)(box, reports.flat());
    const machineBefore = history.machines.at(-1) ?? machine;
    const metrics = measured.map((metric) => {
        const own = before.get(oldNames.get(metric.name) ?? metric.name);
        const known = (own?.values ?? []).map((value, at) => ({ value, unit: own.unit, machine: history.machines[at] }));
        const series = comparableSeries([...known, { value: 0, unit: metric.unit, machine }]);
        return { ...metric, history: series.values.slice(0, -1), places: series.places.slice(0, -1) };
    });
    const { commit } = context.checkout;
    const facts = {
        metrics,
        commits: history.commits,
        removed: [...before.keys()].filter((name) => !names.includes(name) && !renamed.some(({ from }) => from === name)),
        renamed,
        reports: reports.length,
        machine,
        ...(machineBefore === machine ? {} : { machineBefore }),
        onDefaultBranch: context.environment.onDefaultBranch === true,
        ranges: [],
        problems,
        ...(problem === undefined ? {} : { baselineProblem: problem }),
    };
    return {
        facts: { ...facts, ranges: commitRanges(context, (0,judgement/* judge */.S)(options, facts).metrics) },
        detail: commit === null || !options.compare ? undefined : kept(history, renamed, commit, machine, metrics),
    };
}
function kept(history, renamed, commit, machine, metrics) {
    const newNames = new Map(renamed.map(({ from, to }) => [from, to]));
    const own = history.metrics.map((metric) => ({ ...metric, name: newNames.get(metric.name) ?? metric.name }));
    const run = new Map(metrics.map(({ name, unit, values }) => [name, [unit, (0,order_statistics/* median */.JZ)(values)]]));
    return (0,measured_history/* appended */.YP)({ ...history, metrics: own }, { commit, machine, metrics: run });
}
async function readReports(context, { reports: globs }) {
    const { io, progress } = context;
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, globs, 'report of benchmarks or load');
    if (paths.length === 0)
        throw nothing('BENCHMARKS-NO-REPORT', `no report was found: ${globs.join(', ')}`);
    const problems = [...missing];
    const reports = [];
    for (const path of paths) {
        try {
            const metrics = await (0,benchmark_report/* readBenchmarkReport */.e)(io, path, progress);
            if (metrics.length === 0)
                problems.push(nothing('BENCHMARKS-EMPTY', `${path} holds no measurement`, path).problem);
            reports.push(metrics);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    return { reports, problems };
}
function joined(reports, { moreIsBetter, exact }, problems) {
    const [isMore, isExact] = [(0,globs/* globMatcher */.f)(moreIsBetter), (0,globs/* globMatcher */.f)(exact)];
    const all = new Map();
    for (const metrics of reports)
        for (const metric of metrics) {
            const known = all.get(metric.name) ?? { metric, values: [] };
            all.set(metric.name, known);
            const factor = (0,measurement_unit/* unitFactor */.I)(metric.unit, known.metric.unit);
            if (factor === undefined)
                problems.push(otherUnit(metric, known.metric));
            else
                known.values.push((0,order_statistics/* median */.JZ)(metric.samples) * factor);
        }
    return [...all.values()].map(({ metric: { name, unit, better, exact: counted }, values }) => ({
        name,
        unit,
        better: moreIsBetter.length > 0 && isMore(name) ? 'more' : better,
        exact: counted || (exact.length > 0 && isExact(name)),
        values,
    }));
}
async function historyOf({ earlier }, { compare }) {
    if (!compare)
        return { history: measured_history/* EMPTY_HISTORY */.nF };
    const found = await earlier();
    if (!('kept' in found))
        return { history: measured_history/* EMPTY_HISTORY */.nF, problem: found };
    try {
        return { history: (0,measured_history/* readHistory */.Lu)(found.kept) };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { history: measured_history/* EMPTY_HISTORY */.nF, problem: error.problem };
    }
}
function otherUnit({ name, unit }, other) {
    return {
        code: 'BENCHMARKS-UNIT',
        reason: `${name} is measured in ${other.unit || 'no unit'} by one report, and in ${unit || 'no unit'} by another`,
        hint: 'Name reports of the same benchmarks only; of several runs, all in units of one kind.',
    };
}
function nothing(code, reason, path) {
    return new problem/* ProblemError */.M({
        code,
        reason,
        hint: 'Check that the benchmarks ran before this step and wrote their report, and the globs; they are relative to the working directory.',
        ...(path === undefined ? {} : { location: { path } }),
    });
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

/***/ 93736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  g: () => (/* binding */ askGit)
});

;// CONCATENATED MODULE: ./build/js/shared/change/commits.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;
function readCommits(output, asked) {
    const commits = [];
    for (let at = 0; commits.length < asked && at < output.length;) {
        const end = output.indexOf(NEW_LINE, at);
        if (end < 0)
            break;
        const [, id = '', size] = FOUND.exec(commits_text(output.subarray(at, end))) ?? [];
        at = end + 1;
        if (size === undefined)
            commits.push(undefined);
        else {
            commits.push(COMMIT_ID.test(id) ? commitOf(id, commits_text(output.subarray(at, at + Number(size)))) : undefined);
            at += Number(size) + 1;
        }
    }
    return commits;
}
function commitOf(id, object) {
    const end = object.indexOf('\n\n');
    const header = end < 0 ? object : object.slice(0, end);
    const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
    const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
    return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}
function commits_text(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/shared/change/git.js

const LARGEST_SHALLOW_BYTES = 16 << 20;
const ALWAYS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
function askGit(io, args, options) {
    return io.run('git', [...ALWAYS, ...args], options);
}
class Git {
    #io;
    #directory;
    #commits = new Map();
    constructor(io, directory) {
        this.#io = io;
        this.#directory = directory;
    }
    run(...args) {
        return askGit(this.#io, this.#here(args));
    }
    runOffline(timeoutMs, ...args) {
        return askGit(this.#io, this.#here(args), {
            timeoutMs,
            env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
        });
    }
    stream(args, onBytes) {
        return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
    }
    line(...args) {
        const { status, stdout } = this.run(...args);
        const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
        return line === '' ? undefined : line;
    }
    look(revisions) {
        const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
        if (asked.length === 0)
            return;
        const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
        const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
        const found = readCommits(stdout, asked.length);
        for (const [at, revision] of asked.entries())
            this.#commits.set(revision, found[at]);
    }
    forget() {
        this.#commits.clear();
    }
    commit(revision) {
        this.look([revision]);
        return this.#commits.get(revision);
    }
    isShallow() {
        return this.line('rev-parse', '--is-shallow-repository') === 'true';
    }
    shallowCommits() {
        const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
        const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
        return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
    }
    #here(args) {
        return ['-C', this.#directory, ...args];
    }
}


/***/ }),

/***/ 80048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function reportPaths({ io, isOwn }, globs, kind) {
    const named = globs.filter((glob) => !glob.startsWith('!') && !picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).isGlob);
    return {
        paths: io.find(globs).filter((path) => !isOwn(path)),
        missing: named.filter((path) => io.status(path).kind === 'missing').map((path) => missing(path, kind)),
    };
}
function missing(path, kind) {
    return {
        code: 'REPORT-MISSING',
        reason: `the ${kind} ${path} does not exist`,
        hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
        location: { path },
    };
}


/***/ }),

/***/ 44276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBenchmarkReport)
/* harmony export */ });
/* harmony import */ var _report_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55883);
/* harmony import */ var _whole_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27765);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5245);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84478);




async function readBenchmarkReport(io, path, progress) {
    const collector = new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchmarkCollector */ .B();
    await (0,_report_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithFormat */ .u)(io, path, progress, {
        kind: 'report of benchmarks or load',
        formats: _index_js__WEBPACK_IMPORTED_MODULE_2__/* .BENCHMARK_FORMATS */ .L,
        open: (format) => format.open?.(collector) ?? new _whole_report_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeReport */ .M(format, collector),
        finish: () => undefined,
    });
    return collector.metrics();
}


/***/ }),

/***/ 64533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ FAULTS_OF_ALL),
/* harmony export */   _z: () => (/* binding */ FormatFault),
/* harmony export */   mY: () => (/* binding */ RECORD_FAULTS),
/* harmony export */   s6: () => (/* binding */ XML_FAULTS),
/* harmony export */   xU: () => (/* binding */ JSON_FAULTS),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
const FAULTS = {
    TRUNCATED: 'Let the test run finish (disk full? killed job?) and write the report again; a part of a report is never judged.',
    SYNTAX: 'Write the report again with the tool itself; edited or concatenated reports of different kinds are not read.',
    MIXED: 'Two reports of different formats are in one file; keep each in a file of its own.',
    EMPTY: 'The report names no source line: check that the tests ran with coverage switched on and for the right files.',
    UNSUPPORTED: 'Use an export that holds every line, not only totals; docs/formats.md lists what is read.',
    'TOO-LONG': 'One record of this report is longer than 64 MiB, which no tool writes; write the report again.',
    'TOO-DEEP': 'The report is nested deeper than any tool writes; write the report again.',
    ENTITY: 'Entity declarations are refused (they can blow up or read files); write the report without a DOCTYPE subset.',
    'HITS-NEGATIVE': 'A counter went below zero, as racing counters do: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-OVERFLOW': 'A counter is larger than any run can count: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-NOT-INTEGER': 'A hit count must be a whole number; write the report again with the tool itself.',
    'TOO-DIFFERENT': 'Two reports describe one file with tens of thousands of different places: measure all shards with the same tool, and not minified code.',
    'SOURCE-MISSING': 'Raw V8 coverage needs the scripts that ran and their source maps: run this step where the tests ran, or let the test runner write coverage-final.json or lcov.',
    'SOURCE-CHANGED': 'A script is not the one that ran: it was built again since, or a loader compiled it in memory. Let the test runner write coverage-final.json or lcov.',
    'SOURCE-SYNTAX': 'A script cannot be read as JavaScript, or its source map is damaged: let the test runner write coverage-final.json or lcov.',
    'LINE-RANGE': 'A line number is outside 1 … 16 777 215; write the report again with the tool itself.',
};
const FAULTS_OF_ALL = ['TRUNCATED', 'EMPTY', 'TOO-LONG'];
const RECORD_FAULTS = [
    'SYNTAX',
    'MIXED',
    'HITS-NEGATIVE',
    'HITS-OVERFLOW',
    'HITS-NOT-INTEGER',
    'LINE-RANGE',
];
const JSON_FAULTS = [...RECORD_FAULTS, 'TOO-DEEP'];
const XML_FAULTS = [...JSON_FAULTS, 'ENTITY'];
class FormatFault extends Error {
    name = 'FormatFault';
    kind;
    offset;
    constructor(kind, reason, offset) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }
    shifted(bytes) {
        return new FormatFault(this.kind, this.message, this.offset + bytes);
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


/***/ })

};
