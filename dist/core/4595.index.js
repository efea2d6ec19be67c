export const id = 4595;
export const ids = [4595];
export const modules = {

/***/ 54595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparison: () => (/* binding */ comparison)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/check-comparison.js

const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const OPTIONS = 'options.families.comparison';
const FACTS = 'facts.families.comparison';
function checkComparison(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    for (const name of ['command', 'build', 'base'])
        SHAPE.text(settings[name], `${OPTIONS}.${name}`);
    for (const name of ['reports', 'moreIsBetter', 'exact'])
        SHAPE.texts(settings[name], `${OPTIONS}.${name}`);
    for (const name of ['minChange', 'maxUncertainty', 'timeLimitMs', 'seed'])
        SHAPE.count(settings[name], `${OPTIONS}.${name}`);
    const pairs = SHAPE.count(settings['pairs'], `${OPTIONS}.pairs`);
    if (pairs === 0 || SHAPE.count(settings['mostPairs'], `${OPTIONS}.mostPairs`) < pairs)
        SHAPE.invalid(`${OPTIONS}.pairs`);
    const own = SHAPE.object(facts, FACTS);
    for (const name of ['base', 'head'])
        SHAPE.commit(own[name], `${FACTS}.${name}`);
    const run = SHAPE.count(own['run'], `${FACTS}.run`);
    SHAPE.word(own['measure'], ['reports', 'cpu', 'wall'], `${FACTS}.measure`);
    SHAPE.flag(own['uncommitted'], `${FACTS}.uncommitted`);
    for (const name of ['onlyBase', 'onlyHead'])
        SHAPE.texts(own[name], `${FACTS}.${name}`);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const problem of problems)
        SHAPE.problem(problem, `${FACTS}.problems`);
    const metrics = SHAPE.list(own['metrics'], `${FACTS}.metrics`);
    for (const metric of metrics)
        checkMetric(metric, run, `${FACTS}.metrics`);
    if (metrics.length === 0 && problems.length === 0)
        SHAPE.invalid(`${FACTS}.metrics`);
}
function checkMetric(value, run, path) {
    const metric = SHAPE.object(value, path);
    for (const name of ['name', 'unit'])
        SHAPE.text(metric[name], `${path}.${name}`);
    SHAPE.word(metric['better'], ['less', 'more'], `${path}.better`);
    SHAPE.flag(metric['exact'], `${path}.exact`);
    const numbers = (name) => {
        const list = SHAPE.list(metric[name], `${path}.${name}`);
        return list.every(Number.isFinite) && list.length <= run ? list.length : SHAPE.invalid(`${path}.${name}`);
    };
    if (numbers('base') !== numbers('head'))
        SHAPE.invalid(`${path}.head`);
}

// EXTERNAL MODULE: ./build/js/shared/history/measure-text.js
var measure_text = __webpack_require__(65913);
// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/regression-gate/comparison/judgement.js
var judgement = __webpack_require__(56245);
// EXTERNAL MODULE: ./build/js/regression-gate/comparison/rule-ids.js
var rule_ids = __webpack_require__(22417);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/decide-comparison.js




function decideComparison(options, facts) {
    const judged = (0,judgement/* judge */.S)(options, facts);
    const of = (standing) => judged.filter((one) => one.standing === standing);
    const problems = [...facts.problems];
    const [few, unknown] = [of('few'), [...of('unknown'), ...of('suspect')]];
    if (few.length > 0)
        problems.push(tooFew(few));
    if (unknown.length > 0)
        problems.push(uncertain(unknown, options));
    return {
        problems,
        findings: [...of('worse').map((one) => worse(one, facts)), ...facts.onlyBase.map((name) => removed(name, facts))],
        metrics: {
            comparison: {
                base: facts.base,
                pairs: facts.run,
                compared: judged.length - few.length,
                regressed: of('worse').length,
                improved: of('better').length,
                inconclusive: few.length + unknown.length,
            },
        },
        holds: `${judged.length === 1 ? judged[0].metric.name : `${judged.length} metrics`} as in ${facts.base.slice(0, 7)} or better, ${facts.run} pairs of runs`,
    };
}
function changeOf({ before, now, change, interval }) {
    if (change === undefined || interval === undefined)
        return (0,measure_text/* changeText */.k)(before, now);
    const [low, high] = interval;
    return `${(0,measure_text/* changeText */.k)(1, 1 + change)} (95 %: ${(0,measure_text/* changeText */.k)(1, 1 + low)} to ${(0,measure_text/* changeText */.k)(1, 1 + high)})`;
}
function worse(one, { base }) {
    const { metric, before, now, p, pairs } = one;
    const sure = p === undefined ? '' : `, ${pairs} pairs, p = ${p.toPrecision(1)}`;
    return {
        rule: rule_ids/* COMPARISON_RULES */.Q.worse,
        severity: 'error',
        message: `${metric.name} went from ${(0,measure_text/* measureText */.T)(before, metric.unit)} to ${(0,measure_text/* measureText */.T)(now, metric.unit)}: ${changeOf(one)}${sure}`,
        hint: `Look at what changed since ${base.slice(0, 12)} in what is measured, or waive it.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* COMPARISON_RULES */.Q.worse, '', metric.name),
    };
}
function removed(name, { base }) {
    return {
        rule: rule_ids/* COMPARISON_RULES */.Q.removed,
        severity: 'warning',
        message: `${name} is measured in ${base.slice(0, 7)} and not any more`,
        hint: 'If it was renamed, it is compared again with the next change; if it was taken out, nothing guards what it measured.',
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* COMPARISON_RULES */.Q.removed, '', name),
    };
}
function named(judged) {
    return judged.length === 1 ? judged[0].metric.name : `${judged[0].metric.name} and ${judged.length - 1} more`;
}
function tooFew(few) {
    return {
        code: 'COMPARISON-FEW',
        reason: `of ${named(few)}, ${few[0].pairs} pairs of runs can be compared, too few to tell a change from chance`,
        hint: 'Measure something that takes longer, at least 0.1 s of CPU time, and is measured in every run; or raise pairs and most-pairs.',
    };
}
function uncertain(unknown, { maxUncertainty }) {
    return {
        code: 'COMPARISON-UNCERTAIN',
        reason: `${named(unknown)} may be worse by more than ${maxUncertainty / 1000} %: ${changeOf(unknown[0])} after ${unknown[0].pairs} pairs of runs`,
        hint: 'Measure for longer in each run, or on a quieter machine; raise most-pairs; or say how much may stay unknown (max-uncertainty).',
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/present-comparison.js




const MOST_ROWS = 50;
const WORDS = {
    worse: 'worse',
    unknown: 'too noisy to say',
    suspect: 'perhaps worse',
    few: 'too few pairs',
    better: 'better',
    same: 'as before',
};
const ORDER = Object.keys(WORDS);
const MEASURES = {
    cpu: 'the CPU time of all processes of the command',
    wall: 'the time that the command took by the clock, because this system tells no CPU time',
    reports: 'what the command reports',
};
function presentComparison(options, facts, { findings, problems }) {
    const ranked = [...(0,judgement/* judge */.S)(options, facts)].sort((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing));
    const shown = ranked.slice(0, MOST_ROWS);
    const [base, head] = [facts.base.slice(0, 7), facts.head.slice(0, 7)];
    const own = findings.filter(({ rule }) => rule === rule_ids/* COMPARISON_RULES */.Q.worse);
    const check = {
        name: 'comparison: changes',
        ...(own.length > 0
            ? { outcome: 'failed', findings: own.map((finding) => finding.fingerprint) }
            : { outcome: problems.length > 0 ? 'inconclusive' : 'passed' }),
    };
    return {
        tables: [
            {
                title: `${base} and ${head}, run in turns`,
                columns: [
                    { label: 'Metric', align: 'left' },
                    { label: `Base ${base}`, align: 'right' },
                    { label: `Head ${head}`, align: 'right' },
                    { label: 'Change', align: 'right' },
                    { label: 'Standing', align: 'left' },
                    { label: 'Pairs', align: 'right' },
                ],
                rows: shown.map(row),
                ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
            },
        ],
        notes: [
            `${facts.run} pairs of runs in clean copies of both commits, compared by ${MEASURES[facts.measure]}.`,
            ...(facts.uncommitted ? ['What is not committed was not measured.'] : []),
            ...(facts.onlyHead.length > 0 ? [`Only this commit measures ${facts.onlyHead.slice(0, 10).join(', ')}.`] : []),
        ],
        checks: [check],
    };
}
function row(one) {
    const { metric, standing, before, now, pairs } = one;
    const tone = standing === 'worse' ? 'bad' : standing === 'same' || standing === 'better' ? 'muted' : 'warn';
    return [
        { text: metric.name, code: true },
        (0,measure_text/* measureText */.T)(before, metric.unit),
        (0,measure_text/* measureText */.T)(now, metric.unit),
        changeOf(one),
        { text: WORDS[standing], tone },
        String(pairs),
    ];
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/duration.js
var duration = __webpack_require__(40225);
// EXTERNAL MODULE: ./build/js/shared/config/growth.js
var growth = __webpack_require__(91922);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/settings.js





const DEFAULTS = {
    pairs: 10,
    'most-pairs': 60,
    'min-change': 2000,
    'max-uncertainty': 20_000,
    'time-limit': 600_000,
    seed: 1,
};
function configure(entries) {
    const text = (key) => (entries.has(key) ? (0,narrow/* textOf */.b6)(entries, key) : '');
    const whole = (key) => entries.has(key) ? (0,narrow/* integerOf */.cP)(entries, key) : DEFAULTS[key];
    const globs = (key) => {
        const value = entries.get(key) ?? [];
        return (0,narrow/* itemsOf */.S3)(value, `comparison.${key}`);
    };
    const read = (key, form, reader) => {
        const value = entries.get(key);
        const amount = value === undefined ? DEFAULTS[key] : reader(value);
        if (amount === undefined)
            throw wrong(key, value, form);
        return amount;
    };
    const command = text('command');
    if (command.trim() === '')
        throw wrong('command', command, 'a command, for example node bench/parse.js');
    const pairs = whole('pairs');
    return {
        command,
        build: text('build'),
        base: text('base'),
        reports: globs('reports'),
        pairs,
        mostPairs: Math.max(pairs, whole('most-pairs')),
        minChange: read('min-change', growth/* GROWTH_FORM */.Bq, growth/* readGrowth */.IW),
        maxUncertainty: read('max-uncertainty', growth/* GROWTH_FORM */.Bq, growth/* readGrowth */.IW),
        timeLimitMs: read('time-limit', duration/* DURATION_FORM */.ec, duration/* readDuration */.$7),
        seed: whole('seed'),
        moreIsBetter: globs('more-is-better'),
        exact: globs('exact'),
    };
}
function wrong(key, value, form) {
    return (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `comparison.${key} is ${(0,quote/* show */.WU)(value)}, which is not allowed here`, `Expected ${form}.`);
}

;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/family.js





const comparison = (0,port/* defineFamily */.u)({
    id: 'comparison',
    configure: configure,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(4786), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 8991))).collectComparison(context, options),
    decide: decideComparison,
    check: checkComparison,
    present: presentComparison,
    keep: () => undefined,
});


/***/ }),

/***/ 56245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _shared_policy_paired_paired_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60691);

function judge({ pairs, mostPairs, minChange, maxUncertainty }, { metrics, run }) {
    const rules = {
        pairs,
        mostPairs,
        run,
        leastChange: minChange / 100_000,
        mostUncertain: Math.max(minChange, maxUncertainty) / 100_000,
    };
    return (0,_shared_policy_paired_paired_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(metrics, rules).map((judged, at) => ({ ...judged, metric: metrics[at] }));
}


/***/ }),

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

/***/ 86964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ defineFamily)
/* harmony export */ });
function defineFamily(family) {
    return family;
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

/***/ 60691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ff: () => (/* binding */ comparePairs),
  dx: () => (/* binding */ looks)
});

// UNUSED EXPORTS: FALSE_ALARM_RATE

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/exact-comparison.js
var exact_comparison = __webpack_require__(59571);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
;// CONCATENATED MODULE: ./build/js/shared/policy/paired/holm.js
function holmAdjusted(pValues) {
    const sorted = pValues.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p);
    const adjusted = pValues.map(() => 1);
    let least = 0;
    for (const [rank, { p, at }] of sorted.entries()) {
        least = Math.max(least, Math.min(1, p * (sorted.length - rank)));
        adjusted[at] = least;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/paired/median-interval.js
const LEFT_OUT = 0.025;
function medianInterval(values) {
    const sorted = [...values].sort((one, other) => one - other);
    const { length } = sorted;
    if (length === 0)
        return [Number.NaN, Number.NaN];
    const middle = (length + 1) >> 1;
    let at = 1;
    while (at < length && atLeast(middle, length, at / length) <= LEFT_OUT)
        at++;
    return [sorted[at - 1], sorted[length - at]];
}
function atLeast(successes, tries, p) {
    let [chance, sum] = [(1 - p) ** tries, 0];
    for (let count = 0; count <= tries; count++) {
        if (count >= successes)
            sum += chance;
        chance *= ((tries - count) / (count + 1)) * (p / (1 - p));
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/paired/signed-rank.js
const MOST_DIFFERENCES = 200;
function signedRankTest(differences) {
    const sorted = differences
        .filter((difference) => difference !== 0)
        .sort((one, other) => Math.abs(one) - Math.abs(other));
    if (sorted.length === 0)
        return 1;
    if (sorted.length > MOST_DIFFERENCES)
        throw new RangeError(`more than ${MOST_DIFFERENCES} differences`);
    const ranks = [];
    for (let from = 0; from < sorted.length;) {
        let to = from;
        while (to < sorted.length && Math.abs(sorted[to]) === Math.abs(sorted[from]))
            to++;
        for (let at = from; at < to; at++)
            ranks.push(from + 1 + to);
        from = to;
    }
    const total = ranks.reduce((sum, rank) => sum + rank, 0);
    const positive = ranks.reduce((sum, rank, at) => (sorted[at] > 0 ? sum + rank : sum), 0);
    const extreme = Math.min(positive, total - positive);
    return Math.min(1, 2 * shareUpTo(ranks, total, extreme));
}
function shareUpTo(ranks, total, limit) {
    const shares = new Float64Array(total + 1);
    shares[0] = 1;
    let most = 0;
    for (const rank of ranks) {
        most += rank;
        for (let sum = most; sum >= 0; sum--)
            shares[sum] = ((sum < rank ? 0 : shares[sum - rank]) + (sum > most - rank ? 0 : shares[sum])) / 2;
    }
    return shares.subarray(0, limit + 1).reduce((sum, share) => sum + share, 0);
}

;// CONCATENATED MODULE: ./build/js/shared/policy/paired/paired-comparison.js





const FALSE_ALARM_RATE = 0.01;
const FIRST_LOOK_SHARE = 0.2;
const SUSPECT_P = 0.1;
const SECOND_LOOK = 3;
const LEAST_PAIRS = 6;
function looks({ pairs, mostPairs }) {
    return [...new Set([pairs, Math.min(mostPairs, SECOND_LOOK * pairs), mostPairs])];
}
function comparePairs(metrics, rules) {
    const isCounted = metrics.map(isExact);
    const ratios = metrics.map(({ base, head }) => base.flatMap((value, at) => (value > 0 && head[at] > 0 ? [Math.log(head[at] / value)] : [])));
    const tested = metrics.flatMap((_, at) => (!isCounted[at] && ratios[at].length >= LEAST_PAIRS ? [at] : []));
    const raw = new Map(tested.map((at) => [at, signedRankTest(ratios[at])]));
    const adjusted = holmAdjusted([...raw.values()]);
    return metrics.map((metric, at) => {
        const own = { pairs: metric.base.length, before: (0,order_statistics/* median */.JZ)(metric.base), now: (0,order_statistics/* median */.JZ)(metric.head) };
        if (isCounted[at])
            return { ...own, standing: counted(metric, own.before, own.now, rules) };
        const p = adjusted[tested.indexOf(at)];
        const least = 2 ** (1 - ratios[at].length) * tested.length;
        if (p === undefined || (isLastLook(rules) && least > levelOf(rules)))
            return { ...own, standing: 'few' };
        return { ...own, pairs: ratios[at].length, ...timed(metric, ratios[at], [raw.get(at), p], rules) };
    });
}
function isExact({ exact, base, head }) {
    const same = (values) => values.length > 0 && values.every((value) => value === values[0]);
    return exact && same(base) && same(head);
}
function counted({ better }, before, now, { leastChange }) {
    const result = (0,exact_comparison/* compareExactly */.K)(before, now, better, { share: leastChange, absolute: 0 });
    return result === 'incomparable' ? 'few' : result;
}
function timed({ better }, ratios, [raw, p], rules) {
    const { leastChange, mostUncertain } = rules;
    const middle = (0,order_statistics/* median */.JZ)(ratios);
    const [low, high] = medianInterval(ratios);
    const told = { change: Math.expm1(middle), interval: [Math.expm1(low), Math.expm1(high)], p };
    const beyond = (ratio, share) => Math.abs(Math.expm1(ratio)) >= share;
    const isWorse = middle > 0 === (better === 'less') && middle !== 0;
    if (p <= levelOf(rules) && beyond(middle, leastChange))
        return { ...told, standing: isWorse ? 'worse' : 'better' };
    const worst = better === 'less' ? Math.max(0, high) : Math.min(0, low);
    if (!isLastLook(rules) &&
        ((isWorse && raw <= SUSPECT_P && beyond(worst, leastChange)) || beyond(worst, mostUncertain)))
        return { ...told, standing: 'suspect' };
    return { ...told, standing: beyond(worst, mostUncertain) ? 'unknown' : 'same' };
}
function isLastLook({ run, mostPairs }) {
    return run >= mostPairs;
}
function levelOf(rules) {
    const [, ...later] = looks(rules);
    if (later.length === 0)
        return FALSE_ALARM_RATE;
    return FALSE_ALARM_RATE * (rules.run < later[0] ? FIRST_LOOK_SHARE : (1 - FIRST_LOOK_SHARE) / later.length);
}


/***/ })

};
