export const id = 748;
export const ids = [748];
export const modules = {

/***/ 30748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectImages: () => (/* binding */ collectImages)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/json-record.js
var json_record = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/js/shared/formats/images/roles.js
var roles = __webpack_require__(98561);
;// CONCATENATED MODULE: ./build/js/shared/formats/images/image-layers.js


const LONGEST_COMMAND = 200;
const ATTESTATION = /unknown\/unknown/u;
const MOST_LINKS = 8;
function imageLayers(texts, members) {
    const images = (0,roles/* roleTable */.z)(texts)?.images.filter(({ name }) => !ATTESTATION.test(name)) ?? [];
    if (images.length === 0)
        return undefined;
    const weighed = [];
    for (const { name, config, layers } of images) {
        const commands = commandsOf(texts.get(config ?? ''));
        const own = [];
        for (const [at, path] of layers.entries()) {
            const bytes = sizeOf(path, members);
            if (bytes === undefined)
                return { missing: path };
            own.push({ command: commands.length === layers.length ? commands[at] : '', bytes });
        }
        weighed.push({ name, layers: own });
    }
    return weighed;
}
function commandsOf(config) {
    try {
        return (0,json_record/* asList */.DD)((0,json_record/* asRecord */.qY)(JSON.parse(config ?? '{}'))['history'])
            .map(json_record/* asRecord */.qY)
            .filter((step) => step['empty_layer'] !== true)
            .map((step) => commandText((0,json_record/* asText */.e1)(step['created_by']) || (0,json_record/* asText */.e1)(step['comment'])));
    }
    catch {
        return [];
    }
}
function commandText(told) {
    return told
        .slice(0, 10 * LONGEST_COMMAND)
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+# buildkit$/u, '')
        .replace(/^(?:\|\d+ (?:\S+=\S* )*)?\/bin\/sh -c #\(nop\)\s*/u, '')
        .replace(/^(?:RUN )?(?:\|\d+ (?:\S+=\S* )*)?\/bin\/sh -c /u, 'RUN ')
        .replace(/\b(?:file|dir|multi|sha256):[0-9a-f]{64}\b/gu, '*')
        .replace(/\s+/gu, ' ')
        .trim()
        .slice(0, LONGEST_COMMAND);
}
function sizeOf(path, members) {
    let at = path;
    for (let hop = 0; hop < MOST_LINKS; hop++) {
        const member = members.get(at);
        if (member === undefined)
            return undefined;
        if (member.link === undefined)
            return member.sizeBytes;
        const base = member.link.startsWith('.') ? at.split('/').slice(0, -1) : [];
        const parts = [...base];
        for (const part of member.link.split('/')) {
            if (part === '..')
                parts.pop();
            else if (part !== '.' && part !== '')
                parts.push(part);
        }
        at = parts.join('/');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/images/tar-members.js

const BLOCK = 512;
const MOST_MEMBERS = 200_000;
const LARGEST_TEXT_BYTES = 1 << 20;
const MOST_TEXTS = 1000;
class TarMembers {
    members = new Map();
    texts = new Map();
    #part = new Uint8Array(1 << 18);
    #header = Buffer.alloc(BLOCK);
    #filled = 0;
    #left = 0;
    #padding = 0;
    #name = '';
    #text;
    #offset = 0;
    #zeros = 0;
    reserve() {
        return this.#part;
    }
    commit(length) {
        let bytes = this.#part.subarray(0, length);
        while (bytes.length > 0)
            bytes = bytes.subarray(this.#take(bytes));
    }
    end() {
        if (this.#left > 0 || this.#filled > 0 || this.#zeros === 0)
            throw new fault/* FormatFault */._z('TRUNCATED', 'the archive ends too early', this.#offset);
    }
    #take(bytes) {
        if (this.#zeros > 0)
            return this.#skip(bytes.length);
        if (this.#left > 0) {
            const length = Math.min(this.#left, bytes.length);
            this.#text?.push(bytes.slice(0, length));
            this.#left -= length;
            if (this.#left === 0)
                this.#keep();
            return this.#skip(length);
        }
        if (this.#padding > 0) {
            const length = Math.min(this.#padding, bytes.length);
            this.#padding -= length;
            return this.#skip(length);
        }
        const length = Math.min(BLOCK - this.#filled, bytes.length);
        this.#header.set(bytes.subarray(0, length), this.#filled);
        this.#filled += length;
        if (this.#filled === BLOCK)
            this.#open();
        return this.#skip(length);
    }
    #skip(length) {
        this.#offset += length;
        return length;
    }
    #open() {
        this.#filled = 0;
        const header = this.#header;
        if (header.every((byte) => byte === 0)) {
            this.#zeros++;
            return;
        }
        if (!isHeader(header) || this.members.size >= MOST_MEMBERS)
            throw new fault/* FormatFault */._z('SYNTAX', 'it is no tar archive', Math.max(0, this.#offset - BLOCK));
        const type = String.fromCharCode(header[156]);
        const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textAt(header, 345, 155) : '';
        const name = `${prefix === '' ? '' : `${prefix}/`}${textAt(header, 0, 100)}`.replace(/^\.\//u, '');
        const size = sizeAt(header);
        this.#left = size;
        this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
        this.#name = name;
        this.#text = undefined;
        if (type === '1' || type === '2')
            this.members.set(name, { sizeBytes: 0, link: textAt(header, 157, 100) });
        if (type !== '0' && type !== '\0')
            return;
        this.members.set(name, { sizeBytes: size });
        if (size > 0 && size <= LARGEST_TEXT_BYTES && this.texts.size < MOST_TEXTS)
            this.#text = [];
    }
    #keep() {
        const parts = this.#text;
        this.#text = undefined;
        if (parts === undefined)
            return;
        const bytes = Buffer.concat(parts);
        if (bytes[0] === 0x7b || bytes[0] === 0x5b)
            this.texts.set(this.#name, bytes.toString('utf8'));
    }
}
function textAt(header, at, length) {
    const field = header.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? length : end);
}
function sizeAt(header) {
    if ((header[124] & 0x80) === 0) {
        const octal = textAt(header, 124, 12).trim();
        const size = octal === '' ? 0 : Number.parseInt(octal, 8);
        if (/^[0-7]*$/u.test(octal) && Number.isSafeInteger(size))
            return size;
    }
    else if (header.subarray(124, 130).every((byte, at) => byte === (at === 0 ? 0x80 : 0)))
        return header.readUIntBE(130, 6);
    throw new fault/* FormatFault */._z('SYNTAX', 'a member of the archive has no size', 0);
}
function isHeader(header) {
    const stated = Number.parseInt(textAt(header, 148, 8).trim(), 8);
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at++)
        if (at < 148 || at >= 156)
            sum += header[at];
    return sum === stated;
}

// EXTERNAL MODULE: ./build/js/shared/history/measured-history.js
var measured_history = __webpack_require__(80172);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var model_problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/regression-gate/size-history.js
var size_history = __webpack_require__(17388);
// EXTERNAL MODULE: ./build/js/regression-gate/images/facts.js
var facts = __webpack_require__(61402);
// EXTERNAL MODULE: ./build/js/regression-gate/images/kept-images.js
var kept_images = __webpack_require__(67444);
;// CONCATENATED MODULE: ./build/js/regression-gate/images/collect-images.js









const LARGEST_JSON_BYTES = 1 << 20;
const MOST_FILES = 10_000;
const MARKER = 'oci-layout';
const LAYERS = 'layers';
async function collectImages(context, options) {
    const { io, progress } = context;
    const paths = pathsOf(context, options.files);
    if (paths.length === 0)
        throw collect_images_fault('IMAGES-NO-FILE', `no image was found: ${options.files.join(', ')}`, undefined);
    const problems = [];
    const found = [];
    for (const path of paths) {
        progress(`reads ${path}`);
        try {
            found.push(...named(path, await imagesAt(io, path)));
        }
        catch (error) {
            if (!(error instanceof model_problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    const { kept, history, baseline, problem } = await earlierImages(context, options);
    const images = found.map((image) => compared(image, kept.get(image.name)));
    const weights = images.map((image) => ({ name: image.name, bytes: (0,facts/* imageBytes */.v)(image) }));
    const { commit } = context.checkout;
    return {
        facts: {
            images,
            problems,
            ...(baseline === undefined
                ? {}
                : {
                    baseline,
                    history: (0,size_history/* sizeHistory */.wn)(history, LAYERS, weights.map(({ name }) => name)),
                }),
            ...(problem === undefined ? {} : { baselineProblem: problem }),
        },
        detail: { images, ...(commit === null ? {} : { history: (0,size_history/* historyWith */.NL)(history, commit, LAYERS, weights) }) },
    };
}
function pathsOf({ io, isOwn }, files) {
    const folders = files.filter((one) => !one.startsWith('!') && io.status(one).kind === 'directory');
    const others = io.find(files.filter((one) => !folders.includes(one))).filter((path) => !isOwn(path));
    const named = files.filter((one) => io.status(one).kind === 'file');
    const all = [...folders, ...others, ...named].map((path) => path.replace(/\/+$/u, ''));
    const marked = all.map((path) => (path.endsWith(`/${MARKER}`) ? path.slice(0, -MARKER.length - 1) : path));
    return [...new Set(marked)].sort();
}
async function imagesAt(io, path) {
    const isFolder = io.status(path).kind === 'directory';
    const { texts, members } = isFolder ? layoutAt(io, path) : await archiveAt(io, path);
    const images = imageLayers(texts, members);
    if (images === undefined)
        throw collect_images_fault('IMAGES-UNKNOWN', `${path} holds no image that is known here`, path);
    if ('missing' in images)
        throw collect_images_fault('IMAGES-INCOMPLETE', `${path} does not hold ${images.missing}, a layer of its image`, path);
    return images;
}
function layoutAt(io, root) {
    const texts = new Map();
    const members = new Map();
    const look = (folder, depth) => {
        for (const { name, kind, sizeBytes } of io.list(`${root}/${folder}`) ?? []) {
            const path = `${folder}${name}`;
            if (kind === 'directory' && depth < 2)
                look(`${path}/`, depth + 1);
            if (kind !== 'file' || members.size >= MOST_FILES)
                continue;
            members.set(path, { sizeBytes });
            const text = sizeBytes <= LARGEST_JSON_BYTES ? io.readText(`${root}/${path}`, LARGEST_JSON_BYTES) : undefined;
            if (text !== undefined && /^[[{]/u.test(text))
                texts.set(path, text);
        }
    };
    look('', 0);
    return { texts, members };
}
async function archiveAt(io, path) {
    const archive = new TarMembers();
    try {
        await io.read(path, archive);
        archive.end();
        return archive;
    }
    catch (error) {
        if (!(error instanceof fault/* FormatFault */._z))
            throw error;
        if (error.kind === 'TRUNCATED')
            throw collect_images_fault('IMAGES-TRUNCATED', `${path} ends too early`, path);
        throw collect_images_fault('IMAGES-UNKNOWN', `${path} holds no image that is known here: ${error.message}`, path);
    }
}
function named(path, images) {
    const names = new Map();
    return images.map(({ name, layers }) => {
        const own = images.length === 1 ? path : `${path} (${name})`;
        return { name: numbered(names, own), path, layers: distinct(layers) };
    });
}
function distinct(layers) {
    const commands = new Map();
    return layers.map(({ command, bytes }, at) => ({
        command: numbered(commands, command === '' ? `layer ${at + 1}` : command),
        bytes,
    }));
}
function numbered(known, name) {
    const count = (known.get(name) ?? 0) + 1;
    known.set(name, count);
    return count === 1 ? name : `${name} (#${count})`;
}
function compared({ name, path, layers }, before) {
    if (before === undefined)
        return { name, path, layers, removed: [] };
    const own = layers.map((layer) => {
        const beforeBytes = before.get(layer.command);
        return beforeBytes === undefined ? layer : { ...layer, beforeBytes };
    });
    const commands = new Set(layers.map(({ command }) => command));
    return {
        name,
        path,
        layers: own,
        beforeBytes: [...before.values()].reduce((sum, bytes) => sum + bytes, 0),
        removed: [...before].filter(([command]) => !commands.has(command)).map(([command, bytes]) => ({ command, bytes })),
    };
}
async function earlierImages({ earlier }, { maxGrowth }) {
    const none = { kept: new Map(), history: measured_history/* EMPTY_HISTORY */.nF };
    const found = await earlier();
    if (!('kept' in found))
        return maxGrowth === undefined ? none : { ...none, problem: found };
    try {
        const { commit, commitsBack } = found;
        return {
            kept: (0,kept_images/* readKept */.D)(found.kept),
            history: (0,size_history/* keptHistory */.hx)((0,json_record/* asRecord */.qY)(found.kept)['history']),
            baseline: { commit, commitsBack },
        };
    }
    catch (error) {
        if (!(error instanceof model_problem/* ProblemError */.M))
            throw error;
        return { ...none, problem: error.problem };
    }
}
function collect_images_fault(code, reason, path) {
    return new model_problem/* ProblemError */.M({
        code,
        reason,
        hint: 'Name folders of OCI layouts (docker buildx build --output type=oci,tar=false,dest=DIR) or archives of docker save, made before this step.',
        ...(path === undefined ? {} : { location: { path } }),
    });
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

/***/ 98561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ roleTable)
/* harmony export */ });
const DEEPEST = 3;
const MOST_PARTS = 2000;
function roleTable(documents, names = []) {
    const roles = new Map();
    const digests = new Map();
    const images = [];
    const note = (path, role) => {
        if (roles.has(path) || roles.size >= MOST_PARTS)
            return;
        roles.set(path, role);
        const digest = /[0-9a-f]{64}/u.exec(path)?.[0];
        if (digest !== undefined)
            digests.set(role, digest);
    };
    const configured = (path, image) => {
        note(path, `config of ${image}`);
        texts(objectOf(parsed(documents.get(path))['rootfs'])['diff_ids']).forEach((id, at) => {
            digests.set(`content of layer ${at + 1} of ${image}`, hexOf(id));
        });
    };
    const descend = (path, image, depth) => {
        const document = parsed(documents.get(path));
        const config = blobPath(document['config']);
        if (config !== undefined)
            configured(config, image);
        list(document['layers']).forEach((layer, at) => {
            const blob = blobPath(layer);
            if (blob !== undefined)
                note(blob, `layer ${at + 1} of ${image}`);
        });
        const layers = list(document['layers']).flatMap((layer) => blobPath(layer) ?? []);
        if (layers.length > 0 && images.length < MOST_PARTS)
            images.push({ name: image, config, layers });
        list(document['manifests']).forEach((manifest, at, all) => {
            const blob = blobPath(manifest);
            if (blob === undefined || depth >= DEEPEST)
                return;
            const name = nameOf(objectOf(manifest), at, all.length, image);
            note(blob, `manifest of ${name}`);
            descend(blob, name, depth + 1);
        });
    };
    if (documents.has('manifest.json'))
        list(parsedList(documents.get('manifest.json'))).forEach((one, at) => {
            const entry = objectOf(one);
            const image = texts(entry['RepoTags'])[0] ?? `image ${at + 1}`;
            if (typeof entry['Config'] === 'string')
                configured(entry['Config'], image);
            const layers = texts(entry['Layers']);
            layers.forEach((layer, place) => {
                note(layer, `layer ${place + 1} of ${image}`);
            });
            const config = typeof entry['Config'] === 'string' ? entry['Config'] : undefined;
            if (images.length < MOST_PARTS)
                images.push({ name: image, config, layers });
        });
    const own = images.length;
    if (documents.has('index.json'))
        descend('index.json', '', 0);
    if (own > 0)
        images.length = own;
    if (roles.size === 0)
        return undefined;
    const folders = new Set();
    for (const name of names) {
        const [, folder, part] = /^([0-9a-f]{64})\/(json|VERSION|layer\.tar)$/u.exec(name) ?? [];
        if (folder === undefined)
            continue;
        folders.add(folder);
        note(name, `${part} of folder ${folders.size}`);
    }
    const known = new Map([...documents].filter(([path]) => roles.has(path) || ['index.json', 'manifest.json', 'repositories'].includes(path)));
    const table = {
        images,
        roles,
        digests,
        documents: known,
        aligned: (other) => aligned(table, other),
    };
    return table;
}
function aligned(left, right) {
    const names = new Map();
    for (const [role, digest] of right.digests) {
        const other = left.digests.get(role);
        if (other !== undefined && other !== digest)
            names.set(digest, other);
    }
    const texts = ({ documents, roles }, rename) => new Map([...documents].map(([path, text]) => {
        const renamed = rename ? text.replace(/[0-9a-f]{64}/gu, (digest) => names.get(digest) ?? digest) : text;
        const isConfig = roles.get(path)?.startsWith('config of ') === true;
        return [path, isConfig ? renamed : renamed.replace(/"size":\s*\d+/gu, '"size":0')];
    }));
    return { left: texts(left, false), right: texts(right, true) };
}
function nameOf(manifest, at, count, parent) {
    const annotations = objectOf(manifest['annotations']);
    const platform = objectOf(manifest['platform']);
    const known = annotations['io.containerd.image.name'] ??
        annotations['org.opencontainers.image.ref.name'] ??
        (typeof platform['os'] === 'string' ? `${platform['os']}/${String(platform['architecture'])}` : undefined);
    if (typeof known === 'string')
        return parent === '' ? known : `${parent} ${known}`;
    return parent === '' ? (count === 1 ? 'the image' : `image ${at + 1}`) : `${parent} ${at + 1}`;
}
function blobPath(descriptor) {
    const digest = objectOf(descriptor)['digest'];
    const match = typeof digest === 'string' ? /^(sha256|sha512):([0-9a-f]{64,128})$/u.exec(digest) : null;
    return match === null ? undefined : `blobs/${match[1]}/${match[2]}`;
}
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
function parsed(text) {
    return objectOf(parsedList(text));
}
function parsedList(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return list(value).filter((one) => typeof one === 'string');
}


/***/ })

};
