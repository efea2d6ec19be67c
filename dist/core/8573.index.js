export const id = 8573;
export const ids = [8573];
export const modules = {

/***/ 38573:
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
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/regression-gate/measured-history.js
var measured_history = __webpack_require__(61369);
// EXTERNAL MODULE: ./build/js/regression-gate/size-history.js
var size_history = __webpack_require__(17388);
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
    if (paths.length === 0)
        throw nothing(options.files);
    const weights = [];
    const problems = [...missing];
    for (const path of paths) {
        const { kind, sizeBytes } = io.status(path);
        if (kind !== 'file')
            problems.push(unreadable(path));
        else if (options.compression !== 'none' && sizeBytes > LARGEST_COMPRESSED_BYTES)
            problems.push(tooLarge(path));
        else
            weights.push({ path, rawBytes: sizeBytes, bytes: await weigh(io, path, sizeBytes, options.compression) });
    }
    const items = [...groupItems(options, weights, problems), ...fileItems(weights)];
    const { earlier, history, problem } = await earlierSizes(context, options);
    const before = new Map(earlier?.kept.items ?? []);
    const names = new Set(items.map(({ name }) => name));
    const bytes = sum(weights.map((weight) => weight.bytes));
    const charted = [{ name: facts/* TOTAL */.T, bytes }, ...items];
    const { commit } = context.checkout;
    return {
        facts: {
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


/***/ })

};
