export const id = 3397;
export const ids = [3397];
export const modules = {

/***/ 63397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sinks: () => (/* binding */ sinks)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/check-site.js
var check_site = __webpack_require__(4646);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/facts.js
const SINK_OUTCOMES = ['executed', 'blocked', 'silent', 'unmeasured'];

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/settings.js
var settings = __webpack_require__(14407);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/settings.js



const WAYS = ['parameter', 'fragment', 'field', 'message'];
const MOST_SINKS = 20;
function configureSinks(values) {
    const sinks = [...(0,narrow/* entriesOf */.Mc)(values.get('sinks'), 'sinks')].map(([name, value]) => sinkOf(name, value));
    if (sinks.length === 0 || sinks.length > MOST_SINKS)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `sinks names ${sinks.length} ways into pages`, `Name one at least, and ${MOST_SINKS} at most: sinks: { search: { page: /search, parameter: q } }.`);
    return {
        site: (0,settings/* configureSite */.U)(values),
        sinks,
        ...(values.has('browser') ? { browser: (0,narrow/* textOf */.b6)(values, 'browser') } : {}),
    };
}
function sinkOf(name, value) {
    const entries = (0,narrow/* entriesOf */.Mc)(value, `sinks.${name}`);
    const [way, ...more] = WAYS.filter((known) => entries.has(known));
    if (way === undefined || more.length > 0)
        throw (0,config_problem/* configProblem */.er)(way === undefined ? 'CONFIG-MISSING-KEY' : 'CONFIG-CONFLICT', `sinks.${name} names ${way === undefined ? 'no way' : 'several ways'} into its page`, `Name one of ${WAYS.join(', ')}.`);
    const text = (0,narrow/* textOf */.b6)(entries, way);
    if ((way === 'fragment' || way === 'message') && !text.includes('{data}'))
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `sinks.${name}.${way} has no {data}`, `Write {data} where the data is: ${way}: "{data}".`);
    if (entries.has('press') && way !== 'field')
        throw (0,config_problem/* configProblem */.er)('CONFIG-CONFLICT', `sinks.${name}.press belongs to a field`, 'Leave press out.');
    const page = (0,narrow/* textOf */.b6)(entries, 'page');
    return {
        name,
        page: page.startsWith('/') ? page : `/${page}`,
        way,
        text,
        ...(entries.has('press') ? { press: (0,narrow/* textOf */.b6)(entries, 'press') } : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/check-sinks.js




const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.sinks';
const OPTIONS = 'options.families.sinks';
function checkSinks(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    (0,check_site/* checkSiteOptions */.K)(settings['site'], `${OPTIONS}.site`);
    const declared = SHAPE.list(settings['sinks'], `${OPTIONS}.sinks`).map(checkDeclared);
    const own = SHAPE.object(facts, FACTS);
    const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
    for (const name of ['name', 'version'])
        SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const problem of problems)
        SHAPE.problem(problem, `${FACTS}.problems`);
    const sinks = SHAPE.list(own['sinks'], `${FACTS}.sinks`).map(checkSink);
    const isWhole = new Set(sinks).size === sinks.length && sinks.every((name) => declared.includes(name));
    if (!isWhole || declared.length === 0 || sinks.length + problems.length < declared.length)
        SHAPE.invalid(`${FACTS}.sinks`);
}
function checkDeclared(value) {
    const path = `${OPTIONS}.sinks`;
    const own = SHAPE.object(value, path);
    SHAPE.word(own['way'], WAYS, `${path}.way`);
    for (const name of ['page', 'text'])
        SHAPE.text(own[name], `${path}.${name}`);
    if (own['press'] !== undefined)
        SHAPE.text(own['press'], `${path}.press`);
    return SHAPE.text(own['name'], `${path}.name`);
}
function checkSink(value) {
    const path = `${FACTS}.sinks`;
    const own = SHAPE.object(value, path);
    SHAPE.flag(own['reached'], `${path}.reached`);
    if (own['policy'] !== undefined) {
        const place = SHAPE.object(own['policy'], `${path}.policy`);
        SHAPE.text(place['path'], `${path}.policy.path`);
        if (place['line'] !== undefined)
            SHAPE.count(place['line'], `${path}.policy.line`);
    }
    const tries = SHAPE.list(own['tries'], `${path}.tries`);
    if (tries.length === 0)
        SHAPE.invalid(`${path}.tries`);
    for (const one of tries) {
        const attempt = SHAPE.object(one, `${path}.tries`);
        for (const name of ['id', 'evidence'])
            SHAPE.text(attempt[name], `${path}.tries.${name}`);
        for (const name of ['without', 'with'])
            SHAPE.word(attempt[name], SINK_OUTCOMES, `${path}.tries.${name}`);
    }
    return SHAPE.text(own['name'], `${path}.name`);
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/decide-sinks.js

function decideSinks(options, facts) {
    const named = facts.sinks.map((sink) => ({ sink, of: options.sinks.find(({ name }) => name === sink.name) }));
    const live = ({ tries }) => tries.filter(({ without }) => without === 'executed');
    const through = (sink) => live(sink).filter((one) => one.with === 'executed');
    const open = named.filter(({ sink }) => live(sink).length > 0);
    const executed = open.filter(({ sink }) => through(sink).length > 0);
    return {
        problems: [...facts.problems, ...named.flatMap(({ sink, of }) => problemsOf(sink, of))],
        findings: [
            ...executed.map(({ sink, of }) => throughFinding(sink, of, through(sink))),
            ...open.filter((one) => !executed.includes(one)).map(({ sink, of }) => heldFinding(sink, of, live(sink))),
        ],
        metrics: { sinks: { declared: options.sinks.length, open: open.length, executed: executed.length } },
        holds: `none of ${facts.sinks.length} declared sinks runs what it is sent`,
    };
}
function words({ name, page, way, text }) {
    const what = {
        parameter: `the parameter ${text}`,
        fragment: 'the fragment',
        field: `the field ${text}`,
        message: 'a message',
    };
    return `${what[way]} of ${page} (${name})`;
}
function throughFinding(sink, of, through) {
    const [first] = through;
    return {
        rule: 'sinks/got-through',
        severity: 'error',
        message: `${words(of)} runs what it is sent, under the policy of the page: ${through.length} of ${sink.tries.length} payloads (${idsOf(through)}); ${first?.evidence ?? ''}`,
        hint: 'Show the data as text (textContent, the templates of the framework); then a policy is the second defence.',
        ...locationOf(sink.policy),
        fingerprint: (0,fingerprint/* fingerprint */.R)('sinks/got-through', of.page, of.name),
    };
}
function heldFinding(sink, of, live) {
    return {
        rule: 'sinks/only-policy-holds',
        severity: 'warning',
        message: `${words(of)} would run what it is sent, and only the policy of the page stops it: ${live.length} of ${sink.tries.length} payloads ran without it (${idsOf(live)}); ${live[0]?.evidence ?? ''}`,
        hint: 'Show the data as text (textContent, the templates of the framework): browsers differ, and policies change.',
        ...locationOf(sink.policy),
        fingerprint: (0,fingerprint/* fingerprint */.R)('sinks/only-policy-holds', of.page, of.name),
    };
}
function problemsOf({ reached, tries }, of) {
    const unmeasured = tries.filter((one) => one.without === 'unmeasured' || one.with === 'unmeasured');
    const isOpen = tries.some(({ without }) => without === 'executed');
    return [
        ...(unmeasured.length === 0
            ? []
            : [
                {
                    code: 'SINKS-NOT-MEASURED',
                    reason: `${unmeasured.length} payloads could not be tried to the end through ${words(of)}: ${idsOf(unmeasured)}`,
                    hint: 'Open the page by hand; give the job more time and memory.',
                },
            ]),
        ...(reached || isOpen
            ? []
            : [
                {
                    code: 'SINKS-NOT-REACHED',
                    reason: `a harmless text that was sent through ${words(of)} was not seen in the page`,
                    hint: 'Correct the parameter, the fragment, the field or the message, and name the page that shows the data.',
                },
            ]),
    ];
}
function idsOf(tries) {
    return tries.map(({ id }) => id).join(', ');
}
function locationOf(place) {
    if (place === undefined)
        return {};
    const { path, line } = place;
    return { location: line === undefined ? { path } : { path, startLine: line, endLine: line } };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/present-sinks.js
function presentSinks({ sinks: declared }, { sinks, browser }, { findings, problems }) {
    const failing = findings.filter(({ severity }) => severity === 'error');
    const outcome = problems.length > 0 ? 'inconclusive' : failing.length > 0 ? 'failed' : 'passed';
    return {
        tables: [
            {
                title: 'Data of others, sent through declared sinks of the own pages',
                columns: [
                    { label: 'Sink', align: 'left' },
                    { label: 'Ran without the policy', align: 'right' },
                    { label: 'Ran with it', align: 'right' },
                    { label: 'Seen there', align: 'left' },
                    { label: 'Page', align: 'left' },
                    { label: 'By', align: 'left' },
                ],
                rows: sinks.map(({ name, reached, tries }) => {
                    const { page = '', way = '' } = declared.find((sink) => sink.name === name) ?? {};
                    const counts = [
                        tries.filter(({ without }) => without === 'executed').length,
                        tries.filter((one) => one.with === 'executed').length,
                    ];
                    const none = reached ? 'good' : 'muted';
                    return [
                        name,
                        { text: `${counts[0]} of ${tries.length}`, tone: counts[0] === 0 ? none : 'warn' },
                        { text: String(counts[1]), tone: counts[1] > 0 ? 'bad' : counts[0] > 0 ? 'good' : none },
                        reached ? 'yes' : { text: 'no', tone: 'warn' },
                        page,
                        way,
                    ];
                }),
            },
        ],
        notes: [
            `Payloads were sent to the own pages in ${browser.name} ${browser.version}, first past their policy, and those that ran then under it. Where nothing ran, each was sent twice.`,
        ],
        checks: [
            {
                name: 'sinks',
                outcome,
                ...(outcome === 'failed' ? { findings: failing.map((finding) => finding.fingerprint) } : {}),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/family.js





const sinks = (0,port/* defineFamily */.u)({
    id: 'sinks',
    configure: configureSinks,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(2176), __webpack_require__.e(8645), __webpack_require__.e(1000)]).then(__webpack_require__.bind(__webpack_require__, 11000))).collectSinks(context, options),
    decide: decideSinks,
    check: checkSinks,
    present: presentSinks,
    keep: () => undefined,
});


/***/ }),

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
