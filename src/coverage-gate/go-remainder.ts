/** Braces without statements that no block stands for. */
const EMPTY_BRACES = /\b(?:interface|struct|select|switch)\s*\{\s*\}/g;
/** A line that closes what was open, and may go on with the statement that held a function literal: `})`, `}, nil)`. */
const CLOSING = /^\s*(?:[})\]].*)?$/;
const CONTINUED = /[,(.+\-*/&|=<>]\s*$/;
/** Of a top-level function; `_` is a name that the cover tool passes over. */
const FUNCTION = /^func\b(?!\s+_\s*\()/;
const DECLARATION = /^(?:func|var|const|type)\b/gm;

/**
 * Whether a Go source still holds statements behind a place. A profile's last block ends where the last function of its
 * last file does, so statements behind it say that the profile was cut off: it has no end that could be missing.
 * `column` counts bytes from 1, as the profile does; the place is the first one behind the block. Reads code as gofmt
 * writes it; undecided cases count as no statements.
 */
export function goCodeFollows(source: string, line: number, column: number): boolean {
  const lines = source.split('\n');
  const last = Buffer.from(lines[line - 1] ?? '', 'utf8');
  const before = withoutText([...lines.slice(0, line - 1), last.toString('utf8', 0, column - 1)].join('\n'));
  const after = [last.toString('utf8', column - 1), ...lines.slice(line)].join('\n');
  // The keyword of an empty select stands before the place.
  const rest = withoutText(after)
    .replace(/^\s*\{\s*\}/, '')
    .replace(EMPTY_BRACES, '');
  if (depthOf(before) === 0) return declaresCode(rest);
  if ([...before.matchAll(DECLARATION)].at(-1)?.[0] !== 'func') return declaresCode(rest);
  const close = rest.indexOf('\n}');
  const end = close < 0 ? rest.length : close;
  return holdsStatements(rest.slice(0, end), before.endsWith('}')) || declaresCode(rest.slice(end));
}

/** A top-level function with a body, or a function literal in a top-level variable. */
function declaresCode(text: string): boolean {
  let inSignature = false;
  for (const line of text.split('\n')) {
    if (/^[a-z]/.test(line)) inSignature = FUNCTION.test(line);
    if (inSignature && line.includes('{')) return true;
    if (line.includes('func(') && line.trimEnd().endsWith('{')) return true;
  }
  return false;
}

/** `tail`: the block was a function literal; what follows it up to the end of the statement has no block of its own. */
function holdsStatements(body: string, tail: boolean): boolean {
  let goesOn = tail;
  for (const line of body.split('\n')) {
    if (!goesOn && !CLOSING.test(line)) return true;
    goesOn = (goesOn || line.trim() !== '') && CONTINUED.test(line);
  }
  return false;
}

function depthOf(text: string): number {
  let depth = 0;
  for (const c of text) {
    if (c === '{') depth++;
    else if (c === '}') depth--;
  }
  return depth;
}

/** Comments left out, strings and runes emptied, carriage returns dropped; in one pass, whatever the text. */
function withoutText(source: string): string {
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const c = source[at]!;
    if (c === '/' && source[at + 1] === '/') at = endOf(source, '\n', at) - 1;
    else if (c === '/' && source[at + 1] === '*') at = endOf(source, '*/', at + 2) + 1;
    else if (c === '`') at = endOf(source, '`', at + 1);
    else if (c === '"' || c === "'") at = endOfQuoted(source, at);
    else if (c !== '\r') text += c;
    if (c === '`' || c === '"' || c === "'") text += '""';
  }
  return text;
}

/** Where `mark` is next, or the end of the text. */
function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at;
}

function endOfQuoted(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === source[start] || source[at] === '\n') return at;
  }
  return source.length;
}
