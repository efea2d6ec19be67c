export const id = 287;
export const ids = [287];
export const modules = {

/***/ 6379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ annotationsOf)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(498);
// EXTERNAL MODULE: ./build/js/shared/report/order.js
var order = __webpack_require__(809);
// EXTERNAL MODULE: ./build/js/shared/report/place.js
var report_place = __webpack_require__(7930);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(8540);
;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/plain-text.js

/** `plainLine` for text of several lines: line ends become `\n` and stay, hidden characters are shown. */
function plainText(text) {
    return text
        .split(/\r\n?|\n/)
        .map(report_escape/* plainLine */.h0)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/annotations.js





const TITLE = { max: 255, unit: 'characters' };
const MESSAGE = { max: 4000, unit: 'characters' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** What can be annotated, most important first: problems (nothing matters more than not having measured), then findings. */
function annotationsOf(verdict) {
    return [
        ...(0,order/* problemsOf */.G)(verdict).map(({ code, reason, hint, location }) => annotation('error', code, reason, hint, location && locate(location.path, location.line))),
        ...(0,order/* rankFindings */.J)(verdict.findings).map(({ severity, rule, message, hint, location }) => annotation(severity, rule, message, hint, location)),
    ];
}
function annotation(severity, title, message, hint, location) {
    const heading = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(title), TITLE) || severity;
    const text = plainText(hint === undefined || hint === '' ? message : `${message}\n${hint}`).trim();
    // Anything but a path of the repository would cost all the annotations of its request.
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
/** As it is, so that GitHub finds the file; a name with control characters is shown instead of being sent. */
function filePath(path) {
    return CONTROL.test(path) ? (0,report_escape/* plainLine */.h0)(path) : path.toWellFormed();
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ selectAnnotations)
/* harmony export */ });
/** GitHub's runner (`_maxCountPerIssueType`) and Azure's agent (`_maxIssueCount`) keep this many of each type per step. */
const KEPT_PER_TYPE = 10;
const SEVERITIES = ['error', 'warning', 'notice'];
const PLURAL = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
};
/**
 * What is shown by commands on standard output: at most ten annotations of each type and `limit` in all. Where there are
 * more, the last of the ten says how many, so that nobody takes ten for everything.
 */
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

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ attempting)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);

/** Does one thing after another, whatever fails on the way: each failure becomes a notice, `WHAT: REASON.` */
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

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ ApiFailure),
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/** A request to a platform's API that did not succeed. Its message is the server's or the network's: one line, without the token. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    /** HTTP status; 0 when no answer came (refused, reset, timed out), so nobody knows whether the request was carried out. */
    status;
    /** Lower-case names. */
    headers;
    constructor(status, message, headers = new Map()) {
        super(oneLine(message));
        this.status = status;
        this.headers = headers;
    }
    /** Too many requests: 429 everywhere, or GitHub's 403 with one of three signs. */
    get limited() {
        if (this.status === 429)
            return true;
        if (this.status !== 403)
            return false;
        return (this.headers.has('retry-after') ||
            this.headers.get('x-ratelimit-remaining') === '0' ||
            /secondary rate limit|abuse detection/i.test(this.message));
    }
    /** The token may not do this; trying again cannot help. A platform answers 404 where a token may not even know. */
    get denied() {
        return !this.limited && (this.status === 401 || this.status === 403 || this.status === 404);
    }
    /** The request may or may not have been carried out. */
    get ambiguous() {
        return this.status === 0 || this.status >= 500;
    }
}
/** Whatever was thrown, as an ApiFailure: what is none yet is a fault of the network, or of ours. */
function failureOf(error) {
    if (error instanceof ApiFailure)
        return error;
    if (typeof error !== 'object' || error === null)
        return new ApiFailure(0, String(error));
    const { message } = error;
    return new ApiFailure(0, typeof message === 'string' ? message : 'unknown fault');
}
/** `No comment: Forbidden (HTTP 403). Does …?` The advice is only given where permissions are the matter. */
function whyNot(what, failure, advice) {
    const status = failure.status === 0 ? '' : ` (HTTP ${failure.status})`;
    return `No ${what}: ${failure.message}${status}.${failure.denied ? ` ${advice}` : ''}`;
}
/** An error page may come back instead of JSON; a notice has room for its beginning only. */
function oneLine(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}...` : line;
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ retrier),
/* harmony export */   sO: () => (/* binding */ RETRY_LIMITS)
/* harmony export */ });
/* unused harmony export waitBeforeRetry */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);

/** Long enough for one secondary limit (a minute), short enough that a dead API does not hold a job for minutes. */
const RETRY_LIMITS = { attempts: 4, budgetMs: 90_000 };
/**
 * How long to wait before the next try, or undefined when there is no point. Follows GitHub's "Best practices for using
 * the REST API", which fits GitLab and Azure DevOps too: `retry-after` in seconds, else the time at which the limit is
 * reset (`x-ratelimit-reset`; `ratelimit-reset` on GitLab), else a minute, doubled each time; 5xx and network faults after
 * 1, 2, 4 s.
 * @param attempt number of the try that failed, from 1
 * @param repeatable false: carrying the request out twice would show (a second comment)
 */
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
/** When a limit that is used up is lifted, in seconds since 1970. */
function resetSeconds({ headers }) {
    const prefix = ['x-ratelimit', 'ratelimit'].find((name) => headers.get(`${name}-remaining`) === '0');
    return prefix === undefined ? undefined : seconds(headers.get(`${prefix}-reset`));
}
function seconds(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cleanToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);

/**
 * The token without the line end that a variable got when it was pasted. Throws ApiFailure for a text that no header can
 * carry: `fetch` would repeat it, secret and all, in its message.
 */
function cleanToken(text, variable) {
    const token = text.trim();
    if (/^[\u0021-\u007e]+$/.test(token))
        return token;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F9(0, `${variable} holds characters that no token has`);
}


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/js/shared/platform/api/failure.js
var failure = __webpack_require__(297);
// EXTERNAL MODULE: ./build/js/shared/platform/api/retry.js
var api_retry = __webpack_require__(2505);
;// CONCATENATED MODULE: ./build/js/shared/platform/github/failure.js

/**
 * Reads what Octokit throws: `RequestError` (with a response, or, for a network fault, with a made-up status 500 and no
 * response), `GraphqlResponseError` (an answer of 200 that carries errors), or anything else.
 */
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



/** Asks for the login of any kind of token; the REST route `/user` refuses installation tokens, so GITHUB_TOKEN too. */
const VIEWER_QUERY = 'query { viewer { login } }';
const USER_AGENT = 'reliability';
/** What went wrong comes back as notices; Octokit's own log lines would only repeat it, on the wrong stream. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
/**
 * Loads Octokit (only now: it costs every run that publishes nothing its start-up time) and binds it to one repository.
 * The transport is the one of `@actions/github`, which honours the runner's `https_proxy` and `no_proxy`.
 */
async function connect(connection) {
    const [{ Octokit }, actions] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(479), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 1267)), Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(479), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 7176))]);
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
    /**
     * One request with its own time-out for each try. A page of a proxy, or half an answer, arrives as a string; the answer
     * to what was turned into a GET on the way (a renamed repository, HTTP 301) has another status than the one expected.
     */
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
            // Twice the same check run shows as one (the newest of a name), so a repeat is harmless.
            const answer = await send((common) => octokit.rest.checks.create({ ...common, ...fields, ...details }), true, 201);
            return answer.data.id;
        },
        async appendAnnotations(checkRun, output) {
            const fields = { check_run_id: checkRun, output: { ...output, annotations: [...output.annotations] } };
            // A repeat may show a batch twice; giving up would lose it.
            await send((common) => octokit.rest.checks.update({ ...common, ...fields }), true);
        },
        async createStatus({ commit, state, context, description, targetUrl }) {
            const target = targetUrl === undefined ? {} : { target_url: targetUrl };
            const fields = { sha: commit, state, context, description, ...target };
            // Twice the same status shows as one, so a repeat is harmless.
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
/** What both lists have in common. Types say that the head always has a repository; a deleted fork has none. */
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

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _sticky_upsert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4903);


/** Who writes with GITHUB_TOKEN; also on GitHub Enterprise Server. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Writes the one comment of this gate and key on a pull request. Throws ApiFailure. */
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
/** Where a server or proxy forbids the question, the token is most likely the job's own. */
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

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ markerPart),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/** The stamp of the run that this environment describes. */
function stampOf({ runNumber, runAttempt }) {
    return { number: runNumber ?? 0, attempt: runAttempt ?? 1 };
}
/**
 * First line of our comment, invisible on the page: `<!-- reliability:GATE:KEY:run=NUMBER.ATTEMPT -->`. The key is the
 * user's own text, so it is percent-encoded, and no two hyphens stay together: nothing in it can end the HTML comment.
 */
function commentMarker(gate, key, run) {
    return `${opening(gate, key)}${run.number}.${run.attempt} -->`;
}
/**
 * The run that wrote this comment, or undefined when it is not the comment of this gate and key. Only the very beginning
 * counts: a marker further down was quoted, or smuggled in through a test name.
 */
function readMarker(body, gate, key) {
    const start = opening(gate, key);
    if (!body.startsWith(start))
        return undefined;
    const stamp = /^(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
    return stamp === null ? undefined : { number: Number(stamp[1]), attempt: Number(stamp[2]) };
}
/** True when `other` comes after `run`: a higher number, or the same run repeated. */
function isNewer(other, run) {
    return other.number === run.number ? other.attempt > run.attempt : other.number > run.number;
}
function opening(gate, key) {
    return `<!-- reliability:${markerPart(gate)}:${markerPart(key)}:run=`;
}
/** Text of anybody's making as a part of a marker: percent-encoded, and no two hyphens stay together. */
function markerPart(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stickyPage)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4368);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2570);



/** The sticky text of a run: the page, and a link to the run, so long that it fits together with its marker. */
function stickyPage(publication, limit) {
    const { verdict, environment, settings } = publication;
    const run = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(environment);
    const footer = environment.runUrl === undefined ? '' : `\n[This run](${environment.runUrl})\n`;
    const around = (0,_report_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(`${(0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(verdict.gate, settings.key, run)}\n${footer}`, limit.unit);
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitMarkdown */ .DJ)(publication, limit.max - around, limit.unit) + footer;
    return { gate: verdict.gate, key: settings.key, run, body };
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ upsertSticky),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   _m: () => (/* binding */ isBy)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);


/** A new text is tried again only after looking whether the lost answer left one behind. */
const CREATE_ATTEMPTS = 3;
/**
 * Writes the one text of this gate and key: updates ours when there is one, else makes one. Ours is the oldest that begins
 * with the marker and was written by the owner of this token; what somebody else gave the same marker is left alone.
 * Throws ApiFailure.
 */
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
    // Asked only when some text carries the marker: the first run of a pull request needs one request less.
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
/** Logins keep their case but not its meaning. */
function isBy({ author }, owner) {
    return author?.toLowerCase() === owner.toLowerCase();
}
/** The notice of a text that was left as it is. */
function leftAlone(what, newer, run) {
    return (`The ${what} was left as it is: run ${newer.number} has written it, and this is run ${run.number}. ` +
        'Where two workflows run the same gate, give each its own `key`.');
}


/***/ })

};
