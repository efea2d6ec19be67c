export const id = 638;
export const ids = [638];
export const modules = {

/***/ 30638:
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
// EXTERNAL MODULE: ./build/js/regression-gate/measure-text.js
var measure_text = __webpack_require__(2152);
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

// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/history.js
var benchmarks_history = __webpack_require__(37875);
// EXTERNAL MODULE: ./build/js/shared/families/rule-check.js
var rule_check = __webpack_require__(14596);
// EXTERNAL MODULE: ./build/js/shared/policy/change-points/rank-test.js
var rank_test = __webpack_require__(61031);
;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/boundary.js


const NEIGHBOURHOOD = 20;
const CLOSE = 10;
const LEAST_SHARE = 0.01;
const MOST_CHANCE = 0.01;
const MOST_HEIGHT_SIGMAS = 100;
function frameOf(scale, noise) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of scale.values) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return { scale, noise, height: Math.min(most - least, MOST_HEIGHT_SIGMAS * noise) };
}
function prominence({ scale, height }, from, at, to) {
    const { values, share, leastNoise } = scale;
    const before = values.subarray(Math.max(from, at - NEIGHBOURHOOD), at);
    const after = values.subarray(at, Math.min(to, at + NEIGHBOURHOOD));
    const levels = [(0,order_statistics/* median */.JZ)(before), (0,order_statistics/* median */.JZ)(after)];
    if (share(...levels) < LEAST_SHARE)
        return 0;
    const jump = (0,order_statistics/* median */.JZ)(after.subarray(0, CLOSE)) - (0,order_statistics/* median */.JZ)(before.subarray(-CLOSE));
    const difference = levels[1] - levels[0];
    if (jump * difference <= 0 || (0,rank_test/* rankTest */.N)(before, after) > MOST_CHANCE)
        return 0;
    const residuals = new Float64Array(before.length + after.length);
    for (let index = 0; index < before.length; index++)
        residuals[index] = before[index] - levels[0];
    for (let index = 0; index < after.length; index++)
        residuals[before.length + index] = after[index] - levels[1];
    const noise = Math.max((0,order_statistics/* spreadAround */.P)(residuals, 0), leastNoise);
    return Math.sqrt((Math.abs(jump) / noise) * (Math.abs(difference) / height));
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/partition.js
function partition(values, penalty, shortest) {
    const sums = sumsOf(values);
    const places = [0, ...candidates(sums, Math.sqrt(penalty) / 2, shortest), values.length];
    const best = new Float64Array(places.length);
    const before = new Int32Array(places.length);
    let open = [0];
    best[0] = -penalty;
    for (let end = 1; end < places.length; end++) {
        let least = Number.POSITIVE_INFINITY;
        const costs = open.map((start) => best[start] + cost(sums, places[start], places[end]));
        for (let at = 0; at < open.length; at++) {
            const start = open[at];
            if (costs[at] + penalty >= least || places[end] - places[start] < shortest)
                continue;
            least = costs[at] + penalty;
            before[end] = start;
        }
        best[end] = least;
        open = open.filter((_, at) => costs[at] <= least);
        open.push(end);
    }
    const cuts = [];
    for (let end = before[places.length - 1]; end > 0; end = before[end])
        cuts.push(places[end]);
    return settled(sums, cuts.reverse(), values.length, shortest);
}
function settled(sums, cuts, length, shortest) {
    for (let index = 0; index < cuts.length; index++) {
        const [from, to] = [cuts[index - 1] ?? 0, cuts[index + 1] ?? length];
        let [least, leastAt] = [Number.POSITIVE_INFINITY, cuts[index]];
        for (let at = from + shortest; at + shortest <= to; at++) {
            const size = cost(sums, from, at) + cost(sums, at, to);
            if (size < least)
                [least, leastAt] = [size, at];
        }
        cuts[index] = leastAt;
    }
    return cuts;
}
function candidates(sums, least, shortest) {
    const length = sums.values.length - 1;
    const found = new Set();
    for (let width = shortest; width * 2 <= length; width *= 2) {
        const limit = least * Math.sqrt(2 * width);
        const radius = Math.max(1, width >> 2);
        let [top, topAt] = [0, -1];
        for (let at = width; at + width <= length; at++) {
            const size = Math.abs(sums.values[at + width] - 2 * sums.values[at] + sums.values[at - width]);
            if (size >= limit && size > top)
                [top, topAt] = [size, at];
            if (topAt < 0 || at - topAt < radius)
                continue;
            found.add(topAt);
            [top, topAt] = [0, -1];
        }
        if (topAt >= 0)
            found.add(topAt);
    }
    return [...found].sort((one, other) => one - other);
}
function cost({ values, squares }, from, to) {
    const sum = values[to] - values[from];
    return squares[to] - squares[from] - (sum * sum) / (to - from);
}
function sumsOf(series) {
    const [values, squares] = [new Float64Array(series.length + 1), new Float64Array(series.length + 1)];
    const centre = series[0];
    for (let at = 0; at < series.length; at++) {
        const value = series[at] - centre;
        values[at + 1] = values[at] + value;
        squares[at + 1] = squares[at] + value * value;
    }
    return { values, squares };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/scale.js

const LEAST_NOISE = 0.002;
function scaled(series) {
    if (series.every((value) => value > 0)) {
        const share = (one, other) => Math.expm1(Math.abs(one - other));
        return { values: series.map(Math.log), leastNoise: LEAST_NOISE, share };
    }
    const sizes = series.map(Math.abs);
    const size = (0,order_statistics/* median */.JZ)(sizes) || (0,order_statistics/* median */.JZ)(sizes.filter((value) => value > 0)) || 1;
    const share = (one, other) => {
        const smaller = Math.min(Math.abs(one), Math.abs(other));
        return one === other ? 0 : Math.abs(one - other) / smaller;
    };
    return { values: series, leastNoise: LEAST_NOISE * size, share };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/winsorised.js
function winsorised(values, reach, limit) {
    const window = [];
    const clipped = new Float64Array(values.length);
    for (let at = 0; at < Math.min(reach, values.length); at++)
        insert(window, values[at]);
    for (let at = 0; at < values.length; at++) {
        if (at + reach < values.length)
            insert(window, values[at + reach]);
        if (at > reach)
            window.splice(position(window, values[at - reach - 1]), 1);
        const middle = window.length >> 1;
        const level = window.length % 2 === 1 ? window[middle] : (window[middle - 1] + window[middle]) / 2;
        clipped[at] = Math.min(Math.max(values[at], level - limit), level + limit);
    }
    return clipped;
}
function insert(sorted, value) {
    sorted.push(value);
    let at = sorted.length - 1;
    while (at > 0 && sorted[at - 1] > value) {
        sorted[at] = sorted[at - 1];
        at--;
    }
    sorted[at] = value;
}
function position(sorted, value) {
    let at = 0;
    while (sorted[at] !== value)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/change-points/change-points.js





const CHANGE_RULES = { penalty: 6, leastProminence: 0.5 };
const REACH = 5;
const SPIKE_SIGMAS = 3;
const SHORTEST = 3;
const change_points_SHOWN = 20;
function changePoints(series, { penalty, leastProminence } = CHANGE_RULES) {
    const places = [];
    for (let at = 0; at < series.length; at++)
        if (Number.isFinite(series[at]))
            places.push(at);
    const values = Float64Array.from(places, (at) => series[at]);
    if (values.length <= 2 * SHORTEST)
        return [];
    const scale = scaled(values);
    const noise = Math.max((0,order_statistics/* stepNoise */.ZT)(scale.values), scale.leastNoise);
    const sigmas = winsorised(scale.values, REACH, SPIKE_SIGMAS * noise).map((value) => value / noise);
    const cuts = [0, ...partition(sigmas, penalty * Math.log(values.length), SHORTEST), values.length];
    const frame = frameOf(scale, noise);
    const prominences = cuts.map((_, index) => prominenceOf(index));
    for (let weak = weakest(); weak.length > 0; weak = weakest()) {
        for (const index of weak) {
            cuts.splice(index, 1);
            prominences.splice(index, 1);
            for (const beside of [index - 1, index])
                prominences[beside] = prominenceOf(beside);
        }
    }
    return cuts.slice(1, -1).map((at, index) => ({
        at: places[at],
        before: (0,order_statistics/* median */.JZ)(values.subarray(Math.max(cuts[index], at - change_points_SHOWN), at)),
        after: (0,order_statistics/* median */.JZ)(values.subarray(at, Math.min(cuts[index + 2], at + change_points_SHOWN))),
    }));
    function weakest() {
        return prominences
            .flatMap((own, index) => {
            const [before = 0, after = 0] = [prominences[index - 1], prominences[index + 1]];
            return own < leastProminence && own <= before && own < after ? [index] : [];
        })
            .reverse();
    }
    function prominenceOf(index) {
        if (index === 0 || index === cuts.length - 1)
            return Number.POSITIVE_INFINITY;
        return prominence(frame, cuts[index - 1], cuts[index], cuts[index + 1]);
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/exact-comparison.js
var exact_comparison = __webpack_require__(59571);
;// CONCATENATED MODULE: ./build/js/regression-gate/level-series.js




const MOST_CHANGES = 40;
const SAME_WITHIN = 4;
function levelSeries(series, runs) {
    const { points } = series;
    if (points.length === 0)
        return { levels: [], changes: [] };
    const cuts = [0, ...cutsOf(series), points.length];
    const levels = cuts.slice(0, -1).map((from, at) => {
        const own = points.slice(from, cuts[at + 1]);
        return { from: own[0].run, to: own.at(-1).run, value: (0,order_statistics/* median */.JZ)(own.map(({ value }) => value)) };
    });
    const changes = levels.slice(1).map((level, at) => changeOf(levels[at].value, level, series, runs));
    return { levels: series.exact ? [] : levels, changes };
}
function cutsOf({ points, exact, share, better, told }) {
    const values = points.map(({ value }) => value);
    const found = exact
        ? values.flatMap((value, at) => {
            const before = values[at - 1];
            if (before === undefined)
                return [];
            const result = (0,exact_comparison/* compareExactly */.K)(before, value, better, { share, absolute: 0 });
            return result === 'worse' || result === 'better' ? [at] : [];
        })
        : changePoints(values).map(({ at }) => at);
    const missed = told.filter((at) => at > 0 && at < values.length && !found.some((other) => Math.abs(other - at) <= SAME_WITHIN));
    return [...new Set([...found, ...missed])].sort((a, b) => a - b).slice(-MOST_CHANGES);
}
function changeOf(before, { from, value }, { unit, better }, runs) {
    const isWorse = value > before === (better === 'less');
    return {
        run: from,
        text: (0,measure_text/* changeText */.k)(before, value) || (0,measure_text/* measureText */.T)(value, ''),
        detail: `${isWorse ? 'worse' : 'better'}, from ${(0,measure_text/* measureText */.T)(before, unit)} to ${(0,measure_text/* measureText */.T)(value, unit)}, since ${runs[from] ?? 'a run'}`,
        tone: isWorse ? 'bad' : 'good',
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/measured-chart.js


const THIS_RUN = 'this run';
const LONGEST_UNIT = 24;
const MOST_TOLD = 5;
function measuredChart(series, runs) {
    const { name, standing, tone, limits } = series;
    const unit = series.unit.slice(0, LONGEST_UNIT);
    const points = series.points.filter(({ value }) => Math.abs(value) < 1e300);
    const { levels, changes } = levelSeries({ ...series, unit, points }, runs);
    const values = points.map(({ value }) => value);
    const range = [minimum(values), maximum(values)].map((value) => (0,measure_text/* measureText */.T)(value, unit)).join(' to ');
    const told = changes.slice(-MOST_TOLD).reverse();
    const sentences = [
        `${points.length} values from ${range}; the last is ${(0,measure_text/* measureText */.T)(values.at(-1) ?? 0, unit)}, and ${series.better} is better`,
        ...told.map(({ text, detail }) => `${text}: ${detail}`),
        ...(changes.length > told.length ? [`${changes.length - told.length} earlier changes`] : []),
        ...limits.map(({ text }) => `Limit: ${text}`),
    ];
    return {
        name,
        unit,
        standing,
        tone,
        matters: changes.length > 0 || tone === 'bad' || tone === 'warn' || tone === 'good',
        description: `${sentences.join('. ')}.`,
        points,
        levels,
        changes,
        limits,
    };
}
function minimum(values) {
    return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
function maximum(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

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
    const runs = [...facts.commits.map((commit) => commit.slice(0, SHORT_COMMIT)), THIS_RUN];
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
    const chart = measuredChart({
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
        keep: (_options, _facts, detail) => (detail === undefined ? undefined : (0,benchmarks_history/* writeHistory */.wn)(detail)),
    });
}
const benchmarks = familyOf('benchmarks', true);
const load = familyOf('load', false);


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   nD: () => (/* binding */ MOST_RUNS),
/* harmony export */   nF: () => (/* binding */ EMPTY_HISTORY),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);



const EMPTY_HISTORY = { commits: [], machines: [], metrics: [] };
const MOST_RUNS = 300;
const MOST_POINTS = 60_000;
const MOST_METRICS = 20_000;
const LARGEST_UNPACKED_BYTES = 16 << 20;
const DIGITS = 5;
const QUALITY = 6;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function appended({ commits, machines, metrics }, run) {
    const known = new Map(metrics.map((metric) => [metric.name, metric]));
    const names = [...new Set([...known.keys(), ...run.metrics.keys()])].sort().slice(0, MOST_METRICS);
    const before = commits.indexOf(run.commit) === -1 ? commits.length : commits.indexOf(run.commit);
    const most = Math.max(10, Math.min(MOST_RUNS, Math.floor(MOST_POINTS / Math.max(1, names.length))));
    const from = Math.max(0, before + 1 - most);
    const rows = names.map((name) => {
        const [unit, value] = run.metrics.get(name) ?? [undefined, Number.NaN];
        const own = known.get(name);
        const isSame = own !== undefined && (unit === undefined || own.unit === unit);
        const old = isSame ? own.values.slice(from, before) : commits.slice(from, before).map(() => Number.NaN);
        return { name, unit: unit ?? own.unit, values: [...old, value] };
    });
    return {
        commits: [...commits.slice(from, before), run.commit],
        machines: [...machines.slice(from, before), run.machine],
        metrics: rows.filter(({ values }) => values.some(Number.isFinite)),
    };
}
function writeHistory({ commits, machines, metrics }) {
    const columns = {
        commits,
        machines,
        names: metrics.map(({ name }) => name),
        units: metrics.map(({ unit }) => unit),
        values: metrics.map(({ values }) => values.map(digits).join(' ')),
    };
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliCompressSync)(JSON.stringify(columns), { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return { version: 1, packed: packed.toString('base64') };
}
function digits(value) {
    if (!Number.isFinite(value))
        return '';
    return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
}
function readHistory(kept) {
    try {
        const { version, packed } = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(kept);
        if (version !== 1)
            throw new RangeError('version');
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(Buffer.from((0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(packed), 'base64'), {
            maxOutputLength: LARGEST_UNPACKED_BYTES,
        });
        return columnsOf((0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(JSON.parse(text.toString('utf8'))));
    }
    catch (error) {
        throw new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M({
            code: 'BASELINE-DAMAGED',
            reason: `what the baseline keeps of benchmarks is damaged: ${error.message.slice(0, 100)}`,
            hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
        });
    }
}
function columnsOf({ commits, machines, names, units, values }) {
    const texts = (list) => {
        const own = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(list).filter((one) => typeof one === 'string');
        if (own.length !== (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(list).length)
            throw new RangeError('a column');
        return own;
    };
    const [ids, boxes, all, kinds, rows] = [texts(commits), texts(machines), texts(names), texts(units), texts(values)];
    if (ids.length > MOST_RUNS || !ids.every((id) => COMMIT.test(id)) || boxes.length !== ids.length)
        throw new RangeError('commits');
    if (new Set(all).size !== all.length || kinds.length !== all.length || rows.length !== all.length)
        throw new RangeError('metrics');
    return {
        commits: ids,
        machines: boxes,
        metrics: all.map((name, at) => {
            const own = rows[at].split(' ').map((value) => {
                if (value !== '' && !Number.isFinite(Number(value)))
                    throw new RangeError('values');
                return value === '' ? Number.NaN : Number(value);
            });
            if (own.length !== ids.length)
                throw new RangeError('values');
            return { name, unit: kinds[at], values: own };
        }),
    };
}


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
    const runs = new Map(noisy.map((metric) => [metric, watched.get(metric).at(-1)]));
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
    const [lastGood, firstBad] = [place(since - 1), place(since)];
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

/***/ 2152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ measureText),
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
function measureText(value, unit) {
    const text = Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
    return unit === '' ? text : `${text} ${unit}`;
}
function changeText(before, now) {
    if (before === 0)
        return '';
    const percent = (100 * (now - before)) / Math.abs(before);
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
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

/***/ 59571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareExactly)
/* harmony export */ });
function compareExactly(before, now, better, { share, absolute }) {
    if (!Number.isFinite(before) || !Number.isFinite(now))
        return 'incomparable';
    const step = now - before;
    if (Math.abs(step) <= Math.max(absolute, share * Math.abs(before)))
        return 'same';
    return step > 0 === (better === 'more') ? 'better' : 'worse';
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

/***/ 72624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   P: () => (/* binding */ spreadAround),
/* harmony export */   ZT: () => (/* binding */ stepNoise)
/* harmony export */ });
const SIGMA_PER_MAD = 1.4826;
function median(values) {
    return middleOfWork(new Float64Array(values));
}
function middleOfWork(work) {
    const middle = work.length >> 1;
    if (work.length === 0)
        return Number.NaN;
    const upper = nth(work, middle);
    if (work.length % 2 === 1)
        return upper;
    let lower = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < middle; at++)
        if (work[at] > lower)
            lower = work[at];
    return (lower + upper) / 2;
}
function spreadAround(values, centre) {
    const distances = new Float64Array(values.length);
    for (let at = 0; at < values.length; at++)
        distances[at] = Math.abs(values[at] - centre);
    return SIGMA_PER_MAD * middleOfWork(distances);
}
function stepNoise(values) {
    if (values.length < 2)
        return 0;
    const steps = new Float64Array(values.length - 1);
    for (let at = 0; at < steps.length; at++)
        steps[at] = Math.abs(values[at + 1] - values[at]);
    return (SIGMA_PER_MAD * middleOfWork(steps)) / Math.SQRT2;
}
function nth(values, rank) {
    let [from, to] = [0, values.length - 1];
    while (from < to) {
        const pivot = middleOf(values[from], values[(from + to) >> 1], values[to]);
        let [left, right] = [from, to];
        while (left <= right) {
            while (values[left] < pivot)
                left++;
            while (values[right] > pivot)
                right--;
            if (left > right)
                break;
            const value = values[left];
            values[left++] = values[right];
            values[right--] = value;
        }
        if (rank <= right)
            to = right;
        else if (rank >= left)
            from = left;
        else
            break;
    }
    return values[rank];
}
function middleOf(one, other, third) {
    return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}


/***/ }),

/***/ 61031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rankTest),
/* harmony export */   W: () => (/* binding */ normalTail)
/* harmony export */ });
function rankTest(one, other) {
    const [n, m] = [one.length, other.length];
    const all = Array.from({ length: n + m }, (_, at) => at < n ? { value: one[at], isFirst: true } : { value: other[at - n], isFirst: false }).sort((a, b) => a.value - b.value);
    let [ranks, ties] = [0, 0];
    for (let from = 0; from < all.length;) {
        let to = from;
        while (to < all.length && all[to].value === all[from].value)
            to++;
        for (let at = from; at < to; at++)
            if (all[at].isFirst)
                ranks += (from + 1 + to) / 2;
        ties += (to - from) ** 3 - (to - from);
        from = to;
    }
    const total = n + m;
    const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
    if (!(variance > 0))
        return 1;
    const distance = Math.abs(ranks - (n * (n + 1)) / 2 - (n * m) / 2);
    return normalTail(Math.max(0, distance - 0.5) / Math.sqrt(variance));
}
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + x / 2);
    const series = [
        -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
        0.17087277,
    ].reduceRight((sum, coefficient) => coefficient + t * sum, 0);
    return Math.min(1, t * Math.exp(-x * x + series));
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
