export const id = 3144;
export const ids = [3144];
export const modules = {

/***/ 33144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchmarks: () => (/* binding */ benchmarks),
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/history/measured-history.js
var measured_history = __webpack_require__(80172);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/check-benchmarks.js

const SHAPE = facts_shape/* FACTS_SHAPE */.w;
function checkBenchmarks(id, options, facts) {
    const [OPTIONS, FACTS] = [`options.families.${id}`, `facts.families.${id}`];
    const settings = SHAPE.object(options, OPTIONS);
    for (const name of ['reports', 'moreIsBetter', 'exact'])
        SHAPE.texts(settings[name], `${OPTIONS}.${name}`);
    SHAPE.flag(settings['compare'], `${OPTIONS}.compare`);
    SHAPE.count(settings['minChange'], `${OPTIONS}.minChange`);
    SHAPE.word(settings['onSuspect'], ['warn', 'inconclusive'], `${OPTIONS}.onSuspect`);
    SHAPE.text(settings['machine'], `${OPTIONS}.machine`);
    for (const one of SHAPE.list(settings['limits'], `${OPTIONS}.limits`)) {
        const limit = SHAPE.object(one, `${OPTIONS}.limits`);
        for (const name of ['metric', 'unit'])
            SHAPE.text(limit[name], `${OPTIONS}.limits.${name}`);
        SHAPE.word(limit['is'], ['at-most', 'at-least'], `${OPTIONS}.limits.is`);
        SHAPE.number(limit['value'], `${OPTIONS}.limits.value`);
    }
    const own = SHAPE.object(facts, FACTS);
    const commits = SHAPE.list(own['commits'], `${FACTS}.commits`);
    for (const commit of commits)
        SHAPE.commit(commit, `${FACTS}.commits`);
    const metrics = SHAPE.list(own['metrics'], `${FACTS}.metrics`);
    for (const metric of metrics)
        checkMetric(metric, commits.length, `${FACTS}.metrics`);
    SHAPE.texts(own['removed'], `${FACTS}.removed`);
    for (const one of SHAPE.list(own['renamed'], `${FACTS}.renamed`)) {
        const rename = SHAPE.object(one, `${FACTS}.renamed`);
        for (const name of ['from', 'to'])
            SHAPE.text(rename[name], `${FACTS}.renamed.${name}`);
    }
    for (const one of SHAPE.list(own['ranges'], `${FACTS}.ranges`)) {
        const range = SHAPE.object(one, `${FACTS}.ranges`);
        for (const name of ['from', 'to'])
            SHAPE.commit(range[name], `${FACTS}.ranges.${name}`);
        for (const commit of SHAPE.list(range['commits'], `${FACTS}.ranges.commits`))
            SHAPE.commit(commit, `${FACTS}.ranges.commits`);
    }
    SHAPE.text(own['machine'], `${FACTS}.machine`);
    if (own['machineBefore'] !== undefined)
        SHAPE.text(own['machineBefore'], `${FACTS}.machineBefore`);
    SHAPE.count(own['reports'], `${FACTS}.reports`);
    SHAPE.flag(own['onDefaultBranch'], `${FACTS}.onDefaultBranch`);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    if (own['baselineProblem'] !== undefined)
        SHAPE.problem(own['baselineProblem'], `${FACTS}.baselineProblem`);
    if (metrics.length === 0 && problems.length === 0)
        SHAPE.invalid(`${FACTS}.metrics`);
}
function checkMetric(value, commits, path) {
    const metric = SHAPE.object(value, path);
    for (const name of ['name', 'unit'])
        SHAPE.text(metric[name], `${path}.${name}`);
    SHAPE.word(metric['better'], ['less', 'more'], `${path}.better`);
    SHAPE.flag(metric['exact'], `${path}.exact`);
    const numbers = (name) => {
        const list = SHAPE.list(metric[name], `${path}.${name}`);
        return list.every(Number.isFinite) ? list : SHAPE.invalid(`${path}.${name}`);
    };
    if (numbers('values').length === 0)
        SHAPE.invalid(`${path}.values`);
    const places = numbers('places');
    if (places.length !== numbers('history').length)
        SHAPE.invalid(`${path}.places`);
    for (const place of places)
        if (SHAPE.count(place, `${path}.places`) >= commits)
            SHAPE.invalid(`${path}.places`);
}

// EXTERNAL MODULE: ./build/js/shared/history/measure-text.js
var measure_text = __webpack_require__(65913);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/commit-watch.js
var commit_watch = __webpack_require__(13455);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/false-discovery.js
var false_discovery = __webpack_require__(97238);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/shared/policy/measurement-unit.js
var measurement_unit = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/bisect-plan.js
const SHOWN = 5;
function bisectPlan(lastGood, firstBad, ranges) {
    const { commits = [] } = ranges.find(({ from, to }) => from === lastGood && (firstBad === undefined || to === firstBad)) ?? {};
    const short = (commit) => commit.slice(0, 12);
    const good = `The last good commit is ${short(lastGood)}.`;
    if (commits.length === 1)
        return `${good} The change came with ${short(commits[0])}.`;
    const more = commits.length > SHOWN ? ` and ${commits.length - SHOWN} more` : '';
    const among = commits.length === 0
        ? ''
        : ` It is one of ${commits.length} commits: ${commits.slice(0, SHOWN).map(short).join(', ')}${more}.`;
    return `${good}${among} Go back to it, or look for the change: git bisect start --first-parent ${firstBad === undefined ? 'HEAD' : short(firstBad)} ${short(lastGood)}; git bisect run COMMAND`;
}

// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/judgement.js + 2 modules
var benchmarks_judgement = __webpack_require__(41083);
// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/rule-ids.js
var rule_ids = __webpack_require__(68474);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/decide-benchmarks.js










function decideBenchmarks(id, options, facts) {
    const problems = [...facts.problems];
    const findings = options.limits.flatMap((limit) => limited(id, limit, facts, problems));
    const { metrics: judged, common } = (0,benchmarks_judgement/* judge */.S)(options, facts);
    const count = (standing) => judged.filter((one) => one.standing === standing).length;
    const compared = judged.filter(({ standing }) => standing !== 'new' && standing !== 'few').length;
    if (options.compare) {
        if (facts.baselineProblem !== undefined)
            problems.push(facts.baselineProblem);
        else
            problems.push(...tooFew(judged, compared));
        for (const one of judged)
            if (one.standing === 'worse')
                findings.push(worse(id, one, facts.ranges));
        if (facts.onDefaultBranch)
            findings.push(...judged.flatMap((one) => stillWorse(id, one, facts.ranges)));
        const suspects = judged.filter(({ standing }) => standing === 'suspect');
        findings.push(...suspects.map((one) => suspect(id, one)));
        if (suspects.length > 0 && options.onSuspect === 'inconclusive' && !facts.onDefaultBranch)
            problems.push(unconfirmed(suspects));
        findings.push(...facts.removed.map((name) => removed(id, name)));
        if (common !== undefined)
            findings.push(environment(id, common.factor, common.moved, common.of));
    }
    const lastGood = lastGoodOf(judged, facts.commits);
    return {
        problems,
        findings,
        metrics: {
            [id]: {
                compared,
                regressed: count('worse'),
                improved: count('better'),
                inconclusive: count('suspect') + count('few') + count('new'),
                metrics: judged.length,
                removed: facts.removed.length,
                expectedFalseAlarms: Number((0,false_discovery/* expectedFalseAlarms */.kK)(compared).toPrecision(3)),
                ...lastGood,
            },
        },
        holds: `${judged.length} metrics of ${id}${options.compare ? `, ${compared} compared with the history` : ''}`,
    };
}
function lastGoodOf(judged, commits) {
    const places = judged
        .filter(({ standing, lastGood }) => standing === 'worse' && lastGood !== undefined)
        .map(({ lastGood }) => commits.indexOf(lastGood));
    if (places.length === 0)
        return {};
    const oldest = Math.min(...places);
    return { lastGood: commits[oldest], lastGoodBack: commits.length - oldest };
}
function limited(id, { metric, is, value: limit, unit }, { metrics }, problems) {
    const matches = (0,globs/* globMatcher */.f)([metric]);
    const own = metrics.filter(({ name }) => name === metric || matches(name));
    if (own.length === 0)
        problems.push({
            code: 'BENCHMARKS-NO-METRIC',
            reason: `${id}.limits names ${metric}, which no report measured`,
            hint: 'Correct the name, or let the tool measure it; the table of the report lists what there is.',
        });
    return own.flatMap(({ name, unit: ownUnit, values }) => {
        const factor = unit === '' ? 1 : (0,measurement_unit/* unitFactor */.I)(unit, ownUnit);
        if (factor === undefined) {
            problems.push({
                code: 'BENCHMARKS-UNIT',
                reason: `${name} is measured in ${ownUnit || 'no unit'}, and its limit in ${unit}`,
                hint: 'Give the limit in a unit of the same kind.',
            });
            return [];
        }
        const [now, most] = [(0,order_statistics/* median */.JZ)(values), limit * factor];
        if (is === 'at-most' ? now <= most : now >= most)
            return [];
        return [
            {
                rule: rule_ids/* RULE_IDS */.I[id].overLimit,
                severity: 'error',
                message: `${name} is ${(0,measure_text/* measureText */.T)(now, ownUnit)}, and has to be ${is === 'at-most' ? 'at most' : 'at least'} ${(0,measure_text/* measureText */.T)(most, ownUnit)}`,
                hint: 'Make it faster, or change the limit.',
                fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* RULE_IDS */.I[id].overLimit, '', name),
            },
        ];
    });
}
function worse(id, { metric, before = Number.NaN, now, lastGood, firstBad }, ranges) {
    const { name, unit } = metric;
    const since = firstBad === undefined ? 'in this commit' : `since ${firstBad.slice(0, 7)}`;
    return {
        rule: rule_ids/* RULE_IDS */.I[id].worse,
        severity: 'error',
        message: `${name} went from ${(0,measure_text/* measureText */.T)(before, unit)} to ${(0,measure_text/* measureText */.T)(now, unit)}, ${(0,measure_text/* changeText */.k)(before, now)}, ${since}`,
        hint: lastGood === undefined ? 'Look at what was changed, or waive it.' : bisectPlan(lastGood, firstBad, ranges),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* RULE_IDS */.I[id].worse, '', name),
    };
}
function stillWorse(id, { metric: { name, unit }, now, open = [] }, ranges) {
    return open.map(({ before, lastGood, firstBad }) => ({
        rule: rule_ids/* RULE_IDS */.I[id].stillWorse,
        severity: 'warning',
        message: `${name} is still worse than before ${firstBad.slice(0, 7)}: ${(0,measure_text/* measureText */.T)(now, unit)} after ${(0,measure_text/* measureText */.T)(before, unit)}, ${(0,measure_text/* changeText */.k)(before, now)}`,
        hint: `Accept it with a waiver, or mend it. ${bisectPlan(lastGood, firstBad, ranges)}`,
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* RULE_IDS */.I[id].stillWorse, '', `${name} ${firstBad}`),
    }));
}
function suspect(id, { metric, before = Number.NaN, now }) {
    const { name, unit } = metric;
    return {
        rule: rule_ids/* RULE_IDS */.I[id].suspect,
        severity: 'warning',
        message: `${name} may have become worse: ${(0,measure_text/* measureText */.T)(now, unit)} after ${(0,measure_text/* measureText */.T)(before, unit)}, ${(0,measure_text/* changeText */.k)(before, now)}`,
        hint: `Measure it again: ${commit_watch/* WATCH_RULES */._.confirming} of ${commit_watch/* WATCH_RULES */._.of} runs decide, best on fresh machines, all reports together.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* RULE_IDS */.I[id].suspect, '', name),
    };
}
function removed(id, name) {
    return {
        rule: rule_ids/* RULE_IDS */.I[id].removed,
        severity: 'warning',
        message: `${name} is not measured any more`,
        hint: 'If it was renamed, its history begins again; if it was taken out, nothing guards what it measured.',
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* RULE_IDS */.I[id].removed, '', name),
    };
}
function environment(id, factor, moved, of) {
    return {
        rule: rule_ids/* RULE_IDS */.I[id].environment,
        severity: 'notice',
        message: `${moved} of ${of} metrics moved together, by ${(0,measure_text/* changeText */.k)(1, factor)} of time: the machine or the toolchain, not the code; they are judged by what is left`,
        hint: 'Compare runs of one kind of machine only (machine).',
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule_ids/* RULE_IDS */.I[id].environment, '', ''),
    };
}
function tooFew(judged, compared) {
    const few = judged.filter(({ standing }) => standing === 'few');
    const open = few.length === 0 && compared === 0 ? judged : few;
    const [first] = open;
    if (first === undefined)
        return [];
    const least = Math.min(...open.map(({ metric }) => metric.history.length));
    const names = open.length === judged.length
        ? 'these metrics'
        : open.length === 1
            ? first.metric.name
            : `${open.length} metrics, such as ${first.metric.name},`;
    return [
        {
            code: 'BASELINE-NONE',
            reason: `the history has ${least} ${least === 1 ? 'run' : 'runs'} of ${names} on this machine, and ${commit_watch/* WATCH_RULES */._.leastBaseline} are needed to tell a change from noise`,
            hint: 'Let more runs of the default branch keep their measurements; they do so even when this is all that they lack.',
        },
    ];
}
function unconfirmed(suspects) {
    return {
        code: 'BENCHMARKS-SUSPECT',
        reason: `${suspects.length === 1 ? suspects[0].metric.name : `${suspects.length} metrics`} may have become worse, and too few runs say so`,
        hint: `Run the benchmarks ${commit_watch/* WATCH_RULES */._.of - 1} more times, best on fresh machines, and name all the reports; or say on-suspect: warn.`,
    };
}

// EXTERNAL MODULE: ./build/js/shared/families/rule-check.js
var rule_check = __webpack_require__(14596);
// EXTERNAL MODULE: ./build/js/shared/history/measured-chart.js + 6 modules
var measured_chart = __webpack_require__(9687);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/chart-benchmarks.js





const WORDS = {
    worse: 'became worse',
    suspect: 'perhaps worse',
    better: 'became better',
    stable: 'as before',
    few: 'too few runs',
    new: 'new',
};
const UNCHANGED = 6;
const SHORT_COMMIT = 7;
const MOST_CHARTS = 200;
const MOST_POINTS = 40_000;
function chartBenchmarks(id, options, facts, { metrics }) {
    const runs = [...facts.commits.map((commit) => commit.slice(0, SHORT_COMMIT)), measured_chart/* THIS_RUN */.b];
    const limitsOf = limitsFor(options);
    const ranked = metrics
        .filter(({ metric }) => metric.history.length > 0)
        .map((judged) => chartOf(judged, limitsOf(judged.metric), options, facts, runs))
        .sort((a, b) => a.rank - b.rank || (a.rank === UNCHANGED ? 0 : b.step - a.step))
        .map(({ chart }) => chart);
    if (ranked.length === 0)
        return undefined;
    let points = 0;
    const shown = ranked.filter((chart, at) => {
        points += chart.points.length;
        return at < MOST_CHARTS && points <= MOST_POINTS;
    });
    return {
        title: id === 'load' ? 'Load' : 'Benchmarks',
        runs,
        charts: shown,
        ...(ranked.length > shown.length ? { omitted: ranked.length - shown.length } : {}),
    };
}
function chartOf({ metric, standing, before, now, firstBad, open = [] }, limits, { minChange }, { commits }, runs) {
    const points = [
        ...metric.history.map((value, at) => ({ run: metric.places[at], value })),
        ...metric.values.map((value) => ({ run: runs.length - 1, value })),
    ];
    const placeOf = (commit) => commit === undefined ? metric.history.length : metric.places.indexOf(commits.indexOf(commit));
    const isBroken = limits.some((limit) => limit.isBroken);
    const told = [
        ...(standing === 'worse' || standing === 'better' ? [placeOf(firstBad)] : []),
        ...open.map((change) => placeOf(change.firstBad)),
    ];
    const chart = (0,measured_chart/* measuredChart */.F)({
        name: metric.name,
        unit: metric.unit,
        better: metric.better,
        exact: metric.exact,
        share: minChange / 100_000,
        points,
        told,
        limits: limits.map(({ value, text }) => ({ value, text })),
        ...standingOf(standing, isBroken, open.length > 0),
    }, runs);
    const rank = rankOf(standing, isBroken, open.length > 0, chart.changes.length > 0);
    return { chart, rank, step: before === undefined || before === 0 ? 0 : Math.abs((now - before) / before) };
}
function standingOf(standing, isBroken, isOpen) {
    if (standing === 'worse')
        return { standing: WORDS.worse, tone: 'bad' };
    if (isBroken)
        return { standing: 'beyond its limit', tone: 'bad' };
    if (standing === 'suspect')
        return { standing: WORDS.suspect, tone: 'warn' };
    if (isOpen)
        return { standing: 'still worse', tone: 'warn' };
    return { standing: WORDS[standing], tone: standing === 'better' ? 'good' : 'muted' };
}
function rankOf(standing, isBroken, isOpen, isChanged) {
    if (standing === 'worse')
        return 0;
    if (isBroken)
        return 1;
    if (standing === 'suspect')
        return 2;
    if (isOpen)
        return 3;
    if (standing === 'better')
        return 4;
    return isChanged ? 5 : UNCHANGED;
}
function limitsFor({ limits }) {
    const known = limits.map((limit) => ({ ...limit, matches: (0,globs/* globMatcher */.f)([limit.metric]) }));
    return ({ name, unit, values }) => known.flatMap(({ metric, matches, is, value, unit: own }) => {
        const factor = own === '' ? 1 : (0,measurement_unit/* unitFactor */.I)(own, unit);
        if (factor === undefined || !(metric === name || matches(name)))
            return [];
        const [now, most] = [(0,order_statistics/* median */.JZ)(values), value * factor];
        const text = `${is === 'at-most' ? 'at most' : 'at least'} ${(0,measure_text/* measureText */.T)(most, unit)}`;
        return [{ value: most, text, isBroken: !(is === 'at-most' ? now <= most : now >= most) }];
    });
}

;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/present-benchmarks.js





const MOST_ROWS = 50;
const ORDER = ['worse', 'suspect', 'better', 'stable', 'few', 'new'];
const present_benchmarks_WORDS = {
    worse: 'worse',
    suspect: 'perhaps worse',
    better: 'better',
    stable: 'as before',
    few: 'too few runs',
    new: 'new',
};
function presentBenchmarks(id, options, facts, verdict) {
    const judgement = (0,benchmarks_judgement/* judge */.S)(options, facts);
    const { metrics } = judgement;
    const charts = options.compare ? chartBenchmarks(id, options, facts, judgement) : undefined;
    const ranked = [...metrics].sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
    const shown = ranked.slice(0, MOST_ROWS);
    return {
        tables: [
            {
                title: id === 'load' ? 'Load' : 'Benchmarks',
                columns: [
                    { label: 'Metric', align: 'left' },
                    { label: 'Now', align: 'right' },
                    ...(options.compare
                        ? [
                            { label: 'Before', align: 'right' },
                            { label: 'Change', align: 'right' },
                            { label: 'Standing', align: 'left' },
                            { label: 'Runs', align: 'right' },
                        ]
                        : []),
                ],
                rows: shown.map((one) => row(one, options.compare)),
                ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
            },
        ],
        notes: [
            ...facts.renamed.map(({ from, to }) => `${to} was called ${from} before, and keeps its history.`),
            ...machineNote(id, options, facts),
        ],
        checks: checksOf(id, options, verdict),
        ...(charts === undefined ? {} : { charts }),
    };
}
function machineNote(id, { compare }, { machine, machineBefore }) {
    if (!compare || machineBefore === undefined)
        return [];
    return [
        `The ${id} ran on another machine than the last time (${machine}; before ${machineBefore || 'one without a name'}): only runs on the same machine are compared.`,
    ];
}
function row({ metric, standing, before, now }, isCompared) {
    const own = [{ text: metric.name, code: true }, (0,measure_text/* measureText */.T)(now, metric.unit)];
    if (!isCompared)
        return own;
    const tone = standing === 'worse' || standing === 'suspect' ? 'warn' : 'muted';
    return [
        ...own,
        before === undefined ? '' : (0,measure_text/* measureText */.T)(before, metric.unit),
        before === undefined ? '' : (0,measure_text/* changeText */.k)(before, now),
        { text: present_benchmarks_WORDS[standing], tone },
        String(metric.history.length),
    ];
}
function checksOf(id, options, verdict) {
    return [
        ...(options.limits.length > 0 ? [(0,rule_check/* ruleCheck */.v)(`${id}: limits`, rule_ids/* RULE_IDS */.I[id].overLimit, verdict)] : []),
        ...(options.compare ? [(0,rule_check/* ruleCheck */.v)(`${id}: changes`, rule_ids/* RULE_IDS */.I[id].worse, verdict)] : []),
    ];
}

// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/settings.js
var settings = __webpack_require__(90522);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/family.js






function familyOf(id, compares) {
    return (0,port/* defineFamily */.u)({
        id,
        configure: (entries) => (0,settings/* configure */.jK)(id, entries, compares),
        collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(4786), __webpack_require__.e(4855)]).then(__webpack_require__.bind(__webpack_require__, 24855))).collectBenchmarks(context, options),
        decide: (options, facts) => decideBenchmarks(id, options, facts),
        check: (options, facts) => checkBenchmarks(id, options, facts),
        present: (options, facts, verdict) => presentBenchmarks(id, options, facts, verdict),
        keep: (_options, _facts, detail) => (detail === undefined ? undefined : (0,measured_history/* writeHistory */.wn)(detail)),
    });
}
const benchmarks = familyOf('benchmarks', true);
const load = familyOf('load', false);


/***/ }),

/***/ 41083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/commit-watch.js
var commit_watch = __webpack_require__(13455);
;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/common-mode.js
const LEAST_SERIES = 8;
const MOST = 2 / 3;
const MOVED_SIGMAS = 1;
const MOVED_SHARE = 0.02;
function commonMode(series) {
    const compared = series.filter(({ value, level }) => value > 0 && level > 0);
    if (compared.length < LEAST_SERIES)
        return undefined;
    for (const direction of [1, -1]) {
        const moved = compared.filter(({ value, level, noise }) => {
            return (value - level) * direction > Math.max(MOVED_SIGMAS * noise, MOVED_SHARE * level);
        });
        if (moved.length < MOST * compared.length)
            continue;
        const factors = moved.map(({ value, level }) => value / level).sort((one, other) => one - other);
        return { factor: factors[factors.length >> 1], moved: moved.length, of: compared.length };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/exact-comparison.js
var exact_comparison = __webpack_require__(59571);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/false-discovery.js
var false_discovery = __webpack_require__(97238);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/open-changes.js

const LATEST = 20;
function openChanges(judged, better, share) {
    const latest = judged.findLast(({ standing }) => standing === 'changed');
    if (latest === undefined)
        return [];
    const present = (0,order_statistics/* median */.JZ)(judged
        .filter(({ at }) => at >= latest.since)
        .slice(-LATEST)
        .map(({ value }) => value));
    const isBeyond = (before) => {
        const step = better === 'less' ? present - before : before - present;
        return step > share * Math.abs(before);
    };
    return judged
        .slice(0, -1)
        .filter(({ standing, direction, level }) => {
        const isWorse = direction > 0 === (better === 'less');
        return standing === 'changed' && isWorse && isBeyond(level);
    })
        .map(({ level, since }) => ({ before: level, lastGoodAt: since - 1, firstBadAt: since }));
}

;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/judgement.js





const FALSE_DISCOVERIES = 0.01;
function judge(options, facts) {
    const share = options.minChange / 100_000;
    const rules = { ...commit_watch/* WATCH_RULES */._, share };
    const noisy = facts.metrics.filter(({ exact, history }) => !exact && history.length > 0);
    const first = noisy.map(({ history, values }) => (0,commit_watch/* watchCommits */.g)([...history, values[0]], rules).at(-1));
    const common = commonMode(first.flatMap((judged, at) => (judged.standing === 'few' ? [] : [turned(judged, noisy[at])])));
    const factor = common?.factor ?? 1;
    const watched = new Map(noisy.map((metric) => [metric, watchedOf(metric, factor, rules)]));
    const runs = new Map(noisy.map((metric) => [metric, ofThisRun(metric, watched.get(metric))]));
    const suspects = noisy.filter((metric) => runs.get(metric).standing === 'suspect');
    const compared = noisy.filter((metric) => runs.get(metric).standing !== 'few');
    const found = (0,false_discovery/* discoveries */.li)(compared.map((metric) => (0,false_discovery/* surprise */.UO)(runs.get(metric), runs.get(metric).value)), FALSE_DISCOVERIES);
    const real = new Set(suspects.filter((metric) => found[compared.indexOf(metric)] === true));
    return {
        metrics: facts.metrics.map((metric) => {
            const judged = runs.get(metric);
            if (judged !== undefined)
                return {
                    ...noisyOf(metric, judged, real.has(metric), facts),
                    ...openOf(metric, watched.get(metric), share, facts),
                };
            return exactOf(metric, share, facts);
        }),
        ...(common === undefined ? {} : { common }),
    };
}
function ofThisRun({ history }, watched) {
    const last = watched.at(-1);
    const confirmed = watched.findLast(({ at, standing }) => standing === 'changed' && at >= history.length);
    return last.standing === 'few' && confirmed !== undefined ? confirmed : last;
}
function turned(judged, { better }) {
    if (better === 'less')
        return judged;
    const { value, level, noise } = judged;
    return { ...judged, value: 1 / value, level: 1 / level, noise: noise / (level * level) };
}
function watchedOf({ history, values, better }, factor, rules) {
    const own = values.map((value) => (better === 'less' ? value / factor : value * factor));
    return (0,commit_watch/* watchCommits */.g)([...history, ...own], rules);
}
function openOf({ better, places, history }, judged, share, { commits }) {
    const confirmed = judged.filter(({ at, standing }) => standing !== 'changed' || at < history.length);
    const open = openChanges(confirmed, better, share).flatMap(({ before, lastGoodAt, firstBadAt }) => {
        const [lastGood, firstBad] = [commits[places[lastGoodAt] ?? -1], commits[places[firstBadAt] ?? -1]];
        return lastGood === undefined || firstBad === undefined ? [] : [{ before, lastGood, firstBad }];
    });
    return open.length === 0 ? {} : { open };
}
function noisyOf(metric, judged, isReal, facts) {
    const { standing, direction, level: before, value: now, since } = judged;
    const own = { metric, now };
    if (standing === 'few')
        return { ...own, standing };
    if (direction === 0 || (standing === 'suspect' && !isReal))
        return { ...own, standing: 'stable', before };
    const isWorse = direction > 0 === (metric.better === 'less');
    if (standing === 'suspect')
        return { ...own, standing: isWorse ? 'suspect' : 'stable', before };
    const place = (at) => facts.commits[metric.places[at] ?? -1];
    const lastGood = place(Math.min(since, metric.history.length) - 1);
    const firstBad = place(since);
    return {
        ...own,
        standing: isWorse ? 'worse' : 'better',
        before,
        ...(lastGood === undefined ? {} : { lastGood }),
        ...(firstBad === undefined ? {} : { firstBad }),
    };
}
function exactOf(metric, share, facts) {
    const now = metric.values.at(-1);
    const before = metric.history.at(-1);
    if (before === undefined)
        return { metric, standing: 'new', now };
    const result = (0,exact_comparison/* compareExactly */.K)(before, now, metric.better, { share, absolute: 0 });
    const standing = result === 'same' || result === 'incomparable' ? 'stable' : result;
    const lastGood = facts.commits[metric.places.at(-1) ?? -1];
    return { metric, standing, before, now, ...(lastGood === undefined ? {} : { lastGood }) };
}


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

/***/ 14596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ruleCheck)
/* harmony export */ });
function ruleCheck(name, rule, { findings, problems }, isKnown = true) {
    const own = findings.filter((finding) => finding.rule === rule);
    if (own.length > 0)
        return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
    return { name, outcome: problems.length > 0 || !isKnown ? 'inconclusive' : 'passed' };
}


/***/ }),

/***/ 13455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ WATCH_RULES),
/* harmony export */   g: () => (/* binding */ watchCommits)
/* harmony export */ });
/* harmony import */ var _order_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72624);

const WATCH_RULES = {
    mostBaseline: 60,
    leastBaseline: 8,
    sigmas: 3,
    share: 0.03,
    confirming: 4,
    of: 5,
};
function watchCommits(series, rules = WATCH_RULES) {
    const judged = [];
    let start = 0;
    for (let at = 0; at < series.length; at++) {
        const value = series[at];
        if (!Number.isFinite(value))
            continue;
        const base = levelOf(judged, start, rules);
        const few = base.values < rules.leastBaseline;
        const direction = few ? 0 : side(value, base, rules);
        const same = direction === 0 ? [] : sameSide(judged, Math.max(start, judged.length - rules.of + 1), direction);
        const changed = direction !== 0 && same.length + 1 >= rules.confirming;
        const since = changed ? same[0].at : at;
        const standing = few ? 'few' : changed ? 'changed' : direction === 0 ? 'stable' : 'suspect';
        judged.push({ ...base, at, value, standing, direction, since });
        if (changed)
            start = judged.findLastIndex((other) => other.at === since);
    }
    return judged;
}
function sameSide(judged, from, direction) {
    return judged.slice(from).filter((other) => other.direction === direction);
}
function levelOf(judged, start, { mostBaseline, of }) {
    const values = new Float64Array(mostBaseline);
    let count = 0;
    for (let index = judged.length - 1; index >= start && count < mostBaseline; index--) {
        const { value, direction } = judged[index];
        if (direction === 0 || judged.length - index >= of)
            values[count++] = value;
    }
    return levelOfValues(values.subarray(0, count));
}
function levelOfValues(values) {
    const level = (0,_order_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values);
    return { level, noise: Math.max((0,_order_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadAround */ .P)(values, level), (0,_order_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .stepNoise */ .ZT)(values)), values: values.length };
}
function side(value, { level, noise }, { sigmas, share }) {
    const limit = Math.max(sigmas * noise, share * Math.abs(level));
    return value > level + limit ? 1 : value < level - limit ? -1 : 0;
}


/***/ }),

/***/ 97238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ surprise),
/* harmony export */   kK: () => (/* binding */ expectedFalseAlarms),
/* harmony export */   li: () => (/* binding */ discoveries)
/* harmony export */ });
/* harmony import */ var _rank_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61031);

const FALSE_ALARMS_PER_1000 = 0.6;
function discoveries(pValues, rate) {
    const sorted = pValues.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p);
    const last = sorted.findLastIndex(({ p }, rank) => p <= (rate * (rank + 1)) / sorted.length);
    const found = pValues.map(() => false);
    for (const { at } of sorted.slice(0, last + 1))
        found[at] = true;
    return found;
}
function surprise({ level, noise, values }, value) {
    if (value === level)
        return 1;
    return (0,_rank_test_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)((value - level) / (noise * Math.sqrt(1 + Math.PI / (2 * values))));
}
function expectedFalseAlarms(series) {
    return (series * FALSE_ALARMS_PER_1000) / 1000;
}


/***/ }),

/***/ 87012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unitFactor),
/* harmony export */   m: () => (/* binding */ betterOfUnit)
/* harmony export */ });
const [TIME, BYTES, RATE] = ['time', 'bytes', 'rate'];
const UNITS = new Map([
    [TIME, 1, 'ps'],
    [TIME, 1e3, 'ns ns/iter ns/op nsec nanoseconds'],
    [TIME, 1e6, 'us µs μs us/op usec microseconds'],
    [TIME, 1e9, 'ms ms/op msec milliseconds'],
    [TIME, 1e12, 's s/op sec second seconds'],
    [TIME, 60e12, 'm min minute minutes'],
    [TIME, 3600e12, 'h hour hours'],
    [BYTES, 1, 'b byte bytes b/op'],
    [BYTES, 1e3, 'kb kilobytes'],
    [BYTES, 1024, 'kib'],
    [BYTES, 1e6, 'mb megabytes'],
    [BYTES, 1024 ** 2, 'mib'],
    [BYTES, 1e9, 'gb gigabytes'],
    [BYTES, 1024 ** 3, 'gib'],
    [RATE, 1, 'ops/s ops/sec iter/s hz /s op/s reqs/s req/s requests/s'],
    [RATE, 1e3, 'ops/ms'],
    [RATE, 1e6, 'ops/us'],
    [RATE, 1e9, 'ops/ns'],
].flatMap(([kind, size, names]) => names.split(' ').map((name) => [name, { kind: kind, size }])));
function unitFactor(from, to) {
    if (from === to)
        return 1;
    const [one, other] = [UNITS.get(from.toLowerCase()), UNITS.get(to.toLowerCase())];
    return one === undefined || other === undefined || one.kind !== other.kind ? undefined : one.size / other.size;
}
function betterOfUnit(unit) {
    const known = UNITS.get(unit.toLowerCase());
    return known === undefined ? undefined : known.kind === RATE ? 'more' : 'less';
}


/***/ })

};
