import {
  BACKSLASH,
  BACKTICK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOLLAR,
  EQUALS,
  GREATER,
  isWord,
  LESS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  SLASH,
  wordEnd,
} from './characters.ts';

/** Behind a regular expression and its flags; where its line ends, negated, when that comes first. */
export function behindRegex(text: string, start: number): number {
  let inClass = false;
  let p = start + 1;
  for (; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === NEWLINE) break;
    if (c === BACKSLASH) p++;
    else if (c === OPEN_BRACKET) inClass = true;
    else if (c === CLOSE_BRACKET) inClass = false;
    else if (c === SLASH && !inClass) return wordEnd(text, p + 1);
  }
  return -p;
}

/** At the quote that closes a template, or at its next `${`; the end of the text when there is neither. */
export function templateStop(text: string, from: number): number {
  for (let p = from; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === BACKSLASH) p++;
    else if (c === BACKTICK || (c === DOLLAR && text.charCodeAt(p + 1) === OPEN_BRACE)) return p;
  }
  return text.length;
}

/** Whether `?` makes a member or parameter optional: `a?: b`, `a?,`, `a?)`, and in TypeScript `a?(): b`. */
export function isOptional(text: string, p: number, typed: boolean): boolean {
  const next = text.charCodeAt(p + 1);
  return endsName(next) || (typed && (next === OPEN_PAREN || next === LESS) && isWord(text.charCodeAt(p - 1)));
}

/** What follows a name that stands for a member or a parameter, and never an expression. */
export function endsName(c: number): boolean {
  return (
    c === COLON ||
    c === COMMA ||
    c === SEMICOLON ||
    c === EQUALS ||
    c === CLOSE_PAREN ||
    c === CLOSE_BRACE ||
    c === CLOSE_BRACKET ||
    c === GREATER
  );
}
