export const id = 3813;
export const ids = [3813];
export const modules = {

/***/ 53813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildHost: () => (/* binding */ buildHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/io/build/process-groups.js
var process_groups = __webpack_require__(54818);
;// CONCATENATED MODULE: ./build/js/shared/io/build/process-watch.js
const FIRST_LOOK_MS = 15;
const SLOWEST_LOOK_MS = 250;
const HEADER_BYTES = 4096;
const PT_INTERP = 3;
class ProcessWatch {
    #fs;
    #seen = new Map();
    #session = 0;
    #timer;
    #pauseMs = FIRST_LOOK_MS;
    constructor(fs) {
        this.#fs = fs;
    }
    start(pid) {
        if (process.platform !== 'linux')
            return;
        this.#session = pid;
        this.#again();
    }
    look() {
        if (this.#session === 0)
            return;
        let names;
        try {
            names = this.#fs.readdirSync('/proc');
        }
        catch {
            return;
        }
        for (const name of names)
            if (/^\d+$/u.test(name) && this.#isOurs(name))
                this.#note(name);
    }
    stop() {
        clearTimeout(this.#timer);
        return [...this.#seen].sort().map(([path, isStatic]) => ({ path, isStatic }));
    }
    #again() {
        this.#timer = setTimeout(() => {
            this.look();
            this.#pauseMs = Math.min(this.#pauseMs * 1.5, SLOWEST_LOOK_MS);
            this.#again();
        }, this.#pauseMs);
        this.#timer.unref();
    }
    #isOurs(pid) {
        try {
            const stat = this.#fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
            return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]) === this.#session;
        }
        catch {
            return false;
        }
    }
    #note(pid) {
        try {
            const path = this.#fs.readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/u, '');
            if (!this.#seen.has(path))
                this.#seen.set(path, isStatic(this.#fs, `/proc/${pid}/exe`));
        }
        catch {
        }
    }
}
function isStatic(fs, path) {
    const header = Buffer.alloc(HEADER_BYTES);
    const descriptor = fs.openSync(path, 'r');
    let length;
    try {
        length = fs.readSync(descriptor, header, 0, HEADER_BYTES, 0);
    }
    finally {
        fs.closeSync(descriptor);
    }
    if (length < 64 || header.readUInt32BE(0) !== 0x7f454c46 || header[4] !== 2 || header[5] !== 1)
        return false;
    const [at, size, count] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
    for (let entry = 0; entry < count && at + (entry + 1) * size <= length; entry++)
        if (header.readUInt32LE(at + entry * size) === PT_INTERP)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/build-run.js


const TAIL_BYTES = 16 << 10;
const GRACE_MS = 2000;
function runBuild(fs, { spawn }, build) {
    const [program, ...args] = build.command;
    const started = performance.now();
    const tail = new Tail();
    const watch = build.watch === true ? new ProcessWatch(fs) : undefined;
    return new Promise((resolve) => {
        let timedOut = false;
        let ended = false;
        const end = (status) => {
            if (ended)
                return;
            ended = true;
            clearTimeout(limit);
            letGo();
            const executables = watch?.stop() ?? [];
            resolve({ status, timedOut, durationMs: performance.now() - started, tail: tail.text(), executables });
        };
        const { child, letGo } = (0,process_groups/* startWithUs */.NX)(() => spawn(program, args, {
            cwd: build.folder,
            env: { ...build.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        }));
        const limit = setTimeout(() => {
            timedOut = true;
            (0,process_groups/* endGroup */.N4)(child, 'SIGTERM');
            setTimeout(() => (0,process_groups/* endGroup */.N4)(child, 'SIGKILL'), GRACE_MS).unref();
        }, build.timeoutMs);
        child.stdout.on('data', (bytes) => tail.add(bytes));
        child.stderr.on('data', (bytes) => tail.add(bytes));
        child.on('error', ({ message }) => {
            tail.add(Buffer.from(message));
            end(null);
        });
        if (child.pid !== undefined)
            watch?.start(child.pid);
        child.on('exit', () => {
            watch?.look();
            (0,process_groups/* endGroup */.N4)(child, 'SIGKILL');
        });
        child.on('close', (status) => end(timedOut ? null : status));
    });
}
class Tail {
    #parts = [];
    #length = 0;
    add(bytes) {
        this.#parts.push(bytes);
        this.#length += bytes.length;
        if (this.#length > 4 * TAIL_BYTES)
            this.#parts = [this.#last()];
        if (this.#parts.length === 1)
            this.#length = this.#parts[0].length;
    }
    text() {
        const last = this.#last();
        let from = 0;
        while (from < Math.min(4, last.length) && this.#length > TAIL_BYTES && (last[from] & 0xc0) === 0x80)
            from++;
        return last.toString('utf8', from);
    }
    #last() {
        const all = Buffer.concat(this.#parts);
        return all.subarray(Math.max(0, all.length - TAIL_BYTES));
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/js/shared/model/path-globs.js
var path_globs = __webpack_require__(65851);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/shared/io/build/host-problem.js

function hostProblem(code, reason, hint, path = '') {
    return new problem/* ProblemError */.M({ code, reason, hint, ...(path === '' ? {} : { location: { path } }) });
}
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
function writeProblem(what, error) {
    const code = error.code;
    if (typeof code !== 'string')
        return error instanceof Error ? error : new Error(String(error));
    if (FULL.has(code))
        return hostProblem('DETERMINISM-DISK', `there is no room left for ${what} (${code})`, 'Free some space, name another folder with work-folder, or leave large folders out of the copy.');
    return hostProblem('DETERMINISM-SOURCE', `${what} could not be made (${code})`, 'Every build works in a copy of the working directory: all of it must be readable, and the folder for copies writable.');
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/merkle.js

function comparePaths(left, right) {
    const length = Math.min(left.length, right.length);
    for (let at = 0; at < length; at++) {
        const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
        if (a !== b)
            return (a === 0x2f ? -1 : a) - (b === 0x2f ? -1 : b);
    }
    return left.length - right.length;
}
function merkleRoot({ count, pathOf, headOf, digests }) {
    const open = [new Folder('', '')];
    const close = () => {
        const folder = open.pop();
        open.at(-1).add('tree', folder.name, folder.digest());
    };
    let last = '\0';
    for (let at = 0; at < count; at++) {
        const path = pathOf(at);
        const slash = path.lastIndexOf('/');
        const folder = slash === -1 ? '' : path.slice(0, slash + 1);
        if (folder !== last) {
            while (!folder.startsWith(open.at(-1).path))
                close();
            for (let from = open.at(-1).path.length; from < folder.length;) {
                const end = folder.indexOf('/', from);
                open.push(new Folder(folder.slice(0, end + 1), folder.slice(from, end)));
                from = end + 1;
            }
            last = folder;
        }
        open.at(-1).add(headOf(at), path.slice(slash + 1), digests.subarray(at * 32, at * 32 + 32));
    }
    while (open.length > 1)
        close();
    return Buffer.from(open[0].digest()).toString('hex');
}
class Folder {
    path;
    name;
    #records = Buffer.allocUnsafe(1024);
    #length = 0;
    constructor(path, name) {
        this.path = path;
        this.name = name;
    }
    add(head, name, digest) {
        const most = (head.length + name.length) * 3 + 34;
        if (this.#length + most > this.#records.length) {
            const larger = Buffer.allocUnsafe((this.#length + most) * 2);
            this.#records.copy(larger, 0, 0, this.#length);
            this.#records = larger;
        }
        this.#length += this.#records.write(`${head}\0${name}\0`, this.#length);
        this.#records.set(digest, this.#length);
        this.#length += 32;
    }
    digest() {
        return (0,external_node_crypto_.hash)('sha256', this.#records.subarray(0, this.#length), 'buffer');
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/artifact-walk.js





const NEVER_ENTERED = new Set(['.git', 'node_modules']);
const REPLACEMENT = '\ufffd';
function walkArtifacts(fs, { root, globs, ignore }, onFile) {
    const found = new Map();
    const refused = [...ignore, ...globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))];
    const refuses = refused.length === 0 ? undefined : picomatch(refused, path_globs/* OF_PATHS */.p);
    const realRoot = fs.realpathSync(root);
    for (const glob of globs.filter((candidate) => !candidate.startsWith('!'))) {
        const plain = external_node_path_.posix.normalize(glob.replaceAll('\\', '/')).replace(/\/$/u, '');
        const { base, isGlob } = picomatch.scan(plain);
        const start = isGlob ? base : plain;
        if ((0,external_node_path_.isAbsolute)(start) || start.split('/').includes('..'))
            throw outside(glob);
        const folder = (0,external_node_path_.resolve)(root, start);
        if (fs.lstatSync(folder, { throwIfNoEntry: false }) === undefined)
            continue;
        const real = isGlob ? fs.realpathSync(folder) : folder;
        if (!isWithin(realRoot, isGlob ? real : fs.realpathSync((0,external_node_path_.join)(folder, '..'))))
            throw escapes(start, real);
        const everything = !isGlob || plain === `${base}/**` || plain === '**';
        const matches = everything ? () => true : picomatch(plain, path_globs/* OF_PATHS */.p);
        const named = [...NEVER_ENTERED].filter((name) => plain.split('/').includes(name));
        const walk = new Walk(fs, { root, realRoot, matches, refuses, named, found, onFile });
        walk.visit(start === '.' ? '' : start, isGlob);
    }
    const paths = [...found.keys()].sort(comparePaths);
    return { paths, kinds: paths.map((path) => found.get(path)) };
}
class Walk {
    #fs;
    #plan;
    constructor(fs, plan) {
        this.#fs = fs;
        this.#plan = plan;
    }
    visit(path, isGlob) {
        const stats = (isGlob ? this.#fs.statSync : this.#fs.lstatSync)((0,external_node_path_.resolve)(this.#plan.root, path));
        if (stats.isDirectory())
            this.#enter(path, isGlob);
        else
            this.#add(path, stats);
    }
    #enter(folder, isStart) {
        let entries;
        try {
            entries = this.#fs.readdirSync((0,external_node_path_.resolve)(this.#plan.root, folder), { withFileTypes: true });
        }
        catch (error) {
            throw unreadable(folder, error);
        }
        if (entries.length === 0 && !isStart && this.#wants(folder))
            this.#plan.found.set(folder, 'directory');
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                this.#add(path, entry);
            else if (!NEVER_ENTERED.has(entry.name) || this.#plan.named.includes(entry.name))
                this.#enter(path, false);
        }
    }
    #wants(path) {
        return this.#plan.matches(path) && this.#plan.refuses?.(path) !== true;
    }
    #add(path, entry) {
        if (!this.#wants(path))
            return;
        if (path.includes(REPLACEMENT) && this.#isLost(path))
            throw badName(path);
        if (entry.isFile()) {
            if (!this.#plan.found.has(path))
                this.#plan.found.set(path, this.#plan.onFile(path));
        }
        else if (entry.isSymbolicLink())
            this.#plan.found.set(path, { target: this.#target(path) });
        else
            throw special(path, entry);
    }
    #isLost(path) {
        return this.#fs.lstatSync((0,external_node_path_.resolve)(this.#plan.root, path), { throwIfNoEntry: false }) === undefined;
    }
    #target(path) {
        const absolute = (0,external_node_path_.resolve)(this.#plan.root, path);
        const target = this.#fs.readlinkSync(absolute);
        const real = (0,external_node_path_.resolve)(this.#fs.realpathSync((0,external_node_path_.join)(absolute, '..')), target);
        if (!isWithin(this.#plan.realRoot, real) && !isWithin(this.#plan.root, real))
            throw escapes(path, target);
        return target;
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
function outside(glob) {
    return hostProblem('DETERMINISM-OUTSIDE', `the artifacts ${JSON.stringify(glob)} lie outside of the folder that is built in`, 'Name artifacts relative to the working directory; each build has a copy of it, and what it writes elsewhere is not its own.', glob);
}
function escapes(path, target) {
    return hostProblem('DETERMINISM-LINK-ESCAPES', `the artifact ${path} is a link that leads out of the build, to ${target}`, 'What is behind it is not compared. Copy the file, make the link relative, or add it to ignore.', path);
}
function badName(path) {
    return hostProblem('DETERMINISM-NAME', `the name of the artifact ${path} is no UTF-8`, 'Such a name cannot be written into a manifest. Rename it, or add its folder to ignore.', path);
}
function special(path, entry) {
    const kind = entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device';
    return hostProblem('DETERMINISM-SPECIAL-FILE', `the artifact ${path} is ${kind}, which has no content to compare`, 'Let the build remove it, or add it to ignore.', path);
}
function unreadable(path, error) {
    const code = String(error.code ?? error);
    return hostProblem(code === 'ENOENT' ? 'DETERMINISM-VANISHED' : 'DETERMINISM-UNREADABLE', `${path === '' ? 'the folder of the build' : path} cannot be read (${code})`, code === 'ENOENT'
        ? 'Something still works in the folder after the build has ended: let the build wait for all that it starts.'
        : 'Give the user of this job the right to read it.', path);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/js/shared/io/build/hash-lane.js
function hashLane({ fs, hash }, job) {
    const paths = job.paths.split('\0');
    const { parts, next, digests, sizes, modes, modified, states, partBytes } = job;
    const buffer = Buffer.allocUnsafe(partBytes + 1);
    const sums = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
    const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);
    const count = parts === undefined ? paths.length : parts.length / 2;
    const batch = parts === undefined ? 32 : 1;
    const fill = (descriptor, wanted, position) => {
        let length = 0;
        for (let read = -1; read !== 0 && length < wanted; length += read)
            read = fs.readSync(descriptor, buffer, length, wanted - length, position + length);
        return length;
    };
    const whole = (at, descriptor) => {
        const stats = fs.fstatSync(descriptor);
        if (!stats.isFile())
            return 3;
        sizes[at] = stats.size;
        modes[at] = stats.mode;
        modified[at] = stats.mtimeMs;
        if (stats.size > partBytes)
            return 1;
        const length = stats.size === 0 ? fill(descriptor, 1, 0) : fs.readSync(descriptor, buffer, 0, stats.size + 1, 0);
        if (length !== stats.size)
            return 4;
        sums.write(hash('sha256', buffer.subarray(0, length), 'binary'), at * 32, 32, 'latin1');
        return 0;
    };
    const part = (at, file, descriptor) => {
        const start = parts[at * 2 + 1] * partBytes;
        const expected = Math.min(partBytes, sizes[file] - start);
        const last = start + expected >= sizes[file];
        const length = fill(descriptor, expected + (last ? 1 : 0), start);
        if (length !== expected)
            return 4;
        sums.write(hash('sha256', buffer.subarray(0, length), 'binary'), at * 32, 32, 'latin1');
        return 0;
    };
    for (;;) {
        const from = Atomics.add(next, 0, batch);
        if (from >= count)
            return;
        for (let at = from; at < Math.min(from + batch, count); at++) {
            const file = parts === undefined ? at : parts[at * 2];
            let descriptor = -1;
            try {
                descriptor = fs.openSync(paths[file], flags);
                const state = parts === undefined ? whole(at, descriptor) : part(at, file, descriptor);
                if (state !== 0 || parts === undefined)
                    states[file] = state;
            }
            catch (error) {
                states[file] = error.code === 'ENOENT' ? 2 : 3;
            }
            finally {
                if (descriptor !== -1)
                    fs.closeSync(descriptor);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/file-digests.js




const PART_BYTES = 8 << 20;
const JOB_FILES = 4096;
const FILES_WORTH_A_THREAD = 600;
const PARTS_WORTH_A_THREAD = 3;
const MOST_LANES = 4;
const STATES = ['read', 'read', 'vanished', 'unreadable', 'changed'];
class FileHashing {
    #fs;
    #jobs = [];
    #threads = [];
    #waiting = [];
    #count = 0;
    constructor(fs) {
        this.#fs = fs;
    }
    add(path) {
        this.#waiting.push(path);
        if (this.#waiting.length === JOB_FILES)
            this.#handOut();
        this.#count++;
        if (this.#count === FILES_WORTH_A_THREAD)
            this.#startThreads();
        return this.#count - 1;
    }
    async finish() {
        if (this.#waiting.length > 0)
            this.#handOut();
        for (const job of this.#jobs)
            this.#join(job);
        await this.#end();
        await this.#hashLargeFiles();
        return new Read(this.#jobs);
    }
    async abandon() {
        await Promise.all(this.#threads.splice(0).map((thread) => thread.terminate()));
    }
    #handOut() {
        const job = laneJob(this.#waiting);
        this.#waiting = [];
        this.#jobs.push(job);
        for (const thread of this.#threads)
            thread.postMessage(job);
    }
    #join(job) {
        hashLane({ fs: this.#fs, hash: external_node_crypto_.hash }, job);
    }
    async #hashLargeFiles() {
        const parted = this.#jobs.map((job) => inParts(job)).filter(({ parts }) => parts.length > 0);
        const parts = parted.reduce((sum, job) => sum + job.parts.length / 2, 0);
        if (parts >= PARTS_WORTH_A_THREAD)
            this.#startThreads(parted);
        for (const job of parted)
            this.#join(job);
        await this.#end();
        for (const job of parted)
            joinParts(job);
    }
    #startThreads(jobs = this.#jobs) {
        const text = `const { parentPort } = require('node:worker_threads');
const tools = { fs: require('node:fs'), hash: require('node:crypto').hash };
const lane = ${hashLane.toString()};
parentPort.on('message', (job) => (job === null ? parentPort.close() : lane(tools, job)));`;
        for (let count = Math.min((0,external_node_os_.availableParallelism)(), MOST_LANES) - 1; count > 0; count--) {
            const thread = new external_node_worker_threads_.Worker(text, { eval: true });
            for (const job of jobs)
                thread.postMessage(job);
            this.#threads.push(thread);
        }
    }
    async #end() {
        const ends = this.#threads.splice(0).map((thread) => {
            thread.postMessage(null);
            return new Promise((resolve, reject) => {
                thread.on('error', reject);
                thread.on('exit', () => resolve());
            });
        });
        await Promise.all(ends);
    }
}
function laneJob(paths) {
    const shared = (bytes, view) => new view(new SharedArrayBuffer(bytes * paths.length));
    return {
        paths: paths.join('\0'),
        next: new Int32Array(new SharedArrayBuffer(4)),
        digests: shared(32, Uint8Array),
        sizes: shared(8, Float64Array),
        modes: shared(4, Uint32Array),
        modified: shared(8, Float64Array),
        states: shared(1, Uint8Array),
        partBytes: PART_BYTES,
    };
}
function inParts(job) {
    const pairs = [];
    for (let file = 0; file < job.states.length; file++) {
        if (job.states[file] !== 1)
            continue;
        const parts = Math.ceil(job.sizes[file] / PART_BYTES);
        for (let part = 0; part < parts; part++)
            pairs.push(file, part);
    }
    const parts = new Uint32Array(new SharedArrayBuffer(4 * pairs.length));
    parts.set(pairs);
    const next = new Int32Array(new SharedArrayBuffer(4));
    return { ...job, next, digests: new Uint8Array(new SharedArrayBuffer(16 * pairs.length)), parts, whole: job.digests };
}
function joinParts({ parts, digests, whole }) {
    for (let from = 0; from < parts.length / 2;) {
        const file = parts[from * 2];
        let to = from;
        while (parts[to * 2] === file)
            to++;
        const joined = (0,external_node_crypto_.createHash)('sha256').update(digests.subarray(from * 32, to * 32));
        whole.set(joined.digest(), file * 32);
        from = to;
    }
}
class Read {
    #jobs;
    constructor(jobs) {
        this.#jobs = jobs;
    }
    digestOf(place) {
        const from = (place % JOB_FILES) * 32;
        return this.#of(place).digests.subarray(from, from + 32);
    }
    sizeOf(place) {
        return this.#of(place).sizes[place % JOB_FILES];
    }
    modeOf(place) {
        return this.#of(place).modes[place % JOB_FILES];
    }
    modifiedOf(place) {
        return this.#of(place).modified[place % JOB_FILES];
    }
    stateOf(place) {
        return STATES[this.#of(place).states[place % JOB_FILES]];
    }
    #of(place) {
        return this.#jobs[Math.floor(place / JOB_FILES)];
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/fingerprint.js






const OWNER_MAY_EXECUTE = 0o100;
const ALL_BITS = 0o7777;
async function fingerprint(fs, request) {
    const hashing = new FileHashing(fs);
    const folder = (0,external_node_path_.join)(request.root, '/');
    try {
        const walked = walkArtifacts(fs, request, (path) => hashing.add(folder + path));
        if (walked.paths.length === 0)
            throw nothing(request.globs);
        return new Artifacts(request, walked, await hashing.finish());
    }
    finally {
        await hashing.abandon();
    }
}
class Artifacts {
    rootDigest;
    files;
    bytes;
    #walked;
    #digests;
    #sizes;
    #modes;
    #times;
    constructor({ modes, mtimes }, walked, read) {
        const count = walked.paths.length;
        this.#walked = walked;
        this.#digests = new Uint8Array(count * 32);
        this.#sizes = new Float64Array(count);
        this.#modes = new Uint16Array(count);
        this.#times = mtimes ? new Float64Array(count) : undefined;
        let bytes = 0;
        walked.kinds.forEach((kind, at) => {
            if (typeof kind !== 'number') {
                const target = kind === 'directory' ? '' : kind.target;
                this.#digests.set((0,external_node_crypto_.hash)('sha256', target, 'buffer'), at * 32);
                this.#sizes[at] = Buffer.byteLength(target);
                return;
            }
            const state = read.stateOf(kind);
            if (state !== 'read')
                throw lost(walked.paths[at], state);
            this.#digests.set(read.digestOf(kind), at * 32);
            this.#sizes[at] = read.sizeOf(kind);
            this.#modes[at] = comparedMode(read.modeOf(kind), modes);
            if (this.#times !== undefined)
                this.#times[at] = Math.floor(read.modifiedOf(kind));
            bytes += read.sizeOf(kind);
        });
        this.files = count;
        this.bytes = bytes;
        this.rootDigest = merkleRoot({
            count,
            pathOf: (at) => walked.paths[at],
            headOf: (at) => head(kindName(walked, at), this.#modes[at], this.#sizes[at], this.#times?.[at]),
            digests: this.#digests,
        });
    }
    manifest() {
        const digests = Buffer.from(this.#digests.buffer);
        const entries = this.#walked.paths.map((path, at) => {
            const modifiedMs = this.#times?.[at];
            const kind = kindName(this.#walked, at);
            return {
                path,
                kind,
                mode: this.#modes[at],
                sizeBytes: this.#sizes[at],
                digest: digests.toString('hex', at * 32, at * 32 + 32),
                ...(modifiedMs === undefined || kind !== 'file' ? {} : { modifiedMs }),
            };
        });
        return { entries, rootDigest: this.rootDigest };
    }
}
function rootDigestOf(entries) {
    const digests = Buffer.alloc(entries.length * 32);
    entries.forEach(({ digest }, at) => {
        digests.write(digest, at * 32, 'hex');
    });
    return merkleRoot({
        count: entries.length,
        pathOf: (at) => entries[at].path,
        headOf: (at) => {
            const { kind, mode, sizeBytes, modifiedMs } = entries[at];
            return head(kind, mode, sizeBytes, modifiedMs);
        },
        digests,
    });
}
function head(kind, mode, sizeBytes, modifiedMs) {
    const time = modifiedMs === undefined || kind !== 'file' ? '' : ` ${modifiedMs}`;
    return `${kind} ${mode.toString(8)} ${sizeBytes}${time}`;
}
function kindName({ kinds }, at) {
    const kind = kinds[at];
    if (typeof kind === 'number')
        return 'file';
    return kind === 'directory' ? kind : 'link';
}
function comparedMode(mode, policy) {
    if (policy === 'ignore')
        return 0;
    if (policy === 'all')
        return mode & ALL_BITS;
    return (mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755;
}
function nothing(globs) {
    return hostProblem('DETERMINISM-NO-ARTIFACTS', `the build left nothing that matches ${globs.map((glob) => JSON.stringify(glob)).join(', ')}`, 'Check artifacts against what the build writes; globs are relative to the working directory.');
}
function lost(path, state) {
    if (state === 'unreadable')
        return hostProblem('DETERMINISM-UNREADABLE', `the artifact ${path} cannot be read`, 'Give the user of this job the right to read it, or add it to ignore.', path);
    return hostProblem('DETERMINISM-VANISHED', `the artifact ${path} ${state === 'vanished' ? 'vanished' : 'was written to'} while it was read`, 'Something still works in the folder after the build has ended: let the build wait for all that it starts.', path);
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/folder-watch.js

function watchFolders(fs, folders, onChange) {
    const watchers = folders.flatMap((folder) => {
        try {
            return [fs.watch(folder, (_, name) => onChange(name === null ? folder : (0,external_node_path_.join)(folder, name)))];
        }
        catch {
            return [];
        }
    });
    for (const watcher of watchers)
        watcher.on('error', () => watcher.close());
    return () => {
        for (const watcher of watchers)
            watcher.close();
    };
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/preload.js
function preloadText(settings) {
    return `'use strict';\n(${preload.toString()})(require, ${JSON.stringify(settings)});\n`;
}
function preload(load, settings) {
    const fs = load('node:fs');
    const os = load('node:os');
    let state = (settings.seed ^ (process.pid * 2_654_435_761)) >>> 0;
    const random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    try {
        fs['writeFileSync'](settings.marker, `${process.execPath}\n`, { flag: 'a' });
    }
    catch {
    }
    const replace = (owner, name, make) => {
        const original = owner[name];
        if (typeof original !== 'function')
            return;
        const made = make(original);
        for (const key of Reflect.ownKeys(original))
            if (!['length', 'name', 'prototype', 'arguments', 'caller'].includes(String(key)))
                Object.defineProperty(made, key, Object.getOwnPropertyDescriptor(original, key));
        owner[name] = made;
    };
    if (settings.jitterMs > 0) {
        const names = 'access stat lstat open readFile readdir readlink realpath writeFile mkdir copyFile opendir';
        const wait = (rounds, call) => setTimeout(() => void (rounds > 1 ? wait(rounds - 1, call) : call()), random() * settings.jitterMs);
        const later = (call) => wait(random() < 1 / 8 ? 2 + Math.floor(4 * random()) : 1, call);
        for (const name of names.split(' ')) {
            replace(fs, name, (original) => function delayed(...args) {
                if (typeof args.at(-1) !== 'function')
                    return original.apply(this, args);
                later(() => original.apply(this, args));
                return undefined;
            });
            replace(fs.promises, name, (original) => async function delayed(...args) {
                await new Promise((resolve) => void later(resolve));
                return original.apply(this, args);
            });
        }
    }
    if (settings.shiftMs !== 0) {
        const RealDate = Date;
        const shifted = () => RealDate.now() + settings.shiftMs;
        globalThis.Date = new Proxy(RealDate, {
            construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [shifted()] : args, newTarget),
            apply: () => new RealDate(shifted()).toString(),
            get: (target, key, receiver) => (key === 'now' ? shifted : Reflect.get(target, key, receiver)),
        });
    }
    const { hostname, user, cpus } = settings;
    if (hostname !== undefined)
        replace(os, 'hostname', () => () => hostname);
    if (user !== undefined)
        replace(os, 'userInfo', (original) => (...args) => ({
            ...original(...args),
            username: user,
        }));
    if (cpus !== undefined) {
        replace(os, 'cpus', (original) => () => original().slice(0, cpus));
        replace(os, 'availableParallelism', () => () => cpus);
    }
    load('node:module')['syncBuiltinESMExports']();
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/shuffle.js

function shuffle(items, seed, place) {
    const result = [...items];
    let state = (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${place}`).digest().readUInt32LE();
    for (let last = result.length - 1; last > 0; last--) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const other = Math.floor((state / 2 ** 32) * (last + 1));
        [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/staging.js




const GITS_OWN = /(?:^|\/)\.git\/(?:worktrees\/[^/]+\/|modules\/(?:.+\/)?)?(?:(?:objects|logs)\/.*|index|FETCH_HEAD|ORIG_HEAD|gc\.(?:log|pid)|[^/]+\.lock)$/su;
function copyFolder(fs, request, earlier) {
    const { from, to, leaveOut, shuffleSeed, olderMs = 0 } = request;
    const states = [];
    const marks = new Map();
    const untouched = earlier === undefined ? undefined : untouchedFiles(fs, earlier);
    let bytes = 0;
    const moved = (path, original) => {
        const mark = untouched?.get(path);
        if (mark?.original !== original)
            return undefined;
        try {
            fs.renameSync(`${earlier.folder}/${path}`, `${to}/${path}`);
            return mark;
        }
        catch {
            return undefined;
        }
    };
    const copyFile = (path) => {
        const [source, target] = [`${from}/${path}`, `${to}/${path}`];
        const stats = fs.lstatSync(source);
        const original = `file\0${path}\0${stats.size} ${stats.mtimeMs} ${stats.mode}`;
        const mark = moved(path, original);
        if (mark === undefined)
            fs.copyFileSync(source, target, fs.constants.COPYFILE_FICLONE);
        if (mark === undefined || olderMs !== earlier.copy.olderMs)
            fs.utimesSync(target, stats.atime, writtenAt(stats.mtimeMs, olderMs));
        if (!GITS_OWN.test(path))
            states.push(original);
        bytes += stats.size;
        marks.set(path, mark ?? marked(fs, target, original));
    };
    const copyLink = (path) => {
        const target = fs.readlinkSync(`${from}/${path}`);
        fs.symlinkSync(target, `${to}/${path}`);
        const original = `link\0${path}\0${target}`;
        states.push(original);
        marks.set(path, marked(fs, `${to}/${path}`, original));
    };
    const copy = (folder) => {
        fs.mkdirSync((0,external_node_path_.join)(to, folder), { recursive: true });
        const entries = fs.readdirSync((0,external_node_path_.join)(from, folder), { withFileTypes: true });
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        const ordered = shuffleSeed === undefined ? entries : shuffle(entries, shuffleSeed, folder);
        for (const entry of ordered) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (leaveOut(path))
                continue;
            if (entry.isDirectory())
                copy(path);
            else if (entry.isSymbolicLink())
                copyLink(path);
            else if (entry.isFile())
                copyFile(path);
        }
    };
    try {
        fs.mkdirSync(to, { recursive: true });
        const beganMs = fs.lstatSync(to).ctimeMs;
        copy('');
        const endedMs = clockAfter(fs, to);
        const stateDigest = (0,external_node_crypto_.createHash)('sha256').update(states.sort().join('\0')).digest('hex');
        return { from, olderMs, staged: { files: states.length, bytes, stateDigest }, marks, beganMs, endedMs };
    }
    catch (error) {
        throw writeProblem('a copy of the working directory', error);
    }
}
function marked(fs, target, original) {
    const { ino, size } = fs.lstatSync(target);
    return { original, inode: ino, sizeBytes: size };
}
const LONGEST_STEP_MS = 2500;
function clockAfter(fs, folder) {
    const pause = new Int32Array(new SharedArrayBuffer(4));
    const { atime, mtime, ctimeMs } = fs.lstatSync(folder);
    let endedMs = ctimeMs;
    for (let waited = 0; waited < LONGEST_STEP_MS; waited++) {
        fs.utimesSync(folder, atime, mtime);
        const now = fs.lstatSync(folder).ctimeMs;
        if (waited > 0 && now > endedMs)
            return endedMs;
        endedMs = now;
        Atomics.wait(pause, 0, 0, 1);
    }
    return endedMs;
}
function untouchedFiles(fs, { folder, copy, changed }) {
    const untouched = new Map(copy.marks);
    for (const path of changed ?? changedFiles(fs, folder, copy))
        untouched.delete(path);
    return untouched;
}
const FIRST_REAL_TIME_MS = 631_152_000_000;
function writtenAt(mtimeMs, olderMs) {
    return (mtimeMs < FIRST_REAL_TIME_MS + olderMs ? mtimeMs : mtimeMs - olderMs) / 1000;
}
function measureFolder(fs, from, leaveOut) {
    let [files, bytes] = [0, 0];
    const look = (folder) => {
        for (const entry of fs.readdirSync((0,external_node_path_.join)(from, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (leaveOut(path))
                continue;
            if (entry.isDirectory())
                look(path);
            else {
                files++;
                bytes += fs.lstatSync((0,external_node_path_.join)(from, path), { throwIfNoEntry: false })?.size ?? 0;
            }
        }
    };
    try {
        look('');
    }
    catch (error) {
        throw writeProblem('a copy of the working directory', error);
    }
    return { files, bytes };
}
function changedFiles(fs, folder, { marks, beganMs, endedMs }) {
    const changed = [];
    for (const [path, { inode, sizeBytes }] of marks) {
        const stats = statsOf(fs, `${folder}/${path}`);
        const isSame = stats?.ino === inode && stats.size === sizeBytes;
        if (!isSame || stats.ctimeMs < beganMs || stats.ctimeMs > endedMs)
            changed.push(path);
    }
    return changed.sort();
}
function statsOf(fs, path) {
    try {
        return fs.lstatSync(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function removeFolder(fs, folder) {
    try {
        fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        unlock(fs, folder);
        try {
            fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
        }
        catch (error) {
            throw writeProblem('the removal of an earlier build', error);
        }
    }
}
function unlock(fs, folder) {
    try {
        fs.chmodSync(folder, 0o700);
        for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
            if (entry.isDirectory())
                unlock(fs, (0,external_node_path_.join)(folder, entry.name));
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/written-files.js

const MOST_LOOKED_AT = 8000;
const DEEPEST = 6;
const OWN_PREFIX = 'reliability-';
const written_files_NEVER_ENTERED = new Set(['node_modules', '.git']);
function writtenFiles(fs, folders, sinceMs, leaveOut) {
    const found = new Map();
    for (const folder of folders)
        look(fs, folder, sinceMs, leaveOut, found);
    return [...found.values()];
}
function look(fs, root, sinceMs, leaveOut, found) {
    let looked = 0;
    let level = [root];
    for (let depth = 0; depth <= DEEPEST; depth++) {
        const next = [];
        for (const folder of level) {
            for (const entry of entriesOf(fs, folder)) {
                const path = (0,external_node_path_.join)(folder, entry.name);
                if (leaveOut.includes(path) || entry.name.startsWith(OWN_PREFIX))
                    continue;
                if (looked++ > MOST_LOOKED_AT)
                    return;
                if (entry.isDirectory()) {
                    if (!written_files_NEVER_ENTERED.has(entry.name))
                        next.push(path);
                }
                else if (entry.isFile()) {
                    const stats = written_files_statsOf(fs, path);
                    if (stats !== undefined && stats.mtimeMs >= sinceMs && stats.size > 0)
                        found.set(path, { path, modifiedMs: stats.mtimeMs, accessedMs: stats.atimeMs });
                }
            }
        }
        level = next;
    }
}
function entriesOf(fs, folder) {
    try {
        return fs.readdirSync(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function written_files_statsOf(fs, path) {
    try {
        return fs.lstatSync(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/io/build/host.js











const READ_BYTES = 1 << 20;
function buildHost(fs, processes) {
    const copies = new Map();
    return {
        machine: machine(fs),
        claim: (folder) => claim(fs, folder),
        remove: (folder) => {
            copies.delete(folder);
            removeFolder(fs, folder);
        },
        makeFolder: (folder) => writing('a folder for builds', () => fs.mkdirSync(folder, { recursive: true })),
        measure: ({ from, leaveOut }) => measureFolder(fs, from, leaveOut),
        linkAll: (from, to, leaveOut) => writing('a home folder', () => {
            fs.mkdirSync(to, { recursive: true });
            for (const name of fs.readdirSync(from))
                if (!leaveOut.includes(name))
                    fs.symlinkSync((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
        }),
        stage(request) {
            const earlier = request.mayMove === true ? takeApart(fs, copies, request.from, request.to) : undefined;
            removeFolder(fs, request.to);
            const copy = copyFolder(fs, request, earlier);
            copies.set(request.to, { copy });
            if (earlier !== undefined)
                removeFolder(fs, earlier.folder);
            return copy.staged;
        },
        changes(folder, most) {
            const known = copies.get(folder);
            if (known === undefined)
                return [];
            known.changed = changedFiles(fs, folder, known.copy);
            return known.changed.slice(0, most);
        },
        keep: (root, { entries }, to) => writing('a place for the artifacts of a build', () => {
            removeFolder(fs, to);
            let made = '';
            for (const { path } of entries) {
                const target = (0,external_node_path_.join)(to, path);
                if ((0,external_node_path_.dirname)(target) !== made) {
                    made = (0,external_node_path_.dirname)(target);
                    fs.mkdirSync(made, { recursive: true });
                }
                move(fs, (0,external_node_path_.join)(root, path), target);
            }
        }),
        pause: (ms) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve()),
        execute: (build) => runBuild(fs, processes, build),
        watch: (folders, onChange) => watchFolders(fs, folders, onChange),
        fingerprint: (request) => fingerprint(fs, request),
        rootDigest: rootDigestOf,
        fileDigest: (path) => fileDigest(fs, path),
        readPart: (path, from, memory) => readPart(fs, path, from, memory),
        outside: (folders, sinceMs, leaveOut) => writtenFiles(fs, folders, sinceMs, leaveOut),
        forgetReads: (paths) => forgetReads(fs, processes, paths),
        preloadText: preloadText,
    };
}
function takeApart(fs, copies, from, to) {
    const [folder, known] = [...copies].findLast(([, { copy }]) => copy.from === from) ?? [];
    if (folder === undefined || known === undefined)
        return undefined;
    const { copy } = known;
    const changed = (0,process_groups/* endLeftBehind */.Vd)(fs, folder) ? known.changed : undefined;
    copies.delete(folder);
    if (folder !== to)
        return { folder, copy, changed };
    const aside = `${folder}.earlier`;
    try {
        removeFolder(fs, aside);
        fs.renameSync(folder, aside);
        return { folder: aside, copy, changed };
    }
    catch {
        return undefined;
    }
}
const TMPFS_MAGIC = 0x01021994;
const MEMORY_FOLDER = '/dev/shm';
function machine(fs) {
    const { username, uid } = (0,external_node_os_.userInfo)();
    const memory = memoryOf(fs);
    return {
        ...(memory === undefined ? {} : { memory }),
        system: process.platform,
        hostname: (0,external_node_os_.hostname)(),
        user: username,
        userId: uid,
        cpus: (0,external_node_os_.availableParallelism)(),
        processor: (0,external_node_os_.cpus)()[0]?.model.trim() ?? '',
        memoryBytes: (0,external_node_os_.totalmem)(),
        nodePath: slashed(process.execPath),
        temporaryFolder: slashed((0,external_node_os_.tmpdir)()),
    };
}
function memoryOf(fs) {
    try {
        const { type, bavail, bsize } = fs.statfsSync(MEMORY_FOLDER);
        fs.accessSync(MEMORY_FOLDER, fs.constants.W_OK);
        if (type === TMPFS_MAGIC)
            return { folder: MEMORY_FOLDER, freeBytes: Math.min(bavail * bsize, (0,external_node_os_.freemem)()) };
    }
    catch {
    }
    return undefined;
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
function claim(fs, folder) {
    const owner = (0,external_node_path_.join)(folder, 'owner');
    const known = fs.existsSync(owner) ? Number(fs.readFileSync(owner, 'utf8')) : 0;
    if (known !== 0 && known !== process.pid && isAlive(known))
        throw hostProblem('DETERMINISM-BUSY', `another run of the same builds works in ${folder}`, 'Wait for it, or give each of them a work-folder of its own.');
    if (known !== 0)
        (0,process_groups/* endLeftBehind */.Vd)(fs, folder);
    removeFolder(fs, folder);
    writing('a folder for builds', () => {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
        fs.writeFileSync(owner, String(process.pid));
    });
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function move(fs, from, to) {
    try {
        fs.renameSync(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        fs.cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    }
}
async function forgetReads(fs, processes, paths) {
    if (paths.length === 0)
        return;
    const command = ['touch', '-a', '-c', '-t', '200001010000', '--', ...paths];
    await runBuild(fs, processes, { command, folder: '/', env: { ...process.env }, timeoutMs: 10_000 });
}
function fileDigest(fs, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    const descriptor = fs.openSync(path, 'r');
    try {
        for (let length = -1; length !== 0;) {
            length = fs.readSync(descriptor, buffer, 0, READ_BYTES, null);
            hash.update(buffer.subarray(0, length));
        }
    }
    finally {
        fs.closeSync(descriptor);
    }
    return hash.digest('hex');
}
function writing(what, action) {
    try {
        return action();
    }
    catch (error) {
        throw writeProblem(what, error);
    }
}
function readPart(fs, path, from, memory) {
    let descriptor;
    try {
        descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0) | (fs.constants.O_NOFOLLOW ?? 0));
    }
    catch {
        return undefined;
    }
    try {
        if (!fs.fstatSync(descriptor).isFile())
            return undefined;
        let length = 0;
        for (let read = -1; read !== 0 && length < memory.length; length += read)
            read = fs.readSync(descriptor, memory, length, memory.length - length, from + length);
        return length;
    }
    catch {
        return undefined;
    }
    finally {
        fs.closeSync(descriptor);
    }
}


/***/ }),

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


/***/ })

};
