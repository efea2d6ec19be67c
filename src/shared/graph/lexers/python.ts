import type { LexedSource } from '../lexed-source.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  DOUBLE_QUOTE,
  HASH,
  isText,
  isWord,
  lineEnd,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  SINGLE_QUOTE,
  SPACE,
  wordEnd,
} from './characters.ts';
import { Findings } from './findings.ts';
import { fromNames, importNames, type PythonClause } from './python-clauses.ts';
import { behindPythonString, stringPrefix } from './python-strings.ts';

const DECISIONS: ReadonlySet<string> = new Set(['if', 'elif', 'for', 'while', 'except', 'and', 'or']);
const IMPORT_CALLS: ReadonlySet<string> = new Set(['import_module', '__import__']);
/** No word that matters is longer. */
const LONGEST_WORD = 13;
const PLAIN = { formatted: false, raw: false };

/** Python 3, and the imports of Python 2. */
export function lexPython(text: string): LexedSource {
  return new PythonLexer(text).run();
}

class PythonLexer {
  readonly #text: string;
  readonly #findings = new Findings();
  /** Open brackets: inside of them a line end is a blank. */
  #depth = 0;
  #atStatement = true;
  /** Of the logical line, in characters. */
  #indent = 0;
  #lineStart = 0;
  #isFresh = true;
  /** Of the `if TYPE_CHECKING:` around, or -1. */
  #typeIndent = -1;

  constructor(text: string) {
    this.#text = text;
  }

  run(): LexedSource {
    const text = this.#text;
    let p = 0;
    while (p < text.length) {
      const c = text.charCodeAt(p);
      if (c === NEWLINE) this.#endLine(p++);
      else if (c <= SPACE || c === 0xfeff) p++;
      else if (c === HASH) p = lineEnd(text, p);
      else if (c === BACKSLASH) p = Math.max(p + 1, Math.min(text.length, lineEnd(text, p) + 1));
      else {
        if (this.#isFresh) this.#beginLine(p);
        p = isWord(c) ? this.#word(p) : this.#sign(c, p);
      }
    }
    return this.#findings.lexed(text);
  }

  #endLine(p: number): void {
    if (this.#depth > 0) return;
    this.#atStatement = true;
    this.#isFresh = true;
    this.#lineStart = p + 1;
  }

  #beginLine(p: number): void {
    this.#isFresh = false;
    this.#indent = p - this.#lineStart;
    if (this.#indent <= this.#typeIndent) this.#typeIndent = -1;
  }

  #sign(c: number, p: number): number {
    this.#atStatement = false;
    switch (c) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        return behindPythonString(this.#text, p, PLAIN);
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        this.#depth++;
        break;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        if (this.#depth > 0) this.#depth--;
        break;
      case COLON:
      case SEMICOLON:
        this.#atStatement = this.#depth === 0;
        break;
    }
    return p + 1;
  }

  #word(start: number): number {
    const text = this.#text;
    const end = wordEnd(text, start);
    const atStatement = this.#atStatement;
    this.#atStatement = false;
    if (end - start > LONGEST_WORD) return end;
    const next = text.charCodeAt(end);
    if (next === DOUBLE_QUOTE || next === SINGLE_QUOTE) {
      const prefix = stringPrefix(text, start, end);
      if (prefix !== undefined) return behindPythonString(text, end, prefix);
    }
    const word = text.slice(start, end);
    if (DECISIONS.has(word)) {
      this.#findings.decision(start);
      if (atStatement && word === 'if' && this.#isTypeChecking(end)) this.#typeIndent = this.#indent;
      return end;
    }
    if (atStatement) {
      if (word === 'import') return this.#clause(start, importNames(text, end));
      if (word === 'from') return this.#clause(start, fromNames(text, end));
      if (word === 'case' && this.#isCase(end)) this.#findings.decision(start);
    }
    if (IMPORT_CALLS.has(word)) this.#importCall(start, end);
    return end;
  }

  #clause(start: number, { targets, names, end }: PythonClause): number {
    const kind = this.#typeIndent >= 0 ? 'type' : 'import';
    for (const target of targets) this.#findings.import(kind, target, start, names === undefined ? {} : { names });
    return end;
  }

  /** `if TYPE_CHECKING:`, `if typing.TYPE_CHECKING:` */
  #isTypeChecking(from: number): boolean {
    const text = this.#text;
    const start = from + 1;
    let end = wordEnd(text, start);
    let last = start;
    if (text.charCodeAt(end) === 46) {
      last = end + 1;
      end = wordEnd(text, last);
    }
    return isText(text, last, end, 'TYPE_CHECKING') && text.charCodeAt(end) === COLON;
  }

  /** `case` is a name as well: `case = 1`, `case(1)`, `case.x`; and `case _:` is no decision. */
  #isCase(end: number): boolean {
    const text = this.#text;
    if (text.charCodeAt(end) !== SPACE) return false;
    let p = end;
    while (text.charCodeAt(p) === SPACE) p++;
    const c = text.charCodeAt(p);
    return (
      !'=.,)+*/%<>&|^:;\n'.includes(String.fromCharCode(c)) && !text.startsWith('_:', p) && !isOperatorWord(text, p)
    );
  }

  /** A call with a literal. */
  #importCall(start: number, end: number): void {
    const text = this.#text;
    let open = end;
    while (text.charCodeAt(open) === SPACE) open++;
    if (text.charCodeAt(open) !== OPEN_PAREN) return;
    let quote = open + 1;
    while (text.charCodeAt(quote) <= SPACE) quote++;
    const c = text.charCodeAt(quote);
    if (c !== DOUBLE_QUOTE && c !== SINGLE_QUOTE) return;
    const close = behindPythonString(text, quote, PLAIN) - 1;
    const target = text.slice(quote + 1, close);
    if (text.charCodeAt(close) !== c || !/^[\w.]+$/.test(target)) return;
    let after = close + 1;
    while (text.charCodeAt(after) <= SPACE) after++;
    const follows = text.charCodeAt(after);
    if (follows === 41 || follows === 44) this.#findings.import('dynamic', target, start);
  }
}

function isOperatorWord(text: string, p: number): boolean {
  const word = text.slice(p, wordEnd(text, p));
  return word === 'in' || word === 'is' || word === 'and' || word === 'or' || word === 'if';
}
