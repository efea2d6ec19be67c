export const id = 7298;
export const ids = [7298];
export const modules = {

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectLibraries: () => (/* binding */ collectLibraries)
});

// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/v8-map.js
var v8_map = __webpack_require__(13311);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/anomaly-scan/libraries/advisory-data.js
var advisory_data = __webpack_require__(42016);
// EXTERNAL MODULE: ./build/js/anomaly-scan/libraries/facts.js
var facts = __webpack_require__(90037);
// EXTERNAL MODULE: ./build/js/shared/formats/javascript/parse-script.js
var parse_script = __webpack_require__(98556);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/library-objects.js
const OBJECTS = [
    { library: 'jquery', keys: ['jquery', 'constructor'], version: 'jquery' },
    { library: 'angularjs', keys: ['full', 'major', 'minor', 'dot', 'codeName'], version: 'full' },
];
const VERSION = /^\d+\.\d+[0-9.a-z_-]*$/iu;
function libraryObjects(program) {
    const objects = [];
    const texts = new Map();
    const stack = [program];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.type === 'ObjectExpression')
            objects.push(...objectsOf(node));
        if (node.type === 'VariableDeclarator')
            noteText(node, node['id'], node['init'], texts);
        if (node.type === 'AssignmentExpression')
            noteText(node, node['left'], node['right'], texts);
        for (const value of Object.values(node)) {
            if (isNode(value))
                stack.push(value);
            else if (Array.isArray(value))
                for (const one of value)
                    if (isNode(one))
                        stack.push(one);
        }
    }
    return objects.map(({ library, value, start }) => {
        const version = versionOf(value) ?? lastBefore(texts.get(nameOf(value) ?? ''), start);
        return { library, ...(version === undefined ? {} : { version }) };
    });
}
function objectsOf(node) {
    const properties = new Map();
    for (const one of node['properties']) {
        const key = one['computed'] === true ? undefined : one['key'];
        const name = key === undefined ? undefined : (nameOf(key) ?? key['value']);
        if (typeof name === 'string' && isNode(one['value']))
            properties.set(name, one['value']);
    }
    return OBJECTS.filter(({ keys }) => keys.every((key) => properties.has(key))).map(({ library, version }) => ({
        library,
        value: properties.get(version),
        start: node.start,
    }));
}
function noteText({ start }, target, value, texts) {
    const name = isNode(target) ? nameOf(target) : undefined;
    const text = isNode(value) ? versionOf(value) : undefined;
    if (name === undefined || text === undefined)
        return;
    const known = texts.get(name);
    if (known === undefined)
        texts.set(name, [{ text, start }]);
    else
        known.push({ text, start });
}
function lastBefore(texts, start) {
    let found;
    for (const one of texts ?? [])
        if (one.start < start && one.start > (found?.start ?? -1))
            found = one;
    return found?.text;
}
function versionOf(node) {
    const value = node.type === 'Literal' ? node['value'] : undefined;
    return typeof value === 'string' && VERSION.test(value) ? value : undefined;
}
function nameOf(node) {
    return node.type === 'Identifier' ? node['name'] : undefined;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/find-libraries.js


const PROSE = /^\s+(?:and|are|as|because|before|does|for|from|had|has|in|is|it|later|must|needs?|on|only|or|required?|that|to|users?|was|were|when|which|will|with|without|would)\b/iu;
const TRACES = new Map([['lodash', '__lodash_hash_undefined__']]);
async function findLibraries(path, code, libraries) {
    const { program, ...texts } = await (0,parse_script/* parseScript */.t)(code);
    const found = [];
    for (const library of libraries) {
        for (const pattern of library.patterns)
            for (const version of versionsOf(code, pattern, texts))
                found.push({ library, version, toldBy: pattern.isBanner ? 'banner' : 'code' });
        for (const name of library.fileNames) {
            name.lastIndex = 0;
            const version = name.exec(path)?.[1];
            if (version !== undefined)
                found.push({ library, version: plain(version), toldBy: 'file-name' });
        }
    }
    for (const { library: name, version } of libraryObjects(program)) {
        const library = libraries.find((one) => one.name === name);
        if (library === undefined)
            continue;
        found.push({ library, ...(version === undefined ? { toldBy: 'nothing' } : { version, toldBy: 'code' }) });
    }
    for (const [name, trace] of TRACES) {
        const library = libraries.find((one) => one.name === name);
        if (library !== undefined && code.includes(trace))
            found.push({ library, toldBy: 'nothing' });
    }
    return once(found);
}
function versionOfSource(text, { patterns }) {
    for (const { expression, replacement } of patterns) {
        expression.lastIndex = 0;
        const match = expression.exec(text);
        const version = match === null ? undefined : find_libraries_versionOf(match, expression, replacement);
        if (version !== undefined)
            return version;
    }
    return undefined;
}
function once(found) {
    const told = new Map();
    for (const one of found) {
        const key = JSON.stringify([one.library.name, one.version ?? '']);
        if (!told.has(key))
            told.set(key, one);
    }
    const withVersion = new Set([...told.values()].filter(({ version }) => version !== undefined).map((one) => one.library));
    return [...told.values()].filter(({ version, library }) => version !== undefined || !withVersion.has(library));
}
function* versionsOf(code, pattern, texts) {
    const { expression, replacement } = pattern;
    for (const match of code.matchAll(expression)) {
        const version = find_libraries_versionOf(match, expression, replacement);
        if (version !== undefined && holds(code, match, pattern, texts))
            yield version;
    }
}
function holds(code, { index, 0: text, 1: first = '' }, { isBanner, expression }, { comments, texts }) {
    if (isBanner) {
        if (!isWithin(comments, index))
            return false;
        const line = code.slice(code.lastIndexOf('\n', index - 1) + 1, index);
        const isFirst = comments.some(([start]) => start === index);
        if (!isFirst && !/^[\s/*!()]*$/u.test(line))
            return false;
        const end = index + text.indexOf(first) + first.length;
        return !PROSE.test(code.slice(end, end + 40));
    }
    return /['"]/u.test(expression.source) ? !isWithin(comments, index) && !isWithin(texts, index) : true;
}
function isWithin(spans, at) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle][1] <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < spans.length && spans[low][0] <= at;
}
function find_libraries_versionOf(match, expression, replacement) {
    const version = replacement === undefined ? match[1] : match[0].replace(new RegExp(expression.source), replacement);
    return version === undefined || !/^\d+\.\d/u.test(version) ? undefined : plain(version);
}
function plain(version) {
    return version.replace(/(?:[.-](?:min|js))+$/u, '').replace(/[._-]+$/u, '');
}

// EXTERNAL MODULE: ./build/js/shared/formats/lock-files/npm-lock.js
var npm_lock = __webpack_require__(79652);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/package-versions.js

const LARGEST_LOCK_BYTES = 64 << 20;
const LARGEST_MANIFEST_BYTES = 1 << 20;
class PackageVersions {
    #context;
    #locks = new Map();
    constructor(context) {
        this.#context = context;
    }
    of({ name, root, node }) {
        const { io, checkout } = this.#context;
        const isHere = root !== '' && io.status(root).kind === 'directory';
        const folders = isHere ? [root] : [...new Set([io.workingDirectory, checkout.directory])];
        for (const folder of folders) {
            const lock = this.#lockOf(folder);
            const locked = lock?.modules.find((one) => one.node === node) ??
                only(lock?.modules.filter(({ module, node: place }) => module === name && place === undefined));
            if (lock !== undefined && locked !== undefined)
                return { version: locked.version, toldBy: 'lock-file', locked: { path: lock.path, line: locked.line } };
        }
        for (const folder of folders) {
            const version = package_versions_versionOf(io.readText(`${folder}/${node}/package.json`, LARGEST_MANIFEST_BYTES));
            if (version !== undefined)
                return { version, toldBy: 'installed' };
        }
        return undefined;
    }
    #lockOf(folder) {
        if (this.#locks.has(folder))
            return this.#locks.get(folder);
        const { io, checkout } = this.#context;
        let lock;
        for (const name of npm_lock/* npmLock */.X.names.toReversed()) {
            const path = `${folder}/${name}`;
            const text = lock === undefined ? io.readText(path, LARGEST_LOCK_BYTES) : undefined;
            if (text === undefined)
                continue;
            const shown = path.startsWith(`${checkout.directory}/`) ? path.slice(checkout.directory.length + 1) : path;
            lock = { path: shown, modules: npm_lock/* npmLock */.X.read(text.split('\n')) };
        }
        this.#locks.set(folder, lock);
        return lock;
    }
}
function only(modules = []) {
    return new Set(modules.map(({ version }) => version)).size === 1 ? modules[0] : undefined;
}
function package_versions_versionOf(text) {
    try {
        const { version } = JSON.parse(text ?? '{}');
        return typeof version === 'string' && /^\d/u.test(version) ? version : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/packages-of-map.js
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*\/)?(?:\.\/)?/iu;
const FOLDER = '(?:@[^/]+\\/)?[^/]+';
const NODE = new RegExp(`^((?:.*?\\/)??)(node_modules\\/(?:.*\\/node_modules\\/)?(${FOLDER}))\\/`, 'u');
const PNPM = new RegExp(`node_modules\\/\\.pnpm\\/(?:[^/]*?\\+)?[^/@]+@([^/_(]+)[^/]*\\/node_modules\\/${FOLDER}$`, 'u');
function packagesOfMap(paths) {
    const found = new Map();
    for (const [at, path] of paths.entries()) {
        const [, root, node, name] = NODE.exec(path?.replace(SCHEME, '').replace(/[?#].*$/su, '') ?? '') ?? [];
        if (root === undefined || node === undefined || name === undefined)
            continue;
        const key = JSON.stringify([root, node]);
        const known = found.get(key);
        if (known !== undefined)
            known.sources.push(at);
        else {
            const version = PNPM.exec(node)?.[1];
            const folder = root.startsWith('/') ? root.replace(/\/$/u, '') || '/' : '';
            found.set(key, { name, root: folder, node, ...(version === undefined ? {} : { version }), sources: [at] });
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/read-data.js


const LARGEST_DATA_BYTES = 32 << 20;
async function readData({ io, checkout }, path) {
    let [name, day, value] = ['', '', undefined];
    if (path === undefined) {
        const { SHIPPED } = await __webpack_require__.e(/* import() */ 1222).then(__webpack_require__.bind(__webpack_require__, 21222));
        [name, day, value] = [`${SHIPPED.origin}, built in`, SHIPPED.day, SHIPPED.repository];
    }
    else {
        [name, value] = [path, parsed(path, io.readText(path, LARGEST_DATA_BYTES))];
        const ms = writtenMs(io, checkout, path);
        day = ms === undefined ? firstDay((0,advisory_data/* readAdvisoryData */.KX)(value, path)) : (0,calendar_day/* dayText */.Ew)(Math.max(0, ms));
    }
    const libraries = (0,advisory_data/* readAdvisoryData */.KX)(value, name);
    const fact = {
        name,
        day,
        ageDays: Math.max(0, ((0,calendar_day/* dayNumber */.U$)((0,calendar_day/* dayText */.Ew)(Math.max(0, io.now()))) ?? 0) - ((0,calendar_day/* dayNumber */.U$)(day) ?? 0)),
        libraries: libraries.length,
        advisories: libraries.reduce((sum, { advisories }) => sum + advisories.length, 0),
    };
    return { fact, libraries };
}
function writtenMs(io, { isTracked }, path) {
    if (!isTracked(path))
        return io.status(path).modifiedMs;
    const ask = (...args) => new TextDecoder().decode(io.run('git', args).stdout).trim();
    if (ask('rev-parse', '--is-shallow-repository') !== 'false')
        return undefined;
    const seconds = Number(ask('log', '-1', '--format=%ct', '--', path));
    return seconds > 0 ? seconds * 1000 : io.status(path).modifiedMs;
}
function firstDay(libraries) {
    const ids = libraries.flatMap(({ advisories }) => advisories.flatMap((one) => one.ids));
    const years = ids.map((id) => Number(/^CVE-(\d{4})-/u.exec(id)?.[1] ?? 1970));
    return `${Math.max(...years)}-01-01`;
}
function parsed(path, text) {
    if (text === undefined)
        throw (0,advisory_data/* damaged */.qM)(path, 'is not there, or larger than 32 MiB');
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,advisory_data/* damaged */.qM)(path, 'is no JSON');
    }
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/libraries/version-order.js
var version_order = __webpack_require__(90159);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/collect-libraries.js











const LARGEST_SCRIPT_BYTES = 32 << 20;
const LARGEST_MAP_BYTES = 128 << 20;
async function collectLibraries(context, options) {
    const { fact: data, libraries } = await readData(context, options.data);
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, options.files, 'built script');
    const problems = [...missing];
    if (paths.length === 0)
        problems.push({
            code: 'LIBRARIES-NONE',
            reason: `no built script was found: ${options.files.join(', ')}`,
            hint: 'Build first, and correct the globs; they are relative to the working directory.',
        });
    const scripts = [];
    const found = [];
    const others = new Set();
    const versions = new PackageVersions(context);
    for (const path of paths) {
        context.progress(`Looking for libraries in ${path}`);
        try {
            const { code, map } = await readScript(context, path);
            const script = context.checkout.prefix === '' ? path : `${context.checkout.prefix}/${path}`;
            const mapped = map === undefined ? [] : mappedLibraries(map, libraries, versions, others);
            const own = await findLibraries(path, code, libraries);
            for (const seen of merged(mapped, own))
                found.push({ seen, script });
            scripts.push({ path: script, hasMap: map !== undefined });
        }
        catch (error) {
            if (error instanceof problem/* ProblemError */.M)
                problems.push(error.problem);
            else if (error instanceof fault/* FormatFault */._z || error instanceof SyntaxError)
                problems.push(collect_libraries_problem('LIBRARIES-SYNTAX', path, `cannot be read: ${error.message.slice(0, 200)}`));
            else
                throw error;
        }
    }
    const facts = { scripts, problems, data, uses: usesOf(found), otherPackages: others.size };
    return { facts, detail: undefined };
}
async function readScript({ io }, path) {
    const code = io.readText(path, LARGEST_SCRIPT_BYTES)?.replace(/^\ufeff/u, '');
    if (code === undefined)
        throw new problem/* ProblemError */.M(collect_libraries_problem('LIBRARIES-TOO-LARGE', path, 'is larger than 32 MiB, or cannot be read'));
    const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${io.workingDirectory}/${path}`;
    const map = await (0,v8_map/* mapOf */.A)({ url: whole, ranges: new Float64Array() }, whole, code, undefined, (name) => {
        const text = io.readText(name, LARGEST_MAP_BYTES);
        if (text === undefined && io.status(name).sizeBytes > LARGEST_MAP_BYTES)
            throw new problem/* ProblemError */.M(collect_libraries_problem('LIBRARIES-TOO-LARGE', path, 'has a source map larger than 128 MiB'));
        return text;
    });
    return { code, map };
}
function mappedLibraries(map, libraries, versions, others) {
    return packagesOfMap(map.paths).flatMap((one) => {
        const known = libraries.filter(({ packages }) => packages.includes(one.name));
        if (known.length === 0)
            others.add(one.name);
        const source = `${one.node}${map.paths[one.sources[0]]?.split(one.node).at(-1) ?? ''}`;
        return known.map((library) => ({ library, source, ...versionIn(one, library, map, versions) }));
    });
}
function versionIn(one, library, { map }, versions) {
    if (one.version !== undefined)
        return { version: one.version, toldBy: 'path' };
    const locked = versions.of(one);
    for (const at of one.sources) {
        const text = map.sourcesContent?.[at];
        const version = typeof text === 'string' ? versionOfSource(text, library) : undefined;
        if (version !== undefined)
            return locked?.version === version ? locked : { version, toldBy: 'source' };
    }
    return locked ?? { toldBy: 'nothing' };
}
function merged(mapped, own) {
    const isTold = (one, other) => other.library === one.library && other.version !== undefined && (one.version ?? other.version) === other.version;
    return [
        ...mapped.filter((one) => one.version !== undefined || !own.some((other) => isTold(one, other))),
        ...own.filter((one) => !mapped.some((other) => isTold(one, other))),
    ];
}
function usesOf(found) {
    const uses = new Map();
    for (const { seen, script } of found) {
        const key = JSON.stringify([seen.library.name, seen.version ?? '']);
        const known = uses.get(key);
        if (known === undefined)
            uses.set(key, { seen, scripts: new Set([script]) });
        else
            known.scripts.add(script);
    }
    return [...uses.values()]
        .map(({ seen: { library, ...rest }, scripts }) => {
        const { version } = rest;
        const own = library.advisories.filter((one) => version !== undefined && (0,version_order/* isAffected */.f)(version, one));
        const holes = new Map();
        for (const one of own.toSorted((a, b) => (0,version_order/* compareVersions */.Z)(a.below ?? '', b.below ?? '')))
            holes.set(one.ids[0], one);
        return {
            library: library.name,
            ...rest,
            scripts: [...scripts].sort().slice(0, facts/* MOST_SCRIPTS */.f),
            scriptCount: scripts.size,
            advisories: [...holes.values()].sort((a, b) => advisory_data/* GRAVITIES */.fz.indexOf(a.gravity) - advisory_data/* GRAVITIES */.fz.indexOf(b.gravity)),
            gravest: advisory_data/* GRAVITIES */.fz.find((gravity) => library.advisories.some((one) => one.gravity === gravity)) ?? 'low',
        };
    })
        .sort((a, b) => compare(a.library, b.library) || compare(a.version ?? '', b.version ?? ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function collect_libraries_problem(code, path, how) {
    return {
        code,
        reason: `${path} ${how}`,
        hint: 'Build it again, or leave it out of libraries.files.',
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


/***/ }),

/***/ 79652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ npmLock)
/* harmony export */ });
const KEY = /^\s*"([^"]+)": \{$/u;
const NAME = /^\s*"name": "([^"]+)",?$/u;
const VERSION = /^\s*"version": "([^"]+)",?$/u;
const npmLock = {
    id: 'npm-lock',
    names: ['package-lock.json', 'npm-shrinkwrap.json'],
    read: (lines) => {
        const found = [];
        for (const [at, text] of lines.entries()) {
            const key = KEY.exec(text)?.[1];
            if (key === undefined)
                continue;
            const name = NAME.exec(lines[at + 1] ?? '')?.[1];
            const version = VERSION.exec(lines[at + (name === undefined ? 1 : 2)] ?? '')?.[1];
            if (version === undefined)
                continue;
            const module = name ?? key.slice(key.lastIndexOf('node_modules/') + (key.includes('node_modules/') ? 13 : 1));
            found.push({ module, version, line: at + 1, ...(key.includes('node_modules/') ? { node: key } : {}) });
        }
        return found;
    },
};


/***/ })

};
