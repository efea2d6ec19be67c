export const id = 3551;
export const ids = [3551];
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

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
const MOST_LISTED = 500;


/***/ }),

/***/ 33551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  warnings: () => (/* binding */ warnings)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/regression-gate/warnings/facts.js
var facts = __webpack_require__(6129);
;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/check-warnings.js


const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.warnings';
const OPTIONS = 'options.families.warnings';
const LEVELS = ['error', 'warning', 'note'];
function checkWarnings(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.texts(settings['reports'], `${OPTIONS}.reports`);
    SHAPE.word(settings['level'], LEVELS, `${OPTIONS}.level`);
    const minReports = SHAPE.count(settings['minReports'], `${OPTIONS}.minReports`);
    for (const name of ['maxNew', 'maxTotal'])
        if (settings[name] !== undefined)
            SHAPE.count(settings[name], `${OPTIONS}.${name}`);
    const own = SHAPE.object(facts, FACTS);
    const total = SHAPE.count(own['total'], `${FACTS}.total`);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    const reports = SHAPE.list(own['reports'], `${FACTS}.reports`).map((one) => SHAPE.object(one, `${FACTS}.reports`));
    let counted = 0;
    for (const report of reports) {
        for (const name of ['path', 'format'])
            SHAPE.text(report[name], `${FACTS}.reports.${name}`);
        SHAPE.count(report['sizeBytes'], `${FACTS}.reports.sizeBytes`);
        counted += SHAPE.count(report['count'], `${FACTS}.reports.count`);
    }
    if (counted !== total)
        SHAPE.invalid(`${FACTS}.total`);
    if (reports.length < minReports && problems.length === 0)
        SHAPE.invalid(`${FACTS}.reports`);
    for (const one of SHAPE.list(own['rules'], `${FACTS}.rules`)) {
        const rule = SHAPE.object(one, `${FACTS}.rules`);
        SHAPE.text(rule['rule'], `${FACTS}.rules`);
        SHAPE.count(rule['count'], `${FACTS}.rules`);
    }
    if (own['comparisonProblem'] !== undefined)
        SHAPE.problem(own['comparisonProblem'], `${FACTS}.comparisonProblem`);
    if (own['comparison'] !== undefined)
        checkComparison(SHAPE.object(own['comparison'], `${FACTS}.comparison`), total);
    else if (settings['maxNew'] !== undefined && own['comparisonProblem'] === undefined)
        SHAPE.invalid(`${FACTS}.comparison`);
}
function checkComparison(comparison, total) {
    const path = `${FACTS}.comparison`;
    SHAPE.commit(comparison['commit'], `${path}.commit`);
    for (const name of ['commitsBack', 'total', 'fixed'])
        SHAPE.count(comparison[name], `${path}.${name}`);
    const fresh = SHAPE.object(comparison['fresh'], `${path}.fresh`);
    const count = SHAPE.count(fresh['count'], `${path}.fresh.count`);
    const listed = SHAPE.list(fresh['listed'], `${path}.fresh.listed`);
    const before = comparison['total'] - comparison['fixed'];
    if (before + count !== total)
        SHAPE.invalid(`${path}.fresh.count`);
    if (listed.length !== Math.min(facts/* MOST_LISTED */.c, count))
        SHAPE.invalid(`${path}.fresh.listed`);
    for (const one of listed)
        checkEntry(SHAPE.object(one, `${path}.fresh.listed`), `${path}.fresh.listed`);
}
function checkEntry(entry, path) {
    for (const name of ['rule', 'message', 'path', 'key'])
        SHAPE.text(entry[name], `${path}.${name}`);
    SHAPE.word(entry['level'], LEVELS, `${path}.level`);
    SHAPE.flag(entry['isFile'], `${path}.isFile`);
    SHAPE.count(entry['line'], `${path}.line`);
    if (entry['owners'] !== undefined)
        SHAPE.texts(entry['owners'], `${path}.owners`);
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/decide-warnings.js

const NEW = 'warnings/new-warning';
const MANY = 'warnings/too-many-warnings';
function decideWarnings({ maxNew, maxTotal }, facts) {
    const { total, comparison } = facts;
    const problems = [...facts.problems];
    if (maxNew !== undefined && comparison === undefined && facts.comparisonProblem !== undefined)
        problems.push(facts.comparisonProblem);
    const fresh = comparison?.fresh.count ?? 0;
    const isOver = maxNew !== undefined && fresh > maxNew;
    return {
        problems,
        findings: [
            ...(comparison === undefined ? [] : newFindings(comparison, isOver)),
            ...(maxTotal !== undefined && total > maxTotal ? [tooMany(total, maxTotal)] : []),
        ],
        metrics: { warnings: { total, new: comparison?.fresh.count ?? null, fixed: comparison?.fixed ?? null } },
        holds: comparison === undefined ? `${total} warnings` : `${total} warnings, ${fresh} new and ${comparison.fixed} fixed`,
    };
}
function newFindings({ commit, fresh }, isOver) {
    const severity = isOver ? 'error' : 'warning';
    const hint = 'Mend it; or silence it where it is, with a reason, if it is wrong.';
    const seen = new Map();
    const findings = fresh.listed.map((entry) => {
        const place = (seen.get(entry.key) ?? 0) + 1;
        seen.set(entry.key, place);
        return {
            rule: NEW,
            severity,
            message: `${textOf(entry)}, new since ${commit.slice(0, 7)}`,
            hint,
            ...(entry.isFile
                ? { location: { path: entry.path, ...(entry.line === 0 ? {} : { startLine: entry.line }) } }
                : {}),
            ...(entry.owners === undefined ? {} : { owners: entry.owners }),
            fingerprint: (0,fingerprint/* fingerprint */.R)(NEW, entry.path, `${entry.key} ${place}`),
        };
    });
    const more = fresh.count - fresh.listed.length;
    if (more > 0)
        findings.push({
            rule: NEW,
            severity,
            message: `${more} more are new`,
            hint,
            fingerprint: (0,fingerprint/* fingerprint */.R)(NEW, '', '\u001fmore'),
        });
    return findings;
}
function textOf({ message, rule, isFile, path }) {
    const where = isFile || path === '' ? '' : `${path}: `;
    return `${where}${message.split('\n')[0] ?? ''}${rule === '' ? '' : ` (${rule})`}`;
}
function tooMany(total, limit) {
    return {
        rule: MANY,
        severity: 'error',
        message: `there are ${total} warnings, and at most ${limit} may be`,
        hint: 'Mend some; the report says which rules they are of.',
        measured: { value: total, unit: 'count' },
        limit: { value: limit, unit: 'count' },
        fingerprint: (0,fingerprint/* fingerprint */.R)(MANY, '', ''),
    };
}

// EXTERNAL MODULE: ./build/js/regression-gate/warnings/kept-warnings.js
var kept_warnings = __webpack_require__(4192);
;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/present-warnings.js
function presentWarnings({ maxNew, maxTotal }, { total, comparison, rules, reports, problems }, { findings }) {
    const sums = {
        title: 'Warnings',
        columns: [
            { label: 'Warnings', align: 'right' },
            ...(comparison === undefined
                ? []
                : [{ label: 'New', align: 'right' }, { label: 'Fixed', align: 'right' }]),
            { label: 'Reports', align: 'right' },
        ],
        rows: [
            [
                String(total),
                ...(comparison === undefined
                    ? []
                    : [
                        comparison.fresh.count === 0 ? '0' : { text: String(comparison.fresh.count), tone: 'bad' },
                        comparison.fixed === 0 ? '0' : { text: String(comparison.fixed), tone: 'good' },
                    ]),
                String(reports.length),
            ],
        ],
    };
    const byRule = {
        title: 'Warnings by rule',
        columns: [
            { label: 'Rule', align: 'left' },
            { label: 'Warnings', align: 'right' },
        ],
        rows: rules.map(({ rule, count }) => [rule === '' ? 'without a rule' : { text: rule, code: true }, String(count)]),
        detail: true,
    };
    const check = (name, rule, isKnown) => {
        const own = findings.filter((finding) => finding.rule === rule && finding.severity === 'error');
        if (own.length > 0)
            return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
        return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
    };
    return {
        tables: [sums, ...(rules.length === 0 ? [] : [byRule])],
        notes: comparison === undefined
            ? []
            : [`Warnings are compared with those of ${comparison.commit.slice(0, 7)}, by the text of their lines.`],
        checks: [
            ...(maxNew === undefined ? [] : [check('warnings: new', 'warnings/new-warning', comparison !== undefined)]),
            ...(maxTotal === undefined ? [] : [check('warnings: all', 'warnings/too-many-warnings', true)]),
        ],
    };
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/settings.js


function configure(entries) {
    const reports = entries.get('reports');
    const globs = (0,narrow/* itemsOf */.S3)(reports, 'warnings.reports');
    if (globs.length === 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', 'warnings.reports is empty', 'Name at least one glob.');
    return {
        reports: globs,
        level: entries.has('level') ? (0,narrow/* wordOf */.aG)(entries, 'level', ['error', 'warning', 'note']) : 'warning',
        ...(entries.has('max-new') ? { maxNew: (0,narrow/* integerOf */.cP)(entries, 'max-new') } : {}),
        ...(entries.has('max-total') ? { maxTotal: (0,narrow/* integerOf */.cP)(entries, 'max-total') } : {}),
        minReports: entries.has('min-reports') ? (0,narrow/* integerOf */.cP)(entries, 'min-reports') : 1,
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/family.js






const warnings = (0,port/* defineFamily */.u)({
    id: 'warnings',
    configure: configure,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(6046), __webpack_require__.e(1020), __webpack_require__.e(9661)]).then(__webpack_require__.bind(__webpack_require__, 69661))).collectWarnings(context, options),
    decide: decideWarnings,
    check: checkWarnings,
    present: presentWarnings,
    keep: (_options, _facts, kept) => (0,kept_warnings/* packWarnings */.j)(kept()),
});


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unpackWarnings),
/* harmony export */   j: () => (/* binding */ packWarnings)
/* harmony export */ });
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _packed_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29527);



const LARGEST_PACKED_BYTES = 1 << 20;
const KEY = /^[0-9a-f]{16}$/u;
function packWarnings(kept) {
    const rows = kept.map(({ key, anywhere, count }) => [key, anywhere, count]);
    const warnings = (0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .packedJson */ .J)(rows, LARGEST_PACKED_BYTES);
    return warnings === undefined ? undefined : { version: 1, warnings };
}
function unpackWarnings(kept) {
    const { version, warnings } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(kept);
    if (version !== 1)
        throw damaged();
    const rows = (0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedJson */ .C)(warnings, damaged);
    if (!Array.isArray(rows))
        throw damaged();
    const read = rows.map((row) => {
        if (!Array.isArray(row) || row.length !== 3)
            throw damaged();
        const [key, anywhere, count] = row;
        if (typeof key !== 'string' || typeof anywhere !== 'string' || !KEY.test(key) || !KEY.test(anywhere))
            throw damaged();
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
            throw damaged();
        return { key, anywhere, count };
    });
    if (new Set(read.map(({ key }) => key)).size !== read.length)
        throw damaged();
    return read;
}
function damaged() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BASELINE-DAMAGED',
        reason: 'what the baseline keeps of warnings is damaged',
        hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
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
