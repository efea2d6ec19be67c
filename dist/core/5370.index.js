export const id = 5370;
export const ids = [5370];
export const modules = {

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
