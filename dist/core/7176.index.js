export const id = 7176;
export const ids = [7176,1725];
export const modules = {

/***/ 17176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCertification: () => (/* binding */ runCertification)
/* harmony export */ });
/* harmony import */ var _certify_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21725);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15350);
/* harmony import */ var _runnable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);
/* harmony import */ var _shared_policy_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26458);
/* harmony import */ var _shared_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81819);





const CERTIFIED = ['facts.json', 'verdict.json'];
const LARGEST_CERTIFIED_BYTES = 512 << 20;
async function runCertification(inputs, context) {
    const { io } = context;
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareWith */ .kt)(_runnable_js__WEBPACK_IMPORTED_MODULE_2__.UMBRELLA, inputs, io);
    const { waivers: _, ...own } = 'values' in prepared ? prepared : { ...prepared, waivers: undefined };
    if ('problem' in own)
        return (0,_shared_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(_runnable_js__WEBPACK_IMPORTED_MODULE_2__.UMBRELLA, own, context);
    const gates = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .configuredGates */ .LI)(inputs(), io);
    const { alert: _alert, ...others } = context;
    const alone = { ...others, platform: { ...context.platform, publish: () => Promise.resolve([]) } };
    const results = [];
    const loaders = [];
    for (const gate of gates) {
        context.progress(`${gate.id} ...`);
        const asked = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareWith */ .kt)(gate, inputs, io);
        results.push(await (0,_shared_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(gate, asked, alone));
        loaders.push(() => gate.load('values' in asked ? asked.values : undefined));
    }
    const runs = gates.map((gate, at) => gateRun(gate, results[at], io));
    const load = async () => (0,_certify_gate_js__WEBPACK_IMPORTED_MODULE_0__.certifyGate)(await Promise.all(loaders.map((loader) => loader())), runs);
    const result = await (0,_shared_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({ ..._runnable_js__WEBPACK_IMPORTED_MODULE_2__.UMBRELLA, load }, own, context);
    const notices = results.flatMap((one) => one.notices);
    const unfinished = [...results, result].some((one) => one.unfinished === true);
    return { ...result, notices: [...notices, ...result.notices], ...(unfinished ? { unfinished } : {}) };
}
function gateRun({ id }, { decided, verdict, directory, files }, io) {
    const digests = CERTIFIED.flatMap((name) => {
        const text = files.includes(name) ? io.readText(`${directory}/${name}`, LARGEST_CERTIFIED_BYTES) : undefined;
        return text === undefined ? [] : [[name, (0,_shared_policy_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(text)]];
    });
    if (decided === undefined) {
        const problem = verdict.problem ?? {
            code: 'INTERNAL-FAULT',
            reason: 'there are no facts',
            hint: 'Please report it.',
        };
        return { id, facts: { problem }, detail: undefined, digests: new Map(digests) };
    }
    const { options, facts, waivers, detail } = decided;
    return {
        id,
        facts: { options, facts, ...(waivers === undefined ? {} : { waivers }) },
        detail,
        digests: new Map(digests),
    };
}


/***/ }),

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

/***/ 21725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certifyGate: () => (/* binding */ certifyGate)
});

// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/families/checkout.js
var checkout = __webpack_require__(455);
// EXTERNAL MODULE: ./build/js/shared/gate.js + 3 modules
var shared_gate = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/js/shared/model/verdict.js
var model_verdict = __webpack_require__(66953);
// EXTERNAL MODULE: ./build/js/certify/certificate.js
var certificate = __webpack_require__(23834);
;// CONCATENATED MODULE: ./build/js/certify/decide.js
function decide(verdicts) {
    const problems = verdicts.flatMap(problemsOf);
    const waived = verdicts.flatMap((verdict) => verdict.waived ?? []);
    const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
    if (verdicts.length === 0)
        problems.push(NOTHING_RAN);
    const isOpen = problems.length > 0 || outcomes.has('inconclusive');
    const outcome = isOpen ? 'inconclusive' : outcomes.has('failed') ? 'failed' : 'passed';
    const [first] = problems;
    return {
        version: 1,
        gate: 'certify',
        outcome,
        summary: summaryOf(verdicts),
        findings: joined(verdicts),
        ...(waived.length === 0 ? {} : { waived }),
        metrics: { gates: Object.fromEntries(verdicts.map((one) => [one.gate, { ...one.metrics, outcome: one.outcome }])) },
        ...(first === undefined ? {} : { problem: first }),
        ...(problems.length > 1 ? { problems } : {}),
    };
}
const NOTHING_RAN = {
    code: 'CERTIFY-NOTHING-RAN',
    reason: 'no gate came to a verdict',
    hint: 'Configure at least one gate in reliability.yml.',
};
function problemsOf({ outcome, problem, problems }) {
    return outcome === 'inconclusive' ? (problems ?? (problem === undefined ? [] : [problem])) : [];
}
function joined(verdicts) {
    const used = new Set(verdicts.flatMap(({ waived = [] }) => waived.map(({ waiver }) => waiver.location.startLine)));
    const told = new Set();
    return verdicts.flatMap(({ findings }) => findings.filter(({ rule, fingerprint, location }) => {
        if (!rule.startsWith('waiver/'))
            return true;
        const isUsed = rule === 'waiver/is-unused' && location !== undefined && used.has(location.startLine);
        const isNews = !isUsed && !told.has(fingerprint);
        told.add(fingerprint);
        return isNews;
    }));
}
function summaryOf(verdicts) {
    const of = (wanted) => verdicts.filter(({ outcome }) => outcome === wanted);
    const says = ({ gate, summary }) => `${gate}: ${summary}`;
    const [open, failed] = [of('inconclusive'), of('failed')];
    if (verdicts.length === 0)
        return `${NOTHING_RAN.reason} (${NOTHING_RAN.code})`;
    if (open.length > 0 || failed.length > 0)
        return [...open, ...failed].map(says).join('; ');
    const gates = verdicts.map(({ gate }) => gate).join(', ');
    return verdicts.length === 1 ? says(verdicts[0]) : `${verdicts.length} gates passed: ${gates}`;
}

// EXTERNAL MODULE: ./build/js/certify/description.js + 1 modules
var description = __webpack_require__(45725);
;// CONCATENATED MODULE: ./build/js/certify/present.js
const TONES = { passed: 'good', failed: 'bad', inconclusive: 'warn' };
function present({ key }, verdict, gates) {
    const checks = gates.flatMap(({ verdict: { gate, outcome, summary }, presentation }) => {
        const { checks: own = [{ name: 'verdict', outcome, detail: summary }] } = presentation;
        return own.map((check) => ({ ...check, name: `${gate}: ${check.name}` }));
    });
    const picture = gates.find(({ presentation }) => presentation.picture !== undefined)?.presentation.picture;
    const timeline = gates.find(({ presentation }) => presentation.timeline !== undefined)?.presentation.timeline;
    return {
        title: key === '' ? 'Reliability' : `Reliability ${key}`,
        outcome: verdict.outcome,
        headline: verdict.summary,
        tables: [overview(gates)],
        parts: gates.map(partOf),
        checks,
        notes: gates.flatMap(({ presentation: { title, notes } }) => notes.map((note) => `${title}: ${note}`)),
        reproduce: 'npx reliability decide --facts facts.json',
        ...(picture === undefined ? {} : { picture }),
        ...(timeline === undefined ? {} : { timeline }),
    };
}
function overview(gates) {
    return {
        title: 'Gates',
        columns: [
            { label: 'Gate', align: 'left' },
            { label: 'Verdict', align: 'left' },
            { label: 'Findings', align: 'right' },
            { label: 'Says', align: 'left' },
        ],
        rows: gates.map(({ verdict: { gate, outcome, summary, findings } }) => [
            gate,
            { text: outcome, tone: TONES[outcome] },
            String(findings.length),
            summary,
        ]),
    };
}
function partOf({ verdict: { gate, outcome }, presentation: { title, headline, tables } }) {
    return { id: gate, title, outcome, headline, tables, report: `../${gate}/report.html` };
}

// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/shared/policy/waiver-facts.js
var waiver_facts = __webpack_require__(37003);
;// CONCATENATED MODULE: ./build/js/certify/read-facts.js


function readFacts(gates, options, facts) {
    const shape = facts_shape/* FACTS_SHAPE */.w;
    const settings = shape.object(options, 'options');
    const own = shape.object(facts, 'facts');
    const { commit } = own;
    const read = Object.entries(shape.object(own['gates'], 'facts.gates')).map(([id, value]) => {
        const gate = gates.find((candidate) => candidate.id === id) ?? shape.invalid(`facts.gates.${id}`);
        const entry = shape.object(value, `facts.gates.${id}`);
        if (entry['problem'] !== undefined) {
            shape.problem(entry['problem'], `facts.gates.${id}.problem`);
            return [id, entry];
        }
        const waivers = (0,waiver_facts/* readWaiverFacts */.E)(entry['waivers']);
        const whole = {
            ...gate.readFacts(entry['options'], entry['facts']),
            ...(waivers === undefined ? {} : { waivers }),
        };
        return [id, whole];
    });
    return {
        options: { key: shape.text(settings['key'], 'options.key') },
        facts: {
            commit: commit === null ? null : shape.commit(commit, 'facts.commit'),
            gates: Object.fromEntries(read),
        },
    };
}

;// CONCATENATED MODULE: ./build/js/certify/gate.js









function certifyGate(gates, runs) {
    const shown = decidedOnce(gates);
    return (0,shared_gate/* defineGate */.pu)({
        ...description/* CERTIFY */.h,
        configure: (values) => ({ key: (0,narrow/* textOf */.b6)(values, 'key') }),
        collect: ({ io }) => {
            const { commit } = (0,checkout/* readCheckout */.b)(io);
            const facts = { commit, gates: Object.fromEntries(runs.map(({ id, facts: own }) => [id, own])) };
            const digests = runs.flatMap(({ id, digests: own }) => [...own].map(([name, sum]) => [`${id}/${name}`, sum]));
            const details = new Map(runs.map(({ id, detail }) => [id, detail]));
            return Promise.resolve({ facts, detail: { details, digests: new Map(digests) } });
        },
        decide: (_settings, facts) => decide(shown(facts).map(({ verdict }) => verdict)),
        readFacts: (options, facts) => readFacts(gates, options, facts),
        present: (settings, verdict, facts) => present(settings, verdict, shown(facts)),
        outputValues: () => new Map(),
        pages: (facts, { details }) => decidable(gates, facts).flatMap(([gate, own]) => gate.pages(own.facts, details.get(gate.id))),
        files: (_settings, verdict, facts, detail) => filesOf(gates, shown(facts), verdict, facts, detail),
    });
}
function decidedOnce(gates) {
    const known = new WeakMap();
    return (facts) => {
        const found = known.get(facts) ?? gates.flatMap((gate) => decided(gate, facts.gates[gate.id]));
        known.set(facts, found);
        return found;
    };
}
function decided(gate, own) {
    if (own === undefined)
        return [];
    if (!('problem' in own))
        return [(0,shared_gate/* decideWith */.RE)(gate, own.options, own.facts, own.waivers)];
    const verdict = (0,model_verdict/* inconclusive */.N)(gate.id, own.problem);
    return [{ verdict, presentation: (0,shared_gate/* emptyPresentation */.M8)(gate, verdict) }];
}
function decidable(gates, { gates: facts }) {
    return gates.flatMap((gate) => {
        const own = facts[gate.id];
        return own === undefined || 'problem' in own ? [] : [[gate, own]];
    });
}
function filesOf(gates, shown, verdict, facts, detail) {
    const covered = decidable(gates, facts).flatMap(([gate, own]) => {
        const said = shown.find(({ verdict: { gate: id } }) => id === gate.id)?.verdict ?? verdict;
        const files = gate.files(own.options, said, own.facts, detail?.details.get(gate.id), own.waivers);
        return files.filter(({ name }) => name === description/* CERTIFY */.h.coverageFile).map(({ name, render }) => ({ name, render }));
    });
    if (detail === undefined)
        return covered;
    const verdicts = shown.map((one) => one.verdict);
    return [...covered, { name: certificate/* CERTIFICATE_FILE */.fs, render: () => (0,certificate/* certificateText */.V5)(verdict, verdicts, facts, detail) }];
}


/***/ }),

/***/ 93736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  g: () => (/* binding */ askGit)
});

;// CONCATENATED MODULE: ./build/js/shared/change/commits.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;
function readCommits(output, asked) {
    const commits = [];
    for (let at = 0; commits.length < asked && at < output.length;) {
        const end = output.indexOf(NEW_LINE, at);
        if (end < 0)
            break;
        const [, id = '', size] = FOUND.exec(commits_text(output.subarray(at, end))) ?? [];
        at = end + 1;
        if (size === undefined)
            commits.push(undefined);
        else {
            commits.push(COMMIT_ID.test(id) ? commitOf(id, commits_text(output.subarray(at, at + Number(size)))) : undefined);
            at += Number(size) + 1;
        }
    }
    return commits;
}
function commitOf(id, object) {
    const end = object.indexOf('\n\n');
    const header = end < 0 ? object : object.slice(0, end);
    const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
    const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
    return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}
function commits_text(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/shared/change/git.js

const LARGEST_SHALLOW_BYTES = 16 << 20;
const ALWAYS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
function askGit(io, args, options) {
    return io.run('git', [...ALWAYS, ...args], options);
}
class Git {
    #io;
    #directory;
    #commits = new Map();
    constructor(io, directory) {
        this.#io = io;
        this.#directory = directory;
    }
    run(...args) {
        return askGit(this.#io, this.#here(args));
    }
    runOffline(timeoutMs, ...args) {
        return askGit(this.#io, this.#here(args), {
            timeoutMs,
            env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
        });
    }
    stream(args, onBytes) {
        return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
    }
    line(...args) {
        const { status, stdout } = this.run(...args);
        const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
        return line === '' ? undefined : line;
    }
    look(revisions) {
        const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
        if (asked.length === 0)
            return;
        const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
        const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
        const found = readCommits(stdout, asked.length);
        for (const [at, revision] of asked.entries())
            this.#commits.set(revision, found[at]);
    }
    forget() {
        this.#commits.clear();
    }
    commit(revision) {
        this.look([revision]);
        return this.#commits.get(revision);
    }
    isShallow() {
        return this.line('rev-parse', '--is-shallow-repository') === 'true';
    }
    shallowCommits() {
        const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
        const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
        return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
    }
    #here(args) {
        return ['-C', this.#directory, ...args];
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
