export const id = 1020;
export const ids = [1020];
export const modules = {

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

/***/ 9887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ CodeOwners),
  V: () => (/* binding */ hasSections)
});

;// CONCATENATED MODULE: ./build/js/shared/policy/owner-pattern.js
const DEEP = Symbol('deep');
function gitignorePattern(pattern) {
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const tied = pattern.startsWith('/') || body.includes('/');
    const parts = body.split('/');
    const last = parts.at(-1);
    const segments = toSegments(last === '**' ? parts.slice(0, -1) : parts);
    const only = pattern.endsWith('/') || last === '**';
    const tail = only ? ['*', DEEP] : last === '*' ? [] : [DEEP];
    return compile([...(tied ? [] : [DEEP]), ...segments, ...tail], globSegment);
}
function fnmatchPattern(pattern) {
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const parts = body.split('/');
    const segments = toSegments(parts.map((part, at) => (part === '**' && at === parts.length - 1 && !pattern.endsWith('/') ? '*' : part)));
    const tail = pattern.endsWith('/') ? ['*', DEEP] : [];
    return compile([...(pattern.startsWith('/') ? [] : [DEEP]), ...segments, ...tail], setSegment);
}
function toSegments(parts) {
    return parts.map((part) => (part === '**' ? DEEP : part));
}
function compile(segments, segmentMatcher) {
    const tests = segments.map((segment) => {
        if (typeof segment !== 'string')
            return DEEP;
        return /[*?[\\]/.test(segment) ? segmentMatcher(segment) : (own) => own === segment;
    });
    const [head] = segments;
    const isLiteral = typeof head === 'string' && !/[*?[\\]/.test(head);
    return {
        first: isLiteral ? head : '',
        matches: (path) => wildcard(tests, path, DEEP, (test, own) => test(own)),
    };
}
function wildcard(tests, items, any, accepts) {
    let [at, own, star, mark] = [0, 0, -1, 0];
    while (own < items.length) {
        const test = tests[at];
        if (test === any) {
            star = at++;
            mark = own;
        }
        else if (test !== undefined && accepts(test, items[own])) {
            at++;
            own++;
        }
        else if (star >= 0) {
            at = star + 1;
            own = ++mark;
        }
        else
            return false;
    }
    while (tests[at] === any)
        at++;
    return at === tests.length;
}
const ANY = Symbol('any');
function globSegment(glob) {
    const tests = Array.from(glob, (character) => {
        if (character === '*')
            return ANY;
        return character === '?' ? () => true : (own) => own === character;
    });
    return (segment) => wildcard(tests, Array.from(segment), ANY, (test, own) => test(own));
}
function setSegment(glob) {
    const tests = [];
    const characters = Array.from(glob);
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const close = character === '[' ? characters.indexOf(']', at + 2) : -1;
        if (character === '*')
            tests.push(ANY);
        else if (character === '?')
            tests.push(() => true);
        else if (character === '\\' && at + 1 < characters.length)
            tests.push(literal(characters[++at]));
        else if (close > 0) {
            tests.push(setOf(characters.slice(at + 1, close)));
            at = close;
        }
        else
            tests.push(literal(character));
    }
    return (segment) => wildcard(tests, Array.from(segment), ANY, (test, own) => test(own));
}
function literal(character) {
    return (own) => own === character;
}
function setOf(characters) {
    const negated = characters[0] === '^' || characters[0] === '!';
    const own = negated ? characters.slice(1) : characters;
    const ranges = [];
    for (let at = 0; at < own.length; at++) {
        const isRange = own[at + 1] === '-' && own[at + 2] !== undefined;
        ranges.push([own[at], own[isRange ? at + 2 : at]]);
        if (isRange)
            at += 2;
    }
    return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/codeowners.js

const OWNER = {
    github: /^(?:@[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/,
    gitlab: /^(?:@@?[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+)$/,
    azure: /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+|\[[^\]]+\]\\[^\\]+)$/,
};
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/;
const LONGEST_SHOWN = 80;
class CodeOwners {
    faults;
    #sections;
    constructor(text, dialect) {
        const { sections, faults } = parse(text, dialect);
        this.#sections = sections.map((section) => new Lookup(section.rules));
        this.faults = faults;
    }
    ownersOf(path) {
        const segments = path.split('/');
        const owners = this.#sections.flatMap((section) => section.ownersOf(segments));
        return owners.length > 1 ? [...new Set(owners)].sort() : owners;
    }
}
function hasSections(text) {
    return /^\^?\[[^\]\n]+\](?:\[\d+\])?[ \t]*(?:$|@)/m.test(text);
}
class Lookup {
    #rules;
    #loose;
    #tied = new Map();
    #exclusions;
    constructor(rules) {
        this.#rules = rules.filter(({ excludes }) => !excludes);
        this.#exclusions = rules.filter(({ excludes }) => excludes);
        const loose = [];
        for (const [at, { pattern }] of this.#rules.entries()) {
            if (pattern.first === '')
                loose.push(at);
            else
                this.#tied.set(pattern.first, [...(this.#tied.get(pattern.first) ?? []), at]);
        }
        this.#loose = loose;
    }
    ownersOf(segments) {
        if (this.#exclusions.some(({ pattern }) => pattern.matches(segments)))
            return [];
        const tied = this.#tied.get(segments[0] ?? '') ?? [];
        let [loose, own] = [this.#loose.length - 1, tied.length - 1];
        while (loose >= 0 || own >= 0) {
            const rule = this.#rules[(tied[own] ?? -1) > (this.#loose[loose] ?? -1) ? tied[own--] : this.#loose[loose--]];
            if (rule.pattern.matches(segments))
                return rule.owners;
        }
        return [];
    }
}
function parse(text, dialect) {
    const spelled = new Map();
    const spell = (owner) => {
        const key = owner.toLowerCase();
        const known = spelled.get(key) ?? owner;
        spelled.set(key, known);
        return known;
    };
    const faults = [];
    let section = { rules: [], defaults: [] };
    const sections = new Map([['', section]]);
    for (const [at, raw] of text
        .replace(/^\ufeff/, '')
        .split('\n')
        .entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const [, name, defaults = ''] = (dialect === 'gitlab' ? SECTION.exec(line) : null) ?? [];
        const read = name === undefined ? readLine(line, dialect) : { pattern: undefined, ...readOwners(defaults, dialect) };
        if (read.fault !== undefined)
            faults.push({ line: at + 1, reason: read.fault });
        else if (name !== undefined) {
            section = sections.get(name.toLowerCase()) ?? { rules: [], defaults: [] };
            sections.set(name.toLowerCase(), section);
            if (read.owners.length > 0)
                section.defaults = read.owners.map(spell);
        }
        else if (read.pattern !== undefined) {
            const { pattern, excludes } = read.pattern;
            const owners = read.owners.length > 0 ? read.owners.map(spell) : section.defaults;
            section.rules.push({ pattern, excludes, owners: [...new Set(owners)].sort() });
        }
    }
    return { sections: [...sections.values()], faults };
}
function readLine(line, dialect) {
    const end = /(?<!\\)(?:\\\\)*\s/.exec(line);
    const written = end === null ? line : line.slice(0, end.index + end[0].length - 1);
    const rest = line.slice(written.length).trim();
    const owners = readOwners(rest, dialect);
    if ('fault' in owners && owners.fault !== undefined)
        return owners;
    if (dialect === 'gitlab') {
        if (written.startsWith('[') || written.startsWith('^['))
            return { fault: `${shown(line)} is no whole section heading` };
        const excludes = written.startsWith('!');
        const pattern = fnmatchPattern((excludes ? written.slice(1) : written).replace(/\\([ #!])/g, '$1'));
        return { ...owners, pattern: { pattern, excludes } };
    }
    if (written.startsWith('!'))
        return { fault: `${shown(written)} negates a pattern, which CODEOWNERS does not know` };
    if (written.startsWith('\\#'))
        return { fault: `${shown(written)} escapes a #, which CODEOWNERS does not know` };
    if (/[[\]]/.test(written))
        return { fault: `${shown(written)} has a set of characters, which CODEOWNERS does not know` };
    if (written.includes('***'))
        return { fault: `${shown(written)} has three asterisks in a row` };
    return { ...owners, pattern: { pattern: gitignorePattern(written.replace(/\\([\s\S])/g, '$1')), excludes: false } };
}
function readOwners(text, dialect) {
    if (dialect === 'gitlab') {
        const words = text.split(/\s+/).filter((word) => word !== '');
        const owners = words.filter((word) => OWNER.gitlab.test(word));
        if (words.length > 0 && owners.length === 0 && !text.startsWith('#'))
            return { fault: `${shown(text)} names no owner` };
        return { owners };
    }
    const own = text.replace(/(?:^|\s)#.*$/, '');
    const words = dialect === 'azure' ? azureWords(own) : own.split(/\s+/).filter((word) => word !== '');
    const wrong = words.find((word) => !OWNER[dialect].test(word));
    return wrong === undefined ? { owners: words } : { fault: `${shown(wrong)} is no owner` };
}
function azureWords(text) {
    return Array.from(text.matchAll(/"([^"]*)"|([^\s,;"]+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}
function shown(text) {
    return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}


/***/ }),

/***/ 93514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownersDialect),
/* harmony export */   F: () => (/* binding */ ownersPlaces)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9887);

const PLACES = new Map([
    ['github', ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']],
    ['gitlab', ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']],
    ['azure', ['.azuredevops/CODEOWNERS', '.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']],
]);
const ANYWHERE = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    '.gitlab/CODEOWNERS',
    '.azuredevops/CODEOWNERS',
];
function ownersPlaces(platform) {
    return PLACES.get(platform) ?? ANYWHERE;
}
function ownersDialect(platform, path, text) {
    if (path.startsWith('.gitlab/') || platform === 'gitlab')
        return 'gitlab';
    if (path.startsWith('.azuredevops/') || platform === 'azure')
        return 'azure';
    return platform !== 'github' && (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSections */ .V)(text) ? 'gitlab' : 'github';
}


/***/ })

};
