import { BACKSLASH, behind, DOUBLE_QUOTE, HASH, isWord, SINGLE_QUOTE, SLASH, STAR, wordEnd } from './characters.ts';

/** Behind a `/*` comment; they nest, in Rust and in Kotlin. */
export function behindNestedComment(text: string, start: number): number {
  let depth = 0;
  for (let p = start; p < text.length; p++) {
    const c = text.charCodeAt(p);
    const next = text.charCodeAt(p + 1);
    if (c === SLASH && next === STAR) {
      depth++;
      p++;
    } else if (c === STAR && next === SLASH) {
      p++;
      if (--depth === 0) return p + 1;
    }
  }
  return text.length;
}

/** Behind a string that may hold line ends, `start` being at its quote. */
export function behindLongString(text: string, start: number): number {
  for (let p = start + 1; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === BACKSLASH) p++;
    else if (c === DOUBLE_QUOTE) return p + 1;
  }
  return text.length;
}

/**
 * Behind a literal whose prefix is the word from `start` to `end`: `b"…"`, `r#"…"#`, `b'x'`; 0 when the word is a name.
 * `r#type` is a name: its word is then read on.
 */
export function behindPrefixedString(text: string, start: number, end: number): number {
  if (end - start > 2) return 0;
  const next = text.charCodeAt(end);
  const last = text.charCodeAt(end - 1);
  if (last === 114) {
    let quote = end;
    while (text.charCodeAt(quote) === HASH) quote++;
    if (text.charCodeAt(quote) !== DOUBLE_QUOTE) return 0;
    return behind(text, `"${'#'.repeat(quote - end)}`, quote + 1);
  }
  if (last !== 98 && last !== 99) return 0;
  if (next === DOUBLE_QUOTE) return behindLongString(text, end);
  return next === SINGLE_QUOTE ? behindQuote(text, end) : 0;
}

/** Behind `'x'`, or behind the lifetime `'x`. */
export function behindQuote(text: string, start: number): number {
  const first = text.charCodeAt(start + 1);
  if (first === BACKSLASH) {
    // Escapes hold no quote but `\'`.
    const close = text.indexOf("'", start + 3);
    return close < 0 || close > start + 14 ? start + 2 : close + 1;
  }
  const width = first >= 0xd800 && first < 0xdc00 ? 2 : 1;
  if (text.charCodeAt(start + 1 + width) === SINGLE_QUOTE) return start + 2 + width;
  return isWord(first) ? wordEnd(text, start + 1) : start + 1;
}
