export const id = 2751;
export const ids = [2751];
export const modules = {

/***/ 29930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ FACTS_SHAPE),
/* harmony export */   y: () => (/* binding */ Shape)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

class Shape {
    #refuse;
    constructor(refuse) {
        this.#refuse = refuse;
    }
    invalid(path) {
        throw this.#refuse(path);
    }
    object(value, path) {
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : this.invalid(path);
    }
    list(value, path) {
        return Array.isArray(value) ? value : this.invalid(path);
    }
    text(value, path) {
        return typeof value === 'string' ? value : this.invalid(path);
    }
    texts(value, path) {
        return this.list(value, path).map((one) => this.text(one, path));
    }
    flag(value, path) {
        return typeof value === 'boolean' ? value : this.invalid(path);
    }
    count(value, path) {
        return Number.isSafeInteger(value) && value >= 0 ? value : this.invalid(path);
    }
    number(value, path) {
        return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : this.invalid(path);
    }
    word(value, words, path) {
        return words.find((word) => word === value) ?? this.invalid(path);
    }
    digest(value, path) {
        const text = this.text(value, path);
        return /^[0-9a-f]{64}$/u.test(text) ? text : this.invalid(path);
    }
    problem(value, path) {
        const own = this.object(value, path);
        for (const key of ['code', 'reason', 'hint'])
            this.text(own[key], `${path}.${key}`);
        if (own['location'] === undefined)
            return;
        const place = this.object(own['location'], `${path}.location`);
        this.text(place['path'], `${path}.location.path`);
        for (const key of ['line', 'column'])
            if (place[key] !== undefined)
                this.count(place[key], `${path}.location.${key}`);
    }
    commit(value, path) {
        const text = this.text(value, path);
        return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : this.invalid(path);
    }
}
const FACTS_SHAPE = new Shape((path) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
}));


/***/ }),

/***/ 55425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eJ: () => (/* binding */ jsonRecord),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
function jsonValue(json) {
    json.peek();
    const start = json.p;
    json.skip();
    return JSON.parse(json.bytes.toString('utf8', start, json.p));
}
function jsonRecord(json) {
    return asRecord(jsonValue(json));
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 65913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ measureText),
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
function measureText(value, unit) {
    const text = Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
    return unit === '' ? text : `${text} ${unit}`;
}
function changeText(before, now) {
    if (before === 0)
        return '';
    const percent = (100 * (now - before)) / Math.abs(before);
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ THIS_RUN),
  F: () => (/* binding */ measuredChart)
});

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/rank-test.js
var rank_test = __webpack_require__(61031);
;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/boundary.js


const NEIGHBOURHOOD = 20;
const CLOSE = 10;
const LEAST_SHARE = 0.01;
const MOST_CHANCE = 0.01;
const MOST_HEIGHT_SIGMAS = 100;
function frameOf(scale, noise) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of scale.values) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return { scale, noise, height: Math.min(most - least, MOST_HEIGHT_SIGMAS * noise) };
}
function prominence({ scale, height }, from, at, to) {
    const { values, share, leastNoise } = scale;
    const before = values.subarray(Math.max(from, at - NEIGHBOURHOOD), at);
    const after = values.subarray(at, Math.min(to, at + NEIGHBOURHOOD));
    const levels = [(0,order_statistics/* median */.JZ)(before), (0,order_statistics/* median */.JZ)(after)];
    if (share(...levels) < LEAST_SHARE)
        return 0;
    const jump = (0,order_statistics/* median */.JZ)(after.subarray(0, CLOSE)) - (0,order_statistics/* median */.JZ)(before.subarray(-CLOSE));
    const difference = levels[1] - levels[0];
    if (jump * difference <= 0 || (0,rank_test/* rankTest */.N)(before, after) > MOST_CHANCE)
        return 0;
    const residuals = new Float64Array(before.length + after.length);
    for (let index = 0; index < before.length; index++)
        residuals[index] = before[index] - levels[0];
    for (let index = 0; index < after.length; index++)
        residuals[before.length + index] = after[index] - levels[1];
    const noise = Math.max((0,order_statistics/* spreadAround */.P)(residuals, 0), leastNoise);
    return Math.sqrt((Math.abs(jump) / noise) * (Math.abs(difference) / height));
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/partition.js
function partition(values, penalty, shortest) {
    const sums = sumsOf(values);
    const places = [0, ...candidates(sums, Math.sqrt(penalty) / 2, shortest), values.length];
    const best = new Float64Array(places.length);
    const before = new Int32Array(places.length);
    let open = [0];
    best[0] = -penalty;
    for (let end = 1; end < places.length; end++) {
        let least = Number.POSITIVE_INFINITY;
        const costs = open.map((start) => best[start] + cost(sums, places[start], places[end]));
        for (let at = 0; at < open.length; at++) {
            const start = open[at];
            if (costs[at] + penalty >= least || places[end] - places[start] < shortest)
                continue;
            least = costs[at] + penalty;
            before[end] = start;
        }
        best[end] = least;
        open = open.filter((_, at) => costs[at] <= least);
        open.push(end);
    }
    const cuts = [];
    for (let end = before[places.length - 1]; end > 0; end = before[end])
        cuts.push(places[end]);
    return settled(sums, cuts.reverse(), values.length, shortest);
}
function settled(sums, cuts, length, shortest) {
    for (let index = 0; index < cuts.length; index++) {
        const [from, to] = [cuts[index - 1] ?? 0, cuts[index + 1] ?? length];
        let [least, leastAt] = [Number.POSITIVE_INFINITY, cuts[index]];
        for (let at = from + shortest; at + shortest <= to; at++) {
            const size = cost(sums, from, at) + cost(sums, at, to);
            if (size < least)
                [least, leastAt] = [size, at];
        }
        cuts[index] = leastAt;
    }
    return cuts;
}
function candidates(sums, least, shortest) {
    const length = sums.values.length - 1;
    const found = new Set();
    for (let width = shortest; width * 2 <= length; width *= 2) {
        const limit = least * Math.sqrt(2 * width);
        const radius = Math.max(1, width >> 2);
        let [top, topAt] = [0, -1];
        for (let at = width; at + width <= length; at++) {
            const size = Math.abs(sums.values[at + width] - 2 * sums.values[at] + sums.values[at - width]);
            if (size >= limit && size > top)
                [top, topAt] = [size, at];
            if (topAt < 0 || at - topAt < radius)
                continue;
            found.add(topAt);
            [top, topAt] = [0, -1];
        }
        if (topAt >= 0)
            found.add(topAt);
    }
    return [...found].sort((one, other) => one - other);
}
function cost({ values, squares }, from, to) {
    const sum = values[to] - values[from];
    return squares[to] - squares[from] - (sum * sum) / (to - from);
}
function sumsOf(series) {
    const [values, squares] = [new Float64Array(series.length + 1), new Float64Array(series.length + 1)];
    const centre = series[0];
    for (let at = 0; at < series.length; at++) {
        const value = series[at] - centre;
        values[at + 1] = values[at] + value;
        squares[at + 1] = squares[at] + value * value;
    }
    return { values, squares };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/scale.js

const LEAST_NOISE = 0.002;
function scaled(series) {
    if (series.every((value) => value > 0)) {
        const share = (one, other) => Math.expm1(Math.abs(one - other));
        return { values: series.map(Math.log), leastNoise: LEAST_NOISE, share };
    }
    const sizes = series.map(Math.abs);
    const size = (0,order_statistics/* median */.JZ)(sizes) || (0,order_statistics/* median */.JZ)(sizes.filter((value) => value > 0)) || 1;
    const share = (one, other) => {
        const smaller = Math.min(Math.abs(one), Math.abs(other));
        return one === other ? 0 : Math.abs(one - other) / smaller;
    };
    return { values: series, leastNoise: LEAST_NOISE * size, share };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/winsorised.js
function winsorised(values, reach, limit) {
    const window = [];
    const clipped = new Float64Array(values.length);
    for (let at = 0; at < Math.min(reach, values.length); at++)
        insert(window, values[at]);
    for (let at = 0; at < values.length; at++) {
        if (at + reach < values.length)
            insert(window, values[at + reach]);
        if (at > reach)
            window.splice(position(window, values[at - reach - 1]), 1);
        const middle = window.length >> 1;
        const level = window.length % 2 === 1 ? window[middle] : (window[middle - 1] + window[middle]) / 2;
        clipped[at] = Math.min(Math.max(values[at], level - limit), level + limit);
    }
    return clipped;
}
function insert(sorted, value) {
    sorted.push(value);
    let at = sorted.length - 1;
    while (at > 0 && sorted[at - 1] > value) {
        sorted[at] = sorted[at - 1];
        at--;
    }
    sorted[at] = value;
}
function position(sorted, value) {
    let at = 0;
    while (sorted[at] !== value)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/change-points.js





const CHANGE_RULES = { penalty: 6, leastProminence: 0.5 };
const REACH = 5;
const SPIKE_SIGMAS = 3;
const SHORTEST = 3;
const SHOWN = 20;
function changePoints(series, { penalty, leastProminence } = CHANGE_RULES) {
    const places = [];
    for (let at = 0; at < series.length; at++)
        if (Number.isFinite(series[at]))
            places.push(at);
    const values = Float64Array.from(places, (at) => series[at]);
    if (values.length <= 2 * SHORTEST)
        return [];
    const scale = scaled(values);
    const noise = Math.max((0,order_statistics/* stepNoise */.ZT)(scale.values), scale.leastNoise);
    const sigmas = winsorised(scale.values, REACH, SPIKE_SIGMAS * noise).map((value) => value / noise);
    const cuts = [0, ...partition(sigmas, penalty * Math.log(values.length), SHORTEST), values.length];
    const frame = frameOf(scale, noise);
    const prominences = cuts.map((_, index) => prominenceOf(index));
    for (let weak = weakest(); weak.length > 0; weak = weakest()) {
        for (const index of weak) {
            cuts.splice(index, 1);
            prominences.splice(index, 1);
            for (const beside of [index - 1, index])
                prominences[beside] = prominenceOf(beside);
        }
    }
    return cuts.slice(1, -1).map((at, index) => ({
        at: places[at],
        before: (0,order_statistics/* median */.JZ)(values.subarray(Math.max(cuts[index], at - SHOWN), at)),
        after: (0,order_statistics/* median */.JZ)(values.subarray(at, Math.min(cuts[index + 2], at + SHOWN))),
    }));
    function weakest() {
        return prominences
            .flatMap((own, index) => {
            const [before = 0, after = 0] = [prominences[index - 1], prominences[index + 1]];
            return own < leastProminence && own <= before && own < after ? [index] : [];
        })
            .reverse();
    }
    function prominenceOf(index) {
        if (index === 0 || index === cuts.length - 1)
            return Number.POSITIVE_INFINITY;
        return prominence(frame, cuts[index - 1], cuts[index], cuts[index + 1]);
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/exact-comparison.js
var exact_comparison = __webpack_require__(59571);
// EXTERNAL MODULE: ./build/js/shared/history/measure-text.js
var measure_text = __webpack_require__(65913);
;// CONCATENATED MODULE: ./build/js/shared/history/level-series.js




const MOST_CHANGES = 40;
const SAME_WITHIN = 4;
function levelSeries(series, runs) {
    const { points } = series;
    if (points.length === 0)
        return { levels: [], changes: [] };
    const cuts = [0, ...cutsOf(series), points.length];
    const levels = cuts.slice(0, -1).map((from, at) => {
        const own = points.slice(from, cuts[at + 1]);
        return { from: own[0].run, to: own.at(-1).run, value: (0,order_statistics/* median */.JZ)(own.map(({ value }) => value)) };
    });
    const changes = levels.slice(1).map((level, at) => {
        const cut = cuts[at + 1];
        if (series.exact)
            return changeOf(points[cut - 1].value, { ...level, value: points[cut].value }, series, runs);
        return changeOf(levels[at].value, level, series, runs);
    });
    return { levels: series.exact ? [] : levels, changes };
}
function cutsOf({ points, exact, share, better, told }) {
    const values = points.map(({ value }) => value);
    const found = exact
        ? values.flatMap((value, at) => {
            const before = values[at - 1];
            if (before === undefined)
                return [];
            const result = (0,exact_comparison/* compareExactly */.K)(before, value, better, { share, absolute: 0 });
            return result === 'worse' || result === 'better' ? [at] : [];
        })
        : changePoints(values).map(({ at }) => at);
    const missed = told.filter((at) => at > 0 && at < values.length && !found.some((other) => Math.abs(other - at) <= SAME_WITHIN));
    return [...new Set([...found, ...missed])].sort((a, b) => a - b).slice(-MOST_CHANGES);
}
function changeOf(before, { from, value }, { unit, better }, runs) {
    const isWorse = value > before === (better === 'less');
    return {
        run: from,
        text: stepText(before, value, unit),
        detail: `${isWorse ? 'worse' : 'better'}, from ${(0,measure_text/* measureText */.T)(before, unit)} to ${(0,measure_text/* measureText */.T)(value, unit)}, since ${runs[from] ?? 'a run'}`,
        tone: isWorse ? 'bad' : 'good',
    };
}
function stepText(before, now, unit) {
    if (before === 0 || now === 0)
        return (0,measure_text/* measureText */.T)(now, unit === '%' ? unit : '');
    if (unit !== '%')
        return (0,measure_text/* changeText */.k)(before, now);
    const points = Math.abs(now - before);
    return `${now < before ? '−' : '+'}${points.toFixed(points < 0.1 ? 2 : 1)} pp`;
}

;// CONCATENATED MODULE: ./build/js/shared/history/measured-chart.js


const THIS_RUN = 'this run';
const LONGEST_UNIT = 24;
const MOST_TOLD = 5;
function measuredChart(series, runs) {
    const { name, standing, tone, limits } = series;
    const unit = series.unit.slice(0, LONGEST_UNIT);
    const points = series.points.filter(({ value }) => Math.abs(value) < 1e300);
    const { levels, changes } = levelSeries({ ...series, unit, points }, runs);
    const values = points.map(({ value }) => value);
    const range = [minimum(values), maximum(values)].map((value) => (0,measure_text/* measureText */.T)(value, unit)).join(' to ');
    const told = changes.slice(-MOST_TOLD).reverse();
    const sentences = [
        `${points.length} values from ${range}; the last is ${(0,measure_text/* measureText */.T)(values.at(-1) ?? 0, unit)}, and ${series.better} is better`,
        ...told.map(({ text, detail }) => `${text}: ${detail}`),
        ...(changes.length > told.length ? [`${changes.length - told.length} earlier changes`] : []),
        ...limits.map(({ text }) => `Limit: ${text}`),
    ];
    return {
        name,
        unit,
        standing,
        tone,
        matters: changes.length > 0 || tone === 'bad' || tone === 'warn' || tone === 'good',
        description: `${sentences.join('. ')}.`,
        points,
        levels,
        changes,
        limits,
    };
}
function minimum(values) {
    return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
function maximum(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
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

/***/ 59571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareExactly)
/* harmony export */ });
function compareExactly(before, now, better, { share, absolute }) {
    if (!Number.isFinite(before) || !Number.isFinite(now))
        return 'incomparable';
    const step = now - before;
    if (Math.abs(step) <= Math.max(absolute, share * Math.abs(before)))
        return 'same';
    return step > 0 === (better === 'more') ? 'better' : 'worse';
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


/***/ }),

/***/ 61031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rankTest),
/* harmony export */   W: () => (/* binding */ normalTail)
/* harmony export */ });
function rankTest(one, other) {
    const [n, m] = [one.length, other.length];
    const all = Array.from({ length: n + m }, (_, at) => at < n ? { value: one[at], isFirst: true } : { value: other[at - n], isFirst: false }).sort((a, b) => a.value - b.value);
    let [ranks, ties] = [0, 0];
    for (let from = 0; from < all.length;) {
        let to = from;
        while (to < all.length && all[to].value === all[from].value)
            to++;
        for (let at = from; at < to; at++)
            if (all[at].isFirst)
                ranks += (from + 1 + to) / 2;
        ties += (to - from) ** 3 - (to - from);
        from = to;
    }
    const total = n + m;
    const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
    if (!(variance > 0))
        return 1;
    const distance = Math.abs(ranks - (n * (n + 1)) / 2 - (n * m) / 2);
    return normalTail(Math.max(0, distance - 0.5) / Math.sqrt(variance));
}
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + x / 2);
    const series = [
        -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
        0.17087277,
    ].reduceRight((sum, coefficient) => coefficient + t * sum, 0);
    return Math.min(1, t * Math.exp(-x * x + series));
}


/***/ })

};
