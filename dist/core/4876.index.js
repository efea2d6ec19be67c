export const id = 4876;
export const ids = [4876];
export const modules = {

/***/ 13352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ byteText),
/* harmony export */   b: () => (/* binding */ growthText)
/* harmony export */ });
function byteText(bytes) {
    const size = Math.abs(bytes);
    const sign = bytes < 0 ? '−' : '';
    if (size < 1000)
        return `${sign}${size} B`;
    if (size < 1_000_000)
        return `${sign}${(size / 1000).toFixed(1)} kB`;
    if (size < 1_000_000_000)
        return `${sign}${(size / 1_000_000).toFixed(2)} MB`;
    return `${sign}${(size / 1_000_000_000).toFixed(2)} GB`;
}
function growthText(bytes, before) {
    if (before === undefined)
        return '';
    const more = bytes - before;
    if (more === 0)
        return 'same';
    const share = before === 0 ? '' : ` (${more > 0 ? '+' : '−'}${((100 * Math.abs(more)) / before).toFixed(2)} %)`;
    return `${more > 0 ? '+' : ''}${byteText(more)}${share}`;
}


/***/ }),

/***/ 17388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ historyWith),
/* harmony export */   hx: () => (/* binding */ keptHistory),
/* harmony export */   i$: () => (/* binding */ checkSizeHistory),
/* harmony export */   tn: () => (/* binding */ chartSizes),
/* harmony export */   wn: () => (/* binding */ sizeHistory)
/* harmony export */ });
/* harmony import */ var _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29930);
/* harmony import */ var _shared_history_byte_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96010);
/* harmony import */ var _shared_history_measured_chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9687);
/* harmony import */ var _shared_history_measured_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80172);




const MOST_SERIES = 200;
const SHORT_COMMIT = 7;
function keptHistory(kept) {
    return kept === undefined ? _shared_history_measured_history_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_HISTORY */ .nF : (0,_shared_history_measured_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(kept);
}
function historyWith(history, commit, weighed, items) {
    const metrics = new Map(items.slice(0, MOST_SERIES).map(({ name, bytes }) => [name, ['B', bytes]]));
    const own = { ...history, metrics: history.metrics.filter(({ name }) => metrics.has(name)) };
    return (0,_shared_history_measured_history_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHistory */ .wn)((0,_shared_history_measured_history_js__WEBPACK_IMPORTED_MODULE_2__/* .appended */ .YP)(own, { commit, machine: weighed, metrics }));
}
function sizeHistory({ commits, machines, metrics }, weighed, names) {
    const wanted = new Set(names.slice(0, MOST_SERIES));
    return {
        commits,
        series: metrics
            .filter(({ name }) => wanted.has(name))
            .map(({ name, values }) => {
            const places = values.flatMap((bytes, at) => Number.isSafeInteger(bytes) && bytes >= 0 && machines[at] === weighed ? [at] : []);
            return { name, places, bytes: places.map((at) => values[at]) };
        })
            .filter(({ places }) => places.length > 0),
    };
}
function checkSizeHistory(value, path) {
    const own = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.object(value, path);
    const commits = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.list(own['commits'], `${path}.commits`);
    for (const commit of commits)
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.commit(commit, `${path}.commits`);
    for (const one of _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.list(own['series'], `${path}.series`)) {
        const { name, places, bytes } = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.object(one, `${path}.series`);
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(name, `${path}.series.name`);
        const weights = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.list(bytes, `${path}.series.bytes`);
        for (const weight of weights)
            _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.count(weight, `${path}.series.bytes`);
        const runs = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.list(places, `${path}.series.places`);
        if (runs.length !== weights.length)
            _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.invalid(`${path}.series.places`);
        for (const run of runs)
            if (_shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.count(run, `${path}.series.places`) >= commits.length)
                _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.invalid(`${path}.series.places`);
    }
}
function chartSizes(title, history, items, share) {
    if (history === undefined)
        return undefined;
    const runs = [...history.commits.map((commit) => commit.slice(0, SHORT_COMMIT)), _shared_history_measured_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .THIS_RUN */ .b];
    const known = new Map(history.series.map((one) => [one.name, one]));
    const ranked = items
        .flatMap((item) => {
        const own = known.get(item.name);
        return own === undefined ? [] : [{ item, own }];
    })
        .sort((one, other) => rankOf(one.item) - rankOf(other.item));
    if (ranked.length === 0)
        return undefined;
    const charts = ranked.map(({ item, own }) => {
        const [unit, factor] = (0,_shared_history_byte_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .byteUnit */ .p)(Math.max(item.bytes, ...own.bytes));
        const points = [
            ...own.bytes.map((bytes, at) => ({ run: own.places[at], value: bytes / factor })),
            { run: runs.length - 1, value: item.bytes / factor },
        ];
        const limits = item.maxBytes === undefined
            ? []
            : [
                {
                    value: item.maxBytes / factor,
                    text: `at most ${Number((item.maxBytes / factor).toPrecision(4))} ${unit}`,
                },
            ];
        const told = { name: item.name, unit, better: 'less', exact: true, share, points, told: [], limits };
        return (0,_shared_history_measured_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredChart */ .F)({ ...told, ...standingOf(item) }, runs);
    });
    const [first, rest] = [charts.filter(({ matters }) => matters), charts.filter(({ matters }) => !matters)];
    return { title, runs, charts: [...first, ...rest] };
}
function standingOf({ bytes, beforeBytes = bytes, maxBytes = bytes, isTooMuch }) {
    if (bytes > maxBytes)
        return { standing: 'beyond its budget', tone: 'bad' };
    if (isTooMuch)
        return { standing: 'grew too much', tone: 'bad' };
    if (bytes > beforeBytes)
        return { standing: 'grew', tone: 'warn' };
    if (bytes < beforeBytes)
        return { standing: 'shrank', tone: 'good' };
    return { standing: 'as before', tone: 'muted' };
}
function rankOf({ bytes, beforeBytes = bytes, maxBytes = bytes, isTooMuch }) {
    if (bytes > maxBytes || isTooMuch)
        return 0;
    return bytes === beforeBytes ? 2 : 1;
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ TOTAL),
/* harmony export */   x: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
const TOTAL = 'all files together';
const MOST_ITEMS = 5000;


/***/ }),

/***/ 84876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sizes: () => (/* binding */ sizes)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/regression-gate/size-history.js
var size_history = __webpack_require__(17388);
// EXTERNAL MODULE: ./build/js/regression-gate/sizes/facts.js
var sizes_facts = __webpack_require__(7656);
;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/check-sizes.js



const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.sizes';
const OPTIONS = 'options.families.sizes';
function checkSizes(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.texts(settings['files'], `${OPTIONS}.files`);
    SHAPE.word(settings['compression'], ['none', 'gzip', 'brotli'], `${OPTIONS}.compression`);
    SHAPE.count(settings['minGrowth'], `${OPTIONS}.minGrowth`);
    for (const name of ['maxSize', 'maxTotal', 'maxGrowth'])
        if (settings[name] !== undefined)
            SHAPE.count(settings[name], `${OPTIONS}.${name}`);
    const groups = SHAPE.list(settings['groups'], `${OPTIONS}.groups`).map((group) => SHAPE.text(SHAPE.object(group, `${OPTIONS}.groups`)['name'], `${OPTIONS}.groups`));
    const bundles = SHAPE.texts(settings['bundles'], `${OPTIONS}.bundles`);
    const own = SHAPE.object(facts, FACTS);
    const entries = SHAPE.list(own['metafiles'], `${FACTS}.metafiles`).flatMap((one) => {
        const metafile = SHAPE.object(one, `${FACTS}.metafiles`);
        for (const name of ['path', 'format'])
            SHAPE.text(metafile[name], `${FACTS}.metafiles.${name}`);
        return SHAPE.texts(metafile['entries'], `${FACTS}.metafiles.entries`);
    });
    const items = SHAPE.list(own['items'], `${FACTS}.items`).map((item) => checkItem(SHAPE.object(item, `${FACTS}.items`)));
    for (const name of ['files', 'bytes', 'rawBytes'])
        SHAPE.count(own[name], `${FACTS}.${name}`);
    for (const one of SHAPE.list(own['problems'], `${FACTS}.problems`))
        SHAPE.problem(one, `${FACTS}.problems`);
    if (own['baseline'] !== undefined)
        checkBaseline(SHAPE.object(own['baseline'], `${FACTS}.baseline`));
    if (own['history'] !== undefined)
        (0,size_history/* checkSizeHistory */.i$)(own['history'], `${FACTS}.history`);
    if (own['baselineProblem'] !== undefined)
        SHAPE.problem(own['baselineProblem'], `${FACTS}.baselineProblem`);
    if (settings['maxGrowth'] !== undefined && own['baseline'] === undefined && own['baselineProblem'] === undefined)
        SHAPE.invalid(`${FACTS}.baseline`);
    if (![...groups, ...entries].every((name) => items.some((item) => item.isGroup && item.name === name)))
        SHAPE.invalid(`${FACTS}.items`);
    const files = items.filter(({ isGroup }) => !isGroup);
    const weighed = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const known = facts;
    if (items.length < sizes_facts/* MOST_ITEMS */.x && weighed !== known.bytes)
        SHAPE.invalid(`${FACTS}.bytes`);
    if (known.files === 0 && known.problems.length === 0)
        SHAPE.invalid(`${FACTS}.files`);
    if (bundles.length > 0 && known.metafiles.length === 0 && known.problems.length === 0)
        SHAPE.invalid(`${FACTS}.metafiles`);
}
function checkItem(item) {
    const name = SHAPE.text(item['name'], `${FACTS}.items.name`);
    SHAPE.flag(item['isGroup'], `${FACTS}.items.isGroup`);
    for (const key of ['files', 'bytes', 'rawBytes'])
        SHAPE.count(item[key], `${FACTS}.items.${key}`);
    if (item['beforeBytes'] !== undefined)
        SHAPE.count(item['beforeBytes'], `${FACTS}.items.beforeBytes`);
    return { name, isGroup: item['isGroup'] === true, bytes: item['bytes'] };
}
function checkBaseline(baseline) {
    SHAPE.commit(baseline['commit'], `${FACTS}.baseline.commit`);
    for (const name of ['commitsBack', 'bytes'])
        SHAPE.count(baseline[name], `${FACTS}.baseline.${name}`);
    SHAPE.texts(baseline['removed'], `${FACTS}.baseline.removed`);
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/shared/report/words.js
var words = __webpack_require__(27752);
// EXTERNAL MODULE: ./build/js/regression-gate/byte-text.js
var byte_text = __webpack_require__(13352);
;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/decide-sizes.js




function decideSizes(options, facts) {
    const { items, baseline, bytes } = facts;
    const problems = [...facts.problems];
    if (options.maxGrowth !== undefined && baseline === undefined && facts.baselineProblem !== undefined)
        problems.push(facts.baselineProblem);
    const grown = items.filter(({ bytes: own, beforeBytes = own }) => own > beforeBytes);
    const shrunk = items.filter(({ bytes: own, beforeBytes = own }) => own < beforeBytes);
    return {
        problems,
        findings: [...tooLarge(options, facts), ...tooMuchMore(options, facts)],
        metrics: {
            sizes: {
                total: facts.files,
                new: grown.length,
                fixed: shrunk.length,
                bytes,
                rawBytes: facts.rawBytes,
                ...(baseline === undefined ? {} : { beforeBytes: baseline.bytes }),
            },
        },
        holds: `${(0,words/* counted */.hS)(facts.files, 'file')} of ${(0,byte_text/* byteText */.a)(bytes)}${baseline === undefined || bytes === baseline.bytes ? '' : `, ${(0,byte_text/* growthText */.b)(bytes, baseline.bytes)}`}`,
    };
}
function tooLarge({ maxSize, maxTotal }, { items, bytes }) {
    const over = (what, own, limit, isFile) => ({
        rule: 'sizes/over-budget',
        severity: 'error',
        message: `${what} weighs ${(0,byte_text/* byteText */.a)(own)}, ${(0,byte_text/* byteText */.a)(own - limit)} more than ${(0,byte_text/* byteText */.a)(limit)}`,
        hint: 'Look at what was added to it; split it, or leave out what is not needed.',
        ...(isFile && !what.includes('*') ? { location: { path: what } } : {}),
        measured: { value: own, unit: 'bytes' },
        limit: { value: limit, unit: 'bytes' },
        fingerprint: (0,fingerprint/* fingerprint */.R)('sizes/over-budget', isFile ? what : '', what),
    });
    return [
        ...(maxTotal !== undefined && bytes > maxTotal ? [over(sizes_facts/* TOTAL */.T, bytes, maxTotal, false)] : []),
        ...items.flatMap((item) => maxSize !== undefined && item.bytes > maxSize ? [over(item.name, item.bytes, maxSize, !item.isGroup)] : []),
    ];
}
function growsTooMuch({ maxGrowth, minGrowth }, bytes, before) {
    return maxGrowth !== undefined && bytes - before > minGrowth && (bytes - before) * 100_000 > maxGrowth * before;
}
function tooMuchMore(options, { items, bytes, baseline }) {
    const { maxGrowth } = options;
    if (maxGrowth === undefined || baseline === undefined)
        return [];
    const more = (what, own, before, item) => ({
        rule: 'sizes/larger-than-before',
        severity: 'error',
        message: `${what} grew from ${(0,byte_text/* byteText */.a)(before)} to ${(0,byte_text/* byteText */.a)(own)}: ${(0,byte_text/* growthText */.b)(own, before)} since ${baseline.commit.slice(0, 7)}, and at most ${maxGrowth / 1000} % are allowed`,
        hint: 'If it is worth it, waive it; the next baseline has the new size.',
        ...(item === undefined || item.isGroup || what.includes('*') ? {} : { location: { path: what } }),
        measured: { value: own, unit: 'bytes' },
        limit: { value: before, unit: 'bytes' },
        fingerprint: (0,fingerprint/* fingerprint */.R)('sizes/larger-than-before', '', what),
    });
    const grows = (own, before) => growsTooMuch(options, own, before);
    return [
        ...(grows(bytes, baseline.bytes) ? [more(sizes_facts/* TOTAL */.T, bytes, baseline.bytes)] : []),
        ...items.flatMap((item) => item.beforeBytes !== undefined && grows(item.bytes, item.beforeBytes)
            ? [more(item.name, item.bytes, item.beforeBytes, item)]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/js/regression-gate/sizes/kept-sizes.js
var kept_sizes = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/js/shared/families/rule-check.js
var rule_check = __webpack_require__(14596);
;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/present-sizes.js





const MOST_ROWS = 50;
function presentSizes(options, facts, verdict) {
    const { items, baseline, files, bytes } = facts;
    const change = ({ bytes: own, beforeBytes = own }) => Math.abs(own - beforeBytes);
    const ranked = [...items].sort((a, b) => change(b) - change(a) || b.bytes - a.bytes);
    const shown = ranked.slice(0, MOST_ROWS);
    const isSent = options.compression !== 'none';
    const table = {
        title: isSent ? `Sizes (${options.compression})` : 'Sizes',
        columns: [
            { label: 'What', align: 'left' },
            { label: 'Size', align: 'right' },
            ...(isSent ? [{ label: 'As it is', align: 'right' }] : []),
            ...(baseline === undefined ? [] : [{ label: 'Since the baseline', align: 'right' }]),
        ],
        rows: [
            row({
                name: files === 1 ? 'the one file' : `all ${files} files`,
                isGroup: true,
                files,
                bytes,
                rawBytes: facts.rawBytes,
                ...beforeOf(baseline),
            }, isSent, baseline !== undefined),
            ...shown.map((item) => row(item, isSent, baseline !== undefined)),
        ],
        ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
    };
    const charts = chartsOf(options, facts);
    return {
        tables: [table],
        notes: notesOf(facts),
        checks: checksOf(options, facts, verdict),
        ...(charts === undefined ? {} : { charts }),
    };
}
function chartsOf(options, { items, bytes, baseline, history }) {
    const now = (item) => ({
        ...item,
        isTooMuch: item.beforeBytes !== undefined && growsTooMuch(options, item.bytes, item.beforeBytes),
    });
    const budget = (maxBytes) => (maxBytes === undefined ? {} : { maxBytes });
    const all = [
        now({ name: sizes_facts/* TOTAL */.T, bytes, ...beforeOf(baseline), ...budget(options.maxTotal) }),
        ...items.map((item) => now({ ...item, ...budget(options.maxSize) })),
    ];
    return (0,size_history/* chartSizes */.tn)('Sizes', history, all, (options.maxGrowth ?? 0) / 100_000);
}
function beforeOf(baseline) {
    return baseline === undefined ? {} : { beforeBytes: baseline.bytes };
}
function row(item, isSent, isCompared) {
    const { name, isGroup, bytes, rawBytes, beforeBytes } = item;
    const growth = beforeBytes === undefined ? 'new' : (0,byte_text/* growthText */.b)(bytes, beforeBytes);
    const tone = beforeBytes !== undefined && bytes > beforeBytes ? 'warn' : 'muted';
    return [
        isGroup ? name : { text: name, code: true },
        (0,byte_text/* byteText */.a)(bytes),
        ...(isSent ? [(0,byte_text/* byteText */.a)(rawBytes)] : []),
        ...(isCompared ? [{ text: growth, tone }] : []),
    ];
}
function notesOf({ baseline }) {
    if (baseline === undefined)
        return [];
    const gone = baseline.removed.length;
    return [
        `Sizes are compared with those of ${baseline.commit.slice(0, 7)}${gone === 0 ? '' : `; ${gone} ${gone === 1 ? 'file of it is' : 'files of it are'} gone`}.`,
    ];
}
function checksOf({ maxSize, maxTotal, maxGrowth }, { baseline, problems }, { findings }) {
    const own = { findings, problems };
    return [
        ...(maxSize === undefined && maxTotal === undefined ? [] : [(0,rule_check/* ruleCheck */.v)('sizes: budgets', 'sizes/over-budget', own)]),
        ...(maxGrowth === undefined
            ? []
            : [(0,rule_check/* ruleCheck */.v)('sizes: growth', 'sizes/larger-than-before', own, baseline !== undefined)]),
    ];
}

// EXTERNAL MODULE: ./build/js/shared/config/byte-size.js
var byte_size = __webpack_require__(83849);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/growth.js
var growth = __webpack_require__(91922);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/settings.js





function configure(entries) {
    const bytes = (key) => (0,byte_size/* readByteSize */.ow)(entries.get(key)) ?? wrong(`sizes.${key}`, entries.get(key), byte_size/* BYTE_SIZE_FORM */.CS);
    return {
        files: globsOf(entries.get('files'), 'sizes.files'),
        compression: entries.has('compression') ? (0,narrow/* wordOf */.aG)(entries, 'compression', ['none', 'gzip', 'brotli']) : 'none',
        groups: [...(0,narrow/* entriesOf */.Mc)(entries.get('groups'), 'sizes.groups')].map(([name, globs]) => ({
            name,
            files: globsOf(globs, `sizes.groups.${name}`),
        })),
        bundles: entries.has('bundles') ? globsOf(entries.get('bundles'), 'sizes.bundles') : [],
        ...(entries.has('max-size') ? { maxSize: bytes('max-size') } : {}),
        ...(entries.has('max-total') ? { maxTotal: bytes('max-total') } : {}),
        ...(entries.has('max-growth')
            ? {
                maxGrowth: (0,growth/* readGrowth */.IW)(entries.get('max-growth')) ?? wrong('sizes.max-growth', entries.get('max-growth'), growth/* GROWTH_FORM */.Bq),
            }
            : {}),
        minGrowth: entries.has('min-growth') ? bytes('min-growth') : 0,
    };
}
function wrong(label, value, form) {
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${label} is ${(0,quote/* show */.WU)(value)}, which is not allowed here`, `Expected ${form}.`);
}
function globsOf(value, label) {
    const globs = (0,narrow/* itemsOf */.S3)(value, label);
    if (globs.length > 0)
        return globs;
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${label} is empty`, 'Name at least one glob.');
}

;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/family.js






const sizes = (0,port/* defineFamily */.u)({
    id: 'sizes',
    configure: configure,
    collect: async (context, options) => (await __webpack_require__.e(/* import() */ 3452).then(__webpack_require__.bind(__webpack_require__, 3452))).collectSizes(context, options),
    decide: decideSizes,
    check: checkSizes,
    present: presentSizes,
    keep: (_options, _facts, detail) => (0,kept_sizes/* writeKept */.g)(detail),
});


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept),
/* harmony export */   g: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7656);



function writeKept({ compression, bytes, items, history }) {
    return { version: 1, compression, bytes, items: [...items], ...(history === undefined ? {} : { history }) };
}
function readKept(kept) {
    const { version, compression, bytes, items, history } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(kept);
    const known = ['none', 'gzip', 'brotli'].find((word) => word === compression);
    if (version !== 1 || known === undefined || !isCount(bytes) || !Array.isArray(items) || items.length > _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ITEMS */ .x)
        throw damaged();
    const entries = items.map((item) => {
        if (!Array.isArray(item) || item.length !== 2 || typeof item[0] !== 'string' || !isCount(item[1]))
            throw damaged();
        return [item[0], item[1]];
    });
    const own = new Map(entries);
    if (own.size !== entries.length)
        throw damaged();
    return { compression: known, bytes, items: own, ...(history === undefined ? {} : { history: history }) };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function damaged() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BASELINE-DAMAGED',
        reason: 'what the baseline keeps of sizes is damaged',
        hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    });
}


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

/***/ 14596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ruleCheck)
/* harmony export */ });
function ruleCheck(name, rule, { findings, problems }, isKnown = true) {
    const own = findings.filter((finding) => finding.rule === rule);
    if (own.length > 0)
        return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
    return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
}


/***/ }),

/***/ 96010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ byteUnit)
/* harmony export */ });
const [KILO, MEGA] = [1000, 1_000_000];
function byteUnit(bytes) {
    if (bytes >= 10 * MEGA)
        return ['MB', MEGA];
    return bytes >= 10 * KILO ? ['kB', KILO] : ['B', 1];
}


/***/ })

};
