export const id = 1000;
export const ids = [1000];
export const modules = {

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

/***/ 11000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSinks: () => (/* binding */ collectSinks)
});

// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/lanes.js
var lanes = __webpack_require__(62053);
// EXTERNAL MODULE: ./build/js/anomaly-scan/pages/page-browser.js
var page_browser = __webpack_require__(5939);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/html-scan.js
var html_scan = __webpack_require__(69476);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/open-site.js + 13 modules
var open_site = __webpack_require__(5734);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/site-origin.js
var site_origin = __webpack_require__(81760);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/source-places.js
var source_places = __webpack_require__(63828);
// EXTERNAL MODULE: ./build/js/anomaly-scan/vectors/index.js + 11 modules
var vectors = __webpack_require__(12176);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/payloads.js

const IDS = ['R01', 'R02', 'R11', 'R12', 'R62', 'R14', 'R16', 'R24', 'D05', 'D09'];
const PAYLOADS = vectors/* VECTORS */.J.filter(({ id }) => IDS.includes(id)).map(({ id, payload }) => ({
    id,
    text: payload,
}));

// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/attack.js
var attack = __webpack_require__(36932);
// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/visitor.js + 1 modules
var visitor = __webpack_require__(81238);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/delivery.js


const TRIES = 40;
const PAUSE_MS = 50;
const DATA = '{data}';
function addressOf(origin, { page, way, text }, data) {
    const url = new URL(page, origin);
    if (way === 'parameter')
        url.searchParams.set(text, data);
    const encoded = encodeURIComponent(data);
    return way === 'fragment' ? `${url.href.replace(/#.*$/su, '')}#${text.replaceAll(DATA, () => encoded)}` : url.href;
}
function pressOf({ way, text, press }, data) {
    if (way !== 'field')
        return visitor/* CLICK */.R;
    const send = press === undefined ? 'e.form?.requestSubmit()' : `document.querySelector(${JSON.stringify(press)})?.click()`;
    return `{const fill=(left)=>{const e=document.querySelector(${JSON.stringify(text)});
if(!e){if(left>0)setTimeout(fill,${PAUSE_MS},left-1);return}
Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e),'value')?.set?.call(e,${JSON.stringify(data)});
e.dispatchEvent(new Event('input',{bubbles:true}));e.dispatchEvent(new Event('change',{bubbles:true}));${send};
setTimeout(()=>{${visitor/* CLICK */.R}},${PAUSE_MS})};fill(${TRIES})}`;
}
function posterOf(target, { text }, data) {
    const written = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
    const post = `setInterval(()=>w.postMessage(${written(messageOf(text, data))},'*'),${PAUSE_MS})`;
    return `<!doctype html><meta charset=utf-8><iframe></iframe><script>
for(const w of [open(${written(target)}),frames[0]])if(w)${post};
document.querySelector('iframe').src=${written(target)}</script>`;
}
function messageOf(text, data) {
    const filled = (value) => {
        if (typeof value === 'string')
            return value.replaceAll(DATA, () => data);
        if (Array.isArray(value))
            return value.map(filled);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
    };
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? filled(parsed) : filled(text);
    }
    catch {
        return filled(text);
    }
}
function watchFor(marker, key) {
    return `{let left=${TRIES};const look=()=>{if(document.documentElement?.outerHTML.includes('${marker}'))${attack/* BINDING */._Z}('${attack/* REACHED */.rN}${key}');
else if(left-->0)setTimeout(look,${PAUSE_MS})};look()}`;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/probe.js



const LIMIT_MS = 8000;
const FIRST = { silentMs: 700, refusedMs: 300, limitMs: LIMIT_MS };
const SECOND = { silentMs: 1500, refusedMs: 500, limitMs: LIMIT_MS };
class Probe {
    #host;
    #visitor;
    #origin;
    #poster;
    #posters;
    constructor(host, visitor, origin, poster, posters) {
        this.#host = host;
        this.#visitor = visitor;
        this.#origin = origin;
        this.#poster = poster;
        this.#posters = posters;
    }
    static async start(host, browser, origin) {
        const posters = new Map();
        const poster = await host.listen(({ path }) => {
            const page = posters.get(path.slice(1));
            const headers = [['content-type', 'text/html; charset=utf-8']];
            return page === undefined ? { status: 404, headers: [], body: '' } : { status: 200, headers, body: page };
        });
        return new Probe(host, await visitor/* Visitor */.l.start(browser, host, new Map()), origin, poster, posters);
    }
    close() {
        return this.#poster.close();
    }
    marker(sink) {
        return this.#send(sink, (marker, key) => [marker, { watch: watchFor(marker, key) }], SECOND);
    }
    send(sink, { text }, withPolicy, second) {
        const errand = withPolicy ? {} : { withoutPolicy: true };
        const run = (token) => [
            text.replaceAll('{run}', () => `${attack/* BINDING */._Z}(String(${token}))`),
            errand,
        ];
        return this.#send(sink, run, second ? SECOND : FIRST);
    }
    async #send(sink, make, patience) {
        const [token, key] = [this.#host.token(), this.#host.token()];
        const [data, errand] = make(token, key);
        const target = addressOf(this.#origin, sink, data);
        const address = sink.way === 'message' ? `http://127.0.0.1:${this.#poster.port}/${key}` : target;
        if (sink.way === 'message')
            this.#posters.set(key, posterOf(target, sink, data));
        const expected = [{ key, token, proof: 'page', origin: this.#origin }];
        const [look] = await this.#visitor.look(address, expected, { ...errand, press: pressOf(sink, data) }, patience);
        this.#posters.delete(key);
        return look;
    }
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/collect-sinks.js








const CSP = 'content-security-policy';
const LANES = 5;
async function collectSinks(context, options) {
    const site = await (0,open_site/* openSite */.c)(context, options.site);
    const opened = await (0,page_browser/* openPageBrowser */.i)(context, options.browser, 'sinks-browser');
    const { origin } = await (0,site_origin/* siteOrigin */.i)(context, opened.host, site);
    const places = (0,source_places/* sourcePlaces */.q)(context, options.site);
    const sinks = [];
    const problems = [];
    const shorter = (text) => text.replaceAll(origin, () => 'the site');
    const probe = await opened.whileOpen(Probe.start(opened.host, opened.browser, origin));
    try {
        for (const sink of options.sinks) {
            context.progress(`Data of others: ${sink.name}`);
            const answer = await site.get(sink.page);
            const found = answer.status >= 400 ? `it answers with status ${answer.status}` : await opened.whileOpen(tried(probe, sink));
            if (typeof found === 'string') {
                problems.push(notMeasured(sink, found));
                continue;
            }
            const policy = policyPlace(site, places, answer);
            const tries = found.tries.map((one) => ({ ...one, evidence: shorter(one.evidence) }));
            sinks.push({ name: sink.name, reached: found.reached, tries, ...(policy === undefined ? {} : { policy }) });
        }
    }
    finally {
        await probe.close();
    }
    const { name, version } = opened.browser;
    return { facts: { browser: { name, version }, sinks, problems }, detail: undefined };
}
async function tried(probe, sink) {
    const marker = await probe.marker(sink);
    if (marker.fault !== undefined)
        return marker.fault;
    const known = new Map();
    const control = (second) => async (payload) => {
        known.set(payload.id, outcomeOf(await probe.send(sink, payload, false, second)));
    };
    await (0,lanes/* inLanes */.L)(PAYLOADS, LANES, control(false));
    const missed = PAYLOADS.filter(({ id }) => known.get(id) !== 'executed');
    await (0,lanes/* inLanes */.L)(missed, LANES, control(true));
    const tries = await (0,lanes/* inLanes */.L)(PAYLOADS, LANES, async (payload) => {
        const { id } = payload;
        const without = known.get(id);
        if (without !== 'executed')
            return { id, without, with: 'silent', evidence: '' };
        const first = await probe.send(sink, payload, true, false);
        const look = outcomeOf(first) === 'silent' ? await probe.send(sink, payload, true, true) : first;
        return { id, without, with: outcomeOf(look), evidence: evidenceOf(look) };
    });
    return { reached: marker.reached, tries };
}
function outcomeOf({ proof, fault, violations }) {
    if (proof !== undefined)
        return 'executed';
    if (fault !== undefined)
        return 'unmeasured';
    return violations.length > 0 ? 'blocked' : 'silent';
}
function evidenceOf({ proof, fault, violations }) {
    const refused = violations.map(({ directive, subject }) => `${directive}${subject === '' ? '' : ` (${subject})`}`);
    return proof ?? fault ?? (refused.length > 0 ? `refused by ${refused.join(', ')}` : 'nothing happened, twice');
}
function policyPlace(site, places, answer) {
    const header = answer.headers.find(({ name }) => name === CSP);
    if (site.configuration !== undefined && header?.line !== undefined)
        return { path: places.path(site.configuration), line: header.line };
    const [meta] = (0,html_scan/* scanHtml */.L)(answer.html).metas.filter(({ reportOnly, late }) => !reportOnly && late === undefined);
    return meta && places.page(answer, meta.line, meta.content);
}
function notMeasured({ name, page }, why) {
    return {
        code: 'SINKS-NOT-MEASURED',
        reason: `nothing could be sent through the sink ${name} of ${page}: ${why}`,
        hint: 'Open the page by hand; give the job more time and memory.',
    };
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


/***/ })

};
