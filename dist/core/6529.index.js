export const id = 6529;
export const ids = [6529];
export const modules = {

/***/ 46529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: ./build/js/dashboard/description.js
const DASHBOARD_OPTIONS = [
    {
        name: 'output',
        type: 'string',
        description: 'The folder that reports were written to.',
        default: 'reliability-report',
    },
    {
        name: 'live',
        type: 'boolean',
        description: 'Run the gate that follows `--`, and show it while it runs.',
        default: false,
    },
    {
        name: 'stay',
        type: 'boolean',
        description: 'With `live`: go on serving when the run is over, until it is interrupted.',
        default: false,
    },
];

// EXTERNAL MODULE: ./build/js/gate-command.js + 1 modules
var gate_command = __webpack_require__(54865);
// EXTERNAL MODULE: ./build/js/runnable.js
var runnable = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/js/shared/config/arguments.js
var config_arguments = __webpack_require__(71893);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __webpack_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/values.js + 1 modules
var config_values = __webpack_require__(47553);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/commands/dashboard.js








const LAST_WORDS_MS = 1000;
const dashboard = {
    id: 'dashboard',
    title: 'Dashboard',
    summary: 'Serves the reports of an output folder to a browser on this machine; with --live, runs a gate and shows it.',
    operand: '[-- GATE OPTION...]',
    options: DASHBOARD_OPTIONS,
    async run(argv, io, write) {
        const cut = argv.indexOf('--');
        const own = cut < 0 ? argv : argv.slice(0, cut);
        const values = await (0,config_values/* readValues */.N)({ id: 'dashboard', options: DASHBOARD_OPTIONS }, (0,config_arguments/* readArguments */.l)(own, DASHBOARD_OPTIONS).inputs);
        const folder = (0,narrow/* textOf */.b6)(values, 'output').replace(/\/+$/u, '');
        const host = await io.webHost();
        if (!(0,narrow/* flagOf */.iP)(values, 'live')) {
            const { close } = await serve(host, { io, folder, secret: secretOf(host) }, '');
            await interrupted();
            await close();
            return 0;
        }
        const [name = '', ...rest] = cut < 0 ? [] : argv.slice(cut + 1);
        const output = own.some((argument) => argument.startsWith('--output')) ? ['--output', folder] : [];
        return live(gateNamed(name), [...output, ...rest], { io, folder, host, write, stays: (0,narrow/* flagOf */.iP)(values, 'stay') });
    },
};
async function live(gate, argv, { io, folder, host, write, stays }) {
    const { LiveFeed } = await __webpack_require__.e(/* import() */ 7432).then(__webpack_require__.bind(__webpack_require__, 97432));
    const feed = new LiveFeed();
    const { close } = await serve(host, { io, folder, secret: secretOf(host), feed }, 'live');
    const over = async (result) => {
        tellEnd(feed, result, folder, stays);
        if (stays)
            await interrupted();
    };
    try {
        return await (0,gate_command.gateCommand)(gate, argv, io, write, { watch: feed.take, over });
    }
    finally {
        feed.close();
        await close();
    }
}
function tellEnd(feed, { verdict, directory, files }, folder, stays) {
    const pages = files.filter((name) => name.endsWith('.html')).map((name) => `${directory}/${name}`);
    const isServed = stays && directory.startsWith(`${folder}/`);
    const reports = isServed ? pages.map((path) => path.slice(folder.length + 1)) : pages;
    feed.take({ kind: 'end', outcome: verdict.outcome, headline: verdict.summary, reports, stays: isServed });
}
async function serve(host, dashboardOf, path) {
    const { dashboardAnswer } = await Promise.all(/* import() */[__webpack_require__.e(8154), __webpack_require__.e(6825)]).then(__webpack_require__.bind(__webpack_require__, 96825));
    const listener = await host.listen((asked) => dashboardAnswer(dashboardOf, asked));
    process.stderr.write(`Dashboard: http://127.0.0.1:${listener.port}/${dashboardOf.secret}/${path}\n`);
    return { close: () => listener.close(LAST_WORDS_MS) };
}
function secretOf(host) {
    return host.nonce().replaceAll('+', '-').replaceAll('/', '_');
}
function interrupted() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => resolve());
    });
}
function gateNamed(name) {
    const gate = runnable.RUNNABLE.find(({ id }) => id === name);
    if (gate !== undefined)
        return gate;
    const ids = runnable.RUNNABLE.map(({ id }) => id);
    const near = (0,nearest/* nearest */.p)(name, ids);
    throw new problem/* ProblemError */.M({
        code: 'CONFIG-UNKNOWN-COMMAND',
        reason: name === '' ? '--live needs the gate that is to run' : `there is no gate ${JSON.stringify(name)}`,
        hint: near === undefined || name === ''
            ? 'Write: reliability dashboard --live -- anomaly-scan --site-directory dist'
            : `Did you mean ${near}?`,
    });
}

// EXTERNAL MODULE: ./build/js/commands/decide.js
var decide = __webpack_require__(26797);
// EXTERNAL MODULE: ./build/js/catalogue.js + 5 modules
var catalogue = __webpack_require__(12559);
;// CONCATENATED MODULE: ./build/js/commands/explain.js




const explain = {
    id: 'explain',
    title: 'Explain',
    summary: 'Says what a rule or a problem code means and what to do about it; without one, lists them all.',
    operand: '[RULE-OR-CODE]',
    options: [],
    async run([word, ...rest], _io, write) {
        (0,config_arguments/* readArguments */.l)(rest, []);
        write(word === undefined
            ? `${(0,catalogue/* catalogue */.s)()
                .map(({ code }) => code)
                .join('\n')}\n`
            : explanation(word));
        return 0;
    },
};
function explanation(word) {
    const all = (0,catalogue/* catalogue */.s)();
    const known = all.find(({ code }) => code.toLowerCase() === word.toLowerCase());
    if (known === undefined) {
        const near = (0,nearest/* nearest */.p)(word, all.map(({ code }) => code));
        throw new problem/* ProblemError */.M({
            code: 'CONFIG-VALUE',
            reason: `${JSON.stringify(word)} is no rule and no code`,
            hint: near === undefined ? 'reliability explain lists them.' : `Did you mean ${near}?`,
        });
    }
    return `${known.code}\n\n${known.meaning}\n${known.next}\n`;
}

;// CONCATENATED MODULE: ./build/js/hooks/commit-message.js
const HEADER = /^[A-Za-z]+(?:\([^()\r\n]+\))?!?: \S/u;
const BY_GIT = /^(?:Merge |Revert "|fixup! |squash! |amend! )/u;
const SCISSORS = /^# -+ >8 -+$/u;
function messageFaults(text) {
    const all = text.replaceAll('\r\n', '\n').split('\n');
    const cut = all.findIndex((line) => SCISSORS.test(line));
    const lines = (cut < 0 ? all : all.slice(0, cut)).filter((line) => !line.startsWith('#'));
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first < 0 || BY_GIT.test(lines[first] ?? ''))
        return [];
    return [
        ...(HEADER.test(lines[first] ?? '')
            ? []
            : [
                'The first line is not "type: what", "type(scope): what" or "type!: what", for example "fix: the total is right".',
            ]),
        ...((lines[first + 1] ?? '').trim() === '' ? [] : ['There is no blank line behind the first one.']),
    ];
}

;// CONCATENATED MODULE: ./build/js/hooks/staged.js
const NOTHING = /^0+$/u;
function readStaged(output) {
    const fields = output.split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, mode = '', before = '', now = ''] = (fields[at] ?? '').split(' ');
        if (mode === '160000' || NOTHING.test(now))
            continue;
        files.push({ path: fields[at + 1] ?? '', now, before: NOTHING.test(before) ? undefined : before });
    }
    return files;
}
function readObjects(output) {
    const objects = new Map();
    const decoder = new TextDecoder();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [id = '', kind, size = ''] = decoder.decode(output.subarray(at, end)).split(' ');
        at = end + 1;
        if (kind === 'missing')
            continue;
        if (!/^\d{1,15}$/u.test(size))
            break;
        objects.set(id, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return objects;
}

// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(15350);
// EXTERNAL MODULE: ./build/js/shared/change/git.js + 1 modules
var git = __webpack_require__(93736);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/report/console-text.js
var console_text = __webpack_require__(270);
;// CONCATENATED MODULE: ./build/js/commands/hook-checks.js



const NOT_STARTED = [126, 127, -1];
function runChecks(io, checks, write) {
    let [failed, unknown] = [0, 0];
    const root = asked(io, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/u, '');
    const other = unstagedFiles(io);
    for (const { command, line, files } of checks) {
        const shown = (0,console_text/* consoleText */.b)(command);
        const unseen = files.filter((path) => other.has(path));
        for (const path of unseen)
            write(`? ${shown}: ${(0,console_text/* consoleText */.b)(path)} is staged otherwise than it lies there, so it was not looked at\n`);
        const { status, stdout, stderr } = io.run('sh', ['-c', `cd "$0" || exit 126\n${line}`, root]);
        if (status !== 0)
            for (const said of saidIn(stdout, stderr))
                write(`${(0,console_text/* consoleText */.b)(said)}\n`);
        if (NOT_STARTED.includes(status))
            write(`? ${shown}: could not be started (${status})\n`);
        else if (status !== 0)
            write(`✗ ${shown} (${status})\n`);
        const now = unstagedFiles(io);
        const rewritten = files.filter((path) => now.has(path) && !other.has(path));
        for (const path of rewritten)
            write(`✗ ${shown}: rewrote ${(0,console_text/* consoleText */.b)(path)}; look at it and stage it again\n`);
        if (NOT_STARTED.includes(status))
            unknown++;
        else if (status !== 0 || rewritten.length > 0)
            failed++;
        if (unseen.length > 0)
            unknown++;
    }
    return { failed, unknown };
}
function unstagedFiles(io) {
    return new Set(asked(io, ['diff', '--name-only', '-z', '--no-ext-diff', '--no-relative']).split('\0'));
}
function asked(io, args) {
    const { status, stdout, stderr } = (0,git/* askGit */.g)(io, args);
    if (status !== 0)
        throw stagedUnreadable(stderr);
    return new TextDecoder().decode(stdout);
}
function stagedUnreadable(said) {
    const [first = ''] = said.trim().split('\n');
    return new problem/* ProblemError */.M({
        code: 'HOOKS-STAGED',
        reason: `what is staged cannot be read (${(0,console_text/* consoleText */.b)(first)})`,
        hint: 'Look at what git status says.',
    });
}
function saidIn(stdout, stderr) {
    return `${new TextDecoder().decode(stdout)}${stderr}`.replace(/\n$/u, '').split(/\r?\n/u);
}

;// CONCATENATED MODULE: ./build/js/commands/hook-files.js



const MARK = '# Written by `reliability hooks install`; `reliability hooks uninstall` removes it.';
const LARGEST_HOOK_BYTES = 1 << 20;
const HOOKS = [
    ['pre-commit', 'hooks run'],
    ['commit-msg', 'hooks run --message "$1"'],
];
function installHooks(io, write) {
    const folder = hookFolder(io);
    const files = HOOKS.map(([name, call]) => ({ path: `${folder}/${name}`, call }));
    const foreign = files.find(({ path }) => isForeign(io, path));
    if (foreign !== undefined)
        throw new problem/* ProblemError */.M({
            code: 'HOOKS-THERE',
            reason: `${(0,console_text/* consoleText */.b)(foreign.path)} is there, and somebody else wrote it; nothing was written`,
            hint: `Add this line to it: npx --no-install reliability ${foreign.call}`,
        });
    try {
        io.writeAll(new Map(files.map(({ path, call }) => [path, hookText(call)])));
    }
    catch (error) {
        throw new problem/* ProblemError */.M({
            code: 'HOOKS-UNWRITABLE',
            reason: `the hooks could not be written (${(0,console_text/* consoleText */.b)(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '')})`,
            hint: 'Give the user of this process the right to write there.',
        });
    }
    io.run('chmod', ['+x', '--', ...files.map(({ path }) => path)]);
    for (const { path } of files)
        write(`Written: ${(0,console_text/* consoleText */.b)(path)}\n`);
    return 0;
}
function uninstallHooks(io, write) {
    const folder = hookFolder(io);
    for (const [name] of HOOKS) {
        const path = `${folder}/${name}`;
        const kind = io.status(path).kind;
        if (kind === 'missing')
            write(`Not there: ${(0,console_text/* consoleText */.b)(path)}\n`);
        else if (isForeign(io, path))
            write(`Left alone, since somebody else wrote it: ${(0,console_text/* consoleText */.b)(path)}\n`);
        else {
            io.run('rm', ['--', path]);
            write(`Removed: ${(0,console_text/* consoleText */.b)(path)}\n`);
        }
    }
    return 0;
}
function hookFolder(io) {
    const { status, stdout } = (0,git/* askGit */.g)(io, ['rev-parse', '--path-format=absolute', '--git-path', 'hooks']);
    if (status !== 0)
        throw new problem/* ProblemError */.M({
            code: 'HOOKS-NO-REPOSITORY',
            reason: 'this is no git repository',
            hint: 'Run it inside of a repository.',
        });
    const folder = new TextDecoder()
        .decode(stdout)
        .replace(/\r?\n$/u, '')
        .replace(/\/$/u, '');
    return folder.endsWith('/.husky/_') ? folder.slice(0, -'/_'.length) : folder;
}
function isForeign(io, path) {
    return io.status(path).kind !== 'missing' && io.readText(path, LARGEST_HOOK_BYTES)?.includes(MARK) !== true;
}
function hookText(call) {
    return `#!/bin/sh
${MARK}
if [ -x node_modules/.bin/reliability ]; then exec node_modules/.bin/reliability ${call}; fi
exec npx --no-install reliability ${call}
`;
}

;// CONCATENATED MODULE: ./build/js/commands/hooks.js










const LARGEST_TEXT_BYTES = 16 << 20;
const BINARY_LOOK_BYTES = 8000;
const OPTIONS = [
    {
        name: 'message',
        type: 'string',
        description: 'For `run`: the file with the message of the commit, which is checked instead of what is staged.',
    },
    {
        name: 'protected',
        type: 'globs',
        description: 'For `run`: files that nobody commits, besides those that hold keys by their names and those that reliability.yml names.',
    },
    {
        name: 'config',
        type: 'string',
        description: 'The configuration with the key `hooks`; when not given, `reliability.yml`, then `.github/reliability.yml`.',
    },
];
const hooks = {
    id: 'hooks',
    title: 'Hooks',
    summary: 'Git hooks that look for secrets and protected files in what is staged, and at the message of the commit.',
    operand: 'install|uninstall|run',
    options: OPTIONS,
    async run([what = '', ...rest], io, write) {
        const { inputs } = (0,config_arguments/* readArguments */.l)(rest, OPTIONS);
        const values = await (0,config_values/* readValues */.N)({ id: 'hooks', options: OPTIONS }, inputs);
        if (what === 'install')
            return installHooks(io, write);
        if (what === 'uninstall')
            return uninstallHooks(io, write);
        if (what !== 'run')
            throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', 'hooks is not told what to do', 'Write hooks install, uninstall or run.');
        const message = values.get('message');
        if (typeof message === 'string')
            return checkMessage(io, message, write);
        const more = (values.get('protected') ?? []);
        const settings = (await (0,prepare/* readConfig */.Xg)(inputs, io))?.hooks ?? { protected: [], checks: [], gates: [] };
        return checkStaged(io, { ...settings, protected: [...settings.protected, ...more] }, write);
    },
};
function checkMessage(io, path, write) {
    const text = io.readText(path, LARGEST_TEXT_BYTES);
    if (text === undefined)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${path} (--message) cannot be read`, 'Name the file that git gives to commit-msg.');
    const faults = messageFaults(text);
    for (const fault of faults)
        write(`✗ ${fault}\n`);
    return faults.length > 0 ? 1 : 0;
}
async function checkStaged(io, settings, write) {
    const [{ SECRET_RULES }, { SecretScan }, { protectedPaths }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8832).then(__webpack_require__.bind(__webpack_require__, 38832)),
        __webpack_require__.e(/* import() */ 1944).then(__webpack_require__.bind(__webpack_require__, 31944)),
        __webpack_require__.e(/* import() */ 9215).then(__webpack_require__.bind(__webpack_require__, 99215)),
    ]);
    const listed = (0,git/* askGit */.g)(io, [
        'diff',
        '--cached',
        '--raw',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-relative',
        '--abbrev=64',
    ]);
    if (listed.status !== 0)
        throw stagedUnreadable(listed.stderr);
    const files = readStaged(new TextDecoder().decode(listed.stdout));
    if (files.length === 0)
        return runOthers(io, settings, [], write);
    const ids = [...new Set(files.flatMap(({ now, before }) => (before === undefined ? [now] : [now, before])))];
    const read = (0,git/* askGit */.g)(io, ['cat-file', '--batch'], { input: new TextEncoder().encode(`${ids.join('\n')}\n`) });
    if (read.status !== 0)
        throw stagedUnreadable(read.stderr);
    const objects = readObjects(read.stdout);
    const scan = new SecretScan(SECRET_RULES);
    const lost = files.find(({ now }) => !objects.has(now));
    if (lost !== undefined)
        throw stagedUnreadable(`the content of ${lost.path} is missing`);
    const paths = protectedPaths(files.map(({ path }) => path), settings.protected);
    const large = files.filter(({ now }) => isText(objects.get(now)) && objects.get(now).length > LARGEST_TEXT_BYTES);
    const secrets = files
        .filter((file) => !large.includes(file))
        .flatMap(({ path, now, before = '' }) => scan.find(path, textOf(objects.get(now)), textOf(objects.get(before))));
    for (const path of paths)
        write(`✗ ${(0,console_text/* consoleText */.b)(path)}: a protected file\n`);
    for (const { rule, path, line } of secrets)
        write(`✗ ${(0,console_text/* consoleText */.b)(`${path}:${line}`)}: a secret (${rule})\n`);
    if (secrets.length > 0)
        write('Take secrets out and stage again; one that was ever pushed has to be revoked. A line with gitleaks:allow stays.\n');
    for (const { path } of large)
        write(`? ${(0,console_text/* consoleText */.b)(path)}: larger than 16 MiB, so it was not looked at\n`);
    const found = paths.length + secrets.length > 0;
    const others = await runOthers(io, settings, files.map(({ path }) => path), write);
    if (found || others === 1)
        return 1;
    return large.length > 0 || others === 2 ? 2 : 0;
}
async function runOthers(io, { checks, gates }, staged, write) {
    const codes = [0];
    if (checks.length > 0) {
        const { plannedChecks } = await __webpack_require__.e(/* import() */ 9376).then(__webpack_require__.bind(__webpack_require__, 99376));
        const { failed, unknown } = runChecks(io, plannedChecks(checks, staged), write);
        codes.push(failed > 0 ? 1 : unknown > 0 ? 2 : 0);
    }
    if (gates.length > 0) {
        const [{ gateCommand }, { RUNNABLE }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 54865)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2265))]);
        for (const gate of RUNNABLE)
            if (gates.includes(gate.id))
                codes.push(await gateCommand(gate, [], io, write));
    }
    return codes.includes(1) ? 1 : Math.max(...codes);
}
function isText(bytes) {
    return bytes !== undefined && !bytes.subarray(0, BINARY_LOOK_BYTES).includes(0);
}
function textOf(bytes) {
    return isText(bytes) ? new TextDecoder().decode(bytes) : '';
}

;// CONCATENATED MODULE: ./build/js/commands/import-history.js


const import_history_OPTIONS = [
    {
        name: 'from',
        type: 'globs',
        description: "What another tool kept: data.js of github-action-benchmark, the results folder of asv, or Bencher's perf JSON.",
    },
    { name: 'to', type: 'string', description: 'The store, as `baseline` in reliability.yml names it.' },
    {
        name: 'family',
        type: 'enum',
        description: 'Whose history it becomes.',
        values: ['benchmarks', 'load'],
        default: 'benchmarks',
    },
    {
        name: 'machine',
        type: 'string',
        description: 'What the machine is known by that they were measured on, as `machine` in `benchmarks` says it; when not given, by what this machine is.',
    },
    {
        name: 'only',
        type: 'globs',
        description: 'Suites (github-action-benchmark), machines (asv) or `BRANCH on TESTBED` (Bencher) that are taken.',
    },
    {
        name: 'prefix',
        type: 'string',
        description: 'Put before every name, where the reports of today say more: the package of Go and a dot.',
        default: '',
    },
    {
        name: 'key',
        type: 'string',
        description: 'The `key` of the runs that shall know it.',
        default: '',
    },
];
const importHistory = {
    id: 'import-history',
    title: 'Import a history',
    summary: 'Takes over the history of benchmarks that github-action-benchmark, asv or Bencher kept.',
    options: import_history_OPTIONS,
    async run(argv, io, write) {
        const values = await (0,config_values/* readValues */.N)({ id: 'import-history', options: import_history_OPTIONS }, (0,config_arguments/* readArguments */.l)(argv, import_history_OPTIONS).inputs);
        return (await Promise.all(/* import() */[__webpack_require__.e(9307), __webpack_require__.e(4222)]).then(__webpack_require__.bind(__webpack_require__, 44222))).runImport(values, io, write);
    },
};

// EXTERNAL MODULE: ./build/js/coverage-gate/conventional-suites.js
var conventional_suites = __webpack_require__(8911);
// EXTERNAL MODULE: ./build/js/gates.js
var gates = __webpack_require__(52394);
// EXTERNAL MODULE: ./build/js/shared/config/file.js
var file = __webpack_require__(25235);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: ./build/js/commands/repository-view.js
var repository_view = __webpack_require__(10291);
;// CONCATENATED MODULE: ./build/js/commands/init.js










const init_OPTIONS = [
    {
        name: 'platform',
        type: 'enum',
        description: 'The CI system to write for; when not given, the one whose files are there, else the host of the remote.',
        values: ['github', 'gitlab', 'azure'],
    },
    {
        name: 'pipeline',
        type: 'enum',
        description: '`small`: build, tests with coverage, gates. `full`: from lint to production, with rollback.',
        values: ['small', 'full'],
        default: 'small',
    },
    {
        name: 'gates',
        type: 'list',
        description: 'The gates to write; those left out stand in reliability.yml as comments.',
        default: ['coverage-gate'],
    },
    { name: 'dry-run', type: 'boolean', description: 'Print what would be written, and write nothing.', default: false },
    { name: 'force', type: 'boolean', description: 'Replace files that are there already.', default: false },
];
const init = {
    id: 'init',
    title: 'Init',
    summary: 'Looks at the repository and writes reliability.yml and a pipeline that runs its tests with coverage and the gates.',
    options: init_OPTIONS,
    async run(argv, io, write) {
        const values = await (0,config_values/* readValues */.N)({ id: 'init', options: init_OPTIONS }, (0,config_arguments/* readArguments */.l)(argv, init_OPTIONS).inputs);
        const git = gitAnswers(io);
        const view = (0,repository_view/* repositoryView */.CI)(io, git?.paths);
        const { propose } = await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(3272), __webpack_require__.e(1610)]).then(__webpack_require__.bind(__webpack_require__, 71610));
        const proposal = propose(view, {
            ...(typeof values.get('platform') === 'string' ? { platform: String(values.get('platform')) } : {}),
            whole: values.get('pipeline') === 'full',
            gates: gatesOf(values.get('gates')),
            configPlaces: file/* CONFIG_PLACES */.I,
            host: git?.host ?? '',
            branch: git?.branch ?? 'main',
            version: version/* VERSION */.x,
            lines: (suite) => conventional_suites/* CONVENTIONAL_SUITES */.x8.find(({ name }) => name === suite)?.lines ?? 0,
        });
        const dryRun = values.get('dry-run') === true;
        if (dryRun)
            write(printed(proposal, view));
        else
            place(proposal, io, values.get('force') === true);
        const { renderSummary } = await __webpack_require__.e(/* import() */ 7593).then(__webpack_require__.bind(__webpack_require__, 17593));
        const terminal = process.stdout.isTTY === true;
        const text = renderSummary(proposal, {
            columns: terminal ? Math.min(process.stdout.columns, 120) : 100,
            color: terminal && (io.env['NO_COLOR'] ?? '') === '',
            dryRun,
            warnings: git === undefined ? ['This is no git repository yet. Gates match reports with the files of git: git init'] : [],
        });
        if (dryRun)
            process.stderr.write(text);
        else
            write(text);
        return 0;
    },
};
function gatesOf(value) {
    const known = gates/* GATES */.J.map(({ id }) => id);
    const ids = value.map(String);
    const unknown = ids.find((id) => !known.includes(id));
    if (unknown === undefined && ids.length > 0)
        return ids;
    throw new problem/* ProblemError */.M({
        code: 'CONFIG-VALUE',
        reason: unknown === undefined ? '--gates names none' : `--gates names ${JSON.stringify(unknown)}, which is no gate`,
        hint: `The gates are: ${known.join(', ')}.`,
    });
}
function gitAnswers(io) {
    const ask = (...args) => {
        const { status, stdout } = (0,git/* askGit */.g)(io, args);
        return status === 0 ? new TextDecoder().decode(stdout) : undefined;
    };
    const prefix = ask('rev-parse', '--show-prefix')?.trim();
    if (prefix === undefined)
        return undefined;
    if (prefix !== '') {
        const root = ask('rev-parse', '--show-toplevel')?.trim() ?? '';
        throw new problem/* ProblemError */.M({
            code: 'INIT-NOT-AT-ROOT',
            reason: `this is ${prefix} of a repository, and CI systems look for their files at its root`,
            hint: `Run it there: cd ${root}`,
        });
    }
    const head = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
        ?.trim()
        .replace(/^origin\//u, '');
    const current = ask('branch', '--show-current')?.trim();
    const branch = head ?? (/^(?:main|master|trunk|develop)$/u.test(current ?? '') ? current : undefined);
    return {
        paths: (0,repository_view/* sourcePaths */.KS)(io),
        host: hostOf(ask('remote', 'get-url', 'origin')),
        branch,
    };
}
function hostOf(url) {
    const [, host = ''] = /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)(?=[:/])/u.exec(url?.trim() ?? '') ?? [];
    return host.toLowerCase();
}
function printed({ files }, view) {
    return files
        .map(({ path, text }) => {
        const there = view.paths.includes(path) ? ' (is there already: --force would replace it)' : '';
        return `# ---- ${path}${there}\n${text}`;
    })
        .join('\n');
}
function place({ files }, io, force) {
    const there = files.map(({ path }) => path).filter((path) => io.status(path).kind !== 'missing');
    if (there.length > 0 && !force) {
        throw new problem/* ProblemError */.M({
            code: 'INIT-EXISTS',
            reason: `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already; nothing was written`,
            hint: '--dry-run prints what would be written; --force replaces what is there.',
        });
    }
    try {
        io.writeAll(new Map(files.map(({ path, text }) => [path, withLineEnds(text, io.readText(path, repository_view/* LARGEST_TEXT_BYTES */.$4))])));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new problem/* ProblemError */.M({
            code: 'INIT-UNWRITABLE',
            reason: `the files could not be written (${(0,console_text/* consoleText */.b)(reason ?? '')}); nothing was`,
            hint: 'Give the user of this process the right to write there, or print the files with --dry-run.',
        });
    }
}
function withLineEnds(text, before) {
    return before?.includes('\r\n') === true ? text.replaceAll('\n', '\r\n') : text;
}

// EXTERNAL MODULE: ./build/js/commands/publish.js + 5 modules
var publish = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/shared/config/schema.js
var schema = __webpack_require__(61374);
;// CONCATENATED MODULE: ./build/js/commands/schema.js



const schema_schema = {
    id: 'schema',
    title: 'Schema',
    summary: 'Prints the JSON Schema of reliability.yml, for editors that check it while you type.',
    options: [],
    async run(argv, _io, write) {
        (0,config_arguments/* readArguments */.l)(argv, []);
        write(`${JSON.stringify((0,schema/* publishedSchema */.sk)(runnable.RUNNABLE), null, 2)}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/coverage-gate/description.js + 2 modules
var description = __webpack_require__(74887);
// EXTERNAL MODULE: ./build/js/shared/config/duration.js
var duration = __webpack_require__(40225);
;// CONCATENATED MODULE: ./build/js/commands/test.js









const QUIET_MS = 100;
const test_OPTIONS = [
    {
        name: 'suites',
        type: 'list',
        description: 'Names of the suites to run; when not given, all.',
    },
    {
        name: 'jobs',
        type: 'integer',
        description: 'How many suites run at once; when not given, one for each two processors, at least one.',
        minimum: 1,
        maximum: 64,
    },
    {
        name: 'timeout',
        type: 'string',
        description: 'How long one suite may take; then it is ended with all processes that it started.',
        default: '30m',
        pattern: duration/* DURATION_PATTERN */.Cq,
        form: duration/* DURATION_FORM */.ec,
    },
    {
        name: 'watch',
        type: 'boolean',
        description: 'Stay, and run those suites again whose sources changed.',
        default: false,
    },
    { name: 'dry-run', type: 'boolean', description: 'Print the commands, and run nothing.', default: false },
    {
        name: 'config',
        type: 'string',
        description: 'The configuration that names the suites; when not given, `reliability.yml`, then `.github/reliability.yml`.',
    },
    {
        name: 'format',
        type: 'enum',
        description: 'What standard output shows.',
        values: ['text', 'json'],
        default: 'text',
    },
];
const test = {
    id: 'test',
    title: 'Test',
    summary: 'Runs the suites of this repository with coverage and JUnit, and puts the reports where the gates look.',
    options: test_OPTIONS,
    async run(argv, io, write) {
        const { inputs } = (0,config_arguments/* readArguments */.l)(argv, test_OPTIONS);
        const values = await (0,config_values/* readValues */.N)({ id: 'test', options: test_OPTIONS }, inputs);
        const suites = await plannedSuites(io, inputs, (values.get('suites') ?? []));
        if (values.get('dry-run') === true) {
            for (const { title, commands } of suites)
                write(`# ${(0,console_text/* consoleText */.b)(title)}\n${commands.map(console_text/* consoleText */.b).join('\n')}\n`);
            return 0;
        }
        const timeoutMs = (0,duration/* readDuration */.$7)(values.get('timeout')) ?? 0;
        if (timeoutMs === 0)
            throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', '--timeout is no time at all', `Write ${duration/* DURATION_FORM */.ec}.`);
        const jobs = Number(values.get('jobs') ?? Math.max(1, Math.floor((0,external_node_os_.availableParallelism)() / 2)));
        const request = { io, host: await io.buildHost(), jobs, timeoutMs };
        const { testSuites, watchSuites } = await __webpack_require__.e(/* import() */ 7253).then(__webpack_require__.bind(__webpack_require__, 37253));
        const json = values.get('format') === 'json';
        if (values.get('watch') === true)
            return watchSuites(suites, { ...request, quietMs: QUIET_MS }, { write, json });
        return testSuites(suites, request, { write, json });
    },
};
async function plannedSuites(io, inputs, wanted) {
    const view = (0,repository_view/* repositoryView */.CI)(io);
    const { ECOSYSTEMS } = await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(3272)]).then(__webpack_require__.bind(__webpack_require__, 13272));
    const { measuredCommand } = await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 6559));
    const { planSuites } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 40675));
    return planSuites({
        parts: ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(view)),
        configured: await configuredSuites(io, inputs),
        wanted,
        measured: (suite, command) => measuredCommand(view, suite, command),
    });
}
async function configuredSuites(io, inputs) {
    const file = await (0,prepare/* readConfig */.Xg)(inputs, io);
    if (file === undefined)
        return [];
    const values = await (0,config_values/* readValues */.N)(description/* COVERAGE_GATE */.R, { values: new Map(), spell: inputs.spell }, file);
    const suites = (values.get('suites') ?? {});
    return Object.entries(suites).map(([name, { command, reports = [] }]) => ({
        name,
        ...(typeof command === 'string' ? { command } : {}),
        reports: reports.map((glob) => glob.replaceAll('{shard}', '*')),
    }));
}

;// CONCATENATED MODULE: ./build/js/commands/verify.js




const LARGEST_STATEMENT_BYTES = 16 << 20;
const MOST_NAMED = 20;
const verify_OPTIONS = [
    {
        name: 'statement',
        type: 'string',
        description: 'The statement.intoto.json of a run of determinism.',
        default: 'reliability-report/determinism/statement.intoto.json',
    },
    {
        name: 'certificate',
        type: 'string',
        description: 'Instead of a statement: the certificate.intoto.json of a run of certify, in its report folder.',
    },
    {
        name: 'commit',
        type: 'string',
        description: 'The commit that a certificate must be of, in full; when not given, the one that is checked out.',
        pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
        form: '40 or 64 hexadecimal digits',
    },
    {
        name: 'config',
        type: 'string',
        description: 'The configuration whose gates a certificate must name; when not given, `reliability.yml`, then `.github/reliability.yml`.',
    },
];
const verify = {
    id: 'verify',
    title: 'Verify',
    summary: 'Checks a statement of determinism against the artifacts in the working directory, or a certificate.',
    options: verify_OPTIONS,
    async run(argv, io, write) {
        const { inputs } = (0,config_arguments/* readArguments */.l)(argv, verify_OPTIONS);
        const values = await (0,config_values/* readValues */.N)({ id: 'verify', options: verify_OPTIONS }, inputs);
        const certificate = values.get('certificate');
        if (typeof certificate === 'string') {
            const { verifyCertificate } = await __webpack_require__.e(/* import() */ 8208).then(__webpack_require__.bind(__webpack_require__, 28208));
            return verifyCertificate(certificate, inputs, io, write);
        }
        const claim = await claimAt(io, String(values.get('statement')));
        const host = await io.buildHost();
        const { artifacts: globs, modes, mtimes } = claim;
        const found = await host.fingerprint({ root: io.workingDirectory, globs, ignore: [], modes, mtimes });
        if (found.rootDigest === claim.rootDigest) {
            write(`✓ ${found.files} artifacts are those that ${claim.runs} builds gave (Merkle root ${claim.rootDigest})\n`);
            write('The statement says who wrote it only when a platform signed it: check that apart.\n');
            return 0;
        }
        write(`✗ the artifacts are not those of the statement: ${found.rootDigest} instead of ${claim.rootDigest}\n`);
        for (const line of differing(claim, found.manifest().entries))
            write(`  ${(0,console_text/* consoleText */.b)(line)}\n`);
        return 1;
    },
};
async function claimAt(io, path) {
    const text = io.readText(path, LARGEST_STATEMENT_BYTES);
    if (text !== undefined)
        return (await __webpack_require__.e(/* import() */ 6082).then(__webpack_require__.bind(__webpack_require__, 66082))).readStatement(text);
    throw new problem/* ProblemError */.M({
        code: 'DETERMINISM-STATEMENT-MISSING',
        reason: `${path} does not exist or cannot be read`,
        hint: 'Name the statement.intoto.json of the run that built the artifacts.',
    });
}
function differing({ files }, entries) {
    if (files.size === 0)
        return [];
    const found = new Map(entries.map(({ path, digest }) => [path, digest]));
    const lines = [...files].flatMap(([path, digest]) => {
        if (!found.has(path))
            return [`${path} is missing`];
        return found.get(path) === digest ? [] : [`${path} has another content`];
    });
    const more = [...found.keys()].filter((path) => !files.has(path)).map((path) => `${path} is in no statement`);
    const all = [...lines, ...more].sort();
    return all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), `and ${all.length - MOST_NAMED} more`] : all;
}

// EXTERNAL MODULE: ./build/js/main.js + 6 modules
var main = __webpack_require__(93441);
// EXTERNAL MODULE: ./build/js/shared/config/help.js
var help = __webpack_require__(36966);
// EXTERNAL MODULE: ./build/js/shared/report/console.js
var console = __webpack_require__(5852);
// EXTERNAL MODULE: ./build/js/shared/run.js
var run = __webpack_require__(81819);
;// CONCATENATED MODULE: ./build/js/cli.js



















const COMMANDS = [
    dashboard,
    decide/* decide */.L,
    explain,
    hooks,
    importHistory,
    init,
    publish/* publish */.m,
    schema_schema,
    test,
    verify,
];
async function runCli(argv) {
    const write = (text) => void process.stdout.write(text);
    try {
        process.exitCode = await dispatch(argv, (0,main/* processIo */.Wr)(), write);
    }
    catch (error) {
        const { code, reason, hint } = (0,run/* problemOf */.Z)(error);
        process.stderr.write((0,console/* renderNotices */.W)([`reliability: ${reason} (${code})`, hint]));
        process.exitCode = 2;
    }
}
async function dispatch([name = '--help', ...rest], io, write) {
    if (name === '--version')
        return say(write, `${version/* VERSION */.x}\n`);
    if (name === '--help' || name === '-h' || name === 'help')
        return say(write, (0,help/* overviewHelp */.h)([...runnable.RUNNABLE, ...COMMANDS]));
    const command = COMMANDS.find((candidate) => candidate.id === name);
    if (command !== undefined) {
        const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
        if (own.includes('--help') || own.includes('-h'))
            return say(write, (0,help/* gateHelp */.p)(command));
        if (own.includes('--version'))
            return say(write, `${version/* VERSION */.x}\n`);
        return command.run(rest, io, write);
    }
    const gate = runnable.RUNNABLE.find((candidate) => candidate.id === name);
    if (gate === undefined)
        throw unknownCommand(name);
    return (0,gate_command.gateCommand)(gate, rest, io, write);
}
function say(write, text) {
    write(text);
    return 0;
}
function unknownCommand(name) {
    const near = (0,nearest/* nearest */.p)(name, [...COMMANDS.map((command) => command.id), ...runnable.RUNNABLE.map((gate) => gate.id)]);
    return new problem/* ProblemError */.M({
        code: 'CONFIG-UNKNOWN-COMMAND',
        reason: `there is no command ${JSON.stringify(name)}`,
        hint: near === undefined ? 'reliability --help lists the commands.' : `Did you mean ${near}?`,
    });
}


/***/ }),

/***/ 26797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   N: () => (/* binding */ decidedAgain)
/* harmony export */ });
/* harmony import */ var _runnable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2265);
/* harmony import */ var _shared_config_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71893);
/* harmony import */ var _shared_config_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47553);
/* harmony import */ var _shared_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38570);
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63627);
/* harmony import */ var _shared_model_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66953);
/* harmony import */ var _shared_policy_waiver_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37003);
/* harmony import */ var _shared_report_console_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5852);
/* harmony import */ var _shared_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19247);









const LARGEST_FACTS_BYTES = 256 << 20;
const OPTIONS = [
    { name: 'facts', type: 'string', description: 'The facts.json of any run.' },
    {
        name: 'format',
        type: 'enum',
        description: 'What standard output shows.',
        values: ['text', 'json'],
        default: 'text',
    },
    {
        name: 'on-inconclusive',
        type: 'enum',
        description: 'What an inconclusive verdict exits with.',
        values: ['fail', 'warn'],
        default: 'fail',
    },
];
const decide = {
    id: 'decide',
    title: 'Decide again',
    summary: 'Repeats the verdict of any run from its facts.json, offline, without its sources and reports.',
    options: OPTIONS,
    run: decideAgain,
};
async function decideAgain(argv, io, write) {
    const values = await (0,_shared_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N)({ id: 'decide', options: OPTIONS }, (0,_shared_config_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .l)(argv, OPTIONS).inputs);
    const path = values.get('facts');
    if (typeof path !== 'string')
        throw problem('FACTS-MISSING', 'decide needs the facts of a run', 'Write: reliability decide --facts reliability-report/coverage-gate/facts.json');
    const text = io.readText(path, LARGEST_FACTS_BYTES);
    if (text === undefined)
        throw problem('FACTS-MISSING', `${path} does not exist or cannot be read`, 'Download the report folder of the run, and name its facts.json.');
    const { verdict, presentation } = await decidedAgain(text, path);
    if (values.get('format') === 'json')
        write((0,_shared_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictJson */ .G)(verdict));
    else
        write((0,_shared_report_console_js__WEBPACK_IMPORTED_MODULE_6__/* .renderConsole */ .q)({ verdict, presentation }, { columns: 100, color: false }));
    return (0,_shared_model_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I$)(verdict, values.get('on-inconclusive') === 'warn' ? 'warn' : 'fail');
}
async function decidedAgain(text, path) {
    const whole = parse(text, path);
    const entry = _runnable_js__WEBPACK_IMPORTED_MODULE_0__.RUNNABLE.find((candidate) => candidate.id === whole.gate);
    if (entry === undefined || whole.version !== 1)
        throw problem('FACTS-INVALID', `${path} is not of this version of reliability`, 'Use the release that wrote it.');
    const gate = await entry.load();
    const { options, facts } = gate.readFacts(whole.options, whole.facts);
    return (0,_shared_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .decideWith */ .RE)(gate, options, facts, (0,_shared_policy_waiver_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .readWaiverFacts */ .E)(whole.waivers));
}
function parse(text, path) {
    try {
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw problem('FACTS-INVALID', `${path} is not the facts.json of a run`, 'It may be cut off: download it again.');
}
function problem(code, reason, hint) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .M({ code, reason, hint });
}


/***/ }),

/***/ 10291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ LARGEST_TEXT_BYTES),
/* harmony export */   CI: () => (/* binding */ repositoryView),
/* harmony export */   KS: () => (/* binding */ sourcePaths)
/* harmony export */ });
/* harmony import */ var _shared_change_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93736);

const LARGEST_TEXT_BYTES = 1 << 20;
const NOT_SOURCES = /(?:^|\/)(?:vendor|\.?venv|target|dist|build|out|bin|obj|coverage|__pycache__|\.[^/]+_cache)\//u;
function sourcePaths(io) {
    const { status, stdout } = (0,_shared_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(io, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
    if (status !== 0)
        return io.find(['**']).filter((path) => !NOT_SOURCES.test(path));
    return new TextDecoder()
        .decode(stdout)
        .split('\0')
        .filter((path) => path !== '');
}
function repositoryView(io, paths = sourcePaths(io)) {
    const texts = new Map();
    return {
        paths: [...paths].sort(),
        text(path) {
            if (!texts.has(path))
                texts.set(path, io.readText(path, LARGEST_TEXT_BYTES));
            return texts.get(path);
        },
    };
}


/***/ }),

/***/ 54865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: ./build/js/main.js + 6 modules
var main = __webpack_require__(93441);
// EXTERNAL MODULE: ./build/js/shared/config/arguments.js
var config_arguments = __webpack_require__(71893);
// EXTERNAL MODULE: ./build/js/shared/config/help.js
var config_help = __webpack_require__(36966);
// EXTERNAL MODULE: ./build/js/shared/config/camel-case.js
var camel_case = __webpack_require__(26984);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __webpack_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/option-scope.js
var option_scope = __webpack_require__(38837);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/js/shared/config/pipeline-inputs.js





const PREFIX = 'RELIABILITY_INPUT_';
function pipelineVariable(name) {
    return PREFIX + name.replace(/[- ]/gu, '_').toUpperCase();
}
function readPipelineInputs(env, table) {
    const template = templateOf(env);
    const spell = SPELLINGS[template];
    const names = (0,option_scope/* optionsOn */.q)(template, table).map((option) => option.name);
    const known = new Map(names.map((name) => [pipelineVariable(name), name]));
    const values = new Map();
    for (const variable of Object.keys(env).sort()) {
        const text = variable.startsWith(PREFIX) ? (env[variable] ?? '').trim() : '';
        if (text === '')
            continue;
        const name = known.get(variable);
        if (name === undefined)
            throw unknown(variable, names, spell);
        values.set(name, text);
    }
    return { values, spell };
}
function strongerInputs(strong, weak) {
    return {
        values: new Map([...weak.values, ...strong.values]),
        spell: (name) => (strong.values.has(name) || weak.values.size === 0 ? strong : weak).spell(name),
    };
}
const SPELLINGS = {
    gitlab: (name) => `inputs: ${name}`,
    azure: (name) => `parameters: ${(0,camel_case/* camelCase */.x)(name)}`,
    shell: pipelineVariable,
};
function templateOf(env) {
    const template = env['RELIABILITY_TEMPLATE'];
    return template === 'gitlab' || template === 'azure' ? template : 'shell';
}
function unknown(variable, names, spell) {
    const near = (0,nearest/* nearest */.p)(variable.slice(PREFIX.length), names);
    const hint = near === undefined ? 'Remove it: there is no such option.' : `Did you mean ${(0,quote/* quote */.hD)(spell(near))}?`;
    return (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', `the variable ${(0,quote/* quote */.hD)(variable)} is not known`, hint);
}

// EXTERNAL MODULE: ./build/js/shared/report/console.js
var console = __webpack_require__(5852);
// EXTERNAL MODULE: ./build/js/shared/report/json.js
var json = __webpack_require__(19247);
// EXTERNAL MODULE: ./build/js/version.js
var js_version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/gate-command.js







async function gateCommand(gate, argv, io, write, watcher) {
    const { inputs, help, version } = (0,config_arguments/* readArguments */.l)(argv, gate.options);
    if (help)
        return say(write, (0,config_help/* gateHelp */.p)(gate));
    if (version)
        return say(write, `${js_version/* VERSION */.x}\n`);
    const terminal = process.stderr.isTTY;
    const result = await (0,main/* runGate */.Rg)(gate, () => strongerInputs(inputs, readPipelineInputs(io.env, gate.options)), io, (message) => {
        if (terminal)
            process.stderr.write(`\r\u001b[K${message}`);
        watcher?.watch({ kind: 'message', text: message });
    }, watcher?.watch);
    if (terminal)
        process.stderr.write('\r\u001b[K');
    const isJson = inputs.values.get('format') === 'json';
    write(isJson ? (0,json/* verdictJson */.G)(result.verdict) : terminalText(result, io));
    if (isJson)
        process.stderr.write((0,console/* renderNotices */.W)(result.notices));
    await watcher?.over(result);
    if (result.unfinished === true) {
        process.exitCode = result.exitCode;
        await (0,main/* leave */.qG)();
    }
    return result.exitCode;
}
function terminalText(result, { env }) {
    const color = process.stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
    const columns = process.stdout.isTTY ? Math.min(process.stdout.columns, 140) : 100;
    const text = (0,console/* renderConsole */.q)(result, { columns, color, outputDirectory: result.directory, files: result.files });
    return text + (0,console/* renderNotices */.W)(result.notices);
}
function say(write, text) {
    write(text);
    return 0;
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

/***/ 26984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
function camelCase(name) {
    return name.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 36966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ overviewHelp),
/* harmony export */   p: () => (/* binding */ gateHelp)
/* harmony export */ });
/* harmony import */ var _option_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38837);

const WIDTH = 80;
const INDENT = '      ';
const VALUE_WORDS = {
    string: 'TEXT',
    boolean: '',
    integer: 'NUMBER',
    percent: 'PERCENT',
    list: 'LIST',
    globs: 'GLOBS',
    enum: '',
    yaml: 'YAML',
};
const EXIT_CODES = [
    'Exit codes: 0 passed, 1 failed, 2 inconclusive (something could not be measured).',
    'Defaults come from reliability.yml; an option given here is stronger.',
];
function gateHelp(gate) {
    const lines = [
        `reliability ${gate.id}: ${gate.title}`,
        '',
        ...wrap(gate.summary, ''),
        '',
        `Usage: reliability ${gate.id}${gate.operand === undefined ? '' : ` ${gate.operand}`} [OPTION...]`,
    ];
    lines.push('', 'Options:');
    for (const option of (0,_option_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOn */ .q)('shell', gate.options))
        lines.push(`  ${usage(option)}`, ...wrap(told(option), INDENT));
    lines.push('  --help', `${INDENT}Show this text.`, '  --version', `${INDENT}Show the version.`, '');
    lines.push(...EXIT_CODES.flatMap((line) => wrap(line, '')));
    return `${lines.join('\n')}\n`;
}
function overviewHelp(gates) {
    const lines = ['Usage: reliability COMMAND [OPTION...]', '', 'Commands:'];
    for (const gate of gates)
        lines.push(`  ${gate.id}`, ...wrap(gate.summary, INDENT));
    lines.push('', ...wrap('reliability COMMAND --help lists the options of a command.', ''), '');
    lines.push(...EXIT_CODES.flatMap((line) => wrap(line, '')));
    return `${lines.join('\n')}\n`;
}
function usage(option) {
    if (option.type === 'boolean')
        return `--${option.name}, --no-${option.name}`;
    return `--${option.name} ${option.type === 'enum' ? (option.values ?? []).join('|') : VALUE_WORDS[option.type]}`;
}
function told(option) {
    const text = option.description.replace(/`/gu, '');
    const shown = option.default === undefined || option.default === '' ? '' : ` (default: ${[option.default].flat().join(', ')})`;
    return text + shown;
}
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(indent + line);
    return lines;
}


/***/ }),

/***/ 19247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson),
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50498);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40809);



const WRITTEN = new WeakMap();
const jsonReport = { file: 'verdict.json', render: ({ verdict }) => verdictJson(verdict) };
function verdictJson(verdict) {
    const known = WRITTEN.get(verdict);
    if (known !== undefined)
        return known;
    const text = written(verdict);
    WRITTEN.set(verdict, text);
    return text;
}
function written(verdict) {
    const { version, gate, outcome, summary, findings, metrics } = verdict;
    const [problem] = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(verdict);
    const ordered = {
        version,
        gate,
        outcome,
        summary,
        findings: findings.map(orderedFinding),
        waived: verdict.waived?.map(orderedWaived),
        metrics,
        problem: problem === undefined ? undefined : orderedProblem(problem),
        problems: verdict.problems?.map(orderedProblem),
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandSafeJson */ .R6)(JSON.stringify(ordered, onlyFinite, 2))}\n`;
}
function orderedFinding(finding) {
    const { rule, severity, message, hint, location, measured, limit, changed, owners, reproduce, fingerprint } = finding;
    return defined({
        rule,
        severity,
        message,
        hint,
        location: location && orderedLocation(location),
        measured: measured && orderedMeasure(measured),
        limit: limit && orderedMeasure(limit),
        changed,
        owners,
        reproduce,
        fingerprint,
    });
}
function orderedWaived({ waiver, ...finding }) {
    const { reason, owner, expires, location } = waiver;
    return { ...orderedFinding(finding), waiver: { reason, owner, expires, location: orderedLocation(location) } };
}
function orderedLocation({ path, startLine, endLine }) {
    return defined({ path, startLine, endLine });
}
function orderedMeasure({ value, unit, covered, total }) {
    return defined({ value, unit, covered, total });
}
function orderedProblem({ code, reason, hint, location }) {
    return defined({ code, reason, hint, location: location && orderedPlace(location) });
}
function orderedPlace({ path, line, column }) {
    return defined({ path, line, column });
}
function defined(value) {
    return value;
}
function onlyFinite(key, value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return value;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'VERDICT-NOT-JSON',
        reason: `"${key}" of the verdict is ${value}, which is not a number that can be reported`,
        hint: 'This is a fault of this tool: please report it with the facts.json of the run.',
    });
}


/***/ })

};
