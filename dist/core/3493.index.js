export const id = 3493;
export const ids = [3493];
export const modules = {

/***/ 99542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ attempting)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70297);

function attempting(notices) {
    return async (what, action) => {
        try {
            await action();
        }
        catch (error) {
            notices.push(`${what}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error).message}.`);
        }
    };
}


/***/ }),

/***/ 70297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ ApiFailure),
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
class ApiFailure extends Error {
    name = 'ApiFailure';
    status;
    headers;
    constructor(status, message, headers = new Map()) {
        super(oneLine(message));
        this.status = status;
        this.headers = headers;
    }
    get limited() {
        if (this.status === 429)
            return true;
        if (this.status !== 403)
            return false;
        return (this.headers.has('retry-after') ||
            this.headers.get('x-ratelimit-remaining') === '0' ||
            /secondary rate limit|abuse detection/i.test(this.message));
    }
    get denied() {
        return !this.limited && (this.status === 401 || this.status === 403 || this.status === 404);
    }
    get ambiguous() {
        return this.status === 0 || this.status >= 500;
    }
}
function failureOf(error) {
    if (error instanceof ApiFailure)
        return error;
    if (typeof error !== 'object' || error === null)
        return new ApiFailure(0, String(error));
    const { message } = error;
    return new ApiFailure(0, typeof message === 'string' ? message : 'unknown fault');
}
function whyNot(what, failure, advice) {
    const status = failure.status === 0 ? '' : ` (HTTP ${failure.status})`;
    return `No ${what}: ${failure.message}${status}.${failure.denied ? ` ${advice}` : ''}`;
}
function oneLine(text) {
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}...` : line;
}


/***/ }),

/***/ 65941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jsonClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70297);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92505);



const ANSWER_MAX_BYTES = 64 * 1024 * 1024;
const SIGN_IN = /\/(?:_signin|users\/sign_in|oauth2?\/)|login\.microsoftonline\.com|app\.vssps\.visualstudio\.com/i;
function jsonClient(api) {
    const retry = (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrier */ .el)(api.clock, api.limits ?? _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRY_LIMITS */ .sO);
    return (request) => retry(() => once(api, request), request.repeatable);
}
async function once(api, { method, path, body }) {
    const { status, headers, text } = await exchange(`${api.url}${path}`, {
        method,
        headers: {
            accept: 'application/json',
            'user-agent': 'reliability',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...api.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(api.timeoutMs),
    });
    const location = headers.get('location') ?? '';
    if (status === 203 || (status >= 300 && status < 400 && SIGN_IN.test(location)))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9(401, `the token was not accepted: a sign-in page came back (${status})`, headers);
    if (status >= 300 && status < 400)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9(status, `the address has moved${placeOf(location)}`, headers);
    const parsed = parse(text);
    if (status >= 400)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9(status, reasonOf(parsed, status), headers);
    if (typeof parsed !== 'object' || parsed === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9(0, 'the answer is not whole JSON');
    return { body: parsed, headers };
}
async function exchange(address, init) {
    try {
        const response = await fetch(address, init);
        return { status: response.status, headers: new Map(response.headers), text: await textOf(response) };
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9 ? error : new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9(0, networkFault(error));
    }
}
async function textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > ANSWER_MAX_BYTES)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9(0, 'the answer is larger than 64 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function networkFault(error) {
    if (!(error instanceof Error))
        return 'unknown fault';
    if (error.name === 'TimeoutError')
        return 'no answer in time';
    const { cause } = error;
    const reason = cause?.code ?? cause?.message;
    return typeof reason === 'string' && reason !== '' ? `no answer (${reason})` : error.message;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function reasonOf(body, status) {
    const { message, error_description, error } = (body ?? {});
    const reason = [message, error_description, error].find((said) => said !== undefined && said !== null && said !== '');
    if (reason === undefined)
        return node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'refused';
    return typeof reason === 'string' ? reason : JSON.stringify(reason);
}
function placeOf(location) {
    if (!URL.canParse(location))
        return '';
    const { origin, pathname } = new URL(location);
    return ` to ${origin}${pathname}`;
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ useProxies)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
function useProxies(env) {
    const named = NAMES.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
    if (named.some(([name]) => /^https?_proxy$/i.test(name)))
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv?.(Object.fromEntries(named));
}


/***/ }),

/***/ 92505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ retrier),
/* harmony export */   sO: () => (/* binding */ RETRY_LIMITS)
/* harmony export */ });
/* unused harmony export waitBeforeRetry */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70297);

const RETRY_LIMITS = { attempts: 4, budgetMs: 90_000 };
function waitBeforeRetry(failure, attempt, repeatable, nowMs) {
    const doubled = 2 ** (attempt - 1);
    const after = seconds(failure.headers.get('retry-after'));
    if (failure.limited) {
        if (after !== undefined)
            return after * 1000;
        const reset = resetSeconds(failure);
        if (reset !== undefined)
            return Math.max(1000, reset * 1000 - nowMs);
        return 60_000 * doubled;
    }
    if (!failure.ambiguous || !repeatable)
        return undefined;
    return after === undefined ? 1000 * doubled : after * 1000;
}
function retrier(clock, limits = RETRY_LIMITS) {
    const deadlineMs = clock.now() + limits.budgetMs;
    return async (request, repeatable) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await request();
            }
            catch (error) {
                const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
                const waitMs = waitBeforeRetry(failure, attempt, repeatable, clock.now());
                const late = waitMs === undefined || clock.now() + waitMs > deadlineMs;
                if (late || attempt >= limits.attempts)
                    throw failure;
                await clock.sleep(waitMs);
            }
        }
    };
}
function resetSeconds({ headers }) {
    const prefix = ['x-ratelimit', 'ratelimit'].find((name) => headers.get(`${name}-remaining`) === '0');
    return prefix === undefined ? undefined : seconds(headers.get(`${prefix}-reset`));
}
function seconds(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 23626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cleanToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70297);

function cleanToken(text, variable) {
    const token = text.trim();
    if (/^[\u0021-\u007e]+$/.test(token))
        return token;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F9(0, `${variable} holds characters that no token has`);
}


/***/ }),

/***/ 80218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50498);

function checkName(gate, key) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(key === '' ? `reliability/${gate}` : `reliability/${gate} (${key})`);
}


/***/ }),

/***/ 53493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToGitLab: () => (/* binding */ publishToGitLab)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(18540);
// EXTERNAL MODULE: ./build/js/shared/platform/api/attempt.js
var api_attempt = __webpack_require__(99542);
// EXTERNAL MODULE: ./build/js/shared/platform/api/failure.js
var api_failure = __webpack_require__(70297);
// EXTERNAL MODULE: ./build/js/shared/platform/api/json-value.js
var json_value = __webpack_require__(45273);
// EXTERNAL MODULE: ./build/js/shared/platform/api/proxies.js
var proxies = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/js/shared/platform/api/token.js
var token = __webpack_require__(23626);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/marker.js
var marker = __webpack_require__(22570);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/page.js
var page = __webpack_require__(10231);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/upsert.js
var upsert = __webpack_require__(34903);
// EXTERNAL MODULE: ./build/js/shared/platform/api/json-client.js
var json_client = __webpack_require__(65941);
;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/client.js



const PER_PAGE = 100;
function gitLabClient({ token, ...api }, { project, target, mergeRequest = 0 }) {
    const send = (0,json_client/* jsonClient */.e)({ ...api, headers: { 'private-token': token } });
    const here = `/projects/${target}/merge_requests/${mergeRequest}`;
    async function* pages(path) {
        for (let page = 1; page !== undefined;) {
            const separator = path.includes('?') ? '&' : '?';
            const request = `${path}${separator}per_page=${PER_PAGE}&page=${page}`;
            const { body, headers } = await send({ method: 'GET', path: request, repeatable: true });
            if (!Array.isArray(body))
                throw new api_failure/* ApiFailure */.F9(0, 'the answer is no list');
            yield body;
            const named = headers.get('x-next-page');
            const next = named === undefined && body.length === PER_PAGE ? page + 1 : (0,json_value/* positive */.yj)(named);
            page = next !== undefined && next > page ? next : undefined;
        }
    }
    return {
        async setStatus(commit, { state, name, description, targetUrl, pipeline }) {
            const body = {
                state,
                name,
                description,
                ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
                ...(pipeline === undefined ? {} : { pipeline_id: pipeline }),
            };
            await send({ method: 'POST', path: `/projects/${project}/statuses/${commit}`, body, repeatable: true });
        },
        async *notes() {
            for await (const page of pages(`${here}/notes?order_by=created_at&sort=asc`))
                yield page.flatMap(noteOf);
        },
        async createNote(body) {
            await send({ method: 'POST', path: `${here}/notes`, body: { body }, repeatable: false });
        },
        async updateNote(note, body) {
            await send({ method: 'PUT', path: `${here}/notes/${note}`, body: { body }, repeatable: true });
        },
        async userId() {
            const { body } = await send({ method: 'GET', path: '/user', repeatable: true });
            const id = (0,json_value/* positive */.yj)((0,json_value/* valueAt */.fK)(body, 'id'));
            if (id === undefined)
                throw new api_failure/* ApiFailure */.F9(200, 'the answer names no user');
            return String(id);
        },
        async diffRefs() {
            const { body } = await send({ method: 'GET', path: here, repeatable: true });
            const [base, start, head] = ['base_sha', 'start_sha', 'head_sha'].map((name) => (0,json_value/* textAt */.$6)(body, 'diff_refs', name));
            return base === undefined || start === undefined || head === undefined ? undefined : { base, start, head };
        },
        async *discussions() {
            for await (const page of pages(`${here}/discussions`))
                yield page.flatMap(discussionOf);
        },
        async createDiscussion(body, { refs, path, line }) {
            const position = {
                position_type: 'text',
                base_sha: refs.base,
                start_sha: refs.start,
                head_sha: refs.head,
                old_path: path,
                new_path: path,
                new_line: line,
            };
            await send({ method: 'POST', path: `${here}/discussions`, body: { body, position }, repeatable: false });
        },
        async resolveDiscussion(id) {
            const path = `${here}/discussions/${encodeURIComponent(id)}`;
            await send({ method: 'PUT', path, body: { resolved: true }, repeatable: true });
        },
    };
}
function noteOf(value) {
    const id = (0,json_value/* positive */.yj)((0,json_value/* valueAt */.fK)(value, 'id'));
    if (id === undefined || (0,json_value/* valueAt */.fK)(value, 'system') === true)
        return [];
    const author = (0,json_value/* positive */.yj)((0,json_value/* valueAt */.fK)(value, 'author', 'id'));
    const body = (0,json_value/* textAt */.$6)(value, 'body') ?? '';
    return [{ id, body, author: author === undefined ? undefined : String(author) }];
}
function discussionOf(value) {
    const id = (0,json_value/* textAt */.$6)(value, 'id');
    if (id === undefined)
        return [];
    const [first] = (0,json_value/* itemsOf */.S3)((0,json_value/* valueAt */.fK)(value, 'notes'));
    return [{ id, first: noteOf(first)[0], resolved: (0,json_value/* valueAt */.fK)(first, 'resolved') === true }];
}

// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/order.js
var order = __webpack_require__(40809);
// EXTERNAL MODULE: ./build/js/shared/report/place.js
var report_place = __webpack_require__(27930);
;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/line-marker.js

function lineMarker(gate, key, { fingerprint, run }) {
    return `${opening(gate, key)}${(0,marker/* markerPart */.Ei)(fingerprint)}:run=${run.number}.${run.attempt} -->`;
}
function readLineMarker(body, gate, key) {
    const start = opening(gate, key);
    if (!body.startsWith(start))
        return undefined;
    const mark = /^([^:\s]{0,400}):run=(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
    if (mark === null)
        return undefined;
    const [, fingerprint = '', number, attempt] = mark;
    return { fingerprint, run: { number: Number(number), attempt: Number(attempt) } };
}
function opening(gate, key) {
    return `<!-- reliability-line:${(0,marker/* markerPart */.Ei)(gate)}:${(0,marker/* markerPart */.Ei)(key)}:`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/discussions.js








const TRIES_PER_DISCUSSION = 3;
const CREATE_ATTEMPTS = 3;
const MAX_RESOLVED = 50;
const TEXT = { max: 2000, unit: 'characters' };
async function publishDiscussions(client, publication) {
    const { verdict, environment, settings } = publication;
    const most = settings.maxDiscussions ?? 0;
    const run = (0,marker/* stampOf */.Zs)(environment);
    const own = await ownDiscussions(client, publication);
    const newer = own.find((mark) => (0,marker/* isNewer */.U4)(mark.run, run));
    if (newer !== undefined)
        return [(0,upsert/* leftAlone */.Vb)('discussions', newer.run, run)];
    const found = new Set(verdict.findings.map(({ fingerprint }) => (0,marker/* markerPart */.Ei)(fingerprint)));
    const outdated = own.filter(({ resolved, fingerprint }) => !resolved && !found.has(fingerprint));
    const notices = [];
    try {
        if (verdict.outcome !== 'inconclusive')
            for (const { id } of outdated.slice(0, MAX_RESOLVED))
                await client.resolveDiscussion(id);
    }
    catch (error) {
        notices.push(`Outdated discussions stay open: ${reason((0,api_failure/* failureOf */.g5)(error))}.`);
    }
    const known = new Set(own.map(({ fingerprint }) => fingerprint));
    const wanted = candidatesOf(verdict.findings).slice(0, most * TRIES_PER_DISCUSSION);
    let opened = 0;
    try {
        const isMissing = ({ finding }) => !known.has((0,marker/* markerPart */.Ei)(finding.fingerprint));
        const refs = wanted.slice(0, most).some(isMissing) ? await client.diffRefs() : undefined;
        if (refs === undefined && wanted.slice(0, most).some(isMissing))
            throw new Error('the diff is not ready yet');
        for (const candidate of wanted) {
            if (opened >= most)
                break;
            if (!isMissing(candidate))
                opened += 1;
            else if (refs !== undefined) {
                const body = textOf(publication, candidate.finding, run);
                const { path, startLine: line } = candidate.place;
                if (await discussions_open(client, publication, (0,marker/* markerPart */.Ei)(candidate.finding.fingerprint), body, { refs, path, line }))
                    opened += 1;
                known.add((0,marker/* markerPart */.Ei)(candidate.finding.fingerprint));
            }
        }
    }
    catch (error) {
        const count = Math.min(most, wanted.length);
        notices.push(`Only ${opened} of ${count} discussions are there: ${reason((0,api_failure/* failureOf */.g5)(error))}.`);
    }
    return notices;
}
async function discussions_open(client, publication, fingerprint, body, position) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await client.createDiscussion(body, position);
            return true;
        }
        catch (error) {
            const failure = (0,api_failure/* failureOf */.g5)(error);
            if (failure.status === 400 && /line_code|position/i.test(failure.message))
                return false;
            if (!failure.ambiguous || attempt >= CREATE_ATTEMPTS)
                throw failure;
        }
        const own = await ownDiscussions(client, publication);
        if (own.some((mark) => mark.fingerprint === fingerprint))
            return true;
    }
}
async function ownDiscussions(client, { verdict, settings }) {
    const own = [];
    let author;
    for await (const page of client.discussions()) {
        for (const { id, first, resolved } of page) {
            const mark = first && readLineMarker(first.body, verdict.gate, settings.key);
            if (first === undefined || mark === undefined)
                continue;
            author ??= await client.userId();
            if ((0,upsert/* isBy */._m)(first, author))
                own.push({ ...mark, id, resolved });
        }
    }
    return own;
}
function candidatesOf(findings) {
    const seen = new Set();
    return (0,order/* rankFindings */.J)(findings).flatMap((finding) => {
        const place = (0,report_place/* placeInRepository */.vO)(finding.location);
        const silent = finding.severity === 'notice' || finding.location?.startLine === undefined;
        if (place === undefined || silent || seen.has(finding.fingerprint))
            return [];
        seen.add(finding.fingerprint);
        return [{ finding, place }];
    });
}
function textOf({ verdict, settings }, finding, run) {
    const { rule, message, hint = '' } = finding;
    const [title, said, next] = [rule, message, hint].map((text) => (0,report_escape/* markdownText */.p7)((0,size/* cutToSize */.Vn)(text, TEXT)));
    const mark = lineMarker(verdict.gate, settings.key, { fingerprint: finding.fingerprint, run });
    return `${mark}\n**${title}** ${said}${next === '' ? '' : `\n\n${next}`}\n`;
}
function reason({ message, status }) {
    return status === 0 ? message : `${message} (HTTP ${status})`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/outputs.js

const MAX_BYTES = 5 * 1024 - 1;
const MAX_VARIABLES = 20;
function dotenvOutputs(gate, key, outputs) {
    const prefix = ['RELIABILITY', gate, key].filter((part) => part !== '').map(word);
    const lines = [];
    let size = 0;
    for (const [name, text] of outputs) {
        const value = (0,report_escape/* dotenvValue */.qY)(text);
        if (value === undefined || lines.length === MAX_VARIABLES)
            continue;
        const line = `${[...prefix, word(name)].join('_')}=${value}\n`;
        if (size + line.length > MAX_BYTES)
            continue;
        size += line.length;
        lines.push(line);
    }
    return lines.join('');
}
function word(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

// EXTERNAL MODULE: ./build/js/shared/model/verdict.js
var model_verdict = __webpack_require__(66953);
// EXTERNAL MODULE: ./build/js/shared/platform/check-name.js
var check_name = __webpack_require__(80218);
;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/status.js




const MAX_CHARACTERS = 255;
function stateOf(verdict, onInconclusive) {
    if ((0,model_verdict/* exitCode */.I$)(verdict, onInconclusive) !== 0)
        return 'failed';
    return verdict.outcome === 'passed' ? 'success' : 'skipped';
}
function statusOf(verdict, settings, environment, pipeline) {
    const { runUrl } = environment;
    const cut = (text) => (0,size/* cutToSize */.Vn)(text, { max: MAX_CHARACTERS, unit: 'characters' });
    return {
        state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
        name: cut((0,check_name/* checkName */.I)(verdict.gate, settings.key)),
        description: cut((0,report_escape/* plainLine */.h0)(`${verdict.outcome}: ${verdict.summary}`)),
        ...(runUrl === undefined || runUrl.length > MAX_CHARACTERS ? {} : { targetUrl: runUrl }),
        ...(pipeline === undefined ? {} : { pipeline }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/publish.js














const TOKEN = 'RELIABILITY_GITLAB_TOKEN';
const TIMEOUT_MS = 15_000;
const ADVICE = `Is ${TOKEN} a project access token with the scope \`api\` and the role Developer?`;
async function publishToGitLab(publication, io, seams = {}) {
    const notices = [];
    const attempt = (0,api_attempt/* attempting */.S)(notices);
    await attempt('No outputs', () => {
        const { verdict, settings, outputs, outputDirectory } = publication;
        io.write(`${outputDirectory}/reliability.env`, dotenvOutputs(verdict.gate, settings.key, outputs));
    });
    await attempt('No commit status and no note', async () => {
        const client = reach(publication, io, seams, notices);
        if (client === undefined)
            return;
        if (await publishStatus(client, publication, io, notices))
            await publishNote(client, publication, notices);
    });
    return notices;
}
function reach(publication, { env, now }, seams, notices) {
    const given = env[TOKEN]?.trim() ?? '';
    const url = (0,json_value/* webAddress */.Dy)(env['CI_API_V4_URL']);
    const project = (0,json_value/* positive */.yj)(env['CI_PROJECT_ID']);
    const missing = (why) => void notices.push(`No commit status and no note: ${why}.`);
    if (given === '' || given.startsWith('$')) {
        const fork = 'a pipeline of a fork has no token of the project that the merge request goes to';
        const none = `no token was given (variable ${TOKEN}: a project access token with the scope api and the role Developer)`;
        return missing(publication.environment.readOnly === true ? fork : none);
    }
    if (url === undefined)
        return missing('the runner did not say where the API is (CI_API_V4_URL)');
    if (project === undefined)
        return missing('the runner did not name the project (CI_PROJECT_ID)');
    (0,proxies/* useProxies */.U)(env);
    const { pullRequest: mergeRequest } = publication.environment;
    return gitLabClient({
        token: (0,token/* cleanToken */.J)(given, TOKEN),
        url: url.replace(/\/+$/, ''),
        clock: seams.clock ?? { now: () => now(), sleep: (ms) => (0,promises_.setTimeout)(ms) },
        timeoutMs: seams.timeoutMs ?? TIMEOUT_MS,
        ...(seams.limits === undefined ? {} : { limits: seams.limits }),
    }, {
        project,
        target: (0,json_value/* positive */.yj)(env['CI_MERGE_REQUEST_PROJECT_ID']) ?? project,
        ...(mergeRequest === undefined ? {} : { mergeRequest }),
    });
}
async function publishStatus(client, { verdict, settings, environment }, { env }, notices) {
    const { commit } = environment;
    if (commit === undefined) {
        notices.push('No commit status: the runner did not say which commit this is (CI_COMMIT_SHA).');
        return true;
    }
    try {
        await client.setStatus(commit, statusOf(verdict, settings, environment, (0,json_value/* positive */.yj)(env['CI_PIPELINE_ID'])));
        return true;
    }
    catch (error) {
        const failure = (0,api_failure/* failureOf */.g5)(error);
        if (!isHopeless(failure))
            notices.push((0,api_failure/* whyNot */.OB)('commit status', failure, ADVICE));
        else
            notices.push((0,api_failure/* whyNot */.OB)('commit status and no note', failure, ADVICE));
        return !isHopeless(failure);
    }
}
function isHopeless({ status }) {
    return status === 0 || status === 401;
}
async function publishNote(client, publication, notices) {
    const { environment, settings } = publication;
    if (environment.pullRequest === undefined) {
        if (environment.event === 'merge_request_event')
            notices.push('No note: the runner did not say which merge request this is (CI_MERGE_REQUEST_IID).');
        return;
    }
    if (settings.comment) {
        try {
            const result = await upsertNote(client, publication);
            if (result.done === 'left') {
                notices.push((0,upsert/* leftAlone */.Vb)('note', result.newer, (0,marker/* stampOf */.Zs)(environment)));
                return;
            }
        }
        catch (error) {
            const failure = (0,api_failure/* failureOf */.g5)(error);
            notices.push((0,api_failure/* whyNot */.OB)('note', failure, ADVICE));
            if (isHopeless(failure))
                return;
        }
    }
    if ((settings.maxDiscussions ?? 0) <= 0)
        return;
    try {
        notices.push(...(await publishDiscussions(client, publication)));
    }
    catch (error) {
        notices.push((0,api_failure/* whyNot */.OB)('discussions', (0,api_failure/* failureOf */.g5)(error), ADVICE));
    }
}
function upsertNote(client, publication) {
    return (0,upsert/* upsertSticky */.$X)({
        pages: () => client.notes(),
        author: () => client.userId(),
        create: (body) => client.createNote(body),
        update: ({ id }, body) => client.updateNote(id, body),
    }, (0,page/* stickyPage */.J)(publication, size/* SIZE_LIMITS */.bd.gitlabNote));
}


/***/ }),

/***/ 22570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ markerPart),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
function stampOf({ runNumber, runAttempt }) {
    return { number: runNumber ?? 0, attempt: runAttempt ?? 1 };
}
function commentMarker(gate, key, run) {
    return `${opening(gate, key)}${run.number}.${run.attempt} -->`;
}
function readMarker(body, gate, key) {
    const start = opening(gate, key);
    if (!body.startsWith(start))
        return undefined;
    const stamp = /^(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
    return stamp === null ? undefined : { number: Number(stamp[1]), attempt: Number(stamp[2]) };
}
function isNewer(other, run) {
    return other.number === run.number ? other.attempt > run.attempt : other.number > run.number;
}
function opening(gate, key) {
    return `<!-- reliability:${markerPart(gate)}:${markerPart(key)}:run=`;
}
function markerPart(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
}


/***/ }),

/***/ 10231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stickyPage)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94368);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18540);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22570);



function stickyPage(publication, limit) {
    const { verdict, environment, settings } = publication;
    const run = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(environment);
    const footer = environment.runUrl === undefined ? '' : `\n[This run](${environment.runUrl})\n`;
    const around = (0,_report_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(`${(0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(verdict.gate, settings.key, run)}\n${footer}`, limit.unit);
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitMarkdown */ .DJ)(publication, limit.max - around, limit.unit) + footer;
    return { gate: verdict.gate, key: settings.key, run, body };
}


/***/ }),

/***/ 34903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ upsertSticky),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   _m: () => (/* binding */ isBy)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70297);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22570);


const CREATE_ATTEMPTS = 3;
async function upsertSticky(place, text) {
    const body = `${(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Ql)(text.gate, text.key, text.run)}\n${text.body}`;
    for (let attempt = 1;; attempt += 1) {
        const own = await findOwn(place, text);
        if (own !== undefined) {
            if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(own.run, text.run))
                return { done: 'left', newer: own.run };
            await place.update(own.posted, body);
            return { done: 'updated' };
        }
        try {
            await place.create(body);
            return { done: 'created' };
        }
        catch (error) {
            const failure = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
            if (!failure.ambiguous || attempt >= CREATE_ATTEMPTS)
                throw failure;
        }
    }
}
async function findOwn(place, text) {
    let author;
    for await (const page of place.pages()) {
        for (const posted of page) {
            const run = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(posted.body, text.gate, text.key);
            if (run === undefined)
                continue;
            author ??= await place.author();
            if (isBy(posted, author))
                return { posted, run };
        }
    }
    return undefined;
}
function isBy({ author }, owner) {
    return author?.toLowerCase() === owner.toLowerCase();
}
function leftAlone(what, newer, run) {
    return (`The ${what} was left as it is: run ${newer.number} has written it, and this is run ${run.number}. ` +
        'Where two workflows run the same gate, give each its own `key`.');
}


/***/ }),

/***/ 59293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ fullBudget),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   wZ: () => (/* binding */ prepareSections)
/* harmony export */ });
/* unused harmony export MAX_LISTED_FINDINGS */
/* harmony import */ var _all_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50498);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40809);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27930);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18540);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98519);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27752);







const MAX_LISTED_FINDINGS = 100;
const FOLD_FROM = 6;
function prepareSections({ verdict, presentation }) {
    const tables = (0,_all_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .allTables */ .p)(presentation).filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
    return {
        heading: {
            symbol: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SYMBOLS */ .nv[verdict.outcome],
            title: presentation.title,
            outcome: verdict.outcome,
        },
        headline: presentation.headline,
        problems: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(verdict).map(problemItem),
        tables: tables.filter(({ detail }) => detail !== true).map(tableSection),
        findings: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .rankFindings */ .J)(verdict.findings).map((finding, at) => ({
            severity: finding.severity,
            text: at < MAX_LISTED_FINDINGS ? findingItem(finding) : '',
        })),
        waived: (0,_waived_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .N)(verdict).map((finding, at) => at < MAX_LISTED_FINDINGS ? findingItem(finding, [(0,_waived_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .E)(finding)]) : ''),
        notes: presentation.notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(note)}`),
        details: tables.filter(({ detail }) => detail === true).map(tableSection),
        reproduce: presentation.reproduce,
    };
}
function fullBudget(sections) {
    return {
        detailRows: longest(sections.details),
        findings: Math.min(sections.findings.length, MAX_LISTED_FINDINGS),
        waived: Math.min(sections.waived.length, MAX_LISTED_FINDINGS),
        tableRows: longest(sections.tables),
        notes: sections.notes.length,
        reproduce: sections.reproduce === '' ? 0 : 1,
        problems: sections.problems.length,
        headline: sections.headline.length,
        title: sections.heading?.title.length ?? 0,
    };
}
function assemble(sections, budget) {
    const blocks = [
        ...headingBlocks(sections, budget),
        ...listBlock('### Could not be measured', sections.problems.slice(0, budget.problems)),
        ...sections.tables.flatMap((table) => tableBlocks(table, budget.tableRows)),
        ...findingBlocks(sections.findings, budget.findings),
        ...waivedBlocks(sections.waived, budget.waived),
        ...listBlock('### Notes', sections.notes.slice(0, budget.notes)),
        ...sections.details.flatMap((table) => detailBlocks(table, budget.detailRows)),
        ...(budget.reproduce === 0 ? [] : ['Repeat this verdict:', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCodeBlock */ .IS)(sections.reproduce, 'sh')]),
        ...omissionBlock(sections, budget),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function longest(tables) {
    return tables.reduce((most, { rows }) => Math.max(most, rows.length), 0);
}
function headingBlocks({ heading, headline }, budget) {
    const blocks = [];
    if (heading !== undefined) {
        const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)((0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToSize */ .Vn)(heading.title, { max: budget.title, unit: 'characters' }));
        blocks.push(`## ${heading.symbol} ${title === '' ? '' : `${title} `}${heading.outcome}`);
    }
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)((0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToSize */ .Vn)(headline, { max: budget.headline, unit: 'characters' }));
    return line === '' ? blocks : [...blocks, `**${line}**`];
}
function listBlock(title, items) {
    return items.length === 0 ? [] : [title, items.join('\n')];
}
function problemItem({ code, reason, hint, location }) {
    const where = location === undefined ? '' : problemPlace(location);
    const place = where === '' || reason.endsWith(` ${where}`) ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(where)})`;
    return [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(code)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(reason)}${place}`, ...subItem(hint)].join('\n');
}
function problemPlace({ path, line, column }) {
    return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
function findingItem({ message, rule, location, hint, owners = [] }, remarks = [hint ?? '']) {
    const tail = [...(location === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(location))]), (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(rule)].join(' ');
    const people = owners.length === 0 ? [] : [`  - Owners: ${owners.map(_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9).join(', ')}`];
    return [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(message)} ${tail}`, ...remarks.flatMap(subItem), ...people].join('\n');
}
function subItem(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(text);
    return line === '' ? [] : [`  - ${line}`];
}
function tableSection({ title, columns, rows, omittedRows = 0 }) {
    const head = [
        row(columns.map(({ label }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(label))),
        row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ].join('\n');
    return { title, head, rows: rows.map((cells) => row(columns.map((_, i) => cell(cells[i] ?? '')))), omittedRows };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
const BEFORE_UNIT = /(\d) (?=(?:%|[kMG]?B|m?s|min|h)(?!\w))/g;
const NO_BREAK = '\u00a0';
function cell(value) {
    if (typeof value === 'string')
        return together((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(value));
    const text = value.code === true ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(value.text) : together((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(value.text));
    if (value.tone === 'bad')
        return `❌${NO_BREAK}${text}`;
    return value.tone === 'warn' ? `⚠️${NO_BREAK}${text}` : text;
}
function together(text) {
    return text.replace(BEFORE_UNIT, `$1${NO_BREAK}`);
}
function tableBlocks(table, rows) {
    if (rows === 0)
        return [];
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(table.title);
    return [...(title === '' ? [] : [`### ${title}`]), ...shownRows(table, rows)];
}
function detailBlocks(table, rows) {
    if (rows === 0)
        return [];
    const all = table.rows.length + table.omittedRows;
    const summary = `<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownHtml */ .hU)(table.title)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all, 'row')})</summary>`;
    return [`<details>\n${summary}`, ...shownRows(table, rows), '</details>'];
}
function shownRows(table, rows) {
    const shown = table.rows.slice(0, rows);
    const more = table.rows.length - shown.length + table.omittedRows;
    return [[table.head, ...shown].join('\n'), ...(more === 0 ? [] : [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(more)} more`])];
}
function findingBlocks(findings, shown) {
    if (shown === 0)
        return [];
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        if (all.length === 0)
            return [];
        const before = findings.findIndex((finding) => finding.severity === severity);
        const listed = all.slice(0, Math.max(0, shown - before)).map(({ text }) => text);
        const more = all.length - listed.length;
        const body = [
            ...(listed.length === 0 ? [] : [listed.join('\n')]),
            ...(more === 0 ? [] : [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(more)} more`]),
        ];
        const title = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all.length, severity);
        if (severity === 'error' || all.length < FOLD_FROM)
            return [`### ${title}`, ...body];
        return [`<details>\n<summary>${title}</summary>`, ...body, '</details>'];
    });
}
function waivedBlocks(items, shown) {
    if (shown === 0)
        return [];
    const more = items.length - shown;
    const body = [items.slice(0, shown).join('\n'), ...(more === 0 ? [] : [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(more)} more`])];
    return [`<details>\n<summary>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(items.length, 'waived finding')}</summary>`, ...body, '</details>'];
}
function omissionBlock(sections, budget) {
    const full = fullBudget(sections);
    const cut = (tables, rows) => tables.reduce((sum, table) => sum + Math.max(0, table.rows.length - rows), 0);
    const findings = budget.findings < full.findings ? sections.findings.length - budget.findings : 0;
    const counts = [
        [cut(sections.details, budget.detailRows), 'row of detail'],
        [findings, 'finding'],
        [budget.waived < full.waived ? sections.waived.length - budget.waived : 0, 'waived finding'],
        [cut(sections.tables, budget.tableRows), 'row of a table'],
        [full.notes - budget.notes, 'note'],
        [full.problems - budget.problems, 'problem'],
    ];
    const left = counts.filter(([count]) => count > 0).map(([count, word]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, word));
    if (budget.reproduce < full.reproduce)
        left.push('the command that repeats the verdict');
    if (budget.headline < full.headline || budget.title < full.title)
        left.push('the end of the headline');
    return left.length === 0
        ? []
        : [`_Left out to keep within the size limit of this page: ${left.join(', ')}. verdict.json has it all._`];
}


/***/ }),

/***/ 94368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ fitMarkdown),
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   qN: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59293);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18540);


const markdownReport = {
    file: 'report.md',
    render: (input) => fitMarkdown(input, _size_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_LIMITS */ .bd.githubSummary.max, _size_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_LIMITS */ .bd.githubSummary.unit),
};
function fitMarkdown(input, max, unit = 'bytes') {
    return fitSections((0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSections */ .wZ)(input), { max, unit });
}
function fitSections(sections, limit) {
    const fits = (budget) => (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)((0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(sections, budget), limit.unit) <= limit.max;
    let budget = (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .fullBudget */ .R_)(sections);
    if (fits(budget))
        return (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(sections, budget);
    for (const part of Object.keys(budget)) {
        const without = { ...budget, [part]: 0 };
        if (fits(without))
            return (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(sections, { ...without, [part]: most(budget[part], (n) => fits({ ...budget, [part]: n })) });
        budget = without;
    }
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToSize */ .Vn)(sections.heading?.outcome ?? '', limit);
}
function most(all, fits) {
    let low = 0;
    let high = all;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
