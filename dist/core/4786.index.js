export const id = 4786;
export const ids = [4786];
export const modules = {

/***/ 97276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ plainJson),
/* harmony export */   d: () => (/* binding */ asv)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _whole_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14448);



function unitOf(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    return last.startsWith('mem_') || last.startsWith('peakmem_') ? 'bytes' : last.startsWith('track_') ? 'unit' : 's';
}
function combinations(params) {
    return params.reduce((names, values) => names.flatMap((name) => (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(values).map((value) => `${name}(${String(value)})`)).slice(0, 10_000), ['']);
}
function plainJson(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gu, (token) => token.startsWith('"') ? token : JSON.stringify(token));
}
const asv = {
    id: 'asv',
    title: 'asv result file',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"commit_hash"\s*:/u.test(head) && /"env_name"\s*:/u.test(head),
    read: (text, collector) => {
        const file = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,_whole_json_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeJson */ .e)(plainJson(text)));
        for (const [name, row] of Object.entries((0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(file['results']))) {
            const columns = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(row).length > 0 ? (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(row) : [(0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(row)['result'], (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(row)['params']];
            const values = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(columns[0]);
            if (columns[0] === null || values.includes(null))
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('SYNTAX', `${name} failed`, 0);
            const names = combinations((0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(columns[1]));
            for (const [at, value] of values.entries())
                collector.add(`${name}${names[at] ?? `(${at})`}`, unitOf(name), value);
        }
    },
};


/***/ }),

/***/ 5245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BenchmarkCollector)
/* harmony export */ });
/* harmony import */ var _policy_measurement_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87012);

const MOST_SAMPLES = 1000;
const LONGEST_NAME = 500;
const LONGEST_RUNTIME = 60;
class BenchmarkCollector {
    #metrics = new Map();
    #runtime;
    add(name, unit, values, { better, exact = false } = {}) {
        const numbers = (Array.isArray(values) ? values : [values]).filter((value) => typeof value === 'number' && Number.isFinite(value));
        if (name === '' || numbers.length === 0)
            return;
        const short = name.slice(0, LONGEST_NAME);
        const told = { name: short, unit, better: better ?? (0,_policy_measurement_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .betterOfUnit */ .m)(unit) ?? 'less', exact };
        const known = this.#metrics.get(short) ?? { told, samples: [] };
        this.#metrics.set(short, known);
        known.samples.push(...numbers.slice(0, MOST_SAMPLES - known.samples.length));
    }
    ranOn(name, version, parts = 2) {
        const [known] = /^\d+(?:\.\d+)*/u.exec(version) ?? [];
        if (name === '' || known === undefined)
            return;
        const printable = name.replace(/[^\x20-\x7e]+/gu, ' ').trim();
        this.#runtime = `${printable} ${known.split('.').slice(0, parts).join('.')}`.slice(0, LONGEST_RUNTIME);
    }
    metrics() {
        const runtime = this.#runtime === undefined ? {} : { runtime: this.#runtime };
        return [...this.#metrics.values()].map(({ told, samples }) => ({ ...told, samples, ...runtime }));
    }
}


/***/ }),

/***/ 84478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ BENCHMARK_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/whole-json.js
var whole_json = __webpack_require__(14448);
;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/artillery.js


const artillery = {
    id: 'artillery',
    title: 'Artillery report',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"aggregate"\s*:\s*\{/u.test(head),
    read: (text, collector) => {
        const { counters, rates, summaries } = (0,json_record/* asRecord */.qY)((0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text))['aggregate']);
        for (const [name, value] of Object.entries((0,json_record/* asRecord */.qY)(counters)))
            collector.add(name, 'count', value, { better: /error|fail|\.codes\.[45]/u.test(name) ? 'less' : 'more' });
        for (const [name, value] of Object.entries((0,json_record/* asRecord */.qY)(rates)))
            collector.add(`${name}.rate`, '/s', value);
        for (const [name, summary] of Object.entries((0,json_record/* asRecord */.qY)(summaries)))
            for (const [key, value] of Object.entries((0,json_record/* asRecord */.qY)(summary)))
                if (key !== 'count')
                    collector.add(`${name}.${key}`, 'ms', value);
    },
};

// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/asv.js
var asv = __webpack_require__(97276);
;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/autocannon.js


const autocannon = {
    id: 'autocannon',
    title: 'autocannon JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{/u.test(head) && /"non2xx"\s*:|"connections"\s*:\s*\d+\s*,\s*"pipelining"/u.test(head),
    read: (text, collector) => {
        const all = (0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text));
        const { latency, requests, throughput } = all;
        for (const [key, value] of Object.entries((0,json_record/* asRecord */.qY)(latency)))
            if (/^(?:average|mean|p(?:50|75|9\d)(?:_\d+)?|max)$/u.test(key))
                collector.add(`latency.${key.replace('_', '.')}`, 'ms', value);
        collector.add('requests.rate', '/s', (0,json_record/* asRecord */.qY)(requests)['average'], { better: 'more' });
        collector.add('throughput.rate', 'bytes/s', (0,json_record/* asRecord */.qY)(throughput)['average'], { better: 'more' });
        for (const key of ['errors', 'timeouts', 'non2xx'])
            collector.add(key, 'count', all[key], { better: 'less' });
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/benchmark-dotnet.js


const benchmarkDotnet = {
    id: 'benchmark-dotnet',
    title: 'BenchmarkDotNet JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"Title"\s*:/u.test(head) && /"BenchmarkDotNetVersion"/u.test(head),
    read: (text, collector) => {
        for (const entry of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text))['Benchmarks'])) {
            const one = (0,json_record/* asRecord */.qY)(entry);
            const name = (0,json_record/* asText */.e1)(one['FullName']);
            const { OriginalValues: values, Median: middle } = (0,json_record/* asRecord */.qY)(one['Statistics']);
            collector.add(name, 'ns', (0,json_record/* asList */.DD)(values).length > 0 ? values : middle);
            const allocated = (0,json_record/* asRecord */.qY)(one['Memory'])['BytesAllocatedPerOperation'];
            collector.add(`${name} B/op`, 'B/op', allocated, { exact: true });
        }
    },
};

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/whole-lines.js

function wholeLines(text) {
    if (!text.endsWith('\n'))
        throw new fault/* FormatFault */._z('TRUNCATED', 'the last line has no end', text.lastIndexOf('\n') + 1);
    return text.split(/\r?\n/u);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/benchmark-js.js

const LINE = /^\s*(\S.*?) x ([\d,.]+) ops\/sec ±[\d.]+% \(\d+ runs? sampled\)$/u;
const benchmarkJs = {
    id: 'benchmark-js',
    title: 'benchmark.js text',
    faults: [],
    detect: (head) => / x [\d,.]+ ops\/sec (?:±|\u00c2\u00b1)/u.test(head) && !/^\s*[{<[]/u.test(head),
    read: (text, collector) => {
        for (const line of wholeLines(text)) {
            const [, name, rate] = LINE.exec(line) ?? [];
            if (name !== undefined)
                collector.add(name, 'ops/sec', Number(rate.replaceAll(',', '')));
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/criterion.js


const criterion = {
    id: 'criterion',
    title: 'cargo-criterion JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"reason"\s*:\s*"(?:benchmark|group)-complete"/u.test(head),
    read: (text, collector) => {
        for (const message of (0,whole_json/* jsonLines */.i)(text)) {
            const one = (0,json_record/* asRecord */.qY)(message);
            if (one['reason'] !== 'benchmark-complete')
                continue;
            const typical = (0,json_record/* asRecord */.qY)(one['typical']);
            collector.add((0,json_record/* asText */.e1)(one['id']), (0,json_record/* asText */.e1)(typical['unit']), typical['estimate']);
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/criterion-estimates.js


const criterionEstimates = {
    id: 'criterion-estimates',
    title: 'criterion estimates.json',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"mean"\s*:\s*\{\s*"confidence_interval"/u.test(head),
    read: (text, collector) => {
        const estimates = (0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text));
        const [slope, mean] = [(0,json_record/* asRecord */.qY)(estimates['slope']), (0,json_record/* asRecord */.qY)(estimates['mean'])];
        collector.add('time', 'ns', slope['point_estimate'] ?? mean['point_estimate']);
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/criterion-text.js

const TIME = /^(\S.*?)?\s+time:\s+\[\S+ \S+ ([\d.]+) (\S+) \S+ \S+\]$/u;
const criterionText = {
    id: 'criterion-text',
    title: 'criterion text',
    faults: [],
    detect: (head) => /\stime:\s+\[\d/u.test(head) && !/^\s*[{<[]/u.test(head),
    read: (text, collector) => {
        let before = '';
        for (const line of wholeLines(text)) {
            const [, name, estimate, unit] = TIME.exec(line) ?? [];
            if (estimate !== undefined && unit !== undefined)
                collector.add(name ?? before, unit, Number(estimate));
            before = line.trim();
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/go-bench.js


const go_bench_LINE = /^(Benchmark\S*?)(?:-\d+)?\s+\d+\s+(\d.*)$/u;
const FAILED = /^(?:FAIL|--- FAIL:|panic:)/u;
const EXACT = new Set(['allocs/op']);
const goBench = {
    id: 'go-bench',
    title: 'go test -bench',
    faults: ['SYNTAX'],
    detect: (head) => /^(?:goos|goarch|pkg|cpu): /mu.test(head) && !/^\s*[{<]/u.test(head),
    read: (text, collector) => {
        let [pkg, isDone] = ['', false];
        for (const [at, line] of wholeLines(text).entries()) {
            if (FAILED.test(line))
                throw new fault/* FormatFault */._z('SYNTAX', `line ${at + 1} says that a benchmark failed`, 0);
            if (line.startsWith('pkg: '))
                [pkg, isDone] = [`${line.slice(5).trim()}.`, false];
            if (/^(?:PASS|ok\s)/u.test(line))
                isDone = true;
            const [, name, rest] = go_bench_LINE.exec(line) ?? [];
            if (name === undefined || rest === undefined)
                continue;
            isDone = false;
            const words = rest.trim().split(/\s+/u);
            for (let pair = 0; pair + 1 < words.length; pair += 2) {
                const unit = words[pair + 1];
                const isTime = unit === 'ns/op';
                const better = unit.endsWith('/s') ? 'more' : 'less';
                collector.add(`${pkg}${name}${isTime ? '' : ` ${unit}`}`, unit, Number(words[pair]), {
                    better,
                    exact: EXACT.has(unit),
                });
            }
        }
        if (!isDone)
            throw new fault/* FormatFault */._z('TRUNCATED', 'there is no PASS at its end', text.length);
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/google-benchmark.js


const RATES = [
    ['bytes_per_second', 'bytes/s'],
    ['items_per_second', 'items/s'],
];
const googleBenchmark = {
    id: 'google-benchmark',
    title: 'Google Benchmark JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"context"\s*:\s*\{/u.test(head) && /"(?:library_build_type|num_cpus)"/u.test(head),
    read: (text, collector) => {
        for (const entry of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text))['benchmarks'])) {
            const one = (0,json_record/* asRecord */.qY)(entry);
            if (one['run_type'] === 'aggregate' || one['error_occurred'] === true)
                continue;
            const name = (0,json_record/* asText */.e1)(one['run_name']) || (0,json_record/* asText */.e1)(one['name']);
            const unit = (0,json_record/* asText */.e1)(one['time_unit']) || 'ns';
            collector.add(name, unit, one['real_time']);
            collector.add(`${name} CPU`, unit, one['cpu_time']);
            for (const [key, rate] of RATES)
                collector.add(`${name} ${rate}`, rate, one[key], { better: 'more' });
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/hyperfine.js


const MEASURED = [
    ['time_wall_clock', '', 's'],
    ['time_cpu', ' CPU', 's'],
    ['memory_peak_resident', ' memory', 'B'],
];
const hyperfine = {
    id: 'hyperfine',
    title: 'hyperfine JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/u.test(head) ||
        /^\s*\{\s*"schema_version"\s*:\s*\d+\s*,\s*"metadata"\s*:\s*\{\s*"hyperfine_version"\s*:/u.test(head),
    read: (text, collector) => {
        for (const entry of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text))['results']).map(json_record/* asRecord */.qY)) {
            const command = (0,json_record/* asText */.e1)(entry['command']);
            if (entry['measurements'] !== undefined)
                readRuns(entry, (0,json_record/* asText */.e1)(entry['name']) || command, collector);
            else {
                const times = (0,json_record/* asList */.DD)(entry['times']);
                collector.add(command, 's', times.length > 0 ? times : entry['median']);
                const [user, system] = [entry['user'], entry['system']];
                if (typeof user === 'number' && typeof system === 'number')
                    collector.add(`${command} CPU`, 's', user + system);
            }
        }
    },
};
function readRuns(entry, name, collector) {
    const runs = (0,json_record/* asList */.DD)(entry['measurements']).map(json_record/* asRecord */.qY);
    for (const [key, called, unit] of MEASURED) {
        const told = runs.flatMap((run) => (run[key] === undefined ? [] : [(0,json_record/* asRecord */.qY)(run[key])['value']]));
        if (told.length > 0)
            collector.add(`${name}${called}`, unit, told);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/jmh.js


const jmh = {
    id: 'jmh',
    title: 'JMH JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\[\s*\{\s*"jmhVersion"\s*:/u.test(head),
    read: (text, collector) => {
        for (const entry of (0,json_record/* asList */.DD)((0,whole_json/* wholeJson */.e)(text))) {
            const one = (0,json_record/* asRecord */.qY)(entry);
            collector.ranOn((0,json_record/* asText */.e1)(one['vmName']), (0,json_record/* asText */.e1)(one['jdkVersion']), 1);
            const params = Object.entries((0,json_record/* asRecord */.qY)(one['params'])).map(([key, value]) => `${key}=${String(value)}`);
            const name = [(0,json_record/* asText */.e1)(one['benchmark']), ...params].join(' ');
            const add = (metric, suffix) => {
                const { scoreUnit, rawData, score } = (0,json_record/* asRecord */.qY)(metric);
                const samples = (0,json_record/* asList */.DD)(rawData).flatMap(json_record/* asList */.DD);
                const unit = (0,json_record/* asText */.e1)(scoreUnit);
                const better = unit.startsWith('ops/') ? 'more' : 'less';
                collector.add(`${name}${suffix}`, unit, samples.length > 0 ? samples : score, { better });
            };
            add(one['primaryMetric'], '');
            for (const [key, metric] of Object.entries((0,json_record/* asRecord */.qY)(one['secondaryMetrics'])))
                add(metric, ` ${key}`);
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/k6.js


const TRENDS = new Set(['avg', 'min', 'med', 'max']);
const k6 = {
    id: 'k6',
    title: 'k6 summary',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{/u.test(head) && /"(?:http_req_duration|iteration_duration|iterations|vus)"\s*:\s*\{/u.test(head),
    read: (text, collector) => {
        for (const [name, entry] of Object.entries((0,json_record/* asRecord */.qY)((0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text))['metrics']))) {
            const metric = (0,json_record/* asRecord */.qY)(entry);
            const values = (0,json_record/* asRecord */.qY)(metric['values'] ?? metric);
            const isTrend = metric['type'] === 'trend' || 'avg' in values;
            const unit = (metric['contains'] ?? 'time') === 'time' ? 'ms' : (0,json_record/* asText */.e1)(metric['contains']);
            for (const [key, value] of Object.entries(values)) {
                const short = key.replace(/^p\(([\d.]+)\)$/u, 'p$1');
                if (isTrend && (TRENDS.has(short) || /^p[\d.]+$/u.test(short)))
                    collector.add(`${name}.${short}`, unit, value);
                else if (short === 'count')
                    collector.add(`${name}.count`, 'count', value, { better: 'more' });
                else if (short === 'rate' && 'count' in values)
                    collector.add(`${name}.rate`, '/s', value, { better: 'more' });
                else if ('passes' in values && (short === 'rate' || short === 'value'))
                    collector.add(`${name}.rate`, 'share', value, betterShare(name));
            }
        }
    },
};
function betterShare(name) {
    return { better: name.startsWith('checks') ? 'more' : 'less' };
}

// EXTERNAL MODULE: ./build/js/shared/formats/iso-time.js
var iso_time = __webpack_require__(98100);
;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/k6-stream.js



const PERCENTILES = [0.9, 0.95];
const MOST_VALUES = 1 << 24;
const MOST_METRICS = 2000;
const SPANS = new Set(['iteration_duration', 'http_req_duration', 'group_duration']);
const LONGEST_SPAN_MS = 30 * 86_400_000;
const [NEWLINE, SMALLEST] = [0x0a, 64];
const k6Stream = {
    id: 'k6-stream',
    title: 'k6 JSON stream',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{(?:"metric"\s*:\s*"[^"]{0,200}"\s*,\s*)?"type"\s*:\s*"(?:Metric|Point)"/u.test(head),
    read: (text, collector) => {
        const bytes = Buffer.from(text, 'utf8');
        new StreamReader(collector).consume(bytes, bytes.length, true);
    },
    open: (collector) => new StreamReader(collector),
};
class StreamReader {
    #collector;
    #series = new Map();
    #kept = 0;
    #firstMs = Number.POSITIVE_INFINITY;
    #lastMs = Number.NEGATIVE_INFINITY;
    constructor(collector) {
        this.#collector = collector;
    }
    consume(bytes, end, last) {
        let start = 0;
        for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, start)) {
            this.#line(bytes.toString('utf8', start, at), start);
            start = at + 1;
        }
        if (!last)
            return start;
        if (bytes.toString('utf8', start, end).trim() !== '')
            throw new fault/* FormatFault */._z('TRUNCATED', 'the stream ends within a line', start);
        this.#finish();
        return end;
    }
    #line(text, offset) {
        if (text.trim() === '')
            return;
        let line;
        try {
            line = (0,json_record/* asRecord */.qY)(JSON.parse(text));
        }
        catch {
            throw new fault/* FormatFault */._z('SYNTAX', 'a line is no JSON', offset);
        }
        const [name, data] = [(0,json_record/* asText */.e1)(line['metric']), (0,json_record/* asRecord */.qY)(line['data'])];
        if (line['type'] === 'Metric')
            this.#define(name, data);
        if (line['type'] === 'Point')
            this.#point(name, data, offset);
    }
    #define(name, { type, contains, submetrics }) {
        if (this.#series.has(name) || this.#series.size >= MOST_METRICS)
            return;
        const own = (0,json_record/* asList */.DD)(submetrics).map((one) => {
            const { name: sub, tags } = (0,json_record/* asRecord */.qY)(one);
            return { name: (0,json_record/* asText */.e1)(sub), tags: Object.entries((0,json_record/* asRecord */.qY)(tags)) };
        });
        const named = own.filter((one) => one.name !== '');
        const unit = (contains ?? 'time') === 'time' ? 'ms' : (0,json_record/* asText */.e1)(contains);
        const series = (more) => {
            return { type: (0,json_record/* asText */.e1)(type), unit, values: new Float64Array(0), count: 0, sum: 0, nonZero: 0, submetrics: more };
        };
        this.#series.set(name, series(named));
        for (const one of named)
            if (!this.#series.has(one.name))
                this.#series.set(one.name, series([]));
    }
    #point(name, { time, value, tags }, offset) {
        const series = this.#series.get(name);
        const number = (0,json_record/* asNumber */.i)(value);
        if (series === undefined || number === undefined)
            return;
        const at = timeMs((0,json_record/* asText */.e1)(time));
        if (at !== undefined) {
            const tookMs = SPANS.has(name) && number > 0 && number < LONGEST_SPAN_MS ? number : 0;
            this.#firstMs = Math.min(this.#firstMs, at - tookMs);
            this.#lastMs = Math.max(this.#lastMs, at);
        }
        this.#add(series, number, offset);
        if (series.submetrics.length === 0)
            return;
        const known = (0,json_record/* asRecord */.qY)(tags);
        for (const sub of series.submetrics)
            if (sub.tags.every(([key, wanted]) => Object.hasOwn(known, key) && known[key] === wanted))
                this.#add(this.#series.get(sub.name), number, offset);
    }
    #add(series, value, offset) {
        series.sum += value;
        if (value !== 0)
            series.nonZero++;
        if (series.type === 'trend') {
            if (this.#kept++ >= MOST_VALUES)
                throw new fault/* FormatFault */._z('TOO-LONG', 'the stream has more values than are kept', offset);
            if (series.count === series.values.length) {
                const larger = new Float64Array(Math.max(SMALLEST, 2 * series.count));
                larger.set(series.values);
                series.values = larger;
            }
            series.values[series.count] = value;
        }
        series.count++;
    }
    #finish() {
        const seconds = (this.#lastMs - this.#firstMs) / 1000;
        for (const [name, series] of this.#series) {
            if (series.count === 0)
                continue;
            if (series.type === 'trend')
                this.#trend(name, series);
            if (series.type === 'rate') {
                const better = name.startsWith('checks') ? 'more' : 'less';
                this.#collector.add(`${name}.rate`, 'share', series.nonZero / series.count, { better });
            }
            if (series.type !== 'counter')
                continue;
            this.#collector.add(`${name}.count`, 'count', series.sum, { better: 'more' });
            if (seconds > 0)
                this.#collector.add(`${name}.rate`, '/s', series.sum / seconds, { better: 'more' });
        }
    }
    #trend(name, { values, count, sum, unit }) {
        const sorted = values.subarray(0, count).sort();
        const figures = [
            ['avg', sum / count],
            ['min', sorted[0]],
            ['med', percentile(sorted, 0.5)],
            ['max', sorted[count - 1]],
            ...PERCENTILES.map((share) => [`p${100 * share}`, percentile(sorted, share)]),
        ];
        for (const [figure, value] of figures)
            this.#collector.add(`${name}.${figure}`, unit, value);
    }
}
function percentile(sorted, share) {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
}
function timeMs(text) {
    const whole = (0,iso_time/* isoTimeMs */.L)(text);
    return whole === undefined ? undefined : whole + 1000 * Number(/\.\d+/u.exec(text)?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/libtest-bench.js


const libtest_bench_LINE = /^test (.+?)\s+\.\.\. bench:\s+([\d,.]+) ns\/iter/u;
const RUNNING = /^running \d+ tests?$/u;
const libtestBench = {
    id: 'libtest-bench',
    title: 'cargo bench (libtest)',
    faults: [],
    detect: (head) => /^test .+ \.\.\. bench:\s/mu.test(head),
    read: (text, collector) => {
        let isDone = false;
        for (const line of wholeLines(text)) {
            if (line.startsWith('test result:'))
                isDone = true;
            if (RUNNING.test(line))
                isDone = false;
            const [, name, nanoseconds] = libtest_bench_LINE.exec(line) ?? [];
            if (name === undefined)
                continue;
            isDone = false;
            collector.add(name, 'ns/iter', Number(nanoseconds.replaceAll(',', '')));
        }
        if (!isDone)
            throw new fault/* FormatFault */._z('TRUNCATED', 'there is no result at its end', text.length);
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/locust.js


const locust_PERCENTILES = [50, 95, 99];
const locust = {
    id: 'locust',
    title: 'Locust JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\[\s*\{/u.test(head) && /"num_none_requests"\s*:|"num_reqs_per_sec"\s*:/u.test(head),
    read: (text, collector) => {
        for (const entry of (0,json_record/* asList */.DD)((0,whole_json/* wholeJson */.e)(text))) {
            const one = (0,json_record/* asRecord */.qY)(entry);
            const name = `${(0,json_record/* asText */.e1)(one['method'])} ${(0,json_record/* asText */.e1)(one['name'])}`.trim();
            const [requests, failures] = [Number(one['num_requests']), Number(one['num_failures'])];
            const times = Object.entries((0,json_record/* asRecord */.qY)(one['response_times']))
                .map(([ms, count]) => ({ ms: Number(ms), count: Number(count) }))
                .sort((a, b) => a.ms - b.ms);
            for (const percentile of locust_PERCENTILES)
                collector.add(`${name}.p${percentile}`, 'ms', percentileOf(times, percentile / 100));
            const seconds = Number(one['last_request_timestamp']) - Number(one['start_time']);
            if (seconds > 0)
                collector.add(`${name}.rate`, '/s', requests / seconds, { better: 'more' });
            collector.add(`${name}.failures`, 'share', failures / requests);
        }
    },
};
function percentileOf(times, share) {
    let left = share * times.reduce((sum, { count }) => sum + count, 0);
    for (const { ms, count } of times) {
        left -= count;
        if (left <= 0)
            return ms;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/plain-benchmarks.js


const plainBenchmarks = {
    id: 'plain-benchmarks',
    title: 'list of benchmarks (JSON)',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\[\s*\{[^{}[\]]*"(?:value|samples)"\s*:/u.test(head) && /^\s*\[\s*\{[^{}[\]]*"name"\s*:|"name"/u.test(head),
    read: (text, collector) => {
        for (const entry of (0,json_record/* asList */.DD)((0,whole_json/* wholeJson */.e)(text))) {
            const { name, unit, value, samples, better, exact } = (0,json_record/* asRecord */.qY)(entry);
            const own = (0,json_record/* asList */.DD)(samples).length > 0 ? samples : ((0,json_record/* asNumber */.i)(value) ?? Number.parseFloat((0,json_record/* asText */.e1)(value)));
            collector.add((0,json_record/* asText */.e1)(name), (0,json_record/* asText */.e1)(unit), own, {
                ...(better === 'less' || better === 'more' ? { better } : {}),
                exact: exact === true,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/pytest-benchmark.js


const pytestBenchmark = {
    id: 'pytest-benchmark',
    title: 'pytest-benchmark JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"machine_info"\s*:/u.test(head),
    read: (text, collector) => {
        const report = (0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text));
        const machine = (0,json_record/* asRecord */.qY)(report['machine_info']);
        collector.ranOn((0,json_record/* asText */.e1)(machine['python_implementation']), (0,json_record/* asText */.e1)(machine['python_version']));
        for (const entry of (0,json_record/* asList */.DD)(report['benchmarks'])) {
            const one = (0,json_record/* asRecord */.qY)(entry);
            const stats = (0,json_record/* asRecord */.qY)(one['stats']);
            const data = (0,json_record/* asList */.DD)(stats['data']);
            collector.add((0,json_record/* asText */.e1)(one['fullname']) || (0,json_record/* asText */.e1)(one['name']), 's', data.length > 0 ? data : stats['median']);
        }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/vitest-bench.js


const vitestBench = {
    id: 'vitest-bench',
    title: 'vitest bench JSON',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"files"\s*:\s*\[\s*\{\s*"filepath"\s*:[^{}]*"groups"\s*:/u.test(head),
    read: (text, collector) => {
        for (const file of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text))['files']))
            for (const entry of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(file)['groups'])) {
                const group = (0,json_record/* asRecord */.qY)(entry);
                for (const benchmark of (0,json_record/* asList */.DD)(group['benchmarks'])) {
                    const one = (0,json_record/* asRecord */.qY)(benchmark);
                    const samples = (0,json_record/* asList */.DD)(one['samples']);
                    const middle = samples.length > 0 ? samples : (one['median'] ?? one['mean']);
                    collector.add(`${(0,json_record/* asText */.e1)(group['fullName'])} > ${(0,json_record/* asText */.e1)(one['name'])}`, 'ms', middle);
                }
            }
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/benchmarks/index.js



















const BENCHMARK_FORMATS = [
    googleBenchmark,
    goBench,
    criterion,
    criterionEstimates,
    criterionText,
    libtestBench,
    pytestBenchmark,
    hyperfine,
    jmh,
    benchmarkDotnet,
    vitestBench,
    benchmarkJs,
    asv/* asv */.d,
    k6,
    k6Stream,
    artillery,
    autocannon,
    locust,
    plainBenchmarks,
];


/***/ }),

/***/ 14448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wholeJson),
/* harmony export */   i: () => (/* binding */ jsonLines)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);

function wholeJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const said = error.message;
        const at = Number(/at position (\d+)/u.exec(said)?.[1] ?? text.length);
        const early = at >= text.trimEnd().length || /Unterminated|end of JSON/u.test(said);
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z(early ? 'TRUNCATED' : 'SYNTAX', early ? 'the report ends too early' : 'it is no JSON', at);
    }
}
function jsonLines(text) {
    let offset = 0;
    return text.split('\n').flatMap((line) => {
        const start = offset;
        offset += line.length + 1;
        if (line.trim() === '')
            return [];
        try {
            return [wholeJson(line)];
        }
        catch (error) {
            const { kind, message } = error;
            const isLast = offset > text.length;
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z(isLast ? kind : 'SYNTAX', isLast ? message : 'a line is no JSON', start);
        }
    });
}


/***/ }),

/***/ 98100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTimeMs)
/* harmony export */ });
/* harmony import */ var _policy_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const ISO = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/u;
function isoTimeMs(text) {
    const [, day = '', hour, minute, second = '0', zone] = ISO.exec(text ?? '') ?? [];
    const days = (0,_policy_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(day);
    if (days === undefined || zone === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
        return undefined;
    const sign = zone.startsWith('-') ? -1 : 1;
    const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
    return (((days * 24 + Number(hour)) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
}


/***/ })

};
