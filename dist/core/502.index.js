export const id = 502;
export const ids = [502];
export const modules = {

/***/ 7527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue)
});

// UNUSED EXPORTS: codeGroups

// EXTERNAL MODULE: ./build/js/gates.js
var gates = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/js/init/codes.js
/** What init can end with instead of writing. */
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
/** Why `publish` told nobody anything. Nothing is published in parts: one artifact that is refused is refused as a whole. */
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

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(1677);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/index.js + 28 modules
var coverage = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/index.js + 14 modules
var tests = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/js/shared/formats/tests/test-faults.js
var test_faults = __webpack_require__(4349);
;// CONCATENATED MODULE: ./build/js/shared/policy/codes.js
/** Rules about waivers, of every gate. */
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
var codes = __webpack_require__(6490);
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
/** In the order of docs/errors.md. */
function codeGroups() {
    const config = Object.entries(config_problem/* CONFIG_CODES */.gu).map(([code, meaning]) => ({
        code,
        meaning,
        next: 'The message names the line, the column and the nearest known word.',
    }));
    return [
        ...gates/* GATES */.J.map(({ id, codes = [] }) => ({ title: id, codes })),
        { title: 'Configuration', codes: config },
        { title: 'Baselines', codes: codes/* BASELINE_CODES */.Z },
        { title: 'Waivers', codes: WAIVER_CODES },
        { title: 'Every command', codes: RUN_CODES },
        { title: 'init', codes: INIT_CODES },
        { title: 'publish', codes: PUBLISH_CODES },
        ...coverage/* COVERAGE_FORMATS */.O.map((format) => ({ title: format.title, codes: faultCodes(format, fault/* FAULTS_OF_ALL */.IH) })),
        ...tests/* TEST_FORMATS */.q.map((format) => ({ title: format.title, codes: faultCodes(format, test_faults/* TEST_FAULTS_OF_ALL */.ZU) })),
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
/** Every rule and problem code. */
function catalogue() {
    return codeGroups().flatMap(({ codes }) => codes);
}


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  publishArtifact: () => (/* binding */ publishArtifact)
});

// EXTERNAL MODULE: ./build/js/catalogue.js + 3 modules
var catalogue = __webpack_require__(7527);
// EXTERNAL MODULE: ./build/js/gates.js
var gates = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(5350);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/js/publish/refusal.js

/** The error that refuses an artifact. `path`: where, below the folder of the artifact; '' is the folder itself. */
function refusal(code, reason, hint, path) {
    return new problem/* ProblemError */.M({ code, reason, hint, ...(path === '' ? {} : { location: { path } }) });
}

;// CONCATENATED MODULE: ./build/js/publish/artifact.js

/** `artifact-name/gate/file` has three levels; one more for artifacts that hold their report folder as a folder. */
const MOST_LEVELS = 4;
const MOST_ENTRIES = 2000;
const MOST_REPORTS = 64;
const FACTS = { name: 'facts.json', maxBytes: 32 << 20 };
const VERDICT = { name: 'verdict.json', maxBytes: 16 << 20 };
const LARGEST_ARTIFACT_BYTES = 64 << 20;
/** Of our own report files, of keys and of artifacts. No leading dot, nothing that a path could be made of. */
const NAME = /^(?!.*\.\.)[A-Za-z0-9_(][A-Za-z0-9._ ()@+,=-]{0,127}$/;
/**
 * Finds the reports in an artifact. Every entry is looked at, without following links, before any file is opened; files
 * other than facts.json and verdict.json are never opened. Throws ProblemError PUBLISH-NAME, -LINK, -SIZE and -EMPTY.
 */
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
var description = __webpack_require__(4612);
;// CONCATENATED MODULE: ./build/js/publish/retelling.js

const LONGEST_PATH = 4096;
/**
 * Problems in facts are told by whoever measured, in free text. Here they keep their code and place; what is said about
 * them is our own: the meaning and the next step of the catalogue. Throws ProblemError PUBLISH-GATE for an unknown code.
 * @param value parsed JSON of bounded depth
 * @param path of the file, for the error
 */
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
/** A problem in our own words, at the place that it names. Throws ProblemError PUBLISH-GATE. */
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
/** Left out when it is not of the form of a place: it only helps to find the problem. */
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

/** Reports nest at most ten levels; what comes later may call itself for each. */
const untrusted_json_MOST_LEVELS = 64;
/** Own keys that code somewhere could take for something else than data. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * The object that a text of JSON holds. Levels are counted before the text is parsed, and keys are looked at after, so
 * that no spelling of them (`"\u005f_proto__"`) gets by. Throws ProblemError PUBLISH-JSON.
 */
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
/** The most brackets that are open at once; brackets in strings do not count. In damaged JSON it may be too high. */
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
/**
 * Reads the two files of a report. Of verdict.json only the gate, the outcome and, where there are no facts, the code of
 * the problem are used; of facts.json everything but the texts of problems. Throws ProblemError PUBLISH-…
 */
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
    // A folder is only given back with one of the two files.
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

// EXTERNAL MODULE: ./build/js/shared/config/arguments.js
var config_arguments = __webpack_require__(1893);
// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __webpack_require__(8595);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/values.js + 1 modules
var config_values = __webpack_require__(7553);
// EXTERNAL MODULE: ./build/js/shared/model/verdict.js
var model_verdict = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/js/shared/platform/index.js + 6 modules
var shared_platform = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/js/shared/policy/waiver-facts.js
var waiver_facts = __webpack_require__(7003);
// EXTERNAL MODULE: ./build/js/shared/report/console.js + 1 modules
var console = __webpack_require__(5998);
// EXTERNAL MODULE: ./build/js/shared/run.js + 3 modules
var run = __webpack_require__(6074);
;// CONCATENATED MODULE: ./build/js/commands/publish.js
















/** `reliability publish --artifact DIR`: the trusted half of two workflows. Throws ProblemError PUBLISH-…, FACTS-…, CONFIG-… */
const publish = {
    ...description/* PUBLISH */.W,
    async run(argv, io, write) {
        return publishArtifact((0,config_arguments/* readArguments */.l)(argv, description/* PUBLISH */.W.options).inputs, io, write);
    },
};
const INCOMPLETE = 'PUBLISH-INCOMPLETE';
const PROVENANCE = 'Measured by a run without permissions, on code of the proposal, and decided again from its facts.';
/**
 * event → artifact → verdicts → platform. All that is in the artifact is read and decided before anybody is told, so that
 * one that is refused leaves no trace.
 * @returns 0 when everything was published, whatever the verdicts are; 2 when something could not be
 */
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
    for (const untrusted of readArtifact(io, (0,narrow/* textOf */.b6)(values, 'artifact').replace(/\/+$/, ''))) {
        const report = readReport(untrusted, meanings);
        const gate = gates/* GATES */.J.find((candidate) => candidate.id === report.gate);
        if (gate === undefined)
            throw refusal('PUBLISH-GATE', `there is no gate ${JSON.stringify(report.gate)}`, 'Use the same release in both workflows.', report.folder);
        const one = await decideOne(gate, report, (0,narrow/* wordOf */.aG)(values, 'thresholds', ['run', 'base']), inputs, io);
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
        const verdict = (0,model_verdict/* inconclusive */.N)(entry.id, report.problem);
        return { key: '', verdict, presentation: (0,run/* emptyPresentation */.M8)(entry, verdict) };
    }
    const gate = await entry.load();
    const key = keyOf(report.options, report.folder);
    const own = { options: report.options, waivers: (0,waiver_facts/* readWaiverFacts */.E)(report.waivers) };
    const wanted = thresholds === 'run' ? own : await ofBase(entry, gate, key, inputs, io);
    const { options, facts } = gate.readFacts(wanted.options, report.facts);
    const { verdict, presentation } = (0,run/* decideWith */.RE)(gate, options, facts, wanted.waivers);
    // Under other thresholds it may well be another one.
    if (thresholds === 'run' && report.said !== undefined && report.said !== verdict.outcome)
        throw refusal('PUBLISH-MISMATCH', `verdict.json says ${report.said}, and its facts come to ${verdict.outcome}`, 'Use the same release in both workflows; else somebody changed one of the files.', report.folder);
    return { key, verdict, presentation };
}
/** Options and waivers as reliability.yml of this checkout gives them, which is not that of the pull request. */
async function ofBase(entry, gate, key, inputs, io) {
    const file = await (0,prepare/* readConfig */.Xg)(inputs, io);
    const raw = { values: new Map(key === '' ? [] : [['key', key]]), spell: inputs.spell };
    const options = gate.configure(await (0,config_values/* readValues */.N)(entry, raw, file));
    const rules = new Set((entry.codes ?? []).map(({ code }) => code));
    const waivers = file?.waivers === undefined ? undefined : await (0,prepare/* readWaivers */.Sr)(file.waivers, io);
    return { options, waivers: waivers && (0,waiver_facts/* waiverFactsOf */.z)(waivers, rules, io.now()) };
}
/** The key is part of a check's name: what no workflow could have given as an input is refused. */
function keyOf(options, folder) {
    const key = options?.key;
    const form = common_options/* PUBLISH_OPTIONS */.d.find(({ name }) => name === 'key')?.pattern ?? '^$';
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

/***/ 1893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1677);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4835);
/* harmony import */ var _option_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);




/**
 * Reads what follows the command: `--name value`, `--name=value`, `--flag`, `--no-flag`, `--help`, `--version`. A list
 * given several times grows; of anything else the last one holds, so that a script's defaults can be overridden at the
 * end of its line. An empty value means "not given": CI templates pass their unset parameters that way.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION and CONFIG-VALUE.
 */
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
/** The option that a word names, and its value; undefined when the value is the next word. */
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

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eJ: () => (/* binding */ jsonRecord),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/* unused harmony export jsonValue */
/** Reads the value at the cursor as a plain one, checked by the cursor first; STARVED when the window ends inside it. */
function jsonValue(json) {
    json.peek();
    const start = json.p;
    json.skip();
    return JSON.parse(json.bytes.toString('utf8', start, json.p));
}
/** The same where an object belongs; anything else is one without members. */
function jsonRecord(json) {
    return asRecord(jsonValue(json));
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** '' for anything else than text. */
function asText(value) {
    return typeof value === 'string' ? value : '';
}
/** undefined for anything else than a finite number. */
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BASELINE_CODES)
/* harmony export */ });
/** What can be wrong with a baseline. None of it changes a verdict that does not need one. */
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
