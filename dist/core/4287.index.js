export const id = 4287;
export const ids = [4287];
export const modules = {

/***/ 76379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ annotationsOf)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/order.js
var order = __webpack_require__(40809);
// EXTERNAL MODULE: ./build/js/shared/report/place.js
var report_place = __webpack_require__(27930);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(18540);
;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/plain-text.js

function plainText(text) {
    return text
        .split(/\r\n?|\n/)
        .map(report_escape/* plainLine */.h0)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/annotations.js





const TITLE = { max: 255, unit: 'characters' };
const MESSAGE = { max: 4000, unit: 'characters' };
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function annotationsOf(verdict) {
    return [
        ...(0,order/* problemsOf */.G)(verdict).map(({ code, reason, hint, location }) => annotation('error', code, reason, hint, location && locate(location.path, location.line))),
        ...(0,order/* rankFindings */.J)(verdict.findings).map(({ severity, rule, message, hint, location }) => annotation(severity, rule, message, hint, location)),
    ];
}
function annotation(severity, title, message, hint, location) {
    const heading = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(title), TITLE) || severity;
    const text = plainText(hint === undefined || hint === '' ? message : `${message}\n${hint}`).trim();
    const place = (0,report_place/* placeInRepository */.vO)(location);
    const path = place === undefined ? '' : filePath(place.path);
    return {
        severity,
        title: heading,
        message: (0,size/* cutToSize */.Vn)(text, MESSAGE) || heading,
        ...(path === '' ? {} : { path }),
        ...(path === '' || place === undefined || location?.startLine === undefined
            ? {}
            : { startLine: place.startLine, endLine: place.endLine }),
    };
}
function locate(path, line) {
    return line === undefined ? { path } : { path, startLine: line };
}
function filePath(path) {
    return CONTROL.test(path) ? (0,report_escape/* plainLine */.h0)(path) : path.toWellFormed();
}


/***/ }),

/***/ 11762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ selectAnnotations)
/* harmony export */ });
const KEPT_PER_TYPE = 10;
const SEVERITIES = ['error', 'warning', 'notice'];
const PLURAL = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
};
function selectAnnotations(annotations, limit) {
    const selected = [];
    for (const severity of SEVERITIES) {
        const all = annotations.filter((annotation) => annotation.severity === severity);
        const room = Math.min(KEPT_PER_TYPE, Math.max(0, limit) - selected.length);
        if (all.length === 0 || room <= 0)
            continue;
        const shown = all.length <= room ? all : all.slice(0, room - 1);
        selected.push(...shown);
        if (shown.length === all.length)
            continue;
        selected.push({
            severity,
            title: `+${all.length - shown.length} more`,
            message: `+${all.length - shown.length} more ${PLURAL[severity]}: see the job summary or the report.`,
        });
    }
    return selected;
}


/***/ }),

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

/***/ 79220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/js/shared/platform/api/failure.js
var failure = __webpack_require__(70297);
// EXTERNAL MODULE: ./build/js/shared/platform/api/retry.js
var api_retry = __webpack_require__(92505);
;// CONCATENATED MODULE: ./build/js/shared/platform/github/failure.js

function octokitFailure(error) {
    if (error instanceof failure/* ApiFailure */.F9 || typeof error !== 'object' || error === null)
        return (0,failure/* failureOf */.g5)(error);
    const { message, status, response, errors } = error;
    const text = typeof message === 'string' ? message : 'unknown fault';
    if (Array.isArray(errors) && typeof status !== 'number')
        return new failure/* ApiFailure */.F9(200, text);
    if (typeof status !== 'number' || response?.headers === undefined)
        return new failure/* ApiFailure */.F9(0, text);
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers))
        headers.set(name.toLowerCase(), String(value));
    return new failure/* ApiFailure */.F9(status, text, headers);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/client.js



const VIEWER_QUERY = 'query { viewer { login } }';
const USER_AGENT = 'reliability';
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
async function connect(connection) {
    const [{ Octokit }, actions] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9479), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 11267)), Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(9479), __webpack_require__.e(4795)]).then(__webpack_require__.bind(__webpack_require__, 47176))]);
    const { timeoutMs, clock, repository } = connection;
    const octokit = new Octokit({
        ...actions.getOctokitOptions(connection.token, { userAgent: USER_AGENT }),
        baseUrl: connection.apiUrl.replace(/\/+$/, ''),
        request: actions.defaults.request ?? {},
        log: SILENT,
    });
    const [owner = '', repo = ''] = repository.split('/');
    const retry = (0,api_retry/* retrier */.el)(clock, connection.limits ?? api_retry/* RETRY_LIMITS */.sO);
    const signal = () => AbortSignal.timeout(timeoutMs);
    function send(request, repeatable, expected = 200) {
        return retry(async () => {
            const answer = await request({ owner, repo, request: { signal: signal() } }).catch((error) => {
                throw octokitFailure(error);
            });
            if (typeof answer.data !== 'object')
                throw new failure/* ApiFailure */.F9(0, 'the answer is not whole JSON');
            if (answer.status !== expected)
                throw new failure/* ApiFailure */.F9(answer.status, `${repository} is not where it was`);
            return answer;
        }, repeatable);
    }
    return {
        async createCheckRun(run) {
            const { name, externalId: external_id, conclusion } = run;
            const details = run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl };
            const output = { ...run.output, annotations: [...run.output.annotations] };
            const fields = { name, head_sha: run.headCommit, external_id, status: 'completed', conclusion, output };
            const answer = await send((common) => octokit.rest.checks.create({ ...common, ...fields, ...details }), true, 201);
            return answer.data.id;
        },
        async appendAnnotations(checkRun, output) {
            const fields = { check_run_id: checkRun, output: { ...output, annotations: [...output.annotations] } };
            await send((common) => octokit.rest.checks.update({ ...common, ...fields }), true);
        },
        async createStatus({ commit, state, context, description, targetUrl }) {
            const target = targetUrl === undefined ? {} : { target_url: targetUrl };
            const fields = { sha: commit, state, context, description, ...target };
            await send((common) => octokit.rest.repos.createCommitStatus({ ...common, ...fields }), true, 201);
        },
        async listComments(pullRequest, page) {
            const fields = { issue_number: pullRequest, per_page: 100, page };
            const answer = await send((common) => octokit.rest.issues.listComments({ ...common, ...fields }), true);
            return {
                comments: answer.data.map(({ id, user, body }) => ({ id, author: user?.login, body: body ?? '' })),
                last: !/;\s*rel="next"/.test(answer.headers.link ?? ''),
            };
        },
        async createComment(pullRequest, body) {
            const fields = { issue_number: pullRequest, body };
            await send((common) => octokit.rest.issues.createComment({ ...common, ...fields }), false, 201);
        },
        async updateComment(comment, body) {
            const fields = { comment_id: comment, body };
            await send((common) => octokit.rest.issues.updateComment({ ...common, ...fields }), true);
        },
        async pullRequestsOf(commit) {
            const fields = { commit_sha: commit, per_page: 100 };
            const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
            return (await send((common) => list({ ...common, ...fields }), true)).data.map(pullRequest);
        },
        async pullRequestsFrom(head) {
            const fields = { head, state: 'open', per_page: 100 };
            return (await send((common) => octokit.rest.pulls.list({ ...common, ...fields }), true)).data.map(pullRequest);
        },
        async login() {
            const answer = await retry(() => octokit
                .graphql(VIEWER_QUERY, { request: { signal: signal() } })
                .catch((error) => {
                throw octokitFailure(error);
            }), true);
            const login = answer?.viewer?.login;
            if (typeof login !== 'string')
                throw new failure/* ApiFailure */.F9(200, 'the answer names no login');
            return login;
        },
    };
}
function pullRequest(item) {
    return {
        number: item.number,
        open: item.state === 'open',
        headCommit: item.head.sha,
        headRepositoryId: item.head.repo?.id,
        baseRepositoryId: item.base.repo.id,
    };
}


/***/ }),

/***/ 33195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70297);
/* harmony import */ var _sticky_upsert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34903);


const ACTIONS_BOT = 'github-actions[bot]';
async function upsertComment(client, comment) {
    return (0,_sticky_upsert_js__WEBPACK_IMPORTED_MODULE_1__/* .upsertSticky */ .$X)({
        pages: () => commentPages(client, comment.pullRequest),
        author: () => ownLogin(client),
        create: (body) => client.createComment(comment.pullRequest, body),
        update: ({ id }, body) => client.updateComment(id, body),
    }, comment);
}
async function* commentPages(client, pullRequest) {
    for (let page = 1;; page += 1) {
        const { comments, last } = await client.listComments(pullRequest, page);
        yield comments;
        if (last || comments.length === 0)
            return;
    }
}
async function ownLogin(client) {
    try {
        return await client.login();
    }
    catch (error) {
        const failure = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
        if (failure.ambiguous || failure.limited)
            throw failure;
        return ACTIONS_BOT;
    }
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
