import type { ImportKind } from '../lexed-source.ts';
import {
  BACKTICK,
  behindString,
  behindTrivia,
  CLOSE_BRACE,
  CLOSE_PAREN,
  COMMA,
  DOT,
  DOUBLE_QUOTE,
  isText,
  isWord,
  LESS,
  OPEN_BRACE,
  OPEN_PAREN,
  SINGLE_QUOTE,
  STAR,
  wordEnd,
} from './characters.ts';

/** What a statement or call names, and where it goes on; `target` is undefined when it names no literal. */
export interface Clause {
  readonly kind: ImportKind;
  readonly target: string | undefined;
  readonly end: number;
  /** It ends inside of the parenthesis of a call. */
  readonly inCall: boolean;
}

/** Behind the word `import`; `afterTypeof`: that `typeof` is the word before it. */
export function importClause(text: string, from: number, afterTypeof: boolean): Clause {
  let p = behindTrivia(text, from);
  const c = text.charCodeAt(p);
  if (c === OPEN_PAREN) return dynamicImport(text, p, afterTypeof);
  if (c === DOT) {
    // `import.meta`, or a call of a phase: `import.defer("x")`.
    p = behindTrivia(text, wordEnd(text, behindTrivia(text, p + 1)));
    return text.charCodeAt(p) === OPEN_PAREN ? dynamicImport(text, p, false) : none(p);
  }
  if (isQuote(c)) return literal(text, p, 'import');
  return fromClause(text, p);
}

/** Behind the word `export`. */
export function exportClause(text: string, from: number): Clause {
  let p = behindTrivia(text, from);
  const start = p;
  if (isWord(text.charCodeAt(p))) {
    const end = wordEnd(text, p);
    if (!isText(text, p, end, 'type')) return none(from);
    p = behindTrivia(text, end);
  }
  const c = text.charCodeAt(p);
  return c === STAR || c === OPEN_BRACE ? fromClause(text, start) : none(from);
}

/** Behind the word `require`: a call with one literal. */
export function requireClause(text: string, from: number): Clause {
  const open = behindTrivia(text, from);
  if (text.charCodeAt(open) !== OPEN_PAREN) return none(from);
  const found = argument(text, open, 'require');
  if (found.target === undefined) return none(from);
  const p = behindTrivia(text, found.end);
  const last = text.charCodeAt(p) === COMMA ? behindTrivia(text, p + 1) : p;
  return text.charCodeAt(last) === CLOSE_PAREN ? found : none(from);
}

/** `type`? names `from "x"`; names are words, commas, `*` and one pair of braces. */
function fromClause(text: string, from: number): Clause {
  let p = from;
  let words = 0;
  let [typed, lastWasFrom, sawOther] = [false, false, false];
  while (p < text.length) {
    const c = text.charCodeAt(p);
    if (isQuote(c)) {
      // `import type from "x"` imports something that is called type.
      return lastWasFrom ? literal(text, p, typed && (words > 2 || sawOther) ? 'type' : 'import') : none(from);
    }
    if (isWord(c)) {
      const end = wordEnd(text, p);
      words++;
      if (words === 1 && !sawOther) typed = isText(text, p, end, 'type');
      // Two names in a row are no clause, unless the first is `type`, `defer`, `source`, `as` or `from`.
      if (words > 5) return none(from);
      lastWasFrom = isText(text, p, end, 'from');
      p = end;
    } else if (c === OPEN_BRACE) {
      const end = behindNames(text, p);
      if (end < 0) return none(from);
      [p, sawOther, lastWasFrom] = [end, true, false];
    } else if (c === COMMA || c === STAR) {
      // `import type, { a } from "x"`: again something that is called type.
      if (c === COMMA && words === 1) typed = false;
      [p, sawOther, lastWasFrom] = [p + 1, true, false];
    } else return none(from);
    p = behindTrivia(text, p);
  }
  return none(from);
}

/** Behind the `}` of `{ a as b, "c" as d }`; -1 when it holds anything else. */
function behindNames(text: string, open: number): number {
  let p = behindTrivia(text, open + 1);
  while (p < text.length) {
    const c = text.charCodeAt(p);
    if (c === CLOSE_BRACE) return p + 1;
    if (isQuote(c)) p = behindString(text, p, c);
    else if (isWord(c)) p = wordEnd(text, p);
    else if (c === COMMA) p++;
    else return -1;
    p = behindTrivia(text, p);
  }
  return -1;
}

/** A type when it stands where only a type can: `typeof import("x")`, `import("x").Name`. */
function dynamicImport(text: string, open: number, afterTypeof: boolean): Clause {
  const found = argument(text, open, 'dynamic');
  if (found.target === undefined) return found;
  let p = behindTrivia(text, found.end);
  const c = text.charCodeAt(p);
  if (c === COMMA) return found;
  if (c !== CLOSE_PAREN) return none(found.end);
  if (afterTypeof) return { ...found, kind: 'type' };
  p = behindTrivia(text, p + 1);
  if (text.charCodeAt(p) === LESS) return { ...found, kind: 'type' };
  if (text.charCodeAt(p) !== DOT) return found;
  const start = behindTrivia(text, p + 1);
  const end = wordEnd(text, start);
  const ofPromise = ['then', 'catch', 'finally'].some((word) => isText(text, start, end, word));
  return ofPromise ? found : { ...found, kind: 'type' };
}

function argument(text: string, open: number, kind: ImportKind): Clause {
  const p = behindTrivia(text, open + 1);
  const c = text.charCodeAt(p);
  return isQuote(c) || c === BACKTICK ? { ...literal(text, p, kind), inCall: true } : none(open);
}

/** A string, or a template without places to fill in. */
function literal(text: string, start: number, kind: ImportKind): Clause {
  const quote = text.charCodeAt(start);
  if (quote === BACKTICK) {
    const close = text.indexOf('`', start + 1);
    const content = text.slice(start + 1, Math.max(start + 1, close));
    if (close < 0 || content.includes('${') || content.includes('\\')) return none(start);
    return { kind, target: content, end: close + 1, inCall: false };
  }
  const end = behindString(text, start, quote);
  if (text.charCodeAt(end - 1) !== quote) return none(start);
  const content = text.slice(start + 1, end - 1);
  return { kind, target: content.includes('\\') ? unescaped(content) : content, end, inCall: false };
}

/** The escapes that occur in paths: `\/`, `\x2f`, `\u002f`, `\u{2f}`. */
function unescaped(content: string): string {
  return content.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|([\s\S]))/g,
    (_, x, u, long, other) =>
      other === undefined ? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(x ?? u ?? long, 16))) : other,
  );
}

function isQuote(c: number): boolean {
  return c === DOUBLE_QUOTE || c === SINGLE_QUOTE;
}

function none(end: number): Clause {
  return { kind: 'import', target: undefined, end, inCall: false };
}
