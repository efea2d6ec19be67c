export const id = 8313;
export const ids = [8313];
export const modules = {

/***/ 68313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anomalyScan: () => (/* binding */ anomalyScan),
  loadAnomalyScan: () => (/* binding */ loadAnomalyScan)
});

// EXTERNAL MODULE: ./build/js/shared/families/families-gate.js + 7 modules
var families_gate = __webpack_require__(62896);
// EXTERNAL MODULE: ./build/js/anomaly-scan/description.js + 4 modules
var description = __webpack_require__(26678);
// EXTERNAL MODULE: ./build/js/anomaly-scan/parts.js + 17 modules
var anomaly_scan_parts = __webpack_require__(20392);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/trend-table.js
const TREND_TABLE = [
    { at: ['vectors', 'live'], name: 'live attacks', unit: '', better: 'more' },
    { at: ['vectors', 'blocked'], name: 'blocked attacks', unit: '', better: 'more' },
    { at: ['vectors', 'executed'], name: 'attacks that get through', unit: '', better: 'less' },
    { at: ['plugins', 'contained'], name: 'contained plugins', unit: '', better: 'more' },
    { at: ['plugins', 'escapes'], name: 'plugins that escape', unit: '', better: 'less' },
    { at: ['bundles', 'own'], name: 'dangerous sinks of own code', unit: '', better: 'less' },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/gate.js




async function loadAnomalyScan(values) {
    const wanted = anomaly_scan_parts/* PARTS */.d.filter((part) => values === undefined || part.isWanted(values));
    return anomalyScan(await Promise.all(wanted.map((part) => part.load())));
}
function anomalyScan(parts) {
    return (0,families_gate/* familiesGate */.i)({
        description: description/* ANOMALY_SCAN */.Q,
        entriesOf: (id, values) => (anomaly_scan_parts/* PARTS */.d.find((part) => part.id === id)?.isWanted(values) === true ? values : undefined),
        named: ['site', 'bundles', 'libraries', 'plugins'],
        example: 'site: { directory: dist, headers: public/_headers }',
        outputValues,
        trends: TREND_TABLE,
    }, parts);
}
function outputValues({ metrics }) {
    const vectors = metrics['vectors'];
    return new Map([
        ['attacks-live', String(vectors?.['live'] ?? '')],
        ['attacks-executed', String(vectors?.['executed'] ?? '')],
        ['policy-grade', String(metrics['policyGrade'] ?? '')],
    ]);
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


/***/ }),

/***/ 62896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ familiesGate)
});

// EXTERNAL MODULE: ./build/js/shared/gate.js + 3 modules
var gate = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/js/shared/policy/counted-measures.js
var counted_measures = __webpack_require__(92241);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/families/checkout.js
var families_checkout = __webpack_require__(455);
;// CONCATENATED MODULE: ./build/js/shared/families/own-folder.js
function ownFolder(io, folder) {
    if (folder === undefined)
        return () => false;
    const own = `${absolute(io.workingDirectory, folder)}/`;
    return (path) => absolute(io.workingDirectory, path).startsWith(own);
}
function absolute(directory, path) {
    const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${directory}/${path}`;
    const parts = [];
    for (const part of whole.replaceAll('\\', '/').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/js/shared/families/shared-resources.js
class SharedResources {
    #opened = new Map();
    get(name, open) {
        const known = this.#opened.get(name) ?? open();
        this.#opened.set(name, known);
        return known;
    }
    async close() {
        for (const opened of [...this.#opened.values()].reverse())
            await opened.then((resource) => resource.close()).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/families/collect.js




async function collect(families, context, { families: configured, key }) {
    const { io, environment, progress, watch = () => undefined, reportFolder, earlierRuns } = context;
    const checkout = (0,families_checkout/* readCheckout */.b)(io);
    const runs = earlierRuns?.(key);
    const nearest = once(() => runs?.nearest() ?? Promise.resolve(undefined));
    const facts = {};
    const detail = new Map();
    const resources = new SharedResources();
    try {
        for (const family of families) {
            const options = configured[family.id];
            if (options === undefined)
                continue;
            const own = {
                io,
                environment,
                checkout,
                progress,
                watch,
                isOwn: ownFolder(io, reportFolder),
                earlier: async () => earlierOf(family.id, await nearest(), runs),
                shared: (name, open) => resources.get(name, open),
            };
            try {
                const collected = await family.collect(own, options);
                facts[family.id] = { facts: collected.facts };
                detail.set(family.id, collected.detail);
            }
            catch (error) {
                if (!(error instanceof problem/* ProblemError */.M))
                    throw error;
                facts[family.id] = { problem: error.problem };
            }
        }
    }
    finally {
        await resources.close();
    }
    return { facts: { commit: checkout.commit, families: facts }, detail };
}
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}
function earlierOf(id, nearest, runs) {
    if (runs === undefined)
        return {
            code: 'BASELINE-UNSET',
            reason: 'a rule compares with earlier runs, but no baseline is named that keeps them',
            hint: 'Name a store in reliability.yml, for example baseline: git-ref:refs/reliability/baseline (docs/baselines.md).',
        };
    const kept = nearest?.families?.[id];
    if (nearest !== undefined && kept !== undefined)
        return { commit: nearest.commit, commitsBack: nearest.commitsBack, kept };
    return ((nearest === undefined ? runs.problem : undefined) ?? {
        code: 'BASELINE-NONE',
        reason: `the baseline of ${nearest?.commit.slice(0, 7) ?? 'no commit'} was kept before all of this was measured`,
        hint: 'Let one complete run of the default branch keep its measurements; it does so even when this is all that it lacks.',
    });
}

// EXTERNAL MODULE: ./build/js/shared/policy/verdict-summary.js
var verdict_summary = __webpack_require__(12613);
;// CONCATENATED MODULE: ./build/js/shared/families/decide.js

function decide(gate, families, settings, facts) {
    const problems = [];
    const findings = [];
    const metrics = {};
    const holds = [];
    const add = (problem) => {
        if (!problems.some(({ code, reason }) => code === problem.code && reason === problem.reason))
            problems.push(problem);
    };
    for (const family of families) {
        const own = facts.families[family.id];
        if (own === undefined)
            continue;
        if ('problem' in own) {
            add(own.problem);
            continue;
        }
        const verdict = decideFamily(family, settings, own.facts);
        for (const problem of verdict.problems)
            add(problem);
        findings.push(...verdict.findings);
        Object.assign(metrics, verdict.metrics);
        holds.push(verdict.holds);
    }
    const errors = findings.filter(({ severity }) => severity === 'error');
    const [first] = problems;
    return {
        version: 1,
        gate,
        outcome: problems.length > 0 ? 'inconclusive' : errors.length > 0 ? 'failed' : 'passed',
        summary: (0,verdict_summary/* verdictSummary */.k)({ problems, errors, holds: () => holds.join('; ') }),
        findings,
        metrics,
        ...(first === undefined ? {} : { problem: first }),
        ...(problems.length > 1 ? { problems } : {}),
    };
}
function decideFamily(family, settings, facts) {
    return family.decide(settings.families[family.id], facts);
}

;// CONCATENATED MODULE: ./build/js/shared/families/present.js

function present(title, families, settings, verdict, facts) {
    const tables = [];
    const notes = [];
    const checks = [];
    const charts = [];
    for (const family of families) {
        const own = facts.families[family.id];
        if (own === undefined)
            continue;
        if ('problem' in own) {
            checks.push({ name: family.id, outcome: 'inconclusive', detail: own.problem.reason });
            continue;
        }
        const shown = family.present(settings.families[family.id], own.facts, decideFamily(family, settings, own.facts));
        tables.push(...shown.tables);
        notes.push(...shown.notes);
        checks.push(...shown.checks);
        if (shown.charts !== undefined)
            charts.push(shown.charts);
    }
    const { key } = settings;
    return {
        title: key === '' ? title : `${title} ${key}`,
        outcome: verdict.outcome,
        headline: verdict.summary,
        tables,
        checks,
        notes,
        reproduce: 'npx reliability decide --facts facts.json',
        ...(charts.length === 0 ? {} : { charts }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
;// CONCATENATED MODULE: ./build/js/shared/families/read-facts.js

function readFacts(families, options, facts) {
    const shape = facts_shape/* FACTS_SHAPE */.w;
    const settings = shape.object(options, 'options');
    shape.text(settings['key'], 'options.key');
    const configured = shape.object(settings['families'], 'options.families');
    const own = shape.object(facts, 'facts');
    if (own['commit'] !== null)
        shape.commit(own['commit'], 'facts.commit');
    const measured = shape.object(own['families'], 'facts.families');
    const ids = Object.keys(configured);
    if (ids.length === 0)
        shape.invalid('options.families');
    for (const id of Object.keys(measured))
        if (!ids.includes(id))
            shape.invalid(`facts.families.${id}`);
    for (const id of ids) {
        const family = families.find((candidate) => candidate.id === id);
        if (family === undefined)
            return shape.invalid(`options.families.${id}`);
        const entry = shape.object(measured[id], `facts.families.${id}`);
        if (entry['problem'] === undefined)
            family.check(configured[id], entry['facts']);
        else
            shape.problem(entry['problem'], `facts.families.${id}.problem`);
    }
    return { options: options, facts: facts };
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/js/shared/families/settings.js


function configure({ gate, entriesOf, named: options, example }, families, values) {
    const named = families.flatMap((family) => {
        const entries = entriesOf(family.id, values);
        return entries === undefined ? [] : [[family.id, family.configure(entries)]];
    });
    if (named.length === 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-MISSING-KEY', `${gate} is told nothing to look at`, `Name at least one of ${options.join(', ')}, for example ${example}.`);
    return { families: Object.fromEntries(named), key: (0,narrow/* textOf */.b6)(values, 'key') };
}

;// CONCATENATED MODULE: ./build/js/shared/families/families-gate.js







function familiesGate({ description, entriesOf, named, example, outputValues, trends }, families) {
    const { id, title } = description;
    return (0,gate/* defineGate */.pu)({
        ...description,
        configure: (values) => configure({ gate: id, entriesOf, named, example }, families, values),
        collect: (context, settings) => collect(families, context, settings),
        decide: (settings, facts) => decide(id, families, settings, facts),
        readFacts: (options, facts) => readFacts(families, options, facts),
        present: (settings, verdict, facts) => present(title, families, settings, verdict, facts),
        outputValues,
        baselineOf: (settings, facts, detail) => measurementOf(families, settings, facts, detail),
        trendOf: ({ metrics }) => (0,counted_measures/* countedMeasures */.i)(metrics, trends),
        pages: () => [],
        files: (settings, _verdict, facts, detail) => filesOf(families, settings, facts, detail),
    });
}
function measurementOf(families, { families: configured, key }, facts, detail) {
    const kept = {};
    for (const family of families) {
        const own = facts.families[family.id];
        if (own === undefined)
            continue;
        if ('problem' in own)
            return undefined;
        const value = family.keep(configured[family.id], own.facts, detail.get(family.id));
        if (value !== undefined)
            kept[family.id] = value;
    }
    return Object.keys(kept).length === 0
        ? undefined
        : { commit: facts.commit, key, totals: { suites: {}, families: kept } };
}
function filesOf(families, { families: configured }, facts, detail) {
    return families.flatMap((family) => {
        const own = facts.families[family.id];
        if (own === undefined || 'problem' in own)
            return [];
        return family.files?.(configured[family.id], own.facts, detail?.get(family.id)) ?? [];
    });
}


/***/ }),

/***/ 92241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countedMeasures)
/* harmony export */ });
function countedMeasures(metrics, table) {
    return table.flatMap(({ at, ...measure }) => {
        const value = at.reduce(memberOf, metrics);
        return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? [{ ...measure, value }] : [];
    });
}
function memberOf(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ })

};
