export const id = 3452;
export const ids = [3452];
export const modules = {

/***/ 3452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSizes: () => (/* binding */ collectSizes)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/history/measured-history.js
var measured_history = __webpack_require__(80172);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/regression-gate/size-history.js
var size_history = __webpack_require__(17388);
// EXTERNAL MODULE: ./build/js/shared/formats/bundles/index.js + 4 modules
var bundles = __webpack_require__(25705);
// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
// EXTERNAL MODULE: ./build/js/shared/graph/repository-path.js
var repository_path = __webpack_require__(65);
;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/entries.js





const KIND = 'report of a bundler';
const SOURCE_MAP = /\.map$/u;
async function readEntries(context, globs) {
    const { io, progress } = context;
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, globs, KIND);
    const problems = [...missing];
    if (globs.length > 0 && paths.length === 0 && missing.length === 0)
        problems.push(noReport(globs));
    const metafiles = [];
    const entries = [];
    for (const path of paths) {
        const told = [];
        let folder = '';
        try {
            const { format } = await (0,report_reader/* readWithFormat */.u)(io, path, progress, {
                kind: KIND,
                formats: bundles/* BUNDLE_FORMATS */.C,
                open: (chosen) => chosen.open({ entry: (one) => told.push(one), folder: (text) => (folder = text) }),
                finish: () => undefined,
            });
            if (told.length === 0)
                problems.push(noEntry(path));
            const absent = new Set();
            const found = told.flatMap((entry) => weighedOf(io, path, folder, entry, absent));
            if (absent.size > 0)
                problems.push(noFiles(path, [...absent]));
            const own = found.map((entry) => unique(entry, path, entries));
            entries.push(...own);
            metafiles.push({ path, format: format.id, entries: own.map(({ name }) => name) });
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    return { metafiles, entries, problems };
}
function weighedOf(io, report, folder, entry, absent) {
    const files = entry.files.filter((file) => !SOURCE_MAP.test(file));
    const later = entry.later.filter((file) => !SOURCE_MAP.test(file));
    const base = baseOf(io, report, folder, files[0]);
    const there = (file) => {
        const path = base === undefined ? undefined : (0,repository_path/* joined */.oR)(base, file);
        if (path !== undefined && io.status(path).kind === 'file')
            return [path];
        absent.add(file);
        return [];
    };
    const [now, all] = [files.flatMap(there), later.flatMap(there)];
    const name = `entry ${entry.name}`;
    return [
        { name, paths: now },
        ...(later.length === 0 ? [] : [{ name: `${name}, with what it loads later`, paths: [...now, ...all] }]),
    ];
}
function baseOf(io, report, folder, file) {
    if (file === undefined)
        return '';
    const parts = folder.split(/[\\/]+/u).filter((part) => part !== '');
    const told = parts.map((_, at) => parts.slice(at).join('/'));
    const beside = (0,repository_path/* folderOf */.yS)(report);
    return [...told, beside, (0,repository_path/* folderOf */.yS)(beside), ''].find((base) => {
        const path = (0,repository_path/* joined */.oR)(base, file);
        return path !== undefined && io.status(path).kind === 'file';
    });
}
function unique(entry, report, known) {
    const isTaken = known.some(({ name }) => name === entry.name);
    return isTaken ? { ...entry, name: `${entry.name} (${report})` } : entry;
}
function noReport(globs) {
    return {
        code: 'SIZES-NO-METAFILE',
        reason: `no report of a bundler was found: ${globs.join(', ')}`,
        hint: 'Let the bundler write it (esbuild --metafile, webpack --json, build.manifest of Vite), and check the globs.',
    };
}
function noEntry(path) {
    return {
        code: 'SIZES-NO-ENTRY',
        reason: `${path} names no entry`,
        hint: 'Name the report of the application, not that of a library without entries.',
        location: { path },
    };
}
function noFiles(path, files) {
    const [first = '', ...others] = files;
    return {
        code: 'SIZES-ENTRY-FILE',
        reason: `${first}${others.length === 0 ? '' : ` and ${others.length} more`}, which ${path} names, ${others.length === 0 ? 'is' : 'are'} not there`,
        hint: 'Weigh where the build was made, with its report of the same build.',
        location: { path },
    };
}

// EXTERNAL MODULE: ./build/js/regression-gate/sizes/facts.js
var facts = __webpack_require__(7656);
// EXTERNAL MODULE: ./build/js/regression-gate/sizes/kept-sizes.js
var kept_sizes = __webpack_require__(7992);
;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/steady-name.js
const HASH = /(?<=[._-])(?=[A-Za-z0-9_-]*\d)(?:[0-9a-f]{8,64}|[A-Za-z0-9_-]{8})(?=\.[A-Za-z0-9.]+$)/u;
function steadyName(path) {
    return path.replace(HASH, '*');
}

;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/collect-sizes.js










const LARGEST_COMPRESSED_BYTES = 256 << 20;
async function collectSizes(context, options) {
    const { io } = context;
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, options.files, 'file to weigh');
    const { entries, metafiles, problems: unread } = await readEntries(context, options.bundles);
    if (paths.length === 0 && entries.length === 0)
        throw nothing(options.files);
    const weights = [];
    const problems = [...missing, ...unread];
    for (const path of new Set([...paths, ...entries.flatMap((entry) => entry.paths)])) {
        const { kind, sizeBytes } = io.status(path);
        if (kind !== 'file')
            problems.push(unreadable(path));
        else if (options.compression !== 'none' && sizeBytes > LARGEST_COMPRESSED_BYTES)
            problems.push(tooLarge(path));
        else
            weights.push({ path, rawBytes: sizeBytes, bytes: await weigh(io, path, sizeBytes, options.compression) });
    }
    const items = [...groupItems(options, weights, problems), ...entryItems(entries, weights), ...fileItems(weights)];
    const { earlier, history, problem } = await earlierSizes(context, options);
    const before = new Map(earlier?.kept.items ?? []);
    const names = new Set(items.map(({ name }) => name));
    const bytes = sum(weights.map((weight) => weight.bytes));
    const charted = [{ name: facts/* TOTAL */.T, bytes }, ...items];
    const { commit } = context.checkout;
    return {
        facts: {
            metafiles,
            items: items.slice(0, facts/* MOST_ITEMS */.x).map((item) => {
                const beforeBytes = before.get(item.name);
                return beforeBytes === undefined ? item : { ...item, beforeBytes };
            }),
            files: weights.length,
            bytes,
            rawBytes: sum(weights.map(({ rawBytes }) => rawBytes)),
            problems,
            ...(earlier === undefined
                ? {}
                : {
                    baseline: {
                        commit: earlier.commit,
                        commitsBack: earlier.commitsBack,
                        bytes: earlier.kept.bytes,
                        removed: [...before.keys()].filter((name) => !names.has(name)).slice(0, facts/* MOST_ITEMS */.x),
                    },
                }),
            ...(history.commits.length === 0
                ? {}
                : {
                    history: (0,size_history/* sizeHistory */.wn)(history, options.compression, charted.map(({ name }) => name)),
                }),
            ...(problem === undefined ? {} : { baselineProblem: problem }),
        },
        detail: {
            compression: options.compression,
            bytes,
            items: new Map(items.slice(0, facts/* MOST_ITEMS */.x).map((item) => [item.name, item.bytes])),
            ...(commit === null ? {} : { history: (0,size_history/* historyWith */.NL)(history, commit, options.compression, charted) }),
        },
    };
}
function fileItems(weights) {
    const items = new Map();
    for (const weight of weights) {
        const name = steadyName(weight.path);
        items.set(name, [...(items.get(name) ?? []), weight]);
    }
    return [...items].map(([name, own]) => itemOf(name, false, own)).sort(bySize);
}
function groupItems({ groups }, weights, problems) {
    return groups.map(({ name, files }) => {
        const matches = (0,globs/* globMatcher */.f)(files);
        const own = weights.filter(({ path }) => matches(path));
        if (own.length === 0)
            problems.push(emptyGroup(name));
        return itemOf(name, true, own);
    });
}
function entryItems(entries, weights) {
    const byPath = new Map(weights.map((weight) => [weight.path, weight]));
    return entries.map(({ name, paths }) => itemOf(name, true, paths.flatMap((path) => byPath.get(path) ?? [])));
}
function itemOf(name, isGroup, weights) {
    return {
        name,
        isGroup,
        files: weights.length,
        bytes: sum(weights.map(({ bytes }) => bytes)),
        rawBytes: sum(weights.map(({ rawBytes }) => rawBytes)),
    };
}
function bySize(a, b) {
    return b.bytes - a.bytes || (a.name < b.name ? -1 : 1);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
async function weigh(io, path, sizeBytes, compression) {
    if (compression === 'none')
        return sizeBytes;
    const content = new Content();
    await io.read(path, content);
    const bytes = content.bytes();
    if (compression === 'gzip')
        return (0,external_node_zlib_.gzipSync)(bytes, { level: external_node_zlib_.constants.Z_BEST_COMPRESSION }).length;
    return (0,external_node_zlib_.brotliCompressSync)(bytes, { params: { [external_node_zlib_.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}
class Content {
    #parts = [];
    #part = new Uint8Array(1 << 16);
    reserve() {
        return this.#part;
    }
    commit(length) {
        this.#parts.push(this.#part.subarray(0, length));
        this.#part = new Uint8Array(1 << 16);
    }
    bytes() {
        return Buffer.concat(this.#parts);
    }
}
async function earlierSizes({ earlier }, { compression, maxGrowth }) {
    const found = await earlier();
    const ifCompared = (problem) => (maxGrowth === undefined ? {} : { problem });
    if (!('kept' in found))
        return { history: measured_history/* EMPTY_HISTORY */.nF, ...ifCompared(found) };
    try {
        const kept = (0,kept_sizes/* readKept */.D)(found.kept);
        const history = (0,size_history/* keptHistory */.hx)(kept.history);
        if (kept.compression !== compression)
            return { history, ...ifCompared(otherwiseWeighed(kept)) };
        return { earlier: { commit: found.commit, commitsBack: found.commitsBack, kept }, history };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { history: measured_history/* EMPTY_HISTORY */.nF, problem: error.problem };
    }
}
function otherwiseWeighed({ compression }) {
    return {
        code: 'BASELINE-NONE',
        reason: `the sizes of the baseline were weighed with compression ${compression}`,
        hint: 'Let one run of the default branch keep its sizes; it does so even when this is all that it lacks.',
    };
}
function nothing(globs) {
    return new problem/* ProblemError */.M({
        code: 'SIZES-NO-FILE',
        reason: `no file was found to weigh: ${globs.join(', ')}`,
        hint: 'Build first, and check the globs; they are relative to the working directory.',
    });
}
function emptyGroup(name) {
    return {
        code: 'SIZES-EMPTY-GROUP',
        reason: `none of the weighed files is of the group ${name}`,
        hint: 'Correct its globs; its files must be among those of sizes.files too.',
    };
}
function unreadable(path) {
    return {
        code: 'SIZES-UNREADABLE',
        reason: `${path} is no file that can be weighed`,
        hint: 'Leave devices, pipes and files without permission out of the globs.',
        location: { path },
    };
}
function tooLarge(path) {
    return {
        code: 'SIZES-TOO-LARGE',
        reason: `${path} is larger than 256 MiB, and is not compressed to be weighed`,
        hint: 'Weigh it as it is: compression: none.',
        location: { path },
    };
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

/***/ 38438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DocumentParser)
/* harmony export */ });
/* harmony import */ var _json_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55425);


class DocumentParser extends _json_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonParser */ .S {
    #read;
    constructor(read, documents = 'one') {
        super([], documents);
        this.#read = read;
    }
    unit() {
        this.#read((0,_json_record_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonValue */ .IL)(this.json));
        return false;
    }
    undo() {
    }
}


/***/ }),

/***/ 64533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ FAULTS_OF_ALL),
/* harmony export */   _z: () => (/* binding */ FormatFault),
/* harmony export */   mY: () => (/* binding */ RECORD_FAULTS),
/* harmony export */   s6: () => (/* binding */ XML_FAULTS),
/* harmony export */   xU: () => (/* binding */ JSON_FAULTS),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
const FAULTS = {
    TRUNCATED: 'Let the test run finish (disk full? killed job?) and write the report again; a part of a report is never judged.',
    SYNTAX: 'Write the report again with the tool itself; edited or concatenated reports of different kinds are not read.',
    MIXED: 'Two reports of different formats are in one file; keep each in a file of its own.',
    EMPTY: 'The report names no source line: check that the tests ran with coverage switched on and for the right files.',
    UNSUPPORTED: 'Use an export that holds every line, not only totals; docs/formats.md lists what is read.',
    'TOO-LONG': 'One record of this report is longer than 64 MiB, which no tool writes; write the report again.',
    'TOO-DEEP': 'The report is nested deeper than any tool writes; write the report again.',
    ENTITY: 'Entity declarations are refused (they can blow up or read files); write the report without a DOCTYPE subset.',
    'HITS-NEGATIVE': 'A counter went below zero, as racing counters do: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-OVERFLOW': 'A counter is larger than any run can count: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-NOT-INTEGER': 'A hit count must be a whole number; write the report again with the tool itself.',
    'TOO-DIFFERENT': 'Two reports describe one file with tens of thousands of different places: measure all shards with the same tool, and not minified code.',
    'SOURCE-MISSING': 'Raw V8 coverage needs the scripts that ran and their source maps: run this step where the tests ran, or let the test runner write coverage-final.json or lcov.',
    'SOURCE-CHANGED': 'A script is not the one that ran: it was built again since, or a loader compiled it in memory. Let the test runner write coverage-final.json or lcov.',
    'SOURCE-SYNTAX': 'A script cannot be read as JavaScript, or its source map is damaged: let the test runner write coverage-final.json or lcov.',
    'LINE-RANGE': 'A line number is outside 1 … 16 777 215; write the report again with the tool itself.',
};
const FAULTS_OF_ALL = ['TRUNCATED', 'EMPTY', 'TOO-LONG'];
const RECORD_FAULTS = [
    'SYNTAX',
    'MIXED',
    'HITS-NEGATIVE',
    'HITS-OVERFLOW',
    'HITS-NOT-INTEGER',
    'LINE-RANGE',
];
const JSON_FAULTS = [...RECORD_FAULTS, 'TOO-DEEP'];
const XML_FAULTS = [...JSON_FAULTS, 'ENTITY'];
class FormatFault extends Error {
    name = 'FormatFault';
    kind;
    offset;
    constructor(kind, reason, offset) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }
    shifted(bytes) {
        return new FormatFault(this.kind, this.message, this.offset + bytes);
    }
}


/***/ }),

/***/ 59545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ EncodingError),
/* harmony export */   pe: () => (/* binding */ WINDOW_BYTES),
/* harmony export */   xL: () => (/* binding */ ReportFeed)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);


const WINDOW_BYTES = 1 << 20;
const LONGEST_RECORD_BYTES = 64 << 20;
const HEAD_BYTES = 64 << 10;
const LEAST_ROOM_BYTES = 128 << 10;
class EncodingError extends Error {
    name = 'EncodingError';
    fault;
    offset;
    constructor(fault, offset) {
        super(fault);
        this.fault = fault;
        this.offset = offset;
    }
}
class ReportFeed {
    #choose;
    #isKnownText;
    #parser;
    #window;
    #end = 0;
    #base = 0;
    #checked = 0;
    #started = false;
    #utf16;
    #staging;
    constructor(choose, accepts = 'text', window = Buffer.allocUnsafe(WINDOW_BYTES)) {
        this.#window = window;
        this.#choose = choose;
        this.#isKnownText = accepts === 'anything';
    }
    reserve() {
        if (this.#staging !== undefined)
            return this.#staging;
        return this.#window.subarray(this.#end, this.#window.length - 1);
    }
    commit(length) {
        if (this.#utf16 !== undefined && this.#staging !== undefined) {
            this.#append(Buffer.from(this.#utf16.decode(this.#staging.subarray(0, length), { stream: true }), 'utf8'));
            return;
        }
        this.#end += length;
        if (!this.#started && this.#end >= 4)
            this.#start();
        this.#advance(false);
    }
    finish() {
        if (!this.#started)
            this.#start();
        if (this.#utf16 !== undefined)
            this.#append(Buffer.from(this.#utf16.decode(), 'utf8'));
        if (this.#base === 0 && this.#end === 0 && this.#parser === undefined)
            throw new EncodingError('empty', 0);
        this.#advance(true);
    }
    #start() {
        this.#started = true;
        const [a, b, c] = [this.#window[0], this.#window[1], this.#window[2]];
        if (this.#end >= 3 && a === 0xef && b === 0xbb && c === 0xbf) {
            this.#window.copyWithin(0, 3, this.#end);
            this.#end -= 3;
        }
        else if (this.#end >= 2 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
            this.#utf16 = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', { fatal: false });
            const raw = Buffer.from(this.#window.subarray(0, this.#end));
            this.#staging = Buffer.allocUnsafe(LEAST_ROOM_BYTES);
            this.#end = 0;
            this.#append(Buffer.from(this.#utf16.decode(raw, { stream: true }), 'utf8'));
        }
    }
    #append(bytes) {
        let from = 0;
        while (from < bytes.length) {
            const taken = bytes.copy(this.#window, this.#end, from, Math.min(bytes.length, from + this.#window.length - 1 - this.#end));
            this.#end += taken;
            from += taken;
            this.#advance(false);
        }
    }
    #advance(last) {
        if (this.#parser === undefined) {
            if (!last && this.#end < HEAD_BYTES)
                return;
            this.#check(last);
            this.#parser = this.#choose(this.#window.toString('latin1', 0, Math.min(this.#end, HEAD_BYTES)));
        }
        const room = this.#window.length - 1 - this.#end;
        if (!last && room >= LEAST_ROOM_BYTES)
            return;
        this.#check(last);
        let used = 0;
        try {
            used = this.#parser.consume(this.#window, this.#end, last);
        }
        catch (error) {
            throw error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z ? error.shifted(this.#base) : error;
        }
        if (last && used !== this.#end)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z('TRUNCATED', 'the report ends in the middle of a record', this.#base + used);
        if (used > 0)
            this.#window.copyWithin(0, used, this.#end);
        this.#base += used;
        this.#end -= used;
        this.#checked = Math.max(0, this.#checked - used);
        if (!last && this.#window.length - 1 - this.#end < LEAST_ROOM_BYTES)
            this.#grow();
    }
    #grow() {
        if (this.#window.length >= LONGEST_RECORD_BYTES) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z('TOO-LONG', 'one record is longer than 64 MiB', this.#base);
        }
        const larger = Buffer.allocUnsafe(this.#window.length * 2);
        this.#window.copy(larger, 0, 0, this.#end);
        this.#window = larger;
    }
    #check(last) {
        if (this.#isKnownText)
            return;
        const to = last ? this.#end : wholeCharacters(this.#window, this.#end);
        const fresh = this.#window.subarray(this.#checked, Math.max(this.#checked, to));
        const nul = fresh.indexOf(0);
        if (nul >= 0)
            throw new EncodingError('nul', this.#base + this.#checked + nul);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(fresh))
            throw new EncodingError('not-utf8', this.#base + this.#checked + firstOddLine(fresh));
        this.#checked = Math.max(this.#checked, to);
    }
}
function firstOddLine(bytes) {
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return start;
        start = end;
    }
    return 0;
}
function wholeCharacters(bytes, end) {
    for (let back = 1; back <= 3 && back <= end; back++) {
        const byte = bytes[end - back];
        if (byte < 0x80)
            return end;
        if (byte >= 0xc0) {
            const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return need > back ? end - back : end;
        }
    }
    return end;
}


/***/ }),

/***/ 68365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ip: () => (/* binding */ hashIntegers),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash >>> 0;
}
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
function hashIntegers(...values) {
    let hash = 0x811c9dc5;
    for (const value of values) {
        hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
        hash = Math.imul(hash ^ (value >>> 16), 0x01000193);
    }
    return hash >>> 0;
}


/***/ }),

/***/ 52618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lineOfText),
/* harmony export */   F: () => (/* binding */ hitsOfText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);

const LARGEST_COUNT = 9.3e18;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
function hitsOfText(text, offset) {
    if (!NUMBER.test(text))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-NOT-INTEGER', `"${shown(text)}" is no hit count`, offset);
    const value = Number(text);
    if (value < 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-NEGATIVE', `the hit count ${shown(text)} is negative`, offset);
    if (value > LARGEST_COUNT)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-OVERFLOW', `the hit count ${shown(text)} has overflowed`, offset);
    if (!Number.isInteger(value))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-NOT-INTEGER', `the hit count ${shown(text)} is not a whole number`, offset);
    return value;
}
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function lineOfText(text, offset) {
    const value = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value <= 0xffffff))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('LINE-RANGE', `"${shown(text)}" is no line number`, offset);
    return value;
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ JsonParser)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var hash = __webpack_require__(68365);
// EXTERNAL MODULE: ./build/js/shared/formats/integers.js
var integers = __webpack_require__(52618);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-scanner.js

const DEEPEST = 256;
const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const [SMALL_E, SMALL_F, SMALL_N, SMALL_T, SMALL_U] = [101, 102, 110, 116, 117];
const ESCAPES = new Set([34, 47, 92, 98, 102, 110, 114, 116, 117]);
const STARVED = Symbol('the window ends inside a unit');
class JsonScanner {
    bytes = Buffer.alloc(0);
    p = 0;
    end = 0;
    escaped = false;
    #inObject = new Uint8Array(DEEPEST + 1);
    peek() {
        const { bytes, end } = this;
        let p = this.p;
        let c = bytes[p];
        while (p < end && c <= 32) {
            if (c !== 32 && c !== 10 && c !== 13 && c !== 9)
                this.unexpectedAt(p);
            c = bytes[++p];
        }
        this.p = p;
        if (p >= end)
            throw STARVED;
        return c;
    }
    skip() {
        const inObject = this.#inObject;
        let depth = 0;
        do {
            const c = this.peek();
            if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
                this.p++;
                if (++depth > DEEPEST)
                    throw new fault/* FormatFault */._z('TOO-DEEP', `values are nested more than ${DEEPEST} deep`, this.p);
                if (this.peek() !== c + 2) {
                    inObject[depth] = c === OPEN_OBJECT ? 1 : 0;
                    if (c === OPEN_OBJECT)
                        this.passName();
                    continue;
                }
                this.p++;
                depth--;
            }
            else
                this.scalar(c);
            while (depth > 0) {
                const next = this.peek();
                if (next === COMMA) {
                    this.p++;
                    if (inObject[depth] === 1)
                        this.passName();
                    break;
                }
                if (next !== (inObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
                    this.unexpected();
                this.p++;
                depth--;
            }
        } while (depth > 0);
    }
    scalar(c) {
        if (c === QUOTE)
            this.passString();
        else if (c === SMALL_T || c === SMALL_F || c === SMALL_N)
            this.literal(c);
        else
            this.passNumber();
    }
    digits() {
        const { bytes, end } = this;
        const start = this.p;
        let p = start;
        let value = 0;
        let digit = bytes[p] - ZERO;
        while (p < end && digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p >= end)
            throw STARVED;
        const c = bytes[p];
        if (p - start > 15 || (c !== COMMA && c !== CLOSE_OBJECT && c !== CLOSE_ARRAY && c > 32))
            return -1;
        if (bytes[start] === ZERO && p - start > 1)
            this.unexpected();
        this.p = p;
        return value;
    }
    token() {
        const c = this.peek();
        const start = this.p;
        if (c === SMALL_T || c === SMALL_F || c === SMALL_N)
            this.literal(c);
        else
            this.passNumber();
        return this.bytes.toString('latin1', start, this.p);
    }
    literal(first) {
        const word = first === SMALL_T ? 'true' : first === SMALL_F ? 'false' : 'null';
        const { bytes, end, p } = this;
        for (let i = 1; i < word.length; i++) {
            if (p + i >= end)
                throw STARVED;
            if (bytes[p + i] !== word.charCodeAt(i))
                this.unexpected();
        }
        this.p = p + word.length;
    }
    passNumber() {
        const { bytes } = this;
        const start = this.p;
        let p = start;
        if (bytes[p] === 45)
            p++;
        p = bytes[p] === ZERO ? p + 1 : this.passDigits(p);
        if (bytes[p] === 46)
            p = this.passDigits(p + 1);
        if (p < this.end && (bytes[p] | 32) === SMALL_E) {
            p++;
            if (bytes[p] === 43 || bytes[p] === 45)
                p++;
            p = this.passDigits(p);
        }
        if (p >= this.end)
            throw STARVED;
        const c = bytes[p] - ZERO;
        if (c >= 0 && c <= 9)
            this.unexpected();
        this.p = p;
    }
    passDigits(from) {
        const { bytes, end } = this;
        let p = from;
        while (p < end && bytes[p] >= ZERO && bytes[p] <= 57)
            p++;
        if (p >= end)
            throw STARVED;
        if (p === from)
            this.unexpected();
        return p;
    }
    passName() {
        this.passString();
        this.expect(COLON);
    }
    passString() {
        this.expect(QUOTE);
        const { bytes, end } = this;
        const start = this.p;
        let p = start;
        this.escaped = false;
        let c = bytes[p];
        while (p < end && c !== QUOTE) {
            if (c === BACKSLASH) {
                p = this.escape(p);
                c = bytes[p];
            }
            else {
                if (c < 32)
                    this.unexpectedAt(p);
                c = bytes[++p];
            }
        }
        if (p >= end)
            throw STARVED;
        this.p = p + 1;
        return start;
    }
    escape(p) {
        const { bytes, end } = this;
        if (p + 1 >= end)
            throw STARVED;
        const c = bytes[p + 1];
        if (!ESCAPES.has(c))
            this.unexpectedAt(p);
        this.escaped = true;
        if (c !== SMALL_U)
            return p + 2;
        for (let at = p + 2; at < p + 6; at++) {
            if (at >= end)
                throw STARVED;
            const hex = bytes[at];
            if (!((hex >= ZERO && hex <= 57) || ((hex | 32) >= 97 && (hex | 32) <= 102)))
                this.unexpectedAt(p);
        }
        return p + 6;
    }
    decode(start, end, escaped) {
        const text = this.bytes.toString('utf8', start, end);
        return escaped ? JSON.parse(`"${text}"`) : text;
    }
    expect(byte) {
        if (this.peek() !== byte)
            this.unexpected();
        this.p++;
    }
    unexpectedAt(p) {
        this.p = p;
        return this.unexpected();
    }
    unexpected() {
        const text = this.bytes.toString('latin1', this.p, Math.min(this.end, this.p + 20));
        throw new fault/* FormatFault */._z('SYNTAX', `unexpected ${JSON.stringify(text)}`, this.p);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/name-table.js
var name_table = __webpack_require__(19739);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-cursor.js





const json_cursor_QUOTE = 34;
const json_cursor_COMMA = 44;
const json_cursor_ZERO = 48;
const json_cursor_COLON = 58;
const json_cursor_OPEN_ARRAY = 91;
const json_cursor_CLOSE_ARRAY = 93;
const json_cursor_OPEN_OBJECT = 123;
const json_cursor_CLOSE_OBJECT = 125;
const json_cursor_SMALL_F = 102;
const json_cursor_SMALL_N = 110;
const json_cursor_SMALL_T = 116;
class JsonCursor extends JsonScanner {
    #names;
    key = 0;
    #keyStart = 0;
    #keyEnd = 0;
    #keyEscaped = false;
    constructor(names) {
        super();
        this.#names = new name_table/* NameTable */.K(names);
    }
    enter() {
        this.expect(json_cursor_OPEN_OBJECT);
        if (this.peek() === json_cursor_CLOSE_OBJECT) {
            this.p++;
            return false;
        }
        this.#member();
        return true;
    }
    again() {
        const c = this.peek();
        if (c === json_cursor_COMMA) {
            this.p++;
            this.#member();
            return true;
        }
        if (c !== json_cursor_CLOSE_OBJECT)
            this.unexpected();
        this.p++;
        return false;
    }
    againNumber(expected) {
        const { bytes } = this;
        let p = this.p;
        if (p + 16 > this.end || bytes[p] !== json_cursor_COMMA || bytes[p + 1] !== json_cursor_QUOTE)
            return false;
        p += 2;
        const start = p;
        let value = 0;
        let digit = bytes[p] - json_cursor_ZERO;
        while (digit >= 0 && digit <= 9 && p - start < 9) {
            value = value * 10 + digit;
            digit = bytes[++p] - json_cursor_ZERO;
        }
        if (value !== expected || bytes[p] !== json_cursor_QUOTE || bytes[p + 1] !== json_cursor_COLON || p === start)
            return false;
        if (bytes[start] === json_cursor_ZERO && p - start > 1)
            return false;
        this.p = p + 2;
        return true;
    }
    enterArray() {
        this.expect(json_cursor_OPEN_ARRAY);
        if (this.peek() !== json_cursor_CLOSE_ARRAY)
            return true;
        this.p++;
        return false;
    }
    againArray() {
        const c = this.peek();
        if (c !== json_cursor_COMMA && c !== json_cursor_CLOSE_ARRAY)
            this.unexpected();
        this.p++;
        return c === json_cursor_COMMA;
    }
    keyText() {
        return this.decode(this.#keyStart, this.#keyEnd, this.#keyEscaped);
    }
    keyNumber() {
        if (this.#keyEscaped)
            return /^(?:0|[1-9]\d{0,8})$/.test(this.keyText()) ? Number(this.keyText()) : -1;
        const length = this.#keyEnd - this.#keyStart;
        if (length > 9 || length === 0 || (length > 1 && this.bytes[this.#keyStart] === json_cursor_ZERO))
            return -1;
        let value = 0;
        for (let p = this.#keyStart; p < this.#keyEnd; p++) {
            const digit = this.bytes[p] - json_cursor_ZERO;
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    }
    string() {
        const start = this.passString();
        return this.decode(start, this.p - 1, this.escaped);
    }
    stringHash() {
        const start = this.passString();
        return (0,hash/* hashBytes */.yi)(this.bytes, start, this.p - 1);
    }
    integerOrSkip() {
        const c = this.peek();
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0)
                return value;
        }
        this.skip();
        return -1;
    }
    hits() {
        const c = this.peek();
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0)
                return value;
        }
        const start = this.p;
        return (0,integers/* hitsOfText */.F)(this.token(), start);
    }
    line() {
        const c = this.peek();
        const start = this.p;
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0 && value <= 0xffffff)
                return value;
            this.p = start;
        }
        return (0,integers/* lineOfText */.$)(this.token(), start);
    }
    integer() {
        this.peek();
        const start = this.p;
        const value = Number(this.token());
        if (!Number.isSafeInteger(value))
            throw new fault/* FormatFault */._z('SYNTAX', 'a number here must be a whole one', start);
        return value;
    }
    boolean() {
        const c = this.peek();
        if (c !== json_cursor_SMALL_T && c !== json_cursor_SMALL_F)
            this.unexpected();
        this.literal(c);
        return c === json_cursor_SMALL_T;
    }
    null() {
        if (this.peek() !== json_cursor_SMALL_N)
            return false;
        this.literal(json_cursor_SMALL_N);
        return true;
    }
    #member() {
        const start = this.passString();
        this.#keyStart = start;
        this.#keyEnd = this.p - 1;
        this.#keyEscaped = this.escaped;
        if (this.escaped) {
            const name = Buffer.from(this.keyText(), 'utf8');
            this.key = this.#names.find(name, 0, name.length);
        }
        else
            this.key = this.#names.find(this.bytes, start, this.p - 1);
        this.expect(json_cursor_COLON);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/json-parser.js



class JsonParser {
    json;
    #documents;
    #ended = false;
    constructor(names, documents = 'one') {
        this.json = new JsonCursor(names);
        this.#documents = documents;
    }
    consume(bytes, end, last) {
        const json = this.json;
        json.bytes = bytes;
        json.end = end;
        json.p = 0;
        let done = 0;
        try {
            while (!this.#ended || this.#another()) {
                done = json.p;
                this.#ended = !this.unit();
            }
            done = end;
        }
        catch (error) {
            if (error !== STARVED)
                throw error;
            if (last)
                throw new fault/* FormatFault */._z('TRUNCATED', 'the report ends inside its JSON', end);
            this.undo();
        }
        return done;
    }
    #another() {
        const { json } = this;
        let p = json.p;
        while (p < json.end && json.bytes[p] <= 32)
            p++;
        json.p = p;
        if (p === json.end)
            return false;
        if (this.#documents === 'one')
            throw new fault/* FormatFault */._z('MIXED', 'more follows after the end of the JSON document', p);
        this.#ended = false;
        return true;
    }
}


/***/ }),

/***/ 19739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NameTable)
/* harmony export */ });
const MOST_NAMES = 255;
class NameTable {
    #names;
    #slots;
    #factor;
    #shift;
    constructor(names) {
        if (names.length > MOST_NAMES || names.includes('') || new Set(names).size !== names.length) {
            throw new RangeError('a name table takes up to 255 different names');
        }
        this.#names = names.map((name) => Buffer.from(name, 'utf8'));
        this.#shift = 30 - Math.ceil(Math.log2(names.length + 1));
        let best = { collisions: Number.POSITIVE_INFINITY, factor: 1, slots: new Uint8Array(0) };
        for (let factor = 0x9e3779b1, tries = 0; tries < 64 && best.collisions > 0; tries++, factor = (factor + 0x3c6ef372) >>> 0) {
            const filled = this.#fill(factor);
            if (filled.collisions < best.collisions)
                best = filled;
        }
        this.#factor = best.factor;
        this.#slots = best.slots;
    }
    #fill(factor) {
        const slots = new Uint8Array(2 ** (32 - this.#shift));
        let collisions = 0;
        for (const [index, name] of this.#names.entries()) {
            let slot = Math.imul(mix(name, 0, name.length), factor) >>> this.#shift;
            for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1))
                collisions++;
            slots[slot] = index + 1;
        }
        return { collisions, factor, slots };
    }
    find(bytes, start, end) {
        const slots = this.#slots;
        let slot = Math.imul(mix(bytes, start, end), this.#factor) >>> this.#shift;
        for (;;) {
            const id = slots[slot];
            if (id === 0)
                return 0;
            const name = this.#names[id - 1];
            if (name.length === end - start && same(name, bytes, start))
                return id;
            slot = (slot + 1) & (slots.length - 1);
        }
    }
}
function same(name, bytes, start) {
    for (let i = 0; i < name.length; i++)
        if (name[i] !== bytes[start + i])
            return false;
    return true;
}
function mix(bytes, start, end) {
    return bytes[start] + (bytes[end - 1] << 7) + (bytes[(start + end) >> 1] << 14) + ((end - start) << 21);
}


/***/ }),

/***/ 55883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readWithFormat)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59545);



const ENCODING_PROBLEMS = {
    empty: {
        code: 'REPORT-EMPTY',
        reason: 'is empty (0 bytes)',
        hint: 'The step that should have written it died or wrote nothing; look at its log.',
    },
    'not-utf8': {
        code: 'REPORT-NOT-UTF8',
        reason: 'is not UTF-8 text',
        hint: 'Write the report again in UTF-8; UTF-16 is read when it begins with a byte order mark.',
    },
    nul: {
        code: 'REPORT-NUL',
        reason: 'holds a NUL byte, as binary files and damaged disks do',
        hint: 'Name the text report, not the binary data of the tool (.exec, .gcda, .profraw, .coverage), and write it again.',
    },
};
async function readWithFormat(io, path, progress, reading) {
    const { kind, sizeBytes } = io.status(path);
    if (kind === 'other')
        throw notAFile(path);
    let format;
    const choose = (head) => {
        format = reading.formats.find((candidate) => candidate.detect(head));
        if (format === undefined)
            throw unknownFormat(path, reading);
        return reading.open(format);
    };
    const feed = new _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportFeed */ .xL(choose, 'text', reading.window);
    try {
        await io.read(path, feed, progressOf(path, sizeBytes, progress));
        feed.finish();
        if (format === undefined)
            throw unknownFormat(path, reading);
        await reading.finish(format);
        return { format, sizeBytes };
    }
    catch (error) {
        if (error instanceof _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .EncodingError */ .Ug)
            throw await encodingProblem(io, path, error);
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z)
            throw await formatProblem(io, path, format?.id ?? 'report', error);
        throw error;
    }
}
const PROGRESS_FROM_BYTES = 16 << 20;
function progressOf(path, sizeBytes, progress) {
    if (sizeBytes < PROGRESS_FROM_BYTES)
        return undefined;
    let shown = -1;
    return (bytes) => {
        const percent = Math.floor((100 * bytes) / sizeBytes);
        if (percent === shown)
            return;
        shown = percent;
        progress(`reading ${path}: ${percent} %`);
    };
}
function notAFile(path) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'REPORT-NOT-A-FILE',
        reason: `${path} is a device, pipe or socket`,
        hint: 'Write the report to a plain file first.',
        location: { path },
    });
}
function unknownFormat(path, { kind, formats }) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'REPORT-FORMAT-UNKNOWN',
        reason: `${path} is no ${kind} of a known format`,
        hint: `Read are: ${formats.map((format) => format.title).join(', ')}. Name the report itself, not a summary or an HTML page.`,
        location: { path },
    });
}
async function encodingProblem(io, path, { fault, offset }) {
    const { code, reason, hint } = ENCODING_PROBLEMS[fault];
    const location = fault === 'empty' ? { path } : { path, line: await lineAt(io, path, offset) };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({ code, reason: `${path} ${reason}`, hint, location });
}
async function formatProblem(io, path, format, fault) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: `${format.toUpperCase()}-${fault.kind}`,
        reason: `${path}: ${fault.message}`,
        hint: _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULTS */ .y2[fault.kind],
        location: { path, line: await lineAt(io, path, fault.offset) },
    });
}
async function lineAt(io, path, offset) {
    const counter = new LineCounter(offset);
    const feed = new _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportFeed */ .xL(() => counter, 'anything');
    await io.read(path, feed);
    feed.finish();
    return counter.line;
}
class LineCounter {
    line = 1;
    #left;
    constructor(offset) {
        this.#left = offset;
    }
    consume(bytes, end) {
        const counted = Math.min(end, this.#left);
        for (let i = 0; i < counted; i++)
            if (bytes[i] === 10)
                this.line++;
        this.#left -= counted;
        return end;
    }
}


/***/ }),

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function joined(folder, relative) {
    if (relative === '')
        return folder;
    if (!relative.includes('.') && !relative.includes('//') && !relative.endsWith('/'))
        return folder === '' ? relative : `${folder}/${relative}`;
    let base = folder;
    let start = 0;
    while (start <= relative.length) {
        const slash = relative.indexOf('/', start);
        const end = slash < 0 ? relative.length : slash;
        const part = relative.slice(start, end);
        if (part === '..') {
            if (base === '')
                return;
            base = folderOf(base);
        }
        else if (part !== '' && part !== '.')
            base = base === '' ? part : `${base}/${part}`;
        start = end + 1;
    }
    return base;
}
function* upwards(folder) {
    let at = folder;
    while (at !== '') {
        yield at;
        at = folderOf(at);
    }
    yield '';
}
function isBelow(path, folder) {
    return folder === '' || (path.startsWith(folder) && path.charCodeAt(folder.length) === 47);
}


/***/ })

};
