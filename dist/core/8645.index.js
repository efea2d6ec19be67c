export const id = 8645;
export const ids = [8645];
export const modules = {

/***/ 36932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ startAddress),
/* harmony export */   _Z: () => (/* binding */ BINDING),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   np: () => (/* binding */ applicationFolder),
/* harmony export */   rN: () => (/* binding */ REACHED)
/* harmony export */ });
/* unused harmony export pageAddress */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33919);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27082);


const BINDING = 'reliabilityProof';
const REACHED = '@';
function applicationFolder({ addresses, key }) {
    return `${addresses.application}/${key}/`;
}
function expand(text, attack) {
    const { vector, arm, token, key, addresses } = attack;
    const foreign = `${addresses.secure}/${key}/`;
    const listed = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .listedAddress */ .uo)(arm.policy);
    const values = {
        run: () => `${BINDING}(String(${token}))`,
        reached: () => `${BINDING}(String('${REACHED}${key}'))`,
        token: () => token,
        app: () => applicationFolder(attack),
        foreign: () => foreign,
        leak: () => `${foreign}${token}`,
        listed: () => (listed === undefined ? foreign : `${listed}${key}/`),
        datagrams: () => addresses.datagrams,
        'known-nonce': () => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedNonce */ .qk)(arm.policy) ?? 'an-earlier-nonce',
        page: () => pageAddress(attack),
        'payload-base64': () => (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K)(expand(vector.payload, attack)),
    };
    return text.replace(/\{([a-z][a-z0-9-]*)\}/gu, (written, name) => values[name]?.() ?? written);
}
function pageAddress(attack) {
    const { vector } = attack;
    const folder = applicationFolder(attack);
    const data = encodeURIComponent(vector.payload.includes('{page}') ? vector.payload : expand(vector.payload, attack));
    if (vector.place === 'source:query' || vector.place === 'source:next')
        return `${folder}?q=${data}`;
    return /^(?:sink|source|pollution):/u.test(vector.place) ? `${folder}#${data}` : folder;
}
function startAddress(attack) {
    const { start = 'page' } = attack.vector;
    if (start === 'page')
        return pageAddress(attack);
    if ('upload' in start)
        return `${applicationFolder(attack)}up/${start.upload}`;
    return `${attack.addresses.foreign}/${attack.key}/${start.foreign}`;
}


/***/ }),

/***/ 33919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ base64)
/* harmony export */ });
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function base64(text) {
    let result = '';
    for (let at = 0; at < text.length; at += 3) {
        const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
        const bits = (a << 16) | ((b || 0) << 8) | (c || 0);
        const digits = [18, 12, 6, 0].map((shift) => BASE64[(bits >> shift) & 63]);
        if (Number.isNaN(b))
            digits[2] = '=';
        if (Number.isNaN(c))
            digits[3] = '=';
        result += digits.join('');
    }
    return result;
}


/***/ }),

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

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
async function inLanes(items, lanes, work) {
    const left = items.entries();
    const results = [];
    const lane = async () => {
        for (const [at, item] of left)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
    return results;
}


/***/ }),

/***/ 27082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ withoutFraming),
/* harmony export */   ED: () => (/* binding */ withNonce),
/* harmony export */   dG: () => (/* binding */ withTrustedTypes),
/* harmony export */   k9: () => (/* binding */ ownScript),
/* harmony export */   lm: () => (/* binding */ NO_POLICY),
/* harmony export */   qk: () => (/* binding */ fixedNonce),
/* harmony export */   uo: () => (/* binding */ listedAddress)
/* harmony export */ });
/* unused harmony exports enforced, directivesOf */
const NO_POLICY = { headers: [], meta: [] };
const NONCE = '{nonce}';
const POLICY_HEADER = 'content-security-policy';
const TRUSTED_TYPES = "require-trusted-types-for 'script'";
const HOST_SOURCE = /^(?:(https?):\/\/)?(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)(\/[^?#]*)?$/iu;
const SCRIPT_DIRECTIVES = ['script-src-elem', 'script-src', 'default-src'];
function withTrustedTypes(policy) {
    const { headers, meta } = policy;
    const isThere = enforced({ headers, meta: [] }).some((text) => directivesOf(text)
        .get('require-trusted-types-for')
        ?.some((value) => /^'script'$/iu.test(value)));
    return isThere ? policy : { headers: [...headers, ['Content-Security-Policy', TRUSTED_TYPES]], meta };
}
function enforced({ headers, meta }) {
    const own = headers.filter(([name]) => name.toLowerCase() === POLICY_HEADER).flatMap(([, value]) => value.split(','));
    return [...own, ...meta].map((text) => text.trim()).filter((text) => text !== '');
}
function directivesOf(text) {
    const found = new Map();
    for (const part of text.split(';')) {
        const [name = '', ...values] = part.trim().split(/[\t\n\f\r ]+/u);
        if (name !== '' && !found.has(name.toLowerCase()))
            found.set(name.toLowerCase(), values);
    }
    return found;
}
function scriptSources(text) {
    const directives = directivesOf(text);
    const name = SCRIPT_DIRECTIVES.find((known) => directives.has(known));
    return name === undefined ? undefined : directives.get(name);
}
function listedAddress(policy) {
    const sources = enforced(policy).flatMap((text) => scriptSources(text) ?? []);
    for (const source of sources) {
        const [, scheme = 'https', wildcard = '', host, path = ''] = HOST_SOURCE.exec(source) ?? [];
        if (host === undefined || !/(?:^$|\/$)/u.test(path))
            continue;
        return `${scheme}://${wildcard === '' ? '' : 'any.'}${host}${path === '' ? '/' : path}`;
    }
    return undefined;
}
function fixedNonce(policy) {
    const found = /'nonce-([^']+)'/u.exec(enforced(policy).join(' ').replaceAll(NONCE, ''))?.[1];
    return found === undefined || found === '' ? undefined : found;
}
function ownScript(policy, address, digest) {
    let attributes = '';
    const allow = (text) => {
        const sources = scriptSources(text);
        if (sources === undefined)
            return text;
        const nonce = sources.map((source) => /^'nonce-(.+)'$/iu.exec(source)?.[1]).find((known) => known !== undefined);
        if (nonce !== undefined) {
            attributes = ` nonce="${nonce}"`;
            return text;
        }
        const byDigest = sources.some((source) => /^'(?:sha(?:256|384|512)-.+|strict-dynamic)'$/iu.test(source));
        if (!byDigest && sources.some((source) => /^(?:'self'|\*|http:)$/iu.test(source)))
            return text;
        if (byDigest)
            attributes = ` integrity="${digest}" crossorigin`;
        return withScriptSource(text, byDigest ? `'${digest}'` : address);
    };
    const headers = policy.headers.map(([name, value]) => name.toLowerCase() === POLICY_HEADER ? [name, value.split(',').map(allow).join(',')] : [name, value]);
    const meta = policy.meta.map(allow);
    return { policy: { headers, meta }, attributes };
}
function withScriptSource(text, source) {
    const directives = directivesOf(text);
    const name = SCRIPT_DIRECTIVES.find((known) => directives.has(known)) ?? 'script-src';
    const values = (directives.get(name) ?? []).filter((value) => !/^'none'$/iu.test(value));
    const target = name === 'default-src' ? 'script-src-elem' : name;
    const others = [...directives].filter(([known]) => known !== target);
    return [...others, [target, [...values, source]]]
        .map(([known, list]) => [known, ...list].join(' '))
        .join('; ');
}
function withNonce({ headers, meta }, nonce) {
    const filled = (text) => text.replaceAll(NONCE, nonce);
    return { headers: headers.map(([name, value]) => [name, filled(value)]), meta: meta.map(filled) };
}
const FRAME_OPTIONS = 'x-frame-options';
function withoutFraming({ headers, meta }) {
    const without = (text) => text.replace(/(?:^|;)\s*frame-ancestors(?=[\s;,]|$)[^;,]*/giu, ';');
    const kept = headers.filter(([name]) => name.toLowerCase() !== FRAME_OPTIONS);
    return {
        headers: kept.map(([name, value]) => [name, name.toLowerCase() === POLICY_HEADER ? without(value) : value]),
        meta,
    };
}


/***/ }),

/***/ 81238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CLICK),
  l: () => (/* binding */ Visitor)
});

// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/attack.js
var attack = __webpack_require__(36932);
// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/base64.js
var base64 = __webpack_require__(33919);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/visit.js

const MOST_TARGETS = 12;
const MOST_EVENTS = 5000;
const WORKERS = new Set(['worker', 'shared_worker', 'service_worker']);
const KINDS = {
    kInlineViolation: 'inline',
    kEvalViolation: 'eval',
    kWasmEvalViolation: 'wasm',
    kTrustedTypesSinkViolation: 'trusted-types sink',
    kTrustedTypesPolicyViolation: 'trusted-types policy',
};
class Visit {
    #expected;
    #targets = new Map();
    #origins = new Map();
    #violations = new Map();
    #onChange;
    #events = 0;
    #proof;
    #fault;
    #loaded = false;
    #reached = false;
    constructor(expected, onChange) {
        this.#expected = expected;
        this.#onChange = onChange;
    }
    get elsewhere() {
        return this.#expected.elsewhere;
    }
    get proof() {
        return this.#proof;
    }
    get fault() {
        return this.#fault;
    }
    get loaded() {
        return this.#loaded;
    }
    get reached() {
        return this.#reached;
    }
    get violations() {
        return [...this.#violations.values()];
    }
    add(session, kind) {
        if (this.#targets.size >= MOST_TARGETS)
            this.#fail(`it opened more than ${MOST_TARGETS} windows or workers`);
        else
            this.#targets.set(session, kind);
        return this.#fault === undefined;
    }
    arrived(what) {
        if (this.#expected.proof === 'request')
            this.#prove(what);
    }
    take(event) {
        if (++this.#events > MOST_EVENTS)
            this.#fail('it floods the browser with messages');
        const { method, params, session } = event;
        if (method === 'Runtime.executionContextCreated') {
            const { id, origin } = params['context'];
            this.#origins.set(`${session} ${id}`, origin);
        }
        else if (method === 'Runtime.bindingCalled')
            this.#called(event);
        else if (method === 'Page.loadEventFired')
            this.#loads(session);
        else if (method === 'Page.downloadWillBegin')
            this.#downloads();
        else if (method === 'Inspector.targetCrashed')
            this.#fail('the page crashed');
        else if (method === 'Audits.issueAdded')
            this.#issue(params['issue']);
        else if (method === 'Log.entryAdded')
            this.#logged(params['entry']);
    }
    #called({ params, session }) {
        const { token, key, proof, origin } = this.#expected;
        if (params['name'] !== attack/* BINDING */._Z)
            return;
        const kind = this.#targets.get(session) ?? '';
        const caller = this.#origins.get(`${session} ${String(params['executionContextId'])}`) ?? '';
        if (params['payload'] === `${attack/* REACHED */.rN}${key}` && caller === origin)
            this.#reached = true;
        if (params['payload'] !== token)
            return;
        if (proof === 'worker' && WORKERS.has(kind))
            this.#prove(`ran in a ${kind.replace('_', ' ')}`);
        if (proof === 'page' && kind === 'page' && caller === origin)
            this.#prove(`ran as ${caller}`);
    }
    #issue({ details }) {
        if (!this.#isMine(JSON.stringify(details)))
            return;
        const policy = details.contentSecurityPolicyIssueDetails;
        if (policy !== undefined && policy.isReportOnly !== true) {
            const kind = KINDS[policy.contentSecurityPolicyViolationType] ?? '';
            this.#violate(policy.violatedDirective, policy.blockedURL ?? kind);
        }
        const answer = details.blockedByResponseIssueDetails;
        if (answer !== undefined)
            this.#violate(answer.reason, answer.request?.url ?? '');
    }
    #logged({ source, level, text }) {
        if (level !== 'error' || !this.#isMine(text))
            return;
        if (/X-Frame-Options/iu.test(text))
            this.#violate('x-frame-options', '');
        else if (/MIME type/u.test(text))
            this.#violate('x-content-type-options', '');
        else if (/sandboxed and the 'allow-/u.test(text))
            this.#violate('sandbox', '');
        else if (source === 'security' && /frame-ancestors/u.test(text))
            this.#violate('frame-ancestors', '');
    }
    #isMine(said) {
        return this.#expected.together !== true || said.includes(this.#expected.key);
    }
    #violate(directive, subject) {
        if (subject.endsWith('/favicon.ico'))
            return;
        this.#violations.set(`${directive} ${subject}`, { directive, subject });
        this.#onChange();
    }
    #prove(how) {
        this.#proof ??= how;
        this.#onChange();
    }
    #fail(why) {
        this.#fault ??= why;
        this.#onChange();
    }
    #downloads() {
        this.#violate('content-disposition', '');
        this.#loaded = true;
        this.#onChange();
    }
    #loads(session) {
        if (session !== this.#targets.keys().next().value)
            return;
        this.#loaded = true;
        this.#onChange();
    }
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/visitor.js



const CLICK = `{const press=(of)=>{const e=of?.getElementById('hit');if(e)e.click?e.click():e.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}))};
press(document);for(const f of document.querySelectorAll('iframe[data-attack]'))press(f.contentDocument)}`;
const OF_PAGES = ['Page.enable', 'Audits.enable', 'Log.enable'];
const DISPOSAL_MS = 2000;
class Visitor {
    #browser;
    #host;
    #arrivals;
    #contexts = new Map();
    #errands = new Map();
    #sessions = new Map();
    #targets = new Map();
    constructor(browser, host, arrivals) {
        this.#browser = browser;
        this.#host = host;
        this.#arrivals = arrivals;
    }
    static async start(browser, host, arrivals) {
        const visitor = new Visitor(browser, host, arrivals);
        browser.listen((event) => visitor.#take(event));
        await browser.call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
        return visitor;
    }
    async look(address, expected, errand, patience) {
        const browser = this.#browser;
        const started = this.#host.clock();
        const { browserContextId } = await browser.call('Target.createBrowserContext', { disposeOnDetach: true });
        const context = String(browserContextId);
        const clock = new Map();
        let stop = () => undefined;
        const stopped = new Promise((resolve) => {
            stop = resolve;
        });
        const { press } = errand;
        let [loadedAt, clicked] = [0, press === undefined];
        let [callOff, session] = [() => undefined, ''];
        const changed = () => {
            for (const visit of visits)
                if (visit.proof !== undefined && !clock.has(visit))
                    clock.set(visit, this.#host.clock());
            if (visits.every(({ proof, fault }) => proof !== undefined || fault !== undefined))
                stop();
            if (!visits.every(({ loaded }) => loaded))
                return;
            loadedAt ||= this.#host.clock();
            if (!clicked && session !== '') {
                clicked = true;
                browser.tell('Runtime.evaluate', { expression: press, userGesture: true }, session);
            }
            callOff();
            const isDecided = visits.every(({ proof, violations }) => proof !== undefined || violations.length > 0);
            const wait = isDecided ? patience.refusedMs : patience.silentMs;
            callOff = this.#host.after(Math.max(0, loadedAt + wait - this.#host.clock()), stop);
        };
        const visits = expected.map((each) => new Visit(each, () => changed()));
        this.#contexts.set(context, visits);
        this.#errands.set(visits, errand);
        expected.forEach(({ key }, at) => {
            this.#arrivals.set(key, visits[at]);
        });
        const limit = this.#host.after(patience.limitMs, stop);
        try {
            const { targetId } = await browser.call('Target.createTarget', { url: address, browserContextId });
            session = this.#targets.get(String(targetId)) ?? '';
            changed();
            await stopped;
            if (visits.some(({ proof, fault }) => proof === undefined && fault === undefined))
                await this.#ping(session);
        }
        finally {
            limit();
            callOff();
            await this.#forget(context, visits);
            for (const { key } of expected)
                this.#arrivals.delete(key);
        }
        const now = this.#host.clock();
        return visits.map((visit) => {
            const { proof, violations, reached } = visit;
            const fault = visit.fault ?? (visit.loaded ? undefined : 'the page did not load in time');
            const afterLoadMs = loadedAt === 0 ? 0 : Math.max(0, (clock.get(visit) ?? now) - loadedAt);
            return { proof, violations, reached, fault, milliseconds: (clock.get(visit) ?? now) - started, afterLoadMs };
        });
    }
    async #ping(session) {
        await this.#within(1000, this.#browser.call('Runtime.evaluate', { expression: '0' }, session));
    }
    async #forget(context, visits) {
        const disposal = this.#browser.call('Target.disposeBrowserContext', { browserContextId: context });
        await this.#within(DISPOSAL_MS, disposal);
        this.#contexts.delete(context);
        this.#errands.delete(visits);
        const sessions = [...this.#sessions].filter(([, of]) => of === visits).map(([session]) => session);
        for (const session of sessions)
            this.#sessions.delete(session);
        for (const [target, session] of this.#targets)
            if (sessions.includes(session))
                this.#targets.delete(target);
    }
    #within(ms, promise) {
        return new Promise((resolve) => {
            const callOff = this.#host.after(ms, resolve);
            const end = () => {
                callOff();
                resolve();
            };
            promise.then(end, end);
        });
    }
    #take(event) {
        const { method, params, session } = event;
        if (method === 'Target.attachedToTarget')
            this.#attached(params, session);
        else if (method === 'Page.javascriptDialogOpening')
            this.#browser.tell('Page.handleJavaScriptDialog', { accept: true }, session);
        else if (method === 'Fetch.requestPaused')
            this.#fulfil(params, session);
        else
            for (const visit of this.#sessions.get(session) ?? [])
                visit.take(event);
    }
    #fulfil({ requestId, request }, session) {
        const elsewhere = (this.#sessions.get(session) ?? []).flatMap((visit) => visit.elsewhere ?? []);
        const answer = elsewhere[0]?.answer(request.url) ?? { type: 'text/plain', body: '' };
        const responseHeaders = [
            { name: 'content-type', value: answer.type },
            { name: 'access-control-allow-origin', value: '*' },
        ];
        const body = (0,base64/* base64 */.K)(answer.body);
        this.#browser.tell('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }, session);
    }
    #attached({ sessionId, targetInfo }, parent) {
        const visits = this.#sessions.get(parent) ?? this.#contexts.get(targetInfo.browserContextId ?? '');
        const tell = (method, params) => this.#browser.tell(method, params, sessionId);
        if (visits?.map((visit) => visit.add(sessionId, targetInfo.type)).includes(false))
            return;
        if (visits !== undefined) {
            this.#sessions.set(sessionId, visits);
            this.#targets.set(targetInfo.targetId, sessionId);
            tell('Runtime.enable');
            tell('Runtime.addBinding', { name: attack/* BINDING */._Z });
            if (targetInfo.type === 'page') {
                for (const method of OF_PAGES)
                    tell(method);
                const { watch, withoutPolicy } = this.#errands.get(visits) ?? {};
                if (withoutPolicy)
                    tell('Page.setBypassCSP', { enabled: true });
                if (watch !== undefined)
                    tell('Page.addScriptToEvaluateOnNewDocument', { source: watch });
                const patterns = visits.flatMap(({ elsewhere }) => (elsewhere ? [{ urlPattern: `${elsewhere.below}*` }] : []));
                if (patterns.length > 0)
                    tell('Fetch.enable', { patterns: patterns.slice(0, 1) });
                tell('Emulation.setFocusEmulationEnabled', { enabled: true });
                tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
            }
        }
        tell('Runtime.runIfWaitingForDebugger');
    }
}


/***/ }),

/***/ 69476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scanHtml)
/* harmony export */ });
const TEXT_ELEMENTS = new Set([
    'script',
    'style',
    'textarea',
    'title',
    'iframe',
    'noembed',
    'noframes',
    'xmp',
]);
const TAG = /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gu;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
const HEAD_ELEMENTS = new Set([
    'html',
    'head',
    'title',
    'meta',
    'link',
    'base',
    'script',
    'style',
    'noscript',
    'template',
]);
const JAVASCRIPT = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script.*)$/iu;
const READ_ELEMENTS = new Set(['meta', 'script', 'style', 'link']);
const HANDLER = /(?:^|[\s"'<>/=])on/iu;
function scanHtml(text) {
    const html = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
    const metas = [];
    const inline = [];
    const foreign = [];
    const lines = new LineCounter(html);
    let isHead = true;
    let hasCode = false;
    TAG.lastIndex = 0;
    for (let found = TAG.exec(html); found !== null; found = TAG.exec(html)) {
        const [whole, rawName, rawAttributes = ''] = found;
        if (rawName === undefined)
            continue;
        const name = rawName.toLowerCase();
        if (!HEAD_ELEMENTS.has(name))
            isHead = false;
        let content = '';
        let end = found.index + whole.length;
        if (TEXT_ELEMENTS.has(name)) {
            const close = new RegExp(`</${name}[\\s/>]`, 'giu');
            close.lastIndex = end;
            const stop = close.exec(html)?.index ?? html.length;
            content = html.slice(end, stop);
            end = stop;
            TAG.lastIndex = end;
        }
        if (rawAttributes.trim() === '' && content === '')
            continue;
        if (!(READ_ELEMENTS.has(name) || HANDLER.test(rawAttributes)))
            continue;
        const line = lines.at(found.index);
        const attributes = attributesOf(rawAttributes);
        const nonce = attributes.get('nonce');
        const withNonce = nonce === undefined || nonce === '' ? {} : { nonce };
        if (name === 'meta') {
            const told = attributes.get('http-equiv')?.toLowerCase() ?? '';
            if (told === 'content-security-policy' || told === 'content-security-policy-report-only')
                metas.push({
                    content: attributes.get('content') ?? '',
                    line,
                    reportOnly: told !== 'content-security-policy',
                    ...(isHead ? (hasCode ? { late: 'after-code' } : {}) : { late: 'outside-head' }),
                });
        }
        else if (name === 'script' && JAVASCRIPT.test(attributes.get('type')?.trim() ?? '')) {
            hasCode = true;
            const source = attributes.get('src');
            if (source === undefined)
                inline.push({ kind: 'script', code: content, line, ...withNonce });
            else if (isForeign(source))
                foreign.push({ url: source.trim(), line, kind: 'script', hasIntegrity: attributes.has('integrity') });
        }
        else if (name === 'style') {
            inline.push({ kind: 'style', code: content, line, ...withNonce });
        }
        else if (name === 'link' && /(?:^|\s)stylesheet(?:\s|$)/iu.test(attributes.get('rel') ?? '')) {
            const source = attributes.get('href') ?? '';
            if (isForeign(source))
                foreign.push({ url: source.trim(), line, kind: 'style', hasIntegrity: attributes.has('integrity') });
        }
        for (const [attribute, value] of attributes)
            if (attribute.startsWith('on') && attribute.length > 4)
                inline.push({ kind: 'handler', code: value, line, name: attribute });
    }
    return { metas, inline, foreign };
}
function attributesOf(text) {
    const attributes = new Map();
    for (const [, rawName = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
        const name = rawName.toLowerCase();
        if (!attributes.has(name))
            attributes.set(name, decoded(double ?? single ?? bare ?? ''));
    }
    return attributes;
}
const ENTITIES = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
function decoded(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]+));/gu, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return ENTITIES[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function isForeign(url) {
    return /^(?:https?:)?\/\//iu.test(url.trim());
}
class LineCounter {
    #text;
    #offset = 0;
    #line = 1;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        for (let next = this.#text.indexOf('\n', this.#offset); next >= 0 && next < offset; next = this.#text.indexOf('\n', next + 1)) {
            this.#line += 1;
            this.#offset = next + 1;
        }
        return this.#line;
    }
}


/***/ }),

/***/ 63828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sourcePlaces)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44004);

const LARGEST_BYTES = 1 << 20;
function sourcePlaces({ io, checkout }, site) {
    const path = (own) => (checkout.prefix === '' ? own : `${checkout.prefix}/${own}`);
    const texts = new Map();
    const read = (own) => {
        if (!texts.has(own))
            texts.set(own, io.status(own).kind === 'file' ? io.readText(own, LARGEST_BYTES) : undefined);
        return texts.get(own);
    };
    return {
        path,
        page: ({ file }, line, text) => {
            for (const candidate of candidates(site, file)) {
                const source = read(candidate);
                const at = source === undefined || text === '' ? -1 : source.indexOf(text);
                if (source !== undefined && at >= 0)
                    return { path: path(candidate), line: (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .m)(source, at) };
            }
            return file === undefined ? undefined : { path: path(file), line };
        },
    };
}
function candidates(site, file) {
    const directory = 'directory' in site ? `${site.directory}/` : '';
    const name = file?.startsWith(directory) === true ? file.slice(directory.length) : 'index.html';
    const places = [
        name,
        `public/${name}`,
        `src/${name}`,
        `static/${name}`,
        'index.html',
        'src/app.html',
        'public/index.html',
    ];
    return [...new Set(places)].filter((place) => place !== file);
}


/***/ })

};
