export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectComparison: () => (/* binding */ collectComparison)
});

// EXTERNAL MODULE: ./build/js/shared/change/base.js + 1 modules
var change_base = __webpack_require__(25750);
// EXTERNAL MODULE: ./build/js/shared/change/git.js + 1 modules
var change_git = __webpack_require__(93736);
// EXTERNAL MODULE: ./build/js/shared/formats/benchmarks/benchmark-report.js
var benchmark_report = __webpack_require__(44276);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
// EXTERNAL MODULE: ./build/js/shared/policy/paired/paired-comparison.js + 3 modules
var paired_comparison = __webpack_require__(60691);
;// CONCATENATED MODULE: ./build/js/shared/policy/paired/seeded-numbers.js
function seededNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/paired/run-order.js

function runOrder(pairs, seed) {
    const next = seededNumbers(seed);
    let isBaseFirst = true;
    return Array.from({ length: pairs }, (_, at) => {
        isBaseFirst = at % 2 === 0 ? next() < 0.5 : !isBaseFirst;
        return isBaseFirst ? ['base', 'head'] : ['head', 'base'];
    });
}

;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/copies.js

class Copies {
    #git;
    #host;
    #folder;
    constructor(git, host, folder) {
        [this.#git, this.#host, this.#folder] = [git, host, folder];
    }
    make(commits) {
        this.#host.claim(this.#folder);
        for (const side of ['base', 'head']) {
            const { status, stderr } = this.#git.run(...['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'], ...['worktree', 'add', '--force', '--detach', this.folderOf(side), commits[side]]);
            if (status !== 0)
                throw new problem/* ProblemError */.M(copyProblem(side, commits[side], stderr));
        }
    }
    folderOf(side) {
        return `${this.#folder}/${side}`;
    }
    fileOf(name) {
        return `${this.#folder}/${name}`;
    }
    remove() {
        this.#host.remove(this.#folder);
        this.#git.run('worktree', 'prune');
    }
}
function copyProblem(side, commit, said) {
    const lines = said.trim().split('\n');
    return {
        code: 'COMPARISON-COPY',
        reason: `git could not make a copy of ${side} (${commit.slice(0, 12)}): ${(lines.at(-1) ?? '').slice(0, 300)}`,
        hint: 'Check that there is room on the disk, and that "git worktree add" works in this job.',
    };
}

// EXTERNAL MODULE: ./build/js/regression-gate/comparison/judgement.js
var judgement = __webpack_require__(56245);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/measured-command.js

const NOT_PASSED_ON = /^(?:INPUT_.*|PWD|OLDPWD|INIT_CWD|npm_lifecycle_.*|npm_package_.*|npm_config_local_prefix)$/u;
const SCRIPT = '(eval "$1")\nstatus=$?\ntimes >"$2"\nexit $status';
const LARGEST_TIMES = 1000;
const TIMES = /(\d+)m(\d+)[.,](\d+)s\s+(\d+)m(\d+)[.,](\d+)s\s*$/u;
const SHOWN_LINES = 12;
const SHOWN_CHARACTERS = 1200;
class MeasuredCommand {
    #io;
    #host;
    #timesFile;
    #shell;
    #limitMs;
    constructor(io, host, { timesFile, limitMs }) {
        [this.#io, this.#host, this.#timesFile, this.#limitMs] = [io, host, timesFile, limitMs];
        this.#shell = io.run('bash', ['-c', 'times'], { timeoutMs: 10_000 }).status === 0 ? 'bash' : 'sh';
    }
    async run(line, folder, what, side) {
        this.#host.remove(this.#timesFile);
        const env = Object.entries(this.#io.env).filter((entry) => entry[1] !== undefined && !NOT_PASSED_ON.test(entry[0]));
        const result = await this.#host.execute({
            command: [this.#shell, '-c', SCRIPT, this.#shell, line, this.#timesFile],
            folder,
            env: { ...Object.fromEntries(env), PWD: folder },
            timeoutMs: this.#limitMs,
        });
        if (result.status !== 0)
            throw new problem/* ProblemError */.M(failure(result, `${what} of ${side}`, this.#limitMs));
        const cpuMs = cpuOf(this.#io.readText(this.#timesFile, LARGEST_TIMES) ?? '');
        const isTold = cpuMs !== undefined && this.#host.machine.system !== 'win32';
        return { wallMs: result.durationMs, ...(isTold ? { cpuMs } : {}) };
    }
}
function cpuOf(times) {
    const [all, ...parts] = TIMES.exec(times) ?? [];
    if (all === undefined)
        return undefined;
    const ms = (at) => Number(parts[at]) * 60_000 + Number(parts[at + 1]) * 1000 + Number(`0.${parts[at + 2]}`) * 1000;
    return ms(0) + ms(3);
}
function failure({ status, timedOut, tail }, what, limitMs) {
    const said = tail
        .split(/\r?\n|\r/u)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(-SHOWN_LINES)
        .join(' ⏎ ')
        .slice(-SHOWN_CHARACTERS);
    const shown = said === '' ? 'It said nothing.' : `It ended with: ${said}`;
    if (timedOut)
        return {
            code: 'COMPARISON-HANGS',
            reason: `${what} was ended after ${limitMs / 1000} s`,
            hint: `Raise time-limit if it only takes long. ${shown}`,
        };
    const how = status === null ? 'could not be run, or was killed' : `failed with exit code ${status}`;
    return { code: 'COMPARISON-FAILED', reason: `${what} ${how}`, hint: shown };
}

// EXTERNAL MODULE: ./build/js/shared/policy/change-points/order-statistics.js
var order_statistics = __webpack_require__(72624);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var policy_globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/shared/policy/measurement-unit.js
var measurement_unit = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/samples.js



class Samples {
    #metrics = new Map();
    #otherUnits = new Map();
    add(side, pair, metrics) {
        for (const metric of metrics) {
            const { name, unit, samples } = metric;
            const known = this.#metrics.get(name) ?? { told: metric, base: new Map(), head: new Map() };
            this.#metrics.set(name, known);
            const factor = (0,measurement_unit/* unitFactor */.I)(unit, known.told.unit);
            if (factor === undefined)
                this.#otherUnits.set(name, otherUnit(name, unit, known.told.unit));
            else
                known[side].set(pair, (0,order_statistics/* median */.JZ)(samples) * factor);
        }
    }
    paired({ moreIsBetter, exact }) {
        const fits = (globs) => (globs.length === 0 ? () => false : (0,policy_globs/* globMatcher */.f)(globs));
        const [isMore, isExact] = [fits(moreIsBetter), fits(exact)];
        const all = [...this.#metrics.values()];
        const only = (one, other) => all.filter((sampled) => sampled[one].size > 0 && sampled[other].size === 0).map(({ told }) => told.name);
        return {
            metrics: all
                .filter(({ base, head, told }) => base.size > 0 && head.size > 0 && !this.#otherUnits.has(told.name))
                .map(({ told: { name, unit, better, exact: isCounted }, base, head }) => {
                const pairs = [...base.keys()].filter((pair) => head.has(pair)).sort((one, other) => one - other);
                return {
                    name,
                    unit,
                    better: isMore(name) ? 'more' : better,
                    exact: isCounted || isExact(name),
                    base: pairs.map((pair) => base.get(pair)),
                    head: pairs.map((pair) => head.get(pair)),
                };
            }),
            onlyBase: only('base', 'head').filter((name) => !this.#otherUnits.has(name)),
            onlyHead: only('head', 'base').filter((name) => !this.#otherUnits.has(name)),
            problems: [...this.#otherUnits.values()],
        };
    }
}
function otherUnit(name, unit, other) {
    return {
        code: 'COMPARISON-UNIT',
        reason: `${name} is measured in ${other || 'no unit'} by one side, and in ${unit || 'no unit'} by the other`,
        hint: 'Compare it once both have the same unit.',
    };
}

;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/collect-comparison.js











const SIDES = ['base', 'head'];
async function collectComparison(context, options) {
    const { io, checkout, progress } = context;
    const git = new change_git/* Git */.T(io, checkout.directory);
    const commits = commitsOf(context, options, git);
    const host = await io.buildHost();
    const name = (0,fingerprint/* fingerprint */.R)('comparison', '', checkout.directory).slice(0, 12);
    const copies = new Copies(git, host, `${host.machine.temporaryFolder}/reliability-ab-${name}`);
    try {
        copies.make(commits);
        const limitMs = options.timeLimitMs;
        const command = new MeasuredCommand(io, host, { timesFile: copies.fileOf('times'), limitMs });
        const folderOf = (side) => [copies.folderOf(side), checkout.prefix].filter(Boolean).join('/');
        for (const side of SIDES) {
            if (options.build === '')
                continue;
            progress(`building ${side}`);
            await command.run(options.build, folderOf(side), 'the build', side);
        }
        const measure = async (side) => {
            const globs = options.reports.map((glob) => `${folderOf(side)}/${glob}`);
            if (globs.length > 0)
                for (const path of io.find(globs))
                    host.remove(path);
            const run = await command.run(options.command, folderOf(side), 'the command', side);
            return { run, metrics: globs.length === 0 ? [] : await readReports(context, globs, side) };
        };
        const first = { base: await measure('base'), head: await measure('head') };
        const kind = options.reports.length > 0 ? 'reports' : hasCpu(first) ? 'cpu' : 'wall';
        const { samples, run } = await sample(options, measure, kind, progress);
        const paired = samples.paired(options);
        return {
            facts: {
                ...commits,
                run,
                measure: kind,
                ...paired,
                uncommitted: (git.line('status', '--porcelain', '--untracked-files=no') ?? '') !== '',
                problems: [...paired.problems, ...(paired.metrics.length === 0 ? [NOTHING_COMMON] : [])],
            },
            detail: undefined,
        };
    }
    finally {
        copies.remove();
    }
}
function hasCpu(first) {
    return SIDES.every((side) => first[side].run.cpuMs !== undefined);
}
async function sample(options, measure, kind, progress) {
    const samples = new Samples();
    const order = runOrder(options.mostPairs, options.seed);
    let pair = 0;
    for (const look of (0,paired_comparison/* looks */.dx)(options)) {
        for (; pair < look; pair++) {
            progress(`pair ${pair + 1} of ${look}`);
            for (const side of order[pair]) {
                const { run, metrics } = await measure(side);
                samples.add(side, pair, kind === 'reports' ? metrics : [timeOf(run, kind)]);
            }
        }
        const judged = (0,judgement/* judge */.S)(options, { metrics: samples.paired(options).metrics, run: pair });
        if (!judged.some(({ standing }) => standing === 'suspect'))
            break;
    }
    return { samples, run: pair };
}
function timeOf({ cpuMs, wallMs }, kind) {
    const told = { unit: 'ms', better: 'less', exact: false };
    return kind === 'cpu'
        ? { ...told, name: 'CPU time', samples: [cpuMs ?? Number.NaN] }
        : { ...told, name: 'wall time', samples: [wallMs] };
}
async function readReports({ io, progress }, globs, side) {
    const metrics = [];
    for (const path of io.find(globs))
        metrics.push(...(await (0,benchmark_report/* readBenchmarkReport */.e)(io, path, progress)));
    if (metrics.length === 0)
        throw new problem/* ProblemError */.M({
            code: 'COMPARISON-NO-REPORT',
            reason: `a run of ${side} wrote no report with measurements`,
            hint: 'Let the command write its report anew in every run; reports are globs relative to the folder of the run.',
        });
    return metrics;
}
function commitsOf({ environment, checkout }, options, git) {
    if (checkout.commit === null)
        throw new problem/* ProblemError */.M(noCommit('there is no commit here'));
    const head = checkout.commit;
    if (options.base !== '') {
        const named = options.base.startsWith('-') ? undefined : git.commit(options.base)?.id;
        if (named === undefined)
            throw new problem/* ProblemError */.M(noCommit(`base names ${options.base}, which is no commit of this clone`));
        return { base: named, head };
    }
    const found = (0,change_base/* findBase */.l)({ git, environment, needed: true });
    if ('code' in found)
        throw new problem/* ProblemError */.M(found);
    const base = git.commit(found.commit)?.id;
    if (base === undefined)
        throw new problem/* ProblemError */.M(noCommit('this is the first commit'));
    if (base === head)
        throw new problem/* ProblemError */.M({
            code: 'COMPARISON-SAME',
            reason: `base and head are both ${head.slice(0, 12)}`,
            hint: 'Run it on a change that is committed, or name the commit to compare with (ab-base).',
        });
    return { base, head };
}
function noCommit(reason) {
    return {
        code: 'COMPARISON-NO-GIT',
        reason: `base and head cannot be compared: ${reason}`,
        hint: 'Run it in a git checkout that holds the commit to compare with.',
    };
}
const NOTHING_COMMON = {
    code: 'COMPARISON-NOTHING-COMMON',
    reason: 'no metric is measured in base and in head',
    hint: 'Let both report the same benchmarks, or leave reports out to compare the CPU time of the command.',
};


/***/ }),

/***/ 25750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ FIRST_ASKED),
  l: () => (/* binding */ findBase)
});

// EXTERNAL MODULE: ./build/js/shared/change/depth-advice.js
var depth_advice = __webpack_require__(48435);
// EXTERNAL MODULE: ./build/js/shared/change/fetching.js
var fetching = __webpack_require__(60751);
;// CONCATENATED MODULE: ./build/js/shared/change/merge-base.js
function mergeBase(git, tip) {
    const [head, other] = [git.commit('HEAD'), git.commit(tip)];
    if (other === undefined)
        return undefined;
    if (other.id === head?.id)
        return head.id;
    const found = git.line('merge-base', '--end-of-options', tip, 'HEAD');
    if (found === undefined || !git.isShallow())
        return found;
    const ends = git.shallowCommits();
    const { status, stdout } = git.run('rev-list', 'HEAD', tip, `^${found}`, '--');
    if (status !== 0)
        return undefined;
    const above = Buffer.from(stdout).toString('latin1').split('\n');
    return above.some((commit) => ends.has(commit)) ? undefined : found;
}

;// CONCATENATED MODULE: ./build/js/shared/change/base.js



const MAIN_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
const REMOTE_MAIN_BRANCHES = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];
const FIRST_ASKED = ['HEAD', ...REMOTE_MAIN_BRANCHES];
function findBase(question) {
    const { git, environment } = question;
    const tip = git.commit('HEAD');
    if (tip === undefined)
        return unknown('there is no commit yet', 'Commit first.');
    const { id: head, parents } = tip;
    const [first] = parents;
    const { platform, commit, baseCommit, baseTip, baseBranch } = environment;
    if (first !== undefined && mergesProposal(head, parents, environment))
        return present(question, first, 'merge');
    if (baseCommit !== undefined && (commit ?? head) === head)
        return present(question, baseCommit, 'given');
    const tips = [baseTip, baseBranch].filter((tip) => tip !== undefined);
    if (tips.length > 0)
        return branchingPoint(question, head, tips);
    if (platform === 'local')
        return localBase(question);
    if ((commit ?? head) !== head || environment.pullRequest !== undefined)
        return unknown('the platform does not say where it starts', 'Check out the commit that the run was started for.');
    if (first !== undefined)
        return present(question, first, 'first-parent');
    const nothing = git.line('hash-object', '-t', 'tree', '--stdin');
    return nothing === undefined
        ? unknown('git cannot name the empty tree', 'Check that git works in this job.')
        : { commit: nothing, rule: 'nothing', workingTree: false };
}
function mergesProposal(head, parents, environment) {
    if (parents.length !== 2)
        return false;
    const { commit, headCommit, mergesProposal: said } = environment;
    return (said === true && commit === head) || (headCommit !== head && parents[1] === headCommit);
}
function present({ git, environment, needed }, commit, rule) {
    if (git.commit(commit) !== undefined || (needed && (0,fetching/* fetchCommit */.iH)(git, commit)))
        return { commit, rule, workingTree: false };
    return {
        code: 'PATCH-BASE-MISSING',
        reason: `the commit that the change is compared with, ${commit}, is not in this clone${needed ? ' and could not be fetched' : ''}`,
        hint: `To have it there, ${(0,depth_advice/* depthAdvice */.a)(environment.platform, rule === 'given' ? 'history' : 'parent')}.`,
    };
}
function branchingPoint(question, head, tips) {
    const { git, environment, needed } = question;
    for (const tip of tips) {
        const ask = () => mergeBase(git, (0,fetching/* revisionOf */.DT)(tip));
        const found = ask() ?? (needed ? (0,fetching/* fetchHistory */.Ny)(git, environment.platform, tip, ask) : undefined);
        if (found === undefined)
            continue;
        if (found === head && environment.pullRequest !== undefined)
            return unknown(`HEAD is already part of the base branch (${tip})`, 'Run the checks again on the proposal itself.');
        return { commit: found, rule: 'merge-base', workingTree: false };
    }
    const shown = tips.join(' or ');
    if (!git.isShallow() && tips.some((tip) => git.commit((0,fetching/* revisionOf */.DT)(tip)) !== undefined))
        return unknown(`HEAD has no commit in common with ${shown}`, 'Base the change on the branch that it goes into.');
    return {
        code: 'PATCH-BASE-MISSING',
        reason: `where HEAD left ${shown} is not in this clone${needed ? ', and its history could not be fetched' : ''}`,
        hint: `To have the history there, ${(0,depth_advice/* depthAdvice */.a)(environment.platform, 'history')}.`,
    };
}
function localBase({ git, needed }) {
    const branches = needed ? [...REMOTE_MAIN_BRANCHES, ...MAIN_BRANCHES] : REMOTE_MAIN_BRANCHES;
    git.look(branches);
    const main = branches.find((branch) => git.commit(branch) !== undefined);
    if (main === undefined)
        return unknown('nothing says which branch is the main one', 'Run "git remote set-head origin --auto", or fetch the branch main.');
    const commit = mergeBase(git, main);
    if (commit !== undefined)
        return { commit, rule: 'merge-base', workingTree: true };
    if (!git.isShallow())
        return unknown(`HEAD has no commit in common with ${main}`, 'Base the change on the main branch.');
    return {
        code: 'PATCH-BASE-MISSING',
        reason: `where HEAD left ${main} is not in this clone`,
        hint: `To have the history there, ${(0,depth_advice/* depthAdvice */.a)('local', 'history')}.`,
    };
}
function unknown(reason, hint) {
    return { code: 'PATCH-BASE-UNKNOWN', reason: `what the change is compared with is not known: ${reason}`, hint };
}


/***/ }),

/***/ 48435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ depthAdvice)
/* harmony export */ });
const ADVICE = new Map([
    ['github', ['set "fetch-depth: 2" for actions/checkout', 'set "fetch-depth: 0" for actions/checkout']],
    ['gitlab', ['set the variable GIT_DEPTH to "2" for this job', 'set the variable GIT_DEPTH to "0" for this job']],
    ['azure', ['set "fetchDepth: 2" in the checkout step', 'set "fetchDepth: 0" in the checkout step']],
]);
function depthAdvice(platform, what) {
    const [enough, whole] = ADVICE.get(platform) ?? ['run "git fetch --deepen=1"', 'run "git fetch --unshallow"'];
    return what === 'parent' ? enough : whole;
}


/***/ }),

/***/ 60751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   Ny: () => (/* binding */ fetchHistory),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
const REMOTE = 'origin';
const PATIENCE = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30', '-c', 'maintenance.auto=false'];
const QUIET = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
const DEEPEN = [50, 100, 200, 400, 800, 1600, 3200];
const SENDS_BARE_HISTORY = new Set(['github', 'gitlab']);
function fetchCommit(git, commit) {
    fetched(git, ...(git.isShallow() ? ['--depth=1'] : []), REMOTE, commit);
    return git.commit(commit) !== undefined;
}
function fetchHistory(git, platform, tip, mergeBase) {
    const wanted = refspec(tip);
    if (!git.isShallow()) {
        fetched(git, REMOTE, wanted);
        return mergeBase();
    }
    if (SENDS_BARE_HISTORY.has(platform)) {
        if (!fetched(git, '--unshallow', '--filter=tree:0', REMOTE, wanted))
            fetched(git, '--unshallow', REMOTE, wanted);
        return mergeBase();
    }
    fetched(git, '--depth=1', REMOTE, wanted);
    for (const commits of DEEPEN) {
        if (!git.isShallow())
            return mergeBase();
        if (!fetched(git, `--deepen=${commits}`, REMOTE, wanted))
            return undefined;
        const found = mergeBase();
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function refspec(tip) {
    return isCommit(tip) ? tip : `+refs/heads/${tip}:refs/remotes/${REMOTE}/${tip}`;
}
function revisionOf(tip) {
    return isCommit(tip) ? tip : `refs/remotes/${REMOTE}/${tip}`;
}
function isCommit(tip) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tip);
}
function fetched(git, ...args) {
    const { status } = git.run(...PATIENCE, 'fetch', ...QUIET, ...args);
    git.forget();
    return status === 0;
}


/***/ }),

/***/ 93736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  g: () => (/* binding */ askGit)
});

;// CONCATENATED MODULE: ./build/js/shared/change/commits.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;
function readCommits(output, asked) {
    const commits = [];
    for (let at = 0; commits.length < asked && at < output.length;) {
        const end = output.indexOf(NEW_LINE, at);
        if (end < 0)
            break;
        const [, id = '', size] = FOUND.exec(commits_text(output.subarray(at, end))) ?? [];
        at = end + 1;
        if (size === undefined)
            commits.push(undefined);
        else {
            commits.push(COMMIT_ID.test(id) ? commitOf(id, commits_text(output.subarray(at, at + Number(size)))) : undefined);
            at += Number(size) + 1;
        }
    }
    return commits;
}
function commitOf(id, object) {
    const end = object.indexOf('\n\n');
    const header = end < 0 ? object : object.slice(0, end);
    const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
    const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
    return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}
function commits_text(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/shared/change/git.js

const LARGEST_SHALLOW_BYTES = 16 << 20;
const ALWAYS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
function askGit(io, args, options) {
    return io.run('git', [...ALWAYS, ...args], options);
}
class Git {
    #io;
    #directory;
    #commits = new Map();
    constructor(io, directory) {
        this.#io = io;
        this.#directory = directory;
    }
    run(...args) {
        return askGit(this.#io, this.#here(args));
    }
    runOffline(timeoutMs, ...args) {
        return askGit(this.#io, this.#here(args), {
            timeoutMs,
            env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
        });
    }
    stream(args, onBytes) {
        return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
    }
    line(...args) {
        const { status, stdout } = this.run(...args);
        const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
        return line === '' ? undefined : line;
    }
    look(revisions) {
        const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
        if (asked.length === 0)
            return;
        const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
        const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
        const found = readCommits(stdout, asked.length);
        for (const [at, revision] of asked.entries())
            this.#commits.set(revision, found[at]);
    }
    forget() {
        this.#commits.clear();
    }
    commit(revision) {
        this.look([revision]);
        return this.#commits.get(revision);
    }
    isShallow() {
        return this.line('rev-parse', '--is-shallow-repository') === 'true';
    }
    shallowCommits() {
        const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
        const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
        return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
    }
    #here(args) {
        return ['-C', this.#directory, ...args];
    }
}


/***/ }),

/***/ 44276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBenchmarkReport)
/* harmony export */ });
/* harmony import */ var _report_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55883);
/* harmony import */ var _whole_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27765);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5245);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84478);




async function readBenchmarkReport(io, path, progress) {
    const collector = new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchmarkCollector */ .B();
    await (0,_report_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithFormat */ .u)(io, path, progress, {
        kind: 'report of benchmarks or load',
        formats: _index_js__WEBPACK_IMPORTED_MODULE_2__/* .BENCHMARK_FORMATS */ .L,
        open: (format) => format.open?.(collector) ?? new _whole_report_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeReport */ .M(format, collector),
        finish: () => undefined,
    });
    return collector.metrics();
}


/***/ }),

/***/ 64533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ FAULTS_OF_ALL),
/* harmony export */   _z: () => (/* binding */ FormatFault),
/* harmony export */   mY: () => (/* binding */ RECORD_FAULTS),
/* harmony export */   s6: () => (/* binding */ XML_FAULTS),
/* harmony export */   xU: () => (/* binding */ JSON_FAULTS),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
const FAULTS = {
    TRUNCATED: 'Let the test run finish (disk full? killed job?) and write the report again; a part of a report is never judged.',
    SYNTAX: 'Write the report again with the tool itself; edited or concatenated reports of different kinds are not read.',
    MIXED: 'Two reports of different formats are in one file; keep each in a file of its own.',
    EMPTY: 'The report names no source line: check that the tests ran with coverage switched on and for the right files.',
    UNSUPPORTED: 'Use an export that holds every line, not only totals; docs/formats.md lists what is read.',
    'TOO-LONG': 'One record of this report is longer than 64 MiB, which no tool writes; write the report again.',
    'TOO-DEEP': 'The report is nested deeper than any tool writes; write the report again.',
    ENTITY: 'Entity declarations are refused (they can blow up or read files); write the report without a DOCTYPE subset.',
    'HITS-NEGATIVE': 'A counter went below zero, as racing counters do: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-OVERFLOW': 'A counter is larger than any run can count: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-NOT-INTEGER': 'A hit count must be a whole number; write the report again with the tool itself.',
    'TOO-DIFFERENT': 'Two reports describe one file with tens of thousands of different places: measure all shards with the same tool, and not minified code.',
    'SOURCE-MISSING': 'Raw V8 coverage needs the scripts that ran and their source maps: run this step where the tests ran, or let the test runner write coverage-final.json or lcov.',
    'SOURCE-CHANGED': 'A script is not the one that ran: it was built again since, or a loader compiled it in memory. Let the test runner write coverage-final.json or lcov.',
    'SOURCE-SYNTAX': 'A script cannot be read as JavaScript, or its source map is damaged: let the test runner write coverage-final.json or lcov.',
    'LINE-RANGE': 'A line number is outside 1 … 16 777 215; write the report again with the tool itself.',
};
const FAULTS_OF_ALL = ['TRUNCATED', 'EMPTY', 'TOO-LONG'];
const RECORD_FAULTS = [
    'SYNTAX',
    'MIXED',
    'HITS-NEGATIVE',
    'HITS-OVERFLOW',
    'HITS-NOT-INTEGER',
    'LINE-RANGE',
];
const JSON_FAULTS = [...RECORD_FAULTS, 'TOO-DEEP'];
const XML_FAULTS = [...JSON_FAULTS, 'ENTITY'];
class FormatFault extends Error {
    name = 'FormatFault';
    kind;
    offset;
    constructor(kind, reason, offset) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }
    shifted(bytes) {
        return new FormatFault(this.kind, this.message, this.offset + bytes);
    }
}


/***/ }),

/***/ 59545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ EncodingError),
/* harmony export */   pe: () => (/* binding */ WINDOW_BYTES),
/* harmony export */   xL: () => (/* binding */ ReportFeed)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);


const WINDOW_BYTES = 1 << 20;
const LONGEST_RECORD_BYTES = 64 << 20;
const HEAD_BYTES = 64 << 10;
const LEAST_ROOM_BYTES = 128 << 10;
class EncodingError extends Error {
    name = 'EncodingError';
    fault;
    offset;
    constructor(fault, offset) {
        super(fault);
        this.fault = fault;
        this.offset = offset;
    }
}
class ReportFeed {
    #choose;
    #isKnownText;
    #parser;
    #window;
    #end = 0;
    #base = 0;
    #checked = 0;
    #started = false;
    #utf16;
    #staging;
    constructor(choose, accepts = 'text', window = Buffer.allocUnsafe(WINDOW_BYTES)) {
        this.#window = window;
        this.#choose = choose;
        this.#isKnownText = accepts === 'anything';
    }
    reserve() {
        if (this.#staging !== undefined)
            return this.#staging;
        return this.#window.subarray(this.#end, this.#window.length - 1);
    }
    commit(length) {
        if (this.#utf16 !== undefined && this.#staging !== undefined) {
            this.#append(Buffer.from(this.#utf16.decode(this.#staging.subarray(0, length), { stream: true }), 'utf8'));
            return;
        }
        this.#end += length;
        if (!this.#started && this.#end >= 4)
            this.#start();
        this.#advance(false);
    }
    finish() {
        if (!this.#started)
            this.#start();
        if (this.#utf16 !== undefined)
            this.#append(Buffer.from(this.#utf16.decode(), 'utf8'));
        if (this.#base === 0 && this.#end === 0 && this.#parser === undefined)
            throw new EncodingError('empty', 0);
        this.#advance(true);
    }
    #start() {
        this.#started = true;
        const [a, b, c] = [this.#window[0], this.#window[1], this.#window[2]];
        if (this.#end >= 3 && a === 0xef && b === 0xbb && c === 0xbf) {
            this.#window.copyWithin(0, 3, this.#end);
            this.#end -= 3;
        }
        else if (this.#end >= 2 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
            this.#utf16 = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', { fatal: false });
            const raw = Buffer.from(this.#window.subarray(0, this.#end));
            this.#staging = Buffer.allocUnsafe(LEAST_ROOM_BYTES);
            this.#end = 0;
            this.#append(Buffer.from(this.#utf16.decode(raw, { stream: true }), 'utf8'));
        }
    }
    #append(bytes) {
        let from = 0;
        while (from < bytes.length) {
            const taken = bytes.copy(this.#window, this.#end, from, Math.min(bytes.length, from + this.#window.length - 1 - this.#end));
            this.#end += taken;
            from += taken;
            this.#advance(false);
        }
    }
    #advance(last) {
        if (this.#parser === undefined) {
            if (!last && this.#end < HEAD_BYTES)
                return;
            this.#check(last);
            this.#parser = this.#choose(this.#window.toString('latin1', 0, Math.min(this.#end, HEAD_BYTES)));
        }
        const room = this.#window.length - 1 - this.#end;
        if (!last && room >= LEAST_ROOM_BYTES)
            return;
        this.#check(last);
        let used = 0;
        try {
            used = this.#parser.consume(this.#window, this.#end, last);
        }
        catch (error) {
            throw error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z ? error.shifted(this.#base) : error;
        }
        if (last && used !== this.#end)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z('TRUNCATED', 'the report ends in the middle of a record', this.#base + used);
        if (used > 0)
            this.#window.copyWithin(0, used, this.#end);
        this.#base += used;
        this.#end -= used;
        this.#checked = Math.max(0, this.#checked - used);
        if (!last && this.#window.length - 1 - this.#end < LEAST_ROOM_BYTES)
            this.#grow();
    }
    #grow() {
        if (this.#window.length >= LONGEST_RECORD_BYTES) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z('TOO-LONG', 'one record is longer than 64 MiB', this.#base);
        }
        const larger = Buffer.allocUnsafe(this.#window.length * 2);
        this.#window.copy(larger, 0, 0, this.#end);
        this.#window = larger;
    }
    #check(last) {
        if (this.#isKnownText)
            return;
        const to = last ? this.#end : wholeCharacters(this.#window, this.#end);
        const fresh = this.#window.subarray(this.#checked, Math.max(this.#checked, to));
        const nul = fresh.indexOf(0);
        if (nul >= 0)
            throw new EncodingError('nul', this.#base + this.#checked + nul);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(fresh))
            throw new EncodingError('not-utf8', this.#base + this.#checked + firstOddLine(fresh));
        this.#checked = Math.max(this.#checked, to);
    }
}
function firstOddLine(bytes) {
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return start;
        start = end;
    }
    return 0;
}
function wholeCharacters(bytes, end) {
    for (let back = 1; back <= 3 && back <= end; back++) {
        const byte = bytes[end - back];
        if (byte < 0x80)
            return end;
        if (byte >= 0xc0) {
            const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return need > back ? end - back : end;
        }
    }
    return end;
}


/***/ }),

/***/ 55425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eJ: () => (/* binding */ jsonRecord),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
function jsonValue(json) {
    json.peek();
    const start = json.p;
    json.skip();
    return JSON.parse(json.bytes.toString('utf8', start, json.p));
}
function jsonRecord(json) {
    return asRecord(jsonValue(json));
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 55883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readWithFormat)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59545);



const ENCODING_PROBLEMS = {
    empty: {
        code: 'REPORT-EMPTY',
        reason: 'is empty (0 bytes)',
        hint: 'The step that should have written it died or wrote nothing; look at its log.',
    },
    'not-utf8': {
        code: 'REPORT-NOT-UTF8',
        reason: 'is not UTF-8 text',
        hint: 'Write the report again in UTF-8; UTF-16 is read when it begins with a byte order mark.',
    },
    nul: {
        code: 'REPORT-NUL',
        reason: 'holds a NUL byte, as binary files and damaged disks do',
        hint: 'Name the text report, not the binary data of the tool (.exec, .gcda, .profraw, .coverage), and write it again.',
    },
};
async function readWithFormat(io, path, progress, reading) {
    const { kind, sizeBytes } = io.status(path);
    if (kind === 'other')
        throw notAFile(path);
    let format;
    const choose = (head) => {
        format = reading.formats.find((candidate) => candidate.detect(head));
        if (format === undefined)
            throw unknownFormat(path, reading);
        return reading.open(format);
    };
    const feed = new _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportFeed */ .xL(choose, 'text', reading.window);
    try {
        await io.read(path, feed, progressOf(path, sizeBytes, progress));
        feed.finish();
        if (format === undefined)
            throw unknownFormat(path, reading);
        await reading.finish(format);
        return { format, sizeBytes };
    }
    catch (error) {
        if (error instanceof _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .EncodingError */ .Ug)
            throw await encodingProblem(io, path, error);
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFault */ ._z)
            throw await formatProblem(io, path, format?.id ?? 'report', error);
        throw error;
    }
}
const PROGRESS_FROM_BYTES = 16 << 20;
function progressOf(path, sizeBytes, progress) {
    if (sizeBytes < PROGRESS_FROM_BYTES)
        return undefined;
    let shown = -1;
    return (bytes) => {
        const percent = Math.floor((100 * bytes) / sizeBytes);
        if (percent === shown)
            return;
        shown = percent;
        progress(`reading ${path}: ${percent} %`);
    };
}
function notAFile(path) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'REPORT-NOT-A-FILE',
        reason: `${path} is a device, pipe or socket`,
        hint: 'Write the report to a plain file first.',
        location: { path },
    });
}
function unknownFormat(path, { kind, formats }) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'REPORT-FORMAT-UNKNOWN',
        reason: `${path} is no ${kind} of a known format`,
        hint: `Read are: ${formats.map((format) => format.title).join(', ')}. Name the report itself, not a summary or an HTML page.`,
        location: { path },
    });
}
async function encodingProblem(io, path, { fault, offset }) {
    const { code, reason, hint } = ENCODING_PROBLEMS[fault];
    const location = fault === 'empty' ? { path } : { path, line: await lineAt(io, path, offset) };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({ code, reason: `${path} ${reason}`, hint, location });
}
async function formatProblem(io, path, format, fault) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: `${format.toUpperCase()}-${fault.kind}`,
        reason: `${path}: ${fault.message}`,
        hint: _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULTS */ .y2[fault.kind],
        location: { path, line: await lineAt(io, path, fault.offset) },
    });
}
async function lineAt(io, path, offset) {
    const counter = new LineCounter(offset);
    const feed = new _feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportFeed */ .xL(() => counter, 'anything');
    await io.read(path, feed);
    feed.finish();
    return counter.line;
}
class LineCounter {
    line = 1;
    #left;
    constructor(offset) {
        this.#left = offset;
    }
    consume(bytes, end) {
        const counted = Math.min(end, this.#left);
        for (let i = 0; i < counted; i++)
            if (bytes[i] === 10)
                this.line++;
        this.#left -= counted;
        return end;
    }
}


/***/ }),

/***/ 27765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ WholeReport)
/* harmony export */ });
class WholeReport {
    #format;
    #collector;
    constructor(format, collector) {
        this.#format = format;
        this.#collector = collector;
    }
    consume(bytes, end, last) {
        if (!last)
            return 0;
        this.#format.read(bytes.toString('utf8', 0, end), this.#collector);
        return end;
    }
}


/***/ }),

/***/ 87012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unitFactor),
/* harmony export */   m: () => (/* binding */ betterOfUnit)
/* harmony export */ });
const [TIME, BYTES, RATE] = ['time', 'bytes', 'rate'];
const UNITS = new Map([
    [TIME, 1, 'ps'],
    [TIME, 1e3, 'ns ns/iter ns/op nsec nanoseconds'],
    [TIME, 1e6, 'us µs μs us/op usec microseconds'],
    [TIME, 1e9, 'ms ms/op msec milliseconds'],
    [TIME, 1e12, 's s/op sec second seconds'],
    [TIME, 60e12, 'm min minute minutes'],
    [TIME, 3600e12, 'h hour hours'],
    [BYTES, 1, 'b byte bytes b/op'],
    [BYTES, 1e3, 'kb kilobytes'],
    [BYTES, 1024, 'kib'],
    [BYTES, 1e6, 'mb megabytes'],
    [BYTES, 1024 ** 2, 'mib'],
    [BYTES, 1e9, 'gb gigabytes'],
    [BYTES, 1024 ** 3, 'gib'],
    [RATE, 1, 'ops/s ops/sec iter/s hz /s op/s reqs/s req/s requests/s'],
    [RATE, 1e3, 'ops/ms'],
    [RATE, 1e6, 'ops/us'],
    [RATE, 1e9, 'ops/ns'],
].flatMap(([kind, size, names]) => names.split(' ').map((name) => [name, { kind: kind, size }])));
function unitFactor(from, to) {
    if (from === to)
        return 1;
    const [one, other] = [UNITS.get(from.toLowerCase()), UNITS.get(to.toLowerCase())];
    return one === undefined || other === undefined || one.kind !== other.kind ? undefined : one.size / other.size;
}
function betterOfUnit(unit) {
    const known = UNITS.get(unit.toLowerCase());
    return known === undefined ? undefined : known.kind === RATE ? 'more' : 'less';
}


/***/ })

};
