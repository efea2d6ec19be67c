import {
  BACKSLASH,
  CLOSE_PAREN,
  COMMA,
  DOT,
  HASH,
  isSpace,
  isText,
  isWord,
  lineEnd,
  NEWLINE,
  OPEN_PAREN,
  STAR,
  wordEnd,
} from './characters.ts';

/** `from target import names`, or `import target` without names; `end` is where the text goes on. */
export interface PythonClause {
  readonly targets: readonly string[];
  readonly names: readonly string[] | undefined;
  readonly end: number;
}

/** Behind the word `import`: `a.b as c, d`. */
export function importNames(text: string, from: number): PythonClause {
  const targets: string[] = [];
  let p = from;
  do {
    const { name, end } = dottedName(text, behindBlanks(text, p, false));
    if (name === '') break;
    targets.push(name);
    p = behindBlanks(text, behindAlias(text, end, false), false);
  } while (text.charCodeAt(p++) === COMMA);
  return { targets, names: undefined, end: Math.max(from, p - 1) };
}

/** Behind the word `from`: `..a.b import (c as d, e)`. */
export function fromNames(text: string, from: number): PythonClause {
  const none = { targets: [], names: undefined, end: from };
  let p = behindBlanks(text, from, false);
  let dots = '';
  while (text.charCodeAt(p) === DOT) {
    dots += '.';
    p = behindBlanks(text, p + 1, false);
  }
  // `from . import a`: what follows the dots is no name.
  let module = '';
  if (!isText(text, p, wordEnd(text, p), 'import')) {
    const { name, end } = dottedName(text, p);
    module = name;
    p = behindBlanks(text, end, false);
  }
  const word = wordEnd(text, p);
  if (!isText(text, p, word, 'import') || dots + module === '') return none;
  const { names, end } = nameList(text, word);
  return { targets: [dots + module], names, end };
}

function nameList(text: string, from: number): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  let p = behindBlanks(text, from, false);
  if (text.charCodeAt(p) === STAR) return { names: ['*'], end: p + 1 };
  const inside = text.charCodeAt(p) === OPEN_PAREN;
  if (inside) p++;
  for (;;) {
    p = behindBlanks(text, p, inside);
    const end = wordEnd(text, p);
    if (end === p) break;
    names.push(text.slice(p, end));
    p = behindBlanks(text, behindAlias(text, end, inside), inside);
    if (text.charCodeAt(p) !== COMMA) break;
    p++;
  }
  return { names, end: inside && text.charCodeAt(p) === CLOSE_PAREN ? p + 1 : p };
}

function dottedName(text: string, from: number): { readonly name: string; readonly end: number } {
  let end = wordEnd(text, from);
  let name = text.slice(from, end);
  while (name !== '') {
    const dot = behindBlanks(text, end, false);
    if (text.charCodeAt(dot) !== DOT) break;
    const start = behindBlanks(text, dot + 1, false);
    const next = wordEnd(text, start);
    if (next === start) break;
    name += `.${text.slice(start, next)}`;
    end = next;
  }
  return { name, end };
}

function behindAlias(text: string, from: number, inside: boolean): number {
  const p = behindBlanks(text, from, inside);
  const end = wordEnd(text, p);
  return isText(text, p, end, 'as') ? wordEnd(text, behindBlanks(text, end, inside)) : from;
}

/** Behind blanks and continued lines; `inside` parentheses, line ends and comments as well. */
function behindBlanks(text: string, from: number, inside: boolean): number {
  let p = from;
  for (;;) {
    const c = text.charCodeAt(p);
    if (c === BACKSLASH && isSpace(text.charCodeAt(p + 1))) p = Math.min(text.length, lineEnd(text, p) + 1);
    else if (c === HASH && inside) p = lineEnd(text, p);
    else if (isSpace(c) && !isWord(c) && (inside || c !== NEWLINE)) p++;
    else return p;
  }
}
