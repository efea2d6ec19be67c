export const id = 7176;
export const ids = [7176,7186];
export const modules = {

/***/ 17176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCertification: () => (/* binding */ runCertification)
/* harmony export */ });
/* harmony import */ var _certify_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97186);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15350);
/* harmony import */ var _runnable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);
/* harmony import */ var _shared_policy_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26458);
/* harmony import */ var _shared_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81819);





const CERTIFIED = ['facts.json', 'verdict.json'];
const SAVE = 'save-baseline';
const LARGEST_CERTIFIED_BYTES = 512 << 20;
async function runCertification(inputs, context) {
    const { io } = context;
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareWith */ .kt)(_runnable_js__WEBPACK_IMPORTED_MODULE_2__.UMBRELLA, inputs, io);
    const { waivers: _, ...common } = 'values' in prepared ? prepared : { ...prepared, waivers: undefined };
    if ('problem' in common)
        return (0,_shared_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(_runnable_js__WEBPACK_IMPORTED_MODULE_2__.UMBRELLA, common, context);
    const gates = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .configuredGates */ .LI)(inputs(), io);
    const { alert: _alert, ...others } = context;
    const alone = { ...others, platform: { ...context.platform, publish: () => Promise.resolve([]) } };
    const results = [];
    const loaders = [];
    const saving = [];
    for (const gate of gates) {
        context.progress(`${gate.id} ...`);
        const asked = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareWith */ .kt)(gate, inputs, io);
        results.push(await (0,_shared_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(gate, asked, alone));
        if ('values' in asked && asked.values.has(SAVE))
            saving.push(asked.values.get(SAVE));
        loaders.push(() => gate.load('values' in asked ? asked.values : undefined));
    }
    const runs = gates.map((gate, at) => gateRun(gate, results[at], io));
    const load = async () => (0,_certify_gate_js__WEBPACK_IMPORTED_MODULE_0__.certifyGate)(await Promise.all(loaders.map((loader) => loader())), runs);
    const own = { ...common, values: new Map([...common.values, [SAVE, savedAs(saving)]]) };
    const result = await (0,_shared_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({ ..._runnable_js__WEBPACK_IMPORTED_MODULE_2__.UMBRELLA, load }, own, context);
    const notices = new Set([...results, result].flatMap((one) => one.notices));
    const unfinished = [...results, result].some((one) => one.unfinished === true);
    return { ...result, notices: [...notices], ...(unfinished ? { unfinished } : {}) };
}
function savedAs(gates) {
    if (gates.includes('always'))
        return 'always';
    return gates.length > 0 && gates.every((one) => one === 'never') ? 'never' : 'auto';
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

/***/ 97186:
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
// EXTERNAL MODULE: ./build/js/shared/history/byte-unit.js
var byte_unit = __webpack_require__(96010);
// EXTERNAL MODULE: ./build/js/shared/history/measured-chart.js + 6 modules
var measured_chart = __webpack_require__(9687);
;// CONCATENATED MODULE: ./build/js/certify/chart-trends.js


const SHORT_COMMIT = 7;
const MOST_CHARTS = 100;
const [STEP, PERCENTAGE_STEP] = [0.05, 0.02];
const MOST_NAMED = 3;
const RECENT_RUNS = 10;
const FIRST = 'On GitHub every run of the default branch keeps what its gates measured, and the next run shows it. Elsewhere, write save-baseline: always in the section of coverage-gate, regression-gate or anomaly-scan for runs of that branch (docs/baselines.md).';
function chartTrends({ commits, series, problem }, measures) {
    if (series.length === 0)
        return { chartsNote: noteOf(problem) };
    const runs = [...commits.map((commit) => commit.slice(0, SHORT_COMMIT)), measured_chart/* THIS_RUN */.b];
    const known = new Map(series.map((one) => [one.name, one]));
    const groups = new Map();
    let [count, omitted] = [0, 0];
    for (const [name, now] of measures) {
        const own = known.get(name);
        if (own === undefined || own.unit !== now.unit)
            continue;
        if (++count > MOST_CHARTS)
            omitted++;
        else
            groups.set(now.title, [...(groups.get(now.title) ?? []), chartOf(own, now, runs)]);
    }
    const gone = series
        .filter(({ name, places }) => !measures.has(name) && places.at(-1) >= commits.length - RECENT_RUNS)
        .map(({ name }) => name);
    const charts = [...groups].map(([title, own], at) => {
        const [first, rest] = [own.filter(({ matters }) => matters), own.filter(({ matters }) => !matters)];
        return { title, runs, charts: [...first, ...rest], ...(at === 0 && omitted > 0 ? { omitted } : {}) };
    });
    const nothing = charts.length === 0 ? ['This run took no measure that earlier runs kept.'] : [];
    const notes = [...nothing, ...(gone.length === 0 ? [] : [goneNote(gone)])];
    return {
        ...(charts.length === 0 ? {} : { charts }),
        ...(notes.length === 0 ? {} : { chartsNote: notes.join(' ') }),
    };
}
function chartOf({ places, values }, { name, unit, value, better }, runs) {
    const [shown, factor] = unit === 'B' ? (0,byte_unit/* byteUnit */.p)(Math.max(value, ...values)) : [unit, 1];
    const points = [...places.map((run, at) => ({ run, value: values[at] })), { run: runs.length - 1, value }];
    const told = {
        name,
        unit: shown,
        better,
        exact: true,
        share: unit === '%' ? PERCENTAGE_STEP : STEP,
        told: [],
        limits: [],
    };
    const scaled = points.map((point) => ({ ...point, value: point.value / factor }));
    return (0,measured_chart/* measuredChart */.F)({ ...told, points: scaled, ...standingOf(values.at(-1), value, better) }, runs);
}
function standingOf(before, now, better) {
    if (now === before)
        return { standing: 'as before', tone: 'muted' };
    const standing = now > before ? 'rose' : 'fell';
    return { standing, tone: now > before === (better === 'more') ? 'good' : 'warn' };
}
function noteOf(problem) {
    if (problem === undefined || problem.code === 'BASELINE-NONE')
        return `No earlier run of all gates is kept yet, so that there is no history to show. ${FIRST}`;
    const { code, reason, hint } = problem;
    return `There is no history to show: ${reason} (${code}). ${hint}${code === 'BASELINE-UNSET' ? ` ${FIRST}` : ''}`;
}
function goneNote(names) {
    const shown = names.slice(0, MOST_NAMED).join(', ');
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `Measured by earlier runs, but not by this one, and not shown: ${shown}${more}.`;
}

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
;// CONCATENATED MODULE: ./build/js/certify/measured-now.js

function measuredNow(gates, shown) {
    const all = shown.flatMap(({ verdict }) => {
        const gate = gates.find(({ id }) => id === verdict.gate);
        if (gate === undefined || !(0,model_verdict/* isWhole */.wP)(verdict))
            return [];
        const measures = gate.trendOf?.(verdict) ?? [];
        return measures.map((one) => [`${gate.id}/${one.name}`, { ...one, title: gate.title }]);
    });
    return new Map(all);
}

;// CONCATENATED MODULE: ./build/js/certify/present.js
const TONES = { passed: 'good', failed: 'bad', inconclusive: 'warn' };
function present({ key }, verdict, gates, trends = {}) {
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
        ...trends,
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
// EXTERNAL MODULE: ./build/js/shared/history/measured-history.js
var measured_history = __webpack_require__(80172);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/certify/trend-facts.js



const KEPT = 'trends';
const ANY_MACHINE = '';
const UNSET = {
    code: 'BASELINE-UNSET',
    reason: 'no baseline is named that keeps what earlier runs measured',
    hint: 'Name a store in reliability.yml, for example baseline: git-ref:refs/reliability/baseline (docs/baselines.md).',
};
const MOST_MEASURES = 100;
const FORGOTTEN_AFTER = 100;
const NOTHING_TO_LOSE = new Set(['BASELINE-NONE', 'BASELINE-DAMAGED']);
async function readTrends(runs) {
    if (runs === undefined)
        return { commits: [], series: [], problem: UNSET };
    const nearest = await runs.nearest(true);
    const kept = nearest?.families?.[KEPT];
    if (kept === undefined)
        return { commits: [], series: [], problem: runs.problem ?? none() };
    try {
        return factsOf((0,measured_history/* readHistory */.Lu)(kept));
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { commits: [], series: [], problem: error.problem };
    }
}
function keptTrends({ commits, series, problem }, commit, measures) {
    if (commit === null || measures.size === 0)
        return undefined;
    if (problem !== undefined && !NOTHING_TO_LOSE.has(problem.code))
        return undefined;
    const told = [...measures].slice(0, MOST_MEASURES);
    const kept = series
        .filter(({ name, places }) => measures.has(name) || places.at(-1) >= commits.length - FORGOTTEN_AFTER)
        .slice(0, 2 * MOST_MEASURES);
    const before = {
        commits,
        machines: commits.map(() => ANY_MACHINE),
        metrics: kept.map(({ name, unit, places, values }) => {
            const own = new Map(places.map((place, at) => [place, values[at]]));
            return { name, unit, values: commits.map((_, at) => own.get(at) ?? Number.NaN) };
        }),
    };
    const metrics = new Map(told.map(([name, { unit, value }]) => [name, [unit, value]]));
    const run = { commit, machine: ANY_MACHINE, metrics };
    return { [KEPT]: (0,measured_history/* writeHistory */.wn)((0,measured_history/* appended */.YP)(commits.length === 0 ? measured_history/* EMPTY_HISTORY */.nF : before, run)) };
}
function checkTrends(value, path) {
    const own = facts_shape/* FACTS_SHAPE */.w.object(value, path);
    const commits = facts_shape/* FACTS_SHAPE */.w.list(own['commits'], `${path}.commits`);
    for (const commit of commits)
        facts_shape/* FACTS_SHAPE */.w.commit(commit, `${path}.commits`);
    if (own['problem'] !== undefined)
        facts_shape/* FACTS_SHAPE */.w.problem(own['problem'], `${path}.problem`);
    for (const one of facts_shape/* FACTS_SHAPE */.w.list(own['series'], `${path}.series`)) {
        const series = facts_shape/* FACTS_SHAPE */.w.object(one, `${path}.series`);
        for (const key of ['name', 'unit'])
            facts_shape/* FACTS_SHAPE */.w.text(series[key], `${path}.series.${key}`);
        const values = facts_shape/* FACTS_SHAPE */.w.list(series['values'], `${path}.series.values`);
        for (const number of values)
            facts_shape/* FACTS_SHAPE */.w.number(number, `${path}.series.values`);
        const places = facts_shape/* FACTS_SHAPE */.w.list(series['places'], `${path}.series.places`).map((place) => facts_shape/* FACTS_SHAPE */.w.count(place, `${path}.series.places`));
        const isAscending = places.every((place, at) => place < commits.length && (at === 0 || place > places[at - 1]));
        if (places.length === 0 || places.length !== values.length || !isAscending)
            facts_shape/* FACTS_SHAPE */.w.invalid(`${path}.series.places`);
    }
    return value;
}
function factsOf({ commits, metrics }) {
    const series = metrics.map(({ name, unit, values }) => {
        const places = values.flatMap((value, at) => (Number.isFinite(value) && value >= 0 ? [at] : []));
        return { name, unit, places, values: places.map((at) => values[at]) };
    });
    return { commits, series: series.filter(({ places }) => places.length > 0) };
}
function none() {
    return {
        code: 'BASELINE-NONE',
        reason: 'the baseline keeps no earlier run of all gates',
        hint: 'Let one run of the default branch keep its measurements.',
    };
}

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
            ...(own['trends'] === undefined ? {} : { trends: checkTrends(own['trends'], 'facts.trends') }),
        },
    };
}

;// CONCATENATED MODULE: ./build/js/certify/gate.js












function certifyGate(gates, runs) {
    const shown = decidedOnce(gates);
    return (0,shared_gate/* defineGate */.pu)({
        ...description/* CERTIFY */.h,
        configure: (values) => ({ key: (0,narrow/* textOf */.b6)(values, 'key') }),
        collect: async ({ io, earlierRuns }, { key }) => {
            const { commit } = (0,checkout/* readCheckout */.b)(io);
            const trends = await readTrends(earlierRuns?.(key));
            const facts = { commit, gates: Object.fromEntries(runs.map(({ id, facts: own }) => [id, own])), trends };
            const digests = runs.flatMap(({ id, digests: own }) => [...own].map(([name, sum]) => [`${id}/${name}`, sum]));
            const details = new Map(runs.map(({ id, detail }) => [id, detail]));
            return { facts, detail: { details, digests: new Map(digests) } };
        },
        decide: (_settings, facts) => decide(shown(facts).map(({ verdict }) => verdict)),
        readFacts: (options, facts) => readFacts(gates, options, facts),
        present: (settings, verdict, facts) => {
            const now = measuredNow(gates, shown(facts));
            return present(settings, verdict, shown(facts), facts.trends && chartTrends(facts.trends, now));
        },
        keepsParts: true,
        baselineOf: ({ key }, facts) => {
            const { commit, trends } = facts;
            const families = trends && keptTrends(trends, commit, measuredNow(gates, shown(facts)));
            return families === undefined ? undefined : { commit, key, totals: { suites: {}, families } };
        },
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
    const verdict = (0,model_verdict/* inconclusive */.Ni)(gate.id, own.problem);
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


/***/ }),

/***/ 96010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ byteUnit)
/* harmony export */ });
const [KILO, MEGA] = [1000, 1_000_000];
function byteUnit(bytes) {
    if (bytes >= 10 * MEGA)
        return ['MB', MEGA];
    return bytes >= 10 * KILO ? ['kB', KILO] : ['B', 1];
}


/***/ })

};
