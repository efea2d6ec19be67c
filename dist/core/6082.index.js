export const id = 6082;
export const ids = [6082];
export const modules = {

/***/ 29476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ distinctDigests),
/* harmony export */   q: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var _plan_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92518);

function distinctDigests({ runs }) {
    return [...new Set(runs.map(({ digest }) => digest))];
}
function openQuestions(facts) {
    if (distinctDigests(facts).length > 1)
        return [];
    const expected = (0,_plan_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .ky)(facts.plan.runs, facts.shard).length;
    const found = [...facts.problems];
    if (found.length === 0 && facts.runs.length < expected)
        found.push({
            code: 'DETERMINISM-INCOMPLETE',
            reason: `${facts.runs.length} of ${expected} builds were made`,
            hint: 'Run it again with resume: true.',
        });
    const [unvaried] = facts.plan.explicit ? facts.variations.filter(({ status }) => status !== 'varied') : [];
    if (unvaried !== undefined)
        found.push({
            code: 'DETERMINISM-NOT-VARIED',
            reason: `${unvaried.name} was asked for, but could not be varied (${unvaried.status}): ${unvaried.detail}`,
            hint: 'Run it where it can be varied, or write vary: all, which varies what it can and says what it cannot.',
        });
    const [shared] = facts.sharedFiles;
    if (shared !== undefined)
        found.push({
            code: 'DETERMINISM-SHARED-CACHE',
            reason: `builds share a file: one wrote ${shared}, and a later one read it`,
            hint: 'Builds that read what an earlier one wrote are alike whatever they do. Turn that cache off, or accept it with caches: keep.',
        });
    return found;
}


/***/ }),

/***/ 49730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ boundText),
/* harmony export */   R: () => (/* binding */ bound95)
/* harmony export */ });
function bound95(runs) {
    return runs < 2 ? 1 : 1 - 0.05 ** (1 / runs);
}
function boundText(runs) {
    const percent = bound95(runs) * 100;
    const digits = Math.max(0, 2 - Math.floor(Math.log10(percent)));
    const scaled = percent * 10 ** digits;
    const rounded = Math.ceil(scaled - 1e-9) / 10 ** digits;
    return `${rounded.toFixed(digits)} %`;
}


/***/ }),

/***/ 66082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStatement: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29930);
/* harmony import */ var _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72655);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);
/* harmony import */ var _plan_bound_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49730);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63517);





function readStatement(text) {
    const shape = new _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Shape */ .y(invalid);
    const { predicate, subjects } = (0,_shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .readInTotoStatement */ .B)(text, _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To, shape);
    if (predicate['outcome'] !== 'passed' || predicate['distinctResults'] !== 1)
        throw new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M({
            code: 'DETERMINISM-STATEMENT-NO-CLAIM',
            reason: 'the statement does not say that the builds were alike',
            hint: 'It was written for a run that failed or came to no verdict; there is nothing to rely on.',
        });
    const runs = shape.count(predicate['runs'], 'predicate.runs');
    if (predicate['bound95'] !== (0,_plan_bound_js__WEBPACK_IMPORTED_MODULE_4__/* .bound95 */ .R)(runs))
        shape.invalid('predicate.bound95');
    const plan = shape.object(predicate['plan'], 'predicate.plan');
    if (plan['shard'] !== undefined || plan['runs'] !== runs || runs < 2)
        shape.invalid('predicate.plan');
    const rootDigest = shape.digest(predicate['rootDigest'], 'predicate.rootDigest');
    if (subjects.get(_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT_SUBJECT */ .eZ) !== rootDigest)
        shape.invalid('subject');
    subjects.delete(_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT_SUBJECT */ .eZ);
    const { commit } = predicate;
    return {
        rootDigest,
        runs,
        commit: commit === null ? null : shape.commit(commit, 'predicate.commit'),
        artifacts: shape.texts(plan['artifacts'], 'predicate.plan.artifacts'),
        modes: shape.word(plan['modes'], ['executable', 'all', 'ignore'], 'predicate.plan.modes'),
        mtimes: shape.flag(plan['mtimes'], 'predicate.plan.mtimes'),
        files: subjects,
    };
}
function invalid(path) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M({
        code: 'DETERMINISM-STATEMENT-INVALID',
        reason: `the statement is not as it was written: ${path} is not what it should be`,
        hint: 'It was cut off or changed, or is of another release. Nothing that it says counts.',
    });
}


/***/ }),

/***/ 63517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   eZ: () => (/* binding */ ROOT_SUBJECT),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72655);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29476);
/* harmony import */ var _plan_bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49730);



const PREDICATE_TYPE = 'https://reliability.dev/attestation/reproducible-build/v1';
const LARGEST_SUBJECT_BYTES = 8 << 20;
const MOST_SUBJECTS = 1024;
const ROOT_SUBJECT = 'artifacts';
function statementText(verdict, facts, entries) {
    const { plan, reference, runs, variations, commit, shard, merged } = facts;
    const files = entries.filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= LARGEST_SUBJECT_BYTES);
    const root = reference === undefined ? [] : [{ name: ROOT_SUBJECT, digest: { sha256: reference.digest } }];
    const own = files.length + root.length > MOST_SUBJECTS ? [] : files;
    const results = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctDigests */ .i)(facts).length;
    const predicate = {
        version: 1,
        outcome: verdict.outcome,
        summary: verdict.summary,
        commit,
        build: plan.build,
        plan: { ...planJson(plan), ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }) },
        runs: runs.length,
        distinctResults: results,
        bound95: results === 1 ? (0,_plan_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .bound95 */ .R)(runs.length) : null,
        rootDigest: reference?.digest ?? null,
        files: reference?.files ?? 0,
        bytes: reference?.bytes ?? 0,
        variations: variations.map(({ name, status, detail }) => ({ name, status, detail })),
        caches: plan.caches,
        ...(merged === undefined ? {} : { merged }),
    };
    const subject = [...root, ...own.map(({ path, digest }) => ({ name: path, digest: { sha256: digest } }))];
    return `${JSON.stringify({ _type: _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .z, subject, predicateType: PREDICATE_TYPE, predicate }, null, 2)}\n`;
}
function planJson(plan) {
    const { digest, runs, artifacts, vary, explicit, modes, mtimes, sources } = plan;
    return { digest, runs, artifacts, vary, explicit, modes, mtimes, sources };
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


/***/ })

};
