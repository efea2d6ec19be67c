export const id = 5370;
export const ids = [5370];
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

/***/ 21630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ JsonWalker)
/* harmony export */ });
/* harmony import */ var _json_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);

class JsonWalker extends _json_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonParser */ .S {
    #levels = [];
    leave(_tag) {
    }
    unit() {
        const { json } = this;
        const level = this.#levels.at(-1);
        if (level !== undefined) {
            const more = level.isObject
                ? level.isFresh
                    ? json.enter()
                    : json.again()
                : level.isFresh
                    ? json.enterArray()
                    : json.againArray();
            if (!more) {
                this.#levels.pop();
                this.leave(level.tag);
                return this.#levels.length > 0;
            }
        }
        const tag = this.value(level?.tag ?? 0);
        const isObject = tag > 0 && json.peek() === 123;
        if (level !== undefined)
            level.isFresh = false;
        if (tag > 0)
            this.#levels.push({ tag, isObject, isFresh: true });
        return this.#levels.length > 0;
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


/***/ }),

/***/ 69363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ XmlParser)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var hash = __webpack_require__(68365);
;// CONCATENATED MODULE: ./build/js/shared/formats/xml-numbers.js
const MOST_NUMBERS = 14;
const LONGEST_NUMBER = 8;
const ZERO = 48;
const NINE = 57;
class XmlNumbers {
    #starts = [];
    #ends = [];
    find(bytes, start, end) {
        this.#starts.length = 0;
        this.#ends.length = 0;
        let quote = 0;
        for (let p = start; p < end; p++) {
            const c = bytes[p];
            if (quote === 0) {
                if (c === 34 || c === 39)
                    quote = c;
            }
            else if (c === quote)
                quote = 0;
            else if (c >= ZERO && c <= NINE) {
                const from = p;
                while (bytes[p + 1] >= ZERO && bytes[p + 1] <= NINE)
                    p++;
                if (p + 1 - from > LONGEST_NUMBER || this.#starts.length === MOST_NUMBERS)
                    return false;
                this.#starts.push(from);
                this.#ends.push(p + 1);
            }
        }
        return this.#starts.length > 0;
    }
    get count() {
        return this.#starts.length;
    }
    whole(xml, name) {
        const start = xml.valueStart(name);
        const at = start < 0 ? -1 : this.#starts.indexOf(start);
        return at >= 0 && this.#ends[at] === xml.valueEnd(name) ? at : -1;
    }
    last(xml, name) {
        if (!xml.has(name))
            return -1;
        const [start, end] = [xml.valueStart(name), xml.valueEnd(name)];
        return this.#starts.findLastIndex((from) => from >= start && from < end);
    }
    texts(bytes, start, end) {
        return [...this.#starts, end].map((to, at) => bytes.slice(at === 0 ? start : this.#ends[at - 1], to));
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-rows.js

const MOST_LESSONS = 64;
class XmlRows {
    #reader;
    #runs;
    #numbers;
    #lessons = 0;
    fault;
    constructor(reader, runs, numbers) {
        this.#reader = reader;
        this.#runs = runs;
        this.#numbers = numbers;
        runs.reset(reader.tables);
    }
    holds(bytes) {
        return this.#runs.holds(bytes);
    }
    learn(tag, xml, start, end) {
        if (this.#lessons === MOST_LESSONS || !this.#numbers.find(xml.bytes, start, end))
            return;
        const plan = this.#reader.plan(tag, xml, this.#numbers);
        if (plan === undefined)
            return;
        this.#lessons++;
        const numbers = Array.from({ length: this.#numbers.count }, (_, at) => plan.get(at) ?? { places: [] });
        this.#runs.learn({ texts: this.#numbers.texts(xml.bytes, start, end), numbers });
    }
    read(start, end) {
        const runs = this.#runs;
        const after = this.fault === undefined ? runs.read(start, end, true) : start;
        if (after === start)
            return start;
        try {
            this.#reader.take(runs);
        }
        catch (error) {
            if (!(error instanceof fault/* FormatFault */._z))
                throw error;
            this.fault = error;
            return start;
        }
        runs.clear();
        return after;
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/integers.js
var integers = __webpack_require__(52618);
// EXTERNAL MODULE: ./build/js/shared/formats/name-table.js
var name_table = __webpack_require__(19739);
;// CONCATENATED MODULE: ./build/js/shared/formats/xml-shape.js
const MOST_BYTES = 256;
const MOST_VALUES = 16;
class XmlShape {
    pieces = new DataView(new ArrayBuffer(MOST_BYTES));
    stops = new Int32Array(MOST_VALUES + 1);
    names = new Uint8Array(MOST_VALUES);
    values = 0;
    misses = 0;
    tag = 0;
    nameLength = 0;
    closesItself = false;
    keep(bytes, start, end, values, count) {
        let length = 0;
        let from = start;
        this.values = 0;
        this.misses = 0;
        for (let i = 0; i <= count; i++) {
            const to = i < count ? values[3 * i + 1] : end;
            if (length + to - from > MOST_BYTES)
                return;
            for (let p = from; p < to; p++)
                this.pieces.setUint8(length++, bytes[p]);
            this.stops[i] = length;
            if (i === count)
                break;
            this.names[i] = values[3 * i];
            from = values[3 * i + 2];
        }
        this.values = count;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-text.js

const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
const REFERENCE = /&(#[xX]?[0-9a-fA-F]*|[\p{L}_:][\p{L}\p{N}_:.-]*);/gu;
function decodeXml(text, offset) {
    if (!text.includes('&'))
        return text;
    const decoded = text.replace(REFERENCE, (whole, name) => {
        if (name.startsWith('#'))
            return character(name, whole, offset);
        const named = NAMED.get(name);
        if (named === undefined)
            throw new fault/* FormatFault */._z('ENTITY', `the entity "${whole.slice(0, 40)}" is not declared`, offset);
        return named;
    });
    return decoded.toWellFormed();
}
function character(name, whole, offset) {
    const digits = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}))$/.exec(name);
    const code = digits === null ? 0 : digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
    if (code === 0 || code > 0x10ffff)
        throw new fault/* FormatFault */._z('SYNTAX', `"${whole.slice(0, 40)}" is no character`, offset);
    return String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-start-tag.js






const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const xml_start_tag_ZERO = 48;
const FROM = 1;
const TO = 2;
const NUMBER = 3;
const SHAPES = 16;
const MOST_MISSES = 4;
const SPREAD = 0x9e3779b1;
class XmlStartTag {
    #names;
    #cells;
    #element = 0;
    #shapes = Array.from({ length: SHAPES }, () => new XmlShape());
    #shape = this.#shapes[0];
    #values = new Int32Array(3 * MOST_VALUES);
    #alike = 0;
    bytes = Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    tag = 0;
    nameEnd = 0;
    closesItself = false;
    constructor(names) {
        this.#names = new name_table/* NameTable */.K(names);
        this.#cells = new Int32Array(4 * (names.length + 1));
    }
    useWindow(bytes, end) {
        bytes[end] = LT;
        this.bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, end);
    }
    nameAt(start, end) {
        return this.#names.find(this.bytes, start, end);
    }
    readStartTag(start, end) {
        this.#element = (this.#element + 1) | 0;
        this.#alike = 0;
        if (start + 4 > end)
            return this.#unlike(start, end);
        const shape = this.#shapes[Math.imul(this.#view.getInt32(start), SPREAD) >>> 28];
        this.#shape = shape;
        const after = this.#likeShape(shape, start, end);
        if (after === 0 && this.#alike === 0)
            return this.#unlike(start, end);
        this.tag = shape.tag;
        this.nameEnd = start + shape.nameLength;
        this.closesItself = shape.closesItself;
        if (after > 0) {
            shape.misses = 0;
            return after;
        }
        if (++shape.misses === MOST_MISSES)
            shape.values = 0;
        return this.#attributes(start, this.#alike, end, MOST_VALUES + 1);
    }
    #unlike(start, end) {
        const bytes = this.bytes;
        let p = start;
        let c = bytes[p];
        while (c > GT || (c > 32 && c !== GT && c !== SLASH && c !== EQUALS && c !== LT))
            c = bytes[++p];
        if (p === end)
            return -1;
        if (p === start || c === EQUALS || c === LT)
            throw new fault/* FormatFault */._z('SYNTAX', 'a tag has no proper name', start - 1);
        this.tag = this.#names.find(bytes, start, p);
        this.nameEnd = p;
        return this.#attributes(start, p, end, 0);
    }
    #likeShape(shape, start, end) {
        const bytes = this.bytes;
        const view = this.#view;
        const { pieces, values } = shape;
        const cells = this.#cells;
        const element = this.#element;
        let p = start;
        let s = 0;
        if (values === 0)
            return 0;
        for (let value = 0; value < values; value++) {
            const stop = shape.stops[value];
            if (p + stop - s > end)
                return 0;
            for (; s + 4 <= stop; s += 4, p += 4)
                if (pieces.getInt32(s) !== view.getInt32(p))
                    return 0;
            p += stop - s;
            if (s < stop && pieces.getInt32(stop - 4) !== view.getInt32(p - 4))
                return 0;
            s = stop;
            const quote = bytes[p - 1];
            const from = p;
            let number = 0;
            let c = bytes[p];
            while (c >= xml_start_tag_ZERO && c <= 57) {
                number = (Math.imul(number, 10) + c - xml_start_tag_ZERO) | 0;
                c = bytes[++p];
            }
            const isNumber = c === quote && p - from < 10 && p > from;
            while (c !== quote && c !== LT)
                c = bytes[++p];
            if (c === LT)
                return 0;
            const cell = 4 * shape.names[value];
            cells[cell] = element;
            cells[cell + FROM] = from;
            cells[cell + TO] = p;
            cells[cell + NUMBER] = isNumber ? number : -1;
            this.#alike = p + 1;
        }
        const stop = shape.stops[values];
        for (; s < stop; s++, p++)
            if (pieces.getUint8(s) !== bytes[p])
                return 0;
        return p;
    }
    #attributes(nameStart, start, end, count) {
        const bytes = this.bytes;
        const cells = this.#cells;
        const element = this.#element;
        let p = start;
        let c = bytes[p];
        for (;;) {
            if (c > 32 && c !== GT && c !== SLASH) {
                if (p === end)
                    return -1;
                throw new fault/* FormatFault */._z('SYNTAX', 'attributes run into each other', p);
            }
            while (c <= 32)
                c = bytes[++p];
            if (c === GT || c === SLASH)
                break;
            const from = p;
            while (c > GT || (c > 32 && c !== EQUALS && c !== GT && c !== SLASH && c !== LT))
                c = bytes[++p];
            const to = p;
            while (c <= 32)
                c = bytes[++p];
            if (p === end)
                return -1;
            if (c !== EQUALS || to === from)
                throw new fault/* FormatFault */._z('SYNTAX', 'an attribute has no value', from);
            c = bytes[++p];
            while (c <= 32)
                c = bytes[++p];
            if (p === end)
                return -1;
            if (c !== 34 && c !== 39)
                throw new fault/* FormatFault */._z('SYNTAX', 'an attribute value has no quotes', p);
            const quote = c;
            const valueStart = ++p;
            c = bytes[p];
            while (c !== quote && c !== LT)
                c = bytes[++p];
            if (p === end)
                return -1;
            if (c === LT)
                throw new fault/* FormatFault */._z('SYNTAX', 'an attribute value holds a "<"', p);
            const name = this.#names.find(bytes, from, to);
            const cell = 4 * name;
            if (name > 0 && cells[cell] === element)
                throw new fault/* FormatFault */._z('SYNTAX', 'an attribute is given twice', from);
            cells[cell] = element;
            cells[cell + FROM] = valueStart;
            cells[cell + TO] = p;
            cells[cell + NUMBER] = -1;
            if (count < MOST_VALUES) {
                this.#values[3 * count] = name;
                this.#values[3 * count + 1] = valueStart;
                this.#values[3 * count + 2] = p;
            }
            count++;
            c = bytes[++p];
        }
        this.closesItself = c === SLASH;
        if (c === SLASH) {
            if (++p === end)
                return -1;
            if (bytes[p] !== GT)
                throw new fault/* FormatFault */._z('SYNTAX', 'a "/" stands alone in a tag', p);
        }
        if (count > 1 && count <= MOST_VALUES)
            this.#keepShape(nameStart, p + 1, count);
        return p + 1;
    }
    #keepShape(start, end, count) {
        const shape = this.#shape;
        shape.keep(this.bytes, start, end, this.#values, count);
        shape.tag = this.tag;
        shape.nameLength = this.nameEnd - start;
        shape.closesItself = this.closesItself;
    }
    has(name) {
        return this.#cells[4 * name] === this.#element;
    }
    text(name) {
        return this.has(name) ? decodeXml(this.#written(name, 'utf8'), this.#cells[4 * name + FROM]) : undefined;
    }
    valueStart(name) {
        return this.has(name) ? this.#cells[4 * name + FROM] : -1;
    }
    valueEnd(name) {
        return this.#cells[4 * name + TO];
    }
    initial(name) {
        const start = this.valueStart(name);
        return start >= 0 && start < this.valueEnd(name) ? this.bytes[start] : 0;
    }
    hash(name) {
        return this.has(name)
            ? (0,hash/* hashBytes */.yi)(this.bytes, this.valueStart(name), this.valueEnd(name))
            : (0,hash/* hashBytes */.yi)(this.bytes, 0, 0);
    }
    hits(name) {
        if (!this.has(name))
            return undefined;
        const known = this.#cells[4 * name + NUMBER];
        const value = known >= 0 ? known : this.#digits(name);
        return value >= 0 ? value : (0,integers/* hitsOfText */.F)(this.#written(name, 'latin1'), this.#cells[4 * name + FROM]);
    }
    line(name) {
        if (!this.has(name))
            throw new fault/* FormatFault */._z('SYNTAX', 'a line has no number', this.nameEnd);
        const known = this.#cells[4 * name + NUMBER];
        const value = known >= 0 ? known : this.#digits(name);
        if (value >= 0 && value <= 0xffffff)
            return value;
        return (0,integers/* lineOfText */.$)(this.#written(name, 'latin1'), this.#cells[4 * name + FROM]);
    }
    #written(name, encoding) {
        return this.bytes.toString(encoding, this.#cells[4 * name + FROM], this.#cells[4 * name + TO]);
    }
    #digits(name) {
        const to = this.#cells[4 * name + TO];
        let p = this.#cells[4 * name + FROM];
        if (p === to || to - p > 9)
            return -1;
        let value = 0;
        for (; p < to; p++) {
            const digit = this.bytes[p] - xml_start_tag_ZERO;
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-parser.js






const DEEPEST = 256;
const xml_parser_LT = 60;
const xml_parser_GT = 62;
const xml_parser_SLASH = 47;
const AT = 64;
class XmlParser extends XmlStartTag {
    #handler;
    #stack = new Float64Array(DEEPEST + 1);
    #depth = 0;
    #rootClosed = false;
    #section = '';
    #textDepth = 0;
    content = '';
    offset = 0;
    #rows;
    #windowRows;
    constructor(names, handler, runs) {
        super(names);
        this.#handler = handler;
        this.#rows =
            handler.rows === undefined || runs === undefined ? undefined : new XmlRows(handler.rows, runs, new XmlNumbers());
    }
    consume(bytes, end, last) {
        this.useWindow(bytes, end);
        this.#windowRows = this.#rows?.holds(bytes) === true ? this.#rows : undefined;
        let p = this.#section === '' ? 0 : this.#skipSection(0, end);
        while (p < end && this.#section === '') {
            const textStart = p;
            while (bytes[p] !== xml_parser_LT)
                p++;
            if (this.#textDepth > 0) {
                if (p === end && !last)
                    return textStart;
                this.content += decodeXml(bytes.toString('utf8', textStart, p), textStart);
            }
            else if (this.#depth === 0)
                this.#onlySpace(textStart, p);
            if (p === end)
                break;
            this.offset = p;
            const next = bytes[p + 1];
            let after = -1;
            if (p + 1 < end) {
                if (this.#windowRows !== undefined && next > AT && this.#isPlace()) {
                    const behind = this.#windowRows.read(p, end);
                    if (behind > p) {
                        p = behind;
                        continue;
                    }
                }
                if (next === xml_parser_SLASH)
                    after = this.#close(p + 2, end);
                else if (next === 33)
                    after = this.#declaration(p, end);
                else if (next === 63)
                    after = this.#begin('?>', p + 2, end);
                else
                    after = this.#open(p + 1, end);
            }
            if (after < 0) {
                if (last)
                    throw new fault/* FormatFault */._z('TRUNCATED', 'the report ends inside a tag', p);
                return p;
            }
            p = after;
        }
        if (this.#rows?.fault !== undefined)
            throw this.#rows.fault;
        if (last && this.#section !== '')
            throw new fault/* FormatFault */._z('TRUNCATED', `the report ends before "${this.#section}"`, end);
        if (last && !this.#rootClosed)
            throw new fault/* FormatFault */._z('TRUNCATED', 'the report ends before its last element is closed', end);
        return p;
    }
    wantText() {
        this.#textDepth = this.#depth;
        this.content = '';
    }
    #open(start, end) {
        const after = this.readStartTag(start, end);
        if (after < 0)
            return -1;
        const tag = this.tag;
        if (this.#rootClosed)
            throw new fault/* FormatFault */._z('MIXED', 'a second document begins after the first', start - 1);
        if (this.#depth === DEEPEST)
            throw new fault/* FormatFault */._z('TOO-DEEP', `elements are nested more than ${DEEPEST} deep`, start - 1);
        const name = tag > 0 ? tag : -1 - (0,hash/* hashBytes */.yi)(this.bytes, start, this.nameEnd);
        this.#stack[++this.#depth] = name;
        this.#handler.open(tag, this);
        if (this.closesItself) {
            this.#leave(name);
            if (this.#windowRows !== undefined && this.#isPlace())
                this.#windowRows.learn(tag, this, start - 1, after);
        }
        return after;
    }
    #isPlace() {
        return this.#depth > 0 && this.#depth < DEEPEST && this.#textDepth === 0;
    }
    #leave(name) {
        this.#handler.close(name > 0 ? name : 0, this);
        if (this.#textDepth === this.#depth)
            this.#textDepth = 0;
        if (--this.#depth === 0)
            this.#rootClosed = true;
    }
    #close(start, end) {
        const bytes = this.bytes;
        let p = start;
        while (bytes[p] !== xml_parser_GT && bytes[p] !== xml_parser_LT)
            p++;
        if (p === end)
            return -1;
        let to = p;
        while (to > start && bytes[to - 1] <= 32)
            to--;
        const tag = this.nameAt(start, to);
        const name = tag > 0 ? tag : -1 - (0,hash/* hashBytes */.yi)(bytes, start, to);
        if (bytes[p] === xml_parser_LT || this.#depth === 0 || this.#stack[this.#depth] !== name) {
            const shown = bytes.toString('utf8', start, Math.min(to, start + 40));
            throw new fault/* FormatFault */._z('SYNTAX', `</${shown}> closes another element than was opened`, start - 2);
        }
        this.#leave(name);
        return p + 1;
    }
    #declaration(start, end) {
        const head = this.bytes.toString('latin1', start + 2, Math.min(end, start + 9));
        if (head.startsWith('--'))
            return this.#begin('-->', start + 4, end);
        if (head === '[CDATA[' && this.#depth > 0)
            return this.#begin(']]>', start + 9, end);
        if (head === 'DOCTYPE' && this.#depth === 0 && !this.#rootClosed)
            return this.#documentType(start + 9, end);
        if (end - start < 9 && ['--', '[CDATA[', 'DOCTYPE'].some((known) => known.startsWith(head)))
            return -1;
        throw new fault/* FormatFault */._z('SYNTAX', 'a "<!" declaration that does not belong here', start);
    }
    #documentType(start, end) {
        let quote = 0;
        for (let p = start; p < end; p++) {
            const c = this.bytes[p];
            if (quote !== 0) {
                if (c === quote)
                    quote = 0;
            }
            else if (c === 34 || c === 39)
                quote = c;
            else if (c === 91)
                throw new fault/* FormatFault */._z('ENTITY', 'the DOCTYPE declares entities or markup of its own', p);
            else if (c === xml_parser_GT)
                return p + 1;
        }
        return -1;
    }
    #begin(section, start, end) {
        this.#section = section;
        return this.#skipSection(start, end);
    }
    #skipSection(start, end) {
        const section = this.#section;
        const at = this.bytes.subarray(start, end).indexOf(section, 0, 'latin1');
        const stop = at < 0 ? Math.max(start, end - section.length + 1) : start + at;
        if (this.#textDepth > 0 && section === ']]>') {
            if (at < 0)
                return start;
            this.content += this.bytes.toString('utf8', start, stop);
        }
        if (at < 0)
            return stop;
        this.#section = '';
        return stop + section.length;
    }
    #onlySpace(from, to) {
        for (let p = from; p < to; p++) {
            if (this.bytes[p] > 32)
                throw new fault/* FormatFault */._z(this.#rootClosed ? 'MIXED' : 'SYNTAX', 'text stands outside the document', p);
        }
    }
}


/***/ }),

/***/ 91361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ xmlRoot)
/* harmony export */ });
function xmlRoot(head) {
    let documentType = '';
    let tag = nextTag(head, 0);
    while (tag?.text.startsWith('!DOCTYPE')) {
        documentType = tag.text.slice('!DOCTYPE'.length);
        tag = nextTag(head, tag.end);
    }
    if (tag === undefined)
        return undefined;
    const name = elementName(tag.text);
    if (name === '')
        return undefined;
    const child = tag.text.endsWith('/') ? undefined : nextTag(head, tag.end);
    return {
        documentType,
        name,
        attributes: tag.text.slice(name.length),
        firstChild: child === undefined ? '' : elementName(child.text),
    };
}
function nextTag(head, from) {
    let p = from;
    for (;;) {
        while (head.charCodeAt(p) <= 32)
            p++;
        if (head[p] !== '<')
            return undefined;
        const closer = head.startsWith('<!--', p) ? '-->' : head.startsWith('<?', p) ? '?>' : '';
        if (closer === '')
            return { text: head.slice(p + 1, tagEnd(head, p)), end: tagEnd(head, p) + 1 };
        const at = head.indexOf(closer, p + 2);
        if (at < 0)
            return undefined;
        p = at + closer.length;
    }
}
function tagEnd(head, from) {
    let closer = '';
    for (let p = from; p < head.length; p++) {
        const c = head[p];
        if (closer !== '') {
            if (c === closer)
                closer = '';
        }
        else if (c === '"' || c === "'")
            closer = c;
        else if (c === '[')
            closer = ']';
        else if (c === '>')
            return p;
    }
    return head.length;
}
function elementName(text) {
    return /^[^\s/<>='"!?]+/.exec(text)?.[0] ?? '';
}


/***/ })

};
