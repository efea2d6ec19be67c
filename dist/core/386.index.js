export const id = 386;
export const ids = [386];
export const modules = {

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkSiteOptions)
/* harmony export */ });
/* harmony import */ var _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29930);

function checkSiteOptions(value, path) {
    const site = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.object(value, path);
    if (site['directory'] === undefined) {
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['serve'], `${path}.serve`);
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['url'], `${path}.url`);
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.count(site['readyTimeoutMs'], `${path}.readyTimeoutMs`);
        return;
    }
    _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['directory'], `${path}.directory`);
    if (site['headers'] !== undefined)
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['headers'], `${path}.headers`);
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pagePaths),
/* harmony export */   q: () => (/* binding */ somePagePaths)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7534);


function pagePaths(values) {
    return [...new Set((0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(values, 'pages').map((path) => (path.startsWith('/') ? path : `/${path}`)))];
}
function somePagePaths(values) {
    const paths = pagePaths(values);
    if (paths.length === 0)
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', 'pages is empty', 'Name at least one page: pages: [/].');
    return paths;
}


/***/ }),

/***/ 14407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isLoopback),
/* harmony export */   U: () => (/* binding */ configureSite)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7534);
/* harmony import */ var _shared_config_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



const READY_TIMEOUT_S = 60;
function configureSite(values) {
    const site = (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(values.get('site'), 'site');
    const isServed = site.has('serve') || site.has('url');
    if (site.has('directory') === isServed)
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)(isServed ? 'CONFIG-CONFLICT' : 'CONFIG-MISSING-KEY', isServed ? 'site names a directory and a server' : 'site names neither a directory nor a server', 'Name one of them: site: { directory: dist, headers: public/_headers }, or site: { serve: npm run preview, url: "http://127.0.0.1:4173" }.');
    if (!isServed)
        return {
            directory: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'directory').replace(/\/+$/u, ''),
            ...(site.has('headers') ? { headers: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'headers') } : {}),
        };
    if (site.has('headers'))
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-CONFLICT', 'site.headers belongs to site.directory; a server sends its own headers', 'Leave site.headers out.');
    const seconds = site.get('ready-timeout') ?? READY_TIMEOUT_S;
    return {
        serve: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'serve'),
        url: loopback((0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'url')),
        readyTimeoutMs: Number(seconds) * 1000,
    };
}
function loopback(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && url.protocol === 'http:' && isLoopback(url.hostname) && url.username === '')
        return url.origin;
    throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `site.url is ${(0,_shared_config_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text)}, which is not on this machine`, 'Only the own build is scanned, on http://127.0.0.1, http://[::1] or http://localhost with a port.');
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(hostname);
}


/***/ }),

/***/ 50386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  twin: () => (/* binding */ twin)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/check-site.js
var check_site = __webpack_require__(4646);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/facts.js
const FAULTS = ['refused', 'error', 'missing'];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/check-twin.js



const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.twin';
const OPTIONS = 'options.families.twin';
function checkTwin(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    (0,check_site/* checkSiteOptions */.K)(settings['site'], `${OPTIONS}.site`);
    const wanted = SHAPE.texts(settings['pages'], `${OPTIONS}.pages`);
    const own = SHAPE.object(facts, FACTS);
    const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
    for (const name of ['name', 'version'])
        SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const problem of problems)
        SHAPE.problem(problem, `${FACTS}.problems`);
    const pages = SHAPE.list(own['pages'], `${FACTS}.pages`).map(checkPage);
    const isWhole = new Set(pages).size === pages.length && pages.every((page) => wanted.includes(page));
    if (!isWhole || pages.length + problems.length < wanted.length)
        SHAPE.invalid(`${FACTS}.pages`);
}
function checkPage(value) {
    const path = `${FACTS}.pages`;
    const own = SHAPE.object(value, path);
    SHAPE.flag(own['hasPolicy'], `${path}.hasPolicy`);
    checkPlace(own['policy'], `${path}.policy`);
    for (const one of SHAPE.list(own['faults'], `${path}.faults`)) {
        const fault = SHAPE.object(one, `${path}.faults`);
        SHAPE.word(fault['kind'], FAULTS, `${path}.faults.kind`);
        for (const name of ['directive', 'what'])
            SHAPE.text(fault[name], `${path}.faults.${name}`);
        checkPlace(fault['place'], `${path}.faults.place`);
    }
    return SHAPE.text(own['page'], `${path}.page`);
}
function checkPlace(value, path) {
    if (value === undefined)
        return;
    const place = SHAPE.object(value, path);
    SHAPE.text(place['path'], `${path}.path`);
    if (place['line'] !== undefined)
        SHAPE.count(place['line'], `${path}.line`);
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/decide-twin.js

const RULE = 'twin/breaks-page';
function decideTwin(_options, { pages, problems }) {
    const broken = pages.filter(({ faults }) => faults.length > 0);
    return {
        problems,
        findings: pages.flatMap((page) => page.faults.map((fault) => finding(page, fault))),
        metrics: {
            twin: {
                pages: pages.length,
                withPolicy: pages.filter(({ hasPolicy }) => hasPolicy).length,
                broken: broken.length,
            },
        },
        holds: `the policy breaks none of ${pages.length} pages`,
    };
}
function finding({ page, policy }, fault) {
    const { kind, directive, what, place } = fault;
    const line = place?.line === undefined ? '' : `:${place.line}`;
    const by = place === undefined ? '' : ` (${place.path}${line})`;
    const words = {
        refused: `${directive} refuses ${what}${by}, which ${page} does without being attacked`,
        error: `${page} has an error only under its policy: ${what}${by}`,
        missing: `${page} does not run a script under its policy: ${what}${by}`,
    }[kind];
    const at = policy ?? place;
    return {
        rule: RULE,
        severity: 'error',
        message: words,
        hint: kind === 'refused'
            ? `Allow it in ${directive}, or take it out of the page.`
            : 'Look at what the policy refuses there.',
        ...(at === undefined
            ? {}
            : {
                location: at.line === undefined ? { path: at.path } : { path: at.path, startLine: at.line, endLine: at.line },
            }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(RULE, page, `${kind} ${directive} ${what} ${place?.path ?? ''}`),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/present-twin.js
function presentTwin(_options, { pages, browser }, { findings, problems }) {
    const bare = pages.filter(({ hasPolicy }) => !hasPolicy).map(({ page }) => page);
    const outcome = problems.length > 0 ? 'inconclusive' : findings.length > 0 ? 'failed' : 'passed';
    return {
        tables: [
            {
                title: 'Pages under their own policy, without anybody attacking',
                columns: [
                    { label: 'Page', align: 'left' },
                    { label: 'Refused', align: 'right' },
                    { label: 'Errors', align: 'right' },
                    { label: 'Scripts missing', align: 'right' },
                ],
                rows: pages.map(({ page, faults }) => [
                    page,
                    ...['refused', 'error', 'missing'].map((kind) => {
                        const count = faults.filter((fault) => fault.kind === kind).length;
                        return { text: String(count), tone: count === 0 ? 'good' : 'bad' };
                    }),
                ]),
            },
        ],
        notes: [
            `Each page was loaded in ${browser.name} ${browser.version} with its policy and without; what differs was looked at twice.`,
            ...(bare.length > 0 ? [`Without any policy: ${bare.join(', ')}.`] : []),
        ],
        checks: [
            {
                name: 'twin',
                outcome,
                ...(outcome === 'failed' ? { findings: findings.map((finding) => finding.fingerprint) } : {}),
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/page-paths.js
var page_paths = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/settings.js
var settings = __webpack_require__(14407);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/settings.js



function configureTwin(values) {
    return {
        site: (0,settings/* configureSite */.U)(values),
        pages: (0,page_paths/* somePagePaths */.q)(values),
        ...(values.has('browser') ? { browser: (0,narrow/* textOf */.b6)(values, 'browser') } : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/family.js





const twin = (0,port/* defineFamily */.u)({
    id: 'twin',
    configure: configureTwin,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(5787), __webpack_require__.e(1409)]).then(__webpack_require__.bind(__webpack_require__, 98914))).collectTwin(context, options),
    decide: decideTwin,
    check: checkTwin,
    present: presentTwin,
    keep: () => undefined,
});


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
