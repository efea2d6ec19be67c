export const id = 9067;
export const ids = [9067];
export const modules = {

/***/ 49067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPolicy: () => (/* binding */ collectPolicy)
});

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/open-site.js + 13 modules
var open_site = __webpack_require__(5734);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/source-places.js
var source_places = __webpack_require__(63828);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/csp.js
var csp = __webpack_require__(68283);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/facts.js
var facts = __webpack_require__(64870);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/grade.js
var grade = __webpack_require__(87506);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/answer-profiles.js



const MOST_EXAMPLES = 3;
const IGNORED_IN_META = ['frame-ancestors', 'report-uri', 'sandbox'];
class AnswerProfiles {
    #places;
    #configuration;
    #known = new Map();
    constructor(places, configuration) {
        this.#places = places;
        this.#configuration = configuration;
    }
    add(path, answer, { metas }) {
        const headers = answer.headers.filter(({ name }) => facts/* PROTECTING */.O.has(name)).map(withoutNonce);
        const id = JSON.stringify([
            answer.status >= 400,
            headers,
            metas.map(({ line, ...meta }) => withoutNonceText(meta)),
        ]);
        const own = this.#known.get(id) ?? this.#make(answer, headers, metas);
        this.#known.set(id, own);
        own.answers += 1;
        if (own.examples.length < MOST_EXAMPLES)
            own.examples.push(path);
        return answer.file === undefined ? { policies: this.#policies(answer, answer.headers, metas) } : own;
    }
    result() {
        return [...this.#known.values()]
            .sort((a, b) => b.answers - a.answers)
            .map(({ profile, answers, examples }) => ({ answers, examples, ...profile }));
    }
    #make(answer, headers, metas) {
        const policies = this.#policies(answer, headers, metas);
        return {
            profile: {
                status: answer.status,
                headers,
                metas: metas.map(({ line, ...meta }) => {
                    const place = this.#places.page(answer, line, meta.content);
                    return place === undefined ? meta : { ...meta, place };
                }),
                grades: policies.length === 0 ? [] : (0,grade/* gradePolicies */.O)(policies.map(({ policy }) => policy)),
            },
            policies,
            answers: 0,
            examples: [],
        };
    }
    #policies(answer, headers, metas) {
        const configuration = this.#configuration;
        const ofHeaders = headers
            .filter(({ name }) => name === 'content-security-policy')
            .flatMap(({ value, line }) => (0,csp/* parsePolicies */.Mo)(value).map((policy) => ({
            policy,
            ...(configuration === undefined || line === undefined ? {} : { place: { path: configuration, line } }),
        })));
        const ofMetas = metas
            .filter(({ reportOnly, late }) => !reportOnly && late === undefined)
            .flatMap(({ content, line }) => {
            const place = this.#places.page(answer, line, content);
            return (0,csp/* parsePolicies */.Mo)(content).map((policy) => ({
                policy: asMeta(policy),
                ...(place === undefined ? {} : { place }),
            }));
        });
        return [...ofHeaders, ...ofMetas];
    }
}
function asMeta(policy) {
    return new Map([...policy].filter(([name]) => !IGNORED_IN_META.includes(name)));
}
function withoutNonce({ name, value, line }) {
    return { name, value: value.replace(NONCES, "'nonce-{nonce}'"), ...(line === undefined ? {} : { line }) };
}
const NONCES = /'nonce-[^']*'/giu;
function withoutNonceText(meta) {
    return { ...meta, content: meta.content.replace(NONCES, "'nonce-{nonce}'") };
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/html-scan.js
var html_scan = __webpack_require__(69476);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/shared/policy/content-hashes.js

function contentHashes(text) {
    return [hashOf('sha256', text), hashOf('sha384', text), hashOf('sha512', text)];
}
function hashOf(algorithm, text) {
    return `${algorithm}-${(0,external_node_crypto_.createHash)(algorithm).update(text).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/inline-coverage.js


class InlineCoverage {
    #places;
    #hashes = new Map();
    #refused = new Map();
    #named = new Map();
    constructor(places) {
        this.#places = places;
    }
    add(path, answer, { inline }, policies) {
        for (const { policy, place } of policies)
            for (const source of [...policy.values()].flat()) {
                const hash = (0,csp/* hashOf */.qQ)(source);
                if (hash !== undefined && !this.#named.has(hash))
                    this.#named.set(hash, { used: false, ...(place === undefined ? {} : { place }) });
            }
        for (const { kind, code, nonce, line, name } of inline) {
            const hashes = this.#hashesOf(code);
            for (const hash of hashes) {
                const named = this.#named.get(hash);
                if (named !== undefined)
                    named.used = true;
            }
            const refusing = policies.find(({ policy }) => !(0,csp/* allowsInline */.Uy)(policy, { kind, hashes, ...(nonce === undefined ? {} : { nonce }) }));
            if (refusing === undefined)
                continue;
            const [hash = ''] = hashes;
            const id = `${kind} ${hash} ${refusing.place?.path}:${refusing.place?.line}`;
            const known = this.#refused.get(id);
            const place = known === undefined ? this.#places.page(answer, line, code) : known.place;
            this.#refused.set(id, {
                kind,
                ...(name === undefined ? {} : { name }),
                hash,
                directive: (0,csp/* sourcesFor */.Mj)(refusing.policy, kind)?.directive ?? 'default-src',
                ...(refusing.place === undefined ? {} : { policy: refusing.place }),
                pages: (known?.pages ?? 0) + 1,
                page: known?.page ?? path,
                ...(place === undefined ? {} : { place }),
            });
        }
    }
    result() {
        return {
            refused: [...this.#refused.values()].sort((a, b) => b.pages - a.pages),
            unusedHashes: [...this.#named]
                .filter(([, { used }]) => !used)
                .map(([hash, { place }]) => ({ hash, ...(place === undefined ? {} : { policy: place }) })),
        };
    }
    #hashesOf(code) {
        const known = this.#hashes.get(code) ?? contentHashes(code);
        this.#hashes.set(code, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/read-nonces.js


const RESPONSES = 5;
const MOST_PAGES = 3;
async function readNonces(site, paths, places, configuration) {
    const found = new Map();
    for (const path of paths.slice(0, site.kind === 'directory' ? paths.length : MOST_PAGES)) {
        const seen = new Map();
        for (let asked = 0; asked < (site.kind === 'directory' ? 1 : RESPONSES); asked++) {
            const answer = await site.get(path);
            for (const { nonce, place } of noncesOf(answer, places, configuration)) {
                const before = seen.get(nonce) ?? 0;
                seen.set(nonce, asked + 1);
                if (site.kind === 'directory' || (before > 0 && before <= asked))
                    found.set(nonce, {
                        start: nonce.slice(0, 6),
                        responses: site.kind === 'directory' ? 0 : RESPONSES,
                        page: found.get(nonce)?.page ?? path,
                        ...(place === undefined ? {} : { place }),
                    });
            }
        }
    }
    return [...found.values()];
}
function noncesOf(answer, places, configuration) {
    const headers = answer.headers.filter(({ name }) => name === 'content-security-policy');
    const ofHeaders = headers.flatMap(({ value, line }) => nonces(value).map((nonce) => ({
        nonce,
        ...(configuration === undefined || line === undefined ? {} : { place: { path: configuration, line } }),
    })));
    if (!answer.html.includes("'nonce-") && !answer.html.includes('nonce-'))
        return ofHeaders;
    const ofMetas = (0,html_scan/* scanHtml */.L)(answer.html).metas.flatMap(({ content, line }) => {
        const place = places.page(answer, line, content);
        return nonces(content).map((nonce) => ({ nonce, ...(place === undefined ? {} : { place }) }));
    });
    return [...ofHeaders, ...ofMetas];
}
function nonces(value) {
    return (0,csp/* parsePolicies */.Mo)(value)
        .flatMap((policy) => [...policy.values()].flat())
        .flatMap((source) => (0,csp/* nonceOf */.Tf)(source) ?? []);
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/collect-policy.js








const PROBES = ['/reliability-no-such-page', '/reliability/no/such/route'];
async function collectPolicy(context, options) {
    const site = await (0,open_site/* openSite */.c)(context, options.site);
    const { paths, total } = await site.pages(options.maxPages);
    const wanted = [...new Set([...options.pages, ...paths])].slice(0, Math.max(options.maxPages, options.pages.length));
    context.progress(`Looking at ${wanted.length} pages of ${site.name}`);
    const { configuration } = site;
    const placed = (0,source_places/* sourcePlaces */.q)(context, options.site);
    const policyFile = configuration === undefined ? undefined : placed.path(configuration);
    const profiles = new AnswerProfiles(placed, policyFile);
    const coverage = new InlineCoverage(placed);
    const foreign = new Map();
    let pages = 0;
    for (const path of [...wanted, ...PROBES]) {
        const answer = await site.get(path);
        if (!isPage(answer)) {
            if (options.pages.includes(path))
                throw missing(path, site.name, answer.status);
            continue;
        }
        if (!PROBES.includes(path))
            pages++;
        const scan = (0,html_scan/* scanHtml */.L)(answer.html);
        const own = profiles.add(path, answer, scan);
        coverage.add(path, answer, scan, own.policies);
        for (const { url, kind, line, hasIntegrity } of scan.foreign) {
            if (hasIntegrity)
                continue;
            const known = foreign.get(url);
            const place = known === undefined ? placed.page(answer, line, url) : known.place;
            foreign.set(url, {
                url,
                kind,
                pages: (known?.pages ?? 0) + 1,
                page: known?.page ?? path,
                ...(place === undefined ? {} : { place }),
            });
        }
    }
    if (pages === 0)
        throw new problem/* ProblemError */.M({
            code: 'SITE-NO-PAGE',
            reason: `nothing that ${site.name} answers is an HTML page`,
            hint: 'Name paths of pages: pages: [/].',
        });
    const nonces = await readNonces(site, wanted, placed, policyFile);
    const { refused, unusedHashes } = coverage.result();
    const lists = [refused, unusedHashes, [...foreign.values()], nonces];
    return {
        facts: {
            site: site.name,
            kind: site.kind,
            ...(policyFile === undefined ? {} : { configuration: policyFile }),
            pages,
            totalPages: Math.max(total, pages),
            profiles: profiles.result(),
            refused: refused.slice(0, facts/* MOST_ENTRIES */.V),
            unusedHashes: unusedHashes.slice(0, facts/* MOST_ENTRIES */.V),
            foreign: [...foreign.values()].slice(0, facts/* MOST_ENTRIES */.V),
            nonces: nonces.slice(0, facts/* MOST_ENTRIES */.V),
            omitted: lists.reduce((sum, list) => sum + Math.max(0, list.length - facts/* MOST_ENTRIES */.V), 0),
        },
        detail: undefined,
    };
}
function missing(path, site, status) {
    return new problem/* ProblemError */.M({
        code: 'SITE-PAGE-MISSING',
        reason: `${path} of ${site} answers with status ${status} and no HTML`,
        hint: 'Correct pages, or build the page before the scan.',
    });
}
function isPage({ html }) {
    return html !== '';
}


/***/ }),

/***/ 64870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PROTECTING),
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const PROTECTING = new Set([
    'content-security-policy',
    'content-security-policy-report-only',
    'cross-origin-embedder-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'strict-transport-security',
    'x-content-type-options',
    'x-frame-options',
]);


/***/ }),

/***/ 87506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gradePolicies)
/* harmony export */ });
/* harmony import */ var csp_evaluator_dist_evaluator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67520);
/* harmony import */ var csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40208);
/* harmony import */ var csp_evaluator_dist_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5006);
/* harmony import */ var _csp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68283);




const GRADES = {
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.HIGH]: 'high',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.SYNTAX]: 'high',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.HIGH_MAYBE]: 'medium',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.MEDIUM]: 'medium',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.MEDIUM_MAYBE]: 'low',
};
function gradePolicies(policies) {
    const [first = [], ...others] = policies.map(gradePolicy);
    return first.filter((grade) => others.every((own) => own.some(({ type, directive }) => type === grade.type && directive === grade.directive)));
}
function gradePolicy(policy) {
    const sandbox = policy.get('sandbox');
    if (sandbox !== undefined && !sandbox.some((word) => word.toLowerCase() === 'allow-scripts'))
        return [];
    const text = [...policy].map(([name, sources]) => [name, ...sources.map(known)].join(' ')).join('; ');
    const found = new Map();
    for (const { type, severity, directive, description } of new csp_evaluator_dist_evaluator_js__WEBPACK_IMPORTED_MODULE_0__.CspEvaluator(new csp_evaluator_dist_parser_js__WEBPACK_IMPORTED_MODULE_2__.CspParser(text).csp).evaluate()) {
        const own = GRADES[severity];
        const name = csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Type[type];
        if (own === undefined || name === undefined || name === 'STATIC_NONCE')
            continue;
        found.set(`${name} ${directive}`, { type: name, severity: own, directive, description });
    }
    return [...found.values()];
}
function known(source) {
    return (0,_csp_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoncePlaceholder */ .Dp)(source) ? "'nonce-bm9uY2Ugb2YgYW4gYW5zd2Vy'" : source;
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
