export const id = 9661;
export const ids = [9661];
export const modules = {

/***/ 69661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectWarnings: () => (/* binding */ collectWarnings)
});

// EXTERNAL MODULE: ./build/js/shared/families/owners.js
var families_owners = __webpack_require__(84503);
// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/families/repository-path.js
var repository_path = __webpack_require__(17847);
// EXTERNAL MODULE: ./build/js/shared/formats/issues/index.js + 8 modules
var formats_issues = __webpack_require__(77823);
// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/compare-warnings.js
function compareWarnings(now, before) {
    const left = new Map(before.map(({ key, count }) => [key, count]));
    const unmatched = now.filter(({ key }) => !take(left, key));
    const anywhere = new Map();
    for (const { key, anywhere: other } of before) {
        const count = left.get(key) ?? 0;
        if (count > 0)
            anywhere.set(other, (anywhere.get(other) ?? 0) + count);
    }
    const fresh = unmatched.filter((one) => !take(anywhere, one.anywhere));
    return { fresh, fixed: [...anywhere.values()].reduce((sum, count) => sum + count, 0) };
}
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    if (count === 0)
        return false;
    counts.set(key, count - 1);
    return true;
}
function keptOf(now) {
    const kept = new Map();
    for (const { key, anywhere } of now) {
        const known = kept.get(key);
        if (known === undefined)
            kept.set(key, { key, anywhere, count: 1 });
        else
            known.count++;
    }
    return [...kept.values()];
}

// EXTERNAL MODULE: ./build/js/regression-gate/warnings/facts.js
var facts = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/js/regression-gate/warnings/kept-warnings.js
var kept_warnings = __webpack_require__(4192);
;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/collect-warnings.js










const LARGEST_SOURCE_BYTES = 16 << 20;
const MOST_RULES = 50;
const GRAVITY = { error: 2, warning: 1, note: 0 };
async function collectWarnings(context, options) {
    const { reports, issues, problems } = await readReports(context, options);
    const known = knownWarnings(context, issues);
    const { comparison, problem } = await compared(context, options, known);
    return {
        facts: {
            reports,
            problems,
            total: known.length,
            rules: rulesOf(known),
            ...(comparison === undefined ? {} : { comparison }),
            ...(problem === undefined ? {} : { comparisonProblem: problem }),
        },
        detail: () => keptOf(known),
    };
}
async function readReports(context, options) {
    const { io, progress } = context;
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, options.reports, 'report of a linter or compiler');
    const problems = paths.length < options.minReports ? [tooFew(paths.length, options)] : [...missing];
    const reports = [];
    const issues = [];
    for (const path of paths) {
        const own = [];
        try {
            const { format, sizeBytes } = await (0,report_reader/* readWithFormat */.u)(io, path, progress, {
                kind: 'report of a linter or compiler',
                formats: formats_issues/* ISSUE_FORMATS */.x,
                open: (chosen) => chosen.open((issue) => own.push(issue)),
                finish: () => undefined,
            });
            const counted = own.filter(({ level }) => GRAVITY[level] >= GRAVITY[options.level]);
            issues.push(...counted);
            reports.push({ path, format: format.id, sizeBytes, count: counted.length });
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    return { reports, issues, problems };
}
function knownWarnings({ io, checkout, environment }, issues) {
    const owners = (0,families_owners/* ownersReader */.C)(io, checkout, environment.platform);
    const files = new Map();
    const fileOf = (told) => {
        const before = files.get(told);
        if (before !== undefined)
            return before;
        const path = told === '' ? undefined : (0,repository_path/* repositoryPath */.S)(io, checkout, told);
        const text = path === undefined ? undefined : io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES);
        const file = { path, lines: text?.split('\n') ?? [] };
        files.set(told, file);
        return file;
    };
    return issues.map((issue) => {
        const { rule, level, message, line } = issue;
        const file = fileOf(issue.path);
        const path = file.path ?? issue.path;
        const text = file.lines[line - 1]?.trim() ?? message.replace(/\d+/gu, '#');
        const own = file.path === undefined ? [] : owners(file.path);
        return {
            rule,
            level,
            message,
            path,
            isFile: file.path !== undefined,
            line,
            key: (0,fingerprint/* fingerprint */.R)(rule, path, text),
            anywhere: (0,fingerprint/* fingerprint */.R)(rule, '', text),
            ...(own.length === 0 ? {} : { owners: own }),
        };
    });
}
async function compared({ earlier }, { maxNew }, known) {
    const found = await earlier();
    if (!('kept' in found))
        return maxNew === undefined ? {} : { problem: found };
    try {
        const before = (0,kept_warnings/* unpackWarnings */.i)(found.kept);
        const { fresh, fixed } = compareWarnings(known, before);
        const listed = fresh.slice(0, facts/* MOST_LISTED */.c).map(({ anywhere: _, ...entry }) => entry);
        return {
            comparison: {
                commit: found.commit,
                commitsBack: found.commitsBack,
                total: before.reduce((sum, { count }) => sum + count, 0),
                fresh: { count: fresh.length, listed },
                fixed,
            },
        };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { problem: error.problem };
    }
}
function rulesOf(known) {
    const counts = new Map();
    for (const { rule } of known)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...counts]
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
        .slice(0, MOST_RULES);
}
function tooFew(found, { reports, minReports }) {
    return {
        code: 'WARNINGS-NO-REPORT',
        reason: found === 0
            ? `no report of a linter or compiler was found: ${reports.join(', ')}`
            : `${found} of at least ${minReports} reports of linters are there (min-reports)`,
        hint: 'Check that the linter ran before this step, and the globs; they are relative to the working directory.',
    };
}


/***/ }),

/***/ 84503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownersReader)
/* harmony export */ });
/* harmony import */ var _policy_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9887);
/* harmony import */ var _policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93514);


const LARGEST_BYTES = 3 << 20;
function ownersReader(io, { directory }, platform) {
    let owners;
    return (path) => {
        owners ??= readOwners(io, directory, platform);
        return owners.ownersOf(path);
    };
}
function readOwners(io, directory, platform) {
    const path = (0,_policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersPlaces */ .F)(platform).find((place) => io.status(`${directory}/${place}`).kind === 'file') ?? '';
    const text = path === '' ? '' : (io.readText(`${directory}/${path}`, LARGEST_BYTES) ?? '');
    return new _policy_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeOwners */ .i(text, (0,_policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersDialect */ .D)(platform, path, text));
}


/***/ }),

/***/ 80048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function reportPaths({ io, isOwn }, globs, kind) {
    const named = globs.filter((glob) => !glob.startsWith('!') && !picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).isGlob);
    return {
        paths: io.find(globs).filter((path) => !isOwn(path)),
        missing: named.filter((path) => io.status(path).kind === 'missing').map((path) => missing(path, kind)),
    };
}
function missing(path, kind) {
    return {
        code: 'REPORT-MISSING',
        reason: `the ${kind} ${path} does not exist`,
        hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
        location: { path },
    };
}


/***/ }),

/***/ 17847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
function repositoryPath(io, { directory, prefix }, told) {
    const path = told.replaceAll('\\', '/').replace(/^file:\/\//u, '');
    if (path.startsWith(`${directory}/`))
        return existing(io, directory, path.slice(directory.length + 1));
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || parts.length > 64)
        return undefined;
    for (let at = 0; at < parts.length; at++) {
        const end = parts.slice(at).join('/');
        const found = (prefix === '' ? undefined : existing(io, directory, `${prefix}/${end}`)) ?? existing(io, directory, end);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function existing(io, directory, path) {
    if (path.split('/').includes('..'))
        return undefined;
    return io.status(`${directory}/${path}`).kind === 'file' ? path : undefined;
}


/***/ }),

/***/ 38438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DocumentParser)
/* harmony export */ });
/* harmony import */ var _json_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55425);


class DocumentParser extends _json_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonParser */ .S {
    #read;
    constructor(read, documents = 'one') {
        super([], documents);
        this.#read = read;
    }
    unit() {
        this.#read((0,_json_record_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonValue */ .IL)(this.json));
        return false;
    }
    undo() {
    }
}


/***/ }),

/***/ 77823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ ISSUE_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/document-parser.js
var document_parser = __webpack_require__(38438);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/js/shared/formats/issues/issue-faults.js
var issue_faults = __webpack_require__(32959);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/biome.js



const biome = {
    id: 'biome',
    title: 'Biome JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"summary"\s*:\s*\{\s*"changed"\s*:/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => read((0,json_record/* asRecord */.qY)(document), add)),
};
function read(document, add) {
    for (const one of (0,json_record/* asList */.DD)(document['diagnostics']).map(json_record/* asRecord */.qY)) {
        const place = (0,json_record/* asRecord */.qY)(one['location']);
        const path = place['path'];
        add({
            rule: (0,json_record/* asText */.e1)(one['category']),
            level: levelOf((0,json_record/* asText */.e1)(one['severity'])),
            message: (0,json_record/* asText */.e1)(one['message']) || (0,json_record/* asText */.e1)(one['description']),
            path: (0,json_record/* asText */.e1)(path) || (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(path)['file']),
            line: (0,json_record/* asNumber */.i)((0,json_record/* asRecord */.qY)(place['start'])['line']) ?? 0,
        });
    }
}
function levelOf(severity) {
    return severity === 'error' || severity === 'fatal' ? 'error' : severity === 'warning' ? 'warning' : 'note';
}

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/cargo.js




const cargo = {
    id: 'cargo',
    title: 'cargo JSON (clippy, rustc)',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"reason"\s*:\s*"(?:compiler-|build-)/u.test(head),
    open: (add) => new CargoParser(add),
};
class CargoParser extends document_parser/* DocumentParser */.t {
    #last;
    constructor(add) {
        const told = { reason: undefined };
        super((document) => {
            told.reason = (0,json_record/* asRecord */.qY)(document)['reason'];
            cargo_read(document, add);
        }, 'many');
        this.#last = told;
    }
    consume(bytes, end, last) {
        const used = super.consume(bytes, end, last);
        if (last && this.#last.reason !== 'build-finished')
            throw new fault/* FormatFault */._z('TRUNCATED', 'its last line does not say that the build finished', end);
        return used;
    }
}
function cargo_read(document, add) {
    const { reason, message: told } = (0,json_record/* asRecord */.qY)(document);
    if (reason !== 'compiler-message')
        return;
    const message = (0,json_record/* asRecord */.qY)(told);
    const spans = (0,json_record/* asList */.DD)(message['spans']).map(json_record/* asRecord */.qY);
    const span = spans.find((one) => one['is_primary'] === true);
    const level = (0,json_record/* asText */.e1)(message['level']);
    if (span === undefined && message['code'] === null)
        return;
    add({
        rule: (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(message['code'])['code']),
        level: cargo_levelOf(level),
        message: (0,json_record/* asText */.e1)(message['message']),
        path: (0,json_record/* asText */.e1)(span?.['file_name']),
        line: (0,json_record/* asNumber */.i)(span?.['line_start']) ?? 0,
    });
}
function cargo_levelOf(level) {
    return level.startsWith('error') ? 'error' : level === 'warning' ? 'warning' : 'note';
}

// EXTERNAL MODULE: ./build/js/shared/formats/line-parser.js
var line_parser = __webpack_require__(29683);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/compiler.js

const PARENTHESES = /^(.{1,4096}?)\((\d{1,8})(?:,\d{1,8})*\): (error|warning|message) ([A-Z]{1,8}\d{1,8}): (.*)$/u;
const COLONS = /^(.{1,4096}?):(\d{1,8}):(?:\d{1,8}:)? (fatal error|error|warning): (.*?)(?: {1,2}\[([\w./+=-]{1,100})\])?$/u;
const END = /^(?:Success: no issues found|exit status \d{1,3}$)/mu;
const FIRST = new RegExp(`${PARENTHESES.source}|${COLONS.source}`, 'mu');
const compiler = {
    id: 'compiler',
    title: 'output of compilers (GCC, Clang, tsc, mypy)',
    faults: [],
    detect: (head) => !/^\s*[[{<]/u.test(head) && (FIRST.test(head.slice(0, 16_384)) || END.test(head)),
    open: (add) => new line_parser/* LineParser */.W((line) => compiler_read(line, add)),
};
function compiler_read(line, add) {
    if (line.length > 8192)
        return;
    const own = PARENTHESES.exec(line);
    if (own !== null) {
        const [, path = '', at, level = '', rule = '', message = ''] = own;
        add({ rule, level: compiler_levelOf(level), message, path, line: Number(at) });
        return;
    }
    const [, path, at, level = '', message = '', rule = ''] = COLONS.exec(line) ?? [];
    if (path !== undefined)
        add({ rule, level: compiler_levelOf(level), message, path, line: Number(at) });
}
function compiler_levelOf(level) {
    return level.endsWith('error') ? 'error' : level === 'message' ? 'note' : 'warning';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/eslint.js



const eslint = {
    id: 'eslint',
    title: 'ESLint JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\[\s*\{\s*"filePath"\s*:/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => eslint_read(document, add)),
};
function eslint_read(document, add) {
    for (const file of (0,json_record/* asList */.DD)(document).map(json_record/* asRecord */.qY))
        for (const message of (0,json_record/* asList */.DD)(file['messages']).map(json_record/* asRecord */.qY))
            add({
                rule: (0,json_record/* asText */.e1)(message['ruleId']),
                level: message['severity'] === 2 || message['fatal'] === true ? 'error' : 'warning',
                message: (0,json_record/* asText */.e1)(message['message']),
                path: (0,json_record/* asText */.e1)(file['filePath']),
                line: (0,json_record/* asNumber */.i)(message['line']) ?? 0,
            });
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/golangci.js



const [DIGIT_0, DIGIT_9] = [48, 57];
const golangci = {
    id: 'golangci',
    title: 'golangci-lint JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"Issues"\s*:/u.test(head),
    open: (add) => new GolangciParser((document) => golangci_read(document, add)),
};
class GolangciParser extends document_parser/* DocumentParser */.t {
    #documents = 0;
    #inStatistics = false;
    constructor(read) {
        super(read, 'many');
    }
    unit() {
        const { json } = this;
        const first = json.bytes[json.p] ?? 0;
        this.#inStatistics ||= this.#documents > 0 && first >= DIGIT_0 && first <= DIGIT_9;
        if (this.#inStatistics) {
            json.p = json.end;
            return false;
        }
        const more = super.unit();
        this.#documents++;
        return more;
    }
}
function golangci_read(document, add) {
    for (const one of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(document)['Issues']).map(json_record/* asRecord */.qY)) {
        const place = (0,json_record/* asRecord */.qY)(one['Pos']);
        const rule = (0,json_record/* asText */.e1)(one['FromLinter']);
        add({
            rule,
            level: rule === 'typecheck' || (0,json_record/* asText */.e1)(one['Severity']).toLowerCase() === 'error' ? 'error' : 'warning',
            ...compilerError((0,json_record/* asText */.e1)(one['Text']), (0,json_record/* asText */.e1)(place['Filename']), (0,json_record/* asNumber */.i)(place['Line']) ?? 0),
        });
    }
}
function compilerError(text, path, line) {
    const [, name, told, message] = /^: # [^\n]*\n(?:[^\n:]*\/)?([^\n:/]+):(\d{1,9}):\d{1,9}: ([^\n]+)/u.exec(text) ?? [];
    if (message === undefined || name !== path.replace(/^.*\//su, ''))
        return { message: text, path, line };
    return { message, path, line: Number(told) };
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/mypy.js



const mypy = {
    id: 'mypy',
    title: 'mypy JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"file"\s*:[^\n]*"severity"\s*:/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => mypy_read(document, add), 'many'),
};
function mypy_read(document, add) {
    const one = (0,json_record/* asRecord */.qY)(document);
    const severity = (0,json_record/* asText */.e1)(one['severity']);
    if (severity === 'note')
        return;
    add({
        rule: (0,json_record/* asText */.e1)(one['code']),
        level: severity === 'error' ? 'error' : 'warning',
        message: (0,json_record/* asText */.e1)(one['message']),
        path: (0,json_record/* asText */.e1)(one['file']),
        line: (0,json_record/* asNumber */.i)(one['line']) ?? 0,
    });
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/ruff.js



const ruff = {
    id: 'ruff',
    title: 'ruff JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\[\s*(?:\{\s*"cell"\s*:|\]\s*$)/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => ruff_read(document, add)),
};
function ruff_read(document, add) {
    for (const one of (0,json_record/* asList */.DD)(document).map(json_record/* asRecord */.qY))
        add({
            rule: (0,json_record/* asText */.e1)(one['code']),
            level: 'warning',
            message: (0,json_record/* asText */.e1)(one['message']),
            path: (0,json_record/* asText */.e1)(one['filename']),
            line: (0,json_record/* asNumber */.i)((0,json_record/* asRecord */.qY)(one['location'])['row']) ?? 0,
        });
}

// EXTERNAL MODULE: ./build/js/shared/formats/sarif-results.js
var sarif_results = __webpack_require__(78499);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/sarif.js




const sarif = {
    id: 'sarif',
    title: 'SARIF',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: sarif_results/* isSarif */.i,
    open: (add) => new document_parser/* DocumentParser */.t((document) => sarif_read(document, add)),
};
function sarif_read(document, add) {
    for (const { result, rule, ruleId, message, path, line } of (0,sarif_results/* sarifResults */.M)(document))
        add({
            rule: ruleId,
            level: sarif_levelOf((0,json_record/* asText */.e1)(result['level']) || (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(rule['defaultConfiguration'])['level']) || 'warning'),
            message,
            path,
            line,
        });
}
function sarif_levelOf(level) {
    return level === 'error' ? 'error' : level === 'note' || level === 'none' ? 'note' : 'warning';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/index.js








const ISSUE_FORMATS = [sarif, eslint, biome, ruff, mypy, cargo, golangci, compiler];


/***/ }),

/***/ 32959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ISSUE_JSON_FAULTS),
/* harmony export */   W: () => (/* binding */ ISSUE_FAULTS_OF_ALL)
/* harmony export */ });
const ISSUE_FAULTS_OF_ALL = ['TRUNCATED', 'TOO-LONG'];
const ISSUE_JSON_FAULTS = ['SYNTAX', 'MIXED', 'TOO-DEEP'];


/***/ }),

/***/ 78499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sarifResults),
/* harmony export */   i: () => (/* binding */ isSarif)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55425);

function isSarif(head) {
    return /^\s*\{/u.test(head) && /"(?:\$schema"\s*:\s*"[^"]*sarif|runs"\s*:\s*\[)/iu.test(head);
}
function sarifResults(document) {
    return (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document)['runs']).map(_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY).flatMap(resultsOf);
}
function resultsOf(run) {
    const driver = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(run['tool'])['driver']);
    const rules = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(driver['rules']).map(_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY);
    const byId = new Map(rules.map((rule) => [(0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(rule['id']), rule]));
    return (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(run['results'])
        .map(_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)
        .filter((result) => isOpen(result))
        .map((result) => {
        const ruleId = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(result['ruleId']) || (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(rules[(0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(result['ruleIndex']) ?? -1]?.['id']);
        const physical = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(result['locations'])[0])['physicalLocation']);
        return {
            result,
            ruleId,
            rule: byId.get(ruleId) ?? {},
            tool: (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(driver['name']),
            message: (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(result['message'])['text']),
            path: decoded((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(physical['artifactLocation'])['uri'])),
            line: (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(physical['region'])['startLine']) ?? 0,
        };
    });
}
function isOpen({ suppressions, kind }) {
    return (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(suppressions).length === 0 && (kind === undefined || ['fail', 'review', 'open'].includes((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(kind)));
}
function decoded(uri) {
    const path = uri.replace(/^file:\/\//u, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ })

};
