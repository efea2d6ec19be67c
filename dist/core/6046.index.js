export const id = 6046;
export const ids = [6046];
export const modules = {

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

/***/ 68365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ip: () => (/* binding */ hashIntegers),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash >>> 0;
}
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
function hashIntegers(...values) {
    let hash = 0x811c9dc5;
    for (const value of values) {
        hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
        hash = Math.imul(hash ^ (value >>> 16), 0x01000193);
    }
    return hash >>> 0;
}


/***/ }),

/***/ 52618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lineOfText),
/* harmony export */   F: () => (/* binding */ hitsOfText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);

const LARGEST_COUNT = 9.3e18;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
function hitsOfText(text, offset) {
    if (!NUMBER.test(text))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-NOT-INTEGER', `"${shown(text)}" is no hit count`, offset);
    const value = Number(text);
    if (value < 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-NEGATIVE', `the hit count ${shown(text)} is negative`, offset);
    if (value > LARGEST_COUNT)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-OVERFLOW', `the hit count ${shown(text)} has overflowed`, offset);
    if (!Number.isInteger(value))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('HITS-NOT-INTEGER', `the hit count ${shown(text)} is not a whole number`, offset);
    return value;
}
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function lineOfText(text, offset) {
    const value = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value <= 0xffffff))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('LINE-RANGE', `"${shown(text)}" is no line number`, offset);
    return value;
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ JsonParser)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var hash = __webpack_require__(68365);
// EXTERNAL MODULE: ./build/js/shared/formats/integers.js
var integers = __webpack_require__(52618);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-scanner.js

const DEEPEST = 256;
const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const [SMALL_E, SMALL_F, SMALL_N, SMALL_T, SMALL_U] = [101, 102, 110, 116, 117];
const ESCAPES = new Set([34, 47, 92, 98, 102, 110, 114, 116, 117]);
const STARVED = Symbol('the window ends inside a unit');
class JsonScanner {
    bytes = Buffer.alloc(0);
    p = 0;
    end = 0;
    escaped = false;
    #inObject = new Uint8Array(DEEPEST + 1);
    peek() {
        const { bytes, end } = this;
        let p = this.p;
        let c = bytes[p];
        while (p < end && c <= 32) {
            if (c !== 32 && c !== 10 && c !== 13 && c !== 9)
                this.unexpectedAt(p);
            c = bytes[++p];
        }
        this.p = p;
        if (p >= end)
            throw STARVED;
        return c;
    }
    skip() {
        const inObject = this.#inObject;
        let depth = 0;
        do {
            const c = this.peek();
            if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
                this.p++;
                if (++depth > DEEPEST)
                    throw new fault/* FormatFault */._z('TOO-DEEP', `values are nested more than ${DEEPEST} deep`, this.p);
                if (this.peek() !== c + 2) {
                    inObject[depth] = c === OPEN_OBJECT ? 1 : 0;
                    if (c === OPEN_OBJECT)
                        this.passName();
                    continue;
                }
                this.p++;
                depth--;
            }
            else
                this.scalar(c);
            while (depth > 0) {
                const next = this.peek();
                if (next === COMMA) {
                    this.p++;
                    if (inObject[depth] === 1)
                        this.passName();
                    break;
                }
                if (next !== (inObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
                    this.unexpected();
                this.p++;
                depth--;
            }
        } while (depth > 0);
    }
    scalar(c) {
        if (c === QUOTE)
            this.passString();
        else if (c === SMALL_T || c === SMALL_F || c === SMALL_N)
            this.literal(c);
        else
            this.passNumber();
    }
    digits() {
        const { bytes, end } = this;
        const start = this.p;
        let p = start;
        let value = 0;
        let digit = bytes[p] - ZERO;
        while (p < end && digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p >= end)
            throw STARVED;
        const c = bytes[p];
        if (p - start > 15 || (c !== COMMA && c !== CLOSE_OBJECT && c !== CLOSE_ARRAY && c > 32))
            return -1;
        if (bytes[start] === ZERO && p - start > 1)
            this.unexpected();
        this.p = p;
        return value;
    }
    token() {
        const c = this.peek();
        const start = this.p;
        if (c === SMALL_T || c === SMALL_F || c === SMALL_N)
            this.literal(c);
        else
            this.passNumber();
        return this.bytes.toString('latin1', start, this.p);
    }
    literal(first) {
        const word = first === SMALL_T ? 'true' : first === SMALL_F ? 'false' : 'null';
        const { bytes, end, p } = this;
        for (let i = 1; i < word.length; i++) {
            if (p + i >= end)
                throw STARVED;
            if (bytes[p + i] !== word.charCodeAt(i))
                this.unexpected();
        }
        this.p = p + word.length;
    }
    passNumber() {
        const { bytes } = this;
        const start = this.p;
        let p = start;
        if (bytes[p] === 45)
            p++;
        p = bytes[p] === ZERO ? p + 1 : this.passDigits(p);
        if (bytes[p] === 46)
            p = this.passDigits(p + 1);
        if (p < this.end && (bytes[p] | 32) === SMALL_E) {
            p++;
            if (bytes[p] === 43 || bytes[p] === 45)
                p++;
            p = this.passDigits(p);
        }
        if (p >= this.end)
            throw STARVED;
        const c = bytes[p] - ZERO;
        if (c >= 0 && c <= 9)
            this.unexpected();
        this.p = p;
    }
    passDigits(from) {
        const { bytes, end } = this;
        let p = from;
        while (p < end && bytes[p] >= ZERO && bytes[p] <= 57)
            p++;
        if (p >= end)
            throw STARVED;
        if (p === from)
            this.unexpected();
        return p;
    }
    passName() {
        this.passString();
        this.expect(COLON);
    }
    passString() {
        this.expect(QUOTE);
        const { bytes, end } = this;
        const start = this.p;
        let p = start;
        this.escaped = false;
        let c = bytes[p];
        while (p < end && c !== QUOTE) {
            if (c === BACKSLASH) {
                p = this.escape(p);
                c = bytes[p];
            }
            else {
                if (c < 32)
                    this.unexpectedAt(p);
                c = bytes[++p];
            }
        }
        if (p >= end)
            throw STARVED;
        this.p = p + 1;
        return start;
    }
    escape(p) {
        const { bytes, end } = this;
        if (p + 1 >= end)
            throw STARVED;
        const c = bytes[p + 1];
        if (!ESCAPES.has(c))
            this.unexpectedAt(p);
        this.escaped = true;
        if (c !== SMALL_U)
            return p + 2;
        for (let at = p + 2; at < p + 6; at++) {
            if (at >= end)
                throw STARVED;
            const hex = bytes[at];
            if (!((hex >= ZERO && hex <= 57) || ((hex | 32) >= 97 && (hex | 32) <= 102)))
                this.unexpectedAt(p);
        }
        return p + 6;
    }
    decode(start, end, escaped) {
        const text = this.bytes.toString('utf8', start, end);
        return escaped ? JSON.parse(`"${text}"`) : text;
    }
    expect(byte) {
        if (this.peek() !== byte)
            this.unexpected();
        this.p++;
    }
    unexpectedAt(p) {
        this.p = p;
        return this.unexpected();
    }
    unexpected() {
        const text = this.bytes.toString('latin1', this.p, Math.min(this.end, this.p + 20));
        throw new fault/* FormatFault */._z('SYNTAX', `unexpected ${JSON.stringify(text)}`, this.p);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/name-table.js
var name_table = __webpack_require__(19739);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-cursor.js





const json_cursor_QUOTE = 34;
const json_cursor_COMMA = 44;
const json_cursor_ZERO = 48;
const json_cursor_COLON = 58;
const json_cursor_OPEN_ARRAY = 91;
const json_cursor_CLOSE_ARRAY = 93;
const json_cursor_OPEN_OBJECT = 123;
const json_cursor_CLOSE_OBJECT = 125;
const json_cursor_SMALL_F = 102;
const json_cursor_SMALL_N = 110;
const json_cursor_SMALL_T = 116;
class JsonCursor extends JsonScanner {
    #names;
    key = 0;
    #keyStart = 0;
    #keyEnd = 0;
    #keyEscaped = false;
    constructor(names) {
        super();
        this.#names = new name_table/* NameTable */.K(names);
    }
    enter() {
        this.expect(json_cursor_OPEN_OBJECT);
        if (this.peek() === json_cursor_CLOSE_OBJECT) {
            this.p++;
            return false;
        }
        this.#member();
        return true;
    }
    again() {
        const c = this.peek();
        if (c === json_cursor_COMMA) {
            this.p++;
            this.#member();
            return true;
        }
        if (c !== json_cursor_CLOSE_OBJECT)
            this.unexpected();
        this.p++;
        return false;
    }
    againNumber(expected) {
        const { bytes } = this;
        let p = this.p;
        if (p + 16 > this.end || bytes[p] !== json_cursor_COMMA || bytes[p + 1] !== json_cursor_QUOTE)
            return false;
        p += 2;
        const start = p;
        let value = 0;
        let digit = bytes[p] - json_cursor_ZERO;
        while (digit >= 0 && digit <= 9 && p - start < 9) {
            value = value * 10 + digit;
            digit = bytes[++p] - json_cursor_ZERO;
        }
        if (value !== expected || bytes[p] !== json_cursor_QUOTE || bytes[p + 1] !== json_cursor_COLON || p === start)
            return false;
        if (bytes[start] === json_cursor_ZERO && p - start > 1)
            return false;
        this.p = p + 2;
        return true;
    }
    enterArray() {
        this.expect(json_cursor_OPEN_ARRAY);
        if (this.peek() !== json_cursor_CLOSE_ARRAY)
            return true;
        this.p++;
        return false;
    }
    againArray() {
        const c = this.peek();
        if (c !== json_cursor_COMMA && c !== json_cursor_CLOSE_ARRAY)
            this.unexpected();
        this.p++;
        return c === json_cursor_COMMA;
    }
    keyText() {
        return this.decode(this.#keyStart, this.#keyEnd, this.#keyEscaped);
    }
    keyNumber() {
        if (this.#keyEscaped)
            return /^(?:0|[1-9]\d{0,8})$/.test(this.keyText()) ? Number(this.keyText()) : -1;
        const length = this.#keyEnd - this.#keyStart;
        if (length > 9 || length === 0 || (length > 1 && this.bytes[this.#keyStart] === json_cursor_ZERO))
            return -1;
        let value = 0;
        for (let p = this.#keyStart; p < this.#keyEnd; p++) {
            const digit = this.bytes[p] - json_cursor_ZERO;
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    }
    string() {
        const start = this.passString();
        return this.decode(start, this.p - 1, this.escaped);
    }
    stringHash() {
        const start = this.passString();
        return (0,hash/* hashBytes */.yi)(this.bytes, start, this.p - 1);
    }
    integerOrSkip() {
        const c = this.peek();
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0)
                return value;
        }
        this.skip();
        return -1;
    }
    hits() {
        const c = this.peek();
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0)
                return value;
        }
        const start = this.p;
        return (0,integers/* hitsOfText */.F)(this.token(), start);
    }
    line() {
        const c = this.peek();
        const start = this.p;
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0 && value <= 0xffffff)
                return value;
            this.p = start;
        }
        return (0,integers/* lineOfText */.$)(this.token(), start);
    }
    integer() {
        this.peek();
        const start = this.p;
        const value = Number(this.token());
        if (!Number.isSafeInteger(value))
            throw new fault/* FormatFault */._z('SYNTAX', 'a number here must be a whole one', start);
        return value;
    }
    boolean() {
        const c = this.peek();
        if (c !== json_cursor_SMALL_T && c !== json_cursor_SMALL_F)
            this.unexpected();
        this.literal(c);
        return c === json_cursor_SMALL_T;
    }
    null() {
        if (this.peek() !== json_cursor_SMALL_N)
            return false;
        this.literal(json_cursor_SMALL_N);
        return true;
    }
    #member() {
        const start = this.passString();
        this.#keyStart = start;
        this.#keyEnd = this.p - 1;
        this.#keyEscaped = this.escaped;
        if (this.escaped) {
            const name = Buffer.from(this.keyText(), 'utf8');
            this.key = this.#names.find(name, 0, name.length);
        }
        else
            this.key = this.#names.find(this.bytes, start, this.p - 1);
        this.expect(json_cursor_COLON);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/json-parser.js



class JsonParser {
    json;
    #documents;
    #ended = false;
    constructor(names, documents = 'one') {
        this.json = new JsonCursor(names);
        this.#documents = documents;
    }
    consume(bytes, end, last) {
        const json = this.json;
        json.bytes = bytes;
        json.end = end;
        json.p = 0;
        let done = 0;
        try {
            while (!this.#ended || this.#another()) {
                done = json.p;
                this.#ended = !this.unit();
            }
            done = end;
        }
        catch (error) {
            if (error !== STARVED)
                throw error;
            if (last)
                throw new fault/* FormatFault */._z('TRUNCATED', 'the report ends inside its JSON', end);
            this.undo();
        }
        return done;
    }
    #another() {
        const { json } = this;
        let p = json.p;
        while (p < json.end && json.bytes[p] <= 32)
            p++;
        json.p = p;
        if (p === json.end)
            return false;
        if (this.#documents === 'one')
            throw new fault/* FormatFault */._z('MIXED', 'more follows after the end of the JSON document', p);
        this.#ended = false;
        return true;
    }
}


/***/ }),

/***/ 29683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LineParser)
/* harmony export */ });
class LineParser {
    #read;
    #finish;
    constructor(read, finish = () => undefined) {
        this.#read = read;
        this.#finish = finish;
    }
    consume(bytes, end, last) {
        let p = 0;
        while (p < end) {
            const newline = bytes.subarray(p, end).indexOf(10);
            if (newline < 0 && !last)
                return p;
            const to = newline < 0 ? end : p + newline;
            this.#read(bytes.toString('utf8', p, to).replace(/\r$/u, ''), p);
            p = newline < 0 ? end : to + 1;
        }
        if (last)
            this.#finish(end);
        return end;
    }
}


/***/ }),

/***/ 19739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NameTable)
/* harmony export */ });
const MOST_NAMES = 255;
class NameTable {
    #names;
    #slots;
    #factor;
    #shift;
    constructor(names) {
        if (names.length > MOST_NAMES || names.includes('') || new Set(names).size !== names.length) {
            throw new RangeError('a name table takes up to 255 different names');
        }
        this.#names = names.map((name) => Buffer.from(name, 'utf8'));
        this.#shift = 30 - Math.ceil(Math.log2(names.length + 1));
        let best = { collisions: Number.POSITIVE_INFINITY, factor: 1, slots: new Uint8Array(0) };
        for (let factor = 0x9e3779b1, tries = 0; tries < 64 && best.collisions > 0; tries++, factor = (factor + 0x3c6ef372) >>> 0) {
            const filled = this.#fill(factor);
            if (filled.collisions < best.collisions)
                best = filled;
        }
        this.#factor = best.factor;
        this.#slots = best.slots;
    }
    #fill(factor) {
        const slots = new Uint8Array(2 ** (32 - this.#shift));
        let collisions = 0;
        for (const [index, name] of this.#names.entries()) {
            let slot = Math.imul(mix(name, 0, name.length), factor) >>> this.#shift;
            for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1))
                collisions++;
            slots[slot] = index + 1;
        }
        return { collisions, factor, slots };
    }
    find(bytes, start, end) {
        const slots = this.#slots;
        let slot = Math.imul(mix(bytes, start, end), this.#factor) >>> this.#shift;
        for (;;) {
            const id = slots[slot];
            if (id === 0)
                return 0;
            const name = this.#names[id - 1];
            if (name.length === end - start && same(name, bytes, start))
                return id;
            slot = (slot + 1) & (slots.length - 1);
        }
    }
}
function same(name, bytes, start) {
    for (let i = 0; i < name.length; i++)
        if (name[i] !== bytes[start + i])
            return false;
    return true;
}
function mix(bytes, start, end) {
    return bytes[start] + (bytes[end - 1] << 7) + (bytes[(start + end) >> 1] << 14) + ((end - start) << 21);
}


/***/ })

};
