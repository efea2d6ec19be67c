import {
  behindTrivia,
  CLOSE_BRACE,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  isWord,
  OPEN_BRACE,
  SEMICOLON,
  STAR,
  wordEnd,
} from './characters.ts';

/** Longer paths are no paths. */
const LONGEST_PATH = 1000;

/** The leaves of `use a::{b, c::*, d as e}`, `a::b` `a::c::*` `a::d`, and where the text goes on. */
export interface UseTree {
  readonly paths: readonly string[];
  readonly end: number;
}

/** Behind the word `use`. No leaves when it is no declaration: in a macro, or `use<'a>` of a type. */
export function useTree(text: string, from: number): UseTree {
  const paths: string[] = [];
  /** The prefix of each open group. */
  const groups: string[] = [];
  let prefix = '';
  let p = from;
  for (;;) {
    p = behindTrivia(text, p);
    const c = text.charCodeAt(p);
    if (c === COLON && text.charCodeAt(p + 1) === COLON) p += 2;
    else if (c === OPEN_BRACE) {
      groups.push(prefix);
      p++;
    } else if (c === STAR) {
      paths.push(`${prefix}*`);
      p++;
    } else if (isWord(c)) {
      const start = behindRaw(text, p);
      const end = wordEnd(text, start);
      const name = text.slice(start, end);
      p = behindTrivia(text, end);
      if (name === 'as') p = wordEnd(text, behindRaw(text, p));
      else if (text.startsWith('::', p)) prefix += `${name}::`;
      else paths.push(prefix + name);
      if (prefix.length > LONGEST_PATH) return { paths: [], end: p };
    } else if (c === COMMA && groups.length > 0) {
      prefix = groups.at(-1)!;
      p++;
    } else if (c === CLOSE_BRACE && groups.length > 0) {
      groups.pop();
      p++;
    } else if (c === SEMICOLON && groups.length === 0) return { paths, end: p };
    else return { paths: [], end: from };
  }
}

/** `crate::a::b`: the path that begins with the word from `start` to `end`; only the word when nothing follows. */
export function pathFrom(text: string, start: number, end: number): { readonly path: string; readonly end: number } {
  let path = text.slice(start, end);
  let p = end;
  while (text.startsWith('::', p) && isWord(text.charCodeAt(p + 2)) && path.length < LONGEST_PATH) {
    const name = behindRaw(text, p + 2);
    p = wordEnd(text, name);
    path += `::${text.slice(name, p)}`;
  }
  return { path, end: p };
}

/** Behind the `r#` of a raw name. */
export function behindRaw(text: string, start: number): number {
  return text.charCodeAt(start) === 114 && text.charCodeAt(start + 1) === HASH ? start + 2 : start;
}

/** What matters of `#[…]`; `text` is what stands between the brackets. */
export function attribute(content: string): { readonly path?: string; readonly isTest: boolean } {
  const name = content.slice(0, wordEnd(content, 0));
  if (name === 'path') {
    const open = content.indexOf('"');
    const close = content.lastIndexOf('"');
    const equals = content.slice(4, open).trim() === '=';
    if (equals && close > open && content.charCodeAt(open) === DOUBLE_QUOTE)
      return { path: content.slice(open + 1, close), isTest: false };
  }
  return { isTest: /^(?:\w{1,40}::){0,4}(?:test|rstest|test_case|wasm_bindgen_test|quickcheck)(?!\w)/.test(content) };
}
