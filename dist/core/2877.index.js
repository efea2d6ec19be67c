export const id = 2877;
export const ids = [2877];
export const modules = {

/***/ 22228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectTests: () => (/* binding */ collectTests)
});

// EXTERNAL MODULE: ./build/js/shared/families/owners.js
var families_owners = __webpack_require__(84503);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/regression-gate/tests/facts.js
var facts = __webpack_require__(2319);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/join-cases.js
const SEPARATOR = '\u001f';
class TestTable {
    #suites = new Map();
    #last = new Map();
    size = 0;
    of(suite) {
        let tests = this.#suites.get(suite);
        if (tests === undefined) {
            tests = new Map();
            this.#suites.set(suite, tests);
        }
        return tests;
    }
    lastOf(first) {
        return this.#last.get(first) ?? first;
    }
    addAnother(tests, first, next) {
        next.ordinal = this.lastOf(first).ordinal + 1;
        this.#last.set(first, next);
        tests.set(`${next.name}${SEPARATOR}${next.ordinal}`, next);
        this.size++;
    }
    get(key) {
        const at = key.indexOf(SEPARATOR);
        return this.#suites.get(key.slice(0, at))?.get(key.slice(at + 1));
    }
    hasSuite(suite) {
        return this.#suites.has(suite);
    }
    *[Symbol.iterator]() {
        for (const tests of this.#suites.values())
            yield* tests.values();
    }
}
function testKey({ suite, name, ordinal }) {
    const key = `${suite}${SEPARATOR}${name}`;
    return ordinal === 1 ? key : `${key}${SEPARATOR}${ordinal}`;
}
function testId(key) {
    const [suite = '', name = '', ordinal] = key.split(SEPARATOR);
    const whole = suite === '' ? name : `${suite} > ${name}`;
    return ordinal === undefined ? whole : `${whole} (#${ordinal})`;
}
function suiteOf(key) {
    return key.slice(0, Math.max(0, key.indexOf(SEPARATOR)));
}
function isFlaky({ outcome, tries }) {
    return outcome === 'passed' && tries > 1;
}
function joinCases(reports, duplicates) {
    const table = new TestTable();
    for (const { cases, repeatsSilently } of reports) {
        let suite;
        let tests = new Map();
        for (const one of cases) {
            if (one.suite !== suite) {
                suite = one.suite;
                tests = table.of(suite);
            }
            const first = tests.get(one.name);
            if (first === undefined) {
                tests.set(one.name, one);
                table.size++;
                continue;
            }
            const before = table.lastOf(first);
            const isTry = duplicates === 'retry' &&
                before.report === one.report &&
                before.group === one.group &&
                (before.outcome === 'failed' || (repeatsSilently === true && before.outcome === 'passed'));
            if (isTry)
                tryAgain(before, one);
            else
                table.addAnother(tests, first, one);
        }
    }
    return table;
}
function tryAgain(test, again) {
    test.outcome = again.outcome === 'skipped' ? 'failed' : again.outcome;
    test.tries += again.tries;
    test.durationMs = again.durationMs === -1 ? test.durationMs : Math.max(0, test.durationMs) + again.durationMs;
    if (test.told?.message === undefined)
        test.told = again.told ?? test.told;
}

// EXTERNAL MODULE: ./build/js/regression-gate/tests/kept-tests.js
var kept_tests = __webpack_require__(74814);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/renames.js

const MOST_COMPARED = 200;
const ALIKE = 0.6;
const LEAST_NAME = 3;
function baseName(name) {
    return name.replace(/[[({<].*$/su, '').replace(/[\d\s:#_-]+$/u, '');
}
function findRenames(removed, added) {
    const renames = new Map();
    const free = new Set(added);
    pairBy(removed, free, renames, (key) => {
        const base = baseName(nameOf(key));
        return base.length < LEAST_NAME ? key : `${suiteOf(key)}\n${base}`;
    });
    pairBy(removed, free, renames, nameOf);
    if (removed.length - renames.size > MOST_COMPARED || free.size > MOST_COMPARED)
        return renames;
    for (const key of removed) {
        if (renames.has(key))
            continue;
        const suite = suiteOf(key);
        const [best] = [...free]
            .filter((other) => suiteOf(other) === suite)
            .map((other) => ({ other, likeness: likeness(nameOf(key), nameOf(other)) }))
            .sort((a, b) => b.likeness - a.likeness);
        if (best === undefined || best.likeness < ALIKE)
            continue;
        renames.set(key, best.other);
        free.delete(best.other);
    }
    return renames;
}
function pairBy(removed, free, renames, by) {
    const groups = new Map();
    for (const key of free) {
        const group = groups.get(by(key));
        if (group === undefined)
            groups.set(by(key), [key]);
        else
            group.push(key);
    }
    for (const key of removed) {
        if (renames.has(key))
            continue;
        const other = groups.get(by(key))?.shift();
        if (other === undefined)
            continue;
        renames.set(key, other);
        free.delete(other);
    }
}
function nameOf(key) {
    return testId(key.slice(suiteOf(key).length + 1));
}
function likeness(one, other) {
    const pairs = new Map();
    for (let at = 0; at + 1 < one.length; at++) {
        const pair = one.slice(at, at + 2);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    let common = 0;
    for (let at = 0; at + 1 < other.length; at++) {
        const left = pairs.get(other.slice(at, at + 2)) ?? 0;
        if (left === 0)
            continue;
        pairs.set(other.slice(at, at + 2), left - 1);
        common++;
    }
    return (2 * common) / Math.max(1, one.length + other.length - 2);
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/compare-tests.js




const MOST_EMPTIED = 100;
const FADE = 0.9;
function compareTests(tests, earlier, { maxSlowdown, minSlowdownMs }, entryOf) {
    const removed = [];
    const skipped = [];
    const flaky = [];
    const slower = [];
    for (const [key, before] of earlier.tests) {
        const test = tests.get(key);
        if (test === undefined)
            removed.push(key);
        else {
            if (test.outcome === 'skipped' && before.state !== 'skipped')
                skipped.push([test, before]);
            if (isFlaky(test) && before.flakes.length === 0)
                flaky.push([test, before]);
            if (maxSlowdown !== undefined && isSlower(test.durationMs, before.upperMs, maxSlowdown, minSlowdownMs))
                slower.push([test, before]);
        }
    }
    const added = [];
    const unsteady = [];
    for (const test of tests) {
        const key = testKey(test);
        if (earlier.tests.has(key))
            continue;
        added.push(key);
        if (isFlaky(test))
            unsteady.push(test);
    }
    const renames = findRenames(removed, added);
    const gone = removed.filter((key) => !renames.has(key));
    const entry = (key) => ({ id: testId(key) });
    return {
        tests: earlier.tests.size,
        runs: earlier.runs,
        added: added.length - renames.size,
        removed: listOf(gone, entry),
        renamed: listOf([...renames], ([key, now]) => ({ ...entry(key), now: testId(now) })),
        newlySkipped: listOf(skipped, ([test]) => entryOf(test)),
        newlyFlaky: listOf([...flaky.map(([test]) => test), ...unsteady], entryOf),
        slower: listOf(slower.sort(byLoss), ([test, before]) => ({ ...entryOf(test), beforeMs: before.upperMs })),
        beforeMs: earlier.upperMs,
        emptied: emptiedSuites(gone, tests),
    };
}
function isSlower(durationMs, beforeMs, maxSlowdown, minSlowdownMs) {
    if (!(durationMs >= 0) || beforeMs < 0)
        return false;
    return durationMs - beforeMs > minSlowdownMs && (durationMs - beforeMs) * 100_000 > maxSlowdown * beforeMs;
}
function byLoss([a, beforeA], [b, beforeB]) {
    return b.durationMs - beforeB.upperMs - (a.durationMs - beforeA.upperMs);
}
function listOf(all, entry) {
    return { count: all.length, listed: all.slice(0, facts/* MOST_LISTED */.c).map(entry) };
}
function emptiedSuites(gone, tests) {
    const suites = new Map();
    for (const key of gone)
        suites.set(suiteOf(key), (suites.get(suiteOf(key)) ?? 0) + 1);
    return [...suites]
        .filter(([suite]) => suite !== '' && !tests.hasSuite(suite))
        .slice(0, MOST_EMPTIED)
        .map(([suite, count]) => ({ suite, tests: count }));
}
function nextKept(tests, durationMs, earlier, passes) {
    const kept = new Map();
    for (const test of tests) {
        const key = testKey(test);
        const before = earlier?.tests.get(key);
        const ages = (before?.flakes ?? []).map((age) => age + 1).filter((age) => age < kept_tests/* MOST_RUNS */.nD);
        kept.set(key, {
            state: test.outcome,
            upperMs: envelope(test.durationMs, before?.upperMs ?? -1),
            runs: Math.min(kept_tests/* MOST_RUNS */.nD, (before?.runs ?? 0) + 1),
            flakes: isFlaky(test) ? [0, ...ages] : ages,
        });
    }
    return {
        runs: Math.min(kept_tests/* MOST_RUNS */.nD, (earlier?.runs ?? 0) + 1),
        upperMs: Math.max(0, envelope(durationMs, earlier?.upperMs ?? -1)),
        tests: kept,
        passes,
    };
}
function envelope(durationMs, beforeMs) {
    const faded = beforeMs < 0 ? -1 : Math.floor(beforeMs * FADE);
    return Math.max(faded, durationMs >= 0 ? Math.ceil(durationMs) : -1);
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/record-file.js
var record_file = __webpack_require__(46439);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/quarantine.js



const LARGEST_BYTES = 1 << 20;
const MOST_ENTRIES = 1000;
const KEYS = ['id', 'reason', 'owner', 'ticket', 'expires'];
const ID = { pattern: /^[^\n]{1,1000}$/u, form: 'a test as the report of this gate names it: suite > name' };
const REASON = {
    pattern: /^(?=.*\p{L}.*\p{L}.*\p{L})[^\p{Cc}\u2028\u2029]{10,300}$/u,
    form: 'a reason of 10 to 300 characters in one line',
};
const OWNER = { pattern: /^[^\p{Cc}\u2028\u2029]{1,100}$/u, form: 'who answers for it, such as "@org/team"' };
const TICKET = { pattern: /^[^\p{Cc}\u2028\u2029]{1,300}$/u, form: 'a ticket such as "#123"' };
const EXPIRES = { pattern: /^\d{4}-\d{2}-\d{2}$/u, form: 'the last day on which it holds, such as 2027-01-31' };
async function readQuarantine(io, path) {
    const text = io.readText(path, LARGEST_BYTES);
    if (text === undefined)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `the quarantine ${path} is not there, cannot be read, or is larger than 1 MiB`, 'Correct the path; it is relative to the working directory.', { path });
    if (text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line)))
        return [];
    const file = await (0,record_file/* readRecordFile */.m)(text, path, ['tests']);
    const entries = file.records('tests', KEYS, MOST_ENTRIES).map((entry) => {
        const expires = entry.text('expires', EXPIRES);
        if (!(0,calendar_day/* isDay */.N)(expires))
            throw entry.wrong('expires', `is ${expires}, which is no day of the calendar`, `Expected ${EXPIRES.form}.`);
        return {
            id: entry.text('id', ID),
            reason: entry.text('reason', REASON),
            owner: entry.text('owner', OWNER),
            ...(entry.has('ticket') ? { ticket: entry.text('ticket', TICKET) } : {}),
            expires,
            line: entry.position().line,
        };
    });
    const ids = entries.map(({ id }) => id);
    const twice = entries.find(({ id }, at) => ids.indexOf(id) !== at);
    if (twice === undefined)
        return entries;
    throw (0,config_problem/* configProblem */.er)('CONFIG-CONFLICT', 'a test is quarantined twice', 'Keep one of the two.', {
        path,
        line: twice.line,
    });
}
function holds({ expires, passes }, today, releaseAfter) {
    return expires >= today && passes < releaseAfter;
}

// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/builder.js
var tests_builder = __webpack_require__(78884);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/index.js + 13 modules
var tests = __webpack_require__(72927);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/read-reports.js





async function readReports(context, { reports, limits }) {
    const { io, checkout } = context;
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, reports, 'test report');
    const problems = [];
    if (paths.length === 0)
        problems.push(noReport(reports));
    else {
        problems.push(...missing);
        if (paths.length < limits.minReports)
            problems.push(tooFew(paths.length, limits.minReports));
    }
    const read = [];
    const facts = [];
    const known = new Map();
    for (const path of paths) {
        try {
            const report = await readReport(context, path, read.length);
            const identity = identityOf(report);
            const repeats = known.get(identity);
            if (report.cases.length > 0)
                known.set(identity, repeats ?? path);
            read.push(report);
            facts.push({
                path,
                format: report.format,
                sizeBytes: report.sizeBytes,
                tests: report.cases.length,
                stale: isStale(report, io.status(path).modifiedMs, path, context),
                ...(repeats === undefined ? {} : { repeats }),
            });
            const other = otherCommit(report, path, context);
            if (other !== undefined)
                problems.push(other);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    if (problems.length === 0 && read.every(({ cases }) => cases.length === 0))
        problems.push(empty(paths, checkout.commit));
    return { reports: read, facts, problems };
}
async function readReport({ io, progress }, path, place) {
    const builder = new tests_builder/* TestBuilder */.Q(place);
    const { format, sizeBytes } = await (0,report_reader/* readWithFormat */.u)(io, path, progress, {
        kind: 'test report',
        formats: tests/* TEST_FORMATS */.q,
        open: (chosen) => chosen.open(builder),
        finish: () => undefined,
    });
    const { cases, madeAtMs, commit, repeatsSilently } = builder;
    return {
        format: format.id,
        sizeBytes,
        cases,
        ...(madeAtMs === undefined ? {} : { madeAtMs }),
        ...(commit === undefined ? {} : { commit }),
        ...(repeatsSilently ? { repeatsSilently } : {}),
    };
}
function identityOf({ format, sizeBytes, cases, madeAtMs }) {
    const some = [cases[0], cases.at(-1)].map((one) => `${one?.suite} ${one?.name} ${one?.durationMs}`);
    return JSON.stringify([format, sizeBytes, cases.length, madeAtMs, some]);
}
function isStale({ madeAtMs }, modifiedMs, path, { checkout }) {
    const made = Math.min(madeAtMs ?? Number.POSITIVE_INFINITY, modifiedMs);
    return made < checkout.committedMs && !checkout.isTracked(path);
}
function otherCommit({ commit }, path, { checkout, environment }) {
    if (commit === undefined || !/^[0-9a-f]{7,64}$/iu.test(commit))
        return undefined;
    const known = [checkout.commit, environment.commit, environment.headCommit].filter((one) => typeof one === 'string');
    if (known.length === 0 || known.some((one) => one.startsWith(commit.toLowerCase())))
        return undefined;
    return {
        code: 'TESTS-OTHER-COMMIT',
        reason: `${path} says that it is of commit ${commit.slice(0, 12)}, and ${known[0]?.slice(0, 12)} is measured`,
        hint: 'Run the tests on this commit, and do not take reports of another run.',
        location: { path },
    };
}
function noReport(globs) {
    return {
        code: 'TESTS-NO-REPORT',
        reason: `no test report was found: ${globs.join(', ')}`,
        hint: 'Check that the tests ran before this step and wrote their reports, and the globs; they are relative to the working directory.',
    };
}
function tooFew(found, needed) {
    return {
        code: 'TESTS-REPORTS-MISSING',
        reason: `${found} of at least ${needed} test reports are there (min-reports)`,
        hint: 'A shard did not run, or its report was not handed on; look at its job.',
    };
}
function empty(paths, commit) {
    const [first = ''] = paths;
    return {
        code: 'TESTS-EMPTY',
        reason: `the reports hold no test at all (${paths.length === 1 ? first : `${paths.length} reports`}${commit === null ? '' : ` of ${commit.slice(0, 7)}`})`,
        hint: 'Tests that were not found or all filtered out have not passed; look at the command that runs them.',
        location: { path: first },
    };
}

// EXTERNAL MODULE: ./build/js/regression-gate/tests/settings.js
var settings = __webpack_require__(74859);
// EXTERNAL MODULE: ./build/js/shared/families/repository-path.js
var repository_path = __webpack_require__(17847);
;// CONCATENATED MODULE: ./build/js/regression-gate/tests/test-places.js

const PLACE = /([\w@.+~/\\-]*[\w@+-]\.[A-Za-z]{1,6})(?:[:(]|", line )(\d{1,7})/gu;
const MOST_PLACES = 20;
const LARGEST_LINE = 16_777_215;
function testPlace(io, checkout, one) {
    const { file, line, details, message } = one;
    const own = file === undefined ? undefined : (0,repository_path/* repositoryPath */.S)(io, checkout, file);
    const inText = placesIn(`${message ?? ''}\n${details ?? ''}`);
    if (own !== undefined) {
        const told = line ?? inText.find((place) => own.endsWith(lastPart(place.path)))?.line;
        return { path: own, ...(told === undefined ? {} : { line: told }) };
    }
    for (const place of inText) {
        const path = (0,repository_path/* repositoryPath */.S)(io, checkout, place.path);
        if (path !== undefined && !path.includes('node_modules/'))
            return { path, line: place.line };
    }
    return undefined;
}
function placesIn(text) {
    const found = [];
    for (const [, path = '', line] of text.matchAll(PLACE)) {
        if (Number(line) > 0 && Number(line) <= LARGEST_LINE)
            found.push({ path, line: Number(line) });
        if (found.length === MOST_PLACES)
            break;
    }
    return found;
}
function lastPart(path) {
    return path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/collect-tests.js











const MOST_SLOWEST = 10;
async function collectTests(context, options) {
    const { io, environment, checkout } = context;
    const { limits } = options;
    const { reports, facts: reportFacts, problems } = await readReports(context, options);
    const tests = joinCases(reports, options.duplicates);
    const { earlier, problem } = await earlierTests(context, options);
    const today = (0,calendar_day/* dayText */.Ew)(io.now());
    const quarantine = await quarantineFacts(context, options, tests, earlier, today);
    const shielded = new Set((quarantine?.entries ?? []).filter((entry) => holds(entry, today, options.releaseAfter)).map(({ id }) => id));
    const owners = (0,families_owners/* ownersReader */.C)(io, checkout, environment.platform);
    const idOf = (test) => testId(testKey(test));
    const entryOf = (test) => {
        const place = testPlace(io, checkout, test.told ?? {});
        const { message } = test.told ?? {};
        const own = place === undefined ? [] : owners(place.path);
        return {
            id: idOf(test),
            ...(reportFacts[test.report] === undefined ? {} : { report: reportFacts[test.report].path }),
            ...place,
            ...(own.length === 0 ? {} : { owners: own }),
            ...(message === undefined ? {} : { message }),
            ...(test.tries > 1 ? { tries: test.tries } : {}),
            ...(test.durationMs >= 0 ? { durationMs: test.durationMs } : {}),
            ...(shielded.has(idOf(test)) ? { quarantined: true } : {}),
        };
    };
    const sums = sumUp(tests, limits.maxTestDurationMs);
    const isShielded = (test) => shielded.size > 0 && shielded.has(idOf(test));
    const open = (all) => all.filter((one) => !isShielded(one));
    const list = (all) => listOf(all, entryOf);
    const comparison = earlier === undefined
        ? undefined
        : {
            commit: earlier.commit,
            commitsBack: earlier.commitsBack,
            ...compareTests(tests, earlier.kept, limits, entryOf),
        };
    return {
        facts: {
            reports: reportFacts,
            problems,
            total: tests.size,
            passed: sums.passed,
            skipped: sums.skipped,
            failed: list(open(sums.failed)),
            flaky: withRates(list(open(sums.flaky)), open(sums.flaky), earlier?.kept),
            quarantined: [...sums.failed, ...sums.flaky].filter(isShielded).length,
            durationMs: sums.durationMs,
            oddDurations: {
                count: sums.odd.length,
                ...(sums.odd[0] === undefined ? {} : { first: entryOf(sums.odd[0]) }),
            },
            slowest: sums.slowest.map(entryOf),
            overDuration: list(sums.over),
            categories: categoriesOf(options, tests, reportFacts),
            ...(comparison === undefined ? {} : { comparison }),
            ...(problem === undefined ? {} : { comparisonProblem: problem }),
            ...(quarantine === undefined ? {} : { quarantine }),
        },
        detail: {
            kept: () => {
                const passes = new Map((quarantine?.entries ?? []).map(({ id, passes: runs }) => [id, runs]));
                return nextKept(tests, sums.durationMs, earlier?.kept, passes);
            },
        },
    };
}
async function earlierTests({ earlier }, options) {
    const found = await earlier();
    try {
        if ('kept' in found)
            return { earlier: { commit: found.commit, commitsBack: found.commitsBack, kept: (0,kept_tests/* unpackTests */.eG)(found.kept) } };
        return (0,settings/* comparesTests */.U)(options) ? { problem: found } : {};
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { problem: error.problem };
    }
}
function sumUp(tests, maxTestDurationMs = Number.POSITIVE_INFINITY) {
    const sums = { passed: 0, skipped: 0, durationMs: 0, failed: [], flaky: [], odd: [], over: [], slowest: [] };
    const slowest = [];
    let floor = 0;
    for (const test of tests) {
        if (test.outcome === 'failed')
            sums.failed.push(test);
        else if (test.outcome === 'skipped')
            sums.skipped++;
        else
            sums.passed++;
        if (isFlaky(test))
            sums.flaky.push(test);
        const { durationMs } = test;
        if (Number.isNaN(durationMs))
            sums.odd.push(test);
        if (!(durationMs > 0))
            continue;
        sums.durationMs += durationMs;
        if (durationMs > maxTestDurationMs)
            sums.over.push(test);
        if (durationMs <= floor)
            continue;
        slowest.push(test);
        if (slowest.length < 4 * MOST_SLOWEST)
            continue;
        slowest.sort(bySlowness).splice(MOST_SLOWEST);
        floor = slowest.at(-1)?.durationMs ?? 0;
    }
    sums.durationMs = Math.round(sums.durationMs * 1000) / 1000;
    sums.over.sort(bySlowness);
    sums.slowest = slowest.sort(bySlowness).slice(0, MOST_SLOWEST);
    return sums;
}
function bySlowness(a, b) {
    return b.durationMs - a.durationMs;
}
function withRates(list, tests, kept) {
    return {
        count: list.count,
        listed: list.listed.map((entry, at) => {
            const before = kept?.tests.get(testKey(tests[at]));
            const runs = Math.min(kept_tests/* MOST_RUNS */.nD, (before?.runs ?? 0) + 1);
            const earlier = (before?.flakes ?? []).filter((age) => age + 1 < runs).length;
            return { ...entry, flakes: { runs, flaky: 1 + earlier } };
        }),
    };
}
function categoriesOf({ categories }, tests, reports) {
    if (categories.length === 0)
        return [];
    const matchers = categories.map(({ match }) => (0,globs/* globMatcher */.f)(match));
    const places = reports.map(({ path }) => matchers.findIndex((matches) => matches(path)));
    const counts = categories.map(() => 0);
    let others = 0;
    for (const { report } of tests) {
        const place = places[report] ?? -1;
        if (place < 0)
            others++;
        else
            counts[place]++;
    }
    const named = categories.map(({ name }, at) => ({ name, count: counts[at] }));
    return others === 0 ? named : [...named, { name: '', count: others }];
}
async function quarantineFacts({ io }, options, tests, earlier, today) {
    const path = options.quarantine;
    if (path === undefined)
        return undefined;
    const written = await readQuarantine(io, path);
    const wanted = new Set(written.map(({ id }) => id));
    const found = new Map();
    if (wanted.size > 0)
        for (const test of tests) {
            const id = testId(testKey(test));
            if (wanted.has(id))
                found.set(id, test);
        }
    const entries = written.map((entry) => {
        const test = found.get(entry.id);
        const before = earlier?.kept.passes.get(entry.id) ?? 0;
        if (test === undefined)
            return { ...entry, passes: 0 };
        const outcome = isFlaky(test) ? 'flaky' : test.outcome;
        const isReleased = before >= options.releaseAfter;
        const passes = outcome === 'passed' ? before + 1 : outcome === 'skipped' || isReleased ? before : 0;
        return { ...entry, outcome, passes };
    });
    return { path, today, entries };
}


/***/ }),

/***/ 46439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRecordFile)
/* harmony export */ });
/* unused harmony export RecordReader */
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44835);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47616);




class RecordReader {
    #yaml;
    #origin;
    #path;
    #values;
    constructor(yaml, origin, path, value, known) {
        this.#yaml = yaml;
        this.#origin = origin;
        this.#path = path;
        this.#values = (value ?? {});
        if (!isMapping(value))
            throw this.#wrong('CONFIG-TYPE', [], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, `Expected a mapping of ${known.join(', ')}.`);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown === undefined)
            return;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(unknown, known);
        const hint = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(near)}?`;
        throw this.#wrong('CONFIG-UNKNOWN-KEY', [unknown], 'is not a known key', hint, 'key');
    }
    has(key) {
        return Object.hasOwn(this.#values, key);
    }
    text(key, { pattern, form }) {
        const value = this.#need(key);
        if (typeof value !== 'string')
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, `Expected ${form}.`);
        if (!pattern.test(value))
            throw this.wrong(key, `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`, `Expected ${form}.`);
        return value;
    }
    integer(key, most) {
        const value = this.#need(key);
        const hint = `Expected a whole number from 0 to ${most}.`;
        if (typeof value !== 'number')
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, hint);
        if (!Number.isSafeInteger(value) || value < 0 || value > most)
            throw this.wrong(key, `is ${value}`, hint);
        return value;
    }
    record(key, known) {
        return new RecordReader(this.#yaml, this.#origin, [...this.#path, key], this.#need(key), known);
    }
    records(key, known, most, skip = () => false) {
        const value = this.#need(key);
        if (!Array.isArray(value))
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, 'Expected a list.');
        if (value.length > most)
            throw this.wrong(key, `has ${value.length} items`, `Expected at most ${most}.`);
        return value.flatMap((item, at) => skip(item) ? [] : [new RecordReader(this.#yaml, this.#origin, [...this.#path, key, String(at)], item, known)]);
    }
    position() {
        return this.#yaml.position(this.#path, 'value');
    }
    wrong(key, what, hint) {
        return this.#wrong('CONFIG-VALUE', [key], what, hint);
    }
    missing(key, hint) {
        return this.#wrong('CONFIG-MISSING-KEY', [], `has no ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}`, hint);
    }
    #need(key) {
        if (this.has(key))
            return this.#values[key];
        throw this.missing(key, `Add the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}.`);
    }
    #wrong(code, below, what, hint, part = 'value') {
        const path = [...this.#path, ...below];
        const name = path.length === 0 ? this.#origin.spelling : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path);
        return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(this.#origin, this.#yaml.position(path, part), code, `${name} ${what}`, hint);
    }
}
async function readRecordFile(text, path, known) {
    const origin = { spelling: path, path };
    const yaml = await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, origin);
    const version = isMapping(yaml.value) ? yaml.value['version'] : undefined;
    if (version !== undefined && version !== 1) {
        const reason = `version is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(version)}, and only version 1 is read here`;
        const hint = 'Use the release of reliability that the file was written for.';
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
    }
    const root = new RecordReader(yaml, origin, [], yaml.value ?? {}, ['version', ...known]);
    root.integer('version', 1);
    return root;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 84503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownersReader)
/* harmony export */ });
/* harmony import */ var _policy_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9887);
/* harmony import */ var _policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93514);


const LARGEST_BYTES = 3 << 20;
function ownersReader(io, { directory }, platform) {
    let owners;
    return (path) => {
        owners ??= readOwners(io, directory, platform);
        return owners.ownersOf(path);
    };
}
function readOwners(io, directory, platform) {
    const path = (0,_policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersPlaces */ .F)(platform).find((place) => io.status(`${directory}/${place}`).kind === 'file') ?? '';
    const text = path === '' ? '' : (io.readText(`${directory}/${path}`, LARGEST_BYTES) ?? '');
    return new _policy_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeOwners */ .i(text, (0,_policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersDialect */ .D)(platform, path, text));
}


/***/ }),

/***/ 80048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function reportPaths({ io, isOwn }, globs, kind) {
    const named = globs.filter((glob) => !glob.startsWith('!') && !picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).isGlob);
    return {
        paths: io.find(globs).filter((path) => !isOwn(path)),
        missing: named.filter((path) => io.status(path).kind === 'missing').map((path) => missing(path, kind)),
    };
}
function missing(path, kind) {
    return {
        code: 'REPORT-MISSING',
        reason: `the ${kind} ${path} does not exist`,
        hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
        location: { path },
    };
}


/***/ }),

/***/ 17847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
function repositoryPath(io, { directory, prefix }, told) {
    const path = told.replaceAll('\\', '/').replace(/^file:\/\//u, '');
    if (path.startsWith(`${directory}/`))
        return existing(io, directory, path.slice(directory.length + 1));
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || parts.length > 64)
        return undefined;
    for (let at = 0; at < parts.length; at++) {
        const end = parts.slice(at).join('/');
        const found = (prefix === '' ? undefined : existing(io, directory, `${prefix}/${end}`)) ?? existing(io, directory, end);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function existing(io, directory, path) {
    if (path.split('/').includes('..'))
        return undefined;
    return io.status(`${directory}/${path}`).kind === 'file' ? path : undefined;
}


/***/ }),

/***/ 98100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTimeMs)
/* harmony export */ });
/* harmony import */ var _policy_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const ISO = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/u;
function isoTimeMs(text) {
    const [, day = '', hour, minute, second = '0', zone] = ISO.exec(text ?? '') ?? [];
    const days = (0,_policy_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(day);
    if (days === undefined || zone === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
        return undefined;
    const sign = zone.startsWith('-') ? -1 : 1;
    const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
    return (((days * 24 + Number(hour)) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
}


/***/ }),

/***/ 78884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TestBuilder)
/* harmony export */ });
const MOST_DETAILS = 500;
const LONGEST_MESSAGE = 300;
const LONGEST_DETAILS = 4000;
const COLOURS = /\u001b\[[\d;]*[A-Za-z]/gu;
class TestBuilder {
    cases = [];
    madeAtMs;
    commit;
    repeatsSilently = false;
    #details = 0;
    #report;
    constructor(report = 0) {
        this.#report = report;
    }
    get wantsDetails() {
        return this.#details < MOST_DETAILS;
    }
    add({ suite, name, outcome, tries = 1, durationMs = -1, file, line, failure, group = 0 }) {
        const told = outcome === 'passed' && tries === 1 ? undefined : this.#told(file, line, failure);
        this.cases.push({ suite, name, outcome, tries, durationMs, group, report: this.#report, ordinal: 1, told });
    }
    began(ms) {
        if (ms !== undefined && Number.isFinite(ms) && ms > 0)
            this.madeAtMs = Math.min(ms, this.madeAtMs ?? ms);
    }
    #told(file, line, failure) {
        const hasLine = line !== undefined && line > 0;
        const told = {
            ...(file === undefined || file === '' ? {} : { file }),
            ...(hasLine ? { line } : {}),
            ...this.#texts(failure),
        };
        return Object.keys(told).length === 0 ? undefined : told;
    }
    #texts(failure) {
        if (failure === undefined || failure.trim() === '' || !this.wantsDetails)
            return {};
        this.#details++;
        const text = failure
            .slice(0, 2 * LONGEST_DETAILS)
            .replace(COLOURS, '')
            .trim();
        const [first = ''] = text.split('\n', 1);
        return { message: first.slice(0, LONGEST_MESSAGE).trim(), details: text.slice(0, LONGEST_DETAILS) };
    }
}


/***/ })

};
