export const id = 9615;
export const ids = [9615];
export const modules = {

/***/ 85459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
const MOST_LISTED = 500;


/***/ }),

/***/ 79615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundles: () => (/* binding */ bundles)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/anomaly-scan/bundles/facts.js
var bundles_facts = __webpack_require__(85459);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/check-bundles.js


const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.bundles';
const OPTIONS = 'options.families.bundles';
function checkBundles(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.texts(settings['files'], `${OPTIONS}.files`);
    if (settings['known'] !== undefined)
        SHAPE.text(settings['known'], `${OPTIONS}.known`);
    SHAPE.count(settings['maxNew'], `${OPTIONS}.maxNew`);
    const own = SHAPE.object(facts, FACTS);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    const bundles = SHAPE.list(own['bundles'], `${FACTS}.bundles`);
    for (const one of bundles) {
        const bundle = SHAPE.object(one, `${FACTS}.bundles`);
        SHAPE.text(bundle['path'], `${FACTS}.bundles.path`);
        SHAPE.count(bundle['sizeBytes'], `${FACTS}.bundles.sizeBytes`);
        SHAPE.flag(bundle['hasMap'], `${FACTS}.bundles.hasMap`);
    }
    if (bundles.length === 0 && problems.length === 0)
        SHAPE.invalid(`${FACTS}.bundles`);
    const total = SHAPE.count(own['own'], `${FACTS}.own`);
    const sinks = SHAPE.list(own['sinks'], `${FACTS}.sinks`);
    if (sinks.length !== Math.min(total, bundles_facts/* MOST_LISTED */.c))
        SHAPE.invalid(`${FACTS}.sinks`);
    const isCompared = settings['known'] !== undefined;
    let listed = 0;
    for (const one of sinks) {
        const sink = SHAPE.object(one, `${FACTS}.sinks`);
        for (const name of ['kind', 'name', 'path', 'bundle', 'key'])
            SHAPE.text(sink[name], `${FACTS}.sinks.${name}`);
        SHAPE.count(sink['line'], `${FACTS}.sinks.line`);
        SHAPE.flag(sink['isFile'], `${FACTS}.sinks.isFile`);
        if (isCompared && SHAPE.flag(sink['isNew'], `${FACTS}.sinks.isNew`))
            listed++;
    }
    if (isCompared) {
        const fresh = SHAPE.count(own['fresh'], `${FACTS}.fresh`);
        SHAPE.count(own['gone'], `${FACTS}.gone`);
        if (listed !== Math.min(fresh, bundles_facts/* MOST_LISTED */.c))
            SHAPE.invalid(`${FACTS}.fresh`);
    }
    for (const one of SHAPE.list(own['packages'], `${FACTS}.packages`)) {
        const entry = SHAPE.object(one, `${FACTS}.packages`);
        SHAPE.text(entry['name'], `${FACTS}.packages.name`);
        SHAPE.count(entry['count'], `${FACTS}.packages.count`);
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/decide-bundles.js

const RULE = 'bundles/dangerous-sink';
function decideBundles({ maxNew }, facts) {
    const { own, fresh, sinks, packages, problems } = facts;
    const isOver = fresh !== undefined && fresh > maxNew;
    const told = fresh === undefined ? sinks : sinks.filter(({ isNew }) => isNew === true);
    const seen = new Map();
    return {
        problems,
        findings: told.map((sink) => {
            const place = (seen.get(sink.key) ?? 0) + 1;
            seen.set(sink.key, place);
            return finding(sink, place, isOver);
        }),
        metrics: {
            bundles: {
                scripts: facts.bundles.length,
                own,
                new: fresh ?? null,
                gone: facts.gone ?? null,
                ofPackages: packages.reduce((sum, { count }) => sum + count, 0),
            },
        },
        holds: fresh === undefined ? `${own} dangerous sinks of own code` : `${own} dangerous sinks of own code, ${fresh} new`,
    };
}
function finding(sink, place, isOver) {
    const { kind, name, path, line, isFile, bundle, isNew } = sink;
    return {
        rule: RULE,
        severity: isOver ? 'error' : 'warning',
        message: `${isFile ? '' : `${path}:${line}: `}a text that is no constant goes into ${name} (${kind})${isNew === true ? ', which is not known' : ''}`,
        hint: 'Use textContent, a sanitiser or Trusted Types; if it is harmless, add it to the file of known sinks.',
        location: isFile ? { path, startLine: line } : { path: bundle },
        fingerprint: (0,fingerprint/* fingerprint */.R)(RULE, path, `${sink.key} ${place}`),
    };
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/bundles/known-sinks.js
var known_sinks = __webpack_require__(60134);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/present-bundles.js
function presentBundles({ known }, { bundles, own, fresh, gone, sinks, packages, problems }, { findings }) {
    const ofPackages = packages.reduce((sum, { count }) => sum + count, 0);
    const sums = {
        title: 'Dangerous sinks in built scripts',
        columns: ['Scripts', 'Own', ...(fresh === undefined ? [] : ['New', 'Gone']), 'Of packages'].map((label) => ({
            label,
            align: 'right',
        })),
        rows: [
            [
                String(bundles.length),
                String(own),
                ...(fresh === undefined
                    ? []
                    : [fresh === 0 ? '0' : { text: String(fresh), tone: 'bad' }, String(gone ?? 0)]),
                String(ofPackages),
            ],
        ],
    };
    const each = {
        title: 'Dangerous sinks of own code',
        columns: ['Where', 'Sink', 'Kind'].map((label) => ({ label, align: 'left' })),
        rows: sinks.map(({ path, line, name, kind }) => [
            { text: `${path}:${line}`, code: true },
            { text: name, code: true },
            kind,
        ]),
        ...(own > sinks.length ? { omittedRows: own - sinks.length } : {}),
        detail: true,
    };
    const foreign = {
        title: 'Dangerous sinks of packages',
        columns: [
            { label: 'Package', align: 'left' },
            { label: 'Sinks', align: 'right' },
        ],
        rows: packages.map(({ name, count }) => [{ text: name, code: true }, String(count)]),
        detail: true,
    };
    const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one.fingerprint);
    const name = 'bundles: new sinks';
    const check = errors.length > 0
        ? { name, outcome: 'failed', findings: errors }
        : { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
    const unmapped = bundles.filter(({ hasMap }) => !hasMap).length;
    return {
        tables: [sums, ...(sinks.length === 0 ? [] : [each]), ...(packages.length === 0 ? [] : [foreign])],
        notes: unmapped === 0
            ? []
            : [
                `${unmapped} of ${bundles.length} built scripts have no source map: what packages brought along counts as own code there.`,
            ],
        checks: known === undefined ? [] : [check],
    };
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/settings.js


function configure(values) {
    const entries = (0,narrow/* entriesOf */.Mc)(values.get('bundles'), 'bundles');
    const named = entries.get('files');
    const files = (0,narrow/* itemsOf */.S3)(named, 'bundles.files');
    if (files.length === 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', 'bundles.files is empty', 'Name at least one glob.');
    return {
        files,
        ...(entries.has('known') ? { known: (0,narrow/* textOf */.b6)(entries, 'known') } : {}),
        maxNew: entries.has('max-new') ? (0,narrow/* integerOf */.cP)(entries, 'max-new') : 0,
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/family.js






const bundles = (0,port/* defineFamily */.u)({
    id: 'bundles',
    configure: configure,
    collect: async (context, options) => (await __webpack_require__.e(/* import() */ 8395).then(__webpack_require__.bind(__webpack_require__, 68395))).collectBundles(context, options),
    decide: decideBundles,
    check: checkBundles,
    present: presentBundles,
    keep: () => undefined,
    files: (_options, { own, sinks, problems }) => own > sinks.length || problems.length > 0 ? [] : [{ name: 'sinks.json', render: () => (0,known_sinks/* printKnown */.VD)(sinks) }],
});


/***/ }),

/***/ 60134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ compareSinks),
/* harmony export */   Uj: () => (/* binding */ readKnown),
/* harmony export */   VD: () => (/* binding */ printKnown)
/* harmony export */ });
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

const KEY = /^[0-9a-f]{16}$/u;
function printKnown(sinks) {
    const counts = new Map();
    for (const { key, kind, path } of sinks) {
        const known = counts.get(key);
        if (known === undefined)
            counts.set(key, { key, kind, path, count: 1 });
        else
            known.count++;
    }
    const rows = [...counts.values()].sort((a, b) => compare(a.path, b.path) || compare(a.key, b.key));
    return `{\n  "version": 1,\n  "sinks": [${rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')}${rows.length === 0 ? '' : '\n  '}]\n}\n`;
}
function readKnown(path, text) {
    if (text === undefined)
        throw damaged(path, 'is not there');
    const value = parsed(text);
    if (value?.version !== 1 || !Array.isArray(value.sinks))
        throw damaged(path, 'is damaged');
    return value.sinks.map((one) => {
        const { key, kind, path: place, count } = (one ?? {});
        const isWhole = typeof key === 'string' && KEY.test(key) && typeof kind === 'string' && typeof place === 'string';
        if (!isWhole || !Number.isSafeInteger(count) || count < 1)
            throw damaged(path, 'is damaged');
        return { key: key, kind: kind, path: place, count: count };
    });
}
function compareSinks(now, known) {
    const left = new Map();
    for (const { key, count } of known)
        left.set(key, (left.get(key) ?? 0) + count);
    const isNew = now.map((key) => {
        const count = left.get(key) ?? 0;
        if (count > 0)
            left.set(key, count - 1);
        return count === 0;
    });
    return { isNew, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function damaged(path, how) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BUNDLES-KNOWN',
        reason: `the file of known sinks ${path} ${how}`,
        hint: 'Run once without known, copy sinks.json of the report folder there, look at what is in it, and commit it.',
        location: { path },
    });
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


/***/ })

};
