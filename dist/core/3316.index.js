export const id = 3316;
export const ids = [3316];
export const modules = {

/***/ 29527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unpackedJson),
/* harmony export */   J: () => (/* binding */ packedJson)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const LARGEST_UNPACKED_BYTES = 64 << 20;
const LEVEL = 6;
function packedJson(value, largestBytes) {
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(value), { level: LEVEL });
    return packed.length > largestBytes ? undefined : packed.toString('base64');
}
function unpackedJson(text, damaged, largestBytes = LARGEST_UNPACKED_BYTES) {
    if (typeof text !== 'string')
        throw damaged();
    try {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(text, 'base64'), { maxOutputLength: largestBytes }).toString('utf8'));
    }
    catch (error) {
        const code = String(error.code);
        if (!(error instanceof SyntaxError) && !/^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(code))
            throw error;
        throw damaged();
    }
}


/***/ }),

/***/ 22080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
const MOST_LISTED = 500;


/***/ }),

/***/ 73316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vulnerabilities: () => (/* binding */ vulnerabilities)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/facts.js
var facts = __webpack_require__(22080);
// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/settings.js
var vulnerabilities_settings = __webpack_require__(61242);
// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/severities.js
var severities = __webpack_require__(41192);
;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/check-vulnerabilities.js




const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.vulnerabilities';
const OPTIONS = 'options.families.vulnerabilities';
const STANDINGS = ['known', 'new', 'published', 'unknown'];
function checkVulnerabilities(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.texts(settings['reports'], `${OPTIONS}.reports`);
    SHAPE.word(settings['level'], vulnerabilities_settings/* LEVELS */.A_, `${OPTIONS}.level`);
    SHAPE.texts(settings['unaudited'], `${OPTIONS}.unaudited`);
    const minReports = SHAPE.count(settings['minReports'], `${OPTIONS}.minReports`);
    if (settings['maxNew'] !== undefined)
        SHAPE.count(settings['maxNew'], `${OPTIONS}.maxNew`);
    const isStrict = SHAPE.flag(settings['failOnPublished'], `${OPTIONS}.failOnPublished`);
    for (const [name, limit] of Object.entries(SHAPE.object(settings['max'], `${OPTIONS}.max`))) {
        SHAPE.word(name, vulnerabilities_settings/* BUDGETS */.bJ, `${OPTIONS}.max`);
        SHAPE.count(limit, `${OPTIONS}.max.${name}`);
    }
    const own = SHAPE.object(facts, FACTS);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    const reports = SHAPE.list(own['reports'], `${FACTS}.reports`).map((one) => SHAPE.object(one, `${FACTS}.reports`));
    for (const report of reports) {
        for (const name of ['path', 'format'])
            SHAPE.text(report[name], `${FACTS}.reports.${name}`);
        for (const name of ['sizeBytes', 'count'])
            SHAPE.count(report[name], `${FACTS}.reports.${name}`);
    }
    if (reports.length < minReports && problems.length === 0)
        SHAPE.invalid(`${FACTS}.reports`);
    const isKnown = own['comparison'] !== undefined;
    if (isKnown)
        checkComparison(SHAPE.object(own['comparison'], `${FACTS}.comparison`));
    if (own['comparisonProblem'] !== undefined)
        SHAPE.problem(own['comparisonProblem'], `${FACTS}.comparisonProblem`);
    else if ((settings['maxNew'] !== undefined || isStrict) && !isKnown)
        SHAPE.invalid(`${FACTS}.comparison`);
    checkCounts(own, isKnown);
}
function checkComparison(comparison) {
    const path = `${FACTS}.comparison`;
    SHAPE.commit(comparison['commit'], `${path}.commit`);
    for (const name of ['commitsBack', 'total', 'fixed'])
        SHAPE.count(comparison[name], `${path}.${name}`);
}
function checkCounts(own, isKnown) {
    const counts = SHAPE.list(own['counts'], `${FACTS}.counts`).map((one) => SHAPE.object(one, `${FACTS}.counts`));
    if (counts.length !== severities/* SEVERITIES */.oC.length)
        SHAPE.invalid(`${FACTS}.counts`);
    const listed = SHAPE.list(own['listed'], `${FACTS}.listed`).map((one) => checkEntry(SHAPE.object(one, `${FACTS}.listed`)));
    let total = 0;
    for (const [at, severity] of severities/* SEVERITIES */.oC.entries()) {
        const count = counts[at];
        if (count['severity'] !== severity)
            SHAPE.invalid(`${FACTS}.counts.severity`);
        const [all, fresh, published] = ['total', 'fresh', 'published'].map((name) => SHAPE.count(count[name], `${FACTS}.counts.${name}`));
        if (fresh + published > all)
            SHAPE.invalid(`${FACTS}.counts.total`);
        const of = (standing) => listed.filter((entry) => entry.severity === severity && entry.standing === standing).length;
        if (of('new') > fresh || of('published') > published)
            SHAPE.invalid(`${FACTS}.counts`);
        if (listed.length < facts/* MOST_LISTED */.c && (of('new') !== fresh || of('published') !== published))
            SHAPE.invalid(`${FACTS}.counts`);
        total += all;
    }
    if (listed.length !== Math.min(facts/* MOST_LISTED */.c, total))
        SHAPE.invalid(`${FACTS}.listed`);
    if (listed.some(({ standing }) => (standing === 'unknown') === isKnown))
        SHAPE.invalid(`${FACTS}.listed.standing`);
}
function checkEntry(entry) {
    const path = `${FACTS}.listed`;
    for (const name of ['ids', 'fixed'])
        SHAPE.texts(entry[name], `${path}.${name}`);
    for (const name of ['module', 'version', 'title', 'path'])
        SHAPE.text(entry[name], `${path}.${name}`);
    SHAPE.flag(entry['isFile'], `${path}.isFile`);
    SHAPE.count(entry['line'], `${path}.line`);
    if (entry['owners'] !== undefined)
        SHAPE.texts(entry['owners'], `${path}.owners`);
    return {
        severity: SHAPE.word(entry['severity'], severities/* SEVERITIES */.oC, `${path}.severity`),
        standing: SHAPE.word(entry['standing'], STANDINGS, `${path}.standing`),
    };
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/budgets.js

function budgetUses({ max }, counts) {
    const limited = severities/* SEVERITIES */.oC.filter((severity) => max[severity] !== undefined);
    const forUnknown = limited.includes('unknown') ? 'unknown' : limited[0];
    const total = (severities) => counts.filter(({ severity }) => severities.includes(severity)).reduce((sum, count) => sum + count.total, 0);
    const uses = limited.map((budget) => {
        const severities = budget === forUnknown && budget !== 'unknown' ? [budget, 'unknown'] : [budget];
        return { budget, limit: max[budget], count: total(severities), severities };
    });
    return max.total === undefined
        ? uses
        : [...uses, { budget: 'total', limit: max.total, count: total(severities/* SEVERITIES */.oC), severities: severities/* SEVERITIES */.oC }];
}

;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/decide-vulnerabilities.js


function decideVulnerabilities(options, facts) {
    const { comparison, counts } = facts;
    const problems = [...facts.problems];
    if (isCompared(options) && comparison === undefined && facts.comparisonProblem !== undefined)
        problems.push(facts.comparisonProblem);
    const sum = (of) => counts.reduce((all, count) => all + count[of], 0);
    const [total, fresh, published] = [sum('total'), sum('fresh'), sum('published')];
    const over = budgetUses(options, counts).filter(({ count, limit }) => count > limit);
    const findings = [
        ...facts.listed.flatMap((entry) => told(entry, options, over, fresh)),
        ...unlisted(options, facts, over, fresh),
        ...over.filter(({ limit }) => limit > 0).map(tooMany),
    ];
    const bySeverity = Object.fromEntries(counts.map((count) => [count.severity, count.total]));
    return {
        problems,
        findings: [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))],
        metrics: {
            vulnerabilities: {
                total,
                new: comparison === undefined ? null : fresh,
                fixed: comparison?.fixed ?? null,
                published: comparison === undefined ? null : published,
                ...bySeverity,
            },
        },
        holds: comparison === undefined
            ? `${total} vulnerabilities`
            : `${total} vulnerabilities, ${fresh} new, ${published} newly published and ${comparison.fixed} fixed`,
    };
}
function isCompared({ maxNew, failOnPublished }) {
    return maxNew !== undefined || failOnPublished;
}
function isError({ severity }) {
    return severity === 'error';
}
function told(entry, options, over, fresh) {
    const found = judged(entry, options, over, fresh);
    return found === undefined ? [] : [findingOf(entry, ...found)];
}
function judged({ standing, severity }, options, over, fresh) {
    if (standing === 'new' && options.maxNew !== undefined && fresh > options.maxNew)
        return ['vulnerabilities/new-vulnerability', 'error'];
    if (over.some(({ limit, severities }) => limit === 0 && severities.includes(severity)))
        return ['vulnerabilities/not-allowed', 'error'];
    if (standing === 'new')
        return ['vulnerabilities/new-vulnerability', 'warning'];
    if (standing === 'published')
        return ['vulnerabilities/newly-published', options.failOnPublished ? 'error' : 'warning'];
    return undefined;
}
function findingOf(entry, rule, severity) {
    const { ids, module, version, title, isFile, path, line, owners } = entry;
    const [id = ''] = ids;
    const where = isFile || path === '' ? '' : `${path}: `;
    const what = module === '' ? '' : ` in ${module}${version === '' ? '' : ` ${version}`}`;
    const others = ids.length > 1 ? ` (${ids.slice(1, 4).join(', ')})` : '';
    return {
        rule,
        severity,
        message: `${where}${entry.severity === 'unknown' ? 'unknown severity' : entry.severity}: ${id}${others}${what}${title === '' ? '' : `: ${title.split('\n')[0]}`}`,
        hint: hintOf(entry),
        ...(isFile ? { location: { path, ...(line === 0 ? {} : { startLine: line }) } } : {}),
        ...(entry.standing === 'new' ? { changed: true } : {}),
        ...(owners === undefined ? {} : { owners }),
        fingerprint: (0,fingerprint/* fingerprint */.R)('vulnerabilities', module, `${id} ${version}`),
    };
}
function hintOf({ fixed, ids }) {
    if (ids[0]?.startsWith('CRASH-') === true)
        return 'Run the input again that the fuzzer kept, mend what it shows, and keep the input as a test.';
    return fixed.length === 0
        ? 'No mended version is known: leave the package, or waive it for a time.'
        : `Mended in ${fixed.join(', ')}.`;
}
function unlisted({ maxNew }, { listed, counts }, over, fresh) {
    const total = counts.reduce((all, count) => all + count.total, 0);
    const more = total - listed.length;
    const fails = (maxNew !== undefined && fresh > maxNew) || over.some(({ limit }) => limit === 0);
    if (more <= 0 || !fails)
        return [];
    return [
        {
            rule: 'vulnerabilities/too-many',
            severity: 'error',
            message: `${more} more vulnerabilities are not listed`,
            hint: 'Upgrade some of the packages first.',
            fingerprint: (0,fingerprint/* fingerprint */.R)('vulnerabilities/too-many', '', '\u001fmore'),
        },
    ];
}
function tooMany({ budget, limit, count, severities }) {
    const what = budget === 'total' ? 'vulnerabilities' : `vulnerabilities of ${severities.join(' or ')} severity`;
    return {
        rule: 'vulnerabilities/too-many',
        severity: 'error',
        message: `there are ${count} ${what}, and at most ${limit} may be`,
        hint: 'Upgrade some of the packages; the report names them.',
        measured: { value: count, unit: 'count' },
        limit: { value: limit, unit: 'count' },
        fingerprint: (0,fingerprint/* fingerprint */.R)('vulnerabilities/too-many', '', budget),
    };
}

// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/kept-vulnerabilities.js
var kept_vulnerabilities = __webpack_require__(67560);
;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/present-vulnerabilities.js


const MOST_ROWS = 50;
function presentVulnerabilities(options, facts, { findings }) {
    const { comparison, counts, listed, problems } = facts;
    const uses = budgetUses(options, counts);
    const overNames = new Set(uses.filter(({ count, limit }) => count > limit).map(({ budget }) => budget));
    const check = (name, rules, isKnown) => {
        const own = findings.filter(({ rule, severity }) => severity === 'error' && rules.includes(rule));
        if (own.length > 0)
            return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
        return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
    };
    return {
        tables: [sums(counts, comparison?.fixed, overNames), ...(listed.length === 0 ? [] : [names(facts)])],
        notes: [
            ...(comparison === undefined
                ? []
                : [`Vulnerabilities are compared with those of ${comparison.commit.slice(0, 7)}, by package and name.`]),
        ],
        checks: [
            ...(isCompared(options)
                ? [
                    check('vulnerabilities: new', ['vulnerabilities/new-vulnerability', 'vulnerabilities/newly-published'], comparison !== undefined),
                ]
                : []),
            ...(uses.length === 0
                ? []
                : [check('vulnerabilities: all', ['vulnerabilities/not-allowed', 'vulnerabilities/too-many'], true)]),
        ],
    };
}
function sums(counts, fixed, over) {
    const shown = counts.filter(({ severity, total }) => severity !== 'unknown' || total > 0);
    const all = counts.reduce((sum, { total }) => sum + total, 0);
    const fresh = counts.reduce((sum, count) => sum + count.fresh, 0);
    const published = counts.reduce((sum, count) => sum + count.published, 0);
    const cell = (count, tone) => (count === 0 ? '0' : { text: String(count), tone });
    return {
        title: 'Vulnerabilities',
        columns: [
            { label: 'Vulnerabilities', align: 'right' },
            ...shown.map(({ severity }) => ({
                label: `${severity[0].toUpperCase()}${severity.slice(1)}`,
                align: 'right',
            })),
            ...(fixed === undefined
                ? []
                : ['New', 'Newly published', 'Fixed'].map((label) => ({ label, align: 'right' }))),
        ],
        rows: [
            [
                over.has('total') ? { text: String(all), tone: 'bad' } : String(all),
                ...shown.map(({ severity, total }) => (over.has(severity) ? cell(total, 'bad') : String(total))),
                ...(fixed === undefined ? [] : [cell(fresh, 'bad'), String(published), cell(fixed, 'good')]),
            ],
        ],
    };
}
function names({ listed, counts }) {
    const more = counts.reduce((sum, { total }) => sum + total, 0) - Math.min(listed.length, MOST_ROWS);
    const standings = { known: '', new: 'new', published: 'newly published', unknown: '' };
    return {
        title: more > 0 ? `Vulnerabilities by package (${more} more are not shown)` : 'Vulnerabilities by package',
        columns: ['Package', 'Version', 'Vulnerability', 'Severity', 'Since the baseline', 'Mended in'].map((label) => ({
            label,
            align: 'left',
        })),
        rows: listed
            .slice(0, MOST_ROWS)
            .map(({ module, version, ids, severity, standing, fixed }) => [
            module === '' ? '' : { text: module, code: true },
            version,
            ids[0] ?? '',
            severity,
            standing === 'new' ? { text: standings[standing], tone: 'bad' } : standings[standing],
            fixed.join(', '),
        ]),
        detail: true,
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/family.js






const vulnerabilities = (0,port/* defineFamily */.u)({
    id: 'vulnerabilities',
    configure: vulnerabilities_settings/* configure */.jK,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(6046), __webpack_require__.e(1020), __webpack_require__.e(3067), __webpack_require__.e(2319)]).then(__webpack_require__.bind(__webpack_require__, 42319))).collectVulnerabilities(context, options),
    decide: decideVulnerabilities,
    check: checkVulnerabilities,
    present: presentVulnerabilities,
    keep: (_options, _facts, kept) => (0,kept_vulnerabilities/* packVulnerabilities */.k)(kept()),
});


/***/ }),

/***/ 67560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packVulnerabilities),
/* harmony export */   r: () => (/* binding */ unpackVulnerabilities)
/* harmony export */ });
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _packed_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29527);



const LARGEST_PACKED_BYTES = 1 << 20;
function packVulnerabilities({ vulnerabilities, modules }) {
    const rows = [
        vulnerabilities.map(({ module, version, ids }) => [module, version, ...ids]),
        modules.map(({ module, version }) => [module, version]),
    ];
    const packed = (0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .packedJson */ .J)(rows, LARGEST_PACKED_BYTES);
    return packed === undefined ? undefined : { version: 1, packed };
}
function unpackVulnerabilities(kept) {
    const { version, packed } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(kept);
    if (version !== 1)
        throw damaged();
    const both = (0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedJson */ .C)(packed, damaged);
    if (!Array.isArray(both) || both.length !== 2)
        throw damaged();
    const [vulnerabilities, modules] = both;
    return {
        vulnerabilities: rowsOf(vulnerabilities).map(([module, told, ...ids]) => {
            if (ids.length === 0)
                throw damaged();
            return { module: module, version: told, ids };
        }),
        modules: rowsOf(modules).map(([module, told]) => ({ module: module, version: told })),
    };
}
function rowsOf(rows) {
    if (!Array.isArray(rows))
        throw damaged();
    return rows.map((row) => {
        if (!Array.isArray(row) || row.length < 2 || !row.every((one) => typeof one === 'string'))
            throw damaged();
        return row;
    });
}
function damaged() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BASELINE-DAMAGED',
        reason: 'what the baseline keeps of vulnerabilities is damaged',
        hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    });
}


/***/ }),

/***/ 41192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ graver),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
function graver(a, b) {
    return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
function isAtLeast(severity, level) {
    return severity === 'unknown' || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
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


/***/ })

};
