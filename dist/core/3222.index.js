export const id = 3222;
export const ids = [3222];
export const modules = {

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

/***/ 33222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToAzure: () => (/* binding */ publishToAzure)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/report/markdown.js
var markdown = __webpack_require__(94368);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(18540);
// EXTERNAL MODULE: ./build/js/shared/platform/api/attempt.js
var api_attempt = __webpack_require__(99542);
// EXTERNAL MODULE: ./build/js/shared/platform/api/proxies.js
var proxies = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/js/shared/model/verdict.js
var model_verdict = __webpack_require__(66953);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/platform/annotation/annotations.js + 1 modules
var annotations = __webpack_require__(76379);
// EXTERNAL MODULE: ./build/js/shared/platform/annotation/selection.js
var selection = __webpack_require__(11762);
;// CONCATENATED MODULE: ./build/js/shared/platform/azure/commands.js




function command(name, properties, data) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${(0,report_escape/* vsoProperty */.ck)(value)};`);
    return `##vso[${name}${pairs.length === 0 ? '' : ` ${pairs.join('')}`}]${data}`;
}
function outputCommands(outputs) {
    return [...outputs].map(([name, value]) => {
        const variable = name.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
        return command('task.setvariable', { variable, isoutput: 'true' }, (0,report_escape/* vsoVariable */.tV)(value));
    });
}
function issueCommands({ verdict, settings }) {
    const passes = (0,model_verdict/* exitCode */.I$)(verdict, settings.onInconclusive ?? 'fail') === 0;
    const shown = (0,annotations/* annotationsOf */.I)(verdict)
        .filter(({ severity }) => severity !== 'notice')
        .map((annotation) => (passes ? { ...annotation, severity: 'warning' } : annotation));
    return (0,selection/* selectAnnotations */.T)(shown, settings.maxAnnotations).map(({ severity, title, message, path, startLine }) => command('task.logissue', {
        type: severity,
        ...(path === undefined
            ? {}
            : { sourcepath: path, linenumber: String(startLine ?? 1), columnnumber: '1', code: title }),
    }, (0,report_escape/* vsoData */.R5)(path === undefined ? `${title}: ${message}` : message)));
}
function summaryCommand(path) {
    return command('task.uploadsummary', {}, (0,report_escape/* vsoData */.R5)(path));
}
function tagCommand({ verdict, settings }) {
    const parts = ['reliability', verdict.gate, settings.key, verdict.outcome].filter((part) => part !== '');
    return command('build.addbuildtag', {}, parts.map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-')).join('-'));
}
function completeCommand({ verdict, settings }) {
    const goesOn = verdict.outcome === 'inconclusive' && (0,model_verdict/* exitCode */.I$)(verdict, settings.onInconclusive ?? 'fail') === 0;
    const reason = (0,report_escape/* vsoData */.R5)(`inconclusive: ${verdict.summary}`);
    return goesOn ? [command('task.complete', { result: 'SucceededWithIssues' }, reason)] : [];
}

// EXTERNAL MODULE: ./build/js/shared/platform/api/failure.js
var api_failure = __webpack_require__(70297);
// EXTERNAL MODULE: ./build/js/shared/platform/api/json-value.js
var json_value = __webpack_require__(45273);
// EXTERNAL MODULE: ./build/js/shared/platform/api/token.js
var api_token = __webpack_require__(23626);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/marker.js
var marker = __webpack_require__(22570);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/page.js
var page = __webpack_require__(10231);
// EXTERNAL MODULE: ./build/js/shared/platform/sticky/upsert.js
var upsert = __webpack_require__(34903);
// EXTERNAL MODULE: ./build/js/shared/platform/api/json-client.js
var json_client = __webpack_require__(65941);
;// CONCATENATED MODULE: ./build/js/shared/platform/azure/client.js



const VERSION = 'api-version=7.1';
function azureClient({ token, ...api }, { project, repository, pullRequest }) {
    const isJwt = token.split('.').length === 3;
    const authorization = isJwt ? `Bearer ${token}` : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
    const send = (0,json_client/* jsonClient */.e)({ ...api, headers: { authorization, 'x-tfs-fedauthredirect': 'Suppress' } });
    const [inProject, named] = [project, repository].map((part) => encodeURIComponent(part.toWellFormed()));
    const here = `/${inProject}/_apis/git/repositories/${named}/pullRequests/${pullRequest}`;
    return {
        async *threads() {
            let more = '';
            do {
                const path = `${here}/threads?${VERSION}${more}`;
                const { body, headers } = await send({ method: 'GET', path, repeatable: true });
                const threads = (0,json_value/* valueAt */.fK)(body, 'value');
                if (!Array.isArray(threads))
                    throw new api_failure/* ApiFailure */.F9(0, 'the answer is no list');
                yield threads.flatMap(threadOf);
                const next = headers.get('x-ms-continuationtoken');
                const continued = next ? `&continuationToken=${encodeURIComponent(next)}` : '';
                more = continued === more ? '' : continued;
            } while (more !== '');
        },
        async createThread(content, status) {
            const body = { comments: [{ parentCommentId: 0, content, commentType: 'text' }], status };
            await send({ method: 'POST', path: `${here}/threads?${VERSION}`, body, repeatable: false });
        },
        async updateComment(thread, comment, content) {
            const path = `${here}/threads/${thread}/comments/${comment}?${VERSION}`;
            await send({ method: 'PATCH', path, body: { content }, repeatable: true });
        },
        async setThreadStatus(thread, status) {
            await send({ method: 'PATCH', path: `${here}/threads/${thread}?${VERSION}`, body: { status }, repeatable: true });
        },
        async setStatus(status) {
            await send({ method: 'POST', path: `${here}/statuses?${VERSION}`, body: status, repeatable: true });
        },
        async userId() {
            const path = `/_apis/connectionData?${VERSION}-preview.1`;
            const { body } = await send({ method: 'GET', path, repeatable: true });
            const id = (0,json_value/* textAt */.$6)(body, 'authenticatedUser', 'id');
            if (id === undefined || id === '')
                throw new api_failure/* ApiFailure */.F9(200, 'the answer names no user');
            return id;
        },
    };
}
function threadOf(value) {
    const [first] = (0,json_value/* itemsOf */.S3)((0,json_value/* valueAt */.fK)(value, 'comments'));
    const [id, comment] = [(0,json_value/* positive */.yj)((0,json_value/* valueAt */.fK)(value, 'id')), (0,json_value/* positive */.yj)((0,json_value/* valueAt */.fK)(first, 'id'))];
    const gone = (0,json_value/* valueAt */.fK)(value, 'isDeleted') === true || (0,json_value/* valueAt */.fK)(first, 'isDeleted') === true;
    if (id === undefined || comment === undefined || gone || (0,json_value/* valueAt */.fK)(first, 'commentType') === 'system')
        return [];
    const author = (0,json_value/* textAt */.$6)(first, 'author', 'id');
    return [{ id, comment, author, body: (0,json_value/* textAt */.$6)(first, 'content') ?? '', status: (0,json_value/* textAt */.$6)(value, 'status') }];
}

// EXTERNAL MODULE: ./build/js/shared/platform/github/client.js + 1 modules
var github_client = __webpack_require__(79220);
// EXTERNAL MODULE: ./build/js/shared/platform/github/comment.js
var comment = __webpack_require__(33195);
;// CONCATENATED MODULE: ./build/js/shared/platform/azure/github-comment.js





async function commentOnGitHub(publication, { env }, { pullRequest, ...connection }) {
    const client = await (0,github_client/* connect */.N)({
        ...connection,
        token: (0,api_token/* cleanToken */.J)(env['GITHUB_TOKEN'] ?? '', 'GITHUB_TOKEN'),
        apiUrl: env['GITHUB_API_URL'] || apiUrlOf(env),
    });
    return (0,comment/* upsertComment */.l)(client, { pullRequest, ...(0,page/* stickyPage */.J)(publication, size/* SIZE_LIMITS */.bd.githubComment) });
}
function apiUrlOf(env) {
    const repository = env['BUILD_REPOSITORY_URI'] ?? '';
    if (env['BUILD_REPOSITORY_PROVIDER'] !== 'GitHubEnterprise' || !URL.canParse(repository))
        return 'https://api.github.com';
    return `${new URL(repository).origin}/api/v3`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/states.js



const DESCRIPTION = { max: 200, unit: 'characters' };
function threadStatusOf(verdict, onInconclusive) {
    if ((0,model_verdict/* exitCode */.I$)(verdict, onInconclusive) !== 0)
        return 'active';
    return verdict.outcome === 'passed' ? 'fixed' : 'closed';
}
function stateOf(verdict, onInconclusive) {
    if (verdict.outcome === 'passed')
        return 'succeeded';
    if ((0,model_verdict/* exitCode */.I$)(verdict, onInconclusive) === 0)
        return 'notApplicable';
    return verdict.outcome === 'failed' ? 'failed' : 'error';
}
function statusOf(verdict, settings, { runUrl }) {
    return {
        state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
        description: (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(`${verdict.outcome}: ${verdict.summary}`), DESCRIPTION),
        ...(runUrl === undefined ? {} : { targetUrl: runUrl }),
        context: {
            genre: 'reliability',
            name: (0,report_escape/* plainLine */.h0)(settings.key === '' ? verdict.gate : `${verdict.gate} (${settings.key})`),
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/pull-request.js










const NOTHING = 'No thread and no status on the pull request';
const MAPPING = 'map it in the step: `env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`';
const ADVICE = 'May the build service of the project "Contribute to pull requests" in this repository?';
async function tellPullRequest(publication, io, requests) {
    const { pullRequest, event } = publication.environment;
    if (pullRequest === undefined)
        return event === 'PullRequest'
            ? [`${NOTHING}: the agent did not say which it is (SYSTEM_PULLREQUEST_PULLREQUESTID).`]
            : [];
    const provider = io.env['BUILD_REPOSITORY_PROVIDER'] ?? '';
    if (provider === 'TfsGit')
        return tellAzure(publication, io, requests, pullRequest);
    if (provider === 'GitHub' || provider === 'GitHubEnterprise')
        return tellGitHub(publication, io, requests, pullRequest);
    return [`${NOTHING}: BUILD_REPOSITORY_PROVIDER is ${JSON.stringify(provider)}, which has no adapter.`];
}
async function tellAzure(publication, { env }, requests, pullRequest) {
    const token = given(env, 'SYSTEM_ACCESSTOKEN');
    const url = (0,json_value/* webAddress */.Dy)(env['SYSTEM_COLLECTIONURI']);
    const project = env['SYSTEM_TEAMPROJECTID'] || env['SYSTEM_TEAMPROJECT'];
    const repository = env['BUILD_REPOSITORY_ID'];
    if (token === '')
        return [`${NOTHING}: no token was given; ${MAPPING}.`];
    if (url === undefined)
        return [`${NOTHING}: the agent did not say where the API is (SYSTEM_COLLECTIONURI).`];
    if (!project)
        return [`${NOTHING}: the agent did not name the project (SYSTEM_TEAMPROJECT).`];
    if (!repository)
        return [`${NOTHING}: the agent did not name the repository (BUILD_REPOSITORY_ID).`];
    const client = azureClient({ ...requests, url: url.replace(/\/+$/, ''), token: (0,api_token/* cleanToken */.J)(token, 'SYSTEM_ACCESSTOKEN') }, { project, repository, pullRequest });
    return publishToPullRequest(client, publication);
}
async function publishToPullRequest(client, publication) {
    const { verdict, settings, environment } = publication;
    const notices = [];
    if (settings.comment) {
        try {
            const result = await upsertThread(client, publication, notices);
            if (result.done === 'left')
                return [(0,upsert/* leftAlone */.Vb)('thread and the status', result.newer, (0,marker/* stampOf */.Zs)(environment))];
        }
        catch (error) {
            const failure = (0,api_failure/* failureOf */.g5)(error);
            if (isHopeless(failure))
                return [(0,api_failure/* whyNot */.OB)('thread and no status on the pull request', failure, adviceFor(publication))];
            notices.push((0,api_failure/* whyNot */.OB)('thread', failure, adviceFor(publication)));
        }
    }
    try {
        await client.setStatus(statusOf(verdict, settings, environment));
    }
    catch (error) {
        notices.push((0,api_failure/* whyNot */.OB)('status on the pull request', (0,api_failure/* failureOf */.g5)(error), adviceFor(publication)));
    }
    return notices;
}
function isHopeless({ status }) {
    return status === 0 || status === 401;
}
function adviceFor({ environment }) {
    return environment.readOnly === true ? 'The build of a fork has a token that may write little.' : ADVICE;
}
function upsertThread(client, publication, notices) {
    const status = threadStatusOf(publication.verdict, publication.settings.onInconclusive ?? 'fail');
    return (0,upsert/* upsertSticky */.$X)({
        pages: () => client.threads(),
        author: () => client.userId(),
        create: (body) => client.createThread(body, status),
        update: async (thread, body) => {
            await client.updateComment(thread.id, thread.comment, body);
            if (thread.status === status)
                return;
            try {
                await client.setThreadStatus(thread.id, status);
            }
            catch (error) {
                notices.push(`The thread has its new text, but it is still ${thread.status}: ${(0,api_failure/* failureOf */.g5)(error).message}.`);
            }
        },
    }, (0,page/* stickyPage */.J)(publication, size/* SIZE_LIMITS */.bd.azureThread));
}
async function tellGitHub(publication, io, requests, pullRequest) {
    const { environment, settings } = publication;
    const { repository = '' } = environment;
    if (!settings.comment)
        return [];
    if (given(io.env, 'GITHUB_TOKEN') === '')
        return ['No comment: the repository is on GitHub; give a token of GitHub in GITHUB_TOKEN (pull requests: write).'];
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return ['No comment: the agent did not name the repository (BUILD_REPOSITORY_NAME).'];
    try {
        const result = await commentOnGitHub(publication, io, { ...requests, pullRequest, repository });
        return result.done === 'left' ? [(0,upsert/* leftAlone */.Vb)('comment', result.newer, (0,marker/* stampOf */.Zs)(environment))] : [];
    }
    catch (error) {
        return [(0,api_failure/* whyNot */.OB)('comment', (0,api_failure/* failureOf */.g5)(error), 'May GITHUB_TOKEN write to pull requests of this repository?')];
    }
}
function given(env, name) {
    const token = env[name]?.trim() ?? '';
    return token.startsWith('$(') ? '' : token;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/publish.js








const TIMEOUT_MS = 15_000;
async function publishToAzure(publication, io, seams = {}) {
    const notices = [];
    const attempt = (0,api_attempt/* attempting */.S)(notices);
    await writeCommands(publication, io, seams, attempt);
    await attempt('No thread and no status on the pull request', async () => {
        (0,proxies/* useProxies */.U)(io.env);
        const limits = seams.limits === undefined ? {} : { limits: seams.limits };
        const clock = seams.clock ?? { now: () => io.now(), sleep: (ms) => (0,promises_.setTimeout)(ms) };
        const requests = { clock, timeoutMs: seams.timeoutMs ?? TIMEOUT_MS, ...limits };
        notices.push(...(await tellPullRequest(publication, io, requests)));
    });
    return notices;
}
async function writeCommands(publication, io, seams, attempt) {
    const stream = publication.settings.commandStream === 'stderr' ? process.stderr : process.stdout;
    const write = seams.write ?? ((line) => void stream.write(`${line}\n`));
    const writeAll = (lines) => lines.forEach((line) => void write(line));
    await attempt('No outputs', () => writeAll(outputCommands(publication.outputs)));
    await attempt('No issues', () => writeAll(issueCommands(publication)));
    await attempt('No summary', () => {
        const path = summaryPath(publication, io);
        const { max, unit } = size/* SIZE_LIMITS */.bd.azureSummary;
        io.write(path, (0,markdown/* fitMarkdown */.DJ)(publication, max, unit));
        if (io.status(path).kind !== 'file')
            throw new Error('the file could not be written');
        write(summaryCommand(path));
    });
    if (publication.environment.readOnly !== true)
        await attempt('No tag', () => write(tagCommand(publication)));
    await attempt('No result', () => writeAll(completeCommand(publication)));
}
function summaryPath({ verdict, outputDirectory }, { workingDirectory }) {
    const folder = (0,external_node_path_.isAbsolute)(outputDirectory) ? outputDirectory : (0,external_node_path_.join)(workingDirectory, outputDirectory);
    return (0,external_node_path_.join)(folder, `${verdict.gate}.md`);
}


/***/ })

};
