import { holdsCode } from './executable-code.ts';

/** Languages whose comments begin with a hash. */
const HASH = /\.(?:py|rb)$/i;
const SCRIPTED = /\.(?:vue|svelte)$/i;
const WORD = /[\p{L}\p{N}_$]/u;

/**
 * Lines of a source file that a coverage tool may count, ascending, for a file that no report names. Deliberately not too
 * few: every line that holds more than comments, brackets and punctuation, so that code which nobody measured never looks
 * better than it would if it were. None when the whole file holds no code (types, interfaces, re-exports).
 */
export function executableLines(path: string, source: string): readonly number[] {
  if (!holdsCode(path, source)) return [];
  const lines = withoutComments(path, source).split('\n');
  return lines.flatMap((line, at) => (WORD.test(line) ? [at + 1] : []));
}

/** The same text with comments blanked; every line keeps its number. */
function withoutComments(path: string, source: string): string {
  if (HASH.test(path)) return /\.rb$/i.test(path) ? withoutRubyComments(source) : withoutPythonComments(source);
  return withoutSlashComments(SCRIPTED.test(path) ? scriptsOnly(source) : source);
}

/** One pass; strings are looked at only so that no comment begins in one. */
function withoutSlashComments(source: string): string {
  let text = '';
  let kept = 0;
  const drop = (from: number, to: number): void => {
    text += source.slice(kept, from) + source.slice(from, to).replace(/[^\n]+/g, ' ');
    kept = to;
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '"' || c === "'" || c === '`') i = stringEnd(source, i) - 1;
    else if (c === '/' && source[i + 1] === '/') {
      drop(i, lineEnd(source, i));
      i = kept - 1;
    } else if (c === '/' && source[i + 1] === '*') {
      const close = source.indexOf('*/', i + 2);
      // A comment without an end is none: the beginning may be part of a regular expression.
      if (close < 0) continue;
      drop(i, close + 2);
      i = kept - 1;
    }
  }
  return text + source.slice(kept);
}

/** Behind the closing quote; a line end also ends a string, except a template's that is closed. */
function stringEnd(source: string, start: number): number {
  const quote = source[start];
  for (let i = start + 1; i < source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (c === quote) return i + 1;
    else if (c === '\n' && quote !== '`') return i;
  }
  return start + 1;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

/** Of a component, what stands between `<script>` and `</script>`. */
function scriptsOnly(source: string): string {
  let inScript = false;
  return source
    .split('\n')
    .map((line) => {
      if (/<script\b/i.test(line)) {
        inScript = !/<\/script/i.test(line);
        return '';
      }
      if (/<\/script/i.test(line)) inScript = false;
      return inScript ? line : '';
    })
    .join('\n');
}

function withoutRubyComments(source: string): string {
  let inComment = false;
  return source
    .split('\n')
    .map((line) => {
      if (line.startsWith('=begin')) inComment = true;
      const shown = inComment || /^\s*#/.test(line) ? '' : line;
      if (line.startsWith('=end')) inComment = false;
      return shown;
    })
    .join('\n');
}

/** Docstrings are strings in three quotes that begin a line; other strings are values. */
function withoutPythonComments(source: string): string {
  let quote: string | undefined;
  return source
    .split('\n')
    .map((line) => {
      if (quote !== undefined) {
        if (line.includes(quote)) quote = undefined;
        return '';
      }
      const [, opening] = /^\s*[rRuU]{0,2}("""|''')/.exec(line) ?? [];
      if (opening === undefined) return /^\s*#/.test(line) ? '' : line;
      if (!line.slice(line.indexOf(opening) + 3).includes(opening)) quote = opening;
      return '';
    })
    .join('\n');
}
