/** What V8 counted in one script, before it is turned into lines. */
export interface V8Script {
  /** As the report writes it. */
  readonly url: string;
  /** [start, end, count] … in UTF-16 units of the script's text, every function's ranges in the report's order. */
  readonly ranges: Float64Array;
  /** The script's text, when the report holds it (Chrome DevTools Protocol). */
  readonly source?: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/**
 * The file a script was loaded from: absolute, decoded, with `/`; undefined for Node's own scripts, code from the web or
 * from `eval`, and whatever lies in node_modules.
 */
export function scriptPath(url: string): string | undefined {
  const path = filePath(url);
  return path === undefined || /(?:^|\/)node_modules\//.test(path) ? undefined : path;
}

function filePath(url: string): string | undefined {
  if (url.startsWith('/')) return url;
  if (/^[a-z]:[/\\]/i.test(url)) return url.replaceAll('\\', '/');
  if (!/^file:\/\//i.test(url)) return undefined;
  const path = decoded(url.slice(7).replace(/[?#].*$/s, ''));
  if (!path.startsWith('/')) return undefined;
  return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/**
 * The path of a source that a map or script names: `source` seen from the folder of `base`. Names in source maps are
 * plain text by custom, not percent-encoded; only file: URLs are decoded. Other schemes (webpack://…) stay as they are.
 */
export function sourcePath(base: string, source: string): string {
  if (/^file:\/\//i.test(source)) return filePath(source) ?? source;
  if (/^[a-z]:[/\\]/i.test(source) || source.startsWith('/')) return folded(source.replaceAll('\\', '/'));
  if (SCHEME.test(source)) return source;
  return folded(`${base.slice(0, base.lastIndexOf('/') + 1)}${source}`);
}

/** Without `.` and `..`. */
function folded(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
