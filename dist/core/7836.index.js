export const id = 7836;
export const ids = [7836];
export const modules = {

/***/ 67836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectGaps: () => (/* binding */ collectGaps)
});

;// CONCATENATED MODULE: ./build/js/shared/graph/adjacency.js
function adjacencyOf(nodes, from, to) {
    const byTarget = rows(nodes, to, from);
    const sources = [];
    const targets = [];
    for (let target = 0; target < nodes; target++)
        for (let at = byTarget.offsets[target]; at < byTarget.offsets[target + 1]; at++) {
            const source = byTarget.targets[at];
            if (source === target)
                continue;
            sources.push(source);
            targets.push(target);
        }
    return withoutRepeats(rows(nodes, sources, targets));
}
function reversed({ nodes, offsets, targets }) {
    const sources = new Int32Array(targets.length);
    for (let node = 0; node < nodes; node++)
        sources.fill(node, offsets[node], offsets[node + 1]);
    return rows(nodes, targets, sources);
}
function neighbours({ offsets, targets }, node) {
    return targets.subarray(offsets[node], offsets[node + 1]);
}
function rows(nodes, from, to) {
    const offsets = new Int32Array(nodes + 1);
    for (let edge = 0; edge < from.length; edge++)
        offsets[from[edge] + 1]++;
    for (let node = 0; node < nodes; node++)
        offsets[node + 1] += offsets[node];
    const next = offsets.slice();
    const targets = new Int32Array(from.length);
    for (let edge = 0; edge < from.length; edge++)
        targets[next[from[edge]]++] = to[edge];
    return { nodes, offsets, targets };
}
function withoutRepeats({ nodes, offsets, targets }) {
    const kept = new Int32Array(nodes + 1);
    let length = 0;
    for (let node = 0; node < nodes; node++) {
        const start = length;
        for (let at = offsets[node]; at < offsets[node + 1]; at++)
            if (length === start || targets[length - 1] !== targets[at])
                targets[length++] = targets[at];
        kept[node + 1] = length;
    }
    return { nodes, offsets: kept, targets: targets.slice(0, length) };
}

// EXTERNAL MODULE: ./build/js/shared/graph/lexers/characters.js
var characters = __webpack_require__(54273);
;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/findings.js
class Findings {
    #imports = [];
    #decisions = [];
    import(kind, target, at, extras = {}) {
        this.#imports.push({ kind, target, at, extras });
    }
    decision(at) {
        this.#decisions.push(at);
    }
    mark() {
        return [this.#imports.length, this.#decisions.length];
    }
    back([imports, decisions]) {
        this.#imports.length = imports;
        this.#decisions.length = decisions;
    }
    lexed(text, firstLine = 1) {
        const lines = new Lines(text, firstLine);
        const imports = this.#imports.map(({ kind, target, at, extras }) => ({ kind, target, line: lines.at(at), ...extras }));
        const more = new Lines(text, firstLine);
        return { imports, decisions: Int32Array.from(this.#decisions, (at) => more.at(at)) };
    }
}
class Lines {
    #text;
    #line;
    #next;
    constructor(text, firstLine) {
        this.#text = text;
        this.#line = firstLine;
        this.#next = this.#nextLine(0);
    }
    at(offset) {
        while (offset >= this.#next) {
            this.#line++;
            this.#next = this.#nextLine(this.#next);
        }
        return this.#line;
    }
    #nextLine(from) {
        const at = this.#text.indexOf('\n', from);
        return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/javascript-brackets.js
const PAREN = 1;
const PAREN_OF_STATEMENT = 2;
const BRACKET = 3;
const BLOCK = 4;
const TRY_BLOCK = 5;
const OBJECT = 6;
const TEMPLATE = 7;
const JSX_TAG = 8;
const JSX_CHILDREN = 9;
const JSX_BRACE = 10;

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/javascript-clauses.js

function importClause(text, from, afterTypeof) {
    let p = (0,characters/* behindTrivia */.UO)(text, from);
    const c = text.charCodeAt(p);
    if (c === characters/* OPEN_PAREN */.UW)
        return dynamicImport(text, p, afterTypeof);
    if (c === characters/* DOT */.y0) {
        p = (0,characters/* behindTrivia */.UO)(text, (0,characters/* wordEnd */.Ov)(text, (0,characters/* behindTrivia */.UO)(text, p + 1)));
        return text.charCodeAt(p) === characters/* OPEN_PAREN */.UW ? dynamicImport(text, p, false) : none(p);
    }
    if (isQuote(c))
        return literal(text, p, 'import');
    return fromClause(text, p);
}
function exportClause(text, from) {
    let p = (0,characters/* behindTrivia */.UO)(text, from);
    const start = p;
    if ((0,characters/* isWord */.Jg)(text.charCodeAt(p))) {
        const end = (0,characters/* wordEnd */.Ov)(text, p);
        if (!(0,characters/* isText */.KH)(text, p, end, 'type'))
            return none(from);
        p = (0,characters/* behindTrivia */.UO)(text, end);
    }
    const c = text.charCodeAt(p);
    return c === characters/* STAR */.Vw || c === characters/* OPEN_BRACE */.Hv ? fromClause(text, start) : none(from);
}
function requireClause(text, from) {
    const open = (0,characters/* behindTrivia */.UO)(text, from);
    if (text.charCodeAt(open) !== characters/* OPEN_PAREN */.UW)
        return none(from);
    const found = argument(text, open, 'require');
    if (found.target === undefined)
        return none(from);
    const p = (0,characters/* behindTrivia */.UO)(text, found.end);
    const last = text.charCodeAt(p) === characters/* COMMA */.KE ? (0,characters/* behindTrivia */.UO)(text, p + 1) : p;
    return text.charCodeAt(last) === characters/* CLOSE_PAREN */.yu ? found : none(from);
}
function fromClause(text, from) {
    let p = from;
    let words = 0;
    let [typed, lastWasFrom, sawOther] = [false, false, false];
    while (p < text.length) {
        const c = text.charCodeAt(p);
        if (isQuote(c)) {
            return lastWasFrom ? literal(text, p, typed && (words > 2 || sawOther) ? 'type' : 'import') : none(from);
        }
        if ((0,characters/* isWord */.Jg)(c)) {
            const end = (0,characters/* wordEnd */.Ov)(text, p);
            words++;
            if (words === 1 && !sawOther)
                typed = (0,characters/* isText */.KH)(text, p, end, 'type');
            if (words > 5)
                return none(from);
            lastWasFrom = (0,characters/* isText */.KH)(text, p, end, 'from');
            p = end;
        }
        else if (c === characters/* OPEN_BRACE */.Hv) {
            const end = behindNames(text, p);
            if (end < 0)
                return none(from);
            [p, sawOther, lastWasFrom] = [end, true, false];
        }
        else if (c === characters/* COMMA */.KE || c === characters/* STAR */.Vw) {
            if (c === characters/* COMMA */.KE && words === 1)
                typed = false;
            [p, sawOther, lastWasFrom] = [p + 1, true, false];
        }
        else
            return none(from);
        p = (0,characters/* behindTrivia */.UO)(text, p);
    }
    return none(from);
}
function behindNames(text, open) {
    let p = (0,characters/* behindTrivia */.UO)(text, open + 1);
    while (p < text.length) {
        const c = text.charCodeAt(p);
        if (c === characters/* CLOSE_BRACE */.rc)
            return p + 1;
        if (isQuote(c))
            p = (0,characters/* behindString */.C)(text, p, c);
        else if ((0,characters/* isWord */.Jg)(c))
            p = (0,characters/* wordEnd */.Ov)(text, p);
        else if (c === characters/* COMMA */.KE)
            p++;
        else
            return -1;
        p = (0,characters/* behindTrivia */.UO)(text, p);
    }
    return -1;
}
function dynamicImport(text, open, afterTypeof) {
    const found = argument(text, open, 'dynamic');
    if (found.target === undefined)
        return found;
    let p = (0,characters/* behindTrivia */.UO)(text, found.end);
    const c = text.charCodeAt(p);
    if (c === characters/* COMMA */.KE)
        return found;
    if (c !== characters/* CLOSE_PAREN */.yu)
        return none(found.end);
    if (afterTypeof)
        return { ...found, kind: 'type' };
    p = (0,characters/* behindTrivia */.UO)(text, p + 1);
    if (text.charCodeAt(p) === characters/* LESS */.ae)
        return { ...found, kind: 'type' };
    if (text.charCodeAt(p) !== characters/* DOT */.y0)
        return found;
    const start = (0,characters/* behindTrivia */.UO)(text, p + 1);
    const end = (0,characters/* wordEnd */.Ov)(text, start);
    const ofPromise = ['then', 'catch', 'finally'].some((word) => (0,characters/* isText */.KH)(text, start, end, word));
    return ofPromise ? found : { ...found, kind: 'type' };
}
function argument(text, open, kind) {
    const p = (0,characters/* behindTrivia */.UO)(text, open + 1);
    const c = text.charCodeAt(p);
    return isQuote(c) || c === characters/* BACKTICK */.rw ? { ...literal(text, p, kind), inCall: true } : none(open);
}
function literal(text, start, kind) {
    const quote = text.charCodeAt(start);
    if (quote === characters/* BACKTICK */.rw) {
        const close = text.indexOf('`', start + 1);
        const content = text.slice(start + 1, Math.max(start + 1, close));
        if (close < 0 || content.includes('${') || content.includes('\\'))
            return none(start);
        return { kind, target: content, end: close + 1, inCall: false };
    }
    const end = (0,characters/* behindString */.C)(text, start, quote);
    if (text.charCodeAt(end - 1) !== quote)
        return none(start);
    const content = text.slice(start + 1, end - 1);
    return { kind, target: content.includes('\\') ? unescaped(content) : content, end, inCall: false };
}
function unescaped(content) {
    return content.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|([\s\S]))/g, (_, x, u, long, other) => other === undefined ? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(x ?? u ?? long, 16))) : other);
}
function isQuote(c) {
    return c === characters/* DOUBLE_QUOTE */.fi || c === characters/* SINGLE_QUOTE */.ur;
}
function none(end) {
    return { kind: 'import', target: undefined, end, inCall: false };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/javascript-jsx.js


const MOST_LOOKAHEAD = 1000;
function behindJsx(text, from, stack) {
    let p = from;
    while (p < text.length) {
        const top = stack.at(-1);
        if (top === JSX_TAG)
            p = inTag(text, p, stack);
        else if (top === JSX_CHILDREN)
            p = inChildren(text, p, stack);
        else
            return p;
    }
    return p;
}
function inTag(text, p, stack) {
    const c = text.charCodeAt(p);
    if (c === characters/* OPEN_BRACE */.Hv) {
        stack.push(JSX_BRACE);
        return p + 1;
    }
    if (c === characters/* DOUBLE_QUOTE */.fi || c === characters/* SINGLE_QUOTE */.ur)
        return (0,characters/* behind */.Ry)(text, c === characters/* DOUBLE_QUOTE */.fi ? '"' : "'", p + 1);
    if (c === characters/* SLASH */.o) {
        const next = text.charCodeAt(p + 1);
        if (next === characters/* SLASH */.o)
            return (0,characters/* lineEnd */.kd)(text, p);
        if (next === characters/* STAR */.Vw)
            return (0,characters/* behind */.Ry)(text, '*/', p + 2);
        if (next !== characters/* GREATER */.$b)
            return p + 1;
        stack.pop();
        return p + 2;
    }
    if (c === characters/* GREATER */.$b) {
        stack[stack.length - 1] = JSX_CHILDREN;
        return p + 1;
    }
    if (c === characters/* LESS */.ae) {
        if ((0,characters/* isWord */.Jg)(text.charCodeAt(p - 1)))
            return behindTypeArguments(text, p);
        stack.push(JSX_TAG);
        return p + 1;
    }
    return p + 1;
}
function inChildren(text, from, stack) {
    let p = from;
    while (p < text.length) {
        const c = text.charCodeAt(p);
        if (c === characters/* OPEN_BRACE */.Hv) {
            stack.push(JSX_BRACE);
            return p + 1;
        }
        if (c === characters/* LESS */.ae) {
            if (text.charCodeAt((0,characters/* behindTrivia */.UO)(text, p + 1)) === characters/* SLASH */.o) {
                stack.pop();
                return (0,characters/* behind */.Ry)(text, '>', p + 1);
            }
            stack.push(JSX_TAG);
            return p + 1;
        }
        p++;
    }
    return p;
}
function behindTypeArguments(text, open) {
    const last = Math.min(text.length, open + MOST_LOOKAHEAD);
    let depth = 0;
    for (let p = open; p < last; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* LESS */.ae)
            depth++;
        else if (c === characters/* GREATER */.$b && text.charCodeAt(p - 1) !== characters/* EQUALS */.UT && --depth === 0)
            return p + 1;
    }
    return open + 1;
}
function opensTag(text, open, inMembers) {
    const next = text.charCodeAt(open + 1);
    return (next === characters/* GREATER */.$b || ((0,characters/* isWord */.Jg)(next) && !(0,characters/* isDigit */.yp)(next))) && !opensTypeParameters(text, open, inMembers);
}
function opensTypeParameters(text, open, inMembers) {
    let start = (0,characters/* behindTrivia */.UO)(text, open + 1);
    let end = (0,characters/* wordEnd */.Ov)(text, start);
    if ((0,characters/* isText */.KH)(text, start, end, 'const') && (0,characters/* isWord */.Jg)(text.charCodeAt((0,characters/* behindTrivia */.UO)(text, end)))) {
        start = (0,characters/* behindTrivia */.UO)(text, end);
        end = (0,characters/* wordEnd */.Ov)(text, start);
    }
    if (start === end)
        return false;
    const p = (0,characters/* behindTrivia */.UO)(text, end);
    const c = text.charCodeAt(p);
    if (c === characters/* COMMA */.KE || c === characters/* EQUALS */.UT)
        return true;
    if (c === characters/* COLON */.oH)
        return text.charCodeAt(p + 1) <= 32;
    if ((0,characters/* isWord */.Jg)(c)) {
        const after = (0,characters/* wordEnd */.Ov)(text, p);
        if (!(0,characters/* isText */.KH)(text, p, after, 'extends'))
            return false;
        const next = text.charCodeAt((0,characters/* behindTrivia */.UO)(text, after));
        return next !== characters/* EQUALS */.UT && next !== characters/* GREATER */.$b && next !== characters/* SLASH */.o;
    }
    return c === characters/* GREATER */.$b && isFunctionType(text, (0,characters/* behindTrivia */.UO)(text, p + 1), inMembers);
}
function isFunctionType(text, open, inMembers) {
    if (text.charCodeAt(open) !== characters/* OPEN_PAREN */.UW)
        return false;
    const last = Math.min(text.length, open + MOST_LOOKAHEAD);
    let depth = 0;
    for (let p = open; p < last; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* OPEN_PAREN */.UW)
            depth++;
        else if (c === characters/* CLOSE_PAREN */.yu && --depth === 0) {
            const next = (0,characters/* behindTrivia */.UO)(text, p + 1);
            return text.startsWith('=>', next) || (inMembers && text.charCodeAt(next) === characters/* COLON */.oH);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/javascript-signs.js

function behindRegex(text, start) {
    let inClass = false;
    let p = start + 1;
    for (; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* NEWLINE */.Xy)
            break;
        if (c === characters/* BACKSLASH */.r_)
            p++;
        else if (c === characters/* OPEN_BRACKET */.WL)
            inClass = true;
        else if (c === characters/* CLOSE_BRACKET */.wt)
            inClass = false;
        else if (c === characters/* SLASH */.o && !inClass)
            return (0,characters/* wordEnd */.Ov)(text, p + 1);
    }
    return -p;
}
function templateStop(text, from) {
    for (let p = from; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* BACKSLASH */.r_)
            p++;
        else if (c === characters/* BACKTICK */.rw || (c === characters/* DOLLAR */.hr && text.charCodeAt(p + 1) === characters/* OPEN_BRACE */.Hv))
            return p;
    }
    return text.length;
}
function isOptional(text, p, typed) {
    const next = text.charCodeAt(p + 1);
    return endsName(next) || (typed && (next === characters/* OPEN_PAREN */.UW || next === characters/* LESS */.ae) && (0,characters/* isWord */.Jg)(text.charCodeAt(p - 1)));
}
function endsName(c) {
    return (c === characters/* COLON */.oH ||
        c === characters/* COMMA */.KE ||
        c === characters/* SEMICOLON */.I8 ||
        c === characters/* EQUALS */.UT ||
        c === characters/* CLOSE_PAREN */.yu ||
        c === characters/* CLOSE_BRACE */.rc ||
        c === characters/* CLOSE_BRACKET */.wt ||
        c === characters/* GREATER */.$b);
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/javascript-words.js

const WORDS = new Map([
    ...list('operator', 'return typeof delete void in instanceof new throw await yield extends default'),
    ...list('block', 'else do finally'),
    ...list('try', 'try'),
    ...list('control', 'with switch'),
    ...list('decision', 'if for while'),
    ...list('case', 'case'),
    ...list('catch', 'catch'),
    ...list('import', 'import'),
    ...list('export', 'export'),
    ...list('require', 'require'),
]);
const BY_FIRST = Array.from({ length: 128 }, (_, code) => [...WORDS].filter(([word]) => word.charCodeAt(0) === code));
function wordKind(text, start, end) {
    const length = end - start;
    if (length < 2 || length > 10)
        return 'value';
    const candidates = BY_FIRST[text.charCodeAt(start)];
    if (candidates === undefined)
        return 'value';
    for (const [word, kind] of candidates)
        if ((0,characters/* isText */.KH)(text, start, end, word))
            return kind;
    return 'value';
}
function list(kind, words) {
    return words.split(' ').map((word) => [word, kind]);
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/javascript.js







const MOST_RETREATS = 8;
function lexJavaScript(text, path) {
    const typed = /\.[mc]?tsx?$/i.test(path);
    return lexScript(text, !typed || /x$/i.test(path), typed);
}
function lexScript(text, jsx, typed, firstLine = 1) {
    return new JavaScriptLexer(text, jsx, typed).run(firstLine);
}
class JavaScriptLexer {
    #text;
    #typed;
    #findings = new Findings();
    #stack = [];
    #jsx;
    #last = 'statement';
    #noRegexBefore = 0;
    #retreat;
    #retreats = 0;
    constructor(text, jsx, typed) {
        this.#text = text;
        this.#jsx = jsx;
        this.#typed = typed;
    }
    run(firstLine) {
        const text = this.#text;
        let p = text.startsWith('#!') ? (0,characters/* lineEnd */.kd)(text, 0) : 0;
        for (;;) {
            while (p < text.length) {
                const c = text.charCodeAt(p);
                if (c <= 32)
                    p++;
                else if ((0,characters/* isWord */.Jg)(c) || c === characters/* BACKSLASH */.r_ || c === characters/* HASH */.v9)
                    p = this.#word(p);
                else
                    p = this.#sign(c, p);
            }
            const retreat = this.#retreat;
            if (retreat === undefined)
                return this.#findings.lexed(text, firstLine);
            this.#findings.back(retreat.mark);
            this.#stack.length = retreat.depth;
            this.#retreat = undefined;
            this.#last = 'operator';
            if (++this.#retreats === MOST_RETREATS)
                this.#jsx = false;
            p = retreat.at + 1;
        }
    }
    #word(start) {
        const text = this.#text;
        const first = text.charCodeAt(start);
        const end = (0,characters/* wordEnd */.Ov)(text, start + 1);
        const last = this.#last;
        if (last === 'dot' || first === characters/* HASH */.v9 || first === characters/* BACKSLASH */.r_) {
            this.#last = 'value';
            return end;
        }
        const kind = wordKind(text, start, end);
        switch (kind) {
            case 'operator':
                this.#last = text.charCodeAt(start) === 116 && end - start === 6 ? 'typeof' : 'operator';
                return end;
            case 'decision':
                return this.#decisionWord(start, end);
            case 'catch':
                if (last === 'after try')
                    this.#findings.decision(start);
                this.#last = 'control';
                return end;
            case 'case':
                if (!endsName(text.charCodeAt((0,characters/* behindTrivia */.UO)(text, end))))
                    this.#findings.decision(start);
                this.#last = 'operator';
                return end;
            case 'import':
                return this.#clause(start, end, importClause(text, end, last === 'typeof'));
            case 'export':
                return this.#clause(start, end, exportClause(text, end));
            case 'require':
                return this.#clause(start, end, requireClause(text, end));
            default:
                this.#last = kind;
                return end;
        }
    }
    #decisionWord(start, end) {
        const next = (0,characters/* behindTrivia */.UO)(this.#text, end);
        const c = this.#text.charCodeAt(next);
        if (c === characters/* OPEN_PAREN */.UW || (c === 97 && this.#text.startsWith('await', next))) {
            this.#findings.decision(start);
            this.#last = 'control';
            return c === characters/* OPEN_PAREN */.UW ? next : next + 5;
        }
        this.#last = 'value';
        return end;
    }
    #clause(start, end, { kind, target, end: behindClause, inCall }) {
        if (target === undefined) {
            this.#last = this.#text[start] === 'e' ? 'statement' : 'value';
            return end;
        }
        this.#findings.import(kind, target, start);
        this.#last = 'value';
        if (inCall)
            this.#stack.push(PAREN);
        return behindClause;
    }
    #sign(c, p) {
        const text = this.#text;
        switch (c) {
            case characters/* DOUBLE_QUOTE */.fi:
            case characters/* SINGLE_QUOTE */.ur:
                this.#last = 'value';
                return (0,characters/* behindString */.C)(text, p, c);
            case characters/* BACKTICK */.rw:
                return this.#template(p + 1);
            case characters/* SLASH */.o:
                return this.#slash(p);
            case characters/* OPEN_PAREN */.UW:
            case characters/* OPEN_BRACKET */.WL:
                this.#stack.push(c === characters/* OPEN_BRACKET */.WL ? BRACKET : this.#last === 'control' ? PAREN_OF_STATEMENT : PAREN);
                this.#last = 'operator';
                return p + 1;
            case characters/* CLOSE_PAREN */.yu:
                this.#last = this.#close(PAREN, PAREN_OF_STATEMENT) === PAREN_OF_STATEMENT ? 'statement' : 'value';
                return p + 1;
            case characters/* CLOSE_BRACKET */.wt:
                this.#close(BRACKET, BRACKET);
                this.#last = 'value';
                return p + 1;
            case characters/* OPEN_BRACE */.Hv:
                return this.#openBrace(p);
            case characters/* CLOSE_BRACE */.rc:
                return this.#closeBrace(p);
            case characters/* DOT */.y0:
                return this.#dot(p);
            case characters/* QUESTION */.LF:
                return this.#question(p);
            case characters/* LESS */.ae:
                return this.#less(p);
            case characters/* AMPERSAND */.e0:
            case characters/* BAR */.Sl:
                if (text.charCodeAt(p + 1) !== c)
                    break;
                this.#findings.decision(p);
                this.#last = 'operator';
                return p + 2;
            case characters/* PLUS */.b9:
            case characters/* MINUS */.N5:
                if (text.charCodeAt(p + 1) === c)
                    return p + 2;
                break;
            case characters/* EXCLAMATION */.Iy:
                if (this.#typed &&
                    this.#last === 'value' &&
                    text.charCodeAt(p + 1) !== characters/* EQUALS */.UT &&
                    !(0,characters/* isSpace */.xC)(text.charCodeAt(p - 1)))
                    return p + 1;
                break;
            case characters/* SEMICOLON */.I8:
                this.#last = 'statement';
                return p + 1;
            case characters/* EQUALS */.UT:
                if (text.charCodeAt(p + 1) !== characters/* GREATER */.$b)
                    break;
                this.#last = 'block';
                return p + 2;
            default:
                if ((0,characters/* isSpace */.xC)(c))
                    return p + 1;
        }
        this.#last = 'operator';
        return p + 1;
    }
    #close(kind, other) {
        const top = this.#stack.at(-1);
        if (top !== kind && top !== other)
            return 0;
        this.#stack.pop();
        return top;
    }
    #openBrace(p) {
        const last = this.#last;
        if (last === 'try')
            this.#stack.push(TRY_BLOCK);
        else
            this.#stack.push(last === 'operator' || last === 'typeof' ? OBJECT : BLOCK);
        this.#last = 'statement';
        return p + 1;
    }
    #closeBrace(p) {
        const top = this.#stack.at(-1);
        this.#last = 'statement';
        if (top === undefined || top === PAREN || top === PAREN_OF_STATEMENT || top === BRACKET)
            return p + 1;
        this.#stack.pop();
        if (top === TEMPLATE)
            return this.#template(p + 1);
        if (top === JSX_BRACE)
            return this.#jsxFrom(p + 1);
        if (top === OBJECT)
            this.#last = 'value';
        else if (top === TRY_BLOCK)
            this.#last = 'after try';
        return p + 1;
    }
    #template(from) {
        const p = templateStop(this.#text, from);
        const opens = this.#text.charCodeAt(p) === characters/* DOLLAR */.hr;
        if (opens)
            this.#stack.push(TEMPLATE);
        this.#last = opens ? 'operator' : 'value';
        return Math.min(this.#text.length, p + (opens ? 2 : 1));
    }
    #slash(p) {
        const text = this.#text;
        const next = text.charCodeAt(p + 1);
        if (next === characters/* SLASH */.o)
            return (0,characters/* lineEnd */.kd)(text, p);
        if (next === characters/* STAR */.Vw)
            return (0,characters/* behind */.Ry)(text, '*/', p + 2);
        if (this.#last !== 'value' && this.#last !== 'dot' && p >= this.#noRegexBefore) {
            const end = behindRegex(text, p);
            if (end > 0) {
                this.#last = 'value';
                return end;
            }
            this.#noRegexBefore = -end;
        }
        this.#last = 'operator';
        return p + 1;
    }
    #dot(p) {
        const text = this.#text;
        if ((0,characters/* isDigit */.yp)(text.charCodeAt(p + 1)))
            return this.#word(p);
        if (text.charCodeAt(p + 1) === characters/* DOT */.y0) {
            this.#last = 'operator';
            return p + (text.charCodeAt(p + 2) === characters/* DOT */.y0 ? 3 : 2);
        }
        this.#last = 'dot';
        return p + 1;
    }
    #question(p) {
        const text = this.#text;
        const next = text.charCodeAt(p + 1);
        if (next === characters/* DOT */.y0 && !(0,characters/* isDigit */.yp)(text.charCodeAt(p + 2))) {
            this.#last = 'dot';
            const after = text.charCodeAt((0,characters/* behindTrivia */.UO)(text, p + 2));
            if (!(0,characters/* isWord */.Jg)(after) && after !== characters/* HASH */.v9)
                this.#last = 'value';
            return p + 2;
        }
        if (next === characters/* QUESTION */.LF) {
            this.#findings.decision(p);
            this.#last = 'operator';
            return p + 2;
        }
        const optional = isOptional(text, p, this.#typed);
        if (!optional)
            this.#findings.decision(p);
        this.#last = next === characters/* OPEN_PAREN */.UW && optional ? 'value' : 'operator';
        return p + 1;
    }
    #less(p) {
        const last = this.#last;
        if (this.#jsx && last !== 'value' && last !== 'dot' && opensTag(this.#text, p, last === 'statement')) {
            this.#retreat ??= { at: p, depth: this.#stack.length, mark: this.#findings.mark() };
            this.#stack.push(JSX_TAG);
            return this.#jsxFrom(p + 1);
        }
        this.#last = 'operator';
        return p + 1;
    }
    #jsxFrom(from) {
        const p = behindJsx(this.#text, from, this.#stack);
        const top = this.#stack.at(-1);
        if (top === JSX_BRACE)
            this.#last = 'operator';
        else if (top !== JSX_TAG && top !== JSX_CHILDREN)
            this.#last = 'value';
        if (this.#retreat !== undefined && this.#stack.length <= this.#retreat.depth)
            this.#retreat = undefined;
        return p;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/component.js


function lexComponent(text) {
    const imports = [];
    const decisions = [];
    let [p, line, counted] = [0, 1, 0];
    const lineOf = (at) => {
        for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
            counted = next + 1;
            line++;
        }
        return line;
    };
    while (p < text.length) {
        const open = text.indexOf('<', p);
        if (open < 0)
            break;
        p = open + 1;
        if (text.startsWith('!--', p)) {
            p = (0,characters/* behind */.Ry)(text, '-->', p);
            continue;
        }
        const after = text.charCodeAt(p + 6);
        if (!text.startsWith('script', p) || !(after === 62 || (0,characters/* isSpace */.xC)(after)))
            continue;
        const start = (0,characters/* behind */.Ry)(text, '>', p);
        const attributes = text.slice(p + 6, start - 1);
        const source = /\ssrc\s*=\s*["']([^"']{1,500})["']/.exec(attributes.slice(0, 2000))?.[1];
        if (source !== undefined)
            imports.push({ kind: 'import', target: source, line: lineOf(open) });
        const close = text.indexOf('</script', start);
        const end = close < 0 ? text.length : close;
        const jsx = /\blang\s*=\s*["']?[jt]sx/.test(attributes.slice(0, 2000));
        const found = lexScript(text.slice(start, end), jsx, true, lineOf(start));
        imports.push(...found.imports);
        for (const at of found.decisions)
            decisions.push(at);
        p = end;
    }
    return { imports, decisions: Int32Array.from(decisions) };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/go.js


function lexGo(text) {
    const findings = new Findings();
    let unit = '';
    let inHeader = true;
    let p = 0;
    while (p < text.length) {
        const c = text.charCodeAt(p);
        if (c <= characters/* SPACE */.t6)
            p++;
        else if ((0,characters/* isWord */.Jg)(c)) {
            const end = (0,characters/* wordEnd */.Ov)(text, p);
            const start = p;
            p = end;
            if (!inHeader) {
                if (isDecision(text, start, end))
                    findings.decision(start);
            }
            else if ((0,characters/* isText */.KH)(text, start, end, 'package')) {
                const name = (0,characters/* behindTrivia */.UO)(text, end);
                p = (0,characters/* wordEnd */.Ov)(text, name);
                unit = text.slice(name, p);
            }
            else if ((0,characters/* isText */.KH)(text, start, end, 'import'))
                p = importDeclaration(text, start, end, findings);
            else if (['func', 'type', 'var', 'const'].some((word) => (0,characters/* isText */.KH)(text, start, end, word)))
                inHeader = false;
        }
        else if (c === characters/* DOUBLE_QUOTE */.fi || c === characters/* SINGLE_QUOTE */.ur)
            p = (0,characters/* behindString */.C)(text, p, c);
        else if (c === characters/* BACKTICK */.rw)
            p = (0,characters/* behind */.Ry)(text, '`', p + 1);
        else if (c === characters/* SLASH */.o) {
            const next = text.charCodeAt(p + 1);
            if (next === characters/* SLASH */.o)
                p = (0,characters/* lineEnd */.kd)(text, p);
            else
                p = next === characters/* STAR */.Vw ? (0,characters/* behind */.Ry)(text, '*/', p + 2) : p + 1;
        }
        else if ((c === characters/* AMPERSAND */.e0 || c === characters/* BAR */.Sl) && text.charCodeAt(p + 1) === c) {
            findings.decision(p);
            p += 2;
        }
        else
            p++;
    }
    return { ...findings.lexed(text), unit };
}
function isDecision(text, start, end) {
    const length = end - start;
    if (length < 2 || length > 4)
        return false;
    return (0,characters/* isText */.KH)(text, start, end, 'if') || (0,characters/* isText */.KH)(text, start, end, 'for') || (0,characters/* isText */.KH)(text, start, end, 'case');
}
function importDeclaration(text, start, from, findings) {
    let p = (0,characters/* behindTrivia */.UO)(text, from);
    if (text.charCodeAt(p) !== characters/* OPEN_PAREN */.UW)
        return importSpec(text, p, start, findings);
    p = (0,characters/* behindTrivia */.UO)(text, p + 1);
    while (p < text.length && text.charCodeAt(p) !== characters/* CLOSE_PAREN */.yu) {
        const end = importSpec(text, p, p, findings);
        if (end === p)
            return p + 1;
        p = (0,characters/* behindTrivia */.UO)(text, end);
        while (text.charCodeAt(p) === characters/* SEMICOLON */.I8)
            p = (0,characters/* behindTrivia */.UO)(text, p + 1);
    }
    return p + 1;
}
function importSpec(text, start, at, findings) {
    let p = start;
    if (text.charCodeAt(p) === characters/* DOT */.y0)
        p = (0,characters/* behindTrivia */.UO)(text, p + 1);
    else if ((0,characters/* isWord */.Jg)(text.charCodeAt(p)))
        p = (0,characters/* behindTrivia */.UO)(text, (0,characters/* wordEnd */.Ov)(text, p));
    const quote = text.charCodeAt(p);
    if (quote !== characters/* DOUBLE_QUOTE */.fi && quote !== characters/* BACKTICK */.rw)
        return start;
    const end = quote === characters/* BACKTICK */.rw ? (0,characters/* behind */.Ry)(text, '`', p + 1) : (0,characters/* behindString */.C)(text, p, quote);
    if (end - p < 3 || text.charCodeAt(end - 1) !== quote)
        return end;
    findings.import('import', text.slice(p + 1, end - 1), at);
    return end;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/dotted-name.js

function dottedName(text, from) {
    let p = (0,characters/* behindTrivia */.UO)(text, from);
    let end = from;
    let name = '';
    for (;;) {
        let [start, stop] = [p, p];
        const c = text.charCodeAt(p);
        if (c === characters/* BACKTICK */.rw) {
            start = p + 1;
            stop = text.indexOf('`', start);
            if (stop < 0)
                break;
            end = stop + 1;
        }
        else if ((0,characters/* isWord */.Jg)(c))
            end = stop = (0,characters/* wordEnd */.Ov)(text, p);
        else if (c === characters/* STAR */.Vw && name !== '')
            end = stop = p + 1;
        else
            break;
        name += `${name === '' ? '' : '.'}${text.slice(start, stop)}`;
        p = (0,characters/* behindTrivia */.UO)(text, end);
        if (text.charCodeAt(p) !== characters/* DOT */.y0 || c === characters/* STAR */.Vw)
            break;
        p = (0,characters/* behindTrivia */.UO)(text, p + 1);
    }
    return { name, end };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/java.js



const DECISIONS = ['if', 'for', 'while', 'case', 'catch'];
function lexJava(text) {
    const findings = new Findings();
    let unit = '';
    let inHeader = true;
    let p = 0;
    while (p < text.length) {
        const c = text.charCodeAt(p);
        if (c <= characters/* SPACE */.t6)
            p++;
        else if ((0,characters/* isWord */.Jg)(c)) {
            const start = p;
            p = (0,characters/* wordEnd */.Ov)(text, p);
            if (!inHeader) {
                if (p - start <= 5 && java_isDecision(text, start, p))
                    findings.decision(start);
            }
            else if ((0,characters/* isText */.KH)(text, start, p, 'package'))
                ({ name: unit, end: p } = dottedName(text, p));
            else if ((0,characters/* isText */.KH)(text, start, p, 'import'))
                p = java_importDeclaration(text, start, p, findings);
        }
        else if (c === characters/* DOUBLE_QUOTE */.fi)
            p = text.startsWith('"""', p) ? behindBlock(text, p) : (0,characters/* behindString */.C)(text, p, c);
        else if (c === characters/* SINGLE_QUOTE */.ur)
            p = (0,characters/* behindString */.C)(text, p, c);
        else if (c === characters/* SLASH */.o) {
            const next = text.charCodeAt(p + 1);
            if (next === characters/* SLASH */.o)
                p = (0,characters/* lineEnd */.kd)(text, p);
            else
                p = next === characters/* STAR */.Vw ? (0,characters/* behind */.Ry)(text, '*/', p + 2) : p + 1;
        }
        else {
            if (c === characters/* OPEN_BRACE */.Hv)
                inHeader = false;
            else if ((c === characters/* AMPERSAND */.e0 || c === characters/* BAR */.Sl) && text.charCodeAt(p + 1) === c)
                findings.decision(p++);
            else if (c === characters/* QUESTION */.LF && !isWildcard(text, p))
                findings.decision(p);
            p++;
        }
    }
    return { ...findings.lexed(text), unit };
}
function java_isDecision(text, start, end) {
    return text.charCodeAt(start - 1) !== characters/* DOT */.y0 && DECISIONS.some((word) => (0,characters/* isText */.KH)(text, start, end, word));
}
function java_importDeclaration(text, start, from, findings) {
    const word = (0,characters/* behindTrivia */.UO)(text, from);
    const wordStop = (0,characters/* wordEnd */.Ov)(text, word);
    if ((0,characters/* isText */.KH)(text, word, wordStop, 'static')) {
        const { name, end } = dottedName(text, wordStop);
        if (name !== '')
            findings.import('static', name, start);
        return Math.max(end, wordStop);
    }
    const isModule = (0,characters/* isText */.KH)(text, word, wordStop, 'module') && (0,characters/* isWord */.Jg)(text.charCodeAt((0,characters/* behindTrivia */.UO)(text, wordStop)));
    const { name, end } = dottedName(text, isModule ? wordStop : word);
    if (name !== '' && !isModule)
        findings.import('import', name, start);
    return Math.max(end, from);
}
function isWildcard(text, p) {
    const next = (0,characters/* behindTrivia */.UO)(text, p + 1);
    const c = text.charCodeAt(next);
    if (c === characters/* GREATER */.$b || c === characters/* COMMA */.KE || c === characters/* COLON */.oH)
        return true;
    const end = (0,characters/* wordEnd */.Ov)(text, next);
    if ((0,characters/* isText */.KH)(text, next, end, 'extends'))
        return true;
    return (0,characters/* isText */.KH)(text, next, end, 'super') && (0,characters/* isWord */.Jg)(text.charCodeAt((0,characters/* behindTrivia */.UO)(text, end)));
}
function behindBlock(text, start) {
    for (let p = start + 3; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* BACKSLASH */.r_)
            p++;
        else if (c === characters/* DOUBLE_QUOTE */.fi && text.startsWith('"""', p))
            return p + 3;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/rust-strings.js

function behindNestedComment(text, start) {
    let depth = 0;
    for (let p = start; p < text.length; p++) {
        const c = text.charCodeAt(p);
        const next = text.charCodeAt(p + 1);
        if (c === characters/* SLASH */.o && next === characters/* STAR */.Vw) {
            depth++;
            p++;
        }
        else if (c === characters/* STAR */.Vw && next === characters/* SLASH */.o) {
            p++;
            if (--depth === 0)
                return p + 1;
        }
    }
    return text.length;
}
function behindLongString(text, start) {
    for (let p = start + 1; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* BACKSLASH */.r_)
            p++;
        else if (c === characters/* DOUBLE_QUOTE */.fi)
            return p + 1;
    }
    return text.length;
}
function behindPrefixedString(text, start, end) {
    if (end - start > 2)
        return 0;
    const next = text.charCodeAt(end);
    const last = text.charCodeAt(end - 1);
    if (last === 114) {
        let quote = end;
        while (text.charCodeAt(quote) === characters/* HASH */.v9)
            quote++;
        if (text.charCodeAt(quote) !== characters/* DOUBLE_QUOTE */.fi)
            return 0;
        return (0,characters/* behind */.Ry)(text, `"${'#'.repeat(quote - end)}`, quote + 1);
    }
    if (last !== 98 && last !== 99)
        return 0;
    if (next === characters/* DOUBLE_QUOTE */.fi)
        return behindLongString(text, end);
    return next === characters/* SINGLE_QUOTE */.ur ? behindQuote(text, end) : 0;
}
function behindQuote(text, start) {
    const first = text.charCodeAt(start + 1);
    if (first === characters/* BACKSLASH */.r_) {
        const close = text.indexOf("'", start + 3);
        return close < 0 || close > start + 14 ? start + 2 : close + 1;
    }
    const width = first >= 0xd800 && first < 0xdc00 ? 2 : 1;
    if (text.charCodeAt(start + 1 + width) === characters/* SINGLE_QUOTE */.ur)
        return start + 2 + width;
    return (0,characters/* isWord */.Jg)(first) ? (0,characters/* wordEnd */.Ov)(text, start + 1) : start + 1;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/kotlin.js




const [kotlin_BLOCK, WHEN, kotlin_PAREN, IN_STRING, IN_RAW_STRING] = [1, 2, 3, 4, 5];
const DECLARATIONS = new Set([
    'class',
    'interface',
    'object',
    'fun',
    'val',
    'var',
    'typealias',
    'enum',
]);
const kotlin_DECISIONS = new Set(['if', 'for', 'while', 'catch']);
const LONGEST_WORD = 9;
function lexKotlin(text) {
    return new KotlinLexer(text).run();
}
class KotlinLexer {
    #text;
    #findings = new Findings();
    #stack = [];
    #unit = '';
    #inHeader = true;
    #when = 'no';
    #whenDepth = 0;
    #word = '';
    constructor(text) {
        this.#text = text;
    }
    run() {
        const text = this.#text;
        let p = text.startsWith('#!') ? (0,characters/* lineEnd */.kd)(text, 0) : 0;
        while (p < text.length) {
            const c = text.charCodeAt(p);
            if (c <= characters/* SPACE */.t6)
                p++;
            else if ((0,characters/* isWord */.Jg)(c))
                p = this.#atWord(p);
            else
                p = this.#sign(c, p);
        }
        return { ...this.#findings.lexed(text), unit: this.#unit };
    }
    #atWord(start) {
        const text = this.#text;
        const end = (0,characters/* wordEnd */.Ov)(text, start);
        if (end - start > LONGEST_WORD || text.charCodeAt(start - 1) === characters/* DOT */.y0) {
            this.#word = '';
            return end;
        }
        const word = text.slice(start, end);
        this.#word = word;
        if (this.#inHeader) {
            if (word === 'package') {
                const { name, end: stop } = dottedName(text, end);
                this.#unit = name;
                return Math.max(end, stop);
            }
            if (word === 'import') {
                const { name, end: stop } = dottedName(text, end);
                if (name !== '')
                    this.#findings.import('import', name, start);
                return Math.max(end, stop);
            }
            if (DECLARATIONS.has(word) && text.charCodeAt(start - 1) !== characters/* COLON */.oH)
                this.#inHeader = false;
        }
        if (kotlin_DECISIONS.has(word))
            this.#findings.decision(start);
        if (word === 'when') {
            this.#when = 'next';
            this.#whenDepth = this.#stack.length;
        }
        return end;
    }
    #sign(c, p) {
        const text = this.#text;
        const next = text.charCodeAt(p + 1);
        const word = this.#word;
        this.#word = '';
        switch (c) {
            case characters/* SLASH */.o:
                this.#word = word;
                if (next === characters/* SLASH */.o)
                    return (0,characters/* lineEnd */.kd)(text, p);
                if (next === characters/* STAR */.Vw)
                    return behindNestedComment(text, p);
                break;
            case characters/* DOUBLE_QUOTE */.fi:
                return text.startsWith('"""', p) ? this.#inRawString(p + 3) : this.#inString(p + 1);
            case characters/* SINGLE_QUOTE */.ur:
                return (0,characters/* behindString */.C)(text, p, c);
            case characters/* BACKTICK */.rw:
                return this.#behindName(p);
            case characters/* OPEN_PAREN */.UW:
                this.#stack.push(kotlin_PAREN);
                if (this.#when === 'next')
                    this.#when = 'subject';
                break;
            case characters/* CLOSE_PAREN */.yu:
                if (this.#stack.at(-1) === kotlin_PAREN)
                    this.#stack.pop();
                break;
            case characters/* OPEN_BRACE */.Hv:
                this.#openBrace();
                break;
            case characters/* CLOSE_BRACE */.rc:
                return this.#closeBrace(p);
            case characters/* AMPERSAND */.e0:
            case characters/* BAR */.Sl:
                if (next !== c)
                    break;
                this.#findings.decision(p);
                return p + 2;
            case characters/* QUESTION */.LF:
                if (next === characters/* COLON */.oH && text.charCodeAt(p + 2) !== characters/* COLON */.oH)
                    this.#findings.decision(p);
                break;
            case characters/* MINUS */.N5:
                if (next !== characters/* GREATER */.$b)
                    break;
                if (this.#stack.at(-1) === WHEN && word !== 'else')
                    this.#findings.decision(p);
                return p + 2;
        }
        return p + 1;
    }
    #openBrace() {
        const isWhen = this.#when !== 'no' && this.#stack.length === this.#whenDepth;
        this.#stack.push(isWhen ? WHEN : kotlin_BLOCK);
        if (isWhen)
            this.#when = 'no';
    }
    #closeBrace(p) {
        while (this.#stack.at(-1) === kotlin_PAREN)
            this.#stack.pop();
        const top = this.#stack.pop();
        if (top === IN_STRING)
            return this.#inString(p + 1);
        return top === IN_RAW_STRING ? this.#inRawString(p + 1) : p + 1;
    }
    #inString(from) {
        const text = this.#text;
        for (let p = from; p < text.length; p++) {
            const c = text.charCodeAt(p);
            if (c === characters/* BACKSLASH */.r_)
                p++;
            else if (c === characters/* DOUBLE_QUOTE */.fi)
                return p + 1;
            else if (c === characters/* NEWLINE */.Xy)
                return p;
            else if (c === characters/* DOLLAR */.hr && text.charCodeAt(p + 1) === characters/* OPEN_BRACE */.Hv) {
                this.#stack.push(IN_STRING);
                return p + 2;
            }
        }
        return text.length;
    }
    #inRawString(from) {
        const text = this.#text;
        for (let p = from; p < text.length; p++) {
            const c = text.charCodeAt(p);
            if (c === characters/* DOLLAR */.hr && text.charCodeAt(p + 1) === characters/* OPEN_BRACE */.Hv) {
                this.#stack.push(IN_RAW_STRING);
                return p + 2;
            }
            if (c !== characters/* DOUBLE_QUOTE */.fi || !text.startsWith('"""', p))
                continue;
            let end = p + 3;
            while (text.charCodeAt(end) === characters/* DOUBLE_QUOTE */.fi)
                end++;
            return end;
        }
        return text.length;
    }
    #behindName(p) {
        const close = this.#text.indexOf('`', p + 1);
        const line = (0,characters/* lineEnd */.kd)(this.#text, p);
        return close < 0 || close > line ? p + 1 : close + 1;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/python-clauses.js

function importNames(text, from) {
    const targets = [];
    let p = from;
    do {
        const { name, end } = python_clauses_dottedName(text, behindBlanks(text, p, false));
        if (name === '')
            break;
        targets.push(name);
        p = behindBlanks(text, behindAlias(text, end, false), false);
    } while (text.charCodeAt(p++) === characters/* COMMA */.KE);
    return { targets, names: undefined, end: Math.max(from, p - 1) };
}
function fromNames(text, from) {
    const none = { targets: [], names: undefined, end: from };
    let p = behindBlanks(text, from, false);
    let dots = '';
    while (text.charCodeAt(p) === characters/* DOT */.y0) {
        dots += '.';
        p = behindBlanks(text, p + 1, false);
    }
    let module = '';
    if (!(0,characters/* isText */.KH)(text, p, (0,characters/* wordEnd */.Ov)(text, p), 'import')) {
        const { name, end } = python_clauses_dottedName(text, p);
        module = name;
        p = behindBlanks(text, end, false);
    }
    const word = (0,characters/* wordEnd */.Ov)(text, p);
    if (!(0,characters/* isText */.KH)(text, p, word, 'import') || dots + module === '')
        return none;
    const { names, end } = nameList(text, word);
    return { targets: [dots + module], names, end };
}
function nameList(text, from) {
    const names = [];
    let p = behindBlanks(text, from, false);
    if (text.charCodeAt(p) === characters/* STAR */.Vw)
        return { names: ['*'], end: p + 1 };
    const inside = text.charCodeAt(p) === characters/* OPEN_PAREN */.UW;
    if (inside)
        p++;
    for (;;) {
        p = behindBlanks(text, p, inside);
        const end = (0,characters/* wordEnd */.Ov)(text, p);
        if (end === p)
            break;
        names.push(text.slice(p, end));
        p = behindBlanks(text, behindAlias(text, end, inside), inside);
        if (text.charCodeAt(p) !== characters/* COMMA */.KE)
            break;
        p++;
    }
    return { names, end: inside && text.charCodeAt(p) === characters/* CLOSE_PAREN */.yu ? p + 1 : p };
}
function python_clauses_dottedName(text, from) {
    let end = (0,characters/* wordEnd */.Ov)(text, from);
    let name = text.slice(from, end);
    while (name !== '') {
        const dot = behindBlanks(text, end, false);
        if (text.charCodeAt(dot) !== characters/* DOT */.y0)
            break;
        const start = behindBlanks(text, dot + 1, false);
        const next = (0,characters/* wordEnd */.Ov)(text, start);
        if (next === start)
            break;
        name += `.${text.slice(start, next)}`;
        end = next;
    }
    return { name, end };
}
function behindAlias(text, from, inside) {
    const p = behindBlanks(text, from, inside);
    const end = (0,characters/* wordEnd */.Ov)(text, p);
    return (0,characters/* isText */.KH)(text, p, end, 'as') ? (0,characters/* wordEnd */.Ov)(text, behindBlanks(text, end, inside)) : from;
}
function behindBlanks(text, from, inside) {
    let p = from;
    for (;;) {
        const c = text.charCodeAt(p);
        if (c === characters/* BACKSLASH */.r_ && (0,characters/* isSpace */.xC)(text.charCodeAt(p + 1)))
            p = Math.min(text.length, (0,characters/* lineEnd */.kd)(text, p) + 1);
        else if (c === characters/* HASH */.v9 && inside)
            p = (0,characters/* lineEnd */.kd)(text, p);
        else if ((0,characters/* isSpace */.xC)(c) && !(0,characters/* isWord */.Jg)(c) && (inside || c !== characters/* NEWLINE */.Xy))
            p++;
        else
            return p;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/python-strings.js

function stringPrefix(text, start, end) {
    if (end - start > 2)
        return;
    let [formatted, raw] = [false, false];
    for (let p = start; p < end; p++) {
        const c = text.charCodeAt(p) | 32;
        if (c === 102 || c === 116)
            formatted = true;
        else if (c === 114)
            raw = true;
        else if (c !== 98 && c !== 117)
            return;
    }
    return { formatted, raw };
}
function behindPythonString(text, open, prefix) {
    return prefix.formatted ? behindFormatted(text, open, prefix.raw) : behindPlain(text, open);
}
function behindPlain(text, open) {
    const quote = text.charCodeAt(open);
    const triple = isTriple(text, open, quote);
    let p = open + (triple ? 3 : 1);
    for (; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === characters/* BACKSLASH */.r_)
            p++;
        else if (c === quote && (!triple || isTriple(text, p, quote)))
            return p + (triple ? 3 : 1);
        else if (c === characters/* NEWLINE */.Xy && !triple)
            return p;
    }
    return text.length;
}
function isTriple(text, at, quote) {
    return text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
}
function behindFormatted(text, open, raw) {
    const frames = [];
    let p = openText(text, open, raw, frames);
    while (p < text.length) {
        const frame = frames.at(-1);
        if (frame === undefined)
            return p;
        p = frame.part === 'field' ? inField(text, p, frame, frames) : inText(text, p, frame, frames);
        if (p < 0)
            return -p;
    }
    return text.length;
}
function openText(text, open, raw, frames) {
    const quote = text.charCodeAt(open);
    const triple = isTriple(text, open, quote);
    frames.push({ part: 'text', quote, triple, raw, depth: 0 });
    return open + (triple ? 3 : 1);
}
function inText(text, p, frame, frames) {
    const c = text.charCodeAt(p);
    const next = text.charCodeAt(p + 1);
    if (c === characters/* BACKSLASH */.r_) {
        if (next === characters/* OPEN_BRACE */.Hv || next === characters/* CLOSE_BRACE */.rc)
            return p + 1;
        if (next === 78 && !frame.raw && text.charCodeAt(p + 2) === characters/* OPEN_BRACE */.Hv)
            return p + 3;
        return p + 2;
    }
    if (c === characters/* OPEN_BRACE */.Hv) {
        if (next === characters/* OPEN_BRACE */.Hv && frame.part === 'text')
            return p + 2;
        frames.push({ ...frame, part: 'field', depth: 0 });
        return p + 1;
    }
    if (frame.part === 'format') {
        if (c === characters/* CLOSE_BRACE */.rc)
            frames.length -= 2;
        return p + 1;
    }
    if (c === frame.quote && (!frame.triple || isTriple(text, p, c))) {
        frames.pop();
        return p + (frame.triple ? 3 : 1);
    }
    return c === characters/* NEWLINE */.Xy && !frame.triple ? -p : p + 1;
}
function inField(text, p, frame, frames) {
    const c = text.charCodeAt(p);
    switch (c) {
        case characters/* DOUBLE_QUOTE */.fi:
        case characters/* SINGLE_QUOTE */.ur:
            return behindPlain(text, p);
        case characters/* OPEN_PAREN */.UW:
        case characters/* OPEN_BRACKET */.WL:
        case characters/* OPEN_BRACE */.Hv:
            frame.depth++;
            return p + 1;
        case characters/* CLOSE_PAREN */.yu:
        case characters/* CLOSE_BRACKET */.wt:
            frame.depth--;
            return p + 1;
        case characters/* CLOSE_BRACE */.rc:
            if (frame.depth-- <= 0)
                frames.pop();
            return p + 1;
        case characters/* COLON */.oH:
            if (frame.depth <= 0)
                frames.push({ ...frame, part: 'format' });
            return p + 1;
        case characters/* HASH */.v9:
            return (0,characters/* lineEnd */.kd)(text, p);
    }
    if (!(0,characters/* isWord */.Jg)(c))
        return p + 1;
    const end = (0,characters/* wordEnd */.Ov)(text, p);
    const quote = text.charCodeAt(end);
    if (quote !== characters/* DOUBLE_QUOTE */.fi && quote !== characters/* SINGLE_QUOTE */.ur)
        return end;
    const prefix = stringPrefix(text, p, end);
    if (prefix === undefined)
        return end;
    return prefix.formatted ? openText(text, end, prefix.raw, frames) : behindPlain(text, end);
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/python.js




const python_DECISIONS = new Set(['if', 'elif', 'for', 'while', 'except', 'and', 'or']);
const IMPORT_CALLS = new Set(['import_module', '__import__']);
const python_LONGEST_WORD = 13;
const PLAIN = { formatted: false, raw: false };
function lexPython(text) {
    return new PythonLexer(text).run();
}
class PythonLexer {
    #text;
    #findings = new Findings();
    #depth = 0;
    #atStatement = true;
    #indent = 0;
    #lineStart = 0;
    #isFresh = true;
    #typeIndent = -1;
    constructor(text) {
        this.#text = text;
    }
    run() {
        const text = this.#text;
        let p = 0;
        while (p < text.length) {
            const c = text.charCodeAt(p);
            if (c === characters/* NEWLINE */.Xy)
                this.#endLine(p++);
            else if (c <= characters/* SPACE */.t6 || c === 0xfeff)
                p++;
            else if (c === characters/* HASH */.v9)
                p = (0,characters/* lineEnd */.kd)(text, p);
            else if (c === characters/* BACKSLASH */.r_)
                p = Math.max(p + 1, Math.min(text.length, (0,characters/* lineEnd */.kd)(text, p) + 1));
            else {
                if (this.#isFresh)
                    this.#beginLine(p);
                p = (0,characters/* isWord */.Jg)(c) ? this.#word(p) : this.#sign(c, p);
            }
        }
        return this.#findings.lexed(text);
    }
    #endLine(p) {
        if (this.#depth > 0)
            return;
        this.#atStatement = true;
        this.#isFresh = true;
        this.#lineStart = p + 1;
    }
    #beginLine(p) {
        this.#isFresh = false;
        this.#indent = p - this.#lineStart;
        if (this.#indent <= this.#typeIndent)
            this.#typeIndent = -1;
    }
    #sign(c, p) {
        this.#atStatement = false;
        switch (c) {
            case characters/* DOUBLE_QUOTE */.fi:
            case characters/* SINGLE_QUOTE */.ur:
                return behindPythonString(this.#text, p, PLAIN);
            case characters/* OPEN_PAREN */.UW:
            case characters/* OPEN_BRACKET */.WL:
            case characters/* OPEN_BRACE */.Hv:
                this.#depth++;
                break;
            case characters/* CLOSE_PAREN */.yu:
            case characters/* CLOSE_BRACKET */.wt:
            case characters/* CLOSE_BRACE */.rc:
                if (this.#depth > 0)
                    this.#depth--;
                break;
            case characters/* COLON */.oH:
            case characters/* SEMICOLON */.I8:
                this.#atStatement = this.#depth === 0;
                break;
        }
        return p + 1;
    }
    #word(start) {
        const text = this.#text;
        const end = (0,characters/* wordEnd */.Ov)(text, start);
        const atStatement = this.#atStatement;
        this.#atStatement = false;
        if (end - start > python_LONGEST_WORD)
            return end;
        const next = text.charCodeAt(end);
        if (next === characters/* DOUBLE_QUOTE */.fi || next === characters/* SINGLE_QUOTE */.ur) {
            const prefix = stringPrefix(text, start, end);
            if (prefix !== undefined)
                return behindPythonString(text, end, prefix);
        }
        const word = text.slice(start, end);
        if (python_DECISIONS.has(word)) {
            this.#findings.decision(start);
            if (atStatement && word === 'if' && this.#isTypeChecking(end))
                this.#typeIndent = this.#indent;
            return end;
        }
        if (atStatement) {
            if (word === 'import')
                return this.#clause(start, importNames(text, end));
            if (word === 'from')
                return this.#clause(start, fromNames(text, end));
            if (word === 'case' && this.#isCase(end))
                this.#findings.decision(start);
        }
        if (IMPORT_CALLS.has(word))
            this.#importCall(start, end);
        return end;
    }
    #clause(start, { targets, names, end }) {
        const kind = this.#typeIndent >= 0 ? 'type' : 'import';
        for (const target of targets)
            this.#findings.import(kind, target, start, names === undefined ? {} : { names });
        return end;
    }
    #isTypeChecking(from) {
        const text = this.#text;
        const start = from + 1;
        let end = (0,characters/* wordEnd */.Ov)(text, start);
        let last = start;
        if (text.charCodeAt(end) === 46) {
            last = end + 1;
            end = (0,characters/* wordEnd */.Ov)(text, last);
        }
        return (0,characters/* isText */.KH)(text, last, end, 'TYPE_CHECKING') && text.charCodeAt(end) === characters/* COLON */.oH;
    }
    #isCase(end) {
        const text = this.#text;
        if (text.charCodeAt(end) !== characters/* SPACE */.t6)
            return false;
        let p = end;
        while (text.charCodeAt(p) === characters/* SPACE */.t6)
            p++;
        const c = text.charCodeAt(p);
        return (!'=.,)+*/%<>&|^:;\n'.includes(String.fromCharCode(c)) && !text.startsWith('_:', p) && !isOperatorWord(text, p));
    }
    #importCall(start, end) {
        const text = this.#text;
        let open = end;
        while (text.charCodeAt(open) === characters/* SPACE */.t6)
            open++;
        if (text.charCodeAt(open) !== characters/* OPEN_PAREN */.UW)
            return;
        let quote = open + 1;
        while (text.charCodeAt(quote) <= characters/* SPACE */.t6)
            quote++;
        const c = text.charCodeAt(quote);
        if (c !== characters/* DOUBLE_QUOTE */.fi && c !== characters/* SINGLE_QUOTE */.ur)
            return;
        const close = behindPythonString(text, quote, PLAIN) - 1;
        const target = text.slice(quote + 1, close);
        if (text.charCodeAt(close) !== c || !/^[\w.]+$/.test(target))
            return;
        let after = close + 1;
        while (text.charCodeAt(after) <= characters/* SPACE */.t6)
            after++;
        const follows = text.charCodeAt(after);
        if (follows === 41 || follows === 44)
            this.#findings.import('dynamic', target, start);
    }
}
function isOperatorWord(text, p) {
    const word = text.slice(p, (0,characters/* wordEnd */.Ov)(text, p));
    return word === 'in' || word === 'is' || word === 'and' || word === 'or' || word === 'if';
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/rust-paths.js

const LONGEST_PATH = 1000;
function useTree(text, from) {
    const paths = [];
    const groups = [];
    let prefix = '';
    let p = from;
    for (;;) {
        p = (0,characters/* behindTrivia */.UO)(text, p);
        const c = text.charCodeAt(p);
        if (c === characters/* COLON */.oH && text.charCodeAt(p + 1) === characters/* COLON */.oH)
            p += 2;
        else if (c === characters/* OPEN_BRACE */.Hv) {
            groups.push(prefix);
            p++;
        }
        else if (c === characters/* STAR */.Vw) {
            paths.push(`${prefix}*`);
            p++;
        }
        else if ((0,characters/* isWord */.Jg)(c)) {
            const start = behindRaw(text, p);
            const end = (0,characters/* wordEnd */.Ov)(text, start);
            const name = text.slice(start, end);
            p = (0,characters/* behindTrivia */.UO)(text, end);
            if (name === 'as')
                p = (0,characters/* wordEnd */.Ov)(text, behindRaw(text, p));
            else if (text.startsWith('::', p))
                prefix += `${name}::`;
            else
                paths.push(prefix + name);
            if (prefix.length > LONGEST_PATH)
                return { paths: [], end: p };
        }
        else if (c === characters/* COMMA */.KE && groups.length > 0) {
            prefix = groups.at(-1);
            p++;
        }
        else if (c === characters/* CLOSE_BRACE */.rc && groups.length > 0) {
            groups.pop();
            p++;
        }
        else if (c === characters/* SEMICOLON */.I8 && groups.length === 0)
            return { paths, end: p };
        else
            return { paths: [], end: from };
    }
}
function pathFrom(text, start, end) {
    let path = text.slice(start, end);
    let p = end;
    while (text.startsWith('::', p) && (0,characters/* isWord */.Jg)(text.charCodeAt(p + 2)) && path.length < LONGEST_PATH) {
        const name = behindRaw(text, p + 2);
        p = (0,characters/* wordEnd */.Ov)(text, name);
        path += `::${text.slice(name, p)}`;
    }
    return { path, end: p };
}
function behindRaw(text, start) {
    return text.charCodeAt(start) === 114 && text.charCodeAt(start + 1) === characters/* HASH */.v9 ? start + 2 : start;
}
function attribute(content) {
    const name = content.slice(0, (0,characters/* wordEnd */.Ov)(content, 0));
    if (name === 'path') {
        const open = content.indexOf('"');
        const close = content.lastIndexOf('"');
        const equals = content.slice(4, open).trim() === '=';
        if (equals && close > open && content.charCodeAt(open) === characters/* DOUBLE_QUOTE */.fi)
            return { path: content.slice(open + 1, close), isTest: false };
    }
    return { isTest: /^(?:\w{1,40}::){0,4}(?:test|rstest|test_case|wasm_bindgen_test|quickcheck)(?!\w)/.test(content) };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/lexers/rust.js




const FOREIGN_BODIES = new Set(['macro_rules', 'quote', 'quote_spanned', 'parse_quote']);
const rust_LONGEST_WORD = 13;
const LONGEST_ATTRIBUTE = 1000;
function lexRust(text) {
    return new RustLexer(text).run();
}
class RustLexer {
    #text;
    #findings = new Findings();
    #modules = [];
    #depth = 0;
    #afterValue = false;
    #path;
    #holdsTests = false;
    #brackets = 0;
    #foreign = -1;
    #word = '';
    constructor(text) {
        this.#text = text;
    }
    run() {
        const text = this.#text;
        let p = 0;
        while (p < text.length) {
            const c = text.charCodeAt(p);
            if (c <= characters/* SPACE */.t6)
                p++;
            else if ((0,characters/* isWord */.Jg)(c))
                p = this.#atWord(p);
            else
                p = this.#sign(c, p);
        }
        return { ...this.#findings.lexed(text), holdsTests: this.#holdsTests };
    }
    #sign(c, p) {
        const text = this.#text;
        const next = text.charCodeAt(p + 1);
        switch (c) {
            case characters/* SLASH */.o:
                if (next === characters/* SLASH */.o)
                    return (0,characters/* lineEnd */.kd)(text, p);
                if (next === characters/* STAR */.Vw)
                    return behindNestedComment(text, p);
                break;
            case characters/* DOUBLE_QUOTE */.fi:
                this.#afterValue = true;
                return behindLongString(text, p);
            case characters/* SINGLE_QUOTE */.ur:
                this.#afterValue = true;
                return behindQuote(text, p);
            case characters/* HASH */.v9:
                return this.#attribute(p);
            case characters/* OPEN_PAREN */.UW:
            case characters/* OPEN_BRACKET */.WL:
                this.#brackets++;
                break;
            case characters/* CLOSE_PAREN */.yu:
            case characters/* CLOSE_BRACKET */.wt:
                this.#closeBracket();
                this.#afterValue = true;
                return p + 1;
            case characters/* OPEN_BRACE */.Hv:
                this.#depth++;
                this.#brackets++;
                break;
            case characters/* CLOSE_BRACE */.rc:
                this.#closeBrace();
                return p + 1;
            case characters/* SEMICOLON */.I8:
                this.#path = undefined;
                break;
            case characters/* AMPERSAND */.e0:
            case characters/* BAR */.Sl:
                if (next === c) {
                    if (this.#afterValue)
                        this.#findings.decision(p);
                    this.#afterValue = false;
                    return p + 2;
                }
                break;
            case characters/* EQUALS */.UT:
                if (next === characters/* GREATER */.$b) {
                    if (this.#word !== '_')
                        this.#findings.decision(p);
                    this.#afterValue = false;
                    this.#word = '';
                    return p + 2;
                }
                break;
            case characters/* QUESTION */.LF:
            case characters/* GREATER */.$b:
                this.#afterValue = true;
                return p + 1;
        }
        this.#afterValue = false;
        this.#word = '';
        return p + 1;
    }
    #closeBracket() {
        if (this.#brackets > 0)
            this.#brackets--;
        if (this.#brackets <= this.#foreign)
            this.#foreign = -1;
    }
    #closeBrace() {
        this.#closeBracket();
        if (this.#depth > 0)
            this.#depth--;
        if (this.#modules.at(-1)?.depth === this.#depth)
            this.#modules.pop();
        this.#afterValue = false;
        this.#path = undefined;
        this.#word = '}';
    }
    #atWord(start) {
        const text = this.#text;
        const end = (0,characters/* wordEnd */.Ov)(text, start);
        const literal = behindPrefixedString(text, start, end);
        const before = this.#word;
        const afterValue = this.#afterValue;
        this.#afterValue = true;
        if (literal > 0)
            return literal;
        const raw = behindRaw(text, start);
        if (raw > start)
            return (0,characters/* wordEnd */.Ov)(text, raw);
        if (end - start > rust_LONGEST_WORD) {
            this.#word = '';
            return end;
        }
        const word = text.slice(start, end);
        this.#word = word;
        switch (word) {
            case 'if':
            case 'while':
                this.#decision(start);
                break;
            case 'for':
                if (!afterValue || before === '}')
                    if (text.charCodeAt((0,characters/* behindTrivia */.UO)(text, end)) !== characters/* LESS */.ae)
                        this.#decision(start);
                this.#afterValue = false;
                break;
            case 'match':
            case 'return':
            case 'in':
            case 'else':
            case 'move':
            case 'mut':
                this.#afterValue = false;
                break;
            case 'use':
                if (this.#foreign < 0)
                    return this.#use(start, end);
                break;
            case 'mod':
                return this.#module(start, end);
            case 'extern':
                return this.#externCrate(start, end);
            case 'crate':
            case 'self':
            case 'super':
                return this.#pathOf(start, end, before);
            default:
                if (FOREIGN_BODIES.has(word) && text.charCodeAt(end) === characters/* EXCLAMATION */.Iy && this.#foreign < 0)
                    this.#foreign = this.#brackets;
        }
        return end;
    }
    #decision(start) {
        this.#findings.decision(start);
        this.#afterValue = false;
    }
    #use(start, end) {
        const tree = useTree(this.#text, end);
        const scope = this.#scope();
        for (const path of tree.paths)
            this.#findings.import('import', path, start, scope);
        return tree.end;
    }
    #module(start, end) {
        const text = this.#text;
        const nameStart = behindRaw(text, (0,characters/* behindTrivia */.UO)(text, end));
        const nameEnd = (0,characters/* wordEnd */.Ov)(text, nameStart);
        if (nameStart === nameEnd)
            return end;
        const name = text.slice(nameStart, nameEnd);
        const p = (0,characters/* behindTrivia */.UO)(text, nameEnd);
        const c = text.charCodeAt(p);
        if (c === characters/* SEMICOLON */.I8 && this.#foreign < 0) {
            const file = this.#path;
            this.#findings.import('module', name, start, { ...this.#scope(), ...(file === undefined ? {} : { file }) });
        }
        else if (c === characters/* OPEN_BRACE */.Hv)
            this.#modules.push({ name, depth: this.#depth });
        this.#path = undefined;
        return p;
    }
    #externCrate(start, end) {
        const text = this.#text;
        const word = (0,characters/* behindTrivia */.UO)(text, end);
        const wordEndAt = (0,characters/* wordEnd */.Ov)(text, word);
        if (text.slice(word, wordEndAt) !== 'crate' || this.#foreign >= 0)
            return end;
        const name = behindRaw(text, (0,characters/* behindTrivia */.UO)(text, wordEndAt));
        const nameEnd = (0,characters/* wordEnd */.Ov)(text, name);
        if (nameEnd > name)
            this.#findings.import('import', text.slice(name, nameEnd), start, this.#scope());
        return nameEnd;
    }
    #pathOf(start, end, before) {
        const text = this.#text;
        const found = pathFrom(text, start, end);
        if (found.end === end || before === 'in' || this.#foreign >= 0)
            return found.end;
        const sign = text.charCodeAt(start - 1);
        if (sign !== characters/* DOLLAR */.hr && sign !== characters/* DOT */.y0)
            this.#findings.import('path', found.path, start, this.#scope());
        return found.end;
    }
    #scope() {
        return this.#modules.length === 0 ? {} : { scope: this.#modules.map(({ name }) => name).join('::') };
    }
    #attribute(p) {
        const text = this.#text;
        let open = p + 1;
        if (text.charCodeAt(open) === characters/* EXCLAMATION */.Iy)
            open++;
        if (text.charCodeAt(open) !== characters/* OPEN_BRACKET */.WL)
            return p + 1;
        const close = text.indexOf(']', open);
        const content = text.slice(open + 1, Math.min(close < 0 ? text.length : close, open + LONGEST_ATTRIBUTE)).trim();
        const { path, isTest } = attribute(content);
        if (isTest)
            this.#holdsTests = true;
        if (path === undefined) {
            this.#brackets++;
            this.#afterValue = false;
            return open + 1;
        }
        this.#path = path;
        return close + 1;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/languages.js







const LANGUAGES = [
    language('JavaScript', 'javascript', 'js jsx mjs cjs', lexJavaScript),
    language('TypeScript', 'javascript', 'ts tsx mts cts', lexJavaScript),
    language('Vue, Svelte', 'javascript', 'vue svelte', lexComponent),
    language('Python', 'python', 'py pyi', lexPython),
    language('Go', 'go', 'go', lexGo),
    language('Rust', 'rust', 'rs', lexRust),
    language('Java', 'jvm', 'java', lexJava),
    language('Kotlin', 'jvm', 'kt kts', lexKotlin),
];
const BY_EXTENSION = new Map(LANGUAGES.flatMap((entry) => entry.extensions.map((extension) => [extension, entry])));
function languageOf(path) {
    return BY_EXTENSION.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
function language(name, ecosystem, extensions, lex) {
    return { name, ecosystem, extensions: extensions.split(' '), lex };
}

// EXTERNAL MODULE: ./build/js/shared/graph/repository-path.js
var repository_path = __webpack_require__(65);
;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/go.js

function goResolver(repository) {
    const modules = readModules(repository);
    const units = packageUnits(repository.sources);
    return {
        units,
        resolve: (_path, { target }) => {
            for (const { path, folder } of modules) {
                if (target !== path && !(target.startsWith(path) && target[path.length] === '/'))
                    continue;
                const at = (0,repository_path/* joined */.oR)(folder, target.slice(path.length + 1));
                const unit = at === undefined ? undefined : unitName(at);
                return unit !== undefined && units.has(unit) ? [unit] : 'missing';
            }
            return 'outside';
        },
    };
}
function unitName(folder) {
    return `go package ${folder === '' ? '.' : folder}`;
}
function packageUnits(sources) {
    const units = new Map();
    const unit = (name) => {
        const known = units.get(name) ?? { members: [], users: [] };
        units.set(name, known);
        return known;
    };
    for (const [path, source] of sources) {
        const name = unitName((0,repository_path/* folderOf */.yS)(path));
        const isTest = path.endsWith('_test.go');
        if (!isTest || source.unit?.endsWith('_test') !== true)
            unit(name).users.push(path);
        if (!isTest)
            unit(name).members.push(path);
        else {
            const tests = unit(`${name} [${source.unit}, tests]`);
            tests.members.push(path);
            tests.users.push(path);
        }
    }
    return units;
}
function readModules({ tracked, readText }) {
    const modules = [];
    const replaced = [];
    for (const file of tracked) {
        if (file !== 'go.mod' && !file.endsWith('/go.mod'))
            continue;
        const folder = (0,repository_path/* folderOf */.yS)(file);
        for (const line of (readText(file) ?? '').split('\n').slice(0, 10_000)) {
            const words = line
                .replace(/\/\/.*$/, '')
                .trim()
                .split(/\s+/);
            if (words[0] === 'module' && words[1] !== undefined)
                modules.push({ path: unquoted(words[1]), folder });
            const arrow = words.indexOf('=>');
            const target = words[arrow + 1];
            if (arrow < 1 || target === undefined || !/^\.{1,2}(?:\/|$)/.test(target))
                continue;
            const at = (0,repository_path/* joined */.oR)(folder, target);
            const path = words[words[0] === 'replace' ? 1 : 0];
            if (at !== undefined && path !== undefined)
                replaced.push({ path: unquoted(path), folder: at });
        }
    }
    const own = new Set(modules.map(({ path }) => path));
    return [...modules, ...replaced.filter(({ path }) => !own.has(path))].sort((a, b) => b.path.length - a.path.length || (a.folder < b.folder ? -1 : 1));
}
function unquoted(word) {
    return word.replace(/^["`]|["`]$/g, '');
}

// EXTERNAL MODULE: ./build/js/shared/graph/resolvers/json-text.js
var json_text = __webpack_require__(70179);
;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/package-entries.js

const DEEPEST = 20;
function entriesOf(map, key) {
    if (map === undefined)
        return [];
    const table = (0,json_text/* objectOf */.Xy)(map);
    const isTable = Object.keys(table).some((name) => name.startsWith('.') || name.startsWith('#'));
    if (!isTable)
        return key === '.' ? places(map, '', 0) : [];
    const exact = table[key];
    if (exact !== undefined)
        return places(exact, '', 0);
    let best;
    for (const pattern of Object.keys(table)) {
        const at = pattern.indexOf('*');
        if (at < 0) {
            if (pattern.endsWith('/') && key.startsWith(pattern) && pattern.length > (best?.[0].length ?? -1))
                best = [pattern, key.slice(pattern.length)];
            continue;
        }
        const [prefix, suffix] = [pattern.slice(0, at), pattern.slice(at + 1)];
        const fits = key.length >= pattern.length && key.startsWith(prefix) && key.endsWith(suffix);
        if (fits && prefix.length > (best?.[0].length ?? -1))
            best = [prefix, key.slice(prefix.length, key.length - suffix.length)];
    }
    if (best === undefined)
        return [];
    const [prefix, star] = best;
    const pattern = Object.keys(table).find((name) => name === prefix || (name.startsWith(`${prefix}*`) && key.endsWith(name.slice(prefix.length + 1))));
    const value = pattern === undefined ? undefined : table[pattern];
    return value === undefined ? [] : places(value, star, 0).map((place) => (place.endsWith('/') ? place + star : place));
}
function places(value, star, depth) {
    if (typeof value === 'string')
        return [value.replaceAll('*', star)];
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return [];
    return Object.values(value).flatMap((item) => places(item, star, depth + 1));
}

// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var policy_globs = __webpack_require__(84254);
;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/config-file.js

function readConfig(repository, path) {
    const text = repository.readText(path);
    if (text === undefined) {
        repository.notice({ kind: 'unread-config', place: { path }, reason: 'cannot be read, or is too large' });
        return {};
    }
    try {
        return (0,json_text/* objectOf */.Xy)((0,json_text/* parseJsonText */.lk)(text));
    }
    catch (error) {
        if (!(error instanceof json_text/* JsonFault */.rL))
            throw error;
        repository.notice({ kind: 'unread-config', place: { path, line: error.line }, reason: error.message });
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/packages.js




const LOCAL_LINK = /^(?:file|link|portal):(.+)$/;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
class Packages {
    #byFolder = new Map();
    #linked = new Map();
    constructor(repository) {
        for (const path of repository.tracked) {
            if (path !== 'package.json' && !path.endsWith('/package.json'))
                continue;
            if (path.includes('node_modules/'))
                continue;
            const manifest = readConfig(repository, path);
            const name = manifest['name'];
            this.#byFolder.set((0,repository_path/* folderOf */.yS)(path), {
                folder: (0,repository_path/* folderOf */.yS)(path),
                name: typeof name === 'string' ? name : '',
                manifest,
            });
        }
        for (const root of this.#byFolder.values()) {
            this.#linkWorkspaces(root.folder, workspaceGlobs(root.manifest));
            this.#linkPaths(root);
        }
        for (const path of repository.tracked)
            if (path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml'))
                this.#linkWorkspaces((0,repository_path/* folderOf */.yS)(path), pnpmGlobs(repository.readText(path) ?? ''));
    }
    around(folder) {
        for (const at of (0,repository_path/* upwards */.Hy)(folder)) {
            const found = this.#byFolder.get(at);
            if (found !== undefined)
                return found;
        }
        return;
    }
    at(folder) {
        return this.#byFolder.get(folder);
    }
    named(name, from) {
        const own = this.around(from);
        return own?.name === name ? own : this.#linked.get(name);
    }
    linked(name) {
        return this.#linked.get(name);
    }
    #linkWorkspaces(root, globs) {
        if (globs.length === 0)
            return;
        const matches = (0,policy_globs/* globMatcher */.f)(globs.map((glob) => glob.replace(/^(!?)\.\//, '$1').replace(/\/$/, '')));
        for (const member of this.#byFolder.values()) {
            if (!(0,repository_path/* isBelow */.Yw)(member.folder, root) || member.folder === root)
                continue;
            if (matches(root === '' ? member.folder : member.folder.slice(root.length + 1)))
                this.#link(member);
        }
    }
    #linkPaths({ folder, manifest }) {
        for (const kind of DEPENDENCIES)
            for (const [name, version] of Object.entries((0,json_text/* objectOf */.Xy)(manifest[kind]))) {
                const path = typeof version === 'string' ? LOCAL_LINK.exec(version)?.[1] : undefined;
                const target = path === undefined ? undefined : (0,repository_path/* joined */.oR)(folder, path);
                const linked = target === undefined ? undefined : this.#byFolder.get(target);
                if (linked !== undefined && !this.#linked.has(name))
                    this.#linked.set(name, linked);
            }
    }
    #link(member) {
        if (member.name !== '' && !this.#linked.has(member.name))
            this.#linked.set(member.name, member);
    }
}
function workspaceGlobs(manifest) {
    const workspaces = manifest['workspaces'];
    return (0,json_text/* stringsOf */.iw)(Array.isArray(workspaces) ? workspaces : (0,json_text/* objectOf */.Xy)(workspaces)['packages']);
}
function pnpmGlobs(text) {
    const globs = [];
    let inside = false;
    for (const line of text.split('\n')) {
        if (/^packages\s*:/.test(line))
            inside = true;
        else if (/^[^\s#-]/.test(line))
            inside = false;
        const item = inside ? /^\s*-\s*(?:'([^']*)'|"([^"]*)"|([^\s'"#][^#]*))/.exec(line) : null;
        if (item !== null)
            globs.push((item[1] ?? item[2] ?? item[3] ?? '').trim());
    }
    return globs;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/path-mappings.js



const NAMES = ['tsconfig.json', 'jsconfig.json'];
const CONFIG_FOLDER = /\$\{configDir\}/g;
const MOST_EXTENDED = 20;
const NONE = { baseFolder: undefined, patterns: [] };
class MappingsByFolder {
    #repository;
    #packageFolder;
    #byFolder = new Map();
    #byFile = new Map();
    constructor(repository, packageFolder) {
        this.#repository = repository;
        this.#packageFolder = packageFolder;
    }
    of(folder) {
        const known = this.#byFolder.get(folder);
        if (known !== undefined)
            return known;
        const mappings = this.#find(folder);
        this.#byFolder.set(folder, mappings);
        return mappings;
    }
    #find(folder) {
        const join = (name) => (folder === '' ? name : `${folder}/${name}`);
        const name = NAMES.find((candidate) => this.#repository.tracked.has(join(candidate)));
        if (name !== undefined)
            return this.#ofFile(join(name), 0);
        return folder === '' ? NONE : this.of((0,repository_path/* folderOf */.yS)(folder));
    }
    #ofFile(path, depth) {
        const known = this.#byFile.get(path);
        if (known !== undefined)
            return known;
        this.#byFile.set(path, NONE);
        const config = readConfig(this.#repository, path);
        const own = this.#read(path, config);
        let mappings = own;
        if (depth < MOST_EXTENDED) {
            for (const name of [...(0,json_text/* stringsOf */.iw)(config['extends'])].reverse())
                mappings = merged(mappings, this.#extended(path, name, depth));
            if (mappings.patterns.length === 0 && mappings.baseFolder === undefined)
                mappings = this.#referenced(path, config, depth);
        }
        this.#byFile.set(path, mappings);
        return mappings;
    }
    #read(path, config) {
        const options = (0,json_text/* objectOf */.Xy)(config['compilerOptions']);
        const folder = (0,repository_path/* folderOf */.yS)(path);
        const baseUrl = options['baseUrl'];
        const baseFolder = typeof baseUrl === 'string' ? (0,repository_path/* joined */.oR)(folder, baseUrl.replace(CONFIG_FOLDER, '.')) : undefined;
        const paths = (0,json_text/* objectOf */.Xy)(options['paths']);
        const patterns = Object.entries(paths).map(([pattern, targets]) => {
            const star = pattern.indexOf('*');
            const places = (0,json_text/* stringsOf */.iw)(targets).map((target) => (0,repository_path/* joined */.oR)(baseFolder ?? folder, target.replace(CONFIG_FOLDER, '.')));
            return {
                prefix: star < 0 ? pattern : pattern.slice(0, star),
                suffix: star < 0 ? undefined : pattern.slice(star + 1),
                targets: places.filter((place) => place !== undefined),
            };
        });
        const rank = ({ prefix, suffix }) => (suffix === undefined ? 1e9 : 0) + prefix.length;
        return { baseFolder, patterns: patterns.sort((a, b) => rank(b) - rank(a)) };
    }
    #extended(path, name, depth) {
        const file = this.#configFile(path, name);
        return file === undefined ? NONE : this.#ofFile(file, depth + 1);
    }
    #configFile(path, name) {
        let base;
        if (/^\.{1,2}(?:\/|$)/.test(name))
            base = (0,repository_path/* joined */.oR)((0,repository_path/* folderOf */.yS)(path), name);
        else {
            const parts = name.split('/');
            const length = name.startsWith('@') ? 2 : 1;
            const folder = this.#packageFolder(parts.slice(0, length).join('/'));
            if (folder !== undefined)
                base = (0,repository_path/* joined */.oR)(folder, parts.slice(length).join('/'));
        }
        if (base === undefined)
            return;
        const within = base === '' ? 'tsconfig.json' : `${base}/tsconfig.json`;
        return [base, `${base}.json`, within].find((file) => this.#repository.tracked.has(file));
    }
    #referenced(path, config, depth) {
        const references = config['references'];
        if (!Array.isArray(references))
            return NONE;
        for (const reference of references) {
            const name = (0,json_text/* objectOf */.Xy)(reference)['path'];
            const file = typeof name === 'string' ? this.#configFile(path, name.startsWith('.') ? name : `./${name}`) : undefined;
            if (file === undefined || (0,repository_path/* folderOf */.yS)(file) !== (0,repository_path/* folderOf */.yS)(path))
                continue;
            const mappings = this.#ofFile(file, depth + 1);
            if (mappings.patterns.length > 0 || mappings.baseFolder !== undefined)
                return mappings;
        }
        return NONE;
    }
}
function merged(own, inherited) {
    return {
        baseFolder: own.baseFolder ?? inherited.baseFolder,
        patterns: own.patterns.length > 0 ? own.patterns : inherited.patterns,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/script-files.js
const APPENDED = [
    '.ts',
    '.tsx',
    '.d.ts',
    '.js',
    '.jsx',
    '.mts',
    '.mjs',
    '.cts',
    '.cjs',
    '.vue',
    '.svelte',
    '.d.mts',
    '.d.cts',
    '.json',
];
const SOURCES_OF = new Map([
    ['.js', ['.ts', '.tsx']],
    ['.jsx', ['.tsx', '.ts']],
    ['.mjs', ['.mts']],
    ['.cjs', ['.cts']],
]);
const BUILT = /^(?:dist|lib|libs|build|out|output|esm|cjs|es|umd|module|commonjs|types|typings|release|bundle)$/;
class ScriptFiles {
    #tracked;
    #folders;
    #appended;
    constructor({ tracked, folders }) {
        this.#tracked = tracked;
        this.#folders = folders;
        this.#appended = byStem(tracked);
    }
    find(base, typed) {
        const exact = this.#tracked.has(base);
        if (exact && !typed)
            return base;
        const dot = base.lastIndexOf('.');
        const sources = dot < 0 ? undefined : SOURCES_OF.get(base.slice(dot));
        if (sources !== undefined) {
            const stem = base.slice(0, dot);
            for (const extension of sources)
                if (this.#tracked.has(stem + extension))
                    return stem + extension;
            if (exact)
                return base;
            const declared = `${stem}.d${base.slice(dot).replace('j', 't').replace('x', '')}`;
            if (this.#tracked.has(declared))
                return declared;
        }
        if (exact)
            return base;
        return this.#appended.get(base);
    }
    index(folder) {
        if (!this.#folders.has(folder))
            return;
        return this.#appended.get(folder === '' ? 'index' : `${folder}/index`);
    }
    sourceOf(folder, named) {
        const parts = named.split('/').filter((part) => part !== '' && part !== '.');
        let built = 0;
        while (built < parts.length - 1 && BUILT.test(parts[built]))
            built++;
        const rest = parts
            .slice(built)
            .join('/')
            .replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '');
        for (const root of ['src', 'source', 'lib', '']) {
            const base = [folder, root, rest].filter((part) => part !== '').join('/');
            const found = this.find(base, true) ?? this.index(base);
            if (found !== undefined)
                return found;
        }
        return;
    }
    isFolder(path) {
        return this.#folders.has(path);
    }
}
function byStem(tracked) {
    const found = new Map();
    const ranks = new Map();
    for (const path of tracked)
        for (const [rank, extension] of APPENDED.entries()) {
            if (!path.endsWith(extension))
                continue;
            const stem = path.slice(0, -extension.length);
            if ((ranks.get(stem) ?? APPENDED.length) <= rank)
                continue;
            ranks.set(stem, rank);
            found.set(stem, path);
        }
    return found;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/javascript.js






const MAIN_FIELDS = ['source', 'module', 'main', 'types', 'typings', 'browser', 'svelte'];
function javaScriptResolver(repository) {
    return new JavaScriptResolver(repository);
}
class JavaScriptResolver {
    units = new Map();
    #files;
    #packages;
    #mappings;
    #known = new Map();
    constructor(repository) {
        this.#files = new ScriptFiles(repository);
        this.#packages = new Packages(repository);
        this.#mappings = new MappingsByFolder(repository, (name) => this.#packages.linked(name)?.folder);
    }
    resolve(path, { target }) {
        const folder = (0,repository_path/* folderOf */.yS)(path);
        const typed = /\.(?:[mc]?tsx?|vue|svelte)$/.test(path);
        const key = typed ? folder : `${folder}\0`;
        let known = this.#known.get(key);
        if (known === undefined) {
            known = new Map();
            this.#known.set(key, known);
        }
        let resolution = known.get(target);
        if (resolution === undefined) {
            resolution = this.#resolve(folder, target, typed);
            known.set(target, resolution);
        }
        return resolution;
    }
    #resolve(folder, target, typed) {
        const specifier = target.replace(/[?#].*$/, (rest, at) => (at === 0 ? rest : ''));
        if (/^\.{1,2}(?:\/|$)/.test(specifier)) {
            const base = (0,repository_path/* joined */.oR)(folder, specifier);
            if (base === undefined)
                return 'outside';
            return this.#fileOrFolder(base, typed) ?? 'missing';
        }
        if (specifier === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(specifier))
            return 'outside';
        if (specifier.startsWith('#'))
            return this.#privateEntry(folder, specifier, typed);
        return this.#bare(folder, specifier, typed);
    }
    #fileOrFolder(base, typed) {
        const file = this.#files.find(base, typed);
        if (file !== undefined)
            return [file];
        if (!this.#files.isFolder(base))
            return;
        const inside = this.#packages.at(base);
        const found = (inside === undefined ? undefined : this.#mainOf(inside)) ?? this.#files.index(base);
        return found === undefined ? undefined : [found];
    }
    #bare(folder, specifier, typed) {
        const { patterns, baseFolder } = this.#mappings.of(folder);
        const pattern = patterns.find(({ prefix, suffix }) => suffix === undefined
            ? prefix === specifier
            : specifier.length >= prefix.length + suffix.length &&
                specifier.startsWith(prefix) &&
                specifier.endsWith(suffix));
        const mapped = pattern === undefined ? undefined : this.#mapped(pattern, specifier, typed);
        if (mapped !== undefined)
            return mapped;
        if (baseFolder !== undefined) {
            const base = (0,repository_path/* joined */.oR)(baseFolder, specifier);
            const found = base === undefined ? undefined : this.#fileOrFolder(base, typed);
            if (found !== undefined)
                return found;
        }
        const parts = specifier.split('/');
        const length = specifier.startsWith('@') ? 2 : 1;
        const known = this.#packages.named(parts.slice(0, length).join('/'), folder);
        if (known !== undefined)
            return this.#entry(known, parts.slice(length).join('/'), typed) ?? 'missing';
        const isOurs = pattern !== undefined &&
            pattern.prefix !== '' &&
            pattern.targets.every((place) => !place.includes('node_modules'));
        return isOurs ? 'missing' : 'outside';
    }
    #mapped({ prefix, suffix, targets }, specifier, typed) {
        const star = suffix === undefined ? '' : specifier.slice(prefix.length, specifier.length - suffix.length);
        for (const place of targets) {
            const base = (0,repository_path/* joined */.oR)('', place.replace('*', () => star));
            const found = base === undefined ? undefined : this.#fileOrFolder(base, typed);
            if (found !== undefined)
                return found;
        }
        return;
    }
    #privateEntry(folder, specifier, typed) {
        const own = this.#packages.around(folder);
        const mapped = this.#mappings.of(folder).patterns.length > 0 ? this.#bare(folder, specifier, typed) : 'outside';
        if (typeof mapped !== 'string' || own === undefined)
            return mapped;
        const entries = entriesOf(own.manifest['imports'], specifier);
        const local = entries.filter((entry) => entry.startsWith('./'));
        if (local.length > 0)
            return this.#first(own, local, typed) ?? 'missing';
        const other = entries[0];
        return other === undefined || other.startsWith('#') ? mapped : this.#bare(folder, other, typed);
    }
    #entry(own, subpath, typed) {
        const entries = entriesOf(own.manifest['exports'], subpath === '' ? '.' : `./${subpath}`);
        const exported = this.#first(own, entries, typed);
        if (exported !== undefined)
            return exported;
        if (subpath === '') {
            const main = this.#mainOf(own) ?? this.#files.index(own.folder) ?? this.#files.sourceOf(own.folder, 'index');
            return main === undefined ? undefined : [main];
        }
        const base = (0,repository_path/* joined */.oR)(own.folder, subpath);
        const direct = base === undefined ? undefined : this.#fileOrFolder(base, typed);
        if (direct !== undefined)
            return direct;
        const source = this.#files.sourceOf(own.folder, subpath);
        return source === undefined ? undefined : [source];
    }
    #first(own, places, typed) {
        for (const place of places) {
            const base = (0,repository_path/* joined */.oR)(own.folder, place);
            const found = base === undefined ? undefined : this.#files.find(base, typed);
            if (found !== undefined)
                return [found];
        }
        for (const place of places) {
            const found = this.#files.sourceOf(own.folder, place);
            if (found !== undefined)
                return [found];
        }
        return;
    }
    #mainOf(own) {
        const places = MAIN_FIELDS.flatMap((field) => (0,json_text/* stringsOf */.iw)(own.manifest[field]));
        for (const place of places) {
            const base = (0,repository_path/* joined */.oR)(own.folder, place);
            if (base === undefined)
                continue;
            const found = this.#files.find(base, true) ?? this.#files.index(base);
            if (found !== undefined)
                return found;
        }
        return this.#first(own, [...entriesOf(own.manifest['exports'], '.'), ...places], true)?.[0];
    }
}

// EXTERNAL MODULE: ./build/js/shared/graph/test-files.js
var test_files = __webpack_require__(47631);
;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/jvm.js

function jvmResolver({ sources }) {
    const units = jvm_packageUnits(sources);
    const files = new Map();
    for (const [path, { unit = '' }] of sources) {
        const name = `${unit}.${path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')}`;
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [path]);
        else
            known.push(path);
    }
    return { units, resolve: (path, site) => resolve(path, site, units, files) };
}
function resolve(path, { target }, units, files) {
    const parts = target.split('.');
    const wildcard = parts.at(-1) === '*';
    if (wildcard)
        parts.pop();
    for (let length = wildcard ? parts.length : parts.length - 1; length > 0; length--) {
        const name = parts.slice(0, length).join('.');
        const unit = jvm_unitName(name);
        if (!units.has(unit))
            continue;
        const type = parts[length];
        const found = type === undefined ? undefined : files.get(`${name}.${type}`);
        if (found !== undefined)
            return visible(path, found);
        if (length < parts.length - 2 && !wildcard && !/^[A-Z_]/.test(parts[length] ?? ''))
            return 'outside';
        return [unit];
    }
    return 'outside';
}
function visible(path, found) {
    if (found.length === 1 || (0,test_files/* isTestFile */.hl)(path))
        return found;
    const product = found.filter((file) => !(0,test_files/* isTestFile */.hl)(file));
    return product.length > 0 ? product : found;
}
function jvm_unitName(name) {
    return `jvm package ${name === '' ? '(unnamed)' : name}`;
}
function jvm_packageUnits(sources) {
    const units = new Map();
    const unit = (name) => {
        const known = units.get(name) ?? { members: [], users: [] };
        units.set(name, known);
        return known;
    };
    for (const [path, source] of sources) {
        const name = jvm_unitName(source.unit ?? '');
        unit(name).users.push(path);
        if (!(0,test_files/* isTestFile */.hl)(path))
            unit(name).members.push(path);
        else {
            const tests = unit(`${name} [tests]`);
            tests.members.push(path);
            tests.users.push(path);
        }
    }
    return units;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/python.js

const CONVENTIONAL_ROOT = /(?:^|\/)(?:src|lib|python)$/;
const MANIFESTS = new Set(['pyproject.toml', 'setup.py', 'setup.cfg']);
function pythonResolver(repository) {
    return new PythonResolver(repository);
}
class PythonResolver {
    units = new Map();
    #tracked;
    #folders;
    #roots = new Map();
    constructor({ tracked, folders, sources }) {
        this.#tracked = tracked;
        this.#folders = folders;
        const roots = new Set(['']);
        for (const folder of folders)
            if (CONVENTIONAL_ROOT.test(folder) && !this.#isPackage(folder))
                roots.add(folder);
        for (const path of tracked)
            if (MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1)))
                roots.add((0,repository_path/* folderOf */.yS)(path));
        const entries = new Set();
        for (const path of sources.keys()) {
            let top = (0,repository_path/* folderOf */.yS)(path);
            entries.add(path);
            while (top !== '' && this.#isPackage(top))
                top = (0,repository_path/* folderOf */.yS)(top);
            roots.add(top);
            for (const folder of (0,repository_path/* upwards */.Hy)((0,repository_path/* folderOf */.yS)(path))) {
                if (entries.has(folder))
                    break;
                entries.add(folder);
            }
        }
        for (const entry of [...entries].sort()) {
            const folder = (0,repository_path/* folderOf */.yS)(entry);
            if (entry === '' || !roots.has(folder))
                continue;
            const name = entry.slice(folder === '' ? 0 : folder.length + 1).replace(/\.pyi?$/, '');
            const known = this.#roots.get(name);
            if (known === undefined)
                this.#roots.set(name, [folder]);
            else if (known.at(-1) !== folder)
                known.push(folder);
        }
    }
    resolve(path, { target, names = [] }) {
        const dots = /^\.*/.exec(target)?.[0].length ?? 0;
        const parts = target
            .slice(dots)
            .split('.')
            .filter((part) => part !== '');
        if (dots > 0)
            return this.#relative(path, dots, parts, names);
        const first = parts[0];
        const roots = first === undefined ? undefined : this.#roots.get(first);
        if (roots === undefined)
            return 'outside';
        const above = roots.filter((root) => (0,repository_path/* isBelow */.Yw)(path, root)).reverse();
        let partly = false;
        for (const root of [...above, ...roots.filter((other) => !above.includes(other))]) {
            const found = this.#below(root, parts, names, true);
            if (found !== undefined)
                return found;
            partly ||= root !== (0,repository_path/* folderOf */.yS)(path) && parts.length > 1 && this.#isPackage(join(root, first));
        }
        return partly ? 'missing' : 'outside';
    }
    #relative(path, dots, parts, names) {
        const base = (0,repository_path/* joined */.oR)((0,repository_path/* folderOf */.yS)(path), '../'.repeat(dots - 1));
        if (base === undefined)
            return 'missing';
        return this.#below(base, parts, names, false) ?? 'missing';
    }
    #below(root, parts, names, withParents) {
        const found = [];
        let at = root;
        for (const [index, part] of parts.entries()) {
            if (withParents && index > 0)
                this.#add(this.#init(at), found);
            at = join(at, part);
        }
        const own = parts.length === 0 ? this.#init(at) : this.#module(at);
        const isFolder = this.#folders.has(at);
        if (own === undefined && !isFolder)
            return;
        this.#add(own, found);
        let missed = own === undefined;
        for (const name of names) {
            const submodule = isFolder ? this.#module(join(at, name)) : undefined;
            if (submodule === undefined)
                continue;
            missed = false;
            this.#add(submodule, found);
        }
        return missed && names.length > 0 ? undefined : found;
    }
    #add(path, found) {
        if (path !== undefined && !found.includes(path))
            found.push(path);
    }
    #module(base) {
        return this.#init(base) ?? [`${base}.py`, `${base}.pyi`].find((path) => this.#tracked.has(path));
    }
    #init(folder) {
        return [join(folder, '__init__.py'), join(folder, '__init__.pyi')].find((path) => this.#tracked.has(path));
    }
    #isPackage(folder) {
        return this.#init(folder) !== undefined;
    }
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/cargo-manifests.js

const AUTOMATIC = /^(?:build\.rs|src\/main\.rs|src\/bin\/[^/]+(?:\/main)?\.rs|(?:tests|benches|examples)\/[^/]+(?:\/main)?\.rs)$/;
function readCrates(repository) {
    const libraries = [];
    const others = [];
    const manifests = [...repository.tracked].filter((path) => path === 'Cargo.toml' || path.endsWith('/Cargo.toml'));
    const folders = manifests.map(repository_path/* folderOf */.yS).sort((a, b) => b.length - a.length);
    const owned = new Map();
    for (const path of repository.sources.keys()) {
        const owner = folders.find((folder) => (0,repository_path/* isBelow */.Yw)(path, folder));
        if (owner === undefined)
            continue;
        const list = owned.get(owner) ?? [];
        owned.set(owner, list);
        list.push(path);
    }
    for (const path of manifests) {
        const folder = (0,repository_path/* folderOf */.yS)(path);
        const read = readManifest(repository.readText(path) ?? '');
        if (read.name === undefined)
            continue;
        const { renamed } = read;
        const name = (read.library ?? read.name).replaceAll('-', '_');
        const root = (0,repository_path/* joined */.oR)(folder, read.libraryPath ?? 'src/lib.rs');
        if (root !== undefined && repository.tracked.has(root))
            libraries.push({ name, root, folder, renamed });
        const named = read.paths.map((target) => (0,repository_path/* joined */.oR)(folder, target));
        for (const file of owned.get(folder) ?? []) {
            const within = folder === '' ? file : file.slice(folder.length + 1);
            if (file !== root && (AUTOMATIC.test(within) || named.includes(file)))
                others.push({ name: undefined, root: file, folder, renamed });
        }
    }
    return [...libraries, ...others];
}
function readManifest(text) {
    const found = {};
    const paths = [];
    const renamed = new Map();
    let section = '';
    for (const line of text.split('\n')) {
        const header = /^\s*\[{1,2}\s*([^\]]{1,200}?)\s*\]/.exec(line);
        if (header !== null) {
            section = header[1];
            continue;
        }
        const pair = /^\s*["']?([\w.-]{1,200})["']?\s*=\s*(.*)$/.exec(line);
        if (pair === null)
            continue;
        const [, key, value] = pair;
        const text = /^["']([^"']*)["']/.exec(value)?.[1];
        if (section === 'package' && key === 'name' && text !== undefined)
            found.name = text;
        else if (section === 'lib' && key === 'name' && text !== undefined)
            found.library = text;
        else if (section === 'lib' && key === 'path' && text !== undefined)
            found.libraryPath = text;
        else if (/^(?:bin|test|bench|example)$/.test(section) && key === 'path' && text !== undefined)
            paths.push(text);
        else if (/dependencies$/.test(section)) {
            const other = /\bpackage\s*=\s*["']([^"']+)["']/.exec(value)?.[1];
            if (other !== undefined)
                renamed.set(key.replaceAll('-', '_'), other.replaceAll('-', '_'));
        }
        else if (key === 'package' && text !== undefined && /dependencies\./.test(section)) {
            const alias = section.slice(section.lastIndexOf('dependencies.') + 13).replace(/["']/g, '');
            renamed.set(alias.replaceAll('-', '_'), text.replaceAll('-', '_'));
        }
    }
    return { name: found.name, library: found.library, libraryPath: found.libraryPath, paths, renamed };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/rust.js


function rustResolver(repository) {
    return new RustResolver(repository);
}
class RustResolver {
    units = new Map();
    #sources;
    #libraries = new Map();
    #modules = new Map();
    #files = new Map();
    constructor(repository) {
        this.#sources = repository.sources;
        for (const crate of readCrates(repository)) {
            if (crate.name !== undefined && !this.#libraries.has(crate.name))
                this.#libraries.set(crate.name, crate);
            this.#walk(crate);
        }
    }
    resolve(path, site) {
        if (site.kind === 'module') {
            const file = this.#moduleFile(path, site);
            return file === undefined ? 'missing' : [file];
        }
        const module = this.#modules.get(path);
        if (module === undefined)
            return 'outside';
        const here = within(module.path, site.scope ?? '');
        const parts = site.target.split('::').filter((part) => part !== '' && part !== '*');
        if (parts.length > 1 && parts.at(-1) === 'self')
            parts.pop();
        const [first, ...rest] = parts;
        if (first === undefined)
            return 'outside';
        if (first === 'crate')
            return this.#inCrate(module.crate, '', rest);
        if (first === 'self')
            return this.#inCrate(module.crate, here, rest);
        if (first === 'super') {
            let base = above(here);
            while (rest[0] === 'super') {
                base = above(base);
                rest.shift();
            }
            return this.#inCrate(module.crate, base, rest);
        }
        if (this.#files.get(module.crate)?.has(within(here, first)))
            return this.#inCrate(module.crate, here, parts);
        const library = this.#libraries.get(module.crate.renamed.get(first) ?? first);
        if (library !== undefined && library !== module.crate)
            return this.#inCrate(library, '', rest);
        if (this.#files.get(module.crate)?.has(first))
            return this.#inCrate(module.crate, '', parts);
        return 'outside';
    }
    #inCrate(crate, base, names) {
        const files = this.#files.get(crate);
        let at = base;
        let found = files?.get(base);
        for (const name of names) {
            at = within(at, name);
            const next = files?.get(at);
            if (next === undefined)
                break;
            found = next;
        }
        return found === undefined ? 'missing' : [found];
    }
    #walk(crate) {
        const files = new Map([['', crate.root]]);
        this.#files.set(crate, files);
        const queue = [[crate.root, '']];
        for (const [file, module] of queue) {
            if (!this.#modules.has(file))
                this.#modules.set(file, { crate, path: module });
            for (const site of this.#sources.get(file)?.imports ?? []) {
                if (site.kind !== 'module')
                    continue;
                const scope = within(module, site.scope ?? '');
                for (let inline = scope; inline !== module && !files.has(inline); inline = above(inline))
                    files.set(inline, file);
                const child = this.#moduleFile(file, site);
                const path = within(scope, site.target);
                if (child === undefined || files.has(path))
                    continue;
                files.set(path, child);
                queue.push([child, path]);
            }
        }
    }
    #moduleFile(path, { target, scope, file }) {
        const folder = (0,repository_path/* folderOf */.yS)(path);
        const name = path.slice(folder === '' ? 0 : folder.length + 1, -'.rs'.length);
        const isRoot = name === 'mod' || this.#modules.get(path)?.path === '' || name === 'lib' || name === 'main';
        const own = isRoot ? folder : folder === '' ? name : `${folder}/${name}`;
        const inline = (scope ?? '').split('::').join('/');
        if (file !== undefined) {
            const named = (0,repository_path/* joined */.oR)(inline === '' ? folder : ((0,repository_path/* joined */.oR)(own, inline) ?? own), file);
            return named !== undefined && this.#sources.has(named) ? named : undefined;
        }
        const base = (0,repository_path/* joined */.oR)(own, inline === '' ? target : `${inline}/${target}`);
        return base === undefined ? undefined : [`${base}.rs`, `${base}/mod.rs`].find((found) => this.#sources.has(found));
    }
}
function within(module, name) {
    if (name === '')
        return module;
    return module === '' ? name : `${module}::${name}`;
}
function above(module) {
    return module.slice(0, Math.max(0, module.lastIndexOf('::')));
}

;// CONCATENATED MODULE: ./build/js/shared/graph/resolvers/index.js





const RESOLVERS = [
    ['javascript', javaScriptResolver],
    ['python', pythonResolver],
    ['go', goResolver],
    ['rust', rustResolver],
    ['jvm', jvmResolver],
];

;// CONCATENATED MODULE: ./build/js/shared/graph/import-graph.js




const LARGEST_SOURCE_BYTES = 4 << 20;
const LARGEST_CONFIG_BYTES = 1 << 20;
function importGraph(tree) {
    const tracked = new Set([...tree.paths].sort());
    const notices = [];
    const sources = readSources(tree, tracked, notices);
    const files = [...sources.keys()];
    const nodes = new Map(files.map((path, node) => [path, node]));
    const edges = new Edges(nodes, files.length);
    const unresolved = [];
    const folders = foldersOf(tracked);
    for (const [ecosystem, make] of RESOLVERS) {
        const own = ofEcosystem(sources, ecosystem);
        if (own.size === 0)
            continue;
        const repository = {
            tracked,
            folders,
            sources: own,
            readText: (path) => tree.readText(path, LARGEST_CONFIG_BYTES),
            notice: (notice) => notices.push(notice),
        };
        const resolver = make(repository);
        edges.addUnits(resolver);
        for (const [path, source] of own)
            for (const site of source.imports)
                edges.add(path, site, resolver, unresolved);
    }
    const imports = adjacencyOf(edges.nodes, edges.from, edges.to);
    const lexed = [...sources.values()];
    const { units } = edges;
    unresolved.sort((a, b) => (nodes.get(a.path) ?? 0) - (nodes.get(b.path) ?? 0) || a.line - b.line);
    return {
        files,
        units,
        imports,
        importers: reversed(imports),
        decisions: lexed.map(({ decisions }) => decisions),
        holdsTests: lexed.map(({ holdsTests }) => holdsTests === true),
        unresolved,
        notices,
        nodeOf: (path) => nodes.get(path),
        nameOf: (node) => files[node] ?? units[node - files.length] ?? '',
    };
}
function readSources(tree, tracked, notices) {
    const sources = new Map();
    for (const path of tracked) {
        const language = languageOf(path);
        if (language === undefined)
            continue;
        const text = tree.readText(path, LARGEST_SOURCE_BYTES);
        if (text !== undefined)
            sources.set(path, language.lex(text, path));
        else
            notices.push({
                kind: 'unread-source',
                place: { path },
                reason: `cannot be read, or is longer than ${LARGEST_SOURCE_BYTES >> 20} MiB`,
            });
    }
    return sources;
}
function ofEcosystem(sources, ecosystem) {
    return new Map([...sources].filter(([path]) => languageOf(path)?.ecosystem === ecosystem));
}
function foldersOf(tracked) {
    const folders = new Set(['']);
    for (const path of tracked)
        for (const folder of (0,repository_path/* upwards */.Hy)(path.slice(0, Math.max(0, path.lastIndexOf('/'))))) {
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}
class Edges {
    from = [];
    to = [];
    units = [];
    #files;
    #units = new Map();
    #first;
    constructor(files, first) {
        this.#files = files;
        this.#first = first;
    }
    get nodes() {
        return this.#first + this.units.length;
    }
    addUnits({ units }) {
        for (const [name, { members, users }] of units) {
            const unit = this.nodes;
            this.#units.set(name, unit);
            this.units.push(name);
            for (const path of members)
                this.#edge(unit, this.#files.get(path));
            for (const path of users)
                this.#edge(this.#files.get(path), unit);
        }
    }
    add(path, site, resolver, unresolved) {
        const resolution = resolver.resolve(path, site);
        if (resolution === 'outside')
            return;
        if (resolution === 'missing') {
            unresolved.push({ path, line: site.line, target: site.target });
            return;
        }
        const from = this.#files.get(path);
        for (const name of resolution)
            this.#edge(from, this.#files.get(name) ?? this.#units.get(name));
    }
    #edge(from, to) {
        if (to === undefined)
            return;
        this.from.push(from);
        this.to.push(to);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/graph/product-fan.js

function productFan(graph, isProduct) {
    const { files, units, imports, importers } = graph;
    const members = units.map((_, at) => new Set(neighbours(imports, files.length + at)));
    const users = units.map((_, at) => Array.from(neighbours(importers, files.length + at)).filter((user) => isProduct[user] && !members[at].has(user)));
    const seen = new Int32Array(files.length).fill(-1);
    const into = Int32Array.from(files, (_, file) => {
        let count = 0;
        seen[file] = file;
        for (const node of neighbours(importers, file))
            for (const user of node < files.length ? [node] : users[node - files.length]) {
                if (!isProduct[user] || seen[user] === file)
                    continue;
                seen[user] = file;
                count++;
            }
        return count;
    });
    const out = Int32Array.from(files, (_, file) => {
        let count = 0;
        for (const node of neighbours(imports, file))
            if (node < files.length ? isProduct[node] : !members[node - files.length].has(file))
                count++;
        return count;
    });
    return { in: into, out };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/reachability.js

function reachFrom(graph, starts) {
    const distance = new Int32Array(graph.nodes).fill(-1);
    const before = new Int32Array(graph.nodes).fill(-1);
    const queue = new Int32Array(graph.nodes);
    let end = 0;
    for (const start of [...starts].sort((a, b) => a - b)) {
        if (distance[start] !== -1)
            continue;
        distance[start] = 0;
        queue[end++] = start;
    }
    for (let at = 0; at < end; at++) {
        const node = queue[at];
        for (const next of neighbours(graph, node)) {
            if (distance[next] !== -1)
                continue;
            distance[next] = distance[node] + 1;
            before[next] = node;
            queue[end++] = next;
        }
    }
    return { distance, before };
}
function chainTo({ distance, before }, node) {
    if (distance[node] === undefined || distance[node] < 0)
        return [];
    const chain = [];
    for (let at = node; at >= 0; at = before[at])
        chain.push(at);
    return chain.reverse();
}

;// CONCATENATED MODULE: ./build/js/shared/graph/components.js
function stronglyConnected({ nodes, offsets, targets }) {
    const of = new Int32Array(nodes).fill(-1);
    const index = new Int32Array(nodes);
    const low = new Int32Array(nodes);
    const nextEdge = offsets.slice(0, nodes);
    const [open, path] = [new Int32Array(nodes), new Int32Array(nodes)];
    let [count, discovered, opened, depth] = [0, 0, 0, 0];
    const discover = (node) => {
        index[node] = low[node] = ++discovered;
        open[opened++] = node;
        path[depth++] = node;
    };
    for (let root = 0; root < nodes; root++) {
        if (index[root] !== 0)
            continue;
        discover(root);
        while (depth > 0) {
            const node = path[depth - 1];
            if (nextEdge[node] < offsets[node + 1]) {
                const target = targets[nextEdge[node]++];
                if (index[target] === 0)
                    discover(target);
                else if (of[target] === -1)
                    low[node] = Math.min(low[node], index[target]);
                continue;
            }
            depth--;
            if (depth > 0) {
                const parent = path[depth - 1];
                low[parent] = Math.min(low[parent], low[node]);
            }
            if (low[node] !== index[node])
                continue;
            let member = -1;
            do {
                member = open[--opened];
                of[member] = count;
            } while (member !== node);
            count++;
        }
    }
    return { count, of };
}

;// CONCATENATED MODULE: ./build/js/shared/graph/reaching.js


const reaching_WORDS = 32;
function countReaching(graph, starts) {
    const { count, of } = stronglyConnected(graph);
    const edges = condensed(graph, of, count);
    const total = new Int32Array(count);
    for (let first = 0; first < starts.length; first += reaching_WORDS * 32) {
        const rows = new Uint32Array(count * reaching_WORDS);
        for (let at = first; at < Math.min(starts.length, first + reaching_WORDS * 32); at++) {
            const bit = at - first;
            rows[of[starts[at]] * reaching_WORDS + (bit >>> 5)] |= 1 << (bit & 31);
        }
        for (let from = count - 1; from >= 0; from--) {
            for (const to of neighbours(edges, from))
                for (let word = 0; word < reaching_WORDS; word++)
                    rows[to * reaching_WORDS + word] |= rows[from * reaching_WORDS + word];
        }
        for (let component = 0; component < count; component++)
            for (let word = 0; word < reaching_WORDS; word++)
                total[component] += bits(rows[component * reaching_WORDS + word]);
    }
    const reaching = Int32Array.from(of, (component) => total[component]);
    for (const start of new Set(starts))
        reaching[start]--;
    return reaching;
}
function condensed(graph, of, count) {
    const offsets = new Int32Array(count + 1);
    for (let node = 0; node < graph.nodes; node++)
        for (const target of neighbours(graph, node))
            if (of[target] !== of[node])
                offsets[of[node] + 1]++;
    for (let component = 0; component < count; component++)
        offsets[component + 1] += offsets[component];
    const next = offsets.slice();
    const targets = new Int32Array(offsets[count]);
    for (let node = 0; node < graph.nodes; node++)
        for (const target of neighbours(graph, node))
            if (of[target] !== of[node])
                targets[next[of[node]]++] = of[target];
    return { nodes: count, offsets, targets };
}
function bits(word) {
    let v = word - ((word >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./build/js/shared/graph/test-subjects.js

const AFFIXES = [
    /[._-](?:tests?|spec|cy|it)$/,
    /^test_/,
    /(?:Tests?|TestCase|IT|Spec)$/,
    /^Test(?=[A-Z])/,
    /[._-](?:unit|int|integration|functional|e2e)$/,
];
const LAYOUT = new Set('src lib main java kotlin python test tests __tests__ spec specs testing unit integration e2e cypress'.split(' '));
const GENERIC = new Set(['index', 'main', 'mod', 'lib', '__init__', 'types', 'utils', '']);
function subjectOf(path) {
    return AFFIXES.reduce((name, affix) => name.replace(affix, ''), stemOf(path));
}
function testsByName(sources, tests) {
    const named = new Map();
    for (const source of sources)
        push(named, keyOf(source, stemOf(source)), source);
    const found = new Map();
    for (const test of [...tests].sort()) {
        const subject = subjectOf(test);
        const candidates = named.get(keyOf(test, subject)) ?? [];
        const own = folders(test);
        const likeness = candidates.map((source) => common(own, folders(source)));
        const most = Math.max(-1, ...likeness);
        const isTelling = most > 0 || (candidates.length === 1 && !GENERIC.has(subject));
        for (const [at, source] of candidates.entries())
            if (source !== test && isTelling && likeness[at] === most)
                push(found, source, { test, likeness: most });
    }
    return new Map(Array.from(found, ([source, own]) => [
        source,
        own.sort((a, b) => b.likeness - a.likeness || (a.test < b.test ? -1 : 1)).map(({ test }) => test),
    ]));
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
function keyOf(path, name) {
    return `${languageOf(path)?.ecosystem ?? ''}\0${name}`;
}
function folders(path) {
    return path
        .split('/')
        .slice(0, -1)
        .filter((name) => !LAYOUT.has(name));
}
function common(a, b) {
    if (a.length === 0 && b.length === 0)
        return 1;
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start++;
    let end = 0;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    return start + end;
}
function push(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

// EXTERNAL MODULE: ./build/js/shared/model/gap-facts.js
var gap_facts = __webpack_require__(53670);
// EXTERNAL MODULE: ./build/js/shared/policy/line-counts.js
var line_counts = __webpack_require__(15520);
// EXTERNAL MODULE: ./build/js/coverage-gate/executable-lines.js
var executable_lines = __webpack_require__(50689);
;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/churn.js
const CHURN_DAYS = 90;
const MOST_COMMITS = 5000;
const MOST_FILES = 1000;
const MOST_TIME_MS = 20_000;
const DAY_SECONDS = 86_400;
function readChurn(git, committedMs) {
    const since = Math.floor(committedMs / 1000) - CHURN_DAYS * DAY_SECONDS;
    const edge = git.isShallow() ? git.shallowCommits() : new Set();
    const { status, stdout } = git.runOffline(MOST_TIME_MS, ...['-c', 'log.showSignature=false', '-c', 'core.quotePath=off', '-c', 'log.showRoot=true', 'log', 'HEAD'], ...['-z', '--name-only', '--no-renames', '--no-merges', '--no-relative', '--ignore-submodules=all'], ...[`--since=${since}`, `--max-count=${MOST_COMMITS}`, '--format=%x00%H', '--']);
    const none = { changes: new Map(), history: { days: CHURN_DAYS, commits: 0, state: 'unknown' } };
    if (status !== 0)
        return none;
    const changes = new Map();
    let [commits, cut] = [0, false];
    for (const { hash, paths } of commitsOf(Buffer.from(stdout).toString('utf8'))) {
        if (edge.has(hash)) {
            cut = true;
            continue;
        }
        commits++;
        if (paths.length > MOST_FILES)
            continue;
        for (const path of paths)
            changes.set(path, (changes.get(path) ?? 0) + 1);
    }
    if (edge.size > 0 && commits === 0)
        return none;
    return {
        changes,
        history: { days: CHURN_DAYS, commits, state: cut || commits === MOST_COMMITS ? 'cut' : 'whole' },
    };
}
function* commitsOf(output) {
    const parts = output.split('\0');
    for (let at = 0; at < parts.length;) {
        if (parts[at] !== '') {
            at++;
            continue;
        }
        const hash = parts[at + 1] ?? '';
        const paths = [];
        for (at += 2; at < parts.length && parts[at] !== ''; at++)
            paths.push(paths.length === 0 ? parts[at].replace(/^\n/, '') : parts[at]);
        if (hash !== '')
            yield { hash, paths };
    }
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/folder-map.js

const MOST_FOLDERS = 12;
const MOST_EDGES = 30;
function folderMap(graph, files) {
    const folders = chooseFolders(files);
    const places = new Map(folders.map((path, place) => [path, place]));
    const chosen = new Set(folders);
    const placeOf = new Map();
    const found = folders.map((path) => ({ path, files: 0, reached: 0, lines: [0, 0], gaps: 0 }));
    for (const { path, lines, reached } of files) {
        const place = places.get(holder(path, chosen));
        placeOf.set(path, place);
        const folder = found[place];
        folder.files++;
        if (reached)
            folder.reached++;
        folder.lines[0] += lines[0];
        folder.lines[1] += lines[1];
        if (lines[0] < lines[1])
            folder.gaps++;
    }
    if (found.length < 2)
        return undefined;
    const edges = edgesBetween(graph, placeOf);
    const order = inOrder(found, edges);
    const rank = new Map(order.map((folder, place) => [folder, place]));
    const kept = [...edges].sort((a, b) => b.imports - a.imports || a.from - b.from || a.to - b.to).slice(0, MOST_EDGES);
    return {
        folders: order.map((folder) => found[folder]),
        edges: kept
            .map(({ from, to, imports }) => ({ from: rank.get(from), to: rank.get(to), imports }))
            .sort((a, b) => a.from - b.from || a.to - b.to),
        omittedEdges: edges.length - kept.length,
    };
}
function chooseFolders(files) {
    const chosen = new Set(['']);
    const grown = new Map();
    while (chosen.size < MOST_FOLDERS) {
        grown.clear();
        const left = new Map();
        for (const { path, lines } of files) {
            const own = holder(path, chosen);
            left.set(own, (left.get(own) ?? 0) + 1);
            const slash = path.indexOf('/', own === '' ? 0 : own.length + 1);
            if (slash < 0)
                continue;
            const child = path.slice(0, slash);
            const known = grown.get(child) ?? { weight: 0, files: 0 };
            grown.set(child, { weight: known.weight + (lines[0] < lines[1] ? 2 : 1), files: known.files + 1 });
        }
        const [best] = [...grown].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
        for (const folder of chosen)
            if (!left.has(folder) && folder !== '')
                chosen.delete(folder);
        if (best === undefined)
            break;
        const [folder, { files: moved }] = best;
        const parent = holder(`${folder}/x`, chosen);
        if (left.get(parent) === moved)
            chosen.delete(parent);
        chosen.add(folder);
    }
    return [...chosen].filter((folder) => files.some(({ path }) => holder(path, chosen) === folder)).sort();
}
function holder(path, folders) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        if (folders.has(path.slice(0, end)))
            return path.slice(0, end);
    return '';
}
function edgesBetween(graph, placeOf) {
    const { files, units, imports } = graph;
    const places = files.map((path) => placeOf.get(path));
    const unitPlaces = units.map((_, at) => {
        const first = neighbours(imports, files.length + at).find((member) => places[member] !== undefined);
        return first === undefined ? undefined : places[first];
    });
    const counts = new Map();
    for (const [file, from] of places.entries()) {
        if (from === undefined)
            continue;
        for (const node of neighbours(imports, file)) {
            const to = node < files.length ? places[node] : unitPlaces[node - files.length];
            if (to === undefined || to === from)
                continue;
            const key = from * MOST_FOLDERS + to;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    return [...counts]
        .sort(([a], [b]) => a - b)
        .map(([key, count]) => ({ from: Math.floor(key / MOST_FOLDERS), to: key % MOST_FOLDERS, imports: count }));
}
function inOrder(folders, edges) {
    const left = new Set(folders.keys());
    const [first, last] = [[], []];
    const sum = (of, end) => edges.reduce((all, edge) => all + (edge[end] === of && left.has(edge.from) && left.has(edge.to) ? edge.imports : 0), 0);
    while (left.size > 0) {
        const open = [...left];
        const sink = open.findLast((folder) => sum(folder, 'from') === 0);
        const source = sink === undefined ? open.find((folder) => sum(folder, 'to') === 0) : undefined;
        const surplus = (folder) => sum(folder, 'from') - sum(folder, 'to');
        const next = sink ?? source ?? open.reduce((best, one) => (surplus(one) > surplus(best) ? one : best));
        if (sink === undefined)
            first.push(next);
        else
            last.unshift(next);
        left.delete(next);
    }
    return [...first, ...last];
}

// EXTERNAL MODULE: ./build/js/coverage-gate/gaps/gap-kinds.js
var gap_kinds = __webpack_require__(14915);
;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/next-test.js




const NO_PLACE = /(?:^|\/)conftest\.py$/;
function nextTest(map, path) {
    const { graph, isTest, reach, named } = map;
    const [own] = named.get(path) ?? [];
    if (own !== undefined)
        return { path: own, how: 'named' };
    const node = graph.nodeOf(path);
    if (node === undefined)
        return begun(map, path);
    if (graph.holdsTests[node] === true)
        return { path, how: 'named' };
    const direct = Array.from(neighbours(graph.importers, node)).filter((user) => isTest[user] === true && !NO_PLACE.test(graph.nameOf(user)));
    const size = (test) => neighbours(graph.imports, test).length + ((0,test_files/* isCalledTest */.iM)(graph.nameOf(test)) ? 0 : graph.files.length);
    if (direct.length > 0) {
        const best = direct.reduce((least, one) => (size(one) < size(least) ? one : least));
        return { path: graph.nameOf(best), how: 'imports' };
    }
    const [start] = chainTo(reach, node);
    if (start !== undefined && !NO_PLACE.test(graph.nameOf(start)))
        return { path: graph.nameOf(start), how: 'reaches' };
    return begun(map, path);
}
function begun({ graph, named, tracked }, path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const extension = path.slice(path.lastIndexOf('.'));
    for (const sibling of graph.files) {
        if (!sibling.startsWith(folder) || sibling.includes('/', folder.length) || !sibling.endsWith(extension))
            continue;
        const [test] = named.get(sibling) ?? [];
        if (test === undefined)
            continue;
        const name = test.slice(test.lastIndexOf('/') + 1).replace(stemOf(sibling), () => stemOf(path));
        const place = `${test.slice(0, test.lastIndexOf('/') + 1)}${name}`;
        if (!tracked.has(place))
            return { path: place, how: 'new' };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/regions.js
function regionsOf({ numbers, hits }, decisions) {
    const regions = [];
    let decision = 0;
    for (let at = 0; at < numbers.length;) {
        if (hits[at] !== 0) {
            at++;
            continue;
        }
        const first = at;
        while (at < numbers.length && hits[at] === 0)
            at++;
        const [start, end] = [numbers[first], numbers[at - 1]];
        while (decision < decisions.length && decisions[decision] < start)
            decision++;
        const before = decision;
        while (decision < decisions.length && decisions[decision] <= end)
            decision++;
        regions.push({ start, end, lines: at - first, decisions: decision - before });
    }
    return regions;
}
function heaviest(regions, most) {
    const weight = ({ lines, decisions }) => lines + 2 * decisions;
    return [...regions]
        .sort((a, b) => weight(b) - weight(a) || a.start - b.start)
        .slice(0, most)
        .sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/score.js
const MOST_IMPORTERS = 30;
const MOST_DEPENDENTS = 100;
const MOST_CHANGES = 20;
function scoreOf({ missing, decisions, importers, dependents, changes, unreached }) {
    const size = Math.floor(Math.sqrt(100 * (missing + 2 * decisions)));
    const percent = 100 +
        10 * Math.min(importers, MOST_IMPORTERS) +
        Math.min(dependents, MOST_DEPENDENTS) +
        10 * Math.min(changes, MOST_CHANGES) +
        (unreached ? 100 : 0);
    return Math.floor((size * percent) / 100);
}

;// CONCATENATED MODULE: ./build/js/coverage-gate/gaps/collect-gaps.js















const collect_gaps_LARGEST_SOURCE_BYTES = 1 << 20;
const MOST_RANKED = 100;
const MOST_JUDGED = 1000;
const MOST_REGIONS = 3;
const MOST_NOTICES = 20;
function collectGaps(question) {
    const { io, checkout, judged, hub } = question;
    const readText = (path, most) => io.readText(`${checkout.directory}/${path}`, most);
    const graph = importGraph({ paths: checkout.tracked, readText });
    const known = new Knowledge(graph, question);
    const candidates = candidatesOf(question, known, readText);
    const { changes, history } = readChurn(checkout.git, checkout.committedMs);
    const all = candidates
        .filter(({ lines }) => lines[0] < lines[1])
        .map((candidate) => gapOf(candidate, known, history.state === 'unknown' ? undefined : changes, question))
        .sort((a, b) => b.score - a.score || missing(b) - missing(a) || (a.path < b.path ? -1 : 1));
    const listed = all.slice(0, MOST_RANKED);
    if (judged)
        listed.push(...all.slice(MOST_RANKED).filter(gap_kinds/* isUntested */.Lc).slice(0, MOST_JUDGED));
    const untested = all.filter((gap) => gap.importers === null && (0,gap_kinds/* isUntested */.Lc)(gap));
    const unread = graph.notices.filter(({ place }) => !question.ignored(place.path));
    const map = folderMap(graph, candidates.map(({ path, lines }) => ({ path, lines, reached: known.isReached(path) })));
    return {
        sources: candidates.length,
        tests: known.tests.length,
        unreached: candidates.filter(({ path }) => graph.nodeOf(path) !== undefined && !known.isReached(path)).length,
        history,
        ranked: listed.map((gap) => detailed(gap, known, question)),
        rankedCount: all.length,
        kinds: Object.fromEntries(gap_facts/* GAP_KINDS */.z.map((kind) => [kind, all.filter((gap) => (0,gap_kinds/* isOfKind */.Q2)(gap, kind, hub)).length])),
        ungraphed: {
            untested: untested.length,
            added: untested.filter(({ added }) => added === true).length,
            ...(untested[0] === undefined ? {} : { example: untested[0].path }),
        },
        unread: unread.slice(0, MOST_NOTICES).map(({ place, reason }) => ({
            code: 'GAPS-GRAPH-INCOMPLETE',
            reason: `${place.path} ${reason}, so that the import graph may lack imports`,
            hint: 'List it under ignore if it is generated or bundled; else make it readable.',
            location: place,
        })),
        unreadCount: unread.length,
        unresolved: graph.unresolved.length,
        ...(map === undefined ? {} : { map }),
    };
}
class Knowledge {
    map;
    tests;
    #reach;
    #graph;
    #fan;
    #dependents;
    #reaching;
    constructor(graph, { checkout, ignored }) {
        const isProduct = graph.files.map((path) => !(0,test_files/* isTestCode */.MH)(path) && !ignored(path));
        const isTest = graph.files.map((path, node) => (0,test_files/* isTestFile */.hl)(path) || graph.holdsTests[node] === true);
        this.#graph = graph;
        this.tests = graph.files.flatMap((_, node) => (isTest[node] ? [node] : []));
        const nodes = graph.files.flatMap((_, node) => (isProduct[node] ? [node] : []));
        this.#fan = productFan(graph, isProduct);
        this.#dependents = countReaching(graph.imports, nodes);
        this.#reaching = countReaching(graph.imports, this.tests);
        const sources = graph.files.filter((_, node) => isProduct[node]);
        const named = testsByName(sources, graph.files.filter((path) => (0,test_files/* isTestFile */.hl)(path)));
        this.#reach = reachFrom(graph.imports, this.tests);
        const called = this.tests.filter((node) => (0,test_files/* isCalledTest */.iM)(graph.files[node]) || graph.holdsTests[node] === true);
        const reach = called.length === 0 ? this.#reach : reachFrom(graph.imports, called);
        this.map = { graph, isTest, reach, named, tracked: checkout.tracked };
    }
    of(path) {
        const node = this.#graph.nodeOf(path);
        if (node === undefined)
            return { importers: null, dependents: null, imports: null, tests: null };
        return {
            importers: this.#fan.in[node],
            dependents: this.#dependents[node],
            imports: this.#fan.out[node],
            tests: this.#reaching[node] + (this.#graph.holdsTests[node] === true ? 1 : 0),
        };
    }
    isReached(path) {
        const node = this.#graph.nodeOf(path);
        return node !== undefined && this.#reach.distance[node] !== -1;
    }
    decisionsOf(path) {
        const node = this.#graph.nodeOf(path);
        return node === undefined ? [] : this.#graph.decisions[node];
    }
}
function candidatesOf({ union, unmeasured }, known, readText) {
    const found = [];
    for (const [path, { coverage }] of union) {
        if ((0,test_files/* isTestFile */.hl)(path))
            continue;
        const lines = (0,line_counts/* countLines */.l)(coverage.lines);
        if (lines[1] === 0)
            continue;
        const regions = lines[0] === lines[1] ? [] : regionsOf(coverage.lines, known.decisionsOf(path));
        found.push({ path, lines, measured: true, regions });
    }
    for (const path of unmeasured) {
        const numbers = (0,executable_lines/* executableLines */.o)(path, readText(path, collect_gaps_LARGEST_SOURCE_BYTES) ?? '');
        if (numbers.length === 0)
            continue;
        const regions = regionsOf({ numbers, hits: new Uint8Array(numbers.length) }, known.decisionsOf(path));
        found.push({ path, lines: [0, numbers.length], measured: false, regions });
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function gapOf({ path, lines, measured, regions }, known, changes, { added }) {
    const { importers, dependents, imports, tests } = known.of(path);
    const decisions = regions.reduce((sum, region) => sum + region.decisions, 0);
    const changed = changes === undefined ? null : (changes.get(path) ?? 0);
    const score = scoreOf({
        missing: lines[1] - lines[0],
        decisions,
        importers: importers ?? 0,
        dependents: dependents ?? 0,
        changes: changed ?? 0,
        unreached: tests === 0 && lines[0] === 0,
    });
    return {
        path,
        score,
        lines,
        measured,
        decisions: [decisions, known.decisionsOf(path).length],
        importers,
        dependents,
        imports,
        tests,
        changes: changed,
        ...(added.has(path) ? { added: true } : {}),
        regions,
        owners: [],
    };
}
function detailed(gap, known, { ownersOf }) {
    const next = nextTest(known.map, gap.path);
    return {
        ...gap,
        ...(next === undefined ? {} : { next }),
        regions: heaviest(gap.regions, MOST_REGIONS),
        owners: ownersOf(gap.path),
    };
}
function missing({ lines }) {
    return lines[1] - lines[0];
}


/***/ }),

/***/ 54273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   C: () => (/* binding */ behindString),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   Iy: () => (/* binding */ EXCLAMATION),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   LF: () => (/* binding */ QUESTION),
/* harmony export */   N5: () => (/* binding */ MINUS),
/* harmony export */   Ov: () => (/* binding */ wordEnd),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   Sl: () => (/* binding */ BAR),
/* harmony export */   UO: () => (/* binding */ behindTrivia),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   UW: () => (/* binding */ OPEN_PAREN),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   b9: () => (/* binding */ PLUS),
/* harmony export */   e0: () => (/* binding */ AMPERSAND),
/* harmony export */   fi: () => (/* binding */ DOUBLE_QUOTE),
/* harmony export */   hr: () => (/* binding */ DOLLAR),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   o: () => (/* binding */ SLASH),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   rw: () => (/* binding */ BACKTICK),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   ur: () => (/* binding */ SINGLE_QUOTE),
/* harmony export */   v9: () => (/* binding */ HASH),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   y0: () => (/* binding */ DOT),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   yu: () => (/* binding */ CLOSE_PAREN)
/* harmony export */ });
const NEWLINE = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const STAR = 42;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const BACKTICK = 96;
const OPEN_BRACE = 123;
const BAR = 124;
const CLOSE_BRACE = 125;
const [NO_BREAK_SPACE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR, BYTE_ORDER_MARK] = [0xa0, 0x2028, 0x2029, 0xfeff];
const WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));
function isWord(code) {
    return code < 128 ? WORD[code] === 1 : code > 127 && !isWideSpace(code);
}
function isSpace(code) {
    return code <= SPACE || (code > 127 && isWideSpace(code));
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isWideSpace(code) {
    return code === NO_BREAK_SPACE || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR || code === BYTE_ORDER_MARK;
}
function isText(text, start, end, word) {
    return end - start === word.length && text.startsWith(word, start);
}
function wordEnd(text, start) {
    let p = start;
    while (p < text.length && isWord(text.charCodeAt(p)))
        p++;
    return p;
}
function behind(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
}
function behindTrivia(text, from) {
    let p = from;
    for (;;) {
        while (p < text.length && isSpace(text.charCodeAt(p)))
            p++;
        if (text.charCodeAt(p) !== SLASH)
            return p;
        const next = text.charCodeAt(p + 1);
        if (next === SLASH)
            p = lineEnd(text, p);
        else if (next === STAR)
            p = behind(text, '*/', p + 2);
        else
            return p;
    }
}
function behindString(text, start, quote) {
    let p = start + 1;
    for (; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === quote)
            return p + 1;
        if (c === BACKSLASH)
            p++;
        else if (c === NEWLINE)
            return p;
    }
    return text.length;
}


/***/ }),

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function joined(folder, relative) {
    if (relative === '')
        return folder;
    if (!relative.includes('.') && !relative.includes('//') && !relative.endsWith('/'))
        return folder === '' ? relative : `${folder}/${relative}`;
    let base = folder;
    let start = 0;
    while (start <= relative.length) {
        const slash = relative.indexOf('/', start);
        const end = slash < 0 ? relative.length : slash;
        const part = relative.slice(start, end);
        if (part === '..') {
            if (base === '')
                return;
            base = folderOf(base);
        }
        else if (part !== '' && part !== '.')
            base = base === '' ? part : `${base}/${part}`;
        start = end + 1;
    }
    return base;
}
function* upwards(folder) {
    let at = folder;
    while (at !== '') {
        yield at;
        at = folderOf(at);
    }
    yield '';
}
function isBelow(path, folder) {
    return folder === '' || (path.startsWith(folder) && path.charCodeAt(folder.length) === 47);
}


/***/ }),

/***/ 70179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   rL: () => (/* binding */ JsonFault)
/* harmony export */ });
/* harmony import */ var _lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54273);

class JsonFault extends Error {
    name = 'JsonFault';
    line;
    constructor(reason, text, offset) {
        super(reason);
        this.line = text.slice(0, offset).split('\n').length;
    }
}
const DEEPEST = 100;
function parseJsonText(text) {
    const reader = new Reader(text);
    const value = reader.value(0);
    reader.end();
    return value;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function stringsOf(value) {
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.filter((item) => typeof item === 'string');
}
class Reader {
    #text;
    #p;
    constructor(text) {
        this.#text = text;
        this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, 0);
    }
    value(depth) {
        const text = this.#text;
        const c = text[this.#p];
        if (depth > DEEPEST)
            throw this.#fault('nested too deeply');
        if (c === '{')
            return this.#object(depth);
        if (c === '[')
            return this.#array(depth);
        if (c === '"')
            return this.#string();
        const start = this.#p;
        let end = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(text, start);
        for (const [word, value] of [
            ['true', true],
            ['false', false],
            ['null', null],
        ])
            if ((0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(text, start, end, word)) {
                this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, end);
                return value;
            }
        while (end < text.length && '+-.'.includes(text[end]))
            end = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(text, end + 1);
        const number = Number(text.slice(start, end));
        if (end === start || Number.isNaN(number))
            throw this.#fault('a value is missing');
        this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, end);
        return number;
    }
    end() {
        if (this.#p < this.#text.length)
            throw this.#fault('something follows the value');
    }
    #object(depth) {
        const members = [];
        this.#step();
        while (this.#text[this.#p] !== '}') {
            if (this.#text[this.#p] !== '"')
                throw this.#fault('a name in quotes is missing');
            const key = this.#string();
            if (this.#text[this.#p] !== ':')
                throw this.#fault('":" is missing');
            this.#step();
            members.push([key, this.value(depth + 1)]);
            if (this.#text[this.#p] === ',')
                this.#step();
            else if (this.#text[this.#p] !== '}')
                throw this.#fault('"," or "}" is missing');
        }
        this.#step();
        return Object.fromEntries(members);
    }
    #array(depth) {
        const items = [];
        this.#step();
        while (this.#text[this.#p] !== ']') {
            items.push(this.value(depth + 1));
            if (this.#text[this.#p] === ',')
                this.#step();
            else if (this.#text[this.#p] !== ']')
                throw this.#fault('"," or "]" is missing');
        }
        this.#step();
        return items;
    }
    #string() {
        const text = this.#text;
        const start = this.#p;
        for (let p = start + 1; p < text.length && text[p] !== '\n'; p++) {
            if (text[p] === '\\')
                p++;
            else if (text[p] === '"') {
                this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, p + 1);
                try {
                    return JSON.parse(text.slice(start, p + 1));
                }
                catch {
                    break;
                }
            }
        }
        this.#p = start;
        throw this.#fault('this string is not one');
    }
    #step() {
        this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(this.#text, this.#p + 1);
    }
    #fault(reason) {
        return new JsonFault(reason, this.#text, this.#p);
    }
}


/***/ })

};
