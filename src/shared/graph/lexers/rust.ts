import type { LexedSource } from '../lexed-source.ts';
import {
  AMPERSAND,
  BAR,
  behindTrivia,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  EXCLAMATION,
  GREATER,
  HASH,
  isWord,
  LESS,
  lineEnd,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUESTION,
  SEMICOLON,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  STAR,
  wordEnd,
} from './characters.ts';
import { Findings } from './findings.ts';
import { attribute, behindRaw, pathFrom, useTree } from './rust-paths.ts';
import { behindLongString, behindNestedComment, behindPrefixedString, behindQuote } from './rust-strings.ts';

/** Macros whose bodies are code of somebody else: patterns of macros, and code that is written out elsewhere. */
const FOREIGN_BODIES: ReadonlySet<string> = new Set(['macro_rules', 'quote', 'quote_spanned', 'parse_quote']);
const LONGEST_WORD = 13;
const LONGEST_ATTRIBUTE = 1000;

export function lexRust(text: string): LexedSource {
  return new RustLexer(text).run();
}

class RustLexer {
  readonly #text: string;
  readonly #findings = new Findings();
  /** Inline modules around, each with the depth of its braces. */
  readonly #modules: { readonly name: string; readonly depth: number }[] = [];
  #depth = 0;
  /** Whether an operator may follow: decides whether `||` is one, or a closure without parameters. */
  #afterValue = false;
  /** Of `#[path = "…"]`, until the module comes that it is of. */
  #path: string | undefined;
  #holdsTests = false;
  /** Nothing is imported below this depth of brackets (all kinds), while a foreign body is open. */
  #brackets = 0;
  #foreign = -1;
  #word = '';

  constructor(text: string) {
    this.#text = text;
  }

  run(): LexedSource {
    const text = this.#text;
    let p = 0;
    while (p < text.length) {
      const c = text.charCodeAt(p);
      if (c <= SPACE) p++;
      else if (isWord(c)) p = this.#atWord(p);
      else p = this.#sign(c, p);
    }
    return { ...this.#findings.lexed(text), holdsTests: this.#holdsTests };
  }

  #sign(c: number, p: number): number {
    const text = this.#text;
    const next = text.charCodeAt(p + 1);
    switch (c) {
      case SLASH:
        if (next === SLASH) return lineEnd(text, p);
        if (next === STAR) return behindNestedComment(text, p);
        break;
      case DOUBLE_QUOTE:
        this.#afterValue = true;
        return behindLongString(text, p);
      case SINGLE_QUOTE:
        this.#afterValue = true;
        return behindQuote(text, p);
      case HASH:
        return this.#attribute(p);
      case OPEN_PAREN:
      case OPEN_BRACKET:
        this.#brackets++;
        break;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
        this.#closeBracket();
        this.#afterValue = true;
        return p + 1;
      case OPEN_BRACE:
        this.#depth++;
        this.#brackets++;
        break;
      case CLOSE_BRACE:
        this.#closeBrace();
        return p + 1;
      case SEMICOLON:
        this.#path = undefined;
        break;
      case AMPERSAND:
      case BAR:
        if (next === c) {
          if (this.#afterValue) this.#findings.decision(p);
          this.#afterValue = false;
          return p + 2;
        }
        break;
      case EQUALS:
        if (next === GREATER) {
          // `_ =>` takes what is left.
          if (this.#word !== '_') this.#findings.decision(p);
          this.#afterValue = false;
          this.#word = '';
          return p + 2;
        }
        break;
      case QUESTION:
      case GREATER:
        this.#afterValue = true;
        return p + 1;
    }
    this.#afterValue = false;
    this.#word = '';
    return p + 1;
  }

  #closeBracket(): void {
    if (this.#brackets > 0) this.#brackets--;
    if (this.#brackets <= this.#foreign) this.#foreign = -1;
  }

  #closeBrace(): void {
    this.#closeBracket();
    if (this.#depth > 0) this.#depth--;
    if (this.#modules.at(-1)?.depth === this.#depth) this.#modules.pop();
    this.#afterValue = false;
    this.#path = undefined;
    this.#word = '}';
  }

  #atWord(start: number): number {
    const text = this.#text;
    const end = wordEnd(text, start);
    const literal = behindPrefixedString(text, start, end);
    const before = this.#word;
    const afterValue = this.#afterValue;
    this.#afterValue = true;
    if (literal > 0) return literal;
    const raw = behindRaw(text, start);
    if (raw > start) return wordEnd(text, raw);
    if (end - start > LONGEST_WORD) {
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
        // Not `impl X for Y`, nor `for<'a>`.
        if (!afterValue || before === '}') if (text.charCodeAt(behindTrivia(text, end)) !== LESS) this.#decision(start);
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
        if (this.#foreign < 0) return this.#use(start, end);
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
        if (FOREIGN_BODIES.has(word) && text.charCodeAt(end) === EXCLAMATION && this.#foreign < 0)
          this.#foreign = this.#brackets;
    }
    return end;
  }

  #decision(start: number): void {
    this.#findings.decision(start);
    this.#afterValue = false;
  }

  #use(start: number, end: number): number {
    const tree = useTree(this.#text, end);
    const scope = this.#scope();
    for (const path of tree.paths) this.#findings.import('import', path, start, scope);
    return tree.end;
  }

  /** `mod a;` or `mod a {` */
  #module(start: number, end: number): number {
    const text = this.#text;
    const nameStart = behindRaw(text, behindTrivia(text, end));
    const nameEnd = wordEnd(text, nameStart);
    if (nameStart === nameEnd) return end;
    const name = text.slice(nameStart, nameEnd);
    const p = behindTrivia(text, nameEnd);
    const c = text.charCodeAt(p);
    if (c === SEMICOLON && this.#foreign < 0) {
      const file = this.#path;
      this.#findings.import('module', name, start, { ...this.#scope(), ...(file === undefined ? {} : { file }) });
    } else if (c === OPEN_BRACE) this.#modules.push({ name, depth: this.#depth });
    this.#path = undefined;
    return p;
  }

  /** `extern crate a as b;` */
  #externCrate(start: number, end: number): number {
    const text = this.#text;
    const word = behindTrivia(text, end);
    const wordEndAt = wordEnd(text, word);
    if (text.slice(word, wordEndAt) !== 'crate' || this.#foreign >= 0) return end;
    const name = behindRaw(text, behindTrivia(text, wordEndAt));
    const nameEnd = wordEnd(text, name);
    if (nameEnd > name) this.#findings.import('import', text.slice(name, nameEnd), start, this.#scope());
    return nameEnd;
  }

  /** Not `pub(in crate::a)`, `self.x`, `$crate::a`. */
  #pathOf(start: number, end: number, before: string): number {
    const text = this.#text;
    const found = pathFrom(text, start, end);
    if (found.end === end || before === 'in' || this.#foreign >= 0) return found.end;
    const sign = text.charCodeAt(start - 1);
    if (sign !== DOLLAR && sign !== DOT) this.#findings.import('path', found.path, start, this.#scope());
    return found.end;
  }

  #scope(): { readonly scope?: string } {
    return this.#modules.length === 0 ? {} : { scope: this.#modules.map(({ name }) => name).join('::') };
  }

  #attribute(p: number): number {
    const text = this.#text;
    let open = p + 1;
    if (text.charCodeAt(open) === EXCLAMATION) open++;
    if (text.charCodeAt(open) !== OPEN_BRACKET) return p + 1;
    const close = text.indexOf(']', open);
    const content = text.slice(open + 1, Math.min(close < 0 ? text.length : close, open + LONGEST_ATTRIBUTE)).trim();
    const { path, isTest } = attribute(content);
    if (isTest) this.#holdsTests = true;
    if (path === undefined) {
      this.#brackets++;
      this.#afterValue = false;
      return open + 1;
    }
    this.#path = path;
    return close + 1;
  }
}
