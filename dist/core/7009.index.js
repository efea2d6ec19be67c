export const id = 7009;
export const ids = [7009];
export const modules = {

/***/ 29527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unpackedJson),
/* harmony export */   J: () => (/* binding */ packedJson)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const LARGEST_UNPACKED_BYTES = 64 << 20;
const LEVEL = 6;
function packedJson(value, largestBytes) {
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(value), { level: LEVEL });
    return packed.length > largestBytes ? undefined : packed.toString('base64');
}
function unpackedJson(text, damaged, largestBytes = LARGEST_UNPACKED_BYTES) {
    if (typeof text !== 'string')
        throw damaged();
    try {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(text, 'base64'), { maxOutputLength: largestBytes }).toString('utf8'));
    }
    catch (error) {
        const code = String(error.code);
        if (!(error instanceof SyntaxError) && !/^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(code))
            throw error;
        throw damaged();
    }
}


/***/ }),

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
const MOST_LISTED = 500;


/***/ }),

/***/ 37009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tests: () => (/* binding */ tests)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/regression-gate/tests/facts.js
var facts = __webpack_require__(2319);
// EXTERNAL MODULE: ./build/js/regression-gate/tests/settings.js
var tests_settings = __webpack_require__(74859);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/check-tests.js




const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.tests';
const OPTIONS = 'options.families.tests';
function checkTests(options, facts) {
    const settings = checkOptions(SHAPE.object(options, OPTIONS));
    const own = checkFacts(SHAPE.object(facts, FACTS));
    if ((0,tests_settings/* comparesTests */.U)(settings) && own.comparison === undefined && own.comparisonProblem === undefined)
        SHAPE.invalid(`${FACTS}.comparison`);
    if (settings.quarantine !== undefined && own.quarantine === undefined)
        SHAPE.invalid(`${FACTS}.quarantine`);
    const named = own.categories.map(({ name }) => name);
    if (!settings.categories.every(({ name }) => named.includes(name)))
        SHAPE.invalid(`${FACTS}.categories`);
    if (own.reports.length < settings.limits.minReports && own.problems.length === 0)
        SHAPE.invalid(`${FACTS}.reports`);
    if (own.total === 0 && own.problems.length === 0)
        SHAPE.invalid(`${FACTS}.total`);
}
function checkOptions(options) {
    SHAPE.texts(options['reports'], `${OPTIONS}.reports`);
    SHAPE.word(options['duplicates'], ['retry', 'separate'], `${OPTIONS}.duplicates`);
    SHAPE.count(options['releaseAfter'], `${OPTIONS}.releaseAfter`);
    const limits = SHAPE.object(options['limits'], `${OPTIONS}.limits`);
    for (const [name, limit] of Object.entries(limits))
        SHAPE.count(limit, `${OPTIONS}.limits.${name}`);
    for (const name of ['maxFailed', 'minTests', 'minReports', 'minSlowdownMs'])
        if (limits[name] === undefined)
            SHAPE.invalid(`${OPTIONS}.limits.${name}`);
    if (options['quarantine'] !== undefined)
        SHAPE.text(options['quarantine'], `${OPTIONS}.quarantine`);
    for (const one of SHAPE.list(options['categories'], `${OPTIONS}.categories`)) {
        const category = SHAPE.object(one, `${OPTIONS}.categories`);
        SHAPE.text(category['name'], `${OPTIONS}.categories`);
        SHAPE.texts(category['match'], `${OPTIONS}.categories`);
        for (const name of ['minShare', 'maxShare'])
            if (category[name] !== undefined && SHAPE.count(category[name], `${OPTIONS}.categories`) > 100_000)
                SHAPE.invalid(`${OPTIONS}.categories`);
    }
    return options;
}
function checkFacts(facts) {
    for (const name of ['total', 'passed', 'skipped', 'quarantined'])
        SHAPE.count(facts[name], `${FACTS}.${name}`);
    SHAPE.number(facts['durationMs'], `${FACTS}.durationMs`);
    for (const name of ['failed', 'flaky', 'overDuration'])
        checkList(facts[name], `${FACTS}.${name}`);
    for (const one of SHAPE.list(facts['problems'], `${FACTS}.problems`))
        SHAPE.problem(one, `${FACTS}.problems`);
    for (const one of SHAPE.list(facts['slowest'], `${FACTS}.slowest`))
        checkEntry(one, `${FACTS}.slowest`);
    const odd = SHAPE.object(facts['oddDurations'], `${FACTS}.oddDurations`);
    SHAPE.count(odd['count'], `${FACTS}.oddDurations.count`);
    if (odd['first'] !== undefined)
        checkEntry(odd['first'], `${FACTS}.oddDurations.first`);
    for (const one of SHAPE.list(facts['reports'], `${FACTS}.reports`)) {
        const report = SHAPE.object(one, `${FACTS}.reports`);
        for (const name of ['path', 'format'])
            SHAPE.text(report[name], `${FACTS}.reports.${name}`);
        for (const name of ['sizeBytes', 'tests'])
            SHAPE.count(report[name], `${FACTS}.reports.${name}`);
        SHAPE.flag(report['stale'], `${FACTS}.reports.stale`);
        if (report['repeats'] !== undefined)
            SHAPE.text(report['repeats'], `${FACTS}.reports.repeats`);
    }
    for (const one of SHAPE.list(facts['categories'], `${FACTS}.categories`)) {
        const category = SHAPE.object(one, `${FACTS}.categories`);
        SHAPE.text(category['name'], `${FACTS}.categories.name`);
        SHAPE.count(category['count'], `${FACTS}.categories.count`);
    }
    if (facts['comparison'] !== undefined)
        checkComparison(SHAPE.object(facts['comparison'], `${FACTS}.comparison`));
    if (facts['comparisonProblem'] !== undefined)
        SHAPE.problem(facts['comparisonProblem'], `${FACTS}.comparisonProblem`);
    if (facts['quarantine'] !== undefined)
        checkQuarantine(SHAPE.object(facts['quarantine'], `${FACTS}.quarantine`));
    const own = facts;
    const failed = own.total - own.passed - own.skipped;
    if (failed < own.failed.count || own.flaky.count > own.passed)
        SHAPE.invalid(`${FACTS}.total`);
    if (failed - own.failed.count > own.quarantined)
        SHAPE.invalid(`${FACTS}.failed.count`);
    return own;
}
function checkList(value, path) {
    const list = SHAPE.object(value, path);
    const count = SHAPE.count(list['count'], `${path}.count`);
    const listed = SHAPE.list(list['listed'], `${path}.listed`);
    if (listed.length !== Math.min(count, facts/* MOST_LISTED */.c))
        SHAPE.invalid(`${path}.listed`);
    for (const one of listed)
        checkEntry(one, `${path}.listed`);
}
function checkEntry(value, path) {
    const entry = SHAPE.object(value, path);
    SHAPE.text(entry['id'], `${path}.id`);
    for (const name of ['report', 'path', 'message', 'now'])
        if (entry[name] !== undefined)
            SHAPE.text(entry[name], `${path}.${name}`);
    for (const name of ['line', 'tries'])
        if (entry[name] !== undefined)
            SHAPE.count(entry[name], `${path}.${name}`);
    for (const name of ['durationMs', 'beforeMs'])
        if (entry[name] !== undefined)
            SHAPE.number(entry[name], `${path}.${name}`);
    if (entry['owners'] !== undefined)
        SHAPE.texts(entry['owners'], `${path}.owners`);
    if (entry['flakes'] === undefined)
        return;
    const flakes = SHAPE.object(entry['flakes'], `${path}.flakes`);
    if (SHAPE.count(flakes['flaky'], `${path}.flakes`) > SHAPE.count(flakes['runs'], `${path}.flakes`))
        SHAPE.invalid(`${path}.flakes`);
}
function checkComparison(comparison) {
    const path = `${FACTS}.comparison`;
    SHAPE.commit(comparison['commit'], `${path}.commit`);
    for (const name of ['commitsBack', 'tests', 'runs', 'added', 'beforeMs'])
        SHAPE.count(comparison[name], `${path}.${name}`);
    for (const name of ['removed', 'renamed', 'newlySkipped', 'newlyFlaky', 'slower'])
        checkList(comparison[name], `${path}.${name}`);
    for (const one of SHAPE.list(comparison['emptied'], `${path}.emptied`)) {
        const suite = SHAPE.object(one, `${path}.emptied`);
        SHAPE.text(suite['suite'], `${path}.emptied.suite`);
        SHAPE.count(suite['tests'], `${path}.emptied.tests`);
    }
}
function checkQuarantine(quarantine) {
    const path = `${FACTS}.quarantine`;
    SHAPE.text(quarantine['path'], `${path}.path`);
    if (!(0,calendar_day/* isDay */.N)(SHAPE.text(quarantine['today'], `${path}.today`)))
        SHAPE.invalid(`${path}.today`);
    for (const one of SHAPE.list(quarantine['entries'], `${path}.entries`)) {
        const entry = SHAPE.object(one, `${path}.entries`);
        for (const name of ['id', 'reason', 'owner'])
            SHAPE.text(entry[name], `${path}.entries.${name}`);
        if (!(0,calendar_day/* isDay */.N)(SHAPE.text(entry['expires'], `${path}.entries.expires`)))
            SHAPE.invalid(`${path}.entries.expires`);
        for (const name of ['line', 'passes'])
            SHAPE.count(entry[name], `${path}.entries.${name}`);
        if (entry['outcome'] !== undefined)
            SHAPE.word(entry['outcome'], ['passed', 'failed', 'flaky', 'skipped'], `${path}.entries.outcome`);
    }
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/duration-text.js
function durationText(ms) {
    if (ms < 1000)
        return `${ms < 10 && !Number.isInteger(ms) ? ms.toFixed(1) : Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1).replace(/\.?0+$/u, '')} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min${part(seconds % 60, 's')}`;
    return `${Math.floor(seconds / 3600)} h${part(Math.floor((seconds % 3600) / 60), 'min')}`;
}
function part(amount, unit) {
    return amount === 0 ? '' : ` ${amount} ${unit}`;
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/rules/test-finding.js

function listedFindings({ count, listed }, told) {
    const { rule, severity, hint, message, others } = told;
    const findings = listed.map((entry) => ({
        rule,
        severity,
        message: message(entry),
        hint,
        ...(entry.path === undefined
            ? {}
            : { location: { path: entry.path, ...(entry.line === undefined ? {} : { startLine: entry.line }) } }),
        ...(entry.owners === undefined ? {} : { owners: entry.owners }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, '', entry.id),
    }));
    const more = count - listed.length;
    if (more > 0)
        findings.push({
            rule,
            severity,
            message: `${more} more ${others}`,
            hint,
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, '', '\u001fmore'),
        });
    return findings;
}
function severityOf(count, limit, otherwise) {
    return limit !== undefined && count > limit ? 'error' : otherwise;
}
function failureText({ message }) {
    return message === undefined || message === '' ? '' : `: ${message}`;
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/rules/changes.js


const MOST_RENAMED = 50;
function changeFindings({ comparison, problems }, limits) {
    if (comparison === undefined)
        return [];
    const { renamed, newlySkipped } = comparison;
    const isWhole = problems.length === 0;
    const removed = isWhole ? comparison.removed : { count: 0, listed: [] };
    const emptied = isWhole ? comparison.emptied : [];
    const since = `since ${comparison.commit.slice(0, 7)}`;
    const removedSeverity = severityOf(removed.count, limits.maxRemoved, 'notice');
    return [
        ...emptied.map(({ suite, tests }) => ({
            rule: 'tests/emptied-suite',
            severity: removedSeverity === 'error' ? 'error' : 'warning',
            message: `${suite} has lost all of its ${tests} ${tests === 1 ? 'test' : 'tests'} ${since}`,
            hint: 'If nobody meant that: look for a filter, a file that is no longer found, or a suite that is no longer run.',
            fingerprint: (0,fingerprint/* fingerprint */.R)('tests/emptied-suite', '', suite),
        })),
        ...listedFindings(removed, {
            rule: 'tests/removed-test',
            severity: removedSeverity,
            hint: 'If it was taken out on purpose, waive it; the next baseline does not have it any more.',
            message: ({ id }) => `${id} is gone ${since}`,
            others: 'tests are gone',
        }),
        ...listedFindings(newlySkipped, {
            rule: 'tests/newly-skipped-test',
            severity: severityOf(newlySkipped.count, limits.maxNewlySkipped, 'warning'),
            hint: 'A skipped test finds nothing; let it run again, or remove it.',
            message: ({ id }) => `${id} is skipped, and ran ${since.replace('since', 'at')}`,
            others: 'tests are newly skipped',
        }),
        ...listedFindings({ count: Math.min(MOST_RENAMED, renamed.listed.length), listed: renamed.listed.slice(0, MOST_RENAMED) }, {
            rule: 'tests/renamed-test',
            severity: 'notice',
            hint: 'Its history begins anew under its new name.',
            message: ({ id, now }) => `${id} is now ${now}`,
            others: 'tests have another name',
        }),
    ];
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/rules/durations.js



function durationFindings(facts, limits) {
    const { durationMs, comparison, overDuration, oddDurations } = facts;
    const { maxDurationMs, maxTestDurationMs } = limits;
    const findings = [];
    if (maxDurationMs !== undefined && durationMs > maxDurationMs)
        findings.push({
            rule: 'tests/over-duration',
            severity: 'error',
            message: `all tests together took ${durationText(durationMs)}, more than ${durationText(maxDurationMs)}`,
            hint: 'The report names the slowest tests.',
            measured: { value: durationMs, unit: 'ms' },
            limit: { value: maxDurationMs, unit: 'ms' },
            fingerprint: (0,fingerprint/* fingerprint */.R)('tests/over-duration', '', ''),
        });
    if (comparison !== undefined && isRunSlower(facts, limits))
        findings.push({
            rule: 'tests/slower-run',
            severity: 'error',
            message: `all tests together took ${durationText(durationMs)}, and at most ${durationText(comparison.beforeMs)} in the last runs`,
            hint: 'The report names the tests that became slower.',
            measured: { value: durationMs, unit: 'ms' },
            limit: { value: comparison.beforeMs, unit: 'ms' },
            fingerprint: (0,fingerprint/* fingerprint */.R)('tests/slower-run', '', ''),
        });
    findings.push(...listedFindings(overDuration, {
        rule: 'tests/slow-test',
        severity: 'error',
        hint: 'Split it, or let it wait for events and not for time.',
        message: ({ id, durationMs: own = 0 }) => `${id} took ${durationText(own)}, more than ${durationText(maxTestDurationMs ?? 0)}`,
        others: 'tests took longer than they may',
    }));
    if (limits.maxSlowdown !== undefined && comparison !== undefined)
        findings.push(...listedFindings(comparison.slower, {
            rule: 'tests/slower-test',
            severity: 'error',
            hint: 'It is slower than in every one of the last runs that are kept, by more than chance was seen to make it.',
            message: ({ id, durationMs: own = 0, beforeMs = 0 }) => `${id} took ${durationText(own)}, and at most ${durationText(beforeMs)} in the last runs`,
            others: 'tests are slower',
        }));
    if (oddDurations.count > 0)
        findings.push(oddDuration(facts));
    return findings;
}
function durationProblems({ oddDurations }, limits) {
    const { maxDurationMs, maxTestDurationMs, maxSlowdown } = limits;
    if (oddDurations.count === 0)
        return [];
    if ([maxDurationMs, maxTestDurationMs, maxSlowdown].every((limit) => limit === undefined))
        return [];
    const { id = '', report } = oddDurations.first ?? {};
    return [
        {
            code: 'TESTS-DURATION',
            reason: `${count(oddDurations.count)} no length of time (negative, infinite, or no number), and there is a budget of time; the first is ${id}`,
            hint: 'The clock was set while the tests ran, or a tool writes times that are none; run the tests again.',
            ...(report === undefined ? {} : { location: { path: report } }),
        },
    ];
}
function isRunSlower({ durationMs, comparison }, { maxSlowdown, minSlowdownMs }) {
    if (comparison === undefined || maxSlowdown === undefined || comparison.beforeMs === 0)
        return false;
    const more = durationMs - comparison.beforeMs;
    return more > minSlowdownMs && more * 100_000 > maxSlowdown * comparison.beforeMs;
}
function oddDuration({ oddDurations }) {
    const { id = '', report } = oddDurations.first ?? {};
    return {
        rule: 'tests/odd-duration',
        severity: 'warning',
        message: `${count(oddDurations.count)} no length of time; the first is ${id}`,
        hint: 'The clock was set while the tests ran, or a tool writes times that are none.',
        ...(report === undefined ? {} : { location: { path: report } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)('tests/odd-duration', '', ''),
    };
}
function count(tests) {
    return tests === 1 ? 'the time of one test is' : `the times of ${tests} tests are`;
}

// EXTERNAL MODULE: ./build/js/shared/policy/ratio.js
var ratio = __webpack_require__(66726);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/rules/inputs.js


function inputFindings(facts, options) {
    return [
        ...options.categories.flatMap((category) => shareFindings(facts, category)),
        ...quarantineFindings(facts, options.releaseAfter),
        ...facts.reports.flatMap(({ path, stale, repeats }) => [
            ...(stale ? [staleReport(path)] : []),
            ...(repeats === undefined ? [] : [repeatedReport(path, repeats)]),
        ]),
    ];
}
function shareFindings({ categories, total }, category) {
    const { name, minShare, maxShare } = category;
    if (total === 0)
        return [];
    const count = categories.find((one) => one.name === name)?.count ?? 0;
    const shown = (limit) => `${name}: ${count} of ${total} tests (${(0,ratio/* percentText */.fL)({ covered: count, total }, limit)})`;
    const rule = 'tests/share-of-category';
    const of = (message, key) => ({
        rule,
        severity: 'error',
        message,
        hint: 'Write tests of the kind that is missing, or correct the share.',
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, '', `${name} ${key}`),
    });
    const found = [];
    if (minShare !== undefined && !(0,ratio/* meets */.D)(count, total, minShare))
        found.push(of(`${shown(minShare)}, at least ${(0,ratio/* thresholdText */.HA)(minShare)} needed`, 'min'));
    if (maxShare !== undefined && !(0,ratio/* meets */.D)(total - count, total, 100_000 - maxShare))
        found.push(of(`${shown(maxShare)}, at most ${(0,ratio/* thresholdText */.HA)(maxShare)} allowed`, 'max'));
    return found;
}
function quarantineFindings({ quarantine }, releaseAfter) {
    if (quarantine === undefined)
        return [];
    const { path, today, entries } = quarantine;
    const finding = (rule, severity, entry, message, hint) => ({
        rule,
        severity,
        message,
        hint,
        location: { path, startLine: entry.line, endLine: entry.line },
        owners: [entry.owner],
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, path, entry.id),
    });
    return entries.flatMap((entry) => {
        const { id, expires, outcome, passes } = entry;
        if (expires < today)
            return [
                finding('tests/quarantine-expired', 'error', entry, `the quarantine of ${id} ended on ${expires}`, 'Mend the test and take it out of the file; or say again why, and until when.'),
            ];
        if (outcome === undefined)
            return [
                finding('tests/quarantine-unused', 'warning', entry, `no test is called ${id}, which is quarantined`, 'A quarantined test still runs. Correct its name as this report spells it, or take it out.'),
            ];
        if (passes < releaseAfter)
            return [];
        return [
            finding('tests/quarantine-released', 'warning', entry, `${id} passed ${passes} runs in a row, and is quarantined no longer`, 'Take it out of the file; it counts again.'),
        ];
    });
}
function staleReport(path) {
    return {
        rule: 'tests/stale-report',
        severity: 'warning',
        message: `${path} was made before the commit it should be of`,
        hint: 'Run the tests again on this commit, and do not restore reports from a cache.',
        location: { path },
        fingerprint: (0,fingerprint/* fingerprint */.R)('tests/stale-report', path, ''),
    };
}
function repeatedReport(path, repeats) {
    return {
        rule: 'tests/repeated-report',
        severity: 'warning',
        message: `${path} has the same tests and times as ${repeats}; they count twice`,
        hint: 'Name the report once; look whether it was written over another one, or left by an earlier try.',
        location: { path },
        fingerprint: (0,fingerprint/* fingerprint */.R)('tests/repeated-report', path, ''),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/flake-rate.js
const Z = 1.959_963_984_540_054;
function flakeRate(flaky, runs) {
    if (runs === 0)
        return { low: 0, high: 1 };
    const share = flaky / runs;
    const square = Z * Z;
    const middle = share + square / (2 * runs);
    const spread = Z * Math.sqrt((share * (1 - share)) / runs + square / (4 * runs * runs));
    const scale = 1 + square / runs;
    return {
        low: flaky === 0 ? 0 : Math.max(0, (middle - spread) / scale),
        high: flaky === runs ? 1 : Math.min(1, (middle + spread) / scale),
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/rules/outcomes.js



function outcomeFindings(facts, limits) {
    const { failed, flaky, total, skipped } = facts;
    const known = new Set((facts.comparison?.newlyFlaky.listed ?? []).map(({ id }) => id));
    const fresh = facts.comparison?.newlyFlaky.count ?? 0;
    const freshSeverity = severityOf(fresh, limits.maxNewFlaky, 'warning');
    const flakySeverity = severityOf(flaky.count, limits.maxFlaky, 'warning');
    return [
        ...listedFindings(failed, {
            rule: 'tests/failed-test',
            severity: severityOf(failed.count, limits.maxFailed, 'warning'),
            hint: 'Mend it, or the code that it tests. A test that fails by chance may be quarantined for a time, with an owner and a ticket.',
            message: (entry) => `${entry.id} failed${tries(entry)}${failureText(entry)}`,
            others: 'tests failed',
        }),
        ...listedFindings(flaky, {
            rule: 'tests/flaky-test',
            severity: flakySeverity,
            hint: 'It failed and passed on the same code: look for time, chance, order or parallel work in it.',
            message: (entry) => `${entry.id} is flaky${known.has(entry.id) ? ', for the first time' : ''}${rate(entry)}`,
            others: 'tests are flaky',
        }),
        ...(freshSeverity === 'error' && flakySeverity !== 'error'
            ? listedFindings(facts.comparison.newlyFlaky, {
                rule: 'tests/new-flaky-test',
                severity: 'error',
                hint: 'Nothing flaky was known of it: what this change did to it is most often the cause.',
                message: (entry) => `${entry.id} is flaky, and was not in any earlier run that is kept${failureText(entry)}`,
                others: 'tests are newly flaky',
            })
            : []),
        ...(limits.maxSkipped !== undefined && skipped > limits.maxSkipped
            ? [counted('tests/too-many-skipped', `${skipped} of ${total} tests are skipped`, skipped, limits.maxSkipped)]
            : []),
        ...(total < limits.minTests && facts.problems.length === 0
            ? [counted('tests/too-few-tests', `there are ${total} tests`, total, limits.minTests, 'at least')]
            : []),
    ];
}
function tries({ tries: count }) {
    return count === undefined ? '' : ` ${count} times`;
}
function rate({ flakes, tries: count = 2 }) {
    const passed = `passed on try ${count}`;
    if (flakes === undefined || flakes.runs < 2)
        return `: ${passed}`;
    const { low, high } = flakeRate(flakes.flaky, flakes.runs);
    return `: ${passed}; flaky in ${flakes.flaky} of the last ${flakes.runs} runs (${percent(low)} to ${percent(high)} %, 95 % sure)`;
}
function percent(share) {
    return (100 * share).toFixed(1);
}
function counted(rule, what, value, limit, bound = 'at most') {
    return {
        rule,
        severity: 'error',
        message: `${what}, ${bound} ${limit} allowed`,
        hint: 'Look whether tests were left out by a filter or a condition, or correct the limit.',
        measured: { value, unit: 'count' },
        limit: { value: limit, unit: 'count' },
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, '', ''),
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/decide-tests.js






function decideTests(options, facts) {
    const { limits } = options;
    const problems = [...facts.problems];
    if ((0,tests_settings/* comparesTests */.U)(options) && facts.comparison === undefined && facts.comparisonProblem !== undefined)
        problems.push(facts.comparisonProblem);
    problems.push(...durationProblems(facts, limits));
    return {
        problems,
        findings: [
            ...outcomeFindings(facts, limits),
            ...durationFindings(facts, limits),
            ...changeFindings(facts, limits),
            ...inputFindings(facts, options),
        ],
        metrics: metricsOf(facts),
        holds: holds(facts),
    };
}
function metricsOf(facts) {
    const { comparison, categories, quarantined, quarantine } = facts;
    return {
        tests: {
            total: facts.total,
            passed: facts.passed,
            failed: facts.failed.count,
            skipped: facts.skipped,
            flaky: facts.flaky.count,
            removed: comparison?.removed.count ?? null,
            added: comparison?.added ?? null,
            ...(comparison === undefined
                ? {}
                : {
                    renamed: comparison.renamed.count,
                    newlySkipped: comparison.newlySkipped.count,
                    newlyFlaky: comparison.newlyFlaky.count,
                }),
            ...(quarantine === undefined ? {} : { quarantined }),
            ...(categories.length === 0
                ? {}
                : { categories: Object.fromEntries(categories.map(({ name, count }) => [name || 'other', count])) }),
            reports: facts.reports.length,
        },
        durationMs: Math.round(facts.durationMs),
    };
}
function holds({ total, passed, skipped, flaky, durationMs }) {
    const parts = [`${passed} of ${total} tests passed`];
    if (skipped > 0)
        parts.push(`${skipped} skipped`);
    if (flaky.count > 0)
        parts.push(`${flaky.count} flaky`);
    return `${parts.join(', ')} (${durationText(durationMs)})`;
}

// EXTERNAL MODULE: ./build/js/regression-gate/tests/kept-tests.js
var kept_tests = __webpack_require__(74814);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/present-tests.js

const MOST_ROWS = 100;
function presentTests(options, facts, verdict) {
    const { comparison, failed, flaky, slowest } = facts;
    const tables = [sums(facts)];
    const add = (title, list, detail = false) => {
        if (list.count > 0)
            tables.push(listed(title, list, detail));
    };
    add('Failed tests', failed);
    add('Flaky tests', flaky);
    if (comparison !== undefined) {
        add('Tests that are gone', comparison.removed);
        add('Tests that are newly skipped', comparison.newlySkipped);
        if (options.limits.maxSlowdown !== undefined)
            add('Tests that are slower', comparison.slower);
        add('Tests under a new name', comparison.renamed, true);
    }
    if (slowest.length > 0)
        add('Slowest tests', { count: slowest.length, listed: slowest }, true);
    tables.push(...categoryTable(facts), reportTable(facts));
    return { tables, notes: notesOf(facts), checks: checksOf(options, facts, verdict) };
}
const LEFT = (label) => ({ label, align: 'left' });
const RIGHT = (label) => ({ label, align: 'right' });
function sums({ total, passed, failed, skipped, flaky, comparison, durationMs }) {
    const change = comparison === undefined
        ? []
        : [
            String(comparison.added),
            comparison.removed.count === 0 ? '0' : { text: String(comparison.removed.count), tone: 'warn' },
        ];
    return {
        title: 'Tests',
        columns: [
            ...['Tests', 'Passed', 'Failed', 'Flaky', 'Skipped'].map(RIGHT),
            ...(comparison === undefined ? [] : ['New', 'Gone'].map(RIGHT)),
            RIGHT('Time'),
        ],
        rows: [
            [
                String(total),
                { text: String(passed), tone: failed.count === 0 && passed > 0 ? 'good' : 'muted' },
                failed.count === 0 ? '0' : { text: String(failed.count), tone: 'bad' },
                flaky.count === 0 ? '0' : { text: String(flaky.count), tone: 'warn' },
                String(skipped),
                ...change,
                durationText(durationMs),
            ],
        ],
    };
}
function listed(title, { count, listed: entries }, detail) {
    const shown = entries.slice(0, MOST_ROWS);
    const columns = [
        [LEFT('Test'), ({ id }) => id],
        [LEFT('Now'), ({ now }) => now],
        [LEFT('Where'), placeOf],
        [LEFT('What it says'), ({ message }) => message],
        [RIGHT('Tries'), ({ tries }) => (tries === undefined ? undefined : String(tries))],
        [LEFT('Flaky in'), ({ flakes }) => (flakes === undefined ? undefined : `${flakes.flaky} of ${flakes.runs} runs`)],
        [RIGHT('Time'), ({ durationMs }) => (durationMs === undefined ? undefined : durationText(durationMs))],
        [RIGHT('Before'), ({ beforeMs }) => (beforeMs === undefined ? undefined : durationText(beforeMs))],
        [LEFT('Owners'), ({ owners }) => owners?.join(' ')],
    ];
    const used = columns.filter(([, cell]) => shown.some((entry) => cell(entry) !== undefined));
    return {
        title,
        columns: used.map(([column]) => column),
        rows: shown.map((entry) => used.map(([, cell]) => cell(entry) ?? '')),
        ...(count > shown.length ? { omittedRows: count - shown.length } : {}),
        ...(detail ? { detail } : {}),
    };
}
function placeOf({ path, line }) {
    if (path === undefined)
        return undefined;
    return { text: line === undefined ? path : `${path}:${line}`, code: true };
}
function categoryTable({ categories, total }) {
    if (categories.length === 0)
        return [];
    return [
        {
            title: 'Kinds of tests',
            columns: [LEFT('Kind'), RIGHT('Tests'), RIGHT('Share')],
            rows: categories.map(({ name, count }) => [
                name === '' ? 'other' : name,
                String(count),
                total === 0 ? '' : `${((100 * count) / total).toFixed(1)} %`,
            ]),
        },
    ];
}
function reportTable({ reports }) {
    const shown = reports.slice(0, MOST_ROWS);
    return {
        title: 'Test reports',
        columns: [LEFT('Report'), LEFT('Format'), RIGHT('Tests')],
        rows: shown.map(({ path, format, tests }) => [{ text: path, code: true }, format, String(tests)]),
        ...(reports.length > shown.length ? { omittedRows: reports.length - shown.length } : {}),
        detail: true,
    };
}
function notesOf({ comparison, quarantine, quarantined, flaky }) {
    const notes = [];
    if (comparison !== undefined)
        notes.push(`Tests are compared with those of ${comparison.commit.slice(0, 7)}, ${comparison.commitsBack} ${comparison.commitsBack === 1 ? 'commit' : 'commits'} back, and ${comparison.runs} ${comparison.runs === 1 ? 'run' : 'runs'} that it knows of.`);
    if (quarantine !== undefined)
        notes.push(`${quarantine.entries.length} ${quarantine.entries.length === 1 ? 'test is' : 'tests are'} quarantined; ${quarantined} of them failed or were flaky, which does not count.`);
    if (flaky.count > 0)
        notes.push('A flaky test failed and passed in this run; how often is told with what so few runs can say.');
    return notes;
}
function checksOf({ limits }, { comparison, oddDurations, problems }, { findings }) {
    const isOpen = problems.length > 0;
    const check = (name, rules, isKnown = true) => {
        const own = findings.filter(({ rule, severity }) => severity === 'error' && rules.includes(rule));
        if (own.length > 0)
            return { name: `tests: ${name}`, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
        return { name: `tests: ${name}`, outcome: isOpen || !isKnown ? 'inconclusive' : 'passed' };
    };
    const compared = comparison !== undefined;
    const timed = oddDurations.count === 0;
    return [
        check('failed', ['tests/failed-test']),
        ...(limits.maxFlaky === undefined ? [] : [check('flaky', ['tests/flaky-test'])]),
        ...(limits.maxNewFlaky === undefined ? [] : [check('newly flaky', ['tests/new-flaky-test'], compared)]),
        ...(limits.maxSkipped === undefined ? [] : [check('skipped', ['tests/too-many-skipped'])]),
        ...(limits.maxNewlySkipped === undefined ? [] : [check('newly skipped', ['tests/newly-skipped-test'], compared)]),
        ...(limits.maxRemoved === undefined
            ? []
            : [check('removed', ['tests/removed-test', 'tests/emptied-suite'], compared)]),
        ...(limits.maxDurationMs === undefined ? [] : [check('time of all', ['tests/over-duration'], timed)]),
        ...(limits.maxTestDurationMs === undefined ? [] : [check('time of each', ['tests/slow-test'], timed)]),
        ...(limits.maxSlowdown === undefined
            ? []
            : [check('slower', ['tests/slower-run', 'tests/slower-test'], compared && timed)]),
    ];
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/family.js






const tests = (0,port/* defineFamily */.u)({
    id: 'tests',
    configure: tests_settings/* configure */.j,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(6046), __webpack_require__.e(5370), __webpack_require__.e(1020), __webpack_require__.e(2927), __webpack_require__.e(2877)]).then(__webpack_require__.bind(__webpack_require__, 22228))).collectTests(context, options),
    decide: decideTests,
    check: checkTests,
    present: presentTests,
    keep: (_options, _facts, { kept }) => (0,kept_tests/* packTests */.pi)(kept()),
});


/***/ }),

/***/ 74814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ unpackTests),
/* harmony export */   nD: () => (/* binding */ MOST_RUNS),
/* harmony export */   pi: () => (/* binding */ packTests)
/* harmony export */ });
/* harmony import */ var _shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55425);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _packed_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29527);



const MOST_RUNS = 100;
const LARGEST_UNPACKED_BYTES = 512 << 20;
const LARGEST_PACKED_BYTES = 5 << 20;
const MOST_TESTS = 5_000_000;
const STATES = { p: 'passed', f: 'failed', s: 'skipped' };
function packTests({ runs, upperMs, tests, passes }) {
    const names = [...tests.keys()];
    const kept = [...tests.values()];
    const columns = {
        names,
        states: kept.map(({ state }) => state[0]).join(''),
        upper: kept.map((test) => test.upperMs),
        runs: kept.map((test) => test.runs),
        flakes: kept.flatMap(({ flakes }, at) => (flakes.length === 0 ? [] : [[at, ...flakes]])),
    };
    const packed = (0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .packedJson */ .J)(columns, LARGEST_PACKED_BYTES);
    return packed === undefined
        ? undefined
        : { version: 1, runs, upperMs, passes: Object.fromEntries(passes), tests: packed };
}
function unpackTests(kept) {
    const own = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(kept);
    if (own['version'] !== 1)
        throw damaged('version');
    const columns = (0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedJson */ .C)(own['tests'], () => damaged('tests'), LARGEST_UNPACKED_BYTES));
    const names = list(columns, 'names', isText);
    const { length } = names;
    const states = columns['states'];
    if (length > MOST_TESTS || typeof states !== 'string' || !/^[pfs]*$/u.test(states) || states.length !== length)
        throw damaged('states');
    const upper = list(columns, 'upper', (value) => value === -1 || isCount(value));
    const runs = list(columns, 'runs', isCount);
    if (upper.length !== length || runs.length !== length)
        throw damaged('columns');
    const flakes = new Map();
    for (const row of list(columns, 'flakes', isCounts)) {
        const [at = length, ...ages] = row;
        if (at >= length || ages.some((age, place) => age >= MOST_RUNS || (place > 0 && age <= ages[place - 1])))
            throw damaged('flakes');
        flakes.set(at, ages);
    }
    const tests = new Map();
    for (const [at, name] of names.entries())
        tests.set(name, {
            state: STATES[states[at]],
            upperMs: upper[at],
            runs: Math.min(MOST_RUNS, runs[at]),
            flakes: flakes.get(at) ?? [],
        });
    if (tests.size !== length)
        throw damaged('names');
    const total = own['runs'];
    if (!isCount(total) || total < 1 || !isCount(own['upperMs']))
        throw damaged('runs');
    return { runs: Math.min(MOST_RUNS, total), upperMs: own['upperMs'], tests, passes: passesOf(own['passes']) };
}
function passesOf(value) {
    const entries = Object.entries((0,_shared_formats_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(value));
    if (entries.length > 1000 || !entries.every((entry) => isCount(entry[1])))
        throw damaged('passes');
    return new Map(entries);
}
function list(columns, name, is) {
    const value = columns[name];
    if (!Array.isArray(value) || !value.every(is))
        throw damaged(name);
    return value;
}
function isText(value) {
    return typeof value === 'string';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isCounts(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isCount);
}
function damaged(what) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'BASELINE-DAMAGED',
        reason: `what the baseline keeps of tests is damaged: its ${what} is not what it should be`,
        hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    });
}


/***/ }),

/***/ 74859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ comparesTests),
/* harmony export */   j: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _shared_config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40225);
/* harmony import */ var _shared_config_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91922);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7534);
/* harmony import */ var _shared_config_percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6112);
/* harmony import */ var _shared_config_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98161);






const MIN_SLOWDOWN_MS = 1000;
const RELEASE_AFTER = 20;
function configure(entries) {
    const has = (key) => entries.has(key);
    return {
        reports: namesOf(entries.get('reports'), 'tests.reports'),
        duplicates: has('duplicates') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .wordOf */ .aG)(entries, 'duplicates', ['retry', 'separate']) : 'retry',
        limits: {
            maxFailed: has('max-failed') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP)(entries, 'max-failed') : 0,
            ...counted(entries, 'max-flaky', 'maxFlaky'),
            ...counted(entries, 'max-new-flaky', 'maxNewFlaky'),
            ...counted(entries, 'max-skipped', 'maxSkipped'),
            ...counted(entries, 'max-newly-skipped', 'maxNewlySkipped'),
            ...counted(entries, 'max-removed', 'maxRemoved'),
            minTests: has('min-tests') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP)(entries, 'min-tests') : 1,
            minReports: has('min-reports') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP)(entries, 'min-reports') : 1,
            ...(has('max-duration') ? { maxDurationMs: duration(entries, 'max-duration') } : {}),
            ...(has('max-test-duration') ? { maxTestDurationMs: duration(entries, 'max-test-duration') } : {}),
            ...(has('max-slowdown') ? { maxSlowdown: growth(entries, 'max-slowdown') } : {}),
            minSlowdownMs: has('min-slowdown') ? duration(entries, 'min-slowdown') : MIN_SLOWDOWN_MS,
        },
        ...(has('quarantine') ? { quarantine: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entries, 'quarantine') } : {}),
        releaseAfter: has('release-after') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP)(entries, 'release-after') : RELEASE_AFTER,
        categories: [...(0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(entries.get('categories'), 'tests.categories')].map(([name, value]) => category(name, (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(value, `tests.categories.${name}`))),
    };
}
function comparesTests({ limits }) {
    const { maxRemoved, maxNewFlaky, maxNewlySkipped, maxSlowdown } = limits;
    return [maxRemoved, maxNewFlaky, maxNewlySkipped, maxSlowdown].some((limit) => limit !== undefined);
}
function counted(entries, name, key) {
    return (entries.has(name) ? { [key]: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP)(entries, name) } : {});
}
function category(name, entries) {
    const label = `tests.categories.${name}`;
    return {
        name,
        match: namesOf(entries.get('match'), `${label}.match`),
        ...(entries.has('min-share') ? { minShare: share(entries, 'min-share', label) } : {}),
        ...(entries.has('max-share') ? { maxShare: share(entries, 'max-share', label) } : {}),
    };
}
function duration(entries, name) {
    return (0,_shared_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7)(entries.get(name)) ?? wrong(`tests.${name}`, entries.get(name), _shared_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_FORM */ .ec);
}
function growth(entries, name) {
    return (0,_shared_config_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .readGrowth */ .IW)(entries.get(name)) ?? wrong(`tests.${name}`, entries.get(name), _shared_config_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .GROWTH_FORM */ .Bq);
}
function share(entries, name, label) {
    return (0,_shared_config_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .readPercent */ .oO)(entries.get(name)) ?? wrong(`${label}.${name}`, entries.get(name), _shared_config_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .PERCENT_FORM */ .JY);
}
function wrong(label, value, form) {
    throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `${label} is ${(0,_shared_config_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(value)}, which is not allowed here`, `Expected ${form}.`);
}
function namesOf(value, label) {
    const names = (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(value, label);
    if (names.length > 0)
        return names;
    throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `${label} is empty`, 'Name at least one glob.');
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

/***/ 66726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   Q0: () => (/* binding */ percentTexts),
/* harmony export */   Vc: () => (/* binding */ thresholdValue),
/* harmony export */   YW: () => (/* binding */ NOTHING_TO_COVER),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   ht: () => (/* binding */ percentValue)
/* harmony export */ });
const FULL_MILLI_PERCENT = 100_000;
const MIN_DECIMALS = 2;
const NOTHING_TO_COVER = 'nothing to cover';
function meets(covered, total, thresholdMilliPercent) {
    checkCounts(covered, total);
    checkThreshold(thresholdMilliPercent);
    if (total === 0)
        throw new RangeError('0 of 0 is nothing to cover: it has no percentage to compare');
    const left = covered * FULL_MILLI_PERCENT;
    const right = thresholdMilliPercent * total;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right))
        return left >= right;
    return BigInt(covered) * BigInt(FULL_MILLI_PERCENT) >= BigInt(thresholdMilliPercent) * BigInt(total);
}
function percentText(ratio, limitMilliPercent) {
    checkCounts(ratio.covered, ratio.total);
    if (ratio.total === 0)
        return NOTHING_TO_COVER;
    if (ratio.covered === 0)
        return '0 %';
    if (ratio.covered === ratio.total)
        return '100 %';
    return `${floored(ratio, decimalsFor(ratio, limitMilliPercent))} %`;
}
function percentValue(ratio, limitMilliPercent) {
    checkCounts(ratio.covered, ratio.total);
    if (ratio.total === 0)
        return undefined;
    return Number(floored(ratio, decimalsFor(ratio, limitMilliPercent)));
}
function percentTexts(one, other) {
    const texts = [percentText(one), percentText(other)];
    if (texts[0] !== texts[1] || same(one, other))
        return texts;
    for (let decimals = MIN_DECIMALS + 1;; decimals++) {
        const longer = [floored(one, decimals), floored(other, decimals)];
        if (longer[0] !== longer[1])
            return [`${longer[0]} %`, `${longer[1]} %`];
    }
}
function thresholdText(milliPercent) {
    return `${thresholdValue(milliPercent)} %`;
}
function thresholdValue(milliPercent) {
    checkThreshold(milliPercent);
    return milliPercent / 1000;
}
function decimalsFor(ratio, limitMilliPercent) {
    if (limitMilliPercent === undefined)
        return MIN_DECIMALS;
    checkThreshold(limitMilliPercent);
    if (limitMilliPercent % 10 === 0 || !meets(ratio.covered, ratio.total, limitMilliPercent))
        return MIN_DECIMALS;
    return Number(floored(ratio, MIN_DECIMALS)) * 1000 < limitMilliPercent ? MIN_DECIMALS + 1 : MIN_DECIMALS;
}
function floored({ covered, total }, decimals) {
    const scaled = (BigInt(covered) * 100n * 10n ** BigInt(decimals)) / BigInt(total);
    const digits = scaled.toString().padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
function same(one, other) {
    if (one.total === 0 || other.total === 0)
        return one.total === other.total;
    return BigInt(one.covered) * BigInt(other.total) === BigInt(other.covered) * BigInt(one.total);
}
function checkCounts(covered, total) {
    if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total)
        return;
    throw new RangeError(`${covered} of ${total} is not a count of covered things`);
}
function checkThreshold(milliPercent) {
    if (Number.isSafeInteger(milliPercent) && milliPercent >= 0 && milliPercent <= FULL_MILLI_PERCENT)
        return;
    throw new RangeError(`${milliPercent} is not a threshold in milli-percent (0 to 100000)`);
}


/***/ })

};
