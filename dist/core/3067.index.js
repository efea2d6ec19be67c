export const id = 3067;
export const ids = [3067];
export const modules = {

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

/***/ 45835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonName)
/* harmony export */ });
function pythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/gu, '-');
}


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


/***/ }),

/***/ 33067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ VULNERABILITY_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/document-parser.js
var document_parser = __webpack_require__(38438);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/cvss3.js
const WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    PR: { N: 0.85, L: 0.62, H: 0.27 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const PRIVILEGES_CHANGED = { N: 0.85, L: 0.68, H: 0.5 };
function cvss3Score(vector) {
    const [version, ...parts] = vector.split('/');
    if (version !== 'CVSS:3.0' && version !== 'CVSS:3.1')
        return undefined;
    const told = new Map(parts.map((part) => part.split(':')));
    const scope = told.get('S');
    if (scope !== 'U' && scope !== 'C')
        return undefined;
    const isChanged = scope === 'C';
    const weight = (metric) => WEIGHTS[metric]?.[told.get(metric) ?? ''] ?? Number.NaN;
    const privileges = isChanged ? (PRIVILEGES_CHANGED[told.get('PR') ?? ''] ?? Number.NaN) : weight('PR');
    const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
    const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    const exploitability = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI');
    if (Number.isNaN(impact + exploitability))
        return undefined;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/identifiers.js

const SHARED = /^(?:CVE|GHSA|RUSTSEC|GO|PYSEC|OSV|MAL)-/iu;
const MOST = 50;
function identifiers(own, ...others) {
    const shared = others
        .flatMap((list) => (0,json_record/* asList */.DD)(list))
        .map(json_record/* asText */.e1)
        .filter((id) => SHARED.test(id));
    return [...new Set([own === '' ? (shared[0] ?? 'without a name') : own, ...shared])].slice(0, MOST);
}
function ghsaOf(url) {
    return /GHSA(?:-[0-9a-z]{4}){3}/u.exec(url)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/severity.js
const WORDS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['medium', 'medium'],
    ['moderate', 'medium'],
    ['low', 'low'],
    ['negligible', 'low'],
    ['info', 'low'],
]);
function severityOfWord(word) {
    return WORDS.get(word.toLowerCase()) ?? 'unknown';
}
function severityOfScore(score) {
    if (!(score > 0 && score <= 10))
        return 'unknown';
    return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}

// EXTERNAL MODULE: ./build/js/shared/formats/vulnerabilities/vulnerability-faults.js
var vulnerability_faults = __webpack_require__(90050);
;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/cargo-audit.js






const cargoAudit = {
    id: 'cargo-audit',
    title: 'cargo audit JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"(?:database|settings|lockfile)"\s*:\s*\{/u.test(head) && /"lockfile"\s*:/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => read((0,json_record/* asRecord */.qY)(document), sink)),
};
function read(document, sink) {
    for (const one of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(document['vulnerabilities'])['list']).map(json_record/* asRecord */.qY)) {
        const [advisory, crate] = [(0,json_record/* asRecord */.qY)(one['advisory']), (0,json_record/* asRecord */.qY)(one['package'])];
        sink.vulnerability({
            ids: identifiers((0,json_record/* asText */.e1)(advisory['id']), advisory['aliases']),
            module: (0,json_record/* asText */.e1)(crate['name']) || (0,json_record/* asText */.e1)(advisory['package']),
            version: (0,json_record/* asText */.e1)(crate['version']),
            severity: severityOfScore(cvss3Score((0,json_record/* asText */.e1)(advisory['cvss'])) ?? 0),
            title: (0,json_record/* asText */.e1)(advisory['title']),
            fixed: (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(one['versions'])['patched']).map(json_record/* asText */.e1),
            path: 'Cargo.lock',
            line: 0,
        });
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/line-parser.js
var line_parser = __webpack_require__(29683);
;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/stack-frames.js
const SANITIZER = /^\s+#\d+ 0x[0-9a-f]+ in (.+?) (\S+?)(?::(\d+))?(?::\d+)?(?: \(BuildId: \w+\))?$/u;
const JAVA = /^\s+at (?:[\w.@]+\/)?([\w.$<>]+)\((?:(\S+?\.\w+)(?::(\d+))?|[^)]*)\)$/u;
const GO = /^\s+(\S+\.go):(\d+)(?: \+0x[0-9a-f]+)?$/u;
const GO_NAME = /^\s*([^\s(][^\s]*?)\((?:[^)]*|.*\.\.\.)\)$/u;
const OTHERS = /^(?:fuzzer::|__libc_|__interceptor_|__asan|__sanitizer|__ubsan|_start$|main$|LLVMFuzzer|malloc$|free$|abort$|raise$|runtime[./]|testing\.|reflect\.|panic$|created by |java\.|jdk\.|sun\.|com\.code_intelligence\.jazzer\.)/u;
function frameOf(line, before) {
    const [, name, path, at] = SANITIZER.exec(line) ?? [];
    if (name !== undefined && path !== undefined)
        return { name, path: path.startsWith('(') ? '' : path, line: Number(at ?? 0) };
    const [, method, file, row] = JAVA.exec(line) ?? [];
    if (method !== undefined)
        return { name: method, path: javaPath(method, file), line: Number(row ?? 0) };
    const [, goPath, goLine] = GO.exec(line) ?? [];
    const called = goPath === undefined ? undefined : GO_NAME.exec(before)?.[1];
    return called === undefined || goPath === undefined
        ? undefined
        : { name: called, path: goPath, line: Number(goLine) };
}
function isOwnFrame({ name }) {
    return !OTHERS.test(name);
}
function javaPath(method, file = '') {
    const parts = method.split('.').slice(0, -2);
    return file === '' ? '' : [...parts, file].join('/');
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/fuzz-crash.js




const fuzz_crash_SANITIZER = /^==\d+==\s?(?:ERROR|WARNING): (\w+Sanitizer|libFuzzer): ([^(]+?)(?: on | \(|:? 0x|$)/u;
const UNDEFINED = /^(\S+?):(\d+):\d+: runtime error: (.+)$/u;
const fuzz_crash_JAVA = /^== Java Exception: ([\w.$]+)/u;
const fuzz_crash_GO = /^\s*--- FAIL: (Fuzz\w*)/u;
const GO_MESSAGE = /^\s+(\S+_test\.go|\S+\.go):(\d+): (.+)$/u;
const BEGINS = /^(?:INFO: (?:Seed|Running with|Loaded)|fuzz: elapsed:)/u;
const ENDS = /^(?:Done \d+ runs|INFO: exiting: 0|PASS$|ok\s|FAIL)/u;
const STACK_ENDS = /^(?:\s*$|SUMMARY: |DEDUP_TOKEN: |== libFuzzer|allocated by|freed by|previously allocated)/u;
const FRAMES = 3;
const fuzzCrash = {
    id: 'fuzz-crash',
    title: 'fuzzers and sanitizers (text)',
    faults: [],
    detect: (head) => !/^\s*[{[<]/u.test(head) &&
        /^(?:INFO: (?:Seed: \d|Running with |Loaded \d)|fuzz: elapsed: |==\d+==\s?(?:ERROR|WARNING): \w+|== Java Exception: |\S+:\d+:\d+: runtime error: )/mu.test(head),
    open: (sink) => {
        const crashes = new Crashes(sink);
        return new line_parser/* LineParser */.W((line) => crashes.read(line), () => crashes.end());
    },
};
class Crashes {
    #sink;
    #crash;
    #before = '';
    #found = 0;
    #hasBegun = false;
    #hasEnded = false;
    constructor(sink) {
        this.#sink = sink;
    }
    read(line) {
        if (BEGINS.test(line))
            this.#hasBegun = true;
        if (ENDS.test(line))
            this.#hasEnded = true;
        const kind = kindOf(line);
        if (kind !== undefined && kind.kind !== this.#crash?.kind) {
            this.#tell();
            this.#crash = { ...kind, frames: [], isOpen: true };
        }
        else if (this.#crash !== undefined)
            this.#inside(this.#crash, line);
        this.#before = line;
    }
    end() {
        this.#tell();
        if (this.#hasBegun && !this.#hasEnded && this.#found === 0)
            throw new fault/* FormatFault */._z('TRUNCATED', 'the fuzzer did not come to its end', 0);
    }
    #inside(crash, line) {
        const frame = crash.isOpen ? frameOf(line, this.#before) : undefined;
        if (frame !== undefined)
            crash.frames.push(frame);
        else if (crash.frames.length > 0 && STACK_ENDS.test(line))
            crash.isOpen = false;
        const [, path = '', at, message] = crash.path === '' ? (GO_MESSAGE.exec(line) ?? []) : [];
        if (message === undefined)
            return;
        crash.path = path;
        crash.line = Number(at);
    }
    #tell() {
        const crash = this.#crash;
        this.#crash = undefined;
        if (crash === undefined)
            return;
        this.#found++;
        const own = crash.frames.filter(isOwnFrame);
        const bucket = own.length > 0 ? own.slice(0, FRAMES).map(({ name }) => name) : [crash.path];
        const [top] = own;
        const place = top !== undefined && top.path !== '' ? top : crash;
        this.#sink.vulnerability({
            ids: [`CRASH-${(0,fingerprint/* fingerprint */.R)('crash', crash.kind, JSON.stringify(bucket))}`],
            module: '',
            version: '',
            severity: 'unknown',
            title: top === undefined ? crash.kind : `${crash.kind} in ${top.name}`,
            fixed: [],
            path: place.path,
            line: place.line,
        });
    }
}
function kindOf(line) {
    const [, sanitizer, what] = fuzz_crash_SANITIZER.exec(line) ?? [];
    if (sanitizer !== undefined && what !== undefined)
        return { kind: `${sanitizer}: ${what}`, path: '', line: 0 };
    const [, path, at, message] = UNDEFINED.exec(line) ?? [];
    if (message !== undefined)
        return { kind: message.replace(/-?\d+/gu, '#'), path: path ?? '', line: Number(at) };
    const [, exception] = fuzz_crash_JAVA.exec(line) ?? [];
    if (exception !== undefined)
        return { kind: exception, path: '', line: 0 };
    const [, target] = fuzz_crash_GO.exec(line) ?? [];
    return target === undefined ? undefined : { kind: `${target} fails`, path: '', line: 0 };
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/govulncheck.js




const FRAME_MEMBERS = {
    symbol: 'function',
    package: 'package',
    module: 'module',
};
const govulncheck = {
    id: 'govulncheck',
    title: 'govulncheck JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"config"\s*:\s*\{/u.test(head),
    open: govulncheck_open,
};
function govulncheck_open(sink) {
    let member = 'function';
    const advisories = new Map();
    const told = new Set();
    return new document_parser/* DocumentParser */.t((document) => {
        const { config, SBOM, osv, finding } = (0,json_record/* asRecord */.qY)(document);
        if (config !== undefined)
            member = FRAME_MEMBERS[(0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(config)['scan_level'])] ?? member;
        for (const { path, version } of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(SBOM)['modules']).map(json_record/* asRecord */.qY))
            sink.module({ module: (0,json_record/* asText */.e1)(path), version: (0,json_record/* asText */.e1)(version) });
        if (osv !== undefined)
            advisories.set((0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(osv)['id']), (0,json_record/* asRecord */.qY)(osv));
        if (finding === undefined)
            return;
        const { osv: id, fixed_version: fixed, trace } = (0,json_record/* asRecord */.qY)(finding);
        const [frame = {}] = (0,json_record/* asList */.DD)(trace).map(json_record/* asRecord */.qY);
        const [module, version] = [(0,json_record/* asText */.e1)(frame['module']), (0,json_record/* asText */.e1)(frame['version'])];
        const key = JSON.stringify([id, module, version]);
        if ((0,json_record/* asText */.e1)(frame[member]) === '' || told.has(key))
            return;
        told.add(key);
        const advisory = advisories.get((0,json_record/* asText */.e1)(id)) ?? {};
        sink.vulnerability({
            ids: identifiers((0,json_record/* asText */.e1)(id), advisory['aliases']),
            module,
            version,
            severity: 'unknown',
            title: (0,json_record/* asText */.e1)(advisory['summary']),
            fixed: [(0,json_record/* asText */.e1)(fixed)].filter((one) => one !== ''),
            path: 'go.mod',
            line: 0,
        });
    }, 'many');
}

// EXTERNAL MODULE: ./build/js/shared/formats/python-name.js
var python_name = __webpack_require__(45835);
;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/maven-name.js
function mavenName(purl) {
    const [, group, artifact] = /^pkg:maven\/([^/@]+)\/([^/@?]+)/u.exec(purl) ?? [];
    return group === undefined || artifact === undefined ? '' : `${group}:${artifact}`;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/grype.js







const grype = {
    id: 'grype',
    title: 'Grype JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"matches"\s*:/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => grype_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function grype_read(document, sink) {
    for (const match of (0,json_record/* asList */.DD)(document['matches']).map(json_record/* asRecord */.qY)) {
        const found = (0,json_record/* asRecord */.qY)(match['vulnerability']);
        const artifact = (0,json_record/* asRecord */.qY)(match['artifact']);
        const related = (0,json_record/* asList */.DD)(match['relatedVulnerabilities']).map((one) => (0,json_record/* asRecord */.qY)(one)['id']);
        const name = (0,json_record/* asText */.e1)(artifact['name']);
        sink.vulnerability({
            ids: identifiers((0,json_record/* asText */.e1)(found['id']), related),
            module: artifact['type'] === 'python' ? (0,python_name/* pythonName */.o)(name) : mavenName((0,json_record/* asText */.e1)(artifact['purl'])) || name,
            version: (0,json_record/* asText */.e1)(artifact['version']),
            severity: severityOfWord((0,json_record/* asText */.e1)(found['severity'])),
            title: (0,json_record/* asText */.e1)(found['description']).split('\n')[0] ?? '',
            fixed: (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(found['fix'])['versions']).map(json_record/* asText */.e1),
            path: (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)((0,json_record/* asList */.DD)(artifact['locations'])[0])['path']).replace(/^\//u, ''),
            line: 0,
        });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/npm-audit.js





const npmAudit = {
    id: 'npm-audit',
    title: 'npm audit JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"auditReportVersion"\s*:/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => npm_audit_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function npm_audit_read(document, sink) {
    for (const [name, value] of Object.entries((0,json_record/* asRecord */.qY)(document['vulnerabilities']))) {
        const entry = (0,json_record/* asRecord */.qY)(value);
        for (const via of (0,json_record/* asList */.DD)(entry['via'])
            .filter((one) => typeof one !== 'string')
            .map(json_record/* asRecord */.qY)) {
            const url = (0,json_record/* asText */.e1)(via['url']);
            const word = severityOfWord((0,json_record/* asText */.e1)(via['severity']));
            sink.vulnerability({
                ids: identifiers(ghsaOf(url) || String(via['source'] ?? '')),
                module: name,
                version: '',
                severity: word === 'unknown' ? severityOfScore((0,json_record/* asNumber */.i)((0,json_record/* asRecord */.qY)(via['cvss'])['score']) ?? 0) : word,
                title: (0,json_record/* asText */.e1)(via['title']),
                fixed: mended((0,json_record/* asText */.e1)(via['range'])),
                path: '',
                line: 0,
                nodes: (0,json_record/* asList */.DD)(entry['nodes']).map(json_record/* asText */.e1),
            });
        }
    }
}
function mended(range) {
    return [...range.matchAll(/<(=?)\s*(\d[^\s|]*)/gu)].map(([, orEqual, version]) => orEqual === '' ? (version ?? '') : `above ${version}`);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/osv-scanner.js







const osvScanner = {
    id: 'osv-scanner',
    title: 'OSV-Scanner JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*(?:\]|\{\s*"source"\s*:)/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => osv_scanner_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function osv_scanner_read(document, sink) {
    for (const result of (0,json_record/* asList */.DD)(document['results']).map(json_record/* asRecord */.qY)) {
        const path = (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(result['source'])['path']);
        for (const entry of (0,json_record/* asList */.DD)(result['packages']).map(json_record/* asRecord */.qY)) {
            const { name, version: told, ecosystem } = (0,json_record/* asRecord */.qY)(entry['package']);
            const module = (0,json_record/* asText */.e1)(ecosystem) === 'PyPI' ? (0,python_name/* pythonName */.o)((0,json_record/* asText */.e1)(name)) : (0,json_record/* asText */.e1)(name);
            const version = (0,json_record/* asText */.e1)(told);
            sink.module({ module, version });
            const records = (0,json_record/* asList */.DD)(entry['vulnerabilities']).map(json_record/* asRecord */.qY);
            for (const group of groupsOf(entry, records)) {
                const own = records.filter((record) => group.ids.includes((0,json_record/* asText */.e1)(record['id'])));
                sink.vulnerability({
                    ids: identifiers(group.ids[0] ?? '', group.ids, ...own.map((record) => record['aliases'])),
                    module,
                    version,
                    severity: severityOf(group.score, own),
                    title: own.map((record) => (0,json_record/* asText */.e1)(record['summary'])).find((summary) => summary !== '') ?? '',
                    fixed: [...new Set(own.flatMap((record) => fixedOf(record, (0,json_record/* asText */.e1)(name))))],
                    path,
                    line: 0,
                });
            }
        }
    }
}
function groupsOf(entry, records) {
    const groups = (0,json_record/* asList */.DD)(entry['groups']).map(json_record/* asRecord */.qY);
    if (groups.length === 0)
        return records.map((record) => ({ ids: [(0,json_record/* asText */.e1)(record['id'])], score: 0 }));
    return groups.map((group) => ({ ids: (0,json_record/* asList */.DD)(group['ids']).map(json_record/* asText */.e1), score: Number(group['max_severity']) || 0 }));
}
function severityOf(score, records) {
    const vectors = records.flatMap((record) => (0,json_record/* asList */.DD)(record['severity'])).map((one) => (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(one)['score']));
    const best = Math.max(score, ...vectors.map((vector) => cvss3Score(vector) ?? 0));
    if (best > 0)
        return severityOfScore(best);
    const words = records.map((record) => severityOfWord((0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(record['database_specific'])['severity'])));
    return words.find((word) => word !== 'unknown') ?? 'unknown';
}
function fixedOf(record, name) {
    return (0,json_record/* asList */.DD)(record['affected'])
        .map(json_record/* asRecord */.qY)
        .filter((affected) => (0,json_record/* asRecord */.qY)(affected['package'])['name'] === name)
        .flatMap((affected) => (0,json_record/* asList */.DD)(affected['ranges']).map(json_record/* asRecord */.qY))
        .filter((range) => range['type'] !== 'GIT')
        .flatMap((range) => (0,json_record/* asList */.DD)(range['events']).map((event) => (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(event)['fixed'])))
        .filter((version) => version !== '');
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/pip-audit.js





const pipAudit = {
    id: 'pip-audit',
    title: 'pip-audit JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"dependencies"\s*:\s*\[/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => pip_audit_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function pip_audit_read(document, sink) {
    for (const dependency of (0,json_record/* asList */.DD)(document['dependencies']).map(json_record/* asRecord */.qY)) {
        const module = (0,python_name/* pythonName */.o)((0,json_record/* asText */.e1)(dependency['name']));
        const version = (0,json_record/* asText */.e1)(dependency['version']);
        if ((0,json_record/* asText */.e1)(dependency['skip_reason']) !== '')
            sink.unaudited(module);
        else
            sink.module({ module, version });
        for (const one of (0,json_record/* asList */.DD)(dependency['vulns']).map(json_record/* asRecord */.qY))
            sink.vulnerability({
                ids: identifiers((0,json_record/* asText */.e1)(one['id']), one['aliases']),
                module,
                version,
                severity: 'unknown',
                title: (0,json_record/* asText */.e1)(one['description']).split('\n')[0] ?? '',
                fixed: (0,json_record/* asList */.DD)(one['fix_versions']).map(json_record/* asText */.e1),
                path: '',
                line: 0,
            });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/pnpm-audit.js





const pnpmAudit = {
    id: 'pnpm-audit',
    title: 'pnpm audit JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"(?:actions"\s*:\s*\[|advisories"\s*:\s*\{)/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => pnpm_audit_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function pnpm_audit_read(document, sink) {
    for (const advisory of Object.values((0,json_record/* asRecord */.qY)(document['advisories'])).map(json_record/* asRecord */.qY)) {
        const own = (0,json_record/* asText */.e1)(advisory['github_advisory_id']) || ghsaOf((0,json_record/* asText */.e1)(advisory['url']));
        const versions = new Set((0,json_record/* asList */.DD)(advisory['findings']).map((found) => (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(found)['version'])));
        for (const version of versions.size === 0 ? [''] : versions)
            sink.vulnerability({
                ids: identifiers(own || String(advisory['id'] ?? ''), advisory['cves']),
                module: (0,json_record/* asText */.e1)(advisory['module_name']),
                version,
                severity: severityOfWord((0,json_record/* asText */.e1)(advisory['severity'])),
                title: (0,json_record/* asText */.e1)(advisory['title']),
                fixed: [(0,json_record/* asText */.e1)(advisory['patched_versions'])].filter((range) => range !== '' && range !== '<0.0.0'),
                path: '',
                line: 0,
            });
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/sarif-results.js
var sarif_results = __webpack_require__(78499);
;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/scanner-sarif.js








const scanner_sarif_OTHERS = new Set(['misconfiguration', 'secret', 'license']);
const GRYPE = /^An? [a-z]{1,20} vulnerability in (\S{1,50}) package: ([^\s,]{1,300}), version (\S{1,300}) was found /u;
const scannerSarif = {
    id: 'scanner-sarif',
    title: 'SARIF of scanners (Trivy, Grype)',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: sarif_results/* isSarif */.i,
    open: (sink) => new document_parser/* DocumentParser */.t((document) => {
        for (const result of (0,sarif_results/* sarifResults */.M)(document))
            scanner_sarif_read(result, sink);
    }),
};
function scanner_sarif_read({ ruleId, rule, message, path, line, tool }, sink) {
    const properties = (0,json_record/* asRecord */.qY)(rule['properties']);
    const tags = (0,json_record/* asList */.DD)(properties['tags']).map(json_record/* asText */.e1);
    if (tags.some((tag) => scanner_sarif_OTHERS.has(tag)))
        return;
    const help = `${message}\n${(0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(rule['help'])['text'])}`;
    const [id = ruleId] = /^(?:CVE-\d+-\d+|GHSA(?:-[0-9a-z]{4}){3})(?=-|$)/u.exec(ruleId) ?? [];
    const word = severityOfWord(field(help, 'Severity') || tags.find((tag) => severityOfWord(tag) !== 'unknown') || '');
    const [, type = '', name = field(help, 'Package'), version] = GRYPE.exec(message) ?? [];
    sink.vulnerability({
        ids: identifiers(id),
        module: type === 'python' ? (0,python_name/* pythonName */.o)(name) : grypeMavenName(properties['purls'], name) || name,
        version: version ?? (field(help, 'Installed Version') || field(help, 'Version')),
        severity: word === 'unknown' ? severityOfScore(Number(properties['security-severity'])) : word,
        title: (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(rule['shortDescription'])['text']) || (message.split('\n')[0] ?? ''),
        fixed: (field(help, 'Fixed Version') || field(help, 'Fix Version')).split(/, ?/u).filter((one) => one !== ''),
        path: tool === 'grype' ? path.replace(/^\//u, '') : path,
        line: line > 1 ? line : 0,
    });
}
function field(text, name) {
    for (const line of text.split('\n'))
        if (line.startsWith(`${name}: `))
            return line.slice(name.length + 2).trim();
    return '';
}
function grypeMavenName(purls, artifact) {
    return ((0,json_record/* asList */.DD)(purls)
        .map((purl) => mavenName((0,json_record/* asText */.e1)(purl)))
        .find((name) => name.endsWith(`:${artifact}`)) ?? '');
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/trivy.js






const PYTHON = new Set(['pip', 'pipenv', 'poetry', 'uv', 'pylock', 'python-pkg', 'conda-pkg']);
const trivy = {
    id: 'trivy',
    title: 'Trivy JSON',
    faults: vulnerability_faults/* VULNERABILITY_JSON_FAULTS */.e,
    detect: (head) => /^\s*\{\s*"SchemaVersion"\s*:/u.test(head) && /"(?:ArtifactName|Trivy)"\s*:/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => trivy_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function trivy_read(document, sink) {
    for (const result of (0,json_record/* asList */.DD)(document['Results']).map(json_record/* asRecord */.qY)) {
        const isPython = PYTHON.has((0,json_record/* asText */.e1)(result['Type']));
        const moduleOf = (name) => (isPython ? (0,python_name/* pythonName */.o)((0,json_record/* asText */.e1)(name)) : (0,json_record/* asText */.e1)(name));
        for (const { Name, Version } of (0,json_record/* asList */.DD)(result['Packages']).map(json_record/* asRecord */.qY))
            sink.module({ module: moduleOf(Name), version: (0,json_record/* asText */.e1)(Version) });
        for (const one of (0,json_record/* asList */.DD)(result['Vulnerabilities']).map(json_record/* asRecord */.qY))
            sink.vulnerability({
                ids: identifiers((0,json_record/* asText */.e1)(one['VulnerabilityID']), one['VendorIDs']),
                module: moduleOf(one['PkgName']),
                version: (0,json_record/* asText */.e1)(one['InstalledVersion']),
                severity: severityOfWord((0,json_record/* asText */.e1)(one['Severity'])),
                title: (0,json_record/* asText */.e1)(one['Title']),
                fixed: (0,json_record/* asText */.e1)(one['FixedVersion'])
                    .split(', ')
                    .filter((version) => version !== ''),
                path: (0,json_record/* asText */.e1)(one['PkgPath']) || (0,json_record/* asText */.e1)(result['Target']),
                line: 0,
            });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/vulnerabilities/index.js










const VULNERABILITY_FORMATS = [
    trivy,
    grype,
    scannerSarif,
    npmAudit,
    pnpmAudit,
    cargoAudit,
    pipAudit,
    govulncheck,
    osvScanner,
    fuzzCrash,
];


/***/ }),

/***/ 90050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ VULNERABILITY_FAULTS_OF_ALL),
/* harmony export */   e: () => (/* binding */ VULNERABILITY_JSON_FAULTS)
/* harmony export */ });
const VULNERABILITY_FAULTS_OF_ALL = ['TRUNCATED', 'TOO-LONG'];
const VULNERABILITY_JSON_FAULTS = ['SYNTAX', 'MIXED', 'TOO-DEEP'];


/***/ })

};
