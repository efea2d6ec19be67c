export const id = 2250;
export const ids = [2250];
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

/***/ 62250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToGitHub: () => (/* binding */ publishToGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/report/markdown.js
var markdown = __webpack_require__(94368);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(18540);
// EXTERNAL MODULE: ./build/js/shared/platform/annotation/annotations.js + 1 modules
var annotations = __webpack_require__(76379);
// EXTERNAL MODULE: ./build/js/shared/platform/annotation/selection.js
var selection = __webpack_require__(11762);
// EXTERNAL MODULE: ./build/js/shared/platform/api/attempt.js
var api_attempt = __webpack_require__(99542);
// EXTERNAL MODULE: ./build/js/shared/platform/api/failure.js
var api_failure = __webpack_require__(70297);
// EXTERNAL MODULE: ./build/js/shared/platform/api/token.js
var api_token = __webpack_require__(23626);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/marker.js
var marker = __webpack_require__(22570);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/page.js
var page = __webpack_require__(10231);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/upsert.js
var upsert = __webpack_require__(34903);
// EXTERNAL MODULE: ./build/js/shared/platform/github/client.js + 1 modules
var client = __webpack_require__(79220);
// EXTERNAL MODULE: ./build/js/shared/platform/github/comment.js
var comment = __webpack_require__(33195);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/markdown-sections.js
var markdown_sections = __webpack_require__(59293);
;// CONCATENATED MODULE: ./build/js/shared/report/check-run.js




function checkRunOutput(input) {
    const { heading: _, ...sections } = (0,markdown_sections/* prepareSections */.wZ)(input);
    const title = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(input.presentation.headline), { max: 255, unit: 'characters' });
    const summary = (0,markdown/* fitSections */.WK)({ ...sections, findings: [], details: [], reproduce: '' }, size/* SIZE_LIMITS */.bd.githubCheck);
    const rest = { ...sections, headline: '', problems: [], tables: [], waived: [], notes: [] };
    const empty = rest.findings.length === 0 && rest.details.length === 0 && rest.reproduce === '';
    return {
        title: title === '' ? input.verdict.outcome : title,
        summary: summary.trim() === '' ? input.verdict.outcome : summary,
        ...(empty ? {} : { text: (0,markdown/* fitSections */.WK)(rest, size/* SIZE_LIMITS */.bd.githubCheck) }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/platform/check-name.js
var check_name = __webpack_require__(80218);
// EXTERNAL MODULE: ./build/js/shared/model/verdict.js
var model_verdict = __webpack_require__(66953);
// EXTERNAL MODULE: ./build/js/shared/report/order.js
var order = __webpack_require__(40809);
;// CONCATENATED MODULE: ./build/js/shared/report/annotations.js




const ANNOTATION_BATCH = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
function rankAnnotations(verdict, max) {
    const all = rankFindings(verdict.findings).flatMap(({ location, severity, rule, message, hint }) => {
        const place = placeInRepository(location);
        if (place === undefined)
            return [];
        const text = [message, hint ?? ''].map(plainLine).filter((line) => line !== '');
        const annotation = {
            ...place,
            level: LEVELS[severity],
            title: cutToSize(plainLine(rule), { max: 255, unit: 'characters' }),
            message: cutToSize(text.join('\n'), { max: 65_536, unit: 'bytes' }),
        };
        return [annotation];
    });
    const shown = all.slice(0, Math.max(0, max));
    return { shown, omitted: all.length - shown.length };
}
function batches(items, size = ANNOTATION_BATCH) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/check-annotation.js
const LEVEL = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
function checkAnnotation(annotation) {
    if (annotation.path === undefined)
        return undefined;
    const startLine = annotation.startLine ?? 1;
    return {
        path: annotation.path,
        start_line: startLine,
        end_line: annotation.endLine ?? startLine,
        annotation_level: LEVEL[annotation.severity],
        title: annotation.title,
        message: annotation.message,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/check-run.js




function conclusionOf(verdict, onInconclusive) {
    if ((0,model_verdict/* exitCode */.I)(verdict, onInconclusive) !== 0)
        return 'failure';
    return verdict.outcome === 'passed' ? 'success' : 'neutral';
}
async function publishCheckRun(client, run, annotations) {
    const [first = [], ...rest] = batches(annotations);
    const id = await client.createCheckRun({ ...run, output: { ...run.output, annotations: first } });
    let sent = first.length;
    for (const batch of rest) {
        try {
            await client.appendAnnotations(id, { ...run.output, annotations: batch });
            sent += batch.length;
        }
        catch (error) {
            return { missing: annotations.length - sent, reason: (0,api_failure/* failureOf */.g5)(error).message };
        }
    }
    return { missing: 0 };
}
function selectCheckAnnotations(annotations, limit) {
    const located = annotations.map(checkAnnotation).filter((annotation) => annotation !== undefined);
    const shown = located.slice(0, Math.max(0, limit));
    return { shown, more: located.length - shown.length };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/commit-status.js




function stateOf(verdict, onInconclusive) {
    if ((0,model_verdict/* exitCode */.I)(verdict, onInconclusive) === 0)
        return 'success';
    return verdict.outcome === 'failed' ? 'failure' : 'error';
}
function statusOf(verdict, settings, { runUrl }, commit) {
    return {
        commit,
        state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
        context: (0,check_name/* checkName */.I)(verdict.gate, settings.key),
        description: (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(`${verdict.outcome}: ${verdict.summary}`), size/* SIZE_LIMITS */.bd.githubStatus),
        ...(runUrl === undefined ? {} : { targetUrl: runUrl }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/mark.js








const NO_COMMIT = 'No check run: the runner did not say which commit this is (GITHUB_SHA).';
async function publishMark(client, publication, notices) {
    const { environment } = publication;
    const commit = environment.headCommit ?? environment.commit;
    if (commit === undefined) {
        notices.push(NO_COMMIT);
        return 'none';
    }
    try {
        await makeCheckRun(client, publication, commit, notices);
        return 'check-run';
    }
    catch (error) {
        const failure = (0,api_failure/* failureOf */.g5)(error);
        if (failure.denied && environment.readOnly === true) {
            notices.push(`No check run and no comment: a pull request from a fork has a read-only token (HTTP ${failure.status}).`);
            return 'hopeless';
        }
        if (failure.status === 0) {
            notices.push(`No check run and no comment: the GitHub API did not answer (${failure.message}).`);
            return 'hopeless';
        }
        if (failure.denied && failure.status !== 401)
            return makeStatus(client, publication, commit, failure, notices);
        notices.push((0,api_failure/* whyNot */.OB)('check run', failure, permissionAdvice('checks: write')));
        return 'none';
    }
}
function permissionAdvice(permission) {
    return `Does the job's \`permissions\` grant \`${permission}\`?`;
}
async function makeCheckRun(client, { verdict, presentation, environment, settings }, headCommit, notices) {
    const { shown, more } = selectCheckAnnotations((0,annotations/* annotationsOf */.I)(verdict), settings.maxAnnotations);
    const run = (0,marker/* stampOf */.Zs)(environment);
    const omitted = more === 0 ? [] : [`${more} more findings have no annotation here: see the report.`];
    const page = { verdict, presentation: { ...presentation, notes: [...presentation.notes, ...omitted] } };
    const { missing, reason } = await publishCheckRun(client, {
        name: (0,check_name/* checkName */.I)(verdict.gate, settings.key),
        headCommit,
        externalId: (0,report_escape/* plainLine */.h0)(`${verdict.gate}:${settings.key}:${run.number}.${run.attempt}`),
        conclusion: conclusionOf(verdict, settings.onInconclusive ?? 'fail'),
        output: checkRunOutput(page),
        ...(environment.runUrl === undefined ? {} : { detailsUrl: environment.runUrl }),
    }, shown);
    if (missing > 0)
        notices.push(`The check run lacks ${missing} of ${shown.length} annotations: ${reason}.`);
}
async function makeStatus(client, { verdict, settings, environment }, commit, refused, notices) {
    const advice = permissionAdvice('checks: write');
    try {
        await client.createStatus(statusOf(verdict, settings, environment, commit));
        notices.push((0,api_failure/* whyNot */.OB)('check run but a commit status', refused, advice));
        return 'status';
    }
    catch (error) {
        const failure = (0,api_failure/* failureOf */.g5)(error);
        if (failure.denied) {
            notices.push((0,api_failure/* whyNot */.OB)('check run and no commit status', refused, advice));
        }
        else {
            notices.push((0,api_failure/* whyNot */.OB)('check run', refused, advice), (0,api_failure/* whyNot */.OB)('commit status', failure, ''));
        }
        return 'none';
    }
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/outputs.js
function writeOutputs(core, outputs) {
    for (const [name, value] of outputs)
        core.setOutput(name, value);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/summary.js

const SUMMARY_MIN_BYTES = 4096;
async function writeSummary(core, io, render) {
    const path = io.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return 'No job summary: the runner named no file for it (GITHUB_STEP_SUMMARY).';
    const room = size/* SIZE_LIMITS */.bd.githubSummary.max - io.status(path).sizeBytes - 2;
    if (room < SUMMARY_MIN_BYTES)
        return 'No job summary: this step has already filled the 1 MiB that GitHub keeps.';
    const text = render(room);
    if (Buffer.byteLength(text) > room)
        throw new RangeError('the rendered summary is larger than its room');
    try {
        await core.summary.addRaw(text, true).write();
    }
    finally {
        core.summary.emptyBuffer();
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/workflow-commands.js
function writeCommands(core, annotations) {
    for (const { severity, title, message, path, startLine, endLine } of annotations) {
        core[severity](message, {
            title,
            ...(path === undefined ? {} : { file: path }),
            ...(startLine === undefined ? {} : { startLine }),
            ...(endLine === undefined ? {} : { endLine }),
        });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/publish.js

















const TIMEOUT_MS = 15_000;
const DEFAULT_API_URL = 'https://api.github.com';
async function publishToGitHub(publication, io, seams = {}) {
    const notices = [];
    const attempt = (0,api_attempt/* attempting */.S)(notices);
    await attempt('Nothing was published', async () => {
        const core = seams.core ?? (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838)));
        const { token } = publication.settings;
        if (token)
            core.setSecret(token);
        await attempt('No outputs', () => writeOutputs(core, publication.outputs));
        await attempt('No job summary', async () => {
            const notice = await writeSummary(core, io, (maxBytes) => (0,markdown/* fitMarkdown */.DJ)(publication, maxBytes));
            if (notice !== undefined)
                notices.push(notice);
        });
        const client = await reach(publication, io, seams, notices);
        const mark = client === undefined ? 'none' : await publishMark(client, publication, notices);
        if (mark !== 'check-run') {
            const commands = (0,selection/* selectAnnotations */.T)((0,annotations/* annotationsOf */.I)(publication.verdict), publication.settings.maxAnnotations);
            await attempt('No annotations', () => writeCommands(core, commands));
        }
        if (client !== undefined && mark !== 'hopeless')
            await publishComment(client, publication, notices);
    });
    return notices;
}
async function reach(publication, io, seams, notices) {
    const { token } = publication.settings;
    const { repository } = publication.environment;
    if (!token) {
        notices.push('No check run and no comment: no token was given (input `token`).');
        return undefined;
    }
    if (repository === undefined) {
        notices.push('No check run and no comment: the runner did not name the repository (GITHUB_REPOSITORY).');
        return undefined;
    }
    try {
        return await (0,client/* connect */.N)({
            token: (0,api_token/* cleanToken */.J)(token, 'the input `token`'),
            apiUrl: io.env['GITHUB_API_URL'] || DEFAULT_API_URL,
            repository,
            clock: seams.clock ?? { now: () => io.now(), sleep: (ms) => (0,promises_.setTimeout)(ms) },
            timeoutMs: seams.timeoutMs ?? TIMEOUT_MS,
            ...(seams.limits === undefined ? {} : { limits: seams.limits }),
        });
    }
    catch (error) {
        notices.push(`No check run and no comment: ${(0,api_failure/* failureOf */.g5)(error).message}.`);
        return undefined;
    }
}
async function publishComment(client, publication, notices) {
    const { environment, settings } = publication;
    const { pullRequest } = environment;
    if (!settings.comment || pullRequest === undefined)
        return;
    try {
        const text = (0,page/* stickyPage */.J)(publication, size/* SIZE_LIMITS */.bd.githubComment);
        const result = await (0,comment/* upsertComment */.l)(client, { pullRequest, ...text });
        if (result.done === 'left') {
            notices.push((0,upsert/* leftAlone */.Vb)('comment', result.newer, (0,marker/* stampOf */.Zs)(environment)));
        }
    }
    catch (error) {
        notices.push((0,api_failure/* whyNot */.OB)('comment', (0,api_failure/* failureOf */.g5)(error), permissionAdvice('pull-requests: write')));
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


/***/ })

};
