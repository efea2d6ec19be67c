export const id = 2927;
export const ids = [2927];
export const modules = {

/***/ 72927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ TEST_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/iso-time.js
var iso_time = __webpack_require__(98100);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/js/shared/formats/json-walker.js
var json_walker = __webpack_require__(21630);
;// CONCATENATED MODULE: ./build/js/shared/formats/tests/test-duration.js
function testDuration(told, unitMs) {
    if (told === undefined || told === null || told === '')
        return -1;
    const value = typeof told === 'string' ? Number(told.includes(',') ? told.replaceAll(',', '') : told) : told;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        return Number.NaN;
    const ms = value * unitMs;
    return ms > 31_536_000_000 ? Number.NaN : ms;
}

// EXTERNAL MODULE: ./build/js/shared/formats/tests/test-faults.js
var test_faults = __webpack_require__(64349);
;// CONCATENATED MODULE: ./build/js/shared/formats/tests/ctrf.js





const NAMES = ['results', 'tests', 'environment', 'timestamp'];
const [RESULTS, TESTS, ENVIRONMENT, TIMESTAMP] = NAMES.map((_, at) => at + 1);
const [TOP, IN_RESULTS, IN_TESTS] = [1, 2, 3];
const ctrf = {
    id: 'ctrf',
    title: 'CTRF JSON',
    faults: test_faults/* TEST_JSON_FAULTS */.kl,
    detect: (head) => /^\s*\{\s*"(?:reportFormat"\s*:\s*"CTRF"|results"\s*:\s*\{\s*"(?:tool|summary|tests|environment)"\s*:)/u.test(head),
    open: (builder) => new CtrfParser(builder),
};
class CtrfParser extends json_walker/* JsonWalker */.X {
    #builder;
    constructor(builder) {
        super(NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return TOP;
        if (tag === TOP && json.key === RESULTS)
            return IN_RESULTS;
        if (tag === IN_RESULTS && json.key === TESTS)
            return IN_TESTS;
        if (tag === IN_TESTS)
            this.#test((0,json_record/* jsonRecord */.eJ)(json));
        else if (tag === IN_RESULTS && json.key === ENVIRONMENT)
            this.#environment((0,json_record/* jsonRecord */.eJ)(json));
        else if (tag === TOP && json.key === TIMESTAMP && json.peek() === 34)
            this.#builder.began((0,iso_time/* isoTimeMs */.L)(json.string()));
        else
            json.skip();
        return 0;
    }
    undo() {
    }
    #environment({ commit }) {
        if (typeof commit === 'string' && commit !== '')
            this.#builder.commit = commit;
    }
    #test(test) {
        const { suite, status, message, trace } = test;
        const retries = (0,json_record/* asNumber */.i)(test['retries']) ?? 0;
        const isFlaky = test['flaky'] === true;
        this.#builder.add({
            suite: Array.isArray(suite) ? suite.map(json_record/* asText */.e1).join(' > ') : (0,json_record/* asText */.e1)(suite),
            name: (0,json_record/* asText */.e1)(test['name']),
            outcome: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped',
            tries: Math.max(1 + Math.max(0, Math.floor(retries)), isFlaky ? 2 : 1),
            durationMs: testDuration(test['duration'], 1),
            file: (0,json_record/* asText */.e1)(test['filePath']),
            line: (0,json_record/* asNumber */.i)(test['line']),
            failure: `${(0,json_record/* asText */.e1)(message)}\n${(0,json_record/* asText */.e1)(trace)}`,
            group: 0,
        });
        this.#builder.began(startMs((0,json_record/* asRecord */.qY)(test)));
    }
}
function startMs(test) {
    const start = (0,json_record/* asNumber */.i)(test['start']);
    return start === undefined || start < 1e11 ? undefined : start;
}

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/json-parser.js + 2 modules
var json_parser = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/js/shared/formats/tests/go-test.js






const LONGEST_OUTPUT = 4000;
const OUTCOMES = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const goTest = {
    id: 'go-test',
    title: 'go test -json',
    faults: test_faults/* TEST_JSON_FAULTS */.kl,
    detect: (head) => /^\s*\{\s*"(?:Time|Action|ImportPath)"\s*:/u.test(head) &&
        /"Action"\s*:\s*"(?:start|run|output|build-output|pass|fail|skip|build-fail)"/u.test(head),
    open: (builder) => new GoTestParser(builder),
};
class GoTestParser extends json_parser/* JsonParser */.S {
    #builder;
    #packages = new Map();
    #builds = new Map();
    #groups = 0;
    constructor(builder) {
        super([], 'many');
        this.#builder = builder;
    }
    consume(bytes, end, last) {
        const used = super.consume(bytes, end, last);
        const [open] = this.#packages.keys();
        if (last && open !== undefined)
            throw new fault/* FormatFault */._z('TRUNCATED', `the report ends before the tests of ${open} do`, end);
        return used;
    }
    unit() {
        this.#event((0,json_record/* jsonRecord */.eJ)(this.json));
        return false;
    }
    undo() {
    }
    #event(event) {
        const action = (0,json_record/* asText */.e1)(event['Action']);
        if (action === 'build-output') {
            const path = (0,json_record/* asText */.e1)(event['ImportPath']);
            this.#builds.set(path, added(this.#builds.get(path) ?? '', (0,json_record/* asText */.e1)(event['Output'])));
            return;
        }
        const name = (0,json_record/* asText */.e1)(event['Package']);
        if (name === '')
            return;
        let known = this.#packages.get(name);
        if (known === undefined) {
            known = { open: new Map(), failed: false, output: '', group: ++this.#groups };
            this.#packages.set(name, known);
            this.#builder.began((0,iso_time/* isoTimeMs */.L)((0,json_record/* asText */.e1)(event['Time'])));
        }
        const test = (0,json_record/* asText */.e1)(event['Test']);
        if (test === '')
            this.#ofPackage(name, known, action, event);
        else
            this.#ofTest(name, known, action, event, test);
    }
    #ofTest(name, known, action, event, test) {
        if (action === 'run')
            known.open.set(test, '');
        else if (action === 'output')
            known.open.set(test, added(known.open.get(test) ?? '', (0,json_record/* asText */.e1)(event['Output'])));
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        const output = known.open.get(test) ?? '';
        known.open.delete(test);
        if (action === 'fail')
            known.failed = true;
        this.#add(name, test, action, output, known.group, testDuration(event['Elapsed'], 1000));
    }
    #ofPackage(name, known, action, event) {
        if (action === 'output')
            known.output = added(known.output, (0,json_record/* asText */.e1)(event['Output']));
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        this.#packages.delete(name);
        for (const [test, output] of known.open)
            this.#add(name, test, 'fail', output, known.group, -1);
        const isAlone = action === 'fail' && !known.failed && known.open.size === 0;
        if (!isAlone)
            return;
        const build = this.#builds.get((0,json_record/* asText */.e1)(event['FailedBuild'])) ?? '';
        this.#add(name, '(outside of its tests)', 'fail', build === '' ? known.output : build, known.group, -1);
    }
    #add(suite, name, action, output, group, durationMs) {
        const lines = output.split('\n').filter((line) => !/^(?:=== |\s*--- |FAIL|# )/u.test(line));
        this.#builder.add({
            suite,
            name,
            outcome: OUTCOMES[action],
            durationMs,
            ...(action === 'fail' ? { failure: lines.join('\n') } : {}),
            group,
        });
    }
}
function added(text, more) {
    return text.length > LONGEST_OUTPUT ? text : text + more;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/jest.js




const jest_NAMES = ['testResults', 'startTime'];
const [jest_RESULTS, START] = jest_NAMES.map((_, at) => at + 1);
const [jest_TOP, jest_IN_RESULTS] = [1, 2];
const jest = {
    id: 'jest',
    title: 'Jest or Vitest JSON',
    faults: test_faults/* TEST_JSON_FAULTS */.kl,
    detect: (head) => /^\s*\{\s*"num(?:FailedTestSuites|TotalTestSuites|FailedTests|PassedTests)"\s*:/u.test(head),
    open: (builder) => new JestParser(builder),
};
class JestParser extends json_walker/* JsonWalker */.X {
    #builder;
    #files = 0;
    constructor(builder) {
        super(jest_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return jest_TOP;
        if (tag === jest_IN_RESULTS)
            this.#file((0,json_record/* jsonRecord */.eJ)(json));
        else if (json.key === jest_RESULTS)
            return jest_IN_RESULTS;
        else if (json.key === START)
            this.#builder.began(json.integerOrSkip());
        else
            json.skip();
        return 0;
    }
    undo() {
    }
    #file(file) {
        const path = (0,json_record/* asText */.e1)(file['name']);
        const group = ++this.#files;
        const tests = (0,json_record/* asList */.DD)(file['assertionResults']).map(json_record/* asRecord */.qY);
        for (const test of tests)
            this.#test(test, path, group);
        const hasFailure = tests.some(({ status }) => status === 'failed');
        if (file['status'] !== 'failed' || hasFailure)
            return;
        this.#builder.add({
            suite: '',
            name: `${path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)} (outside of its tests)`,
            outcome: 'failed',
            file: path,
            failure: (0,json_record/* asText */.e1)(file['message']),
            group,
        });
    }
    #test(test, path, group) {
        const { status } = test;
        const failures = (0,json_record/* asList */.DD)(test['failureMessages']).map(json_record/* asText */.e1);
        const outcome = status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped';
        const told = (0,json_record/* asNumber */.i)(test['invocations']);
        this.#builder.add({
            suite: (0,json_record/* asList */.DD)(test['ancestorTitles']).map(json_record/* asText */.e1).join(' > '),
            name: (0,json_record/* asText */.e1)(test['title']),
            outcome,
            tries: told ?? (outcome === 'passed' ? 1 + failures.length : Math.max(1, failures.length)),
            durationMs: testDuration(test['duration'], 1),
            file: path,
            line: (0,json_record/* asNumber */.i)((0,json_record/* asRecord */.qY)(test['location'])['line']),
            failure: failures.join('\n'),
            group,
        });
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/xml-parser.js + 5 modules
var xml_parser = __webpack_require__(69363);
// EXTERNAL MODULE: ./build/js/shared/formats/xml-root.js
var xml_root = __webpack_require__(91361);
;// CONCATENATED MODULE: ./build/js/shared/formats/tests/junit.js






const ELEMENTS = ['testsuite', 'testcase', 'failure', 'error', 'skipped', 'property', 'system-out', 'system-err'];
const TRIES = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'];
const ATTRIBUTES = ['name', 'classname', 'time', 'file', 'line', 'message', 'status', 'result', 'timestamp', 'value'];
const COUNTS = ['failures', 'errors'];
const junit_NAMES = [...ELEMENTS, ...TRIES, ...ATTRIBUTES, ...COUNTS];
const id = (name) => junit_NAMES.indexOf(name) + 1;
const SUITE = id('testsuite');
const CASE = id('testcase');
const FAILURE = id('failure');
const ERROR = id('error');
const SKIPPED = id('skipped');
const PROPERTY = id('property');
const FIRST_TRY = id('flakyFailure');
const LAST_TRY = id('rerunError');
const FLAKY = new Set([id('flakyFailure'), id('flakyError')]);
const NAME = id('name');
const CLASS = id('classname');
const TIME = id('time');
const MESSAGE = id('message');
const FILE = id('file');
const LINE = id('line');
const STATUS = id('status');
const RESULT = id('result');
const junit_TIMESTAMP = id('timestamp');
const COMMIT_PROPERTY = /^(?:git\.commit(?:\.id)?|git\.sha|commit|revision|ci\.commit)$/iu;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const NOT_RUN = new Set(['skipped', 'disabled', 'notrun', 'ignored', 'suppressed']);
const junit = {
    id: 'junit',
    title: 'JUnit XML',
    faults: test_faults/* TEST_XML_FAULTS */.pk,
    detect: (head) => ['testsuites', 'testsuite'].includes((0,xml_root/* xmlRoot */.w)(head)?.name ?? ''),
    open: (builder) => new xml_parser/* XmlParser */.L(junit_NAMES, new JunitHandler(builder)),
};
class JunitHandler {
    #builder;
    #suites = [];
    #groups = 0;
    #isOpen = false;
    #classBytes = Buffer.alloc(0);
    #className = '';
    #suite = '';
    #name = '';
    #durationMs = -1;
    #file;
    #line = 0;
    #failed = false;
    #skipped = false;
    #flaky = 0;
    #reruns = 0;
    #failure = '';
    #collects = false;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === CASE)
            this.#beginCase(xml);
        else if (tag === SUITE)
            this.#beginSuite(xml);
        else if (tag === FAILURE || tag === ERROR)
            this.#failing(xml);
        else if (tag === SKIPPED)
            this.#skipped = true;
        else if (tag >= FIRST_TRY && tag <= LAST_TRY)
            this.#tried(tag, xml);
        else if (tag === PROPERTY && !this.#isOpen)
            this.#property(xml);
    }
    close(tag, xml) {
        if (tag === CASE)
            this.#endCase();
        else if (tag === SUITE)
            this.#endSuite();
        else if (this.#collects && (tag === FAILURE || tag === ERROR || (tag >= FIRST_TRY && tag <= LAST_TRY))) {
            this.#failure = `${this.#failure}\n${xml.content}`;
            this.#collects = false;
        }
    }
    #beginSuite(xml) {
        const name = xml.text(NAME) ?? '';
        this.#builder.began((0,iso_time/* isoTimeMs */.L)(xml.text(junit_TIMESTAMP)));
        if (name === 'pytest')
            this.#builder.repeatsSilently = true;
        const declared = count(xml.text(id('failures'))) + count(xml.text(id('errors')));
        this.#suites.push({ name, group: ++this.#groups, declared, failed: 0, retried: false });
    }
    #beginCase(xml) {
        if (this.#isOpen)
            throw new fault/* FormatFault */._z('SYNTAX', 'a test case stands inside another one', xml.offset);
        const name = xml.text(NAME);
        if (name === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', 'a test case has no name', xml.offset);
        this.#isOpen = true;
        this.#name = name;
        this.#suite = this.#classOf(xml);
        this.#durationMs = durationOf(xml);
        this.#file = xml.has(FILE) ? xml.text(FILE) : undefined;
        this.#line = this.#file === undefined ? 0 : this.#lineOf(xml);
        this.#failed = false;
        this.#skipped = this.#isNotRun(xml);
        this.#flaky = 0;
        this.#reruns = 0;
        this.#failure = '';
    }
    #lineOf(xml) {
        const line = Number(xml.text(LINE) ?? 0);
        return this.#builder.repeatsSilently && xml.has(LINE) ? line + 1 : line;
    }
    #suitePath() {
        return this.#suites
            .map(({ name }) => name)
            .filter((name) => name !== '')
            .join(' > ');
    }
    #classOf(xml) {
        const from = xml.valueStart(CLASS);
        const to = from < 0 ? from : xml.valueEnd(CLASS);
        if (from === to)
            return this.#suitePath();
        const bytes = xml.bytes.subarray(from, to);
        if (bytes.equals(this.#classBytes))
            return this.#className;
        this.#classBytes = Buffer.from(bytes);
        this.#className = xml.text(CLASS) ?? '';
        return this.#className;
    }
    #isNotRun(xml) {
        if (!xml.has(STATUS) && !xml.has(RESULT))
            return false;
        const told = [xml.text(STATUS), xml.text(RESULT)];
        return told.some((word) => word !== undefined && NOT_RUN.has(word.toLowerCase()));
    }
    #failing(xml) {
        if (this.#isOpen) {
            this.#failed = true;
            this.#describe(xml);
            return;
        }
        const suite = this.#suites.at(-1);
        if (suite === undefined)
            return;
        suite.failed++;
        this.#builder.add({
            suite: this.#suitePath(),
            name: '(outside of its tests)',
            outcome: 'failed',
            failure: xml.text(MESSAGE),
            group: suite.group,
        });
    }
    #tried(tag, xml) {
        if (!this.#isOpen)
            return;
        if (FLAKY.has(tag))
            this.#flaky++;
        else
            this.#reruns++;
        if (this.#failure === '')
            this.#describe(xml);
    }
    #describe(xml) {
        if (!this.#builder.wantsDetails)
            return;
        this.#failure = xml.text(MESSAGE) ?? '';
        if (xml.closesItself)
            return;
        this.#collects = true;
        xml.wantText();
    }
    #endCase() {
        this.#isOpen = false;
        const suite = this.#suites.at(-1);
        const outcome = this.#failed ? 'failed' : this.#skipped ? 'skipped' : 'passed';
        if (suite !== undefined) {
            if (this.#failed)
                suite.failed++;
            if (this.#flaky + this.#reruns > 0)
                suite.retried = true;
        }
        this.#builder.add({
            suite: this.#suite,
            name: this.#name,
            outcome,
            tries: 1 + this.#flaky + this.#reruns,
            durationMs: this.#durationMs,
            file: this.#file,
            line: this.#line,
            failure: this.#failure === '' ? undefined : this.#failure,
            group: suite?.group ?? 0,
        });
    }
    #endSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        const parent = this.#suites.at(-1);
        if (suite.declared > 0 && suite.failed === 0 && !suite.retried) {
            this.#suites.push(suite);
            this.#builder.add({
                suite: this.#suitePath(),
                name: '(outside of its tests)',
                outcome: 'failed',
                failure: `the suite counts ${suite.declared} failures and errors, and shows none`,
                group: suite.group,
            });
            this.#suites.pop();
            suite.failed++;
        }
        if (parent === undefined)
            return;
        parent.failed += suite.failed;
        parent.retried ||= suite.retried;
    }
    #property(xml) {
        if (COMMIT_PROPERTY.test(xml.text(NAME) ?? ''))
            this.#builder.commit = xml.text(id('value'));
    }
}
function durationOf(xml) {
    const from = xml.valueStart(TIME);
    if (from < 0)
        return -1;
    const to = xml.valueEnd(TIME);
    let digits = 0;
    let scale = 0;
    for (let p = from; p < to; p++) {
        const c = xml.bytes[p];
        if (c === DOT && scale === 0)
            scale = 1;
        else if (c >= ZERO && c <= NINE) {
            digits = digits * 10 + c - ZERO;
            scale *= 10;
        }
        else
            return testDuration(xml.text(TIME), 1000);
    }
    return to - from > 10 || from === to ? testDuration(xml.text(TIME), 1000) : (digits / Math.max(1, scale)) * 1000;
}
function count(text) {
    const value = Number(text ?? 0);
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/libtest.js





const NEXTEST = /^(.*)\$(.*?)(?:#(\d{1,4}))?$/su;
const libtest = {
    id: 'libtest',
    title: 'libtest JSON (cargo test, nextest)',
    faults: test_faults/* TEST_JSON_FAULTS */.kl,
    detect: (head) => /^\s*\{[^{}]{0,200}"type"\s*:\s*"(?:suite|test)"/u.test(head) &&
        /"event"\s*:\s*"(?:started|discovered|ok|failed|ignored)"/u.test(head),
    open: (builder) => new LibtestParser(builder),
};
class LibtestParser extends json_parser/* JsonParser */.S {
    #builder;
    #started = new Set();
    #suites = 0;
    #group = 0;
    constructor(builder) {
        super([], 'many');
        this.#builder = builder;
    }
    consume(bytes, end, last) {
        const used = super.consume(bytes, end, last);
        if (!last)
            return used;
        if (this.#suites > 0)
            throw new fault/* FormatFault */._z('TRUNCATED', 'the report ends before its suite does', end);
        this.#failStarted({}, () => true);
        return used;
    }
    unit() {
        this.#event((0,json_record/* jsonRecord */.eJ)(this.json));
        return false;
    }
    undo() {
    }
    #event(event) {
        const kind = (0,json_record/* asText */.e1)(event['event']);
        if (event['type'] === 'suite')
            this.#suite(kind, event);
        else if (event['type'] === 'test')
            this.#test((0,json_record/* asText */.e1)(event['name']), kind, event);
    }
    #suite(kind, event) {
        if (kind === 'started') {
            this.#suites++;
            this.#group++;
        }
        else if (kind === 'ok' || kind === 'failed') {
            this.#suites = Math.max(0, this.#suites - 1);
            if (this.#suites > 0)
                return;
            this.#failStarted(event, (name) => !NEXTEST.test(name));
        }
    }
    #failStarted(event, which) {
        for (const name of [...this.#started].filter(which)) {
            this.#add(name, 'failed', event, 'it began and did not end');
            this.#started.delete(name);
        }
    }
    #test(name, kind, event) {
        if (kind === 'started')
            this.#started.add(name);
        else if (kind === 'ok' || kind === 'failed' || kind === 'timeout' || kind === 'ignored') {
            if (kind === 'timeout')
                return;
            this.#started.delete(name);
            this.#started.delete(name.replace(/#\d{1,4}$/u, ''));
            const outcome = kind === 'ok' ? 'passed' : kind === 'failed' ? 'failed' : 'skipped';
            this.#add(name, outcome, event, ['message', 'reason', 'stdout'].map((key) => (0,json_record/* asText */.e1)(event[key])).join('\n'));
        }
    }
    #add(told, outcome, event, failure) {
        const [, suite = '', name = told, tries = 1] = NEXTEST.exec(told) ?? [];
        this.#builder.add({
            suite,
            name,
            outcome,
            tries: Math.max(1, Number(tries)),
            durationMs: testDuration(event['exec_time'], 1000),
            ...(outcome === 'failed' ? { failure } : {}),
            group: this.#group,
        });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/mocha.js





const mocha_NAMES = ['stats', 'passes', 'failures', 'pending'];
const [STATS, PASSES, FAILURES, PENDING] = mocha_NAMES.map((_, at) => at + 1);
const mocha_TOP = 1;
const mocha_OUTCOMES = { [PASSES]: 'passed', [FAILURES]: 'failed', [PENDING]: 'skipped' };
const mocha = {
    id: 'mocha',
    title: 'Mocha JSON',
    faults: test_faults/* TEST_JSON_FAULTS */.kl,
    detect: (head) => /^\s*\{\s*"stats"\s*:\s*\{\s*"suites"\s*:/u.test(head),
    open: (builder) => new MochaParser(builder),
};
class MochaParser extends json_walker/* JsonWalker */.X {
    #builder;
    constructor(builder) {
        super(mocha_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return mocha_TOP;
        if (tag > mocha_TOP)
            this.#test((0,json_record/* jsonRecord */.eJ)(json), tag - 1);
        else if (json.key === STATS)
            this.#builder.began((0,iso_time/* isoTimeMs */.L)((0,json_record/* asText */.e1)((0,json_record/* jsonRecord */.eJ)(json)['start'])));
        else if (json.key > STATS)
            return json.key + 1;
        else
            json.skip();
        return 0;
    }
    undo() {
    }
    #test(test, list) {
        const title = (0,json_record/* asText */.e1)(test['title']);
        const whole = (0,json_record/* asText */.e1)(test['fullTitle']);
        const { stack, message } = (0,json_record/* asRecord */.qY)(test['err']);
        this.#builder.add({
            suite: whole.endsWith(title) ? whole.slice(0, whole.length - title.length).trim() : '',
            name: title,
            outcome: mocha_OUTCOMES[list] ?? 'failed',
            tries: 1 + Math.max(0, (0,json_record/* asNumber */.i)(test['currentRetry']) ?? 0),
            durationMs: testDuration(test['duration'], 1),
            file: (0,json_record/* asText */.e1)(test['file']),
            failure: `${(0,json_record/* asText */.e1)(message)}\n${(0,json_record/* asText */.e1)(stack)}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/nunit2.js




const nunit2_NAMES = [
    ...['test-case', 'message', 'stack-trace', 'test-suite'],
    ...['name', 'executed', 'success', 'result', 'time', 'type'],
];
const nunit2_id = (name) => nunit2_NAMES.indexOf(name) + 1;
const [nunit2_CASE, nunit2_MESSAGE, STACK, nunit2_SUITE] = [1, 2, 3, 4];
const NAMED = new Set(['Namespace', 'SetUpFixture', 'TestFixture']);
const nunit2 = {
    id: 'nunit2',
    title: 'NUnit 2 XML',
    faults: test_faults/* TEST_XML_FAULTS */.pk,
    detect: (head) => (0,xml_root/* xmlRoot */.w)(head)?.name === 'test-results',
    open: (builder) => new xml_parser/* XmlParser */.L(nunit2_NAMES, new Nunit2Handler(builder)),
};
class Nunit2Handler {
    #builder;
    #case;
    #suites = [];
    #failure = '';
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === nunit2_CASE) {
            this.#failure = '';
            this.#case = {
                name: xml.text(nunit2_id('name')) ?? '',
                outcome: outcomeOf(xml),
                durationMs: testDuration(xml.text(nunit2_id('time')), 1000),
            };
        }
        else if (tag === nunit2_SUITE)
            this.#beginSuite(xml);
        else if ((tag === nunit2_MESSAGE || tag === STACK) && this.#builder.wantsDetails)
            xml.wantText();
    }
    close(tag, xml) {
        if (tag === nunit2_SUITE)
            this.#endSuite();
        if (this.#case === undefined)
            return;
        if (tag === nunit2_MESSAGE || tag === STACK) {
            if (this.#builder.wantsDetails)
                this.#failure += `${xml.content}\n`;
            return;
        }
        if (tag !== nunit2_CASE)
            return;
        const { name: whole, outcome, durationMs } = this.#case;
        this.#case = undefined;
        if (outcome === 'failed')
            for (const suite of this.#suites)
                suite.failed = true;
        const dot = whole.replace(/\(.*$/su, '').lastIndexOf('.');
        this.#builder.add({
            suite: dot < 0 ? '' : whole.slice(0, dot),
            name: whole.slice(dot + 1),
            outcome,
            durationMs,
            failure: this.#failure,
        });
    }
    #beginSuite(xml) {
        this.#suites.push({
            name: (xml.text(nunit2_id('name')) ?? '').replace(/^.*[\\/]/su, ''),
            type: this.#suites.length === 0 ? '' : (xml.text(nunit2_id('type')) ?? ''),
            hasFailed: outcomeOf(xml) === 'failed',
            failed: false,
        });
    }
    #endSuite() {
        const suite = this.#suites.pop();
        if (suite?.hasFailed !== true || suite.failed)
            return;
        const outer = this.#suites.filter(({ type }) => NAMED.has(type));
        for (const one of this.#suites)
            one.failed = true;
        this.#builder.add({
            suite: [...outer, suite].map(({ name }) => name).join('.'),
            name: '(outside of its tests)',
            outcome: 'failed',
            failure: 'it failed in its clean-up',
        });
    }
}
function outcomeOf(xml) {
    const result = xml.text(nunit2_id('result'));
    if (result === 'NotRunnable')
        return 'failed';
    if (xml.text(nunit2_id('executed')) === 'False')
        return 'skipped';
    if (result === undefined)
        return xml.text(nunit2_id('success')) === 'True' ? 'passed' : 'failed';
    if (result === 'Success')
        return 'passed';
    return ['Failure', 'Error', 'Cancelled'].includes(result) ? 'failed' : 'skipped';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/nunit3.js





const nunit3_ELEMENTS = ['test-run', 'test-suite', 'test-case', 'message', 'stack-trace'];
const nunit3_ATTRIBUTES = ['name', 'fullname', 'classname', 'result', 'duration', 'start-time', 'site'];
const nunit3_NAMES = [...nunit3_ELEMENTS, ...nunit3_ATTRIBUTES];
const nunit3_id = (name) => nunit3_NAMES.indexOf(name) + 1;
const [RUN, nunit3_SUITE, nunit3_CASE, nunit3_MESSAGE, nunit3_STACK] = [1, 2, 3, 4, 5];
const nunit3 = {
    id: 'nunit3',
    title: 'NUnit 3 XML',
    faults: test_faults/* TEST_XML_FAULTS */.pk,
    detect: (head) => (0,xml_root/* xmlRoot */.w)(head)?.name === 'test-run',
    open: (builder) => new xml_parser/* XmlParser */.L(nunit3_NAMES, new Nunit3Handler(builder)),
};
class Nunit3Handler {
    #builder;
    #suites = [];
    #case;
    #failure = '';
    #groups = 0;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === RUN)
            this.#builder.began((0,iso_time/* isoTimeMs */.L)(xml.text(nunit3_id('start-time'))));
        else if (tag === nunit3_SUITE) {
            this.#groups++;
            const failsAlone = xml.text(nunit3_id('result')) === 'Failed' && !['Child', 'Parent'].includes(xml.text(nunit3_id('site')) ?? 'Child');
            this.#suites.push({ name: xml.text(nunit3_id('fullname')) ?? xml.text(nunit3_id('name')) ?? '', failsAlone, failed: false });
            this.#failure = '';
        }
        else if (tag === nunit3_CASE) {
            this.#failure = '';
            this.#case = {
                suite: xml.text(nunit3_id('classname')) ?? this.#suites.at(-1)?.name ?? '',
                name: xml.text(nunit3_id('name')) ?? xml.text(nunit3_id('fullname')) ?? '',
                result: xml.text(nunit3_id('result')) ?? '',
                durationMs: testDuration(xml.text(nunit3_id('duration')), 1000),
            };
        }
        else if ((tag === nunit3_MESSAGE || tag === nunit3_STACK) && this.#builder.wantsDetails)
            xml.wantText();
    }
    close(tag, xml) {
        if (tag === nunit3_MESSAGE || tag === nunit3_STACK) {
            if (this.#builder.wantsDetails)
                this.#failure += `${xml.content}\n`;
        }
        else if (tag === nunit3_CASE)
            this.#endCase();
        else if (tag === nunit3_SUITE)
            this.#endSuite();
    }
    #endCase() {
        if (this.#case === undefined)
            return;
        const { suite, name, result, durationMs } = this.#case;
        this.#case = undefined;
        const outcome = result === 'Passed' || result === 'Warning' ? 'passed' : result === 'Failed' ? 'failed' : 'skipped';
        if (outcome === 'failed')
            for (const one of this.#suites)
                one.failed = true;
        this.#builder.add({ suite, name, outcome, durationMs, failure: this.#failure, group: this.#groups });
        this.#failure = '';
    }
    #endSuite() {
        const suite = this.#suites.pop();
        if (suite?.failsAlone !== true || suite.failed)
            return;
        for (const one of this.#suites)
            one.failed = true;
        this.#builder.add({
            suite: suite.name,
            name: '(outside of its tests)',
            outcome: 'failed',
            failure: this.#failure,
            group: this.#groups,
        });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/playwright.js





const playwright_NAMES = ['suites', 'specs', 'title', 'errors'];
const [SUITES, SPECS, TITLE, ERRORS] = playwright_NAMES.map((_, at) => at + 1);
const [playwright_TOP, IN_SUITES, IN_SUITE, IN_SPECS, IN_ERRORS] = [1, 2, 3, 4, 5];
const playwright = {
    id: 'playwright',
    title: 'Playwright JSON',
    faults: test_faults/* TEST_JSON_FAULTS */.kl,
    detect: (head) => /^\s*\{\s*"config"\s*:\s*\{/u.test(head) && /"(?:rootDir|projects|configFile)"\s*:/u.test(head),
    open: (builder) => new PlaywrightParser(builder),
};
class PlaywrightParser extends json_walker/* JsonWalker */.X {
    #builder;
    #titles = [];
    constructor(builder) {
        super(playwright_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return playwright_TOP;
        if (tag === IN_SUITES) {
            this.#titles.push('');
            return IN_SUITE;
        }
        if ((tag === playwright_TOP || tag === IN_SUITE) && json.key === SUITES)
            return IN_SUITES;
        if (tag === IN_SUITE && json.key === SPECS)
            return IN_SPECS;
        if (tag === playwright_TOP && json.key === ERRORS)
            return IN_ERRORS;
        if (tag === IN_SPECS)
            this.#spec((0,json_record/* jsonRecord */.eJ)(json));
        else if (tag === IN_ERRORS)
            this.#error((0,json_record/* jsonRecord */.eJ)(json));
        else if (tag === IN_SUITE && json.key === TITLE)
            this.#titles[this.#titles.length - 1] = json.string();
        else
            json.skip();
        return 0;
    }
    undo() {
    }
    leave(tag) {
        if (tag === IN_SUITE)
            this.#titles.pop();
    }
    #error(error) {
        const place = (0,json_record/* asRecord */.qY)(error['location']);
        this.#builder.add({
            suite: '',
            name: '(outside of its tests)',
            outcome: 'failed',
            file: (0,json_record/* asText */.e1)(place['file']),
            line: (0,json_record/* asNumber */.i)(place['line']),
            failure: (0,json_record/* asText */.e1)(error['message']),
        });
    }
    #spec(spec) {
        for (const test of (0,json_record/* asList */.DD)(spec['tests']).map(json_record/* asRecord */.qY)) {
            const results = (0,json_record/* asList */.DD)(test['results']).map(json_record/* asRecord */.qY);
            const status = (0,json_record/* asText */.e1)(test['status']);
            const project = (0,json_record/* asText */.e1)(test['projectName']);
            const times = results.map((result) => testDuration(result['duration'], 1));
            for (const result of results)
                this.#builder.began((0,iso_time/* isoTimeMs */.L)((0,json_record/* asText */.e1)(result['startTime'])));
            this.#builder.add({
                suite: [project === '' ? '' : `[${project}]`, ...this.#titles].filter((title) => title !== '').join(' > '),
                name: (0,json_record/* asText */.e1)(spec['title']),
                outcome: status === 'skipped' ? 'skipped' : status === 'expected' || status === 'flaky' ? 'passed' : 'failed',
                tries: Math.max(1, results.length, status === 'flaky' ? 2 : 1),
                durationMs: times.length === 0 ? -1 : times.reduce((sum, time) => sum + Math.max(0, time), 0),
                file: (0,json_record/* asText */.e1)(spec['file']),
                line: (0,json_record/* asNumber */.i)(spec['line']),
                failure: results.flatMap(failuresOf).join('\n'),
            });
        }
    }
}
function failuresOf(result) {
    const { message, stack } = (0,json_record/* asRecord */.qY)(result['error']);
    return [(0,json_record/* asText */.e1)(message), (0,json_record/* asText */.e1)(stack)].filter((text) => text !== '');
}

// EXTERNAL MODULE: ./build/js/shared/formats/line-parser.js
var line_parser = __webpack_require__(29683);
;// CONCATENATED MODULE: ./build/js/shared/formats/tests/tap.js



const POINT = /^(not ok|ok)\b(?:\s+(\d{1,9}))?(?:\s+-)?(?:\s+(.*))?$/u;
const PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/u;
const DIRECTIVE = /(?:^|\s)#\s*(skip(?:ped|s)?|todo|time=)(?![A-Za-z])(.*)$/iu;
const DEEPEST = 64;
const LONGEST_FAILURE = 4000;
const tap = {
    id: 'tap',
    title: 'TAP 13 or 14',
    faults: ['SYNTAX'],
    detect: (head) => /^(?:\s*#[^\n]*\n)*(?:TAP version 1[34]\b|1\.\.\d+\s*(?:#[^\n]*)?\r?\n|(?:not )?ok\b[^\n]*\r?\n)/u.test(head),
    open: (builder) => {
        const tap = new Tap(builder);
        return new line_parser/* LineParser */.W((line, offset) => tap.line(line, offset), (end) => tap.finish(end));
    },
};
class Tap {
    #builder;
    #levels = [level(0, '')];
    #names = new Map();
    #pending;
    #yaml = -1;
    #groups = 0;
    constructor(builder) {
        this.#builder = builder;
    }
    line(text, offset) {
        const indent = text.length - text.trimStart().length;
        const line = text.trim();
        if (this.#yaml >= 0) {
            this.#diagnostic(line, indent);
            return;
        }
        if (line === '---' && this.#pending !== undefined)
            this.#yaml = indent;
        else if (line.startsWith('# Subtest'))
            this.#names.set(indent, line.replace(/^# Subtest:?\s*/u, ''));
        else if (/^Bail out!/u.test(line))
            this.#bail(line);
        else if (PLAN.test(line))
            this.#plan(line, indent, offset);
        else if (POINT.test(line))
            this.#point(line, indent, offset);
        else if (this.#pending?.outcome === 'failed' && this.#pending.failure.length < LONGEST_FAILURE)
            this.#pending.failure += `${line.replace(/^# ?/u, '')}\n`;
    }
    #diagnostic(line, indent) {
        const point = this.#pending;
        if (line === '...' && indent <= this.#yaml) {
            this.#yaml = -1;
            return;
        }
        if (point === undefined)
            return;
        const [, key = '', value = ''] = /^(duration_ms|location|error|message|stack):\s*(.*)$/u.exec(line) ?? [];
        if (key === 'duration_ms')
            point.durationMs = testDuration(unquoted(value), 1);
        else if (key === 'location') {
            const [, file = '', at] = /^(.*?):(\d{1,9})(?::\d+)?$/u.exec(unquoted(value)) ?? [];
            if (at !== undefined)
                point.line = { file, line: Number(at) };
        }
        else if (point.failure.length < LONGEST_FAILURE)
            point.failure += `${key === '' ? line : unquoted(value).replace(/^\|-?$/u, '')}\n`;
    }
    #plan(line, indent, offset) {
        const [, count, directive = ''] = PLAN.exec(line) ?? [];
        const own = this.#at(indent, offset);
        if (own.planned >= 0)
            throw new fault/* FormatFault */._z('SYNTAX', 'a second plan stands where there was one', offset);
        own.planned = Number(count);
        own.skipsAll = own.planned === 0 && /^skip/iu.test(directive);
    }
    #point(line, indent, offset) {
        const inner = this.#levels.at(-1);
        const closes = inner.indent > indent ? this.#close(indent, offset) : undefined;
        const own = this.#at(indent, offset);
        this.#settle();
        own.points++;
        const [, word, , rest = ''] = POINT.exec(line) ?? [];
        const directive = DIRECTIVE.exec(rest);
        const kind = directive?.[1]?.toLowerCase();
        const name = unescaped((directive === null ? rest : rest.slice(0, directive.index)).replace(/\s*\{$/u, '').trim());
        const isSkipped = kind?.startsWith('skip') === true || kind === 'todo' || closes?.skipsAll === true;
        const outcome = isSkipped ? 'skipped' : word === 'ok' ? 'passed' : 'failed';
        if (outcome === 'failed')
            own.failed++;
        this.#names.delete(indent);
        if (closes !== undefined && closes.points > 0 && (outcome !== 'failed' || closes.failed > 0))
            return;
        this.#pending = {
            name: name === '' ? `test ${own.points}` : name,
            outcome,
            suite: this.#levels
                .slice(1)
                .map((one) => one.name)
                .join(' > '),
            group: this.#groups,
            durationMs: kind === 'time=' ? testDuration((directive?.[2] ?? '').replace(/ms.*$/u, ''), 1) : -1,
            failure: '',
            line: undefined,
        };
    }
    #at(indent, offset) {
        let own = this.#levels.at(-1);
        while (own.indent > indent) {
            this.#close(indent, offset);
            own = this.#levels.at(-1);
        }
        if (own.indent === indent)
            return own;
        if (this.#levels.length === DEEPEST)
            throw new fault/* FormatFault */._z('SYNTAX', `subtests are more than ${DEEPEST} deep`, offset);
        this.#settle();
        const name = this.#names.get(own.indent) ?? this.#names.get(indent) ?? '';
        this.#groups++;
        own = level(indent, unescaped(name));
        this.#levels.push(own);
        return own;
    }
    #close(indent, offset) {
        this.#settle();
        let closed;
        while (this.#levels.length > 1 && this.#levels.at(-1).indent > indent) {
            closed = this.#levels.pop();
            checkPlan(closed, offset);
        }
        return closed;
    }
    #settle() {
        const point = this.#pending;
        this.#pending = undefined;
        this.#yaml = -1;
        if (point === undefined)
            return;
        this.#builder.add({
            suite: point.suite,
            name: point.name,
            outcome: point.outcome,
            durationMs: point.durationMs,
            file: point.line?.file,
            line: point.line?.line,
            ...(point.outcome === 'failed' ? { failure: point.failure } : {}),
            group: point.group,
        });
    }
    #bail(line) {
        this.#settle();
        this.#builder.add({ suite: '', name: '(outside of its tests)', outcome: 'failed', failure: line });
        for (const one of this.#levels)
            one.planned = one.points;
    }
    finish(offset) {
        this.#close(0, offset);
        this.#settle();
        checkPlan(this.#levels[0], offset);
    }
}
function level(indent, name) {
    return { indent, name, points: 0, planned: -1, failed: 0, skipsAll: false };
}
function checkPlan({ points, planned }, offset) {
    if (planned < 0)
        throw new fault/* FormatFault */._z('TRUNCATED', 'the report ends without a plan (1..N)', offset);
    if (points < planned)
        throw new fault/* FormatFault */._z('TRUNCATED', `the report ends after ${points} of ${planned} planned tests`, offset);
    if (points > planned)
        throw new fault/* FormatFault */._z('SYNTAX', `${points} tests were run, and ${planned} were planned`, offset);
}
function unquoted(value) {
    return value.replace(/^(['"])(.*)\1$/su, '$2');
}
function unescaped(name) {
    return name.replace(/\\([#\\])/gu, '$1');
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/trx.js





const trx_ELEMENTS = [
    'UnitTestResult',
    'UnitTest',
    'TestMethod',
    'Message',
    'StackTrace',
    'Times',
    'TestRun',
    'ResultSummary',
    'RunInfo',
    'Text',
];
const trx_ATTRIBUTES = ['testId', 'testName', 'outcome', 'duration', 'id', 'className', 'start', 'resultType'];
const trx_NAMES = [...trx_ELEMENTS, ...trx_ATTRIBUTES];
const trx_id = (name) => trx_NAMES.indexOf(name) + 1;
const [trx_RESULT, TEST, METHOD, trx_MESSAGE, trx_STACK, TIMES, trx_RUN, SUMMARY, INFO, TEXT] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const FAILED = new Set([
    'Failed',
    'Error',
    'Timeout',
    'Aborted',
    'Disconnected',
    'InProgress',
    'PassedButRunAborted',
]);
const trx_SKIPPED = new Set(['NotExecuted', 'NotRunnable', 'Inconclusive', 'Pending', 'Warning']);
const trx = {
    id: 'trx',
    title: 'Visual Studio TRX',
    faults: test_faults/* TEST_XML_FAULTS */.pk,
    detect: (head) => (0,xml_root/* xmlRoot */.w)(head)?.name === 'TestRun',
    open: (builder) => new xml_parser/* XmlParser */.L(trx_NAMES, new TrxHandler(builder)),
};
class TrxHandler {
    #builder;
    #open = [];
    #results = [];
    #classes = new Map();
    #testId = '';
    #summary = '';
    #info = '';
    #isInfo = false;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === trx_RESULT)
            this.#begin(xml);
        else if (tag === TEST)
            this.#testId = xml.text(trx_id('id')) ?? '';
        else if (tag === METHOD)
            this.#classes.set(this.#testId, (xml.text(trx_id('className')) ?? '').replace(/,.*$/su, ''));
        else if (tag === TIMES)
            this.#builder.began((0,iso_time/* isoTimeMs */.L)(xml.text(trx_id('start'))));
        else if (tag === SUMMARY)
            this.#summary = xml.text(trx_id('outcome')) ?? '';
        else if (tag === INFO)
            this.#isInfo = xml.text(trx_id('outcome')) === 'Error';
        else if (tag === TEXT && this.#isInfo)
            xml.wantText();
        else if ((tag === trx_MESSAGE || tag === trx_STACK) && this.#open.length > 0 && this.#builder.wantsDetails)
            xml.wantText();
    }
    close(tag, xml) {
        if (tag === trx_MESSAGE || tag === trx_STACK) {
            const result = this.#open.at(-1);
            if (result !== undefined && this.#builder.wantsDetails)
                result.failure += `${xml.content}\n`;
        }
        else if (tag === TEXT && this.#isInfo)
            this.#info = xml.content;
        else if (tag === INFO)
            this.#isInfo = false;
        else if (tag === trx_RESULT)
            this.#end();
        else if (tag === trx_RUN)
            this.#finish();
    }
    #begin(xml) {
        const told = xml.text(trx_id('outcome')) ?? 'Error';
        this.#open.push({
            testId: xml.text(trx_id('testId')) ?? '',
            name: xml.text(trx_id('testName')) ?? '',
            outcome: FAILED.has(told) ? 'failed' : trx_SKIPPED.has(told) ? 'skipped' : 'passed',
            durationMs: clockMs(xml.text(trx_id('duration'))),
            failure: '',
            inner: 0,
            innerFailed: 0,
        });
    }
    #end() {
        const result = this.#open.pop();
        if (result === undefined)
            return;
        const outer = this.#open.at(-1);
        if (outer !== undefined) {
            outer.inner++;
            if (result.outcome === 'failed')
                outer.innerFailed++;
        }
        if (result.inner > 0 && (result.outcome !== 'failed' || result.innerFailed > 0))
            return;
        this.#results.push(result);
    }
    #finish() {
        let failed = 0;
        for (const { testId, name, outcome, durationMs, failure } of this.#results) {
            const suite = this.#classes.get(testId) ?? '';
            if (outcome === 'failed')
                failed++;
            this.#builder.add({
                suite,
                name: suite !== '' && name.startsWith(`${suite}.`) ? name.slice(suite.length + 1) : name,
                outcome,
                durationMs,
                failure,
            });
        }
        if (failed > 0 || !['Error', 'Aborted', 'Failed', 'Timeout'].includes(this.#summary))
            return;
        this.#builder.add({
            suite: '',
            name: '(outside of its tests)',
            outcome: 'failed',
            failure: `the run ended with ${this.#summary}: ${this.#info}`.replace(/: $/u, ''),
        });
    }
}
function clockMs(text) {
    if (text === undefined || text === '')
        return -1;
    const [, days = 0, hours, minutes, seconds] = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/u.exec(text) ?? [];
    if (seconds === undefined)
        return Number.NaN;
    return testDuration(((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds), 1000);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/xunit.js




const xunit_ELEMENTS = ['assembly', 'test', 'message', 'stack-trace', 'error', 'failure'];
const xunit_NAMES = [...xunit_ELEMENTS, 'name', 'type', 'method', 'time', 'result'];
const xunit_id = (name) => xunit_NAMES.indexOf(name) + 1;
const [ASSEMBLY, xunit_TEST, xunit_MESSAGE, xunit_STACK, xunit_ERROR] = [1, 2, 3, 4, 5];
const xunit = {
    id: 'xunit',
    title: 'xUnit.net XML',
    faults: test_faults/* TEST_XML_FAULTS */.pk,
    detect: (head) => ['assemblies', 'assembly'].includes((0,xml_root/* xmlRoot */.w)(head)?.name ?? ''),
    open: (builder) => new xml_parser/* XmlParser */.L(xunit_NAMES, new XunitHandler(builder)),
};
class XunitHandler {
    #builder;
    #assembly = '';
    #groups = 0;
    #test;
    #failure = '';
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === ASSEMBLY) {
            this.#groups++;
            this.#assembly = (xml.text(xunit_id('name')) ?? '').replace(/^.*[\\/]/su, '');
        }
        else if (tag === xunit_ERROR)
            this.#test = {
                suite: this.#assembly,
                name: xml.text(xunit_id('name')) || '(outside of its tests)',
                result: 'Fail',
                durationMs: -1,
            };
        else if (tag === xunit_TEST) {
            const type = xml.text(xunit_id('type')) ?? '';
            const whole = xml.text(xunit_id('name')) ?? '';
            const name = type !== '' && whole.startsWith(`${type}.`) ? whole.slice(type.length + 1) : whole;
            this.#test = {
                suite: type,
                name,
                result: xml.text(xunit_id('result')) ?? '',
                durationMs: testDuration(xml.text(xunit_id('time')), 1000),
            };
        }
        else if (this.#test !== undefined && (tag === xunit_MESSAGE || tag === xunit_STACK) && this.#builder.wantsDetails)
            xml.wantText();
        if (tag === xunit_TEST || tag === xunit_ERROR)
            this.#failure = '';
    }
    close(tag, xml) {
        if (this.#test === undefined)
            return;
        if (tag === xunit_MESSAGE || tag === xunit_STACK) {
            if (this.#builder.wantsDetails)
                this.#failure += `${xml.content}\n`;
            return;
        }
        if (tag !== xunit_TEST && tag !== xunit_ERROR)
            return;
        const { suite, name, result, durationMs } = this.#test;
        this.#test = undefined;
        const outcome = result === 'Pass' ? 'passed' : result === 'Fail' ? 'failed' : 'skipped';
        this.#builder.add({ suite, name, outcome, durationMs, failure: this.#failure, group: this.#groups });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/tests/index.js












const TEST_FORMATS = [
    junit,
    trx,
    nunit3,
    nunit2,
    xunit,
    ctrf,
    jest,
    playwright,
    mocha,
    goTest,
    libtest,
    tap,
];


/***/ }),

/***/ 64349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ TEST_FAULTS_OF_ALL),
/* harmony export */   kl: () => (/* binding */ TEST_JSON_FAULTS),
/* harmony export */   pk: () => (/* binding */ TEST_XML_FAULTS)
/* harmony export */ });
const TEST_FAULTS_OF_ALL = ['TRUNCATED', 'TOO-LONG'];
const TEST_JSON_FAULTS = ['SYNTAX', 'MIXED', 'TOO-DEEP'];
const TEST_XML_FAULTS = [...TEST_JSON_FAULTS, 'ENTITY'];


/***/ })

};
