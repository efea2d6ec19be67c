/** A path as a report writes it, cleaned of what is not path: slashes only, no `.` segments, `..` folded where it can be. */
export interface SourcePath {
  /** Without a leading slash or drive; may begin with `..` when relative. */
  readonly path: string;
  readonly absolute: boolean;
}

const WINDOWS = /^[A-Za-z]:[\\/]/;
const URL_SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):\/\/([^/]*)(\/.*)?$/s;

/**
 * Reads the spellings seen in reports: `file://` URLs, `webpack://name/./a.ts`, `http://host/a.js`, Windows drives and
 * backslashes, git-quoted names (`"b/\303\244.ts"`). Query strings stay: a file name may hold a question mark.
 */
export function readSourcePath(raw: string): SourcePath {
  // Most paths are plain; the rest is for those that are not.
  if (!/[\\:"]/.test(raw))
    return raw[0] === '/' ? { path: fold(raw.slice(1)), absolute: true } : { path: fold(raw), absolute: false };
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
  if (WINDOWS.test(text)) {
    absolute = true;
    text = text.slice(2);
  }
  if (text.includes('\\') && (WINDOWS.test(raw) || !text.includes('/'))) text = text.replaceAll('\\', '/');
  if (text.startsWith('/')) absolute = true;
  return { path: fold(text), absolute };
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
  const bytes: number[] = [];
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
  const inner = text.slice(1, -1);
  for (let i = 0; i < inner.length; i++) {
    const octal = /^\\([0-7]{3})/.exec(inner.slice(i, i + 4));
    const named = inner[i] === '\\' ? escapes[inner[i + 1] ?? ''] : undefined;
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[1] ?? '0', 8));
      i += 3;
    } else if (named !== undefined) {
      bytes.push(named);
      i += 1;
    } else bytes.push(...Buffer.from(inner[i] ?? '', 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
}
