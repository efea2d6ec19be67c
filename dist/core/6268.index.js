export const id = 6268;
export const ids = [6268];
export const modules = {

/***/ 68283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isNoncePlaceholder),
/* harmony export */   Mj: () => (/* binding */ sourcesFor),
/* harmony export */   Mo: () => (/* binding */ parsePolicies),
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   Uy: () => (/* binding */ allowsInline),
/* harmony export */   ky: () => (/* binding */ NOT_ASCII),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
function parsePolicies(value) {
    return value
        .split(',')
        .map(parsePolicy)
        .filter((policy) => policy.size > 0);
}
const NOT_ASCII = /[^\t\n\f\r\x20-\x7e]/u;
function parsePolicy(text) {
    const policy = new Map();
    for (const part of text.split(';')) {
        if (NOT_ASCII.test(part))
            continue;
        const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/u);
        const known = name.toLowerCase();
        if (known !== '' && !policy.has(known))
            policy.set(known, sources);
    }
    return policy;
}
const DIRECTIVES = {
    script: ['script-src-elem', 'script-src', 'default-src'],
    handler: ['script-src-attr', 'script-src', 'default-src'],
    style: ['style-src-elem', 'style-src', 'default-src'],
};
function sourcesFor(policy, kind) {
    for (const directive of DIRECTIVES[kind]) {
        const sources = policy.get(directive);
        if (sources !== undefined)
            return { directive, sources };
    }
    return undefined;
}
function allowsInline(policy, { kind, nonce, hashes }) {
    const found = sourcesFor(policy, kind);
    if (found === undefined)
        return true;
    const { sources } = found;
    const words = sources.map((source) => source.toLowerCase());
    const isStrict = sources.some(isNonceOrHash) || (kind === 'script' && words.includes("'strict-dynamic'"));
    if (words.includes("'unsafe-inline'") && !isStrict)
        return true;
    if (kind !== 'handler' && nonce !== undefined)
        if (sources.some((source) => nonceOf(source) === nonce || isNoncePlaceholder(source)))
            return true;
    if (kind === 'handler' && !words.includes("'unsafe-hashes'"))
        return false;
    return sources.some((source) => hashes.includes(hashOf(source) ?? ''));
}
const NONCE = /^'nonce-([A-Za-z0-9+/_-]+={0,2})'$/iu;
const PLACEHOLDER = /^'nonce-[^']*[$%@#*{}[\]<>][^']*'$/u;
const HASH = /^'(sha(?:256|384|512))-([A-Za-z0-9+/_-]+={0,2})'$/iu;
function nonceOf(source) {
    return NONCE.exec(source)?.[1];
}
function hashOf(source) {
    const [, algorithm, digest] = HASH.exec(source) ?? [];
    if (algorithm === undefined || digest === undefined)
        return undefined;
    return `${algorithm.toLowerCase()}-${digest.replaceAll('-', '+').replaceAll('_', '/')}`;
}
function isNoncePlaceholder(source) {
    return PLACEHOLDER.test(source);
}
function isNonceOrHash(source) {
    return NONCE.test(source) || HASH.test(source) || PLACEHOLDER.test(source);
}


/***/ }),

/***/ 36268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/check-site.js
var check_site = __webpack_require__(4646);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/page-paths.js
var page_paths = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/settings.js
var settings = __webpack_require__(14407);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/settings.js



const WEIGHTS = ['high', 'medium', 'low'];
function configurePolicy(values) {
    return {
        site: (0,settings/* configureSite */.U)(values),
        pages: (0,page_paths/* pagePaths */.U)(values),
        maxPages: (0,narrow/* integerOf */.cP)(values, 'max-pages'),
        failOn: (0,narrow/* wordOf */.aG)(values, 'policy-fail-on', WEIGHTS),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/check-policy.js



const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.policy';
const OPTIONS = 'options.families.policy';
function checkPolicy(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    (0,check_site/* checkSiteOptions */.K)(settings['site'], `${OPTIONS}.site`);
    SHAPE.texts(settings['pages'], `${OPTIONS}.pages`);
    SHAPE.count(settings['maxPages'], `${OPTIONS}.maxPages`);
    SHAPE.word(settings['failOn'], WEIGHTS, `${OPTIONS}.failOn`);
    const own = SHAPE.object(facts, FACTS);
    SHAPE.text(own['site'], `${FACTS}.site`);
    SHAPE.word(own['kind'], ['directory', 'served'], `${FACTS}.kind`);
    if (own['configuration'] !== undefined)
        SHAPE.text(own['configuration'], `${FACTS}.configuration`);
    const pages = SHAPE.count(own['pages'], `${FACTS}.pages`);
    if (SHAPE.count(own['totalPages'], `${FACTS}.totalPages`) < pages || pages === 0)
        SHAPE.invalid(`${FACTS}.pages`);
    const profiles = SHAPE.list(own['profiles'], `${FACTS}.profiles`).map((profile) => checkProfile(profile));
    if (profiles.reduce((sum, answers) => sum + answers, 0) < pages)
        SHAPE.invalid(`${FACTS}.profiles`);
    each(own, 'refused', (entry, path) => {
        SHAPE.word(entry['kind'], ['script', 'handler', 'style'], `${path}.kind`);
        texts(entry, path, ['hash', 'directive', 'page'], ['name']);
        SHAPE.count(entry['pages'], `${path}.pages`);
        places(entry, path, ['policy', 'place']);
    });
    each(own, 'unusedHashes', (entry, path) => {
        texts(entry, path, ['hash']);
        places(entry, path, ['policy']);
    });
    each(own, 'foreign', (entry, path) => {
        SHAPE.word(entry['kind'], ['script', 'style'], `${path}.kind`);
        texts(entry, path, ['url', 'page']);
        SHAPE.count(entry['pages'], `${path}.pages`);
        places(entry, path, ['place']);
    });
    each(own, 'nonces', (entry, path) => {
        texts(entry, path, ['start', 'page']);
        SHAPE.count(entry['responses'], `${path}.responses`);
        places(entry, path, ['place']);
    });
    SHAPE.count(own['omitted'], `${FACTS}.omitted`);
}
function checkProfile(value) {
    const path = `${FACTS}.profiles`;
    const own = SHAPE.object(value, path);
    SHAPE.count(own['status'], `${path}.status`);
    SHAPE.texts(own['examples'], `${path}.examples`);
    for (const header of SHAPE.list(own['headers'], `${path}.headers`)) {
        const known = SHAPE.object(header, `${path}.headers`);
        texts(known, `${path}.headers`, ['name', 'value']);
        if (known['line'] !== undefined)
            SHAPE.count(known['line'], `${path}.headers.line`);
    }
    for (const meta of SHAPE.list(own['metas'], `${path}.metas`)) {
        const known = SHAPE.object(meta, `${path}.metas`);
        texts(known, `${path}.metas`, ['content']);
        SHAPE.flag(known['reportOnly'], `${path}.metas.reportOnly`);
        if (known['late'] !== undefined)
            SHAPE.word(known['late'], ['after-code', 'outside-head'], `${path}.metas.late`);
        places(known, `${path}.metas`, ['place']);
    }
    for (const grade of SHAPE.list(own['grades'], `${path}.grades`)) {
        const known = SHAPE.object(grade, `${path}.grades`);
        texts(known, `${path}.grades`, ['type', 'directive', 'description']);
        SHAPE.word(known['severity'], WEIGHTS, `${path}.grades.severity`);
    }
    return SHAPE.count(own['answers'], `${path}.answers`);
}
function each(facts, name, check) {
    const path = `${FACTS}.${name}`;
    for (const entry of SHAPE.list(facts[name], path))
        check(SHAPE.object(entry, path), path);
}
function texts(entry, path, names, optional = []) {
    for (const name of names)
        SHAPE.text(entry[name], `${path}.${name}`);
    for (const name of optional)
        if (entry[name] !== undefined)
            SHAPE.text(entry[name], `${path}.${name}`);
}
function places(entry, path, names) {
    for (const name of names) {
        if (entry[name] === undefined)
            continue;
        const place = SHAPE.object(entry[name], `${path}.${name}`);
        SHAPE.text(place['path'], `${path}.${name}.path`);
        if (place['line'] !== undefined)
            SHAPE.count(place['line'], `${path}.${name}.line`);
    }
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/csp.js
var csp = __webpack_require__(68283);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/rules/profile-place.js
function profilePlace({ configuration }, { headers, metas }, name) {
    const line = headers.find((header) => header.name === name)?.line;
    if (configuration !== undefined && line !== undefined)
        return { place: { path: configuration, line } };
    const meta = metas.find(({ place }) => place !== undefined)?.place;
    if (meta !== undefined && name.startsWith('content-security-policy'))
        return { place: meta };
    return configuration === undefined ? {} : { place: { path: configuration } };
}
function pagesText({ answers, examples }) {
    const more = answers - examples.length;
    return `${examples.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/rules/enforced.js


const CSP = 'content-security-policy';
const REPORT_ONLY = 'content-security-policy-report-only';
function enforced(facts) {
    const protectedOnes = facts.profiles.filter(isEnforced);
    return facts.profiles.flatMap((profile) => [
        ...late(facts, profile),
        ...broken(facts, profile),
        ...(isEnforced(profile) ? [] : [missing(facts, profile, protectedOnes.length > 0)]),
    ]);
}
function isEnforced({ headers, metas }) {
    return (headers.some(({ name, value }) => name === CSP && (0,csp/* parsePolicies */.Mo)(value).length > 0) ||
        metas.some(({ reportOnly, late, content }) => !reportOnly && late === undefined && (0,csp/* parsePolicies */.Mo)(content).length > 0));
}
function missing(facts, profile, elsewhere) {
    const pages = pagesText(profile);
    const reportOnly = profile.headers.some(({ name }) => name === REPORT_ONLY);
    if (reportOnly)
        return {
            rule: 'policy/report-only',
            weight: 'high',
            message: `the policy of ${pages} is only reported, and stops nothing`,
            hint: 'Send it as Content-Security-Policy once its reports are quiet.',
            ...profilePlace(facts, profile, REPORT_ONLY),
            key: '',
        };
    if (elsewhere)
        return {
            rule: 'policy/not-everywhere',
            weight: 'high',
            message: `${pages} (status ${profile.status}) has no policy, while other pages have one`,
            hint: 'Set it for every path and every status: one page without it is a way into all of them.',
            ...profilePlace(facts, profile, CSP),
            key: profile.status >= 400 ? 'errors' : profile.examples.join(' '),
        };
    return {
        rule: 'policy/no-policy',
        weight: 'high',
        message: `no page has a Content Security Policy: an injected script runs (${pages})`,
        hint: "Begin with: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'.",
        ...profilePlace(facts, profile, CSP),
        key: '',
    };
}
function late(facts, profile) {
    return profile.metas.flatMap(({ late: reason, reportOnly, content, place }) => {
        const own = place === undefined ? profilePlace(facts, profile, CSP) : { place };
        if (reportOnly)
            return [
                {
                    rule: 'policy/report-only',
                    weight: 'high',
                    message: `a page cannot report only: browsers pass over this meta element (${pagesText(profile)})`,
                    hint: 'Send Content-Security-Policy-Report-Only as a header, or enforce it: Content-Security-Policy.',
                    ...own,
                    key: content,
                },
            ];
        if (reason === undefined)
            return [];
        return [
            {
                rule: 'policy/begins-late',
                weight: 'high',
                message: reason === 'after-code'
                    ? `the policy of ${pagesText(profile)} stands after a script, which it does not hold for`
                    : `the policy of ${pagesText(profile)} does not stand in the head, and is passed over`,
                hint: 'Make the meta element the first of the head, right after the one of the charset; better, send a header.',
                ...own,
                key: content,
            },
        ];
    });
}
function broken(facts, profile) {
    return [
        ...profile.headers.filter(({ name }) => name === CSP).map(({ value }) => value),
        ...profile.metas.map((meta) => meta.content),
    ]
        .filter((value) => csp/* NOT_ASCII */.ky.test(value))
        .map((value) => ({
        rule: 'policy/not-ascii',
        weight: 'high',
        message: `the policy of ${pagesText(profile)} has a character that is not ASCII (${csp/* NOT_ASCII */.ky.exec(value)?.[0] ?? ''}); browsers drop the directive that it is in`,
        hint: "Write plain quotes: 'self', 'none'.",
        ...profilePlace(facts, profile, CSP),
        key: value,
    }));
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/rules/other-headers.js

const IN_META = /(?:^|;)\s*(frame-ancestors|report-uri|sandbox)\b/iu;
const EXPECTED = [
    {
        rule: 'policy/may-be-framed',
        weight: 'medium',
        header: 'x-frame-options',
        holds: (values, { headers }) => values.some((value) => /^\s*(?:deny|sameorigin)\s*$/iu.test(value)) ||
            headers.some(({ name, value }) => name === 'content-security-policy' && /(?:^|[;,])\s*frame-ancestors\s/iu.test(value)),
        message: 'any other site may show it in a frame, and lead clicks',
        hint: "Send frame-ancestors 'none' in a header (browsers pass over it in a page), or X-Frame-Options: DENY.",
    },
    {
        rule: 'policy/type-sniffing',
        weight: 'medium',
        header: 'x-content-type-options',
        holds: (values) => values.some((value) => /^\s*nosniff\s*$/iu.test(value)),
        message: 'browsers may guess the type of files: an upload can become a script',
        hint: 'Send X-Content-Type-Options: nosniff for every path.',
    },
    {
        rule: 'policy/opener-handle',
        weight: 'low',
        header: 'cross-origin-opener-policy',
        holds: (values) => values.some((value) => /^\s*(?:same-origin|noopener-allow-popups)/iu.test(value)),
        message: 'a page that opens it keeps a handle on its window',
        hint: 'Send Cross-Origin-Opener-Policy: same-origin, or same-origin-allow-popups where popups must talk back.',
    },
    {
        rule: 'policy/referrer-told',
        weight: 'low',
        header: 'referrer-policy',
        holds: (values) => values.length > 0,
        message: 'its addresses are told to other sites as far as the browser likes',
        hint: 'Send Referrer-Policy: strict-origin-when-cross-origin, or no-referrer.',
    },
];
function otherHeaders(facts) {
    return [
        ...EXPECTED.flatMap(({ rule, weight, header, holds, message, hint }) => {
            const lacking = facts.profiles.filter((profile) => !holds(valuesOf(profile, header), profile));
            const [first] = lacking;
            if (first === undefined)
                return [];
            const all = {
                answers: lacking.reduce((sum, { answers }) => sum + answers, 0),
                examples: lacking.flatMap(({ examples }) => examples).slice(0, 3),
            };
            return [
                {
                    rule,
                    weight,
                    message: `${pagesText(all)}: ${message}`,
                    hint,
                    ...profilePlace(facts, first, header),
                    key: '',
                },
            ];
        }),
        ...facts.profiles.flatMap(({ metas }) => metas.flatMap(({ content, place }) => {
            const directive = IN_META.exec(content)?.[1];
            if (directive === undefined)
                return [];
            return [
                {
                    rule: 'policy/ignored-in-meta',
                    weight: 'medium',
                    message: `${directive} does nothing in a meta element`,
                    hint: 'Send it as a header.',
                    ...(place === undefined ? {} : { place }),
                    key: `${directive} ${content}`,
                },
            ];
        })),
    ];
}
function valuesOf({ headers }, name) {
    return headers.filter((header) => header.name === name).map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/rules/own-code.js
function ownCode({ refused, unusedHashes, foreign }) {
    return [
        ...refused.map(({ kind, name, hash, directive, policy, pages, page, place }) => {
            const what = kind === 'handler' ? `a handler (${name ?? ''})` : kind === 'style' ? 'a style element' : 'an inline script';
            const where = place === undefined ? page : `${place.path}${place.line === undefined ? '' : `, line ${place.line}`}`;
            return {
                rule: 'policy/refuses-own-code',
                weight: 'high',
                message: `${directive} refuses ${what} of ${pages === 1 ? page : `${pages} pages`} (${where}): ${hash}`,
                hint: kind === 'handler'
                    ? 'Use addEventListener in a script of its own.'
                    : `Add '${hash}' to ${directive}, or put the code into a file of its own.`,
                ...(policy === undefined ? (place === undefined ? {} : { place }) : { place: policy }),
                key: `${kind} ${hash}`,
            };
        }),
        ...unusedHashes.map(({ hash, policy }) => ({
            rule: 'policy/unused-hash',
            weight: 'low',
            message: `no code of any page has the hash ${hash}`,
            hint: 'It is of a script that is gone or was changed: take it out, and put the new one in.',
            ...(policy === undefined ? {} : { place: policy }),
            key: hash,
        })),
        ...foreign.map(({ url, kind, pages, page, place }) => ({
            rule: 'policy/no-integrity',
            weight: 'medium',
            message: `${kind === 'script' ? 'the script' : 'the style sheet'} ${url} of ${pages === 1 ? page : `${pages} pages`} is loaded without integrity`,
            hint: 'Add integrity="sha384-…" and crossorigin="anonymous", or serve it yourself.',
            ...(place === undefined ? {} : { place }),
            key: url,
        })),
    ];
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/rules/strength.js


const strength_CSP = 'content-security-policy';
function strength(facts) {
    const known = new Set();
    return facts.profiles.filter(isEnforced).flatMap((profile) => profile.grades.flatMap((grade) => {
        const { place } = profilePlace(facts, profile, strength_CSP);
        const id = JSON.stringify([grade.type, grade.directive, place?.path, place?.line]);
        if (known.has(id))
            return [];
        known.add(id);
        return [weak(profile, grade, place === undefined ? {} : { place })];
    }));
}
function weak(profile, { type, severity, directive, description }, place) {
    return {
        rule: 'policy/weak-directive',
        weight: severity,
        message: `${directive}: ${description.replace(/\s+/gu, ' ').trim()} (${pagesText(profile)})`,
        hint: `Found by csp_evaluator as ${type}; a scan with a browser shows which attacks get through.`,
        ...place,
        key: `${type} ${directive}`,
    };
}
function staticNonces({ nonces }) {
    return nonces.map(({ start, responses, page, place }) => ({
        rule: 'policy/static-nonce',
        weight: 'high',
        message: responses === 0
            ? `the nonce ${start}… of ${page} is written in a file: whoever reads the page once can use it`
            : `the nonce ${start}… of ${page} was the same in ${responses} answers: whoever reads the page once can use it`,
        hint: 'Make a new one for every answer; files that do not change are allowed by hashes.',
        ...(place === undefined ? {} : { place }),
        key: page,
    }));
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/weighed-finding.js


function weighedFinding({ rule, weight, message, hint, place, key }, failOn) {
    return {
        rule,
        severity: severityOf(weight, failOn),
        message,
        hint,
        ...(place === undefined ? {} : { location: locationOf(place) }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, place?.path ?? '', key),
    };
}
function severityOf(weight, failOn) {
    if (WEIGHTS.indexOf(weight) <= WEIGHTS.indexOf(failOn))
        return 'error';
    return weight === 'low' ? 'notice' : 'warning';
}
function locationOf({ path, line }) {
    return line === undefined ? { path } : { path, startLine: line, endLine: line };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/decide-policy.js






function decidePolicy({ failOn }, facts) {
    const weaknesses = weaknessesOf(facts);
    const problems = facts.kind === 'directory' && facts.pages < facts.totalPages ? [tooManyPages(facts)] : [];
    const grade = gradeOf(facts, weaknesses);
    return {
        problems,
        findings: distinct(weaknesses.map((weakness) => weighedFinding(weakness, failOn))),
        metrics: { pages: facts.pages, policyGrade: grade, policies: facts.profiles.length },
        holds: `the policy of ${facts.pages} ${facts.pages === 1 ? 'page' : 'pages'} is graded ${grade}`,
    };
}
function weaknessesOf(facts) {
    const all = [enforced, staticNonces, ownCode, strength, otherHeaders].flatMap((rule) => rule(facts));
    const order = (weight) => WEIGHTS.indexOf(weight);
    return all.sort((a, b) => order(a.weight) - order(b.weight));
}
function gradeOf(facts, weaknesses = weaknessesOf(facts)) {
    if (!facts.profiles.every(isEnforced))
        return 'F';
    const [gravest] = weaknesses;
    if (gravest === undefined)
        return 'A';
    return gravest.weight === 'high' ? 'D' : gravest.weight === 'medium' ? 'C' : 'B';
}
function distinct(findings) {
    return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function tooManyPages({ pages, totalPages }) {
    return {
        code: 'SITE-TOO-MANY-PAGES',
        reason: `only ${pages} of ${totalPages} pages were looked at`,
        hint: 'Raise max-pages, or scan a smaller folder.',
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/present-policy.js



const MOST_ROWS = 30;
const CHECKS = [
    [
        'policy: every page has one',
        'no-policy',
        'report-only',
        'not-everywhere',
        'begins-late',
        'not-ascii',
        'ignored-in-meta',
    ],
    ['policy: strength', 'weak-directive', 'static-nonce'],
    ['policy: own code', 'refuses-own-code', 'unused-hash'],
    ['policy: code of others', 'no-integrity'],
    ['policy: other headers', 'may-be-framed', 'type-sniffing', 'opener-handle', 'referrer-told'],
];
function presentPolicy(_options, facts, verdict) {
    const { profiles } = facts;
    const table = {
        title: `Policy of ${facts.site}: ${gradeOf(facts)}`,
        columns: [
            { label: 'Pages', align: 'left' },
            { label: 'Status', align: 'right' },
            { label: 'Policy', align: 'left' },
        ],
        rows: profiles.slice(0, MOST_ROWS).map(row),
        ...(profiles.length > MOST_ROWS ? { omittedRows: profiles.length - MOST_ROWS } : {}),
        prose: true,
    };
    return { tables: [table], notes: notesOf(facts), checks: CHECKS.map((check) => checkOf(check, verdict)) };
}
function row(profile) {
    const { headers, metas, status } = profile;
    const policies = [
        ...headers.filter(({ name }) => name === 'content-security-policy').map(({ value }) => value),
        ...metas.filter(({ reportOnly }) => !reportOnly).map(({ content }) => `in the page: ${content}`),
    ];
    return [
        pagesText(profile),
        String(status),
        isEnforced(profile) ? { text: policies.join(' and '), code: true } : { text: 'none that holds', tone: 'bad' },
    ];
}
function notesOf({ kind, configuration, omitted }) {
    return [
        ...(kind === 'directory' && configuration === undefined
            ? ['No file was found that sets headers: only what stands in the pages is known (site: { headers: … }).']
            : []),
        ...(omitted > 0 ? [`${omitted} more of the same kind were left out.`] : []),
    ];
}
function checkOf([name, ...rules], { findings, problems }) {
    const own = findings.filter(({ rule, severity }) => severity === 'error' && rules.includes(rule.slice('policy/'.length)));
    if (own.length > 0)
        return { name, outcome: 'failed', findings: own.map(({ fingerprint }) => fingerprint) };
    return { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/family.js





const policy = (0,port/* defineFamily */.u)({
    id: 'policy',
    configure: configurePolicy,
    collect: async (context, options) => (await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5734), __webpack_require__.e(9067)]).then(__webpack_require__.bind(__webpack_require__, 49067))).collectPolicy(context, options),
    decide: decidePolicy,
    check: checkPolicy,
    present: presentPolicy,
    keep: () => undefined,
});


/***/ }),

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkSiteOptions)
/* harmony export */ });
/* harmony import */ var _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29930);

function checkSiteOptions(value, path) {
    const site = _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.object(value, path);
    if (site['directory'] === undefined) {
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['serve'], `${path}.serve`);
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['url'], `${path}.url`);
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.count(site['readyTimeoutMs'], `${path}.readyTimeoutMs`);
        return;
    }
    _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['directory'], `${path}.directory`);
    if (site['headers'] !== undefined)
        _shared_config_facts_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_SHAPE */ .w.text(site['headers'], `${path}.headers`);
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pagePaths),
/* harmony export */   q: () => (/* binding */ somePagePaths)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7534);


function pagePaths(values) {
    return [...new Set((0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(values, 'pages').map((path) => (path.startsWith('/') ? path : `/${path}`)))];
}
function somePagePaths(values) {
    const paths = pagePaths(values);
    if (paths.length === 0)
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', 'pages is empty', 'Name at least one page: pages: [/].');
    return paths;
}


/***/ }),

/***/ 14407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isLoopback),
/* harmony export */   U: () => (/* binding */ configureSite)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7534);
/* harmony import */ var _shared_config_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



const READY_TIMEOUT_S = 60;
function configureSite(values) {
    const site = (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(values.get('site'), 'site');
    const isServed = site.has('serve') || site.has('url');
    if (site.has('directory') === isServed)
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)(isServed ? 'CONFIG-CONFLICT' : 'CONFIG-MISSING-KEY', isServed ? 'site names a directory and a server' : 'site names neither a directory nor a server', 'Name one of them: site: { directory: dist, headers: public/_headers }, or site: { serve: npm run preview, url: "http://127.0.0.1:4173" }.');
    if (!isServed)
        return {
            directory: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'directory').replace(/\/+$/u, ''),
            ...(site.has('headers') ? { headers: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'headers') } : {}),
        };
    if (site.has('headers'))
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-CONFLICT', 'site.headers belongs to site.directory; a server sends its own headers', 'Leave site.headers out.');
    const seconds = site.get('ready-timeout') ?? READY_TIMEOUT_S;
    return {
        serve: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'serve'),
        url: loopback((0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(site, 'url')),
        readyTimeoutMs: Number(seconds) * 1000,
    };
}
function loopback(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && url.protocol === 'http:' && isLoopback(url.hostname) && url.username === '')
        return url.origin;
    throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `site.url is ${(0,_shared_config_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text)}, which is not on this machine`, 'Only the own build is scanned, on http://127.0.0.1, http://[::1] or http://localhost with a port.');
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(hostname);
}


/***/ }),

/***/ 29930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ FACTS_SHAPE),
/* harmony export */   y: () => (/* binding */ Shape)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

class Shape {
    #refuse;
    constructor(refuse) {
        this.#refuse = refuse;
    }
    invalid(path) {
        throw this.#refuse(path);
    }
    object(value, path) {
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : this.invalid(path);
    }
    list(value, path) {
        return Array.isArray(value) ? value : this.invalid(path);
    }
    text(value, path) {
        return typeof value === 'string' ? value : this.invalid(path);
    }
    texts(value, path) {
        return this.list(value, path).map((one) => this.text(one, path));
    }
    flag(value, path) {
        return typeof value === 'boolean' ? value : this.invalid(path);
    }
    count(value, path) {
        return Number.isSafeInteger(value) && value >= 0 ? value : this.invalid(path);
    }
    number(value, path) {
        return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : this.invalid(path);
    }
    word(value, words, path) {
        return words.find((word) => word === value) ?? this.invalid(path);
    }
    digest(value, path) {
        const text = this.text(value, path);
        return /^[0-9a-f]{64}$/u.test(text) ? text : this.invalid(path);
    }
    problem(value, path) {
        const own = this.object(value, path);
        for (const key of ['code', 'reason', 'hint'])
            this.text(own[key], `${path}.${key}`);
        if (own['location'] === undefined)
            return;
        const place = this.object(own['location'], `${path}.location`);
        this.text(place['path'], `${path}.location.path`);
        for (const key of ['line', 'column'])
            if (place[key] !== undefined)
                this.count(place[key], `${path}.location.${key}`);
    }
    commit(value, path) {
        const text = this.text(value, path);
        return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : this.invalid(path);
    }
}
const FACTS_SHAPE = new Shape((path) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
}));


/***/ }),

/***/ 86964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ defineFamily)
/* harmony export */ });
function defineFamily(family) {
    return family;
}


/***/ })

};
