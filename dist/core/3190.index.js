export const id = 3190;
export const ids = [3190];
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

/***/ 61402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ imageBytes)
/* harmony export */ });
function imageBytes({ layers }) {
    return layers.reduce((sum, { bytes }) => sum + bytes, 0);
}


/***/ }),

/***/ 33190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  images: () => (/* binding */ family_images)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/regression-gate/size-history.js
var size_history = __webpack_require__(17388);
;// CONCATENATED MODULE: ./build/js/regression-gate/images/check-images.js


const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.images';
const OPTIONS = 'options.families.images';
function checkImages(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.texts(settings['files'], `${OPTIONS}.files`);
    SHAPE.count(settings['minGrowth'], `${OPTIONS}.minGrowth`);
    for (const name of ['maxSize', 'maxGrowth'])
        if (settings[name] !== undefined)
            SHAPE.count(settings[name], `${OPTIONS}.${name}`);
    const own = SHAPE.object(facts, FACTS);
    const images = SHAPE.list(own['images'], `${FACTS}.images`);
    for (const image of images)
        checkImage(image);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    if (own['baselineProblem'] !== undefined)
        SHAPE.problem(own['baselineProblem'], `${FACTS}.baselineProblem`);
    if (own['history'] !== undefined)
        (0,size_history/* checkSizeHistory */.i$)(own['history'], `${FACTS}.history`);
    if (own['baseline'] !== undefined) {
        const baseline = SHAPE.object(own['baseline'], `${FACTS}.baseline`);
        SHAPE.commit(baseline['commit'], `${FACTS}.baseline.commit`);
        SHAPE.count(baseline['commitsBack'], `${FACTS}.baseline.commitsBack`);
    }
    if (images.length === 0 && problems.length === 0)
        SHAPE.invalid(`${FACTS}.images`);
    if (settings['maxGrowth'] !== undefined && own['baseline'] === undefined && own['baselineProblem'] === undefined)
        SHAPE.invalid(`${FACTS}.baseline`);
}
function checkImage(value) {
    const image = SHAPE.object(value, `${FACTS}.images`);
    for (const name of ['name', 'path'])
        SHAPE.text(image[name], `${FACTS}.images.${name}`);
    if (image['beforeBytes'] !== undefined)
        SHAPE.count(image['beforeBytes'], `${FACTS}.images.beforeBytes`);
    for (const list of ['layers', 'removed'])
        for (const one of SHAPE.list(image[list], `${FACTS}.images.${list}`)) {
            const layer = SHAPE.object(one, `${FACTS}.images.${list}`);
            SHAPE.text(layer['command'], `${FACTS}.images.${list}.command`);
            SHAPE.count(layer['bytes'], `${FACTS}.images.${list}.bytes`);
            if (layer['beforeBytes'] !== undefined)
                SHAPE.count(layer['beforeBytes'], `${FACTS}.images.${list}.beforeBytes`);
        }
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/regression-gate/byte-text.js
var byte_text = __webpack_require__(13352);
// EXTERNAL MODULE: ./build/js/regression-gate/images/facts.js
var images_facts = __webpack_require__(61402);
;// CONCATENATED MODULE: ./build/js/regression-gate/images/decide-images.js



const MOST_NAMED = 3;
function decideImages(options, facts) {
    const { images, baseline, baselineProblem, problems } = facts;
    const change = (image) => (0,images_facts/* imageBytes */.v)(image) - (image.beforeBytes ?? (0,images_facts/* imageBytes */.v)(image));
    const bytes = images.reduce((sum, image) => sum + (0,images_facts/* imageBytes */.v)(image), 0);
    const isUnknown = options.maxGrowth !== undefined && baseline === undefined && baselineProblem !== undefined;
    return {
        problems: isUnknown ? [...problems, baselineProblem] : problems,
        findings: images.flatMap((image) => [
            ...tooLarge(options, image),
            ...grown(options, image, baseline?.commit.slice(0, 7) ?? ''),
        ]),
        metrics: {
            images: {
                total: images.length,
                new: images.filter((image) => change(image) > 0).length,
                fixed: images.filter((image) => change(image) < 0).length,
                bytes,
                layers: images.reduce((sum, { layers }) => sum + layers.length, 0),
            },
        },
        holds: `${images.length === 1 ? '1 image' : `${images.length} images`} of ${(0,byte_text/* byteText */.a)(bytes)}`,
    };
}
function tooLarge({ maxSize }, image) {
    const bytes = (0,images_facts/* imageBytes */.v)(image);
    if (maxSize === undefined || bytes <= maxSize)
        return [];
    const largest = [...image.layers].sort((a, b) => b.bytes - a.bytes).slice(0, MOST_NAMED);
    return [
        {
            rule: 'images/over-budget',
            severity: 'error',
            message: `${image.name} weighs ${(0,byte_text/* byteText */.a)(bytes)}, ${(0,byte_text/* byteText */.a)(bytes - maxSize)} more than ${(0,byte_text/* byteText */.a)(maxSize)}`,
            hint: `Its largest layers: ${largest.map((layer) => `${(0,byte_text/* byteText */.a)(layer.bytes)} by ${layer.command}`).join('; ')}.`,
            measured: { value: bytes, unit: 'bytes' },
            limit: { value: maxSize, unit: 'bytes' },
            fingerprint: (0,fingerprint/* fingerprint */.R)('images/over-budget', '', image.name),
        },
    ];
}
function growsTooMuch({ maxGrowth, minGrowth }, bytes, before) {
    return maxGrowth !== undefined && bytes - before > minGrowth && (bytes - before) * 100_000 > maxGrowth * before;
}
function grown(options, image, since) {
    const { beforeBytes: before, name } = image;
    const { maxGrowth } = options;
    const bytes = (0,images_facts/* imageBytes */.v)(image);
    if (maxGrowth === undefined || before === undefined)
        return [];
    if (!growsTooMuch(options, bytes, before))
        return [];
    return [
        {
            rule: 'images/larger-than-before',
            severity: 'error',
            message: `${name} grew from ${(0,byte_text/* byteText */.a)(before)} to ${(0,byte_text/* byteText */.a)(bytes)}: ${(0,byte_text/* growthText */.b)(bytes, before)} since ${since}, and at most ${maxGrowth / 1000} % are allowed`,
            hint: `${layersThatGrew(image)} If it is worth it, waive it; the next baseline has the new size.`,
            measured: { value: bytes, unit: 'bytes' },
            limit: { value: before, unit: 'bytes' },
            fingerprint: (0,fingerprint/* fingerprint */.R)('images/larger-than-before', '', name),
        },
    ];
}
function layersThatGrew({ layers }) {
    const more = layers
        .map((layer) => ({ ...layer, growth: layer.bytes - (layer.beforeBytes ?? 0) }))
        .filter(({ growth }) => growth > 0)
        .sort((a, b) => b.growth - a.growth);
    const named = more
        .slice(0, MOST_NAMED)
        .map(({ command, growth, beforeBytes }) => beforeBytes === undefined ? `${command} is new, ${(0,byte_text/* byteText */.a)(growth)}` : `${command} by ${(0,byte_text/* byteText */.a)(growth)}`);
    const others = more.length > MOST_NAMED ? `; ${more.length - MOST_NAMED} more` : '';
    return `What grew: ${named.join('; ')}${others}.`;
}

// EXTERNAL MODULE: ./build/js/regression-gate/images/kept-images.js
var kept_images = __webpack_require__(67444);
// EXTERNAL MODULE: ./build/js/shared/families/rule-check.js
var rule_check = __webpack_require__(14596);
;// CONCATENATED MODULE: ./build/js/regression-gate/images/present-images.js





const MOST_ROWS = 100;
function presentImages(options, facts, verdict) {
    const { images, baseline } = facts;
    const isCompared = baseline !== undefined;
    const rows = images.flatMap((image) => {
        const isKnown = image.beforeBytes !== undefined;
        return [
            row({ text: image.name, code: true }, (0,images_facts/* imageBytes */.v)(image), image.beforeBytes, isCompared),
            ...image.layers.map(({ command, bytes, beforeBytes }) => row(`↳ ${command}`, bytes, isKnown ? beforeBytes : bytes, isCompared)),
            ...image.removed.map(({ command, bytes }) => row(`↳ gone: ${command}`, 0, bytes, isCompared)),
        ];
    });
    const charts = chartsOf(options, facts);
    return {
        tables: [
            {
                title: 'Images',
                columns: [
                    { label: 'Image, layers', align: 'left' },
                    { label: 'Size', align: 'right' },
                    ...(isCompared ? [{ label: 'Since the baseline', align: 'right' }] : []),
                ],
                rows: rows.slice(0, MOST_ROWS),
                ...(rows.length > MOST_ROWS ? { omittedRows: rows.length - MOST_ROWS } : {}),
            },
        ],
        notes: isCompared
            ? [`Images are compared with those of ${baseline.commit.slice(0, 7)}, layers by what made them.`]
            : [],
        checks: checksOf(options, facts, verdict),
        ...(charts === undefined ? {} : { charts }),
    };
}
function chartsOf(options, { images, history }) {
    const all = images.map((image) => {
        const { name, beforeBytes } = image;
        const bytes = (0,images_facts/* imageBytes */.v)(image);
        return {
            name,
            bytes,
            ...(beforeBytes === undefined ? {} : { beforeBytes }),
            ...(options.maxSize === undefined ? {} : { maxBytes: options.maxSize }),
            isTooMuch: beforeBytes !== undefined && growsTooMuch(options, bytes, beforeBytes),
        };
    });
    return (0,size_history/* chartSizes */.tn)('Images', history, all, (options.maxGrowth ?? 0) / 100_000);
}
function row(name, bytes, before, isCompared) {
    if (!isCompared)
        return [name, (0,byte_text/* byteText */.a)(bytes)];
    const tone = before === undefined || bytes > before ? 'warn' : 'muted';
    return [name, (0,byte_text/* byteText */.a)(bytes), { text: before === undefined ? 'new' : (0,byte_text/* growthText */.b)(bytes, before), tone }];
}
function checksOf({ maxSize, maxGrowth }, { baseline, problems }, { findings }) {
    const own = { findings, problems };
    return [
        ...(maxSize === undefined ? [] : [(0,rule_check/* ruleCheck */.v)('images: budgets', 'images/over-budget', own)]),
        ...(maxGrowth === undefined
            ? []
            : [(0,rule_check/* ruleCheck */.v)('images: growth', 'images/larger-than-before', own, baseline !== undefined)]),
    ];
}

// EXTERNAL MODULE: ./build/js/shared/config/byte-size.js
var byte_size = __webpack_require__(83849);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/growth.js
var config_growth = __webpack_require__(91922);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/js/regression-gate/images/settings.js





function configure(entries) {
    const bytes = (key) => (0,byte_size/* readByteSize */.ow)(entries.get(key)) ?? wrong(`images.${key}`, entries.get(key), byte_size/* BYTE_SIZE_FORM */.CS);
    const value = entries.get('files');
    const files = (0,narrow/* itemsOf */.S3)(value, 'images.files');
    if (files.length === 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', 'images.files is empty', 'Name at least one image.');
    const growth = entries.get('max-growth');
    return {
        files,
        ...(entries.has('max-size') ? { maxSize: bytes('max-size') } : {}),
        ...(entries.has('max-growth')
            ? { maxGrowth: (0,config_growth/* readGrowth */.IW)(growth) ?? wrong('images.max-growth', growth, config_growth/* GROWTH_FORM */.Bq) }
            : {}),
        minGrowth: entries.has('min-growth') ? bytes('min-growth') : 0,
    };
}
function wrong(label, value, form) {
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${label} is ${(0,quote/* show */.WU)(value)}, which is not allowed here`, `Expected ${form}.`);
}

;// CONCATENATED MODULE: ./build/js/regression-gate/images/family.js






const family_images = (0,port/* defineFamily */.u)({
    id: 'images',
    configure: configure,
    collect: async (context, options) => (await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 30748))).collectImages(context, options),
    decide: decideImages,
    check: checkImages,
    present: presentImages,
    keep: (_options, { problems }, detail) => problems.length > 0 ? undefined : (0,kept_images/* writeKept */.g)(detail.images, detail.history),
});


/***/ }),

/***/ 67444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept),
/* harmony export */   g: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);


const MOST_IMAGES = 1000;
const MOST_LAYERS = 2000;
function writeKept(images, history) {
    const kept = images.slice(0, MOST_IMAGES).map(({ name, layers }) => {
        const own = layers.map(({ command, bytes }) => [command, bytes]);
        return [name, own];
    });
    return { version: 1, images: kept, ...(history === undefined ? {} : { history }) };
}
function readKept(kept) {
    const { version, images } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(kept);
    if (version !== 1)
        throw damaged();
    return pairs(images, MOST_IMAGES, (layers) => pairs(layers, MOST_LAYERS, (bytes) => {
        if (!Number.isSafeInteger(bytes) || bytes < 0)
            throw damaged();
        return bytes;
    }));
}
function pairs(value, most, read) {
    if (!Array.isArray(value) || value.length > most)
        throw damaged();
    const own = new Map();
    for (const pair of value) {
        if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== 'string' || own.has(pair[0]))
            throw damaged();
        own.set(pair[0], read(pair[1]));
    }
    return own;
}
function damaged() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BASELINE-DAMAGED',
        reason: 'what the baseline keeps of images is damaged',
        hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    });
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
