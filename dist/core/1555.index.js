export const id = 1555;
export const ids = [1555];
export const modules = {

/***/ 42077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ holdsCode),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   uh: () => (/* binding */ sourceKind)
/* harmony export */ });
function holdsCode(path, source) {
    return BY_EXTENSION.get(extensionOf(path))?.language.holdsCode(source) ?? false;
}
function isSource(path) {
    return BY_EXTENSION.has(extensionOf(path));
}
function sourceKind(path) {
    const extension = extensionOf(path);
    return BY_EXTENSION.get(extension)?.kind ?? extension;
}
function extensionOf(path) {
    return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
const C_FAMILY = ['c', 'cc', 'cpp', 'cxx', 'm', 'mm', 'h', 'hh', 'hpp', 'hxx'];
const KINDS = [C_FAMILY, ['ts', 'tsx', 'mts', 'cts'], ['js', 'jsx', 'mjs', 'cjs']];
const LANGUAGES = [
    { extensions: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'], holdsCode: scriptHoldsCode },
    { extensions: ['vue', 'svelte'], holdsCode: (source) => /<script/i.test(source) },
    { extensions: ['py'], holdsCode: (source) => withoutDocstrings(source).trim() !== '' },
    { extensions: ['rb'], holdsCode: rubyHoldsCode },
    { extensions: ['go'], holdsCode: (source) => /\bfunc\b[^;]{0,500}\{/.test(withoutComments(source)) },
    { extensions: ['rs'], holdsCode: (source) => /\bfn\b[^;{]{0,500}\{/.test(withoutComments(source)) },
    {
        extensions: ['php'],
        holdsCode: (source) => /\b(?:function\b[^;{]{0,500}\{|return|echo|if|new)\b|=/.test(withoutComments(source)),
    },
    { extensions: C_FAMILY, holdsCode: cHoldsCode },
    {
        extensions: ['java', 'kt', 'kts', 'scala', 'groovy', 'cs', 'swift', 'dart'],
        holdsCode: (source) => /\)[^;{})]{0,200}(?:\{|=)|=>|->|\binit\b/.test(withoutComments(source)),
    },
];
const BY_EXTENSION = new Map(LANGUAGES.flatMap((language) => language.extensions.map((extension) => {
    const kind = KINDS.find((candidate) => candidate.includes(extension))?.[0] ?? extension;
    return [extension, { language, kind }];
})));
function withoutComments(source, quotes = '"`') {
    let text = '';
    let kept = 0;
    for (let i = 0; i < source.length; i++) {
        const c = source[i];
        let end = -1;
        if (c === '/' && source[i + 1] === '/')
            end = endOf(source, '\n', i + 2, 0);
        else if (c === '/' && source[i + 1] === '*')
            end = endOf(source, '*/', i + 2, 2);
        else if (quotes.includes(c))
            end = stringEnd(source, i);
        if (end < 0)
            continue;
        text += `${source.slice(kept, i)}${c === '/' ? ' ' : c + c}`;
        kept = end;
        i = end - 1;
    }
    return text + source.slice(kept);
}
function endOf(source, mark, from, length) {
    const at = source.indexOf(mark, from);
    return at < 0 ? source.length : at + length;
}
function stringEnd(source, start) {
    const quote = source[start];
    for (let i = start + 1; i < source.length; i++) {
        const c = source[i];
        if (c === '\\')
            i++;
        else if (c === quote)
            return i + 1;
        else if (c === '\n' && quote !== '`')
            return i;
    }
    return source.length;
}
const ATTRIBUTED_TYPE = /\b(?:struct|class|union|enum)\s+(?:(?:__\w+|alignas|[A-Z][A-Z0-9_]*)\s*\({1,2}[^;{}()]{0,100}\){1,2}\s*)+(?:[\w:,<>][\w\s:,<>]{0,199})?\{/g;
function cHoldsCode(source) {
    const text = withoutComments(source)
        .replace(/^[ \t]*#(?:[^\n\\]|\\[\s\S])*/gm, '')
        .replace(ATTRIBUTED_TYPE, '{');
    return /\)[\w\s]{0,200}\{/.test(text);
}
function rubyHoldsCode(source) {
    let inComment = false;
    return source.split('\n').some((line) => {
        if (line.startsWith('=begin'))
            inComment = true;
        const code = !inComment && /^\s*[^#\s]/.test(line);
        if (line.startsWith('=end'))
            inComment = false;
        return code;
    });
}
function withoutDocstrings(source) {
    const opening = /^[ \t]*[rRuU]{0,2}("""|''')/gm;
    let text = '';
    let kept = 0;
    for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
        const close = source.indexOf(match[1], opening.lastIndex);
        if (close < 0)
            break;
        const end = endOf(source, '\n', close + 3, 0);
        const alone = source.slice(close + 3, end).trim() === '';
        if (alone) {
            text += source.slice(kept, match.index);
            kept = end;
        }
        opening.lastIndex = alone ? end : close + 3;
    }
    return (text + source.slice(kept))
        .replace(/^[ \t]*#.*$/gm, '')
        .replace(/^[ \t]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/gm, '');
}
const NO_CODE = /^(?:import\b(?!\s*\()|export\s*(?:\*|\{|type\b|interface\b|declare\b|import\b)|type\s|interface\s|declare\s|['"]use \w+['"]|['"]{2}|;|$)/;
function scriptHoldsCode(source) {
    return statements(withoutComments(source, '"\'`')).some((statement) => !NO_CODE.test(statement.trim()));
}
function statements(text) {
    const found = [];
    let [depth, start] = [0, 0];
    for (let i = 0; i <= text.length; i++) {
        const c = text[i];
        if (c === '{' || c === '(' || c === '[')
            depth++;
        else if (c === '}' || c === ')' || c === ']')
            depth--;
        const next = /^\s*(import|export|type|interface|declare|const|let|var|function|class|async|enum|abstract|namespace|[\w$.]+\s*\()/;
        if (c === undefined || (depth === 0 && (c === ';' || (c === '\n' && next.test(text.slice(i, i + 80)))))) {
            found.push(text.slice(start, i));
            start = i + 1;
        }
    }
    return found;
}


/***/ }),

/***/ 50689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ executableLines)
/* harmony export */ });
/* harmony import */ var _executable_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42077);

const HASH = /\.(?:py|rb)$/i;
const SCRIPTED = /\.(?:vue|svelte)$/i;
const WORD = /[\p{L}\p{N}_$]/u;
function executableLines(path, source) {
    if (!(0,_executable_code_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCode */ .Gu)(path, source))
        return [];
    const lines = withoutComments(path, source).split('\n');
    return lines.flatMap((line, at) => (WORD.test(line) ? [at + 1] : []));
}
function withoutComments(path, source) {
    if (HASH.test(path))
        return /\.rb$/i.test(path) ? withoutRubyComments(source) : withoutPythonComments(source);
    return withoutSlashComments(SCRIPTED.test(path) ? scriptsOnly(source) : source);
}
function withoutSlashComments(source) {
    let text = '';
    let kept = 0;
    const drop = (from, to) => {
        text += source.slice(kept, from) + source.slice(from, to).replace(/[^\n]+/g, ' ');
        kept = to;
    };
    for (let i = 0; i < source.length; i++) {
        const c = source[i];
        if (c === '"' || c === "'" || c === '`')
            i = stringEnd(source, i) - 1;
        else if (c === '/' && source[i + 1] === '/') {
            drop(i, lineEnd(source, i));
            i = kept - 1;
        }
        else if (c === '/' && source[i + 1] === '*') {
            const close = source.indexOf('*/', i + 2);
            if (close < 0)
                continue;
            drop(i, close + 2);
            i = kept - 1;
        }
    }
    return text + source.slice(kept);
}
function stringEnd(source, start) {
    const quote = source[start];
    for (let i = start + 1; i < source.length; i++) {
        const c = source[i];
        if (c === '\\')
            i++;
        else if (c === quote)
            return i + 1;
        else if (c === '\n' && quote !== '`')
            return i;
    }
    return start + 1;
}
function lineEnd(source, from) {
    const end = source.indexOf('\n', from);
    return end < 0 ? source.length : end;
}
function scriptsOnly(source) {
    let inScript = false;
    return source
        .split('\n')
        .map((line) => {
        if (/<script\b/i.test(line)) {
            inScript = !/<\/script/i.test(line);
            return '';
        }
        if (/<\/script/i.test(line))
            inScript = false;
        return inScript ? line : '';
    })
        .join('\n');
}
function withoutRubyComments(source) {
    let inComment = false;
    return source
        .split('\n')
        .map((line) => {
        if (line.startsWith('=begin'))
            inComment = true;
        const shown = inComment || /^\s*#/.test(line) ? '' : line;
        if (line.startsWith('=end'))
            inComment = false;
        return shown;
    })
        .join('\n');
}
function withoutPythonComments(source) {
    let quote;
    return source
        .split('\n')
        .map((line) => {
        if (quote !== undefined) {
            if (line.includes(quote))
                quote = undefined;
            return '';
        }
        const [, opening] = /^\s*[rRuU]{0,2}("""|''')/.exec(line) ?? [];
        if (opening === undefined)
            return /^\s*#/.test(line) ? '' : line;
        if (!line.slice(line.indexOf(opening) + 3).includes(opening))
            quote = opening;
        return '';
    })
        .join('\n');
}


/***/ }),

/***/ 14915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ isUntested),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   Xr: () => (/* binding */ NEW_KINDS),
/* harmony export */   ic: () => (/* binding */ HUB_KINDS)
/* harmony export */ });
function isUntested({ lines }) {
    return lines[0] === 0;
}
const NEW_KINDS = ['new-untested-hub', 'new-untested-source'];
const HUB_KINDS = ['new-untested-hub', 'untested-hub'];
function isOfKind(gap, kind, hub) {
    if (!isUntested(gap))
        return false;
    const isHub = gap.importers !== null && gap.importers >= hub;
    switch (kind) {
        case 'new-untested-hub':
            return isHub && gap.added === true;
        case 'untested-hub':
            return isHub;
        case 'new-untested-source':
            return gap.added === true;
        case 'unreached-source':
            return gap.tests === 0;
        case 'untested-source':
            return true;
    }
}


/***/ }),

/***/ 74260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageGate: () => (/* binding */ coverageGate)
});

// EXTERNAL MODULE: ./build/js/shared/gate.js + 3 modules
var gate = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/js/shared/policy/ratio.js
var policy_ratio = __webpack_require__(66726);
// EXTERNAL MODULE: ./build/js/shared/formats/feed.js
var formats_feed = __webpack_require__(59545);
;// CONCATENATED MODULE: ./build/js/shared/formats/record-runs.generated.js
const RECORD_RUNS_WASM = 'AGFzbQEAAAABEQJgA39/fwF/YAV/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAADBAMAAAEGBgF/AUEACwccAwNydW4AAgl0cmFjZWZpbGUAAQZtZW1vcnkCAAqADgPkAgEGfyAAKAIAIQUgAEEgaiEAAkADQAJAIAApAwAgASkDACAAKQMIg1INAiAAKAIQIgdBCEsEQCAAKAIUIQhBCCEDA0AgA0EIaiIEIAdNBEAgASADaikDACADIAhqKQMAUg0FIAQhAwwBCwsgAyAHSQR/IAEgB2pBCGspAwAgByAIakEIaykDAFIFQQALDQMLIAEgB2ohASAFIAZGDQAgAS0AAEEwayIEQQlLDQIgAUEIaiEHIAFBAWoiAS0AAEEwayEDA0AgA0EJTQRAIARBCmwgA2ohBCABQQFqIgEtAABBMGshAwwBCwsgASAHSw0CIAAvARwiA0H//wNHBEAgBCAAKAIYSw0DIANBBnZBBXQoAgAgA0E/cWogBDYCACAALwEeIgNB//8DRwRAIANBBnZBBXQoAgAgA0E/cWogBDYCAAsLIAZBAWohBiAAQSBqIQAMAQsLIAFBACABIAJNGw8LQQAL/AgBCH8CQANAIAAgAUkgAiAGS3EEQCAAKAIAIgNB////B3FBxILpAUYEfyAAQQNqIgMtAABBMGsiBEEJSwR/QX8FIANBCGohByADQQFqIgUtAABBMGshAwNAIANBCU0EQCAEQQpsIANqIQQgBUEBaiIFLQAAQTBrIQMMAQsLIAUkAEF/IAQgBSAHSxsLIgdBAWtB////B08Ef0EBBSMALQAAQSxHCw0DIwBBAWoiAy0AAEEwayIEQQlLBH9BfwUgA0EIaiEIIANBAWoiBS0AAEEwayEDA0AgA0EJTQRAIARBCmwgA2ohBCAFQQFqIgUtAABBMGshAwwBCwsgBSQAQX8gBCAFIAhLGwshAyMAIgRBAWogBCAELQAAQQ1GGyIEQQFqQQAgBC0AAEEKRhsiBEUgA0F/RnIgASAESXINA0EAKAIAIgAgBzYCACAAIAM2AgRBACAAQQhqNgIAIAdBCCgCAE0EQEEMQQA2AgALQQggBzYCAEEQQRAoAgAgA3I2AgAgBAUgA0HCpJGKBEYEfyAALQAEQTpGBUEAC0UNAyAAQQVqIgMtAABBMGsiBEEJSwR/QX8FIANBCGohByADQQFqIgUtAABBMGshAwNAIANBCU0EQCAEQQpsIANqIQQgBUEBaiIFLQAAQTBrIQMMAQsLIAUkAEF/IAQgBSAHSxsLIglBAWtB////B08Ef0EBBSMALQAAQSxHCw0DIwBBAWoiAy0AAEEwayIEQQlLBH9BfwUgA0EIaiEHIANBAWoiBS0AAEEwayEDA0AgA0EJTQRAIARBCmwgA2ohBCAFQQFqIgUtAABBMGshAwwBCwsgBSQAQX8gBCAFIAdLGwsiB0Hv/x9LBH9BAQUjAC0AAEEsRwsNAyMAQQFqIgMtAABBMGsiBEEJSwR/QX8FIANBCGohCCADQQFqIgUtAABBMGshAwNAIANBCU0EQCAEQQpsIANqIQQgBUEBaiIFLQAAQTBrIQMMAQsLIAUkAEF/IAQgBSAISxsLIghB/x9LBH9BAQUjAC0AAEEsRwsNA0EAIQQjAC0AAUEtRgRAIwBBAmokAAUjAEEBaiIDLQAAQTBrIgRBCUsEf0F/BSADQQhqIQogA0EBaiIFLQAAQTBrIQMDQCADQQlNBEAgBEEKbCADaiEEIAVBAWoiBS0AAEEwayEDDAELCyAFJABBfyAEIAUgCksbCyIEQX9GDQQLIwAiA0EBaiADIAMtAABBDUYbIgNBAWpBACADLQAAQQpGGyIDRSABIANJcg0DQSAoAgAiACAJNgIAIAAgCEEQSSAHQYAgSXEEfyAHQQR0IAhqBSAHQQx0QYCABGogCGoLIgU2AgQgACAENgIIQSAgAEEMajYCAEEoKAIAIgAgCUsEf0EBBSAAIAlGBH8gBUE4KAIATQVBAAsLBEBBLEEANgIACyAAIAlLBEBBPEEANgIAC0EoIAk2AgBBMEEwKAIAIAVyNgIAQTRBNCgCACAEcjYCAEE4IAU2AgAgAwshACAGQQFqIQYMAQsLIAAPCyAAC5kCAQV/QYACIQYDQCAAIAFJIAMgCUtxBEAgBiIHKAIMIgYgACABEAAiBUUEQEEAIQgDQCAFRSACIAhLcQRAIAhBCXRBgAJqIgYgACABEAAhBSAIQQFqIQgMAQsLIAVFBEAgAA8LIAcgBjYCDAsgBigCBCIAQQFxBEBBACgCACIHKAIAIghBCCgCAE0EQEEMQQA2AgALQQggCDYCAEEQQRAoAgAgBygCBHI2AgBBACAHQQQoAgBqNgIACyAAQQJxBEBBIEEgKAIAQSQoAgBqNgIACyAAQQRxBEBBwABBwAAoAgBBxAAoAgBqNgIACyAEBEADQCAFLQAAQSBNBEAgBUEBaiEFDAELCwsgBSEAIAlBAWohCQwBCwsgAAs=';

;// CONCATENATED MODULE: ./build/js/shared/formats/record-runs.js

const TABLE_CELLS = 8;
const TEMPLATES = 256;
const TEMPLATE_BYTES = 512;
const TEXT_BYTES = 32;
const MOST_NUMBERS = TEMPLATE_BYTES / TEXT_BYTES - 2;
const NOWHERE = 0xffff;
const MOST_TEMPLATES = 16;
const LONGEST_TEXT_BYTES = 1024;
const TEXTS = TEMPLATES + MOST_TEMPLATES * TEMPLATE_BYTES;
const MOST_TABLES = 3;
const MOST_ROWS = 4096;
const LARGEST_ROW_CELLS = 8;
const ROWS = 1 << 15;
const ROWS_BYTES = MOST_ROWS * LARGEST_ROW_CELLS * 4;
const WINDOW = ROWS + MOST_TABLES * ROWS_BYTES;
const PAGE_BYTES = 1 << 16;
const MOST_VALUE = 99_999_999;
class RecordRuns {
    window;
    cells;
    #view;
    #bytes;
    #run;
    #tracefile;
    #templates = 0;
    #tables = 0;
    constructor(windowBytes) {
        const pages = Math.ceil((WINDOW + windowBytes + LONGEST_TEXT_BYTES) / PAGE_BYTES);
        const { Memory, Module, Instance } = WebAssembly;
        const memory = new Memory({ initial: pages, maximum: pages });
        const module = new Module(Buffer.from(RECORD_RUNS_WASM, 'base64'));
        const { exports } = new Instance(module, { env: { memory } });
        this.#run = exports['run'];
        this.#tracefile = exports['tracefile'];
        this.window = Buffer.from(memory.buffer, WINDOW, windowBytes);
        this.cells = new Uint32Array(memory.buffer);
        this.#bytes = new Uint8Array(memory.buffer);
        this.#view = new DataView(memory.buffer);
    }
    reset(cells) {
        this.#templates = 0;
        this.#tables = cells.length;
        for (const [table, width] of cells.entries())
            this.cells[table * TABLE_CELLS + 1] = width * 4;
        this.clear();
    }
    learn({ texts, numbers }) {
        const bytes = texts.reduce((sum, text) => sum + text.length, 0);
        if (this.#templates === MOST_TEMPLATES || numbers.length > MOST_NUMBERS || bytes > LONGEST_TEXT_BYTES)
            return false;
        if (texts.length !== numbers.length + 1 || texts.some((text) => text.length === 0))
            return false;
        const start = TEMPLATES + this.#templates * TEMPLATE_BYTES;
        const view = this.#view;
        const places = numbers.flatMap((number) => number.places);
        view.setUint32(start, numbers.length, true);
        view.setUint32(start + 4, places.reduce((bits, { table }) => bits | (1 << table), 0), true);
        view.setUint32(start + 12, start, true);
        let all = TEXTS + this.#templates * LONGEST_TEXT_BYTES;
        for (const [i, text] of texts.entries()) {
            const at = start + TEXT_BYTES * (i + 1);
            this.#bytes.set(text, all);
            for (let byte = 0; byte < 8; byte++) {
                view.setUint8(at + byte, text[byte] ?? 0);
                view.setUint8(at + 8 + byte, byte < text.length ? 0xff : 0);
            }
            view.setUint32(at + 16, text.length, true);
            view.setUint32(at + 20, all, true);
            const { places: [place, copy] = [], largest = MOST_VALUE } = numbers[i] ?? {};
            view.setUint32(at + 24, largest, true);
            view.setUint16(at + 28, placeOf(place), true);
            view.setUint16(at + 30, placeOf(copy), true);
            all += text.length;
        }
        this.#templates++;
        return true;
    }
    unlearn() {
        this.#templates = 0;
    }
    holds(bytes) {
        return bytes.buffer === this.window.buffer;
    }
    read(start, end, space) {
        if (this.#templates === 0)
            return start;
        return this.#run(WINDOW + start, WINDOW + end, this.#templates, MOST_ROWS, space) - WINDOW;
    }
    readTracefile(start, end) {
        return this.#tracefile(WINDOW + start, WINDOW + end, MOST_ROWS) - WINDOW;
    }
    get points() {
        const at = TABLE_CELLS;
        const { cells } = this;
        return {
            lastLine: cells[at + 2],
            sorted: cells[at + 3] === 1,
            idBits: cells[at + 4],
            hitBits: cells[at + 5],
            lastId: cells[at + 6],
            linesSorted: cells[at + 7] === 1,
        };
    }
    first(table) {
        return (ROWS + table * ROWS_BYTES) >> 2;
    }
    end(table) {
        return this.cells[table * TABLE_CELLS] >> 2;
    }
    get ascends() {
        return this.cells[3] === 1;
    }
    get bits() {
        return this.cells[4];
    }
    clear() {
        const { cells } = this;
        for (let table = 0; table < this.#tables; table++) {
            const at = table * TABLE_CELLS;
            cells[at] = ROWS + table * ROWS_BYTES;
            cells[at + 2] = 0;
            cells[at + 3] = 1;
            cells[at + 4] = 0;
            cells[at + 5] = 0;
            cells[at + 6] = 0;
            cells[at + 7] = 1;
        }
    }
}
function placeOf(place) {
    return place === undefined ? NOWHERE : place.table * 64 + place.cell * 4;
}

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
;// CONCATENATED MODULE: ./build/js/shared/policy/carry-forward.js

function carryForward(head, blobs, sources, rules) {
    const nearest = [...sources].sort((one, other) => one.commitsBack - other.commitsBack);
    const suites = new Map([...head.suites].map(([name, files]) => [name, new Map(files)]));
    const known = new Map(head.blobs);
    const carried = [];
    for (const rule of rules) {
        const own = suites.get(rule.suite) ?? new Map();
        const matches = rule.paths === undefined ? () => true : (0,globs/* globMatcher */.f)(rule.paths);
        const wanted = (path) => matches(path) && !own.has(path);
        const source = nearest.find(({ commitsBack, lines }) => commitsBack <= rule.maxCommits && [...(lines.suites.get(rule.suite)?.keys() ?? [])].some(wanted));
        const [files, changed] = [[], []];
        for (const [path, lines] of source?.lines.suites.get(rule.suite) ?? []) {
            const blob = blobs.get(path);
            if (!wanted(path) || blob === undefined)
                continue;
            if (source?.lines.blobs.get(path) !== blob)
                changed.push(path);
            else {
                files.push(path);
                own.set(path, lines);
                known.set(path, blob);
            }
        }
        if (files.length > 0)
            suites.set(rule.suite, own);
        const from = source === undefined ? undefined : { commit: source.commit, commitsBack: source.commitsBack };
        carried.push({ rule, from, files: files.sort(), changed: changed.sort() });
    }
    return { lines: { blobs: known, suites }, carried };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta/baseline-fault.js
function baselineFault(what, commit = '') {
    return what === 'unset'
        ? {
            code: 'BASELINE-UNSET',
            reason: 'a rule compares with earlier runs, but no baseline is named that keeps them',
            hint: 'Name a store in reliability.yml, for example baseline: git-ref:refs/reliability/baseline (docs/baselines.md).',
        }
        : {
            code: 'BASELINE-DAMAGED',
            reason: `the lines that are kept of ${commit} do not add up to its totals`,
            hint: 'Remove the entries of this commit from the store; the next run of the default branch keeps new ones.',
        };
}

// EXTERNAL MODULE: ./build/js/shared/policy/line-counts.js
var line_counts = __webpack_require__(15520);
;// CONCATENATED MODULE: ./build/js/coverage-gate/counting.js

function countPoints(points) {
    if (points === undefined)
        return null;
    if (points.covered !== undefined && points.total !== undefined)
        return [points.covered, points.total];
    const { hits, weights } = points;
    let covered = 0;
    let total = 0;
    for (let i = 0; i < hits.length; i++) {
        const weight = weights === undefined ? 1 : weights[i];
        total += weight;
        if (hits[i] !== 0)
            covered += weight;
    }
    return [covered, total];
}
function countFile(path, file) {
    return {
        path,
        lines: (0,line_counts/* countLines */.l)(file.lines),
        branches: countPoints(file.branches),
        functions: countPoints(file.functions),
        statements: countPoints(file.statements),
    };
}
function uncoveredRanges({ numbers, hits }) {
    let text = '';
    for (let i = 0; i < numbers.length;) {
        if (hits[i] !== 0) {
            i++;
            continue;
        }
        const start = numbers[i];
        let end = start;
        for (; i < numbers.length && hits[i] === 0; i++)
            end = numbers[i];
        text += `${text === '' ? '' : ','}${start === end ? start : `${start}-${end}`}`;
    }
    return text;
}
function countRanges(text) {
    let count = 1;
    for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1))
        count++;
    return count;
}
function readRanges(text) {
    return text.split(',').map((range) => {
        const [start = '', end = start] = range.split('-');
        return { start: Number(start), end: Number(end) };
    });
}
const RANKED = new WeakMap();
function rankByMissing(files) {
    let ranked = RANKED.get(files);
    if (ranked === undefined) {
        const keys = new Float64Array(files.length);
        let count = 0;
        for (let at = 0; at < files.length; at++) {
            const [covered, total] = files[at].lines;
            if (covered < total)
                keys[count++] = (0xffffff - (total - covered)) * 0x1000000 + at;
        }
        ranked = Array.from(keys.subarray(0, count).sort(), (key) => files[key % 0x1000000]);
        RANKED.set(files, ranked);
    }
    return ranked;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta/head-lines.js

function headLines(suites, blobs) {
    const own = new Map();
    const bySuite = new Map();
    for (const { name, files, problems } of suites) {
        if (problems.length > 0)
            continue;
        const lines = new Map();
        for (const [path, { coverage }] of files) {
            const blob = blobs.get(path);
            if (blob !== undefined)
                own.set(path, blob);
            lines.set(path, {
                lines: coverage.lines,
                branches: countPoints(coverage.branches),
                ...(coverage.stub === true ? { stub: true } : {}),
            });
        }
        bySuite.set(name, lines);
    }
    return { blobs: own, suites: bySuite };
}

// EXTERNAL MODULE: ./build/js/coverage-gate/executable-lines.js
var executable_lines = __webpack_require__(50689);
;// CONCATENATED MODULE: ./build/js/coverage-gate/source-blobs.js
const MOST_PATHS = 100;
const BLOB = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function sourceBlobs({ git, indexed }, measured) {
    const blobs = indexed();
    const modified = new Set(paths(git, 'diff', '--name-only', '-z', '--no-ext-diff', '--ignore-submodules=all', '--diff-filter=MT'));
    const unsaid = [...measured].filter((path) => modified.has(path) || !blobs.has(path));
    for (const path of unsaid)
        blobs.delete(path);
    for (let at = 0; at < unsaid.length; at += MOST_PATHS) {
        const some = unsaid.slice(at, at + MOST_PATHS);
        const { status, stdout } = git.run('hash-object', '--', ...some);
        const ids = Buffer.from(stdout).toString('latin1').split('\n');
        if (status === 0 || ids.length > 1)
            for (const [position, path] of some.entries()) {
                const id = ids[position] ?? '';
                if (BLOB.test(id))
                    blobs.set(path, id);
            }
    }
    return { blobs, changed: unsaid.length > 0 };
}
function paths(git, ...args) {
    const { status, stdout } = git.run(...args);
    return status === 0
        ? Buffer.from(stdout)
            .toString('utf8')
            .split('\0')
            .filter((path) => path !== '')
        : [];
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/carry/collect-carried.js





const MOST_RUNS = 8;
const MOST_LISTED = 100;
const LARGEST_SOURCE_BYTES = 1 << 20;
const FORMAT = 'carried';
async function collectCarried({ io, earlierRuns }, { carryForward: rules = [], key }, { checkout, suites, ignored }) {
    if (rules.length === 0)
        return [];
    const named = suites.filter(({ name }) => rules.some((rule) => rule.suite === name));
    const runs = earlierRuns?.(key);
    const history = (await runs?.history(MOST_RUNS)) ?? [];
    const problem = runs === undefined ? baselineFault('unset') : runs.problem;
    if (problem !== undefined) {
        for (const suite of named)
            suite.problems.push(problem);
        return [];
    }
    const { blobs } = sourceBlobs(checkout, new Set(suites.flatMap(({ files }) => [...files.keys()])));
    const wanted = new Map([...blobs].filter(([path]) => !ignored(path)));
    const open = rules.filter(({ suite }) => named.some((own) => own.name === suite && !isBroken(own)));
    const { carried } = carryForward(headLines(suites, blobs), wanted, history, open);
    return carried.map((one) => fillIn(one, named.find(({ name }) => name === one.rule.suite), history));
    function fillIn(one, suite, sources) {
        const { rule, from, files, changed } = one;
        const source = sources.find(({ commit }) => commit === from?.commit)?.lines.suites.get(rule.suite);
        const put = (path, lines) => void suite.files.set(path, { coverage: { path, scope: '', lines }, format: FORMAT });
        const uncovered = changed.map((path) => [path, uncoveredLines(path)]);
        for (const path of files)
            put(path, source.get(path).lines);
        for (const [path, lines] of uncovered)
            put(path, lines);
        if (files.length + changed.length > 0)
            suite.problems.splice(0, suite.problems.length, ...suite.problems.filter(({ code }) => code !== 'REPORT-MISSING'));
        return {
            suite: rule.suite,
            ...(rule.paths === undefined ? {} : { paths: rule.paths }),
            maxCommits: rule.maxCommits,
            ...(from === undefined ? {} : { from }),
            files: files.length,
            changed: changed.slice(0, MOST_LISTED),
            changedCount: changed.length,
        };
    }
    function uncoveredLines(path) {
        const known = suites.find(({ files }) => files.has(path))?.files.get(path)?.coverage.lines.numbers;
        const numbers = known ?? Uint32Array.from(executable(path));
        return { numbers, hits: new Uint8Array(numbers.length) };
    }
    function executable(path) {
        const source = io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES);
        return source === undefined ? [1] : (0,executable_lines/* executableLines */.o)(path, source);
    }
}
function isBroken({ problems, reports }) {
    return problems.some(({ code }) => code !== 'REPORT-MISSING') || (problems.length > 0 && reports.length > 0);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/shared/formats/diff/git-name.js
const ESCAPES = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
]);
function readGitName(written) {
    const name = written.endsWith('\t') ? written.slice(0, -1) : written;
    if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2)
        return name;
    return name
        .slice(1, -1)
        .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal, letter) => octal === undefined
        ? (ESCAPES.get(letter ?? '') ?? letter ?? '')
        : String.fromCharCode(Number.parseInt(octal, 8) & 0xff));
}

;// CONCATENATED MODULE: ./build/js/shared/formats/diff/diff-reader.js



const LINE_END = 10;
const PLUS = 43;
const MINUS = 45;
const BLANK = 32;
const [ZERO, COMMA, AT, LETTER_D] = [48, 44, 64, 100];
const BACKSLASH = 92;
const LONGEST_HEADER_BYTES = 1 << 20;
const MOST_DIGITS = 15;
const RECORD = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ [A-Z]\d*$/;
const NOT_ASCII = /[\x80-\xff]/;
const STATUSES = new Map([
    ['A', 'added'],
    ['M', 'modified'],
    ['R', 'renamed'],
    ['C', 'copied'],
    ['T', 'type-changed'],
    ['U', 'unmerged'],
]);
class DiffReader {
    #files = new Map();
    #record = [];
    #inPatch = false;
    #current;
    #removed = 0;
    #added = 0;
    #line = 0;
    #skipping = false;
    #rest = external_node_buffer_.Buffer.alloc(0);
    write(chunk) {
        const own = external_node_buffer_.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        const bytes = this.#rest.length === 0 ? own : external_node_buffer_.Buffer.concat([this.#rest, own]);
        let at = 0;
        while (at < bytes.length) {
            const next = this.#inPatch ? this.#patchLine(bytes, at) : this.#field(bytes, at);
            if (next === at)
                break;
            at = next;
        }
        if (bytes.length - at > LONGEST_HEADER_BYTES)
            throw unreadable('a header is longer than 1 MiB');
        this.#rest = external_node_buffer_.Buffer.from(bytes.subarray(at));
    }
    finish() {
        if (this.#rest.length > 0 || this.#skipping || this.#added > 0 || this.#removed > 0 || this.#record.length > 0)
            throw unreadable('it ends in the middle');
        return [...this.#files.values()].map(({ path, previousPath, status, kind, contentChanged, lines, hunks }) => ({
            path,
            ...(previousPath === undefined ? {} : { previousPath }),
            status,
            kind,
            lines,
            hunks,
            isOpaque: kind === 'file' && contentChanged && hunks.length === 0,
        }));
    }
    #field(bytes, at) {
        const end = bytes.indexOf(0, at);
        if (end < 0)
            return at;
        if (end === at) {
            if (this.#record.length > 0)
                throw unreadable('the list of files ends in the middle');
            this.#inPatch = true;
            return end + 1;
        }
        this.#record.push(bytes.toString('latin1', at, end));
        const [head = '', first, second] = this.#record;
        if (first === undefined) {
            if (!RECORD.test(head))
                throw unreadable('the list of files is not as expected');
            return end + 1;
        }
        const mode = head.slice(8, 14);
        const [between, behind] = [head.indexOf(' ', 15), head.lastIndexOf(' ')];
        const letter = head.charAt(behind + 1);
        const isSame = head.slice(15, between) === head.slice(between + 1, behind);
        const last = letter === 'R' || letter === 'C' ? second : first;
        if (last === undefined)
            return end + 1;
        this.#record = [];
        const status = STATUSES.get(letter);
        if (status === undefined)
            return end + 1;
        const known = this.#files.get(last);
        this.#files.set(last, {
            path: utf8(last),
            ...(last === first ? {} : { previousPath: utf8(first) }),
            status: known?.status ?? status,
            kind: mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file',
            contentChanged: !isSame,
            lines: [],
            hunks: [],
        });
        return end + 1;
    }
    #patchLine(bytes, at) {
        const end = bytes.indexOf(LINE_END, at);
        if (this.#skipping) {
            this.#skipping = end < 0;
            return end < 0 ? bytes.length : end + 1;
        }
        if (this.#added > 0 || this.#removed > 0) {
            this.#content(bytes[at]);
            this.#skipping = end < 0;
            return end < 0 ? bytes.length : end + 1;
        }
        if (end < 0)
            return at;
        this.#header(bytes, at, end);
        return end + 1;
    }
    #content(mark) {
        if (mark === BACKSLASH)
            return;
        if (mark === PLUS) {
            this.#count(this.#line++);
            this.#added--;
        }
        else if (mark === MINUS)
            this.#removed--;
        else if (mark === BLANK || mark === LINE_END) {
            this.#line++;
            this.#added--;
            this.#removed--;
        }
        else
            throw unreadable('a hunk has a line of no kind');
        if (this.#added < 0 || this.#removed < 0)
            throw unreadable('a hunk is longer than it says');
    }
    #count(line) {
        const lines = this.#current?.lines;
        if (lines === undefined)
            throw unreadable('a hunk belongs to no file');
        const last = lines.at(-1);
        if (last !== undefined && last[1] >= line)
            throw unreadable('hunks overlap');
        if (last !== undefined && last[1] === line - 1)
            lines[lines.length - 1] = [last[0], line];
        else
            lines.push([line, line]);
    }
    #header(bytes, at, end) {
        if (bytes[at] === PLUS) {
            const text = bytes.toString('latin1', at, end);
            if (!text.startsWith('+++ '))
                throw unreadable('a line of content is outside of hunks');
            this.#current = this.#named(readGitName(text.slice(4)));
        }
        else if (bytes[at] === AT)
            this.#hunk(bytes, at);
        else if (bytes[at] === LETTER_D && bytes.toString('latin1', at, Math.min(end, at + 11)) === 'diff --git ')
            this.#current = undefined;
    }
    #named(name) {
        if (name === '/dev/null')
            return undefined;
        const file = name.startsWith('b/') ? this.#files.get(name.slice(2)) : undefined;
        if (file === undefined)
            throw unreadable('the patch has a file that is not in the list');
        return file;
    }
    #hunk(bytes, at) {
        const head = new HunkHead(bytes, at);
        head.expect(AT, AT, BLANK, MINUS);
        const oldStart = head.number();
        const oldLines = head.count();
        head.expect(BLANK, PLUS);
        const newStart = head.number();
        const newLines = head.count();
        head.expect(BLANK, AT, AT);
        this.#removed = oldLines;
        this.#added = newLines;
        this.#line = newStart;
        this.#current?.hunks.push({ oldStart, oldLines, newStart, newLines });
    }
}
class HunkHead {
    #bytes;
    #at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
    }
    expect(...expected) {
        for (const byte of expected)
            if (this.#bytes[this.#at++] !== byte)
                throw unreadable('the head of a hunk is not as expected');
    }
    number() {
        const start = this.#at;
        let value = 0;
        for (;;) {
            const digit = (this.#bytes[this.#at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
            this.#at++;
        }
        const digits = this.#at - start;
        if (digits === 0 || digits > MOST_DIGITS)
            throw unreadable('the head of a hunk is not as expected');
        return value;
    }
    count() {
        if (this.#bytes[this.#at] !== COMMA)
            return 1;
        this.#at++;
        return this.number();
    }
}
function utf8(latin1) {
    return NOT_ASCII.test(latin1) ? external_node_buffer_.Buffer.from(latin1, 'latin1').toString('utf8') : latin1;
}
function unreadable(what) {
    return new problem/* ProblemError */.M({
        code: 'PATCH-DIFF-UNREADABLE',
        reason: `what git diff printed could not be read: ${what}`,
        hint: 'Check that "git diff" works in this job. If it does, this is a fault of this tool; please report it.',
    });
}

;// CONCATENATED MODULE: ./build/js/shared/change/read-change.js


const read_change_MOST_PATHS = 100;
const SETTINGS = ['-c', 'core.quotePath=off', '-c', 'diff.suppressBlankEmpty=false'];
const DIFF = [
    'diff',
    ...[
        '--raw',
        '-z',
        '--patch',
        '--unified=0',
        '--inter-hunk-context=0',
        '--no-color',
        '--no-relative',
        '--no-ext-diff',
    ],
    ...['--no-textconv', '--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all', '--diff-filter=d', '-M50%'],
    ...['-l1000', '--diff-algorithm=myers', '--indent-heuristic', '--ignore-cr-at-eol'],
];
async function readChange(git, base, isCode) {
    const files = await difference(git, base, []);
    const hidden = files.filter(({ isOpaque, path }) => isOpaque && isCode(path)).map(({ path }) => path);
    const shown = new Map();
    for (let at = 0; at < hidden.length; at += read_change_MOST_PATHS) {
        const paths = hidden.slice(at, at + read_change_MOST_PATHS).map((path) => `:(top,literal)${path}`);
        for (const file of await difference(git, base, ['--text', '--', ...paths]))
            shown.set(file.path, file);
    }
    return { base, files: files.map((file) => withLines(file, shown.get(file.path))) };
}
function withLines(file, text) {
    return text === undefined ? file : { ...file, lines: text.lines, hunks: text.hunks, isOpaque: false };
}
async function difference(git, { commit, workingTree }, more) {
    const reader = new DiffReader();
    const trees = workingTree ? [commit] : [commit, 'HEAD'];
    const [options, paths] = more.length === 0 ? [[], ['--']] : [more.slice(0, 1), more.slice(1)];
    const { status, stderr } = await git.stream([...SETTINGS, ...DIFF, ...options, ...trees, ...paths], (bytes) => reader.write(bytes));
    if (status !== 0)
        throw new problem/* ProblemError */.M({
            code: 'PATCH-DIFF-FAILED',
            reason: `git diff against ${commit} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
            hint: 'Check that "git diff" works in this job, and that the clone is whole.',
        });
    return reader.finish();
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/change-reader.js

function changeReader({ git }, isCode) {
    const known = new Map();
    return async (base) => {
        const key = (workingTree) => `${base.commit} ${workingTree}`;
        const change = known.get(key(true)) ?? known.get(key(base.workingTree)) ?? readChange(git, base, isCode);
        known.set(key(base.workingTree), change);
        return { base, files: (await change).files };
    };
}

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __webpack_require__(64533);
;// CONCATENATED MODULE: ./build/js/coverage-gate/go-remainder.js
const EMPTY_BRACES = /\b(?:interface|struct|select|switch)\s*\{\s*\}/g;
const CLOSING = /^\s*(?:[})\]].*)?$/;
const CONTINUED = /[,(.+\-*/&|=<>]\s*$/;
const FUNCTION = /^func\b(?!\s+_\s*\()/;
const DECLARATION = /^(?:func|var|const|type)\b/gm;
function goCodeFollows(source, line, column) {
    const lines = source.split('\n');
    const last = Buffer.from(lines[line - 1] ?? '', 'utf8');
    const before = withoutText([...lines.slice(0, line - 1), last.toString('utf8', 0, column - 1)].join('\n'));
    const after = [last.toString('utf8', column - 1), ...lines.slice(line)].join('\n');
    const rest = withoutText(after)
        .replace(/^\s*\{\s*\}/, '')
        .replace(EMPTY_BRACES, '');
    if (depthOf(before) === 0)
        return declaresCode(rest);
    if ([...before.matchAll(DECLARATION)].at(-1)?.[0] !== 'func')
        return declaresCode(rest);
    const close = rest.indexOf('\n}');
    const end = close < 0 ? rest.length : close;
    return holdsStatements(rest.slice(0, end), before.endsWith('}')) || declaresCode(rest.slice(end));
}
function declaresCode(text) {
    let inSignature = false;
    for (const line of text.split('\n')) {
        if (/^[a-z]/.test(line))
            inSignature = FUNCTION.test(line);
        if (inSignature && line.includes('{'))
            return true;
        if (line.includes('func(') && line.trimEnd().endsWith('{'))
            return true;
    }
    return false;
}
function holdsStatements(body, tail) {
    let goesOn = tail;
    for (const line of body.split('\n')) {
        if (!goesOn && !CLOSING.test(line))
            return true;
        goesOn = (goesOn || line.trim() !== '') && CONTINUED.test(line);
    }
    return false;
}
function depthOf(text) {
    let depth = 0;
    for (const c of text) {
        if (c === '{')
            depth++;
        else if (c === '}')
            depth--;
    }
    return depth;
}
function withoutText(source) {
    let text = '';
    for (let at = 0; at < source.length; at++) {
        const c = source[at];
        if (c === '/' && source[at + 1] === '/')
            at = endOf(source, '\n', at) - 1;
        else if (c === '/' && source[at + 1] === '*')
            at = endOf(source, '*/', at + 2) + 1;
        else if (c === '`')
            at = endOf(source, '`', at + 1);
        else if (c === '"' || c === "'")
            at = endOfQuoted(source, at);
        else if (c !== '\r')
            text += c;
        if (c === '`' || c === '"' || c === "'")
            text += '""';
    }
    return text;
}
function endOf(source, mark, from) {
    const at = source.indexOf(mark, from);
    return at < 0 ? source.length : at;
}
function endOfQuoted(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === source[start] || source[at] === '\n')
            return at;
    }
    return source.length;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/cut-off.js


function cutOff(report, answers, readSource) {
    const { endsAt } = report;
    if (endsAt === undefined)
        return undefined;
    const answer = answers[report.files.findIndex((file) => file.path === endsAt.path)];
    if (answer?.kind !== 'file' || !answer.path.endsWith('.go'))
        return undefined;
    const source = readSource(answer.path);
    if (source === undefined || !goCodeFollows(source, endsAt.line, endsAt.column))
        return undefined;
    return {
        code: `${report.format.toUpperCase()}-TRUNCATED`,
        reason: `${report.path} ends at line ${endsAt.line} of ${answer.path}, but there is more code behind it: the report was cut off, or made from other sources`,
        hint: fault/* FAULTS */.y2.TRUNCATED,
        location: { path: report.path },
    };
}

// EXTERNAL MODULE: ./build/js/shared/change/depth-advice.js
var depth_advice = __webpack_require__(48435);
// EXTERNAL MODULE: ./build/js/shared/change/fetching.js
var fetching = __webpack_require__(60751);
;// CONCATENATED MODULE: ./build/js/shared/policy/line-map.js
const NEW = -1;
const REPLACES = -2;
class LineMap {
    #hunks;
    #at = 0;
    #shift = 0;
    constructor(hunks) {
        checkHunks(hunks);
        this.#hunks = hunks;
    }
    of(newLine) {
        const oldLine = this.at(newLine);
        return { oldLine: Math.max(NEW, oldLine), replaces: oldLine === REPLACES };
    }
    at(newLine) {
        for (;;) {
            const hunk = this.#hunks[this.#at];
            if (hunk === undefined)
                break;
            const first = firstNew(hunk);
            if (newLine < first)
                break;
            if (newLine < first + hunk.newLines)
                return hunk.oldLines > 0 ? REPLACES : NEW;
            this.#shift += hunk.newLines - hunk.oldLines;
            this.#at++;
        }
        return newLine - this.#shift;
    }
}
function firstNew({ newStart, newLines }) {
    return newLines === 0 ? newStart + 1 : newStart;
}
function firstOld({ oldStart, oldLines }) {
    return oldLines === 0 ? oldStart + 1 : oldStart;
}
function checkHunks(hunks) {
    let shift = 0;
    let nextNew = 1;
    for (const hunk of hunks) {
        const numbers = [hunk.oldStart, hunk.oldLines, hunk.newStart, hunk.newLines];
        const counts = numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
        if (!counts || firstNew(hunk) < nextNew || firstNew(hunk) - firstOld(hunk) !== shift)
            throw new RangeError(`the hunk -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} does not fit`);
        shift += hunk.newLines - hunk.oldLines;
        nextNew = firstNew(hunk) + hunk.newLines;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/policy/line-origins.js
function lineOrigins(base, head, changes) {
    const origins = new Map();
    const moved = movedPaths(base, head);
    const used = new Set();
    for (const [path, blob] of head.blobs) {
        const change = changes.get(path);
        const oldPath = base.blobs.has(path) ? path : (moved.get(path) ?? change?.oldPath ?? path);
        const oldBlob = base.blobs.get(oldPath);
        if (oldBlob === undefined)
            continue;
        if (oldPath !== path && (head.blobs.has(oldPath) || used.has(oldPath)))
            continue;
        if (oldPath !== path)
            used.add(oldPath);
        if (oldBlob === blob)
            origins.set(path, { oldPath, hunks: undefined, fileUnchanged: true });
        else if (change === undefined || change.oldPath !== oldPath)
            origins.set(path, null);
        else
            origins.set(path, { oldPath, hunks: change.hunks, fileUnchanged: false });
    }
    return origins;
}
function movedPaths(base, head) {
    const gone = new Map();
    for (const path of only(base, head)) {
        const blob = base.blobs.get(path);
        const paths = gone.get(blob);
        if (paths === undefined)
            gone.set(blob, [path]);
        else
            paths.push(path);
    }
    const moved = new Map();
    for (const path of gone.size === 0 ? [] : only(head, base)) {
        const oldPath = gone.get(head.blobs.get(path))?.shift();
        if (oldPath !== undefined)
            moved.set(path, oldPath);
    }
    return moved;
}
function only({ blobs }, other) {
    const paths = [];
    for (const path of blobs.keys())
        if (!other.blobs.has(path))
            paths.push(path);
    return paths.sort();
}

;// CONCATENATED MODULE: ./build/js/shared/policy/line-delta.js



function lineDelta(base, head, changes, origins = lineOrigins(base, head, changes)) {
    return [...head.suites]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([suite, files]) => suiteDelta(suite, base.suites.get(suite) ?? new Map(), files, origins));
}
function suiteDelta(suite, before, after, origins) {
    const tally = () => ({ covered: 0, total: 0 });
    const sums = { added: tally(), replaced: tally(), keptBefore: tally(), keptAfter: tally() };
    const [indirect, unmapped] = [[], []];
    let movedLines = 0;
    for (const path of [...after.keys()].sort()) {
        const { lines } = after.get(path);
        const origin = origins.get(path);
        const old = origin === undefined || origin === null ? undefined : before.get(origin.oldPath);
        if (origin === null)
            unmapped.push(path);
        const kept = sums.keptBefore.total;
        const change = compareFile(old?.lines, lines, origin?.hunks, sums);
        if (origin !== undefined && origin !== null && origin.oldPath !== path)
            movedLines += sums.keptBefore.total - kept;
        if (change.lost.length + change.gained.length > 0)
            indirect.push({ path, ...change, fileUnchanged: origin?.fileUnchanged === true });
    }
    const [all, now] = [sumOf(before), sumOf(after)];
    const { added, replaced, keptBefore, keptAfter } = sums;
    return {
        suite,
        before: pair(all),
        after: pair(now),
        removed: [all.covered - keptBefore.covered, all.total - keptBefore.total],
        added: pair(added),
        replaced: pair(replaced),
        keptBefore: pair(keptBefore),
        keptAfter: pair(keptAfter),
        movedLines,
        indirect,
        unmapped,
    };
}
function compareFile(old, now, hunks, sums) {
    const map = new LineMap(hunks ?? []);
    const [lost, gained] = [[], []];
    const { numbers, hits } = now;
    const [oldNumbers, oldHits] = [old?.numbers, old?.hits];
    let at = 0;
    for (let index = 0; index < numbers.length; index++) {
        const line = numbers[index];
        const isCovered = hits[index] > 0;
        const oldLine = map.at(line);
        if (oldNumbers !== undefined && oldLine >= 0)
            while (at < oldNumbers.length && oldNumbers[at] < oldLine)
                at++;
        if (oldNumbers === undefined || oldHits === undefined || oldLine < 0 || oldNumbers[at] !== oldLine) {
            count(sums.added, isCovered);
            if (oldLine === REPLACES)
                count(sums.replaced, isCovered);
            continue;
        }
        const wasCovered = oldHits[at] > 0;
        count(sums.keptBefore, wasCovered);
        count(sums.keptAfter, isCovered);
        if (wasCovered && !isCovered)
            lost.push(line);
        if (!wasCovered && isCovered)
            gained.push(line);
    }
    return { lost, gained };
}
function sumOf(files) {
    const sum = { covered: 0, total: 0 };
    for (const { lines } of files.values()) {
        const [covered, total] = (0,line_counts/* countLines */.l)(lines);
        sum.covered += covered;
        sum.total += total;
    }
    return sum;
}
function count(tally, covered) {
    tally.total++;
    if (covered)
        tally.covered++;
}
function pair({ covered, total }) {
    return [covered, total];
}

;// CONCATENATED MODULE: ./build/js/shared/policy/removed-code.js

function removedCode(before, after, origins, stillThere) {
    const heirs = heirsOf(after, origins);
    const [removed, dropped] = [tally(), tally()];
    const droppedFiles = [];
    for (const [oldPath, { lines }] of before) {
        const heir = heirs.get(oldPath);
        if (heir !== undefined) {
            tallyRemoved(lines, after.get(heir.path).lines, heir.hunks, removed);
            continue;
        }
        const hunks = stillThere(oldPath);
        const kept = hunks === undefined ? tally() : outside(lines, hunks);
        const all = removed_code_sumOf(lines);
        add(dropped, kept.covered, kept.total);
        add(removed, all.covered - kept.covered, all.total - kept.total);
        if (kept.total > 0)
            droppedFiles.push(oldPath);
    }
    return { removed: removed_code_pair(removed), dropped: removed_code_pair(dropped), droppedFiles: droppedFiles.sort() };
}
function heirsOf(after, origins) {
    const heirs = new Map();
    for (const path of after.keys()) {
        const origin = origins.get(path);
        if (origin === null)
            heirs.set(path, { path, hunks: undefined });
        else if (origin !== undefined)
            heirs.set(origin.oldPath, { path, hunks: origin.hunks ?? [] });
    }
    return heirs;
}
function tallyRemoved(old, now, hunks, removed) {
    if (hunks === undefined) {
        const all = removed_code_sumOf(old);
        shrink(all, now.numbers.length, removed);
        return;
    }
    const { numbers, hits } = old;
    const there = now.numbers;
    let [at, next, shift] = [0, 0, 0];
    const kept = (end) => {
        for (; at < numbers.length && numbers[at] < end; at++) {
            const line = numbers[at] + shift;
            while (next < there.length && there[next] < line)
                next++;
            if (there[next] !== line)
                add(removed, hits[at] > 0 ? 1 : 0, 1);
        }
    };
    for (const { oldStart, oldLines, newStart, newLines } of hunks) {
        kept(oldLines === 0 ? oldStart + 1 : oldStart);
        const gone = tally();
        for (; at < numbers.length && numbers[at] < oldStart + oldLines; at++)
            add(gone, hits[at] > 0 ? 1 : 0, 1);
        let came = 0;
        while (next < there.length && there[next] < newStart)
            next++;
        for (; next < there.length && there[next] < newStart + newLines; next++)
            came++;
        shrink(gone, came, removed);
        shift += newLines - oldLines;
    }
    kept(Number.POSITIVE_INFINITY);
}
function shrink(gone, came, removed) {
    const fewer = Math.max(0, gone.total - came);
    add(removed, Math.min(gone.covered, fewer), fewer);
}
function outside({ numbers, hits }, hunks) {
    const kept = tally();
    let at = 0;
    for (let index = 0; index < numbers.length; index++) {
        while (at < hunks.length && hunks[at].oldStart + hunks[at].oldLines <= numbers[index])
            at++;
        const hunk = hunks[at];
        if (hunk === undefined || hunk.oldLines === 0 || numbers[index] < hunk.oldStart)
            add(kept, hits[index] > 0 ? 1 : 0, 1);
    }
    return kept;
}
function removed_code_sumOf(lines) {
    const [covered, total] = (0,line_counts/* countLines */.l)(lines);
    return { covered, total };
}
function tally() {
    return { covered: 0, total: 0 };
}
function add(sum, covered, total) {
    sum.covered += covered;
    sum.total += total;
}
function removed_code_pair({ covered, total }) {
    return [covered, total];
}

;// CONCATENATED MODULE: ./build/js/shared/policy/suite-union.js
function suiteUnion({ suites }) {
    const [first, ...others] = suites.values();
    if (first === undefined || others.length === 0)
        return first ?? new Map();
    const union = new Map(first);
    for (const files of others)
        for (const [path, file] of files) {
            const known = union.get(path);
            union.set(path, known === undefined ? file : joined(known, file));
        }
    return union;
}
function joined(one, other) {
    if (one.stub !== other.stub)
        return one.stub === true ? other : one;
    return {
        lines: joinedLines(one.lines, other.lines),
        branches: null,
        ...(one.stub === true ? { stub: true } : {}),
    };
}
function joinedLines(one, other) {
    if (sameNumbers(one, other))
        return {
            numbers: one.numbers,
            hits: Uint8Array.from(one.hits, (hits, at) => (hits > 0 || other.hits[at] > 0 ? 1 : 0)),
        };
    const numbers = [];
    const hits = [];
    let [i, j] = [0, 0];
    while (i < one.numbers.length || j < other.numbers.length) {
        const left = one.numbers[i] ?? Number.POSITIVE_INFINITY;
        const right = other.numbers[j] ?? Number.POSITIVE_INFINITY;
        const isCovered = (left <= right && one.hits[i] > 0) || (right <= left && other.hits[j] > 0);
        numbers.push(Math.min(left, right));
        hits.push(isCovered ? 1 : 0);
        if (left <= right)
            i++;
        if (right <= left)
            j++;
    }
    return { numbers: Uint32Array.from(numbers), hits: Uint8Array.from(hits) };
}
function sameNumbers(one, other) {
    if (one.numbers.length !== other.numbers.length)
        return false;
    for (let at = 0; at < one.numbers.length; at++)
        if (one.numbers[at] !== other.numbers[at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/flapping-lines.js
function flappingLines(runs) {
    const newest = runs.at(-1);
    if (newest === undefined)
        return [];
    const found = [];
    for (const suite of [...newest.suites.keys()].sort()) {
        for (const path of [...newest.suites.get(suite).keys()].sort()) {
            const same = sameRuns(runs, suite, path, newest.blobs.get(path));
            if (same.length < 3)
                continue;
            const lines = flapping(same.map((run) => run.suites.get(suite).get(path).lines));
            if (lines.length > 0)
                found.push({ suite, path, lines, runs: same.length });
        }
    }
    return found;
}
function sameRuns(runs, suite, path, blob) {
    if (blob === undefined)
        return [];
    let first = runs.length;
    while (first > 0) {
        const run = runs[first - 1];
        if (run.blobs.get(path) !== blob || run.suites.get(suite)?.has(path) !== true)
            break;
        first--;
    }
    return runs.slice(first);
}
function flapping(runs) {
    const state = new Map();
    for (const { numbers, hits } of runs)
        for (let at = 0; at < numbers.length; at++) {
            const covered = hits[at] > 0;
            const known = state.get(numbers[at]);
            if (known === undefined)
                state.set(numbers[at], { covered, changes: 0 });
            else if (known.covered !== covered) {
                known.covered = covered;
                known.changes++;
            }
        }
    return [...state]
        .filter(([, { changes }]) => changes > 1)
        .map(([line]) => line)
        .sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta/flaky-lines.js


function suspects({ indirect }) {
    return new Set(indirect.filter(({ fileUnchanged }) => fileUnchanged).map(({ path }) => path));
}
function flakyLines(history, suite, paths) {
    if (paths.size === 0)
        return [];
    return flappingLines(history.map(({ lines }) => narrowed(lines, suite, paths)));
}
function narrowed({ blobs, suites }, suite, paths) {
    const some = (files) => new Map([...paths].flatMap((path) => (files.has(path) ? [[path, files.get(path)]] : [])));
    const files = suite === undefined
        ? suiteUnion({ suites: new Map([...suites].map(([name, all]) => [name, some(all)])) })
        : some(suites.get(suite) ?? new Map());
    return { blobs, suites: new Map([[suite ?? '', files]]) };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta/still-there.js
function fileChanges({ files }) {
    return new Map(files
        .filter(({ kind, status, isOpaque }) => kind === 'file' && status !== 'added' && status !== 'unmerged' && !isOpaque)
        .map(({ path, previousPath = path, hunks }) => [path, { oldPath: previousPath, hunks }]));
}
function stillThere(tracked, changes, ignored) {
    const renamed = new Map();
    for (const [path, { oldPath }] of changes)
        if (oldPath !== path)
            renamed.set(oldPath, path);
    return (oldPath) => {
        const path = tracked.has(oldPath) ? oldPath : renamed.get(oldPath);
        if (path === undefined || ignored(path))
            return undefined;
        const change = changes.get(path);
        return change?.oldPath === oldPath ? change.hunks : [];
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta/suite-delta.js
const MOST_FILES = 200;
const MOST_RANGES = 50;
function suite_delta_suiteDelta(delta, { removed, dropped, droppedFiles }, flapping) {
    const flaky = flakyOf(delta, flapping);
    const indirect = [...delta.indirect].sort((one, other) => other.lost.length - one.lost.length ||
        other.gained.length - one.gained.length ||
        (one.path < other.path ? -1 : 1));
    return {
        name: delta.suite,
        before: delta.before,
        after: delta.after,
        removed,
        added: delta.added,
        keptBefore: delta.keptBefore,
        keptAfter: delta.keptAfter,
        dropped,
        droppedFiles: droppedFiles.slice(0, MOST_FILES),
        droppedFileCount: droppedFiles.length,
        movedLines: delta.movedLines,
        lost: sum(delta.indirect, ({ lost }) => lost.length),
        gained: sum(delta.indirect, ({ gained }) => gained.length),
        indirect: indirect.slice(0, MOST_FILES).map(({ path, lost, gained, fileUnchanged }) => ({
            path,
            lost: lost.length,
            lostLines: ranges(lost),
            gained: gained.length,
            gainedLines: ranges(gained),
            fileUnchanged,
        })),
        indirectFileCount: indirect.length,
        flakyLost: sum(flaky, ({ lost }) => lost),
        flakyGained: sum(flaky, ({ gained }) => gained),
        flaky: flaky
            .sort((one, other) => other.count - one.count || (one.path < other.path ? -1 : 1))
            .slice(0, MOST_FILES)
            .map(({ path, count, lines, runs }) => ({ path, count, lines, runs })),
        flakyFileCount: flaky.length,
        unmappedFiles: delta.unmapped.length,
    };
}
function flakyOf({ indirect }, flapping) {
    const known = new Map(flapping.map((file) => [file.path, file]));
    return indirect.flatMap(({ path, lost, gained, fileUnchanged }) => {
        const file = fileUnchanged ? known.get(path) : undefined;
        if (file === undefined)
            return [];
        const lines = new Set(file.lines);
        const [own, more] = [lost.filter((line) => lines.has(line)), gained.filter((line) => lines.has(line))];
        const count = own.length + more.length;
        const all = [...own, ...more].sort((one, other) => one - other);
        return count === 0
            ? []
            : [{ path, count, lines: ranges(all), runs: file.runs, lost: own.length, gained: more.length }];
    });
}
function ranges(lines) {
    const found = [];
    for (let at = 0; at < lines.length && found.length < MOST_RANGES;) {
        const start = lines[at];
        let end = start;
        for (at++; lines[at] === end + 1; at++)
            end++;
        found.push(start === end ? `${start}` : `${start}-${end}`);
    }
    return found.join(',');
}
function sum(items, count) {
    return items.reduce((all, item) => all + count(item), 0);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta/collect-delta.js














const collect_delta_MOST_RUNS = 8;
const UNION = 'combined';
async function collectDelta(context, settings, question) {
    const needed = settings.regression !== undefined;
    const runs = context.earlierRuns?.(settings.key);
    if (runs === undefined)
        return needed ? { delta: unknown(baselineFault('unset')) } : {};
    const { git } = question.checkout;
    const sources = sourceBlobs(question.checkout, new Set(question.suites.flatMap(({ files }) => [...files.keys()])));
    const lines = headLines(question.suites, sources.blobs);
    const baseline = await runs.nearest();
    if (baseline === undefined)
        return { lines, ...(needed ? { delta: unknown(runs.problem) } : {}) };
    try {
        const delta = await deltaOf({ context, git, runs, question, sources, lines, needed }, baseline);
        return { lines, baseline, delta };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        const isTold = needed || error.problem.code === 'BASELINE-DAMAGED';
        return { lines, baseline, ...(isTold ? { delta: unknown(error.problem) } : {}) };
    }
}
async function deltaOf(sides, baseline) {
    const { context, git, runs, question, sources, lines, needed } = sides;
    requireCommit(git, baseline, context.environment.platform, needed);
    const base = await runs.linesOf(baseline.commit);
    if (base === undefined)
        throw new problem/* ProblemError */.M(runs.problem ?? baselineFault('unset'));
    if (!addsUp(base, baseline))
        throw new problem/* ProblemError */.M(baselineFault('sums', baseline.commit));
    const { commit } = baseline;
    const changes = fileChanges(await question.readChange({ commit, rule: 'first-parent', workingTree: sources.changed }));
    const there = stillThere(sources.blobs, changes, question.ignored);
    const compare = (before, after) => {
        const origins = lineOrigins(before, after, changes);
        return lineDelta(before, after, changes, origins).map((delta) => ({
            delta,
            removed: removedCode(before.suites.get(delta.suite) ?? new Map(), after.suites.get(delta.suite), origins, there),
        }));
    };
    const own = compare(base, lines);
    const unions = base.suites.size > 1 || question.suites.length > 1 ? compare(union(base), union(lines)) : [];
    const history = await historyFor([...own, ...unions], runs, needed);
    const facts = ({ delta, removed }, suite) => suite_delta_suiteDelta(delta, removed, flakyLines(history, suite, suspects(delta)));
    const measured = new Set(question.suites.map(({ name }) => name));
    const order = [...lines.suites.keys()];
    const [combined] = unions;
    return {
        suites: own
            .sort((one, other) => order.indexOf(one.delta.suite) - order.indexOf(other.delta.suite))
            .map((suite) => facts(suite, suite.delta.suite)),
        ...(combined === undefined ? {} : { combined: facts(combined, undefined) }),
        missingSuites: [...base.suites.keys()].filter((name) => !measured.has(name)).sort(),
    };
}
function unknown(problem) {
    return { problem: problem ?? baselineFault('unset'), suites: [], missingSuites: [] };
}
function union(baseline) {
    return { blobs: baseline.blobs, suites: new Map([[UNION, suiteUnion(baseline)]]) };
}
async function historyFor(compared, runs, needed) {
    if (compared.every(({ delta }) => suspects(delta).size === 0))
        return [];
    const history = await runs.history(collect_delta_MOST_RUNS);
    if (needed && runs.problem !== undefined)
        throw new problem/* ProblemError */.M(runs.problem);
    return history;
}
function addsUp({ suites, ...rest }, baseline) {
    const totals = Object.entries(baseline.suites).filter(([, { lines }]) => lines !== null);
    if (totals.length !== suites.size)
        return false;
    const same = (files, pair) => {
        let [covered, total] = [0, 0];
        for (const { lines } of files.values()) {
            const [own, all] = (0,line_counts/* countLines */.l)(lines);
            covered += own;
            total += all;
        }
        return JSON.stringify(pair) === JSON.stringify([covered, total]);
    };
    if (!totals.every(([name, { lines }]) => same(suites.get(name) ?? new Map(), lines)))
        return false;
    return baseline.combined === undefined || same(suiteUnion({ suites, ...rest }), baseline.combined.lines);
}
function requireCommit(git, { commit, commitsBack }, platform, needed) {
    if (git.commit(commit) !== undefined)
        return;
    if (needed && platform !== 'local' && (0,fetching/* fetchCommit */.iH)(git, commit))
        return;
    throw new problem/* ProblemError */.M({
        code: 'BASELINE-COMMIT-MISSING',
        reason: `the commit of the baseline, ${commit}, is not in this clone${needed && platform !== 'local' ? ' and could not be fetched' : ''}`,
        hint: `To have it there, ${(0,depth_advice/* depthAdvice */.a)(platform, commitsBack === 1 ? 'parent' : 'history')}.`,
    });
}

// EXTERNAL MODULE: ./build/js/coverage-gate/executable-code.js
var executable_code = __webpack_require__(42077);
// EXTERNAL MODULE: ./build/js/shared/change/base.js + 1 modules
var change_base = __webpack_require__(25750);
// EXTERNAL MODULE: ./build/js/shared/model/coverage.js
var coverage = __webpack_require__(12376);
;// CONCATENATED MODULE: ./build/js/shared/policy/ratchet.js


function scopeId({ suite, metric, path, owner }) {
    return JSON.stringify([suite, path ?? '', owner ?? '', coverage/* METRICS */.C.indexOf(metric)]);
}
function mergedFloors(...lists) {
    const merged = new Map();
    for (const floor of lists.flat()) {
        const id = scopeId(floor);
        const known = merged.get(id);
        if (known === undefined || isAbove(floor, known))
            merged.set(id, floor);
    }
    return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, floor]) => floor);
}
function highestFloor({ covered, total, }) {
    if (total === 0)
        return undefined;
    let floor = Math.min(100_000, Math.floor((covered / total) * 100_000) + 1);
    while (floor > 0 && !(0,policy_ratio/* meets */.D)(covered, total, floor))
        floor--;
    return floor;
}
function judgeFloors(floors, measures) {
    const measured = new Map(measures.map((measure) => [scopeId(measure), measure]));
    const known = mergedFloors(floors);
    const below = [];
    const unmeasured = [];
    for (const floor of known) {
        const measure = measured.get(scopeId(floor));
        if (measure === undefined) {
            if (floor.milliPercent > 0)
                unmeasured.push(floor);
        }
        else if (measure.total > 0 && !(0,policy_ratio/* meets */.D)(measure.covered, measure.total, floor.milliPercent))
            below.push({ floor, measured: measure });
    }
    const before = new Map(known.map((floor) => [scopeId(floor), floor]));
    return {
        below,
        unmeasured,
        raisable: raisedFloors(floors, measures).filter((floor) => {
            const old = before.get(scopeId(floor));
            return old === undefined || floor.milliPercent > old.milliPercent;
        }),
    };
}
function raisedFloors(floors, measures) {
    const reached = measures.flatMap((measure) => {
        const milliPercent = highestFloor(measure);
        if (milliPercent === undefined)
            return [];
        const { suite, metric, path, owner } = measure;
        return [
            {
                suite,
                metric,
                ...(path === undefined ? {} : { path }),
                ...(owner === undefined ? {} : { owner }),
                milliPercent,
            },
        ];
    });
    const lowered = new Map(mergedFloors(floors).map((floor) => [scopeId(floor), floor.lowered]));
    return mergedFloors(floors, reached).map((floor) => {
        const { lowered: _, ...bare } = floor;
        const why = lowered.get(scopeId(floor));
        return why === undefined || floor.milliPercent >= why.fromMilliPercent ? bare : { ...bare, lowered: why };
    });
}
function unexplainedLowerings(before, after) {
    const now = new Map(mergedFloors(after).map((floor) => [scopeId(floor), floor]));
    return mergedFloors(before).flatMap((floor) => {
        const next = now.get(scopeId(floor));
        if (next === undefined)
            return floor.milliPercent === 0 ? [] : [{ before: floor, after: undefined }];
        if (next.milliPercent >= floor.milliPercent)
            return [];
        const isNew = loweringText(next) !== loweringText(floor);
        const explained = isNew && (next.lowered?.fromMilliPercent ?? -1) >= floor.milliPercent;
        return explained ? [] : [{ before: floor, after: next }];
    });
}
function isAbove(one, other) {
    if (one.milliPercent !== other.milliPercent)
        return one.milliPercent > other.milliPercent;
    return loweringText(one) < loweringText(other);
}
function loweringText({ lowered }) {
    return lowered === undefined ? '' : JSON.stringify([lowered.fromMilliPercent, lowered.by, lowered.reason]);
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/record-file.js
var record_file = __webpack_require__(46439);
;// CONCATENATED MODULE: ./build/js/shared/config/floor-file.js




const MOST_FLOORS = 5000;
const FULL = 100_000;
const KEYS = ['suite', 'path', 'owner', 'metric', 'milliPercent', 'lowered'];
const LOWERING_KEYS = ['fromMilliPercent', 'reason', 'by'];
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
const LINE = /^[^\p{Cc}\u2028\u2029]{1,300}$/u;
const SUITE = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, form: 'the name of a suite, or combined' };
const METRIC = { pattern: new RegExp(`^(?:${coverage/* METRICS */.C.join('|')})$`, 'u'), form: coverage/* METRICS */.C.join(', ') };
const PATH = { pattern: LINE, form: 'a glob of at most 300 characters' };
const OWNER = { pattern: LINE, form: 'an owner such as @org/team' };
const REASON = {
    pattern: /^(?=.*\p{L}.*\p{L}.*\p{L})[^\p{Cc}\u2028\u2029]{10,300}$/u,
    form: 'a reason of 10 to 300 characters',
};
async function readFloorFile(text, path) {
    const conflict = text.split('\n').findIndex((line) => CONFLICT.test(line));
    if (conflict >= 0)
        throw (0,config_problem/* problemIn */.Dk)({ spelling: path, path }, { line: conflict + 1, column: 1 }, 'CONFIG-CONFLICT', `${path} holds a merge that was not finished`, 'Remove the markers and keep the lines of both sides: the higher floor counts.');
    const file = await (0,record_file/* readRecordFile */.m)(text, path, ['floors']);
    if (!file.has('floors'))
        return [];
    return mergedFloors(file.records('floors', KEYS, MOST_FLOORS, (item) => typeof item === 'string').map(floorOf));
}
function floorOf(entry) {
    if (entry.has('path') && entry.has('owner'))
        throw entry.wrong('owner', 'is given beside a path', 'A floor holds for a path or for an owner; write two.');
    const milliPercent = entry.integer('milliPercent', FULL);
    return {
        suite: entry.text('suite', SUITE),
        metric: entry.text('metric', METRIC),
        ...(entry.has('path') ? { path: entry.text('path', PATH) } : {}),
        ...(entry.has('owner') ? { owner: entry.text('owner', OWNER) } : {}),
        milliPercent,
        ...(entry.has('lowered') ? { lowered: loweringOf(entry.record('lowered', LOWERING_KEYS), milliPercent) } : {}),
    };
}
function loweringOf(entry, to) {
    const fromMilliPercent = entry.integer('fromMilliPercent', FULL);
    if (fromMilliPercent <= to)
        throw entry.wrong('fromMilliPercent', `is ${fromMilliPercent}, and the floor is ${to}`, 'A floor is lowered from a higher one.');
    return { fromMilliPercent, reason: entry.text('reason', REASON), by: entry.text('by', OWNER) };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/js/coverage-gate/conventional-reports.js
function conventionalReports(suite) {
    const inFolder = [
        [
            `coverage/${suite}/**/coverage-final.json`,
            `coverage/${suite}/**/lcov.info`,
            `coverage/${suite}/**/*.xml`,
            `coverage/${suite}/**/*.out`,
            `coverage/${suite}/**/*.json`,
        ],
    ];
    if (suite !== 'unit')
        return inFolder;
    return [
        ...inFolder,
        [
            'coverage/coverage-final.json',
            'coverage/lcov.info',
            'coverage/cobertura-coverage.xml',
            'coverage/clover.xml',
            'lcov.info',
        ],
        ['coverage.xml', 'coverage.json', 'cobertura.xml'],
        ['coverage/.resultset.json'],
        ['cover.out', 'coverage.out'],
        ['**/target/site/jacoco/jacoco.xml', '**/build/reports/jacoco/test/jacocoTestReport.xml'],
        ['clover.xml', 'build/logs/clover.xml'],
    ];
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/path-question.js
const UNMATCHED = { kind: 'unmatched' };
function answerOf(candidates) {
    if (candidates.length === 0)
        return UNMATCHED;
    return candidates.length === 1 ? { kind: 'file', path: candidates[0] } : { kind: 'ambiguous', candidates };
}
function distinct(files) {
    return files.length < 2 ? files : [...new Set(files)].sort();
}
function path_question_parent(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function isBelow(path, root) {
    return path === root || root === '' || path.startsWith(`${root}/`);
}
function path_question_joined(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../');
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/shard-places.js
const SHARD_PLACE = '{shard}';
const shard_places_MOST_LISTED = 5;
function findShards(io, suite, globs, shards, isOwn) {
    const templates = globs.filter((glob) => !glob.startsWith('!') && glob.includes(SHARD_PLACE));
    const refused = globs.filter((glob) => glob.startsWith('!'));
    const find = (name) => io
        .find([...templates, ...refused].map((glob) => glob.replaceAll(SHARD_PLACE, name)))
        .filter((path) => !isOwn(path));
    const shardOf = new Map();
    const problems = [];
    for (const shard of shards) {
        const found = find(shard);
        if (found.length === 0)
            problems.push(missing(suite, shard, shards, templates));
        for (const path of found) {
            const other = shardOf.get(path);
            if (other === undefined)
                shardOf.set(path, shard);
            else
                problems.push(ambiguous(suite, path, other, shard));
        }
    }
    const areNumbers = shards.every((shard) => /^\d+$/u.test(shard));
    const others = find(areNumbers ? '+([0-9])' : '+([A-Za-z0-9._-])').filter((path) => !shardOf.has(path));
    if (others.length > 0)
        problems.push(unexpected(suite, others, shards));
    return { shardOf, problems };
}
function missing(suite, shard, shards, templates) {
    return {
        code: 'SHARD-MISSING',
        reason: `suite ${suite}: shard ${shard} of ${listed(shards)} has no report at ${templates.map((glob) => glob.replaceAll(SHARD_PLACE, shard)).join(', ')}`,
        hint: `Look at the job of this shard: it died, wrote no coverage, or its artifact was not downloaded. If it no longer exists, correct suites.${suite}.shards.`,
    };
}
function unexpected(suite, paths, shards) {
    const more = paths.length > shard_places_MOST_LISTED ? `, and ${paths.length - shard_places_MOST_LISTED} more` : '';
    return {
        code: 'SHARD-UNEXPECTED',
        reason: `suite ${suite}: ${paths.slice(0, shard_places_MOST_LISTED).join(', ')}${more} ${paths.length === 1 ? 'is' : 'are'} of no shard that is expected (${listed(shards)})`,
        hint: `Correct suites.${suite}.shards, or remove what an earlier run left. A number counts from 1; shards that count from 0 need a list.`,
        location: { path: paths[0] },
    };
}
function ambiguous(suite, path, one, other) {
    return {
        code: 'SHARD-UNEXPECTED',
        reason: `suite ${suite}: ${path} may be of shard ${one} and of shard ${other}`,
        hint: `Let something else than a wildcard follow ${SHARD_PLACE} in suites.${suite}.reports, such as a slash or a dot.`,
        location: { path },
    };
}
function listed(shards) {
    const shown = shards.slice(0, shard_places_MOST_LISTED).join(', ');
    return shards.length > shard_places_MOST_LISTED ? `${shown}, … ${shards.at(-1)}` : shown;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/source-path.js
const WINDOWS = /^[A-Za-z]:(?:[\\/]|$)/;
const URL_SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):\/\/([^/]*)(\/.*)?$/s;
function readSourcePath(raw, namesHaveBackslashes = false) {
    if (!/[\\:"]/.test(raw))
        return raw[0] === '/' ? fromRoot(raw) : { path: fold(raw), absolute: false };
    let text = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? unquoteGit(raw) : raw;
    const url = URL_SCHEME.exec(text);
    let absolute = false;
    if (url !== null) {
        const [, scheme = '', , rest = ''] = url;
        text = decodePercent(rest);
        absolute = scheme === 'file' && !text.startsWith('/./');
        text = scheme === 'file' ? text : text.replace(/^\/+/, '');
        if (/^\/[A-Za-z]:[\\/]/.test(text))
            text = text.slice(1);
    }
    const hasDrive = WINDOWS.test(text);
    if (hasDrive)
        text = text.slice(2);
    if (hasDrive || !namesHaveBackslashes)
        text = text.replaceAll('\\', '/');
    return absolute || hasDrive || text.startsWith('/') ? fromRoot(text) : { path: fold(text), absolute: false };
}
function fromRoot(text) {
    const path = fold(text[0] === '/' ? text.slice(1) : text);
    return { path: path.startsWith('..') ? path.replace(/^(?:\.\.(?:\/|$))+/, '') : path, absolute: true };
}
function fold(path) {
    if (path[0] !== '.' && path[0] !== '/' && !path.includes('/.') && !path.includes('//') && !path.endsWith('/'))
        return path;
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return kept.join('/');
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
function unquoteGit(text) {
    const escapes = {
        a: 7,
        b: 8,
        t: 9,
        n: 10,
        v: 11,
        f: 12,
        r: 13,
        '"': 34,
        '\\': 92,
    };
    const parts = [];
    for (const part of text.slice(1, -1).split(/(\\(?:[0-7]{3}|[abtnvfr"\\]))/)) {
        const escaped = part[0] === '\\' ? part.slice(1) : '';
        if (/^[0-7]{3}$/.test(escaped))
            parts.push(Buffer.of(Number.parseInt(escaped, 8) & 0xff));
        else
            parts.push(escaped.length === 1 ? Buffer.of(escapes[escaped]) : Buffer.from(part, 'utf8'));
    }
    return Buffer.concat(parts).toString('utf8');
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/report-places.js





function findReports(io, settings, ownFolder) {
    if (settings.conventional)
        return { paths: conventional(io, settings.name), problems: [] };
    const own = ownFolder === undefined ? undefined : absolute(io, ownFolder);
    const isOwn = (path) => own !== undefined && isBelow(absolute(io, path), own);
    const { shards } = settings;
    if (shards !== undefined) {
        const others = settings.reports.filter((glob) => !glob.includes(SHARD_PLACE));
        const rest = others.some((glob) => !glob.startsWith('!'))
            ? findReports(io, { ...withoutShards(settings), reports: others }, ownFolder)
            : { paths: [], problems: [] };
        const { shardOf, problems } = findShards(io, settings.name, settings.reports, shards, isOwn);
        const paths = [...new Set([...rest.paths, ...shardOf.keys()])].sort();
        return { paths, problems: [...problems, ...rest.problems], shardOf };
    }
    const paths = io.find(settings.reports).filter((path) => !isOwn(path));
    const refused = settings.reports.filter((glob) => glob.startsWith('!'));
    const problems = settings.reports.flatMap((glob) => {
        if (glob.startsWith('!') || picomatch.scan(glob).isGlob || io.status(glob).kind !== 'missing')
            return [];
        return io.find([glob, ...refused]).length > 0 ? [] : [report_places_missing(settings.name, glob)];
    });
    return { paths, problems };
}
function withoutShards({ shards: _, ...settings }) {
    return settings;
}
function conventional(io, suite) {
    return conventionalReports(suite).flatMap((group) => firstFound(io, group));
}
function firstFound(io, globs) {
    for (const glob of globs) {
        const found = io.find([glob]);
        if (found.length > 0)
            return found;
    }
    return [];
}
function report_places_missing(suite, path) {
    return {
        code: 'REPORT-MISSING',
        reason: `suite ${suite}: the report ${path} does not exist`,
        hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
        location: { path },
    };
}
function absolute(io, path) {
    const own = readSourcePath(path);
    return own.absolute ? own.path : fold(readSourcePath(`${io.workingDirectory}/${path}`).path);
}
function inRepository(path, { prefix, root }) {
    const own = readSourcePath(path);
    if (own.absolute)
        return isBelow(own.path, root) ? own.path.slice(root === '' ? 0 : root.length + 1) : undefined;
    const whole = fold(`${prefix}/${own.path}`);
    return leadsOut(whole) ? undefined : whole;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/floors.js




const LARGEST_BYTES = 4 << 20;
async function collectFloors(context, { ratchet }, checkout, patch) {
    if (ratchet === undefined)
        return undefined;
    const path = inRepository(ratchet.file, checkout);
    const none = { path: path ?? ratchet.file, floors: [], before: [] };
    if (path === undefined)
        return { ...none, problem: floors_outside(ratchet.file) };
    try {
        const floors = await floorsHere(context, ratchet.file);
        const { git } = checkout;
        const base = patch?.base ?? patch?.problem ?? (0,change_base/* findBase */.l)({ git, environment: context.environment, needed: true });
        if ('code' in base)
            return { ...none, problem: base };
        return { path, floors, before: await floorsAt(git, base.commit, path) };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { ...none, problem: error.problem };
    }
}
async function floorsHere({ io }, file) {
    const text = io.readText(file, LARGEST_BYTES);
    if (text !== undefined)
        return readFloorFile(text, file);
    const { kind } = io.status(file);
    if (kind === 'missing')
        return [];
    throw new problem/* ProblemError */.M({
        code: 'CONFIG-UNREADABLE',
        reason: `${file} cannot be read, or is larger than 4 MiB`,
        hint: 'It must be a readable file, as this gate writes it.',
        location: { path: file },
    });
}
async function floorsAt(git, commit, path) {
    const listed = git.run('ls-tree', '-z', '--full-tree', commit, '--', path);
    if (listed.status !== 0)
        throw notAt(path, commit, listed.stderr.trim().split('\n')[0] ?? '');
    const entry = Buffer.from(listed.stdout).toString('utf8');
    if (entry === '')
        return [];
    const [, mode = '', object = ''] = /^(\d+) blob ([0-9a-f]+)\t/u.exec(entry) ?? [];
    if (!mode.startsWith('100'))
        throw notAt(path, commit, 'it is no plain file there');
    const { status, stdout, stderr } = git.run('cat-file', 'blob', object);
    if (status !== 0)
        throw notAt(path, commit, stderr.trim().split('\n')[0] ?? '');
    try {
        return await readFloorFile(Buffer.from(stdout).toString('utf8'), path);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        throw notAt(path, commit, error.problem.reason);
    }
}
function notAt(path, commit, why) {
    return new problem/* ProblemError */.M({
        code: 'FLOORS-BASE-UNREADABLE',
        reason: `${path} of ${commit}, where this change starts, cannot be read: ${why}`,
        hint: 'Nobody knows whether a floor was lowered. Check that git works in this job; a damaged file has to be repaired on the base branch.',
        location: { path },
    });
}
function floors_outside(file) {
    return {
        code: 'FLOORS-OUTSIDE',
        reason: `the floors in ${file} are not in this repository`,
        hint: 'Let ratchet.file be a path in the checkout, such as .reliability/coverage-floor.json: it is compared with what it was.',
    };
}

// EXTERNAL MODULE: ./build/js/shared/policy/codeowners.js + 1 modules
var codeowners = __webpack_require__(9887);
// EXTERNAL MODULE: ./build/js/shared/policy/owners-places.js
var owners_places = __webpack_require__(93514);
;// CONCATENATED MODULE: ./build/js/coverage-gate/owners.js


const owners_LARGEST_BYTES = 3 << 20;
const MOST_FAULTS = 100;
function collectOwners(io, checkout, platform, paths, patch) {
    const read = readOwners(io, checkout, platform);
    if (read === undefined)
        return undefined;
    const { path, text, owners } = read;
    const problems = text === undefined ? [owners_unreadable(path)] : owners.faults.slice(0, MOST_FAULTS).map(faultIn(path));
    const sets = new OwnerSets(owners);
    const files = paths.map((file) => sets.of(file));
    const unmeasured = (patch?.unmeasured ?? []).map((file) => sets.of(file));
    return { path, problems, ...sets.sorted(), files, unmeasured };
}
function ownersReader(io, checkout, platform) {
    const owners = readOwners(io, checkout, platform)?.owners;
    return (path) => owners?.ownersOf(path) ?? [];
}
function readOwners(io, checkout, platform) {
    const path = (0,owners_places/* ownersPlaces */.F)(platform).find((place) => checkout.tracked.has(place));
    if (path === undefined)
        return undefined;
    const text = io.readText(`${checkout.directory}/${path}`, owners_LARGEST_BYTES);
    return { path, text, owners: new codeowners/* CodeOwners */.i(text ?? '', (0,owners_places/* ownersDialect */.D)(platform, path, text ?? '')) };
}
class OwnerSets {
    #owners;
    #places = new Map([['', 0]]);
    #sets = [[]];
    constructor(owners) {
        this.#owners = owners;
    }
    of(file) {
        const owners = this.#owners.ownersOf(file);
        const key = owners.join('\0');
        const known = this.#places.get(key);
        if (known !== undefined)
            return known;
        this.#places.set(key, this.#sets.length);
        return this.#sets.push(owners) - 1;
    }
    sorted() {
        const names = [...new Set(this.#sets.flat())].sort();
        const places = new Map(names.map((name, at) => [name, at]));
        return { names, sets: this.#sets.map((set) => set.map((name) => places.get(name))) };
    }
}
function faultIn(path) {
    return ({ line, reason }) => ({
        code: 'OWNERS-LINE',
        reason: `${path} line ${line} was left out: ${reason}`,
        hint: 'Correct the line; what its pattern matches counts for the owners of an earlier line, or for nobody.',
        location: { path, line },
    });
}
function owners_unreadable(path) {
    return {
        code: 'OWNERS-UNREADABLE',
        reason: `${path} cannot be read, or is larger than 3 MiB`,
        hint: 'Give this job the right to read it; GitHub does not load a larger one either.',
        location: { path },
    };
}

// EXTERNAL MODULE: ./build/js/shared/graph/test-files.js
var test_files = __webpack_require__(47631);
;// CONCATENATED MODULE: ./build/js/coverage-gate/unmeasured.js


const unmeasured_LARGEST_SOURCE_BYTES = 1 << 20;
const MANIFESTS = new Set([
    'package.json',
    'deno.json',
    'go.mod',
    'Cargo.toml',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'build.sbt',
    'pyproject.toml',
    'setup.py',
    'setup.cfg',
    'composer.json',
    'Gemfile',
    'CMakeLists.txt',
    'Makefile',
    'meson.build',
    'pubspec.yaml',
    'Package.swift',
]);
const TOOLING = /(?:^|\/)(?:\.[^/]+|examples?|docs?|scripts?|tools?|tooling|bench(?:marks?)?|build|dist|out|target|vendor|third_party|node_modules|generated|migrations)\/|(?:^|\/)(?:setup|noxfile|build|gulpfile|gruntfile|[^/]*\.(?:config|stories|bench|setup|min|gen|generated|d)|[^/]*(?:\.pb|_pb2|_pb2_grpc|\.g|\.Designer))\.[A-Za-z]+$/;
function unmeasuredFiles(io, checkout, measured, ignored) {
    const candidates = [];
    for (const path of checkout.tracked)
        if (!measured.has(path) && (0,executable_code/* isSource */.__)(path) && !ignored(path))
            candidates.push(path);
    const found = [];
    for (const path of sortOut(checkout.tracked, measured, candidates, new Set()).measurable) {
        const source = io.readText(`${checkout.directory}/${path}`, unmeasured_LARGEST_SOURCE_BYTES);
        if (source !== undefined && (0,executable_code/* holdsCode */.Gu)(path, source))
            found.push(path);
    }
    return found.sort();
}
function sortOut(tracked, measured, candidates, added) {
    if (candidates.length === 0)
        return { measurable: [], outside: [] };
    const modules = new Modules(tracked);
    const kinds = new Set();
    const languages = new Set();
    for (const path of measured.keys())
        if ((0,executable_code/* isSource */.__)(path)) {
            kinds.add(modules.kindOf(path));
            languages.add((0,executable_code/* sourceKind */.uh)(path));
        }
    const [measurable, outside] = [[], []];
    for (const path of candidates) {
        const module = modules.of(path);
        const own = module === '' ? path : path.slice(module.length + 1);
        if (TOOLING.test(own) || (0,test_files/* isTestCode */.MH)(own))
            continue;
        const isNew = () => languages.has((0,executable_code/* sourceKind */.uh)(path)) && isAdded(module, added);
        if (kinds.has(modules.kindOf(path)) || isNew())
            measurable.push(path);
        else
            outside.push(path);
    }
    return { measurable, outside };
}
function isAdded(module, added) {
    const folder = module === '' ? '' : `${module}/`;
    for (const manifest of MANIFESTS)
        if (added.has(folder + manifest))
            return true;
    return false;
}
class Modules {
    #roots = new Set();
    #byFolder = new Map();
    constructor(tracked) {
        for (const path of tracked) {
            const slash = path.lastIndexOf('/');
            if (MANIFESTS.has(path.slice(slash + 1)))
                this.#roots.add(path.slice(0, Math.max(0, slash)));
        }
    }
    of(path) {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        let module = this.#byFolder.get(folder);
        if (module === undefined) {
            module = folder;
            while (module !== '' && !this.#roots.has(module))
                module = module.slice(0, Math.max(0, module.lastIndexOf('/')));
            this.#byFolder.set(folder, module);
        }
        return module;
    }
    kindOf(path) {
        return `${this.of(path)}\0${(0,executable_code/* sourceKind */.uh)(path)}`;
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/wanted-gaps.js



const MOST_SOURCES_UNASKED = 2000;
async function wantedGaps({ io, environment }, settings, occasion) {
    const { failOn, hub, analyse } = settings.gaps;
    const isAsked = failOn.length > 0 || analyse === 'always';
    if (!isAsked && (analyse === 'never' || !isUseful(occasion)))
        return {};
    const { union, ignored, patch } = occasion;
    const extended = patch?.base?.workingTree === true ? occasion.checkout.withUntracked() : undefined;
    const checkout = extended ?? occasion.checkout;
    const isLooked = settings.unmeasured !== 'ignore' && extended === undefined;
    try {
        const { collectGaps } = await __webpack_require__.e(/* import() */ 7836).then(__webpack_require__.bind(__webpack_require__, 67836));
        const gaps = collectGaps({
            io,
            checkout,
            union,
            unmeasured: isLooked || !isAsked ? occasion.unmeasured : unmeasuredFiles(io, checkout, union, ignored),
            ignored,
            added: new Set(patch?.added),
            ownersOf: ownersReader(io, checkout, environment.platform),
            judged: failOn.length > 0,
            hub,
        });
        return { gaps };
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { gapsFault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
}
function isUseful({ checkout, unmeasured, isOpen }) {
    if (!isOpen && unmeasured.length === 0)
        return false;
    let sources = 0;
    for (const path of checkout.tracked)
        if ((0,executable_code/* isSource */.__)(path) && ++sources > MOST_SOURCES_UNASKED)
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-merge.js
var istanbul_merge = __webpack_require__(27453);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-document.js
var istanbul_document = __webpack_require__(17644);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul-raw.js


class IstanbulRaw extends istanbul_document/* IstanbulDocument */.g {
    found = new Map();
    #wanted;
    constructor(paths) {
        super();
        this.#wanted = paths;
    }
    file() {
        const { json } = this;
        const start = json.p;
        const path = this.#pathOf(true);
        if (!this.#wanted.has(path))
            return;
        json.peek();
        const entry = JSON.parse(json.bytes.toString('utf8', start, json.p));
        const data = 'statementMap' in entry ? entry : entry.data;
        const known = this.found.get(path);
        if (known === undefined)
            this.found.set(path, [data]);
        else
            known.push(data);
    }
    undo() {
    }
    #pathOf(mayBeWrapped) {
        const { json } = this;
        let path = '';
        if (!json.enter())
            throw new fault/* FormatFault */._z('SYNTAX', 'the entry of a file is empty', json.p);
        do {
            if (json.key === istanbul_document/* KEY */._.path)
                path = json.string();
            else if (json.key === istanbul_document/* KEY */._.data && mayBeWrapped)
                path = this.#pathOf(false);
            else
                json.skip();
        } while (json.again());
        return path;
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/istanbul-clashes.js





async function settleClashes(io, suite) {
    if (suite.clashes.size === 0)
        return;
    const origins = [...suite.clashes].flatMap((path) => suite.originsOf(path));
    const reports = new Map();
    for (const report of new Set(origins.map((origin) => origin.report))) {
        const raw = new IstanbulRaw(new Set(origins.filter((origin) => origin.report === report).map((origin) => origin.path)));
        const feed = new formats_feed/* ReportFeed */.xL(() => raw);
        await io.read(report, feed);
        feed.finish();
        reports.set(report, raw.found);
    }
    for (const path of [...suite.clashes].sort()) {
        const ordered = [...suite.originsOf(path)].sort(byReport);
        try {
            const merged = await (0,istanbul_merge/* mergeIstanbul */.fR)(ordered.flatMap((origin) => reports.get(origin.report)?.get(origin.path) ?? []));
            suite.files.set(path, { coverage: { ...merged, path }, format: 'istanbul' });
        }
        catch (error) {
            if (!(error instanceof fault/* FormatFault */._z))
                throw error;
            throw new problem/* ProblemError */.M({
                code: `ISTANBUL-${error.kind}`,
                reason: `suite ${suite.name}: ${error.message}`,
                hint: fault/* FAULTS */.y2[error.kind],
                location: { path },
            });
        }
    }
}
function byReport(a, b) {
    return a.report < b.report ? -1 : a.report > b.report ? 1 : 0;
}

// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/coverage-gate/owners-report-facts.js

const LEAST_DAYS = 6;
const DAY_MS = 86_400_000;
async function collectOwnersReport({ io, loadEarlier }, key) {
    const now = io.now();
    const before = await loadEarlier?.(key, now - LEAST_DAYS * DAY_MS);
    return { today: (0,calendar_day/* dayText */.Ew)(now), ...(before === undefined ? {} : { before }) };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/patch-counting.js
function countChanged(path, { lines, branches }, ranges) {
    const counted = changedLines(lines, ranges);
    const points = branches === undefined ? null : changedPoints(branches, ranges);
    if (counted.total === 0 && (points === null || points[1] === 0))
        return undefined;
    return {
        path,
        lines: [counted.covered, counted.total],
        branches: points,
        functions: null,
        statements: null,
        ...(counted.uncovered === '' ? {} : { uncovered: counted.uncovered }),
    };
}
function countUnmeasured(path, numbers, ranges) {
    const lines = { numbers: Uint32Array.from(numbers), hits: new Uint8Array(numbers.length) };
    const { covered, total, uncovered } = changedLines(lines, ranges);
    return { path, lines: [covered, total], branches: null, functions: null, statements: null, uncovered };
}
function changedLines({ numbers, hits }, ranges) {
    let [covered, total, uncovered] = [0, 0, ''];
    let at = 0;
    for (const [start, end] of ranges) {
        at = firstFrom(numbers, start, at);
        let [from, to] = [0, 0];
        const close = () => {
            if (from > 0)
                uncovered += `${uncovered === '' ? '' : ','}${from === to ? from : `${from}-${to}`}`;
            from = 0;
        };
        for (; at < numbers.length && numbers[at] <= end; at++) {
            total++;
            if (hits[at] === 0) {
                if (from === 0)
                    from = numbers[at];
                to = numbers[at];
            }
            else {
                covered++;
                close();
            }
        }
        close();
    }
    return { covered, total, uncovered };
}
function changedPoints({ lines, hits, weights }, ranges) {
    let [covered, total, at] = [0, 0, 0];
    for (const [start, end] of ranges) {
        for (at = firstFrom(lines, start, at); at < lines.length && lines[at] <= end; at++) {
            const weight = weights === undefined ? 1 : weights[at];
            total += weight;
            if (hits[at] !== 0)
                covered += weight;
        }
    }
    return [covered, total];
}
function firstFrom(numbers, least, low) {
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (numbers[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __webpack_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/percent.js
var percent = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/js/shared/model/gap-facts.js
var gap_facts = __webpack_require__(53670);
// EXTERNAL MODULE: ./build/js/coverage-gate/conventional-suites.js
var conventional_suites = __webpack_require__(8911);
;// CONCATENATED MODULE: ./build/js/coverage-gate/settings.js









const SUITE_NAME = new RegExp(conventional_suites/* SUITE_NAME_PATTERN */.wI, 'u');
function configure(values) {
    const combined = thresholdsOf((0,narrow/* entriesOf */.Mc)(values.get('combined'), 'combined'), 'combined');
    const patch = thresholdsOf((0,narrow/* entriesOf */.Mc)(values.get('patch'), 'patch'), 'patch');
    const owners = thresholdsOf((0,narrow/* entriesOf */.Mc)(values.get('owners'), 'owners'), 'owners');
    const regression = regressionOf(values);
    const known = suitesOf(values);
    const paths = pathRulesOf(values, known);
    const carryForward = carryRulesOf(values, known);
    const isNamed = ({ name }) => paths.some((rule) => rule.suites?.includes(name) === true) || carryForward.some(({ suite }) => suite === name);
    const suites = known.map((suite) => (isNamed(suite) ? { ...suite, mentioned: true } : suite));
    if (regression === undefined)
        refuseIdleSuites(suites, [combined, patch, owners], paths);
    return {
        suites,
        combined,
        paths,
        patch,
        owners,
        ...ratchetOf(values),
        ...((0,narrow/* flagOf */.iP)(values, 'owners-report') ? { ownersReport: true } : {}),
        ...(regression === undefined ? {} : { regression }),
        ...(carryForward.length === 0 ? {} : { carryForward }),
        gaps: gapsOf((0,narrow/* entriesOf */.Mc)(values.get('gaps'), 'gaps')),
        ignore: (0,narrow/* listOf */.c3)(values, 'ignore'),
        unmeasured: (0,narrow/* wordOf */.aG)(values, 'unmeasured', ['fail', 'warn', 'ignore']),
        maxAnnotations: (0,narrow/* integerOf */.cP)(values, 'max-annotations'),
        comment: (0,narrow/* flagOf */.iP)(values, 'comment'),
        key: (0,narrow/* textOf */.b6)(values, 'key'),
    };
}
function ratchetOf(values) {
    const update = (0,narrow/* flagOf */.iP)(values, 'update-floors');
    if (values.has('ratchet'))
        return { ratchet: { file: (0,narrow/* textOf */.b6)((0,narrow/* entriesOf */.Mc)(values.get('ratchet'), 'ratchet'), 'file'), update } };
    if (update)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', 'update-floors is true, but there is no ratchet', 'Name the file: ratchet: { file: .reliability/coverage-floor.json }.');
    return {};
}
function regressionOf(values) {
    const value = (0,narrow/* entriesOf */.Mc)(values.get('regression'), 'regression').get('max-drop');
    return value === undefined ? undefined : { maxDrop: percentOf(value, 'regression.max-drop') };
}
function suitesOf(values) {
    const mentioned = new Map();
    for (const [name, suite] of (0,narrow/* entriesOf */.Mc)(values.get('suites'), 'suites')) {
        if (!SUITE_NAME.test(name)) {
            throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${(0,quote/* quote */.hD)(name)} cannot be the name of a suite`, `Expected ${conventional_suites/* SUITE_NAME_FORM */.u7}.`);
        }
        mentioned.set(name, (0,narrow/* entriesOf */.Mc)(suite, `suites.${name}`));
    }
    const known = conventional_suites/* CONVENTIONAL_SUITES */.x8.map((suite) => suite.name);
    const anyReports = [...mentioned.values()].some((suite) => suite.has('reports'));
    const others = [...mentioned.keys()].filter((name) => !known.includes(name)).sort();
    const names = [...known.filter((name) => !anyReports || mentioned.has(name)), ...others];
    const minMatched = (0,narrow/* integerOf */.cP)(values, 'min-matched');
    return names.map((name) => suiteOf(name, mentioned.get(name), minMatched));
}
function suiteOf(name, own, minMatched) {
    const suite = own ?? new Map();
    const label = `suites.${name}`;
    const conventional = conventional_suites/* CONVENTIONAL_SUITES */.x8.find((candidate) => candidate.name === name);
    const reports = suite.has('reports') ? namesOf(suite.get('reports'), `${label}.reports`) : [];
    if (reports.length === 0 && (suite.has('reports') || conventional === undefined)) {
        const hint = `Add ${label}.reports: the globs of its coverage reports.`;
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `the suite ${(0,quote/* quote */.hD)(name)} names no reports`, hint);
    }
    const shards = shardsOf(suite.get('shards'), reports, label);
    const ownMinimum = suite.get('min-matched');
    const defaults = conventional === undefined ? {} : { lines: conventional.lines * 1000 };
    return {
        name,
        reports,
        conventional: reports.length === 0,
        mentioned: own !== undefined,
        ...(shards === undefined ? {} : { shards }),
        ...(suite.has('root') ? { root: (0,narrow/* textOf */.b6)(suite, 'root') } : {}),
        thresholds: { ...defaults, ...thresholdsOf(suite, label) },
        minMatched: ownMinimum === undefined ? minMatched : percentOf(ownMinimum, `${label}.min-matched`),
    };
}
function shardsOf(value, reports, label) {
    const hasPlace = reports.some((glob) => glob.includes(SHARD_PLACE));
    if (value === undefined && !hasPlace)
        return undefined;
    if (value === undefined || !hasPlace) {
        const what = hasPlace
            ? `${label}.reports has ${SHARD_PLACE}, but there is no ${label}.shards`
            : `${label}.shards is given, but no ${SHARD_PLACE} stands in ${label}.reports`;
        const hint = `Write for example shards: 4 and reports: ["coverage/unit/shard-${SHARD_PLACE}.info"].`;
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', what, hint);
    }
    const names = typeof value === 'number'
        ? Array.from({ length: value }, (_, at) => String(at + 1))
        : (0,narrow/* textsOf */.CB)(value, `${label}.shards`);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice === undefined)
        return names;
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${label}.shards names ${(0,quote/* quote */.hD)(twice)} twice`, 'Each shard is expected once.');
}
function pathRulesOf(values, suites) {
    const raw = values.get('paths') ?? [];
    if (!Array.isArray(raw))
        throw (0,config_problem/* configProblem */.er)('CONFIG-TYPE', `paths is ${(0,quote/* show */.WU)(raw)}`, 'Expected a list of rules.');
    return raw.map((item, index) => {
        const label = `paths[${index}]`;
        const rule = (0,narrow/* entriesOf */.Mc)(item, label);
        const named = rule.has('suites') ? namesOf(rule.get('suites'), `${label}.suites`) : undefined;
        for (const name of named ?? [])
            refuseUnknownSuite(name, `${label}.suites`, suites);
        return {
            match: (0,narrow/* textOf */.b6)(rule, 'match'),
            ...(named === undefined ? {} : { suites: named }),
            thresholds: thresholdsOf(rule, label),
        };
    });
}
function carryRulesOf(values, suites) {
    const raw = values.get('carry-forward') ?? [];
    if (!Array.isArray(raw))
        throw (0,config_problem/* configProblem */.er)('CONFIG-TYPE', `carry-forward is ${(0,quote/* show */.WU)(raw)}`, 'Expected a list of rules.');
    return raw.map((item, index) => {
        const label = `carry-forward[${index}]`;
        const rule = (0,narrow/* entriesOf */.Mc)(item, label);
        const suite = (0,narrow/* textOf */.b6)(rule, 'suite');
        refuseUnknownSuite(suite, `${label}.suite`, suites);
        return {
            suite,
            ...(rule.has('paths') ? { paths: namesOf(rule.get('paths'), `${label}.paths`) } : {}),
            maxCommits: (0,narrow/* integerOf */.cP)(rule, 'max-commits'),
        };
    });
}
function refuseUnknownSuite(name, label, suites) {
    const names = suites.map((suite) => suite.name);
    if (names.includes(name))
        return;
    const near = (0,nearest/* nearest */.p)(name, names);
    const hint = near === undefined ? `The suites are: ${names.join(', ')}.` : `Did you mean ${(0,quote/* quote */.hD)(near)}?`;
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${label} names ${(0,quote/* quote */.hD)(name)}, which is no suite`, hint);
}
function refuseIdleSuites(suites, ofAll, paths) {
    if (ofAll.some((thresholds) => Object.keys(thresholds).length > 0))
        return;
    for (const suite of suites) {
        const ruled = paths.some((rule) => (rule.suites?.includes(suite.name) ?? true) && Object.keys(rule.thresholds).length > 0);
        if (ruled || Object.keys(suite.thresholds).length > 0)
            continue;
        const hint = `Add suites.${suite.name}.lines, or write "lines: 0" there to measure it only.`;
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `the suite ${(0,quote/* quote */.hD)(suite.name)} has no threshold`, hint);
    }
}
function decides(thresholds) {
    return coverage/* METRICS */.C.some((metric) => (thresholds[metric] ?? 0) > 0);
}
function needsChange({ failOn }) {
    return failOn.some((kind) => kind.startsWith('new-'));
}
const DEFAULT_HUB = 5;
function gapsOf(entries) {
    const named = new Set(entries.has('fail-on') ? namesOf(entries.get('fail-on'), 'gaps.fail-on') : []);
    for (const kind of named)
        refuseUnknownKind(kind);
    return {
        failOn: gap_facts/* GAP_KINDS */.z.filter((kind) => named.has(kind)),
        hub: entries.has('hub') ? (0,narrow/* integerOf */.cP)(entries, 'hub') : DEFAULT_HUB,
        analyse: entries.has('analyse') ? (0,narrow/* wordOf */.aG)(entries, 'analyse', ['auto', 'always', 'never']) : 'auto',
    };
}
function refuseUnknownKind(kind) {
    if (gap_facts/* GAP_KINDS */.z.some((known) => known === kind))
        return;
    const near = (0,nearest/* nearest */.p)(kind, gap_facts/* GAP_KINDS */.z);
    const hint = near === undefined ? `Allowed: ${gap_facts/* GAP_KINDS */.z.join(', ')}.` : `Did you mean ${(0,quote/* quote */.hD)(near)}?`;
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `gaps.fail-on names ${(0,quote/* quote */.hD)(kind)}, which is no kind of gap`, hint);
}
function thresholdsOf(entries, label) {
    const thresholds = {};
    for (const metric of coverage/* METRICS */.C) {
        const value = entries.get(metric);
        if (value !== undefined)
            thresholds[metric] = percentOf(value, `${label}.${metric}`);
    }
    return thresholds;
}
function percentOf(value, label) {
    const milliPercent = (0,percent/* readPercent */.oO)(value);
    if (milliPercent !== undefined)
        return milliPercent;
    throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `${label} is ${(0,quote/* show */.WU)(value)}, which is not allowed here`, `Expected ${percent/* PERCENT_FORM */.JY}.`);
}
function namesOf(value, label) {
    return (0,narrow/* itemsOf */.S3)(value, label);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/patch.js







const patch_LARGEST_SOURCE_BYTES = 1 << 20;
const patch_MOST_LISTED = 1000;
const LAST_LINE = 0xffffff;
async function collectPatch({ io, environment }, settings, question) {
    const needed = decides(settings.patch) || needsChange(settings.gaps);
    const { git } = question.checkout;
    const base = (0,change_base/* findBase */.l)({ git, environment, needed });
    if ('code' in base)
        return needed ? patch_unknown(base) : undefined;
    try {
        return factsOf(io, await question.readChange(base), question);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return needed ? patch_unknown(error.problem) : undefined;
    }
}
function patch_unknown(problem) {
    const none = { suites: [], files: [], lowerBoundFiles: 0, unmeasured: [], outside: [], outsideCount: 0 };
    return { problem, changedFiles: 0, ...none };
}
function factsOf(io, change, question) {
    const { suites, union, ignored } = question;
    const own = change.base.workingTree ? withUntracked(io, change, question) : { ...question, files: change.files };
    const files = new Map(own.files.filter(({ kind }) => kind === 'file').map((file) => [file.path, file]));
    const counted = countAll(union, files);
    const absent = [...files.keys()].filter((path) => !union.has(path) && (0,executable_code/* isSource */.__)(path) && !ignored(path));
    const added = new Set(own.files.filter(({ status }) => status === 'added').map(({ path }) => path));
    const { measurable, outside } = sortOut(own.checkout.tracked, union, absent, added);
    const unmeasured = measurable.flatMap((path) => countAbsent(io, own.checkout, files.get(path)));
    const listed = [...outside].sort();
    return {
        base: change.base,
        changedFiles: own.files.length,
        suites: suites.map((suite) => ({ name: suite.name, files: countAll(suite.files, files) })),
        files: [...counted, ...unmeasured].sort(byPath),
        lowerBoundFiles: counted.filter(({ path }) => union.get(path)?.coverage.branchesAreLowerBound === true).length,
        unmeasured: unmeasured.map(({ path }) => path).sort(),
        added: [...counted, ...unmeasured].flatMap(({ path }) => (added.has(path) ? [path] : [])).sort(),
        outside: listed.slice(0, patch_MOST_LISTED),
        outsideCount: listed.length,
    };
}
function countAll(measured, changed) {
    const found = [];
    for (const { path, lines } of changed.values()) {
        const file = lines.length === 0 ? undefined : measured.get(path);
        const counted = file === undefined ? undefined : countChanged(path, file.coverage, lines);
        if (counted !== undefined)
            found.push(counted);
    }
    return found.sort(byPath);
}
function countAbsent(io, { directory }, { path, lines }) {
    const source = io.readText(`${directory}/${path}`, patch_LARGEST_SOURCE_BYTES);
    const numbers = source === undefined ? everyLine(lines) : (0,executable_lines/* executableLines */.o)(path, source);
    const counted = countUnmeasured(path, numbers, lines);
    return counted.lines[1] === 0 ? [] : [counted];
}
function everyLine(ranges) {
    return ranges.flatMap(([start, end]) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}
function withUntracked(io, { files }, { checkout, union }) {
    const extended = checkout.withUntracked();
    if (extended === undefined)
        return { checkout, files };
    const more = [];
    for (const path of extended.tracked) {
        if (checkout.tracked.has(path))
            continue;
        const isCode = (0,executable_code/* isSource */.__)(path) || union.has(path);
        const source = isCode ? io.readText(`${checkout.directory}/${path}`, patch_LARGEST_SOURCE_BYTES) : undefined;
        const end = source === undefined ? (union.has(path) ? LAST_LINE : 1) : source.split('\n').length;
        more.push({ path, status: 'added', kind: 'file', lines: [[1, end]], hunks: [], isOpaque: false });
    }
    return { checkout: extended, files: [...files, ...more] };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/foreign-paths.js

const MOST_SIMILAR = 64;
const MOST_COMPARED = 1_000_000;
const MOST_TARGETS = 64;
const MOST_MAPPINGS = 64;
const ACCIDENT = 10;
function resolveForeign(paths, tracked, within) {
    const { ranked, crowds, files: reached } = findMappings(paths, tracked, within);
    const plain = reached === undefined || crowds.size > 0 ? undefined : undisputed(paths, ranked[0], reached);
    if (plain !== undefined)
        return plain;
    const anyStrong = ranked.some(({ strong }) => strong);
    const claims = [];
    const found = new Map();
    for (const [index, { at, path, optional }] of paths.entries()) {
        const applicable = ranked.filter(({ from }) => isIn(path, from));
        const [best] = applicable;
        const { files, contested } = best === undefined
            ? { files: crowds.get(index) ?? [], contested: true }
            : optional && best.explained[index] === 0
                ? { files: [], contested: false }
                : decide(path, index, best, applicable, anyStrong);
        if (files.length === 0)
            continue;
        if (best !== undefined && !contested)
            claims.push({ at, file: files[0], mapping: best });
        const known = found.get(at);
        found.set(at, {
            files: known === undefined ? files : [...known.files, ...files],
            contested: contested || known?.contested === true,
        });
    }
    settleClaims(claims, found);
    return new Map([...found].flatMap(([at, one]) => answerFor(at, one)));
}
function undisputed(paths, mapping, reached) {
    const answers = new Map();
    const unlikely = isUnlikely(mapping);
    for (let index = 0; index < paths.length; index++) {
        const path = reached[index];
        if (path === undefined)
            continue;
        const { at } = paths[index];
        if (answers.has(at))
            return undefined;
        answers.set(at, unlikely ? { kind: 'ambiguous', candidates: [path] } : { kind: 'file', path });
    }
    return answers;
}
function answerFor(at, { files, contested }) {
    const candidates = [...new Set(files)].sort();
    if (candidates.length === 0)
        return [];
    return [
        [
            at,
            candidates.length > 1 || contested ? { kind: 'ambiguous', candidates } : { kind: 'file', path: candidates[0] },
        ],
    ];
}
function decide(path, index, best, applicable, anyStrong) {
    const contenders = applicable.filter((mapping) => !isDismissed(mapping, best));
    if (anyStrong && contenders.every(({ strong }) => !strong))
        return { files: [], contested: false };
    const files = new Set(contenders.filter(({ explained }) => explained[index] === 1).map((one) => target(path, one)));
    const tied = contenders.some((mapping) => mapping !== best && mapping.count === best.count);
    return { files: [...files], contested: files.size > 1 || best.explained[index] === 0 || tied || isUnlikely(best) };
}
function isUnlikely({ from, solid }) {
    return from === '' && !solid;
}
function isDismissed(mapping, best) {
    if (mapping === best)
        return false;
    let known = best.dismissed.get(mapping);
    if (known === undefined) {
        known = mapping.count * ACCIDENT < best.count || (explainsLess(mapping, best) && keepsLess(mapping, best));
        best.dismissed.set(mapping, known);
    }
    return known;
}
function explainsLess(mapping, best) {
    return mapping.explained.every((explained, i) => explained === 0 || best.explained[i] === 1);
}
function keepsLess(mapping, best) {
    if (mapping.count < best.count)
        return true;
    return best.from !== '' && mapping.from !== best.from && isIn(mapping.from, best.from);
}
function settleClaims(claims, found) {
    const byFile = new Map();
    for (const claim of claims) {
        const known = byFile.get(claim.file);
        if (known === undefined)
            byFile.set(claim.file, [claim]);
        else if (known[0].mapping !== claim.mapping || known.length > 1)
            known.push(claim);
    }
    for (const [file, all] of byFile) {
        if (all.length === 1)
            continue;
        const most = Math.max(...all.map(({ mapping }) => mapping.count));
        const isLikely = ({ mapping }) => mapping.count * ACCIDENT >= most;
        const likely = all.filter(isLikely);
        const contested = new Set(likely.map(({ mapping }) => mapping)).size > 1 && new Set(likely.map(({ at }) => at)).size > 1;
        for (const claim of all) {
            const { files, contested: before } = found.get(claim.at);
            const others = files.filter((other) => other !== file);
            if (!isLikely(claim))
                found.set(claim.at, { files: others, contested: before });
            else if (contested)
                found.set(claim.at, { files, contested: true });
        }
    }
}
function findMappings(paths, tracked, within) {
    const groups = new Map();
    const crowds = new Map();
    let left = MOST_COMPARED;
    let last;
    const reached = new Array(paths.length).fill(undefined);
    for (let index = 0; index < paths.length; index++) {
        const { path } = paths[index];
        if (last !== undefined) {
            reached[index] = reachedBy(path, last, tracked);
            if (reached[index] !== undefined) {
                last.count++;
                continue;
            }
        }
        const { files, complete, crowd } = within === undefined ? alike(path, tracked, left) : inside(path, tracked, within);
        left -= files.length;
        if (crowd.length > 0)
            crowds.set(index, crowd);
        for (const { file, common } of files) {
            const mapping = mappingOf(path, file, common, groups);
            mapping.strong ||= common > 1 || within !== undefined;
            mapping.solid ||= complete;
            mapping.count++;
            if (file === files[0].file)
                last = mapping;
        }
    }
    const [only, ...others] = [...groups.values()].flatMap((group) => [...group.values()]);
    if (only !== undefined && others.length === 0) {
        for (let index = 0; index < paths.length; index++)
            reached[index] ??= reachedBy(paths[index].path, only, tracked);
        only.explained = Uint8Array.from(reached, (file) => (file === undefined ? 0 : 1));
        only.count = only.explained.reduce((sum, explained) => sum + explained, 0);
        return { ranked: [only], crowds, files: reached };
    }
    const likely = new Map(Array.from(groups, ([from, group]) => [from, mostLikely([...group.values()])]));
    countExplained(paths, tracked, likely);
    const ranked = [...likely.values()].flat().sort(byRank).slice(0, MOST_MAPPINGS);
    for (const mapping of ranked) {
        mapping.explained = Uint8Array.from(paths, ({ path }) => (reachedBy(path, mapping, tracked) === undefined ? 0 : 1));
    }
    return { ranked, crowds };
}
function byRank(a, b) {
    if (a.count !== b.count)
        return b.count - a.count;
    if (a.from.length !== b.from.length)
        return a.from.length - b.from.length;
    if (a.from !== b.from)
        return a.from < b.from ? -1 : 1;
    return a.to < b.to ? -1 : 1;
}
function alike(path, tracked, left) {
    const found = tracked.similar(path, Math.min(MOST_SIMILAR, left));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const atRoot = tracked.has(name) ? [{ file: name, common: 1 }] : [];
    return { ...found, files: [...found.files, ...atRoot] };
}
function inside(path, tracked, within) {
    const segments = path.split('/');
    for (let from = 0; from < segments.length; from++) {
        const file = path_question_joined(within, segments.slice(from).join('/'));
        if (tracked.has(file))
            return { files: [{ file, common: segments.length - from }], complete: true, crowd: [] };
    }
    return { files: [], complete: true, crowd: [] };
}
function mappingOf(path, file, common, groups) {
    let start = file.length;
    for (let i = 0; i < common; i++)
        start = start <= 0 ? -1 : file.lastIndexOf('/', start - 1);
    const from = path.slice(0, Math.max(0, path.length - (file.length - start - 1) - 1));
    const to = file.slice(0, Math.max(0, start));
    const group = groups.get(from) ?? new Map();
    groups.set(from, group);
    let mapping = group.get(to);
    if (mapping === undefined) {
        mapping = { from, to, strong: false, solid: false, count: 0, explained: new Uint8Array(0), dismissed: new Map() };
        group.set(to, mapping);
    }
    return mapping;
}
function mostLikely(mappings) {
    return mappings.length <= MOST_TARGETS ? mappings : [...mappings].sort(byRank).slice(0, MOST_TARGETS);
}
function countExplained(paths, tracked, groups) {
    for (const mapping of [...groups.values()].flat())
        mapping.count = 0;
    for (const { path } of paths) {
        for (let end = path.lastIndexOf('/');; end = end <= 0 ? -1 : path.lastIndexOf('/', end - 1)) {
            const group = groups.get(path.slice(0, Math.max(0, end)));
            for (const mapping of group ?? [])
                if (tracked.has(target(path, mapping)))
                    mapping.count++;
            if (end < 0)
                break;
        }
    }
}
function target(path, { from, to }) {
    return path_question_joined(to, from === '' ? path : path.slice(from.length + 1));
}
function reachedBy(path, mapping, tracked) {
    if (!isIn(path, mapping.from))
        return undefined;
    const file = target(path, mapping);
    return tracked.has(file) ? file : undefined;
}
function isIn(path, from) {
    return from === '' || (path.startsWith(from) && path[from.length] === '/');
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/package-paths.js


const MOST_NARROWED = 1000;
const JVM = /\.(?:kts?|java|scala|groovy)$/;
function isPackagePath({ path, scope }) {
    return scope !== '' || JVM.test(path);
}
function resolvePackagePaths(paths, question, repository) {
    const finder = new Finder(question, repository);
    const bases = new Set();
    const basesOfScope = new Map();
    const open = [];
    for (const one of paths) {
        const found = leadsOut(one.path) ? [] : inModule(finder.find(one.path), one.scope);
        open.push({ ...one, found });
        const [only, second] = found;
        if (only === undefined || second !== undefined || !only.endsWith(one.path))
            continue;
        const base = only.slice(0, -one.path.length);
        bases.add(base);
        const ofScope = basesOfScope.get(one.scope);
        if (ofScope === undefined)
            basesOfScope.set(one.scope, new Set([base]));
        else
            ofScope.add(base);
    }
    const answers = new Map();
    for (const { at, path, scope, found } of open) {
        if (leadsOut(path))
            answers.set(at, answerOf(distinct(reached(path, bases, repository))));
        else {
            const ofModule = startingAt(basesOfScope.get(scope), path, found);
            answers.set(at, answerOf(startingAt(bases, path, ofModule)));
        }
    }
    return { answers, bases };
}
function startingAt(bases, path, files) {
    if (bases === undefined || files.length < 2 || files.length > MOST_NARROWED)
        return files;
    return preferred(files, (file) => bases.has(file.slice(0, -path.length)));
}
function reached(path, bases, { tracked }) {
    return [...bases].map((base) => fold(`${base}${path}`)).filter((file) => tracked.has(file));
}
class Finder {
    #question;
    #repository;
    #known = new Map();
    #declared = new Map();
    constructor(question, repository) {
        this.#question = question;
        this.#repository = repository;
    }
    find(path) {
        let found = this.#known.get(path);
        if (found === undefined) {
            found = this.#nearest(this.#candidates(path));
            this.#known.set(path, found);
        }
        return found;
    }
    #candidates(path) {
        const found = this.#repository.tracked.endingIn(path);
        const declared = /\.kts?$/.test(path) || (found.length === 0 && JVM.test(path)) ? this.#declaring(path) : [];
        const all = [...new Set([...found, ...declared])].sort();
        const root = this.#question.configuredRoot;
        return root === undefined ? all : all.filter((file) => isBelow(file, fold(root)));
    }
    #declaring(path) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        let byPackage = this.#declared.get(name);
        if (byPackage === undefined) {
            byPackage = this.#packagesOf(name);
            this.#declared.set(name, byPackage);
        }
        return byPackage.get(path_question_parent(path)) ?? [];
    }
    #packagesOf(name) {
        const byPackage = new Map();
        for (const file of this.#repository.tracked.named(name)) {
            const declared = this.#repository.packageOf(file) ?? '';
            const known = byPackage.get(declared);
            if (known === undefined)
                byPackage.set(declared, [file]);
            else
                known.push(file);
        }
        return byPackage;
    }
    #nearest(files) {
        let found = files;
        for (let above = this.#question.reportDirectory; found.length > 1 && above !== ''; above = path_question_parent(above)) {
            const directory = above;
            found = preferred(found, (file) => isBelow(file, directory));
            if (found.length < files.length)
                return found;
        }
        return found;
    }
}
function inModule(files, scope) {
    if (scope === '' || files.length < 2 || files.length > MOST_NARROWED)
        return files;
    const names = scope.split('/').map((name) => name.replace(/#\d+$/, ''));
    const scores = files.map((file) => {
        const segments = new Set(file.split('/').slice(0, -1));
        return names.filter((name) => segments.has(name)).length;
    });
    const most = Math.max(...scores);
    return files.filter((_, at) => scores[at] === most);
}
function preferred(files, fits) {
    const fitting = files.filter(fits);
    return fitting.length > 0 ? fitting : files;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/starting-points.js


const MOST_STARTS = 30;
function startingPoints(question, { root }) {
    if (question.configuredRoot !== undefined)
        return { starts: [[fold(question.configuredRoot)]], foreignRoots: [] };
    const relative = [];
    const own = [];
    const foreignRoots = new Set();
    for (const written of question.roots) {
        const { path, absolute } = readSourcePath(written);
        if (!absolute) {
            if (path !== '')
                relative.push(path);
        }
        else if (root !== '' && isBelow(path, root))
            own.push(path.slice(root.length + 1));
        else if (path !== '')
            foreignRoots.add(path);
    }
    const above = directoriesAbove(question.reportDirectory);
    const starts = [];
    if (relative.length > 0) {
        for (const directory of above) {
            const folded = relative.map((path) => fold(path_question_joined(directory, path))).filter((path) => !leadsOut(path));
            starts.push([...new Set([...folded, ...own])]);
        }
    }
    else if (own.length > 0)
        starts.push([...new Set(own)]);
    starts.push(...above.map((directory) => [directory]));
    return { starts: starts.slice(0, MOST_STARTS), foreignRoots: [...foreignRoots] };
}
function directoriesAbove(directory) {
    const above = [];
    for (let path = directory; path !== '' && above.length < MOST_STARTS / 2 - 1; path = path_question_parent(path))
        above.push(path);
    return [...above, ''];
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/path-resolver.js





const LONGEST_PATH = 32_767;
const MOST_SEGMENTS = 512;
const MOST_PAIRS = 2_000_000;
const MOST_RIVALS = 32;
function resolvePaths(question, repository) {
    const { starts, foreignRoots } = startingPoints(question, repository);
    const { files } = question;
    const answers = new Array(files.length).fill(undefined);
    const absolute = [];
    const relative = [];
    const namesHaveBackslashes = repository.tracked.hasBackslash;
    for (let at = 0; at < files.length; at++) {
        const { path: written, scope } = files[at];
        const source = readSourcePath(written, namesHaveBackslashes);
        const { path } = source;
        if (isUnreal(path))
            answers[at] = UNMATCHED;
        else if (source.absolute && isBelow(path, repository.root))
            answers[at] = tracked(path, repository);
        else if (source.absolute)
            absolute.push({ at, path, optional: false });
        else
            relative.push({ at, path, scope });
    }
    const pairs = relative.length * foreignRoots.length;
    const rooted = pairs > MOST_PAIRS
        ? []
        : relative.flatMap(({ at, path }) => foreignRoots.map((root) => ({ at, path: fold(path_question_joined(root, path)), optional: true })));
    const within = question.configuredRoot === undefined ? undefined : fold(question.configuredRoot);
    for (const [at, answer] of resolveForeign(absolute.concat(rooted), repository.tracked, within))
        answers[at] = answer;
    const rootsHold = rooted.some(({ at }) => answers[at] !== undefined);
    if (!rootsHold)
        resolveRelative(relative, starts, question, repository, answers);
    return answers.map((answer) => answer ?? UNMATCHED);
}
function isUnreal(path) {
    if (path.length > LONGEST_PATH)
        return true;
    let segments = 0;
    for (let at = path.indexOf('/'); at >= 0 && segments <= MOST_SEGMENTS; at = path.indexOf('/', at + 1))
        segments++;
    return segments > MOST_SEGMENTS;
}
function tracked(path, repository) {
    const own = repository.root === '' ? path : path.slice(repository.root.length + 1);
    return repository.tracked.has(own) ? { kind: 'file', path: own } : UNMATCHED;
}
function resolveRelative(paths, starts, question, repository, answers) {
    const found = paths.map(({ path }) => starts.map((bases) => filesUnder(path, bases, repository)));
    const winner = commonStart(found, starts.length);
    const explained = [];
    const open = [];
    for (const [i, one] of paths.entries()) {
        const files = winner === undefined ? found[i].flat() : found[i][winner];
        if (files.length > 0) {
            explained.push(one);
            answers[one.at] = answerOf(distinct(files));
            continue;
        }
        const answer = inGoModule(one.path, repository);
        if (answer === undefined)
            open.push(one);
        else
            answers[one.at] = answer;
    }
    const { answers: more, bases } = resolvePackagePaths(open, question, repository);
    const rivals = explained.length === 0 ? [] : basesOfAll(explained, bases, repository);
    for (const one of open) {
        const answer = more.get(one.at) ?? UNMATCHED;
        const counts = explained.length === 0 || rivals.length > 0 || (question.roots.length === 0 && isPackagePath(one));
        if (answer.kind !== 'unmatched' && counts)
            answers[one.at] = answer;
        else
            answers[one.at] = starts.every((place) => place.every((base) => leadsOut(fold(path_question_joined(base, one.path)))))
                ? { kind: 'outside' }
                : UNMATCHED;
    }
    if (rivals.length > 0)
        turnToRivals(explained, open, rivals, repository, answers);
}
function filesUnder(path, bases, { tracked: files }) {
    const found = [];
    for (const base of bases) {
        const file = base === '' && !path.startsWith('.') ? path : fold(path_question_joined(base, path));
        if (files.has(file) && !found.includes(file))
            found.push(file);
    }
    return found;
}
function commonStart(found, starts) {
    const explaining = new Set(Array.from({ length: starts }, (_, start) => start));
    for (const byStart of found) {
        if (byStart.every((files) => files.length === 0))
            continue;
        for (const start of explaining)
            if (byStart[start].length === 0)
                explaining.delete(start);
    }
    const [first] = explaining;
    return first;
}
function basesOfAll(explained, bases, repository) {
    return [...bases]
        .slice(0, MOST_RIVALS)
        .filter((base) => explained.every(({ path }) => repository.tracked.has(fold(`${base}${path}`))));
}
function turnToRivals(explained, open, rivals, repository, answers) {
    for (const { at, path } of [...explained, ...open]) {
        const files = rivals.map((base) => fold(`${base}${path}`)).filter((file) => repository.tracked.has(file));
        if (files.length > 0)
            answers[at] = answerOf(distinct(files));
    }
}
function inGoModule(path, { goModules, tracked: files }) {
    if (goModules.size === 0)
        return undefined;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const directories = goModules.get(path.slice(0, end));
        if (directories === undefined)
            continue;
        return answerOf(distinct(directories.map((directory) => path_question_joined(directory, path.slice(end + 1))).filter((file) => files.has(file))));
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/builder.js + 1 modules
var coverage_builder = __webpack_require__(67753);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/index.js + 26 modules
var formats_coverage = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
;// CONCATENATED MODULE: ./build/js/coverage-gate/read-report.js




async function readReport(io, path, progress, readSource, runs) {
    let builder;
    let files = [];
    const { format, sizeBytes } = await (0,report_reader/* readWithFormat */.u)(io, path, progress, {
        kind: 'coverage report',
        formats: formats_coverage/* COVERAGE_FORMATS */.O,
        open: (chosen) => {
            builder = new coverage_builder/* CoverageBuilder */.G(chosen.carries);
            return chosen.open(builder, runs);
        },
        finish: async (chosen) => {
            if (builder === undefined)
                return;
            await chosen.finish?.(builder, readSource, io.stripTypes);
            files = builder.finish();
            if (!files.some((file) => file.lines.numbers.length > 0))
                throw new fault/* FormatFault */._z('EMPTY', 'it names no line of code', 0);
        },
        ...(runs === undefined ? {} : { window: runs.window }),
    });
    return {
        path,
        format: format.id,
        sizeBytes,
        files,
        roots: builder?.roots ?? [],
        ...(builder?.madeAtMs === undefined ? {} : { madeAtMs: builder.madeAtMs }),
        ...(builder?.endsAt === undefined ? {} : { endsAt: builder.endsAt }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var hash = __webpack_require__(68365);
;// CONCATENATED MODULE: ./build/js/coverage-gate/repeated-reports.js

const BUFFER_BYTES = 1 << 16;
function filesIdentity(answers) {
    return (0,hash/* hashText */.qj)(answers.map((answer) => (answer.kind === 'file' ? answer.path : '')).join('\n'));
}
async function findRepeats(io, reports) {
    const found = new Map();
    const digests = new Map();
    const digest = async (report) => {
        const known = digests.get(report) ?? (await digestOf(io, report.readFrom));
        digests.set(report, known);
        return known;
    };
    const first = new Map();
    for (const report of reports
        .filter(({ facts }) => facts.format !== 'v8')
        .sort((a, b) => (a.facts.path < b.facts.path ? -1 : 1))) {
        const earlier = first.get(String(report.files)) ?? [];
        first.set(String(report.files), [...earlier, report]);
        for (const other of earlier) {
            const { path, shard, sizeBytes } = other.facts;
            if (sizeBytes === report.facts.sizeBytes && (await digest(other)) === (await digest(report)))
                found.set(report.facts.path, { path, what: 'content' });
            else if (shard !== undefined && shard === report.facts.shard)
                found.set(report.facts.path, { path, what: 'shard' });
            if (found.has(report.facts.path))
                break;
        }
    }
    return found;
}
async function digestOf(io, path) {
    const buffer = new Uint8Array(BUFFER_BYTES);
    let [one, other] = [0x811c9dc5, 0x9e3779b9];
    const sink = {
        reserve: () => buffer,
        commit(length) {
            for (let at = 0; at < length; at++) {
                one = Math.imul(one ^ buffer[at], 0x01000193);
                other = Math.imul(other + buffer[at], 0x85ebca6b) ^ (other >>> 15);
            }
        },
    };
    await io.read(path, sink);
    return `${one} ${other}`;
}

// EXTERNAL MODULE: ./build/js/shared/change/git.js + 1 modules
var git = __webpack_require__(93736);
;// CONCATENATED MODULE: ./build/js/coverage-gate/tracked-files.js
const SAMPLE = 20;
const MOST_SCANS = 4;
const FEW_NAMESAKES = 32;
class TrackedFiles {
    #all;
    #reversed;
    #hasBackslash;
    #byName;
    #scans = 0;
    constructor(paths) {
        this.#all = new Set(paths);
    }
    get size() {
        return this.#all.size;
    }
    has(path) {
        return this.#all.has(path);
    }
    get hasBackslash() {
        this.#hasBackslash ??= anyBackslash(this.#all);
        return this.#hasBackslash;
    }
    [Symbol.iterator]() {
        return this.#all.values();
    }
    named(name) {
        this.#byName ??= this.#index();
        const found = this.#byName.get(name) ?? [];
        return typeof found === 'string' ? [found] : found;
    }
    endingIn(path) {
        const namesakes = this.named(path.slice(path.lastIndexOf('/') + 1));
        if (namesakes.length <= FEW_NAMESAKES)
            return namesakes.filter((file) => file.length > path.length && file.endsWith(path) && isWhole(file, path));
        const end = reversed(path);
        const ends = this.#ends();
        const [from, to] = rangeOf(ends, end, 0, ends.length);
        return between(ends, ends[from] === end ? from + 1 : from, to);
    }
    similar(path, most) {
        const end = reversed(path);
        const ends = this.#reversed === undefined && this.#scans++ < MOST_SCANS ? this.#endsLike(path) : this.#ends();
        const ranges = [];
        let [from, to] = [0, ends.length];
        for (let at = end.indexOf('/'), common = 1; at >= 0 && from < to; at = end.indexOf('/', at + 1), common++) {
            [from, to] = rangeOf(ends, end.slice(0, at + 1), from, to);
            if (common > 1 && from < to)
                ranges.push([from, to, common]);
        }
        const files = [];
        let [innerFrom, innerTo] = [0, 0];
        for (const [outerFrom, outerTo, common] of ranges.reverse()) {
            if (innerFrom === innerTo)
                innerFrom = innerTo = outerFrom;
            if (outerTo - outerFrom > most) {
                const crowd = files.length === 0 ? between(ends, outerFrom, Math.min(outerTo, outerFrom + SAMPLE)) : [];
                return { files, complete: false, crowd };
            }
            for (const file of between(ends, outerFrom, innerFrom))
                files.push({ file, common });
            for (const file of between(ends, innerTo, outerTo))
                files.push({ file, common });
            [innerFrom, innerTo] = [outerFrom, outerTo];
        }
        return { files, complete: true, crowd: [] };
    }
    #endsLike(path) {
        const end = path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
        const found = [];
        for (const file of this.#all)
            if (file.endsWith(end) && isWhole(file, end))
                found.push(reversed(file));
        return found.sort();
    }
    #index() {
        const index = new Map();
        for (const path of this.#all) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            const before = index.get(name);
            if (before === undefined)
                index.set(name, path);
            else if (typeof before === 'string')
                index.set(name, [before, path]);
            else
                before.push(path);
        }
        return index;
    }
    #ends() {
        this.#reversed ??= Array.from(this.#all, reversed).sort();
        return this.#reversed;
    }
}
function between(ends, from, to) {
    return ends.slice(from, to).map((end) => reversed(end.slice(0, -1)).slice(0, -1));
}
function rangeOf(ends, prefix, from, to) {
    const start = tracked_files_firstFrom(ends, prefix, from, to);
    return [start, tracked_files_firstFrom(ends, `${prefix.slice(0, -1)}0`, start, to)];
}
function tracked_files_firstFrom(ends, text, from, to) {
    let [low, high] = [from, to];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ends[middle] < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function isWhole(path, end) {
    return path.length === end.length || path[path.length - end.length - 1] === '/';
}
function anyBackslash(paths) {
    for (const path of paths)
        if (path.includes('\\'))
            return true;
    return false;
}
function reversed(path) {
    let text = '';
    for (let end = path.length; end >= 0;) {
        const slash = end === 0 ? -1 : path.lastIndexOf('/', end - 1);
        text += `${path.slice(slash + 1, end)}/`;
        end = slash;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/repository.js




const LARGEST_GO_MOD_BYTES = 1 << 20;
const repository_LARGEST_SOURCE_BYTES = 1 << 20;
const OBJECT_DIGITS = [40, 64];
const PACKAGE = /^\s*package\s+([\w.`]+)/m;
function readCheckout(io) {
    const place = (0,git/* askGit */.g)(io, ['rev-parse', '--show-toplevel', '--show-prefix']);
    if (place.status !== 0)
        throw notARepository(place);
    const [root = '', prefix = ''] = repository_text(place.stdout).split('\n');
    const listed = (0,git/* askGit */.g)(io, ['-C', root, 'ls-files', '--stage', '-z']);
    if (listed.status !== 0) {
        throw new problem/* ProblemError */.M({
            code: 'GIT-FAILED',
            reason: `git ls-files failed: ${listed.stderr.trim().split('\n')[0] ?? ''}`,
            hint: 'Report paths are matched with the files that git tracks; check that "git ls-files" works in this job.',
        });
    }
    const entries = repository_text(listed.stdout);
    const tracked = plainFiles(entries);
    const directory = root.replace(/\/$/, '');
    const commits = new git/* Git */.T(io, root);
    commits.look(change_base/* FIRST_ASKED */.k);
    const head = commits.commit('HEAD');
    const checkout = {
        directory,
        git: commits,
        root: root.replace(/^(?:[A-Za-z]:)?\//, ''),
        prefix: prefix.replace(/\/$/, ''),
        indexed: () => indexedBlobs(entries),
        commit: head?.id ?? null,
        committedMs: head?.committedMs ?? 0,
    };
    let untracked;
    const withUntracked = () => {
        untracked ??= { checkout: extended(io, checkout, tracked) };
        return untracked.checkout;
    };
    return { ...checkout, ...repositoryOf(io, root, new TrackedFiles(tracked)), withUntracked };
}
function extended(io, checkout, tracked) {
    const { directory } = checkout;
    const listed = checkout.git.run('ls-files', '--others', '--exclude-standard', '-z');
    const others = repository_text(listed.stdout)
        .split('\0')
        .filter((path) => path !== '' && !path.endsWith('/'));
    if (listed.status !== 0 || others.length === 0)
        return undefined;
    const all = new TrackedFiles([...tracked, ...others]);
    const self = { ...checkout, ...repositoryOf(io, directory, all), withUntracked: () => self };
    return self;
}
function repositoryOf(io, root, tracked) {
    const packages = new Map();
    return {
        tracked,
        goModules: goModules(io, root, tracked),
        packageOf: (path) => {
            if (!packages.has(path))
                packages.set(path, declaredPackage(io.readText(`${root}/${path}`, repository_LARGEST_SOURCE_BYTES)));
            return packages.get(path);
        },
    };
}
function plainFiles(listed) {
    const files = [];
    for (let start = 0; start < listed.length;) {
        const end = listed.indexOf('\0', start);
        if (listed.startsWith('100', start))
            files.push(listed.slice(listed.indexOf('\t', start) + 1, end));
        start = end + 1;
    }
    return files;
}
function indexedBlobs(listed) {
    const blobs = new Map();
    for (let start = 0; start < listed.length;) {
        const end = listed.indexOf('\0', start);
        const tab = listed.indexOf('\t', start);
        const [from, to] = [listed.indexOf(' ', start) + 1, tab - 2];
        if (listed.startsWith('100', start) && listed.startsWith(' 0', to) && OBJECT_DIGITS.includes(to - from))
            blobs.set(listed.slice(tab + 1, end), listed.slice(from, to));
        start = end + 1;
    }
    return blobs;
}
function repository_text(bytes) {
    return Buffer.from(bytes).toString('utf8');
}
function notARepository({ status, stderr }) {
    if (status === -1) {
        return new problem/* ProblemError */.M({
            code: 'GIT-MISSING',
            reason: `git could not be started: ${stderr.trim().split('\n')[0] ?? ''}`,
            hint: 'Install git in the image of this job; report paths are matched with the files that git tracks.',
        });
    }
    const [said = ''] = stderr.trim().split('\n');
    if (!/not a git repository|must be run in a work tree/.test(said) && /safe\.directory|ownership/.test(stderr)) {
        return new problem/* ProblemError */.M({
            code: 'GIT-FAILED',
            reason: `git does not trust the checkout: ${said}`,
            hint: 'Run "git config --global --add safe.directory" with the path of the checkout before this step.',
        });
    }
    return new problem/* ProblemError */.M({
        code: 'GIT-NO-REPOSITORY',
        reason: 'the working directory is in no git repository',
        hint: 'Check out the sources first (actions/checkout on GitHub), and run in the checkout.',
    });
}
function goModules(io, root, tracked) {
    const modules = new Map();
    for (const path of tracked) {
        if (!path.endsWith('go.mod') || (path !== 'go.mod' && !path.endsWith('/go.mod')))
            continue;
        const name = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(io.readText(`${root}/${path}`, LARGEST_GO_MOD_BYTES) ?? '')?.[1];
        if (name === undefined)
            continue;
        const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        modules.set(name, [...(modules.get(name) ?? []), directory]);
    }
    return modules;
}
function declaredPackage(source) {
    return source === undefined ? undefined : PACKAGE.exec(source)?.[1]?.replaceAll('`', '').replaceAll('.', '/');
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/source-pages.js
const MOST_PAGES = 5_000;
const MOST_SOURCE_BYTES = 8 << 20;
const source_pages_LARGEST_SOURCE_BYTES = 1 << 20;
const MOST_LINES = 250_000;
function readPages(io, checkout, suites, ranked) {
    let bytesLeft = MOST_SOURCE_BYTES;
    let linesLeft = MOST_LINES;
    const pages = [];
    for (const path of ranked.slice(0, MOST_PAGES)) {
        const hits = new Map();
        let lines = 0;
        for (const suite of suites) {
            const file = suite.files.get(path);
            if (file === undefined)
                continue;
            hits.set(suite.name, file.coverage.lines);
            lines += file.coverage.lines.numbers.length;
        }
        if (lines > linesLeft)
            continue;
        linesLeft -= lines;
        const text = bytesLeft > 0
            ? io.readText(`${checkout.directory}/${path}`, Math.min(bytesLeft, source_pages_LARGEST_SOURCE_BYTES))
            : undefined;
        bytesLeft -= text === undefined ? 0 : Buffer.byteLength(text, 'utf8');
        pages.push({
            path,
            ...(text === undefined ? {} : { text }),
            suites: Object.fromEntries(hits),
        });
    }
    return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/merge.js
var merge = __webpack_require__(85240);
;// CONCATENATED MODULE: ./build/js/coverage-gate/suite.js



const suite_MOST_LISTED = 1000;
const MOST_AMBIGUITIES = 20;
const LONGEST_SHOWN = 1000;
class Suite {
    name;
    files = new Map();
    reports = [];
    problems = [];
    #unmatched = new Set();
    clashes = new Set();
    #origins = new Map();
    matchedCount = 0;
    unmatchedCount = 0;
    #ambiguities = 0;
    constructor(name) {
        this.name = name;
    }
    get unmatched() {
        return [...this.#unmatched].sort().slice(0, suite_MOST_LISTED);
    }
    add(report, answers, stale, ignored, readFrom = report.path) {
        const before = [this.matchedCount, this.unmatchedCount];
        this.reports.push({
            path: report.path,
            format: report.format,
            sizeBytes: report.sizeBytes,
            files: report.files.length,
            stale,
        });
        for (let at = 0; at < report.files.length; at++) {
            const [file, answer] = [report.files[at], answers[at]];
            if (isIgnored(file.path, answer, ignored))
                continue;
            if (answer.kind === 'file') {
                this.matchedCount++;
                this.#join(answer.path, { coverage: file, format: report.format }, readFrom);
            }
            else if (answer.kind === 'unmatched') {
                this.unmatchedCount++;
                this.#unmatched.add(shown(file.path));
            }
            else
                this.#refuse(report.path, shown(file.path), answer);
        }
        return { matched: this.matchedCount - before[0], unmatched: this.unmatchedCount - before[1] };
    }
    originsOf(path) {
        return this.#origins.get(path) ?? [];
    }
    #join(path, file, readFrom) {
        const known = this.files.get(path);
        if (file.format === 'istanbul') {
            this.#origins.set(path, [...this.originsOf(path), { report: readFrom, path: file.coverage.path }]);
            if (known?.format === 'istanbul' && !(0,istanbul_merge/* sameMaps */.Yr)(known.coverage, file.coverage))
                this.clashes.add(path);
        }
        if (known === undefined)
            this.files.set(path, file);
        else if (known.format === file.format)
            this.files.set(path, { coverage: (0,merge/* mergeFiles */.Ai)(known.coverage, file.coverage, true), format: file.format });
        else if (!this.problems.some((problem) => problem.code === 'SUITE-MIXED-FORMATS')) {
            this.problems.push({
                code: 'SUITE-MIXED-FORMATS',
                reason: `suite ${this.name} has ${path} both in a ${known.format} and in a ${file.format} report`,
                hint: 'The two tell branches and functions apart in different ways and would be counted twice: name the reports of one format only.',
                location: { path },
            });
        }
    }
    #refuse(report, path, answer) {
        if (++this.#ambiguities > MOST_AMBIGUITIES)
            return;
        this.problems.push(answer.kind === 'outside'
            ? {
                code: 'PATH-OUTSIDE-WORKSPACE',
                reason: `${report} names ${path}, which leads out of the repository`,
                hint: `Set suites.${this.name}.root to the directory that the report's paths start at, or ignore the path.`,
                location: { path: report },
            }
            : {
                code: 'PATH-AMBIGUOUS',
                reason: `${report} names ${path}, which ${mayBe(answer.candidates)}`,
                hint: `Set suites.${this.name}.root to the directory that the report's paths start at, or let the tool write absolute paths.`,
                location: { path: report },
            });
    }
}
function mayBe(candidates) {
    if (candidates.length === 1)
        return `may be ${candidates[0]}, but other paths of the report contradict that`;
    const more = candidates.length > 5 ? ` or ${candidates.length - 5} more` : '';
    return `may be ${candidates.slice(0, 5).join(' or ')}${more}`;
}
function isIgnored(path, answer, ignored) {
    if (answer.kind === 'file')
        return ignored(answer.path);
    if (ignored(path) || ignored(readSourcePath(path).path))
        return true;
    return answer.kind === 'ambiguous' && answer.candidates.length < suite_MOST_LISTED && answer.candidates.every(ignored);
}
function shown(path) {
    return path.length > LONGEST_SHOWN ? `${path.slice(0, LONGEST_SHOWN)}…` : path;
}
function combine(suites) {
    const byFormat = new Map();
    for (const { files } of suites) {
        for (const [path, { coverage, format }] of files) {
            const union = byFormat.get(format) ?? new Map();
            byFormat.set(format, union);
            const known = union.get(path);
            union.set(path, known === undefined ? coverage : (0,merge/* mergeFiles */.Ai)(known, coverage, true));
        }
    }
    const all = new Map();
    for (const [format, union] of byFormat) {
        for (const [path, coverage] of union) {
            const known = all.get(path);
            if (known === undefined)
                all.set(path, { coverage, format });
            else
                all.set(path, { coverage: (0,merge/* mergeFiles */.Ai)(known.coverage, coverage, false), format: '' });
        }
    }
    return all;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/suite-problems.js

function unmatchedProblem(suite, settings) {
    const all = suite.matchedCount + suite.unmatchedCount;
    if (all === 0 || (suite.matchedCount > 0 && suite.matchedCount * 100_000 >= settings.minMatched * all))
        return undefined;
    return {
        code: 'PATHS-UNMATCHED',
        reason: `suite ${suite.name}: only ${suite.matchedCount} of ${all} paths in its reports are files of this repository (for example not ${suite.unmatched.slice(0, 3).join(', ')})`,
        hint: `Set suites.${suite.name}.root to the directory that the paths start at, list generated files under ignore, or lower min-matched.`,
        ...(suite.reports[0] === undefined ? {} : { location: { path: suite.reports[0].path } }),
    };
}
function nothingMatched(suite, report, count) {
    return {
        code: 'PATHS-UNMATCHED',
        reason: `suite ${suite.name}: none of the ${count} paths in ${report} is a file of this repository`,
        hint: `Set suites.${suite.name}.root to the directory that the paths start at, or take the report out of the globs.`,
        location: { path: report },
    };
}
function suite_problems_missing(settings) {
    const where = settings.conventional ? 'in the conventional places' : `at ${settings.reports.join(', ')}`;
    return {
        code: 'REPORT-MISSING',
        reason: `suite ${settings.name} has no report ${where}`,
        hint: `Check that the tests ran with coverage before this step, and the globs under suites.${settings.name}.reports.`,
    };
}
function allIgnored(settings) {
    return {
        code: 'SUITE-EMPTY',
        reason: `every file in the reports of suite ${settings.name} is ignored`,
        hint: 'Narrow the globs under ignore, or take the suite out.',
    };
}
function nothingFound(settings) {
    return new problem/* ProblemError */.M({
        code: 'REPORT-MISSING',
        reason: `no coverage report was found for ${settings.suites.map((suite) => suite.name).join(', ')}`,
        hint: 'Run the tests with coverage before this step, and name the reports: unit-reports: "coverage/lcov.info" (globs are relative to the working directory).',
    });
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/collect.js



























const MOST_FILES_WITH_RANGES = 500;
const MOST_UNMEASURED_LISTED = 1000;
const collect_LARGEST_SOURCE_BYTES = 32 << 20;
async function collect(context, settings) {
    const checkout = readCheckout(context.io);
    const ignored = (0,globs/* globMatcher */.f)(settings.ignore);
    const suites = [];
    const runs = new RecordRuns(formats_feed/* WINDOW_BYTES */.pe);
    for (const suite of settings.suites) {
        const measured = await readSuite(context, suite, checkout, ignored, runs);
        if (measured !== undefined)
            suites.push(measured);
    }
    if (suites.length === 0)
        throw nothingFound(settings);
    const carried = await collectCarried(context, settings, { checkout, suites, ignored });
    const union = suites.length > 1 ? combine(suites) : undefined;
    const measured = union ?? suites[0].files;
    const unmeasured = settings.unmeasured === 'ignore' ? [] : unmeasuredFiles(context.io, checkout, measured, ignored);
    const facts = suites.map((suite) => collect_factsOf(suite, checkout.tracked));
    const combined = union === undefined ? undefined : combinedFacts(union, facts, checkout.tracked);
    const { ranked, open } = rankFiles((combined ?? facts[0]).files, facts);
    const chosen = new Set(ranked.slice(0, Math.min(open, MOST_FILES_WITH_RANGES)));
    const readChange = changeReader(checkout, (path) => measured.has(path) || (0,executable_code/* isSource */.__)(path));
    const patch = await collectPatch(context, settings, { checkout, suites, union: measured, ignored, readChange });
    const paths = (combined ?? facts[0]).files.map(({ path }) => path);
    const owners = collectOwners(context.io, checkout, context.environment.platform, paths, patch);
    const ratchet = await collectFloors(context, settings, checkout, patch);
    const { lines, ...since } = await collectDelta(context, settings, { checkout, suites, ignored, readChange });
    const isOpen = open > 0;
    const gaps = await wantedGaps(context, settings, { checkout, union: measured, unmeasured, ignored, patch, isOpen });
    const ownersReport = settings.ownersReport === true ? await collectOwnersReport(context, settings.key) : undefined;
    const withRanges = (one, files) => addRanges(one, files, chosen);
    return {
        facts: {
            commit: checkout.commit,
            suites: facts.map((one, at) => withRanges(one, suites[at].files)),
            ...(combined === undefined || union === undefined ? {} : { combined: withRanges(combined, union) }),
            rangesOmittedFiles: open - chosen.size,
            unmeasured: unmeasured.slice(0, MOST_UNMEASURED_LISTED),
            unmeasuredCount: unmeasured.length,
            ...since,
            ...(carried.length === 0 ? {} : { carried }),
            ...(patch === undefined ? {} : { patch }),
            ...(owners === undefined ? {} : { owners }),
            ...(ratchet === undefined ? {} : { ratchet }),
            ...(ownersReport === undefined ? {} : { ownersReport }),
            ...gaps,
        },
        detail: {
            ranked,
            readPages: () => readPages(context.io, checkout, suites, ranked),
            suites,
            ...(lines === undefined ? {} : { lines }),
        },
    };
}
async function readSuite(context, settings, checkout, ignored, runs) {
    const { io } = context;
    const suite = new Suite(settings.name);
    const { paths, problems, shardOf } = findReports(io, settings, context.reportFolder);
    if (paths.length === 0) {
        if (settings.conventional && !settings.mentioned)
            return undefined;
        suite.problems.push(suite_problems_missing(settings));
        return suite;
    }
    suite.problems.push(...problems);
    const root = checkout.directory;
    const reports = [];
    const readSource = sourceReader(io, checkout, root);
    for (const path of paths) {
        try {
            const report = await readReport(io, path, context.progress, readSource, runs);
            const place = inRepository(path, checkout);
            const question = {
                reportDirectory: path_question_parent(place ?? ''),
                roots: report.roots,
                ...(settings.root === undefined ? {} : { configuredRoot: settings.root }),
                files: report.files,
            };
            const answers = resolveAll(question, checkout);
            const stale = isStale(report, io.status(path).modifiedMs, place, checkout);
            const { matched, unmatched } = suite.add({ ...report, path: place ?? path }, answers, stale, ignored, path);
            const facts = suite.reports.at(-1);
            const shard = shardOf?.get(path);
            const whole = shard === undefined ? facts : { ...facts, shard };
            reports.push({ readFrom: path, facts: whole, files: paths.length > 1 ? filesIdentity(answers) : 0 });
            if (matched === 0 && unmatched > 0 && settings.minMatched > 0)
                suite.problems.push(nothingMatched(suite, place ?? path, unmatched));
            const cut = cutOff(report, answers, (source) => io.readText(`${root}/${source}`, collect_LARGEST_SOURCE_BYTES));
            if (cut !== undefined)
                suite.problems.push(cut);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            suite.problems.push(error.problem);
        }
    }
    try {
        await settleClashes(io, suite);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        suite.problems.push(error.problem);
    }
    const repeats = await findRepeats(io, reports);
    suite.reports = reports.map(({ facts }) => {
        const again = repeats.get(facts.path);
        return again === undefined ? facts : { ...facts, repeats: again };
    });
    const share = unmatchedProblem(suite, settings);
    if (share !== undefined && !suite.problems.some(({ code }) => code === share.code))
        suite.problems.push(share);
    if (suite.problems.length === 0 && suite.files.size === 0)
        suite.problems.push(allIgnored(settings));
    return suite;
}
function resolveAll(question, checkout) {
    const answers = resolvePaths(question, checkout);
    if (!answers.some(({ kind }) => kind === 'unmatched'))
        return answers;
    const extended = checkout.withUntracked();
    if (extended === undefined)
        return answers;
    const more = resolvePaths(question, extended);
    return answers.map((answer, at) => (answer.kind === 'unmatched' && more[at]?.kind === 'file' ? more[at] : answer));
}
function isStale({ madeAtMs }, modifiedMs, place, { tracked, committedMs }) {
    if (place !== undefined && tracked.has(place))
        return false;
    return Math.min(madeAtMs ?? Number.POSITIVE_INFINITY, modifiedMs) < committedMs;
}
function sourceReader(io, checkout, root) {
    return (file) => {
        if (file.startsWith(`${root}/`))
            return fold(file.slice(1)) === file.slice(1) ? io.readText(file, collect_LARGEST_SOURCE_BYTES) : undefined;
        const [answer] = resolvePaths({ reportDirectory: '', roots: [], files: [{ path: file, scope: '' }] }, checkout);
        return answer?.kind === 'file' ? io.readText(`${root}/${answer.path}`, collect_LARGEST_SOURCE_BYTES) : undefined;
    };
}
function collect_factsOf(suite, tracked) {
    return {
        name: suite.name,
        reports: [...suite.reports].sort((a, b) => (a.path < b.path ? -1 : 1)),
        ...collect_countAll(suite.files, tracked),
        unmatched: suite.unmatched,
        unmatchedCount: suite.unmatchedCount,
        matchedCount: suite.matchedCount,
        problems: suite.problems,
    };
}
function collect_countAll(files, tracked) {
    let lowerBoundFiles = 0;
    const counted = sortedPaths(files, tracked).map((path) => {
        const { coverage } = files.get(path);
        if (coverage.branchesAreLowerBound === true)
            lowerBoundFiles++;
        return countFile(path, coverage);
    });
    return { files: counted, lowerBoundFiles };
}
function sortedPaths(files, tracked) {
    if (files.size * 8 < tracked.size)
        return [...files.keys()].sort();
    const paths = [];
    for (const path of tracked)
        if (files.has(path))
            paths.push(path);
    const inOrder = paths.every((path, at) => at === 0 || paths[at - 1] < path);
    return inOrder && paths.length === files.size ? paths : [...files.keys()].sort();
}
function combinedFacts(union, suites, tracked) {
    return {
        name: 'combined',
        reports: [],
        ...collect_countAll(union, tracked),
        unmatched: [],
        unmatchedCount: 0,
        matchedCount: union.size,
        problems: suites.flatMap((suite) => suite.problems).slice(0, 1),
    };
}
function rankFiles(files, suites) {
    const most = suites.length > 1 ? mostMissing(suites) : undefined;
    let open = 0;
    const keys = new Float64Array(files.length);
    for (let at = 0; at < files.length; at++) {
        const { path, lines } = files[at];
        const missing = most?.get(path) ?? lines[1] - lines[0];
        if (missing > 0)
            open++;
        keys[at] = (0xffffff - missing) * 0x1000000 + at;
    }
    return { ranked: Array.from(keys.sort(), (key) => files[key % 0x1000000].path), open };
}
function mostMissing(suites) {
    const most = new Map();
    for (const { files } of suites)
        for (const { path, lines } of files)
            most.set(path, Math.max(lines[1] - lines[0], most.get(path) ?? 0));
    return most;
}
function addRanges(facts, files, chosen) {
    return {
        ...facts,
        files: facts.files.map((file) => {
            if (file.lines[0] === file.lines[1] || !chosen.has(file.path))
                return file;
            return { ...file, uncovered: uncoveredRanges(files.get(file.path).coverage.lines) };
        }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/coverage-gate/reproduce.js
const REPRODUCE = 'npx reliability decide --facts facts.json';

;// CONCATENATED MODULE: ./build/js/coverage-gate/carry/carried-texts.js



const RULE = 'coverage/carried-forward';
const SHORT = 7;
const MOST_NAMED = 3;
function carriedFindings({ carried = [] }) {
    return carried.filter(isUsed).map((one) => ({
        rule: RULE,
        severity: 'notice',
        message: textOf(one),
        hint: 'Run these tests again to measure what is there now; until then the numbers are those of the earlier run.',
        ...(one.changed[0] === undefined ? {} : { location: { path: one.changed[0] } }),
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(RULE, '', `${one.suite} ${(one.paths ?? []).join(' ')}`),
    }));
}
function carriedNotes({ carried = [] }) {
    const notes = carried.map((one) => `${textOf(one)}.`);
    return carried.some(isUsed)
        ? [...notes, 'What is carried forward is no whole run and is not kept as a baseline.']
        : notes;
}
function carriedMark({ carried = [] }, suite) {
    const steps = carried.filter((one) => one.suite === suite && isUsed(one)).map(({ from }) => from?.commitsBack ?? 0);
    return steps.length === 0 ? '' : ` (from HEAD~${Math.max(...steps)})`;
}
function carriedMetrics({ carried = [] }) {
    if (carried.length === 0)
        return {};
    return {
        carried: carried.map(({ suite, paths, from, files, changedCount, maxCommits }) => ({
            suite,
            ...(paths === undefined ? {} : { paths }),
            commit: from?.commit ?? null,
            commitsBack: from?.commitsBack ?? null,
            maxCommits,
            files,
            changedFiles: changedCount,
        })),
    };
}
function carriedProblems(settings, { carried = [] }) {
    return carried.filter(isUsed).flatMap(({ suite }) => {
        const rules = settings.paths.filter(({ suites }) => suites?.includes(suite) ?? true);
        const thresholds = [
            settings.suites.find(({ name }) => name === suite)?.thresholds ?? {},
            ...[settings.combined, settings.owners, settings.patch],
            ...rules.map((rule) => rule.thresholds),
        ];
        return coverage/* METRICS */.C.filter((metric) => metric !== 'lines' && thresholds.some((limits) => (limits[metric] ?? 0) > 0)).map((metric) => ({
            code: 'METRIC-NOT-MEASURED',
            reason: `suite ${suite} is carried forward, which holds lines only, and there is a threshold for ${metric}`,
            hint: `Run the tests of ${suite}, or take the threshold for ${metric} out.`,
        }));
    });
}
function isCarried({ carried = [] }) {
    return carried.some(isUsed);
}
function isUsed({ files, changedCount }) {
    return files + changedCount > 0;
}
function textOf({ suite, paths, maxCommits, from, files, changed, changedCount }) {
    const where = paths === undefined ? suite : `${suite} in ${paths.join(', ')}`;
    const age = `at most ${maxCommits} back`;
    if (from === undefined)
        return `${where}: no run, ${age}, can be carried forward`;
    const place = `${from.commit.slice(0, SHORT)} (HEAD~${from.commitsBack}, ${age})`;
    if (files + changedCount === 0)
        return `${where}: nothing to carry forward from ${place}`;
    const more = changedCount > MOST_NAMED ? `, +${changedCount - MOST_NAMED} more` : '';
    const rest = changedCount === 0
        ? ''
        : `; ${changedCount} changed since and count${changedCount === 1 ? 's' : ''} as uncovered: ${changed.slice(0, MOST_NAMED).join(', ')}${more}`;
    return `${where}: ${files} file${files === 1 ? '' : 's'} carried forward from ${place}${rest}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta-metrics.js
function deltaMetrics({ baseline, delta }) {
    if (baseline === undefined)
        return {};
    const known = delta === undefined || delta.problem !== undefined ? undefined : delta;
    return {
        baseline: {
            commit: baseline.commit,
            commitsBack: baseline.commitsBack,
            ...(known === undefined
                ? {}
                : {
                    suites: Object.fromEntries(known.suites.map((suite) => [suite.name, ofSuite(suite)])),
                    ...(known.combined === undefined ? {} : { combined: ofSuite(known.combined) }),
                    missingSuites: known.missingSuites,
                }),
        },
    };
}
function ofSuite(suite) {
    const { before, after, removed, added, keptBefore, keptAfter, dropped } = suite;
    return {
        before: counts(before),
        after: counts(after),
        removed: counts(removed),
        added: counts(added),
        keptBefore: counts(keptBefore),
        keptAfter: counts(keptAfter),
        noLongerMeasured: counts(dropped),
        lost: suite.lost,
        gained: suite.gained,
        flaky: suite.flakyLost + suite.flakyGained,
        movedLines: suite.movedLines,
    };
}
function counts([covered, total]) {
    return { covered, total };
}

// EXTERNAL MODULE: ./build/js/shared/policy/verdict-summary.js
var verdict_summary = __webpack_require__(12613);
;// CONCATENATED MODULE: ./build/js/coverage-gate/scope.js
const KNOWN = new WeakMap();
function total(files, metric) {
    return totals({ files })[metric];
}
function totals({ files }) {
    let known = KNOWN.get(files);
    if (known === undefined) {
        known = {
            lines: scope_sum(files, (file) => file.lines),
            branches: scope_sum(files, (file) => file.branches),
            functions: scope_sum(files, (file) => file.functions),
            statements: scope_sum(files, (file) => file.statements),
        };
        KNOWN.set(files, known);
    }
    return known;
}
function scope_sum(files, read) {
    let [covered, all, carried] = [0, 0, false];
    for (const file of files) {
        const counted = read(file);
        if (counted === null)
            continue;
        carried = true;
        covered += counted[0];
        all += counted[1];
    }
    return carried ? { covered, total: all } : null;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/headline.js



function headline(settings, facts, failures, problems) {
    return (0,verdict_summary/* verdictSummary */.k)({ problems, errors: failures, holds: () => whatHolds(settings, facts) });
}
function whatHolds(settings, facts) {
    const parts = facts.suites.map((suite) => {
        const limit = settings.suites.find((candidate) => candidate.name === suite.name)?.thresholds.lines;
        const ratio = total(suite.files, 'lines');
        const shown = ratio === null ? 'no lines' : (0,policy_ratio/* percentText */.fL)(ratio, limit);
        return limit === undefined || limit === 0
            ? `${suite.name} ${shown}`
            : `${suite.name} ${shown} of lines (${(0,policy_ratio/* thresholdText */.HA)(limit)} needed)`;
    });
    const patch = settings.patch.lines ?? 0;
    if (patch > 0 && facts.patch !== undefined) {
        const shown = (0,policy_ratio/* percentText */.fL)(total(facts.patch.files, 'lines') ?? { covered: 0, total: 0 }, patch);
        parts.push(`patch ${shown} of lines (${(0,policy_ratio/* thresholdText */.HA)(patch)} needed)`);
    }
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/owner-scopes.js

const owner_scopes_KNOWN = new WeakMap();
function ownedFiles(facts) {
    const { owners } = facts;
    if (owners === undefined)
        return [];
    let known = owner_scopes_KNOWN.get(owners);
    if (known === undefined) {
        known = split(facts, owners);
        owner_scopes_KNOWN.set(owners, known);
    }
    return known;
}
function split(facts, { names, sets, files, unmeasured }) {
    const owned = [...names, undefined].map((owner) => ({ owner, files: [], patch: [] }));
    const places = (set) => (set === 0 ? [names.length] : sets[set]);
    const all = (facts.combined ?? facts.suites[0])?.files ?? [];
    const setOf = new Map();
    const wanted = new Set(facts.patch?.files.map(({ path }) => path));
    for (const [at, file] of all.entries()) {
        const set = files[at] ?? 0;
        if (wanted.has(file.path))
            setOf.set(file.path, set);
        for (const place of places(set))
            owned[place].files.push(file);
    }
    for (const [at, path] of (facts.patch?.unmeasured ?? []).entries())
        setOf.set(path, unmeasured[at] ?? 0);
    for (const file of facts.patch?.files ?? [])
        for (const place of places(setOf.get(file.path) ?? 0))
            owned[place].patch.push(file);
    return owned.filter((one) => one.files.length > 0 || one.patch.length > 0);
}
function ownerScopes({ owners: thresholds }, facts) {
    if (!decides(thresholds))
        return [];
    const { owners, suites } = facts;
    if (owners === undefined)
        return [{ label: 'owners', thresholds, problem: owner_scopes_missing() }];
    const problems = [...owners.problems, ...suites.flatMap((suite) => suite.problems)];
    if (problems.length > 0)
        return problems.map((problem) => ({ label: 'owners', thresholds, problem }));
    const union = facts.combined ?? suites[0];
    return ownedFiles(facts).flatMap(({ owner, files }) => owner === undefined || files.length === 0
        ? []
        : [
            {
                label: `owner ${owner}`,
                suite: 'combined',
                owner,
                files,
                thresholds,
                lowerBound: (union?.lowerBoundFiles ?? 0) > 0,
                mayBeEmpty: true,
            },
        ]);
}
function ownersLookup(facts) {
    const { owners } = facts;
    if (owners === undefined)
        return () => [];
    const sets = new Map();
    for (const [at, { path }] of ((facts.combined ?? facts.suites[0])?.files ?? []).entries())
        sets.set(path, owners.files[at] ?? 0);
    for (const [at, path] of (facts.patch?.unmeasured ?? []).entries())
        sets.set(path, owners.unmeasured[at] ?? 0);
    return (path) => (owners.sets[sets.get(path) ?? 0] ?? []).map((place) => owners.names[place]);
}
function owner_scopes_missing() {
    return {
        code: 'OWNERS-MISSING',
        reason: 'owners have thresholds, but this repository has no CODEOWNERS file where it is looked for',
        hint: 'Add one (docs/gates/coverage-gate.md says where), or take the option owners out.',
    };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/floor-text.js

const FLOOR_NOTE = 'Floors only rise. When two changes meet, keep the lines of both: the higher one counts.';
function floorText(floors) {
    const lines = mergedFloors(floors).map((floor) => `\n,${floorLine(floor)}\n`);
    return `{"version":1,"floors":[\n${JSON.stringify(FLOOR_NOTE)}\n${lines.join('')}\n]}\n`;
}
function floorLine({ suite, metric, path, owner, milliPercent, lowered }) {
    const why = lowered === undefined
        ? {}
        : { lowered: { fromMilliPercent: lowered.fromMilliPercent, reason: lowered.reason, by: lowered.by } };
    return JSON.stringify({
        suite,
        ...(path === undefined ? {} : { path }),
        ...(owner === undefined ? {} : { owner }),
        metric,
        milliPercent,
        ...why,
    });
}

// EXTERNAL MODULE: ./build/js/shared/model/path-globs.js
var path_globs = __webpack_require__(65851);
;// CONCATENATED MODULE: ./build/js/coverage-gate/floor-measures.js






const COMBINED = 'combined';
const NEW_METRICS = ['lines', 'branches'];
function floorMeasures(settings, facts, floors) {
    const known = new Set(floors.map(scopeId));
    const measures = [];
    const add = (scope, files, isNew = true) => {
        const sums = totals({ files });
        for (const metric of coverage/* METRICS */.C) {
            const ratio = sums[metric];
            if (ratio === null)
                continue;
            const measure = { ...scope, metric, ...ratio };
            const wanted = isNew && NEW_METRICS.includes(metric) && ratio.total > 0;
            if (wanted || known.has(scopeId(measure)))
                measures.push(measure);
        }
    };
    for (const suite of floor_measures_suitesOf(facts)) {
        add({ suite: suite.name }, suite.files, suite.isOwn);
        for (const path of pathsOf(settings, suite.name, floors)) {
            const matches = picomatch(path, path_globs/* OF_PATHS */.p);
            add({ suite: suite.name, path }, suite.files.filter((file) => matches(file.path)));
        }
    }
    if (facts.suites.some(({ problems }) => problems.length > 0) || (facts.owners?.problems.length ?? 0) > 0)
        return measures;
    for (const { owner, files } of ownedFiles(facts))
        if (owner !== undefined && files.length > 0)
            add({ suite: COMBINED, owner }, files);
    return measures;
}
function floor_measures_suitesOf({ suites, combined }) {
    const own = suites
        .filter(({ problems }) => problems.length === 0)
        .map(({ name, files }) => ({ name, files, isOwn: true }));
    const union = combined ?? suites[0];
    if (union.problems.length > 0 || suites.some(({ name }) => name === COMBINED))
        return own;
    return [...own, { name: COMBINED, files: union.files, isOwn: combined !== undefined }];
}
function pathsOf({ paths }, suite, floors) {
    const ruled = paths.filter((rule) => suite !== COMBINED && (rule.suites?.includes(suite) ?? true));
    const floored = floors.filter((floor) => floor.suite === suite).flatMap(({ path }) => path ?? []);
    return new Set([...ruled.map(({ match }) => match), ...floored]);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/ratchet.js



const ratchet_KNOWN = new WeakMap();
const MOST_PROBLEMS = 20;
function ratchet_ratchetOf(settings, facts) {
    const { ratchet } = facts;
    if (settings.ratchet === undefined || ratchet === undefined)
        return undefined;
    const known = ratchet_KNOWN.get(ratchet);
    if (known?.settings === settings)
        return known.result;
    const measures = ratchet.problem === undefined ? floorMeasures(settings, facts, ratchet.floors) : [];
    const judgement = judgeFloors(ratchet.problem === undefined ? ratchet.floors : [], measures);
    const problems = problemsOf(facts, ratchet, judgement);
    const isWhole = problems.length === 0 && facts.suites.every((suite) => suite.problems.length === 0);
    const raised = isWhole ? floorText(raisedFloors(ratchet.floors, measures)) : undefined;
    const result = { facts: ratchet, judgement, problems, raised };
    ratchet_KNOWN.set(ratchet, { settings, result });
    return result;
}
function floorLabel({ suite, path, owner }) {
    if (owner !== undefined)
        return `owner ${owner}`;
    return path === undefined ? suite : `${suite} ${path}`;
}
function problemsOf(facts, { path, problem, floors }, { unmeasured }) {
    if (problem !== undefined)
        return [problem];
    if (facts.suites.some(({ problems }) => problems.length > 0))
        return [];
    const owners = floors.some(({ owner }) => owner !== undefined) ? (facts.owners?.problems ?? []) : [];
    if (owners.length > 0)
        return owners;
    return unmeasured.slice(0, MOST_PROBLEMS).map((floor) => unmeasuredFloor(floor, path));
}
function unmeasuredFloor(floor, path) {
    return {
        code: 'FLOOR-UNMEASURED',
        reason: `${path} has a floor for the ${floor.metric} of ${floorLabel(floor)}, which nothing measures`,
        hint: 'Measure it again, or lower the floor to 0 and say in "lowered" why and by whom.',
        location: { path },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/policy/coverage-drop.js
const FULL_MILLI_PERCENT = 100000n;
function dropsTooFar(input, maxDropMilliPercent) {
    if (!Number.isSafeInteger(maxDropMilliPercent) || maxDropMilliPercent < 0 || maxDropMilliPercent > 100_000)
        throw new RangeError(`${maxDropMilliPercent} is no drop in milli-percent (0 to 100000)`);
    const base = effectiveBase(input);
    return base === undefined ? undefined : fallsBelow(base.ratio, input.after, maxDropMilliPercent);
}
function effectiveBase({ before, removed, after, }) {
    for (const ratio of [before, removed, after])
        checkRatio(ratio);
    const rest = { covered: before.covered - removed.covered, total: before.total - removed.total };
    checkRatio(rest);
    if (rest.total === 0 || after.total === 0)
        return undefined;
    const lower = BigInt(rest.covered) * BigInt(before.total) < BigInt(before.covered) * BigInt(rest.total);
    return lower ? { ratio: rest, base: 'without-removed' } : { ratio: before, base: 'whole' };
}
function fallsBelow(base, now, maxDropMilliPercent) {
    const [baseTotal, nowTotal] = [BigInt(base.total), BigInt(now.total)];
    const drop = BigInt(base.covered) * nowTotal - BigInt(now.covered) * baseTotal;
    return drop * FULL_MILLI_PERCENT > BigInt(maxDropMilliPercent) * baseTotal * nowTotal;
}
function checkRatio({ covered, total }) {
    if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total)
        return;
    throw new RangeError(`${covered} of ${total} is not a count of covered things`);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/regression.js





const regression_RULE = 'coverage/below-baseline';
function judgeRegression({ regression }, facts) {
    if (regression === undefined)
        return [];
    const { delta, baseline } = facts;
    if (delta === undefined || delta.problem !== undefined || baseline === undefined) {
        const problem = delta?.problem ?? notLookedFor();
        return [{ label: 'regression', problem, detail: problem.reason }];
    }
    const [trouble] = facts.suites.flatMap(({ problems }) => problems);
    const closed = (label, problem) => ({ label, problem, detail: problem.reason });
    const judged = facts.suites.map(({ name, problems: [problem] }) => {
        const own = delta.suites.find((suite) => suite.name === name);
        if (problem !== undefined)
            return closed(name, problem);
        return own === undefined ? closed(name, notLookedFor()) : judge(own, name, regression.maxDrop, facts);
    });
    if (delta.combined === undefined)
        return judged;
    const { combined } = delta;
    return [
        ...judged,
        trouble === undefined ? judge(combined, 'combined', regression.maxDrop, facts) : closed('combined', trouble),
    ];
}
function comparedLines({ after, dropped, flakyLost, flakyGained }) {
    return { covered: after[0] + flakyLost - flakyGained, total: after[1] + dropped[1] };
}
function judge(suite, label, maxDrop, facts) {
    const before = ratio(suite.before);
    const after = comparedLines(suite);
    if (before.total === 0)
        return { label, detail: 'new: the baseline has no lines of it' };
    if (after.total === 0)
        return { label, detail: 'all of its code was removed' };
    const removed = ratio(suite.removed);
    const input = { before, removed: removed.total < before.total ? removed : { covered: 0, total: 0 }, after };
    const { ratio: base, base: kind } = effectiveBase(input);
    const [now, then] = (0,policy_ratio/* percentTexts */.Q0)(after, base);
    const what = kind === 'whole' ? 'the baseline' : 'the baseline without removed code';
    const commit = facts.baseline?.commit.slice(0, 7) ?? '';
    const compared = `${now} (${after.covered} of ${after.total}) against ${then} (${base.covered} of ${base.total}), ${what} of ${commit}`;
    if (dropsTooFar(input, maxDrop) !== true)
        return { label, detail: `${compared}; ${allowed(maxDrop)}` };
    const limit = limitValue(base, maxDrop);
    const location = regression_placeOf(suite, label, facts);
    const finding = {
        rule: regression_RULE,
        severity: 'error',
        message: `${label}: lines fell to ${now} (${after.covered} of ${after.total}) from ${then} (${base.covered} of ${base.total}), ${what} of ${commit}${adjusted(suite)}; ${allowed(maxDrop)}`,
        hint: `${hint(suite, unrunFiles(facts, label))} The table of what changed since ${commit} tells removed, changed and other lines apart.`,
        ...(location === undefined ? {} : { location }),
        measured: { value: (0,policy_ratio/* percentValue */.ht)(after) ?? 0, unit: 'percent', ...after },
        limit: { value: limit, unit: 'percent' },
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(regression_RULE, '', `${label} lines`),
    };
    return { label, finding, detail: finding.message };
}
function adjusted({ dropped, flakyLost, flakyGained }) {
    const flaky = flakyLost + flakyGained;
    const parts = [
        ...(flaky > 0 ? [`${flaky} flaky line${flaky === 1 ? '' : 's'} counted as before`] : []),
        ...(dropped[1] > 0 ? [`${dropped[1]} no longer measured counted as uncovered`] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function hint({ lost, flakyLost, dropped, added, keptAfter, name }, unrun) {
    if (unrun > 0)
        return `Run the tests of ${name}: ${unrun} changed file${unrun === 1 ? ' counts' : 's count'} as uncovered, because they did not run.`;
    const open = added[1] - added[0];
    if (dropped[1] > 0)
        return `Let the tests of ${name} measure all files again that they measured before.`;
    if (lost > flakyLost)
        return `${lost - flakyLost} line${lost - flakyLost === 1 ? '' : 's'} that the change does not touch ${lost - flakyLost === 1 ? 'is' : 'are'} no longer covered: look for a test that was removed, skipped or no longer gets there.`;
    if (open > 0)
        return `Cover more of the ${open} new or rewritten lines that no test runs.`;
    return keptAfter[1] === 0 ? 'Cover the new lines.' : 'Cover more lines.';
}
function unrunFiles({ carried = [] }, label) {
    return carried.reduce((sum, { suite, changedCount }) => sum + (suite === label ? changedCount : 0), 0);
}
function allowed(maxDrop) {
    return maxDrop === 0
        ? 'nothing may be lost'
        : `at most ${maxDrop / 1000} point${maxDrop === 1000 ? '' : 's'} may be lost`;
}
function limitValue({ covered, total }, maxDrop) {
    const milli = (BigInt(covered) * 100000n) / BigInt(total) - BigInt(maxDrop);
    return Number(milli < 0n ? 0n : milli) / 1000;
}
function regression_placeOf(suite, label, { patch }) {
    const [worst] = suite.indirect;
    if (worst !== undefined && worst.lost > 0) {
        const [first] = readRanges(worst.lostLines);
        return { path: worst.path, ...(first === undefined ? {} : { startLine: first.start, endLine: first.end }) };
    }
    const [dropped] = suite.droppedFiles;
    if (dropped !== undefined)
        return { path: dropped };
    const changed = (label === 'combined' ? patch?.files : patch?.suites.find(({ name }) => name === label)?.files) ?? [];
    const open = [...changed].sort((a, b) => b.lines[1] - b.lines[0] - (a.lines[1] - a.lines[0]))[0];
    if (open?.uncovered === undefined)
        return undefined;
    const [first] = readRanges(open.uncovered);
    return { path: open.path, ...(first === undefined ? {} : { startLine: first.start, endLine: first.end }) };
}
function ratio([covered, total]) {
    return { covered, total };
}
function notLookedFor() {
    return {
        code: 'BASELINE-NONE',
        reason: 'what coverage was before was not looked for',
        hint: 'Run the gate with the option regression and a baseline.',
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/baseline-lines.js



const MOST_FINDINGS = 500;
const MOST_FLAKY = 50;
function missingSuiteFindings({ delta, baseline }, decided) {
    return (delta?.missingSuites ?? []).map((name) => ({
        rule: 'coverage/missing-suite',
        severity: decided ? 'error' : 'warning',
        message: `the baseline of ${baseline?.commit.slice(0, 7) ?? ''} has a suite ${name}, which this run did not measure`,
        hint: 'Let its tests write their reports again, and name them. If it is gone for good, this ends with the first baseline without it.',
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/missing-suite', '', name),
    }));
}
function indirectFindings({ delta, carried = [] }, fallen) {
    const suites = (delta?.suites ?? []).filter(({ name }) => fallen.has(name));
    const all = suites.flatMap(({ name, indirect, flaky }) => {
        const flapping = new Set(flaky.map(({ path }) => path));
        const unrun = new Set(carried.filter(({ suite }) => suite === name).flatMap(({ changed }) => changed));
        return indirect
            .filter(({ path, lost }) => lost > 0 && !flapping.has(path) && !unrun.has(path))
            .flatMap(({ path, lostLines }) => readRanges(lostLines).map((range, index) => {
            const what = range.end > range.start ? `Lines ${range.start} to ${range.end} were` : `Line ${range.start} was`;
            return {
                rule: 'coverage/indirect-change',
                severity: 'warning',
                message: `${what} run by the tests of ${name} before, and the change does not touch ${range.end > range.start ? 'them' : 'it'}`,
                hint: 'Look for a test that was removed, skipped, or no longer gets there.',
                location: { path, startLine: range.start, endLine: range.end },
                reproduce: REPRODUCE,
                fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/indirect-change', path, `${name} ${index}`),
            };
        }));
    });
    const dropped = suites.flatMap(({ name, droppedFiles }) => droppedFiles.map((path) => ({
        rule: 'coverage/indirect-change',
        severity: 'warning',
        message: `This file is still there, but no report of ${name} names it any more; its lines count as uncovered`,
        hint: 'Let the test runner measure it again, or list it under ignore if it needs no tests.',
        location: { path },
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/indirect-change', path, `${name} dropped`),
    })));
    return [...dropped, ...all].slice(0, MOST_FINDINGS);
}
function flakyFindings({ delta }) {
    return (delta?.suites ?? [])
        .flatMap(({ name, flaky }) => flaky.map(({ path, count, lines, runs }) => {
        const [first] = readRanges(lines);
        return {
            rule: 'coverage/flaky-line',
            severity: 'notice',
            message: `${count === 1 ? 'Line' : 'Lines'} ${lines.replaceAll(',', ', ')} of ${name} ${count === 1 ? 'flaps' : 'flap'}: run by some of the last ${runs} runs of the same source and not by others; counted as in the baseline`,
            hint: 'A test does not always run the same: look for time, chance, order or parallel work in it.',
            location: { path, ...(first === undefined ? {} : { startLine: first.start, endLine: first.end }) },
            reproduce: REPRODUCE,
            fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/flaky-line', path, name),
        };
    }))
        .slice(0, MOST_FLAKY);
}

// EXTERNAL MODULE: ./build/js/coverage-gate/gaps/gap-kinds.js
var gap_kinds = __webpack_require__(14915);
;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/why.js
const PACKAGED = /\.(?:go|java|kts?)$/i;
function whyOf(gap, { days }) {
    const { path, lines, measured, decisions, importers, dependents, tests, changes, added } = gap;
    return [
        ...(added === true ? ['new in this change'] : []),
        measured
            ? `${lines[0]} of ${counted(lines[1], 'line')} covered`
            : `in no report: about ${counted(lines[1], 'line')} of code`,
        ...(decisions[0] > 0 ? [`${counted(decisions[0], 'decision')} on uncovered lines`] : []),
        ...(importers === null ? ['imports of its language are not read'] : imported(path, importers, dependents ?? 0)),
        ...(changes === null || changes === 0
            ? []
            : [`changed ${changes === 1 ? 'once' : `${changes} times`} in ${days} days`]),
        ...(tests === null ? [] : [why_reached(tests)]),
    ];
}
function imported(path, importers, dependents) {
    if (importers === 0)
        return [];
    const by = `${PACKAGED.test(path) ? 'it or its package is imported' : 'imported'} by ${counted(importers, 'file')}`;
    return [dependents > importers ? `${by}, ${dependents} depend on it` : by];
}
function why_reached(tests) {
    return tests === 0
        ? 'no test file imports it, directly or not'
        : `${counted(tests, 'test file')} reach${tests === 1 ? 'es' : ''} it`;
}
function nextText(next) {
    if (next === undefined)
        return 'begin a test file';
    return `${next.how === 'new' ? 'begin' : 'extend'} ${next.path}`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/gaps.js




const RULES = {
    'new-untested-hub': 'coverage/new-untested-hub',
    'untested-hub': 'coverage/untested-hub',
    'new-untested-source': 'coverage/new-untested-source',
    'unreached-source': 'coverage/unreached-source',
    'untested-source': 'coverage/untested-source',
};
function judgeGaps({ gaps: settings }, facts) {
    const named = new Set();
    return settings.failOn.map((kind) => {
        const problems = gaps_problemsOf(kind, facts);
        const { gaps } = facts;
        const isMeasured = facts.suites.every((suite) => suite.problems.length === 0);
        if (gaps === undefined || !isMeasured)
            return { kind, count: 0, findings: [], problems };
        const listed = gaps.ranked.filter((gap) => (0,gap_kinds/* isOfKind */.Q2)(gap, kind, settings.hub));
        const findings = listed.filter(({ path }) => !named.has(path)).map((gap) => findingOf(gap, kind, settings.hub));
        for (const { path } of listed)
            named.add(path);
        const more = gaps.kinds[kind] - listed.length;
        return { kind, count: gaps.kinds[kind], findings: more > 0 ? [...findings, rest(kind, more)] : findings, problems };
    });
}
function gapChecks(settings, facts) {
    return judgeGaps(settings, facts).map(({ kind, count, findings, problems }) => {
        const name = `gaps: ${kind}`;
        if (problems.length > 0)
            return { name, outcome: 'inconclusive', detail: problems[0].reason };
        if (count === 0)
            return { name, outcome: 'passed', detail: 'none' };
        return { name, outcome: 'failed', detail: String(count), findings: findings.map((finding) => finding.fingerprint) };
    });
}
function gaps_problemsOf(kind, facts) {
    const { gaps, patch, suites } = facts;
    const [unmeasured] = suites.flatMap((suite) => suite.problems);
    if (unmeasured !== undefined)
        return [unmeasured];
    if (gaps === undefined)
        return [notLooked()];
    const isNew = gap_kinds/* NEW_KINDS */.Xr.includes(kind);
    if (isNew && patch?.base === undefined)
        return [patch?.problem ?? unknownChange()];
    return graphProblems(kind, isNew, gaps);
}
function graphProblems(kind, isNew, gaps) {
    const { kinds, ungraphed, unread } = gaps;
    const isHub = gap_kinds/* HUB_KINDS */.ic.includes(kind);
    if (!isHub && kind !== 'unreached-source')
        return [];
    const unknown = isNew ? ungraphed.added : ungraphed.untested;
    if (unknown > 0)
        return [unknownLanguage(kind, unknown, ungraphed.example ?? '')];
    const doubtful = isHub ? kinds[isNew ? 'new-untested-source' : 'untested-source'] - kinds[kind] : kinds[kind];
    return doubtful > 0 ? unread.slice(0, 1) : [];
}
function findingOf(gap, kind, hub) {
    const { path, importers, measured, added, tests, owners, next } = gap;
    const rule = RULES[kind];
    const facts = [
        ...(added === true ? ['it is new'] : []),
        ...(gap_kinds/* HUB_KINDS */.ic.includes(kind) ? [`${importers} files import it`] : []),
        ...(tests === 0 ? ['no test reaches it along imports'] : []),
        measured ? 'no test runs a line of it' : 'it is in no report',
    ];
    return {
        rule,
        severity: 'error',
        message: `${path} is an untested ${gap_kinds/* HUB_KINDS */.ic.includes(kind) ? 'hub' : 'source'}: ${facts.join(', ')}`,
        hint: `Write a test for it: ${nextText(next)}.`,
        location: { path },
        ...(gap_kinds/* HUB_KINDS */.ic.includes(kind)
            ? { measured: { value: importers ?? 0, unit: 'count' }, limit: { value: hub, unit: 'count' } }
            : {}),
        ...(added === true ? { changed: true } : {}),
        ...(owners.length === 0 ? {} : { owners }),
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, path, ''),
    };
}
function rest(kind, more) {
    const rule = RULES[kind];
    return {
        rule,
        severity: 'error',
        message: `${more} more sources of the kind ${kind} are not listed`,
        hint: 'Write tests for those that are; the others follow.',
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, '', 'more'),
    };
}
function unknownLanguage(kind, count, example) {
    return {
        code: 'GAPS-LANGUAGE-UNKNOWN',
        reason: `${kind} cannot be judged: ${count} untested ${count === 1 ? 'source is' : 'sources are'} in a language whose imports are not read, for example ${example}`,
        hint: 'Use untested-source or new-untested-source, which need no imports, or list these files under ignore.',
        location: { path: example },
    };
}
function notLooked() {
    return {
        code: 'GAPS-NOT-ANALYSED',
        reason: 'untested sources were not looked for',
        hint: 'Run the gate again with the option gaps.',
    };
}
function unknownChange() {
    return {
        code: 'PATCH-BASE-UNKNOWN',
        reason: 'what the change adds was not looked for',
        hint: 'Run the gate again with the option gaps.',
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/owners-line.js


function ownersLineFindings({ owners }) {
    return (owners?.problems ?? []).map(({ reason, hint, location }) => ({
        rule: 'coverage/owners-line',
        severity: 'warning',
        message: reason,
        hint,
        ...(location === undefined
            ? {}
            : { location: { path: location.path, ...(location.line === undefined ? {} : { startLine: location.line }) } }),
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/owners-line', location?.path ?? '', reason),
    }));
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/patch.js




const patch_RULE = 'coverage/patch';
const patch_MOST_FINDINGS = 1000;
function patchFindings({ patch }, failed) {
    const scope = failed.find(({ rule }) => rule === patch_RULE);
    if (patch === undefined || scope === undefined)
        return [];
    const unmeasured = new Set(patch.unmeasured);
    const all = rankByMissing(patch.files).flatMap((file) => readRanges(file.uncovered ?? '').map((range, index) => ({ file, range, index })));
    const shown = all
        .slice(0, patch_MOST_FINDINGS)
        .map(({ file, range, index }) => patch_findingOf(file, range, index, scope.thresholds.lines, unmeasured.has(file.path)));
    const more = all.length - shown.length;
    return more > 0 ? [...shown, patch_rest(more)] : shown;
}
function patch_findingOf({ path, lines: [covered, total] }, { start, end }, index, limit, unmeasured) {
    const what = end > start ? `Changed lines ${start} to ${end} are` : `Changed line ${start} is`;
    const why = unmeasured ? 'in no report' : 'run by no test';
    return {
        rule: patch_RULE,
        severity: 'warning',
        message: `${what} ${why}; ${covered} of ${total} changed lines of this file are covered`,
        hint: unmeasured
            ? 'Let the test runner report this file (or list it under ignore if it needs no tests), and add tests.'
            : 'Add a test that reaches them.',
        location: { path, startLine: start, endLine: end },
        measured: { value: (0,policy_ratio/* percentValue */.ht)({ covered, total }, limit) ?? 0, unit: 'percent', covered, total },
        ...(limit === undefined ? {} : { limit: { value: (0,policy_ratio/* thresholdValue */.Vc)(limit), unit: 'percent' } }),
        changed: true,
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(patch_RULE, path, String(index)),
    };
}
function patch_rest(more) {
    return {
        rule: patch_RULE,
        severity: 'notice',
        message: `${more} more ranges of uncovered changed lines are in facts.json`,
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(patch_RULE, '', 'more'),
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/metric-words.js
const METRIC_COVERAGE = {
    lines: 'line coverage',
    branches: 'branch coverage',
    functions: 'function coverage',
    statements: 'statement coverage',
};

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/ratchet.js






const BELOW = 'coverage/below-floor';
const LOWERED = 'coverage/lowered-floor';
function ratchetFindings({ facts, judgement }) {
    const { path, floors, before } = facts;
    const silent = unexplainedLowerings(before, floors);
    const refused = new Set(silent.map((lowering) => scopeId(lowering.before)));
    const earlier = new Map(before.map((floor) => [scopeId(floor), floor]));
    const told = floors.filter((floor) => {
        const old = earlier.get(scopeId(floor));
        return old !== undefined && old.milliPercent > floor.milliPercent && !refused.has(scopeId(floor));
    });
    return [
        ...judgement.below.map(({ floor, measured }) => belowFloor(floor, measured, path)),
        ...silent.map((lowering) => loweredFloor(lowering.before, lowering.after, path)),
        ...told.map((floor) => explainedFloor(floor, earlier.get(scopeId(floor)), path)),
    ];
}
function belowFloor(floor, { covered, total }, path) {
    const { metric, milliPercent, owner } = floor;
    const ratio = { covered, total };
    const missing = Math.ceil((milliPercent * total) / 100_000) - covered;
    return {
        rule: BELOW,
        severity: 'error',
        message: `${floorLabel(floor)}: ${METRIC_COVERAGE[metric]} of ${(0,policy_ratio/* percentText */.fL)(ratio, milliPercent)} is below its floor of ${(0,policy_ratio/* thresholdText */.HA)(milliPercent)} (${covered} of ${total})`,
        hint: `Cover ${missing} more of its ${metric}; or lower the floor in ${path} and say there, in "lowered", why and by whom.`,
        measured: { value: (0,policy_ratio/* percentValue */.ht)(ratio, milliPercent) ?? 0, unit: 'percent', covered, total },
        limit: { value: (0,policy_ratio/* thresholdValue */.Vc)(milliPercent), unit: 'percent' },
        ...(owner === undefined ? {} : { owners: [owner] }),
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(BELOW, floor.path ?? '', keyOf(floor)),
    };
}
function loweredFloor(before, after, path) {
    const was = `${floorLabel(before)}: the floor for ${before.metric}, ${(0,policy_ratio/* thresholdText */.HA)(before.milliPercent)},`;
    const now = after === undefined ? 'was taken out' : `was lowered to ${(0,policy_ratio/* thresholdText */.HA)(after.milliPercent)}`;
    const line = `"lowered": {"fromMilliPercent": ${before.milliPercent}, "reason": "…", "by": "@…"}`;
    return {
        rule: LOWERED,
        severity: 'error',
        message: `${was} ${now} without a reason`,
        hint: `Take it back, or keep its line in ${path} with the lower number${after === undefined ? ' (0)' : ''} and ${line}.`,
        location: { path },
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(LOWERED, path, `${floorLabel(before)} ${before.metric}`),
    };
}
function explainedFloor(floor, before, path) {
    const from = `from ${(0,policy_ratio/* thresholdText */.HA)(before.milliPercent)} to ${(0,policy_ratio/* thresholdText */.HA)(floor.milliPercent)}`;
    return {
        rule: LOWERED,
        severity: 'notice',
        message: `${floorLabel(floor)}: the floor for ${floor.metric} was lowered ${from} by ${floor.lowered?.by}: ${floor.lowered?.reason}`,
        location: { path },
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(LOWERED, path, `${floorLabel(floor)} ${floor.metric}`),
    };
}
function keyOf({ suite, owner, metric }) {
    return `${owner ?? suite} ${metric}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/repeated-report.js


const repeated_report_RULE = 'coverage/repeated-report';
function repeatedFindings({ suites }) {
    return suites.flatMap(({ name, reports }) => reports.flatMap(({ path, shard, repeats }) => {
        if (repeats === undefined)
            return [];
        const same = repeats.what === 'content';
        return [
            {
                rule: repeated_report_RULE,
                severity: 'warning',
                message: same
                    ? `${path} has the same content as ${repeats.path}, both in suite ${name}`
                    : `shard ${shard} of suite ${name} is there twice: ${path} counts the same files as ${repeats.path}`,
                hint: same
                    ? 'One of them may have been written over another report; name it once, or look at the job that copies reports.'
                    : 'Remove what an earlier try of this shard left behind, or give its reports shards of their own.',
                location: { path },
                reproduce: REPRODUCE,
                fingerprint: (0,fingerprint/* fingerprint */.R)(repeated_report_RULE, path, name),
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/stale-report.js


function staleFindings(facts) {
    return facts.suites.flatMap((suite) => suite.reports
        .filter((report) => report.stale)
        .map((report) => ({
        rule: 'coverage/stale-report',
        severity: 'warning',
        message: `${report.path} was made before the commit it should measure`,
        hint: 'Run the tests again on this commit, and do not restore coverage reports from a cache.',
        location: { path: report.path },
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/stale-report', report.path, suite.name),
    })));
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/line-ranges.js
function withoutLines(ranges, taken) {
    const left = [];
    let at = 0;
    for (const { start, end } of ranges) {
        let from = start;
        while (at < taken.length && taken[at].end < start)
            at++;
        for (let next = at; next < taken.length && taken[next].start <= end; next++) {
            if (taken[next].start > from)
                left.push({ start: from, end: taken[next].start - 1 });
            from = Math.max(from, taken[next].end + 1);
        }
        if (from <= end)
            left.push({ start: from, end });
    }
    return left;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/uncovered-lines.js





const uncovered_lines_MOST_FINDINGS = 1000;
function uncoveredFindings(failed, patch) {
    const changed = uncovered_lines_changedLines(patch);
    const patchFails = failed.some(({ rule }) => rule === 'coverage/patch');
    const found = [];
    const seen = new Set();
    let more = 0;
    for (const { suite, thresholds, file } of ranked(failed.filter(({ rule }) => rule === undefined))) {
        if (seen.has(file))
            continue;
        seen.add(file);
        if (found.length >= uncovered_lines_MOST_FINDINGS) {
            more += countRanges(file.uncovered ?? '');
            continue;
        }
        const own = changed.get(file.path) ?? [];
        const ranges = readRanges(file.uncovered ?? '');
        for (const [index, { start, end }] of (patchFails ? withoutLines(ranges, own) : ranges).entries()) {
            if (found.length >= uncovered_lines_MOST_FINDINGS) {
                more++;
                continue;
            }
            const [covered, total] = file.lines;
            const limit = thresholds.lines;
            found.push({
                rule: 'coverage/uncovered-lines',
                severity: 'warning',
                message: `${end > start ? `Lines ${start} to ${end} are` : `Line ${start} is`} run by no ${suite === 'combined' ? '' : `${suite} `}test; ${covered} of ${total} lines of this file are covered`,
                location: { path: file.path, startLine: start, endLine: end },
                measured: { value: (0,policy_ratio/* percentValue */.ht)({ covered, total }, limit) ?? 0, unit: 'percent', covered, total },
                ...(limit === undefined ? {} : { limit: { value: (0,policy_ratio/* thresholdValue */.Vc)(limit), unit: 'percent' } }),
                ...(own.some((range) => range.start <= end && range.end >= start) ? { changed: true } : {}),
                reproduce: REPRODUCE,
                fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/uncovered-lines', file.path, `${suite} ${index}`),
            });
        }
    }
    return more > 0 ? [...found, uncovered_lines_rest(more)] : found;
}
function uncovered_lines_changedLines(patch) {
    const files = patch?.files ?? [];
    return new Map(files.flatMap(({ path, uncovered }) => (uncovered === undefined ? [] : [[path, readRanges(uncovered)]])));
}
function uncovered_lines_rest(more) {
    return {
        rule: 'coverage/uncovered-lines',
        severity: 'notice',
        message: `${more} more ranges of uncovered lines are in facts.json`,
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/uncovered-lines', '', 'more'),
    };
}
function ranked(failed) {
    const files = failed.flatMap(({ suite, thresholds, files }) => files.filter((file) => file.uncovered !== undefined).map((file) => ({ suite, thresholds, file })));
    const missing = ({ lines }) => lines[1] - lines[0];
    return files.sort((a, b) => missing(b.file) - missing(a.file) || (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/rules/unmeasured-file.js


const MEASURE = 'Let the test runner report files that no test loads (vitest: coverage.include, nyc: --all, coverage.py: --source, Go: -coverpkg=./...)';
function unmeasuredProblem({ unmeasured, unmeasuredCount }) {
    const shown = unmeasured.slice(0, 5).join(', ');
    const more = unmeasuredCount > 5 ? `, and ${unmeasuredCount - 5} more` : '';
    return {
        code: 'FILES-UNMEASURED',
        reason: `${unmeasuredCount === 1 ? 'a source file holds' : `${unmeasuredCount} source files hold`} code but ${unmeasuredCount === 1 ? 'is' : 'are'} in no report: ${shown}${more}`,
        hint: `${MEASURE}, list files that need no tests under ignore, or set unmeasured: warn.`,
        ...(unmeasured[0] === undefined ? {} : { location: { path: unmeasured[0] } }),
    };
}
function unmeasuredFindings({ unmeasured }) {
    return unmeasured.map((path) => ({
        rule: 'coverage/unmeasured-file',
        severity: 'warning',
        message: `${path} holds code but is in no report`,
        hint: `${MEASURE}, or list files that need no tests under ignore.`,
        location: { path },
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)('coverage/unmeasured-file', path, ''),
    }));
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/patch-scope.js

const PATCH = 'patch';
function patchScopes({ patch: thresholds }, facts) {
    const { patch } = facts;
    if (!decides(thresholds))
        return [];
    if (patch === undefined)
        return [{ label: PATCH, thresholds, problem: patch_scope_unknownChange() }];
    const problem = patch.problem ?? facts.suites.flatMap(({ problems }) => problems)[0];
    if (problem !== undefined)
        return [{ label: PATCH, thresholds, problem }];
    const scope = {
        label: PATCH,
        suite: PATCH,
        rule: 'coverage/patch',
        files: patch.files,
        thresholds,
        lowerBound: patch.lowerBoundFiles > 0,
        mayBeEmpty: true,
    };
    const { branches = 0, ...others } = thresholds;
    if (branches === 0 || patch.unmeasured.length === 0)
        return [scope];
    return [
        { ...scope, thresholds: others },
        { label: PATCH, thresholds: { branches }, problem: unknownBranches(patch.unmeasured) },
    ];
}
function patch_scope_unknownChange() {
    return {
        code: 'PATCH-BASE-UNKNOWN',
        reason: 'what the change is compared with was not looked for',
        hint: 'Run the gate with the threshold for the patch.',
    };
}
function unknownBranches(paths) {
    const shown = paths.slice(0, 3).join(', ');
    return {
        code: 'METRIC-NOT-MEASURED',
        reason: `patch has a threshold for branches, but changed code is in no report: ${shown}${paths.length > 3 ? `, and ${paths.length - 3} more` : ''}`,
        hint: 'Let the test runner report files that no test loads, or list files that need no tests under ignore.',
        ...(paths[0] === undefined ? {} : { location: { path: paths[0] } }),
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/scopes.js




function scopesOf(settings, facts) {
    const found = [];
    for (const suite of facts.suites) {
        const own = settings.suites.find((candidate) => candidate.name === suite.name);
        found.push(scopeOf(suite, suite.name, own?.thresholds ?? {}));
        found.push(...ruledScopes(settings, suite));
    }
    const union = facts.combined ?? (facts.suites.length === 1 ? facts.suites[0] : undefined);
    if (Object.keys(settings.combined).length > 0 && union !== undefined)
        found.push(scopeOf(union, 'combined', settings.combined));
    found.push(...patchScopes(settings, facts), ...ownerScopes(settings, facts));
    return found;
}
function scopeOf({ files, problems, lowerBoundFiles }, label, thresholds) {
    const [problem] = problems;
    if (problem !== undefined)
        return { label, thresholds, problem };
    return { label, suite: label, files, thresholds, lowerBound: lowerBoundFiles > 0 };
}
function ruledScopes(settings, suite) {
    const rules = settings.paths.filter((rule) => rule.suites?.includes(suite.name) ?? true);
    const labelOf = (match) => `${suite.name} ${match}`;
    const [problem] = suite.problems;
    if (problem !== undefined)
        return rules.map(({ match, thresholds }) => ({ label: labelOf(match), thresholds, problem }));
    const matchers = rules.map((rule) => picomatch(rule.match, path_globs/* OF_PATHS */.p));
    const files = rules.map(() => []);
    for (const file of rules.length === 0 ? [] : suite.files) {
        const at = matchers.findIndex((matches) => matches(file.path));
        if (at >= 0)
            files[at].push(file);
    }
    return rules.map(({ match, thresholds }, at) => {
        const label = labelOf(match);
        return files[at].length === 0
            ? { label, thresholds, problem: emptyRule(suite.name, match) }
            : { label, suite: suite.name, match, files: files[at], thresholds, lowerBound: suite.lowerBoundFiles > 0 };
    });
}
function emptyRule(suite, match) {
    return {
        code: 'PATH-RULE-EMPTY',
        reason: `no file in the reports of suite ${suite} falls under the path rule ${match}`,
        hint: 'Correct the glob, move the rule above the one that matches its files first, name the suites it is for, or take it out.',
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/threshold.js





function checkThreshold(scope, metric, limit) {
    const ratio = total(scope.files, metric);
    if (scope.mayBeEmpty === true && (total(scope.files, 'lines')?.total ?? 0) === 0)
        return undefined;
    if (ratio === null || (ratio.total === 0 && metric === 'lines'))
        return notMeasured(scope, metric);
    if (ratio.total === 0 || (0,policy_ratio/* meets */.D)(ratio.covered, ratio.total, limit))
        return undefined;
    const missing = Math.ceil((limit * ratio.total) / 100_000) - ratio.covered;
    const bound = metric === 'branches' && scope.lowerBound ? 'at least ' : '';
    const { rule = 'coverage/below-threshold', owner } = scope;
    return {
        rule,
        severity: 'error',
        message: `${scope.label}: ${METRIC_COVERAGE[metric]} of ${bound}${(0,policy_ratio/* percentText */.fL)(ratio, limit)} is below ${(0,policy_ratio/* thresholdText */.HA)(limit)} (${ratio.covered} of ${ratio.total})`,
        hint: `Cover ${missing} more of ${rule === 'coverage/patch' ? 'the changed' : 'its'} ${metric} to reach ${(0,policy_ratio/* thresholdText */.HA)(limit)}.`,
        measured: { value: (0,policy_ratio/* percentValue */.ht)(ratio, limit) ?? 0, unit: 'percent', covered: ratio.covered, total: ratio.total },
        limit: { value: (0,policy_ratio/* thresholdValue */.Vc)(limit), unit: 'percent' },
        ...(owner === undefined ? {} : { owners: [owner] }),
        reproduce: REPRODUCE,
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, scope.match ?? '', `${owner ?? scope.suite} ${metric}`),
    };
}
function notMeasured(scope, metric) {
    return {
        code: 'METRIC-NOT-MEASURED',
        reason: `${scope.label} has a threshold for ${metric}, but no report of it says anything about ${metric}`,
        hint: `Switch ${metric} on in the coverage tool, use a format that carries them (docs/formats.md), or take the threshold out.`,
    };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/decide.js



















function decide_decide(settings, facts) {
    const problems = [];
    const failures = [];
    for (const suite of facts.suites)
        problems.push(...suite.problems);
    const add = (problem) => {
        if (!problems.some(({ code, reason }) => code === problem.code && reason === problem.reason))
            problems.push(problem);
    };
    for (const scope of scopesOf(settings, facts)) {
        if ('problem' in scope) {
            add(scope.problem);
            continue;
        }
        for (const metric of coverage/* METRICS */.C) {
            const limit = scope.thresholds[metric];
            if (limit === undefined || limit === 0)
                continue;
            const outcome = checkThreshold(scope, metric, limit);
            if (outcome === undefined)
                continue;
            if ('code' in outcome)
                problems.push(outcome);
            else
                failures.push({ scope, finding: outcome });
        }
    }
    const ratchet = ratchet_ratchetOf(settings, facts);
    problems.push(...(ratchet?.problems ?? []).filter((problem) => !problems.includes(problem)));
    for (const problem of carriedProblems(settings, facts))
        add(problem);
    const judged = judgeRegression(settings, facts);
    for (const { problem } of judged)
        if (problem !== undefined)
            add(problem);
    const fallen = judged.filter(({ finding }) => finding !== undefined);
    const gaps = judgeGaps(settings, facts);
    for (const problem of gaps.flatMap((kind) => kind.problems))
        add(problem);
    const failed = failures.map(({ scope }) => scope);
    const findings = [
        ...failures.map(({ finding }) => finding),
        ...(ratchet === undefined ? [] : ratchetFindings(ratchet)),
        ...fallen.flatMap(({ finding }) => finding ?? []),
        ...missingSuiteFindings(facts, settings.regression !== undefined),
        ...gaps.flatMap((kind) => kind.findings),
        ...patchFindings(facts, failed),
        ...indirectFindings(facts, new Set(fallen.map(({ label }) => label))),
        ...uncoveredFindings(failed, facts.patch),
        ...staleFindings(facts),
        ...repeatedFindings(facts),
        ...ownersLineFindings(facts),
        ...flakyFindings(facts),
        ...carriedFindings(facts),
        ...(settings.unmeasured === 'warn' ? unmeasuredFindings(facts) : []),
    ];
    if (settings.unmeasured === 'fail' && facts.unmeasuredCount > 0 && problems.length === 0)
        problems.push(unmeasuredProblem(facts));
    const errors = findings.filter(({ severity }) => severity === 'error');
    const outcome = problems.length > 0 ? 'inconclusive' : errors.length > 0 ? 'failed' : 'passed';
    const [first] = problems;
    return {
        version: 1,
        gate: 'coverage-gate',
        outcome,
        summary: headline(settings, facts, errors, problems),
        findings: withOwners(findings, facts),
        metrics: { ...metricsOf(facts), ...ratchetMetrics(ratchet) },
        ...(first === undefined ? {} : { problem: first }),
        ...(problems.length > 1 ? { problems } : {}),
    };
}
function withOwners(findings, facts) {
    if (facts.owners === undefined)
        return findings;
    const ownersOf = ownersLookup(facts);
    return findings.map((finding) => {
        const owners = finding.location === undefined ? [] : ownersOf(finding.location.path);
        return owners.length === 0 ? finding : { ...finding, owners };
    });
}
function metricsOf(facts) {
    const suites = {};
    const measured = new Set();
    let [unmatched, problems] = [0, 0];
    for (const suite of facts.suites) {
        suites[suite.name] = { ...ratios(suite), files: suite.files.length, reports: suite.reports.length };
        unmatched += suite.unmatchedCount;
        problems += suite.problems.length;
        if (facts.suites.length > 1)
            for (const file of suite.files)
                measured.add(file.path);
    }
    return {
        suites,
        ...(facts.combined === undefined
            ? {}
            : { combined: { ...ratios(facts.combined), files: facts.combined.files.length } }),
        files: facts.suites.length > 1 ? measured.size : (facts.suites[0]?.files.length ?? 0),
        unmatchedReportPaths: unmatched,
        unmeasuredFiles: facts.unmeasuredCount,
        problems,
        ...patchMetrics(facts),
        ...deltaMetrics(facts),
        ...carriedMetrics(facts),
        ...ownerMetrics(facts),
        ...gapMetrics(facts),
    };
}
function ratchetMetrics(ratchet) {
    if (ratchet === undefined)
        return {};
    const { below, unmeasured, raisable } = ratchet.judgement;
    const floors = ratchet.facts.floors.length;
    return { ratchet: { floors, below: below.length, unmeasured: unmeasured.length, raisable: raisable.length } };
}
function patchMetrics({ patch }) {
    if (patch?.base === undefined)
        return {};
    const own = (files) => {
        const { lines, branches } = ratios({ files });
        return { lines: lines ?? { covered: 0, total: 0 }, branches: branches ?? null, files: files.length };
    };
    return {
        patch: {
            base: patch.base.commit,
            ...own(patch.files),
            changedFiles: patch.changedFiles,
            suites: Object.fromEntries(patch.suites.map(({ name, files }) => [name, own(files)])),
        },
        unmeasuredChangedFiles: patch.unmeasured.length,
    };
}
function ownerMetrics(facts) {
    if (facts.owners === undefined)
        return {};
    const owned = ownedFiles(facts).flatMap(({ owner, files }) => owner === undefined ? [] : [[owner, { ...ratios({ files }), files: files.length }]]);
    return { owners: Object.fromEntries(owned) };
}
function gapMetrics({ gaps }) {
    if (gaps === undefined)
        return {};
    const { sources, tests, unreached, rankedCount, kinds } = gaps;
    return { gaps: { sources, tests, unreached, ranked: rankedCount, kinds } };
}
function ratios(suite) {
    return Object.fromEntries(Object.entries(totals(suite)).map(([metric, ratio]) => [
        metric,
        ratio === null ? null : { covered: ratio.covered, total: ratio.total },
    ]));
}

// EXTERNAL MODULE: ./build/js/coverage-gate/description.js + 2 modules
var description = __webpack_require__(74887);
// EXTERNAL MODULE: ./build/js/shared/report/display-width.js
var display_width = __webpack_require__(77398);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __webpack_require__(50498);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __webpack_require__(18540);
;// CONCATENATED MODULE: ./build/js/shared/report/badge.js



const COLORS = { good: '#1a7f37', bad: '#c62828', warn: '#8a5a00', muted: '#57606a' };
const LABEL_COLOR = '#3d444d';
const FONT_PIXELS = 11;
const PADDING = 6;
const MAX_CHARACTERS = 60;
const WIDTHS = [
    352, 394, 459, 818, 636, 1076, 727, 269, 454, 454, 636, 818, 364, 454, 364, 454,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 454, 454, 818, 818, 818, 545,
    1000, 684, 686, 698, 771, 632, 575, 775, 751, 421, 455, 693, 557, 843, 748, 787,
    603, 787, 695, 684, 616, 732, 684, 989, 685, 615, 685, 454, 454, 454, 818, 636,
    636, 601, 623, 521, 623, 596, 352, 623, 633, 274, 344, 592, 274, 973, 633, 607,
    623, 623, 427, 521, 394, 633, 592, 818, 592, 592, 525, 635, 454, 635, 818,
];
function renderBadge(badge) {
    const label = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(badge.label), { max: MAX_CHARACTERS, unit: 'characters' });
    const value = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(badge.value), { max: MAX_CHARACTERS, unit: 'characters' });
    const left = textPixels(label);
    const right = textPixels(value);
    const labelWidth = left === 0 ? 0 : left + 2 * PADDING;
    const width = labelWidth + right + 2 * PADDING;
    const name = label === '' ? value : `${label}: ${value}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${(0,report_escape/* xmlAttribute */.IE)(name)}">
<title>${(0,report_escape/* xmlText */.xK)(name)}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${width}" height="20" fill="${LABEL_COLOR}"/><rect x="${labelWidth}" width="${width - labelWidth}" height="20" fill="${COLORS[badge.tone]}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${FONT_PIXELS}">
${textElement(label, PADDING, left)}${textElement(value, labelWidth + PADDING, right)}</g>
</svg>
`;
}
function textElement(text, x, width) {
    return text === ''
        ? ''
        : `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${(0,report_escape/* xmlText */.xK)(text)}</text>\n`;
}
function textPixels(text) {
    let thousandths = 0;
    for (const character of text)
        thousandths += WIDTHS[character.codePointAt(0) - 0x20] ?? (0,display_width/* displayWidth */.F1)(character) * 600;
    return Math.ceil((thousandths * FONT_PIXELS) / 1000);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/cobertura-file.js



const MOST_BYTES = 5 * 1024 * 1024;
const LONGEST_LINE_BYTES = 64;
const BEFORE_NUMBER = Buffer.from('<line number="');
const BEFORE_HITS = Buffer.from('" hits="');
const BEHIND_HITS = Buffer.from('"/>');
function coberturaFile({ suites, ranked }, totals) {
    const body = new Bytes();
    const kept = [];
    for (const path of ranked) {
        const lines = linesOf(path, suites);
        const from = body.length;
        if (from + (lines.numbers.length + 1) * LONGEST_LINE_BYTES + 6 * path.length > 2 * MOST_BYTES)
            continue;
        const [covered, total] = (0,line_counts/* countLines */.l)(lines);
        const name = (0,report_escape/* xmlAttribute */.IE)(path);
        body.text(`<class name="${name}" filename="${name}" line-rate="${rate(covered, total)}" branch-rate="0" complexity="0"><methods/><lines>`);
        body.lines(lines);
        body.text('</lines></class>\n');
        if (body.length > MOST_BYTES) {
            if (kept.length > 0)
                break;
            body.length = from;
            continue;
        }
        kept.push({ path, from, to: body.length });
    }
    kept.sort((a, b) => (a.path < b.path ? -1 : 1));
    const missing = ranked.length - kept.length;
    const { covered, total } = totals;
    const head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">',
        ...(missing > 0 ? [`<!-- ${missing} files with fewer uncovered lines were left out to keep this small -->`] : []),
        `<coverage lines-covered="${covered}" lines-valid="${total}" line-rate="${rate(covered, total)}" branches-covered="0" branches-valid="0" branch-rate="0" complexity="0" timestamp="0" version="reliability">`,
        '<sources><source>.</source></sources>',
        `<packages><package name="" line-rate="${rate(covered, total)}" branch-rate="0" complexity="0"><classes>`,
        '',
    ].join('\n');
    const tail = '</classes></package></packages>\n</coverage>\n';
    return Buffer.concat([Buffer.from(head), ...kept.map(({ from, to }) => body.part(from, to)), Buffer.from(tail)]);
}
function linesOf(path, suites) {
    const [first, ...others] = suites.flatMap(({ files }) => files.get(path)?.coverage.lines ?? []);
    return others.reduce(merge/* mergeLines */.Ac, first ?? { numbers: new Uint8Array(0), hits: new Uint8Array(0) });
}
function rate(covered, valid) {
    return valid === 0 ? '0' : (Math.floor((covered / valid) * 10_000) / 10_000).toString();
}
class Bytes {
    #bytes = Buffer.allocUnsafe(1 << 16);
    length = 0;
    text(text) {
        this.#room(text.length * 3);
        this.length += this.#bytes.write(text, this.length, 'utf8');
    }
    lines({ numbers, hits }) {
        this.#room(numbers.length * LONGEST_LINE_BYTES);
        for (let i = 0; i < numbers.length; i++) {
            this.#put(BEFORE_NUMBER);
            this.#digits(numbers[i]);
            this.#put(BEFORE_HITS);
            this.#digits(hits[i]);
            this.#put(BEHIND_HITS);
        }
    }
    part(from, to) {
        return this.#bytes.subarray(from, to);
    }
    #put(text) {
        const bytes = this.#bytes;
        let at = this.length;
        for (let i = 0; i < text.length; i++)
            bytes[at++] = text[i];
        this.length = at;
    }
    #digits(value) {
        let count = 1;
        for (let rest = value; rest >= 10; rest = Math.floor(rest / 10))
            count++;
        this.length += count;
        for (let [rest, at] = [value, this.length - 1]; count > 0; count--, at--) {
            const next = Math.floor(rest / 10);
            this.#bytes[at] = 48 + rest - next * 10;
            rest = next;
        }
    }
    #room(bytes) {
        if (this.length + bytes <= this.#bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(2 * MOST_BYTES, this.#bytes.length * 2, this.length + bytes));
        this.#bytes.copy(larger, 0, 0, this.length);
        this.#bytes = larger;
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/effect.js


function judgedSuites(settings, facts) {
    const judged = (one, limit) => {
        const before = total(one.files, 'lines');
        if (one.problems.length > 0 || before === null || before.total === 0)
            return [];
        return [{ suite: one.name, limit, before, files: new Map(one.files.map((file) => [file.path, file])) }];
    };
    const limitOf = (name) => settings.suites.find((one) => one.name === name)?.thresholds.lines ?? 0;
    const all = facts.suites.flatMap((one) => judged(one, limitOf(one.name)));
    const { lines: together = 0 } = settings.combined;
    if (facts.combined !== undefined && together > 0)
        all.push(...judged(facts.combined, together));
    return [...all.filter(effect_isBelow), ...all.filter((one) => !effect_isBelow(one))];
}
function effectOf(gap, suites) {
    for (const { suite, limit, before, files } of suites) {
        const more = addition(gap, files);
        if (more !== undefined)
            return { suite, limit, before, after: plus(before, more) };
    }
    return undefined;
}
function effectOfFirst(gaps, { suite, limit, before, files }) {
    let after = before;
    for (const [at, gap] of gaps.entries()) {
        after = plus(after, addition(gap, files) ?? { covered: 0, total: 0 });
        if ((0,policy_ratio/* meets */.D)(after.covered, after.total, limit))
            return { count: at + 1, effect: { suite, limit, before, after } };
    }
    return { count: null, effect: { suite, limit, before, after } };
}
function effectText({ suite, before, after, limit }) {
    const reached = (ratio) => (0,policy_ratio/* meets */.D)(ratio.covered, ratio.total, limit);
    const verdict = limit === 0 || reached(before) ? '' : `: ${reached(after) ? 'reaches' : 'still below'} ${(0,policy_ratio/* thresholdText */.HA)(limit)}`;
    return `${suite} +${pointsText(before, after)} points, to ${(0,policy_ratio/* percentText */.fL)(after, limit)}${verdict}`;
}
function effect_isBelow({ before, limit }) {
    return limit > 0 && !(0,policy_ratio/* meets */.D)(before.covered, before.total, limit);
}
function addition({ path, measured, lines }, files) {
    const own = files.get(path);
    if (own !== undefined)
        return own.lines[0] < own.lines[1] ? { covered: own.lines[1] - own.lines[0], total: 0 } : undefined;
    return measured ? undefined : { covered: lines[1], total: lines[1] };
}
function plus(before, more) {
    return { covered: before.covered + more.covered, total: before.total + more.total };
}
function pointsText(before, after) {
    const [b, a] = [before, after].map(({ covered, total }) => [BigInt(covered), BigInt(total)]);
    const hundredths = ((a[0] * b[1] - b[0] * a[1]) * 10000n) / (a[1] * b[1]);
    if (hundredths <= 0n)
        return 'less than 0.01';
    const digits = hundredths.toString().padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/gap-tables.js


const MOST_SHOWN = 3;
const MOST_ON_PAGE = 25;
const TEXT = (label) => ({ label, align: 'left' });
const COLUMNS = [TEXT('File'), TEXT('Why'), TEXT('A test would add'), TEXT('Where')];
function gapTables(settings, facts) {
    const { gaps } = facts;
    if (gaps === undefined || gaps.ranked.length === 0 || settings.gaps.analyse === 'never')
        return [];
    const shown = gaps.ranked.slice(0, MOST_SHOWN);
    const more = gaps.rankedCount - shown.length;
    return [
        {
            title: 'Tests to write next',
            columns: COLUMNS,
            rows: gapRows(settings, facts, gaps, shown),
            ...(more > 0 ? { omittedRows: more } : {}),
            prose: true,
        },
    ];
}
function rankingTable(settings, facts, gaps) {
    const shown = gaps.ranked.slice(0, MOST_ON_PAGE);
    const more = gaps.rankedCount - shown.length;
    return {
        title: 'All files by what a test is worth',
        columns: [...COLUMNS, { label: 'Score', align: 'right' }],
        rows: gapRows(settings, facts, gaps, shown).map((row, at) => [...row, String(shown[at].score)]),
        ...(more > 0 ? { omittedRows: more } : {}),
        detail: true,
        prose: true,
    };
}
function gapRows(settings, facts, { history }, gaps) {
    const suites = judgedSuites(settings, facts);
    return gaps.map((gap) => {
        const effect = effectOf(gap, suites);
        return [
            { text: gap.path, code: true },
            whyOf(gap, history).join('; '),
            effect === undefined ? counted(gap.lines[1] - gap.lines[0], 'line') : effectText(effect),
            nextText(gap.next),
        ];
    });
}
function gapNotes({ gaps: settings }, { gaps, gapsFault }) {
    if (gapsFault !== undefined)
        return [`gaps: which tests to write next is not said, for a fault of this tool: ${gapsFault}`];
    if (gaps === undefined || settings.analyse === 'never')
        return [];
    const { unreadCount, unread, unreached, sources } = gaps;
    const some = unread.slice(0, 3).map(({ reason }) => reason.split(', so that')[0]);
    return [
        ...(unreached > 0
            ? [`gaps: no test file imports ${unreached} of ${counted(sources, 'source')}, directly or not.`]
            : []),
        ...(unreadCount > 0
            ? [`gaps: ${counted(unreadCount, 'file')} could not be read for the import graph: ${some.join('; ')}.`]
            : []),
    ];
}
function historyNotes({ history }) {
    switch (history.state) {
        case 'unknown':
            return ['gaps: how often files changed is not known: this clone has no history of them.'];
        case 'cut':
            return [
                `gaps: changes are counted in the last ${counted(history.commits, 'commit')} only: there is no more here.`,
            ];
        case 'whole':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gap-analysis.js






const MOST_RANKED = 25;
const gap_analysis_MOST_FILES = 25;
const MOST_FILES_ALONE = 100;
function gapAnalysis(settings, facts) {
    const { gaps } = facts;
    const isRanked = gaps !== undefined && gaps.rankedCount > 0;
    const parts = ['# Coverage gaps', '', ...(isRanked ? ranking(settings, facts, gaps) : unranked(facts))];
    for (const suite of facts.suites)
        parts.push(...section(suite, isRanked ? gap_analysis_MOST_FILES : MOST_FILES_ALONE));
    return `${parts.join('\n').trimEnd()}\n`;
}
function unranked({ gaps }) {
    const more = gaps === undefined ? [' With `gaps: { analyse: always }`, imports, complexity and history rank them.'] : [];
    return [`Files with most uncovered lines first.${more.join('')}`, ''];
}
function ranking(settings, facts, gaps) {
    const suites = judgedSuites(settings, facts);
    const shown = gaps.ranked.slice(0, MOST_RANKED);
    const more = gaps.rankedCount - shown.length;
    const reached = suites.filter(effect_isBelow).map((suite) => {
        const { count, effect } = effectOfFirst(gaps.ranked, suite);
        const which = count === null
            ? `all ${gaps.ranked.length} files listed`
            : count === 1
                ? 'the first file'
                : `the first ${count} files`;
        return `- Covering ${which} whole: ${(0,report_escape/* markdownText */.p7)(effectText(effect))}.`;
    });
    return [
        '## Which test to write next',
        '',
        'By what a test is worth: uncovered lines and decisions, more for files that others depend on, that change often, or that no test reaches.',
        '',
        ...(reached.length === 0 ? [] : [...reached, '']),
        ...shown.flatMap((gap, at) => item(gap, at + 1, gaps, effectOf(gap, suites))),
        ...(more > 0 ? [`+${more} more files with uncovered lines.`, ''] : []),
        ...historyNotes(gaps)
            .concat(gapNotes(settings, facts))
            .map((note) => `- ${(0,report_escape/* markdownText */.p7)(note)}`),
        '',
    ];
}
function item(gap, place, { history }, effect) {
    const { path, regions, owners, score, next } = gap;
    const places = regions.map(({ start, end, decisions }) => {
        const lines = start === end ? `line ${start}` : `lines ${start}–${end}`;
        return decisions > 0 ? `${lines} (${counted(decisions, 'decision')})` : lines;
    });
    return [
        `${place}. ${(0,report_escape/* markdownCode */.D9)(path)} (score ${score})`,
        `   - Why: ${(0,report_escape/* markdownText */.p7)(whyOf(gap, history).join('; '))}`,
        ...(effect === undefined ? [] : [`   - A test would add: ${(0,report_escape/* markdownText */.p7)(effectText(effect))}`]),
        `   - Where: ${next === undefined ? (0,report_escape/* markdownText */.p7)(nextText(next)) : `${(0,report_escape/* markdownText */.p7)(nextText(next).split(' ')[0] ?? '')} ${(0,report_escape/* markdownCode */.D9)(next.path)}`}${places.length === 0 ? '' : `, for ${places.join(', ')}`}`,
        ...(owners.length === 0 ? [] : [`   - Owners: ${owners.map(report_escape/* markdownCode */.D9).join(', ')}`]),
        '',
    ];
}
function section(suite, most) {
    const open = rankByMissing(suite.files);
    const head = [`## ${(0,report_escape/* markdownText */.p7)(suite.name)}`, ''];
    if (suite.problems.length > 0)
        return [...head, `Not measured: ${(0,report_escape/* markdownText */.p7)(suite.problems[0]?.reason ?? '')}`, ''];
    if (open.length === 0)
        return [...head, 'No uncovered line.', ''];
    const ranked = open.slice(0, most);
    return [
        ...head,
        '| File | Covered | Missing | Uncovered lines |',
        '| --- | ---: | ---: | --- |',
        ...ranked.map((file) => `| ${(0,report_escape/* markdownCode */.D9)(file.path)} | ${(0,policy_ratio/* percentText */.fL)({ covered: file.lines[0], total: file.lines[1] })} | ${gap_analysis_missing(file)} | ${(file.uncovered ?? 'see the report').split(',').slice(0, 20).join(', ')} |`),
        ...(open.length > ranked.length
            ? ['', `+${open.length - ranked.length} more files with fewer uncovered lines.`]
            : []),
        '',
    ];
}
function gap_analysis_missing({ lines }) {
    return lines[1] - lines[0];
}

;// CONCATENATED MODULE: ./build/js/shared/policy/ratio-change.js
function ratioChange(now, before) {
    if (now.total === 0 || before.total === 0)
        return undefined;
    const [nowTotal, beforeTotal] = [BigInt(now.total), BigInt(before.total)];
    const difference = BigInt(now.covered) * beforeTotal - BigInt(before.covered) * nowTotal;
    if (difference === 0n)
        return { text: '±0', direction: 'same' };
    const size = difference < 0n ? -difference : difference;
    const hundredths = ((size * 10000n) / (nowTotal * beforeTotal)).toString().padStart(3, '0');
    const points = hundredths === '000' ? '<0.01' : `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
    return difference < 0n ? { text: `−${points}`, direction: 'down' } : { text: `+${points}`, direction: 'up' };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/owner-standing.js






const SOON_DAYS = 14;
const MOST_GAPS = 5;
function ownerStandings(settings, facts, waivers) {
    const { today = '', before } = facts.ownersReport ?? {};
    const ending = endingWaivers(waivers?.waivers ?? [], today);
    const known = new Set();
    const owners = ownedFiles(facts).map(({ owner, files }) => {
        if (owner !== undefined)
            known.add(owner);
        const sums = totals({ files });
        const earlier = owner === undefined ? undefined : owner_standing_linesOf(before?.owners ?? {}, owner);
        return {
            owner,
            files: files.length,
            totals: sums,
            below: owner === undefined ? [] : coverage/* METRICS */.C.filter((metric) => owner_standing_isBelow(sums[metric], settings.owners[metric] ?? 0)),
            ...(earlier === undefined ? {} : { before: earlier }),
            gaps: rankByMissing(files).slice(0, MOST_GAPS),
            waivers: ending.filter(({ waiver }) => waiver.owner === owner),
        };
    });
    return {
        owners: owners.sort((a, b) => rank(a) - rank(b) || owner_standing_missing(b) - owner_standing_missing(a)),
        otherWaivers: ending.filter(({ waiver }) => !known.has(waiver.owner)),
    };
}
function owner_standing_missing({ totals: { lines } }) {
    return lines === null ? 0 : lines.total - lines.covered;
}
function rank({ owner }) {
    return owner === undefined ? 1 : 0;
}
function owner_standing_isBelow(ratio, limit) {
    return ratio !== null && ratio.total > 0 && limit > 0 && !(0,policy_ratio/* meets */.D)(ratio.covered, ratio.total, limit);
}
function endingWaivers(waivers, today) {
    const now = (0,calendar_day/* dayNumber */.U$)(today);
    if (now === undefined)
        return [];
    return waivers
        .flatMap((waiver) => {
        const daysLeft = ((0,calendar_day/* dayNumber */.U$)(waiver.expires) ?? now - 1) - now;
        return daysLeft < 0 || daysLeft > SOON_DAYS ? [] : [{ waiver, daysLeft }];
    })
        .sort((a, b) => a.daysLeft - b.daysLeft);
}
function owner_standing_linesOf(owners, owner) {
    const lines = Object.hasOwn(owners, owner) ? owners[owner]?.lines : undefined;
    return lines === undefined || lines === null ? undefined : { covered: lines[0], total: lines[1] };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/owners-report.js





const NAME = 'owners-report';
const MOST_CHARACTERS = 60_000;
const owners_report_MOST_ROWS = 200;
const owners_report_MOST_RANGES = 6;
const owners_report_SHORT = 12;
function ownersReport(settings, verdict, facts, waivers) {
    if (facts.ownersReport === undefined)
        return [];
    const { owners, otherWaivers } = ownerStandings(settings, facts, waivers);
    const json = jsonOf(facts, owners, otherWaivers);
    return [
        { name: `${NAME}.md`, render: () => markdownOf(settings, verdict, facts, owners, otherWaivers) },
        { name: `${NAME}.json`, render: () => `${JSON.stringify(json, undefined, 2)}\n` },
    ];
}
function markdownOf(settings, verdict, facts, owners, otherWaivers) {
    const blocks = [...headBlocks(verdict, facts), ...tableBlocks(settings, facts, owners)];
    const sections = [
        ...owners.map(ownerBlocks),
        ...(otherWaivers.length === 0 ? [] : [['## Waivers of others', waiverList(otherWaivers)]]),
    ];
    let length = blocks.join('\n\n').length;
    let left = 0;
    for (const section of sections) {
        const text = section.join('\n\n');
        if (text === '')
            continue;
        if (length + text.length > MOST_CHARACTERS)
            left++;
        else {
            blocks.push(text);
            length += text.length + 2;
        }
    }
    if (left > 0)
        blocks.push(`_${left} more ${left === 1 ? 'section is' : 'sections are'} in ${NAME}.json._`);
    return `${blocks.join('\n\n')}\n`;
}
function headBlocks(verdict, { commit, owners, ownersReport: report }) {
    const { today = '', before } = report ?? {};
    const since = before === undefined
        ? 'There is no measurement of about a week ago to compare with.'
        : `Changes are those since ${before.commit.slice(0, owners_report_SHORT)} of ${before.day}.`;
    const of = commit === null ? '' : `Commit ${commit.slice(0, owners_report_SHORT)}. `;
    return [
        `# Coverage by owner, ${today}`,
        `${of}All suites together. ${since}`,
        ...(verdict.outcome === 'inconclusive'
            ? [`⚠️ **Not everything could be measured: ${(0,report_escape/* markdownText */.p7)(verdict.summary)}**`]
            : []),
        ...(owners === undefined ? ['There is no CODEOWNERS file, so everything is nobody’s.'] : []),
    ];
}
function tableBlocks({ owners: thresholds }, { ownersReport: report }, owners) {
    if (owners.length === 0)
        return [];
    const needed = coverage/* METRICS */.C.filter((metric) => (thresholds[metric] ?? 0) > 0);
    const hasChange = report?.before !== undefined;
    const head = ['Owner', 'Lines', ...(hasChange ? ['Change'] : []), 'Branches', 'Uncovered lines', 'Files'];
    const rows = owners.slice(0, owners_report_MOST_ROWS).map((one) => {
        const mark = one.below.length > 0 ? '❌ ' : '';
        const change = one.before === undefined ? 'new' : changeText(one.totals.lines, one.before);
        return [
            one.owner === undefined ? '(nobody)' : (0,report_escape/* markdownCode */.D9)(one.owner),
            mark + shareText(one.totals.lines, thresholds.lines),
            ...(hasChange ? [one.owner === undefined ? '–' : change] : []),
            shareText(one.totals.branches, thresholds.branches),
            String(owner_standing_missing(one)),
            String(one.files),
        ];
    });
    const table = [row(head), row(head.map((_, at) => (at === 0 ? ':--' : '--:'))), ...rows.map(row)].join('\n');
    const more = owners.length - rows.length;
    const limits = needed.map((metric) => `${(0,policy_ratio/* thresholdText */.HA)(thresholds[metric] ?? 0)} of ${metric}`).join(', ');
    return [
        table,
        ...(more > 0 ? [`+${more} more in ${NAME}.json`] : []),
        ...(needed.length > 0 ? [`Each owner must cover ${limits}.`] : []),
    ];
}
function ownerBlocks({ owner, gaps, waivers }) {
    if (gaps.length === 0 && waivers.length === 0)
        return [];
    const files = gaps.map((file) => row([(0,report_escape/* markdownCode */.D9)(file.path), String(gap(file)), rangesText(file)]));
    const table = [row(['Largest gaps', 'Uncovered lines', 'Which']), row([':--', '--:', ':--']), ...files].join('\n');
    return [
        `## ${owner === undefined ? 'Nobody' : (0,report_escape/* markdownText */.p7)(owner)}`,
        ...(gaps.length === 0 ? [] : [table]),
        ...(waivers.length === 0 ? [] : ['Waivers that end soon:', waiverList(waivers)]),
    ];
}
function waiverList(waivers) {
    return waivers
        .map(({ waiver, daysLeft }) => {
        const { rule, fingerprint, paths = [], reason, owner, expires } = waiver;
        const what = [rule, fingerprint].flatMap((part) => part ?? []).join(' ');
        const where = paths.length === 0 ? '' : ` in ${(0,report_escape/* markdownCode */.D9)(paths.join(', '))}`;
        const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
        return `- ${expires} (${when}): ${(0,report_escape/* markdownCode */.D9)(what)}${where}, ${(0,report_escape/* markdownText */.p7)(`${owner}: ${reason}`)}`;
    })
        .join('\n');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function shareText(ratio, limit) {
    return ratio === null || ratio.total === 0 ? '–' : (0,policy_ratio/* percentText */.fL)(ratio, limit);
}
function changeText(now, before) {
    return (now === null ? undefined : ratioChange(now, before))?.text ?? '–';
}
function gap({ lines: [covered, total] }) {
    return total - covered;
}
function rangesText({ uncovered = '' }) {
    const list = uncovered.split(',').filter((range) => range !== '');
    const more = list.length > owners_report_MOST_RANGES ? `, +${list.length - owners_report_MOST_RANGES} more` : '';
    return `${list.slice(0, owners_report_MOST_RANGES).join(', ')}${more}`;
}
function jsonOf({ commit, ownersReport: report }, owners, otherWaivers) {
    const { today = '', before } = report ?? {};
    return {
        version: 1,
        today,
        commit,
        since: before === undefined ? null : { commit: before.commit, day: before.day },
        owners: owners.map((one) => ({
            owner: one.owner ?? null,
            files: one.files,
            ...Object.fromEntries(coverage/* METRICS */.C.map((metric) => [metric, ratioJson(one.totals[metric])])),
            linesBefore: ratioJson(one.before ?? null),
            below: one.below,
            gaps: one.gaps.map((file) => ({ path: file.path, uncoveredLines: gap(file), uncovered: file.uncovered ?? null })),
            waivers: one.waivers.map(waiverJson),
        })),
        otherWaivers: otherWaivers.map(waiverJson),
    };
}
function ratioJson(ratio) {
    return ratio === null ? null : { covered: ratio.covered, total: ratio.total };
}
function waiverJson({ waiver, daysLeft }) {
    const { rule = null, fingerprint = null, paths = [], reason, owner, expires } = waiver;
    return { rule, fingerprint, paths, reason, owner, expires, daysLeft };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/ratchet-presentation.js



const FLOOR_FILE = 'coverage-floor.json';
const ratchet_presentation_MOST_SHOWN = 3;
function ratchetChecks(settings, facts) {
    const ratchet = ratchet_ratchetOf(settings, facts);
    if (ratchet === undefined)
        return [];
    const name = 'ratchet: floors';
    const [problem] = ratchet.problems;
    if (problem !== undefined || ratchet.raised === undefined)
        return [{ name, outcome: 'inconclusive', detail: problem?.reason ?? 'not everything was measured' }];
    const errors = ratchetFindings(ratchet).filter(({ severity }) => severity === 'error');
    const [error] = errors;
    if (error === undefined)
        return [{ name, outcome: 'passed', detail: ratchet_presentation_count(ratchet.facts.floors.length, 'hold') }];
    const detail = errors.length === 1 ? error.message : `${error.message}, and ${errors.length - 1} more`;
    return [{ name, outcome: 'failed', detail, findings: errors.map(({ fingerprint }) => fingerprint) }];
}
function ratchetNotes(settings, facts) {
    const ratchet = ratchet_ratchetOf(settings, facts);
    if (ratchet?.raised === undefined)
        return [];
    const { raisable } = ratchet.judgement;
    if (raisable.length === 0)
        return [];
    const shown = raisable
        .slice(0, ratchet_presentation_MOST_SHOWN)
        .map((floor) => `${floorLabel(floor)} ${floor.metric} to ${(0,policy_ratio/* thresholdText */.HA)(floor.milliPercent)}`);
    const more = raisable.length > ratchet_presentation_MOST_SHOWN ? ', …' : '';
    return [
        `ratchet: ${ratchet_presentation_count(raisable.length, 'can rise')}: ${shown.join(', ')}${more}. ${FLOOR_FILE} beside this report has ${raisable.length === 1 ? 'it' : 'them'}; commit it as ${ratchet.facts.path}.`,
    ];
}
function ratchet_presentation_count(floors, what) {
    if (floors === 0)
        return 'there is none yet';
    if (floors > 1)
        return `${floors} floors ${what}`;
    return `1 floor ${what === 'hold' ? 'holds' : what}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/files.js








function coverageFiles(settings, verdict, facts, detail, waivers) {
    const files = [
        { name: 'badge.svg', render: () => badge(verdict, facts) },
        { name: 'COVERAGE_GAP_ANALYSIS.md', render: () => gapAnalysis(settings, facts) },
        ...floorFiles(settings, verdict, facts),
        ...ownersReport(settings, verdict, facts, waivers),
    ];
    return detail === undefined
        ? files
        : [...files, { name: 'cobertura.xml', render: () => coberturaFile(detail, lineTotals(facts)) }];
}
function floorFiles(settings, { outcome }, facts) {
    const raised = outcome === 'inconclusive' ? undefined : ratchet_ratchetOf(settings, facts)?.raised;
    if (raised === undefined || settings.ratchet === undefined)
        return [];
    const { file, update } = settings.ratchet;
    return [{ name: FLOOR_FILE, render: () => raised, ...(update && outcome === 'passed' ? { alsoTo: file } : {}) }];
}
function badge(verdict, facts) {
    if (verdict.outcome === 'inconclusive')
        return renderBadge({ label: 'coverage', value: 'inconclusive', tone: 'warn' });
    const ratio = lineTotals(facts);
    return renderBadge({
        label: 'coverage',
        value: (0,policy_ratio/* percentText */.fL)(ratio),
        tone: verdict.outcome === 'passed' ? 'good' : 'bad',
    });
}
function lineTotals(facts) {
    return total((facts.combined ?? facts.suites[0])?.files ?? [], 'lines') ?? { covered: 0, total: 0 };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/measurement.js



function measurementOf({ key }, facts, { lines } = {}) {
    if (isCarried(facts))
        return undefined;
    const { commit, suites, combined } = facts;
    const measured = suites.filter(({ problems }) => problems.length === 0);
    return {
        commit,
        key,
        totals: {
            suites: Object.fromEntries(measured.map((suite) => [suite.name, metricTotals(suite)])),
            ...(combined === undefined || combined.problems.length > 0 ? {} : { combined: metricTotals(combined) }),
            ...ownersOf(facts),
        },
        ...(lines === undefined ? {} : { lines }),
    };
}
function ownersOf(facts) {
    if (facts.owners === undefined || facts.suites.some(({ problems }) => problems.length > 0))
        return {};
    const owned = ownedFiles(facts).flatMap(({ owner, files }) => owner === undefined || files.length === 0 ? [] : [[owner, metricTotals({ files })]]);
    return { owners: Object.fromEntries(owned) };
}
function metricTotals(suite) {
    const { lines, branches, functions, statements } = totals(suite);
    return { lines: measurement_pair(lines), branches: measurement_pair(branches), functions: measurement_pair(functions), statements: measurement_pair(statements) };
}
function measurement_pair(ratio) {
    return ratio === null ? null : [ratio.covered, ratio.total];
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/baseline-column.js


const TONES = { up: 'good', down: 'bad', same: 'muted' };
const baseline_column_SHORT = 7;
function baselineLabel({ commit }) {
    return `Since ${commit.slice(0, baseline_column_SHORT)}`;
}
function baselineCell(suite, before) {
    if (suite.problems.length > 0)
        return '';
    if (before === undefined)
        return { text: 'new', tone: 'muted' };
    const now = total(suite.files, 'lines');
    const change = now === null || before.lines === null
        ? undefined
        : ratioChange(now, { covered: before.lines[0], total: before.lines[1] });
    return change === undefined ? { text: '–', tone: 'muted' } : { text: change.text, tone: TONES[change.direction] };
}
function baselineOfSuite({ suites }, name) {
    return Object.hasOwn(suites, name) ? suites[name] : undefined;
}
function baselineNotes({ regression }, { baseline }) {
    if (baseline === undefined)
        return [];
    const { commit, commitsBack } = baseline;
    const far = commitsBack === 1 ? 'the commit before this one' : `${commitsBack} commits before this one`;
    const decides = regression === undefined
        ? 'It decides nothing.'
        : `Lines may fall by ${regression.maxDrop / 1000} points, removed code accounted for.`;
    return [
        `${baselineLabel(baseline)}: change of the lines covered, in percentage points, against ${commit} (HEAD~${commitsBack}, ${far}). ${decides}`,
    ];
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/checks.js







function checksOf(settings, facts) {
    return [...thresholdChecks(settings, facts), ...ratchetChecks(settings, facts), ...regressionChecks(settings, facts)];
}
function regressionChecks(settings, facts) {
    return judgeRegression(settings, facts).map(({ label, problem, finding, detail }) => ({
        name: `${label}: since the baseline`,
        outcome: problem !== undefined ? 'inconclusive' : finding !== undefined ? 'failed' : 'passed',
        detail,
        ...(finding === undefined ? {} : { findings: [finding.fingerprint] }),
    }));
}
function thresholdChecks(settings, facts) {
    return scopesOf(settings, facts).flatMap((scope) => coverage/* METRICS */.C.flatMap((metric) => {
        const limit = scope.thresholds[metric] ?? 0;
        return limit === 0 ? [] : [checkOf(scope, metric, limit)];
    }));
}
function checkOf(scope, metric, limit) {
    const name = `${scope.label}: ${metric}`;
    if ('problem' in scope)
        return { name, outcome: 'inconclusive', detail: scope.problem.reason };
    const found = checkThreshold(scope, metric, limit);
    if (found === undefined) {
        const shown = (0,policy_ratio/* percentText */.fL)(total(scope.files, metric) ?? { covered: 0, total: 0 }, limit);
        return { name, outcome: 'passed', detail: `${shown} (${(0,policy_ratio/* thresholdText */.HA)(limit)} needed)` };
    }
    if ('code' in found)
        return { name, outcome: 'inconclusive', detail: found.reason };
    return { name, outcome: 'failed', detail: found.message, findings: [found.fingerprint] };
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/delta-tables.js



const delta_tables_SHORT = 7;
const delta_tables_MOST_ROWS = 1000;
const delta_tables_MOST_RANGES = 8;
const delta_tables_MOST_NAMED = 3;
const NUMBER = (label) => ({ label, align: 'right' });
const delta_tables_TEXT = (label) => ({ label, align: 'left' });
const NONE = { text: '–', tone: 'muted' };
function deltaTables({ baseline, delta }) {
    if (baseline === undefined || delta === undefined)
        return [];
    const rows = [...delta.suites, ...(delta.combined === undefined ? [] : [delta.combined])];
    if (!rows.some(changed))
        return [];
    return [
        {
            title: `What changed since ${baseline.commit.slice(0, delta_tables_SHORT)} (covered of all lines)`,
            columns: [
                delta_tables_TEXT('Suite'),
                NUMBER('Fair change'),
                NUMBER('Removed'),
                NUMBER('New lines'),
                NUMBER('Lost elsewhere'),
                NUMBER('Gained elsewhere'),
                NUMBER('Flaky'),
            ],
            rows: rows.map(suiteRow),
        },
        ...indirectTable(delta.suites),
    ];
}
function changed({ added, removed, dropped, lost, gained, before, after }) {
    const different = before[0] !== after[0] || before[1] !== after[1];
    return different || lost > 0 || gained > 0 || added[1] > 0 || removed[1] > 0 || dropped[1] > 0;
}
function suiteRow(suite) {
    const { name, removed, added, lost, gained, flakyLost, flakyGained, dropped } = suite;
    const elsewhere = lost + dropped[0];
    return [
        name,
        fairChange(suite),
        share(removed),
        share(added),
        elsewhere === 0 ? NONE : { text: String(elsewhere), tone: lost > flakyLost || dropped[0] > 0 ? 'bad' : 'muted' },
        gained === 0 ? NONE : { text: String(gained), tone: gained > flakyGained ? 'good' : 'muted' },
        flakyLost + flakyGained === 0 ? NONE : { text: String(flakyLost + flakyGained), tone: 'warn' },
    ];
}
function fairChange(suite) {
    const ratio = ([covered, total]) => ({ covered, total });
    if (suite.before[1] === 0)
        return { text: 'new', tone: 'muted' };
    const now = comparedLines(suite);
    const removed = suite.removed[1] < suite.before[1] ? ratio(suite.removed) : { covered: 0, total: 0 };
    const before = ratio(suite.before);
    const base = effectiveBase({ before, removed, after: now })?.ratio;
    if (base === undefined)
        return NONE;
    const change = ratioChange(now, base);
    const whole = ratioChange(now, before);
    if (change?.direction === 'up' && whole?.direction !== 'up')
        return { text: '±0', tone: 'muted' };
    if (change === undefined || whole === undefined)
        return NONE;
    const shown = change.direction === 'up' ? whole : change;
    return { text: shown.text, tone: shown.direction === 'up' ? 'good' : shown.direction === 'down' ? 'bad' : 'muted' };
}
function share([covered, total]) {
    return total === 0 ? NONE : `${covered} of ${total}`;
}
function indirectTable(suites) {
    const rows = suites.flatMap(({ name, indirect, flaky }) => {
        const known = new Map(flaky.map(({ path, lines }) => [path, lines]));
        return indirect.map((file) => [
            { text: file.path, code: true },
            name,
            some(file.lostLines),
            some(file.gainedLines),
            some(known.get(file.path) ?? ''),
            file.fileUnchanged ? 'no' : 'elsewhere in it',
        ]);
    });
    if (rows.length === 0)
        return [];
    const all = suites.reduce((sum, { indirectFileCount }) => sum + indirectFileCount, 0);
    const shown = rows.slice(0, delta_tables_MOST_ROWS);
    return [
        {
            title: 'Lines that did not change, but their coverage did',
            columns: [
                delta_tables_TEXT('File'),
                delta_tables_TEXT('Suite'),
                delta_tables_TEXT('No longer covered'),
                delta_tables_TEXT('Now covered'),
                delta_tables_TEXT('Flaky'),
                delta_tables_TEXT('File changed'),
            ],
            rows: shown,
            ...(all > shown.length ? { omittedRows: all - shown.length } : {}),
            detail: true,
        },
    ];
}
function some(lines) {
    if (lines === '')
        return '';
    const list = lines.split(',');
    const more = list.length > delta_tables_MOST_RANGES ? `, +${list.length - delta_tables_MOST_RANGES} more` : '';
    return `${list.slice(0, delta_tables_MOST_RANGES).join(', ')}${more}`;
}
function deltaNotes({ delta }) {
    if (delta === undefined)
        return [];
    if (delta.problem !== undefined)
        return [`What changed since the baseline is not known: ${delta.problem.reason} (${delta.problem.code}).`];
    return delta.suites.flatMap(({ name, flaky, flakyFileCount, droppedFiles, droppedFileCount, unmappedFiles }) => {
        const notes = [];
        if (flakyFileCount > 0)
            notes.push(`${name}: flaky lines, counted as they were: ${named(flaky.map(({ path, lines }) => `${path} ${some(lines)}`), flakyFileCount)}.`);
        if (droppedFileCount > 0)
            notes.push(`${name}: ${droppedFileCount} file${droppedFileCount === 1 ? ' is' : 's are'} still there, but no report names ${droppedFileCount === 1 ? 'it' : 'them'} any more: ${named(droppedFiles, droppedFileCount)}.`);
        if (unmappedFiles > 0)
            notes.push(`${name}: how ${unmappedFiles} file${unmappedFiles === 1 ? '' : 's'} changed is not known; all of their lines count as rewritten.`);
        return notes;
    });
}
function named(all, count) {
    const shown = all.slice(0, delta_tables_MOST_NAMED);
    return `${shown.join('; ')}${count > shown.length ? `; +${count - shown.length} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/folder-picture.js



const folder_picture_MOST_NAMED = 10;
const MOST_IN_FOLDER = 3;
const MOST_SAID = 12;
function folderPicture(settings, facts) {
    const { gaps } = facts;
    if (gaps === undefined || gaps.ranked.length === 0 || settings.gaps.analyse === 'never')
        return {};
    const table = rankingTable(settings, facts, gaps);
    const { map } = gaps;
    if (map === undefined)
        return { picture: { ...EMPTY, nodes: [], edges: [], table } };
    const nodes = nodesOf(map, gaps.ranked.slice(0, folder_picture_MOST_NAMED));
    const nameOf = (at) => nodes[at].name;
    const edges = map.edges.map(({ from, to, imports }) => ({
        from,
        to,
        weight: imports,
        label: `${nameOf(from)} imports ${nameOf(to)}: ${counted(imports, 'import')}`,
    }));
    const strongest = [...edges]
        .sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to)
        .slice(0, MOST_SAID);
    const omitted = map.omittedEdges > 0 ? ` ${counted(map.omittedEdges, 'weaker arrow')} left out.` : '';
    return {
        picture: {
            title: 'Where the gaps lie',
            description: [
                ...nodes.map(({ name, detail, marks }) => [`${name}: ${detail}`, ...marks.map((mark) => `${mark.name} (${mark.detail})`)].join('; ')),
                ...strongest.map(({ label }) => label),
            ]
                .map((sentence) => `${sentence}.`)
                .join(' '),
            legend: `Arrows go from a folder to the folders it imports, thicker for more imports; arrows on the right go back up. A bar is the share of covered lines. Named files are those where a test is worth most, with their covered lines and importers.${omitted}`,
            nodes,
            edges,
            table,
        },
    };
}
const EMPTY = { title: 'Where the gaps lie', description: '', legend: '' };
function nodesOf({ folders }, gaps) {
    const named = folders.map(() => []);
    for (const { path, lines, importers } of gaps) {
        const at = holder(path, folders);
        if (at === undefined || named[at].length === MOST_IN_FOLDER)
            continue;
        const own = folders[at].path;
        const users = importers === null || importers === 0 ? '' : `, ${counted(importers, 'importer')}`;
        named[at].push({
            name: own === '' ? path : path.slice(own.length + 1),
            detail: `${lines[0]} of ${lines[1]}${users}`,
        });
    }
    return folders.map((folder, at) => nodeOf(folder, folders, named[at]));
}
function nodeOf(folder, folders, marks) {
    const { path, files, reached, lines } = folder;
    const inner = path === '' ? folders.length > 1 : folders.some((other) => other.path.startsWith(`${path}/`));
    const share = { covered: lines[0], total: lines[1] };
    const tests = reached === files ? 'tests reach all' : `tests reach ${reached}`;
    return {
        name: `${path === '' ? '(top folder)' : path}${inner && path !== '' ? ' (rest)' : ''}`,
        detail: `${counted(files, 'file')}, ${(0,policy_ratio/* percentText */.fL)(share)}, ${tests}`,
        ...(lines[1] === 0 ? {} : { share }),
        marks,
    };
}
function holder(path, folders) {
    let found;
    for (const [at, folder] of folders.entries()) {
        if (folder.path !== '' && !path.startsWith(`${folder.path}/`))
            continue;
        if (found === undefined || folder.path.length > folders[found].path.length)
            found = at;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/owner-table.js




const owner_table_MOST_SHOWN = 20;
const owner_table_NUMBER = (label) => ({ label, align: 'right' });
function ownerTables({ owners: thresholds }, facts) {
    const owned = ownedFiles(facts);
    if (!owned.some(({ owner }) => owner !== undefined))
        return [];
    const metrics = coverage/* METRICS */.C.filter((metric) => metric === 'lines' || metric === 'branches' || (thresholds[metric] ?? 0) > 0);
    const below = ({ owner, files }) => owner !== undefined && metrics.some((metric) => tone(files, metric, thresholds[metric]) === 'bad');
    const rank = (one) => (one.owner === undefined ? 2 : below(one) ? 0 : 1);
    const rows = [...owned].sort((a, b) => rank(a) - rank(b) || owner_table_missing(b.files) - owner_table_missing(a.files));
    const hasPatch = facts.patch?.base !== undefined;
    return [
        {
            title: 'Owners',
            columns: [
                { label: 'Owner', align: 'left' },
                ...metrics.map((metric) => owner_table_NUMBER(metric.charAt(0).toUpperCase() + metric.slice(1))),
                ...(hasPatch ? [owner_table_NUMBER('Patch')] : []),
                owner_table_NUMBER('Files'),
            ],
            rows: rows
                .slice(0, owner_table_MOST_SHOWN)
                .map(({ owner, files, patch }) => [
                owner === undefined ? { text: '(nobody)', tone: 'muted' } : { text: owner, code: true },
                ...metrics.map((metric) => cell(files, metric, owner === undefined ? 0 : thresholds[metric])),
                ...(hasPatch ? [cell(patch, 'lines', 0)] : []),
                String(files.length),
            ]),
            ...(rows.length > owner_table_MOST_SHOWN ? { omittedRows: rows.length - owner_table_MOST_SHOWN } : {}),
        },
    ];
}
function cell(files, metric, limit) {
    const ratio = total(files, metric);
    if (ratio === null || ratio.total === 0)
        return { text: '–', tone: 'muted' };
    return { text: (0,policy_ratio/* percentText */.fL)(ratio, limit), tone: tone(files, metric, limit) };
}
function tone(files, metric, limit = 0) {
    const ratio = total(files, metric);
    if (ratio === null || ratio.total === 0 || limit === 0)
        return 'muted';
    return (0,policy_ratio/* meets */.D)(ratio.covered, ratio.total, limit) ? 'good' : 'bad';
}
function owner_table_missing(files) {
    const ratio = total(files, 'lines');
    return ratio === null ? 0 : ratio.total - ratio.covered;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/patch-tables.js



const MOST_FILES_SHOWN = 1000;
const patch_tables_MOST_RANGES = 8;
const patch_tables_SHORT = 12;
const patch_tables_NUMBER = (label) => ({ label, align: 'right' });
const patch_tables_TEXT = (label) => ({ label, align: 'left' });
const patch_tables_RULES = {
    merge: 'the commit that HEAD merges the change into',
    given: 'where the change starts, as the platform says',
    'merge-base': 'where HEAD left the base branch',
    'first-parent': 'the commit before HEAD',
    nothing: 'nothing: HEAD is the first commit',
};
function patchTables({ patch }) {
    if (patch?.base === undefined)
        return [];
    const suites = patch.suites.length < 2
        ? []
        : [
            {
                title: 'Patch by suite',
                columns: [patch_tables_TEXT('Suite'), patch_tables_NUMBER('Changed lines'), patch_tables_NUMBER('Branches'), patch_tables_NUMBER('Files')],
                rows: patch.suites.map(({ name, files }) => [
                    name,
                    changedText(files, 'lines'),
                    changedText(files, 'branches'),
                    String(files.length),
                ]),
                detail: true,
            },
        ];
    const open = rankByMissing(patch.files);
    const shown = open.slice(0, MOST_FILES_SHOWN);
    const unmeasured = new Set(patch.unmeasured);
    if (shown.length === 0)
        return suites;
    return [
        ...suites,
        {
            title: 'Changed lines that are not covered',
            columns: [patch_tables_TEXT('File'), patch_tables_NUMBER('Lines'), patch_tables_NUMBER('Branches'), patch_tables_NUMBER('Missing'), patch_tables_TEXT('Uncovered changed lines')],
            rows: shown.map((file) => [
                { text: file.path, code: true },
                unmeasured.has(file.path) ? { text: 'in no report', tone: 'warn' } : changedText([file], 'lines'),
                changedText([file], 'branches'),
                String(file.lines[1] - file.lines[0]),
                patch_tables_ranges(file),
            ]),
            ...(open.length > shown.length ? { omittedRows: open.length - shown.length } : {}),
            detail: true,
        },
    ];
}
function changedText(files, metric) {
    const ratio = total(files, metric);
    return ratio === null || ratio.total === 0 ? '–' : (0,policy_ratio/* percentText */.fL)(ratio);
}
function patch_tables_ranges({ uncovered = '' }) {
    const list = uncovered.split(',');
    const more = list.length > patch_tables_MOST_RANGES ? `, +${list.length - patch_tables_MOST_RANGES} more` : '';
    return `${list.slice(0, patch_tables_MOST_RANGES).join(', ')}${more}`;
}
function patchNotes({ patch }) {
    if (patch?.base === undefined)
        return [];
    const { commit, rule, workingTree } = patch.base;
    const against = rule === 'nothing' ? patch_tables_RULES[rule] : `${commit.slice(0, patch_tables_SHORT)}, ${patch_tables_RULES[rule]}`;
    const tree = workingTree ? ', with what is not committed' : '';
    const lines = [`patch: ${patch_tables_counted(patch.changedFiles, 'changed file')} against ${against}${tree}.`];
    if (patch.unmeasured.length > 0)
        lines.push(`patch: ${patch_tables_counted(patch.unmeasured.length, 'changed file')} with code in no report, counted as uncovered: ${patch_tables_some(patch.unmeasured, patch.unmeasured.length)}.`);
    if (patch.outsideCount > 0)
        lines.push(`patch: ${patch_tables_counted(patch.outsideCount, 'changed source file')} in modules that no report measures, not counted: ${patch_tables_some(patch.outside, patch.outsideCount)}.`);
    return lines;
}
function patch_tables_some(paths, count) {
    return `${paths.slice(0, 3).join(', ')}${count > 3 ? ', …' : ''}`;
}
function patch_tables_counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/present.js















const present_MOST_FILES_SHOWN = 1000;
const present_MOST_LISTED = 1000;
const present_NUMBER = (label) => ({ label, align: 'right' });
const present_TEXT = (label) => ({ label, align: 'left' });
function present(settings, verdict, facts) {
    const tables = [
        suiteTable(settings, facts),
        ...ruleTable(verdict),
        ...ownerTables(settings, facts),
        ...patchTables(facts),
        ...deltaTables(facts),
        ...gapTables(settings, facts),
        ...fileTables(facts),
        ...unmatchedTables(facts),
    ];
    return {
        title: settings.key === '' ? 'Coverage' : `Coverage ${settings.key}`,
        outcome: verdict.outcome,
        headline: verdict.summary,
        tables,
        checks: [...checksOf(settings, facts), ...gapChecks(settings, facts)],
        notes: [
            ...notes(settings, facts),
            ...patchNotes(facts),
            ...ratchetNotes(settings, facts),
            ...baselineNotes(settings, facts),
            ...deltaNotes(facts),
            ...carriedNotes(facts),
            ...gapNotes(settings, facts),
        ],
        reproduce: REPRODUCE,
        ...folderPicture(settings, facts),
    };
}
function suiteTable(settings, facts) {
    const rows = facts.suites.map((suite) => {
        const thresholds = settings.suites.find((candidate) => candidate.name === suite.name)?.thresholds ?? {};
        const [, ...cells] = present_suiteRow(suite, thresholds);
        return [`${suite.name}${carriedMark(facts, suite.name)}`, ...cells];
    });
    if (facts.combined !== undefined)
        rows.push(present_suiteRow(facts.combined, settings.combined));
    rows.push(...patchRow(settings.patch, facts));
    const columns = [present_TEXT('Suite'), ...coverage/* METRICS */.C.map((metric) => present_NUMBER(title(metric))), present_NUMBER('Needed'), present_NUMBER('Files')];
    return withBaseline({ title: 'Suites', columns, rows }, facts);
}
function withBaseline(table, { suites, combined, baseline }) {
    if (baseline === undefined)
        return table;
    const cells = suites.map((suite) => baselineCell(suite, baselineOfSuite(baseline, suite.name)));
    if (combined !== undefined)
        cells.push(baselineCell(combined, baseline.combined));
    const behindLines = (items, item) => [
        ...items.slice(0, 2),
        item,
        ...items.slice(2),
    ];
    return {
        ...table,
        columns: behindLines(table.columns, present_NUMBER(baselineLabel(baseline))),
        rows: table.rows.map((row, at) => behindLines(row, cells[at] ?? '')),
    };
}
function present_suiteRow(suite, thresholds) {
    if (suite.problems.length > 0) {
        return [
            suite.name,
            { text: 'not measured', tone: 'warn' },
            '',
            '',
            '',
            needed(thresholds),
            String(suite.files.length),
        ];
    }
    return [
        suite.name,
        ...coverage/* METRICS */.C.map((metric) => metricCell(suite.files, metric, thresholds[metric])),
        needed(thresholds),
        String(suite.files.length),
    ];
}
function patchRow(thresholds, { patch }) {
    if (patch === undefined)
        return [];
    if (patch.base === undefined)
        return [['patch', { text: 'not measured', tone: 'warn' }, '', '', '', needed(thresholds), '']];
    const { files } = patch;
    if (files.length === 0 && needed(thresholds) === '')
        return [];
    const none = { text: '–', tone: 'muted' };
    const lines = files.length === 0 ? { text: policy_ratio/* NOTHING_TO_COVER */.YW, tone: 'muted' } : metricCell(files, 'lines', thresholds.lines);
    const branches = metricCell(files, 'branches', thresholds.branches);
    return [['patch', lines, branches, none, none, needed(thresholds), String(files.length)]];
}
function metricCell(files, metric, limit) {
    const ratio = total(files, metric);
    if (ratio === null)
        return { text: '–', tone: 'muted' };
    const text = (0,policy_ratio/* percentText */.fL)(ratio, limit);
    if (limit === undefined || limit === 0 || ratio.total === 0)
        return { text, tone: 'muted' };
    return { text, tone: (0,policy_ratio/* meets */.D)(ratio.covered, ratio.total, limit) ? 'good' : 'bad' };
}
function needed(thresholds) {
    const named = coverage/* METRICS */.C.filter((metric) => (thresholds[metric] ?? 0) > 0);
    if (named.length === 1 && named[0] === 'lines')
        return (0,policy_ratio/* thresholdText */.HA)(thresholds.lines ?? 0);
    return named.map((metric) => `${metric} ${(0,policy_ratio/* thresholdText */.HA)(thresholds[metric] ?? 0)}`).join(', ');
}
function title(metric) {
    return metric.charAt(0).toUpperCase() + metric.slice(1);
}
function ruleTable(verdict) {
    const below = verdict.findings.filter((finding) => finding.rule === 'coverage/below-threshold');
    if (below.length < 2)
        return [];
    return [
        {
            title: 'Below their threshold',
            columns: [present_TEXT('What'), present_NUMBER('Covered'), present_NUMBER('Needed')],
            rows: below.map(({ message, measured, limit }) => [
                message.slice(0, message.lastIndexOf(' is below')),
                { text: `${measured?.covered ?? 0} of ${measured?.total ?? 0}`, tone: 'bad' },
                `${limit?.value ?? 0} %`,
            ]),
        },
    ];
}
function fileTables(facts) {
    return facts.suites.flatMap((suite) => {
        const ranked = rankByMissing(suite.files);
        if (ranked.length === 0)
            return [];
        const shown = ranked.slice(0, present_MOST_FILES_SHOWN);
        return [
            {
                title: `Files of ${suite.name} with uncovered lines`,
                columns: [present_TEXT('File'), present_NUMBER('Lines'), present_NUMBER('Branches'), present_NUMBER('Missing'), present_TEXT('Uncovered lines')],
                rows: shown.map((file) => [
                    { text: file.path, code: true },
                    ratioText(file, 'lines'),
                    ratioText(file, 'branches'),
                    String(file.lines[1] - file.lines[0]),
                    present_ranges(file.uncovered),
                ]),
                ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
                detail: true,
            },
        ];
    });
}
function unmatchedTables(facts) {
    return facts.suites.flatMap((suite) => {
        if (suite.unmatched.length === 0)
            return [];
        const more = suite.unmatched.length < present_MOST_LISTED ? 0 : suite.unmatchedCount - suite.unmatched.length;
        return [
            {
                title: `Paths in the reports of ${suite.name} that are no files of this repository`,
                columns: [present_TEXT('Path')],
                rows: suite.unmatched.map((path) => [{ text: path, code: true }]),
                ...(more > 0 ? { omittedRows: more } : {}),
                detail: true,
            },
        ];
    });
}
function ratioText(file, metric) {
    const counted = file[metric];
    return counted === null ? '–' : (0,policy_ratio/* percentText */.fL)({ covered: counted[0], total: counted[1] });
}
function present_ranges(uncovered) {
    if (uncovered === undefined)
        return '';
    const list = uncovered.split(',');
    return list.length > 8 ? `${list.slice(0, 8).join(', ')}, +${list.length - 8} more` : list.join(', ');
}
function notes(settings, facts) {
    const lines = [];
    for (const suite of facts.suites) {
        if (suite.unmatchedCount > 0) {
            const examples = suite.unmatched.slice(0, 3).join(', ');
            lines.push(`${suite.name}: ${suite.unmatchedCount} of ${suite.unmatchedCount + suite.matchedCount} paths in the reports are no files of this repository and not counted: ${examples}${suite.unmatched.length > 3 ? ', …' : ''}.`);
        }
        if (suite.lowerBoundFiles > 0) {
            lines.push(`${suite.name}: the branches of ${suite.lowerBoundFiles} files are a lower bound: their reports do not tell branches apart, so merging them cannot.`);
        }
    }
    lines.push(...facts.suites.flatMap((suite) => partlyCarried(settings, suite)));
    if (facts.rangesOmittedFiles > 0)
        lines.push(`Uncovered line numbers are listed for the 500 worst files; ${facts.rangesOmittedFiles} more have uncovered lines.`);
    return lines;
}
function partlyCarried(settings, { name, files, problems }) {
    const thresholds = settings.suites.find((suite) => suite.name === name)?.thresholds ?? {};
    return coverage/* METRICS */.C.filter((metric) => (thresholds[metric] ?? 0) > 0 && problems.length === 0).flatMap((metric) => {
        const without = files.filter((file) => file[metric] === null).length;
        if (without === 0 || without === files.length)
            return [];
        return [
            `${name}: ${metric} are judged on ${files.length - without} of ${files.length} files; the reports of the others do not carry them.`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/facts-shape.js


function checkSuite(suite, path) {
    facts_shape_text(suite['name'], `${path}.name`);
    for (const name of ['unmatchedCount', 'matchedCount', 'lowerBoundFiles'])
        facts_shape_count(suite[name], `${path}.${name}`);
    for (const [at, one] of list(suite['reports'], `${path}.reports`).entries())
        checkReport(object(one, `${path}.reports.${at}`), `${path}.reports.${at}`);
    for (const one of list(suite['unmatched'], `${path}.unmatched`))
        facts_shape_text(one, `${path}.unmatched`);
    for (const [at, one] of list(suite['problems'], `${path}.problems`).entries())
        checkProblem(object(one, `${path}.problems.${at}`), `${path}.problems.${at}`);
    checkFiles(suite['files'], `${path}.files`);
}
function checkProblem(problem, path) {
    for (const key of ['code', 'reason', 'hint'])
        facts_shape_text(problem[key], `${path}.${key}`);
    if (problem['location'] !== undefined)
        checkPlace(object(problem['location'], `${path}.location`), `${path}.location`);
}
function checkFiles(value, path) {
    const paths = [];
    let previous = '';
    for (const [at, one] of list(value, path).entries()) {
        const file = object(one, `${path}.${at}`);
        const name = facts_shape_text(file['path'], `${path}.${at}.path`);
        if (name <= previous)
            invalid(`${path}.${at}.path`);
        previous = name;
        paths.push(name);
        for (const metric of coverage/* METRICS */.C)
            if (metric === 'lines' || file[metric] !== null)
                facts_shape_counted(file[metric], `${path}.${at}.${metric}`);
        if (file['uncovered'] !== undefined &&
            !/^\d{1,8}(?:-\d{1,8})?(?:,\d{1,8}(?:-\d{1,8})?)*$/.test(facts_shape_text(file['uncovered'], `${path}.${at}.uncovered`)))
            invalid(`${path}.${at}.uncovered`);
    }
    return paths;
}
function checkPlace(place, path) {
    facts_shape_text(place['path'], `${path}.path`);
    for (const key of ['line', 'column'])
        if (place[key] !== undefined)
            facts_shape_count(place[key], `${path}.${key}`);
}
function checkReport(report, path) {
    for (const key of ['path', 'format'])
        facts_shape_text(report[key], `${path}.${key}`);
    for (const key of ['sizeBytes', 'files'])
        facts_shape_count(report[key], `${path}.${key}`);
    flag(report['stale'], `${path}.stale`);
    if (report['shard'] !== undefined)
        facts_shape_text(report['shard'], `${path}.shard`);
    if (report['repeats'] === undefined)
        return;
    const repeats = object(report['repeats'], `${path}.repeats`);
    facts_shape_text(repeats['path'], `${path}.repeats.path`);
    if (!['content', 'shard'].includes(facts_shape_text(repeats['what'], `${path}.repeats.what`)))
        invalid(`${path}.repeats.what`);
}
function flag(value, path) {
    if (typeof value !== 'boolean')
        invalid(path);
}
function facts_shape_counted(value, path) {
    const [covered, total, ...rest] = list(value, path);
    if (rest.length > 0 || facts_shape_count(covered, path) > facts_shape_count(total, path))
        invalid(path);
}
function facts_shape_count(value, path) {
    return Number.isSafeInteger(value) && value >= 0 ? value : invalid(path);
}
function facts_shape_text(value, path) {
    return typeof value === 'string' ? value : invalid(path);
}
function list(value, path) {
    return Array.isArray(value) ? value : invalid(path);
}
function object(value, path) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : invalid(path);
}
function invalid(path) {
    throw new problem/* ProblemError */.M({
        code: 'FACTS-INVALID',
        reason: `the facts are damaged: ${path} is not what it should be`,
        hint: 'Download facts.json of the run again; it must be used as it was written.',
    });
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/carry/read-carried.js

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function checkCarried(value, { carryForward: rules = [] }) {
    for (const [at, one] of list(value, 'facts.carried').entries()) {
        const path = `facts.carried.${at}`;
        const own = object(one, path);
        const suite = facts_shape_text(own['suite'], `${path}.suite`);
        const maxCommits = facts_shape_count(own['maxCommits'], `${path}.maxCommits`);
        const known = rules.some((rule) => rule.suite === suite &&
            rule.maxCommits === maxCommits &&
            JSON.stringify(rule.paths) === JSON.stringify(own['paths']));
        if (!known)
            invalid(path);
        const taken = facts_shape_count(own['files'], `${path}.files`) + facts_shape_count(own['changedCount'], `${path}.changedCount`);
        for (const file of list(own['changed'], `${path}.changed`))
            facts_shape_text(file, `${path}.changed`);
        if (own['from'] === undefined) {
            if (taken > 0)
                invalid(`${path}.from`);
            continue;
        }
        const from = object(own['from'], `${path}.from`);
        if (!COMMIT.test(facts_shape_text(from['commit'], `${path}.from.commit`)))
            invalid(`${path}.from.commit`);
        const back = facts_shape_count(from['commitsBack'], `${path}.from.commitsBack`);
        if (back === 0 || back > maxCommits)
            invalid(`${path}.from.commitsBack`);
    }
}
function checkCarryRules(value) {
    for (const [at, rule] of list(value, 'options.carryForward').entries()) {
        const own = object(rule, `options.carryForward.${at}`);
        facts_shape_text(own['suite'], `options.carryForward.${at}.suite`);
        facts_shape_count(own['maxCommits'], `options.carryForward.${at}.maxCommits`);
        if (own['paths'] !== undefined)
            for (const glob of list(own['paths'], `options.carryForward.${at}.paths`))
                facts_shape_text(glob, `options.carryForward.${at}.paths`);
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/read-gap-facts.js


const HOW = ['named', 'imports', 'reaches', 'new'];
const STATES = ['whole', 'cut', 'unknown'];
const read_gap_facts_MOST_LISTED = 1100;
const MOST_UNREAD = 20;
const MOST_FOLDERS = 12;
function checkGaps(value) {
    const gaps = object(value, 'facts.gaps');
    for (const key of ['sources', 'tests', 'unreached', 'unresolved'])
        facts_shape_count(gaps[key], `facts.gaps.${key}`);
    const history = object(gaps['history'], 'facts.gaps.history');
    for (const key of ['days', 'commits'])
        facts_shape_count(history[key], `facts.gaps.history.${key}`);
    if (!STATES.includes(facts_shape_text(history['state'], 'facts.gaps.history.state')))
        invalid('facts.gaps.history.state');
    const ranked = list(gaps['ranked'], 'facts.gaps.ranked');
    const all = facts_shape_count(gaps['rankedCount'], 'facts.gaps.rankedCount');
    if (ranked.length > read_gap_facts_MOST_LISTED || ranked.length > all)
        invalid('facts.gaps.ranked');
    const paths = new Set();
    for (const [at, gap] of ranked.entries())
        paths.add(checkGap(object(gap, `facts.gaps.ranked.${at}`), `facts.gaps.ranked.${at}`));
    if (paths.size < ranked.length)
        invalid('facts.gaps.ranked');
    const kinds = object(gaps['kinds'], 'facts.gaps.kinds');
    for (const kind of gap_facts/* GAP_KINDS */.z)
        if (facts_shape_count(kinds[kind], `facts.gaps.kinds.${kind}`) > all)
            invalid(`facts.gaps.kinds.${kind}`);
    checkDoubts(gaps);
    if (gaps['map'] !== undefined)
        checkMap(object(gaps['map'], 'facts.gaps.map'));
}
function checkGap(gap, path) {
    for (const key of ['importers', 'dependents', 'imports', 'tests', 'changes'])
        if (gap[key] !== null)
            facts_shape_count(gap[key], `${path}.${key}`);
    if ((gap['importers'] === null) !== (gap['tests'] === null))
        invalid(`${path}.tests`);
    facts_shape_count(gap['score'], `${path}.score`);
    facts_shape_counted(gap['lines'], `${path}.lines`);
    facts_shape_counted(gap['decisions'], `${path}.decisions`);
    flag(gap['measured'], `${path}.measured`);
    if (gap['added'] !== undefined && gap['added'] !== true)
        invalid(`${path}.added`);
    for (const [at, one] of list(gap['regions'], `${path}.regions`).entries()) {
        const region = object(one, `${path}.regions.${at}`);
        for (const key of ['start', 'end', 'lines', 'decisions'])
            facts_shape_count(region[key], `${path}.regions.${at}.${key}`);
    }
    for (const owner of list(gap['owners'], `${path}.owners`))
        facts_shape_text(owner, `${path}.owners`);
    if (gap['next'] !== undefined) {
        const next = object(gap['next'], `${path}.next`);
        facts_shape_text(next['path'], `${path}.next.path`);
        if (!HOW.includes(facts_shape_text(next['how'], `${path}.next.how`)))
            invalid(`${path}.next.how`);
    }
    return facts_shape_text(gap['path'], `${path}.path`);
}
function checkDoubts(gaps) {
    const ungraphed = object(gaps['ungraphed'], 'facts.gaps.ungraphed');
    const untested = facts_shape_count(ungraphed['untested'], 'facts.gaps.ungraphed.untested');
    if (facts_shape_count(ungraphed['added'], 'facts.gaps.ungraphed.added') > untested)
        invalid('facts.gaps.ungraphed.added');
    if (untested > 0)
        facts_shape_text(ungraphed['example'], 'facts.gaps.ungraphed.example');
    const unread = list(gaps['unread'], 'facts.gaps.unread');
    for (const [at, problem] of unread.entries())
        checkProblem(object(problem, `facts.gaps.unread.${at}`), `facts.gaps.unread.${at}`);
    if (unread.length !== Math.min(MOST_UNREAD, facts_shape_count(gaps['unreadCount'], 'facts.gaps.unreadCount')))
        invalid('facts.gaps.unreadCount');
}
function checkMap(map) {
    const folders = list(map['folders'], 'facts.gaps.map.folders');
    if (folders.length > MOST_FOLDERS)
        invalid('facts.gaps.map.folders');
    for (const [at, one] of folders.entries()) {
        const folder = object(one, `facts.gaps.map.folders.${at}`);
        facts_shape_text(folder['path'], `facts.gaps.map.folders.${at}.path`);
        for (const key of ['files', 'reached', 'gaps'])
            facts_shape_count(folder[key], `facts.gaps.map.folders.${at}.${key}`);
        facts_shape_counted(folder['lines'], `facts.gaps.map.folders.${at}.lines`);
    }
    for (const [at, one] of list(map['edges'], 'facts.gaps.map.edges').entries()) {
        const edge = object(one, `facts.gaps.map.edges.${at}`);
        for (const key of ['from', 'to'])
            if (facts_shape_count(edge[key], `facts.gaps.map.edges.${at}.${key}`) >= folders.length)
                invalid(`facts.gaps.map.edges.${at}.${key}`);
        facts_shape_count(edge['imports'], `facts.gaps.map.edges.${at}.imports`);
    }
    facts_shape_count(map['omittedEdges'], 'facts.gaps.map.omittedEdges');
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/read-delta-facts.js


const RANGES = /^(?:\d{1,8}(?:-\d{1,8})?(?:,\d{1,8}(?:-\d{1,8})?)*)?$/u;
const PAIRS = ['before', 'after', 'removed', 'added', 'keptBefore', 'keptAfter', 'dropped'];
const COUNTS = [
    ...['droppedFileCount', 'movedLines', 'lost', 'gained', 'indirectFileCount', 'flakyLost', 'flakyGained'],
    ...['flakyFileCount', 'unmappedFiles'],
];
function checkDelta(value, { suites, baseline }) {
    const delta = object(value, 'facts.delta');
    const own = list(delta['suites'], 'facts.delta.suites');
    for (const name of list(delta['missingSuites'], 'facts.delta.missingSuites'))
        facts_shape_text(name, 'facts.delta.missingSuites');
    if (delta['problem'] !== undefined) {
        checkProblem(object(delta['problem'], 'facts.delta.problem'), 'facts.delta.problem');
        if (own.length > 0 || delta['combined'] !== undefined)
            invalid('facts.delta.suites');
        return;
    }
    if (baseline === undefined)
        invalid('facts.baseline');
    const measured = suites.filter(({ problems }) => problems.length === 0);
    if (own.length !== measured.length)
        invalid('facts.delta.suites');
    for (const [at, suite] of measured.entries()) {
        const path = `facts.delta.suites.${at}`;
        const pairs = checkSuiteDelta(own[at], path);
        if (facts_shape_text(object(own[at], path)['name'], `${path}.name`) !== suite.name)
            invalid(`${path}.name`);
        const { lines } = totals(suite);
        if (!same(pairs['after'], [lines?.covered ?? 0, lines?.total ?? 0]))
            invalid(`${path}.after`);
        const before = Object.hasOwn(baseline.suites, suite.name) ? baseline.suites[suite.name]?.lines : undefined;
        if (!same(pairs['before'], before ?? [0, 0]))
            invalid(`${path}.before`);
    }
    const missing = Object.keys(baseline.suites).filter((name) => suites.every((suite) => suite.name !== name));
    if (JSON.stringify(delta['missingSuites']) !== JSON.stringify(missing.sort()))
        invalid('facts.delta.missingSuites');
    const several = suites.length > 1 || Object.keys(baseline.suites).length > 1;
    if (several !== (delta['combined'] !== undefined))
        invalid('facts.delta.combined');
    if (several)
        checkSuiteDelta(delta['combined'], 'facts.delta.combined');
}
function checkSuiteDelta(value, path) {
    const suite = object(value, path);
    facts_shape_text(suite['name'], `${path}.name`);
    const pairs = Object.fromEntries(PAIRS.map((name) => {
        facts_shape_counted(suite[name], `${path}.${name}`);
        return [name, suite[name]];
    }));
    const counts = Object.fromEntries(COUNTS.map((name) => [name, facts_shape_count(suite[name], `${path}.${name}`)]));
    for (const at of [0, 1])
        if (pairs['removed'][at] + pairs['dropped'][at] > pairs['before'][at])
            invalid(`${path}.removed`);
    const left = pairs['before'].map((all, at) => all - pairs['removed'][at]);
    if (left[0] > left[1])
        invalid(`${path}.removed`);
    for (const name of ['lost', 'gained'])
        if (counts[`flaky${name[0].toUpperCase()}${name.slice(1)}`] > counts[name])
            invalid(`${path}.${name}`);
    if (counts['flakyGained'] > pairs['after'][0])
        invalid(`${path}.flakyGained`);
    if (pairs['after'][0] + counts['flakyLost'] > pairs['after'][1])
        invalid(`${path}.flakyLost`);
    checkLists(suite, path);
    return pairs;
}
function checkLists(suite, path) {
    for (const file of list(suite['droppedFiles'], `${path}.droppedFiles`))
        facts_shape_text(file, `${path}.droppedFiles`);
    for (const [at, one] of list(suite['indirect'], `${path}.indirect`).entries()) {
        const own = object(one, `${path}.indirect.${at}`);
        facts_shape_text(own['path'], `${path}.indirect.${at}.path`);
        for (const name of ['lost', 'gained']) {
            const lines = facts_shape_text(own[`${name}Lines`], `${path}.indirect.${at}.${name}Lines`);
            const none = facts_shape_count(own[name], `${path}.indirect.${at}.${name}`) === 0;
            if (!RANGES.test(lines) || none !== (lines === ''))
                invalid(`${path}.indirect.${at}.${name}Lines`);
        }
        flag(own['fileUnchanged'], `${path}.indirect.${at}.fileUnchanged`);
    }
    for (const [at, one] of list(suite['flaky'], `${path}.flaky`).entries()) {
        const own = object(one, `${path}.flaky.${at}`);
        facts_shape_text(own['path'], `${path}.flaky.${at}.path`);
        for (const name of ['count', 'runs'])
            facts_shape_count(own[name], `${path}.flaky.${at}.${name}`);
        const lines = facts_shape_text(own['lines'], `${path}.flaky.${at}.lines`);
        if (lines === '' || !RANGES.test(lines))
            invalid(`${path}.flaky.${at}.lines`);
    }
}
function same(one, other) {
    return one?.[0] === other[0] && one[1] === other[1];
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/read-patch-facts.js

const read_patch_facts_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const read_patch_facts_RULES = ['merge', 'given', 'merge-base', 'first-parent', 'nothing'];
const read_patch_facts_MOST_LISTED = 1000;
function checkPatch(value, suites) {
    const patch = object(value, 'facts.patch');
    if ((patch['base'] === undefined) === (patch['problem'] === undefined))
        invalid('facts.patch.base');
    if (patch['problem'] !== undefined) {
        checkProblem(object(patch['problem'], 'facts.patch.problem'), 'facts.patch.problem');
    }
    else {
        const base = object(patch['base'], 'facts.patch.base');
        if (!read_patch_facts_COMMIT.test(facts_shape_text(base['commit'], 'facts.patch.base.commit')))
            invalid('facts.patch.base.commit');
        if (!read_patch_facts_RULES.includes(facts_shape_text(base['rule'], 'facts.patch.base.rule')))
            invalid('facts.patch.base.rule');
        flag(base['workingTree'], 'facts.patch.base.workingTree');
    }
    for (const key of ['changedFiles', 'lowerBoundFiles', 'outsideCount'])
        facts_shape_count(patch[key], `facts.patch.${key}`);
    const files = new Set(checkFiles(patch['files'], 'facts.patch.files'));
    const measured = patch['problem'] === undefined ? suites : [];
    const own = list(patch['suites'], 'facts.patch.suites').map((suite, at) => {
        const { name, files: changed } = object(suite, `facts.patch.suites.${at}`);
        if (facts_shape_text(name, `facts.patch.suites.${at}.name`) !== measured[at]?.name)
            invalid(`facts.patch.suites.${at}.name`);
        return checkFiles(changed, `facts.patch.suites.${at}.files`);
    });
    if (own.length !== measured.length)
        invalid('facts.patch.suites');
    const unmeasured = list(patch['unmeasured'], 'facts.patch.unmeasured').map((path) => facts_shape_text(path, 'facts.patch.unmeasured'));
    const known = new Set([...own.flat(), ...unmeasured]);
    if (known.size !== files.size || ![...known].every((path) => files.has(path)))
        invalid('facts.patch.files');
    for (const path of list(patch['added'] ?? [], 'facts.patch.added'))
        if (!files.has(facts_shape_text(path, 'facts.patch.added')))
            invalid('facts.patch.added');
    const outside = list(patch['outside'], 'facts.patch.outside');
    for (const path of outside)
        facts_shape_text(path, 'facts.patch.outside');
    if (outside.length !== Math.min(read_patch_facts_MOST_LISTED, Number(patch['outsideCount'])))
        invalid('facts.patch.outsideCount');
}
function checkOwners(value, files, unmeasured) {
    const owners = object(value, 'facts.owners');
    facts_shape_text(owners['path'], 'facts.owners.path');
    for (const [at, problem] of list(owners['problems'], 'facts.owners.problems').entries())
        checkProblem(object(problem, `facts.owners.problems.${at}`), `facts.owners.problems.${at}`);
    const names = list(owners['names'], 'facts.owners.names').map((name) => facts_shape_text(name, 'facts.owners.names'));
    if (new Set(names).size !== names.length)
        invalid('facts.owners.names');
    const sets = list(owners['sets'], 'facts.owners.sets').map((set) => list(set, 'facts.owners.sets'));
    for (const set of sets)
        for (const place of set)
            if (facts_shape_count(place, 'facts.owners.sets') >= names.length)
                invalid('facts.owners.sets');
    if (sets[0]?.length !== 0)
        invalid('facts.owners.sets');
    for (const [key, length] of [
        ['files', files],
        ['unmeasured', unmeasured],
    ]) {
        const own = list(owners[key], `facts.owners.${key}`);
        if (own.length !== length)
            invalid(`facts.owners.${key}`);
        for (const set of own)
            if (facts_shape_count(set, `facts.owners.${key}`) >= sets.length)
                invalid(`facts.owners.${key}`);
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/read-ratchet-facts.js



const read_ratchet_facts_MOST_FLOORS = 5000;
const read_ratchet_facts_FULL_MILLI_PERCENT = 100_000;
function checkRatchet(value) {
    const ratchet = object(value, 'facts.ratchet');
    facts_shape_text(ratchet['path'], 'facts.ratchet.path');
    for (const key of ['floors', 'before'])
        checkFloors(ratchet[key], `facts.ratchet.${key}`);
    if (ratchet['problem'] === undefined)
        return;
    checkProblem(object(ratchet['problem'], 'facts.ratchet.problem'), 'facts.ratchet.problem');
    for (const key of ['floors', 'before'])
        if (list(ratchet[key], `facts.ratchet.${key}`).length > 0)
            invalid(`facts.ratchet.${key}`);
}
function checkRatchetOptions(value) {
    if (value === undefined)
        return;
    const ratchet = object(value, 'options.ratchet');
    facts_shape_text(ratchet['file'], 'options.ratchet.file');
    flag(ratchet['update'], 'options.ratchet.update');
}
function checkFloors(value, path) {
    const floors = list(value, path);
    if (floors.length > read_ratchet_facts_MOST_FLOORS)
        invalid(path);
    const seen = new Set();
    for (const [at, one] of floors.entries()) {
        const floor = object(one, `${path}.${at}`);
        checkFloor(floor, `${path}.${at}`);
        const id = scopeId(floor);
        if (seen.has(id))
            invalid(`${path}.${at}`);
        seen.add(id);
    }
}
function checkFloor(floor, path) {
    facts_shape_text(floor['suite'], `${path}.suite`);
    for (const key of ['path', 'owner'])
        if (floor[key] !== undefined)
            filled(floor[key], `${path}.${key}`);
    if (!coverage/* METRICS */.C.some((metric) => metric === floor['metric']))
        invalid(`${path}.metric`);
    milliPercent(floor['milliPercent'], `${path}.milliPercent`);
    if (floor['lowered'] === undefined)
        return;
    const lowered = object(floor['lowered'], `${path}.lowered`);
    milliPercent(lowered['fromMilliPercent'], `${path}.lowered.fromMilliPercent`);
    for (const key of ['reason', 'by'])
        filled(lowered[key], `${path}.lowered.${key}`);
}
function milliPercent(value, path) {
    if (facts_shape_count(value, path) > read_ratchet_facts_FULL_MILLI_PERCENT)
        invalid(path);
}
function filled(value, path) {
    const { length } = facts_shape_text(value, path);
    if (length === 0 || length > 300)
        invalid(path);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/read-facts.js












const read_facts_SUITE_NAME = new RegExp(conventional_suites/* SUITE_NAME_PATTERN */.wI, 'u');
const read_facts_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LONGEST_GLOB = 65_536;
const read_facts_MOST_LISTED = 1000;
function readFacts(options, facts) {
    checkOptions(object(options, 'options'));
    checkFacts(object(facts, 'facts'));
    const read = { options: options, facts: facts };
    checkCarried(read.facts.carried ?? [], read.options);
    checkTogether(read.options, read.facts);
    return read;
}
function checkTogether({ suites: settings, combined, paths, patch, owners, ratchet, regression, gaps }, { suites, ...facts }) {
    if ((decides(patch) || needsChange(gaps)) && facts.patch === undefined)
        invalid('facts.patch');
    if (ratchet !== undefined && facts.ratchet === undefined)
        invalid('facts.ratchet');
    if (regression !== undefined && facts.delta === undefined)
        invalid('facts.delta');
    if (needsChange(gaps) && facts.patch?.base !== undefined && facts.patch.added === undefined)
        invalid('facts.patch.added');
    if (gaps.failOn.length > 0 && facts.gaps === undefined)
        invalid('facts.gaps');
    for (const kind of gap_facts/* GAP_KINDS */.z) {
        const listed = facts.gaps?.ranked.filter((gap) => (0,gap_kinds/* isOfKind */.Q2)(gap, kind, gaps.hub)).length ?? 0;
        if (listed > (facts.gaps?.kinds[kind] ?? 0))
            invalid(`facts.gaps.kinds.${kind}`);
    }
    const known = new Set(settings.map(({ name }) => name));
    if (known.size < settings.length)
        invalid('options.suites');
    const measured = new Set(suites.map(({ name }) => name));
    if (measured.size < suites.length || ![...measured].every((name) => known.has(name)))
        invalid('facts.suites');
    for (const { name, mentioned, conventional, thresholds: own } of settings) {
        if ((mentioned || !conventional) && !measured.has(name))
            invalid('facts.suites');
        const judged = [
            own,
            combined,
            patch,
            owners,
            ...paths.filter((rule) => rule.suites?.includes(name) ?? true).map(read_facts_thresholdsOf),
        ];
        if (regression === undefined && judged.every((limits) => Object.keys(limits).length === 0))
            invalid('options.suites');
    }
}
function read_facts_thresholdsOf({ thresholds }) {
    return thresholds;
}
function checkOptions(options) {
    for (const [at, suite] of list(options['suites'], 'options.suites').entries()) {
        const own = object(suite, `options.suites.${at}`);
        if (!read_facts_SUITE_NAME.test(facts_shape_text(own['name'], `options.suites.${at}.name`)))
            invalid(`options.suites.${at}.name`);
        for (const key of ['conventional', 'mentioned'])
            flag(own[key], `options.suites.${at}.${key}`);
        thresholds(own['thresholds'], `options.suites.${at}.thresholds`);
    }
    for (const name of ['combined', 'patch', 'owners'])
        thresholds(options[name], `options.${name}`);
    if (options['carryForward'] !== undefined)
        checkCarryRules(options['carryForward']);
    if (options['regression'] !== undefined)
        if (facts_shape_count(object(options['regression'], 'options.regression')['maxDrop'], 'options.regression.maxDrop') > 100_000)
            invalid('options.regression.maxDrop');
    for (const [at, rule] of list(options['paths'], 'options.paths').entries()) {
        const own = object(rule, `options.paths.${at}`);
        const { length } = facts_shape_text(own['match'], `options.paths.${at}.match`);
        if (length === 0 || length > LONGEST_GLOB)
            invalid(`options.paths.${at}.match`);
        if (own['suites'] !== undefined)
            for (const name of list(own['suites'], `options.paths.${at}.suites`))
                facts_shape_text(name, `options.paths.${at}.suites`);
        thresholds(own['thresholds'], `options.paths.${at}.thresholds`);
    }
    checkRatchetOptions(options['ratchet']);
    const gaps = object(options['gaps'], 'options.gaps');
    for (const kind of list(gaps['failOn'], 'options.gaps.failOn'))
        if (!gap_facts/* GAP_KINDS */.z.some((known) => known === kind))
            invalid('options.gaps.failOn');
    if (facts_shape_count(gaps['hub'], 'options.gaps.hub') === 0)
        invalid('options.gaps.hub');
    if (!['auto', 'always', 'never'].includes(facts_shape_text(gaps['analyse'], 'options.gaps.analyse')))
        invalid('options.gaps.analyse');
    facts_shape_text(options['key'], 'options.key');
    if (!['fail', 'warn', 'ignore'].includes(facts_shape_text(options['unmeasured'], 'options.unmeasured')))
        invalid('options.unmeasured');
    facts_shape_count(options['maxAnnotations'], 'options.maxAnnotations');
}
function thresholds(value, path) {
    const own = object(value, path);
    if (Object.keys(own).some((key) => !coverage/* METRICS */.C.some((metric) => metric === key)))
        invalid(path);
    for (const metric of coverage/* METRICS */.C)
        if (own[metric] !== undefined && facts_shape_count(own[metric], `${path}.${metric}`) > 100_000)
            invalid(`${path}.${metric}`);
}
function checkFacts(facts) {
    const suites = list(facts['suites'], 'facts.suites');
    if (suites.length === 0)
        invalid('facts.suites');
    for (const [at, suite] of suites.entries())
        checkSuite(object(suite, `facts.suites.${at}`), `facts.suites.${at}`);
    checkCombined(facts['combined'], suites);
    if (facts['commit'] !== null && !read_facts_COMMIT.test(facts_shape_text(facts['commit'], 'facts.commit')))
        invalid('facts.commit');
    facts_shape_count(facts['rangesOmittedFiles'], 'facts.rangesOmittedFiles');
    const unmeasured = list(facts['unmeasured'], 'facts.unmeasured');
    for (const path of unmeasured)
        facts_shape_text(path, 'facts.unmeasured');
    if (unmeasured.length !== Math.min(read_facts_MOST_LISTED, facts_shape_count(facts['unmeasuredCount'], 'facts.unmeasuredCount')))
        invalid('facts.unmeasuredCount');
    if (facts['baseline'] !== undefined)
        checkBaseline(object(facts['baseline'], 'facts.baseline'));
    const unit = suites;
    if (facts['delta'] !== undefined)
        checkDelta(facts['delta'], { suites: unit, ...facts });
    if (facts['patch'] !== undefined)
        checkPatch(facts['patch'], unit);
    const union = facts['combined'] ?? unit[0];
    const { unmeasured: changed = [] } = facts['patch'] ?? {};
    if (facts['ownersReport'] !== undefined)
        checkOwnersReport(object(facts['ownersReport'], 'facts.ownersReport'));
    if (facts['ratchet'] !== undefined)
        checkRatchet(facts['ratchet']);
    if (facts['gaps'] !== undefined)
        checkGaps(facts['gaps']);
    if (facts['gapsFault'] !== undefined)
        facts_shape_text(facts['gapsFault'], 'facts.gapsFault');
    if (facts['owners'] !== undefined)
        checkOwners(facts['owners'], union.files.length, changed.length);
}
function checkCombined(value, suites) {
    if ((value === undefined) !== (suites.length === 1))
        invalid('facts.combined');
    if (value === undefined)
        return;
    checkSuite(object(value, 'facts.combined'), 'facts.combined');
    const { files, problems } = value;
    if (problems.length > 0 !== suites.some((suite) => suite.problems.length > 0))
        invalid('facts.combined.problems');
    const paths = new Set(suites.flatMap((suite) => suite.files.map((file) => file.path)));
    if (paths.size !== files.length || !files.every((file) => paths.has(file.path)))
        invalid('facts.combined.files');
}
function checkBaseline(baseline) {
    if (!read_facts_COMMIT.test(facts_shape_text(baseline['commit'], 'facts.baseline.commit')))
        invalid('facts.baseline.commit');
    if (facts_shape_count(baseline['commitsBack'], 'facts.baseline.commitsBack') === 0)
        invalid('facts.baseline.commitsBack');
    const suites = Object.entries(object(baseline['suites'], 'facts.baseline.suites'));
    for (const [name, totals] of suites) {
        if (!read_facts_SUITE_NAME.test(name))
            invalid('facts.baseline.suites');
        checkTotals(totals, `facts.baseline.suites.${name}`);
    }
    if (baseline['combined'] !== undefined)
        checkTotals(baseline['combined'], 'facts.baseline.combined');
}
function checkOwnersReport(report) {
    if (!(0,calendar_day/* isDay */.N)(facts_shape_text(report['today'], 'facts.ownersReport.today')))
        invalid('facts.ownersReport.today');
    if (report['before'] === undefined)
        return;
    const path = 'facts.ownersReport.before';
    const before = object(report['before'], path);
    if (!read_facts_COMMIT.test(facts_shape_text(before['commit'], `${path}.commit`)))
        invalid(`${path}.commit`);
    if (!(0,calendar_day/* isDay */.N)(facts_shape_text(before['day'], `${path}.day`)))
        invalid(`${path}.day`);
    for (const totals of Object.values(object(before['owners'] ?? {}, `${path}.owners`)))
        checkTotals(totals, `${path}.owners`);
}
function checkTotals(totals, path) {
    const own = object(totals, path);
    for (const metric of coverage/* METRICS */.C)
        if (own[metric] !== null)
            facts_shape_counted(own[metric], `${path}.${metric}`);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/trend-measures.js
const TOLD = ['lines', 'branches'];
function trendMeasures({ metrics }) {
    if (trend_measures_isCarried(metrics['carried']))
        return [];
    const suites = Object.entries(objectOf(metrics['suites'])).map(([name, own]) => [name, objectOf(own)]);
    const combined = metrics['combined'] === undefined ? [] : [['combined', objectOf(metrics['combined'])]];
    return [...suites, ...combined].flatMap(([name, own]) => TOLD.flatMap((metric) => {
        const { covered, total } = objectOf(own[metric]);
        if (typeof covered !== 'number' || typeof total !== 'number' || total === 0)
            return [];
        const value = Math.floor((covered * 10_000) / total) / 100;
        return [{ name: `${name}: ${metric}`, unit: '%', value, better: 'more' }];
    }));
}
function trend_measures_isCarried(carried) {
    return Array.isArray(carried) && carried.some((one) => typeof objectOf(one)['commit'] === 'string');
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gate.js











const coverageGate = (0,gate/* defineGate */.pu)({
    ...description/* COVERAGE_GATE */.R,
    configure: configure,
    collect: collect,
    decide: decide_decide,
    readFacts: readFacts,
    present: present,
    outputValues,
    baselineOf: measurementOf,
    trendOf: trendMeasures,
    pages: (_facts, detail) => detail.readPages(),
    files: coverageFiles,
});
function outputValues(verdict) {
    const suites = verdict.metrics['suites'];
    const patch = verdict.metrics['patch'];
    return new Map([
        ...['unit', 'integration', 'e2e'].map((name) => [`${name}-lines`, gate_shareText(suites?.[name]?.lines)]),
        ['patch-lines', patch?.lines.total === 0 ? '' : gate_shareText(patch?.lines)],
    ]);
}
function gate_shareText(lines) {
    return lines === undefined || lines === null ? '' : (0,policy_ratio/* percentText */.fL)(lines).replace(' %', '');
}


/***/ }),

/***/ 25750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ FIRST_ASKED),
  l: () => (/* binding */ findBase)
});

// EXTERNAL MODULE: ./build/js/shared/change/depth-advice.js
var depth_advice = __webpack_require__(48435);
// EXTERNAL MODULE: ./build/js/shared/change/fetching.js
var fetching = __webpack_require__(60751);
;// CONCATENATED MODULE: ./build/js/shared/change/merge-base.js
function mergeBase(git, tip) {
    const [head, other] = [git.commit('HEAD'), git.commit(tip)];
    if (other === undefined)
        return undefined;
    if (other.id === head?.id)
        return head.id;
    const found = git.line('merge-base', '--end-of-options', tip, 'HEAD');
    if (found === undefined || !git.isShallow())
        return found;
    const ends = git.shallowCommits();
    const { status, stdout } = git.run('rev-list', 'HEAD', tip, `^${found}`, '--');
    if (status !== 0)
        return undefined;
    const above = Buffer.from(stdout).toString('latin1').split('\n');
    return above.some((commit) => ends.has(commit)) ? undefined : found;
}

;// CONCATENATED MODULE: ./build/js/shared/change/base.js



const MAIN_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
const REMOTE_MAIN_BRANCHES = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];
const FIRST_ASKED = ['HEAD', ...REMOTE_MAIN_BRANCHES];
function findBase(question) {
    const { git, environment } = question;
    const tip = git.commit('HEAD');
    if (tip === undefined)
        return unknown('there is no commit yet', 'Commit first.');
    const { id: head, parents } = tip;
    const [first] = parents;
    const { platform, commit, baseCommit, baseTip, baseBranch } = environment;
    if (first !== undefined && mergesProposal(head, parents, environment))
        return present(question, first, 'merge');
    if (baseCommit !== undefined && (commit ?? head) === head)
        return present(question, baseCommit, 'given');
    const tips = [baseTip, baseBranch].filter((tip) => tip !== undefined);
    if (tips.length > 0)
        return branchingPoint(question, head, tips);
    if (platform === 'local')
        return localBase(question);
    if ((commit ?? head) !== head || environment.pullRequest !== undefined)
        return unknown('the platform does not say where it starts', 'Check out the commit that the run was started for.');
    if (first !== undefined)
        return present(question, first, 'first-parent');
    const nothing = git.line('hash-object', '-t', 'tree', '--stdin');
    return nothing === undefined
        ? unknown('git cannot name the empty tree', 'Check that git works in this job.')
        : { commit: nothing, rule: 'nothing', workingTree: false };
}
function mergesProposal(head, parents, environment) {
    if (parents.length !== 2)
        return false;
    const { commit, headCommit, mergesProposal: said } = environment;
    return (said === true && commit === head) || (headCommit !== head && parents[1] === headCommit);
}
function present({ git, environment, needed }, commit, rule) {
    if (git.commit(commit) !== undefined || (needed && (0,fetching/* fetchCommit */.iH)(git, commit)))
        return { commit, rule, workingTree: false };
    return {
        code: 'PATCH-BASE-MISSING',
        reason: `the commit that the change is compared with, ${commit}, is not in this clone${needed ? ' and could not be fetched' : ''}`,
        hint: `To have it there, ${(0,depth_advice/* depthAdvice */.a)(environment.platform, rule === 'given' ? 'history' : 'parent')}.`,
    };
}
function branchingPoint(question, head, tips) {
    const { git, environment, needed } = question;
    for (const tip of tips) {
        const ask = () => mergeBase(git, (0,fetching/* revisionOf */.DT)(tip));
        const found = ask() ?? (needed ? (0,fetching/* fetchHistory */.Ny)(git, environment.platform, tip, ask) : undefined);
        if (found === undefined)
            continue;
        if (found === head && environment.pullRequest !== undefined)
            return unknown(`HEAD is already part of the base branch (${tip})`, 'Run the checks again on the proposal itself.');
        return { commit: found, rule: 'merge-base', workingTree: false };
    }
    const shown = tips.join(' or ');
    if (!git.isShallow() && tips.some((tip) => git.commit((0,fetching/* revisionOf */.DT)(tip)) !== undefined))
        return unknown(`HEAD has no commit in common with ${shown}`, 'Base the change on the branch that it goes into.');
    return {
        code: 'PATCH-BASE-MISSING',
        reason: `where HEAD left ${shown} is not in this clone${needed ? ', and its history could not be fetched' : ''}`,
        hint: `To have the history there, ${(0,depth_advice/* depthAdvice */.a)(environment.platform, 'history')}.`,
    };
}
function localBase({ git, needed }) {
    const branches = needed ? [...REMOTE_MAIN_BRANCHES, ...MAIN_BRANCHES] : REMOTE_MAIN_BRANCHES;
    git.look(branches);
    const main = branches.find((branch) => git.commit(branch) !== undefined);
    if (main === undefined)
        return unknown('nothing says which branch is the main one', 'Run "git remote set-head origin --auto", or fetch the branch main.');
    const commit = mergeBase(git, main);
    if (commit !== undefined)
        return { commit, rule: 'merge-base', workingTree: true };
    if (!git.isShallow())
        return unknown(`HEAD has no commit in common with ${main}`, 'Base the change on the main branch.');
    return {
        code: 'PATCH-BASE-MISSING',
        reason: `where HEAD left ${main} is not in this clone`,
        hint: `To have the history there, ${(0,depth_advice/* depthAdvice */.a)('local', 'history')}.`,
    };
}
function unknown(reason, hint) {
    return { code: 'PATCH-BASE-UNKNOWN', reason: `what the change is compared with is not known: ${reason}`, hint };
}


/***/ }),

/***/ 48435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ depthAdvice)
/* harmony export */ });
const ADVICE = new Map([
    ['github', ['set "fetch-depth: 2" for actions/checkout', 'set "fetch-depth: 0" for actions/checkout']],
    ['gitlab', ['set the variable GIT_DEPTH to "2" for this job', 'set the variable GIT_DEPTH to "0" for this job']],
    ['azure', ['set "fetchDepth: 2" in the checkout step', 'set "fetchDepth: 0" in the checkout step']],
]);
function depthAdvice(platform, what) {
    const [enough, whole] = ADVICE.get(platform) ?? ['run "git fetch --deepen=1"', 'run "git fetch --unshallow"'];
    return what === 'parent' ? enough : whole;
}


/***/ }),

/***/ 60751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   Ny: () => (/* binding */ fetchHistory),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
const REMOTE = 'origin';
const PATIENCE = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30', '-c', 'maintenance.auto=false'];
const QUIET = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
const DEEPEN = [50, 100, 200, 400, 800, 1600, 3200];
const SENDS_BARE_HISTORY = new Set(['github', 'gitlab']);
function fetchCommit(git, commit) {
    fetched(git, ...(git.isShallow() ? ['--depth=1'] : []), REMOTE, commit);
    return git.commit(commit) !== undefined;
}
function fetchHistory(git, platform, tip, mergeBase) {
    const wanted = refspec(tip);
    if (!git.isShallow()) {
        fetched(git, REMOTE, wanted);
        return mergeBase();
    }
    if (SENDS_BARE_HISTORY.has(platform)) {
        if (!fetched(git, '--unshallow', '--filter=tree:0', REMOTE, wanted))
            fetched(git, '--unshallow', REMOTE, wanted);
        return mergeBase();
    }
    fetched(git, '--depth=1', REMOTE, wanted);
    for (const commits of DEEPEN) {
        if (!git.isShallow())
            return mergeBase();
        if (!fetched(git, `--deepen=${commits}`, REMOTE, wanted))
            return undefined;
        const found = mergeBase();
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function refspec(tip) {
    return isCommit(tip) ? tip : `+refs/heads/${tip}:refs/remotes/${REMOTE}/${tip}`;
}
function revisionOf(tip) {
    return isCommit(tip) ? tip : `refs/remotes/${REMOTE}/${tip}`;
}
function isCommit(tip) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tip);
}
function fetched(git, ...args) {
    const { status } = git.run(...PATIENCE, 'fetch', ...QUIET, ...args);
    git.forget();
    return status === 0;
}


/***/ }),

/***/ 93736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  g: () => (/* binding */ askGit)
});

;// CONCATENATED MODULE: ./build/js/shared/change/commits.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;
function readCommits(output, asked) {
    const commits = [];
    for (let at = 0; commits.length < asked && at < output.length;) {
        const end = output.indexOf(NEW_LINE, at);
        if (end < 0)
            break;
        const [, id = '', size] = FOUND.exec(commits_text(output.subarray(at, end))) ?? [];
        at = end + 1;
        if (size === undefined)
            commits.push(undefined);
        else {
            commits.push(COMMIT_ID.test(id) ? commitOf(id, commits_text(output.subarray(at, at + Number(size)))) : undefined);
            at += Number(size) + 1;
        }
    }
    return commits;
}
function commitOf(id, object) {
    const end = object.indexOf('\n\n');
    const header = end < 0 ? object : object.slice(0, end);
    const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
    const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
    return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}
function commits_text(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/shared/change/git.js

const LARGEST_SHALLOW_BYTES = 16 << 20;
const ALWAYS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
function askGit(io, args, options) {
    return io.run('git', [...ALWAYS, ...args], options);
}
class Git {
    #io;
    #directory;
    #commits = new Map();
    constructor(io, directory) {
        this.#io = io;
        this.#directory = directory;
    }
    run(...args) {
        return askGit(this.#io, this.#here(args));
    }
    runOffline(timeoutMs, ...args) {
        return askGit(this.#io, this.#here(args), {
            timeoutMs,
            env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
        });
    }
    stream(args, onBytes) {
        return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
    }
    line(...args) {
        const { status, stdout } = this.run(...args);
        const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
        return line === '' ? undefined : line;
    }
    look(revisions) {
        const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
        if (asked.length === 0)
            return;
        const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
        const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
        const found = readCommits(stdout, asked.length);
        for (const [at, revision] of asked.entries())
            this.#commits.set(revision, found[at]);
    }
    forget() {
        this.#commits.clear();
    }
    commit(revision) {
        this.look([revision]);
        return this.#commits.get(revision);
    }
    isShallow() {
        return this.line('rev-parse', '--is-shallow-repository') === 'true';
    }
    shallowCommits() {
        const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
        const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
        return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
    }
    #here(args) {
        return ['-C', this.#directory, ...args];
    }
}


/***/ }),

/***/ 46439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRecordFile)
/* harmony export */ });
/* unused harmony export RecordReader */
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44835);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47616);




class RecordReader {
    #yaml;
    #origin;
    #path;
    #values;
    constructor(yaml, origin, path, value, known) {
        this.#yaml = yaml;
        this.#origin = origin;
        this.#path = path;
        this.#values = (value ?? {});
        if (!isMapping(value))
            throw this.#wrong('CONFIG-TYPE', [], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, `Expected a mapping of ${known.join(', ')}.`);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown === undefined)
            return;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(unknown, known);
        const hint = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(near)}?`;
        throw this.#wrong('CONFIG-UNKNOWN-KEY', [unknown], 'is not a known key', hint, 'key');
    }
    has(key) {
        return Object.hasOwn(this.#values, key);
    }
    text(key, { pattern, form }) {
        const value = this.#need(key);
        if (typeof value !== 'string')
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, `Expected ${form}.`);
        if (!pattern.test(value))
            throw this.wrong(key, `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`, `Expected ${form}.`);
        return value;
    }
    integer(key, most) {
        const value = this.#need(key);
        const hint = `Expected a whole number from 0 to ${most}.`;
        if (typeof value !== 'number')
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, hint);
        if (!Number.isSafeInteger(value) || value < 0 || value > most)
            throw this.wrong(key, `is ${value}`, hint);
        return value;
    }
    record(key, known) {
        return new RecordReader(this.#yaml, this.#origin, [...this.#path, key], this.#need(key), known);
    }
    records(key, known, most, skip = () => false) {
        const value = this.#need(key);
        if (!Array.isArray(value))
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, 'Expected a list.');
        if (value.length > most)
            throw this.wrong(key, `has ${value.length} items`, `Expected at most ${most}.`);
        return value.flatMap((item, at) => skip(item) ? [] : [new RecordReader(this.#yaml, this.#origin, [...this.#path, key, String(at)], item, known)]);
    }
    position() {
        return this.#yaml.position(this.#path, 'value');
    }
    wrong(key, what, hint) {
        return this.#wrong('CONFIG-VALUE', [key], what, hint);
    }
    missing(key, hint) {
        return this.#wrong('CONFIG-MISSING-KEY', [], `has no ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}`, hint);
    }
    #need(key) {
        if (this.has(key))
            return this.#values[key];
        throw this.missing(key, `Add the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}.`);
    }
    #wrong(code, below, what, hint, part = 'value') {
        const path = [...this.#path, ...below];
        const name = path.length === 0 ? this.#origin.spelling : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path);
        return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(this.#origin, this.#yaml.position(path, part), code, `${name} ${what}`, hint);
    }
}
async function readRecordFile(text, path, known) {
    const origin = { spelling: path, path };
    const yaml = await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, origin);
    const version = isMapping(yaml.value) ? yaml.value['version'] : undefined;
    if (version !== undefined && version !== 1) {
        const reason = `version is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(version)}, and only version 1 is read here`;
        const hint = 'Use the release of reliability that the file was written for.';
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
    }
    const root = new RecordReader(yaml, origin, [], yaml.value ?? {}, ['version', ...known]);
    root.integer('version', 1);
    return root;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 47631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ isTestCode),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   iM: () => (/* binding */ isCalledTest)
/* harmony export */ });
const TEST_CONVENTIONS = [
    {
        ecosystem: 'JavaScript, TypeScript',
        extension: /\.(?:[mc]?[jt]sx?|vue|svelte)$/,
        name: /(?:[._-](?:test|tests|spec|e2e|cy|it)|^(?:test|tests|spec))$/,
        folder: /\/(?:__tests__|tests?|specs?|e2e|cypress)\//,
    },
    { ecosystem: 'Python', extension: /\.pyi?$/, name: /^(?:test_.*|.*_tests?|tests?|conftest)$/, folder: undefined },
    { ecosystem: 'Go', extension: /\.go$/, name: /_test$/, folder: undefined },
    { ecosystem: 'Rust', extension: /\.rs$/, name: /^(?:tests?|.*_tests?)$/, folder: /\/tests\// },
    {
        ecosystem: 'Java, Kotlin',
        extension: /\.(?:java|kts?)$/,
        name: /(?:^Test[A-Z_].*|.*(?:Test|Tests|TestCase|IT|Spec))$/,
        folder: /\/src\/(?:test|[a-z]\w*Test)\//,
    },
];
const NO_TESTS = /\/(?:fixtures?|__fixtures__|testdata|__mocks__|mocks?|__snapshots__)\//;
const TEST_FOLDER = /\/(?:__tests__|tests?|specs?|e2e|cypress|testing)\//;
function isTestFile(path) {
    const convention = TEST_CONVENTIONS.find(({ extension }) => extension.test(path));
    if (convention === undefined)
        return false;
    const whole = `/${path}`;
    if (NO_TESTS.test(whole))
        return false;
    return convention.name?.test(stemOf(path)) === true || convention.folder?.test(whole) === true;
}
function isCalledTest(path) {
    const convention = TEST_CONVENTIONS.find(({ extension }) => extension.test(path));
    return convention?.name?.test(stemOf(path)) === true;
}
function isTestCode(path) {
    const whole = `/${path}`;
    if (TEST_FOLDER.test(whole) || NO_TESTS.test(whole))
        return true;
    const stem = stemOf(path);
    return TEST_CONVENTIONS.some(({ name }) => name?.test(stem) === true) || isTestFile(path);
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}


/***/ }),

/***/ 15520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countLines)
/* harmony export */ });
function countLines(lines) {
    if (lines.covered !== undefined && lines.total !== undefined)
        return [lines.covered, lines.total];
    const { hits } = lines;
    let covered = 0;
    for (let i = 0; i < hits.length; i++)
        if (hits[i] !== 0)
            covered++;
    return [covered, hits.length];
}


/***/ }),

/***/ 66726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   Q0: () => (/* binding */ percentTexts),
/* harmony export */   Vc: () => (/* binding */ thresholdValue),
/* harmony export */   YW: () => (/* binding */ NOTHING_TO_COVER),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   ht: () => (/* binding */ percentValue)
/* harmony export */ });
const FULL_MILLI_PERCENT = 100_000;
const MIN_DECIMALS = 2;
const NOTHING_TO_COVER = 'nothing to cover';
function meets(covered, total, thresholdMilliPercent) {
    checkCounts(covered, total);
    checkThreshold(thresholdMilliPercent);
    if (total === 0)
        throw new RangeError('0 of 0 is nothing to cover: it has no percentage to compare');
    const left = covered * FULL_MILLI_PERCENT;
    const right = thresholdMilliPercent * total;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right))
        return left >= right;
    return BigInt(covered) * BigInt(FULL_MILLI_PERCENT) >= BigInt(thresholdMilliPercent) * BigInt(total);
}
function percentText(ratio, limitMilliPercent) {
    checkCounts(ratio.covered, ratio.total);
    if (ratio.total === 0)
        return NOTHING_TO_COVER;
    if (ratio.covered === 0)
        return '0 %';
    if (ratio.covered === ratio.total)
        return '100 %';
    return `${floored(ratio, decimalsFor(ratio, limitMilliPercent))} %`;
}
function percentValue(ratio, limitMilliPercent) {
    checkCounts(ratio.covered, ratio.total);
    if (ratio.total === 0)
        return undefined;
    return Number(floored(ratio, decimalsFor(ratio, limitMilliPercent)));
}
function percentTexts(one, other) {
    const texts = [percentText(one), percentText(other)];
    if (texts[0] !== texts[1] || same(one, other))
        return texts;
    for (let decimals = MIN_DECIMALS + 1;; decimals++) {
        const longer = [floored(one, decimals), floored(other, decimals)];
        if (longer[0] !== longer[1])
            return [`${longer[0]} %`, `${longer[1]} %`];
    }
}
function thresholdText(milliPercent) {
    return `${thresholdValue(milliPercent)} %`;
}
function thresholdValue(milliPercent) {
    checkThreshold(milliPercent);
    return milliPercent / 1000;
}
function decimalsFor(ratio, limitMilliPercent) {
    if (limitMilliPercent === undefined)
        return MIN_DECIMALS;
    checkThreshold(limitMilliPercent);
    if (limitMilliPercent % 10 === 0 || !meets(ratio.covered, ratio.total, limitMilliPercent))
        return MIN_DECIMALS;
    return Number(floored(ratio, MIN_DECIMALS)) * 1000 < limitMilliPercent ? MIN_DECIMALS + 1 : MIN_DECIMALS;
}
function floored({ covered, total }, decimals) {
    const scaled = (BigInt(covered) * 100n * 10n ** BigInt(decimals)) / BigInt(total);
    const digits = scaled.toString().padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
function same(one, other) {
    if (one.total === 0 || other.total === 0)
        return one.total === other.total;
    return BigInt(one.covered) * BigInt(other.total) === BigInt(other.covered) * BigInt(one.total);
}
function checkCounts(covered, total) {
    if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total)
        return;
    throw new RangeError(`${covered} of ${total} is not a count of covered things`);
}
function checkThreshold(milliPercent) {
    if (Number.isSafeInteger(milliPercent) && milliPercent >= 0 && milliPercent <= FULL_MILLI_PERCENT)
        return;
    throw new RangeError(`${milliPercent} is not a threshold in milli-percent (0 to 100000)`);
}


/***/ })

};
