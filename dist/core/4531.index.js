export const id = 4531;
export const ids = [4531];
export const modules = {

/***/ 94531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPlugins: () => (/* binding */ collectPlugins)
});

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/judged-run.js
const PROOFS = [
    'tampering',
    'inspector',
    'eval',
    'wasm',
    'addon',
    'trace',
    'wasi',
    'signal',
    'listen',
    'maps',
];
const FIRST_SIGNAL_STATUS = 128;
function judgedRun(end, canaries, traces, noise) {
    const evidence = new Set();
    const said = end.lines.map(partsOf);
    const texts = said.filter(([what]) => what === 'emit' || what === 'late').map(([, text]) => text ?? '');
    for (const text of texts) {
        if (text.includes(canaries.env))
            evidence.add('env');
        if (text.includes(canaries.file))
            evidence.add('file');
        if (text.includes(canaries.realm))
            evidence.add('realm');
        for (const proof of PROOFS)
            if (text === `proof:${proof}:${canaries.token}`)
                evidence.add(proof);
    }
    for (const [what, ...parts] of said) {
        if (what === 'late' && parts[0] === 'tick')
            evidence.add('afterlife');
        else if (what === 'change' && !noise.has(parts.join(' ')))
            evidence.add(parts[0] === 'added' && parts[1] === 'Object.prototype' ? 'pollution' : 'tampering');
        else if (what === 'audit' && parts[0] === 'FileSystemRead' && parts[1]?.includes(canaries.secret))
            evidence.add('file');
        else if (what === 'audit' && parts[0] === 'FileSystemWrite' && parts[1]?.includes(canaries.outside))
            evidence.add('write');
    }
    if (traces.written.length > 0)
        evidence.add('write');
    if (traces.heard)
        evidence.add('network');
    if (end.stdout.includes([...canaries.token].reverse().join('')))
        evidence.add('stdio');
    const failure = said.find(([what]) => what === 'error');
    const stage = said.findLast(([what]) => what === 'stage')?.[1] ?? 'start';
    const isDone = said.some(([what]) => what === 'done');
    const atWork = ['load', 'invoke', 'unload', 'dispose'].includes(stage);
    if (end.hung)
        evidence.add('hang');
    else if (!isDone && failure === undefined && !end.timedOut && atWork)
        evidence.add(end.status === null || end.status >= FIRST_SIGNAL_STATUS ? 'crash' : 'exit');
    const began = texts.includes(`begun:${canaries.token}`);
    const threw = said.find(([what]) => what === 'threw');
    const refused = began ? undefined : failure?.[1] === 'load' ? 'load' : threw === undefined ? undefined : 'run';
    const note = failure?.[2] ?? threw?.[1] ?? (isDone || end.hung ? undefined : lastWords(end.stderr));
    const lacks = texts.find((text) => text.startsWith('lacks:'))?.slice('lacks:'.length);
    const grants = said.find(([what]) => what === 'grants')?.[1];
    const failed = failure !== undefined && failure[1] !== 'load'
        ? failure[1]
        : end.timedOut || (!isDone && !atWork)
            ? stage
            : undefined;
    return {
        evidence: [...evidence].sort(),
        began,
        invokeMs: Number(said.find(([what]) => what === 'took')?.[1] ?? 0),
        ...(refused === undefined ? {} : { refused }),
        unsettled: said.some(([what]) => what === 'unsettled'),
        ...(lacks === undefined ? {} : { lacks }),
        ...(failed === undefined ? {} : { failed }),
        ...(note === undefined || note === '' ? {} : { note: note.replace(/\s+/gu, ' ').slice(0, 300) }),
        ...(grants === undefined ? {} : { grants }),
    };
}
function lastWords(stderr) {
    const lines = stderr.trim().split('\n');
    return lines.findLast((line) => /^\w*(?:Error|FATAL)/u.test(line)) ?? lines.at(-1);
}
function changesOf(end) {
    return new Set(end.lines
        .map(partsOf)
        .filter(([what]) => what === 'change')
        .map(([, ...parts]) => parts.join(' ')));
}
function partsOf(line) {
    try {
        const parts = JSON.parse(line);
        if (Array.isArray(parts) && parts.every((part) => typeof part === 'string'))
            return parts;
    }
    catch {
    }
    return [];
}
function bodyOf({ needs }, places, prelude, text) {
    const lack = needs === undefined ? '' : `if (api.${needs} === undefined) { emit('lacks', '${needs}'); return undefined; }\n`;
    return `const P = ${JSON.stringify(places)};${prelude}emit('begun', P.token);\n${lack}${text}\n`;
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/plugins/vectors/index.js + 5 modules
var plugins_vectors = __webpack_require__(26137);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/vectors/prelude.js
const PRELUDE = `
const emit = (kind, value) => api.emit(kind + ':' + String(value));
const prove = (what) => emit('proof', what + ':' + P.token);
const loot = (globals) => {
  if (globals[P.global] !== undefined) emit('leak', globals[P.global]);
  const node = globals.process;
  if (!node) return;
  try { emit('leak', node.env[P.env]); } catch {}
  emit('leak', node.getBuiltinModule('fs').readFileSync(P.secret, 'utf8'));
};
const climb = (thing) => loot(thing.constructor.constructor('return globalThis')());
const host = () => {
  const isNode = (globals) => typeof globals?.process?.getBuiltinModule === 'function';
  const starts = [() => globalThis, () => api.emit, () => api.object, () => api, () => api.call, () => api.promise];
  for (const start of starts) {
    try {
      const thing = start();
      if (isNode(thing)) return thing;
      const globals = thing.constructor.constructor('return globalThis')();
      if (isNode(globals)) return globals;
    } catch {}
  }
  throw new Error('no way to the host');
};
const builtin = (name) => {
  const found = host().process.getBuiltinModule(name);
  if (!found) throw new Error('no ' + name);
  return found;
};
const heard = (emitter, event) => new Promise((resolve) => { emitter.on(event, resolve); emitter.on('error', resolve); });
const writing = (path) => 'process.getBuiltinModule("fs").writeFileSync(' + JSON.stringify(path) + ', "x")';
`;

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/battery.js



const ENV_NAME = 'RELIABILITY_CANARY';
const AUDIT = [
    '--permission-audit',
    '--allow-addons',
    '--allow-inspector',
    '--disable-warning=PERM0004',
];
const HEAP_MB = 256;
const MEMORY_MB = 64;
const TIMEOUT_MS = 1000;
const ENDLESS_TIMES = 5;
const LEAST_ENDLESS_MS = 300;
const SETTLE_MS = 1800;
const HANG_MS = { host: 500, control: 500 };
const AFTER_MS = { P36: 150, other: 30 };
const RUN_MS = 20_000;
const START_MS = 10_000;
const KEEP = '.keep';
const KEPT_ENV = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG'];
class Battery {
    #io;
    #captives;
    #settings;
    #trap;
    #folder;
    #runs = 0;
    #endlessMs = TIMEOUT_MS;
    constructor(io, captives, settings, trap) {
        this.#io = io;
        this.#captives = captives;
        this.#settings = settings;
        this.#trap = trap;
        this.#folder = captives.makeFolder();
    }
    close() {
        this.#captives.remove(this.#folder);
    }
    calibrate(invokeMs) {
        this.#endlessMs = Math.min(TIMEOUT_MS, Math.max(LEAST_ENDLESS_MS, invokeMs * ENDLESS_TIMES));
    }
    async run(arm, vector, noise, times = 1) {
        const patience = vector.isSlow === true ? 4 * times : times;
        const folder = `${this.#folder}/${this.#runs++}`;
        const limitMs = (vector.isEndless === true ? this.#endlessMs : TIMEOUT_MS) * patience;
        const canaries = this.#plant(folder);
        const { node, adapter } = this.#settings;
        const audit = this.#settings.audit && arm === 'host';
        const token = canaries.token;
        const realmName = `canary_${this.#captives.token()}`;
        const places = {
            tcpPort: this.#trap.tcpPort,
            udpPort: this.#trap.udpPort,
            secret: canaries.secret,
            outside: canaries.outside,
            link: `${folder}/work/plugin-0/link`,
            planted: `${folder}/work/planted.cjs`,
            env: ENV_NAME,
            global: realmName,
            mark: `mark_${token}`,
            token,
        };
        const bodies = [vector.body, vector.next ?? []].flat().map((body) => bodyOf(vector, places, PRELUDE, body));
        this.#io.write(`${folder}/driver.cjs`, this.#captives.driverText({
            adapter: arm === 'control' ? null : adapter,
            workFolder: `${folder}/work`,
            bodies,
            secret: { name: realmName, value: canaries.realm },
            limits: { memoryMb: MEMORY_MB, timeoutMs: limitMs, settleMs: SETTLE_MS * patience },
            afterMs: (vector.id === 'P36' ? AFTER_MS.P36 : AFTER_MS.other) * patience,
            watched: audit ? [canaries.secret, canaries.outside] : [],
        }));
        const kept = KEPT_ENV.flatMap((name) => {
            const value = this.#io.env[name];
            return value === undefined ? [] : [[name, value]];
        });
        const end = await this.#captives.run({
            node,
            nodeOptions: [`--max-old-space-size=${HEAP_MB}`, ...(audit ? AUDIT : [])],
            script: `${folder}/driver.cjs`,
            args: [],
            folder: `${folder}/work`,
            env: { ...Object.fromEntries(kept), [ENV_NAME]: canaries.env },
            timeoutMs: (vector.id === plugins_vectors/* LIVENESS */.W.id ? START_MS : RUN_MS) * patience,
            hangMs: HANG_MS[arm] * patience + (arm === 'host' ? limitMs : 0),
        });
        const { tcp, udp } = this.#trap.heard(token);
        const written = (this.#io.list(canaries.outside) ?? []).map(({ name }) => name).filter((name) => name !== KEEP);
        return {
            ...judgedRun(end, canaries, { written, heard: tcp || udp }, noise),
            milliseconds: end.durationMs,
            end,
            places: { secret: canaries.secret, outside: canaries.outside },
        };
    }
    #plant(folder) {
        const token = () => this.#captives.token();
        const file = `s${token()}`;
        const canaries = {
            token: token(),
            env: token(),
            file,
            realm: token(),
            secret: `${folder}/secret/canary.txt`,
            outside: `${folder}/outside`,
        };
        this.#io.writeAll(new Map([
            [canaries.secret, `CANARY=${file}\n`],
            [
                `${folder}/work/planted.cjs`,
                `require('node:fs').writeFileSync(${JSON.stringify(`${canaries.outside}/written`)}, 'x');\n`,
            ],
            [`${canaries.outside}/${KEEP}`, ''],
        ]));
        this.#captives.link(canaries.secret, `${folder}/work/plugin-0/link`);
        return canaries;
    }
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/plugins/grants.js
var plugins_grants = __webpack_require__(11858);
// EXTERNAL MODULE: ./build/js/anomaly-scan/plugins/vector-verdict.js
var vector_verdict = __webpack_require__(83406);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/collect-plugins.js






const LARGEST_ADAPTER_BYTES = 1 << 20;
const WAITING = 1;
const MOST_AT_ONCE = 5;
const MOST_REFUSED_PERCENT = 34;
const LONGER = [2, 5];
async function collectPlugins({ io, checkout, progress }, options) {
    const text = io.readText(options.adapter, LARGEST_ADAPTER_BYTES);
    if (text === undefined)
        throw new problem/* ProblemError */.M(missing(options.adapter));
    const path = checkout.prefix === '' ? options.adapter : `${checkout.prefix}/${options.adapter}`;
    const adapter = {
        path: path.replace(/^\.\//u, ''),
        line: 1 +
            Math.max(0, text.split('\n').findIndex((line) => line.includes('createHost'))),
    };
    const started = io.now();
    const captives = await io.captiveHost();
    const trap = await captives.openTrap();
    const { node, version, audit } = nodeOf(io, captives.machine.nodePath);
    const url = fileUrl(io.workingDirectory, options.adapter);
    const battery = new Battery(io, captives, { node, audit, adapter: url }, trap);
    try {
        const { noise, grants } = await alive(battery, adapter);
        const wanted = plugins_vectors/* VECTORS */.J.filter(({ id }) => options.vectors.length === 0 || options.vectors.includes(id));
        const lanes = Math.min(captives.machine.cpus + WAITING, MOST_AT_ONCE);
        const isLong = (vector) => vector.isDenial === true || vector.isSlow === true;
        const vectors = await inParallel(wanted, lanes, isLong, async (vector) => {
            const fact = await tried(battery, vector, noise, grants);
            progress(`${vector.id} ${vector.kind}: ${fact.verdict}`);
            return fact;
        });
        return {
            facts: {
                adapter,
                node: version,
                audit,
                grants,
                catalogued: plugins_vectors/* VECTORS */.J.length,
                vectors,
                problems: problemsOf(vectors, options, adapter),
                milliseconds: Math.round(io.now() - started),
            },
            detail: undefined,
        };
    }
    finally {
        battery.close();
        await trap.close();
    }
}
function nodeOf(io, own) {
    const text = (bytes) => new TextDecoder().decode(bytes).trim().split('\n');
    const question = ['-p', "[process.execPath, process.versions.node].join('\\n')"];
    const asked = ['node', own].map((command) => io.run(command, question)).find(({ status }) => status === 0);
    const [node = own, version = ''] = asked === undefined ? [] : text(asked.stdout);
    return { node, version, audit: io.run(node, [...AUDIT, '-e', '0']).status === 0 };
}
async function alive(battery, adapter) {
    const isAlive = (run) => run.began && run.failed === undefined && !run.unsettled;
    const twice = async (arm) => {
        const run = await battery.run(arm, plugins_vectors/* LIVENESS */.W, new Set());
        return isAlive(run) || run.end.timedOut || run.failed !== undefined
            ? run
            : battery.run(arm, plugins_vectors/* LIVENESS */.W, new Set(), 3);
    };
    const control = await twice('control');
    if (!isAlive(control))
        throw new problem/* ProblemError */.M({
            code: 'PLUGINS-CONTROL',
            reason: `a plugin that does nothing does not run without any defence: ${whyOf(control)}`,
            hint: 'Look whether Node.js 20.16 or later is on the PATH, and whether it may start processes.',
        });
    const host = await twice('host');
    battery.calibrate(host.invokeMs);
    const location = { path: adapter.path, line: adapter.line };
    if (!isAlive(host) || host.evidence.some((one) => vector_verdict/* STOPS */.KR.includes(one)))
        throw new problem/* ProblemError */.M({
            code: 'PLUGINS-ADAPTER-FAILED',
            reason: `a plugin that does nothing does not run in the plugin host: ${whyOf(host)}`,
            hint: 'Let load and invoke run the plugin, and hand what it emits to receive; docs/gates/anomaly-plugins.md has an adapter to begin with.',
            location,
        });
    const grants = (0,plugins_grants/* grantsOf */.Rr)(parsed(host.grants));
    if (grants === undefined)
        throw new problem/* ProblemError */.M({
            code: 'PLUGINS-GRANTS',
            reason: `the grants of the adapter are not of the shape that is documented: ${(host.grants ?? '').slice(0, 200)}`,
            hint: 'fsRead, fsWrite, net and env are lists of texts; all others are true or false.',
            location,
        });
    return { noise: { control: changesOf(control.end), host: changesOf(host.end) }, grants };
}
function whyOf(run) {
    const why = run.note ?? '';
    if (run.failed !== undefined)
        return `it failed at ${run.failed}${why === '' ? '' : ` (${why})`}`;
    const denial = run.evidence.find((one) => vector_verdict/* STOPS */.KR.includes(one));
    if (denial !== undefined)
        return `the process ended with ${denial}${why === '' ? '' : ` (${why})`}`;
    if (run.refused !== undefined)
        return `it was refused (${why})`;
    return run.unsettled
        ? 'it gave no answer in time'
        : `nothing that it emitted arrived${why === '' ? '' : ` (${why})`}`;
}
function parsed(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
async function tried(battery, vector, noise, grants) {
    let control = await battery.run('control', vector, noise.control);
    if ((0,vector_verdict/* isOnlyStopped */.O_)(vector, control.evidence))
        control = await battery.run('control', vector, noise.control, LONGER[1]);
    if (control.evidence.length === 0)
        return (0,vector_verdict/* vectorFact */.uM)(vector, [], undefined, grants, control.places);
    let host = await battery.run('host', vector, noise.host);
    let times = 1;
    for (const longer of LONGER) {
        if (!isDoubtful(vector, host, times))
            break;
        times = longer;
        host = await battery.run('host', vector, noise.host, times);
    }
    return (0,vector_verdict/* vectorFact */.uM)(vector, control.evidence, host, grants, host.places);
}
function isDoubtful(vector, run, times) {
    const { failed, began, refused, evidence, unsettled, invokeMs } = run;
    if (failed !== undefined || (!began && refused !== 'load' && vector.refusable !== true))
        return true;
    if (vector.isDenial === true)
        return false;
    return evidence.includes('hang') || (evidence.length === 0 && (unsettled || invokeMs >= 0.9 * TIMEOUT_MS * times));
}
async function inParallel(items, lanes, comesFirst, work) {
    const results = [];
    const queue = [...items.entries()].sort(([, one], [, other]) => Number(comesFirst(other)) - Number(comesFirst(one)));
    const lane = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift())
            results[next[0]] = await work(next[1]);
    };
    await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
    return results;
}
function problemsOf(vectors, { vectors: named, minLive }, { path, line }) {
    const problems = [];
    const location = { path, line };
    const live = vectors.filter(({ verdict }) => verdict !== 'not-live');
    if (named.length === 0 && live.length < minLive)
        problems.push({
            code: 'PLUGINS-TOO-FEW-LIVE',
            reason: `${live.length} of ${vectors.length} vectors work here without any defence, and at least ${minLive} have to`,
            hint: 'Use a newer Node.js, or lower min-live-plugin-vectors.',
        });
    const failed = vectors.filter(({ verdict }) => verdict === 'error');
    if (failed.length > 0)
        problems.push({
            code: 'PLUGINS-VECTOR-FAILED',
            reason: `${failed.length} vectors could not be tried: ${failed
                .slice(0, 8)
                .map(({ id, note }) => (note === undefined ? id : `${id} (${note.slice(0, 80)})`))
                .join(', ')}`,
            hint: 'Let the adapter load and run every plugin; one that was not run was not held.',
            location,
        });
    const refused = live.filter((one) => one.refused === true && one.verdict === 'contained').length;
    if (refused * 100 > live.length * MOST_REFUSED_PERCENT && named.length === 0)
        problems.push({
            code: 'PLUGINS-REFUSED',
            reason: `${refused} of ${live.length} vectors were refused when they were loaded, so that they were not tried`,
            hint: 'Let the adapter load them as it loads a plugin of a user, without the checks of a store before it.',
            location,
        });
    return problems;
}
function missing(path) {
    return {
        code: 'PLUGINS-ADAPTER-MISSING',
        reason: `the adapter of the plugin host ${path} does not exist`,
        hint: 'Write it (docs/gates/anomaly-plugins.md has one to begin with); the path is relative to the working directory.',
        location: { path },
    };
}
function fileUrl(folder, path) {
    const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${folder}/${path}`;
    return `file://${whole.startsWith('/') ? '' : '/'}${encodeURI(whole).replace(/[?#]/gu, encodeURIComponent)}`;
}


/***/ })

};
