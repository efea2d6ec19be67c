export const id = 8325;
export const ids = [8325];
export const modules = {

/***/ 54818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   NX: () => (/* binding */ startWithUs),
/* harmony export */   Vd: () => (/* binding */ endLeftBehind)
/* harmony export */ });
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function startWithUs(start) {
    let child;
    const letGo = () => {
        for (const signal of ENDING)
            process.removeListener(signal, end);
    };
    function end(signal) {
        if (child !== undefined)
            endGroup(child, 'SIGKILL');
        letGo();
        process.kill(process.pid, signal);
    }
    for (const signal of ENDING)
        process.on(signal, end);
    try {
        child = start();
        return { child, letGo };
    }
    catch (error) {
        letGo();
        throw error;
    }
}
function endGroup(child, signal) {
    try {
        if (child.pid !== undefined && process.platform !== 'win32')
            process.kill(-child.pid, signal);
        else
            child.kill(signal);
    }
    catch {
    }
}
function endLeftBehind(fs, folder) {
    if (process.platform !== 'linux')
        return false;
    let isQuiet = true;
    for (const name of fs.readdirSync('/proc')) {
        if (!/^\d+$/u.test(name) || Number(name) === process.pid)
            continue;
        try {
            if (!`${fs.readlinkSync(`/proc/${name}/cwd`)}/`.startsWith(`${folder}/`))
                continue;
            isQuiet = false;
            process.kill(Number(name), 'SIGKILL');
        }
        catch {
        }
    }
    return isQuiet;
}


/***/ }),

/***/ 88325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  captiveHost: () => (/* binding */ captiveHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/io/build/process-groups.js
var process_groups = __webpack_require__(54818);
;// CONCATENATED MODULE: ./build/js/shared/io/captive/captive-run.js

const TICK_MS = 50;
const MOST_LINES = 4096;
const LONGEST_LINE = 8192;
const MOST_OUTPUT_CHARACTERS = 64 << 10;
const LAST_WORDS_MS = 500;
function runCaptive({ spawn }, captive) {
    const started = performance.now();
    return new Promise((resolve) => {
        const said = new Report();
        let [hung, timedOut, isOver] = [false, false, false];
        const { child, letGo } = (0,process_groups/* startWithUs */.NX)(() => spawn(captive.node, [...captive.nodeOptions, captive.script, ...captive.args], {
            cwd: captive.folder,
            env: { ...captive.env },
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        }));
        const kill = () => (0,process_groups/* endGroup */.N4)(child, 'SIGKILL');
        const limit = setTimeout(() => {
            timedOut = true;
            kill();
        }, captive.timeoutMs);
        let missed = 0;
        const ticking = setInterval(() => {
            missed = said.takeBeat() ? 0 : missed + 1;
            if (!said.beatsCount)
                missed = 0;
            if (missed * TICK_MS < captive.hangMs)
                return;
            hung = !timedOut;
            kill();
        }, TICK_MS);
        const out = output(child.stdio[1]);
        const err = output(child.stdio[2]);
        const channel = child.stdio[3];
        channel?.setEncoding('utf8').on('data', (text) => said.add(text));
        channel?.on('error', () => undefined);
        const end = (status) => {
            if (isOver)
                return;
            isOver = true;
            clearTimeout(limit);
            clearInterval(ticking);
            letGo();
            const wasEnded = hung || timedOut;
            resolve({
                status: wasEnded ? null : status,
                hung,
                timedOut,
                durationMs: performance.now() - started,
                lines: said.lines(),
                stdout: out(),
                stderr: err(),
            });
        };
        child.on('error', () => end(null));
        child.on('exit', (status) => {
            clearInterval(ticking);
            kill();
            setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
                end(status);
            }, LAST_WORDS_MS).unref();
        });
        child.on('close', end);
    });
}
function output(stream) {
    let text = '';
    stream?.setEncoding('utf8').on('data', (part) => {
        if (text.length < MOST_OUTPUT_CHARACTERS)
            text = `${text}${part}`.slice(0, MOST_OUTPUT_CHARACTERS);
    });
    stream?.on('error', () => undefined);
    return () => text;
}
class Report {
    #lines = [];
    #rest = '';
    #beat = true;
    beatsCount = false;
    add(text) {
        this.#rest += text;
        let from = 0;
        for (let at = this.#rest.indexOf('\n'); at >= 0; at = this.#rest.indexOf('\n', from)) {
            this.#line(this.#rest.slice(from, at));
            from = at + 1;
        }
        this.#rest = this.#rest.slice(from, from + LONGEST_LINE);
    }
    takeBeat() {
        const beat = this.#beat;
        this.#beat = false;
        return beat;
    }
    lines() {
        return this.#rest === '' ? this.#lines : [...this.#lines, this.#rest];
    }
    #line(line) {
        if (line === '.')
            this.#beat = true;
        else if (line === '!')
            this.beatsCount = true;
        else if (this.#lines.length < MOST_LINES)
            this.#lines.push(line.slice(0, LONGEST_LINE));
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/captive/driver.js
function driverText(settings) {
    return `(${driver.toString()})(require, (url) => import(url), ${JSON.stringify(settings)});\n`;
}
function driver(load, importModule, settings) {
    const { writeSync, mkdirSync, writeFileSync, readFileSync } = load('node:fs');
    const { inspect } = load('node:util');
    const { dirname, join, relative, isAbsolute } = load('node:path');
    const stringify = JSON.stringify;
    const later = setTimeout;
    const now = performance.now.bind(performance);
    const exit = process.exit.bind(process);
    const { ownKeys, getOwnPropertyDescriptor } = Reflect;
    const isSameValue = Object.is;
    const MOST_RECEIVED = 400;
    const say = (...parts) => {
        try {
            writeSync(3, `${stringify(parts)}\n`);
        }
        catch {
        }
    };
    const beat = () => {
        try {
            writeSync(3, '.\n');
        }
        catch {
        }
    };
    const told = (error) => {
        try {
            return String(error?.message ?? error).slice(0, 500);
        }
        catch {
            return 'an error that cannot be shown';
        }
    };
    let stage = 'import';
    const enter = (next) => {
        stage = next;
        say('stage', next);
    };
    let [received, isOver] = [0, false];
    const receive = (text) => {
        const plain = `${text}`;
        received++;
        if (received <= MOST_RECEIVED)
            say(isOver ? 'late' : 'emit', plain.slice(0, 4000));
    };
    function controlHost() {
        const object = { name: 'host', list: [1, 2, 3], options: { depth: 1 } };
        function emit(text) {
            receive(`${text}`);
        }
        function call(callback) {
            const result = callback({ from: 'host' }, emit);
            return result;
        }
        function promise() {
            return Promise.resolve(1);
        }
        const AsyncFunction = (async () => undefined).constructor;
        return {
            wrap: (body) => ({ files: { 'plugin.js': body } }),
            createHost: () => ({
                load: (folder) => new AsyncFunction('api', readFileSync(join(folder, 'plugin.js'), 'utf8')),
                invoke(handle) {
                    return handle({ emit, object, call, promise });
                },
            }),
        };
    }
    const Module = load('node:module');
    const looked = [
        ['Object', Object],
        ['Object.prototype', Object.prototype],
        ['Function.prototype', Function.prototype],
        ['Array', Array],
        ['Array.prototype', Array.prototype],
        ['String.prototype', String.prototype],
        ['Number.prototype', Number.prototype],
        ['RegExp.prototype', RegExp.prototype],
        ['Promise', Promise],
        ['Promise.prototype', Promise.prototype],
        ['Map.prototype', Map.prototype],
        ['Set.prototype', Set.prototype],
        ['Error', Error],
        ['Date', Date],
        ['JSON', JSON],
        ['Math', Math],
        ['Reflect', Reflect],
        ['Symbol', Symbol],
        ['globalThis', globalThis],
        ['process.env', process.env],
        ['node:fs', load('node:fs')],
        ['node:module', Module],
        ['require.extensions', Module._extensions],
    ];
    const lazy = Object.create(null);
    for (const names of [
        'FormData Headers Request Response MessageEvent WebSocket CloseEvent EventSource Crypto CryptoKey SubtleCrypto',
        'TransformStream TransformStreamDefaultController CompressionStream DecompressionStream',
    ])
        for (const name of names.split(' '))
            lazy[name] = 1;
    const unseen = { value: undefined };
    const own = (object, key) => object === globalThis && lazy[key] === 1 ? unseen : getOwnPropertyDescriptor(object, key);
    const snapshot = () => {
        const all = new Map();
        for (const [name, object] of looked) {
            const properties = new Map();
            for (const key of ownKeys(object))
                properties.set(key, own(object, key));
            all.set(name, properties);
        }
        return all;
    };
    const changes = (before, folder) => {
        for (const [name, object] of looked) {
            const known = before.get(name);
            const keys = ownKeys(object);
            for (const key of keys) {
                const [was, is] = [known.get(key), own(object, key)];
                const isSame = was !== undefined && (was.get === undefined ? isSameValue(is.value, was.value) : true);
                const isOfNode = typeof key === 'symbol' && String(key).startsWith('Symbol(undici.globalDispatcher.');
                if (!isSame && !isOfNode)
                    say('change', was === undefined ? 'added' : 'replaced', name, String(key));
            }
            const left = Object.create(null);
            for (const key of keys)
                left[key] = 1;
            for (const key of known.keys())
                if (left[key] !== 1)
                    say('change', 'removed', name, String(key));
        }
        if (process.cwd() !== folder)
            say('change', 'replaced', 'process', 'cwd');
    };
    const watch = () => {
        const channels = load('node:diagnostics_channel');
        for (const kind of ['fs', 'child', 'worker', 'net', 'addon', 'wasi', 'inspector'])
            channels.subscribe(`node:permission-model:${kind}`, (message) => {
                const { permission, resource } = message;
                const text = `${resource}`;
                if (settings.watched.some((part) => text.includes(part)))
                    say('audit', `${permission}`, text.slice(0, 300));
            });
    };
    const within = async (promise, ms) => {
        let timer;
        const late = new Promise((resolve) => {
            timer = later(() => {
                say('unsettled', stage);
                resolve(undefined);
            }, ms);
        });
        try {
            return await Promise.race([promise, late]);
        }
        finally {
            clearTimeout(timer);
        }
    };
    const use = (value) => {
        for (const way of [(one) => inspect(one), stringify, (one) => `${one}`])
            try {
                way(value);
            }
            catch (error) {
                say('use', told(error));
            }
    };
    const need = (value, name) => {
        const found = value?.[name];
        if (typeof found !== 'function')
            throw new Error(`it has no function ${name}`);
        return (...args) => found.apply(value, args);
    };
    const prologue = (map) => {
        if (map === undefined)
            return '';
        const entries = Object.entries(map).map(([name, place]) => {
            if (!/^[A-Za-z_$][\w$]*$/.test(name) || !/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(String(place)))
                throw new Error(`apiMap.${name} is no name such as ctx.log`);
            const owner = String(place).replace(/\.?[^.]*$/, '') || 'undefined';
            return `${name}: typeof ${place} === 'function' && ${place}.bind ? ${place}.bind(${owner}) : ${place}`;
        });
        return `const api = { ${entries.join(', ')} };\n`;
    };
    const main = async () => {
        const beating = setInterval(beat, 25);
        beat();
        if (settings.watched.length > 0)
            watch();
        enter('import');
        const adapter = settings.adapter === null
            ? controlHost()
            : (await importModule(settings.adapter)).default;
        const [createHost, wrap] = [need(adapter, 'createHost'), need(adapter, 'wrap')];
        const { apiMap, grants } = adapter;
        say('grants', stringify(grants ?? {}));
        const head = prologue(apiMap);
        enter('createHost');
        const stop = new AbortController();
        const { memoryMb, timeoutMs, settleMs } = settings.limits;
        const host = await within(createHost({ workDir: settings.workFolder, limits: { memoryMb, timeoutMs }, signal: stop.signal, receive }), 3 * settleMs);
        if (host === undefined)
            throw new Error('createHost gave no host in time');
        const [loadPlugin, invoke] = [need(host, 'load'), need(host, 'invoke')];
        const optional = async (name, ...args) => {
            const found = host[name];
            if (typeof found === 'function')
                await within(found.apply(host, args), settleMs);
        };
        globalThis[settings.secret.name] = settings.secret.value;
        const folderBefore = process.cwd();
        const before = snapshot();
        writeSync(3, '!\n');
        for (const [at, body] of settings.bodies.entries()) {
            enter('wrap');
            const { files } = wrap(`${head}${body}`, { hook: 'run' });
            const folder = join(settings.workFolder, `plugin-${at}`);
            for (const [path, text] of Object.entries(files)) {
                const target = join(folder, path);
                const inside = relative(folder, target);
                if (inside.startsWith('..') || isAbsolute(inside))
                    throw new Error(`wrap names a file outside of the plugin: ${path}`);
                mkdirSync(dirname(target), { recursive: true });
                writeFileSync(target, text);
            }
            enter('load');
            const handle = await within(loadPlugin(folder), settleMs);
            enter('invoke');
            const started = now();
            try {
                use(await within(invoke(handle, 'run', {}), settleMs));
            }
            catch (error) {
                say('threw', told(error));
            }
            say('took', String(Math.round(now() - started)));
            enter('unload');
            await optional('unload', handle);
        }
        changes(before, folderBefore);
        enter('dispose');
        stop.abort();
        await optional('dispose');
        isOver = true;
        await new Promise((resolve) => {
            later(resolve, settings.afterMs);
        });
        clearInterval(beating);
        say('done');
        process.exit(0);
    };
    main().catch((error) => {
        say('error', stage, told(error));
        exit(3);
    });
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/js/shared/io/captive/trap.js



const MOST_HEARD_CHARACTERS = 1 << 20;
const MOST_OF_ONE = 4096;
async function openTrap() {
    const heard = { tcp: '', udp: '' };
    const note = (by, bytes) => {
        if (heard[by].length < MOST_HEARD_CHARACTERS)
            heard[by] += `${bytes.subarray(0, MOST_OF_ONE).toString('latin1').toLowerCase()}\n`;
    };
    const sockets = new Set();
    const server = (0,external_node_net_.createServer)((socket) => {
        sockets.add(socket);
        socket.on('data', (bytes) => {
            note('tcp', bytes);
            socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n');
        });
        socket.on('error', () => undefined);
        socket.on('close', () => sockets.delete(socket));
    });
    server.listen(0, '127.0.0.1');
    const datagrams = (0,external_node_dgram_.createSocket)('udp4');
    datagrams.on('message', (bytes) => note('udp', bytes));
    datagrams.on('error', () => undefined);
    datagrams.bind(0, '127.0.0.1');
    await Promise.all([(0,external_node_events_.once)(server, 'listening'), (0,external_node_events_.once)(datagrams, 'listening')]);
    return {
        tcpPort: server.address().port,
        udpPort: datagrams.address().port,
        heard: (text) => ({
            tcp: heard.tcp.includes(text.toLowerCase()),
            udp: heard.udp.includes(text.toLowerCase()),
        }),
        async close() {
            for (const socket of sockets)
                socket.destroy();
            await Promise.all([
                new Promise((resolve) => server.close(() => resolve())),
                new Promise((resolve) => datagrams.close(() => resolve())),
            ]);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/io/captive/host.js







function captiveHost(fs, processes) {
    return {
        machine: {
            system: process.platform,
            cpus: (0,external_node_os_.availableParallelism)(),
            nodePath: slashed(process.execPath),
            path: process.env['PATH'] ?? '',
        },
        token: () => (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        makeFolder: () => slashed(fs.realpathSync(fs.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'reliability-captive-')))),
        link(target, path) {
            fs.mkdirSync((0,external_node_path_.dirname)(path), { recursive: true });
            fs.symlinkSync(target, path);
        },
        remove(folder) {
            (0,process_groups/* endLeftBehind */.Vd)(fs, folder);
            fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
        },
        openTrap: openTrap,
        driverText: driverText,
        run: (captive) => runCaptive(processes, captive),
    };
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}


/***/ })

};
