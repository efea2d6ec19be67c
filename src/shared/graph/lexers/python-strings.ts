import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  DOUBLE_QUOTE,
  HASH,
  isWord,
  lineEnd,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SINGLE_QUOTE,
  wordEnd,
} from './characters.ts';

/** `f"`: fields in braces; `raw`: `\N{…}` is nothing special. */
export interface StringPrefix {
  readonly formatted: boolean;
  readonly raw: boolean;
}

/** The letters right before a quote, as Python's lexical analysis lists them; undefined when they are a name. */
export function stringPrefix(text: string, start: number, end: number): StringPrefix | undefined {
  if (end - start > 2) return;
  let [formatted, raw] = [false, false];
  for (let p = start; p < end; p++) {
    const c = text.charCodeAt(p) | 32;
    if (c === 102 || c === 116) formatted = true;
    else if (c === 114) raw = true;
    else if (c !== 98 && c !== 117) return;
  }
  return { formatted, raw };
}

/** Behind the string whose opening quote is at `open`; an unfinished one ends with its line, or with the text. */
export function behindPythonString(text: string, open: number, prefix: StringPrefix): number {
  return prefix.formatted ? behindFormatted(text, open, prefix.raw) : behindPlain(text, open);
}

function behindPlain(text: string, open: number): number {
  const quote = text.charCodeAt(open);
  const triple = isTriple(text, open, quote);
  let p = open + (triple ? 3 : 1);
  for (; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === BACKSLASH) p++;
    else if (c === quote && (!triple || isTriple(text, p, quote))) return p + (triple ? 3 : 1);
    else if (c === NEWLINE && !triple) return p;
  }
  return text.length;
}

function isTriple(text: string, at: number, quote: number): boolean {
  return text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
}

/** Where in a formatted string one is. */
interface Frame {
  readonly part: 'text' | 'field' | 'format';
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  /** Open brackets in a field. */
  depth: number;
}

/** PEP 701: fields hold expressions, which hold strings with the same quotes, which hold fields; formats hold fields too. */
function behindFormatted(text: string, open: number, raw: boolean): number {
  const frames: Frame[] = [];
  let p = openText(text, open, raw, frames);
  while (p < text.length) {
    const frame = frames.at(-1);
    if (frame === undefined) return p;
    p = frame.part === 'field' ? inField(text, p, frame, frames) : inText(text, p, frame, frames);
    if (p < 0) return -p;
  }
  return text.length;
}

function openText(text: string, open: number, raw: boolean, frames: Frame[]): number {
  const quote = text.charCodeAt(open);
  const triple = isTriple(text, open, quote);
  frames.push({ part: 'text', quote, triple, raw, depth: 0 });
  return open + (triple ? 3 : 1);
}

/** One step; negative: the whole string ends there, because its line does. */
function inText(text: string, p: number, frame: Frame, frames: Frame[]): number {
  const c = text.charCodeAt(p);
  const next = text.charCodeAt(p + 1);
  if (c === BACKSLASH) {
    if (next === OPEN_BRACE || next === CLOSE_BRACE) return p + 1;
    if (next === 78 && !frame.raw && text.charCodeAt(p + 2) === OPEN_BRACE) return p + 3;
    return p + 2;
  }
  if (c === OPEN_BRACE) {
    if (next === OPEN_BRACE && frame.part === 'text') return p + 2;
    frames.push({ ...frame, part: 'field', depth: 0 });
    return p + 1;
  }
  if (frame.part === 'format') {
    if (c === CLOSE_BRACE) frames.length -= 2;
    return p + 1;
  }
  if (c === frame.quote && (!frame.triple || isTriple(text, p, c))) {
    frames.pop();
    return p + (frame.triple ? 3 : 1);
  }
  return c === NEWLINE && !frame.triple ? -p : p + 1;
}

function inField(text: string, p: number, frame: Frame, frames: Frame[]): number {
  const c = text.charCodeAt(p);
  switch (c) {
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE:
      return behindPlain(text, p);
    case OPEN_PAREN:
    case OPEN_BRACKET:
    case OPEN_BRACE:
      frame.depth++;
      return p + 1;
    case CLOSE_PAREN:
    case CLOSE_BRACKET:
      frame.depth--;
      return p + 1;
    case CLOSE_BRACE:
      if (frame.depth-- <= 0) frames.pop();
      return p + 1;
    case COLON:
      if (frame.depth <= 0) frames.push({ ...frame, part: 'format' });
      return p + 1;
    case HASH:
      return lineEnd(text, p);
  }
  if (!isWord(c)) return p + 1;
  const end = wordEnd(text, p);
  const quote = text.charCodeAt(end);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return end;
  const prefix = stringPrefix(text, p, end);
  if (prefix === undefined) return end;
  return prefix.formatted ? openText(text, end, prefix.raw, frames) : behindPlain(text, end);
}
