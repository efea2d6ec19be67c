export const NEWLINE = 10;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const BAR = 124;
export const CLOSE_BRACE = 125;

const [NO_BREAK_SPACE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR, BYTE_ORDER_MARK] = [0xa0, 0x2028, 0x2029, 0xfeff];

/** By character code below 128: letters, digits, `_` and `$`. */
const WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Part of a name. All beyond ASCII is, apart from white space: no language here has operators there. */
export function isWord(code: number): boolean {
  return code < 128 ? WORD[code] === 1 : code > 127 && !isWideSpace(code);
}

export function isSpace(code: number): boolean {
  return code <= SPACE || (code > 127 && isWideSpace(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWideSpace(code: number): boolean {
  return code === NO_BREAK_SPACE || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR || code === BYTE_ORDER_MARK;
}

/** Whether the text between the offsets is this word. */
export function isText(text: string, start: number, end: number, word: string): boolean {
  return end - start === word.length && text.startsWith(word, start);
}

export function wordEnd(text: string, start: number): number {
  let p = start;
  while (p < text.length && isWord(text.charCodeAt(p))) p++;
  return p;
}

/** Behind the next `mark`; the end of the text when there is none. */
export function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** At the end of the line; the end of the text in the last one. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Behind white space and `//` and `/*` comments. */
export function behindTrivia(text: string, from: number): number {
  let p = from;
  for (;;) {
    while (p < text.length && isSpace(text.charCodeAt(p))) p++;
    if (text.charCodeAt(p) !== SLASH) return p;
    const next = text.charCodeAt(p + 1);
    if (next === SLASH) p = lineEnd(text, p);
    else if (next === STAR) p = behind(text, '*/', p + 2);
    else return p;
  }
}

/** Behind the closing quote, `start` being at the opening one; an unfinished string ends with its line. */
export function behindString(text: string, start: number, quote: number): number {
  let p = start + 1;
  for (; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === quote) return p + 1;
    if (c === BACKSLASH) p++;
    else if (c === NEWLINE) return p;
  }
  return text.length;
}
