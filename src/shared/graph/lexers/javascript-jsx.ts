import {
  behind,
  behindTrivia,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isDigit,
  isText,
  isWord,
  LESS,
  lineEnd,
  OPEN_BRACE,
  OPEN_PAREN,
  SINGLE_QUOTE,
  SLASH,
  STAR,
  wordEnd,
} from './characters.ts';
import { JSX_BRACE, JSX_CHILDREN, JSX_TAG } from './javascript-brackets.ts';

/** How far the parameters of a generic arrow function are followed. */
const MOST_LOOKAHEAD = 1000;

/**
 * Reads on inside of a JSX tag or between tags, until an expression begins (then the top of the stack is JSX_BRACE) or the
 * outermost element ends (then the stack has no JSX on top). Gives the offset where JavaScript goes on.
 */
export function behindJsx(text: string, from: number, stack: number[]): number {
  let p = from;
  while (p < text.length) {
    const top = stack.at(-1);
    if (top === JSX_TAG) p = inTag(text, p, stack);
    else if (top === JSX_CHILDREN) p = inChildren(text, p, stack);
    else return p;
  }
  return p;
}

function inTag(text: string, p: number, stack: number[]): number {
  const c = text.charCodeAt(p);
  if (c === OPEN_BRACE) {
    stack.push(JSX_BRACE);
    return p + 1;
  }
  // No escapes here, and line ends are fine.
  if (c === DOUBLE_QUOTE || c === SINGLE_QUOTE) return behind(text, c === DOUBLE_QUOTE ? '"' : "'", p + 1);
  if (c === SLASH) {
    const next = text.charCodeAt(p + 1);
    if (next === SLASH) return lineEnd(text, p);
    if (next === STAR) return behind(text, '*/', p + 2);
    if (next !== GREATER) return p + 1;
    stack.pop();
    return p + 2;
  }
  if (c === GREATER) {
    stack[stack.length - 1] = JSX_CHILDREN;
    return p + 1;
  }
  if (c === LESS) {
    if (isWord(text.charCodeAt(p - 1))) return behindTypeArguments(text, p);
    stack.push(JSX_TAG);
    return p + 1;
  }
  return p + 1;
}

function inChildren(text: string, from: number, stack: number[]): number {
  let p = from;
  while (p < text.length) {
    const c = text.charCodeAt(p);
    if (c === OPEN_BRACE) {
      stack.push(JSX_BRACE);
      return p + 1;
    }
    if (c === LESS) {
      if (text.charCodeAt(behindTrivia(text, p + 1)) === SLASH) {
        stack.pop();
        return behind(text, '>', p + 1);
      }
      stack.push(JSX_TAG);
      return p + 1;
    }
    p++;
  }
  return p;
}

/** `<Table<Row> rows=…>`: behind the `>` that closes the first `<`; one step when it is not near. */
function behindTypeArguments(text: string, open: number): number {
  const last = Math.min(text.length, open + MOST_LOOKAHEAD);
  let depth = 0;
  for (let p = open; p < last; p++) {
    const c = text.charCodeAt(p);
    if (c === LESS) depth++;
    else if (c === GREATER && text.charCodeAt(p - 1) !== EQUALS && --depth === 0) return p + 1;
  }
  return open + 1;
}

/** Whether `<` where an expression may begin opens a tag; `inMembers` as below. */
export function opensTag(text: string, open: number, inMembers: boolean): boolean {
  const next = text.charCodeAt(open + 1);
  return (next === GREATER || (isWord(next) && !isDigit(next))) && !opensTypeParameters(text, open, inMembers);
}

/**
 * Whether `<` where an expression may begin opens type parameters and not a tag, by TypeScript's rules for .tsx files:
 * `<T,>`, `<T = X>`, `<T extends X>`, and `<T>(…) =>`, which .tsx allows in types only. `inMembers`: where a member of an
 * interface may begin, `<T>(…): R` as well.
 */
function opensTypeParameters(text: string, open: number, inMembers: boolean): boolean {
  let start = behindTrivia(text, open + 1);
  let end = wordEnd(text, start);
  if (isText(text, start, end, 'const') && isWord(text.charCodeAt(behindTrivia(text, end)))) {
    start = behindTrivia(text, end);
    end = wordEnd(text, start);
  }
  if (start === end) return false;
  const p = behindTrivia(text, end);
  const c = text.charCodeAt(p);
  if (c === COMMA || c === EQUALS) return true;
  // Flow's bounds, `<T: Object>(…)`; a tag's name may hold a colon, but then no space follows.
  if (c === COLON) return text.charCodeAt(p + 1) <= 32;
  if (isWord(c)) {
    const after = wordEnd(text, p);
    if (!isText(text, p, after, 'extends')) return false;
    const next = text.charCodeAt(behindTrivia(text, after));
    return next !== EQUALS && next !== GREATER && next !== SLASH;
  }
  return c === GREATER && isFunctionType(text, behindTrivia(text, p + 1), inMembers);
}

function isFunctionType(text: string, open: number, inMembers: boolean): boolean {
  if (text.charCodeAt(open) !== OPEN_PAREN) return false;
  const last = Math.min(text.length, open + MOST_LOOKAHEAD);
  let depth = 0;
  for (let p = open; p < last; p++) {
    const c = text.charCodeAt(p);
    if (c === OPEN_PAREN) depth++;
    else if (c === CLOSE_PAREN && --depth === 0) {
      const next = behindTrivia(text, p + 1);
      return text.startsWith('=>', next) || (inMembers && text.charCodeAt(next) === COLON);
    }
  }
  return false;
}
