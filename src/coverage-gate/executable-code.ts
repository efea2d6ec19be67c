/**
 * Whether a source file holds code that a coverage tool would count. Types, interfaces, re-exports, comments and empty
 * package files hold none and are rightly absent from reports. Undecided cases count as code: what is not measured must
 * be looked at by somebody.
 */
export function holdsCode(path: string, source: string): boolean {
  return BY_EXTENSION.get(extensionOf(path))?.language.holdsCode(source) ?? false;
}

/** Whether the file is of a language whose files are looked at. */
export function isSource(path: string): boolean {
  return BY_EXTENSION.has(extensionOf(path));
}

/** The same for files that one test run measures together: a C++ source and its header, a .ts and a .tsx file. */
export function sourceKind(path: string): string {
  const extension = extensionOf(path);
  return BY_EXTENSION.get(extension)?.kind ?? extension;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

interface Language {
  readonly extensions: readonly string[];
  holdsCode(source: string): boolean;
}

const C_FAMILY = ['c', 'cc', 'cpp', 'cxx', 'm', 'mm', 'h', 'hh', 'hpp', 'hxx'];
const KINDS: readonly (readonly string[])[] = [C_FAMILY, ['ts', 'tsx', 'mts', 'cts'], ['js', 'jsx', 'mjs', 'cjs']];

const LANGUAGES: readonly Language[] = [
  { extensions: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'], holdsCode: scriptHoldsCode },
  { extensions: ['vue', 'svelte'], holdsCode: (source) => /<script/i.test(source) },
  { extensions: ['py'], holdsCode: (source) => withoutDocstrings(source).trim() !== '' },
  { extensions: ['rb'], holdsCode: rubyHoldsCode },
  { extensions: ['go'], holdsCode: (source) => /\bfunc\b[^;]{0,500}\{/.test(withoutComments(source)) },
  { extensions: ['rs'], holdsCode: (source) => /\bfn\b[^;{]{0,500}\{/.test(withoutComments(source)) },
  {
    extensions: ['php'],
    holdsCode: (source) => /\b(?:function\b[^;{]{0,500}\{|return|echo|if|new)\b|=/.test(withoutComments(source)),
  },
  { extensions: C_FAMILY, holdsCode: cHoldsCode },
  {
    extensions: ['java', 'kt', 'kts', 'scala', 'groovy', 'cs', 'swift', 'dart'],
    holdsCode: (source) => /\)[^;{})]{0,200}(?:\{|=)|=>|->|\binit\b/.test(withoutComments(source)),
  },
];

const BY_EXTENSION: ReadonlyMap<string, { readonly language: Language; readonly kind: string }> = new Map(
  LANGUAGES.flatMap((language) =>
    language.extensions.map((extension) => {
      const kind = KINDS.find((candidate) => candidate.includes(extension))?.[0] ?? extension;
      return [extension, { language, kind }] as const;
    }),
  ),
);

/**
 * Comments and string contents blanked, for languages with slashes; quotes stay so that nothing runs together. One pass
 * without regular expressions over the text: a hostile file must not take minutes.
 */
function withoutComments(source: string, quotes = '"`'): string {
  let text = '';
  let kept = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    let end = -1;
    if (c === '/' && source[i + 1] === '/') end = endOf(source, '\n', i + 2, 0);
    else if (c === '/' && source[i + 1] === '*') end = endOf(source, '*/', i + 2, 2);
    else if (quotes.includes(c)) end = stringEnd(source, i);
    if (end < 0) continue;
    text += `${source.slice(kept, i)}${c === '/' ? ' ' : c + c}`;
    kept = end;
    i = end - 1;
  }
  return text + source.slice(kept);
}

/** Where `mark` is next, plus `length`; the end of the text when it never comes. */
function endOf(source: string, mark: string, from: number, length: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + length;
}

/** Behind the closing quote; a line end also ends a string, except a template's. */
function stringEnd(source: string, start: number): number {
  const quote = source[start];
  for (let i = start + 1; i < source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (c === quote) return i + 1;
    else if (c === '\n' && quote !== '`') return i;
  }
  return source.length;
}

/** `struct ALIGNED(8) name {`, `class __attribute__((packed)) name {` */
const ATTRIBUTED_TYPE =
  /\b(?:struct|class|union|enum)\s+(?:(?:__\w+|alignas|[A-Z][A-Z0-9_]*)\s*\({1,2}[^;{}()]{0,100}\){1,2}\s*)+(?:[\w:,<>][\w\s:,<>]{0,199})?\{/g;

/** A body after a parameter list; neither macros nor types (`struct ALIGNED(8) name {`) are functions. */
function cHoldsCode(source: string): boolean {
  const text = withoutComments(source)
    .replace(/^[ \t]*#(?:[^\n\\]|\\[\s\S])*/gm, '')
    .replace(ATTRIBUTED_TYPE, '{');
  return /\)[\w\s]{0,200}\{/.test(text);
}

function rubyHoldsCode(source: string): boolean {
  let inComment = false;
  return source.split('\n').some((line) => {
    if (line.startsWith('=begin')) inComment = true;
    const code = !inComment && /^\s*[^#\s]/.test(line);
    if (line.startsWith('=end')) inComment = false;
    return code;
  });
}

/** One pass: a file of opening quotes must not be searched to its end from each of them. */
function withoutDocstrings(source: string): string {
  const opening = /^[ \t]*[rRuU]{0,2}("""|''')/gm;
  let text = '';
  let kept = 0;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const close = source.indexOf(match[1]!, opening.lastIndex);
    if (close < 0) break;
    const end = endOf(source, '\n', close + 3, 0);
    const alone = source.slice(close + 3, end).trim() === '';
    if (alone) {
      text += source.slice(kept, match.index);
      kept = end;
    }
    opening.lastIndex = alone ? end : close + 3;
  }
  return (text + source.slice(kept))
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/^[ \t]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/gm, '');
}

/** A statement of these kinds leaves nothing behind at run time, or only an import. */
const NO_CODE =
  /^(?:import\b(?!\s*\()|export\s*(?:\*|\{|type\b|interface\b|declare\b|import\b)|type\s|interface\s|declare\s|['"]use \w+['"]|['"]{2}|;|$)/;

function scriptHoldsCode(source: string): boolean {
  return statements(withoutComments(source, '"\'`')).some((statement) => !NO_CODE.test(statement.trim()));
}

/** Top-level statements, roughly: cut at semicolons and at line ends where no bracket is open and a new one may begin. */
function statements(text: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '(' || c === '[') depth++;
    else if (c === '}' || c === ')' || c === ']') depth--;
    const next =
      /^\s*(import|export|type|interface|declare|const|let|var|function|class|async|enum|abstract|namespace|[\w$.]+\s*\()/;
    if (c === undefined || (depth === 0 && (c === ';' || (c === '\n' && next.test(text.slice(i, i + 80)))))) {
      found.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return found;
}
