export const id = 5677;
export const ids = [5677];
export const modules = {

/***/ 85063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   mT: () => (/* binding */ boardOf),
/* harmony export */   mX: () => (/* binding */ emptyBoard)
/* harmony export */ });
/* harmony import */ var _vectors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12176);
/* harmony import */ var _present_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64046);


const TITLE = 'Attacks under every layer';
const CELLS = {
    executed: { word: 'got through', tone: 'bad' },
    blocked: { word: 'blocked', tone: 'good' },
    silent: { word: 'silent', tone: 'good' },
    'not-live': { word: 'not live', tone: 'muted' },
    unmeasured: { word: 'not measured', tone: 'warn' },
};
const LAYERS = {
    none: 'no defence: whether the attack works in this browser at all',
    'trusted-types': "Content-Security-Policy: require-trusted-types-for 'script'",
    encoding: 'no policy, but the application writes data of others the right way for its place',
};
function boardOf(facts) {
    const { browser, arms, policies, vectors } = facts;
    const history = (0,_present_history_js__WEBPACK_IMPORTED_MODULE_1__/* .boardHistory */ .N0)(facts);
    return {
        title: TITLE,
        columns: columnsOf(`${browser.name} ${browser.version}`, arms, policies),
        rows: vectors.map(rowOf),
        cells: vectors.map(({ outcomes, evidence }) => outcomes.map((outcome, at) => cellOf(outcome, evidence[at] ?? '', at))),
        ...(history === undefined ? {} : { history }),
    };
}
function emptyBoard(browser, arms, policies, vectors) {
    return {
        title: TITLE,
        columns: columnsOf(browser, arms, policies),
        rows: vectors.map(rowOf),
        cells: vectors.map(() => arms.map(() => null)),
    };
}
function cellOf(outcome, evidence, at) {
    const cell = at === 0 && outcome === 'executed' ? { word: 'live', tone: 'muted' } : CELLS[outcome];
    return { ...cell, note: evidence };
}
function columnsOf(group, arms, policies) {
    return arms.map((arm) => {
        const policy = policies.find((own) => own.arm === arm) ?? (arm === 'trusted-types' ? policies[0] : undefined);
        const own = LAYERS[arm];
        return {
            label: arm,
            group,
            lines: [...(policy === undefined ? [] : linesOf(policy)), ...(own === undefined ? [] : [own])],
            ...placeOf(policy),
        };
    });
}
function linesOf({ headers, meta }) {
    const lines = [
        ...headers.map(([name, value]) => `${name}: ${value}`),
        ...meta.map((content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`),
    ];
    return lines.length === 0 ? ['no policy'] : lines;
}
function placeOf(policy) {
    if (policy?.place === undefined)
        return {};
    const { path, line } = policy.place;
    return { place: line === undefined ? path : `${path}:${line}` };
}
function rowOf({ id, class: kind, idea, blockedBy }) {
    const vector = _vectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VECTORS */ .J.find((known) => known.id === id);
    return {
        id,
        kind,
        text: idea,
        facts: [
            ...(vector === undefined ? [] : [{ label: PAYLOAD, text: vector.payload, code: true }]),
            ...(vector === undefined ? [] : [{ label: 'Where it gets in', text: vector.place }]),
            ...(vector === undefined ? [] : [{ label: 'What counts as executed', text: PROOFS[vector.proof] }]),
            { label: 'Each of these alone stops it', text: blockedBy.join(', ') },
            { label: 'Run it alone', text: `npx reliability anomaly-scan --vectors ${id} --min-live-vectors 1`, code: true },
        ],
    };
}
const PAYLOAD = 'Payload, {run} being the call that proves it';
const PROOFS = {
    page: "its own token is handed over by a script of the application's origin",
    worker: "its own token is handed over by a worker of the application's origin",
    request: 'its own token arrives at another origin',
};


/***/ }),

/***/ 58362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decideAttacks),
/* harmony export */   u: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _shared_policy_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67673);

const RUNS_SCRIPT = new Set(['reflected', 'stored', 'mutation']);
function scoreOf({ vectors, policies }) {
    const under = ({ outcomes }) => outcomes.slice(1, 1 + policies.length);
    const live = vectors.filter(({ outcomes }) => outcomes[0] === 'executed');
    const executed = live.filter((row) => under(row).includes('executed'));
    const unmeasured = vectors.filter((row) => row.outcomes[0] === 'unmeasured' || (!executed.includes(row) && under(row).includes('unmeasured')));
    return {
        live,
        executed,
        unmeasured,
        blocked: live.filter((row) => !executed.includes(row) && !unmeasured.includes(row)),
        dead: vectors.filter(({ outcomes }) => outcomes[0] === 'not-live'),
    };
}
function decideAttacks(options, facts) {
    const { live, executed, blocked, unmeasured, dead } = scoreOf(facts);
    const counted = executed.filter(({ beyondPolicy }) => !beyondPolicy);
    const severity = counted.length > options.maxExecuted ? 'error' : 'warning';
    const { name, version } = facts.browser;
    return {
        problems: [
            ...(facts.policies.length === 0 ? [noPolicy()] : []),
            ...(live.length < options.minLive ? [tooFew(live.length, options.minLive, `${name} ${version}`)] : []),
            ...(unmeasured.length > 0 ? [notMeasured(unmeasured)] : []),
        ],
        findings: [
            ...counted.map((row) => throughFinding(facts, row, severity)),
            ...disagreements(facts),
            ...executed.filter(({ beyondPolicy }) => beyondPolicy).map((row) => beyondFinding(facts, row)),
        ],
        metrics: {
            vectors: {
                catalogued: facts.vectors.length,
                live: live.length,
                blocked: blocked.length,
                executed: executed.length,
                inconclusive: unmeasured.length,
                dead: dead.length,
            },
            violations: facts.vectors.filter(({ outcomes }) => outcomes.slice(1, 1 + facts.policies.length).includes('blocked')).length,
        },
        holds: `${blocked.length} of ${live.length} attacks that work in ${name} ${version} are stopped`,
    };
}
function throughFinding(facts, row, severity) {
    const { policy, evidence } = firstThrough(facts, row);
    return {
        rule: 'attacks/got-through',
        severity,
        message: `${row.id} (${row.class}) got through the policy of ${policy.page}: ${row.idea}; ${evidence}`,
        hint: `Each of these alone stops it: ${row.blockedBy.join(', ')}.${changeHint(facts, row)}`,
        ...locationOf(policy.place),
        fingerprint: (0,_shared_policy_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('attacks/got-through', policy.place?.path ?? '', row.id),
    };
}
function changeHint({ changes }, { id }) {
    const found = changes.find(({ stopped }) => stopped.includes(id));
    return found === undefined ? '' : ` It was run with ${found.changes.join('; ')}, and stopped.`;
}
function beyondFinding(facts, row) {
    const { policy, evidence } = firstThrough(facts, row);
    return {
        rule: 'attacks/beyond-policy',
        severity: 'notice',
        message: `${row.id} (${row.class}) got through, and no policy can stop it: ${row.idea}; ${evidence}`,
        hint: `Only the application can: ${row.blockedBy.join(', ')}.`,
        ...locationOf(policy.place),
        fingerprint: (0,_shared_policy_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('attacks/beyond-policy', policy.place?.path ?? '', row.id),
    };
}
function firstThrough({ policies }, { outcomes, evidence }) {
    const at = policies.findIndex((_, place) => outcomes[1 + place] === 'executed');
    return { policy: policies[at], evidence: evidence[1 + at] ?? '' };
}
function disagreements({ policies, vectors }) {
    return policies.flatMap(({ page, place, grades }, at) => {
        const scripts = vectors.filter(({ class: kind, outcomes, beyondPolicy }) => RUNS_SCRIPT.has(kind) && outcomes[0] === 'executed' && !beyondPolicy);
        const through = scripts.filter(({ outcomes }) => outcomes[1 + at] === 'executed');
        const isWeak = grades.some(({ severity }) => severity === 'high');
        const hasPolicy = place !== undefined;
        if (scripts.length === 0 || isWeak === through.length > 0 || (!isWeak && !hasPolicy))
            return [];
        return [
            {
                rule: 'attacks/static-disagrees',
                severity: isWeak ? 'notice' : 'warning',
                message: isWeak
                    ? `csp_evaluator finds a high weakness in the policy of ${page} (${grades.map(({ type }) => type).join(', ')}), but none of ${scripts.length} injected scripts ran in the browser`
                    : `csp_evaluator finds no high weakness in the policy of ${page}, but ${through.length} of ${scripts.length} injected scripts ran in the browser (${through
                        .map(({ id }) => id)
                        .slice(0, 5)
                        .join(', ')})`,
                hint: 'What the browser did holds for this browser; what the text says, for others too. Look at both.',
                ...locationOf(place),
                fingerprint: (0,_shared_policy_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('attacks/static-disagrees', place?.path ?? '', page),
            },
        ];
    });
}
function locationOf(place) {
    if (place === undefined)
        return {};
    const { path, line } = place;
    return { location: line === undefined ? { path } : { path, startLine: line, endLine: line } };
}
function noPolicy() {
    return {
        code: 'ANOMALY-NO-PAGE',
        reason: 'no page of the site was named whose policy could be attacked',
        hint: 'Name one: pages: ["/"].',
    };
}
function tooFew(live, least, browser) {
    return {
        code: 'ANOMALY-TOO-FEW-LIVE',
        reason: `only ${live} attacks work without any defence in ${browser}, and ${least} are needed`,
        hint: 'Use a current Chromium, or lower min-live-vectors when only some vectors are run.',
    };
}
function notMeasured(rows) {
    const ids = rows.map(({ id }) => id);
    return {
        code: 'ANOMALY-NOT-MEASURED',
        reason: `${rows.length} attacks could not be tried to the end: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''}`,
        hint: 'Give the job more time and memory, and run it again; the report says why for each.',
    };
}


/***/ }),

/***/ 25677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attacks: () => (/* binding */ attacks)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/report/html/dashboard/board-page.js + 1 modules
var board_page = __webpack_require__(37895);
// EXTERNAL MODULE: ./build/js/anomaly-scan/attacks/attack-board.js
var attack_board = __webpack_require__(85063);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/check-site.js
var check_site = __webpack_require__(4646);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/check-attacks.js


const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.attacks';
const OPTIONS = 'options.families.attacks';
const OUTCOMES = ['executed', 'blocked', 'silent', 'not-live', 'unmeasured'];
function checkAttacks(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    (0,check_site/* checkSiteOptions */.K)(settings['site'], `${OPTIONS}.site`);
    for (const name of ['pages', 'vectors'])
        SHAPE.texts(settings[name], `${OPTIONS}.${name}`);
    for (const name of ['minLive', 'maxExecuted'])
        SHAPE.count(settings[name], `${OPTIONS}.${name}`);
    const own = SHAPE.object(facts, FACTS);
    const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
    for (const name of ['name', 'version'])
        SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
    const arms = SHAPE.texts(own['arms'], `${FACTS}.arms`);
    const policies = SHAPE.list(own['policies'], `${FACTS}.policies`).map((policy) => checkPolicy(policy));
    if (arms[0] !== 'none' || policies.some((arm, at) => arms[1 + at] !== arm))
        SHAPE.invalid(`${FACTS}.arms`);
    const rows = SHAPE.list(own['vectors'], `${FACTS}.vectors`);
    const ids = rows.map((row) => checkRow(row, arms.length));
    if (new Set(ids).size !== ids.length)
        SHAPE.invalid(`${FACTS}.vectors`);
    for (const change of SHAPE.list(own['changes'], `${FACTS}.changes`)) {
        const known = SHAPE.object(change, `${FACTS}.changes`);
        for (const name of ['changes', 'stopped'])
            SHAPE.texts(known[name], `${FACTS}.changes.${name}`);
        SHAPE.count(known['remaining'], `${FACTS}.changes.remaining`);
    }
    if (own['history'] !== undefined)
        checkHistory(own['history']);
    if (own['historyProblem'] !== undefined)
        SHAPE.problem(own['historyProblem'], `${FACTS}.historyProblem`);
}
function checkHistory(value) {
    const path = `${FACTS}.history`;
    const own = SHAPE.object(value, path);
    for (const name of ['known', 'through'])
        SHAPE.texts(own[name], `${path}.${name}`);
    const runs = SHAPE.list(own['runs'], `${path}.runs`);
    if (runs.length === 0)
        SHAPE.invalid(`${path}.runs`);
    for (const run of runs) {
        const known = SHAPE.object(run, `${path}.runs`);
        SHAPE.commit(known['commit'], `${path}.runs.commit`);
        SHAPE.text(known['browser'], `${path}.runs.browser`);
        for (const name of ['live', 'through'])
            SHAPE.count(known[name], `${path}.runs.${name}`);
        for (const name of ['opened', 'closed'])
            SHAPE.texts(known[name], `${path}.runs.${name}`);
    }
}
function checkPolicy(value) {
    const path = `${FACTS}.policies`;
    const own = SHAPE.object(value, path);
    for (const header of SHAPE.list(own['headers'], `${path}.headers`))
        if (SHAPE.texts(header, `${path}.headers`).length !== 2)
            SHAPE.invalid(`${path}.headers`);
    SHAPE.texts(own['meta'], `${path}.meta`);
    SHAPE.text(own['page'], `${path}.page`);
    for (const grade of SHAPE.list(own['grades'], `${path}.grades`)) {
        const known = SHAPE.object(grade, `${path}.grades`);
        SHAPE.text(known['type'], `${path}.grades.type`);
        SHAPE.word(known['severity'], ['high', 'medium', 'low'], `${path}.grades.severity`);
    }
    if (own['place'] !== undefined) {
        const place = SHAPE.object(own['place'], `${path}.place`);
        SHAPE.text(place['path'], `${path}.place.path`);
        if (place['line'] !== undefined)
            SHAPE.count(place['line'], `${path}.place.line`);
    }
    return SHAPE.text(own['arm'], `${path}.arm`);
}
function checkRow(value, arms) {
    const path = `${FACTS}.vectors`;
    const own = SHAPE.object(value, path);
    for (const name of ['class', 'idea'])
        SHAPE.text(own[name], `${path}.${name}`);
    SHAPE.texts(own['blockedBy'], `${path}.blockedBy`);
    SHAPE.flag(own['beyondPolicy'], `${path}.beyondPolicy`);
    const outcomes = SHAPE.list(own['outcomes'], `${path}.outcomes`);
    for (const outcome of outcomes)
        SHAPE.word(outcome, OUTCOMES, `${path}.outcomes`);
    if (outcomes.length !== arms || SHAPE.texts(own['evidence'], `${path}.evidence`).length !== arms)
        SHAPE.invalid(`${path}.outcomes`);
    return SHAPE.text(own['id'], `${path}.id`);
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/attacks/decide-attacks.js
var decide_attacks = __webpack_require__(58362);
// EXTERNAL MODULE: ./build/js/anomaly-scan/attacks/history.js
var attacks_history = __webpack_require__(24564);
// EXTERNAL MODULE: ./build/js/anomaly-scan/attacks/present-history.js
var present_history = __webpack_require__(64046);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/present-attacks.js


const WORDS = {
    executed: { text: 'executed', tone: 'bad' },
    blocked: { text: 'blocked', tone: 'good' },
    silent: { text: 'silent', tone: 'good' },
    'not-live': { text: '–', tone: 'muted' },
    unmeasured: { text: 'not measured', tone: 'warn' },
};
function presentAttacks({ maxExecuted }, facts, verdict) {
    const { name, version } = facts.browser;
    const { dead, unmeasured } = (0,decide_attacks/* scoreOf */.u)(facts);
    const charts = (0,present_history/* chartAttacks */.iC)(facts, maxExecuted);
    return {
        tables: [classes(facts), ...changesTable(facts), matrix(facts)],
        notes: [
            `Attacks were run in ${name} ${version}; only those that work there without any defence count.`,
            ...(dead.length > 0 ? [`Not live in ${name} ${version}: ${dead.map(({ id }) => id).join(', ')}.`] : []),
            ...(unmeasured.length > 0 ? [`Not measured: ${unmeasured.map(why).join('; ')}.`] : []),
            ...(0,present_history/* historyNotes */.wX)(facts),
        ],
        ...(charts === undefined ? {} : { charts }),
        checks: facts.policies.map((policy, at) => check(facts, `attacks: ${policy.arm}`, at, verdict)),
    };
}
function why({ id, outcomes, evidence }) {
    return `${id} (${evidence[outcomes.indexOf('unmeasured')] ?? ''})`;
}
function classes({ vectors, arms }) {
    const names = [...new Set(vectors.map((row) => row.class))];
    const row = (label, own) => {
        const live = own.filter(({ outcomes }) => outcomes[0] === 'executed');
        return [
            label,
            String(live.length),
            ...arms.slice(1).map((_, at) => {
                const through = live.filter(({ outcomes }) => outcomes[1 + at] === 'executed').length;
                return { text: String(through), tone: through === 0 ? 'good' : 'bad' };
            }),
        ];
    };
    return {
        title: 'Attacks that get through, by class and layer',
        columns: [
            { label: 'Class', align: 'left' },
            { label: 'Live', align: 'right' },
            ...arms.slice(1).map((arm) => ({ label: arm, align: 'right' })),
        ],
        rows: [
            ...names.map((name) => row(name, vectors.filter((own) => own.class === name))),
            row('all', vectors),
        ],
    };
}
function changesTable({ changes }) {
    if (changes.length === 0)
        return [];
    return [
        {
            title: 'Changes of the policy that stop more, as they were run',
            columns: [
                { label: 'Change', align: 'left' },
                { label: 'Stops', align: 'right' },
                { label: 'Left', align: 'right' },
            ],
            rows: changes.map(({ changes: texts, stopped, remaining }) => [
                { text: texts.join('; '), code: true },
                String(stopped.length),
                String(remaining),
            ]),
            prose: true,
        },
    ];
}
function matrix({ vectors, arms }) {
    const rank = ({ outcomes }) => outcomes[0] === 'not-live' ? 2 : outcomes[1] === 'executed' ? 0 : 1;
    return {
        title: 'Every attack under every layer',
        columns: ['Attack', 'Class', 'Idea', ...arms].map((label) => ({ label, align: 'left' })),
        rows: [...vectors]
            .sort((a, b) => rank(a) - rank(b))
            .map(({ id, class: kind, idea, outcomes }) => [
            { text: id, code: true },
            kind,
            idea,
            ...outcomes.map((outcome, at) => at === 0 && outcome === 'executed' ? { text: 'live', tone: 'muted' } : WORDS[outcome]),
        ]),
        detail: true,
    };
}
function check({ vectors }, name, at, { findings, problems }) {
    const through = vectors.filter(({ outcomes }) => outcomes[0] === 'executed' && outcomes[1 + at] === 'executed');
    const own = findings.filter(({ severity, rule, message }) => severity === 'error' && rule === 'attacks/got-through' && through.some(({ id }) => message.startsWith(`${id} `)));
    if (own.length > 0)
        return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
    return { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/page-paths.js
var page_paths = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/settings.js
var settings = __webpack_require__(14407);
// EXTERNAL MODULE: ./build/js/anomaly-scan/vectors/index.js + 11 modules
var anomaly_scan_vectors = __webpack_require__(12176);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/settings.js






function configureAttacks(values) {
    const vectors = (0,narrow/* listOf */.c3)(values, 'vectors');
    for (const word of vectors)
        if (!anomaly_scan_vectors/* VECTORS */.J.some((vector) => vector.id === word || vector.class === word))
            throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `vectors names ${(0,quote/* show */.WU)(word)}, which is neither a class nor an id of an attack`, 'docs/gates/anomaly-vectors.md lists them all.');
    return {
        site: (0,settings/* configureSite */.U)(values),
        pages: (0,page_paths/* pagePaths */.U)(values),
        ...(values.has('browser') ? { browser: (0,narrow/* textOf */.b6)(values, 'browser') } : {}),
        vectors,
        minLive: (0,narrow/* integerOf */.cP)(values, 'min-live-vectors'),
        maxExecuted: (0,narrow/* integerOf */.cP)(values, 'max-executed'),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/family.js








const attacks = (0,port/* defineFamily */.u)({
    id: 'attacks',
    configure: configureAttacks,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5734), __webpack_require__.e(8645), __webpack_require__.e(3089)]).then(__webpack_require__.bind(__webpack_require__, 83089))).collectAttacks(context, options),
    decide: decide_attacks/* decideAttacks */.E,
    check: checkAttacks,
    present: presentAttacks,
    keep: ({ vectors }, facts, { commit }) => (commit === null ? undefined : (0,attacks_history/* keptWith */.bP)(commit, vectors, facts)),
    files: (_options, facts) => [{ name: 'dashboard.html', render: () => (0,board_page/* boardPage */.e)({ board: (0,attack_board/* boardOf */.mT)(facts) }) }],
});


/***/ }),

/***/ 24564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ turnedSince),
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   bP: () => (/* binding */ keptWith)
/* harmony export */ });
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _decide_attacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58362);



const MOST_RUNS = 300;
const MOST_TURNED = 40;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/u;
function turnedSince({ known, through }, facts) {
    const now = new Set((0,_decide_attacks_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .u)(facts).executed.map(({ id }) => id));
    const before = new Set(through);
    const all = new Set(known);
    const here = new Set(facts.vectors.map(({ id }) => id));
    return {
        opened: [...now].filter((id) => all.has(id) && !before.has(id)),
        closed: through.filter((id) => here.has(id) && !now.has(id)),
    };
}
function keptWith(commit, selection, facts) {
    const { history } = facts;
    const { live, executed } = (0,_decide_attacks_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .u)(facts);
    const { opened, closed } = history === undefined ? { opened: [], closed: [] } : turnedSince(history, facts);
    const { name, version } = facts.browser;
    const run = {
        commit,
        browser: `${name} ${version}`,
        live: live.length,
        through: executed.length,
        opened: opened.slice(0, MOST_TURNED),
        closed: closed.slice(0, MOST_TURNED),
    };
    const before = (history?.runs ?? []).filter((one) => one.commit !== commit);
    return {
        version: 1,
        selection: [...selection],
        known: facts.vectors.map(({ id }) => id),
        through: executed.map(({ id }) => id),
        runs: [...before, run].slice(-MOST_RUNS).map((one) => ({ ...one })),
    };
}
function readKept(kept, selection) {
    const { version, selection: selected, known, through, runs } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(kept);
    const all = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(runs);
    if (version !== 1 || all.length === 0 || all.length > MOST_RUNS)
        throw damaged();
    if (idsOf(selected).join() !== selection.join())
        return undefined;
    return { known: idsOf(known), through: idsOf(through), runs: all.map(runOf) };
}
function runOf(value) {
    const { commit, browser, live, through, opened, closed } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(value);
    if (typeof commit !== 'string' || !COMMIT.test(commit) || typeof browser !== 'string')
        throw damaged();
    if (!isCount(live) || !isCount(through))
        throw damaged();
    return { commit, browser: browser.slice(0, 80), live, through, opened: idsOf(opened), closed: idsOf(closed) };
}
function idsOf(value) {
    if (!Array.isArray(value))
        throw damaged();
    return value.map((id) => {
        if (typeof id !== 'string' || !ID.test(id))
            throw damaged();
        return id;
    });
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function damaged() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BASELINE-DAMAGED',
        reason: 'what the baseline keeps of attacks is damaged',
        hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    });
}


/***/ }),

/***/ 64046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ boardHistory),
/* harmony export */   iC: () => (/* binding */ chartAttacks),
/* harmony export */   wX: () => (/* binding */ historyNotes)
/* harmony export */ });
/* harmony import */ var _decide_attacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58362);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24564);


const SHORT_COMMIT = 7;
const MOST_NAMED = 12;
const MOST_ROWS = 50;
const THIS_RUN = 'this run';
function chartAttacks(facts, maxExecuted) {
    const { history } = facts;
    if (history === undefined)
        return undefined;
    const rows = [...history.runs, thisRun(history, facts)];
    const runs = rows.map(({ commit }, at) => (at === rows.length - 1 ? THIS_RUN : commit.slice(0, SHORT_COMMIT)));
    const chart = (name, values, more) => ({
        name,
        unit: 'attacks',
        matters: true,
        description: `${values.length} runs from ${Math.min(...values)} to ${Math.max(...values)} attacks; the last has ${values.at(-1)}.`,
        points: values.map((value, run) => ({ run, value })),
        levels: [],
        changes: [],
        ...more,
    });
    const now = rows.at(-1);
    const before = rows.at(-2);
    return {
        title: 'Attacks',
        runs,
        charts: [
            chart('get through the policies of the site', rows.map(({ through }) => through), {
                ...standing(now.through - before.through),
                limits: [{ value: maxExecuted, text: `at most ${maxExecuted} attacks` }],
            }),
            chart('work without any defence', rows.map(({ live }) => live), { standing: now.live === before.live ? 'as before' : 'other than before', tone: 'muted', limits: [] }),
        ],
    };
}
function standing(more) {
    if (more === 0)
        return { standing: 'as before', tone: 'muted' };
    return more > 0 ? { standing: 'more than before', tone: 'bad' } : { standing: 'fewer than before', tone: 'good' };
}
function historyNotes(facts) {
    if (facts.historyProblem !== undefined)
        return [`There is no history: ${facts.historyProblem.reason}.`];
    const { history } = facts;
    if (history === undefined)
        return [];
    const { opened, closed } = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .turnedSince */ .$I)(history, facts);
    const since = history.runs.at(-1).commit.slice(0, SHORT_COMMIT);
    return [
        ...(opened.length > 0
            ? [
                `Since ${since}, ${opened.length} more ${opened.length === 1 ? 'attack gets' : 'attacks get'} through: ${named(opened)}.`,
            ]
            : []),
        ...(closed.length > 0
            ? [
                `Since ${since}, ${closed.length} no longer ${closed.length === 1 ? 'gets' : 'get'} through: ${named(closed)}.`,
            ]
            : []),
    ];
}
function named(ids) {
    const more = ids.length - MOST_NAMED;
    return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function boardHistory(facts) {
    const { history } = facts;
    if (history === undefined)
        return undefined;
    const rows = [...history.runs, thisRun(history, facts)].reverse();
    return {
        title: 'By commit',
        columns: ['Run', 'Browser', 'Live', 'Stopped', 'Got through', 'Turned since the run before'],
        rows: rows.slice(0, MOST_ROWS).map((row, at) => ({
            cells: [
                at === 0 ? THIS_RUN : row.commit.slice(0, SHORT_COMMIT),
                row.browser,
                String(row.live),
                String(row.live - row.through),
                String(row.through),
                turnedText(row, at === rows.length - 1),
            ],
            tone: row.opened.length > 0 ? 'bad' : row.closed.length > 0 ? 'good' : 'muted',
        })),
        omittedRows: Math.max(0, rows.length - MOST_ROWS),
    };
}
function turnedText({ opened, closed }, isOldest) {
    const parts = [
        ...(opened.length > 0 ? [`got through: ${named(opened)}`] : []),
        ...(closed.length > 0 ? [`stopped: ${named(closed)}`] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : isOldest ? '–' : 'nothing';
}
function thisRun(history, facts) {
    const { live, executed } = (0,_decide_attacks_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .u)(facts);
    const { name, version } = facts.browser;
    return {
        commit: '',
        browser: `${name} ${version}`,
        live: live.length,
        through: executed.length,
        ...(0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .turnedSince */ .$I)(history, facts),
    };
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


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ boardPage),
  h: () => (/* binding */ boardPolicy)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/html/data.js
var data = __webpack_require__(94323);
// EXTERNAL MODULE: ./build/js/shared/report/html/icons.js
var icons = __webpack_require__(22621);
// EXTERNAL MODULE: ./build/js/shared/report/html/palette.js
var palette = __webpack_require__(93432);
// EXTERNAL MODULE: ./build/js/shared/report/html/policy.js
var policy = __webpack_require__(56393);
// EXTERNAL MODULE: ./build/js/shared/report/html/script/dom.js
var dom = __webpack_require__(28187);
;// CONCATENATED MODULE: ./build/js/shared/report/html/dashboard/script.js

const BOARD = String.raw `
const SIGNS = { bad: '✗', good: '✓', warn: '!', muted: '–' };
const thousands = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ' ');
const isKept = byId('board') !== null;
let board = null;
let counts = [];
let cards = [];
let rows = [];
let started = 0;
let ended = null;

const total = () => board.rows.length * board.columns.length;
const decided = () => counts.reduce((sum, own) => sum + own.good + own.bad + own.warn + own.muted, 0);

function take(next) {
  const again = board !== null;
  board = next;
  started = started === 0 ? performance.now() : started;
  counts = board.columns.map(() => ({ good: 0, bad: 0, warn: 0, muted: 0, live: 0 }));
  byId('title').replaceChildren(...plain(board.title));
  const kinds = [...new Set(board.rows.map((row) => row.kind))];
  const chosen = byId('kind').value;
  byId('kind').replaceChildren(make('option', { value: '' }, 'all'), ...kinds.map((kind) => make('option', { value: kind }, kind)));
  byId('kind').value = kinds.includes(chosen) ? chosen : '';
  fillLayers();
  fillMatrix();
  byId('matrix-panel').hidden = false;
  for (const own of board.cells) {
    for (const [column, cell] of own.entries()) if (cell !== null) count(column, cell, 1);
  }
  show();
  filter();
  if (!again) openNamed();
}

function fillLayers() {
  cards = board.columns.map((column) => {
    const parts = ['bad', 'warn', 'good', 'muted'].map((tone) => make('span', { class: tone }));
    const figure = make('p', { class: 'figure' });
    const rest = make('p', {});
    const element = make('section', { class: 'layer' }, make('h2', {}, ...plain(column.label)), figure, make('div', { class: 'parts', 'aria-hidden': 'true' }, ...parts), rest);
    return { element, figure, parts, rest };
  });
  byId('layers').replaceChildren(...cards.map(({ element }) => element));
}

function fillMatrix() {
  const groups = [];
  for (const { group } of board.columns) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === group) last[1]++;
    else groups.push([group, 1]);
  }
  const head = make('thead', {},
    make('tr', {}, make('td', {}), make('td', { class: 'kind' }), make('td', { class: 'text' }), ...groups.map(([group, width]) => make('th', { class: 'group', scope: 'colgroup', colspan: width }, ...plain(group)))),
    make('tr', {}, make('th', { scope: 'col' }, 'Attack'), make('th', { scope: 'col', class: 'kind' }, 'Class'), make('th', { scope: 'col', class: 'text' }, 'Idea'), ...board.columns.map(({ label }) => make('th', { scope: 'col' }, ...plain(label)))));
  rows = board.rows.map((row, at) => {
    const cells = board.columns.map(() => make('td', {}));
    const element = make('tr', {}, make('th', { scope: 'row' }, make('code', {}, ...plain(row.id))), make('td', { class: 'kind' }, ...plain(row.kind)), make('td', { class: 'text' }, ...plain(row.text)), ...cells);
    for (const [column, cell] of cells.entries()) fillCell(cell, at, column);
    return { element, cells };
  });
  byId('matrix').replaceChildren(head, make('tbody', {}, ...rows.map(({ element }) => element)));
}

function fillCell(slot, row, column) {
  const cell = board.cells[row][column];
  if (cell === null) {
    slot.className = 'open';
    slot.replaceChildren('·', make('span', { class: 'unseen' }, 'not decided yet'));
    return;
  }
  slot.className = '';
  const button = make('button', { type: 'button', class: cell.tone, title: cell.word, 'aria-label': board.rows[row].id + ', ' + board.columns[column].label + ': ' + cell.word }, make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[cell.tone]), make('span', { class: 'word' }, cell.word));
  button.addEventListener('click', () => { location.hash = cellAddress(row, column); });
  slot.replaceChildren(button);
}

function count(column, cell, by) {
  counts[column][cell.tone] += by;
  if (cell.word === 'live') counts[column].live += by;
}

function change({ row, column, cell }) {
  const before = board.cells[row][column];
  if (before !== null) count(column, before, -1);
  board.cells[row][column] = cell;
  count(column, cell, 1);
  fillCell(rows[row].cells[column], row, column);
  filterRow(row);
}

function show() {
  cards.forEach(({ figure, parts, rest }, column) => {
    const own = counts[column];
    const done = own.good + own.bad + own.warn + own.muted;
    const isControl = column === 0;
    figure.className = 'figure ' + (isControl || done === 0 ? '' : own.bad > 0 ? 'bad' : own.warn > 0 ? 'warn' : 'good');
    figure.replaceChildren(thousands(isControl ? own.live : own.bad), ' ', make('small', {}, isControl ? 'work without defence' : 'got through'));
    ['bad', 'warn', 'good', 'muted'].forEach((tone, at) => { parts[at].style.flexGrow = String(own[tone]); });
    const left = board.rows.length - done;
    const words = isControl ? [thousands(own.muted - own.live) + ' not live'] : [thousands(own.good) + ' stopped', thousands(own.muted) + ' not live'];
    if (own.warn > 0) words.push(thousands(own.warn) + ' not measured');
    if (left > 0) words.push(thousands(left) + ' to go');
    rest.textContent = words.join(' · ');
  });
  const [done, all] = [decided(), total()];
  const bar = byId('progress');
  bar.hidden = ended !== null || isKept;
  bar.max = Math.max(1, all);
  bar.value = done;
  byId('time').textContent = timeText(done, all);
}

function timeText(done, all) {
  const text = thousands(done) + ' of ' + thousands(all) + ' cells are decided';
  if (done === all || ended !== null || isKept) return text;
  const seconds = (performance.now() - started) / 1000;
  if (done * 20 < all || seconds < 1) return text;
  return text + ', about ' + Math.ceil((seconds * (all - done)) / done) + ' s left';
}

function filterRow(at) {
  const wanted = byId('show').value;
  const kind = byId('kind').value;
  const own = board.cells[at];
  // Without any defence, getting through is what is wanted.
  const fits = wanted === 'all' || (wanted === 'open' ? own.includes(null) : own.slice(wanted === 'bad' ? 1 : 0).some((cell) => cell !== null && cell.tone === wanted));
  rows[at].element.hidden = !fits || (kind !== '' && board.rows[at].kind !== kind);
}

function filter() {
  for (const at of rows.keys()) filterRow(at);
  const visible = rows.filter(({ element }) => !element.hidden).length;
  byId('shown').textContent = thousands(visible) + ' of ' + plural(rows.length, 'attack');
}

function cellAddress(row, column) {
  return '#' + new URLSearchParams({ attack: board.rows[row].id, layer: board.columns[column].label });
}

function openNamed() {
  const dialog = byId('detail');
  const wanted = new URLSearchParams(location.hash.slice(1));
  const row = board === null ? -1 : board.rows.findIndex(({ id }) => id === wanted.get('attack'));
  const column = board === null ? -1 : board.columns.findIndex(({ label }) => label === wanted.get('layer'));
  if (row < 0 || column < 0) {
    if (dialog.open) dialog.close();
    return;
  }
  fillDetail(dialog, row, column);
  if (!dialog.open) dialog.showModal();
}

function fillDetail(dialog, row, column) {
  const { id, kind, text, facts } = board.rows[row];
  const { label, group, lines, place } = board.columns[column];
  const cell = board.cells[row][column];
  const close = make('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => dialog.close());
  const entry = (name, ...content) => [make('dt', {}, name), make('dd', {}, ...content)];
  const code = (written) => make('pre', {}, make('code', {}, ...plain(written)));
  const told = (own) => own === null ? 'not decided yet' : own.word;
  const badge = make('span', { class: 'badge ' + (cell === null ? 'muted' : cell.tone) }, make('span', { 'aria-hidden': 'true' }, cell === null ? '·' : SIGNS[cell.tone]), told(cell));
  dialog.replaceChildren(
    make('div', { class: 'heading' }, make('div', {}, make('p', { class: 'eyebrow' }, ...plain(id + ' · ' + kind)), make('h2', { id: 'detail-title' }, ...plain(text))), close),
    make('dl', {},
      ...entry('Under ' + label + ', in ' + group, badge),
      ...(cell === null || cell.note === '' ? [] : entry('What was seen', ...plain(cell.note))),
      ...facts.flatMap((fact) => entry(fact.label, ...(fact.code ? [code(fact.text)] : plain(fact.text)))),
      ...entry('What is set there' + (place === undefined ? '' : ', at ' + place), ...lines.map((line) => code(line))),
      ...entry('The other layers', ...board.columns.flatMap((other, at) => at === column ? [] : [make('a', { href: cellAddress(row, at) }, ...plain(other.label)), ': ' + told(board.cells[row][at]) + ' ']))));
}

function startTheme() {
  const button = byId('theme');
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  let dark = scheme.matches;
  const showTheme = () => button.setAttribute('aria-pressed', String(dark));
  button.addEventListener('click', () => {
    dark = !dark;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    showTheme();
  });
  showTheme();
}

function finish({ outcome, headline, reports, stays }) {
  ended = outcome;
  byId('top').classList.add(outcome);
  byId('state').textContent = 'The run is over: ' + outcome;
  document.title = outcome + ': ' + document.title;
  byId('headline').replaceChildren(...plain(headline));
  if (reports.length > 0) {
    const links = reports.map((path) => stays ? make('a', { href: path }, ...plain(path)) : make('code', {}, ...plain(path)));
    byId('main').prepend(make('section', { class: 'panel' }, make('h2', {}, 'Reports'), make('p', {}, ...links.flatMap((link) => [link, ' ']))));
  }
  if (board === null) byId('time').textContent = '';
  else show();
}

function listen() {
  const source = new EventSource('events');
  source.addEventListener('open', () => { if (ended === null) byId('state').textContent = 'Running'; });
  source.addEventListener('error', () => { if (ended === null) byId('state').textContent = 'The run does not answer: this is what was known of it'; });
  source.addEventListener('message', ({ data }) => {
    const event = JSON.parse(data);
    if (event.kind === 'board') take(event.board);
    if (event.kind === 'cell') {
      change(event);
      queue();
    }
    if (event.kind === 'message') byId('headline').replaceChildren(...plain(event.text));
    if (event.kind === 'end') {
      source.close();
      finish(event);
    }
  });
}

let queued = false;
// Cells come in bursts: the counts are written once for each.
function queue() {
  if (queued) return;
  queued = true;
  requestAnimationFrame(() => {
    queued = false;
    show();
    byId('shown').textContent = thousands(rows.filter(({ element }) => !element.hidden).length) + ' of ' + plural(rows.length, 'attack');
  });
}

document.documentElement.classList.add('scripted');
startTheme();
byId('show').addEventListener('change', filter);
byId('kind').addEventListener('change', filter);
byId('detail').addEventListener('close', () => { if (location.hash.includes('attack=')) history.replaceState(null, '', location.pathname); });
window.addEventListener('hashchange', openNamed);
if (isKept) take(JSON.parse(byId('board').textContent));
else listen();
`;
const BOARD_SCRIPT = `(() => {\n'use strict';\n${dom/* DOM */.d}${BOARD}})();\n`;

// EXTERNAL MODULE: ./build/js/shared/report/html/dashboard/style.js
var style = __webpack_require__(37537);
;// CONCATENATED MODULE: ./build/js/shared/report/html/dashboard/board-page.js







const STATIC_NOTE = `This file is complete: it loads nothing and sends nothing. The verdict and its reasons are in <a href="report.html">report.html</a>.`;
const LIVE_NOTE = 'This page hears from the run on this machine only, and stays as it is when the run is over.';
function boardPage({ board }) {
    const title = board?.title ?? 'Reliability, live';
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${boardPolicy(board === undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<link rel="icon" href="${(0,icons/* favicon */.Dm)(icons/* OUTCOME_SHAPES */._X.passed, palette/* light */.BB.link)}">
<style>${style/* BOARD_STYLE */.t}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the matrix</a>
<header class="top" id="top"><div class="wide">
<p class="eyebrow" id="state">${board === undefined ? 'Waiting for the run' : 'As it was when the run was over'}</p>
<h1 id="title">${(0,report_escape/* htmlText */.js)(title)}</h1>
<p class="headline" id="headline" role="status"></p>
<div class="ways"><p class="muted" id="time"></p>
<button type="button" class="needs-script" id="theme" aria-pressed="false">Dark theme</button></div>
<progress id="progress" max="1" value="0" aria-label="Cells that are decided" hidden></progress>
</div></header>
<main class="wide" id="main" tabindex="-1">
<noscript><p class="panel">The matrix needs JavaScript. report.html holds the same as a table, without.</p></noscript>
<div class="layers" id="layers"></div>
<section class="panel needs-script" id="matrix-panel" aria-labelledby="matrix-title" hidden>
<div class="heading"><h2 id="matrix-title">Every attack</h2><div class="tools">
<label class="field">Show <select id="show"><option value="all">all</option><option value="bad">what got through</option><option value="warn">what was not measured</option><option value="open">what is not decided yet</option></select></label>
<label class="field">Class <select id="kind"><option value="">all</option></select></label>
<span class="count" id="shown" role="status"></span></div></div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-title"><table id="matrix"></table></div>
</section>
${board?.history === undefined ? '' : historyPanel(board.history)}</main>
<dialog id="detail" aria-labelledby="detail-title"></dialog>
<footer class="wide"><p>Made by reliability. ${board === undefined ? LIVE_NOTE : STATIC_NOTE}</p></footer>
${board === undefined ? '' : `<script type="application/json" id="board">${(0,data/* embedJson */._g)(board)}</script>\n`}<script>${BOARD_SCRIPT}</script>
</body>
</html>
`;
}
function historyPanel({ title, columns, rows, omittedRows }) {
    const last = columns.length - 1;
    const cell = (text, at, tone) => {
        const kind = at === last ? ` class="text ${tone}"` : '';
        return at === 0 ? `<th scope="row">${(0,report_escape/* htmlText */.js)(text)}</th>` : `<td${kind}>${(0,report_escape/* htmlText */.js)(text)}</td>`;
    };
    return `<section class="panel" aria-labelledby="history-title">
<div class="heading"><h2 id="history-title">${(0,report_escape/* htmlText */.js)(title)}</h2>${omittedRows > 0 ? `<span class="count">${omittedRows} earlier runs are not shown</span>` : ''}</div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="history-title"><table class="history">
<thead><tr>${columns.map((column) => `<th scope="col">${(0,report_escape/* htmlText */.js)(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(({ cells, tone }) => `<tr>${cells.map((text, at) => cell(text, at, tone)).join('')}</tr>`).join('\n')}</tbody>
</table></div>
</section>
`;
}
function boardPolicy(isLive) {
    return `${(0,policy/* contentPolicy */.u)(style/* BOARD_STYLE */.t, BOARD_SCRIPT)}${isLive ? "; connect-src 'self'" : ''}`;
}


/***/ }),

/***/ 37537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BOARD_STYLE)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51198);

const BOARD = `
.top { --tone: var(--link); }
.top h1 { font-size: 1.75rem; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; }
.top .headline { min-height: 1.6em; margin-top: 8px; }
.top .ways { min-height: 34px; margin-top: 6px; }
progress { display: block; width: 100%; height: 6px; margin-top: 10px; border: 0; border-radius: 3px; overflow: hidden; background: var(--mark); accent-color: var(--link); appearance: none; }
progress::-webkit-progress-bar { background: var(--mark); }
progress::-webkit-progress-value { background: var(--link); }
progress::-moz-progress-bar { background: var(--link); }
.layers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 12px; margin-bottom: 16px; }
.layer { background: var(--panel); border: 1px solid var(--line); border-radius: 11px; padding: 12px 16px 14px; min-width: 0; }
.layer h2 { overflow-wrap: anywhere; }
.layer p { color: var(--muted); font-size: .93em; font-variant-numeric: tabular-nums; }
.layer .figure { color: var(--text); font-size: 1.75rem; line-height: 1.25; font-weight: 700; }
.layer .figure.bad { color: var(--bad); } .layer .figure.good { color: var(--good); } .layer .figure.warn { color: var(--warn); }
.layer .figure small { font-size: .87rem; font-weight: 500; color: var(--muted); }
.parts { display: flex; height: 8px; margin: 8px 0 6px; border-radius: 4px; overflow: hidden; background: var(--mark); }
.parts span { min-width: 0; }
.parts .bad { background: var(--bad-fill); } .parts .good { background: var(--good-fill); } .parts .warn { background: var(--warn); } .parts .muted { background: var(--edge); }
#matrix td { padding: 3px 6px; } #matrix .kind { padding: 7px 12px; } #matrix th[scope="row"] { white-space: nowrap; }
#matrix .text { padding: 7px 12px; min-width: 14rem; }
#matrix .group { text-align: center; border-left: 1px solid var(--line); }
#matrix button { display: block; width: 100%; min-height: 30px; padding: 2px 9px; text-align: left; border-color: transparent; background: transparent; font-size: .93em; white-space: nowrap; }
#matrix button .sign { display: inline-block; width: 1.1em; font-weight: 700; }
#matrix button:hover { border-color: var(--edge); }
#matrix button.bad { color: var(--bad); background: var(--bad-soft); font-weight: 600; }
#matrix button.good { color: var(--good); background: var(--good-soft); }
#matrix button.warn { color: var(--warn); background: var(--warn-soft); }
#matrix button.muted { color: var(--muted); }
#matrix .open { color: var(--muted); padding: 6px 15px; }
dialog { width: min(860px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow-y: auto; padding: 18px 20px 20px; color: var(--text); background: var(--panel); border: 1px solid var(--edge); border-radius: 11px; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog .heading { flex-wrap: nowrap; align-items: flex-start; }
dialog dl { margin: 0; } dialog dt { margin-top: 12px; color: var(--muted); font-size: .87rem; font-weight: 600; } dialog dd { margin: 2px 0 0; overflow-wrap: anywhere; }
dialog pre + pre { margin-top: 4px; } dialog pre { padding: 8px 12px; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; white-space: pre-wrap; overflow-wrap: anywhere; }
dialog .badge.bad { color: var(--bad); } dialog .badge.good { color: var(--good); } dialog .badge.warn { color: var(--warn); } dialog .badge.muted { color: var(--muted); }
.history td, .history th { white-space: nowrap; font-variant-numeric: tabular-nums; } .history td.text { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
.history td.bad { color: var(--bad); } .history td.good { color: var(--good); } .history td.muted { color: var(--muted); }
.gates td, .gates th { white-space: nowrap; } .gates td.text { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
@media (max-width: 700px) {
  #matrix .kind, #matrix .text, .history :is(th, td):nth-child(2) { display: none; }
  #matrix button { padding: 2px 6px; }
  #matrix button .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media print { #matrix button { border: 0; } }
`;
const BOARD_STYLE = _style_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLE */ .Y + BOARD;


/***/ })

};
