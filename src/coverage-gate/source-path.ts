/** A path as a report writes it, cleaned of what is not path: slashes only, no `.` segments, `..` folded where it can be. */
export interface SourcePath {
  /** Without a leading slash or drive; may begin with `..` when relative. */
  readonly path: string;
  readonly absolute: boolean;
}

const WINDOWS = /^[A-Za-z]:(?:[\\/]|$)/;
const URL_SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):\/\/([^/]*)(\/.*)?$/s;

/**
 * Reads the spellings seen in reports: `file://` URLs, `webpack://name/./a.ts`, `http://host/a.js`, Windows drives and
 * backslashes, git-quoted names (`"b/\303\244.ts"`). Query strings stay: a file name may hold a question mark. A backslash
 * is a separator, except where `namesHaveBackslashes` says that files of the repository have it in their names; then it
 * takes a drive to make it one.
 */
export function readSourcePath(raw: string, namesHaveBackslashes = false): SourcePath {
  // Most paths are plain; the rest is for those that are not.
  if (!/[\\:"]/.test(raw)) return raw[0] === '/' ? fromRoot(raw) : { path: fold(raw), absolute: false };
  let text = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? unquoteGit(raw) : raw;
  const url = URL_SCHEME.exec(text);
  let absolute = false;
  if (url !== null) {
    const [, scheme = '', , rest = ''] = url;
    text = decodePercent(rest);
    absolute = scheme === 'file' && !text.startsWith('/./');
    text = scheme === 'file' ? text : text.replace(/^\/+/, '');
    if (/^\/[A-Za-z]:[\\/]/.test(text)) text = text.slice(1);
  }
  const hasDrive = WINDOWS.test(text);
  if (hasDrive) text = text.slice(2);
  if (hasDrive || !namesHaveBackslashes) text = text.replaceAll('\\', '/');
  return absolute || hasDrive || text.startsWith('/') ? fromRoot(text) : { path: fold(text), absolute: false };
}

/** Above the root of a file system is the root. */
function fromRoot(text: string): SourcePath {
  const path = fold(text[0] === '/' ? text.slice(1) : text);
  return { path: path.startsWith('..') ? path.replace(/^(?:\.\.(?:\/|$))+/, '') : path, absolute: true };
}

/** Folds `.`, `..` and empty segments; a `..` that leads out stays in front. */
export function fold(path: string): string {
  // Most paths need nothing; looking is cheaper than splitting.
  if (path[0] !== '.' && path[0] !== '/' && !path.includes('/.') && !path.includes('//') && !path.endsWith('/'))
    return path;
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join('/');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Not percent-encoded after all: the name really holds a "%".
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Git's C-style quoting of names outside ASCII (core.quotePath): octal bytes and the usual escapes. */
function unquoteGit(text: string): string {
  const escapes: { readonly [letter: string]: number } = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
  };
  const parts: Buffer[] = [];
  for (const part of text.slice(1, -1).split(/(\\(?:[0-7]{3}|[abtnvfr"\\]))/)) {
    const escaped = part[0] === '\\' ? part.slice(1) : '';
    if (/^[0-7]{3}$/.test(escaped)) parts.push(Buffer.of(Number.parseInt(escaped, 8) & 0xff));
    else parts.push(escaped.length === 1 ? Buffer.of(escapes[escaped]!) : Buffer.from(part, 'utf8'));
  }
  return Buffer.concat(parts).toString('utf8');
}
