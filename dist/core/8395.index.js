export const id = 8395;
export const ids = [8395];
export const modules = {

/***/ 68395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectBundles: () => (/* binding */ collectBundles)
});

// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/v8-map.js
var v8_map = __webpack_require__(13311);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/javascript/parse-script.js
var parse_script = __webpack_require__(98556);
;// CONCATENATED MODULE: ./build/js/shared/formats/javascript/dangerous-sinks.js

const HTML_PROPERTIES = new Map([
    ['innerHTML', 'html'],
    ['outerHTML', 'html'],
    ['srcdoc', 'srcdoc'],
    ['dangerouslySetInnerHTML', 'html'],
]);
const HTML_METHODS = new Map([
    ['insertAdjacentHTML', 1],
    ['setHTMLUnsafe', 0],
    ['createContextualFragment', 0],
]);
const WINDOWS = new Set(['window', 'self', 'globalThis', 'top', 'parent']);
const LONGEST_TEXT = 200;
async function dangerousSinks(code) {
    const { program } = await (0,parse_script/* parseScript */.t)(code);
    const found = [];
    const stack = [program];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const sink = sinkOf(node, code);
        if (sink !== undefined)
            found.push({ ...sink, start: node.start });
        for (const value of Object.values(node)) {
            if (isNode(value))
                stack.push(value);
            else if (Array.isArray(value))
                for (const one of value)
                    if (isNode(one))
                        stack.push(one);
        }
    }
    found.sort((a, b) => a.start - b.start);
    return placed(code, found);
}
function sinkOf(node, code) {
    switch (node.type) {
        case 'AssignmentExpression': {
            const name = propertyOf(node['left']);
            const kind = name === undefined ? undefined : HTML_PROPERTIES.get(name);
            return kind === undefined || isConstant(node['right']) ? undefined : { kind, name: name };
        }
        case 'Property': {
            const name = isNode(node['key']) && node['computed'] !== true ? keyOf(node['key']) : undefined;
            const kind = name === undefined || node['kind'] !== 'init' ? undefined : HTML_PROPERTIES.get(name);
            const isPattern = isNode(node['value']) && /Pattern$/u.test(node['value'].type);
            const isName = isNode(node['value']) && node['shorthand'] === true;
            return kind === undefined || isPattern || isName || isConstant(node['value']) ? undefined : { kind, name: name };
        }
        case 'ImportExpression':
            return isConstant(node['source']) ? undefined : { kind: 'import', name: 'import()' };
        case 'Literal':
            return typeof node['value'] === 'string' && /^\s*javascript:(?!void|;|\s*$)/iu.test(node['value'])
                ? { kind: 'javascript-url', name: 'javascript:' }
                : undefined;
        case 'NewExpression':
            return nameOf(node['callee']) === 'Function' ? functionSink(node) : undefined;
        case 'CallExpression':
            return callSink(node, code);
        default:
            return undefined;
    }
}
function functionSink(node) {
    const given = node['arguments'];
    return given.length === 0 || given.every(isConstant) ? undefined : { kind: 'function', name: 'Function' };
}
function callSink(node, code) {
    const given = node['arguments'];
    const plain = nameOf(node['callee']);
    const method = propertyOf(node['callee']);
    const owner = isNode(node['callee']) ? nameOf(node['callee']['object']) : undefined;
    const isGlobal = plain !== undefined || (owner !== undefined && WINDOWS.has(owner));
    const name = plain ?? method;
    if (name === undefined)
        return undefined;
    if (isGlobal && name === 'eval')
        return isConstant(given[0]) ? undefined : { kind: 'eval', name };
    if (isGlobal && name === 'Function')
        return functionSink(node);
    if (isGlobal && (name === 'setTimeout' || name === 'setInterval'))
        return isText(given[0]) ? { kind: 'timer-text', name } : undefined;
    if (isGlobal && name === 'addEventListener')
        return messageSink(given, code);
    if (method === undefined)
        return undefined;
    if (owner === 'document' && (method === 'write' || method === 'writeln'))
        return given.every(isConstant) ? undefined : { kind: 'document-write', name: `document.${method}` };
    const markup = HTML_METHODS.get(method);
    if (markup !== undefined && given.length > markup && !isConstant(given[markup]))
        return { kind: 'html', name: method };
    if (method === 'postMessage' && constantOf(given[1]) === '*')
        return { kind: 'message-to-anybody', name: method };
    return undefined;
}
function messageSink(given, code) {
    const listener = given[1];
    if (constantOf(given[0]) !== 'message' || !isNode(listener) || !/Function/u.test(listener.type))
        return undefined;
    const text = code.slice(listener.start, listener.end);
    return /\borigin\b|\.source\s*[!=]==?|[!=]==?\s*[\w$.]+\.source\b/u.test(text)
        ? undefined
        : { kind: 'message-without-origin', name: "addEventListener('message')" };
}
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}
function nameOf(node) {
    if (isNode(node) && node.type === 'SequenceExpression')
        return nameOf(node['expressions'].at(-1));
    return isNode(node) && node.type === 'Identifier' ? node['name'] : undefined;
}
function keyOf(node) {
    return nameOf(node) ?? constantOf(node);
}
function propertyOf(node) {
    if (!isNode(node) || node.type !== 'MemberExpression')
        return undefined;
    return node['computed'] === true ? constantOf(node['property']) : nameOf(node['property']);
}
function constantOf(node) {
    if (!isNode(node))
        return undefined;
    if (node.type === 'Literal' && typeof node['value'] === 'string')
        return node['value'];
    const parts = node['quasis'];
    if (node.type !== 'TemplateLiteral' || !Array.isArray(parts) || parts.length !== 1)
        return undefined;
    return parts[0].value.cooked;
}
function isConstant(node) {
    if (node === undefined)
        return true;
    if (!isNode(node))
        return false;
    if (node.type === 'Literal' || constantOf(node) !== undefined)
        return true;
    if (node.type === 'BinaryExpression')
        return isConstant(node['left']) && isConstant(node['right']);
    if (node.type === 'ConditionalExpression')
        return isConstant(node['consequent']) && isConstant(node['alternate']);
    return node.type === 'UnaryExpression' && node['operator'] === 'void';
}
function isText(node) {
    if (!isNode(node))
        return false;
    if (constantOf(node) !== undefined || node.type === 'TemplateLiteral')
        return true;
    return (node.type === 'BinaryExpression' && node['operator'] === '+' && (isText(node['left']) || isText(node['right'])));
}
function placed(code, found) {
    let [line, begins, next] = [1, 0, code.indexOf('\n')];
    return found.map(({ kind, name, start }) => {
        while (next >= 0 && next < start) {
            line++;
            begins = next + 1;
            next = code.indexOf('\n', begins);
        }
        return { kind, name, line, column: start - begins, text: code.slice(start, start + LONGEST_TEXT) };
    });
}

// EXTERNAL MODULE: ./build/js/shared/formats/javascript/mapped-positions.js
var mapped_positions = __webpack_require__(10035);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/anomaly-scan/bundles/facts.js
var facts = __webpack_require__(85459);
// EXTERNAL MODULE: ./build/js/anomaly-scan/bundles/known-sinks.js
var known_sinks = __webpack_require__(60134);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/collect-bundles.js









const LARGEST_SCRIPT_BYTES = 32 << 20;
const LARGEST_MAP_BYTES = 128 << 20;
const LARGEST_KNOWN_BYTES = 4 << 20;
const LARGEST_SOURCE_BYTES = 16 << 20;
const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*\/)?(?:\.\/)?/iu;
async function collectBundles(context, options) {
    const { io, progress } = context;
    const known = options.known === undefined ? undefined : (0,known_sinks/* readKnown */.Uj)(options.known, io.readText(options.known, LARGEST_KNOWN_BYTES));
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, options.files, 'built script');
    const problems = [...missing];
    if (paths.length === 0)
        problems.push({
            code: 'BUNDLES-NONE',
            reason: `no built script was found: ${options.files.join(', ')}`,
            hint: 'Build first, and correct the globs; they are relative to the working directory.',
        });
    const bundles = [];
    const found = [];
    for (const path of paths) {
        progress(`Looking for dangerous sinks in ${path}`);
        try {
            const own = await readBundle(context, path);
            bundles.push(own.fact);
            found.push(...own.found);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    const own = found.filter(({ owner }) => owner === undefined).map(({ entry }) => entry);
    const compared = known === undefined
        ? undefined
        : (0,known_sinks/* compareSinks */.K8)(own.map(({ key }) => key), known);
    const sinks = own.map((entry, at) => (compared === undefined ? entry : { ...entry, isNew: compared.isNew[at] }));
    sinks.sort((a, b) => Number(b.isNew === true) - Number(a.isNew === true));
    return {
        facts: {
            bundles,
            problems,
            own: own.length,
            ...(compared === undefined ? {} : { fresh: compared.isNew.filter((one) => one).length, gone: compared.gone }),
            sinks: sinks.slice(0, facts/* MOST_LISTED */.c),
            packages: packagesOf(found),
        },
        detail: undefined,
    };
}
async function readBundle(context, path) {
    const { io, checkout } = context;
    const { sizeBytes } = io.status(path);
    const code = io.readText(path, LARGEST_SCRIPT_BYTES)?.replace(/^\ufeff/u, '');
    if (code === undefined)
        throw collect_bundles_problem('BUNDLES-TOO-LARGE', path, 'is larger than 32 MiB, or cannot be read');
    try {
        const sinks = await dangerousSinks(code);
        const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${io.workingDirectory}/${path}`;
        const map = await (0,v8_map/* mapOf */.A)({ url: whole, ranges: new Float64Array() }, whole, code, undefined, (name) => {
            const text = io.readText(name, LARGEST_MAP_BYTES);
            if (text === undefined && io.status(name).sizeBytes > LARGEST_MAP_BYTES)
                throw collect_bundles_problem('BUNDLES-TOO-LARGE', path, 'has a source map larger than 128 MiB');
            return text;
        });
        const places = map === undefined ? [] : (0,mapped_positions/* mappedPositions */.a)(map.map.mappings, sinks);
        const shown = checkout.prefix === '' ? path : `${checkout.prefix}/${path}`;
        const lines = new Map();
        return {
            fact: { path: shown, sizeBytes, hasMap: map !== undefined },
            found: sinks.map((sink, at) => foundOf(context, shown, sink, map, places[at], lines)),
        };
    }
    catch (error) {
        if (error instanceof fault/* FormatFault */._z || error instanceof SyntaxError)
            throw collect_bundles_problem('BUNDLES-SYNTAX', path, `cannot be read: ${error.message.slice(0, 200)}`);
        throw error;
    }
}
function foundOf({ io, checkout }, bundle, sink, map, place, lines) {
    const { kind, name } = sink;
    const source = place === undefined ? undefined : map?.paths[place.source];
    if (source === undefined || place === undefined) {
        const key = (0,fingerprint/* fingerprint */.R)(kind, '', `${name} ${sink.text.replace(/[\w$]+/gu, (word) => (word.length < 4 ? '#' : word))}`);
        return { entry: { kind, name, path: bundle, line: sink.line, isFile: true, bundle, key }, owner: undefined };
    }
    const plain = source.replace(SCHEME, '').replace(/[?#].*$/su, '');
    const path = plain.startsWith(`${checkout.directory}/`) ? plain.slice(checkout.directory.length + 1) : plain;
    const isFile = !path.split('/').includes('..') && io.status(`${checkout.directory}/${path}`).kind === 'file';
    let own = lines.get(source);
    if (own === undefined) {
        const text = map?.map.sourcesContent?.[place.source] ??
            (isFile ? io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES) : undefined);
        own = typeof text === 'string' ? text.split('\n') : [];
        lines.set(source, own);
    }
    const key = (0,fingerprint/* fingerprint */.R)(kind, path, `${name} ${own[place.line - 1]?.trim() ?? ''}`);
    return { entry: { kind, name, path, line: place.line, isFile, bundle, key }, owner: PACKAGE.exec(source)?.[1] };
}
function packagesOf(found) {
    const counts = new Map();
    for (const { owner } of found)
        if (owner !== undefined)
            counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, facts/* MOST_LISTED */.c);
}
function collect_bundles_problem(code, path, how) {
    return new problem/* ProblemError */.M({
        code,
        reason: `${path} ${how}`,
        hint: 'Build it again, or leave it out of bundles.files.',
        location: { path },
    });
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

/***/ 13311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _v8_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49070);


const COMMENT = /^[ \t]*\/[/*][#@][ \t]*sourceMappingURL=([^\s*]+)[ \t]*(?:\*\/)?[ \t]*$/gm;
async function mapOf(script, path, text, cached, readText) {
    const known = cached === undefined ? null : JSON.parse(cached);
    if (typeof known?.data === 'object' && known.data !== null)
        return resolved(known.data, path, path);
    const url = [...text.matchAll(COMMENT)].at(-1)?.[1];
    if (url === undefined)
        return undefined;
    const inline = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
    if (inline !== null)
        return resolved(parsed(inlineText(inline[2], inline[1] !== undefined, path), path), path, path);
    if (/^(?:https?|data):/i.test(url))
        return undefined;
    const mapPath = (0,_v8_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePath */ .Z)(path, decodedName(url));
    const content = await readText(mapPath);
    return content === undefined ? undefined : resolved(parsed(content, mapPath), mapPath, script.url);
}
function inlineText(content, isBase64, path) {
    if (isBase64)
        return Buffer.from(content, 'base64').toString('utf8');
    try {
        return decodeURIComponent(content);
    }
    catch (error) {
        if (error instanceof URIError)
            throw damaged(path);
        throw error;
    }
}
function decodedName(url) {
    return /%(?![0-9a-f]{2})/i.test(url) ? url : decodeURIComponent(url);
}
function parsed(text, path) {
    try {
        return JSON.parse(text.replace(/^\)\]\}'?[^\n]*\n/, ''));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw damaged(path);
        throw error;
    }
}
function resolved(value, base, script) {
    const map = value;
    if (typeof map !== 'object' || map === null || !Array.isArray(map.sources) || typeof map.mappings !== 'string')
        throw damaged(script);
    const root = typeof map.sourceRoot === 'string' && map.sourceRoot !== '' ? `${map.sourceRoot.replace(/\/$/, '')}/` : '';
    const paths = map.sources.map((source) => typeof source === 'string' ? (0,_v8_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePath */ .Z)(base, hasRoot(source) ? source : `${root}${source}`) : undefined);
    return { map, paths };
}
function hasRoot(source) {
    return /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(source);
}
function damaged(path) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('SOURCE-SYNTAX', `the source map of ${path} is damaged or of a kind that is not read`, 0);
}


/***/ }),

/***/ 49070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scriptPath),
/* harmony export */   Z: () => (/* binding */ sourcePath)
/* harmony export */ });
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
function scriptPath(url) {
    const path = filePath(url);
    return path === undefined || /(?:^|\/)node_modules\//.test(path) ? undefined : path;
}
function filePath(url) {
    if (url.startsWith('/'))
        return url;
    if (/^[a-z]:[/\\]/i.test(url))
        return url.replaceAll('\\', '/');
    if (!/^file:\/\//i.test(url))
        return undefined;
    const path = decoded(url.slice(7).replace(/[?#].*$/s, ''));
    if (!path.startsWith('/'))
        return undefined;
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
function sourcePath(base, source) {
    if (/^file:\/\//i.test(source))
        return filePath(source) ?? source;
    if (/^[a-z]:[/\\]/i.test(source) || source.startsWith('/'))
        return folded(source.replaceAll('\\', '/'));
    if (SCHEME.test(source))
        return source;
    return folded(`${base.slice(0, base.lastIndexOf('/') + 1)}${source}`);
}
function folded(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 1)
            parts.pop();
        else if (part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
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

/***/ 10035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mappedPositions)
/* harmony export */ });
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function mappedPositions(mappings, positions) {
    const found = [];
    let [at, line, column, source, original] = [0, 1, 0, 0, 0];
    let last;
    for (const wanted of positions) {
        while (at < mappings.length && (line < wanted.line || (line === wanted.line && mappings[at] !== ';'))) {
            const sign = mappings[at];
            if (sign === ';') {
                line++;
                column = 0;
                last = undefined;
                at++;
                continue;
            }
            if (sign === ',') {
                at++;
                continue;
            }
            const segment = readSegment(mappings, at);
            if (line === wanted.line && column + segment.values[0] > wanted.column)
                break;
            at = segment.end;
            column += segment.values[0];
            if (segment.values.length >= 4) {
                source += segment.values[1];
                original += segment.values[2];
                last = { source, line: original + 1 };
            }
            else
                last = undefined;
        }
        found.push(line === wanted.line ? last : undefined);
    }
    return found;
}
function readSegment(text, from) {
    const values = [];
    let [at, value, shift] = [from, 0, 0];
    for (; at < text.length && text[at] !== ',' && text[at] !== ';'; at++) {
        const digit = DIGITS.indexOf(text[at]);
        if (digit < 0 || shift > 30)
            throw new SyntaxError(`no Base64 VLQ at ${at}`);
        value += (digit & 31) * 2 ** shift;
        shift += 5;
        if ((digit & 32) !== 0)
            continue;
        values.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
        [value, shift] = [0, 0];
    }
    if (values.length === 0 || shift > 0)
        throw new SyntaxError(`a segment that ends in the middle at ${at}`);
    return { values, end: at };
}


/***/ }),

/***/ 98556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseScript)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);

const TEXT_TOKENS = new Set(['string', 'template', 'invalidTemplate', 'regexp']);
async function parseScript(code) {
    const acorn = await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 54559));
    const attempt = (sourceType) => {
        const comments = [];
        const texts = [];
        const program = acorn.parse(code, {
            ecmaVersion: 'latest',
            allowHashBang: true,
            allowReturnOutsideFunction: true,
            sourceType,
            onComment: (_isBlock, _text, start, end) => comments.push([start, end]),
            onToken: ({ type, start, end }) => {
                if (TEXT_TOKENS.has(type.label))
                    texts.push([start, end]);
            },
        });
        return { program, comments, texts };
    };
    try {
        return attempt('module');
    }
    catch {
    }
    try {
        return attempt('script');
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('SOURCE-SYNTAX', `it is no JavaScript (${error.message.slice(0, 100)})`, 0);
        throw error;
    }
}


/***/ })

};
