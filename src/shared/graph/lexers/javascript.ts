import type { LexedSource } from '../lexed-source.ts';
import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BAR,
  behind,
  behindString,
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
  isDigit,
  isSpace,
  isWord,
  LESS,
  lineEnd,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PLUS,
  QUESTION,
  SEMICOLON,
  SINGLE_QUOTE,
  SLASH,
  STAR,
  wordEnd,
} from './characters.ts';
import { Findings } from './findings.ts';
import {
  BLOCK,
  BRACKET,
  JSX_BRACE,
  JSX_CHILDREN,
  JSX_TAG,
  OBJECT,
  PAREN,
  PAREN_OF_STATEMENT,
  TEMPLATE,
  TRY_BLOCK,
} from './javascript-brackets.ts';
import { type Clause, exportClause, importClause, requireClause } from './javascript-clauses.ts';
import { behindJsx, opensTag } from './javascript-jsx.ts';
import { behindRegex, endsName, isOptional, templateStop } from './javascript-signs.ts';
import { type Last, wordKind } from './javascript-words.ts';

/** How often a file may turn out not to be JSX where it looked like it. */
const MOST_RETREATS = 8;

/** JavaScript and TypeScript, by the extension of the path with JSX or without. */
export function lexJavaScript(text: string, path: string): LexedSource {
  const typed = /\.[mc]?tsx?$/i.test(path);
  return lexScript(text, !typed || /x$/i.test(path), typed);
}

/** `jsx`: whether `<` may open a tag. `typed`: whether `?` may make a parameter or a method optional. */
export function lexScript(text: string, jsx: boolean, typed: boolean, firstLine = 1): LexedSource {
  return new JavaScriptLexer(text, jsx, typed).run(firstLine);
}

/**
 * ECMA-262 has no lexer of its own: what `/`, `<` and `}` are depends on what was before. This one remembers the open
 * brackets and the last word, which decides all of it in code that people and minifiers write.
 */
class JavaScriptLexer {
  readonly #text: string;
  readonly #typed: boolean;
  readonly #findings = new Findings();
  readonly #stack: number[] = [];
  #jsx: boolean;
  #last: Last = 'statement';
  /** On this line `/` was found to open no regular expression up to here. */
  #noRegexBefore = 0;
  /** Where the outermost JSX element began, and what was known there. */
  #retreat: { readonly at: number; readonly depth: number; readonly mark: readonly [number, number] } | undefined;
  #retreats = 0;

  constructor(text: string, jsx: boolean, typed: boolean) {
    this.#text = text;
    this.#jsx = jsx;
    this.#typed = typed;
  }

  run(firstLine: number): LexedSource {
    const text = this.#text;
    let p = text.startsWith('#!') ? lineEnd(text, 0) : 0;
    for (;;) {
      while (p < text.length) {
        const c = text.charCodeAt(p);
        if (c <= 32) p++;
        else if (isWord(c) || c === BACKSLASH || c === HASH) p = this.#word(p);
        else p = this.#sign(c, p);
      }
      const retreat = this.#retreat;
      if (retreat === undefined) return this.#findings.lexed(text, firstLine);
      // The text ended inside of JSX: what looked like a tag was something else.
      this.#findings.back(retreat.mark);
      this.#stack.length = retreat.depth;
      this.#retreat = undefined;
      this.#last = 'operator';
      if (++this.#retreats === MOST_RETREATS) this.#jsx = false;
      p = retreat.at + 1;
    }
  }

  #word(start: number): number {
    const text = this.#text;
    const first = text.charCodeAt(start);
    const end = wordEnd(text, start + 1);
    const last = this.#last;
    if (last === 'dot' || first === HASH || first === BACKSLASH) {
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
        if (last === 'after try') this.#findings.decision(start);
        this.#last = 'control';
        return end;
      case 'case':
        if (!endsName(text.charCodeAt(behindTrivia(text, end)))) this.#findings.decision(start);
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

  #decisionWord(start: number, end: number): number {
    const next = behindTrivia(this.#text, end);
    const c = this.#text.charCodeAt(next);
    // `for await (`
    if (c === OPEN_PAREN || (c === 97 && this.#text.startsWith('await', next))) {
      this.#findings.decision(start);
      this.#last = 'control';
      return c === OPEN_PAREN ? next : next + 5;
    }
    this.#last = 'value';
    return end;
  }

  #clause(start: number, end: number, { kind, target, end: behindClause, inCall }: Clause): number {
    if (target === undefined) {
      // `export {` and `export default` begin a statement; `import` and `require` are like names.
      this.#last = this.#text[start] === 'e' ? 'statement' : 'value';
      return end;
    }
    this.#findings.import(kind, target, start);
    this.#last = 'value';
    if (inCall) this.#stack.push(PAREN);
    return behindClause;
  }

  #sign(c: number, p: number): number {
    const text = this.#text;
    switch (c) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        this.#last = 'value';
        return behindString(text, p, c);
      case BACKTICK:
        return this.#template(p + 1);
      case SLASH:
        return this.#slash(p);
      case OPEN_PAREN:
      case OPEN_BRACKET:
        this.#stack.push(c === OPEN_BRACKET ? BRACKET : this.#last === 'control' ? PAREN_OF_STATEMENT : PAREN);
        this.#last = 'operator';
        return p + 1;
      case CLOSE_PAREN:
        this.#last = this.#close(PAREN, PAREN_OF_STATEMENT) === PAREN_OF_STATEMENT ? 'statement' : 'value';
        return p + 1;
      case CLOSE_BRACKET:
        this.#close(BRACKET, BRACKET);
        this.#last = 'value';
        return p + 1;
      case OPEN_BRACE:
        return this.#openBrace(p);
      case CLOSE_BRACE:
        return this.#closeBrace(p);
      case DOT:
        return this.#dot(p);
      case QUESTION:
        return this.#question(p);
      case LESS:
        return this.#less(p);
      case AMPERSAND:
      case BAR:
        if (text.charCodeAt(p + 1) !== c) break;
        this.#findings.decision(p);
        this.#last = 'operator';
        return p + 2;
      case PLUS:
      case MINUS:
        // `a++ / b` divides, `++a` begins an expression: the last word stays the last.
        if (text.charCodeAt(p + 1) === c) return p + 2;
        break;
      case EXCLAMATION:
        // TypeScript's `a! / b`.
        if (
          this.#typed &&
          this.#last === 'value' &&
          text.charCodeAt(p + 1) !== EQUALS &&
          !isSpace(text.charCodeAt(p - 1))
        )
          return p + 1;
        break;
      case SEMICOLON:
        this.#last = 'statement';
        return p + 1;
      case EQUALS:
        if (text.charCodeAt(p + 1) !== GREATER) break;
        // The body of an arrow function is a block.
        this.#last = 'block';
        return p + 2;
      default:
        if (isSpace(c)) return p + 1;
    }
    this.#last = 'operator';
    return p + 1;
  }

  #close(kind: number, other: number): number {
    const top = this.#stack.at(-1);
    if (top !== kind && top !== other) return 0;
    this.#stack.pop();
    return top;
  }

  #openBrace(p: number): number {
    const last = this.#last;
    if (last === 'try') this.#stack.push(TRY_BLOCK);
    else this.#stack.push(last === 'operator' || last === 'typeof' ? OBJECT : BLOCK);
    this.#last = 'statement';
    return p + 1;
  }

  #closeBrace(p: number): number {
    const top = this.#stack.at(-1);
    this.#last = 'statement';
    if (top === undefined || top === PAREN || top === PAREN_OF_STATEMENT || top === BRACKET) return p + 1;
    this.#stack.pop();
    if (top === TEMPLATE) return this.#template(p + 1);
    if (top === JSX_BRACE) return this.#jsxFrom(p + 1);
    if (top === OBJECT) this.#last = 'value';
    else if (top === TRY_BLOCK) this.#last = 'after try';
    return p + 1;
  }

  /** Behind the template, or its next `${`. */
  #template(from: number): number {
    const p = templateStop(this.#text, from);
    const opens = this.#text.charCodeAt(p) === DOLLAR;
    if (opens) this.#stack.push(TEMPLATE);
    this.#last = opens ? 'operator' : 'value';
    return Math.min(this.#text.length, p + (opens ? 2 : 1));
  }

  #slash(p: number): number {
    const text = this.#text;
    const next = text.charCodeAt(p + 1);
    if (next === SLASH) return lineEnd(text, p);
    if (next === STAR) return behind(text, '*/', p + 2);
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

  #dot(p: number): number {
    const text = this.#text;
    if (isDigit(text.charCodeAt(p + 1))) return this.#word(p);
    if (text.charCodeAt(p + 1) === DOT) {
      this.#last = 'operator';
      return p + (text.charCodeAt(p + 2) === DOT ? 3 : 2);
    }
    this.#last = 'dot';
    return p + 1;
  }

  /** `?.` `??` `? :` and what TypeScript makes optional: `a?: b`, `a?,`, `a?)`, `a?;`, `-?:`, `a?(): b`. */
  #question(p: number): number {
    const text = this.#text;
    const next = text.charCodeAt(p + 1);
    if (next === DOT && !isDigit(text.charCodeAt(p + 2))) {
      this.#last = 'dot';
      const after = text.charCodeAt(behindTrivia(text, p + 2));
      if (!isWord(after) && after !== HASH) this.#last = 'value'; // `a?.(b)`, `a?.[b]`
      return p + 2;
    }
    if (next === QUESTION) {
      this.#findings.decision(p);
      this.#last = 'operator';
      return p + 2;
    }
    const optional = isOptional(text, p, this.#typed);
    if (!optional) this.#findings.decision(p);
    this.#last = next === OPEN_PAREN && optional ? 'value' : 'operator';
    return p + 1;
  }

  #less(p: number): number {
    const last = this.#last;
    if (this.#jsx && last !== 'value' && last !== 'dot' && opensTag(this.#text, p, last === 'statement')) {
      this.#retreat ??= { at: p, depth: this.#stack.length, mark: this.#findings.mark() };
      this.#stack.push(JSX_TAG);
      return this.#jsxFrom(p + 1);
    }
    this.#last = 'operator';
    return p + 1;
  }

  #jsxFrom(from: number): number {
    const p = behindJsx(this.#text, from, this.#stack);
    const top = this.#stack.at(-1);
    if (top === JSX_BRACE) this.#last = 'operator';
    else if (top !== JSX_TAG && top !== JSX_CHILDREN) this.#last = 'value';
    // The outermost element is closed.
    if (this.#retreat !== undefined && this.#stack.length <= this.#retreat.depth) this.#retreat = undefined;
    return p;
  }
}
