export const id = 1124;
export const ids = [1124,6490];
export const modules = {

/***/ 12559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue)
});

// UNUSED EXPORTS: codeGroups

;// CONCATENATED MODULE: ./build/js/hooks/codes.js
const HOOK_CODES = [
    {
        code: 'HOOKS-NO-REPOSITORY',
        meaning: 'This is no git repository, or git is not installed.',
        next: 'Run it inside of a repository.',
    },
    {
        code: 'HOOKS-THERE',
        meaning: 'A hook of this name is there that somebody else wrote. Nothing was written.',
        next: 'Add the line that the message shows to it.',
    },
    {
        code: 'HOOKS-UNWRITABLE',
        meaning: 'A hook could not be written, so that none was.',
        next: 'Give the user of this process the right to write there.',
    },
    {
        code: 'HOOKS-STAGED',
        meaning: 'What is staged could not be read, so that nobody knows what would be committed.',
        next: 'Look at what git says of the repository: git status, git fsck.',
    },
];

;// CONCATENATED MODULE: ./build/js/init/codes.js
const INIT_CODES = [
    {
        code: 'INIT-NOTHING-FOUND',
        meaning: 'No file says what the repository is made of, so that there is nothing to write a pipeline for.',
        next: 'Run init where package.json, pyproject.toml, go.mod, Cargo.toml, pom.xml or their like is.',
    },
    {
        code: 'INIT-NO-TESTS',
        meaning: 'Projects were found, but no tests that could be measured. A gate over nothing would never give a verdict.',
        next: 'Do what the message says of each project, then run init again.',
    },
    {
        code: 'INIT-IDLE-GATE',
        meaning: 'A gate was asked for with --gates that has nothing here to decide on.',
        next: 'Leave it out of --gates, or write its section of reliability.yml by hand.',
    },
    {
        code: 'INIT-EXISTS',
        meaning: 'A file that would be written is there already. Nothing was written.',
        next: 'Look at what would be written with --dry-run; --force replaces what is there.',
    },
    {
        code: 'INIT-TWO-CONFIGS',
        meaning: 'There are two configuration files, of which gates read the first only.',
        next: 'Keep one of the two, then run init again.',
    },
    {
        code: 'INIT-PLATFORM',
        meaning: 'The repository has files of several CI systems, and its remote does not say which one is meant.',
        next: 'Say it with --platform github, gitlab or azure.',
    },
    {
        code: 'INIT-NOT-AT-ROOT',
        meaning: 'init was run in a folder below the root of the repository, where CI systems do not look for their files.',
        next: 'Run it in the folder that the message names.',
    },
    {
        code: 'INIT-UNWRITABLE',
        meaning: 'A file could not be written, so that none was.',
        next: 'Correct what the message says of the file, then run init again.',
    },
];

;// CONCATENATED MODULE: ./build/js/publish/codes.js
const PUBLISH_CODES = [
    {
        code: 'PUBLISH-EVENT',
        meaning: 'publish runs elsewhere than in a workflow that the end of another one started, or its event is not whole.',
        next: 'Call it in a GitHub workflow with on: workflow_run, types: [completed].',
    },
    {
        code: 'PUBLISH-RUN',
        meaning: 'The run that measured is not of this repository.',
        next: 'Nothing needs to be done: such a run has no say here.',
    },
    {
        code: 'PUBLISH-TOKEN',
        meaning: 'publish was given no token, so that it cannot tell anybody.',
        next: 'Leave the input token as it is, or set GITHUB_TOKEN for the command.',
    },
    {
        code: 'PUBLISH-API',
        meaning: 'GitHub did not say which pull request the run belongs to.',
        next: 'Grant pull-requests: write to the job, and repeat it.',
    },
    {
        code: 'PUBLISH-PULL-REQUEST',
        meaning: 'There is not exactly one open pull request whose newest commit is the one that was measured.',
        next: 'Nothing needs to be done when it was closed or has newer commits: their own run is published.',
    },
    {
        code: 'PUBLISH-EMPTY',
        meaning: 'The artifact does not exist, or holds no facts.json and no verdict.json.',
        next: 'Upload the report folder of the gates, also when they fail (if: always()), and name the folder it was downloaded to.',
    },
    {
        code: 'PUBLISH-NAME',
        meaning: 'A file or folder of the artifact has a name that no report has.',
        next: 'Upload only the report folder. A name with .. or a backslash is most likely an attack.',
    },
    {
        code: 'PUBLISH-LINK',
        meaning: 'The artifact holds a link, a device, a pipe or something that cannot be looked at.',
        next: 'Upload only the report folder. A link is most likely an attack: it would be read here, on the trusted side.',
    },
    {
        code: 'PUBLISH-SIZE',
        meaning: 'The artifact holds more files, deeper folders or larger files than reports have.',
        next: 'Upload only verdict.json and facts.json of each gate.',
    },
    {
        code: 'PUBLISH-JSON',
        meaning: 'facts.json or verdict.json is not whole JSON, is nested too deeply or has a key that no report has.',
        next: 'Upload the files as the gate wrote them.',
    },
    {
        code: 'PUBLISH-GATE',
        meaning: 'A report is of no gate, or not of the version, that this release knows.',
        next: 'Use the same release in both workflows.',
    },
    {
        code: 'PUBLISH-DUPLICATE',
        meaning: 'The artifact holds two reports of the same gate with the same key.',
        next: 'Give each run of a gate in one workflow a key of its own.',
    },
    {
        code: 'PUBLISH-MISMATCH',
        meaning: 'verdict.json says something else than its facts.json comes to, or passes without any facts.',
        next: 'Use the same release in both workflows; else somebody changed one of the files.',
    },
    {
        code: 'PUBLISH-INCOMPLETE',
        meaning: 'Some of what was to be published could not be.',
        next: 'The lines above say what and why; mostly a permission of the job is missing.',
    },
];

// EXTERNAL MODULE: ./build/js/runnable.js
var runnable = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/index.js + 19 modules
var benchmarks = __webpack_require__(84478);
// EXTERNAL MODULE: ./build/js/shared/formats/bundles/bundle-faults.js
var bundle_faults = __webpack_require__(58625);
// EXTERNAL MODULE: ./build/js/shared/formats/bundles/index.js + 4 modules
var bundles = __webpack_require__(25705);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/index.js + 26 modules
var coverage = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/histories/index.js + 3 modules
var histories = __webpack_require__(868);
// EXTERNAL MODULE: ./build/js/shared/formats/issues/index.js + 8 modules
var issues = __webpack_require__(77823);
// EXTERNAL MODULE: ./build/js/shared/formats/issues/issue-faults.js
var issue_faults = __webpack_require__(32959);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/index.js + 13 modules
var tests = __webpack_require__(72927);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/test-faults.js
var test_faults = __webpack_require__(64349);
// EXTERNAL MODULE: ./build/js/shared/formats/vulnerabilities/index.js + 15 modules
var vulnerabilities = __webpack_require__(33067);
// EXTERNAL MODULE: ./build/js/shared/formats/vulnerabilities/vulnerability-faults.js
var vulnerability_faults = __webpack_require__(90050);
;// CONCATENATED MODULE: ./build/js/shared/policy/codes.js
const WAIVER_CODES = [
    {
        code: 'waiver/has-expired',
        meaning: 'The last day of a waiver is over; what it was for counts again.',
        next: 'Repair what it was for and remove it, or renew it with a new date and reason.',
    },
    {
        code: 'waiver/is-unused',
        meaning: 'A waiver fits nothing that was found.',
        next: 'Remove it, or correct its rule, path or fingerprint.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/store/codes.js
var codes = __webpack_require__(16490);
;// CONCATENATED MODULE: ./build/js/suites/codes.js
const SUITE_CODES = [
    {
        code: 'SUITE-NONE',
        meaning: 'No suite was found and none is configured, so that there is nothing to run.',
        next: 'Write a `command` for a suite below coverage-gate.suites in reliability.yml, or see what `reliability init` finds.',
    },
    {
        code: 'SUITE-UNKNOWN',
        meaning: 'A suite was asked for by name that neither reliability.yml nor the repository has.',
        next: 'The message lists those that are known.',
    },
    {
        code: 'SUITE-NO-COMMAND',
        meaning: 'reliability.yml names a suite, and nothing says how its tests are run.',
        next: 'Give it a `command` in reliability.yml.',
    },
    {
        code: 'SUITE-TIMEOUT',
        meaning: 'The tests ran longer than they may, and were ended with all processes that they had started.',
        next: 'Look at what hangs in the end of its output, or allow more with --timeout.',
    },
    {
        code: 'SUITE-KILLED',
        meaning: 'The tests were ended by a signal, for example for want of memory, or could not be started.',
        next: 'Look at the end of its output; with fewer suites at once (--jobs 1) they have more memory.',
    },
    {
        code: 'SUITE-BROKEN',
        meaning: 'The command failed, and left no record of tests: nobody knows whether one ran.',
        next: 'Run the command by itself; often a package is not installed.',
    },
    {
        code: 'SUITE-NO-RECORD',
        meaning: 'The command ended well, and nothing says how many tests ran.',
        next: 'Have the runner write JUnit to reports/junit/, in a file with the name of the suite.',
    },
    {
        code: 'SUITE-RAN-NOTHING',
        meaning: 'No test ran: none was found, or all were skipped. That is not the same as passing.',
        next: 'Look at the patterns that the runner finds its tests by.',
    },
    {
        code: 'SUITE-NO-COVERAGE',
        meaning: 'The tests passed, and no coverage report was written where one was expected.',
        next: 'Look at the end of its output; often the coverage package of the runner is not installed.',
    },
    {
        code: 'SUITE-ELSEWHERE',
        meaning: 'The coverage report lies where the gate does not look for it: `reports` in reliability.yml names other places.',
        next: 'Correct `reports` of the suite; the message says where the report is.',
    },
];

;// CONCATENATED MODULE: ./build/js/catalogue.js




















const FAULT_MEANINGS = {
    TRUNCATED: 'The report ends in the middle.',
    SYNTAX: 'Something in the report is not of its format.',
    MIXED: 'A second report, most often of another format, follows in the same file.',
    EMPTY: 'The report is whole, but names no line of code.',
    UNSUPPORTED: 'The report holds only totals, or is of a version that is not read.',
    'TOO-LONG': 'One record is longer than 64 MiB.',
    'TOO-DEEP': 'The report is nested deeper than 256 levels.',
    ENTITY: 'The XML declares entities, or uses one that XML itself does not define.',
    'HITS-NEGATIVE': 'A hit count is below zero.',
    'HITS-OVERFLOW': 'A hit count is above 9.3 × 10^18: a counter that ran backwards.',
    'HITS-NOT-INTEGER': 'A hit count is no whole number.',
    'TOO-DIFFERENT': 'Two reports describe the same file with tens of thousands of different places.',
    'SOURCE-MISSING': 'A script that ran, or its source map, is not there to be read.',
    'SOURCE-CHANGED': 'A script is no longer the one that ran.',
    'SOURCE-SYNTAX': 'A script is not JavaScript that can be read, or its source map is damaged.',
    'LINE-RANGE': 'A line number is no number from 0 to 16 777 215.',
};
const RUN_CODES = [
    {
        code: 'INTERNAL-FAULT',
        meaning: 'A fault of this tool. Nothing was decided.',
        next: 'Please report it with the line it prints.',
    },
    {
        code: 'FACTS-MISSING',
        meaning: 'decide was given no facts.json, or one that does not exist.',
        next: 'Name the facts.json in the report folder of a run.',
    },
    {
        code: 'FACTS-INVALID',
        meaning: 'A facts.json is damaged, changed, or of another version.',
        next: 'Download it again, and use the release that wrote it.',
    },
    {
        code: 'CONFIG-MISSING-FILE',
        meaning: 'The configuration file that was named does not exist.',
        next: 'Correct the path; it is relative to the working directory.',
    },
    {
        code: 'CONFIG-UNREADABLE',
        meaning: 'The configuration file cannot be read, or is larger than 1 MiB.',
        next: 'Correct its permissions or size.',
    },
    {
        code: 'VERDICT-NOT-JSON',
        meaning: 'A fault of this tool: a number of the verdict is not finite, which JSON cannot hold.',
        next: 'Please report it with the facts.json of the run.',
    },
    {
        code: 'CONFIG-UNKNOWN-COMMAND',
        meaning: 'The command line names a command that does not exist.',
        next: 'reliability --help lists the commands.',
    },
];
function codeGroups() {
    const config = Object.entries(config_problem/* CONFIG_CODES */.gu).map(([code, meaning]) => ({
        code,
        meaning,
        next: 'The message names the line, the column and the nearest known word.',
    }));
    return [
        ...runnable.RUNNABLE.map(({ id, codes = [] }) => ({ title: id, codes })),
        { title: 'Configuration', codes: config },
        { title: 'Baselines', codes: codes/* BASELINE_CODES */.Z },
        { title: 'Waivers', codes: WAIVER_CODES },
        { title: 'Every command', codes: RUN_CODES },
        { title: 'hooks', codes: HOOK_CODES },
        { title: 'init', codes: INIT_CODES },
        { title: 'publish', codes: PUBLISH_CODES },
        { title: 'test', codes: SUITE_CODES },
        ...coverage/* COVERAGE_FORMATS */.O.map((format) => ({ title: format.title, codes: faultCodes(format, fault/* FAULTS_OF_ALL */.IH) })),
        ...tests/* TEST_FORMATS */.q.map((format) => ({ title: format.title, codes: faultCodes(format, test_faults/* TEST_FAULTS_OF_ALL */.ZU) })),
        ...issues/* ISSUE_FORMATS */.x.map((format) => ({ title: format.title, codes: faultCodes(format, issue_faults/* ISSUE_FAULTS_OF_ALL */.W) })),
        ...vulnerabilities/* VULNERABILITY_FORMATS */.k.map((format) => ({
            title: format.title,
            codes: faultCodes(format, vulnerability_faults/* VULNERABILITY_FAULTS_OF_ALL */.B),
        })),
        ...benchmarks/* BENCHMARK_FORMATS */.L.map((format) => ({ title: format.title, codes: faultCodes(format, test_faults/* TEST_FAULTS_OF_ALL */.ZU) })),
        ...bundles/* BUNDLE_FORMATS */.C.map((format) => ({ title: format.title, codes: faultCodes(format, bundle_faults/* BUNDLE_FAULTS_OF_ALL */.l) })),
        ...histories/* HISTORY_FORMATS */.m.filter(({ id }) => benchmarks/* BENCHMARK_FORMATS */.L.every((other) => other.id !== id)).map((format) => ({
            title: format.title,
            codes: faultCodes(format, test_faults/* TEST_FAULTS_OF_ALL */.ZU),
        })),
    ];
}
function faultCodes({ id, title, faults }, ofAll) {
    const own = new Set([...ofAll, ...faults]);
    const kinds = Object.keys(fault/* FAULTS */.y2).filter((kind) => own.has(kind));
    return kinds.map((kind) => ({
        code: `${id.toUpperCase()}-${kind}`,
        meaning: `${title}: ${FAULT_MEANINGS[kind]}`,
        next: fault/* FAULTS */.y2[kind],
    }));
}
function catalogue() {
    return codeGroups().flatMap(({ codes }) => codes);
}


/***/ }),

/***/ 41124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  publishArtifact: () => (/* binding */ publishArtifact)
});

// EXTERNAL MODULE: ./build/js/catalogue.js + 5 modules
var catalogue = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(15350);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/publish/refusal.js

function refusal(code, reason, hint, path) {
    return new problem/* ProblemError */.M({ code, reason, hint, ...(path === '' ? {} : { location: { path } }) });
}

;// CONCATENATED MODULE: ./build/js/publish/artifact.js

const MOST_LEVELS = 4;
const MOST_ENTRIES = 2000;
const MOST_REPORTS = 64;
const FACTS = { name: 'facts.json', maxBytes: 32 << 20 };
const VERDICT = { name: 'verdict.json', maxBytes: 16 << 20 };
const LARGEST_ARTIFACT_BYTES = 64 << 20;
const NAME = /^(?!.*\.\.)[A-Za-z0-9_(][A-Za-z0-9._ ()@+,=-]{0,127}$/;
function readArtifact(io, root) {
    const files = new Map();
    const counted = { entries: 0 };
    const top = io.list(root);
    if (top === undefined)
        throw empty(`${root} is no folder that can be read`);
    look(io, { root, folder: '', level: 1 }, top, files, counted);
    const reports = new Map();
    let total = 0;
    for (const [path, sizeBytes] of files) {
        const cut = path.lastIndexOf('/');
        const [folder, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
        const kind = name === FACTS.name ? FACTS : name === VERDICT.name ? VERDICT : undefined;
        if (kind === undefined)
            continue;
        total += sizeBytes;
        if (sizeBytes > kind.maxBytes || total > LARGEST_ARTIFACT_BYTES)
            throw tooMuch(`${path} is too large`, path);
        const text = io.readText(`${root}/${path}`, kind.maxBytes);
        if (text === undefined)
            throw unreadable(path);
        const report = reports.get(folder) ?? {};
        report[kind === FACTS ? 'facts' : 'verdict'] = text;
        reports.set(folder, report);
    }
    if (reports.size === 0)
        throw empty(`${root} holds no facts.json and no verdict.json`);
    if (reports.size > MOST_REPORTS)
        throw tooMuch(`more than ${MOST_REPORTS} folders hold a report`, '');
    return [...reports].map(([folder, report]) => ({ folder, ...report }));
}
function look(io, { root, folder, level }, entries, files, counted) {
    if (level > MOST_LEVELS)
        throw tooMuch(`folders are nested deeper than ${MOST_LEVELS} levels`, folder);
    counted.entries += entries.length;
    if (counted.entries > MOST_ENTRIES)
        throw tooMuch(`there are more than ${MOST_ENTRIES} files and folders`, folder);
    for (const { name, kind, sizeBytes } of entries) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (!NAME.test(name))
            throw refusal('PUBLISH-NAME', `no report is called ${JSON.stringify(name.slice(0, 100))}`, 'Upload only the report folder.', folder);
        if (kind === 'file')
            files.set(path, sizeBytes);
        else if (kind === 'directory') {
            const below = io.list(`${root}/${path}`);
            if (below === undefined)
                throw unreadable(path);
            look(io, { root, folder: path, level: level + 1 }, below, files, counted);
        }
        else
            throw refusal('PUBLISH-LINK', `${path} is ${kind === 'link' ? 'a link' : 'neither a file nor a folder'}`, 'Upload only the report folder.', path);
    }
}
function empty(reason) {
    return refusal('PUBLISH-EMPTY', reason, 'Upload the report folder also when a gate fails: if: always().', '');
}
function tooMuch(reason, path) {
    return refusal('PUBLISH-SIZE', `${reason}: no report is`, 'Upload only facts.json and verdict.json.', path);
}
function unreadable(path) {
    return refusal('PUBLISH-LINK', `${path} cannot be read`, 'Upload only the report folder.', path);
}

// EXTERNAL MODULE: ./build/js/publish/description.js
var description = __webpack_require__(14612);
;// CONCATENATED MODULE: ./build/js/publish/retelling.js

const LONGEST_PATH = 4096;
function retell(value, meanings, path) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => retell(item, meanings, path));
    const known = value;
    if (typeof known['code'] === 'string' && typeof known['reason'] === 'string')
        return retoldProblem(known, meanings, path);
    return Object.fromEntries(Object.entries(known).map(([key, child]) => [key, retell(child, meanings, path)]));
}
function retoldProblem(problem, meanings, path) {
    const meaning = typeof problem['code'] === 'string' ? meanings.get(problem['code']) : undefined;
    if (meaning === undefined || meaning.code.includes('/'))
        throw refusal('PUBLISH-GATE', `${path} gives a problem code that this release does not know`, 'Use the same release in both workflows.', path);
    const location = placeOf(problem['location']);
    return {
        code: meaning.code,
        reason: meaning.meaning.replace(/\.$/, ''),
        hint: meaning.next,
        ...(location === undefined ? {} : { location }),
    };
}
function placeOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { path, line, column } = value;
    if (typeof path !== 'string' || path === '' || path.length > LONGEST_PATH)
        return undefined;
    return {
        path,
        ...(isPosition(line) ? { line } : {}),
        ...(isPosition(line) && isPosition(column) ? { column } : {}),
    };
}
function isPosition(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 1 << 24;
}

;// CONCATENATED MODULE: ./build/js/publish/untrusted-json.js

const untrusted_json_MOST_LEVELS = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
function parseUntrusted(text, path) {
    if (levels(text) > untrusted_json_MOST_LEVELS)
        throw wrong(`it is nested deeper than ${untrusted_json_MOST_LEVELS} levels`, path);
    const value = parse(text, path);
    if (!isObject(value) || Array.isArray(value))
        throw wrong('it holds no object', path);
    const waiting = [value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const [key, child] of Object.entries(next)) {
            if (FORBIDDEN_KEYS.has(key))
                throw wrong(`it has the key ${JSON.stringify(key)}`, path);
            if (isObject(child))
                waiting.push(child);
        }
    }
    return value;
}
function parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw wrong('it is not whole JSON', path);
        throw error;
    }
}
function levels(text) {
    let [depth, most] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            for (at++; at < text.length && text[at] !== '"'; at++)
                if (text[at] === '\\')
                    at++;
        }
        else if (character === '[' || character === '{')
            most = Math.max(most, ++depth);
        else if (character === ']' || character === '}')
            depth--;
    }
    return most;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function wrong(what, path) {
    return refusal('PUBLISH-JSON', `${path} is refused: ${what}`, 'Upload the file as the gate wrote it.', path);
}

;// CONCATENATED MODULE: ./build/js/publish/report.js



const OUTCOMES = ['passed', 'failed', 'inconclusive'];
function readReport({ folder, facts: factsText, verdict: verdictText }, meanings) {
    const place = (name) => (folder === '' ? name : `${folder}/${name}`);
    const verdict = verdictText === undefined ? undefined : parseUntrusted(verdictText, place('verdict.json'));
    const said = verdict === undefined ? undefined : outcomeOf(verdict, place('verdict.json'));
    if (factsText !== undefined) {
        const path = place('facts.json');
        const whole = parseUntrusted(factsText, path);
        const gate = gateOf(whole, path);
        if (verdict !== undefined && verdict['gate'] !== gate)
            throw contradiction(path, 'they are of different gates');
        const facts = retell(whole['facts'], meanings, path);
        return { folder, gate, options: whole['options'], facts, waivers: whole['waivers'], said };
    }
    const path = place('verdict.json');
    const whole = verdict ?? {};
    const gate = gateOf(whole, path);
    if (said !== 'inconclusive')
        throw contradiction(path, 'only an inconclusive verdict can come without facts.json');
    const { problem } = whole;
    if (typeof problem !== 'object' || problem === null)
        throw contradiction(path, 'it is inconclusive, but not why');
    return { folder, gate, problem: retoldProblem(problem, meanings, path) };
}
function gateOf(whole, path) {
    const { gate, version } = whole;
    if (typeof gate === 'string' && gate.length <= 64 && version === 1)
        return gate;
    throw refusal('PUBLISH-GATE', `${path} is not of this version of reliability`, 'Use the same release in both workflows.', path);
}
function outcomeOf(verdict, path) {
    const outcome = OUTCOMES.find((known) => known === verdict['outcome']);
    if (outcome === undefined)
        throw contradiction(path, 'it has none of the three outcomes');
    return outcome;
}
function contradiction(path, what) {
    return refusal('PUBLISH-MISMATCH', `${path} is not believed: ${what}`, 'Use the same release in both workflows.', path);
}

// EXTERNAL MODULE: ./build/js/runnable.js
var runnable = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/js/shared/config/arguments.js
var config_arguments = __webpack_require__(71893);
// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __webpack_require__(68595);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/values.js + 1 modules
var config_values = __webpack_require__(47553);
// EXTERNAL MODULE: ./build/js/shared/gate.js + 3 modules
var shared_gate = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/js/shared/model/verdict.js
var model_verdict = __webpack_require__(66953);
// EXTERNAL MODULE: ./build/js/shared/platform/index.js + 6 modules
var shared_platform = __webpack_require__(71805);
// EXTERNAL MODULE: ./build/js/shared/policy/waiver-facts.js
var waiver_facts = __webpack_require__(37003);
// EXTERNAL MODULE: ./build/js/shared/report/console.js
var console = __webpack_require__(5852);
;// CONCATENATED MODULE: ./build/js/commands/publish.js
















const publish = {
    ...description/* PUBLISH */.W,
    async run(argv, io, write) {
        return publishArtifact((0,config_arguments/* readArguments */.l)(argv, description/* PUBLISH */.W.options).inputs, io, write);
    },
};
const INCOMPLETE = 'PUBLISH-INCOMPLETE';
const PROVENANCE = 'Measured by a run without permissions, on code of the proposal, and decided again from its facts.';
async function publishArtifact(inputs, io, write) {
    const values = await (0,config_values/* readValues */.N)(description/* PUBLISH */.W, inputs);
    const platform = (0,shared_platform/* detectPlatform */.l)(io.env);
    const token = values.has('token') ? (0,narrow/* textOf */.b6)(values, 'token') : (io.env['GITHUB_TOKEN'] ?? '');
    const environment = await triggeringRun(platform, io, token);
    const decided = await decideAll(values, inputs, io);
    const outputs = outputsOf(decided, environment);
    const notices = [];
    for (const { key, verdict, presentation } of decided) {
        const settings = {
            token,
            comment: (0,narrow/* flagOf */.iP)(values, 'comment'),
            key,
            maxAnnotations: (0,narrow/* integerOf */.cP)(values, 'max-annotations'),
            onInconclusive: (0,narrow/* wordOf */.aG)(values, 'on-inconclusive', ['fail', 'warn']),
        };
        const shown = { ...presentation, notes: [...presentation.notes, PROVENANCE] };
        const outputDirectory = io.workingDirectory;
        notices.push(...(await platform.publish({ verdict, presentation: shown, outputs, outputDirectory, environment, settings }, io)));
        write((0,console/* renderNotices */.W)([`${named(verdict.gate, key)}: ${verdict.outcome}: ${verdict.summary}`]));
    }
    if (notices.length === 0)
        return 0;
    write((0,console/* renderNotices */.W)([...notices, `Not everything was published (${INCOMPLETE}).`]));
    return 2;
}
async function triggeringRun(platform, io, token) {
    if (platform.triggeringRun === undefined)
        throw refusal('PUBLISH-EVENT', 'publish is the second of two GitHub workflows', 'See docs/forks.md.', '');
    return platform.triggeringRun(io, token);
}
async function decideAll(values, inputs, io) {
    const meanings = new Map((0,catalogue/* catalogue */.s)().map((meaning) => [meaning.code, meaning]));
    const decided = [];
    const seen = new Set();
    const artifact = readArtifact(io, (0,narrow/* textOf */.b6)(values, 'artifact').replace(/\/+$/, ''));
    const reports = artifact.map((untrusted) => readReport(untrusted, meanings));
    const thresholds = (0,narrow/* wordOf */.aG)(values, 'thresholds', ['run', 'base']);
    const together = reports.filter(({ gate }) => gate === runnable.UMBRELLA.id);
    const told = new Set(together.map(({ folder }) => parentOf(folder)));
    const wanted = reports.filter(({ gate, folder }) => thresholds === 'run' ? gate === runnable.UMBRELLA.id || !told.has(parentOf(folder)) : gate !== runnable.UMBRELLA.id);
    if (wanted.length === 0)
        throw refusal('PUBLISH-EMPTY', 'there is only a verdict over all gates, and under the thresholds of the base each gate is decided by itself', 'Upload the whole report folder, with the folder of each gate.', '');
    for (const report of wanted) {
        const gate = runnable.RUNNABLE.find((candidate) => candidate.id === report.gate);
        if (gate === undefined)
            throw refusal('PUBLISH-GATE', `there is no gate ${JSON.stringify(report.gate)}`, 'Use the same release in both workflows.', report.folder);
        const one = await decideOne(gate, report, thresholds, inputs, io);
        const identity = JSON.stringify([gate.id, one.key]);
        if (seen.has(identity))
            throw refusal('PUBLISH-DUPLICATE', `${named(gate.id, one.key)} is there twice`, 'Give each run of a gate a key of its own.', report.folder);
        seen.add(identity);
        decided.push(one);
    }
    return decided;
}
async function decideOne(entry, report, thresholds, inputs, io) {
    if ('problem' in report) {
        const verdict = (0,model_verdict/* inconclusive */.Ni)(entry.id, report.problem);
        return { key: '', verdict, presentation: (0,shared_gate/* emptyPresentation */.M8)(entry, verdict) };
    }
    const gate = await entry.load();
    const key = keyOf(report.options, report.folder);
    const own = { options: report.options, waivers: (0,waiver_facts/* readWaiverFacts */.E)(report.waivers) };
    const wanted = thresholds === 'run' ? own : await ofBase(entry, gate, key, inputs, io);
    const { options, facts } = gate.readFacts(wanted.options, report.facts);
    const { verdict, presentation } = (0,shared_gate/* decideWith */.RE)(gate, options, facts, wanted.waivers);
    if (thresholds === 'run' && report.said !== undefined && report.said !== verdict.outcome)
        throw refusal('PUBLISH-MISMATCH', `verdict.json says ${report.said}, and its facts come to ${verdict.outcome}`, 'Use the same release in both workflows; else somebody changed one of the files.', report.folder);
    return { key, verdict, presentation };
}
async function ofBase(entry, gate, key, inputs, io) {
    const file = await (0,prepare/* readConfig */.Xg)(inputs, io);
    const raw = { values: new Map(key === '' ? [] : [['key', key]]), spell: inputs.spell };
    const options = gate.configure(await (0,config_values/* readValues */.N)(entry, raw, file));
    const rules = new Set((entry.codes ?? []).map(({ code }) => code));
    const waivers = file?.waivers === undefined ? undefined : await (0,prepare/* readWaivers */.Sr)(file.waivers, io);
    return { options, waivers: waivers && (0,waiver_facts/* waiverFactsOf */.z)(waivers, rules, io.now()) };
}
function parentOf(folder) {
    return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}
function keyOf(options, folder) {
    const key = options?.key;
    const form = common_options/* PUBLISH_OPTIONS */.dA.find(({ name }) => name === 'key')?.pattern ?? '^$';
    if (typeof key === 'string' && new RegExp(form, 'u').test(key))
        return key;
    throw refusal('PUBLISH-NAME', 'the key of a run is not of the form of a key', 'Use the same release in both workflows.', folder);
}
function named(gate, key) {
    return key === '' ? gate : `${gate} (${key})`;
}
function outputsOf(decided, { pullRequest }) {
    const outcomes = new Set(decided.map(({ verdict }) => verdict.outcome));
    const outcome = ['inconclusive', 'failed', 'passed'].find((candidate) => outcomes.has(candidate));
    return new Map([
        ['outcome', outcome ?? 'inconclusive'],
        ['summary', decided.map(({ key, verdict }) => `${named(verdict.gate, key)}: ${verdict.summary}`).join('\n')],
        ['pull-request', pullRequest === undefined ? '' : String(pullRequest)],
    ]);
}


/***/ }),

/***/ 71893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44835);
/* harmony import */ var _option_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38837);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);




function readArguments(argv, table) {
    const options = new Map((0,_option_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOn */ .q)('shell', table).map((option) => [option.name, option]));
    const values = new Map();
    let help = false;
    let version = false;
    for (let index = 0; index < argv.length; index++) {
        const word = argv[index] ?? '';
        if (word === '--help' || word === '-h')
            help = true;
        else if (word === '--version')
            version = true;
        else {
            const { option, value } = readOption(word, argv[index + 1], options, table);
            if (value === undefined)
                index++;
            add(values, option, value ?? argv[index] ?? '');
        }
    }
    return { inputs: { values, spell: (name) => `--${name}` }, help, version };
}
function add(values, option, value) {
    const before = values.get(option.name);
    const grows = option.type === 'list' || option.type === 'globs';
    if (value !== '')
        values.set(option.name, grows && before !== undefined ? `${before}\n${value}` : value);
}
function readOption(word, next, options, table) {
    if (!word.startsWith('--') || word === '--')
        throw stray(word);
    const equals = word.indexOf('=');
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const option = options.get(name);
    if (option !== undefined) {
        if (equals >= 0)
            return { option, value: word.slice(equals + 1) };
        if (option.type === 'boolean')
            return { option, value: 'true' };
        if (next !== undefined && !next.startsWith('--'))
            return { option, value: undefined };
        const hint = `Write --${name} VALUE, or --${name}=VALUE when the value starts with two dashes.`;
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `--${name} needs a value`, hint);
    }
    const negated = name.startsWith('no-') && equals < 0 ? options.get(name.slice(3)) : undefined;
    if (negated?.type === 'boolean')
        return { option: negated, value: 'false' };
    throw unknown(name, options, table);
}
function stray(word) {
    const hint = 'Every option is --name or --name=value. Put globs in quotes, or the shell spreads them over several words.';
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-UNKNOWN-OPTION', `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(word)} is not an option`, hint);
}
function unknown(name, options, table) {
    const reason = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`--${name}`)} is not known`;
    if (table.some((option) => option.name === name && option.secret === true)) {
        const hint = 'Arguments are visible to every process; tokens are read from the environment only.';
        return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-UNKNOWN-OPTION', reason, hint);
    }
    const flags = [...options.values()]
        .filter((option) => option.type === 'boolean')
        .map((option) => `no-${option.name}`);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, [...options.keys(), ...flags, 'help', 'version']);
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-UNKNOWN-OPTION', reason, near === undefined ? '--help lists all options.' : `Did you mean --${near}?`);
}


/***/ }),

/***/ 58625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ BUNDLE_JSON_FAULTS),
/* harmony export */   l: () => (/* binding */ BUNDLE_FAULTS_OF_ALL)
/* harmony export */ });
const BUNDLE_FAULTS_OF_ALL = ['TRUNCATED', 'TOO-LONG'];
const BUNDLE_JSON_FAULTS = ['SYNTAX', 'MIXED', 'TOO-DEEP'];


/***/ }),

/***/ 25705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ BUNDLE_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/document-parser.js
var document_parser = __webpack_require__(38438);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/js/shared/formats/bundles/bundle-faults.js
var bundle_faults = __webpack_require__(58625);
;// CONCATENATED MODULE: ./build/js/shared/formats/bundles/reach.js
function reach(start, of) {
    const atOnce = new Set();
    const waiting = walk([start], atOnce, of);
    const all = new Set(atOnce);
    for (let next = waiting; next.length > 0;)
        next = walk(next, all, of);
    const filesOf = (names) => [
        ...new Set([...names].flatMap((name) => of(name)?.files ?? [])),
    ];
    const files = filesOf(atOnce);
    return { files, later: filesOf(all).filter((file) => !files.includes(file)) };
}
function walk(starts, seen, of) {
    const todo = [...starts];
    const later = [];
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
        const loads = seen.has(name) ? undefined : of(name);
        if (loads === undefined)
            continue;
        seen.add(name);
        todo.push(...loads.imports);
        later.push(...loads.later);
    }
    return later.filter((name) => !seen.has(name));
}

;// CONCATENATED MODULE: ./build/js/shared/formats/bundles/esbuild-metafile.js





const esbuildMetafile = {
    id: 'esbuild-metafile',
    title: 'metafile of esbuild',
    faults: bundle_faults/* BUNDLE_JSON_FAULTS */.a,
    detect: (head) => /^\s*\{\s*"inputs"\s*:\s*\{/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => read((0,json_record/* asRecord */.qY)(document)['outputs'], sink)),
};
function read(told, sink) {
    const outputs = new Map(Object.entries((0,json_record/* asRecord */.qY)(told)).map(([path, output]) => [path, (0,json_record/* asRecord */.qY)(output)]));
    if (outputs.size === 0)
        throw new fault/* FormatFault */._z('SYNTAX', 'it has no outputs', 0);
    const loadsOf = (path) => {
        const output = outputs.get(path);
        if (output === undefined)
            return undefined;
        const imports = (0,json_record/* asList */.DD)(output['imports']).map(json_record/* asRecord */.qY);
        const pathsOf = (isLater) => imports
            .filter(({ kind, external }) => external !== true && (kind === 'dynamic-import') === isLater)
            .map((one) => (0,json_record/* asText */.e1)(one['path']));
        const css = (0,json_record/* asText */.e1)(output['cssBundle']);
        return { files: css === '' ? [path] : [path, css], imports: pathsOf(false), later: pathsOf(true) };
    };
    const later = new Set([...outputs.keys()].flatMap((path) => loadsOf(path)?.later ?? []));
    for (const [path, output] of outputs) {
        const name = (0,json_record/* asText */.e1)(output['entryPoint']);
        if (name === '' || later.has(path))
            continue;
        sink.entry({ name, ...reach(path, loadsOf) });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/bundles/vite-manifest.js





const viteManifest = {
    id: 'vite-manifest',
    title: 'manifest of Vite',
    faults: bundle_faults/* BUNDLE_JSON_FAULTS */.a,
    detect: (head) => /^\s*\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{\s*"file"\s*:/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => vite_manifest_read(document, sink)),
};
function vite_manifest_read(document, sink) {
    const chunks = new Map(Object.entries((0,json_record/* asRecord */.qY)(document)).map(([name, chunk]) => [name, (0,json_record/* asRecord */.qY)(chunk)]));
    const textsOf = (value) => (0,json_record/* asList */.DD)(value).map(json_record/* asText */.e1);
    const loadsOf = (name) => {
        const chunk = chunks.get(name);
        if (chunk === undefined)
            return undefined;
        const file = (0,json_record/* asText */.e1)(chunk['file']);
        if (file === '')
            throw new fault/* FormatFault */._z('SYNTAX', `${name} has no file`, 0);
        return {
            files: [file, ...textsOf(chunk['css'])],
            imports: textsOf(chunk['imports']),
            later: textsOf(chunk['dynamicImports']),
        };
    };
    for (const [name, chunk] of chunks)
        if (chunk['isEntry'] === true)
            sink.entry({ name, ...reach(name, loadsOf) });
}

;// CONCATENATED MODULE: ./build/js/shared/formats/bundles/webpack-stats.js





const webpackStats = {
    id: 'webpack-stats',
    title: 'stats of webpack',
    faults: bundle_faults/* BUNDLE_JSON_FAULTS */.a,
    detect: (head) => /^\s*\{/u.test(head) && /"(?:assetsByChunkName|entrypoints|rspackVersion)"\s*:/u.test(head),
    open: (sink) => new document_parser/* DocumentParser */.t((document) => webpack_stats_read((0,json_record/* asRecord */.qY)(document), sink)),
};
function webpack_stats_read(stats, sink) {
    const { entrypoints, outputPath } = stats;
    const chunks = new Map((0,json_record/* asList */.DD)(stats['chunks']).map((chunk) => [String((0,json_record/* asRecord */.qY)(chunk)['id']), (0,json_record/* asRecord */.qY)(chunk)]));
    if (entrypoints === undefined || [...chunks.values()].some(({ children }) => !Array.isArray(children)))
        throw lacks();
    if ((0,json_record/* asText */.e1)(outputPath) !== '')
        sink.folder((0,json_record/* asText */.e1)(outputPath));
    const childrenOf = (id) => (0,json_record/* asList */.DD)(chunks.get(id)?.['children']).map(String);
    for (const [name, told] of Object.entries((0,json_record/* asRecord */.qY)(entrypoints))) {
        const { assets, chunks: own } = (0,json_record/* asRecord */.qY)(told);
        const start = (0,json_record/* asList */.DD)(own).map(String);
        if (start.length === 0 || start.some((id) => !chunks.has(id)))
            throw lacks();
        const later = start.map(childrenOf).reduce((all, ids) => all.filter((id) => ids.includes(id)));
        const loadsOf = (id) => {
            if (id === '')
                return { files: (0,json_record/* asList */.DD)(assets).map(nameOf), imports: [], later };
            const chunk = chunks.get(id);
            return chunk && { files: (0,json_record/* asList */.DD)(chunk['files']).map(json_record/* asText */.e1), imports: [], later: childrenOf(id) };
        };
        sink.entry({ name, ...reach('', loadsOf) });
    }
}
function nameOf(asset) {
    return typeof asset === 'string' ? asset : (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(asset)['name']);
}
function lacks() {
    const wanted = 'stats: { ids: true, entrypoints: true, chunks: true, chunkRelations: true }';
    return new fault/* FormatFault */._z('SYNTAX', `it lacks entrypoints, or the chunks that they load: write them (${wanted})`, 0);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/bundles/index.js



const BUNDLE_FORMATS = [esbuildMetafile, webpackStats, viteManifest];


/***/ }),

/***/ 868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ HISTORY_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/asv.js
var asv = __webpack_require__(97276);
// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/collector.js
var benchmarks_collector = __webpack_require__(5245);
// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/whole-json.js
var whole_json = __webpack_require__(14448);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
;// CONCATENATED MODULE: ./build/js/shared/formats/histories/asv-history.js





const asvHistory = {
    id: 'asv',
    title: asv/* asv */.d.title,
    faults: asv/* asv */.d.faults,
    detect: asv/* asv */.d.detect,
    read: (text, collector) => {
        const file = (0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)((0,asv/* plainJson */.R)(text)));
        const metrics = new benchmarks_collector/* BenchmarkCollector */.B();
        try {
            asv/* asv */.d.read(text, metrics);
        }
        catch (error) {
            if (!(error instanceof fault/* FormatFault */._z))
                throw error;
            collector.leave('runs in which a benchmark failed');
            return;
        }
        const run = { commit: (0,json_record/* asText */.e1)(file['commit_hash']), group: (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(file['params'])['machine']) };
        for (const { name, unit, samples } of metrics.metrics())
            for (const value of samples)
                collector.add(run, name, unit, value);
    },
};

// EXTERNAL MODULE: ./build/js/shared/policy/measurement-unit.js
var measurement_unit = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/js/shared/formats/histories/bencher.js




const bencher = {
    id: 'bencher',
    title: 'perf JSON of Bencher',
    faults: ['SYNTAX'],
    detect: (head) => /^\s*\{\s*"project"\s*:\s*\{/u.test(head) && /"(?:results|start_time)"\s*:/u.test(head),
    read: (text, collector) => {
        const whole = (0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text));
        if (!Array.isArray(whole['results']))
            throw new fault/* FormatFault */._z('SYNTAX', 'it has no results', 0);
        for (const result of whole['results']) {
            const { branch, testbed, benchmark, measure, metrics } = (0,json_record/* asRecord */.qY)(result);
            const group = `${nameOf(branch)} on ${nameOf(testbed)}`;
            const { slug, units } = (0,json_record/* asRecord */.qY)(measure);
            const name = slug === 'latency' ? nameOf(benchmark) : `${nameOf(benchmark)} ${(0,json_record/* asText */.e1)(slug)}`;
            for (const metric of (0,json_record/* asList */.DD)(metrics)) {
                const { version, metric: value } = (0,json_record/* asRecord */.qY)(metric);
                const commit = (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(version)['hash']);
                if (commit === '')
                    collector.leave('values without a commit');
                else
                    collector.add({ commit, group }, name, unitOf((0,json_record/* asText */.e1)(units)), (0,json_record/* asRecord */.qY)(value)['value']);
            }
        }
    },
};
function nameOf(value) {
    return (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(value)['name']);
}
function unitOf(units) {
    const short = /\(([^()]+)\)\s*$/u.exec(units)?.[1];
    return short !== undefined && (0,measurement_unit/* unitFactor */.I)(short, short) === 1 ? short : units;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/histories/github-action-benchmark.js



const PREFIX = /^\s*window\.BENCHMARK_DATA\s*=\s*/u;
const SAME = new Set([
    'cargo',
    'go',
    'googlecpp',
    'benchmarkjs',
    'customSmallerIsBetter',
    'customBiggerIsBetter',
]);
const GO_METRIC = /^(.*) - (\S+)$/u;
const githubActionBenchmark = {
    id: 'github-action-benchmark',
    title: 'data.js of github-action-benchmark',
    faults: ['SYNTAX'],
    detect: (head) => PREFIX.test(head) || (/^\s*\{\s*"lastUpdate"\s*:/u.test(head) && /"entries"\s*:/u.test(head)),
    read: (text, collector) => {
        const start = PREFIX.exec(text)?.[0].length ?? 0;
        const whole = (0,json_record/* asRecord */.qY)((0,whole_json/* wholeJson */.e)(text.slice(start).replace(/;\s*$/u, '')));
        if (whole['entries'] === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', 'it has no entries', 0);
        for (const [group, entries] of Object.entries((0,json_record/* asRecord */.qY)(whole['entries'])))
            for (const entry of (0,json_record/* asList */.DD)(entries)) {
                const { commit, tool, benches } = (0,json_record/* asRecord */.qY)(entry);
                const run = { commit: (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(commit)['id']), group };
                for (const bench of (0,json_record/* asList */.DD)(benches)) {
                    const { name, value, unit } = (0,json_record/* asRecord */.qY)(bench);
                    if (SAME.has((0,json_record/* asText */.e1)(tool)))
                        collector.add(run, github_action_benchmark_nameOf((0,json_record/* asText */.e1)(name), (0,json_record/* asText */.e1)(tool)), github_action_benchmark_unitOf(unit), value);
                    else
                        collector.leave(`values of ${(0,json_record/* asText */.e1)(tool) || 'no tool'}, of which the action keeps another figure`);
                }
            }
    },
};
function github_action_benchmark_nameOf(name, tool) {
    const [, own, unit] = (tool === 'go' && GO_METRIC.exec(name)) || [];
    return own === undefined ? name : unit === 'ns/op' ? '' : `${own} ${unit}`;
}
function github_action_benchmark_unitOf(unit) {
    return (0,json_record/* asText */.e1)(unit).split('\t')[0].trim();
}

;// CONCATENATED MODULE: ./build/js/shared/formats/histories/index.js



const HISTORY_FORMATS = [githubActionBenchmark, bencher, asvHistory];


/***/ }),

/***/ 77823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ ISSUE_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/document-parser.js
var document_parser = __webpack_require__(38438);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/js/shared/formats/issues/issue-faults.js
var issue_faults = __webpack_require__(32959);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/biome.js



const biome = {
    id: 'biome',
    title: 'Biome JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"summary"\s*:\s*\{\s*"changed"\s*:/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => read((0,json_record/* asRecord */.qY)(document), add)),
};
function read(document, add) {
    for (const one of (0,json_record/* asList */.DD)(document['diagnostics']).map(json_record/* asRecord */.qY)) {
        const place = (0,json_record/* asRecord */.qY)(one['location']);
        const path = place['path'];
        add({
            rule: (0,json_record/* asText */.e1)(one['category']),
            level: levelOf((0,json_record/* asText */.e1)(one['severity'])),
            message: (0,json_record/* asText */.e1)(one['message']) || (0,json_record/* asText */.e1)(one['description']),
            path: (0,json_record/* asText */.e1)(path) || (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(path)['file']),
            line: (0,json_record/* asNumber */.i)((0,json_record/* asRecord */.qY)(place['start'])['line']) ?? 0,
        });
    }
}
function levelOf(severity) {
    return severity === 'error' || severity === 'fatal' ? 'error' : severity === 'warning' ? 'warning' : 'note';
}

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/cargo.js




const cargo = {
    id: 'cargo',
    title: 'cargo JSON (clippy, rustc)',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"reason"\s*:\s*"(?:compiler-|build-)/u.test(head),
    open: (add) => new CargoParser(add),
};
class CargoParser extends document_parser/* DocumentParser */.t {
    #last;
    constructor(add) {
        const told = { reason: undefined };
        super((document) => {
            told.reason = (0,json_record/* asRecord */.qY)(document)['reason'];
            cargo_read(document, add);
        }, 'many');
        this.#last = told;
    }
    consume(bytes, end, last) {
        const used = super.consume(bytes, end, last);
        if (last && this.#last.reason !== 'build-finished')
            throw new fault/* FormatFault */._z('TRUNCATED', 'its last line does not say that the build finished', end);
        return used;
    }
}
function cargo_read(document, add) {
    const { reason, message: told } = (0,json_record/* asRecord */.qY)(document);
    if (reason !== 'compiler-message')
        return;
    const message = (0,json_record/* asRecord */.qY)(told);
    const spans = (0,json_record/* asList */.DD)(message['spans']).map(json_record/* asRecord */.qY);
    const span = spans.find((one) => one['is_primary'] === true);
    const level = (0,json_record/* asText */.e1)(message['level']);
    if (span === undefined && message['code'] === null)
        return;
    add({
        rule: (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(message['code'])['code']),
        level: cargo_levelOf(level),
        message: (0,json_record/* asText */.e1)(message['message']),
        path: (0,json_record/* asText */.e1)(span?.['file_name']),
        line: (0,json_record/* asNumber */.i)(span?.['line_start']) ?? 0,
    });
}
function cargo_levelOf(level) {
    return level.startsWith('error') ? 'error' : level === 'warning' ? 'warning' : 'note';
}

// EXTERNAL MODULE: ./build/js/shared/formats/line-parser.js
var line_parser = __webpack_require__(29683);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/compiler.js

const PARENTHESES = /^(.{1,4096}?)\((\d{1,8})(?:,\d{1,8})*\): (error|warning|message) ([A-Z]{1,8}\d{1,8}): (.*)$/u;
const COLONS = /^(.{1,4096}?):(\d{1,8}):(?:\d{1,8}:)? (fatal error|error|warning): (.*?)(?: {1,2}\[([\w./+=-]{1,100})\])?$/u;
const END = /^(?:Success: no issues found|exit status \d{1,3}$)/mu;
const FIRST = new RegExp(`${PARENTHESES.source}|${COLONS.source}`, 'mu');
const compiler = {
    id: 'compiler',
    title: 'output of compilers (GCC, Clang, tsc, mypy)',
    faults: [],
    detect: (head) => !/^\s*[[{<]/u.test(head) && (FIRST.test(head.slice(0, 16_384)) || END.test(head)),
    open: (add) => new line_parser/* LineParser */.W((line) => compiler_read(line, add)),
};
function compiler_read(line, add) {
    if (line.length > 8192)
        return;
    const own = PARENTHESES.exec(line);
    if (own !== null) {
        const [, path = '', at, level = '', rule = '', message = ''] = own;
        add({ rule, level: compiler_levelOf(level), message, path, line: Number(at) });
        return;
    }
    const [, path, at, level = '', message = '', rule = ''] = COLONS.exec(line) ?? [];
    if (path !== undefined)
        add({ rule, level: compiler_levelOf(level), message, path, line: Number(at) });
}
function compiler_levelOf(level) {
    return level.endsWith('error') ? 'error' : level === 'message' ? 'note' : 'warning';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/eslint.js



const eslint = {
    id: 'eslint',
    title: 'ESLint JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\[\s*\{\s*"filePath"\s*:/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => eslint_read(document, add)),
};
function eslint_read(document, add) {
    for (const file of (0,json_record/* asList */.DD)(document).map(json_record/* asRecord */.qY))
        for (const message of (0,json_record/* asList */.DD)(file['messages']).map(json_record/* asRecord */.qY))
            add({
                rule: (0,json_record/* asText */.e1)(message['ruleId']),
                level: message['severity'] === 2 || message['fatal'] === true ? 'error' : 'warning',
                message: (0,json_record/* asText */.e1)(message['message']),
                path: (0,json_record/* asText */.e1)(file['filePath']),
                line: (0,json_record/* asNumber */.i)(message['line']) ?? 0,
            });
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/golangci.js



const [DIGIT_0, DIGIT_9] = [48, 57];
const golangci = {
    id: 'golangci',
    title: 'golangci-lint JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"Issues"\s*:/u.test(head),
    open: (add) => new GolangciParser((document) => golangci_read(document, add)),
};
class GolangciParser extends document_parser/* DocumentParser */.t {
    #documents = 0;
    #inStatistics = false;
    constructor(read) {
        super(read, 'many');
    }
    unit() {
        const { json } = this;
        const first = json.bytes[json.p] ?? 0;
        this.#inStatistics ||= this.#documents > 0 && first >= DIGIT_0 && first <= DIGIT_9;
        if (this.#inStatistics) {
            json.p = json.end;
            return false;
        }
        const more = super.unit();
        this.#documents++;
        return more;
    }
}
function golangci_read(document, add) {
    for (const one of (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(document)['Issues']).map(json_record/* asRecord */.qY)) {
        const place = (0,json_record/* asRecord */.qY)(one['Pos']);
        const rule = (0,json_record/* asText */.e1)(one['FromLinter']);
        add({
            rule,
            level: rule === 'typecheck' || (0,json_record/* asText */.e1)(one['Severity']).toLowerCase() === 'error' ? 'error' : 'warning',
            ...compilerError((0,json_record/* asText */.e1)(one['Text']), (0,json_record/* asText */.e1)(place['Filename']), (0,json_record/* asNumber */.i)(place['Line']) ?? 0),
        });
    }
}
function compilerError(text, path, line) {
    const [, name, told, message] = /^: # [^\n]*\n(?:[^\n:]*\/)?([^\n:/]+):(\d{1,9}):\d{1,9}: ([^\n]+)/u.exec(text) ?? [];
    if (message === undefined || name !== path.replace(/^.*\//su, ''))
        return { message: text, path, line };
    return { message, path, line: Number(told) };
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/mypy.js



const mypy = {
    id: 'mypy',
    title: 'mypy JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\{\s*"file"\s*:[^\n]*"severity"\s*:/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => mypy_read(document, add), 'many'),
};
function mypy_read(document, add) {
    const one = (0,json_record/* asRecord */.qY)(document);
    const severity = (0,json_record/* asText */.e1)(one['severity']);
    if (severity === 'note')
        return;
    add({
        rule: (0,json_record/* asText */.e1)(one['code']),
        level: severity === 'error' ? 'error' : 'warning',
        message: (0,json_record/* asText */.e1)(one['message']),
        path: (0,json_record/* asText */.e1)(one['file']),
        line: (0,json_record/* asNumber */.i)(one['line']) ?? 0,
    });
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/ruff.js



const ruff = {
    id: 'ruff',
    title: 'ruff JSON',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: (head) => /^\s*\[\s*(?:\{\s*"cell"\s*:|\]\s*$)/u.test(head),
    open: (add) => new document_parser/* DocumentParser */.t((document) => ruff_read(document, add)),
};
function ruff_read(document, add) {
    for (const one of (0,json_record/* asList */.DD)(document).map(json_record/* asRecord */.qY))
        add({
            rule: (0,json_record/* asText */.e1)(one['code']),
            level: 'warning',
            message: (0,json_record/* asText */.e1)(one['message']),
            path: (0,json_record/* asText */.e1)(one['filename']),
            line: (0,json_record/* asNumber */.i)((0,json_record/* asRecord */.qY)(one['location'])['row']) ?? 0,
        });
}

// EXTERNAL MODULE: ./build/js/shared/formats/sarif-results.js
var sarif_results = __webpack_require__(78499);
;// CONCATENATED MODULE: ./build/js/shared/formats/issues/sarif.js




const sarif = {
    id: 'sarif',
    title: 'SARIF',
    faults: issue_faults/* ISSUE_JSON_FAULTS */.T,
    detect: sarif_results/* isSarif */.i,
    open: (add) => new document_parser/* DocumentParser */.t((document) => sarif_read(document, add)),
};
function sarif_read(document, add) {
    for (const { result, rule, ruleId, message, path, line } of (0,sarif_results/* sarifResults */.M)(document))
        add({
            rule: ruleId,
            level: sarif_levelOf((0,json_record/* asText */.e1)(result['level']) || (0,json_record/* asText */.e1)((0,json_record/* asRecord */.qY)(rule['defaultConfiguration'])['level']) || 'warning'),
            message,
            path,
            line,
        });
}
function sarif_levelOf(level) {
    return level === 'error' ? 'error' : level === 'note' || level === 'none' ? 'note' : 'warning';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/issues/index.js








const ISSUE_FORMATS = [sarif, eslint, biome, ruff, mypy, cargo, golangci, compiler];


/***/ }),

/***/ 32959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ISSUE_JSON_FAULTS),
/* harmony export */   W: () => (/* binding */ ISSUE_FAULTS_OF_ALL)
/* harmony export */ });
const ISSUE_FAULTS_OF_ALL = ['TRUNCATED', 'TOO-LONG'];
const ISSUE_JSON_FAULTS = ['SYNTAX', 'MIXED', 'TOO-DEEP'];


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


/***/ }),

/***/ 16490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BASELINE_CODES)
/* harmony export */ });
const BASELINE_CODES = [
    {
        code: 'BASELINE-NONE',
        meaning: 'No commit before the measured one, as far as the clone shows them, has measurements in the store.',
        next: 'Let one complete run of the default branch keep its measurements (it does so even when this is all that it lacks), and fetch deeper (fetch-depth).',
    },
    {
        code: 'BASELINE-UNSET',
        meaning: 'A rule compares with earlier runs (regression, carry-forward), but no store is named that keeps them.',
        next: 'Name one in reliability.yml, for example baseline: git-ref:refs/reliability/baseline.',
    },
    {
        code: 'BASELINE-COMMIT-MISSING',
        meaning: 'The commit of the baseline is not in the clone and could not be fetched, so that what changed since is not known.',
        next: 'Fetch more: fetch-depth on GitHub, GIT_DEPTH on GitLab, fetchDepth on Azure; the message says how much.',
    },
    {
        code: 'BASELINE-DAMAGED',
        meaning: 'The entry of the nearest commit is cut off, changed, too large, says that it is of another commit, or its lines do not add up to its totals.',
        next: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    },
    {
        code: 'BASELINE-FOREIGN',
        meaning: 'The git ref of the baseline holds something else than entries: links, unknown names, files that are too large.',
        next: 'Name a ref that nothing else uses, or delete the ref (git push origin :REF) to begin again.',
    },
    {
        code: 'BASELINE-DENIED',
        meaning: 'The store refuses this job: no credentials, wrong ones, or ones that may only read.',
        next: 'Give the job the right that docs/baselines.md names for the store: contents: write for a git ref on GitHub.',
    },
    {
        code: 'BASELINE-UNREACHABLE',
        meaning: 'The store did not answer in time, or not at all.',
        next: 'Check its address and the network of the job, then run the job again.',
    },
    {
        code: 'BASELINE-CONTENDED',
        meaning: 'So many jobs wrote to the same git ref at once that this one never had its turn.',
        next: 'Run the job again, or give each pipeline a ref of its own.',
    },
    {
        code: 'BASELINE-UNREADABLE',
        meaning: 'The store failed in another way while it was read.',
        next: 'The message says what it answered.',
    },
    {
        code: 'BASELINE-UNSAVED',
        meaning: 'The store failed in another way while it was written.',
        next: 'The message says what it answered.',
    },
];


/***/ })

};
