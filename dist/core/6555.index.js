export const id = 6555;
export const ids = [6555];
export const modules = {

/***/ 42016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ readAdvisoryData),
/* harmony export */   Qe: () => (/* binding */ fixedVersionOf),
/* harmony export */   fz: () => (/* binding */ GRAVITIES),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

const GRAVITIES = ['critical', 'high', 'medium', 'low'];
const VERSION = '[0-9][0-9.a-z_\\-]+';
const WIDEST = 200;
const LONGEST_SUMMARY = 160;
const SAME_CODE = new Map([['lodash', ['lodash-es', 'lodash-amd']]]);
const TOO_WEAK = new Set(['[^a-z.]jquery:[ ]?"(§§version§§)"']);
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;
const NO_FIX = /\.999(?:\.|$)/u;
function readAdvisoryData(value, path) {
    const entries = Object.entries(objectOf(value, path));
    const libraries = entries
        .filter(([name]) => name !== 'retire-example')
        .map(([name, entry]) => readLibrary(name, objectOf(entry, path), path))
        .filter(({ advisories }) => advisories.length > 0);
    if (libraries.length === 0)
        throw damaged(path, 'names no library with a known hole');
    return libraries;
}
function readLibrary(name, entry, path) {
    const named = typeof entry['npmname'] === 'string' ? entry['npmname'] : name;
    const extractors = entry['extractors'] === undefined ? {} : objectOf(entry['extractors'], path);
    const contents = textsOf(extractors['filecontent'], path).filter((text) => !TOO_WEAK.has(text));
    return {
        name,
        packages: PACKAGE_NAME.test(named) ? [named, ...(SAME_CODE.get(named) ?? [])] : [],
        advisories: listOf(entry['vulnerabilities'], path).map((one) => readAdvisory(name, objectOf(one, path), path)),
        patterns: [
            ...contents.map((text) => ({
                expression: expressionOf(text, path),
                isBanner: /^(?:\/\\?\*|\/\/|\\\*)/u.test(text),
            })),
            ...textsOf(extractors['filecontentreplace'], path).map((text) => replaced(text, path)),
        ],
        fileNames: textsOf(extractors['filename'], path).map((text) => expressionOf(`(?:^|/)${text}$`, path)),
    };
}
function readAdvisory(library, entry, path) {
    const gravity = GRAVITIES.find((one) => one === entry['severity']);
    const below = entry['below'];
    const from = entry['atOrAbove'];
    if (gravity === undefined || (below !== undefined && typeof below !== 'string'))
        throw damaged(path, `says of ${library} neither how grave a hole is nor up to which version it is there`);
    if (below === undefined && typeof from !== 'string')
        throw damaged(path, `names no versions of a hole of ${library}`);
    const identifiers = entry['identifiers'] === undefined ? {} : objectOf(entry['identifiers'], path);
    const { CVE, githubID, retid, summary } = identifiers;
    const ids = [CVE, githubID].flat().filter((one) => typeof one === 'string');
    const url = textsOf(entry['info'], path).find((one) => /^https?:\/\//u.test(one));
    const except = textsOf(entry['excludes'], path);
    return {
        ...(typeof from === 'string' ? { from } : {}),
        ...(typeof below === 'string' ? { below } : {}),
        ...(except.length > 0 ? { except } : {}),
        gravity,
        ids: ids.length > 0 ? ids : [typeof retid === 'string' ? `retire.js-${retid}` : (url ?? 'without a number')],
        summary: typeof summary === 'string' ? oneLine(summary) : 'no summary',
        ...(url === undefined ? {} : { url }),
    };
}
function oneLine(text) {
    const line = text
        .replace(/^\s*#+\s*\w+\s+/u, '')
        .replace(/\s+/gu, ' ')
        .trim();
    return line.length <= LONGEST_SUMMARY ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_SUMMARY))} …`;
}
function fixedVersionOf({ below }) {
    return below === undefined || NO_FIX.test(below) ? undefined : below;
}
function expressionOf(text, path) {
    try {
        return new RegExp(bounded(text).replaceAll('§§version§§', VERSION), 'g');
    }
    catch {
        throw damaged(path, `has an expression that is none: ${text.slice(0, 100)}`);
    }
}
function bounded(text) {
    return text.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[*+]/gsu, (part) => part === '*' ? `{0,${WIDEST}}` : part === '+' ? `{1,${WIDEST}}` : part);
}
function replaced(text, path) {
    const [, source, replacement] = /^\/(.*[^\\])\/([^/]+)\/$/su.exec(text) ?? [];
    if (source === undefined || replacement === undefined)
        throw damaged(path, `has an expression that is none: ${text}`);
    return { expression: expressionOf(source, path), replacement, isBanner: false };
}
function objectOf(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw damaged(path, 'is of another form');
    return value;
}
function listOf(value, path) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw damaged(path, 'is of another form');
    return value;
}
function textsOf(value, path) {
    return listOf(value, path).filter((one) => typeof one === 'string');
}
function damaged(path, how) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'LIBRARIES-DATA',
        reason: `the file of known vulnerabilities ${path} ${how}`,
        hint: 'Download jsrepository.json of Retire.js again, or leave out libraries.data.',
        location: { path },
    });
}


/***/ }),

/***/ 90037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TOLD_BY),
/* harmony export */   f: () => (/* binding */ MOST_SCRIPTS)
/* harmony export */ });
const MOST_SCRIPTS = 20;
const TOLD_BY = ['banner', 'code', 'file-name', 'path', 'source', 'lock-file', 'installed', 'nothing'];


/***/ }),

/***/ 66555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  libraries: () => (/* binding */ libraries)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/anomaly-scan/libraries/advisory-data.js
var advisory_data = __webpack_require__(42016);
// EXTERNAL MODULE: ./build/js/anomaly-scan/libraries/facts.js
var facts = __webpack_require__(90037);
// EXTERNAL MODULE: ./build/js/anomaly-scan/libraries/version-order.js
var version_order = __webpack_require__(90159);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/check-libraries.js





const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.libraries';
const OPTIONS = 'options.families.libraries';
function checkLibraries(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.texts(settings['files'], `${OPTIONS}.files`);
    if (settings['data'] !== undefined)
        SHAPE.text(settings['data'], `${OPTIONS}.data`);
    SHAPE.word(settings['failOn'], advisory_data/* GRAVITIES */.fz, `${OPTIONS}.failOn`);
    SHAPE.count(settings['maxAgeDays'], `${OPTIONS}.maxAgeDays`);
    const own = SHAPE.object(facts, FACTS);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    const scripts = SHAPE.list(own['scripts'], `${FACTS}.scripts`);
    for (const one of scripts) {
        const script = SHAPE.object(one, `${FACTS}.scripts`);
        SHAPE.text(script['path'], `${FACTS}.scripts.path`);
        SHAPE.flag(script['hasMap'], `${FACTS}.scripts.hasMap`);
    }
    if (scripts.length === 0 && problems.length === 0)
        SHAPE.invalid(`${FACTS}.scripts`);
    checkData(own['data']);
    for (const one of SHAPE.list(own['uses'], `${FACTS}.uses`))
        checkUse(one);
    SHAPE.count(own['otherPackages'], `${FACTS}.otherPackages`);
}
function checkData(value) {
    const data = SHAPE.object(value, `${FACTS}.data`);
    SHAPE.text(data['name'], `${FACTS}.data.name`);
    if ((0,calendar_day/* dayNumber */.U$)(SHAPE.text(data['day'], `${FACTS}.data.day`)) === undefined)
        SHAPE.invalid(`${FACTS}.data.day`);
    SHAPE.count(data['ageDays'], `${FACTS}.data.ageDays`);
    for (const name of ['libraries', 'advisories'])
        if (SHAPE.count(data[name], `${FACTS}.data.${name}`) === 0)
            SHAPE.invalid(`${FACTS}.data.${name}`);
}
function checkUse(value) {
    const path = `${FACTS}.uses`;
    const use = SHAPE.object(value, path);
    SHAPE.text(use['library'], `${path}.library`);
    const toldBy = SHAPE.word(use['toldBy'], facts/* TOLD_BY */.Q, `${path}.toldBy`);
    const version = use['version'] === undefined ? undefined : SHAPE.text(use['version'], `${path}.version`);
    if ((version === undefined) !== (toldBy === 'nothing'))
        SHAPE.invalid(`${path}.version`);
    if (use['source'] !== undefined)
        SHAPE.text(use['source'], `${path}.source`);
    if (use['locked'] !== undefined) {
        const locked = SHAPE.object(use['locked'], `${path}.locked`);
        SHAPE.text(locked['path'], `${path}.locked.path`);
        SHAPE.count(locked['line'], `${path}.locked.line`);
    }
    const scripts = SHAPE.texts(use['scripts'], `${path}.scripts`);
    const count = SHAPE.count(use['scriptCount'], `${path}.scriptCount`);
    if (count === 0 || scripts.length !== Math.min(count, facts/* MOST_SCRIPTS */.f))
        SHAPE.invalid(`${path}.scripts`);
    SHAPE.word(use['gravest'], advisory_data/* GRAVITIES */.fz, `${path}.gravest`);
    for (const one of SHAPE.list(use['advisories'], `${path}.advisories`))
        checkAdvisory(one, version);
}
function checkAdvisory(value, version) {
    const path = `${FACTS}.uses.advisories`;
    const own = SHAPE.object(value, path);
    const optional = (name) => own[name] === undefined ? {} : { [name]: SHAPE.text(own[name], `${path}.${name}`) };
    const advisory = {
        ...optional('from'),
        ...optional('below'),
        ...(own['except'] === undefined ? {} : { except: SHAPE.texts(own['except'], `${path}.except`) }),
        gravity: SHAPE.word(own['gravity'], advisory_data/* GRAVITIES */.fz, `${path}.gravity`),
        ids: SHAPE.texts(own['ids'], `${path}.ids`),
        summary: SHAPE.text(own['summary'], `${path}.summary`),
    };
    optional('url');
    if (advisory.ids.length === 0)
        SHAPE.invalid(`${path}.ids`);
    if (version === undefined || !(0,version_order/* isAffected */.f)(version, advisory))
        SHAPE.invalid(path);
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/decide-libraries.js


const VULNERABLE = 'libraries/known-vulnerability';
const UNKNOWN = 'libraries/version-unknown';
const OLD = 'libraries/old-data';
function decideLibraries(options, facts) {
    const { uses, data, problems, scripts } = facts;
    const unknown = uses.filter(({ version }) => version === undefined);
    const vulnerable = uses.filter(({ advisories }) => advisories.length > 0);
    const findings = [
        ...uses.flatMap((use) => use.advisories.map((advisory) => vulnerability(use, advisory, options))),
        ...unknown.map((use) => withoutVersion(use, options)),
        ...(data.ageDays > options.maxAgeDays ? [oldData(data, options)] : []),
    ];
    const order = ['error', 'warning', 'notice'];
    return {
        problems,
        findings: findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
        metrics: {
            libraries: {
                scripts: scripts.length,
                libraries: uses.length,
                vulnerable: vulnerable.length,
                vulnerabilities: vulnerable.reduce((sum, { advisories }) => sum + advisories.length, 0),
                versionUnknown: unknown.length,
                dataDay: data.day,
                dataAgeDays: data.ageDays,
            },
        },
        holds: `no known vulnerability that counts in ${uses.length} ${uses.length === 1 ? 'library' : 'libraries'} of built scripts`,
    };
}
function severityOf(gravity, failOn) {
    return advisory_data/* GRAVITIES */.fz.indexOf(gravity) <= advisory_data/* GRAVITIES */.fz.indexOf(failOn) ? 'error' : 'warning';
}
function vulnerability(use, advisory, { failOn }) {
    const { library, version = '' } = use;
    const { gravity, ids, summary, url } = advisory;
    const fixed = (0,advisory_data/* fixedVersionOf */.Qe)(advisory);
    return {
        rule: VULNERABLE,
        severity: severityOf(gravity, failOn),
        message: `${library} ${version} has a known vulnerability (${[...ids, gravity].join(', ')}): ${summary.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '')}; ${origin(use)}`,
        hint: `${fixed === undefined ? 'No version of this line is said to be without it: look for a successor' : `Update to ${fixed} or later`}${url === undefined ? '' : `; ${url}`}`,
        ...placed(use),
        fingerprint: (0,fingerprint/* fingerprint */.R)(VULNERABLE, '', JSON.stringify([library, version, ids, advisory.below ?? ''])),
    };
}
function withoutVersion(use, { failOn }) {
    return {
        rule: UNKNOWN,
        severity: severityOf(use.gravest, failOn),
        message: `${use.library}, version unknown: some of its versions have a known vulnerability (up to ${use.gravest}), and nothing tells which one this is; ${origin(use)}`,
        hint: 'Keep package-lock.json beside package.json, or the banner of the library in the build; if you know the version, waive this.',
        ...placed(use),
        fingerprint: (0,fingerprint/* fingerprint */.R)(UNKNOWN, '', use.library),
    };
}
function oldData({ name, day, ageDays }, { maxAgeDays }) {
    return {
        rule: OLD,
        severity: 'notice',
        message: `the known vulnerabilities (${name}) are of ${day}, ${ageDays} days old, more than ${maxAgeDays}: what became known later is not found`,
        hint: 'Name a newer jsrepository.json of Retire.js in libraries.data, or update this program.',
        fingerprint: (0,fingerprint/* fingerprint */.R)(OLD, '', ''),
    };
}
function placed({ locked, scripts }) {
    if (locked !== undefined)
        return { location: { path: locked.path, startLine: locked.line } };
    const [path] = scripts;
    return path === undefined ? {} : { location: { path } };
}
function origin({ scripts, scriptCount, source }) {
    const more = scriptCount > 1 ? ` and ${scriptCount - 1} more` : '';
    return `in ${scripts[0]}${more}${source === undefined ? '' : `, from ${source}`}`;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/present-libraries.js


const BY = {
    banner: 'banner',
    code: 'code',
    'file-name': 'file name',
    path: 'path',
    source: 'original',
    'lock-file': 'lock file',
    installed: 'installed',
    nothing: '',
};
function presentLibraries(_options, { scripts, uses, data, otherPackages, problems }, { findings }) {
    const table = {
        title: 'Libraries in built scripts, and their known vulnerabilities',
        columns: [
            { label: 'Library', align: 'left' },
            { label: 'Version', align: 'left' },
            { label: 'Known', align: 'right' },
            { label: 'Gravest', align: 'left' },
            { label: 'Fixed in', align: 'left' },
            { label: 'Told by', align: 'left' },
            { label: 'Script', align: 'left' },
        ],
        rows: uses.map(rowOf),
    };
    const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one.fingerprint);
    const name = 'libraries: known vulnerabilities';
    const check = errors.length > 0
        ? { name, outcome: 'failed', findings: errors }
        : { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
    const unmapped = scripts.filter(({ hasMap }) => !hasMap).length;
    return {
        tables: uses.length === 0 ? [] : [table],
        notes: [
            `Known vulnerabilities by ${data.name}, of ${data.day} (${data.ageDays} days old): ${data.advisories}, in ${data.libraries} libraries.`,
            ...(otherPackages === 0
                ? []
                : [`${otherPackages} packages in source maps are not among these libraries: nothing is said of them.`]),
            ...(unmapped === 0
                ? []
                : [
                    `${unmapped} of ${scripts.length} built scripts have no source map: a library that shows no version there is not found.`,
                ]),
        ],
        checks: [check],
    };
}
function rowOf(use) {
    const { library, version, toldBy, scripts, scriptCount, advisories } = use;
    const more = scriptCount > 1 ? ` and ${scriptCount - 1} more` : '';
    return [
        { text: library, code: true },
        version === undefined ? { text: 'unknown', tone: 'warn' } : { text: version, code: true },
        ...known(use),
        advisories.length === 0 ? '' : fixedIn(use),
        BY[toldBy],
        { text: `${scripts[0]}${more}`, code: true },
    ];
}
function known({ version, advisories, gravest }) {
    if (version === undefined)
        return ['?', { text: `up to ${gravest}`, tone: 'warn' }];
    const [first] = advisories;
    return first === undefined ? ['0', ''] : [String(advisories.length), { text: first.gravity, tone: 'bad' }];
}
function fixedIn({ advisories }) {
    const fixed = advisories.map(advisory_data/* fixedVersionOf */.Qe);
    const named = fixed.filter((one) => one !== undefined).toSorted(version_order/* compareVersions */.Z);
    if (named.length === 0)
        return 'no version';
    return fixed.length === named.length ? named.at(-1) : `${named.at(-1)}, but not all`;
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/list-text.js
var list_text = __webpack_require__(45013);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/settings.js




function configure(values) {
    const entries = (0,narrow/* entriesOf */.Mc)(values.get('libraries'), 'libraries');
    const named = entries.get('files');
    const files = typeof named === 'string' ? (0,list_text/* splitList */.r)(named) : (0,narrow/* textsOf */.CB)(named, 'libraries.files');
    if (files.length === 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', 'libraries.files is empty', 'Name at least one glob.');
    return {
        files,
        ...(entries.has('data') ? { data: (0,narrow/* textOf */.b6)(entries, 'data') } : {}),
        failOn: entries.has('fail-on') ? (0,narrow/* wordOf */.aG)(entries, 'fail-on', advisory_data/* GRAVITIES */.fz) : 'medium',
        maxAgeDays: entries.has('max-age-days') ? (0,narrow/* integerOf */.cP)(entries, 'max-age-days') : 180,
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/family.js





const libraries = (0,port/* defineFamily */.u)({
    id: 'libraries',
    configure: configure,
    collect: async (context, options) => (await __webpack_require__.e(/* import() */ 7298).then(__webpack_require__.bind(__webpack_require__, 7298))).collectLibraries(context, options),
    decide: decideLibraries,
    check: checkLibraries,
    present: presentLibraries,
    keep: () => undefined,
});


/***/ }),

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   f: () => (/* binding */ isAffected)
/* harmony export */ });
function compareVersions(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const order = comparePart(left[at], right[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function isAffected(version, { from, below, except = [] }) {
    if (except.includes(version))
        return false;
    return ((from === undefined || compareVersions(version, from) >= 0) &&
        (below === undefined || compareVersions(version, below) < 0));
}
function partsOf(version) {
    const found = version
        .replace(/^v/u, '')
        .replace(/\+.*$/u, '')
        .match(/\d+|[a-z]+/giu) ?? [];
    return found.map((part) => (/^\d/u.test(part) ? Number(part) : part.toLowerCase()));
}
function comparePart(a, b) {
    const [left, right] = [a ?? 0, b ?? 0];
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    return typeof left === 'string' ? -1 : 1;
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
