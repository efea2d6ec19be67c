export const id = 8208;
export const ids = [8208];
export const modules = {

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   V5: () => (/* binding */ certificateText),
/* harmony export */   fs: () => (/* binding */ CERTIFICATE_FILE)
/* harmony export */ });
/* harmony import */ var _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72655);

const PREDICATE_TYPE = 'https://reliability.dev/attestation/verdict/v1';
const CERTIFICATE_FILE = 'certificate.intoto.json';
function certificateText(verdict, gates, { commit }, { digests }) {
    const subject = [...digests]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, sha256]) => ({ name, digest: { sha256 } }));
    const predicate = {
        version: 1,
        outcome: verdict.outcome,
        summary: verdict.summary,
        commit,
        gates: gates.map(({ gate, outcome, summary }) => ({ gate, outcome, summary })),
    };
    return `${JSON.stringify({ _type: _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .z, subject, predicateType: PREDICATE_TYPE, predicate }, null, 2)}\n`;
}


/***/ }),

/***/ 28208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCertificate: () => (/* binding */ verifyCertificate)
});

;// CONCATENATED MODULE: ./build/js/certify/certified.js
function reasonsAgainst(certificate, found) {
    const { outcome, summary, commit, gates, files } = certificate;
    const reasons = [];
    if (outcome !== 'passed')
        reasons.push(`it was given for a verdict that is ${outcome}: ${summary}`);
    if (found.commit === undefined)
        reasons.push('it is not known which commit is to be deployed: name it with --commit');
    else if (commit === null)
        reasons.push('it says of no commit that it was measured');
    else if (commit !== found.commit)
        reasons.push(`it is of commit ${commit}, and ${found.commit} is to be deployed`);
    for (const gate of found.gates)
        if (!gates.has(gate))
            reasons.push(`reliability.yml configures ${gate}, and it says nothing of that`);
    for (const [path, digest] of files) {
        const own = found.digestOf(path);
        if (own === undefined)
            reasons.push(`${path} is missing`);
        else if (own !== digest)
            reasons.push(`${path} is not the file that it was given for`);
    }
    for (const [gate] of gates) {
        const saved = found.savedVerdictOf(gate);
        if (saved === undefined || found.verdictOf(gate) !== saved)
            reasons.push(`the facts of ${gate} do not come to the verdict that it was given for`);
    }
    return reasons;
}

// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/shared/config/in-toto.js
var in_toto = __webpack_require__(72655);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/certify/certificate.js
var certificate = __webpack_require__(23834);
;// CONCATENATED MODULE: ./build/js/certify/read-certificate.js




const OUTCOMES = ['passed', 'failed', 'inconclusive'];
const FILES = ['facts.json', 'verdict.json'];
const SUBJECT = /^[a-z][a-z-]*\/[a-z][a-z.-]*$/u;
function readCertificate(text) {
    const shape = new facts_shape/* Shape */.y(invalid);
    const { predicate, subjects: files } = (0,in_toto/* readInTotoStatement */.B)(text, certificate/* PREDICATE_TYPE */.To, shape);
    const outcome = shape.word(predicate['outcome'], OUTCOMES, 'predicate.outcome');
    const gates = new Map();
    for (const one of shape.list(predicate['gates'], 'predicate.gates')) {
        const gate = shape.object(one, 'predicate.gates');
        const id = shape.text(gate['gate'], 'predicate.gates.gate');
        if (gates.has(id))
            shape.invalid('predicate.gates');
        gates.set(id, shape.word(gate['outcome'], OUTCOMES, 'predicate.gates.outcome'));
    }
    if (![...files.keys()].every((name) => SUBJECT.test(name)))
        shape.invalid('subject.name');
    if (outcome === 'passed') {
        const isWhole = [...gates].every(([id, own]) => own === 'passed' && FILES.every((name) => files.has(`${id}/${name}`)));
        if (gates.size === 0 || !isWhole)
            shape.invalid('predicate.outcome');
    }
    const { commit } = predicate;
    return {
        outcome,
        summary: shape.text(predicate['summary'], 'predicate.summary'),
        commit: commit === null ? null : shape.commit(commit, 'predicate.commit'),
        gates,
        files,
    };
}
function invalid(path) {
    return new problem/* ProblemError */.M({
        code: 'CERTIFY-CERTIFICATE-INVALID',
        reason: `the certificate is not as it was written: ${path} is not what it should be`,
        hint: 'It was cut off or changed, or is of another release. Nothing that it says counts.',
    });
}

// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(15350);
// EXTERNAL MODULE: ./build/js/shared/families/checkout.js
var checkout = __webpack_require__(455);
// EXTERNAL MODULE: ./build/js/shared/policy/sha256.js
var sha256 = __webpack_require__(26458);
// EXTERNAL MODULE: ./build/js/shared/report/console-text.js
var console_text = __webpack_require__(270);
// EXTERNAL MODULE: ./build/js/shared/report/json.js
var json = __webpack_require__(19247);
// EXTERNAL MODULE: ./build/js/commands/decide.js
var decide = __webpack_require__(26797);
;// CONCATENATED MODULE: ./build/js/commands/verify-certificate.js









const LARGEST_CERTIFICATE_BYTES = 1 << 20;
const LARGEST_CERTIFIED_BYTES = 512 << 20;
async function verifyCertificate(path, inputs, io, write) {
    const text = io.readText(path, LARGEST_CERTIFICATE_BYTES);
    if (text === undefined)
        throw new problem/* ProblemError */.M({
            code: 'CERTIFY-CERTIFICATE-MISSING',
            reason: `${path} does not exist or cannot be read`,
            hint: 'Name the certificate.intoto.json of the run of certify, with its report folder beside it.',
        });
    const certificate = readCertificate(text);
    const folder = `${path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'}/..`;
    const read = (name) => io.readText(`${folder}/${name}`, LARGEST_CERTIFIED_BYTES);
    const again = new Map();
    for (const gate of certificate.gates.keys())
        again.set(gate, await verdictText(read(`${gate}/facts.json`), gate));
    const found = {
        gates: (0,prepare/* gatesOf */.og)(await (0,prepare/* readConfig */.Xg)(inputs, io)).map(({ id }) => id),
        commit: inputs.values.get('commit') ?? (0,checkout/* readCheckout */.b)(io).commit ?? undefined,
        digestOf: (name) => {
            const content = read(name);
            return content === undefined ? undefined : (0,sha256/* sha256 */.s)(content);
        },
        verdictOf: (gate) => again.get(gate),
        savedVerdictOf: (gate) => read(`${gate}/verdict.json`),
    };
    const reasons = reasonsAgainst(certificate, found);
    if (reasons.length === 0) {
        write(`✓ ${[...certificate.gates.keys()].join(', ')} passed on ${found.commit}; decided again, they still do\n`);
        write('The certificate says who wrote it only when a platform signed it: check that apart.\n');
        return 0;
    }
    write('✗ the certificate does not hold\n');
    for (const reason of reasons)
        write(`  ${(0,console_text/* consoleText */.b)(reason)}\n`);
    return 1;
}
async function verdictText(facts, gate) {
    if (facts === undefined)
        return undefined;
    try {
        const { verdict } = await (0,decide/* decidedAgain */.N)(facts, `${gate}/facts.json`);
        return verdict.gate === gate ? (0,json/* verdictJson */.G)(verdict) : undefined;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return undefined;
        throw error;
    }
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

/***/ 72655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readInTotoStatement),
/* harmony export */   z: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
function readInTotoStatement(text, predicateType, shape) {
    const statement = shape.object(parsed(text, shape), 'the statement');
    if (statement['_type'] !== STATEMENT_TYPE)
        shape.invalid('_type');
    if (statement['predicateType'] !== predicateType)
        shape.invalid('predicateType');
    const predicate = shape.object(statement['predicate'], 'predicate');
    if (predicate['version'] !== 1)
        shape.invalid('predicate.version');
    return { predicate, subjects: subjectsOf(shape, statement) };
}
function subjectsOf(shape, statement) {
    const found = new Map();
    for (const one of shape.list(statement['subject'], 'subject')) {
        const subject = shape.object(one, 'subject');
        const name = shape.text(subject['name'], 'subject.name');
        if (found.has(name))
            shape.invalid('subject.name');
        found.set(name, shape.digest(shape.object(subject['digest'], 'subject.digest')['sha256'], 'subject.digest.sha256'));
    }
    return found;
}
function parsed(text, shape) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return shape.invalid('JSON');
        throw error;
    }
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var _change_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93736);

function readCheckout(io) {
    const asked = new _change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .Git */ .T(io, io.workingDirectory);
    const root = asked.line('rev-parse', '--show-toplevel');
    if (root === undefined)
        return { directory: io.workingDirectory, prefix: '', commit: null, committedMs: 0, isTracked: () => false };
    const head = asked.commit('HEAD');
    return {
        directory: root,
        prefix: (asked.line('rev-parse', '--show-prefix') ?? '').replace(/\/$/u, ''),
        commit: head?.id ?? null,
        committedMs: head?.committedMs ?? 0,
        isTracked: (path) => asked.run('ls-files', '--error-unmatch', '--', path).status === 0,
    };
}


/***/ })

};
