export const id = 1409;
export const ids = [1409];
export const modules = {

/***/ 84140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   v: () => (/* binding */ scriptName)
/* harmony export */ });
const HASH = /([-._])(?=[\w-]*[A-Z0-9])[\w-]{8,}(?=\.[cm]?js$)/u;
function scriptName(path) {
    return path.replace(/[?#].*$/su, '').replace(HASH, '$1*');
}
function nameOf(what) {
    return what.replace(/ sha256-\S+$/u, '');
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


/***/ }),

/***/ 98914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectTwin: () => (/* binding */ collectTwin)
/* harmony export */ });
/* harmony import */ var _pages_page_browser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5939);
/* harmony import */ var _pages_page_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78959);
/* harmony import */ var _pages_source_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _policy_html_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69476);
/* harmony import */ var _site_open_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5734);
/* harmony import */ var _site_site_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81760);
/* harmony import */ var _site_source_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63828);







const CSP = 'content-security-policy';
async function collectTwin(context, options) {
    const site = await (0,_site_open_site_js__WEBPACK_IMPORTED_MODULE_4__/* .openSite */ .c)(context, options.site);
    const opened = await (0,_pages_page_browser_js__WEBPACK_IMPORTED_MODULE_0__/* .openPageBrowser */ .i)(context, options.browser);
    const { origin } = await (0,_site_site_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .siteOrigin */ .i)(context, opened.host, site);
    const places = (0,_site_source_places_js__WEBPACK_IMPORTED_MODULE_6__/* .sourcePlaces */ .q)(context, options.site);
    const pages = [];
    const problems = [];
    for (const page of options.pages) {
        context.progress(`With and without the policy: ${page}`);
        const answer = await site.get(page);
        const faults = await opened.whileOpen(faultsOf(context, site, origin, opened, page, answer));
        if ('code' in faults) {
            problems.push(faults);
            continue;
        }
        const [meta] = (0,_policy_html_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanHtml */ .L)(answer.html).metas.filter(({ reportOnly, late }) => !reportOnly && late === undefined);
        const header = answer.headers.find(({ name }) => name === CSP);
        const policy = site.configuration !== undefined && header?.line !== undefined
            ? { path: places.path(site.configuration), line: header.line }
            : meta && places.page(answer, meta.line, meta.content);
        const hasPolicy = header !== undefined || meta !== undefined;
        pages.push({ page, hasPolicy, ...(policy === undefined ? {} : { policy }), faults });
    }
    const { name, version } = opened.browser;
    return { facts: { browser: { name, version }, pages, problems }, detail: undefined };
}
async function faultsOf(context, site, origin, { browser, host }, page, { status }) {
    if (status >= 400)
        return notLoaded(page, `it answers with status ${status}`);
    const look = async () => {
        const without = await (0,_pages_page_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPage */ .w)(browser, host, origin, page, { withoutPolicy: true });
        if (without.fault !== undefined)
            return notLoaded(page, `without its policy, ${without.fault}`);
        const withPolicy = await (0,_pages_page_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPage */ .w)(browser, host, origin, page);
        if (withPolicy.fault !== undefined)
            return notLoaded(page, `with its policy, ${withPolicy.fault}`);
        return { found: differences(withPolicy, without), sources: new Map([...without.sources, ...withPolicy.sources]) };
    };
    const first = await look();
    if ('code' in first || first.found.length === 0)
        return 'code' in first ? first : [];
    const second = await look();
    if ('code' in second)
        return second;
    const again = new Set(second.found.map(keyOf));
    return Promise.all(first.found
        .filter((fault) => again.has(keyOf(fault)))
        .map(async ({ kind, directive, what, place }) => {
        const found = place && (await (0,_pages_source_place_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcePlace */ .$)(context, site, origin, place, first.sources.get(place.url)));
        return { kind, directive, what, ...(found === undefined ? {} : { place: found }) };
    }));
}
function differences(withPolicy, without) {
    const known = new Set(without.refusals.map(({ directive, what }) => `${directive} ${what}`));
    const ran = ({ deeds }) => deeds.filter(({ kind }) => kind === 'scripts');
    const names = new Set(ran(withPolicy).map(({ what }) => what));
    return [
        ...withPolicy.refusals
            .filter(({ directive, what }) => !known.has(`${directive} ${what}`))
            .map((refusal) => ({ kind: 'refused', ...refusal })),
        ...withPolicy.errors
            .filter((what) => !without.errors.includes(what))
            .map((what) => ({ kind: 'error', directive: '', what })),
        ...ran(without)
            .filter(({ what }) => !names.has(what))
            .map(({ what, place }) => ({ kind: 'missing', directive: '', what, ...(place ? { place } : {}) })),
    ];
}
function keyOf({ kind, directive, what }) {
    return `${kind} ${directive} ${what}`;
}
function notLoaded(page, why) {
    return {
        code: 'TWIN-NOT-LOADED',
        reason: `the page ${page} could not be compared with itself: ${why}`,
        hint: 'Open it by hand, and mend it, or leave it out of pages.',
    };
}


/***/ })

};
