export const id = 2250;
export const ids = [2250];
export const modules = {

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
    if ((0,model_verdict/* exitCode */.I$)(verdict, onInconclusive) !== 0)
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
    if ((0,model_verdict/* exitCode */.I$)(verdict, onInconclusive) === 0)
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


/***/ })

};
