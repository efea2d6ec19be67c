export const id = 3820;
export const ids = [3820];
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

/***/ 43820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  webHost: () => (/* binding */ webHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/shared/io/web/browser-places.js


const NAMES = [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'headless_shell',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
];
const VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const PACKAGE = '@sparticuz/chromium';
async function findBrowser(fs, tools, question) {
    const { workingDirectory, env, named } = question;
    if (named !== undefined)
        return { path: (0,external_node_path_.resolve)(workingDirectory, named), source: 'named', env: {} };
    for (const source of VARIABLES) {
        const path = env[source];
        if (path !== undefined && (0,external_node_path_.isAbsolute)(path) && isFile(fs, path))
            return { path, source, env: {} };
    }
    const found = candidates(env).find(({ path }) => isFile(fs, path));
    if (found !== undefined)
        return found;
    for (const folder of upwards(workingDirectory)) {
        const place = unpacked(fs, tools, (0,external_node_path_.join)(folder, 'node_modules'));
        if (place !== undefined)
            return place;
    }
    return undefined;
}
function upwards(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...upwards(above)];
}
function candidates(env) {
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const folders = (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    const onPath = NAMES.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, `${name}${suffix}`)));
    return [
        ...onPath.map((path) => ({ path, source: 'PATH', env: {} })),
        ...systemPaths(env).map((path) => ({ path, source: 'system', env: {} })),
    ];
}
function systemPaths(env) {
    if (process.platform === 'darwin')
        return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    if (process.platform !== 'win32')
        return [
            '/opt/google/chrome/chrome',
            '/snap/bin/chromium',
            '/usr/lib/chromium/chromium',
            '/opt/microsoft/msedge/msedge',
        ];
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => (0,external_node_path_.join)(root, path)));
}
function isFile(fs, path) {
    return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
function unpacked(fs, { spawnSync }, modules) {
    const packed = (0,external_node_path_.join)(modules, PACKAGE, 'bin');
    if (process.platform !== 'linux' || process.arch !== 'x64' || !isFile(fs, (0,external_node_path_.join)(packed, 'chromium.br')))
        return undefined;
    const { version } = JSON.parse(fs.readFileSync((0,external_node_path_.join)(modules, PACKAGE, 'package.json'), 'utf8'));
    const place = (0,external_node_path_.join)(modules, '.cache', 'reliability', `chromium-${version}`);
    const path = (0,external_node_path_.join)(place, 'chromium');
    if (!isFile(fs, path)) {
        fs.mkdirSync((0,external_node_path_.join)(place, '..'), { recursive: true });
        const fresh = fs.mkdtempSync(`${place}-`);
        fs.writeFileSync((0,external_node_path_.join)(fresh, 'chromium'), (0,external_node_zlib_.brotliDecompressSync)(fs.readFileSync((0,external_node_path_.join)(packed, 'chromium.br'))), {
            mode: 0o755,
        });
        for (const archive of ['al2023', 'fonts'])
            spawnSync('tar', ['-x', '-C', fresh], {
                input: (0,external_node_zlib_.brotliDecompressSync)(fs.readFileSync((0,external_node_path_.join)(packed, `${archive}.tar.br`))),
            });
        try {
            fs.renameSync(fresh, place);
        }
        catch (error) {
            fs.rmSync(fresh, { recursive: true, force: true });
            if (!isFile(fs, path))
                throw error;
        }
    }
    const starts = spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
    const fonts = fs.existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: (0,external_node_path_.join)(place, 'fonts') };
    return { path, source: PACKAGE, env: starts ? fonts : { ...fonts, LD_LIBRARY_PATH: (0,external_node_path_.join)(place, 'al2023', 'lib') } };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/shared/io/build/process-groups.js
var process_groups = __webpack_require__(54818);
;// CONCATENATED MODULE: ./build/js/shared/io/web/pipe.js
const LONGEST_MESSAGE_BYTES = 16 << 20;
class Pipe {
    #out;
    #waiting = new Map();
    #listeners = new Set();
    #parts = [];
    #length = 0;
    #last = 0;
    #gone;
    constructor(out, input) {
        this.#out = out;
        input.on('data', (bytes) => this.#read(bytes));
        for (const stream of [out, input])
            stream.on('error', () => undefined);
    }
    call = (method, params = {}, session = '') => new Promise((resolve, reject) => {
        if (this.#gone !== undefined) {
            reject(this.#gone);
            return;
        }
        const id = ++this.#last;
        this.#waiting.set(id, { session, resolve, reject });
        this.#out.write(`${JSON.stringify({ id, method, params, ...(session === '' ? {} : { sessionId: session }) })}\0`);
    });
    tell = (method, params, session) => {
        this.call(method, params, session).catch(() => undefined);
    };
    listen = (onEvent) => {
        this.#listeners.add(onEvent);
        return () => this.#listeners.delete(onEvent);
    };
    end(reason) {
        this.#gone ??= new Error(reason);
        this.#refuse(() => true, this.#gone);
    }
    #read(bytes) {
        let from = 0;
        for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
            this.#keep(bytes.subarray(from, at));
            from = at + 1;
            const text = this.#length > LONGEST_MESSAGE_BYTES ? undefined : Buffer.concat(this.#parts).toString('utf8');
            this.#parts = [];
            this.#length = 0;
            if (text !== undefined)
                this.#take(JSON.parse(text));
        }
        if (from < bytes.length)
            this.#keep(Buffer.from(bytes.subarray(from)));
    }
    #keep(part) {
        this.#length += part.length;
        if (this.#length <= LONGEST_MESSAGE_BYTES)
            this.#parts.push(part);
        else
            this.#parts = [];
    }
    #take({ id, method, params = {}, sessionId = '', result, error }) {
        if (id !== undefined) {
            const waiting = this.#waiting.get(id);
            this.#waiting.delete(id);
            if (error === undefined)
                waiting?.resolve(result ?? {});
            else
                waiting?.reject(new Error(String(error.message ?? 'refused')));
            return;
        }
        if (method === undefined)
            return;
        if (method === 'Target.detachedFromTarget') {
            const gone = String(params['sessionId']);
            this.#refuse(({ session }) => session === gone, new Error('the page is closed'));
        }
        for (const listener of this.#listeners)
            listener({ method, params, session: sessionId });
    }
    #refuse(which, reason) {
        for (const [id, waiting] of this.#waiting) {
            if (!which(waiting))
                continue;
            this.#waiting.delete(id);
            waiting.reject(reason);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/web/tree-memory.js
const BYTES_PER_KIB = 1024;
function treeMemory(fs, root) {
    if (process.platform !== 'linux' || root === undefined)
        return undefined;
    const children = new Map();
    for (const name of fs.readdirSync('/proc')) {
        if (!/^\d+$/u.test(name))
            continue;
        const parent = parentOf(fs, name);
        if (parent !== undefined)
            children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    }
    let total = 0;
    const left = [root];
    for (let pid = left.pop(); pid !== undefined; pid = left.pop()) {
        total += shareOf(fs, pid);
        left.push(...(children.get(pid) ?? []));
    }
    return total === 0 ? undefined : total;
}
function parentOf(fs, pid) {
    const text = textOf(fs, `/proc/${pid}/stat`);
    const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
    return Number.isSafeInteger(parent) ? parent : undefined;
}
function shareOf(fs, pid) {
    return Number(/^Pss:\s+(\d+) kB/mu.exec(textOf(fs, `/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * BYTES_PER_KIB;
}
function textOf(fs, path) {
    try {
        return fs.readFileSync(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/web/browser-process.js





const PROFILE = 'reliability-browser-';
const SAID_BYTES = 2048;
const GRACE_MS = 2000;
const SWITCHES = [
    '--remote-debugging-pipe',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-client-side-phishing-detection',
    '--disable-hang-monitor',
    '--disable-ipc-flooding-protection',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-popup-blocking',
    '--disable-prompt-on-repost',
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins,site-per-process,Translate,MediaRouter,OptimizationHints,PaintHolding',
    '--metrics-recording-only',
    '--mute-audio',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-search-engine-choice-screen',
    '--no-proxy-server',
    '--ignore-certificate-errors',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];
async function openBrowser(fs, { spawn }, place, timeoutMs) {
    removeLeftBehind(fs);
    const profile = fs.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${PROFILE}${process.pid}-`));
    const { child, letGo } = (0,process_groups/* startWithUs */.NX)(() => spawn(place.path, [...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], {
        env: { ...process.env, ...place.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
        stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    }));
    const pipe = new Pipe(child.stdio[3], child.stdio[4]);
    const gone = ended(child).then((said) => {
        letGo();
        (0,process_groups/* endGroup */.N4)(child, 'SIGKILL');
        pipe.end(`the browser ended${said === '' ? '' : `: ${said}`}`);
        removeProfile(fs, profile);
        return said;
    });
    const close = async () => {
        pipe.tell('Browser.close');
        const limit = setTimeout(() => (0,process_groups/* endGroup */.N4)(child, 'SIGKILL'), GRACE_MS);
        await gone;
        clearTimeout(limit);
    };
    try {
        const { product } = await within(timeoutMs, pipe.call('Browser.getVersion'));
        const [name = 'Chromium', version = ''] = String(product).split('/');
        const memoryBytes = () => treeMemory(fs, child.pid);
        return { name, version, call: pipe.call, tell: pipe.tell, listen: pipe.listen, gone, memoryBytes, close };
    }
    catch (error) {
        (0,process_groups/* endGroup */.N4)(child, 'SIGKILL');
        await gone;
        throw error;
    }
}
function ended(child) {
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('latin1')).slice(-SAID_BYTES);
    });
    return new Promise((resolve) => {
        child.on('error', ({ message }) => resolve(message));
        child.on('exit', () => setImmediate(() => resolve(said.trim())));
    });
}
function within(timeoutMs, promise) {
    return new Promise((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
        promise.then(resolve, reject).finally(() => clearTimeout(limit));
    });
}
function removeProfile(fs, profile) {
    try {
        fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    catch {
    }
}
function removeLeftBehind(fs) {
    for (const name of fs.readdirSync((0,external_node_os_.tmpdir)())) {
        const owner = new RegExp(`^${PROFILE}(\\d+)-`, 'u').exec(name)?.[1];
        if (owner !== undefined && !runs(Number(owner)))
            removeProfile(fs, (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name));
    }
}
function runs(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/js/shared/io/web/http-get.js

const LARGEST_BYTES = 16 << 20;
function getHttp(url, timeoutMs) {
    return new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)(url, { agent: false, headers: { accept: 'text/html,*/*', connection: 'close' } }, (answer) => {
            const parts = [];
            let size = 0;
            answer.on('data', (part) => {
                size += part.length;
                if (size > LARGEST_BYTES)
                    asked.destroy(new Error('the answer is larger than 16 MiB'));
                else
                    parts.push(part);
            });
            answer.on('error', reject);
            answer.on('end', () => {
                if (!answer.complete)
                    return reject(new Error('the answer was cut off'));
                const raw = answer.rawHeaders;
                const headers = Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at], raw[2 * at + 1]]);
                resolve({ status: answer.statusCode ?? 0, headers, body: Buffer.concat(parts).toString('utf8') });
            });
        });
        const limit = setTimeout(() => asked.destroy(new Error(`no whole answer within ${timeoutMs / 1000} s`)), timeoutMs);
        asked.on('close', () => clearTimeout(limit));
        asked.on('error', reject);
        asked.end();
    });
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/js/shared/io/web/certificate.js

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
const ALGORITHM = '2a8648ce3d040302';
const COMMON_NAME = '550403';
function selfSigned(name) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'prime256v1' });
    const algorithm = der(SEQUENCE, der(OBJECT_ID, Buffer.from(ALGORITHM, 'hex')));
    const owner = der(SEQUENCE, der(SET, der(SEQUENCE, der(OBJECT_ID, Buffer.from(COMMON_NAME, 'hex')), der(UTF8, Buffer.from(name)))));
    const serial = (0,external_node_crypto_.randomBytes)(8);
    serial[0] = (serial[0] & 0x7f) | 1;
    const validity = der(SEQUENCE, der(UTC_TIME, Buffer.from('200101000000Z')), der(UTC_TIME, Buffer.from('491231235959Z')));
    const body = der(SEQUENCE, ...[der(INTEGER, serial), algorithm, owner, validity, owner, publicKey.export({ type: 'spki', format: 'der' })]);
    const signature = Buffer.concat([Buffer.from([0]), (0,external_node_crypto_.sign)('sha256', body, privateKey)]);
    const text = der(SEQUENCE, body, algorithm, der(BIT_STRING, signature)).toString('base64');
    const lines = text.match(/.{1,64}/gu) ?? [];
    return {
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    };
}
function der(tag, ...parts) {
    const content = Buffer.concat(parts);
    const length = [];
    for (let left = content.length; left > 0; left >>= 8)
        length.unshift(left & 0xff);
    const head = content.length < 0x80 ? [tag, content.length] : [tag, 0x80 | length.length, ...length];
    return Buffer.concat([Buffer.from(head), content]);
}

;// CONCATENATED MODULE: ./build/js/shared/io/web/listener.js




const HOST = '127.0.0.1';
const MOST_BODY_BYTES = 64 << 10;
const MOST_UNREAD_BYTES = 16 << 20;
async function listenHttp(answer, secure) {
    const sockets = new Set();
    const respond = async (request, response) => {
        try {
            const { status, headers, body, stream } = await answer(await requestOf(request));
            if (stream !== undefined && request.method !== 'HEAD') {
                response.writeHead(status, [...headers, ['connection', 'close']].flat());
                response.write(body);
                goOn(response, stream);
                return;
            }
            const bytes = typeof body === 'string' ? Buffer.from(body) : body;
            response.writeHead(status, [...headers, ['content-length', String(bytes.length)]].flat());
            response.end(request.method === 'HEAD' ? undefined : bytes);
        }
        catch {
            if (!response.headersSent)
                response.writeHead(500);
            response.end();
        }
    };
    const server = secure ? (0,external_node_https_.createServer)(selfSigned(HOST), respond) : (0,external_node_http_.createServer)(respond);
    server.on('tlsClientError', () => undefined);
    server.on('upgrade', (request, socket) => {
        Promise.resolve(answer({ ...headOf(request), method: 'UPGRADE', body: '' })).catch(() => undefined);
        socket.destroy();
    });
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        socket.on('error', () => socket.destroy());
    });
    server.keepAliveTimeout = 60_000;
    await new Promise((resolve, reject) => {
        server.on('error', reject);
        server.listen(0, HOST, resolve);
    });
    return {
        port: server.address().port,
        close: (graceMs = 0) => new Promise((resolve) => {
            const destroy = () => {
                for (const socket of sockets)
                    socket.destroy();
            };
            const limit = setTimeout(destroy, graceMs);
            server.close(() => {
                clearTimeout(limit);
                resolve();
            });
            if (graceMs === 0)
                destroy();
            else
                server.closeIdleConnections();
        }),
    };
}
function goOn(response, stream) {
    const stop = stream((text) => {
        response.write(text);
        if (response.writableLength > MOST_UNREAD_BYTES)
            response.destroy();
    }, () => response.end());
    response.on('close', stop);
}
async function listenDatagrams(onBytes) {
    const socket = (0,external_node_dgram_.createSocket)('udp4');
    socket.on('message', (bytes) => onBytes(bytes.toString('latin1')));
    await new Promise((resolve, reject) => {
        socket.on('error', reject);
        socket.bind(0, HOST, resolve);
    });
    return { port: socket.address().port, close: () => new Promise((resolve) => socket.close(() => resolve())) };
}
async function requestOf(request) {
    let body = '';
    for await (const bytes of request)
        if (body.length < MOST_BODY_BYTES)
            body += bytes.toString('latin1', 0, MOST_BODY_BYTES - body.length);
    return { ...headOf(request), body };
}
function headOf({ method = 'GET', url = '/', headers }) {
    const plain = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
    return { method, path: url, headers: Object.fromEntries(plain) };
}

;// CONCATENATED MODULE: ./build/js/shared/io/web/service.js

const service_SAID_BYTES = 4096;
const service_GRACE_MS = 2000;
const NOT_HANDED_ON = /^(?:INPUT_|RELIABILITY_|SYSTEM_ACCESSTOKEN$|ACTIONS_RUNTIME_TOKEN$)/u;
function startService({ spawn }, command, folder, env) {
    const { child, letGo } = (0,process_groups/* startWithUs */.NX)(() => spawn(command, {
        cwd: folder,
        env: Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_HANDED_ON.test(name))),
        shell: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    }));
    let said = '';
    let hasEnded = false;
    for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (bytes) => {
            said = (said + bytes.toString('utf8')).slice(-service_SAID_BYTES);
        });
    const ended = new Promise((resolve) => {
        const end = () => {
            hasEnded = true;
            resolve();
        };
        child.on('error', ({ message }) => {
            said += message;
            end();
        });
        child.on('exit', end);
    });
    const stop = async () => {
        (0,process_groups/* endGroup */.N4)(child, 'SIGTERM');
        const limit = setTimeout(() => (0,process_groups/* endGroup */.N4)(child, 'SIGKILL'), service_GRACE_MS);
        await ended;
        clearTimeout(limit);
        (0,process_groups/* endGroup */.N4)(child, 'SIGKILL');
        letGo();
    };
    return { hasEnded: () => hasEnded, said: () => said.trim(), stop };
}

;// CONCATENATED MODULE: ./build/js/shared/io/web/host.js






const NONCE_BYTES = 18;
function webHost(fs, processes, workingDirectory, env) {
    return {
        listen: (answer) => listenHttp(answer, false),
        listenSecure: (answer) => listenHttp(answer, true),
        listenDatagrams: listenDatagrams,
        get: getHttp,
        start: (command) => startService(processes, command, workingDirectory, env),
        findBrowser: (named) => findBrowser(fs, processes, { workingDirectory, env, named }),
        openBrowser: (place, timeoutMs) => openBrowser(fs, processes, place, timeoutMs),
        after: (ms, action) => {
            const timer = setTimeout(action, ms);
            return () => clearTimeout(timer);
        },
        clock: () => performance.now(),
        token: () => String((0,external_node_crypto_.randomInt)(100_000_000_000_000, 281_474_976_710_655)),
        nonce: () => (0,external_node_crypto_.randomBytes)(NONCE_BYTES).toString('base64'),
        digest: (text) => `sha256-${(0,external_node_crypto_.hash)('sha256', text, 'base64')}`,
    };
}


/***/ })

};
