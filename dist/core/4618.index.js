export const id = 4618;
export const ids = [4618];
export const modules = {

/***/ 44618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendAlerts: () => (/* binding */ sendAlerts)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/platform/api/failure.js
var failure = __webpack_require__(70297);
// EXTERNAL MODULE: ./build/js/shared/platform/api/retry.js
var api_retry = __webpack_require__(92505);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/order.js
var order = __webpack_require__(40809);
// EXTERNAL MODULE: ./build/js/shared/report/words.js
var words = __webpack_require__(27752);
;// CONCATENATED MODULE: ./build/js/shared/platform/alert/message.js



const MOST_NAMED = 5;
function alertMessage(kind, verdict, environment) {
    const { gate, outcome, summary } = verdict;
    const { repository = '', runUrl = '', commit = '' } = environment;
    const findings = (0,order/* rankFindings */.J)(verdict.findings).filter(({ severity }) => severity === 'error');
    const named = findings.slice(0, MOST_NAMED).map(({ message }) => message);
    const more = findings.length - named.length;
    const link = linkOf(runUrl);
    const title = `${gate} ${outcome}${repository === '' ? '' : ` on the default branch of ${repository}`}`;
    const rest = more > 0 ? [`and ${(0,words/* counted */.hS)(more, 'finding')} more`] : [];
    switch (kind) {
        case 'slack': {
            const lines = [
                summary,
                ...named.map((line) => `• ${line}`),
                ...rest,
                ...(commit === '' ? [] : [`commit ${commit}`]),
            ];
            return {
                text: [
                    `*${(0,report_escape/* slackText */.a4)(title)}*`,
                    ...lines.map(report_escape/* slackText */.a4),
                    ...(link === undefined ? [] : [(0,report_escape/* slackLink */.J1)(link, 'Open the run')]),
                ].join('\n'),
            };
        }
        case 'teams': {
            const block = (text, more = {}) => ({ type: 'TextBlock', wrap: true, text, ...more });
            const card = {
                $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                type: 'AdaptiveCard',
                version: '1.4',
                body: [
                    block((0,report_escape/* markdownText */.p7)(title), { weight: 'Bolder', size: 'Medium' }),
                    block((0,report_escape/* markdownText */.p7)(summary)),
                    ...[...named, ...rest].map((line) => block(`- ${(0,report_escape/* markdownText */.p7)(line)}`)),
                    ...(commit === '' ? [] : [block((0,report_escape/* markdownText */.p7)(`commit ${commit}`), { isSubtle: true })]),
                ],
                ...(link === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: link }] }),
            };
            return {
                type: 'message',
                attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
            };
        }
        case 'webhook':
            return { version: 1, gate, outcome, summary, findings: findings.length, repository, commit, run: runUrl };
    }
}
function linkOf(address) {
    if (!URL.canParse(address))
        return undefined;
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/alert/alert.js




const TIMEOUT_MS = 10_000;
const LIMITS = { attempts: 4, budgetMs: 30_000 };
async function sendAlerts(targets, verdict, environment, io, { clock = { now: () => io.now(), sleep: (ms) => (0,promises_.setTimeout)(ms) }, timeoutMs = TIMEOUT_MS } = {}) {
    if (verdict.outcome === 'passed' || environment.onDefaultBranch !== true)
        return [];
    const notices = [];
    for (const { to, urlFrom } of targets) {
        const address = io.env[urlFrom] ?? '';
        const what = `No alert to ${to} (${urlFrom})`;
        if (!isAllowed(address)) {
            notices.push(`${what}: the variable ${address === '' ? 'is not set' : 'holds no https address'}.`);
            continue;
        }
        const retry = (0,api_retry/* retrier */.el)(clock, LIMITS);
        try {
            await retry(() => post(address, alertMessage(to, verdict, environment), timeoutMs), true);
        }
        catch (error) {
            const { status, message } = (0,failure/* failureOf */.g5)(error);
            notices.push(`${what}: ${status === 0 ? message : `HTTP ${status}`}.`);
        }
    }
    return notices;
}
function isAllowed(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
async function post(address, body, timeoutMs) {
    let response;
    try {
        response = await fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'user-agent': 'reliability' },
            body: JSON.stringify(body),
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutMs),
        });
    }
    catch (error) {
        throw new failure/* ApiFailure */.F9(0, error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'no answer');
    }
    await response.body?.cancel();
    if (!response.ok)
        throw new failure/* ApiFailure */.F9(response.status, 'refused', new Map(response.headers));
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


/***/ })

};
