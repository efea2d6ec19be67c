export const id = 5787;
export const ids = [5787];
export const modules = {

/***/ 16260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ missingBrowser),
/* harmony export */   c: () => (/* binding */ failedBrowser)
/* harmony export */ });
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

const INSTALL = 'Install one: `npm install --save-dev @sparticuz/chromium` (Linux x64), `apt-get install --yes chromium-headless-shell` (Debian), or name one with browser.';
function missingBrowser() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'ANOMALY-BROWSER-MISSING',
        reason: 'no Chromium, Chrome or Edge was found on this machine, and attacks are proved in a real browser only',
        hint: INSTALL,
    });
}
function failedBrowser({ path, source }, said) {
    const last = said.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'ANOMALY-BROWSER-FAILED',
        reason: `the browser ${path} (${source}) did not start, or ended before all was measured${last === '' ? '' : `: ${last}`}`,
        hint: INSTALL,
    });
}


/***/ }),

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openPageBrowser)
/* harmony export */ });
/* harmony import */ var _arena_browser_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16260);

const START_MS = 20_000;
const END_MS = 500;
function openPageBrowser({ io, shared }, named, name = 'page-browser') {
    return shared(name, async () => {
        const host = await io.webHost();
        const place = await host.findBrowser(named);
        if (place === undefined)
            throw (0,_arena_browser_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .missingBrowser */ .P)();
        const browser = await host.openBrowser(place, START_MS).catch((error) => {
            throw (0,_arena_browser_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBrowser */ .c)(place, String(error));
        });
        const gone = browser.gone.then((said) => {
            throw (0,_arena_browser_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBrowser */ .c)(place, said);
        });
        gone.catch(() => undefined);
        const whileOpen = async (work) => {
            try {
                return await Promise.race([work, gone]);
            }
            catch (error) {
                await Promise.race([gone, new Promise((resolve) => host.after(END_MS, resolve))]);
                throw error;
            }
        };
        return { host, browser, whileOpen, close: () => browser.close() };
    });
}


/***/ }),

/***/ 78959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ loadPage)
});

;// CONCATENATED MODULE: ./build/js/anomaly-scan/pages/page-record.js
const MOST_DEEDS = 2000;
const MOST_EVENTS = 50_000;
const WRITTEN = {
    kInlineViolation: 'inline',
    kEvalViolation: 'eval',
    kWasmEvalViolation: 'wasm',
    kTrustedTypesSinkViolation: 'a text that becomes markup or code',
    kTrustedTypesPolicyViolation: 'a policy of Trusted Types',
};
const INNER = /^(?:data|blob|about|javascript|chrome|devtools):/u;
class PageRecord {
    #origin;
    #deeds = new Map();
    #scripts = [];
    #refusals = new Map();
    #errors = new Set();
    #events = 0;
    #fault;
    #isLoaded = false;
    constructor(origin) {
        this.#origin = origin;
    }
    get fault() {
        return this.#fault;
    }
    get isLoaded() {
        return this.#isLoaded;
    }
    get deeds() {
        return [...this.#deeds.values()];
    }
    get refusals() {
        return [...this.#refusals.values()];
    }
    get errors() {
        return [...this.#errors];
    }
    get scripts() {
        return this.#scripts;
    }
    shown(url) {
        return url.startsWith(`${this.#origin}/`) ? url.slice(this.#origin.length) : url;
    }
    add(deed) {
        const key = `${deed.kind} ${deed.what}`;
        if (this.#deeds.has(key))
            return;
        if (this.#deeds.size >= MOST_DEEDS)
            this.#fail('it does more than can be kept');
        else
            this.#deeds.set(key, deed);
    }
    attached(type, url) {
        if (type === 'service_worker')
            this.add({ kind: 'serviceWorkers', what: this.#pathOf(url) });
        else if (type === 'worker' || type === 'shared_worker')
            this.add({ kind: 'workers', what: this.#pathOf(url) });
    }
    take({ method, params, session }, isMain) {
        if (++this.#events > MOST_EVENTS)
            this.#fail('it floods the browser with messages');
        if (method === 'Page.loadEventFired' && isMain)
            this.#isLoaded = true;
        else if (method === 'Inspector.targetCrashed')
            this.#fail('it crashed');
        else if (method === 'Network.requestWillBeSent')
            this.#asked(params);
        else if (method === 'Network.webSocketCreated')
            this.#contacted(String(params['url']), params['initiator']);
        else if (method === 'Audits.issueAdded')
            this.#refused(params['issue']);
        else if (method === 'Runtime.exceptionThrown')
            this.#threw(params['exceptionDetails']);
        else if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error')
            this.#said(params['args']);
        else if (method === 'Log.entryAdded')
            this.#logged(params['entry']);
        else if (method === 'Debugger.scriptParsed')
            this.#parsed(params, session);
        else if (method === 'DOMStorage.domStorageItemAdded')
            this.#stored(params);
    }
    #fail(why) {
        this.#fault ??= why;
    }
    #asked({ request, initiator, redirectResponse }) {
        this.#contacted(request.url, initiator);
        if (redirectResponse !== undefined)
            this.#contacted(redirectResponse.url, initiator);
    }
    #contacted(url, initiator) {
        if (INNER.test(url) || !URL.canParse(url))
            return;
        const { protocol, host, origin } = new URL(url);
        if (origin === this.#origin || `http://${host}` === this.#origin)
            return;
        const frame = initiator?.stack?.callFrames[0];
        const place = frame === undefined
            ? initiator?.url === undefined
                ? undefined
                : { url: initiator.url, line: initiator.lineNumber ?? 0, column: 0 }
            : placeOf(frame);
        this.add({ kind: 'hosts', what: `${protocol}//${host}`, ...(place === undefined ? {} : { place }) });
    }
    #refused({ details }) {
        const policy = details.contentSecurityPolicyIssueDetails;
        if (policy === undefined)
            return;
        const { blockedURL, sourceCodeLocation: at, violatedDirective: directive, isReportOnly } = policy;
        if (blockedURL !== undefined)
            this.#contacted(blockedURL, at && { stack: { callFrames: [at] } });
        if (isReportOnly === true || blockedURL?.endsWith('/favicon.ico') === true)
            return;
        const what = blockedURL === undefined
            ? (WRITTEN[policy.contentSecurityPolicyViolationType] ?? 'something')
            : this.shown(blockedURL);
        const place = at === undefined ? {} : { place: placeOf(at) };
        if (this.#refusals.size < MOST_DEEDS)
            this.#refusals.set(`${directive} ${what} ${at?.lineNumber}:${at?.columnNumber}`, { directive, what, ...place });
    }
    #threw({ text, exception }) {
        this.#complained(exception?.description?.split('\n')[0] ?? text);
    }
    #said(args) {
        this.#complained(args.map(({ value, description }) => String(value ?? description?.split('\n')[0] ?? '')).join(' '));
    }
    #logged({ level, source, text, url = '' }) {
        if (level === 'error' && source !== 'security' && !url.endsWith('/favicon.ico'))
            this.#complained(`${text} ${this.shown(url)}`);
    }
    #complained(text) {
        if (this.#errors.size < MOST_DEEDS)
            this.#errors.add(text.replaceAll(this.#origin, '').trim().slice(0, 300));
    }
    #parsed({ scriptId, url, startLine, startColumn, stackTrace, hasSourceURL }, session) {
        if (INNER.test(url) && !url.startsWith('blob:') && !url.startsWith('data:'))
            return;
        const frame = stackTrace?.callFrames[0];
        const isText = url === '' || (hasSourceURL === true && frame !== undefined);
        if (isText && frame === undefined)
            return;
        this.#scripts.push({
            id: scriptId,
            session,
            url: isText ? '' : url,
            isInline: !isText && (startLine > 0 || startColumn > 0),
            place: isText ? placeOf(frame) : { url, line: startLine, column: startColumn },
        });
        if (this.#scripts.length > MOST_DEEDS)
            this.#fail('it runs more scripts than can be kept');
    }
    #stored({ storageId, key }) {
        this.add({
            kind: 'storage',
            what: `${storageId.isLocalStorage ? 'localStorage' : 'sessionStorage'} ${key.slice(0, 200)}`,
        });
    }
    #pathOf(url) {
        return INNER.test(url) ? `${url.slice(0, url.indexOf(':'))}:` : this.shown(url).replace(/[?#].*$/su, '');
    }
}
function placeOf({ url, lineNumber, columnNumber }) {
    return { url, line: lineNumber, column: columnNumber };
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/pages/script-name.js
var script_name = __webpack_require__(84140);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/pages/page-load.js


const QUIET_MS = 400;
const LIMIT_MS = 15_000;
const SOURCES_MS = 5000;
const DISPOSAL_MS = 2000;
const ENABLED = ['Network.enable', 'Debugger.enable', 'Runtime.enable', 'Log.enable'];
const ENABLED_IN_PAGES = ['Page.enable', 'DOMStorage.enable', 'Audits.enable'];
const MOST_TARGETS = 20;
async function loadPage(browser, host, origin, path, { limitMs = LIMIT_MS, withoutPolicy = false } = {}) {
    const record = new PageRecord(origin);
    const { browserContextId } = await browser.call('Target.createBrowserContext', { disposeOnDetach: true });
    const context = String(browserContextId);
    const sessions = new Set();
    let main = '';
    let stop = () => undefined;
    let callOff = () => undefined;
    const quiet = new Promise((resolve) => {
        stop = resolve;
    });
    const changed = () => {
        callOff();
        if (record.fault !== undefined)
            stop();
        else if (record.isLoaded)
            callOff = host.after(QUIET_MS, stop);
    };
    const attached = ({ sessionId, targetInfo }, parent) => {
        const isOurs = parent === '' ? targetInfo.browserContextId === context : sessions.has(parent);
        const tell = (method, params) => browser.tell(method, params, sessionId);
        if (!isOurs || sessions.size >= MOST_TARGETS)
            return;
        sessions.add(sessionId);
        if (main === '' && targetInfo.type === 'page')
            main = sessionId;
        record.attached(targetInfo.type, targetInfo.url);
        for (const method of ENABLED)
            tell(method);
        tell('Debugger.setSkipAllPauses', { skip: true });
        if (targetInfo.type === 'page' || targetInfo.type === 'iframe') {
            for (const method of ENABLED_IN_PAGES)
                tell(method);
            if (withoutPolicy)
                tell('Page.setBypassCSP', { enabled: true });
        }
        tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
        tell('Runtime.runIfWaitingForDebugger');
    };
    const take = (event) => {
        const { method, params, session } = event;
        if (method === 'Target.attachedToTarget')
            attached(params, session);
        else if (method === 'Page.javascriptDialogOpening')
            browser.tell('Page.handleJavaScriptDialog', { accept: true }, session);
        else if (!sessions.has(session))
            return;
        else
            record.take(event, session === main);
        changed();
    };
    const leave = browser.listen(take);
    const limit = host.after(limitMs, stop);
    try {
        await browser.call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
        await browser.call('Target.createTarget', { url: `${origin}${path}`, browserContextId });
        changed();
        await quiet;
        const fault = record.fault ?? (record.isLoaded ? undefined : 'it did not load in time');
        if (fault !== undefined)
            return nothing(fault);
        const sources = new Map();
        const scripts = await within(host, SOURCES_MS, scriptDeeds(browser, host, record, sources));
        if (scripts === undefined)
            return nothing('it is busy with itself');
        const kept = [...record.deeds, ...scripts, ...(await cookiesOf(browser, context))];
        const deeds = [...new Map(kept.map((deed) => [`${deed.kind} ${deed.what}`, deed])).values()];
        return { deeds, refusals: record.refusals, errors: record.errors, sources };
    }
    finally {
        limit();
        callOff();
        leave();
        await within(host, DISPOSAL_MS, browser.call('Target.disposeBrowserContext', { browserContextId }).catch(() => ({})));
    }
}
function nothing(fault) {
    return { deeds: [], refusals: [], errors: [], sources: new Map(), fault };
}
async function scriptDeeds(browser, host, record, sources) {
    const told = await Promise.all(record.scripts.map(async (script) => {
        const text = await sourceOf(browser, script);
        if (text === undefined)
            return undefined;
        if (script.url !== '' && !script.isInline)
            sources.set(script.url, text);
        const digest = host.digest(text);
        const place = script.place === undefined ? {} : { place: script.place };
        if (script.url === '')
            return { kind: 'evals', what: `${byWhom(record, script.place)} ${digest}`, ...place };
        const name = script.isInline
            ? 'inline'
            : (/^(?:data|blob):/u.exec(script.url)?.[0] ?? (0,script_name/* scriptName */.v)(record.shown(script.url)));
        return { kind: 'scripts', what: `${name} ${digest}`, ...place };
    }));
    return told.flatMap((deed) => deed ?? []);
}
function byWhom(record, place) {
    return place === undefined || place.url === '' ? 'code' : (0,script_name/* scriptName */.v)(record.shown(place.url));
}
async function sourceOf(browser, { id, session }) {
    try {
        const { scriptSource } = await browser.call('Debugger.getScriptSource', { scriptId: id }, session);
        return String(scriptSource);
    }
    catch {
        return undefined;
    }
}
async function cookiesOf(browser, browserContextId) {
    const { cookies } = await browser.call('Storage.getCookies', { browserContextId });
    return cookies.map(({ name }) => ({
        kind: 'storage',
        what: `cookie ${name.slice(0, 200)}`,
    }));
}
function within(host, ms, promise) {
    return new Promise((resolve, reject) => {
        const callOff = host.after(ms, () => resolve(undefined));
        promise.then(resolve, reject).finally(callOff);
    });
}


/***/ }),

/***/ 31130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourcePlace)
/* harmony export */ });
/* harmony import */ var _shared_formats_coverage_v8_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13311);
/* harmony import */ var _shared_formats_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _shared_formats_javascript_mapped_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10035);



const LARGEST_MAP_BYTES = 128 << 20;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*\/)?(?:\.\/)?/iu;
async function sourcePlace({ io, checkout }, site, origin, { url, line, column }, text) {
    if (!url.startsWith(`${origin}/`))
        return undefined;
    const { file, asset } = await site.get(url.slice(origin.length).replace(/[?#].*$/su, ''));
    const path = asset ?? file;
    if (path === undefined)
        return undefined;
    const shown = checkout.prefix === '' ? path : `${checkout.prefix}/${path}`;
    const built = { path: shown, line: line + 1 };
    if (asset === undefined || text === undefined)
        return built;
    try {
        const whole = `${io.workingDirectory}/${path}`;
        const map = await (0,_shared_formats_coverage_v8_map_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A)({ url: whole, ranges: new Float64Array() }, whole, text, undefined, (name) => io.readText(name, LARGEST_MAP_BYTES));
        const [found] = map === undefined ? [] : (0,_shared_formats_javascript_mapped_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedPositions */ .a)(map.map.mappings, [{ line: line + 1, column }]);
        const source = found === undefined ? undefined : map?.paths[found.source];
        if (found === undefined || source === undefined)
            return built;
        const plain = source.replace(SCHEME, '').replace(/[?#].*$/su, '');
        const own = plain.startsWith(`${checkout.directory}/`) ? plain.slice(checkout.directory.length + 1) : plain;
        const isFile = !own.split('/').includes('..') && io.status(`${checkout.directory}/${own}`).kind === 'file';
        return isFile ? { path: own, line: found.line } : built;
    }
    catch (error) {
        if (error instanceof _shared_formats_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z || error instanceof SyntaxError)
            return built;
        throw error;
    }
}


/***/ }),

/***/ 81760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ siteOrigin)
/* harmony export */ });
const LARGEST_ASSET_BYTES = 64 << 20;
const TYPES = {
    js: 'text/javascript; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    json: 'application/json',
    map: 'application/json',
    webmanifest: 'application/manifest+json',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
    ico: 'image/x-icon',
    woff: 'font/woff',
    woff2: 'font/woff2',
    ttf: 'font/ttf',
    wasm: 'application/wasm',
    txt: 'text/plain; charset=utf-8',
    xml: 'application/xml',
};
function siteOrigin(context, host, site) {
    return context.shared('site-origin', async () => {
        if (site.kind === 'served')
            return { origin: site.name, close: async () => undefined };
        const { port, close } = await host.listen(({ path }) => answerOf(context.io, site, path.replace(/[?#].*$/su, '')));
        return { origin: `http://127.0.0.1:${port}`, close };
    });
}
async function answerOf(io, site, path) {
    const { status, headers: own, html, asset } = await site.get(path);
    const headers = own.map(({ name, value }) => [name, value]);
    if (asset === undefined)
        return { status, headers: withType(headers, 'text/html; charset=utf-8'), body: html };
    const extension = asset.slice(asset.lastIndexOf('.') + 1).toLowerCase();
    const type = Object.hasOwn(TYPES, extension) ? TYPES[extension] : 'application/octet-stream';
    return { status, headers: withType(headers, type), body: await bytesOf(io, asset) };
}
function withType(headers, type) {
    return headers.some(([name]) => name === 'content-type') ? headers : [...headers, ['content-type', type]];
}
async function bytesOf(io, path) {
    let bytes = new Uint8Array(Math.max(1, io.status(path).sizeBytes));
    let length = 0;
    await io.read(path, {
        reserve: () => {
            if (length === bytes.length) {
                if (length > LARGEST_ASSET_BYTES)
                    throw new Error(`${path} is larger than 64 MiB`);
                const larger = new Uint8Array(2 * bytes.length);
                larger.set(bytes);
                bytes = larger;
            }
            return bytes.subarray(length);
        },
        commit: (more) => {
            length += more;
        },
    });
    return bytes.subarray(0, length);
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


/***/ })

};
