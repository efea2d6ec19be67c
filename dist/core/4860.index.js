export const id = 4860;
export const ids = [4860];
export const modules = {

/***/ 64860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  behaviour: () => (/* binding */ behaviour)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/anomaly-scan/pages/kinds.js
var kinds = __webpack_require__(30262);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/check-site.js
var check_site = __webpack_require__(4646);
// EXTERNAL MODULE: ./build/js/anomaly-scan/behaviour/profile.js
var behaviour_profile = __webpack_require__(81427);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/check-behaviour.js




const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.behaviour';
const OPTIONS = 'options.families.behaviour';
function checkBehaviour(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    (0,check_site/* checkSiteOptions */.K)(settings['site'], `${OPTIONS}.site`);
    const wanted = SHAPE.texts(settings['pages'], `${OPTIONS}.pages`);
    SHAPE.text(settings['profile'], `${OPTIONS}.profile`);
    SHAPE.flag(settings['update'], `${OPTIONS}.update`);
    const own = SHAPE.object(facts, FACTS);
    const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
    for (const name of ['name', 'version'])
        SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
    if (own['profile'] !== null && !(0,behaviour_profile/* isProfile */.S9)(own['profile']))
        SHAPE.invalid(`${FACTS}.profile`);
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
    for (const list of ['deeds', 'unstable'])
        for (const one of SHAPE.list(own[list], `${path}.${list}`)) {
            const deed = SHAPE.object(one, `${path}.${list}`);
            SHAPE.word(deed['kind'], kinds/* KINDS */.G, `${path}.${list}.kind`);
            SHAPE.text(deed['what'], `${path}.${list}.what`);
            if (deed['place'] === undefined)
                continue;
            const place = SHAPE.object(deed['place'], `${path}.${list}.place`);
            SHAPE.text(place['path'], `${path}.${list}.place.path`);
            if (place['line'] !== undefined)
                SHAPE.count(place['line'], `${path}.${list}.place.line`);
        }
    return SHAPE.text(own['page'], `${path}.page`);
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/anomaly-scan/pages/script-name.js
var script_name = __webpack_require__(84140);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/decide-behaviour.js



const WORDS = {
    hosts: 'asks',
    scripts: 'runs the script',
    evals: 'runs text as code:',
    storage: 'keeps',
    workers: 'starts the worker',
    serviceWorkers: 'starts the service worker',
};
function compare({ page, deeds, unstable }, profile) {
    const known = Object.hasOwn(profile, page) ? profile[page] : undefined;
    const unknown = deeds.filter(({ kind, what }) => known?.[kind].includes(what) !== true);
    const isOwn = ({ kind, what }) => kind === 'scripts' && what.startsWith('/') && known?.scripts.some((own) => (0,script_name/* nameOf */.V)(own) === (0,script_name/* nameOf */.V)(what)) === true;
    const seen = new Set([...deeds, ...unstable].map(({ kind, what }) => `${kind} ${what}`));
    const names = new Set(deeds.filter(({ kind }) => kind === 'scripts').map(({ what }) => (0,script_name/* nameOf */.V)(what)));
    return {
        fresh: unknown.filter((deed) => !isOwn(deed)),
        changed: unknown.filter(isOwn),
        vanished: kinds/* KINDS */.G.flatMap((kind) => (known?.[kind] ?? [])
            .filter((what) => !seen.has(`${kind} ${what}`))
            .filter((what) => !(kind === 'scripts' && what.startsWith('/') && names.has((0,script_name/* nameOf */.V)(what))))
            .map((what) => ({ kind, what }))),
    };
}
function decideBehaviour(options, facts) {
    const { profile, pages, problems } = facts;
    const isCompared = profile !== null && !options.update;
    const compared = isCompared ? pages.map((own) => [own, compare(own, profile)]) : [];
    const count = (of) => compared.reduce((sum, [, own]) => sum + of(own).length, 0);
    const deeds = pages.reduce((sum, own) => sum + own.deeds.length, 0);
    const fresh = count((own) => own.fresh);
    return {
        problems: [...problems, ...(profile === null && !options.update ? [noProfile(options)] : [])],
        findings: compared.flatMap(([{ page }, own]) => [
            ...own.fresh.map((deed) => finding(page, deed, 'behaviour/new-deed', options)),
            ...own.changed.map((deed) => finding(page, deed, 'behaviour/changed-script', options)),
            ...own.vanished.map((deed) => finding(page, deed, 'behaviour/no-longer', options)),
        ]),
        metrics: {
            behaviour: {
                pages: pages.length,
                deeds,
                new: isCompared ? fresh : null,
                changedScripts: isCompared ? count((own) => own.changed) : null,
                vanished: isCompared ? count((own) => own.vanished) : null,
                unstable: pages.reduce((sum, own) => sum + own.unstable.length, 0),
            },
        },
        holds: options.update
            ? `${deeds} deeds of ${pages.length} pages are in the profile`
            : `nothing that ${pages.length} pages do is new`,
    };
}
function finding(page, { kind, what, place }, rule, { profile }) {
    const words = {
        'behaviour/new-deed': [`${page} ${WORDS[kind]} ${what}, which its profile does not know`, MEANT],
        'behaviour/changed-script': [`${page} ${WORDS[kind]} ${what}, whose content changed`, KEPT],
        'behaviour/no-longer': [`${page} no longer does what its profile says: ${WORDS[kind]} ${what}`, KEPT],
    }[rule];
    return {
        rule,
        severity: rule === 'behaviour/new-deed' ? 'error' : 'notice',
        message: words[0],
        hint: words[1],
        ...locationOf(place ?? (rule === 'behaviour/no-longer' ? { path: profile } : undefined)),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, page, `${kind} ${what}`),
    };
}
const MEANT = 'If it is meant, write the profile anew with --update-profile, look at the difference, and commit it.';
const KEPT = 'The next --update-profile keeps it.';
function locationOf(place) {
    if (place === undefined)
        return {};
    const { path, line } = place;
    return { location: line === undefined ? { path } : { path, startLine: line, endLine: line } };
}
function noProfile({ profile }) {
    return {
        code: 'BEHAVIOUR-NO-PROFILE',
        reason: `${profile}, which is to say what the pages do, is not there yet`,
        hint: `Make it, look at it, and commit it: npx reliability anomaly-scan --profile ${profile} --update-profile`,
        location: { path: profile },
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/present-behaviour.js

function presentBehaviour({ update, profile: path }, { profile, pages, browser }, { findings, problems }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const outcome = problems.length > 0 ? 'inconclusive' : errors.length > 0 ? 'failed' : 'passed';
    const rows = pages.flatMap(({ page, deeds, unstable }) => {
        const compared = profile === null || update ? undefined : compare({ page, deeds, unstable }, profile);
        const row = (deed, state) => [page, deed.kind, { text: deed.what, code: true }, state];
        return [
            ...deeds.map((deed) => row(deed, stateOf(deed, compared))),
            ...unstable.map((deed) => row(deed, { text: 'once of twice', tone: 'muted' })),
        ];
    });
    return {
        tables: [
            {
                title: 'What the pages do',
                columns: ['Page', 'Kind', 'What', 'Profile'].map((label) => ({ label, align: 'left' })),
                rows,
                detail: true,
            },
        ],
        notes: [
            `Each page was loaded twice in ${browser.name} ${browser.version}, without anybody touching it; what it did once only is no finding.`,
            ...(update ? [`${path} holds what the pages did.`] : []),
        ],
        checks: [
            {
                name: 'behaviour',
                outcome,
                ...(outcome === 'failed' ? { findings: errors.map((finding) => finding.fingerprint) } : {}),
            },
        ],
    };
}
function stateOf(deed, compared) {
    if (compared === undefined)
        return { text: 'not compared', tone: 'muted' };
    if (compared.fresh.includes(deed))
        return { text: 'new', tone: 'bad' };
    return compared.changed.includes(deed) ? { text: 'changed', tone: 'muted' } : { text: 'known', tone: 'good' };
}

// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/page-paths.js
var page_paths = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/settings.js
var settings = __webpack_require__(14407);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/settings.js



function configureBehaviour(values) {
    return {
        site: (0,settings/* configureSite */.U)(values),
        pages: (0,page_paths/* somePagePaths */.q)(values),
        ...(values.has('browser') ? { browser: (0,narrow/* textOf */.b6)(values, 'browser') } : {}),
        profile: (0,narrow/* textOf */.b6)(values, 'profile'),
        update: (0,narrow/* flagOf */.iP)(values, 'update-profile'),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/family.js






const behaviour = (0,port/* defineFamily */.u)({
    id: 'behaviour',
    configure: configureBehaviour,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(5787), __webpack_require__.e(5558)]).then(__webpack_require__.bind(__webpack_require__, 75558))).collectBehaviour(context, options),
    decide: decideBehaviour,
    check: checkBehaviour,
    present: presentBehaviour,
    keep: () => undefined,
    files: ({ update, profile: path }, { pages, problems, profile }) => problems.length > 0
        ? []
        : [
            {
                name: 'behaviour.json',
                render: () => (0,behaviour_profile/* printProfile */.R6)((0,behaviour_profile/* profileOf */.dp)(pages, profile)),
                ...(update ? { alsoTo: path } : {}),
            },
        ],
});


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ printProfile),
/* harmony export */   S9: () => (/* binding */ isProfile),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   er: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _pages_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30262);


function profileOf(pages, before) {
    const learned = pages.map(({ page, deeds }) => [page, kindsOf(deeds)]);
    const all = [...Object.entries(before ?? {}), ...learned];
    return Object.fromEntries([...new Map(all)].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function kindsOf(deeds) {
    const of = (kind) => [...new Set(deeds.filter((deed) => deed.kind === kind).map(({ what }) => what))].sort();
    return Object.fromEntries(_pages_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G.map((kind) => [kind, of(kind)]));
}
function printProfile(pages) {
    return `${JSON.stringify({ version: 1, pages }, null, 2)}\n`;
}
function readProfile(path, text) {
    const value = parsed(text);
    if (value?.version !== 1 || !isProfile(value.pages))
        throw new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M(damaged(path));
    return value.pages;
}
function isProfile(value) {
    const isMapping = (one) => typeof one === 'object' && one !== null && !Array.isArray(one);
    const isTexts = (one) => Array.isArray(one) && one.every((text) => typeof text === 'string');
    return (isMapping(value) &&
        Object.values(value).every((page) => isMapping(page) && _pages_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G.every((kind) => isTexts(page[kind]))));
}
function damaged(path) {
    return {
        code: 'BEHAVIOUR-PROFILE',
        reason: `${path} is no profile of what pages do`,
        hint: 'Restore it from git, or make a new one with --update-profile.',
        location: { path },
    };
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/u, ''));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 30262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS)
/* harmony export */ });
const KINDS = ['hosts', 'scripts', 'evals', 'storage', 'workers', 'serviceWorkers'];


/***/ }),

/***/ 84140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   v: () => (/* binding */ scriptName)
/* harmony export */ });
const HASH = /([-._])(?=[\w-]*[A-Z0-9])[\w-]{8,}(?=\.[cm]?js$)/u;
function scriptName(path) {
    return path.replace(/[?#].*$/su, '').replace(HASH, '$1*');
}
function nameOf(what) {
    return what.replace(/ sha256-\S+$/u, '');
}


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
