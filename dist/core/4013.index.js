export const id = 4013;
export const ids = [4013];
export const modules = {

/***/ 94091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ Arena),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
const BLOCK_BYTES = 1 << 20;
function widthOf(bits) {
    return bits >>> 0 < 0x100 ? 1 : bits >>> 0 < 0x10000 ? 2 : 4;
}
class Arena {
    block = new ArrayBuffer(0);
    #bytes = new Uint8Array(this.block);
    #pairs = new Uint16Array(this.block);
    #fours = new Uint32Array(this.block);
    #used = 0;
    reserve(bytes) {
        const start = (this.#used + 3) & ~3;
        if (start + bytes <= this.block.byteLength) {
            this.#used = start + bytes;
            return start;
        }
        this.block = new ArrayBuffer(Math.max(BLOCK_BYTES, (bytes + 3) & ~3));
        this.#bytes = new Uint8Array(this.block);
        this.#pairs = new Uint16Array(this.block);
        this.#fours = new Uint32Array(this.block);
        this.#used = bytes;
        return 0;
    }
    write(start, width, cells, first, stride, rows) {
        let filled = 0;
        let at = first;
        if (width === 1) {
            const target = this.#bytes;
            for (let i = start; i < start + rows; i++, at += stride) {
                const value = cells[at];
                target[i] = value;
                filled += (value | -value) >>> 31;
            }
        }
        else if (width === 2) {
            const target = this.#pairs;
            for (let i = start >> 1; i < (start >> 1) + rows; i++, at += stride) {
                const value = cells[at];
                target[i] = value;
                filled += (value | -value) >>> 31;
            }
        }
        else {
            const target = this.#fours;
            for (let i = start >> 2; i < (start >> 2) + rows; i++, at += stride) {
                const value = cells[at];
                target[i] = value;
                filled += (value | -value) >>> 31;
            }
        }
        return filled;
    }
}
function columnAt(block, start, width, rows) {
    if (width === 1)
        return new Uint8Array(block, start, rows);
    return width === 2 ? new Uint16Array(block, start, rows) : new Uint32Array(block, start, rows);
}
function narrow(values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++)
        if (values[i] > largest)
            largest = values[i];
    if (largest < 0x100)
        return Uint8Array.from(values);
    return largest < 0x10000 ? Uint16Array.from(values) : Uint32Array.from(values);
}


/***/ }),

/***/ 67753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ CoverageBuilder),
  s: () => (/* binding */ LAST_LINE)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/arena.js
var coverage_arena = __webpack_require__(94091);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/merge.js
var merge = __webpack_require__(85240);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/rows.js
var rows = __webpack_require__(57931);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/packed.js


const NONE = new Uint8Array(0);
const NO_POINTS = { lines: NONE, ids: NONE, hits: NONE, covered: 0, total: 0 };
const aligned = (bytes) => (bytes + 3) & ~3;
class PackedLines {
    covered;
    total;
    #block;
    #start;
    #widths;
    #numbers;
    #hits;
    constructor(arena, rows) {
        const total = rows.length / 2;
        const [wide, wideHits] = [(0,coverage_arena/* widthOf */.qz)(rows.lastLine), (0,coverage_arena/* widthOf */.qz)(rows.hitBits)];
        const start = arena.reserve(aligned(total * wide) + total * wideHits);
        arena.write(start, wide, rows.cells, 0, 2, total);
        this.covered = arena.write(start + aligned(total * wide), wideHits, rows.cells, 1, 2, total);
        this.total = total;
        this.#block = arena.block;
        this.#start = start;
        this.#widths = wide * 8 + wideHits;
    }
    get numbers() {
        this.#numbers ??= (0,coverage_arena/* columnAt */.o0)(this.#block, this.#start, (this.#widths >> 3), this.total);
        return this.#numbers;
    }
    get hits() {
        this.#hits ??= this.#hitColumn();
        return this.#hits;
    }
    matches(rows) {
        if (rows.length !== 2 * this.total)
            return false;
        return equal((0,coverage_arena/* columnAt */.o0)(this.#block, this.#start, (this.#widths >> 3), this.total), rows.cells, 0, 2);
    }
    plus(arena, rows) {
        const hits = this.#hitColumn();
        rows.hitBits = sumUp(hits, rows.cells, 1, 2);
        if ((0,coverage_arena/* widthOf */.qz)(rows.hitBits) > hits.BYTES_PER_ELEMENT)
            return new PackedLines(arena, rows);
        this.covered = store(hits, rows.cells, 1, 2);
        return this;
    }
    #hitColumn() {
        const start = this.#start + aligned(this.total * (this.#widths >> 3));
        return (0,coverage_arena/* columnAt */.o0)(this.#block, start, (this.#widths & 7), this.total);
    }
}
class PackedPoints {
    covered;
    total;
    weights;
    #block;
    #start;
    #rows;
    #widths;
    #lines;
    #ids;
    #hits;
    constructor(arena, rows) {
        const count = rows.length / 3;
        const [wide, wideIds, wideHits] = [(0,coverage_arena/* widthOf */.qz)(rows.lastLine), (0,coverage_arena/* widthOf */.qz)(rows.idBits), (0,coverage_arena/* widthOf */.qz)(rows.hitBits)];
        const start = arena.reserve(aligned(count * wide) + aligned(count * wideIds) + count * wideHits);
        arena.write(start, wide, rows.cells, 0, 3, count);
        arena.write(start + aligned(count * wide), wideIds, rows.cells, 1, 3, count);
        const covered = arena.write(start + aligned(count * wide) + aligned(count * wideIds), wideHits, rows.cells, 2, 3, count);
        this.#block = arena.block;
        this.#start = start;
        this.#rows = count;
        this.#widths = wide * 64 + wideIds * 8 + wideHits;
        this.covered = covered;
        this.total = count;
        const { weights, cells } = rows;
        if (weights === undefined)
            return;
        this.weights = (0,coverage_arena/* narrow */.sc)(weights);
        let [hit, all] = [0, 0];
        for (let i = 0; i < weights.length; i++) {
            all += weights[i];
            if (cells[3 * i + 2] !== 0)
                hit += weights[i];
        }
        this.covered = hit;
        this.total = all;
    }
    get lines() {
        this.#lines ??= this.#lineColumn();
        return this.#lines;
    }
    get ids() {
        this.#ids ??= this.#idColumn();
        return this.#ids;
    }
    get hits() {
        this.#hits ??= this.#hitColumn();
        return this.#hits;
    }
    matches(rows) {
        if (rows.length !== 3 * this.#rows || rows.weights !== undefined || this.weights !== undefined)
            return false;
        return equal(this.#lineColumn(), rows.cells, 0, 3) && equal(this.#idColumn(), rows.cells, 1, 3);
    }
    plus(arena, rows) {
        const hits = this.#hitColumn();
        rows.hitBits = sumUp(hits, rows.cells, 2, 3);
        if ((0,coverage_arena/* widthOf */.qz)(rows.hitBits) > hits.BYTES_PER_ELEMENT)
            return new PackedPoints(arena, rows);
        this.covered = store(hits, rows.cells, 2, 3);
        return this;
    }
    #lineColumn() {
        return (0,coverage_arena/* columnAt */.o0)(this.#block, this.#start, (this.#widths >> 6), this.#rows);
    }
    #idColumn() {
        const start = this.#start + aligned(this.#rows * (this.#widths >> 6));
        return (0,coverage_arena/* columnAt */.o0)(this.#block, start, ((this.#widths >> 3) & 7), this.#rows);
    }
    #hitColumn() {
        const start = this.#start + aligned(this.#rows * (this.#widths >> 6)) + aligned(this.#rows * ((this.#widths >> 3) & 7));
        return (0,coverage_arena/* columnAt */.o0)(this.#block, start, (this.#widths & 7), this.#rows);
    }
}
function equal(column, cells, first, stride) {
    for (let i = 0, at = first; i < column.length; i++, at += stride)
        if (column[i] !== cells[at])
            return false;
    return true;
}
function sumUp(column, cells, first, stride) {
    let bits = 0;
    for (let i = 0, at = first; i < column.length; i++, at += stride) {
        const sum = (0,rows/* addHits */.oI)(cells[at], column[i]);
        cells[at] = sum;
        bits |= sum;
    }
    return bits;
}
function store(column, cells, first, stride) {
    let filled = 0;
    for (let i = 0, at = first; i < column.length; i++, at += stride) {
        column[i] = cells[at];
        if (column[i] !== 0)
            filled++;
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/builder.js





const LAST_LINE = 0xffffff;
const MOST_HITS = 0xffffffff;
const MOST_BRANCHES_OF_A_LINE = 65_536;
const MOST_TALLIED_BRANCHES = 1 << 24;
class CoverageBuilder {
    #carried;
    #arena = new coverage_arena/* Arena */.I5();
    #files = new Map();
    #repeats = new Map();
    lines = new rows/* LineRows */.mx();
    #branches = new rows/* PointRows */.cV();
    #functions = new rows/* PointRows */.cV();
    #statements = new rows/* PointRows */.cV();
    #ordinalBranches = false;
    #talliedBranches = 0;
    #isStub = false;
    #hasTwins = false;
    #path = '';
    #scope = '';
    roots = [];
    madeAtMs;
    endsAt;
    scripts = [];
    sourceMaps = new Map();
    foreignScripts = 0;
    constructor(carried) {
        this.#carried = carried;
    }
    keepTwins() {
        for (const rows of [this.#branches, this.#functions, this.#statements])
            rows.apart = true;
    }
    begin(path, scope = '') {
        this.abort();
        this.#path = path;
        this.#scope = scope;
    }
    rename(path) {
        this.#path = path;
    }
    line(number, hits) {
        this.lines.push(number, hits > MOST_HITS ? MOST_HITS : hits);
    }
    branch(line, id, hits) {
        this.#branches.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
    }
    appendBranches(cells, from, to, summary) {
        this.#branches.append(cells, from, to, summary);
    }
    branchTally(line, covered, total, offset) {
        if (covered > total || total > MOST_BRANCHES_OF_A_LINE) {
            throw new fault/* FormatFault */._z('SYNTAX', `${covered} of ${total} branches on line ${line}`, offset);
        }
        this.#ordinalBranches = true;
        this.#talliedBranches += total;
        if (this.#talliedBranches > MOST_TALLIED_BRANCHES) {
            throw new fault/* FormatFault */._z('SYNTAX', 'it has more branches than any program', offset);
        }
        for (let ordinal = 0; ordinal < total; ordinal++)
            this.#branches.push(line, ordinal, ordinal < covered ? 1 : 0);
    }
    function(line, id, hits) {
        this.#functions.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
    }
    statement(line, id, hits, weight = 1) {
        this.#statements.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
        if (weight !== 1)
            this.#statements.weigh(weight);
    }
    markStub() {
        this.#isStub = true;
    }
    markTwins() {
        this.#hasTwins = true;
    }
    abort() {
        this.lines.clear();
        this.#branches.clear();
        this.#functions.clear();
        this.#statements.clear();
        this.#ordinalBranches = false;
        this.#isStub = false;
        this.#hasTwins = false;
    }
    commit(lines = 'given') {
        const mayRepeat = !this.#branches.sorted;
        this.#sort(lines === 'of-statements');
        const key = this.#scope === '' ? this.#path : `${this.#scope}\0${this.#path}`;
        const known = this.#files.get(key);
        if (known === undefined)
            this.#files.set(key, this.#keep(mayRepeat));
        else if (!this.#addTo(known))
            this.#repeat(key, this.#keep(mayRepeat));
        this.abort();
    }
    #sort(linesOfStatements) {
        if (!this.#statements.sorted)
            this.#statements.sort();
        if (!this.#branches.sorted)
            this.#branches.sort();
        if (!this.#functions.sorted)
            this.#functions.sort();
        if (linesOfStatements)
            this.#linesOfStatements();
        if (!this.lines.sorted)
            this.lines.sort();
    }
    get #twins() {
        return this.#hasTwins || this.#branches.hasTwins || this.#functions.hasTwins || this.#statements.hasTwins;
    }
    #keep(mayRepeat) {
        const branches = this.#keepPoints(this.#branches);
        const file = { path: this.#path, scope: this.#scope, lines: new PackedLines(this.#arena, this.lines) };
        if (this.#carried.branches !== 'never') {
            file.branches = branches;
            file.branchIdentity = this.#ordinalBranches ? 'ordinal' : 'exact';
            if (this.#ordinalBranches && mayRepeat && (0,merge/* hasRange */.Ml)(branches))
                file.branchesAreLowerBound = true;
        }
        if (this.#carried.functions !== 'never')
            file.functions = this.#keepPoints(this.#functions);
        if (this.#carried.statements !== 'never')
            file.statements = this.#keepPoints(this.#statements);
        if (this.#isStub)
            file.stub = true;
        if (this.#twins)
            file.hasTwins = true;
        return file;
    }
    #addTo(known) {
        if (this.#isStub || known.stub === true || this.#twins || known.hasTwins === true)
            return false;
        if (this.#ordinalBranches || known.branchIdentity === 'ordinal')
            return false;
        const { lines, branches, functions, statements } = known;
        const same = lines instanceof PackedLines &&
            lines.matches(this.lines) &&
            samePoints(branches, this.#branches) &&
            samePoints(functions, this.#functions) &&
            samePoints(statements, this.#statements);
        if (!same)
            return false;
        known.lines = lines.plus(this.#arena, this.lines);
        if (branches instanceof PackedPoints)
            known.branches = branches.plus(this.#arena, this.#branches);
        if (functions instanceof PackedPoints)
            known.functions = functions.plus(this.#arena, this.#functions);
        if (statements instanceof PackedPoints)
            known.statements = statements.plus(this.#arena, this.#statements);
        return true;
    }
    #repeat(key, file) {
        let runs = this.#repeats.get(key);
        if (runs === undefined) {
            runs = [];
            this.#repeats.set(key, runs);
        }
        let run = { file, records: 1 };
        for (let last = runs.at(-1); last?.records === run.records; last = runs.at(-1)) {
            runs.pop();
            run = { file: (0,merge/* mergeFiles */.Ai)(last.file, run.file, true), records: last.records * 2 };
        }
        runs.push(run);
    }
    finish() {
        for (const [key, runs] of this.#repeats) {
            const rest = runs.map(({ file }) => file).reduceRight((later, earlier) => (0,merge/* mergeFiles */.Ai)(earlier, later, true));
            this.#files.set(key, (0,merge/* mergeFiles */.Ai)(this.#files.get(key), rest, true));
        }
        this.#repeats.clear();
        const files = [...this.#files.values()];
        this.#files.clear();
        const switchedOff = (how, rows) => how === 'if-any' && !rows.any;
        const [branches, functions, statements] = [
            switchedOff(this.#carried.branches, this.#branches),
            switchedOff(this.#carried.functions, this.#functions),
            switchedOff(this.#carried.statements, this.#statements),
        ];
        if (!branches && !functions && !statements)
            return files;
        return files.map(({ branches: b, branchIdentity, functions: f, statements: s, ...file }) => ({
            ...file,
            ...(branches || b === undefined || branchIdentity === undefined ? {} : { branches: b, branchIdentity }),
            ...(functions || f === undefined ? {} : { functions: f }),
            ...(statements || s === undefined ? {} : { statements: s }),
        }));
    }
    #linesOfStatements() {
        const { cells, length } = this.#statements;
        const { lines } = this;
        for (let at = 0; at < length;) {
            const line = cells[at];
            let most = cells[at + 2];
            for (at += 3; at < length && cells[at] === line; at += 3)
                if (cells[at + 2] > most)
                    most = cells[at + 2];
            lines.push(line, most);
        }
    }
    #keepPoints(rows) {
        return rows.length === 0 ? NO_POINTS : new PackedPoints(this.#arena, rows);
    }
}
function samePoints(points, rows) {
    if (points === undefined)
        return true;
    return points instanceof PackedPoints ? points.matches(rows) : points === NO_POINTS && rows.length === 0;
}


/***/ }),

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ COVERAGE_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var formats_hash = __webpack_require__(68365);
// EXTERNAL MODULE: ./build/js/shared/formats/xml-parser.js + 5 modules
var xml_parser = __webpack_require__(69363);
// EXTERNAL MODULE: ./build/js/shared/formats/xml-root.js
var xml_root = __webpack_require__(91361);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/coverage-root.js

function coverageRoot(head) {
    const root = (0,xml_root/* xmlRoot */.w)(head);
    if (root?.name !== 'coverage')
        return undefined;
    const { attributes, documentType, firstChild } = root;
    if (/\s(?:line-rate|branch-rate|lines-valid|lines-covered)\s*=/.test(attributes) ||
        /coverage-0\d\.dtd/.test(documentType))
        return 'cobertura';
    if (/\s(?:generated|clover)\s*=/.test(attributes))
        return 'clover';
    if (firstChild === 'packages' || firstChild === 'sources')
        return 'cobertura';
    return firstChild === 'project' || firstChild === 'testproject' ? 'clover' : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/timestamp.js
const FIRST_MILLISECOND_STAMP = 1e11;
function timestampMs(text) {
    if (text === undefined || !/^\d{1,15}(?:\.\d+)?$/.test(text))
        return undefined;
    const value = Math.floor(Number(text));
    if (value === 0)
        return undefined;
    return value < FIRST_MILLISECOND_STAMP ? value * 1000 : value;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/clover.js





const ELEMENTS = ['coverage', 'testproject', 'file', 'line'];
const ATTRIBUTES = ['generated', 'path', 'name', 'num', 'type', 'count', 'truecount', 'falsecount', 'signature'];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name) => NAMES.indexOf(name) + 1;
const COVERAGE = id('coverage');
const TEST_PROJECT = id('testproject');
const FILE = id('file');
const LINE = id('line');
const NUMBER = id('num');
const TYPE = id('type');
const COUNT = id('count');
const clover = {
    id: 'clover',
    title: 'Clover XML',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    faults: fault/* XML_FAULTS */.s6,
    detect: (head) => coverageRoot(head) === 'clover',
    open: (builder) => new xml_parser/* XmlParser */.L(NAMES, new CloverHandler(builder)),
};
class CloverHandler {
    #builder;
    #inTests = false;
    #inFile = false;
    #lines = new Map();
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === LINE) {
            if (!this.#inTests)
                this.#line(xml);
        }
        else if (tag === FILE)
            this.#beginFile(xml);
        else if (tag === TEST_PROJECT)
            this.#inTests = true;
        else if (tag === COVERAGE)
            this.#builder.madeAtMs ??= timestampMs(xml.text(id('generated')));
    }
    close(tag, xml) {
        if (tag === FILE)
            this.#endFile(xml);
        else if (tag === TEST_PROJECT)
            this.#inTests = false;
    }
    #beginFile(xml) {
        if (this.#inTests)
            return;
        const path = xml.text(id('path')) || xml.text(id('name'));
        if (path === undefined || path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a file has neither path nor name', xml.offset);
        this.#builder.begin(path);
        this.#lines.clear();
        this.#inFile = true;
    }
    #line(xml) {
        if (!this.#inFile)
            throw new fault/* FormatFault */._z('SYNTAX', 'a line stands outside of any file', xml.offset);
        const line = xml.line(NUMBER);
        const count = xml.hits(COUNT);
        const type = xml.initial(TYPE);
        if (count === undefined && type !== 99)
            throw new fault/* FormatFault */._z('SYNTAX', `line ${line} has no count`, xml.offset);
        if (line === 0)
            return;
        if (type === 109) {
            this.#builder.function(line, (0,formats_hash/* hashIntegers */.ip)(xml.hash(id('name')), xml.hash(id('signature'))), count ?? 0);
            return;
        }
        let sum = this.#lines.get(line);
        if (sum === undefined) {
            sum = { hits: 0, taken: 0, branches: 0 };
            this.#lines.set(line, sum);
        }
        if (type === 99)
            this.#condition(xml, sum, count);
        else if (count !== undefined && count > sum.hits)
            sum.hits = count;
    }
    #condition(xml, sum, count) {
        const yes = xml.hits(id('truecount')) ?? 0;
        const no = xml.hits(id('falsecount')) ?? 0;
        const hits = count ?? yes + no;
        if (hits > sum.hits)
            sum.hits = hits;
        sum.taken += count === undefined ? (yes > 0 ? 1 : 0) + (no > 0 ? 1 : 0) : yes;
        sum.branches += count === undefined ? 2 : yes + no;
    }
    #endFile(xml) {
        if (!this.#inFile)
            return;
        this.#inFile = false;
        for (const [line, { hits, taken, branches }] of this.#lines) {
            this.#builder.line(line, hits);
            if (branches > 0)
                this.#builder.branchTally(line, taken, branches, xml.offset);
        }
        this.#builder.commit();
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/builder.js + 1 modules
var builder = __webpack_require__(67753);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/cobertura.js






const cobertura_ELEMENTS = ['coverage', 'source', 'class', 'method', 'line', 'condition'];
const cobertura_ATTRIBUTES = [
    'timestamp',
    'filename',
    'name',
    'signature',
    'number',
    'hits',
    'branch',
    'condition-coverage',
    'type',
];
const cobertura_NAMES = [...cobertura_ELEMENTS, ...cobertura_ATTRIBUTES];
const cobertura_id = (name) => cobertura_NAMES.indexOf(name) + 1;
const cobertura_COVERAGE = cobertura_id('coverage');
const SOURCE = cobertura_id('source');
const CLASS = cobertura_id('class');
const METHOD = cobertura_id('method');
const cobertura_LINE = cobertura_id('line');
const CONDITION = cobertura_id('condition');
const cobertura_NUMBER = cobertura_id('number');
const HITS = cobertura_id('hits');
const BRANCH = cobertura_id('branch');
const CONDITION_COVERAGE = cobertura_id('condition-coverage');
const NAME = cobertura_id('name');
const SIGNATURE = cobertura_id('signature');
const ZERO = 48;
const OPEN = 40;
const CLOSE = 41;
const MINUS = 45;
const OVER = 47;
const cobertura = {
    id: 'cobertura',
    title: 'Cobertura XML',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    faults: fault/* XML_FAULTS */.s6,
    detect: (head) => coverageRoot(head) === 'cobertura',
    open: (builder, runs) => new xml_parser/* XmlParser */.L(cobertura_NAMES, new CoberturaHandler(builder), runs),
};
class CoberturaHandler {
    #builder;
    rows = { tables: LINE_ROW, plan, take: (rows) => this.#takeRows(rows) };
    #path = '';
    #inClass = false;
    #inMethod = false;
    #classId = 0;
    #methodId = 0;
    #methodLine = 0;
    #methodHits = 0;
    #openLine = 0;
    #openCovered = 0;
    #openTotal = 0;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === cobertura_LINE)
            this.#line(xml);
        else if (tag === METHOD)
            this.#beginMethod(xml);
        else if (tag === CLASS)
            this.#beginClass(xml);
        else if (tag === CONDITION)
            this.#condition(xml);
        else if (tag === SOURCE)
            xml.wantText();
        else if (tag === cobertura_COVERAGE)
            this.#builder.madeAtMs ??= timestampMs(xml.text(cobertura_id('timestamp')));
    }
    close(tag, xml) {
        if (tag === cobertura_LINE) {
            if (this.#openLine > 0)
                this.#endConditions(xml);
        }
        else if (tag === METHOD)
            this.#endMethod();
        else if (tag === CLASS)
            this.#inClass = false;
        else if (tag === SOURCE)
            this.#endSource(xml.content.trim());
        else if (tag === cobertura_COVERAGE && this.#path !== '')
            this.#builder.commit();
    }
    #endSource(root) {
        if (root !== '')
            this.#builder.roots.push(root);
    }
    #beginClass(xml) {
        const path = xml.text(cobertura_id('filename'));
        if (path === undefined || path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a class names no file', xml.offset);
        this.#inClass = true;
        this.#classId = xml.hash(NAME);
        if (path === this.#path)
            return;
        if (this.#path !== '')
            this.#builder.commit();
        this.#path = path;
        this.#builder.begin(path);
    }
    #beginMethod(xml) {
        this.#inMethod = true;
        this.#methodId = (0,formats_hash/* hashIntegers */.ip)(this.#classId, xml.hash(NAME), xml.hash(SIGNATURE));
        this.#methodLine = 0;
        this.#methodHits = 0;
    }
    #endMethod() {
        this.#inMethod = false;
        if (this.#methodLine > 0)
            this.#builder.function(this.#methodLine, this.#methodId, this.#methodHits);
    }
    #line(xml) {
        if (!this.#inClass)
            throw new fault/* FormatFault */._z('SYNTAX', 'a line stands outside of any class', xml.offset);
        const line = xml.line(cobertura_NUMBER);
        const hits = xml.hits(HITS);
        if (hits === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', `line ${line} has no hits`, xml.offset);
        if (this.#counts(line, hits) && isBranch(xml))
            this.#branches(xml, line);
    }
    #counts(line, hits) {
        if (line === 0)
            return false;
        if (this.#inMethod) {
            if (this.#methodLine === 0)
                this.#methodLine = line;
            if (hits > this.#methodHits)
                this.#methodHits = hits;
            return false;
        }
        this.#builder.line(line, hits);
        return true;
    }
    #takeRows(rows) {
        const { cells } = rows;
        const [from, to] = [rows.first(0), rows.end(0)];
        if (!this.#inClass)
            throw new fault/* FormatFault */._z('SYNTAX', 'a line stands outside of any class', 0);
        if (this.#inMethod) {
            for (let at = from; at < to; at += 2)
                this.#counts(cells[at], cells[at + 1]);
            return;
        }
        this.#builder.lines.append(cells, from, to, rows.ascends, rows.bits);
        const end = rows.end(1);
        for (let at = rows.first(1); at < end; at += 3) {
            const line = cells[at];
            if (line > 0)
                this.#builder.branchTally(line, cells[at + 1], cells[at + 2], 0);
        }
    }
    #branches(xml, line) {
        const start = xml.valueStart(CONDITION_COVERAGE);
        const end = start < 0 ? start : xml.valueEnd(CONDITION_COVERAGE);
        const bytes = xml.bytes;
        let p = start;
        while (p < end && bytes[p] !== OPEN)
            p++;
        if (p >= end) {
            this.#openLine = line;
            this.#openCovered = 0;
            this.#openTotal = 0;
            return;
        }
        const from = ++p;
        let covered = 0;
        while (p < end && bytes[p] >= ZERO && bytes[p] <= 57)
            covered = covered * 10 + bytes[p++] - ZERO;
        const over = p;
        let total = 0;
        if (bytes[p++] === OVER)
            while (p < end && bytes[p] >= ZERO && bytes[p] <= 57)
                total = total * 10 + bytes[p++] - ZERO;
        if (over === from || p < over + 2 || p !== end - 1 || bytes[p] !== CLOSE) {
            const text = bytes.toString('latin1', start, Math.min(end, start + 40));
            throw new fault/* FormatFault */._z(bytes.includes(MINUS, from) && text.includes('-') ? 'HITS-NEGATIVE' : 'SYNTAX', `"${text}" is no condition-coverage`, start);
        }
        this.#builder.branchTally(line, covered, total, start);
    }
    #condition(xml) {
        if (this.#openLine === 0)
            return;
        const ways = xml.initial(cobertura_id('type')) === 106 ? 2 : 1;
        const percent = Number.parseFloat(xml.text(cobertura_COVERAGE) ?? '');
        this.#openTotal += ways;
        if (percent > 0)
            this.#openCovered += Math.floor((ways * Math.min(percent, 100)) / 100);
    }
    #endConditions(xml) {
        if (this.#openTotal > 0)
            this.#builder.branchTally(this.#openLine, this.#openCovered, this.#openTotal, xml.offset);
        this.#openLine = 0;
    }
}
function isBranch(xml) {
    const flag = xml.initial(BRANCH);
    return flag === 116 || flag === 84;
}
const LINE_ROW = [2, 3];
function plan(tag, xml, numbers) {
    if (tag !== cobertura_LINE)
        return undefined;
    const [number, hits] = [numbers.whole(xml, cobertura_NUMBER), numbers.whole(xml, HITS)];
    if (number < 0 || hits < 0 || numbers.last(xml, BRANCH) >= 0)
        return undefined;
    const tally = isBranch(xml) ? xml.text(CONDITION_COVERAGE) : undefined;
    const places = [{ table: 0, cell: 0 }];
    const plan = new Map([[hits, { places: [{ table: 0, cell: 1 }] }]]);
    if (tally !== undefined) {
        if (!/^[^(&]*\(\d+\/\d+\)$/.test(tally))
            return undefined;
        const total = numbers.last(xml, CONDITION_COVERAGE);
        places.push({ table: 1, cell: 0 });
        plan.set(total - 1, { places: [{ table: 1, cell: 1 }] });
        plan.set(total, { places: [{ table: 1, cell: 2 }] });
    }
    return plan.set(number, { places, largest: builder/* LAST_LINE */.s });
}

// EXTERNAL MODULE: ./build/js/shared/formats/json-walker.js
var json_walker = __webpack_require__(21630);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/coverage-py.js



const coverage_py_NAMES = [
    'files',
    'executed_lines',
    'missing_lines',
    'executed_branches',
    'missing_branches',
    'functions',
    'start_line',
];
const [FILES, EXECUTED_LINES, MISSING_LINES, EXECUTED_BRANCHES, MISSING_BRANCHES, FUNCTIONS, START_LINE] = coverage_py_NAMES.map((_, i) => i + 1);
const [TOP, IN_FILES] = [1, 2];
const coveragePy = {
    id: 'coverage-py',
    title: 'coverage.py JSON',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    faults: fault/* JSON_FAULTS */.xU,
    detect: (head) => /^\s*\{/.test(head) &&
        (/"executed_lines"\s*:\s*\[/.test(head) || /"meta"\s*:\s*\{[^{}]*"branch_coverage"\s*:/.test(head)) &&
        !/"gcc_version"/.test(head),
    open: (builder) => new CoveragePyParser(builder),
};
class CoveragePyParser extends json_walker/* JsonWalker */.X {
    #builder;
    #hasFiles = false;
    constructor(builder) {
        super(coverage_py_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return TOP;
        if (tag === TOP) {
            if (json.key === FILES) {
                this.#hasFiles = true;
                return IN_FILES;
            }
            json.skip();
        }
        else
            this.#file(json.keyText());
        return 0;
    }
    undo() {
        this.#builder.abort();
    }
    leave(tag) {
        if (tag === TOP && !this.#hasFiles)
            throw new fault/* FormatFault */._z('SYNTAX', 'the report has no "files"', this.json.p);
    }
    #file(path) {
        const { json } = this;
        const builder = this.#builder;
        let [executed, missing] = [false, false];
        builder.begin(path);
        if (json.enter()) {
            do {
                switch (json.key) {
                    case EXECUTED_LINES:
                        executed = true;
                        this.#lines(1);
                        break;
                    case MISSING_LINES:
                        missing = true;
                        this.#lines(0);
                        break;
                    case EXECUTED_BRANCHES:
                        this.#branches(1);
                        break;
                    case MISSING_BRANCHES:
                        this.#branches(0);
                        break;
                    case FUNCTIONS:
                        this.#functions();
                        break;
                    default:
                        json.skip();
                }
            } while (json.again());
        }
        if (!executed || !missing)
            throw new fault/* FormatFault */._z('SYNTAX', 'the entry of a file lacks executed_lines or missing_lines', json.p);
        builder.commit();
    }
    #lines(hits) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do
            this.#builder.line(this.#line(), hits);
        while (json.againArray());
    }
    #line() {
        const line = this.json.line();
        if (line < 1)
            throw new fault/* FormatFault */._z('LINE-RANGE', 'a line has the number 0', this.json.p);
        return line;
    }
    #branches(hits) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            if (!json.enterArray())
                throw new fault/* FormatFault */._z('SYNTAX', 'a branch is no pair of lines', json.p);
            const line = this.#line();
            if (!json.againArray())
                throw new fault/* FormatFault */._z('SYNTAX', 'a branch is no pair of lines', json.p);
            this.#builder.branch(line, (0,formats_hash/* hashIntegers */.ip)(json.integer()), hits);
            if (json.againArray())
                throw new fault/* FormatFault */._z('SYNTAX', 'a branch is no pair of lines', json.p);
        } while (json.againArray());
    }
    #functions() {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            const name = json.keyText();
            let [first, executed, start] = [0, false, 0];
            if (json.enter()) {
                do {
                    if (json.key === EXECUTED_LINES || json.key === MISSING_LINES) {
                        const isExecuted = json.key === EXECUTED_LINES;
                        const line = this.#firstLine();
                        if (line > 0 && (first === 0 || line < first))
                            first = line;
                        if (line > 0 && isExecuted)
                            executed = true;
                    }
                    else if (json.key === START_LINE)
                        start = json.line();
                    else
                        json.skip();
                } while (json.again());
            }
            if (name !== '' && first > 0)
                this.#builder.function(start > 0 ? start : first, (0,formats_hash/* hashText */.qj)(name), executed ? 1 : 0);
        } while (json.again());
    }
    #firstLine() {
        const { json } = this;
        let first = 0;
        if (!json.enterArray())
            return first;
        do {
            const line = this.#line();
            if (first === 0 || line < first)
                first = line;
        } while (json.againArray());
        return first;
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/json-parser.js + 2 modules
var json_parser = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/gcov.js



const gcov_NAMES = [
    'current_working_directory',
    'files',
    'file',
    'lines',
    'functions',
    'line_number',
    'count',
    'branches',
    'name',
    'demangled_name',
    'start_line',
    'execution_count',
];
const [CWD, gcov_FILES, gcov_FILE, LINES, gcov_FUNCTIONS, LINE_NUMBER, gcov_COUNT, BRANCHES, gcov_NAME, DEMANGLED_NAME, gcov_START_LINE, EXECUTION_COUNT,] = gcov_NAMES.map((_, i) => i + 1);
const gcov = {
    id: 'gcov',
    title: 'gcov JSON',
    carries: { branches: 'if-any', functions: 'always', statements: 'never' },
    faults: fault/* JSON_FAULTS */.xU,
    detect: (head) => /^\s*\{/.test(head) && (/"gcc_version"\s*:\s*"/.test(head) || /"unexecuted_block"\s*:/.test(head)),
    open: (builder) => new GcovParser(builder),
};
class GcovParser extends json_parser/* JsonParser */.S {
    #builder;
    constructor(builder) {
        super(gcov_NAMES, 'many');
        this.#builder = builder;
    }
    unit() {
        const { json } = this;
        const start = json.p;
        const folder = this.#folder();
        const end = json.p;
        json.p = start;
        this.#document(this.#prefix(folder));
        json.p = end;
        return false;
    }
    undo() {
        this.#builder.abort();
    }
    #folder() {
        const { json } = this;
        let [folder, hasFiles] = ['', false];
        if (json.enter()) {
            do {
                if (json.key === CWD)
                    folder = json.string();
                else {
                    if (json.key === gcov_FILES)
                        hasFiles = true;
                    json.skip();
                }
            } while (json.again());
        }
        if (!hasFiles)
            throw new fault/* FormatFault */._z('SYNTAX', 'a gcov document has no "files"', json.p);
        return folder;
    }
    #prefix(folder) {
        const { roots } = this.#builder;
        if (folder === '' || roots[0] === folder)
            return '';
        if (roots.length > 0)
            return `${folder}/`;
        roots.push(folder);
        return '';
    }
    #document(prefix) {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            if (json.key !== gcov_FILES)
                json.skip();
            else if (json.enterArray()) {
                do
                    this.#file(prefix);
                while (json.againArray());
            }
        } while (json.again());
    }
    #file(prefix) {
        const { json } = this;
        let path = '';
        this.#builder.begin('');
        if (json.enter()) {
            do {
                if (json.key === gcov_FILE)
                    path = json.string();
                else if (json.key === LINES)
                    this.#each(() => this.#line());
                else if (json.key === gcov_FUNCTIONS)
                    this.#each(() => this.#function());
                else
                    json.skip();
            } while (json.again());
        }
        if (path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a file has no name', json.p);
        this.#builder.rename(/^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : `${prefix}${path}`);
        this.#builder.commit();
    }
    #each(read) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do
            read();
        while (json.againArray());
    }
    #line() {
        const { json } = this;
        let [line, hits] = [-1, -1];
        const branches = [];
        if (json.enter()) {
            do {
                if (json.key === LINE_NUMBER)
                    line = json.line();
                else if (json.key === gcov_COUNT)
                    hits = json.hits();
                else if (json.key === BRANCHES)
                    this.#each(() => branches.push(this.#branch()));
                else
                    json.skip();
            } while (json.again());
        }
        if (line < 0 || hits < 0)
            throw new fault/* FormatFault */._z('SYNTAX', 'a line has no number or no count', json.p);
        if (line === 0)
            return;
        this.#builder.line(line, hits);
        for (const [place, count] of branches.entries())
            this.#builder.branch(line, place, count);
    }
    #branch() {
        const { json } = this;
        let count = -1;
        if (json.enter()) {
            do {
                if (json.key === gcov_COUNT)
                    count = json.hits();
                else
                    json.skip();
            } while (json.again());
        }
        if (count < 0)
            throw new fault/* FormatFault */._z('SYNTAX', 'a branch has no count', json.p);
        return count;
    }
    #function() {
        const { json } = this;
        let [name, demangled, line, hits] = ['', '', -1, -1];
        if (json.enter()) {
            do {
                if (json.key === DEMANGLED_NAME)
                    demangled = json.string();
                else if (json.key === gcov_NAME)
                    name = json.string();
                else if (json.key === gcov_START_LINE)
                    line = json.line();
                else if (json.key === EXECUTION_COUNT)
                    hits = json.hits();
                else
                    json.skip();
            } while (json.again());
        }
        if (line < 0 || hits < 0)
            throw new fault/* FormatFault */._z('SYNTAX', 'a function has no line or no count', json.p);
        if (line > 0)
            this.#builder.function(line, (0,formats_hash/* hashText */.qj)(demangled === '' ? name : demangled), hits);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/integers.js
var integers = __webpack_require__(52618);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/rows.js
var rows = __webpack_require__(57931);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/gocover-blocks.js

const MOST_HITS = 0xffffffff;
const CELLS = 5;
const MOST_COMPARED = 32;
const NONE = new Uint32Array(0);
class GoRoom {
    cells = new Uint32Array(CELLS * 4096);
}
class GoBlocks {
    cells = NONE;
    length = 0;
    endLine = 0;
    endColumn = 0;
    #lastStart = 0;
    #sorted = true;
    #again = 0;
    #room;
    constructor(room) {
        this.#room = room;
    }
    reach(line, column) {
        if (line < this.endLine || (line === this.endLine && column <= this.endColumn))
            return;
        this.endLine = line;
        this.endColumn = column;
    }
    push(start, end, id, statements, count) {
        if (start < this.#lastStart)
            this.#again = 0;
        this.#lastStart = start;
        const hits = count < MOST_HITS ? count : MOST_HITS;
        const { cells, length } = this;
        const again = this.#again;
        if (again < length) {
            if (cells[again] === start && cells[again + 1] === end && cells[again + 2] === id) {
                this.#add(again, statements, hits);
                this.#again = again + CELLS;
                return;
            }
            this.#sorted = false;
        }
        else
            this.#again = length + CELLS;
        this.#append(start, end, id, statements, hits);
    }
    #append(start, end, id, statements, hits) {
        const { length } = this;
        if (length === this.cells.length)
            this.#grow();
        const { cells } = this;
        if (length > 0 && start < cells[length - CELLS])
            this.#sorted = false;
        cells[length] = start;
        cells[length + 1] = end;
        cells[length + 2] = id;
        cells[length + 3] = statements;
        cells[length + 4] = hits;
        this.length = length + CELLS;
    }
    #grow() {
        const room = this.#room;
        if (this.cells === room.cells || this.length >= room.cells.length)
            room.cells = new Uint32Array(this.length * 2);
        room.cells.set(this.cells.subarray(0, this.length));
        this.cells = room.cells;
    }
    settle() {
        if (this.cells === this.#room.cells)
            this.cells = this.cells.slice(0, this.length);
    }
    #add(at, statements, hits) {
        const { cells } = this;
        cells[at + 4] = (0,rows/* addHits */.oI)(cells[at + 4], hits);
        if (statements > cells[at + 3])
            cells[at + 3] = statements;
    }
    merge() {
        if (!this.#sorted)
            this.#sort();
        const { cells } = this;
        const end = this.length;
        this.length = 0;
        let group = 0;
        const byId = new Map();
        for (let at = 0; at < end; at += CELLS) {
            if (this.length > 0 && cells[this.length - CELLS] !== cells[at]) {
                group = this.length;
                if (byId.size > 0)
                    byId.clear();
            }
            const id = cells[at + 2];
            const many = this.length - group > CELLS * MOST_COMPARED;
            if (many && byId.size === 0)
                for (let one = group; one < this.length; one += CELLS)
                    byId.set(cells[one + 2], one);
            const same = many ? (byId.get(id) ?? -1) : this.#find(id, group);
            if (same >= 0)
                this.#add(same, cells[at + 3], cells[at + 4]);
            else {
                if (many)
                    byId.set(id, this.length);
                if (at !== this.length)
                    cells.copyWithin(this.length, at, at + CELLS);
                this.length += CELLS;
            }
        }
    }
    #sort() {
        const old = this.cells.slice(0, this.length);
        const rows = old.length / CELLS;
        const keys = new Float64Array(rows);
        for (let row = 0; row < rows; row++)
            keys[row] = old[row * CELLS] * 0x20000000 + row;
        keys.sort();
        for (let row = 0; row < rows; row++) {
            const from = (keys[row] % 0x20000000) * CELLS;
            for (let cell = 0; cell < CELLS; cell++)
                this.cells[row * CELLS + cell] = old[from + cell];
        }
    }
    #find(id, group) {
        for (let at = group; at < this.length; at += CELLS)
            if (this.cells[at + 2] === id)
                return at;
        return -1;
    }
    clear() {
        this.cells = NONE;
        this.length = 0;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/gocover.js





const NEWLINE = 10;
const gocover_ZERO = 48;
const MOST_SPANNED_LINES = 1 << 26;
const MOST_STATEMENTS = 0xffffff;
const gocover_MOST_HITS = 0xffffffff;
const gocover = {
    id: 'gocover',
    title: 'Go cover profile',
    carries: { branches: 'never', functions: 'never', statements: 'always' },
    faults: fault/* RECORD_FAULTS */.mY,
    detect: (head) => /^mode: (?:set|count|atomic)\r?\n/.test(head),
    open: (builder, runs) => new GoCoverParser(builder, runs),
};
const BLOCK_CELLS = 6;
const BLOCK = [builder/* LAST_LINE */.s, undefined, builder/* LAST_LINE */.s, undefined, MOST_STATEMENTS, undefined].map((largest, cell) => ({ places: [{ table: 0, cell }], ...(largest === undefined ? {} : { largest }) }));
const SEPARATORS = ['.', ',', '.', ' ', ' '].map((text) => Buffer.from(text));
class GoCoverParser {
    #builder;
    #files = new Map();
    #path = Buffer.alloc(0);
    #room = new GoRoom();
    #blocks = new GoBlocks(this.#room);
    #adds = false;
    #bytes = Buffer.alloc(0);
    #p = 0;
    #stop = 0;
    #spanned = 0;
    #lines = new Uint32Array(4096);
    #runs;
    #mayRun = false;
    constructor(builder, runs) {
        this.#builder = builder;
        this.#runs = runs;
        runs?.reset([BLOCK_CELLS]);
    }
    consume(bytes, end, last) {
        this.#bytes = bytes;
        const limit = end === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end - 1) + 1;
        if (last && limit < end)
            throw new fault/* FormatFault */._z('TRUNCATED', 'the last line has no end', limit);
        this.#mayRun = this.#runs?.holds(bytes) === true;
        let p = 0;
        while (p < limit) {
            const after = this.#mayRun ? this.#blocksOfFile(p, limit) : p;
            if (after > p) {
                p = after;
                continue;
            }
            const newline = bytes.indexOf(NEWLINE, p);
            const stop = newline > p && bytes[newline - 1] === 13 ? newline - 1 : newline;
            if (stop > p)
                this.#line(p, stop);
            p = newline + 1;
        }
        if (last) {
            for (const [path, blocks] of this.#files)
                this.#flush(path, blocks, end);
            const { endLine: line, endColumn: column } = this.#blocks;
            if (this.#path.length > 0)
                this.#builder.endsAt = { path: this.#path.toString('utf8'), line, column };
        }
        return limit;
    }
    #line(start, stop) {
        const bytes = this.#bytes;
        if (bytes[start] === 109 && bytes[start + 4] === 58 && bytes[start + 5] === 32) {
            const mode = bytes.toString('latin1', start + 6, stop);
            if (mode !== 'set' && mode !== 'count' && mode !== 'atomic')
                throw new fault/* FormatFault */._z('SYNTAX', `"${mode.slice(0, 20)}" is no mode`, start);
            this.#adds = mode !== 'set';
            return;
        }
        this.#p = stop;
        this.#stop = stop;
        const count = this.#number(start, 32, true);
        const statements = this.#number(start, 32, false);
        const endColumn = this.#number(start, 46, false);
        const endLine = this.#number(start, 44, false);
        const startColumn = this.#number(start, 46, false);
        const startLine = this.#number(start, 58, false);
        if (startLine < 1 || startLine > builder/* LAST_LINE */.s || endLine > builder/* LAST_LINE */.s || endLine < startLine)
            (0,integers/* lineOfText */.$)(`${startLine}-${endLine}`, start);
        if (statements > MOST_STATEMENTS)
            this.#fault(start);
        const pathEnd = this.#p;
        if (pathEnd <= start)
            this.#fault(start);
        if (!this.#samePath(start, pathEnd))
            this.#turnTo(start, pathEnd);
        this.#block(startLine, startColumn, endLine, endColumn, statements, count);
    }
    #blocksOfFile(start, limit) {
        const runs = this.#runs;
        const after = runs.read(start, limit, false);
        if (after === start)
            return start;
        const { cells } = runs;
        const [first, end] = [runs.first(0), runs.end(0)];
        for (let at = first; at < end; at += BLOCK_CELLS) {
            const [startLine, endLine] = [cells[at], cells[at + 2]];
            if (startLine < 1 || endLine < startLine) {
                let line = start;
                for (let row = (at - first) / BLOCK_CELLS; row > 0; row--)
                    line = this.#bytes.indexOf(NEWLINE, line) + 1;
                (0,integers/* lineOfText */.$)(`${startLine}-${endLine}`, line);
            }
            this.#block(startLine, cells[at + 1], endLine, cells[at + 3], cells[at + 4], cells[at + 5]);
        }
        runs.clear();
        return after;
    }
    #block(startLine, startColumn, endLine, endColumn, statements, count) {
        this.#blocks.reach(endLine, endColumn);
        const onlyBrace = endColumn <= 2 && endLine > startLine;
        this.#blocks.push(startLine, onlyBrace ? endLine - 1 : endLine, (0,formats_hash/* hashIntegers */.ip)(startColumn, endLine, endColumn), statements, this.#adds ? count : Math.min(count, 1));
    }
    #number(start, separator, isCount) {
        const bytes = this.#bytes;
        const stop = this.#p;
        let p = stop - 1;
        let value = 0;
        let scale = 1;
        while (p > start) {
            const digit = bytes[p] - gocover_ZERO;
            if (digit < 0 || digit > 9)
                break;
            value += digit * scale;
            scale *= 10;
            p--;
        }
        if (isCount && (bytes[p] !== separator || stop - p > 16)) {
            this.#refuseForeign(start, stop);
            while (p > start && bytes[p] !== separator)
                p--;
            value = (0,integers/* hitsOfText */.F)(bytes.toString('latin1', p + 1, stop), p + 1);
        }
        if (bytes[p] !== separator || p + 1 === stop || stop - p > 21)
            this.#fault(start);
        this.#p = p;
        return value;
    }
    #fault(start) {
        this.#refuseForeign(start, this.#stop);
        const text = this.#bytes.toString('latin1', start, Math.min(this.#stop, start + 60));
        throw new fault/* FormatFault */._z('SYNTAX', `"${text}" is no line of a cover profile`, start);
    }
    #refuseForeign(start, stop) {
        const text = this.#bytes.toString('latin1', start, Math.min(stop, start + 60));
        if (/^(?:<\?xml|<[a-z]|[{[]|TN:|SF:)/.test(text))
            throw new fault/* FormatFault */._z('MIXED', `another format begins at "${text}"`, start);
    }
    #samePath(start, end) {
        const path = this.#path;
        if (path.length !== end - start)
            return false;
        for (let i = path.length - 1; i >= 0; i--)
            if (path[i] !== this.#bytes[start + i])
                return false;
        return true;
    }
    #turnTo(start, end) {
        this.#blocks.settle();
        this.#path = Buffer.from(this.#bytes.subarray(start, end));
        const path = this.#path.toString('utf8');
        const known = this.#files.get(path);
        this.#blocks = known ?? new GoBlocks(this.#room);
        if (known === undefined)
            this.#files.set(path, this.#blocks);
        if (!this.#mayRun)
            return;
        const bytes = this.#bytes;
        const lineEnd = bytes.subarray(this.#stop, bytes.indexOf(NEWLINE, this.#stop) + 1);
        this.#runs?.unlearn();
        this.#runs?.learn({ texts: [bytes.subarray(start, end + 1), ...SEPARATORS, lineEnd], numbers: BLOCK });
    }
    #flush(path, blocks, offset) {
        blocks.merge();
        const { cells, length } = blocks;
        let last = 0;
        for (let at = 0; at < length; at += 5)
            if (cells[at + 1] > last)
                last = cells[at + 1];
        this.#spend(last, offset);
        if (this.#lines.length <= last)
            this.#lines = new Uint32Array(2 * (last + 1));
        const lines = this.#lines;
        this.#builder.begin(path);
        for (let at = 0; at < length; at += 5) {
            const [start, end, count] = [cells[at], cells[at + 1], cells[at + 4]];
            this.#spend(end - start + 1, offset);
            const most = Math.min(count + 1, gocover_MOST_HITS);
            for (let line = start; line <= end; line++)
                if (lines[line] < most)
                    lines[line] = most;
            if (cells[at + 3] > 0)
                this.#builder.statement(start, cells[at + 2], count, cells[at + 3]);
        }
        for (let line = 1; line <= last; line++) {
            const most = lines[line];
            if (most === 0)
                continue;
            lines[line] = 0;
            this.#builder.line(line, most === gocover_MOST_HITS ? most : most - 1);
        }
        this.#builder.commit();
        blocks.clear();
    }
    #spend(lines, offset) {
        this.#spanned += lines;
        if (this.#spanned > MOST_SPANNED_LINES)
            throw new fault/* FormatFault */._z('LINE-RANGE', 'its blocks span more lines than any program has', offset);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-document.js
var istanbul_document = __webpack_require__(17644);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-identity.js
var istanbul_identity = __webpack_require__(83591);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-place.js
var istanbul_place = __webpack_require__(97822);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul-slots.js
class IstanbulSlots {
    length = 0;
    #first = 0;
    #named;
    clear() {
        this.length = 0;
        this.#named = undefined;
    }
    follows(slot, json) {
        if (this.#named !== undefined || !json.againNumber(this.#first + slot + 1))
            return false;
        if (slot + 1 === this.length)
            this.length++;
        return true;
    }
    of(json) {
        if (this.#named === undefined) {
            const id = json.keyNumber();
            if (this.length === 0 && id >= 0)
                this.#first = id;
            const slot = id - this.#first;
            if (id >= 0 && slot >= 0 && slot <= this.length) {
                if (slot === this.length)
                    this.length++;
                return slot;
            }
            this.#named = new Map(Array.from({ length: this.length }, (_, i) => [String(this.#first + i), i]));
        }
        const name = json.keyText();
        const known = this.#named.get(name);
        if (known !== undefined)
            return known;
        this.#named.set(name, this.length);
        return this.length++;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul-tables.js




const UNSEEN = -1;
class IstanbulTable {
    slots = new IstanbulSlots();
    json;
    #lines = new Uint32Array(1024);
    #ids = new Uint32Array(1024);
    #hits = new Float64Array(1024);
    #mapped = 0;
    #counted = 0;
    constructor(json) {
        this.json = json;
    }
    clear() {
        this.slots.clear();
        this.#mapped = 0;
        this.#counted = 0;
    }
    first() {
        return this.json.enter() ? this.#slot() : -1;
    }
    next(slot) {
        const known = this.slots.length;
        if (this.slots.follows(slot, this.json)) {
            if (slot + 1 === known)
                this.#open(known);
            return slot + 1;
        }
        return this.json.again() ? this.#slot() : -1;
    }
    #slot() {
        const known = this.slots.length;
        const slot = this.slots.of(this.json);
        if (slot === known)
            this.#open(slot);
        return slot;
    }
    #open(slot) {
        if (slot === this.#lines.length)
            this.grow();
        this.#lines[slot] = 0;
        this.#hits[slot] = UNSEEN;
    }
    place(slot, line, id) {
        if (line < 1 || line > builder/* LAST_LINE */.s)
            throw new fault/* FormatFault */._z('LINE-RANGE', 'a place has no line, or one outside 1 … 16 777 215', this.json.p);
        if (this.#lines[slot] !== 0)
            this.#twice();
        this.#lines[slot] = line;
        this.#ids[slot] = id;
        this.#mapped++;
    }
    count(slot, hits) {
        if (this.#hits[slot] !== UNSEEN)
            this.#twice();
        this.#hits[slot] = hits;
        this.#counted++;
    }
    lineOf(slot) {
        return this.#lines[slot];
    }
    idOf(slot) {
        return this.#ids[slot];
    }
    hitsOf(slot) {
        return this.#hits[slot];
    }
    get length() {
        return this.slots.length;
    }
    require(map, counters) {
        if (this.#mapped === this.length && this.#counted === this.length)
            return;
        throw new fault/* FormatFault */._z('SYNTAX', `"${map}" and "${counters}" of a file do not name the same entries`, this.json.p);
    }
    grow() {
        this.#lines = twiceAsLong(this.#lines);
        this.#ids = twiceAsLong(this.#ids);
        const hits = new Float64Array(this.#hits.length * 2);
        hits.set(this.#hits);
        this.#hits = hits;
    }
    #twice() {
        throw new fault/* FormatFault */._z('SYNTAX', 'an entry of a file is named twice', this.json.p);
    }
}
class IstanbulBranches extends IstanbulTable {
    #sizes = new Uint32Array(1024);
    #locations = new Uint32Array(1024);
    #counters = new Float64Array(1024);
    #used = 0;
    clear() {
        super.clear();
        this.#used = 0;
    }
    readCounters(slot) {
        const { json } = this;
        const first = this.#used;
        if (json.enterArray()) {
            do {
                if (this.#used === this.#counters.length) {
                    const larger = new Float64Array(this.#counters.length * 2);
                    larger.set(this.#counters);
                    this.#counters = larger;
                }
                this.#counters[this.#used++] = json.hits();
            } while (json.againArray());
        }
        this.count(slot, first);
        this.#sizes[slot] = this.#used - first;
    }
    placeBranch(slot, line, id, locations) {
        this.place(slot, line, id);
        this.#locations[slot] = locations;
    }
    require(map, counters) {
        super.require(map, counters);
        for (let slot = 0; slot < this.length; slot++) {
            if (this.#sizes[slot] < this.#locations[slot]) {
                throw new fault/* FormatFault */._z('SYNTAX', `a branch has ${this.#locations[slot]} locations but ${this.#sizes[slot]} counters`, this.json.p);
            }
        }
    }
    emit(builder) {
        for (let slot = 0; slot < this.length; slot++) {
            const [line, id, first] = [this.lineOf(slot), this.idOf(slot), this.hitsOf(slot)];
            for (let index = 0; index < this.#sizes[slot]; index++) {
                builder.branch(line, (0,istanbul_identity/* outcomeId */.MM)(id, index), this.#counters[first + index]);
            }
        }
    }
    grow() {
        super.grow();
        this.#sizes = twiceAsLong(this.#sizes);
        this.#locations = twiceAsLong(this.#locations);
    }
}
function twiceAsLong(cells) {
    const larger = new Uint32Array(cells.length * 2);
    larger.set(cells);
    return larger;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul.js





const istanbul_LINE = 3;
const REQUIRED = [istanbul_document/* KEY */._.statementMap, istanbul_document/* KEY */._.s, istanbul_document/* KEY */._.fnMap, istanbul_document/* KEY */._.f, istanbul_document/* KEY */._.branchMap, istanbul_document/* KEY */._.b];
const istanbul = {
    id: 'istanbul',
    title: 'Istanbul JSON (coverage-final.json)',
    carries: { branches: 'always', functions: 'always', statements: 'always' },
    faults: [...fault/* JSON_FAULTS */.xU, 'TOO-DIFFERENT', 'UNSUPPORTED'],
    detect: (head) => /^\s*\{/.test(head) &&
        (/"(?:statementMap|fnMap|branchMap)"\s*:/.test(head) ||
            /^\s*\{\s*(?:"data"\s*:\s*\{\s*\}\s*)?\}\s*$/.test(head) ||
            /^\s*\{\s*"total"\s*:\s*\{\s*"[a-z]+"\s*:\s*\{\s*"total"\s*:/.test(head)),
    open: (builder) => new IstanbulParser(builder),
};
class IstanbulParser extends istanbul_document/* IstanbulDocument */.g {
    #builder;
    #place;
    #statements;
    #functions;
    #branches;
    #functionTwins = new istanbul_identity/* TwinFinder */.b_();
    #branchTwins = new istanbul_identity/* TwinFinder */.b_();
    #path = '';
    #isStub = false;
    #seen = 0;
    constructor(builder) {
        super();
        this.#builder = builder;
        builder.keepTwins();
        this.#place = new istanbul_place/* IstanbulPlace */.yh(this.json);
        this.#statements = new IstanbulTable(this.json);
        this.#functions = new IstanbulTable(this.json);
        this.#branches = new IstanbulBranches(this.json);
    }
    file() {
        this.#clear();
        this.#members(true);
        this.#emit();
    }
    undo() {
        this.#clear();
    }
    #clear() {
        this.#path = '';
        this.#isStub = false;
        this.#seen = 0;
        this.#statements.clear();
        this.#functions.clear();
        this.#branches.clear();
        this.#functionTwins.clear();
        this.#branchTwins.clear();
    }
    #members(mayBeWrapped) {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            const key = json.key;
            if (key > istanbul_place/* PLACE_NAMES */.TI.length) {
                if ((this.#seen & (1 << key)) !== 0)
                    throw new fault/* FormatFault */._z('SYNTAX', 'a member of a file is named twice', json.p);
                this.#seen |= 1 << key;
            }
            switch (key) {
                case istanbul_document/* KEY */._.statementMap:
                    this.#statementMap();
                    break;
                case istanbul_document/* KEY */._.fnMap:
                    this.#functionMap();
                    break;
                case istanbul_document/* KEY */._.branchMap:
                    this.#branchMap();
                    break;
                case istanbul_document/* KEY */._.s:
                    this.#counters(this.#statements);
                    break;
                case istanbul_document/* KEY */._.f:
                    this.#counters(this.#functions);
                    break;
                case istanbul_document/* KEY */._.b:
                    this.#branchCounters();
                    break;
                case istanbul_document/* KEY */._.path:
                    this.#path = json.string();
                    break;
                case istanbul_document/* KEY */._.data:
                    if (mayBeWrapped)
                        this.#members(false);
                    else
                        json.skip();
                    break;
                case istanbul_document/* KEY */._.all:
                    this.#isStub = json.peek() === 116;
                    json.skip();
                    break;
                default:
                    json.skip();
            }
        } while (json.again());
    }
    #statementMap() {
        const place = this.#place;
        const table = this.#statements;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
            place.read();
            table.place(slot, place.startLine, (0,istanbul_identity/* statementId */.h3)(place.startColumn, place.endLine, place.endColumn));
        }
    }
    #counters(table) {
        for (let slot = table.first(); slot >= 0; slot = table.next(slot))
            table.count(slot, this.json.hits());
    }
    #functionMap() {
        const { json } = this;
        const place = this.#place;
        const table = this.#functions;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
            let [stated, declared, body, id] = [istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, 0];
            if (json.enter()) {
                do {
                    if (json.key === istanbul_document/* KEY */._.loc) {
                        place.read();
                        body = place.startLine;
                        id = (0,istanbul_identity/* placeId */.VM)(body, place.startColumn, place.endLine, place.endColumn);
                    }
                    else if (json.key === istanbul_document/* KEY */._.decl) {
                        place.read();
                        declared = place.startLine;
                    }
                    else if (json.key === istanbul_LINE)
                        stated = json.integerOrSkip();
                    else
                        json.skip();
                } while (json.again());
            }
            table.place(slot, firstLine(declared, body, stated), id);
            this.#functionTwins.add(id);
        }
    }
    #branchMap() {
        const { json } = this;
        const place = this.#place;
        const table = this.#branches;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
            let [stated, whole, first, type, locations] = [istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, 0, 0];
            let [startColumn, endLine, endColumn] = [istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW];
            if (json.enter()) {
                do {
                    const key = json.key;
                    if (key === istanbul_document/* KEY */._.loc) {
                        place.read();
                        whole = place.startLine;
                    }
                    else if (key === istanbul_document/* KEY */._.type)
                        type = json.stringHash();
                    else if (key === istanbul_document/* KEY */._.locations) {
                        locations = this.#locations();
                        if (locations > 0)
                            [first, startColumn, endLine, endColumn] = [
                                place.startLine,
                                place.startColumn,
                                place.endLine,
                                place.endColumn,
                            ];
                    }
                    else if (key === istanbul_LINE)
                        stated = json.integerOrSkip();
                    else
                        json.skip();
                } while (json.again());
            }
            const id = (0,istanbul_identity/* placeId */.VM)(first, startColumn, endLine, endColumn);
            table.placeBranch(slot, firstLine(whole, stated, first), (0,istanbul_identity/* branchId */.Qj)(id, type), locations);
            this.#branchTwins.add(id);
        }
    }
    #locations() {
        const { json } = this;
        if (!json.enterArray())
            return 0;
        const place = this.#place;
        place.read();
        const [startLine, startColumn, endLine, endColumn] = [
            place.startLine,
            place.startColumn,
            place.endLine,
            place.endColumn,
        ];
        let count = 1;
        for (; json.againArray(); count++)
            place.pass();
        [place.startLine, place.startColumn, place.endLine, place.endColumn] = [startLine, startColumn, endLine, endColumn];
        return count;
    }
    #branchCounters() {
        const table = this.#branches;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot))
            table.readCounters(slot);
    }
    #emit() {
        const { json } = this;
        if (REQUIRED.some((member) => (this.#seen & (1 << member)) === 0)) {
            if ((this.#seen & (1 << istanbul_document/* KEY */._.lines)) !== 0) {
                throw new fault/* FormatFault */._z('UNSUPPORTED', 'this is a coverage-summary.json: totals without lines (coverage-final.json has them)', json.p);
            }
            throw new fault/* FormatFault */._z('SYNTAX', 'the entry of a file lacks one of statementMap, s, fnMap, f, branchMap, b', json.p);
        }
        if (this.#path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'the entry of a file has no path', json.p);
        this.#statements.require('statementMap', 's');
        this.#functions.require('fnMap', 'f');
        this.#branches.require('branchMap', 'b');
        const builder = this.#builder;
        builder.begin(this.#path);
        if (this.#isStub)
            builder.markStub();
        if (this.#functionTwins.found || this.#branchTwins.found)
            builder.markTwins();
        const statements = this.#statements;
        for (let slot = 0; slot < statements.length; slot++)
            builder.statement(statements.lineOf(slot), statements.idOf(slot), statements.hitsOf(slot));
        const functions = this.#functions;
        for (let slot = 0; slot < functions.length; slot++)
            builder.function(functions.lineOf(slot), functions.idOf(slot), functions.hitsOf(slot));
        this.#branches.emit(builder);
        builder.commit('of-statements');
    }
}
function firstLine(a, b, c) {
    if (a > 0 && a !== istanbul_place/* NOWHERE */.JW)
        return a;
    if (b > 0 && b !== istanbul_place/* NOWHERE */.JW)
        return b;
    return c > 0 && c !== istanbul_place/* NOWHERE */.JW ? c : 0;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/group-names.js
class GroupNames {
    #scopes = [''];
    #seen = [new Map()];
    get scope() {
        return this.#scopes[this.#scopes.length - 1];
    }
    enter(name) {
        const siblings = this.#seen[this.#seen.length - 1];
        const count = (siblings.get(name) ?? 0) + 1;
        siblings.set(name, count);
        const own = count === 1 ? name : `${name}#${count}`;
        this.#scopes.push(this.scope === '' ? own : `${this.scope}/${own}`);
        this.#seen.push(new Map());
    }
    leave() {
        this.#scopes.pop();
        this.#seen.pop();
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/jacoco.js







const jacoco_ELEMENTS = ['sessioninfo', 'group', 'package', 'class', 'method', 'counter', 'sourcefile', 'line'];
const jacoco_ATTRIBUTES = ['dump', 'name', 'sourcefilename', 'desc', 'type', 'covered', 'nr', 'ci', 'mb', 'cb'];
const jacoco_NAMES = [...jacoco_ELEMENTS, ...jacoco_ATTRIBUTES];
const jacoco_id = (name) => jacoco_NAMES.indexOf(name) + 1;
const SESSION = jacoco_id('sessioninfo');
const GROUP = jacoco_id('group');
const PACKAGE = jacoco_id('package');
const jacoco_CLASS = jacoco_id('class');
const jacoco_METHOD = jacoco_id('method');
const COUNTER = jacoco_id('counter');
const SOURCE_FILE = jacoco_id('sourcefile');
const jacoco_LINE = jacoco_id('line');
const jacoco_NAME = jacoco_id('name');
const jacoco_TYPE = jacoco_id('type');
const jacoco_NUMBER = jacoco_id('nr');
const COVERED_INSTRUCTIONS = jacoco_id('ci');
const MISSED_BRANCHES = jacoco_id('mb');
const COVERED_BRANCHES = jacoco_id('cb');
const COVERED = jacoco_id('covered');
const jacoco_LINES = 0;
const jacoco_BRANCHES = 1;
const COUNTERS = 2;
const jacoco = {
    id: 'jacoco',
    title: 'JaCoCo XML',
    carries: { branches: 'always', functions: 'always', statements: 'never' },
    faults: [...fault/* XML_FAULTS */.s6, 'UNSUPPORTED'],
    detect: isJacoco,
    open: (builder, runs) => new xml_parser/* XmlParser */.L(jacoco_NAMES, new JacocoHandler(builder), runs),
};
function isJacoco(head) {
    const root = (0,xml_root/* xmlRoot */.w)(head);
    if (root?.name !== 'report')
        return false;
    return /jacoco/i.test(root.documentType) || ['sessioninfo', 'group', 'package', 'counter'].includes(root.firstChild);
}
class JacocoHandler {
    #builder;
    rows = { tables: [2, 3, 1], plan: jacoco_plan, take: (rows) => this.#takeRows(rows) };
    #groups = new GroupNames();
    #package = '';
    #classId = 0;
    #methods = new Map();
    #methodsOfFile;
    #inMethod = false;
    #methodId = 0;
    #methodLine = 0;
    #sourceFile = '';
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === jacoco_LINE)
            this.#line(xml);
        else if (tag === COUNTER) {
            if (this.#inMethod)
                this.#counter(xml);
        }
        else if (tag === jacoco_METHOD)
            this.#beginMethod(xml);
        else if (tag === jacoco_CLASS)
            this.#beginClass(xml);
        else if (tag === SOURCE_FILE)
            this.#beginSourceFile(xml);
        else if (tag === PACKAGE)
            this.#package = xml.text(jacoco_NAME) ?? '';
        else if (tag === GROUP)
            this.#groups.enter(xml.text(jacoco_NAME) ?? '');
        else if (tag === SESSION)
            this.#session(xml);
    }
    close(tag) {
        if (tag === jacoco_METHOD)
            this.#inMethod = false;
        else if (tag === SOURCE_FILE)
            this.#endSourceFile();
        else if (tag === PACKAGE)
            this.#endPackage();
        else if (tag === GROUP)
            this.#groups.leave();
    }
    #session(xml) {
        const dumped = timestampMs(xml.text(jacoco_id('dump')));
        if (dumped !== undefined)
            this.#builder.madeAtMs = Math.max(this.#builder.madeAtMs ?? 0, dumped);
    }
    #beginClass(xml) {
        this.#classId = xml.hash(jacoco_NAME);
        this.#methodsOfFile = undefined;
        const file = xml.text(jacoco_id('sourcefilename'));
        if (file === undefined || file === '')
            return;
        this.#methodsOfFile = this.#methods.get(file);
        if (this.#methodsOfFile !== undefined)
            return;
        this.#methodsOfFile = [];
        this.#methods.set(file, this.#methodsOfFile);
    }
    #beginMethod(xml) {
        this.#inMethod = true;
        this.#methodId = (0,formats_hash/* hashIntegers */.ip)(this.#classId, xml.hash(jacoco_NAME), xml.hash(jacoco_id('desc')));
        this.#methodLine = xml.has(jacoco_LINE) ? xml.line(jacoco_LINE) : 0;
    }
    #counter(xml) {
        if (xml.initial(jacoco_TYPE) !== 77)
            return;
        this.#entered((xml.hits(COVERED) ?? 0) > 0);
    }
    #entered(covered) {
        this.#methodsOfFile?.push(this.#methodLine, this.#methodId, covered ? 1 : 0);
    }
    #beginSourceFile(xml) {
        const name = xml.text(jacoco_NAME);
        if (name === undefined || name === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a source file has no name', xml.offset);
        this.#begin(name);
        this.#sourceFile = name;
    }
    #begin(name) {
        this.#builder.begin(this.#package === '' ? name : `${this.#package}/${name}`, this.#groups.scope);
        const methods = this.#methods.get(name) ?? [];
        for (let at = 0; at < methods.length; at += 3)
            this.#builder.function(methods[at], methods[at + 1], methods[at + 2]);
        this.#methods.delete(name);
    }
    #line(xml) {
        if (this.#sourceFile === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a line stands outside of any source file', xml.offset);
        const line = xml.line(jacoco_NUMBER);
        const instructions = xml.hits(COVERED_INSTRUCTIONS);
        if (instructions === undefined) {
            throw new fault/* FormatFault */._z('UNSUPPORTED', 'its lines do not tell how many instructions were covered (ci)', xml.offset);
        }
        if (line === 0)
            return;
        this.#builder.line(line, instructions > 0 ? 1 : 0);
        const covered = xml.hits(COVERED_BRANCHES) ?? 0;
        const missed = xml.hits(MISSED_BRANCHES) ?? 0;
        if (covered + missed > 0)
            this.#builder.branchTally(line, covered, covered + missed, xml.offset);
    }
    #takeRows(rows) {
        const { cells } = rows;
        const endOfLines = rows.end(jacoco_LINES);
        if (this.#sourceFile === '' && endOfLines > rows.first(jacoco_LINES))
            throw new fault/* FormatFault */._z('SYNTAX', 'a line stands outside of any source file', 0);
        for (let at = rows.first(jacoco_LINES); at < endOfLines; at += 2)
            if (cells[at] !== 0)
                this.#builder.line(cells[at], cells[at + 1] > 0 ? 1 : 0);
        const endOfBranches = rows.end(jacoco_BRANCHES);
        for (let at = rows.first(jacoco_BRANCHES); at < endOfBranches; at += 3) {
            const [line, covered, missed] = [cells[at], cells[at + 2], cells[at + 1]];
            if (line !== 0 && covered + missed > 0)
                this.#builder.branchTally(line, covered, covered + missed, 0);
        }
        if (!this.#inMethod)
            return;
        for (let at = rows.first(COUNTERS); at < rows.end(COUNTERS); at++)
            this.#entered(cells[at] > 0);
    }
    #endSourceFile() {
        this.#builder.commit();
        this.#sourceFile = '';
    }
    #endPackage() {
        for (const [name, methods] of this.#methods) {
            if (methods.length === 0)
                continue;
            this.#begin(name);
            this.#builder.commit();
        }
        this.#methods.clear();
        this.#package = '';
    }
}
function jacoco_plan(tag, xml, numbers) {
    if (tag === COUNTER)
        return planOfCounter(xml, numbers);
    if (tag !== jacoco_LINE)
        return undefined;
    const [line, instructions] = [numbers.whole(xml, jacoco_NUMBER), numbers.whole(xml, COVERED_INSTRUCTIONS)];
    const [missed, covered] = [numbers.whole(xml, MISSED_BRANCHES), numbers.whole(xml, COVERED_BRANCHES)];
    if (line < 0 || instructions < 0 || missed < 0 || covered < 0)
        return undefined;
    return new Map([
        [
            line,
            {
                places: [
                    { table: jacoco_LINES, cell: 0 },
                    { table: jacoco_BRANCHES, cell: 0 },
                ],
                largest: builder/* LAST_LINE */.s,
            },
        ],
        [instructions, { places: [{ table: jacoco_LINES, cell: 1 }] }],
        [missed, { places: [{ table: jacoco_BRANCHES, cell: 1 }] }],
        [covered, { places: [{ table: jacoco_BRANCHES, cell: 2 }] }],
    ]);
}
function planOfCounter(xml, numbers) {
    if (numbers.last(xml, jacoco_TYPE) >= 0)
        return undefined;
    if (xml.initial(jacoco_TYPE) !== 77)
        return new Map();
    const covered = numbers.whole(xml, COVERED);
    return covered < 0 ? undefined : new Map([[covered, { places: [{ table: COUNTERS, cell: 0 }] }]]);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-branch-id.js
const LAST_BLOCK = 0x7ffef;
const LAST_BRANCH = 0xfff;
function numericId(block, branch) {
    return block < 0x1000 && branch < 0x10 ? block * 0x10 + branch : 0x10000 + block * 0x1000 + branch;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-ends.js

class LcovEnds {
    dataLines = 0;
    closing = '';
    #closingBefore;
    #statedLines = -1;
    #sawEnd = false;
    #sawOpenEnd = false;
    begin() {
        this.dataLines = 0;
        this.#statedLines = -1;
    }
    state(text) {
        this.#statedLines = /^\d{1,15}$/.test(text) ? Number(text) : -1;
        this.closing = '';
    }
    end(offset) {
        if (this.#sawOpenEnd)
            throw openEnd(offset);
        this.#sawEnd = true;
        this.#next();
    }
    endOpen(offset) {
        if (this.#sawEnd)
            throw openEnd(offset);
        this.#sawOpenEnd = true;
        this.#next();
    }
    endOfReport(offset) {
        const closed = this.closing !== '' && this.closing === (this.#closingBefore ?? this.closing);
        if (this.#sawEnd || this.#statedLines !== this.dataLines || !closed)
            throw new fault/* FormatFault */._z('TRUNCATED', 'the last record has no end_of_record', offset);
    }
    #next() {
        this.#closingBefore = this.closing;
        this.closing = '';
    }
}
function openEnd(offset) {
    return new fault/* FormatFault */._z('TRUNCATED', 'the record before this one has no end_of_record, and others have one', offset);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-functions.js


const COMMA = 44;
const COLON = 58;
const FEW_NAMESAKES = 64;
class LcovFunctions {
    #count = 0;
    #names = new Float64Array(64);
    #lines = new Uint32Array(64);
    #hits = new Float64Array(64);
    #counted = new Uint8Array(64);
    #namesake = new Int32Array(64);
    #table = new Int32Array(128);
    #cursor = 0;
    #byIndex = new Map();
    #farPlaces = new Map();
    #farEnds = new Map();
    #farWaiting = new Map();
    read(bytes, start, stop) {
        const third = bytes[start + 2];
        if (third === COLON)
            this.#declare(bytes, start + 3, stop);
        else if (third === 68 && bytes[start + 3] === 65 && bytes[start + 4] === COLON)
            this.#countName(bytes, start + 5, stop);
        else if (third === 76 && bytes[start + 3] === COLON)
            this.#declareIndex(bytes, start + 4, stop);
        else if (third === 65 && bytes[start + 3] === COLON)
            this.#countIndex(bytes, start + 4, stop);
        else
            return false;
        return true;
    }
    #declare(bytes, from, stop) {
        const comma = field(bytes, from, stop);
        let name = comma + 1;
        let p = name;
        while (p < stop && bytes[p] >= 48 && bytes[p] <= 57)
            p++;
        if (p > name && bytes[p] === COMMA && p + 1 < stop)
            name = p + 1;
        this.#placed(hash53(bytes, name, stop), digits(bytes, from, comma));
    }
    #countName(bytes, from, stop) {
        const comma = field(bytes, from, stop);
        const hash = hash53(bytes, comma + 1, stop);
        const at = this.#cursor < this.#count && this.#names[this.#cursor] === hash ? this.#cursor : this.#uncounted(hash);
        this.#cursor = at + 1;
        this.#counted[at] = 1;
        this.#hits[at] = this.#hits[at] + hitsAt(bytes, from, comma);
    }
    #declareIndex(bytes, from, stop) {
        const [index = '', line = ''] = bytes.toString('latin1', from, stop).split(',');
        this.#byIndex.set(index, (0,integers/* lineOfText */.$)(line, from));
    }
    #countIndex(bytes, from, stop) {
        const first = field(bytes, from, stop);
        const second = field(bytes, first + 1, stop);
        const line = this.#byIndex.get(bytes.toString('latin1', from, first));
        if (line === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', 'an FNA record has no FNL before it', from);
        const at = this.#placed(hash53(bytes, second + 1, stop), line);
        this.#hits[at] = this.#hits[at] + hitsAt(bytes, first + 1, second);
    }
    #placed(hash, line) {
        let at = this.#first(hash);
        if (at < 0)
            at = this.#add(hash);
        for (let steps = 0; this.#lines[at] !== 0 && this.#lines[at] !== line; steps++) {
            if (steps === FEW_NAMESAKES)
                return this.#placedFar(hash, line, at);
            if (this.#namesake[at] === -1) {
                const next = this.#add(hash);
                this.#namesake[at] = next;
            }
            at = this.#namesake[at];
        }
        this.#lines[at] = line;
        return at;
    }
    #placedFar(hash, line, end) {
        const key = `${hash}:${line}`;
        let at = this.#farPlaces.get(key);
        if (at === undefined) {
            at = this.#add(hash);
            this.#namesake[this.#farEnds.get(hash) ?? end] = at;
            this.#lines[at] = line;
            this.#farEnds.set(hash, at);
            this.#farPlaces.set(key, at);
        }
        return at;
    }
    #uncounted(hash) {
        let first = this.#first(hash);
        if (first < 0)
            first = this.#add(hash);
        let at = this.#farWaiting.get(first) ?? first;
        for (let steps = 0; this.#counted[at] === 1; steps++) {
            const next = this.#namesake[at];
            if (steps >= FEW_NAMESAKES)
                this.#farWaiting.set(first, at);
            if (next === -1)
                return first;
            at = next;
        }
        return at;
    }
    #first(hash) {
        const mask = this.#table.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const at = this.#table[slot] - 1;
            if (at < 0 || this.#names[at] === hash)
                return at;
        }
    }
    #add(hash) {
        if (this.#count === this.#names.length)
            this.#grow();
        const at = this.#count++;
        this.#names[at] = hash;
        this.#lines[at] = 0;
        this.#hits[at] = 0;
        this.#counted[at] = 0;
        this.#namesake[at] = -1;
        if (this.#first(hash) < 0)
            this.#enter(at);
        return at;
    }
    #enter(at) {
        const mask = this.#table.length - 1;
        let slot = this.#names[at] & mask;
        while (this.#table[slot] !== 0)
            slot = (slot + 1) & mask;
        this.#table[slot] = at + 1;
    }
    #grow() {
        const twice = this.#names.length * 2;
        const old = [this.#names, this.#lines, this.#hits, this.#counted, this.#namesake];
        this.#names = new Float64Array(twice);
        this.#lines = new Uint32Array(twice);
        this.#hits = new Float64Array(twice);
        this.#counted = new Uint8Array(twice);
        this.#namesake = new Int32Array(twice);
        for (const [i, column] of [this.#names, this.#lines, this.#hits, this.#counted, this.#namesake].entries())
            column.set(old[i]);
        this.#table = new Int32Array(twice * 2);
        for (let at = 0; at < this.#count; at++)
            if (this.#first(this.#names[at]) < 0)
                this.#enter(at);
    }
    flush(builder) {
        for (let i = 0; i < this.#count; i++)
            builder.function(this.#lines[i], this.#names[i] >>> 0, this.#hits[i]);
        this.clear();
    }
    clear() {
        if (this.#count * 8 > this.#table.length)
            this.#table.fill(0);
        else
            for (let at = this.#count - 1; at >= 0; at--)
                this.#leave(at);
        this.#count = 0;
        if (this.#byIndex.size > 0)
            this.#byIndex.clear();
        if (this.#farEnds.size + this.#farWaiting.size > 0)
            for (const far of [this.#farPlaces, this.#farEnds, this.#farWaiting])
                far.clear();
        this.#cursor = 0;
    }
    #leave(at) {
        const mask = this.#table.length - 1;
        let slot = this.#names[at] & mask;
        while (this.#table[slot] !== 0 && this.#table[slot] !== at + 1)
            slot = (slot + 1) & mask;
        this.#table[slot] = 0;
    }
}
function hitsAt(bytes, from, stop) {
    let value = 0;
    for (let p = from; p < stop; p++) {
        const digit = bytes[p] - 48;
        if (digit < 0 || digit > 9)
            return (0,integers/* hitsOfText */.F)(bytes.toString('latin1', from, stop), from);
        value = value * 10 + digit;
    }
    return stop === from || stop - from > 15 ? (0,integers/* hitsOfText */.F)(bytes.toString('latin1', from, stop), from) : value;
}
function field(bytes, from, stop) {
    let comma = from;
    while (comma < stop && bytes[comma] !== COMMA)
        comma++;
    if (comma >= stop)
        throw new fault/* FormatFault */._z('SYNTAX', 'a function record has too few fields', from);
    return comma;
}
function digits(bytes, from, stop) {
    let value = 0;
    let plain = stop > from && stop - from <= 8;
    for (let p = from; p < stop && plain; p++) {
        const digit = bytes[p] - 48;
        if (digit < 0 || digit > 9)
            plain = false;
        value = value * 10 + digit;
    }
    return plain && value <= 0xffffff ? value : (0,integers/* lineOfText */.$)(bytes.toString('latin1', from, stop), from);
}
function hash53(bytes, start, stop) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let p = start; p < stop; p++) {
        const byte = bytes[p];
        low = Math.imul(low ^ byte, 0x01000193);
        high = Math.imul(high ^ byte, 0x85ebca6b);
    }
    return (low >>> 0) + ((high >>> 11) & 0x1fffff) * 0x100000000;
}

// EXTERNAL MODULE: ./build/js/shared/formats/name-table.js
var name_table = __webpack_require__(19739);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-keywords.js


const KEYWORDS = [
    'SF',
    'sf',
    'end_of_record',
    'FN',
    'FNDA',
    'FNL',
    'FNA',
    'LF',
    'LH',
    'BRF',
    'BRH',
    'FNF',
    'FNH',
    'MCDC',
    'MCF',
    'MCH',
    'TN',
    'VER',
];
const KEYWORD_TABLE = new name_table/* NameTable */.K(KEYWORDS);
function unknownRecord(bytes, start, stop, cut) {
    const text = bytes.toString('latin1', start, Math.min(stop, start + 60));
    if (cut)
        return new fault/* FormatFault */._z('TRUNCATED', `the report ends in the middle of "${text}"`, start);
    if (/^(?:mode: |<\?xml|<[a-z]|[{[])/.test(text))
        return new fault/* FormatFault */._z('MIXED', `another format begins at "${text}"`, start);
    return new fault/* FormatFault */._z('SYNTAX', `"${text}" is no LCOV record`, start);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov.js








const lcov_NEWLINE = 10;
const lcov_COMMA = 44;
const lcov_COLON = 58;
const lcov_ZERO = 48;
const lcov_LINES = 0;
const lcov_BRANCHES = 1;
const LINE_CELLS = 2;
const BRANCH_CELLS = 3;
const lcov = {
    id: 'lcov',
    title: 'LCOV tracefile',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    faults: fault/* RECORD_FAULTS */.mY,
    detect: (head) => /^(?:[ \t]*(?:TN:.*|#.*|VER:.*)?\r?\n)*[ \t]*sf:/i.test(head),
    open: (builder, runs) => new LcovParser(builder, runs),
};
class LcovParser {
    #builder;
    #functions = new LcovFunctions();
    #inRecord = false;
    #ends = new LcovEnds();
    #expressions = new Map();
    #bytes = Buffer.alloc(0);
    #runs;
    constructor(builder, runs) {
        this.#builder = builder;
        this.#runs = runs;
        runs?.reset([LINE_CELLS, BRANCH_CELLS]);
    }
    consume(bytes, end, last) {
        this.#bytes = bytes;
        let limit = end;
        if (last)
            bytes[end] = lcov_NEWLINE;
        else
            limit = bytes.lastIndexOf(lcov_NEWLINE, end - 1) + 1;
        try {
            this.#records(end, limit);
        }
        catch (error) {
            const cut = last && error instanceof fault/* FormatFault */._z && error.offset > bytes.lastIndexOf(lcov_NEWLINE, end - 1);
            throw cut ? new fault/* FormatFault */._z('TRUNCATED', 'the report ends in the middle of a line', error.offset) : error;
        }
        if (last)
            this.#finish(end);
        return limit > end ? end : limit;
    }
    #records(end, limit) {
        const bytes = this.#bytes;
        let p = 0;
        const mayRun = this.#runs?.holds(bytes) === true;
        while (p < limit) {
            const c = bytes[p];
            if (mayRun && this.#inRecord && (c === 66 || c === 68)) {
                const after = this.#plain(p, limit);
                if (after > p) {
                    p = after;
                    continue;
                }
            }
            if (c === 68 && bytes[p + 1] === 65 && bytes[p + 2] === lcov_COLON)
                p = this.#line(p + 3, limit);
            else if (c === 66 && bytes[p + 1] === 82 && bytes[p + 2] === 68)
                p = this.#branch(p, limit);
            else
                p = this.#other(p, end, limit);
        }
    }
    #plain(start, limit) {
        const runs = this.#runs;
        const after = runs.readTracefile(start, limit);
        if (after === start)
            return start;
        const { cells } = runs;
        const [firstLine, endLine] = [runs.first(lcov_LINES), runs.end(lcov_LINES)];
        this.#builder.lines.append(cells, firstLine, endLine, runs.ascends, runs.bits);
        const [firstBranch, endBranch] = [runs.first(lcov_BRANCHES), runs.end(lcov_BRANCHES)];
        if (firstBranch < endBranch)
            this.#builder.appendBranches(cells, firstBranch, endBranch, runs.points);
        runs.clear();
        this.#ends.dataLines += (endLine - firstLine) / LINE_CELLS;
        this.#ends.closing = '';
        return after;
    }
    #line(start, limit) {
        if (!this.#inRecord)
            throw new fault/* FormatFault */._z('SYNTAX', 'a DA record stands before any SF', start - 3);
        this.#ends.closing = '';
        const bytes = this.#bytes;
        const comma = this.#fieldEnd(start, limit);
        const line = (0,integers/* lineOfText */.$)(bytes.toString('latin1', start, comma), start);
        if (bytes[comma] !== lcov_COMMA)
            throw new fault/* FormatFault */._z(comma >= limit - 1 ? 'TRUNCATED' : 'SYNTAX', 'a DA record has no hit count', start);
        const hits = this.#count(comma + 1, this.#fieldEnd(comma + 1, limit));
        this.#ends.dataLines++;
        if (line > 0)
            this.#builder.line(line, hits);
        return bytes.indexOf(lcov_NEWLINE, comma) + 1;
    }
    #branch(start, limit) {
        const bytes = this.#bytes;
        if (bytes[start + 3] !== 65 || bytes[start + 4] !== lcov_COLON)
            return this.#other(start, limit, limit);
        let p = start + 5;
        let line = 0;
        let digit = bytes[p] - lcov_ZERO;
        while (digit >= 0 && digit <= 9) {
            line = line * 10 + digit;
            digit = bytes[++p] - lcov_ZERO;
        }
        if (bytes[p] !== lcov_COMMA || p === start + 5 || p - start > 13 || line > builder/* LAST_LINE */.s)
            this.#badLine(start + 5, limit);
        const idStart = ++p;
        let block = 0;
        digit = bytes[p] - lcov_ZERO;
        while (digit >= 0 && digit <= 9) {
            block = block * 10 + digit;
            digit = bytes[++p] - lcov_ZERO;
        }
        let branch = 0;
        const branchStart = p + 1;
        if (p > idStart && bytes[p] === lcov_COMMA) {
            digit = bytes[++p] - lcov_ZERO;
            while (digit >= 0 && digit <= 9) {
                branch = branch * 10 + digit;
                digit = bytes[++p] - lcov_ZERO;
            }
        }
        const isNumeric = bytes[p] === lcov_COMMA && p > branchStart && block <= LAST_BLOCK && branch <= LAST_BRANCH;
        let lastComma = p;
        let commas = isNumeric ? 2 : 0;
        let identity = isNumeric ? numericId(block, branch) : 0;
        if (isNumeric)
            while (bytes[p] !== lcov_NEWLINE)
                if (bytes[++p] === lcov_COMMA)
                    commas++;
        if (!isNumeric || commas > 2) {
            commas = 0;
            for (p = idStart; bytes[p] !== lcov_NEWLINE; p++) {
                if (bytes[p] !== lcov_COMMA)
                    continue;
                commas++;
                lastComma = p;
            }
            if (commas >= 2)
                identity = this.#hashed(line, idStart, lastComma);
        }
        if (commas < 2)
            throw new fault/* FormatFault */._z('SYNTAX', 'a BRDA record has fewer than four fields', start);
        if (!this.#inRecord)
            throw new fault/* FormatFault */._z('SYNTAX', 'a BRDA record stands before any SF', start);
        this.#ends.closing = '';
        const stop = bytes[p - 1] === 13 ? p - 1 : p;
        const taken = lastComma + 1;
        const hits = bytes[taken] === 45 && stop - taken === 1 ? 0 : this.#count(taken, stop);
        if (!this.#unreachable(idStart))
            this.#builder.branch(line, identity, hits);
        return p + 1;
    }
    #hashed(line, start, lastComma) {
        const bytes = this.#bytes;
        const hash = (0,formats_hash/* hashBytes */.yi)(bytes, start, lastComma);
        let p = bytes.indexOf(lcov_COMMA, start) + 1;
        while (bytes[p] >= lcov_ZERO && bytes[p] <= 57)
            p++;
        if (p === lastComma)
            return (hash | 0x80000000) >>> 0;
        const key = line * 0x20000000 + (hash & 0x1fffffff);
        const before = this.#expressions.get(key) ?? 0;
        this.#expressions.set(key, before + 1);
        return ((before === 0 ? hash : (0,formats_hash/* hashIntegers */.ip)(hash, before)) | 0x80000000) >>> 0;
    }
    #unreachable(start) {
        for (let p = start; this.#bytes[p] > 57; p++)
            if (this.#bytes[p] === 85)
                return true;
        return false;
    }
    #count(from, stop) {
        let hits = 0;
        for (let p = from; p < stop; p++) {
            const digit = this.#bytes[p] - lcov_ZERO;
            if (digit < 0 || digit > 9)
                return (0,integers/* hitsOfText */.F)(this.#bytes.toString('latin1', from, stop), from);
            hits = hits * 10 + digit;
        }
        return stop === from || stop - from > 15 ? (0,integers/* hitsOfText */.F)(this.#bytes.toString('latin1', from, stop), from) : hits;
    }
    #other(start, end, limit) {
        const bytes = this.#bytes;
        let newline = start;
        while (bytes[newline] !== lcov_NEWLINE)
            newline++;
        const next = newline + 1;
        const stop = newline > start && bytes[newline - 1] === 13 ? newline - 1 : newline;
        if (stop === start)
            return next;
        if (bytes[start] === 70 && bytes[start + 1] === 78 && this.#inRecord && this.#functions.read(bytes, start, stop)) {
            this.#ends.closing = '';
            return next;
        }
        let colon = start;
        while (colon < stop && bytes[colon] !== lcov_COLON)
            colon++;
        const keyword = KEYWORDS[KEYWORD_TABLE.find(bytes, start, colon) - 1];
        const from = colon + 1;
        switch (keyword) {
            case 'SF':
            case 'sf':
                this.#begin(bytes.toString('utf8', from, stop), from);
                return next;
            case 'end_of_record':
                if (!this.#inRecord)
                    throw new fault/* FormatFault */._z('SYNTAX', 'end_of_record without a record', start);
                this.#ends.end(start);
                this.#commit();
                return next;
            case 'FN':
            case 'FNDA':
            case 'FNL':
            case 'FNA':
                throw new fault/* FormatFault */._z('SYNTAX', `a ${keyword} record stands before any SF`, start);
            case 'LF':
                this.#ends.state(bytes.toString('latin1', from, stop));
                return next;
            case 'BRF':
            case 'FNF':
            case 'MCDC':
            case 'MCF':
                this.#ends.closing = '';
                return next;
            case 'LH':
            case 'BRH':
            case 'FNH':
            case 'MCH':
                this.#ends.closing = keyword;
                return next;
            case 'TN':
            case 'VER':
                return next;
            default:
                if (bytes[start] === 35 || bytes.toString('latin1', start, stop).trim() === '')
                    return next;
                throw unknownRecord(this.#bytes, start, stop, newline >= end || limit === start);
        }
    }
    #begin(path, offset) {
        if (path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'an SF record names no file', offset);
        if (this.#inRecord) {
            this.#ends.endOpen(offset);
            this.#commit();
        }
        this.#builder.begin(path);
        this.#functions.clear();
        if (this.#expressions.size > 0)
            this.#expressions.clear();
        this.#inRecord = true;
        this.#ends.begin();
    }
    #commit() {
        this.#functions.flush(this.#builder);
        this.#builder.commit();
        this.#inRecord = false;
    }
    #finish(end) {
        if (!this.#inRecord)
            return;
        this.#ends.endOfReport(end);
        this.#commit();
    }
    #fieldEnd(from, limit) {
        let p = from;
        while (p < limit && this.#bytes[p] !== lcov_COMMA && this.#bytes[p] !== lcov_NEWLINE && this.#bytes[p] !== 13)
            p++;
        return p;
    }
    #badLine(start, limit) {
        const stop = this.#fieldEnd(start, limit);
        (0,integers/* lineOfText */.$)(this.#bytes.toString('latin1', start, stop), start);
        throw new fault/* FormatFault */._z(stop >= limit - 1 ? 'TRUNCATED' : 'SYNTAX', 'a record has too few fields', start);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/llvm-lines.js

const llvm_lines_MOST_SPANNED_LINES = 1 << 26;
class LlvmLines {
    #json;
    #builder;
    #mostSpanned;
    #spannedBefore = 0;
    #spanned = 0;
    #line = 0;
    #column = 0;
    #isFirst = true;
    #isSkipped = false;
    #hasEntry = false;
    #hasRegion = false;
    #most = 0;
    #count = 0;
    #hasCount = false;
    #wrappedCount = 0;
    #wrappedHasCount = false;
    constructor(json, builder, mostSpanned = llvm_lines_MOST_SPANNED_LINES) {
        this.#json = json;
        this.#builder = builder;
        this.#mostSpanned = mostSpanned;
    }
    read() {
        const json = this.#json;
        this.#spanned = 0;
        this.#line = 0;
        this.#count = 0;
        this.#hasCount = false;
        if (!json.enterArray())
            return;
        do
            this.#segment();
        while (json.againArray());
        this.#endLine();
    }
    keep() {
        this.#spannedBefore += this.#spanned;
    }
    #segment() {
        const json = this.#json;
        json.enterArray();
        const start = json.p;
        const line = json.line();
        this.#next();
        const column = json.integer();
        if (line < 1)
            throw new fault/* FormatFault */._z('LINE-RANGE', 'a segment is on line 0', start);
        if (line < this.#line || (line === this.#line && column < this.#column)) {
            throw new fault/* FormatFault */._z('SYNTAX', 'the segments of a file are not in order', start);
        }
        if (line !== this.#line) {
            this.#endLine();
            this.#span(line, start);
            this.#beginLine(line);
        }
        this.#column = column;
        this.#next();
        const count = json.hits();
        this.#next();
        const hasCount = json.boolean();
        this.#next();
        const isEntry = json.boolean();
        let isGap = false;
        if (json.againArray()) {
            isGap = json.boolean();
            while (json.againArray())
                json.skip();
        }
        this.#take(count, hasCount, isEntry, isGap);
    }
    #take(count, hasCount, isEntry, isGap) {
        if (this.#isFirst && isEntry && !hasCount)
            this.#isSkipped = true;
        this.#isFirst = false;
        if (isEntry && hasCount) {
            this.#hasEntry = true;
            if (!isGap) {
                this.#hasRegion = true;
                if (count > this.#most)
                    this.#most = count;
            }
        }
        this.#count = count;
        this.#hasCount = hasCount;
    }
    #beginLine(line) {
        this.#line = line;
        this.#isFirst = true;
        this.#isSkipped = false;
        this.#hasEntry = false;
        this.#hasRegion = false;
        this.#most = 0;
        this.#wrappedCount = this.#count;
        this.#wrappedHasCount = this.#hasCount;
    }
    #endLine() {
        if (this.#line === 0)
            return;
        const reached = !this.#isSkipped && (this.#wrappedHasCount || this.#hasRegion);
        if (reached || this.#hasEntry)
            this.#builder.line(this.#line, Math.max(this.#wrappedCount, this.#most));
    }
    #span(end, offset) {
        if (!this.#hasCount || this.#line === 0)
            return;
        this.#spanned += end - this.#line - 1;
        if (this.#spannedBefore + this.#spanned > this.#mostSpanned) {
            throw new fault/* FormatFault */._z('LINE-RANGE', 'its regions span more lines than any program has', offset);
        }
        for (let line = this.#line + 1; line < end; line++)
            this.#builder.line(line, this.#count);
    }
    #next() {
        if (!this.#json.againArray())
            throw new fault/* FormatFault */._z('SYNTAX', 'a segment has fewer than five fields', this.#json.p);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/llvm-cov.js




const llvm_cov_NAMES = [
    'data',
    'files',
    'functions',
    'filename',
    'segments',
    'branches',
    'count',
    'filenames',
    'regions',
    'type',
];
const [DATA, llvm_cov_FILES, llvm_cov_FUNCTIONS, FILENAME, SEGMENTS, llvm_cov_BRANCHES, llvm_cov_COUNT, FILENAMES, REGIONS, llvm_cov_TYPE] = llvm_cov_NAMES.map((_, i) => i + 1);
const [llvm_cov_TOP, EXPORTS, EXPORT, llvm_cov_IN_FILES, IN_FUNCTIONS] = [1, 2, 3, 4, 5];
const KIND = 'llvm.coverage.json.export';
const llvmCov = {
    id: 'llvm-cov',
    title: 'llvm-cov JSON export',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    faults: [...fault/* JSON_FAULTS */.xU, 'UNSUPPORTED'],
    detect: (head) => /^\s*\{\s*"data"\s*:\s*\[\s*(?:\]|\{\s*"(?:files|functions|totals)"\s*:)/.test(head) ||
        (/^\s*\{/.test(head) && /"type"\s*:\s*"llvm\.coverage\.json\.export"/.test(head)),
    open: (builder) => new LlvmCovParser(builder),
};
class LlvmCovParser extends json_walker/* JsonWalker */.X {
    #builder;
    #lines;
    #paths = new Set();
    #functions = new Map();
    constructor(builder) {
        super(llvm_cov_NAMES);
        this.#builder = builder;
        this.#lines = new LlvmLines(this.json, builder);
    }
    value(tag) {
        const { json } = this;
        switch (tag) {
            case 0:
                return llvm_cov_TOP;
            case llvm_cov_TOP:
                if (json.key === DATA)
                    return EXPORTS;
                if (json.key === llvm_cov_TYPE)
                    this.#type();
                else
                    json.skip();
                return 0;
            case EXPORTS:
                return EXPORT;
            case EXPORT:
                if (json.key === llvm_cov_FILES)
                    return llvm_cov_IN_FILES;
                if (json.key === llvm_cov_FUNCTIONS)
                    return IN_FUNCTIONS;
                json.skip();
                return 0;
            case llvm_cov_IN_FILES:
                this.#file();
                return 0;
            default:
                this.#function();
                return 0;
        }
    }
    undo() {
        this.#builder.abort();
    }
    leave(tag) {
        if (tag === llvm_cov_TOP)
            this.#flush();
    }
    #type() {
        const type = this.json.string();
        if (type !== KIND)
            throw new fault/* FormatFault */._z('UNSUPPORTED', `this is "${type.slice(0, 40)}", not ${KIND}`, this.json.p);
    }
    #file() {
        const { json } = this;
        const builder = this.#builder;
        let [path, hasSegments] = ['', false];
        builder.begin('');
        if (json.enter()) {
            do {
                if (json.key === FILENAME)
                    path = json.string();
                else if (json.key === SEGMENTS) {
                    hasSegments = true;
                    this.#lines.read();
                }
                else if (json.key === llvm_cov_BRANCHES)
                    this.#branches();
                else
                    json.skip();
            } while (json.again());
        }
        if (path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a file has no name', json.p);
        if (!hasSegments)
            throw new fault/* FormatFault */._z('UNSUPPORTED', `there are no segments of ${path}: an export made with -summary-only`, json.p);
        builder.rename(path);
        builder.commit();
        this.#lines.keep();
        this.#paths.add(path);
    }
    #branches() {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            json.enterArray();
            const line = json.line();
            const [column, endLine, endColumn] = [this.#next(), this.#next(), this.#next()];
            if (line < 1)
                throw new fault/* FormatFault */._z('LINE-RANGE', 'a branch is on line 0', json.p);
            for (let outcome = 0; outcome < 2; outcome++) {
                if (!json.againArray())
                    throw new fault/* FormatFault */._z('SYNTAX', 'a branch has fewer than six numbers', json.p);
                this.#builder.branch(line, (0,formats_hash/* hashIntegers */.ip)(column, endLine, endColumn, outcome), json.hits());
            }
            while (json.againArray())
                json.skip();
        } while (json.againArray());
    }
    #next() {
        const { json } = this;
        if (!json.againArray())
            throw new fault/* FormatFault */._z('SYNTAX', 'a region has too few numbers', json.p);
        return json.integer();
    }
    #function() {
        const { json } = this;
        let count = -1;
        let region;
        const files = [];
        if (json.enter()) {
            do {
                if (json.key === llvm_cov_COUNT)
                    count = json.hits();
                else if (json.key === FILENAMES) {
                    if (json.enterArray())
                        do
                            files.push(json.string());
                        while (json.againArray());
                }
                else if (json.key === REGIONS)
                    region = this.#firstRegion();
                else
                    json.skip();
            } while (json.again());
        }
        if (count < 0 || region === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', 'a function has no count or no region', json.p);
        const [line, column, file] = region;
        const path = files[file];
        if (path === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', 'a function is in a file that it does not name', json.p);
        const known = this.#functions.get(path);
        if (known === undefined)
            this.#functions.set(path, [line, column, count]);
        else
            known.push(line, column, count);
    }
    #firstRegion() {
        const { json } = this;
        if (!json.enterArray())
            return undefined;
        json.enterArray();
        const line = json.line();
        if (line < 1)
            throw new fault/* FormatFault */._z('LINE-RANGE', 'a function is on line 0', json.p);
        const column = this.#next();
        this.#next();
        this.#next();
        if (json.againArray())
            json.hits();
        const file = this.#next();
        while (json.againArray())
            json.skip();
        while (json.againArray())
            json.skip();
        return [line, column, file];
    }
    #flush() {
        for (const [path, functions] of this.#functions) {
            if (!this.#paths.has(path))
                continue;
            this.#builder.begin(path);
            for (let at = 0; at < functions.length; at += 3)
                this.#builder.function(functions[at], functions[at + 1] >>> 0, functions[at + 2]);
            this.#builder.commit();
        }
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/opencover.js




const opencover_ELEMENTS = ['Module', 'File', 'Class', 'Method', 'FullName', 'Name', 'FileRef', 'SequencePoint', 'BranchPoint'];
const opencover_ATTRIBUTES = [
    'skippedDueTo',
    'uid',
    'fullPath',
    'visited',
    'vc',
    'sl',
    'sc',
    'el',
    'ec',
    'fileid',
    'offset',
    'path',
];
const opencover_NAMES = [...opencover_ELEMENTS, ...opencover_ATTRIBUTES];
const opencover_id = (name) => opencover_NAMES.indexOf(name) + 1;
const MODULE = opencover_id('Module');
const opencover_FILE = opencover_id('File');
const opencover_CLASS = opencover_id('Class');
const opencover_METHOD = opencover_id('Method');
const FULL_NAME = opencover_id('FullName');
const opencover_NAME = opencover_id('Name');
const FILE_REF = opencover_id('FileRef');
const SEQUENCE_POINT = opencover_id('SequencePoint');
const BRANCH_POINT = opencover_id('BranchPoint');
const SKIPPED = opencover_id('skippedDueTo');
const UID = opencover_id('uid');
const VISITS = opencover_id('vc');
const opencover_START_LINE = opencover_id('sl');
const FILE_ID = opencover_id('fileid');
const HIDDEN_LINE = 16_707_566;
const LOWER_T = 116;
const UPPER_T = 84;
const opencover = {
    id: 'opencover',
    title: 'OpenCover XML',
    carries: { branches: 'always', functions: 'always', statements: 'always' },
    faults: fault/* XML_FAULTS */.s6,
    detect: (head) => (0,xml_root/* xmlRoot */.w)(head)?.name === 'CoverageSession',
    open: (builder) => new xml_parser/* XmlParser */.L(opencover_NAMES, new OpenCoverHandler(builder)),
};
class OpenCoverHandler {
    #builder;
    #skipped = 0;
    #files = new Map();
    #classId = 0;
    #methodId = 0;
    #methodFile;
    #entered = false;
    #methodLine = 0;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (this.#skipped !== 0)
            return;
        if (tag === SEQUENCE_POINT)
            this.#sequencePoint(xml);
        else if (tag === BRANCH_POINT)
            this.#branchPoint(xml);
        else if (tag === opencover_NAME || tag === FULL_NAME)
            xml.wantText();
        else if (tag === FILE_REF)
            this.#methodFile = this.#fileOf(xml, UID);
        else if (tag === opencover_FILE)
            this.#addFile(xml);
        else if (tag === MODULE || tag === opencover_CLASS || tag === opencover_METHOD) {
            if (xml.has(SKIPPED))
                this.#skipped = tag;
            else if (tag === opencover_METHOD)
                this.#beginMethod(xml);
        }
    }
    close(tag, xml) {
        if (this.#skipped !== 0) {
            if (tag === this.#skipped)
                this.#skipped = 0;
            else
                return;
        }
        else if (tag === opencover_NAME)
            this.#methodId = (0,formats_hash/* hashIntegers */.ip)(this.#classId, (0,formats_hash/* hashText */.qj)(xml.content));
        else if (tag === FULL_NAME)
            this.#classId = (0,formats_hash/* hashText */.qj)(xml.content);
        else if (tag === opencover_METHOD)
            this.#endMethod();
        if (tag === MODULE)
            this.#endModule();
    }
    #addFile(xml) {
        const uid = xml.text(UID);
        const path = xml.text(opencover_id('fullPath'));
        if (uid === undefined || path === undefined || path === '')
            throw new fault/* FormatFault */._z('SYNTAX', 'a file has no uid or no path', xml.offset);
        this.#files.set(uid, { path, statements: [], branches: [], functions: [] });
    }
    #fileOf(xml, attribute) {
        const uid = xml.text(attribute);
        if (uid === undefined || uid === '' || uid === '0')
            return undefined;
        const file = this.#files.get(uid);
        if (file === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', `file ${uid.slice(0, 40)} is not among the files of its module`, xml.offset);
        return file;
    }
    #beginMethod(xml) {
        const visited = xml.initial(opencover_id('visited'));
        this.#entered = visited === LOWER_T || visited === UPPER_T;
        this.#methodId = this.#classId;
        this.#methodFile = undefined;
        this.#methodLine = 0;
    }
    #endMethod() {
        if (this.#methodFile !== undefined && this.#methodLine > 0) {
            this.#methodFile.functions.push(this.#methodLine, this.#methodId, this.#entered ? 1 : 0);
        }
    }
    #visits(xml) {
        const visits = xml.hits(VISITS);
        if (visits === undefined)
            throw new fault/* FormatFault */._z('SYNTAX', 'a point has no visit count (vc)', xml.offset);
        if (visits > 0)
            this.#entered = true;
        return visits;
    }
    #sequencePoint(xml) {
        const visits = this.#visits(xml);
        const file = this.#fileOf(xml, FILE_ID) ?? this.#methodFile;
        const line = xml.line(opencover_START_LINE);
        if (file === undefined || line === 0 || line === HIDDEN_LINE)
            return;
        const place = (0,formats_hash/* hashIntegers */.ip)(xml.hits(opencover_id('sc')) ?? 0, xml.hits(opencover_id('el')) ?? 0, xml.hits(opencover_id('ec')) ?? 0);
        file.statements.push(line, place, visits);
        if (this.#methodLine === 0 && file === this.#methodFile)
            this.#methodLine = line;
    }
    #branchPoint(xml) {
        const visits = this.#visits(xml);
        const file = this.#fileOf(xml, FILE_ID) ?? this.#methodFile;
        const line = xml.has(opencover_START_LINE) ? xml.line(opencover_START_LINE) : 0;
        if (file === undefined || line === 0 || line === HIDDEN_LINE)
            return;
        file.branches.push(line, (0,formats_hash/* hashIntegers */.ip)(this.#methodId, xml.hits(opencover_id('offset')) ?? 0, xml.hits(opencover_id('path')) ?? 0), visits);
    }
    #endModule() {
        for (const { path, statements, branches, functions } of this.#files.values()) {
            if (statements.length + branches.length + functions.length === 0)
                continue;
            this.#builder.begin(path);
            for (let at = 0; at < statements.length; at += 3) {
                this.#builder.line(statements[at], statements[at + 2]);
                this.#builder.statement(statements[at], statements[at + 1], statements[at + 2]);
            }
            for (let at = 0; at < branches.length; at += 3)
                this.#builder.branch(branches[at], branches[at + 1], branches[at + 2]);
            for (let at = 0; at < functions.length; at += 3)
                this.#builder.function(functions[at], functions[at + 1], functions[at + 2]);
            this.#builder.commit();
        }
        this.#files.clear();
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/arena.js
var arena = __webpack_require__(94091);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/simplecov-file.js


class SimplecovFile {
    #read = [];
    #lines = new Uint8Array(0);
    #branches = [];
    get lineCount() {
        return this.#read.length;
    }
    line(hits) {
        this.#read.push(hits === undefined ? 0 : (0,rows/* addHits */.oI)(hits, 1));
    }
    branch(line, id, hits) {
        this.#branches.push(line, id, hits);
    }
    keep() {
        this.#lines = (0,arena/* narrow */.sc)(this.#read);
        this.#read = [];
    }
    merge(other) {
        const merged = new Uint32Array(Math.max(this.#lines.length, other.#lines.length));
        for (let i = 0; i < merged.length; i++) {
            const [a, b] = [this.#lines[i] ?? 0, other.#lines[i] ?? 0];
            const hits = Math.max(a - 1, 0) + Math.max(b - 1, 0);
            merged[i] = hits === 0 && (a === 0 || b === 0) ? 0 : (0,rows/* addHits */.oI)(hits, 1);
        }
        this.#lines = (0,arena/* narrow */.sc)(merged);
        for (const cell of other.#branches)
            this.#branches.push(cell);
    }
    emit(builder, path) {
        builder.begin(path);
        for (const [i, hits] of this.#lines.entries())
            if (hits > 0)
                builder.line(i + 1, hits - 1);
        const branches = this.#branches;
        for (let at = 0; at < branches.length; at += 3)
            builder.branch(branches[at], branches[at + 1], branches[at + 2]);
        builder.commit();
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/simplecov.js





const simplecov_NAMES = ['coverage', 'timestamp', 'lines', 'branches'];
const [simplecov_COVERAGE, TIMESTAMP, simplecov_LINES, simplecov_BRANCHES] = simplecov_NAMES.map((_, i) => i + 1);
const [simplecov_TOP, COMMAND, IN_COVERAGE] = [1, 2, 3];
const [QUOTE, OPEN_ARRAY, NULL] = [34, 91, 110];
const TEXT = '"(?:[^"\\\\]|\\\\.)*"';
const DETECTED = new RegExp(`^\\s*\\{\\s*${TEXT}\\s*:\\s*\\{\\s*(?:"timestamp"\\s*:\\s*\\d+\\s*,\\s*)?"coverage"\\s*:\\s*\\{\\s*(?:\\}|${TEXT}\\s*:\\s*(?:\\[|\\{\\s*"lines"\\s*:))`);
const simplecov = {
    id: 'simplecov',
    title: 'SimpleCov .resultset.json',
    carries: { branches: 'if-any', functions: 'never', statements: 'never' },
    faults: [...fault/* JSON_FAULTS */.xU, 'UNSUPPORTED'],
    detect: (head) => DETECTED.test(head),
    open: (builder) => new SimplecovParser(builder),
};
class SimplecovParser extends json_walker/* JsonWalker */.X {
    #builder;
    #files = new Map();
    constructor(builder) {
        super(simplecov_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return simplecov_TOP;
        if (tag === simplecov_TOP)
            return COMMAND;
        if (tag === IN_COVERAGE)
            this.#file(json.keyText());
        else if (json.key === simplecov_COVERAGE)
            return IN_COVERAGE;
        else if (json.key === TIMESTAMP)
            this.#made(json.integerOrSkip());
        else
            json.skip();
        return 0;
    }
    undo() {
    }
    leave(tag) {
        if (tag === simplecov_TOP)
            for (const [path, file] of this.#files)
                file.emit(this.#builder, path);
    }
    #made(seconds) {
        if (seconds <= 0)
            return;
        const known = this.#builder.madeAtMs ?? Number.POSITIVE_INFINITY;
        this.#builder.madeAtMs = Math.min(known, seconds * 1000);
    }
    #file(path) {
        const { json } = this;
        const file = new SimplecovFile();
        let hasLines = false;
        if (json.peek() === OPEN_ARRAY) {
            hasLines = true;
            this.#lines(file);
        }
        else if (json.enter()) {
            do {
                if (json.key === simplecov_LINES) {
                    hasLines = true;
                    this.#lines(file);
                }
                else if (json.key === simplecov_BRANCHES && json.peek() !== NULL)
                    this.#branches(file);
                else
                    json.skip();
            } while (json.again());
        }
        if (!hasLines)
            throw new fault/* FormatFault */._z('UNSUPPORTED', `there are no lines of ${path}: SimpleCov was told to count branches or methods only`, json.p);
        file.keep();
        const known = this.#files.get(path);
        if (known === undefined)
            this.#files.set(path, file);
        else
            known.merge(file);
    }
    #lines(file) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            const c = json.peek();
            if (c === NULL || c === QUOTE) {
                json.skip();
                file.line(undefined);
            }
            else
                file.line(json.hits());
        } while (json.againArray());
        if (file.lineCount > builder/* LAST_LINE */.s)
            throw new fault/* FormatFault */._z('LINE-RANGE', 'a file has too many lines', json.p);
    }
    #branches(file) {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            const condition = json.keyText();
            const line = Number(/, (\d{1,8}), \d+, \d+, \d+\]$/.exec(condition)?.[1] ?? 0);
            if (line < 1 || line > builder/* LAST_LINE */.s)
                throw new fault/* FormatFault */._z('SYNTAX', `"${condition.slice(0, 60)}" is no condition`, json.p);
            if (!json.enter())
                continue;
            do {
                const branch = json.keyText();
                file.branch(line, (0,formats_hash/* hashText */.qj)(`${condition}${branch}`), json.hits());
            } while (json.again());
        } while (json.again());
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-model.js
var istanbul_model = __webpack_require__(97444);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/v8-script.js
var v8_script = __webpack_require__(49070);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-merge.js
var istanbul_merge = __webpack_require__(27453);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/v8-map.js
var v8_map = __webpack_require__(13311);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8-ranges.js
const v8_ranges_MOST_HITS = 0xffffffff;
function flattenRanges(ranges) {
    const count = ranges.length / 3;
    const edges = Float64Array.from({ length: count * 2 }, (_, i) => ranges[Math.floor(i / 2) * 3 + (i % 2)]).sort();
    const cells = edges.filter((edge, i) => i === 0 || edge !== edges[i - 1]);
    const place = new Map();
    for (const [i, edge] of cells.entries())
        place.set(edge, i);
    const order = Array.from({ length: count }, (_, i) => i);
    const area = (i) => ranges[i * 3 + 1] - ranges[i * 3];
    order.sort((a, b) => area(a) - area(b) || ranges[b * 3 + 1] - ranges[a * 3 + 1] || b - a);
    const hits = new Float64Array(cells.length).fill(-1);
    const free = Uint32Array.from(cells, (_, i) => i);
    for (const range of order) {
        const end = place.get(ranges[range * 3 + 1]);
        for (let cell = find(free, place.get(ranges[range * 3])); cell < end; cell = find(free, cell)) {
            hits[cell] = Math.min(ranges[range * 3 + 2], v8_ranges_MOST_HITS);
            free[cell] = cell + 1;
        }
    }
    const flat = [];
    for (let cell = 0; cell + 1 < cells.length; cell++) {
        if (hits[cell] < 0)
            continue;
        const last = flat.length - 3;
        if (last >= 0 && flat[last + 1] === cells[cell] && flat[last + 2] === hits[cell])
            flat[last + 1] = cells[cell + 1];
        else
            flat.push(cells[cell], cells[cell + 1], hits[cell]);
    }
    return Float64Array.from(flat);
}
function find(free, cell) {
    let root = cell;
    while (root < free.length && free[root] !== root)
        root = free[root];
    for (let at = cell; at < free.length && free[at] !== at;) {
        const next = free[at];
        free[at] = root;
        at = next;
    }
    return root;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8-sources.js






const NEUTRAL_URL = 'file:///C:/script.js';
const TYPESCRIPT = /\.[cm]?ts$/i;
const GENERATED = /(?:^\0|\/webpack\/(?:bootstrap|runtime\/|before-startup|startup|after-startup))/;
async function readScripts(builder, readText, stripTypes) {
    for (const [path, records] of await istanbulOfScripts(builder, readText, stripTypes)) {
        (0,istanbul_model/* fillFromIstanbul */.SN)(builder, records.length === 1 ? records[0] : await (0,istanbul_merge/* mergeIstanbulData */.Vm)(records), path);
    }
}
async function istanbulOfScripts(builder, readText, stripTypes) {
    if (builder.scripts.length === 0 && builder.foreignScripts > 0) {
        throw new fault/* FormatFault */._z('SOURCE-MISSING', 'the report only has scripts of Node.js itself, of packages or of web addresses, no file', 0);
    }
    const files = new Map();
    for (const script of builder.scripts) {
        for (const [path, data] of await convertScript(script, builder.sourceMaps.get(script.url), readText, stripTypes)) {
            const known = files.get(path);
            if (known === undefined)
                files.set(path, [data]);
            else
                known.push(data);
        }
    }
    return files;
}
async function convertScript(script, cached, readText, stripTypes) {
    const path = (0,v8_script/* scriptPath */.V)(script.url);
    const text = (script.source ?? (await readText(path)))?.replace(/^\ufeff/, '');
    if (text === undefined)
        throw new fault/* FormatFault */._z('SOURCE-MISSING', `${path} ran, but is not there to be read`, 0);
    requireSame(script, path, text);
    const map = await (0,v8_map/* mapOf */.A)(script, path, text, cached, readText);
    const code = map === undefined ? javascript(path, text, stripTypes) : text;
    const { convert } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 138));
    const sourceMap = map === undefined ? {} : { sourceMap: await neutralMap(map, readText) };
    const plain = map === undefined ? code.replaceAll('sourceMappingURL=', 'sourceMappingurl=') : code;
    const ast = await parse(plain, path);
    const data = await converted(convert({ code: plain, ast, coverage: coverageOf(script), ...sourceMap }), path);
    return Object.entries(data).flatMap(([name, file]) => {
        const original = map === undefined ? path : map.paths[Number(/(\d+)$/.exec(name)?.[1] ?? -1)];
        if (original === undefined || isForeign(original))
            return [];
        return [[original, { ...file, path: original }]];
    });
}
function isForeign(path) {
    return /(?:^|\/)node_modules\//.test(path) || GENERATED.test(path);
}
function requireSame(script, path, text) {
    let [longest, startsAt] = [0, -1];
    for (let at = 0; at < script.ranges.length; at += 3) {
        const end = script.ranges[at + 1];
        if (end > longest || (end === longest && script.ranges[at] < startsAt))
            [longest, startsAt] = [end, script.ranges[at]];
    }
    if (startsAt === 0 &&
        (longest === text.length ||
            (TYPESCRIPT.test(path) && longest === text.length + addedComment(script.url, path, longest - text.length))))
        return;
    throw new fault/* FormatFault */._z('SOURCE-CHANGED', `${path} has ${text.length} characters, but the script that ran had ${longest}`, 0);
}
function addedComment(url, path, added) {
    return [url, path].map((name) => '\n\n//# sourceURL='.length + name.length).find((length) => length === added) ?? 0;
}
function javascript(path, text, stripTypes) {
    if (!TYPESCRIPT.test(path))
        return text;
    const stripped = attempt(() => stripTypes?.(text), `${path} is TypeScript that Node.js cannot strip of its types`);
    if (stripped === undefined) {
        throw new fault/* FormatFault */._z('SOURCE-SYNTAX', `${path} is TypeScript without a source map, which needs Node.js 22.13 or later here`, 0);
    }
    if (stripped.length !== text.length)
        throw new fault/* FormatFault */._z('SOURCE-CHANGED', `${path} keeps no offsets when its types are stripped`, 0);
    return stripped;
}
function attempt(run, reason) {
    try {
        return run();
    }
    catch (error) {
        throw new fault/* FormatFault */._z('SOURCE-SYNTAX', `${reason} (${String(error instanceof Error ? error.message : error).slice(0, 100)})`, 0);
    }
}
async function neutralMap({ map, paths }, readText) {
    const sourcesContent = [];
    for (const [i, path] of paths.entries()) {
        const foreign = path === undefined || isForeign(path);
        sourcesContent.push(map.sourcesContent?.[i] ?? (foreign ? undefined : await readText(path)) ?? '');
    }
    return { version: 3, names: [], mappings: map.mappings, sources: paths.map((_, i) => `source-${i}`), sourcesContent };
}
async function converted(data, path) {
    try {
        return await data;
    }
    catch (error) {
        throw new fault/* FormatFault */._z('SOURCE-SYNTAX', `${path} and its source map do not fit together (${String(error instanceof Error ? error.message : error).slice(0, 100)})`, 0);
    }
}
async function parse(code, path) {
    const acorn = await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 54559));
    const options = { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true };
    try {
        return acorn.parse(code, { ...options, sourceType: 'module' });
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw unparsable(path, error);
    }
    try {
        return acorn.parse(code, { ...options, sourceType: 'script' });
    }
    catch (error) {
        throw unparsable(path, error);
    }
}
function unparsable(path, error) {
    return new fault/* FormatFault */._z('SOURCE-SYNTAX', `${path} is no JavaScript (${String(error instanceof Error ? error.message : error).slice(0, 100)})`, 0);
}
function coverageOf(script) {
    const flat = flattenRanges(script.ranges);
    const ranges = Array.from({ length: flat.length / 3 }, (_, i) => ({
        startOffset: flat[i * 3],
        endOffset: flat[i * 3 + 1],
        count: flat[i * 3 + 2],
    }));
    return { url: NEUTRAL_URL, functions: [{ functionName: '', isBlockCoverage: true, ranges }] };
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8.js





const v8_NAMES = [
    'result',
    'source-map-cache',
    'url',
    'functions',
    'ranges',
    'startOffset',
    'endOffset',
    'count',
    'source',
    'text',
    'rawScriptCoverage',
    'start',
    'end',
];
const [RESULT, MAPS, URL_, v8_FUNCTIONS, RANGES, START_OFFSET, END_OFFSET, v8_COUNT, v8_SOURCE, v8_TEXT, RAW, START, END] = v8_NAMES.map((_, i) => i + 1);
const [v8_TOP, SCRIPTS, IN_MAPS] = [1, 2, 3];
const v8_OPEN_ARRAY = 91;
const v8 = {
    id: 'v8',
    title: 'V8 JSON (NODE_V8_COVERAGE)',
    carries: istanbul_model/* ISTANBUL_CARRIES */.pb,
    faults: [...fault/* JSON_FAULTS */.xU, 'SOURCE-CHANGED', 'SOURCE-MISSING', 'SOURCE-SYNTAX', 'TOO-DIFFERENT', 'UNSUPPORTED'],
    detect: (head) => /^\s*\{\s*"result"\s*:\s*\[\s*(?:\]|\{\s*"(?:scriptId|url|functions)"\s*:)/.test(head) ||
        (/^\s*\[\s*\{\s*"(?:scriptId|url|text|source|functions|ranges|rawScriptCoverage)"\s*:/.test(head) &&
            (/"(?:functions|ranges|scriptId)"\s*:/.test(head) ||
                /^\s*\[\s*\{\s*"(?:url"\s*:\s*"[^"]*"\s*,\s*"(?:text|source)|text|source)"\s*:/.test(head))),
    open: (builder) => new V8Parser(builder),
    finish: readScripts,
};
class V8Parser extends json_walker/* JsonWalker */.X {
    #builder;
    #ranges = [];
    constructor(builder) {
        super(v8_NAMES);
        this.#builder = builder;
        builder.keepTwins();
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return json.peek() === v8_OPEN_ARRAY ? SCRIPTS : v8_TOP;
        if (tag === SCRIPTS)
            this.#script();
        else if (tag === IN_MAPS)
            this.#map(json.keyText());
        else if (json.key === RESULT)
            return SCRIPTS;
        else if (json.key === MAPS)
            return IN_MAPS;
        else
            json.skip();
        return 0;
    }
    undo() {
        this.#ranges = [];
    }
    #map(url) {
        const text = this.#valueText();
        if ((0,v8_script/* scriptPath */.V)(url) !== undefined)
            this.#builder.sourceMaps.set(url, text);
    }
    #valueText() {
        const { json } = this;
        json.peek();
        const start = json.p;
        json.skip();
        return json.bytes.toString('utf8', start, json.p);
    }
    #script() {
        const { json } = this;
        let [url, text, isKnown] = ['', '', true];
        let used;
        this.#ranges = [];
        if (json.enter()) {
            do {
                switch (json.key) {
                    case URL_:
                        url = json.string();
                        isKnown = (0,v8_script/* scriptPath */.V)(url) !== undefined;
                        break;
                    case v8_FUNCTIONS:
                        if (isKnown)
                            this.#functions();
                        else
                            json.skip();
                        break;
                    case RAW:
                        if (isKnown)
                            this.#raw();
                        else
                            json.skip();
                        break;
                    case RANGES:
                        used = this.#usedRanges();
                        break;
                    case v8_SOURCE:
                    case v8_TEXT:
                        if (isKnown)
                            text = this.#valueText();
                        else
                            json.skip();
                        break;
                    default:
                        json.skip();
                }
            } while (json.again());
        }
        if (url === '') {
            return;
        }
        if ((0,v8_script/* scriptPath */.V)(url) === undefined) {
            this.#builder.foreignScripts++;
            return;
        }
        const source = text.startsWith('"') ? JSON.parse(text) : undefined;
        if (this.#ranges.length === 0 && used !== undefined)
            this.#ranges = fromUsed(used, source, json.p);
        if (this.#ranges.length === 0)
            return;
        const script = { url, ranges: Float64Array.from(this.#ranges) };
        this.#builder.scripts.push(source === undefined ? script : { ...script, source });
        this.#ranges = [];
    }
    #raw() {
        const { json } = this;
        if (json.null() || !json.enter())
            return;
        do {
            if (json.key === v8_FUNCTIONS)
                this.#functions();
            else
                json.skip();
        } while (json.again());
    }
    #functions() {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            if (!json.enter())
                continue;
            do {
                if (json.key !== RANGES)
                    json.skip();
                else if (json.enterArray()) {
                    do
                        this.#range();
                    while (json.againArray());
                }
            } while (json.again());
        } while (json.againArray());
    }
    #range() {
        const { json } = this;
        let [start, end, count] = [-1, -1, -1];
        if (json.enter()) {
            do {
                if (json.key === START_OFFSET)
                    start = json.integerOrSkip();
                else if (json.key === END_OFFSET)
                    end = json.integerOrSkip();
                else if (json.key === v8_COUNT)
                    count = json.hits();
                else
                    json.skip();
            } while (json.again());
        }
        if (start < 0 || end < start || count < 0)
            throw new fault/* FormatFault */._z('SYNTAX', 'a range lacks its offsets or its count', json.p);
        if (end > start)
            this.#ranges.push(start, end, count);
    }
    #usedRanges() {
        const { json } = this;
        const used = [];
        if (!json.enterArray())
            return used;
        do {
            let [start, end] = [-1, -1];
            if (json.enter()) {
                do {
                    if (json.key === START)
                        start = json.integerOrSkip();
                    else if (json.key === END)
                        end = json.integerOrSkip();
                    else
                        json.skip();
                } while (json.again());
            }
            if (start < 0 || end < start)
                throw new fault/* FormatFault */._z('SYNTAX', 'a range lacks its offsets', json.p);
            if (end > start)
                used.push(start, end);
        } while (json.againArray());
        return used;
    }
}
function fromUsed(used, source, offset) {
    if (source === undefined)
        throw new fault/* FormatFault */._z('UNSUPPORTED', 'a script has neither functions nor its text', offset);
    const ranges = [0, source.length, 0];
    for (let at = 0; at < used.length; at += 2)
        ranges.push(used[at], used[at + 1], 1);
    return ranges;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/index.js












const COVERAGE_FORMATS = [
    lcov,
    gocover,
    istanbul,
    coveragePy,
    gcov,
    llvmCov,
    simplecov,
    v8,
    cobertura,
    jacoco,
    clover,
    opencover,
];


/***/ }),

/***/ 17644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   g: () => (/* binding */ IstanbulDocument)
/* harmony export */ });
/* harmony import */ var _json_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);
/* harmony import */ var _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97822);


const MEMBERS = [
    'data',
    'path',
    'all',
    'statementMap',
    's',
    'fnMap',
    'f',
    'branchMap',
    'b',
    'decl',
    'loc',
    'locations',
    'type',
    'lines',
];
const KEY = Object.fromEntries(MEMBERS.map((name, i) => [name, i + 1 + _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_NAMES */ .TI.length]));
class IstanbulDocument extends _json_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonParser */ .S {
    #inside = false;
    #wrapped = false;
    constructor() {
        super([..._istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_NAMES */ .TI, ...MEMBERS]);
    }
    unit() {
        const { json } = this;
        if (!(this.#inside ? json.again() : json.enter())) {
            if (!this.#wrapped)
                return false;
            this.#wrapped = false;
            this.#inside = true;
            return true;
        }
        if (json.key === KEY.data && !this.#wrapped && this.#holdsFiles()) {
            this.#wrapped = true;
            this.#inside = false;
            return true;
        }
        this.file();
        this.#inside = true;
        return true;
    }
    #holdsFiles() {
        const { json } = this;
        const start = json.p;
        const holds = !json.enter() || json.key <= _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_NAMES */ .TI.length;
        json.p = start;
        return holds;
    }
}


/***/ }),

/***/ 83591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ outcomeId),
/* harmony export */   Qj: () => (/* binding */ branchId),
/* harmony export */   VM: () => (/* binding */ placeId),
/* harmony export */   b_: () => (/* binding */ TwinFinder),
/* harmony export */   h3: () => (/* binding */ statementId)
/* harmony export */ });
function mix(a, b, c) {
    let hash = Math.imul(a ^ 0x2545f491, 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
    return (hash ^ (hash >>> 16)) >>> 1;
}
function statementId(startColumn, endLine, endColumn) {
    return mix(startColumn, endLine, endColumn);
}
function placeId(startLine, startColumn, endLine, endColumn) {
    return mix(mix(startLine, startColumn, 1), endLine, endColumn);
}
function branchId(place, type) {
    return mix(place, type, 3);
}
function outcomeId(branch, index) {
    return mix(branch, index, 2);
}
class TwinFinder {
    #cells = new Uint32Array(1024);
    #stamps = new Uint32Array(1024);
    #stamp = 1;
    #used = 0;
    found = false;
    clear() {
        this.#stamp++;
        this.#used = 0;
        this.found = false;
    }
    add(value) {
        if (this.#used * 2 >= this.#cells.length)
            this.#grow();
        const mask = this.#cells.length - 1;
        let at = (value ^ (value >>> 11)) & mask;
        while (this.#stamps[at] === this.#stamp) {
            if (this.#cells[at] === value) {
                this.found = true;
                return;
            }
            at = (at + 1) & mask;
        }
        this.#stamps[at] = this.#stamp;
        this.#cells[at] = value;
        this.#used++;
    }
    #grow() {
        const [cells, stamps, stamp] = [this.#cells, this.#stamps, this.#stamp];
        this.#cells = new Uint32Array(cells.length * 2);
        this.#stamps = new Uint32Array(cells.length * 2);
        this.#stamp = 1;
        this.#used = 0;
        for (let i = 0; i < cells.length; i++)
            if (stamps[i] === stamp)
                this.add(cells[i]);
    }
}


/***/ }),

/***/ 27453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ mergeIstanbulData),
/* harmony export */   Yr: () => (/* binding */ sameMaps),
/* harmony export */   fR: () => (/* binding */ mergeIstanbul)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _istanbul_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97444);


const MOST_PAIRS = 50_000_000;
function sameMaps(a, b) {
    if ((a.stub === true) !== (b.stub === true))
        return true;
    if (a.hasTwins === true || b.hasTwins === true)
        return false;
    return (samePoints(a.statements, b.statements) && samePoints(a.functions, b.functions) && samePoints(a.branches, b.branches));
}
function samePoints(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return sameNumbers(a.lines, b.lines) && sameNumbers(a.ids, b.ids);
}
function sameNumbers(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
async function mergeIstanbulData(records) {
    const { default: library } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.t.bind(__webpack_require__, 89377, 19));
    const [first, ...others] = records.map(mergeable);
    if (first === undefined)
        throw new Error('mergeIstanbulData needs a record');
    const merged = library.createFileCoverage(first);
    for (const other of others) {
        requireFewPairs(merged.data, other);
        merged.merge(library.createFileCoverage(other));
    }
    return merged.data;
}
async function mergeIstanbul(records) {
    return (0,_istanbul_model_js__WEBPACK_IMPORTED_MODULE_1__/* .istanbulModel */ .SO)(await mergeIstanbulData(records));
}
function mergeable(data) {
    const fnMap = mapped(data.fnMap, (entry) => ({ ...entry, loc: located(entry.loc) }));
    const branchMap = mapped(data.branchMap, (entry) => {
        const [first, ...others] = entry.locations ?? [];
        return { ...entry, locations: [located(first), ...others] };
    });
    return { ...data, statementMap: mapped(data.statementMap, located), fnMap, branchMap };
}
function mapped(entries, change) {
    return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}
function located(range) {
    return { start: range?.start ?? {}, end: range?.end ?? {} };
}
function requireFewPairs(a, b) {
    const pairs = pairsOf(Object.values(a.statementMap), Object.values(b.statementMap)) +
        pairsOf(Object.values(a.fnMap).map((entry) => entry.loc), Object.values(b.fnMap).map((entry) => entry.loc)) +
        pairsOf(Object.values(a.branchMap).map((entry) => entry.locations[0]), Object.values(b.branchMap).map((entry) => entry.locations[0]));
    if (pairs > MOST_PAIRS)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('TOO-DIFFERENT', `two reports describe ${a.path} in too different ways`, 0);
}
function pairsOf(a, b) {
    const [left, right] = [
        new Set(a.map((range) => JSON.stringify(range))),
        new Set(b.map((range) => JSON.stringify(range))),
    ];
    const onlyLeft = [...left].filter((range) => !right.has(range)).length;
    const onlyRight = [...right].filter((range) => !left.has(range)).length;
    return onlyLeft * b.length + onlyRight * a.length;
}


/***/ }),

/***/ 97444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ fillFromIstanbul),
/* harmony export */   SO: () => (/* binding */ istanbulModel),
/* harmony export */   pb: () => (/* binding */ ISTANBUL_CARRIES)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68365);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67753);
/* harmony import */ var _istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83591);
/* harmony import */ var _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97822);




const ISTANBUL_CARRIES = { branches: 'always', functions: 'always', statements: 'always' };
function istanbulModel(data) {
    const builder = new _builder_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageBuilder */ .G(ISTANBUL_CARRIES);
    builder.keepTwins();
    fillFromIstanbul(builder, data, data.path);
    return builder.finish()[0];
}
function fillFromIstanbul(builder, data, path) {
    builder.begin(path);
    if (data.all === true)
        builder.markStub();
    for (const [key, hits] of Object.entries(data.s)) {
        const [line, startColumn, endLine, endColumn] = place(data.statementMap[key]);
        if (isLine(line))
            builder.statement(line, (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .statementId */ .h3)(startColumn, endLine, endColumn), atLeastZero(hits));
    }
    const twins = new _istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .TwinFinder */ .b_();
    for (const [key, hits] of Object.entries(data.f)) {
        const entry = data.fnMap[key];
        const body = place(entry?.loc);
        const line = [place(entry?.decl)[0], body[0], entry?.line ?? _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW].find(isLine);
        const id = (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .placeId */ .VM)(...body);
        twins.add(id);
        if (line !== undefined)
            builder.function(line, id, atLeastZero(hits));
    }
    if (twins.found)
        builder.markTwins();
    twins.clear();
    for (const [key, outcomes] of Object.entries(data.b)) {
        const entry = data.branchMap[key];
        const first = place(entry?.locations[0]);
        const line = [place(entry?.loc)[0], entry?.line ?? _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW, first[0]].find(isLine);
        const at = (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .placeId */ .VM)(...first);
        twins.add(at);
        if (line === undefined)
            continue;
        const id = (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .branchId */ .Qj)(at, hashOf(entry?.type ?? ''));
        for (const [index, hits] of outcomes.entries())
            builder.branch(line, (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeId */ .MM)(id, index), atLeastZero(hits));
    }
    if (twins.found)
        builder.markTwins();
    builder.commit('of-statements');
}
function place(range) {
    const { start, end } = (range ?? {});
    return [whole(start?.line), whole(start?.column), whole(end?.line), whole(end?.column)];
}
function whole(value) {
    return Number.isInteger(value) && value >= 0 && value < _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW ? value : _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW;
}
function isLine(line) {
    return line >= 1 && line <= _builder_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LINE */ .s;
}
function atLeastZero(hits) {
    return hits > 0 ? hits : 0;
}
function hashOf(type) {
    const bytes = Buffer.from(type, 'utf8');
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashBytes */ .yi)(bytes, 0, bytes.length);
}


/***/ }),

/***/ 97822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   TI: () => (/* binding */ PLACE_NAMES),
/* harmony export */   yh: () => (/* binding */ IstanbulPlace)
/* harmony export */ });
const NOWHERE = 0x7fffffff;
const PLACE_NAMES = ['start', 'end', 'line', 'column'];
const [START, END, LINE, COLUMN] = [1, 2, 3, 4];
const ZERO = 48;
const LONGEST = 128;
function word(text) {
    return Buffer.from(text, 'latin1').readInt32LE();
}
const [START_1, START_2, START_3, START_4] = [word('{"st'), word('art"'), word(':{"l'), word('ine"')];
const [COLUMN_1, COLUMN_2] = [word(',"co'), word('lumn')];
const [END_1, END_2, END_3, END_4] = [word('},"e'), word('nd":'), word('{"li'), word('ne":')];
const [NULL, COLON, QUOTE_COLON, CLOSED] = [word('null'), 58, 0x3a22, 0x7d7d];
class IstanbulPlace {
    #json;
    #bytes;
    #view = new DataView(new ArrayBuffer(0));
    startLine = NOWHERE;
    startColumn = NOWHERE;
    endLine = NOWHERE;
    endColumn = NOWHERE;
    constructor(json) {
        this.#json = json;
    }
    read() {
        if (this.#quick())
            return;
        const json = this.#json;
        this.startLine = this.startColumn = this.endLine = this.endColumn = NOWHERE;
        if (json.null() || !json.enter())
            return;
        do {
            const key = json.key;
            if ((key !== START && key !== END) || json.peek() !== 123)
                json.skip();
            else if (key === START)
                this.#point(true);
            else
                this.#point(false);
        } while (json.again());
    }
    pass() {
        if (!this.#quick())
            this.#json.skip();
    }
    #point(isStart) {
        const json = this.#json;
        if (!json.enter())
            return;
        do {
            const key = json.key;
            if (key === LINE) {
                const line = number(json);
                if (isStart)
                    this.startLine = line;
                else
                    this.endLine = line;
            }
            else if (key === COLUMN) {
                const column = number(json);
                if (isStart)
                    this.startColumn = column;
                else
                    this.endColumn = column;
            }
            else
                json.skip();
        } while (json.again());
    }
    #quick() {
        const json = this.#json;
        const { bytes } = json;
        let p = json.p;
        if (p + LONGEST > json.end)
            return false;
        if (this.#bytes !== bytes) {
            this.#bytes = bytes;
            this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        }
        const view = this.#view;
        if (view.getInt32(p, true) !== START_1 ||
            view.getInt32(p + 4, true) !== START_2 ||
            view.getInt32(p + 8, true) !== START_3)
            return false;
        if (view.getInt32(p + 12, true) !== START_4 || bytes[p + 16] !== COLON)
            return false;
        let from = p + 17;
        p = from;
        let startLine = 0;
        let digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            startLine = startLine * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p - from > 8 || p === from || bytes[from] === ZERO)
            return false;
        if (view.getInt32(p, true) !== COLUMN_1 ||
            view.getInt32(p + 4, true) !== COLUMN_2 ||
            view.getInt16(p + 8, true) !== QUOTE_COLON)
            return false;
        from = p + 10;
        p = from;
        let startColumn = 0;
        digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            startColumn = startColumn * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p - from > 9 || p === from || (bytes[from] === ZERO && p - from > 1))
            return false;
        if (view.getInt32(p, true) !== END_1 ||
            view.getInt32(p + 4, true) !== END_2 ||
            view.getInt32(p + 8, true) !== END_3)
            return false;
        if (view.getInt32(p + 12, true) !== END_4)
            return false;
        from = p + 16;
        p = from;
        let endLine = 0;
        digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            endLine = endLine * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p - from > 8 || p === from || bytes[from] === ZERO)
            return false;
        if (view.getInt32(p, true) !== COLUMN_1 ||
            view.getInt32(p + 4, true) !== COLUMN_2 ||
            view.getInt16(p + 8, true) !== QUOTE_COLON)
            return false;
        from = p + 10;
        p = from;
        let endColumn = 0;
        digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            endColumn = endColumn * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p === from && view.getInt32(p, true) === NULL) {
            endColumn = NOWHERE;
            p += 4;
        }
        else if (p - from > 9 || p === from || (bytes[from] === ZERO && p - from > 1))
            return false;
        if (view.getInt16(p, true) !== CLOSED)
            return false;
        json.p = p + 2;
        this.startLine = startLine;
        this.startColumn = startColumn;
        this.endLine = endLine;
        this.endColumn = endColumn;
        return true;
    }
}
function number(json) {
    const value = json.integerOrSkip();
    return value < 0 || value > NOWHERE ? NOWHERE : value;
}


/***/ }),

/***/ 85240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ mergeLines),
/* harmony export */   Ai: () => (/* binding */ mergeFiles),
/* harmony export */   Ml: () => (/* binding */ hasRange)
/* harmony export */ });
/* unused harmony exports mergePoints, weightAt */
/* harmony import */ var _arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94091);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57931);


function mergeLines(a, b) {
    const numbers = [];
    const hits = [];
    let i = 0;
    let j = 0;
    while (i < a.numbers.length || j < b.numbers.length) {
        const left = a.numbers[i] ?? Number.POSITIVE_INFINITY;
        const right = b.numbers[j] ?? Number.POSITIVE_INFINITY;
        numbers.push(Math.min(left, right));
        hits.push((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addHits */ .oI)(left <= right ? a.hits[i] : 0, right <= left ? b.hits[j] : 0));
        if (left <= right)
            i++;
        if (right <= left)
            j++;
    }
    return { numbers: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(numbers), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits) };
}
function mergePoints(a, b) {
    const [lines, ids, hits, weights] = [[], [], [], []];
    let i = 0;
    let j = 0;
    while (i < a.lines.length || j < b.lines.length) {
        const order = comparePoints(a, i, b, j);
        const [from, at] = order <= 0 ? [a, i] : [b, j];
        lines.push(from.lines[at]);
        ids.push(from.ids[at]);
        hits.push((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addHits */ .oI)(order <= 0 ? a.hits[i] : 0, order >= 0 ? b.hits[j] : 0));
        weights.push(Math.max(order <= 0 ? weightAt(a, i) : 0, order >= 0 ? weightAt(b, j) : 0));
        if (order <= 0)
            i++;
        if (order >= 0)
            j++;
    }
    const merged = { lines: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(lines), ids: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(ids), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits) };
    return a.weights === undefined && b.weights === undefined ? merged : { ...merged, weights: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(weights) };
}
function comparePoints(a, i, b, j) {
    if (i >= a.lines.length)
        return 1;
    if (j >= b.lines.length)
        return -1;
    return a.lines[i] - b.lines[j] || a.ids[i] - b.ids[j];
}
function weightAt(points, i) {
    return points.weights === undefined ? 1 : points.weights[i];
}
function toOrdinal(points) {
    const ids = [];
    const hits = [];
    for (let i = 0; i < points.lines.length;) {
        let end = i;
        const onLine = [];
        while (end < points.lines.length && points.lines[end] === points.lines[i])
            onLine.push(points.hits[end++] === 0 ? 0 : 1);
        onLine.sort((x, y) => y - x);
        for (const [ordinal, count] of onLine.entries()) {
            ids.push(ordinal);
            hits.push(count);
        }
        i = end;
    }
    return { lines: points.lines, ids: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(ids), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits) };
}
function hasRange(points) {
    let [line, repeated, missed] = [-1, false, false];
    for (let i = 0; i < points.lines.length; i++) {
        if (points.lines[i] !== line)
            [line, repeated, missed] = [points.lines[i], false, false];
        if (points.hits[i] > 1)
            repeated = true;
        if (points.hits[i] === 0)
            missed = true;
        if (repeated && missed)
            return true;
    }
    return false;
}
function mergeBranches(a, b, sameFormat) {
    if (a.branches === undefined || b.branches === undefined) {
        const only = a.branches === undefined ? b : a;
        return only.branches === undefined ? {} : pickBranches(only);
    }
    if (sameFormat && a.branchIdentity === 'exact' && b.branchIdentity === 'exact') {
        return { branches: mergePoints(a.branches, b.branches), branchIdentity: 'exact' };
    }
    const branches = mergePoints(ordinals(a.branches, a.branchIdentity), ordinals(b.branches, b.branchIdentity));
    return { branches, branchIdentity: 'ordinal', ...(hasRange(branches) ? { branchesAreLowerBound: true } : {}) };
}
function ordinals(points, identity) {
    return identity === 'ordinal' ? points : toOrdinal(points);
}
function pickBranches(file) {
    return {
        ...(file.branches === undefined ? {} : { branches: file.branches }),
        ...(file.branchIdentity === undefined ? {} : { branchIdentity: file.branchIdentity }),
        ...(file.branchesAreLowerBound === undefined ? {} : { branchesAreLowerBound: file.branchesAreLowerBound }),
    };
}
function mergeOptional(a, b, sameFormat) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return sameFormat ? mergePoints(a, b) : mergeTallies(a, b);
}
function mergeTallies(a, b) {
    const tallies = new Map();
    for (const points of [a, b]) {
        for (let i = 0; i < points.lines.length;) {
            const line = points.lines[i];
            let [covered, total] = [0, 0];
            for (; i < points.lines.length && points.lines[i] === line; i++) {
                total += weightAt(points, i);
                if (points.hits[i] !== 0)
                    covered += weightAt(points, i);
            }
            const known = tallies.get(line);
            tallies.set(line, {
                covered: Math.max(covered, known?.covered ?? 0),
                total: Math.max(total, known?.total ?? 0),
            });
        }
    }
    const [lines, ids, hits, weights] = [[], [], [], []];
    for (const [line, { covered, total }] of [...tallies].sort(([one], [other]) => one - other)) {
        for (const [id, weight] of [covered, total - covered].entries()) {
            if (weight === 0)
                continue;
            lines.push(line);
            ids.push(id);
            hits.push(1 - id);
            weights.push(weight);
        }
    }
    return { lines: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(lines), ids: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(ids), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits), weights: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(weights) };
}
function mergeFiles(a, b, sameFormat) {
    if ((a.stub === true) !== (b.stub === true))
        return a.stub === true ? { ...b, path: a.path, scope: a.scope } : a;
    const functions = mergeOptional(a.functions, b.functions, sameFormat);
    const statements = mergeOptional(a.statements, b.statements, sameFormat);
    return {
        path: a.path,
        scope: a.scope,
        lines: mergeLines(a.lines, b.lines),
        ...mergeBranches(a, b, sameFormat),
        ...(functions === undefined ? {} : { functions }),
        ...(statements === undefined ? {} : { statements }),
        ...(a.stub === true ? { stub: true } : {}),
        ...(a.hasTwins === true || b.hasTwins === true ? { hasTwins: true } : {}),
    };
}


/***/ }),

/***/ 57931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cV: () => (/* binding */ PointRows),
/* harmony export */   mx: () => (/* binding */ LineRows),
/* harmony export */   oI: () => (/* binding */ addHits)
/* harmony export */ });
class LineRows {
    cells = new Uint32Array(8192);
    length = 0;
    hitBits = 0;
    lastLine = 0;
    sorted = true;
    push(line, hits) {
        const at = this.length;
        if (at === this.cells.length)
            this.grow();
        if (line <= this.lastLine)
            this.sorted = false;
        this.lastLine = line;
        this.cells[at] = line;
        this.cells[at + 1] = hits;
        this.hitBits |= hits;
        this.length = at + 2;
    }
    append(cells, from, to, ascends, hitBits) {
        if (from === to)
            return;
        if (!ascends || to - from <= 32) {
            for (let at = from; at < to; at += 2)
                if (cells[at] !== 0)
                    this.push(cells[at], cells[at + 1]);
            return;
        }
        while (this.cells.length - this.length < to - from)
            this.grow();
        if (cells[from] <= this.lastLine)
            this.sorted = false;
        this.cells.set(cells.subarray(from, to), this.length);
        this.length += to - from;
        this.lastLine = cells[to - 2];
        this.hitBits |= hitBits;
    }
    grow() {
        this.cells = grown(this.cells);
        return this.cells;
    }
    clear() {
        this.length = 0;
        this.hitBits = 0;
        this.lastLine = 0;
        this.sorted = true;
    }
    sort() {
        const old = this.cells.slice(0, this.length);
        const order = orderBy(old, 2);
        this.clear();
        for (const row of order) {
            const [line, hits] = [old[row * 2], old[row * 2 + 1]];
            if (this.length > 0 && line === this.lastLine) {
                const sum = addHits(this.cells[this.length - 1], hits);
                this.cells[this.length - 1] = sum;
                this.hitBits |= sum;
            }
            else
                this.push(line, hits);
        }
    }
}
class PointRows {
    cells = new Uint32Array(3 * 1024);
    length = 0;
    idBits = 0;
    hitBits = 0;
    lastLine = 0;
    lastId = -1;
    linesSorted = true;
    sorted = true;
    weights;
    any = false;
    apart = false;
    hasTwins = false;
    push(line, id, hits) {
        const at = this.length;
        if (at === this.cells.length)
            this.cells = grown(this.cells);
        if (line <= this.lastLine) {
            if (line < this.lastLine)
                this.linesSorted = this.sorted = false;
            else if (id <= this.lastId)
                this.sorted = false;
        }
        this.lastLine = line;
        this.lastId = id;
        this.cells[at] = line;
        this.cells[at + 1] = id;
        this.cells[at + 2] = hits;
        this.idBits |= id;
        this.hitBits |= hits;
        this.length = at + 3;
        if (this.weights !== undefined)
            this.weights.push(1);
    }
    append(cells, from, to, summary) {
        if (from === to)
            return;
        if (this.weights !== undefined) {
            for (let at = from; at < to; at += 3)
                this.push(cells[at], cells[at + 1], cells[at + 2]);
            return;
        }
        while (this.cells.length - this.length < to - from)
            this.cells = grown(this.cells);
        const line = cells[from];
        if (!summary.linesSorted || line < this.lastLine)
            this.linesSorted = this.sorted = false;
        else if (!summary.sorted || (line === this.lastLine && cells[from + 1] <= this.lastId))
            this.sorted = false;
        this.cells.set(cells.subarray(from, to), this.length);
        this.length += to - from;
        this.lastLine = summary.lastLine;
        this.lastId = summary.lastId;
        this.idBits |= summary.idBits;
        this.hitBits |= summary.hitBits;
    }
    weigh(weight) {
        this.weights ??= new Array(this.length / 3).fill(1);
        this.weights[this.weights.length - 1] = weight;
    }
    clear() {
        if (this.length > 0)
            this.any = true;
        this.length = 0;
        this.idBits = 0;
        this.hitBits = 0;
        this.lastLine = 0;
        this.lastId = -1;
        this.linesSorted = true;
        this.sorted = true;
        this.weights = undefined;
        this.hasTwins = false;
    }
    sort() {
        if (this.linesSorted && this.weights === undefined && this.#sortWithinLines())
            return;
        const old = this.cells.slice(0, this.length);
        const weights = this.weights;
        const order = orderBy(old, 3);
        for (let i = 0; i < order.length;) {
            let end = i + 1;
            while (end < order.length && old[order[end] * 3] === old[order[i] * 3])
                end++;
            if (end - i > 1)
                order.subarray(i, end).sort((a, b) => old[a * 3 + 1] - old[b * 3 + 1]);
            i = end;
        }
        this.clear();
        for (const row of order) {
            const [line, id, hits] = [old[row * 3], old[row * 3 + 1], old[row * 3 + 2]];
            if (this.apart && this.length > 0 && line === this.lastLine && id <= this.lastId) {
                this.push(line, this.lastId + 1, hits);
                this.hasTwins = true;
            }
            else if (this.length > 0 && line === this.lastLine && id === this.lastId) {
                const sum = addHits(this.cells[this.length - 1], hits);
                this.cells[this.length - 1] = sum;
                this.hitBits |= sum;
                if (weights !== undefined)
                    this.weigh(Math.max(this.weights?.at(-1) ?? 1, weights[row]));
            }
            else {
                this.push(line, id, hits);
                if (weights !== undefined && weights[row] !== 1)
                    this.weigh(weights[row]);
            }
        }
    }
    #sortWithinLines() {
        const cells = this.cells;
        for (let i = 3; i < this.length; i += 3) {
            if (cells[i] !== cells[i - 3])
                continue;
            const [line, id, hits] = [cells[i], cells[i + 1], cells[i + 2]];
            let j = i;
            while (j > 0 && cells[j - 3] === line && cells[j - 2] > id) {
                if (i - j > MOST_MOVED_CELLS)
                    break;
                cells[j + 1] = cells[j - 2];
                cells[j + 2] = cells[j - 1];
                j -= 3;
            }
            cells[j + 1] = id;
            cells[j + 2] = hits;
            if (i - j > MOST_MOVED_CELLS)
                return false;
            if (j > 0 && cells[j - 3] === line && cells[j - 2] === id)
                return false;
        }
        return true;
    }
}
const MOST_HITS = 0xffffffff;
const MOST_MOVED_CELLS = 192;
function addHits(a, b) {
    const sum = a + b;
    return sum > MOST_HITS ? MOST_HITS : sum;
}
function grown(cells) {
    const larger = new Uint32Array(cells.length * 2);
    larger.set(cells);
    return larger;
}
function orderBy(cells, width) {
    const rows = cells.length / width;
    const keys = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        keys[row] = cells[row * width] * 0x20000000 + row;
    keys.sort();
    const order = new Uint32Array(rows);
    for (let i = 0; i < rows; i++)
        order[i] = keys[i] % 0x20000000;
    return order;
}


/***/ }),

/***/ 13311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _v8_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49070);


const COMMENT = /^[ \t]*\/[/*][#@][ \t]*sourceMappingURL=([^\s*]+)[ \t]*(?:\*\/)?[ \t]*$/gm;
async function mapOf(script, path, text, cached, readText) {
    const known = cached === undefined ? null : JSON.parse(cached);
    if (typeof known?.data === 'object' && known.data !== null)
        return resolved(known.data, path, path);
    const url = [...text.matchAll(COMMENT)].at(-1)?.[1];
    if (url === undefined)
        return undefined;
    const inline = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
    if (inline !== null)
        return resolved(parsed(inlineText(inline[2], inline[1] !== undefined, path), path), path, path);
    if (/^(?:https?|data):/i.test(url))
        return undefined;
    const mapPath = (0,_v8_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePath */ .Z)(path, decodedName(url));
    const content = await readText(mapPath);
    return content === undefined ? undefined : resolved(parsed(content, mapPath), mapPath, script.url);
}
function inlineText(content, isBase64, path) {
    if (isBase64)
        return Buffer.from(content, 'base64').toString('utf8');
    try {
        return decodeURIComponent(content);
    }
    catch (error) {
        if (error instanceof URIError)
            throw damaged(path);
        throw error;
    }
}
function decodedName(url) {
    return /%(?![0-9a-f]{2})/i.test(url) ? url : decodeURIComponent(url);
}
function parsed(text, path) {
    try {
        return JSON.parse(text.replace(/^\)\]\}'?[^\n]*\n/, ''));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw damaged(path);
        throw error;
    }
}
function resolved(value, base, script) {
    const map = value;
    if (typeof map !== 'object' || map === null || !Array.isArray(map.sources) || typeof map.mappings !== 'string')
        throw damaged(script);
    const root = typeof map.sourceRoot === 'string' && map.sourceRoot !== '' ? `${map.sourceRoot.replace(/\/$/, '')}/` : '';
    const paths = map.sources.map((source) => typeof source === 'string' ? (0,_v8_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePath */ .Z)(base, hasRoot(source) ? source : `${root}${source}`) : undefined);
    return { map, paths };
}
function hasRoot(source) {
    return /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(source);
}
function damaged(path) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._z('SOURCE-SYNTAX', `the source map of ${path} is damaged or of a kind that is not read`, 0);
}


/***/ }),

/***/ 49070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scriptPath),
/* harmony export */   Z: () => (/* binding */ sourcePath)
/* harmony export */ });
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
function scriptPath(url) {
    const path = filePath(url);
    return path === undefined || /(?:^|\/)node_modules\//.test(path) ? undefined : path;
}
function filePath(url) {
    if (url.startsWith('/'))
        return url;
    if (/^[a-z]:[/\\]/i.test(url))
        return url.replaceAll('\\', '/');
    if (!/^file:\/\//i.test(url))
        return undefined;
    const path = decoded(url.slice(7).replace(/[?#].*$/s, ''));
    if (!path.startsWith('/'))
        return undefined;
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
function sourcePath(base, source) {
    if (/^file:\/\//i.test(source))
        return filePath(source) ?? source;
    if (/^[a-z]:[/\\]/i.test(source) || source.startsWith('/'))
        return folded(source.replaceAll('\\', '/'));
    if (SCHEME.test(source))
        return source;
    return folded(`${base.slice(0, base.lastIndexOf('/') + 1)}${source}`);
}
function folded(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 1)
            parts.pop();
        else if (part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ })

};
