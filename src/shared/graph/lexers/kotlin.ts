import type { LexedSource } from '../lexed-source.ts';
import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BAR,
  behindString,
  CLOSE_BRACE,
  CLOSE_PAREN,
  COLON,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  GREATER,
  isWord,
  lineEnd,
  MINUS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_PAREN,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  STAR,
  wordEnd,
} from './characters.ts';
import { dottedName } from './dotted-name.ts';
import { Findings } from './findings.ts';
import { behindNestedComment } from './rust-strings.ts';

const [BLOCK, WHEN, PAREN, IN_STRING, IN_RAW_STRING] = [1, 2, 3, 4, 5];
/** Nothing is imported behind the first of them. */
const DECLARATIONS: ReadonlySet<string> = new Set([
  'class',
  'interface',
  'object',
  'fun',
  'val',
  'var',
  'typealias',
  'enum',
]);
const DECISIONS: ReadonlySet<string> = new Set(['if', 'for', 'while', 'catch']);
const LONGEST_WORD = 9;

export function lexKotlin(text: string): LexedSource {
  return new KotlinLexer(text).run();
}

class KotlinLexer {
  readonly #text: string;
  readonly #findings = new Findings();
  /** Open braces and parentheses, and the strings whose `${` is open. */
  readonly #stack: number[] = [];
  #unit = '';
  #inHeader = true;
  /** Open parentheses behind `when`, or whether its brace comes next. */
  #when: 'no' | 'next' | 'subject' = 'no';
  #whenDepth = 0;
  #word = '';

  constructor(text: string) {
    this.#text = text;
  }

  run(): LexedSource {
    const text = this.#text;
    let p = text.startsWith('#!') ? lineEnd(text, 0) : 0;
    while (p < text.length) {
      const c = text.charCodeAt(p);
      if (c <= SPACE) p++;
      else if (isWord(c)) p = this.#atWord(p);
      else p = this.#sign(c, p);
    }
    return { ...this.#findings.lexed(text), unit: this.#unit };
  }

  #atWord(start: number): number {
    const text = this.#text;
    const end = wordEnd(text, start);
    if (end - start > LONGEST_WORD || text.charCodeAt(start - 1) === DOT) {
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
        if (name !== '') this.#findings.import('import', name, start);
        return Math.max(end, stop);
      }
      // `@file:OptIn(A::class)` comes before the package.
      if (DECLARATIONS.has(word) && text.charCodeAt(start - 1) !== COLON) this.#inHeader = false;
    }
    if (DECISIONS.has(word)) this.#findings.decision(start);
    if (word === 'when') {
      this.#when = 'next';
      this.#whenDepth = this.#stack.length;
    }
    return end;
  }

  #sign(c: number, p: number): number {
    const text = this.#text;
    const next = text.charCodeAt(p + 1);
    const word = this.#word;
    this.#word = '';
    switch (c) {
      case SLASH:
        this.#word = word;
        if (next === SLASH) return lineEnd(text, p);
        if (next === STAR) return behindNestedComment(text, p);
        break;
      case DOUBLE_QUOTE:
        return text.startsWith('"""', p) ? this.#inRawString(p + 3) : this.#inString(p + 1);
      case SINGLE_QUOTE:
        return behindString(text, p, c);
      case BACKTICK:
        return this.#behindName(p);
      case OPEN_PAREN:
        this.#stack.push(PAREN);
        if (this.#when === 'next') this.#when = 'subject';
        break;
      case CLOSE_PAREN:
        if (this.#stack.at(-1) === PAREN) this.#stack.pop();
        break;
      case OPEN_BRACE:
        this.#openBrace();
        break;
      case CLOSE_BRACE:
        return this.#closeBrace(p);
      case AMPERSAND:
      case BAR:
        if (next !== c) break;
        this.#findings.decision(p);
        return p + 2;
      case QUESTION:
        // The elvis operator; `a?::b` is a reference to a member of a nullable type.
        if (next === COLON && text.charCodeAt(p + 2) !== COLON) this.#findings.decision(p);
        break;
      case MINUS:
        if (next !== GREATER) break;
        if (this.#stack.at(-1) === WHEN && word !== 'else') this.#findings.decision(p);
        return p + 2;
    }
    return p + 1;
  }

  #openBrace(): void {
    const isWhen = this.#when !== 'no' && this.#stack.length === this.#whenDepth;
    this.#stack.push(isWhen ? WHEN : BLOCK);
    if (isWhen) this.#when = 'no';
  }

  #closeBrace(p: number): number {
    // A parenthesis that is never closed ends with the braces around it.
    while (this.#stack.at(-1) === PAREN) this.#stack.pop();
    const top = this.#stack.pop();
    if (top === IN_STRING) return this.#inString(p + 1);
    return top === IN_RAW_STRING ? this.#inRawString(p + 1) : p + 1;
  }

  /** Behind the string, its line, or its next `${`. */
  #inString(from: number): number {
    const text = this.#text;
    for (let p = from; p < text.length; p++) {
      const c = text.charCodeAt(p);
      if (c === BACKSLASH) p++;
      else if (c === DOUBLE_QUOTE) return p + 1;
      else if (c === NEWLINE) return p;
      else if (c === DOLLAR && text.charCodeAt(p + 1) === OPEN_BRACE) {
        this.#stack.push(IN_STRING);
        return p + 2;
      }
    }
    return text.length;
  }

  #inRawString(from: number): number {
    const text = this.#text;
    for (let p = from; p < text.length; p++) {
      const c = text.charCodeAt(p);
      if (c === DOLLAR && text.charCodeAt(p + 1) === OPEN_BRACE) {
        this.#stack.push(IN_RAW_STRING);
        return p + 2;
      }
      if (c !== DOUBLE_QUOTE || !text.startsWith('"""', p)) continue;
      // More than three quotes: the last three close.
      let end = p + 3;
      while (text.charCodeAt(end) === DOUBLE_QUOTE) end++;
      return end;
    }
    return text.length;
  }

  #behindName(p: number): number {
    const close = this.#text.indexOf('`', p + 1);
    const line = lineEnd(this.#text, p);
    return close < 0 || close > line ? p + 1 : close + 1;
  }
}
