export const id = 9307;
export const ids = [9307];
export const modules = {

/***/ 52468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   k2: () => (/* binding */ entryKey)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12376);
/* harmony import */ var _entry_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _store_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82692);



const LARGEST_BYTES = 1 << 20;
const MOST_SUITES = 1000;
const MOST_OWNERS = 2000;
const MOST_FAMILIES = 50;
const LONGEST_OWNER = 300;
const SUITE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;
const FAMILY_NAME = /^[a-z][a-z-]{0,31}$/u;
function entryKey({ gate, key }, commit) {
    return `${gate}${key === '' ? '' : `-${encodeURIComponent(key)}`}-${commit}.json`;
}
function writeEntry({ gate, key, commit, suites, combined, owners = {}, families }) {
    const names = Object.keys(suites).sort();
    const entry = {
        version: 1,
        gate,
        ...(key === '' ? {} : { key }),
        commit,
        suites: Object.fromEntries(names.map((name) => [name, suites[name]])),
        ...(combined === undefined ? {} : { combined }),
        ...ownersOf(owners),
        ...(families === undefined ? {} : { families }),
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(entry)}\n`);
    if (bytes.length > _entry_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_ENTRY_BYTES */ .O)
        throw new Error(`it is more than an entry may hold (${bytes.length} bytes)`);
    return bytes;
}
function readEntry(bytes, owner, commit) {
    if (bytes.length > _entry_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_ENTRY_BYTES */ .O)
        throw damaged('size');
    const entry = object(parse(bytes), 'whole');
    if (bytes.length > LARGEST_BYTES && entry['families'] === undefined)
        throw damaged('size');
    if (entry['version'] !== 1)
        throw damaged('version');
    if (entry['gate'] !== owner.gate)
        throw damaged('gate');
    if ((entry['key'] ?? '') !== owner.key)
        throw damaged('key');
    if (entry['commit'] !== commit)
        throw damaged('commit');
    const suites = Object.entries(object(entry['suites'], 'suites'));
    const families = entry['families'] === undefined ? undefined : readFamilies(entry['families']);
    if ((suites.length === 0 && families === undefined) || suites.length > MOST_SUITES)
        throw damaged('suites');
    return {
        suites: Object.fromEntries(suites.map(([name, totals]) => {
            if (!SUITE_NAME.test(name))
                throw damaged('suites');
            return [name, metricTotals(totals, `suites.${name}`)];
        })),
        ...(entry['combined'] === undefined ? {} : { combined: metricTotals(entry['combined'], 'combined') }),
        ...(entry['owners'] === undefined ? {} : { owners: readOwners(entry['owners']) }),
        ...(families === undefined ? {} : { families }),
    };
}
function ownersOf(owners) {
    const names = Object.keys(owners).sort();
    if (names.length === 0 || names.length > MOST_OWNERS || names.some((name) => !isOwner(name)))
        return {};
    return { owners: Object.fromEntries(names.map((name) => [name, owners[name]])) };
}
function readOwners(value) {
    const owners = Object.entries(object(value, 'owners'));
    if (owners.length > MOST_OWNERS || owners.some(([name]) => !isOwner(name)))
        throw damaged('owners');
    return Object.fromEntries(owners.map(([name, totals]) => [name, metricTotals(totals, 'owners')]));
}
function readFamilies(value) {
    const families = object(value, 'families');
    const names = Object.keys(families);
    if (names.length === 0 || names.length > MOST_FAMILIES || names.some((name) => !FAMILY_NAME.test(name)))
        throw damaged('families');
    return families;
}
function isOwner(name) {
    return name !== '' && name.length <= LONGEST_OWNER && name !== '__proto__';
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof TypeError)
            throw (0,_store_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .storeFault */ .Q)('BASELINE-DAMAGED', 'the entry is not whole JSON');
        throw error;
    }
}
function metricTotals(value, path) {
    const own = object(value, path);
    const counted = (metric) => (own[metric] === null ? null : pair(own[metric], `${path}.${metric}`));
    const [lines, branches, functions, statements] = _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .C.map(counted);
    return {
        lines: lines ?? null,
        branches: branches ?? null,
        functions: functions ?? null,
        statements: statements ?? null,
    };
}
function pair(value, path) {
    if (!Array.isArray(value) || value.length !== 2)
        throw damaged(path);
    const [covered, total] = [count(value[0], path), count(value[1], path)];
    if (covered > total)
        throw damaged(path);
    return [covered, total];
}
function count(value, path) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw damaged(path);
    return value;
}
function object(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw damaged(path);
    return value;
}
function damaged(path) {
    return (0,_store_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .storeFault */ .Q)('BASELINE-DAMAGED', `the entry is damaged or not of this gate and commit: its ${path} is not what it should be`);
}


/***/ }),

/***/ 29307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBaseline: () => (/* binding */ openBaseline)
});

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/store/baseline-entry.js
var baseline_entry = __webpack_require__(52468);
// EXTERNAL MODULE: ./build/js/shared/store/git.js
var git = __webpack_require__(71300);
;// CONCATENATED MODULE: ./build/js/shared/store/dated-first-parents.js

function datedFirstParents(io, untilMs, most) {
    const head = (0,git/* gitText */.q_)(io, 'rev-parse', '--verify', '--quiet', 'HEAD').trim();
    const listed = (0,git/* gitText */.q_)(io, '-c', 'log.showSignature=false', 'log', '--first-parent', `--until=@${Math.floor(untilMs / 1000)}`, `--max-count=${most + 1}`, '--date=format-local:%Y-%m-%d', '--format=%H %cd', 'HEAD', '--');
    return listed
        .split('\n')
        .flatMap((line) => {
        const [, commit, day] = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d{2}-\d{2})$/u.exec(line) ?? [];
        return commit === undefined || day === undefined || commit === head ? [] : [{ commit, day }];
    })
        .slice(0, most);
}

;// CONCATENATED MODULE: ./build/js/shared/store/first-parents.js

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function firstParents(io, most) {
    const listed = (0,git/* gitText */.q_)(io, 'rev-list', '--first-parent', `--max-count=${most + 1}`, 'HEAD', '--');
    const [head, ...commits] = listed.split('\n').filter((line) => COMMIT.test(line));
    const last = commits.at(-1) ?? head;
    if (last === undefined || commits.length >= most)
        return { commits, shallow: false };
    const [header = ''] = (0,git/* gitText */.q_)(io, 'cat-file', 'commit', last).split('\n\n');
    const parent = /^parent ([0-9a-f]+)$/mu.exec(header)?.[1];
    if (parent === undefined || !COMMIT.test(parent))
        return { commits, shallow: false };
    return { commits: [...commits, parent], shallow: true };
}

// EXTERNAL MODULE: ./build/js/shared/store/index.js + 8 modules
var store = __webpack_require__(91737);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/shared/store/entry-bytes.js
var entry_bytes = __webpack_require__(93222);
;// CONCATENATED MODULE: ./build/js/shared/store/line-runs.js
const LAST_LINE = 0xffffff;
function writeLines(writer, { numbers, hits }) {
    const total = numbers.length;
    let blocks = total === 0 ? 0 : 1;
    for (let at = 1; at < total; at++)
        if (numbers[at] !== numbers[at - 1] + 1)
            blocks++;
    writer.number(blocks);
    let before = -1;
    for (let from = 0; from < total;) {
        let end = from + 1;
        while (end < total && numbers[end] === numbers[end - 1] + 1)
            end++;
        writer.number(numbers[from] - before - 1);
        writer.number(end - from);
        before = numbers[end - 1];
        from = end;
    }
    for (let from = 0, covered = false; from < total; covered = !covered) {
        let end = from;
        while (end < total && hits[end] > 0 === covered)
            end++;
        writer.number(end - from);
        from = end;
    }
}
function readLines(reader, budget) {
    const blocks = reader.number(budget.lines);
    const edges = [];
    let total = 0;
    let last = -1;
    for (let block = 0; block < blocks; block++) {
        const gap = reader.number(LAST_LINE);
        const length = reader.number(LAST_LINE + 1);
        const first = last + 1 + gap;
        last = first + length - 1;
        total += length;
        if (length === 0 || (gap === 0 && block > 0) || last > LAST_LINE || total > budget.lines)
            throw new RangeError('lines are out of order or too many');
        edges.push(first, length);
    }
    budget.lines -= total;
    const numbers = last < 0x100 ? new Uint8Array(total) : last < 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
    let at = 0;
    for (let edge = 0; edge < edges.length; edge += 2)
        for (let line = edges[edge], end = line + edges[edge + 1]; line < end; line++)
            numbers[at++] = line;
    return { numbers, ...readHits(reader, total), total };
}
function readHits(reader, total) {
    const hits = new Uint8Array(total);
    let all = 0;
    for (let at = 0, covered = 0; at < total; covered = 1 - covered) {
        const length = reader.number(total - at);
        if (length === 0 && (at > 0 || covered === 1))
            throw new RangeError('a run of lines is empty');
        if (covered === 1) {
            hits.fill(1, at, at + length);
            all += length;
        }
        at += length;
    }
    return { hits, covered: all };
}

// EXTERNAL MODULE: ./build/js/shared/store/store-fault.js
var store_fault = __webpack_require__(82692);
;// CONCATENATED MODULE: ./build/js/shared/store/varints.js
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
class VarintWriter {
    #bytes = new Uint8Array(1 << 16);
    #length = 0;
    number(value) {
        if (this.#length + 8 > this.#bytes.length)
            this.#grow(8);
        let rest = value;
        while (rest > 0x7f) {
            this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
            rest = rest > 0x7fffffff ? Math.floor(rest / 0x80) : rest >>> 7;
        }
        this.#bytes[this.#length++] = rest;
    }
    raw(bytes) {
        if (this.#length + bytes.length > this.#bytes.length)
            this.#grow(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    text(text) {
        const bytes = Buffer.from(text, 'utf8');
        this.number(bytes.length);
        this.raw(bytes);
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    #grow(more) {
        const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
        larger.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = larger;
    }
}
class VarintReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get ended() {
        return this.#at === this.#bytes.length;
    }
    number(most) {
        let value = 0;
        for (let scale = 1;; scale *= 0x80) {
            const byte = this.#bytes[this.#at++];
            if (byte === undefined || scale > 2 ** 49)
                throw new RangeError('a number is cut off or too long');
            value += (byte & 0x7f) * scale;
            if (byte > 0x7f)
                continue;
            if ((byte === 0 && scale > 1) || value > most)
                throw new RangeError('a number is out of range');
            return value;
        }
    }
    raw(length) {
        if (length > this.#bytes.length - this.#at)
            throw new RangeError('it ends too early');
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    text(mostBytes) {
        return UTF8.decode(this.raw(this.number(mostBytes)));
    }
}

;// CONCATENATED MODULE: ./build/js/shared/store/line-entry.js






const MAGIC = 'RLINES\x00\x01';
const DIGEST_BYTES = 16;
const HEAD_BYTES = MAGIC.length + DIGEST_BYTES;
const LARGEST_UNPACKED_BYTES = 64 << 20;
const LEVEL = 1;
const MOST_FILES = 1_000_000;
const MOST_SUITES = 1000;
const MOST_LINES = 40_000_000;
const LONGEST_PATH_BYTES = 4096;
const SUITE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;
const BLOB = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function lineKey({ gate, key }, commit) {
    return `${gate}${key === '' ? '' : `-${encodeURIComponent(key)}`}-${commit}.lines`;
}
function writeLineEntry({ gate, key }, commit, lines) {
    const writer = new VarintWriter();
    for (const text of [gate, key, commit])
        writer.text(text);
    const paths = [...lines.blobs.keys()].sort();
    writePaths(writer, paths, lines.blobs);
    const positions = new Map(paths.map((path, at) => [path, at]));
    writer.number(lines.suites.size);
    for (const name of [...lines.suites.keys()].sort()) {
        writer.text(name);
        writeSuite(writer, lines.suites.get(name), positions);
    }
    const packed = (0,external_node_zlib_.gzipSync)(writer.bytes(), { level: LEVEL });
    const entry = Buffer.concat([Buffer.from(MAGIC, 'latin1'), digest(packed), packed]);
    if (writer.bytes().length > LARGEST_UNPACKED_BYTES || entry.length > entry_bytes/* LARGEST_ENTRY_BYTES */.O)
        throw new Error(`the lines of ${paths.length} files are more than an entry may hold (${entry.length} bytes)`);
    return entry;
}
function readLineEntry(bytes, owner, commit) {
    try {
        return unpacked(bytes, owner, commit);
    }
    catch (error) {
        const known = error instanceof RangeError || error instanceof TypeError;
        const ofZlib = /^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(String(error.code));
        if (!known && !ofZlib)
            throw error;
        throw (0,store_fault/* storeFault */.Q)('BASELINE-DAMAGED', `the lines are damaged or not of this gate and commit: ${error.message}`);
    }
}
function unpacked(bytes, { gate, key }, commit) {
    if (bytes.length > entry_bytes/* LARGEST_ENTRY_BYTES */.O)
        throw new RangeError('they are too large');
    const packed = bytes.subarray(HEAD_BYTES);
    if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
        throw new RangeError('they are of another version');
    if (Buffer.compare(bytes.subarray(MAGIC.length, HEAD_BYTES), digest(packed)) !== 0)
        throw new RangeError('their digest is another one');
    const reader = new VarintReader((0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: LARGEST_UNPACKED_BYTES }));
    for (const expected of [gate, key, commit])
        if (reader.text(LONGEST_PATH_BYTES) !== expected)
            throw new RangeError('they say so');
    const { paths, blobs } = readPaths(reader);
    const budget = { lines: MOST_LINES };
    const suites = new Map();
    let before = '';
    for (let left = reader.number(MOST_SUITES); left > 0; left--) {
        const name = reader.text(64);
        if (!SUITE_NAME.test(name) || name <= before)
            throw new RangeError('a suite has a wrong name');
        before = name;
        suites.set(name, readSuite(reader, paths, budget));
    }
    if (!reader.ended)
        throw new RangeError('something follows them');
    return { blobs, suites };
}
function writePaths(writer, paths, blobs) {
    writer.number(paths.length);
    let before = '';
    for (const path of paths) {
        let shared = 0;
        while (shared < before.length && shared < path.length && before[shared] === path[shared])
            shared++;
        if (shared > 0 && /[\ud800-\udbff]/u.test(path[shared - 1]))
            shared--;
        writer.number(shared);
        writer.text(path.slice(shared));
        const blob = blobs.get(path);
        if (!BLOB.test(blob))
            throw new Error(`${blob} is no id of git`);
        writer.number(blob.length / 2);
        writer.raw(Buffer.from(blob, 'hex'));
        before = path;
    }
}
function readPaths(reader) {
    const paths = [];
    const blobs = new Map();
    let before = '';
    for (let left = reader.number(MOST_FILES); left > 0; left--) {
        const path = before.slice(0, reader.number(before.length)) + reader.text(LONGEST_PATH_BYTES);
        if (path <= before || path.length > LONGEST_PATH_BYTES)
            throw new RangeError('paths are out of order or too long');
        const length = reader.number(32);
        if (length !== 20 && length !== 32)
            throw new RangeError('an id of git has another length');
        const id = reader.raw(length);
        blobs.set(path, Buffer.from(id.buffer, id.byteOffset, length).toString('hex'));
        paths.push(path);
        before = path;
    }
    return { paths, blobs };
}
function writeSuite(writer, files, positions) {
    writer.number(files.size);
    let next = 0;
    for (const path of [...files.keys()].sort()) {
        const position = positions.get(path);
        if (position === undefined)
            throw new Error(`${path} has no id of git`);
        writer.number(position - next);
        next = position + 1;
        const { lines, branches, stub } = files.get(path);
        writer.number((branches === null ? 0 : branches[1] + 1) * 2 + (stub === true ? 1 : 0));
        if (branches !== null)
            writer.number(branches[0]);
        writeLines(writer, lines);
    }
}
function readSuite(reader, paths, budget) {
    const files = new Map();
    let next = 0;
    for (let left = reader.number(paths.length); left > 0; left--) {
        const position = next + reader.number(paths.length);
        const path = paths[position];
        if (path === undefined)
            throw new RangeError('a suite names a file that there is not');
        next = position + 1;
        const packed = reader.number(Number.MAX_SAFE_INTEGER);
        const total = Math.floor(packed / 2);
        const branches = total === 0 ? null : [reader.number(total - 1), total - 1];
        const stub = packed % 2 === 1 ? { stub: true } : {};
        files.set(path, { branches, lines: readLines(reader, budget), ...stub });
    }
    return files;
}
function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES);
}

;// CONCATENATED MODULE: ./build/js/shared/store/baseline.js








const MOST_COMMITS = 200;
const LONGEST_NOTICE = 500;
function openBaseline(uri, io) {
    return new StoredBaseline((0,store/* openStore */.Ch)(uri, io), uri, io);
}
class StoredBaseline {
    notices = [];
    problem;
    #store;
    #uri;
    #io;
    constructor(store, uri, io) {
        this.#store = store;
        this.#uri = uri;
        this.#io = io;
    }
    load(owner, isOptional = false) {
        return this.#reading(() => this.#nearest(owner, isOptional));
    }
    loadEarlier(owner, untilMs) {
        return this.#reading(async () => {
            const dated = datedFirstParents(this.#io, untilMs, MOST_COMMITS);
            const commits = dated.map(({ commit }) => commit);
            const keys = commits.map((commit) => (0,baseline_entry/* entryKey */.k2)(owner, commit));
            const found = await firstOf(this.#store, keys);
            if (found === undefined)
                return undefined;
            const { commit, at } = commitOf(found, keys, commits);
            return { commit, day: dated[at].day, ...(0,baseline_entry/* readEntry */.hB)(found.bytes, owner, commit) };
        });
    }
    loadLines(owner, commit) {
        return this.#reading(async () => {
            const bytes = await this.#store.read(lineKey(owner, commit));
            if (bytes === undefined)
                throw (0,store_fault/* storeFault */.Q)('BASELINE-NONE', `there are totals of ${commit}, but no lines`);
            return readLineEntry(bytes, owner, commit);
        });
    }
    async loadHistory(owner, most) {
        const found = await this.#reading(async () => {
            const history = [];
            let { commits } = firstParents(this.#io, MOST_COMMITS);
            let passed = 0;
            while (history.length < most) {
                const keys = commits.map((commit) => lineKey(owner, commit));
                const next = await firstOf(this.#store, keys);
                if (next === undefined)
                    break;
                const { commit, at } = commitOf(next, keys, commits);
                passed += at + 1;
                history.unshift({ commit, commitsBack: passed, lines: readLineEntry(next.bytes, owner, commit) });
                commits = commits.slice(at + 1);
            }
            return history;
        });
        return found ?? [];
    }
    async save(owner, commit, totals, lines) {
        try {
            if (commit === null)
                throw new Error('there is no commit to keep it for');
            const entry = { key: (0,baseline_entry/* entryKey */.k2)(owner, commit), bytes: (0,baseline_entry/* writeEntry */.cD)({ ...owner, commit, ...totals }) };
            await writeAll(this.#store, [...this.#lineEntries(owner, commit, lines), entry]);
        }
        catch (error) {
            this.#notice(`The baseline ${this.#uri} could not be saved: ${told(problemOf(error, 'BASELINE-UNSAVED'))}`);
        }
    }
    unfinished() {
        return this.#store.unfinished?.() ?? false;
    }
    #lineEntries(owner, commit, lines) {
        if (lines === undefined)
            return [];
        try {
            return [{ key: lineKey(owner, commit), bytes: writeLineEntry(owner, commit, lines) }];
        }
        catch (error) {
            const why = told(problemOf(error, 'BASELINE-UNSAVED'));
            this.#notice(`The baseline ${this.#uri} is saved without lines: ${why}`);
            return [];
        }
    }
    async #reading(read) {
        this.problem = undefined;
        try {
            return await read();
        }
        catch (error) {
            this.problem = problemOf(error, 'BASELINE-UNREADABLE');
            this.#notice(`The baseline ${this.#uri} could not be read: ${told(this.problem)}`);
            return undefined;
        }
    }
    async #nearest(owner, isOptional) {
        const { commits, shallow } = firstParents(this.#io, MOST_COMMITS);
        const keys = commits.map((commit) => (0,baseline_entry/* entryKey */.k2)(owner, commit));
        const found = await firstOf(this.#store, keys);
        if (found === undefined) {
            const deeper = shallow ? ' The clone ends there: a larger fetch-depth lets it look further back.' : '';
            const what = `the baseline ${this.#uri} has no entry for ${before(keys.length)}`;
            this.problem = (0,store_fault/* storeFault */.Q)('BASELINE-NONE', what).problem;
            if (!isOptional)
                this.#notice(`${what.replace(/^t/u, 'T')}.${deeper}`);
            return undefined;
        }
        const { commit, at } = commitOf(found, keys, commits);
        return { commit, commitsBack: at + 1, ...(0,baseline_entry/* readEntry */.hB)(found.bytes, owner, commit) };
    }
    #notice(text) {
        const line = (0,report_escape/* plainLine */.h0)(text);
        this.notices.push(line.length > LONGEST_NOTICE ? `${line.slice(0, LONGEST_NOTICE)}…` : line);
    }
}
function before(commits) {
    if (commits === 0)
        return 'this commit to be compared with: no commit comes before it';
    return `${commits === 1 ? 'the commit' : `any of the ${commits} commits`} before this one`;
}
async function firstOf(store, keys) {
    if (keys.length === 0)
        return undefined;
    if (store.first !== undefined)
        return store.first(keys);
    for (const key of keys) {
        const bytes = await store.read(key);
        if (bytes !== undefined)
            return { key, bytes };
    }
    return undefined;
}
async function writeAll(store, entries) {
    if (store.writeAll !== undefined)
        await store.writeAll(entries);
    else
        for (const { key, bytes } of entries)
            await store.write(key, bytes);
}
function commitOf({ key }, keys, commits) {
    const at = keys.indexOf(key);
    const commit = commits[at];
    if (commit === undefined)
        throw new Error(`it gave ${key}, which nobody asked for`);
    return { commit, at };
}
function problemOf(error, otherwise) {
    if (error instanceof problem/* ProblemError */.M)
        return error.problem;
    return (0,store_fault/* storeFault */.Q)(otherwise, error instanceof Error ? error.message : String(error)).problem;
}
function told({ code, reason }) {
    return `${reason} (${code})`;
}


/***/ }),

/***/ 93222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LARGEST_ENTRY_BYTES),
/* harmony export */   e: () => (/* binding */ entryBytes)
/* harmony export */ });
const LARGEST_ENTRY_BYTES = 8 << 20;
async function entryBytes(io, path) {
    const { kind, sizeBytes } = io.status(path);
    if (kind === 'missing')
        return undefined;
    if (kind !== 'file')
        throw new Error(`${path} is not a file that can be read`);
    if (sizeBytes > LARGEST_ENTRY_BYTES)
        throw tooLarge(path);
    const sink = new BoundedBytes(path);
    await io.read(path, sink);
    return sink.bytes();
}
class BoundedBytes {
    #room = new Uint8Array(LARGEST_ENTRY_BYTES + 1);
    #path;
    #length = 0;
    constructor(path) {
        this.#path = path;
    }
    reserve() {
        if (this.#length === this.#room.length)
            throw tooLarge(this.#path);
        return this.#room.subarray(this.#length);
    }
    commit(length) {
        this.#length += length;
    }
    bytes() {
        if (this.#length > LARGEST_ENTRY_BYTES)
            throw tooLarge(this.#path);
        return this.#room.slice(0, this.#length);
    }
}
function tooLarge(path) {
    return new Error(`${path} is larger than ${LARGEST_ENTRY_BYTES} bytes`);
}


/***/ }),

/***/ 71300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   OO: () => (/* binding */ gitComplaint),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
const SETTINGS = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.fsckObjects=true',
    'push.followTags=false',
];
const ENVIRONMENT = {
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
};
function runGit(io, args, options = {}) {
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    return io.run('git', [...settings, ...args], { ...options, env: { ...ENVIRONMENT, ...options.env } });
}
function gitText(io, ...args) {
    const { status, stdout } = runGit(io, args);
    return status === 0 ? Buffer.from(stdout).toString('utf8') : '';
}
function gitComplaint({ stderr }) {
    const lines = stderr.split('\n').filter((line) => /^(?:fatal|error|remote|ssh|! ?)/iu.test(line));
    const said = (lines.length > 0 ? lines.slice(0, 3).join(' ') : stderr).replace(/\s+/gu, ' ').trim();
    return said.replace(/(:\/\/)[^/\s@]*@/gu, '$1');
}


/***/ }),

/***/ 91737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore)
});

// UNUSED EXPORTS: STORES, storeForms

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/shared/store/captured-output.js
const MOST_LINES = 1000;
const MASK = '::add-mask::';
async function captureOutput(work, limitMs) {
    const lines = [];
    const { stdout } = process;
    const write = stdout.write;
    let rest = '';
    stdout.write = (chunk, ...others) => {
        const parts = (rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))).split(/\r?\n/u);
        rest = parts.pop() ?? '';
        for (const line of parts) {
            if (line.startsWith(MASK))
                write.call(stdout, `${line}\n`);
            else if (lines.length < MOST_LINES)
                lines.push(line);
        }
        const done = others.findLast((other) => typeof other === 'function');
        if (done !== undefined)
            queueMicrotask(() => done());
        return true;
    };
    let timer;
    try {
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve('late'), limitMs);
        });
        const working = work().then((value) => ({ value }));
        const first = await Promise.race([working, late]);
        if (first !== 'late')
            return { value: first.value, ended: true, lines };
        working.catch(() => undefined);
        return { value: undefined, ended: false, lines };
    }
    finally {
        clearTimeout(timer);
        stdout.write = write;
    }
}

// EXTERNAL MODULE: ./build/js/shared/store/entry-bytes.js
var entry_bytes = __webpack_require__(93222);
;// CONCATENATED MODULE: ./build/js/shared/store/actions-cache.js



const PLACE = '.git/reliability-baseline.json';
const PREFIX = /^[^,\s]{1,200}$/u;
const KEYS_A_REQUEST = 10;
const LIMIT_MS = 5000;
const ANY_SYSTEM = true;
const actionsCache = {
    scheme: 'actions-cache',
    form: 'actions-cache:PREFIX',
    open: (prefix, io) => {
        if (PREFIX.test(prefix))
            return new ActionsCacheStore(prefix, io);
        throw new problem/* ProblemError */.M({
            code: 'CONFIG-VALUE',
            reason: `baseline names the cache prefix ${JSON.stringify(prefix)}, which cannot be part of a cache key`,
            hint: 'Expected at most 200 characters without commas and blanks, for example actions-cache:reliability.',
        });
    },
};
class ActionsCacheStore {
    #prefix;
    #io;
    #unfinished = false;
    constructor(prefix, io) {
        this.#prefix = prefix;
        this.#io = io;
    }
    async read(key) {
        return (await this.first([key]))?.bytes;
    }
    async first(keys) {
        const found = await this.#call((cache) => this.#download(cache, keys));
        if (found.value === undefined)
            throwComplaint(found.lines);
        return found.value;
    }
    async write(key, bytes) {
        const name = this.#nameOf(key);
        const { value, lines } = await this.#call(async (cache) => {
            if ((await lookUp(cache, [name])) === name)
                return true;
            this.#io.write(PLACE, bytes);
            return (await cache.saveCache([PLACE], name, {}, ANY_SYSTEM)) >= 0;
        });
        if (value === true)
            return;
        throwComplaint(lines);
        throw new Error('the cache service did not take the entry');
    }
    unfinished() {
        return this.#unfinished;
    }
    #nameOf(key) {
        return `${this.#prefix}/${key}`;
    }
    async #download(cache, keys) {
        const name = await nearest(cache, keys.map((key) => this.#nameOf(key)));
        if (name === undefined)
            return undefined;
        this.#io.write(PLACE, '');
        if ((await cache.restoreCache([PLACE], name, [], {}, ANY_SYSTEM)) !== name)
            return undefined;
        const bytes = await (0,entry_bytes/* entryBytes */.e)(this.#io, PLACE);
        if (bytes === undefined || bytes.length === 0)
            throw new Error(`the cache entry ${name} does not hold ${PLACE}`);
        return { key: name.slice(this.#prefix.length + 1), bytes };
    }
    async #call(use) {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
        if (!cache.isFeatureAvailable())
            throw new Error('GitHub Actions offers its cache service only to steps that use an action');
        if (this.#io.status('.git').kind !== 'directory')
            throw new Error('the working directory is not the root of a git checkout');
        const captured = await captureOutput(() => use(cache), LIMIT_MS);
        if (captured.ended)
            return captured;
        this.#unfinished = true;
        const said = complaint(captured.lines);
        throw new Error(`the cache service did not answer within ${LIMIT_MS / 1000} s${said === undefined ? '' : `: ${said}`}`);
    }
}
async function nearest(cache, names) {
    for (let at = 0; at < names.length; at += KEYS_A_REQUEST) {
        let open = names.slice(at, at + KEYS_A_REQUEST);
        let found;
        while (open.length > 0) {
            const name = await lookUp(cache, open);
            if (name === undefined)
                break;
            found = name;
            open = open.slice(0, open.indexOf(name));
        }
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function lookUp(cache, [first = '', ...others]) {
    const name = await cache.restoreCache([PLACE], first, others, { lookupOnly: true }, ANY_SYSTEM);
    return name !== undefined && [first, ...others].includes(name) ? name : undefined;
}
const COMPLAINTS = [
    /^::debug::Failed to reserve cache: (?:Error: )?(.+)$/u,
    /^::(?:warning|error)::(.+)$/u,
    /^(Cache (?:restore|save) skipped: .+)$/u,
    /^Failed to save: (.+)$/u,
    /^Attempt \d+ of \d+ failed with error: (.+?)(?:\. Retrying .*)?$/u,
];
function complaint(lines) {
    for (const form of COMPLAINTS) {
        const said = lines.map((line) => form.exec(line)?.[1]).find((text) => text !== undefined);
        if (said !== undefined)
            return said
                .replace(/%0[AD]/gu, ' ')
                .replaceAll('%25', '%')
                .trim();
    }
    return undefined;
}
function throwComplaint(lines) {
    const said = complaint(lines);
    if (said !== undefined)
        throw new Error(said);
}

;// CONCATENATED MODULE: ./build/js/shared/store/file.js

const file = {
    scheme: 'file',
    form: 'file:DIRECTORY',
    open: (place, io) => {
        const directory = place.length > 1 ? place.replace(/\/+$/u, '') || '/' : place;
        return {
            read: (key) => (0,entry_bytes/* entryBytes */.e)(io, `${directory}/${key}`),
            write: async (key, bytes) => io.write(`${directory}/${key}`, bytes),
        };
    },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/store/git.js
var git = __webpack_require__(71300);
// EXTERNAL MODULE: ./build/js/shared/store/store-fault.js
var store_fault = __webpack_require__(82692);
;// CONCATENATED MODULE: ./build/js/shared/store/ref-entries.js


const DAY_MS = 86_400_000;
const REF_LIMITS = { entries: 500, bytes: 16 << 20, ageMs: 180 * DAY_MS, keptHoweverOld: 20 };
const MOST_LISTED = 20_000;
const RECORD = /^(\d{6}) ([a-z]+) ([0-9a-f]{40}|[0-9a-f]{64}) +(\d+|-|BAD)\t(.*)$/su;
const PATH = /^\d{4}-\d{2}\/\d{2}T\d{6}Z-([A-Za-z0-9._~%!*'()-]{1,400})$/u;
function readRefEntries(listing) {
    const records = listing.split('\0').filter((record) => record !== '');
    if (records.length > MOST_LISTED)
        throw foreign(`it holds ${records.length} files`);
    const keys = new Set();
    const entries = records.map((record) => {
        const [, mode, type, blob = '', size, path = ''] = RECORD.exec(record) ?? [];
        const [, key] = PATH.exec(path) ?? [];
        const shown = JSON.stringify(path.slice(0, 100));
        if (mode !== '100644' || type !== 'blob')
            throw foreign(`${shown} in it is no plain file`);
        if (key === undefined)
            throw foreign(`${shown} in it is no entry`);
        if (keys.has(key))
            throw foreign(`${JSON.stringify(key)} is twice in it`);
        if (size === 'BAD')
            throw (0,store_fault/* storeFault */.Q)('BASELINE-FOREIGN', `the ref is damaged: ${shown} in it cannot be read`);
        const sizeBytes = Number(size);
        if (!(sizeBytes <= entry_bytes/* LARGEST_ENTRY_BYTES */.O))
            throw foreign(`${shown} in it is larger than ${entry_bytes/* LARGEST_ENTRY_BYTES */.O} bytes`);
        keys.add(key);
        return { key, path, blob, sizeBytes };
    });
    return entries.sort(byPath);
}
function refPath(key, nowMs) {
    const [month, rest] = [new Date(nowMs).toISOString().slice(0, 7), new Date(nowMs).toISOString().slice(8, 19)];
    return `${month}/${rest.replaceAll(':', '')}Z-${key}`;
}
function keptRefEntries(existing, added, nowMs, limits = REF_LIMITS) {
    const oldest = refPath('', nowMs - limits.ageMs);
    const kept = [...added];
    let bytes = added.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    for (const entry of existing.toReversed()) {
        bytes += entry.sizeBytes;
        const tooOld = entry.path < oldest && kept.length >= limits.keptHoweverOld;
        if (tooOld || bytes > limits.bytes || kept.length >= limits.entries)
            break;
        kept.push(entry);
    }
    return kept.sort(byPath);
}
function monthTrees(entries) {
    const months = new Map();
    for (const { path, blob } of entries) {
        const [month = '', name = ''] = path.split('/');
        const lines = months.get(month) ?? [];
        months.set(month, lines);
        lines.push(`100644 blob ${blob}\t${name}\n`);
    }
    return { months: [...months.keys()], input: [...months.values()].map((lines) => lines.join('')).join('\n') };
}
function byPath(one, other) {
    return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
function foreign(what) {
    return (0,store_fault/* storeFault */.Q)('BASELINE-FOREIGN', `the ref was not written by this tool: ${what}`);
}

;// CONCATENATED MODULE: ./build/js/shared/store/git-ref.js







const REF = /^refs(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$/u;
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const ASK_MS = 10_000;
const TRANSFER_MS = 30_000;
const MOST_ROUNDS = 40;
const MOST_FETCHES = 5;
const STEP_MS = 40;
const MOST_STEPS = 32;
const gitRef = {
    scheme: 'git-ref',
    form: 'git-ref:REF',
    open: (place, io) => {
        if (REF.test(place) && !/\.\.|\.(?:lock)?(?:\/|$)/u.test(place) && place.length <= 200)
            return new GitRefStore(place, io);
        throw new problem/* ProblemError */.M({
            code: 'CONFIG-VALUE',
            reason: `baseline names the git ref ${JSON.stringify(place)}, which cannot be one`,
            hint: 'Expected a full name such as git-ref:refs/reliability/baseline.',
        });
    },
};
class GitRefStore {
    #ref;
    #io;
    #read;
    constructor(ref, io) {
        this.#ref = ref;
        this.#io = io;
    }
    async read(key) {
        return (await this.first([key]))?.bytes;
    }
    async first(keys) {
        const { entries } = this.#read ?? this.#snapshot();
        for (const key of keys) {
            const entry = entries.get(key);
            if (entry !== undefined)
                return { key, bytes: this.#bytes(entry) };
        }
        return undefined;
    }
    async write(key, bytes) {
        await this.writeAll([{ key, bytes }]);
    }
    async writeAll(added) {
        const large = added.find(({ bytes }) => bytes.length > entry_bytes/* LARGEST_ENTRY_BYTES */.O);
        if (large !== undefined)
            throw new Error(`${large.key} is larger than ${entry_bytes/* LARGEST_ENTRY_BYTES */.O} bytes`);
        this.#read = undefined;
        const remote = this.#remote();
        const turns = (0,external_node_crypto_.createHash)('sha512')
            .update(added.map(({ key }) => key).join())
            .digest();
        let said = '';
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const tip = this.#tip(remote);
            const existing = tip === undefined ? [] : this.#entries(tip);
            const missing = added.filter(({ key }) => existing.every((entry) => entry.key !== key));
            if (missing.length === 0)
                return;
            const commit = this.#commit(existing, missing);
            const refused = remote === undefined ? this.#replace(commit, tip) : this.#push(remote, commit, tip);
            if (refused === undefined)
                return;
            said = refused;
            await (0,promises_.setTimeout)(STEP_MS * (1 + ((turns[round % turns.length] ?? 0) % Math.min(2 ** round, MOST_STEPS))));
        }
        throw (0,store_fault/* storeFault */.Q)('BASELINE-CONTENDED', `others were faster ${MOST_ROUNDS} times (${said})`);
    }
    #snapshot() {
        const tip = this.#tip(this.#remote());
        const entries = tip === undefined ? [] : this.#entries(tip);
        this.#read = { entries: new Map(entries.map((entry) => [entry.key, entry])) };
        return this.#read;
    }
    #remote() {
        const done = (0,git/* runGit */.EO)(this.#io, ['remote']);
        if (done.status !== 0)
            throw new Error((0,git/* gitComplaint */.OO)(done));
        const names = Buffer.from(done.stdout)
            .toString('utf8')
            .split('\n')
            .filter((name) => /^[A-Za-z0-9_]/u.test(name));
        return names.includes('origin') || names.length !== 1 ? names.find((name) => name === 'origin') : names[0];
    }
    #tip(remote) {
        if (remote === undefined)
            return this.#local();
        for (let at = 0; at < MOST_FETCHES; at++) {
            const tip = this.#advertised(remote);
            if (tip === undefined || this.#isHere(tip))
                return tip;
            const fetched = (0,git/* runGit */.EO)(this.#io, [
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-write-fetch-head',
                '--no-recurse-submodules',
                '--no-filter',
                remote,
                this.#ref,
            ], { timeoutMs: TRANSFER_MS });
            if (fetched.status !== 0 && this.#advertised(remote) === tip)
                throw faultOf(fetched, remote);
        }
        throw (0,store_fault/* storeFault */.Q)('BASELINE-CONTENDED', `the ref changed ${MOST_FETCHES} times while it was fetched`);
    }
    #advertised(remote) {
        const asked = (0,git/* runGit */.EO)(this.#io, ['ls-remote', '--quiet', remote, this.#ref], { timeoutMs: ASK_MS });
        if (asked.status !== 0)
            throw faultOf(asked, remote);
        for (const line of Buffer.from(asked.stdout).toString('utf8').split('\n')) {
            const [object = '', name] = line.split('\t');
            if (name === this.#ref && OBJECT.test(object))
                return object;
        }
        return undefined;
    }
    #local() {
        const listed = (0,git/* gitText */.q_)(this.#io, 'for-each-ref', '--format=%(objectname)', this.#ref).trim();
        return OBJECT.test(listed) ? listed : undefined;
    }
    #isHere(object) {
        return (0,git/* runGit */.EO)(this.#io, ['cat-file', '-e', object], { env: NO_LAZY_FETCH }).status === 0;
    }
    #entries(tip) {
        const type = (0,git/* gitText */.q_)(this.#io, 'cat-file', '-t', tip).trim();
        if (type !== 'commit')
            throw (0,store_fault/* storeFault */.Q)('BASELINE-FOREIGN', `the ref points to a ${type || 'damaged object'}, not to a commit`);
        const listed = (0,git/* runGit */.EO)(this.#io, ['ls-tree', '-r', '-l', '-z', '--full-tree', tip]);
        if (listed.status !== 0)
            throw (0,store_fault/* storeFault */.Q)('BASELINE-FOREIGN', `the ref is damaged: ${(0,git/* gitComplaint */.OO)(listed)}`);
        return readRefEntries(Buffer.from(listed.stdout).toString('utf8'));
    }
    #bytes({ blob, sizeBytes }) {
        const done = (0,git/* runGit */.EO)(this.#io, ['cat-file', 'blob', blob]);
        if (done.status === 0 && done.stdout.length === sizeBytes)
            return done.stdout;
        throw (0,store_fault/* storeFault */.Q)('BASELINE-FOREIGN', `the ref is damaged: ${(0,git/* gitComplaint */.OO)(done) || `${blob} has another size`}`);
    }
    #commit(existing, added) {
        const now = this.#io.now();
        const entries = added.map(({ key, bytes }) => {
            const blob = this.#make(['hash-object', '-w', '--stdin'], bytes);
            return { key, path: refPath(key, now), blob, sizeBytes: bytes.length };
        });
        const { months, input } = monthTrees(keptRefEntries(existing, entries, now));
        const trees = this.#make(['mktree', '--batch'], input).split('\n');
        const tree = this.#make(['mktree'], months.map((month, at) => `040000 tree ${trees[at]}\t${month}\n`).join(''));
        const who = `reliability <reliability@localhost> ${Math.floor(now / 1000)} +0000`;
        const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nWhat reliability measured, one file per commit\n`;
        return this.#make(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
    }
    #make(args, input) {
        const done = (0,git/* runGit */.EO)(this.#io, args, { input: typeof input === 'string' ? Buffer.from(input) : input });
        const made = Buffer.from(done.stdout).toString('utf8').trim();
        if (done.status !== 0 || made === '')
            throw new Error(`git ${args[0]} failed: ${(0,git/* gitComplaint */.OO)(done)}`);
        return made;
    }
    #replace(commit, old) {
        const done = (0,git/* runGit */.EO)(this.#io, ['update-ref', '--no-deref', this.#ref, commit, old ?? '0'.repeat(commit.length)]);
        if (done.status === 0)
            return undefined;
        const said = (0,git/* gitComplaint */.OO)(done);
        if (/cannot lock ref|already exists|but expected/u.test(said))
            return said;
        throw new Error(said);
    }
    #push(remote, commit, old) {
        const done = (0,git/* runGit */.EO)(this.#io, ['push', '--quiet', '--porcelain', '--no-verify', '--no-signed', '--recurse-submodules=no'].concat([
            `--force-with-lease=${this.#ref}:${old ?? ''}`,
            remote,
            `${commit}:${this.#ref}`,
        ]), { timeoutMs: TRANSFER_MS });
        if (done.status === 0)
            return undefined;
        const [, refused] = /^!\t[^\t]*\t(.*)$/mu.exec(Buffer.from(done.stdout).toString('utf8')) ?? [];
        if (refused === undefined)
            throw faultOf(done, remote);
        if (LOST_RACE.test(refused))
            return refused;
        throw (0,store_fault/* storeFault */.Q)('BASELINE-DENIED', `${remote} does not take the ref: ${refused} ${(0,git/* gitComplaint */.OO)(done)}`.trim());
    }
}
const NO_LAZY_FETCH = { GIT_NO_LAZY_FETCH: '1' };
const LOST_RACE = /stale info|fetch first|cannot lock ref|failed to update ref|failed to lock|incorrect old value|already exists|but expected|atomic/u;
const NO_RIGHT = /Authentication failed|could not read (?:Username|Password)|returned error: 40[13]|[Pp]ermission.*denied|[Aa]ccess denied|not allowed|Repository not found/u;
function faultOf(done, remote) {
    const said = (0,git/* gitComplaint */.OO)(done);
    if (NO_RIGHT.test(said))
        return (0,store_fault/* storeFault */.Q)('BASELINE-DENIED', `${remote} refuses: ${said}`);
    const late = done.status === -1 && /ETIMEDOUT|^$/u.test(said);
    return (0,store_fault/* storeFault */.Q)('BASELINE-UNREACHABLE', late ? `${remote} did not answer in time` : `${remote} cannot be reached: ${said}`);
}

;// CONCATENATED MODULE: ./build/js/shared/store/sigv4.js

const ALGORITHM = 'AWS4-HMAC-SHA256';
function signedHeaders({ method, url, headers, body }, { accessKeyId, secretAccessKey, sessionToken }, { region, service, nowMs, bodyHeader }) {
    const time = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/gu, '');
    const digest = sha256(body);
    const all = new Map([...headers, ['host', url.host], ['x-amz-date', time]]);
    if (bodyHeader)
        all.set('x-amz-content-sha256', digest);
    if (sessionToken !== undefined)
        all.set('x-amz-security-token', sessionToken);
    const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
    const names = sorted.map(([name]) => name).join(';');
    const canonical = [
        method,
        url.pathname,
        canonicalQuery(url.searchParams),
        ...sorted.map(([name, value]) => `${name}:${value.trim().replace(/ +/gu, ' ')}`),
        '',
        names,
        digest,
    ].join('\n');
    const day = time.slice(0, 8);
    const scope = `${day}/${region}/${service}/aws4_request`;
    const toSign = [ALGORITHM, time, scope, sha256(canonical)].join('\n');
    const key = [day, region, service, 'aws4_request'].reduce((secret, part) => hmac(secret, part), `AWS4${secretAccessKey}`);
    const signature = Buffer.from(hmac(key, toSign)).toString('hex');
    all.set('authorization', `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`);
    return all;
}
function percentEncoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(query) {
    const pairs = [...query].map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`);
    return pairs.sort().join('&');
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
function hmac(key, data) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(data).digest();
}

;// CONCATENATED MODULE: ./build/js/shared/store/s3-place.js


const FORM = 's3://BUCKET/PREFIX';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u;
const s3_place_PREFIX = /^[A-Za-z0-9!_.*'()/-]{0,400}$/u;
const REGION = /^[a-z0-9-]{1,40}$/u;
const PARAMETERS = ['region', 'endpoint', 'style'];
function readS3Place(place) {
    const [, bucket = '', path = '', query = ''] = /^\/\/([^/?]*)\/?([^?]*)(?:\?(.*))?$/su.exec(place) ?? [];
    if (!BUCKET.test(bucket))
        throw wrong(`the bucket ${JSON.stringify(bucket)}, which cannot be one`);
    if (!s3_place_PREFIX.test(path) || path.split('/').some((part) => part === '.' || part === '..'))
        throw wrong(`the prefix ${JSON.stringify(path)}, which cannot be one`);
    const parameters = new URLSearchParams(query);
    for (const name of parameters.keys())
        if (!PARAMETERS.includes(name) || parameters.getAll(name).length > 1)
            throw wrong(`the parameter ${JSON.stringify(name)}, which is unknown or given twice`);
    const { region, endpoint, style } = Object.fromEntries(parameters);
    if (region !== undefined && !REGION.test(region))
        throw wrong(`the region ${JSON.stringify(region)}, which cannot be one`);
    if (endpoint !== undefined && serverOf(endpoint) === undefined)
        throw wrong(`the endpoint ${JSON.stringify(endpoint)}, which is no address of a server`);
    if (style !== undefined && style !== 'path' && style !== 'virtual')
        throw wrong(`the style ${JSON.stringify(style)}, which is neither path nor virtual`);
    const folder = path.replace(/^\/+|\/+$/gu, '');
    return {
        bucket,
        prefix: folder === '' ? '' : `${folder}/`,
        ...(region === undefined ? {} : { region }),
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(style === undefined ? {} : { style }),
    };
}
function s3Address({ bucket, prefix, region, endpoint, style }, env) {
    const named = (name) => (env[name] === '' ? undefined : env[name]);
    const server = endpoint ?? named('AWS_ENDPOINT_URL_S3') ?? named('AWS_ENDPOINT_URL');
    const where = region ?? named('AWS_REGION') ?? named('AWS_DEFAULT_REGION') ?? (server === undefined ? undefined : 'us-east-1');
    if (where === undefined || !REGION.test(where))
        throw new Error('there is no region: add ?region=… to the address, or set AWS_REGION');
    const host = where.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    const base = serverOf(server ?? `https://s3.${where}.${host}`);
    if (base === undefined)
        throw new Error('AWS_ENDPOINT_URL is no address of a server');
    const virtual = style === undefined ? server === undefined && !bucket.includes('.') : style === 'virtual';
    const origin = virtual ? `${base.protocol}//${bucket}.${base.host}` : base.origin;
    const root = `${base.pathname.replace(/\/+$/u, '')}/${virtual ? '' : `${bucket}/`}`;
    return {
        region: where,
        url: (key) => new URL(`${origin}${root}${`${prefix}${key}`.split('/').map(percentEncoded).join('/')}`),
    };
}
function serverOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url !== undefined && /^https?:$/u.test(url.protocol) && `${url.username}${url.search}${url.hash}` === '';
    return plain && url.password === '' ? url : undefined;
}
function wrong(what) {
    return new problem/* ProblemError */.M({
        code: 'CONFIG-VALUE',
        reason: `baseline names ${what}`,
        hint: `Expected ${FORM}, then ?region=…, &endpoint=https://… and &style=path or virtual as the server needs them.`,
    });
}

;// CONCATENATED MODULE: ./build/js/shared/store/s3.js





const ANSWER_MS = 5000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const AT_ONCE = 10;
const LONGEST_ERROR_BYTES = 64 << 10;
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504]);
const s3 = {
    scheme: 's3',
    form: 's3://BUCKET/PREFIX',
    open: (place, io) => new S3Store(readS3Place(place), io),
};
class S3Store {
    #place;
    #io;
    constructor(place, io) {
        this.#place = place;
        this.#io = io;
    }
    async read(key) {
        const answer = await this.#ask('GET', key, new Uint8Array(), new Map(), entry_bytes/* LARGEST_ENTRY_BYTES */.O);
        if (answer.status === 200)
            return answer.bytes;
        const code = errorCode(answer);
        if (answer.status === 404 && code !== 'NoSuchBucket')
            return undefined;
        throw refusal(answer, 'GET');
    }
    async first(keys) {
        for (let at = 0; at < keys.length; at += AT_ONCE) {
            const some = keys.slice(at, at + AT_ONCE);
            const found = await Promise.all(some.map((key) => this.read(key)));
            for (const [index, bytes] of found.entries())
                if (bytes !== undefined)
                    return { key: some[index] ?? '', bytes };
        }
        return undefined;
    }
    async write(key, bytes) {
        let answer = await this.#ask('PUT', key, bytes, new Map([['if-none-match', '*']]));
        if (answer.status === 501 || errorCode(answer) === 'NotImplemented')
            answer = await this.#ask('PUT', key, bytes, new Map());
        if ((answer.status >= 200 && answer.status < 300) || answer.status === 412)
            return;
        throw refusal(answer, 'PUT');
    }
    async #ask(method, key, body, headers, mostBytes = LONGEST_ERROR_BYTES) {
        const { region, url } = s3Address(this.#place, this.#io.env);
        const target = url(key);
        const credentials = credentialsOf(this.#io.env);
        for (let attempt = 1;; attempt++) {
            const scope = { region, service: 's3', nowMs: this.#io.now(), bodyHeader: true };
            const signed = new Map(signedHeaders({ method, url: target, headers, body }, credentials, scope));
            signed.delete('host');
            const result = await send(method, target, signed, body, mostBytes);
            if (!('status' in result)) {
                if (result.problem.code !== 'BASELINE-UNREACHABLE' || attempt === ATTEMPTS)
                    throw result;
            }
            else if (!PASSING.has(result.status) || attempt === ATTEMPTS)
                return result;
            await (0,promises_.setTimeout)(PAUSE_MS * 2 ** (attempt - 1));
        }
    }
}
async function send(method, url, headers, body, mostBytes) {
    try {
        const response = await fetch(url, {
            method,
            headers: Object.fromEntries(headers),
            redirect: 'manual',
            signal: AbortSignal.timeout(ANSWER_MS),
            ...(method === 'GET' ? {} : { body: Uint8Array.from(body) }),
        });
        const bytes = await bounded(response, response.ok ? mostBytes : LONGEST_ERROR_BYTES);
        if (bytes === undefined && response.ok)
            return (0,store_fault/* storeFault */.Q)('BASELINE-DAMAGED', `the entry is larger than ${mostBytes} bytes`);
        return { status: response.status, headers: response.headers, bytes: bytes ?? new Uint8Array() };
    }
    catch (error) {
        const { name, message, cause } = error;
        const late = name === 'TimeoutError';
        const why = late
            ? `did not answer within ${ANSWER_MS / 1000} s`
            : `cannot be reached: ${causeOf(cause) ?? message}`;
        return (0,store_fault/* storeFault */.Q)('BASELINE-UNREACHABLE', `${url.host} ${why}`);
    }
}
async function bounded(response, mostBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > mostBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function credentialsOf(env) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, } = env;
    if (accessKeyId === undefined || secretAccessKey === undefined || accessKeyId === '' || secretAccessKey === '')
        throw (0,store_fault/* storeFault */.Q)('BASELINE-DENIED', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
    return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
    };
}
function errorCode({ status, bytes }) {
    if (status < 300)
        return '';
    return /<Code>([A-Za-z0-9.]{1,60})<\/Code>/u.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? '';
}
function refusal(answer, method) {
    const { status, headers } = answer;
    const code = errorCode(answer);
    const said = `${method} was answered with ${status}${code === '' ? '' : ` ${code}`}`;
    const region = headers.get('x-amz-bucket-region');
    if (status >= 300 && status < 400)
        return new Error(`${said}: the bucket is elsewhere${region === null ? '' : `, its region is ${region}`}`);
    if (status === 401 || status === 403)
        return (0,store_fault/* storeFault */.Q)('BASELINE-DENIED', said);
    if (PASSING.has(status))
        return (0,store_fault/* storeFault */.Q)('BASELINE-UNREACHABLE', said);
    return new Error(said);
}
function causeOf(cause) {
    if (!(cause instanceof Error))
        return undefined;
    const { code } = cause;
    return cause.message === '' ? code : cause.message;
}

;// CONCATENATED MODULE: ./build/js/shared/store/index.js





const STORES = [gitRef, file, actionsCache, s3];
function openStore(uri, io) {
    const [scheme = '', place = ''] = uri.split(/:(.*)/su);
    const kind = STORES.find((candidate) => candidate.scheme === scheme);
    if (kind !== undefined && place !== '')
        return kind.open(place, io);
    throw new problem/* ProblemError */.M({
        code: 'CONFIG-VALUE',
        reason: `baseline is ${JSON.stringify(uri)}, which is no store that is known here`,
        hint: `Expected ${storeForms()}.`,
    });
}
function storeForms() {
    const forms = STORES.map(({ form }) => form);
    return `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`;
}


/***/ }),

/***/ 82692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ storeFault)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16490);


function storeFault(code, reason) {
    const hint = _codes_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_CODES */ .Z.find((known) => known.code === code)?.next ?? '';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({ code, reason, hint });
}


/***/ })

};
