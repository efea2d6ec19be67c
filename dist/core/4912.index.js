export const id = 4912;
export const ids = [4912];
export const modules = {

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

/***/ 74912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTriggeringRun: () => (/* binding */ readTriggeringRun)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70297);
/* harmony import */ var _api_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45273);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79220);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39179);






const TIMEOUT_MS = 15_000;
const DEFAULT_API_URL = 'https://api.github.com';
async function readTriggeringRun(io, token) {
    const run = fromEvent(io);
    if (token === '')
        throw problem('PUBLISH-TOKEN', 'there is no token to publish with', 'Set the input token.');
    if (!run.ofPullRequest) {
        if (run.headRepositoryId === run.repositoryId)
            return run.environment;
        throw problem('PUBLISH-RUN', 'the run that measured is of another repository', 'It has no say here.');
    }
    const [number, ...others] = run.named.length > 0 ? run.named : await lookedUp(io, token, run);
    if (number !== undefined && others.length === 0)
        return { ...run.environment, pullRequest: number };
    throw problem('PUBLISH-PULL-REQUEST', `${number === undefined ? 'no' : 'more than one'} open pull request has ${run.headCommit} as its newest commit`, 'Nothing needs to be done when it was closed or has newer commits: their own run is published.');
}
function fromEvent(io) {
    const { env } = io;
    const event = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j)(io);
    const run = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(event, 'workflow_run');
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run' || (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(event, 'action') !== 'completed')
        throw problem('PUBLISH-EVENT', 'this is no workflow that the end of another one started', EVENT_HINT);
    const [repository, headCommit] = [env['GITHUB_REPOSITORY'], (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'head_sha'))];
    const [repositoryId, id] = [(0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(event, 'repository', 'id')), (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'id'))];
    const event_ = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'event');
    if (repository === undefined || headCommit === undefined || repositoryId === undefined || id === undefined)
        throw problem('PUBLISH-EVENT', 'the event does not say which run it is about', EVENT_HINT);
    if (typeof event_ !== 'string' || (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(event, 'repository', 'full_name') !== repository)
        throw problem('PUBLISH-EVENT', 'the event is of another repository', EVENT_HINT);
    if ((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'repository', 'id')) !== repositoryId)
        throw problem('PUBLISH-RUN', 'the run that measured is of another repository', 'It has no say here.');
    const [number, attempt] = [(0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'run_number')), (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'run_attempt'))];
    const server = env['GITHUB_SERVER_URL'];
    return {
        repository,
        repositoryId,
        headRepositoryId: (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'head_repository', 'id')),
        headCommit,
        head: headOf(run),
        ofPullRequest: event_.startsWith('pull_request'),
        named: namedBy(run, repositoryId, headCommit),
        environment: {
            platform: 'github',
            headCommit,
            event: event_,
            repository,
            ...(server ? { runUrl: `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${id}` } : {}),
            ...(number === undefined ? {} : { runNumber: number }),
            ...(attempt === undefined ? {} : { runAttempt: attempt }),
        },
    };
}
function headOf(run) {
    const [owner, branch] = [(0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'head_repository', 'owner', 'login'), (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'head_branch')];
    return typeof owner === 'string' && typeof branch === 'string' ? `${owner}:${branch}` : undefined;
}
function namedBy(run, repositoryId, headCommit) {
    const all = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(run, 'pull_requests');
    if (!Array.isArray(all))
        return [];
    return all.flatMap((one) => {
        const number = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(one, 'number'));
        const ours = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(one, 'base', 'repo', 'id')) === repositoryId && (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(one, 'head', 'sha') === headCommit;
        return ours && number !== undefined ? [number] : [];
    });
}
async function lookedUp(io, token, run) {
    const fits = (candidate) => candidate.open &&
        candidate.headCommit === run.headCommit &&
        candidate.baseRepositoryId === run.repositoryId &&
        candidate.headRepositoryId === run.headRepositoryId;
    try {
        const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)({
            token,
            apiUrl: io.env['GITHUB_API_URL'] || DEFAULT_API_URL,
            repository: run.repository,
            clock: { now: () => io.now(), sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms) },
            timeoutMs: TIMEOUT_MS,
        });
        const byCommit = (await client.pullRequestsOf(run.headCommit)).filter(fits);
        if (byCommit.length > 0 || run.head === undefined)
            return byCommit.map(({ number }) => number);
        return (await client.pullRequestsFrom(run.head)).filter(fits).map(({ number }) => number);
    }
    catch (error) {
        const { message } = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error);
        throw problem('PUBLISH-API', `GitHub did not say which pull request this is: ${message}`, 'Does the job have pull-requests: write? Then repeat it.');
    }
}
const EVENT_HINT = 'Call publish in a workflow with on: workflow_run, types: [completed].';
function problem(code, reason, hint) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M({ code, reason, hint });
}


/***/ })

};
